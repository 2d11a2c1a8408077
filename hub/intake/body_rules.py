"""Rules that every body keeps: no HTML, safe links, described images, headings in order."""

import re
from collections import Counter
from html.entities import html5
from itertools import chain

from markdown_it.common.utils import isValidEntityCode

from hub.domain.body import Body, Link
from hub.intake.decode import hidden_character
from hub.intake.markdown_body import BodyText, TextPiece
from hub.intake.markdown_dialect import SAFE_SCHEMES, scheme_of
from hub.intake.problem_list import Mark, ProblemList
from hub.intake.template_texts import refuse_to_write

_EMPTY_WORDS = frozenset({
    "click", "click here", "here", "link", "more", "read more", "this", "this link", "this page",
})  # fmt: skip
_SHOWN = 60
_SIGN = re.compile(
    r"&(?:#(?P<decimal>[0-9]{1,7})|#[xX](?P<hex>[0-9a-fA-F]{1,6})|(?P<name>[A-Za-z]\w{0,31}));"
)
"""A character that is spelt out, as CommonMark reads it."""


def check_body(text: BodyText, problems: ProblemList) -> None:
    """Report everything in a body that breaks a rule of all bodies."""
    _check_html(text, problems)
    _check_hidden(text, problems)
    for piece in text.to_write:
        refuse_to_write(piece.text, "This part", Mark(piece.line), problems)
    _check_headings(text.body, problems)
    for link in text.body.links:
        if link.is_image:
            _check_image(link, problems)
        else:
            _check_link(link, problems)


def _check_html(text: BodyText, problems: ProblemList) -> None:
    """Report the first piece of HTML on each line, and how many more the line has."""
    number_on = Counter(piece.line for piece in text.html)
    seen: set[int] = set()
    for piece in text.html:
        if piece.line not in seen:
            seen.add(piece.line)
            shown = piece.text.strip().split("\n")[0][:_SHOWN]
            more = number_on[piece.line] - 1
            also = (
                f" The line has {more} more piece{'' if more == 1 else 's'} of it." if more else ""
            )
            problems.add(
                "HUB230",
                _mark_of(shown, piece.line, problems),
                f"'{shown}' is HTML; pages would show it as text.{also}",
                "write it in Markdown, or put it between ` signs to show it as code",
            )


def _check_hidden(text: BodyText, problems: ProblemList) -> None:
    """Report hidden characters that are spelt out: the page would hold them as if typed."""
    for piece in text.hidden:
        line, column, sign = _sign_at(piece, problems)
        problems.add(
            "HUB004",
            Mark(line, column),
            f"'{sign}' stands for the character {piece.text}, which nobody sees and which can "
            "change how the text is read.",
            f"delete  {sign}",
        )


def _sign_at(piece: TextPiece, problems: ProblemList) -> tuple[int, int, str]:
    """Return line, column and words of the first sign that spells a hidden character.

    It stands on the line of the text or below it; above it only where a link has its title there.
    """
    found = (
        (number, sign.start() + 1, sign.group())
        for number in chain(range(piece.line, len(problems.lines) + 1), range(1, piece.line))
        for sign in _SIGN.finditer(problems.line(number))
        if hidden_character(_spelt(sign)) == piece.text
    )
    return next(found, (piece.line, 1, "&"))


def _spelt(sign: re.Match[str]) -> str:
    """Return the character that a sign stands for, as the Markdown reader takes it."""
    if name := sign["name"]:
        return html5.get(f"{name};", "")
    code = int(sign["hex"], 16) if sign["hex"] else int(sign["decimal"])
    return chr(code) if isValidEntityCode(code) else "\ufffd"


def _check_headings(body: Body, problems: ProblemList) -> None:
    above = 1
    told = {one.place.line for one in problems.found if one.code == "HUB225"}
    for heading in body.headings:
        mark, text = Mark(heading.line), heading.text[:_SHOWN]
        if heading.line in told:
            pass  # a section that is needed, whose right heading has been suggested
        elif not any(map(str.isalnum, heading.text)):
            problems.add(
                "HUB238",
                mark,
                f"The heading '{text}' has no word in it." if text else "The heading is empty.",
                "write after the # signs what the part below is about, or delete the line",
            )
        elif heading.level == 1:
            problems.add(
                "HUB234",
                mark,
                f"'{text}' is a first-level heading, and the title is that already.",
                f"write  ## {text}",
            )
        elif heading.level > above + 1:
            below = f"a level {above} heading" if above > 1 else "the title"
            problems.add(
                "HUB235",
                mark,
                f"'{text}' is a level {heading.level} heading right below {below}.",
                f"write  {'#' * (above + 1)} {text}",
            )
        above = heading.level


def _check_link(link: Link, problems: ProblemList) -> None:
    mark = _mark_of(link.target, link.line, problems)
    if _refuse_scheme(link.target, mark, problems):
        return
    if link.text.casefold().strip(" .,:;!>→") in _EMPTY_WORDS:
        problems.add(
            "HUB502",
            mark,
            f"The link text '{link.text}' does not say where the link leads.",
            "use the name of the page or file as the link text",
        )
    elif not link.text:
        problems.add(
            "HUB237",
            mark,
            f"The link to '{link.target[:_SHOWN]}' has no text, so nobody can see or hear it.",
            f"write  [the name of the page]({link.target[:_SHOWN]})",
        )


def _check_image(image: Link, problems: ProblemList) -> None:
    mark = _mark_of(image.target, image.line, problems)
    scheme = scheme_of(image.target)
    if scheme in SAFE_SCHEMES or image.target.startswith("//"):
        problems.add(
            "HUB232",
            mark,
            "The image comes from another website, which would learn who reads this page.",
            "save the image in content/ beside this file and link to the file",
        )
    else:
        _refuse_scheme(image.target, mark, problems)
    if not image.text:
        problems.add(
            "HUB233",
            mark,
            f"The image '{image.target[:_SHOWN]}' has no description.",
            f"say what it shows:  ![what the image shows]({image.target[:_SHOWN]})",
        )


def _refuse_scheme(address: str, mark: Mark, problems: ProblemList) -> bool:
    """Report an address that could run something; say whether it was one."""
    scheme = scheme_of(address)
    if scheme is None or scheme in SAFE_SCHEMES:
        return False
    problems.add(
        "HUB231",
        mark,
        f"The link starts with '{scheme}:', which pages of the hub do not allow.",
        "link to a web address that starts with https://, or to a file of the hub",
    )
    return True


def _mark_of(target: str, line: int, problems: ProblemList) -> Mark:
    """Return where a target stands on its line; the start of it when it is written another way."""
    return Mark(line, max(problems.line(line).find(target), 0) + 1)

"""Turn the bytes of a content file into text, naming every byte that would not arrive intact."""

import re
import unicodedata
from collections.abc import Iterator

from hub.intake.problem_list import Mark, ProblemList

LARGEST_TEXT = 1_000_000
"""Bytes of the largest content file: about 150,000 words."""

LONGEST_LINE = 20_000
"""Bytes of the longest line. Longer ones come from pasted data, and make every tool slow."""

_UTF16_MARKS = (b"\xff\xfe", b"\xfe\xff")
_UTF8_MARK = b"\xef\xbb\xbf"

# YAML counts U+0085, U+2028 and U+2029 as line ends, and editors do not: with them refused, the
# lines of messages are the lines an author sees.
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ufdd0-\ufdef\ufffd-\uffff]")

# U+200C and U+200D join letters in Persian, Hindi and emoji, so they may stand between characters
# beyond ASCII. Flags of England, Scotland and Wales use U+E0020 and later, which are left alone.
_INVISIBLE = re.compile(
    "[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]"
    "|(?<![^\x00-\x7f])[\u200c\u200d]|[\u200c\u200d](?![^\x00-\x7f])"
)
_LOST = "\ufffd"
"""What programs write in place of a letter they could not convert."""

_MARK_FLOOD = re.compile("[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]{5,}")


def read_text(data: bytes, problems: ProblemList, restart: str) -> str | None:
    """Return the text of a file with Unix line ends and composed characters.

    A byte order mark is dropped silently. Characters that cannot be shown are reported and left
    out, so that the rest of the file can be checked in the same run.

    Args:
        data: The bytes of the file.
        problems: Gets what is wrong.
        restart: How to start such a file anew, for whoever has an empty one.

    Returns:
        The text, or `None` when there is none that can be read.
    """
    if len(data) > LARGEST_TEXT:
        _refuse_size(problems)
        return None
    if data.startswith(_UTF16_MARKS) or data.count(0) * 4 > len(data):
        _refuse_utf16(problems)
        return None
    try:
        text = data.removeprefix(_UTF8_MARK).decode("utf-8")
    except UnicodeDecodeError as error:
        _refuse_byte(data.removeprefix(_UTF8_MARK), error.start, problems)
        return None
    text = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))
    problems.lines = text.split("\n")
    # Markdown takes seconds over a line of a megabyte, so nothing further is read of the file.
    if len(text) > LONGEST_LINE // 4 and _refuse_long_lines(problems):
        return None
    if not _is_harmless(text):
        text = _shown_characters(text, problems)
    if not text.strip():
        problems.add("HUB007", Mark(), "The file is empty.", f"delete it, or {restart}")
        return None
    return text


def _is_harmless(text: str) -> bool:
    """Say of nearly every file, and quickly, that it holds no odd character."""
    plain = text.replace("\n", "").replace("\t", "")
    is_shown = plain.isprintable() and _LOST not in plain
    return is_shown and (plain.isascii() or not _MARK_FLOOD.search(plain))


def _shown_characters(text: str, problems: ProblemList) -> str:
    for pattern, refuse in ((_CONTROL, _refuse_control), (_INVISIBLE, _refuse_invisible)):
        if pattern.search(text):
            for mark, character in _first_on_each_line(pattern, problems):
                refuse(mark, character, problems)
            text = pattern.sub("", text)
    for mark, _ in _first_on_each_line(_MARK_FLOOD, problems) if _MARK_FLOOD.search(text) else ():
        _refuse_mark_flood(mark, problems)
    return text


def hidden_character(text: str) -> str:
    """Name the first character of a text that is invisible or cannot be shown; empty for none.

    A file holds none when it has been decoded; an escape in quoted YAML can bring one back.
    """
    found = _CONTROL.search(text) or _INVISIBLE.search(text)
    return _name_of(found.group()) if found else ""


def _first_on_each_line(
    pattern: re.Pattern[str], problems: ProblemList
) -> Iterator[tuple[Mark, str]]:
    for number, line in enumerate(problems.lines, start=1):
        if found := pattern.search(line):
            yield Mark(number, found.start() + 1), found.group()


def _name_of(character: str) -> str:
    name = unicodedata.name(character, "").lower()
    return f"U+{ord(character):04X} {name}".strip()


def _refuse_size(problems: ProblemList) -> None:
    problems.add(
        "HUB005",
        Mark(),
        f"The file has more than {LARGEST_TEXT:,} bytes, which is the most a page may have.",
        "split the text into several resources, or publish long material as a PDF beside it",
    )


def _refuse_utf16(problems: ProblemList) -> None:
    problems.add(
        "HUB002",
        Mark(),
        "The file is saved as UTF-16, which the hub cannot read.",
        'save it again with the encoding "UTF-8" (in Notepad: File, Save as, Encoding)',
    )


def _refuse_byte(data: bytes, start: int, problems: ProblemList) -> None:
    before = data[:start].replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    line_start = before.rfind(b"\n") + 1
    line, column = before.count(b"\n") + 1, len(before[line_start:].decode()) + 1
    likely = data[start : start + 1].decode("cp1252", "ignore")
    guess = f", probably meant as '{likely}'," if likely.isprintable() and likely else ""
    problems.lines = (before + data[start:].split(b"\n")[0]).decode("cp1252", "replace").split("\n")
    problems.add(
        "HUB001",
        Mark(line, column),
        f"Byte 0x{data[start]:02X}{guess} is not UTF-8 text.",
        'save the file again with the encoding "UTF-8", then look at this line once more',
    )


def _refuse_control(mark: Mark, character: str, problems: ProblemList) -> None:
    problems.add(
        "HUB003",
        mark,
        f"Character {_name_of(character)} cannot be shown on a page.",
        f"delete the character at column {mark.column}, or type that part of the line again",
    )


def _refuse_invisible(mark: Mark, character: str, problems: ProblemList) -> None:
    problems.add(
        "HUB004",
        mark,
        f"Character {_name_of(character)} is invisible and changes how the text is read.",
        f"delete the character at column {mark.column}, or type that part of the line again",
    )


def _refuse_mark_flood(mark: Mark, problems: ProblemList) -> None:
    problems.add(
        "HUB003",
        mark,
        "Many accents are stacked on one letter, so the text runs over the lines around it.",
        f"delete the accents from column {mark.column} on",
    )


def _refuse_long_lines(problems: ProblemList) -> bool:
    is_found = False
    for number, line in enumerate(problems.lines, start=1):
        if len(line) > LONGEST_LINE // 4 and (size := len(line.encode())) > LONGEST_LINE:
            is_found = True
            problems.add(
                "HUB006",
                Mark(number, LONGEST_LINE),
                f"The line has {size:,} bytes; a line may have at most {LONGEST_LINE:,}.",
                "break it into paragraphs, or publish the data as a CSV file beside the page",
            )
    return is_found

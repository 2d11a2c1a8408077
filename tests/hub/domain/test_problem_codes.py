import re

import pytest

from hub.domain.problem import Severity
from hub.domain.problem_codes import PROBLEM_CODES


@pytest.mark.parametrize("code", PROBLEM_CODES)
def test_every_code_explains_itself(code):
    about = PROBLEM_CODES[code]
    assert re.fullmatch(r"HUB\d{3}", code)
    assert about.why.endswith(".")
    assert about.fix
    assert about.wrong != about.right
    assert not about.title.endswith(".")


@pytest.mark.parametrize("code", PROBLEM_CODES)
def test_no_text_blames_or_shouts(code):
    about = PROBLEM_CODES[code]
    said = f"{about.title} {about.why} {about.fix}".lower()
    assert not re.search(r"\b(invalid|illegal|please|wrong!)\b", said)


def test_only_codes_from_500_are_advice():
    for code, about in PROBLEM_CODES.items():
        assert (about.severity is Severity.ADVICE) == (code >= "HUB500")


def test_codes_come_in_order():
    assert list(PROBLEM_CODES) == sorted(PROBLEM_CODES)

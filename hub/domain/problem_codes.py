"""The table of all problem codes: severity, why each matters, how it is mended.

Codes are stable and never reused. Files and bytes have 0xx, frontmatter 1xx, values and text 2xx,
taxonomies 3xx, links between files 4xx; advice, which never stops publication, has 5xx.
"""

from collections.abc import Mapping
from types import MappingProxyType

from hub.domain.problem import Problem, Severity
from hub.domain.problem_code import ProblemCode
from hub.domain.problem_codes_advice import ADVICE_CODES
from hub.domain.problem_codes_body import BODY_CODES
from hub.domain.problem_codes_files import FILE_CODES
from hub.domain.problem_codes_frontmatter import FRONTMATTER_CODES
from hub.domain.problem_codes_links import LINK_CODES
from hub.domain.problem_codes_taxonomies import TAXONOMY_CODES
from hub.domain.problem_codes_values import VALUE_CODES

PROBLEM_CODES: Mapping[str, ProblemCode] = MappingProxyType(
    FILE_CODES
    | FRONTMATTER_CODES
    | VALUE_CODES
    | BODY_CODES
    | TAXONOMY_CODES
    | LINK_CODES
    | ADVICE_CODES
)


def is_error(problem: Problem) -> bool:
    """Say whether a problem stops publication; advice never does."""
    return PROBLEM_CODES[problem.code].severity is Severity.ERROR

"""Lots: which of equally good resources is served, so that luck is shared out.

By the alphabet, a resource whose id starts with an "a" would win every tie in every menu. A lot
depends on who asks about what, so each resource is lucky somewhere; and on nothing else, so the
same request always draws the same lots.
"""

from hub.views.menu_instance import HIGHEST_LOT
from hub.views.menu_request import MenuRequest

_START = 2_166_136_261
_PRIME = 16_777_619
_WORD = (1 << 32) - 1


def lot_of(resource_id: str, request: MenuRequest) -> int:
    """Return the lot of a resource: FNV-1a of its id, the roles and the topics that are asked for.

    The text that is hashed has these words sorted within roles and topics, with spaces between, as
    UTF-8; the two halves of the 32 bits are joined by exclusive or.
    """
    words = (resource_id, *sorted(request.roles), *sorted(request.topics))
    found = _START
    for byte in " ".join(words).encode():
        found = (found ^ byte) * _PRIME & _WORD
    return (found ^ found >> 16) & HIGHEST_LOT

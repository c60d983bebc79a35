"""All wrongnesses there are; a module that registers some is imported here."""

from . import booking_wrong, finding_wrong
from .checks import (
    book,
    change,
    criteria,
    find,
    formats,
    hold,
    refusal,
    search,
    statement,
)
from .wrongness import Wrongness, registered

_MODULES = (
    booking_wrong,
    finding_wrong,
    statement,
    find,
    criteria,
    refusal,
    hold,
    book,
    change,
    search,
    formats,
)


def catalogue() -> dict[str, Wrongness]:
    """All wrongnesses by name, in the order of their modules."""
    return registered()

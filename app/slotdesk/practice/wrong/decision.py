"""The decisions of the server that a wrongness can turn round.

The server computes what is right and asks ``Wrongs.decide``; a wrongness gets that value, the state and the facts
listed here, and returns a value of the same type (or raises ``RequestRefused``).
"""

from enum import Enum, auto


class Decision(Enum):
    """A decision; the comment says value and facts."""

    ANSWER_FORMAT = auto()
    """Format of an answer; ``(accept header, _format or None)``. What cannot be had has been refused before."""
    BODY_FORMAT = auto()
    """Format a body is read in; ``(content type, path in parts)``."""
    OFFERED = auto()
    """The slots that ``$find`` may offer, in order of time: list[Slot]; ``(first moment, last moment)``."""
    MATCHING = auto()
    """The slots that fit the criteria of a ``$find``: list[Slot]; ``(criteria, offered slots)``."""
    IS_FREE = auto()
    """Whether a proposed time may be held or booked: bool; ``(slot, "hold" or "book")``."""
    MAY_HOLD = auto()
    """Whether an appointment that exists may be held: bool, False; ``(record)``."""
    MAY_BOOK = auto()
    """Whether an appointment that exists may be booked, as a held one may: bool; ``(record)``."""
    MAY_CHANGE = auto()
    """Whether an appointment may be changed: bool; ``(record)``."""
    MAY_CANCEL = auto()
    """Whether an appointment may be cancelled or released: bool; ``(record)``."""
    HOLD_SECONDS = auto()
    """How long a hold lasts: int; ``(slot)``."""
    ENDED_HOLDS = auto()
    """The holds that are to end now: list[AppointmentRecord]; no facts."""
    KEPT = auto()
    """The record that is kept, whatever is answered, or None to keep what was; ``(record before, or None)``."""
    SELECTED = auto()
    """The resources that a search found, before they are cut into pages: list; ``(call, resource type)``."""

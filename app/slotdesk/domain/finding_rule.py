"""What a rule for messages is."""

from __future__ import annotations

from dataclasses import dataclass

from slotdesk.domain.finding import FindingSeverity, Party


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule. `clause` is the general one where an element has none of its own.

    `party` is who is to blame whatever the side; None means that it is whoever sent the message.
    """

    id: str
    severity: FindingSeverity
    clause: str
    words: str
    party: Party | None = None


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:  # noqa: N802 - the name that lupdate looks for
    """Mark a text for translation; it is translated where it is shown."""
    return text

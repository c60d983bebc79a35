"""Findings of a message at their lines and in the list beneath, which lead to one another."""

from __future__ import annotations

from collections.abc import Sequence

from slotdesk.domain.finding import MessageFinding, Part
from slotdesk_ui.inspector.finding_list import WEIGHTS, FindingList
from slotdesk_ui.inspector.message_text import LineMark, MessageText
from slotdesk_ui.inspector.message_words import finding_words


class FindingMarks:
    """Ties a list of findings to the laid out text that they are about; `put` is for when the text is there in full."""

    def __init__(self, text: MessageText, listed: FindingList) -> None:
        self._text, self._listed = text, listed
        self._findings: tuple[MessageFinding, ...] = ()
        self._at_line: dict[int, list[MessageFinding]] = {}

    def show(self, findings: Sequence[MessageFinding]) -> None:
        """List these; their lines are marked by `put`."""
        self._findings, self._at_line = tuple(findings), {}
        self._listed.show_findings(self._findings)

    def put(self) -> None:
        """Mark the lines."""
        outline = self._text.outline
        if not outline.lines:
            return
        self._at_line = {}
        for one in self._findings:
            if one.part is Part.BODY:
                self._at_line.setdefault(outline.line_of(one.path) if one.path else 0, []).append(one)
        self._text.set_marks(
            {
                line: [LineMark(WEIGHTS[one.severity], finding_words(one)) for one in found]
                for line, found in self._at_line.items()
            }
        )

    def line_changed(self, line: int) -> None:
        """The cursor has gone to a line: what is wrong there is selected in the list."""
        here = self._at_line.get(line)
        if here:
            self._listed.mark(here)

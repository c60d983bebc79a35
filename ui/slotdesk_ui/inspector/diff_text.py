"""A text of differences: what was taken out and what was added, by sign and by colour."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QColor

from slotdesk.wire.line_diff import Change
from slotdesk.wire.syntax import Syntax
from slotdesk_ui.inspector.message_text import MessageText
from slotdesk_ui.theme import current_theme

SIGNS = {Change.SAME: "  ", Change.REMOVED: "- ", Change.ADDED: "+ "}


class DiffText(MessageText):
    """Shows lines with what became of each; None for an empty place beside the other text's lines."""

    def __init__(self) -> None:
        super().__init__()
        self._changes: tuple[Change | None, ...] = ()

    def show_changes(self, lines: Sequence[tuple[Change | None, str]], syntax: Syntax) -> None:
        """Show these lines."""
        self._changes = tuple(change for change, _ in lines)
        text = "\n".join("" if change is None else SIGNS[change] + line for change, line in lines)
        self.show_text(text, syntax, laid_out=False)

    def tint_of(self, line: int) -> QColor | None:
        change = self._changes[line] if line < len(self._changes) else Change.SAME
        theme = current_theme()
        if change is None:
            return theme.void_tint
        return {Change.REMOVED: theme.error_tint, Change.ADDED: theme.ok_tint}.get(change)

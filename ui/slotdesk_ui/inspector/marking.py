"""What lies behind lines of a message: the line of the cursor, findings, and the words that are searched for."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtGui import QColor, QTextBlock, QTextCursor, QTextFormat
from PySide6.QtWidgets import QTextEdit

from slotdesk_ui.inspector.gutter import Weight
from slotdesk_ui.theme import Theme, current_theme, mix

_MOST_HITS = 500  # of what is in sight


def extra_selections(
    blocks: Sequence[QTextBlock], searched: str, tint_of: Callable[[int], QColor | None], cursor: QTextCursor
) -> list[QTextEdit.ExtraSelection]:
    """How the blocks in sight are to be marked; later ones lie above earlier ones."""
    theme = current_theme()
    found = [_whole(QTextCursor(cursor.block()), mix(theme.accent, theme.base, 0.07))]
    for block in blocks:
        tint = tint_of(block.blockNumber())
        if tint is not None:
            found.append(_whole(QTextCursor(block), tint))
    if searched:
        found += _hits(blocks, searched, theme, cursor)
    return found


def _hits(
    blocks: Sequence[QTextBlock], searched: str, theme: Theme, cursor: QTextCursor
) -> list[QTextEdit.ExtraSelection]:
    found: list[QTextEdit.ExtraSelection] = []
    wanted = searched.casefold()
    for block in blocks:
        text = block.text().casefold()
        at = text.find(wanted)
        while at >= 0 and len(found) < _MOST_HITS:
            place = QTextCursor(block)
            place.setPosition(block.position() + at)
            place.setPosition(block.position() + at + len(searched), QTextCursor.MoveMode.KeepAnchor)
            is_current = place.selectionStart() == cursor.selectionStart() and cursor.hasSelection()
            one = QTextEdit.ExtraSelection()
            one.cursor = place
            one.format.setBackground(theme.current_hit_tint if is_current else theme.hit_tint)
            found.append(one)
            at = text.find(wanted, at + len(wanted))
    return found


def weight_tint(theme: Theme, weight: Weight) -> QColor:
    """What lies behind a line with a finding."""
    return {Weight.ERROR: theme.error_tint, Weight.WARNING: theme.warning_tint, Weight.NOTE: theme.info_tint}[weight]


def _whole(cursor: QTextCursor, colour: QColor) -> QTextEdit.ExtraSelection:
    one = QTextEdit.ExtraSelection()
    one.cursor = cursor
    one.format.setBackground(colour)
    one.format.setProperty(QTextFormat.Property.FullWidthSelection, True)
    return one

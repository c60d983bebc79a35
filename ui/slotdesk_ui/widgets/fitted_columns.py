"""Columns as wide as was chosen for them, and narrower together where a table has less room: nothing lies outside."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QTableView

from slotdesk_ui.widgets.font_width import in_font

_SHARE_OF_SPARE = 0.5
_WIDEST = 1.4  # times what was chosen


class FittedColumns(QObject):
    """Sets the widths of a table's columns, in pixels of the usual font, until somebody drags one of them.

    The column `rest` takes what is left, and `least_px` at the least; those that are `firm` give and take nothing.
    Where there is thrice that for `rest`, the others get half of what is more, as far as they can need it.
    """

    def __init__(
        self,
        table: QTableView,
        widths_px: Iterable[tuple[int, int]],
        rest: int,
        least_px: int,
        firm: Collection[int] = (),
    ) -> None:
        super().__init__(table)
        self._table, self._widths_px, self._rest, self._least_px = table, dict(widths_px), rest, least_px
        self._firm = frozenset(map(int, firm))
        self._is_fitting = self._was_dragged = False
        table.horizontalHeader().sectionResized.connect(self._note_drag)
        table.viewport().installEventFilter(self)
        self.fit()

    def fit(self) -> None:
        """Set the widths for the room at hand."""
        if self._was_dragged:
            return
        metrics = self._table.fontMetrics()
        shown = {
            int(column): in_font(width, metrics)
            for column, width in self._widths_px.items()
            if not self._table.isColumnHidden(int(column))
        }
        kept = sum(width for column, width in shown.items() if column in self._firm)
        least = in_font(self._least_px, metrics)
        room = self._table.viewport().width() - least - kept
        wanted = max(sum(shown.values()) - kept, 1)
        share = max(room, 1) / wanted if self._table.isVisible() else 1.0
        if share > 1:
            spare = max(room - 2 * least - wanted, 0)
            share = min(1 + spare * _SHARE_OF_SPARE / wanted, _WIDEST)
        self._is_fitting = True
        for column, width in shown.items():
            self._table.setColumnWidth(column, width if column in self._firm else int(width * share))
        self._is_fitting = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.Resize, QEvent.Type.Show}:
            self.fit()
        return super().eventFilter(watched, event)

    def _note_drag(self, column: int, _before: int, _after: int) -> None:
        if not self._is_fitting and column != self._rest and self._table.isVisible():
            self._was_dragged = True

"""Columns as wide as what stands in them, and where a table has less room, narrower together: nothing lies outside."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, QTimer
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QHeaderView, QTableView, QTreeView

from slotdesk_ui.widgets.font_width import in_font

_SHARE_OF_SPARE = 0.5
_WIDEST = 1.4  # times what its words need
_LONGEST_HEADING_PX = 140  # those that are longer are names, not words of ours, and may be cut
_BESIDE_PX = 12  # what a cell needs beside its words
_MEASURED_ROWS = 60  # the first and the last so many; those between are cut short where they are longer
_GATHER_MS = 120

Column = TypeVar("Column", bound=int)


@dataclass(frozen=True, slots=True)
class Room:
    """What one column may have, in pixels of the usual font; a heading of usual length is never cut.

    Of longer words it shows `most_px`, as long as others want room, and `least_px` when there is little: 0 where half
    of it is of no use. Columns that `goes` are left out where even that is not there, the one with 1 first.
    """

    most_px: int
    least_px: int = 0
    goes: int = 0


class FittedColumns(QObject):
    """Sets the widths of the columns of a table or a tree until somebody drags one of them.

    The column `rest` takes what is left over. Each has a Room; a column that others hid is left alone.
    """

    def __init__(self, view: QTableView | QTreeView, rooms: Mapping[Column, Room], rest: int) -> None:
        super().__init__(view)
        self._view, self._rooms, self._rest = view, {int(column): room for column, room in rooms.items()}, int(rest)
        self._is_fitting = self._was_dragged = False
        self._left_out: set[int] = set()
        self._words_px: dict[int, int] = {}
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_GATHER_MS)
        self._soon.timeout.connect(self.measure)
        self._header = view.horizontalHeader() if isinstance(view, QTableView) else view.header()
        self._header.setStretchLastSection(False)
        self._header.sectionResized.connect(self._note_drag)
        model = view.model()
        model.modelReset.connect(self._forget)
        for signal in (model.rowsInserted, model.dataChanged):
            signal.connect(self._measure_soon)
        view.viewport().installEventFilter(self)
        self.measure()

    def measure(self) -> None:
        """Take in what stands in the columns now, and set the widths; none gets narrower while rows come in."""
        self._soon.stop()
        metrics, model = self._view.fontMetrics(), self._view.model()
        for column in self._rooms:
            cells = (index.sibling(index.row(), column) for index in self._measured())
            texts = {(str(cell.data() or ""), cell.data(Qt.ItemDataRole.FontRole)) for cell in cells}
            fonts = {font: QFontMetrics(font) for _, font in texts if isinstance(font, QFont)}
            widest = max((fonts.get(font, metrics).horizontalAdvance(text) for text, font in texts), default=0)
            kept = self._words_px.get(column, 0) if model.rowCount() else 0
            self._words_px[column] = max(kept, widest + _BESIDE_PX + (self._indent_px() if column == 0 else 0))
        self.fit()

    def fit(self) -> None:
        """Set the widths for the room at hand."""
        if self._was_dragged:
            return
        metrics = self._view.fontMetrics()
        room_px = self._view.viewport().width()
        shown = [column for column in self._rooms if not self._is_hidden_by_others(column)]
        wanted = {column: self._wanted_px(column, in_font(self._rooms[column].most_px, metrics)) for column in shown}
        least = {
            column: min(wanted[column], self._wanted_px(column, in_font(self._rooms[column].least_px, metrics)))
            if self._rooms[column].least_px
            else wanted[column]
            for column in shown
        }
        going = sorted((self._rooms[column].goes, column) for column in shown if self._rooms[column].goes)
        left_out: set[int] = set()
        while going and self._view.isVisible() and sum(least.values()) > room_px:
            column = going.pop(0)[1]
            left_out.add(column)
            del least[column], wanted[column]
        self._is_fitting = True
        self._leave_out(left_out)
        for column, width in self._shares(wanted, least, room_px).items():
            self._header.resizeSection(column, width)
        self._is_fitting = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.Resize, QEvent.Type.Show}:
            self.fit()
        return super().eventFilter(watched, event)

    def _shares(self, wanted: Mapping[int, int], least: Mapping[int, int], room_px: int) -> dict[int, int]:
        """The width of each column but the one that takes the rest: between its least and what it wants, or more."""
        all_wanted, all_least = sum(wanted.values()), sum(least.values())
        if not self._view.isVisible() or all_wanted == room_px:
            widths = dict(wanted)
        elif all_least > room_px:
            widths = self._squeezed(least, room_px)
        elif all_wanted > room_px:
            share = (room_px - all_least) / (all_wanted - all_least)
            widths = {column: int(least[column] + (wanted[column] - least[column]) * share) for column in wanted}
        else:
            longest = {column: max(width, self._words_px[column]) for column, width in wanted.items()}
            share = min((room_px - all_wanted) / max(sum(longest.values()) - all_wanted, 1), 1)
            widths = {column: int(width + (longest[column] - width) * share) for column, width in wanted.items()}
            spare = max(room_px - sum(widths.values()), 0) * _SHARE_OF_SPARE
            grown = min(1 + spare / max(sum(widths.values()), 1), _WIDEST)
            widths = {column: int(width * grown) for column, width in widths.items()}
        return {column: width for column, width in widths.items() if column != self._rest}

    def _squeezed(self, least: Mapping[int, int], room_px: int) -> dict[int, int]:
        """Less than the least, and never more than there is: words are cut down to their headings first."""
        floor = {
            column: min(width, self._wanted_px(column, 0)) if self._rooms[column].least_px else width
            for column, width in least.items()
        }
        over = room_px - sum(floor.values())
        if over <= 0:
            return {column: int(width * max(room_px, 1) / sum(floor.values())) for column, width in floor.items()}
        share = over / (sum(least.values()) - sum(floor.values()))
        return {column: int(floor[column] + (least[column] - floor[column]) * share) for column in least}

    def _wanted_px(self, column: int, most_px: int) -> int:
        longest = in_font(max(self._rooms[column].most_px, _LONGEST_HEADING_PX), self._view.fontMetrics())
        heading = min(self._header.sectionSizeFromContents(column).width(), longest)
        return max(heading, min(self._words_px.get(column, 0), most_px))

    def _leave_out(self, columns: set[int]) -> None:
        if columns != self._left_out:
            for column in columns ^ self._left_out:
                self._view.setColumnHidden(column, column in columns)
            self._left_out = columns
        has_rest = self._rest not in columns
        mode = QHeaderView.ResizeMode
        self._header.setSectionResizeMode(self._rest, mode.Stretch if has_rest else mode.Interactive)
        self._header.setStretchLastSection(not has_rest)

    def _is_hidden_by_others(self, column: int) -> bool:
        return self._view.isColumnHidden(column) and column not in self._left_out

    def _measured(self) -> Iterable[QModelIndex]:
        """One cell of each row that is measured: of a tree, the rows beneath the topmost ones."""
        model = self._view.model()
        if isinstance(self._view, QTreeView):
            for group in range(model.rowCount()):
                above = model.index(group, 0)
                yield above
                yield from (model.index(row, 0, above) for row in range(min(model.rowCount(above), _MEASURED_ROWS)))
            return
        count = model.rowCount()
        rows = {*range(min(count, _MEASURED_ROWS)), *range(max(count - _MEASURED_ROWS, 0), count)}
        yield from (model.index(row, 0) for row in sorted(rows))

    def _indent_px(self) -> int:
        return 2 * self._view.indentation() if isinstance(self._view, QTreeView) else 0

    def _forget(self) -> None:
        self._words_px.clear()
        self.measure()

    def _measure_soon(self) -> None:
        if not self._soon.isActive():
            self._soon.start()

    def _note_drag(self, column: int, before: int, after: int) -> None:
        follows = column == self._rest or (self._header.stretchLastSection() and column == self._last())
        if not self._is_fitting and not follows and before and after and self._view.isVisible():
            self._was_dragged = True

    def _last(self) -> int:
        places = map(self._header.logicalIndex, reversed(range(self._header.count())))
        return next((column for column in places if not self._header.isSectionHidden(column)), -1)

"""The free times as a table in groups: what the list shows, sorted by any column."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date, tzinfo
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from slotdesk.domain.appointment import Appointment
from slotdesk.store.choices import Facet, ListGroups
from slotdesk_ui.calendar.calendar_model import CalendarModel, Entry
from slotdesk_ui.calendar.clashes import ClashKind
from slotdesk_ui.calendar.columns import differs
from slotdesk_ui.calendar.own_lines import OwnLines
from slotdesk_ui.calendar.wording import Wording, local_time
from slotdesk_ui.date_forms import with_weekday

_Index = QModelIndex | QPersistentModelIndex
Row = Entry | Appointment | str
"""A free time, one of the patient's own appointments, or what the heading of a group says."""

_OWN = "own"  # the key of the group of own appointments
_FACETS = {
    ListGroups.PRACTITIONER: Facet.PRACTITIONER,
    ListGroups.LOCATION: Facet.LOCATION,
    ListGroups.SERVICE: Facet.SERVICE,
}


class TableColumn(IntEnum):
    """The columns from left to right."""

    DAY = 0
    TIME = 1
    LENGTH = 2
    PRACTITIONER = 3
    LOCATION = 4
    SERVICE = 5
    REMARK = 6


_FACET_COLUMNS = {
    TableColumn.PRACTITIONER: Facet.PRACTITIONER,
    TableColumn.LOCATION: Facet.LOCATION,
    TableColumn.SERVICE: Facet.SERVICE,
}


class CandidateTable(QAbstractTableModel):
    """What the filter of a CalendarModel shows and what the patient has then, with a heading row before each group.

    `refresh` takes over what has changed in the model; nothing else does. `spotted` is the column whose contents give
    the colours, `viewer_zone` that of whoever looks, where it is known.
    """

    def __init__(self, model: CalendarModel, wording: Wording, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model, self._wording = model, wording
        self.groups_by = ListGroups.DAY
        self._sorted_by = TableColumn.DAY
        self._backwards = False
        self._rows: list[Row] = []
        self._own = OwnLines(model, wording)
        self.headings: list[int] = []
        self._lines: dict[int, tuple[str, ...]] = {}
        self.spotted = TableColumn.PRACTITIONER
        self._site_zones: Mapping[str, tzinfo] = {}
        self.viewer_zone: tzinfo | None = None
        self._differs: dict[tuple[int, date], bool] = {}

    def set_site_zones(self, zones: Mapping[str, tzinfo]) -> None:
        """Know which zones the places lie in, by their keys; others share the clinic's."""
        self._site_zones = dict(zones)

    def refresh(self) -> None:
        """Sort and group anew what the model shows now."""
        self.beginResetModel()
        groups = self._groups()
        self._rows, self.headings = [], []
        self._lines.clear()
        self._differs.clear()
        self.spotted = next(column for column, facet in _FACET_COLUMNS.items() if facet is self._model.colour)
        for key, found in groups.items():
            if self.groups_by is not ListGroups.NONE:
                self.headings.append(len(self._rows))
                self._rows.append(self._heading(key, found))
            self._rows += found
        self.endResetModel()

    def _heading(self, key: object, found: Sequence[Entry | Appointment]) -> str:
        if key == _OWN:
            return self._own.heading()
        free = self._wording.free(sum(isinstance(one, Entry) and not one.gone for one in found))
        return f"{self._title(key)}  ·  {free}"

    def _groups(self) -> dict[object, list[Entry | Appointment]]:
        """What is shown, by group, in order; the model has it by day and sorted already."""
        by_day = self._by_day()
        is_plain = self._sorted_by is TableColumn.DAY and not self._backwards
        if is_plain and self.groups_by is ListGroups.DAY:
            return by_day
        everything = [one for found in by_day.values() for one in found]
        if not is_plain:
            everything.sort(key=self._sort_key(), reverse=self._backwards)
        if self.groups_by is ListGroups.NONE:
            return {None: everything} if everything else {}
        groups: dict[object, list[Entry | Appointment]] = {}
        for one in everything:
            groups.setdefault(self._group_of(one), []).append(one)
        own = groups.pop(_OWN, None)
        return {_OWN: own, **groups} if own else groups

    def _by_day(self) -> dict[object, list[Entry | Appointment]]:
        """Free times and own appointments of each day, in order of time."""
        model = self._model
        by_day: dict[date, list[Entry | Appointment]] = {}
        day = model.first_day
        while day is not None:
            begun = [entry for entry in model.entries(day) if entry.day == day]
            if begun:  # one that runs past midnight stands where it begins
                by_day[day] = list(begun)
            day = model.next_day(day)
        own: dict[date, list[Entry | Appointment]] = {}
        for one in self._own.listed():
            own.setdefault(self._own.day(one), []).append(one)
        for on, found in own.items():
            by_day[on] = sorted([*found, *by_day.get(on, [])], key=_start_s)
        return {on: by_day[on] for on in (sorted(by_day) if own else by_day)}

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; what is equal in it by time."""
        self._sorted_by = TableColumn(column)
        self._backwards = order == Qt.SortOrder.DescendingOrder
        self.refresh()

    def entry(self, index: _Index) -> Entry | None:
        """The entry of a row; None for the row of a group and for that of an own appointment."""
        row = self._rows[index.row()] if index.isValid() else ""
        return row if isinstance(row, Entry) else None

    def own(self, index: _Index) -> Appointment | None:
        """The patient's own appointment of a row; None for any other row."""
        row = self._rows[index.row()] if index.isValid() else ""
        return row if isinstance(row, Appointment) else None

    def row(self, number: int) -> Row:
        """What a row is about."""
        return self._rows[number]

    def sentence(self, entry: Entry | Appointment) -> str:
        """All that matters of an entry or an own appointment, as a screen reader says it."""
        if isinstance(entry, Appointment):
            return self._own.sentence(entry)
        clash = self._wording.clash_sign(entry.clash) if entry.clash is not None and not entry.gone else ""
        zone = self._zone_of(entry)
        there = self._wording.there(entry.appointment, zone) if zone is not None else ""
        viewer = self._viewer_zone_on(entry.day)
        here = self._wording.here(entry.appointment, viewer) if viewer is not None else ""
        more = ", ".join(part for part in (clash, there, here) if part)
        return self._wording.sentence(
            entry.appointment, self._model.zone, gone=entry.gone, unsure=entry.unsure, more=more
        )

    def index_of(self, entry: Entry | Appointment) -> QModelIndex:
        """Where an entry or an own appointment is, perhaps as the server tells it since; nowhere if it is not shown."""
        reference = entry.reference if isinstance(entry, Appointment) else ""
        for number, row in enumerate(self._rows):
            if row is entry or (reference and isinstance(row, Appointment) and row.reference == reference):
                return self.index(number, 0)
        return QModelIndex()

    def _sort_key(self) -> Callable[[Entry | Appointment], Any]:
        column, of_entry = self._sorted_by, self._entry_key()
        return lambda one: self._own.order(one)[column] if isinstance(one, Appointment) else of_entry(one)

    def _entry_key(self) -> Callable[[Entry], str | float]:
        column = self._sorted_by
        if column in _FACET_COLUMNS:
            facet = _FACET_COLUMNS[column]
            return lambda entry: self._label(entry, facet).casefold()
        return {
            TableColumn.DAY: lambda entry: entry.start_s,
            TableColumn.TIME: lambda entry: entry.start_minute,
            TableColumn.LENGTH: lambda entry: entry.minutes,
        }.get(column, self.remark)

    def _group_of(self, one: Entry | Appointment) -> object:
        if self.groups_by is ListGroups.DAY:
            return self._own.day(one) if isinstance(one, Appointment) else one.day
        return _OWN if isinstance(one, Appointment) else one.number(_FACETS[self.groups_by])

    def _title(self, key: object) -> str:
        if isinstance(key, date):
            return with_weekday(self._wording.weekday(key, short=False), self._wording.day(key, year=True))
        if isinstance(key, int) and key >= 0:
            return " ".join(self._model.facets[_FACETS[self.groups_by]][key].label.split())
        return self._wording.nobody(is_any=True)

    def _label(self, entry: Entry, facet: Facet) -> str:
        number = entry.number(facet)
        return self._model.facets[facet][number].label if number >= 0 else ""

    def remark(self, entry: Entry) -> str:
        """Whether it can't be had or clashes with something of the patient's own, and the time by other clocks."""
        state = ""
        if entry.gone:
            state = self._wording.state(entry.appointment, gone=True, unsure=entry.unsure)
        elif entry.clash is not None:
            state = self._wording.clash_sign(entry.clash)
        return " · ".join(part for part in (state, self.other_clocks(entry)) if part)

    def other_clocks(self, entry: Entry) -> str:
        """When it begins by the clocks of the place and of whoever looks, as far as they differ; briefly."""
        zone, viewer = self._zone_of(entry), self._viewer_zone_on(entry.day)
        there = self._wording.there_briefly(entry.appointment, zone) if zone is not None else ""
        here = self._wording.here_briefly(entry.appointment, viewer) if viewer is not None else ""
        return " · ".join(part for part in (there, here) if part)

    def has_remark(self, entry: Entry) -> bool:
        """Whether there is one, without putting it into words."""
        has_state = entry.gone or entry.clash is not None
        return has_state or self._zone_of(entry) is not None or self._viewer_zone_on(entry.day) is not None

    def _viewer_zone_on(self, day: date) -> tzinfo | None:
        """The zone of whoever looks at it, where the clocks here differ from those shown on a day."""
        zone = self.viewer_zone
        return zone if zone is not None and differs(zone, self._model.zone, day) else None

    def _zone_of(self, entry: Entry) -> tzinfo | None:
        """The own zone of its place where the clocks there differ from those shown on its day."""
        number = entry.number(Facet.LOCATION)
        if number < 0 or not self._site_zones:
            return None
        zone = self._site_zones.get(self._model.facets[Facet.LOCATION][number].key)
        if zone is None:
            return None
        known = self._differs.get((number, entry.day))
        if known is None:
            known = self._differs[number, entry.day] = differs(zone, self._model.zone, entry.day)
        return zone if known else None

    # What Qt asks

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(TableColumn)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        entry = self.entry(index)
        if (entry is None and self.own(index) is None) or (entry is not None and entry.gone):
            return Qt.ItemFlag.ItemNeverHasChildren
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return {
            TableColumn.DAY: self.tr("Day"),
            TableColumn.TIME: self.tr("Time"),
            TableColumn.LENGTH: self.tr("Length"),
            TableColumn.PRACTITIONER: self.tr("Practitioner"),
            TableColumn.LOCATION: self.tr("Location"),
            TableColumn.SERVICE: self.tr("Service"),
            TableColumn.REMARK: self.tr("Remark"),
        }[TableColumn(section)]

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        entry, column = self._rows[index.row()], index.column()
        if isinstance(entry, str):
            return entry if column == 0 else None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.texts(entry)[column]
        return self.sentence(entry) if column == TableColumn.DAY else None

    @property
    def has_own(self) -> bool:
        """Whether any line is one of the patient's own appointments."""
        return bool(self._own.listed())

    def brief_remark(self, own: Appointment) -> str:
        """What the last column says of an own appointment where there is little room."""
        return self._own.brief_remark(own)

    def texts(self, entry: Entry | Appointment) -> tuple[str, ...]:
        """What the columns say of an entry, kept until something changes, or of an own appointment."""
        if isinstance(entry, Appointment):
            return self._own.texts(entry)
        line = self._lines.get(entry.index)
        if line is None:
            wording, zone, appointment = self._wording, self._model.zone, entry.appointment
            day = local_time(appointment.start, zone).date()
            sign = "" if entry.clash is None else "✕ " if entry.clash.kind is ClashKind.OVERLAP else "↔ "
            facets = [" ".join(self._label(entry, facet)[:200].split()) for facet in _FACET_COLUMNS.values()]
            line = self._lines[entry.index] = (
                wording.brief_day(day),
                sign + wording.times(appointment, zone),
                wording.duration(appointment),
                *facets,
                self.remark(entry),
            )
        return line


def _start_s(one: Entry | Appointment) -> float:
    return one.start_s if isinstance(one, Entry) else one.start.timestamp()

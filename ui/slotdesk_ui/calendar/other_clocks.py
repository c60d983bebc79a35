"""When something begins by clocks that show another time than the calendar's: those of the place, and the viewer's."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, tzinfo

from slotdesk_ui.calendar.calendar_model import CalendarModel, Entry
from slotdesk_ui.calendar.columns import Columns, differs
from slotdesk_ui.calendar.wording import Wording


class OtherClocks:
    """Says nothing where clocks agree on that day. `viewer_zone` is that of whoever looks, where it is known."""

    def __init__(self, model: CalendarModel, columns: Columns, wording: Wording) -> None:
        self._model, self._columns, self._wording = model, columns, wording
        self.viewer_zone: tzinfo | None = None

    def words(self, entry: Entry, day: date, *, briefly: bool = False) -> list[str]:
        """The time there and the time here, as far as they differ on a day of the calendar's zone."""
        said = []
        if (site := self._columns.site_zone(entry, day)) is not None:
            there = self._wording.there_briefly if briefly else self._wording.there
            said.append(there(entry.appointment, site))
        return [*said, *self._here(entry, day)]

    def words_of_several(self, entries: Sequence[Entry], day: date) -> list[str]:
        """The same of the first of several, briefly; the time there only where all places share their clocks."""
        if len({self._columns.site_zone(one, day) for one in entries}) == 1:
            return self.words(entries[0], day, briefly=True)
        return self._here(entries[0], day)

    def _here(self, entry: Entry, day: date) -> list[str]:
        viewer = self.viewer_zone
        if viewer is None or not differs(viewer, self._model.zone, day):
            return []
        return [self._wording.here(entry.appointment, viewer)]

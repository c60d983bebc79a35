"""When something begins by clocks that show another time than the calendar's: those of the place, and the viewer's."""

from __future__ import annotations

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
        said, viewer = [], self.viewer_zone
        if (site := self._columns.site_zone(entry, day)) is not None:
            there = self._wording.there_briefly if briefly else self._wording.there
            said.append(there(entry.appointment, site))
        if viewer is not None and differs(viewer, self._model.zone, day):
            said.append(self._wording.here(entry.appointment, viewer))
        return said

"""The days on which clocks change, at two places in different zones, quarter hour by quarter hour.

Where a quarter has to stand is reckoned here from the clocks alone, not by the calendar's own axis.
"""

from __future__ import annotations

import asyncio
import json
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from journeys.canned_server import Canned, CannedServer
from journeys.conftest import Story
from journeys.person import Key, Person, until
from slotdesk.domain.appointment import Appointment, Participant
from slotdesk.domain.coding import Reference
from slotdesk.practice.server import PracticeServer
from slotdesk.store.choices import CalendarColumns, CalendarMode, HoldPolicy
from slotdesk_ui.calendar.calendar_panel import CalendarPanel
from slotdesk_ui.calendar.day_layout import LEFT_PX
from slotdesk_ui.theme import LIGHT

STOCKHOLM, HELSINKI = ZoneInfo("Europe/Stockholm"), ZoneInfo("Europe/Helsinki")
NEW_YORK, LORD_HOWE = ZoneInfo("America/New_York"), ZoneInfo("Australia/Lord_Howe")
HAVANA = ZoneInfo("America/Havana")
QUARTER = timedelta(minutes=15)
HOUR_PX = 64
HOURS = {
    ("Europe/Stockholm", date(2026, 3, 29)): 23,
    ("Europe/Stockholm", date(2026, 10, 25)): 25,
    ("America/New_York", date(2026, 3, 8)): 23,
    ("America/New_York", date(2026, 11, 1)): 25,
    ("Australia/Lord_Howe", date(2026, 4, 5)): 24.5,
    ("Australia/Lord_Howe", date(2026, 10, 4)): 23.5,
    ("America/Havana", date(2026, 3, 8)): 23,
    ("America/Havana", date(2026, 11, 1)): 25,
}


def quarters(day: date, zone: ZoneInfo) -> list[datetime]:
    """Every quarter hour of a day of a zone, in order of time."""
    end = datetime.combine(day + timedelta(days=1), time.min, zone).astimezone(UTC)
    moment = datetime.combine(day, time.min, zone).astimezone(UTC)
    found = []
    while moment < end:
        found.append(moment)
        moment += QUARTER
    return found


def offset(moment: datetime, zone: ZoneInfo) -> timedelta:
    found = moment.astimezone(zone).utcoffset()
    assert found is not None
    return found


def minute_on_axis(moment: datetime, days: list[date], zone: ZoneInfo) -> float:
    """By the clock on the wall, and further down by all that came twice on any of the days before that time of day."""
    local = moment.astimezone(zone)
    minute = local.hour * 60.0 + local.minute
    extra = 0.0
    for day in days:
        for before in quarters(day, zone):
            length = (offset(before, zone) - offset(before + QUARTER, zone)).total_seconds() / 60
            if length <= 0:
                continue
            change = (before + QUARTER).astimezone(zone)
            if change.date() != day:  # at the end of the day: what comes twice is of the day before
                continue
            again = change.hour * 60.0 + change.minute
            if minute >= again + length or (local.date() == day and local.fold):
                extra += length
    return minute + extra


def letters(moment: datetime, zone: ZoneInfo) -> str:
    """What tells two readings of the same clock apart; nothing where it is read once."""
    local = moment.astimezone(zone)
    twin = local.replace(fold=1 - local.fold)
    return f" {local.tzname()}" if twin.utcoffset() != local.utcoffset() else ""


class Sheet:
    """What the grid has painted, and where a quarter hour has to be in it."""

    def __init__(self, panel: CalendarPanel, days: list[date], zone: ZoneInfo) -> None:
        self.panel, self._days, self._zone = panel, days, zone
        self.view = panel.view
        self.view.frame_budget_s = 30.0
        self.view.set_cursor(None)
        self.view.clearFocus()  # the frame that says where the keyboard is would be painted over them
        self.view.set_hour_px(HOUR_PX)
        self.view.scroll_to(0)
        assert self.view.verticalScrollBar().maximum() == 0, "all of the day is in sight"
        self.image: QImage = self.view.viewport().grab().toImage()
        self.view.setUpdatesEnabled(False)  # what is painted after a click is no part of this

    def top(self, moment: datetime) -> int:
        """The upper edge of a quarter, in pixels of the viewport."""
        return self.view.grid.header_height + round(minute_on_axis(moment, self._days, self._zone) * HOUR_PX / 60)

    def check(self, moment: datetime, column: int, site: ZoneInfo | None) -> str:
        """Look at a quarter and click on it: drawn from here to there, the right one, the right words; its words."""
        view, grid = self.view, self.view.grid
        left = grid.column_left(column) + LEFT_PX + view.columns.layout_of(column).left_px + 1
        top, edge = self.top(moment), LIGHT.categories[0].edge
        for y, is_box in ((top, True), (top + 14, True), (top + 15, False)):
            assert (self.image.pixelColor(left, y) == edge) is is_box, (moment, column, y - top)
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(left + 9, top + 7))
        chosen = view.chosen_appointment
        assert chosen is not None
        assert chosen.start.timestamp() == moment.timestamp()
        said = view.accessibleDescription()
        local = moment.astimezone(self._zone)
        assert f"{local:%H:%M}{letters(moment, self._zone)} to " in said
        assert view.cursor_place is not None
        boxes = view.canvas.boxes_in(site)
        (line,) = boxes.text.lines(view.cursor_place.entry, 400, 1, boxes.text.bold, boxes.text.font)
        if site is None:
            assert line[0][1] == f"{local:%H:%M}{letters(moment, self._zone)}"
        else:
            there = moment.astimezone(site)
            assert f"{there:%H:%M} {there.tzname()} by the clock there" in said
            assert line[0][1] == f"{there:%H:%M}{letters(moment, site)}"
        return said


def free_times(moments: list[datetime], sites: dict[str, str]) -> list[Appointment]:
    return [
        Appointment(
            f"Appointment/{place[-3:]}-{moment:%m%d%H%M}",
            "proposed",
            moment,
            moment + QUARTER,
            (
                Participant(Reference("Practitioner/holm", display="Dr Holm")),
                Participant(Reference(place, display=name)),
            ),
        )
        for place, name in sites.items()
        for moment in moments
    ]


@pytest.fixture
def tall(qtbot: QtBot, request: pytest.FixtureRequest) -> CalendarPanel:
    """The calendar of a clinic in a zone, so tall that all of a day is in sight."""
    zone: ZoneInfo = request.param
    locale = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
    panel = CalendarPanel(lambda: datetime(2026, 2, 2, 12, tzinfo=UTC), zone, theme=LIGHT, locale=locale)
    qtbot.addWidget(panel)
    panel.resize(1200, 1900)
    panel.show()
    qtbot.waitExposed(panel)
    return panel


CASES = [
    pytest.param(zone, site, day, id=f"{zone.key}, {site.key}, {day}")
    for zone, site, days in (
        (STOCKHOLM, HELSINKI, (date(2026, 3, 29), date(2026, 10, 25))),
        (STOCKHOLM, NEW_YORK, (date(2026, 3, 8), date(2026, 3, 29), date(2026, 10, 25), date(2026, 11, 1))),
        (NEW_YORK, STOCKHOLM, (date(2026, 3, 8), date(2026, 10, 25), date(2026, 11, 1))),
        (LORD_HOWE, STOCKHOLM, (date(2026, 4, 5), date(2026, 10, 4))),
        (HAVANA, NEW_YORK, (date(2026, 3, 8), date(2026, 11, 1))),
    )
    for day in days
]


@pytest.mark.parametrize(("tall", "site", "day"), CASES, indirect=["tall"])
def test_each_quarter_of_the_day_at_two_sites_side_by_side(tall: CalendarPanel, site: ZoneInfo, day: date) -> None:
    zone = tall.model.zone
    assert isinstance(zone, ZoneInfo)
    moments = quarters(day, zone)
    assert len(moments) == HOURS.get((zone.key, day), 24) * 4
    tall.model.extend(free_times(moments, {"Location/own": "Here", "Location/far": "There"}))
    tall.set_site_zones({"Location/own": zone, "Location/far": site})
    tall.show_day(day)
    tall.set_mode(CalendarMode.DAY)
    tall.group_by(CalendarColumns.LOCATION)
    assert [head.zone for head in tall.view.columns.heads] == [None, site]
    sheet = Sheet(tall, [day], zone)
    for column, there in enumerate((None, site)):
        said = [sheet.check(moment, column, there) for moment in moments]
        assert len(set(said)) == len(moments), "no two of them sound alike"


@pytest.mark.parametrize(
    ("tall", "day"), [(ZoneInfo(name), day) for name, day in HOURS], indirect=["tall"], ids=lambda value: str(value)
)
def test_each_quarter_of_the_week_around_the_change(tall: CalendarPanel, day: date) -> None:
    """Days of one week share an axis: the hour that comes twice on one of them is void on the others."""
    zone = tall.model.zone
    assert isinstance(zone, ZoneInfo)
    monday = day - timedelta(days=day.weekday())
    days = [monday + timedelta(days=number) for number in range(7)]
    tall.model.extend(free_times([one for each in days for one in quarters(each, zone)], {"Location/own": "Here"}))
    tall.show_day(day)
    sheet = Sheet(tall, days, zone)
    for column, each in enumerate(days):
        if each == day or column in (0, 5):
            for moment in quarters(each, zone):
                sheet.check(moment, column, None)


@pytest.mark.parametrize(("tall", "day"), [(STOCKHOLM, date(2026, 10, 25))], indirect=["tall"])
def test_both_readings_of_the_repeated_hour_are_reached_by_keys(tall: CalendarPanel, day: date) -> None:
    moments = quarters(day, STOCKHOLM)
    tall.model.extend(free_times(moments, {"Location/own": "Here"}))
    tall.show_day(day)
    view = tall.view
    view.setFocus()
    QTest.keyClick(view, Key.Key_Home)
    heard = []
    for moment in moments:
        assert view.cursor_appointment is not None
        assert view.cursor_appointment.start.timestamp() == moment.timestamp()
        heard.append(view.accessibleDescription())
        QTest.keyClick(view, Key.Key_Down)
    assert len(set(heard)) == 100
    assert sum("02:30 CEST to" in one for one in heard) == 1
    assert sum("02:30 CET to" in one for one in heard) == 1


def bundle(moments: list[datetime], places: dict[str, ZoneInfo]) -> bytes:
    """A `$find` answer with these quarters at each place, written with the place's own offset."""
    entries: list[dict[str, Any]] = []
    for number, (place, zone) in enumerate(places.items()):
        for moment in moments:
            start = moment.astimezone(zone)
            end = (moment + QUARTER).astimezone(zone)
            actors = [{"reference": "Practitioner/holm", "display": "Dr Holm"}, {"reference": place, "display": place}]
            resource = {
                "resourceType": "Appointment",
                "id": f"q{number}-{moment:%m%d%H%M}",
                "status": "proposed",
                "start": start.isoformat(),
                "end": end.isoformat(),
                "minutesDuration": 15,
                "participant": [{"actor": one, "status": "needs-action"} for one in actors],
            }
            entries.append({"resource": resource, "search": {"mode": "match"}})
    found = {"resourceType": "Bundle", "type": "searchset", "total": len(entries), "entry": entries}
    return json.dumps(found).encode()


@pytest.mark.parametrize("day", [date(2026, 3, 29), date(2026, 10, 25)])
def test_two_sites_over_http_from_the_wire_to_the_click(tell: Story, practice: PracticeServer, day: date) -> None:
    places: dict[str, ZoneInfo] = {}
    moments = quarters(day, STOCKHOLM)

    def answer(_method: str, path: str, _body: bytes) -> Canned | None:
        return Canned(body=bundle(moments, places)) if "$find" in path else None

    with CannedServer(answer, practice.url) as server:

        async def story(person: Person) -> None:
            desk, window = person.application.desk, person.window
            desk.set_hold_policy(HoldPolicy.NEVER)
            window.commands["light"].trigger()
            assert desk.link.session is not None
            await until(lambda: desk.link.session and desk.link.session.directory.site_zones(), "the sites' zones")
            zones = desk.link.session.directory.site_zones()
            for wanted in (STOCKHOLM, HELSINKI):
                places[next(place for place, zone in zones.items() if zone == wanted)] = wanted
            await person.find()
            panel = window.calendar_panel
            window.resize(1500, 2150)
            panel.show_day(day)
            panel.set_mode(CalendarMode.DAY)
            panel.group_by(CalendarColumns.LOCATION)
            await until(lambda: panel.view.verticalScrollBar().maximum() == 0, "the day is in sight")
            assert [head.zone for head in panel.view.columns.heads] == [None, HELSINKI]
            sheet = Sheet(panel, [day], STOCKHOLM)
            for column, site in enumerate((None, HELSINKI)):
                for moment in moments:
                    sheet.check(moment, column, site)
                    chosen = window.booking_panel.candidate
                    assert chosen is not None
                    assert chosen.start.timestamp() == moment.timestamp()
                await asyncio.sleep(0)

        tell(story, url=server.url)

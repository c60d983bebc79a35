"""Invented appointments, a clock that stands still, and the calendar to show them in."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from slotdesk.domain.appointment import Appointment, Participant
from slotdesk.domain.coding import CodeableConcept, Reference
from slotdesk.domain.finding import Finding
from slotdesk_ui.calendar.calendar_panel import CalendarPanel
from slotdesk_ui.calendar.grid_view import CalendarView
from slotdesk_ui.calendar.wording import Wording
from slotdesk_ui.theme import LIGHT

STOCKHOLM = ZoneInfo("Europe/Stockholm")
NOW = datetime(2026, 8, 4, 10, 37, tzinfo=STOCKHOLM)

MakeAppointment = Callable[..., Appointment]


def appointment(
    start: str,
    minutes: int = 20,
    *,
    who: str = "Dr Anna Holm",
    where: str = "Main Street",
    place: str = "Location/here",
    service: str = "Consultation",
    reference: str | None = None,
    status: str = "proposed",
    findings: tuple[Finding, ...] = (),
) -> Appointment:
    """An appointment that starts at an ISO 8601 time with an offset, or on Stockholm's clock without one."""
    moment = datetime.fromisoformat(start)
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=STOCKHOLM)
    moment = moment.astimezone(UTC)
    participants = []
    if who:
        key = "".join(letter for letter in who if letter.isascii() and letter.isalnum())
        participants.append(Participant(Reference(f"Practitioner/{key}", display=who)))
    if where:
        participants.append(Participant(Reference(place, display=where)))
    return Appointment(
        f"Appointment/{start}-{who}" if reference is None else reference,
        status,
        moment,
        moment + timedelta(minutes=minutes),
        tuple(participants),
        (CodeableConcept((), service),) if service else (),
        findings=findings,
    )


@pytest.fixture
def make() -> MakeAppointment:
    """Makes appointments: `make("2026-08-04T09:20", 20, who="Dr A")`."""
    return appointment


@pytest.fixture
def zone() -> ZoneInfo:
    """The clinic's zone."""
    return STOCKHOLM


@pytest.fixture
def locale() -> QLocale:
    """British English, whatever the machine speaks."""
    return QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)


@pytest.fixture
def wording(qapp: object, locale: QLocale) -> Wording:
    """Words in that locale."""
    return Wording(locale)


@pytest.fixture
def panel(qtbot: QtBot, locale: QLocale) -> CalendarPanel:
    """The calendar on Tuesday 4 August 2026, 10:37 in Stockholm, shown and as large as on a small screen."""
    shown = CalendarPanel(lambda: NOW, STOCKHOLM, theme=LIGHT, locale=locale)
    qtbot.addWidget(shown)
    shown.resize(980, 700)
    shown.show()
    qtbot.waitExposed(shown)
    shown.view.setFocus()
    return shown


@pytest.fixture
def view(panel: CalendarPanel, make: MakeAppointment) -> CalendarView:
    """Tuesday 09:00 (twice), 09:20, 10:00; Thursday 09:30, 14:00; Monday after at 08:00."""
    panel.model.extend(
        [
            make("2026-08-04T09:00", who="Anna Holm"),
            make("2026-08-04T09:00", who="Bo Ek"),
            make("2026-08-04T09:20", who="Anna Holm"),
            make("2026-08-04T10:00", who="Anna Holm"),
            make("2026-08-06T09:30", who="Bo Ek"),
            make("2026-08-06T14:00", who="Bo Ek"),
            make("2026-08-10T08:00", who="Bo Ek"),
        ]
    )
    return panel.view


@pytest.fixture
def under_cursor(view: CalendarView) -> Callable[[], str]:
    """Says day, time and whom the cursor is on."""

    def say() -> str:
        found = view.cursor_appointment
        assert found is not None
        assert found.practitioner is not None
        return f"{found.start.astimezone(view.model.zone):%d %H:%M} {found.practitioner.label}"

    return say


@pytest.fixture
def press(panel: CalendarPanel) -> Callable[..., None]:
    """Presses keys on the grid: `press(Qt.Key.Key_Down, Qt.Key.Key_Return)`."""

    def act(*keys: Qt.Key, control: bool = False) -> None:
        for key in keys:
            modifier = Qt.KeyboardModifier.ControlModifier if control else Qt.KeyboardModifier.NoModifier
            QTest.keyClick(panel.view, key, modifier)

    return act

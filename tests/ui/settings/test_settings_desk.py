"""Which servers fit what was typed; the rest is told in tests/journeys/test_settings.py."""

from __future__ import annotations

from datetime import UTC, datetime

from pytestqt.qtbot import QtBot

from slotdesk.domain.connection import Connection
from slotdesk.store.named_server import NamedServer
from slotdesk.store.settings import Settings
from slotdesk_ui.booking.booking_panel import BookingPanel
from slotdesk_ui.bridge.task_scope import TaskScope
from slotdesk_ui.calendar.calendar_panel import CalendarPanel
from slotdesk_ui.find.find_panel import FindPanel
from slotdesk_ui.main_window import MainWindow
from slotdesk_ui.settings.settings_desk import SettingsDesk
from slotdesk_ui.theme import LIGHT
from ui.examples import STOCKHOLM

ONE = NamedServer("Åsalund", "https://one.example.org/fhir")


def test_servers_are_remembered_named_and_offered(qtbot: QtBot) -> None:
    faults: list[BaseException] = []
    scope = TaskScope(faults.append)
    panels = (FindPanel(scope, _now, STOCKHOLM, 20), CalendarPanel(_now, STOCKHOLM, theme=LIGHT), BookingPanel())
    window = MainWindow(*panels)
    qtbot.addWidget(window)
    kept = [Settings(servers=(ONE,))]
    desk = SettingsDesk(window, lambda: kept[-1], kept.append, scope)
    assert [offer.label for offer in desk.server_offers("asa")] == ["Åsalund"]
    assert desk.server_offers("") == desk.server_offers("zebra") == []
    desk.remember(Connection("https://two.example.org/fhir", timeout_s=7, token="secret"))
    assert kept[-1].server_url == "https://two.example.org/fhir"
    assert [one.timeout_s for one in kept[-1].servers] == [30, 7]
    assert "secret" not in repr(kept[-1])
    assert desk.name_of(ONE.base_url) == "Åsalund"
    assert desk.name_of("https://two.example.org/fhir") == ""
    chosen: list[NamedServer] = []
    desk.server_chosen.connect(chosen.append)
    desk.server_offers("asa")[0].act()
    assert chosen == [ONE]
    assert faults == []


def _now() -> datetime:
    return datetime(2026, 8, 3, 6, tzinfo=UTC)

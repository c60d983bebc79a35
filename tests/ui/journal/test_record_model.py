"""Open ones stay on top whatever the list is sorted by; each row can be read and heard."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from slotdesk.domain.intent import IntentFate, IntentKind, intent_of
from slotdesk.domain.record import Record
from slotdesk_ui.journal.record_model import RecordColumn, RecordModel
from slotdesk_ui.theme import current_theme
from ui.examples import ANNA, NOW, START, STOCKHOLM, appointment

FATES = (IntentFate.DONE, IntentFate.UNKNOWN, IntentFate.REFUSED, IntentFate.SENDING, IntentFate.BY_HAND)


def records() -> list[Record]:
    return [
        Record(
            str(number),
            intent_of(
                IntentKind.BOOK, "http://server.example/fhir", appointment(START + timedelta(days=9 - number)), (ANNA,)
            ),
            fate,
            NOW + timedelta(minutes=number),
            NOW,
        )
        for number, fate in enumerate(FATES)
    ]


def shown() -> RecordModel:
    model = RecordModel()
    model.show_records(records(), STOCKHOLM, lambda _base_url, _token: "Anna Example")
    return model


def order(model: RecordModel) -> list[str]:
    return [model.record(row).id for row in range(model.rowCount())]


def test_it_keeps_the_rules_of_models(qapp: QApplication) -> None:
    model = shown()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show_records(records(), STOCKHOLM, lambda _base_url, _token: "")
    model.sort(RecordColumn.PATIENT)
    assert tester.model() is model


def test_the_newest_come_first_and_open_ones_before_them() -> None:
    assert order(shown()) == ["3", "1", "4", "2", "0"]


def test_sorting_keeps_open_ones_on_top() -> None:
    model = shown()
    model.sort(RecordColumn.WHEN, Qt.SortOrder.AscendingOrder)
    assert order(model) == ["3", "1", "4", "2", "0"]
    model.sort(RecordColumn.WHEN, Qt.SortOrder.DescendingOrder)
    assert order(model) == ["1", "3", "0", "2", "4"]
    model.sort(RecordColumn.STATUS)
    assert order(model)[:2] == ["1", "3"] or order(model)[:2] == ["3", "1"]


def test_a_row_is_read_as_a_whole() -> None:
    model = shown()
    index = model.index(model.row_of("0"), 0)
    assert index.data() == "✓ Booked"
    heard = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert heard.startswith("✓ Booked, Booking, Thu 13 Aug 2026 ")
    for part in ("Anna Example", "Dr Berg", "House 1", "http://server.example/fhir"):
        assert part in heard


def test_the_fate_is_told_by_sign_words_and_colour() -> None:
    model, theme = shown(), current_theme()
    colours = {key: model.index(model.row_of(key), 0).data(Qt.ItemDataRole.ForegroundRole) for key in "01234"}
    assert colours == {"0": theme.ok, "1": theme.warning, "2": theme.error, "3": theme.warning, "4": theme.muted}
    assert all(model.headerData(column, Qt.Orientation.Horizontal) for column in RecordColumn)

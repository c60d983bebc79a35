from __future__ import annotations

from datetime import UTC, timedelta

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from pytestqt.modeltest import ModelTester

from slotdesk.domain.comparison import ServerAnswer, compare
from slotdesk_ui.comparing.compare_model import Column, CompareModel, Row
from ui.examples import START, appointment
from ui.test_themes import contrast


def model_of(left: ServerAnswer, right: ServerAnswer) -> CompareModel:
    model = CompareModel()
    model.show_comparison(compare(left, right), UTC)
    return model


def test_what_only_one_has_comes_first_then_what_differs_then_the_shape(qtmodeltester: ModelTester) -> None:
    both, longer = appointment(), appointment(minutes=30)
    left = ServerAnswer("Here", (both, appointment(START + timedelta(hours=1), key="two")), shape={"id": 2})
    right = ServerAnswer("There", (longer,), shape={"slot": 1})

    model = model_of(left, right)

    assert [(row.element, row.has) for row in model.rows()] == [
        ("Candidate", (True, False)),
        ("end", (True, True)),
        ("id", (True, False)),
        ("slot", (False, True)),
    ]
    assert (model.rows()[0].left, model.rows()[0].right) == ("offered", "not offered")
    assert model.rows()[3] == Row("Shape", "", "slot", "never", "in 100 % of them", (False, True), "Shape")
    assert model.headerData(Column.TIME, Qt.Orientation.Horizontal) == "Time (UTC)"
    assert model.headerData(Column.RIGHT, Qt.Orientation.Horizontal) == "◨ There"
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]  # pytest-qt has no types


def test_a_row_is_read_out_whole_in_its_first_column() -> None:
    model = model_of(ServerAnswer("Here", (appointment(),)), ServerAnswer("There"))

    said = model.data(model.index(0, Column.TIME), Qt.ItemDataRole.AccessibleTextRole)

    assert isinstance(said, str)
    assert said.endswith("Candidate, offered, not offered")


def test_what_only_one_has_stands_in_the_order_of_time() -> None:
    early, later = appointment(START, key="early"), appointment(START + timedelta(days=7), key="later")
    between = appointment(START + timedelta(days=1), key="between")

    model = model_of(ServerAnswer("Here", (later, early)), ServerAnswer("There", (between,)))

    assert [row.left for row in model.rows()][:3] == ["offered", "not offered", "offered"]


def test_the_two_servers_are_told_apart_by_colour_and_by_a_sign() -> None:
    later = appointment(START + timedelta(hours=1), key="two")
    model = model_of(ServerAnswer("Here", (appointment(START, key="one"),)), ServerAnswer("There", (later,)))
    roles = Qt.ItemDataRole
    fills, signs = set(), set()
    for row in range(2):
        for column in (Column.LEFT, Column.RIGHT):
            index = model.index(row, column)
            text, fill = str(model.data(index)), model.data(index, roles.BackgroundRole)
            if "not" in text:
                assert fill is None, "what a server does not offer has nobody's colour"
                continue
            assert isinstance(fill, QColor)
            ink = model.data(index, roles.ForegroundRole)
            assert isinstance(ink, QColor)
            assert contrast(ink, fill) >= 4.5
            fills.add(fill.name())
            signs.add(text[0])
            header = str(model.headerData(column, Qt.Orientation.Horizontal))
            assert header.startswith(text[0]), "the sign stands over the column, too"
    assert len(fills) == len(signs) == 2


def test_before_anything_is_compared_the_columns_say_whose_they_are() -> None:
    model = CompareModel()

    assert model.headerData(Column.LEFT, Qt.Orientation.Horizontal) == "◧ Here"
    assert model.headerData(Column.RIGHT, Qt.Orientation.Horizontal) == "◨ There"


def test_they_are_put_together_by_what_differs_with_counts() -> None:
    both, longer = appointment(), appointment(minutes=30)
    lone = tuple(appointment(START + timedelta(days=day), key=str(day)) for day in range(1, 4))
    model = model_of(ServerAnswer("Here", (both, *lone[:2])), ServerAnswer("There", (longer, lone[2])))

    assert model.groups() == {"Only ◧ Here": 2, "Only ◨ There": 1, "end": 1}
    model.show_group("Only ◧ Here")
    assert [row.has for row in model.rows()] == [(True, False)] * 2
    assert model.rowCount() == 2
    assert sum(model.groups().values()) == 4, "of all, whatever is listed"
    model.show_group("")
    assert model.rowCount() == 4

from __future__ import annotations

from datetime import UTC, timedelta

from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester

from slotdesk.domain.comparison import ServerAnswer, compare
from slotdesk_ui.comparing.compare_model import Column, CompareModel, Row
from ui.examples import START, appointment


def model_of(left: ServerAnswer, right: ServerAnswer) -> CompareModel:
    model = CompareModel()
    model.show_comparison(compare(left, right), UTC)
    return model


def test_what_only_one_has_comes_first_then_what_differs_then_the_shape(qtmodeltester: ModelTester) -> None:
    both, longer = appointment(), appointment(minutes=30)
    left = ServerAnswer("Here", (both, appointment(START + timedelta(hours=1), key="two")), shape={"id": 2})
    right = ServerAnswer("There", (longer,), shape={"slot": 1})

    model = model_of(left, right)

    assert [(row.element, row.is_missing) for row in model.rows()] == [
        ("Candidate", True),
        ("end", False),
        ("id", True),
        ("slot", True),
    ]
    assert (model.rows()[0].left, model.rows()[0].right) == ("offered", "not offered")
    assert model.rows()[3] == Row("Shape", "", "slot", "never", "in 100 % of them", True)
    assert model.headerData(Column.RIGHT, Qt.Orientation.Horizontal) == "There"
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

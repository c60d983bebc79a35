"""The look-up field, with keys."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Sequence
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from slotdesk.domain.errors import Reason, ServerUnreachable
from slotdesk_ui.bridge.task_scope import TaskScope
from slotdesk_ui.widgets.choice import Choice
from slotdesk_ui.widgets.lookup_field import LookupField

Run = Callable[[Coroutine[Any, Any, None]], None]
Show = Callable[..., LookupField]
ALL = [Choice("1", "Berg", "first"), Choice("2", "Bergman", "second"), Choice("3", "Ceder")]


class Directory:
    """A directory that answers when told to."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.error: ServerUnreachable | None = None
        self.delay_s = 0.0

    async def search(self, text: str) -> Sequence[Choice]:
        self.asked.append(text)
        await asyncio.sleep(self.delay_s)
        if self.error is not None:
            raise self.error
        return [choice for choice in ALL if choice.label.lower().startswith(text.lower())]


@pytest.fixture
def directory() -> Directory:
    return Directory()


@pytest.fixture
def show(qtbot: QtBot, directory: Directory) -> Show:
    """Shows a field in a window that lives as long as the test."""
    window = QWidget()
    qtbot.addWidget(window)

    def show_field(*, multiple: bool = False) -> LookupField:
        field = LookupField("People", directory.search, TaskScope(_fail), multiple=multiple)
        layout = QVBoxLayout(window)
        layout.addWidget(field)
        layout.addWidget(QLineEdit())
        layout.addStretch(1)
        window.resize(300, 400)
        window.show()
        qtbot.waitExposed(window)
        field.edit.setFocus()
        return field

    return show_field


def _fail(error: BaseException) -> None:
    raise error


async def _settle(seconds: float = 0.25) -> None:
    await asyncio.sleep(seconds)


def test_typing_offers_matches_and_enter_picks_the_marked_one(show: Show, run: Run, directory: Directory) -> None:
    async def story() -> None:
        field = show()
        QTest.keyClicks(field.edit, "ber")
        await _settle()
        assert directory.asked == ["ber"]  # one question for three keys
        QTest.keyClick(field.edit, Qt.Key.Key_Down)
        QTest.keyClick(field.edit, Qt.Key.Key_Return)
        assert [choice.key for choice in field.choices()] == ["2"]
        assert field.edit.text() == "Bergman"
        assert not field.popup().isVisible()

    run(story())


def test_enter_before_the_answer_picks_the_only_match_when_it_comes(show: Show, run: Run, directory: Directory) -> None:
    async def story() -> None:
        directory.delay_s = 0.1
        field = show()
        QTest.keyClicks(field.edit, "ced")
        QTest.keyClick(field.edit, Qt.Key.Key_Return)
        assert field.choices() == ()
        await _settle(0.4)
        assert [choice.key for choice in field.choices()] == ["3"]

    run(story())


def test_enter_before_the_answer_picks_nothing_where_several_match(show: Show, run: Run, directory: Directory) -> None:
    async def story() -> None:
        directory.delay_s = 0.1
        field = show()
        QTest.keyClicks(field.edit, "ber")
        QTest.keyClick(field.edit, Qt.Key.Key_Return)
        await _settle(0.4)
        assert field.choices() == ()
        assert field.popup().isVisible()

    run(story())


def test_typing_on_after_a_pick_takes_the_pick_back(show: Show, run: Run, directory: Directory) -> None:
    async def story() -> None:
        field = show()
        field.set_choices(ALL[:1])
        QTest.keyClick(field.edit, Qt.Key.Key_End)
        QTest.keyClicks(field.edit, "m")
        assert field.choices() == ()
        assert field.has_unpicked_text()
        await _settle()

    run(story())


def test_several_are_kept_in_order_and_backspace_takes_the_last(show: Show, run: Run, directory: Directory) -> None:
    async def story() -> None:
        field = show(multiple=True)
        for text in ("ced", "bergm"):
            QTest.keyClicks(field.edit, text)
            await _settle()
            QTest.keyClick(field.edit, Qt.Key.Key_Return)
        assert [choice.key for choice in field.choices()] == ["3", "2"]
        assert field.edit.text() == ""
        QTest.keyClick(field.edit, Qt.Key.Key_Backspace)
        assert [choice.key for choice in field.choices()] == ["3"]

    run(story())


def test_escape_closes_the_list_and_picks_nothing(show: Show, run: Run, directory: Directory) -> None:
    async def story() -> None:
        field = show()
        QTest.keyClick(field.edit, Qt.Key.Key_Down)
        await _settle()
        assert field.popup().isVisible()
        QTest.keyClick(field.edit, Qt.Key.Key_Escape)
        assert not field.popup().isVisible()
        assert field.choices() == ()

    run(story())


def test_a_server_that_is_not_there_is_said_in_the_list(show: Show, run: Run, directory: Directory) -> None:
    async def story() -> None:
        directory.error = ServerUnreachable(Reason.CONNECTION_REFUSED)
        field = show()
        QTest.keyClicks(field.edit, "b")
        await _settle()
        popup = field.popup()
        assert popup.isVisible()
        assert "Nothing answers" in popup.model().index(0, 0).data()
        assert popup.current_choice() is None

    run(story())


def test_the_newest_question_wins(show: Show, run: Run, directory: Directory) -> None:
    async def story() -> None:
        directory.delay_s = 0.15
        field = show()
        QTest.keyClicks(field.edit, "b")
        await _settle(0.2)
        QTest.keyClick(field.edit, Qt.Key.Key_Backspace)
        QTest.keyClicks(field.edit, "c")
        await _settle(0.5)
        assert directory.asked == ["b", "c"]
        assert field.popup().model().rowCount() == 1

    run(story())


def test_enter_does_not_pick_a_match_for_fewer_letters_than_are_typed(
    show: Show, run: Run, directory: Directory
) -> None:
    async def story() -> None:
        field = show()
        QTest.keyClicks(field.edit, "ber")
        await _settle()
        assert field.popup().isVisible()
        directory.delay_s = 0.1
        QTest.keyClicks(field.edit, "gm")
        QTest.keyClick(field.edit, Qt.Key.Key_Return)
        assert field.choices() == ()  # "Berg" is still the one on top
        await _settle(0.3)
        assert [choice.label for choice in field.choices()] == ["Bergman"]
        assert directory.asked == ["ber", "bergm"]

    run(story())


def test_enter_does_not_take_the_answer_to_an_older_question(show: Show, run: Run, directory: Directory) -> None:
    async def story() -> None:
        directory.delay_s = 0.15
        field = show()
        QTest.keyClicks(field.edit, "c")
        await _settle(0.2)
        assert directory.asked == ["c"]  # one match is on its way
        QTest.keyClicks(field.edit, "x")
        QTest.keyClick(field.edit, Qt.Key.Key_Return)
        await _settle(0.4)
        assert field.choices() == ()
        assert field.popup().model().index(0, 0).data() == "Nothing found"

    run(story())


def test_no_list_stays_behind_once_the_keyboard_has_left(show: Show, run: Run, directory: Directory) -> None:
    async def story() -> None:
        directory.delay_s = 0.1
        field = show()
        QTest.keyClicks(field.edit, "xyz")
        QTest.keyClick(field.edit, Qt.Key.Key_Tab)  # wants to pick, and goes on
        assert not field.edit.hasFocus()
        await _settle(0.3)
        assert directory.asked == ["xyz"]
        assert not field.popup().isVisible()
        assert field.has_unpicked_text()

    run(story())


def test_a_pause_that_ends_after_the_windows_work_asks_nothing(show: Show, run: Run, directory: Directory) -> None:
    field = show()

    async def story() -> None:
        QTest.keyClicks(field.edit, "be")
        await field._scope.close()
        await asyncio.sleep(0.3)
        assert directory.asked == []

    run(story())

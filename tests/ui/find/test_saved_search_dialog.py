"""Loading, renaming and deleting, with keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from slotdesk.store.saved_search import SavedSearch
from slotdesk_ui.find.saved_search_dialog import SavedSearchDialog, SaveSearchDialog
from ui.examples import words_in

A, B = SavedSearch("Mornings", {"period": "today"}), SavedSearch("Evenings")
Key = Qt.Key


class Shown:
    def __init__(self, qtbot: QtBot, searches: tuple[SavedSearch, ...]) -> None:
        self.parent = QWidget()
        qtbot.addWidget(self.parent)
        self.parent.show()
        self.dialog = SavedSearchDialog(self.parent, searches)
        self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)  # to be looked at afterwards
        self.loaded: list[SavedSearch] = []
        self.kept: list[tuple[SavedSearch, ...]] = []
        self.dialog.loaded.connect(self.loaded.append)
        self.dialog.changed.connect(self.kept.append)
        self.dialog.open()
        qtbot.waitExposed(self.dialog)
        self.dialog.list.setFocus()

    def names(self) -> list[str]:
        return [self.dialog.list.item(row).text() for row in range(self.dialog.list.count())]


@pytest.fixture
def shown(qtbot: QtBot) -> Shown:
    return Shown(qtbot, (A, B))


def test_arrow_and_enter_load_one(shown: Shown) -> None:
    QTest.keyClick(shown.dialog.list, Key.Key_Down)
    QTest.keyClick(shown.dialog.list, Key.Key_Return)
    assert (shown.loaded, shown.kept) == ([B], [])
    assert not shown.dialog.isVisible()


def test_f2_renames_in_place_and_no_name_is_given_twice(qtbot: QtBot, shown: Shown) -> None:
    for typed, names in (("Early", ["Early", "Evenings"]), ("Evenings", ["Early", "Evenings"])):
        QTest.keyClick(shown.dialog.list, Key.Key_F2)
        editor = shown.dialog.list.findChild(QLineEdit)
        assert isinstance(editor, QLineEdit)
        editor.setText(typed)
        QTest.keyClick(editor, Key.Key_Return)
        qtbot.waitUntil(lambda names=names: shown.names() == names and shown.dialog.isVisible())  # type: ignore[misc]  # a lambda's default
        qtbot.waitUntil(
            lambda: shown.dialog.list.findChild(QLineEdit) is None
        )  # it goes with the next turn of the loop
    qtbot.waitUntil(lambda: bool(shown.kept))
    assert [one.name for one in shown.kept[-1]] == ["Early", "Evenings"]
    assert shown.kept[-1][0].form == A.form


def test_delete_can_be_undone(shown: Shown) -> None:
    assert not shown.dialog.undo_button.isEnabled()
    QTest.keyClick(shown.dialog.list, Key.Key_Delete)
    assert shown.names() == ["Evenings"]
    shown.dialog.undo_button.click()
    assert shown.kept[-1] == (B, A)
    assert not shown.dialog.undo_button.isEnabled()


def test_an_empty_list_says_how_to_fill_it(qtbot: QtBot) -> None:
    shown = Shown(qtbot, ())
    assert "save it under a name (Ctrl+S)" in words_in(shown.dialog)
    assert not shown.dialog.load_button.isEnabled()


def test_a_name_is_asked_for_and_a_replacement_is_said(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()
    dialog = SaveSearchDialog(parent, (A,))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)  # to be looked at afterwards
    named: list[str] = []
    dialog.named.connect(named.append)
    dialog.open()
    QTest.keyClick(dialog.name, Key.Key_Return)
    assert named == []
    QTest.keyClicks(dialog.name, "Mornings")
    assert "Replaces the search of this name." in words_in(dialog)
    QTest.keyClick(dialog.name, Key.Key_Return)
    assert named == ["Mornings"]

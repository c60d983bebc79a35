from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from slotdesk.domain.raw_request import RawRequest
from slotdesk_ui.composer.collection_desk import CollectionDesk
from slotdesk_ui.composer.composer_window import ComposerWindow

REQUEST = RawRequest("GET", "{{base}}/metadata", name="What it says")


class Desk:
    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self.above = QWidget()
        qtbot.addWidget(self.above)
        self.composer = ComposerWindow(self.above)
        self.desk = CollectionDesk(self.composer, folder)

    def names(self) -> list[str]:
        tree = self.composer.collection.tree
        items = (tree.topLevelItem(place) for place in range(tree.topLevelItemCount()))
        return [item.text(0) for item in items if item]


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Desk:
    return Desk(qtbot, tmp_path / "requests")


def test_a_request_without_a_name_is_not_kept(desk: Desk) -> None:
    desk.composer.keep_button.click()

    assert "name" in desk.composer.answer.words.text()
    assert desk.names() == []


def test_under_the_same_name_it_is_changed_under_another_a_new_one(desk: Desk, tmp_path: Path) -> None:
    desk.composer.editor.show_request(REQUEST)
    desk.composer.keep_button.click()
    desk.composer.editor.url.setText("{{base}}/metadata?_pretty=true")
    desk.composer.keep_button.click()
    assert desk.names() == ["What it says"]
    assert "_pretty" in (tmp_path / "requests" / "what-it-says.http").read_text()

    desk.composer.editor.name.setText("Another")
    desk.composer.keep_button.click()
    assert desk.names() == ["Another", "What it says"]


def test_values_that_a_file_brings_are_shown(desk: Desk, tmp_path: Path) -> None:
    folder = tmp_path / "other"
    folder.mkdir()
    (folder / "a.http").write_text("@who = Practitioner/1\n\n### A\nGET {{base}}/{{who}}\n")
    desk.desk.open_folder(folder)

    panel = desk.composer.collection
    panel.tree.itemActivated.emit(panel.tree.topLevelItem(0), 0)

    assert desk.composer.variables.own_values() == {"who": "Practitioner/1"}
    assert desk.composer.editor.url.text() == "{{base}}/{{who}}"


def test_what_was_changed_meanwhile_is_not_overwritten(desk: Desk, tmp_path: Path) -> None:
    desk.composer.editor.show_request(REQUEST)
    desk.composer.keep_button.click()
    (tmp_path / "requests" / "what-it-says.http").write_text("### Other\nGET x\n")

    desk.composer.keep_button.click()

    assert "changed meanwhile" in desk.composer.answer.words.text()


def test_a_folder_that_cannot_be_written_says_so(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    desk.desk.open_folder(tmp_path / "file" / "below")
    desk.composer.editor.show_request(REQUEST)

    desk.composer.keep_button.click()

    assert desk.composer.answer.words.text().startswith("It can't be kept")


def test_the_folder_is_asked_for(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "b.http").write_text("### B\nGET x\n")
    desk.composer.collection.folder_button.click()
    (dialog,) = desk.composer.findChildren(QFileDialog)

    dialog.fileSelected.emit(str(tmp_path))
    dialog.close()

    assert desk.names() == ["B"]
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert desk.composer.findChildren(QFileDialog) == [], "it is gone once it is closed"


@pytest.mark.parametrize(
    ("url", "body"),
    [
        ("{{base}}/Patient/pat-030", ""),
        ("{{base}}/Appointment?patient=pat-030", ""),
        ("x", '{"name": [{"family": "A"}]}'),
    ],
)
def test_what_names_a_patient_is_kept_only_when_it_is_meant(desk: Desk, url: str, body: str) -> None:
    desk.composer.editor.show_request(RawRequest("POST", url, (), body, "Somebody"))

    desk.composer.keep_button.click()
    assert "names a patient" in desk.composer.answer.words.text()
    assert desk.names() == []

    desk.composer.keep_button.click()
    assert desk.names() == ["Somebody"]


def test_a_variable_names_nobody(desk: Desk) -> None:
    request = RawRequest(
        "GET", "{{base}}/Appointment?patient={{patient}}", body='{"reference": "{{patient}}"}', name="A"
    )
    desk.composer.editor.show_request(request)

    desk.composer.keep_button.click()

    assert desk.names() == ["A"]


def test_what_was_written_and_not_kept_is_not_replaced_unasked(desk: Desk) -> None:
    editor, panel = desk.composer.editor, desk.composer.collection
    for name in ("One", "Two"):
        editor.show_request(RawRequest("GET", "{{base}}/" + name, name=name))
        desk.composer.keep_button.click()
    one, two = panel.tree.topLevelItem(0), panel.tree.topLevelItem(1)
    assert one is not None
    assert two is not None
    panel.tree.itemActivated.emit(one, 0)
    assert editor.url.text() == "{{base}}/One"
    editor.url.setText("{{base}}/One?_summary=true")
    panel.tree.itemActivated.emit(two, 0)
    (box,) = desk.composer.findChildren(QMessageBox)
    box.reject()
    assert editor.url.text() == "{{base}}/One?_summary=true"
    desk.composer.keep_button.click()
    panel.tree.itemActivated.emit(panel.tree.topLevelItem(1), 0)
    assert editor.url.text() == "{{base}}/Two", "what was kept can be had again"


def choose(desk: Desk, row: int) -> None:
    tree = desk.composer.collection.tree
    item = tree.topLevelItem(row)
    assert item is not None
    tree.setCurrentItem(item)
    tree.itemActivated.emit(item, 0)


def test_a_form_that_is_only_asked_for_leaves_the_kept_request_what_it_is(desk: Desk) -> None:
    desk.composer.editor.show_request(REQUEST)
    desk.composer.keep_button.click()
    desk.composer.collection.form_requested.emit("find")
    desk.composer.editor.url.setText("{{base}}/metadata?_summary=true")
    desk.composer.keep_button.click()
    assert desk.names() == ["What it says"]
    desk.desk.forget()
    desk.composer.keep_button.click()
    assert desk.names() == ["What it says", "What it says"], "another request of the same name is another one"


def test_the_only_copy_is_not_replaced_unasked(desk: Desk) -> None:
    for name in ("One", "Two"):
        desk.composer.editor.show_request(RawRequest("GET", "{{base}}/" + name, name=name))
        desk.composer.keep_button.click()
    choose(desk, 1)
    desk.composer.collection.remove_button.click()
    assert "can be kept again" in desk.composer.answer.words.text()
    choose(desk, 0)
    assert desk.composer.editor.url.text() == "{{base}}/Two"
    (box,) = desk.composer.findChildren(QMessageBox)
    box.reject()
    desk.composer.keep_button.click()
    assert desk.names() == ["One", "Two"]


def test_another_one_of_the_file_is_taken_away(desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "a.http"
    file.write_text("### A\nGET {{base}}/a\n\n### B\nGET {{base}}/b\n")
    desk.desk.open_folder(tmp_path)
    choose(desk, 1)
    tree = desk.composer.collection.tree
    first = tree.topLevelItem(0)
    assert first is not None
    tree.setCurrentItem(first)
    desk.composer.collection.remove_button.click()
    assert desk.composer.answer.words.text() == "a.http was taken away."
    desk.composer.editor.url.setText("{{base}}/b?_summary=true")
    desk.composer.keep_button.click()
    assert desk.names() == ["B"]
    assert "_summary" in file.read_text()

"""What somebody does in the composer, for the stories told there."""

from __future__ import annotations

import json

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox, QPushButton

from journeys.person import Ctrl, Key, Person, until
from slotdesk_ui.composer.composer_window import ComposerWindow
from slotdesk_ui.composer.form_dialog import FormDialog

Alt = Qt.KeyboardModifier.AltModifier


async def opened(person: Person) -> ComposerWindow:
    await person.press(Key.Key_N, Ctrl | Alt)
    composer = person.application.workbench.composer.composer
    await until(composer.isVisible, "the composer is there")
    return composer


async def new_request(person: Person, composer: ComposerWindow, of: str, **values: str) -> None:
    """Begin with a form, as the menu of the button does."""
    composer.collection.form_requested.emit(of)
    (dialog,) = composer.findChildren(FormDialog)
    for name, value in values.items():
        dialog.field(name.replace("_", "-")).setText(value)
    QTest.mouseClick(dialog.make_button, Qt.MouseButton.LeftButton)
    await until(lambda: composer.editor.url.text() != "", "the request is there")
    await until(lambda: not composer.findChildren(FormDialog), "the form is gone")


async def sent(composer: ComposerWindow) -> str:
    """Send by the keyboard, and wait for what is said of it."""
    await until(composer.editor.send_button.isEnabled, f"it can be sent: {composer.editor.request()}")
    await until(lambda: question(composer) is None, "no question is open")
    composer.activateWindow()  # as a window manager does
    await until(composer.isActiveWindow, "the composer has the keyboard")
    composer.answer.show_words("")
    QTest.keyClick(composer.editor.url, Key.Key_Return, Ctrl)
    await until(lambda: composer.answer.words.text() not in {"", "Sending…"} or question(composer), "something is said")
    return composer.answer.words.text()


def question(composer: ComposerWindow) -> QMessageBox | None:
    return next((box for box in composer.findChildren(QMessageBox) if box.isVisible()), None)


def press(box: QMessageBox, text: str) -> None:
    (button,) = (one for one in box.buttons() if one.text().replace("&", "") == text)
    assert isinstance(button, QPushButton)
    button.click()


async def free_time(composer: ComposerWindow, person: Person) -> str:
    """The reference of a time that the server offers."""
    await new_request(person, composer, "find", practitioner="Practitioner/prac-03")
    assert "200" in await sent(composer)
    await until(lambda: not composer.answer.text.is_loading, "the whole answer is there")
    return str(json.loads(composer.answer.text.toPlainText())["entry"][1]["resource"]["id"])


async def ask_for(composer: ComposerWindow, reference: str) -> None:
    """Fill in the form of a cancellation, and make the request of it."""
    composer.collection.form_requested.emit("cancel")
    (dialog,) = composer.findChildren(FormDialog)
    dialog.field("appointment-resource").setText(reference)
    QTest.mouseClick(dialog.make_button, Qt.MouseButton.LeftButton)
    await until(lambda: not composer.findChildren(FormDialog), "the form is gone")


def press_send(composer: ComposerWindow) -> None:
    box = question(composer)
    assert box is not None
    press(box, "Send it")

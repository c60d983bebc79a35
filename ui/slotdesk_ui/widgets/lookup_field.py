"""A field that searches as you type."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QToolButton, QVBoxLayout, QWidget

from slotdesk.domain.cause import caused_by
from slotdesk.domain.errors import SchedulingError
from slotdesk_ui.bridge.task_scope import TaskScope
from slotdesk_ui.widgets.accessible_part import has_keyboard
from slotdesk_ui.widgets.chip_list import ChipList
from slotdesk_ui.widgets.choice import Choice
from slotdesk_ui.widgets.choice_popup import ChoicePopup
from slotdesk_ui.widgets.plain_label import PlainLabel, Tone
from slotdesk_ui.widgets.plain_tooltip import plain_tooltip
from slotdesk_ui.words import error_words

Search = Callable[[str], Awaitable[Sequence[Choice]]]
Fallback = Callable[[str, "SchedulingError | None"], "Choice | str"]
"""Given what was typed, and why the search failed if it did: a choice that is offered last, or words (may be empty)."""
_PAUSE_MS = 120


class LookupField(QWidget):
    """A line to type in, the matches beneath it, and what was picked.

    One thing or, with `multiple`, several in order of preference. Down opens the list; Enter or Tab picks; Backspace
    in an empty line takes the last one away. With `lists_all`, an empty line offers everything. A `fallback` is
    offered after the matches, or where there are none; it is never picked unseen.

    `fallback_picked` carries a fallback that stands for nothing by itself (its value is None), and what was typed.
    `submitted` is told when Enter is pressed and there is nothing left to pick.
    """

    changed = Signal()
    submitted = Signal()
    fallback_picked = Signal(object, str)

    def __init__(
        self, name: str, search: Search, scope: TaskScope, *, multiple: bool = False, lists_all: bool = True
    ) -> None:
        super().__init__()
        self._name = name
        self._search = search
        self._scope = scope
        self._multiple = multiple
        self._lists_all = lists_all
        self._picked: list[Choice] = []
        self.fallback: Fallback | None = None
        self.shows_details = False
        self.usual_form = ""
        self._wants_pick = False
        self._asked = self._offered_for = ""
        self._offered_fallback: Choice | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._start_search)
        self.edit = QLineEdit()
        self.edit.setAccessibleName(name)
        self.edit.setClearButtonEnabled(True)
        for button in self.edit.findChildren(QToolButton):  # Qt gives its button no name
            button.setAccessibleName(self.tr("Clear {0}").format(name))
        self.edit.textEdited.connect(self._edited)
        self.edit.textChanged.connect(self._written)
        self.edit.installEventFilter(self)
        self.setFocusProxy(self.edit)
        self._popup: ChoicePopup | None = None
        self.chip_list = ChipList(self.edit)
        self.chip_list.removed.connect(self._remove)
        self.chip_list.reordered.connect(self._reorder)
        self.chip_list.left_above.connect(self.edit.setFocus)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.edit)
        self.note = PlainLabel(wraps=True, tone=Tone.WARNING)
        self.note.hide()
        layout.addWidget(self.note)
        layout.addWidget(self.chip_list)

    def choices(self) -> tuple[Choice, ...]:
        """What was picked, in order of preference."""
        return tuple(self._picked)

    def set_choices(self, choices: Sequence[Choice]) -> None:
        """Show these as picked, in place of what was."""
        self._picked = list(choices) if self._multiple else list(choices[:1])
        self._wants_pick = False
        self._close_popup()
        self._show_picked()
        self.changed.emit()

    def set_multiple(self, multiple: bool) -> None:
        """Take several from now on, or one alone; what is picked stays as far as that allows."""
        if multiple != self._multiple:
            kept, self._multiple = tuple(self._picked), multiple
            self.set_choices(kept)

    @property
    def is_multiple(self) -> bool:
        """Whether several can be picked."""
        return self._multiple

    def set_note(self, text: str, reason: str = "") -> None:
        """Say beneath the line, for as long as it is so, what it can't do and why; nothing for an empty text.

        `reason` is the whole of it, where the text is short.
        """
        self.note.setText(text)
        self.note.setToolTip(plain_tooltip(reason))
        self.edit.setAccessibleDescription(reason or text)
        self.note.setVisible(bool(text))

    def show_form(self, form: str) -> None:
        """Show in the empty line how to write what it stands for; without words, what it shows otherwise."""
        self.edit.setPlaceholderText(form or self.usual_form)

    def has_unpicked_text(self) -> bool:
        """Whether something was typed that stands for nothing yet."""
        text = self.edit.text().strip()
        return bool(text) and not (self._picked and not self._multiple and text == self._picked[0].label)

    def popup(self) -> ChoicePopup:
        """The list of matches; made when first wanted, since it belongs to the window."""
        if self._popup is None:
            self._popup = ChoicePopup(self.edit)
            self._popup.setAccessibleName(self.tr("Matches for {0}").format(self._name))
            self._popup.picked.connect(self._pick)
        return self._popup

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.edit:
            if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self._key(event):
                return True
            if isinstance(event, QFocusEvent) and event.type() == QEvent.Type.FocusOut:
                self._close_popup()
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        is_open = self._popup is not None and self._popup.isVisible()
        key = event.key()
        if key in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
            if is_open:
                self.popup().move_by(1 if key == Qt.Key.Key_Down else -1)
            else:
                self._start_search()
            return True
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            if not self._pick_current() and not event.isAutoRepeat():
                self.submitted.emit()
            return True
        if key == Qt.Key.Key_Tab:
            self._pick_current(by_the_way=True)
            return False
        if key == Qt.Key.Key_Escape and is_open:
            self._close_popup()
            return True
        if key == Qt.Key.Key_Backspace and self._multiple and self._picked and not self.edit.text():
            self._remove(self._picked[-1])
            return True
        return False

    def _pick_current(self, *, by_the_way: bool = False) -> bool:
        choice, text = self.popup().current_choice(), self._question()
        if choice is not None and choice == self._offered_fallback and by_the_way:
            return False  # who only goes on to the next field has not asked for it
        # What is offered may belong to fewer letters than are typed by now: that would pick somebody else.
        if choice is not None and text == self._offered_for and (text or self._lists_all):
            self._pick(choice)
            return True
        if self.has_unpicked_text():  # the matches are still on their way
            self._wants_pick = True
            if text != self._asked or not self._scope.is_running(self._name):
                self._start_search()
            return True
        return False

    def _question(self) -> str:
        """What to search for: a line that only shows what was picked asks for nothing."""
        text = self.edit.text().strip()
        return "" if self._picked and not self._multiple and text == self._picked[0].label else text

    def _pick(self, choice: Choice) -> None:
        self._wants_pick = False
        if choice == self._offered_fallback and choice.value is None:
            self._close_popup()
            self.fallback_picked.emit(choice, self.edit.text().strip())
            return
        kept = [one for one in self._picked if one.key != choice.key] if self._multiple else []
        self._picked = [*kept, choice]
        self._show_picked()
        self._close_popup()
        self.changed.emit()

    def add_choice(self, choice: Choice) -> None:
        """Pick something that was not found by the search."""
        self._pick(choice)

    def _remove(self, choice: Choice) -> None:
        self._picked = [one for one in self._picked if one.key != choice.key]
        self._show_picked()
        self.edit.setFocus()
        self.changed.emit()

    def _reorder(self, choices: Sequence[Choice]) -> None:
        self._picked = list(choices)
        self.changed.emit()

    def _edited(self, text: str) -> None:
        self._wants_pick = False
        if not self._multiple and self._picked:
            self._picked = []
            self._show_chips()
            self.changed.emit()
        if text.strip():
            self._pause.start()
        else:
            self._close_popup()

    def _written(self, text: str) -> None:
        """What a screen reader or a dictation program writes counts as typed, which Qt doesn't say of it."""
        if text.strip() and self._question() and has_keyboard(self.edit) and not self.edit.isModified():
            self._edited(text)

    def _start_search(self) -> None:
        self._pause.stop()
        text = self._asked = self._question()
        if (text or self._lists_all) and not self._scope.is_closed:  # a pause may end after the window's work
            with caused_by(self.tr("Typing in {0}").format(self._name)):
                self._scope.start(self._name, self._look_up(text))

    async def _look_up(self, text: str) -> None:
        try:
            found = await self._search(text)
        except SchedulingError as error:
            self._wants_pick = False
            self._offer([], self._fallback_for(text, error) or error_words(error), text)
            return
        wants_pick, self._wants_pick = self._wants_pick, False
        if wants_pick and len(found) == 1:
            self._pick(found[0])
            return
        self._offer(found, self._fallback_for(text, None), text)

    def _fallback_for(self, text: str, error: SchedulingError | None) -> Choice | str:
        return self.fallback(text, error) if self.fallback is not None else ""

    def _offer(self, found: Sequence[Choice], fallback: Choice | str, text: str) -> None:
        if isinstance(fallback, Choice) and not found and not fallback.detail:
            fallback = replace(fallback, detail=self.tr("Nothing found for “{0}”").format(text))
        self._offered_fallback = fallback if isinstance(fallback, Choice) else None
        if not found and isinstance(fallback, str):
            self._say(fallback or self.tr("Nothing found"))
        elif has_keyboard(self.edit):
            self._offered_for = text
            self.popup().show_choices([*found, *([fallback] if isinstance(fallback, Choice) else [])])

    def _say(self, text: str) -> None:
        """Say it beneath the field, which closes it again when the keyboard leaves."""
        if has_keyboard(self.edit):
            self.popup().show_message(text)

    def _close_popup(self) -> None:
        self._pause.stop()
        if not self._wants_pick:
            self._scope.cancel(self._name)
        if self._popup is not None:
            self._popup.hide()

    def _show_picked(self) -> None:
        self.edit.setText("" if self._multiple or not self._picked else self._picked[0].label)
        self.edit.setCursorPosition(0)
        self._show_chips()

    def _show_chips(self) -> None:
        self.chip_list.show_choices(self._picked, labels=self._multiple, details=self.shows_details)

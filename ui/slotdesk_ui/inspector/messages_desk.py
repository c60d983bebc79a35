"""Ties the messages to the window: the tab, its actions, what it forgets and when."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QMenu

from slotdesk.store.settings import Settings
from slotdesk.wire.exchange import Exchange
from slotdesk.wire.message_log import MessageLog
from slotdesk_ui.bridge.task_scope import TaskScope
from slotdesk_ui.inspector.diff_dialog import DiffDialog
from slotdesk_ui.inspector.item_link import ItemLink
from slotdesk_ui.inspector.leaving_dialog import Written
from slotdesk_ui.inspector.message_exits import MessageExits
from slotdesk_ui.inspector.message_view import MessageView
from slotdesk_ui.inspector.messages_panel import MessagesPanel
from slotdesk_ui.main_window import MainWindow
from slotdesk_ui.widgets.plain_label import Tone
from slotdesk_ui.widgets.plain_tooltip import plain_tooltip

_HEIGHT_PX = 380
_MEGABYTE = 1024 * 1024
_COPIES = ("copy_curl", "copy_python", "copy_raw", "copy_with_patient")
_FILES = ("save_messages", "open_messages", "clear_messages")
_OF_TEXT = ("go_item", "next_finding", "compare_messages", *_COPIES)
_OF_LIST = ("compare_messages", *_COPIES, *_FILES)


class MessagesDesk(QObject):
    """Messages are in memory only, and of whoever is signed in: `forget` is for when somebody else takes over."""

    def __init__(self, window: MainWindow, log: MessageLog, scope: TaskScope, settings: Callable[[], Settings]) -> None:
        super().__init__(window)
        self._window, self._log, self._scope, self._settings = window, log, scope, settings
        self.panel = MessagesPanel(log, scope)
        window.bottom.add_panel(self.panel, self.tr("Messages"), _HEIGHT_PX)
        self.exits = MessageExits(window, self.panel, log, scope)
        self.link = ItemLink(window, self.panel, log, scope)
        self._dialog: DiffDialog | None = None
        self._offer_actions()
        window.bottom.opened.connect(lambda panel: self.panel.list.choose_last() if panel is self.panel else None)
        self.apply_bounds()

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        """What each action does, by its id."""
        panel = self.panel
        return {
            "go_messages": self.open_list,
            "large_bottom": self.toggle_height,
            "next_part": lambda: self._in_sight(panel.next_part),
            "previous_part": lambda: self._in_sight(lambda: panel.next_part(backwards=True)),
            "find_message": lambda: self._in_sight(panel.find_bar.focus),
            "find_next": lambda: self._in_sight(panel.search.go),
            "find_previous": lambda: self._in_sight(lambda: panel.search.go(backwards=True)),
            "next_finding": lambda: self._in_sight(panel.next_finding),
            "previous_finding": lambda: self._in_sight(lambda: panel.next_finding(backwards=True)),
            "go_entry": self.link.go_to_entry,
            "go_item": self.link.go_to_item,
            "compare_messages": self.compare,
            "copy_curl": lambda: self.exits.copy(Written.CURL),
            "copy_python": lambda: self.exits.copy(Written.PYTHON),
            "copy_raw": lambda: self.exits.copy(Written.RAW),
            "copy_with_patient": self.exits.ask_copy,
            "save_messages": self.exits.ask_save,
            "open_messages": self.exits.ask_open,
            "clear_messages": self.clear,
        }

    def open_list(self) -> None:
        """Bring the messages to light with the keyboard on the list."""
        self._window.bottom.open(self.panel)
        self.panel.focus_list()

    def show_exchange(self, number: int) -> None:
        """Bring one exchange to light."""
        self.open_list()
        self.panel.show_exchange(number)
        self._window.activateWindow()

    def toggle_height(self) -> None:
        """Give the open panel, the messages where none is, all of the window, or its usual height again."""
        window = self._window
        if window.bottom.open_panel() is None:
            window.bottom.open(self.panel)
        window.rows.toggle_large()
        focus = QApplication.focusWidget()
        if window.rows.is_large and (focus is None or not window.bottom.isAncestorOf(focus)):
            is_own = window.bottom.open_panel() is self.panel  # what had the keyboard is out of sight
            self.panel.focus_list() if is_own else window.bottom.focus_tab()

    def compare(self) -> None:
        """Show how the two selected exchanges differ; of one, how it differs from the last of its kind before it."""
        old, new = self._pair()
        if old is None or new is None:
            words = self.tr("Select two messages, or one that has an earlier one of its kind.")
            self._window.status.say(words, Tone.WARNING)
            return
        self._dialog = DiffDialog(self._window, old, new, self._scope, self.panel.zone)
        self._dialog.open()

    def forget(self) -> None:
        """Somebody else takes over: no message is for them, nor one that is on its way out of a file."""
        self.exits.forget()
        self.clear()

    def clear(self) -> None:
        """Let go of every message."""
        self.panel.clear()
        self._log.clear()

    def apply_bounds(self) -> None:
        """Keep as much as the settings say."""
        settings = self._settings()
        self._log.set_bounds(settings.messages_kept, settings.messages_mb * _MEGABYTE)

    def _pair(self) -> tuple[Exchange | None, Exchange | None]:
        selected = self.panel.list.selected()
        if len(selected) >= 2:
            return selected[0], selected[-1]
        new = selected[0] if selected else self.panel.exchange()
        if new is None:
            return None, None
        before = [one for one in self._log if one.number < new.number and one.transaction is new.transaction]
        return (before[-1] if before else None), new

    def _copy_piece(self, view: MessageView, text: str) -> None:
        self.exits.copy_piece(view.exchange, text)

    def _in_sight(self, work: Callable[[], object]) -> None:
        if self._window.bottom.open_panel() is not self.panel:
            self._window.bottom.open(self.panel)
        work()

    def _offer_actions(self) -> None:
        commands, panel = self._window.commands, self.panel
        for button, ids in ((panel.copy_button, _COPIES), (panel.file_button, _FILES)):
            menu = QMenu(button)
            menu.addActions([commands[one] for one in ids])
            button.setMenu(menu)
        large, action = self._window.bottom.large_button, commands["large_bottom"]
        words = action.text().replace("&", "")
        large.setAccessibleName(words)
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        large.setToolTip(plain_tooltip(f"{words} ({keys})"))
        large.clicked.connect(action.trigger)
        panel.list.table.addActions([commands[one] for one in _OF_LIST])
        for view in (panel.request, panel.answer):
            for edit in (view.text, view.raw):
                copy = QAction(self.tr("Copy what is selected"), edit)
                copy.triggered.connect(edit.copy_selection)
                edit.take_copy = partial(self._copy_piece, view)
                view.offer(edit, [copy, *(commands[one] for one in _OF_TEXT)])
            view.offer(view.tree, [commands[one] for one in _OF_TEXT])

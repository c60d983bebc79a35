"""What each action of the window does, beyond those that the calendar answers itself."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction

from slotdesk.domain.cause import caused_by
from slotdesk_ui.find.saved_search_desk import SavedSearchDesk
from slotdesk_ui.find.search_shown import search_shown
from slotdesk_ui.front_desk import FrontDesk
from slotdesk_ui.main_window import MainWindow
from slotdesk_ui.widgets.about_box import show_about
from slotdesk_ui.widgets.shortcut_dialog import ShortcutDialog

Handlers = Mapping[str, Callable[[], object]]


def connect_commands(window: MainWindow, *groups: Handlers) -> None:
    """Connect each action, by its id, to what it does."""
    for handlers in groups:
        for action_id, handler in handlers.items():
            window.commands[action_id].triggered.connect(_with_cause(window.commands[action_id], handler))


def _with_cause(action: QAction, handler: Callable[[], object]) -> Callable[[], None]:
    """Let whatever is sent because of an action say so."""

    def run() -> None:
        with caused_by(action.text().replace("&", "").rstrip("…")):
            handler()

    return run


def window_handlers(window: MainWindow) -> Handlers:
    """What concerns the window alone."""
    return {
        "quit": window.close,
        "shortcuts": lambda: ShortcutDialog(window).open(),
        "about": lambda: show_about(window),
    }


def search_handlers(window: MainWindow, desk: FrontDesk, saved: SavedSearchDesk) -> Handlers:
    """The form, its patients and its searches."""
    find = window.find_panel
    return {
        "new_patient": desk.next_patient,
        "go_patient": lambda: find.patient.edit.setFocus(Qt.FocusReason.ShortcutFocusReason),
        "add_patient": find.patient.add_another,
        "new_entry": lambda: find.patient.enter_new(),
        "save_search": lambda: saved.save(),
        "saved_searches": lambda: saved.open(),
        "more_criteria": find.more.turn,
        "find": find.request,
        "find_again": desk.find_again,
        "search_shown": lambda: search_shown(window),
        "stop": desk.search.stop,
    }


def booking_handlers(window: MainWindow, desk: FrontDesk) -> Handlers:
    """What is chosen, held and booked, and what became of it."""
    return {
        "book": desk.book_chosen,
        "hold": desk.holds.run.hold,
        "release": desk.holds.run.let_go,
        "dismiss": window.booking_panel.outcomes.dismiss_settled,
    }


def existing_handlers(window: MainWindow, desk: FrontDesk) -> Handlers:
    """A patient's appointments."""
    panel = window.existing_panel
    return {
        "go_existing": desk.existing.open_list,
        "fold_bottom": lambda: window.bottom.toggle(panel),
        "refresh_existing": desk.existing.refresh,
        "move": panel.request_move,
        "stop_moving": desk.moves.stop,
        "change_comment": panel.request_comment,
        "cancel_existing": panel.request_cancel,
    }


def journal_handlers(window: MainWindow, desk: FrontDesk) -> Handlers:
    """What this workstation asked for."""
    panel = window.bookings_panel
    return {
        "go_bookings": desk.journal.open_list,
        "look_up": panel.request_look_up,
        "look_up_all": panel.request_all,
        "close_by_hand": panel.request_close,
        "export_bookings": desk.journal.ask_export,
    }

"""Every action of the window in one table: id, text, shortcut, menu. Menus, tooltips and help all read it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One action. `text` is marked for translation in the context "actions"; `shortcut` is in portable form."""

    id: str
    menu: str
    text: str
    shortcut: str = ""
    checkable: bool = False

    @property
    def words(self) -> str:
        """The text in the user's language, with its mnemonic."""
        return QCoreApplication.translate("actions", self.text)


def menu_words(menu_id: str) -> str:
    """A menu's title in the user's language, with its mnemonic."""
    return QCoreApplication.translate("actions", str(MENUS[menu_id]))


def _spec(action_id: str, menu: str, text: object, shortcut: str = "", *, checkable: bool = False) -> ActionSpec:
    return ActionSpec(action_id, menu, str(text), shortcut, checkable)  # the stub types marked text as object


MENUS: dict[str, object] = {
    "desk": QT_TRANSLATE_NOOP("actions", "&Desk"),
    "search": QT_TRANSLATE_NOOP("actions", "&Search"),
    "calendar": QT_TRANSLATE_NOOP("actions", "&Calendar"),
    "booking": QT_TRANSLATE_NOOP("actions", "&Booking"),
    "view": QT_TRANSLATE_NOOP("actions", "&View"),
    "help": QT_TRANSLATE_NOOP("actions", "&Help"),
}
ACTIONS = (
    _spec("server", "desk", QT_TRANSLATE_NOOP("actions", "&Servers…"), "Ctrl+Shift+S"),
    _spec("settings", "desk", QT_TRANSLATE_NOOP("actions", "S&ettings…"), "Ctrl+,"),
    _spec("palette", "desk", QT_TRANSLATE_NOOP("actions", "Search or &command…"), "Ctrl+K"),
    _spec("quit", "desk", QT_TRANSLATE_NOOP("actions", "&Quit"), "Ctrl+Q"),
    _spec("new_patient", "search", QT_TRANSLATE_NOOP("actions", "&Next patient (clear the form)"), "Ctrl+N"),
    _spec("go_patient", "search", QT_TRANSLATE_NOOP("actions", "Go to &patient"), "Ctrl+P"),
    _spec("add_patient", "search", QT_TRANSLATE_NOOP("actions", "Add another patient (&group)"), "Ctrl+Shift+P"),
    _spec("new_entry", "search", QT_TRANSLATE_NOOP("actions", "Patient n&ot on file…"), "Ctrl+Shift+N"),
    _spec("find", "search", QT_TRANSLATE_NOOP("actions", "&Find"), "Ctrl+Return"),
    _spec("find_again", "search", QT_TRANSLATE_NOOP("actions", "Find &again"), "F5"),
    _spec("save_search", "search", QT_TRANSLATE_NOOP("actions", "&Save this search…"), "Ctrl+S"),
    _spec("saved_searches", "search", QT_TRANSLATE_NOOP("actions", "&Open a saved search…"), "Ctrl+O"),
    _spec("stop", "search", QT_TRANSLATE_NOOP("actions", "S&top searching"), "Ctrl+."),
    _spec("go_calendar", "calendar", QT_TRANSLATE_NOOP("actions", "Go to &calendar"), "Ctrl+L"),
    _spec("today", "calendar", QT_TRANSLATE_NOOP("actions", "&Today"), "Ctrl+T"),
    _spec("first_free", "calendar", QT_TRANSLATE_NOOP("actions", "&First free time"), "Ctrl+G"),
    _spec("previous_free", "calendar", QT_TRANSLATE_NOOP("actions", "&Previous day with free times"), "Ctrl+Left"),
    _spec("next_free", "calendar", QT_TRANSLATE_NOOP("actions", "&Next day with free times"), "Ctrl+Right"),
    _spec("day", "calendar", QT_TRANSLATE_NOOP("actions", "&Day"), "Ctrl+1", checkable=True),
    _spec("work_week", "calendar", QT_TRANSLATE_NOOP("actions", "&Work week"), "Ctrl+2", checkable=True),
    _spec("week", "calendar", QT_TRANSLATE_NOOP("actions", "W&eek"), "Ctrl+3", checkable=True),
    _spec("book", "booking", QT_TRANSLATE_NOOP("actions", "&Book the chosen time"), "Ctrl+B"),
    _spec("dismiss", "booking", QT_TRANSLATE_NOOP("actions", "&Dismiss the outcome"), "Ctrl+D"),
    _spec("light", "view", QT_TRANSLATE_NOOP("actions", "&Light"), checkable=True),
    _spec("dark", "view", QT_TRANSLATE_NOOP("actions", "&Dark"), checkable=True),
    _spec("system", "view", QT_TRANSLATE_NOOP("actions", "As the &system"), checkable=True),
    _spec("shortcuts", "help", QT_TRANSLATE_NOOP("actions", "&Keyboard shortcuts"), "F1"),
    _spec("about", "help", QT_TRANSLATE_NOOP("actions", "&About Slotdesk")),
)

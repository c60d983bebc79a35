"""Every action of the window in one table: id, text, shortcut, menu, icon. Menus, tooltips and help all read it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One action. `text` is marked for translation in the context "actions"; `shortcut` is in portable form.

    Its icon is `resources/icons/<id>.svg`. Of checkable ones with the same `group` (the menu where it is empty) one is
    on.
    """

    id: str
    menu: str
    text: str
    shortcut: str = ""
    checkable: bool = False
    group: str = ""

    @property
    def icon(self) -> str:
        """The name of its icon."""
        return self.id

    @property
    def words(self) -> str:
        """The text in the user's language, with its mnemonic."""
        return QCoreApplication.translate("actions", self.text)


def menu_words(menu_id: str) -> str:
    """A menu's title in the user's language, with its mnemonic."""
    return QCoreApplication.translate("actions", str(MENUS[menu_id]))


def _spec(
    action_id: str, menu: str, text: object, shortcut: str = "", *, checkable: bool = False, group: str = ""
) -> ActionSpec:
    return ActionSpec(
        action_id, menu, str(text), shortcut, checkable or bool(group), group
    )  # the stub types marked text as object


MENUS: dict[str, object] = {
    "desk": QT_TRANSLATE_NOOP("actions", "&Desk"),
    "search": QT_TRANSLATE_NOOP("actions", "&Search"),
    "calendar": QT_TRANSLATE_NOOP("actions", "&Calendar"),
    "booking": QT_TRANSLATE_NOOP("actions", "&Booking"),
    "existing": QT_TRANSLATE_NOOP("actions", "&Appointments"),
    "workbench": QT_TRANSLATE_NOOP("actions", "Workbe&nch"),
    "checks": QT_TRANSLATE_NOOP("actions", "Chec&ks"),
    "view": QT_TRANSLATE_NOOP("actions", "&View"),
    "help": QT_TRANSLATE_NOOP("actions", "&Help"),
}
# What a menu sets apart from the lines above it.
STARTS_SECTION = frozenset(
    {"settings", "sign_in", "quit", "find", "save_search", "print_slip", "go_bookings", "move"}
    | {"next_part", "find_message", "go_entry", "copy_curl", "save_messages", "compose", "check_options"}
)
ACTIONS = (
    _spec("server", "desk", QT_TRANSLATE_NOOP("actions", "&Servers…"), "Ctrl+Shift+S"),
    _spec("switch_server", "desk", QT_TRANSLATE_NOOP("actions", "S&witch server"), "Ctrl+Shift+O"),
    _spec("settings", "desk", QT_TRANSLATE_NOOP("actions", "S&ettings…"), "Ctrl+,"),
    _spec("audit", "desk", QT_TRANSLATE_NOOP("actions", "&Audit events…"), "Ctrl+Shift+E"),
    _spec("lab", "desk", QT_TRANSLATE_NOOP("actions", "P&ractice lab…"), "Ctrl+Alt+B"),
    _spec("palette", "desk", QT_TRANSLATE_NOOP("actions", "Search or &command…"), "Ctrl+K"),
    _spec("sign_in", "desk", QT_TRANSLATE_NOOP("actions", "Sign &in, or somebody else…"), "Ctrl+Shift+I"),
    _spec("sign_out", "desk", QT_TRANSLATE_NOOP("actions", "Sign &out"), "Ctrl+Shift+Q"),
    _spec("lock", "desk", QT_TRANSLATE_NOOP("actions", "&Lock the window"), "Ctrl+Shift+K"),
    _spec("quit", "desk", QT_TRANSLATE_NOOP("actions", "&Quit"), "Ctrl+Q"),
    _spec("new_patient", "search", QT_TRANSLATE_NOOP("actions", "&Next patient (clear the form)"), "Ctrl+N"),
    _spec("go_patient", "search", QT_TRANSLATE_NOOP("actions", "Go to &patient"), "Ctrl+P"),
    _spec("add_patient", "search", QT_TRANSLATE_NOOP("actions", "Add another patient (&group)"), "Ctrl+Shift+P"),
    _spec("new_entry", "search", QT_TRANSLATE_NOOP("actions", "Patient n&ot on file…"), "Ctrl+Shift+N"),
    _spec("more_criteria", "search", QT_TRANSLATE_NOOP("actions", "&More criteria"), "Ctrl+E"),
    _spec("find", "search", QT_TRANSLATE_NOOP("actions", "&Find"), "Ctrl+Enter"),
    _spec("find_again", "search", QT_TRANSLATE_NOOP("actions", "Find &again"), "F5"),
    _spec("search_shown", "search", QT_TRANSLATE_NOOP("actions", "Search the &days shown"), "Ctrl+Shift+D"),
    _spec("save_search", "search", QT_TRANSLATE_NOOP("actions", "&Save this search…"), "Ctrl+S"),
    _spec("saved_searches", "search", QT_TRANSLATE_NOOP("actions", "Open a saved sear&ch…"), "Ctrl+O"),
    _spec("stop", "search", QT_TRANSLATE_NOOP("actions", "S&top searching"), "Ctrl+."),
    _spec("go_calendar", "calendar", QT_TRANSLATE_NOOP("actions", "Go to &calendar"), "Ctrl+L"),
    _spec("today", "calendar", QT_TRANSLATE_NOOP("actions", "&Today"), "Ctrl+T"),
    _spec("first_free", "calendar", QT_TRANSLATE_NOOP("actions", "&First free time"), "Ctrl+G"),
    _spec("previous_free", "calendar", QT_TRANSLATE_NOOP("actions", "&Previous day with free times"), "Ctrl+Left"),
    _spec("next_free", "calendar", QT_TRANSLATE_NOOP("actions", "&Next day with free times"), "Ctrl+Right"),
    _spec("day", "calendar", QT_TRANSLATE_NOOP("actions", "&Day"), "Ctrl+1", checkable=True),
    _spec("work_week", "calendar", QT_TRANSLATE_NOOP("actions", "&Work week"), "Ctrl+2", checkable=True),
    _spec("week", "calendar", QT_TRANSLATE_NOOP("actions", "W&eek"), "Ctrl+3", checkable=True),
    _spec("month", "calendar", QT_TRANSLATE_NOOP("actions", "&Month"), "Ctrl+4", checkable=True),
    _spec("list", "calendar", QT_TRANSLATE_NOOP("actions", "&List"), "Ctrl+5", checkable=True),
    _spec("by_day", "calendar", QT_TRANSLATE_NOOP("actions", "Columns: da&ys"), "Ctrl+6", group="columns"),
    _spec(
        "by_practitioner",
        "calendar",
        QT_TRANSLATE_NOOP("actions", "Columns: p&ractitioners"),
        "Ctrl+7",
        group="columns",
    ),
    _spec("by_location", "calendar", QT_TRANSLATE_NOOP("actions", "Columns: l&ocations"), "Ctrl+8", group="columns"),
    _spec("filter", "calendar", QT_TRANSLATE_NOOP("actions", "F&ilter…"), "Ctrl+Shift+F"),
    _spec("show_all", "calendar", QT_TRANSLATE_NOOP("actions", "S&how all, take the filter away"), "Ctrl+Shift+G"),
    _spec("colour_practitioner", "view", QT_TRANSLATE_NOOP("actions", "Colours by &practitioner"), group="colours"),
    _spec("colour_location", "view", QT_TRANSLATE_NOOP("actions", "Colours by l&ocation"), group="colours"),
    _spec("colour_service", "view", QT_TRANSLATE_NOOP("actions", "Colours by s&ervice"), group="colours"),
    _spec("book", "booking", QT_TRANSLATE_NOOP("actions", "&Book the chosen time"), "Ctrl+B"),
    _spec("hold", "booking", QT_TRANSLATE_NOOP("actions", "&Hold the chosen time"), "Ctrl+H"),
    _spec("release", "booking", QT_TRANSLATE_NOOP("actions", "&Release the hold"), "Ctrl+Shift+H"),
    _spec("print_slip", "booking", QT_TRANSLATE_NOOP("actions", "&Print the slip…"), "F7"),
    _spec("save_slip", "booking", QT_TRANSLATE_NOOP("actions", "&Save the slip as PDF…"), "Shift+F7"),
    _spec("copy_slip", "booking", QT_TRANSLATE_NOOP("actions", "&Copy the appointment as text"), "F8"),
    _spec("save_calendar_file", "booking", QT_TRANSLATE_NOOP("actions", "Save a calendar &file (.ics)…"), "Shift+F8"),
    _spec("book_another", "booking", QT_TRANSLATE_NOOP("actions", "Book &another for the same patient"), "F9"),
    _spec("dismiss", "booking", QT_TRANSLATE_NOOP("actions", "&Dismiss the outcome"), "Ctrl+D"),
    _spec("go_bookings", "booking", QT_TRANSLATE_NOOP("actions", "&Go to the record of bookings"), "Ctrl+Shift+B"),
    _spec("look_up", "booking", QT_TRANSLATE_NOOP("actions", "&Look up what became of it"), "Ctrl+U"),
    _spec("look_up_all", "booking", QT_TRANSLATE_NOOP("actions", "Look up all &open ones"), "Ctrl+Shift+U"),
    _spec("close_by_hand", "booking", QT_TRANSLATE_NOOP("actions", "Close what &is open by hand…"), "Ctrl+Alt+H"),
    _spec("export_bookings", "booking", QT_TRANSLATE_NOOP("actions", "&Export the record…"), "Ctrl+Alt+E"),
    _spec("go_existing", "existing", QT_TRANSLATE_NOOP("actions", "&Go to the appointments"), "Ctrl+Shift+A"),
    _spec("fold_bottom", "existing", QT_TRANSLATE_NOOP("actions", "Show or &fold the list"), "Ctrl+Shift+L"),
    _spec("refresh_existing", "existing", QT_TRANSLATE_NOOP("actions", "&Refresh"), "Shift+F5"),
    _spec("move", "existing", QT_TRANSLATE_NOOP("actions", "&Move…"), "Ctrl+M"),
    _spec("stop_moving", "existing", QT_TRANSLATE_NOOP("actions", "&Stop moving"), "Ctrl+Shift+M"),
    _spec("change_comment", "existing", QT_TRANSLATE_NOOP("actions", "Change the &comment…"), "Ctrl+Shift+C"),
    _spec("cancel_existing", "existing", QT_TRANSLATE_NOOP("actions", "C&ancel…"), "Ctrl+Shift+Del"),
    _spec("go_messages", "workbench", QT_TRANSLATE_NOOP("actions", "&Go to the messages"), "Ctrl+Alt+M"),
    _spec("large_bottom", "workbench", QT_TRANSLATE_NOOP("actions", "Large or usual &height"), "Ctrl+Alt+L"),
    _spec("next_part", "workbench", QT_TRANSLATE_NOOP("actions", "Next part: list, req&uest, answer"), "F6"),
    _spec("previous_part", "workbench", QT_TRANSLATE_NOOP("actions", "Part be&fore"), "Shift+F6"),
    _spec("find_message", "workbench", QT_TRANSLATE_NOOP("actions", "F&ind in messages…"), "Ctrl+F"),
    _spec("find_next", "workbench", QT_TRANSLATE_NOOP("actions", "Next &place"), "F3"),
    _spec("find_previous", "workbench", QT_TRANSLATE_NOOP("actions", "Place &before"), "Shift+F3"),
    _spec("next_finding", "workbench", QT_TRANSLATE_NOOP("actions", "Ne&xt finding"), "F4"),
    _spec("previous_finding", "workbench", QT_TRANSLATE_NOOP("actions", "Finding bef&ore"), "Shift+F4"),
    _spec("go_entry", "workbench", QT_TRANSLATE_NOOP("actions", "Go to its &entry in the answer"), "Ctrl+J"),
    _spec("go_item", "workbench", QT_TRANSLATE_NOOP("actions", "Go to it in the cale&ndar"), "Ctrl+Shift+J"),
    _spec("compare_messages", "workbench", QT_TRANSLATE_NOOP("actions", "&Differences…"), "Ctrl+Alt+D"),
    _spec("copy_curl", "workbench", QT_TRANSLATE_NOOP("actions", "Copy as &curl"), "Ctrl+Alt+C"),
    _spec("copy_python", "workbench", QT_TRANSLATE_NOOP("actions", "Copy as P&ython"), "Ctrl+Alt+Y"),
    _spec("copy_raw", "workbench", QT_TRANSLATE_NOOP("actions", "Copy as &raw HTTP"), "Ctrl+Alt+R"),
    _spec(
        "copy_with_patient", "workbench", QT_TRANSLATE_NOOP("actions", "Copy &with the patient's data…"), "Ctrl+Alt+P"
    ),
    _spec("save_messages", "workbench", QT_TRANSLATE_NOOP("actions", "&Save as HAR…"), "Ctrl+Alt+S"),
    _spec("open_messages", "workbench", QT_TRANSLATE_NOOP("actions", "Open H&AR…"), "Ctrl+Alt+O"),
    _spec("clear_messages", "workbench", QT_TRANSLATE_NOOP("actions", "C&lear the messages"), "Ctrl+Alt+X"),
    _spec("compose", "workbench", QT_TRANSLATE_NOOP("actions", "Edit and send a re&quest…"), "Ctrl+Alt+N"),
    _spec("edit_message", "workbench", QT_TRANSLATE_NOOP("actions", "Edi&t and send again…"), "Ctrl+Alt+I"),
    _spec("compare", "workbench", QT_TRANSLATE_NOOP("actions", "Co&mpare two servers…"), "Ctrl+Alt+V"),
    _spec("go_checks", "checks", QT_TRANSLATE_NOOP("actions", "&Go to the checks"), "Ctrl+Alt+K"),
    _spec("run_checks", "checks", QT_TRANSLATE_NOOP("actions", "Run &all checks"), "Ctrl+Alt+A"),
    _spec("run_selected_checks", "checks", QT_TRANSLATE_NOOP("actions", "&Run the selected checks"), "Ctrl+Alt+G"),
    _spec("stop_checks", "checks", QT_TRANSLATE_NOOP("actions", "&Stop the checks"), "Ctrl+Alt+."),
    _spec("check_options", "checks", QT_TRANSLATE_NOOP("actions", "&Options of the checks…"), "Ctrl+Alt+T"),
    _spec("save_check_report", "checks", QT_TRANSLATE_NOOP("actions", "Save a re&port of the checks…"), "Ctrl+Alt+W"),
    _spec("light", "view", QT_TRANSLATE_NOOP("actions", "&Light"), checkable=True),
    _spec("dark", "view", QT_TRANSLATE_NOOP("actions", "&Dark"), checkable=True),
    _spec("system", "view", QT_TRANSLATE_NOOP("actions", "As the &system"), checkable=True),
    _spec("contrast_usual", "view", QT_TRANSLATE_NOOP("actions", "&Usual contrast"), group="contrast"),
    _spec("contrast_high", "view", QT_TRANSLATE_NOOP("actions", "&High contrast"), group="contrast"),
    _spec("contrast_system", "view", QT_TRANSLATE_NOOP("actions", "&Contrast as the system"), group="contrast"),
    _spec("shortcuts", "help", QT_TRANSLATE_NOOP("actions", "&Keyboard shortcuts"), "F1"),
    _spec("about", "help", QT_TRANSLATE_NOOP("actions", "&About Slotdesk")),
)
SHORTCUTS = {spec.id: spec.shortcut for spec in ACTIONS}

"""The window: arranges the panels and the menus, and holds no logic."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any
from urllib.parse import urlsplit

from PySide6.QtCore import QByteArray, QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QCloseEvent, QPalette, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QMainWindow, QSplitter, QVBoxLayout, QWidget

from slotdesk.domain.connection import is_exposed
from slotdesk_ui.actions import ACTIONS, MENUS, STARTS_SECTION, menu_words
from slotdesk_ui.booking.booking_panel import BookingPanel
from slotdesk_ui.calendar.calendar_panel import CalendarPanel
from slotdesk_ui.existing.existing_panel import ExistingPanel
from slotdesk_ui.find.find_panel import FindPanel
from slotdesk_ui.icons import action_icon
from slotdesk_ui.journal.bookings_panel import BookingsPanel
from slotdesk_ui.key_names import key_sequences
from slotdesk_ui.signing_in.cover import Curtain
from slotdesk_ui.widgets.bottom_area import BottomArea
from slotdesk_ui.widgets.file_folder import FileFolder
from slotdesk_ui.widgets.menu_button import MenuButton
from slotdesk_ui.widgets.plain_tooltip import plain_tooltip
from slotdesk_ui.widgets.screen_room import within_screen
from slotdesk_ui.widgets.search_line import SearchLine
from slotdesk_ui.widgets.shared_rows import SharedRows
from slotdesk_ui.widgets.status_line import StatusLine

_USUAL_PX = ((1200, 290, 320), (1700, 340, 380))  # from such a width on: of the form, of the booking panel
_MOST_PX = 32_767


class MainWindow(QMainWindow):
    """Find on the left, the calendar, booking on the right; beneath them tabs that fold, and what is going on.

    Emits `closing` when someone closes it; it closes once `allow_close` was called.
    """

    closing = Signal()

    def __init__(self, find: FindPanel, calendar: CalendarPanel, booking: BookingPanel) -> None:
        super().__init__()
        self.find_panel = find
        self.calendar_panel = calendar
        self.booking_panel = booking
        self.existing_panel = ExistingPanel()
        self.bottom = BottomArea()
        self.bookings_panel = BookingsPanel()
        self.bottom.add_panel(self.existing_panel, self.tr("Appointments"))
        self.bottom.add_panel(self.bookings_panel, self.tr("Bookings"))
        self.status = StatusLine()
        self.status.add_aside(calendar.pointed)
        self.commands: dict[str, QAction] = {}
        self._may_close = False
        self.server_name = self._where = self._user = ""
        self.setWindowTitle("Slotdesk")
        self.resize(within_screen(self, QSize(1280, 800)))
        self.setMinimumSize(900, 500)  # of a full HD screen at 200 %, and its frame
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(1)
        for panel, stretch in ((find, 0), (calendar, 1), (booking, 0)):
            self.splitter.addWidget(panel)
            self.splitter.setStretchFactor(self.splitter.indexOf(panel), stretch)
        self._has_shares = False
        self.rows = SharedRows(self.splitter, self.bottom)
        body = QWidget()
        layout = QVBoxLayout(body)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(_line())
        self._signs = QVBoxLayout()
        layout.addLayout(self._signs)
        layout.addWidget(self.rows, 1)
        layout.addWidget(_line())
        layout.addWidget(self.status)
        self.curtain = Curtain(body)
        self.setCentralWidget(self.curtain)
        self.server_button = MenuButton()
        self._make_menus()
        self.search_line = SearchLine(self.menuBar(), self.commands["palette"])
        self._say_where()
        self.setTabOrder(self.search_line, self.server_button)

    def show_server(self, name: str, where: str) -> None:
        """Say which server the window is connected to: its name, and beneath the pointer its address."""
        self.server_name, self._where = name, where
        self._say_where()

    def add_sign(self, sign: QWidget) -> None:
        """Lay a strip across the window, above the panels, which shows and hides itself."""
        self._signs.addWidget(sign)

    def show_user(self, words: str) -> None:
        """Say who is signed in, beside the server; nothing where it asks for nobody."""
        self._user = words
        self._say_where()

    def allow_commands(self, ids: Collection[str] | None = None) -> None:
        """Let only these actions be had, by menu and by key; all of them again without."""
        for spec in ACTIONS:
            is_wanted = ids is None or spec.id in ids
            self.commands[spec.id].setVisible(is_wanted)  # being enabled or not is each action's own affair
        self.server_button.setEnabled(ids is None or "server" in ids)

    def _say_where(self) -> None:
        name, where = self.server_name, self._where
        host = urlsplit(where).netloc
        exposed = self.tr("not encrypted") if is_exposed(where) else ""
        named = f"{name} · {host}" if host and host not in name else name or self.tr("No server")
        text, brief = (
            " · ".join(part for part in (words, exposed and f"⚠ {exposed}", self._user) if part)
            for words in (named, name or named)
        )
        self._server_words = (text, brief)
        self.server_button.setAccessibleName(self.tr("Server: {0}").format(text))
        self.server_button.setToolTip(plain_tooltip(where))
        self.setWindowTitle(f"{name} – Slotdesk" if name else "Slotdesk")
        self._fit_server()
        self.search_line.settle()

    def _fit_server(self) -> None:
        """Name the server with its host where the menus leave room for it; the tooltip has all of the address."""
        for words in self._server_words:
            if f"{words} ▾" != self.server_button.text() or not self.server_button.isVisible():
                name = self.server_button.accessibleName()
                self.server_button.set_words(words)
                self.server_button.setAccessibleName(name)
                self.server_button.adjustSize()
                self.menuBar().setCornerWidget(self.server_button)  # a menu bar asks its corner for its size only then
                self.server_button.show()
            if self.menuBar().sizeHint().width() <= self.width():
                return

    def showEvent(self, event: QShowEvent) -> None:
        if not self._has_shares:
            self._share_width()
        super().showEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """From a small window to a roomy or a wide one the panels take their widths anew."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._fit_server()
            self.search_line.settle()
        before = event.oldSize().width()
        if self._has_shares and before > 0 and _usual_px(before) != _usual_px(self.width()):
            self._share_width()

    def allow_close(self) -> None:
        """Nothing keeps the window open any more."""
        self._may_close = True
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._may_close:
            event.accept()
            return
        event.ignore()
        self.closing.emit()

    def state(self) -> dict[str, Any]:
        """Where window and panels stand, as plain data."""
        return {
            "geometry": _text(self.saveGeometry()),
            "panels": self.splitter.sizes(),
            "folder": FileFolder.last,
            **self._bottom_state(),
        }

    def restore(self, state: Mapping[str, Any]) -> None:
        """Stand where it stood; what can't be read is left as it is."""
        geometry, panels = state.get("geometry"), state.get("panels")
        if isinstance(geometry, str):
            self.restoreGeometry(QByteArray.fromBase64(geometry.encode("ascii", "replace")))
        if isinstance(panels, list) and len(panels) == 3 and all(_is_width(size) for size in panels):
            self.splitter.setSizes(panels)
            self._has_shares = True
        folder, rows = state.get("folder"), state.get("rows")
        if isinstance(folder, str):
            FileFolder.last = folder
        if isinstance(rows, list) and len(rows) == 2 and all(_is_width(size) for size in rows):
            self.bottom.open(self.existing_panel)
            self.rows.setSizes(rows)

    def _share_width(self) -> None:
        """Give the panels their usual width, in a small window their least: what remains is the calendar's."""
        sides = (self.find_panel, self.booking_panel)
        find, booking = (one.minimumSizeHint().width() for one in sides)
        find_px, booking_px = _usual_px(self.width())
        find, booking = max(find, find_px), max(booking, booking_px)
        self.splitter.setSizes([find, max(self.width() - find - booking, 1), booking])
        self._has_shares = True

    def _bottom_state(self) -> dict[str, Any]:
        is_usual = self.bottom.open_panel() is not None and not self.rows.is_large
        return {"rows": self.rows.sizes()} if is_usual else {}

    def _make_menus(self) -> None:
        menus = {menu_id: self.menuBar().addMenu(menu_words(menu_id)) for menu_id in MENUS}
        groups: dict[str, QActionGroup] = {}
        sections: dict[str, tuple[bool, str]] = {}
        for spec in ACTIONS:
            section = (spec.checkable, spec.group)
            if sections.setdefault(spec.menu, section) != section or spec.id in STARTS_SECTION:
                menus[spec.menu].addSeparator()  # what excludes one another stands apart, too
            sections[spec.menu] = section
            action = QAction(spec.words, self)
            action.setObjectName(spec.id)
            action.setIcon(action_icon(spec.icon))
            if spec.shortcut:
                action.setShortcuts(key_sequences(spec.shortcut))
            if spec.checkable:
                action.setCheckable(True)
                groups.setdefault(spec.group or spec.menu, QActionGroup(self)).addAction(action)
            menus[spec.menu].addAction(action)
            self.commands[spec.id] = action


def _usual_px(window_px: int) -> tuple[int, int]:
    """How wide the form and the booking panel are in such a window, if they need no more; 0 for their least."""
    return next(((find, booking) for width, find, booking in reversed(_USUAL_PX) if window_px >= width), (0, 0))


def _line() -> QFrame:
    """A hairline in the theme's own grey."""
    line = QFrame()
    line.setFixedHeight(1)
    line.setBackgroundRole(QPalette.ColorRole.Mid)
    line.setAutoFillBackground(True)
    return line


def _is_width(size: object) -> bool:
    return isinstance(size, int) and 0 < size <= _MOST_PX


def _text(data: QByteArray) -> str:
    return bytes(data.toBase64().data()).decode("ascii")

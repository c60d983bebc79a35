"""Everything that can be set, a page for each group; what is changed counts at once."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from slotdesk.store.settings import Settings
from slotdesk_ui.settings.server_page import ServerPage
from slotdesk_ui.settings.setting_page import SettingPage, setting_groups
from slotdesk_ui.settings.setting_words import page_words
from slotdesk_ui.widgets.font_width import in_font

SERVERS = "servers"
_USUAL = QSize(860, 710)
_EDGES_PX = 56


class SettingsDialog(QDialog):
    """Pages drawn from the settings' metadata, and the servers. `changed` carries a setting's name and new value."""

    changed = Signal(str, object)

    def __init__(self, parent: QWidget, settings: Settings, servers: ServerPage, group: str = "") -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Settings"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.servers = servers
        self.pages: dict[str, SettingPage] = {}
        self.contents = QListWidget()
        self.contents.setAccessibleName(self.tr("Pages"))
        self.contents.setFixedWidth(in_font(150, self.fontMetrics()))
        self._stack = QStackedWidget()
        self._scrolls: list[QScrollArea] = []
        for name, entries in setting_groups().items():
            page = self.pages[name] = SettingPage(entries, settings)
            page.changed.connect(self.changed)
            self._add(name, page)
        place = self._add(SERVERS, servers)
        # The text is laid out first: it lies at the end of what may be longer than the dialog.
        servers.said.connect(lambda: QTimer.singleShot(0, place, lambda: place.ensureWidgetVisible(servers.result)))
        servers.servers_changed.connect(lambda changed: self.changed.emit("servers", changed))
        for signal in (servers.chosen, servers.practice_chosen):
            signal.connect(self.accept)
        self.contents.currentRowChanged.connect(self._stack.setCurrentIndex)
        groups = [*self.pages, SERVERS]
        self.contents.setCurrentRow(groups.index(group) if group in groups else 0)
        buttons = QDialogButtonBox()
        close = buttons.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        close.setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(self.contents)
        body.addWidget(self._stack, 1)
        layout = QVBoxLayout(self)
        layout.addLayout(body, 1)
        layout.addWidget(buttons)
        self.resize(self._wanted())
        if group == SERVERS:
            servers.form.url.setFocus(Qt.FocusReason.OtherFocusReason)
            servers.form.url.selectAll()

    def go_to(self, name: str) -> None:
        """Turn to the page of a setting, with the keyboard on it."""
        place = next((at for at, page in enumerate(self.pages.values()) if name in page.editors), None)
        if place is None:
            return
        editor, scroll = [*self.pages.values()][place].editors[name], self._scrolls[place]
        self.contents.setCurrentRow(place)
        editor.setFocus(Qt.FocusReason.ShortcutFocusReason)
        QTimer.singleShot(0, editor, lambda: scroll.ensureWidgetVisible(editor))  # once it has its place

    def done(self, result: int) -> None:
        self.servers.leave()
        super().done(result)

    def _wanted(self) -> QSize:
        """Room for the widest page in the font and language at hand, as far as the screen goes."""
        width = self.contents.width() + self.servers.minimumSizeHint().width() + _EDGES_PX
        height = in_font(_USUAL.height(), self.fontMetrics())
        screen = self.screen().availableSize() - QSize(_EDGES_PX, _EDGES_PX)
        return QSize(width, height).expandedTo(_USUAL).boundedTo(screen)

    def _add(self, group: str, page: QWidget) -> QScrollArea:
        scroll = QScrollArea()
        scroll.setWidget(page)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.contents.addItem(page_words(group))
        self._stack.addWidget(scroll)
        self._scrolls.append(scroll)
        return scroll

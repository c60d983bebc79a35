"""Gives the panels' buttons the icons of the actions that they stand for."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QToolButton

from slotdesk_ui.icons import On, action_icon
from slotdesk_ui.main_window import MainWindow


def give_icons(window: MainWindow) -> None:
    """Show on each button what the menu shows beside the same action."""
    existing, options = window.existing_panel, window.calendar_panel.options
    buttons: dict[str, tuple[QAbstractButton, On]] = {
        "find": (window.find_panel.find_button, On.ACCENT),
        "book": (window.booking_panel.book_button, On.ACCENT),
        "add_patient": (window.find_panel.patient.add_button, On.BUTTON),
        "refresh_existing": (existing.refresh_button, On.BUTTON),
        "move": (existing.move_button, On.BUTTON),
        "change_comment": (existing.comment_button, On.BUTTON),
        "cancel_existing": (existing.cancel_button, On.BUTTON),
        "filter": (options.filter_button, On.BUTTON),
        "server": (window.server_button, On.BUTTON),
        "large_bottom": (window.bottom.large_button, On.BUTTON),
    }
    for action, (button, ground) in buttons.items():
        button.setIcon(action_icon(action, ground))
        if isinstance(button, QToolButton):
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)

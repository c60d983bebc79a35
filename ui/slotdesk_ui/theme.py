"""Dresses the application: a framed Fusion style and the palette of the theme that appearance and contrast come to."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from slotdesk.store.choices import Appearance, Contrast
from slotdesk_ui.framed_style import FramedStyle
from slotdesk_ui.themes import (
    DARK,
    HIGH_DARK,
    HIGH_LIGHT,
    LIGHT,
    THEMES,
    CategoryColors,
    Theme,
    mix,
)

__all__ = [
    "DARK",
    "LIGHT",
    "CategoryColors",
    "Theme",
    "apply_theme",
    "current_theme",
    "mix",
    "qt_palette",
    "theme_for",
]


def qt_palette(theme: Theme) -> QPalette:
    """The Qt palette that goes with a theme, for every widget that paints itself."""
    palette = QPalette(theme.window)
    role = QPalette.ColorRole
    button = mix(theme.base, theme.window, 0.5) if not theme.dark or theme.high else QColor("#2B2F36")
    colors = {
        role.Window: theme.window,
        role.WindowText: theme.text,
        role.Base: theme.base,
        role.AlternateBase: mix(theme.window, theme.base, 0.6),
        role.Text: theme.text,
        role.PlaceholderText: theme.muted,
        role.Button: button,
        role.ButtonText: theme.text,
        role.BrightText: theme.on_accent,
        role.ToolTipBase: theme.base,
        role.ToolTipText: theme.text,
        role.Highlight: theme.accent,
        role.HighlightedText: theme.on_accent,
        role.Accent: theme.accent,
        role.Link: theme.info,
        role.LinkVisited: theme.info,
        role.Light: mix(theme.window, QColor("#FFFFFF"), 0.85 if theme.dark else 0.3),
        role.Midlight: mix(theme.window, QColor("#FFFFFF"), 0.93 if theme.dark else 0.6),
        role.Mid: theme.border,
        role.Dark: mix(theme.border, QColor("#000000"), 0.75),
        role.Shadow: QColor("#000000") if theme.dark else mix(theme.border, QColor("#000000"), 0.5),
    }
    for which, color in colors.items():
        palette.setColor(which, color)
    faint = mix(theme.muted, theme.window, 0.7 if theme.high else 0.75)
    for which in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
        palette.setColor(QPalette.ColorGroup.Disabled, which, faint)
    palette.setColor(QPalette.ColorGroup.Disabled, role.Base, theme.window)
    palette.setColor(QPalette.ColorGroup.Disabled, role.Highlight, theme.border)
    return palette


def theme_for(appearance: Appearance, app: QApplication, contrast: Contrast = Contrast.SYSTEM) -> Theme:
    """The theme that an appearance and a contrast come to on this desktop."""
    hints = app.styleHints()
    is_dark = appearance is Appearance.DARK
    if appearance is Appearance.SYSTEM:
        is_dark = hints.colorScheme() is Qt.ColorScheme.Dark
    is_high = contrast is Contrast.HIGH
    if contrast is Contrast.SYSTEM:
        accessibility = hints.accessibility()
        is_high = accessibility.contrastPreference() is Qt.ContrastPreference.HighContrast
    if is_high:
        return HIGH_DARK if is_dark else HIGH_LIGHT
    return DARK if is_dark else LIGHT


def apply_theme(app: QApplication, appearance: Appearance, contrast: Contrast = Contrast.SYSTEM) -> Theme:
    """Dress the whole application and say which theme it wears now; views that paint take it from the answer."""
    theme = theme_for(appearance, app, contrast)
    style = app.style()
    if isinstance(style, FramedStyle):
        style.theme = theme
    else:
        app.setStyle(FramedStyle(theme))
    app.setPalette(qt_palette(theme))
    return theme


def current_theme() -> Theme:
    """The theme that the application wears, read off its palette; for widgets that are not told of changes."""
    window = QApplication.palette().window().color()
    worn = next((theme for theme in THEMES if theme.window == window), None)
    return worn or (DARK if window.lightness() < 128 else LIGHT)

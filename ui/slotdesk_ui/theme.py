"""Colours, light and dark: Fusion style with an own palette, and the names that painters and panels use."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

from slotdesk.store.settings import Appearance


@dataclass(frozen=True, slots=True)
class CategoryColors:
    """How one category (a practitioner, say) is painted: `text` goes on both fills, `on_edge` on `edge`."""

    edge: QColor
    fill: QColor
    fill_hover: QColor
    text: QColor
    on_edge: QColor


@dataclass(frozen=True, slots=True)
class Theme:
    """The meaning of colours. Every `*_tint` is a background that `text` and its own text colour can be read on."""

    dark: bool
    window: QColor
    base: QColor
    border: QColor
    text: QColor
    muted: QColor
    accent: QColor
    on_accent: QColor
    error: QColor
    error_tint: QColor
    warning: QColor
    warning_tint: QColor
    ok: QColor
    ok_tint: QColor
    info: QColor
    info_tint: QColor
    hour_line: QColor
    grid_line: QColor
    now_line: QColor
    today_tint: QColor
    weekend_tint: QColor
    out_of_hours_tint: QColor
    void_tint: QColor
    focus_ring: QColor
    categories: tuple[CategoryColors, ...]
    uncategorised: CategoryColors

    def category(self, number: int) -> CategoryColors:
        """The colours of the category with this number, from 0; negative where there is none. They repeat after 12."""
        return self.uncategorised if number < 0 else self.categories[number % len(self.categories)]


def mix(one: QColor, other: QColor, share: float) -> QColor:
    """A colour between two: `share` (0 to 1) of `one`, the rest of `other`."""
    parts = zip(one.getRgbF()[:3], other.getRgbF()[:3], strict=True)  # type: ignore[index]  # typed as object
    return QColor.fromRgbF(*(a * share + b * (1 - share) for a, b in parts))


# Twelve hues grown from Okabe and Ito's and Tol's, moved apart until every pair differs by at least 0.07 in OKLab as
# seen by normal, protanope, deuteranope and tritanope eyes (Machado's matrices), and by 3:1 from the base.
_LIGHT_EDGES = "#064AAE #DE3500 #0E966F #B252B3 #C28B0B #161983 #159BF1 #A60F53 #467E08 #EC60A0 #643D16 #664F80"
_DARK_EDGES = "#6A93FD #E56C30 #2BCD7C #C76AC3 #EE9F1E #7E5EED #51EDFF #AE4B8A #BBE639 #FFC2C3 #998F7C #B6ABD4"


def _category(edge: QColor, base: QColor, ink: QColor, strength: float) -> CategoryColors:
    on_edge = QColor("#FFFFFF") if _luminance(edge) < 0.179 else QColor("#000000")
    return CategoryColors(
        edge, mix(edge, base, strength), mix(edge, base, strength + 0.12), mix(edge, ink, 0.3), on_edge
    )


def _luminance(color: QColor) -> float:
    """Relative luminance. Source: WCAG 2.2."""
    parts = (color.redF(), color.greenF(), color.blueF())
    red, green, blue = (one / 12.92 if one <= 0.04045 else ((one + 0.055) / 1.055) ** 2.4 for one in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _light() -> Theme:
    base, ink = QColor("#FFFFFF"), QColor("#14181D")
    return Theme(
        dark=False,
        window=QColor("#F4F6F8"),
        base=base,
        border=QColor("#CBD2DA"),
        text=QColor("#1B1F24"),
        muted=QColor("#545D68"),
        accent=QColor("#0B5CAD"),
        on_accent=QColor("#FFFFFF"),
        error=QColor("#A8201A"),
        error_tint=QColor("#FDECEA"),
        warning=QColor("#7A4B00"),
        warning_tint=QColor("#FFF3D1"),
        ok=QColor("#17642F"),
        ok_tint=QColor("#E4F5E9"),
        info=QColor("#0B5CAD"),
        info_tint=QColor("#E6F1FC"),
        hour_line=QColor("#DDE2E8"),
        grid_line=QColor("#EEF1F4"),
        now_line=QColor("#D1242F"),
        today_tint=QColor("#F0F6FD"),
        weekend_tint=QColor("#F8F8FA"),
        out_of_hours_tint=QColor("#F3F5F7"),
        void_tint=QColor("#E4E8ED"),
        focus_ring=QColor("#0B5CAD"),
        categories=tuple(_category(QColor(edge), base, ink, 0.15) for edge in _LIGHT_EDGES.split()),
        uncategorised=_category(QColor("#6B7480"), base, ink, 0.15),
    )


def _dark() -> Theme:
    base, ink = QColor("#17191D"), QColor("#FFFFFF")
    return Theme(
        dark=True,
        window=QColor("#202328"),
        base=base,
        border=QColor("#444A53"),
        text=QColor("#E7E9EC"),
        muted=QColor("#A9B1BB"),
        accent=QColor("#7DB7F5"),
        on_accent=QColor("#0B1622"),
        error=QColor("#FF9C94"),
        error_tint=QColor("#47201E"),
        warning=QColor("#F2C261"),
        warning_tint=QColor("#40310F"),
        ok=QColor("#7FD69A"),
        ok_tint=QColor("#17361F"),
        info=QColor("#8FC3FA"),
        info_tint=QColor("#16304A"),
        hour_line=QColor("#333840"),
        grid_line=QColor("#24282E"),
        now_line=QColor("#FF6B63"),
        today_tint=QColor("#1B232D"),
        weekend_tint=QColor("#1B1D21"),
        out_of_hours_tint=QColor("#121418"),
        void_tint=QColor("#2A2E35"),
        focus_ring=QColor("#9CCBFF"),
        categories=tuple(_category(QColor(edge), base, ink, 0.26) for edge in _DARK_EDGES.split()),
        uncategorised=_category(QColor("#8A939E"), base, ink, 0.26),
    )


LIGHT = _light()
DARK = _dark()


def qt_palette(theme: Theme) -> QPalette:
    """The Qt palette that goes with a theme, for every widget that paints itself."""
    palette = QPalette(theme.window)
    role = QPalette.ColorRole
    button = mix(theme.base, theme.window, 0.5) if not theme.dark else QColor("#2B2F36")
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
    faint = mix(theme.muted, theme.window, 0.75)
    for which in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
        palette.setColor(QPalette.ColorGroup.Disabled, which, faint)
    palette.setColor(QPalette.ColorGroup.Disabled, role.Base, theme.window)
    palette.setColor(QPalette.ColorGroup.Disabled, role.Highlight, theme.border)
    return palette


def theme_for(appearance: Appearance, app: QApplication) -> Theme:
    """The theme that an appearance comes to on this desktop."""
    if appearance is Appearance.SYSTEM:
        return DARK if app.styleHints().colorScheme() is Qt.ColorScheme.Dark else LIGHT
    return DARK if appearance is Appearance.DARK else LIGHT


def apply_theme(app: QApplication, appearance: Appearance) -> Theme:
    """Dress the whole application and say which theme it wears now; views that paint take it from the answer."""
    theme = theme_for(appearance, app)
    if app.style().name().lower() != "fusion":
        app.setStyle(QStyleFactory.create("Fusion"))
    app.setPalette(qt_palette(theme))
    return theme


def current_theme() -> Theme:
    """The theme that the application wears, read off its palette; for widgets that are not told of changes."""
    return DARK if QApplication.palette().window().color().lightness() < 128 else LIGHT

"""The four themes: light and dark, each as usual and with high contrast; names for what painters and panels use."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QColor


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
    """The meaning of colours. Every `*_tint` is a background that `text` and its own text colour can be read on.

    `high` marks the themes of high contrast, where borders are as strong as text. `border` parts areas, `field_border`
    goes round what can be typed into, ticked or pressed and differs by 3:1 from what lies about it. The `syntax_*` are
    for names, strings, numbers and words (true, null) of JSON and XML on `base`; all of them and `text` can be read on
    the tints of what was searched for.
    """

    dark: bool
    high: bool
    window: QColor
    base: QColor
    border: QColor
    field_border: QColor
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
    syntax_name: QColor
    syntax_text: QColor
    syntax_number: QColor
    syntax_word: QColor
    hit_tint: QColor
    current_hit_tint: QColor
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


def _category(edge: QColor, base: QColor, ink: QColor, strength: float, tinge: float = 0.3) -> CategoryColors:
    """Fills take `strength` of the edge's colour, the text `tinge` of it (0 to 1 each)."""
    on_edge = QColor("#FFFFFF") if _luminance(edge) < 0.179 else QColor("#000000")
    fill, hover = mix(edge, base, strength), mix(edge, base, strength + 0.12)
    return CategoryColors(edge, fill, hover, mix(edge, ink, tinge), on_edge)


def _luminance(color: QColor) -> float:
    """Relative luminance. Source: WCAG 2.2."""
    parts = (color.redF(), color.greenF(), color.blueF())
    red, green, blue = (one / 12.92 if one <= 0.04045 else ((one + 0.055) / 1.055) ** 2.4 for one in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _light() -> Theme:
    base, ink = QColor("#FFFFFF"), QColor("#14181D")
    return Theme(
        dark=False,
        high=False,
        window=QColor("#F4F6F8"),
        base=base,
        border=QColor("#CBD2DA"),
        field_border=QColor("#868F9A"),
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
        syntax_name=QColor("#0B4F94"),
        syntax_text=QColor("#1A6330"),
        syntax_number=QColor("#7A3E9D"),
        syntax_word=QColor("#9A3412"),
        hit_tint=QColor("#FFF0B8"),
        current_hit_tint=QColor("#FFD76A"),
        categories=tuple(_category(QColor(edge), base, ink, 0.15) for edge in _LIGHT_EDGES.split()),
        uncategorised=_category(QColor("#6B7480"), base, ink, 0.15),
    )


def _dark() -> Theme:
    base, ink = QColor("#17191D"), QColor("#FFFFFF")
    return Theme(
        dark=True,
        high=False,
        window=QColor("#202328"),
        base=base,
        border=QColor("#444A53"),
        field_border=QColor("#747D89"),
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
        syntax_name=QColor("#8FC3FA"),
        syntax_text=QColor("#8FD9A8"),
        syntax_number=QColor("#D3AEF5"),
        syntax_word=QColor("#F5B083"),
        hit_tint=QColor("#453A10"),
        current_hit_tint=QColor("#5A4600"),
        categories=tuple(_category(QColor(edge), base, ink, 0.26) for edge in _DARK_EDGES.split()),
        uncategorised=_category(QColor("#8A939E"), base, ink, 0.26),
    )


def _high_light() -> Theme:
    base, ink = QColor("#FFFFFF"), QColor("#000000")
    return Theme(
        dark=False,
        high=True,
        window=QColor("#FFFFFF"),
        base=base,
        border=QColor("#000000"),
        field_border=QColor("#000000"),
        text=ink,
        muted=QColor("#333333"),
        accent=QColor("#003E8A"),
        on_accent=QColor("#FFFFFF"),
        error=QColor("#8C0009"),
        error_tint=QColor("#FFF0EF"),
        warning=QColor("#5C3800"),
        warning_tint=QColor("#FFF6DD"),
        ok=QColor("#004A1E"),
        ok_tint=QColor("#EDFAF0"),
        info=QColor("#003E8A"),
        info_tint=QColor("#EEF5FD"),
        hour_line=QColor("#767676"),
        grid_line=QColor("#BDBDBD"),
        now_line=QColor("#B00010"),
        today_tint=QColor("#F0F6FD"),
        weekend_tint=QColor("#F7F7F7"),
        out_of_hours_tint=QColor("#F0F0F0"),
        void_tint=QColor("#E2E2E2"),
        focus_ring=QColor("#003E8A"),
        syntax_name=QColor("#003E8A"),
        syntax_text=QColor("#004A1E"),
        syntax_number=QColor("#5A0F7A"),
        syntax_word=QColor("#7A1F00"),
        hit_tint=QColor("#FFF3C4"),
        current_hit_tint=QColor("#FFE08A"),
        categories=tuple(_category(QColor(edge), base, ink, 0.12, 0.0) for edge in _LIGHT_EDGES.split()),
        uncategorised=_category(QColor("#4A4A4A"), base, ink, 0.12, 0.0),
    )


def _high_dark() -> Theme:
    base, ink = QColor("#000000"), QColor("#FFFFFF")
    return Theme(
        dark=True,
        high=True,
        window=QColor("#050505"),
        base=base,
        border=QColor("#FFFFFF"),
        field_border=QColor("#FFFFFF"),
        text=ink,
        muted=QColor("#D6D6D6"),
        accent=QColor("#8FD0FF"),
        on_accent=QColor("#000000"),
        error=QColor("#FFB3AD"),
        error_tint=QColor("#3A0A08"),
        warning=QColor("#FFD978"),
        warning_tint=QColor("#2E2200"),
        ok=QColor("#9CF0B4"),
        ok_tint=QColor("#04280F"),
        info=QColor("#A9D8FF"),
        info_tint=QColor("#06223A"),
        hour_line=QColor("#8A8A8A"),
        grid_line=QColor("#4A4A4A"),
        now_line=QColor("#FF8A80"),
        today_tint=QColor("#0B1622"),
        weekend_tint=QColor("#0C0C0C"),
        out_of_hours_tint=QColor("#161616"),
        void_tint=QColor("#2A2A2A"),
        focus_ring=QColor("#FFE45C"),
        syntax_name=QColor("#A9D8FF"),
        syntax_text=QColor("#9CF0B4"),
        syntax_number=QColor("#E3C4FF"),
        syntax_word=QColor("#FFC79E"),
        hit_tint=QColor("#332A00"),
        current_hit_tint=QColor("#463900"),
        categories=tuple(_category(QColor(edge), base, ink, 0.22, 0.0) for edge in _DARK_EDGES.split()),
        uncategorised=_category(QColor("#BDBDBD"), base, ink, 0.2, 0.0),
    )


LIGHT = _light()
DARK = _dark()
HIGH_LIGHT = _high_light()
HIGH_DARK = _high_dark()
THEMES = (LIGHT, DARK, HIGH_LIGHT, HIGH_DARK)

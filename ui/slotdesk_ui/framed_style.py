"""Fusion with borders round every control that can be seen in each theme, and a ring where the keyboard is."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPalette, QPen
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QProxyStyle,
    QPushButton,
    QStyle,
    QStyleFactory,
    QStyleHintReturn,
    QStyleOption,
    QStyleOptionComplex,
    QStyleOptionMenuItem,
    QToolButton,
    QWidget,
)

from slotdesk_ui.themes import Theme
from slotdesk_ui.widgets.wrong_mark import is_wrong

_Primitive = QStyle.PrimitiveElement
_Complex = QStyle.ComplexControl
_FRAMED = {
    _Primitive.PE_PanelLineEdit,
    _Primitive.PE_FrameLineEdit,
    _Primitive.PE_PanelButtonCommand,
    _Primitive.PE_PanelButtonBevel,
    _Primitive.PE_FrameGroupBox,
    _Primitive.PE_FrameTabWidget,
    _Primitive.PE_FrameMenu,
    _Primitive.PE_IndicatorCheckBox,
    _Primitive.PE_IndicatorItemViewItemCheck,
    _Primitive.PE_Frame,
}
_FRAMED_CONTROLS = {_Complex.CC_ComboBox, _Complex.CC_SpinBox}
_ROOMY = {QStyle.ContentsType.CT_ItemViewItem, QStyle.ContentsType.CT_MenuBarItem}
_INDICATORS = {
    QStyle.PixelMetric.PM_IndicatorWidth,
    QStyle.PixelMetric.PM_IndicatorHeight,
    QStyle.PixelMetric.PM_ExclusiveIndicatorWidth,
    QStyle.PixelMetric.PM_ExclusiveIndicatorHeight,
}
_INDICATOR_SHARE = 0.95
_ICONS = {QStyle.PixelMetric.PM_ButtonIconSize, QStyle.PixelMetric.PM_SmallIconSize}
_RING_PX = 2
_ROOM_PX = 6


class FramedStyle(QProxyStyle):
    """Draws as Fusion does, whose outlines are a darker shade of the window, and then the outlines anew."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(QStyleFactory.create("Fusion"))
        self.theme = theme

    def drawPrimitive(
        self,
        element: QStyle.PrimitiveElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        if element is _Primitive.PE_FrameFocusRect:
            if not isinstance(widget, QPushButton):  # whose border is the ring
                _outline(painter, option, self.theme.focus_ring, _RING_PX if self.theme.high else 1)
            return
        if element is _Primitive.PE_PanelLineEdit and option.state & QStyle.StateFlag.State_ReadOnly:
            option.palette = _without_ground(option.palette)
        super().drawPrimitive(element, option, painter, widget)
        if element in _FRAMED and not _is_within(widget):
            self._frame(painter, option)
        if element is _Primitive.PE_PanelLineEdit and is_wrong(widget):
            _outline(painter, option, self.theme.error, _RING_PX)

    def drawControl(
        self,
        element: QStyle.ControlElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        separator = QStyleOptionMenuItem.MenuItemType.Separator
        if (
            element is QStyle.ControlElement.CE_MenuItem
            and isinstance(option, QStyleOptionMenuItem)
            and option.menuItemType is separator
            and not option.text
        ):
            painter.fillRect(option.rect, option.palette.base())  # Fusion's line is a shade darker than the ground
            line = QRect(option.rect.left() + _ROOM_PX, option.rect.center().y(), option.rect.width() - 2 * _ROOM_PX, 1)
            painter.fillRect(line, self.theme.muted if self.theme.high else self.theme.border)
            return
        super().drawControl(element, option, painter, widget)
        if element is QStyle.ControlElement.CE_ProgressBarGroove:
            self._frame(painter, option)

    def drawComplexControl(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        super().drawComplexControl(control, option, painter, widget)
        if control is _Complex.CC_ScrollBar and self.theme.high:
            part = QStyle.SubControl.SC_ScrollBarSlider
            slider = self.subControlRect(control, option, part, widget)  # type: ignore[arg-type]  # the stub forbids None
            painter.fillRect(slider.adjusted(_RING_PX, _RING_PX, -_RING_PX, -_RING_PX), self.theme.muted)
        if control in _FRAMED_CONTROLS:
            self._frame(painter, option)

    def pixelMetric(
        self, metric: QStyle.PixelMetric, option: QStyleOption | None = None, widget: QWidget | None = None
    ) -> int:
        if metric is QStyle.PixelMetric.PM_DefaultFrameWidth and isinstance(widget, QAbstractScrollArea):
            return _RING_PX  # so that the ring is not covered by what is scrolled
        usual = super().pixelMetric(metric, option, widget)
        if metric in _INDICATORS and widget is not None:
            return max(usual, round(widget.fontMetrics().ascent() * _INDICATOR_SHARE))  # as large as the words
        if metric in _ICONS and widget is not None and not isinstance(widget, QToolButton):  # bars have no room
            return max(usual, widget.fontMetrics().height())
        return usual

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returned: QStyleHintReturn | None = None,
    ) -> int:
        if hint is QStyle.StyleHint.SH_DialogButtonBox_ButtonsHaveIcons:
            return 0  # Qt's own are of no theme
        return super().styleHint(hint, option, widget, returned)

    def sizeFromContents(
        self,
        kind: QStyle.ContentsType,
        option: QStyleOption,
        size: QSize,
        widget: QWidget | None = None,
    ) -> QSize:
        found = super().sizeFromContents(kind, option, size, widget)  # type: ignore[arg-type]  # the stub forbids None
        if kind in _ROOMY:
            found.setHeight(found.height() + _ROOM_PX)
        return found

    def _frame(self, painter: QPainter, option: QStyleOption) -> None:
        has_focus = bool(option.state & QStyle.StateFlag.State_HasFocus)
        color = self.theme.focus_ring if has_focus else self.theme.field_border
        if not option.state & QStyle.StateFlag.State_Enabled:
            color = self.theme.border if not self.theme.high else self.theme.muted
        _outline(painter, option, color, _RING_PX if has_focus else 1)


def _without_ground(palette: QPalette) -> QPalette:
    """What can be read and not typed into has the window's ground, as what is switched off."""
    changed = QPalette(palette)
    changed.setColor(QPalette.ColorRole.Base, palette.color(QPalette.ColorRole.Window))
    return changed


def _is_within(widget: QWidget | None) -> bool:
    """Whether a control that has its own frame lies around this one."""
    parent = widget.parentWidget() if widget is not None else None
    return parent is not None and parent.inherits("QAbstractSpinBox")


def _outline(painter: QPainter, option: QStyleOption, color: QColor, width_px: int) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    inset = width_px / 2
    painter.setPen(QPen(color, width_px))
    painter.setBrush(QColor(0, 0, 0, 0))
    painter.drawRect(QRectF(option.rect).adjusted(inset, inset, -inset, -inset))
    painter.restore()

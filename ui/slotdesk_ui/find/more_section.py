"""Criteria that are asked for now and then: address, organisation, reason, referral, preferred times."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import time

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QLineEdit,
    QSpinBox,
    QStyle,
    QStyleOptionToolButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from slotdesk.domain.coding import Coding, Identifier, Reference
from slotdesk.domain.criteria import DayOfWeek, PartOfDay, Timing
from slotdesk.domain.errors import CriteriaInvalid, CriteriaProblem
from slotdesk_ui.date_forms import first_weekday
from slotdesk_ui.widgets.lookup_field import LookupField
from slotdesk_ui.widgets.plain_label import PlainLabel, Tone
from slotdesk_ui.widgets.quick_check_box import QuickCheckBox
from slotdesk_ui.widgets.wrong_mark import mark_wrong


@dataclass(frozen=True, slots=True)
class MoreCriteria:
    """What the section holds, read and checked."""

    location_string: tuple[str, ...] = ()
    organization: tuple[Reference, ...] = ()
    reason: tuple[Coding, ...] = ()
    referral_identifier: Identifier | None = None
    insurance_reference: tuple[Reference, ...] = ()
    timing: Timing | None = None
    count: int | None = None


class _Heading(QToolButton):
    """Flat whether open or closed: its arrow says which."""

    def initStyleOption(self, option: QStyleOptionToolButton) -> None:
        super().initStyleOption(option)
        option.state &= ~QStyle.StateFlag.State_On


class MoreSection(QWidget):
    """A section that folds away; what it holds counts while it is folded, and its heading says so.

    `parts_row` belongs beside the dates, which is where mornings are asked for; the panel puts it there. `submitted`
    is told when Enter is pressed in a line, `opened` when somebody unfolds it.
    """

    changed = Signal()
    submitted = Signal()
    opened = Signal()

    def __init__(
        self, organization: LookupField, reason: LookupField, insurance: LookupField, default_count: int
    ) -> None:
        super().__init__()
        self._default_count = default_count
        self.heading = _Heading()
        self.heading.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.heading.setAutoRaise(True)
        self.heading.setCheckable(True)
        self.heading.toggled.connect(self._fold)
        self.heading.clicked.connect(lambda is_open: self.opened.emit() if is_open else None)
        self._body = QWidget()
        self._lines = QVBoxLayout(self._body)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(3)
        self.problem = PlainLabel(wraps=True, tone=Tone.ERROR)
        self.problem.hide()
        self._lines.addWidget(self.problem)
        self.organization, self.reason, self.insurance = organization, reason, insurance
        self._add(self.tr("Or&ganisation"), organization)
        self.address = self._line(self.tr("Address holds"), self.tr("Postcode or town"))
        self._add(self.tr("Reason"), reason)
        self.referral = self._line(self.tr("Referral number"), "")
        self._add(self.tr("Insurance"), insurance)
        self.days = {day: QCheckBox(name) for day, name in _day_names().items()}
        self._add(self.tr("Preferred days"), _grid(list(self.days.values()), 4))
        self.parts = {
            PartOfDay.MORNING: QuickCheckBox(self.tr("Morn&ing")),
            PartOfDay.AFTERNOON: QuickCheckBox(self.tr("A&fternoon")),
            PartOfDay.EVENING: QuickCheckBox(self.tr("Evening")),
        }
        for box in self.parts.values():
            box.setAccessibleName(box.text().replace("&", ""))
            box.setAccessibleDescription(self.tr("Preferred part of the day"))
        self.parts_row = _grid(list(self.parts.values()), 3)
        self.times = self._line(self.tr("Preferred times of day"), self.tr("9:00, 14:30 (in place of parts)"))
        self.count = QSpinBox()
        self.count.setRange(10, 5000)
        self.count.setSingleStep(50)
        self.count.setValue(default_count)
        self.count.setAccessibleName(self.tr("Results per page"))
        self._add(self.tr("Results per page"), self.count)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.heading, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self._body)
        self._connect()
        self._fold(False)

    def criteria(self) -> MoreCriteria:
        """Read the section.

        Raises:
            CriteriaInvalid: something can't be read; the names are the parameters'.
        """
        times = _times(self.times.text())
        if times is None:
            raise CriteriaInvalid({"timing": CriteriaProblem.NOT_A_TIME})
        days = tuple(day for day, box in self.days.items() if box.isChecked())
        when = tuple(part for part, box in self.parts.items() if box.isChecked())
        return MoreCriteria(
            tuple(_parts(self.address.text())),
            _references(self.organization),
            tuple(choice.value for choice in self.reason.choices() if isinstance(choice.value, Coding)),
            _identifier(self.referral.text()),
            _references(self.insurance),
            Timing(days, times, () if times else when) if days or times or when else None,
            self.count.value(),
        )

    def show_problem(self, field: QWidget | None, words: str) -> None:
        """Say beneath one of its lines what is wrong with it, and mark it; nothing is, without one."""
        for one in (*self.lines(), self.count):
            mark_wrong(one, words if one is field else "")
        if field is not None:
            self._lines.insertWidget(self._lines.indexOf(field) + 1, self.problem)
        self.problem.setText(words)
        self.problem.setVisible(field is not None)

    def open(self) -> None:
        """Unfold, with the keyboard on the first line."""
        self.heading.setChecked(True)
        self.organization.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def turn(self) -> None:
        """Unfold; fold again where the keyboard is in it already, and leave it on the heading."""
        focused = self.window().focusWidget()
        if self.heading.isChecked() and focused is not None and self._body.isAncestorOf(focused):
            self.heading.setFocus(Qt.FocusReason.ShortcutFocusReason)  # first: what hides would pass it on
            self.heading.setChecked(False)
        else:
            self.open()
            self.opened.emit()

    def clear(self) -> None:
        """Ask for none of it."""
        for lookup in self.lookups():
            lookup.edit.clear()
            lookup.set_choices(())
        for line in self.lines():
            line.clear()
        for box in (*self.days.values(), *self.parts.values()):
            box.setChecked(False)
        self.count.setValue(self._default_count)

    def lines(self) -> tuple[QLineEdit, ...]:
        """The lines that take what is typed as it stands."""
        return self.address, self.referral, self.times

    def lookups(self) -> tuple[LookupField, ...]:
        """The lines that something is looked up with."""
        return self.organization, self.reason, self.insurance

    def in_use(self) -> int:
        """How many of the criteria that fold away ask for something."""
        return (
            sum(bool(lookup.choices()) for lookup in self.lookups())
            + sum(bool(line.text().strip()) for line in self.lines())
            + any(box.isChecked() for box in self.days.values())
        )

    def _connect(self) -> None:
        for lookup in self.lookups():
            lookup.changed.connect(self._changed)
        for line in self.lines():
            line.textChanged.connect(self._changed)
            line.returnPressed.connect(self.submitted)
        for box in (*self.days.values(), *self.parts.values()):
            box.toggled.connect(self._changed)
        self.count.valueChanged.connect(self._changed)

    def _line(self, label: str, placeholder: str) -> QLineEdit:
        line = QLineEdit()
        line.setPlaceholderText(placeholder)
        line.setAccessibleName(label.replace("&", ""))
        self._add(label, line)
        return line

    def _add(self, text: str, field: QWidget) -> None:
        label = PlainLabel(text)
        label.setBuddy(field.focusProxy() or field)
        self._lines.addSpacing(4)
        self._lines.addWidget(label)
        self._lines.addWidget(field)

    def _fold(self, is_open: bool) -> None:
        self._body.setVisible(is_open)
        self.heading.setArrowType(Qt.ArrowType.DownArrow if is_open else Qt.ArrowType.RightArrow)
        self._title()

    def _changed(self) -> None:
        for box in self.parts.values():  # FHIR has either times or parts of the day
            box.setEnabled(not self.times.text().strip())
        self._title()
        self.changed.emit()

    def _title(self) -> None:
        used = self.in_use()
        self.heading.setText(self.tr("More ({0} in use)").format(used) if used else self.tr("More"))


def _day_names() -> dict[DayOfWeek, str]:
    locale, days = QLocale(), list(DayOfWeek)
    first = first_weekday(locale)
    return {
        day: locale.standaloneDayName(days.index(day) + 1, QLocale.FormatType.ShortFormat)
        for day in days[first:] + days[:first]
    }


def _grid(boxes: Sequence[QCheckBox], columns: int) -> QWidget:
    body = QWidget()
    grid = QGridLayout(body)
    grid.setContentsMargins(0, 0, 0, 0)
    for index, box in enumerate(boxes):
        grid.addWidget(box, index // columns, index % columns)
    return body


def _references(field: LookupField) -> tuple[Reference, ...]:
    return tuple(choice.value for choice in field.choices() if isinstance(choice.value, Reference))


def _parts(text: str) -> list[str]:
    return [part.strip() for part in text.split(",") if part.strip()]


def _times(text: str) -> tuple[time, ...] | None:
    """Times of day as `9:00`, `9.30` or `14`; None where one can't be read."""
    found = []
    for part in _parts(text):
        hour, _, minute = part.replace(".", ":").partition(":")
        try:
            found.append(time(int(hour), int(minute or 0)))
        except ValueError:
            return None
    return tuple(dict.fromkeys(found))


def _identifier(text: str) -> Identifier | None:
    system, bar, value = text.strip().partition("|")
    if bar and value:
        return Identifier(system.strip(), value.strip())
    return Identifier("", text.strip()) if text.strip() else None

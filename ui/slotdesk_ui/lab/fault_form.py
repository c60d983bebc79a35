"""A form for one fault: which, how much of it, for what, how often."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QPushButton, QSpinBox, QWidget

from slotdesk.services.practice_lab import FaultOffer
from slotdesk_ui.lab.lab_words import EVERYTHING, argument_words, fault_explanation, fault_title, operation_words
from slotdesk_ui.widgets.plain_label import PlainLabel, Tone

_MOST_TIMES = 1000
_AIR_PX = 8
_ONCE, _SEVERAL, _ALWAYS = range(3)


class FaultForm(QWidget):
    """Offers what the server offers. `wanted` carries the short text of a fault to be turned on."""

    wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._offers: tuple[FaultOffer, ...] = ()
        self.kind = QComboBox()
        self.words = PlainLabel(wraps=True, tone=Tone.MUTED)
        self.argument = QSpinBox()
        self.argument.setGroupSeparatorShown(True)
        self.operation = QComboBox()
        self.often = QComboBox()
        self.often.addItems([self.tr("Once"), self.tr("Several times"), self.tr("Until turned off")])
        for box in (self.kind, self.operation, self.often):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)  # what they offer changes
        self.times = QSpinBox()
        self.times.setRange(2, _MOST_TIMES)
        self.times.setAccessibleName(self.tr("Number of times"))
        self.button = QPushButton(self.tr("&Turn it on"))
        self.button.setAutoDefault(False)
        self._argument_label = PlainLabel()
        self._lay_out()
        self.kind.currentIndexChanged.connect(self._show_kind)
        self.often.currentIndexChanged.connect(self._show_times)
        self.button.clicked.connect(lambda: self.wanted.emit(self.text()))
        self._show_times()

    def show_offers(self, offers: Sequence[FaultOffer]) -> None:
        """Offer these, the one that was chosen still chosen."""
        if tuple(offers) == self._offers:
            return
        kept = self.kind.currentData()
        self._offers = tuple(offers)
        self.kind.clear()
        for offer in offers:
            self.kind.addItem(fault_title(offer.name), offer.name)
        self.kind.setCurrentIndex(max(self.kind.findData(kept), 0))
        self._show_kind()

    def text(self) -> str:
        """The short text of what the form says; empty where nothing is offered."""
        offer = self._offer()
        if offer is None:
            return ""
        argument = f":{self.argument.value()}" if offer.argument else ""
        often = {_ONCE: "/once", _SEVERAL: f"/{self.times.value()}"}.get(self.often.currentIndex(), "")
        return f"{offer.name}{argument}@{self.operation.currentData()}{often}"

    def _offer(self) -> FaultOffer | None:
        row = self.kind.currentIndex()
        return self._offers[row] if 0 <= row < len(self._offers) else None

    def _show_kind(self) -> None:
        offer = self._offer()
        self.button.setEnabled(offer is not None)
        if offer is None:
            return
        self.words.setText(fault_explanation(offer.name, offer.words))
        self._argument_label.setText(argument_words(offer.argument))
        for widget in (self._argument_label, self.argument):
            widget.setVisible(bool(offer.argument))
        self.argument.setRange(offer.smallest, offer.largest)
        self.argument.setValue(offer.default)
        self.argument.setSingleStep(1 if offer.argument in {"status", "number"} else max(offer.default // 4, 1))
        self.argument.setGroupSeparatorShown(offer.argument != "status")
        kept = self.operation.currentData()
        self.operation.clear()
        for operation in (EVERYTHING, *offer.operations):
            self.operation.addItem(operation_words(operation), operation)
        self.operation.setCurrentIndex(max(self.operation.findData(kept), 0))
        self.operation.setMinimumWidth(self.operation.sizeHint().width() + _AIR_PX)

    def _show_times(self) -> None:
        self.times.setVisible(self.often.currentIndex() == _SEVERAL)

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setColumnStretch(1, 1)
        often = QHBoxLayout()
        often.addWidget(self.often, 1)
        often.addWidget(self.times)
        fault, operation, times = (
            PlainLabel(self.tr("&Fault")),
            PlainLabel(self.tr("F&or")),
            PlainLabel(self.tr("&How often")),
        )
        for label, field in (
            (fault, self.kind),
            (self._argument_label, self.argument),
            (operation, self.operation),
            (times, self.often),
        ):
            label.setBuddy(field)
        for row, (left, right) in enumerate(
            (
                (fault, self.kind),
                (None, self.words),
                (self._argument_label, self.argument),
                (operation, self.operation),
            )
        ):
            if left is not None:
                grid.addWidget(left, row, 0)
            grid.addWidget(right, row, 1)
        grid.addWidget(times, 4, 0)
        grid.addLayout(often, 4, 1)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.button)
        grid.addLayout(foot, 5, 1)
        for first, second in zip(
            (self.kind, self.argument, self.operation, self.often, self.times),
            (self.argument, self.operation, self.often, self.times, self.button),
            strict=True,
        ):
            QWidget.setTabOrder(first, second)

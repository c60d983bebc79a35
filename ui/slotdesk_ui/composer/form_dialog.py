"""A new request from a form: the parameters of one operation, each with room for its value."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from slotdesk.domain.connection import WireFormat
from slotdesk.domain.operation import Operation, OperationParameter, ParameterKind
from slotdesk.services.request_form import Row, problems_of
from slotdesk_ui.composer.composer_words import operation_words, row_words
from slotdesk_ui.widgets.plain_label import PlainLabel, Tone
from slotdesk_ui.widgets.screen_room import within_screen

_EXAMPLES = {ParameterKind.QUERY: "", ParameterKind.APPOINTMENT: "Appointment/…"}


class FormDialog(QDialog):
    """`confirmed` carries the rows, as pairs of name and value, and the WireFormat. A wrong value is let through."""

    confirmed = Signal(object, object)

    def __init__(self, parent: QWidget, operation: Operation) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(operation_words(operation.id))
        self._operation = operation
        self._fields: list[tuple[str, QLineEdit]] = []
        self._notes: dict[str, PlainLabel] = {}
        self.format = QComboBox()
        self.format.setAccessibleName(self.tr("Format"))
        self.format.addItem("JSON", WireFormat.JSON)
        self.format.addItem("XML", WireFormat.XML)
        self._form = QFormLayout()
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for parameter in operation.parameters:
            self._add_parameter(parameter)
        self._form.addRow(self.tr("Format"), self.format)
        self._lay_out()
        self._judge()
        first = self._fields[0][1] if self._fields else self.format
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def rows(self) -> list[Row]:
        """What was filled in, in the order of the form."""
        return [(name, field.text()) for name, field in self._fields if field.text().strip()]

    def field(self, name: str) -> QLineEdit:
        """The first field of a parameter.

        Raises:
            KeyError: there is none.
        """
        return dict(reversed(self._fields))[name]

    def accept(self) -> None:
        """Make the request of it; whoever asks something upon that finds the form gone."""
        rows, wire_format = self.rows(), self.format.currentData()
        super().accept()
        self.confirmed.emit(rows, wire_format)

    def _add_parameter(self, parameter: OperationParameter) -> None:
        column = QWidget()
        lines = QVBoxLayout(column)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(2)
        first = QHBoxLayout()
        first.addWidget(self._field(parameter, parameter.preset), 1)
        if parameter.most is None:
            more = QToolButton()
            more.setText("+")
            more.setAccessibleName(self.tr("Another {0}").format(parameter.name))
            more.setToolTip(self.tr("Another one"))
            more.clicked.connect(lambda: self._add_line(parameter, lines))
            first.addWidget(more)
        lines.addLayout(first)
        note = PlainLabel(tone=Tone.WARNING, wraps=True)
        note.hide()
        self._notes[parameter.name] = note
        lines.addWidget(note)
        self._form.addRow(PlainLabel(parameter.name + (" *" if parameter.least else "")), column)

    def _add_line(self, parameter: OperationParameter, lines: QVBoxLayout) -> None:
        field = self._field(parameter, "")
        lines.insertWidget(lines.count() - 1, field)
        field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _field(self, parameter: OperationParameter, text: str) -> QLineEdit:
        field = QLineEdit(text)
        field.setAccessibleName(parameter.name)
        field.setPlaceholderText(_EXAMPLES.get(parameter.kind, parameter.kind.value))
        field.textChanged.connect(self._judge)
        self._fields.append((parameter.name, field))
        return field

    def _judge(self) -> None:
        problems = problems_of(self._operation, self.rows())
        for name, note in self._notes.items():
            problem = problems.get(name)
            note.setText(row_words(problem) if problem else "")
            note.setVisible(problem is not None)

    def _lay_out(self) -> None:
        inner = QWidget()
        inner.setLayout(self._form)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inner)
        buttons = QDialogButtonBox()
        self.make_button = buttons.addButton(self.tr("&Make the request"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(area, 1)
        layout.addWidget(buttons)
        self.resize(within_screen(self, QSize(560, min(140 + 44 * len(self._fields), 640))))

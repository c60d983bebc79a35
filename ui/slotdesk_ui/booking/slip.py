"""The slip that a patient takes home: large type, when, what, with whom and where, and nobody's number."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import tzinfo

from PySide6.QtCore import QCoreApplication, QMarginsF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPdfWriter

from slotdesk.domain.appointment import Appointment
from slotdesk_ui.booking.appointment_summary import day_words, named_line, there_words, time_words

_MARGIN_MM = 18
_LARGE_PT, _PLAIN_PT, _HEADING_PT = 26.0, 16.0, 12.0


@dataclass(frozen=True, slots=True)
class Slip:
    """The lines of a slip: `when` in large type, `rows` of a heading and its words."""

    title: str
    when: tuple[str, ...]
    rows: tuple[tuple[str, str], ...]

    def text(self) -> str:
        """The same as plain text, to be pasted."""
        rows = (named_line(name, words.replace("\n", ", ")) for name, words in self.rows)
        return "\n".join([*self.when, *rows])


def slip_of(appointment: Appointment, zone: tzinfo, place: str, patient: str = "") -> Slip:
    """What the patient needs to know; `place` is the address. The patient is not named unless `patient` is given."""
    translate = QCoreApplication.translate
    is_elsewhere = bool(there_words(appointment, zone))
    clock = (appointment.start.tzinfo or zone) if is_elsewhere else zone  # the patient goes by the clock of the place
    start, end = appointment.start.astimezone(clock), appointment.end.astimezone(clock)
    times = f"{time_words(start)} – {time_words(end)}" if end > start else time_words(start)
    when = [day_words(start), times]
    with_whom = appointment.practitioner.label if appointment.practitioner else ""
    where = appointment.location.label if appointment.location else ""
    rows = (
        (translate("Slip", "Note"), translate("Slip", "Times are by the clock of the place") if is_elsewhere else ""),
        (translate("Slip", "For"), patient),
        (translate("Slip", "What"), appointment.service),
        (translate("Slip", "With"), with_whom),
        (translate("Slip", "Where"), "\n".join(part for part in (where, place) if part)),
        (translate("Slip", "Please mind"), appointment.patient_instruction),
    )
    return Slip(
        translate("Slip", "Your appointment"), tuple(when), tuple((name, words) for name, words in rows if words)
    )


def write_pdf(slips: Sequence[Slip], path: str) -> bool:
    """Write slips as a PDF file on A5, each on pages of its own; False where it could not be written."""
    writer = QPdfWriter(path)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A5))
    writer.setTitle(slips[0].title)
    return paint_slips(slips, writer)


def paint_slips(slips: Sequence[Slip], device: QPagedPaintDevice) -> bool:
    """Paint each slip onto a page of its own; False where the device can't be painted on."""
    device.setPageMargins(QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM), QPageLayout.Unit.Millimeter)
    painter = QPainter()
    if not painter.begin(device):
        return False
    painter.setPen(QColor("black"))
    for number, slip in enumerate(slips):
        if number and not device.newPage():
            painter.end()
            return False
        _paint(painter, device, slip)
    return bool(painter.end())


def _paint(painter: QPainter, device: QPagedPaintDevice, slip: Slip) -> None:
    y = _line(painter, device, 0.0, slip.title, _PLAIN_PT)
    y += painter.fontMetrics().height() * 0.4
    for words in slip.when:
        y = _line(painter, device, y, words, _LARGE_PT, bold=True)
    for name, words in slip.rows:
        y = _line(painter, device, y + painter.fontMetrics().height() * 0.6, name, _HEADING_PT)
        for line in words.split("\n"):
            y = _line(painter, device, y, line, _PLAIN_PT)


def _line(
    painter: QPainter, device: QPagedPaintDevice, y: float, words: str, points: float, *, bold: bool = False
) -> float:
    """Paint words from `y` on, wrapped, on another page where this one is full; say where the next may begin."""
    font = QFont(painter.font())
    font.setPointSizeF(points)
    font.setBold(bold)
    painter.setFont(font)
    room = QRectF(painter.viewport())
    flags = int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignLeft)
    taken = painter.boundingRect(QRectF(0, 0, room.width(), room.height()), flags, words)
    if y > 0 and y + taken.height() > room.height() and device.newPage():
        y = 0.0
    painter.drawText(QRectF(room.left(), room.top() + y, room.width(), room.height()), flags, words)
    return y + taken.height() * 1.05

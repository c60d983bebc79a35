"""Many pictures on one sheet, each over its name, to be looked at side by side."""

from __future__ import annotations

import math
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter

_NAME_PX = 22
_GAP_PX = 8


def contact_sheet(pictures: Sequence[Path], root: Path, columns: int, cell_width_px: int) -> QImage:
    """A sheet of so many columns; names are given from `root` on."""
    images = [QImage(str(path)) for path in pictures]
    tallest = max((image.height() / image.width() for image in images if image.width()), default=1.0)
    cell = QSize(cell_width_px, round(cell_width_px * tallest))
    columns = max(1, min(columns, len(images)))
    rows = math.ceil(len(images) / columns)
    step = QSize(cell.width() + _GAP_PX, cell.height() + _NAME_PX + _GAP_PX)
    sheet = QImage(columns * step.width() + _GAP_PX, rows * step.height() + _GAP_PX, QImage.Format.Format_RGB32)
    sheet.fill(QColor("#D0D0D0"))
    painter = QPainter(sheet)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    for number, (path, image) in enumerate(zip(pictures, images, strict=True)):
        left = _GAP_PX + number % columns * step.width()
        top = _GAP_PX + number // columns * step.height()
        painter.setPen(QColor("#000000"))
        name = str(path.relative_to(root))
        painter.drawText(QRect(left, top, cell.width(), _NAME_PX), int(Qt.AlignmentFlag.AlignVCenter), name)
        small = image.scaled(cell, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
        painter.drawImage(left, top + _NAME_PX, small)
    painter.end()
    return sheet


def write_sheets(root: Path, *, columns: int = 2, rows: int = 2, cell_width_px: int = 780) -> list[Path]:
    """A sheet for each handful of pictures of each folder under `root`, in `root/sheets`; the sheets' paths."""
    folder = root / "sheets"
    folder.mkdir(parents=True, exist_ok=True)
    written: list[Path] = []
    groups = sorted({path.parent for path in root.rglob("*.png") if path.parent != folder})
    for group in groups:
        pictures = sorted(group.glob("*.png"))
        name = "-".join(group.relative_to(root).parts)
        for start in range(0, len(pictures), columns * rows):
            some = pictures[start : start + columns * rows]
            path = folder / f"{name}-{start // (columns * rows) + 1:02d}.png"
            if not contact_sheet(some, root, columns, cell_width_px).save(str(path)):
                raise OSError(f"{path} could not be written")
            written.append(path)
    return written

"""The pictures that README and docs show, small enough for a repository."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

MOST_BYTES = 200_000
_NEARLY = 0xF8F8F8
BEST = {
    "week": "light/booking-*-held.png",
    "booked": "light/booking-*-booked.png",
    "refused": "light/booking-*[0-9]-refused.png",
    "not-certain": "light/booking-*[0-9]-not-certain.png",
    "by-location": "light/calendar-*-crowded-day-by_location.png",
    "month": "light/calendar-*-crowded-month.png",
    "list": "light/calendar-*-found-list.png",
    "week-dark": "dark/booking-*-held.png",
    "high-contrast": "high-dark/booking-*-held.png",
    "find": "light/find-*-patients.png",
    "filter": "light/calendar-*-filter-hides.png",
    "moving": "light/appointments-*-moving-chosen.png",
    "look-alikes": "light/find-*-look-alikes.png",
    "group": "light/find-*-group-chosen.png",
    "clashes": "light/calendar-*-clashes-work_week.png",
    "by-practitioner": "dark/calendar-*-crowded-day-by_practitioner.png",
    "cancelled": "light/appointments-*[0-9]-cancelled.png",
    "bookings": "light/bookings-*-open.png",
    "palette": "light/window-*-palette-letter.png",
    "messages": "light/workbench-*[0-9]-messages.png",
    "composer": "light/workbench-*[0-9]-composer.png",
    "compare": "light/workbench-*[0-9]-compare.png",
    "story-lab": "light/story-*[0-9]-lab.png",
    "story-failed": "light/story-*[0-9]-failed.png",
    "story-line": "light/story-*[0-9]-line.png",
    "story-asked": "light/story-*[0-9]-asked.png",
    "story-still-wrong": "light/story-*[0-9]-still-wrong.png",
    "story-right": "light/story-*[0-9]-right.png",
    "story-passed": "light/story-*[0-9]-passed.png",
    "story-save": "light/story-*[0-9]-save.png",
    "settings": "dark/window-*-settings-calendar.png",
}


def write_best(pictures: Path, docs: Path, best: Mapping[str, str] = BEST) -> list[Path]:
    """Put the best of one size and language into a folder, in 256 colours where they are large.

    `best`: the name each gets, and which it is.

    Those that were not taken stay as they are.

    Raises:
        OSError: a picture could not be written, or is too large all the same.
    """
    written: list[Path] = []
    for name, pattern in best.items():
        for source in sorted(pictures.glob(pattern))[:1]:
            image = QImage(str(source))
            path = docs / f"{name}.png"
            if image.save(str(path)) and path.stat().st_size > MOST_BYTES:
                image = in_its_own_colours(image)
            if not image.save(str(path)) or path.stat().st_size > MOST_BYTES:
                raise OSError(f"{path} could not be written, or is larger than {MOST_BYTES} bytes")
            written.append(path)
    return written


def in_its_own_colours(image: QImage) -> QImage:
    """The picture in 256 of its colours, each other pixel in the nearest of them.

    Of colours that are nearly the same one is taken, so that small coloured text keeps its own.
    """
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    colours = Counter(memoryview(image.constBits()).cast("B").cast("I"))
    alike: dict[int, int] = {}
    times: Counter[int] = Counter()
    for rgb, count in colours.most_common():
        times[rgb & _NEARLY] += count
        alike.setdefault(rgb & _NEARLY, rgb)
    table = [alike[key] for key, _ in times.most_common(256)]
    return image.convertToFormat(QImage.Format.Format_Indexed8, table, Qt.ImageConversionFlag.ThresholdDither)

"""How the locale writes a day."""

from __future__ import annotations

from PySide6.QtCore import QLocale


def day_format(locale: QLocale) -> str:
    """The locale's short date with a year of four digits, so that nobody has to guess; ISO 8601 where there is none."""
    if locale.language() == QLocale.Language.C:
        return "yyyy-MM-dd"
    written = locale.dateFormat(QLocale.FormatType.ShortFormat)
    return written if "yyyy" in written else written.replace("yy", "yyyy")


def day_comes_first(locale: QLocale) -> bool:
    """Whether the locale writes the day of a date before the month."""
    written = locale.dateFormat(QLocale.FormatType.ShortFormat).lower()
    return written.find("d") < written.find("m")

"""How many free times there are, in words."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QObject

from slotdesk_ui.calendar.calendar_model import CalendarModel


class CountWords(QObject):
    """Counts what was found, what is in view and what is hidden; lupdate finds plural forms in self.tr() alone."""

    def words(self, model: CalendarModel, in_view: int, locale: QLocale) -> tuple[str, str]:
        """All of it, and the same in short for little room; nothing where nothing was found."""
        if not len(model):
            return "", ""
        number, hidden = locale.toString(in_view), len(model) - model.shown
        text = self.tr("%Ln free time(s)", "", len(model) - model.gone)
        if not hidden:
            return self.tr("{0}, {1} in view").format(text, number), self.tr("{0} in view").format(number)
        told = locale.toString(hidden)
        words = self.tr("{0}, {1} in view, {2} hidden by the filter").format(text, number, told)
        return words, self.tr("{0} in view, {1} hidden").format(number, told)

    def shown(self, model: CalendarModel, locale: QLocale) -> str:
        """How many of all the filter shows; nothing without one."""
        if model.filter.is_empty:
            return ""
        return self.tr("{0} of {1} shown").format(locale.toString(model.shown), locale.toString(len(model)))

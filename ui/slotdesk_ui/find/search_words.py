"""How a search stands, in words."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QLocale, QObject

from slotdesk.domain.finding import FindingSeverity
from slotdesk.services.finding import FindProgress
from slotdesk_ui.booking.appointment_summary import day_words, time_words
from slotdesk_ui.widgets.plain_label import Tone
from slotdesk_ui.words import finding_words


class _Counts(QObject):
    """Numbers of times in words; lupdate finds plural forms in self.tr() alone."""

    def so_far(self, received: int) -> str:
        return self.tr("Searching… %Ln time(s) so far", "", received)

    def of(self, received: int, total: int) -> str:
        return self.tr("Searching… {0} of %Ln time(s)", "", total).format(QLocale().toString(received))

    def free(self, shown: int) -> str:
        return self.tr("%Ln free time(s).", "", shown)

    def hidden(self, hidden: int) -> str:
        return self.tr("%Ln more could not be read and is/are not shown.", "", hidden)


def progress_words(progress: FindProgress) -> str:
    """How many times came so far, of how many."""
    if progress.total is None:
        return _Counts().so_far(progress.received)
    return _Counts().of(progress.received, progress.total)


def found_at_words(moment: datetime, now: datetime) -> str:
    """When something was found, by the clock of `now`: the time, and the day where it is another one."""
    here = moment.astimezone(now.tzinfo)
    day = "" if here.date() == now.date() else day_words(here)
    return ", ".join(part for part in (day, time_words(here)) if part)


def result_words(progress: FindProgress | None, unplaceable: int = 0, gone: int = 0) -> tuple[str, Tone]:
    """What a search came to, what could not be shown, and what the server said about it.

    `unplaceable` counts the times that were read and lie on a day that no calendar shows, `gone` those that were found
    and can't be had any more.
    """
    translate, counts = QCoreApplication.translate, _Counts()
    if progress is None or not (progress.received or progress.unreadable):
        words = translate("SearchWords", "Nothing is free for this. Try a longer period, or fewer conditions.")
        return words, Tone.WARNING
    shown = progress.received - unplaceable
    parts = [counts.free(shown - gone)]
    tone = Tone.PLAIN
    hidden = progress.unreadable + unplaceable
    if hidden:
        tone = Tone.WARNING
        parts.append(counts.hidden(hidden))
    errors = [finding for finding in progress.findings if finding.severity is FindingSeverity.ERROR]
    if errors:
        tone = Tone.WARNING
        parts += list(dict.fromkeys(finding_words(finding) for finding in errors))
    # Information is in the way of the figures; it has its say where nothing was found.
    said = " ".join(dict.fromkeys(issue.words for issue in progress.issues if issue.severity != "information"))
    if said:
        parts.append(translate("SearchWords", "The server says: {0}").format(said))
    return " ".join(dict.fromkeys(parts)), tone

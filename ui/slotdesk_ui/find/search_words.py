"""How a search stands, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from slotdesk.domain.finding import FindingSeverity
from slotdesk.services.finding import FindProgress
from slotdesk_ui.widgets.plain_label import Tone
from slotdesk_ui.words import finding_words


def progress_words(progress: FindProgress) -> str:
    """How many times came so far, of how many."""
    translate, locale = QCoreApplication.translate, QLocale()
    if progress.total is None:
        return translate("SearchWords", "Searching… {0} times so far").format(locale.toString(progress.received))
    return translate("SearchWords", "Searching… {0} of {1} times").format(
        locale.toString(progress.received), locale.toString(progress.total)
    )


def result_words(progress: FindProgress | None, unplaceable: int = 0) -> tuple[str, Tone]:
    """What a search came to, what could not be shown, and what the server said about it.

    `unplaceable` counts the times that were read and lie on a day that no calendar shows.
    """
    translate, locale = QCoreApplication.translate, QLocale()
    if progress is None or not (progress.received or progress.unreadable):
        return translate(
            "SearchWords", "Nothing is free for this. Try a longer period, or fewer conditions."
        ), Tone.WARNING
    shown = progress.received - unplaceable
    one = shown == 1
    parts = [
        translate("SearchWords", "1 free time.")
        if one
        else translate("SearchWords", "{0} free times.").format(locale.toString(shown))
    ]
    tone = Tone.PLAIN
    hidden = progress.unreadable + unplaceable
    if hidden:
        tone = Tone.WARNING
        parts.append(translate("SearchWords", "{0} more could not be read and are not shown.").format(hidden))
    errors = [finding for finding in progress.findings if finding.severity is FindingSeverity.ERROR]
    if errors:
        tone = Tone.WARNING
        parts += list(dict.fromkeys(finding_words(finding) for finding in errors))
    # Information is in the way of the figures; it has its say where nothing was found.
    said = " ".join(dict.fromkeys(issue.words for issue in progress.issues if issue.severity != "information"))
    if said:
        parts.append(translate("SearchWords", "The server says: {0}").format(said))
    return " ".join(dict.fromkeys(parts)), tone

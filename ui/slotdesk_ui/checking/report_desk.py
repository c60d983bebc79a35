"""Saves what the checks have shown: as a page for people, as JUnit XML for build servers, as JSON for programs."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta, tzinfo
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from slotdesk.domain.check import CheckResult
from slotdesk_ui.bridge.task_scope import TaskScope
from slotdesk_ui.main_window import MainWindow
from slotdesk_ui.widgets.file_folder import begin_in_folder
from slotdesk_ui.widgets.plain_label import Tone

if TYPE_CHECKING:
    from slotdesk.services.checking.runner import CheckRun

Last = Callable[[], "tuple[CheckRun | None, Sequence[CheckResult]]"]
_TASK = "check report"


class ReportDesk(QObject):
    """Asks where, and writes. What tells who a patient is has been taken out of every report."""

    def __init__(
        self,
        window: MainWindow,
        last: Last,
        scope: TaskScope,
        now: Callable[[], datetime],
        zone: Callable[[], tzinfo],
    ) -> None:
        super().__init__(window)
        self._window, self._last, self._scope, self._now, self._zone = window, last, scope, now, zone
        self.dialog: QFileDialog | None = None

    def ask(self) -> None:
        """Ask for a place and a form; where nothing was checked yet, say so."""
        run, results = self._last()
        if run is None or not results:
            self._window.status.say(self.tr("Nothing has been checked yet: run the checks first."), Tone.WARNING)
            return
        suffixes = {
            self.tr("Web page (*.html)"): "html",
            self.tr("JUnit XML (*.xml)"): "xml",
            self.tr("JSON (*.json)"): "json",
        }
        dialog = QFileDialog(self._window, self.tr("Save a report of the checks"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        begin_in_folder(dialog)
        dialog.setNameFilters([*suffixes])
        dialog.setDefaultSuffix("html")
        dialog.filterSelected.connect(lambda name: dialog.setDefaultSuffix(suffixes.get(name, "html")))
        dialog.selectFile("checks.html")
        dialog.fileSelected.connect(self.save)
        dialog.finished.connect(dialog.deleteLater)
        self.dialog = dialog
        dialog.open()

    def save(self, path: str) -> None:
        """Write the report in the form that the name ends with, a page where it ends with none of the three."""
        run, results = self._last()
        if run is not None:
            self._window.status.show_work(self.tr("Writing the report…"), can_cancel=False)
            self._scope.start(f"{_TASK} {path}", self._save(run, tuple(results), Path(path)))

    async def _save(self, run: CheckRun, results: tuple[CheckResult, ...], path: Path) -> None:
        from slotdesk.services.checking.report_file import save_report

        try:
            await save_report(run, results, self._ended(results).astimezone(self._zone()), path)
        except OSError:
            words = self.tr("It could not be written. Choose another place.")
            self._window.status.say(words, Tone.ERROR)
            return
        self._window.status.say(self.tr("Saved as {0}. Names of patients are taken out.").format(path.name))

    def _ended(self, results: tuple[CheckResult, ...]) -> datetime:
        """When the last check was over; the report may be saved long after."""
        ends = [one.started + timedelta(seconds=one.elapsed_s) for one in results if one.started is not None]
        return max(ends, default=self._now())

"""Saves the form under a name, and fills it again."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt

from slotdesk.store.saved_search import SavedSearch, with_search
from slotdesk_ui.find.find_panel import FindPanel
from slotdesk_ui.find.form_memory import remember_form, restore_form
from slotdesk_ui.find.saved_search_dialog import SavedSearchDialog, SaveSearchDialog
from slotdesk_ui.key_names import action_keys
from slotdesk_ui.palette.matching import fit
from slotdesk_ui.palette.offer import Offer
from slotdesk_ui.widgets.plain_label import Tone

Say = Callable[[str, Tone], None]


class SavedSearchDesk(QObject):
    """Ties the form to the saved searches, wherever they are kept; `say` tells what was done."""

    def __init__(
        self,
        panel: FindPanel,
        read: Callable[[], tuple[SavedSearch, ...]],
        write: Callable[[tuple[SavedSearch, ...]], None],
        server: Callable[[], str],
        say: Say,
    ) -> None:
        """`server` names the server that the form is filled in for."""
        super().__init__(panel)
        self._panel, self._read, self._write, self._server, self._say = panel, read, write, server, say

    def save(self) -> SaveSearchDialog:
        """Ask for a name, and save the form under it."""
        dialog = SaveSearchDialog(self._panel.window(), self._read(), self._suggestion())
        dialog.named.connect(self._save)
        dialog.open()
        return dialog

    def open(self) -> SavedSearchDialog:
        """Show what is saved."""
        dialog = SavedSearchDialog(self._panel.window(), self._read())
        dialog.loaded.connect(self.load)
        dialog.changed.connect(self._write)
        dialog.open()
        return dialog

    def load(self, search: SavedSearch) -> None:
        """Fill the form; who it is for stays."""
        for field in (self._panel.practitioner, self._panel.location, self._panel.more.organization):
            field.set_choices(())
        restore_form(self._panel, search.form, self._server())
        self._panel.find_button.setFocus(Qt.FocusReason.OtherFocusReason)
        if search.form.get("server", self._server()) != self._server():
            words = self.tr("Loaded “{0}” without people and places: those are of another server.")
            self._say(words.format(search.name), Tone.WARNING)
        else:
            self._say(self.tr("Loaded “{0}”. Press Find ({1}).").format(search.name, action_keys("find")), Tone.PLAIN)

    def offers(self, typed: str) -> list[Offer]:
        """The saved searches, for the palette."""
        fitting = [one for one in self._read() if typed and fit(typed, one.name) is not None]
        return [Offer(self.tr("Saved searches"), one.name, "", self._loader(one)) for one in fitting]

    def _suggestion(self) -> str:
        """What is asked for, as people would call it: services, people, places, when."""
        panel = self._panel
        fields = (panel.service, panel.specialty, panel.practitioner, panel.location)
        picked = [choice.label for field in fields for choice in field.choices()]
        return ", ".join([*picked[:2], panel.period.preset.currentText()])

    def _loader(self, search: SavedSearch) -> Callable[[], None]:
        return lambda: self.load(search)

    def _save(self, name: str) -> None:
        try:
            self._write(with_search(self._read(), SavedSearch(name, remember_form(self._panel, self._server()))))
        except ValueError:  # the settings refuse whatever might name a patient
            words = self.tr("Not saved: a line of the form looks as if it named a patient.")
            self._say(words, Tone.WARNING)
        else:
            self._say(self.tr("Saved as “{0}”.").format(name), Tone.OK)

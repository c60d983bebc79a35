"""The form under a name and back."""

from __future__ import annotations

from slotdesk.domain.coding import Reference
from slotdesk.store.saved_search import SavedSearch
from slotdesk_ui.find.choices import patient_choices
from slotdesk_ui.find.period_field import PeriodPreset
from slotdesk_ui.find.saved_search_desk import SavedSearchDesk
from slotdesk_ui.widgets.choice import Choice
from slotdesk_ui.widgets.plain_label import Tone
from ui.examples import ANNA, NOW
from ui.find.conftest import Desk


class Kept:
    def __init__(self, desk: Desk) -> None:
        self.searches: tuple[SavedSearch, ...] = ()
        self.said: list[str] = []
        self.server = "https://one.example.org/fhir"
        self.desk = SavedSearchDesk(desk.panel, lambda: self.searches, self.keep, lambda: self.server, self.say)

    def keep(self, searches: tuple[SavedSearch, ...]) -> None:
        if any("Patient/" in str(one.form) for one in searches):
            raise ValueError("as the settings do")
        self.searches = searches

    def say(self, text: str, tone: Tone) -> None:
        self.said.append(text)


def test_a_form_comes_back_and_the_patient_stays(desk: Desk) -> None:
    kept, panel = Kept(desk), desk.panel
    panel.patient.set_choices(patient_choices([ANNA], NOW.date()))
    panel.practitioner.set_choices([Choice("Practitioner/a", "Dr A", "", "", Reference("Practitioner/a"))])
    panel.period.set_preset(PeriodPreset.NEXT_WEEK)
    dialog = kept.desk.save()
    dialog.name.setText("Dr A next week")
    dialog.accept()
    assert kept.said == ["Saved as “Dr A next week”."]
    assert "anna" not in str(kept.searches).lower()
    panel.practitioner.set_choices(())
    panel.period.set_preset(PeriodPreset.TODAY)
    (offer,) = kept.desk.offers("next dr")
    offer.act()
    assert [choice.label for choice in panel.practitioner.choices()] == ["Dr A"]
    assert panel.period.current_preset() is PeriodPreset.NEXT_WEEK
    assert panel.chosen_patient() == ANNA
    assert panel.find_button.hasFocus()
    assert kept.desk.offers("") == []


def test_what_might_name_a_patient_is_not_saved_and_that_is_said(desk: Desk) -> None:
    kept = Kept(desk)
    desk.panel.more.address.setText("Patient/7")
    dialog = kept.desk.save()
    dialog.name.setText("x")
    dialog.accept()
    assert kept.searches == ()
    assert "Not saved" in kept.said[-1]


def test_people_and_places_of_another_server_are_left_out_and_that_is_said(desk: Desk) -> None:
    kept, panel = Kept(desk), desk.panel
    doctor = Choice("Practitioner/a", "Dr A", "", "", Reference("Practitioner/a"))
    panel.practitioner.set_choices([doctor])
    dialog = kept.desk.save()
    dialog.name.setText("x")
    dialog.accept()
    kept.server = "https://two.example.org/fhir"
    kept.desk.load(kept.searches[0])
    assert panel.practitioner.choices() == ()
    assert "those are of another server" in kept.said[-1]


def test_one_of_the_list_is_loaded(desk: Desk) -> None:
    kept = Kept(desk)
    kept.searches = (SavedSearch("Four weeks", {"period": "four-weeks"}),)
    kept.desk.open().load()
    assert desk.panel.period.current_preset() is PeriodPreset.FOUR_WEEKS

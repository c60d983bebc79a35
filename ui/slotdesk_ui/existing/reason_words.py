"""The profile's status reasons in a scheduler's words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from slotdesk.domain.coding import CodeableConcept, Coding

_OFTEN = ("patient-cancel", "staff-cancel", "improved", "scheduling-error", "personal", "equip-unavail", "room-unavial")


def reason_words(of: CodeableConcept | Coding) -> str:
    """A reason in words; as the server wrote it where it is none of the profile's."""
    codings = (of,) if isinstance(of, Coding) else of.codings
    known = _words()
    return next((known[coding.code] for coding in codings if coding.code in known), "") or of.label


def in_order_of_use(reasons: Sequence[Coding]) -> list[Coding]:
    """What is said most often first, the rest by their words."""
    rank = {code: number for number, code in enumerate(_OFTEN)}
    return sorted(reasons, key=lambda one: (rank.get(one.code, len(rank)), reason_words(one).casefold()))


def _words() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "abnormal-results": translate("reasons", "Laboratory results out of range"),
        "cms-auth": translate("reasons", "Therapy not authorised by the payer (CMS cap)"),
        "deceased": translate("reasons", "Patient has died"),
        "discharged": translate("reasons", "Patient was discharged"),
        "disgruntled": translate("reasons", "Patient is unhappy with us"),
        "equip-unavail": translate("reasons", "Equipment is not available"),
        "financial": translate("reasons", "Financial reasons"),
        "hospitalized": translate("reasons", "Patient is in hospital"),
        "improper-iv": translate("reasons", "Problem with the intravenous line"),
        "improved": translate("reasons", "Patient feels better"),
        "interpreter-unavail": translate("reasons", "No interpreter is available"),
        "meeting": translate("reasons", "Practitioner is at a meeting or course"),
        "moved": translate("reasons", "Patient has moved away"),
        "needs-tests": translate("reasons", "Patient needs tests first"),
        "new-provider": translate("reasons", "Patient goes to somebody else"),
        "no-show": translate("reasons", "Patient did not come"),
        "other": translate("reasons", "Another reason"),
        "patient-cancel": translate("reasons", "Patient cancelled"),
        "personal": translate("reasons", "Practitioner's personal reason"),
        "plan-changes": translate("reasons", "Treatment plan has changed"),
        "pregnant": translate("reasons", "Patient is pregnant"),
        "prep-incomplete": translate("reasons", "Preparation or medication is not complete"),
        "prep-unavail": translate("reasons", "Preparation, medication or results are not available"),
        "refused": translate("reasons", "Patient refused the procedure"),
        "room-unavial": translate("reasons", "Room or place is not available"),
        "scheduling-error": translate("reasons", "Booked by mistake"),
        "staff-cancel": translate("reasons", "Clinic cancelled"),
        "terminated": translate("reasons", "Patient's membership has ended"),
        "transportation": translate("reasons", "Patient had no transport"),
        "wait-list": translate("reasons", "Patient came from the waiting list"),
        "walk-in-error": translate("reasons", "Walk-in entered by mistake"),
        "weather": translate("reasons", "Weather"),
    }

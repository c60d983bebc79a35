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
    tr = QCoreApplication.translate
    return {
        "abnormal-results": tr("reasons", "Laboratory results out of range"),
        "cms-auth": tr("reasons", "Therapy not authorised by the payer (CMS cap)"),
        "deceased": tr("reasons", "Patient has died"),
        "discharged": tr("reasons", "Patient was discharged"),
        "disgruntled": tr("reasons", "Patient is unhappy with us"),
        "equip-unavail": tr("reasons", "Equipment is not available"),
        "financial": tr("reasons", "Financial reasons"),
        "hospitalized": tr("reasons", "Patient is in hospital"),
        "improper-iv": tr("reasons", "Intravenous line does not do"),
        "improved": tr("reasons", "Patient feels better"),
        "interpreter-unavail": tr("reasons", "No interpreter is available"),
        "meeting": tr("reasons", "Practitioner is at a meeting or course"),
        "moved": tr("reasons", "Patient has moved away"),
        "needs-tests": tr("reasons", "Patient needs tests first"),
        "new-provider": tr("reasons", "Patient goes to somebody else"),
        "no-show": tr("reasons", "Patient did not come"),
        "other": tr("reasons", "Another reason"),
        "patient-cancel": tr("reasons", "Patient cancelled"),
        "personal": tr("reasons", "Practitioner's personal reason"),
        "plan-changes": tr("reasons", "Treatment plan has changed"),
        "pregnant": tr("reasons", "Patient is pregnant"),
        "prep-incomplete": tr("reasons", "Preparation or medication is not complete"),
        "prep-unavail": tr("reasons", "Preparation, medication or results are not available"),
        "refused": tr("reasons", "Patient refused the procedure"),
        "room-unavial": tr("reasons", "Room or place is not available"),
        "scheduling-error": tr("reasons", "Booked by mistake"),
        "staff-cancel": tr("reasons", "Clinic cancelled"),
        "terminated": tr("reasons", "Patient's membership has ended"),
        "transportation": tr("reasons", "Patient had no transport"),
        "wait-list": tr("reasons", "Patient came from the waiting list"),
        "walk-in-error": tr("reasons", "Walk-in entered by mistake"),
        "weather": tr("reasons", "Weather"),
    }

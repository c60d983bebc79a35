"""The left side of the window: what is wanted, in the order in which a patient on the phone says it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, tzinfo
from functools import partial

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from slotdesk.domain.coding import ActorKind, Coding, Reference
from slotdesk.domain.criteria import FindCriteria
from slotdesk.domain.errors import CriteriaInvalid
from slotdesk.domain.patient import Patient
from slotdesk.domain.span import Span
from slotdesk.services.lacking import Lacking
from slotdesk_ui.bridge.task_scope import TaskScope
from slotdesk_ui.find.directory_search import DirectorySearch
from slotdesk_ui.find.form_scroll import FormScroll
from slotdesk_ui.find.lacking_notes import Searched, show_lacking, typed_form
from slotdesk_ui.find.more_section import MoreSection
from slotdesk_ui.find.patient_field import PatientField
from slotdesk_ui.find.period_field import PeriodField
from slotdesk_ui.find.typed_choices import typed_code, typed_insurance, typed_place, typed_reason, typed_reference
from slotdesk_ui.widgets.choice import Choice
from slotdesk_ui.widgets.lookup_field import LookupField
from slotdesk_ui.widgets.plain_label import PlainLabel, Tone
from slotdesk_ui.widgets.primary_button import PrimaryButton
from slotdesk_ui.widgets.scrolled_body import ScrolledBody
from slotdesk_ui.words import criteria_words

_LEAST_PX = 240


@dataclass(frozen=True, slots=True)
class Wish:
    """What is to be searched for, and for whom; the patient is None while only looking what is free.

    `companions` are the others of a group.
    """

    criteria: FindCriteria
    patient: Patient | None
    companions: tuple[Patient, ...] = ()

    @property
    def patients(self) -> tuple[Patient, ...]:
        """Everybody it is for."""
        return (self.patient, *self.companions) if self.patient else ()


class FindPanel(QWidget):
    """Patient, period, service, specialty, practitioner, location and more; and the button that searches.

    Emits `requested` with a Wish that can be sent, or says in words why there is none; `stopped` while a search runs;
    `form_changed` with every change.
    """

    requested = Signal(object)
    stopped = Signal()
    patient_changed = Signal()
    form_changed = Signal()

    def __init__(self, scope: TaskScope, now: Callable[[], datetime], zone: tzinfo, page_size: int) -> None:
        super().__init__()
        self._now = now
        self._zone = zone
        self._searching = False
        search = DirectorySearch(now)
        self.directory = search
        self.patient = PatientField(search, scope, now)
        self.period = PeriodField(now().astimezone(zone).date())
        self.service = LookupField(self.tr("Service"), search.visit_types, scope, multiple=True)
        self.specialty = LookupField(self.tr("Specialty"), search.specialties, scope, multiple=True)
        self.practitioner = LookupField(self.tr("Practitioner"), search.practitioners, scope, multiple=True)
        self.location = LookupField(self.tr("Location"), search.locations, scope, multiple=True)
        organization = LookupField(self.tr("Organisation"), search.organizations, scope, multiple=True)
        allow_typing(self.service, self.specialty, self.practitioner, self.location, organization)
        reason = LookupField(self.tr("Reason"), search.reasons, scope, multiple=True)
        insurance = LookupField(self.tr("Insurance"), self._coverages, scope, multiple=True)
        reason.fallback, insurance.fallback = typed_reason, typed_insurance
        self.more = MoreSection(organization, reason, insurance, page_size)
        self._insured: tuple[Patient, ...] = ()
        self.problem = PlainLabel(wraps=True, tone=Tone.ERROR)
        self.problem.hide()
        self.find_note = PlainLabel(
            self.tr("This server's CapabilityStatement does not list $find on Appointment: it may refuse."),
            wraps=True,
            tone=Tone.WARNING,
        )
        self.find_note.hide()
        self.find_button = PrimaryButton(self.tr("Find"))
        self.find_button.clicked.connect(self._find_or_stop)
        self._lay_out()
        self.patient.changed.connect(self._leave_insurance)
        self.patient.changed.connect(self.patient_changed)
        self.patient.learned.connect(self._keep_insurance)
        for field in self._fields():
            field.changed.connect(self._forget_problem)
            field.changed.connect(self.form_changed)
        for lookup in self.lookups():
            lookup.submitted.connect(self.request)
            lookup.changed.connect(partial(self._bring_picked_into_sight, lookup))
        self.more.submitted.connect(self.request)
        self.more.opened.connect(lambda: self._scroll.bring_to_top(self.more.heading))
        for line in (self.period.start, self.period.end):
            line.edit.returnPressed.connect(self.request)

    def chosen_patient(self) -> Patient | None:
        """The patient picked, None while there is none."""
        return next(iter(self.patient.patients()), None)

    def companions(self) -> tuple[Patient, ...]:
        """The others of a group."""
        return self.patient.patients()[1:]

    def wish(self) -> Wish:
        """Read the form.

        Raises:
            CriteriaInvalid: a criterion can't be sent.
            ValueError: the form is not complete; the message is for people.
        """
        for field in self.lookups():
            if field.has_unpicked_text():
                name = field.edit.accessibleName()
                raise ValueError(self.tr("{0}: pick one of the matches, or empty the line").format(name))
        return Wish(self._criteria(self._span()), self.chosen_patient(), self.companions())

    def criteria(self) -> FindCriteria:
        """Read the form as it stands, whatever is half typed in its lines.

        Raises:
            CriteriaInvalid, ValueError: what stands there can't be asked for.
        """
        return self._criteria(self.period.span(self._now(), self._zone))

    def _criteria(self, span: Span) -> FindCriteria:
        patients = self.patient.patients()
        more = self.more.criteria()
        return FindCriteria(
            start=span.start,
            end=span.end,
            specialty=_codings(self.specialty),
            visit_type=_codings(self.service),
            practitioner=_references(self.practitioner),
            organization=more.organization,
            location_reference=_references(self.location),
            location_string=(*_words(self.location), *more.location_string),
            patient_reference=tuple(patient.as_reference() for patient in patients if patient.reference),
            patient_resource=tuple(patient for patient in patients if not patient.reference),
            reason=more.reason,
            referral_identifier=more.referral_identifier,
            timing=more.timing,
            insurance_reference=more.insurance_reference,
            count=more.count,
        )

    def minimumSizeHint(self) -> QSize:
        """As wide as the widest line of the form, in whatever font and language: nothing scrolls sideways."""
        wanted = self._form.minimumSizeHint().width() + self._scroll.verticalScrollBar().sizeHint().width()
        return QSize(max(wanted, _LEAST_PX), super().minimumSizeHint().height())

    def request(self) -> None:
        """Search for what the form says, or say why that can't be."""
        self._forget_problem()
        self.period.set_today(self._now().astimezone(self._zone).date())  # midnight may have gone by
        try:
            wish = self.wish()
        except CriteriaInvalid as error:
            said = {name: criteria_words(problem, self._label(name)) for name, problem in error.problems.items()}
            self._say(" ".join(said.values()))
            for name in said:
                if (field := self._field(name)) is not None:
                    self.more.open()  # what is wrong in it must be seen
                    self.more.show_problem(field, said[name])
                    self.problem.setVisible(len(said) > 1)  # else it stands there already
                    field.setFocus(Qt.FocusReason.OtherFocusReason)
                    QTimer.singleShot(0, field, partial(self._scroll.ensureWidgetVisible, self.more.problem))
                    break
        except ValueError as error:
            self._say(str(error))
        else:
            self.requested.emit(wish)

    def clear(self) -> None:
        """An empty form for the next patient on the phone; the period stays."""
        for field in self.lookups():
            field.edit.clear()
            field.set_choices(())
        self.period.drop_unreadable()
        self.patient.empty()
        self.more.clear()
        self._forget_problem()
        self.patient.setFocus()

    def show_lacking(self, lacking: Lacking) -> None:
        """Say at each field what the server does not offer; what is typed there is then taken as it stands."""
        self.directory.leave_out(lacking)
        service, code = ActorKind.HEALTHCARE_SERVICE.value, self.tr("system|code")
        show_lacking(
            (
                Searched(self.patient, ActorKind.PATIENT.value, typed_form(ActorKind.PATIENT)),
                Searched(self.service, service, code),
                Searched(self.specialty, service, code),
                Searched(self.practitioner, ActorKind.PRACTITIONER.value, typed_form(ActorKind.PRACTITIONER)),
                Searched(self.location, ActorKind.LOCATION.value, self.tr("Location/id or its address")),
                Searched(self.more.organization, ActorKind.ORGANIZATION.value, typed_form(ActorKind.ORGANIZATION)),
                Searched(self.more.insurance, "Coverage", self.tr("Coverage/id or system|value")),
            ),
            lacking,
        )
        listless = self.tr("This server offers no list of reasons (its CapabilityStatement lists no ValueSet/$expand).")
        self.more.reason.set_note(listless if lacking.reasons else "")
        self.find_note.setVisible(lacking.find)

    def set_zone(self, zone: tzinfo) -> None:
        """Count days in the clinic's zone, which is known once the server was asked."""
        self._zone = zone
        self.period.set_today(self._now().astimezone(zone).date())

    def set_searching(self, searching: bool) -> None:
        """While a search runs, the button stops it."""
        self._searching = searching
        self.find_button.setText(self.tr("Stop") if searching else self.tr("Find"))
        self.find_button.setAccessibleName(self.tr("Stop") if searching else self.tr("Find"))

    def _span(self) -> Span:
        problem = self.period.problem()
        if problem is not None:
            words, line = problem
            self.period.show_note()
            line.setFocus(Qt.FocusReason.OtherFocusReason)
            line.edit.selectAll()
            raise ValueError(words)
        try:
            return self.period.span(self._now(), self._zone)
        except ValueError:
            raise ValueError(self.tr("To: this period is over. Choose a later day.")) from None

    def _bring_picked_into_sight(self, lookup: LookupField) -> None:
        """Scroll to what was just picked, which stands beneath its line; the line itself stays in sight."""
        if lookup.edit.hasFocus():
            QTimer.singleShot(0, lookup, partial(self._scroll.ensureWidgetVisible, lookup.chip_list, 0, 0))
            self._scroll.bring_into_sight(lookup.edit)

    def _label(self, parameter: str) -> str:
        """What the form calls a parameter."""
        field = self._field(parameter)
        return field.accessibleName() if field is not None else parameter

    def _field(self, parameter: str) -> QWidget | None:
        """Where a parameter is typed, of those that can be typed wrong."""
        return {
            "referral-identifier": self.more.referral,
            "location-string": self.more.address,
            "timing": self.more.times,
            "_count": self.more.count,
        }.get(parameter)

    def _find_or_stop(self) -> None:
        if self._searching:
            self.stopped.emit()
        else:
            self.request()

    def _say(self, text: str) -> None:
        self.problem.setText(text)
        self.problem.show()

    def _forget_problem(self) -> None:
        self.more.show_problem(None, "")
        self.problem.hide()

    def lookups(self) -> tuple[LookupField, ...]:
        """The lines that something is looked up with, from top to bottom."""
        return (
            self.patient,
            self.service,
            self.specialty,
            self.practitioner,
            self.location,
            *self.more.lookups(),
        )

    async def _coverages(self, text: str) -> list[Choice]:
        return await self.directory.coverages(self.patient.patients(), text)

    def _leave_insurance(self) -> None:
        """What pays for one patient pays for no other."""
        patients = self.patient.patients()
        if any(one not in patients for one in self._insured):
            self.more.insurance.set_choices(())
        self._insured = patients

    def _keep_insurance(self) -> None:
        """They are the same people, as the server knows them by now."""
        self._insured = self.patient.patients()

    def _fields(self) -> tuple[LookupField | PeriodField | MoreSection, ...]:
        return (*self.lookups(), self.period, self.more)

    def _lay_out(self) -> None:
        form = self._form = ScrolledBody()
        lines = QVBoxLayout(form)
        lines.setContentsMargins(12, 10, 12, 8)
        lines.setSpacing(3)
        for text, field in (
            (self.tr("&Patient"), self.patient),
            (self.tr("&When"), self.period),
            (self.tr("S&ervice"), self.service),
            (self.tr("Specialt&y"), self.specialty),
            (self.tr("Prac&titioner"), self.practitioner),
            (self.tr("&Location"), self.location),
        ):
            label = PlainLabel(text)
            label.setBuddy(field.focusProxy() or field)  # a label's shortcut wants what takes the focus itself
            lines.addWidget(label)
            lines.addWidget(field)
            if field is self.period:
                lines.addWidget(self.more.parts_row)
            lines.addSpacing(7)
        lines.addWidget(self.more)
        lines.addStretch(1)
        scroll = self._scroll = FormScroll(form)
        edge = QFrame()  # says that there is more above it, where there is
        edge.setFixedHeight(1)
        edge.setBackgroundRole(QPalette.ColorRole.Mid)
        edge.setAutoFillBackground(True)
        edge.hide()
        scroll.verticalScrollBar().rangeChanged.connect(lambda _least, most: edge.setVisible(most > 0))
        foot = QVBoxLayout()
        foot.setContentsMargins(12, 8, 12, 12)
        foot.setSpacing(8)
        foot.addWidget(self.find_note)
        foot.addWidget(self.problem)
        foot.addWidget(self.find_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(scroll, 1)
        layout.addWidget(edge)
        layout.addLayout(foot)


def allow_typing(
    service: LookupField,
    specialty: LookupField,
    practitioner: LookupField,
    location: LookupField,
    organization: LookupField,
) -> None:
    """Take what is typed as it stands where the server has no directory to look it up in."""
    service.fallback = specialty.fallback = typed_code
    location.fallback = typed_place
    for field, kinds in (
        (practitioner, (ActorKind.PRACTITIONER, ActorKind.PRACTITIONER_ROLE)),
        (organization, (ActorKind.ORGANIZATION,)),
    ):
        field.fallback = partial(typed_reference, kinds=kinds)


def _references(field: LookupField) -> tuple[Reference, ...]:
    return tuple(choice.value for choice in field.choices() if isinstance(choice.value, Reference))


def _words(field: LookupField) -> tuple[str, ...]:
    return tuple(choice.value for choice in field.choices() if isinstance(choice.value, str))


def _codings(field: LookupField) -> tuple[Coding, ...]:
    return tuple(choice.value for choice in field.choices() if isinstance(choice.value, Coding))

"""The invented clinic group: organisations, sites, services and practitioners, drawn from a seed."""

import random
from dataclasses import dataclass
from functools import lru_cache

from . import codes
from .codes import SNOMED, Code
from .invented_names import STAFF_FAMILIES, STAFF_GIVEN

PARENT_ORGANIZATION = "org-0"


@dataclass(frozen=True, slots=True)
class Site:
    """A place with an address of its own; ``zone`` is an IANA name, ``country`` an ISO 3166 code."""

    id: str
    organization: str
    name: str
    organization_name: str
    line: str
    postal_code: str
    city: str
    country: str
    zone: str
    phone: str


@dataclass(frozen=True, slots=True)
class Service:
    """What can be booked: ``minutes`` long; ``group`` says that several patients may come together."""

    id: str
    name: str
    visit_type: Code
    specialties: tuple[Code, ...]
    minutes: int
    appointment_type: Code = codes.ROUTINE
    group: bool = False
    description: str = ""
    instruction: str = ""


@dataclass(frozen=True, slots=True)
class Practitioner:
    """A member of staff; ``home`` is the usual site, ``away`` where some weekdays are spent (or the same)."""

    id: str
    family: str
    given: str
    gender: str
    specialty: Code
    home: str
    away: str
    number: int

    @property
    def display(self) -> str:
        """The name as shown beside a reference."""
        return f"Dr {self.given} {self.family}"


@dataclass(frozen=True, slots=True)
class Clinic:
    """Everything of the group that does not change while the server runs."""

    seed: int
    sites: dict[str, Site]
    services: dict[str, Service]
    practitioners: dict[str, Practitioner]

    def services_of(self, practitioner: Practitioner) -> tuple[Service, ...]:
        """The services that this practitioner's specialty offers, in the order of their ids."""
        return tuple(s for s in self.services.values() if practitioner.specialty in s.specialties)

    def practitioners_of(self, service: Service) -> tuple[Practitioner, ...]:
        """Who offers this service."""
        return tuple(p for p in self.practitioners.values() if p.specialty in service.specialties)


SITES = (
    Site("loc-1", "org-1", "Björkhaga, main building", "Björkhaga vårdcentral", "Exempelgatan 12",
         "118 99", "Stockholm", "SE", "Europe/Stockholm", "+46 8 465 004 01"),
    Site("loc-2", "org-2", "Åsalund, specialist clinic", "Åsalunds specialistmottagning", "Provvägen 3",
         "753 99", "Uppsala", "SE", "Europe/Stockholm", "+46 8 465 004 22"),
    Site("loc-3", "org-3", "Merituuli, harbour house", "Merituulen lääkäriasema", "Esimerkkikatu 7 B",
         "00199", "Helsinki", "FI", "Europe/Helsinki", "+46 8 465 004 43"),
    Site("loc-4", "org-4", "Kuusilehto, children and family", "Kuusilehdon klinikka", "Mallitie 21",
         "20199", "Turku", "FI", "Europe/Helsinki", "+46 8 465 004 64"),
)  # fmt: skip

_ALL = codes.SPECIALTIES
SERVICES = (
    Service("svc-01", "New patient consultation", Code(SNOMED, "185387006", "New patient consultation"),
            _ALL, 40, instruction="Please bring a list of your medicines and come ten minutes early."),
    Service("svc-02", "Follow-up visit", Code(SNOMED, "185389009", "Follow-up visit"),
            _ALL, 20, codes.FOLLOWUP),
    Service("svc-03", "Echocardiography", Code(SNOMED, "40701008", "Echocardiography"),
            (codes.CARDIOLOGY,), 45, description="Ultrasound of the heart"),
    Service("svc-04", "Resting ECG", Code(SNOMED, "29303009", "Electrocardiographic procedure"),
            (codes.CARDIOLOGY, codes.GENERAL_PRACTICE), 15),
    Service("svc-05", "Exercise stress test", Code(SNOMED, "76746007", "Cardiovascular stress testing"),
            (codes.CARDIOLOGY,), 60, description="Bicycle test with ECG",
            instruction="Wear sports clothes. Nothing to eat in the last two hours."),
    Service("svc-06", "EEG recording", Code(SNOMED, "54550000", "Electroencephalogram"),
            (codes.NEUROLOGY,), 60, description="Recording of brain waves, awake",
            instruction="Wash your hair the evening before and use no hair products."),
    Service("svc-07", "Well child visit", Code(SNOMED, "410620009", "Well child visit"),
            (codes.PEDIATRICS,), 30, codes.CHECKUP, instruction="Bring the child's health booklet."),
    Service("svc-08", "Home visit", Code(SNOMED, "439708006", "Home visit"),
            (codes.PEDIATRICS, codes.PSYCHIATRY), 75, description="The team comes to you"),
    Service("svc-09", "Postoperative check", Code(SNOMED, "439740005", "Postoperative follow-up visit"),
            (codes.OPHTHALMOLOGY, codes.DERMATOLOGY, codes.OBSTETRICS), 25, codes.FOLLOWUP),
    Service("svc-10", "Physical examination", Code(SNOMED, "5880005", "Physical examination procedure"),
            (codes.GENERAL_PRACTICE, codes.OBSTETRICS), 30, codes.CHECKUP,
            instruction="Nothing to eat or drink but water after midnight."),
    Service("svc-11", "Patient education in a group", Code(SNOMED, "409073007", "Education"),
            (codes.GENERAL_PRACTICE, codes.CARDIOLOGY, codes.OBSTETRICS, codes.DERMATOLOGY), 90,
            group=True, description="Up to eight people; relatives are welcome"),
    Service("svc-12", "Group psychotherapy", Code(SNOMED, "76168009", "Group psychotherapy"),
            (codes.PSYCHIATRY, codes.NEUROLOGY), 120, group=True, description="Closed group"),
)  # fmt: skip

_HOMES = {
    codes.GENERAL_PRACTICE: ("loc-1", "loc-3", "loc-4"),
    codes.CARDIOLOGY: ("loc-2", "loc-2", "loc-3"),
    codes.DERMATOLOGY: ("loc-1", "loc-2", "loc-3"),
    codes.NEUROLOGY: ("loc-2", "loc-2", "loc-3"),
    codes.OBSTETRICS: ("loc-1", "loc-4", "loc-3"),
    codes.PEDIATRICS: ("loc-1", "loc-4", "loc-4"),
    codes.OPHTHALMOLOGY: ("loc-2", "loc-3", "loc-1"),
    codes.PSYCHIATRY: ("loc-1", "loc-4", "loc-3"),
}
# Practitioners go to another site of the same country only.
_NEIGHBOUR = {"loc-1": "loc-2", "loc-2": "loc-1", "loc-3": "loc-4", "loc-4": "loc-3"}


@lru_cache(maxsize=8)
def build_clinic(seed: int) -> Clinic:
    """Draw the clinic group of a seed: 4 sites, 12 services, 24 practitioners in 8 specialties."""
    draw = random.Random(f"{seed}/staff")  # noqa: S311 - example data, nothing secret
    families = draw.sample(STAFF_FAMILIES, 24)
    given = {gender: draw.sample(names, len(names)) for gender, names in STAFF_GIVEN.items()}
    practitioners: dict[str, Practitioner] = {}
    for index, family in enumerate(families):
        specialty = _ALL[index // 3]
        home = _HOMES[specialty][index % 3]
        gender = "female" if draw.random() < 0.55 else "male"
        practitioner = Practitioner(
            id=f"prac-{index + 1:02}",
            family=family,
            given=given[gender][index % len(given[gender])],
            gender=gender,
            specialty=specialty,
            home=home,
            away=_NEIGHBOUR[home] if draw.random() < 0.3 else home,
            number=index + 1,
        )
        practitioners[practitioner.id] = practitioner
    return Clinic(seed, {s.id: s for s in SITES}, {s.id: s for s in SERVICES}, practitioners)

"""What appointments are told apart by: a number for the colour, and letters for everybody who can't go by colour."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from operator import attrgetter

from slotdesk.domain.appointment import Appointment, Participant
from slotdesk.domain.coding import ActorKind, Reference
from slotdesk.store.choices import Facet

_TITLE_WORDS = (
    "dr drs prof professor doctor med dent mag mr mrs ms miss mx herr frau sr sra dra phd md rn np do bsc msc"
)
_TITLES = frozenset(_TITLE_WORDS.split())
_WORDS = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")


@dataclass(frozen=True, slots=True)
class Category:
    """One practitioner, say. `number` counts up from 0 in order of appearance; `short` is unique among them all."""

    number: int
    key: str
    label: str
    short: str


def participant_key(participant: Participant) -> str:
    """What makes a participant the same one in another appointment."""
    return _key(participant.actor)


@lru_cache(maxsize=4096)
def _key(actor: Reference) -> str:
    return actor.relative or (actor.identifier.token if actor.identifier else "") or actor.label


# The same few people come back in thousands of appointments.
_kind = lru_cache(maxsize=4096)(attrgetter("kind"))
_BY_PRACTITIONER = (ActorKind.PRACTITIONER, ActorKind.PRACTITIONER_ROLE, ActorKind.LOCATION)


def by_practitioner(appointment: Appointment) -> tuple[str, str] | None:
    """Key and label by practitioner; by location where there is no practitioner, None where there is neither."""
    first: dict[ActorKind, Participant] = {}
    for participant in appointment.participants:
        first.setdefault(_kind(participant.actor), participant)
    found = next((first[kind] for kind in _BY_PRACTITIONER if kind in first), None)
    return (participant_key(found), found.label) if found else None


def by_location(appointment: Appointment) -> tuple[str, str] | None:
    """Key and label by location; None where there is none."""
    for participant in appointment.participants:
        if _kind(participant.actor) is ActorKind.LOCATION:
            return participant_key(participant), participant.label
    return None


def by_service(appointment: Appointment) -> tuple[str, str] | None:
    """Key and label by what is to be done, in words; None where the server did not say."""
    service = appointment.service
    return (service, service) if service else None


FACETS: dict[Facet, Callable[[Appointment], tuple[str, str] | None]] = {
    Facet.PRACTITIONER: by_practitioner,
    Facet.LOCATION: by_location,
    Facet.SERVICE: by_service,
}
"""How to find an appointment's category of each kind; entries keep their numbers in this order."""


def initials(label: str, *, is_person: bool = True) -> str:
    """Two letters for a name in any script, titles left out: `Dr Anna Holm` and `Holm, Anna` both give `AH`.

    Of what is no person, words stand in the order in which they are read.
    """
    family, comma, given = label.partition(",")
    if is_person and comma and (words := _WORDS.findall(given)) and words[0].strip(".").lower() not in _TITLES:
        label = f"{given} {family}"
    all_words: list[str] = _WORDS.findall(label)
    words = [word for word in all_words if word.lower() not in _TITLES] or all_words
    if not words:
        return label.strip()[:2]
    return (words[0][0] + words[-1][0]).upper() if len(words) > 1 else words[0][:2]


class Categories:
    """Numbers categories in order of appearance and keeps them until `clear`."""

    def __init__(self, key_of: Callable[[Appointment], tuple[str, str] | None] = by_practitioner) -> None:
        self._key_of = key_of
        self._by_key: dict[str, Category] = {}
        self._all: list[Category] = []
        self._shorts: set[str] = set()

    def __len__(self) -> int:
        return len(self._all)

    def __iter__(self) -> Iterator[Category]:
        return iter(self._all)

    def __getitem__(self, number: int) -> Category:
        return self._all[number]

    def of_key(self, key: str) -> Category | None:
        """The category with this key, if it has come up."""
        return self._by_key.get(key)

    def clear(self) -> None:
        """Forget all; the next one gets the first colour again."""
        self._by_key.clear()
        self._all.clear()
        self._shorts.clear()

    def number_of(self, appointment: Appointment) -> int:
        """The number of the category that an appointment is in, a new one if need be; -1 where it is in none."""
        found = self._key_of(appointment)
        if found is None:
            return -1
        key, label = found
        category = self._by_key.get(key)
        if category is None:
            is_person = self._key_of is by_practitioner and not key.startswith(ActorKind.LOCATION.value)
            category = Category(len(self._all), key, label, self._unique(initials(label, is_person=is_person)))
            self._by_key[key] = category
            self._all.append(category)
        return category.number

    def _unique(self, short: str) -> str:
        """The letters themselves, with a number behind from the second time on."""
        name, count = short, 1
        while name in self._shorts:
            count += 1
            name = f"{short}{count}"
        self._shorts.add(name)
        return name

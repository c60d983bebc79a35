"""Names in place of what identifies somebody: the same for the same, so that one still sees who is who."""

from __future__ import annotations

import re
from urllib.parse import parse_qsl, quote, unquote

_PATIENT = re.compile(r"\b(Patient|RelatedPerson|Person)/((?!_)[A-Za-z0-9.%_~-]{1,128})(?![\w$])")
_DATE = re.compile(r"\d{4}-\d\d(-\d\d)?(T[\d:.+Z-]*)?")
_OPAQUE = re.compile(r"[A-Za-z0-9_+/=.~-]{32,}")
_PERSONAL = frozenset(
    {
        "name",
        "family",
        "given",
        "phonetic",
        "birthdate",
        "death-date",
        "identifier",
        "telecom",
        "phone",
        "email",
        "address",
        "address-city",
        "address-country",
        "address-postalcode",
        "address-state",
        "address-use",
        "deceased",
    }
)
_NAMING = frozenset({"name", "family", "given", "phonetic", "identifier", "telecom", "phone", "email"})
_MODIFIERS = frozenset({"exact", "contains", "missing", "not", "text"})
_WHO = frozenset({"patient", "subject", "actor", "participant", "link", "_id"})
_SHORTEST = 3


class Aliases:
    """What stands in for what. `learn` makes a value known, so that it is taken out wherever it stands."""

    def __init__(self) -> None:
        self._patients: dict[str, str] = {}
        self._values: dict[str, str] = {}
        self._dates: dict[str, str] = {}
        self._known: set[str] = set()
        self._pattern: re.Pattern[str] | None = None

    def learn(self, value: str) -> None:
        """Take this out of every text from now on: a name, a number, a telephone number."""
        value = value.strip()
        if len(value) >= _SHORTEST and value not in self._known:
            self._known.add(value)
            self._pattern = None

    def learn_query(self, query: str, about: str) -> None:
        """Make known who is named in a query or a form: whoever is only asked for may still be told of elsewhere."""
        for name, value in parse_qsl(query):
            chain = _chain(name)
            if chain[-1] not in _NAMING or not _is_of_patient(name, about):
                continue
            value = value.rpartition("|")[2]
            self.learn(value)
            for part in value.replace(",", " ").split():
                self.learn(part)

    def patient(self, patient_id: str) -> str:
        """What a patient's id becomes."""
        return self._patients.setdefault(patient_id, f"patient-{len(self._patients) + 1}")

    def value(self, value: str) -> str:
        """What a value becomes: a date a date, anything else a word."""
        if not value:
            return value
        if _DATE.fullmatch(value):
            date = "1900-01-01"[: len(value)] if len(value) <= 10 else "1900-01-01T00:00:00Z"
            return self._dates.setdefault(value, date)
        return self._values.setdefault(value, f"redacted-{len(self._values) + 1}")

    def text(self, text: str) -> str:
        """A text without references to patients and without what was learnt."""
        if "/" in text:
            text = _PATIENT.sub(lambda found: f"{found[1]}/{self.patient(unquote(found[2]))}", text)
        if self._pattern is None and self._known:
            words = sorted(self._known, key=len, reverse=True)
            joined = "|".join(re.escape(word) for word in words)
            self._pattern = re.compile(rf"(?<!\w)(?:{joined})(?!\w)", re.IGNORECASE)
        return self._pattern.sub(lambda found: self.value(found[0]), text) if self._pattern is not None else text

    def fragment(self, text: str) -> str:
        """A piece of a text, wherever it was cut, without all that was replaced so far."""
        for value, alias in sorted({**self._values, **self._dates}.items(), key=lambda one: -len(one[0])):
            if len(value) >= _SHORTEST:
                text = text.replace(value, alias)
        for patient_id, alias in sorted(self._patients.items(), key=lambda one: -len(one[0])):
            text = re.sub(rf"(?<![\w.-]){re.escape(patient_id)}(?![\w-])", alias, text)
        return self.text(text)

    def url(self, url: str) -> str:
        """An address without what identifies a patient, in its path and in its query."""
        path, mark, query = url.partition("?")
        return self.text(path) + mark + (self.query(query, searched(url)) if mark else "")

    def query(self, query: str, about: str = "") -> str:
        """A query or a form: what says who is meant is replaced, what is opaque too. `about` is what is searched."""
        parts = []
        for piece in query.split("&"):
            name, equals, value = piece.partition("=")
            pairs = parse_qsl(piece, keep_blank_values=True)
            if not equals or not pairs:
                parts.append(self.text(piece))
                continue
            plain_name, plain = pairs[0]
            replaced = self._parameter(plain_name, plain, about)
            parts.append(f"{name}={value if replaced == plain else quote(replaced, safe='/:|,$()*~')}")
        return "&".join(parts)

    def _parameter(self, name: str, value: str, about: str) -> str:
        last = _chain(name)[-1]
        if last == "identifier" and "|" in value:
            system, _, number = value.rpartition("|")
            return f"{system}|{self.value(number)}"
        is_of_patient = _is_of_patient(name, about)
        if last in _PERSONAL and is_of_patient:
            return self.value(value)
        if last in _WHO and is_of_patient and "/" not in value:
            return ",".join(self.patient(one) for one in value.split(","))
        replaced = self.text(value)
        return self.value(value) if replaced == value and _OPAQUE.fullmatch(value) else replaced


def searched(url: str) -> str:
    """The resource type that an address searches, where it does."""
    return url.partition("?")[0].rstrip("/").removesuffix("/_search").rpartition("/")[2]


def _chain(name: str) -> list[str]:
    """The steps of a parameter's name, at least one."""
    return [part for part in name.replace(":", ".").split(".") if part not in _MODIFIERS] or [name]


def _is_of_patient(name: str, about: str) -> bool:
    return about in {"Patient", "RelatedPerson", "Person"} or name.startswith(("patient", "subject"))

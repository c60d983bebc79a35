"""The invented patients: look-alikes, names in several scripts, children with a guardian."""

import random
from datetime import date, timedelta
from functools import lru_cache

from . import codes
from .clinic import SITES, Site
from .codes import Json
from .invented_names import NAMINGS, Naming

COUNT = 200
LOOK_ALIKES = 14
_CHILD_SHARE = 0.2
_LINES = ("Provgatan", "Exempelvägen", "Mallitie", "Esimerkkikuja", "Testgränd", "Näytepolku")


def _person_number(draw: random.Random, born: date) -> str:
    # The serial ends in letters, so that it is no valid personal number of any country.
    return f"{born:%Y%m%d}-{draw.randrange(10, 99)}{draw.choice('ABCDEFHJKLMNPRSTUVWXY')}{draw.randrange(10)}"


def _born(draw: random.Random, today: date, child: bool) -> date:
    years = draw.uniform(0.1, 17.5) if child else draw.triangular(18, 96, 52)
    return today - timedelta(days=int(years * 365.25))


def _names(draw: random.Random, naming: Naming, gender: str) -> list[Json]:
    family, latin_family = draw.choice(naming.families)
    given, latin_given = draw.choice(naming.female if gender == "female" else naming.male)
    both = f"{family}{given}" if naming.language in {"zh", "ko"} else f"{given} {family}"
    names: list[Json] = [{"use": "official", "text": both, "family": family, "given": [given]}]
    if family != latin_family:
        latin = f"{latin_given} {latin_family}"
        names.append({"use": "usual", "text": latin, "family": latin_family, "given": [latin_given]})
    return names


def _address(draw: random.Random, site: Site) -> Json:
    line = f"{draw.choice(_LINES)} {draw.randrange(1, 99)}"
    postal_code = f"{site.postal_code[:-2]}{draw.randrange(10, 99)}"
    return {
        "use": "home",
        "line": [line],
        "city": site.city,
        "postalCode": postal_code,
        "country": site.country,
        "text": f"{line}, {postal_code} {site.city}",
    }


def _telecom(draw: random.Random, index: int) -> list[Json]:
    # 070-174 06 05 to 06 99 are kept free for fiction by the Swedish regulator.
    phone: Json = {"system": "phone", "value": f"+46 70 174 06 {5 + index % 95:02}", "use": "mobile"}
    if draw.random() < 0.6:
        return [phone, {"system": "email", "value": f"patient{index:03}@mail.example", "use": "home"}]
    return [phone]


def _guardian(draw: random.Random, patient: Json) -> Json:
    name = patient["name"][-1]
    relation = codes.Code(codes.OBSERVATION_RELATION, "N", "Next-of-Kin").concept("Guardian")
    given = draw.choice(("Anna", "Mikael", "Sara", "Jari", "Amira", "Peter"))
    guardian = {"family": name["family"], "given": [given], "text": f"{given} {name['family']}"}
    return {"relationship": [relation], "name": guardian, "telecom": [patient["telecom"][0]]}


def _patient(draw: random.Random, index: int, today: date) -> Json:
    naming = draw.choices(NAMINGS, [n.weight for n in NAMINGS])[0]
    gender = draw.choice(("female", "male"))
    child = draw.random() < _CHILD_SHARE
    born = _born(draw, today, child)
    site = draw.choice(SITES)
    patient: Json = {
        "resourceType": "Patient",
        "id": f"pat-{index:03}",
        "identifier": _identifiers(draw, index, born),
        "active": True,
        "name": _names(draw, naming, gender),
        "telecom": _telecom(draw, index),
        "gender": gender if draw.random() > 0.02 else "other",
        "birthDate": born.isoformat(),
        "address": [_address(draw, site)],
        "communication": [{"language": _language(naming), "preferred": True}],
        "managingOrganization": {"reference": f"Organization/{site.organization}"},
    }
    if child:
        patient["contact"] = [_guardian(draw, patient)]
    return patient


def _language(naming: Naming) -> Json:
    return {"coding": [{"system": "urn:ietf:bcp:47", "code": naming.language}]}


def _identifiers(draw: random.Random, index: int, born: date) -> list[Json]:
    record = codes.Code(codes.V2_0203, "MR", "Medical record number").concept()
    return [
        {"use": "official", "system": codes.PERSON_NUMBER, "value": _person_number(draw, born)},
        {"use": "usual", "type": record, "system": codes.RECORD_NUMBER, "value": f"TH-{100000 + index * 7}"},
    ]


def _make_look_alike(draw: random.Random, twin: Json, original: Json) -> None:
    """Give ``twin`` the name of ``original`` and a birth date a few days or one year away."""
    twin["name"] = original["name"]
    twin["gender"] = original["gender"]
    days = draw.choice((0, 1, -1, 9, -9, 30, 365, -366))
    born = date.fromisoformat(original["birthDate"]) + timedelta(days=days)
    twin["birthDate"] = born.isoformat()
    twin["identifier"][0]["value"] = _person_number(draw, born)
    twin["communication"] = original["communication"]
    twin.pop("contact", None)
    if "contact" in original:
        twin["contact"] = original["contact"]


@lru_cache(maxsize=8)
def build_patients(seed: int, today: date) -> dict[str, Json]:
    """Draw 200 patients by id; ages are meant for ``today``. The resources are shared: do not change them."""
    draw = random.Random(f"{seed}/patients")  # noqa: S311 - example data, nothing secret
    last_possible = today - timedelta(days=3)
    patients = [_patient(draw, index, today) for index in range(1, COUNT + 1)]
    chosen = draw.sample(patients, LOOK_ALIKES * 2)
    for twin, original in zip(chosen[:LOOK_ALIKES], chosen[LOOK_ALIKES:], strict=True):
        _make_look_alike(draw, twin, original)
        if twin["birthDate"] > last_possible.isoformat():
            twin["birthDate"] = original["birthDate"]
    return {patient["id"]: patient for patient in patients}

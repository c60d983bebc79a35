"""What can be set, and what can't."""

from __future__ import annotations

import dataclasses
from typing import Any

import pytest

from slotdesk.store.settings import Settings


@pytest.mark.parametrize("entry", dataclasses.fields(Settings), ids=lambda entry: str(entry.name))
def test_every_setting_says_what_it_is(entry: dataclasses.Field[Any]) -> None:
    assert entry.metadata["label"]
    assert entry.metadata["help"].endswith(".")
    if "choices" in entry.metadata:
        assert entry.default in entry.metadata["choices"]
    if "minimum" in entry.metadata:
        assert entry.metadata["minimum"] <= entry.default <= entry.metadata["maximum"]


@pytest.mark.parametrize("name", ["timeout_s", "page_size"])
def test_the_limits_of_a_number_are_those_that_its_metadata_names(name: str) -> None:
    limits = next(entry.metadata for entry in dataclasses.fields(Settings) if entry.name == name)
    for inside in (limits["minimum"], limits["maximum"]):
        Settings(**{name: inside})
    for outside in (limits["minimum"] - 1, limits["maximum"] + 1):
        with pytest.raises(ValueError, match=name):
            Settings(**{name: outside})


@pytest.mark.parametrize("zone", ["Europe/Nowhere", "Europe", "../etc", "/etc/localtime"])
def test_a_zone_must_exist(zone: str) -> None:
    with pytest.raises(ValueError, match="clinic_zone"):
        Settings(clinic_zone=zone)


@pytest.mark.parametrize(
    "criteria",
    [
        {"patient": "x"},
        {"patient-reference": []},
        {"who": [{"reference": "Patient/7"}]},
        {"who": {"deep": ["https://fhir.example.org/Patient/7"]}},
    ],
)
def test_no_patient_is_ever_remembered(criteria: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="must not name a patient"):
        Settings(last_criteria=criteria)


def test_what_was_searched_for_is_remembered() -> None:
    criteria = {"period": "next-week", "practitioner": [{"reference": "Practitioner/1", "label": "Dr Ada"}]}
    assert Settings(last_criteria=criteria).last_criteria == criteria


@pytest.mark.parametrize(
    "url", ["fhir.example.org/r4", "ftp://fhir.example.org", "https://user:secret@fhir.example.org"]
)
def test_a_server_that_cannot_be_one_is_refused(url: str) -> None:
    with pytest.raises(ValueError, match=r"server|URL"):
        Settings(server_url=url)

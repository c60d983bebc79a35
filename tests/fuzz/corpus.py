"""Answers of the practice server, one of each kind, in both formats: what the fuzzing begins with.

As a program, `PYTHONPATH=tests:app python -m fuzz.corpus FOLDER`: writes them as `fuzz.atheris_run` reads them.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

import httpx

from fuzz.readers import Given

_FIND = {
    "resourceType": "Parameters",
    "parameter": [
        {"name": "start", "valueDateTime": "2026-08-03T00:00:00+02:00"},
        {"name": "end", "valueDateTime": "2026-08-05T00:00:00+02:00"},
    ],
}
_HOLD = {"resourceType": "Parameters", "parameter": [{"name": "appointment-reference", "valueReference": {}}]}
_READS = (
    "metadata", "Patient?name=a&_count=3", "Patient/pat-001", "Practitioner?_count=3", "PractitionerRole?_count=3",
    "Location?_count=3", "Organization?_count=3", "HealthcareService?_count=3", "Appointment/none",
    "Appointment?patient=Patient/pat-157&date=ge2026-01-01&_count=5&_include=*",
)  # fmt: skip
_WRAPPED = (
    b'{"resourceType":"Parameters","parameter":[{"name":"return","resource":%s},'
    b'{"name":"held-until","valueDateTime":"2026-08-03T09:00:00+02:00"}]}'
)


def answers_of(url: str) -> list[Given]:
    """Ask the server at `url` for one of everything."""
    found: list[Given] = []
    with httpx.Client(base_url=url + "/", trust_env=False) as http:
        for media in ("application/fhir+json", "application/fhir+xml"):
            accept = {"Accept": media, "Content-Type": "application/fhir+json"}
            replies = [http.get(path, headers=accept) for path in _READS]
            replies.append(http.post("Appointment/$find?_count=4", headers=accept, content=json.dumps(_FIND)))
            replies.append(http.post("Appointment/$hold", headers=accept, content=json.dumps(_HOLD)))
            found += [Given(one.content, media, one.status_code) for one in replies]
    bundle = found[len(_READS)].body
    found.append(Given(_WRAPPED % bundle))
    return found


def main(folder: Path) -> None:
    """Write each answer into a file, behind the byte that tells format and status."""
    from conftest import MONDAY
    from slotdesk.practice.server import PracticeServer

    folder.mkdir(parents=True, exist_ok=True)
    with PracticeServer(seed=1, now=MONDAY) as server:
        for number, one in enumerate(answers_of(server.url)):
            flags = int("xml" in one.content_type) | 2 * int(one.status == 200)
            (folder / f"answer-{number:02}").write_bytes(bytes([flags]) + one.body)


if __name__ == "__main__":
    main(Path(sys.argv[1]))

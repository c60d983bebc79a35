"""Bundles of type searchset.

Source: FHIR R4, Bundle; ITI Scheduling, StructureDefinition ihe-sched-avail-bundle.
"""

from collections.abc import Iterable, Sequence

from . import codes
from .codes import Json
from .outcome import Issue, operation_outcome


def entry(base: str, resource: Json, mode: str) -> Json:
    """An entry of a searchset; ``mode`` is match or include."""
    url = f"{base}/{resource['resourceType']}/{resource['id']}"
    return {"fullUrl": url, "resource": resource, "search": {"mode": mode}}


def searchset(
    entries: Iterable[Json],
    *,
    total: int,
    issues: Sequence[Issue] = (),
    self_link: str = "",
    next_link: str = "",
    profile: str = "",
) -> Json:
    """A searchset; ``issues`` become one OperationOutcome entry at its end."""
    bundle: Json = {"resourceType": "Bundle", "type": "searchset", "total": total}
    if profile:
        bundle["meta"] = {"profile": [profile]}
    links = [{"relation": name, "url": url} for name, url in (("self", self_link), ("next", next_link)) if url]
    if links:
        bundle["link"] = links
    found = list(entries)
    if issues:
        found.append({"resource": operation_outcome(issues), "search": {"mode": "outcome"}})
    if found:
        bundle["entry"] = found
    return bundle


def appointment_bundle(base: str, appointment: Json, issues: Sequence[Issue], url: str) -> Json:
    """The answer of ``$hold`` and ``$book``: one appointment and what there is to say about it."""
    entries = [entry(base, appointment, "match")]
    return searchset(entries, total=1, issues=issues, self_link=url, profile=codes.BUNDLE_PROFILE)

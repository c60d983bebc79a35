"""JUnit XML as build servers read it, also where a server says what XML can't."""

from __future__ import annotations

from pathlib import Path

from lxml import etree

from app.services.checking.examples import report, result
from slotdesk.domain.check import CheckStatus, Level
from slotdesk.services.checking.junit_report import junit_xml

# That of the Jenkins xUnit plugin, which build servers take for the definition, and a narrower one of our own.
SCHEMAS = [etree.XMLSchema(etree.parse(Path(__file__).with_name(name))) for name in ("junit-10.xsd", "junit.xsd")]
ALL = report(*(result(status, f"saw \x00 <{status.value}> & \ud800", 1, 2) for status in CheckStatus))


def test_every_kind_of_result_fits_the_schema() -> None:
    document = etree.fromstring(junit_xml(ALL))
    for schema in SCHEMAS:
        schema.assertValid(document)


def test_the_schemas_are_no_pushovers() -> None:
    broken = (junit_xml(ALL).replace(b"<failure ", b"<broken ", 1).replace(b"</failure>", b"</broken>", 1),)
    assert not any(schema.validate(etree.fromstring(one)) for schema in SCHEMAS for one in broken)
    assert not SCHEMAS[1].validate(etree.fromstring(junit_xml(ALL).replace(b'tests="6"', b'tests="six"', 1)))


def test_a_shall_fails_an_error_errs_and_what_was_not_run_is_skipped() -> None:
    root = etree.fromstring(junit_xml(ALL))
    kinds = {case.get("name"): [child.tag for child in case] for case in root.iter("testcase")}
    assert kinds == {
        "ITI-116.hold.passed": ["system-out"],
        "ITI-116.hold.failed": ["failure", "system-out"],
        "ITI-116.hold.warning": ["system-out"],
        "ITI-116.hold.not-applicable": ["skipped", "system-out"],
        "ITI-116.hold.not-run": ["skipped", "system-out"],
        "ITI-116.hold.error": ["error", "system-out"],
    }
    (suite,) = root
    counts = {name: suite.get(name) for name in ("tests", "failures", "errors", "skipped", "time", "timestamp")}
    assert counts == {
        "tests": "6",
        "failures": "1",
        "errors": "1",
        "skipped": "2",
        "time": "1.500",
        "timestamp": "2026-08-03T12:00:00",
    }


def test_a_failure_says_clause_expected_and_seen() -> None:
    root = etree.fromstring(junit_xml(report(result(CheckStatus.FAILED, "HTTP 200", 7))))
    (failure,) = root.iter("failure")
    assert (failure.get("message"), failure.get("type")) == ("HTTP 200", "SHALL")
    assert str(failure.text).splitlines() == [
        "A <b>hold</b>",
        "SHALL: TF-2 & more",
        "step: POST <it>",
        'expected: a "hold"',
        "seen: HTTP 200",
        "messages: 7",
    ]


def test_a_warning_is_no_failure_and_says_so() -> None:
    root = etree.fromstring(junit_xml(report(result(CheckStatus.WARNING, level=Level.SHOULD))))
    (out,) = root.iter("system-out")
    assert str(out.text).startswith("WARNING: a SHOULD is not met\n")
    assert root.get("failures") == "0"

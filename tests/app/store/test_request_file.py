from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from slotdesk.domain.raw_request import RawRequest
from slotdesk.store.request_file import RequestFileInvalid, read_requests, write_requests

FILE = """\
@practitioner = Practitioner/prac-03

### Free mornings
# for the demonstration
POST {{base}}/Appointment/$find?_count=10 HTTP/1.1
Content-Type: application/fhir+json
// another comment
Prefer: handling=strict

{
  "resourceType": "Parameters"
}

###
# @name Who he has
GET {{base}}/Appointment
    ?patient={{patient}}
    &date=ge{{today}}

###
{{base}}/metadata
"""


def test_a_file_as_other_editors_write_it() -> None:
    read = read_requests(FILE)

    assert read.variables == {"practitioner": "Practitioner/prac-03"}
    assert read.requests == (
        RawRequest(
            "POST",
            "{{base}}/Appointment/$find?_count=10",
            (("Content-Type", "application/fhir+json"), ("Prefer", "handling=strict")),
            '{\n  "resourceType": "Parameters"\n}',
            "Free mornings",
        ),
        RawRequest("GET", "{{base}}/Appointment?patient={{patient}}&date=ge{{today}}", name="Who he has"),
        RawRequest("GET", "{{base}}/metadata"),
    )


def test_an_empty_file_has_no_requests() -> None:
    assert read_requests("").requests == ()
    assert read_requests("\ufeff\r\n# nothing\r\n").requests == ()


def test_line_ends_of_windows_are_read() -> None:
    read = read_requests("### A\r\nPOST x\r\nA: b\r\n\r\n{}\r\n")

    assert read.requests == (RawRequest("POST", "x", (("A", "b"),), "{}", "A"),)


@pytest.mark.parametrize(
    ("text", "line"),
    [("### A\nPOST x y z\n", 2), ("\n\nGET x\nno header\n", 4), ("@ = 1\nGET x", 1), ("###\nGET x\n\n### B\n{ }\n", 5)],
)
def test_what_is_no_such_file_is_told_with_its_line(text: str, line: int) -> None:
    with pytest.raises(RequestFileInvalid) as caught:
        read_requests(text)
    assert caught.value.line == line


NAME = st.text(st.characters(exclude_categories=["C", "Z"], exclude_characters="#"), min_size=1, max_size=20)
REQUESTS = st.builds(
    RawRequest,
    st.sampled_from(["GET", "POST", "PUT", "DELETE"]),
    st.sampled_from(["{{base}}/metadata", "https://fhir.example.org/r4/Appointment/$find?_count=1"]),
    st.lists(st.tuples(st.sampled_from(["Accept", "X-A"]), NAME), max_size=3).map(tuple),
    st.sampled_from(["", "{}", '{\n\n  "a": 1\n}', "<a>\n \n# no comment\nGET x\n</a>", "@a = b"]),
    NAME,
)


@given(st.lists(REQUESTS, max_size=4), st.dictionaries(st.sampled_from(["a", "b-c"]), NAME, max_size=2))
def test_what_is_written_reads_back_as_the_same(requests: list[RawRequest], variables: dict[str, str]) -> None:
    read = read_requests(write_requests(requests, variables))

    assert list(read.requests) == requests
    assert read.variables == variables


@pytest.mark.parametrize(
    "request_",
    [RawRequest("POST", "x", body="a\n### b"), RawRequest("GET", "x", name="a\nb"), RawRequest("GET", "x\ny")],
)
def test_what_would_not_read_back_is_not_written(request_: RawRequest) -> None:
    with pytest.raises(ValueError, match=r"more than one line|begins with ###"):
        write_requests([request_])

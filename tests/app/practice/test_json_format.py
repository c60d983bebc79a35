"""JSON in and out."""

import json

import pytest

from slotdesk.practice.json_format import read_json, write_json
from slotdesk.practice.outcome import RequestRefused


def test_a_resource_comes_back_as_it_was() -> None:
    resource = {"resourceType": "Patient", "name": [{"family": "Žluťoučký 王"}], "active": True}
    assert read_json(write_json(resource, pretty=False)) == resource
    assert read_json(b"\xef\xbb\xbf" + write_json(resource, pretty=True)) == resource
    assert "王".encode() in write_json(resource, pretty=False)


@pytest.mark.parametrize(
    "body",
    [
        b"", b"{", b"[]", b'"Patient"', b"{}", b'{"resourceType": 5}', b'{"resourceType": "Patient", "x": NaN}',
        b'{"resourceType": "Patient", "id": "1", "id": "2"}', b"\xff", b'{"a":' * 100_000,
        b'{"resourceType": "Patient", "x":' + b"[" * 61 + b"]" * 61 + b"}",
    ],
)  # fmt: skip
def test_what_is_no_resource_is_refused(body: bytes) -> None:
    with pytest.raises(RequestRefused) as caught:
        read_json(body)
    assert caught.value.status == 400


def test_a_lone_surrogate_does_not_stop_an_answer() -> None:
    assert json.loads(write_json({"resourceType": "Patient", "id": "\ud800"}, pretty=False))["id"] == "?"

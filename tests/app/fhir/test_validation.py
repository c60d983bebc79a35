from __future__ import annotations

import msgspec
import pytest

from slotdesk.domain.errors import Reason, RequestRejected
from slotdesk.fhir.validation import checked, problem_of

pytestmark = pytest.mark.anyio


async def test_a_valid_resource_goes_byte_for_byte() -> None:
    inner = b'{"resourceType":"Patient",  "multipleBirthInteger":2}'
    sent = await checked({"resourceType": "Parameters", "parameter": [{"name": "p", "resource": msgspec.Raw(inner)}]})
    assert inner in sent


async def test_an_invalid_one_is_told_without_its_data() -> None:
    with pytest.raises(RequestRejected) as caught:
        await checked({"resourceType": "Patient", "birthDate": "Anna Example", "gender": ["x"]})
    assert caught.value.reason is Reason.INVALID_OUTGOING
    assert "birthDate" in caught.value.detail
    assert "Anna" not in caught.value.detail


@pytest.mark.parametrize("json", [b"[]", b"{}", b'{"resourceType":7}', b'{"resourceType":"Nonsense"}', b"{"])
async def test_what_is_no_resource(json: bytes) -> None:
    assert await problem_of(json)

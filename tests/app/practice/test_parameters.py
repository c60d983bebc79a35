"""Parameters resources, judged strictly."""

import pytest

from app.practice.desk import Json, parameters, text
from slotdesk.practice.outcome import RequestRefused
from slotdesk.practice.parameters import OperationInput, Rule

RULES = {"a": Rule("valueString", required=True), "b": Rule("valueReference", repeats=True)}


def test_values_keep_their_order() -> None:
    body = parameters({"name": "b", "valueReference": {"reference": "x"}}, text("a", "1"),
                      {"name": "b", "valueReference": {"reference": "y"}})  # fmt: skip
    given = OperationInput("$op", RULES, body, strict=True)
    assert given.one("a") == "1"
    assert [one["reference"] for one in given.all("b")] == ["x", "y"]
    assert OperationInput("$op", {"b": RULES["b"]}, parameters(), strict=True).one("b") is None


def test_unknown_names() -> None:
    body = parameters(text("a", "1"), text("c", "2"))
    assert "“c”" in OperationInput("$op", RULES, body, strict=False).issues[0].text
    with pytest.raises(RequestRefused):
        OperationInput("$op", RULES, body, strict=True)


@pytest.mark.parametrize(
    "body",
    [
        None, {"resourceType": "Patient"}, parameters(), parameters(text("a", "1"), text("a", "2")),
        parameters({"name": "a"}), parameters(text("a", "")), parameters({"name": "a", "valueString": 5}),
        parameters({"name": "a", "valueCode": "x"}), parameters(text("a", "1"), text("b", "x")),
        {"resourceType": "Parameters", "parameter": ["a"]}, {"resourceType": "Parameters", "parameter": {}},
    ],
)  # fmt: skip
def test_what_breaks_a_rule_is_refused(body: Json | None) -> None:
    with pytest.raises(RequestRefused) as caught:
        OperationInput("$op", RULES, body, strict=False)
    assert caught.value.status == 400

"""The Parameters resource of an operation, judged strictly: names, types and how often each may come."""

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from .codes import Json
from .outcome import Issue, RequestRefused, warning


class Rule(NamedTuple):
    """How a parameter is sent: the element that holds its value, and how often it may come."""

    element: str
    repeats: bool = False
    required: bool = False


class OperationInput:
    """The parameters of one call of an operation.

    Raises:
        RequestRefused: not a Parameters resource, or one that breaks the operation's rules.
    """

    def __init__(self, operation: str, rules: Mapping[str, Rule], body: Json | None, strict: bool) -> None:
        if body is None or body.get("resourceType") != "Parameters":
            kind = "nothing" if body is None else str(body.get("resourceType"))[:40]
            raise RequestRefused(400, "structure", f"{operation} takes a Parameters resource, not {kind}.")
        self._operation = operation
        self.issues: list[Issue] = []
        self._values: dict[str, list[Any]] = {name: [] for name in rules}
        for name, parameter in self._named(body):
            if name in rules:
                self._values[name].append(self._value(name, rules[name], parameter))
            elif strict:
                raise RequestRefused(400, "not-supported", f"{operation} has no parameter “{name[:40]}”.")
            else:
                self.issues.append(
                    warning("not-supported", f"The parameter “{name[:40]}” is not known here and was not used.")
                )
        self._check(rules)

    def _named(self, body: Json) -> Iterator[tuple[str, Json]]:
        parameters = body.get("parameter", [])
        if not isinstance(parameters, list):
            raise RequestRefused(400, "structure", "Parameters.parameter has to be a list.")
        for parameter in parameters:
            name = parameter.get("name") if isinstance(parameter, dict) else None
            if not isinstance(name, str) or not name:
                raise RequestRefused(400, "structure", "Each parameter needs a name.")
            yield name, parameter

    def _value(self, name: str, rule: Rule, parameter: Json) -> Any:
        expected: type = str if rule.element in {"valueString", "valueDateTime"} else dict
        value = parameter.get(rule.element)
        if not isinstance(value, expected) or not value:
            given = [key for key in parameter if key.startswith("value") or key == "resource"]
            has = f"has {given[0]}" if given and given[0] != rule.element else "has none that can be read"
            raise RequestRefused(400, "structure", f"{self._operation}: {name} needs {rule.element}, but {has}.")
        return value

    def _check(self, rules: Mapping[str, Rule]) -> None:
        for name, rule in rules.items():
            found = len(self._values[name])
            if rule.required and not found:
                raise RequestRefused(400, "required", f"{self._operation} needs the parameter {name}.")
            if found > 1 and not rule.repeats:
                raise RequestRefused(400, "structure", f"{self._operation} takes {name} only once.")

    def all(self, name: str) -> list[Any]:
        """The values of a parameter in the order in which they came."""
        return self._values[name]

    def one(self, name: str) -> Any | None:
        """The value of a parameter that comes once at most."""
        return self._values[name][0] if self._values[name] else None

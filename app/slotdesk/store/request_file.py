"""Requests in a file of the kind that editors know as `.http`: readable, and told apart line by line in git.

    @practitioner = Practitioner/prac-03

    ### Free mornings
    POST {{base}}/Appointment/$find
    Content-Type: application/fhir+json

    { "resourceType": "Parameters" }

Source: the format of the HTTP clients of Visual Studio Code and of JetBrains, without their scripts.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from slotdesk.domain.raw_request import RawRequest

_VARIABLE = re.compile(r"@([A-Za-z][\w.-]*)\s*=\s*(.*)")
_LINE = re.compile(r"(?:([A-Za-z]+)\s+)?(\S+)(?:\s+HTTP/[\d.]+)?")
_HEADER = re.compile(r"([!#$%&'*+.^_`|~0-9A-Za-z-]+)\s*:\s?(.*)")
_SEPARATOR = "###"
_COMMENT = ("#", "//")


class RequestFileInvalid(ValueError):
    """A file that is none of this kind. `line` counts from 1."""

    def __init__(self, line: int, seen: str) -> None:
        super().__init__(f"line {line}: {seen}")
        self.line = line
        self.seen = seen


@dataclass(frozen=True, slots=True)
class RequestFile:
    """What a file holds: its own variables, and its requests in order."""

    requests: tuple[RawRequest, ...] = ()
    variables: Mapping[str, str] = field(default_factory=dict)


def read_requests(text: str) -> RequestFile:
    """Read a file.

    Raises:
        RequestFileInvalid: a line that is neither a request, a header nor a variable stands where one should.
    """
    variables: dict[str, str] = {}
    requests: list[RawRequest] = []
    for first, name, lines in _sections(text.removeprefix("\ufeff")):
        request = _read_section(first, name, lines, variables)
        if request is not None:
            requests.append(request)
    return RequestFile(tuple(requests), variables)


def write_requests(requests: Iterable[RawRequest], variables: Mapping[str, str] | None = None) -> str:
    """The text of a file, which reads back as the same.

    Raises:
        ValueError: a body has a line that begins with `###`, which would end it, or a name has more than one line.
    """
    parts = []
    if variables:
        parts.append("".join(f"@{name} = {value}\n" for name, value in variables.items()))
    parts += [_written(request) for request in requests]
    return "\n".join(parts)


def _sections(text: str) -> Iterable[tuple[int, str, list[str]]]:
    """The number of the first line, the name and the lines of each part between separators."""
    first, name = 1, ""
    lines: list[str] = []
    for number, line in enumerate(re.split(r"\r\n|\n|\r", text), start=1):
        if line.startswith(_SEPARATOR):
            yield first, name, lines
            first, name, lines = number + 1, line.lstrip("#").strip(), []
        else:
            lines.append(line)
    yield first, name, lines


def _read_section(first: int, name: str, lines: list[str], variables: dict[str, str]) -> RawRequest | None:
    at = 0
    while at < len(lines) and (not lines[at].strip() or lines[at].startswith((*_COMMENT, "@"))):
        match = _VARIABLE.fullmatch(lines[at].strip())
        if match is not None:
            variables[match.group(1)] = match.group(2)
        elif lines[at].startswith("@"):
            raise RequestFileInvalid(first + at, lines[at][:100])
        named = re.match(r"(?:#|//)\s*@name\s+(.+)", lines[at])
        name = named.group(1).strip() if named and not name else name
        at += 1
    if at == len(lines):
        return None
    request_line = _LINE.fullmatch(lines[at].strip())
    if request_line is None:
        raise RequestFileInvalid(first + at, lines[at][:100])
    url, at = request_line.group(2), at + 1
    while at < len(lines) and re.match(r"\s+[?&]", lines[at]):  # a query that goes on over several lines
        url, at = url + lines[at].strip(), at + 1
    headers = []
    while at < len(lines) and lines[at].strip():
        match = _HEADER.fullmatch(lines[at])
        if match is None and not lines[at].startswith(_COMMENT):
            raise RequestFileInvalid(first + at, lines[at][:100])
        if match is not None:
            headers.append((match.group(1), match.group(2).strip()))
        at += 1
    body = "\n".join(lines[at + 1 :])
    # The last line's end, and the blank line before the next separator, belong to the file.
    body = re.sub(r"\n{1,2}\Z", "", body) if body.strip() else ""
    return RawRequest((request_line.group(1) or "GET").upper(), url, tuple(headers), body, name)


def _written(request: RawRequest) -> str:
    if re.search(r"^###", request.body, re.MULTILINE):
        raise ValueError("a line of the body begins with ###, which would end the request")
    if re.search(r"[\r\n]", request.name + request.url + "".join(f"{n}{v}" for n, v in request.headers)):
        raise ValueError("a name, a URL or a header has more than one line")
    lines = [f"{_SEPARATOR} {request.name}".rstrip(), f"{request.method.upper()} {request.url}"]
    lines += [f"{name}: {value}" for name, value in request.headers]
    body = re.sub(r"\r\n?", "\n", request.body)
    return "\n".join(lines) + "\n" + (f"\n{body}\n" if body.strip() else "")

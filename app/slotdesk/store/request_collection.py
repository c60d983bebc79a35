"""A folder of kept requests, one file each, as it may lie in a git repository."""

from __future__ import annotations

import os
import re
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from slotdesk.domain.raw_request import RawRequest
from slotdesk.store.request_file import RequestFileInvalid, read_requests, write_requests

SUFFIXES = (".http", ".rest")
_LARGEST = 10 * 1024 * 1024  # bytes of one file
_MOST = 5_000  # files of one collection
_UNSAFE = re.compile(r"[^\w.-]+")


@dataclass(frozen=True, slots=True)
class KeptRequest:
    """A request and where it lies: the file, and which of the requests there it is."""

    path: Path
    place: int
    request: RawRequest
    variables: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class CollectionContents:
    """The requests of a folder in the order of their files' names, and the files that could not be read, with why."""

    requests: tuple[KeptRequest, ...] = ()
    unreadable: tuple[tuple[Path, str], ...] = ()


class RequestCollection:
    """A folder with `.http` files; other programs may change them meanwhile."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def contents(self) -> CollectionContents:
        """Read all files, those of sub-folders too. A folder that is not there yet is empty.

        Raises:
            OSError: the folder can't be read.
        """
        found: list[KeptRequest] = []
        unreadable: list[tuple[Path, str]] = []
        for path in self._files():
            try:
                found += _read(path)
            except RequestFileInvalid as error:
                unreadable.append((path, str(error)))
            except (OSError, UnicodeDecodeError) as error:
                unreadable.append((path, error.strerror or "" if isinstance(error, OSError) else "not UTF-8"))
        return CollectionContents(tuple(found), tuple(unreadable))

    def keep(self, request: RawRequest, variables: Mapping[str, str] | None = None) -> KeptRequest:
        """Write a new request into a file of its own, named after it.

        Raises:
            OSError: it can't be written.
            ValueError: it can't be written in this format.
        """
        text = write_requests([request], variables)
        self.folder.mkdir(parents=True, exist_ok=True)
        path = self._free(request.name)
        _write(path, text)
        return KeptRequest(path, 0, request, dict(variables or {}))

    def change(self, kept: KeptRequest, request: RawRequest) -> KeptRequest:
        """Write a request in the place of another; what else is in its file stays.

        Raises:
            OSError: the file can't be read or written.
            ValueError: the file has been changed so that the place is not there, or the request can't be written.
        """
        requests, variables = self._others(kept)
        requests[kept.place] = request
        _write(kept.path, write_requests(requests, variables))
        return KeptRequest(kept.path, kept.place, request, variables)

    def remove(self, kept: KeptRequest) -> None:
        """Take a request away, and its file with the last one.

        Raises:
            OSError: the file can't be read or written.
            ValueError: the file has been changed so that the place is not there.
        """
        requests, variables = self._others(kept)
        del requests[kept.place]
        if requests:
            _write(kept.path, write_requests(requests, variables))
        else:
            kept.path.unlink()

    def _others(self, kept: KeptRequest) -> tuple[list[RawRequest], dict[str, str]]:
        there = read_requests(_text(kept.path))
        if kept.place >= len(there.requests) or there.requests[kept.place] != kept.request:
            raise RequestFileInvalid(1, "the file was changed meanwhile")
        return list(there.requests), dict(there.variables)

    def _files(self) -> list[Path]:
        found: list[Path] = []
        for folder, below, names in os.walk(self.folder):
            below[:] = sorted(one for one in below if not one.startswith("."))
            found += [Path(folder) / name for name in sorted(names) if name.endswith(SUFFIXES)]
            if len(found) >= _MOST:
                break
        return found[:_MOST]

    def _free(self, name: str) -> Path:
        stem = _UNSAFE.sub("-", name.strip()).strip("-.")[:60].lower() or "request"
        number = 1
        path = self.folder / f"{stem}.http"
        while path.exists():
            number += 1
            path = self.folder / f"{stem}-{number}.http"
        return path


def _read(path: Path) -> list[KeptRequest]:
    there = read_requests(_text(path))
    return [KeptRequest(path, place, one, there.variables) for place, one in enumerate(there.requests)]


def _text(path: Path) -> str:
    if path.stat().st_size > _LARGEST:
        raise OSError(0, f"larger than {_LARGEST} bytes")
    return path.read_text(encoding="utf-8")


def _write(path: Path, text: str) -> None:
    """Whole or not at all; others see the old file or the new one."""
    handle, name = tempfile.mkstemp(prefix=".", suffix=path.suffix, dir=path.parent)
    temporary = Path(name)
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
        temporary.chmod(path.stat().st_mode & 0o777 if path.exists() else 0o600)
        temporary.replace(path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise

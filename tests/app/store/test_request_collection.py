from __future__ import annotations

import os
from pathlib import Path

import pytest

from slotdesk.domain.raw_request import RawRequest
from slotdesk.store.request_collection import RequestCollection

FIND = RawRequest(
    "POST", "{{base}}/Appointment/$find", (("Accept", "application/fhir+json"),), "{}", "Free mornings: all"
)


def test_a_folder_that_is_not_there_is_empty(tmp_path: Path) -> None:
    assert RequestCollection(tmp_path / "none").contents().requests == ()


def test_a_request_gets_a_file_named_after_it(tmp_path: Path) -> None:
    collection = RequestCollection(tmp_path / "lab")

    kept = collection.keep(FIND, {"day": "2026-08-03"})

    assert kept.path == tmp_path / "lab" / "free-mornings-all.http"
    assert kept.path.read_text() == (
        "@day = 2026-08-03\n\n### Free mornings: all\nPOST {{base}}/Appointment/$find\n"
        "Accept: application/fhir+json\n\n{}\n"
    )
    assert collection.contents().requests == (kept,)


def test_two_of_one_name_do_not_overwrite_each_other(tmp_path: Path) -> None:
    collection = RequestCollection(tmp_path)

    first, second = collection.keep(FIND), collection.keep(FIND)

    assert first.path != second.path
    assert len(collection.contents().requests) == 2


@pytest.mark.parametrize("name", ["../../etc/passwd", "..", "", "CON/aux\\x"])
def test_a_name_leads_out_of_the_folder_nowhere(tmp_path: Path, name: str) -> None:
    kept = RequestCollection(tmp_path).keep(RawRequest("GET", "metadata", name=name))

    assert kept.path.parent == tmp_path
    assert not kept.path.name.startswith(".")


def test_what_else_is_in_the_file_stays(tmp_path: Path) -> None:
    (tmp_path / "two.http").write_text("@a = 1\n\n### One\nGET x\n\n### Two\nGET y\n")
    collection = RequestCollection(tmp_path)
    one, two = collection.contents().requests

    collection.change(two, RawRequest("GET", "z", name="Two"))
    collection.remove(one)

    (left,) = collection.contents().requests
    assert left.request == RawRequest("GET", "z", name="Two")
    assert left.variables == {"a": "1"}


def test_the_last_request_takes_its_file_along(tmp_path: Path) -> None:
    collection = RequestCollection(tmp_path)

    collection.remove(collection.keep(FIND))

    assert list(tmp_path.iterdir()) == []


def test_what_another_program_changed_is_not_overwritten(tmp_path: Path) -> None:
    collection = RequestCollection(tmp_path)
    kept = collection.keep(FIND)
    kept.path.write_text("### Other\nGET other\n")

    with pytest.raises(ValueError, match="changed meanwhile"):
        collection.change(kept, FIND)
    assert "other" in kept.path.read_text()


def test_files_that_cannot_be_read_are_named_and_the_rest_is_there(tmp_path: Path) -> None:
    (tmp_path / "a.http").write_text("### A\nthree words here\n")
    (tmp_path / "b.rest").write_bytes(b"GET \xff\xfe")
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / "c.http").write_text("GET metadata")
    (tmp_path / "notes.txt").write_text("GET no")
    (tmp_path / ".git").mkdir()
    (tmp_path / ".git" / "d.http").write_text("GET no")

    contents = RequestCollection(tmp_path).contents()

    assert [kept.request.url for kept in contents.requests] == ["metadata"]
    assert [path.name for path, _ in contents.unreadable] == ["a.http", "b.rest"]
    assert contents.unreadable[0][1] == "line 2: three words here"


def test_a_kept_request_is_for_its_owner_only_unless_shared_before(tmp_path: Path) -> None:
    collection = RequestCollection(tmp_path)
    kept = collection.keep(FIND)
    assert kept.path.stat().st_mode & 0o777 == 0o600

    kept.path.chmod(0o664)
    collection.change(kept, FIND)

    assert kept.path.stat().st_mode & 0o777 == 0o664
    assert os.listdir(tmp_path) == [kept.path.name]  # noqa: PTH208 - nothing temporary is left

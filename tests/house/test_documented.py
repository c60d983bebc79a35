"""Whatever can be set or typed is written down."""

from __future__ import annotations

import dataclasses
import json
import re
from pathlib import Path

from house.tree import ROOT
from slotdesk.cli.main import COMMANDS
from slotdesk.domain.finding import Party
from slotdesk.domain.finding_rules import RULES
from slotdesk.store.settings import Settings
from slotdesk.store.settings_store import VERSION, SettingsStore

README = (ROOT / "README.md").read_text(encoding="utf-8")


def test_every_command_is_shown_in_the_readme() -> None:
    assert [name for name in COMMANDS if not re.search(rf"^\$ slotdesk {name}\b", README, re.MULTILINE)] == []


def test_every_setting_is_described() -> None:
    rows = (ROOT / "docs" / "settings.md").read_text(encoding="utf-8").splitlines()
    for entry in dataclasses.fields(Settings):
        row = next((row for row in rows if row.startswith(f"| `{entry.name}` |")), "")
        assert entry.metadata["label"] in row, entry.name
        assert entry.metadata["help"] in row, entry.name
        assert all(f"`{choice}`" in row for choice in entry.metadata.get("choices", ())), entry.name


def test_no_setting_is_described_that_is_gone() -> None:
    described = re.findall(r"^\| `(\w+)` \|", (ROOT / "docs" / "settings.md").read_text(encoding="utf-8"), re.MULTILINE)
    assert described == [entry.name for entry in dataclasses.fields(Settings)]


def test_the_settings_file_shown_is_of_the_present_version_and_is_read_whole(tmp_path: Path) -> None:
    (shown,) = re.findall(r"```json\n(.*?)```", (ROOT / "docs" / "settings.md").read_text(encoding="utf-8"), re.DOTALL)
    document = json.loads(shown)
    path = tmp_path / "settings.json"
    path.write_text(shown, encoding="utf-8")
    store = SettingsStore(path)
    settings = store.load()
    assert store.set_aside is None
    assert document.pop("version") == VERSION
    assert {name: getattr(settings, name) for name in document} == document
    defaults = Settings()
    assert [name for name in document if getattr(defaults, name) == document[name]] == [], "it would say nothing"


def test_the_tree_in_the_readme_is_true() -> None:
    tree = README.split("## The tree")[1].split("```")[1]
    stack: list[str] = []
    for line in tree.strip("\n").splitlines():
        depth = (len(line) - len(line.lstrip())) // 2
        name = line.split()[0]
        stack = [*stack[:depth], name]
        assert (ROOT / Path(*stack)).exists(), f"README.md speaks of {'/'.join(stack)}"


def test_the_readme_names_every_system_package() -> None:
    script = (ROOT / "packaging" / "system-packages.sh").read_text(encoding="utf-8")
    wanted = re.findall(r'wanted="(?:\$wanted )?([^"]+)"', script)
    assert wanted
    missing = [package for names in wanted for package in names.split() if f"`{package}`" not in README]
    assert missing == []


def test_every_rule_for_messages_is_described_and_none_that_is_gone() -> None:
    text = (ROOT / "docs" / "findings.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| `([\w-]+)` \| (error|warning|information) \| (.+?) \| (.+) \|$", text, re.MULTILINE)
    described = [tuple(cell.replace("\\|", "|") for cell in row) for row in rows]
    assert described == [(rule.id, rule.severity.value, rule.words, rule.clause) for rule in RULES.values()]


def test_every_contradiction_of_the_text_is_described() -> None:
    text = (ROOT / "docs" / "findings.md").read_text(encoding="utf-8")
    table = text.split("## Where the text contradicts itself")[1].split("##")[0]
    assert set(re.findall(r"^\| `([\w-]+)`", table, re.MULTILINE)) == {
        rule.id for rule in RULES.values() if rule.party is Party.TEXT
    }

"""The whole window at 100 to 200 % and on a screen of 3840 by 2160: nothing is cut short by the measure of languages.

Qt takes the scale once, at the start of a process: `scaled_window.py` is the tour in one of its own.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

_TOUR = Path(__file__).with_name("scaled_window.py")
_LIMIT_S = 900


@pytest.mark.parametrize(
    ("percent", "screen"),
    [(100, (3840, 2160)), (200, (3840, 2160)), (150, (1920, 1080)), (200, (1920, 1080))],
    ids=["4K at 100 %", "4K at 200 %", "full HD at 150 %", "full HD at 200 %"],
)
def test_nothing_is_cut_short(percent: int, screen: tuple[int, int], tmp_path: Path) -> None:
    width, height = screen
    configuration = tmp_path / "screens.json"
    one = {"name": "one", "x": 0, "y": 0, "width": width, "height": height, "logicalDpi": 96, "dpr": 1}
    configuration.write_text(json.dumps({"screens": [one]}), encoding="utf-8")
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": f"offscreen:configfile={configuration}",
        "QT_SCALE_FACTOR": str(percent / 100),
        "SCALED_TOUR": json.dumps([percent / 100, width * 100 // percent, height * 100 // percent]),
    }
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-p", "no:randomly", str(_TOUR)]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=_LIMIT_S, check=False)
    assert done.returncode == 0, done.stdout[-6000:] + done.stderr[-2000:]
    assert "1 passed" in done.stdout

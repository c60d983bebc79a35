"""The tour at the scale that this process was started with; `test_scale.py` runs it and says how large it is to be."""

from __future__ import annotations

import json
import os

from PySide6.QtWidgets import QApplication

from journeys.conftest import Story
from journeys.test_languages import cut_short
from slotdesk.practice.server import PracticeServer

_FRAME_PX = 32


def test_nothing_is_cut_short(tell: Story, practice: PracticeServer, qapp: QApplication) -> None:
    scale, width, height = json.loads(os.environ["SCALED_TOUR"])
    screen = qapp.primaryScreen()
    assert (screen.devicePixelRatio(), screen.geometry().width()) == (scale, width)
    found = cut_short(tell, practice, (width - _FRAME_PX, height - _FRAME_PX))
    assert not found, found

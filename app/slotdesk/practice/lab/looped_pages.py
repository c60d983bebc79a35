"""Pages whose next link leads to themselves, kept for as long as the last of them are asked for."""

import threading
from collections import OrderedDict
from itertools import count

from ..call import Call, Reply
from ..codes import Json

_PREFIX = "lab-loop-"
_MOST = 16


class LoopedPages:
    """The pages that loop on one server."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._numbers = count(1)
        self._pages: OrderedDict[str, Json] = OrderedDict()

    def loop(self, base: str, bundle: Json) -> Json:
        """Let a Bundle, which is changed, name itself as its next page, and keep it."""
        with self._lock:
            key = f"{_PREFIX}{next(self._numbers)}"
            links = [link for link in bundle.get("link", []) if link.get("relation") != "next"]
            bundle["link"] = [*links, {"relation": "next", "url": f"{base}?_page={key}"}]
            self._pages[key] = bundle
            while len(self._pages) > _MOST:
                self._pages.popitem(last=False)
        return bundle

    def page(self, call: Call) -> Reply | None:
        """The page that a request follows a loop to, or None for any other request."""
        key = call.first("_page") or ""
        if call.path or not key.startswith(_PREFIX):
            return None
        with self._lock:
            found = self._pages.get(key)
        return None if found is None else Reply(200, found)

    def forget(self) -> None:
        """End all loops."""
        with self._lock:
            self._pages.clear()

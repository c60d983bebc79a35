"""The servers that the site's administrator has set up: they are there for everybody, and nobody changes them here."""

from __future__ import annotations

import logging
from dataclasses import dataclass, replace
from pathlib import Path

from slotdesk.store.named_server import NamedServer
from slotdesk.store.server_file import MOST_BYTES, ServerFileInvalid, ServerFileProblem, read_site_servers
from slotdesk.store.settings import Settings
from slotdesk.store.settings_store import SetAside, SettingsStore

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class SiteServers:
    """What the administrator's file holds. With `fault` it could not be used, and no server is taken from it."""

    path: Path
    servers: tuple[NamedServer, ...] = ()
    fault: ServerFileInvalid | None = None

    @classmethod
    def read(cls, path: Path) -> SiteServers:
        """The servers of a file; none where there is no such file."""
        try:
            with path.open("rb") as file:
                return cls(path, read_site_servers(file.read(MOST_BYTES + 1)))
        except (FileNotFoundError, NotADirectoryError):
            return cls(path)
        except OSError as error:
            fault = ServerFileInvalid(ServerFileProblem.NOT_READ, type(error).__name__)
        except ServerFileInvalid as error:
            fault = error
        _log.warning("the site's servers in %s could not be used: %s", path, fault)
        return cls(path, fault=fault)

    @property
    def addresses(self) -> frozenset[str]:
        """The base URLs of the servers that are locked."""
        return frozenset(one.base_url for one in self.servers)

    def enforced(self, settings: Settings) -> Settings:
        """The settings with these servers first and as they are here, whatever the settings say of them."""
        if not self.servers:
            return settings
        own = (one for one in settings.servers if one.base_url not in self.addresses)
        return replace(settings, servers=(*self.servers, *own))


class SiteSettings:
    """A person's settings together with the site's servers, which are not written into the person's file.

    What that file said of a server before it became the site's stays in it, and counts again once it no longer is.
    """

    def __init__(self, store: SettingsStore, site: SiteServers) -> None:
        self._store = store
        self.site = site
        self._shadowed: tuple[NamedServer, ...] = ()

    @property
    def set_aside(self) -> SetAside | None:
        """Whether a damaged file of the person was put away."""
        return self._store.set_aside

    def load(self) -> Settings:
        """The settings as saved, with the site's servers among them.

        Raises:
            OSError: the person's file can't be read or put aside.
        """
        settings = self._store.load()
        self._shadowed = tuple(one for one in settings.servers if one.base_url in self.site.addresses)
        return self.site.enforced(settings)

    def save(self, settings: Settings) -> None:
        """Write the person's part of the settings.

        Raises:
            OSError: they could not be written; the old ones are still there.
        """
        own = (one for one in settings.servers if one.base_url not in self.site.addresses)
        self._store.save(replace(settings, servers=(*own, *self._shadowed)))

"""Certificates made at the time of the test."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import trustme
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    PrivateFormat,
    load_pem_private_key,
)

from authorization_server import Tls


@dataclass
class Site:
    """A site's own authority, a server's certificate from it, and one for those who call."""

    ca_file: Path
    server: Path
    client: Path
    client_certificate: Path
    client_key: Path

    def tls(self, *, mutual: bool = False) -> Tls:
        """The server's side."""
        return Tls(self.server, self.server, self.ca_file if mutual else None)


def lock(key: Path, passphrase: str) -> Path:
    """The same private key, with a passphrase, in a file beside it."""
    locked = key.with_name(f"locked-{key.name}")
    form = BestAvailableEncryption(passphrase.encode())
    found = load_pem_private_key(key.read_bytes(), None)
    locked.write_bytes(found.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, form))
    return locked


def make_site(folder: Path, name: str = "127.0.0.1") -> Site:
    """An authority with what it signed, as PEM files."""
    folder.mkdir(parents=True, exist_ok=True)
    authority = trustme.CA()
    authority.cert_pem.write_to_path(folder / "ca.pem")
    server = authority.issue_cert(name)
    server.private_key_and_cert_chain_pem.write_to_path(folder / "server.pem")
    client = authority.issue_cert("desk@clinic.example")
    client.private_key_and_cert_chain_pem.write_to_path(folder / "client.pem")
    client.private_key_pem.write_to_path(folder / "client-key.pem")
    client.cert_chain_pems[0].write_to_path(folder / "client-cert.pem")
    names = ("ca", "server", "client", "client-cert", "client-key")
    return Site(*(folder / f"{one}.pem" for one in names))

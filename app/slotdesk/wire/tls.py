"""Whom to believe that they are the server, and what to show it in return."""

from __future__ import annotations

import ssl
from pathlib import Path

import truststore

from slotdesk.domain.connection import Tls
from slotdesk.domain.errors import Reason, ServerUnreachable


def tls_context(tls: Tls, passphrase: str = "") -> ssl.SSLContext:
    """TLS 1.2 or later, checked against the system's own store and the site's certificates, host name included.

    `passphrase` is that of the client certificate's private key.

    Raises:
        ServerUnreachable: a file can't be used; nothing was sent.
    """
    context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    if tls.ca_file:
        try:
            context.load_verify_locations(cafile=str(Path(tls.ca_file).expanduser()))
        except (OSError, ValueError) as error:  # ssl.SSLError is an OSError
            raise ServerUnreachable(Reason.CERTIFICATE_FILE, f"to trust: {type(error).__name__}") from error
    if tls.certificate_file:
        key = str(Path(tls.key_file).expanduser()) if tls.key_file else None
        locked = _Locked(passphrase)
        try:
            # Without a password callback OpenSSL would ask on the terminal.
            context.load_cert_chain(str(Path(tls.certificate_file).expanduser()), key, password=locked)
        except (OSError, ValueError) as error:
            if locked.was_asked:
                raise ServerUnreachable(Reason.PASSPHRASE, "wrong" if passphrase else "none is kept") from error
            raise ServerUnreachable(Reason.CERTIFICATE_FILE, f"to show: {type(error).__name__}") from error
    return context


class _Locked:
    """Hands the passphrase out, and knows whether it was asked for."""

    def __init__(self, passphrase: str) -> None:
        self._passphrase = passphrase
        self.was_asked = False

    def __call__(self) -> str:
        self.was_asked = True
        if not self._passphrase:
            raise ValueError("the private key has a passphrase, and none is kept")
        return self._passphrase

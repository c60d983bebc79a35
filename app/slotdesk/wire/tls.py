"""Whom to believe that they are the server, and what to show it in return."""

from __future__ import annotations

import ssl
from pathlib import Path

import truststore

from slotdesk.domain.connection import Tls
from slotdesk.domain.errors import Reason, ServerUnreachable


def tls_context(tls: Tls) -> ssl.SSLContext:
    """TLS 1.2 or later, checked against the system's own store and the site's certificates, host name included.

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
        try:
            # Without a password callback OpenSSL would ask on the terminal.
            context.load_cert_chain(str(Path(tls.certificate_file).expanduser()), key, password=_no_passphrase)
        except (OSError, ValueError) as error:
            raise ServerUnreachable(Reason.CERTIFICATE_FILE, f"to show: {type(error).__name__}") from error
    return context


def _no_passphrase() -> str:
    raise ValueError("the private key has a passphrase, which is not supported")

"""What signs somebody in, taken out of the messages of a sign-in before anybody keeps them."""

from __future__ import annotations

import re
from dataclasses import replace

from slotdesk.wire.body import Body
from slotdesk.wire.exchange import REDACTED, Exchange

_NAMES = (
    "access_token|refresh_token|id_token|token|code|code_verifier|client_secret|client_assertion|assertion|password"
)
# Source: RFC 6749, 4.1.3 and 5.1; RFC 7009, 2.1; RFC 7521, 4.2; RFC 7636, 4.5.
_FORM = re.compile(rf"(^|&)({_NAMES})=[^&]*".encode())
_JSON = re.compile(rf'("(?:{_NAMES})"\s*:\s*)"(?:[^"\\]|\\.)*"'.encode())
_QUERY = re.compile(rf"([?&])({_NAMES})=[^&#]*")


def without_secrets(exchange: Exchange) -> Exchange:
    """An exchange of a sign-in without tokens, codes and keys, wherever they stand in it."""
    return replace(
        exchange,
        url=_QUERY.sub(rf"\1\2={REDACTED}", exchange.url),
        request=_cleaned(exchange.request),
        answer=_cleaned(exchange.answer),
    )


def _cleaned(body: Body) -> Body:
    data = body.data()
    cleaned = _FORM.sub(rb"\1\2=" + REDACTED.encode(), data)
    cleaned = _JSON.sub(rb'\1"' + REDACTED.encode() + b'"', cleaned)
    return body if cleaned == data else replace(body, raw=cleaned, coding="")

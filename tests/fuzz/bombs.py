"""Small things, very many: bodies whose reading costs far more memory or time than their size lets one think.

As a program (`PYTHONPATH=tests:app python -m fuzz.bombs`): reads them, each in a process of its own that is measured,
and ends with status 1 where a bound is broken.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import signal
import sys
import time
from collections.abc import Callable
from pathlib import Path

from fuzz.readers import FACTOR, SLOWEST_S, Given, open_once, read_everything

ALLOWANCE_BYTES = 4 * 1024 * 1024
"""As the kernel counts it, in whole pages and with what is libxml2's own. A tree may have 8,000 elements however short
they are: 4.7 MB of a body of 134 kB at the most that was seen, which is 3.4 MB more than ten times that."""
XML = "application/fhir+xml"
_FHIR = b' xmlns="http://hl7.org/fhir"'


def _json(head: bytes, piece: bytes, tail: bytes) -> Callable[[int], Given]:
    return lambda size: Given(head + b",".join([piece] * (size // (len(piece) + 1))) + tail)


def _xml(head: bytes, piece: bytes, tail: bytes, most: int = 10**9) -> Callable[[int], Given]:
    return lambda size: Given(head + piece * (min(size, most) // len(piece)) + tail, XML)


_BUNDLE = b'{"resourceType":"Bundle","type":"searchset","entry":['
_ENTRY = b'{"resourceType":"Bundle","type":"searchset","entry":[{"resource":{"resourceType":"Appointment","id":"a",'
_TIMES = b'"status":"booked","start":"2026-08-03T06:00:00Z","end":"2026-08-03T07:00:00Z",'
BOMBS: dict[str, Callable[[int], Given]] = {
    "entries-empty": _json(_BUNDLE, b"{}", b"]}"),
    "entries-null": _json(_BUNDLE, b"0", b"]}"),
    "links": _json(b'{"resourceType":"Bundle","type":"searchset","link":[', b"{}", b"]}"),
    "participants": _json(_ENTRY + _TIMES + b'"participant":[', b"{}", b"]}}]}"),
    "participants-odd": _json(_ENTRY + _TIMES + b'"participant":[', b"[]", b"]}}]}"),
    "periods": _json(_ENTRY + _TIMES + b'"requestedPeriod":[', b"0", b"]}}]}"),
    "keys": _json(_ENTRY + _TIMES + b'"meta":{', b'"a":1', b"}}}]}"),
    "comment": lambda size: Given(_ENTRY + _TIMES + b'"comment":"' + b"\\u0000" * (size // 6) + b'"}}]}'),
    "issues": _json(b'{"resourceType":"OperationOutcome","issue":[', b"{}", b"]}"),
    "parameters": _json(b'{"resourceType":"Parameters","parameter":[', b"{}", b"]}"),
    "statement": _json(b'{"resourceType":"CapabilityStatement","rest":[', b"{}", b"]}"),
    "brackets": lambda size: Given(b"[" * size),
    "braces": lambda size: Given(b'{"a":' * (size // 5)),
    "quotes": lambda size: Given(_BUNDLE + b'"' * size),
    "surrogates": lambda size: Given(_BUNDLE + b'"' + b"\\ud800" * (size // 6) + b'\x01"]}'),
    "comments": lambda size: Given(b"<!--" * (size // 4), XML),
    "doctype-after-comments": lambda size: Given(b"<!-- -->" * (size // 8) + b"<!DOCTYPE x>", XML),
    "page": lambda size: Given(b"<html><title" + b"<title>" * (size // 7), "text/html"),
    "xml-entries": _xml(b"<Bundle" + _FHIR + b">", b"<entry/>", b"</Bundle>"),
    "xml-elements": _xml(b"<Bundle" + _FHIR + b">", b"<a/>", b"</Bundle>"),
    "xml-values": _xml(b"<Patient" + _FHIR + b">", b'<name value="a"/>', b"</Patient>"),
    "xml-values-few": _xml(b"<Patient" + _FHIR + b">", b'<name value="a"/>', b"</Patient>", 134_000),
    "xml-values-in-turn": _xml(b"<Bundle" + _FHIR + b">", b'<link value="a"/>' * 5 + b"<entry/>", b"</Bundle>"),
    "xml-names": lambda size: Given(
        b"<Patient" + _FHIR + b">" + b"".join(b'<a%d value="1"/>' % n for n in range(size // 20)) + b"</Patient>", XML
    ),
    "xml-statement": _xml(b"<CapabilityStatement" + _FHIR + b"><rest>", b'<resource id="a"/>',
                          b"</rest></CapabilityStatement>"),
    "xml-utf-7": lambda size: Given(
        b'<?xml version="1.0" encoding="utf-7"?><Patient' + _FHIR + b">" + b"+ADw-a/+AD4-" * (size // 12), XML
    ),
    "page-after-comments": lambda size: Given(b"<!-- -->" * 500 + b"x" * size, XML),
    "charset": lambda size: Given(_BUNDLE + b"a" * size, "application/fhir+json; charset=punycode"),
    "charset-untrue": lambda size: Given(_BUNDLE + b"a" * size, "application/fhir+json; charset=utf-32"),
    "xml-attributes": lambda size: Given(
        b"<Patient" + _FHIR + b" ".join(b" a%d='1'" % number for number in range(size // 14)) + b"/>", XML
    ),
    "xml-in-entry": _xml(b"<Bundle" + _FHIR + b"><entry><resource><Appointment>", b"<participant/>",
                         b"</Appointment></resource></entry></Bundle>"),
    "xml-laughs": lambda _: Given(
        b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a0 "ha">'
        + b"".join(b'<!ENTITY a%d "%s">' % (n, b"&a%d;" % (n - 1) * 10) for n in range(1, 12))
        + b"]><Patient" + _FHIR + b'><id value="&a11;"/></Patient>', XML,
    ),
}  # fmt: skip


def peak_bytes(*, anew: bool = False) -> int:
    """The most memory that this process has had, by the system's own count; `anew` begins the count now.

    getrusage's count can't be begun anew, and remembers what importing took.
    """
    own = Path("/proc/self")
    if anew:
        (own / "clear_refs").write_text("5", encoding="ascii")
    line = next(one for one in (own / "status").read_text(encoding="ascii").splitlines() if one.startswith("VmHWM"))
    return int(line.split()[1]) * 1024


def _warm() -> None:
    """Have made what is made on first use."""
    asyncio.run(read_everything(Given(b'{"resourceType":"Bundle"}')))
    asyncio.run(read_everything(Given(b'<Bundle xmlns="http://hl7.org/fhir"/>', XML)))


def read(name: str, size: int) -> int:
    """Read one bomb with every reader, and judge what it took."""
    given = BOMBS[name](size)
    _warm()  # the pages that a forked process makes its own count as memory
    before = peak_bytes(anew=True)
    begun = time.process_time()
    asyncio.run(open_once(given))
    opened = time.process_time() - begun
    asyncio.run(read_everything(given))
    whole = time.process_time() - begun - opened
    used = peak_bytes() - before
    sys.stdout.write(
        f"{name}: {len(given.body)} bytes, opened in {opened:.2f} s, "
        f"twelve operations in {whole:.2f} s, {used / len(given.body):.1f} x\n"
    )
    sys.stdout.flush()
    return int(opened > SLOWEST_S or whole > 12 * SLOWEST_S or used > FACTOR * len(given.body) + ALLOWANCE_BYTES)


def main() -> int:
    """Read each in a process of its own, forked once everything is imported; says which broke a bound."""
    parser = argparse.ArgumentParser()
    parser.add_argument("names", nargs="*")
    parser.add_argument("--size", type=int, default=4_000_000, help="bytes of each")
    args = parser.parse_args()
    _warm()
    broke = []
    for name in args.names or BOMBS:
        child = os.fork()
        if child == 0:
            status = 2
            try:
                signal.alarm(300)  # of wall clock: what hangs is ended, on a slow machine too
                status = read(name, args.size)
            finally:
                os._exit(status)
        if os.waitpid(child, 0)[1] != 0:
            broke.append(name)
    sys.stdout.write(f"{len(args.names or BOMBS)} read, a bound broken by: {', '.join(broke) or 'none'}\n")
    return int(bool(broke))


if __name__ == "__main__":
    sys.exit(main())

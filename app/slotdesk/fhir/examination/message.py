"""One request with its answer, as plain values; what the rules look at."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from urllib.parse import parse_qsl, unquote, urlsplit

from slotdesk.domain.transaction import Transaction, transaction_of
from slotdesk.fhir import names

Headers = tuple[tuple[str, str], ...]
_MOST_CRITERIA = 1_000


@dataclass(frozen=True)
class Message:
    """A request and, as far as it came, its answer. Bodies are unpacked; None is one that is not here in full.

    `transaction` OTHER is told by method and path. `status` is None where no answer came.
    """

    method: str
    url: str
    request_headers: Headers = ()
    request_body: bytes | None = b""
    status: int | None = None
    answer_headers: Headers = ()
    answer_body: bytes | None = b""
    transaction: Transaction = Transaction.OTHER

    @cached_property
    def kind(self) -> Transaction:
        """What the request is for."""
        if self.transaction is not Transaction.OTHER:
            return self.transaction
        return transaction_of(self.method, self.path)

    @cached_property
    def path(self) -> str:
        """The path of the URL, unquoted."""
        try:
            return unquote(urlsplit(self.url).path)
        except ValueError:
            return ""

    @cached_property
    def query(self) -> tuple[tuple[str, str], ...]:
        """The criteria of the URL, in their order."""
        try:
            return _criteria(urlsplit(self.url).query)
        except ValueError:
            return ()

    @cached_property
    def form(self) -> tuple[tuple[str, str], ...]:
        """The criteria of a search by POST."""
        if not self.request_body or not self.is_search_by_post:
            return ()
        return _criteria(self.request_body[: 1024 * 1024].decode("utf-8", "replace"))

    @cached_property
    def criteria(self) -> tuple[tuple[str, str], ...]:
        """What a search asks for, in URL and form."""
        return (*self.query, *self.form)

    @cached_property
    def is_search_by_post(self) -> bool:
        """Whether it is a search with its criteria in a form."""
        return self.method == "POST" and self.path.rstrip("/").endswith("/_search")

    @cached_property
    def operation(self) -> str:
        """The name of the operation that is invoked, without `$`; empty for none."""
        last = self.path.rstrip("/").rpartition("/")[2]
        return last[1:] if last.startswith("$") else ""

    @cached_property
    def resource_type(self) -> str:
        """The type of resource that the URL leads to; empty for none."""
        parts = [part for part in self.path.split("/") if part]
        return next((part for part in reversed(parts) if part[:1].isupper()), "")

    @cached_property
    def read_id(self) -> str:
        """The id of the one resource that a GET reads; empty for anything else."""
        parts = [part for part in self.path.split("/") if part]
        return parts[-1] if self.method == "GET" and len(parts) > 1 and parts[-2] == self.resource_type != "" else ""

    @cached_property
    def is_search(self) -> bool:
        """Whether it is a search of one type, by GET or POST."""
        if self.is_search_by_post:
            return True
        return self.method == "GET" and self.path.rstrip("/").rpartition("/")[2] == self.resource_type != ""

    def criterion(self, name: str) -> str | None:
        """The first value of a criterion; None without one."""
        return next((value for known, value in self.criteria if known == name), None)

    def request_header(self, name: str) -> str | None:
        """The first value of a header of the request, by its name in small letters; None without one."""
        return _header(self.request_headers, name)

    def answer_header(self, name: str) -> str | None:
        """The first value of a header of the answer, by its name in small letters; None without one."""
        return _header(self.answer_headers, name)


def essence(media_type: str) -> str:
    """A media type without its parameters, in small letters."""
    return media_type.partition(";")[0].strip().lower()


def is_json_type(media_type: str) -> bool:
    """Whether a media type is one of JSON."""
    return essence(media_type) in {names.JSON, "application/json", "text/json"}


def is_xml_type(media_type: str) -> bool:
    """Whether a media type is one of XML."""
    return essence(media_type) in {names.XML, "application/xml", "text/xml"}


def _header(headers: Headers, name: str) -> str | None:
    return next((value for known, value in headers if known.lower() == name), None)


def _criteria(written: str) -> tuple[tuple[str, str], ...]:
    try:
        return tuple(parse_qsl(written, keep_blank_values=True, max_num_fields=_MOST_CRITERIA))
    except ValueError:
        return ()

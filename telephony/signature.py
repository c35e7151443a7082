"""Whether a request is Twilio's (facts on Twilio, section 2).

The address checked is built from the configured public origin, the raw path and the raw query: never
from headers, which anyone can send. Every received parameter counts, blanks and unknown ones included.
"""

from collections.abc import Iterable, Sequence
from typing import Protocol

from twilio.request_validator import RequestValidator


class MultiParams(Protocol):
    """A form as Starlette gives it."""

    def multi_items(self) -> Sequence[tuple[str, object]]:
        """All pairs, duplicates included."""
        ...


Params = MultiParams | Iterable[tuple[str, object]]


class _Pairs:
    """Pairs in the shape that the validator reads: iterable keys, and all values of a key."""

    def __init__(self, pairs: Iterable[tuple[str, str]]) -> None:
        self._values: dict[str, list[str]] = {}
        for key, value in pairs:
            self._values.setdefault(key, []).append(value)

    def __iter__(self) -> Iterable[str]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)

    def getlist(self, key: str) -> list[str]:
        return self._values[key]


def pairs_of(params: Params) -> list[tuple[str, object]]:
    """The pairs of a form or of any iterable of pairs."""
    return list(params.multi_items() if hasattr(params, "multi_items") else params)


def is_signed(url: str, params: Params, signature: str | None, tokens: Iterable[str]) -> bool:
    """Whether one of the tokens signed this form.

    Args:
        url: the address that Twilio requested (`public_request_url`).
        params: every received pair, blank values and duplicates included; a file among them is no
            request of Twilio's.
        signature: the `X-Twilio-Signature` header, None where it is missing.
        tokens: the auth token, and the previous one while it is rotated. Blank ones are ignored: an
            unset token must not become a key that everybody knows.
    """
    pairs = pairs_of(params)
    texts = [(key, value) for key, value in pairs if isinstance(value, str)]
    if not signature or len(texts) != len(pairs):
        return False
    form = _Pairs(texts)
    return any(RequestValidator(token).validate(url, form, signature) for token in tokens if token)


def is_signed_body(url: str, body: bytes, signature: str | None, tokens: Iterable[str]) -> bool:
    """Whether one of the tokens signed this JSON body, through `bodySHA256` in the address."""
    if not signature or "bodySHA256=" not in url:
        return False
    try:
        text = body.decode()
    except UnicodeDecodeError:
        return False
    return any(RequestValidator(token).validate(url, text, signature) for token in tokens if token)


def public_request_url(public_url: str, raw_path: bytes | str, raw_query: bytes | str = b"") -> str:
    """The address as Twilio wrote it.

    Args:
        public_url: the configured origin, with its scheme.
        raw_path: the path before any decoding (ASGI `raw_path`).
        raw_query: the query before any decoding (ASGI `query_string`).
    """
    path = raw_path.decode("ascii") if isinstance(raw_path, bytes) else raw_path
    query = raw_query.decode("ascii") if isinstance(raw_query, bytes) else raw_query
    url = public_url.rstrip("/") + path
    return f"{url}?{query}" if query else url

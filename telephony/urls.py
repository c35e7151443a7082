"""Addresses that Twilio is given: absolute, and with its retry overrides where an event must not be lost."""

from urllib.parse import urlsplit


def absolute(url: str) -> str:
    """The address itself, once it is known to be absolute.

    Raises:
        ValueError: Twilio would resolve or refuse it (facts on Twilio, 1.3 and 1.4).
    """
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise ValueError("Twilio needs absolute addresses")
    return url


def from_edges(url: str, edges: tuple[str, ...]) -> str:
    """The address of a request for instructions, with the places that Twilio is to call from.

    Without them Twilio calls from Ashburn, in the United States, numbers and all (facts on Twilio, 2.4).
    """
    return absolute(url) if not edges else f"{_bare(url)}#e={','.join(edges)}"


def _bare(url: str) -> str:
    if "#" in url:
        raise ValueError("the address already has a fragment")
    return absolute(url)


def with_retries(url: str, *, edges: tuple[str, ...] = ()) -> str:
    """The callback's address with `#rc=5&rp=all`: five retries, after any failure.

    Without it Twilio tries again once, and only when the connection failed: a 500 of ours would lose the
    event (facts on Twilio, 2.4). `edges` are the places that Twilio may call from (`dublin`).
    """
    edge = f"&e={','.join(edges)}" if edges else ""
    return f"{_bare(url)}#rc=5&rp=all{edge}"

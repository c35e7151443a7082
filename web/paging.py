"""Lists cut into pages."""

from dataclasses import dataclass
from urllib.parse import urlencode

MAX_PAGE = 10_000


@dataclass(frozen=True)
class Pagination:
    """Where the reader is in a list, and the addresses of the pages beside."""

    page: int
    pages: int
    previous_href: str | None
    next_href: str | None


def page_number(raw: str) -> int:
    """The page of an address: 1 for anything that is no page number."""
    return min(max(int(raw), 1), MAX_PAGE) if raw.isascii() and raw.isdigit() and len(raw) < 9 else 1


def paginate(path: str, *, page: int, total: int, per_page: int, query: dict[str, str]) -> Pagination:
    """The links of a page of a list of `total` items; empty values are left out of addresses."""
    pages = max(-(-total // per_page), 1)

    def href(number: int) -> str:
        kept = {name: value for name, value in query.items() if value}
        return address(path, kept | ({"page": str(number)} if number > 1 else {}))

    return Pagination(
        page=page,
        pages=pages,
        previous_href=href(min(page - 1, pages)) if page > 1 else None,
        next_href=href(page + 1) if page < pages else None,
    )


def address(path: str, query: dict[str, str]) -> str:
    """A path with its query, where it has one."""
    return f"{path}?{urlencode(query)}" if query else path

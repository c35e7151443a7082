"""What every answer passes through: a request number, security headers, the log, the last catch."""

import time
import traceback
from pathlib import Path
from typing import Any

from starlette.datastructures import Headers, MutableHeaders
from starlette.requests import Request
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from api.errors import malformed, unexpected
from core.ids import new_id
from core.logging import get_logger

log = get_logger()

CONTENT_SECURITY_POLICY = "; ".join(
    (
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self'",
        "media-src 'self'",
        "connect-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
    )
)
# `same-origin` and not `no-referrer`: with the latter browsers send `Origin: null` with our own forms.
SECURITY_HEADERS = {
    "Content-Security-Policy": CONTENT_SECURITY_POLICY,
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}
TRANSPORT_SECURITY = "max-age=31536000; includeSubDomains"
_ROOT = Path(__file__).parent.parent


class Guard:
    """ASGI middleware, outside all the others of ours.

    An error that nothing else answered becomes a 500 here and goes no further: the server would print
    its text, which may quote data. The log gets its type and the place in our code.

    Args:
        app: The application inside.
        secure: Whether browsers reach us over TLS (then they are told to insist on it).
    """

    def __init__(self, app: ASGIApp, *, secure: bool) -> None:
        self.app = app
        self.headers = SECURITY_HEADERS | (
            {"Strict-Transport-Security": TRANSPORT_SECURITY} if secure else {}
        )

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on, and see to its answer."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        started_at = time.perf_counter()
        status = 500
        answered = False
        scope.setdefault("state", {})["request_id"] = request_id = new_id()

        async def send_guarded(message: Message) -> None:
            nonlocal status, answered
            if message["type"] == "http.response.start":
                answered = True
                status = message["status"]
                headers = MutableHeaders(scope=message)
                headers["X-Request-ID"] = request_id
                for name, value in self.headers.items():
                    headers.setdefault(name, value)
                if not _cacheable(scope, headers):
                    headers["Cache-Control"] = "no-store"
            await send(message)

        try:
            app = malformed(Request(scope)) if _has_null(scope) else self.app
            await app(scope, receive, send_guarded)
        except Exception as error:  # noqa: BLE001 - the last catch: see the class
            # Not `log.exception`: a traceback quotes values.
            log.error(  # noqa: TRY400
                "http.failed", request_id=request_id, error_type=type(error).__name__, rule=_place(error)
            )
            if answered:
                raise RuntimeError("an answer was cut short") from None
            await unexpected(Request(scope))(scope, receive, send_guarded)
        finally:
            _log_answer(scope, status=status, wall_s=time.perf_counter() - started_at)


def _has_null(scope: Scope) -> bool:
    """Whether the address holds a null character: PostgreSQL keeps none, so no query may get one."""
    return "\0" in scope["path"] or b"%00" in scope["query_string"]


def _cacheable(scope: Scope, headers: Headers | MutableHeaders) -> bool:
    """An answer may be kept only where its route said so, and pages never do."""
    return "cache-control" in headers or str(scope["path"]).startswith("/static/")


def _log_answer(scope: Scope, *, status: int, wall_s: float) -> None:
    """One line a request: the route's pattern, never the address itself (it may hold anything)."""
    route: Any = scope.get("route")
    viewer: Any = scope["state"].get("viewer")
    fields: dict[str, Any] = {
        "method": scope["method"],
        "path": getattr(route, "path", "-"),
        "status": status,
        "wall_s": round(wall_s, 4),
        "request_id": scope["state"]["request_id"],
    }
    if viewer is not None:
        fields["user_id"] = viewer.user_id
    log.info("http.answered", **fields)


def _place(error: Exception) -> str:
    """Where in our code it happened: `web/pages/sheet.py:88`."""
    for frame in reversed(traceback.extract_tb(error.__traceback__)):
        path = Path(frame.filename)
        if path.is_relative_to(_ROOT) and "site-packages" not in path.parts:
            return f"{path.relative_to(_ROOT)}:{frame.lineno}"
    return "-"

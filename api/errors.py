"""How errors are answered: JSON for programs, a French page for people."""

from collections.abc import Mapping
from urllib.parse import quote

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.responses import JSONResponse, RedirectResponse, Response

from core.errors import NotSignedIn, QualifError
from scoring.validation import InvalidSheet
from web.access import SAFE_METHODS
from web.pages.errors import MESSAGES, error_page
from web.rendering import NO_STORE, wants_json

HTTP_CODES = {400: "bad_request", 404: "not_found", 405: "method_not_allowed", 413: "too_large"}
FRAGMENT_HEADER = "x-fragment"
"""Our scripts set it: they want the status, and no redirection to a whole page."""


def install(app: FastAPI) -> None:
    """Answer every kind of error of ours, of the framework and of nobody."""
    app.add_exception_handler(QualifError, _of_ours)
    app.add_exception_handler(HTTPException, _of_http)
    app.add_exception_handler(RequestValidationError, _of_validation)


def malformed(request: Request) -> Response:
    """The answer to an address that nobody writes by hand."""
    return _answer(request, status_code=400, code=HTTP_CODES[400], message=MESSAGES[400])


def unexpected(request: Request) -> Response:
    """The answer where nothing was foreseen."""
    return _answer(request, status_code=500, code="unexpected", message=MESSAGES[500])


async def _of_ours(request: Request, error: Exception) -> Response:
    assert isinstance(error, QualifError)  # noqa: S101 - registered for this class alone
    if isinstance(error, NotSignedIn) and _is_navigation(request):
        path = quote(request.url.path)
        return RedirectResponse(f"/connexion?suite={path}", status_code=303, headers=NO_STORE)
    details = {"errors": dict(error.errors)} if isinstance(error, InvalidSheet) else None
    return _answer(
        request, status_code=error.status_code, code=error.code, message=error.message, details=details
    )


async def _of_http(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)  # noqa: S101 - registered for this class alone
    status = error.status_code
    return _answer(
        request,
        status_code=status,
        code=HTTP_CODES.get(status, f"http_{status}"),
        message=MESSAGES.get(status, MESSAGES[500 if status >= 500 else 400]),
        headers=dict(error.headers or {}),
    )


async def _of_validation(request: Request, error: Exception) -> Response:
    """Say where a value is wrong, never what it was: the answer may be logged by the caller."""
    assert isinstance(error, RequestValidationError)  # noqa: S101 - registered for this class alone
    fields = [".".join(str(part) for part in problem["loc"]) for problem in error.errors()]
    details = {"fields": sorted(set(fields))}
    return _answer(request, status_code=422, code="invalid_request", message=MESSAGES[422], details=details)


def _is_navigation(request: Request) -> bool:
    return (
        request.method in SAFE_METHODS and not wants_json(request) and FRAGMENT_HEADER not in request.headers
    )


def _answer(
    request: Request,
    *,
    status_code: int,
    code: str,
    message: str,
    headers: dict[str, str] | None = None,
    details: Mapping[str, object] | None = None,
) -> Response:
    request_id = request.state.request_id
    headers = dict(headers or {})
    if status_code == 401:
        headers["WWW-Authenticate"] = "Bearer"
    if not wants_json(request):
        return error_page(status_code, request_id=request_id, message=message, headers=headers)
    body: dict[str, object] = {"code": code, "message": message, "request_id": request_id}
    return JSONResponse(body | dict(details or {}), status_code=status_code, headers=headers | NO_STORE)

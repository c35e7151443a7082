"""Our own style sheets, scripts and icons."""

from pathlib import Path

from starlette.responses import Response
from starlette.staticfiles import StaticFiles
from starlette.types import Scope

import web


class _Revalidated(StaticFiles):
    """Files that browsers keep but ask about each time.

    A new version shows at once, even of a module that another module imports.
    """

    async def get_response(self, path: str, scope: Scope) -> Response:
        """Serve one file, to be asked about again."""
        answer = await super().get_response(path, scope)
        answer.headers["Cache-Control"] = "no-cache"
        return answer


def static_files() -> StaticFiles:
    """The application to mount: public, since it holds nobody's data."""
    return _Revalidated(directory=Path(web.__file__).parent / "static")

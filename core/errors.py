"""The one error tree.

    QualifError                 500  anything that the product reports by itself
    ├── InvalidInput            400  the caller sent what cannot be used
    ├── NotSignedIn             401
    ├── Forbidden               403  signed in, or signed, but not allowed
    ├── NotFound                404
    ├── Conflict                409  the state of things does not allow it now
    ├── Unprocessable           422  understood, kept, but cannot be processed (a broken recording)
    └── Unavailable             503  something that we depend on does not answer; try again
        └── Misconfigured       503  the installation lacks something that only its owner can give

Every error carries a stable `code` (for logs, JSON and tests) and a French sentence for the person
who reads it, which says what to do. Neither holds personal data: both are kept in job tables.
"""

from typing import ClassVar


class QualifError(Exception):
    """An error with a code, an HTTP status and a French sentence that says what to do."""

    status_code: ClassVar[int] = 500

    def __init__(self, code: str, message: str) -> None:
        super().__init__(f"{code}: {message}")
        self.code = code
        self.message = message

    def __reduce__(self) -> tuple[type["QualifError"], tuple[str, str]]:
        return type(self), (self.code, self.message)


class InvalidInput(QualifError):
    """The caller sent what cannot be used."""

    status_code = 400


class NotSignedIn(QualifError):
    """Nobody is signed in, or the token is not known."""

    status_code = 401


class Forbidden(QualifError):
    """Known, but not allowed."""

    status_code = 403


class NotFound(QualifError):
    """There is no such thing, or not for this reader."""

    status_code = 404


class Conflict(QualifError):
    """The state of things does not allow it now."""

    status_code = 409


class Unprocessable(QualifError):
    """Understood and kept, but cannot be processed: trying again changes nothing."""

    status_code = 422


class Unavailable(QualifError):
    """Something that we depend on does not answer: trying again may help."""

    status_code = 503


class Misconfigured(Unavailable):
    """The installation lacks something that only its owner can give."""

"""The check before content is written: a call may be erased while a stage works on it."""

from sqlmodel import Session

from calls import repository
from core.errors import NotFound
from models import Call


def unerased(session: Session, call_id: str) -> Call:
    """The call, locked for writing its content.

    Raises:
        NotFound: code `call.erased`: it was erased while the stage worked, so nothing is written.
    """
    call = repository.lock(session, call_id)
    if call is None or call.erased_at is not None:
        raise NotFound("call.erased", "Cet appel a été effacé.")
    return call

"""The rows of sheets and versions. Writes that race are decided by the database, never by a read."""

from typing import Any

from sqlalchemy import CursorResult, update
from sqlalchemy.exc import IntegrityError
from sqlmodel import Session, col, select

from models.sheet import Sheet, SheetVersion


def find(session: Session, call_id: str) -> Sheet | None:
    """The sheet of a call, read afresh."""
    statement = select(Sheet).where(Sheet.call_id == call_id).execution_options(populate_existing=True)
    return session.exec(statement).one_or_none()


def add(session: Session, sheet: Sheet) -> Sheet:
    """Add the sheet of a call; where another worker was quicker, give theirs."""
    try:
        with session.begin_nested():
            session.add(sheet)
    except IntegrityError:
        existing = find(session, sheet.call_id)
        if existing is None:
            raise
        return existing
    return sheet


def change(session: Session, sheet: Sheet, *, expected_version: int, values: dict[str, Any]) -> bool:
    """Write columns of a sheet if its version is still the expected one; whether they were written."""
    result = session.execute(
        update(Sheet)
        .where(col(Sheet.id) == sheet.id, col(Sheet.version) == expected_version)
        .values(**values)
        .execution_options(synchronize_session=False)
    )
    session.refresh(sheet)
    return isinstance(result, CursorResult) and result.rowcount == 1


def add_version(session: Session, version: SheetVersion) -> SheetVersion:
    """Add a validated version."""
    session.add(version)
    session.flush()
    return version


def versions(session: Session, sheet_id: str) -> list[SheetVersion]:
    """The versions of a sheet, newest first."""
    statement = (
        select(SheetVersion)
        .where(SheetVersion.sheet_id == sheet_id)
        .order_by(col(SheetVersion.number).desc())
    )
    return list(session.exec(statement))

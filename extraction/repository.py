"""Extractions at rest: where a rule read is in clear, what it read is sealed with the call's key."""

import json

from sqlmodel import Session, col, delete, select

from core.sealing import Sealer
from models import ExtractionRun, Signal
from models.values.sheet import Extraction, SheetValue, SignalValue


def save(session: Session, *, call_id: str, extraction: Extraction, sealer: Sealer) -> None:
    """Keep what was read in a call; a second run of the same call replaces the first."""
    remove(session, call_id)
    session.add(
        ExtractionRun(
            call_id=call_id,
            rules_version=extraction.rules_version,
            sealed_facts=sealer.seal(
                extraction.sheet.model_dump_json(by_alias=True).encode(), context="facts"
            ),
        )
    )
    session.add_all(_row(call_id, signal, sealer) for signal in extraction.signals)
    session.flush()


def load(session: Session, call_id: str, sealer: Sealer) -> Extraction | None:
    """The facts of a call, without the single signals; None where there are none (any more)."""
    run = session.exec(select(ExtractionRun).where(ExtractionRun.call_id == call_id)).first()
    if run is None:
        return None
    facts = SheetValue.model_validate_json(sealer.open(run.sealed_facts, context="facts"))
    return Extraction(rules_version=run.rules_version, sheet=facts)


def remove(session: Session, call_id: str) -> None:
    """Delete the extraction of a call, where there is one."""
    session.exec(delete(Signal).where(col(Signal.call_id) == call_id))
    session.exec(delete(ExtractionRun).where(col(ExtractionRun.call_id) == call_id))
    session.flush()


def _row(call_id: str, signal: SignalValue, sealer: Sealer) -> Signal:
    value = json.dumps(signal.value, ensure_ascii=False).encode()
    return Signal(
        call_id=call_id,
        sealed_value=sealer.seal(value, context=f"signal:{signal.rule_id}"),
        **signal.model_dump(exclude={"value"}),
    )

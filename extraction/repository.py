"""Signals at rest: where a rule read is in clear, what it read is sealed with the call's key."""

import json

from sqlmodel import Session, col, delete

from core.sealing import Sealer
from models import Signal
from models.values.sheet import SignalValue


def save(session: Session, *, call_id: str, signals: tuple[SignalValue, ...], sealer: Sealer) -> None:
    """Keep the signals of a call; a second run of the same call replaces the first."""
    session.exec(delete(Signal).where(col(Signal.call_id) == call_id))
    session.add_all(
        Signal(
            call_id=call_id,
            rule_id=signal.rule_id,
            dimension=signal.dimension,
            turn=signal.turn,
            speaker=signal.speaker,
            start=signal.start,
            end=signal.end,
            polarity=signal.polarity,
            certainty=signal.certainty,
            sealed_value=sealer.seal(
                json.dumps(signal.value, ensure_ascii=False).encode(), context=f"signal:{signal.rule_id}"
            ),
        )
        for signal in signals
    )
    session.flush()

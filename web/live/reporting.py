"""What a person says of an attempt, since Twilio cannot know for sure: a voicemail, a wrong number."""

from dataclasses import dataclass

from calls.queries import CallRow
from models import CallState
from models.values.telephony import CallOutcome
from web.access import Viewer
from web.labels import OUTCOMES
from web.live.acting import may_act

WORDS = {"messagerie": CallOutcome.VOICEMAIL, "faux-numero": CallOutcome.WRONG_NUMBER, "": None}
"""What stands in the form, and what it says; empty takes it back."""
BUTTONS = (
    ("messagerie", "Messagerie"),
    ("faux-numero", "Mauvais interlocuteur"),
)


@dataclass(frozen=True)
class Reporting:
    """The outcome as it stands, and what may be said of it: words for the form, and for the button."""

    href: str
    current: str | None
    choices: tuple[tuple[str, str], ...]
    is_reported: bool


def reporting_of(viewer: Viewer, row: CallRow) -> Reporting | None:
    """What this viewer may say of a call; None: nothing, or nobody was tried yet."""
    if row.state is CallState.DIALING or not may_act(viewer, row):
        return None
    return Reporting(
        href=f"/appels/{row.id}/issue",
        current=OUTCOMES.get(row.call_outcome) if row.call_outcome is not None else None,
        choices=tuple((word, label) for word, label in BUTTONS if WORDS[word] is not row.reported_outcome),
        is_reported=row.reported_outcome is not None,
    )

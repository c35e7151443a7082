"""The French words of the states of a call, and how each one looks."""

import math
from dataclasses import dataclass
from enum import StrEnum

from calls.queries import LIVE, TO_VALIDATE, CallRow
from models import CallState, Stage
from models.values.telephony import CallOutcome

NO_BREAK = "\u00a0"
NARROW = "\u202f"


class Tone(StrEnum):
    """How a chip looks; each tone is a class of the style sheet, and never says anything alone."""

    QUIET = "quiet"
    LIVE = "live"
    TODO = "todo"
    DONE = "done"
    DANGER = "danger"


@dataclass(frozen=True)
class Chip:
    """A state in two words, with what is going on where it is known."""

    tone: Tone
    label: str
    detail: str | None = None


@dataclass(frozen=True)
class StateGroup:
    """A filter of the list: its place in the address, its name, its states (None: every one)."""

    slug: str
    label: str
    states: frozenset[CallState] | None
    empty: str


CHIPS = {
    CallState.DIALING: Chip(Tone.LIVE, "Numérotation"),
    CallState.IN_PROGRESS: Chip(Tone.LIVE, "En cours"),
    CallState.AWAITING_RECORDING: Chip(Tone.LIVE, "Enregistrement attendu"),
    CallState.PROCESSING: Chip(Tone.LIVE, "Traitement"),
    CallState.READY: Chip(Tone.TODO, "Fiche à valider"),
    CallState.UNRECORDED: Chip(Tone.TODO, "Fiche à remplir"),
    CallState.VALIDATED: Chip(Tone.DONE, "Validée"),
    CallState.NOT_REACHED: Chip(Tone.QUIET, "Non joint"),
    CallState.FAILED: Chip(Tone.DANGER, "Échec"),
}
STAGES = {
    Stage.FETCH: "récupération de l'audio",
    Stage.STORE: "mise au coffre",
    Stage.DELETE_AT_TWILIO: "effacement chez Twilio",
    Stage.TRANSCRIBE: "transcription",
    Stage.EXTRACT: "lecture de l'échange",
    Stage.SCORE: "notation",
}
WAITING = "en file d'attente"
OUTCOMES = {
    CallOutcome.ANSWERED: "Répondu",
    CallOutcome.NO_ANSWER: "Sans réponse",
    CallOutcome.BUSY: "Occupé",
    CallOutcome.VOICEMAIL: "Messagerie",
    CallOutcome.WRONG_NUMBER: "Mauvais interlocuteur",
    CallOutcome.FAILED: "Non abouti",
}
"""What the attempt to reach somebody came to."""

STATE_GROUPS = (
    StateGroup("", "Tous", None, "Aucun appel pour l'instant."),
    StateGroup("a-traiter", "À traiter", TO_VALIDATE, "Aucune fiche n'attend : tout est à jour."),
    StateGroup("en-cours", "En cours", LIVE, "Aucun appel en cours."),
    StateGroup("validees", "Validées", frozenset({CallState.VALIDATED}), "Aucune fiche validée."),
    StateGroup("non-joints", "Non joints", frozenset({CallState.NOT_REACHED}), "Aucun appel sans réponse."),
    StateGroup("echecs", "Échecs", frozenset({CallState.FAILED}), "Aucun traitement en échec."),
)


def chip_of(call: CallRow) -> Chip:
    """The chip of a call; one in processing says at which stage, and how far where that is known."""
    chip = CHIPS[call.state]
    if call.state is not CallState.PROCESSING:
        return chip
    return Chip(chip.tone, chip.label, stage_of(call))


def stage_of(call: CallRow) -> str:
    """What the pipeline is doing: `transcription, 42 %, encore 3 min`."""
    if call.stage is None:
        return WAITING
    progress = progress_of(call.progress_percent, call.progress_remaining_s)
    return ", ".join(filter(None, (STAGES[call.stage], progress)))


def progress_of(percent: int | None, remaining_s: int | None) -> str | None:
    """How far a stage is, and how long it will take: `42 %, encore 3 min`; None where nothing is known."""
    if percent is None:
        return None
    if remaining_s is None:
        return f"{percent}{NO_BREAK}%"
    if remaining_s < 60:
        return f"{percent}{NO_BREAK}%, moins d'une minute"
    minutes = math.ceil(remaining_s / 60)
    hours, minutes = divmod(minutes, 60)
    left = f"{hours}{NO_BREAK}h{NO_BREAK}{minutes:02}" if hours else f"{minutes}{NO_BREAK}min"
    return f"{percent}{NO_BREAK}%, encore {left}"


def outcome_of(slug: str) -> CallOutcome | None:
    """The outcome with this name in the address; None, all of them, for anything else."""
    return next((outcome for outcome in CallOutcome if outcome.value == slug), None)


def group_of(slug: str) -> StateGroup:
    """The filter with this name in the address; the first one for anything else."""
    return next((group for group in STATE_GROUPS if group.slug == slug), STATE_GROUPS[0])

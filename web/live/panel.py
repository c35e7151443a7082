"""The agreement and the recording of a call under way, in words, with the buttons that act on them.

Every button says what it does before it is pressed; what cannot be undone has a page of its own that asks
again. A pause is shown as one only once Twilio confirmed it: card data must not be asked for before.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from models import Consent, Recording
from telephony.flow import FlowState, Phase, Reel, Standing
from web.sheet.notices import consent_line

TAKEN_OUT = "L'agent a écarté cet appel de l'enregistrement : rien n'en est capté."
NOT_ASKED = "Cet appel n'est pas enregistré : aucune annonce, rien à demander au prospect."


class Look(StrEnum):
    """How the indicator looks; never colour alone, the label says the same."""

    OFF = "off"
    PENDING = "pending"
    ON = "on"
    PAUSED = "paused"


class Act(StrEnum):
    """What a button asks for; the value stands in forms and addresses."""

    START = "demarrer"
    PAUSE = "pause"
    RESUME = "reprendre"
    STOP = "arreter"
    WITHDRAW = "retrait"


@dataclass(frozen=True)
class Button:
    """One act: its words, its effect, and whether it asks again first."""

    act: Act
    label: str
    effect: str
    icon: str
    confirms: bool = False
    is_primary: bool = False


@dataclass(frozen=True)
class Indicator:
    """What becomes of the sound now."""

    look: Look
    label: str
    hint: str | None = None


@dataclass(frozen=True)
class Panel:
    """The agreement as it comes, the recording, and what the viewer may do."""

    is_granted: bool
    consent: str
    indicator: Indicator
    buttons: tuple[Button, ...]


START = Button(
    Act.START,
    "Démarrer l'enregistrement",
    "Le prospect a accepté : ce qui se dit à partir de maintenant est gardé.",
    "record",
    is_primary=True,
)
PAUSE = Button(
    Act.PAUSE,
    "Mettre en pause (données bancaires)",
    "Ce qui se dit pendant la pause n'est gardé nulle part. Attendez « En pause » pour demander la carte.",
    "pause",
)
RESUME = Button(
    Act.RESUME,
    "Reprendre l'enregistrement",
    "Ce qui se dit ensuite est de nouveau gardé.",
    "record",
    is_primary=True,
)
STOP = Button(
    Act.STOP,
    "Arrêter et effacer l'enregistrement…",
    "Pour de bon sur cet appel. Ce qui a déjà été capté est effacé, chez Twilio aussi.",
    "stop",
    confirms=True,
)
NEVER_START = Button(
    Act.STOP,
    "Ne pas enregistrer cet appel…",
    "Pour de bon, même si le prospect accepte : rien n'est capté.",
    "eye-off",
    confirms=True,
)
WITHDRAW = Button(
    Act.WITHDRAW,
    "Le prospect retire son accord…",
    "Arrête l'enregistrement et efface tout ce qui a été capté, chez Twilio aussi.",
    "undo",
    confirms=True,
)
UNRECORDABLE = Indicator(
    Look.OFF,
    "L'enregistrement n'a pas démarré",
    "Twilio ne l'a pas pris, malgré plusieurs essais : remplissez la fiche de mémoire.",
)
BEFORE = "Dès qu'il décroche, le prospect entend l'annonce et choisit."
ASKING = "Annonce en cours : le prospect écoute, puis choisit"


def build_panel(
    flow: FlowState,
    *,
    consent: Consent | None,
    recording: Recording | None,
    may_act: bool,
    may_withdraw: bool,
    is_unrecordable: bool = False,
) -> Panel:
    """The panel of a call.

    Args:
        flow: where the call, the agreement and the recording stand.
        consent: the answer on record.
        recording: as Twilio last confirmed it.
        may_act: whether the viewer has the buttons of the recording.
        may_withdraw: whether the viewer takes the agreement back.
        is_unrecordable: whether Twilio would not start the recording.
    """
    return Panel(
        is_granted=flow.standing is Standing.IN_FORCE,
        consent=_consent(flow, consent),
        indicator=UNRECORDABLE if is_unrecordable and recording is None else _indicator(flow, recording),
        buttons=tuple(_buttons(flow, may_act=may_act, may_withdraw=may_withdraw)),
    )


def _consent(flow: FlowState, consent: Consent | None) -> str:
    if consent is not None:
        return consent_line(consent).text
    if flow.taken_out:
        return TAKEN_OUT
    if not flow.asks:
        return NOT_ASKED
    if flow.phase is not Phase.ASKING:
        return BEFORE if not flow.over else consent_line(None).text
    if len(flow.questions) < 2:
        return f"{ASKING}."
    return f"{ASKING} (question {len(flow.answers) + 1} sur {len(flow.questions)})."


def _indicator(flow: FlowState, recording: Recording | None) -> Indicator:
    status = recording.twilio_status if recording is not None else None
    match flow.reel:
        case Reel.NONE:
            return _nothing_yet(flow)
        case Reel.RUNNING if status == "paused":
            return Indicator(Look.PENDING, "Reprise…", "Encore en pause : Twilio n'a pas confirmé.")
        case Reel.PAUSED if status != "paused":
            hint = "Attendez la confirmation avant de demander des données bancaires."
            return Indicator(Look.PENDING, "Mise en pause…", hint)
        case Reel.DISCARDED if recording is not None and recording.erased_at is None:
            return Indicator(Look.PENDING, "Effacement…", "Ce qui a été capté est effacé, chez Twilio aussi.")
        case reel:
            return _SETTLED[reel]


def _nothing_yet(flow: FlowState) -> Indicator:
    if flow.may_record and flow.bridged and flow.waits_for_agent:
        return Indicator(Look.OFF, "Rien n'est enregistré", "Vous démarrez quand vous le voulez.")
    if flow.asks and flow.standing is Standing.OPEN:
        return Indicator(Look.OFF, "Rien n'est enregistré", "Rien n'est capté avant la réponse du prospect.")
    return Indicator(Look.OFF, "Rien n'est enregistré")


_SETTLED = {
    Reel.WANTED: Indicator(Look.PENDING, "Démarrage…", "Twilio n'a pas encore confirmé."),
    Reel.RUNNING: Indicator(Look.ON, "Enregistrement en cours", "Les deux voix, chacune sur sa piste."),
    Reel.PAUSED: Indicator(
        Look.PAUSED, "En pause", "Rien n'est capté : vous pouvez demander les données bancaires."
    ),
    Reel.COMPLETED: Indicator(Look.OFF, "Enregistrement terminé"),
    Reel.ABSENT: Indicator(Look.OFF, "Aucun enregistrement", "Twilio n'a rien pu enregistrer."),
    Reel.DISCARDED: Indicator(Look.OFF, "Enregistrement effacé", "Rien n'en reste, chez Twilio non plus."),
}


def _buttons(flow: FlowState, *, may_act: bool, may_withdraw: bool) -> Iterator[Button]:
    if may_act and not flow.over:
        yield from _during(flow)
    if may_withdraw and flow.standing is Standing.IN_FORCE:
        yield WITHDRAW


def _during(flow: FlowState) -> Iterator[Button]:
    if flow.reel is Reel.NONE and flow.waits_for_agent and flow.bridged and flow.may_record:
        yield START
    elif flow.reel is Reel.RUNNING:
        yield PAUSE
    elif flow.reel is Reel.PAUSED:
        yield RESUME
    if flow.asks and flow.standing in {Standing.OPEN, Standing.IN_FORCE}:
        yield stop_button(flow)


def stop_button(flow: FlowState) -> Button:
    """The button that ends the capture of a call, by what it would end."""
    return NEVER_START if flow.reel is Reel.NONE else STOP

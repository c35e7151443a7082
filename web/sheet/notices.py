"""What the reader of a sheet must know first: consent, what was erased, what the audio is worth."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from compliance.consent.decision import in_force
from compliance.retention import Due, Kept
from core.clock import now
from models import CallState, Consent, Decision, LegalBasis, Purpose
from pipeline.listening import THROUGH
from scoring.readings import enumerated
from web import french
from web.labels import Tone
from web.sheet.loading import LoadedSheet

PURPOSES = {Purpose.NOTE_TAKING.value: "la prise de notes", Purpose.QUALITY.value: "la qualité"}
KEPT = {Kept.AUDIO: "audio", Kept.TRANSCRIPT: "transcription"}
ANSWERS = {
    "1": "touche 1",
    "2": "touche 2",
    "": "aucune touche",
    "several": "plusieurs touches",
    "oui": "oui à voix haute",
    "non": "non à voix haute",
    "unclear": "réponse peu claire",
}
WITHDRAWALS = {
    THROUGH: "Le prospect a tapé 0 pendant l'appel : accord retiré",
    "neutralised": "Enregistrement arrêté et effacé par l'agent",
    "machine": "Un répondeur a décroché, ce qui ne vaut pas accord :",
}
"""What took an agreement back, where the prospect did not say so; the moment follows."""
WHY_WITHDRAWN = {
    THROUGH: "Le prospect a tapé 0 pendant l'appel : l'enregistrement et tout ce qui en venait sont effacés, "
    "chez Twilio aussi.",
    "neutralised": "L'agent a arrêté l'enregistrement : ce qui avait été capté est effacé, chez Twilio "
    "aussi.",
    "machine": "Un répondeur a décroché : ce qui avait été capté est effacé.",
}
WHY_ERASED = {
    THROUGH: "le prospect a tapé 0 pendant l'appel",
    "neutralised": "enregistrement arrêté par l'agent",
    "machine": "un répondeur avait décroché",
}
AUDIO = {
    "mono": "Les deux voix sont sur une seule piste : rien n'est proposé, pour ne pas prêter au prospect "
    "les mots de l'agent.",
    "dual_mono": "Les deux pistes portent le même son : rien n'est proposé, pour ne pas prêter au prospect "
    "les mots de l'agent.",
    "silent": "L'enregistrement est muet : aucune parole n'y est entendue.",
    "silent_agent": "La piste de l'agent est muette : seules les paroles du prospect sont lues.",
    "silent_prospect": "La piste du prospect est muette : rien ne peut être proposé.",
    "clipped": "Le son sature par moments : des mots peuvent être mal reconnus. Réécoutez ce qui compte.",
    "swapped_looking": "Les voix semblent inversées : vérifiez en écoutant qui parle sur quelle piste.",
    "ring_tone": "Une sonnerie est enregistrée : ce passage n'est pas lu.",
    "hold_music": "Une musique d'attente est enregistrée : ce passage n'est pas lu.",
    "not_french": "L'appel ne semble pas être en français : relisez chaque valeur proposée.",
    "recording_not_started": "Le prospect avait accepté, mais Twilio n'a pas pu démarrer l'enregistrement : "
    "rien n'a été capté.",
    "recording_absent": "Twilio n'a produit aucun enregistrement pour cet appel.",
    "pause_skipped": "Un passage a été laissé hors de l'enregistrement : ensuite, les temps ne sont "
    "plus ceux de l'appel.",
    "twilio_copy_remains": "Twilio détient encore une copie de cet enregistrement, que l'effacement n'a "
    "pas pu atteindre : prévenez votre administrateur.",
}


@dataclass(frozen=True)
class Notice:
    """One sentence above the sheet, and how much it matters."""

    tone: Tone
    text: str


@dataclass(frozen=True)
class ConsentLine:
    """What the prospect answered to the notice; `granted` while it is in force."""

    granted: bool
    text: str


def consent_line(consent: Consent | None) -> ConsentLine:
    """The answer on record, in words."""
    if consent is None:
        return ConsentLine(granted=False, text="Enregistrement non demandé au prospect")
    version = f"annonce {consent.notice_version}"
    when = french.moment(consent.answered_at)
    if consent.withdrawn_at is not None:
        text = f"{_withdrawn(consent)} {french.moment(consent.withdrawn_at)} ({version})"
    elif consent.decision is Decision.GRANTED:
        text = f"{_granted(consent)} {when} ({version}){_purposes(consent)}"
    elif consent.decision is Decision.SILENT:
        text = f"Pas de réponse à l'annonce, ce qui vaut refus : {when} ({version})"
    else:
        text = f"Enregistrement refusé {when} ({_key(consent)}, {version})"
    return ConsentLine(granted=in_force(consent), text=text)


def _withdrawn(consent: Consent) -> str:
    return WITHDRAWALS.get(consent.withdrawn_through or "", "Accord retiré par le prospect")


def clocks_line(dues: Iterable[Due]) -> str | None:
    """When what is still kept will be erased; None where nothing is."""
    said = [f"{KEPT[due.kept]} {_erased(due)}" for due in dues]
    return f"Effacement prévu : {', '.join(said)}" if said else None


def _erased(due: Due) -> str:
    return "à la prochaine purge" if due.at <= now() else french.on_day(due.at)


def notices_of(loaded: LoadedSheet, *, may_validate: bool) -> tuple[Notice, ...]:
    """What to say above the sheet, most important first; what is to be done, to those who may do it."""
    return (*_state(loaded, may_validate=may_validate), *_erasures(loaded), *_audio(loaded))


def _state(loaded: LoadedSheet, *, may_validate: bool) -> Iterator[Notice]:
    state = loaded.row.state
    if state is CallState.UNRECORDED:
        to_do = (
            "Remplissez la fiche de mémoire, puis validez-la."
            if may_validate
            else "L'agent remplit la fiche de mémoire."
        )
        yield Notice(Tone.TODO, f"{_why_unrecorded(loaded)} {to_do}")
    elif state is CallState.FAILED:
        reason = loaded.row.failure_message or "Le traitement s'est arrêté."
        yield Notice(Tone.DANGER, f"Échec du traitement : {reason} La fiche peut aussi se remplir à la main.")


def _why_unrecorded(loaded: LoadedSheet) -> str:
    consent = loaded.consent
    if consent is None:
        return "Cet appel n'a pas été enregistré."
    if consent.withdrawn_at is not None:
        return WHY_WITHDRAWN.get(
            consent.withdrawn_through or "",
            "Le prospect a retiré son accord : ce qui avait été capté est effacé.",
        )
    if consent.decision is Decision.REFUSED:
        return "Le prospect a refusé l'enregistrement : rien n'a été enregistré."
    if consent.decision is Decision.SILENT:
        return "Le prospect n'a pas répondu à l'annonce : rien n'a été enregistré."
    return "Le prospect avait accepté, mais aucun enregistrement n'a été fait."


def _erasures(loaded: LoadedSheet) -> Iterator[Notice]:
    content_at = loaded.row.erased_at
    if content_at is not None:
        yield Notice(
            Tone.QUIET,
            f"Audio, transcription et citations effacés {french.on_day(content_at)} : {_why_erased(loaded)}. "
            "Les valeurs validées restent.",
        )
    elif loaded.audio_erased_at is not None:
        yield Notice(
            Tone.QUIET,
            f"Audio effacé {french.on_day(loaded.audio_erased_at)} : {_why_erased(loaded)}. "
            "La transcription reste lisible.",
        )


def _why_erased(loaded: LoadedSheet) -> str:
    consent = loaded.consent
    if consent is None or consent.withdrawn_at is None:
        return "durée de conservation atteinte"
    return WHY_ERASED.get(consent.withdrawn_through or "", "accord retiré par le prospect")


def _audio(loaded: LoadedSheet) -> Iterator[Notice]:
    for code in loaded.row.notices:
        # A code without words yet is still worth a look at the recording.
        yield Notice(Tone.TODO, AUDIO.get(code, f"Enregistrement à vérifier (signalement « {code} »)."))
    if loaded.transcript is not None and not loaded.transcript.turns:
        yield Notice(Tone.TODO, "Personne n'a été entendu dans cet enregistrement.")


def _granted(consent: Consent) -> str:
    if consent.basis is LegalBasis.LEGITIMATE_INTEREST:
        return "Pas d'opposition à l'enregistrement,"
    return f"Enregistrement accepté ({_key(consent)})"


def _key(consent: Consent) -> str:
    return ANSWERS.get(consent.answer, f"touche {consent.answer}")


def _purposes(consent: Consent) -> str:
    named = [PURPOSES[purpose] for purpose in consent.purposes if purpose in PURPOSES]
    return f", pour {enumerated(named)}" if named else ""

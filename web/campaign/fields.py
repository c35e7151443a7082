"""The fields of a campaign's settings, as the template draws them."""

from collections.abc import Mapping
from dataclasses import dataclass

from compliance.capture import DESCRIPTIONS, SAMPLE_BOUND_A_DAY, SAMPLE_BOUND_PERCENT
from extraction.fieldsets import FieldSet, all_sets
from models import Audience, CapturePolicy, LegalBasis, Purpose
from web.campaign.form import Filled
from web.sheet.controls import Control, Kind, Option

POLICIES = {
    CapturePolicy.OFF: "Aucun enregistrement",
    CapturePolicy.MANUAL: "Au choix de l'agent",
    CapturePolicy.SAMPLED: "Un échantillon",
    CapturePolicy.CONSENTED: "Tous les appels acceptés",
}
AUDIENCES = {Audience.BUSINESS: "Des professionnels", Audience.CONSUMER: "Des particuliers"}
BASES = {
    LegalBasis.CONSENT: "Le consentement (touche 1)",
    LegalBasis.LEGITIMATE_INTEREST: "L'intérêt légitime, avec opposition",
}
PURPOSES = {Purpose.NOTE_TAKING: "Prise de notes", Purpose.QUALITY: "Qualité et formation"}


@dataclass(frozen=True)
class Group:
    """Fields that belong together."""

    title: str
    controls: tuple[Control, ...]


@dataclass(frozen=True)
class _Field:
    kind: Kind
    label: str
    options: Mapping[str, str] | None = None
    hint: str | None = None
    numeric: bool = False


_GROUPS = {
    "Appels": ("audience", "caller_id"),
    "Enregistrement": (
        "capture_policy",
        "sample_percent",
        "sample_daily_max",
        "purposes",
        "legal_basis",
        "assessment_reference",
    ),
    "Annonce": ("notice_text", "question_text"),
    "Fiche": ("review_below_percent", "field_sets"),
    "Transcription": ("vocabulary",),
}
_FIELDS = {
    "audience": _Field(
        Kind.SELECT,
        "Qui est appelé",
        {key.value: label for key, label in AUDIENCES.items()},
        hint="Un particulier ne s'appelle qu'avec son accord préalable, à des heures et un nombre de fois "
        "limités par la loi. Dans le doute (auto-entrepreneur, mobile personnel) : particulier.",
    ),
    "caller_id": _Field(
        Kind.TEXT, "Numéro présenté", hint="En 01 à 05 ou en 09, détenu chez Twilio ; jamais un 06 ou un 07"
    ),
    "capture_policy": _Field(
        Kind.SELECT, "Appels enregistrés", {key.value: label for key, label in POLICIES.items()}
    ),
    "sample_percent": _Field(
        Kind.TEXT,
        "Part de l'échantillon (%)",
        hint=f"Tirée au sort avant l'appel. Au-delà de {SAMPLE_BOUND_PERCENT} % : AIPD et accord du DPO",
        numeric=True,
    ),
    "sample_daily_max": _Field(
        Kind.TEXT,
        "Au plus, par agent et par jour",
        hint=f"Au-delà de {SAMPLE_BOUND_A_DAY} appels : AIPD et accord du DPO",
        numeric=True,
    ),
    "purposes": _Field(Kind.TICKS, "Finalités", {key.value: label for key, label in PURPOSES.items()}),
    "legal_basis": _Field(Kind.SELECT, "Base légale", {key.value: label for key, label in BASES.items()}),
    "assessment_reference": _Field(
        Kind.TEXT, "Référence de l'analyse d'impact (AIPD)", hint="La changer fait tomber l'accord du DPO"
    ),
    "notice_text": _Field(
        Kind.LINES,
        "Ce que le prospect entend",
        hint="Qui appelle, que l'échange est enregistré et transcrit, comment accepter et refuser",
    ),
    "question_text": _Field(
        Kind.LINES,
        "Seconde question, pour la qualité",
        hint="Posée après l'annonce quand les deux finalités sont cochées. Laissée vide : la question "
        "usuelle, selon la base légale",
    ),
    "review_below_percent": _Field(
        Kind.TEXT,
        "Seuil « à vérifier » (%)",
        hint="Une valeur proposée avec une confiance plus basse est marquée « à vérifier » sur la fiche",
        numeric=True,
    ),
    "field_sets": _Field(
        Kind.TICKS,
        "Champs en plus sur la fiche",
        hint="Lus dans les prochains appels, avec leurs preuves, comme les autres champs",
    ),
    "vocabulary": _Field(
        Kind.LINES,
        "Vocabulaire",
        hint="Un terme par ligne, les plus importants d'abord : produits, concurrents, personnes, mots du "
        "métier. Le moteur les reconnaît mieux dans les prochains appels.",
    ),
}


def groups(filled: Filled, errors: Mapping[str, str]) -> tuple[Group, ...]:
    """All fields as they are filled, each with its error."""
    return tuple(
        Group(title, tuple(_control(name, filled, errors) for name in names))
        for title, names in _GROUPS.items()
    )


def label_of(name: str) -> str:
    """The name of a field, for the list of what to correct."""
    return _FIELDS[name].label


def _control(name: str, filled: Filled, errors: Mapping[str, str]) -> Control:
    field, values = _FIELDS[name], filled.get(name, ())
    hint = field.hint
    if name == "capture_policy" and values and values[0] in set(CapturePolicy):
        hint = DESCRIPTIONS[CapturePolicy(values[0])]
    options = field.options or {}
    if name == "field_sets":
        options = {each.name: _described(each) for each in all_sets()}
    return Control(
        kind=field.kind,
        name=name,
        label=field.label,
        value=next(iter(values), ""),
        options=tuple(
            Option(value=value, label=label, selected=value in values) for value, label in options.items()
        ),
        hint=hint,
        error=errors.get(name),
        numeric=field.numeric,
    )


def _described(each: FieldSet) -> str:
    """A set by its title and its fields."""
    names = (f"{field.label[:1].lower()}{field.label[1:]}" for field in each.field)
    return f"{each.title} : {', '.join(names)}"

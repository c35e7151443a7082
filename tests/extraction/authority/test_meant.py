"""Who is meant where who decides is said by a pronoun, a quotation, or for a part of the matter."""

import datetime as dt

import pytest

from extraction.engine import Extractor
from models.values.sheet import AuthorityFact
from models.values.transcript import Speaker, Turn


def _authority(extractor: Extractor, *lines: str) -> AuthorityFact:
    turns = tuple(
        Turn(i=i, speaker=Speaker.PROSPECT if i % 2 else Speaker.AGENT, text=text)
        for i, text in enumerate(lines)
    )
    return extractor.extract(turns, reference_date=dt.date(2026, 9, 15)).sheet.authority


def test_a_pronoun_leads_to_whom_was_named_some_turns_before(extractor: Extractor) -> None:
    found = _authority(
        extractor,
        "Vous en avez parlé ?",
        "La directrice générale aimerait bien changer.",
        "Et vous êtes combien ?",
        "Une vingtaine.",
        "Qui tranchera ?",
        "C'est elle qui tranchera.",
    )
    assert (found.status, found.other_deciders) == ("not_decider", ("DG",))


@pytest.mark.parametrize(
    ("said", "status"),
    [
        ("Mon directeur m'a dit : « tu prépares le dossier et c'est moi qui signe ».", "not_decider"),
        ("Ma directrice m'a dit : « c'est toi qui choisis, je ne veux rien savoir ».", "decides"),
        ("Elle m'a écrit que c'était elle.", "not_decider"),
    ],
)
def test_quoted_words_are_those_of_whoever_is_quoted(extractor: Extractor, said: str, status: str) -> None:
    assert _authority(extractor, "Qui décide, chez vous ?", said).status == status


@pytest.mark.parametrize(
    "said",
    [
        "Les semences c'est moi, les machines c'est la coopérative, le siège.",
        "Le modèle oui, le montant non.",
        "Il faut toujours deux paraphes, le mien et celui du trésorier.",
    ],
)
def test_a_decision_divided_is_shared(extractor: Extractor, said: str) -> None:
    assert _authority(extractor, "C'est vous qui décidez ?", said).status == "shares"


@pytest.mark.parametrize(
    "said",
    [
        "Les colis, ils signent en arrivant.",
        "On recopie tout à la main.",
        "Le dimanche on vote, je serai absent.",
    ],
)
def test_what_decides_nothing_is_silent(extractor: Extractor, said: str) -> None:
    assert _authority(extractor, "Et comment vous faites aujourd'hui ?", said).status == "unknown"


def test_a_title_follows_whoever_sat_there(extractor: Extractor) -> None:
    found = _authority(
        extractor,
        "Je parle à qui ?",
        "À Lise. La directrice commerciale est partie en juin, c'est moi qui occupe son poste.",
    )
    assert found.contact_role == "DIR_COMMERCIAL"

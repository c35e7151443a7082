"""Flags in other words than those of the rules' examples, with the look-alikes beside them."""

import pytest

from extraction.engine import Extractor
from tests.extraction.dialogues import SPOKEN_ON, turns_of

SAID = [
    ("A: Je vous relance au printemps ?", "P: Non, sortez-moi de votre liste.", ("opt_out",)),
    ("A: C'est encore Paul.", "P: Arrêtez de m'appeler, à la fin.", ("opt_out",)),
    ("A: Je vous rappelle ?", "P: Ne m'appelez pas avant midi, je dors.", ()),
    ("A: L'échange est enregistré.", "P: Je préférerais que non.", ("recording_refused",)),
    ("A: L'échange est enregistré.", "P: Vous coupez ça et vous effacez.", ("recording_refused",)),
    ("A: L'échange est enregistré.", "P: Faites, je n'ai rien à cacher.", ()),
    ("A: Vous pourriez changer ?", "P: Non, on est tenus avec eux jusqu'en 2029.", ("locked_contract",)),
    ("A: Vous êtes engagés ?", "P: Plus depuis mars, on est au coup par coup.", ()),
    ("A: Je suis bien à la mairie ?", "P: Non, ici c'est la caserne.", ("wrong_person",)),
    ("A: Vous gérez les achats ?", "P: Vous me confondez avec ma collègue Sonia.", ("wrong_person",)),
    ("A: Je vous rappelle ?", "P: Je souhaite ne plus être sollicité.", ("opt_out",)),
    ("A: Je vous rappelle ?", "P: Évitez de m'appeler le lundi.", ()),
    ("A: Cet appel est enregistré, aucun souci pour vous ?", "P: Non non, allez-y.", ()),
    ("A: Vous êtes engagés ?", "P: Pas moyen de partir avant, il y a un dédit.", ("locked_contract",)),
    ("A: Je cherche à joindre madame Petit.", "P: Elle a quitté la société en mai.", ("wrong_person",)),
    ("A: Je cherche à joindre madame Petit.", "P: Elle est partie, c'est moi qui ai repris.", ()),
    ("A: Je parle à la gérante ?", "P: Elle-même, je vous écoute.", ()),
    (
        "A: Bonjour, pour vos extincteurs.",
        "P: Vous faites erreur, ici c'est une auto-école.",
        ("wrong_person",),
    ),
    ("A: C'est vous pour les copieurs ?", "P: On m'a mutée au courrier, voyez Paul.", ("wrong_person",)),
    ("A: Vos copieurs, c'est en location ?", "P: Oui, et il me reste dix-huit loyers.", ("locked_contract",)),
    ("A: Vous pourriez en sortir ?", "P: Faut que j'aille au bout, j'ai signé.", ("locked_contract",)),
    ("A: Bonjour, c'est Lise.", "P: Éteignez ce dictaphone avant de parler.", ("recording_refused",)),
    ("A: Vous suivez les retours ?", "P: Oui, la caisse les enregistre.", ()),
    ("A: Je vous rappelle ?", "P: Non, je veux disparaître de vos fichiers.", ("opt_out",)),
]


@pytest.mark.parametrize(("agent", "prospect", "flags"), SAID)
def test_flags_of_an_exchange(
    extractor: Extractor, agent: str, prospect: str, flags: tuple[str, ...]
) -> None:
    sheet = extractor.extract(turns_of(agent, prospect), reference_date=SPOKEN_ON).sheet
    assert tuple(sheet.flags) == flags


def test_the_recording_is_refused_where_the_prospect_raised_it(extractor: Extractor) -> None:
    said = turns_of(
        "A: Bonjour, c'est Hugo.",
        "P: Bonjour. Vous enregistrez, là ?",
        "A: Oui, pour la formation.",
        "P: Alors vous coupez, s'il vous plaît.",
    )
    assert tuple(extractor.extract(said, reference_date=SPOKEN_ON).sheet.flags) == ("recording_refused",)


def test_a_bond_that_is_over_is_none(extractor: Extractor) -> None:
    said = turns_of("A: Vous étiez liés ?", "P: On était tenus jusqu'en mars, c'est du passé.")
    assert extractor.extract(said, reference_date=SPOKEN_ON).sheet.flags == ()


def test_who_goes_on_talking_is_one_to_talk_with(extractor: Extractor) -> None:
    reached = ("A: Bonjour, madame Leroy ?", "P: Non, moi c'est Anne, de l'intendance.")
    assert tuple(extractor.extract(turns_of(*reached), reference_date=SPOKEN_ON).sheet.flags) == (
        "wrong_person",
    )
    talk = ("A: Et chez vous ?", "P: On a six photocopieurs.") * 5
    assert extractor.extract(turns_of(*reached, *talk), reference_date=SPOKEN_ON).sheet.flags == ()


def test_who_is_taken_off_the_list_had_asked_for_it(extractor: Extractor) -> None:
    said = turns_of(
        "A: Je vous rappelle en mai ?",
        "P: Mon numéro, vous voyez ce que vous en faites.",
        "A: C'est compris, je vous retire du fichier.",
    )
    assert tuple(extractor.extract(said, reference_date=SPOKEN_ON).sheet.flags) == ("opt_out",)

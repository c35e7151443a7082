"""Objections by their meaning and by the scene, in other words than those of the rules' examples."""

import pytest

from extraction.engine import Extractor
from tests.extraction.dialogues import SPOKEN_ON, turns_of

SAID = [
    ("A: On est à 210 euros par mois.", "P: Deux cent dix ? Ma femme va faire une attaque.", ("price",)),
    ("A: C'est 45 euros par poste.", "P: Trente, et je signe ce soir.", ("price",)),
    ("A: Le pack est à 3 000 euros.", "P: À ce tarif-là, autant embaucher quelqu'un.", ("price",)),
    ("A: Le pack est à 3 000 euros.", "P: Trois mille, d'accord, c'est dans les clous.", ()),
    ("A: Vous payez cher votre loyer ?", "P: Une fortune, oui.", ()),
    ("A: Notre essai démarre lundi ?", "P: On est en plein inventaire, on verra ça plus tard.", ("timing",)),
    ("A: On se voit mardi ?", "P: Mardi je suis en plein inventaire, mercredi plutôt.", ()),
    ("A: Je vous rappelle quand ?", "P: Laissez passer les vendanges et rappelez-moi.", ()),
    (
        "A: Vous pourriez changer d'imprimeur ?",
        "P: Jamais de la vie, il m'a dépanné un dimanche soir.",
        ("competitor",),
    ),
    ("A: Vous avez comparé ?", "P: Oui, j'ai vu Volvo et Scania, rien n'est tranché.", ()),
    ("A: Vous signez ce soir ?", "P: Je n'ai pas la délégation pour ça.", ("authority",)),
    ("A: Qui décide chez vous ?", "P: Moi je peux pas y aller sans mon associé.", ()),
    (
        "A: Nos clients sont ravis.",
        "P: Tous vos confrères disent pareil, j'attends de voir.",
        ("trust",),
    ),
    ("A: Nous hébergeons tout.", "P: Et nos dossiers, ils partent où, aux États-Unis ?", ("trust",)),
    ("A: Vous sous-traitez la paie ?", "P: On préfère garder ça chez nous.", ("internal",)),
    ("A: Qui fait la paie ?", "P: On la fait nous-mêmes, et on y passe nos dimanches, un enfer.", ()),
    ("A: C'est 500 euros par an.", "P: C'est bien plus que ce qu'on imaginait.", ("price",)),
    ("A: C'est 500 euros par an.", "P: On avait prévu cinq cents, ça tombe bien.", ()),
    ("A: Vous nous aviez dit 600 par mois.", "P: Six cents pour les deux sites, oui, pas plus.", ()),
    ("A: On installe ça en mai ?", "P: Entre le rachat en cours et deux arrêts maladie, non.", ("timing",)),
    ("A: Bonjour, c'est Lise.", "P: Vous tombez mal, mais allez-y, dites-moi.", ()),
    ("A: Je vous sens hésitante.", "P: Le hic, c'est le tarif.", ("price",)),
    ("A: Vous confirmez la commande ?", "P: Je ne signe rien sans en parler au conseil.", ("authority",)),
    ("A: Une alarme vous intéresse ?", "P: On n'en voit pas l'utilité, merci.", ("no_need",)),
    ("A: Qu'est-ce qui vous freine ?", "P: Votre maison a dix mois, c'est jeune.", ("trust",)),
    ("A: On peut avancer ?", "P: Je peux m'engager sur rien, moi.", ("authority",)),
    ("A: Nous pourrions reprendre la lingerie.", "P: Ça se fait en interne, et ça y reste.", ("internal",)),
    ("A: Vous mettiez 900 euros par an, je crois.", "P: On m'a ramené à six cents.", ()),
    ("A: La première offre était trop chère ?", "P: Oui, celle-ci tient dans l'enveloppe.", ()),
    ("A: Vous avez vu d'autres éditeurs ?", "P: Sage est venu, très cher, on les a remerciés.", ()),
    (
        "A: Et votre fournisseur actuel ?",
        "P: Pour que je le quitte, il va falloir se lever tôt.",
        ("competitor",),
    ),
]


@pytest.mark.parametrize(("agent", "prospect", "objections"), SAID)
def test_objections_of_an_exchange(
    extractor: Extractor, agent: str, prospect: str, objections: tuple[str, ...]
) -> None:
    sheet = extractor.extract(turns_of(agent, prospect), reference_date=SPOKEN_ON).sheet
    assert tuple(sheet.objections) == objections


def test_contentment_is_the_objection_of_no_need(extractor: Extractor) -> None:
    said = turns_of("A: Vous avez un besoin ?", "P: Non, aucun besoin, on est très contents de ce qu'on a.")
    sheet = extractor.extract(said, reference_date=SPOKEN_ON).sheet
    assert sheet.need.status == "none"
    assert "no_need" in sheet.objections
    assert sheet.proofs["objections"][0].turn == 1


def test_who_has_a_problem_to_solve_does_not_object_that_they_have_none(extractor: Extractor) -> None:
    said = turns_of(
        "A: Vous avez des soucis de relances ?",
        "P: Oui, gros problème, on perd des factures toutes les semaines et ça nous coûte cher.",
        "A: Je vous envoie aussi la plaquette ?",
        "P: Pas besoin, l'invitation suffit.",
    )
    sheet = extractor.extract(said, reference_date=SPOKEN_ON).sheet
    assert sheet.need.status == "explicit"
    assert "no_need" not in sheet.objections


def test_a_price_stays_on_the_table_for_one_more_exchange(extractor: Extractor) -> None:
    priced = ("A: C'est 90 euros par mois.", "P: Attendez, je note.")
    late = "P: Ça reste le salaire de mon apprenti."
    soon = turns_of(*priced, "A: On peut étaler.", late)
    assert "price" in extractor.extract(soon, reference_date=SPOKEN_ON).sheet.objections
    later = turns_of(*priced, "A: Bien.", "P: Oui.", "A: Et votre équipe ?", "P: Bonne.", "A: Ah.", late)
    assert "price" not in extractor.extract(later, reference_date=SPOKEN_ON).sheet.objections


def test_what_the_prospect_named_first_is_no_price_of_the_agent(extractor: Extractor) -> None:
    said = turns_of(
        "A: Vous aviez une idée ?",
        "P: Quinze mille.",
        "A: Donc quinze mille euros pour l'ensemble.",
        "P: Quinze mille pour l'ensemble des deux sites de la commune.",
    )
    assert extractor.extract(said, reference_date=SPOKEN_ON).sheet.objections == ()


def test_who_grants_a_meeting_afterwards_no_longer_holds_up_the_moment(extractor: Extractor) -> None:
    put_off = ("A: On lance le projet en mai ?", "P: C'est vraiment pas le moment, on est sous l'eau.")
    alone = extractor.extract(turns_of(*put_off), reference_date=SPOKEN_ON).sheet
    assert tuple(alone.objections) == ("timing",)
    met = turns_of(
        *put_off, "A: Et si on se voyait mardi à dix heures, juste une démo ?", "P: Mardi, d'accord."
    )
    sheet = extractor.extract(met, reference_date=SPOKEN_ON).sheet
    assert sheet.next_step.type == "meeting"
    assert sheet.objections == ()


def test_who_closes_for_good_without_a_reason_has_no_need(extractor: Extractor) -> None:
    said = turns_of(
        "A: Bonjour, c'est pour vos vitrines.",
        "P: Je vous écoute.",
        "A: On les nettoie chaque mois.",
        "P: Ah bon.",
        "A: Je vous recontacte en mai ?",
        "P: Non, on en reste là, au revoir.",
    )
    sheet = extractor.extract(said, reference_date=SPOKEN_ON).sheet
    assert sheet.next_step.type == "disqualify"
    assert tuple(sheet.objections) == ("no_need",)
    assert [quote.turn for quote in sheet.proofs["objections"]] == [5]


def test_a_price_is_held_against_what_is_paid_today(extractor: Extractor) -> None:
    said = turns_of(
        "A: L'ensemble serait à 800 euros par mois.",
        "P: Par mois. Attendez.",
        "A: Entretien compris.",
        "P: Aujourd'hui je paie quatre cents.",
    )
    assert "price" in extractor.extract(said, reference_date=SPOKEN_ON).sheet.objections

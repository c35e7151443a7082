"""The pipes that read one turn: streams, titles, names, questions, answers, quotes."""

import doctest
from types import ModuleType

import pytest

from extraction import proof
from extraction.answers import answers
from extraction.answers.answers import Kind, read_answer
from extraction.conjugation import forms
from extraction.disfluency import disfluency
from extraction.disfluency.disfluency import process
from extraction.expressions import compiled
from extraction.names.names import find_names
from extraction.questions.questions import as_prospect, read_question
from extraction.roles import roles
from extraction.roles.roles import find_roles


@pytest.mark.parametrize("module", [answers, disfluency, proof, roles], ids=lambda module: module.__name__)
def test_examples_run(module: ModuleType) -> None:
    results = doctest.testmod(module)
    assert results.attempted
    assert not results.failed


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Euh, on n'a, on n'a pas le budget, hein.", "on a pas le budget ."),
        ("Ce n'est pas moi.", "c est pas moi ."),
        ("deux cent euh cinquante mille", "deux cent cinquante mille"),
        ("cest pas gelé", "c est pas gele"),
        ("ces le patron qui signe", "c est le patron qui signe"),
        ("sa été voter", "ca ete voter"),
        ("Je pense que oui... voilà quoi.", "oui , voila ."),
    ],
)
def test_words_that_rules_read(text: str, words: str) -> None:
    assert process(text)[1].text == words


@pytest.mark.parametrize(
    "text", ["J'ai 40 000 € — « oui » !", "L'œuvre, ça coûte 1,5 M€.", "", "é" * 50, "…"]
)
def test_every_token_leads_back_to_its_place(text: str) -> None:
    for stream in process(text):
        for token, at in zip(stream.tokens, stream.at, strict=True):
            assert stream.text[at : at + len(token.text)] == token.text
            assert 0 <= token.start < token.end <= len(text)
            assert stream.raw_span(at, at + len(token.text)) == (token.start, token.end)


@pytest.mark.parametrize(
    ("lemma", "said"),
    [
        ("décider", "décidons décidé décidera déciderait décidiez"),
        ("payer", "paie payé paierai payons"),
        ("geler", "gèle gelé gelait"),
        ("rappeler", "rappelle rappelons rappellerai"),
        ("changer", "changeons changé changerait"),
        ("choisir", "choisit choisissons choisi"),
        ("attendre", "attend attendu attendrai"),
        ("tenir", "tient tenu tiendra"),
    ],
)
def test_verbs_are_read_by_all_their_forms(lemma: str, said: str) -> None:
    words = process(said)[1].text.split()
    expression = compiled(forms(lemma))
    assert [word for word in words if not expression.fullmatch(word)] == []


def test_a_noun_of_the_same_root_is_no_form() -> None:
    assert not compiled(forms("décider")).fullmatch("decideur")


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("notre RAF", ["DAF"]),
        ("la directrice des systèmes d'information", ["DSI"]),
        ("le PDG et le codir", ["DG", "CODIR"]),
        ("mon acheteuse", ["DIR_ACHATS"]),
        ("le conseil communautaire", ["conseil communautaire"]),
        ("la Head of People", ["DRH"]),
        ("la secrétaire de mairie", ["secrétaire de mairie"]),
        ("je gère les ressources humaines", ["DRH"]),
        ("mon père", [roles.UNNAMED]),
        ("il fait beau", []),
    ],
)
def test_titles_and_their_codes(text: str, codes: list[str]) -> None:
    assert [role.code for role in find_roles(text, process(text)[1])] == codes


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("On est chez Arval, et je consulte aussi Ayvens.", ["Arval", "Ayvens"]),
        ("Pro BTP. Comme tout le monde.", ["Pro BTP"]),
        ("Bonjour Madame Lacombe, voyez avec Pascal.", []),
        ("Rappelez-moi en Septembre. Jusqu'à lundi.", []),
        ("Avec iNoé.", ["iNoé"]),
        ("Le patron est là.", []),
    ],
)
def test_proper_names(text: str, names: list[str]) -> None:
    common = {"bonjour", "avec", "comme", "le", "rappelez-moi", "on", "pro"}
    assert [name.text for name in find_names(text, common.__contains__)] == names


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Oui, tout à fait.", Kind.YES),
        ("C'est bien ça.", Kind.YES),
        ("Octobre, oui.", Kind.YES),
        ("Ah non, pas du tout.", Kind.NO),
        ("Ah oui, non.", Kind.NO),
        ("Non. Enfin si.", Kind.SI),
        ("Si, si, c'est inscrit.", Kind.SI),
        ("Si le conseil dit oui.", Kind.OTHER),
        ("D'accord.", Kind.SOFT),
        ("Oui oui, je vous entends.", Kind.OTHER),
        ("Trente mille.", Kind.OTHER),
    ],
)
def test_openings_of_answers(text: str, kind: Kind) -> None:
    assert read_answer(process(text)[0]).kind is kind


@pytest.mark.parametrize(
    "text", ["Aucune idée.", "Je peux pas vous dire.", "Ça vous regarde pas.", "C'est vous qui le dites."]
)
def test_answers_that_leave_the_question_open(text: str) -> None:
    assert read_answer(process(text)[0]).evasive


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("D'accord. Et côté enveloppe ?", "budget"),
        ("C'est vous qui tranchez ?", "authority"),
        ("Vous aimeriez démarrer quand ?", "timing"),
        ("Vous payez combien aujourd'hui ?", "cost"),
        ("Vous êtes combien ?", "size"),
        ("On se cale un rendez-vous ?", "next_step"),
        ("Et aujourd'hui, les relances, vous les faites comment ?", "solution"),
        ("Vous avez regardé d'autres solutions ?", "competitors"),
    ],
)
def test_subjects_of_questions(text: str, subject: str) -> None:
    question = read_question(0, process(text)[1], has_time=False, has_money=False)
    assert question is not None
    assert subject in question.subjects


def test_negative_question() -> None:
    question = read_question(
        0, process("Vous n'avez pas de budget, j'imagine ?")[1], has_time=False, has_money=False
    )
    assert question is not None
    assert question.negative


def test_agent_words_turned_into_the_prospects() -> None:
    words = process("Avez-vous votre accord ? Nos clients, je les connais.")[1]
    assert as_prospect(words).text == "nous avez notre accord ? AGENT clients , AGENT les connais ."

"""The project's date among the others, calendars that nobody knows, the step agreed."""

import datetime as dt

import pytest

from extraction.engine import Extractor
from models.values.sheet import SheetValue
from tests.extraction.dialogues import turns_of

SPOKEN_ON = dt.date(2026, 3, 12)


def sheet(extractor: Extractor, *said: str) -> SheetValue:
    return extractor.extract(turns_of(*said), reference_date=SPOKEN_ON).sheet


@pytest.mark.parametrize(
    ("asked", "said", "from_", "to"),
    [
        ("Ce serait pour quand ?", "Pour avril. Ah non, avril on sème. Mettez juin.",
         "2026-06-01", "2026-06-30"),
        ("Vous visez quelle date ?", "Les fouilles c'est mai, et il faut que ça tourne en octobre.",
         "2026-10-01", "2026-10-31"),
        ("On parle de quel délai ?", "Dix semaines, pas plus.", "2026-05-21", "2026-05-21"),
        ("C'est pressé ?", "Assez, l'assureur nous laisse deux mois pour changer les extincteurs.",
         None, "2026-05-12"),
        ("Quand voulez-vous démarrer ?", "L'an prochain, au printemps.", "2027-03-21", "2027-06-20"),
        ("Pour quelle date ?", "Avant les Rameaux.", None, "2026-03-28"),
        ("Vous le voudriez quand ?", "Pour la Saint-Nicolas.", "2026-12-06", "2026-12-06"),
        # An event, and what must be ready for it, is a limit.
        ("Il y a une échéance ?", "Le commissaire arrive le 4 mai. S'il trouve pas le registre, on ferme.",
         None, "2026-05-04"),
        ("Qu'est-ce qui presse ?", "L'aide de la Région s'arrête au 30 septembre.", None, "2026-09-30"),
        ("Pour quand ?", "Avant le comice d'octobre.", None, "2026-10-31"),
        # A shift, a rank and a neighbour of a date said before.
        ("Vous aviez dit mai, c'est toujours bon ?", "Mai on a la kermesse, on repousse de deux mois.",
         "2026-07-01", "2026-07-31"),
        ("Sur quel trimestre ?", "Le quatrième, sauf accident.", "2026-10-01", "2026-12-31"),
        ("Et votre bascule ?", "Cette année non. Au deuxième semestre de l'an prochain.", "2027-07-01",
         "2027-12-31"),
        # An obstacle leaves the period that suits; its reason is none.
        ("Vous feriez ça en mai ?", "En mai j'ai les communions, en juin les mariages. Octobre.",
         "2026-10-01", "2026-10-31"),
        ("Ce serait pour quand ?", "Pas avant novembre, on a la fenaison.", "2026-11-01", None),
        ("Pour quand ?", "Mai, parce qu'après on a les touristes.", "2026-05-01", "2026-05-31"),
        ("Vous changez bientôt ?", "Plus personne bouge avant 2028.", "2028-01-01", None),
        ("Donc la livraison tombe fin avril.", "C'est ce qui est marqué sur le bon.", "2026-04-21",
         "2026-04-30"),
    ],
)  # fmt: skip
def test_date_of_the_project(
    extractor: Extractor, asked: str, said: str, from_: str | None, to: str | None
) -> None:
    timing = sheet(extractor, f"A: {asked}", f"P: {said}").timing
    assert timing.status == "dated"
    assert (timing.from_ and timing.from_.isoformat(), timing.to and timing.to.isoformat()) == (from_, to)


@pytest.mark.parametrize(
    ("asked", "said", "status"),
    [
        ("Vous vous équipez quand ?", "Une fois que le permis sera purgé.", "vague"),
        ("C'est pour bientôt ?", "Bien malin qui vous donne une date.", "vague"),
        ("C'est toujours d'actualité ?", "Plus du tout, le syndicat est mis en liquidation.", "none"),
        ("On vise l'hiver ?", "Ni cet hiver ni le suivant, je vends le garage.", "none"),
        ("Vous partez quand en vacances ?", "Du 3 au 17 août.", "unknown"),
        ("La foire, c'était quand ?", "Le 8 mai.", "unknown"),
    ],
)  # fmt: skip
def test_no_date_of_the_project(extractor: Extractor, asked: str, said: str, status: str) -> None:
    assert sheet(extractor, f"A: {asked}", f"P: {said}").timing.status == status


@pytest.mark.parametrize(
    ("asked", "said", "kind", "when"),
    [
        ("Mercredi 18 à neuf heures ?", "Mercredi j'ai la livraison. Le lendemain, même heure.",
         "meeting", "2026-03-19T09:00"),
        ("Je vous propose un rendez-vous.", "Pas de rendez-vous, un chiffrage par mail, pour le 20.",
         "send", "2026-03-20"),
        ("On se revoit ?", "Jeudi en huit à quatorze heures.", "meeting", "2026-03-19T14:00"),
        ("Je garde votre contact ?", "Gardez, et après la récolte vous me rappelez.", "nurture", None),
        ("On arrête là ?", "On arrête là, et sans rancune.", "disqualify", None),
    ],
)  # fmt: skip
def test_step_agreed(extractor: Extractor, asked: str, said: str, kind: str, when: str | None) -> None:
    step = sheet(extractor, f"A: {asked}", f"P: {said}").next_step
    assert (step.type, step.when) == (kind, when)


def test_offer_dies_when_the_agent_asks_about_something_else(extractor: Extractor) -> None:
    step = sheet(
        extractor,
        "A: Je peux passer vous voir ?",
        "P: On verra.",
        "A: Vous êtes combien à l'atelier ?",
        "P: Neuf depuis mars.",
        "A: Bonne journée.",
    ).next_step
    assert step.type == "none"


def test_what_is_too_late_does_not_bury_the_date_before_it(extractor: Extractor) -> None:
    said = ("A: En place pour quand ?", "P: Au deuxième trimestre, après avec l'été, c'est mort.")
    assert sheet(extractor, *said).timing.status == "dated"


@pytest.mark.parametrize(
    ("said", "from_", "to"),
    [
        # What the turn points back to: an event said before, by a pronoun, by its name.
        (("Et après ?", "La nouvelle intendante arrive en octobre. Une fois qu'elle sera là, on signe."),
         "2026-10-01", "2026-10-31"),
        (("Ça presse ?", "Le marché de Noël débute le 27 novembre. Faut que ce soit monté avant."),
         None, "2026-11-27"),
        (("Où en êtes-vous ?", "On quitte Dole en juin.", "Vous changeriez à ce moment-là ?", "Oui, voilà."),
         "2026-06-01", "2026-06-30"),
        # The agent sums up.
        (("Quand ?", "La visite est le 4 mai. On installe la semaine d'après.", "Donc la semaine du 11.",
          "Celle-là."), "2026-05-11", "2026-05-17"),
        # A project's own clause, whatever was asked; a condition's date is not it.
        (("Dites-moi.", "Le déploiement, lui, débute en octobre."), "2026-10-01", "2026-10-31"),
        (("Vous l'achèteriez quand ?", "Si la vente se fait en mai, on commande en juin."),
         "2026-06-01", "2026-06-30"),
        (("Dites-moi.", "Ils démarrent en octobre, eux."), None, None),
        # A day that bounds, said before its event, after it, or once more.
        (("Pour quand ?", "La kermesse a lieu le 6 juin. C'est après qu'on s'y mettra."), "2026-06-06", None),
        (("Ça doit être posé quand ?", "Avant qu'ils rentrent. La reprise, c'est le 24 août."),
         None, "2026-08-24"),
        (("Une échéance ?", "L'huissier vient le 4 mai. Moi c'est avant lui, voilà."), None, "2026-05-04"),
        (("Pour quand ?", "Le 12 juin. Enfin, avant le 12, sinon je paie une amende."), None, "2026-06-12"),
        (("Pour quand ?", "Avant le 12 juin.", "Donc le 12 juin.", "Le 12 juin, à la première heure."),
         None, "2026-06-12"),
        # A year that completes days, a year that is over, a season refused.
        (("On l'arrête quand ?", "On bascule du 6 au 17 juillet.", "De cette année.", "De cette année."),
         "2026-07-06", "2026-07-17"),
        (("C'est pour cette année encore, la chaudière ?", "2026, c'est plié. En 2027, oui."),
         "2027-01-01", "2027-12-31"),
        (("Vous pourriez vous y mettre en mai ?", "En mai je tonds. On démarre en octobre."),
         "2026-10-01", "2026-10-31"),
        # What counts is said last.
        (("Quand ?", "Les travaux c'est l'été, mais ce qui compte c'est que ça sonne à la rentrée."),
         "2026-09-01", "2026-09-30"),
        (("Et la régie ?", "L'architecte a dit Pâques, mais nous on l'équipe pour la rentrée."),
         "2026-09-01", "2026-09-30"),
    ],
)  # fmt: skip
def test_date_from_what_was_said_around_it(
    extractor: Extractor, said: tuple[str, ...], from_: str | None, to: str | None
) -> None:
    voiced = (f"{'AP'[rank % 2]}: {text}" for rank, text in enumerate(said))
    timing = sheet(extractor, *voiced).timing
    assert [str(day) if day else None for day in (timing.from_, timing.to)] == [from_, to]


@pytest.mark.parametrize(
    ("asked", "said", "status"),
    [
        ("Quand un client appelle, vous faites comment ?", "Quand le cahier est plein, j'en ouvre un autre.",
         "unknown"),
        ("Ça marche comment pour vous ?", "Expliquez-moi d'abord comment ça se branche.", "unknown"),
        ("Vous n'avez aucun chantier en vue ?", "On n'en a pas et on n'en veut pas.", "none"),
        ("L'an passé c'était presque fait.", "On a tout annulé, et depuis plus personne n'y pense.", "none"),
        ("Vous en êtes où ?", "L'an prochain ça sortira peut-être, ou pas.", "unknown"),
        ("Et la loi ?", "Le gouvernement raconte qu'il faut l'avoir pour 2028.", "unknown"),
        ("Vous changeriez l'an prochain ?", "L'an prochain je construis, votre affaire attendra.", "vague"),
    ],
)  # fmt: skip
def test_what_dates_nothing(extractor: Extractor, asked: str, said: str, status: str) -> None:
    assert sheet(extractor, f"A: {asked}", f"P: {said}").timing.status == status

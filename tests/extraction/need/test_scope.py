"""Whose trouble is told, what stands of it, and which turns tell the same one: words of no rule's example."""

import pytest

from extraction.engine import Extractor
from extraction.need.need import read_need
from extraction.need.points import tally
from extraction.need.scope import contrast, is_over, is_taken_back
from models.values.sheet import NeedStatus
from tests.extraction.dialogues import SPOKEN_ON, turns_of

STATUSES = [
    (
        "others_set_apart",
        ("A: Vos confrères ont de gros retards de paiement, non ?",),
        "P: Les confrères travaillent à crédit. Nous, on encaisse au comptoir avant de livrer.",
        NeedStatus.NONE,
    ),
    (
        "the_past_set_apart",
        ("A: Vous avez eu des fuites ?",),
        "P: Trois, du temps de l'ancien plombier. Depuis, la toiture est sèche et je dors bien.",
        NeedStatus.NONE,
    ),
    (
        "disputed",
        ("A: Vous perdez sûrement des candidats en route.",),
        "P: Détrompez-vous, ils signent tous la première semaine.",
        NeedStatus.NONE,
    ),
    (
        "taken_back",
        ("A: Vous avez des soucis de stock ?",),
        "P: On en a, oui. Enfin non, le mot est fort, il reste toujours de quoi servir.",
        NeedStatus.NONE,
    ),
    (
        "regret_beside_contentment",
        ("A: Vous êtes content de votre comptable ?",),
        "P: Très content, le seul bémol c'est qu'il parle vite.",
        NeedStatus.LATENT,
    ),
    (
        "trouble_after_a_but",
        ("A: Votre alarme vous convient ?",),
        "P: Impeccable la journée, mais la nuit elle sonne pour rien et les voisins râlent.",
        NeedStatus.EXPLICIT,
    ),
    (
        "an_if_that_comes_again",
        ("A: Comment vous suivez les révisions ?",),
        "P: Au cahier, et si on oublie un camion c'est l'amende, on en a payé trois cette année.",
        NeedStatus.EXPLICIT,
    ),
    (
        "word_thrown_back",
        ("A: La paie, c'est tranquille ?",),
        "P: Tranquille ? J'ai refait onze bulletins hier soir et il en reste quatre de faux.",
        NeedStatus.EXPLICIT,
    ),
    (
        "conceded_before_a_but",
        ("A: Vous n'êtes pas satisfait de votre imprimeur ?",),
        "P: Oh si. Il est en retard d'un jour ou deux, mais je n'ai rien à lui reprocher.",
        NeedStatus.NONE,
    ),
    (
        "how_often_it_comes",
        ("A: Vous avez des oublis sur les factures ?",),
        "P: Quatre lundi, deux hier, et la semaine n'est pas finie.",
        NeedStatus.EXPLICIT,
    ),
    (
        "hardly_ever",
        ("A: Vous n'avez jamais de panne de four ?",),
        "P: Une panne en douze ans, le boulon d'un ventilateur. Laissez-le tranquille.",
        NeedStatus.NONE,
    ),
    (
        "known_again",
        ("A: Souvent, les équipes perdent leurs soirées à ressaisir les bons.",),
        "P: Vous avez caché un micro ici, ma parole. C'est exactement nos soirées.",
        NeedStatus.EXPLICIT,
    ),
    (
        "a_supposition_is_no_si",
        ("A: Et si un jour on vous cambriolait ?",),
        "P: Si on nous cambriolait, on perdrait trois stylos, comme tout le monde.",
        NeedStatus.UNKNOWN,
    ),
    (
        "a_busy_season",
        ("A: Vous auriez un moment pour en parler ?",),
        "P: En pleines vendanges, j'ai vingt coupeurs sur les bras, ce n'est pas le moment.",
        NeedStatus.UNKNOWN,
    ),
    (
        "thrown_back_to_dispute",
        ("A: Vous perdez beaucoup de colis, j'imagine.",),
        "P: Beaucoup ? On livre tout à la main, du comptoir au coffre. Je perdrais quoi ?",
        NeedStatus.NONE,
    ),
    (
        "promises_of_others",
        ("A: On peut vous faire gagner vingt pour cent.",),
        "P: Tout le monde me promet vingt pour cent.",
        NeedStatus.UNKNOWN,
    ),
]


@pytest.mark.parametrize(
    ("before", "said", "status"), [case[1:] for case in STATUSES], ids=[case[0] for case in STATUSES]
)
def test_whose_trouble(extractor: Extractor, before: tuple[str, ...], said: str, status: NeedStatus) -> None:
    sheet = extractor.extract(turns_of(*before, said), reference_date=SPOKEN_ON).sheet
    assert sheet.need.status == status


def test_a_detail_asked_for_belongs_to_the_same_problem(extractor: Extractor) -> None:
    turns = turns_of(
        "A: Comment vous gérez les réservations ?",
        "P: Sur un cahier, et samedi on a promis la même salle à deux mariages, les mariées hurlaient.",
        "A: Ah oui. Ça arrive souvent ?",
        "P: Quatre fois depuis mars, et à chaque fois on rembourse la location.",
    )
    pains = extractor.extract(turns, reference_date=SPOKEN_ON).sheet.need.pains
    assert [pain.evidence for pain in pains] == [(1, 3)]


def test_another_subject_opens_another_problem(extractor: Extractor) -> None:
    turns = turns_of(
        "A: Comment vous gérez les réservations ?",
        "P: Sur un cahier, et samedi on a promis la même salle à deux mariages, les mariées hurlaient.",
        "A: Et pour les clés ?",
        "P: Il en manque six sur vingt, on a changé les serrures deux fois, ça nous coûte une fortune.",
    )
    pains = extractor.extract(turns, reference_date=SPOKEN_ON).sheet.need.pains
    assert [pain.evidence for pain in pains] == [(1,), (3,)]


def test_who_refuses_the_recording_tells_no_problem(extractor: Extractor) -> None:
    turns = turns_of(
        "A: L'appel est enregistré.", "P: Ça me dérange, coupez, on a eu un procès avec ça et j'en ai marre."
    )
    assert not extractor.extract(turns, reference_date=SPOKEN_ON).sheet.need.pains


def test_contrast_is_where_the_prospect_comes_back() -> None:
    text = "chez le voisin ca fuyait . nous on est au sec"
    assert text[contrast(text) :].strip() == "on est au sec"
    assert contrast("nous on est au sec") == 0


def test_what_is_over_and_what_is_taken_back() -> None:
    assert is_over("l an dernier on a eu une panne , depuis plus rien")
    assert not is_over("la machine tombe en panne")
    assert is_taken_back("on en perd , je plaisante")
    assert not is_taken_back("on en perd")


def test_how_they_work_is_no_project(extractor: Extractor) -> None:
    said = "P: On lance la lecture, et le relevé tombe tout seul."
    routine, plan = (turns_of(asked, said) for asked in ("A: Comment vous relevez ?", "A: Un projet ?"))
    weights = [
        [
            item.weight
            for item in read_need(extractor.read(turns, reference_date=SPOKEN_ON).call)
            if item.value == "project"
        ]
        for turns in (routine, plan)
    ]
    assert weights == [[1], [2]]


def test_a_date_asked_for_proves_no_need_beside_the_problem(extractor: Extractor) -> None:
    turns = turns_of(
        "A: Comment se passent les réservations ?",
        "P: Sur un cahier, et samedi on a promis la même salle à deux mariages, les mariées hurlaient.",
        "A: Et c'est pour quand ?",
        "P: On ouvre une deuxième salle le premier juin.",
    )
    need = extractor.extract(turns, reference_date=SPOKEN_ON).sheet.need
    assert need.evidence == (1,)


def test_the_aid_weighs_and_reads_nothing_alone(extractor: Extractor) -> None:
    said = turns_of("A: Comment se passe la tournée ?", "P: Le camion part du dépôt vers huit heures.")
    call = extractor.read(said, reference_date=SPOKEN_ON).call
    sure, never = ({"need.explicit": 0.99}, {"need.none": 0.99})
    points = [
        next(told.points for _, told in tally(call, judge=lambda _, m=made: m)) for made in (sure, never)
    ]
    assert points[0] > next(told.points for _, told in tally(call)) > points[1]
    assert not [item for item in read_need(call, judge=lambda _: never) if item.value == "pain"]

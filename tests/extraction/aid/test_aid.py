import datetime as dt
import os
import subprocess
import sys
from pathlib import Path

import pytest

from core.settings import Settings
from extraction.aid.aid import Judge, propose, supplement
from extraction.aid.weights import packaged
from extraction.engine import Extractor, findings
from extraction.proof import Proof
from extraction.readings import Reading
from models.values.sheet import BudgetFact, BudgetStatus, SheetValue
from tests.extraction.aid.certain import certain_of
from tests.extraction.dialogues import SPOKEN_ON, turns_of

ROOT = Path(__file__).resolve().parents[3]
IDLE = "P: Le chat du voisin dort sur le capot."
UNSEEN = [
    (
        "A: Il y a un budget ?",
        "P: La caisse est à sec depuis la réfection du toit de l'église.",
        "budget.none",
    ),
    (
        "A: Qui tranche ?",
        "P: Faut que le beau-père et le notaire soient du même avis que moi.",
        "authority.shares",
    ),
    ("A: Ça vous intéresserait ?", "P: Je regarde ce qui existe, par curiosité, sans plus.", "need.latent"),
    ("A: C'est pour quand ?", "P: Oh, un de ces quatre, quand on aura digéré la reprise.", "timing.vague"),
    ("A: C'est pour quand ?", "P: Faut que ça tourne avant que les touristes débarquent.", "timing.dated"),
]
LOOK_ALIKES = [
    ("A: Vous avez vu le match ?", "P: Oui, on s'est fait avoir à la dernière minute."),
    ("A: Vous m'entendez bien ?", "P: Pas trop, je suis dans la voiture, attendez."),
    ("A: Vous êtes sur Lyon ?", "P: À côté, derrière la gare, en face du tabac."),
]


@pytest.fixture(scope="module")
def hopeful(extractor: Extractor) -> Extractor:
    """Shares the pipeline; its aid finds a need in every turn."""
    return Extractor(aid_weights=certain_of("need.explicit"))


def proposals(extractor: Extractor, *said: str) -> dict[str, float]:
    call = extractor.read(turns_of(*said), reference_date=SPOKEN_ON).call
    return {item.rule: float(item.data["confidence"] or 0) for item in propose(call, Judge(packaged()))}


@pytest.mark.parametrize(("asked", "said", "label"), UNSEEN, ids=[label for _, _, label in UNSEEN])
def test_phrasings_of_no_corpus_are_understood(
    extractor: Extractor, asked: str, said: str, label: str
) -> None:
    found = proposals(extractor, asked, said)
    assert list(found) == [f"aid.{label}"]
    assert 0.5 <= found[f"aid.{label}"] <= 1


@pytest.mark.parametrize(("asked", "said"), LOOK_ALIKES)
def test_small_talk_gives_nothing(extractor: Extractor, asked: str, said: str) -> None:
    assert proposals(extractor, asked, said) == {}


def test_a_proposal_is_marked_hedged_and_proven(hopeful: Extractor) -> None:
    found = hopeful.extract(turns_of("A: Et sinon ?", IDLE), reference_date=SPOKEN_ON)
    need = found.sheet.need
    assert (need.status, need.evidence, need.pains) == ("explicit", (1,), ())
    assert [(quote.text, quote.rule_id, quote.is_learned) for quote in need.quotes] == [
        (IDLE[3:], "aid.need.explicit", True)
    ]
    assert [(item.rule_id, item.certainty) for item in found.signals if item.turn == 1] == [
        ("aid.need.explicit", "hedged")
    ]
    assert need.confidence is not None
    assert need.confidence <= 0.95


def test_it_never_gives_an_amount_or_a_date(extractor: Extractor) -> None:
    said = turns_of("A: Pour quand ?", IDLE)
    for label in ("budget.stated", "timing.dated"):
        sheet = Extractor(aid_weights=certain_of(label)).extract(said, reference_date=SPOKEN_ON).sheet
        assert (sheet.budget.min, sheet.budget.max, sheet.budget.currency) == (None, None, None)
        assert (sheet.timing.from_, sheet.timing.to) == (None, None)
        assert sheet.authority.contact_role is None


def test_the_rules_win(hopeful: Extractor) -> None:
    said = turns_of("A: Vous avez un besoin ?", "P: Non, aucun besoin, on est très contents de ce qu'on a.")
    alone = Extractor(aid=False).extract(said, reference_date=SPOKEN_ON)
    assert alone.sheet.need.status == "none"
    assert hopeful.extract(said, reference_date=SPOKEN_ON) == alone


def test_a_refused_budget_stays_unknown(extractor: Extractor) -> None:
    said = turns_of("A: Quel budget ?", IDLE)
    call = extractor.read(said, reference_date=SPOKEN_ON).call
    refused = Reading("budget.refused", "budget", "refused", 1, 0, 5, (1,))
    proposed = propose(call, Judge(certain_of("budget.none")))
    assert [item.value for item in proposed] == ["none"]
    assert supplement(SheetValue(), [refused], proposed, Proof(call)) == (SheetValue(), [])
    assert supplement(SheetValue(), [], proposed, Proof(call))[0].budget.status == "none"


def test_proposals_that_contradict_one_another_give_nothing(extractor: Extractor) -> None:
    call = extractor.read(turns_of(IDLE, "A: Ah.", IDLE), reference_date=SPOKEN_ON).call
    first, second = (
        propose(call, Judge(certain_of(f"budget.{value}")))[at] for at, value in ((0, "none"), (1, "stated"))
    )
    assert (first.turn, second.turn) == (0, 2)
    assert supplement(SheetValue(), [], [first, second], Proof(call)) == (SheetValue(), [])


def test_what_the_rules_gave_keeps_its_proof(extractor: Extractor) -> None:
    call = extractor.read(turns_of(IDLE), reference_date=SPOKEN_ON).call
    kept = SheetValue(budget=BudgetFact(status=BudgetStatus.CONFIRMED))
    assert supplement(kept, [], propose(call, Judge(certain_of("budget.none"))), Proof(call)) == (kept, [])


@pytest.mark.parametrize(
    "said",
    [
        ("A: Vous avez un vrai problème de relances, c'est ça ?",),
        ("A: Vous avez un vrai problème de relances, c'est ça ?", "P: Hm."),
        ("A: Vous voyez le chat du voisin, il dort sur le capot ?", "P: Euh, oui oui."),
        ("?: Le chat du voisin dort sur le capot.",),
    ],
)
def test_the_words_of_the_agent_never_count(hopeful: Extractor, said: tuple[str, ...]) -> None:
    signals = hopeful.extract(turns_of(*said), reference_date=SPOKEN_ON).signals
    assert [item for item in signals if item.rule_id.startswith("aid.")] == []


def test_a_label_without_a_threshold_is_never_proposed(extractor: Extractor) -> None:
    call = extractor.read(turns_of(IDLE), reference_date=SPOKEN_ON).call
    assert propose(call, Judge(certain_of("need.explicit", threshold=None))) == []
    assert propose(call, Judge(certain_of("need.explicit", threshold=0.99))) == []


def test_it_may_be_switched_off(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QUALIF_EXTRACTION_AID", "off")
    assert Settings().extraction_aid is False
    found = Extractor(aid=False).read(turns_of(*UNSEEN[0][:2]), reference_date=SPOKEN_ON)
    assert found == findings(found.call, None)
    assert all(utterance.sense is None for utterance in found.call.utterances)


def test_the_same_bytes_in_another_process(extractor: Extractor) -> None:
    program = (
        "import datetime as dt, sys\n"
        "from extraction.engine import Extractor\n"
        "from extraction.aid.aid import Judge, propose\n"
        "from extraction.aid.weights import packaged\n"
        "from tests.extraction.aid.test_aid import UNSEEN\n"
        "from tests.extraction.dialogues import turns_of\n"
        "said = turns_of(*(text for line in UNSEEN for text in line[:2]))\n"
        "call = Extractor().read(said, reference_date=dt.date(2026, 2, 10)).call\n"
        "print(propose(call, Judge(packaged())))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        cwd=ROOT,
        env={**os.environ, "PYTHONHASHSEED": "7", "OMP_NUM_THREADS": "2"},
        capture_output=True,
        text=True,
        check=True,
    )
    said = turns_of(*(text for line in UNSEEN for text in line[:2]))
    here = propose(extractor.read(said, reference_date=dt.date(2026, 2, 10)).call, Judge(packaged()))
    assert len(here) >= len(UNSEEN)
    assert done.stdout.strip() == str(here)

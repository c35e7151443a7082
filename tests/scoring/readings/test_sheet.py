"""Phrases of facts, and the rows of a sheet."""

import pytest

from models.values.sheet import (
    AuthorityFact,
    AuthorityStatus,
    Fact,
    NeedFact,
    NeedStatus,
    NextStep,
    NextStepType,
    Pain,
    Quote,
    SheetValue,
    TimingFact,
    TimingStatus,
)
from models.values.transcript import Speaker
from scoring import readings
from tests.scoring import builders

PROOF = Quote(turn=3, speaker=Speaker.PROSPECT, text="on est douze", rule_id="size.we_are")


@pytest.mark.parametrize(
    ("fact", "expected"),
    [
        (AuthorityFact(status=AuthorityStatus.DECIDES), "Décide"),
        (
            AuthorityFact(status=AuthorityStatus.SHARES, other_deciders=("DG", "DAF", "maire")),
            "Décide avec d'autres : Direction générale (DG), Direction financière (DAF) et Maire",
        ),
        (
            AuthorityFact(status=AuthorityStatus.NOT_DECIDER, other_deciders=("CODIR",)),
            "Ne décide pas ; décision : Comité de direction (CODIR)",
        ),
        (AuthorityFact(other_deciders=("CA",)), "Non abordé ; cités : Conseil d'administration (CA)"),
        (NeedFact(status=NeedStatus.LATENT), "Latent"),
        (
            NeedFact(
                status=NeedStatus.EXPLICIT, pains=(Pain(summary="tout à la main"), Pain(summary="retards"))
            ),
            "Exprimé : tout à la main ; retards",
        ),
        (builders.dated("2026-04-01", "2026-06-30"), "2e trimestre 2026"),
        (builders.dated(None, "2026-06-30"), "Avant fin juin 2026"),
        (TimingFact(status=TimingStatus.DATED), "Datée, sans date notée"),
        (TimingFact(status=TimingStatus.VAGUE), "Sans date précise"),
        (NextStep(type=NextStepType.MEETING, when="2026-02-19"), "Rendez-vous, jeudi 19 février 2026"),
        (NextStep(), "Aucune"),
    ],
)
def test_fact(fact: Fact, expected: str) -> None:
    read = {
        AuthorityFact: readings.authority,
        NeedFact: readings.need,
        TimingFact: readings.timing,
        NextStep: readings.next_step,
    }[type(fact)]
    assert readings.plain_spaces(read(fact)) == expected  # type: ignore[operator]  # one reader a kind


def test_company_size() -> None:
    assert readings.company_size(1) == "1\u00a0personne"
    assert readings.company_size(1_200) == "1\u202f200\u00a0personnes"
    assert readings.company_size(None) == "Non abordé"


def test_an_empty_sheet_has_all_its_rows_and_knows_nothing() -> None:
    found = readings.rows(SheetValue())
    assert [row.label for row in found] == [
        "Budget", "Décideur", "Besoin", "Échéance", "Prochaine étape", "Fonction de l'interlocuteur",
        "Solution actuelle", "Effectif", "Concurrents", "Objections", "Alertes",
    ]  # fmt: skip
    assert not any(row.is_known for row in found)
    assert {row.reading for row in found} == {"Non abordé", "Aucune", "Aucun cité"}


def test_no_budget_is_something_known() -> None:
    row = readings.rows(builders.sheet(budget=builders.budget("none")))[0]
    assert (row.reading, row.is_known) == ("Pas de budget", True)


@pytest.mark.parametrize("key", ["company_size", "company_size.0"])
def test_the_proofs_of_plain_fields_stand_in_their_rows(key: str) -> None:
    rows = readings.rows(builders.sheet(company_size=12, proofs={key: (PROOF,), "flags": ()}))
    assert {row.field: row.quotes for row in rows if row.quotes} == {"company_size": (PROOF,)}


def test_a_gold_sheet_reads_in_french() -> None:
    rows = {
        row.label: readings.plain_spaces(row.reading)
        for row in readings.rows(builders.gold_sheet("demo/demo-saas-daf"))
    }
    assert rows["Budget"] == "40 000 € par an, validés"
    assert rows["Fonction de l'interlocuteur"] == "Direction financière (DAF)"
    assert rows["Prochaine étape"] == "Rendez-vous, jeudi 19 février 2026 à 14 h"
    assert rows["Concurrents"] == "Sidetrade"

"""Proposals, versions and the lock between them, on both databases."""

import datetime as dt
import json

import pytest
from sqlmodel import Session, select

from core.clock import fixed
from core.errors import Conflict, InvalidInput, NotFound
from models import Campaign, Sheet, SheetVersion
from models.values.assessment import Grade, Outcome
from models.values.sheet import Extraction, Quote, SheetValue
from models.values.transcript import Speaker
from scoring import repository, service
from scoring.grid import Grid
from scoring.icp import Icp
from scoring.storage import CONTEXT
from tests.scoring.builders import TODAY, budget, gold_sheet, sheet
from tests.scoring.conftest import OneKey

QUOTE = Quote(
    turn=7, speaker=Speaker.PROSPECT, text="elle est validée", start_s=31.2, rule_id="budget.validated"
)
NOW = dt.datetime(2026, 2, 10, 15, 0, tzinfo=dt.UTC)


def proved() -> SheetValue:
    """The sheet of a demonstration call, with a quote."""
    gold = gold_sheet("demo/demo-saas-daf")
    fact = gold.budget.model_copy(update={"quotes": (QUOTE,)})
    return gold.model_copy(update={"budget": fact, "proofs": {"competitors": (QUOTE,)}})


def propose(
    session: Session,
    call_id: str,
    sealer: OneKey,
    grid: Grid,
    value: SheetValue | None = None,
    rules: str = "1",
) -> Sheet:
    return service.propose(
        session,
        call_id=call_id,
        extraction=Extraction(rules_version=rules, sheet=value or proved()),
        grid=grid,
        icp=Icp(),
        reference_date=TODAY,
        sealer=sealer,
    )


def validate(
    session: Session, call_id: str, agent_id: str, grid: Grid, value: SheetValue, *, expected: int = 0,
    proposed: SheetValue | None = None, icp: Icp | None = None,
) -> SheetVersion:  # fmt: skip
    return service.validate(
        session,
        call_id=call_id,
        author_id=agent_id,
        values=value,
        expected_version=expected,
        proposed=proposed,
        grid=grid,
        icp=icp or Icp(),
        reference_date=TODAY,
    )


def test_a_proposal_is_sealed_whole_and_shown_whole(
    session: Session, call_id: str, sealer: OneKey, grid: Grid
) -> None:
    row = propose(session, call_id, sealer, grid)
    session.commit()
    assert (row.grid, row.grid_version, row.rules_version, row.version) == ("bant", 1, "1", 0)
    assert (row.proposed_grade, row.proposed_outcome) == (Grade.A, Outcome.MEET)
    assert row.sealed_proposal is not None
    assert b"valid" not in row.sealed_proposal
    assert "elle est validée" in sealer.open(row.sealed_proposal, context=CONTEXT).decode()

    view = service.load(session, call_id, sealer)
    assert view.proposal == proved()
    assert view.assessment is not None
    assert view.assessment.points == 91
    assert (view.version, view.versions, view.changed, view.validated) == (0, (), (), None)
    assert (view.grade, view.outcome, view.values) == (Grade.A, Outcome.MEET, proved())


def test_a_second_run_replaces_a_proposal_that_nobody_validated(
    session: Session, call_id: str, sealer: OneKey, grid: Grid
) -> None:
    first = propose(session, call_id, sealer, grid)
    again = propose(session, call_id, sealer, grid, gold_sheet("demo/demo-relance"), rules="2")
    assert again.id == first.id
    view = service.load(session, call_id, sealer)
    assert (view.grade, view.rules_version) == (Grade.C, "2")
    assert len(session.exec(select(Sheet)).all()) == 1


def test_a_validated_sheet_is_left_alone_by_a_late_run(
    session: Session, call_id: str, agent_id: str, sealer: OneKey, grid: Grid
) -> None:
    propose(session, call_id, sealer, grid)
    validate(session, call_id, agent_id, grid, sheet(company_size=80), proposed=proved())
    session.commit()
    before = service.load(session, call_id, sealer)
    propose(session, call_id, sealer, grid, gold_sheet("demo/demo-relance"), rules="2")
    session.commit()
    assert service.load(session, call_id, sealer) == before


def test_a_run_that_did_not_see_the_validation_does_not_overwrite_the_proposal(
    session: Session, call_id: str, agent_id: str, sealer: OneKey, grid: Grid
) -> None:
    row = propose(session, call_id, sealer, grid)
    validate(session, call_id, agent_id, grid, proved(), proposed=proved())
    assert not repository.change(session, row, expected_version=0, values={"rules_version": "2"})
    assert (row.rules_version, row.version) == ("1", 1)


def test_a_validation_keeps_values_without_any_proof(
    session: Session, call_id: str, agent_id: str, sealer: OneKey, grid: Grid
) -> None:
    propose(session, call_id, sealer, grid)
    left = proved().model_copy(update={"budget": budget("none")})
    with fixed(NOW):
        version = validate(session, call_id, agent_id, grid, left, proposed=proved())
    session.commit()
    session.expire_all()

    stored = session.get_one(SheetVersion, (version.sheet_id, 1))
    text = json.dumps(stored.fields)
    assert not any(word in text for word in ("evidence", "quotes", "proofs", "elle est valid"))
    assert (stored.author_id, stored.validated_at) == (agent_id, NOW)
    assert stored.changed == ["budget.status", "budget.min", "budget.max", "budget.currency", "budget.period"]
    assert (stored.grade, stored.outcome) == (Grade.B, Outcome.MEET)

    view = service.load(session, call_id, sealer)
    assert view.proposal == proved()
    assert view.assessment is not None
    assert view.assessment.grade is Grade.A
    assert (view.version, view.grade, view.changed) == (1, Grade.B, tuple(stored.changed))
    assert view.values.budget == budget("none")
    assert view.values.need.pains[0].summary == "relances à la main, deux comptables tous les lundis"


def test_the_target_counts_when_a_person_validates(
    session: Session, call_id: str, agent_id: str, sealer: OneKey, grid: Grid
) -> None:
    propose(session, call_id, sealer, grid)
    version = validate(session, call_id, agent_id, grid, sheet(company_size=12), icp=Icp(min_company_size=50))
    assert (version.grade, version.outcome) == (Grade.C, Outcome.DISCARD)


def test_two_people_cannot_validate_the_same_version(
    session: Session, call_id: str, agent_id: str, sealer: OneKey, grid: Grid
) -> None:
    propose(session, call_id, sealer, grid)
    validate(session, call_id, agent_id, grid, proved(), proposed=proved())
    with pytest.raises(Conflict, match="entre-temps : rechargez la page") as caught:
        validate(session, call_id, agent_id, grid, sheet(), proposed=proved())
    assert caught.value.code == "sheet.changed_meanwhile"
    assert [version.number for version in service.load(session, call_id, sealer).versions] == [1]


def test_versions_are_newest_first_and_none_is_lost(
    session: Session, call_id: str, agent_id: str, sealer: OneKey, grid: Grid
) -> None:
    propose(session, call_id, sealer, grid)
    validate(session, call_id, agent_id, grid, proved(), proposed=proved())
    later = proved().model_copy(update={"company_size": 80})
    validate(session, call_id, agent_id, grid, later, expected=1, proposed=proved())
    view = service.load(session, call_id, sealer)
    assert [(version.number, version.changed) for version in view.versions] == [
        (2, ("company_size",)),
        (1, ()),
    ]
    assert view.version == 2
    assert view.values.company_size == 80


def test_a_call_without_recording_has_an_empty_sheet_to_fill(
    session: Session, call_id: str, agent_id: str, grid: Grid
) -> None:
    first = service.propose_empty(session, call_id=call_id, grid=grid)
    assert service.propose_empty(session, call_id=call_id, grid=grid).id == first.id
    view = service.load(session, call_id, None)
    assert (view.proposal, view.assessment, view.grade, view.was_proposed) == (None, None, None, False)
    assert view.values == SheetValue()
    version = validate(session, call_id, agent_id, grid, SheetValue(company_size=12))
    assert version.changed == ["company_size"]
    assert (version.grade, version.outcome) == (Grade.C, Outcome.NURTURE)


def test_nothing_extracted_is_an_empty_sheet_and_keeps_an_earlier_proposal(
    session: Session, call_id: str, sealer: OneKey, grid: Grid
) -> None:
    def without_extraction() -> Sheet:
        return service.propose(
            session,
            call_id=call_id,
            extraction=None,
            grid=grid,
            icp=Icp(),
            reference_date=TODAY,
            sealer=sealer,
        )

    assert without_extraction().sealed_proposal is None
    assert propose(session, call_id, sealer, grid).sealed_proposal is not None
    assert without_extraction().sealed_proposal is not None


def test_a_destroyed_key_leaves_the_validated_values(
    session: Session, call_id: str, agent_id: str, sealer: OneKey, grid: Grid
) -> None:
    propose(session, call_id, sealer, grid)
    validate(
        session, call_id, agent_id, grid, proved().model_copy(update={"company_size": 80}), proposed=proved()
    )
    sealer.destroy()
    view = service.load(session, call_id, sealer)
    assert (view.proposal, view.assessment, view.was_proposed) == (None, None, True)
    assert view.grade is Grade.A
    assert view.values.company_size == 80

    # What was changed before the erasure stays counted, and the last version is the new reference.
    later = view.values.model_copy(update={"competitors": ()})
    version = validate(session, call_id, agent_id, grid, later, expected=1, proposed=view.proposal)
    assert version.changed == ["company_size", "competitors"]


def test_an_erased_call_gets_no_new_proposal(
    session: Session, call_id: str, sealer: OneKey, grid: Grid
) -> None:
    sealer.destroy()
    with pytest.raises(NotFound) as caught:
        propose(session, call_id, sealer, grid)
    assert caught.value.code == "key_destroyed"


def test_another_refusal_of_the_vault_is_not_taken_for_an_erasure(
    session: Session, call_id: str, sealer: OneKey, grid: Grid
) -> None:
    class Lost(OneKey):
        def open(self, sealed: bytes, *, context: str) -> bytes:
            raise NotFound("blob.absent", "Le fichier manque.")

    propose(session, call_id, sealer, grid)
    with pytest.raises(NotFound, match=r"blob\.absent"):
        service.load(session, call_id, Lost())


def test_a_call_without_sheet_is_said_in_french(
    session: Session, call_id: str, agent_id: str, grid: Grid
) -> None:
    with pytest.raises(NotFound, match="pas encore de fiche"):
        service.load(session, call_id, None)
    with pytest.raises(NotFound, match="pas encore de fiche"):
        validate(session, call_id, agent_id, grid, sheet())


def test_the_slower_of_two_workers_takes_the_sheet_of_the_other(session: Session, call_id: str) -> None:
    first = repository.add(session, Sheet(call_id=call_id, grid="bant", grid_version=1))
    session.expunge(first)
    second = repository.add(session, Sheet(call_id=call_id, grid="bant", grid_version=1))
    assert second.id == first.id
    assert len(session.exec(select(Sheet)).all()) == 1


def test_the_rules_of_a_campaign(session: Session, call_id: str) -> None:
    campaign = session.exec(select(Campaign)).one()
    campaign.icp = {"min_company_size": 50}
    grid, icp = service.target_of(campaign)
    assert (grid.id, icp) == ("bant-1", Icp(min_company_size=50))
    campaign.icp = {"taille": 50}
    with pytest.raises(InvalidInput):
        service.target_of(campaign)

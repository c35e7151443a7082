import datetime as dt
from typing import Any

import pytest
from sqlmodel import Session, select

from core import clock
from core.clock import now
from core.database import unit_of_work
from models import AuditEvent, Call, CallState, Consent, Decision, Recording, Role, Sheet, SheetVersion
from models.values.transcript import Speaker, TranscriptValue, Turn
from tests.web.html import Document
from tests.web.office import Browser, Office, gold_proposal, gold_transcript
from web.sheet.notices import consent_line


def page_of(browser: Browser, call: Call, query: str = "") -> Document:
    answer = browser.get(f"/appels/{call.id}{query}")
    assert answer.status_code == 200, answer.text
    return Document(answer.text)


def form_of(page: Document) -> dict[str, Any]:
    return page.form("fiche")


def versions(office: Office, call: Call) -> list[SheetVersion]:
    with Session(office.engine, expire_on_commit=False) as session:
        sheet = session.exec(select(Sheet).where(Sheet.call_id == call.id)).first()
        if sheet is None:
            return []
        found = session.exec(select(SheetVersion).where(SheetVersion.sheet_id == sheet.id)).all()
        return sorted(found, key=lambda version: version.number)


def test_the_note_says_why(office: Office) -> None:
    page = page_of(office.agent(), office.ready_call())
    note = page.one("section", cls="note").text
    assert "Note A" in note
    assert "À rencontrer" in note
    assert "Budget 40 000 € par an, validés 25 / 25" in note
    assert len(page.all("svg", cls="bar__drawing")) == 6


def test_a_proposed_value_shows_its_proof_and_where_to_hear_it(office: Office) -> None:
    page = page_of(office.agent(), office.ready_call())
    budget = page.one("section", data_card="budget").text
    assert "Proposé Modifié, à valider 40 000 € par an, validés" in budget
    assert "« Oui, oui, c'est dans mes priorités." in budget
    play = page.all("button", cls="proof__play")[0]
    assert (play["data-seek"], play.text) == ("28.0", "Écouter à 0:28")
    assert page.one("audio", id="audio")["src"].endswith("/audio")
    assert page.one("audio", id="audio")["preload"] == "none"


def test_what_was_not_raised_says_so_and_has_no_proof(office: Office) -> None:
    page = page_of(office.agent(), office.ready_call())
    card = page.one("section", data_card="company_size")
    assert "Non abordé" in card.text
    assert "Écouter" not in card.text
    assert "fact--absent" in card.classes


def test_words_that_were_heard_badly_are_marked(office: Office) -> None:
    browser = office.agent()
    assert "réécoutez" not in page_of(browser, office.ready_call()).text
    doubtful = office.ready_call(transcript=gold_transcript(probability=0.4))
    assert "réécoutez" in page_of(browser, doubtful).one("section", data_card="budget").text


def test_what_the_learned_aid_proposes_is_marked(office: Office) -> None:
    by_rules = gold_proposal()
    assert "aide apprise" not in page_of(office.agent(), office.ready_call(proposal=by_rules)).text
    quotes = tuple(
        quote.model_copy(update={"rule_id": "aid.budget.confirmed"}) for quote in by_rules.budget.quotes
    )
    by_aid = by_rules.model_copy(update={"budget": by_rules.budget.model_copy(update={"quotes": quotes})})
    page = page_of(office.agent(), office.ready_call(proposal=by_aid))
    marked = page.one("section", data_card="budget").text
    assert "Proposé par l'aide apprise, à vérifier" in marked


def test_the_conversation_tells_the_speakers_apart_and_marks_proofs(office: Office) -> None:
    page = page_of(office.agent(), office.ready_call())
    turns = page.all("li", cls="turn")
    assert len(turns) == 18
    assert {"turn--agent"} <= turns[0].classes
    assert {"turn--prospect"} <= turns[1].classes
    assert turns[0].text.startswith("Thomas Keller Écouter à 0:00 Bonjour madame Vasseur")
    assert turns[1].text.startswith("Hélène Vasseur")
    assert (turns[7]["id"], turns[7]["data-start"], turns[7]["data-end"]) == ("tour-7", "28.0", "31.5")
    marks = [mark.text for mark in page.all("mark")]
    assert any(mark.startswith("Oui, oui, c'est dans mes priorités") for mark in marks)


def test_hostile_words_stay_words(office: Office) -> None:
    said = "</li><script>alert(1)</script>"
    turn = Turn(i=0, speaker=Speaker.PROSPECT, text=said, start_s=0.0, end_s=1.0)
    transcript = TranscriptValue(language="fr", duration_s=1, model="base", turns=(turn,))
    prospect = office.prospect('"><script>alert(2)</script>')
    call = office.ready_call(transcript=transcript, prospect_id=prospect.id)
    answer = office.agent().get(f"/appels/{call.id}")
    assert "<script>alert" not in answer.text
    assert Document(answer.text).one("li", cls="turn").text.endswith(said)


def test_the_consent_is_on_the_page(office: Office) -> None:
    browser = office.agent()
    ready, refused = office.ready_call(), office.refused_call()
    line = page_of(browser, ready).all(cls="sheet__consent")[0]
    assert "Enregistrement accepté (touche 1)" in line.text
    assert "annonce fr-1" in line.text
    assert "pour la prise de notes" in line.text
    assert "sheet__consent--granted" in line.classes
    line = page_of(browser, refused).one(cls="sheet__consent")
    assert "Enregistrement refusé" in line.text
    assert "sheet__consent--granted" not in line.classes


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        ("oui", "accepté (oui à voix haute)"),
        ("non", "refusé aujourd'hui"),
        ("non", "(non à voix haute, "),
        ("several", "(plusieurs touches, "),
        ("7", "(touche 7, "),
    ],
)
def test_an_answer_is_told_in_words(answer: str, words: str) -> None:
    granted = answer == "oui"
    consent = Consent(
        call_id="-",
        agent_id="-",
        phone_hash="-",
        notice_version="fr-1",
        notice_sha256="-",
        channel="voice",
        answer=answer,
        decision=Decision.GRANTED if granted else Decision.REFUSED,
        announced_at=now(),
        answered_at=now(),
    )
    line = consent_line(consent)
    assert words in line.text
    assert line.granted is granted


def test_a_consent_that_was_taken_back(office: Office) -> None:
    call = office.ready_call()
    with unit_of_work(office.engine) as session:
        consent = session.exec(select(Consent).where(Consent.call_id == call.id)).one()
        consent.withdrawn_at = call.started_at + dt.timedelta(hours=1)
        session.add(consent)
    line = page_of(office.agent(), call).all(cls="sheet__consent")[0]
    assert "Accord retiré par le prospect" in line.text
    assert "sheet__consent--granted" not in line.classes


def test_until_when_it_is_kept_is_on_the_page(office: Office) -> None:
    call = office.ready_call(started_at=dt.datetime(2026, 11, 2, 9, 0, tzinfo=dt.UTC))
    with clock.fixed(dt.datetime(2026, 11, 3, 9, 0, tzinfo=dt.UTC)):
        browser = office.agent()
        said = page_of(browser, call).text
        assert "Effacement prévu : audio le lun. 9 nov., transcription le mer. 2 déc." in said
        browser.post(f"/appels/{call.id}", form_of(page_of(browser, call)))
        said = page_of(browser, call).text
        assert "Effacement prévu : audio à la prochaine purge, transcription le" in said
    refused = office.refused_call()
    assert "Effacement prévu" not in page_of(office.agent(), refused).text


def test_validating_as_proposed(office: Office) -> None:
    call = office.ready_call()
    browser = office.agent()
    answer = browser.post(f"/appels/{call.id}", form_of(page_of(browser, call)))
    assert (answer.status_code, answer.headers["location"]) == (303, f"/appels/{call.id}?valide=1")
    (version,) = versions(office, call)
    assert (version.number, version.author_id, version.changed) == (1, office.team.agent.id, [])
    assert version.fields["budget"]["min"] == 40_000
    assert office.read(call).state is CallState.VALIDATED
    page = page_of(browser, call, "?valide=1")
    assert "Fiche validée. Aucune autre fiche n'attend." in page.one(cls="sheet__flash").text
    assert "Validée telle que proposée" in page.one(cls="history").text
    assert page.all(cls="tag--proposed") == []


def test_a_correction_keeps_what_was_proposed_in_sight(office: Office) -> None:
    call = office.ready_call()
    browser = office.agent()
    form = form_of(page_of(browser, call))
    form |= {"budget.status": "stated", "budget.min": "30k", "budget.max": "50 000 €", "company_size": "120"}
    browser.post(f"/appels/{call.id}", form)
    (version,) = versions(office, call)
    assert version.changed == ["budget.status", "budget.min", "budget.max", "company_size"]
    page = page_of(browser, call)
    budget = page.one("section", data_card="budget").text
    assert "Corrigé Modifié, à valider Entre 30 000 et 50 000 € par an, évoqués" in budget
    assert "Proposé : 40 000 € par an, validés" in budget
    assert "Validé" in page.one("section", data_card="need").text
    history = page.one(cls="history").text
    assert "Version 1, Thomas Keller" in history
    assert "Corrigé : Budget, Montant minimal, Montant maximal, Effectif." in history


def test_the_next_sheet_is_the_one_that_waits_longest(office: Office) -> None:
    now = dt.datetime(2026, 11, 20, 9, 0, tzinfo=dt.UTC)
    older = office.ready_call(started_at=now)
    office.ready_call(started_at=now + dt.timedelta(hours=1))
    office.ready_call(started_at=now - dt.timedelta(hours=1), agent_id=office.colleague.id)
    last = office.ready_call(started_at=now + dt.timedelta(hours=2))
    browser = office.agent()
    browser.post(f"/appels/{last.id}", form_of(page_of(browser, last)))
    flash = page_of(browser, last, "?valide=1")
    assert flash.one("a", href=f"/appels/{older.id}").text == "Passer à la fiche suivante"


def test_the_confirmation_cannot_be_forged_by_a_link(office: Office) -> None:
    assert page_of(office.agent(), office.ready_call(), "?valide=1").all(cls="sheet__flash") == []


def test_errors_stand_beside_their_fields_and_nothing_typed_is_lost(office: Office) -> None:
    call = office.ready_call()
    browser = office.agent()
    form = form_of(page_of(browser, call)) | {
        "budget.min": "beaucoup <b>",
        "timing.from": "2026-09-30",
        "timing.to": "2026-09-01",
        "need.pains": "premier souci\nsecond souci",
        "objections": ["price", "trust"],
    }
    answer = browser.post(f"/appels/{call.id}", form)
    assert answer.status_code == 422
    page = Document(answer.text)
    assert versions(office, call) == []
    field = page.one("input", name="budget.min")
    assert (field["value"], field["aria-invalid"]) == ("beaucoup <b>", "true")
    assert "Montant illisible" in page.one(id=field["aria-describedby"]).text
    assert page.one("a", href="#budget-min").text == "Budget, montant minimal"
    assert form_of(page)["need.pains"] == "premier souci\nsecond souci"
    ticked = [box["value"] for box in page.all("input", name="objections") if "checked" in box.attributes]
    assert ticked == ["price", "trust"]
    assert page.all("details", cls="fact__edit")[0].attributes.get("open") == ""
    assert form_of(page)["timing.from"] == "2026-09-30"


def test_contradictions_are_said_too(office: Office) -> None:
    call = office.ready_call()
    browser = office.agent()
    form = form_of(page_of(browser, call)) | {"timing.from": "2026-09-30", "timing.to": "2026-09-01"}
    answer = browser.post(f"/appels/{call.id}", form)
    assert answer.status_code == 422
    assert "Échéance" in Document(answer.text).one(id="problemes").text


def test_an_unknown_field_is_said(office: Office) -> None:
    call = office.ready_call()
    browser = office.agent()
    form = form_of(page_of(browser, call)) | {"budget.colour": "x"}
    answer = browser.post(f"/appels/{call.id}", form)
    assert "Champ inconnu" in Document(answer.text).one(id="problemes").text


def test_a_form_without_its_statuses_is_not_an_empty_sheet(office: Office) -> None:
    call = office.ready_call()
    assert office.agent().post(f"/appels/{call.id}", {"version": "0"}).status_code == 422
    assert versions(office, call) == []


def test_two_people_at_once(office: Office) -> None:
    call = office.ready_call()
    agent, manager = office.agent(), office.as_role(Role.MANAGER)
    first, second = form_of(page_of(agent, call)), form_of(page_of(manager, call))
    assert manager.post(f"/appels/{call.id}", second | {"company_size": "80"}).status_code == 303
    answer = agent.post(f"/appels/{call.id}", first | {"company_size": "120"})
    assert answer.status_code == 409
    page = Document(answer.text)
    assert "Claire Nguyen a validé cette fiche pendant votre saisie" in page.one(id="conflit").text
    assert page.one("input", name="company_size")["value"] == "120"
    assert "80 personnes" in page.one("section", data_card="company_size").text
    assert [version.fields["company_size"] for version in versions(office, call)] == [80]

    assert agent.post(f"/appels/{call.id}", form_of(page)).status_code == 303
    assert [version.fields["company_size"] for version in versions(office, call)] == [80, 120]


@pytest.mark.parametrize("version", ["", "x", "7", "-1"])
def test_a_wrong_version_overwrites_nothing(office: Office, version: str) -> None:
    call = office.ready_call()
    browser = office.agent()
    form = form_of(page_of(browser, call)) | {"version": version}
    assert browser.post(f"/appels/{call.id}", form).status_code == 409
    assert versions(office, call) == []


@pytest.mark.parametrize("role", [Role.QA, Role.COMPLIANCE])
def test_reviewers_read_without_fields(office: Office, role: Role) -> None:
    page = page_of(office.as_role(role), office.ready_call())
    assert "Lecture seule" in page.text
    assert page.all("select") == []
    assert page.all("button", type="submit", cls="button--primary") == []


def test_a_sheet_that_another_fills_asks_nothing_of_its_reader(office: Office) -> None:
    page = page_of(office.as_role(Role.QA), office.refused_call())
    assert "L'agent remplit la fiche de mémoire." in page.text
    assert "Remplissez" not in page.text
    assert page.text.count("Pas encore rempli") == len(page.all("section", cls="fact")) > 0


def test_a_refused_call_has_an_empty_sheet_to_fill(office: Office) -> None:
    call = office.refused_call()
    browser = office.agent()
    page = page_of(browser, call)
    assert "Le prospect a refusé l'enregistrement : rien n'a été enregistré." in page.text
    assert page.all("audio") == []
    assert page.all("section", cls="note") == []
    assert page.all("details", cls="fact__edit") == []
    form = form_of(page) | {
        "budget.status": "none",
        "next_step.type": "nurture",
        "next_step.day": "2026-09-01",
        "flags": ["recording_refused"],
    }
    assert browser.post(f"/appels/{call.id}", form).status_code == 303
    assert office.read(call).state is CallState.VALIDATED
    page = page_of(browser, call)
    assert "Pas de budget" in page.one("section", data_card="budget").text
    assert "Relance, mardi 1er septembre 2026" in page.text
    assert page.all(cls="tag--changed") == [], "nothing was proposed, so nothing was corrected"


def test_a_recording_that_was_stopped_at_twilio_is_no_expired_audio(office: Office) -> None:
    call = office.refused_call()
    with unit_of_work(office.engine) as session:
        session.add(
            Recording(
                recording_sid="RE" + "7" * 32,
                call_id=call.id,
                twilio_status="completed",
                erased_at=clock.now(),
            )
        )
    page = office.agent().get(f"/appels/{call.id}")
    assert "Audio effacé" not in page.text


def test_a_failed_call_can_be_filled_by_hand(office: Office) -> None:
    call = office.failed_call()
    browser = office.agent()
    page = page_of(browser, call)
    assert "Échec du traitement : Le fichier est tronqué." in page.text
    assert page.one("form", action=f"/appels/{call.id}/relance")
    assert browser.post(f"/appels/{call.id}", form_of(page)).status_code == 303
    assert office.read(call).state is CallState.VALIDATED


def test_a_call_under_way_has_no_sheet_to_validate(office: Office) -> None:
    ready, live = office.ready_call(), office.call(CallState.IN_PROGRESS)
    browser = office.agent()
    assert browser.post(f"/appels/{live.id}", form_of(page_of(browser, ready))).status_code == 404
    assert versions(office, live) == []


def test_erased_audio_is_explained_and_the_words_stay(office: Office) -> None:
    call = office.ready_call()
    office.erase_audio(call)
    page = page_of(office.agent(), call)
    assert "Audio effacé aujourd'hui : durée de conservation atteinte." in page.text
    assert page.all("audio") == []
    assert len(page.all("li", cls="turn")) == 18
    assert page.all("button", cls="turn__time") == []


def test_an_erased_call_keeps_what_was_validated(office: Office) -> None:
    call = office.ready_call()
    browser = office.agent()
    browser.post(f"/appels/{call.id}", form_of(page_of(browser, call)) | {"company_size": "120"})
    office.erase(call)
    page = page_of(browser, call)
    assert "Audio, transcription et citations effacés aujourd'hui" in page.text
    assert "40 000 € par an, validés" in page.one("section", data_card="budget").text
    assert "Corrigé" in page.one("section", data_card="company_size").text
    assert page.all("blockquote") == []
    assert page.all("li", cls="turn") == []
    assert page.all(cls="fact__proposed") == []


def test_a_correction_after_the_erasure_still_counts(office: Office) -> None:
    call = office.ready_call()
    browser = office.agent()
    browser.post(f"/appels/{call.id}", form_of(page_of(browser, call)))
    office.erase(call)
    form = form_of(page_of(browser, call)) | {"company_size": "90"}
    assert browser.post(f"/appels/{call.id}", form).status_code == 303
    assert versions(office, call)[-1].changed == ["company_size"]


def test_mixed_voices_are_said(office: Office) -> None:
    turn = Turn(i=0, speaker=Speaker.UNKNOWN, text="Bonjour.", start_s=0.0, end_s=1.0)
    transcript = TranscriptValue(language="fr", duration_s=1, model="base", turns=(turn,), notices=("mono",))
    page = page_of(office.agent(), office.ready_call(transcript=transcript, notices=["mono"]))
    assert "Les deux voix sont sur une seule piste" in page.text
    assert "Voix non distinguées" in page.one("li", cls="turn").text


def test_a_notice_without_words_is_not_hidden(office: Office) -> None:
    page = page_of(office.agent(), office.ready_call(notices=["whispered"]))
    assert "Enregistrement à vérifier (signalement « whispered »)." in page.text


def test_the_note_of_what_is_typed(office: Office) -> None:
    call = office.ready_call()
    browser = office.agent()
    form = form_of(page_of(browser, call))
    frozen = {"budget.status": "none", "budget.min": "", "budget.max": "", "budget.period": ""}
    answer = browser.post(f"/appels/{call.id}/note", form | frozen)
    assert answer.status_code == 200
    assert "<html" not in answer.text
    assert "Pas de budget 0 / 25" in Document(f"<body>{answer.text}</body>").text
    assert browser.post(f"/appels/{call.id}/note", form | {"budget.min": "abc"}).status_code == 204
    assert versions(office, call) == []


def test_reading_and_validating_are_in_the_audit_trail(office: Office) -> None:
    call = office.ready_call()
    browser = office.agent()
    form = form_of(page_of(browser, call))
    page_of(browser, call)
    browser.post(f"/appels/{call.id}", form)
    with Session(office.engine) as session:
        events = session.exec(select(AuditEvent)).all()
    found = {(event.actor, event.action, event.subject_id): event.details for event in events}
    assert found == {
        (office.team.agent.id, "sheet.read", call.id): {},
        (office.team.agent.id, "sheet.validated", call.id): {"version": 1, "changed": 0},
    }
    assert len(events) == 2


def test_an_agreement_can_be_taken_back_on_the_sheet(office: Office) -> None:
    call = office.ready_call()
    link = page_of(office.agent(), call).one("a", href=f"/appels/{call.id}/confirmer/retrait")
    assert link.text == "Le prospect retire son accord…"
    assert page_of(office.as_role(Role.QA), call).all("a", href=link["href"]) == []
    assert office.agent().post(f"/appels/{call.id}/agir", {"acte": "retrait"}).status_code == 303
    page = page_of(office.agent(), call)
    assert "Accord retiré par le prospect" in page.all(cls="sheet__consent")[0].text
    assert page.all("a", href=link["href"]) == []


def test_a_withdrawal_is_the_reason_that_is_given(office: Office) -> None:
    call = office.ready_call()
    office.agent().post(f"/appels/{call.id}/agir", {"acte": "retrait"})
    office.erase(call)
    page = page_of(office.agent(), call)
    assert "accord retiré par le prospect" in page.text
    assert "durée de conservation atteinte" not in page.text


@pytest.mark.parametrize(
    ("through", "consent", "why"),
    [
        (
            "dtmf_in_recording",
            "Le prospect a tapé 0 pendant l'appel : accord retiré",
            "l'enregistrement et tout ce qui en venait sont effacés",
        ),
        ("neutralised", "Enregistrement arrêté et effacé par l'agent", "L'agent a arrêté l'enregistrement"),
        ("machine", "Un répondeur a décroché", "Un répondeur a décroché"),
        ("request", "Accord retiré par le prospect", "Le prospect a retiré son accord"),
    ],
)
def test_a_sheet_to_fill_says_what_took_the_agreement_back(
    office: Office, through: str, consent: str, why: str
) -> None:
    unrecorded, erased = office.refused_call(), office.ready_call()
    office.erase(erased)
    with unit_of_work(office.engine) as session:
        for row in session.exec(select(Consent)):
            row.decision, row.withdrawn_at, row.withdrawn_through = Decision.GRANTED, now(), through
    page = page_of(office.agent(), unrecorded)
    assert consent in page.all(cls="sheet__consent")[0].text.replace("\u00a0", " ")
    assert why in page.all(cls="notice--todo")[0].text
    assert "durée de conservation" not in page_of(office.agent(), erased).text


@pytest.mark.parametrize(
    "code",
    [
        "dual_mono", "mono", "pause_skipped", "recording_absent", "recording_not_started",
        "silent", "silent_agent", "silent_prospect",
        "twilio_copy_remains",
    ],
)  # fmt: skip
def test_each_signal_on_a_recording_has_its_words(office: Office, code: str) -> None:
    page = page_of(office.agent(), office.ready_call(notices=[code]))
    assert "signalement" not in page.text
    assert len(page.all(cls="notice--todo")) == 1

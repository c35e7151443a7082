"""What a campaign may be set to, and what is wrong with a change, field by field. Pure."""

from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from compliance.calling.caller_id import check_caller_id
from compliance.campaigns.vocabulary import trouble_with
from compliance.capture.policy import CaptureSettings, changed, check_settings
from compliance.notices.wording import missing, missing_in_question
from core.errors import Conflict
from models import Audience, Campaign, CapturePolicy, LegalBasis

MAX_REVIEW_PERCENT = 95
"""Above it every value would be to be checked."""


@dataclass(frozen=True)
class CampaignSettings:
    """What managers and compliance set.

    `caller_id` is E.164, `purposes` are values of `Purpose`. `field_sets` are names that extraction knows:
    whoever builds the settings has checked them. `question_text` is empty for the usual question about the
    second purpose (`compliance.notices.wording.own_question`). `vocabulary` helps the recogniser, the most
    important words first.
    """

    caller_id: str
    audience: Audience
    capture_policy: CapturePolicy
    purposes: tuple[str, ...]
    legal_basis: LegalBasis
    sample_percent: int
    sample_daily_max: int
    assessment_reference: str
    notice_text: str
    question_text: str
    review_below_percent: int
    field_sets: tuple[str, ...]
    vocabulary: tuple[str, ...] = ()

    @classmethod
    def of(cls, campaign: Campaign) -> "CampaignSettings":
        """As they stand."""
        return cls(
            caller_id=campaign.caller_id,
            audience=campaign.audience,
            capture_policy=campaign.capture_policy,
            purposes=tuple(campaign.purposes),
            legal_basis=campaign.legal_basis,
            sample_percent=campaign.sample_percent,
            sample_daily_max=campaign.sample_daily_max,
            assessment_reference=campaign.assessment_reference or "",
            notice_text=campaign.notice_text,
            question_text=campaign.question_text,
            review_below_percent=campaign.review_below_percent,
            field_sets=tuple(campaign.field_sets),
            vocabulary=tuple(campaign.vocabulary),
        )


@dataclass(frozen=True)
class Problem:
    """Why a change is refused: the field that it belongs to, a stable code, a French sentence."""

    field: str
    code: str
    message: str


class RefusedSettings(Conflict):
    """A change of a campaign's settings was refused, and nothing was changed; the first problem names it."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__(problems[0].code, problems[0].message)
        self.problems = problems

    def __reduce__(self) -> tuple[type["RefusedSettings"], tuple[tuple[Problem, ...]]]:  # type: ignore[override]  # own arguments
        return type(self), (self.problems,)

    @property
    def errors(self) -> Mapping[str, str]:
        """The sentence beside each field."""
        return {problem.field: problem.message for problem in reversed(self.problems)}


FIELDS_OF = {
    "capture.no_purpose": "purposes",
    "capture.unknown_purpose": "purposes",
    "capture.no_notice": "notice_text",
    "capture.sample_out_of_range": "sample_percent",
    "capture.no_assessment": "assessment_reference",
    "capture.no_approval": "capture_policy",
}
"""Beside which field each refusal of the capture policy stands."""


def problems_of(
    campaign: Campaign, wanted: CampaignSettings, *, held: AbstractSet[str] | None
) -> tuple[Problem, ...]:
    """Everything that is wrong with a change.

    What stays as it is is not held against it: an old caller id does not keep a purpose from being
    changed.

    Args:
        campaign: as it stands.
        wanted: as it would be.
        held: the numbers that the account holds at Twilio; None where nobody has looked.
    """
    return tuple(_problems(campaign, wanted, held))


def _problems(
    campaign: Campaign, wanted: CampaignSettings, held: AbstractSet[str] | None
) -> Iterator[Problem]:
    if wanted.caller_id != campaign.caller_id:
        obstacle = check_caller_id(wanted.caller_id, held=held)
        if obstacle is not None:
            yield Problem("caller_id", obstacle.code, obstacle.message)
    if not 0 <= wanted.review_below_percent <= MAX_REVIEW_PERCENT:
        yield Problem(
            "review_below_percent",
            "campaign.review_out_of_range",
            f"Indiquez un seuil de 0 à {MAX_REVIEW_PERCENT} % : 0 pour ne rien signaler.",
        )
    if wanted.vocabulary != tuple(campaign.vocabulary):
        trouble = trouble_with(wanted.vocabulary)
        if trouble is not None:
            yield Problem("vocabulary", "campaign.vocabulary", trouble)
    try:
        check_settings(capture_after(campaign, wanted))
    except Conflict as refused:
        yield Problem(FIELDS_OF[refused.code], refused.code, refused.message)
    if is_reworded(campaign, wanted) or wanted.legal_basis is not campaign.legal_basis:
        lack = missing(wanted.notice_text, seller=campaign.seller, basis=wanted.legal_basis)
        if lack is not None:
            yield Problem("notice_text", "notice.incomplete", lack)
    lack = missing_in_question(wanted.question_text, basis=wanted.legal_basis)
    if lack is not None:
        yield Problem("question_text", "notice.incomplete", lack)


def capture_after(campaign: Campaign, wanted: CampaignSettings) -> CaptureSettings:
    """What the capture would rest on. The notice has a check of its own, for what is said in it."""
    return changed(
        CaptureSettings.of(campaign),
        policy=wanted.capture_policy,
        purposes=wanted.purposes,
        basis=wanted.legal_basis,
        sample_percent=wanted.sample_percent,
        sample_daily_max=wanted.sample_daily_max,
        assessment_reference=wanted.assessment_reference.strip(),
    )


def is_reworded(campaign: Campaign, wanted: CampaignSettings) -> bool:
    """Whether the notice would say something else; line breaks are not heard."""
    return wanted.notice_text.split() != campaign.notice_text.split()

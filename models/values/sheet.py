"""The sheet contract: the facts of a call, each with its proof.

The JSON form is the object that `evaluation/gold/ANNOTATION.md` shows under "gold"; beside each
`evidence` list of turn numbers stands the fuller `quotes`. A field with no quote has no value.
"""

import datetime as dt
from enum import StrEnum

from pydantic import BaseModel, ConfigDict, Field

from models.values.transcript import Speaker

REVIEW_BELOW_PERCENT = 60
"""The confidence under which a value is proposed as to be checked, where nobody set another."""


class BudgetStatus(StrEnum):
    """Whether money is allocated (`confirmed`), named (`stated`), refused (`none`) or not raised."""

    CONFIRMED = "confirmed"
    STATED = "stated"
    NONE = "none"
    UNKNOWN = "unknown"


class AuthorityStatus(StrEnum):
    """Whether the contact decides alone, with others, or not at all."""

    DECIDES = "decides"
    SHARES = "shares"
    NOT_DECIDER = "not_decider"
    UNKNOWN = "unknown"


class NeedStatus(StrEnum):
    """Whether the prospect names a problem, is mildly curious, or has none."""

    EXPLICIT = "explicit"
    LATENT = "latent"
    NONE = "none"
    UNKNOWN = "unknown"


class TimingStatus(StrEnum):
    """Whether the project can be placed on a calendar."""

    DATED = "dated"
    VAGUE = "vague"
    NONE = "none"
    UNKNOWN = "unknown"


class NextStepType(StrEnum):
    """What both parties agreed to do next."""

    MEETING = "meeting"
    SEND = "send"
    NURTURE = "nurture"
    DISQUALIFY = "disqualify"
    NONE = "none"


class Period(StrEnum):
    """What an amount is for: once, a month or a year."""

    ONCE = "once"
    MONTH = "month"
    YEAR = "year"


class Objection(StrEnum):
    """Why the prospect hesitates (annotation guide, Objections)."""

    PRICE = "price"
    TIMING = "timing"
    COMPETITOR = "competitor"
    NO_NEED = "no_need"
    AUTHORITY = "authority"
    TRUST = "trust"
    INTERNAL = "internal"


class Flag(StrEnum):
    """What must be acted on whatever the score."""

    OPT_OUT = "opt_out"
    RECORDING_REFUSED = "recording_refused"
    LOCKED_CONTRACT = "locked_contract"
    WRONG_PERSON = "wrong_person"


class _Value(BaseModel):
    model_config = ConfigDict(frozen=True, populate_by_name=True)


class Quote(_Value):
    """The proof of a value: the words, who said them, when in the audio, and the rule that read them.

    `confidence` is the recogniser's in the words, on average (0 to 1); absent where the call came as text.
    """

    turn: int
    speaker: Speaker
    text: str
    start_s: float | None = None
    end_s: float | None = None
    rule_id: str
    confidence: float | None = Field(default=None, exclude_if=lambda value: value is None)

    @property
    def is_learned(self) -> bool:
        """Whether the learned aid proposes the value, where no rule read one."""
        return self.rule_id.startswith("aid.")


class Fact(_Value):
    """What every fact carries: the turns that prove it, their quotes, and how sure it is.

    `confidence` is the probability that the value is right (0 to 1), None where there is no value, a person
    gave it, or it was read before values carried one.
    """

    evidence: tuple[int, ...] = ()
    quotes: tuple[Quote, ...] = ()
    confidence: float | None = None


class BudgetFact(Fact):
    """Money for the project; `min` and `max` in whole units of `currency`, either end may be open."""

    status: BudgetStatus = BudgetStatus.UNKNOWN
    min: int | None = None
    max: int | None = None
    currency: str | None = None
    period: Period | None = None
    per_user: bool = False


class AuthorityFact(Fact):
    """Who decides. Roles are the guide's codes (`DAF`, `CODIR`...) or the spoken title in lower case."""

    status: AuthorityStatus = AuthorityStatus.UNKNOWN
    contact_role: str | None = None
    other_deciders: tuple[str, ...] = ()


class Pain(Fact):
    """One distinct problem in the prospect's words, shortened."""

    summary: str


class NeedFact(Fact):
    """What the prospect wants solved, and what they use today."""

    status: NeedStatus = NeedStatus.UNKNOWN
    pains: tuple[Pain, ...] = ()
    current_solution: str | None = None


class TimingFact(Fact):
    """When the prospect wants to decide, start or be equipped: `from` to `to`, either may be open."""

    status: TimingStatus = TimingStatus.UNKNOWN
    from_: dt.date | None = Field(default=None, alias="from")
    to: dt.date | None = None


class NextStep(Fact):
    """What was agreed; `when` is `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM`, Europe/Paris."""

    type: NextStepType = NextStepType.NONE
    when: str | None = None


class AddedKind(StrEnum):
    """What a field of a field set holds."""

    STATUS = "status"
    AMOUNT = "amount"
    TIME = "time"
    TEXT = "text"
    YES_NO = "yes_no"


class AddedFact(Fact):
    """A field that a field set adds to the sheet; with no value, `question` is what to ask next time.

    `code` is the value of a status or a yes/no, `text` its French words, the prospect's own, or what a person
    typed; amounts stand in `min` to `period` as in a budget, times in `from` and `to` as in a timing.
    """

    label: str
    question: str
    kind: AddedKind
    code: str | None = None
    text: str | None = None
    min: int | None = None
    max: int | None = None
    currency: str | None = None
    period: Period | None = None
    from_: dt.date | None = Field(default=None, alias="from")
    to: dt.date | None = None

    @property
    def is_known(self) -> bool:
        """Whether there is a value."""
        return any(value is not None for value in (self.text, self.min, self.max, self.from_, self.to))


class SheetValue(_Value):
    """The facts of one call.

    `proofs` holds the quotes of the fields that are plain values, `confidences` their confidence, by path
    (`authority.contact_role`, `company_size`). `added` are the fields of the campaign's field sets, by path
    (`rh.preavis`); a sheet without any does not have it in JSON.
    """

    budget: BudgetFact = BudgetFact()
    authority: AuthorityFact = AuthorityFact()
    need: NeedFact = NeedFact()
    timing: TimingFact = TimingFact()
    next_step: NextStep = NextStep()
    company_size: int | None = None
    competitors: tuple[str, ...] = ()
    objections: tuple[Objection, ...] = ()
    flags: tuple[Flag, ...] = ()
    proofs: dict[str, tuple[Quote, ...]] = Field(default_factory=dict)
    confidences: dict[str, float] = Field(default_factory=dict)
    added: dict[str, AddedFact] = Field(default_factory=dict, exclude_if=lambda value: not value)

    def confidence_of(self, field: str) -> float | None:
        """The confidence of a field by its path: its own where it is a plain value, else that of its fact."""
        if field in self.confidences:
            return self.confidences[field]
        name, _, leaf = field.partition(".")
        fact = getattr(self, name)
        return fact.confidence if isinstance(fact, Fact) and leaf in {"", "status", "type"} else None


class SignalValue(_Value):
    """What one rule read in one place, before the call is consolidated.

    `dimension` is a field of the sheet, `value` the rule's own reading (JSON), `start`/`end` the
    characters of the untouched turn text, `certainty` one of `stated`, `hedged`.
    """

    rule_id: str
    dimension: str
    turn: int
    speaker: Speaker
    start: int
    end: int
    polarity: str = "positive"
    certainty: str = "stated"
    value: dict[str, str | int | float | bool | None] = Field(default_factory=dict)


class Extraction(_Value):
    """All that extraction gives for one call: the sheet, and the signals behind it.

    `rules_version` changes with every change of the rules: same call, same version, same sheet. `notices`
    name what was found out about the call itself (`not_french`): codes that the pages translate.
    """

    rules_version: str
    sheet: SheetValue
    signals: tuple[SignalValue, ...] = ()
    notices: tuple[str, ...] = ()

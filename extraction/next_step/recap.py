"""The agent's last word on what was agreed: *vous l'avez vendredi*, *je vous rappelle en mai*.

Who closes a call says again what will be done. Where that is another step than the one on the table, the
agent's word stands: they heard the whole answer.
"""

import re
from dataclasses import dataclass

from extraction.answers.answers import Kind
from extraction.dialogue import Call, Utterance
from extraction.next_step.when import is_day

_LAST = 3
"""Among how many of the agent's last turns it is looked for."""
_MEETING = re.compile(
    r"\b(?:on se (?:voit|retrouve|rencontre)|(?<!si )je (?:passe|viens|serai la|viendrai|passerai|monte"
    r"|descends"
    r"|serai (?:chez|devant|a)) |invitation|lien (?:teams|meet|zoom|visio))"
)
_SENDS = re.compile(
    r"\bje (?:vous |te |lui |leur )?(?:l |le |la |les |y )*(?:envoie|enverrai|adresse|poste|transmets|maile"
    r"|fais (?:parvenir|passer|suivre|partir))(?! (?:\w+ ){0,3}(?:invit|lien|confirmation|plan d acces|meet"
    r"|zoom|teams))|\bca part (?:ce|demain|aujourd|dans|par)\b"
)
_RECEIVED = re.compile(
    r"\bvous (?:l |la |les |le )(?:avez|aurez|recevez|recevrez)\b|\bvous (?:recevez|recevrez) (?:ca|tout|le"
    r"|la"
    r"|un|une)\b|\b(?:il|elle|ils|on) (?:l |la |les )aur\w+"
)
_NURTURE = re.compile(
    r"(?<!\bsi )\bje (?:vous |te |le |la |les |lui |l )?(?:rappelle|rappellerai|recontacte\w*|relance"
    r"|relancerai"
    r"|retelephone|refais signe|reviens vers|reprends contact|fais signe|remets une relance|mets un rappel"
    r"|note de (?:vous )?rappeler)\b|\bon (?:se |s en )(?:rappelle|reparle|recontacte)\b"
    r"|\bje reprends (?:contact|de vos)\b"
)
_CLOSED = re.compile(
    r"\b(?:je (?:vous |le |la |l )*(?:retire|supprime|raye|sors|enleve|cloture|efface|classe)"
    r"|vous (?:etes|serez) (?:retire|supprime|raye|sorti))"
)


@dataclass(frozen=True, slots=True)
class Recap:
    """The step that the agent says again; `turns`: the answer before, the word itself, the answer to it.

    `dated`: it names a day.
    """

    kind: str
    turns: tuple[int, ...]
    answered: int
    dated: bool

    @property
    def rule(self) -> str:
        """The id of what read it."""
        return f"next.recap.{self.kind}"


def last_recap(call: Call) -> Recap | None:
    """The last step that one of the agent's closing turns states, with nothing refused after it."""
    last = [item for item in enumerate(call.utterances) if not item[1].is_prospect][-_LAST:]
    for index, agent in reversed(last):
        kind = _stated(agent)
        if kind is not None:
            return _around(call, index, kind)
    return None


def _around(call: Call, index: int, kind: str) -> Recap | None:
    before = [item for item in call.utterances[:index] if item.is_prospect][-1:]
    after = [item for item in call.utterances[index + 1 : index + 2] if item.is_prospect]
    answers = {exchange.said.i: exchange.answer.kind for exchange in call.exchanges}
    if not before or any(answers.get(item.i) is Kind.NO for item in after):
        return None
    told = call.utterances[index]
    turns = tuple(item.i for item in (*before, told, *after))
    dated = any(is_day(span) for span in told.times)
    return Recap(kind, turns, (after or before)[0].i, dated)


def _stated(agent: Utterance) -> str | None:
    """The step that a turn states outside its questions; a day with an hour is an appointment."""
    text = agent.words.text
    told = " ".join(part for part in re.split(r"(?<=[.?!]) ", text) if not part.endswith("?"))
    if _CLOSED.search(told):
        return "disqualify"
    if _NURTURE.search(told):
        return "nurture"
    if _RECEIVED.search(told):
        return "send"
    timed = any(is_day(span) for span in agent.times) and any(span.at is not None for span in agent.times)
    if (timed and "?" not in agent.turn.text) or _MEETING.search(told):
        return "meeting"
    return "send" if _SENDS.search(told) and not timed else None

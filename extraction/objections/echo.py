"""Reads doubt in the agent's own words thrown back: *C'est garanti — Garanti, on connaît*."""

import re

from extraction.dialogue import Exchange
from extraction.lexemes import FUNCTION_WORDS
from extraction.objections.scene import Scene
from extraction.readings import Reading

_REACH = 5
"""Within how many words of the beginning the agent's word comes back."""
_CLAIM = 12
"""In more words the agent says more than one thing, and what comes back is no comment on it."""
_GOES_ON = 6
"""Fewer words in all are no comment on what was said."""
_ASSENT = re.compile(
    r"^(?:\w+ ){0,3}(?:oui|ok|d accord|parfait|c est (?:ca|bien|vrai|exact|note)|super|tant mieux|bravo"
    r"|exact|voila)\b"
)
_TURN = re.compile(
    r"\b(?:et si|et pas|et (?:qui|ou|la|comment|consulte\w*)|comme|dernier|derniere|justement"
    r"|disait|disent|jamais|aucune?"
    r"|personne|on dit|dit on|vous (?:dites|verrez)|parole|papier|promess\w+|plein|heureusement|croire"
    r"|vrai\w*|qui (?:vient|me)|combien|par qui)\b"
)


def echoed_claim(exchange: Exchange, scene: Scene) -> Reading | None:
    """The agent praises, the prospect takes up the word and turns it against them."""
    agent, said = exchange.agent, exchange.said
    if agent is None or not scene.boasted or scene.priced or scene.welcomes or exchange.agrees:
        return None
    words = said.words.text.split()
    last = re.split(r"[.!?] ", agent.words.text.rstrip(" .!?"))[-1]
    claimed = {word for word in last.split() if _is_full(word)}
    head = [word for word in words[: _REACH + 1] if _is_full(word)]
    if (
        len(agent.words.tokens) > _CLAIM
        or agent.turn.text.rstrip().endswith("?")
        or len(words) < _GOES_ON
        or not claimed & set(head)
    ):
        return None
    if _ASSENT.search(said.words.text) or "bonjour" in words or not _TURN.search(said.words.text):
        return None
    return Reading(
        "objection.trust.echo", "objections", "trust", said.i, 0, len(said.turn.text), (said.i,), 1
    )


def _is_full(word: str) -> bool:
    return len(word) > 2 and word.isalnum() and word not in FUNCTION_WORDS

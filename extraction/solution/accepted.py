"""What the agent says of today's way of working, and the prospect takes for true, in whatever words."""

import re

from extraction.dialogue import Exchange, Utterance
from extraction.solution.standing import corrected_at
from extraction.stream import Token, build

_RIGHT = re.compile(
    r"^(?:(?:oui|ouais|ah|bah|ben|eh bien|alors|hein|et|en effet|effectivement|,) )*"
    r"(?:(?:on|il|elle|ils|elles|quelqu un|(?:votre|vos|le|la|l|les) \w+) (?:ne |n )?(?:vous |t )?(?:a"
    r"|ont) (?:pas )?"
    r"(?:(?:bien|tres bien|fort bien) (?:renseignee?s?|informee?s?|dit|vu|lu)|(?:souffle|dit|vu|parle|devine"
    r"|raconte) (?:juste|vrai"
    r"|bien|la verite)|menti|tort|raison|trompee?s?|racont\w+ (?:de|d) (?:betises?|histoires?))"
    r"|vous (?:etes (?:bien|tres bien) (?:renseigne\w*|informe\w*)|(?:ne )?vous trompez pas"
    r"|avez (?:bien )?(?:raison|vu|compris"
    r"|devine|lu|retenu|note|bonne memoire)|l avez dit|avez l oeil|connaissez (?:bien )?(?:la maison"
    r"|votre (?:metier|affaire)))"
    r"|bien (?:vu|renseigne\w*|informe\w*|devine|joue)|(?:c est |tout a fait )?(?:juste|exact\w*|vrai"
    r"|correct)(?! pour)"
    r"|on (?:ne )?peut (?:rien|pas) vous (?:le )?cacher|rien ne vous echappe|les nouvelles vont vite"
    r"|tout se sait"
    r"|(?:toujours|encore)(?= (?:,|\.|et|oui|la|depuis)|$)|jusqu au (?:cou|bout)|plus que jamais|fidele\w*"
    r"|et comment"
    r"|depuis (?:toujours|\d+|le|la|les|l|des|deux|trois|quatre|cinq|six|sept|huit|dix|quinze|vingt|une?"
    r"|plus|bien|longtemps))\b"
)
"""How one takes for true what another says of oneself, with neither a yes nor a no."""
_UNLIKE = re.compile(r"\b(?:plus maintenant|c est fini|avant oui|on en est sorti\w*|mais (?:plus|c etait))\b")
_TOLD = re.compile(
    r"\b(?:dit|souffle|compris|cru comprendre|entendu|vu|lu|appris|parait|semble\w*|crois|croyais|pensais"
    r"|note|retenu"
    r"|souvenir|souviens|raconte|explique) (?:\w+ ){0,4}(?:que|qu) "
)
_IMPERFECT = re.compile(r"(\w{2,})(?:ions|iez)")
_VOUS = {"etiez": "etes", "aviez": "avez", "faisiez": "faites"}


def takes_over(exchange: Exchange) -> bool:
    """Whether the prospect takes the agent's words for true: by a yes, or by saying that they are right."""
    if corrected_at(exchange.said):
        return False
    if exchange.agrees:
        return True
    text = exchange.said.words.text
    return _RIGHT.search(text) is not None and _UNLIKE.search(text) is None


def in_present(agent: Utterance) -> Utterance:
    """The agent's words with what was reported of the prospect in the present: *on dit que vous teniez*."""
    told = _TOLD.search(agent.words.text)
    if told is None:
        return agent
    words = agent.words
    tokens = [
        Token(_present(token.text), token.start, token.end) if words.at[index] >= told.end() else token
        for index, token in enumerate(words.tokens)
    ]
    return Utterance(
        turn=agent.turn,
        full=agent.full,
        words=build(tokens),
        tags=agent.tags,
        names=agent.names,
        nouns=agent.nouns,
    )


def _present(word: str) -> str:
    if word in _VOUS:
        return _VOUS[word]
    match = _IMPERFECT.fullmatch(word)
    return f"{match[1]}ez" if match is not None and word.endswith("iez") else word

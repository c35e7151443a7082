"""The noun phrase at the head of an answer."""

import re

from extraction.dialogue import Exchange, Utterance
from extraction.expressions import expand
from extraction.names.patterns import PLACES
from extraction.names.products import is_known
from extraction.solution.asked import Asked
from extraction.solution.compared import is_considered
from extraction.solution.frames import OPENS
from extraction.solution.nouns import Phrase, is_abstract
from extraction.solution.ranks import METHOD, NOUN, TOOL, is_tool, is_way, phrase_at, rank_of
from extraction.solution.standing import contrasted_at, is_gone, is_ours_now
from extraction.solution.words import OURS, PERSONS
from extraction.stream import Stream, fold

_OPENS = re.compile(expand(OPENS))
_NO_ANSWER = re.compile(
    r"^(?:(?:non|ah|la|ca) ,? ?)*(?:personne|rien|aucune?|pas de|pas d|on a rien|on a pas|j ai rien|j ai pas"
    r"|y a rien|y a personne|y a pas|pourquoi|comment|comme on peut|c est quoi|qui c est|mal|bien|pas)\b"
)
_WITH = re.compile(
    r"\b(?:avec|chez|sur|par|dans|via|sous) (?:\w+ ){0,2}$|^(?:\w+ ,? ?)?(?:au|a la|a l|aux) (?:\w+ )?$"
)
_HAVE = re.compile(
    r"\b(?:on a|j ai|nous avons|y a|il y a|on en a|j en ai|c est|ce sont|on est|on fait|je fais|on prend"
    r"|je prends)"
    r"(?: (?:que|toujours|encore|juste|bien|surtout|deja|la|ici|notre|nos|mon|ma|mes|un|une|des|du|de la"
    r"|le|les|l|d|de"
    r"|vieux|vieil|vieille|petit|petite|gros|grosse|grand|grande|bon|bonne|simple|bete|espece|genre"
    r"|\w+aine|deux|trois"
    r"|quatre|cinq|six|sept|huit|dix|\d+)){0,4} $"
)
"""Words that say what one has, up to its noun."""
_HEADS = re.compile(r"(?:(?:oui|ah|alors|euh) ,? ?)*(?:avec|sur|par|dans|via|chez) (?:\w+ ){0,2}$")
"""An answer that opens with the preposition of the means."""
_GIVEN = re.compile(
    r"^(?:\w+ ,? ?){0,2}(?:un|une|des|du|de la|mon|ma|mes|notre|nos|le|la|les|l|chacun) (?:\w+ ){0,2}$"
)
_APPOSED = re.compile(
    r"(?:^|, )(?:(?:vous (?:voyez|savez)|je crois|un|une|des|du|le|la|l|les|de chez|chez|marque) ,? ?)*$"
)
_RESTRICTED = re.compile(
    r"(?:, )?(?:ca ,? ?)?c est (?:(?:juste|que|surtout|seulement|uniquement|plutot|bon) )*pour (?!(?:tout"
    r"|tous|toute|ca|cela)\b)"
)
"""What follows a thing that serves something else than what was asked: *Sage, c'est pour le fisc*."""
_TOPIC_IS = re.compile(
    r"(?:(?:non|oui|mais|alors|et) ,? ?)*(?:pour |cote )?(?:le|la|les|l|mes|nos|notre|mon"
    r"|ma) (?P<topic>(?:\w+ ){1,4}?)"
    r"(?:, (?:(?:\w+ ){1,8}, )?)?(?=(?:ca |la |toujours )?(?:c est|ce sont|ca (?:se|passe)|on (?:est|a"
    r"|passe)) )"
)
_SHORT = 3
"""Letters of a word that names no topic."""
_THEIRS = re.compile(r"(?:, |et |avec |a |ont ){1,2}(?=(?:son|sa|ses|leurs?) )")
_NAMED_AFTER = re.compile(r"(?:s appelle\w*|de chez|de marque|du nom de|nommee?) $")
_CALLED_AFTER = re.compile(r"(?: ,)? (?:ca|ils|il|elle) s appell\w+")
_BODY = frozenset({"main", "mano", "oreille", "oeil", "pied", "ancienne", "mitaine", "tete", "louche", "pif"})
"""Heads of ways of doing, which are read as such: *à la main, à l'œil*."""


def answered(exchange: Exchange, asked: Asked) -> tuple[Phrase, int] | None:
    """The noun phrase at the head of the answer and its rank, None where it says too little.

    The less directly it was asked for, the more it must be a tool or be led by *avec, chez, par*; what one
    has (*on a un dégrilleur de 98*) stands as the weakest.
    """
    said, head = exchange.said, opening(exchange)
    if head is None:
        return None
    before = said.words.before(said.words.position(head.start))
    led = bool(_WITH.search(before))
    rank = rank_of(said, head)
    if rank == NOUN and led and asked >= Asked.TOPIC:
        rank = TOOL
    elif rank == NOUN and led and _HEADS.match(before):
        pass
    elif rank == NOUN and asked < Asked.WHAT:
        held = asked >= Asked.TOPIC and _HAVE.search(before) is not None
        alone = re.match(r"(?:un|une|des) $", before) is not None
        given = alone or (asked is Asked.HOW and _GIVEN.search(before) is not None)
        rank = METHOD if asked >= Asked.TOPIC and (held or given) and not is_abstract(head) else 0
    elif rank == METHOD and asked < Asked.WHAT:
        rank = 0
    elif rank >= TOOL and asked < Asked.TOPIC and not led and not _HAVE.search(before):
        rank = rank if head.named and is_known(" ".join(head.words)) else 0
    return (head, rank) if rank else None


def opening(exchange: Exchange) -> Phrase | None:
    """The noun phrase at the head of an answer: *Avec Kiloutou*, *Un vieil Alcatel*, *Excel*."""
    words = exchange.said.words
    if _NO_ANSWER.search(words.text):
        return None
    back = contrasted_at(exchange.said)
    starts = [(words.position(back), False)] if back else _starts(words)
    beside = False
    for begin, late in starts:
        start = _topic_end(exchange, begin, beside=beside)
        match = _OPENS.match(words.text[start:])
        at = start + (match.end() if match else 0)
        if _NO_ANSWER.search(words.text[start:]) or is_gone(words, at) or not is_ours_now(words, at, at):
            continue
        phrase = phrase_at(exchange.said, at, exchange.said.names)
        if phrase is not None and _RESTRICTED.match(words.text, words.position(phrase.end)):
            beside = True
            continue
        if phrase is not None and _is_looked_at(exchange.said, phrase):
            continue
        if phrase is not None and phrase.named and fold(" ".join(phrase.words)) in PLACES:
            return None
        if phrase is not None and phrase.head in _BODY:
            continue
        if phrase is not None and (_is_echo(exchange, phrase) or (late and _is_aside(words, phrase))):
            continue
        if phrase is not None and rank_of(exchange.said, phrase) and not _is_subject(exchange.said, phrase):
            named = (
                _called(exchange.said, phrase)
                or _bare(exchange.said, phrase)
                or _their_tool(exchange.said, phrase)
                or _said_in_full(exchange.said, phrase)
            )
            return phrase if phrase.named else named or phrase
    return None


def _topic_end(exchange: Exchange, start: int, *, beside: bool) -> int:
    """Where a sentence that opens on its topic says what it is: *Les commandes, c'est le téléphone*.

    The topic is a word of the question's, or any after a thing that was set aside (`beside`).
    """
    text = exchange.said.words.text
    match = _TOPIC_IS.match(text, start)
    if match is None or exchange.agent is None:
        return start
    asked = f" {exchange.agent.words.text} "
    known = any(f" {word[:5]}" in asked for word in match["topic"].split() if len(word) > _SHORT)
    return match.end() if known or beside else start


def _is_looked_at(said: Utterance, phrase: Phrase) -> bool:
    """Whether a name at the head of an answer is told as one that is only compared."""
    return phrase.named and any(
        name.start == phrase.start and is_considered(said, name) for name in said.names
    )


def _is_aside(words: Stream, phrase: Phrase) -> bool:
    """Whether what follows a comma is no tool, nor what one has."""
    held = _HAVE.search(words.before(words.position(phrase.start))) is not None
    return not is_tool(phrase) and (not held or is_abstract(phrase))


def _is_echo(exchange: Exchange, phrase: Phrase) -> bool:
    """Whether the answer only takes up a word of the question: *Informatisé... j'ai un clou par clé*."""
    if exchange.agent is None or is_tool(phrase):
        return False
    asked = rf"\b(?:est|etes|sont|es|sommes) (?:\w+ )?{phrase.head}\b"
    return re.search(asked, exchange.agent.words.text) is not None


def _called(said: Utterance, phrase: Phrase) -> Phrase | None:
    """The name that the same sentence gives a thing or a firm: *de la colonne grise, vous voyez, Bouyer*."""
    words = said.words
    at = words.position(phrase.end)
    until = words.sentence(max(at - 1, 0))[1]
    for name in said.names:
        start = words.position(name.start)
        if not at <= start < until or fold(name.text) in PLACES:
            continue
        before, after = words.text[at:start], words.text[words.position(name.end) - 1 :]
        if _NAMED_AFTER.search(before) or _CALLED_AFTER.match(after) or _APPOSED.search(before):
            return Phrase(name.start, name.end, tuple(name.text.lower().split()), named=True)
    return None


def _said_in_full(said: Utterance, phrase: Phrase) -> Phrase | None:
    """The same thing said again with what it belongs to: *Enfin, du logiciel du centre de gestion*."""
    if len(phrase.words) > 1:
        return None
    text = said.words.text
    match = re.compile(
        rf"\b(?:du|de la|de l|un|une|le|la|les|des) (?={phrase.head} (?:de|du|d|des) )"
    ).search(text, said.words.position(phrase.end))
    again = phrase_at(said, match.end(), said.names) if match is not None else None
    return again if again is not None and not again.named and again.head == phrase.head else None


def _their_tool(said: Utterance, phrase: Phrase) -> Phrase | None:
    """The tool of a person of the house: *c'est la cadre, son tableau et beaucoup de gomme*."""
    if phrase.head not in OURS and phrase.head not in PERSONS:
        return None
    text = said.words.text
    match = _THEIRS.match(text, said.words.position(phrase.end))
    tool = phrase_at(said, match.end(), said.names) if match is not None else None
    return tool if tool is not None and is_tool(tool) else None


def _bare(said: Utterance, phrase: Phrase) -> Phrase | None:
    """A common noun as a name, where an answer is that word alone, with no article: *Doctrine, surtout*."""
    raw = said.turn.text
    opens = not raw[: phrase.start].strip() or raw[: phrase.start].rstrip()[-1] in ".!?"
    alone = len(phrase.words) == 1 and re.match(r" ?[,.]", raw[phrase.end :]) is not None
    if not (opens and alone and raw[phrase.start].isupper()) or is_tool(phrase) or is_way(phrase):
        return None
    plural = phrase.head.endswith(("s", "x"))
    return None if plural else Phrase(phrase.start, phrase.end, phrase.words, named=True)


def _starts(words: Stream) -> list[tuple[int, bool]]:
    """The first two sentences of an answer, what follows its colon, then what follows its first commas.

    Each comes with whether it only follows a comma.
    """
    starts = [0, *(match.end() for match in re.finditer(r"[.!?;:] ", words.text))]
    commas = [match.end() for match in re.finditer(r", (?:et |puis |alors )?", words.text)]
    return [*((at, False) for at in starts[:2]), *((at, True) for at in commas[:3])]


def _is_subject(said: Utterance, phrase: Phrase) -> bool:
    """Whether a verb follows: *les gars râlent* tells what they do, not what is used."""
    words = said.words
    at = words.position(phrase.end)
    if said.turn.text[phrase.end :].lstrip()[:1] in {"à", "À"}:
        return False
    return not phrase.named and bool(
        re.match(
            r"(?:(?:ils|elles?|on|me|m|nous|se|s|y|en|le|la|l) )*(?:est|sont|a|ont|\w+ent)\b", words.text[at:]
        )
    )

"""Who else decides: the codes of the persons and bodies named where it is said, or meant by a pronoun."""

import re
from collections.abc import Iterable, Mapping, Sequence

from extraction.authority.people import named
from extraction.authority.referents import referent
from extraction.authority.titles import is_bare, is_own_title
from extraction.authority.words import OWNED_TOGETHER
from extraction.dialogue import Exchange, Utterance
from extraction.expressions import expand
from extraction.names.patterns import PLACES as _PLACES
from extraction.readings import Match
from extraction.roles.roles import UNNAMED, Role
from extraction.stream import Stream, fold

PLACES = frozenset(fold(place) for place in _PLACES) | {
    "munich",
    "zurich",
    "bale",
    "milan",
    "francfort",
    "boston",
    "laval",
}
_OF_OTHERS = frozenset(
    {"other", "other_named", "needs", "without", "with_others", "approves", "not_me", "i_propose"}
)
_MEANT = re.compile(
    r"\b(?:il|elle|ils|elles|lui|eux|leur|leurs|son|sa|ses|ensemble|l autre|a deux|tou(?:s|tes) (?:les )?deux"
    r"|nous deux|c est ca|voila|exact\w*|tout a fait)\b"
)
_KIN_TOGETHER = re.compile(expand(OWNED_TOGETHER))
_LAST_WORD = 5
"""How far the last word of a span may reach."""
_AND_OTHERS = re.compile(
    r"^(?:(?:oui|non|ben|c est|,) )*(?:lui|elle|eux) (?:, )?(?:et|plus|avec) (?!(?:moi|nous|bibi)\b)"
)
_AFTER_THEM = re.compile(
    r"^(?:(?:et|donc|ah|ok|d accord|,) )*(?!(?:vous|toi|vous meme|la|le|ca) )\w+ (?:, )?(?:c est|il est"
    r"|elle est)(?! (?:vous|toi)) "
    r"|(?:^|[.,] )et (?:la|le|les|l|votre|vos|ton|ta|tes) \w+(?: \w+){0,2}(?: \?)?$"
    r"|\bqui (?:est|c est) (?!vous|toi|ce qui)\w+|^(?:et |donc )?(?:il|elle) (?:est|fait) "
)
_PRONOUN = re.compile(r"\b(?:lui|elle|eux|elles|il|ils|ensemble|vous deux|les deux)\b")
_GOES_ON = re.compile(r"^(?:et|puis|ensuite|apres|avant|plus|aussi|surtout)\b(?!.*\bdont\b)")
_BRANCH = re.compile(
    r"\b(?:en filiale|une filiale|(?:une|en|la|de) franchise|par l enseigne|l enseigne (?:decid|choisi"
    r"|impos|fourni)\w*|franchisees?|qu une annexe|qu une antenne)\b"
)
_OVER = re.compile(
    r"\b(?:anciens?|anciennes?|ex|futurs?|future|pas|plus|ni|feu|sauf|jamais) (?:(?:le|la|l|les|un|une|de"
    r"|du|d|au"
    r"|aux|a|par|avec|mon|ma|notre|nos|forcement) )*$|\bdont (?:un|une|le|la|l|mon|ma) $"
)
_GONE = re.compile(
    r"^ (?:(?:est|sont|etait|sera) (?:la |le |en |deja |au |aux |a l |a la )?(?:partie?s?|absente?s?"
    r"|malade|vacances"
    r"|conges?|deplacement|reunion|hopital|retraite|salariee?s?|mort|morte|decedee?|remplace\w*|occupee?)"
    r"|(?:suivra|suit|suivent|suivront) (?:toujours|les yeux)|(?:s en|n a|a) (?:rien|pas|fout|moque)|vient"
    r" (?:que"
    r"|seulement)|il est (?:en|a|au) |elle est (?:en|a|au) |dort|regarde pas|dit amen)"
)


def others_of(
    exchange: Exchange, found: Sequence[Match], earlier: Sequence[Utterance], people: Mapping[str, str]
) -> list[str]:
    """The codes of the others who decide, the contact's own title left out; `people` bear titles in the call.

    The sentences that were read come first, then short answers and the rest of the turn. Where the turn only
    has a pronoun (*on tranche tous les deux*, *c'est lui*), whoever was named last is meant; `earlier` are
    the turns before, the last one first.
    """
    matched = [match for match in found if match.pattern.value in _OF_OTHERS]
    if not matched:
        return []
    said = exchange.said
    of_another = is_of_another(exchange)
    roles = [role for role in said.roles if _counts(said, role) or (of_another and is_bare(said, role))]
    spans = [match.stream.raw_span(*match.stream.sentence(match.hit.start)) for match in matched]
    near = [role for role in roles if any(start <= role.start < end for start, end in spans)]
    called = [code for start, end in spans for code in named(said.turn.text[start:end], people)]
    codes = (
        _codes(near) + called
        or _meant(said, matched, earlier)
        or _codes(roles)
        or named(said.turn.text, people)
    )
    if exchange.asked("authority") and exchange.asked_now:
        codes += _codes([role for role in roles if _is_short_answer(said, role)])
    if not codes and _MEANT.search(said.words.text):
        codes = _named_before(exchange, earlier, people)
    elif _AND_OTHERS.match(said.words.text):
        codes = [*referent(said, 0, len(said.words.text), earlier), *codes]
    if not codes and together(exchange):
        codes = ["ASSOCIES"]
    if not codes and _head_office(exchange, matched):
        codes = ["GROUPE"]
    return list(dict.fromkeys(codes))


def is_of_another(exchange: Exchange) -> bool:
    """*Nadia, c'est la finance ?*: the agent asks after somebody else, whose title the answer gives."""
    return exchange.agent is not None and _AFTER_THEM.search(exchange.agent.words.text) is not None


def together(exchange: Exchange) -> bool:
    """Whether the company belongs to several: *la moitié est à ma sœur*, *on est trois dans la SCEA*."""
    return _KIN_TOGETHER.search(exchange.said.words.text) is not None


def named_in(said: Utterance, people: Mapping[str, str]) -> list[str]:
    """The codes of everybody named in a turn but the speaker, who may decide."""
    return [*_codes([role for role in said.roles if _counts(said, role)]), *named(said.turn.text, people)]


def names_self(said: Utterance, start: int, stream: Stream) -> bool:
    """Whether the first title at or after a place of a stream is the speaker's own."""
    raw = stream.raw_span(start, start + 1)[0]
    role = next((role for role in said.roles if role.end > raw), None)
    return role is not None and (is_own_title(said.words.text, role) or is_bare(said, role))


def asked_of(agent: Utterance) -> list[str]:
    """The codes of those whom the agent's last sentence names: what a short answer is about."""
    last = max(
        (end for end in (agent.words.text.rfind(f"{sign} ") for sign in ".?!") if end >= 0), default=-1
    )
    return _codes(
        [
            role
            for role in agent.roles
            if role.at > last and _counts(agent, role) and not _is_thing(agent, role)
        ]
    )


def _meant(said: Utterance, matched: Sequence[Match], earlier: Sequence[Utterance]) -> list[str]:
    """Whom the pronoun of the first statement that has one means."""
    for match in matched:
        start, end = match.raw
        span = said.words.position(start), said.words.position(end - 1)
        if codes := referent(said, span[0], span[1] + _LAST_WORD, earlier):
            return codes
    return []


def _named_before(exchange: Exchange, earlier: Sequence[Utterance], people: Mapping[str, str]) -> list[str]:
    agent = exchange.agent
    before = next((item for item in earlier if item.is_prospect), None)
    if agent is None:
        return []
    if codes := asked_of(agent):
        return codes[-1:]
    return named_in(before, people)[-1:] if before is not None and _PRONOUN.search(agent.words.text) else []


def _head_office(exchange: Exchange, matched: Sequence[Match]) -> bool:
    """*Le choix se fait à Munich*, *nous, en filiale*: another place of the same house decides."""
    if _BRANCH.search(exchange.said.words.text):
        return True
    return any(
        match.pattern.value == "other"
        and PLACES & set(match.stream.text[match.hit.start : match.hit.end].split())
        for match in matched
    )


def _is_thing(said: Utterance, role: Role) -> bool:
    """*Les achats, ça se décide comment ?*: the matter and nobody."""
    return said.words.text[role.at : role.to] in {"les achats", "la compta", "la finance"}


def _codes(roles: Iterable[Role]) -> list[str]:
    return list(dict.fromkeys(role.code for role in roles if role.code != UNNAMED))


def _counts(said: Utterance, role: Role) -> bool:
    text = said.words.text
    return not (
        (text[role.at :].startswith("des ") and not said.words.before(role.at).strip())
        or is_own_title(text, role)
        or is_bare(said, role)
        or _OVER.search(said.words.before(role.at))
        or _GONE.match(text[role.to :])
    )


def _is_short_answer(said: Utterance, role: Role) -> bool:
    """*Le conseil municipal, toujours.*: a sentence that is hardly more than the title."""
    left, right = said.words.sentence(role.at)
    if said.words.text[role.at : role.to].startswith("des "):
        return False
    if _GOES_ON.match(said.words.text[left : role.at]):
        return True
    return len(said.words.text[left:right].split()) <= len(said.words.text[role.at : role.to].split()) + 4

"""The numbers of an answer on the head count: what each counts, whether it stands, adds up or is aside."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from extraction.amounts.nouns import PEOPLE
from extraction.company_size.patterns import NOT_STAFF
from extraction.dialogue import Exchange
from extraction.disfluency.disfluency import process
from extraction.lexemes import words

_PAST = re.compile(
    r"\b(?:on etait|on a ete|etait|etions|avant|c etait|sera|serons|l an prochain|on monte a|monte a"
    r"|mon service|le groupe|ils sont|elles etaient|du temps|autrefois|sur le papier|sur le site|le deck"
    r"|chez eux)\b"
)
_ASIDE = re.compile(
    r"\b(?:l ete|l hiver|en ete|pendant|en saison|la saison|les vendanges|la cueillette|la recolte"
    r"|au printemps|en haute saison|en decembre|en juillet|en aout|de noel|pour noel|en renfort"
    r"|saisonniers?|interim\w*|benevoles?|volontaires?|extras?|stagiaires?|vacataires?|freelances?"
    r"|sans compter"
    r"|arrivent|qui arrive|demarrent?|vont arriver|partis|apprentis?|dont|jusqu a|avant que|sont partis"
    r"|je les compte pas|compte pas|comptent pas|engage|dans le groupe|embauch\w+|recrut\w+|licenci\w+"
    r"|perdu|parti|partie"
    r"|residents?|internes|pensionnaires|eleves|clients|patients|adherents|monde entier|worldwide"
    r"|a equiper|depend(?:ent)? d une?|prestataires?|sous traitants?|detachee?s?|mise?s? a disposition)\b"
)
"""Words of a number's own clause that keep it out of the permanent staff."""
_TOTAL = re.compile(
    r"\b(?:non|enfin|pardon|plutot|donc|en tout|au total|(?:ca|sa|cela) (?:nous |vous )?fait|on arrive a"
    r"|on tombe a|on tourne a|total"
    r"|retombee?s?|maintenant"
    r"|aujourd hui|on est|nous sommes|est plus que|sommes plus que|entiere?|reste|restons|ici on est"
    r"|qu est ce que je dis|mettez"
    r"|disons|je me trompe|fait que|faque|du coup|tout compris|garde|gardes|a l annee|en fixe|en cdi"
    r"|permanents?|contrats?"
    r"|le vrai|en vrai|bulletins?|(?:qu on|que je|que nous) pay\w+|payes|salaries|en agents|employes"
    r"|au tableau|tableau des effectifs)\b"
)
"""Words that make a later number the one that stands."""
_WITHOUT = re.compile(r"\b(?:sans|hors|hormis) (?:les |nos |mes )?\w+ ?")
_RESTART = re.compile(
    r"\b(?:(?:ah|oh|enfin|euh|mince|,) ?non|non (?:pardon|attendez)|qu est ce que je (?:dis|raconte)"
    r"|je me trompe|pardon|attendez"
    r"|je dis une betise|au temps pour moi|excusez moi)\b"
)
"""Words after which the count begins again."""
_EXACTLY = (
    "quoi",
    "donc",
    "exactement",
    "precisement",
    "pile",
    "tout rond",
    "en tout",
    "au total",
    "moi compris",
    "moi dedans",
)
_PAYS = ("payes", "paies", "bulletins", "fiches de paie", "feuilles de paie", "salaires a")
"""What follows a number of people on the payroll."""
_CLOSES = ("donc", "en tout", "au total")
_BAR = re.compile(
    r"\b(?:(?:barre|cap|seuil|plafond) (?:de|des|du|de la)|en dessous de|au dessus de|sous les) $"
)
"""A threshold before a number: nobody is counted by it."""
_SUMS_UP = re.compile(
    r"\b(?:(?:ca|sa|cela) (?:nous |vous |me )?fait|(?:on|vous) (?:arrive|tombe|devez arriver|devez tomber"
    r"|doit arriver) a|ce qui (?:nous )?fait|total de|soit|donc)"
    r"(?: donc)? ?$"
)
"""Words right before the number that sums up those before it."""
_ADDS = re.compile(
    r"(?:^|\W)(?:et|plus|puis|et puis|et encore|ajoutez|rajoutez) (?:(?:les|nos|mes|y a|on a|j ai|il y a"
    r"|encore|aussi) )*$"
)
"""Words that add a number to the one before it."""
_WITHIN = re.compile(r"\b(?:avec|dont|y compris|compris) (?:(?:les|nos|mes|ses) )?$")
"""Words that say a number is part of the one before it."""
_COUNTED = re.compile(
    r"\b(?:salariee?s?|employee?s?|effectif|permanents?|etp) (?:c est|ce sont|on est|on en a)? ?$"
)
_CLOSED = re.compile(r"[.!?:;…]\s*(?:[Oo]ui,? )?$")
_PART = re.compile(
    r"^ (?:a|au|aux|en|dans|chez|sur|cote|pour|la bas|ici) (?!l annee|temps plein|tout\b|fixe|cdi|moyenne)"
)
STAFF = words(
    "salaries salariees personnes employes employees collaborateurs agents bulletins compagnons "
    "permanents etp gars"
    " bonshommes fonctionnaires collegues contractuels titulaires ouvriers payes paies adultes tetes "
    "people gens"
)
_ROLES = words(
    "commerciaux associes chauffeurs techniciens avocats clercs mecanos cuistots macons patrons medecins "
    "agents"
    " titulaires contractuels gars filles femmes hommes dames bureaux"
)
_WORKER = re.compile(r"(?:eurs|euses|trices|iers|ieres|istes|aires|antes?s|ants|iens|iennes|logues)$")
"""Endings of what people do for a living."""
_ANYBODY = frozenset({"personnes", "gens", "people", "adultes", "femmes", "hommes", "gars"})
_OURS = re.compile(
    r"\b(?:on|nous|sommes|emplo\w+|embauche\w*|equipe|boite|societe|entreprise|compte|j ai|maison)\b"
)
"""Words before *quarante personnes* that make them the speaker's own."""
_PAYROLL = frozenset({"fiches", "bulletins", "feuilles", "paies", "contrats", "salaires", "tetes"})
_TENS = frozenset(range(20, 100, 10))
_MOST = 400_000
"""No company that one calls employs more."""


@dataclass(frozen=True, slots=True)
class Head:
    """A number that may be the staff.

    `total` where words make it stand, `part` where it counts some, `adds` where words add it to the one
    before, `aside` where it is no permanent staff, `closes` where it sums up the ones before: *Quatre donc*,
    `stands` where it is said of the permanent staff, `role` where it counts people of one trade, who are the
    whole only with others.
    """

    start: int
    end: int
    value: int
    weight: int
    total: bool = False
    part: bool = False
    adds: bool = False
    aside: bool = False
    closes: bool = False
    stands: bool = False
    role: bool = False


def read_heads(exchange: Exchange, covered: Sequence[tuple[int, int]], *, asked: bool) -> list[Head]:
    """The numbers of a turn that may be the staff, each with its weight.

    `covered` are the places in which a rule reads a head count whatever was asked.
    """
    said = exchange.said
    numbers = _of_people(said.turn.text, counted(exchange, asked=asked))
    heads: list[Head] = []
    for index, (start, end, value, noun) in enumerate(numbers):
        roles = asked and noun in _ROLES
        if (noun in NOT_STAFF and not roles) or (noun is not None and noun not in STAFF and not asked):
            continue
        explicit = noun in STAFF or any(left <= start and end <= right for left, right in covered)
        if not (explicit or asked) or value > _MOST:
            continue
        floor = numbers[index - 1][1] if index else 0
        ceiling = numbers[index + 1][0] if index + 1 < len(numbers) else None
        before = _own(said.turn.text[floor:start], last=True)
        after = _own(said.turn.text[end:ceiling], last=False)
        if (asked and _WITHIN.search(f"{before} ")) or _BAR.search(f"{before} "):
            continue
        weight = _weight(noun, asked=asked)
        if not asked and noun in _ANYBODY and not _OURS.search(before):
            weight = 1
        weight += asked and (
            noun in STAFF or _COUNTED.search(_own(said.turn.text[:start], last=True)) is not None
        )
        kept = _WITHOUT.sub("", before)
        aside = bool(_ASIDE.search(f"{kept} {noun or ''}") or _ASIDE.search(after))
        if _PAST.search(_present(before)) or re.match(
            r"(?:\w+ ){0,2}(?:avant|c etait|il y a|c est ce qu|sur le site|d apres)\b", after
        ):
            weight -= 2
        elif asked and aside:
            weight -= 1 + (noun not in STAFF and noun is not None)
        alone = (
            noun is None and not before and not after and _CLOSED.search(said.turn.text[:start]) is not None
        )
        total = (
            alone or bool(_TOTAL.search(before)) or after.startswith(_EXACTLY) or bool(_STANDS.match(after))
        )
        if after.startswith(_PAYS):
            weight, total = weight + 1, True
        part = noun is not None or bool(_PART.match(" " + after))
        adds = (
            (noun is None or is_role(noun))
            and bool(heads)
            and _ADDS.search(_between(said.turn.text[floor:start])) is not None
        )
        heads.append(
            Head(
                start,
                end,
                value,
                weight,
                total=total,
                part=part,
                adds=adds,
                aside=aside,
                closes=after.startswith((*_CLOSES, *_PAYS)) or _SUMS_UP.search(before) is not None,
                role=noun in NOT_STAFF,
                stands=_STANDS.match(after) is not None,
            )
        )
    heads = [head for head in heads if head.weight > 0]
    return _since_restart(exchange, heads) if asked else heads


def _of_people(
    text: str, numbers: list[tuple[int, int, int, str | None]]
) -> list[tuple[int, int, int, str | None]]:
    """The numbers without the bare ones that go on with things counted before them."""
    return [
        number
        for index, number in enumerate(numbers)
        if not (number[3] is None and index and _same_things(text, numbers[index - 1], number[0]))
    ]


def _weight(noun: str | None, *, asked: bool) -> int:
    """What a number is worth by what was asked and by what it counts."""
    if not asked:
        return 2 if noun in STAFF else 1
    return 1 if noun is not None and noun not in _PAYROLL and not is_role(noun) else 3


_STANDS = re.compile(
    r"(?:salariee?s? )?(?:en fixe|a l annee|en cdi|a temps plein|permanents?|au tableau|tout compris"
    r"|moi compris|moi dedans)\b"
)


def is_role(noun: str) -> bool:
    """Whether a counted noun names people at work: *chauffeurs*, *notaires*, *monteurs*."""
    return noun in PEOPLE or noun in STAFF or noun in _ROLES or _WORKER.search(noun) is not None


def _present(before: str) -> str:
    """The words of a number's clause after its last comma where they say how it is now."""
    last = before.rsplit(",", 1)[-1]
    return last if re.search(r"\b(?:on est|sommes|reste|restons|il reste)\b", last) else before


def _same_things(text: str, counted_before: tuple[int, int, int, str | None], start: int) -> bool:
    """Whether a bare number goes on with things counted before: *quarante chambres, vingt-cinq l'hiver*."""
    noun, between = counted_before[3], _between(text[counted_before[1] : start])
    things = noun is not None and not is_role(noun) and noun in NOT_STAFF
    return things and not re.search(
        r"\b(?:est|sommes|suis|ai|a|avons|fait|font|employ\w+|gens|monde)\b", between
    )


def _since_restart(exchange: Exchange, heads: list[Head]) -> list[Head]:
    """The numbers after the last words that begin the count again, where there are any."""
    words_of = exchange.said.full
    turned = [words_of.raw_span(match.start(), match.end())[1] for match in _RESTART.finditer(words_of.text)]
    after = [head for head in heads if turned and head.start >= turned[-1]]
    return after or heads


def _between(text: str) -> str:
    return process(re.split(r"[.!?;:]", text)[-1])[0].text.replace(",", " ") + " "


def _own(text: str, *, last: bool) -> str:
    """The folded words of a number's own clause, before or after it."""
    clauses = re.split(r"[.!?;:]" if last else r"[,.!?;:]", text)
    return process(clauses[-1 if last else 0])[0].text.strip(" ,")


def counted(exchange: Exchange, *, asked: bool) -> list[tuple[int, int, int, str | None]]:
    """The counts of a turn, and its bare numbers where a head count was asked; *deux fois vingt* is forty."""
    said = exchange.said
    found: list[tuple[int, int, int, str | None]] = [
        (c.start, c.end, _once(said.turn.text[c.start : c.end], c.value), c.noun) for c in said.counts
    ]
    if asked:
        for amount in said.amounts:
            bare = not amount.currency_said
            values = {amount.min, amount.max} - {None}
            if bare and len(values) == 1:
                said_so = said.turn.text[amount.start : amount.end]
                found.extend(
                    (amount.start, amount.end, _once(said_so, value), None)
                    for value in values
                    if value is not None
                )
    found = _glued(said.turn.text, sorted(found))
    for index in range(len(found) - 1, 0, -1):
        start, end, times, noun = found[index - 1]
        between = said.turn.text[end : found[index][0]].strip()
        if (noun == "fois" and not between) or between == "fois":
            following = found.pop(index)
            found[index - 1] = (start, following[1], times * following[2], following[3])
    return found


def _glued(
    text: str, found: list[tuple[int, int, int, str | None]]
) -> list[tuple[int, int, int, str | None]]:
    """The numbers with tens and units put together that a recogniser wrote apart: *30 8* is thirty-eight."""
    kept: list[tuple[int, int, int, str | None]] = []
    for start, end, value, noun in found:
        last = kept[-1] if kept else None
        apart = (
            last is not None
            and last[3] is None
            and text[last[1] : start] == " "
            and text[start:end].isdigit()
        )
        if (
            last is not None
            and apart
            and last[2] in _TENS
            and 0 < value < (20 if last[2] in {60, 80} else 10)
        ):
            kept[-1] = (last[0], end, last[2] + value, noun)
        else:
            kept.append((start, end, value, noun))
    return kept


def _once(text: str, value: int) -> int:
    """The number behind figures that were said twice and written together: *240 240*."""
    twice = re.match(r"\D*(\d{1,3})[ \u00a0]\1\b", text)
    return int(twice[1]) if twice is not None else value

"""Work that the house does itself, told by a yes or a no to *c'est en interne ?* or by whom it names."""

import re

from extraction.answers.answers import Kind
from extraction.dialogue import Exchange
from extraction.expressions import expand
from extraction.names.patterns import FIRST_NAMES
from extraction.solution.words import CARRY, HOLDERS, OURS
from extraction.stream import fold

_INSIDE = re.compile(
    r"\b(?:en interne|en regie|internalis\w+|c est vous qui (?:\w+ ){0,2}(?:faites|gerez|assurez|livrez"
    r"|preparez|nettoyez"
    r"|entretenez|posez|imprimez|saisissez|occupez|recrutez|cherchez)|vous (?:le |la |les |l )?(?:faites"
    r"|gerez|assurez)"
    r" (?:tout )?(?:ca )?(?:vous|seuls?|sur place)|(?:faites|gerez|assurez|fabriquez|tondez|nettoyez"
    r"|preparez|entretenez|occupez|livrez|imprimez)(?:\w| )* vous memes?|par vos (?:soins|equipes)"
    r"|avec vos (?:equipes|agents|gars))\b"
)
"""The agent asks whether they do it themselves."""
_OUTSIDE = re.compile(
    r"\b(?:externalis\w+|sous trait\w+|confie[zs]|delegue[zs]|faites faire|une? (?:boite"
    r"|societe) exterieure)\b"
)
"""The agent asks whether somebody else does it."""
_NEITHER = re.compile(r"\b(?:ou (?:vous|c est|bien|alors|en|plutot))\b")
_SOMEBODY_ELSE = re.compile(
    r"\b(?:une? (?:boite|societe|entreprise|prestataire|cabinet|agence)|c est (?:chez|avec)|par un)\b"
)
_KIN = (
    r"(?:belle soeur|belle mere|belle fille|beau frere|beau pere|beau fils|femme|mari|epouse|fils|fille"
    r"|frere"
    r"|soeur|niece|neveu|pere|mere|conjointe?|compagne|associee?|blonde|chum)"
)
_WHO = re.compile(
    expand(
        r"(?<!pas )c est (?P<who>(?:moi|nous|(?:ma|mon) "
        + _KIN
        + r"|(?:la|le|l|notre|ma|mon|une?) (?:secretaire|assistante?|comptable|stagiaire|apprentie?"
        r"|alternante?"
        r"|magasinier|standardiste|concierge|gardien\w*|benevole|tresori\w+)|(?P<name>\w+))) qui (?:(?:nous"
        r"|m|me|le|la|les|l|y|en|s|s en|se) )*(?:" + CARRY + r"|occupe|note|compte|remplit|ecrit|relance"
        r"|imprime|paie|recopie|compile)(?!\w)"
    )
)
"""*C'est ma femme qui s'en occupe*, *c'est Martine qui fait ça*."""
_HIRED = re.compile(
    r"\b(?:on a|j ai|nous avons) (?:(?:embauche|recrute|pris|engage) )?(?:une?|deux|trois|notre"
    r"|nos) (?:\w+ )?(?P<who>alternante?s?|salariee?s?"
    r"|assistante?|mecano\w*"
    r"|graphiste|informaticien\w*|community manager|jardiniers?|homme d entretien|femme de menage|factotum"
    r"|concierge"
    r"|gardien\w*|cuisinier\w*|technicien\w*|electricien\w*|magasinier\w*|coursier|chauffeurs?|agents?)"
    r"(?! (?:de chez|independant\w*|externe|exterieur\w*|chez|en (?:arret|retraite|moins)|qui (?:part"
    r"|est parti|nous quitte|manque)"
    r"|malade))\b"
)
"""*On a une alternante*, said where the agent asks who does it or offers to."""
_DO_ALL = re.compile(
    r"\b(?:nos|mes|notre|mon|ma) (?P<who>\w+) (?:(?:le|la|les|l|s) )?(?:en )?(?:font|fait|gerent|gere"
    r"|occupent|occupe|assurent"
    r"|assure) (?:tout|ca|cela|eux|elles|sur place|la|le|les)\b"
)
_DOES = re.compile(
    expand(
        r"(?:ma|mon|la|le|notre) (?P<who>"
        + _KIN
        + r"|secretaire|assistante?|comptable|stagiaire|apprentie?|alternante?"
        r"|magasinier|tresori\w+) (?:qui )?(?:nous |me )?(?:fait|gere|tient|s en occupe|s en charge|prepare"
        r"|saisit|note"
        r"|recopie|imprime|relance) (?:ca|tout|cela|le|la|les|nos|mes)?(?!\w)"
    )
)
"""*Ma sœur fait ça le dimanche*, read in answer to how it is done."""
_OUR_PEOPLE = re.compile(
    r"\b(?:une?|deux|trois|quatre|cinq|\w+) (?P<who>\w+) (?:a nous|a moi|de la maison|maison|en poste"
    r"|a l annee"
    r"|a temps plein|a plein temps|en cdi)\b|\b(?:on a|j ai|nous avons|avec) (?:nos|notre|mes|mon"
    r"|ma) propres?"
    r" (?P<own>\w+)\b"
)
_PERSON = re.compile(
    r"^(?:c est |bah |ben |alors ,? ?)*(?P<who>(?:madame|monsieur|mme|mademoiselle) \w+) ,? ?(?:a l accueil"
    r"|au secretariat|a la"
    r" compta\w*|du service|au service|ma collegue|mon collegue|notre|ma secretaire|a l atelier|au bureau"
    r"|la secretaire)"
)
_SAID_OURS = re.compile(
    r"\b(?:elles?|ils?|c est) (?:est |sont )?(?:a nous|de la maison|nos salariee?s?|en cdi|des notres"
    r"|dans nos murs)\b"
)
_FIRST = frozenset(fold(name) for name in FIRST_NAMES)


def read_in_house(exchange: Exchange, *, how: bool = False) -> tuple[int, int, str] | None:
    """Where an answer says that the house does it, and who: characters of the raw text, the person.

    `how` tells that the agent asks how the work is done.
    """
    words = exchange.said.words
    for match in _WHO.finditer(words.text):
        if match["name"] and match["name"] not in _FIRST:
            continue
        if re.search(r"\b(?:decide|tranche|signe|valide)\b", words.text[match.start() : match.end() + 30]):
            continue
        start, end = words.raw_span(match.start("who"), match.end("who"))
        who = "" if match["who"] in {"moi", "nous"} else exchange.said.turn.text[start:end].lower()
        return start, end, who
    if not exchange.asked_now or exchange.agent is None:
        return None
    person = _PERSON.search(words.text)
    if person is not None:
        start, end = words.raw_span(person.start("who"), person.end("who"))
        return start, end, exchange.said.turn.text[start:end].lower()
    house = _SAID_OURS.search(words.text)
    if house is not None and ("outsource" in exchange.settings or how):
        return (*words.raw_span(house.start(), house.end()), "")
    return _by_people(exchange, how=how) or _by_answer(exchange)


def _by_people(exchange: Exchange, *, how: bool) -> tuple[int, int, str] | None:
    words = exchange.said.words
    doer = _DOES.search(words.text)
    if doer is not None and (how or not exchange.asked("authority", "budget", "next_step")):
        start, end = words.raw_span(doer.start("who"), doer.end("who"))
        return start, end, exchange.said.turn.text[start:end].lower()
    for expression in (_HIRED, _DO_ALL):
        own = expression.search(words.text)
        if own is not None and own["who"] not in HOLDERS and (how or "outsource" in exchange.settings):
            start, end = words.raw_span(own.start("who"), own.end("who"))
            return start, end, exchange.said.turn.text[start:end].lower()
    match = _OUR_PEOPLE.search(words.text)
    group = "who" if match is not None and match["who"] else "own"
    if match is None or (group == "who" and match["who"] not in OURS and match["who"] not in {"personnes"}):
        return None
    start, end = words.raw_span(match.start(group), match.end(group))
    return start, end, exchange.said.turn.text[start:end].lower()


def _by_answer(exchange: Exchange) -> tuple[int, int, str] | None:
    if exchange.agent is None:
        return None
    asked = exchange.agent.words.text
    inside, outside = _INSIDE.search(asked), _OUTSIDE.search(asked)
    if bool(inside) == bool(outside) or _NEITHER.search(asked) or exchange.answer.evasive:
        return None
    yes = exchange.agrees or exchange.answer.kind is Kind.SI
    no = exchange.answer.kind is Kind.NO
    if (inside and yes) or (outside and no and not _SOMEBODY_ELSE.search(exchange.said.words.text)):
        return 0, len(exchange.said.turn.text), ""
    return None

"""Work that the house does itself, told by a yes or a no to *c'est en interne ?* or by whom it names."""

import re

from extraction.answers.answers import Kind
from extraction.dialogue import Exchange
from extraction.expressions import expand
from extraction.names.patterns import FIRST_NAMES
from extraction.solution.words import CARRY, OURS
from extraction.stream import fold

_INSIDE = re.compile(
    r"\b(?:en interne|internalis\w+|c est vous qui (?:\w+ ){0,2}(?:faites|gerez|assurez|livrez|preparez|nettoyez"
    r"|entretenez|posez|imprimez|saisissez|occupez|recrutez|cherchez)|vous (?:le |la |les |l )?(?:faites|gerez|assurez)"
    r" (?:tout )?(?:ca )?(?:vous|seuls?|sur place)|(?:faites|gerez|assurez|fabriquez|tondez|nettoyez|preparez|entretenez|occupez|livrez|imprimez)(?:\w| )* vous memes?|par vos (?:soins|equipes)|avec vos (?:equipes|agents|gars))\b"
)
"""The agent asks whether they do it themselves."""
_OUTSIDE = re.compile(
    r"\b(?:externalis\w+|sous trait\w+|confie[zs]|delegue[zs]|faites faire|une? (?:boite|societe) exterieure)\b"
)
"""The agent asks whether somebody else does it."""
_NEITHER = re.compile(r"\b(?:ou (?:vous|c est|bien|alors|en|plutot))\b")
_SOMEBODY_ELSE = re.compile(
    r"\b(?:une? (?:boite|societe|entreprise|prestataire|cabinet|agence)|c est (?:chez|avec)|par un)\b"
)
_KIN = (
    r"(?:femme|mari|epouse|fils|fille|frere|soeur|niece|neveu|pere|mere|conjointe?|compagne|belle soeur"
    r"|belle fille|beau frere|associee?)"
)
_WHO = re.compile(
    expand(
        r"(?<!pas )c est (?P<who>(?:moi|nous|(?:ma|mon) "
        + _KIN
        + r"|(?:la|le|l|notre|ma|mon|une?) (?:secretaire|assistante?|comptable|stagiaire|apprentie?|alternante?"
        r"|magasinier|standardiste|concierge|gardien\w*|benevole|tresori\w+)|(?P<name>\w+))) qui (?:(?:nous"
        r"|m|me|le|la|les|l|y|en|s|s en|se) )*(?:" + CARRY + r"|occupe|note|compte|remplit|ecrit|relance"
        r"|imprime|paie|recopie|compile)(?!\w)"
    )
)
"""*C'est ma femme qui s'en occupe*, *c'est Martine qui fait ça*."""
_DOES = re.compile(
    expand(
        r"(?:ma|mon|la|le|notre) (?P<who>"
        + _KIN
        + r"|secretaire|assistante?|comptable|stagiaire|apprentie?|alternante?"
        r"|magasinier|tresori\w+) (?:qui )?(?:nous |me )?(?:fait|gere|tient|s en occupe|s en charge|prepare|saisit|note"
        r"|recopie|imprime|relance) (?:ca|tout|cela|le|la|les|nos|mes)?(?!\w)"
    )
)
"""*Ma sœur fait ça le dimanche*, read in answer to how it is done."""
_OUR_PEOPLE = re.compile(
    r"\b(?:une?|deux|trois|quatre|cinq|\w+) (?P<who>\w+) (?:a nous|a moi|de la maison|maison|en poste|a l annee"
    r"|a temps plein|a plein temps|en cdi)\b|\b(?:on a|j ai|nous avons|avec) (?:nos|notre|mes|mon|ma) propres?"
    r" (?P<own>\w+)\b"
)
_PERSON = re.compile(
    r"^(?:c est |bah |ben |alors ,? ?)*(?P<who>(?:madame|monsieur|mme|mademoiselle) \w+) ,? ?(?:a l accueil|au secretariat|a la"
    r" compta\w*|du service|au service|ma collegue|mon collegue|notre|ma secretaire|a l atelier|au bureau|la secretaire)"
)
_FIRST = frozenset(fold(name) for name in FIRST_NAMES)


def read_in_house(exchange: Exchange) -> tuple[int, int, str] | None:
    """Where an answer says that the house does it, and who: characters of the raw text and the person's words."""
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
    return _by_people(exchange) or _by_answer(exchange)


def _by_people(exchange: Exchange) -> tuple[int, int, str] | None:
    words = exchange.said.words
    doer = _DOES.search(words.text)
    if doer is not None and not exchange.asked("authority", "budget", "next_step"):
        start, end = words.raw_span(doer.start("who"), doer.end("who"))
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

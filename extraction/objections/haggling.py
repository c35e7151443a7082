"""Reads haggling: the agent's price thrown back, or a lower one set against it."""

import re
from collections.abc import Iterator, Sequence

from extraction.amounts import Amount
from extraction.dialogue import Call, Exchange
from extraction.objections.scene import Scene, names_price, read_scene
from extraction.readings import Reading

_HARDLY_LESS = 0.95
"""From this share of the agent's price on, a counter-offer is no objection to it."""
_TAKES = re.compile(
    r"\b(?:d accord|ok|ca (?:me|nous) va|honnete|correct|raisonnable|dans les clous|ca rentre|parfait"
    r"|je note|c est note"
    r"|moins que (?:ce que )?(?:je|on)|pas (?:si |trop |tres )?cher|bonne nouvelle|tres bien|entendu"
    r"|je prends|c est bon"
    r"|c est le bon|ca marche|exact|c est ca|voila|tout a fait|pas le probleme|pas le sujet|rien contre"
    r"|jouable|faisable"
    r"|dans (?:nos|mes) (?:prix|cordes|moyens)|ht ou|ttc|tout compris|c etait|si c est sans|quoi , "
    r"|par (?:mois|an|poste|tete) \?|c est pas le prix|de ma poche)\b"
)
_PAYS = re.compile(
    r"\b(?:en ai pour|en a pour|me coute|nous coute|paie|paye|payons|ailleurs|chez"
    r"|actuel\w*)\b"
)
"""A sum beside which the price named an exchange before is held up: what is paid today or elsewhere."""
_PLANNED = re.compile(
    r"\b(?:j|on|nous|je) (?:av\w+|a|ai) (?:\w+ )?(?:mis|prevu|budgete|inscrit|provisionne|pose|note)\b"
    r"|\b(?:on|ils|il|elle|qui|direction|conseil|patron|caisse|siege|banque|maire) (?:m |nous |me |l )?(?:a"
    r"|ont) (?:\w+ )?(?:redescendu|descendu|ramene|rabote|coupe"
    r"|accorde|alloue|donne|vote|valide|octroye|laisse|attribue|debloque|fixe)\b"
    r"|\b(?:ce qui (?:me |nous |m )?reste|(?:il |y |me |nous )?reste\w* (?:plus que )?(?:\w+ mille|\d+)"
    r"|(?:est|a ete|sont|ont ete) (?:\w+ )?(?:votee?s?|accordee?s?|allouee?s?|ramenee?s?|redescendue?s?"
    r"|ampute\w*)"
    r"|rien de valide|pas encore valide|au budget|dans le budget|en budget|la ligne|credits?|subvention)\b"
)
"""A sum that was set aside, granted or cut before is a budget, no bid."""
_BID = 6
"""A sum in so few words answers a price by itself."""
_DEALS = re.compile(
    r"\b(?:en ai pour|en a pour|me coute|nous coute|paie|paye|payons|ailleurs|chez|actuel\w*|en face"
    r"|concurren\w+"
    r"|titulaire|confreres?|consoeurs?|collegues?|equivalent\w*|voisin\w*|(?:me|m|nous|leur|lui) (?:le |la "
    r"|les |l |en )?(?:a |ont )?(?:fait"
    r"|font|propos\w+|vend\w*"
    r"|factur\w+|laiss\w+|pren\w+|demand\w+|compt\w+)|trouve|vu|descend\w*|baiss\w*|faites|fais|faite|plutot|mettez|mets|disons"
    r"|dites|coup\w* la poire"
    r"|signe|prends|preneur|topez|par tete|non|maximum|max|plafond|pas (?:\w+ ){0,2}plus|moitie"
    r"|meme chose|pareil"
    r"|au lieu|demand\w*|c etait|l autre jour|sur le papier|avant)\b"
)
"""A lower sum is held up: another's price, what is paid today, a bid."""
_NEUTRAL = re.compile(
    r"^(?:, |\. |\? |par \w+ |euros? |hors taxes? |d accord |et |donc |c est )*(?:comprend|ca comprend|inclus"
    r"|ht|ttc|hors taxe|quoi|c est pour|avec (?:la|le|l|les)|je (?:note|regarde|transmets|vais|vois)"
    r"|on va (?:voir|regarder|etudier)|ca se (?:regarde|discute|tient|defend|etudie)|dedans|sur le compte"
    r"|faut que je|il me faut|vous (?:pouvez|pourriez) (?:m |me )?(?:envoyer|ecrire|detailler|mettre))\b"
)
"""What follows a price that is repeated to be understood, and no more."""
_SIGN = re.compile(
    r"^ ?[?!.]|\b(?:non|trop|pas|jamais|pour (?:un|une|des|ca|trois|deux|\w+er|\w+ir)|avec ca|a ce|autant"
    r"|fois"
    r"|plutot|prefere|attendez|quoi|hein|deja|va|voyez|double|moins|c est (?:le|la|un|une|des|\w+ \w+)"
    r"|pardon|oh|ah|je (?:raccroche|reste|garde)|depuis)\b|[?!]"
)
"""A comment on a price that was thrown back."""
_HAVE = re.compile(
    r"\b(?:(?:on|j|nous|je) (?:en |y )?(?:a|ai|est|suis|avons|sommes)|sont|fait"
    r"|font) (?:(?!pour )\w+ )?$"
)
_LEAD = re.compile(
    r"^(?:a |mais |et |ah |non |pardon |euh |, |donc |attendez |vous (?:etes a|me dites|dites) |il dit )*$"
)


def read_haggling(call: Call) -> Iterator[Reading]:
    """*C'est 340 euros — Trois cent quarante ?*, *C'est vingt par employé — Douze*."""
    known: set[int] = set()
    told: list[int] = []
    scene: Scene | None = None
    for exchange in call.exchanges:
        scene = read_scene(exchange, scene)
        prices = _prices(exchange, known)
        told = prices or (told if scene.offered else [])
        if prices and not exchange.agrees:
            thrown = None if scene.welcomes else _thrown_back(exchange, prices)
            found = thrown or _lower(exchange, prices)
            if found is not None:
                yield found
        elif told and not exchange.agrees and _PAYS.search(exchange.said.words.text):
            found = _lower(exchange, told)
            if found is not None:
                yield found
        known |= {value for amount in exchange.said.amounts for value in _values(amount)}


def _prices(exchange: Exchange, known: set[int]) -> list[int]:
    """The sums that the agent asks, without those that the prospect named before."""
    if exchange.agent is None or not names_price(exchange):
        return []
    said = [value for amount in exchange.agent.amounts for value in _values(amount)]
    return [value for value in said if value not in known]


def _thrown_back(exchange: Exchange, prices: Sequence[int]) -> Reading | None:
    """The agent's own figure at the head of the answer, and what follows does not take it."""
    said = exchange.said
    for amount in said.amounts[:1]:
        head = said.words.text[: said.words.position(amount.start)]
        rest = said.words.text[said.words.position(amount.end - 1) :].partition(" ")[2]
        echoed = any(_same(value, price) for value in _values(amount) for price in prices)
        told = len(rest.split()) > 2 and _SIGN.search(rest) and not _NEUTRAL.match(rest)
        if echoed and told and _LEAD.match(head) and not _TAKES.search(rest):
            return _reading("objection.price.echo", exchange, amount)
    return None


def _lower(exchange: Exchange, prices: Sequence[int]) -> Reading | None:
    """A sum of the same kind under every price that was named."""
    lowest, words = min(prices), exchange.said.words
    if _PLANNED.search(words.text):
        return None
    if len(words.text.split()) > _BID and not _DEALS.search(words.text):
        return None
    for amount in exchange.said.amounts:
        top = amount.max if amount.max is not None else amount.min
        counted = not amount.certain and _HAVE.search(words.text[: words.position(amount.start)])
        if counted:
            continue
        if top is not None and lowest * 0.2 <= top < lowest * _HARDLY_LESS:
            return _reading("objection.price.lower", exchange, amount)
    return None


def _reading(rule: str, exchange: Exchange, amount: Amount) -> Reading:
    i = exchange.said.i
    return Reading(rule, "objections", "price", i, amount.start, amount.end, (i,), 1)


def _values(amount: Amount) -> set[int]:
    return {value for value in (amount.min, amount.max) if value}


def _same(said: int, price: int) -> bool:
    """*Quatorze* is the agent's fourteen thousand."""
    return said in {price, price / 1000} and said > 1

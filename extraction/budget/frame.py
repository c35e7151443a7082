"""Whose sum it is and of what time, by the frame that a turn has set up before it.

*En 2019. Trente-cinq mille euros* is money of then, *la commune d'en face a mis soixante mille* of
others, and *800 000. Mais ça, c'est le bâtiment* of another purchase. A frame holds until the speaker
comes back to now, or to their own side.
"""

import re

from extraction.amounts import Amount
from extraction.budget.choice import FIGURE
from extraction.budget.manner import is_theirs
from extraction.dialogue import Exchange

_THEN = (
    r"(?:l an|l annee|l exercice|la saison|la fois) (?:dernier|derniere|passee?|d avant|precedente?)"
    r"|a l epoque"
    r"|dans le temps|autrefois|jadis|(?:il )?y a (?:\w+ ){1,3}ans|la derniere fois|avant (?:,|(?=(?:on|c|y|je"
    r"|nous|j) ))|du temps (?:de|du|d|des|ou)|au depart|au debut|a l origine|en (?:19\d\d|200\d|201\d"
    r"|202[0-4])"
    r"|sous l ancien\w*|(?:on|nous|j) (?:l|les|en) (?:avait|avions|avais)(?= (?:,|\.|!)|$)"
)
_NOW = (
    r"maintenant|aujourd hui|cette (?:annee|fois|saison)|ce coup ci|cette fois ci|desormais|entre temps"
    r"|a present|depuis|la (?:, )?(?:je|j|on|c est|nous)|du coup|pour (?:vous|votre|ce projet|celui ci"
    r"|celle ci"
    r"|20\d\d)|finalement|au final|ensuite|puis|l an prochain|l annee prochaine|ce sera|mais (?:la|moi"
    r"|nous)|(?:moi|nous) (?:, )?(?:je|on)"
)
_FRAME = re.compile(rf"\b(?:(?P<then>{_THEN})|(?P<now>{_NOW}))\b")
_PAST_YEAR = re.compile(r"\b(?:19\d\d|200\d|201\d|202[0-4])\b")
_THEN_AFTER = re.compile(
    rf"{FIGURE} ?,? ?(?:c etait |pour |sur )?(?:l an (?:dernier|passe|d avant)"
    r"|l annee (?:derniere|passee|d avant)|l exercice (?:dernier|passe)|la derniere fois|a l epoque"
    r"|dans le temps"
    r"|(?:il )?y a (?:\w+ ){1,2}ans)\b"
)
_ASKED_OF_THEN = re.compile(
    r"\b(?:(?:il )?y (?:a (?:deja )?eu|avait) (?:deja )?un (?:premier )?projet|vous (?:avez"
    r"|aviez) deja (?:eu|fait|essaye|tente|lance)|(?:l an|l annee|l exercice) (?:dernier|derniere"
    r"|passee?)|a l epoque|la derniere fois"
    r"|(?:(?:vous|tu) )?(?:aviez|etiez|avais)(?: vous)?(?: \w+){0,3} (?:mis|consacre|paye|depense|investi)"
    r"|(?:derniere|precedente|ancienne|dernier|precedent|ancien) \w+ ,? ?(?:c etait|ca faisait|avait)"
    r"|c etait (?:quel|quoi|combien)"
    r"|en (?:19\d\d|200\d|201\d|202[0-4]))\b"
)
_RECALLED = re.compile(
    r"\bvous (?:me |m |nous )?(?:aviez (?:dit|parle|annonce|evoque|donne|indique|cite)|avez (?:dit"
    r"|parle|annonce|evoque)"
    r"|parliez|disiez|evoquiez|visiez|partiez)\b"
)
"""The agent goes back to what the prospect told of this project: no money of then."""
_RUNNING = re.compile(
    r"\b(?:(?:on|il|elle|qui|ca|conseil|direction|siege|patron|dg|daf) a|ai|avons|ont|est|sont|peux|peut"
    r"|pouvons|veux|veut|vais|va|allons|vise|visons|mets|met|faut"
    r"|pars|part|table|tablons|compte|comptons|reste|dispose\w*|prevois|prevoit|demande|demandent|aimerais"
    r"|voudrais|\w{2,}r(?:ai|ais|ait|ions|ons|ont|aient))\b"
)
"""A verb of now, or of what is to come: its clause has left the past."""
_DONE = re.compile(r"\b(?:a|ai|avons|ont|est|sont) (?:\w+ ){0,2}?(?:ete|mis|\w{3,}(?:e|es|ee|ees|u|us|is))\b")
_SPEAKER = re.compile(r"\b(?:je|j|on|faut|faudrait)\b")
_HARMED = re.compile(
    r"\b(?:ai|a|as|avons|ont|avait|avais|est|sont|s est|a ete|ont ete|me suis fait|s est fait)(?: \w+){0,3}"
    r" (?:perdue?s?|jetee?s?|jeter|cassee?s?|volee?s?|voler|brulee?s?|gachee?s?|gaspillee?s?"
    r"|foutue?s?|pourrie?s?"
    r"|pourri|deteriore\w*|abime\w*|inonde\w*|crevee?s?|lachee?s? en|tombee?s? en panne|plante"
    r"|detruite?s?|arnaque\w*"
    r"|escroque\w*|degrade\w*|declasse\w*|mise?s? (?:a la|au) (?:poubelle|rebut|benne))\b"
)
"""What was lost, thrown away, stolen: *ce que j'ai perdu. Huit mille euros de langoustes*."""
_PLANS = re.compile(
    r"\b(?:budget|enveloppe|mett\w+|mets|investi\w*|vis\w+|peux|peut|pourr\w+|voudr\w+|veux|veut"
    r"|prev\w+|maximum|max"
    r"|plafond|pas plus|alors|donc|du coup|cette fois|maintenant|\w{2,}r(?:ai|ais|ait|ions|ons|ont|aient))\b"
)
_SIDE = re.compile(
    r"\b(?:(?P<ours>(?:nous|moi)(?: autres)?(?= (?:,|on|je|j|c|ca|ce)\b| ,)|chez nous|de (?:mon|notre) cote"
    r"|pour (?:moi|nous)|(?:mais|par contre|sauf que|en revanche) (?:moi|nous|je|j|on|ici)\b"
    r"|(?:notre|mon) (?:budget|enveloppe|plafond|maximum|limite|max)"
    r"|(?:mon|notre|le|la) (?:patronn?e?|direction|directeur|directrice|gerante?|president\w*"
    r"|associee?|dg|daf|maire|conseil|boss"
    r"|chef\w*|tresori\w+))|(?P<theirs>eux|chez eux|chez lui|chez elle|ils|elles"
    r"|(?:le|un|des|les) (?:voisins?"
    r"|confreres?|concurrents?|clients?)))\b"
)
"""Whose side a turn speaks of, word by word."""
_THAT_IS_ELSE = re.compile(
    r"\b(?:ca|cela|ceux la|celui la|celle la|la|le reste) (?:, )?(?:c est|c etait|ce sont|c) (?:pour |sur )?"
    r"(?:le|la|les|l|un|une|leur|leurs) (?!budget|enveloppe|plafond|maximum|max\b|minimum|mini|total"
    r"|montant|prix|chiffre"
    r"|limite|bout|fourchette|idee|moins|plus|meme|dernier|somme|ordre|base|cible|objectif|ideal|grand)\w+"
)


def is_of_then(exchange: Exchange, amount: Amount) -> bool:
    """Whether a sum stands in a frame of the past, told or asked, that nothing has closed."""
    words = exchange.said.words
    start = words.position(amount.start)
    left, right = words.sentence(start)
    if _THEN_AFTER.match(words.text, words.position(amount.end - 1)):
        return True
    if _PAST_YEAR.search(words.text, left, right) and not _RUNNING.search(
        _DONE.sub("#", words.text[left:right])
    ):
        return True
    frames = list(_FRAME.finditer(words.text, 0, start))
    if frames:
        if frames[-1].lastgroup == "now":
            return False
    elif not _is_asked_of_then(exchange):
        return False
    after = _FRAME.search(words.text, start, right)
    if after is not None and after.lastgroup == "now":
        return False
    return _RUNNING.search(_DONE.sub("#", words.text[left:right])) is None


def is_of_now(exchange: Exchange, amount: Amount) -> bool:
    """Whether the speaker has come back to now before a sum: *la dernière fois trente mille, là vingt*."""
    words = exchange.said.words
    frames = list(_FRAME.finditer(words.text, 0, words.position(amount.start)))
    return bool(frames) and frames[-1].lastgroup == "now"


def _is_asked_of_then(exchange: Exchange) -> bool:
    agent = exchange.agent
    return (
        agent is not None
        and _RECALLED.search(agent.words.text) is None
        and _ASKED_OF_THEN.search(agent.words.text) is not None
        and re.search(rf"\b(?:{_NOW})\b", agent.words.text) is None
    )


def is_of_others(exchange: Exchange, amount: Amount) -> bool:
    """Whether somebody else is the subject of the sentence of a sum, up to where the speaker comes in."""
    words = exchange.said.words
    before = words.before(words.position(amount.start))
    return is_theirs(_SPEAKER.split(before)[-1])


def is_of_a_loss(exchange: Exchange, amount: Amount) -> bool:
    """Whether a sum with no verb of its own tells what a loss just told of was worth."""
    words = exchange.said.words
    left, right = words.sentence(words.position(amount.start))
    own, before = words.text[left:right], words.text[:left].rstrip(" .!?;")
    if _PLANS.search(own):
        return False
    if _HARMED.search(own) and not _RUNNING.search(own):
        return True
    previous = re.split(r" [.!?;] ", before)[-1]
    return bool(_HARMED.search(previous)) and not _PLANS.search(previous)


def speaks_for_us(exchange: Exchange, start: int) -> bool:
    """Whether the speaker has come to their own side before an offset: *eux non. Nous, on compte*."""
    sides = list(_SIDE.finditer(exchange.said.full.text, 0, start))
    return bool(sides) and sides[-1].lastgroup == "ours"


def is_ours(exchange: Exchange, amount: Amount) -> bool:
    """Whether a sum that answers a word on others is the speaker's own."""
    return speaks_for_us(exchange, exchange.said.full.position(amount.start))


def is_disowned(exchange: Exchange, amount: Amount) -> bool:
    """Whether a later clause gives the sums before it to something else: *mais ça, c'est le bâtiment*."""
    words = exchange.said.words
    end = words.position(amount.end - 1)
    after = [other for other in exchange.said.amounts if other.start >= amount.end]
    stop = words.position(after[0].start) if after else len(words.text)
    return _THAT_IS_ELSE.search(words.text, end, stop) is not None

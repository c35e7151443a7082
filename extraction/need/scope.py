"""Whose trouble a turn tells: the prospect's own, today's, not the caller's, a rival's or one that was."""

import re

from extraction.answers.answers import Kind
from extraction.dialogue import Exchange
from extraction.readings import Match

_CALLERS = re.compile(
    r"\b(?:vos|votre|tes|ton) (?:\w+ ){0,3}$|\b(?:vous|tu) (?:\w+ ){0,2}(?:etes|es|demandez|vendez|proposez"
    r"|faites"
    r"|facturez|coutez|dites|appelez|rappelez|m appelez|derangez|avez) (?:\w+ ){0,3}$"
)
"""Before a sign that speaks of the caller, their product or their price."""
_OFFERED = re.compile(
    r"\b(?:bien |beaucoup |trop )*trop (?:cher|pour (?:nous|moi|ca))?|hors de prix|\bcher\b|\bvos \d"
    r"|pour ce prix|a ce (?:prix|tarif)"
)
"""What is said of the price that was just named."""
_DISPUTED = re.compile(
    r"^(?:[\w,]+ ){0,4}(?:vous (?:imaginez|entendez|tombez|comprenez|voyez) mal|detrompez|au contraire"
    r"|pas chez (?:nous|moi)"
    r"|ailleurs|chez les autres|c est pas (?:nous|mon cas|notre cas|le cas)|je vous arrete|c est faux)\b"
    r"|\b(?:et encore ,|tout au plus)"
)
"""A turn that disputes the trouble that the caller lent them."""
_TRIED = (
    r"\b(?:deja|jamais) (?:\w+ )?(?:travaille|teste|essaye|eu recours|fait appel|collabore|compare|change)"
    r"|\bregarde (?:ailleurs|ce qui|le marche|la concurrence|d autres)"
    r"|\b(?:comparez|consulte\w*|vu d autres?|en face)\b|\bce qui (?:existe|se fait)"
)
"""Questions whose answer tells of other suppliers' faults."""
_DROPPED = re.compile(
    r"\b(?:on|je) s en est (?:debarrasse|separe)\w*|\b(?:on|je|j|nous|ils|elle|il) (?:l |les )?(?:ai|a"
    r"|avons|ont) (?:vite |tout "
    r"|fini par )?(?:laisse(?:e|es|s)? tomber|laisser tomber"
    r"|arrete\w*|abandonne\w*|revendu\w*|resilie\w*|lache\w*|rendu\w*|remise? au placard"
    r"|mis\w* au placard|debranche\w*|desinstalle\w*|debarrasse\w*)\b"
)
_BUSY = re.compile(
    r"\b(?:pas|plus|jamais) (?:\w+ )?le (?:bon )?moment\b|\bje (?:traite|regarde|prends|vois) (?:aucun"
    r"|rien|personne|plus rien) (?:\w+ ){0,2}(?:avant|pendant|en ce moment)\b"
    r"|\b(?:en pleine?s?|c est) (?:la |le |les |l )?(?:moissons?|inventaire|haute saison|vendanges?|rush"
    r"|coup de feu|bilans?|rentree|demenagement)\b(?=.*\b(?:rappel|apres|verra|attendr|plus tard))"
)
"""A busy season put forward: no trouble, a bad moment."""
_ASKED_OF_OLD = re.compile(
    r"\b(?:(?:deja|jamais) (?:eu|teste|essaye|utilise|pris)|aviez|avez eu|dans le temps)\b"
)
_HAD = re.compile(
    r"(?:\w+ ,? ?){0,3}(?:on|j|nous) (?:en )?(?:a|ai|avons|avait|avais|avions) (?:deja )?"
    r"(?:eu|teste|essaye|pris|achete)?\b"
)
"""What was had, and given up."""
_LASTS = re.compile(
    r"\b(?:ans|annees) que ca (?:dure|marche|tourne|tient)|\bdepuis (?:toujours|la nuit des temps)\b"
)
_AWAY = re.compile(r"\b(?:train|ter|tgv|metro|avion|bouchons?|peripherique|route|belle mere|meteo)\b")
"""Troubles of the day that are no business of the call."""
_WHILE_LEAVING = re.compile(
    r"\b(?:en deplacement|en route|bonne route|en vacances|le trajet|vous allez bien)\b"
)


_WOULD = re.compile(r"\b\w+r(?:ais|ait|ions|iez|aient)\b|\bsi \w+ \w+(?:ais|ait|aient)\b")
_BEFORE_NOW = re.compile(
    r"\b(?:(?:les?|la|l|un|une|mes|nos|des|deux|trois) (?:\w+ )?(?:confreres?|consoeurs?|autres?|voisins?"
    r"|voisine|collegues?|concurrents?"
    r"|cousins?|boites? d a cote|hopital d a cote)|eux|ailleurs|tant mieux pour eux|du temps (?:de|d|ou)"
    r"|l ancien(?:ne)? \w+|a l epoque"
    r"|dans le temps|avant|autrefois|l (?:an|annee|hiver|ete) (?:dernier|derniere|passe|passee|ou)|(?:en"
    r"|debut|fin) (?:19|20)\d\d"
    r"|il y a \w+ (?:ans|mois)|comme tout le monde|une (?:seule )?fois|on en a eu|y en a eu"
    r"|ca nous est arrive)\b"
)
_NOW = re.compile(
    r"(?:^|[.,;!?] |\bmais |\bet )(?:bon |puis |,? )?(?:moi|nous|ici|chez (?:nous|moi)|depuis|maintenant"
    r"|aujourd hui|desormais|a present|astheure)\b"
)
_TAKEN_BACK = re.compile(
    r"\b(?:enfin non|non enfin|non mais je (?:rigole|plaisante|blague)|le mot est (?:un peu |bien )?fort"
    r"|c est (?:peut etre )?(?:un (?:bien )?(?:grand|gros) mot|beaucoup dire|vite dit|exagere)"
    r"|j exagere|je (?:plaisante|rigole|blague)"
    r"|facon de parler|c est une image|je retire|je me trompe(?= (?:,|\.|pardon)|$)|au temps pour moi"
    r"|je dis une betise)\b"
)
"""Words that take back what was said before them."""


_SO_YES = re.compile(
    r"^(?:ah ,? ?|oh ,? ?|et )*(?:activement|serieusement|clairement|deux fois plutot qu une"
    r"|plutot deux fois qu une|et comment|je veux"
    r"|on ne (?:fait|parle) que (?:ca|de ca)|on fait que ca)(?= (?:,|\.|!)|$)"
    r"|\bvous avez (?:tout|bien|parfaitement|exactement|a peu pres tout) (?:resume|compris|decrit|cerne"
    r"|dit|raconte)"
    r"|\bc est (?:exactement|tout a fait|pile|bien|mot pour mot) (?:mes|mon|ma|nos|notre|le|la|l|ca)\b"
    r"|\bvous avez (?:mis|pose|plante|planque|cache|installe) (?:une camera|un micro|des micros)"
    r"|\bvous (?:lisez dans|m enlevez les mots|m otez les mots|etiez la|avez passe la journee ici"
    r"|connaissez la maison)"
    r"|\b(?:c est|voila) (?:notre quotidien|nous tout crache|notre portrait|du vecu|toute l histoire"
    r"|ma vie|mon quotidien)"
    r"|\bon (?:dirait|croirait) que vous (?:travaillez|etes|habitez|vivez) (?:ici|chez nous|la)"
    r"|\bon ne peut (?:pas )?mieux dire"
    r"|\bvous pouvez l (?:encadrer|ecrire|noter|graver)\b"
)
"""A yes that the answer words otherwise: *vous avez planqué une caméra ?*, *activement*."""


def contrast(text: str) -> int:
    """Where a turn comes back from others, or from what was, to the prospect today; 0 where it does not.

    >>> contrast("les confreres font credit . moi c est paye avant")
    28
    """
    other = _BEFORE_NOW.search(text)
    now = _NOW.search(text, other.end()) if other is not None else None
    taken = _TAKEN_BACK.search(text)
    return max(now.end() if now is not None else 0, taken.end() if taken is not None else 0)


def is_taken_back(text: str) -> bool:
    """Whether a turn takes back what it said: *enfin non, le mot est fort*."""
    return bool(_TAKEN_BACK.search(text))


def is_theirs(match: Match, exchange: Exchange) -> bool:
    """Whether a sign tells a trouble of the prospect's own affairs."""
    before = match.stream.before(match.hit.start)
    if match.stream is exchange.said.words and match.hit.start < contrast(match.stream.text):
        return False
    if _CALLERS.search(before):
        return False
    offered = exchange.asked("budget", "next_step") or "offer" in " ".join(exchange.settings)
    return not (offered and exchange.asked_now and _OFFERED.search(match.sentence))


def is_supposed(match: Match) -> bool:
    """Whether a sign stands after an *if* of what is only imagined, not of what happens again."""
    return match.context.conditional and bool(_WOULD.search(match.sentence))


def is_disputed(exchange: Exchange) -> bool:
    """Whether the turn contradicts the trouble that the caller spoke of."""
    return exchange.agent is not None and bool(_DISPUTED.search(exchange.said.words.text))


def is_elsewhere(exchange: Exchange) -> bool:
    """Whether the turn tells what was tried and left, a habit that lasts, or a trouble of the road."""
    text = exchange.said.words.text
    if _AWAY.search(text) and exchange.agent is not None and _WHILE_LEAVING.search(exchange.agent.words.text):
        return True
    tried_asked = exchange.agent is not None and re.search(_TRIED, exchange.agent.words.text)
    if _BUSY.search(text):
        return True
    had = exchange.agent is not None and _ASKED_OF_OLD.search(exchange.agent.words.text)
    given_up = bool(_DROPPED.search(text) and (exchange.answer.kind is Kind.SI or _HAD.match(text) or had))
    return bool(_LASTS.search(text) or _THEIRS.search(text) or tried_asked or given_up)


_IS_OVER = re.compile(
    r"\b(?:il y a|y a|(?:en|l hiver|l ete|l automne|debut|fin) (?:19|20)\d\d|l an (?:dernier|passe)"
    r"|l annee (?:derniere|passee)|dans le temps|a l epoque|jadis"
    r"|avant|l hiver (?:dernier|ou)|autrefois)\b.*\b(?:depuis|maintenant|aujourd hui|desormais|mais)\b"
    r"|\bc est (?:loin|vieux"
    r"|regle|fini|du passe)\b|\bdepuis qu on a (?:change|demenage|refait|remplace)|\ble jour et la nuit"
    r"|\bles (?:autres|petits|gros|voisins) ,? ?oui"
    r"|\bon en a (?:eu|vu)\b.*\bdepuis\b"
)
"""A trouble that was, and what has been since."""
_THEIRS = re.compile(
    r"\bc est (?:leur|son|votre) (?:probleme|affaire|souci)|\bca (?:les|le|la) regarde"
    r"|\b(?:promet\w*|promesses?|(?:me|nous|m|vous) (?:a|ont|avez|avait|avaient) promis|la lune|baratin"
    r"|salades|belles paroles)\b|\bpas (?:mon|notre) (?:probleme|affaire)\b"
)
"""Words that leave a trouble to others."""


def is_over(text: str) -> bool:
    """Whether a turn tells a trouble that was, and what has been since."""
    return bool(_IS_OVER.search(text))


_FOLLOWS = re.compile(
    r"\b(?:souvent|combien de fois|longtemps|depuis quand|c est a dire|ah (?:oui|bon|mince|zut)|je (?:vois"
    r"|comprends|imagine)"
    r"|racontez|par exemple|ca (?:vous )?(?:coute|represente|donne|fait)|consequences?|impact|aie|mince"
    r"|vraiment|comment ca"
    r"|effectivement|precisez|et (?:alors|donc|du coup|apres|ca)|qui s en|a cause|d accord|ok|en effet"
    r"|ca fait mal|tant que ca)\b"
)
_OPENS = re.compile(
    r"\b(?:budget|enveloppe|decide|valide|quand|calendrier|rendez|demo|combien (?:de|d) (?:personnes"
    r"|salaries)"
    r"|(?:et )?(?:pour|cote|niveau|au niveau d\w+|sur) (?:le|la|les|l|votre|vos)|et (?:le|la|les|votre"
    r"|vos) \w+|autre\w*|sinon"
    r"|vous (?:utilisez|travaillez|avez) )\b"
)
_BESIDES = re.compile(
    r"\b(?:et puis|par ailleurs|autre (?:chose|souci|probleme)|sinon|en plus|et aussi|ensuite|deuxiemement"
    r"|d ailleurs"
    r"|c est plutot|l autre|et surtout|pire)\b"
)
_SHORT = 12


def goes_on(exchange: Exchange) -> bool:
    """Whether the turn says more of the trouble told just before, as the caller asked."""
    agent = exchange.agent
    if agent is None or _BESIDES.search(exchange.said.words.text):
        return False
    text = agent.full.text
    return not _OPENS.search(text) and (len(agent.words.tokens) <= _SHORT or bool(_FOLLOWS.search(text)))


def is_owned(text: str) -> bool:
    """Whether a turn takes what the caller said for its own by another word than a yes."""
    return bool(_SO_YES.search(text))

"""Whether a named thing is in use: not of the past, not ruled out, not only compared, not a place."""

import re

from extraction.dialogue import Call, Exchange, Utterance
from extraction.expressions import expand
from extraction.names.names import Name
from extraction.names.patterns import PLACE_BEFORE, PLACES
from extraction.solution.words import PRODUCTS
from extraction.stream import Stream, fold

GONE_BEFORE = (
    r"plus chez|(?:^| )avant(?! tout)|l an dernier|l annee derniere|l an passe|il y a \w+ (?:ans?|mois)"
    r"|y a (?:\w+"
    r" )?(?:ans|mois)|on avait|j avais|ancien(?:ne)?s?|on etait|j etais|nous avions|nous etions|a l epoque"
    r"|la ou je travaillais|deja travaille|{+quitter}|on a (?:vire|lache|resilie|remplace)|j ai (?:vire"
    r"|lache|resilie|remplace)|ex prestataire|avait (?:essaye|teste)|autrefois|dans le temps"
)
"""Words before a thing that put it in the past, up to a word of the present."""
NOW = (
    r"maintenant|aujourd hui|astheure|desormais|a present|depuis|la c est|actuellement|mais la|et la"
    r"|on est passes?"
    r"|c est devenu"
)
GONE_AFTER = (
    r"laissee?s? tomber|rendus?|abandonnee?s?|ecartee?s?|eliminee?s?|pas donne suite|on a arrete"
    r"|j ai arrete|c est"
    r" fini|plus jamais|mais c etait avant|arretes?(?! pas)|on en est revenu|mais on a change|viree?s?"
    r"|on a resilie"
    r"|j ai resilie|a coule|ou je travaillais|ou j etais|a ferme|faillite|jetee?s?|a la poubelle|rayee?s?"
    r"|sortie?s?"
    r"|ete sortis|remerciee?s?|declinee?|a decline|dit adieu|garder leurs?|classee?|la cle sous la porte"
    r"|refusee?s?"
    r"|j ai dit non|on a dit non|hors course|exclus?|pas retenue?s?|recalee?s?|j y crois plus|c etait avant"
)
"""Words after a thing that say that it is over."""

COMPARES_BEFORE = (
    r"(?:devis|essai|essaye|demos?|demonstration|presentation|offres?|propositions?|propales?|soumissions?"
    r"|consulte\w*|consultons|sollicit\w+|recus?|recois|recoit|rencontre\w*|compare\w*|comparons|teste\w*"
    r"|testons"
    r"|contacte\w*|short ?list\w*|interroge\w*|benchmark\w*|chiffrage|cotation|en cours|reste(?:nt)?"
    r"|hesite\w*"
    r"|en lice|dans la boucle) (?:(?:\w+|,) ){0,4}?(?:(?:avec|sur|chez|de|d|du|a|la|le|l|les|et|,|un|une"
    r"|des|aussi"
    r"|par|aupres|entre|deja|puis|meme|surtout|notamment) ){0,3}$|(?:discute\w*|discutons|vus?|vue|voit"
    r"|vois|voir"
    r"|regarde\w*|regardons|rendez vous|rdv|grille|telephone|quelqu un|face|contact|revoit|revois|gars|mec"
    r"|type"
    r"|commercial|commerciale|vendeur|representant|gens|mecs?|attends|attend|attendons|approche\w*"
    r"|demarche\w*"
    r"|appelee?s?|ecrit|call|pitch|tarifs?|visite|salon) (?:(?:avec|sur|chez|de|d|du|a|la|le|l|les|et|,|un"
    r"|une|des"
    r"|aussi|egalement|par|aupres|entre|deja|puis|pour|ou|meme|encore|hier|surtout|notamment|plutot) ){0,5}$"
)
"""Words before a name that make it one that is being compared."""

COMPARES_AFTER = (
    r"(?: ,)?(?: (?:qui|ils|elle|il|eux|elles))?(?: (?:m|nous|me|en|y|l|les|lui))?(?: (?:a|ont|doit"
    r"|doivent|va"
    r"|vont))?(?: \w+){0,3} (?:offre|offres|devis|proposition|demos?|repasser|repasse|repassent|rappelle"
    r"|rappelent|rappellent|prix|moins cher|plus cher|visite|venus?|passe|passes|propose|proposent"
    r"|chiffre|chiffrage|demarche|contactes?|approche|revient|reviennent|dans la course|en lice|relance"
    r"|relances|envoye|soumission|m ont dit|nous ont dit|m a dit|nous a dit|disent|annonce|annoncent)(?!\w)"
)

_GONE_BEFORE, _COMPARES_BEFORE = (
    re.compile(rf"(?<!\w)(?:{expand(expression)})") for expression in (GONE_BEFORE, COMPARES_BEFORE)
)
_NOW, _GONE_AFTER = (
    re.compile(rf"(?<!\w)(?:{expand(expression)})(?!\w)") for expression in (NOW, GONE_AFTER)
)
_COMPARES_AFTER = re.compile(expand(COMPARES_AFTER))
HELLO = re.compile(
    r"\b(?:bonjour|allo|bonsoir|hello|salut|elle meme|lui meme|m appelle|a l appareil|de la part)\b"
)
"""Words of greetings, where names are the speakers' own."""
GREETINGS = 3
"""Turns that may be greetings."""
_OPENING = 5


def is_dropped(exchange: Exchange, name: Name) -> bool:
    """Whether the words around, up to the next name, say that the thing is of the past or ruled out."""
    words = exchange.said.words
    following = [words.position(other.start) for other in exchange.said.names if other.start > name.start]
    at = words.position(name.start)
    return is_gone(words, at, min([*following, at + 110]))


def is_known_to_agent(call: Call, exchange: Exchange, start: int, end: int) -> bool:
    """Whether the agent said these words before: their own company, the contact's, a person."""
    folded = exchange.said.turn.text[start:end].lower()
    for utterance in call.utterances:
        if utterance.i >= min(exchange.said.i, GREETINGS):
            return False
        if (
            not utterance.is_prospect
            and HELLO.search(utterance.words.text)
            and re.search(rf"(?<!\w){re.escape(folded)}(?!\w)", utterance.turn.text.lower())
        ):
            return True
    return False


def is_compared(said: Utterance, name: Name) -> bool:
    """Whether a name is told as one that is being looked at, and not in use."""
    words = said.words
    at = words.position(name.start)
    after = words.text[words.position(name.end) - 1 :]
    return bool(_COMPARES_BEFORE.search(words.before(at)[-90:]) or _COMPARES_AFTER.match(after[:90]))


def is_place(said: Utterance, name: Name) -> bool:
    """Whether a name follows a preposition of place, and no product whose maker it tells."""
    if fold(name.text) in PLACES:
        return True
    if name.before not in PLACE_BEFORE - {"sur", "dans"} or name.start <= _OPENING:
        return False
    before = said.words.before(said.words.position(name.start)).split()
    return len(before) < 2 or before[-2] not in PRODUCTS


def is_gone(words: Stream, at: int, until: int | None = None) -> bool:
    """Whether the words before, after the last of the present, or those up to `until` say that it is over."""
    before = words.before(at)[-70:]
    now = [match.end() for match in _NOW.finditer(before)]
    after = words.after(at)[:80] if until is None else words.text[at:until]
    return bool(_GONE_BEFORE.search(before[now[-1] if now else 0 :]) or _GONE_AFTER.search(after))

"""Whether a named thing is in use: not of the past, not ruled out, not only compared, not a place."""

import re

from extraction.context.context import read_context
from extraction.dialogue import Call, Exchange, Utterance
from extraction.expressions import expand
from extraction.names.names import Name
from extraction.names.patterns import PLACE_BEFORE, PLACES
from extraction.solution.patterns import FUTURE
from extraction.solution.words import PRODUCTS
from extraction.stream import Stream, fold

GONE_BEFORE = (
    r"plus chez|(?:^| )avant(?! tout)|l an dernier|l annee derniere|l an passe|il y a \w+ (?:ans?|mois)"
    r"|y a (?:\w+"
    r" )?(?:ans|mois)|on avait|j avais|ancien(?:ne)?s?|on etait|j etais|nous avions|nous etions|a l epoque"
    r"|la ou je travaillais|deja travaille|{+quitter}|on a (?:vire|lache|resilie|remplace)|j ai (?:vire"
    r"|lache|resilie|remplace)|ex prestataire|avait (?:essaye|teste)|autrefois|dans le temps"
    r"|avaient|du temps de|quand on (?:etait|avait)|au debut|a l origine|les premieres annees"
)
"""Words before a thing that put it in the past, up to a word of the present."""
NOW = (
    r"maintenant|aujourd hui|astheure|desormais|a present|depuis|la c est|actuellement|mais la|et la"
    r"|on est passes?|retour (?:a|au|aux|sur)|on est rest\w+|on est reven\w+"
    r"|c est devenu"
)
GONE_AFTER = (
    r"(?:il )?y a (?:bien |tres )?longtemps|plus maintenant|plus depuis|laissee?s? tomber|rendus?"
    r"|abandonnee?s?|ecartee?s?|eliminee?s?|pas donne suite|on a arrete"
    r"|j ai arrete|c est"
    r" fini|plus jamais|mais c etait avant|arretes?(?! pas)|on en est revenu|mais on a change|viree?s?"
    r"|on a resilie"
    r"|j ai resilie|a coule|ou je travaillais|ou j etais|a ferme|faillite|jetee?s?|a la poubelle|rayee?s?"
    r"|sortie?s?"
    r"|ete sortis|remerciee?s?|declinee?|a decline|dit adieu|garder leurs?|classee?|la cle sous la porte"
    r"|refusee?s?"
    r"|(?<!qu )(?:on|j|nous|ils) (?:(?:l|les) )?(?:a|ai|avons|ont) (?:tout |vite |fini par )?(?:lachee?s?"
    r"|arretee?s?"
    r"|resiliee?s?|resilier|abandonnee?s?|viree?s?|jetee?s?|quittee?s?|rendue?s?|stoppee?s?|ecartee?s?|eliminee?s?"
    r"|refusee?s?|renvoyee?s?)(?= (?:,|\.|;|depuis|au bout|en|l an|et)|$)|ca a dure|a pas tenu|a pas marche"
    r"|a pas pris|ca a fait un bide"
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
    r"|regarde\w*|regardons|gang|equipe|dame|fille|rep|collegue|collaborateur|monsieur|soumission|call|meeting|rendez vous|rdv|grille|telephone|quelqu un|face|contact|revoit|revois|gars|mec"
    r"|type"
    r"|commercial|commerciale|vendeur|representant|gens|mecs?|attends|attend|attendons|approche\w*"
    r"|demarche\w*"
    r"|appelee?s?|ecrit|call|pitch|tarifs?|visite|salon) (?:(?:avec|sur|chez|celui|celle|ceux|de|d|du|a|la"
    r"|le|l|les|et|,|un"
    r"|une|des"
    r"|aussi|egalement|par|aupres|entre|deja|puis|pour|ou|meme|encore|hier|surtout|notamment|plutot) ){0,5}$"
)
"""Words before a name that make it one that is being compared."""

COMPARES_AFTER = (
    r"(?: ,)?(?: qui)? (?:doit|doivent|va|vont|devrait|devraient) (?:nous |me |m |encore |aussi )*(?:passer|venir|envoyer|rappeler"
    r"|revenir|chiffrer|repondre|rendre|faire un|faire une|presenter|monter)|"
    r"(?: ,)?(?: (?:qui|ils|elle|il|eux|elles))?(?: (?:m|nous|me|en|y|l|les|lui))?(?: (?:a|ont|doit"
    r"|doivent|va"
    r"|vont))?(?: \w+){0,3} (?:offre|offres|devis|proposition|papier|chiffrage|demos?|repasser|repasse"
    r"|repassent|rappelle"
    r"|rappelent|rappellent|prix|moins cher|plus cher|visite|venus?|passe(?! (?:tous|toutes|une?|deux|trois|quatre|\w+ fois|chaque|le|la|nous|par)\b)|passes|propose|proposent"
    r"|chiffre|chiffrage|demarche|contactes?|approche|revient|reviennent|dans la course|en lice|relance"
    r"|relances|envoye|soumission|m ont dit|nous ont dit|m a dit|nous a dit|disent|annonce|annoncent)(?!\w)"
)

TRIED = r"(?:ai|a|avons|ont) (?:\w+ )?(?:teste|essaye|tente|goute)|^(?:oui ,? ?)?teste"
"""Words before a thing that was tried: it may be compared, it is not in use."""

CORRECTION = (
    r"(?:enfin|ah|euh|oh|attendez|,) non(?: ,)? (?:pardon|je|attendez|c est|ils|on|plutot|maintenant|depuis"
    r"|excusez"
    r"|en fait|pas)|non pardon|je dis (?:une betise|n importe quoi|des betises)|je raconte n importe quoi"
    r"|je me (?:suis )?tromp\w+|qu est ce que je (?:dis|raconte)|pardon ,|(?:enfin|ah) non|je confonds"
    r"|excusez moi ,|non ,? (?:maintenant|depuis|aujourd hui) (?:c est|on)"
)
"""Words that take back what was said before them in the same turn."""

OTHERS = (
    r"pas (?:chez )?nous|(?:lui|eux|elle) ,? ?(?:il|ils|elle|elles)|(?:^|, )(?:a|au|en"
    r"|chez) (?:\w+ ){1,3}(?:ils|elles|eux)|d a cote|d en face|de l autre (?:cote|site)|(?:le|la|l"
    r"|les) (?:magasin|boutique|agence|site|filiale|antenne|usine|etude|ecole|mairie"
    r"|commune|boite|societe|clinique|autre\w*|autres \w+|concurrents?|confreres?|voisins?|copains?|service"
    r"|pole"
    r"|equipe|direction|bureau) (?:(?:de|d|du|des|a|en|voisine?|d a cote"
    r"|d en face) )(?:\w+ ){1,3}(?:qui )?(?:a|ont|est"
    r"|sont|utilise\w*|travaille\w*|tourne\w*|prend|prennent|passe\w*)|chez (?:eux|elle|lui|mes parents|mon"
    r" (?:frere|pere|voisin|oncle|cousin|ex)|ma (?:soeur|mere|cousine|voisine)|le voisin|les voisins)|(?:mon"
    r"|ma)"
    r" (?:ancienne?|precedente?) \w+|l agence d avant|l ancien(?:ne)? \w+ (?:avait|utilisait|bossait)"
    r"|des collegues"
    r" (?:de|d|a|en)|un collegue (?:de|d|a)|un confrere|une consoeur|un copain|une copine|mes clients"
    r"|nos clients"
    r"|les clients|mon (?:comptable|banquier|avocat) (?:a|est|utilise|travaille)"
)
"""Somebody else, whose tool is not theirs, up to a word that comes back to the speaker."""
OURS_AGAIN = r"nous(?! (?:a|ont) )|moi(?! qui)|ici|chez nous|chez moi|mais on|, on|et on|alors on|du coup on"

NEGATED = re.compile(r"\b(?:pas|plus|jamais|rien|aucune?|ni|sans) (?:\w+ ){0,2}$")
_YOURS = re.compile(r"\b(?:vous|tu|AGENT) (?:\w+ ){0,3}$")

_GONE_BEFORE, _COMPARES_BEFORE = (
    re.compile(rf"(?<!\w)(?:{expand(expression)})") for expression in (GONE_BEFORE, COMPARES_BEFORE)
)
_NOW, _GONE_AFTER = (
    re.compile(rf"(?<!\w)(?:{expand(expression)})(?!\w)") for expression in (NOW, GONE_AFTER)
)
_COMPARES_AFTER = re.compile(expand(COMPARES_AFTER))
_CORRECTION, _OTHERS, _OURS_AGAIN, _TRIED = (
    re.compile(rf"(?<!\w)(?:{expand(expression)})(?!\w)")
    for expression in (CORRECTION, OTHERS, OURS_AGAIN, TRIED)
)
_PICTURED = re.compile(r"\b(?:(?:avez vous|vous avez|t as) (?:deja )?vu|vous (?:voyez|connaissez|savez|imaginez)) (?:\w+ ){0,3}$")
"""A thing of one's own held before the other's eyes: *Vous voyez les carnets à souches ?*"""
_WAS = re.compile(r"(?:\w+ ){1,3}c etait (?:mon|ma|le|la|l|avant|du temps|a l epoque)\b")
_MADE_BY = re.compile(r"\bpar (?:mon|ma|un|une|le|la) (?:\w+ ){1,4}$")
"""Who made the thing or brought it: *développé par mon neveu sous Access*."""
_LINK = re.compile(r" (?:mais|finalement|au final|au bout du compte|puis|et) ")
_FUTURE = re.compile(rf"(?<!\w)(?:{expand(FUTURE)})")
HELLO = re.compile(
    r"(?<!et )\b(?:bonjour|allo|bonsoir|hello|salut|elle meme|lui meme|m appelle|a l appareil|de la part)\b"
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
    return is_gone(words, at, min([*following, at + 180]))


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
    if _WAS.match(after):
        return True
    return bool(_GONE_BEFORE.search(before[now[-1] if now else 0 :]) or _GONE_AFTER.search(after))


def is_ours_now(words: Stream, start: int, end: int, *, plan: bool = False) -> bool:
    """Whether the words around leave a thing to the speaker: not denied, planned, supposed or others'.

    `plan` is set where a plan says it too: *il faut remplacer Ciel* tells that Ciel is there.
    """
    before = words.before(start)
    if _TRIED.search(_LINK.split(before)[-1]) and not _NOW.search(before):
        return False
    yours = _YOURS.search(before) is not None and not _PICTURED.search(before)
    if NEGATED.search(before) or yours or (not plan and _FUTURE.search(before)):
        return False
    context = read_context(words, start, end)
    if (context.third_party and not _MADE_BY.search(before)) or context.conditional:
        return False
    others = [match.end() for match in _OTHERS.finditer(before)]
    back = [match.end() for match in _OURS_AGAIN.finditer(before)]
    return not others or bool(back and back[-1] > others[-1])


def corrected_at(said: Utterance) -> int:
    """The raw offset after the last correction of a turn, 0 where there is none."""
    found = list(_CORRECTION.finditer(said.words.text))
    return said.words.raw_span(found[-1].start(), found[-1].end())[1] if found else 0

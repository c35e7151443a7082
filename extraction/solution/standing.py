"""Whether a named thing is in use: not of the past, not others', not a place."""

import re

from extraction.context.context import read_context
from extraction.dialogue import Call, Exchange, Utterance
from extraction.expressions import expand
from extraction.names.names import Name
from extraction.names.patterns import PLACE_BEFORE, PLACES
from extraction.solution.frames import FUTURE
from extraction.solution.words import PRODUCTS
from extraction.stream import Stream, fold

GONE_BEFORE = (
    r"plus chez|(?:^| )avant(?! tout)|l an dernier|l annee derniere|l an passe|il y a \w+ (?:ans?|mois)"
    r"|y a (?:\w+"
    r" )?(?:ans|mois)|on avait|j avais|ancien(?:ne)?s?|on etait|j etais|nous avions|nous etions|a l epoque"
    r"|la ou je travaillais|deja travaille|(?:m|t|nous) (?:avait|avaient) \w+|s appelait|s appelaient"
    r"|(?<!qu on ){+quitter}|(?:ai|a|avons|ont"
    r"|ete|viens de|vient de|venons de)"
    r" (?:\w+ )?quitt\w+|quittait|quittions|(?:on|nous nous|je) (?:s|m)? ?(?:etait|etais|etions) (?:mis"
    r"|branche|abonne|equipe|engage|inscrit)\w*|on a (?:vire|lache|resilie|remplace)|j ai (?:vire"
    r"|lache|resilie|remplace)|ex prestataire|avait (?:essaye|teste)|autrefois|dans le temps"
    r"|avaient|du temps de|quand on (?:etait|avait)|au debut|a l origine|les premieres annees"
)
"""Words before a thing that put it in the past, up to a word of the present."""
NOW = (
    r"maintenant|aujourd hui|astheure|desormais|a present|depuis|la c est|actuellement|mais la|et la"
    r"|on est passes?|retour (?:a|au|aux|sur)|on est rest\w+|on est reven\w+"
    r"|c est devenu|(?:on|nous|j) (?:a|avons|ai) (?:tout |vite )?(?:switche\w*|bascule|migre|bouge|mis tout"
    r"|tout mis)"
)
GONE_AFTER = (
    r"(?:il )?y a (?:bien |tres )?longtemps|plus maintenant|plus depuis|laissee?s? tomber|rendus?"
    r"|abandonnee?s?|ecartee?s?|eliminee?s?|pas donne suite(?! encore)|on a arrete"
    r"|j ai arrete|c est"
    r" fini|plus jamais|mais c etait avant|arretes?(?! pas)|on en est revenu|mais on a change|viree?s?"
    r"|on a resilie"
    r"|j ai resilie|a coule|ou je travaillais|ou j etais|a ferme|faillite|jetee?s?|a la poubelle|rayee?s?"
    r"|(?:est|sont|ete|a|avons|ont) sortie?s?"
    r"|ete sortis|remerciee?s?|declinee?|a decline|dit adieu|garder leurs?|classee?|la cle sous la porte"
    r"|refusee?s?"
    r"|(?<!qu )(?:on|j|nous|ils) (?:(?:l|les) )?(?:a|ai|avons|ont) (?:tout |vite |fini par )?(?:lachee?s?"
    r"|arretee?s?"
    r"|resiliee?s?|resilier|abandonnee?s?|viree?s?|jetee?s?|quittee?s?|rendue?s?|stoppee?s?|ecartee?s?"
    r"|eliminee?s?"
    r"|refusee?s?|renvoyee?s?)(?= (?:,|\.|;|depuis|au bout|en|l an|et)|$)|ca a dure|a pas tenu|a pas marche"
    r"|a pas pris|ca a fait un bide"
    r"|j ai dit non|on a dit non|hors course|exclus?|pas retenue?s?|recalee?s?"
    r"|j y crois plus|c etait avant|(?:le|la|l|les) (?:detest|support|utilis|pratiqu)\w*ai(?:t|ent)"
    r"|histoire ancienne|vieille histoire|de la prehistoire|ca remonte a loin"
    r"|prescription|churn\w*|(?:debranche|desinstalle|desabonne)e?s?(?= (?:,|\.|;|au|en|ca|tout|apres"
    r"|depuis)|$)|(?:je|j|on) (?:(?:ne|n) )?(?:l|les) (?:ai|a) jamais (?:ouvert|utilise|installe|touche"
    r"|allume)\w*|personne (?:ne )?(?:l|les|s en|y) (?:a |sert|utilise|ouvre|ouvert|touche|va)|degagee?s?"
    r"|largue\w*|ejectee?s?|evincee?s?"
    r"|(?:j|on|nous|ca) (?:(?:y|en|l) )?(?:ai|a|avons) (?:tenu|dure|survecu|fait) (?:meme )?(?:pas )?"
    r"(?:une|deux|trois|quatre|six|quinze|\d+) (?:seules? )?(?:semaines?|mois|jours?|ans?|heures?|saisons?)"
    r"(?! (?:de|d) (?:retard|travail|boulot))|(?:a|ont) (?:plie|mis la cle)|n en (?:a|ai|avons) plus voulu"
)
"""Words after a thing that say that it is over."""

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
    r"|chez) (?:\w+ ){1,3}(?:, )?(?:ils|elles|eux)|la bas|ceux d en face|ceux d a cote|ils ont (?:pris"
    r"|choisi|achete|mis)|l usine d en face|d a cote|d en face|de l autre (?:cote|site)|(?:le|la|l"
    r"|les) (?:magasin|boutique|agence|site|filiale|antenne|usine|etude|ecole|mairie"
    r"|commune|boite|societe|clinique|autre\w*|autres \w+|concurrents?|confreres?|voisins?|copains?|service"
    r"|pole"
    r"|equipe|direction|bureau) (?:(?:de|d|du|des|a|en|voisine?|d a cote"
    r"|d en face) )(?:\w+ ){1,3}(?:qui )?(?:a|ont|est"
    r"|sont|utilise\w*|travaille\w*|tourne\w*|prend|prennent|passe\w*)|chez (?:eux|elle|lui|mes parents|mon"
    r" (?:frere|pere|voisin|oncle|cousin|ex)|ma (?:soeur|mere|cousine|voisine)|le voisin|les voisins)|(?:mon"
    r"|ma)"
    r" (?:ancienne?|precedente?) \w+|l agence d avant|l ancien(?:ne)? \w+ (?:avait|utilisait|bossait)"
    r"|(?:une?|des|ma|mon|mes) (?:collegues?|amie?s?|cousine?s?|voisine?s?|copine|copain)"
    r" (?:(?:de|d|a|en) \w+ )?(?:est|sont|a|ont|utilise\w*|travaille\w*|tourne\w*)|des collegues"
    r" (?:de|d|a|en)|un collegue (?:de|d|a)|un confrere|une consoeur|un copain|une copine|mes clients"
    r"|nos clients"
    r"|les clients|mon (?:comptable|banquier|avocat) (?:a|est|utilise|travaille)"
)
"""Somebody else, whose tool is not theirs, up to a word that comes back to the speaker."""
OURS_AGAIN = r"nous(?! (?:a|ont) )|moi(?! qui)|ici|chez nous|chez moi|mais on|, on|et on|alors on|du coup on"

NEGATED = re.compile(r"\b(?:pas|plus|jamais|rien|aucune?|ni|sans) (?:\w+ ){0,2}$")
_UNDONE = re.compile(r"\b(?:jamais|pas|sans|ni) (?:(?:ete|vraiment|encore|tout a fait|completement) )?$")
"""Words that deny the end told right after them."""
_YOURS = re.compile(r"\b(?:vous|tu|AGENT) (?:\w+ ){0,3}$")

_GONE_BEFORE = re.compile(rf"(?<!\w)(?:{expand(GONE_BEFORE)})")
_NOW, _GONE_AFTER = (
    re.compile(rf"(?<!\w)(?:{expand(expression)})(?!\w)") for expression in (NOW, GONE_AFTER)
)
_CORRECTION, _OTHERS, _OURS_AGAIN, _TRIED = (
    re.compile(rf"(?<!\w)(?:{expand(expression)})(?!\w)")
    for expression in (CORRECTION, OTHERS, OURS_AGAIN, TRIED)
)
_PICTURED = re.compile(
    r"\b(?:(?:avez vous|vous avez|t as) (?:deja )?vu|vous (?:voyez|connaissez|savez"
    r"|imaginez)) (?:\w+ ){0,3}$"
)
"""A thing of one's own held before the other's eyes: *Vous voyez les carnets à souches ?*"""
_BACK = re.compile(
    r"(?:^|[.,;:] )(?:mais |et |alors |bon )?(?P<us>(?:nous|moi|chez nous|chez moi|ici|de notre cote"
    r"|pour nous) (?:, )?"
    r"(?:c est|on|j|je|nous|y a|il y a))\b"
)
_NOW_WE = re.compile(
    r"(?:^|[.,;:] |et |mais |puis |pis |la )(?:(?:maintenant|aujourd hui|asteure|astheure|desormais"
    r"|a present|depuis"
    r"|actuellement|ces temps ci)(?: ,)?|la(?: ,)?) "
    r"(?P<us>(?:j ai|on a|nous avons|c est|on est|je suis|nous sommes|je fais|on fait|il y a|y a|on en est"
    r"|on utilise|j utilise"
    r"|on travaille|je travaille|on passe|je passe|je note|on note|ce sont)(?! (?:plus|pas|jamais"
    r"|\w+e \w+ plus)(?!\w)))"
)
"""Words that bring a story of the past to the present: *avant on avait Géobus, asteure j'ai mes feuilles*."""
_STORY = re.compile(
    r"\b(?:(?:ai|a|avons|ont|est|sommes) (?:\w+ )?(?:eu|fait|utilise|essaye|travaille|tourne|marche|pris"
    r"|teste|passe\w*)"
    r"|avais|avait|avions|avaient|etais|etait|etions|faisait|faisais|utilis\w+ait|avant|au debut|a l epoque"
    r"|dans le temps)\b"
)
_WAS = re.compile(r"(?:\w+ ){1,3}c etait (?:mon|ma|le|la|l|avant|du temps|a l epoque)\b")
_MADE_BY = re.compile(
    r"\bpar (?:mon|ma|un|une|le|la) (?:\w+ ){1,4}$|\bc est (?:ma|mon|le|la"
    r"|l) (?:\w+ ){1,2}qui (?:\w+ ){0,3}$"
)
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


def is_of_others(said: Utterance, name: Name) -> bool:
    """Whether a name is what somebody else uses: *une collègue est chez HiMama*."""
    before = said.words.before(said.words.position(name.start))
    others = [match.end() for match in _OTHERS.finditer(before)]
    back = [match.end() for match in _OURS_AGAIN.finditer(before)]
    return bool(others) and not (back and back[-1] > others[-1])


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
    return bool(_GONE_BEFORE.search(before[now[-1] if now else 0 :])) or _is_over(after)


def _is_over(after: str) -> bool:
    """Whether words after a thing say that it is over, and are not denied: *ça ne s'est jamais arrêté*."""
    return any(not _UNDONE.search(after[: match.start()]) for match in _GONE_AFTER.finditer(after))


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


def contrasted_at(said: Utterance) -> int:
    """The raw offset at which a turn that told of others, or of the past, comes back to the speaker's own.

    It is 0 where the turn does not.
    """
    words = said.words
    now = list(_NOW_WE.finditer(words.text))
    if now and _STORY.search(words.text[: now[-1].start()]):
        return words.raw_span(now[-1].start("us"), now[-1].end())[0]
    back = list(_BACK.finditer(words.text))
    if not back or not _OTHERS.search(words.text[: back[-1].start()]):
        return 0
    return words.raw_span(back[-1].start("us"), back[-1].end())[0]

"""Whether a named thing is only compared or was met, and whether one that was compared is ruled out."""

import re

from extraction.dialogue import Exchange, Utterance
from extraction.expressions import expand
from extraction.names.names import Name
from extraction.solution.standing import is_gone
from extraction.stream import Stream

_TO_ONE = (
    r"(?:(?:\w+|,) ){0,4}?(?:(?:avec|sur|chez|de|d|du|a|la|le|l|les|et|,|un|une|des|aussi|par|aupres"
    r"|entre|deja|puis|meme"
    r"|surtout|notamment) ){0,3}$"
)
_NEAR_ONE = (
    r"(?:(?:avec|sur|chez|celui|celle|ceux|de|d|du|a|la|le|l|les|et|,|un|une|des|aussi|egalement|par"
    r"|aupres|entre|deja|puis"
    r"|pour|ou|meme|encore|hier|surtout|notamment|plutot) ){0,5}$"
)
COMPARES_BEFORE = (
    r"(?:devis|essai|essaye|demos?|demonstration|presentation|offres?|propositions?|propales?"
    r"|soumissions?|pocs?|evalu\w+|en train de (?:tester|regarder|comparer)|pitch|prix|estimations?|estimes?"
    r"|cotations?"
    r"|consulte\w*|consultons|sollicit\w+|recus?|recois|recoit|rencontre\w*|compare\w*|comparons|teste\w*"
    r"|testons|contacte\w*|short ?list\w*|interroge\w*|benchmark\w*|chiffrage|cotation|en cours|reste(?:nt)?"
    r"|hesit\w+|balanc(?:e|ais|ait|ons) entre|en lice|dans la boucle|sonde\w*|auditionne\w*|approche\w*"
    r"|demarche\w*) "
    + _TO_ONE
    + r"|(?:discute\w*|discutons|(?:ai|a|avons|avait|ont|avoir) (?:\w+ )?vus?|regarde\w*|regardons"
    r"|revoit|revois) "
    + _NEAR_ONE
    + r"|(?:entre vous et|vous et|(?:a part|outre|en dehors de|en plus de) vous(?: ,)?"
    r" (?:(?:y a|il y a|on a|j ai|je vois|c est|je n ai que|j ai que) )?|(?:n ai|ai|n a|a|reste|y a"
    r"|n y a) plus que|n ai que"
    r"|n a que|n avons que) " + _NEAR_ONE
)
"""Words before a name that make it one that is being compared."""

MEETS_BEFORE = (
    r"(?:vus?|vue|voit|vois|voir|gang|equipe|dame|fille|rep|collegue|collaborateur|monsieur|call|meeting"
    r"|rendez vous|rdv|grille"
    r"|au telephone|quelqu un|face|contact|gars|mec|type|commercial|commerciale|vendeur|representant|gens"
    r"|mecs?|attends|attend"
    r"|attendons|appelee?s?|ecrit|tarifs?|visite|salon|technicien|delegue|plaquette"
    r"|catalogue|pub) " + _NEAR_ONE
)
"""Words before a name that make it one that was met: compared where that is what is spoken of."""

COMPARES_AFTER = (
    r"(?: ,)?(?: qui)? (?:doit|doivent|va|vont|devrait|devraient) (?:nous |me |m |encore "
    r"|aussi )*(?:passer|venir|envoyer|rappeler"
    r"|revenir|chiffrer|repondre|rendre|faire un|faire une|presenter|monter)"
    r"|(?: ,)?(?: qui| ils)? (?:tournent?|rode|rodent) (?:\w+ )?autour|(?: ,)? nous (?:drague|courtise"
    r"|fait de l oeil)"
    r"|(?: ,)?(?: qui| ils)? (?:m|nous) (?:a|ont) (?:fait une?|remis une?|sorti une?|pondu) "
    r"|(?: ,)? ils (?:m|nous) (?:ont|disent|annoncent)"
    r"|(?: \w+){0,3} (?:en face(?: de vous)?|contre vous|(?:juste )?(?:apres|avant) vous|a cote de vous"
    r"|en plus de vous)(?!\w)"
    r"|(?: ,)?(?: (?:qui|ils|il|elle|elles))? (?:est|sont) (?:(?:deja|aussi|meme|encore) )?(?:venue?s?"
    r"|passee?s?|montee?s?|descendue?s?)"
    r" (?:me |nous |leur )?(?:voir|demarcher|presenter|montrer|faire|mesurer|visiter|chiffrer|expliquer)"
    r"|(?: qui| ils| il| elle| on)? (?:(?:m|me|nous) )(?:offr\w+|promet\w*|propose\w*|relance\w*|drague\w*"
    r"|harcele\w*"
    r"|poursui\w+|courtise\w*|demarche\w*|rappelle\w*|tanne\w*|bombarde\w*|fai(?:t|sait) (?:un|une) (?:prix"
    r"|offre|remise|devis"
    r"|proposition|ristourne|demo))"
    r"|(?: \w+)? (?:a|ont) (?:aussi )?(?:retire|depose|rendu|remis) (?:le|un|son|leur) (?:dossier|pli|offre"
    r"|candidature|cahier)"
    r"|(?: ,)? (?:leur|lui) (?:a|ont) fait une (?:presentation|demo\w*|offre|proposition)"
    r"|(?: ,)? (?:c est|ce sont) (?:ceux|celui|celle|ce) (?:qu on|que (?:je|nous)) (?:regard|test|compar"
    r"|consult|envisag|etudi|evalu)\w+"
    r"|[^.]{0,40}, (?:ils|il|elle|elles) (?:est|sont) (?:\w+ ){0,5}(?:en dessous|moins chers?|au dessus"
    r"|plus chers?)"
    r"|(?: ,)?(?: (?:qui|ils|elle|il|eux|elles))?(?: (?:m|nous|me|en|y|l|les|lui))?(?: (?:a|ont|doit"
    r"|doivent|va|vont))?"
    r"(?: \w+){0,3} (?:offre|offres|devis|proposition|soumission|chiffrage|demos?|moins cher|plus cher"
    r"|propose|proposent"
    r"|chiffre|demarche|contactes?|approche|dans la course|en lice|relances?|me relance|prix)(?!\w)"
)
"""Words after a name that make it one that is being compared."""

MEETS_AFTER = (
    r"(?: ,)?(?: (?:qui|ils|elle|il|eux|elles))?(?: (?:m|nous|me|en|y|l|les|lui))?(?: (?:a|ont|doit"
    r"|doivent|va|vont|est|sont))?"
    r"(?: \w+){0,3} (?:papier|repasser|repasse|repassent|rappelle|rappelent|rappellent|appelle|appellent"
    r"|visite|venus?"
    r"|passee?s?(?! (?:tous|toutes|une?|deux|trois|quatre|\w+ fois|chaque|le|la|nous|par)\b)|revient"
    r"|reviennent|envoye"
    r"|m ont dit|nous ont dit|m a dit|nous a dit|disent|annonce|annoncent)(?!\w)"
)
"""Words after a name that make it one that was met."""

RULED_OUT = (
    r"rien a voir|j y reviens pas|on y revient pas|jamais (?:re)?(?:appelee?s?|contactee?s?|donne (?:signe"
    r"|suite))|c est termine"
    r"|s est quittee?s?|j ai raccroche|eu un proces|fache\w* avec|c etait eux|"
    r"pass\w+ (?:leur|son) tour|jet\w+ l eponge|a fait savoir que non|"
    r"out|hors jeu|c est mort|kill\w*|disqualifi\w+|plus en lice|barree?s?|ca l a pas fait"
    r"|pas pour nous|on a passe|pas rappelee?s?"
    r"|la derniere fois|n existe plus|existe plus|depose le bilan|plus de nouvelles|jamais repondu"
    r"|pas suivi|zappee?s?|on s est (?:ote|retire|barre|desengage)\w*|renvoyee?s?|oubliez(?: les)?"
    r"|trop usine a gaz"
    r"|(?:je|j|on|nous|c est nous qui|il|elle|ils) (?:(?:ne|n) )?(?:l|les) (?:ai|a|avons|ont) (?:(?:vite"
    r"|tout de suite|aussitot"
    r"|poliment|gentiment|fait|fini par|bien|aussi|tous|deja|ete) )*(?:econduit\w*|raccompagn\w+|remerci\w+"
    r"|renvoy\w+"
    r"|balad\w+|promen\w+|ecart\w+|elimin\w+|refus\w+|recal\w+|ray\w+|barr\w+|jet\w+|vir\w+|zapp\w+|oubli\w+"
    r"|decommand\w+|decourag\w+|expedi\w+|envoye\w* (?:promener|balader|paitre|bouler|se faire)"
    r"|mise?s? (?:dehors|de cote|a la"
    r" porte)|laisse\w* (?:tomber|de cote|filer)|cong\w*di\w+|laches?|planter?s?|sorti\w*)"
    r"|(?:je|j|on|nous) (?:(?:ne|n) )?(?:l|les) (?:ai|a|avons) (?:pas|jamais|meme pas) (?!encore|fini)"
    r"(?:\w+ )?(?:contact\w+|rappel\w+|reten\w+|recu\w*|vus?|vue|rencontr\w+|consult\w+|sollicit\w+|appel\w+"
    r"|eus?|eue"
    r"|gard\w+|suivi\w*|laiss\w+)|(?:je|on|nous) (?:(?:ne|n) )?(?:le|la|les) (?:connais|connait"
    r"|connaissons) pas"
    r"|(?:(?:ne|n) )?(?:ont|a|avaient) (?:meme )?pas (?:rendu|repondu|depose|remis|envoye|rappele|voulu)"
    r"|(?:c est )?(?:regle|plie|fini|rape|cuit|non) pour (?:eux|elle|lui|ceux la)|(?:je|j|on) (?:(?:ne"
    r"|n) )?(?:leur |lui |les |la |le )?"
    r"(?:repond|reponds|rappelle|ouvre|lis|lit|decroche|regarde|prends|prend|veux|veut) (?:meme )?(?:pas"
    r"|plus)(?! encore)"
    r"|renvoye (?:leur|le|son|la)|mise?s? (?:dehors|a la porte)|pas pour (?:les|le|la) reprendre|decline\w*"
    r"|desiste\w*"
)
"""Words after one that was compared which rule it out."""

_ENVOY = re.compile(
    r"\b(?:une?|la|le|l|leur|des|deux) (?:(?:petite?|jeune|gentille?|grand|charmante?) )?(?:fille|gars|dame"
    r"|monsieur|mec|type|nana|bonhomme"
    r"|commerciale?s?|commerciaux|representante?|vendeu\w+|technicien\w*|conseill\w+|garcon|jeune|homme"
    r"|femme|demoiselle|delegue\w*"
    r"|demarcheu\w+|interlocut\w+) (?:de chez|de|d|du|des|chez|qui vient de chez) (?:la |l )?$"
)
"""Somebody who comes from the firm named next."""
_NEVER = re.compile(r"(?!)")
_ORIGIN = re.compile(
    r"^ (?:de|d|a|au) (?!(?:la|l|nous|me|un|une|des|mon|ma)\b)\w+(?= (?:qui|ils|il|elle|nous|m|me|a|ont|est"
    r"|sont) )"
)
"""Where a firm is from, right after its name."""
_ASKS_BACK = re.compile(r"[.!] (?:[^.!?]{0,90}\?)")
"""A sentence that asks in return: what follows it is another story."""
_FAR = 90
_LONG = 180
"""Characters of the stream in which a thing may be ruled out."""
_NEW_TOPIC = re.compile(
    r"\. (?!(?:non|oui|bon|enfin|la|mais|et|apres|voila|bref|depuis|puis|maintenant|aujourd|resultat"
    r"|franchement) )"
    r"\w+ ,(?= (?:je|j|on|nous|c est|ils|il|elle|elles|eux|lui) )"
)
"""A sentence that opens on a thing of its own: *Expresso, je les ai renvoyés*."""
_COMPARES_BEFORE, _MEETS_BEFORE = (
    re.compile(rf"(?<!\w)(?:{expand(expression)})") for expression in (COMPARES_BEFORE, MEETS_BEFORE)
)
_COMPARES_AFTER, _MEETS_AFTER = (re.compile(expand(item)) for item in (COMPARES_AFTER, MEETS_AFTER))
_RULED_OUT = re.compile(rf"(?<!\w)(?:{expand(RULED_OUT)})(?!\w)")


def is_dropped(exchange: Exchange, name: Name) -> bool:
    """Whether the words around, up to the next name, say that the thing is of the past or ruled out."""
    words = exchange.said.words
    following = [words.position(other.start) for other in exchange.said.names if other.start > name.start]
    at = words.position(name.start)
    topic = _NEW_TOPIC.search(words.text, at)
    until = min([*following, _told_until(words, at), *([topic.start() + 1] if topic is not None else [])])
    return is_gone(words, at, until) or _RULED_OUT.search(words.text[at:until]) is not None


def _told_until(words: Stream, at: int) -> int:
    """Where what is said of a thing ends: some words further, or where the speaker asks in return."""
    asks = _ASKS_BACK.search(words.text, at)
    return min(at + _LONG, asks.start() + 1 if asks is not None else len(words.text))


def is_compared(said: Utterance, name: Name) -> bool:
    """Whether a name is told as one that is being looked at or was met, and not in use."""
    return is_considered(said, name) or _stands_by(said, name, _MEETS_BEFORE, _MEETS_AFTER)


def is_considered(said: Utterance, name: Name) -> bool:
    """Whether the words around a name say by themselves that it is being compared."""
    if _stands_by(said, name, _COMPARES_BEFORE, _COMPARES_AFTER):
        return True
    left = said.words.before(said.words.position(name.start))
    return _ENVOY.search(left) is not None and _stands_by(said, name, _NEVER, _MEETS_AFTER)


def _stands_by(said: Utterance, name: Name, before: re.Pattern[str], after: re.Pattern[str]) -> bool:
    words = said.words
    following = _ORIGIN.sub("", words.text[words.position(name.end) - 1 :][:_FAR])
    left = words.before(words.position(name.start))[-90:]
    placed = re.search(r", (?:d|de|a|en) $", left) is not None
    return not placed and bool(before.search(left) or after.match(following))

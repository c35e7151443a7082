"""Which way an agent's question leans: towards trouble, towards a wish, towards contentment.

A bare yes or no means the opposite for *vous avez des soucis ?* and for *vous en êtes content ?*.
"""

import re
from enum import StrEnum

from extraction.dialogue import Exchange
from extraction.expressions import expand


class Pole(StrEnum):
    """What a yes to the question would say."""

    TROUBLE = "trouble"
    WISH = "wish"
    MUSED = "mused"
    CONTENT = "content"
    NONE = ""


TROUBLE = (
    r"soucis?|problemes?|difficultes?|galer\w+|pannes?|retards?|plaintes?|plaignent|plaint|reclamations?"
    r"|pertes?|vols?"
    r"|volee?s?|fuites?|coupures?|gene\w*|coince\w*|manqu\w+|perdez|perdu\w*|pese(?:nt)?|bloque\w*"
    r"|freine\w*|fatigue\w*"
    r"|deborde\w*|a l etroit|mecontents?|mecontente?s?|insatisfait\w*|decus?|decue?s?|inquiet\w*|tannee?s?"
    r"|casses?|ral\w+"
    r"|friction|irritants?|embete\w*|satur\w+|depasse\w*|impayes?|erreurs?|oublis?|absenteisme|litiges?"
    r"|d[ue] mal (?:a|avec)|du mal|frustr\w+"
    r"|penuries?|risques?|sinistres?|cambriol\w+|pirat\w+|attaques?|accidents?|chutes?|chronophages?"
    r"|vieillissant\w*"
    r"|point noir|points noirs|preoccup\w+|derange\w*|stress\w*|en souffre\w*|pas trop (?:lourd|long"
    r"|complique)"
)
WISH = (
    r"voul(?:ez|oir|iez)|souhait\w+|aimeriez|besoins?|envie|interess\w+|tente\w*|(?:vous|te) dit|dirait"
    r"|preneu\w+"
    r"|partante?s?|songe\w*|pens(?:ez|e) (?:a|deja)|reflech\w+|envisag\w+|prevoyez|prevus?|comptez|projets?"
    r"|chang(?:er|eriez|iez)"
    r"|remplac\w+|equiper|externalis\w+|sous trait\w+|essayer|tester|ameliorer|mieux|utile|pourri(?:ez|ons)"
    r"|on pourrait"
    r"|viser|un sujet|d actualite|a l ordre du jour|curiosite|ouverte?s? a|confieriez|investir|moderniser"
    r"|automatiser"
    r"|numeriser|informatiser|dematerialis\w+|passer a|passer au|brancher|rajouter|ajouter|en plus|y pensez"
)
MUSED = (
    r"songe\w*|pens(?:ez|e|ee) (?:a|deja)|reflech\w+|y pensez|entendu parler|(?:vous |t )?interess\w+"
    r"|vous (?:y )?avez (?:pense"
    r"|songe|regarde)|curiosite|regardez (?:un peu|ce qui)|ca vous parle|un sujet"
)
CONTENT = (
    r"content\w*|satisfait\w*|satisfaction|heureux|heureuse|ravie?s?|convien\w+"
    r"|(?<!s il vous )(?<!s il te )plait|plaisent|(?:fait|font) (?:bien )?(?:leur|son|le) (?:travail"
    r"|boulot|office|job|taf)|(?:ca|il"
    r"|elle|tout|ils)"
    r" (?:se passe|marche|tourne|fonctionne|va|tient|roule|suit|repond)(?:nt)?|s en sort\w*|a la hauteur"
    r"|bien (?:equipee?s?"
    r"|servie?s?|couverte?s?)|a l aise|a jour|aux normes|conformes?|en regle|concluant\w*|prets?(?! a)"
    r"|en securite|deja (?:tout|equipe\w*)|couverte?s?|suffi\w+|fiables?|reactifs?"
    r"|arrivez a|parvenez a|(?:c est|est ce) (?:\w+ )?(?:facile|simple|fluide|pratique|clair|rapide"
    r"|confortable|propre|calme)"
    r"|vous y retrouvez|tient le (?:choc|coup)|tout va bien|ca roule"
)
_TROUBLE, _WISH, _MUSED, _CONTENT = (
    re.compile(rf"(?<!\w)(?:{expand(expression)})(?!\w)") for expression in (TROUBLE, WISH, MUSED, CONTENT)
)
_NEGATIVE = re.compile(
    r"\b(?:vous|tu|t|c est|ca|il y|y|personne|rien) (?:\w+ ){0,3}?(?:pas|plus|jamais|aucune?)\b|^(?:pas"
    r"|aucune?) "
)
_OTHER = re.compile(
    r"\b(?:comment|combien|quand|pourquoi|qui|quels?|quelles?|ou en|qu est ce|c est quoi|lequel|laquelle)\b"
)


def pole(exchange: Exchange) -> Pole:
    """The pole of the agent's last sentence, none where it asks something that takes no yes or no."""
    if exchange.agent is None:
        return Pole.NONE
    parts = [part for part in re.findall(r"[^.!?]+", exchange.agent.full.text) if part.strip()]
    if not parts or _OTHER.search(parts[-1]):
        return Pole.NONE
    for expression, found in (
        (_TROUBLE, Pole.TROUBLE), (_CONTENT, Pole.CONTENT), (_MUSED, Pole.MUSED), (_WISH, Pole.WISH),
    ):  # fmt: skip
        if expression.search(parts[-1]):
            return found
    return Pole.NONE


def echoes(exchange: Exchange) -> bool:
    """Whether the turn throws the question's own word back: *c'est fluide ? — Fluide ?*."""
    word = re.match(r"(?:ah |oh |euh )?(\w{4,}) (?:[?!]|\.{2,}|…|\1\b)", exchange.said.full.text)
    return word is not None and exchange.agent is not None and word[1] in exchange.agent.full.text.split()


def takes_up(exchange: Exchange) -> bool:
    """Whether the turn opens on the very words of the question: *vous êtes à jour ? — À jour, oui*."""
    if exchange.agent is None or echoes(exchange):
        return False
    first = re.match(r"(?:oh |ah |ben |bah )?((?:\w+ ){1,3})(?:,|\.|et )", exchange.said.words.text)
    asked = f" {exchange.agent.words.text} "
    return first is not None and f" {first[1]}" in asked and len(first[1]) > len("ca va ")


def is_negative(exchange: Exchange) -> bool:
    """Whether the agent's last sentence asks with a negation: *vous n'en êtes pas content ?*."""
    if exchange.agent is None:
        return False
    parts = [part.strip() for part in re.findall(r"[^.!?]+", exchange.agent.words.text) if part.strip()]
    return bool(parts and _NEGATIVE.search(parts[-1]))

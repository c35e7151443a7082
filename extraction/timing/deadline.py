"""Whether a date is a limit: what must be ready before an event, before money or a right runs out."""

import dataclasses
import re

from extraction.dialogue import Utterance
from extraction.expressions import compiled
from extraction.timex import Grain, TimeSpan
from extraction.timing.project import CONTRACT

_DONE = (
    r"(?:faut|faudra\w*|veu[xt]|voul\w+|voudr\w+|aim\w+|prefer\w+|soi[tes]\w*|soient|aie|ait|ayons|etre"
    r"|avoir|serai[st]?"
    r"|sera|seront|fini\w*|prete?s?|rodee?s?|reglee?s?|signee?s?|tranchee?s?|choisi\w*|decidee?s?|faite?s?"
    r"|montee?s?"
    r"|posee?s?|bouclee?s?|livree?s?|operationnel\w*|equip\w+|install\w+|branch\w+|besoin|doi\w+|devr\w+"
    r"|comptee?s?)"
)
_BEFORE_THEN = re.compile(
    rf"\b{_DONE}(?: \w+){{0,6}}? (?:avant|d ici la|au plus tard|derriere nous|dernier delai)"
    r"(?= (?:[,.!;]|quand|sinon|c est|parce|qu (?:il|elle|on))|$)"
    r"|(?:, |\b(?:voire|et|meme) )avant(?= [.!]|$)|\bpassee? (?:ca|cela|cette date)\b"
    r"|\bapres c est trop tard\b|\bsoit pas(?= (?:[,.!])|$)"
    r"|\b(?:aie|ait|ayons) (?:tranche|choisi|decide|signe|fini)(?= (?:[,.!]|quand|sinon)|$)"
    r"|\bsi (?:c est|ca est|on est|j ai|je suis) pas (?:rode|pret|fait|la|equipe)\w*"
    r"|\bsi le \d+(?: \w+){0,4} que\b"
)
"""What refers to a date said before as to the last moment, whatever its length."""

_OR_ELSE = re.compile(
    r"\b(?:si|s(?= (?:il|ils|elle|elles|on) )) (?!tout |y a |il y a |rien |personne |vous "
    r"|tu )(?:\w+ ){1,5}?(?:pas|rien|aucune?|toujours|sans)\b"
    r"|\bune fois (?:passe|franchi|ferme|clos)\w*|\bpasse (?:ce|cette|le|la) (?:jour|date|delai|limite|cap)"
    r"|\bpas (?:un jour|une (?:journee|heure|minute)) de plus\b"
    r"|\bsans (?!lui|elle|eux|ca\b|cela)(?:\w+ ){1,5}?(?:, )?(?:on|je|c est|nous|ils?|pas)\b|\b(?:arriver"
    r"|venir"
    r"|ouvrir|pointer|presenter) (?:\w+ ){0,3}?sans\b"
)
"""What a day costs when it is missed: it makes the day of an event the last moment."""

_ACHIEVED = re.compile(
    r"\w* (?:, )?(?:je|j|on|nous|ca|tout|il) (?:\w+ ){0,2}(?:aurai|aurons|aura|auront|avoir|sera|serons) "
    r"(?:tout )?(?:tranche|choisi|decide|signe|fini|boucle|regle|fait|termine|rendu)e?s?\b"
)
"""*À Pâques je veux avoir choisi*: done by that day."""

_RUNS_OUT = (
    r"(?:{+arrêter}|s arrete\w*|{+expirer}|{+terminer}|prend(?:ra)? fin|prennent fin|{+fermer}|{+clôturer}"
    r"|{+échoir}|echoit|s eteint|{+tomber}|{+sauter}|disparait\w*|finit|finira|valables?|butoir|echeance)"
    r" (?:~ )?TIME|TIME (?:~ )?(?:{+expirer}|s arrete\w*|prend fin|{+fermer}|c est fini"
    r"|disparait|tombe|saute)"
)
"""What is over after a date: a grant, a licence, a register, a call for projects."""

_ARRIVES = (
    r"(?<!ce )(?<!c )(?!(?:on|je|j|nous|vous|tu) )(?:{+arriver}|{+auditer}|{+contrôler}|{+inspecter}"
    r"|{+visiter}|{+repasser}|{+rentrer}"
    r"|{+débarquer}|{+passer}|{+venir}|{+revenir}|{+ouvrir}"
    r"|{+commencer}|{+débuter}|{+démarrer}|{+siéger}|convoquee?s?|se tien\w+|a lieu|auront? lieu|tombe"
    r"|est|sont|sera|seront|fixee?s?|programmee?s?|annoncee?s?) (?:~ )?TIME"
)
"""What comes on a date: an inspection, an assembly, a fair."""


def as_limit(said: Utterance, span: TimeSpan) -> TimeSpan:
    """*L'inspection passe le 15 juin, je veux que ce soit fait avant*: a day to be ready by."""
    if span.from_ is None or span.to is None or not is_limit(said, span):
        return span
    return dataclasses.replace(span, from_=None)


def is_limit(said: Utterance, span: TimeSpan) -> bool:
    """Whether a date is the last moment rather than the moment meant."""
    text = said.words.text
    spot = said.words.position(span.start)
    if any(spot < match.end() - 1 for match in _BEFORE_THEN.finditer(text)):
        return True
    if span.grain is not Grain.DAY or span.from_ != span.to:
        return False
    if _ACHIEVED.match(text[said.words.position(max(span.end - 1, 0)) :]):
        return True
    if runs_out(said, span):
        return True
    left = said.words.sentence(spot)[0]
    if re.search(r"\b(?:si|s (?:il|ils|elle|on))\b", text[left:spot]):
        return False  # "S'il valide, on ouvre le 4 mai. S'il ne valide pas..." weighs two cases.
    rest = text[said.words.position(max(span.end - 1, 0)) :]
    return _covers(said, span, _ARRIVES) and _OR_ELSE.search(rest) is not None


def runs_out(said: Utterance, span: TimeSpan) -> bool:
    """Whether something ends on a date, so that what rests on it must be done by then."""
    return _covers(said, span, _RUNS_OUT) and not _covers(said, span, CONTRACT[0].expression)


def _covers(said: Utterance, span: TimeSpan, expression: str) -> bool:
    spot = said.tags.position(span.start)
    left, right = said.tags.sentence(spot)
    return any(
        left <= match.start() and match.start() <= spot < match.end() <= right + 1
        for match in compiled(expression).finditer(said.tags.text, left, right)
    )

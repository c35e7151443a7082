"""Reads what an agent's turn asks, and turns its claims into what the prospect would be saying by a yes."""

import re
from dataclasses import dataclass

from extraction.expressions import compiled
from extraction.questions.patterns import PATTERNS
from extraction.questions.settings import SETTINGS
from extraction.stream import Stream, Token, build

_NEGATIVE = re.compile(
    r"(?<!\w)(?:vous|tu|c est|ca(?! arrive| se reproduise)|y a|rien|vos \w+ \w+)(?: \w+){0,4}? (?:pas"
    r"|plus(?! (?:de|d|que|haut|bas|tard|tot|simple))|jamais|aucune?|rien)(?!\w)|^(?:pas|aucune?|rien) "
)
_NOT_NEGATIVE = re.compile(
    r"(?<!\w)(?:est ce pas|pourquoi pas|pas mal|ou pas|pas de souci|pas grave|pas de probleme)(?!\w)"
)
_FLIP = {
    "vous": (
        "nous"
    ), (
        "votre"
    ): (
        "notre"
    ), (
        "vos"
    ): (
        "nos"
    ), (
        "toi"
    ): (
        "moi"
    ), (
        "tu"
    ): (
        "je"
    ), (
        "ton"
    ): (
        "mon"
    ), (
        "ta"
    ): (
        "ma"
    ), (
        "tes"
    ): (
        "mes"
    ),
    "te": "me", "je": "AGENT", "j": "AGENT", "mon": "AGENT", "ma": "AGENT", "mes": "AGENT", "me": "AGENT",
    "m": "AGENT", "on": "AGENT", "nous": "AGENT", "notre": "AGENT", "nos": "AGENT", "moi": "AGENT",
}  # fmt: skip
_INVERSION = re.compile(r"^(?:\w+ez|etes|faites|dites|as|es)$")


_DISCOVERS = re.compile(
    r"\b(?:comment|aujourd hui|actuellement|a l heure actuelle|en ce moment|jusqu (?:ici|a present)"
    r"|avec (?:qui|quoi)|sur quoi|chez qui|par qui|aupres de qui|vous memes?|actuel(?:le)?s?|"
    r"(?:quelqu un|quelque chose|une? \w+) (?:en place|qui|pour (?:ca|cela))|deja (?:un|une|quelqu un"
    r"|quelque chose|des)|vos? (?:materiel|outils?|installation|systeme|parc|equipements?|solution"
    r"|organisation)|ou en etes vous|vous en etes ou|habitude|"
    r"qui (?:vous |s |le |la |les )*(?:\w+e|fait|suit|tient|vend|met|prend)(?! (?:le choix|la decision)))\b"
)
"""Openers of a question on what they do today, where it names no other subject."""
_CALENDAR = re.compile(
    r"\b(?:presses?|presse|urge|vite|plus tot|plus tard|bientot|prochainement|saison|automne|printemps"
    r"|hiver|ete|noel|rentree|exercice|trimestre|semestre|"
    r"au plus tard|date butoir|pret a|prets a|bouclee?|operationnel\w*|en place|equipee?s?|imperatif"
    r"|contrainte de temps|feuille de route|etapes?)\b"
)
"""Words of the calendar that make a question one on timing, where it names no other subject."""
_HOW_MUCH = re.compile(r"\b(?:combien|a quel prix|quel prix)\b(?! (?:de|d) (?!budget))")
_LONG = 8
"""A question of more words that names no known subject opens a new one; a shorter one goes on."""
_STEP = re.compile(
    r"\b(?:rappel\w*|recontact\w*|rendez vous|rdv|demo\w*|visio|revient|repass\w*|coup de fil|contact"
    r"|creneau|disponible|dispo|se (?:voit|voir|cale|fixe)|passer vous|venir|adresse|envo\w+|nouvelles|"
    r"s appelle|reparle|retrouve)\b"
)
_VOTE_DAY = re.compile(
    r"\bbudgets?(?: \w+){0,3} (?:votes?|boucles?|arretes?|decides?|fixes?|valides?)\b|\b(?:votez|bouclez"
    r"|arretez)\b"
)


@dataclass(frozen=True, slots=True)
class Question:
    """The subjects that an agent's turn asks about, and whether it expects a no (*vous n'avez pas...*)."""

    turns: tuple[int, ...]
    subjects: frozenset[str]
    negative: bool
    inherited: bool = False


def read_question(turn: int, words: Stream, *, has_time: bool, has_money: bool) -> Question | None:
    """The subjects of the last sentence that has one, from the end of the turn.

    A time named with no other subject follows the subject under discussion: no subject is given.
    """
    for rank, (start, end) in enumerate(reversed(_sentences(words))):
        sentence = words.text[start:end].strip()
        asks = words.text[end : end + 1] == "?"
        subjects = {pattern.value for pattern in PATTERNS if compiled(pattern.expression).search(sentence)}
        if not subjects - {"role", "person", "need", "next_step?"} and asks and _CALENDAR.search(sentence):
            subjects.add("timing")
        if not subjects - {"role", "person", "need", "next_step?"} and _HOW_MUCH.search(sentence):
            subjects.add("budget")
        if not subjects - {"role", "person"} and _DISCOVERS.search(sentence):
            subjects |= {"solution", "other"}
        if subjects:
            return Question((turn,), frozenset(_settle(subjects, sentence)), _is_negative(sentence))
        if rank == 0 and asks and len(sentence.split()) > _LONG:
            subjects = {"budget"} if has_money else {"other", "need", "solution"}
            return Question((turn,), frozenset(subjects), _is_negative(sentence))
    if has_money and len(words.tokens) < 16:
        return Question((turn,), frozenset({"budget"}), _is_negative(words.text))
    if has_time:
        return Question((turn,), frozenset(), _is_negative(words.text))
    return None


def read_settings(words: Stream) -> frozenset[str]:
    """What the agent's whole turn is about besides its subject."""
    return frozenset(pattern.value for pattern in SETTINGS if compiled(pattern.expression).search(words.text))


def _settle(subjects: set[str], sentence: str) -> set[str]:
    if "next_step?" in subjects:
        subjects.discard("next_step?")
        if not subjects - {"role"}:
            subjects.add("next_step")
    if "cost" in subjects and not re.search(r"\b(?:budgets?|enveloppe|mettre|mettriez)\b", sentence):
        subjects.discard("budget")
    if (
        "size" in subjects
        and "budget" in subjects
        and not re.search(r"\b(?:budgets?|montant|enveloppe)\b", sentence)
    ):
        subjects.discard("budget")
    if {"timing", "next_step"} <= subjects and _STEP.search(sentence):
        subjects.discard("timing")
    if {"timing", "budget"} <= subjects and _VOTE_DAY.search(sentence):
        subjects.discard("timing")
    return subjects


def _is_negative(sentence: str) -> bool:
    return bool(_NEGATIVE.search(sentence)) and not _NOT_NEGATIVE.search(sentence)


def _sentences(words: Stream) -> list[tuple[int, int]]:
    bounds, position = [], 0
    while position < len(words.text):
        start, end = words.sentence(position)
        if end > start:
            bounds.append((start, end))
        position = max(end + 2, position + 1)
    return bounds


_FIRST = {
    "avez": "ai", "etes": "suis", "pouvez": "peux", "devez": "dois", "faites": "fais", "prenez": "prends",
    "voyez": "vois", "tenez": "tiens", "voulez": "veux", "choisissez": "choisis", "remplissez": "remplis",
    "transmettez": "transmets", "aviez": "avais", "etiez": "etais", "dites": "dis", "as": "ai", "es": "suis",
    "peux": "peux",
}  # fmt: skip
_CLITICS = frozenset(
    ["me", "m", "te", "t", "le", "la", "l", "les", "lui", "leur", "y", "en", "ne", "n", "nous"]
)


def _one_person(tokens: list[Token]) -> None:
    """*nous décidez*, *je décides* of a flipped *vous* become *je décide*, in place."""
    for index, token in enumerate(tokens):
        if token.text not in {"nous", "je"}:
            continue
        at = index + 1
        while at < len(tokens) and tokens[at].text in _CLITICS:
            at += 1
        if at >= len(tokens):
            continue
        verb = tokens[at]
        first = _FIRST.get(verb.text) or (
            verb.text[:-2] + "e" if re.fullmatch(r"\w{3,}ez", verb.text) else None
        )
        if first is not None:
            tokens[at] = Token(first, verb.start, verb.end)
            tokens[index] = Token("je", token.start, token.end)


def as_prospect(words: Stream, *, as_me: bool = False) -> Stream:
    """The agent's words as the prospect would say them: *c'est vous qui tranchez* reads *c'est nous qui...*.

    The agent's own *je, nous, nos* become `AGENT`, which no rule reads. With `as_me`, *vous décidez* reads
    *je décide* instead of *nous décidez*.
    """
    tokens = list(words.tokens)
    for index in range(len(tokens) - 1):
        if tokens[index + 1].text == "vous" and _INVERSION.match(tokens[index].text):
            tokens[index], tokens[index + 1] = tokens[index + 1], tokens[index]
    flipped = [Token(_FLIP.get(token.text, token.text), token.start, token.end) for token in tokens]
    if as_me:
        _one_person(flipped)
    return build(flipped)

"""How a predicate is said in its own clause: denied, not yet, unreal, over, asked back, of others.

A rule reads a predicate (*voté*, *gelé*, *on a le budget*) whatever stands around it; what the clause does
with it is read here, once for all rules of the budget.
"""

import re
from dataclasses import dataclass

from extraction.context.context import read_context
from extraction.stream import Stream

_EDGE = re.compile(
    r"(?: |^)(?:[.,;:!?]|mais|sauf|car|parce|puisque|vu qu?e?|sinon|par contre|en revanche|alors qu?e?"
    r"|tandis que"
    r"|et (?=(?:la|on|je|j|c|le|ca|il|elle|maintenant|aujourd|cette|pour|puis|depuis)(?: |$)))(?= |$)"
)
_NOT_A_NO = re.compile(
    r"\b(?:pas (?:de |d |du tout de |un |le )?(?:souci|probleme|mal|surprise|inquietude|stress|debat|secret"
    r"|doute|peur)s?|pas besoin d\w*|pourquoi pas|sans (?:souci|probleme|doute)|rien a (?:dire|redire)|(?:pas"
    r"|rien) que"
    r"|pas seulement|non plus|c est pas que|ou pas|plus (?:tard|tot|que|grand|gros|haut|vite|ou moins)"
    r"|(?:un peu|de|en|le|la"
    r"|les|au) plus|zero (?:souci|probleme|stress))\b"
)
_NO = re.compile(
    r"\b(?:pas|plus(?= |$)|jamais|rien|aucune?|ni|personne|guere|zero|nul|nulle|sans|loin d|faute d)\b"
)
_NOT_YET = re.compile(
    r"\b(?:pas|rien|jamais)(?: \w+){0,2} encore\b|\bencore (?:pas|rien|aucun)\b|\btoujours (?:pas|rien)\b"
    r"|\bpas (?:tout a fait|completement|totalement|forcement|vraiment|officiellement|formellement)\b"
)
_AFTER_A_VERB = re.compile(r"^ ?(?:\w+ )?(?:pas|plus|rien|jamais)\b(?! (?:mal|de souci|de probleme|que))")
_IF = re.compile(
    r"(?:^|.* )(?:si(?! si| ,| AGENT| ma memoire| je me| oui| non| tout va bien| ca continue| je (?:suis"
    r"|comprends)| j ai)|s il"
    r"|s ils|une fois que|des que|quand|lorsque|le jour ou|tant que|a condition|sous reserve"
    r"|pourvu|en attendant|a moins|au cas ou|en supposant|en admettant|admettons|imagin\w+|mettons|suppos\w+"
    r"|esper\w+"
    r"|faut qu?e?|faudrait|faudra|il faut|j attends|on attend|avant qu?e?|pour qu?e?|jusqu a ce|reste a"
    r"|sauf si|savoir si"
    r"|aimerais?|aimerions|voudrais?|voudrions|souhaite\w*|besoin qu?e?|demande\w* (?:a )?)(?: |$)"
)
_UNREAL = re.compile(
    r"\b(?:sera|seront|serait|seraient|serais|aura|auront|aurait|aurais|auraient|aurions|soit|soient|aie|ait"
    r"|aient|devrait"
    r"|devraient|doit|doivent|pourrait|pourraient|va|vont|vais|allons|faudrait|faudra|faut|puisse|verrait"
    r"|verra)\b"
)
_FUTURE_IS_DONE = re.compile(
    r"\b(?:va bien|va vite|ca va|sera fait|y aura pas|aura pas|aura plus|aura rien)\b"
)
_NEAR = 9
"""How many words before a predicate its tense and mood are looked for: speech without commas has no"
" clauses."""
_NEEDED = re.compile(r"\bce qu il (?:me |nous |te |lui )?(?:faut|fallait)\b")
_OVER = re.compile(
    r"\b(?:etait|etaient|avait|avaient|avais|avions|avaient)\b|\b(?:l an|l annee|l exercice) (?:dernier"
    r"|derniere|passe"
    r"|passee)\b|\ba l epoque\b|\bdans le temps\b|\bavant (?:on|c|y|il)\b"
)
_YOURS = re.compile(
    r"\b(?:vous (?:avez|etes|aviez|etiez|\w+ez|pouvez)|c est vous|(?:vos|votre) (?!offre|devis|visite|appel"
    r"|solution|produit|outil|truc))\b"
)
"""What the clause says of the agent's own side."""
_TOLD_ON = re.compile(
    r"\bvous (?:pouvez|pourrez|avez le droit de|n avez qu a) (?:\w+ )?(?:dire|annoncer|noter|marquer"
    r"|ecrire|compter)(?: \w+)? (?:que|qu)\b"
)
"""What the agent is told to take down: *vous pouvez leur dire que l'argent est là*."""
_THEIRS = re.compile(
    r"\b(?:voisins?|voisine|confreres?|consoeurs?|concurren(?!ce)\w+|beau frere|belle soeur|cousine?s?"
    r"|neveux?"
    r"|copains?|eux|chez (?:eux|lui)"
    r"|fils d\w*|mon client|le client|un client|notre client|locataires?|d a cote|d en face|(?:mon|ma|son|sa"
    r"|leur) (?:ancien\w*|ex) \w+|autre (?:boite|entreprise|association|commune|site)"
    r"|voisine?s?)\b"
)
"""What the clause says of somebody else's affairs."""


@dataclass(frozen=True, slots=True)
class Manner:
    """What a clause does with the predicate in it."""

    denied: bool
    denied_before: bool
    not_yet: bool
    conditional: bool
    unreal: bool
    over: bool
    asked_back: bool
    of_others: bool


def read_manner(stream: Stream, start: int, end: int) -> Manner:
    """The manner of the predicate that spans `start` to `end` of a stream."""
    left, right = clause(stream, start, end)
    before, said, after = stream.text[left:start], stream.text[start:end], stream.text[end:right]
    tail, last = " ".join(before.split()[-5:]), " ".join(before.split()[-3:])
    near = _NOT_A_NO.sub("#", f"{tail} {said}")
    context = read_context(stream, start, end)
    said_before = stream.before(start)
    window = _NEEDED.sub("#", f"{' '.join(before.split()[-_NEAR:])} {said}")
    return Manner(
        denied=bool(_NO.search(near) or _AFTER_A_VERB.match(after)),
        denied_before=bool(_NO.search(_NOT_A_NO.sub("#", last))),
        not_yet=bool(_NOT_YET.search(f"{near}{after[:20]}")),
        conditional=bool(_IF.match(_last_clauses(said_before))),
        unreal=bool(_UNREAL.search(window)) and not _FUTURE_IS_DONE.search(window),
        over=bool(_OVER.search(window)),
        asked_back=stream.text[stream.sentence(start)[1] :][:1] == "?",
        of_others=context.third_party
        or bool(_YOURS.search(_TOLD_ON.sub("", before)) or is_theirs(said_before)),
    )


def is_theirs(before: str) -> bool:
    """Whether what stands before a predicate in its sentence tells of somebody else's affairs."""
    return _THEIRS.search(_last_turn(before)) is not None


def clause(stream: Stream, start: int, end: int) -> tuple[int, int]:
    """The bounds of the clause around a span: punctuation and the conjunctions that change the subject."""
    left = 0
    for edge in _EDGE.finditer(stream.text, 0, start):
        left = edge.end()
    following = _EDGE.search(stream.text, end)
    return left, following.start() if following else len(stream.text)


def _last_turn(before: str) -> str:
    """What stands before a predicate in its sentence since the speaker last named their own side."""
    return re.split(r"(?:^| )(?:moi|nous|chez nous|mais|notre|nos)(?: |$)", before)[-1]


def _last_clauses(before: str) -> str:
    """What stands before a predicate in its sentence, from the last word that turns the matter round."""
    return re.split(r"(?:^| )(?:mais|sinon|par contre|en revanche|sauf que)(?: |$)", before)[-1].rstrip()

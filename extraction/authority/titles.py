"""Whether a title is the speaker's own, by the words around it alone."""

import re

from extraction.dialogue import Utterance
from extraction.roles.roles import UNNAMED, Role
from extraction.stream import fold

_OPENS = re.compile(
    r"(?:(?:pas du tout|du tout|absolument pas|que non|grands dieux|negatif|oui|non|nan|yes|yep|ouais"
    r"|alors|bonjour|hello|allo|moi|voila|ben|bah|eh|hein|exact|c est ca|justement|donc"
    r"|ici|officiellement|toujours|encore|pas|,) )*"
)
_BARE_NEXT = re.compile(
    r" ?(?:$|[.?!]| (?:[.?!]|(?:, )?(?:depuis|chez|ici|de metier|de formation|adjointe?|oui|c est moi|a mi"
    r" temps|a plein"
    r" temps|a temps|par interim|en chef|si (?:tu|vous|on) |(?:et|pis) (?!(?:moi|le|la|lui|elle|les|il"
    r"|puis|on) )"
    r"|ca veut dire|c est a dire|autrement dit|d une|d un|du|de la|de l|des|moi|je suis|pour vous"
    r"|a votre|au|a la|de|d|en|dans|NUM|\d+|vingt|trente|dix|quinze|premier|la|le)\b"
    r"|, (?!(?:il|elle|ils|elles|lui|je l ai|c etait|c est (?!moi))\b)))"
)
_ARTICLED = re.compile(r"(?:le|la|les|l|un|une|des|mon|ma|mes|notre|nos|deux|trois|au|du) ")
_NO_PERSON = frozenset({"CODIR", "CA", "GROUPE", UNNAMED})
_BODY = re.compile(
    r"^(?:direction|hierarchie|banque|cse|syndic|siege|conseil|comite|commission|college|bureau|assemblee"
    r"|copropriete|tribunal|groupement)\b"
)


def is_person(role: Role) -> bool:
    """Whether a title is a person's, and no body's."""
    return role.code not in _NO_PERSON and not _BODY.match(fold(role.code))


def role_verb(words: str, role: Role) -> bool:
    """Titles told as a task: *je dirige l'informatique*, *je m'occupe des achats*, *les RH, c'est moi*."""
    told = words[role.at : role.to]
    return (
        told.startswith(("je ", "j ", "vous ", "tu ", "moi c est "))
        or told.endswith((" moi", " bibi"))
        or " c est moi qui " in told
    )


def is_bare(said: Utterance, role: Role) -> bool:
    """*Office manager depuis janvier.*: a title without an article that opens a sentence is one's own."""
    text = said.words.text
    return (
        _OPENS.fullmatch(said.words.before(role.at)) is not None
        and _BARE_NEXT.match(text[role.to :]) is not None
        and not _ARTICLED.match(text[role.at : role.to])
    )


def role_is_bare(words: str, role: Role) -> bool:
    """Whether a title stands without an article: *moi COO*, not *moi le patron me suit*."""
    return _ARTICLED.match(words[role.at : role.to]) is None


def is_own_title(words: str, role: Role) -> bool:
    """Whether a role is the speaker's own: *je suis le gérant*, *moi, directeur*, *en tant que maire*."""
    before = words[: role.at].rstrip().split()[-4:]
    if " ".join(before[-2:]) in {"est deux", "est trois", "sommes deux", "sommes trois"}:
        return True
    after = words[role.to :].split()[:4]
    return (
        bool({"suis", "reste", "etais"} & set(before))
        or "beau etre" in " ".join(before)
        or (" ".join(before[-2:]) in {", moi", ". moi", "et moi"} and role_is_bare(words, role))
        or " ".join(before[-2:])
        in {"moi c", "moi l", "moi le", "moi la", "moi ,", "tant que", "vous etes", "moi comme"}
        or " ".join(after[-3:]) in {"c est moi", "que je suis"}
        or " ".join(after[:3]) in {"c est moi", "que je suis"}
        or words[role.at : role.to].startswith(("je ", "j "))
    )

"""The title by which the agent calls the contact, where the contact owns it or lets it pass."""

import re

from extraction.answers.answers import Kind, Reserve
from extraction.authority.titles import is_person, role_verb
from extraction.dialogue import Exchange
from extraction.readings import Reading
from extraction.roles.roles import Role

_IT_IS_ME = re.compile(
    r"^(?:(?:ah|eh|oui|ouais|ben|bah|et|bien|alors|bonjour|allo|,|\.|!) )*(?:(?:c est|ce sera|voila c est)"
    r" "
    r"(?:bien |toujours |justement |tout a fait )?(?:moi|bibi|lui|elle|ca)|(?:a |par )?(?:lui|elle|moi)"
    r" meme|en personne"
    r"|vous (?:l avez|lui parlez|parlez a|y etes|l etes|avez devine)|present|je suis la|a l appareil|soi"
    r" meme|moi"
    r"|tu l as|je (?:le|la|l) (?:suis|dirige|gere|preside|tiens|mene|reste)|on (?:va dire|dit|peut dire)"
    r"|(?:l )?(?:une?) des (?:deux|trois|quatre|cinq|\w+s)(?= (?:,|\.|on|et|c est|avec)|$)"
    r"|pour vous servir|c est exact"
    r"|c est (?:le bon|la bonne)|bonne pioche|bien vu|bien devine|tout juste|si on veut|entre autres"
    r"|c est ce qui est (?:ecrit|marque)|c est ca qui est ecrit)\b"
)
_POLITE_YES = re.compile(r"^(?:(?:ah|eh|ben) )?(?:oui|ouais|allo oui|yes|yep)\b(?! (?:mais|non|enfin|pas))")
_LATE_YES = re.compile(r"^(?!non|pas)(?:[\w,]+ ){1,9}(?:si|oui|ouais|yes)(?= [.,!]|$)")
_ASKS_FOR = re.compile(
    r"\b(?:vous etes|tu es|t es|je suis|je parle|j ai|en tant que|c est (?:bien )?vous|c est (?:bien )?toi"
    r"|etes"
    r" vous|es"
    r" tu|(?:parle|suis|discute|relation|affaire|ligne|bien|adresse|adressais|bonjour) (?:\w+"
    r" ){0,2}(?:avec|a)"
    r"|madame \w+ ,|monsieur \w+ ,|poste de|cherche|joindre|parler|voudrais|souhaite\w*|madame"
    r"|monsieur|m adresse|donc|alors|l appelle|dirigez|vous restez|votre titre|intitule)\b"
)
_NOT_NOW_NOR_ONLY_YOU = re.compile(
    r"\b(?:etais|avez ete|as ete|ancienne?) (?:\w+ ){0,2}$|\b(?:vous|toi) (?:et|avec) (?:la |le |l |votre )?$"
)
"""A title that was, or that somebody beside the contact bears: *vous et le chef de cuisine*."""
_REACH = 8
"""How many words before a title may say that the agent asks after the contact's own."""
_OF_YOURS = re.compile(r"\b(?:votre|avec votre|vos|nos|notre|son)(?: \w+)? $")
_PRESUMED = re.compile(
    r"\b(?:vous etes|tu es|t es|en tant que|comme vous etes|puisque vous etes) (?:bien |donc |aussi |le "
    r"|la |l )*$"
)
_AND_SO = re.compile(r"^(?: [a-z]+){0,3} (?:, )?(?:donc|alors|et|vous|c est|j imagine|du coup)\b(?=.*[a-z])")
_DENIES = re.compile(
    r"\b(?:pas (?:le|la|l|moi|du tout|vraiment|exactement)|suis pas|suis plus|plus moi|etais|erreur"
    r"|trompez|ancienne?|je suis|moi c est)\b"
)
_ALONE = re.compile(r"(?:(?:le|la|l|monsieur|madame|alors|ah) )*")
_CALLS = re.compile(r"(?:^|bonjour |allo |, |oui |merci )$")
_ADDRESSED = re.compile(r"(?:^|^bonjour |^allo |, |^oui )(?:monsieur|madame|mr|mme) (?:le |la |l )$")


def confirmed_title(exchange: Exchange) -> Reading | None:
    """The title of the agent's turn that the prospect confirms, or does not mend."""
    agent = exchange.agent
    if agent is None or not agent.roles:
        return None
    if not _accepts(exchange):
        return _addressed(exchange)
    me = bool(_IT_IS_ME.match(exchange.said.words.text))
    for role in reversed(agent.roles):
        before = agent.words.before(role.at)
        asks = _ASKS_FOR.search(" ".join(before.split()[-_REACH:]) + " ")
        if re.search(r"(?:c est|ce sont|par|avec) (?:la |le |les |l )?$", before) and agent.words.text[
            role.to :
        ].startswith(" qui"):
            continue
        if not is_person(role) or (
            not asks and not _stands_alone(agent.words.text, role) and not role_verb(agent.words.text, role)
        ):
            continue
        if re.search(r"\b(?:un|une|des|aucun|quel|quelle) $", before) and not re.search(
            r"\b(?:etes|es|suis) (?:\w+ )?$", before[:-1]
        ):
            continue
        if _NOT_NOW_NOR_ONLY_YOU.search(before):
            continue
        if not me and (_OF_YOURS.search(before) or re.search(r"\b(?:cherche\w*|joindre)\b", before)):
            continue
        if _OF_YOURS.search(before) and not re.search(r"\b(?:cherche\w*|joindre|parler)\b", before):
            continue
        turns = (agent.i, exchange.said.i)
        said = exchange.said
        return Reading(
            "authority.contact.confirmed", "contact", role.code, said.i, 0, len(said.turn.text), turns, 2
        )
    return None


def _stands_alone(text: str, role: Role) -> bool:
    """*Le directeur industriel ?*: the whole turn is the title; without an article it may open it."""
    if not text[: role.at].strip():
        return True
    return _ALONE.fullmatch(text[: role.at]) is not None and not text[role.to :].strip(" .?,!")


def _accepts(exchange: Exchange) -> bool:
    """Whether the prospect owns the title that the agent gave: a yes to the person is often just polite."""
    said = exchange.said.words.text
    negative = exchange.question is not None and exchange.question.negative
    if exchange.answer.kind is Kind.SI or (negative and _LATE_YES.match(said)):
        return True
    mended = exchange.answer.reserve in {Reserve.MENDS, Reserve.UNDOES}
    if exchange.answer.kind is Kind.NO or negative or mended:
        return False
    return bool(exchange.agrees or _IT_IS_ME.match(said) or _POLITE_YES.match(said) or _LATE_YES.match(said))


def _addressed(exchange: Exchange) -> Reading | None:
    """*Bonjour, madame la directrice*: the title by which the agent calls them, where they let it pass."""
    agent, said = exchange.agent, exchange.said
    if (
        agent is None
        or _DENIES.search(said.words.text)
        or (exchange.answer.kind is Kind.NO and exchange.asked("role", "person"))
    ):
        return None
    for role in agent.roles:
        before, after = agent.words.before(role.at), agent.words.text[role.to :]
        taken = _PRESUMED.search(before) and _AND_SO.match(after)
        called = _ADDRESSED.search(before) or (
            agent.words.text[role.at :].startswith(("monsieur ", "madame ")) and _CALLS.search(before)
        )
        if is_person(role) and (taken or called):
            return Reading(
                "authority.contact.addressed",
                "contact",
                role.code,
                said.i,
                0,
                len(said.turn.text),
                (agent.i, said.i),
                1,
            )
    return None

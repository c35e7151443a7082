"""The contact's own title: said by them, echoed, or said by the agent and confirmed."""

import dataclasses
import re

from extraction.answers.answers import Kind
from extraction.authority.owner import read_owner
from extraction.authority.titles import is_bare, is_own_title
from extraction.authority.trades import read_trade
from extraction.dialogue import Call, Exchange
from extraction.expressions import expand
from extraction.readings import Reading
from extraction.roles.roles import UNNAMED, Role
from extraction.stream import fold

_LINK = (
    r"(?: (?:(?:le|la|l|un|une|son|sa|votre|leur|ton|ta|plutot|donc|bien|que|qu|juste|aussi|toujours"
    r"|devenue?"
    r"|nouveau|nouvelle|petite?|simple|humble|actuel|actuelle|jeune|vieux|vieille|grande?|des|du|de|deux"
    r"|trois"
    r"|quatre|maintenant|desormais|aujourd hui|un peu|en fait|avant tout|surtout|d abord|encore|comme|ici"
    r"|seule?|heureux|heureuse|unique|fameux|fameuse|propre) )*| )$"
)
_SELF = re.compile(
    expand(
        r"(?:^|(?<=\W)|(?<= ))(?:je suis|j suis|suis|je reste|je fais (?:office|fonction)(?: de)?|en tant"
        r" que"
        r"|ici c est|ici|c est (?:bien |toujours )?moi ?,?|je m appelle \w+ \w+ ,|moi ,|au poste de|comme"
        r"|moi c est(?: \w+ ,)?|j en suis|on m a (?:nommee?|bombardee?|promue?|collee?|mise?|elue?"
        r"|propulsee?)"
        r"|(?:carte|contrat|paie|porte|organigramme|badge|linkedin|papier) (?:~ )?(?:y a|c est|il y a"
        r"|marque"
        r"|ecrit|mis|est)(?: marque| ecrit| mis)?|fonction de|je travaille comme|moi en (?:bon|bonne)"
        r"|mon (?:titre|poste|metier|role|job|boulot|grade|statut|intitule)(?: ici)? (?:c est|est)"
        r"|officiellement"
        r"|sur le papier(?: je suis| ,)?|j occupe le poste de|casquette de|(?:embauchee?|recrutee?"
        r"|engagee?) comme"
        r"|on m appelle|je cumule|je signe|je fais|ca fait (?:\w+ ){1,3}que je suis"
        r"|vous (?:avez|etes avec|parlez a|parlez avec|etes tombee? sur|tombez sur|m avez|etes chez)|j ai"
        r" (?:repris|pris)"
        r"(?= (?:la|le|l) (?:direction|dsi|drh|daf|presidence|poste))"
        r"|(?:je|j) (?:remplace|remplis) (?:~ )?comme|mon (?:boulot|job|taf) (?:, )?c est|je (?:bosse"
        r"|travaille) (?:ici )?comme"
        r"|moi c est \w+(?: \w+)? , |je me presente (?:, )?(?:\w+ ){0,3}, |c est \w+(?: \w+)? , "
        r"|je (?:me )?(?:debrouille|decide|tranche|agis|travaille|signe|gere) (?:\w+ )?en"
        r"|suis passee?|ete (?:nommee?|promue?|elue?|designee?)|(?:nommee?|promue?|elue?)(?= ))"
    )
    + _LINK
)
_WAS = re.compile(
    r"\b(?:etais|etait|avant j|ancienn?e?(?= )|ex(?= )|j ai ete(?! (?:nomm|embauch|promu|elu|recrut|design))"
    r"|futur|aurais|serai)\b[^,]*$"
)
_NOT_MINE = re.compile(
    r"\b(?:pas|plus|jamais|ni) (?:\w+ ){0,2}$|\b(?:si j etais|quand j etais|fils|fille|femme|mari|epouse"
    r"|gendre|bras droit|collegue|adjointe?|assistante?|secretaire|numero deux|second) (?:du|de la|de l|de"
    r"|d) $"
    r"|\b(?:seconde|assiste|aide|remplace|depends|dependons|sous|ordres|compte|epaule|connais|cherche"
    r"|attends|appelle)"
    r" (?:(?:les|le|la|l|du|de|d|des|au|a|aux|mon|ma|notre) )*$"
)
_AFTER_MINE = re.compile(
    r"^(?:(?: ,)?(?: (?!est |a |qui |s |il |elle |lui |sont |ont |pas )\w+){0,4}(?: ,)?){0,3}"
    r" (?:de metier|de mon etat|sur le papier|a votre service|(?:,|et) (?:dites moi|je vous ecoute|j"
    r" ecoute|allez y|que puis je"
    r"|a qui ai je)|c est (?:bien |aussi |toujours |encore |le meme"
    r" , c est )?(?:moi|bibi|ma pomme|mezigue)(?! qui (?:l|le|la) )"
    r"|moi meme|pour vous servir|a l appareil|que je suis(?= (?:,|\.)|$)|vous lui parlez|vous l avez)\b"
)
_FORMER = re.compile(
    r"^ (?:de formation|a la base|au depart|a l origine|de base)\b|^(?: (?!moi|je suis)\w+){0,3}(?: ,)?"
    r" (?:(?:je |j )?(?:l ai ete|l etais|ai arrete|ai rendu|ai quitte)"
    r"|c etait|ca c etait|c est fini|c est termine|c est du passe|(?:je |j )(?:le |l )?(?:suis|ai) plus)\b"
)
_ABSENT = re.compile(
    r"^ (?:est|a|etait|n est|sera|qui|m|me|nous|la|le|lui|elle|il|elle|c est (?!moi|bibi))\b"
)
_SMALL = re.compile(
    r"\b(?:que|qu|le|la|les|bien|donc|juste|aussi|ici|depuis|toujours|et|pas|plus|moi|plutot|encore|debout"
    r"|tout|toute|votre|notre|seul|seule|nouveau|nouvelle|simple|un|une|avec|mais|pour|dans|sur|c|deux"
    r"|trois"
    r"|passe|passee|alors|oui|merci|bonjour|depuis|hein|voila|quoi|des|du|de)\b"
)
_NO_PERSON = frozenset({"CODIR", "CA", "GROUPE", UNNAMED})
_BODY = re.compile(
    r"^(?:direction|hierarchie|banque|cse|syndic|siege|conseil|comite|commission|college|bureau|assemblee"
    r"|copropriete|tribunal|groupement)\b"
)
_IT_IS_ME = re.compile(
    r"^(?:(?:ah|eh|oui|ouais|ben|bah|et|bien|alors|bonjour|allo|,|\.|!) )*(?:(?:c est|ce sera|voila c est)"
    r" "
    r"(?:bien |toujours |justement |tout a fait )?(?:moi|bibi|lui|elle|ca)|(?:a |par )?(?:lui|elle|moi)"
    r" meme|en personne"
    r"|vous (?:l avez|lui parlez|parlez a|y etes|l etes|avez devine)|present|je suis la|a l appareil|soi"
    r" meme|moi"
    r"|tu l as|je (?:le|la|l) (?:suis|dirige|gere|preside|tiens|mene|reste)|on (?:va dire|dit|peut dire)"
    r"|pour vous servir|c est exact"
    r"|c est (?:le bon|la bonne)|bonne pioche|bien vu|bien devine|tout juste|si on veut|entre autres"
    r"|c est ce qui est (?:ecrit|marque)|c est ca qui est ecrit)\b"
)
_POLITE_YES = re.compile(r"^(?:(?:ah|eh|ben) )?(?:oui|ouais|allo oui|yes|yep)\b(?! (?:mais|non|enfin|pas))")
_LATE_YES = re.compile(r"^(?!non|pas)(?:[\w,]+ ){1,9}(?:si|oui|ouais|yes)(?= [.,!]|$)")
_ASKS_FOR = re.compile(
    r"\b(?:vous etes|tu es|je suis|je parle|j ai|en tant que|c est (?:bien )?vous|c est (?:bien )?toi|etes"
    r" vous|es"
    r" tu|(?:parle|suis|discute|relation|affaire|ligne|bien|adresse|adressais|bonjour) (?:\w+"
    r" ){0,2}(?:avec|a)"
    r"|madame \w+ ,|monsieur \w+ ,|poste de|cherche|joindre|parler|voudrais|souhaite\w*|madame"
    r"|monsieur|m adresse|donc|alors|l appelle|dirigez|vous restez|votre titre|intitule)\b"
)
_REACH = 8
"""How many words before a title may say that the agent asks after the contact's own."""
_OF_YOURS = re.compile(r"\b(?:votre|avec votre|vos|nos|notre|son)(?: \w+)? $")


def read_contact(call: Call) -> Reading | None:
    """The last title that the contact takes or confirms in the call."""
    found: Reading | None = None
    for exchange in call.exchanges:
        reading = (
            _own_title(exchange)
            or _confirmed_title(exchange)
            or _free_title(exchange)
            or read_owner(exchange)
        )
        if reading is not None and (found is None or reading.weight >= found.weight):
            found = reading
    return found


_PRESUMED = re.compile(
    r"\b(?:vous etes|tu es|t es|en tant que|comme vous etes|puisque vous etes) (?:bien |donc |aussi |le "
    r"|la |l )*$"
)
_AND_SO = re.compile(r"^(?: [a-z]+){0,3} (?:, )?(?:donc|alors|et|vous|c est|j imagine|du coup)\b(?=.*[a-z])")
_DENIES = re.compile(
    r"\b(?:pas (?:le|la|l|moi|du tout|vraiment|exactement)|suis pas|suis plus|plus moi|etais|erreur"
    r"|trompez|ancienne?|je suis|moi c est)\b"
)
_CALLS = re.compile(r"(?:^|bonjour |allo |, |oui |merci )$")
_SERVICES = frozenset(
    {"juridique", "le legal", "les achats", "aux achats", "la finance", "la compta", "secretariat"}
)
_ADDRESSED = re.compile(r"(?:^|^bonjour |^allo |, |^oui )(?:monsieur|madame|mr|mme) (?:le |la |l )$")


def _is_person(role: Role) -> bool:
    return role.code not in _NO_PERSON and not _BODY.match(role.code)


def _own_title(exchange: Exchange) -> Reading | None:
    said = exchange.said
    for role in said.roles:
        if not _is_person(role) or said.words.text[role.at : role.to] in _SERVICES:
            continue
        before = said.words.before(role.at)
        after = said.words.after(role.to)
        if (
            _NOT_MINE.search(before)
            or _FORMER.match(after)
            or (role.code == "ASSOCIES" and before.endswith("son "))
        ):
            continue
        mine = _SELF.search(before) or role_verb(said.words.text, role)
        if (mine or is_own_title(said.words.text, role)) and not _WAS.search(before):
            return _reading(
                exchange, role, "authority.contact.said", (said.i,), 2 if role.code == "ASSOCIES" else 3
            )
        if _AFTER_MINE.match(after) and not re.search(r"\b(?:pas|plus|avant|etait)\b", before):
            return _reading(exchange, role, "authority.contact.said", (said.i,), 3)
        if is_bare(said, role) or _is_theirs(exchange, role):
            return _reading(exchange, role, "authority.contact.bare", (said.i,), 2)
        if _introduces(exchange, role):
            return _reading(exchange, role, "authority.contact.introduced", (said.i,), 2)
        if _is_echoed(exchange, role) or (
            exchange.asked("role", "person")
            and exchange.asked_now
            and _answers(said.words.text[: role.at], said.words.text[role.to :])
        ):
            return _reading(exchange, role, "authority.contact.answer", (said.i,), 2)
    return None


def _is_theirs(exchange: Exchange, role: Role) -> bool:
    """*Son assistante, je gère l'agenda*: said of whoever was asked for."""
    before = exchange.said.words.before(role.at)
    return re.fullmatch(
        r"(?:(?:non|oui|moi|alors|ben|je suis|c est|,) )*(?:son|sa) ", before
    ) is not None and (
        re.match(r"(?: \w+){0,2}(?: (?:,|\.|c est moi|je)|$)", exchange.said.words.text[role.to :])
        is not None
    )


def _introduces(exchange: Exchange, role: Role) -> bool:
    """*Bonjour, Paul Legrand, président*: a title set off by commas where the contact picks up the phone."""
    text = exchange.said.words.text
    before, after = text[: role.at], text[role.to :]
    return (
        exchange.index <= 4
        and re.match(r" (?:,|\.|de|du|a l|au|j ecoute|bonjour)|$", after) is not None
        and re.fullmatch(
            r"(?:(?:bonjour|oui|allo|alors|ici|[a-z]+) ?(?:, |\. )?){1,9}(?:, |ici )(?:le |la |l )?", before
        )
        is not None
        and not re.search(
            r"\b(?:notre|mon|ma|votre|avec|chez|est|a|ai|suis|vais|passe|pas|je|il|elle|on)\b", before
        )
    )


def _is_echoed(exchange: Exchange, role: Role) -> bool:
    """*Vous êtes le gérant ? — Gérant et propriétaire*: the reply opens with that title, or mends it."""
    agent, said = exchange.agent, exchange.said
    if agent is None or exchange.denies:
        return False
    stem = said.words.text[role.at : role.to].split()[0][:6]
    opens = re.fullmatch(
        r"(?:(?:oui|voila|ouais|exact|exactement|le|la|l|alors|plutot|co|ben|c est ca|,|\.) ?)*",
        said.words.text[: role.at],
    )
    named = [other for other in agent.roles if _is_person(other)]
    return (
        opens is not None
        and not _ABSENT.match(said.words.text[role.to :])
        and any(
            other.code == role.code or agent.words.text[other.at : other.to].startswith(stem)
            for other in named
        )
    )


def role_verb(words: str, role: Role) -> bool:
    """Titles told as a task: *je dirige l'informatique*, *je m'occupe des achats*, *les RH, c'est moi*."""
    told = words[role.at : role.to]
    return told.startswith(("je ", "j ", "vous ", "tu ", "moi c est ")) or told.endswith((" moi", " bibi"))


def _answers(before: str, after: str) -> bool:
    if _ABSENT.match(after):
        return False
    head = re.sub(
        r"^(?:(?:oui|non|voila|exactement|c est ca|alors|moi|bien|plutot|toujours|le|la|l|un|une|,|\.|\?"
        r"|madame|monsieur|\w+) ?)*$",
        "",
        before,
    )
    return (
        head == ""
        and len(before.split()) <= 7
        and not re.search(
            r"\b(?:notre|mon|ma|nos|son|sa|votre|est|avec|chez|vais|passe|pas|plus|demande\w*|faut)\b", before
        )
    )


def _accepts(exchange: Exchange) -> bool:
    """Whether the prospect owns the title that the agent gave: a yes to the person is often just polite."""
    said = exchange.said.words.text
    negative = exchange.question is not None and exchange.question.negative
    if exchange.answer.kind is Kind.SI or (negative and _LATE_YES.match(said)):
        return True
    if exchange.answer.kind is Kind.NO or negative or exchange.answer.reserved:
        return False
    return bool(exchange.agrees or _IT_IS_ME.match(said) or _POLITE_YES.match(said) or _LATE_YES.match(said))


def _confirmed_title(exchange: Exchange) -> Reading | None:
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
        if not _is_person(role) or (not asks and before.strip() and not role_verb(agent.words.text, role)):
            continue
        if re.search(r"\b(?:un|une|des|aucun|quel|quelle) $", before) and not re.search(
            r"\b(?:etes|es|suis) (?:\w+ )?$", before[:-1]
        ):
            continue
        if re.search(r"\b(?:etiez|etais|avez ete|as ete|ancienne?) (?:\w+ ){0,2}$", before):
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
        if _is_person(role) and (taken or called):
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


def _free_title(exchange: Exchange) -> Reading | None:
    """*Je suis coiffeuse*: a job that no list holds."""
    job = exchange.said.job
    if job is None:
        return read_trade(exchange)
    before = exchange.said.words.before(exchange.said.words.position(job[0]))
    if before.startswith("si ") or _WAS.search(before):
        return None
    opens = job[0] < 12 and not re.search(r"\bsuis\b", before)
    if opens and not (exchange.asked("role") and exchange.asked_now):
        return None
    title = exchange.said.turn.text[slice(*job)].lower().strip()
    if re.search(
        r"\b(?:owner|decideur|decideuse|decisionnaire|client|cliente|voisin|voisine)\b", fold(title)
    ):
        return None
    weight = 2 if exchange.asked("role", "person") and exchange.asked_now else 1
    return Reading(
        "authority.contact.title", "contact", title, exchange.said.i, *job, (exchange.said.i,), weight
    )


def _reading(exchange: Exchange, role: Role, rule: str, turns: tuple[int, ...], weight: int) -> Reading:
    if not role.coded:
        role = _whole_title(exchange, role)
    return Reading(rule, "contact", role.code, exchange.said.i, role.start, role.end, turns, weight)


def _whole_title(exchange: Exchange, role: Role) -> Role:
    """A spoken title with the words that complete it: *régisseur général*, *infirmière coordinatrice*."""
    words = exchange.said.words
    left = re.search(r"suis (?:le |la |l |un |une |son |sa )?((?:[a-z]+ ){0,2}?)$", words.text[: role.at])
    right = re.match(
        r" ([a-z]{4,})(?= (?:,|\.|du|de|des|d|a|au|ici|chez|dans|pour|et)|$)", words.text[role.to :]
    )
    start = (
        words.raw_span(role.at - len(left[1]), role.at)[0]
        if left and left[1] and not _SMALL.search(left[1])
        else role.start
    )
    end = (
        words.raw_span(role.to + 1, role.to + right.end())[1]
        if right and not _SMALL.search(right[1])
        else role.end
    )
    if (start, end) == (role.start, role.end):
        return role
    code = re.sub(r"^(?:le |la |l['’] ?|un |une )", "", exchange.said.turn.text[start:end].lower())
    return dataclasses.replace(role, start=start, end=end, code=code)

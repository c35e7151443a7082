"""The contact's own title: said by them, echoed, or said by the agent and confirmed."""

import dataclasses
import re

from extraction.authority.confirmed import confirmed_title
from extraction.authority.deciders import is_of_another
from extraction.authority.owner import read_owner
from extraction.authority.titles import is_bare, is_own_title, is_person, role_verb
from extraction.authority.trades import read_trade
from extraction.dialogue import Call, Exchange
from extraction.expressions import expand
from extraction.readings import Reading
from extraction.roles.roles import Role
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
        r"|ici c est|ici|c est (?:bien |toujours )?moi ?,?|je m appelle \w+ \w+ ,|moi ,|au poste de"
        r"|(?:^|, |\. |moi |me voila |me revoila )comme|(?:^|, |\. )(?:et )?moi"
        r"|moi c est(?: \w+ ,)?|j en suis|on m a (?:ecrit|inscrit|marque|appelee?|baptisee?|nommee?"
        r"|bombardee?|promue?|collee?|mise?|elue?"
        r"|propulsee?)"
        r"|(?:carte|contrat|paie|porte|organigramme|badge|linkedin|papier) (?:~ )?(?:y a|c est|il y a|dit"
        r"|disent|indique|affiche|on m a ecrit|on m a mis"
        r"|marque"
        r"|ecrit|mis|est)(?: marque| ecrit| mis)?|fonction de|je travaille comme|moi en (?:bon|bonne)"
        r"|(?:m ont|m a|on m a) (?:\w+ )?(?:donne|file|colle) (?:le|un) (?:titre|poste|galon|grade)(?: ,"
        r"| de| d)?"
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
    r" (?:de metier|de mon etat|sur le papier(?! c est| , c est)|a votre service|(?:,|et) (?:dites moi"
    r"|je vous ecoute|j"
    r" ecoute|allez y|que puis je"
    r"|a qui ai je)|c est (?:bien |aussi |toujours |encore |le meme"
    r" , c est )?(?:moi|bibi|ma pomme|mezigue)(?! qui (?:l|le|la) )"
    r"|moi meme|pour vous servir|a l appareil|que je suis(?= (?:,|\.)|$)|(?:, )?c est (?:celui"
    r"|celle) qui vous (?:parle|repond)|vous lui parlez|vous l avez)\b"
)
_FORMER = re.compile(
    r"^ (?:de formation|a la base|au depart|a l origine|de base)\b|^ (?:, )?(?:plus|pas) (?:depuis"
    r"|maintenant|aujourd hui|du tout|moi)\b|^(?: (?!moi|je suis)\w+){0,3}(?: ,)?"
    r" (?:(?:je |j )?(?:l ai ete|l etais|ai arrete|ai rendu|ai quitte)"
    r"|c etait|ca c etait|c est fini|c est termine|c est du passe|(?:je |j )(?:le |l )?(?:suis|ai) plus)\b"
)
_SINCE = re.compile(
    r"\b(?:depuis|maintenant|desormais|a present|aujourd hui)\b[^.]*\b(?:titre|poste|nommee?|promue?|suis)\b"
)
"""The title of today, after the one of before or of the paper."""
_BEFORE_ME = re.compile(
    r"\b(?:etait|avant|parti\w*|quitte\w*|retraite|ancienn?e?|precedente?|conges?|arret|malade|decede\w*"
    r"|mort\w*|mute\w*"
    r"|a demissionne|vire\w*|licencie\w*)\b"
)
_SUCCEEDS = re.compile(
    r"\b(?:j|je|moi qui|on m a|ils m ont|m ont) (?:\w+ ){0,2}(?:occupe|occupes|repris|reprends|pris|prends"
    r"|assure|herite|tiens"
    r"|donne|confie|propose|file|refile|suis|eu|mise?) (?:\w+ ){0,2}(?:a )?(?:son|sa|ses) (?:poste|place"
    r"|suite|succession"
    r"|fauteuil|fonctions?|chaise|bureau|titre|role)\b|\b(?:je|moi qui) (?:le|la|l) (?:remplace"
    r"|ai remplacee?|succede)\b"
    r"|\bje lui (?:ai )?succed"
)
"""The contact sits in the chair of whoever was named before."""
_ABSENT = re.compile(
    r"^ (?:est|a|etait|n est|sera|qui|m|me|nous|la|le|lui|elle|il|elle|(?:, )?c est (?!moi|bibi))\b"
)
_SMALL = re.compile(
    r"\b(?:que|qu|le|la|les|bien|donc|juste|aussi|ici|depuis|toujours|et|pas|plus|moi|plutot|encore|debout"
    r"|tout|toute|votre|notre|seul|seule|nouveau|nouvelle|simple|un|une|avec|mais|pour|dans|sur|c|deux"
    r"|trois"
    r"|passe|passee|alors|oui|merci|bonjour|depuis|hein|voila|quoi|des|du|de)\b"
)


def read_contact(call: Call) -> Reading | None:
    """The last title that the contact takes or confirms in the call."""
    found: Reading | None = None
    for exchange in call.exchanges:
        own, confirmed = _own_title(exchange), confirmed_title(exchange)
        if own is not None and own.value == "ASSOCIES" and confirmed is not None:
            own = confirmed
        reading = own or confirmed or _free_title(exchange) or read_owner(exchange)
        if reading is not None and (found is None or reading.weight >= found.weight):
            found = reading
    return found


_SERVICES = frozenset(
    {"juridique", "le legal", "les achats", "aux achats", "la finance", "la compta", "secretariat"}
)


def _own_title(exchange: Exchange) -> Reading | None:
    """The title that the turn gives the contact: of several the surest, of equals the first."""
    found = [item for role in exchange.said.roles if (item := _taken(exchange, role)) is not None]
    return max(found, key=lambda item: item.weight, default=None)


def _taken(exchange: Exchange, role: Role) -> Reading | None:
    said = exchange.said
    if not is_person(role) or said.words.text[role.at : role.to] in _SERVICES:
        return None
    before = said.words.before(role.at)
    if _NOT_MINE.search(before) or _FORMER.match(said.words.after(role.to)):
        return None
    if role.code == "ASSOCIES" and before.endswith("son "):
        return None
    taken = _how_taken(exchange, role)
    return None if taken is None else _reading(exchange, role, taken[0], (said.i,), taken[1])


def _how_taken(exchange: Exchange, role: Role) -> tuple[str, int] | None:
    """The rule by which a title is the contact's, and its weight."""
    said = exchange.said
    before, after = said.words.before(role.at), said.words.after(role.to)
    mine = _SELF.search(before) or role_verb(said.words.text, role) or is_own_title(said.words.text, role)
    if mine and not _WAS.search(before):
        return "authority.contact.said", 2 if role.code == "ASSOCIES" else 3 + bool(_SINCE.search(before))
    if _AFTER_MINE.match(after) and not re.search(
        r"\b(?:pas|plus|avant|etait)\b|\b(?:mon|ma|mes|nos|avec|chez|par|a) $", before
    ):
        return "authority.contact.said", 3
    if (is_bare(said, role) and not is_of_another(exchange)) or _is_theirs(exchange, role):
        return "authority.contact.bare", 2
    if _introduces(exchange, role) or _is_apposed(exchange, role):
        return "authority.contact.introduced", 2
    if _SUCCEEDS.search(said.words.text[role.to :]) and _BEFORE_ME.search(f"{before}{after}"):
        return "authority.contact.succeeds", 3
    answers = exchange.asked("role", "person") and exchange.asked_now and not is_of_another(exchange)
    answers = answers and _answers(said.words.text[: role.at], said.words.text[role.to :])
    return ("authority.contact.answer", 2) if answers or _is_echoed(exchange, role) else None


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


_MYSELF = re.compile(r"\b(?:c est moi|je|j|moi)\b")
_WITH_THEM = re.compile(
    r"\b(?:il|elle|ils|elles|lui|eux)\b|\b(?:avec|a|par|chez|de|notre|mon|ma|appel\w*|voyez|est"
    r"|c est) \w+(?: \w+)? , $"
)


def _is_apposed(exchange: Exchange, role: Role) -> bool:
    """*C'est moi qui vends, directrice commerciale*: the title that closes a sentence on oneself."""
    words = exchange.said.words
    left, right = words.sentence(role.at)
    before = words.text[left : role.at]
    closes = (
        words.text[role.to :].startswith(" depuis ")
        or role.to >= right
        or not words.text[role.to : right].strip(" .,")
    )
    return (
        closes
        and before.endswith((", ", ": "))
        and _MYSELF.search(before) is not None
        and _WITH_THEM.search(before) is None
    )


def _is_echoed(exchange: Exchange, role: Role) -> bool:
    """*Vous êtes le gérant ? — Gérant et propriétaire*: the reply opens with that title, or mends it."""
    agent, said = exchange.agent, exchange.said
    if agent is None or exchange.denies or is_of_another(exchange):
        return False
    stem = said.words.text[role.at : role.to].split()[0][:6]
    opens = re.fullmatch(
        r"(?:(?:oui|voila|ouais|exact|exactement|le|la|l|alors|plutot|toujours|encore|co|ben|c est ca|,"
        r"|\.) ?)*",
        said.words.text[: role.at],
    )
    named = [other for other in agent.roles if is_person(other)]
    return (
        opens is not None
        and not _ABSENT.match(said.words.text[role.to :])
        and any(
            other.code == role.code or agent.words.text[other.at : other.to].startswith(stem)
            for other in named
        )
    )


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

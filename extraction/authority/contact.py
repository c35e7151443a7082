"""The contact's own title: said by them, or by the agent and confirmed."""

import dataclasses
import re

from extraction.authority.authority import is_own_title
from extraction.dialogue import Call, Exchange
from extraction.expressions import expand
from extraction.readings import Reading
from extraction.roles.roles import UNNAMED, Role

_SELF = re.compile(
    expand(
        r"(?:^|(?<=\W)|(?<= ))(?:je suis|je reste|moi c est|moi je suis|en tant que|j etais|ici c est"
        r"|c est moi|je m appelle \w+ \w+ ,|moi ,|au poste de|comme|"
        r"moi c est \w+ ,|(?:carte|contrat|paie|porte|organigramme|badge) (?:~ )?(?:y a|c est|il y a|marque"
        r"|ecrit|mis|est)(?: marque| ecrit| mis)?|fonction de|je dirige|je pilote|je travaille comme"
        r"|suis passee?|nommee?|promue?)(?: (?:~ )?)(?:(?:le|la|l|un|une|son|sa|votre|leur|plutot|donc|bien"
        r"|que|juste|aussi|toujours|devenue?) )*$"
    )
)
_NOT_SELF = re.compile(r"(?:notre|mon|ma|mes|nos|le|la|chez|avec|par|c est|votre|son|sa|leur|est|du|au) $")
_ABSENT = re.compile(r"^ (?:est|a|etait|n est|avec|sera|qui|m|me|nous|la|le|lui|elle|il|elle)\b")
_SMALL = re.compile(
    r"\b(?:que|qu|le|la|les|bien|donc|juste|aussi|ici|depuis|toujours|et|pas|plus|moi|plutot|encore|debout"
    r"|tout|toute|votre|notre|seul|seule)\b"
)


def read_contact(call: Call) -> Reading | None:
    """The last title that the contact takes or confirms in the call."""
    found: Reading | None = None
    for exchange in call.exchanges:
        reading = _own_title(exchange) or _confirmed_title(exchange) or _free_title(exchange)
        if reading is not None and (found is None or reading.weight >= found.weight):
            found = reading
    return found


def _own_title(exchange: Exchange) -> Reading | None:
    said = exchange.said
    for role in said.roles:
        before = said.words.text[: role.at]
        after = said.words.text[role.to :]
        sentence = said.words.before(role.at)
        if role.code in {"CODIR", "CA", "GROUPE", "ASSOCIES", UNNAMED}:
            continue
        if _SELF.search(sentence) or is_own_title(said.words.text, role) or role_verb(said.words.text, role):
            return _reading(exchange, role, "authority.contact.said", (said.i,), 3)
        opens = (
            exchange.index <= 4
            and role.coded
            and re.fullmatch(r"(?:(?:bonjour|oui|allo|alors|ici|[a-z]+) ?(?:, )?){1,5}", before)
            and before.rstrip().endswith(",")
        )
        if opens and not re.search(r"\b(?:notre|mon|ma|votre|avec|chez|le|la|est)\b", before):
            return _reading(exchange, role, "authority.contact.introduced", (said.i,), 2)
        if exchange.asked("role", "person") and exchange.asked_now and _answers(before, after):
            return _reading(exchange, role, "authority.contact.answer", (said.i,), 2)
    return None


def role_verb(words: str, role: Role) -> bool:
    """Titles told as a task: *je dirige l'informatique*, *je m'occupe des achats*."""
    return words[role.at : role.to].startswith(("je ", "vous ", "tu "))


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
        and not re.search(r"\b(?:notre|mon|ma|nos|son|sa|votre|est|avec|chez|vais|passe)\b", before)
    )


def _confirmed_title(exchange: Exchange) -> Reading | None:
    agent = exchange.agent
    if agent is None or not agent.roles or not exchange.agrees or exchange.answer.reserved:
        return None
    for role in reversed(agent.roles):
        before = agent.words.before(role.at)
        asks = re.search(
            r"\b(?:vous etes|tu es|je suis|je parle|j ai|avec|c est vous|etes vous|a|madame \w+ ,"
            r"|monsieur \w+ ,|poste de)\b",
            before,
        )
        if role.code in {"CODIR", "CA", "GROUPE", "ASSOCIES", UNNAMED} or (
            not asks and before.strip() and not role_verb(agent.words.text, role)
        ):
            continue
        if re.search(r"\b(?:votre|avec votre|cherche|joindre|nos|notre)\b", before):
            continue
        turns = (agent.i, exchange.said.i)
        said = exchange.said
        return Reading(
            "authority.contact.confirmed", "contact", role.code, said.i, 0, len(said.turn.text), turns, 2
        )
    return None


def _free_title(exchange: Exchange) -> Reading | None:
    """*Je suis coiffeuse*: a job that no list holds."""
    job = exchange.said.job
    if job is None or exchange.said.words.before(exchange.said.words.position(job[0])).startswith("si "):
        return None
    title = exchange.said.turn.text[slice(*job)].lower().strip()
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
    code = re.sub(r"^(?:le|la|l['’]|un|une) ?", "", exchange.said.turn.text[start:end].lower())
    return dataclasses.replace(role, start=start, end=end, code=code)

"""The sum that a prospect names for the project in one turn: which figure, its bounds and its scale."""

import dataclasses
import re
from collections.abc import Iterator

from extraction.amounts import Amount, Bound
from extraction.amounts.patterns import SEATS
from extraction.amounts.seats import is_seat
from extraction.budget.accepted import denies_its_rhythm
from extraction.budget.asked import Theme
from extraction.budget.bounds import bounded
from extraction.budget.choice import FIGURE, around, is_turned_down, led_by
from extraction.budget.dictated import is_dictated
from extraction.budget.echo import OFFERED, echoes, is_agreed, mends_an_agreed
from extraction.budget.frame import is_ours
from extraction.budget.purpose import STRONG, Purposes
from extraction.budget.scale import in_scale, is_year
from extraction.dialogue import Call, Exchange

_MOST = 20
"""How many sums of one turn are read, from its end: nobody weighs more of them in a breath."""
_SHORT, _LARGE, _NEAR = 6, 1000, 4
"""The words of an agent's turn that asks nothing; the least bare figure that is a sum unasked; how many turns
back a price sets its unit."""
_SEAT_ASKED = re.compile(r"\b(?:par|chaque) (?P<unit>[a-z]{3,})\b")
_SEAT_SAID = re.compile(
    rf"(?:^|[.,] )(?:(?:au|a l|a la|du|le|la|l|par|pour chaque|chaque|pour une?) (?:{SEATS})"
    rf"|chacune?)(?= ?[.,]|$)"
    rf"|(?:^|[.,] )par (?:{SEATS}|gars|tete|bonhomme) (?:et )?par (?:mois|an)\b|\bpour (?:une?"
    rf"|chaque) (?:{SEATS})\b"
)
"""The seat that a sum is for, as a clause of its own: *Au poste. Quarante euros*; *trente-cinq, la"
" ligne, hein*."""
_WISHED = re.compile(
    r"\b(?:ferait (?:changer|bouger|signer|dire oui|franchir)|idealement|votre (?:objectif|souhait"
    r"|priorite|attente|but)"
    r"|vous (?:faudrait|attendez|cherchez|voulez|aimeriez|espere\w*))\b"
)
"""The agent asks what the prospect wishes: a ceiling is then the project's."""
_FOR_ALL = re.compile(
    r"\b(?:en tout|au total|global\w*|pour tout|l ensemble|tout le monde|pour tous|toute l equipe"
    r"|tout confondu"
    r"|pour le lot|le parc|forfait|tout compris|pour la boite|toutes? les)\b"
)
_PRODUCT = re.compile(r"\bfois(?: \w+){1,4} , (?:ca (?:fait|ferait|donne) |soit |egale )?$")
_POSSESSED = re.compile(r"\b(?:nos|mes|les|ces|leurs|tes|vos) $")
"""*Nos vingt à nous*: a bare figure that is spoken of as a known sum."""
_MAY_COST = re.compile(
    r"\b(?:faut|faudr\w+|doi\w+|devr\w+|pas|jamais|max\w*|si|tant que|veu\w+|voudr\w+|aimer\w+"
    r"|cherch\w+|peu[xt]"
    r"|pourr\w+|ideal\w*|idee|objectif|esper\w+|compt\w+|on|je|nous|moi)\b"
)
"""What makes *ça coûtera huit cents* a wish of the speaker's, and no news of a price."""
_RECKONED = re.compile(
    r"\b(?:ce qui (?:me |nous |vous )?(?:fait|ferait)|ca (?:me |nous )?(?:fait|ferait))(?: \w+){0,2} $"
)
_OURS = re.compile(
    r"\b(?:(?:pour|chez) (?:moi|nous) (?:, )?(?:c est|ce sera|ce serait)|(?:faites|mettez) (?:moi|nous)"
    r"|(?:moi|nous) (?:, )?c est"
    r"|on (?:part sur|table sur|se dit|arrondi\w* a|s arrete a|plafonne a|monte a)|je (?:table sur"
    r"|vise))(?: (?:donc|plutot|a|un|du))? $"
)
_OWN = re.compile(
    r"\b(?:(?:moi|nous) (?:, )?(?:\w+ )?(?:je|on|c est|ce sera|ce serait)|mais (?:pour|la|moi|nous|je|on"
    r"|vous))(?: [\w,]+){0,8} $"
)
_MARGIN = re.compile(r"\S*(?: (?:euros?|francs?|dollars?|balles))? pres\b")
_IF_TOLD = re.compile(
    r"\bsi (?:je|on|j) (?:vous |te |lui )?(?:dis|dit|disais|donne|annonce|reponds|avance)(?: \w+){0,2} $"
)
_SETS = re.compile(
    r"\b(?:donc|on|je|nous|ils|elle|il|faut|faudra\w*|budget|projet|plafond|pas depasser|grand max"
    r"|maximum|c est tout)\b"
)
_GRANTS = re.compile(r"\b(?:m|nous) (?:a|ont) \w+(?: \w+){0,2} $")
_SUITS = re.compile(
    r"\b(?:(?:ca|c est) (?:me |nous )?(?:va|irait|convient|passe|jouable|correct)|je (?:prends|signe)"
    r"|d accord|parfait|banco)\b"
)
_ASKS_BACK = re.compile(
    r"\b(?:vous|votre|vos|tu|c est|ca (?:fait|coute|passe)|il y a|y a|comment|pourquoi|quoi|combien|est ce)\b"
)
_COUNTED = re.compile(
    r"\bcombien (?:de|d) (?!budget|francs|dollars|balles|piasses|piastres|milliers|k\\b|mois|temps"
    r"|argent|sous|euros|moyens|marge)\w+|\b(?:vendez|vendre"
    r"|prix de vente|impayes|chiffre d affaires|de chiffre|embauche|recrut\w+|salaires?)\b"
)
_DECIDES = re.compile(
    r"\b(?:sign\w+|passe (?:la|ma) carte|carte (?:bleue|corporate|boite)|bon de commande"
    r"|demande (?:a personne|rien|l heure|l avis|a qui)|la main|delegat\w+|delegation|competence"
    r"|gestion journaliere|contresign\w+"
    r"|appel d offres|passer devant|regle (?:seul|sans|tout)|decid\w+|tranch\w+|valid\w+|conseil|comite|codir"
    r"|board|visa|accord|autorisation"
    r"|personne relit|toute? seule?|pouvoir|habilite\w*|engag\w+ (?:seul|sans))\b"
)
_QUOTED = STRONG | {"budget.amount.said_by_ours"}
"""Rules by which a limit is the project's, whoever decides."""
_OWN_LIMIT = re.compile(
    rf"^{FIGURE}(?: (?:par mois|par an|ht|ttc))? ?,? ?(?:moi )?(?:je"
    r"|c est moi qui|j) (?:\w+ )?"
    r"(?:signe|valide|decide|engage|commande|achete|passe (?:la|ma) carte|regle|demande (?:a personne"
    r"|rien)|peux (?:signer"
    r"|engager|commander|valider)|ai (?:la main|delegation|la signature)|suis autonome)\b"
)
"""A sum up to which the contact signs: *jusqu'à mille je passe la carte*."""
_ORDERS = re.compile(
    r"\b(?:consignes?|instructions?|cadre|directives?|feuille de route|mandat|chef|patronne?)\b"
)
_LIMIT_ASKED = re.compile(r"\b(?:combien|jusqu ou|plafond|budget|enveloppe|maximum|limite)\b")
_GAVE = re.compile(
    r"\b(?:conseil|comite|codir|board)(?: \w+)? (?:nous |m |me )?(?:a|ont) (?:\w+ )?(?:passe|vote"
    r"|fixe|plafonne|donne"
    r"|accorde|adopte|pris|mis|retenu|limite|laisse|decide|arrete|dit|prevu|ouvert|alloue)e?s?\b"
)
"""A body that has set the sum, unlike one that must be asked beyond it."""
_INTRODUCED = re.compile(
    r"\b(?:c est|a|pour|sur|dit|dirais|environ|vers|plutot|mets|met|mettre|non|pardon|fix\w+|arret\w+|marque"
    r"|note|compt\w+|prev\w+"
    r"|mettr\w+|vis\w+|tabl\w+|tete|donc|allez|disons|laiss\w+|remont\w+|rajout\w+|demand\w+|donn\w+|mettons"
    r"|griffonn\w+|parl\w+ de"
    r"|dans|tenir|tiens|tient|rester|restera|sous|entre|autour|soit|arrive\w*|descend\w*"
    r"|reste|rentre\w*|recolte\w*|tombe\w*|depasse\w*|franchi\w+|poire(?: ,)?|mettez|dites|avec|moi|nous"
    r"|raisonnablement|realistement|lui|elle|fera\w*|signe\w*|papier)(?: \w+)? $"
)


def named_sums(
    call: Call, exchange: Exchange, theme: Theme, purposes: Purposes, *, granted: bool
) -> Iterator[tuple[Amount, str]]:
    """The sums of a turn that are for the project, each with the rule that says so."""
    for amount in exchange.said.amounts[-_MOST:]:
        if _is_said_elsewhere(exchange, purposes, theme, amount):
            continue
        own = amount.scaled or _POSSESSED.search(led_by(exchange, amount))
        rule = purposes.project(amount) or ("budget.amount.granted" if granted and own else "")
        if _is_budget(call, exchange, theme, amount, rule):
            priced = _per_seat(call, exchange, bounded(exchange, amount))
            yield in_scale(call, exchange, priced), rule or "budget.amount.answer"


def _is_said_elsewhere(exchange: Exchange, purposes: Purposes, theme: Theme, amount: Amount) -> bool:
    """Whether a sum, or the same one said before in the turn, is for something else."""
    if purposes.elsewhere(amount, theme):
        return True
    return not purposes.project(amount) and any(
        (other.min, other.max) == (amount.min, amount.max) and purposes.elsewhere(other, theme)
        for other in exchange.said.amounts[-_MOST:]
        if other.start < amount.start
    )


def _per_seat(call: Call, exchange: Exchange, amount: Amount) -> Amount:
    """A small sum that answers *et par poste ?*, or the agent's price a seat, is a price a seat as well."""
    agent = exchange.agent
    value = amount.max or amount.min or 0
    if agent is None or amount.unit or value >= _LARGE:
        return amount
    if _FOR_ALL.search(exchange.said.words.text) or _FOR_ALL.search(agent.words.text):
        return amount
    if _SEAT_SAID.search(exchange.said.words.text):
        return dataclasses.replace(amount, per_user=True)
    prices = [
        other.max or other.min or 0
        for turn in call.utterances[max(exchange.index - _NEAR, 0) : exchange.index]
        for other in turn.amounts
        if other.per_user
    ]
    asked = [match["unit"] for match in _SEAT_ASKED.finditer(agent.words.text)]
    alike = any(price / 4 <= value <= price * 2 for price in prices)
    if alike or (not agent.amounts and any(map(is_seat, asked))):
        return dataclasses.replace(amount, per_user=True)
    return amount


def _is_budget(call: Call, exchange: Exchange, theme: Theme, amount: Amount, project: str) -> bool:
    """Whether a sum is for the project: asked for, or told with a cue."""
    if _is_taken_up(call, exchange, theme, amount) or mends_an_agreed(exchange, amount):
        return True
    if is_agreed(exchange, amount):
        return not amount.corrected
    if _is_something_else(exchange, theme, amount, project):
        return False
    if is_dictated(exchange, theme, amount):
        return True
    if theme.now or _is_offered(exchange, theme, amount):
        return True
    if not project and not amount.scaled and _OURS.search(led_by(exchange, amount)):
        project, amount = "budget.amount.said_to_ourselves", in_scale(call, exchange, amount)
    if not project and amount.bound is Bound.AT_MOST:
        project, amount = "budget.amount.bounded", in_scale(call, exchange, amount)
    return _is_told(exchange, theme, amount, project)


def _is_taken_up(call: Call, exchange: Exchange, theme: Theme, amount: Amount) -> bool:
    """Whether the agent's next turn says a bare figure again as a sum (*vingt — vingt mille*)."""
    after = call.agent_after(exchange)
    others = theme.others and not (_OWN.search(led_by(exchange, amount)) or is_ours(exchange, amount))
    if after is None or others or theme.priced or amount.scaled or amount.certain or amount.start > 40:
        return False
    value = amount.max or amount.min or 0
    earlier = call.utterances[max(exchange.index - 3, 0) : exchange.index]
    again = any(value * 1000 in {other.min, other.max} for other in after.amounts)
    return again and any(other.scaled for turn in earlier for other in turn.amounts)


def _is_something_else(exchange: Exchange, theme: Theme, amount: Amount, project: str) -> bool:
    """Whether a sum is taken back, wondered at, a year, a threshold, another's, or has nothing of a sum."""
    said = exchange.said
    start = said.words.position(amount.start)
    return (
        (
            theme.others
            and not (project and _OWN.search(led_by(exchange, amount)))
            and not is_ours(exchange, amount)
        )
        or amount.corrected
        or amount.every is not None
        or is_year(said.turn.text, amount)
        or denies_its_rhythm(exchange, amount)
        or _is_a_count(exchange, amount)
        or (exchange.asked("size") and exchange.asked_now and not (theme.now or amount.currency_said))
        or (not amount.scaled and said.words.before(start).endswith(" fois "))
        or echoes(exchange, theme, amount, project)
        or is_turned_down(exchange, amount)
        or _MARGIN.match(around(exchange, amount)[1]) is not None
        or _IF_TOLD.search(said.words.before(start)) is not None
        or _is_reckoned(exchange, start)
        or _is_stray(exchange, theme, amount, project, start)
        or _is_threshold(exchange, theme, amount, project)
        or (_is_wondered(exchange, theme, amount) and not project)
    )


def _is_a_count(exchange: Exchange, amount: Amount) -> bool:
    """Whether a bare figure is the number of things that the agent has just counted."""
    if amount.scaled or amount.certain or exchange.agent is None:
        return False
    return any(count.value in {amount.min, amount.max} for count in exchange.agent.counts)


def _is_offered(exchange: Exchange, theme: Theme, amount: Amount) -> bool:
    """Whether a sum answers the agent's price, or goes on with the money after a mere *oui ?*."""
    if theme.project and amount.scaled and exchange.agent and len(exchange.agent.words.tokens) < _SHORT:
        return True
    return _is_counter_offer(exchange, theme, amount)


def _is_told(exchange: Exchange, theme: Theme, amount: Amount, project: str) -> bool:
    """Whether a sum that nobody asked for just now is told with enough to be the project's."""
    if theme.project or theme.maybe:
        marked = bool(project) or theme.maybe
        return amount.certain or (marked and (amount.scaled or amount.period is not None))
    answers = exchange.agent is not None and amount.min != amount.max
    own = bool(_OWN.search(led_by(exchange, amount)))
    if (theme.priced and not own and project not in STRONG) or not project:
        return False
    if project == "budget.amount.said_by_them" and not _asks_of_ours(exchange):
        return False
    if project == "budget.amount.should_cost" and not _MAY_COST.search(led_by(exchange, amount)):
        return False
    if project == "budget.amount.bounded" and answers and not _is_set_limit(exchange, amount):
        return False
    return amount.certain or (amount.scaled and (amount.max or amount.min or 0) >= _LARGE)


def _is_set_limit(exchange: Exchange, amount: Amount) -> bool:
    """Whether a limit that nobody asked for is the project's: *donc douze, grand max*."""
    wished = exchange.agent is not None and _WISHED.search(exchange.agent.words.text)
    return amount.min is None and bool(
        wished or _SETS.search(f"{led_by(exchange, amount)} {around(exchange, amount)[1]}")
    )


def _is_threshold(exchange: Exchange, theme: Theme, amount: Amount, project: str) -> bool:
    """A sum up to which the contact decides, or from which others do."""
    if amount.min is None and _OWN_LIMIT.match(around(exchange, amount)[1]) and not _asks_how_much(exchange):
        return True
    if amount.min == amount.max or (theme.now and not exchange.asked("authority")):
        return False
    if _GRANTS.search(around(exchange, amount)[0]) or project in _QUOTED:
        return False
    if exchange.asked("authority") and exchange.asked_now and not theme.now:
        return True
    left, right = exchange.said.words.sentence(exchange.said.words.position(amount.start))
    return bool(_DECIDES.search(_GAVE.sub("#", exchange.said.words.text[left:right])))


def _asks_of_ours(exchange: Exchange) -> bool:
    """Whether the agent's turn asks what somebody of the prospect's own has said."""
    agent = exchange.agent
    return agent is not None and bool(agent.roles or agent.names or _ORDERS.search(agent.words.text))


def _asks_how_much(exchange: Exchange) -> bool:
    return exchange.agent is not None and _LIMIT_ASKED.search(exchange.agent.words.text) is not None


def _is_reckoned(exchange: Exchange, start: int) -> bool:
    """What the agent's price comes to (*ce qui fait sept cent vingt*), with no sum of the prospect's own."""
    if exchange.agent is None or not exchange.agent.amounts:
        return False
    before = exchange.said.words.before(start)
    alone = len(exchange.said.amounts) == 1 and not _SUITS.search(exchange.said.words.text)
    return bool(_PRODUCT.search(before) or (alone and _RECKONED.search(before)))


def _is_wondered(exchange: Exchange, theme: Theme, amount: Amount) -> bool:
    """A sum in the prospect's own question, not in an answer that is only unsure (*sept mille ?*)."""
    words = exchange.said.words
    left, right = words.sentence(words.position(amount.start))
    if words.text[right:][:1] != "?":
        return False
    return not (theme.now and not _ASKS_BACK.search(words.text[left:right]))


def _is_counter_offer(exchange: Exchange, theme: Theme, amount: Amount) -> bool:
    """A sum of the prospect's own against the price that the agent has just named (*à 60... — Quarante*)."""
    offers = (
        [
            item
            for item in exchange.agent.amounts
            if item.currency_said
            or item.period
            or item.unit
            or (not theme.priced and (theme.project or item.certain or item.scaled))
        ]
        if exchange.agent
        else []
    )
    if not offers or amount.unit not in {None, *_units(exchange)}:
        return False
    text = exchange.said.words.text
    return bool(OFFERED.search(text)) or (amount.period is not None and not theme.others)


def _units(exchange: Exchange) -> set[str | None]:
    return {
        amount.unit
        for amount in (*exchange.said.amounts, *(exchange.agent.amounts if exchange.agent else ()))
    }


def _is_stray(exchange: Exchange, theme: Theme, amount: Amount, project: str, start: int) -> bool:
    """A number with no cue that the question, or its place in the turn, makes unlikely to be a sum."""
    if project:
        return False
    if exchange.asked("size") and exchange.asked_now and not (amount.currency_said or theme.now):
        return True
    if theme.now and exchange.agent and _COUNTED.search(exchange.agent.words.text):
        return True
    told = amount.scaled or amount.certain or amount.period or amount.unit or amount.min != amount.max
    if told or _OURS.search(led_by(exchange, amount)):
        return False
    if exchange.agent and exchange.agent.amounts and _SUITS.search(exchange.said.words.text):
        return False
    before = exchange.said.words.before(start)
    late = amount.start > 30 and bool(before) and not _INTRODUCED.search(before)
    return late or exchange.asked("authority", "size", "next_step")

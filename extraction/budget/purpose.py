"""What a sum is for: the project, or what is paid today, earned, lost, owed, or asked by somebody else.

The verb that governs the sum in its clause decides, with its mood: *on paie 640* is today's cost, *on
paierait 640* and *on peut payer 640* are what the project may cost. Patterns in `sums` add what verbs
do not say.
"""

import re
from collections.abc import Sequence

from extraction.amounts import Amount
from extraction.budget.asked import Theme
from extraction.budget.choice import led_by
from extraction.budget.frame import is_disowned, is_of_a_loss, is_of_now, is_of_others, is_of_then
from extraction.budget.granted import GRANTED
from extraction.budget.manner import clause
from extraction.budget.sums import ALSO_FOR_THE_PROJECT, ELSEWHERE, FOR_THE_PROJECT, TOLD_OF_THE_PROJECT
from extraction.context.context import read_context
from extraction.dialogue import Exchange, Utterance
from extraction.expressions import Pattern, compiled
from extraction.readings import matches

_DRAWN = re.compile(r"\b(?:donc|comptez|mettez|disons)(?: \w+){0,4} $")
STRONG = frozenset(
    f"budget.amount.{name}" for name in ("that_we_put", "put_at_our_disposal", "it_goes", "allotted")
)
_ALLOTTED = tuple(
    pattern for pattern in GRANTED if pattern.id in {"budget.granted.active", "budget.granted.money_done"}
)
_OURS = STRONG | {"budget.amount.said_to_ourselves", "budget.amount.should_cost"}
_TO_US = re.compile(
    r"\b(?:pour (?:ca|cela|vous|votre \w+|ce projet|cette fois|nous|moi)|nous|moi|chez nous"
    r"|cette (?:fois|annee)"
    r"|donc|alors|du coup|mais)(?: ,)? (?:\w+ ){0,5}$"
)
_WE_RECKON = re.compile(
    r"\b(?:faut|faudra|faudrait|nous|moi|(?:je|on) (?:vise|part|pars|mets|met|table|compte|pense|dirais"
    r"|verrais|voudrais))\b"
)
_OUTDONE = frozenset(
    f"budget.not.{name}" for name in ("their_price", "paid_today", "turnover", "spent_before")
)
"""Rules of the project that say more than those of a sum's own verb, and the rules that they outdo."""
_NEVER = frozenset(f"budget.not.{name}" for name in ("salary", "known_price", "thing_priced", "harm_is"))
"""Rules that no cue of the project outdoes."""
_SUPPLIER = re.compile(
    r"\b(?:concurrent\w*|devis|offre|fournisseur\w*|prestataire|confrere\w*|soumission\w*|proposition)\b"
)
Covered = list[tuple[int, int, str]]
_GOVERNORS = (
    (
        "spends",
        compiled(
            r"{verser}|{+coûter}|{+facturer}|{+débourser}|(?:me|m|nous|te|vous) {+prendre}|en (?:ai|a|avons"
            r"|avait|a eu|ai eu|avons eu) pour|{+casquer}"
            r"|{+claquer}|{+raquer}|(?:me|m|nous) {+revenir}"
        ),
    ),
    (
        "stands",
        compiled(
            r"{+revenir}|{+représenter}|{+monter} a|(?:suis|est|sommes|etais|etait|etions|tourne|tournons"
            r"|tournait|en suis|en est) (?:deja )?(?:a|aux|dans les|autour"
            r"|vers|sur)"
        ),
    ),
    (
        "earns",
        compiled(
            r"(?:on|je|nous|boite|entreprise|magasin|groupe|elle|il) {+faire}|{+encaisser}|{+gagner}"
            r"|{+vendre}|{+rapporter}"
            r"|{+générer}|{+peser}|{+brasser}|{+réaliser}|{+engranger}|{+dégager}|{+produire}|{+traiter}"
            r"|{+livrer}|{+stocker}"
        ),
    ),
    ("comes", compiled(r"ca (?:{me} )?{+faire}")),
    (
        "loses",
        compiled(
            r"(?!(?:je|j|on|nous|moi|vous) )[a-z]+ en (?:demande|demandent|veut|veulent|prend|prennent"
            r"|propose|proposent)|"
            r"(?:m|me|nous|t|te) (?:en )?(?:a|ont|avait|avaient) (?:~ )?(?:mange|bouffe|coute|grille"
            r"|crame|pique|pris"
            r"|sucre|rince|englouti|ruine|siphonne|avale|croque|plombe)|"
            r"{+perdre}|{+manquer}|{+gaspiller}|{+jeter}|laiss\w+ filer|{+partir} en|s envol\w+|fait perdre"
            r"|font perdre|{+cramer}"
            r"|(?:dois|doit|devons|doivent)(?! (?:pas |plus |etre|rester|tenir|passer|rentrer|couter|revenir"
            r"|faire|mettre|tourner|depasser))"
            r"|{+rembourser}|{+emprunter}|{+reverser}|{+économiser}|{+voler}|{+traîner}"
        ),
    ),
    (
        "puts",
        compiled(
            r"{+mettre}|{+investir}|{+consacrer}|{+allouer}|{+engager}|{+viser}|{+tabler}|{+compter}"
            r"|{+prévoir}|{+réserver}"
            r"|{+chiffrer}|{+estimer}|{+budgéter}|{+débloquer}|{+fixer}|{+plafonner}|{+imaginer}"
            r"|{+provisionner}|{+limiter}"
            r"|{+penser}|{+voir}|{+dire}|{+partir} sur|{+disposer}|{+obtenir}|{+accorder}|{+donner}|{+voter}"
        ),
    ),
)  # fmt: skip
_MOOD = compiled(
    r"peux|peut|peuvent|pouvons|pourr\w+|veux|veut|veulent|voulons|voudr\w+|vais|va|allons|irai\w*|iron\w*"
    r"|pret|prete|prets"
    r"|compt\w+|prev\w+|envisag\w+|faut|faudr\w+|faudrait|aimer\w+|souhait\w+|accept\w+|cherch\w+|esper\w+"
    r"|ideal\w*|objectif"
    r"|but|vis\w+|serai\w*|doit|devr\w+|ferai\w*|mettr\w+|maximum|max|plafond|limite|pas plus|(?:pai|pay|regl"
    r"|sort|debours|cout"
    r"|lach|crach|depens|vers|tourn|mont|pass)(?:e|i|)r(?:ai|ais|ait|ions|ons|ont|a|aient)|reviendr\w+"
    r"|prendr(?:ait|ais)"
    r"|couterai\w+|capable|possible|autoris\w+|droit|a payer|a mettre|a sortir|a depenser|pour payer|revienne"
    r"|coute pas"
)
_IF_SO = re.compile(r"\b(?:si|quand|des que|du moment que)\b")
_PERFECT = re.compile(
    r"\b(?:ai|a|avons|ont|avait|avais|avions|viens de|vient de|venons de|eu)(?: \w+){0,3} (?:mis|investi"
    r"|consacre|alloue|engage|depense"
    r"|paye|claque|lache|sorti|debourse|mettre|investir|depenser|claquer|payer)\b"
)
_SAVED = re.compile(r"\b(?:de cote|au budget|au chaud|en reserve|tableau|provision|dans le plan)\b")
_UNIT_PRICE = re.compile(
    r"^ ?(?:euros? )?(?:la|le|l|du|par|au|a la|a l|de l) (?:tonne|kilo|litre|metre|m2|m3|hectare|quintal"
    r"|heure|jour|journee|nuit|couvert|repas"
    r"|bouteille|piece|unite|km|kilometre|stere|palette|colis|menu|plat|passage|intervention|dossier|tour"
    r"|demi journee|seance"
    r"|nuitee|client|commande|panier|course|trajet)\b"
)


def covered(patterns: Sequence[Pattern], utterance: Utterance, exchange: Exchange) -> Covered:
    """The raw spans that patterns cover, with the id of each."""
    return [(*match.raw, match.pattern.id) for match in matches(patterns, utterance, exchange)]


def at(spans: Covered, amount: Amount) -> str:
    """The rule whose span covers an amount, or an empty string."""
    return next((rule for start, end, rule in spans if start <= amount.start and amount.end <= end), "")


class Purposes:
    """What the sums of one turn are for."""

    def __init__(self, exchange: Exchange) -> None:
        self._exchange = exchange
        self._elsewhere = covered(ELSEWHERE, exchange.said, exchange)
        self._project = covered(
            (*TOLD_OF_THE_PROJECT, *FOR_THE_PROJECT, *ALSO_FOR_THE_PROJECT), exchange.said, exchange
        )
        self._allotted = covered(_ALLOTTED, exchange.said, exchange)

    def project(self, amount: Amount) -> str:
        """The rule that says that a sum is for the project, empty where none does."""
        return at(self._project, amount) or ("budget.amount.allotted" if at(self._allotted, amount) else "")

    def _concludes(self, amount: Amount) -> bool:
        """Whether *donc* or *soit* stands between what is paid and a sum: the sum is drawn from it."""
        if _DRAWN.search(led_by(self._exchange, amount)) is None:
            return False
        words = self._exchange.said.words
        left = words.sentence(words.position(amount.start))[0]
        before = [
            other
            for other in self._exchange.said.amounts
            if other.end <= amount.start and words.position(other.start) >= left
        ]
        return not (before and at(self._elsewhere, before[-1]))

    def _is_framed_elsewhere(self, amount: Amount) -> bool:
        exchange = self._exchange
        if is_of_then(exchange, amount) or is_of_others(exchange, amount) or is_disowned(exchange, amount):
            return True
        return not self.project(amount) and is_of_a_loss(exchange, amount)

    def _turns_to_us(self, amount: Amount) -> bool:
        """Whether the speaker comes to their own sum after another's or another thing's: *nous ce sera*."""
        return at(self._project, amount) in _OURS and bool(_TO_US.search(led_by(self._exchange, amount)))

    def _is_strong(self, amount: Amount) -> bool:
        if self.project(amount) in STRONG:
            return True
        told = STRONG - {"budget.amount.it_goes"}
        return at([item for item in self._project if item[2] in told], amount) != ""

    def _of_a_supplier(self, amount: Amount) -> bool:
        """Whether the sentence of a sum names an offer or whoever made it."""
        words = self._exchange.said.words
        left, right = words.sentence(words.position(amount.start))
        return _SUPPLIER.search(words.text[left:right]) is not None

    def spent_before(self, amount: Amount) -> bool:
        """Whether a sum is last year's."""
        told = at([item for item in self._elsewhere if item[2] == "budget.not.spent_before"], amount)
        return told != "" or is_of_then(self._exchange, amount)

    def elsewhere(self, amount: Amount, theme: Theme) -> bool:
        """Whether a sum is for something else: paid today, earned, lost, owed, somebody else's."""
        if self._is_framed_elsewhere(amount):
            return True
        rule = at(self._elsewhere, amount)
        if rule in _NEVER:
            return True
        told = self._is_strong(amount) and not self._of_a_supplier(amount)
        if rule == "budget.not.spent_before" and is_of_now(self._exchange, amount):
            rule = ""
        ours = self._turns_to_us(amount)
        if rule and (ours or self._concludes(amount) or (told and rule in _OUTDONE)):
            rule = ""
        if rule and not (
            rule == "budget.not.threshold" and theme.now and not self._exchange.asked("authority")
        ):
            return True
        tags = self._exchange.said.tags
        start = tags.position(amount.start)
        end = tags.position(amount.end)
        left, right = clause(tags, start, max(end - 1, start))
        before, after = tags.text[left:start], tags.text[end:right]
        third = read_context(tags, start, start + 1).third_party
        if (third and not ours and not _WE_RECKON.search(before)) or _UNIT_PRICE.match(after):
            return True
        beside = theme.now or any(
            at(self._project, other) for other in self._exchange.said.amounts if other is not amount
        )
        return not told and _is_governed_elsewhere(before, after, theme, beside=beside)


def _is_governed_elsewhere(before: str, after: str, theme: Theme, *, beside: bool) -> bool:
    """Whether the verb before a sum, with its mood, gives it to something else than the project.

    `beside` says that the project's sums are asked for, or told beside it.
    """
    found = [(match.end(), kind) for kind, expression in _GOVERNORS for match in expression.finditer(before)]
    if not found:
        return False
    kind = max(found)[1]
    around = f"{before}{after}"
    ours = {
        "earns": re.search(r"\b(?:rien|pas|jamais)\b", before),
        "comes": beside or _IF_SO.search(before),
        "stands": theme.project or _MOOD.search(around),
        "spends": _MOOD.search(around),
        "puts": _PERFECT.search(before) is None or theme.now or _SAVED.search(around),
    }
    return not ours.get(kind)

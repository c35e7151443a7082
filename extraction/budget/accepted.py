"""The agent's figure, period or unit that the prospect takes over: *trente par poste, donc ? — C'est ça*."""

import dataclasses
import re
from collections.abc import Iterator

from extraction.amounts import Amount, find_terms
from extraction.answers.answers import Kind
from extraction.budget.asked import Theme
from extraction.dialogue import Exchange, Utterance
from extraction.readings import Reading

_PERIODS = (
    (
        "once",
        re.compile(
            r"\b(?:(?:paye|paie|regle|verse|sorti|debourse|facture|decaisse)e?s? (?:en )?(?:une"
            r"|1) (?:seule )?fois"
            r"|une (?:bonne|seule) fois|une fois pour toutes|en (?:une|1) fois|one shot|au comptant"
            r"|achat sec|forfait unique)\b|(?:^|[,.] )(?:oui |voila |mais )*(?:une|1) fois(?= (?:,|\.|!"
            r"|et (?:apres|pas)|point)|$)|\b(?:on|ca se|je|nous) (?:l |le |la |les )?(?:paye|paie|paiera"
            r"|regle"
            r"|sort)(?: qu)? (?:une|1) (?:seule )?fois\b|\b(?:un|en|plutot un|c est un) achat\b(?! (?:ou"
            r"|de|en|du))"
            r"|\bapres c est fini\b|\b(?:c est|en|sur"
            r"|de) (?:de )?l investissement\b(?=.{0,40} pas (?:un|une|de|d"
            r"|le|en) (?:loyer|abonnement|location|mensualite|fonctionnement|contrat))|\ba l achat\b"
            r"|\b(?:comptant|en un coup|d un (?:seul )?coup|en bloc)\b"
        ),
    ),
    (
        "month",
        re.compile(
            r"\b(?:par mois|mensuel(?:le)?s?|au mois|mensualites?|tous les (?:mois|trente jours|30 jours)"
            r"|chaque mois|mensuellement)\b"
        ),
    ),
    (
        "year",
        re.compile(
            r"\b(?:par (?:ans?|annee|exercice|saison)"
            r"|(?<!engagement )(?<!contrat )(?<!abonnement )annuel(?:le)?s?|a l annee|sur l annee"
            r"|l annee(?! (?:prochaine|derniere|passee"
            r"|d apres))|annuellement|(?:sur )?douze mois|chaque annee|tous les ans)\b"
        ),
    ),
)
_NOT_SO = re.compile(
    r"\bpas (?:un |une |de |d |du |le |la |en |au )?(?:\w+ )?(?:tous les mois|chaque mois|par mois"
    r"|au mois|mensuel\w*|a l annee|par an|annuel\w*)"
)
"""A rhythm that is denied: *pas un loyer tous les mois*."""
_BILLED = re.compile(
    r"\b(?:factur|prelev|regl|pay|pai|vers)\w+ en (?:une|1) (?:seule )?fois (?:au|en|le|chaque|debut"
    r"|fin|tous|par|a)\b"
)
"""How a yearly sum is billed: *facturés en une fois au mois de janvier*."""
_AGENT_PRICE = re.compile(
    r"\b(?:nos|notre|(?:nous|on) (?:est|facture|tourne|demarre|propose|commence|serait|vend|prend|fait"
    r"|sommes)|je (?:suis|facture|propose)|commence|demarre|a partir de|clients?|forfait|tarifs?|licence"
    r"|les pme|les entreprises|coute|prime|maison|maisons)\b"
)
_PLACE_YOURSELF = re.compile(
    r"\b(?:vous (?:vous )?situez|la dedans|ca vous (?:parle|va)|vous etes dans|dans ces eaux|cet ordre"
    r"|c est (?:ce que|dans)|pour vous situer|on est dans (?:vo\w+|le)|si je (?:vous |te )?dis|epure"
    r"|dans vos (?:prix|moyens|cordes|clous)|je mets|je note|je me trompe)\b"
)
_RECAP = re.compile(
    r"\b(?:si je (?:vous |te )?dis|epure|dans vo(?:s|tre) (?:prix|moyens|cordes|clous|budget|fourchette)"
    r"|je (?:note|mets|marque|retiens|resume|recapitule|reformule)|si je (?:comprends|resume|suis)"
    r"|d accord|ok|pour l ensemble"
    r"|pas plus haut|monterez pas|on (?:dit|part|disait|avait dit)|nous dirons|disons|vous (?:avez|tournez"
    r"|disposez|visez|mettriez|seriez)"
    r"|donc|autrement dit|votre (?:budget|enveloppe|plafond|limite|fourchette)|on s arrete|ca marche"
    r"|vendu)\b"
)
_ATTRIBUTED = re.compile(
    r"\bvous (?:me |m |nous |y |en )*(?:parliez|parlez|disiez|dites|aviez|avez (?:dit|parle|annonce|evoque"
    r"|donne|ecrit|mis|indique|note)|evoquiez|visiez|etiez|partiez|tabliez|comptiez)\b"
    r"|\bj (?:avais|ai) (?:bien |donc )?(?:note|garde|retenu|ecrit|marque|compris|releve)\b"
    r"|\bon (?:avait|a|disait|etait|partait|restait|parlait)(?: bien| donc| reste\w*)? (?:dit|parle|sur"
    r"|a|de|reste\w*)\b"
    r"|\b(?:m a|m ont|m avait|me) (?:dit|disait|disaient|parle|parlait|indique|indiquait|annonce"
    r"|confie|donne|souffle)\b"
    r"|\bje (?:repars|pars|reprends|reviens)\b|\bdans (?:ma|mes|la) (?:fiche|notes?)\b"
)
"""The agent's turn gives a sum back as the prospect's own."""
_CEILING = re.compile(
    r"\b(?:plafond|maximum|pas plus (?:haut|que|de)|au dela|jusqu a|limite|grand max|monterez pas)\b"
)
_STOPS_THERE = re.compile(
    r"\b(?:au dela|au dessus|plus haut|plus|passe) (?:de |des )?.{0,30} (?:pas|plus|jamais|stop|non|niet"
    r"|mort|coince)\b"
)
_TAKEN = re.compile(
    r"^(?:(?:ah|oh|ben|bah|alors|eh|et|mais|,|allez|bon|bien|la|donc) )*(?:vous (?:(?:lisez|voyez"
    r"|devinez|visez|tapez"
    r"|tombez) (?:bien|juste|pile)|comprenez|avez (?:tout )?compris|parlez (?:ma langue|mon langage"
    r"|bien)|comptez bien"
    r"|savez compter|y etes|suivez)"
    r"|c est (?:(?:mon|notre) (?:dernier mot|prix|chiffre|maximum|plafond|budget)|ca|bien ca|exact|cela"
    r"|l idee|le chiffre|tout a fait|juste|correct|ce que|note|le plafond"
    r"|parfait|bon|l ordre (?:d idee|de grandeur)|(?:exactement |bien |a peu pres )?ce qu (?:on s"
    r"|il nous|on)"
    r" (?:etait|est|avait|a|faut) (?:dit|mis|prevu|la|en)|(?:exactement |bien "
    r"|a peu pres )?ce que j (?:avais|ai)"
    r" (?:dit|en tete|prevu|mis)|ce que je me (?:suis dit|disais))|vendu|adjuge|tope|topez"
    r"|banco|exact\w*|voila|tout juste|affirmatif|absolument|parfaitement|je n aurais pas dit|on (?:dit"
    r"|fait) comme ca|je prends|je signe"
    r"|ca me va|ca (?:irait|ira|rentre|colle|passe|le fait|roule)|dans ces eaux|a peu pres|grosso modo"
    r"|plus ou moins|(?:on est |vous etes |on y est |c est )?(?:pile |en plein |tout a fait "
    r"|bien )+(?:dedans|poil|ca|dans le mille)|dans le mille"
    r"|en gros|mettez|notez|marche"
    r"|marquez|(?:on va |on peut )?(?:dire|dites|disons|mettons|gardons|gardez|retenez|restons|reste"
    r"|tenons nous en)"
    r" (?:ca|la|la dessus|comme ca|cela)|je suis preneu\w+|(?:on est|nous sommes) raccords?"
    r"|jusque la (?:oui|ca va|je suis)"
    r"|(?:le compte est|ca tombe|on est) (?:bon|bons|juste|rond)|partons la dessus|on part la dessus"
    r"|(?:\w+ ,? ?){1,6}(?:arrive|arrivait|tombe|est tombe|dit|disait) (?:au meme|sur le meme|a la meme"
    r"|pareil|la meme)"
    r"|va pour|on est d accord|bien resume|(?:le|votre) (?:calcul|compte|total|chiffre|resume) (?:est|tombe"
    r"|y est|me semble|parait) ?(?:bon|juste|correct|exact|rond|la)?"
    r"|c est ce que (?:je (?:viens de (?:vous )?dire|disais|(?:vous )?dis|repete)|j ai (?:bien )?dit"
    r"|je vous (?:ai dit|disais))|(?:comme )?vous l avez dit"
    r"|(?:il|elle|on|ils|elles) (?:vous )?(?:a|ont) (?:bien |tres bien |parfaitement )?(?:renseignee?"
    r"|informee?|dit vrai|raison"
    r"|dit juste|parle juste|bien parle)|(?:vous etes|c est) bien (?:renseignee?|informee?|note"
    r"|resume|vu|vise)"
    r"|(?:vos|ses) (?:informations|renseignements|sources|fiches) sont (?:bonnes|bons|a jour|exactes)"
    r"|ni plus ni moins|tel quel|ca fait le compte"
    r"|le compte y est|j ai pas mieux|(?:je )?(?:le |la |vous le )?(?:confirme|repete)|(?:votre "
    r"|la )?memoire est (?:bonne|intacte)"
    r"|vous avez (?:bonne|de la) memoire|bonne memoire)\b"
)


_SEALED = re.compile(
    r"\b(?:vendu|adjuge|tope la|topez la|banco|marche conclu|parlez ma langue|(?:la|ah"
    r"|voila) (?:, )?(?:on se comprend|je dis oui|c est oui|je suis d accord|on s entend|on parle)|(?:je"
    r"|on) (?:signe|prends|achete)(?= (?:,|\.|!"
    r"|tout de suite|demain|des)|$)|c est (?:pile |exactement )?(?:mon|notre) (?:prix|budget|chiffre"
    r"|enveloppe)"
    r"|(?:ca|c est) (?:rentre |pile |tout a fait )?dans (?:mon|mes|nos|notre) (?:budget|moyens|prix"
    r"|enveloppe|cordes))\b"
)
"""Words that close a bargain: the agent's own price is then the prospect's sum."""
_MINE = re.compile(
    r"\b(?:c est|c etait|ca (?:colle|correspond|tombe) (?:a|avec|sur)|vous etes (?:sur|a)|on est (?:sur|a))"
    r"(?: (?:a peu pres|exactement|justement|bien|pile|en gros|grosso modo|environ|precisement|presque"
    r"|quasiment|plus ou moins|a peu de chose pres|tout a fait|sensiblement))*"
    r" ce qu?e? (?:j|je|on|nous|il|elle|ils|la direction|le patron|mon patron|ma direction|le conseil"
    r"|le bureau"
    r"|mon associe\w*)(?: (?:m|me|s|se|nous|en|y))*"
    r" (?:avais|avait|avions|ai|a|avons|ont|avaient|etais|etait|vis\w+|compt\w+|pens\w+|imagin\w+"
    r"|pourr\w+|peu\w+"
    r"|veu\w+|mett\w+|mets|prev\w+|sor\w+|aura\w*|accord\w+|donn\w+|laiss\w+|disait|disais)\b"
)
"""The sum is what the prospect had in mind, whoever named it and of whomever."""
_GAINED = re.compile(
    r"\b(?:ca (?:\w+ )?(?:paye|paie|paierait|couvre|couvrirait|finance|amortit"
    r"|justifie)(?: \w+)? (?:le|la|les|l|notre|un)"
    r"|recuper\w+|econom\w+|gagn\w+|perd\w+|perdu\w*|epargn\w+|rapport\w+|rembours\w+|retards?|impayes?"
    r"|chiffre d affaires|amendes?|penalites?|salaires?|loyers?|de plus que|de moins que"
    r"|rentabilis\w+|amorti\w*"
    r"|retour sur)\b"
)
"""What the agent says that a sum brings or costs: a yes to it names no budget."""
_YES_AT_LAST = re.compile(
    r"(?:(?:donc|bon|allez|alors|et|mais|eh|bien|,) )*(?:oui|ouais|exact\w*|voila|c est ca|d accord"
    r"|banco|va pour|ok)"
    r"(?: [.!,]+)?"
)
_ABOUT = re.compile(
    r"\b(?:a peu (?:pres|de chose\w*)|grosso modo|en gros|plus ou moins|(?:un (?:petit )?(?:peu|poil"
    r"|chouia|tantinet)"
    r"|legerement|a peine) (?:moins|plus|au dessus|en dessous|sous)|pas loin|environ|dans ces (?:eaux"
    r"|prix)|dans l idee"
    r"|ou presque|presque|si (?:on peut|possible)|dans l ensemble|pas de beaucoup|de (?:tres )?peu"
    r"|mais pas (?:plus|davantage|au dela|un \w+ de plus)"
    r"|(?:c est|ce sera) (?:bien )?(?:le|un|mon|notre) (?:max\w*|plafond|grand max\w*))\b"
)
_NEAR = re.compile(
    r"^(?:(?:ah|oh|ben|bah|alors|eh|et|mais|,|bon|oui|ouais|mouais|non) )*(?:a peu (?:pres|de chose\w*)"
    r"|grosso modo|en gros"
    r"|plus ou moins|(?:vous (?:etes|y etes)|on (?:est|y est)|c est|c) (?:vraiment "
    r"|presque )?(?:pas (?:bien |tres )?loin"
    r"|pas mal vu|dans l idee|l idee|l ordre)|pas loin|vous (?:vous )?(?:trompez|tombez) (?:pas|juste"
    r"|pile)|vous brulez"
    r"|c est pas faux|(?:vous (?:etes|y etes) |c est )?(?:tout pres|presque ca|a deux doigts"
    r"|pas si loin)|(?:c est )?dans cet ordre|(?:un (?:petit )?(?:peu|poil|chouia)|legerement"
    r"|a peine) (?:moins|plus"
    r"|en dessous|au dessus))\b"
)
"""A turn that takes the sum for about right with no word of yes."""
_TAKES_BACK = re.compile(
    r"\b(?:trop|cher|chere|beaucoup|enorme|eleve\w*|gros|moins|baiss\w+|plus bas|negoci\w+|discut\w+"
    r"|reflech\w+|depend"
    r"|sais pas|sait pas|(?:pas|plus|aucun|ni) (?:de |le |d |les )?(?:budget|sous|argent|moyens"
    r"|enveloppe|credits?)"
    r"|pas (?:sur|certain|encore|decide|possible|pour (?:moi|nous))|on verra|faut voir|a voir|on en est pas"
    r"|votre (?:prix|chiffre|idee)|vos \w+|c est vous|y (?:etes|est) pas|du tout|gele\w*|bloque\w*"
    r"|refus\w+|avant c"
    r"|c etait|plutot|fini|termine|entre temps|depuis)\b"
)


def gives_back(agent: Utterance) -> bool:
    """Whether the agent says a sum again as what the prospect has told before."""
    return _ATTRIBUTED.search(agent.words.text) is not None


def is_sealed(exchange: Exchange) -> bool:
    """Whether the prospect closes the bargain in so many words."""
    if exchange.denies:
        return False
    text = exchange.said.full.text
    return _SEALED.search(text) is not None or _MINE.search(text) is not None


def is_recap(agent: Utterance) -> bool:
    """Whether the agent says a sum to have it confirmed: *donc*, *je note*, *si je résume*."""
    return _RECAP.search(agent.full.text) is not None


def is_agents_price(exchange: Exchange) -> bool:
    """Whether the last sum of the agent's turn is what they sell for, or what others pay."""
    agent = exchange.agent
    if agent is None or not agent.amounts or gives_back(agent) or _PLACE_YOURSELF.search(agent.words.text):
        return False
    left, right = agent.words.sentence(agent.words.position(agent.amounts[-1].start))
    return _AGENT_PRICE.search(agent.words.text[left:right]) is not None


def accepts_amount(exchange: Exchange, theme: Theme) -> bool:
    """Whether a yes takes over a sum that the agent said for the prospect, not the agent's own price."""
    agent = exchange.agent
    if agent is None or theme.priced or (exchange.asked("cost") and not theme.now) or is_gained(agent):
        return False
    if is_sealed(exchange):
        return not theme.others or _MINE.search(exchange.said.full.text) is not None
    if theme.others:
        return False
    if is_agents_price(exchange):
        return False
    if not (theme.project or gives_back(agent) or is_recap(agent)):
        return False
    return exchange.confirms_negative or takes_over(exchange) or _nearly(exchange)


def is_gained(agent: Utterance) -> bool:
    """Whether the last sum of the agent's turn is what is gained or lost, not what is paid for it."""
    if not agent.amounts:
        return False
    left, right = agent.words.sentence(agent.words.position(agent.amounts[-1].start))
    return _GAINED.search(agent.words.text[left:right]) is not None


def _nearly(exchange: Exchange) -> bool:
    """Whether a yes with a reserve leaves the sum as it is: *oui, à peu près*, *oui, mais posé*.

    What stands after it may bound the sum or ask for something else; it must not call the sum too much.
    """
    said = exchange.said.full.text
    soft = exchange.answer.kind is Kind.SOFT and _ABOUT.search(said)
    reserved = exchange.answer.kind is Kind.YES and exchange.answer.reserved
    return bool(soft or reserved or _NEAR.search(said)) and not _TAKES_BACK.search(_ABOUT.sub("#", said))


def taken_over_sum(exchange: Exchange) -> Amount:
    """The agent's sum as the prospect takes it: *900, c'est le plafond ? — C'est le plafond* is a ceiling."""
    assert exchange.agent is not None  # noqa: S101 - `accepts_amount` has seen the agent's turn
    amount = exchange.agent.amounts[-1]
    said = f"{exchange.agent.words.text} {exchange.said.words.text}"
    if amount.min == amount.max and _CEILING.search(said):
        return dataclasses.replace(amount, min=None)
    if amount.max is None and _STOPS_THERE.search(exchange.agent.words.text):
        return dataclasses.replace(amount, min=None, max=amount.min)
    return amount


def takes_over(exchange: Exchange) -> bool:
    """Whether the prospect agrees to what the agent has just said, in whatever words."""
    if exchange.agrees:
        return exchange.stands and not (exchange.answer.reserved and exchange.said.amounts)
    sentences = re.split(r"(?<=[.!;]) ", exchange.said.full.text)
    return exchange.answer.kind in {Kind.OTHER, Kind.SOFT} and (
        any(_TAKEN.search(sentence) for sentence in sentences[:3])
        or bool(_YES_AT_LAST.fullmatch(sentences[-1]))
    )


def read_terms(exchange: Exchange, theme: Theme) -> Iterator[Reading]:
    """*Par mois, oui*; *par poste*; *en une seule fois*: the rhythm and the unit of the sum said before."""
    if not theme.project:
        return
    said = exchange.said
    period = _period(said)
    per_user = any(term.per_user for term in find_terms(said.turn.text))
    turns: tuple[int, ...] = (said.i,)
    if period is None and exchange.agent is not None and takes_over(exchange):
        period = _period(exchange.agent)
        per_user = any(term.per_user for term in find_terms(exchange.agent.turn.text))
        turns = (exchange.agent.i, said.i)
    if period or per_user:
        data: dict[str, str | int | float | bool | None] = {"period": period, "per_user": per_user}
        length = len(said.turn.text)
        yield Reading("budget.period", "budget", "period", said.i, 0, length, turns, 1, data=data)


def _period(utterance: Utterance) -> str | None:
    text = _BILLED.sub("#", _NOT_SO.sub("#", utterance.words.text))
    return next((period for period, cue in _PERIODS if cue.search(text)), None)


def denies_its_rhythm(exchange: Exchange, amount: Amount) -> bool:
    """Whether a sum is named only to refuse its rhythm: *par an ? — Jamais. Dix mille par an, non*."""
    agent = exchange.agent
    if amount.period is None or agent is None or agent.amounts or exchange.answer.kind is not Kind.NO:
        return False
    return _period(agent) == amount.period.value and _period(exchange.said) != amount.period.value


def asked_period(exchange: Exchange) -> str | None:
    """The period that the prospect's turn, else the agent's question, says of a sum."""
    for utterance in (exchange.said, exchange.agent):
        if utterance is not None and (period := _period(utterance)):
            return period
    return None

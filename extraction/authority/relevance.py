"""Whether a statement on deciding is about this decision, now, in this house."""

import re

from extraction.authority.deciders import names_self
from extraction.dialogue import Exchange
from extraction.readings import Match

_DONE_MATTERS = frozenset({"i_decide", "with_others", "other", "other_named", "needs", "approves"})
_DENIABLE = frozenset({"i_decide", "other", "other_named", "needs", "i_propose", "approves"})
_AUXILIARY_REACH = 12
_DONE = re.compile(
    r"\b(?:est|sont|soit) (?:deja |bien |enfin )?passee?s? (?:en|au|aux|a l|a la|devant|par)\b|\b(?:ai|as"
    r"|a|avons"
    r"|avez|ont|av(?:ais|ait|ions|iez|aient)|ete)(?: (?:deja|bien|tout|meme|enfin|fini"
    r" par"
    r"|pas|juste|ete))? (?:decid|tranch|valid|sign|arbitr|chois|vot|approuv|deliber|enterin|ratifi|parap"
    r"|attribu|dit"
    r"|donn|command|achet|pay|pris|passe|pose|coch|regl|vis|tampon|autoris|impos|mis|present|soumis|adopt)"
    r"(?!\w*(?:er|ons|ez|ent|rai\w*|ra|ront)\b)\w*\b"
)
_ELSEWHERE = re.compile(
    r"\b(?:dans|chez) (?:sa|leur|ses|leurs|les) (?:boite|entreprise|societe|cabinet|maison|clients?"
    r"|magasin|commune)\b"
    r"|\bchez (?:eux|lui|elles?|ces (?:gens|messieurs)|mes clients|nos clients|les clients)\b"
)
_SOMEONE_ELSE = re.compile(
    r"\b(?:un|une|mon|ma|mes|des|le|la) (?:confrere|consoeur|voisin|voisine|copain|copine|ami|amie|client"
    r"|cliente|pote)s?\b"
)
_HIM = re.compile(r"(?:et |mais |ah )?(?:lui|elle|eux|chez (?:lui|elle|eux)) ")
"""A sentence on somebody of another house, named in the turn."""
_ANY_SUCH = re.compile(r"(?:un|une) (?!de (?:nous|mes)|autre|associe)")
_THEIR_CLIENTS = re.compile(
    r"(?:\b(?:chez|de|avec|a)|^|^et) (?:vos|nos|tes) (?:propres )?(?:clients?|fournisseurs?|adherents"
    r"|confreres)\b"
)
_IF_IT_SUITS = re.compile(
    r"\bsi (?:(?:ca|le prix|l offre|le devis|il|elle|c est|la \w+|le \w+) )(?:me |nous |m )?(?:plai"
    r"|convien|va|bon|correct|interess|tient)"
)
_CONCEDED = re.compile(
    r"\b(?:ai|a|avons) beau (?:\w+ ){1,14}$|\b(?:sur le papier|en theorie) (?:, )?(?:\w+ )?$"
)
_THEIRS = frozenset({"other", "approves", "needs", "other_named"})
_BELIEVED = re.compile(
    r"\b(?:croi(?:t|ent)|pense(?:nt)?|s imagine(?:nt)?|aimerai(?:t|ent)|voudrai(?:t|ent)|preten(?:d"
    r"|dent)) (?:bien |encore "
    r"|toujours )?(?:que |qu |bien )?$"
)
"""*Mon père croit que c'est lui*: he thinks so."""
_IN_THEORY = re.compile(
    r"\b(?:en theorie|theoriquement|sur le papier)\b[^.]* (?:mais|sauf que"
    r"|en (?:vrai|pratique"
    r"|realite)) "
)
_MY_ACT = re.compile(r"\b(?:signe|choisis|decide|prends|achete|commande|valide|tranche)\b")
_NOT_ALONE = re.compile(
    r"^ (?:\w+ ){0,3}sans (?:que|qu|l|le|la|les|mon|ma|mes|notre|son|sa|leur|lui|elle|eux"
    r"|ROLE)\b(?! (?:rien|demander))"
)
_WHENEVER = re.compile(r"\b(?:quand|lorsque|pendant que|chaque fois que) (?:\w+ ){0,2}$")
_SAYS_HOW_THEY_ARE = re.compile(r"^(?:(?:oui|non|ah|oh|ben|,) )*(?:il|elle|ils|elles) (?:est|sont|a|ont)\b")
_GOES_ELSEWHERE = re.compile(
    r"^ (?:, )?(?:il|elle|ils|elles) (?:vous|te|me|nous|est|sont|a|aime|trouve|pense|dort|vient|passe"
    r"|arrive|part)\b"
    r"|^ (?:pense|trouve|dort|aime|connait|regroupe|vous)\b"
)
_REPORTED = frozenset({"authority.told.said_it_was_them", "authority.told.said_it_was_me"})
"""Indirect speech, whose past tense is only that of its verb: *il m'a dit que c'était lui*."""
_SUBORDINATE = re.compile(
    r"\b(?:depuis que|si|quand|lorsque|parce que|puisque|pendant que|avant que|rien|pas) (?:\w+ ){0,4}$"
)
"""A title that a subordinate clause or a denial holds answers nothing."""
_OTHER_WORDS = re.compile(
    r"(?<= )(?:ROLE|NUM|AMT|TIME|oui|non|ben|ah|oh|eh|mais|donc|alors|la|le|les|l|un|une|des|du|de|d|au"
    r"|aux|a|mon|ma|mes"
    r"|notre|nos|son|sa|ses|leur|leurs|c|ce|ca|est|sont|sera|serait|etait|y|il|faut|faudra|faudrait|avec"
    r"|par|chez|devant"
    r"|entre|et|ou|puis|plus|pis|moi|nous|je|j|on|d abord|ensuite|enfin|apres|avant|toujours|probablement"
    r"|doute|sans"
    r"|surtout|forcement|plutot|normalement|pense|crois|dirais|tout|tous|toute|va|voir|voyez|demandez"
    r"|demander|passe|en"
    r"|monsieur|madame|,|aussi|seul|seulement|que|qu|uniquement|finalement|final|fin|bout|ici)(?= |$)"
)
"""Words that may stand before a title that answers who decides; of others a name's, at most."""
_FEW = 3
_ANSWER_TOGETHER = "authority.with_others.answer"
_US = re.compile(r"\b(?:je|j|moi|on|nous|ma|mon|mes|notre|nos|bibi|avec)\b")
_KIN = re.compile(r"\b(?:mon|ma) (?:beau|belle|cousine?|neveu|niece)\b|\bassociee?s?\b")
_AGAIN = re.compile(r"\b(?:pareil|comme ca|comme d habitude|toujours|a chaque fois|delegue|laisse)\b")
_DENIES_THAT = re.compile(
    r"\b(?:pas|jamais) (?:que|qu|parce que|si|comme si) $|\b(?:dis|pense|crois) pas (?:\w+ )*$"
)
_SUBJECT, _CLEFT = "authority.other.subject", "authority.cleft.them"
_NO_ACT = re.compile(r"\b(?:re)?f(?:ai\w*|er\w*|ont|asse\w*) (?:\w+ )?signe\b")
"""*Je vous ferai signe*: a sign and no signature."""
_DONE_DEAL = re.compile(
    r"^.+ c est (?:deja |bien )?(?:valide|signe|decide|tranche|choisi|arbitre|autorise)e?$"
)
_SOMEBODY = re.compile(
    r"\b(?:lui|elle|eux|elles|patron\w*|direct\w*|chef\w*|g[ée]rant\w*|pr[ée]sident\w*|conseil|comit[ée]"
    r"|si[èe]ge|groupe"
    r"|direction|mari|femme|fr[èe]re|s[œo]e?ur|p[èe]re|m[èe]re|fils|fille|associ\w*|maire"
    r"|ma[iî]son m[èe]re|celui|celle)\b"
    r"|(?:est|Est) (?:\w+ )?[A-ZÉÈ]\w+|\b[A-Z]{2,4}\b"
)
_SOME_PRONOUN = re.compile(
    r"(?:il|elle|ils|elles|eux|les (?:gars|enfants|collegues|copains|anciens)) (?!.*\bqui\b)"
)
_DECIDING = re.compile(
    r"\b(?:rien|decid|sign|valid|tranch|chois|achet|achat|command|engag|embarqu|bouge|depens|sor[st]|paie"
    r"|pay|accord|avance"
    r"|lance|fai[st]|cliqu|boulon|cheque|sous|euros?|commence)\w*"
)
_MATTERS = re.compile(
    r"\b(?:decision|choix|commande|devis|contrat|achat|budget|signature|fournisseur|prestataire|offre"
    r"|projet|dernier mot"
    r"|cheque|facture|outil|logiciel|investissement|depense)s?\b"
)
_HAND = re.compile(r"\bà la main\b|\b(?:écri|recopi|saisi|rempli|not|compt)\w* (?:tout |ça )?a la main\b")
_IDLE_OBJECT = re.compile(
    r"^ (?:beaucoup|souvent|pas mal|regulierement|tous les jours|des contrats|de contrats)\b"
    r"|^ (?:meme pas |que "
    r"|surtout |sur )?(?:de |d |pour )?(?:la |le |les |l |des |mes |mon |ma |du )?(?:couleur|conges?"
    r"|menu|planning"
    r"|recommande|facteur|musique|nom|date|bons? de livraison|colis|benjamins|dejeuner|papiers des"
    r"|machine a cafe|cafe|cafetiere|sandwich\w*|tartines?|pain|fromage|papier (?:toilette|peint)|stylos?"
    r"|post it|rideaux"
    r"|fleurs?|plantes?|playlist|radio|chaises?|biscuits?|savon|parfum|bons? de (?:vacances|sortie"
    r"|graisse)|nappes?|icone"
    r"|heure|desserts?|galette|astreinte|horaires|creneau|rendez vous|rdv|invitation|heure|visio|demo)\b"
)


def counts(match: Match, exchange: Exchange) -> bool:
    """Whether a statement is of this decision: not done, not supposed, not of another house or matter."""
    context, value = match.context, match.pattern.value
    said = match.stream.text[match.hit.start : match.hit.end]
    whose = context.third_party and not (match.pattern.asked and _KIN.search(match.sentence))
    reported = match.pattern.id in _REPORTED
    over = not reported and (
        (context.past and value not in {"not_me", "nobody_else"} and "depuis" not in match.sentence)
        or (value in _DONE_MATTERS and _is_done(match) and not _AGAIN.search(match.utterance.words.text))
    )
    elsewhere = _is_elsewhere(match, exchange)
    if context.conditional and match.pattern.weight == 1 and value == "other":
        return False
    before = match.stream.before(match.hit.start)
    conceded = bool(
        (value in {"i_decide", "nobody_else"} and _CONCEDED.search(before))
        or (value in _THEIRS and (_BELIEVED.search(before) or _IN_THEORY.search(match.sentence)))
    )
    idle = (
        value in {"i_decide", "other", "needs", "approves"}
        and _IDLE_OBJECT.search(match.stream.after(match.hit.end)) is not None
    ) or (value == "i_decide" and _is_supposed(match))
    if (value == "other_named" and not _answers_who(match)) or _by_hand(match) or _off_theme(match, exchange):
        return False
    return not (
        whose
        or conceded
        or (value == "other_named" and names_self(match.utterance, match.hit.start, match.stream))
        or elsewhere
        or (value == "not_me" and _is_not_alone(match, said))
        or over
        or idle
        or (value == "needs" and exchange.asked("next_step") and not exchange.asked("authority"))
        or (match.pattern.id == _ANSWER_TOGETHER and not _US.search(match.sentence))
        or (value in {"other", "approves"} and {"moi", "nous", "AGENT"} & set(said.split()))
        or (context.denied and value in _DENIABLE and not _opens_clause(match, said))
    )


def _is_not_alone(match: Match, said: str) -> bool:
    """*Je signe rien sans que le comptable ait vu*: the refusal is of doing it without them."""
    return (
        _MY_ACT.search(said) is not None and _NOT_ALONE.match(match.stream.after(match.hit.end)) is not None
    )


def _opens_clause(match: Match, said: str) -> bool:
    """*Je peux pas m'engager, c'est lui qui signe*: a negation of the clause before denies nothing."""
    before = match.stream.before(match.hit.start)
    return said.startswith(("c est ", "ce sont ", "ce sera ")) and _DENIES_THAT.search(before) is None


def _off_theme(match: Match, exchange: Exchange) -> bool:
    """Where nobody asked who decides: *ils signent en arrivant*, *vingt sans elle, mais je n'y pense pas*."""
    said = match.stream.text[match.hit.start : match.hit.end]
    if _NO_ACT.search(said) or (match.pattern.value in {"other", "approves"} and _DONE_DEAL.search(said)):
        return True
    if exchange.asked("authority", "role", "person", "budget") or exchange.settings & {"commit"}:
        return False
    if said in {"on vote", "nous votons"}:
        return True
    if match.pattern.id == _CLEFT:
        return not _SOMEBODY.search(match.utterance.turn.text[slice(*match.raw)])
    if match.pattern.value == "without":
        return _DECIDING.search(match.sentence) is None
    return (
        match.pattern.id == _SUBJECT
        and _SOME_PRONOUN.match(said) is not None
        and not (_MATTERS.search(match.sentence))
    )


def _by_hand(match: Match) -> bool:
    """*On recopie ça à la main*: folding makes of *à* a verb."""
    start, end = match.raw
    return _HAND.search(match.utterance.turn.text[start:end]) is not None


def _is_supposed(match: Match) -> bool:
    """*Si je signe*, *quand je choisis*; *si ça me plaît je signe* is a decision of mine all the same."""
    before = match.stream.before(match.hit.start)
    return (match.context.conditional and not _IF_IT_SUITS.search(before)) or _WHENEVER.search(
        before
    ) is not None


def _answers_who(match: Match) -> bool:
    """Whether a title alone may stand as the answer to who decides: nothing else is said of them."""
    before, after = match.stream.before(match.hit.start), match.stream.text[match.hit.end :]
    if _SUBORDINATE.search(before) or len(_OTHER_WORDS.sub(" ", f" {before}").split()) > _FEW:
        return False
    return _SAYS_HOW_THEY_ARE.match(before) is None and _GOES_ELSEWHERE.match(after) is None


def _is_elsewhere(match: Match, exchange: Exchange) -> bool:
    """Whether another house is meant: a customer, a relative's company, *un curé* in general."""
    said = match.stream.text[match.hit.start : match.hit.end]
    if match.pattern.value in {"other", "approves"} and (
        _ANY_SUCH.match(said)
        or match.stream.before(match.hit.start).endswith((" un ", " une ", "Un ", "un "))
    ):
        return True
    if exchange.agent is not None and _THEIR_CLIENTS.search(exchange.agent.words.text):
        return True
    if _SOMEONE_ELSE.search(match.utterance.words.text) and _HIM.match(match.sentence.strip()):
        return not exchange.asked("authority")
    found = _ELSEWHERE.search(match.sentence)
    return found is not None and (not exchange.asked("authority") or "client" in found.group())


def _is_done(match: Match) -> bool:
    """Whether the verb is a completed act (*il a signé*): an approval had, no rule of who decides."""
    start = max(match.hit.start - _AUXILIARY_REACH, 0)
    end = match.hit.end + (2 * _AUXILIARY_REACH if match.pattern.value == "other_named" else 0)
    return _DONE.search(match.stream.text[start:end]) is not None

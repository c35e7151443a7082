"""How directly an agent's turn asks for today's solution, and whether it asks whom they compare."""

import re
from enum import IntEnum

from extraction.dialogue import Exchange
from extraction.expressions import compiled, expand
from extraction.solution.words import CARRY

ASKS_WHAT = (
    r"(?:avec quoi|avec qui|sur quoi|dans quoi|par quoi|chez qui|par qui|de qui|aupres de qui|par quel biais"
    r"|chez quel\w*|avec quel\w*|sur quel\w*|par quel\w*)"
    r"|(?:vous avez|avez vous|vous prenez|tu prends|t as|tu as|vous utilisez|vous mettez|vous employez)"
    r" (?:~ )?(?:quoi|qui)(?! (?:que|qui|le|la|comme (?:budget|delai|echeance|projet|contrainte|besoin)))"
    r"|c est (?:deja )?(?:quoi|qui)(?= (?:,|\?|\.|d ailleurs|alors|pour|qui (?:\w+ )?(?:" + CARRY + r"))|$)"
    r"|c est (?:deja )?(?:quoi|qui) ,? ?(?:votre|vos|le|la|l|les) (?:\w+ )?(?:logiciels?|outils?|solutions?"
    r"|systemes?|materiels?"
    r"|installations?|machines?|prestataires?|fournisseurs?|sono|standard|caisse|appli|chaudiere|four|copieur|alarme"
    r"|boite|parc|transporteur|operateur|banque|assureur|assurance|mutuelle|existant|dispositif|support|equipement)"
    r"|(?:vous|tu) (?:~ )?(?:utilisez|utilises|travaillez (?:avec|sur|chez)|bossez (?:avec|sur)|tournez"
    r"|tournes|fonctionnez (?:avec|sur)|hebergez|passez par|louez|sous traitez|externalisez|confiez|servez)"
    r"|(?:c est )?(?:lequel|laquelle|lesquels|lesquelles)(?= (?:\?|,|\.|d autre)|$)"
    r"|(?:quelle?s?|c est quoi|c est qui) (?:~ )?(?:, )?(?:~ )?(?:outils?|logiciels?|prestataires?"
    r"|fournisseurs?|systemes?"
    r"|solutions?|materiels?|machines?|methode|moyen|support|installation|equipements?|setup"
    r"|stack|courtier|assureur|banque|operateur|transporteur|marque|modele|partenaire|crm|erp)"
    r"|(?:votre|vos|ton|tes|le|un|une|des) (?:~ )?(?:prestataire|fournisseur|logiciel|outil|solution|systeme"
    r"|assureur|courtier|operateur)s?(?: (?:~ )?(?:actuel\w*|en place|pour (?:ca|cela)"
    r"|aujourd hui))"
    r"|(?:vous (?:~ )?avez|vous avez|t as|tu as|avez vous) (?:~ )?(?:deja )?(?:un|une|des|quelqu un"
    r"|quelque chose) (?!(?:budget|enveloppe|idee|projet|besoin|probleme|souci|echeance|date|delai|delais"
    r"|fourchette|creneau|minute|moment|instant|question|montant|ordre|preference|difficulte|adresse|mail"
    r"|chiffre|limite|disponibilite|contrainte|frein|objection|ligne|somme|marge|contrat|engagement"
    r"|preavis|associe|reunion|rendez|interlocuteur|comite|processus|circuit|patron|salarie|equipe"
    r"|retard|retour|reflexion|visibilite|horizon|site|trou|autre)s?\b)"
    r"|(?:vous etes|t es|tu es|vous etes bien|vous etes deja) (?:~ )?(?:equipes?|chez|sous|avec|assures?"
    r"|couverts?|en location|abonnes?|clients?)"
    r"|(?<!la personne )(?<!celui )(?<!celle )(?<!quelqu un )(?<!responsable )(?<!c est vous )"
    r"qui (?:(?:vous|se|le|la|les|l|y|c est qui|est ce qui|me|te) )*(?:(?:s|s en) occupe|(?!passe|vient"
    r"|sert)(?:" + CARRY + r"))(?! (?:le choix|la decision|le bon|l arbitrage|partie|la difference))"
    r"|(?:c est|tout est|est ce|ca se fait|c est fait|c est gere) (?:~ )?(?:en interne|interne|externalise"
    r"|en regie|sous traite|vous memes|a la main|informatise)"
)
"""Questions that want the name of a thing, a supplier or a person at work."""

ASKS_HOW = (
    r"vous (?:vous )?(?:y )?(?:faites|gerez|suivez|procedez|organisez|prenez|fonctionnez|notez|tenez"
    r"|stockez) (?:\w+ ){0,3}comment"
    r"|(?:comment|quoi) (?:~ )?(?:vous|tu|est ce que|sont|est|se|s|ils|elles|ca|on|c est|faites|gerez|fait)"
    r"|^(?:et )?ou (?:~ )?(?:vous|tu|est ce que)"
    r"|(?:vous|tu|ils|elles|ca|c est|se|sont|est|s) (?:\w+ ){0,6}(?:comment|ou)(?= (?:,|\?|\.|aujourd|pour"
    r"|actuellement|en ce moment|chez|dans|sur)|$)"
    r"|(?:aujourd hui|actuellement|en ce moment|pour l instant|a l heure actuelle) (?:~ )?(?:vous|ca|c est"
    r"|comment|tout)|^(?:(?:d accord|ok|tres bien|super|je vois|et|bon|bien"
    r"|merci) (?:[,.] )?)*(?:et )?(?:pour"
    r"|cote|au niveau de|au niveau du|sur|concernant|niveau|la|le|l|les|vos|votre|ton|ta|tes)"
    r" (?:\w+ ){1,5}\?"
)
"""Questions on the way of doing: the answer may be a story, so that only a tool or a name is read in it."""

ASKS_ABOUT = (
    r"(?:votre|vos|les?|la|l) (?:\w+ ){0,3}?(?:actuel\w*|en place|ancien\w*|date\w*|d origine|a quel age"
    r"|est vieux"
    r"|est vieille|est recent\w*|tourne\w* bien|tient|tiennent|vous le connaissez|vous la connaissez)(?!\w)"
    r"|(?:ca|il|elle|ils|elles) (?:date\w*|remonte\w*) (?:de|d|a)|quel age (?:a|ont)|quelle annee"
    r"|quelle marque"
    r"|parlez moi (?:un peu )?de (?:votre|vos)|c est quoi (?:~ )?(?:l installation|le materiel|votre parc"
    r"|l existant)"
    r"|l existant|etat des lieux|vous etes (?:encore|toujours) (?:sur|sous|chez|avec|au|en)"
)
"""Questions on the thing they have: the answer may open with it."""

ASKS_RIVALS = (
    r"(?:d autres?|autres?) (?:\w+ )?(?:solutions?|fournisseurs?|prestataires?|constructeurs?|editeurs?"
    r"|acteurs?"
    r"|outils?|cabinets?|agences?|offres?|societes?|maisons?|fabricants?|marques?|boites?|gens|noms?"
    r"|concurrents?"
    r"|devis|pistes?|interlocuteurs?|candidats?|entreprises?|personnes? en tete|monde)|qui d autre"
    r"|quelqu un d autre"
    r"|concurren\w+|(?:vu|vus|regarde|recu|recus|consulte|compare|rencontre|sollicite|contacte|teste)s?"
    r" (?:~ )?(?:d autres|ailleurs|qui|du monde|quelqu un)|(?:comparez|compares|consultez|regardez|voyez"
    r"|regardes)"
    r" (?:~ )?(?:qui|avec|d autres|ailleurs|quelqu un)|qui (?:avez vous|vous avez|as tu|t as"
    r"|est ce que vous) (?:\w+ )?"
    r"(?:rencontre|vu|recu|consulte|sollicite|contacte)\w*|short ?list|en lice|a part (?:nous"
    r"|\w+) (?:~ )?(?:vous|tu|qui)"
    r"|vos \w+ devis|(?:regarde\w*|sonde\w*|consulte\w*|vu|du) (?:\w+ )?le marche"
    r"|^(?:et )?(?:sur )?le marche|en face de nous|en face,? ?(?:c est|vous avez)|sur (?:le coup|les rangs)"
    r"|dans la course"
    r"|(?:etes|sommes|est) combien (?:sur|en|a)|vous en avez vu d autres|recu d autres|en tete pour"
    r"|alternatives?|d autres options|plan b|en concurrence"
)
"""Questions on whom they compare."""

_WHAT, _HOW, _RIVALS, _ABOUT = (
    re.compile(rf"(?<!\w)(?:{expand(expression)})")
    for expression in (ASKS_WHAT, ASKS_HOW, ASKS_RIVALS, ASKS_ABOUT)
)
_SHORT = 3
"""Characters of a sentence that asks nothing."""
_DOING = re.compile(
    r"\b(?:gerez|suivez|stockez|organisez|notez|tenez|rangez|saisissez|commandez|remontez|planifiez|facturez|reservez"
    r"|remontent|notent|commandent|inscrivent|saisissent|pointent|communiquez|archivez|imprimez"
    r"|livrez) (?:\w+ ){0,6}(?:comment"
    r"|avec quoi|sur quoi|par quoi|dans quoi|ou)\b|\bcomment (?:vous |sont |est ce que vous |se "
    r"|tu )?(?:gerez|gere|suivez|stockez"
    r"|organisez|notez|tenez|rangez|saisissez|planifiez|facturez|commandes|commandez|archivez|stockes|geres)\b"
)
"""Questions on how a work is done, whatever other subject their words may name."""
_DECIDES = compiled("{décider}")
OFF_TOPIC = (
    "budget", "authority", "next_step", "size", "role", "timing", "recording", "competitors", "person",
)  # fmt: skip
"""Subjects of questions that want no tool and no supplier."""


class Asked(IntEnum):
    """How directly the agent's last turn asks for today's solution."""

    NO = 0
    PERHAPS = 1
    HOW = 2
    WHAT = 3


def asked_for(exchange: Exchange) -> Asked:
    """How directly the agent's last turn itself asks what they use or how they do."""
    if exchange.agent is None:
        return Asked.NO
    text = exchange.agent.full.text
    last = [part.strip() for part in re.findall(r"[^.!?]+[.!?]?", text) if len(part) > _SHORT][-2:]
    if any(_DOING.search(part) for part in last) and not _DECIDES.search(text):
        return Asked.HOW
    if asks_rivals(exchange) or _is_elsewhere(exchange, text):
        return Asked.NO
    off = exchange.asked_now and exchange.asked(*OFF_TOPIC) and not exchange.asked("solution")
    if any(_WHAT.search(part) for part in last) and not _DECIDES.search(text):
        return Asked.WHAT
    if not off and any(_HOW.search(part) or _ABOUT.search(part) for part in last):
        return Asked.HOW
    return Asked.PERHAPS if exchange.asked_now and exchange.asked("solution") else Asked.NO


def _is_elsewhere(exchange: Exchange, text: str) -> bool:
    """Whether the agent asks nothing, or something else than who does it and with what."""
    if not exchange.asked_now:
        return "?" not in text and re.search(r"[.,]", text) is not None
    off = (subject for subject in OFF_TOPIC if subject not in {"authority", "role"})
    return exchange.asked(*off) and not exchange.asked("solution")


def asks_rivals(exchange: Exchange) -> bool:
    """Whether the agent's last turn asks whom they compare."""
    if exchange.agent is None:
        return False
    return exchange.asked("competitors") or bool(_RIVALS.search(exchange.agent.full.text))

"""The head of a company who gives no title: *c'est ma boîte*, *je suis tout seul avec mes deux apprentis*."""

import re

from extraction.dialogue import Exchange
from extraction.expressions import expand
from extraction.readings import Reading

_PLACE = (
    r"(?:boite|entreprise|affaire|societe|business|cabinet|garage|restaurant|resto|agence|magasin|boutique"
    r"|boulangerie"
    r"|boucherie|atelier|etude|domaine|exploitation|ferme|salon|hotel|camping|pharmacie|menuiserie|scierie"
    r"|imprimerie"
    r"|librairie|brasserie|auberge|bar|cafe|studio|fonds|commerce|epicerie|fromagerie|carrosserie"
    r"|serrurerie|clinique"
    r"|start ?up|ecole de \w+|auto ecole|creche|maison|traiteur|institut|plomberie|concession|entreprise"
    r" familiale)"
)
_STAFF = (
    r"(?:apprentie?s?|salariee?s?|employee?s?|ouvriers?|ouvrieres?|compagnons|gars|vendeuses?|vendeurs?"
    r"|associee?s?"
    r"|commis|saisonniers?|stagiaires?|mecanos?|serveuses?|serveurs?|developpeurs|devs|commerciaux"
    r"|chauffeurs|poseurs)"
)
_BEGAN = (
    r"(?:monte|montee|cree|creee|fonde|fondee|repris|reprise|rachete|rachetee|lance|lancee|ouvert|ouverte"
    r"|achete"
    r"|demarre)"
)
_OWNER = re.compile(
    expand(
        rf"(?:c est|c etait|ca reste|pour|je (?:dirige|tiens|gere|mene|fais tourner)|moi c est) (?:ma"
        rf"|mon)(?: propre"
        rf"| petite| petit)? (?!affaire (?:,|\.|et|pas|a)|affaire$){_PLACE}\b(?! de (?:metier|jour|reve))"
        rf"|(?:on|nous) (?:l )?(?:a|avons) (?:~ )?{_BEGAN} (?:~ )?(?:a (?:nous )?(?:deux|trois)|ensemble"
        rf"|tous les (?:deux|trois)"
        rf"|en famille)\b"
        rf"|(?:j ai|je l ai|on l a|on a|qu on a|que j ai|nous avons|l ai) (?:~ )?{_BEGAN} (?:(?:tout seul"
        rf"|toute seule"
        rf"|ensemble|seule?) )?(?:la |le |l |ma |mon |notre |cette |ce |une |un |petite |petit )*{_PLACE}\b"
        rf"|{_PLACE} (?:, )?(?:que )?(?:je l ai|on l a|j ai) (?:~ )?{_BEGAN}"
        rf"|(?:je suis|j suis|suis|etre) (?:passee? )?a mon compte|mon propre (?:patron|chef|boss)|ma"
        rf" propre patronne"
        rf"|^(?:(?:oui|ouais|ben|,) )*c est (?:moi|bibi) (?:, )?(?:la |le |l ){_PLACE}\b(?! (?:qui|que))"
        rf"|(?:le|la|l) {_PLACE} (?:ici )?(?:, )?c est (?:moi|bibi)\b(?! qui)|(?:le|la|l) {_PLACE} (?:,"
        rf" )?(?:elle |il |c )?(?:est|appartient) a (?:moi|nous)\b|mon nom (?:est |qui est )?"
        r"(?:sur|a|su) (?:l enseigne|la facade|la devanture|le camion|les trucks?|le truck|l truck|les"
        r" camions|la vitrine|la porte)"
        rf"|(?:tout|toute) seule? (?:, )?avec (?:~ )?(?:mes?|mon|ma|un|une|deux|trois|les) (?:~ )?{_STAFF}"
        rf"|(?:j ai|avec|je paie|j emploie|j embauche|pour) (?:mes|mon) (?:\w+ )?(?:deux |trois |quatre "
        rf"|cinq |six )?"
        r"(?:apprentis?|salaries?|salariees?|employees?|ouvriers?|compagnons)\b"
        rf"|c est moi (?:~ )?qui (?:fais|fait|faisais) tourner (?:la |le |l |cette |ce |toute la ){_PLACE}"
        r"|j ai (?:repris|pris) (?:la suite|la succession|les renes|les commandes)"
        r"|(?:pris|repris) la suite de (?:mon|ma|mes) (?:pere|mere|parents|oncle|grand pere|beau pere|papa)"
        r"|(?:mon pere|ma mere|mes parents|papa) (?:~ )?(?:m a|m ont) (?:~ )?(?:laisse|passe|transmis"
        r"|donne|cede|vendu)"
        rf" (?:~ )?(?:la|le|l|les) (?:{_PLACE}|renes|cles|parts)"
        r"|je (?:suis|travaille) (?:en |comme )?(?:independante?|indep|auto ?entrepreneu(?:r|se)|micro"
        r" ?entrepreneu(?:r|se))"
        r"|(?:je|j) (?:lui |leur |l )?ai rachete (?:~ )?(?:ses |leurs |les |toutes les )?parts|unique"
        r" actionnaire|actionnaire (?:unique|majoritaire)"
        r"|^(?:(?:oui|ouais|,) )*(?:un|une) des (?:deux |trois |quatre )?(?:co ?)?(?:gerante?s"
        r"|dirigeante?s|patrons|fondateurs)|(?:on|nous) (?:est|sommes) (?:que )?(?:deux|trois|quatre)"
        r" (?:co ?)?(?:gerante?s?|dirigeante?s?|patrons|presidents"
        r"|fondateurs?|cofondateurs|cofounders|founders)"
        r"|(?:c est )?(?:ecrit|marque|peint|mon nom) (?:est )?(?:sur|a) (?:le |la |l |ma "
        r"|mon )?(?:camionnette|camion|facade"
        r"|enseigne|vitrine|devanture|portail|utilitaire|fourgon)|mon nom (?:, |et )mes? (?:dettes?|bail"
        r"|argent|risques?)"
        rf"|c est (?:moi|bibi) (?:, )?et mes (?:\w+ )?{_STAFF}"
        r"|la (?:boite|maison|societe) (?:, )?c est (?:moi|bibi)(?! qui)|(?:si"
        r"|quand) je dis oui (?:, )?c est oui"
        r"|au nom de ma (?:boite|societe)|seule? gerante?|je me paie (?:pas )?de salaire"
    )
)
_NOT = re.compile(
    r"\b(?:si|pas|plus|pere|mere|mari|femme|frere|elle|il|qui|comme si|comme) (?:\w+ )?$"
    r"|\b(?:vendu|revendu|vends|cede|etait|avant) (?:\w+ ){0,4}$"
)
_SOLD = re.compile(r"^[^.]*\b(?:vendue?|revendue?|cedee?|a vendu|ai vendu|salarie maintenant)\b")


_ASKED = re.compile(
    expand(
        rf"qui (?:avez|as) (?:~ )?{_BEGAN} (?:la |le |l |cette |votre |notre )*{_PLACE}|(?:nous|je)"
        rf" (?:avez|as) (?:~ )?"
        rf"{_BEGAN} (?:la |le |l |cette |votre |notre )*{_PLACE}|c est notre {_PLACE}(?= (?:,|\?)|$)"
        rf"|(?:nous|je) etes? (?:~ )?a notre compte"
    )
)
_ME = re.compile(r"^(?:(?:oui|ouais|voila|ben|c est|,) )*(?:moi|avec|en \d{4}|depuis)\b")


def read_owner(exchange: Exchange) -> Reading | None:
    """`DG` for whoever lets it be known that the company is theirs."""
    words = exchange.said.words
    for match in _OWNER.finditer(words.text):
        if _NOT.search(words.before(match.start())) or _SOLD.match(words.text[match.end() :]):
            continue
        start, end = words.raw_span(match.start(), match.end())
        said = exchange.said
        return Reading("authority.contact.owner", "contact", "DG", said.i, start, end, (said.i,), 1)
    return _owned_as_asked(exchange)


def _owned_as_asked(exchange: Exchange) -> Reading | None:
    """Whether they own what the agent asks after: *vous avez monté la boîte ? — Moi, tout seul*."""
    agent, said = exchange.agent_as_prospect(), exchange.said
    if agent is None or _ASKED.search(agent.words.text) is None or exchange.answer.reserved:
        return None
    if not (exchange.agrees or _ME.match(said.words.text)):
        return None
    length = len(said.turn.text)
    return Reading("authority.contact.owner_asked", "contact", "DG", said.i, 0, length, (agent.i, said.i), 1)

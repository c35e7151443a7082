"""What money an agent's turn is about: the project's, or something that is priced, paid, earned or owed.

A sum that answers *vous iriez jusqu'à combien ?* is for the project; the same sum after *combien vaut
l'hectare ?* is not. How much is asked, of what and in which tense decides; the general reader of questions
gives the subject of a turn that asks nothing itself.
"""

import re
from dataclasses import dataclass

from extraction.amounts.seats import is_seat
from extraction.dialogue import Exchange, Utterance
from extraction.expressions import compiled

_HOW_MUCH = compiled(
    r"combien(?! (?:de temps|de mois|d annees|de jours|de fois|vous etes|etes vous|vous serez))"
    r"|part\w* sur quoi|dans les combien|a combien|en tete"
    r"|jusqu ou|(?:quel|quelle|quels|quelles|le|la|les|un|une|votre|vos|des|du|ce) (?:~ )?(?:somme"
    r"|montants?"
    r"|chiffres?|prix|tarif|plafond|effort"
    r"|fourchette|ordre|limites?|maximum|max|niveau|base|repere|estimation|cadre|enveloppe|budget|cible)"
    r"|ordre (?:de grandeur"
    r"|d idee|de prix)|(?:une|d) idee(?! (?:de|du|sur|pour|d) (?:la |le |l |un |une )?(?!budget|prix"
    r"|montant|cout|somme|tarif|enveloppe|chiffre"
    r"|ordre|investissement|ce que|ce qu))|zone de prix|limite|plafond|maximum|chiffre\w*|chiffrez"
    r"|estime\w*"
    r"|evalue\w*|vos clous|vos cordes"
    r"|votre affaire|termes? de prix|niveau (?:prix|du prix|du cout|pricing|tarif)"
    r"|ce qu (?:il|elle|ils|on) (?:~ )?(?:mettr\w+|pourr\w+|veu\w+|voudr\w+|est pret)"
    r"|ce que vous (?:~ )?(?:mettr\w+|mettre|payer\w*|depenser)|y mettre|(?:vous )?(?:iriez|mettriez"
    r"|viseriez"
    r"|partiriez|seriez"
    r"|tablez|tableriez|voyez|verriez|visez|aimeriez|envisagez|mettez|monteriez|paieriez"
    r"|depenseriez) (?:~ )?(?:a|sur|quoi|pour|combien|quel"
    r"|quelle|dans|jusqu|$)|par (?:mois|an|commande|site|caisse|logement|agence|emplacement)"
    r"|participation|participeriez|quoi comme (?:somme|budget|montant)"
    r"|(?:consacr\w+|mettre|investir|depenser|lacher|sortir) (?:~ )?(?:quoi|autant|la meme chose|pareil)"
    r"|mettriez vous|iriez vous"
    r"|paieriez vous|(?:sembl\w+|parai\w+|trouv\w+) (?:~ )?(?:raisonnable|acceptable|supportable"
    r"|convenable|correct|honnete|juste)"
    r"|(?:comptez|raisonnez|calculez|reflechissez) (?:~ )?(?:en|au|par) \w+ ou (?:en|au|par)"
    r"|quelle (?:taille|ampleur|envergure)"
    r"|(?:quel|quelle|quels|le|ton|votre|c est quoi) (?:~ )?(?:range|pricing|target|cap|spend|ticket|jauge"
    r"|envelope)"
    r"|(?:il me faut|j aurais besoin d|besoin d) (?:~ )?(?:repere|chiffre|ordre)|(?:on|nous) (?:avait"
    r"|avions) dit|achat ou (?:une? |en )?location"
)
_MONEY_THERE = compiled(
    r"de quoi (?:faire|payer|investir|financer|lancer|s equiper|acheter)?|moyens|argent|(?:des|les|de"
    r"|vos|tes"
    r"|cote) sous|fonds|enveloppe|budget\w*|credits?(?! bail)"
    r"|(?<!la )(?<!directeur )(?<!directrice )financ\w+"
    r"|souscription|collecte|crowdfunding|appel aux dons|kermesse|tresorerie|treso|provision\w*|somme"
    r"|pecuniaire|de cote|rallonge|investi\w*|dotation|cagnotte"
    r"|autofinancement|nerf de la guerre|reliquat|boni|excedent|se permettre|ce qu il (?:vous |te )?faut"
    r"|(?:une|petite|la|bien|cette) ligne(?! de)|cote (?:sous|argent|finances?|moyens)|economiquement"
    r"|emprunt"
    r"|(?:le|un|votre|de|du) pret(?! (?:a|pour))|banque|banquier"
    r"|(?:obtenu|decroche|gratte|arrache|recu|soutire|grappille) (?:~ )?(?:quelque chose|un petit quelque"
    r"|une suite|de l aide|ce qu|gain)"
)
_MAYBE_MONEY = compiled(
    r"ca (?:vous )?(?:irait|passerait|conviendrait|ferait|tiendrait)|ca vous va|representerait|forfait"
    r"|abonnement|formule|marge|caisse|subventions?|subside|subventionne\w*|depense|lousse|reserves?"
    r"|disponible|aidee?s?|soutenue?s?|boni|capacite|exercice|remise|etaler|echelonner|comptant"
    r"|en (?:deux|trois|plusieurs) fois|absorber|(?:reste|avez|aviez|auriez|prevu|mis|inscrit|reserve"
    r"|laisse"
    r"|vote|demande|trouver|degager"
    r"|prevoir) (?:~ )?(?:quelque chose|petit quelque|un peu|rien)|(?:{accordé}|{prévu})(?! de | d )|acte"
    r"|tranche\w*|prononce\w*|statue\w*|vous suit|suivent"
    r"|dit quoi|repondu|reponse|appuie|securise|confirme|conclu"
)
_GRANTED = compiled(
    r"{accordé}|{prévu}|acte|tranche|signe|bon|acquis|confirme|sur|certain|officiel|combien|le montant"
)
_WOULD = compiled(
    r"mettriez|viseriez|iriez|seriez|partiriez|pourriez|voudriez|aimeriez|verriez|mettrait|voulez|comptez"
    r"|prets? a|envisagez|visez|tablez"
    r"|tableriez|paieriez|souhaitez|(?:peut|pourrait|veut|voudrait) (?:\w+ ){0,2}(?:y |mettre|consacrer"
    r"|investir|aller|depenser)"
)
_SUM = compiled(
    r"combien|(?:part|tabl|compt|vis|mett)\w* (?:~ )?(?:(?:sur|a|dans) (?:quoi|combien)|sur$)|montants?"
    r"|sommes?|prix|budget|chiffres?|tarif|plafond"
    r"|enveloppe|ordre (?:de grandeur|d idee"
    r"|de prix)"
)
_PRICED_VERB = re.compile(
    r"\bvous (?:l |le |la |les |en |y |vous |me |nous )*(?!mett|voy|vis|tabl|part|compt|pens|prev|estim"
    r"|dispos|av|et|voul|pouv|all|envis"
    r"|mont|imagin|souhait|cherch|situ|limit|invest|consacr|reserv|allou|engag|chiffr|evalu|fix|plafonn"
    r"|budget|provision|tend|dites|donn|\w*(?:riez|erez"
    r"|irez|drez)\b)\w+ez\b(?: \w+){0,8} combien\b"
    r"|\b(?:votre|vos|la|le|l|les|cette|ce) (?!budget|enveloppe|credit|somme|montant|plafond|limite|ligne"
    r"|dotation|maximum|ideal)\w+"
    r"(?: \w+){0,4} (?:porte|s eleve|se monte|tourne|pese|monte)(?:nt)? (?:a|sur|autour de)? ?combien\b"
)
"""*Vous assurez le bâtiment pour combien ?*: a verb that allots nothing asks what something costs."""
_PER = re.compile(r"\b(?:par|chaque) (?P<unit>[a-z]{3,})\b")
_ELLIPTIC = re.compile(
    r"(?:(?:alors|ah|oh|ben|bah|oui|ouais|non|si|eh|bien|ecoutez|franchement|honnetement|disons|mettons"
    r"|allez|dans|entre"
    r"|les|la|le|un|une|environ|autour|de|a|sur|max\w*|au|plus|moins|grand|je|dirais|dis|on|va|dire|pour"
    r"|moi|nous|c|est"
    r"|ce|serait|sera|vers|peut|etre|a peu pres|grosso|modo|,|facile|bonne?|petite?|monsieur|madame|achat"
    r"|location"
    r"|fois|seule|des|d|une|quelque|chose|comme|jusqu|partez|comptez|plutot) ){0,8}"
)
"""What may stand before a sum in an answer that is nothing but one."""
_PROJECT_ASKED = re.compile(
    r"^(?:et |alors |donc )*(?:pour|sur|cote|niveau|question) (?:le|la|les|l|ca|cette|ce|un|une|votre"
    r"|vos)\b"
    r"|\b\w+riez\b|\bvous (?:imaginez|pensez|pensiez|voyez|visez|comptez|comptiez|tablez|cherchez|aviez)\b"
)
"""A question that looks ahead: its bare sum is the project's (*la taxe rapporte ? — 90 000* is not)."""
_GOES_ON = re.compile(
    r"(?:et |mais |alors |du coup |donc |pis |puis )*(?:aujourd hui|maintenant|depuis(?: \w+){0,2}"
    r"|chez vous|vous"
    r"|cette (?:annee"
    r"|fois)(?: ci)?|la|cette fois|du coup"
    r"|pour (?:ce|cette|celui|celle|ca|le|la|l|vous|nous|20\d\d)(?: \w+){0,4}|par \w+|au total|en tout"
    r"|ici|en 20\d\d"
    r"|l an prochain|l annee prochaine|desormais|a present|cote budget|idealement)(?: ,)?(?: vous)?"
)
"""A question too short to name its subject: it goes on with what was said before."""
_THEY = re.compile(
    r"^(?:(?:ah|oh|oui|ben|bah|non|,) )*(?:eux|elles|chez eux|chez elle"
    r"|chez lui)\b(?! (?:et moi|et nous))"
)
"""An answer that opens with somebody else: *eux oui, douze millions*."""
_COMPARED = re.compile(
    r"\b(?:que|comme|contrairement a|a cote de) (?:chez )?(?:votre|vos|un|une|le|la|les|l) \w+"
)
_OURS_ALREADY = re.compile(
    r"\b(?:a vous|a toi|dispo\w*|acquis\w*|valid\w+|votes?|debloqu\w+|sur le compte|garanti\w*"
    r"|confirm\w+|fermes?|en banque)\b"
)
_HEADS = re.compile(
    r"\b(?:vous|on|ils|elles|nous) (?:etes|est|sont|serez|sommes)(?: (?:deja|environ|donc|a peu pres"
    r"|en tout))? combien\b"
    r"(?! (?:d euros|pour))"
    r"|\bcombien (?:etes|sont|serez|vous etes|ils sont|de (?:personnes|salaries|gens|collegues|postes"
    r"|sites|utilisateurs))\b"
)
"""A question about how many people or things there are."""
_ELSEWHERE = {"authority", "timing", "next_step", "size", "role", "recording", "contract", "person"}
_SOMETHING_PRICED = compiled(
    r"^(?:et )?(?:le|la|l|les|votre|vos) \w+ , (?:c est|ca fait) combien|combien (?:~ )?(?:part|passe"
    r"|sort|file|s envole)(?:nt)? (?:en|dans)|combien (?:de|d) (?!budget|francs|dollars|balles|piasses"
    r"|piastres|milliers|argent"
    r"|sous|euros|moyens|dispos\w+)[a-z]+|combien (?:le|la|l|les|vos"
    r"|votre) (?!dedans)[a-z]+(?! (?:\w+ )?(?:peu\w*|pourr\w+|mett\w+|mettre|veu\w+|consacr\w+|investi\w+))"
    r"|combien (?:~ )?(?:vaut|valent|coute|coutent"
    r"|coutait|gerez|vendez|facturez|prenez|perdez|gagnez|etes|sont|avez vous (?:achete|paye|perdu|leve"
    r"|vendu)|paye|payez|regle|represente)"
    r"|(?:facturez|vendez|gagnez|perdez|encaissez|louez|payez|reglez|depensez|produisez|traitez|embauchez"
    r"|recrutez|gerez)(?! vous pret)"
    r"|(?:avez|aviez) (?:~ )?(?:achete\w*|paye\w*|leve|vendu|perdu|eu combien|investi|rembourse|emprunte"
    r"|embauche)|(?:avez|aviez) (?:~ )?(?:consacre|mis|depense|debourse|alloue|investi"
    r"|budgete)(?: \w+){0,8} (?:en (?:19|20)\d\d|l an dernier"
    r"|l annee derniere|a l epoque|la derniere fois)|l (?:avez|aviez) (?:eu|achetee?"
    r"|payee?)|(?:etait|etaient|fut) (?:de |a )?combien|prix (?:de (?:la |l )?|du |d )[a-z]+|prix de vente"
    r"|amende|penalite|prejudice|sinistre|recettes|ventes"
    r"|chiffre d affaires|votre ca|salaires?|loyer|factures?|cotisation|doit (?:de l argent|combien)"
    r"|vous (?:me |nous )?devez|coute une|coutent les|valeur|l hectare|vous faites|(?:ca"
    r"|cela) (?:vous )?(?:represente|pese) (?:quoi |combien )?,? ?(?:vos|votre|en)|vos (?:achats|depenses"
    r"|frais|charges)|en avez pour|revient a"
    r"|coute dans|vous coute"
    r"|depense moyenne|panier moyen|taux|impayes?|turnover|masse salariale|actuellement"
    r"|aujourd hui (?:vous payez|combien)|soumissions?|concurrents?"
)
_HARM = re.compile(
    r"\b(?:gel|grele|orages?|inondations?|tempete|secheresse|incendies?|vols?|pertes?|casse"
    r"|sinistres?|pannes?|retards?|degats?|litiges?|gaspillage|gachis|fuites?"
    r"|manque a gagner|rebuts?|freinte|demarque|absenteisme|arrets?|erreurs?|penalites?|impayes?|dechets?"
    r"|invendus?|bris|avaries?|declasse\w*|accidents?|fraudes?|ratures?|indemnites?|dedommag\w+|prejudices?"
    r"|perdu\w*|jete\w*|vole\w*|gache\w*|casse\w*|abime\w*)\b"
)
"""What is suffered: how much it comes to is a loss, never a budget."""
_COMES_TO = re.compile(
    r"\b(?:ca|cela|c) (?:vous |nous )?(?:represente|pese|chiffre|monte|va chercher)(?: (?:quoi|combien"
    r"|a combien|a peu pres|environ))+(?= ,|$| (?:une?|des|sur|par|au|pour vous)\b)"
    r"|\b(?:evalue|chiffre|mesure|estime|calcule)\w*(?= |$)|\bcombien\b"
)
_REPRESENTS = re.compile(
    r"\b(?:ca|cela) (?:vous |nous )?represente (?:quoi|combien)(?: (?:a peu pres|environ|a la louche))?"
    r"(?= ,|$| une?\b| des\b| par\b)(?! (?:, )?(?:un |une |ce |cet |le |comme )?(?:projet"
    r"|investissement|budget"
    r"|effort))"
)
"""*Ça représente combien, une histoire pareille ?*: what was just told of comes to so much."""
_OTHERS = compiled(
    r"(?:votre|vos|un|une|le|la|les|des|l) (?:~ )?(?:clients?|annonceurs?|confreres?|consoeurs?|voisins?"
    r"|voisine|concurrents?|cousins?|beau frere|freres?|soeur"
    r"|neveu|fils|fille|intercommunalite|boulangerie|commune d a cote|adversaire|partie adverse|locataires?"
    r"|fournisseurs?|patients?|parents|eleves"
    r"|collegues? d|franchises?)(?! (?:vous|mettez|metteriez))|chez (?:eux|lui|les autres)|d a cote"
    r"|d en face"
    r"|ailleurs"
)


@dataclass(frozen=True, slots=True)
class Theme:
    """What the money in a prospect's turn answers to.

    `project`: the money of the project is under discussion; `now`: the agent's last turn asks for it;
    `exists`: it asks whether there is money; `maybe`: it asks something that may be about money (*c'est
    acté ?*); `priced`: it asks the price of something else; `others`: it asks about somebody else.
    """

    project: bool
    now: bool
    exists: bool
    maybe: bool
    priced: bool
    others: bool


def read_theme(exchange: Exchange, *, money_open: bool = False, sums_open: bool = False) -> Theme:
    """The theme of the agent's last turn, or of the question that it leaves open.

    `money_open` says that the project's money was spoken of just before: *c'est voté ?* is then about it.
    `sums_open` says that the prospect's turn before named a sum: *et aujourd'hui ?* asks for another.
    """
    inherited = exchange.asked("budget")
    agent = exchange.agent
    if agent is None:
        return Theme(inherited, now=False, exists=False, maybe=False, priced=False, others=False)
    text = agent.words.text
    asks = _last_question(text)
    priced = bool(
        _SOMETHING_PRICED.search(asks)
        or _PRICED_VERB.search(asks)
        or (exchange.asked("cost") and exchange.asked_now)
        or (_HARM.search(asks) and _COMES_TO.search(asks))
        or _REPRESENTS.search(asks)
    ) and not re.search(r"\b(?:budget|enveloppe|pret a|prets a)\b", asks)
    priced = priced and not _WOULD.search(asks)
    others = bool(_OTHERS.search(_COMPARED.sub("#", asks))) or bool(_THEY.match(exchange.said.words.text))
    how_much = bool(_HOW_MUCH.search(asks)) and _HEADS.search(asks) is None
    exists = bool(_MONEY_THERE.search(asks) or (names_the_sum(agent) and _OURS_ALREADY.search(asks)))
    elsewhere = bool(exchange.question_subjects & _ELSEWHERE)
    seats = any(is_seat(match["unit"]) for match in _PER.finditer(asks))
    how_much = (
        (how_much and not (elsewhere and not _SUM.search(asks)))
        or (seats and not re.search(r"\bcombien (?:de|d|vous)\b", asks))
        or (not elsewhere and _answers_with_a_sum(exchange))
        or (sums_open and _GOES_ON.fullmatch(asks) is not None)
    )
    maybe = not exists and bool(_MAYBE_MONEY.search(asks)) and (not elsewhere or bool(agent.amounts))
    exists = exists or (money_open and bool(_GRANTED.search(asks)))
    now = not priced and bool(
        how_much or exists or (inherited and exchange.asked_now and (agent.amounts or not agent.times))
    )
    project = (now or inherited) and not priced
    return Theme(
        project,
        now,
        exists,
        maybe,
        priced,
        others
        and not re.search(
            r"\bvous (?:suit|aide|a|ont|donne|va|irait|conviendrait|parle|semble|parait|tente|interesse)\b",
            asks,
        ),
    )


def names_the_sum(agent: Utterance) -> bool:
    """Whether the agent speaks of a sum that both know: *et ces vingt mille, ils sont à vous ?*."""
    return re.search(r"\b(?:ces|vos|les|tes) AMT\b", agent.tags.text) is not None


def _answers_with_a_sum(exchange: Exchange) -> bool:
    """Whether a turn opens with a sum and no verb before it, as only an answer to *how much?* does."""
    agent, said = exchange.agent, exchange.said
    if agent is None or agent.amounts or not said.amounts:
        return False
    first = said.amounts[0]
    if not (first.certain or first.scaled) or first.every is not None or first.corrected:
        return False
    before = said.words.text[: said.words.position(first.start)]
    return _PROJECT_ASKED.search(_last_question(agent.words.text)) is not None and (
        _ELLIPTIC.fullmatch(before) is not None
    )


def _last_question(text: str) -> str:
    """The agent's last sentence, with the one before it where it is short."""
    sentences = [part.strip() for part in re.split(r" ?[.?!;](?: |$)", text) if part.strip()]
    if not sentences:
        return ""
    last = sentences[-1]
    if len(last.split()) < 4 and len(sentences) > 1:
        last = f"{sentences[-2]} {last}"
    return last

"""What an exchange is about, as far as it lends meaning to an objection.

The agent names a price of their own, asks to begin or to commit, speaks of another supplier or of who does
the work, or praises what they sell; the prospect's own words refuse or welcome.
"""

import re
from dataclasses import dataclass

from extraction.dialogue import Exchange

_MY_MONEY = re.compile(
    r"\b(?:budgets?|enveloppes?|vous (?:avez|auriez|aviez) (?:prevu|mis|de)"
    r"|vous (?:mett|pay|depens|regl|gagn|perd|factur|consacr|prevoy|allou|investiss|reserv|compt|vis|tabl"
    r"|part)"
    r"(?:ez|iez|riez|eriez)|chiffre d affaires|ca vous (?:coute|revient)"
    r"|gagn\w+|econom\w+|rapport\w+|perd(?:ai\w+|ent|u|aient)|(?:vous|tu) (?:m |me |nous )?(?:(?:aviez|avez"
    r"|as) (?:\w+ )?(?:dit"
    r"|parle)|parliez|parlais|disiez)|(?:m |me )?(?:aviez|avez) vous (?:dit|parle)"
    r"|(?:on|vous) (?:avait|aviez) dit|homologue|confrere|precedent|ancien (?:fournisseur|prestataire)"
    r"|en (?:19|20)\d\d"
    r"|l an (?:dernier|passe)|une aide|subvention\w*|prime|pour nous|qu est ce que (?:ca|vous)|vous coute"
    r"|vos? (?:chiffre|marge|salaires?)"
    r"|dans votre (?:tete|idee))\b"
)
"""Sums that are not the agent's price: what the prospect has, pays, earns or would save."""
_CUSTOMERS = re.compile(r"\b(?:nos clients|clients de votre taille|en general|en moyenne|d habitude)\b")
_OUR_PRICE = re.compile(
    r"\b(?:nous|chez nous|notre|nos|la notre|le notre|les notres)\b(?: \w+){0,8} (?:c est|est a|sont a"
    r"|est autour|on est a"
    r"|autour de|a partir de|dans les|coute\w*|revien\w*|demarr\w*)\b"
)
"""*Vous avez un budget ? Parce que nous c'est 35 000*: the agent's own price beside a question on money."""
_GAIN = re.compile(r"\b(?:gagn|econom|rapport|recuper|baiss|redui)\w+\b")
_OFFER_WORDS = re.compile(
    r"\b(?:(?:part|serai|revien|revient|coute|ferai|fait|sort|tourn|mont|s elev|demarr|commenc|arriv"
    r"|propos|factur"
    r"|ressort)\w* (?:\w+ ){0,2}(?:a|de|sur|autour de|dans les|pour) \d+|(?:notre|nos|l|le|un|mon|ce"
    r"|une) (?:\w+ )?(?:abonnements?|offres?|formules?|licences?|forfaits?"
    r"|devis|soumissions?|tarifs?|prix"
    r"|remises?|propositions?)|cher|chere|honnete|raisonnable|rentable|pricing)\b"
)
_BEGIN = (
    r"(?:demarr|commenc|lanc|install|deploy|deploi|migr|bascul|equip|sign|attaqu|planifi|avanc|activ|livr"
    r"|essai"
    r"|essay|test|programm|modernis|remplac|renouvel|entam|decid)\w*"
)
"""To begin with what the agent proposes."""
_PUSH = re.compile(
    rf"\b(?:(?:on|je|nous|vous|si on|si vous) (?:vous |le |la |les |l |en |y |s y |se |nous )?{_BEGIN}"
    rf"|(?:l idee|le mieux|l objectif|le but) (?:\w+ ){{0,2}}(?:de |d )"
    r"|avant (?:noel|l ete|la fin|les|la rentree|le \d+|fin|paques)|des (?:cette|ce|la|lundi|demain)"
    r"|(?:bon|mal|bien) (?:moment|choisi|timing)|moment|partante?s?|ideal|fixe une date|pilote|essai"
    r"|essayer|tester|si on"
    r"|ca vous (?:dit|dirait"
    r"|irait|tente)|des maintenant|retien\w*|bloque|hesite\w*|interesse\w*|tentee?|mur|opportun"
    r"|on (?:avance|se lance|y va|attaque|signe|part|regarde|voit ca)"
    r"|(?:on|vous|nous|je) (?:pourr|peut|peux|pouvez|seri|souhait|voul|aim)\w* (?:\w+ ){0,3}(?:demarr"
    r"|commenc|lanc|install|planifi|avanc|attaqu|deploy"
    r"|decid\w*|test\w*|basculer|mettre|bouger|projeter|boucler|valider|signer|discuter|parler|regarder"
    r"|presenter|montrer"
    r"|envisager|proposer)\w*"
    r"|je vous propose|demarr\w+|commenc\w+|mise en (?:place|route|service)|prets? a|cette (?:semaine|annee"
    r"|saison)|ce (?:mois|trimestre))\b"
)
_DESCRIBES = re.compile(
    r"^(?:et |donc )*(?:vous (?:pourriez|pouvez|seriez) (?:\w+ ){1,4}(?:, )?(?:en somme|en fait|finalement"
    r"|quoi)"
    r"|(?:\w+ ){0,4}(?:, )?(?:donc )?vous (?:signez|decidez|validez|tranchez|engagez"
    r"|choisissez) (?:\w+ ){0,3}(?:jusqu|seule?"
    r"|tout|vous meme)|(?:en somme|en clair|autrement dit|si je (?:comprends|resume)) )"
    r"|\b(?:qui (?:\w+ )?(?:decide|valide|signe|tranche|choisit|doit|donne)|donc il faut"
    r"|il faut (?:donc )?l|c est (?:donc )?(?:vous|lui|elle|votre|eux|le"
    r"|la)|est ce que c est vous|comment (?:ca|se)"
    r"|ca se (?:passe|decide|valide)|circuit|process\w*|qui d autre|et (?:votre|vos|lui|elle)"
    r"|viendrait de vous|seul a)\b"
)
"""A question on how it is decided: its answer describes, it does not object."""
_COMMIT = re.compile(
    r"\b(?:(?:pouvez|pourriez|peux|peut|pourrait|voulez|pret\w* a|mesure de"
    r"|droit d) (?:\w+ ){0,3}(?:sign\w+|valid\w+|engager|bloqu\w+|reserv\w+|inscri\w+"
    r"|confirm\w+|positionn\w+|dire|donner|repondre|decider|garantir|promettre|avancer|commander|prendre)"
    r"|on (?:signe|y va|part|valide|se lance|avance|conclut|fonce|conclue)|c est (?:un )?oui|considerer"
    r"|(?:vous )?(?:signez|signeriez|validez"
    r"|vous engagez|dites oui|me dites oui|diriez oui)"
    r"|je (?:vous )?(?:lance|enregistre|passe|valide|saisis|prepare|note|mets|bloque|envoie|fais|inscris"
    r"|reserve|compte) (?:\w+ )?(?:le |la |un "
    r"|une |votre |sur |place )?(?:\w+ )?(?:commande|contrat|convention|bon|place|tarif|vous)"
    r"|(?<!d )accord|engagement|de principe|le principe|compter sur|votre (?:oui|reponse)|mail d accord"
    r"|lettre d intention|c est bon|signature|une reponse|ce contrat"
    r"|que je dois convaincre|feu vert|on (?:bloque|reserve|commande|inscrit)|(?:le|un|votre) (?:contrat"
    r"|bon de commande|devis signe)|confirmez|confirmes"
    r"|vous signez|convention|jusqu a vendredi|part la dessus|en dites|vous voulez qu on)\b"
)
_SUPPLIER = re.compile(
    r"\b(?:fournisseurs?|prestataires?|concurren\w+|titulaire|logiciel|outil|operateur|banque|cabinet|agence"
    r"|travaillez|passez par|chez (?:qui|eux)|avec qui|qui vous|changer|quitter|remplac(?:er|ez|eriez|e"
    r"|erait)|rester|actuel"
    r"|actuelle|comparer?|comparez|mieux (?:que|avec)|autre|ailleurs|en place|equipes?|utilisez|satisfait\w*"
    r"|contents?|contente|regrettez|pourquoi pas|tente|hesite\w*|retien\w*|vous avez \w+ \?)\b"
)
_SUPPLIER_NOUN = re.compile(
    r"\b(?:fournisseurs?|prestataires?|concurren\w+|titulaire|operateur|banque|cabinet|agence|editeur"
    r"|loueur|assureur|courtier"
    r"|imprimeur|transporteur|mecano|installateur|chauffagiste|comptable|grossiste|negociant|sous traitant"
    r"|celui (?:que|d|de)|celle (?:que|d|de)|ceux de)\b"
)
_HOUSE = re.compile(
    r"\b(?:externalis\w+|sous trait\w+|deleg\w+|confi(?:er|eriez|ez|e|iez)|agence|cabinet|prestataire"
    r"|(?:le|la|les|l) (?:faites|fais|fait|donnez|confiez) (?:faire|a faire|imprimer|realiser|nettoyer"
    r"|livrer|reparer)"
    r"|appel a|affaire avec|c est vous qui (?:les|le|la|l) \w+|a la main|vous memes?|vous meme"
    r"|internalis\w+|interne|reprendre|heberger"
    r"|prendre en charge|(?:vous |on )?decharg\w+"
    r"|s occupe\w*|s en (?:occupe|charge)|aider|alleg\w+|soulag\w+|delest\w+|debarrass\w+|remplac\w+"
    r"|passer par (?:une?|des|nous|quelqu)|maison comme|(?:une|la) boite comme|qui (?:fait|gere|tient"
    r"|s occupe|vous)|c est qui"
    r"|comment (?:vous )?(?:faites|gerez|ca se passe)|vous (?:faites|gerez|passez)"
    r"|quelqu un|prive|gestion|entretien|maintenance|nettoyage|paie|compta\w*)\b"
    r"|^(?:et )?(?:pour )?(?:la |le |les |l |votre |vos )\w+(?: \w+){0,4} \?"
)
_TAKE_OVER = re.compile(
    r"\b(?:externaliser\w*|sous traiter\w*|deleguer\w*|confier\w*|passer par (?:une?|des|nous|quelqu)"
    r"|(?:maison|boite|equipe|agence|societe) comme (?:la notre|nous)|a votre place"
    r"|(?:s|m|nous) (?:en )?occuper|reprendre|prendre (?:ca |tout |cela )*en charge|decharger\w*|alleger\w*"
    r"|soulager\w*|delester\w*|debarrasser\w*)\b"
)
"""The agent offers to do the work that the house does."""
_REFUSES = re.compile(
    r"\b(?:non|nan|nenni|pas question|merci|jamais|laissez|laisse (?:tomber|moi|nous)|oubliez|inutile"
    r"|pas la peine|on verra"
    r"|c est mort"
    r"|je vois pas|rien|surtout pas|aucun|aucune|pourquoi (?:j|je|on|nous|voulez|irais|vous|payer)"
    r"|alors (?:la|vous"
    r"|non|bon|votre|votre truc)|gardez|pas (?:envie|besoin|interesse\w*)|tout est gele|faut pas"
    r"|bon courage)\b"
)
_WELCOMES = re.compile(
    r"\b(?:justement|ca (?:me|nous) va|d accord|dans les clous|honnete|correct|raisonnable|ca rentre|banco"
    r"|parfait"
    r"|pas de probleme|on peut|ca marche|tombez bien|moins que (?:ce que )?(?:je|on)|bonne surprise"
    r"|(?:tient|entre|rentre|loge|reste|est|sommes) (?:bien )?dans (?:l|notre|mon|nos) (?:enveloppe|budget"
    r"|ligne|plan)"
    r"|on est dedans|(?:suis|est|sommes) (?:\w+ )?(?:tranquilles?|rassuree?s?|soulagee?s?)"
    r"|c est note|je note|convaincue?s?|bonne nouvelle|avec plaisir|volontiers|pas (?:si |trop |tres )?cher"
    r"|dans (?:nos|mes) (?:prix|cordes|moyens)|je signe|je prends|on signe|topez la|allons y|on y va"
    r"|tout de suite|au plus vite|j en ai marre|ras le bol|par dessus la tete|ca m arrangerait"
    r"|j aimerais bien"
    r"|on cherche|je cherche|c est pour ca)\b"
)
_OURS = re.compile(
    r"\b(?:notre|nos|nous (?:sommes|avons|travaillons|accompagnons|venons|equipons|garantissons)|on (?:a"
    r"|est|garantit|equipe|installe|travaille|accompagne|"
    r"fait|s engage)|garanti\w*|promets|sans (?:risque|engagement)|gratuit\w*|agree\w*|certifi\w*|officiel"
    r"|hebergee?s?|start ?up|rassuree?|references|temoignages"
    r"|cas clients|confiance|reserve|doutez|retient|peur|impressions|en (?:dites|pensez))\b"
)


_PROBE = re.compile(
    r"\b(?:vous (?:sens|sentais|trouve|devine) (?:\w+ ){0,3}(?:reserv|hesit|retic|froid|dubit|sceptiq"
    r"|tied|mefian|partag)\w*"
    r"|(?:qu est ce|quoi|ce) qui (?:pourrait |risque de |va |peut |vous |faire |ferait |fait )*(?:retien"
    r"|bloqu|frein|gen|hesit"
    r"|coinc|empech|manqu|deran)\w*"
    r"|(?:sens|entends|devine|vois) (?:bien |comme )*(?:un|une|des|de la|du|que|qu) (?:\w+ )?(?:blocage|frein"
    r"|hesitation|reticence|reserve|gene|doute|mefiance|froid|resistance|inquietude)\w*"
    r"|(?:quelque chose|des choses|un point) (?:qui )?(?:vous )?(?:inquiet|chiffonn|gen|tracass|retien"
    r"|bloqu|arret"
    r"|frein|fait peur|embet)\w*"
    r"|(?:vous|tu) en (?:pensez|dites|penses|dis)(?! (?:du|de|des))|qu en (?:pensez|dites) vous"
    r"|vous (?:hesitez|avez l air|semblez)|reticence\w*|objection\w*|(?:un|des|quel|quels) freins?"
    r"|qu est ce qui (?:vous )?(?:retient|bloque|freine|gene|manque|empeche|ferait)|pourquoi (?:non|pas|vous"
    r"|ce refus)|dites moi (?:franchement|pourquoi))\b"
)
"""The agent asks what holds them back."""
_PITCH = re.compile(
    r"\b(?:solutions?|notre|nos|nous (?:avons|faisons|proposons|sommes|aidons|accompagnons)|on (?:a|fait"
    r"|propose|aide"
    r"|accompagne|equipe|installe)|je (?:vous )?(?:propose|appelle|contacte)|pourrait (?:vous )?(?:aider"
    r"|servir"
    r"|interesser)|vous (?:aider|interesse\w*|tente\w*|dit|dirait|plairait|servirait|soulager|perdez|vous"
    r"|seriez|aimeriez)|besoins?|pour (?:vos|votre|eviter|gagner|ne plus)|beaucoup d\w*|la plupart"
    r"|de plus en plus"
    r"|d autres|vos (?:confreres|concurrents|voisins)|permet\w*|simplifi\w*|gagn\w+|econom\w+|evit\w+"
    r"|automatis\w+)\b"
)
"""The agent says what they sell or what it would do."""
_OTHER_SUBJECTS = ("timing", "size", "authority", "next_step", "solution", "competitors", "role", "recording")


@dataclass(frozen=True, slots=True)
class Scene:
    """`priced`: the agent names a price in this turn, `offered`: in this or in the one before.

    `probed`: the agent asks what holds them back, so that any reason may follow.

    The other names say what they hold.
    """

    priced: bool
    offered: bool
    pushed: bool
    committing: bool
    supplier: bool
    named: bool
    house: bool
    taken_over: bool
    boasted: bool
    describing: bool
    pitched: bool
    probed: bool
    refuses: bool
    welcomes: bool


def read_scene(exchange: Exchange, before: Scene | None) -> Scene:
    """The scene of an exchange; a price once named stays on the table for the next exchange."""
    agent, said = exchange.agent, exchange.said.words.text
    words = agent.words.text if agent is not None else ""
    priced = names_price(exchange)
    asks = agent is not None and agent.turn.text.rstrip().endswith("?")
    still = before is not None and before.priced and not exchange.asked(*_OTHER_SUBJECTS)
    return Scene(
        priced=priced,
        offered=priced or (still and not _MY_MONEY.search(words)),
        pushed=bool(_PUSH.search(words)),
        committing=bool(_COMMIT.search(words)) and not _DESCRIBES.search(words),
        supplier=bool(
            _SUPPLIER.search(words)
            or exchange.asked("competitors", "satisfied", "contract")
            or "leave" in exchange.settings
        ),
        named=bool(
            exchange.said.names or (agent is not None and agent.names) or exchange.asked("competitors")
        )
        or _SUPPLIER_NOUN.search(f"{words} {said}") is not None,
        house="outsource" in exchange.settings or bool(_HOUSE.search(words)),
        taken_over=bool(_TAKE_OVER.search(words)),
        boasted=bool(_OURS.search(words))
        and " donc " not in f" {words} "
        and not (asks and exchange.asked(*_OTHER_SUBJECTS, "budget")),
        describing=bool(_DESCRIBES.search(words)) and not _COMMIT.search(words),
        probed=bool(_PROBE.search(words)),
        pitched=bool(_PITCH.search(words))
        or exchange.asked("need", "satisfied")
        or "outsource" in exchange.settings,
        refuses=bool(_REFUSES.search(said)),
        welcomes=bool(_WELCOMES.search(said)),
    )


def names_price(exchange: Exchange) -> bool:
    """Whether the agent's turn puts a price of their own on the table."""
    agent = exchange.agent
    if agent is None:
        return False
    words = agent.words.text
    told = any(amount.certain for amount in agent.amounts)
    if agent.amounts and _OUR_PRICE.search(words) and not exchange.asked("size"):
        return True
    if told and _CUSTOMERS.search(words) and not _GAIN.search(words):
        return True
    if (
        (exchange.asked_now and exchange.asked("cost"))
        or (exchange.asked("size") and not told)
        or _MY_MONEY.search(words)
    ):
        return False
    money = any(
        amount.certain or amount.scaled or amount.period is not None or amount.every is not None
        for amount in agent.amounts
    )
    return money or "offer" in exchange.settings or bool(_OFFER_WORDS.search(words))

"""Titles and their codes (annotation guide). The first match wins, so the longer titles come first."""

FIRST: tuple[str, ...] = (
    (
        r"(?:directeur|directrice) general(?:e)? et (?:greffi(?:er|ere)|secretaire) tresori(?:er|ere)"
        r"|(?:greffi(?:er|ere)|secretaire) tresori(?:er|ere)|greffi(?:er|ere) municipale?"
    ),
    (
        r"assistante? (?:sociale?|maternelle?|dentaire|parlementaire|technique|de vie|d education"
        r"|familiale?|rh|qualite"
        r"|marketing|communication|achats|juridique|comptable)"
    ),
    (
        r"chief of staff|(?:growth|community|product|project|account|customer success|key account|country"
        r"|store|team"
        r"|engineering|program|partnerships?|talent|event|brand|content|facility|property|category)"
        r" (?:manager|lead|director"
        r"|executive|specialist)"
    ),
    (
        r"secretaires? (?:general\w*|municipale?|communale?|medicale?|comptable|paroissiale?|federale?"
        r"|technique|juridique|adjointe?|national\w*|federal\w*|regional\w*|tresoriere?)(?: de mairie)?"
        r"|secretaire de (?:mairie|redaction|seance)"
    ),
    (
        r"(?:directeur|directrice) general(?:e)? des services|d g s(?= )"
        r"|(?:directeur|directrice) (?:adjointe? )?(?:de cabinet|d (?:ecole|agence|etudes|antenne|hopital"
        r"|etablissement)|de (?:l )?(?:creche|ecole|magasin|agence|projets?|communication|cabinet"
        r"|publication"
        r"|clientele|restaurant|programme|creation|territoire|collection|region)|de la (?:communication"
        r"|relation \w+|qualite|securite|publication|culture|jeunesse|bibliotheque|mediatheque|creche"
        r"|petite enfance)|des (?:soins|etudes|services?(?: \w+)?|proximites|programmes"
        r"|collections"
        r"|sports|travaux|publics|moyens(?: \w+)?|affaires (?!juridiques)\w+))"
    ),
    (
        r"(?:chef|cheffe) (?:de (?:chantier|rayon|projets?(?: \w+)?|produit|service|secteur|bureau|equipe"
        r"|cuisine|culture|gare|centre|poste|salle|groupe|cabine|ligne|quai|piste|parc|base)|d (?:atelier"
        r"|equipe|exploitation|agence|etablissement|orchestre|unite|antenne)|des (?:travaux|services"
        r" techniques)|du service \w+)"
    ),
    r"(?:proviseure?|principale?|intendante?|infirmiere?|coordinat(?:eur|rice)) (?:adjointe?|en chef)",
    r"vice presidente?(?! (?:sales|marketing))|coprincipale?|co presidente?(?= du)",
    (
        r"(?:ancien|ancienne|ex|futur|future) (?:gerante?|patronne?|directeur|directrice|presidente?"
        r"|associee?)"
    ),
)
"""Spoken titles that hold a coded word and are no such thing."""

KIN = (
    r"(?:mon|ma|mes) (?:pere|mere|maris?|femme|epouse|epoux|frere|soeur|fils|fille|oncle|tante|parents"
    r"|beau pere|belle mere|beau frere|belle soeur|gendre|bru|conjointe?|compagne|compagnon|cousine?s?"
    r"|neveu|niece|blonde|chum|papa|maman|grand pere|grand mere|freres|soeurs|fistons?)|toute la famille"
    r"|(?:les |nous )?(?:deux|trois|quatre|cinq) (?:freres|soeurs|cousins|beaux freres)"
)
"""Family who may decide: read as a role, with no code to show."""

_RUNS = (
    r"(?:je|vous|tu) (?:lead|gere|gerez|dirigez|pilotez|chapeautez|vous occupez (?:de|du|des|d)|dirige|pilote"
    r"|chapeaute|m occupe (?:de|du|des|d)|suis en charge (?:de|du|des|d)|suis (?:a|au|aux|dans)|tiens"
    r"|preside|mene|suis a la tete (?:de|du|des|d)|suis responsable (?:de|du|des|d))(?: maintenant| aujourd"
    r" hui| desormais| tout)?(?: la| les| l| le"
    r"| toute la| ce| cette| notre| nos)?"
)
_IS_MINE = (
    r"(?:(?: (?:ici|chez nous|dans la boite|au bureau))?(?: ,)? c est (?:bien |aussi |encore |toujours "
    r"|plutot )?"
    r"(?:moi|bibi)(?! qui)|(?: ,)?(?: et)? c est (?:moi|bibi) qui (?:le|la|les|l) (?:dirige|pilote|gere"
    r"|mene|tiens"
    r"|chapeaute|anime|encadre|conduis))"
)
_MINE: tuple[tuple[str, str], ...] = (
    ("DRH", "(?:service )?rh|ressources humaines"),
    ("DSI", "(?:service )?informatique|it|dsi|systemes? d information"),
    ("DAF", "finances?"),
    ("DIR_ACHATS", "(?:service )?achats"),
    ("DIR_COMMERCIAL", "commercial|commerce|ventes|force de vente"),
    ("DIR_MARKETING", "marketing"),
    ("DIR_OPERATIONS", "production|exploitation|operations"),
    ("COMPTABLE", "compta|comptabilite"),
)
"""What a service is called where somebody says that it is theirs: *les RH, c'est moi*."""
DOMAINS: tuple[tuple[str, str], ...] = (
    *(
        (
            code,
            (
                rf"(?:(?:la|le|les|l|toute la|tout le) )?(?:{what}){_IS_MINE}"
                rf"|moi c est (?:la |le |les |l )?(?:{what})(?= (?:,|\.|et|ici|chez)|$)"
                rf"|j ai (?:repris|pris) (?:la direction (?:de|des|du|de la|de l) )?(?:la |le |les |l"
                rf" )?(?:{what})"
            ),
        )
        for code, what in _MINE
    ),
    ("DRH", rf"{_RUNS} (?:service )?(?:rh|ressources humaines|personnel)"),
    ("DSI", rf"{_RUNS} (?:service )?(?:informatique|si|it|systemes? d information)"),
    ("DAF", rf"{_RUNS} (?:finances?|gestion financiere|administratif et (?:le )?financier)"),
    ("DIR_ACHATS", rf"{_RUNS} (?:service )?(?:achats?|approvisionnements?)"),
    (
        "DIR_COMMERCIAL",
        rf"{_RUNS} (?:commerce|commercial|ventes|equipe commerciale|commerciaux|force de vente)",
    ),
    ("DIR_MARKETING", rf"{_RUNS} marketing"),
    (
        "DIR_OPERATIONS",
        rf"{_RUNS} (?:production|usine|exploitation|operations|site(?! (?:web|internet|marchand|vitrine)))",
    ),
    (
        "DG",
        (
            rf"{_RUNS} (?:boite|entreprise|societe|etablissement|affaire|maison|cooperative|association"
            rf"|club"
            r"|domaine|groupe|fondation|ehpad|asbl|cabinet|cuma|coop|agence|clinique|garage|festival"
            r"|restaurant"
            r"|boulangerie|boucherie|pharmacie|hotel|camping|ferme|exploitation agricole|studio|scierie"
            r"|imprimerie"
            r"|menuiserie|librairie|brasserie|salon|institut|auto ecole|start ?up)"
            r"|je preside(?! (?:la|une|l|des) (?:commission|analyse|seance|jury))"
        ),
    ),
    (
        "COMPTABLE",
        (
            rf"{_RUNS} (?:compta|comptabilite)|(?:je|j) (?:fais|tiens|suis a) (?:la compta\w*|les comptes)"
            r"|je saisis les factures"
        ),
    ),
)
"""Titles told as a task: *je gère les ressources humaines*."""

CODES: tuple[tuple[str, str], ...] = (
    ("CODIR", r"codir|comdir|comex|comite (?:de direction|executif|directeur)|executive committee"),
    ("CA", r"conseil d ?administration|board|conseil de surveillance"),
    (
        "GROUPE",
        (
            r"maison mere|holding"
            r"|(?:(?<=le )|(?<=au )|(?<=du )|(?<=notre )|(?<=d un ))(?:siege(?: social)?|groupe(?! de))|"
            r"siege (?:a|de|du) \w+|(?<=la )centrale|banniere|franchiseur|tete de reseau"
        ),
    ),
    (
        "DAF",
        (
            r"daf|d a f|raf|cfo|chief financial officer|vp finance|la finance|(?:le|la) financiere?|"
            r"(?:directeur|directrice|direction) (?:administratif|administrative) (?:et|&) financier\w*"
            r"|(?:directeur|directrice|direction|responsable|head) (?:administratif "
            r"|administrative )?(?:et )?"
            r"(?:financier|financiere|finances?|of finance)|(?:directeur|directrice"
            r"|responsable) administrati(?:f|ve)|"
            r"(?:directeur|directrice|responsable) (?:des|aux|de la) finances?|(?:je m occupe"
            r"|en charge) des finances"
        ),
    ),
    (
        "DSI",
        (
            r"dsi|d s i|rsi|cto|cio|chief (?:technology|technical|information|digital) officer|resp"
            r" informatique|"
            r"(?:directeur|directrice) technique et informatique|(?:directeur|directrice|responsable"
            r"|direction|chef|chef du service"
            r"|chef de service|patron) "
            r"(?:de l |du |des |du service )?(?:informatique|it|si|systemes? d informations?|numerique)"
            r"|je dirige l informatique|head of it"
        ),
    ),
    (
        "DRH",
        (
            r"drh|d r h|rrh|chief (?:people|human resources) officer|vp people|"
            r"(?:charge|chargee) (?:des |de )?(?:rh|ressources humaines)|(?:directeur|directrice"
            r"|responsable|direction|head|chef) (?:des |du |de la "
            r"|of )?(?:ressources humaines|rh|people|hr|personnel)|chro"
        ),
    ),
    (
        "DIR_COMMERCIAL",
        (
            r"(?:directeur|directrice|direction|responsable|dir) (?:commerciale?|des ventes|du commerce)"
            r"|dir co"
            r"|head of sales|sales manager|chef de ventes?|vp sales|chef des ventes|cro"
            r"|chief revenue officer|sales director|head of"
            r" revenue"
        ),
    ),
    (
        "DIR_MARKETING",
        (
            r"(?:directeur|directrice|direction|responsable|dir) (?:du |de la "
            r"|des )?(?:marketing)(?: et communication)?|cmo|head of marketing|vp marketing|chief marketing"
            r" officer|marketing director"
        ),
    ),
    (
        "DIR_ACHATS",
        (
            r"acheteur|acheteuse|acheteurs|(?:directeur|directrice|direction|responsable|service|chef)(?:"
            r" des"
            r"| aux| de l| d)? achats?|les achats|aux achats|"
            r"je m occupe des achats|head of (?:procurement|purchasing)|(?:procurement"
            r"|purchasing) (?:manager|lead)"
            r"|(?:directeur|directrice|responsable) (?:de la )?commande publique"
        ),
    ),
    (
        "DIR_OPERATIONS",
        (
            r"(?:directeur|directrice|direction|dir) (?:industriel(?:le)?|de (?:la )?production|de l"
            r" (?:usine"
            r"|abattoir|exploitation|atelier)|"
            r"d (?:usine|exploitation)|des operations|du site|de site|des sites|technique|de la logistique"
            r"|logistique|supply chain|de l entrepot)|coo|chief operating officer|vp operations|"
            r"responsable (?:de )?production|responsable (?:de |du |des )?sites?|(?:responsable"
            r"|chef) (?:de l |d )?(?:usine|exploitation)|responsable industrielle?"
            r"|responsable des operations|(?:plant|site) manager|head of (?:operations|ops)|ops director"
            r"|chef d etablissement industriel"
            r"|patron de l usine"
        ),
    ),
    (
        "JURIDIQUE",
        (
            r"(?:service|direction|directeur|directrice|responsable) (?:juridique|des affaires juridiques)"
            r"|general counsel|juristes?|juridique|le legal"
        ),
    ),
    (
        "ASSOCIES",
        (
            r"(?:{mon}|un|deux|trois|nos|les) associer|(?:(?:{mon}|les|mes|deux|trois|quatre|l) )?(?:\w+"
            r" )?(?:co )?associe(?:e|s|es)?(?: de l etude"
            r"| du cabinet)?"
        ),
    ),
    (
        "DG",
        (
            r"pdg|p d g|dg|d g|managing director|general manager|ceo|chief executive officer|founder|co"
            r" ?founders?|solo founder|directeur"
            r" general|directrice generale|direction generale|gerante?s?"
            r"|cogerante?|co gerante?|"
            r"(?:grand |big )?patron(?:ne)?|boss|presidente?|dirigeante?|chef d entreprise"
            r"|cheffe d entreprise"
            r"|fondateur|fondatrice|"
            r"co ?fondateur|co ?fondatrice|proprietaire|administrateur (?:general|delegue)|dga|dirlo"
            r"|administratrice deleguee|chef de l entreprise|taul(?:ier|iere)|tenanci(?:er|ere)"
            r"|managing partner|mandataire social|co ?ceo|directeur gerant|coprésidente?|proprio"
        ),
    ),
    (
        "ASSISTANT",
        (
            r"assistante?(?: de direction| administrative| commerciale)?|secretaire(?: de direction)?"
            r"|adjointe? (?:administrati\w+|de direction)"
            r"|secretariat"
        ),
    ),
    (
        "COMPTABLE",
        (
            r"responsable (?:comptable|(?:de la )?compta(?:bilite)?)|(?:chef |aide )?comptable|expert"
            r" comptable|la compta"
        ),
    ),
)
"""Code, expression over the words stream. `{mon}` is a family of the vocabulary."""

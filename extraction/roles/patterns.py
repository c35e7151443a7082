"""Titles and their codes (annotation guide). The first match wins, so the longer titles come first."""

FIRST: tuple[str, ...] = (
    (
        r"secretaire de mairie|secretaire generale?|secretaire medicale?|chef de chantier|chef de rayon"
        r"|directeur general des services|directrice generale des services|"
        r"directeur de (?:cabinet|creche|ecole|magasin|agence|projet|la communication)"
        r"|directrice de (?:creche"
        r"|ecole|magasin|agence|la communication|projet)"
    ),
)
"""Spoken titles that hold a coded word and are no such thing."""

KIN = (
    r"(?:mon|ma|mes) (?:pere|mere|mari|femme|epouse|epoux|frere|soeur|fils|fille|oncle|tante|parents"
    r"|beau pere|belle mere|gendre|conjointe?|compagne|compagnon)|toute la famille"
)
"""Family who may decide: read as a role, with no code to show."""

_RUNS = (
    r"(?:je|vous|tu) (?:gere|gerez|dirigez|pilotez|chapeautez|vous occupez (?:de|du|des|d)|dirige|pilote"
    r"|chapeaute|m occupe (?:de|du|des|d)|suis en charge (?:de|du|des|d)|suis (?:a|au|aux|dans)|tiens"
    r"|suis responsable (?:de|du|des|d))(?: maintenant| aujourd hui| desormais| tout)?(?: la| les| l| le"
    r"| toute la)?"
)
DOMAINS: tuple[tuple[str, str], ...] = (
    ("DRH", rf"{_RUNS} (?:service )?(?:rh|ressources humaines|personnel)"),
    ("DSI", rf"{_RUNS} (?:service )?(?:informatique|si|it|systemes? d information)"),
    ("DAF", rf"{_RUNS} (?:finances?|gestion financiere|administratif et (?:le )?financier)"),
    ("DIR_ACHATS", rf"{_RUNS} (?:service )?(?:achats?|approvisionnements?)"),
    (
        "DIR_COMMERCIAL",
        rf"{_RUNS} (?:commerce|commercial|ventes|equipe commerciale|commerciaux|force de vente)",
    ),
    ("DIR_MARKETING", rf"{_RUNS} marketing"),
    ("DIR_OPERATIONS", rf"{_RUNS} (?:production|usine|exploitation|operations|site)"),
    ("DG", rf"{_RUNS} (?:boite|entreprise|societe|etablissement|affaire|maison)"),
    ("COMPTABLE", rf"{_RUNS} (?:compta|comptabilite)"),
)
"""Titles told as a task: *je gère les ressources humaines*."""

CODES: tuple[tuple[str, str], ...] = (
    ("CODIR", r"codir|comdir|comex|comite (?:de direction|executif|directeur)|executive committee"),
    ("CA", r"conseil d ?administration|board|conseil de surveillance"),
    (
        "GROUPE",
        (
            r"maison mere|(?:la |notre |le |au |du )?holding|(?:le|au|du|notre|d un) siege(?: social)?"
            r"|(?:le|au"
            r"|du|notre) groupe(?! de)|"
            r"siege (?:a|de|du) \w+|la centrale|maison mere"
        ),
    ),
    (
        "DAF",
        (
            r"daf|d a f|raf|cfo|(?:directeur|directrice|direction|responsable|head) (?:administratif "
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
            r"dsi|d s i|rsi|cto|cio|(?:directeur|directrice|responsable|direction|chef|chef du service"
            r"|chef de service|patron) "
            r"(?:de l |du |des |du service )?(?:informatique|it|si|systemes? d informations?|numerique)"
            r"|je dirige l informatique|head of it"
        ),
    ),
    (
        "DRH",
        (
            r"drh|d r h|(?:directeur|directrice|responsable|direction|head|chef) (?:des |du |de la "
            r"|of )?(?:ressources humaines|rh|people|hr|personnel)|chro"
        ),
    ),
    (
        "DIR_COMMERCIAL",
        (
            r"(?:directeur|directrice|direction|responsable|dir) (?:commerciale?|des ventes|du commerce)"
            r"|dir co"
            r"|head of sales|vp sales|chef des ventes"
        ),
    ),
    (
        "DIR_MARKETING",
        (
            r"(?:directeur|directrice|direction|responsable|dir) (?:du |de la "
            r"|des )?(?:marketing)(?: et communication)?|cmo|head of marketing"
        ),
    ),
    (
        "DIR_ACHATS",
        (
            r"acheteur|acheteuse|acheteurs|(?:directeur|directrice|direction|responsable|service|chef)(?: des"
            r"| aux| de l| d)? achats?|les achats|aux achats|"
            r"je m occupe des achats|head of procurement"
        ),
    ),
    (
        "DIR_OPERATIONS",
        (
            r"(?:directeur|directrice|direction|dir) (?:industriel(?:le)?|de (?:la )?production|de l (?:usine"
            r"|abattoir|exploitation|atelier)|"
            r"d (?:usine|exploitation)|des operations|du site|de site|des sites|technique|de la logistique"
            r"|logistique|supply chain|de l entrepot)|coo|"
            r"responsable (?:de )?production|responsable (?:de |du )?site|chef d etablissement industriel"
            r"|patron de l usine"
        ),
    ),
    (
        "JURIDIQUE",
        r"(?:service|direction|directeur|directrice|responsable) juridique|juristes?|juridique|le legal",
    ),
    (
        "ASSOCIES",
        (
            r"(?:(?:{mon}|les|mes|deux|trois|quatre|l) )?(?:\w+ )?(?:co )?associe(?:e|s|es)?(?: de l etude"
            r"| du cabinet)?"
        ),
    ),
    (
        "DG",
        (
            r"pdg|p d g|dg|d g|ceo|directeur general|directrice generale|direction generale|gerante?s?"
            r"|cogerante?|co gerante?|"
            r"(?:grand |big )?patron(?:ne)?|boss|presidente?|dirigeante?|chef d entreprise"
            r"|cheffe d entreprise"
            r"|fondateur|fondatrice|"
            r"co ?fondateur|co ?fondatrice|proprietaire|administrateur general|dga"
        ),
    ),
    (
        "ASSISTANT",
        (
            r"assistante?(?: de direction| administrative| commerciale)?|secretaire(?: de direction)?"
            r"|secretariat"
        ),
    ),
    ("COMPTABLE", r"(?:chef |aide )?comptable|expert comptable|la compta"),
)
"""Code, expression over the words stream. `{mon}` is a family of the vocabulary."""

SPOKEN: tuple[str, ...] = (
    (
        r"conseil (?:communautaire|municipal|syndical|communal|departemental|regional|d ecole|de fabrique"
        r"|scientifique)"
    ),
    r"comite (?:syndical|d engagement|d investissement|des achats|technique|de pilotage|d entreprise)",
    r"commission (?:d appel d offres?|des marches|des achats|permanente|des finances)|la commission",
    r"college (?:communal|des bourgmestre et echevins|echevinal)",
    r"bourgmestre",
    r"echevin(?:e)?(?: des \w+)?",
    r"assemblee generale|copropriete|syndic",
    r"(?:monsieur|madame) le maire|le maire|la maire|madame la maire",
    r"tresorier|tresoriere",
    r"(?:le|son|un) bureau(?= (?:vote|decide|se reunit|du club|de l association|,|\.))",
    r"dgs|directeur general des services|secretaire general|secretaire de mairie",
    r"(?:les |des |nos )?elus|adjointe? (?:au|aux|a la|a l) \w+|adjointe?",
    r"intendante?|econome|proviseur|principale?(?= du college)",
    r"office manager",
    r"notaire",
    r"maitre de chai",
    r"asv",
    r"veterinaire",
    r"pharmacien(?:ne)?",
    r"chef de chantier",
    r"administrateur systemes?(?: et reseaux?)?",
    r"chef d atelier|cheffe d atelier",
    r"chef de cuisine|le chef",
    r"attachee? de (?:gestion|direction)",
    r"conducteur de travaux|conductrice de travaux",
    r"conseillere? (?:de|en|d) \w+",
    r"chargee? (?:de|d|des) \w+(?: \w+)?",
    r"gestionnaire(?: de \w+)?",
    r"responsable (?:de la |du |des |de l |de |d )?\w+",
    r"chef (?:de|d|du|des) \w+",
    r"cheffe (?:de|d|du|des) \w+",
    r"directeur|directrice",
    r"regisseur|regisseuse",
    r"conservateur|conservatrice",
    r"coordinateur|coordinatrice",
    r"technicien(?:ne)?(?: de \w+)?",
    r"ingenieur(?:e)?(?: \w+)?",
    r"infirmier(?:e)?(?: \w+)?",
    r"cadre de sante",
    r"chef(?:fe)? (?:comptable|magasinier|cuisinier|mecanicien)",
    r"controleu(?:r|se) de gestion",
    (
        r"{mon} (?:chef|cheffe|manager|responsable|superieur|n plus un|n 1|hierarchie|direction)|la direction"
        r"|la hierarchie"
    ),
    r"tech lead|product owner|head of \w+|lead \w+|product manager|ops manager|growth",
)
"""Titles that have no code: they stay as they are said."""

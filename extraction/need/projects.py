"""Rules on projects: what the prospect runs, prepares, looks for or must do."""

from extraction.expressions import Pattern

_SUBJECT = (
    r"(?:{jeon}|(?!ca )(?:{instance})|ma (?:fille|soeur|femme)|mon fils|les? \w+|la \w+|y|on va|je vais"
    r"|nous allons)"
)
_START = (
    r"s installe|nous installons|s implante|nous implantons|{+doubler}|{+tripler}|{+étendre}|{+emménager}"
    r"|{+ouvrir}|{+lancer}|{+démarrer}|refait|refais|refaisons|refaire|refond|refondons|refondre"
    r"|{+remplacer}"
    r"|{+renouveler}|{+rééquiper}|reequip\w+|construit|construisons|construire|batit|batissons|batir"
    r"|se batit"
    r"|{+agrandir}|s agrandit|nous agrandissons|{+déménager}|monte|montons|monter|{+créer}|reprend|reprends"
    r"|{+fusionner}|{+embaucher}|{+recruter}|{+basculer}|{+migrer}|{+installer}|{+équiper}|s equipe"
    r"|nous equipons"
    r"|{+numériser}|{+dématérialiser}|{+digitaliser}|{+informatiser}|{+automatiser}|{+moderniser}"
    r"|{+rénover}"
    r"|{+réhabiliter}|{+déployer}|{+refaire}|{+préparer}|{+transformer}|{+internaliser}|{+externaliser}"
    r"|sort"
    r"|sortons|coupe l ancien|coupons|coule|coulons|inaugur\w+|{+acheter}|rachete|{+changer}|passe a"
    r"|passons a"
    r"|{+traduire}|traduit"
    r"|recuper\w+ (?:la|le|les|un|une|l) (?:cantine|site|magasin|activite|service|competence|depot|gestion"
    r"|ecole|clientele|agence)(?= )"
)
_THING = (
    r"(?:TIME|un|une|des|deux|trois|quatre|notre|nos|mon|ma|mes|le|la|les|l|ce|cette|tout|toute|tous|de|d"
    r"|en|sur"
    r"|a|au|aux|dans)"
)
_ERRAND = (
    r"(?:rien|personne|temps|crayon|stylo|lunettes|cafe|parler|voir|reflechir|que vous|vous|la carte"
    r"|du permis"
    r"|l accord|la deliberation|l aval|le feu vert|une signature|la signature|un vote|son accord|demander"
    r"|reponse)"
)

PROJECTS: tuple[Pattern, ...] = (
    Pattern(
        "need.project.under_way",
        _SUBJECT
        + r" (?:(?:va|vont|vais|allons|est en train de|sommes en train de|est|suis|sommes|a decide de"
        r"|ai decide de"
        r"|avons decide de|compte|comptons|veut|veux|voulons|voudrait|voudrais|souhaite|souhaitons|aimerait"
        r"|aimerais|doit|devons|dois|envisage de|envisageons de|prevoit de|prevoyons de|cherche a"
        r"|cherchons a) )?"
        r"(?:"
        + _START
        + r") (?:(?!(?:pas|plus|jamais|rien|personne)\b)\w+ ){0,2}?"
        + _THING
        + r"(?! (?:vous|la part"
        r"|contact|langue|parole|oeil))|(?:{jeon}|{instance}) (?:~ )?(?:cherche|cherchons|{+rechercher}"
        r"|consulte"
        r"|consultons|sollicite|sollicitons) (?:~ )?(?:un|une|des|quelqu un|a {changer}|trois|deux)"
        r"|en plein (?:sourcing"
        r"|sourcage|appel d offres|chantier|demenagement|projet)|(?:le|la|l|du|un|une) (?:appel d offres?"
        r"|consultation"
        r"|marche|cahier (?:des charges|special)|sourcing|sourcage|adjudication) (?:~ )?(?:est|part|sort"
        r"|ouverte?|lance"
        r"|lancee|en cours|a lancer|en preparation|a la relecture)|appels? d offres? (?:a lancer|en cours"
        r"|en preparation"
        r"|lance)|(?:reste|est) a (?:faire|equiper|monter|refaire|construire)|a (?:rehabiliter|equiper"
        r"|construire"
        r"|refaire|remplacer|renover|basculer|migrer|numeriser)(?!\w)|(?<!depuis l )ouverture (?:de|d|en"
        r"|a|du|espagne"
        r"|\w+)"
        r"|(?:les|mes|nos) plans sont|la premiere pierre|(?:task force|chantier|projet) (?:~ )?(?:ouvert"
        r"|lance|demarre)",
        "project",
        (
            "On ouvre un deuxième dépôt.",
            "Nous rééquipons les trois salles.",
            "Quatre-vingts logements à réhabiliter.",
            "Je cherche un prestataire.",
        ),
        "Il faut que je vous laisse.",
        weight=2,
    ),
    Pattern(
        "need.project.wanted",
        r"charge\w* de (?:trouver|choisir|chercher|remplacer|mettre en place|monter|piloter|equiper|lancer)"
        r"|(?:faut|faudra"
        r"|faudrait|va falloir) (?:~ )?que (?:quelqu un (?:vienne|passe|nous|m |me |s en (?:occupe"
        r"|charge)|reprenne|aide)|un prestataire|une boite|une entreprise) "
        r"|de quoi (?:faire|gerer|suivre"
        r"|remplacer|automatiser|equiper|stocker|tracer|signer|saisir|scanner) "
        r"|(?:j|on|nous|y) (?:~ )?(?:ai|a|avons|aurait|aurais|aurions) (?:~ )?besoin (?:de|d|que"
        r"|qu) (?!(?:\w+ ){0,3}?"
        + _ERRAND
        + r")|(?:il me|il nous|me|nous|il m en|il nous en) (?:~ )?(?:faut|faudrait|faudra"
        r"|manque) (?:~ )?(?:un|une"
        r"|quelqu un|des|du|que|qu|de la|de l) (?!(?:\w+ ){0,2}?"
        + _ERRAND
        + r")|(?:faut|faudra|faudrait|va falloir|doit|devons|dois|on est obliges? de"
        r"|oblige de) (?:~ )?(?:tout )?"
        r"(?:{changer}|recabler|refaire|reconstruire|equiper|acheter|installer|trouver|monter|creer"
        r"|refondre|former"
        r"|recruter|reprendre a zero|mettre aux normes|numeriser|traduire|basculer|se mettre (?:aux|en|a)"
        r"|nous"
        r" mettre (?:aux|en|a)|etre (?:conforme|aux normes|certifie\w*)|demenager|remplacer|declarer)"
        r"|(?:je|j|on|nous) (?:voudrais|voudrait|voudrions|aimerais|aimerait|souhaiterais"
        r"|souhaiterait) (?:bien )?(?:un|une|des) (?!(?:renseign|info|rendez|devis|reponse|mot|precision"
        r"|exemple|doc|prix|tarif|delai|date|creneau|cafe|peu|jour|fois)\w*)"
        r"|on voudrait (?:que|comprendre|pouvoir|arreter)|je veux (?:un outil|une machine"
        r"|une solution"
        r"|que ca (?:change|tourne|s arrete))|faudrait un (?:truc|outil|systeme)|a la recherche (?:de|d)"
        r"|(?:ai|a|avons) (?:~ )?(?:le gout|envie|hate|l intention|la volonte|dans l idee) (?:de"
        r"|d) (?:~ )?(?:{changer}|aller voir (?:ailleurs|autre chose)|bouger|partir|passer (?:a|sur)"
        r"|en finir|se debarrasser)",
        "project",
        ("J'ai besoin d'un outil.", "Il nous faut du SSO.", "On doit refaire les peintures."),
        ("J'ai besoin d'un crayon.", "Il me faudrait la délibération."),
        weight=2,
    ),
    Pattern(
        "need.project.deadline",
        r"(?:faut|faudra|faudrait|veux|veut|voulons|voudrait|j aimerais|on aimerait|doit|devra"
        r"|doivent) (?:~ )?"
        r"(?:que )?(?:ce soit|ca soit|ca tourne|ca marche|ca bipe|ca fonctionne|ca change|ca bouge"
        r"|ca s arrete|tout"
        r" (?:soit|tourne|marche)|on soit (?:pret|prets|conformes?|certifies?|operationnels?)"
        r"|ce soit (?:pret|pose"
        r"|installe|fait|en place))|(?:doit|doivent|devra|devront) (?:~ )?etre (?:prete?s?|en place"
        r"|operationnel\w*"
        r"|posee?s?|installee?s?|changee?s?|remplacee?s?|vissee?s?|livree?s?|conformes?|faite?s?"
        r"|formee?s?)|c est la qu"
        r" (?:on|ca|il) (?:doit|faut)",
        "project",
        ("Il faut que ce soit en place avant.", "Tout doit être remplacé."),
        "Il faut que je raccroche.",
        weight=1,
    ),
    Pattern(
        "need.project.named",
        r"c est (?:un|dans|une|mon|notre|le) (?:~ )?(?:projet|priorites?|vrai sujet|necessite|obligation"
        r"|feuille de"
        r" route|urgence|chantier|gros dossier)|(?:y a|j ai|on a|nous avons) (?:~ )?(?:un|une|des|le"
        r"|plusieurs) (?:vrai"
        r" |gros |beau )?(?:sujet|projets?|chantiers?|besoins?|dossier)(?! (?:plein|a signer|client))"
        r"|(?:le|mon|notre)"
        r" projet (?:~ )?(?:est|c est|existe|il est|avance)|le besoin (?:~ )?est (?:la|reel)|ca urge"
        r"|je consulte"
        r"|oui c est un (?:sujet|besoin|projet)|(?:decret|loi|norme|reglement\w*|directive|rgpd|nis ?2"
        r"|facture"
        r" electronique|zfe|certification|audit)(?= (?:~ )?(?:oblige|impose|tertiaire|faut|on doit|nous))",
        "project",
        ("C'est dans mes priorités.", "On a un projet.", "Le besoin est là."),
        "On n'en parle pas.",
        weight=2,
    ),
)

"""Clauses that say of a time that the project moves then, whatever was asked. `TIME` is a time expression.

A clause is a subject, a verb of the project's course and its time, with nothing but the project's own
objects between them: *on change de prestataire en mars* moves, *on change les horaires en mars* does not.
"""

from extraction.expressions import Pattern

_TO = (
    r"(?:(?:en|au|a|la|le|les|des|pour|sur|vers|courant|dans|plutot|normalement|a priori|en principe|deja"
    r"|bien"
    r"|idealement|autour|de|du|d ici|environ|quelque part|enfin|disons|si tout va bien|,) )*"
)
"""The prepositions and softeners between a verb and its time."""

_COURSE = (
    r"projet|chantier|refonte|bascule|migration|deploiement|installation|pose|mise en (?:place|service"
    r"|route"
    r"|production|prod|ligne|oeuvre)|demarrage|lancement|livraison|decision|choix|signature|commande"
    r"|appel d offres|consultation|publication|attribution|notification|pilote|phase pilote|poc"
    r"|experimentation"
    r"|renouvellement|remplacement|changement|equipement|passage|travaux|go live|kick ?off|deadline"
    r"|echeance"
    r"|objectif|date|implantation|mise aux normes|modernisation|renovation|mutation|transition"
)
"""The nouns of a project's course."""

_BE = (
    r"(?:c est|ce sera|ce serait|ca sera|ca serait|est|sont|sera|seront|serait|seraient|debut\w+|commenc\w+"
    r"|demarr\w+|sort|sortira|sortirait|tombe|tombera|intervien\w+|aura lieu|a lieu|se fait|se fera"
    r"|se ferait|se fait"
    r"|se passe\w*|se joue\w*|se prend|se prendra|doit \w+|devrait \w+(?: \w+)?|va \w+|arrive|arrivera"
    r"|publie\w*|part|partira)"
)
_SET = (
    r"(?:(?:prevu|cale|programme|planifie|fixe|inscrit|pris|lance|publie|note|rendu|attendu|vise"
    r"|souhaite)e?s? )?"
)

_THING = (
    r"prestataires?|fournisseurs?|logiciels?|outils?|systemes?|solutions?|materiels?|machines?|operateur"
    r"|installateur"
    r"|editeur|hebergeur|parc|flotte|telephonie|standard|banque|assureur|transporteur|mutuelle|erp|crm|site"
    r"|chaudiere|vehicules?|camions?|serveurs?|postes?|caisses?|copieurs?|equipements?|ligne|abonnement"
    r"|contrat"
)
_OBJECT = (
    r"(?:(?:ca|tout|tout ca|le tout|le projet|le dossier|la decision|une decision|notre decision"
    r"|notre choix|le choix|un choix"
    r"|la commande|commande|le pilote|un pilote|un poc|un test|un essai|une phase de test|l installation"
    r"|la bascule"
    r"|le chantier|les travaux|la migration|l appel d offres|la consultation|le marche|la refonte"
    r"|le deploiement"
    rf"|(?:un |une |le |la |l |les |notre |nos |mon |de |d )?(?:nouveau |nouvelle |nouveaux |autre "
    rf"|premier |premiere )?(?:{_THING})(?: \w+)?"
    r"|(?:le |la |les )?(?:nouveau|nouvelle|nouveaux|nouvelles) \w+|le pas|les (?:gars|equipes?"
    r"|utilisateurs|gens|salaries|agents|collegues|chauffeurs|techniciens|filles)|bon de commande|le bon"
    r"|le devis|la solution) )?"
)
"""What a project's verb may carry and stay the project's."""

_STEP = (
    r"(?:{+basculer}|{+migrer}|{+déployer}|{+installer}|{+généraliser}|{+trancher}|{+signer}|{+commander}"
    r"|{+lancer}"
    r"|{+démarrer}|{+commencer}|{+attaquer}|{+remplacer}|{+renouveler}|{+relancer}|{+publier}|{+changer}"
    r"|{+quitter}"
    r"|{+décider}|{+tester}|{+choisir}|{+acheter}|{+monter}|{+poser}|{+résilier}|rouvr\w+ (?:le|ce"
    r"|notre) (?:dossier|projet|sujet)|{+franchir}"
    r"|{+équiper}|{+avancer}|{+passer}|{+démonter}|{+câbler}|{+brancher}|{+former}|{+essayer}|{+refaire}"
    r"|refait|refera|{+moderniser}|roll out|rollout|ship|go live"
    r"|met|mets|mettons|mettra|mettrai|mettre|mettrons|colle|collera|coller|attelle|attellera|atteler"
    r"|penche|pencher"
    r"|engage|engager|engagera|occupe|occuper|occuperai|occupera|equipe|fait|fera|ferai|faire|ferons|rend"
    r"|rendra|rendre|prend|prendra|prendre"
    r"|saute|sauter|sautera|est pret|est prets|sera prets?|serai prete?|serons prets|part|partira|partir"
    r"|y va|ira|aller)"
)
_MODAL = (
    r"(?:(?:va|vais|allons|vont|pourra|pourrai|pourrait|pourrais|pourrions|pourrons|compte|comptons"
    r"|me vois|se voit"
    r"|nous vois|devrait|devrions|devrais|peut|peux|prevoit|prevois|prevoyons|envisage|envisageons|pense"
    r"|pensons"
    r"|fait|fera|fais|faisons|ferons) (?:bien |de |d |faire )?)?"
)
_CLITICS = r"(?:s y |y |s en |m y |m en |nous y |s |se |me |m |nous |le |la |l |les |en )?"

CLAUSES: tuple[Pattern, ...] = (
    Pattern(
        "timing.clause.noun",
        rf"(?<!ancien )(?<!ancienne )(?:{_COURSE})(?: (?:de|d|du|des|technique|definitif\w*|final\w*"
        rf"|finale|souhaitee?|prevue?|prochain\w*)(?: \w+){{0,2}})? "
        rf"(?:, )?(?:elle|lui|eux|elles|proprement dite?|complete?"
        rf"|generale?)? ?(?:, )?{_BE} {_SET}{_TO}TIME",
        "goal",
        (
            "Le démarrage, ce sera novembre.",
            "Le chantier débute en novembre.",
            "La décision tombe en novembre.",
        ),
        ("La réunion est en novembre.", "Le projet a été signé en novembre."),
    ),
    Pattern(
        "timing.clause.noun_for",
        rf"(?:(?:un|une|le|la|l|notre|nos|ce|cette) )?(?:{_COURSE})(?: (?:de|d|du|a) (?:~ )?)?"
        rf"(?: ?(?:prevue?s?|souhaitee?s?|calee?s?|programmee?s?|envisagee?s?|visee?s?"
        rf"|imperativ\w+))? ?(?:pour|d ici|courant|des) {_TO}TIME"
        rf"|(?:il y a|il y aura|y aura|y a|on a|nous avons|on aura) (?:un|une|le"
        rf"|la) (?:{_COURSE}) (?:~ )?{_TO}TIME",
        "goal",
        ("On a un projet de refonte pour novembre.", "Il y aura une bascule en novembre."),
        "On a un projet de refonte.",
    ),
    Pattern(
        "timing.clause.we",
        rf"(?:on|nous|je|j|moi je) {_CLITICS}{_MODAL}{_CLITICS}{_STEP} {_OBJECT}{_TO}TIME",
        "goal",
        (
            "On change de prestataire en novembre.",
            "Je me vois bien démarrer en novembre.",
            "On s'y met en novembre.",
        ),
        (
            "On change les horaires en novembre.",
            "On a commencé avec eux en novembre.",
            "On signe rien en novembre.",
        ),
    ),
    Pattern(
        "timing.clause.they",
        rf"{{instance}} {_CLITICS}(?:(?:va|vont|doit|doivent|devrait|devraient|compte|comptent|pourra"
        rf"|pourrait) )?"
        r"(?:{+lancer}|{+démarrer}|{+signer}|{+publier}|{+commander}|{+équiper}|{+basculer}|{+migrer}) "
        rf"{_OBJECT}{_TO}TIME"
        rf"|(?:{{instance}}|ils|elle|il|elles) {_CLITICS}(?:(?:va|vont|doit|doivent|devrait|devraient"
        rf"|compte|comptent) )?"
        r"(?:{+trancher}|{+décider}|{+choisir}|{+statuer}|{+arbitrer}|se prononce\w*|prononcer"
        rf"|se decide|rend|rendra|rendre|prend|prendra|prendre) {_OBJECT}{_TO}TIME"
        r"|(?:a|ont) (?:dit|decide|fixe|annonce|prevu|demande|arrete)(?: (?:tout ca|ca|que ce serait"
        r"|que c etait|qu on faisait ca))?"
        r" (?:pour |en |au |a |la |le |les |fin |debut )*TIME",
        "goal",
        ("Le comité tranche en novembre.", "Le patron a dit en novembre."),
        ("Le comité se réunit en novembre.", "Ils démarrent en novembre."),
    ),
    Pattern(
        "timing.clause.put",
        r"(?:mettez|mettons|disons|prenons|comptez|tablez|tablons|partons|marquez|ecrivez)"
        r" (?:moi |plutot |donc |sur |pour |en |le |la |au |a |fin )*TIME",
        "goal",
        "Mettez novembre.",
        "Mettez du sel en novembre.",
    ),
    Pattern(
        "timing.clause.itself",
        r"(?:ca|tout|tout ca|cela) (?:~ )?(?:se (?:decide|decidera|joue|jouera|signe|signera|fait|fera"
        r"|ferait|met en place"
        r"|tranche|lance)|(?:devrait|pourrait|pourra|va|doit|peut) (?:se faire|demarrer|commencer|partir"
        r"|se decider|bouger"
        r"|avancer|etre \w+)|demarre|demarrera|commence|commencera|part|partira|bouge|bougera|reprend"
        r"|reprendra"
        rf"|devient obligatoire|sera \w+e) {_TO}TIME"
        r"|(?:^|(?<=[.,] )|(?<=donc )|(?<=et )|(?<=mais ))(?:c est|ce serait|ce sera|ca a ete|on l a"
        r"|je l ai|nous l avons)"
        r" (?:~ )?(?:prevu|programme|cale|inscrit|budgete|planifie|acte|mis|note|fixe|positionne)(?: (?:au"
        r"|dans le|a l) (?:plan|planning"
        rf"|agenda|programme|budget|calendrier))? {_TO}TIME",
        "goal",
        (
            "Ça se décide en novembre.",
            "C'est inscrit au plan pour novembre.",
            "Ça devrait se faire en novembre.",
        ),
        "C'est écrit dans le journal de novembre.",
    ),
    Pattern(
        "timing.clause.cleft",
        rf"c est {_TO}TIME (?:que|qu) (?:on|ca|je|j|nous|tout"
        rf"|{{instance}}) {_CLITICS}{_MODAL}{_CLITICS}(?:{_STEP}|se {_STEP}|decide|joue)",
        "goal",
        "C'est en novembre qu'on bascule.",
        "C'est en novembre qu'on taille.",
    ),
    Pattern(
        "timing.clause.there",
        rf"TIME (?:, )?c est (?:la|a ce moment la|a ce moment) (?:que|qu) (?:on|ca|je|j|nous|tout|ils"
        rf"|elles|il|elle|{{instance}}) "
        rf"{_CLITICS}(?:{_STEP}|se {_STEP}|se vote\w*|vote\w*|vot\w+|se joue\w*|se passe\w*|se decide\w*"
        rf"|tranch\w+|statu\w+)"
        r"|(?:c est |ce sera )?TIME ou (?:c est |ce sera )?jamais",
        "goal",
        ("Début novembre, c'est là que ça se vote.", "C'est novembre ou jamais."),
        "Début novembre, c'est là qu'on s'est connus.",
        weight=3,
    ),
    Pattern(
        "timing.clause.mind",
        r"(?:j ai|on a|nous avons|avais) (?:plutot |deja )?TIME en (?:tete|vue|ligne de mire|point de mire)"
        r"|dans (?:ma|notre|sa) tete (?:, )?(?:c est|c etait|ce serait) (?:~ )?TIME"
        rf"|(?:bon|bonne|meilleure?|seule?|ideale?) (?:moment|creneau|mois|fenetre|periode"
        rf"|saison)(?: pour (?:nous|moi|ca))? (?:, )?(?:c est"
        rf"|ce serait|ce sera|serait|reste) {_TO}TIME"
        rf"|(?:je|nous|me|j) (?:nous |me |te |le |la )?(?:pencherais?|vois|verrais?|verrait|voyais?"
        rf"|imagine) (?:~ )?{_TO}TIME"
        rf"|(?:se|nous|m|s) (?:dirige|dirigeons|oriente|orientons|achemine|aligne) (?:~ )?{_TO}TIME"
        rf"|(?:on|je|nous) (?:serait|serais|serions|est|suis|partirait|partirais|resterait) (?:plutot "
        rf"|donc )?(?:sur|pour|partis sur|parti sur) {_TO}TIME"
        r"|c est TIME (?:, )?(?:la|le|les|notre) (?:bon|bonne|meilleure?|vraie?|seule?) (?:moment|creneau"
        r"|mois|fenetre|periode|saison)"
        r"|TIME (?:, )?(?:ca|cela) (?:nous |m |me )?(?:irait|arrangerait|conviendrait|collerait"
        r"|serait bien|va|arrange)"
        rf"|(?:idee|but|souhait|plan|projet|objectif) (?:, )?(?:c est|ce serait|serait|est|etait)? ?(?:de "
        rf"|d )(?:~ )?(?:etre|avoir|{_STEP}) (?:~ )?{_TO}TIME"
        rf"|(?:demarrer|commencer|basculer|installer|livrer|signer|lancer|deployer"
        rf"|s y mettre) {_TO}TIME (?:, )?(?:ce serait|c est|ca serait|ca nous|ca m|serait)",
        "goal",
        ("J'ai novembre en tête.", "L'idée c'est de lancer en novembre.", "Novembre, ça nous irait."),
        "J'ai novembre en horreur.",
    ),
    Pattern(
        "timing.clause.bound",
        r"(?:obligation|obligatoire|obligee?s?|oblige|contrainte?s?|tenue?s?(?= (?:de|d|a) )|impose"
        r"|imposent|exige|exigent"
        r"|mise en conformite"
        rf"|en regle|entre en vigueur|s applique|s appliquera) (?:~~ )?{_TO}TIME",
        "goal",
        "Ça devient obligatoire en novembre.",
        "Il a plu en novembre.",
        weight=1,
    ),
)
"""What makes a date the project's by its own clause."""

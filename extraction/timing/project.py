"""Rules on what a date is for. `TIME` stands for a time expression."""

from extraction.expressions import Pattern

GOAL: tuple[Pattern, ...] = (
    Pattern(
        "timing.goal.want",
        r"(?:(?:moi |nous |eux )?(?:je|j|on|nous|ils|elles|il|elle)"
        r"|{instance}) (?:~ )?(?:(?<!nous en )(?<! m en )(?<!lui en ){+vouloir}"
        r"|{+viser}"
        r"|{+souhaiter}|aimerai\w+|aimerions|{+espérer}|{+tabler}|compt(?:e|ons|ent|ais|ait)"
        r"|part sur|{+promettre}|(?:ai|a|avons|ont) (?:~ )?(?:promis|cale|planifie|programme)"
        r"|(?:s est|me suis|nous sommes) (?:dit|donne|fixe)"
        r"|(?:l ai|l a|l avons|l ont) (?:mis|prevu|inscrit|fixe))|(?:(?:faut|faudrait|faudra"
        r"|fallait)(?! (?:plus|pas|jamais) (?!que|qu|depasser))"
        r"|doit|doivent|devra|devrait|devons|devrons)|besoin|objectif|(?:ce qui|qui) compte|l (?:essentiel"
        r"|important) (?:, )?c est|cible|target|cap sur|imperati\w+"
        r"|(?:choisi|tranche|decide|demarre|lance|bascule|livre|equipe|commande|signe|change|achete)"
        r"(?:ra|ront|rai|rons)|date (?:butoir|limite)|vraie date|date qui compte"
        r"|feuille de route|schema directeur"
        r"|plan (?:pluriannuel|triennal|strategique|d investissement)|roadmap|retro ?planning",
        "goal",
        ("On vise novembre.", "Faut que ce soit opérationnel avant fin juin.", "On s'est dit mars."),
        "Je suis né en novembre.",
    ),
    Pattern(
        "timing.goal.plan",
        r"(?:je|j|on|nous|ils) (?!(?:lui|leur|vous|t|m) )(?:~ )?(?:dis|disons|dirais?|prefere\w*|verrais?"
        r"|pensais?|pense|imagine"
        r"|envisage|a dit|ai dit|avons dit|a prevu|avons prevu|a mis)|mettez|mettons|disons|notez|ideal\w*"
        r"|au plus tard|dernier (?:delai|carat)|grand max\w*|maximum|deadline|echeance|sinon|sous peine"
        r"|faute de quoi|avant que|d ici la|nous (?:laissent?|donnent?)|prevue?s?|programmee?s?"
        r"|planifiee?s?|calee?s?|fixee?s?|reservee?s?",
        "goal",
        ("Mettons novembre.", "On a dit septembre.", "Fin juin, sinon c'est trop tard."),
        "Il est né en novembre.",
        weight=1,
    ),
    Pattern(
        "timing.goal.state",
        r"operationnel(?:le)?s?|en (?:place|service|ordre de marche|production|prod|ligne|vigueur)|live"
        r"|prete?s?(?! a )|rodee?s?|aux normes|en regle|conformes?|certifiee?s?"
        r"|(?:que |fonctionne\w* |tourn(?:e|ent|era) )(?:~ )?(?:fonctionne|tourne|marche)|"
        r"(?:equipe|installe|livre|pose|monte|branche)(?:e?s|e)? TIME|"
        r"(?:soit|soient|etre|sera|seront|tout|est|sont|serait) (?:~ )?(?:equipe|installe|livre|pose|monte"
        r"|branche)e?s?|soi(?:t|ent) (?:~ )?(?:faite?s?|la|finie?s?|changee?s?|bouclee?s?|reglee?s?"
        r"|signee?s?)|"
        r"(?<!TIME )(?:etre|sera|seront|serons|soit|soient|avoir|aie|ait) (?:~ )?(?:finie?s?|terminee?s?"
        r"|bouclee?s?"
        r"|pliee?s?|signee?s?|tranchee?s?|choisie?s?|decidee?s?|la|dedans|faite?s?|changee?s?)|go live"
        r"|(?<!TIME )(?:est (?:lancee?|publiee?|attribuee?|notifiee?)|(?:sera|seront|serait) (?:lancee?"
        r"|publiee?|attribuee?|notifiee?"
        r"|votee?|renouvelee?))s?"
        r"|c est (?:finie?|terminee?|bouclee?|pliee?|signee?|reglee?|tranchee?)",
        "goal",
        ("Posé fin mai.", "Être live au Q1.", "Que tout soit prêt en mai."),
        "On est fermés en mai.",
    ),
    Pattern(
        "timing.goal.noun",
        r"demarrage|lancement|livraison|mise en (?:place|service|route|production|ligne)|deploiement"
        r"|installation|bascule|ouverture|inauguration|demenagement|chantier|travaux|projet|decision"
        r"|signature|pilote|migration|refonte|consultation|publication|attribution|jalon|pose|remplacement"
        r"|reprise|rentree en",
        "goal",
        ("Démarrage au 1er octobre.", "Une bascule mi-avril."),
        "On a fêté ça en juin.",
        weight=1,
    ),
    Pattern(
        "timing.goal.start",
        r"(?:on|nous|je) (?:le |la |les |l |y |s |se |me |nous )*(?:{+lancer}|{+démarrer}"
        r"|{+commencer}|{+basculer}"
        r"|{+attaquer}|{+signer}|{+migrer}|{+installer}|equipe\w*|y met|lancera|demarrera"
        r"|signera|partira|part)"
        r" (?:ca |tout |le tout |donc |la |le projet )*(?:en |au |a |des |fin |vers |pour |la |le |l "
        r"|les )*TIME",
        "goal",
        ("On lance l'an prochain.", "On démarre en septembre."),
        "On lance le projet.",
    ),
    Pattern(
        "timing.goal.act",
        r"(?:je|j|on|nous|ca|tout|il|elle|ils|elles|les nouveaux|le nouveau"
        r"|{instance}) (?:~ )?(?:{démarrer}"
        r"|{+monter}|{+poser}|{+choisir}|{+commander}|{+acheter}|{+changer}|{+remplacer}|{+rouler}"
        r"|{+déménager}|{+emménager}|{+passer}|{+prendre}|s equipe|se decide|s y met|se pose|bascule\w*"
        r"|se fait|se fera|part|achete|y est|change)|se (?:batit|fait|fera|pose|monte|construit|installe"
        r"|decide|signe)|(?:bougera|fera|passera|demarrera|lancera|changera"
        r"|choisira|bouge|depensera)",
        "goal",
        ("On démarre en septembre.", "Il choisira en janvier."),
        "On est contents.",
        weight=1,
    ),
)
"""What makes a date the project's, in its own sentence on either side of it."""

_OBJECT = r"(?:l|les|le|la|en|y|s|nous|m|t) "
_DONE = (
    r"(?:deja |bien |tout |encore |meme |finalement |enfin )*"
    r"(?!(?:~ )?(?:prevu|cale|fixe|dit|reserve|planifie|programme|mis|promis|decale"
    r"|reporte|repousse|note|retenu"
    r"|jusqu|besoin|donne|valide|vote|choisi|arrete|annonce|vise|inscrit|imagine|demande|obtenu|exige"
    r"|impose"
    r"|decide|convenu|parle|ecrit|pose|table|pense|propose|retarde|pris|estime)\w*\b)"
    r"(?!(?:une|notre|votre|cette|quelque|autre|chaque|de|le|ce|besoin|tous|plus|pas|trois|quatre|les|des"
    r"|mes|nos"
    r"|tres|sans|comme|telle|entre|contre|encore|toujours|bientot|dans|vers|envie|hate|meme|chez)\b)"
    r"\w{2,}(?:e|es|i|ie|is|it|u|ue|us|ert|erts)"
)
"""A past participle that plans nothing."""

CONTRACT: tuple[Pattern, ...] = (
    Pattern(
        "timing.project.contract",
        r"(?:contrat|bail|preavis|engagement|maintenance|licence|leasing|marche|abonnement|free tier|permis"
        r"|convention) (?:~~ )?(?:{+finir}|{+terminer}|{+arrêter}|s arrete|{+courir}|{+tomber}|{+expirer}"
        r"|{+échoir}|{+prendre} fin|{+renouveler}|fin|jusqu|arrive|se termine|echeance|tombe|est a"
        r"|s eteint|{+commencer}|prend effet) (?:~~ )?TIME",
        "contract",
        "Notre contrat s'arrête le 31 décembre.",
        "Le contrat est bon.",
    ),
)

ELSEWHERE: tuple[Pattern, ...] = (
    Pattern(
        "timing.not.call_back",
        r"(?:{rappeler}|{+rappeler}|rappelez|recontactez|coup de fil|coup de telephone|des nouvelles"
        r"|reprenez|relancez|repassez|revenez|retentez|reviens|ressonn\w+|on se (?:rappelle|reparle"
        r"|recontacte|voit|telephone)"
        r"|rdv|rendez vous|appelez|telephonez|ecrivez) (?:~~ )?TIME|TIME (?:~~ )?(?:{rappeler}|rappelez"
        r"|vous rappelez|on se rappelle|coup de fil|pour en (?:re)?parler|on (?:saura|verra|fait"
        r"|refait) (?:~ )?(?:le )?(?:point|ou on en est|plus clair)|vous me ressonnez|vous appelez)",
        "call_back",
        "Rappelez-moi en septembre.",
        "On démarre en septembre.",
    ),
    Pattern(
        "timing.not.past",
        r"(?:depuis|il y a|y a|ca fait|voila|date d|date de|jusqu a|jusqu en|venons de|vient de"
        r"|{+signer} (?:~ )?pour) (?:~ )?TIME|"
        rf"TIME , (?:j ai|on a|nous avons|il a|elle a|ils ont) {_DONE}|"
        rf"TIME (?:~ )?(?:on|j|je|il|elle|nous|ils|elles|y|c|ca) (?:{_OBJECT})*(?:etaient"
        r"|(?!fait|sait|plait|parait)\w+(?<!r)(?:ais|ait|ions|aient)\b"
        rf"|(?:a|ai|avons|ont|est|sont) {_DONE})|(?:a|ai|as|avons|avez|ont) (?:ete )?{_DONE} (?:~ )?TIME|"
        r"(?:est|sont|suis|sommes) (?:passe|arrive|venu|revenu|ne|sorti|tombe|entre|rentre|descendu|alle"
        r"|retourne|reparti|repasse|intervenu|devenu)e?s?(?! (?:~ )?(?:sur|pour)\b) (?:~ )?TIME|"
        r"(?:signee|(?:est|sont|etait|ete) (?:auditee?s?|nee?s?|sortie?s?|passee?s?|arrivee?s?"
        r"|venue?s?)) TIME",
        "past",
        ("En novembre on a déménagé.", "On l'a coupé en 2022."),
        ("On le veut pour novembre.", "On a prévu novembre."),
    ),
    Pattern(
        "timing.not.denied",
        r"(?:(?<!sont )(?<!suis )(?<!serai )pas|jamais|ni|plus|notez pas|plutot pas"
        r"|surtout pas|sauf|hors|non pas"
        r"|c est pas|rien|(?:oubliez|oublie|(?:laissez|laisse) (?:faire|tomber))(?! (?:on|je|nous|j|il"
        r"|elle)\b)) "
        r"(?:~ )?(?:pendant |en |pour |avant tout |dans |sur |durant )?TIME|TIME (?:, )?"
        r"(?:non|pas(?! (?:plus|avant|apres|un|une|trop|a|le lendemain|la veille|le jour)\b)|c est (?:mort"
        r"|non|trop tard|trop tot"
        r"|pas possible|impossible|fichu|rape|ferme"
        r"|pas jouable)|impossible|(?:~~ )?(?:oubliez|laissez tomber)|ca (?:va|sera|ira) pas"
        r"|on (?:taille|ferme|est (?:ferme|en conge|deborde|trois|deux)s?)|(?:je|on|nous|j|il"
        r"|elle|ils|elles|ca"
        r"|c) (?!en peu[xt] plus)(?:\w+ ){1,2}(?:pas(?! (?:avant|plus))|rien|aucune?|plus(?= (?:[.,]"
        r"|du tout|rien"
        r"|personne|de)|$)) |personne |est (?:partie|fichue?|foutue?|morte?|cuite?|rape|pliee?|bouchee?"
        r"|pleine?|complete?|perdue?|passee|faite))"
        r"|trop (?:tot|tard) TIME",
        "denied",
        "Le printemps non, on taille.",
        "Au printemps.",
    ),
    Pattern(
        "timing.not.obstacle",
        r"TIME (?:, )?(?:c est (?:le|la|l|les|un|une|notre|nos|mon|ma|deja|plein|complet|noel|black|board"
        r"|au tour|eau)(?! (?:~ )?(?:objectif|date|ideal|mieux|bon|bonne|but|cible|cap|limite|deadline"
        r"|echeance|top|moment|seule?|creux|trou|creneau|fenetre|calme|meilleure?|reve"
        r"|plus (?:calme|simple)|periode))|on (?:paie|paye|fusionne|serre|regarde|encore)"
        r"|(?:il )?y a (?:~ )?(?:le"
        r"|la|les|l|trop|deja|un|une)|(?:on|je|j) (?:sera|serai|serons|suis|est) (?:chez|en|dans|au|trois)"
        r"|(?:j|on|nous) (?:ai|a|avons) (?:le|la|l|les|deja|un(?! (?:creneau|trou|creux))"
        r"|une(?! fenetre)|deux|trop|plein)"
        r"|ce sera (?:~ )?(?:quelqu un|un autre|mon successeur|ma fille|mon fils|sans moi)"
        r"|(?:le|la|l|les) \w+ (?:est|sont|sera|seront) (?:fermee?s?|pleine?s?"
        r"|deborde\w*|a l arret|en conges?)"
        r"|(?:le|la|les|des) \w+(?= (?:[.,]|et)|$)|(?:je|j|on|nous|ils"
        r"|tout le monde) (?:~ )?(?:{+fermer}|{+tailler}"
        r"|{+semer}|{+moissonner}|{+vendanger}|{+clôturer}|deborde\w*|court|courons|en vacances|en conges?)"
        r"|(?:trop|tout|plein|journees?) (?:\w+ )?(?:ferme|charge|mouvement|la folie|rush|inventaire))",
        "obstacle",
        ("Mars c'est l'inventaire.", "Le mois prochain c'est l'ouverture du camping."),
        ("Mars c'est parfait.", "Mars c'est l'objectif."),
    ),
    Pattern(
        "timing.not.now",
        r"(?:on est|nous sommes|on sera|la on est|c est) (?:deja |encore |en )+(?<!c est en )TIME",
        "now",
        "On est en avril.",
        "C'est en avril.",
    ),
    Pattern(
        "timing.not.named",
        r"(?<=TIME )(?:, )?c est (?:le |la |l |les |deja |en plein )*TIME",
        "named",
        "La semaine prochaine, c'est la Toussaint.",
        "C'est la Toussaint.",
    ),
    Pattern(
        "timing.not.other",
        r"(?:annee (?:fiscale|budgetaire|scolaire)|retraite|naissance|anniversaire|vacances"
        r"|conges?|mariage|bulletins?|releves|paie|cotisations?|moisson|recrut\w+|embauch\w+|reunion"
        r"|conference|salon|budget (?:~ )?vote|se reunit|se reunissent|on s est vus?|dedicaces?"
        r"|(?:exercice|annee) (?:~ )?(?:commence|demarre|part|debute|ouvre|tourne|cale|decale)"
        r"|(?:board|codir|comite|conseil|assemblee|ag|salon|foire|congres|match|tournoi|concert) (?:du|de)"
        r"|(?:marche|arbre|repas|colis|buches?|sapins?|jouets|cadeaux|menus?|catalogue|illuminations) de"
        r"|commission|jury|deposer? les comptes|collection|ils preparent) (?:~~ )?TIME|"
        r"TIME (?:~~ )?(?:(?:la|ma|sa|en) retraite|en vacances|en conges?|salon|reunion|reviendra"
        r"|elle revient|il revient)",
        "other",
        "Elle est en congé jusqu'en juin.",
        "Il nous le faut en juin.",
    ),
)
"""Times that are not the project's: a call back, the past, a refusal, an obstacle, another matter."""

FREE = (
    r"(?:seule?|bonne?|meilleure?|ideale?|parfaite?|vrai|grand) (?:~ )?(?:trou|creneau"
    r"|creux|moment|periode|fenetre|mois"
    r"|saison|date)|c est (?:~ )?(?:parfait|jouable|possible|faisable|ideal|bon|calme|creux)\b"
    r"|ca (?:nous |m |me |nous )?(?:va|irait|ira|arrange\w*|convien\w*|colle\w*|laisse"
    r"|passe)|morte saison|basse saison"
    r"|pas un chat|par contre|en revanche|la (?:on peut|c est bon|ca passe)"
    r"|saison (?:creuse|calme)|(?:on|je) (?:~ )?(?:respire|souffle|sera? (?:tranquilles?"
    r"|dispos?|calmes?))|c est (?:a )?vous(?= |$)|vous (?:posez|entrez|demarrez|commencez"
    r"|livrez|prenez le relais)"
)
"""What says of a time that it suits."""

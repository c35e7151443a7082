"""Rules on timing (annotation guide, Timing). `TIME` stands for a time expression."""

from extraction.expressions import Pattern

VAGUE: tuple[Pattern, ...] = (
    Pattern(
        "timing.vague.some_day",
        r"a terme|un (?:de ces )?jours?(?: ou l autre)?(?= (?:,|\.|c est|on|oui|peut etre|faudra|mais|je"
        r"|ca)|$)|un jour ou l autre|tot ou tard|plus tard|a (?:moyen|long|plus long) terme|le moment venu"
        r"|en temps (?:voulu|utile)|"
        r"a l occasion|un de ces quatre|eventuellement un jour|dans un futur|dans l absolu"
        r"|d ici quelque temps|dans quelque temps",
        "vague",
        ("À terme, oui, faudra y passer.", "Un jour ou l'autre."),
        "Un jour de la semaine prochaine.",
    ),
    Pattern(
        "timing.vague.when_possible",
        r"quand (?:on|je|j|ca|y|il|elle|le|la|les|l) (?:~~ )?(?:pourra|pourrais?|trouverais?|trouvera|aura"
        r"|aurais?|repartira|sera|seront|ira|permettra|reviendra|partiront|faudra|saura|voudra|viendra"
        r"|suivra|bougera)|"
        r"des (?:que|qu) (?:~~ )?(?:repart\w*|possible|pourra|aura|sera|debloque\w*|va mieux|peut|vendu"
        r"|trouve)|(?:le plus tot|le plus vite|au plus vite|des que|le plus rapidement) (?:~ )?(?:possible"
        r"|sera le mieux)|le plus tot|asap|au plus vite|"
        r"le jour ou (?:~~ )?(?:partir\w+|sera|aura|pourra|dira|decider\w+|tombera|lachera)",
        "vague",
        ("C'est quand je trouverai.", "Le plus tôt sera le mieux, mais j'ai aucun calendrier."),
        "Quand est-ce que vous venez ?",
        asked="timing need budget satisfied",
    ),
    Pattern(
        "timing.vague.no_date",
        r"(?:pas|aucune?|sans) (?:~ )?(?:de |d )?(?:date|calendrier|echeance|delai|visibilite|horizon"
        r"|planning|deadline|idee de (?:date|delai))(?! (?:~ )?(?:avec|de fin))|(?:personne|on"
        r"|je) (?:~ )?(?:sait|sais|connait|connais) (?:pas )?(?:~ )?(?:quand|le jour|la date)|"
        r"(?:me )?demandez pas (?:quand|lequel|la date)|dire quand|vous dire (?:si|quand) (?:~~ )?(?:non"
        r"|pas)|(?:aucune|pas) (?:de )?visibilite|pas (?:~ )?(?:presse|pressee|presses|d urgence|urgent"
        r"|a la minute|aux pieces)|rien d urgent|"
        r"ca (?:~ )?(?:peut|pourra) attendre|on verra(?: (?:bien|venir|le moment venu|plus tard"
        r"|ca))?(?= (?:,|\.)|$)|rien (?:de |est |n est )?(?:~ )?(?:fixe|arrete|defini|decide|cale|planifie"
        r"|programme)|(?:on|je) (?:a|ai) (?:~ )?(?:le temps|tout notre temps)|(?:on|je) (?:se"
        r"|me) (?:~ )?presse pas|notez rien|personne sait",
        "vague",
        ("Non. Aucune visibilité.", "Personne sait."),
        "On a une date.",
        asked="timing need",
    ),
    Pattern(
        "timing.vague.will_do",
        r"on y (?:viendra|passera|pensera|reflechit|reflechira)|(?:faudra|faudrait) (?:~ )?(?:y (?:passer"
        r"|venir|penser)|bien)(?: un jour)?|(?:on|je) (?:le |la |l )?(?:fera|ferai|refera"
        r"|s y mettra)(?: (?:~ )?(?:un jour|quelque chose))?|"
        r"c est (?:dans les tuyaux|dans un coin de (?:la|ma|notre) tete|prevu mais|envisage|en reflexion)"
        r"|ca (?:se fera|viendra|finira par)|la question se posera|je le ferai",
        "vague",
        "On y viendra à vos balises.",
        "On le fait lundi.",
        asked="timing need satisfied",
        weight=1,
    ),
)

NONE: tuple[Pattern, ...] = (
    Pattern(
        "timing.none.not_now",
        r"(?:pas|plus|aucunement|jamais) (?:~ )?(?:(?:le|au|du tout le) (?:bon )?moment|d actualite"
        r"|a l ordre du jour|pour (?:le moment|l instant|maintenant|tout de suite|demain)|maintenant"
        r"|cette annee|une priorite|la priorite|dans (?:nos|mes|les) (?:priorites|projets|plans|cartons)"
        r"|au programme|prevu|sur la table|a l agenda)|"
        r"(?:tombez|tombes|vous arrivez) (?:~ )?(?:mal|au mauvais moment)|mauvais moment"
        r"|plus mauvaise annee|(?:c est|etait) (?:mort|enterre|abandonne|annule|a l eau|tombe a l eau"
        r"|au point mort|ajourne|remis aux calendes|suspendu|en stand by|enterree|classe)"
        r"|aux calendes grecques|"
        r"(?:rien|pas) (?:~ )?(?:dans les (?:cartons|tuyaux)|en vue|en projet|de prevu|a l horizon)"
        r"|ni (?:~ )?(?:cette|maintenant|saison|annee)(?: (?:~ )?ni (?:~ )?(?:d apres|plus tard|prochaine"
        r"|l annee prochaine|celle))?",
        "none",
        "C'est vraiment pas le moment.",
        "C'est le bon moment.",
        asked="timing need budget solution satisfied next_step contract",
        weight=2,
    ),
    Pattern(
        "timing.none.buried",
        r"(?:c est|projet|ca (?:a ete|est)|tout est) (?:~ )?(?:enterre|abandonne|annule|tombe a l eau"
        r"|au point mort|ajourne|mort et enterre|remis aux calendes|reporte sine die)e?|calendes grecques"
        r"|(?:on|nous|ils|direction) (?:a|avons|ont) (?:abandonne|renonce|enterre|jete l eponge"
        r"|tire un trait|laisse tomber (?:l idee|le projet))|(?:veut|veulent|veux) (?:~ )?(?:plus"
        r"|pas) (?:~ )?en entendre parler|"
        r"(?:il y a|y a|on a|j ai|nous avons) (?:pas|aucun|plus) (?:de )?projet(?! (?:pilote|precis))"
        r"|rien a decider|(?:on|nous) (?:~ )?(?:reste|restons) comme (?:ca|on est|nous sommes)|(?:on"
        r"|je) (?:~ )?(?:lance|ouvre|change|touche|bouge) (?:~ )?rien(?: (?:~ )?(?:du tout|de neuf"
        r"|de nouveau))?",
        "none",
        ("C'est enterré.", "La direction veut plus en entendre parler.", "Il n'y a pas de projet."),
        "On a un projet.",
        weight=3,
    ),
    Pattern(
        "timing.none.no_project",
        r"(?:pas|aucun|plus|zero) (?:~ )?(?:de |d )?(?:projet|chantier|changement"
        r"|remplacement)s?(?: (?:prevu|en vue|en cours))?|(?:on|je|j|nous) (?:~ )?(?:{+lancer}|{+ouvrir}"
        r"|{+toucher}|{+bouger}|{+changer}|change|ouvre|lance|demarre|{+commencer}|engage) (?:pas|rien"
        r"|plus)(?: (?:~ )?(?:de neuf|de nouveau|du tout|chantier|projet|cette annee))?|"
        r"(?:ai|a|y a|il y a|voyons|vois) (?:~ )?rien (?:~ )?(?:a |de |qu on )(?:decider|changer|prevu"
        r"|rouvrir|faire|lancer)|(?:on|nous) (?:~ )?(?:reste|restons) (?:~ )?comme (?:ca|on est"
        r"|nous sommes)|aucune raison|(?:veut|veulent|veux) (?:~ )?(?:plus|pas) (?:~ )?en entendre parler|"
        r"(?:pas|rien) (?:~ )?(?:a l etude|envisage|d envisage)|ni maintenant ni plus tard"
        r"|je vois pas ce qu on|rien (?:ne )?bouge",
        "none",
        ("Il n'y a rien à décider, monsieur, nous restons comme nous sommes.", "On lance rien du tout."),
        "On lance le projet.",
        asked="timing need budget solution satisfied next_step contract",
        weight=2,
    ),
    Pattern(
        "timing.none.frozen_until",
        r"(?:gele|geles|gelee|bloque|bloques|coupe|suspendu|gel|stop|a l arret|en pause) (?:~~ )?(?:jusqu"
        r"|tant que|TIME)",
        "none",
        "La direction a tout bloqué jusqu'à la clôture.",
        "On est ouverts jusqu'à midi.",
        weight=1,
    ),
)

PROJECT: tuple[Pattern, ...] = (
    Pattern(
        "timing.project.want",
        r"(?:{jeon}|il nous|il me|faut|faudrait|faudra|{instance}) (?:~ )?(?:{+vouloir}|{+viser}"
        r"|{+souhaiter}|aimerai[st]|{+espérer}|{+prévoir}|{+compter}|{+devoir}|faut|besoin"
        r"|{+dire} (?:que )?|table|{+imaginer}|{+partir} sur|pense|prefere|{+démarrer}|{+lancer}"
        r"|{+basculer}|{+signer}|{+trancher}|{+décider}|{+installer}|{+changer}|{+attaquer}"
        r"|{+commencer}) (?:~ )?(?:~ )?TIME|"
        r"(?:ca|que ca|tout|il|elle|les nouveaux|les nouvelles|le nouveau|le tout|sa) (?:~ )?(?:{+démarrer}"
        r"|tourne|soit|soient|sera|{+livrer}|fonctionne|marche|parte|{+devoir}|{+partir}|opere|prenne|pret"
        r"|prete|prets) (?:~ )?TIME|(?:j|on|nous) (?:ai|a|avons) TIME (?:pour|afin)|(?:faut|faudrait"
        r"|faudra) (?:~ )?(?:etre|avoir|que) (?:~ )?(?:~ )?TIME",
        "cue",
        ("On vise novembre.", "Faut que ce soit opérationnel avant fin juin."),
        "Je suis né en novembre.",
    ),
    Pattern(
        "timing.project.event",
        r"(?:{démarrer}|demarrage|lancement|livraison|mise en (?:place|service|route|production)"
        r"|deploiement|installation|bascule|go live|live|operationnels?|operationnelles?|equipee?s?"
        r"|prete?s?|objectif|echeance|date butoir|deadline|ouverture|demenagement|imperatif|dernier delai"
        r"|au plus tard|grand maximum|rodee?|projet|chantier|travaux|aux normes|decision|choisi"
        r"|tranche) (?:~ )?(?:~ )?TIME|rien (?:~ )?(?:bougera|fera|passera|demarrera|lancera|changera"
        r"|bouge) (?:~ )?TIME|"
        r"TIME (?:~~ )?(?:au plus tard|dernier delai|grand maximum|maximum|imperatif|imperativement"
        r"|operationnels?|en place|on (?:demarre|bascule|lance|signe|demenage|ouvre|commence)|il (?:me "
        r"|nous )?(?:le |la |les )?(?:faut|faudra)|qu il (?:me|nous) faut|sinon|apres c est trop tard"
        r"|c est (?:l objectif|la date|parfait|jouable|imperatif|bien|l ideal))",
        "cue",
        "Démarrage au 1er octobre, dernier délai.",
        "On a fêté ça en juin.",
    ),
    Pattern(
        "timing.project.contract",
        r"(?:contrat|bail|preavis|engagement|maintenance|licence|leasing|marche"
        r"|convention) (?:~~ )?(?:{+finir}|{+terminer}|{+arrêter}|s arrete|{+courir}|{+tomber}|{+expirer}"
        r"|{+échoir}|{+prendre} fin|{+renouveler}|fin|jusqu|arrive|se termine|echeance|tombe|est a"
        r"|prend effet) (?:~~ )?TIME",
        "contract",
        "Notre contrat s'arrête le 31 décembre.",
        "Le contrat est bon.",
    ),
)

ELSEWHERE: tuple[Pattern, ...] = (
    Pattern(
        "timing.not.call_back",
        r"(?:{rappeler}|{+rappeler}|rappelez|recontactez|coup de fil|coup de telephone|des nouvelles"
        r"|reprenez|relancez|repassez|revenez|retentez|on se (?:rappelle|reparle|recontacte|voit|telephone)"
        r"|rdv|rendez vous|appelez|telephonez|ecrivez) (?:~~ )?TIME|TIME (?:~~ )?(?:{rappeler}|rappelez"
        r"|vous rappelez|on se rappelle|coup de fil|pour en (?:re)?parler|on (?:saura|verra|fait"
        r"|refait) (?:~ )?(?:le )?(?:point|ou on en est|plus clair))",
        "call_back",
        "Rappelez-moi en septembre.",
        "On démarre en septembre.",
    ),
    Pattern(
        "timing.not.past",
        r"(?:depuis|il y a|y a|ca fait|voila|date d|date de|jusqu a|jusqu en|venons de|vient de"
        r"|{+signer} (?:~ )?pour) (?:~ )?TIME|TIME (?:~ )?(?:on|j|je|il|elle|nous|ils|y) (?:~ )?(?:a|ai"
        r"|avait|avais|avions|etait|etais|avons|ont|est (?:parti|tombe|arrive))",
        "past",
        "En novembre on a déménagé.",
        "On le veut pour novembre.",
    ),
    Pattern(
        "timing.not.denied",
        r"(?:pas|jamais|ni|plus|notez pas|plutot pas|surtout pas|sauf|hors|non pas"
        r"|c est pas) (?:~ )?(?:pendant |en |pour |avant tout |dans |sur |durant )?TIME|TIME (?:, )?(?:non"
        r"|pas|c est (?:mort|non|trop tard|trop tot|pas possible|impossible|fichu|rape|l inventaire"
        r"|la cloture|ferme|pas jouable|la saison)|impossible|(?:~~ )?(?:oubliez|laissez tomber)|ca (?:va"
        r"|sera|ira) pas|on (?:taille|ferme|est (?:ferme|en conge|deborde)s?)|(?:je|on|nous"
        r"|j) (?:\w+ ){1,2}(?:pas|rien|aucune?|plus) )|trop (?:tot|tard) TIME",
        "denied",
        "Le printemps non, on taille.",
        "Au printemps.",
    ),
    Pattern(
        "timing.not.other",
        r"(?:exercice|annee (?:fiscale|budgetaire|scolaire)|retraite|naissance|anniversaire|vacances"
        r"|conges?|mariage|bulletins?|releves|paie|cotisations?|moisson|recrut\w+|embauch\w+|reunion|seance"
        r"|conseil|conference|salon|budget (?:~ )?vote|se reunit|se reunissent|assemblee|inspection"
        r"|controle|on s est vus?) (?:~~ )?TIME|TIME (?:~~ )?(?:(?:la|ma|sa|en) retraite|en vacances"
        r"|en conges?|salon|reunion|reviendra|elle revient|il revient)",
        "other",
        "Elle est en congé jusqu'en juin.",
        "Il nous le faut en juin.",
    ),
)

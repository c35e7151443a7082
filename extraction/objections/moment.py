"""Rules on the moment: not now (annotation guide, Objections: `timing`).

`PUSHED` are read where the agent proposes to move, or where the prospect's own words refuse.
"""

from extraction.expressions import Pattern
from extraction.objections.words import BUSY, EVENT, FEW, OPEN, SEASON

_WHEN = (
    r"(?:moment|timing|jour|temps|periode|saison|semaine|heure|annee|creneau|epoque|journee|mois|trimestre)"
)
_ADVERB = (
    r"(?:vraiment|du tout|absolument|franchement|forcement|trop|tout a fait|exactement"
    r"|clairement|encore|c est)"
)

PATTERNS: tuple[Pattern, ...] = (
    Pattern(
        "objection.timing.moment",
        rf"(?:pas|plus|jamais) (?:{_ADVERB} )*(?:(?:le|la|l) (?:bon |bonne |meilleure? )?(?:moment|timing"
        rf"|temps|periode|saison|heure|jour)"
        rf"|(?:un|une|le|la|l) (?:bon|bonne|meilleure?|super) {_WHEN})(?! (?:du|de (?:plus|la|l|m|s|d|faire"
        rf"|le)|prochaine?|ou|\d))"
        rf"|(?:mauvais|mauvaise|pire|pires) (?:{_WHEN}|passe)|(?:plus|tres) mauvaise? (?:annee|periode"
        rf"|moment)"
        r"|(?:appel|attrap|pren|cueill|trouv|derang|telephon|sollicit|demarch)(?:ez|es|e"
        r"|iez) (?:~ )?(?:en plein\w*"
        r"|au (?:plus )?mauvais moment|au milieu d|dans le rush|le pire)"
        r"|(?:tomb(?:ez|es|e|er|ait|erait|ee)|arriv(?:ez|es|e)) (?:~ )?(?:mal(?! chance)"
        r"|au (?:plus )?mauvais moment"
        r"|en plein\w*|le pire|comme un cheveu|comme un chien)|mal (?:choisi|tombe)|(?:trop|un peu"
        r"|bien) (?:tot(?! le"
        r" matin)|premature|jeune pour)|premature|avez (?:bien )?choisi votre (?:semaine|jour|moment|mois)"
        rf"|tout sauf (?:le|un) (?:bon )?{_WHEN}"
        r"|c est pas (?:maintenant|le moment|cette annee|en ce moment) qu|vous voulez ma mort"
        r"|pas (?:~ )?(?:a l ordre du jour|d actualite|l actualite)|cadet de (?:mes"
        r"|nos) soucis",
        "timing",
        ("C'est vraiment pas le moment.", "Vous tombez en plein inventaire."),
        "C'est le bon moment.",
        weight=2,
    ),
    Pattern(
        "objection.timing.priority",
        r"(?:pas|plus) (?:~ )?(?:une|la|notre|ma|nos|mes|dans (?:les|nos|mes)|en) (?:~ )?priorites?"
        r"|d autres (?:chats"
        r"|priorites|chantiers|urgences|soucis|problemes|dossiers|preoccupations|choses en tete"
        r"|affaires sur)(?= |$)|autre chose a (?:penser|gerer"
        r"|regler|foutre|faire)"
        r"|bien autre chose|la tete (?:sous l eau|ailleurs|dans le guidon)"
        r"|(?:pas|personne|plus|aucun) (?:~ )?la tete a|sous l eau(?= |$)|(?:le )?nez dans (?:le|la|les|ma"
        r"|mes)"
        rf"|(?:en plein|dans le|en|a|en pleine) {BUSY}|deborde\w*|noyee?s?|submerge\w*|surcharge\w*"
        rf"|(?:en mode"
        r" )(?:commando|survie)|jusqu au cou|en sous effectif|en pleine? (?:)?"
        rf"{SEASON}|croule\w* sous|pas une minute a (?:moi|nous)",
        "timing",
        ("On a la tête sous l'eau.", "Ce n'est pas une priorité chez nous."),
        "On a la tête dure.",
        weight=1,
    ),
    Pattern(
        "objection.timing.closed",
        r"tout est (?:~ )?(?:a l arret|en suspens|bloque|gele)|"
        r"(?:venez|viens|parlez|reparlez|reparle|revenez|parle) (?:~ )?pas (?:~ )?(?:parler|de ca"
        r"|en parler|m en parler"
        r"|de votre) (?:~~ )?(?:tant que|avant)|"
        r"(?:colle|mets|met|ajoute|rajoute)\w* pas (?:~ )?(?:autre chose|ca en plus|encore (?:un|une))|"
        r"tout est suspendu|"
        rf"(?:personne|aucune? \w+) (?:\w+ ){{0,3}}(?:va|peut|veut|ira|voudra|pourra) (?:~ )?{OPEN}"
        rf"|(?:personne|on|je|j|nous|rien) (?:~ )?{OPEN} (?:~ )?(?:plus|pas|aucune?|rien"
        rf"|jamais) (?:~ )?(?:deuxieme|autre"
        r"|nouveau|nouvelle|second|chantier|projet|dossier|de neuf|de nouveau|avant|cette (?:saison|annee)"
        r"|ce (?:mois"
        r"|trimestre)|pendant|tant|un (?:fil|crayon|tournevis)|meme)"
        rf"|{OPEN} (?:~ )?(?:plus (?:un|une|rien|aucun)|rien|pas|aucun|a rien) (?:~ )?(?:avant|tant que"
        rf"|jusqu|cette (?:saison|annee)"
        r"|cet (?:ete|hiver)|ce (?:trimestre|semestre)|pendant|de neuf|de nouveau|d autre|en ce moment"
        r"|maintenant)"
        rf"|(?:rien|personne|plus rien|plus personne) (?:~ )?(?:bouge\w*|avance\w*)"
        rf"|(?:peu\w*|pouvons|arrive|vais|va|sait|sauraient|pourra\w*) (?:~ )?pas (?:~ )?{OPEN} (?:~"
        rf" )?(?:deux|un (?:deuxieme"
        r"|second|autre|nouveau|projet|chantier)|encore|en plus|de plus|autre|tout en meme)"
        rf"|tant (?:que|qu) (?:(?:\w+|,) ){{1,12}}(?:on|je|nous|j) {OPEN} (?:~ )?(?:pas|rien|plus)"
        rf"|(?:d ici|avant|pendant|jusqu a|tant que|tant qu) (?:~~ )?{OPEN} (?:~ )?(?:pas|rien|aucune?"
        rf"|plus (?:rien|un|une|de))(?= |$)|(?:tout est|on a tout|tout) (?:fige|en pause|en stand by"
        rf"|suspendu)|(?:gel|freeze) (?:des|sur|de)"
        r"|(?:personne|pas|plus personne|meme pas|plus|jamais) (?:~ )?(?:le temps|les bras"
        r"|la bande passante|la disponibilite"
        r"|les ressources|la capacite|l energie) (?:de|d|pour|a)(?= )|personne a le temps"
        r"|pas (?:~ )?dispo\w* pour (?:ca|ce|un|cela)|la tete plus libre|deja (?:~ )?(?:assez|trop"
        r"|beaucoup) (?:~ )?(?:a faire"
        r"|a gerer|de (?:projets|chantiers|choses))",
        "timing",
        ("On lance aucun nouveau projet avant l'été.", "On n'a pas les bras pour ça."),
        "On lance un nouveau projet.",
        weight=2,
    ),
)

PUSHED: tuple[Pattern, ...] = (
    Pattern(
        "objection.timing.later",
        rf"pas si vite|(?:on|je|nous) (?:vient|viens|venons) (?:juste |a peine |tout juste )?(?:de "
        rf"|d )(?:changer|migrer|basculer|demenager"
        rf"|fusionner|deployer|reorganiser) (?:de |d |la |le |notre )"
        rf"|{OPEN} pas (?:\w+ ){{0,3}}(?:au milieu|en plein\w*|en cours de|en route)"
        rf"|personne (?:\w+ )?{OPEN} (?:a |au |aux |le |la |les |de |du )|"
        r"doucement(?= (?:,|\.)|$)|"
        r"une chose a la fois|"
        r"sortir la tete|"
        r"c est (?:le|la) pires?(?= (?:,|\.)|$)|"
        r"pas (?:\w+ ){0,3}(?:pour l instant|pour le moment|pour l heure|dans l immediat)|"
        r"(?:attendra|attendront|peut attendre|passera (?:apres|en second)|passent? (?:apres|en second)"
        r"|pour vous peut etre)|"
        r"(?<!pourquoi )pas (?:maintenant|en ce moment|tout de suite|aujourd hui|(?:dans )?l immediat)"
        r"|(?:surtout |mais |non |oui |alors )?pas (?:cette (?:semaine|annee|saison)|ce (?:trimestre|mois"
        r"|semestre)|sous cette"
        r"|pendant|avant (?:longtemps|un bon|un moment|des mois))|une autre annee|un autre (?:jour|moment)"
        r"|(?:annee|saison|mois|trimestre|ete|hiver|printemps|automne) (?:c est|s est|est|ces) (?:mort|cuit"
        r"|foutu|plie|rape|trop tard)|chaque chose en son temps|c est pas pour (?:maintenant|tout de suite"
        r"|cette annee)|on verra (?:~~ )?(?:plus tard|apres|quand|l an prochain"
        r"|l annee prochaine|a la rentree|une fois|des jours|ensuite)|plus tard peut etre|(?:laissez"
        r"|attendez|attendre)"
        r" (?:que|la|le|l|les|apres|nous|moi) (?:~ )?(?:{+finir}|{+souffler}|{+respirer}|{+arriver}|passer"
        r"|soit|ait)"
        r"|(?:reparl\w+|revoi\w*|revenez|rediscut\w+|revenir) (?:~ )?(?:plus tard|apres|quand|dans"
        r"|l an prochain"
        r"|l annee prochaine|a la rentree|au|en)|d abord (?:la|le|les|on|faut|finir|regler)"
        r"|tant que (?:~~ )?(?:pas|reste)",
        "timing",
        ("Pas cette année.", "On verra ça quand le calme sera revenu."),
        "On y va.",
        weight=1,
    ),
    Pattern(
        "objection.timing.season",
        rf"(?:on|je|j|nous|c est|y a|il y a) (?:~ )?(?:est|suis|a|ai|avons|sommes|attaque|rentre|sort|sors"
        rf"|fait|boucle|prepare|demarre)?"
        rf" ?(?:~ )?(?:en plein\w*|dans|en|l|la|le|les|un|une|des|au milieu|notre"
        rf"|nos) (?:\w+ )?{SEASON}(?= |$)"
        rf"|{SEASON} (?:~ )?(?:arrive\w*|commence\w*|en cours|dans (?:\w+ ){1, 2}(?:jours|semaines|mois)"
        rf"|sur les bras|a (?:finir|gerer|preparer|boucler)"
        r"|approche\w*|demain|lundi|jusqu)|on (?:boucle|cloture|respire pas|joue le maintien)|sur les bras"
        r"|sur le feu|dans le jus"
        r"|(?:au|en) (?:taquet|surchauffe|surcapacite)|(?:deux|trois|quatre|des|plusieurs) (?:arrets"
        r"|demissions|absents"
        r"|malades|departs|conges)|en arret(?: maladie)?|hopital|(?:c est|en|en pleine) (?:la )?panique"
        r"|(?:c est|c) (?:le"
        r"|la) (?:feu|folie|course|bazar"
        r"|panique|guerre|rush|bordel)|trop (?:de (?:choses|boulot|travail|projets)|occupe\w*)"
        r"|par dessus la tete|plus une minute"
        r"|(?:je|on) (?:vois|voit) plus (?:mes|le|la)|(?:gel|freeze|plan social|sous effectif|plan blanc"
        r"|redressement)(?= |$)"
        r"|le temps (?:me|nous) manque|(?:on|j|je|nous) (?:a|ai|avons) pas (?:~ )?le temps|autre chose a"
        r"|huissiers",
        "timing",
        ("On est en plein dans les vœux du maire.", "On a l'inspection du travail jeudi."),
        "On a une bonne équipe.",
        weight=1,
    ),
    Pattern(
        "objection.timing.taken",
        rf"(?:en plein\w*|en train de|au milieu (?:de|du|d|des)|a fond (?:dans|sur)|pris(?:e|es)? (?:par"
        rf"|dans|avec)"
        rf"|accaparee?s? par|absorbee?s? par|mobilisee?s? (?:sur|par)|concentree?s? sur|focus\w* sur"
        rf"|plongee?s?"
        rf" dans|occupee?s? (?:a|avec|par)|coincee?s? (?:dans|avec)|a la veille (?:de|du|d|des)"
        rf"|sort\w* a peine (?:de"
        rf"|du|d)|digere\w*) (?:~ )?(?:le |la |les |l |un |une |notre |nos |mon |ma |mes "
        rf"|des )?(?:\w+ )?{EVENT}(?= |$)"
        rf"|(?:j ai|on a|y a|nous avons|avec|c est) (?:le |la |les |l |un |une |notre |nos |mon |ma |mes "
        rf"|des )(?:\w+ )?"
        rf"{EVENT} (?:~ )?(?:en cours|sur les bras|a (?:finir|gerer|preparer|boucler|passer|digerer)"
        rf"|d abord|avant tout"
        rf"|qui (?:nous |me )?(?:arrive|tombe|approche|occupe|prend)|puis (?:le|la|les|l))"
        rf"|(?:on|j|nous) (?:vient|viens|venons|a|ai|avons) (?:~ )?(?:d avoir|eu|perdu|enterre"
        rf"|subi) (?:~ )?(?:{EVENT}|mon|ma"
        rf"|notre|un collegue|une collegue|quelqu un)(?= |$)"
        rf"|{EVENT} (?:~ )?(?:nous |me |m |on )?(?:occupe|prend tout|bouffe|mange|mobilise|accapare|tombe"
        rf" dessus|passe avant|arrive|approche|se profile|bloque tout|monopolise)\w*"
        rf"|(?:avec|sur|dans) (?:~ )?{EVENT} (?:~ )?(?:c est|ca (?:va|sera)|on|je|j) (?:~ )?(?:pas|mort"
        rf"|impossible"
        rf"|complique|tendu|infaisable|non)"
        rf"|(?:\d+|une?|deux|trois|quatre|cinq|six|plusieurs|des|encore) (?:\w+ )?{FEW}"
        rf"|(?:manque|manquent|manquons) (?:~ )?(?:de |d |du )?(?:bras|monde|personnel|effectifs?|gens"
        rf"|soignants"
        rf"|quelqu un|deux personnes|main d oeuvre)|(?:tout|toute) seule? (?:~ )?(?:a|pour|dans|jusqu|depuis"
        rf"|cette|en ce moment|au|,)|tiens la (?:boutique|maison|baraque)|effectifs? reduits?"
        rf"|(?:laissez|laisse|donnez) (?:nous|moi) (?:~ )?(?:finir|terminer|digerer|souffler|respirer|passer"
        rf"|le temps|boucler|sortir|arriver|m installer|poser)"
        rf"|(?:laissez|laisse|permettez) (?:nous|moi) (?:(?!tranquille)\w+ ){{1,4}}(?:d abord|avant(?: ca)?"
        rf"|deja)"
        rf"(?= (?:,|\.)|$)|sur le dos|(?:\w+ )?(?:ouvert|eventre|en chantier|en vrac|demonte|en carton"
        rf"|en cartons)e?s?"
        rf" (?:, )?(?:\w+ ){{0,3}}(?:corps d etat|ouvriers|macons|demenageurs)"
        rf"|(?:jusqu a nouvel ordre|en stand by|en pause|en suspens|en sommeil|moratoire|tout est (?:gele"
        rf"|suspendu"
        rf"|arrete|bloque))"
        rf"|y a (?:~ )?plus (?:urgent|presse|important|grave)|(?:passe|passera|passent|vient"
        rf"|viendra) (?:~ )?apres"
        rf"|(?:ca|cela|il|tout ca|le reste|votre \w+) (?:peut|pourra|va|devra|attendra|attend)(?: bien)? "
        rf"(?:attendre|encore)|pas (?:~ )?pour (?:demain|tout de suite|maintenant|cette fois|ce coup ci)"
        rf"|trop (?:de )?(?:choses?|trucs?|projets?|chantiers?|dossiers?"
        rf"|changements?) (?:~ )?(?:en meme temps"
        rf"|a la fois|en cours|d un coup|deja)|(?:une|un) (?:chose|projet|chantier|changement) a la fois"
        rf"|(?:plus|pas) (?:~ )?(?:place|creux|fenetre|trou|disponibilite) (?:~ )?(?:avant|dans|au|cette"
        rf"|ce|pour)"
        rf"|(?:emploi du temps|planning|agenda|carnet|calendrier) (?:~ )?(?:plein|complet|blinde|bourre"
        rf"|sature"
        rf"|qui deborde|charge|ras la gueule)",
        "timing",
        ("On a le rachat en cours.", "J'ai deux arrêts maladie.", "L'audit nous occupe jusqu'à Noël."),
        "On a un audit par an.",
        weight=1,
    ),
)

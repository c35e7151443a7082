"""Predicates of money that is not there: none, cut, spent, out of reach, not planned."""

from extraction.expressions import Pattern

_COINS = (
    r"premier sou|sou|rond|centimes?|euro|radis|cennes?|scene noire|sou vaillant|kopecks?|kopeks?"
    r"|copecks?|deniers?"
    r"|dollars?|rotin|penny|fifrelin"
    r"|liard|tunes?|thunes?|balles?|piastres?|piasses?|franc|maille|oseille|ble|flouze|blé|budgetaire"
)
_NOT_NONE = (
    r"(?! (?:~ )?(?:que |qu |par rapport|defini|arrete|precis|fixe|fixee|definie|arretee|vote|votee|valide"
    r"|validee|a moi"
    r"|pres|de plus|en plus|en tete|engage pour l instant|encore defini|attitree?|probleme|c est|precise"
    r"|decide|decidee"
    r"|enormes?|illimitee?s?|extensibles?|fou|folle|monstrueux|delirants?|pharaonique|immenses?|colossaux"
    r"|mirobolants?"
    r"|infinie?s?|dingue|monstre|de ouf|de malade|astronomiques?|chiffre|chiffree|officiel|officielle|formel"
    r"|figee?"
    r"|consequents?|exact|maximum|sur moi|a communiquer|a vous donner|la dessus en tete))"
)

REFUSED: tuple[Pattern, ...] = (
    Pattern(
        "budget.refused.no_money",
        r"(?:(?<!est )(?<!que )(?:pas|plus|pus|aucun|aucune|zero|sans|ni|meme pas|pas trop|pas vraiment"
        r"|jamais) (?:de |d |un |une "
        r"|le |la |l |les |du |l ombre d un |la queue d un |le moindre |le premier |la moindre )?(?:vrai "
        r"|seul |seule |moindre "
        r"|premier |traitre |foutu |rouge )*(?:{budget}|" + _COINS + r")"
        r"|c est (?:plus|pus) (?:d |un |une |un seul |le moindre )(?:" + _COINS + r"))" + _NOT_NONE,
        "lacking",
        ("On n'a pas de budget.", "Y a plus un rond.", "L'an prochain il n'y a pas un centime."),
        ("On n'a pas de budget arrêté.", "Pas un centime de plus.", "C'est pas un budget énorme."),
        weight=3,
    ),
    Pattern(
        "budget.refused.cut",
        r"(?:{budget}|depenses|tout|recrutements?|embauches|investissements?|achats?|projets?|lignes?|poste"
        r"|AMT|demande"
        r"|dossier) (?:, )?(?:~ )?(?:{aux}) {mots}(?:{coupé}|gel|hold)"
        r"|tout ce qui (?:[a-z]+ ){1,6}est (?:{coupé}|a l arret|en pause)|(?:mis|mise|est|sont|reste)"
        r" (?:en |on |au )?(?:stand by|standby|hold|pause|frigo|congelateur|placard)|gel (?:budgetaire|total"
        r"|(?:des |de |du |d )(?:{budget}|recrutements?|embauches?|achats?))"
        r"|(?:{budget}) (?:~ )?(?:{coupé}|mort|sucre)(?! (?:en|a|d|pour) )|(?:budget|enveloppe|ligne|poste"
        r"|credits) (?:~ )?"
        r"(?:a|ont|est|sont) (?:~ )?(?:saute|disparu|fondu|passe a la trappe|passee a la trappe"
        r"|tombe a l eau|tombee a l eau)",
        "cut",
        ("Le budget formation est gelé.", "Ben tout est gelé hein.", "La ligne a sauté."),
        "Le budget est annuel.",
        weight=3,
    ),
    Pattern(
        "budget.refused.they_cut",
        r"(?:{instance}|ils|elle|il|on|paris|lyon|bruxelles|quebec|nous|je|j) (?:~ )?(?:nous |m |me |l "
        r"|les )*(?:a |ont |ai "
        r"|avons |viennent de |vient de )(?:~ )?(?:tout |toutes? |tous |)(?:~ )?(?:{coupé}|{+geler}|{+couper}"
        r"|{+bloquer}"
        r"|{+stopper}) (?:~ )?(?:{budget}|AMT|tout|toute?s?|depenses|investissements?|projets?|achats?"
        r"|partout|les vannes"
        r"|le robinet|robinets|jusqu)|(?:{instance}|ils|elle|il|on|paris|lyon) (?:~ )?(?:nous |m |me )?(?:a"
        r"|ont) (?:~ )?tout"
        r" (?:{coupé})|(?:on|ils|nous|je|direction|siege|mairie) (?:~ )?(?:(?:coupe"
        r"|coupent|coupons|gele|gelent"
        r"|stoppe|sabre|ferme|ferment) (?:~ )?(?:les depenses|les budgets|les investissements|les vannes"
        r"|le robinet|les robinets|les couts)|(?:serre|serrent|serrons) (?:~ )?(?:la ceinture|les boulons"
        r"|la vis|les vannes"
        r"|les couts))",
        "cut",
        (
            "La direction a tout bloqué jusqu'à la clôture.",
            "Ils ont fermé le robinet.",
            "On serre les boulons.",
        ),
        "Ils ont tout validé.",
        weight=3,
    ),
    Pattern(
        "budget.refused.halted",
        r"(?:investissements?|depenses?|achats?|budgets?|embauches|tout) (?:~ )?(?:est|sont|reste|restent"
        r"|a ete"
        r"|ont ete) (?:~ )?(?:a l arret|au point mort|en pause|en stand by|standby|en berne|a zero"
        r"|au plus bas|au minimum)|"
        r"(?:c est|on est (?:en|dans)|on vit) (?:~ )?(?:la disette|la misere|la diete|les vaches maigres"
        r"|vaches maigres"
        r"|l austerite|la loose|le rouge|regime sec|la dech\w*|plan social|redressement|sauvegarde"
        r"|liquidation|plan d economies"
        r"|mode survie|le creux|la galere financiere|pain sec|rigueur)|(?:finances?|tresorerie|treso|comptes?"
        r"|caisses?) (?:, )?"
        r"(?:~ )?(?:est|sont|c est) (?:~ )?(?:exsangues?|tendue?s?|au plus mal|dans le rouge|a plat|en berne"
        r"|catastrophiques?"
        r"|limites?|vides?|a sec|seches?|pas terrible|compliquee?|fragile|serree?|a zero)|(?:moratoire"
        r"|restrictions? budgetaires?"
        r"|coupes? (?:budgetaires?|sombres)|plan d economies|cure d austerite|gel total|zero depense"
        r"|budget zero|cost killing"
        r"|hiring freeze|(?:plus|peu|pas) de runway)",
        "cut",
        ("Tous les investissements sont à l'arrêt.", "C'est la disette."),
        "Les dépenses sont suivies.",
        weight=3,
    ),
    Pattern(
        "budget.refused.empty",
        r"(?:caisses?|poches?|tirelire|comptes?|coffres?|treso\w*|cagnotte|portefeuille|bas de laine|cruche"
        r"|cochon|tiroirs?|matelas|fonds"
        r"|reserves?|porte monnaie|bourse|escarcelle|pot) (?:~~ )?(?:elle est |il est |est "
        r"|sont )?(?:~ )?(?:vides?|vide|videe?s?|a sec|a plat|dans le rouge|exsangues?"
        r"|percees?|retournees?|cassee?|trouee?s?|a decouvert|fondue?s?|bloquee?|a maree basse|sonnent? creux"
        r"|au plancher)|(?:on|je|nous) (?:~ )?(?:est|suis"
        r"|sommes) (?:~ )?(?:a sec|fauches?|dans le rouge|raides?|a decouvert|ric rac|etrangles?"
        r"|sur la paille|exsangues|au bout du rouleau|en deficit"
        r"|ruines?|cass?e?s? comme un clou|cass?es|a l os|au taquet|serres|ratiboises?|sur la corde|plumes"
        r"|rinces?|lessives?|broke|short|dans le trou"
        r"|en difficulte|en cessation|a la rue|en redressement|pris a la gorge|a poil|nus?|a la diete"
        r"|au pain sec|essores?|a zero|plombes?|au fond du trou"
        r"|sous tutelle|sous perfusion|en liquidation|en sauvegarde)|nus? comme un ver|(?:nous|m"
        r"|l) a (?:~ )?(?:lessives?|rinces?|saignes?|ruines?|vides?|tout pris"
        r"|mis a terre|plombes?)|(?:decouvert|traites|dettes|emprunts?|credits?"
        r"|marge de credit) (?:~ )?(?:est |sont )?(?:~ )?(?:au plafond|a son plafond|au taquet|au maximum"
        r"|pleine?s?"
        r"|au max|defoncee?)|(?:pas|plus|meme pas) (?:~ )?(?:les moyens"
        r"|(?<!ya pas )(?<!y a pas )de quoi(?= [a-z]+)(?! (?:et|si|mais|monsieur|madame|merci))"
        r"|les reins)(?! (?:se plaindre"
        r"|s inquieter|fouetter|me plaindre|pavoiser))"
        r"|(?:racle|raclons|gratte|grattons|fonds?) (?:~ )?(?:fonds? de tiroirs?|le fond|les fonds)|tire(?:r"
        r"|ons)? (?:~ )?(?:le diable|la langue)|(?:joint|joins"
        r"|joindre|joignons) (?:~ )?(?:deux bouts|pas les)|(?:on|je|nous) (?:~ )?(?:finit|finis|finissons"
        r"|termine|terminons|boucle) (?:~ )?(?:a moins|dans le rouge"
        r"|en deficit|en negatif)|(?:on|j|nous) (?:a|ai|avons) (?:~ )?(?:un trou|un deficit|du mal a payer"
        r"|peine a payer|du mal a boucler)|serre(?:r|ons|nt)? la ceinture"
        r"|(?:reste|restait|restera) (?:~ )?(?:plus rien|rien|pas grand chose|que dalle|des miettes"
        r"|clopinettes|que (?:les |des )?(?:dettes|miettes|chaises|cendres|yeux))(?= (?:,|\.|!|pour|la|cette"
        r"|dans|de|sur|du)|$)"
        r"|compte (?:~ )?(?:les centimes|chaque|les crayons|les compresses)|(?:chaque|le moindre) (?:euro"
        r"|centime|sou|dollar|achat) (?:~ )?(?:est|compte|passe)"
        r"|(?:gagne|degage|sort|sors|absorbe|rentre|reste|y a|a|ai|ont) (?:plus |pus |presque "
        r"|absolument )?rien (?:a etaler|a trouver|pour vous|derriere|dans la caisse|en caisse"
        r"|sur le compte|cette annee|du tout pour)|(?:degage|degageons|gagne|absorbe) (?:plus |pus )?rien"
        r"|rien (?:dans la caisse|en caisse|dans les caisses|au fond|derriere)"
        r"|(?:vit|vivons|vis|tient|tenons) (?:~ )?(?:douziemes|decouvert|bouts de ficelle|perfusion"
        r"|sur la tva|credit)",
        "lacking",
        (
            "Les caisses sont vides, madame.",
            "On n'a même pas de quoi changer les pneus du fourgon.",
            "On racle les fonds de tiroir.",
        ),
        "On a les moyens.",
        weight=3,
    ),
    Pattern(
        "budget.refused.cannot_afford",
        r"(?:peut|peux|pouvons|pourra|pourrai|pourrait|pourrais|sais|sait) (?:~ )?(?:pas|rien"
        r"|plus) (?:~ )?(?:sortir (?:AMT|{budget}|un |autant|cette somme|ca(?= |$))|se permettre"
        r"|nous permettre|me permettre|permettre|investir|depenser|financer|payer ca|engager (?:la moindre"
        r"|un)|m offrir"
        r"|s offrir|nous offrir|suivre financierement|assumer|absorber)(?! (?:plus|davantage|au dela))"
        r"|(?:au dessus|hors) de "
        r"(?:nos|mes) moyens|(?:trop|bien trop) (?:cher|riche|gros) pour (?:nos|mes|notre|ma) (?:moyens"
        r"|finances|bourse"
        r"|epaules|reins|structure|tresorerie)",
        "lacking",
        ("On peut pas se le permettre.", "C'est au-dessus de nos moyens."),
        "On peut investir.",
        weight=2,
    ),
    Pattern(
        "budget.refused.spent",
        r"(?:(?<!du )tout|deja tout|{budget}|reliquat|boni|excedent|ligne|lignes|exercice|poste"
        r"|les AMT) (?:, )?(?:~ )?(?:{aux}) (?:~ )?(?:{dépensé})(?! (?:~ )?(?:compte|livret|cote|chaud"
        r"|reserve))"
        r" (?:dans|sur|cette|en|chez|pour|a|au|la|l|ailleurs|jusqu|depuis|deja|il)(?= |$)|(?:budget|enveloppe"
        r"|ligne|lignes"
        r"|credits|exercice) (?:~ )?(?:est|sont|a ete|ont ete|deja) (?:~ )?(?:{dépensé})(?! en (?:conseil"
        r"|commission|ca|codir|"
        r"comite))(?! (?:au|devant|par) )|(?:tout|deja tout) (?:mis|claque|depense|mange|consomme|englouti"
        r"|crame|grille|passe"
        r"|investi|engage|flambe|bouffe|utilise) (?:dans|sur|cette|en|chez|pour|au|l|la)",
        "cut",
        (
            "L'enveloppe est déjà consommée.",
            "On a déjà tout mis dans le nouveau hall.",
            "Tout est parti dans la toiture.",
        ),
        "Le budget est fait en commission.",
        weight=3,
    ),
)

REFUSED_IF_MONEY: tuple[Pattern, ...] = (
    Pattern(
        "budget.refused.proverbial",
        r"(?:arrive|arrivons|arrivent|arrivais) (?:~ )?pas a (?:~ )?(?:payer|boucler|regler|sortir"
        r"|joindre|finir le mois"
        r"|rembourser|equilibrer)|(?:mange|bouffe) (?:notre|mon|leur) pain blanc|(?:brule|grille"
        r"|tire) (?:toutes? )?(?:nos|mes"
        r"|les|leurs) (?:dernieres )?cartouches"
        r"|c est (?:disette|ceinture|misere|vache maigre|pain sec)|(?:croix et la banniere"
        r"|parcours du combattant) pour (?:sortir|avoir|trouver"
        r"|depenser|obtenir) (?:~ )?(?:AMT|euros?|sou|{budget}|centime)|reste (?:pas |plus )?(?:une "
        r"|la moindre |que des )?(?:miettes?"
        r"|cacahuetes?|poussieres?)|robinets? (?:~ )?(?:est|sont|a ete|ont ete) (?:~ )?(?:ferme|coupe"
        r"|a sec)\w*"
        r"|pas demain la veille|(?:fond|fonds) (?:de (?:la |l )?)?(?:boite|caisse|tirelire)(?: a gateaux)?"
        r"|(?:moyens|finances|budget|caisses?) (?:~ )?(?:le |nous le |me le |l )?(?:permettent|permet"
        r"|autorise|autorisent) pas"
        r"|(?:nous|me|m) (?:le |la )?(?:permettent|permet) pas|au dela de ce qu (?:on|il|nous) (?:peut"
        r"|pouvons|peux)"
        r"|(?:m|nous) (?:a|ont) (?:envoye|envoyes) (?:promener|paitre|bouler|balader|sur les roses|chier"
        r"|au diable|dans les roses)"
        r"|(?:nous|m) (?:a|ont) (?:lache|lachee?s?|laches|claque la porte|ri au nez|tourne le dos)"
        r"|(?:banques?|banquier|siege|direction|patron|conseil|mairie|etat|region|ils|ca|elle"
        r"|il) (?:~ )?(?:a|ont) (?:~ )?(?:dit (?:que )?non"
        r"|refuse|decline|dit niet)(?= (?:,|\.|tout|net|la|le|ma|notre|et|pour|hier|cette|depuis)|$)"
        r"|(?:budget|moyens|portefeuille) (?:d un scout|de scout|de misere|d etudiant|d un etudiant"
        r"|de poche|riquiqui|famelique)"
        r"|(?:AMT|ils|argent|sous|{budget}|tout|il|elle) (?:, )?(?:ils |elle |il )?(?:ont|a|sont"
        r"|est) (?:fini|passe|parti|monte|reste|file)(?:e|s|es)? "
        r"(?:dans|sur|en) (?:la|le|les|l|un|une|nos|notre)|compteur (?:~ )?(?:marque|est a|affiche) zero"
        r"|(?:on|je|compte|nous) (?:est|suis|sommes) a moins (?:\d|(?:[a-z]+ ){0,3}(?:cents?|mille|euros))"
        r"|tombee?s? dans (?:le|un) (?:trou|gouffre)|(?:parti|partie|passe|passee)s? dans (?:le|la|les"
        r"|l) (?:~ )?(?:trou|proces|toiture|travaux)",
        "lacking",
        ("On a mangé notre pain blanc.", "Nos moyens ne nous le permettent pas.", "Le robinet est fermé."),
        "On a mangé du pain.",
        weight=3,
    ),
    Pattern(
        "budget.refused.gone",
        r"(?:y a|il y a|reste|restait|ai|a|avons) (?:plus|pus) rien(?: pour|(?= (?:,|\.|!)|$))"
        r"|(?:y|j|on|nous) en (?:a|ai|avons|reste) (?:plus|pus)(?: du tout| un seul| une seule"
        r"| maintenant| trop)?(?= (?:,|\.|!)|$)|(?:AMT"
        r"|sous|argent|budget|somme) qu "
        r"(?:on|j|nous) (?:a|ai|avons) pas(?= (?:,|\.|!|encore)|$)|(?:je|on|nous|j) (?:les|l) (?:ai|a"
        r"|avons) pas(?= (?:,|\.|!|encore"
        r"|cette)|$)|(?:{instance}|ils|elle|il|on) (?:nous |me )?(?:l |les )(?:a|ont) (?:~ )?(?:{coupé}"
        r"|reprise?s?)|mis(?:e|es)? toute?s? (?:la |le "
        r"|les |nos |notre |mes )(?:reserves?|{budget}) (?:dans|sur)",
        "lacking",
        ("J'avais 12 000 avant que ça claque, maintenant y a plus rien.", "Il manque des sous qu'on a pas."),
        "On a tout.",
        weight=3,
    ),
    Pattern(
        "budget.refused.if_only",
        r"(?:si|quand) (?:j|on|nous) (?:avais?|avions) (?:~ )?(?:argent|AMT|sous|{budget}|de quoi)"
        r"|en (?:revant|reve)",
        "wish",
        "Si j'avais vingt mille euros je vous faisais le virement.",
        "Si j'ai vingt mille euros je vous rappelle.",
        weight=2,
    ),
)

REFUSED_IF_ASKED: tuple[Pattern, ...] = (
    Pattern(
        "budget.refused.had_it",
        r"^(?:(?:ah|oh|oui|ouais|ben|bah|,) )*(?:on|j|nous|je) (?:les |l |en )(?:avais?|avait"
        r"|avions)(?: (?:un|une|encore|bien))?"
        r"(?= ?[,.]|$)|tout (?:y )?est (?:passe|parti|tombe)(?= ?[,.?]|$| dans| dedans)",
        "wish",
        ("On les avait. Jeudi dernier encore.", "Tout y est passé."),
        "On les avait prévenus.",
        weight=2,
    ),
    Pattern(
        "budget.refused.struck",
        r"(?:on|ils|il|elle|le siege|la direction|la mairie|{instance}) (?:~ )?(?:nous |me |m )?(?:l "
        r"|les )?(?:a"
        r"|ont) (?:tout )?(?:{coupé}|reprise?s?)(?! a (?!la |l |cause |nouveau |chaque "
        r"|cette ))(?! (?:au milieu|la poire|court|en deux|par deux"
        r"|de moitie))(?! (?:les|des|le|la|l|nos|mes|un|une) (?!{budget}|depenses|vannes|robinets?|lignes?"
        r"|poste|tout|mois|an|annee|semaine))|(?:ca|il|elle|c|le poste|la ligne|ils"
        r"|on) (?:~ )?(?:a ete|ont ete|est"
        r"|sont|ont|a|s est fait"
        r"|s est vu) (?:~ )?(?:{coupé}(?! (?:au milieu|la poire|en deux|par deux))(?! (?:les|des|nos"
        r"|mes) (?!{budget}|depenses|vannes|robinets?|lignes?))|non retenue?|envolee?"
        r"|{dépensé} (?:dans|en|sur|pour|a|depuis|deja))"
        r"|(?:est|sont"
        r"|c est) (?:~ )?(?:mort"
        r"|cuit|foutu|rape|fichu|grille|plie(?= pour (?:cette|l|20))|rideau|game over)(?= |$)"
        r"|(?:range|remballe|remise|remballons|rangeons) (?:les plans|tout|le dossier|le projet|nos plans|ca)"
        r"|retour a la case depart|passee? (?:sous le nez|a cote)"
        r"|(?:y a|il y a) (?:vraiment )?pas moyen|^(?:non , )?(?:{coupé})(?= |$)|passee? a la trappe"
        r"|tombee? a l eau",
        "cut",
        ("Non, il a été rayé au dernier arbitrage.", "C'est mort pour cette année."),
        "Il a été retenu.",
        weight=3,
    ),
    Pattern(
        "budget.refused.nothing_planned",
        r"(?:rien|pas(?! encore)|aucune? \w+|jamais) (?:n est |est |ete |ai |a |de |du tout de |d |c est "
        r"|n a )?(?:ete )?(?:~ )?"
        r"(?:{prévu}|mis de cote|allouee?|dans le budget|au budget|au programme|dans les tuyaux"
        r"|dans les cartons|dans les plans"
        r"|au plan|anticipe|debloque|dedie|dispo\w*|mis pour|garde)|(?:ai|a|avons|y a|est) (?:rien|pas"
        r"|aucune?) (?:~ )?(?:{prévu}"
        r"|mis de cote|mis au budget|dans le budget)|(?:c est|etait) pas (?:~ )?(?:au programme|{prévu}"
        r"|au budget|dans le budget)"
        r"|(?:imprevue?|hors budget|non budgetee?|non prevue?|pas au budget)(?= |$)",
        "lacking",
        ("On n'a rien prévu cette année.", "C'est pas budgété.", "C'est hors budget."),
        "C'est prévu.",
        weight=2,
    ),
    Pattern(
        "budget.refused.zero",
        r"(?:c est|y a|est|sont|reste|restait|elle est a|ligne (?:~ )?a|vaut|ai|on a|avons) (?:~ )?(?:a "
        r"|plus )?(?:zero(?= (?:,|\."
        r"|!|pour|monsieur|madame|cette|budget|euro)|$)|que dalle|(?:un|le) (?:tiret|blanc|trait)|nada"
        r"|walou|peau de balle|tintin|makach|niet"
        r"|nul(?= |$)|le desert"
        r"|clopinettes|rien du tout|nib|bernique|ceinture|nibe|des queues de cerises?)|(?:^|, |\. |! |non "
        r"|plus |maintenant |la "
        r"|aujourd hui |que |cette annee |pour l instant )(?:zero|rien|nada|nenni|pantoute|ceinture|que dalle"
        r"|walou)(?: (?:pointe|de prevu|du tout|de rien"
        r"|de chez rien))?(?= (?:,|\.|!|monsieur|madame|cette annee|pour l instant|pour cette)|$)|"
        r"(?<!a )(?<!de )pas un (?:seul )?(?:rond|kopeck|radis|sou|euro|centime)(?! de plus)|zero (?:spend"
        r"|depense|budget|cash"
        r"|euro|invest\w*)|(?<!manque )(?<!manquait )(?<!oublie )(?<!ajoute )(?<!rajoute )un (?:beau "
        r"|gros |grand )?zero(?= (?:,|\.|!|pointe)|$)",
        "lacking",
        ("Cette ligne-là elle est à zéro.", "Y a zéro, Monsieur. Zéro."),
        "Il a zéro défaut.",
        weight=2,
    ),
    Pattern(
        "budget.refused.cannot_even",
        r"(?:peut|peux|pouvons|pourrait|pourrais) (?:~ )?(?:meme )?(?:pas|plus) (?:~ )?(?:changer|acheter"
        r"|payer|remplacer"
        r"|reparer|m offrir|s offrir|embaucher|mettre un (?:centime|euro|sou|rond)|sortir|investir)"
        r"(?! plus de)|(?:(?:en|d un|de|un) redressement|liquidation|procedure de sauvegarde|plan social"
        r"|chomage (?:partiel|technique)"
        r"|depot de bilan)|(?:exercice|budget|lignes?|comptes?) (?:~ )?(?:est|sont) (?:~ )?(?:clos|close"
        r"|closes|boucles?"
        r"|fermees?|cloture)|(?:verse|paie|paye|sors) (?:~ )?(?:pas|plus) (?:de |mon |un )?(?:salaire"
        r"|paie)|deja (?:depasse|explose|creve)|deja du mal (?:a|avec)|on (?:peut|sait) pas(?= (?:,|\.)"
        r"|$)|(?:les|l) (?:ai|a"
        r"|avons) pas(?= (?:,|\.)|$)|qu on a pas|que j ai pas|pas (?:les|l) (?:avoir|mettre)|(?:paie|paye"
        r"|payons) plus|(?:salaires|factures|fournisseurs) (?:~ )?(?:avec difficulte|en retard"
        r"|difficilement)",
        "lacking",
        ("Je ne peux même pas changer une ampoule.", "L'exercice est clos."),
        "On peut changer.",
        weight=2,
    ),
    Pattern(
        "budget.refused.not_now",
        r"^(?:(?:ah|oh|ben|non|malheureusement|helas|,|la|franchement|alors|bah) )*(?:pas (?:cette annee"
        r"|en ce moment|pour (?:ca|cela|vous|l instant|le moment|cette annee)"
        r"|actuellement|avant|du tout|tout de suite|maintenant|la queue|chez nous)|plus maintenant|plus rien"
        r"|impossible|neant|(?:sur |dans |de |avec )?aucune?(?= (?:,|\.|!)|$)|que nenni|zero|negatif"
        r"|tintin)(?= |$)"
        r"|(?:avec|en) (?:des |les )?(?:clopinettes|bouts de ficelle|queues de cerise)|y a plus(?= (?:,|\.)"
        r"|$)|y en a (?:plus|pas)(?= |$)|ligne (?:~ )?(?:barree|rayee|a blanc)"
        r"|(?:barree|rayee|barre|raye)(?= (?:,|\.)|$)|pas avant (?:l an prochain|l annee prochaine"
        r"|le prochain|20\d\d)|(?:j|on|nous) (?:~ )?(?:ai|a|avons) rien(?= (?:,|\.|!)|$)",
        "lacking",
        ("Pas cette année.", "Y en a plus."),
        "Cette année, oui.",
        weight=1,
    ),
    Pattern(
        "budget.refused.no_spending",
        r"(?:plus|pas|aucune?|zero) (?:d |de |une |la moindre |nouvelles? |grosses? )*(?:depense"
        r"|investissement|achat)s?(?! que)"
        r"|(?:faudrait|il faut) (?:~ )?(?:un miracle"
        r"|gagner au loto"
        r"|que je gagne|le trouver|les trouver|trouver (?:l argent|les sous|le budget))",
        "lacking",
        "On fait zéro dépense.",
        "On coupe l'eau.",
        weight=2,
    ),
)

"""Rules on the budget's status and on what an amount is for (annotation guide, Budget)."""

from extraction.expressions import Pattern

STATUS: tuple[Pattern, ...] = (
    # Money is there.
    Pattern(
        "budget.confirmed.allocated",
        r"(?:c|ca|sa|cela|ces) (?:est|a ete|ete|sera|est deja) (?:bien |deja |bel et bien |tout |passe et "
        r"|prevu et |inscrit et )*{allouer}(?: (?:et|,) {allouer})?",
        "confirmed",
        ("C'est financé.", "oui sa été voter lundi par le conseil"),
        "C'est pas voté.",
        asked="budget",
        weight=3,
    ),
    Pattern(
        "budget.confirmed.money_allocated",
        r"(?:le |la |les |l |notre |une |des |un |d )?(?:{budget}|AMT|montant|somme) (?:~~ )?(?:est|sont"
        r"|a ete|ont ete|a|ete) (?:bien |deja |bel et bien |tout |desormais |bien )*(?:{allouer})",
        "confirmed",
        ("Les fonds ont été débloqués vendredi.", "L'enveloppe est validée."),
        "Le budget n'est pas validé.",
        weight=3,
    ),
    Pattern(
        "budget.confirmed.it_is_validated",
        r"(?:elle|il|ils|elles|tout) (?:est|sont|a ete|ont ete|est deja) (?:bien |deja "
        r"|bel et bien )*(?:votee?s?|validee?s?|allouee?s?|debloquee?s?|inscrite?s?|actee?s?|budgetee?s?"
        r"|provisionnee?s?|financee?s?|accordee?s?|flechee?s?|approuvee?s?)(?! par personne)",
        "confirmed",
        "On a une ligne de quarante mille, elle est validée.",
        "Il est validé par personne.",
        asked="budget",
        weight=3,
    ),
    Pattern(
        "budget.confirmed.body_allocated",
        r"(?:{instance}) (?:~ )?(?:(?:me|m|nous|l|les|la|le|ca|y) )*(?:a|ont|vient de"
        r"|viennent de) (?:~ )?(?:{allouer}|signe|suivi|dit (?:oui|banco|ok|d accord|go)|lache|mis|donne"
        r"|accepte|cede|debourse)(?! (?:tout|l|les|le) (?:gele|bloque|coupe))(?: (?:~ )?(?:{budget}|AMT"
        r"|autorisation))?",
        "confirmed",
        (
            "Le siège m'a signé une autorisation de dépense de 35 000 euros.",
            "Le banquier a dit oui en janvier.",
        ),
        "La direction a tout gelé.",
        asked="budget need timing",
        weight=3,
    ),
    Pattern(
        "budget.confirmed.passed",
        r"(?:{instance}|commission permanente|conseil \w+|assemblee|ag) (?:~ )?(?:a"
        r"|ont) (?:deja )?(?:delibere|tranche favorablement|dit oui|donne son accord|donne le feu vert"
        r"|accepte)|(?:on|j|nous) (?:~ )?(?:a|ai|avons) (?:~ )?(?:eu |obtenu |recu |decroche )?(?:le |un "
        r"|l |leur |son )(?:feu vert|accord|ok|aval|autorisation) (?:~ )?(?:du|de la|de|des|d) |"
        r"(?:une|l|d une) (?:autorisation|enveloppe accordee|dotation) (?:~ )?(?:de depense|d engagement"
        r"|jusqu|de |pour )|c est (?:bien |deja )?passe (?:en|au|a l|devant|par) (?:le |la "
        r"|l )?(?:{instance}|commission|cadrage|arbitrage|vote|codir)",
        "confirmed",
        "Il me semble bien que c'est passé en conseil, en avril.",
        "C'est passé à la télé.",
        weight=3,
    ),
    Pattern(
        "budget.confirmed.money_is_there",
        r"(?:l |le |les |notre |cet |ce |la )(?:{budget}) (?:~ )?(?:est|sont) (?:bien |deja "
        r"|tout a fait )*(?:la|disponibles?|dispo|prets?|prete|en place|ok|okay|secured|securisee?s?|cale"
        r"|bouclee?|ouverts?|reunis?|dans les tuyaux|en banque|sur le compte)(?! (?:zero|nulle))",
        "confirmed",
        "Non, l'argent est là.",
        "L'argent est toujours un problème.",
        weight=3,
    ),
    Pattern(
        "budget.confirmed.we_have_it",
        r"(?:on|j|nous) (?:~ )?(?:a|ai|avons|dispose|disposons) (?:deja |bien |bel et bien )?(?:(?:le|l|les"
        r"|nos|notre|mon|mes|d un|d une|du|de l) )(?:{budget})(?! (?:de l an|de l annee|qui est|est) )",
        "confirmed",
        "On a le budget, pas de souci.",
        "On a pas de budget.",
        asked="budget need timing",
    ),
    Pattern(
        "budget.confirmed.in_the_books",
        r"(?<!pas )(?<!plus )(?<!rien )(?<!rien de )(?:figure|figurent|inscrite?s?|prevue?s?|passe|passee"
        r"|notee?|sanctuarise|integre|mise?|porte"
        r"|ligne|AMT|est|sont|dedans|ouverte?s?) (?:~ )?(?:au|dans le|sur le|dans|sur) (?:le |notre |nos "
        r"|les |{mon} )?(?:budget|plan d investissement|plan|previsionnel|bp|ppi|programme d investissement"
        r"|pluriannuel|primitif)(?! (?:gele|rien))",
        "confirmed",
        ("Ça figure au plan d'investissement 2027.", "C'est inscrit au budget."),
        "C'est pas prévu au budget.",
        weight=3,
    ),
    Pattern(
        "budget.confirmed.line",
        r"{jeon} (?:~ )?(?:ai|a|avons|dispose|disposons|disposez) (?:~ )?(?:une |d une |un |d un "
        r"|des )?(?:{budget}|ligne) (?:de |d )?(?:AMT|(?:dediee?|flechee?|reservee?|allouee?|votee?"
        r"|validee?|speciale?))",
        "confirmed",
        "Nous disposons d'une enveloppe de 18 400 euros fléchée sur la formation.",
        "J'ai pas une enveloppe dédiée.",
        weight=2,
    ),
    Pattern(
        "budget.confirmed.set_aside",
        r"(?:{jeon}|{instance}) (?:~ )?(?:ai|a|avons|ont) (?:~ )?(?:(?:mis|garde"
        r"|bloque) (?:~ )?(?:AMT )?(?:de cote|au chaud)|(?:provisionne|sanctuarise|cantonne) (?:~ )?(?:AMT"
        r"|{budget}))|(?:c est|AMT|argent|AMT ,) (?:deja |bien |mis |qui est )*(?:de cote|au chaud"
        r"|provisionnes?|en reserve)",
        "confirmed",
        "On a mis 20 000 euros de côté pour ça.",
        "On a rien mis de côté.",
        weight=2,
    ),
    Pattern(
        "budget.confirmed.agreement",
        r"(?:l |un |son |leur )?(?:accord|feu vert|ok|aval) (?:~ )?(?:ecrit|de la banque|du banquier"
        r"|du siege|de principe de la banque|du bailleur|sur le budget|financier)|"
        r"(?:pret|credit|leasing|subvention|aide|dossier de financement|financement) (?:~ )?(?:accorde"
        r"|accepte|obtenu|signe|boucle|notifie|valide)e?s?|"
        r"(?:la banque|le banquier|la banquiere|bpi|l opco) (?:~ )?(?:suit|nous suit|marche|a suivi|finance"
        r"|prend en charge|a valide|est d accord)",
        "confirmed",
        ("J'ai l'accord écrit.", "Le prêt est accordé."),
        "Le prêt n'est pas accordé.",
        weight=3,
    ),
    Pattern(
        "budget.confirmed.voted_amount",
        r"{jeon} (?:~ )?(?:ai|a|avons|vient de|venons de) (?:~ )?(?:vote|budgete|inscrit|debloque|alloue"
        r"|acte|approuve|fleche|signe|obtenu|decroche|bloque)e?s? (?:~ )?(?:AMT|{budget}|ca|le projet)|"
        r"AMT (?:~ )?(?:de |d )?(?:votee?s?|validee?s?|alloue?e?s?|debloquee?s?|inscrite?s?|acte?s?"
        r"|budgetee?s?|accordee?s?|flechee?s?|approuvee?s?|officiels?|officielle|ouverts?|provisionnes?"
        r"|disponibles?)",
        "confirmed",
        ("On a voté 50 000.", "40 000 validés."),
        "On n'a pas voté 50 000.",
        weight=3,
    ),
    Pattern(
        "budget.confirmed.renewed",
        r"(?:c est|l enveloppe|le budget|(?:tout|il|elle) (?:est|a ete)) (?:~ )?(?:est "
        r"|a ete )?(?:reconduite?|renouvelee?|maintenue?|preservee?|sanctuarisee?)",
        "confirmed",
        "Pour 2025 c'est reconduit tel quel, le conseil l'a entériné.",
        "C'est pas reconduit.",
        weight=3,
    ),
    Pattern(
        "budget.confirmed.not_the_problem",
        r"(?:le |la |l |les )(?:{budget}) (?:~ )?(?:c est|est|sont) pas (?:~ )?(?:probleme|souci|sujet"
        r"|frein|question)|pas de (?:probleme|souci) (?:de |cote |d )(?:{budget})",
        "confirmed",
        "Le budget c'est pas le problème.",
        "Le budget c'est le problème.",
        weight=2,
    ),
    Pattern(
        "budget.confirmed.arrived",
        r"(?:virement|aide|subvention|pret|argent|somme|fonds|montant|enveloppe|credit|financement"
        r"|sous) (?:~ )?(?:est|sont|a ete|ont ete) (?:~ )?(?:arrivee?s?|tombee?s?|versee?s?|la"
        r"|bloquee?s? (?:sur|de)|recue?s?|acquise?s?|assuree?s?|garantie?s?|prete?s?)|sur fonds propres"
        r"|on a (?:~ )?(?:eu|obtenu|recu|touche|decroche) (?:~ )?(?:aide|subvention|financement|pret|credit"
        r"|accord|dotation)",
        "confirmed",
        ("La somme est bloquée sur un compte.", "Le virement est arrivé."),
        "Le virement n'est pas arrivé.",
        asked="budget",
        weight=3,
    ),
    Pattern(
        "budget.confirmed.it_is_there",
        r"^(?:oui (?:, )?)?(?:il|elle|ils|elles|tout) (?:y )?(?:est|sont) (?:deja |bien )?(?:la|ouverte?s?"
        r"|dispo\w*|prete?s?|en place|cale|calee|bouclee?|dedans)",
        "confirmed",
        "Elle est ouverte depuis le premier janvier.",
        "Elle est fermée.",
        asked="budget!",
        weight=2,
    ),
    Pattern(
        "budget.confirmed.given_to_us",
        r"(?:on|ils|elle|il|{instance}) (?:m|nous) (?:l )?(?:a|ont) (?:bien |deja |enfin )?"
        r"(?:donne|accorde|alloue|attribue|octroye|lache|signe|vote|valide|debloque|confie|reserve)e?s?"
        r"(?: (?:~ )?(?:AMT|{budget}|somme|rallonge))?|"
        r"(?:j|on|nous) (?:ai|a|avons) (?:bien |deja |enfin )?(?:obtenu|decroche|recupere|eu droit a|touche"
        r"|eu)"
        r" (?:~ )?(?:AMT|{budget}|rallonge|gain de cause|le go|le feu vert)",
        "confirmed",
        ("On nous a accordé 12 000 euros.", "J'ai enfin décroché une rallonge."),
        "On nous a rien accordé.",
        asked="budget",
        weight=3,
    ),
    Pattern(
        "budget.confirmed.secured",
        r"(?:c est|tout est|on est|ce sera|il est|elle est) (?:~ )?(?:acquise?|calee?|couverts?"
        r"|pris en charge|boucle|arbitre"
        r"|assuree?|garantie?|dans les clous|bon (?:de ce cote|pour le budget|cote budget)|paye par)|"
        r"ils ont (?:tous )?dit oui|(?:a|ont) (?:tope|delibere)|deliberation (?:~ )?(?:prise|votee|passee"
        r"|signee)|"
        r"(?:le cheque est|j ai le cheque|prend en charge|prise en charge|est sur le compte"
        r"|ligne est ouverte)",
        "confirmed",
        ("C'est acquis.", "Le conseil a délibéré la semaine dernière."),
        "C'est pas acquis.",
        asked="budget!",
        weight=2,
    ),
    # There is none.
    Pattern(
        "budget.none.no_money",
        r"(?<!est )(?:pas|plus|aucun|aucune|zero|sans|ni|meme pas|pas trop|pas vraiment) (?:de |d |un |une "
        r"|le |la |l |les |du )?(?:vrai |seul |seule |moindre |gros |premier )*(?:{budget}|centime|euro"
        r"|radis|cenne|sou vaillant|kopek|denier|dollar|kopeck|copeck|rotin|penny|cent|fifrelin|liard|tune"
        r"|thune|balle)s?(?! (?:~ )?(?:que |qu |par rapport|defini|arrete|precis|fixe|fixee|definie|arretee"
        r"|vote|votee|valide|validee|a moi|pres|de plus|en plus|en tete|engage pour l instant|encore defini"
        r"|attitree?|probleme|c est))",
        "none",
        ("On n'a pas de budget.", "Y a plus un rond.", "L'an prochain il n'y a pas un centime."),
        ("On n'a pas de budget arrêté.", "Pas un centime de plus."),
        weight=3,
    ),
    Pattern(
        "budget.none.frozen",
        r"(?:(?:le|la|les|l|nos|notre|mes|tous les|tout) )?(?:{budget}|depenses|tout|formation|recrutement"
        r"|recrutements|embauches) (?:~ )?(?:est|sont|a ete|ont ete|a|ete|etait) (?:~ )?(?:{geler}|gel"
        r"|hold)|c est (?:~ )?(?:gele|bloque|coupe|fige|stoppe|suspendu|rabote)|"
        r"(?:un |le |en |de )gel |(?:mis|mise|est|sont) (?:en |on )?(?:stand by|hold|pause)|gel (?:des|de"
        r"|du|budgetaire)|(?:{budget}) (?:~ )?(?:gele|coupe|bloque|epuise|consomme|mort|clos|ferme|supprime"
        r"|sucre|envole|annule)e?s?",
        "none",
        ("Le budget formation est gelé.", "Ben tout est gelé hein."),
        "Le budget n'est pas gelé.",
        weight=3,
    ),
    Pattern(
        "budget.none.halted",
        r"(?:investissements?|depenses?|achats?|projets?|budgets?|embauches|tout) (?:~ )?(?:est|sont|reste"
        r"|restent|a ete|ont ete) (?:~ )?(?:a l arret|au point mort|en pause|stoppee?s?|en stand by"
        r"|en berne|a zero|suspendue?s?|reportee?s?|repoussee?s?|annulee?s?)|"
        r"(?:c est|on est (?:en|dans)|on vit) (?:~ )?(?:la disette|la misere|la diete|les vaches maigres"
        r"|vaches maigres|l austerite|la crise|la loose|le rouge|regime sec|la dech\w*|plan social"
        r"|redressement|sauvegarde|liquidation)|(?:reste|restait|restera) (?:~ )?(?:plus|rien"
        r"|pas grand chose)(?= (?:,|\.|pour|la|cette|dans)|$)|"
        r"(?:finances?|tresorerie|comptes?) (?:~ )?(?:est|sont) (?:~ )?(?:exsangues?|tendue?s?|au plus mal"
        r"|dans le rouge|a plat|en berne|catastrophiques?|limites?)|(?:{jeon}|{instance}) (?:~ )?(?:a|ai"
        r"|ont|avons) (?:tout )?(?:coupe|gele|supprime|suspendu|bloque|stoppe|rabote) (?:~ )?(?:{budget}"
        r"|depenses|investissements|projets|achats|partout)|(?:moratoire|restrictions? budgetaires?"
        r"|coupes? budgetaires?|plan d economies)",
        "none",
        (
            "Tous les investissements sont à l'arrêt.",
            "C'est la disette.",
            "La mairie a coupé toutes les dépenses.",
        ),
        "Les dépenses sont suivies.",
        asked="budget need timing",
        weight=3,
    ),
    Pattern(
        "budget.none.they_cut",
        r"(?:{instance}|ils|elle|il|on|paris|lyon) (?:~ )?(?:nous |m |me |a |ont |l )*(?:a |ont |)(?:tout "
        r"|toute |)(?:gele|bloque|sucre|sucrent|coupe|coupent|supprime|gelent|bloquent|rabote|sabre|retire"
        r"|fige)(?:s|e|es|nt)?(?: (?:~ )?(?:{budget}|AMT|tout|depenses))?(?= |$)",
        "none",
        "La direction a tout bloqué jusqu'à la clôture.",
        "Ils n'ont rien coupé.",
        asked="budget need timing",
        weight=3,
    ),
    Pattern(
        "budget.none.struck",
        r"(?:on|ils|il|elle|le siege|la direction|la mairie) (?:~ )?(?:nous |me |m )?(?:l |les )?(?:a"
        r"|ont) (?:tout )?(?:repris|reprise|enleve|enlevee|retire|retiree|sucre|supprime|coupe|gele)|(?:ca"
        r"|il|elle|c|le poste|la ligne|ils) (?:~ )?(?:a ete|ont ete|est|sont|ont) (?:~ )?(?:raye|retoque"
        r"|rejete|refuse|supprime|sucre|raye|disparu|envole|retire|recale|ecarte|non retenu|annule)e?s?",
        "none",
        "Non, il a été rayé au dernier arbitrage.",
        "Il a été retenu.",
        asked="budget",
        weight=3,
    ),
    Pattern(
        "budget.none.nothing_planned",
        r"(?:rien|pas(?! encore)) (?:n est |est |ete |ai |a |de |du tout de |d |c est )?(?:~ )?(?:prevue?s?"
        r"|budgete|budgetee?|budgetise|provisionne|finance|inscrite?|mis de cote|alloue|flechee?|planifie"
        r"|dans le budget|au budget)|"
        r"(?:ai|a|avons) (?:rien|pas) (?:~ )?(?:prevue?s?|budgete|provisionne|mis de cote|inscrit"
        r"|mis au budget)|(?:c est|etait) pas (?:~ )?(?:prevu|budgete|finance|au budget|dans le budget"
        r"|au programme|inscrit)",
        "none",
        ("On n'a rien prévu cette année.", "C'est pas budgété."),
        "C'est prévu.",
        asked="budget",
        weight=2,
    ),
    Pattern(
        "budget.none.not_in_the_books",
        r"pas (?:~ )?(?:inscrit|prevu|retenu|passe|mis) (?:~ )?(?:au|dans le) budget|(?:c est"
        r"|est) pas (?:budgetee?|financee?|budgetise)|rien (?:de |n est )?budgete",
        "none",
        "C'est pas prévu au budget de cette année.",
        "C'est prévu au budget.",
        weight=3,
    ),
    Pattern(
        "budget.none.zero",
        r"(?:c est|y a|est|sont|reste|elle est a|ligne (?:~ )?a|vaut) (?:a |plus )?(?:zero(?= (?:,|\.|!"
        r"|pour|monsieur|madame)|$)|que dalle|nada|walou|peau de balle|tintin|makach|niet|nul|le desert"
        r"|clopinettes|rien du tout)|"
        r"(?:plus|maintenant|la|aujourd hui) rien(?= (?:,|\.|!)|$)|(?<!a )(?<!de )(?<!en )(?:zero|rien"
        r"|nada)(?: pointe)?(?= (?:,|\.|!|monsieur|madame)|$)|(?<!a )(?<!de )rien du tout|un (?:beau )?zero"
        r"|que dalle|nada",
        "none",
        ("Cette ligne-là elle est à zéro.", "Y a zéro, Monsieur. Zéro."),
        "Il a zéro défaut.",
        asked="budget!",
        weight=2,
    ),
    Pattern(
        "budget.none.empty",
        r"(?:caisses?|poches?|tirelire|comptes?|coffres?|treso\w*|cagnotte) (?:~ )?(?:est |sont )?(?:vides?"
        r"|a sec|a plat|dans le rouge|exsangues?)|(?:on|je) (?:est|suis|sommes) (?:~ )?(?:a sec|fauches?"
        r"|dans le rouge|raides?|a decouvert|ric rac|etrangles?|sur la paille|exsangues|au bout du rouleau)"
        r"|"
        r"(?:pas|plus) (?:~ )?les moyens|(?:pas|plus|meme pas) de quoi(?! (?:se plaindre|s inquieter"
        r"|fouetter))"
        r"|(?:tout|deja tout) (?:claque|depense|mange|consomme|englouti|crame|grille|mis) (?:dans|sur|cette"
        r"|en)|"
        r"serre la ceinture|(?:on|je) (?:~ )?(?:finit|finis|termine|boucle) (?:~ )?(?:a moins|dans le rouge"
        r"|en deficit)|(?:on|j) (?:a|ai) (?:~ )?(?:un trou|un deficit)|"
        r"(?:peut|peux|pouvons) (?:~ )?(?:pas|rien) (?:~ )?(?:sortir|se permettre|nous permettre"
        r"|me permettre|investir|depenser|financer|payer ca|engager la moindre)",
        "none",
        ("Les caisses sont vides, madame.", "On n'a même pas de quoi changer les pneus du fourgon."),
        "On a les moyens.",
        weight=3,
    ),
    Pattern(
        "budget.none.cannot_even",
        r"(?:peut|peux|pouvons|pourrait|pourrais) (?:~ )?(?:meme )?(?:pas|plus) (?:~ )?(?:changer|acheter"
        r"|payer|remplacer|reparer|m offrir|s offrir|embaucher|mettre un)|(?:redressement|liquidation"
        r"|procedure de sauvegarde|plan social|chomage partiel|chomage technique|licencie\w*"
        r"|depot de bilan)|(?:exercice|budget|lignes?|compte) (?:~ )?(?:est|sont) (?:~ )?(?:clos|close"
        r"|closes|boucles?|fermees?|cloture)",
        "none",
        ("Je ne peux même pas changer une ampoule.", "L'exercice est clos."),
        "On peut changer.",
        asked="budget!",
        weight=2,
    ),
    Pattern(
        "budget.none.cut_down",
        r"plus (?:~ )?(?:d |de )?(?:depense|investissement|achat|engagement|embauche)s?(?! que)|(?:on|ils"
        r"|nous) (?:~ )?(?:coupe|coupent|serre|gele|arrete|stoppe) (?:~ )?(?:tout|les depenses|les budgets"
        r"|les investissements|partout)|"
        r"(?:si|quand) (?:j|on) avais? (?:~ )?(?:l argent|AMT|les sous|de l argent|le budget)|(?:j|je"
        r"|on) (?:les|l) (?:ai|a) pas(?= |$)",
        "none",
        "Si j'avais vingt mille euros je vous faisais le virement.",
        "On coupe l'eau.",
        asked="budget",
        weight=2,
    ),
    # Named, and not granted.
    Pattern(
        "budget.unvalidated",
        r"(?:rien|pas) (?:n est |est |de |encore |c est )*(?:~ )?(?:signe|vote|votee|valide|validee|acte"
        r"|actee|arrete|grave|officiel|fait|boucle|garanti)e?s?|"
        r"(?:faut|faudra|faudrait|dois|doit|reste) (?:~ )?(?:encore |a )?(?:que je |le |la |l "
        r"|a )*(?:defendre|defende|faire (?:valider|passer|voter)|valider|presenter|negocier|argumenter"
        r"|arbitrer|obtenir|soumettre)|"
        r"(?:en|a l) (?:attente|cours) (?:de |d )(?:validation|arbitrage|vote|accord)|c est (?:mon"
        r"|un) (?:souhait|voeu|chiffre a moi|estimation|ordre d idee|ordre de grandeur)|"
        r"(?:demande|dossier|demande de subvention) (?:~ )?(?:deposee?|en cours|faite|transmise|lancee)"
        r"|(?:je|on) (?:l |les )?(?:ai|a|avons) (?:~ )?demande(?= |$)|(?:vote|votee) (?:,|\?|\.) non"
        r"|sous reserve|reste a (?:valider|voter|defendre|confirmer)|"
        r"(?:au dos|chiffre en l air|doigt mouille|a la louche)|si (?:le |la "
        r"|l )?(?:{instance}) (?:~ )?(?:dit oui|valide|vote|suit|accepte|signe)|(?:on|je) (?:attend"
        r"|attends) (?:~ )?(?:la reponse|le vote|l arbitrage|la validation|le retour|le feu vert)",
        "unvalidated",
        (
            "Rien de signé, hein, c'est mon souhait.",
            "Non, faut encore que je le défende devant la direction.",
        ),
        "C'est signé.",
        asked="budget",
        weight=3,
    ),
)

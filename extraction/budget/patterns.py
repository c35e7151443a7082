"""Rules on the budget's status and on what an amount is for (annotation guide, Budget)."""

from extraction.expressions import Pattern

STATUS: tuple[Pattern, ...] = (
    # Money is there.
    Pattern(
        "budget.confirmed.allocated",
        r"(?:c|ca|sa|cela|ces) (?:est|a ete|ete|sera|est deja) (?:bien |deja |bel et bien |tout |passe et |prevu et |inscrit et )*{allouer}(?: (?:et|,) {allouer})?",
        "confirmed",
        ("C'est financé.", "oui sa été voter lundi par le conseil"),
        "C'est pas voté.",
        asked="budget",
        weight=3,
    ),
    Pattern(
        "budget.confirmed.money_allocated",
        r"(?:le |la |les |l |notre |une |des |un |d )?(?:{budget}|AMT|montant|somme) (?:~~ )?(?:est|sont|a ete|ont ete|a|ete) (?:bien |deja |bel et bien |tout |desormais |bien )*(?:{allouer})",
        "confirmed",
        ("Les fonds ont été débloqués vendredi.", "L'enveloppe est validée."),
        "Le budget n'est pas validé.",
        weight=3,
    ),
    Pattern(
        "budget.confirmed.it_is_validated",
        r"(?:elle|il|ils|elles|tout) (?:est|sont|a ete|ont ete|est deja) (?:bien |deja |bel et bien )*(?:votee?s?|validee?s?|allouee?s?|debloquee?s?|inscrite?s?|actee?s?|budgetee?s?|provisionnee?s?|financee?s?|accordee?s?|flechee?s?|approuvee?s?)",
        "confirmed",
        "On a une ligne de quarante mille, elle est validée.",
        "Il est validé par personne.",
        asked="budget",
        weight=3,
    ),
    Pattern(
        "budget.confirmed.body_allocated",
        r"(?:{instance}) (?:~ )?(?:(?:me|m|nous|l|les|la|le|ca|y) )*(?:a|ont|vient de|viennent de) (?:~ )?(?:{allouer}|signe|suivi|dit (?:oui|banco|ok|d accord|go)|lache|mis|donne|accepte|cede|debourse)(?! (?:tout|l|les|le) (?:gele|bloque|coupe))(?: (?:~ )?(?:{budget}|AMT|autorisation))?",
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
        r"(?:{instance}|commission permanente|conseil \w+|assemblee|ag) (?:~ )?(?:a|ont) (?:deja )?(?:delibere|tranche favorablement|dit oui|donne son accord|donne le feu vert|accepte)|(?:on|j|nous) (?:~ )?(?:a|ai|avons) (?:~ )?(?:eu |obtenu |recu |decroche )?(?:le |un |l |leur |son )(?:feu vert|accord|ok|aval|autorisation) (?:~ )?(?:du|de la|de|des|d) |"
        r"(?:une|l|d une) (?:autorisation|enveloppe accordee|dotation) (?:~ )?(?:de depense|d engagement|jusqu|de |pour )|c est (?:bien |deja )?passe (?:en|au|a l|devant|par) (?:le |la |l )?(?:{instance}|commission|cadrage|arbitrage|vote|codir)",
        "confirmed",
        "Il me semble bien que c'est passé en conseil, en avril.",
        "C'est passé à la télé.",
        weight=3,
    ),
    Pattern(
        "budget.confirmed.money_is_there",
        r"(?:l |le |les |notre |cet |ce |la )(?:{budget}) (?:~ )?(?:est|sont) (?:bien |deja |tout a fait )*(?:la|disponibles?|dispo|prets?|prete|en place|ok|okay|secured|securisee?s?|cale|bouclee?|ouverts?|reunis?|dans les tuyaux|en banque|sur le compte)(?! (?:zero|nulle))",
        "confirmed",
        "Non, l'argent est là.",
        "L'argent est toujours un problème.",
        weight=3,
    ),
    Pattern(
        "budget.confirmed.we_have_it",
        r"(?:on|j|nous) (?:~ )?(?:a|ai|avons|dispose|disposons) (?:deja |bien |bel et bien )?(?:(?:le|l|les|nos|notre|mon|mes|d un|d une|du|de l) )(?:{budget})(?! (?:de l an|de l annee|qui est|est) )",
        "confirmed",
        "On a le budget, pas de souci.",
        "On a pas de budget.",
        asked="budget need timing",
    ),
    Pattern(
        "budget.confirmed.in_the_books",
        r"(?:figure|figurent|inscrite?s?|prevue?s?|passe|passee|notee?|sanctuarise|integre|mise?|porte|ligne|AMT|est|sont|dedans|ouverte?s?) (?:~ )?(?:au|dans le|sur le|dans|sur) (?:le |notre |nos |les |{mon} )?(?:budget|plan d investissement|plan|previsionnel|bp|ppi|programme d investissement|pluriannuel|primitif)(?! (?:gele|rien))",
        "confirmed",
        ("Ça figure au plan d'investissement 2027.", "C'est inscrit au budget."),
        "C'est pas prévu au budget.",
        weight=3,
    ),
    Pattern(
        "budget.confirmed.line",
        r"{jeon} (?:~ )?(?:ai|a|avons|dispose|disposons|disposez) (?:~ )?(?:une |d une |un |d un |des )?(?:{budget}|ligne) (?:de |d )?(?:AMT|(?:dediee?|flechee?|reservee?|allouee?|votee?|validee?|speciale?))",
        "confirmed",
        "Nous disposons d'une enveloppe de 18 400 euros fléchée sur la formation.",
        "J'ai pas une enveloppe dédiée.",
        weight=2,
    ),
    Pattern(
        "budget.confirmed.set_aside",
        r"(?:{jeon}|{instance}) (?:~ )?(?:ai|a|avons|ont) (?:~ )?(?:(?:mis|garde|bloque) (?:~ )?(?:AMT )?(?:de cote|au chaud)|(?:provisionne|sanctuarise|cantonne) (?:~ )?(?:AMT|{budget}))|(?:c est|AMT|argent|AMT ,) (?:deja |bien |mis |qui est )*(?:de cote|au chaud|provisionnes?|en reserve)",
        "confirmed",
        "On a mis 20 000 euros de côté pour ça.",
        "On a rien mis de côté.",
        weight=2,
    ),
    Pattern(
        "budget.confirmed.agreement",
        r"(?:l |un |son |leur )?(?:accord|feu vert|ok|aval) (?:~ )?(?:ecrit|de la banque|du banquier|du siege|de principe de la banque|du bailleur|sur le budget|financier)|"
        r"(?:pret|credit|leasing|subvention|aide|dossier de financement|financement) (?:~ )?(?:accorde|accepte|obtenu|signe|boucle|notifie|valide)e?s?|"
        r"(?:la banque|le banquier|la banquiere|bpi|l opco) (?:~ )?(?:suit|nous suit|marche|a suivi|finance|prend en charge|a valide|est d accord)",
        "confirmed",
        ("J'ai l'accord écrit.", "Le prêt est accordé."),
        "Le prêt n'est pas accordé.",
        weight=3,
    ),
    Pattern(
        "budget.confirmed.voted_amount",
        r"{jeon} (?:~ )?(?:ai|a|avons|vient de|venons de) (?:~ )?(?:vote|budgete|inscrit|debloque|alloue|acte|approuve|fleche|signe|obtenu|decroche|bloque)e?s? (?:~ )?(?:AMT|{budget}|ca|le projet)|"
        r"AMT (?:~ )?(?:de |d )?(?:votee?s?|validee?s?|alloue?e?s?|debloquee?s?|inscrite?s?|acte?s?|budgetee?s?|accordee?s?|flechee?s?|approuvee?s?|officiels?|officielle|ouverts?|provisionnes?|disponibles?)",
        "confirmed",
        ("On a voté 50 000.", "40 000 validés."),
        "On n'a pas voté 50 000.",
        weight=3,
    ),
    Pattern(
        "budget.confirmed.renewed",
        r"(?:c est|l enveloppe|le budget|(?:tout|il|elle) (?:est|a ete)) (?:~ )?(?:est |a ete )?(?:reconduite?|renouvelee?|maintenue?|preservee?|sanctuarisee?)",
        "confirmed",
        "Pour 2025 c'est reconduit tel quel, le conseil l'a entériné.",
        "C'est pas reconduit.",
        weight=3,
    ),
    Pattern(
        "budget.confirmed.not_the_problem",
        r"(?:le |la |l |les )(?:{budget}) (?:~ )?(?:c est|est|sont) pas (?:~ )?(?:probleme|souci|sujet|frein|question)|pas de (?:probleme|souci) (?:de |cote |d )(?:{budget})",
        "confirmed",
        "Le budget c'est pas le problème.",
        "Le budget c'est le problème.",
        weight=2,
    ),
    Pattern(
        "budget.confirmed.arrived",
        r"(?:virement|aide|subvention|pret|argent|somme|fonds|montant|enveloppe|credit|financement|sous) (?:~ )?(?:est|sont|a ete|ont ete) (?:~ )?(?:arrivee?s?|tombee?s?|versee?s?|la|bloquee?s? (?:sur|de)|recue?s?|acquise?s?|assuree?s?|garantie?s?|prete?s?)|sur fonds propres|on a (?:~ )?(?:eu|obtenu|recu|touche|decroche) (?:~ )?(?:aide|subvention|financement|pret|credit|accord|dotation)",
        "confirmed",
        ("La somme est bloquée sur un compte.", "Le virement est arrivé."),
        "Le virement n'est pas arrivé.",
        asked="budget",
        weight=3,
    ),
    Pattern(
        "budget.confirmed.it_is_there",
        r"^(?:oui (?:, )?)?(?:il|elle|ils|elles|tout) (?:y )?(?:est|sont) (?:deja |bien )?(?:la|ouverte?s?|dispo\w*|prete?s?|en place|cale|calee|bouclee?|dedans)",
        "confirmed",
        "Elle est ouverte depuis le premier janvier.",
        "Elle est fermée.",
        asked="budget!",
        weight=2,
    ),
    # There is none.
    Pattern(
        "budget.none.no_money",
        r"(?<!est )(?:pas|plus|aucun|aucune|zero|sans|ni|meme pas|pas trop|pas vraiment) (?:de |d |un |une |le |la |l |les |du )?(?:vrai |seul |seule |moindre |gros |premier )*(?:{budget}|centime|euro|radis|cenne|sou vaillant|kopek|denier|dollar|kopeck|copeck|rotin|penny|cent|fifrelin|liard|tune|thune|balle)s?(?! (?:~ )?(?:que |qu |par rapport|defini|arrete|precis|fixe|fixee|definie|arretee|vote|votee|valide|validee|a moi|pres|de plus|en plus|en tete|engage pour l instant|encore defini|attitree?|probleme|c est))",
        "none",
        ("On n'a pas de budget.", "Y a plus un rond.", "L'an prochain il n'y a pas un centime."),
        ("On n'a pas de budget arrêté.", "Pas un centime de plus."),
        weight=3,
    ),
    Pattern(
        "budget.none.frozen",
        r"(?:(?:le|la|les|l|nos|notre|mes|tous les|tout) )?(?:{budget}|depenses|tout|formation|recrutement|recrutements|embauches) (?:~ )?(?:est|sont|a ete|ont ete|a|ete|etait) (?:~ )?(?:{geler}|gel|hold)|c est (?:~ )?(?:gele|bloque|coupe|fige|stoppe|suspendu|rabote)|"
        r"(?:un |le |en |de )gel |(?:mis|mise|est|sont) (?:en |on )?(?:stand by|hold|pause)|gel (?:des|de|du|budgetaire)|(?:{budget}) (?:~ )?(?:gele|coupe|bloque|epuise|consomme|mort|clos|ferme|supprime|sucre|envole|annule)e?s?",
        "none",
        ("Le budget formation est gelé.", "Ben tout est gelé hein."),
        "Le budget n'est pas gelé.",
        weight=3,
    ),
    Pattern(
        "budget.none.halted",
        r"(?:investissements?|depenses?|achats?|projets?|budgets?|embauches|tout) (?:~ )?(?:est|sont|reste|restent|a ete|ont ete) (?:~ )?(?:a l arret|au point mort|en pause|stoppee?s?|en stand by|en berne|a zero|suspendue?s?|reportee?s?|repoussee?s?|annulee?s?)|"
        r"(?:c est|on est (?:en|dans)|on vit) (?:~ )?(?:la disette|la misere|la diete|les vaches maigres|vaches maigres|l austerite|la crise|la loose|le rouge|regime sec|la dech\w*|plan social|redressement|sauvegarde|liquidation)|(?:reste|restait|restera) (?:~ )?(?:plus|rien|pas grand chose)(?= (?:,|\.|pour|la|cette|dans)|$)|"
        r"(?:finances?|tresorerie|comptes?) (?:~ )?(?:est|sont) (?:~ )?(?:exsangues?|tendue?s?|au plus mal|dans le rouge|a plat|en berne|catastrophiques?|limites?)|(?:{jeon}|{instance}) (?:~ )?(?:a|ai|ont|avons) (?:tout )?(?:coupe|gele|supprime|suspendu|bloque|stoppe|rabote) (?:~ )?(?:{budget}|depenses|investissements|projets|achats|partout)|(?:moratoire|restrictions? budgetaires?|coupes? budgetaires?|plan d economies)",
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
        r"(?:{instance}|ils|elle|il|on|paris|lyon) (?:~ )?(?:nous |m |me |a |ont |l )*(?:a |ont |)(?:tout |toute |)(?:gele|bloque|sucre|sucrent|coupe|coupent|supprime|gelent|bloquent|rabote|sabre|retire|fige)(?:s|e|es|nt)?(?: (?:~ )?(?:{budget}|AMT|tout|depenses))?(?= |$)",
        "none",
        "La direction a tout bloqué jusqu'à la clôture.",
        "Ils ont tout coupé à la main.",
        asked="budget need timing",
        weight=3,
    ),
    Pattern(
        "budget.none.struck",
        r"(?:on|ils|il|elle|le siege|la direction|la mairie) (?:~ )?(?:nous |me |m )?(?:l |les )?(?:a|ont) (?:tout )?(?:repris|reprise|enleve|enlevee|retire|retiree|sucre|supprime|coupe|gele)|(?:ca|il|elle|c|le poste|la ligne|ils) (?:~ )?(?:a ete|ont ete|est|sont|ont) (?:~ )?(?:raye|retoque|rejete|refuse|supprime|sucre|raye|disparu|envole|retire|recale|ecarte|non retenu|annule)e?s?",
        "none",
        "Non, il a été rayé au dernier arbitrage.",
        "Il a été retenu.",
        asked="budget",
        weight=3,
    ),
    Pattern(
        "budget.none.nothing_planned",
        r"(?:rien|pas(?! encore)) (?:n est |est |ete |ai |a |de |du tout de |d |c est )?(?:~ )?(?:prevue?s?|budgete|budgetee?|budgetise|provisionne|finance|inscrite?|mis de cote|alloue|flechee?|planifie|dans le budget|au budget)|"
        r"(?:ai|a|avons) (?:rien|pas) (?:~ )?(?:prevue?s?|budgete|provisionne|mis de cote|inscrit|mis au budget)|(?:c est|etait) pas (?:~ )?(?:prevu|budgete|finance|au budget|dans le budget|au programme|inscrit)",
        "none",
        ("On n'a rien prévu cette année.", "C'est pas budgété."),
        "C'est prévu.",
        asked="budget",
        weight=2,
    ),
    Pattern(
        "budget.none.not_in_the_books",
        r"pas (?:~ )?(?:inscrit|prevu|retenu|passe|mis) (?:~ )?(?:au|dans le) budget|(?:c est|est) pas (?:budgetee?|financee?|budgetise)|rien (?:de |n est )?budgete",
        "none",
        "C'est pas prévu au budget de cette année.",
        "C'est prévu au budget.",
        weight=3,
    ),
    Pattern(
        "budget.none.zero",
        r"(?:c est|y a|est|sont|reste|elle est a|ligne (?:~ )?a|vaut) (?:a |plus )?(?:zero(?= (?:,|\.|!|pour|monsieur|madame)|$)|que dalle|nada|walou|peau de balle|tintin|makach|niet|nul|le desert|clopinettes|rien du tout)|"
        r"(?:plus|maintenant|la|aujourd hui) rien(?= (?:,|\.|!)|$)|(?<!a )(?<!de )(?<!en )(?:zero|rien|nada)(?: pointe)?(?= (?:,|\.|!|monsieur|madame)|$)|(?<!a )(?<!de )rien du tout|un (?:beau )?zero|que dalle|nada",
        "none",
        ("Cette ligne-là elle est à zéro.", "Y a zéro, Monsieur. Zéro."),
        "Il a zéro défaut.",
        asked="budget!",
        weight=2,
    ),
    Pattern(
        "budget.none.empty",
        r"(?:caisses?|poches?|tirelire|comptes?|coffres?|treso\w*|cagnotte) (?:~ )?(?:est |sont )?(?:vides?|a sec|a plat|dans le rouge|exsangues?)|(?:on|je) (?:est|suis|sommes) (?:~ )?(?:a sec|fauches?|dans le rouge|raides?|a decouvert|ric rac|etrangles?|sur la paille|exsangues|au bout du rouleau)|"
        r"(?:pas|plus) (?:~ )?les moyens|(?:pas|plus|meme pas) de quoi (?!se plaindre|s inquieter|fouetter)|(?:tout|deja tout) (?:claque|depense|mange|consomme|englouti|crame|grille|mis) (?:dans|sur|cette|en)|"
        r"serre la ceinture|(?:on|je) (?:~ )?(?:finit|finis|termine|boucle) (?:~ )?(?:a moins|dans le rouge|en deficit)|(?:on|j) (?:a|ai) (?:~ )?(?:un trou|un deficit)|"
        r"(?:peut|peux|pouvons) (?:~ )?(?:pas|rien) (?:~ )?(?:sortir|se permettre|nous permettre|me permettre|investir|depenser|financer|payer ca|engager la moindre)",
        "none",
        ("Les caisses sont vides, madame.", "On n'a même pas de quoi changer les pneus du fourgon."),
        "On a les moyens.",
        weight=3,
    ),
    Pattern(
        "budget.none.cannot_even",
        r"(?:peut|peux|pouvons|pourrait|pourrais) (?:~ )?(?:meme )?(?:pas|plus) (?:~ )?(?:changer|acheter|payer|remplacer|reparer|m offrir|s offrir|embaucher|mettre un)|(?:redressement|liquidation|procedure de sauvegarde|plan social|chomage partiel|chomage technique|licencie\w*|depot de bilan)|(?:exercice|budget|lignes?|compte) (?:~ )?(?:est|sont) (?:~ )?(?:clos|close|closes|boucles?|fermees?|cloture)",
        "none",
        ("Je ne peux même pas changer une ampoule.", "L'exercice est clos."),
        "On peut changer.",
        asked="budget!",
        weight=2,
    ),
    Pattern(
        "budget.none.cut_down",
        r"plus (?:~ )?(?:d |de )?(?:depense|investissement|achat|engagement|embauche)s?(?! que)|(?:on|ils|nous) (?:~ )?(?:coupe|coupent|serre|gele|arrete|stoppe) (?:~ )?(?:tout|les depenses|les budgets|les investissements|partout)|"
        r"(?:si|quand) (?:j|on) avais? (?:~ )?(?:l argent|AMT|les sous|de l argent|le budget)|(?:j|je|on) (?:les|l) (?:ai|a) pas(?= |$)",
        "none",
        "Si j'avais vingt mille euros je vous faisais le virement.",
        "On coupe l'eau.",
        asked="budget",
        weight=2,
    ),
    # Named, and not granted.
    Pattern(
        "budget.unvalidated",
        r"(?:rien|pas) (?:n est |est |de |encore |c est )*(?:~ )?(?:signe|vote|votee|valide|validee|acte|actee|arrete|grave|officiel|fait|boucle|garanti)e?s?|"
        r"(?:faut|faudra|faudrait|dois|doit|reste) (?:~ )?(?:encore |a )?(?:que je |le |la |l |a )*(?:defendre|defende|faire (?:valider|passer|voter)|valider|presenter|negocier|argumenter|arbitrer|obtenir|soumettre)|"
        r"(?:en|a l) (?:attente|cours) (?:de |d )(?:validation|arbitrage|vote|accord)|c est (?:mon|un) (?:souhait|voeu|chiffre a moi|estimation|ordre d idee|ordre de grandeur)|"
        r"(?:demande|dossier|demande de subvention) (?:~ )?(?:deposee?|en cours|faite|transmise|lancee)|(?:je|on) (?:l |les )?(?:ai|a|avons) (?:~ )?demande(?= |$)|(?:vote|votee) (?:,|\?|\.) non|sous reserve|reste a (?:valider|voter|defendre|confirmer)|"
        r"(?:au dos|chiffre en l air|doigt mouille|a la louche)|si (?:le |la |l )?(?:{instance}) (?:~ )?(?:dit oui|valide|vote|suit|accepte|signe)|(?:on|je) (?:attend|attends) (?:~ )?(?:la reponse|le vote|l arbitrage|la validation|le retour|le feu vert)",
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

FOR_THE_PROJECT: tuple[Pattern, ...] = (
    Pattern(
        "budget.amount.money_word",
        r"(?:{budget}|plafond|maximum|minimum|max|mini|limite|cible|fourchette|ticket|objectif|mandat) (?:~~ )?AMT|AMT (?:~~ )?(?:{budget}|plafond|de budget|maximum|max|grand maximum|a tout casser|pas plus|pas davantage|pas un (?:centime|euro) de plus|tout compris|tout mouille)",
        "cue",
        ("On a une enveloppe de 20 000 euros.", "20 000 grand maximum."),
        "On paie 20 000 euros.",
    ),
    Pattern(
        "budget.amount.we_put",
        r"(?:{jeon}|{instance}) (?:~ )?(?:{+pouvoir}|{+vouloir}|{+aller}|{+compter})? ?(?:~ )?(?:{+mettre}|{+investir}|{+consacrer}|{+allouer}|{+engager}|{+monter}|{+grimper}|{+viser}|{+tabler}|{+partir}|{+plafonner}|{+réserver}|{+chiffrer}|{+estimer}|{+budgéter}|{+calculer}|{+modéliser}|{+débloquer}|{+aller}|{+arrêter}|{+fixer}|{+lâcher}|{+sortir}) (?:~~ )?AMT",
        "cue",
        ("Moi je peux pas mettre plus de quinze mille euros.", "On vise 900 euros par mois."),
        "On est 12.",
    ),
    Pattern(
        "budget.amount.should_cost",
        r"(?:ca|il|elle|faudrait|faut|ce) (?:~~ )?(?:{+tenir}|tienne|{+revenir}|revienne|{+rentrer}|rentre|{+tourner}|{+rester}|reste|{+dépasser}|depasse|{+coûter}|{+faire}|{+supporter}|{+passer}|passe|{+descendre}|atterrir|atterrisse) (?:~~ )?AMT|"
        r"(?:sous|en dessous de|passer sous|en dessous des|pas depasser|descendre sous|s en tirer (?:pour|a|avec)|dans les|autour de|aux alentours de|jusqu a|tient dans|tienne dans|supporte|supporterait|grimper jusqu a|monter jusqu a|limiter a|pas plus de|maximum|au dela de|a plus de) (?:les |de )?AMT",
        "cue",
        "Il faudrait que ça nous revienne entre 4 000 et 5 000 mensuels.",
        "C'est 40 euros.",
    ),
    Pattern(
        "budget.amount.said_to_ourselves",
        r"(?:ce sera|ce serait|ca fera|ca ferait) AMT|(?:nous|on|moi|je|j|pour nous|{instance}) (?:~ )?(?:c est|s est dit|me suis dit|s est (?:mis d accord|arrete)s?|a (?:~ )?(?:modelise|chiffre|estime|regarde|calcule|pense|compte|table)|a dit|ai dit|ce sera|ce serait|ca fera|ca ferait|partira sur|partirait sur|part sur|irait jusqu a|pense|pensait|avait en tete|ai en tete|a en tete|parle de|parlait de|serait|serais|verrais|verrait|imagine|table|compte|ai griffonne|ai mis|prevois|prevoit|a prevu|ai prevu) (?:~~ )?AMT",
        "cue",
        "On en a causé tous les trois, et on s'est arrêtés à trente euros.",
        "Nous on est 12.",
    ),
)

ELSEWHERE: tuple[Pattern, ...] = (
    Pattern(
        "budget.not.paid_today",
        r"(?:(?:je|on|nous|j) (?:~ )?(?:{verser}|{+lâcher}|suis a|est a|sommes a|etais a|en ai pour|en a pour|en suis a)|(?:ca|cela|il|elle) (?:~ )?(?:{me} )?(?:coute|coutait|revient|represente|couter|a coute))(?! (?:~ )?(?:peux|pourrais|pourrait)) (?:~~ )?AMT|"
        r"AMT (?:~~ )?(?:aujourd hui|actuellement|en ce moment|c est (?:ma|notre|la) facture|charges comprises|c est ce que (?:je|on) (?:paie|paye|sort)|de (?:charges|loyer|facture|pertes?|ca|chiffre))|actuellement (?:~~ )?AMT|factures? (?:~~ )?AMT|loyer (?:~~ )?AMT|(?:paie|paye|payons|payait|payais) (?:~~ )?AMT",
        "pays",
        "Ben on paie 640 euros par mois aujourd'hui.",
        "On peut sortir 640 euros.",
    ),
    Pattern(
        "budget.not.turnover",
        r"(?:chiffre(?: d affaires)?|(?:le|notre|un) ca|turnover|resultat|benefice|marge|capital|volume|encours|stock) (?:annuel )?(?:de |est de |fait |c est |a |tourne a |est a )*AMT|AMT (?:~ )?(?:de |d )?(?:chiffre|ca |c a|turnover|benefices?|resultat|capital|marge|stock|creances?)|"
        r"(?:on|je|nous|la boite|l entreprise) (?:fait|faisons|fais|realise|tourne a|pese) (?:~ )?AMT|ligne a AMT|machine a AMT",
        "turnover",
        "On fait 2 millions de chiffre.",
        "On a 2 millions de budget.",
    ),
    Pattern(
        "budget.not.arithmetic",
        r"(?:fois|multiplie|divise) (?:~ )?(?:NUM |AMT )?(?:, )?(?:ca (?:fait|ferait|donne) )?(?:, )?AMT|(?:vos|votre|meme|tes) AMT|AMT (?:, )?(?:c est trop|non non)",
        "arithmetic",
        ("Vos 40 euros, ils arrivent le samedi ?", "Même quinze cents euros, non."),
        "On met 40 euros.",
    ),
    Pattern(
        "budget.not.for_others",
        r"AMT (?:~~ )?(?:c est pour (?:leur|leurs|le|la|les|un|une|autre)|rien a voir|pas pour (?:ca|vous|nous)|pour (?:leur|leurs|autre chose))|(?:marketing|commerce|production|rh|informatique|it|siege|paris) a AMT",
        "others",
        "Le marketing a 60 000, mais ça c'est pour leur salon.",
        "On a 60 000 pour le salon.",
    ),
    Pattern(
        "budget.not.salary",
        r"AMT (?:~ )?(?:brut|net|de salaire|de prime|par salarie|d heures sup)|(?:salaires?|paye|payes?|smic|prime|commission) (?:~~ )?AMT",
        "salary",
        "Deux magasiniers à 28 000 euros brut.",
        "28 000 hors taxes.",
    ),
    Pattern(
        "budget.not.loss",
        r"(?:{+perdre}|perdus?|{+manquer}|manquait|laisse|laissent|{+reverser}|rembourser|{+coûter}|penalites?|astreinte|amende|redressement|regularisation|dette|impayes?|trou|deficit|a moins|sucrent|sucre|vole|degats|dommages|traine|trainent|creances|rejets|gaspill\w+|litige|avocat|virement|sinistre) (?:~~ )?AMT|AMT (?:~~ )?(?:de (?:pertes?|penalites?|retard|impayes?|dettes?|subvention|subventions|degats|astreinte|manque a gagner|factures impayees)|d astreinte|d impayes|d heures sup|qui (?:traine|trainent|dorment|dort)|par jour|perdus?|envoles?|dans la nature|a l eau|a la poubelle)",
        "loss",
        "On a perdu 6 000 euros là-dedans.",
        "On a 6 000 euros.",
    ),
    Pattern(
        "budget.not.their_price",
        r"(?:ils|{tiers}|leur|leurs|le leur|elles|eux|concurrent\w*|devis|offre|proposition|premiere|autre|valence|castres) (?:~ )?(?:{me} )?(?:{+mettre}|demand\w+|propos\w+|factur\w+|vend\w*|font|a lache|etait|est|{+lâcher}|annonc\w+|sont|pren\w+|avait|ont|a) (?:~~ )?AMT|(?:devis|offre|proposition|tarif) (?:~ )?(?:a|de|pour) AMT",
        "their_price",
        "Salesforce doit me refaire une offre, la première était à 40 000 euros.",
        "On met 40 000 euros.",
    ),
    Pattern(
        "budget.not.threshold",
        r"(?:jusqu a|en dessous de|au dela de|au dessus de|a partir de|des qu on depasse|plus de|sous|moins de|passe) (?:les |de )?AMT (?:~~ )?(?:{décider}|j ai la main|la main|seul|toute? seule?|visa|signature|delegation|appel d offres|marche|soumise?|engagement de|passe (?:par|en|au|devant)|va au|va en|faut|remonte|monte|c est (?:moi|le|la|lui|elle)|je (?:~ )?(?:dois|peux pas|signe|decide|tranche|valide))|(?:delegation|signature|seuil|pouvoir) (?:~~ )?AMT|(?:appel d offres|marche public|seuil) (?:~~ )?AMT",
        "threshold",
        "Jusqu'à quarante mille euros, j'ai la main.",
        "Jusqu'à quarante mille euros, maximum.",
    ),
    Pattern(
        "budget.not.spent_before",
        r"(?:l an (?:dernier|passe)|l annee (?:derniere|passee)|en (?:19|20)\d\d|il y a \w+ ans?|y a \w+ ans?|la derniere fois|avant|a l epoque|le mois dernier|vient de|viens de|venons de) (?:~~ )?AMT|TIME (?:~~ )?(?:{on} )?(?:avait|avions|avais|mettait|etait|y avait) (?:~~ )?AMT|(?:avait|avais|avions|mettait|mettais) (?:~ )?(?:mis |consacre |vote |budgete )?AMT",
        "past",
        "L'an dernier on avait mis 25 000 euros.",
        "Cette année on met 25 000 euros.",
    ),
)

"""Rules on what a sum is for: the project, or something else (annotation guide, Budget)."""

from extraction.expressions import Pattern

FOR_THE_PROJECT: tuple[Pattern, ...] = (
    Pattern(
        "budget.amount.money_word",
        r"(?:budgets?|enveloppes?|envelope|credits?|ligne budgetaire|dotation|fourchette|ticket"
        r"|mandat) (?:~~ )?AMT|AMT (?:~~ )?"
        r"(?:budget|enveloppe|de budget|a tout casser|pas un (?:centime|euro) de plus|tout mouille)"
        r"|AMT (?:, )?(?:euros |et )?"
        r"(?:grand maximum|pas plus(?! (?:de|que|qu))|pas davantage|tout compris|je les mets|on les met)"
        r"|(?:mon|notre|ma|le|la) (?:plafond|maximum|limite|cible|objectif"
        r"|max) (?:~ )?AMT",
        "cue",
        "On a une enveloppe de 20 000 euros.",
        "On paie 20 000 euros.",
    ),
    Pattern(
        "budget.amount.we_put",
        r"(?:{jeon}|{instance}) (?:~ )?(?:{+pouvoir}|{+vouloir}|{+aller}|{+compter})? ?(?:(?:pas|plus"
        r"|jamais) )?"
        r"(?:~ )?(?:{+mettre}"
        r"|{+investir}|{+consacrer}|{+allouer}|{+engager}|{+monter}|{+grimper}|{+viser}|{+tabler}|{+partir}"
        r"|{+plafonner}|{+réserver}|{+chiffrer}|{+estimer}|{+budgéter}|{+calculer}|{+modéliser}"
        r"|{+débloquer}|{+aller}|{+arrêter}|{+fixer}|{+lâcher}|{+sortir}"
        r"|{+dépenser}|{+débourser}|{+payer}) (?:(?:pas|plus|jamais|rien) )?(?:plus de |moins de "
        r"|au dela de )?(?:~~ )?AMT",
        "cue",
        ("Moi je peux pas mettre plus de quinze mille euros.", "On vise 900 euros par mois."),
        "On est 12.",
    ),
    Pattern(
        "budget.amount.should_cost",
        r"(?:ca|il|elle|faudrait|faut|ce) (?:~~ )?(?:{+tenir}|tienne|{+revenir}|revienne|{+rentrer}|rentre"
        r"|{+tourner}|{+rester}|reste|{+dépasser}|depasse|{+coûter}|{+faire}|{+supporter}|{+passer}|passe"
        r"|{+descendre}|atterrir|atterrisse) (?:~~ )?AMT|(?:veu[xt]|voudr\w+|peu[xt]|pourr\w+|va|vais"
        r"|cherch\w+ a"
        r"|aimer\w+|compt\w+) (?:~ )?(?:faire|avoir|prendre|acheter|refaire|trouver|boucler"
        r"|equiper) (?:~ )?(?:pour|a|avec) AMT",
        "cue",
        "Il faudrait que ça nous revienne entre 4 000 et 5 000 mensuels.",
        "C'est 40 euros.",
    ),
    Pattern(
        "budget.amount.bounded",
        r"(?:plafond|maximum|minimum|max|mini|limite|cible|objectif) (?:~ )?AMT|AMT (?:~ )?(?:maximum|max"
        r"|plafond)|(?:sous|en dessous de|passer sous|en dessous des|pas depasser|descendre sous"
        r"|s en tirer (?:pour|a"
        r"|avec)|dans les|autour de|aux alentours de|jusqu a|tient dans|tienne dans|supporte|supporterait"
        r"|grimper jusqu a|monter jusqu a|limiter a|pas plus de|maximum|au dela de|a plus de) (?:les "
        r"|de )?AMT",
        "bounded",
        "On voudrait s'en tirer pour quatorze mille.",
        "C'est 40 euros.",
    ),
    Pattern(
        "budget.amount.said_to_ourselves",
        r"(?:ce sera|ce serait|ca fera|ca ferait) AMT|(?:on|nous|j) (?:~ )?(?:l )?(?:a|ai"
        r"|avons) (?:~ )?(?:fait|refait|pose) "
        r"(?:le|nos|mes|les) (?:calculs?|comptes?|additions?) (?:~ )?(?:, |: )AMT|(?:(?<!chez )nous"
        r"|on|moi|je|j|pour nous"
        r"|{instance}) (?:~ )?(?:c est|s est dit|me suis dit|s est (?:mis d accord|arrete)s?"
        r"|a (?:~ )?(?:modelise|chiffre|estime|regarde|calcule|pense|compte|table)|a dit|ai dit|ce sera"
        r"|ce serait|ca fera|ca ferait|partira sur|partirait sur|part sur|irait jusqu a|pense|pensait"
        r"|avait en tete|ai en tete|a en tete|parle de|parlait de|serait|serais|verrais|verrait|imagine"
        r"|table|compte|ai griffonne|ai mis|prevois|prevoit|a prevu|ai prevu) (?:~~ )?AMT",
        "cue",
        "On en a causé tous les trois, et on s'est arrêtés à trente euros.",
        "Nous on est 12.",
    ),
)

ALSO_FOR_THE_PROJECT: tuple[Pattern, ...] = (
    Pattern(
        "budget.amount.we_have",
        r"(?:j ai|(?:on|moi|nous) a|nous avons|{jeon} (?:~ )?(?:dispose de|disposons de)|j en ai|on en a"
        r"|pour (?:~ )?(?:, )?(?:~ )?j ai) AMT(?= (?:,|pour|sur la table|a mettre|dessus"
        r"|la dessus|et|a depenser"
        r"|a investir|maximum|max|en tout|par|\.)|$)",
        "cue",
        "J'ai neuf mille, et je veux que ça tourne avant l'automne.",
        "J'ai neuf mille euros d'impayés.",
    ),
    Pattern(
        "budget.amount.it_goes",
        r"(?:pour|sur) les AMT (?:~~ )?(?:~~ )?(?:c est (?:ca|bon|ok)|d accord|ca (?:me )?va|ok)|"
        r"AMT (?:~ )?(?:, )?(?:~ )?(?:ca (?:me va|passe|irait|va|le fait|serait bien|colle)"
        r"|c est (?:jouable|bon"
        r"|possible|faisable"
        r"|ce qu?e? (?:j ai|j avais|on a|on avait|on vise|je vise|nous avons|je peux|on peut|il (?:me"
        r"|nous) reste))|je signe|je prends|j achete|pas davantage|grand max)|"
        r"(?:pour|a) AMT (?:je|on) (?:signe|prends|prend|y va|achete)|(?:idealement|l ideal|mon chiffre"
        r"|mon objectif"
        r"|ma limite|mon maximum|le maximum|notre plafond|mon plafond) (?:~ )?AMT|"
        r"(?:s est donne|se donne|m a donne|nous a donne|ai droit a|a droit a|ai inscrit|a inscrit|compter"
        r"|on parle de"
        r"|quelque chose a|faites (?:moi|nous)|retenez|notez|gardez|comptez|partez sur) (?:~ )?AMT",
        "cue",
        ("À 8 000 euros je signe.", "Mon plafond c'est 8 000 euros."),
        "Il vend 8 000 euros.",
    ),
)

_PUT = (
    r"(?:{+mettre}|{+investir}|{+consacrer}|{+allouer}|{+engager}|{+débloquer}|{+lâcher}|{+sortir}"
    r"|{+dépenser}|{+débourser}|{+payer}"
    r"|{+viser}|{+réserver}|{+accorder}|{+prévoir}|{+voter}|{+valider})"
)
TOLD_OF_THE_PROJECT: tuple[Pattern, ...] = (
    Pattern(
        "budget.amount.earmarked",
        r"AMT (?:~~ )?(?:affecte|dedie|fleche|reserve|consacre|alloue|sanctuarise|bloque|mis"
        r"|destine)e?s? (?:a|au|aux|pour|sur) "
        r"|AMT (?:(?!AMT |pas |plus |jamais )[A-Za-z0-9,]+ ){0,6}c est (?:exactement "
        r"|justement )?ce qu?e? (?:~ )?{instance}"
        r" (?:~~ )?(?:a en tete|veut|souhaite|vise|demande|accepte|propose|autorise)",
        "cue",
        ("On a 7 500 euros affectés à la sono.", "Sept mille, c'est ce que le maire a en tête."),
        "On a 7 500 euros de retard.",
    ),
    Pattern(
        "budget.amount.said_by_ours",
        r"{instance} (?:~ )?(?:m |me |nous )?(?:en )?(?:a|ont) (?:~ )?(?:dit|glisse|souffle|parle (?:de"
        r"|d)|annonce|avance|evoque"
        r"|lache|griffonne|fixe|donne|indique|confie|suggere|impose|ecrit|repondu|limite a|mis) (?:~ )?AMT"
        r"|{instance} (?:~ )?(?:m |me |nous )?(?:a|ont) (?:~ )?(?:dit|ecrit|repondu|repete|prevenu\w*"
        r"|averti\w*) (?:[A-Za-z]+ ){0,3}"
        r"(?:, |: )?(?:que |qu )?(?:tu|vous|on|faut|je) (?:[a-z]+ )?(?:depass\w+|mont\w+|met\w*|ir\w+"
        r"|va|vas|all\w+"
        r"|rest\w+|tien\w+|tabl\w+|vis\w+|sign\w+|peux|peut|pouvez|arret\w+|as|avez|a|descend\w*"
        r"|part\w*) (?:(?:pas|plus|jamais) )?(?:[a-z]+ ){0,3}AMT"
        r"|(?:montant|budget|somme|chiffre|enveloppe|combien) (?:~ )?(?:~~ )?(?:associee?|patron\w*"
        r"|frere|soeur|mari|femme|pere"
        r"|mere|fils|fille|chef\w*|il|elle|on) (?:dit|veut|pense|propose|parle|annonce|vise|table|compte)"
        r" (?:au moins |au plus |maximum |pas plus de |dans les |sur |de |environ )*AMT",
        "cue",
        "Le président m'a glissé 60 000 euros en sortant.",
        "Le concurrent m'a glissé 60 000 euros.",
    ),
    Pattern(
        "budget.amount.said_by_them",
        r"(?:il|elle|ils|on) (?:m|nous) (?:a|ont) (?:bien )?(?:dit|donne|fixe|parle (?:de|d)|laisse"
        r"|impose|autorise|limite a|repondu"
        r"|annonce|indique) (?:~ )?AMT",
        "cue",
        "Il m'a dit entre 18 000 et 20 000.",
        "Il vend 18 000 euros.",
    ),
    Pattern(
        "budget.amount.that_we_put",
        r"AMT (?:(?!AMT |pas |plus |jamais )[A-Za-z0-9,]+ ){0,6}(?:exactement |justement "
        r"|bien )?ce qu?e? (?:{jeon}|{instance}|ils|elle|il) (?:~~ )?"
        + _PUT
        + r"|AMT (?:(?!AMT |pas |plus |jamais )[A-Za-z0-9,]+ ){0,6}(?:je|on|nous|ils|elle|il"
        r"|{instance}) (?:~ )?(?:les|la|le|l) (?:~ )?" + _PUT,
        "cue",
        "Vingt-six mille euros au total, et c'est ce qu'on est d'accord pour mettre.",
        "Vingt-six mille euros, c'est ce qu'il vend.",
    ),
    Pattern(
        "budget.amount.put_at_our_disposal",
        r"si (?:vous|tu) (?:~ )?(?:arriv\w+|ten\w+|rest\w+|etes|es|pass\w+|descend\w+"
        r"|fai\w+) (?:~ )?AMT (?:~ )?(?:, )?(?:on|je|nous) (?:sign\w+"
        r"|prend\w*|discut\w+|regard\w+|parl\w+|caus\w+|march\w+|suis|y va)|(?:je|on) (?:veu[xt]|voudr\w+"
        r"|cherch\w+|demand\w+) "
        r"(?:du |un truc a |quelque chose a |dans les |autour de )?AMT|(?:ils|elle|il|on"
        r"|{instance}) (?:nous|me|m|lui|l) (?:en )?(?:~ )?(?:{+mettre}|{+donner}|{+laisser}|{+accorder}"
        r"|{+allouer}"
        r"|{+débloquer}|{+verser}|{+filer}|{+prêter}) (?:~ )?AMT|(?:{jeon}|ils|elle|il"
        r"|{instance}) (?:~ )?(?!vue?s? )(?:{+voir}|{+imaginer}"
        r"|{+estimer}|{+chiffrer}|{+évaluer}) (?:~ )?(?:a|dans les|autour de|vers|pour) AMT|(?:{instance}"
        r"|rapporteur\w*|commissaire"
        r"|adjointe?|service\w*) (?:~ )?(?:propose|preconise|suggere|recommande|evoque|avance|retient"
        r"|parle de) (?:~ )?AMT",
        "cue",
        ("Ils nous mettent 22 000 euros à disposition.", "Paraît qu'ils voient ça à 60 000 euros."),
        "Ils nous vendent 22 000 euros de tôle.",
    ),
)

ELSEWHERE: tuple[Pattern, ...] = (
    Pattern(
        "budget.not.read_of",
        r"AMT que (?:vous|tu) (?:avez|as) (?:lue?s?|vue?s?|entendue?s?|trouvee?s?)",
        "other",
        "Les deux millions d'euros que vous avez lus dans le journal, c'était les cuves.",
        "Les deux mille euros que vous avez notés, c'est bon.",
    ),
    Pattern(
        "budget.not.seen_price",
        r"(?!(?:j|on|nous|moi) )[a-z]+ en (?:a|ont) (?:une?|deux) (?:~ )?AMT|(?:y en (?:a|avait)"
        r"|on en trouve|ca se (?:vend|trouve|loue|negocie)|(?:j|on) en (?:ai|a) vu"
        r"|vu (?:~ )?(?:sur|chez|dans)"
        r" (?:~ )?qu (?:~ )?|parait que ca (?:{+coûter}|vaut)) (?:~ )?AMT",
        "their_price",
        "J'ai vu sur internet qu'il y en avait à deux cents euros.",
        "Il y en a besoin, on met deux cents euros.",
    ),
    Pattern(
        "budget.not.harm_is",
        r"(?:mes|nos|les|mon|ma|notre|la|le|l) (?:impayes?|pertes?|casse|retards?|penalites?|loyers?"
        r"|salaires?|charges|dettes?"
        r"|turnover|absences?|absenteisme|litiges?|sinistres?|creances?|degats|decouvert|factures?"
        r"|stocks?|invendus?|demarque"
        r"|electricite|assurances?|masse salariale) (?:, )?(?:~ )?(?:, )?(?:c est|ca fait"
        r"|ca represente|on est a"
        r"|on en a pour|c etait|ca monte a|ca va chercher) (?:~ )?AMT",
        "loss",
        "Mes impayés, là, c'est 62 000 euros.",
        "Mon budget, là, c'est 62 000 euros.",
    ),
    Pattern(
        "budget.not.known_price",
        r"(?:sais|connais|imagine|regarde|vois|savez|connaissez) (?:bien |tres bien )?(?:ce que"
        r"|combien) (?:ca |cela )?"
        r"(?:{+coûter}|vaut|represente) (?:~ )?(?:~ )?(?:, )?AMT",
        "other",
        "Je sais ce que coûte une boîte de vitesses, onze mille trois.",
        "Je sais ce que je mets, onze mille trois.",
    ),
    Pattern(
        "budget.not.thing_priced",
        r"(?:remplacer|contre|au lieu d|a la place d|que|comme|plutot qu) (?:un|une|mon|ma|le|la"
        r"|notre) [a-z]+ a AMT",
        "other",
        "Mille deux cents pour remplacer un cahier à trois euros, c'est cher.",
        "Je remplace tout pour trois mille euros.",
    ),
    Pattern(
        "budget.not.whole_budget",
        r"budgets? (?:de fonctionnement|d exploitation|global|general|total|annuel (?:de|du)|de (?:la|l)|du"
        r"|des|primitif|consolide"
        r"|marketing|pub|publicite|com|communication|travaux|formation|rh|paie|voyages?|recherche|carburant"
        r"|energie|vacances|familial|film)"
        r" (?:~~ )?AMT|AMT (?:~ )?de (?:budget (?:de fonctionnement|global|annuel|total)|fonctionnement)",
        "whole",
        "Le budget de la commune c'est deux millions d'euros.",
        "Le budget c'est deux mille euros.",
    ),
    Pattern(
        "budget.not.supposed",
        r"si (?:~~ )?(?:on|j|nous) aur(?:ait|ais|ions) (?:~ )?AMT|si (?:on|{instance}|quelqu un|vous|je"
        r"|tu) (?:~ )?(?:demand|propos|donn|fais|mett"
        r"|offr)(?:ait|ais|aient|iez|ions) (?:~ )?AMT|(?:imagin|suppos|admett)\w+ (?:que |qu )(?:~~ )?AMT",
        "supposed",
        "Si on vous demandait 100 000 euros, vous diriez quoi ?",
        "Si le conseil dit oui, on a 40 000 euros.",
    ),
    Pattern(
        "budget.not.paid_today",
        r"(?:(?:je|on|nous|j) (?!(?:peu[xt]|pouvons|pourrai\w*|veu[xt]|vais|va"
        r"|voudrai\w*) )(?:~ )?(?:{verser}|{+lâcher}|suis a|est a|sommes a|etais a|en ai pour"
        r"|en a pour|en suis a)|(?:ca|cela|il|elle) (?:~ )?(?:{me} )?(?:coute|coutait|revient|represente"
        r"|a coute))(?! (?:~ )?(?:peux|pourrais|pourrait)) (?:~~ )?AMT|"
        r"AMT (?:~~ )?(?:aujourd hui|actuellement|en ce moment|c est (?:ma|notre|la) facture"
        r"|charges comprises|c est ce que (?:je|on) (?:paie|paye|sort)|de (?:charges|loyer|facture|pertes?"
        r"|chiffre))|actuellement (?:~~ )?AMT|factures? (?:~~ )?AMT|(?<!un )loyer (?:~~ )?AMT|(?:paie|paye"
        r"|payons|payait|payais) (?:~~ )?AMT",
        "pays",
        "Ben on paie 640 euros par mois aujourd'hui.",
        "On peut sortir 640 euros.",
    ),
    Pattern(
        "budget.not.turnover",
        r"(?:chiffre d affaires?|(?:notre|mon|un|le|de) (?:chiffre|ca(?! (?:a|ont|avait|nous|m|se"
        r"|vient) ))|turnover|resultat|benefice|marge"
        r"|capital|volume"
        r"|encours|stock|recettes?|arr|mrr) (?:~ )?(?:autour de |aux alentours de |est a )?AMT"
        r"|AMT (?:~ )?(?:de |d )(?:chiffre|ca|c a)(?= |$)|AMT (?:de |d )?(?:chiffre|turnover|benefices?"
        r"|resultat|capital|marge|stock"
        r"|creances?)|"
        r"(?:on|je|(?<!ca )nous|la boite|l entreprise) (?:fait|faisons|fais|realise|tourne a|pese) (?:~ )?AMT"
        r"|ligne a AMT|machine a AMT",
        "turnover",
        "On fait 2 millions de chiffre.",
        "On a 2 millions de budget.",
    ),
    Pattern(
        "budget.not.arithmetic",
        r"(?:(?<!bonne )(?<!seule )(?<!une )(?<!cette )fois|multiplie|divise) (?:~ )?(?:NUM "
        r"|AMT )?(?:, )?(?:ca (?:fait|ferait|donne) )?(?:, )?AMT"
        r"|(?:vos|votre|meme|tes|pas que) AMT|AMT (?:, )?(?:c est trop|non non)",
        "arithmetic",
        ("Vos 40 euros, ils arrivent le samedi ?", "Même quinze cents euros, non."),
        "On met 40 euros.",
    ),
    Pattern(
        "budget.not.equivalent",
        r"pour AMT (?:, )?(?:moi |nous )?(?:je|j|on|nous) (?!(?:~ )?(?:sign\w*|pren\w*|y va|y vais"
        r"|ach\w+|veu\w+|voudr\w+"
        r"|peu\w*|pourr\w+|dis oui|cherch\w+|aur\w+|attend\w*|demand\w+|suis|est|fer\w+|vis\w+) )(?:~ )?\w+",
        "arithmetic",
        "Pour trois mille francs, moi je change des matelas.",
        ("Pour trois mille francs, je signe.", "Pour trois mille francs, je veux la pose."),
        weight=2,
    ),
    Pattern(
        "budget.not.for_others",
        r"AMT (?:~~ )?(?:c est pour (?:leur|leurs|le|la|les|un|une|autre)|rien a voir|pas (?:pour )?(?:ca"
        r"|vous|nous|moi)"
        r"|pour (?:leur|leurs|autre chose))|(?:marketing|commerce|production|rh|informatique|it|siege|com"
        r"|communication"
        r"|paris|(?:service|departement|pole|equipe|direction) \w+) (?:ils |elle |il )?(?:ont|a) (?:~ )?AMT",
        "others",
        "Le marketing a 60 000, mais ça c'est pour leur salon.",
        "On a 60 000 pour le salon.",
    ),
    Pattern(
        "budget.not.salary",
        r"(?:{+embaucher}|{+recruter}|{+engager}|{+prendre}|{+payer}) (?:un |une |des |deux |trois "
        r"|mon |notre )"
        r"(?:~ )?(?:ROLE|alternante?|apprentie?|stagiaire|saisonniere?|interimaire|salariee?|employee?|cdi"
        r"|cdd|commerciale?"
        r"|assistante?|secretaire|vendeur|vendeuse|technicien|temps plein|mi temps|jeune|gamin"
        r"|etudiante?|renfort"
        r"|personne|prestataire|community manager|poste)s? (?:~ )?AMT|AMT (?:~ )?(?:brut|net"
        r"|de salaire|de prime|par salarie|d heures sup)|(?:salaires?|paye|payes?"
        r"|smic|prime|commission) (?:~~ )?AMT",
        "salary",
        "Deux magasiniers à 28 000 euros brut.",
        "28 000 hors taxes.",
    ),
    Pattern(
        "budget.not.loss",
        r"(?:depasse\w*|explose\w*) de AMT|(?:{+perdre}|perdus?|{+manquer}|manquait|{+reverser}"
        r"|rembourser|(?:a|ont|avait) (?:~ )?coute"
        r"|penalites?|astreinte|amende|redressement|regularisation|dette|impayes?|trou de|deficit"
        r"|sucrent|sucre|vole|degats|dommages|traine|trainent|creances|rejets|gaspill\w+|litige|avocat"
        r"|virement|sinistre) (?:~ )?AMT|AMT (?:~ )?(?:de (?:pertes?|penalites?|retard|impayes?|dettes?"
        r"|subvention|subventions|degats|astreinte|manque a gagner|factures impayees)|d astreinte|d impayes"
        r"|d heures sup|qui (?:traine|trainent|dorment|dort)|par jour|perdus?|envoles?|dans la nature"
        r"|a l eau|a la poubelle)",
        "loss",
        "On a perdu 6 000 euros là-dedans.",
        "On a 6 000 euros.",
    ),
    Pattern(
        "budget.not.their_price",
        r"(?:ils|{tiers}|leur|leurs|le leur|elles|eux|concurrent\w*|devis|offre|proposition|premiere|autre"
        r"|valence|castres) (?:~ )?(?:{me} )?(?:{+mettre}|(?<!sont )demand\w+|propos\w+|factur\w+|vend\w*"
        r"|font"
        r"|a lache|etait|est|{+lâcher}|annonc\w+|sont (?:a|aux|autour|dans|vers)|pren\w+|avait|ont"
        r"|a) (?:~~ )?AMT|(?!(?:je|j|on|nous|moi|vous|patron|chef|direction|dg|daf|conseil|maire|ROLE"
        r"|faut|peut|peux) )[a-z]+ en"
        r" (?:demande|demandent|veut|veulent|prend|prennent|propose|proposent) AMT|(?:devis|offre"
        r"|proposition|tarif|soumission) (?:~ )?(?:a|de|pour) AMT|(?:devis|offre|proposition|soumission"
        r"|facture) (?:~~ )?(?:est|etait|sont"
        r"|etaient|monte|montait|tombe|arrive|sort|sortait|disait|dit|affiche) (?:~ )?AMT",
        "their_price",
        "Salesforce doit me refaire une offre, la première était à 40 000 euros.",
        "On met 40 000 euros.",
    ),
    Pattern(
        "budget.not.other_money",
        r"(?:vaut|valent|valait|coutent|coutait|rapporte|rapportent|factures?|vends|vend|vendons|encaisse"
        r"|gagne|reverse"
        r"|rembourse|emprunt|dette|assurance|caution|(?<!un )loyer|prime) (?:~ )?AMT|"
        r"AMT (?:~ )?(?:de (?:stock|panier|marge|loyer|salaires?|primes?|caution|dommages|roulement"
        r"|recettes?|commandes?"
        r"|ventes?|taxes?|impots?|cotisations?|penalites?|dettes?|creances?|degats|reparations?)"
        r"|chez (?:eux|lui|notre|mon)"
        r"|a l heure actuelle|au concurrent)",
        "other",
        ("La machine neuve vaut 60 000 euros.", "On a 30 000 euros de stock."),
        "On met 60 000 euros.",
    ),
    Pattern(
        "budget.not.threshold",
        r"(?:jusqu a|en dessous de|au dela de|au dessus de|a partir de|des qu on depasse|plus de|sous"
        r"|moins de|passe) (?:les |de )?AMT (?:, )?(?:~ )?(?:{décider}|j ai la main|la main|seul"
        r"|toute? seule?"
        r"|visa|signature|delegation|appel d offres|marche|soumise?|engagement de|passe (?:par|en|au"
        r"|devant)|va au|va en|faut|remonte|monte|c est (?:moi|le|la|lui|elle)|je (?:~ )?(?:dois|peux pas"
        r"|signe|decide|tranche|valide))|(?:delegation|signature|seuil|pouvoir) (?:~~ )?AMT"
        r"|(?:appel d offres|marche public|seuil) (?:~~ )?AMT",
        "threshold",
        "Jusqu'à quarante mille euros, j'ai la main.",
        "Jusqu'à quarante mille euros, maximum.",
    ),
    Pattern(
        "budget.not.spent_before",
        r"(?:l an (?:dernier|passe)|l annee (?:derniere|passee)|en (?:19|20)\d\d|il y a \w+ ans?"
        r"|y a \w+ ans?|la derniere fois|avant|a l epoque|le mois dernier|vient de|viens de"
        r"|venons de) (?:~~ )?AMT|TIME (?:~~ )?(?:{on} )?(?:avait|avions|avais|mettait|etait"
        r"|y avait) (?:~~ )?AMT|(?:avait|avais|avions|mettait|mettais) (?:mis |consacre |vote |budgete |eu "
        r"|un budget de "
        r"|une enveloppe de |un credit de |pour ca )?AMT(?! (?:en tete|dans la tete|a l esprit|de cote"
        r"|devant moi|en venant))",
        "past",
        "L'an dernier on avait mis 25 000 euros.",
        "Cette année on met 25 000 euros.",
    ),
)

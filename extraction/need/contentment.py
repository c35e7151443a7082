"""Rules on having no need (annotation guide, Need): what works, suffices, is new, is kept."""

from extraction.expressions import Pattern

_GOOD = (
    r"(?:aux anges|superbe|magnifique|splendide|nickel|parfaite?s?|impeccables?|formidables?|excellente?s?"
    r"|irreprochables?|genia\w+"
    r"|top|neufs?|neuves?|refaite?s? a neuf|remise?s? a neuf|tranquilles?|sereine?s?|enchantee?s?|combles?"
    r"|comblees?"
    r"|ravie?s?|contente?s?|satisfaite?s?|heureux|heureuses?|equipee?s?|pourvue?s?|au point|rodee?s?"
    r"|bien (?:rode\w*"
    r"|organise\w*|equipe\w*|installe\w*|entretenu\w*|loge\w*|entoure\w*|comme (?:ca|c est))|sans reproche"
    r"|top niveau)"
)
_VERY = (
    r"(?:(?:tres|super|vraiment|tout|toute|bien|encore|toujours|franchement|"
    r"plutot|tous|toutes|hyper|absolument|deja|full|carrement|totalement|pleinement|entierement) )*"
)
_WORKS = (
    r"(?:marche|tourne|roule|fonctionne|va|suit|synchronise|tient|imprime|ca"
    r"pte|chauffe|coule|passe|repond|decroche)"
)

CONTENTMENT: tuple[Pattern, ...] = (
    Pattern(
        "need.none.good",
        r"(?<!pas )(?<!plus )(?:(?:est|sont|sommes|suis|a ete|ont ete|les|c est|etes|l est) "
        + _VERY
        + _GOOD
        + r")(?= (?:,|\.|!|depuis|et|avec|comme|de|d|du|en|par|chez|la|merci)|$)|on en (?:est|sommes) "
        + _VERY
        + _GOOD,
        "none",
        ("Il nous l'a refait, il est superbe.", "La nôtre est toute neuve.", "Tous les postes sont pourvus."),
        ("C'est pas parfait.", "Je ne suis plus content."),
        weight=2,
    ),
    Pattern(
        "need.none.good_said",
        r"^(?:(?:oui|ouais|si|ah|ben si|mais si|ben) ,? ?)*"
        + _VERY
        + _GOOD
        + r"(?= (?:,|\.|!|depuis|et|de|du|merci)|$)",
        "none",
        ("Oui, très contents.", "Impeccable."),
        "Pas ravis du tout.",
        asked="satisfied!",
        weight=2,
    ),
    Pattern(
        "need.none.works",
        r"(?<!que )(?<!qu )(?<!si )(?<!quand )(?:ca|tout|il|elle|ils|elles) (?:le |la |me |nous )?"
        + _WORKS
        + r"(?:nt)?(?: (?:,|\.) (?:ca|il|elle|on|je|c est|nous|et|merci|voila|basta|point)|$"
        r"| depuis (?:\w+ ){1,2}ans"
        r"| comme (?:ca|il faut|un|une|sur)| tout seul| sans (?:probleme|souci|histoire|accroc)"
        r"| (?:pour nous|chez nous)"
        r"| je vois pas)|(?:arrive|part|revient|tombe|est livre) (?:~ )?(?:a l heure|plie|propre|a temps"
        r"|nickel|complet"
        r"|impeccable)",
        "none",
        ("On paie, ça synchronise, basta.", "Le sac taxé, ça marche depuis trente ans."),
        "Il faut que ça marche.",
        weight=1,
    ),
    Pattern(
        "need.none.enough",
        r"(?:me|nous) (?:suffi\w+|va|vont|convien\w+)(?= (?:,|\.|bien|tres|largement|amplement|comme|merci"
        r"|parfaitement)|$)"
        r"|(?:on|je|j|nous) (?:fait|fais|faisons|vit|vis|travaille) (?:tres )?bien sans|s en passe\w*"
        r"|on a toujours (?:fait|vecu)"
        r" sans|c est (?:bien assez|correct de meme|tres bien (?:ainsi|comme ca|de meme)|bon comme ca"
        r"|bien comme ca|suffisant)"
        r"|(?:ca|cela) (?:nous |me )?va (?:tres bien )?(?:comme ca|de meme)|(?:on|j) (?:a|ai|en a"
        r"|en ai) (?:bien )?assez",
        "none",
        ("Une me suffit.", "On fait très bien sans.", "C'est correct de même."),
        "Ça ne suffit pas.",
        weight=2,
    ),
    Pattern(
        "need.none.nobody_complains",
        r"(?:y a|on a) pas (?:un|une|de) \w+ qui (?:se |s en )?(?:plain\w*|rale|chiale|gueule|rouspete"
        r"|proteste|reclame)"
        r"|(?:on |je )?(?:peut|peux|saurait) pas (?:dire qu on (?:soit|est) (?:mal|malheureux|a plaindre"
        r"|en peine)|se plaindre"
        r"|me plaindre)|(?:a|suis|est|sommes) pas (?:a plaindre|malheureux|mal lotis?|a la rue)"
        r"|dors? (?:mes|bien mes) nuits"
        r"|personne (?:~ )?(?:(?:se|s en|s|en|l|nous|m) )*(?:plain\w*|rale|reclame|demande (?:rien|ca"
        r"|autre)"
        r"|moufte|bronche)"
        r"(?! (?:pas|plus))|personne (?:~ )?vient se plaindre|(?:zero|pas une|pas un|aucun\w*|jamais une?"
        r"|jamais eu|pas de)"
        r" (?:\w+ )?(?:plaintes?|plaignant|reclamations?|reproches?|retour negatif|accroc|pepin|sinistre"
        r"|vol"
        r"|impayes?|panne"
        r"|litige|retard|defaut|noye|accident|oubli|erreur)|(?:a|ont) pas (?:un|de) defaut|(?:plus"
        r"|jamais) (?:eu )?(?:rien eu"
        r"|de souci|de probleme|un souci|un probleme)|plus rien eu|si (?:j|on|il y|y) (?:en )?(?:avais?"
        r"|avait) (?:un |des |le moindre )?(?:soucis?|problemes?|griefs?) (?:\w+ ){0,3}(?:dirais|dirait"
        r"|saurait|saurais)|ca se saurait|(?:pas|plus|jamais) revu (?:une?|la|le"
        r"|de|l ombre d) \w+",
        "none",
        ("Personne ne s'en plaint.", "Zéro impayé.", "Depuis, on n'a plus rien eu."),
        "Personne ne comprend.",
        weight=2,
    ),
    Pattern(
        "need.none.stays",
        r"(?:vois|voit|voyons) pas (?:pourquoi|l interet|a quoi|de raison|ce que (?:vous|ca)|en quoi)"
        r"|pourquoi (?:changer|j|je"
        r" chang|on chang|chercher)|(?:ca|on) (?:va |vais )?(?:pas changer|changera pas|changerai pas"
        r"|bougera pas|bouge pas)"
        r"|changera (?:rien|pas)|on y tient|on l aime bien (?:comme|tel)|on (?:reste|restera"
        r"|restons) (?:comme|la|fidele"
        r"|chez|avec)|pour quoi (?:donc|faire)|qu est ce que (?:j|je|on|nous) en (?:fer\w+|ferions)"
        r"|(?:je|j|on) (?:(?:me|m|en|y|l|la|les|le) )?(?!(?:pourr|devr|aur|ser"
        r"|voudr)ai)\w+rai[ts](?: (?:qui|comment|ou))?(?= \?)|(?:ranger|rangez|remballer"
        r"|remballez|garder|gardez) (?:votre|vos) \w+"
        r"|a quoi (?:bon|ca servirait"
        r"|ca nous)|(?:va|allons) pas (?:tout )?(?:changer|bouger|leur enlever|en rajouter)"
        r"|rien a (?:prendre|vendre|gratter"
        r"|faire chez)|(?:achete|prend|veut) (?:pas|personne) (?:la soupe|du dehors|de l exterieur)"
        r"|prend personne du dehors"
        r"|pas (?:notre|mon) sujet|c est pas un sujet|c est pas (?:chez nous|le genre de la maison)",
        "none",
        ("Je vois pas pourquoi je changerais.", "Et pour quoi faire ?", "On y tient.", "Ça changera pas."),
        "Il faut que ça change.",
        weight=2,
    ),
    Pattern(
        "need.none.has",
        r"(?:on|j|nous) (?:en )?(?:a|ai|avons) (?:deja )?(?:tout (?:ce qu|en double)|tout ca|un tres bien"
        r"|de tres bons?"
        r"|de quoi(?= (?:faire|tenir|voir venir|suivre|vivre|,|\.)|$)|deja (?:tout|ce qu))|(?:on|j"
        r"|nous) (?:a|ai|avons) pourvu|(?:on|nous|tout|tous) (?:est"
        r"|sont|sommes)"
        r" (?:~ )?(?:deja )?(?:equipes?|pourvus?|servis?|couverts?|livres?)(?! (?:mal|en retard|par|en|de|d"
        r"|avec|chez))"
        r"|^equipee?s? (?:et|,|depuis)|strictement rien (?:de prevu|a)|rien (?:de )?prevu|(?:pas"
        r"|aucun) (?:~ )?(?:chantier"
        r"|projet|besoin|programme) (?:de ce type|de ce genre|la dessus|prevu|en vue|dans les cartons)"
        r"|^tout ,? ?(?:et|merci|on a)|ni aujourd hui ni|certifie\w* (?:en|depuis|l an)"
        r"|avec (?:les )?felicitations",
        "none",
        (
            "On a de quoi faire.",
            "Tous les postes ? On a pourvu les quatre.",
            "On n'a strictement rien de prévu.",
        ),
        "On a tout perdu.",
        weight=1,
    ),
    Pattern(
        "need.none.sworn",
        r"pour (?:un empire|rien au monde|tout l or|tout l or du monde|cher)(?= |$)|meme (?:gratuit\w*"
        r"|pour rien|offert|donne|cadeau)"
        r"|plutot (?:changer de|mourir|crever|me|vendre|divorcer)|faudrait (?:me payer|que je sois (?:fou"
        r"|folle|malade|tombe))"
        r"|les pieds devant|moi vivante?|jamais de la vie|de ma vie|chercher midi|vous (?:perdez"
        r"|perdriez) votre temps"
        r"|(?:j|on) (?:en )?(?:voudrai[ts]|changerai[ts]?|partirai[ts]?|quitterai[ts]?"
        r"|bougerai[ts]?) (?:pas|jamais)"
        r"|(?:je|on) changera(?:i|is|it)? (?:pas|rien)|mari\w* avec|c est a vie|de l eau a la (?:mer"
        r"|riviere)|(?:se lever|leve) (?:de bonne heure|de bon matin|tot)|pas demain la veille"
        r"|jamais (?:(?:me|m|nous|ont|a|eu a) )*(?:laisse\w* tomber?|laisse\w* en plan|laches?|decus?"
        r"|trahis?|fait faux bond|fait defaut"
        r"|regrette\w*|me plaindre|nous plaindre)"
        r"|pas pres de (?:changer|bouger|partir|la|le)",
        "none",
        (
            "J'en changerais pas pour un empire.",
            "Même gratuit j'en voudrais pas.",
            "Plutôt changer de femme.",
            "Pour que je les quitte, il faudra se lever tôt.",
        ),
        "Pour un prix correct, je change.",
        weight=1,
    ),
    Pattern(
        "need.none.in_place",
        r"(?:encore )?sous (?:plastique|blister|cellophane|garantie)|(?:sort|sortent|sorti"
        r"|sortis) (?:de l usine|du carton|de la boite)"
        r"|sent(?:ent)? (?:encore )?(?:le neuf|la colle)|flambante?s? neu\w+|dernier cri|dernier modele"
        r"|derniere generation"
        r"|(?:je|on) (?:les|le|la) (?:connais|connait)(?: \w+)? par (?:coeur|leur|son)|par (?:leur"
        r"|son) prenom"
        r"|(?:on|j|nous) (?:a|ai|avons) (?:deja )?(?:un|une|quelqu un|mon|ma|notre|des|deux"
        r"|trois) (?:~~ )?(?:a demeure|en interne|a l annee"
        r"|dedie\w*|qui (?:fait|font|gere|gerent|s en (?:occupe|occupent|charge)|assure|suit|tourne"
        r"|marche)(?! (?:pas|mal|plus|rien)))"
        r"|(?:avis|rapport) favorable|(?:controle|revise|verifie|entretenu|certifie|audite|agree"
        r"|homologue)\w* (?:en (?:janvier|fevrier"
        r"|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)|(?:le|la|l) |tous les ans"
        r"|chaque annee|cette annee"
        r"|il y a|y a|par)|en parle plus|(?:c est|ca) (?:la|chez nous|livre|regle|fait"
        r"|parti) le (?:lendemain|jour meme|lundi|mardi"
        r"|mercredi|jeudi|vendredi)|(?:ca|tout) (?:tombe|tombait) juste|(?:fait|font) la queue (?:pour|en"
        r"|devant)|liste d attente (?:de|pour)"
        r"|toujours les memes qui reviennent|elle est legere|c est leger|(?:fait|font) tout(?:e)? seule?"
        r"|se fait tout seul|l embarras du choix"
        r"|(?:l |les |le |la )?(?:entend|entendent|voit|sent) plus|(?:jamais )?(?:plus )?(?:jamais "
        r"|plus )?entendu parler de rien"
        r"|serre les boulons|(?:tout|c) (?:est )?(?:replique|sauvegarde|double|redonde|secouru|prevu"
        r"|couvert)\w*|a (?:ete )?(?:change|remplace|repare|resolu)\w*(?= (?:,|\.|maintenant|depuis))"
        r"|(?:on|ca) dort bien",
        "none",
        (
            "C'est encore sous plastique.",
            "On a un mécano à demeure.",
            "La commission est passée, avis favorable.",
            "J'ai mon beau-frère qui fait ça.",
        ),
        ("On a un outil qui marche mal.", "Sous la pluie."),
        weight=1,
    ),
    Pattern(
        "need.none.little",
        r"plie en \w+ (?:minutes?|heures?)|(?:en|ca prend|ca me prend) (?:deux|trois|cinq"
        r"|dix) (?:petites )?minutes"
        r"|vite (?:fait|vu|plie|torche|regle)|trois fois rien|pas grand chose|une bagatelle|une broutille"
        r"|(?:c est|ca va) (?:vite|rapide)"
        r"|(?:en a eu|arrive|eu|panne) (?:que )?(?:une?|deux|trois) (?:fois )?en \w+ (?:ans|mois)|(?:une"
        r"|deux) fois tous les \w+ ans"
        r"|(?:on|j|je|nous) (?:fait|fais|faisons|a|ai|avons) (?:que )?(?:\d+|deux|trois|quatre|cinq|six"
        r"|sept|huit|neuf|dix|douze|quinze"
        r"|trois cents) \w+(?: par (?:jour|semaine|mois|an))?(?= (?:\.|, (?:c est|je|on|hein|vous)|et (?:je"
        r"|on) )|$)"
        r"|(?:dix|cinq|douze|vingt|trois) (?:lignes|factures|appels|mails|commandes|dossiers) par (?:jour"
        r"|semaine|mois)(?= (?:\.|,)|$)"
        r"|on est (?:que |tout juste )?(?:deux|trois|quatre|cinq|six|sept|huit|onze|\d)(?: ,)? (?:hein"
        r"|vous savez|ma femme|mon mari|mon \w+ et"
        r"|et|on se)|ronronne\w*|sur (?:nos|mes|ses) deux oreilles|porte ouverte|(?:comprise?"
        r"|inclus\w*)(?= ,)|rien a comparer"
        r"|(?:payee?s?|regle\w*) (?:avant|comptant|d avance|cash|a la commande)|tout est (?:carre|nickel"
        r"|clean|regle|sous controle)"
        r"|prises? jusqu|pleins? jusqu|complets? jusqu|plus (?:de demandes|de travail|de clients"
        r"|de candidats) que",
        "none",
        (
            "C'est plié en dix minutes.",
            "On fait douze factures par mois.",
            "On est deux, ma femme et moi.",
            "Il ronronne.",
        ),
        "On fait douze erreurs par mois et ça nous coûte.",
        weight=1,
    ),
    Pattern(
        "need.none.smooth",
        r"(?:papier a musique|lettre a la poste|doigts dans le nez|au cordeau|bien huilee?s?|peinards?"
        r"|sans histoires?"
        r"|ca (?:baigne|glisse|file droit)|que demander de plus|que je demande de plus|(?:en demande"
        r"|demande) pas plus"
        r"|(?:une equipe|un comptable|une secretaire|des gars|un fournisseur|une assistante) en or|(?:c est"
        r"|une vraie|une) perle"
        r"|(?:c est|un vrai) paradis|(?:c est|de) la creme|(?:c est|un) ange|mieux que bien"
        r"|comme un coq en pate|on vit bien)(?= |$)"
        r"|(?:c est|(?:il|elle|ils|elles|tout|l affaire) (?:est|sont)) (?:deja )?(?:faite?s?|en place"
        r"|reglee?s?|bouclee?s?|fini|servi"
        r"|pourvu)(?= (?:,|\.|merci|depuis)|$)"
        r"|(?:on|j|nous) (?:l |les )(?:a|ai|avons) (?:deja|depuis)|(?:j|on) (?:ai|a) (?:deja )?(?:mes"
        r"|nos) (?:habitudes|gars|fournisseurs|gens)"
        r"|(?:on|je|j|nous) (?:en )?(?:fait|fais|a|ai|avons|utilise|vend|vends) pas(?= , (?:de|d|nous|moi"
        r"|ici)| de ca)"
        r"|(?:pas|aucun|aucune|pas l) (?:usage|utilite)|(?:c est|ce serait) pas (?:pour nous|pour moi"
        r"|notre metier|notre truc|notre monde)"
        r"|(?:on est|nous sommes|je suis) trop petite?s?|(?:toujours|mon pere|ma mere) (?:~ )?(?:fait"
        r"|faisait) (?:deja )?comme ca"
        r"|(?:de la )?vieille ecole|(?:je suis|on est|nous sommes) (?:deja )?(?:servie?s?"
        r"|pourvue?s?)(?= (?:,|\.|merci)|$)|(?:il|elle|ils|elles) demande(?:nt)? (?:que|rien)|(?:je|on"
        r"|nous) (?:ferme|cesse|liquide|vends|vend) (?:l affaire"
        r"|la boutique|la boite|en|dans|l activite|tout)"
        r"|(?:je|j) (?:pars|prends) (?:ma retraite|a la retraite|en retraite)",
        "none",
        (
            "C'est réglé comme du papier à musique.",
            "On est peinards.",
            "J'ai une équipe en or.",
            "On l'a déjà, merci.",
            "On est trop petits pour ça.",
        ),
        ("Ça coince.", "C'est trop petit, on se marche dessus."),
        weight=1,
    ),
)

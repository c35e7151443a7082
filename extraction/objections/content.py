"""Rules on having no need: happy as they are, or no use for it (annotation guide: `no_need`)."""

from extraction.expressions import Pattern

PATTERNS: tuple[Pattern, ...] = (
    Pattern(
        "objection.no_need",
        r"rien a (?!faire(?! chez)|voir|cacher|craindre|payer|signer|perdre|attendre|declarer|faire avec"
        r"|vous dire"
        r"|rajouter)\w+(?:er|ir|re)(?= (?:,|\.|chez|de plus|d autre|de mieux|la|de ce|merci|je|on|c)|$)|"
        r"(?:aider|servirait|servir|ferait) a quoi|"
        r"(?:personne|aucun de nous) (?:~ )?(?:souhaite|veut|demande|reclame|reve"
        r"|a envie)\w* (?:~ )?(?:que ca|que ce soit"
        r"|autre chose|autrement|changer|changement|de changer|mieux)|"
        r"que (?:vous )?(?:voulez|veux tu) (?:vous )?qu (?:on|il|elle)(?= )|"
        r"(?:pas|aucun) (?:~ )?sujet (?:chez nous|pour nous)|"
        r"(?:pas|aucun) (?:~ )?(?:l |d )?(?:usage|emploi)(?= (?:,|\.|et|de)|$)|besoin de rien|(?:aucun"
        r"|pas|plus|zero|jamais|nul) (?:\w+ ){0,2}(?:de |d )?besoin(?: de"
        r" (?:rien|ca|vous|votre \w+))?(?= (?:,|\.|!|merci)|$)|pas un (?:defaut|souci|probleme)"
        r"|rien a (?:dire|redire|changer|ameliorer|signaler|vendre ici"
        r"|reprocher|revoir)|interesse\w* (?:~ )?(?:pas|plus|guere|moyennement)(?! (?:a|de|que|d) )"
        r"|(?:pas|jamais|rien) (?:~ )?(?:interesse\w*|demandeurs?|concerne\w*)(?! (?:le"
        r"|la|les|que|l))|manque\w* (?:de|pas de) rien"
        r"|manque rien|rien a faire (?:chez nous|avec nous)|pas (?:~ )?pour (?:nous|moi)(?= (?:,|\.|ca)|$)"
        r"|(?:aucune?|pas (?:d|l|une|une grande)) (?:~ )?(?:utilite|interet)"
        r"|(?:vous|je vous|on vous) (?:~ )?(?:ai |a )?(?:pas|rien) (?:~ )?demande|(?:servira\w*|sert"
        r"|servirait) (?:~ )?a rien"
        r"|(?:vois passer|passe) aucun souci|(?:vit|vivait|vis|se porte|s en passe|m en passe"
        r"|debrouille) (?:~ )?(?:tres )?bien"
        r"(?: (?:sans|comme ca))?|(?:je|j|on) (?:en veux|en veut|veux) (?:pas|plus)(?= (?:,|\.|une?"
        r"|d autres?|de neuf|merci)|$)"
        r"|passez votre chemin|gardez (?:votre salive|(?:vos|votre|les) \w+ pour)|(?:on a|j ai|ai"
        r"|a) (?:deja )?(?:tout )?ce qu il (?:nous |me |m )?(?:en )?faut"
        r"|(?:vois|voit) pas (?:~ )?(?:a quoi|ce que (?:ca|j|vous|on)|pourquoi (?:je|j|on|changer)"
        r"|l interet|l utilite|l usage)"
        r"|equipe qui gagne|merci (?:mais )?non|pas la peine d insister|en fais quoi|en ferais? quoi"
        r"|que voulez vous que j ameliore"
        r"|perdez (?:pas )?votre temps|pas (?:~ )?utile|zero (?:souci|probleme|impaye|defaut)"
        r"|pour quoi faire(?= |$)"
        r"|serai(?:t|s|ent) fous d en changer|c est pas fait pour nous|fait pour des (?:boites|grosses"
        r"|grands?)|va s en passer|a l ancienne (?:~ )?et",
        "no_need",
        ("J'ai besoin de rien, moi.", "On n'en voit pas l'utilité."),
        "On a besoin d'aide.",
        weight=2,
    ),
    Pattern(
        "objection.no_need.happy",
        r"(?:on|je|nous) (?:en )?(?:est|suis|sommes) (?:~ )?(?:tres |bien |super |plutot )(?:contente?s?"
        r"|bien|satisfaite?s?|equipee?s?)"
        r"(?: (?:~ )?(?:comme|avec|de))?(?= |$)|^(?:\w+ )?(?:tres )?(?:contente?s?|satisfaite?s?)(?= (?:,"
        r"|\.)|$)|(?:tout|ca) (?:~ )?(?:roule|baigne|coule de source|joue tip top|tourne (?:bien|tout seul"
        r"|rond|tres bien)"
        r"|marche (?:tres )?(?:bien|nickel|comme ca|au poil)|va (?:tres )?bien (?:comme ca|merci))"
        r"|(?:changerai\w*|echangerai\w*|toucherai\w*) (?:~ )?(?:pas|pour (?:rien|tout))"
        r"|(?:touche|touchons|touchez) (?:~ )?a rien(?= |$)|(?:coupe|marche|tourne|roule) (?:comme"
        r"|au) (?:~ )?(?:premier jour|horloge|coucou suisse|feu de dieu|doigt et a l oeil)"
        r"|(?:me|nous|m|leur) (?:suffi\w+|contente de)|(?:personne|aucun|pas une"
        r"|jamais) (?:~ )?(?:se plain\w*|s en plain\w*|(?:de |une )?(?:plainte|reclamation)s?)"
        r"|tout est (?:~ )?(?:a jour|en ordre|sous controle|nickel|carre|en regle)|(?:c est"
        r"|est) (?:~ )?(?:tres bien|parfait|suffisant) comme (?:ca|c est)|ca (?:me|nous) va (?:tres |bien "
        r"|comme ca|parfaitement)"
        r"|(?:en (?:sommes|suis|est)|en suis|nous en sommes) (?:~ )?(?:enchantee?s?|ravie?s?|contente?s?"
        r"|satisfaite?s?)|on (?:y|s y) tient|(?:deja|on est|suis) (?:~ )?(?:equipee?s?|fournis?|pourvue?s?"
        r"|servie?s?)(?= (?:,|\.|merci|et|depuis)|$)",
        "no_need",
        ("Ça tourne tout seul, merci.", "On est bien contents comme ça."),
        "On aimerait que ça tourne.",
        weight=1,
    ),
)

PITCHED: tuple[Pattern, ...] = (
    Pattern(
        "objection.no_need.useless",
        r"(?:(?:qu est ce que|que) (?:j|je|on|nous) (?:en |y )?(?:ferai\w*|fera\w*|ferions|deviendrai\w*"
        r"|gagnerai\w*)"
        r"(?! (?:si|pour|avec vous))|(?:j|je|on) (?:en )?(?:ferai|ferais|ferait|fera) quoi"
        r"|a quoi(?= (?:,|\.|\?|!)|$)|a quoi (?:ca (?:me|nous)? ?(?:sert|servirait|avance\w*))"
        r"|ca (?:me |nous )?(?:apporterait"
        r"|apporte"
        r"|changerait|change|avance\w*|servirait|sert) (?:~ )?(?:quoi|rien|pas grand chose|que dalle))"
        r"|(?:vois|voit|voyons) pas (?:~ )?(?:ce que ca|en quoi|quel|quelle|bien|trop"
        r"|l interet|l utilite"
        r"|pourquoi)|(?:pas|aucun|jamais) (?:~ )?(?:emploi|usage|l usage|l emploi|l utilite|concernee?s?"
        r"|ce probleme"
        r"|ce souci|ce genre de (?:probleme|souci)|notre cas|mon cas|le cas chez nous|adapte|pertinent)"
        r"(?= (?:,|\.|chez|ici|pour|de|du|d)|$)|(?:on|je|j) (?:fait|fais|fera|ferai|vit"
        r"|vis) (?:tres bien |bien )?sans"
        r"(?= (?:,|\.|depuis|et|jusqu)|$)|(?:m en|s en|nous en) (?:sors|sort|sortons|passe|passons"
        r"|tire) (?:~ )?"
        r"(?:tres bien|bien|sans|comme ca|parfaitement)|trop (?:petite?s?|gros|grosse|complique|sophistique)"
        r" (?:~ )?(?:pour (?:nous|moi|une|un|ca)|boite|structure|affaire)|(?:on|nous) (?:n )?(?:est"
        r"|sommes) que"
        r" (?:~ )?(?:deux|trois|quatre|cinq|six|\d)|(?:on|nous|je) (?:est|sommes|suis) (?:~ )?(?:deux"
        r"|trois|quatre)"
        r" (?:pele\w*|tout mouille)|a (?:notre|mon) (?:echelle|age|niveau)|compte (?:~ )?pas changer"
        r"|(?:ca|cela) (?:a )?(?:toujours )?(?:marche|tourne|fonctionne|fonctionnait) (?:~ )?(?:comme ca"
        r"|ainsi"
        r"|depuis|tres bien)|(?:comme ca|pareil|ainsi) depuis (?:~ )?(?:\w+ )?(?:ans|toujours|debut"
        r"|longtemps)"
        r"|(?:pourquoi|on va pas|je vais pas) (?:~ )?(?:changer|me compliquer|se compliquer|compliquer"
        r"|s embeter"
        r"|m embeter|investir|depenser|toucher)|(?:un |mon |le |avec (?:un|mon) )?(?:cahier|crayon|carnet"
        r"|tableau blanc"
        r"|papier|bic|stylo|calepin|classeur|post it|ardoise|fax|minitel|telephone a cadran) (?:et|, c est"
        r"|ca (?:me|nous) (?:va|suffit)|ca suffit|c est (?:tres )?bien|depuis|me suffit)"
        r"|(?:refait|change|installe|remplace|renouvele|achete|pose|equipe|controle|revise"
        r"|mis aux normes)(?:e|s|es)?"
        r" (?:~~ )?(?:l an (?:dernier|passe)|l annee derniere|en (?:janvier|fevrier|mars|avril|mai|juin"
        r"|juillet|aout"
        r"|septembre|octobre|novembre|decembre)|le mois dernier|recemment|y a (?:six|deux|trois|quatre"
        r"|un) (?:mois"
        r"|ans?)|il y a (?:six|deux|trois|quatre|un) (?:mois|ans?)|tout neuf|a neuf|sous garantie|aux normes)"
        r"|(?:tout|c est|deja) (?:~ )?(?:aux normes|a jour|en regle|neuf|sous garantie|controlee?s?"
        r"|revisee?s?)"
        r"(?= (?:,|\.|et|j|on|merci|depuis)|$)",
        "no_need",
        (
            "À quoi bon ?",
            "On vit très bien sans.",
            "Tout a été refait l'an dernier.",
            "On n'a pas ce problème.",
        ),
        ("Je ne vois pas comment on ferait sans vous.", "On ne fait pas sans."),
        weight=1,
    ),
)
"""Read where the agent says what they sell, or asks whether it would be of use."""

REFUSED: tuple[Pattern, ...] = (
    Pattern(
        "objection.no_need.refused",
        r"c est (?:tres |bien )?(?:gentil|aimable)(?: de votre part)? (?:, )?mais (?!oui|d accord|volontiers)"
        r"|porter de l eau (?:a la|au)|jambe de bois|^(?:oh |ah |euh |, |mais "
        r"|c est (?:tres )?gentil (?:mais |, )*)*non (?:, )?(?:non (?:, )?)?merci"
        r"|(?:non|rien|de rien)(?: \w+){0,3} pantoute|c est (?:tres )?(?:gentil|aimable) (?:, )?mais non"
        r"|(?:donc|alors|vraiment|franchement) (?:, )?(?:non|ca va)(?= (?:,|\.|merci|votre)|$)|(?:,|et"
        r"|donc) merci(?= (?:,|\.|bien)|$)|basta|zero \w+ depuis",
        "no_need",
        ("Non merci.", "On est équipés, alors non, merci."),
        "Merci de votre appel, je note.",
        weight=1,
    ),
)
"""Read where the agent proposes their thing, and neither a mail, an appointment nor the recording."""

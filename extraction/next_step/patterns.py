"""Rules on what was agreed, said by either party (annotation guide, Next step)."""

from extraction.expressions import Pattern

MEETING: tuple[Pattern, ...] = (
    Pattern(
        "next.meeting.word",
        r"rendez vous|rdv|demos?|demonstrations?|visio|creneau|on se (?:voit|rencontre|cale|fixe|prend"
        r"|fait)|se voir|vous (?:rencontrer|rencontre)|visite|dejeuner|un cafe|"
        r"(?:passer|venir|vienne|viendrai|passerai|passez|venez) (?:donc |plutot |me |nous |vous |tout |la "
        r"|le )*(?:voir|montrer|presenter|visiter|chez (?:vous|nous|moi)|sur place|a (?:l atelier|l usine"
        r"|l agence)|au (?:depot|bureau|chantier|siege|magasin|domaine|chai)|TIME)|je (?:viens|passe"
        r"|passerai|viendrai|serai la)(?= (?:~ )?(?:vous|chez|sur|TIME|avec|demain)|(?: ,| \.|$))|teams"
        r"|zoom|google meet|calendly|vous (?:recevoir|recois)|on (?:vient|passe)",
        "meeting",
        ("Je vous propose une démonstration.", "On se voit jeudi."),
        "Je vous envoie la brochure.",
    ),
)

MEETING_HINT: tuple[Pattern, ...] = (
    Pattern(
        "next.meeting.hint",
        r"je vous (?:la |le )?(?:montre|presente)|vous montre[rz]?|couper|invitation|(?:le|un) lien"
        r"|(?:bloque|bloquez|cale|calez|mets|mettez|met) (?:~ )?(?:creneau|dans l agenda|TIME|\d+ heures?)|"
        r"vous (?:attends?)|je vous prends|a quelle heure|on s appelle|a (?:lundi|mardi|mercredi|jeudi"
        r"|vendredi|samedi|demain|bientot alors)",
        "meeting",
        "Jeudi 19, je vous envoie l'invitation.",
        "Je vous envoie la brochure.",
    ),
)

SEND: tuple[Pattern, ...] = (
    Pattern(
        "next.send.ask",
        r"(?:envoyez|envoie|envoyer|adressez|transmettez|mailez|faites|mettez|balancez|laissez|deposez"
        r"|donnez|filez|drop|fais|mets|preparez) (?:~ )?(?:moi|nous|toujours|ca|le|la|les|un|une|votre|vos"
        r"|tout|des|quelque chose)(?: (?:~~ )?(?:doc\w*|brochure|plaquette|mail|devis|proposition|offre"
        r"|tarifs?|grille|recap\w*|comparatif|chiffrage|papier|catalogue|presentation|ecrit|fiche|infos?"
        r"|lien|dossier|adresse|prix|page|quelque chose|contrat type|exemple|fiche technique|elements?))|"
        r"(?:je|j) (?:vous |te |l |le |la |les )*(?:envoie|enverrai|adresse|transmets"
        r"|fais (?:~ )?(?:parvenir|passer|suivre)|mets (?:~ )?par (?:mail|ecrit)|prepare|redige|fais (?:un"
        r"|une|ca))|(?:vous|t) (?:l |le |la )?(?:envoyer|adresser|transmettre|faire parvenir)|"
        r"(?:par|un) (?:mail|courriel|e mail|courrier|ecrit)|offres? ecrites?|un devis|une proposition"
        r"|brochure|plaquette|documentation|arobase|mon adresse|(?:envoyez|envoie) (?:moi|nous) (?:ca"
        r"|tout ca|toujours)|vous avez le comparatif",
        "send",
        ("Envoyez-moi la brochure par mail.", "Faites-moi un petit récapitulatif avec les prix."),
        "Je vous rappelle.",
    ),
)

NURTURE: tuple[Pattern, ...] = (
    Pattern(
        "next.nurture.call_back",
        r"{rappeler}(?: (?:moi|nous|vous))?|(?:un )?(?:petit )?coup de (?:fil|telephone|bigo|tel)"
        r"|recontact\w*|rappel\w+|(?:je )?reviens? vers (?:vous|toi|moi|nous)|revenez vers"
        r"|reprend\w* (?:contact|de vos nouvelles)|(?:de|des|vos|mes) nouvelles|"
        r"on (?:se |s )?(?:reparle|rappelle|recontacte|retelephone|tient au courant)|repass\w+|retent\w+"
        r"|(?:garde|restons?|reste|gardons) (?:~ )?(?:en )?(?:contact|relation)|recaler|revenez"
        r"|(?:vous|me|te|nous) relanc\w+|relanc(?:ez|e) (?:moi|nous)"
        r"|retenter|faites le point|refaire le point|"
        r"vous faites le numero|resonn\w+|me faire signe|fais moi signe|faites moi signe|ping\w*",
        "nurture",
        ("Rappelez-moi en septembre.", "On garde le contact.", "Relancez-moi au printemps."),
        "Les relances clients, on les fait à la main.",
    ),
)

CLOSED: tuple[Pattern, ...] = (
    Pattern(
        "next.disqualify.closed",
        r"on en reste la|en reste(?:r|ra|rons)? la|(?:je )?(?:classe|referme|ferme|clos"
        r"|cloture) (?:~ )?(?:dossier|fiche|votre|le|la)|(?:perdez|perds|perdre) (?:~ )?(?:votre|vos|ton"
        r"|mon|nos) (?:~ )?temps|pas (?:~ )?(?:la bonne adresse|fait pour vous|pour vous|adapte)|"
        r"(?:vous |le |la |les )+(?:rayez|enlevez|retirez|supprimez|effacez)|"
        r"(?:rayez|enlevez|retirez|supprimez|effacez|virez|oubliez) (?:~ )?(?:moi|mon|mes|nous|notre|le|la"
        r"|du|de)(?! temps)|(?:plus|pas) (?:~ )?(?:rappelez|m appelez|rappeler|m appeler|me rappeler"
        r"|appeler|coup de fil|me contacter|recontacter|me demarcher|me deranger)|(?:me |m "
        r"|nous )(?:rappelez|appelez|contactez|recontactez|relancez) (?:pas|plus)|(?:note|prends"
        r"|prenons) (?:~ )?(?:votre )?(?:opposition|acte)|"
        r"(?:inutile|pas la peine|pas besoin|sert a rien|servirait a rien) (?:~ )?(?:de |d )?(?:me |nous "
        r"|vous |le |insister|rappeler|continuer|revenir|relancer|envoyer)+|(?:laissez|laisse) tomber"
        r"|rien a (?:faire|attendre|gratter|vendre) (?:chez|avec|de|pour)|ni (?:~ )?ni jamais"
        r"|jamais de la vie|"
        r"rien pour vous|plus (?:~ )?contacte|(?:c est|on est) (?:~ )?(?:non"
        r"|pas interesse)e?s? (?:~ )?(?:definitif|definitivement|ferme|point barre|et ca le restera"
        r"|point final)|(?:c est|reponse|non) (?:~ )?(?:definitif|definitive|definitivement)"
        r"|inutile (?:~ )?(?:de )?(?:m |me |nous )?\w+er|"
        r"fermez|refermez|passez votre chemin|ne comptez pas sur|je vous (?:sors|retire|raye|supprime"
        r"|enleve)|hors (?:de )?(?:~ )?cible",
        "disqualify",
        ("Vous avez raison, on en reste là.", "Je classe le dossier alors.", "Mon numéro vous le rayez."),
        "Je prépare le dossier.",
    ),
)

REFUSED: tuple[Pattern, ...] = (
    Pattern(
        "next.refused",
        r"(?:non merci|non plus|surtout pas|pas la peine|pas besoin|pas de (?:visite|rendez vous|rdv|demo"
        r"|visio|brochure|plaquette)|ca (?:sert|servirait) a rien|(?:ce )?(?:sera|est|serait) pas utile"
        r"|embetez pas|c est gentil (?:~ )?(?:mais|non)|"
        r"laissez|n insistez pas|insistez pas|pas (?:la|ta|votre) peine|indesirables|on (?:en )?est pas la"
        r"|pas pour (?:le moment|l instant)|je prefere pas|ca m interesse pas|pas interesse\w*|"
        r"(?:j|je) (?:ai|peux|veux) pas (?:~ )?(?:le temps|besoin|envie))",
        "refused",
        "Non merci, ça ne sert à rien.",
        "Oui, volontiers.",
    ),
)

BUSY: tuple[Pattern, ...] = (
    Pattern(
        "next.busy",
        r"(?:je|j|on|il|elle) (?:~ )?(?:suis|ai|est|a|serai|sera) (?:~ )?(?:en (?:rendez vous|reunion"
        r"|deplacement|agence|conges?|vacances|formation|nego|train|clientele|tournee|seance|chirurgie"
        r"|salon|office)|pris|prise|absente?|pas (?:la|dispo|disponible)|occupee?|fermes?|dans le train"
        r"|les (?:fournisseurs|enfants)|l all hands|la certification|un conseil|au puy|a l ars|a berlin)|"
        r"non plus|(?:c est|ca|complet|plein|journee) (?:~ )?(?:plein|mort|complet|impossible|charge|blinde"
        r"|jusqu a)|oubliez|peux pas|pas (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|la semaine|ce jour"
        r"|possible)|y a l all hands|ferme le|pas mon agenda|plein jusqu|\w+ est (?:au|a|en) \w+",
        "busy",
        "Mardi je suis en agence.",
        "Mardi ça me va.",
    ),
)

ACKNOWLEDGED: tuple[Pattern, ...] = (
    Pattern(
        "next.acknowledged",
        r"(?:si vous (?:voulez|y pensez)|je (?:le )?(?:transmets|transmettrai|lirai|lis|regarderai|regarde"
        r"|bloque|note|serai|vous attends)|(?:prenez|mettez|apportez|prevoyez|dites|amenez|montrez|venez"
        r"|passez|fermez)|je vous (?:donne|file|envoie)|a tres vite|comme (?:ca|convenu)|parfait|tres bien"
        r"|c est bien|(?:les deux )?me (?:va|vont)|ca me va|je vous prends|vous me montrez|mes associes"
        r"|j ai un trou)",
        "acknowledged",
        "Mettez-moi ça par écrit.",
        "Je ne sais pas.",
    ),
)

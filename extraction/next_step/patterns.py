"""Rules on what was agreed, said by either party (annotation guide, Next step)."""

from extraction.expressions import Pattern

MEETING: tuple[Pattern, ...] = (
    Pattern(
        "next.meeting.word",
        r"(?<!de )(?<!vos )(?<!les )(?<!des )(?<!sur )(?<!par )(?:rendez vous|rdv)|(?:date"
        r"|creneau) de (?:rendez vous|rdv)|demos?(?! day)|demonstrations?|visio(?:conference)?"
        r"|creneau(?! pub)|on (?:se|s) "
        r"(?:re)?(?:voit|rencontre|cale|fixe|prend|fait|organise|appelle(?! (?:tous|plus|jamais)))"
        r"|se (?:re)?(?:voir|voie|verrait|verra|voyait|croise(?= TIME))|vous (?:re)?(?:rencontrer|rencontre"
        r"|voir)|(?:vous|te|nous) (?:faire|fais|ferai|ferais|donner|organiser|proposer) (?:une |la |notre "
        r"|cette )?(?:petite |vraie"
        r" )?(?:presentation|demonstration|demo|visite)(?! (?:ecrite|par mail|en pdf|papier))|une visite"
        r"|(?<!de )la visite|(?<!au )(?<!du )(?<!petit )dejeuner|dejeune|boire un cafe"
        r"|un cafe (?:avec|ensemble|chez|TIME)|"
        r"montr(?:ez|e) (?:le |la |les |ca )?(?:moi|nous) (?:~ )?(?:en vrai|a l ecran|sur place|TIME)"
        r"|on se connecte(?= (?:,|\.|TIME|ensemble|et je)|$)|"
        r"(?<!laissez )(?<!laisser )(?<!laisse )(?<!laissez moi )"
        r"(?:passer|venir|vienne|viendrai|passerai|passez|venez) (?:donc |plutot |me |nous |vous |tout "
        r"|la |le |les |ca |te )*(?:faire (?:un|une) (?:tour|saut|virree|crochet)|prendre (?:un"
        r"|le) (?:cafe|the|verre|apero)|prendre (?:les|des|vos|nos) (?:cotes|mesures|photos)|relever"
        r"|constater|manger|diner|souper|jeter"
        r"|voir|montrer|presenter|visiter|ecouter|mesurer|assister|exposer|chez "
        r"(?:vous|nous|moi)|sur place|a (?:l atelier|l usine|l agence|la (?:ferme|mairie|boutique|cave"
        r"|scierie|maison|matinale|carriere|clinique|menuiserie))|au (?:depot|bureau|chantier"
        r"|siege|magasin|domaine|chai|presbytere|stade)|TIME)|je (?:passe|viens) (?:quand vous"
        r"|des que vous|faire|voir"
        r"|prendre|jeter|mesurer|regarder)|je (?:viens|passe"
        r"|passerai|viendrai|serai la)(?= (?:~ )?(?:vous|chez|sur|TIME|avec|demain)|(?: ,| \.|$))|teams"
        r"|zoom|google meet|calendly|vous (?:recevoir|recois)|"
        r"on (?:vient|passe) (?:vous|nous|te|chez|TIME|au|a l)|(?:on )?prend(?:re|s)? date|se bloque"
        r"|on (?:se )?(?:cale|bloque|fixe|pose) (?:~ )?(?:quelque chose|un|une|ca|date|TIME)"
        r"|(?:un|une) (?:point a|atelier|moment(?= (?:TIME|pour|ensemble))|seance(?= TIME)|journee d essai)"
        r"|(?:assister|exposer) (?:~ )?(?:a|ca|le|la)|en discuter (?:au|a|de vive)|"
        r"vous (?:le |la |les )?(?:montre\w*|presente\w*) (?:~ )?(?:TIME|sur place|ca)|partagez votre ecran"
        r"|on en (?:parle|discute) (?:~ )?(?:de vive|sur place|TIME)"
        r"|invitation (?:~ )?(?:pour|a) (?:~ )?TIME",
        "meeting",
        ("Je vous propose une démonstration.", "On se voit jeudi.", "Je peux vous le montrer jeudi ?"),
        ("Je vous envoie la brochure.", "On vient de passer la main."),
    ),
)

MEETING_HINT: tuple[Pattern, ...] = (
    Pattern(
        "next.meeting.hint",
        r"je vous (?:la |le )?(?:montre|presente)|vous montre[rz]?|couper|invit(?:ation|e)?|(?:le|un) lien"
        r"|(?:bloque|bloquez|cale|calez|mets|mettez|met) (?:~ )?(?:creneau|dans l agenda|TIME|\d+ heures?)|"
        r"vous (?:attends?)|je vous prends|a quelle heure|on s appelle|a (?:lundi|mardi|mercredi|jeudi"
        r"|vendredi|samedi|demain|bientot alors)|soyez la|garez vous",
        "meeting",
        "Jeudi 19, je vous envoie l'invitation.",
        "Je vous envoie la brochure.",
    ),
)
"""What goes with a meeting, and makes one only where one is on the table."""

_DOCUMENT = (
    r"doc\w*|brochure|plaquette|mail|devis|proposition|offre|soumission|tarifs?|grille|recap\w*|comparatif"
    r"|chiffrage|papier|catalogue|presentation|ecrit|fiche|infos?|lien|dossier|adresse"
    r"|(?<!moitie )(?<!meme )prix|page"
    r"|quelque "
    r"chose|contrat type|exemple|fiche technique|elements?|pdf|one pager|depliant|photos?|affaire|truc"
    r"|exemplaire|maquette|modele|pages?|feuilles?|note|lignes|support|references?|resume|synthese|courriel"
    r"|whatsapp|message|argumentaire|cahier"
)

SEND: tuple[Pattern, ...] = (
    Pattern(
        "next.send.ask",
        r"(?<!je )(?<!j )(?:ecrivez|ecris|renvoyez|renvoie|refaites|envoyez|envoie|envoyer|adressez"
        r"|transmettez|mailez|faites"
        r"|mettez|balancez|balance|laissez"
        r"|deposez|donnez|filez|file|drop|fais|mets|preparez|postez|expediez) (?:~ )?(?:moi|nous|lui"
        r"|toujours"
        r"|ca|le|la|les|un|une|votre|vos|tout|des|quelque chose|l)(?: (?:~~ )?(?:"
        + _DOCUMENT
        + r")(?! a jour))|(?:envoyez|envoie) (?:moi|nous) (?:~ )?(?:ca|tout ca|toujours)|"
        r"(?:vous|tu) (?:m |me |nous |lui |leur )?(?:l |le |la )?(?:envoyez|envoies|adressez|transmettez"
        r"|mettez|faites|preparez) (?:~ )?(?:"
        + _DOCUMENT
        + r")|(?:envoyez|adressez|transmettez|mailez|postez)(?! (?:~ )?(?:invit\w*|lien|creneau|clients))"
        r"(?= (?:envoyez|adressez|,|\.|mais|toujours|moi|le"
        r"|la|les|l|ca|a|par|pour)|$)|(?:en )?me (?:mailant|envoyant|adressant)|faites suivre"
        r"|commencez par (?:~ )?(?:" + _DOCUMENT + r")|"
        r"(?:je|j) (?:veux|voudrais|prends|lis|lirai|aimerais) (?:~ )?(?:un |une |votre |le |la )?(?:devis"
        r"|chiffrage|proposition ecrite|papier|prix|tarifs?|document|ecrit)|offres? ecrites?"
        r"|vous avez le comparatif"
        r"|arobase"
        r"|mon adresse",
        "send",
        (
            "Envoyez-moi la brochure par mail.",
            "Faites-moi un petit récapitulatif avec les prix.",
            "Vous m'envoyez quelque chose de sobre.",
        ),
        ("Je vous rappelle.", "Je transmets."),
    ),
)

SEND_OFFER: tuple[Pattern, ...] = (
    Pattern(
        "next.send.offer",
        r"(?:je|j) (?:vous |te |l |le |la |les |lui |leur )*(?:envoie|enverrai|adresse|transmets"
        r"|fais (?:~ )?(?:parvenir|passer|suivre|partir)|mets (?:~ )?par (?:mail|ecrit)|prepare|redige"
        r"|fais (?:un|une|ca))|(?:vous|t) (?:l |le |la )?(?:envoyer|adresser|transmettre|faire parvenir"
        r"|laisser)(?! (?:mes|mon|ma) (?:coordonnees|numero|carte|nom|telephone|portable))|(?:par"
        r"|un) (?:mail|courriel|e mail|courrier|ecrit)|un devis|(?:une"
        r"|l) (?:~ )?offre|(?:une )?proposition|brochure"
        r"|plaquette|documentation|(?:un|une) (?:document|depliant|presentation|exemple|recapitulatif|pdf)"
        r"|un lien vers|vous (?:l|le|la|les) (?:aurez|recevrez)",
        "send",
        ("Je vous envoie la brochure.", "Une présentation, même courte ?"),
        "Je vous rappelle.",
    ),
)
"""What the agent offers to send; in the prospect's mouth it counts only in answer to such an offer."""

DOCUMENT: tuple[Pattern, ...] = (
    Pattern(
        "next.send.document",
        r"(?:le|la|les|un|une|votre|du|de la|ce) (?:~ )?(?:" + _DOCUMENT + r")(?= |$)",
        "send",
        ("Le récapitulatif, oui.", "La proposition oui."),
        "Oui, faites comme ça.",
    ),
)
"""What is sent, named alone."""

ADDRESS: tuple[Pattern, ...] = (
    Pattern(
        "next.send.way",
        r"par (?:mail|courriel|e mail|courrier|ecrit|la poste|whatsapp|texto|sms)|sur (?:papier|whatsapp)"
        r"|a l adresse|(?:un|une|les|le|votre) (?:~ )?(?:prix|photos|devis|brochure|tarifs?|mail|papier|pdf"
        r"|page|grille tarifaire|chiffrage|document)|deux meme|lire",
        "send",
        ("Un prix sur papier.", "Par la poste, c'est plus sûr."),
        "Jeudi.",
    ),
)
"""How and what to send, in answer to an offer or to an open *on fait quoi ?*."""

NURTURE: tuple[Pattern, ...] = (
    Pattern(
        "next.nurture.ring",
        r"(?<!m )(?<!nous )(?<!vous )(?:re|r)?(?:appelez|contactez|telephonez|sonnez|tentez"
        r"|essayez)(?: (?:moi|nous|la|le"
        r"|les))? (?:~ )?(?:lundi|mardi"
        r"|mercredi|jeudi|vendredi|samedi|demain|apres demain|la semaine|le mois|l an(?:nee)? prochaine?"
        r"|debut|fin|mi|dans"
        r"|vers|en|au|a la|apres|quand|plus tard|des que|avant|d ici)(?= |$)",
        "nurture",
        "Elle rentre lundi, rappelez lundi.",
        "Appelez le standard.",
    ),
    Pattern(
        "next.nurture.call_back",
        r"(?<!me le ){rappeler}(?: (?:moi|nous|vous))?|je (?:vous |te )(?:re)?(?:rappelle\w*|contacte\w*)"
        r"|(?:un )?(?:petit )?coup de (?:fil|telephone|bigo|tel)|(?:vous|te|me|nous) (?:r)?(?:appeler"
        r"|appelle"
        r"|rappelez|rappeler|appelez)(?! (?:pas|plus|jamais|pour|au sujet|de|parce|car|suite|concernant"
        r"|sur))|"
        r"recontact\w*|rappel(?:ez|er|le|lerai|lerez|s)?(?= (?:moi|nous|vous|TIME|quand|apres|en|vers|dans"
        r"|au"
        r"|plus|d ici|le|plutot)|$)|(?:je )?re(?:viens|viendrai|venir) vers (?:vous|toi|moi|nous)"
        r"|reviens? (?:~ )?(?:TIME|au|en|dans)|revenez|"
        r"re(?:prend\w*|prenez) (?:~ )?(?:contact|nouvelles|moi|temperature|attache|TIME|en ligne|langue)"
        r"|reprenez moi|vous repren(?:dre|ds|drai|drais|d|drons)|vous (?:me |nous )?reprenez (?:contact"
        r"|langue|attache|le fil)|(?:de|des|vos|mes) nouvelles|"
        r"on (?:se |s |en )?(?:reparle|rappelle|recontacte|retelephone|recause|tient au courant)"
        r"|reparlons|reparler|repass(?:ez|er|e)|retent(?:ez|er|e)(?= |$)|tent(?:ez|e) (?:votre|ta) chance"
        r"|(?:garde|gardez|restons?|reste|gardons) (?:~ )?(?:en )?(?:contact|relation|numero)|recaler|"
        r"(?<!il )(?<!elle )(?<!ils )(?:je )?(?:vous |te )relancer?(?= |$)|je (?:vous |te )?(?:redis"
        r"|rappelle|reviens|recontacte)(?! (?:que|pas))|(?:me|nous) relanc\w+|relanc(?:ez|e) (?:moi|nous"
        r"|TIME)|on se "
        r"relance|retenter|faites le point|refai\w+ (?:le|un) point|(?:un|ce|mon) (?:suivi|rappel)(?= |$)|"
        r"vous faites le numero|(?:me |nous )?ressonn\w+|sonnez(?! (?:a|au|chez|la|en bas|deux|trois))"
        r"|bigophon\w+|fai\w* (?:moi |nous )?signe"
        r"|(?:garde|gardez|mets|mettez) (?:~ )?(?:au chaud|sous le coude|un rappel)"
        r"|(?:note|mets|pose|cree) (?:~ )?(?:un|une) (?:rappel|relance|alarme|alerte)|remet\w* (?:ca"
        r"|le couvert)"
        r"|recaus\w+|rediscut\w+|ressort\w+ (?:le|votre|mon) dossier|ping(?:ue|uez)? moi|ping moi"
        r"|manifest\w+|liste de relance"
        r"|redemand\w+|me rapproche|laiss(?:e|ez) (?:~ )?(?:passer|murir)"
        r"|vous (?:gardez|garde) mon (?:numero|contact)|tache dans (?:votre|ton)|attende",
        "nurture",
        ("Rappelez-moi en septembre.", "On garde le contact.", "Relancez-moi au printemps."),
        ("Les relances clients, on les fait à la main.", "Net revenue retention à cent douze."),
    ),
)

CLOSED: tuple[Pattern, ...] = (
    Pattern(
        "next.disqualify.closed",
        r"on en reste la|en reste(?:r|ra|rons)? la|restons en la|on (?:s )?(?:arrete|arretera|en tient)"
        r"(?: (?:la|ici))|on s en tient la|(?:on |nous )(?:~ )?fer(?:a|ons) pas affaire"
        r"|affaire est entendue"
        r"|(?:c est )?(?:tout reflechi|tout vu|cuit)|(?:il y aura |y aura )?(?:pas de|sans) suite"
        r"|refus (?:motive|definitif|net|clair|ferme)|c est un refus|bouclez (?:votre|le)|abandonnez"
        r"|dossier (?:ferme|clos|classe)|chacun chez soi|ca (?:matche|colle|marchera|fera) pas(?: , on|$)|"
        r"(?:c est )?non pour (?:~ )?(?:autres|toutes|toujours)|otez|coupez , c est|"
        r"ni (?:vous )?tente|vous (?:pouvez|devez) (?:~ )?(?:clore|fermer|refermer|boucler|classer|archiver"
        r"|ranger|cloturer|jeter)|la clore"
        r"|ne vous "
        r"fatiguez|fatiguez (?:pas|plus)|(?:je )?(?:classe|referme|ferme|clos"
        r"|cloture) (?:~ )?(?:dossier|fiche|votre|le|la)(?! (?:porte|fenetre|boutique|radio|grille|voiture"
        r"|cuve|contrat|devis|compte|vanne))|je (?:cloture"
        r"|clos)(?= (?:de mon|,|\.)|$)|(?:perdez|perds|perdre|perdons) (?:~ )?(?:votre"
        r"|vos|ton"
        r"|mon|nos) (?:~ )?temps|pas (?:~ )?(?:la bonne adresse|fait pour vous|pour vous|adapte)|"
        r"(?:vous |le |la |les )+(?:rayez|enlevez|retirez|supprimez|effacez)|"
        r"(?:rayez|enlevez|retirez|supprimez|effacez|virez|oubliez) (?:~ )?(?:moi|mon|mes|nous|notre|le|la"
        r"|du|de)(?! temps)|(?:plus|pas) (?:~ )?(?:rappelez|m appelez|rappeler|m appeler|me rappeler"
        r"|appeler|coup de fil|me contacter|recontacter|me demarcher|me deranger)|(?:me |m "
        r"|nous )(?:rappelez|appelez|contactez|recontactez|relancez) (?:pas|plus)|(?:note|prends"
        r"|prenons) (?:~ )?(?:votre )?(?:opposition|acte)|"
        r"(?:inutile|pas la peine|pas besoin|sert a rien|servirait a rien) (?:~ )?(?:de |d )?(?:me |nous "
        r"|vous |le |insister|rappeler|continuer|revenir|relancer|envoyer)+|(?:laissez"
        r"|laisse) tomber(?! (?:le|la|les|l|un|une|des|ce|cette|pour (?:le|la|les)) )"
        r"|rien a (?:faire|attendre|gratter|vendre) (?:chez|avec|de|pour)|ni (?:~ )?ni jamais"
        r"|(?:barrez|barrer|rayer|brulez|jetez|archivez|fermez la|tournez) (?:~ )?(?:nom|numero"
        r"|fiche|page|carte)|^(?:non , )?archivez"
        r"|(?:gardez|economisez) (?:votre|ta|vos) (?:energie|salive|temps|peine)"
        r"|(?:reponse|decision|refus) (?:sera|serait|restera|reste|est|demeure) (?:~ )?(?:la|le|non"
        r"|identique|definitive?)"
        r"(?: meme)?(?= (?:,|\.|dans|l|on|et)|$)|(?:epargnez|evitez) (?:vous|nous|moi) (?:~ )?(?:peine"
        r"|deplacement|effort|appel"
        r"|trajet|derangement)|la loi (?:nous|me|m|l) (?:l )?interdit"
        r"|rien (?:ne )?se fera|on tourne la page|ce sera (?:toujours |encore )?non"
        r"|c est non (?:, )?(?:et|point)(?= |$)"
        r"|pour (?:de bon|toujours|autres)(?= et|$| ,)|ni maintenant ni|final baton"
        r"|la porte est fermee|donne pas suite"
        r"|vous permettez pas|reprenne plus|importun\w+|composez (?:~ )?(?:pas|plus)|ira pas plus loin"
        r"|rien pour vous|plus (?:~ )?contacte|(?:c est|on est) (?:~ )?(?:non"
        r"|pas interesse)e?s? (?:~ )?(?:definitif|definitivement|ferme|point barre|et ca le restera"
        r"|point final)|(?:c est|reponse|non) (?:~ )?(?:definitif|definitive|definitivement)"
        r"|inutile (?:~ )?(?:de )?(?:m |me |nous )?\w+er|"
        r"refermez|fermez (?:le |mon |notre |la |votre )?(?:dossier|fiche)|^fermez|passez votre chemin"
        r"|ne comptez pas sur|je vous (?:sors|retire|raye|supprime"
        r"|enleve)|hors (?:de )?(?:~ )?cible",
        "disqualify",
        ("Vous avez raison, on en reste là.", "Je classe le dossier alors.", "Mon numéro vous le rayez."),
        "Je prépare le dossier.",
    ),
)

REFUSED: tuple[Pattern, ...] = (
    Pattern(
        "next.refused",
        r"(?:(?:pas|tout sauf) (?:~ )?(?:le|un) (?:bon )?moment|non merci|non plus|surtout pas|pas la peine"
        r"|pas besoin|(?:recois|recoit|recevons|vois|voit"
        r"|rencontre|reçois) (?:~ )?personne"
        r"|pas de (?:reunion|entretien|presentation|deplacement|visite|rendez vous|rdv|demo"
        r"|visio|brochure|plaquette)|ca (?:sert|servirait) a rien|(?:ce )?(?:sera|est|serait) pas utile"
        r"|embetez pas|c est gentil (?:~ )?(?:mais|non)|"
        r"laissez(?= (?:,|\.|tomber|comme ca)|$)|(?:passez|venez|bougez|appelez|envoyez|deplacez) pas"
        r"|n insistez pas|insistez pas|pas (?:la|ta|votre) peine|indesirables|on (?:en )?est pas la"
        r"|pas (?:pour (?:le moment|l instant)|tout de suite|maintenant)|je prefere pas"
        r"|ca m interesse pas|pas interesse\w*|"
        r"(?:j|je) (?:ai|peux|veux) pas (?:~ )?(?:le temps|besoin|envie))",
        "refused",
        "Non merci, ça ne sert à rien.",
        "Oui, volontiers.",
    ),
)

BUSY: tuple[Pattern, ...] = (
    Pattern(
        "next.busy",
        r"(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|demain|midi|matin|soir|\d+) (?:c est )?non(?= |$)|"
        r"(?:je|j|on|il|elle) (?:~ )?(?:suis|ai|est|a|serai|sera) (?:~ )?(?:en (?:rendez vous|reunion"
        r"|deplacement|agence|conges?|vacances|formation|nego|train|clientele|tournee|seance|chirurgie"
        r"|salon|office)|pris|prise|absente?|pas (?:la|dispo|disponible)|occupee?|fermes?|dans le train"
        r"|(?:le|la|les|l|un|une|deux|trois|mon|ma|mes) (?!(?:~ )?(?:trou|creneau|moment|temps|heure|place"
        r"|dispo))\w+|aux? \w+|a l \w+|a berlin|au puy)|c est (?:le|la|l|les|un|une|board|conseil|ferie)"
        r" ?(?!(?:mieux|bon|bonne|ideal|parfait)\b)|"
        r"non plus|(?:c est|ca|complet|plein|journee) (?:~ )?(?:plein|mort|complet|impossible|charge|blinde"
        r"|jusqu a)|oubliez|peux pas|pas (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|la semaine|ce jour"
        r"|possible)|y a l all hands|ferme le|pas mon agenda|plein jusqu|\w+ est (?:au|a|en) \w+",
        "busy",
        "Mardi je suis en agence.",
        "Mardi ça me va.",
    ),
)

OPEN: tuple[Pattern, ...] = (
    Pattern(
        "next.open",
        r"(?:on|je) (?:fait|fais) (?:quoi|comment)|(?:de quoi|que) (?:~ )?(?:besoin|faudrait|faut il"
        r"|aiderait)|qu est ce qu il (?:vous )?(?:faut|faudrait)|qu est ce qui vous aiderait"
        r"|je vous (?:adresse|envoie|transmets) quoi|quel support|et maintenant|(?:la|une|quelle) suite"
        r"|comment (?:~ )?(?:avance"
        r"|procede|fait|fais|aider|continue)|prochaine etape|qu est ce (?:qu on|que je) (?:~ )?(?:fait"
        r"|fais)"
        r"|fais partir quoi|que puis je|qu est ce qui vous (?:arrange|irait|conviendrait)|on se fait signe"
        r"|on (?:regarde|voit|en parle|en discute|travaille) (?:~ )?ensemble"
        r"|quand (?:est ce )?(?:qu |que )?on (?:se|s|en)"
        r"|je peux (?:faire|vous aider)|vous (?:preferez|prefereriez) (?:lire|voir|en|par)",
        "open",
        ("Et la suite ?", "Comment je procède ?"),
        "Vous avez un budget ?",
    ),
)
"""The agent asks what comes next, and proposes nothing."""

ACKNOWLEDGED: tuple[Pattern, ...] = (
    Pattern(
        "next.acknowledged.later",
        r"(?:une fois|apres|quand|des que|attendez|notez|gardez|volontiers|laissez passer|mettons"
        r"|au printemps)",
        "acknowledged",
        "Une fois que mon frère aura signé.",
        "Je ne sais pas.",
    ),
    Pattern(
        "next.acknowledged",
        r"(?:faites(?: (?:toujours|comme ca|ainsi))?(?= (?:,|\.)|$)|si vous (?:voulez|y pensez)"
        r"|je (?:le )?(?:transmets|transmettrai|lirai|lis|regarderai|regarde"
        r"|bloque|note|serai|vous attends)|(?:prenez|mettez|apportez|prevoyez|dites|amenez|montrez|venez"
        r"|passez|fermez)|je vous (?:donne|file|envoie)|a tres vite|comme (?:ca|convenu)|parfait|tres bien"
        r"|(?:appelez|voyez avec|demandez a) (?:ma|mon) (?:secretaire|assistante?)|c est bien"
        r"|(?:les deux )?me (?:va|vont)|ca me va|je vous prends|vous me montrez|mes associes"
        r"|j ai un trou)",
        "acknowledged",
        "Mettez-moi ça par écrit.",
        "Je ne sais pas.",
    ),
)

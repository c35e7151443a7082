"""Rules by which the contact decides with others, or not without them."""

from extraction.authority.words import APPROVAL, MANY, ME, THEM
from extraction.expressions import Pattern

_KIN = (
    r"(?:mon|ma|mes|notre|nos) (?:~ )?(?:associee?s?|frere|soeur|mari|femme|pere|mere|conjointe?|epouse"
    r"|fils|fille"
    r"|cousine?|beau frere|belle soeur|beau pere|chum|blonde|oncle|parents|binome|homologue|collegue"
    r"|compagnon|codirectrice)"
)
_NOTHING = r"(?:rien|pas|plus|jamais|zero|aucun|meme pas|personne|nada)"

PATTERNS: tuple[Pattern, ...] = (
    Pattern(
        "authority.with_others",
        rf"(?:on|nous) (?:~ )?(?:est|sommes|sera|seront|en) (?:~ )?(?:a )?{MANY} (?:~ )?(?:a decider|a dire"
        rf"|a voter|a lever|associes|dans la (?:scea|sci|societe|boite)"
        r"|dirigeants|gerants|cogerants|actionnaires|a dire|a decider|freres|soeurs|voix|a voter|a lever"
        r"|tetes|proprietaires"
        r"|cousins|heritiers|maires|adherents|delegues|membres|administrateurs)|(?:on|nous) (?:est|sommes)"
        r" (?:seuls? )?(?:deux |trois |quatre )?ROLE"
        r"(?= (?:,|\.|a|et)|$)|"
        r"(?:decision|choix|ca|tout) (?:~ )?(?:se |est |c est )?(?:~ )?(?:prend|prise|decide|fait"
        r"|collegiale?"
        rf"|partagee?|commune?|collective?|discute|vote|regle) (?:~ )?(?:a {MANY}"
        r"|ensemble|en commun|collegialement|tous ensemble|collectivement|en famille|en equipe"
        r"|a l unanimite|entre associes|en binome|a la majorite|au consensus)|"
        r"(?:c est|ca reste|decision|mode|gerance|gestion) (?:~ )?(?:collegiale?|collectif|collective"
        r"|une decision (?:commune|collegiale|collective|partagee))|cinquante cinquante|50 50"
        r"|moitie moitie|a egalite des parts|pot commun|quatre yeux|"
        r"(?:on|nous) (?:{me} )*(?:~ )?(?:decide|decidons|en parle|en discute|en cause|se met d accord|se"
        r" concerte|vote"
        r"|votons|donne|choisit|choisissons|signe|signons|tranche|tranchons|valide|cosignons|co ?signe"
        r"|arbitre|regle ca"
        rf"|discute) (?:~ )?(?:a {MANY}|ensemble|tous (?:les |ensemble)?{MANY}?|collegialement|en commun"
        rf"|les deux"
        r"|entre nous|a main levee|avec (?:ROLE|lui|elle|eux|mon|ma|le|la|les|l|notre|nos))|"
        r"(?:j|on) (?:~ )?(?:ai|a|y ai) (?:~ )?(?:une voix|ma voix|voix|chacun une voix|la mienne|ma part"
        r"|mon mot)"
        r"|chacun (?:~ )?(?:une voix|sa voix|son mot|une moitie)|a parts egales|tous (?:les )?(?:deux|trois"
        r"|quatre) d accord|une signature chacun|la moitie (?:des parts|du capital|des actions|est a)|"
        r"(?:^|, |non )(?:on|nous) co ?\w+ tout|co ?decision|co ?gerants?|co ?associes"
        r"|double signature|deux signatures|les deux (?:paraphes|signatures|voix)|signature collective|a"
        r" deux niveaux"
        r"|(?:les |nos )(?:deux|trois|quatre) (?:signatures|voix|paraphes|accords)|en famille(?= |$)|"
        r"(?:assoit|reunit|retrouve|met|autour) (?:~ )?(?:autour|tous|entre associes|de la table)|droit de"
        r" veto|"
        r"(?:on|nous) (?:{me} )*(?:~ )?d accord (?:tous|ensemble|a deux|entre nous)|(?:cogerants|co gerants"
        r"|coassocies)"
        r"|(?:j y|je|j) siege(?= (?:,|\.|au|a la|a l|avec|dans|et)|$)|j en fais partie|j y ai (?:ma|mon"
        r"|une) (?:voix|place"
        r"|fauteuil|siege)|(?:ma voix|mon vote|mon avis) (?:~ )?(?:vaut|compte|pese) (?:~ )?(?:la leur"
        r"|le leur|autant"
        r"|comme les autres|pareil|une)|(?:on|nous|ca|rien) (?:{me} )*(?:\w+ ){1,3}(?:pas"
        r"|rien) (?:\w+ ){0,2}tant qu (?:on|tout"
        r" le monde|ils|elles) (?:{me} )*(?:\w+ ){0,3}d accord"
        r"|(?:on|nous) (?:vote|votons)(?= (?:en assemblee|a|au|,|\.)|$)|chaque \w+ a une voix|je vote comme"
        r" les autres|(?:ma|mon) (?:voix|avis|vote) (?:~ )?(?:sur|compte pour) (?:un|une|NUM|deux|trois"
        r"|cinq|sept|neuf|onze)(?= |$)"
        r"|(?:une|ma) voix sur \w+|(?:j en suis(?= (?:,|\.)|$)|dont moi|je suis (?:un|une) des|moi"
        r" dedans)(?= |$)|je (?:m"
        r" aligne|cosigne|co signe)",
        "with_others",
        (
            "On décide à trois.",
            "C'est une gérance collégiale.",
            "On est deux à décider.",
        ),
        "Je décide seul.",
        weight=3,
    ),
    Pattern(
        "authority.with_others.pair",
        rf"(?:lui|elle|eux|ROLE|{_KIN}) (?:\w+ ){{0,2}}(?:et|est|plus) (?:moi|bibi|ma pomme)(?! (?:je|j|c"
        rf"|qui) )"
        rf"|(?:moi|bibi|ma pomme) (?:et|plus|pis) (?:~ )?(?:ROLE|{_KIN}|lui|elle|eux)"
        rf"|(?:avec|entre) (?:{_KIN}|ROLE|lui|elle) (?:~ )?(?:on|nous|et moi|qu on)|{ME} (?:,|et) (?:~"
        rf" )?(?:avec) (?:~ )?(?:ROLE|{_KIN})",
        "with_others",
        ("Le chef d'établissement et moi.", "Avec mon frère on fait tout à deux."),
        "Le chef est là.",
        asked="authority! person! role! next_step!",
        weight=2,
    ),
    Pattern(
        "authority.with_others.two_hands",
        rf"(?:faut|faudra|faudrait|prend|prends|prendra|necessite|demande|exige) (?:toujours "
        rf"|encore )?(?:{MANY}|les {MANY}"
        rf"|nos {MANY}|leurs {MANY}) (?:signatures?|voix|paraphes?|accords?|oui|feux? verts?|ok|go"
        rf"|validations?|cles?"
        rf"|\w+(?= (?:,|\.|celle|la mienne|le mien)|$))|en prend {MANY}\b"
        rf"|(?:on|nous) (?:est|sommes|serons|sera) (?:a |que |toujours |bien )?{MANY} (?:sur|pour|derriere"
        rf"|a parapher|a signer)"
        r" (?:le |la |les |l |ce |cette )?(?:bon|contrat|compte|cheque|chequier|commande|bail|decision"
        r"|signature|papier|devis)\w*"
        r"|(?:ma|mon) (?:signature|accord|oui|voix|stylo) (?:toute? seule? |a (?:elle"
        r"|lui) seule? )?(?:, )?(?:elle |il )?"
        r"(?:suffit|suffirait|vaut|sert|compte|engage) (?:pas|rien|plus|a rien)(?: (?:sans|seule?"
        r"|toute seule))"
        r"|(?:ma|mon) (?:signature|accord|oui|voix|stylo) (?:toute? seule?|a (?:elle"
        r"|lui) seule?) (?:, )?(?:elle |il )?"
        r"(?:suffit|suffirait|vaut|sert|compte|engage) (?:pas|rien|plus|a rien)"
        rf"|(?:si|tant que) (?:y en a un|l un|l une|un seul|un|une) (?:de nous |des (?:{MANY}"
        rf"|notres) )?(?:\w+ ){{0,3}}"
        r"(?:pas|non|refuse|coince|bloque|boude)",
        "with_others",
        (
            "Il faut toujours deux paraphes.",
            "On est trois sur le bail.",
            "Ma signature toute seule vaut rien.",
            "Si y en a un qui veut pas, ça se fait pas.",
        ),
        ("Il faut deux jours.", "Ma signature vaut rien."),
        asked="authority need other next_step budget timing",
        weight=3,
    ),
    Pattern(
        "authority.with_others.answer",
        rf"^(?:non , |plutot |, |oui )*avec (?:~ )?(?:ROLE|{_KIN})|(?:\w+) (?:et|plus|pis) (?:moi meme|moi"
        rf"|bibi|ma pomme)(?= (?:,|\.|on|nous"
        rf"|ensemble|faut|c est)|$)|(?:moi|nous) (?:d abord|en premier) (?:, )?(?:et|puis|ensuite)"
        rf"|(?:devant|par|avec|chez) (?:moi|nous) (?:, )?(?:et|puis|plus"
        rf"|pis) (?:devant|par|avec|chez) \w+|\w+ (?:et|puis|plus|pis)"
        r" (?:devant|par|chez) (?:moi|nous)(?= (?:,|\.)|$)|^(?:ben |alors |c est )*(?:moi|bibi) (?:plus|et"
        r"|pis|avec) (?!je|j|les "
        rf"|l ensemble|personne|(?:le )?(?:bon )?dieu|mon (?:chien|chat|cafe|ombre|miroir|stylo|reflet)"
        rf"|ma (?:conscience|tete"
        rf"|calculatrice|pomme))\w+|a (?:nous|eux)"
        rf" {MANY}|^(?:a |en )?{MANY}(?= ,)|(?:on|nous) (?:est|sommes) (?:~ )?{MANY}(?= (?:,|\.|et|a|dans"
        rf"|au|qui|enfin)|$)"
        r"|(?:je|j) (?:{me} )*(?:~ )?(?:tranche|decide|arbitre|signe|choisis|valide|commande|achete) (?:~"
        r" )?(?:avec"
        r"|derriere|apres) (?:~ )?(?:ROLE|le|la|les|l|mon|ma|lui|elle)|(?:la |a l |a la )?(?:majorite"
        r"|unanimite|consensus)(?= |$)"
        r"|mains? levees?|(?:au|aux|en|un|met au) vote|(?:on|nous) (?:finit|finissons) par voter|(?:si|des"
        r" que) (?:l )?(?:un|une)"
        r" (?:de nous |des deux |des trois )?(?:~ )?(?:tousse|boude|dit non|refuse|pas d accord|fait la"
        r" (?:tete|grimace)"
        r"|bloque|veut pas|pas chaud\w*)|y en a un qui|(?:convaincre|convainc) (?:~ )?l autre|(?:lui|elle)"
        r" (?:~ )?les \w+ (?:, )?moi"
        r" (?:les|la|le)|c est nous (?:les )?deux|aucun des deux|l un des deux|les deux autres|l autre"
        r" moitie|l autre soit d accord",
        "with_others",
        ("Moi plus Nadia, à deux.", "Si l'un de nous tousse, on reporte."),
        "Moi seul.",
        asked="authority!",
        weight=2,
    ),
    Pattern(
        "authority.without",
        rf"(?:^|(?<=\W)|(?<= ))sans (?!doute|souci|probleme|etre |avoir |\w+er |hesit|reflechir|engagement"
        rf"|cout|compter"
        rf"|attendre|demander|rien)"
        rf"(?:~~ )?(?:je|j|on|nous|ca|ma signature|personne|moi je|mon|rien) (?:~ )?{_NOTHING}|"
        rf"{_NOTHING} (?:\w+ ){{0,5}}sans (?:que|qu|lui|elle|eux|ROLE|mon|ma|mes|le|la|les|l|en parler|son"
        rf"|leur|notre"
        r"|monsieur|madame|qu on|l autre|\w+(?= (?:,|\.)|$))(?! (?:rien|demander))|tant qu(?:e)? (?!je |j "
        r"|on |nous |vous )(?:~~"
        r" )?(?:pas|jamais) ?(?:~ )?(?:d accord|dit|signe|valide|appose|paraphe|vu|lu|coche|vise|approuve"
        r"|mis (?:ses|son|sa|leur|leurs) \w+"
        r"|delibere|parle|reuni|vote|ouvert|donne)|pas d achat sans|(?:^|(?<=\W)|(?<= ))sans (?:lui|elle"
        r"|eux|son \w+|leur \w+) (?:, )?(?:rien|y a rien|point|pas)|"
        r"(?:pas|jamais|rien|aucun \w+) (?:~ )?(?:tout seul|toute seule|dans mon coin|seul de mon cote|dans"
        r" son dos)|"
        r"(?:sans|il faut) (?:les |nos )?deux|si (?:elle|il|lui|ils|mon|ma) (?:~ )?(?:signe|valide|veut)"
        r" pas",
        "without",
        ("Je choisis pas un stylo sans Pascal.", "Sans l'accord de mon père je fais rien."),
        "Je vous réponds sans souci.",
        weight=3,
    ),
    Pattern(
        "authority.needs",
        rf"(?<!leur )(?<!lui )(?:faut|faudra|faudrait|besoin|attends?|attendre|manque|necessite"
        rf"|sous reserve de|soumise?"
        rf"|passer par|doit avoir|obtenir|avoir|reste a avoir) (?:~ )?(?:l |la |le |un |une |son |leur |sa "
        rf"|les |d |de |au |a l |a la "
        rf"|d avoir |que j aie |que j ai )*{APPROVAL}(?! (?:de |a )?(?:personne|qui que))(?: (?:~ )?(?:de "
        rf"|d |du |des |a )?{THEM})?|"
        rf"(?:faut|faudra|faudrait) (?:~ )?que (?:~ )?{THEM} (?:{{me}} )*(?:~ )?(?:{{décider}}|suive"
        rf"|suivent|donne|donnent|accepte"
        rf"|soit d accord|soient d accord|approuve|voie|regarde|dise|disent|leve|revienne|passe|mette"
        rf"|mettent|signent)"
        rf"|(?:{THEM}|qui) (?:~ )?(?:, (?:\w+ ){{1,5}}, )?(?:{{+devoir}}) (?:~ )?(?:{{décider}}|suivre"
        rf"|donner|approuver"
        rf"|contresigner|viser|avaliser"
        rf"|tamponner|parapher|cosigner|homologuer|agreer|etre d"
        rf" accord|mettre)|"
        rf"(?:{{+devoir}}|faut|faudra|vais|faudrait) (?:~ )?(?:en parler|en referer|en discuter|presenter"
        rf"|soumettre|faire valider|faire signer|convaincre|valider|demander|montrer|remonter|defendre"
        rf"|passer|voir ca|reunir|consulter) (?:~ )?(?:ca |le dossier |le projet )?(?:a |par |avec |devant "
        rf"|chez |au |aupres de "
        rf"|en |aux )*(?:~ )?{THEM}|"
        rf"(?:passe|repasse|passer|passera|soumis|soumise|part|va|presente) (?:~ )?(?:au vote "
        rf"|en |au |a |par |devant |chez |le )+(?:~ )?{THEM}|(?:{THEM}|lui|elle|ils|il) (?:~"
        rf" )?(?:contresigne|(?:a|ont) (?:son|leur) mot a dire|a un droit de"
        rf" regard|se prononce|co ?signe|valide derriere|valide apres|signe derriere|signe apres|signe a"
        rf" cote)|"
        rf"(?:je|j|on) (?:{{me}} )*(?:le |la |les |l )?(?:amene|porte|monte|depose|presente|soumets|passe"
        rf"|envoie|remonte)"
        rf" (?:~ )?(?:au|a|aux|devant|chez) (?:la |l )?(?:~ )?{THEM}|"
        r"(?:mais|apres|ensuite|puis) (?:\w+ )?(?:c est |ca |derriere )+(?:soumis|valide par|vote en"
        r"|passe en|monte|remonte)|(?:faut|faudra|faudrait) (?:~ )?que (?:je|j|on|nous) (?:l |la |le |leur "
        r"|lui |en )*(?:parle|refere|discute|soumette|presente|montre|demande|valide|consulte|convain\w+"
        r"|reunisse"
        r"|appelle)(?: (?:~ )?(?:a|au|aux|avec|en) (?:~ )?(?:ROLE|mon|ma|mes|le|la|les|lui|elle|eux|notre"
        rf"|nos))?|si (?:~ )?(?:ROLE|lui|elle) (?:~ )?(?:est d accord|dit oui|valide|suit|accepte"
        rf"|est chaude?|veut bien|donne son accord)|(?:je|j|on) (?:{{me}} )*(?:consulte|demande l avis"
        rf"|demande a) (?:~ )?(?:ROLE|{_KIN})|faut (?:~ )?(?:les|son|sa|leur|l) (?:~ )?{APPROVAL}",
        "needs",
        (
            "Après il faut que le directeur général signe.",
            "L'engagement est soumis au visa de Monsieur le maire.",
            "Il me faut l'aval de la direction.",
        ),
        "Je signe.",
        weight=2,
    ),
    Pattern(
        "authority.needs.answer",
        r"(?<!qu il me )(?<!qu il nous )(?:faut|faudra|faudrait) (?:encore |aussi |d abord |bien |meme |~"
        r" )?que (?!je|j|on|nous|vous|ca|c"
        r"|tu|ce|le prix)"
        r"\w+|(?:faut|faudra|faudrait|manque) (?:encore |aussi |bien |~ )?(?:l|le|la|les|mon|ma|mes|un|une"
        r"|deux|trois) (?!semaines?|jours?|mois|heures?|minutes?|ans?)\w+"
        r"|(?:j|je) (?:~ )?en parle (?:~ )?(?:a|avec)|(?:en parler|en discuter|voir ca|en causer) (?:~"
        r" )?(?:a|avec) \w+"
        r"|je (?:reunis|consulte|appelle) (?:les|mon|ma|mes|le|la)|a (?:faire asseoir|convaincre|rallier)",
        "needs",
        ("Il faut encore que les autres lèvent la main.", "Faudra en parler avec ma sœur."),
        "Il faut que je réfléchisse.",
        asked="authority!",
        weight=1,
    ),
)

"""Predicates that put money at the project's disposal. What the clause does with them is read in `manner`."""

from extraction.expressions import Pattern

_GIVERS = r"(?:{instance}|ils|elle|elles|il|on|les actionnaires|les financiers|le client|madame|monsieur)"
_PLACES = (
    r"(?:budgets?|plan|plans|previsionnel|bp|ppi|pppi|dob|programme|programmation|feuille de route|primitif"
    r"|exercice|roadmap|capex|opex|dm|decision modificative|business plan|pluriannuel|annexe|supplementaire"
    r"|comptes|lignes|tableau (?:d investissement|des? (?:investissements?|depenses?|financements?)"
    r"|de financement))"
)

GRANTED: tuple[Pattern, ...] = (
    Pattern(
        "budget.granted.money_done",
        r"(?:{budget}|AMT|montants?|somme|ligne|depense"
        r"|financement) (?:, )?(?:~ )?(?:{aux}) {mots}(?:{accordé}|signee?s?)|"
        r"(?:{budget}|AMT|montant|somme|ligne|depense) (?:, )?(?:~ )?(?:{accordé})",
        "granted",
        ("Les fonds ont été débloqués vendredi.", "L'enveloppe est validée.", "40 000 validés."),
        "Le budget est en discussion.",
        weight=3,
    ),
    Pattern(
        "budget.granted.active",
        r"(?:{jeon}|{instance}) (?:~ )?(?:{aux}|vient de|viennent de|venons de) {mots}(?:{accordé}|{+voter}"
        r"|{+débloquer}) {mots}(?:{budget}|AMT|somme"
        r"|ligne|depense)|(?:{instance}|ils|on|elle|il|eux|lui|elles) (?:m|nous|me|l) (?:~ )?(?:{aux}"
        r"|vient de|viennent de) {mots}(?:donne|accorde|laisse|alloue|vote|file) (?:le double|le triple"
        r"|la moitie|autant|pareil|plus"
        r"|davantage)|(?:{instance}|ils|on|elle|il|eux|lui|elles) (?:m|nous|me|l) (?:~ )?(?:{aux}"
        r"|vient de|viennent de) {mots}(?:signee?s?"
        r"|donnee?s?|lachee?s?|filee?s?|laissee?s?(?! entendre)|cedee?s?|confiee?s?|consentie?s?"
        r"|alignee?s?|reversee?s?"
        r"|rallongee?s?|{+signer}|mise?s?"
        r"|promise?s?) {mots}(?:{budget}|AMT|somme|ligne|depense|feu vert)"
        r"|{instance} (?:~ )?(?:{aux}) {mots}(?:signee?s?|lachee?s?|cedee?s?"
        r"|consentie?s?|alignee?s?) {mots}(?:{budget}|AMT|somme|ligne|depense)",
        "granted",
        ("Le siège m'a signé une autorisation de dépense de 35 000 euros.", "On vient de voter un budget."),
        "Le siège donne son avis.",
        weight=3,
    ),
    Pattern(
        "budget.granted.obtained",
        r"(?:j|je|on|nous|{instance}|asso\w*|y|,) (?:~ )?(?<!en )(?:ai|a|avons|ont|vient d|viens de"
        r"|venons de) {mots}(?:obten\w+|decroche\w*|recupere\w*|touche\w*"
        r"|recue?s?|levee?s?|closee?|close|bouclee?"
        r"|lever|arrachee?s?|gratte|negocie\w*|eue?s?|droit a|gagne) {mots}(?:{budget}|AMT|rallonge|aide"
        r"|deliberation|notification|convention|attestation"
        r"|seed|serie [abc]|round|tour de table|leasing|credit bail|pret|accord|feu vert|aval"
        r"|ok|okay|go|autorisation|gain de cause|oui|prime|cheque|levee)",
        "granted",
        ("J'ai enfin décroché une rallonge.", "On a eu le feu vert de la DAF."),
        "On a eu de la pluie.",
        weight=3,
    ),
    Pattern(
        "budget.granted.agreement",
        r"(?:l |un |son |leur |le |notre |mon )?(?:accord|feu vert|aval|go|visa|deliberation|arrete"
        r"|engagement|notification"
        r"|autorisation|convention|decret|lettre|contrat) (?:~ )?(?:ecrite?|de la banque|du banquier"
        r"|de principe|du bailleur|sur (?:le|l|les"
        r"|ce) (?:{budget}|montant|chiffre)|financiere?|budgetaire|de (?:depense|financement|subvention"
        r"|pret))"
        r"|(?:prets?(?! (?:a|au|de|pour) (?!taux|d honneur))|leasing|credit bail|emprunt|subventions?"
        r"|subsides?|aides?|dossier de financement|financement|cheque"
        r"|virement|rallonge|dotation|legs|souscription|acompte|opex|capex|solde|notification|arrete"
        r"|deliberation|cagnotte) (?:~~ )?(?:est |sont "
        r"|a ete |ont ete |a |deja )*(?:~ )?(?:accordee?|acceptee?"
        r"|obtenue?|signee?|bouclee?|notifiee?|validee?|arrivee?|tombee?|versee?|passee?|recue?|acquise?"
        r"|rentree?|viree?|encaissee?"
        r"|debloquee?|creditee?|promeritee?|mandatee?|en poche|sur le compte|dans le compte|en caisse"
        r"|en banque|a la banque)s?",
        "granted",
        ("J'ai l'accord écrit.", "Le prêt est accordé.", "La subvention est tombée."),
        "La subvention, faut voir.",
        weight=3,
    ),
    Pattern(
        "budget.granted.passed",
        r"(?:c est|ca|c|il|elle|dossier|projet|{budget}|ligne) (?:~ )?(?:est |a ete |a |deja "
        r"|bien )+(?:passee?s?"
        r"|presentee? et acceptee?) (?:en|au|a l|devant|par|aux?) (?:le |la |l |les )?(?:dernier "
        r"|derniere )?(?:{instance}"
        r"|commission|cadrage|dernier|commissaires?|plenum|pleniere"
        r"|arbitrages?|votes?|reunion|conseil|seance)|(?:dossier|demande) (?:~ )?est passee?(?= (?:,|\."
        r"|AMT|a|pour)|$)|(?:{instance}|commission permanente|conseil \w+"
        r"|assemblee"
        r"|ag) (?:~ )?(?:a|ont) (?:deja )?(?:delibere|tranche favorablement|dit oui|donne son accord"
        r"|donne le feu vert"
        r"|accepte|tope)",
        "granted",
        "Il me semble bien que c'est passé en conseil, en avril.",
        "C'est passé à la télé.",
        weight=3,
    ),
    Pattern(
        "budget.granted.in_the_books",
        (
            r"(?:figure|figurent|inscrite?s?|prevue?s?|passee?s?|notee?s?|integree?s?|mise?s?|portee?s?"
            r"|posee?s?|rentree?s?"
            r"|casee?s?|ligne|AMT|c est|il est|elle est|sont|dedans|ouverte?s?|entree?s?|calee?s?"
            r"|budgetee?s?) (?:~ )?(?:au|dans le|sur le|dans"
            r"|sur|a|dans la|dans les|dans mes|dans nos|aux) (?:le |notre |nos |les |{mon} |la )?"
        )
        + _PLACES
        + r"(?! (?:gele|rien))",
        "granted",
        ("Ça figure au plan d'investissement 2027.", "C'est inscrit au budget."),
        "C'est hors budget.",
        weight=3,
    ),
    Pattern(
        "budget.granted.money_is_there",
        r"(?:{budget}|somme|montant|ligne|AMT|sous|thune|oseille|ble) (?:, )?(?:~ )?(?:c est|est|sont|y est"
        r"|il est|elle est"
        r"|ils sont) (?:~ )?(?:la(?= (?:,|\.|!|depuis|et|mais|pour|oui)|$)|disponibles?|dispo"
        r"|pretes?(?! a)|prets?(?! a)"
        r"|en place|ok|okay|secured?|bon|bonne|bons|reunis|fixes?"
        r"|dans les tuyaux|en banque|sur (?:le|un) compte|deja (?:la|prevu)|carre|cadre|en caisse|en boite"
        r"|a disposition|reglee?s?(?= (?:,|\.)|$)|assure|acquis|fait|bouclee?|ouvert|blinde|large|y est"
        r"|gere|dedie"
        r"|flechee?|reservee?"
        r"|garantie?s?|bloquee? (?:sur|pour|de cote))(?! (?:zero|nulle|trop|limite))"
        r"|(?:{budget}) (?:, )?(?:il |elle )?y est",
        "had",
        ("Non, l'argent est là.", "Le budget, c'est bon."),
        "L'argent est toujours un problème.",
        weight=3,
    ),
    Pattern(
        "budget.granted.we_have_it",
        r"(?:{budget}) (?:, )?(?:~ )?(?:je|j|on|nous) (?:l|les|en) (?:ai|a|avons)(?= (?:,|\.|!"
        r"|deja(?! \w+e)|bien|pour|et|en|dans|cette|oui|depuis|la|sous"
        r"|quelque|on|je|mais|c|y)|$)|(?:on|j|nous|y|il y) (?:~ )?(?:a|ai|avons|dispose|disposons"
        r"|reste) (?:(?:deja|bien|toujours|encore|aussi|bel et bien|enfin) )*(?:(?:le|l|les"
        r"|nos|notre|mon|mes|d un|d une|du|de l|assez de|suffisamment de|ce qu il faut|des) )(?:{budget}"
        r"|de quoi"
        r"|oseille|thunes?)(?! (?:de l an|de l annee|qui est|est|a valider|a defendre|pour autre|mais) )|"
        r"(?:on|j|nous|y|moi) (?:~ )?(?:en ai|en a|en avons)(?= (?:,|\.)|$)|(?:on|j|nous) (?:~ )?(?:a|ai"
        r"|avons) (?:ce qu il (?:me |nous )?faut|les moyens|les reins|le cheque)"
        r"|(?:on|j|nous) (?:a|ai|avons) de quoi(?: (?:faire|voir|payer|financer|investir))?"
        r"|ce qu il faut (?:en"
        r"|sur|dans) (?:caisse|le compte|les caisses)",
        "had",
        ("On a le budget, pas de souci.", "Le budget on l'a."),
        "On a un budget serré.",
    ),
    Pattern(
        "budget.granted.dedicated",
        r"{jeon} (?:~ )?(?:ai|a|avons|dispose|disposons|beneficie|beneficions) (?:~ )?(?:{budget}"
        r"|ligne(?! a AMT)|poste"
        r"|autorisation"
        r"|tickets?) (?:(?:~ )?(?:de |d )?AMT|(?:~ )?(?:dediee?|flechee?|reservee?|speciale?|prevue? pour"
        r"|pour ca"
        r"|exprès|a part))|(?:y a|il y a|existe) (?:~ )?(?:{budget}|ligne|poste) (?:~ )?(?:dediee?|flechee?"
        r"|reservee?"
        r"|prevue?|speciale?|pour ca|AMT)",
        "had",
        "Nous disposons d'une enveloppe de 18 400 euros fléchée sur la formation.",
        "On a un budget à faire.",
        weight=2,
    ),
    Pattern(
        "budget.granted.not_the_problem",
        r"(?:{budget}|sous|cote (?:prix|finances?|sous|argent)) (?:, )?(?:~ )?(?:c est|est|sont|sera|etait"
        r"|ca sera) (?:~ )?"
        r"(?:pas|jamais) (?:~ )?(?:probleme|souci|sujet|frein|question|blocage|enjeu|obstacle|critere)"
        r"|pas de (?:probleme"
        r"|souci)s? (?:de |cote |d |niveau )(?:{budget})"
        r"|(?:{budget}) (?:, )?(?:~~ )?(?:qui )?(?:manque pas|manquent pas|fait pas defaut)"
        r"|pas (?:l argent|le budget|les moyens|les sous) qui (?:manque"
        r"|manquent)|(?:souci|probleme|frein|blocage) c est pas (?:le "
        r"|la |l |les )?"
        r"(?:{budget})|(?:cote|niveau|question) (?:{budget}|finances?|prix) (?:, )?(?:~ )?(?:pas de"
        r"|aucun) (?:souci|probleme)"
        r"|(?:cote|niveau|question) (?:{budget}|finances?) (?:, )?(?:on est|c est|je suis|nous sommes"
        r"|ca va) (?:~ )?(?:bon"
        r"|bons|large|larges|tranquilles?|a l aise|couverts?|ok|okay|pares|good|carre|au vert|dans les clous"
        r"|aller)",
        "not_the_problem",
        ("Le budget c'est pas le problème.", "Côté finances on est larges."),
        "Le budget c'est le problème.",
        weight=2,
    ),
    Pattern(
        "budget.granted.renewed",
        r"(?:c est|l enveloppe|le budget|AMT|ligne|(?:tout|il|elle) (?:est|a ete)) (?:~ )?(?:est |a ete "
        r"|sont )?(?:reconduite?s?"
        r"|renouvelee?s?|maintenue?s?|preservee?s?|sanctuarisee?s?|reportee?s? sur)",
        "granted",
        "Pour 2025 c'est reconduit tel quel, le conseil l'a entériné.",
        "On reconduit le contrat.",
        weight=3,
    ),
)

GRANTED_IF_MONEY: tuple[Pattern, ...] = (
    Pattern(
        "budget.granted.own_funds",
        r"(?:sur|en|de|avec) (?:nos |mes |leurs )?(?:fonds propres|autofinancement|tresorerie propre)|(?:on"
        r"|je|nous"
        r"|j) (?:~ )?(?:paie|paye|paierai|autofinance|autofinancons|regle) (?:~ )?(?:cash|comptant"
        r"|de ma poche|rubis)",
        "had",
        "On autofinance, on paie cash.",
        "On paie nos factures.",
        weight=2,
    ),
    Pattern(
        "budget.granted.said_yes",
        _GIVERS
        + r" (?:, )?(?:~ )?(?:il |elle |ils |elles )?(?:{me} |l )?(?:(?:a|ont) (?:~ )?(?:dit (?:oui|banco"
        r"|ok|okay"
        r"|go|d accord|amen)|donne (?:le |son |leur |l |un )?(?:feu vert|accord|aval|go|ok|benediction"
        r"|blanc seing|carte blanche)|tope|delibere"
        r"|tranche (?:favorablement|pour)|mis l argent|(?:passe|adopte|vote|pris|prise|signe) (?:une"
        r"|la|sa|leur) (?:resolution|motion"
        r"|deliberation|decision|convention)|(?:donne|remis|envoye|signe) (?:le |son |leur |un "
        r"|sa |l )?(?:papiers?|tampon|ok|bon pour"
        r"|parapheur|lettre|attestation)|fait le cheque|accepte|suivi|leve la main|approuve"
        r"|adopte|ratifie)|est ok|est d accord|sont ok"
        r"|sont d accord|est partant\w*|m a file|nous a file)",
        "granted",
        ("Mon patron a dit banco.", "Ils ont donné le feu vert."),
        "Ils ont rappelé.",
        weight=3,
    ),
    Pattern(
        "budget.granted.set_aside",
        r"(?:mis|mise|mises|garde|gardee|bloque|bloquee|met|mettons|mets|laisse|laissee|planque"
        r"|planquee) (?:~ )?(?:AMT "
        r"|ca |{budget} )?(?:de cote|au chaud|en reserve|sous le matelas|a l abri|a gauche|de reserve)"
        r"|{aux} {mots}"
        r"(?:provisionnee?|sanctuarisee?|cantonnee?|epargnee?|economisee?) (?:~ )?(?:AMT|{budget}|pour|ca)"
        r"|(?:c est|AMT"
        r"|argent|sous|AMT ,) (?:deja |bien |mis |qui est |qui sont )*(?:de cote|au chaud|provisionnee?s?"
        r"|en reserve)|(?:AMT|{budget}"
        r"|somme|sous|c est|elle est|il est|ils sont|les a mis|tout est|pecule) (?:~ )?(?:est |sont "
        r"|bloquee?s? "
        r"|placee?s? |viree?s? |mises? |mis |dort |dorment |attend\w* )+(?:~ )?(?:sur|dans|a|en) (?:un |le "
        r"|mon |notre |la |l )?(?:comptes?|livret|banque|caisse|coffre"
        r"|pot commun|poche)"
        r"|(?:AMT|argent|somme|sous|fonds) (?:, )?(?:~ )?sur (?:le|un|mon|notre) (?:comptes?|livret)"
        r"|AMT (?:~ )?(?:qui )?(?:dort|dorment|attend|attendent|sont la|est la|en banque|en caisse"
        r"|de disponibles?|de dispo)",
        "had",
        "On a mis 20 000 euros de côté pour ça.",
        "On garde ce dossier.",
        weight=2,
    ),
    Pattern(
        "budget.granted.done",
        r"(?:{aux}) {mots}(?:{accordé}|{prévu})(?! (?:dans|sur) (?:ma|notre|une|la) (?:demande"
        r"|proposition))|(?:est|ete|sont|a ete|ont ete) (?:~ )?(?:{+voter}|{+valider}"
        r"|{+allouer}"
        r"|{+débloquer}|{+accorder}|{+acter}|{+budgéter}|{+provisionner}|{+inscrire}|{+financer}|{+approuver}"
        r"|{+entériner})"
        r"|(?:^|, |\. )(?:(?:oui|ouais|si|deja|tout|bien|donc|absolument|,) )*(?:{accordé}|{prévu}|tamponnee?"
        r"|actee?s?|mandatee?"
        r"|signee?s?|versee?|encaissee?|viree?)(?! \?)(?! (?:non|jamais))(?= |$)",
        "granted",
        ("C'est financé.", "oui sa été voter lundi par le conseil", "C'est prévu.", "Voté en décembre."),
        "Le vote approche.",
        weight=3,
    ),
    Pattern(
        "budget.granted.it_is_there",
        r"(?:^|, |oui |ouais |si )(?:oui |ouais |si |non |, )*(?:il|elle|ils|elles|tout|c|ca) (?:y )?(?:est"
        r"|sont) (?:deja |bien |tout )?"
        r"(?:la|a (?:moi|nous)|ouverte?s?|dispo\w*|prete?s?|en place|calee?s?|bouclee?s?|dedans|carre"
        r"|securise|secured"
        r"|bon)(?= (?:,|\.|et"
        r"|depuis|pour|de ce cote|cote|niveau|il|elle|on)|$)",
        "had",
        "Elle est ouverte depuis le premier janvier.",
        "Elle est fermée.",
        weight=2,
    ),
    Pattern(
        "budget.granted.secured",
        r"c est (?:a la banque|en banque|sur le compte|en caisse|bon pour AMT)|signe (?:~ )?(?:papier"
        r"|cheque|bon|document"
        r"|parapheur)|(?:c est|tout est|on est|ce sera|il est|elle est|ils sont) (?:~ )?(?:acquise?"
        r"|calee?|couverts?"
        r"|pris en charge"
        r"|boucle|arbitre|assuree?|garantie?|dans les clous|bon (?:de ce cote|pour le budget|cote budget)"
        r"|paye par"
        r"|sur les rails|betonne|bloque (?:sur|pour)|officiel|signe|sanctuarise|grave dans le marbre"
        r"|coule dans le beton"
        r"|plie|vert|green|reserve|vote|voted|signe|mandate|regle(?= (?:,|\.)|$)"
        r"|noir sur blanc(?! dans (?:ma|notre|la) demande)|couche|oui"
        r"|accorde|dans la poche|dans les tuyaux|sous toit|tamponne)|ils ont (?:tous )?dit oui|(?:a"
        r"|ont) (?:tope|delibere)"
        r"|deliberation (?:~ )?(?:prise|votee|passee|signee)|(?:cheque est|j ai le cheque|prend en charge"
        r"|prise en charge"
        r"|sur le compte|ligne est ouverte|on y va|bon (?:de commande|d engagement) est)",
        "granted",
        ("C'est acquis.", "Le conseil a délibéré la semaine dernière."),
        "C'est loin.",
        weight=2,
    ),
    Pattern(
        "budget.granted.allowed",
        r"(?:{instance}|ils|on|il|elle) (?:~ )?(?:nous |m |me |l |en )+(?:~ )?(?:{aux}) {mots}(?:{accordé}"
        r"|donnee?s?|lachee?s?"
        r"|filee?s?|laissee?s?(?! entendre| dans)|cedee?s?|confiee?s?|suivie?s?|promise?s?)(?! (?:la"
        r"|les|un|une|des|sa|son|ses|cet"
        r"|cette) (?!accord|budget|enveloppe|somme|argent|main|carte|rallonge|ligne|aide|oui|feu))"
        r"|{instance} (?:~ )?(?:l|les|en) "
        r"(?:a|ont) (?:~ )?(?:{accordé}|{prévu})|(?:{instance}|ils|elles) (?:l|les) (?:a|ont) (?:bien "
        r"|deja |enfin )?(?:passee?s?"
        r"|pris|prise|signee?s?|acceptee?s?|adoptee?s?)(?! (?:a|en|par|au) (?!TIME|conseil|reunion"
        r"|seance))|(?:on|j|je|nous) (?:l"
        r"|les|en) (?:ai|a|avons) (?:bien |deja |enfin )?(?:eue?s?|obtenue?s?|decroche\w*"
        r"|recue?s?)(?! (?:pour|une?|assez|marre) )|(?:a"
        r"|ont) (?:~ )?(?:dit"
        r" (?:oui|banco|ok|amen)|leve la main|signe la convention|donne (?:son|leur|l) accord)"
        r"|j ai carte blanche|on m a donne carte blanche"
        r"|(?:on a|j ai|nous avons) (?:~ )?(?:eu |obtenu |recu |decroche )?(?:le |un |l |leur "
        r"|son )(?:feu vert|accord|ok|aval"
        r"|autorisation|go|deliberation|visa)",
        "granted",
        ("Ils me l'ont accordé.", "J'ai carte blanche."),
        "Ils m'ont vu.",
        weight=3,
    ),
)

GRANTED_IF_ASKED: tuple[Pattern, ...] = (
    Pattern(
        "budget.granted.backed",
        r"(?<!vote )(?<!decide )a l unanimite|sans une (?:seule )?(?:voix|abstention)"
        r"|(?:il|elle|ca|budget|ligne|enveloppe) (?:~ )?(?:tient|est) (?:~ )?(?:toujours|encore|bon"
        r"|bien la)(?= (?:,|\.|la|debout)|$)"
        r"|a (?:notre|ma|votre) disposition|(?:en )?(?:est|sont) (?:deja )?rentree?s?(?= (?:AMT"
        r"|[a-z]+ (?:mille|cent)))"
        r"|(?:j ai|on a|nous avons) (?:encore |toujours )?(?:de la marge|du gras|du rab|de la reserve)"
        r"|sur (?:mon|notre) propre budget"
        r"|(?<!pas )(?<!que )(?:caisse(?: populaire| d epargne)?|credit (?:agricole|mutuel)"
        r"|conseil departemental|banque|banquier|banquiere|bpi\w*|opco|region|caisse des depots|caf"
        r"|etat|ademe"
        r"|fondation|mutuelle|groupe|siege"
        r"|maison mere|commune|europe|feder|fse|investisseurs|actionnaires|desjardins|associes|mecene|drac"
        r"|departement|agence de l eau"
        r"|ministere|canton|legs|notaire|diocese|federation|sponsor|ordre|regie|holding|assurance|expert"
        r"|mairie|ville|bailleur|conseil d etat"
        r"|loterie|bdc|financiere agricole) (?:~~ )?(?:il |elle |ils |elles )?(?:nous |me |m |l |y )?(?:suit"
        r"|suivent|a suivi|ont suivi|finance|financent|couvre"
        r"|couvrent|prend en charge|prennent en charge|met au pot|abonde|cofinance|complete|completent|(?:a"
        r"|ont) (?:~ )?(?:dit (?:oui"
        r"|banco|ok|d accord)|verse|vire|prete|fait le virement|debloque|credite|remonte AMT|complete|couvert"
        r"|signe(?= (?:,|\.|le|la|l|hier|lundi|mardi|mercredi|jeudi|vendredi|TIME|ce matin"
        r"|cette semaine)|$)))"
        r"|(?:banque|caisse des depots|bpi\w*|bdc|desjardins|banquier) (?:~ )?(?:elle |il )?(?:nous |me "
        r"|m )?(?:prete|pretent)",
        "granted",
        ("La banque nous suit.", "L'OPCO prend en charge."),
        "La banque appelle.",
        weight=3,
    ),
)

"""Rules on price: too dear, or a cheaper rate held up (annotation guide, Objections).

`OFFERED` are read only where the agent has put a price on the table.
"""

from extraction.expressions import Pattern
from extraction.objections.words import REACT

_VERY = (
    r"(?:trop|vachement|un peu|un poil|assez|hyper|super|drolement|sacrement|quand meme|tres|bien|plutot"
    r"|franchement|vraiment|carrement|si|excessivement|horriblement|pas mal|fort|ben|rudement)"
)
_DEAR = (
    r"(?:cher|chere|chers|cheres|chero|cherot|onereu(?:x|se)|salee?s?|sallee?|corsee?s?|gourmande?s?"
    r"|couteu(?:x|se)s?|elevee?s?|dispendieu(?:x|se)|excessi(?:f|fs|ve)|raide|prohibitif|costaud|exagere"
    r"|coton|epicee?s?|poivree?s?|pimentee?s?|gratinee?s?|ruineu(?:x|se)|muscle|copieux|douloureux|abusif"
    r"|inabordable|demesuree?|disproportionnee?|deraisonnable|scandaleux|indecent|stratospherique)"
)
_SUM = (
    r"(?:une (?:sacree |belle |grosse )?somme|une fortune|un (?:sacre |gros |joli )?(?:budget|billet|montant"
    r"|paquet)|beaucoup d argent|un bras|un rein|la peau des fesses|les yeux de la tete)"
)
_EQUALS = (
    r"(?:le (?:prix|salaire|loyer|cout|budget|montant|plein|chiffre)|la (?:paie|paye|facture|valeur|moitie"
    r"|mensualite"
    r"|cotisation)"
    r"|un (?:smic|mois|mi temps|temps plein|salaire|loyer|plein|poste|emploi|car|camion|voyage)"
    r"|une (?:semaine"
    r"|annee|paie|paye|journee|voiture|machine)|(?:deux|trois|quatre|cinq|six|dix|vingt|quatre vingts|cent"
    r""
    r"|\d+) (?!fois|pour|euros?|mille|cent|balles|francs|par)\w+)"
)
_THEM = r"(?:me|nous|m|leur|lui|te|vous)"
_HOPED = (
    r"(?:{+penser}|{+imaginer}|{+attendre}|{+compter}|{+espérer}|{+tabler}|{+viser}|{+estimer}|{+budgéter}"
    r"|prevoyai\w+|(?:avait|avais|avions) (?:prevu|en tete|imagine|dit|mis|estime|budgete|chiffre|compte"
    r"|pense)|s etait (?:dit|fixe|donne)|s est (?:dit|fixe|donne)|me suis fixe|{+vouloir}|{+pouvoir}|paie"
    r"|paye"
    r"|payons|paient|mets|met|mettons|depense|depensons)"
)
"""What one had in mind before the price was said, or pays today."""
_GOES_WITHOUT = (
    r"(?:{+laisser}|{+garder}|{+rester}|{+continuer}|{+préférer}|{+passer}|{+renoncer}|{+oublier}"
    r"|{+embaucher}|{+recruter}|{+acheter}|{+attendre}|{+arrêter}|{+retourner}|{+débrouiller}|{+refaire}"
    r"|fais sans|fait sans|ferai sans|fera sans|m en passe|s en passe|autant)"
)
"""What one does rather than pay."""
_MONEY = r"(?:prix|tarifs?|montant|cout|somme|budget|facture|note|addition|devis|chiffrage|cotisation|loyer)"
_HOLDS = (
    r"(?:bloqu|frein|gen|coin[cs]|retien|refroidi|chiffonn|fai\w* (?:~ )?(?:peur|tiquer|tousser|hesiter"
    r"|reflechir|reculer|sursauter)|arret|pos\w* (?:~ )?(?:probleme|souci|question)|pese|rebut|calm|effrai"
    r"|effray|inquiet|turlupin|derang|embet|ennui|dissuad|pass\w* pas|cal)\w*"
)
_LESS = (
    r"(?:moitie (?:prix|moins)|(?:a |pour )?(?:la )?moitie|(?:deux|trois|quatre|cinq"
    r"|dix) fois moins(?: cher)?"
    r"|(?:nettement|beaucoup|bien|largement) (?:moins|en dessous)(?: cher)?|moins cher|pour moins|a moins)"
)

PATTERNS: tuple[Pattern, ...] = (
    Pattern(
        "objection.price.dear",
        rf"{_VERY} (?:~ )?{_DEAR}(?! ami)(?= |$)|(?:c est|ca fait|trouve [cs]a|trouve cela|ca reste"
        rf"|ca devient"
        rf"|c etait) (?:~ )?"
        r"(?:cher|chere|dispendieux|onereux|hors de prix|prohibitif|exorbitant|astronomique|delirant"
        r"|du delire"
        r"|de la folie|le delire|beaucoup trop|bien trop|trop)"
        r"(?= (?:,|\.|!|\?|pour|tout|on|nous|moi|je|votre|vos|comme|a la|le|la|les)|$)|hors de prix"
        r"|exorbitante?s?"
        r"|prix (?:d or|delirants?|de fou|prohibitifs?|de malade|de dingue)|(?:coute|couterait"
        r"|coutent) (?:~ )?"
        rf"(?:{_SUM}|trop)|ca (?:pique|douille|chiffre vite|fait mal (?:au|aux|a la)|arrache|calme)(?! ma"
        rf"| la curi)"
        r"|mal au (?:portefeuille|porte monnaie|coeur|derriere|fondement)",
        "price",
        ("Ouh, c'est cher.", "Votre formule est bien trop chère pour nous."),
        "On tient à la qualité.",
        weight=2,
    ),
    Pattern(
        "objection.price.means",
        r"(?:pas|plus|jamais) (?:du tout |vraiment |franchement )?(?:le meme monde|dans (?:mes|nos"
        r"|les) (?:prix|moyens|cordes)"
        r"|(?:mes|nos) moyens|a (?:notre|ma) portee|dans la course)|au (?:dessus|dela) de (?:nos|mes) moyens"
        r"|(?:depass|explos|crev|exced)\w* (?:~ )?(?:mes|nos|notre|mon|le|la|l) (?:moyens|budget|plafond"
        r"|enveloppe)"
        r"|(?:vous|tu) (?:etes|es|seriez) (?:~ )?(?:au dessus|hors (?:budget|marche|estimation|de prix"
        r"|sujet|sol)"
        r"|trop (?:haut|chere?s?)|le plus cher|perches?)|(?:vous|tu) me (?:perdez|tuez|perds|tues|assommez)"
        r"|(?:vous|il|elle) me (?:fais|ferais|faites) (?:mal|peur) (?:avec|la)|me (?:fais"
        r"|ferais) (?:recevoir|tuer"
        r"|virer|lyncher|engueuler)",
        "price",
        ("Là vous me perdez.", "C'est au-dessus de nos moyens."),
        "On a les moyens de nos ambitions.",
        weight=2,
    ),
    Pattern(
        "objection.price.idiom",
        r"(?:vous |tu )reve[sz](?= (?:,|\.|!|c est|la)|$)|porte avions"
        r"|(?:pas (?:~ )?)?(?:avec )?(?:le )?dos de la (?:cuillere|main)|main morte"
        r"|coup de (?:fusil|bambou|massue)"
        r"|(?:vous )?mouchez? pas du (?:pied|coude)|pas d allure|c est pas donne|vous etes (?:~ )?fous?"
        r"|tombee? sur la tete|(?:va|allez) pas la tete|(?:on est|je suis|suis) (?:~ )?pas (?:~ )?"
        r"(?:rothschild|cresus|bill gates|elon musk|millionnaires?|le qatar|la banque de france)"
        r"|(?:pas|jamais) (?:de la part d )?une? (?:banque|oncle picsou)|faut pas (?:pousser|abuser"
        r"|exagerer|deconner)"
        r"|c est une blague|(?:vous (?:me|nous) prenez|me prenez|nous prenez) pour|voulez ma (?:chemise|peau)"
        r"|non mais allo|voyons donc|gonfles?(?= |$)|champagne",
        "price",
        ("Vous n'y allez pas avec le dos de la cuillère.", "On est pas Rothschild."),
        "On est passés à la banque.",
        weight=2,
    ),
    Pattern(
        "objection.price.cheaper",
        rf"moins cher (?:ailleurs|chez|que vous|en face|sur (?:internet|le net))|(?:deux|trois|quatre|cinq"
        rf"|dix) fois"
        rf" (?:moins|plus) cher|(?:trouve|vu) (?:~ )?(?:moitie prix|{_LESS})(?= |$)"
        r"|j en ai (?:~ )?pour (?:moitie|deux fois|trois fois) moins"
        r"|(?:mon|notre|l|le) (?:~ )?(?:actuel(?:le)?|fournisseur|concurrent|titulaire"
        r"|prestataire) (?:~ )?moins cher"
        rf"|{_THEM} (?:le |la |les |l )?(?:a )?(?:fait|font|faisait|propose\w*|vend\w*|facture\w*"
        rf"|laiss\w+) (?:~ )?"
        rf"(?:{_LESS})(?= |$)|(?:double|triple) de (?:ce que|celui|chez|mon|notre)|meme chose (?:~ )?{_LESS}",
        "price",
        ("J'ai trouvé deux fois moins cher sur internet.", "Notre actuel nous le fait pour moitié moins."),
        "On le fait pour nos clients.",
        weight=2,
    ),
    Pattern(
        "objection.price.holds",
        rf"(?:c est|ce serait|reste|toujours) (?:~ )?(?:le |la |votre |ce |au niveau du |au niveau de la )"
        rf"{_MONEY} (?:~ )?qui (?:me |nous |m |les |le |la )?(?:~ )?{_HOLDS}(?! pas)"
        rf"|(?:hic|frein|bemol|point noir|obstacle|souci|probleme|noeud|blocage|os|caillou)(?: \w+){{0,3}}"
        rf" (?:, )?c est (?:~ )?(?:le |la |votre |vos |les |du )?{_MONEY}"
        rf"|(?:sur|cote|niveau|question|pour|au niveau du|a cause du|rapport au) (?:le |la |les |votre "
        rf"|vos )?"
        rf"{_MONEY} (?:, )?(?:~ )?(?:on y est pas|ca (?:coince|bloque|passe pas|va pas|cale|tique|pique)"
        rf"|je (?:tique|bloque|cale|coince|tousse)|c est (?:non|pas ca|la que ca|complique|tendu))"
        rf"|(?:ce|votre|le) {_MONEY} (?:la )?(?:, )?(?:il |elle |ca )?(?:me |nous |m )"
        rf"(?:bloque|freine|gene|chiffonne|refroidit|retient|effraie|arrete|rebute|reste en travers)(?! pas)"
        rf"|(?:trop|un peu|tres|bien) (?:haute?|lourde?) (?:~ )?(?:pour|en) (?:~ )?{_MONEY}",
        "price",
        ("C'est le tarif qui nous bloque.", "Le hic, c'est le prix.", "Côté prix, on n'y est pas."),
        ("Le prix ne nous bloque pas.", "C'est le planning qui nous bloque."),
        weight=2,
    ),
)

OFFERED: tuple[Pattern, ...] = (
    Pattern(
        "objection.price.beyond",
        rf"(?:au dessus|au dela|plus|loin|davantage|superieur|autre chose|en dehors|mieux) (?:~ )?(?:de "
        rf"|que |a "
        rf"|d )?(?:ce (?:que|qu)) (?:~ )?{_HOPED}|plus (?:\w+ )?que prevu"
        rf"|(?:m|s|nous) (?:y )?attend\w* (?:~ )?(?:pas|a (?:~ )?(?:moins|mieux|autre chose))"
        rf"|(?:m|nous) (?:avait|avaient|avez|aviez) (?:~ )?(?:parle|annonce|propose|chiffre|devise"
        rf"|laisse entendre) (?:~ )?(?:de |a |pour )?(?:~ )?(?:AMT|NUM|\d+|moins|mille|cent|\w+ (?:cents?"
        rf"|mille|euros)"
        rf"|dix|douze|quatorze|quinze|vingt|trente|quarante|cinquante|soixante)"
        rf"|(?:on|je|j|nous) (?:~ )?(?:tablai\w+|partai\w+|visai\w+|imaginai\w+|pensai\w+|comptai\w+"
        rf"|(?:etais|etait|etions) (?:plutot )?(?:partie?s? )?) (?:~ )?(?:sur|dans les|autour"
        rf"|aux alentours|moins)"
        rf"|(?:au dessus|en dehors|hors|au dela) (?:de |du )?(?:~ )?(?:notre |nos |mon |mes |l )?(?:enveloppe"
        rf"|budget|clous|plafond|fourchette|limite|seuil|marche|prix du marche)",
        "price",
        ("C'est au-dessus de ce qu'on s'était dit.", "Je m'attendais à moins.", "On tablait sur deux mille."),
        "C'est moins que ce que je pensais.",
        weight=2,
    ),
    Pattern(
        "objection.price.without",
        rf"(?:a ce compte(?: la)?|dans ces conditions|a ce niveau(?: la)?|dans ce cas(?: la)?|si c est ca"
        rf"|a ce train(?: la)?|pour cette somme|a ces tarifs(?: la)?|a ces prix(?: la)?) (?:, )?(?:~ )?"
        rf"(?:je|j|on|nous|autant|moi|c est)(?: \w+)? {_GOES_WITHOUT}"
        rf"|(?:fois|multiplie par) (?:\d+|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze"
        rf"|vingt|trente"
        rf"|quarante|cinquante|soixante|cent|mon|mes|nos|le nombre) (?:\w+ ){{0,4}}(?:, )?(?:ca (?:fait"
        rf"|monte|chiffre|nous)|vous faites|faites"
        rf"|sortez|je vous laisse|c est)"
        rf"|(?:vaut|vaudra|valent|vaudrait|vaux) (?:pas|jamais) (?:~ )?(?:ca|le coup|ce prix|autant"
        rf"|cette somme"
        rf"|tant)|(?:m y|s y) retrouv\w* pas|pas (?:~ )?(?:rentable|amortir|amorti|rentabiliser)"
        rf"|(?:amortir\w*|rentabiliser\w*) (?:~ )?(?:jamais|en combien|pas)|rentr\w+ (?:~ )?pas dans (?:mes"
        rf"|nos) frais|pour (?:ce que c est|l usage|ce qu on en (?:fait|fera|ferait)|ce que j en (?:fais"
        rf"|ferai))"
        rf"|(?:moyen|possible|possibilite|marge|effort) (?:~ )?(?:de |d |pour )?(?:~ )?(?:negocier|baisser"
        rf"|descendre|discuter|un geste|revoir|une remise|une ristourne|un rabais|un prix|moins)"
        rf"|(?:pouvez|pourriez|peux|pourrais) (?:~ )?(?:baisser|descendre|serrer|vous aligner|arrondir"
        rf"|gratter"
        rf"|revoir (?:a la baisse|le prix|votre)|faire (?:mieux|moins|un (?:geste|effort|prix)|une (?:remise"
        rf"|ristourne|fleur)))|revoyez (?:~ )?(?:copie|tarif|prix|devis)|(?:a )?renegocier|serrer les prix"
        rf"|prix d ami|geste commercial|^(?:oui |ouais |non |, |ca fait |c est )*quand meme(?= (?:,|\.|!)|$)"
        rf"|tout de meme(?= (?:,|\.|!)|$)|(?:par|a l) (?:an|annee|mois|trimestre) (?:, )?(?:j espere|rassurez"
        rf"|vous rigolez|vous plaisantez)|(?:vous|tu) (?:rigolez|plaisantez|deconnez|rigoles|etes serieux)"
        rf"|c est une (?:blague|plaisanterie)|(?:oups|bigre|bon sang|nom de dieu|dis donc|misere|aouch"
        rf"|outch|ouch)"
        rf"(?= (?:,|\.|!)|$)",
        "price",
        ("À ce compte-là je laisse la fuite.", "Vous pouvez faire un geste ?", "Ça ne vaut pas le coup."),
        ("On en vaut la peine.", "À ce compte-là c'est oui."),
        weight=2,
    ),
    Pattern(
        "objection.price.rate",
        r"avec ca (?:, )?(?:je|on|j)|"
        r"(?:pour|a) ce (?:prix|tarif)(?: la)?(?= (?:,|\.)|$)|"
        r"(?:laisse|vous) (?:compter|calculer|faire le (?:calcul|compte))|"
        r"ou ca (?:nous|me|vous) mene|"
        r"(?:(?:a|avec|pour) (?:ce|cette|un tel|une telle|de tels) (?:prix|tarifs?|somme|montant|niveau"
        r"|cout)|pour ca)"
        r"(?: la)? (?:, )?(?:~ )?(?:je|j|on|nous|autant|c est|vous|y|il)"
        r" (?!(?:signe|prends|suis (?:preneur|partant|d accord)|achete|peux (?:signer|regarder)) )|(?:a"
        r"|hors de"
        r" question a) ce (?:prix|tarif)(?: la)?"
        r"|(?:a|pour) (?:AMT|NUM|\d+|(?!moi|nous|vous|la|le|les|l|ca|un|une|des|mon|ma|mes"
        r"|nos)\w+) (?:~ )?je (?:raccroche|passe"
        r"|refuse|prefere|recrute|garde|me paie|me paye|m achete|trouve)"
        r"|(?:surtout )?(?:le )?(?:double|triple)(?= (?:,|\.|!|de|que)|$)|(?:c est|ca fait"
        r"|est) (?:~ )?(?:deux|trois|quatre|cinq|dix)"
        r" fois (?:plus|trop|mon|notre|le|la|ce|plus cher|\w+)?(?= |,|$)"
        r"|(?:pour|avec) (?:beaucoup )?moins que ca|autant (?:embaucher|recruter|payer|prendre|garder"
        r"|acheter|le faire"
        r"|changer)|(?:je|on) (?:prefere|garde|recrute|embauche|(?:me|nous|se) (?:paie|paye|prend|achete))"
        r" (?:~ )?(?:payer|recruter|embaucher|la|le|un|une|mon|ma|mes)",
        "price",
        ("À ce tarif-là, j'embauche un apprenti.", "C'est le double de ce que fait Zendesk."),
        "On signe demain.",
        weight=2,
    ),
    Pattern(
        "objection.price.equal",
        rf"(?:c est|ca fait|ca reste|ca represente|ca revient a|ca me fait|ca nous fait"
        rf"|soit) (?:~ )?{_EQUALS} (?:~ )?"
        r"(?:d|de|du|des|pour|a|la|le|par an)(?= )|(?:vous )?m (?:achetez|offrez|payez) (?:une|un|le|la)"
        r"|plus que (?:ce que )?(?:~ )?(?:me |nous )?(?:coute|paie|paye|touche|gagne|mon|notre|ma)",
        "price",
        ("Ça reste le salaire de ma secrétaire.", "C'est deux mois de loyer, ça."),
        "C'est le directeur qui voit.",
        weight=2,
    ),
    Pattern(
        "objection.price.beaten",
        r"(?:AMT|NUM|\d+|cents?|mille|euros|vingt|trente|quarante|cinquante|soixante|dix"
        r"|cent) (?:en dessous|au dessous"
        r"|moins cher|sous le votre|de moins)(?= |$)|(?:pour cent|%) (?:~ )?(?:moins|en dessous|sous"
        r"|de moins|plus cher|au dessus|du votre)"
        r"|moins disant|(?:en dessous"
        r"|moins) (?:~ )?(?:chez|que (?:vous|votre|ca)|de (?:vous|votre|vos))|bien en dessous"
        rf"|{_THEM} (?:le |la |les |l |en )?(?:a |ont )?(?:fait|font|faisait|propose\w*|vend\w*|facture\w*"
        rf"|laisse"
        r"|sort|met) (?:~ )?(?:a|pour|moins) (?:AMT|NUM|\d+|moitie|(?:quatre |deux |trois |cinq |six |sept "
        r"|huit |neuf )?(?:cents?|mille)"
        r"|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante|septante|nonante|huitante"
        r"|deux|trois|quatre|cinq|six|sept|huit|neuf|presque rien|rien|trois fois rien)"
        r"|(?:il|elle|ils|titulaire|actuel|actuelle|autre|autres|concurrent\w*|voisin|confrere|{il}) (?:est"
        r"|sont|etait) (?:~ )?a"
        r" (?:AMT|NUM|\d+|cent|mille|(?:dix|vingt|trente|quarante|cinquante|soixante|onze|douze|treize"
        r"|quatorze|quinze"
        r"|seize|huit|neuf|sept|six|cinq|quatre|trois|deux)(?: \w+)?)(?= |$)"
        r"|(?:c est|est) (?:AMT|NUM|\d+|dix|vingt|trente)(?= chez)|(?:paye|paie|paient|payent) (?:~ )?"
        r"(?:la moitie|moitie moins|deux fois moins|moins)|a la moitie|charge la moitie|la moitie (?:moins"
        r"|chez"
        r"|du prix)|pareil pour|la meme chose (?:~ )?(?:a|pour|moitie|gratuit\w*)|faites mieux|alignez vous",
        "price",
        ("Le titulaire est à onze, révision comprise.", "Orange nous le propose pour vingt de moins."),
        "On est à Lyon.",
        weight=2,
    ),
    Pattern(
        "objection.price.refused",
        r"enlev\w+ un zero|"
        r"divis\w+ (?:~ )?par (?:deux|trois|dix)|"
        r"(?:ca|vous) (?:passer(?:a|ont|ez)|rentre(?:ra)?|passe|passez|ira|rentrez|tournerez) (?:pas"
        r"|sans (?:moi|nous))"
        r"|pas les moyens|(?:c est|est|parait|semble|sont|fait) (?:~ )?(?:enorme|insultant|abuse|exagere"
        r"|indecent|violent"
        r"|beaucoup|demesure|pas rien|un autre monde|impossible|du vol|n importe quoi|trop|une plaisanterie)"
        rf"(?= |$)|{_SUM}|va (?:~ )?{REACT}|(?:je|on|vais) (?:~ )?(?:tombe|tomber|m etouffe|m evanouis) (?:de"
        r" (?:ma|haut|la)|a la renverse)?|fait rire|je (?:ris|rigole)|rien que ca|excusez du peu|la porte est"
        r"|faut (?:baisser|descendre|faire un (?:geste|effort)|revoir|negocier)|(?:faites|fais) (?:moi "
        r"|nous )?(?:un"
        r" (?:geste|effort|prix)|une (?:remise|ristourne|fleur))|(?:descends|descendez|baissez"
        r"|revoyez) (?:~ )?(?:a|le"
        r"|vos|votre|un peu)|pas (?:~ )?(?:mettre|payer|sortir|debourser|suivre|m aligner|nous permettre"
        r"|me permettre)"
        r"(?: (?:ca|autant|cette somme|ce prix|la dessus)|(?= (?:,|\.)|$))|(?:je|on) (?:suis"
        r"|est) pas (?:~ )?pret\w* a (?:mettre"
        r"|payer)|(?:faites|fais) le calcul|t as ma carte|(?:me"
        r"|nous) fait (?:~ )?peur|trop gros"
        r"|(?:jamais|pas) (?:~ )?suivre|(?:paie|paye|paierai|payerai|mets|mettrai|sors|debourse"
        r"|donne) pas (?:AMT|NUM|\d+|ca|autant|\w+ (?:cents?|mille|euros|francs|dollars|piastres))|rabais"
        r"|(?:houla|ayoye|aie|ouille|la vache|fichtre|mazette|punaise|mince|wow|wouah|diable|tabarnak"
        r"|tabarnouche"
        r"|purre|puree|mon dieu|doux jesus)(?= (?:,|!|\.)|$)|a ce point|vous voyez le souci|et (?:le"
        r"|la) marmotte"
        r"|expliquez moi",
        "price",
        ("Même si je vous aime bien, ça passera pas.", "Mon mari va faire une syncope."),
        "Ça passera en commission.",
        weight=1,
    ),
)

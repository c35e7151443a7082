"""Rules on work that stays in the house (annotation guide: `internal`).

`ASKED` are read where the agent asks who does it or offers to, or where the prospect refuses.
"""

from extraction.expressions import Pattern
from extraction.objections.words import STAFF

_DOES = (
    r"(?:fait|font|fais|gere|gerent|tient|tiennent|bricole|bricolent|s en (?:occupe|occupent|charge"
    r"|chargent)|assure|assurent|developpe|developpent|code|codent"
    r"|refait|a (?:fait|refait|developpe|monte|code|bricole|cree)|nettoie\w*|imprim\w+|repar\w+|livr\w+"
    r"|cuisin\w+|traduit|traduisent|photographie|dessine|met|mettent)"
)
_WORK = (
    r"(?:{+faire}|{+gérer}|{+traiter}|{+réaliser}|{+développer}|{+coder}|{+coller}|{+monter}|{+fabriquer}"
    r"|{+imprimer}|{+réparer}|{+garder}|{+produire}|{+assurer}|{+nettoyer}|{+cuisiner})"
)
_HOME = (
    r"(?:maison|en interne|a l interne|nous memes?|moi meme|entre nous|sous le meme toit|chez nous"
    r"|a la maison|dans nos murs|en regie|ici|sur place|avec nos (?:gars|equipes|agents|gens|moyens))"
)
_KEPT = (
    r"(?:tres bien|mieux|parfait\w*|sans faute|depuis \w+|jamais|contrat|leur (?:travail|boulot|metier)"
    r"|gratuit\w*|gratis|pas besoin|pourquoi|merci|doue\w*|maison|beton|payer|ailleurs|dehors|exterieur"
    r"|interne|infaillible"
    r"|rien|la main|les doigts|tient|reste|restera|horloge|salariee?s?|a (?:nous|l annee|demeure)"
    r"|on (?:en )?est (?:contents?|fiers?)|superbe|fierte|ca (?:suffit|va|roule|marche))"
)

PATTERNS: tuple[Pattern, ...] = (
    Pattern(
        "objection.internal",
        r"(?:quitte|quittera|quittent) (?:pas|jamais) (?:mon|ma|la|le|notre|nos) (?:bureau|maison|atelier"
        r"|cuisine|murs)|"
        r"(?:va|vais|veux|veut|allons) pas (?:le |la |les |l )?(?:donner|confier|laisser|deleguer"
        r"|sous traiter) (?:~ )?a (?:d autres|quelqu un|une|un|des)|"
        r"(?:notre|le) coeur (?:de|du) (?:metier|produit)|"
        r"(?:le |la |les )?garder (?:chez nous|ici|en interne)|"
        rf"(?:garder|garde|gardons|gardera|preferons|prefere\w*|reste|restera|rester|restent"
        rf"|resteront) (?:~ )?(?:ca|la main|tout|le controle)? ?(?:~ )?{_HOME}(?= |$)"
        rf"|{STAFF} (?:~ )?(?:le|la|les|ca|nous|nous le|nous la) (?:{_DOES}) (?:~ )?(?:deja|lui meme"
        rf"|elle meme|eux memes)"
        rf"|(?:que )?ca reste (?:ici|chez nous|a la maison|en interne|dans la maison)"
        r"|sort(?:ira|ent)? (?:pas|jamais) de (?:la maison|chez nous|l ecole|l entreprise)"
        r"|rien (?:~ )?sort (?:~ )?(?:maison|chez nous)|(?:sous traite|externalise|delegue"
        r"|confie) (?:~ )?(?:pas|rien|jamais)(?! (?:\w+ ){0,6}a )|(?:pas|jamais|pourquoi"
        r"|faudrait une bonne raison) (?:~ )?(?:payer|chercher|donner ca|confier ca|confier|aller chercher"
        r"|prendre quelqu un|faire venir|iraient|irait) (?:~ )?(?:dehors|du dehors|a l exterieur|quelqu un"
        r"|une agence|un prestataire|une boite|un cabinet|une societe)|(?:confier|donner|passer"
        r"|filer|refiler) (?:~ )?ca (?:~ )?(?:dehors|a l exterieur|a (?:un|une|des) (?:~ )?(?:inconnu\w*"
        r"|etranger\w*|prestataire|boite|societe|agence))"
        r"|(?:paiera|paie|paye|paierai|payera) pas (?:une|un|quelqu un)|pas besoin (?:d etrangers"
        r"|d une (?:societe|agence|boite)|de quelqu un|d un (?:prestataire|cabinet|sous traitant)"
        r"|de (?:sous traiter|prestataire))"
        r"|on y tient a nos|(?:l outil|outil|logiciel|application|appli|solution|script"
        r"|systeme) (?:~ )?(?:maison|fait maison|a nous|de l interieur)|(?:a|ont|avons) (?:~ )?(?:developpe"
        r"|cree|code|bricole|fait|monte|concu) (?:~ )?(?:sa|son|leur|notre|nos|le notre|la notre"
        r"|leurs) (?:~ )?(?:propres?|outil|appli\w*|logiciel|solution)"
        r"|(?:outil|truc|solution|personne|quelqu un|monde) (?:~ )?de l exterieur|(?:rapatrie|repris"
        r"|internalise|reinternalise)\w* (?:~ )?(?:en interne|l an dernier|nous memes|c est nous)"
        r"|la maison (?:fait|tourne)|(?:coder|faire ca|ca) (?:, )?c est notre metier"
        r"|acheter ce qu on sait faire"
        r"|(?:sauraient|feront|vont) (?:~ )?(?:le faire|faire ca) (?:eux memes|en un|en deux|nous memes)"
        r"|(?:le|la|les|ca) (?:refera|ferait|font|fera)(?: \w+)? en un week end"
        r"|c est ce qu on a toujours fait|enlever le pain|(?:on|nous) (?:l|les) (?:a"
        r"|avons) (?:~ )?(?:repris|reprise"
        r"|rapatrie|reinternalise|internalise)(?:e|s|es)?(?= (?:,|\.|en interne|chez nous|nous)|$)"
        r"|(?:re)?sort\w* (?:~ )?(?:plus|pas|jamais)(?= (?:,|\.|d ici|de chez)|$)|quelqu un d ici",
        "internal",
        ("On préfère garder ça chez nous.", "On va pas payer quelqu'un de l'extérieur."),
        "On le confie à un prestataire.",
        weight=2,
    ),
    Pattern(
        "objection.internal.staff",
        rf"{STAFF} (?:\w+ ){{0,3}}(?:{_DOES}) (?:~~ )?(?:{_KEPT})(?= |$)"
        rf"|{STAFF} (?:~~ )?(?:le |la )?rester(?:a|ont)(?= |$)",
        "internal",
        ("Mon neveu gère ça très bien.", "Nos agents font ça très bien."),
        "Nos agents sont en congé.",
        weight=1,
    ),
)

TAKEN_OVER: tuple[Pattern, ...] = (
    Pattern(
        "objection.internal.kept",
        rf"(?:se |s )(?:fait|font|faisait|gere|gerent|traite|traitent|est toujours fait|occupe|regle|produit"
        rf"|fabrique|imprime|repare|nettoie) (?:~ )?{_HOME}(?= |$)"
        rf"|(?:personne|nul) (?:d autre|de l exterieur|d exterieur|d etranger)? ?(?:~ )?(?:touche|met"
        rf"|mettra|touchera|entre|rentre)\w*"
        rf" (?:~ )?(?:ca|la|le nez|les mains|les pieds|la dedans|dedans|cuisine)"
        rf"|(?:on|nous|j) (?:a|avons|ai) (?:~ )?(?:re)?(?:equipe|achete|investi|monte|construit|embauche"
        rf"|forme|recrute)(?:e|es)?"
        rf" (?:~ )?(?:pour (?:ca|le faire)|la|le|notre|nos|une|deux|trois) (?:~~ )?(?:filles?|gars"
        rf"|personnes|machines"
        rf"|{STAFF})(?= |$)"
        rf"|(?:on|je|nous) (?:en )?(?:prefere\w*|aime\w* (?:mieux|autant)|tien\w*) (?:~ )?(?:a )?(?:le |la "
        rf"|les )?{_WORK}"
        rf" (?:~ )?{_HOME}(?= |$)|(?:on|nous|j|je) (?:a|ai|avons|est|sommes"
        rf"|suis) (?:~ )?(?:tout )?(?:ce qu il faut"
        rf"|autonomes?|outilles?|organises?|structures?)(?= (?:,|\.|pour|en interne|ici)|$)",
        "internal",
        ("La paie, ça se fait en interne.", "On aime mieux le faire nous-mêmes."),
        "Ça se fait chez Martin.",
        weight=2,
    ),
)
"""Read where the agent offers to take the work over."""

ASKED: tuple[Pattern, ...] = (
    Pattern(
        "objection.internal.house",
        rf"(?:on|j|nous) (?:a|ai|avons) (?:~ )?{STAFF}(?: (?:\w+|,)){{0,10}} (?:ils?|elles?|qui"
        rf"|et) (?:s en |nous |me "
        rf"|le |la |les )?(?:font|fait|gerent|gere|occupent?|chargent?|assurent?|tiennent|tient|suivent?"
        rf"|savent)"
        rf"|(?:mon|ma|notre|nos|mes) {STAFF}(?: (?:\w+|,)){{0,6}} (?:s en (?:occupe|charge)|fait (?:ca|tout)"
        rf"|gere (?:ca|tout|tres)|sait (?:tout|le) faire|savent (?:tout|le) faire|font (?:ca|tout))(?= |$)"
        rf"|(?:mon|ma|notre|nos|mes) {STAFF} qui (?:a|ont|sait|savent|s y connai\w+) (?:l oeil|la main"
        rf"|le coup|le truc|faire"
        rf"|l oreille|le nez)"
        rf"|(?:mon|ma|notre|nos|mes) {STAFF}(?: \w+){{0,3}} (?:a|ont) (?:~ )?(?:fabrique|developpe"
        rf"|bricole|concu|monte"
        rf"|cree|code|fait|installe|programme|ecrit|pondu|construit|mis au point|tout fait)(?:e|s|es)?"
        rf"|(?:je|moi je) (?:le |la |les |l |m en )?(?:fais|gere|tiens|occupe|charge) (?:~ )?(?:moi meme"
        rf"|toute? seule?"
        rf"|le (?:soir|dimanche|samedi)|a la main|tout seul)|(?:on|nous) (?:se )?(?:debrouille|suffit"
        rf"|organise)"
        rf" (?:~ )?(?:entre nous|tout seuls?|en interne|avec nos|tres bien)"
        rf"|(?:en famille|entre collegues|entre nous)(?= (?:,|\.|depuis|et|c est)|$)"
        rf"|(?:competences?|ressources?|equipes?|moyens?|savoir faire|outils?|personnel|atelier"
        rf"|gens) (?:~ )?(?:en"
        rf" interne|qu il faut|sur place|a demeure|chez nous|dans la maison)|(?:developpe|fait|concu"
        rf"|monte|cree|code"
        rf"|bricole|realise|assure|gere|traite|imprime|fabrique)(?:e|s|es)? (?:~ )?(?:par nos soins"
        rf"|en interne|maison"
        rf"|chez nous|par nous|par notre|par nos|par mon|par ma|par un (?:ancien|collegue|benevole|salarie)"
        rf"|ici meme|sur place)|(?:leur|lui) fais faire quoi|(?:j|je|on) (?:les|le|la) (?:paie|paye|occupe)"
        rf" (?:~ )?pour ca|(?:faut|faudrait) (?:~ )?(?:bien )?(?:les|le|la) occuper"
        rf"|(?:{STAFF}) (?:~ )?(?:serait|seraient|serai) (?:~ )?(?:vexee?s?|au chomage|sans boulot)",
        "internal",
        ("On a deux gars aux espaces verts, et ils font ça bien.", "On se débrouille entre nous."),
        "On a un comptable extérieur.",
        weight=1,
    ),
    Pattern(
        "objection.internal.asked",
        rf"{STAFF} (?:~~ )?(?:nous|me) (?:le |la )?(?:fait|font|tient|gere)|"
        r"(?:on|j|nous) (?:a|ai|avons) (?:notre|nos|mon|ma|mes) propres? \w+|"
        rf"(?:on|nous|je|j) (?:~ )?{_WORK} (?:~ )?(?:ca |tout |tout ca |la |le |les )?(?:~ )?{_HOME}(?= |$)"
        rf"|(?:on|j|nous|je) (?:~ )?(?:a|ai|avons) (?:~ )?{STAFF}(?: \w+){{0,3}} (?:~ )?(?:a la maison"
        rf"|en interne|chez nous|sur place|integree?s?|dediee?s?|attitree?s?|a demeure|maison|pour ca"
        rf"|a l annee|a (?:nous|mi temps|temps plein|plein temps)"
        rf"|qui (?:s en occupe\w*|fait|font|gere\w*|dort|a bricole|est|sont|tient))|(?:on|j"
        rf"|nous) (?:~ )?(?:a|ai|avons) (?:notre|nos|mon|ma|mes) (?:~ )?(?:propres? )?(?:{STAFF}|atelier"
        rf"|forge|machines|chauffeur|outil|service|camions?|flotte)|(?:nos|notre"
        rf"|mon) propres? (?:~ )?(?:agents|atelier|equipe|service|machines|chauffeur|outil|camions?"
        rf"|imprimerie)"
        rf"|(?:mon|ma|notre|nos|mes|le|la|les) {STAFF}(?: \w+){{0,3}} (?:{_DOES}) (?:ca|tout|tres bien|nos"
        rf"|le|la|les|l)(?= |$)|(?:c est|ce sont|la \w+ c est|les \w+ c est) (?:nous|(?:mon|ma|notre|nos"
        rf"|mes) (?:~ )?{STAFF})(?= (?:,|\.|depuis|qui|et|en|le|la|a)|$)|(?:on|je|j) (?:le|la|les"
        rf"|l) (?:fait|fais|gere|ai fait|a fait)(?: \w+){{0,2}} (?:nous memes?|moi meme|en interne"
        rf"|entre nous|chez nous)"
        rf"|(?:il|elle|ils|elles|eux) (?:font|fait) (?:ca|le|la|tout) (?:~ )?(?:mieux|tres bien)|(?:mon|ma"
        rf"|notre) {STAFF} (?:~~ )?(?:vient|passe|s y colle|me le fait|nous le fait)(?= |$)"
        rf"|{STAFF} (?:est|sont|du|de) (?:salariee?s?|chez nous|club|maison|cheznous|ici)"
        rf"|tout (?:~ )?(?:a la maison|en interne|chez nous)|(?:deux|trois|douze"
        rf"|\w+) {STAFF} (?:~ )?(?:maison|a nous|en cdi|salariee?s?|en interne)|en regie|fait maison"
        rf"|du fait maison|regie veut dire|nous aussi|(?:{STAFF}) (?:~ )?(?:sait tout faire"
        rf"|savent tout faire)|nous meme\w*(?= |$)"
        rf"|(?:deux|trois|quatre|\w+) {STAFF} a nous",
        "internal",
        ("On a notre comptable à demeure.", "La paie, c'est ma femme depuis toujours."),
        "On cherche un prestataire.",
        weight=1,
    ),
)

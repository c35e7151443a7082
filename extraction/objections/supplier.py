"""Rules on another supplier that the prospect prefers or defends (annotation guide: `competitor`).

`COMPARED` are read where another supplier is spoken of, by the agent's question or by a name.
"""

from extraction.expressions import Pattern
from extraction.objections.words import CHANGE

PATTERNS: tuple[Pattern, ...] = (
    Pattern(
        "objection.competitor.chosen",
        r"decision est prise|"
        r"(?:on|je|j|nous) (?:part|pars|partons|signe|signons|continue) (?:avec|chez) (?!vous|un |une "
        r"|des )\w+|"
        r"(?:s oriente|m oriente|orientons|penche|penchons|part plutot|va plutot) (?:~ )?(?:vers|sur|pour"
        r"|chez)|"
        r"(?:a|ai|avons|c est|trop tard) (?:deja |~ )?(?:signe|pris|choisi|retenu|tranche"
        r"|engage\w*) (?:~ )?(?:avec|chez|pour)? ?"
        r"(?:~ )?(?:un(?:e)? autre|l autre|autre|le voisin|la concurrence|quelqu un d autre|un concurrent"
        r"|vos? concurrents?"
        r"|vos confreres)|(?:trop tard|deja) (?:~ )?(?:signe|passe par la|choisi|quelqu un|pris un)"
        r"|(?:part|partir|penche|pencherait|penchons|partons|parti|irait) (?:~ )?(?:sur|pour|vers"
        r"|avec) (?:~ )?(?:un autre"
        r"|vos? concurrents?|eux|lui|l autre|la concurrence)|(?:aime|plait|plais|convient|sert|trouve"
        r"|preferen\w*|prefer\w*)"
        r" (?:~ )?mieux (?:~ )?(?:que|celui|celle|l autre|le leur|la leur|leur|chez)|(?:me"
        r"|nous) plait mieux|y a pas photo|(?:un cran|deux crans|bien|largement|nettement) (?:au dessus"
        r"|meilleure?)(?= (?:,|\.|du|de la)|$)"
        r"|prefer\w+ (?:~ )?(?:rester (?:avec|chez)|(?:garder|continuer avec) (?:mon|notre|le|la|eux)"
        r"|(?:mon|notre|leur|l autre|celui|celle) ?(?:solution|outil|offre|actuel)?)(?= |$)",
        "competitor",
        ("Trop tard, Kyriba est déjà passé par là.", "Franchement l'autre me plaît mieux."),
        "On cherche un fournisseur.",
        weight=2,
    ),
    Pattern(
        "objection.competitor.faithful",
        r"infidelites?|(?:on|je|nous) (?:va|vais|allons|prefere|preferons) (?:~ )?rester entre (?:gens|nous)|"
        r"si (?:je|on) (?:perds?|lache) (?!le |la |les |l |du |de |d |des |un |une |mon |ma |mes |ce |plus "
        r"|pas |encore )\w+|"
        r"parlez pas (?:~ )?(?:d autre chose|d un autre|de changer)|"
        r"pas (?:\w+ ){0,2}que (?:je|on) (?:vais|va) (?:le|la|les) (?:laisser|lacher|quitter|trahir|planter)|"
        r"si (?:je|on) (?:~ )?(?:pars|part|quitte|bouge) (?:de )?(?:chez (?:eux|lui|elle)|d ici)|"
        r"(?:pas|aucune) (?:de )?raison d aller voir|"
        r"(?:fideles?|attachee?s?) (?:~ )?a (?:mon|ma|notre|nos|mes|eux|lui|la maison|cette)"
        r"|(?:je|j|on|nous|ils|elles|ici|patron\w*|gars|equipe|direction|chef\w*|atelier"
        r"|tout le monde) (?:y |en )?(?:jure\w*|jurons)"
        r" (?:~ )?que par|(?:les|le|la|l) (?:echangerai|quitterai|lacherai|laisserai|trahirai|abandonnerai"
        r"|remplacerai"
        r"|planterai)(?:s|t|ent)? (?:~ )?(?:pas|jamais|pour (?:rien|un|tout|cher))"
        r"|pour que (?:je|j|on|nous) (?:(?:le|la|les|l|en) )?(?:quitte|change|parte|bouge|lache"
        r"|aille ailleurs|laisse)\w*"
        r" (?:, )?(?:~ )?(?:faut|faudra\w*|va falloir|bonne chance|bon courage)|touche\w* (?:pas"
        r"|plus) a (?:mon|ma"
        r"|notre|mes)"
        r"|on y est (?:, )?on y reste|en amour avec|(?:restent?|reste|rester|restons|restera|resterons"
        r"|continue|continuer|continuons) (?:~ )?"
        r"(?:avec (?!vous)|chez (?!nous|moi|vous)|fidele\w*)(?!(?:le|la|les|l|un|une|mon|ma|ce|cette|notre"
        r"|nos|mes) (?:\w+ )?(?:probleme|souci|stock|doute|trou|risque|papier"
        r"|cahier|crayon|materiel|dette|facture|bebe)s?\b)(?:eux|lui|elle|mon|ma|notre|nos|le|la|les|l|ce"
        r"|cette|\w+)"
        r"|(?:pas|jamais|aucune?) (?:~ )?(?:envie|question|raison|intention|idee) (?:~ )?(?:d en changer"
        r"|de (?:changer|quitter"
        r"|les quitter|le quitter|la quitter|partir|lui faire)|d (?:aller|aller voir) ailleurs)"
        r"|pourquoi (?:~ )?(?:changer\w*|aller ailleurs|(?:irais|irait) (?:voir )?ailleurs|quitter\w*"
        r"|partir\w*)(?= |$)"
        r"|(?:irais?|irait|aller|vais|va|allons|irons) (?:~ )?(?:pas|jamais) (?:~ )?(?:voir )?ailleurs"
        r"|(?:lui |leur )(?:ferai|ferais|fera) pas (?:ca|cette peine|ce coup|cet affront)|pas (?:lui"
        r"|leur) faire (?:ca|cette peine|ce coup|cet affront)(?= (?:,|\.|a)|$)"
        r"|jamais (?:~ )?(?:laisse|lache|decu|trahi|fait faux bond|plante)(?= |$|e)"
        r"|entendre parler de personne"
        rf"|(?:laisse tomber|faire ca) a (?:mon|ma|lui)|jamais de la vie (?:~ )?{CHANGE}",
        "competitor",
        ("Je suis fidèle à mon imprimeur.", "J'ai aucune raison d'aller voir ailleurs."),
        "On va voir ailleurs.",
        weight=2,
    ),
    Pattern(
        "objection.competitor.stay",
        rf"(?:on|je|nous(?= (?:\w+ ){{0,2}}\w+ons )|y|j|va|vais|vont|allons) (?:le |la |les |l |en "
        rf"|y )?(?:~ )?{CHANGE} (?:~ )?(?:pas"
        rf"|jamais|pour rien|plus)"
        r"(?= (?:,|\.|!|de|d|pour|mon|ma|notre|une equipe|comme|\w+ pour)|$)|(?:vais|va|allons|veux|veut"
        r"|vont|compte) pas (?:~ )?"
        rf"{CHANGE} (?:~ )?(?:de|d|mon|ma|notre|\w+ pour|pour|\w+ apres)",
        "competitor",
        ("Je changerai jamais de mécano.", "Je vais pas quitter Orange pour trois euros."),
        "On change de fournisseur.",
        weight=1,
    ),
    Pattern(
        "objection.competitor.preferred",
        r"(?:choix|decision) (?:est|s est) (?:deja )?(?:faite?|arretee?|portee? sur)|(?:c est|deja) attribue"
        r"|(?:a|ont|avons|ai) (?:~ )?(?:remporte|gagne|eu|rafle|decroche) (?:le marche|l affaire|l appel)"
        r"|(?:tient|tiennent) la corde|mieux placee?s?|(?:est|sont) (?:~ )?(?:devant|favoris?|en tete"
        r"|en pole)(?= (?:,|\.|pour)|$)|(?:notre|ma|nos) (?:preference|faveurs?|coeur) (?:~ )?(?:va|vont"
        r"|penche)"
        r"|coche\w* (?:toutes les|plus de|mieux les) cases|correspond\w* (?:~ )?mieux|on (?:est|a) (?:deja )?"
        r"(?:partis?|retenus?|signe|choisi|opte) (?:chez|avec) (?!vous|un |une |des )\w+"
        r"|(?:opte|optons|tranche|choisi|retenu) (?:~ )?(?:pour|chez) (?!vous|un |une |des |le |la |l )\w+"
        r"|(?:on|je|nous) (?:va|vais|allons|compte|comptons|pense|prefere|preferons) (?:~ )?(?:reconduire"
        r"|renouveler|reprendre|repartir) (?:~ )?(?:avec|chez)? ?(?:eux|lui|elle|le meme|la meme|notre"
        r"|nos|mon|ma"
        r"|l actuel)|(?:confiance|contents?|satisfaits?|ravis?) (?:~ )?(?:en|dans|de|d) (?:~ )?(?:notre"
        r"|nos|mon|ma"
        r"|mes) (?:~ )?(?:fournisseurs?|prestataires?|partenaires?|comptable|courtier|agence|banquier"
        r"|assureur"
        r"|installateur|garagiste|imprimeur|operateur)|partenaires? (?:historiques?|de longue date|depuis"
        r"|de confiance)|(?:on|je|nous) (?:leur|lui) doi\w+ (?:~ )?(?:beaucoup|bien ca|tout|une fiere"
        r"|une chandelle)|(?:par|question de|une question de) (?:loyaute"
        r"|fidelite|reconnaissance)|(?:ce serait|c est) (?:~ )?(?:ingrat|pas correct|pas loyal|deloyal)"
        r"|(?:fait|faisons|font|fais) (?:~ )?(?:bonne |bonnes )?(?:equipe|affaires?|route) (?:ensemble"
        r"|avec eux"
        r"|avec lui|avec elle)|(?:on|je|nous) (?:a|ai|avons) (?:~ )?(?:nos|mes) habitudes (?:~ )?(?:avec"
        r"|chez|la)"
        r"|habitudes (?:avec|chez) (?!vous)|(?:on|je) (?:s entend|m entends"
        r"|travaille) (?:~ )?bien (?:~ )?(?:avec|ensemble)"
        r"|(?:nous|me|ils|il|elle) (?:nous |me |on )?conna\w+ (?:~ )?(?:notre|nos|la|mon|ma|mes|tous"
        r"|toutes|par"
        r"|depuis|les) (?:~ )?(?:maison|parc|boutique|dossier|dossiers|site|batiments?|installations?|coeur"
        r"|serveurs?|reseau|systeme|produits?|besoins?|metier|immeubles?|machines?|clients?|toujours"
        r"|longtemps|\w+ ans)",
        "competitor",
        (
            "Le choix s'est porté sur Axians.",
            "On va reconduire avec eux.",
            "C'est notre partenaire historique.",
        ),
        ("Le choix n'est pas fait.", "On a retenu votre proposition."),
        weight=2,
    ),
)

COMPARED: tuple[Pattern, ...] = (
    Pattern(
        "objection.competitor.service",
        r"(?:il|elle|ils|elles|le gars|la dame|le patron|lui|eux) (?:me|m|nous|on) (?:le |la |les "
        r"|en )?(?:garde\w*"
        r"|met\w*|arrange\w*|prete\w*|avance\w*|conseille\w*|previen\w*|livre\w*|sui(?:t|vent)|repare\w*"
        r"|depanne\w*|rend\w*|sauve\w*|ecoute\w*|chouchoute\w*|bichonne\w*|soigne\w*|oublie\w* jamais"
        r"|lache\w* (?:pas|jamais)|laisse\w* (?:pas|jamais) tomber|facture\w* (?:pas|rien)|fai\w* (?:credit"
        r"|confiance|cadeau|des? (?:prix|remises?|fleurs?)|un prix|la remise))"
        r"|(?:je|on) (?:l|les|le) (?:appelle|siffle|bipe|sonne|joins|contacte) (?:(?:\w+"
        r"|,) ){1,6}(?:il est|ils sont"
        r"|elle est|il|ils|elle) (?:la|debarque\w*|arrive\w*|vien\w*|repond\w*|decroche\w*|rapplique\w*)"
        r"|(?:decroche\w*|repond\w*|rappell\w*|livre\w*|vien\w*|intervien\w*"
        r"|depanne\w*) (?:~ )?(?:au bout de|en|dans|sous"
        r"|a la) (?:\w+ )?(?:sonneries?|minutes?|heures?|l heure|la journee|premiere sonnerie)"
        r"|(?:toujours|jamais) (?:~ )?(?:la quand|fait defaut|lachee?s?|decu\w*|plantee?s?|trahi\w*"
        r"|la pour nous)"
        r"|(?:il|elle|ils|elles) (?:est|sont) (?:~ )?(?:reactifs?|disponibles?|serieux|competents?"
        r"|a l ecoute|arrangeants?|ponctuels?|reguliers?|fiables?"
        r"|carres?|efficaces?|pros?|professionnels?|sympas?|humains?|honnetes?|impeccables?|adorables?)"
        r"(?= (?:,|\.|et|avec nous|chez)|$)"
        r"|(?:y a|y avait|j ai|on a|ai) (?:un|une|le|la) \w+ qui (?:me |nous )?(?:decroche|repond|rappelle"
        r"|vient|debarque"
        r"|se deplace)|(?:je|on) garde (?!ca |le |la |les |l |un |une |mon |ma |mes |des |en |pas |tout "
        r"|votre |vos |espoir "
        r"|confiance )\w+(?= (?:\.|,)|$)"
        r"|ca (?:se |s )(?:achete|paie|paye|remplace|trouve|oublie"
        r"|invente) pas|mieux que (?:nous|moi)(?= (?:,|\.|et)|$)|reste\w* (?:en ligne|jusqu a)"
        r"|(?:a|ont) (?:toujours )?(?:ete la|repondu present|tenu parole|respecte)|(?:brave|serviable"
        r"|devoue)\w*"
        r"|sort de chez nous|enfants? du pays|(?:meme|mon|notre|son) (?:club|promo|village|quartier"
        r"|classe|ecole)",
        "competitor",
        ("Sovatri, je les appelle à six heures ils sont là à sept.", "Il me garde une benne de côté."),
        "Ils passent demain ?",
        weight=1,
    ),
    Pattern(
        "objection.competitor.served",
        r"(?:m a|nous a|m ont|nous ont) (?:toujours )?(?:depann|repond|rappel|livr|sauv|arrang|soign"
        r"|fait credit)\w* ?(?:~ )?(?:un |le |la |en |meme |jusqu |dans )(?:~ )?(?:dimanche|soir|nuit"
        r"|samedi|noel|heure|24|minuit|week end)|"
        r"(?:en|dans les) \w+ (?:minutes|heures?) (?:, )?(?:il|ils|elle|elles) (?:est|sont) la|"
        r"(?:ferai(?:t|ent) (?:la |une |un )?(?:greve|depression|syncope|revolution|scandale|malheur|crise"
        r"|jaunisse)"
        r"|me (?:tuerai\w+|lyncherai\w+))|"
        r"(?:me |nous )(?:repond(?:ent)?|depann\w+|rappell\w+|connai\w+|suivent?|suit|livr\w+|sauv\w+"
        r"|arrang\w+|soign\w+)"
        r" (?:~ )?(?:le (?:dimanche|soir|samedi|jour|week end|lendemain|24)|la (?:nuit|dame)|meme"
        r"|dans (?:l heure|la journee|la minute"
        r"|les)|tout de suite|a n importe|depuis|jour et nuit|en (?:dix|vingt|cinq) minutes|au)"
        r"|(?:viennent?|vient|est venue?|sont venus?|venait|venus?|debarque\w*|se deplace\w*"
        r"|decroche\w*) (?:~ )?(?:un|le|la|a|dans|des|meme|tout)"
        r" (?:~ )?(?:dimanche|24|soir|nuit|nouvel an|noel|samedi|minuit|premier|\d+|heure|jour meme|tousse"
        r"|vingt deux)"
        r"|intervien\w+ (?:dans|en|sous|le|la)|comme (?:sa|ma|leur|notre) poche|si (?:je|on|j) (?:lui "
        r"|leur |y |le |la |les |l )?(?:chang|touch|enlev|retir|supprim|reprenai)(?:e|ait|ais|t|s)?(?= |$)"
        r"|(?:je|on) (?:connais"
        r"|connait) (?:~ )?(?:le gars|le patron|la patronne|le commercial|tout le monde|le gerant|la gerante"
        r"|le conseiller|la conseillere) ?(?:~ )?(?:depuis)?|(?:on se|nous) connait depuis|(?:est|c est"
        r"|sont) (?:~ )?(?:un ami|une amie|un copain|une copine"
        r"|un pote|mes potes|de la famille|(?:mon|ma|notre) (?:cousine?|beau frere|voisine?|frere|filleule?"
        r"|parrain|gendre|neveu|ami|copain|pote)|quelqu un de confiance|du coin|du village|marraine|parrain)"
        r"|(?:bout de la rue|du coin|du village)(?= |$)|aux petits soins|au doigt et a l oeil"
        r"|sur le bout des doigts"
        r"|(?:dix|vingt|trente|quinze|\w+) ans (?:~ )?(?:jamais|sans (?:un )?(?:souci|probleme|faute|accroc))"
        r"|(?:depuis (?:toujours|(?:~ )?ans|premier jour|debut|\w+ generations)) (?:, )?(?:et|pis) (?:~ )?\w+"
        r"|(?:tres bien|bien) (?:traite|servi|accompagne|suivi|conseille)\w*",
        "competitor",
        ("Chez Acast, ils me répondent la nuit.", "Il est venu me dépanner un dimanche."),
        "On cherche.",
        weight=1,
    ),
    Pattern(
        "objection.competitor.praised",
        r"(?:me|nous) (?:va|vont|convient|conviennent|suffit|suffisent) (?:~ )?(?:tres bien|comme|bien"
        r"|parfaitement|amplement|largement|a merveille"
        r"|tout a fait)|comme un gant|(?:c est parfait|impeccable|aux petits oignons)"
        r"|(?:en (?:sommes|suis|est)|(?:on|j|je) (?:en )?(?:est|suis|sommes)|nous (?:en )?sommes|suis"
        r"|sommes) (?:~ )?(?:enchantee?s?|ravie?s?|(?:tres |bien |super )contente?s?"
        r"|satisfaite?s?|conquis) ?(?:~ )?(?:d eux|de lui|d elle|du service)?(?= |$)|(?:on|je) (?:les? |la "
        r"|l )?(?:adore|aime bien|aime)(?= (?:,|\.|bien|beaucoup)|$)"
        r"|(?:je|on) (?:le|la|les) garde(?= (?:,|\.)|$)|si j y touche|sont? (?:~ )?(?:tres "
        r"|vraiment )?(?:bons|bonne|serieux|serieuse|top|fiables?|reactifs?|competents?)(?= |$)"
        r"|(?:ma|notre) vie est dans|tatoue|(?:le|la|les) connai\w+ (?:par coeur|les yeux fermes)"
        r"|leur (?:hotline|technicien|commercial|sav|gars|equipe"
        r"|representant|conseiller\w*) (?:~ )?(?:est|decroche|vient|repond|connait|me|nous)|(?:me"
        r"|nous) va (?:tres bien|comme)"
        r"|aime mieux (?:celui|celle|le leur|la leur|l autre)|(?:est|sont) (?:bien )?(?:mieux|meilleurs?"
        r"|plus (?:complet|simple|joli|abouti))\w*(?= |$)",
        "competitor",
        ("Pennylane nous va très bien.", "Celui d'en face, on en est ravis."),
        "On cherche.",
        weight=1,
    ),
)

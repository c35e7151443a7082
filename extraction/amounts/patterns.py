"""The words around a figure that say what it is: data, each cue with an example and a look-alike.

A cue is a regular expression over a reading (`extraction.numbers.Reading.text`): folded words with one
blank between them. Cues on the left of a figure end right before it, cues on its right start right after it.
"""

from extraction.cues import Cue

CURRENCIES = (
    Cue("eur", r"(?:d' )?(?:euros?|€|eur|boules|balles)", "EUR", "40 000 euros", "40 000 personnes"),
    Cue("brique", r"briques?|patates?|plaques?", "x10000", "quatre briques", "40 briquettes"),
    Cue(
        "usd",
        r"(?:de )?(?:dollars? (?:us|americains?)|usd)",
        "USD",
        "40 000 dollars américains",
        "40 000 américains",
    ),
    Cue(
        "cad",
        r"(?:de )?(?:dollars? canadiens?|cad|piastres?|piass?es?|tomates)",
        "CAD",
        "deux mille piastres",
        "deux mille pistes",
    ),
    Cue("dollar", r"(?:de )?(?:dollars?|\$)", "dollar", "15 000 dollars", "15 000 clients"),
    Cue("chf", r"(?:de )?(?:francs? suisses?|chf)", "CHF", "80 000 francs suisses", "80 000 suisses"),
    Cue(
        "xof",
        r"(?:de )?(?:francs? cfa|f cfa|fcfa|xof)",
        "XOF",
        "2 millions de francs CFA",
        "2 millions de francs",
    ),
    Cue(
        "xpf",
        r"(?:de )?(?:francs? (?:pacifiques?|cfp)|f cfp|cfp|xpf)",
        "XPF",
        "2 millions de francs pacifiques",
        "2 millions de pacifistes",
    ),
    Cue("gnf", r"(?:de )?(?:francs? guineens?|gnf)", "GNF", "80 000 francs guinéens", "80 000 Guinéens"),
    Cue("cdf", r"(?:de )?(?:francs? congolais|cdf)", "CDF", "80 000 francs congolais", "80 000 Congolais"),
    Cue("franc", r"(?:de )?francs?", "CHF", "80 000 francs", "80 000 fois"),
    Cue("mga", r"(?:d' )?(?:ariary|mga)", "MGA", "12 millions d'ariary", "12 millions d'articles"),
    Cue("htg", r"(?:de )?(?:gourdes?|htg)", "HTG", "90 000 gourdes", "90 000 gourmands"),
    Cue("mur", r"(?:de )?(?:roupies?|mur)(?! indienn)", "MUR", "60 000 roupies", "60 000 roues"),
    Cue("mru", r"(?:d' )?(?:ouguiyas?|mru)", "MRU", "80 000 ouguiyas", "80 000 ouvriers"),
    Cue("ron", r"(?:de )?(?:lei|ron)", "RON", "80 000 lei", "80 000 lits"),
    Cue("mad", r"(?:de )?(?:dirhams?|mad)", "MAD", "100 000 dirhams", "100 000 de plus"),
    Cue("dzd", r"(?:de )?(?:dinars? algeriens?|dzd)", "DZD", "80 000 dinars algériens", "80 000 Algériens"),
    Cue("tnd", r"(?:de )?(?:dinars?|tnd)", "TND", "100 000 dinars", "100 000 dîners"),
    Cue("gbp", r"(?:de )?(?:livres? sterling|£|gbp)", "GBP", "20 000 livres sterling", "20 000 livres"),
)

_FEW = r"(?:(?!#|[.;?!,]|si |mal )\S+ ){0,5}?"
"""A few words of one clause between a negation and what it denies."""

LEFT_BOUNDS = (
    Cue(
        "left.a_bit_more",
        r"(?:un (?:petit )?peu|legerement|a peine|guere) (?:plus|au dessus|moins|en dessous) (?:de|d'|des|"
        r"que)",
        "about",
        "un peu plus de 20 000",
        "plus de 20 000",
    ),
    Cue(
        "left.not_less_than",
        rf"(?:pas|jamais|rien|personne) {_FEW}(?:a )?(?:moins|en dessous) (?:de|d'|des|que)",
        "at_least",
        "pas moins de 20 000",
        "moins de 20 000",
    ),
    Cue(
        "left.no_more_than",
        rf"(?:pas|jamais|rien|guere) {_FEW}(?:a )?(?:plus|davantage)(?: haut| loin| cher)? (?:de|d'|que|qu')",
        "at_most",
        "je ne veux pas payer plus de 30 000",
        "plus de 30 000",
    ),
    Cue(
        "left.not_beyond",
        rf"(?:pas|jamais|sans) {_FEW}(?:au dela|au dessus) (?:de|des|d')",
        "at_most",
        "on n'ira pas au-delà de 30 000",
        "on ira au-delà de 30 000",
    ),
    Cue(
        "left.not_exceed",
        rf"(?:(?:pas|jamais|sans|interdi\w+|defend\w+|defense) {_FEW}(?:depass|exced|franchi|crev|explos"
        rf"|outrepass)\w+"
        r"(?: (?:le|la|les|ce) (?:plafond|barre|seuil|cap|limite) (?:de|des))?|"
        r"(?:depass|exced|franchi|crev|explos)\w+ (?:pas|jamais|guere))",
        "at_most",
        "il ne faut pas que ça dépasse 30 000",
        "on a dépassé 30 000",
    ),
    Cue(
        "left.under",
        r"(?:moins (?:de|d'|que)|en bas de|(?:rentr\w+|ten\w+|tien\w+|rest\w+|log\w+) dans (?:l' enveloppe de"
        r"|le budget de|un budget de|une enveloppe de)|"
        r"(?:en dessous|au dessous)(?: de la barre)? (?:de|des)|"
        r"(?:a|jusqu' a) concurrence (?:de|d')|"
        r"(?:reste\w*|passe\w*|descend\w*|tien\w+|rester|tenir|etre|est|soit|rentre\w*|tombe\w*) sous|"
        r"sous (?:la barre (?:de|des)|les)|inferieure?s? a|infra)",
        "at_most",
        "il faut passer sous les 10 000",
        "un produit sous licence à 10 000",
    ),
    Cue("left.up_to", r"jusqu' (?:a|aux)", "at_most", "on peut aller jusqu'à 25 000", "jusqu'ici 25 000"),
    Cue(
        "left.max",
        r"(?:au (?:grand |gros )*max(?:imum)?|(?:tout )?au mieux|dans le meilleur des cas|(?:grand "
        r"|gros )*max(?:i|imum)?|"
        r"(?:budget|montant|prix|enveloppe|somme) max(?:i|imum|imale?)?(?: (?!#|[.,;?!])\S+){0,5}?|au plus|"
        r"tout "
        r"au plus|plafonne\w* a|"
        r"plafonds?(?:(?: (?!#|[.,;?!])\S+){0,6}? (?:a|de|est|c' est))?"
        r"(?: (?:est|c' est|de|a|fixe a|autour de|cale a|serait|il est a|on est a|:))*|"
        r"limite\w*(?: (?:a|c' est|de|est|:))*|dans (?:la|une) limite de|a tout casser|on s' arrete\w* a|s' "
        r"arreter a|"
        r"arretes? a|borne a|cap(?:e|er|es)? a)",
        "at_most",
        "un plafond de 30 000",
        "plafonner le toit pour 30 000",
    ),
    Cue(
        "left.at_least",
        r"(?:au (?:grand )?(?:moins|minimum)|a minima|au bas mot|minimum|mini|a partir (?:de|d'|des)|"
        r"(?:plus|davantage) (?:de|d'|que|qu')|au dessus (?:de|des)|en haut de|au dela (?:de|des)"
        r"|superieure?s? a|"
        r"plancher(?: (?:de|a|c' est|est))*|(?:depass|exced)\w+)",
        "at_least",
        "au moins 20 000",
        "au mieux 20 000",
    ),
    Cue(
        "left.about",
        r"(?:environ|autour (?:de|des|d'|du)|dans les(?: eaux de)?|aux? alentours? (?:de|des|d')|aux "
        r"environs (?:de|des|d')|"
        r"de l' ordre (?:de|des|d')|a peu pres|pas (?:tres |bien )?loin(?: (?:de|des|d'))?|pres (?:de|des|"
        r"d')|"
        r"quasi(?:ment)?|presque|vers(?: les)?|grosso modo|a la (?:grosse )?louche|plus ou moins|"
        r"(?:quelque chose|un truc|un montant|une somme) (?:comme|autour|vers|dans)(?: (?:de|les|des))?|"
        r"approximativement|"
        r"en gros|a vue de nez|avoisin\w+(?: les)?|approch\w+(?: (?:de|des|les))?|en moyenne|genre|mettons|"
        r"disons|"
        r"on va dire|comptez)",
        "about",
        "dans les 15 000",
        "dans le 15",
    ),
)
"""Read in this order: a bound that a negation turns round comes before the plain one."""

RIGHT_BOUNDS = (
    Cue(
        "right.max",
        r"(?:(?:au |a |le |mon |notre |leur |c' est le )?(?:grand |gros |tout )*(?:maximum|maxi"
        r"|max)(?: du max(?:imum)?)?|grand max(?:imum)?|"
        r"(?:tout )?au plus|tout au plus|(?:ou|voire|si possible|idealement) moins(?! (?:de|d'|que))"
        r"|et (?:si possible|idealement) moins|moins si|"
        r"(?:comme|de|en) (?:un |le |mon |notre |grand )?(?:plafond|maximum|max|limite)"
        r"|a tout (?:casser|peter|rompre|pete)"
        r"|plafonnee?s?|plafond|a ne pas depasser"
        r"|en plafond|dernier "
        r"(?:carat|prix)|(?:tout )?ce qui depasse|(?:tout )?au dela (?:c' est|je|on|ca))",
        "at_most",
        "30 000 maximum",
        "30 000 Maxime",
    ),
    Cue(
        "right.no_more",
        r"(?:et |mais |surtout |vraiment )?(?:pas|jamais|ni) (?:(?:un|une) (?:seule? )?de plus|(?:un"
        r"|une) (?:\w+ )?(?:centime|euro|sou|"
        r"rond|dollar|cenne|scene|kopeck|balle|obole|franc|piastre|denier|mille)|(?:plus|davantage)(?! (?:de"
        r"|que|qu'|loin|tard|tot|mal|vite))|au "
        r"dela|au dessus)(?: de plus)?(?! (?:(?:et )?pas|ni) moins)",
        "at_most",
        "150 000, pas plus",
        "150 000, pas plus tard que demain",
    ),
    Cue(
        "right.ceiling",
        r"(?:(?:et )?(?:c' est|ca c' est|c' etait|ce sera|ca reste|voila) )"
        r"(?:vraiment |deja |un |le |la |mon |notre |leur |ma |grand |tout |derniere |mon dernier )*"
        r"(?:plafond|maximum|max|limite|bout du (?:bout|monde)|plus haut|dernier mot|extreme)",
        "at_most",
        "40 K, c'est le plafond",
        "40 K, c'est le budget",
    ),
    Cue(
        "right.not_higher",
        r"(?:et |mais )?(?:je|on|nous) (?:ne |n' )?(?:\w+ ){1,2}(?:pas|jamais|guere) (?:\w+ )?"
        r"(?:plus (?:haut|loin)|au dela|au dessus|faire plus|mettre plus|davantage)",
        "at_most",
        "40 000, je n'irai pas plus haut",
        "40 000, je ne vois pas mieux",
    ),
    Cue(
        "right.beyond_is_no",
        r"(?:et )?(?:apres|au dela|au dessus|plus haut|un euro de plus|plus)(?: ,)? "
        r"(?:(?:c' est|ce sera|ca devient|ca sera) (?:non|mort|niet|foutu|trop|plus possible|pas possible)|"
        r"(?:je|on) (?:ne )?(?:peux|peut|veux|veut|signe|suis|suit|decroche|passe|coupe|laisse))",
        "at_most",
        "40 000, au-delà c'est non",
        "40 000, après c'est parti",
    ),
    Cue(
        "right.below_is_no",
        r"(?:et )?(?:en dessous|moins que ca|au dessous)(?: ,)? (?:c' est|ce serait|ce n' est|on|je|ca)",
        "at_least",
        "40 000, en dessous c'est du bricolage",
        "40 000, dessous de table compris",
    ),
    Cue(
        "right.min",
        r"(?:(?:au |a )?(?:grand )?(?:minimum|mini|minima)|(?:et )?c' est (?:vraiment )?(?:un|le) (?:grand "
        r")?(?:minimum|plancher)|au (?:bas mot|moins)|et plus|ou plus|(?:et )?(?:voire|sans doute"
        r"|surement|probablement) (?:meme )?(?:plus|davantage)|et au dela(?= (?:,|\.|;)|$)|plancher)",
        "at_least",
        "20 000 minimum",
        "20 000 ministres",
    ),
    Cue(
        "right.about",
        r"(?:environ|a peu pres|grosso modo|a la louche|a vue de nez|(?:ou )?quelque chose comme (?:ca|"
        r"cela)|plus ou moins|en gros|par la|dans ces eaux(?: la)?|a la grosse|au doigt mouille|et quelques|"
        r"et des (?:poussieres|brouettes|bananes)|pas loin|approximativement|a (?:quelque chose|peu de "
        r"choses?) pres|ou dans le genre|l' un dans l' autre|en moyenne)",
        "about",
        "20 000 et quelques",
        "20 000 et voilà",
    ),
)

PERIODS = (
    Cue(
        "period.month",
        r"(?:par mois|part mois|armes? mois?|par moi(?= (?:,|\.|et|max|pas)|$)|/ ?mois"
        r"|mensuel(?:le)?s?|mensuellement"
        r"|tous les #30 jours"
        r"|au mois|chaque mois|tous les mois|le mois(?! "
        r"(?:prochain|dernier|passe|d' apres|suivant|de|d'))|pour le mois|mois par mois|du mois|p(?:er)? "
        r"month|/ ?m(?:onth)?)",
        "month",
        "300 par mois",
        "300 le mois dernier",
    ),
    Cue(
        "period.year",
        r"(?:par an(?:nee|s)?|/ ?(?:ans?|year)|annuel(?:le)?s?|annuellement|per year|chaque annee"
        r"|par (?:saison|campagne|millesime|annee scolaire)|part an|tous les "
        r"ans|(?:a |sur |pour |dans |de )?l' an(?:nee)?(?! (?:prochaine?|derniere?|passee?|qui|d' apres|"
        r"suivante?|en cours|fiscale|#|de|d'))|(?:sur|pour) (?:#12 mois|un an|#1 an)(?! et)|de frais "
        r"annuels|a l' exercice|par exercice)",
        "year",
        "15 000 à l'année",
        "15 000 l'année dernière",
    ),
    Cue(
        "period.once",
        r"(?:en )?(?:one ?shot|une (?:bonne |seule )?fois(?: pour toutes?)?(?! (?:par|que|tous|chaque))|d' "
        r"un (?:seul )?coup|un coup|en une fois|en une seule fois|une fois payes?|cash d' un coup|non "
        r"recurrents?|one off|en achat sec|ponctuel(?:lement)?)",
        "once",
        "15 000 en une fois",
        "15 000 une fois par mois",
    ),
)

OTHER_PERIODS = (
    Cue(
        "every.hour",
        r"(?:par heure|de l' heure|l' heure|/ ?h(?:eure)?)",
        "hour",
        "45 euros de l'heure",
        "45 euros une heure",
    ),
    Cue(
        "every.day",
        r"(?:par jour(?:nee)?s?|la journee|/ ?j(?:our)?|le jour|quotidien\w*|(?:en )?tjm)",
        "day",
        "800 euros par jour",
        "800 euros un jour",
    ),
    Cue(
        "every.week",
        r"(?:par semaine|la semaine(?! (?:prochaine|derniere|passee|d'|du|suivante))|/ ?semaine|hebdo\w*|"
        r"chaque semaine|toutes les semaines)",
        "week",
        "200 euros par semaine",
        "200 euros la semaine dernière",
    ),
    Cue(
        "every.quarter",
        r"(?:par trimestre|trimestriel\w*|le trimestre(?! (?:prochain|dernier))|/ ?trimestre|chaque "
        r"trimestre|tous les (?:trimestres|#3 mois))",
        "quarter",
        "900 par trimestre",
        "900 le trimestre prochain",
    ),
    Cue(
        "every.semester",
        r"(?:par semestre|semestriel\w*|/ ?semestre|tous les (?:semestres|#6 mois))",
        "semester",
        "900 par semestre",
        "900 ce semestre",
    ),
)

BASES = (
    Cue(
        "basis.ht",
        r"(?:ht|h t|hors taxes?|hors tva|htva|avant taxes?|plus (?:les )?taxes|sans (?:la )?(?:tva|taxe)|"
        r"hors droits)",
        "HT",
        "40 K€ HT",
        "40 K€ HTTPS",
    ),
    Cue(
        "basis.ttc",
        r"(?:ttc|t t c|toutes taxes(?: comprises)?|tva (?:comprise|incluse)|taxes? (?:comprises?|incluses?|"
        r"inclus)|tvac|avec (?:la )?tva|taxes in|tvac)",
        "TTC",
        "1 200 euros TTC",
        "1 200 euros",
    ),
)

SEATS = (
    "poste|postes|utilisateur|utilisatrice|user|users|licence|license|licences|personne|personnes|tete|head|"
    "collaborateur|collaboratrice|salarie|salariee|agent|employe|employee|siege|seat|compte|acces|abonne|"
    "technicien|commercial|conducteur|chauffeur|vendeur|membre|participant|stagiaire|apprenant|eleve|"
    "praticien|"
    "medecin|infirmier|infirmiere|ouvrier|operateur|consultant|soignant|enseignant|collegue|gars|bonhomme|"
    "pax|"
    "terminal|tablette|ordinateur|ordi|pc|appareil|badge|mobile|telephone|smartphone|ligne|casque|"
    "vehicule|voiture|camion|fourgon|camionnette|bulletin|fiche de paie|bulletin de paie|lit|resident"
    "|natel|gsm|cellulaire|cell|portable|"
    "beneficiaire|"
    "adherent|licencie|boite mail|boite|device|endpoint|etudiant|cadre|adulte|enfant|berceau"
)
"""What one person is, or uses: a price for each of them is a price per user in the guide's sense."""

PER_UNIT = (
    Cue(
        "per.each",
        r"(?:(?:(?:par|per) |/ ?)(?:chaque )?)(?P<unit>(?:SEATS)\b(?: de paie)?|[a-z]{3,})",
        "",
        "30 euros par poste",
        "30 euros pour poster",
    ),
    Cue(
        "per.article",
        r"(?:(?:le|la|l'|du|chaque) )(?P<unit>SEATS)\b",
        "",
        "19 euros le poste",
        "19 euros le matin",
    ),
    Cue("per.each_one", r"(?P<unit>chacune?|piece|l' unite)", "", "19 euros chacun", "19 euros chacals"),
)

MONEY_WORDS = (
    r"budgets?|budget\w{2,}|enveloppes?|montants?|sommes? de|plafond|credits? (?:de|a|d')|financement|"
    r"subventions?|tarifs?|prix|cout\w*|"
    r"factur\w+|loyers?|abonnements?|chiffre d' affaires?|ca de|investi\w*|depens\w+|debours\w+|pay(?:e|es|"
    r"ons|ez|er|ent|ait|ais|ee)|"
    r"paie|paies|budgete\w*|economis\w+|forfait|fourchette|coute\w*|salaires?|brut|remuneration|tresorerie|"
    r"cash|"
    r"ticket|mise|prime|amende|penalites?|honoraires|commission|subvention\w*|emprunt|pret de|cotisations?|"
    r"redevance"
)
"""Words before a figure, in its clause, that make it a sum of money."""

MONEY_NOUNS = (
    r"(?:d' |de |du |en )(?:budget\w*|enveloppe|chiffre|ca|chiffre d' affaires?|subventions?|"
    r"investissements?|marge|perte|benefice|"
    r"tresorerie|credits?|loyer|frais|travaux|depenses?|cote|reserve|fonds|salaire|charges|dettes?|"
    r"financement|"
    r"economies?|cash|honoraires|licences|materiel|abonnement\w*|taxes|amende|penalites|facture|apport|"
    r"dotation|deficit|revenus?)"
)
"""What follows a figure in "2 millions de chiffre": the figure is money, not a number of things."""

CORRECTIONS = (
    r"(?:non|pardon|enfin|plutot(?! que)|(?<=\.\.\. )allez|je veux dire|qu' est ce que je (?:dis"
    r"|raconte)|excusez moi|je me trompe|"
    r"oups|rectification|ou plutot|je corrige|disons plutot|c' est pas ca|attendez)"
)
"""Between two figures: the speaker takes the first one back."""

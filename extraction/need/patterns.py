"""Rules on need (annotation guide, Need).

Values: `pain` (a problem of theirs), `project` (something they run or want), `latent` (curiosity, mild
dissatisfaction), `none` (no need, happy as they are).
"""

from extraction.expressions import Pattern

_SUBJECT = r"(?:{jeon}|{instance}|ma (?:fille|soeur|femme)|mon fils|les? \w+|la \w+|y|on va|je vais|nous allons)"
_START = (
    r"{+ouvrir}|{+lancer}|{+démarrer}|refait|refais|refaisons|refaire|refond|refondons|refondre|{+remplacer}"
    r"|{+renouveler}|{+rééquiper}|reequip\w+|construit|construisons|construire|batit|batissons|batir|se batit"
    r"|{+agrandir}|s agrandit|nous agrandissons|{+déménager}|monte|montons|monter|{+créer}|reprend|reprends"
    r"|{+fusionner}|{+embaucher}|{+recruter}|{+basculer}|{+migrer}|{+installer}|{+équiper}|s equipe|nous equipons"
    r"|{+numériser}|{+dématérialiser}|{+digitaliser}|{+informatiser}|{+automatiser}|{+moderniser}|{+rénover}"
    r"|{+réhabiliter}|{+déployer}|{+refaire}|{+préparer}|{+transformer}|{+internaliser}|{+externaliser}|sort"
    r"|sortons|coupe l ancien|coupons|coule|coulons|inaugur\w+|{+acheter}|rachete|{+changer}|passe a|passons a"
    r"|{+traduire}|traduit"
)
_THING = (
    r"(?:TIME|un|une|des|deux|trois|quatre|notre|nos|mon|ma|mes|le|la|les|l|ce|cette|tout|toute|tous|de|d|en|sur"
    r"|a|au|aux|dans)"
)
_ERRAND = (
    r"(?:rien|personne|temps|crayon|stylo|lunettes|cafe|parler|voir|reflechir|que vous|vous|la carte|du permis"
    r"|l accord|la deliberation|l aval|le feu vert|une signature|la signature|un vote|son accord|demander|reponse)"
)

PROJECTS: tuple[Pattern, ...] = (
    Pattern(
        "need.project.under_way",
        _SUBJECT
        + r" (?:(?:va|vont|vais|allons|est en train de|sommes en train de|est|suis|sommes|a decide de|ai decide de"
        r"|avons decide de|compte|comptons|veut|veux|voulons|voudrait|voudrais|souhaite|souhaitons|aimerait"
        r"|aimerais|doit|devons|dois|envisage de|envisageons de|prevoit de|prevoyons de|cherche a|cherchons a) )?"
        r"(?:" + _START + r") (?:(?!(?:pas|plus|jamais|rien|personne)\b)\w+ ){0,2}?" + _THING + r"(?! (?:vous|la part"
        r"|contact|langue|parole|oeil))|(?:{jeon}|{instance}) (?:~ )?(?:cherche|cherchons|{+rechercher}|consulte"
        r"|consultons|sollicite|sollicitons) (?:~ )?(?:un|une|des|quelqu un|a {changer}|trois|deux)|en plein (?:sourcing"
        r"|sourcage|appel d offres|chantier|demenagement|projet)|(?:le|la|l|du|un|une) (?:appel d offres?|consultation"
        r"|marche|cahier (?:des charges|special)|sourcing|sourcage|adjudication) (?:~ )?(?:est|part|sort|ouverte?|lance"
        r"|lancee|en cours|a lancer|en preparation|a la relecture)|appels? d offres? (?:a lancer|en cours|en preparation"
        r"|lance)|(?:reste|est) a (?:faire|equiper|monter|refaire|construire)|a (?:rehabiliter|equiper|construire"
        r"|refaire|remplacer|renover|basculer|migrer|numeriser)(?!\w)|ouverture (?:de|d|en|a|du|espagne|\w+)"
        r"|(?:les|mes|nos) plans sont|la premiere pierre|(?:task force|chantier|projet) (?:~ )?(?:ouvert|lance|demarre)",
        "project",
        (
            "On ouvre un deuxième dépôt.",
            "Nous rééquipons les trois salles.",
            "Quatre-vingts logements à réhabiliter.",
            "Je cherche un prestataire.",
        ),
        "Il faut que je vous laisse.",
        weight=2,
    ),
    Pattern(
        "need.project.wanted",
        r"(?:j|on|nous|y) (?:~ )?(?:ai|a|avons|aurait|aurais|aurions) (?:~ )?besoin (?:de|d|que|qu) (?!(?:\w+ ){0,3}?"
        + _ERRAND
        + r")|(?:il me|il nous|me|nous|il m en|il nous en) (?:~ )?(?:faut|faudrait|faudra|manque) (?:~ )?(?:un|une"
        r"|quelqu un|des|du|que|qu|de la|de l) (?!(?:\w+ ){0,2}?"
        + _ERRAND
        + r")|(?:faut|faudra|faudrait|va falloir|doit|devons|dois|on est obliges? de|oblige de) (?:~ )?(?:tout )?"
        r"(?:{changer}|recabler|refaire|reconstruire|equiper|acheter|installer|trouver|monter|creer|refondre|former"
        r"|recruter|reprendre a zero|mettre aux normes|numeriser|traduire|basculer|se mettre (?:aux|en|a)|nous"
        r" mettre (?:aux|en|a)|etre (?:conforme|aux normes|certifie\w*)|demenager|remplacer|declarer)"
        r"|on voudrait (?:un|une|des|que|comprendre|pouvoir|arreter)|je veux (?:un outil|une machine|une solution"
        r"|que ca (?:change|tourne|s arrete))|faudrait un (?:truc|outil|systeme)|a la recherche (?:de|d)",
        "project",
        ("J'ai besoin d'un outil.", "Il nous faut du SSO.", "On doit refaire les peintures."),
        ("J'ai besoin d'un crayon.", "Il me faudrait la délibération."),
        weight=2,
    ),
    Pattern(
        "need.project.deadline",
        r"(?:faut|faudra|faudrait|veux|veut|voulons|voudrait|j aimerais|on aimerait|doit|devra|doivent) (?:~ )?"
        r"(?:que )?(?:ce soit|ca soit|ca tourne|ca marche|ca bipe|ca fonctionne|ca change|ca bouge|ca s arrete|tout"
        r" (?:soit|tourne|marche)|on soit (?:pret|prets|conformes?|certifies?|operationnels?)|ce soit (?:pret|pose"
        r"|installe|fait|en place))|(?:doit|doivent|devra|devront) (?:~ )?etre (?:prete?s?|en place|operationnel\w*"
        r"|posee?s?|installee?s?|changee?s?|remplacee?s?|vissee?s?|livree?s?|conformes?|faite?s?|formee?s?)|c est la qu"
        r" (?:on|ca|il) (?:doit|faut)",
        "project",
        ("Il faut que ce soit en place avant.", "Tout doit être remplacé."),
        "Il faut que je raccroche.",
        weight=1,
    ),
    Pattern(
        "need.project.named",
        r"c est (?:un|dans|une|mon|notre|le) (?:~ )?(?:projet|priorites?|vrai sujet|necessite|obligation|feuille de"
        r" route|urgence|chantier|gros dossier)|(?:y a|j ai|on a|nous avons) (?:~ )?(?:un|une|des|le|plusieurs) (?:vrai"
        r" |gros |beau )?(?:sujet|projets?|chantiers?|besoins?|dossier)(?! (?:plein|a signer|client))|(?:le|mon|notre)"
        r" projet (?:~ )?(?:est|c est|existe|il est|avance)|le besoin (?:~ )?est (?:la|reel)|ca urge|je consulte"
        r"|oui c est un (?:sujet|besoin|projet)|(?:decret|loi|norme|reglement\w*|directive|rgpd|nis ?2|facture"
        r" electronique|zfe|certification|audit)(?= (?:~ )?(?:oblige|impose|tertiaire|faut|on doit|nous))",
        "project",
        ("C'est dans mes priorités.", "On a un projet.", "Le besoin est là."),
        "On n'en parle pas.",
        weight=2,
    ),
)

LATENT: tuple[Pattern, ...] = (
    Pattern(
        "need.latent.curious",
        r"(?:par|pure|la|simple|de la) (?:pure )?(?:curiosite|veille)|curieux|curieuse|(?:je|on) (?:me |se "
        r"|nous )?(?:renseigne|regarde|informe|tate le terrain|prends la temperature)(?= |$)(?! (?:aussi"
        r"|pas|plus|de travers))|(?:juste|simplement|histoire de) (?:pour )?(?:savoir|voir|info"
        r"|me faire une idee|comparer)|(?:bon|interessant|interesserait|interesse) (?:~ )?(?:a savoir"
        r"|de savoir|de voir|d en voir|que ca)|"
        r"ca m interesserait|(?:je|j) (?:~ )?(?:regarderais|jetterais|jette"
        r"|faudrait que je jette) (?:~ )?(?:bien )?(?:un oeil)?|pourquoi pas(?= |$)"
        r"|faudrait que je jette un oeil|j aime bien savoir|ce qui (?:existe|se fait)|titille\w*"
        r"|(?:toujours |reste |restons )a l ecoute|(?:je|on) (?:suis|reste|est) (?:~ )?(?:ouverte?s?"
        r"|a l ecoute|curieu\w+)|si vous avez mieux|intrigue\w*|ca (?:peut|pourrait) (?:~ )?(?:m "
        r"|nous )?interesser",
        "latent",
        ("Par curiosité, oui, je regarderais bien une carte.", "Moi je me renseigne, c'est tout."),
        "Je cherche un outil.",
        weight=2,
    ),
    Pattern(
        "need.latent.mild",
        r"(?:bof|mouais|moyen|moyennement|couci couca|sans plus|pas (?:~ )?(?:terrible|glorieux|l ideal"
        r"|parfait|optimal|fameux))(?= |$)|(?:pourrait|peut|pourrait on|on pourrait) (?:~ )?(?:faire"
        r"|trouver|etre) (?:~ )?mieux|ca (?:tient|fait l affaire|passe|va|depanne|marche)(?: (?:a peu pres"
        r"|encore|comme ca|tant bien que mal|cahin caha))?(?= (?:,|\.|mais)|$)|^(?:oui )?un peu(?: ,)? oui"
        r"|on s en sort|on s en contente|on fait avec|on se debrouille|ca fait le job|"
        r"(?:rien de|pas) (?:~ )?(?:grave|dramatique|mechant|special|bloquant|insurmontable|indispensable"
        r"|ce qui m empeche de dormir|ca qui va couler)|un peu (?:~ )?(?:,|oui|juste|lourd|vieillot)"
        r"|c est pas (?:la mort|le bout du monde|la panacee|le top|la catastrophe)|comme partout"
        r"|on vit avec|a la marge",
        "latent",
        ("Bof, on pourrait éventuellement trouver mieux.", "On s'en sort."),
        "C'est parfait.",
        weight=1,
    ),
)

NO_NEED: tuple[Pattern, ...] = (
    Pattern(
        "need.none.happy",
        r"(?<!pas )(?<!plus )(?<!jamais )(?:{tres} |bien |tout a fait )*(?:contents?|contentes?|satisfaits?"
        r"|satisfaites?|ravis?|ravie"
        r"|heureux)(?= (?:~ )?(?:,|\.|de|d|du|des|comme|avec|chez|la|merci)|$)|rien a (?:redire|dire"
        r"|signaler|changer|reprocher|ajouter)|(?:me|nous) (?:va|convient|vont|conviennent|suffit"
        r"|satisfait) (?:tres |parfaitement |tout a fait |pile )*(?:bien|comme ca|amplement"
        r"|parfaitement)?(?= |$)|elle me va|il me va|"
        r"(?:nickel|impeccable|parfait|un bonheur|vrai bonheur|tip top|au top|ras|sans accroc"
        r"|que du bonheur|comme sur des roulettes|comme une horloge|aux petits oignons|au poil|ca roule"
        r"|ca tourne)(?= |$)|tout (?:va|marche|fonctionne|roule|tourne|se passe) (?:{tres} )?bien|(?:ca"
        r"|tout) (?:se passe|marche|fonctionne|va|tourne|roule) (?:{tres} )?(?:bien|nickel)|(?:je"
        r"|on) (?:~ )?(?:est|suis|sommes) (?:{tres} )*(?:bien|contents?|satisfaits?) (?:comme (?:ca|on est)"
        r"|avec|chez|la ou on est|servis?|ou on est|equipes?)|"
        r"(?:on|je) (?:y|s y) (?:plait|tient)|on (?:s en )?(?:est|sommes) (?:~ )?(?:tres )?(?:contents"
        r"|satisfaits)|j en suis (?:~ )?content|(?:ils|il|elle) (?:~ )?(?:bosse|travaille|travaillent"
        r"|bossent) bien|on change pas une equipe|(?:tres |super |vraiment |sacre )*(?:bon|excellent|super"
        r"|beau) (?:boulot|travail|service|taf|job)|(?:marche|fonctionne|tourne|convient|passe|roule|va"
        r"|tient) (?:~ )?(?:{tres} )bien|(?:me|nous|leur|amplement) (?:suffit|suffisent)|(?:pas|rien"
        r"|aucune raison) (?:~ )?(?:a|de|d) (?:me|nous|se|m en|nous en|s en) plaindre|(?:c est|tout est"
        r"|probleme) (?:~ )?(?:regle|resolu|derriere nous)(?= (?:,|\.)|$)|au complet|se bousculent"
        r"|(?:fiable|reactif|serieux|efficace|irreprochable|au top|a l ecoute)s?(?= (?:,|\.|et)|$)",
        "none",
        ("Très contents, oui.", "Franchement j'ai rien à redire.", "Nickel."),
        "Pas contents du tout.",
        weight=2,
    ),
    Pattern(
        "need.none.no_need",
        r"(?:pas|aucun|aucunement|plus|rien|nul) (?:~ )?besoin(?: (?:de |d )?(?:rien|ca|vous"
        r"|quoi que ce soit|personne))?(?! (?:d en parler|de me rappeler|de rappeler|de valider|de demander"
        r"|de passer|d accord))|besoin de rien|manque de rien|(?:pas|jamais) (?:~ )?(?:interesse|interessee"
        r"|interesses|demandeurs?|concernes?|preneurs?|cliente?s?)|"
        r"(?:aucun|pas de|pas d|jamais de|jamais eu de|zero|jamais d|sans) (?:~ )?(?:souci|soucis|probleme"
        r"|problemes|difficulte|difficultes|pepin|pepins|galere|plainte|panne|pannes|reclamation|accroc"
        r"|retard|retards)(?! (?:de|cote|pour|avec) (?:budget|vous|moi))|"
        r"(?:deja|on est|tout est) (?:~ )?(?:equipes?|servis?|pourvus?|tout ce qu il (?:nous |me )?faut"
        r"|couverts?|ce qu il (?:nous |me )?faut|regle|reglee)|(?:cherche|cherchons|veut|veux) (?:~ )?rien"
        r"|(?:pas|sans) (?:~ )?(?:l utilite|l interet|d interet|le sujet pour nous)|servirait a rien"
        r"|on a (?:~ )?trop de monde|refuse du monde|tout neuf|toute neuve|(?:on|je|nous) (?:viens|vient"
        r"|venons) de (?:tout )?(?:changer|renouveler|s equiper|signer|refaire|remplacer|racheter|acheter"
        r"|installer|resigner)|"
        r"(?:je|on) (?:vois|voit) pas (?:~ )?(?:l interet|ce que|pourquoi|l utilite)|(?:rien"
        r"|pas) (?:~ )?a changer|(?:on|j|nous) (?:a|ai|avons) (?:tout )?ce qu il (?:nous |me |vous )?faut"
        r"|(?:on|j|nous) (?:a|ai|avons) (?:deja )(?:notre|mon|un|une|nos|quelqu un|ce qu il|tout)|(?:on|j"
        r"|nous) (?:~ )?(?:a|ai|avons) tout (?:refait|change|renouvele|remis a neuf|ce qu il)|(?:me|nous"
        r"|m) (?:concerne|parle|interesse|regarde)(?:nt)? pas|pour quoi faire|ca (?:me|nous|m"
        r"|n) (?:~ )?interesse pas|(?:vous|je vous) (?:~ )?(?:ai )?(?:rien|pas) demande|(?:passe"
        r"|vois passer) aucun souci",
        "none",
        ("J'ai besoin de rien, moi.", "Aucun souci de ce côté.", "On n'est pas intéressés."),
        "On a besoin d'un outil.",
        weight=2,
    ),
)

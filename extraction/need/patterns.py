"""Rules on curiosity, mild dissatisfaction and having no need (annotation guide, Need).

Values of the rules on need: `pain` (a problem of theirs), `project` (something they run or want), `latent`
(curiosity, mild dissatisfaction), `none` (no need, happy as they are).
"""

from extraction.expressions import Pattern

_WELL = (
    r"(?:(?:tres|super|vraiment|parfaitement|plutot|vachement|assez|toujours|encore|bien|fort|hyper) )*"
    r"(?:bien(?! (?:que|sur))|nickel|impeccable\w*|parfait\w*|tout seul|toute seule|du feu de dieu"
    r"|du tonnerre"
    r"|comme (?:une horloge|sur des roulettes|un charme|au premier jour|papa dans maman|un gant|il faut|ca"
    r"|on est|une"
    r" suisse)|au poil|au top|a merveille|tip top|en masse|numero un|aux petits oignons)"
)
_RUNS = (
    r"(?:va|vont|marche|marchent|fonctionne|fonctionnent|roule|roulent|tourne|tournent|tient|tiennent"
    r"|se passe"
    r"|se passent|coule|passe|convient|conviennent|suit|suivent|bosse|bossent|travaille|travaillent|coupe"
    r"|repond"
    r"|repondent)"
)

LATENT: tuple[Pattern, ...] = (
    Pattern(
        "need.latent.curious",
        r"cracher\w* pas (?:dessus|sur)|yeux qui brillent|(?:ca|il|elle) (?:me |nous |lui )?fait rever"
        r"|du coin de l oeil|de l oeil (?:a|au|aux|dessus)|ma culture|donne (?:un peu )?envie"
        r"|si (?:je|on) tomb\w+ sur|m arreterais? (?:pour )?(?:regarder|voir)|juste (?:demande|regarde"
        r"|pris|telecharge|voulu (?:voir|savoir)|feuillete|jete)|mange pas de pain"
        r"|un de ces (?:quatre"
        r"|jours|4)|(?:garde|mets|note) (?:ca|cela|l idee) (?:~ )?(?:dans un coin|en tete|sous le coude)"
        r"|je lis (?:des|un peu"
        r"|deux)|suis (?:ca|cela|le sujet) (?:de loin|d un oeil)"
        r"|(?:par|pure|simple|de la|une|ma|la) (?:pure |simple )?curiosite|(?:par|pure|simple|de la"
        r"|en) veille|curieux"
        r"|curieuse|(?:ca|c) (?:~ )?(?:pique (?:ma|la) curiosite|titille\w*|intrigue\w*|chatouille"
        r"|amuserait|m amuse)|(?:m"
        r"|nous) (?:a"
        r"|avait) (?:titille\w*|intrigue\w*)|je (?:me|suis) (?:juste )?(?:renseigne|tate"
        r"|en train de me renseigner)"
        r"(?! (?:pas|plus))|on se (?:renseigne|tate)|tate le terrain|juste (?:pour )?(?:savoir|voir"
        r"|comparer)"
        r"|histoire de (?:voir|savoir|comparer)|me faire une idee|(?:ca|cela) (?:~ )?(?:m interesserait"
        r"|nous"
        r" interesserait|pourrait m interesser|pourrait nous interesser|peut m interesser"
        r"|peut nous interesser)"
        r"|(?:je|j|on) (?:~ )?(?:regarderais?|regarderait|jetterais?|jette|passerais?|irais?|verrait"
        r"|verrais"
        r"|testerais?|essaierais?|jetterait) (?:~ )?(?:bien|peut etre|un oeil|voir|une fois)|jete un oeil"
        r"|faudrait que je (?:jette un oeil|voie|regarde|me renseigne)|montrez (?:moi )?(?:donc |toujours"
        r"|voir)"
        r"|montre toujours|j aime bien (?:savoir|voir|l idee)|aiment bien l idee|ce qui (?:existe|se fait)"
        r"|a l ecoute|si vous avez mieux|pour le fun|(?:je|on) (?:dis|dirais|dirait) pas (?:non|nan)"
        r"|je dis pas"
        r"|(?:serais?|serait|suis) pas contre|suis pas ferme\w*|toujours preneu\w+|ca se regarde|(?:je"
        r"|on) (?:suis"
        r"|reste|est) (?:~ )?(?:ouverte?s?|curieu\w+)|interessant (?:a|de) (?:savoir|voir)"
        r"|pourquoi pas(?! (?:jeudi"
        r"|mardi|lundi|mercredi|vendredi|venez|envoyez))|ca fait (?:moderne|envie)|hairais pas ca"
        r"|me tente\w*"
        r"|ca me (?:plairait|parlerait)",
        "latent",
        (
            "Par curiosité, oui, je regarderais bien une carte.",
            "Moi je me renseigne, c'est tout.",
            "J'irais peut-être voir, pour le fun.",
            "Montrez toujours.",
        ),
        ("Je cherche un outil.", "Je regarde votre mail ce soir."),
        weight=2,
    ),
    Pattern(
        "need.latent.heard",
        r"(?:touche|glisse|dit|echange|lache) (?:un|deux|trois|quelques|quatre) mots?"
        r"|entre la poire et le fromage|(?:on|il|elle"
        r"|maire|president) (?:~ )?(?:en a|l a|a) (?:parle|cause|discute|evoque|lance"
        r"|aborde) (?:~ )?(?:une fois|comme ca|vite"
        r" fait|vaguement|au cafe|entre nous|entre deux|en reunion|en passant|a table|en fin d ordre)"
        r"|(?:en a|a) vu (?:ca |une? "
        r"|des )?(?:~ )?(?:a|au|dans|sur|chez) (?:un |une |le |la )?(?:congres|salon|foire|linkedin"
        r"|reportage|tele|magazine"
        r"|colloque|seminaire|confrere|voisin)|(?:on|tout le monde|ma \w+|mon \w+|les \w+|un \w+"
        r"|le \w+) (?:~ )?(?:m en|en|nous en) (?:parle\w*(?! (?:plus|pas|jamais))"
        r"|a (?:parle"
        r"|glisse un mot|montre une?)|raffole)|j ai (?:vu|lu|entendu|regarde) (?:ca|passer|un article"
        r"|une video|la video"
        r"|une fois|la moitie|deux livres)|j en ai vu|(?<!vous avez )entendu parler(?! de rien)|vaguement"
        r"|de (?:loin|nom)(?= (?:,|\."
        r"|comme|on)|$)"
        r"|mollement|en plissant|j y (?:pense|songe)|(?:on|nous) y (?:pense|songe|songeons|reflechit"
        r"|pensons)|trotte"
        r"|traverse l esprit|(?:je me|on se) pose (?:~ )?(?:la|des) questions?|c est peut etre l avenir"
        r"|on sait jamais"
        r"|a l occasion|un jour peut etre|peut etre un jour|quand j aurai le temps",
        "latent",
        ("Un client m'en a glissé un mot.", "Vaguement.", "Ça me trotte dans la tête."),
        "J'en ai besoin.",
        weight=2,
    ),
    Pattern(
        "need.latent.mild",
        r"(?:bof|mouais|moyen|moyennement|couci couca|sans plus|pas (?:~ )?(?:terrible|glorieux|l ideal"
        r"|parfait"
        r"|optimal|fameux|malheureux))(?= |$)|(?:pourrait|peut|pourrait on|on pourrait"
        r"|pourraient) (?:~ )?(?:faire"
        r"|trouver|etre) (?:~ )?mieux|(?<!ou )(?:ca|il|elle|(?<!tout )y) (?:tient|fait l affaire|passe"
        r"|depanne"
        r"|fait le (?:job|travail)"
        r"|fait la job|marche|va)(?: (?:a peu pres|encore|comme ca|tant bien que mal|cahin caha))?(?= (?:,"
        r"|\.|mais)|$)"
        r"|^(?:oui )?un peu(?: ,)? oui|on s en (?:sort|contente|accommode)|(?:on|a|appris a) (?:fait"
        r"|faire) avec|on se"
        r" debrouille|(?:rien de|pas) (?:~ )?(?:grave|dramatique|mechant|special|bloquant|insurmontable"
        r"|indispensable|vital|ce qui (?:m empeche|nous tue|me tue)|ca qui va couler)"
        r"|empeche pas de dormir|empecher"
        r" de dormir|perds pas le sommeil|ni chaud ni froid|(?:en )?(?:meurt|mourra|mourrai|creve) pas"
        r"|un peu (?:lourd"
        r"|vieillot|lent|juste)|pas (?:la mort|le bout du monde|la panacee|le top|la catastrophe)"
        r"|on vit avec|a la"
        r" marge|(?:s est|s y est) habitue\w*|fait son age|gene personne|ca ferait pas de mal"
        r"|nous ferait pas de mal"
        r"|suffisant c est le mot|pas beau c est tout|pas proust|sympa mais",
        "latent",
        ("Bof, on pourrait éventuellement trouver mieux.", "On s'en sort.", "On en meurt pas."),
        "C'est parfait.",
        weight=1,
    ),
)

NO_NEED: tuple[Pattern, ...] = (
    Pattern(
        "need.none.happy",
        r"(?:(?:on|je|nous|j en|on en|nous en|tous|tres|super|tout le monde|elles|ils|les \w+) (?:(?:est"
        r"|suis|sommes|sont"
        r"|en|y|{tres}|bien|tout a fait|full|carrement|totalement|pleinement|entierement|completement"
        r"|globalement) )*"
        r"|^(?:(?:oui|ouais|ah|{tres}|bien|tout a fait|carrement) (?:, )?)*)(?<!pas )(?<!plus )"
        r"(?:contents?|contentes?|satisfaits?|satisfaites?|ravis?|ravie|heureux|combles?"
        r"|en amour)(?= (?:~ )?(?:,|\."
        r"|de|d|du|des|comme|avec|chez|la|merci|pourquoi)|$)|rien (?:\w+ ){0,10}(?:me|nous) manquer?(?= "
        r"|$)|rien a (?:reparer|corriger|arranger|sauver"
        r"|gagner)|rien a (?:(?:me|lui|leur|vous|y"
        r"|en) )?(?:redire|(?:en )?demander de (?:plus|mieux)|dire(?! (?:a|de plus))"
        r"|signaler|changer|reprocher"
        r"|ajouter|ameliorer|envier)|(?<!que )(?<!qu )(?:ca|tout|il|elle|ils|elles|y|on) (?:le |la |me "
        r"|nous )?"
        + _RUNS
        + r" "
        + _WELL
        + r"(?! (?:dans|pour (?:demain|mardi|lundi|jeudi|vendredi|mercredi)))|(?:me|nous) (?:va|vont"
        r"|convient"
        r"|conviennent|suffit|suffisent|satisfait) (?:(?:tres|parfaitement|tout a fait|pile|amplement|bien"
        r"|comme ca"
        r"|comme un gant|largement) ?)+|(?:elle|il) me va|(?:nickel|impeccable|un bonheur|vrai bonheur"
        r"|tip top"
        r"|au top|ras|r a s|sans accroc|que du bonheur|infaillible|une horloge suisse"
        r"|comme sur des roulettes"
        r"|comme une horloge|aux petits oignons|au poil|(?<!que )ca roule|(?<!que )ca tourne"
        r"|que du bien)(?= |$)"
        r"|(?:est|suis|sommes) {tres} bien (?:ou|la|comme|avec|chez|servi\w*)|on change pas une equipe"
        r"|equipe qui gagne|(?:fait|font) (?:tout|tres bien|du (?:tres )?bon|un (?:tres )?bon)"
        r"(?= (?:,|\.|boulot|travail|job|taf)|$)|(?:bon|excellent|super|beau|sacre) (?:boulot|travail"
        r"|service|taf|job)"
        r"(?= |$)|(?:pas|rien|aucune raison|me|nous) (?:~ )?(?:a|de|d|me|nous) (?:me |nous |se |m en "
        r"|nous en |s en )"
        r"?plai\w+(?! (?:de vous))|(?:me|nous|se) (?:plains|plaignons|plaint) pas|plaint? (?:pas|jamais)"
        r"|bien servis?"
        r"|(?:fiables?|reactifs?|irreprochables?|efficaces?|infaillible)(?= (?:,|\.|et)|$)|(?:comme un"
        r"|en) (?:bijou"
        r"|chausson|charme)|dans mes chaussons|bien traites?|(?:s y retrouvent|y trouvent leur compte)"
        r"|adorent? ca"
        r"|a l aise|dans les clous|(?:suis|sommes|est) (?:~ )?(?:en regle|a jour|conformes?|au point"
        r"|prets?|couverts)"
        r"(?= (?:,|\.)|$)|tout est (?:neuf|relie|numerise|a jour|carre|propre|en ordre|informatise"
        r"|automatise)",
        "none",
        (
            "Très contents, oui.",
            "Franchement j'ai rien à redire.",
            "Nickel.",
            "Ça roule tout seul.",
            "Tout est à jour.",
        ),
        ("Pas contents du tout.", "Il faut que ça tourne bien."),
        weight=2,
    ),
    Pattern(
        "need.none.keeps",
        r"(?:je|on|nous) (?:le|la|les|l) gard(?:e|ons)(?! (?:sous|pour|au|de|en (?:tete|memoire)))"
        r"|on (?:bouge|change"
        r"|touche) (?:pas|plus|rien|a rien)(?! (?:avant|sans|tant))|(?:en|je) veux pas (?:d autres?"
        r"|de neuf|un autre|une"
        r" autre)|(?:j en|on en|n en) (?:veux|veut) pas(?= (?:,|\.|de|une|un|d)|$)|laiss(?:e|es|ez"
        r"|ons) (?:la|le|les) (?:tranquilles?|ou (?:il|elle)s? (?:est|sont)|vivre|dormir|faire)"
        r"|(?:que je|de quoi je) me (?:plaigne|plaindrais?) (?:de|du) (?:quoi|q)|de quoi (?:je me"
        r"|voulez vous que je me|on se) (?:plaindrais?|plaigne|plaindrait)|touche(?:z|rais"
        r"|rait)? pas a"
        r"|(?:serait|serais) (?:fou|fous|bete|idiot) d|pourquoi (?:j|je|on) (?:irai[st]?|changerai[st]"
        r"|chercherai[st])"
        r"|echangerai\w+|pour rien au monde|pour tout l or|(?:pas|aucune) raison de (?:changer|bouger)"
        r"|ils? nous"
        r" enterrer\w+|nous survivront|on va s en passer|s en passe tres bien|se debrouille tres bien"
        r"|gard(?:e|ez) votre"
        r" salive|passez votre chemin|rien a vendre|non merci|merci (?:mais non|bien(?= |$))|sans facon"
        r"|moi vivant",
        "none",
        ("Je la garde.", "On touche à rien.", "Pourquoi j'irais ailleurs ?", "J'en veux pas d'autres."),
        "On garde contact.",
        weight=2,
    ),
    Pattern(
        "need.none.no_need",
        r"(?:pas|aucun|aucunement|plus|rien|nul) (?:~ )?besoin(?: (?:de |d )?(?:rien|ca|vous"
        r"|quoi que ce soit"
        r"|personne))?(?! (?:d en parler|de me rappeler|de rappeler|de valider|de demander|de passer"
        r"|d accord|que|qu"
        r"|de (?:venir|l|lui|le|la|confirmer|signer|noter|preciser)))|besoin de rien"
        r"|manqu\w+ (?:~ )?(?:de )?rien"
        r"|rien ne (?:me|nous) manque|(?:pas|jamais) (?:~ )?(?:interesse|interessee|interesses|demandeurs?"
        r"|concernes?"
        r"|preneurs?)|(?:aucun|aucune|pas de|pas d|jamais de|jamais un|jamais une|jamais eu de|jamais d"
        r"|zero|jamais eu"
        r" d|sans) (?:~ )?(?:soucis?|problemes?|difficultes?|pepins?|galeres?|plaintes?|pannes?"
        r"|reclamations?|fautes?|accrocs?"
        r"|frictions?|bugs?|retards?|erreurs?|files?|impayes?|tracas|coupures?|litiges?)(?! (?:de|cote"
        r"|pour|avec"
        r"|d) (?:budget|vous|moi"
        r"|agenda))|(?:deja|on est|tout est|bien|sommes) (?:~ )?(?:equipes?|servis?|pourvus?|couverts?"
        r"|tout ce qu il"
        r" (?:nous |me )?faut|ce qu il (?:nous |me )?faut)(?! (?:de|par|en))|(?:cherche|cherchons|veut"
        r"|veux) rien"
        r"|(?:vois|voit|voyons) pas (?:~ )?(?:l interet|l utilite|a quoi|ce que)|(?:pas"
        r"|sans) (?:~ )?(?:l utilite"
        r"|l usage|d interet)|servirait a rien|(?:ca|cela) sert a rien|on a (?:~ )?trop de (?:monde"
        r"|personnel)|refuse du"
        r" monde|tout neuf|toute neuve|sont neuves?|est neuve?|(?:on|je|nous) (?:viens|vient"
        r"|venons) (?:juste |a peine )?de"
        r" (?:tout )?(?:changer|renouveler|s equiper|signer|refaire|remplacer|racheter|acheter|installer"
        r"|resigner"
        r"|passer)|(?:on|j|nous) (?:a|ai|avons) (?:~ )?(?:renouvele|tout (?:refait|change|renouvele"
        r"|remis a neuf))"
        r"|(?:on|j|nous) (?:a|ai|avons) (?:deja |tout )?(?:ce qu il (?:nous |me |vous )?(?:faut|fallait)"
        r"|tout)(?= (?:,|\."
        r"|merci)|$)|(?:on|j|nous) (?:a|ai|avons) (?:deja )(?:notre|mon|un|une|nos|quelqu un|trois|deux)"
        r"|(?:me|nous|m)"
        r" (?:concerne|parle|interesse)(?:nt)? pas|pour quoi faire|(?:vous|je vous) (?:~ )?(?:ai )?(?:rien"
        r"|pas) demande"
        r"|vois passer aucun|au complet|se bousculent|que voulez vous que (?:j|je|on)|j en fais quoi|(?:on"
        r"|y) (?:en )?a"
        r" pas d \w+(?= ,)|amplement",
        "none",
        (
            "J'ai besoin de rien, moi.",
            "Aucun souci de ce côté.",
            "On n'est pas intéressés.",
            "On vient de changer.",
        ),
        ("On a besoin d'un outil.", "Pas besoin que vous veniez."),
        weight=2,
    ),
)

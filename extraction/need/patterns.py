"""Rules on need (annotation guide, Need).

Values: `pain` (a problem of theirs), `project` (something they run or want), `latent` (curiosity, mild
dissatisfaction), `none` (no need, happy as they are).
"""

from extraction.expressions import Pattern

PAINS: tuple[Pattern, ...] = (
    Pattern(
        "need.pain.named",
        r"(?:problemes?|soucis?|galeres?|pannes?|erreurs?|retards?|bugs?|litiges?|ruptures?|fuites?|doublons?|impayes?|reclamations?|plaintes?|pertes?|penalites?|"
        r"vols?|casses?|accidents?|absenteisme|turn ?over|sinistres?|sanctions?|avis negatifs?|avis une etoile|rejets?|immobilisations?|surcouts?|gaspillages?|dysfonctionnements?|"
        r"trous?(?! dans mon agenda)|bazar|bordel|foutoir|pagaille|cauchemars?|catastrophes?|enfer|calvaire|casse tete|usine a gaz|chantier permanent|prise de tete|croix et la banniere|point noir|"
        r"queue|embouteillages?|files? d attente|mise en demeure|astreinte|redressement|arrets? maladie|demissions?|oublis?|coupures?|lenteurs?|saturation|conflits?|bagarre|tensions?|frustration|stress|"
        r"manque (?:de|d|a)|penurie|usure|odeurs?|nuisances?|humidite|moisissures?|infiltrations?|piratage|virus|ransomware|fraude|arnaque|faux rib|usurpation)",
        "pain",
        ("On a des pannes tous les mois.", "Une erreur toutes les dix lignes."),
        "On est vingt.",
        weight=2,
    ),
    Pattern(
        "need.pain.verb",
        r"(?:perdu|perds|perd|perdent|perdons|{+oublier}|{+rater}|{+louper}|{+galérer}|{+ramer}|plante(?!s)|plantent|{+bugger}|{+ressaisir}|ressaisit|ressaisis|{+recopier}|{+recoller}|{+déborder}|{+saturer}|{+traîner}|{+râler}|"
        r"plaint|plaignent|plaignait|trompe|trompent|{+manquer}(?! de rien)|{+bloquer}|bloquees?|{+gaspiller}|{+bricoler}|{+jongler}|{+éponger}|{+subir}|subit|{+souffrir}|souffre|{+grésiller}|{+craquer}|{+fuir}|fuit|{+pleuvoir}|raccrochent|"
        r"s arrach\w+|cours apres|court apres|courir apres|courons apres|casse(?:nt)? le dos|rendre fou|rend fou|tire les cheveux|tombe en panne|tombe en rade|lache regulierement|fait perdre|{+grimper}|flambe|explose|double|triple|"
        r"ecrase|pete|petent|cassees?|rouill\w+|vieilli\w*|vetuste|obsolete|depasse|dechir\w+|pourri\w*|rame|nous lache|nous echappe|nous coute cher|coute (?:une fortune|un bras|la peau|trop cher|cher)|confonds?|embrouill\w+|calaient|demissionne)",
        "pain",
        ("Je cours après les parents sur le parking.", "Les gens raccrochent avant qu'on ait dit allô."),
        "On est contents.",
        weight=2,
    ),
    Pattern(
        "need.pain.by_hand",
        r"a la main|a la mano|a la louche|au stylo|copier coller|un par un|une par une|ressaisie|double saisie|(?:le|mon|tous les|leurs|chaque) (?:dimanches?|soirs?|nuits?|week ends?|lundis)(?= (?:~ )?(?:,|\.|a|pour|je|on|elle|y|entier|soir|de)|$)|"
        r"(?:passe|passent|passer|perd|perds|met|mets|bouffe|prend|mange) (?:~ )?(?:sa|mon|ses|mes|nos|notre|son|ma|leur|leurs|des|deux|trois|quatre|\d+|un|une) (?:~ )?(?:dimanches?|soirees?|soirs?|heures?|jours?|jour|matinees?|lundis|nuits?|temps|plombes)|"
        r"(?:heures?|jours?|demi journees?) (?:~ )?(?:a chaque fois|par (?:mois|semaine|jour)|chaque (?:mois|semaine)|de saisie)|un temps fou|un temps dingue|un temps infini|des plombes",
        "pain",
        ("Ben, à la main, sur Excel.", "Je passe mon dimanche à faire des copier-coller."),
        "On le fait en interne.",
        weight=2,
    ),
    Pattern(
        "need.pain.cannot",
        r"(?:peut|peux|peuvent|pouvons|pouvait|arrive|arrivons|arrivent|arrivait|sait|sais|savent|savons|trouve|trouvent|trouvons|suit|tient|marche|fonctionne|passe|repond|repondent|suivent|tiennent|marchent|demarre|captent?|relance|relancent|rentre|rentrent|avance|tourne) (?:~ )?(?:plus|pas|jamais|personne|rien|nulle part)(?! (?:mal|a me plaindre|besoin|sur le moment|dire|vous (?:dire|repondre|renseigner|donner)|d autre|m engager|mettre|sortir|decider|de quoi|forcement|trop vous|le choix|encore les moyens|me prononcer))|"
        r"(?:incapables?|impossible) (?:de|d)|(?:aucune?|zero|pas de|pas d|plus de|plus aucune?|plus d) (?:~ )?(?:visibilite|suivi|tracking|tracabilite|trace|reseau|place|preuve|sauvegarde|controle|reporting|temps|bras|candidats?|main d oeuvre|confiance|outil|vision|relance|historique)|"
        r"(?:personne|y a personne) (?:~ )?(?:qui )?(?:{me} )?(?:postule|relance|suit|sait|voit|repond|avait|l avait|n avait|se presente|range|vient|ouvre|s y retrouve|veut)|(?:nous|on) sommes en retard|(?:est|sont|suis) (?:~ )?(?:en retard|debordee?s?|noyee?s?|sature|satures|a la ramasse|dans les choux|sous l eau|a la bourre|perdue?s?|epuisee?s?|au bout|depassee?s?)|"
        r"sait pas par quel bout|trop (?:petit|vieux|vieille|vieilles|lent|lente|lourd|complique|tard|etroit|bruyant|court|juste)s?(?! pour moi)|absence de (?!TIME)|pas aux normes|plus aux normes|hors normes|au double du seuil|non conforme|(?:arrive|expire|echue?|perime)e?s?(?= depuis)",
        "pain",
        (
            "On n'y arrive plus.",
            "Nous étions incapables de fournir la moindre preuve.",
            "Y a personne qui relance.",
        ),
        "On peut pas dire.",
        weight=2,
    ),
    Pattern(
        "need.pain.fed_up",
        r"(?:en ai|on en a|en avoir|en a|ai) (?:~ )?(?:marre|ras le bol|plein le dos|par dessus la tete|plein les bottes|plein le cul|assez)|ras le bol|j en peux plus|on en peut plus|plus possible|ca peut plus durer|(?:c est|ca devient|ca) (?:~ )?(?:insupportable|infernal|ingerable|intenable|epuisant|usant|fatigant|penible|lourd|la misere|l horreur|l enfer|une horreur|un enfer|le bazar|la galere|n importe quoi|une catastrophe|un vrai probleme|complique|tendu|l anarchie|artisanal|rustique|la cata|chaud|relou|le bronx|un foutoir|une passoire|plus tenable|dangereux)|"
        r"(?:me|nous|ca me|ca nous) (?:~ )?(?:gonfle|saoule|soule|enerve|agace|ronge|tue|pourrit la vie|bouffe|coince|embete|gene|penalise|inquiete|empeche de dormir|pese|plombe|fait peur|fait suer|rend dingue|rend fou|rend folle|complique la vie)|pas (?:~ )?(?:content|contente|contents|satisfait|satisfaite|satisfaits|satisfaisant|terrible|normal|top|fiable|au niveau|adapte|pratique)|(?:ca|c) (?:~ )?(?:coince|peche|cloche)|laisse a desirer|peut mieux faire",
        "pain",
        ("J'en ai marre, il faut que ça change.", "Ça nous pourrit la vie."),
        "Ça me va.",
        weight=2,
    ),
    Pattern(
        "need.pain.event",
        r"(?<!servent a )(?<!sert a )pour rien|pris l eau|degats? des eaux|(?:prix|tarifs?|factures?|couts?|charges|loyers?) (?:~ )?(?:ont|a|avait) (?:~ )?(?:pris|augmente|double|triple|explose|flambe|grimpe|bondi)|etrangl\w+|(?:s est|me suis|nous sommes|se sont) (?:~ )?fait (?:~ )?(?:cambrioler|voler|pirater|avoir|arnaquer|controler|engueuler|rouler|planter|braquer|racketter|saisir|piquer)|(?:fin|bout) de (?:vie|souffle|course|force|rouleau)|(?:date|datent) (?:~ )?(?:de |d )(?:\d{4}|mathusalem|avant|l an|la prehistoire|vieux)|consomme (?:~ )?(?:comme|trop|enormement|beaucoup)|(?:une fois|un jour) sur (?:deux|trois|quatre|cinq|dix)|(?:s est|ont ete|a ete|est|sont|suis) (?:~ )?(?:fait (?:pirater|voler|avoir|engueuler|taper|controler|recaler|braquer)|pirate|vole|cambriole|controle|epingle|rappele a l ordre|mis en demeure|condamne|inonde|tombe en panne|reveille|retrouve|parti(?:e|s)? (?:~ )?(?:chez|avec|en suisse|a la concurrence)|quitte|demissionne)e?s?|(?:inspection|inspecteur|controleur|controle|urssaf|cnil|ddpp|dreal|carsat|commission de securite|centre de gestion|assureur|prefet) (?:~~ )?(?:est (?:passe|venue?)|nous a|m a|a releve|a ecrit|nous ont|vient|debarque)|"
        r"peur bleue|(?:client|cliente|importateur|patient|clients|parents|riverains|voisins|gars|equipes|salaries|commerciaux|locataires|utilisateurs|profs) (?:~ )?(?:se plaint|se plaignent|rale|ralent|reclame|reclament|gueule|gueulent|attend|attendent|partent|s en va|est parti|nous quitte|m envoie|m appelle|me tombent dessus|sont entres)|la tuile|(?:avait|avions|a) (?:~ )?tout dans la tete|dans la nature|a l arret|sous une bache|qui dort|qui dorment|a sec|en carafe|dans le couloir|dort|sur le carreau|on a pleure",
        "pain",
        (
            "L'inspection du travail nous a écrit en novembre.",
            "J'en ai un qui est parti avec tout dans la tête.",
        ),
        "Il est parti en vacances.",
        weight=2,
    ),
)

PROJECTS: tuple[Pattern, ...] = (
    Pattern(
        "need.project",
        r"(?:on|je|nous|{instance}) (?:{+déménager}|{+agrandir}|s agrandit|nous agrandissons|{+construire}|construit|{+ouvrir}|monte|{+créer}|reprend|rachete|{+fusionner}|{+embaucher}|{+recruter}) (?:~ )?(?:TIME|un|une|des|deux|trois|notre|nos|dans|a|au|en)|(?:faut|faudra|faudrait|va falloir|doit|devons|dois) (?:~ )?(?:tout )?(?:{changer}|recabler|refaire|reconstruire|acheter|installer|trouver|se mettre|nous mettre|monter|creer|refondre|former|recruter|reprendre a zero|mettre aux normes)|(?:{jeon}|{instance}) (?:~ )?(?:{+chercher}|{+rechercher}|cherche|voudrai[st]|aimerai[st]|{+vouloir}|{+souhaiter}|{+devoir}|{+lancer}|{+ouvrir}|{+prévoir}|{+démarrer}|{+déménager}|{+agrandir}|{+construire}|{+recruter}|{+embaucher}|compte|envisage|prepare|monte|a lance|ai lance|a decide|{+consulter}) (?:~ )?(?:activement|{changer}|a {changer}|de {changer}|un (?:outil|logiciel|prestataire|fournisseur|projet|truc)|une (?:solution|machine|ligne|consultation)|quelqu un|des (?:devis|solutions)|trois organismes|deuxieme|nouveau|nouvelle|le chantier|nous equiper|s equiper|en (?:changer|sortir|finir)|que ca (?:change|tourne|s arrete)|mettre en place|se doter|rentrer|agrandir|embaucher|recruter|creer|demenager)|"
        r"(?:j|on|nous|y) (?:~ )?(?:ai|a|avons|aurait|aurais|aurions) (?:~ )?besoin (?:de|d|que|qu)(?! rien| personne)|(?:il me|il nous|me|nous) (?:~ )?(?:faut|faudrait|faudra) (?:~ )?(?:un|une|quelqu un|des|du|le|que|qu)|appels? d offres? (?:a lancer|en cours|en preparation)|faut (?:~ )?que ca (?:change|tourne|bouge|s arrete)|faudrait un (?:truc|outil|systeme)|"
        r"c est (?:un|dans|une) (?:~ )?(?:projet|priorites?|vrai sujet|necessite|obligation|feuille de route|urgence)|(?:y a|j ai|on a) un (?:vrai )?(?:sujet|projet|chantier|besoin)|(?:le|mon|notre) projet (?:~ )?(?:est|c est|existe|il est)|le besoin (?:~ )?est la|c est (?:le|un) besoin|je consulte|appel d offres? (?:en cours|lance)|"
        r"(?:doit|devons|faut|faudra|oblige|obliges|obligation) (?:~ )?(?:de |d )?(?:se mettre|mettre|etre|passer|declarer|{changer}) (?:~ )?(?:aux normes|en conformite|conformes?|nos|au|a la facture)|(?:decret|loi|norme|reglement\w*|directive|rgpd|nis ?2|facture electronique|zfe|certification|audit)(?= (?:~ )?(?:oblige|impose|tertiaire|faut|on doit|nous))",
        "project",
        ("On ouvre un deuxième dépôt et il me faut quelqu'un pour le câblage.", "C'est dans mes priorités."),
        "Il faut que je vous laisse.",
        weight=2,
    ),
)

LATENT: tuple[Pattern, ...] = (
    Pattern(
        "need.latent.curious",
        r"(?:par|pure|la|simple|de la) (?:pure )?(?:curiosite|veille)|curieux|curieuse|(?:je|on) (?:me |se |nous )?(?:renseigne|regarde|informe|tate le terrain|prends la temperature)(?= |$)(?! (?:aussi|pas|plus|de travers))|(?:juste|simplement|histoire de) (?:pour )?(?:savoir|voir|info|me faire une idee|comparer)|(?:bon|interessant|interesserait|interesse) (?:~ )?(?:a savoir|de savoir|de voir|d en voir|que ca)|"
        r"ca m interesserait|(?:je|j) (?:~ )?(?:regarderais|jetterais|jette|faudrait que je jette) (?:~ )?(?:bien )?(?:un oeil)?|pourquoi pas(?= |$)|faudrait que je jette un oeil|j aime bien savoir|ce qui (?:existe|se fait)|titille\w*|(?:toujours |reste |restons )a l ecoute|(?:je|on) (?:suis|reste|est) (?:~ )?(?:ouverte?s?|a l ecoute|curieu\w+)|si vous avez mieux|intrigue\w*|ca (?:peut|pourrait) (?:~ )?(?:m |nous )?interesser",
        "latent",
        ("Par curiosité, oui, je regarderais bien une carte.", "Moi je me renseigne, c'est tout."),
        "Je cherche un outil.",
        weight=2,
    ),
    Pattern(
        "need.latent.mild",
        r"(?:bof|mouais|moyen|moyennement|couci couca|sans plus|pas (?:~ )?(?:terrible|glorieux|l ideal|parfait|optimal|fameux))(?= |$)|(?:pourrait|peut|pourrait on|on pourrait) (?:~ )?(?:faire|trouver|etre) (?:~ )?mieux|ca (?:tient|fait l affaire|passe|va|depanne|marche)(?: (?:a peu pres|encore|comme ca|tant bien que mal|cahin caha))?(?= (?:,|\.|mais)|$)|^(?:oui )?un peu(?: ,)? oui|on s en sort|on s en contente|on fait avec|on se debrouille|ca fait le job|"
        r"(?:rien de|pas) (?:~ )?(?:grave|dramatique|mechant|special|bloquant|insurmontable|indispensable|ce qui m empeche de dormir|ca qui va couler)|un peu (?:~ )?(?:,|oui|juste|lourd|vieillot)|c est pas (?:la mort|le bout du monde|la panacee|le top|la catastrophe)|comme partout|on vit avec|a la marge",
        "latent",
        ("Bof, on pourrait éventuellement trouver mieux.", "On s'en sort."),
        "C'est parfait.",
        weight=1,
    ),
)

NO_NEED: tuple[Pattern, ...] = (
    Pattern(
        "need.none.happy",
        r"(?:{tres} |bien |tout a fait )*(?:contents?|contentes?|satisfaits?|satisfaites?|ravis?|ravie|heureux)(?= (?:~ )?(?:,|\.|de|d|du|des|comme|avec|chez|la|merci)|$)|rien a (?:redire|dire|signaler|changer|reprocher|ajouter)|(?:me|nous) (?:va|convient|vont|conviennent|suffit|satisfait) (?:tres |parfaitement |tout a fait |pile )*(?:bien|comme ca|amplement|parfaitement)?(?= |$)|elle me va|il me va|"
        r"(?:nickel|impeccable|parfait|un bonheur|vrai bonheur|tip top|au top|ras|sans accroc|que du bonheur|comme sur des roulettes|comme une horloge|aux petits oignons|au poil|ca roule|ca tourne)(?= |$)|tout (?:va|marche|fonctionne|roule|tourne|se passe) (?:{tres} )?bien|(?:ca|tout) (?:se passe|marche|fonctionne|va|tourne|roule) (?:{tres} )?(?:bien|nickel)|(?:je|on) (?:~ )?(?:est|suis|sommes) (?:{tres} )*(?:bien|contents?|satisfaits?) (?:comme (?:ca|on est)|avec|chez|la ou on est|servis?|ou on est|equipes?)|"
        r"(?:on|je) (?:y|s y) (?:plait|tient)|on (?:s en )?(?:est|sommes) (?:~ )?(?:tres )?(?:contents|satisfaits)|j en suis (?:~ )?content|(?:ils|il|elle) (?:~ )?(?:bosse|travaille|travaillent|bossent) bien|on change pas une equipe|(?:tres |super |vraiment |sacre )*(?:bon|excellent|super|beau) (?:boulot|travail|service|taf|job)|(?:marche|fonctionne|tourne|convient|passe|roule|va|tient) (?:~ )?(?:{tres} )bien|(?:me|nous|leur|amplement) (?:suffit|suffisent)|(?:pas|rien|aucune raison) (?:~ )?(?:a|de|d) (?:me|nous|se|m en|nous en|s en) plaindre|(?:c est|tout est|probleme) (?:~ )?(?:regle|resolu|derriere nous)(?= (?:,|\.)|$)|au complet|se bousculent|(?:fiable|reactif|serieux|efficace|irreprochable|au top|a l ecoute)s?(?= (?:,|\.|et)|$)",
        "none",
        ("Très contents, oui.", "Franchement j'ai rien à redire.", "Nickel."),
        "Pas contents du tout.",
        weight=2,
    ),
    Pattern(
        "need.none.no_need",
        r"(?:pas|aucun|aucunement|plus|rien|nul) (?:~ )?besoin(?: (?:de |d )?(?:rien|ca|vous|quoi que ce soit|personne))?(?! (?:d en parler|de me rappeler|de rappeler|de valider|de demander|de passer|d accord))|besoin de rien|manque de rien|(?:pas|jamais) (?:~ )?(?:interesse|interessee|interesses|demandeurs?|concernes?|preneurs?|cliente?s?)|"
        r"(?:aucun|pas de|pas d|jamais de|jamais eu de|zero|jamais d|sans) (?:~ )?(?:souci|soucis|probleme|problemes|difficulte|difficultes|pepin|pepins|galere|plainte|panne|pannes|reclamation|accroc|retard|retards)(?! (?:de|cote|pour|avec) (?:budget|vous|moi))|"
        r"(?:deja|on est|tout est) (?:~ )?(?:equipes?|servis?|pourvus?|tout ce qu il (?:nous |me )?faut|couverts?|ce qu il (?:nous |me )?faut|regle|reglee)|(?:cherche|cherchons|veut|veux) (?:~ )?rien|(?:pas|sans) (?:~ )?(?:l utilite|l interet|d interet|le sujet pour nous)|servirait a rien|on a (?:~ )?trop de monde|refuse du monde|tout neuf|toute neuve|(?:on|je|nous) (?:viens|vient|venons) de (?:tout )?(?:changer|renouveler|s equiper|signer|refaire|remplacer|racheter|acheter|installer|resigner)|"
        r"(?:je|on) (?:vois|voit) pas (?:~ )?(?:l interet|ce que|pourquoi|l utilite)|(?:rien|pas) (?:~ )?a changer|(?:on|j|nous) (?:a|ai|avons) (?:tout )?ce qu il (?:nous |me |vous )?faut|(?:on|j|nous) (?:a|ai|avons) (?:deja )(?:notre|mon|un|une|nos|quelqu un|ce qu il|tout)|(?:on|j|nous) (?:~ )?(?:a|ai|avons) tout (?:refait|change|renouvele|remis a neuf|ce qu il)|(?:me|nous|m) (?:concerne|parle|interesse|regarde)(?:nt)? pas|pour quoi faire|ca (?:me|nous|m|n) (?:~ )?interesse pas|(?:vous|je vous) (?:~ )?(?:ai )?(?:rien|pas) demande|(?:passe|vois passer) aucun souci",
        "none",
        ("J'ai besoin de rien, moi.", "Aucun souci de ce côté.", "On n'est pas intéressés."),
        "On a besoin d'un outil.",
        weight=2,
    ),
)

"""Rules on need (annotation guide, Need).

Values: `pain` (a problem of theirs), `project` (something they run or want), `latent` (curiosity, mild
dissatisfaction), `none` (no need, happy as they are).
"""

from extraction.expressions import Pattern

PAINS: tuple[Pattern, ...] = (
    Pattern(
        "need.pain.named",
        r"(?:problemes?|soucis?|galeres?|pannes?|erreurs?|retards?|bugs?|litiges?|ruptures?|fuites?"
        r"|doublons?|impayes?|reclamations?|plaintes?|pertes?|penalites?|"
        r"vols?|casses?|accidents?|absenteisme|turn ?over|sinistres?|sanctions?|avis negatifs?"
        r"|avis une etoile|rejets?|immobilisations?|surcouts?|gaspillages?|dysfonctionnements?|"
        r"trous?(?! dans mon agenda)|bazar|bordel|foutoir|pagaille|cauchemars?|catastrophes?|enfer|calvaire"
        r"|casse tete|usine a gaz|chantier permanent|prise de tete|croix et la banniere|point noir|"
        r"queue|embouteillages?|files? d attente|mise en demeure|astreinte|redressement|arrets? maladie"
        r"|demissions?|oublis?|coupures?|lenteurs?|saturation|conflits?|bagarre|tensions?|frustration"
        r"|stress|"
        r"manque (?:de|d|a)|penurie|usure|odeurs?|nuisances?|humidite|moisissures?|infiltrations?|piratage"
        r"|virus|ransomware|fraude|arnaque|faux rib|usurpation)",
        "pain",
        ("On a des pannes tous les mois.", "Une erreur toutes les dix lignes."),
        "On est vingt.",
        weight=2,
    ),
    Pattern(
        "need.pain.verb",
        r"(?:perdu|perds|perd|perdent|perdons|{+oublier}|{+rater}|{+louper}|{+galérer}|{+ramer}|plante(?!s)"
        r"|plantent|{+bugger}|{+ressaisir}|ressaisit|ressaisis|{+recopier}|{+recoller}|{+déborder}"
        r"|{+saturer}|{+traîner}|{+râler}|"
        r"plaint|plaignent|plaignait|trompe|trompent|{+manquer}(?! de rien)|{+bloquer}|bloquees?"
        r"|{+gaspiller}|{+bricoler}|{+jongler}|{+éponger}|{+subir}|subit|{+souffrir}|souffre|{+grésiller}"
        r"|{+craquer}|{+fuir}|fuit|{+pleuvoir}|raccrochent|"
        r"s arrach\w+|cours apres|court apres|courir apres|courons apres|casse(?:nt)? le dos|rendre fou"
        r"|rend fou|tire les cheveux|tombe en panne|tombe en rade|lache regulierement|fait perdre"
        r"|{+grimper}|flambe|explose|double|triple|"
        r"ecrase|pete|petent|cassees?|rouill\w+|vieilli\w*|vetuste|obsolete|depasse|dechir\w+|pourri\w*"
        r"|rame|nous lache|nous echappe|nous coute cher|coute (?:une fortune|un bras|la peau|trop cher"
        r"|cher)|confonds?|embrouill\w+|calaient|demissionne)",
        "pain",
        ("Je cours après les parents sur le parking.", "Les gens raccrochent avant qu'on ait dit allô."),
        "On est contents.",
        weight=2,
    ),
    Pattern(
        "need.pain.by_hand",
        r"a la main|a la mano|a la louche|au stylo|copier coller|un par un|une par une|ressaisie"
        r"|double saisie|(?:le|mon|tous les|leurs|chaque) (?:dimanches?|soirs?|nuits?|week ends?"
        r"|lundis)(?= (?:~ )?(?:,|\.|a|pour|je|on|elle|y|entier|soir|de)|$)|"
        r"(?:passe|passent|passer|perd|perds|met|mets|bouffe|prend|mange) (?:~ )?(?:sa|mon|ses|mes|nos"
        r"|notre|son|ma|leur|leurs|des|deux|trois|quatre|\d+|un|une) (?:~ )?(?:dimanches?|soirees?|soirs?"
        r"|heures?|jours?|jour|matinees?|lundis|nuits?|temps|plombes)|"
        r"(?:heures?|jours?|demi journees?) (?:~ )?(?:a chaque fois|par (?:mois|semaine|jour)"
        r"|chaque (?:mois|semaine)|de saisie)|un temps fou|un temps dingue|un temps infini|des plombes",
        "pain",
        ("Ben, à la main, sur Excel.", "Je passe mon dimanche à faire des copier-coller."),
        "On le fait en interne.",
        weight=2,
    ),
    Pattern(
        "need.pain.cannot",
        r"(?:peut|peux|peuvent|pouvons|pouvait|arrive|arrivons|arrivent|arrivait|sait|sais|savent|savons"
        r"|trouve|trouvent|trouvons|suit|tient|marche|fonctionne|passe|repond|repondent|suivent|tiennent"
        r"|marchent|demarre|captent?|relance|relancent|rentre|rentrent|avance|tourne) (?:~ )?(?:plus|pas"
        r"|jamais|personne|rien|nulle part)(?! (?:mal|a me plaindre|besoin|sur le moment|dire|vous (?:dire"
        r"|repondre|renseigner|donner)|d autre|m engager|mettre|sortir|decider|de quoi|forcement|trop vous"
        r"|le choix|encore les moyens|me prononcer))|"
        r"(?:incapables?|impossible) (?:de|d)|(?:aucune?|zero|pas de|pas d|plus de|plus aucune?"
        r"|plus d) (?:~ )?(?:visibilite|suivi|tracking|tracabilite|trace|reseau|place|preuve|sauvegarde"
        r"|controle|reporting|temps|bras|candidats?|main d oeuvre|confiance|outil|vision|relance"
        r"|historique)|"
        r"(?:personne|y a personne) (?:~ )?(?:qui )?(?:{me} )?(?:postule|relance|suit|sait|voit|repond"
        r"|avait|l avait|n avait|se presente|range|vient|ouvre|s y retrouve|veut)|(?:nous"
        r"|on) sommes en retard|(?:est|sont|suis) (?:~ )?(?:en retard|debordee?s?|noyee?s?|sature|satures"
        r"|a la ramasse|dans les choux|sous l eau|a la bourre|perdue?s?|epuisee?s?|au bout|depassee?s?)|"
        r"sait pas par quel bout|trop (?:petit|vieux|vieille|vieilles|lent|lente|lourd|complique|tard"
        r"|etroit|bruyant|court|juste)s?(?! pour moi)|absence de (?!TIME)|pas aux normes|plus aux normes"
        r"|hors normes|au double du seuil|non conforme|(?:arrive|expire|echue?|perime)e?s?(?= depuis)",
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
        r"(?:en ai|on en a|en avoir|en a|ai) (?:~ )?(?:marre|ras le bol|plein le dos|par dessus la tete"
        r"|plein les bottes|plein le cul|assez)|ras le bol|j en peux plus|on en peut plus|plus possible"
        r"|ca peut plus durer|(?:c est|ca devient|ca) (?:~ )?(?:insupportable|infernal|ingerable|intenable"
        r"|epuisant|usant|fatigant|penible|lourd|la misere|l horreur|l enfer|une horreur|un enfer|le bazar"
        r"|la galere|n importe quoi|une catastrophe|un vrai probleme|complique|tendu|l anarchie|artisanal"
        r"|rustique|la cata|chaud|relou|le bronx|un foutoir|une passoire|plus tenable|dangereux)|"
        r"(?:me|nous|ca me|ca nous) (?:~ )?(?:gonfle|saoule|soule|enerve|agace|ronge|tue|pourrit la vie"
        r"|bouffe|coince|embete|gene|penalise|inquiete|empeche de dormir|pese|plombe|fait peur|fait suer"
        r"|rend dingue|rend fou|rend folle|complique la vie)|pas (?:~ )?(?:content|contente|contents"
        r"|satisfait|satisfaite|satisfaits|satisfaisant|terrible|normal|top|fiable|au niveau|adapte"
        r"|pratique)|(?:ca|c) (?:~ )?(?:coince|peche|cloche)|laisse a desirer|peut mieux faire",
        "pain",
        ("J'en ai marre, il faut que ça change.", "Ça nous pourrit la vie."),
        "Ça me va.",
        weight=2,
    ),
    Pattern(
        "need.pain.event",
        r"(?<!servent a )(?<!sert a )pour rien|pris l eau|degats? des eaux|(?:prix|tarifs?|factures?|couts?"
        r"|charges|loyers?) (?:~ )?(?:ont|a|avait) (?:~ )?(?:pris|augmente|double|triple|explose|flambe"
        r"|grimpe|bondi)|etrangl\w+|(?:s est|me suis|nous sommes|se sont) (?:~ )?fait (?:~ )?(?:cambrioler"
        r"|voler|pirater|avoir|arnaquer|controler|engueuler|rouler|planter|braquer|racketter|saisir|piquer)"
        r"|(?:fin|bout) de (?:vie|souffle|course|force|rouleau)|(?:date|datent) (?:~ )?(?:de |d )(?:\d{4}"
        r"|mathusalem|avant|l an|la prehistoire|vieux)|consomme (?:~ )?(?:comme|trop|enormement|beaucoup)"
        r"|(?:une fois|un jour) sur (?:deux|trois|quatre|cinq|dix)|(?:s est|ont ete|a ete|est|sont"
        r"|suis) (?:~ )?(?:fait (?:pirater|voler|avoir|engueuler|taper|controler|recaler|braquer)|pirate"
        r"|vole|cambriole|controle|epingle|rappele a l ordre|mis en demeure|condamne|inonde|tombe en panne"
        r"|reveille|retrouve|parti(?:e|s)? (?:~ )?(?:chez|avec|en suisse|a la concurrence)|quitte"
        r"|demissionne)e?s?|(?:inspection|inspecteur|controleur|controle|urssaf|cnil|ddpp|dreal|carsat"
        r"|commission de securite|centre de gestion|assureur|prefet) (?:~~ )?(?:est (?:passe|venue?)|nous a"
        r"|m a|a releve|a ecrit|nous ont|vient|debarque)|"
        r"peur bleue|(?:client|cliente|importateur|patient|clients|parents|riverains|voisins|gars|equipes"
        r"|salaries|commerciaux|locataires|utilisateurs|profs) (?:~ )?(?:se plaint|se plaignent|rale|ralent"
        r"|reclame|reclament|gueule|gueulent|attend|attendent|partent|s en va|est parti|nous quitte"
        r"|m envoie|m appelle|me tombent dessus|sont entres)|la tuile|(?:avait|avions"
        r"|a) (?:~ )?tout dans la tete|dans la nature|a l arret|sous une bache|qui dort|qui dorment|a sec"
        r"|en carafe|dans le couloir|dort|sur le carreau|on a pleure",
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
        r"(?:on|je|nous|{instance}) (?:{+déménager}|{+agrandir}|s agrandit|nous agrandissons|{+construire}"
        r"|construit|{+ouvrir}|monte|{+créer}|reprend|rachete|{+fusionner}|{+embaucher}"
        r"|{+recruter}) (?:~ )?(?:TIME|un|une|des|deux|trois|notre|nos|dans|a|au|en)|(?:faut|faudra"
        r"|faudrait|va falloir|doit|devons|dois) (?:~ )?(?:tout )?(?:{changer}|recabler|refaire"
        r"|reconstruire|acheter|installer|trouver|se mettre|nous mettre|monter|creer|refondre|former"
        r"|recruter|reprendre a zero|mettre aux normes)|(?:{jeon}|{instance}) (?:~ )?(?:{+chercher}"
        r"|{+rechercher}|cherche|voudrai[st]|aimerai[st]|{+vouloir}|{+souhaiter}|{+devoir}|{+lancer}"
        r"|{+ouvrir}|{+prévoir}|{+démarrer}|{+déménager}|{+agrandir}|{+construire}|{+recruter}|{+embaucher}"
        r"|compte|envisage|prepare|monte|a lance|ai lance|a decide|{+consulter}) (?:~ )?(?:activement"
        r"|{changer}|a {changer}|de {changer}|un (?:outil|logiciel|prestataire|fournisseur|projet|truc)"
        r"|une (?:solution|machine|ligne|consultation)|quelqu un|des (?:devis|solutions)|trois organismes"
        r"|deuxieme|nouveau|nouvelle|le chantier|nous equiper|s equiper|en (?:changer|sortir|finir)"
        r"|que ca (?:change|tourne|s arrete)|mettre en place|se doter|rentrer|agrandir|embaucher|recruter"
        r"|creer|demenager)|"
        r"(?:j|on|nous|y) (?:~ )?(?:ai|a|avons|aurait|aurais|aurions) (?:~ )?besoin (?:de|d|que|qu)(?! rien"
        r"| personne)|(?:il me|il nous|me|nous) (?:~ )?(?:faut|faudrait|faudra) (?:~ )?(?:un|une|quelqu un"
        r"|des|du|le|que|qu)|appels? d offres? (?:a lancer|en cours|en preparation)"
        r"|faut (?:~ )?que ca (?:change|tourne|bouge|s arrete)|faudrait un (?:truc|outil|systeme)|"
        r"c est (?:un|dans|une) (?:~ )?(?:projet|priorites?|vrai sujet|necessite|obligation"
        r"|feuille de route|urgence)|(?:y a|j ai|on a) un (?:vrai )?(?:sujet|projet|chantier|besoin)|(?:le"
        r"|mon|notre) projet (?:~ )?(?:est|c est|existe|il est)|le besoin (?:~ )?est la|c est (?:le"
        r"|un) besoin|je consulte|appel d offres? (?:en cours|lance)|"
        r"(?:doit|devons|faut|faudra|oblige|obliges|obligation) (?:~ )?(?:de |d )?(?:se mettre|mettre|etre"
        r"|passer|declarer|{changer}) (?:~ )?(?:aux normes|en conformite|conformes?|nos|au|a la facture)"
        r"|(?:decret|loi|norme|reglement\w*|directive|rgpd|nis ?2|facture electronique|zfe|certification"
        r"|audit)(?= (?:~ )?(?:oblige|impose|tertiaire|faut|on doit|nous))",
        "project",
        ("On ouvre un deuxième dépôt et il me faut quelqu'un pour le câblage.", "C'est dans mes priorités."),
        "Il faut que je vous laisse.",
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

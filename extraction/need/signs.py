"""Signs that something goes wrong, by family: what breaks, is lost, waits, overflows, is complained of.

No sign makes a problem alone: `points` adds those of the families found in a turn to what was asked and to
what was said beside. A family is read once a turn, outside denials and other people's affairs.
"""

from extraction.expressions import Pattern
from extraction.need.words import (
    DELAYS,
    EFFORTS,
    ERRORS,
    EXCESS,
    FAILURES,
    LENGTH,
    LOSSES,
    PEOPLE,
    PROTESTS,
    TASK,
)

SIGNS: tuple[Pattern, ...] = (
    Pattern(
        "sign.breaks",
        FAILURES
        + r"|(?:tombe(?:nt|s)?|tombee?s?) (?:toujours |souvent |~ )?(?:en (?:panne|rade|rideau|morceaux"
        r"|ruine"
        r"|carafe"
        r"|poussiere)|dans les pommes|a l eau)|en panne|en rade|a l arret|hors service|h s|lache(?:nt"
        r"|s)?(?! (?:rien|pas|l affaire|le morceau|prise))"
        r"|lachee?s?"
        r"|plante(?:nt)?|plantee?s?|{+bugger}|bugs?|rame(?:nt)?|{+figer}|fige|freeze\w*|{+sauter}"
        r"|disjonct\w+"
        r"|(?<!je )siffle(?:nt)?|fuit|fuient|fuites?|{+goutter}|grince\w*|tousse\w*|crachote\w*"
        r"|{+grésiller}"
        r"|gresillements?"
        r"|s eteint|s eteignent|s est (?:arrete|eteint|casse|bloque|coince|effondre|decroche)e?"
        r"|se (?:bloque"
        r"|coince|decolle|detache|casse|deforme|dechire)(?:nt)?|{+casser}|casses?|pete(?:nt)?|petee?s?|cede"
        r"|{+briser}|brisee?s?|fendu\w*|rouill\w+|moisi\w*|champignons?|surchauff\w+|crame\w*|grillee?s?"
        r"|creve(?! coeur)\w*"
        r"|prend l eau|pris l eau|inond\w+|menace de|s effondre\w*|defaillan\w+|dereglee?s?|coupures?"
        r"|coupe(?:nt)?"
        r" (?:tout|toutes|sans|regulierement|souvent|a chaque|des)|pannes?|decroche(?:nt)? pas"
        r"|repond(?:ent)? pas|marche(?:nt)? (?:pas|plus|mal|qu)|fonctionne(?:nt)? (?:pas|plus|mal)"
        r"|demarre(?:nt)? (?:pas|plus|mal)|chauffe(?:nt)? (?:pas|plus|mal|trop)|derape\w*|dysfonction\w+"
        r"|croche"
        r"|defonce\w*|abime\w*|usee?s?|fatiguee?s?|agonise|rend l ame|a genoux|passe(?:nt)? (?:pas|plus"
        r"|mal)"
        r"|capte(?:nt)? (?:pas|plus|mal|rien)|arrachee?s?|gelee?s? (?:les|la|le|dans)"
        r"|sonne(?:nt)? dans le vide"
        r"|dans le vide|s envole\w*|se croisent|s est croises?|redemarre\w*|eclaire(?:nt)? encore"
        r"|detrui\w+",
        "breaks",
        ("La chambre froide nous a lâchés.", "Le standard sonne dans le vide.", "Ça disjoncte."),
        "Tout est neuf.",
    ),
    Pattern(
        "sign.loses",
        LOSSES + r"|perds|perd|perdons|perdez|perdent|perdu|perdue|perdus|perdues|perdait|pertes?|{+égarer}"
        r"|egaree?s?"
        r"|disparu\w*|s evapor\w+|volee?s?|vols?|vole|voler|se perd(?:ent)?|jette|jettent|jetons|jeter"
        r"|gaspill\w+|gachis|poubelle|mange(?:nt)? (?:la|notre|ma|nos) marges?|a perte|de notre poche"
        r"|de ma poche"
        r"|a nos frais|a mes frais|evapore\w*|retrouve(?:nt|s)? (?:pas|plus|jamais|rien)|retrouvons (?:pas"
        r"|plus)"
        r"|introuvables?|dans la nature|sans nouvelles?|nous echappe\w*|loupe\w*|ratee?s?|rate|passe a cote"
        r"|passes a cote|evade\w*|fuite en avant|laisse(?:s|nt|r)? filer|manque a gagner",
        "loses",
        ("On a perdu deux clients.", "Je jette un sac par jour.", "Les bons se perdent."),
        "On a gagné un client.",
    ),
    Pattern(
        "sign.errs",
        ERRORS + r"|erreurs?|se trompe(?:nt)?|(?:me|nous) trompe|trompe (?:de|d|une fois)|s est trompee?s?"
        r"|suis trompee?"
        r"|nous sommes trompes|faux|fausses?|(?:mauvaise?s?|faux|fausses?) (?:\w+)|inverse\w*|doublons?"
        r"|en double"
        r"|deux fois (?:le|la|les|l)(?: meme)?|deux fois|(?!oubliez){+oublier}|oublis?|zappe\w*"
        r"|tombe(?:nt)? (?:pas"
        r"|jamais)"
        r" (?:juste|sur)|tombe a cote|colle(?:nt)? (?:pas|jamais)|correspond(?:ent)? (?:pas|jamais|plus)"
        r"|ecarts?"
        r"|incoheren\w+|coquilles?|bourdes?|boulettes?|melange\w*|confond\w*|embrouill\w*|decalages?"
        r"|pas les memes"
        r"|pas le meme|un (?:chiffre|zero) de trop|manquait|il en manque|y en manque|y manque|en moins"
        r"|anomalies?"
        r"|incomplet\w*|pas a jour|jamais a jour|plus a jour|approximati\w+|illisible\w*|gribouill\w*"
        r"|ratur\w+|charabia|hieroglyphes?|lit plus rien"
        r"|ecrasee?s?"
        r"|mal (?:compte|saisi|rempli|range|imprime|note|calcule|fait|redige|etiquete)\w*",
        "errs",
        ("On a vendu deux fois le même emplacement.", "L'inventaire tombe jamais juste."),
        "Tout est juste.",
    ),
    Pattern(
        "sign.waits",
        DELAYS + r"|retards?|attends?|attendent|attendons|attente|attentes|attendu|attendait|traine(?:nt)?"
        r"|trop (?:long|longue"
        r"|longs|lent|lente|lents|tard)|interminables?|a la bourre|met(?:s|tent"
        r"|tons)? (?:~ )?(?:~ )?(?:semaines|mois|heures)|"
        r"lent|lente|lents|lentes|lenteurs?|{+traîner}|delais? (?:\w+ )?(?:trop|intenables?|a rallonge"
        r"|explose\w*"
        r"|impossible)|semaines (?:de|d|pour)|au bout de (?:\w+ )?(?:jours|semaines|mois|heures)"
        r"|{+patienter}"
        r"|files? d attente|queue|(?:\d+|deux|trois|quatre|six|huit|dix|quinze|vingt) (?:jours|semaines"
        r"|mois)"
        r" (?:pour|a|avant|apres|de retard|d attente)|s eternise\w*|en souffrance|en suspens|empile\w*",
        "waits",
        ("Trois semaines pour une pièce.", "Les gens attendent deux heures."),
        "C'est livré à l'heure.",
    ),
    Pattern(
        "sign.toils",
        EFFORTS
        + r"|"
        + TASK
        + r"|(?:passe|passes|passent|passer|passons|bouffe|bouffent|prend|prennent|mange|mets|met|mettons"
        r"|mettent"
        r"|perd|perds|y laisse) (?:~ )?"
        + LENGTH
        + r"|"
        + LENGTH
        + r" (?:par (?:jour|semaine|mois|devis|dossier|an)|chaque|a chaque|tous les|rien que|a (?:recopier"
        r"|chercher"
        r"|saisir|trier|refaire|pointer|verifier|faire|courir))|a la main|a la mano|a la mitaine|a mitaine"
        r"|au stylo"
        r"|un par un|une par une|un a un|livre par livre|ligne par ligne|jusqu a (?:minuit|pas d heure)"
        r"|a minuit"
        r"|a (?:trois|quatre|cinq|deux) heures du mat\w*|a onze heures le soir"
        r"|(?<!dors )(?<!dort )mes (?:soirees?|dimanches?"
        r"|nuits?|week"
        r" ends?|soirs)|ses (?:soirees?|dimanches?|nuits?|soirs)|nos (?:soirees?|dimanches?|nuits?)"
        r"|le dimanche"
        r" (?:a|je|on|soir)|la nuit (?:a|je|on)|un temps (?:fou|dingue|infini|de dingue|monstre)|(?:\d+"
        r"|dix|vingt"
        r"|trente|cinquante|cent|quatre|quinze) fois(?! (?:par an|en|dans l annee|l an))"
        r"|(?:suis|est|etais|fais|faire|gere|gerer|assume|porte|travaille|retrouve|reste|bosse|monte"
        r"|j y vais) (?:\w+ ){0,2}toute? seule?|cours apres|court apres"
        r"|courir apres"
        r"|courons apres|galope\w*|paperasse|a mon age|chronophages?|fastidieu\w+|cours partout"
        r"|les yeux carres",
        "toils",
        ("On ressaisit tout.", "J'y passe mes soirées.", "Deux jours par mois à pointer."),
        "C'est vite fait.",
    ),
    Pattern(
        "sign.overflows",
        EXCESS
        + r"|{+déborder}|deborde\w*|satur\w+|submerge\w*|noyee?s?|noie|sous l eau|croule\w*|bouchonn\w*"
        r"|engorge\w*"
        r"|plus de place|pas de place|pas la place|trop petite?s?|a l etroit|entass\w+|s entassent"
        r"|{+empiler}"
        r"|s accumul\w+|accumul\w+|montagnes? de|des tas de|des piles|surcharg\w+|surcharge|bourree?s?"
        r"|pleine? a craquer|debordee?s?|dans (?:le|les) couloirs?|jusqu (?:au|a la|sur"
        r"|dans) (?:\w+ )?(?:trottoir"
        r"|rue|route|porte|rond point|plafond|parking|cour|couloir)|une seule ligne|n en peut plus"
        r"|en peuvent"
        r" plus|explose(?:nt)? (?:de|a|en)|m explose|trop de (?:\w+)|s en sort(?:ent)? (?:pas|plus)"
        r"|m en sors"
        r" (?:pas|plus)|sept ecrans|(?:quatre|cinq|six|sept|huit) (?:outils|logiciels|ecrans|fichiers"
        r"|versions|canaux|tableaux)|differentes? versions?|partout",
        "overflows",
        ("On croule sous les dossiers.", "Ils attendent jusqu'au trottoir."),
        "Il reste de la place.",
    ),
    Pattern(
        "sign.short_handed",
        r"personne (?:~ )?(?:postule|vient(?! (?:se plaindre|raler|reclamer))|veut|se presente|repond|sait"
        r"|voit|ouvre|releve|remplace|lit"
        r"|range|suit"
        r"|relance|comprend|s en sert|regarde|peut|(?<!nous )(?<!vous )(?<!m )(?<!t )(?:a|avait)(?! rien)"
        r"|s en occupe|l avait|decroche|prend|y)"
        r"|(?:pas|plus|peu|zero|aucune?|sans|un seul) (?:de |un |d )?(?:candidat\w*|cv|postulant\w*)"
        r"|postes? (?:ouverts?|vacants?|a pourvoir|vides?)|annonces? (?:ouvertes?|depuis)"
        r"|demission\w*"
        r"|arrets? (?:maladie|sur|de travail|longue)|en arret|absenteisme|absents?|absentes?|turn ?over"
        r"|turnover|repart(?:ent)? (?:le lendemain|au bout)|ghost\w*|se presente(?:nt)? (?:pas|plus)"
        r"|faute de"
        r" (?:\w+)|manque de (?:\w+)|{+manquer}|penurie|recrut(?:e|er|ons) (?:pas|plus)|trouve(?:s|nt|r"
        r"|ons)?"
        r" (?:pas|plus|personne|aucun)|part(?:ent|i|ie|is|ies|ait)? (?:~ )?(?:en retraite|a la retraite"
        r"|chez|a la"
        r" concurrence|en suisse|en conge)|nous (?:a|ont) quittes?|m a quittee?|(?:s en|s est) (?:va|vont"
        r"|alle"
        r"|alles)|des bras|bonshommes|bras casses|sous effectif|effectif reduit|(?:toute )?seule? a|depuis"
        r" (?:\w+ ){0,2}(?:mois|semaines|ans) que (?:je|on) cherch\w+|(?:mois|semaines|ans) que (?:je|on)"
        r" cherch\w+|qui (?:connaissait|savait|l a ecrit|l avait fait|suivait)|tombee? malade|col du femur"
        r"|restees? (?:un|deux|trois|dix)",
        "short_handed",
        (
            "Deux postes ouverts et personne ne postule.",
            "Le dev qui connaissait ça est parti chez un concurrent.",
        ),
        "On est au complet.",
    ),
    Pattern(
        "sign.complaints",
        r"(?:" + PEOPLE + r") (?:qui )?(?:(?:me|m|nous|se|s|en|y|leur|lui|a|ont|n|sont|est|disent|dit"
        r"|que) ){0,3}(?:~ )?(?:" + PROTESTS + r"|{+râler}"
        r"|gueul\w+|plai(?:nt|gnent|ndre)|engueul\w+|hurl\w+|cri(?:e|ent|er)|reclam\w+|pleur\w+|fachee?s?"
        r"|furieu\w+"
        r"|partent|parti\w*|s en vont|s en va|attend\w*|appel\w+|ecri\w+|ouvre\w* un ticket|abandonn\w+"
        r"|s enerv\w+"
        r"|s impatient\w+|mecontent\w*|raccroch\w+|repart\w*|quitt\w+|perd\w*|comprenn\w+ (?:pas|rien"
        r"|plus)|rend\w*"
        r" compte|detest\w+|refus\w+|menac\w+|tourn\w+ en rond|font la tete|fait la tete|faire suer"
        r"|se batt\w+"
        r"|nous envoie\w*|m envoie\w*|arrete\w* pas)|plaintes?|reclamations?|avis (?:negatifs?|google"
        r"|une etoile|sur"
        r" google)|trustpilot|m (?:est|sont) tombee?s? dessus|nous (?:est|sont) tombee?s? dessus"
        r"|lettre recommandee"
        r"|recommandes?|prud ?hommes?|tribunal|avocats?|condamnee?s?|proces|la une|va en face|vont en face"
        r"|chez le"
        r" voisin|a la concurrence|{+râler}|en beau fusil|engueul\w+|hauss\w+ les epaules|nps|se plaint"
        r"|se plaignent"
        r"|m appelle\w* (?:a|tous|toutes|pour|le|la|sans)|nous appelle\w* (?:vingt|dix|a|tous|pour|sans)"
        r"|failli se"
        r" battre|remboursements?|rembourser|litiges?|penalites?|avoirs|conflits?|bagarre|en pleurs"
        r"|raccrochent",
        "complaints",
        ("Les parents râlent.", "Un client m'a appelé onze fois.", "J'ai eu deux recours et des plaintes."),
        "Les clients sont ravis.",
    ),
    Pattern(
        "sign.rules",
        r"inspect\w+|controleurs?|controle (?:\w+ )?(?:a|nous|m|sanitaire|fiscal|de l|du|urssaf)|l hygiene"
        r"|commission de securite|commission (?:repasse|revient|passe)|ddpp|dreal|cnil|urssaf|ars|carsat"
        r"|apave"
        r"|bureau de controle|afsca|cnesst|ddt|ddetsp?p?|prefet|prefecture|chambre regionale"
        r"|mise en demeure|mis en"
        r" demeure|avis defavorable|non conformes?|non conformites?|(?:pas|plus) (?:aux normes|conformes?)"
        r"|hors"
        r" normes?|aux normes|amendes?|pv|contraventions?|sanctions?|redressement|astreinte|mise aux normes"
        r"|obligatoires?|obligation|la loi|loi \d+|decret|reglement\w*|directive|audit|auditeurs?"
        r"|certif\w+|nis ?2"
        r"|dora|rgpd|zfe|facture electronique|facturation electronique|plus maintenue?s?|fin de support"
        r"|tombe(?:nt)?"
        r" le|s arrete au|recours|rappele a l ordre|tape sur les doigts|remonte les bretelles|soc ?2"
        r"|iso \d+|questionnaire (?:secu|securite)"
        r"|croix rouges"
        r"|seuil|habilitations?|echues?|echus?|perimee?s?|rappel (?:produit|de lot)",
        "rules",
        ("L'inspection du travail nous a écrit.", "On a un avis défavorable de la commission de sécurité."),
        "On est en règle.",
    ),
    Pattern(
        "sign.danger",
        r"chiffre\w* (?:tous |toutes )?(?:les|nos|mes) (?:serveurs?|fichiers?|donnees)|rancon\w*|accidents?"
        r"|blesse\w*|chutes?|tombee?s? (?:de|du|par terre|dans l escalier)|dangereu\w+|danger"
        r"|incendie"
        r"|feu (?:a|de|dans)|cambriol\w+|intrusions?|intrus|pirat\w+|hack\w*|phishing|virus|ransom\w*"
        r"|fraudes?"
        r"|arnaques?|escroqu\w+|chargebacks?|casse(?:nt)? le dos|mal au dos|tms|va me tuer|va nous tuer"
        r"|braqu\w+|faux rib|usurp\w+|n importe qui"
        r" (?:entre|peut)|peur bleue|fait peur|electrocut\w+|malaises?|evanouis\w*|samu|pompiers|brulee?s?"
        r"|infirmerie"
        r"|degats?|sinistres?|cliqu\w+ sur|un bout de (?:pouce|doigt)|pris feu|noye",
        "danger",
        ("Deux cambriolages depuis mars.", "Un gars est tombé de l'échelle."),
        "Tout est sécurisé.",
    ),
    Pattern(
        "sign.blind",
        r"(?:aucune?|zero|pas de|pas d|plus de|plus aucune?|sans|plus d) (?:~ )?(?:visibilite|suivi"
        r"|tracking"
        r"|tracabilite|trace|traces|reseau|preuves?|sauvegarde|controle|reporting|vision|relances?"
        r"|historique"
        r"|outils?|alerte|moyen|stock|materiel|solution|temps|confiance|support|reponse|documentation"
        r"|procedure"
        r"|connexion|plan|badge|remplacant\w*|releve)|(?:sait|sais|savons|savent|savoir|saura|saurait|voit"
        r"|vois|voyons)"
        r" (?:pas|plus|jamais|meme pas|pas toujours|plus trop|pas trop) (?:trop )?(?:qui|quoi|ou|combien"
        r"|quand|si|ce"
        r" (?:que|qui|qu)|comment|lesquels|laquelle|lesquelles|lequel|a qui|d ou|quel\w*"
        r"|clair)(?! (?:vous|font|les (?:autres|confreres|voisins)|ils))|(?:on"
        r"|je) (?:y"
        r" )?(?:voit|vois) (?:pas clair|rien|plus rien|pas(?!(?: (?:,|\.|non|trop))|$)(?! (?:pourquoi"
        r"|l interet|le probleme|de raison"
        r"|de probleme|d "
        r"inconvenient|a quoi|en quoi|ou est le)))|(?:je|on|j) (?:le|la|les|en) (?:sais|sait"
        r"|savons) (?:pas|rien)(?! (?:moi|encore|trop si))|a l aveugle|au pif|au doigt mouille|au juge"
        r"|de memoire"
        r"|dans (?:ma|sa|la|leur|notre) tete|(?:tout|tous) dans la tete|a la louche|au petit bonheur"
        r"|au hasard"
        r"|a l instinct|en inventant|decouvre(?:nt|s)? (?:le jour|apres|quand|trop|toujours)|vu venir"
        r"|vois pas venir"
        r"|voit pas venir|s en (?:apercoit|rend compte|apercoivent)|s est (?:apercu|rendu compte"
        r"|retrouve)\w*|nous"
        r" sommes apercus|jamais (?:restaure|teste|verifie|relance)\w*|incapables? de|(?:prouve|justifie"
        r"|demontre|retrouve|verifie|controle|maitrise|anticipe)\w* (?:pas|plus|rien)|impossible (?:de|d"
        r"|a)|pas moyen"
        r" de|pas moyen d|croix et la banniere|y arrive (?:pas|plus)|arrive(?:s|nt|ons)? (?:pas|plus"
        r"|jamais) a"
        r"|(?:peut|peuvent|pouvons) (?:pas|plus|meme pas|meme plus) (?!(?:vous|se plaindre|dire|dépenser"
        r"|depenser"
        r"|decider|engager|m engager|signer|y aller|attendre|mettre|payer|promettre|sortir|faire plus"
        r"|bouger)\b)\w+",
        "blind",
        (
            "On n'a aucune trace de qui a signé quoi.",
            "Personne sait, on y voit rien.",
            "Je sais pas si j'y gagne.",
        ),
        "On sait tout en temps réel.",
    ),
    Pattern(
        "sign.fed_up",
        r"marre|ras le bol|plein le dos|plein les bottes|par dessus la tete|tannee?s?|j en peux plus"
        r"|on en peut plus"
        r"|honte|honteux|humiliant|idiot|stupide|ridicule|galeres?|galere|cauchemars?|enfer|infernal"
        r"|catastrophe"
        r"|catastrophique|la misere|fend le coeur|fait mal|ca pese|dors (?:mal|plus)|dormir|dormi de"
        r"|stress\w*"
        r"|angoiss\w*|la peur|insupportable|ingerable|intenable|epuis\w+|usant|fatigant|penible|l horreur"
        r"|bordel"
        r"|bazar|foutoir|pagaille|n importe quoi|brol|tout croche|chaos|usine a gaz|casse tete"
        r"|prise de tete|calvaire"
        r"|anarchie|artisanal|rustique|prehistoire|moyen age|la cata|le bronx|passoire|plus tenable"
        r"|ca (?:va"
        r"|peut) plus|peut plus durer|plus jamais (?:ca|je|on|revivre)|plus possible"
        r"|s arrache\w* les cheveux|tire les"
        r" cheveux|devenir fou|rend fou|rendre fou|souffr\w+|subi\w*|fait suer|m embete|nous embete"
        r"|nous gene|nous"
        r" penalise|nous inquiete|nous coince|ca coince|ca peche|ca cloche|le hic|point noir|soucis?"
        r"|problemes?"
        r"|difficultes?|ennuis?|tracas|misere|compliquee?s?|difficile|dur|dure|tendu|la corde"
        r"|tient (?:avec|par)"
        r"|dans la mouise|dans le petrin|au bout du rouleau|a bout|poesie|prie|fictions?|colere|degueulasse"
        r"|laisse a desirer|peut mieux faire|pas (?:~ )?(?:contente?s?|satisfaite?s?|satisfaisant|normal"
        r"|fiable"
        r"|adaptee?s?|pratique|serieux|terrible|glorieux)|mal|detestent|deteste|le pire|grand canyon"
        r"|je dors pas",
        "fed_up",
        ("C'est honteux.", "J'en ai marre.", "Le problème, c'est la paie."),
        "C'est un plaisir.",
    ),
    Pattern(
        "sign.costs",
        r"(?:prix|tarifs?|factures?|couts?|charges|loyers?|primes?|cotisations?"
        r"|abonnements?) (?:~ )?(?:ont|a|avait"
        r"|ont encore) (?:~ )?(?:pris|augmente\w*|double\w*|triple\w*|explose\w*|flambe\w*|grimpe\w*"
        r"|bondi)|passee?s?"
        r" de (?:\w+ ){1,4}a (?:\w+ ){0,3}|(?:a|ont|avait) (?:double|triple|explose|flambe|bondi)"
        r"(?! (?:les|le|la|l|nos|notre|de|d|en))"
        r"|(?:elle|il|ca|elles|ils) (?:a|ont) (?:encore )?(?:pris|fait|augmente de"
        r"|grimpe de) (?:plus )?(?:\d+|\w+) (?:pour cent|%)|coute(?:nt)? (?:une"
        r" fortune|un bras|la peau|cher|trop cher|les yeux|un client|un rein)|hors de prix|saigne\w*"
        r"|pour rien"
        r"|(?:payee?|paye|payons|paie) (?:deux fois|pour rien|~ heures|dans le vide)|gouffre|ruine"
        r"|plombe\w*"
        r"|etrangl\w+|surcouts?|facture de (?:\w+ ){1,3}|remise en etat|frais caches|regularisation"
        r"|reverser|a rallonge",
        "costs",
        ("La facture a doublé.", "On est passés de 300 à 700 euros par mois."),
        "Les prix ont baissé.",
    ),
    Pattern(
        "sign.unpaid",
        r"jours en moyenne|avance (?:au|a la|a mon) banqu\w+|decouverts?|agios|impayee?s?|(?:milles?|euros"
        r"|balles|k|\d+) (?:~ )?dehors|dehors|(?:me|nous) (?:doit|doivent)"
        r"|retards? de"
        r" paiement|pas payee?s?|paye(?:nt)? (?:pas|jamais|plus|en retard)|rejets?"
        r"|cheques? (?:sans provision|en bois"
        r"|dehors)|tresorerie (?:s en|en|qui)|relance(?:s|r)? (?:quatre|trois|dix|cinq) fois|creances?",
        "unpaid",
        "J'ai 14 000 euros dehors.",
        "Ils paient d'avance.",
    ),
)

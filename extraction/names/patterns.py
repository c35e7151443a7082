"""Words that make a capitalised word a person, a place, a date or nothing."""

FIRST_NAMES = frozenset(
    """
    adeline adrien agathe alain alexandre alexis alice amandine amélie andré anne anne-laure anthony
    antoine arnaud arthur aurélie bastien benoît bernard bertrand bruno camille carole caroline
    catherine charles charlotte chloé christian christine christophe claire claude clémence clément
    corinne cyril cédric céline damien daniel david delphine denis didier dominique elsa emma emmanuel
    estelle fabien fabienne fabrice fatima florence florian franck françois françoise frédéric gaël
    gaëlle georges ghislain gilles ginette gisèle grégory guillaume guy gérard henri hervé hugo hugues
    hélène inès isabelle jacques jean jean-luc jean-marc jean-pierre jonathan josette josé joël julie
    julien justine jérôme karim karine kevin kévin laura laurence laurent laëtitia lionel louis loïc luc
    lucas lucie ludovic léa magali manon manu marc marcel marie marie-claude marine marion martin
    martine mathieu mathilde matthieu maud maxime maëlle mehdi michel michèle mickaël mohamed monique
    morgane mélanie nadia nadège nathalie nicolas noémie olivier pascal pascale patrice patricia patrick
    paul pauline philippe pierre quentin rachid raphaël renaud richard robert romain rémi sabrina samir
    samuel sandra sandrine sarah serge solène sophie stéphane stéphanie sylvain sylvie sébastien
    thibault thierry thomas tristan valérie vanessa victor vincent virginie véronique xavier yann
    yannick youssef yves zoé élodie éric étienne
    """.split()  # noqa: SIM905 - a list of words reads better in lines
)

NOT_NAMES = frozenset(
    """
    allemagne août ars ascension asv avril bah belgique ben bic black bon bordeaux bruxelles btp ca
    caces caf carsat ccas cdd cdi ceo cfo cnil codir comex coo crm cse cto cv daf ddpp dg dieu dimanche
    docteur dreal drh drm dsi dupont décembre erp espagne etc eti etp euh europe france friday février
    gmao go hds heu ht iban iso it italie janvier jeudi juillet juin kbis lille lundi lyon m madame
    mademoiselle mai mardi mars marseille maître mercredi mme monsieur montréal mr nantes no novembre
    noël nvme octobre ogec ok paris pdg pentecôte pme pv pâques q1 q2 q3 q4 qualiopi québec raf ras rdv
    rennes rgpd rh rib rtt s1 s2 samedi sav scea septembre si siret sirh state strasbourg suisse t1 t2
    t3 t4 toulouse toussaint tpe trafic ttc tva urssaf velleda vendredi ville vm voilà vsl wifi yes zfe
    épiphanie avent carême chandeleur ramadan aïd saint-jean saint-sylvestre ducasse kermesse us usa uk
    italiens allemands chinois belges suisses américains anglais espagnols français parisiens lyonnais
    tourangeaux marseillais bretons normands portugais japonais polonais hollandais québécois italien allemand
    chinois belge américain espagnol dieu noël pâques internet facebook instagram youtube tiktok black friday
    dos reste restent commentry goncourt afnor ademe opco insee pôle bali londres madrid new york chirac
    """.split()  # noqa: SIM905 - a list of words reads better in lines
)

GRAMMATICAL = frozenset(
    """
    a ah ai allô alors après as au aucun aucune aujourd'hui aux avait avant avec bah ben bien bon
    bonjour bonsoir c c'est c'était car ce ceci cela cent certains chaque chez cinq cinquante combien
    comme comment d d'accord dans de depuis des deux dix donc dont douze du déjà eh elle elles en encore
    enfin ensuite est et euh eux hein huit il ils j j'ai jamais je jusqu'en jusqu'à l l'an la le les
    leur leurs lorsque lui ma mais mal me merci mes mille moi moins mon neuf ni non nos notre nous oh on
    onze or ou oui où par parce pas pendant personne peut-être plus plusieurs pour pourquoi puis puisque
    quand quarante quatorze quatre que quelques qui quinze quoi rien sa salut sans se seize sept ses si
    sinon six soixante son sont sous sur ta te tes toi ton toujours tous tout toute toutes treize trente
    trois trop très tu un une vers vingt voilà vos votre vous y à ça était
    """.split()  # noqa: SIM905 - a list of words reads better in lines
)

TITLES = frozenset(
    {
        "docteur",
        "dr",
        "m",
        "madame",
        "mademoiselle",
        "maître",
        "mlle",
        "mme",
        "monsieur",
        "mr",
        "sœur",
        "père",
        "frère",
        "abbé",
    }
)
PLACE_BEFORE = frozenset(
    {"au", "aux", "contre", "d'", "dans", "de", "depuis", "du", "en", "entre", "près", "sur", "vers", "à"}
)
PLACES = frozenset(
    """
    agen aix ajaccio albi alès alger alsace amiens andorre angers angoulême annecy antibes anvers arles
    arlon arras aurillac auvergne auxerre avignon aveyron bastia bayonne beauvais belfort bergerac berlin
    besançon béthune béziers blois bordeaux boulogne bourges brest bretagne brive bruges bruxelles caen calais
    cambrai cannes carcassonne castres chambéry charleroi charleville chartres châteauroux cherbourg cholet
    clermont colmar compiègne corrèze corse créteil dax dieppe dijon dinan dinant douai draguignan dunkerque
    epinal evreux évry foix fréjus gand gap gatineau genève gers grenoble guadeloupe guéret hainaut halifax
    jura landes laon laval lausanne laval lens libourne liège lille limoges lisieux londres longueuil lorient
    lorraine louvain lozère luxembourg lyon mâcon madrid mans marseille martinique massy maubeuge mayenne
    meaux melun mende metz mons montauban montbéliard montluçon montpellier montréal mouscron mulhouse
    namur nancy nanterre nantes narbonne nevers nice nîmes niort normandie occitanie orléans paca paris
    pau périgueux perpignan picardie poitiers pontoise provence quimper québec reims rennes roanne rochefort
    rodez roubaix rouen saguenay saintes savoie sedan sens sète sherbrooke soissons strasbourg suisse
    tarbes toulon toulouse tourcoing tournai tours troyes tulle valence valenciennes vannes vendée verdun
    versailles verviers vesoul vichy vienne vierzon villeurbanne vitré wallonie waterloo wavre
    """.split()  # noqa: SIM905 - a list of words reads better in lines
)
"""Towns and regions: where somebody is, never a supplier."""

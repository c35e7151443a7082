"""Words that make a capitalised word a person, a place, a date or nothing."""

FIRST_NAMES = frozenset(
    """
    fatou fatoumata awa khady ndeye aissata mariam mariama oumou adama bintou kadiatou rokhaya sokhna
    marianne tyler kyle ryan brandon jason dylan logan steven stephen michael peter james mark matthew andrew
    jennifer ashley emily megan donald joaquim ilyes bastien solène réjean ghislaine
    abdel abdou abdoulaye achille adama adeline adil adrien adèle agathe agnès ahmed alain alban albert
    aldo alex alexandre alexis ali alice aline alix alphonse amandine amina aminata amir amélie anatole
    anaïs andrea andré angélique anita anne anne-laure annette annick annie anthony antoine anton antonin
    ariane arlette armand armelle arnaud arthur astrid aude audrey augustin aurore aurélie aurélien axel
    aymeric aïcha aïssatou babacar bachir baptiste barbara barnabé bastien benjamin benoit benoît
    bernadette bernard berthe bertille bertrand bilal blaise blandine boris boubacar brahim brice brieuc
    brigitte bruno béa béatrice bénédicte bérénice camille carole caroline catherine chantal charles
    charline charlotte charlène cheikh chloé christian christine christophe chrystelle cindy claire claude
    claudette claudia claudine clémence clément colette coralie corentin corinne cyprien cyril cécile
    cédric céline damien daniel danielle danièle dany david delphine denis denise diane didier dimitri
    djamel djibril dominique dorothée driss désiré edgar edith edmond elias ella elliot eloïse elsa emma
    emmanuel enzo erwan estelle esther eugène eugénie eva fabien fabienne fabrice fanny farid fatima
    ferdinand fernand fernande fiona flavie flavien fleur flora florence florent florian francine francis
    franck frank françois françoise fred frédéric félicien félix gabin gabriel gabrielle gaston gaétan
    gaël gaëlle geneviève geoffrey georges gerard germain germaine ghislain gilles ginette gisèle grégory
    guillaume gustave guy gwen gwenaëlle gérald gérard habib hamid hassan hector henri henriette hervé
    hubert hugo hugues huguette héloïse hélène ibrahim ibrahima idriss inès irène isabelle ivan jacky
    jacqueline jacques jamal jasmine jean jean-luc jean-marc jean-michel jean-paul jean-pierre jeanine
    jeanne jeannine jeannot jeremy jessica jimmy joachim jocelyn jocelyne johan johanna jonathan jordan
    joseph josette joss josé joséphine joël judith jules julie julien juliette justin justine jérémie
    jérémy jérôme kader kamel karim karine karl katia kelly ketty kevin khadija khalid koffi kouassi kévin
    lambert laura laure laurence laurent laurie laëtitia leïla lila lili lilian liliane line lionel lise
    lola lorenzo loris lou louis louise louisette loïc loïs luc lucas lucette lucie lucien lucienne
    ludovic lydie lyse léa léo léon léonie madeleine maeva magali magalie malik mamadou manon manu manuel
    marc marceau marcel marcelle marcelline margaux margot marguerite maria marie marie-claire
    marie-claude marie-france marie-jo marie-laure marie-line marie-noëlle marilyne marine marion marius
    marlène martial martin martine maryline maryse maryvonne mathieu mathilde mathis mathéo matthieu maud
    maurice mauricette max maxence maxime maya maëlle maïté mehdi michaël michel micheline michèle mickaël
    mike milène mireille mohamed monique morgane mourad moussa myriam mélanie mélissa nabil nadia nadine
    nadège nasser natacha nathalie naïma nico nicolas ninon norah norbert nour noé noémie noël noëlle
    odette odile olga olivier omar ophélie oscar oumar ousmane pablo paola pascal pascale patrice patricia
    patrick paul paulette paulin pauline perrine philibert philippe pierre pierrette pierrick pierrot
    priscilla pétronille quentin rachel rachid rachida ralph raoul raphaël raymond raymonde renaud rené
    renée richard rita robert roger roland romain romane ronan rosalie rose roseline rosine roxane ruben
    régine régis rémi rémy sabrina salima salomé samba samia samir samuel samy sandra sandrine sarah saïd
    seb selim serge sidonie siham simon simone slimane solène sophie soraya souad steeve stella stéphane
    stéphanie suzanne sylvain sylvette sylviane sylvie sébastien ségolène séverine tanguy tania tatiana
    thibaud thibault thibaut thierry thomas théo théodore théophile thérèse tim timéo tom tony toussaint
    tristan ursule valentin valentine valère valérie vanessa vanille victoire victor victorine vincent
    violaine virginie viviane véro véronique wilfried willy xaver xavier yacine yann yannick yasmina
    yassine ygor yoann yohan yolande youssef yvan yves yvette yvon yvonne zakaria zineb zora zoé édouard
    éliane élisabeth élise élodie émeline émile émilie éric étienne évelyne
    """.split()  # noqa: SIM905 - a list of words reads better in lines
)

NOT_NAMES = frozenset(
    """
    fêtes atsem aesh avs cpe asvp dgs dga dst ide aes ash asi spip dre dasen cnesst cnss onss csst allemagne
    août
    ars ascension asv avril bah belgique ben bic black bon bordeaux bruxelles btp ca caces
    caf carsat ccas cdd cdi ceo cfo cnil codir comex coo crm cse cto cv daf ddpp dg dieu dimanche docteur
    dreal drh drm dsi dupont décembre erp espagne etc eti etp euh europe france friday février gmao go hds
    heu ht iban iso it italie janvier jeudi juillet juin kbis lille lundi lyon m madame mademoiselle mai
    mardi mars marseille maître mercredi mme monsieur montréal mr nantes no novembre noël nvme octobre
    ogec ok paris pdg pentecôte pme pv pâques q1 q2 q3 q4 qualiopi québec raf ras rdv rennes rgpd rh rib
    rtt s1 s2 samedi sav scea septembre si siret sirh state strasbourg suisse t1 t2 t3 t4 toulouse
    toussaint tpe trafic ttc tva urssaf velleda vendredi ville vm voilà vsl wifi yes zfe épiphanie avent
    carême chandeleur ramadan aïd saint-jean saint-sylvestre ducasse kermesse us usa uk italiens allemands
    chinois belges suisses américains anglais espagnols français parisiens lyonnais tourangeaux
    marseillais bretons normands portugais japonais polonais hollandais québécois italien allemand belge
    américain espagnol internet facebook instagram youtube tiktok dos reste restent commentry goncourt
    astheure faque pantoute icitte coudonc tabarnak ostie yep nope hello ciao inchallah état région sépa
    sdr ae bdr csm kpi roi okr rfp poc mvp q1 corolla juste mac ehr dpi wms tms ged
    longueuil toronto lausanne sierre sion fribourg
    neuchâtel gatineau dakar abidjan thiès nouméa afnor ademe opco insee pôle bali londres madrid new
    york chirac
    """.split()  # noqa: SIM905 - a list of words reads better in lines
)

GRAMMATICAL = frozenset(
    """
    celle celui ceux celles mouais mwais ouaip bof mmh hmm mmm pff contre selon devant derrière malgré pareil
    côté niveau idem sauf
    hormis vu dès afin a ah ai allô alors
    après as au aucun aucune aujourd'hui aux avait avant avec bah ben bien bon bonjour bonsoir c c'est
    c'était car ce ceci cela cent certains chaque chez cinq cinquante combien comme comment d d'accord
    dans de depuis des deux dix donc dont douze du déjà eh elle elles en encore enfin ensuite est et euh
    eux hein huit il ils j j'ai jamais je jusqu'en jusqu'à l l'an la le les leur leurs lorsque lui ma mais
    mal me merci mes mille moi moins mon neuf ni non nos notre nous oh on onze or ou oui où par parce pas
    pendant personne peut-être plus plusieurs pour pourquoi puis puisque quand quarante quatorze quatre
    que quelques qui quinze quoi rien sa salut sans se seize sept ses si sinon six soixante son sont sous
    sur ta te tes toi ton toujours tous tout toute toutes treize trente trois trop très tu un une vers
    vingt voilà vos votre vous y à ça était
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
    besançon béthune béziers blois bordeaux boulogne bourges brest bretagne brive bruges bruxelles caen
    calais cambrai cannes carcassonne castres chambéry charleroi charleville chartres châteauroux
    cherbourg cholet clermont colmar compiègne corrèze corse créteil dax dieppe dijon dinan dinant douai
    draguignan dunkerque epinal evreux évry foix fréjus gand gap gatineau genève gers grenoble guadeloupe
    guéret hainaut halifax jura landes laon laval lausanne lens libourne liège lille limoges lisieux
    londres longueuil lorient lorraine louvain lozère luxembourg lyon mâcon madrid mans marseille
    martinique massy maubeuge mayenne meaux melun mende metz mons montauban montbéliard montluçon
    montpellier montréal mouscron mulhouse namur nancy nanterre nantes narbonne nevers nice nîmes niort
    normandie occitanie orléans paca paris pau périgueux perpignan picardie poitiers pontoise provence
    quimper québec reims rennes roanne rochefort rodez roubaix rouen saguenay saintes savoie sedan sens
    sète sherbrooke soissons strasbourg suisse tarbes toulon toulouse tourcoing tournai tours troyes tulle
    valence valenciennes vannes vendée verdun versailles verviers vesoul vichy vienne vierzon villeurbanne
    vitré wallonie waterloo wavre ain aisne allier ardèche ardennes ariège aube aude calvados cantal
    charente cher creuse dordogne doubs drôme eure finistère gard gironde hérault indre isère loire loiret
    lot manche marne meurthe meuse morbihan moselle nièvre nord oise orne pyrénées rhin rhône saône sarthe
    somme tarn var vaucluse vosges yonne essonne seine yvelines vercors larzac beauce sologne berry poitou
    limousin béarn périgord quercy roussillon champagne flandre flandres ardenne condroz hesbaye borinage
    gaume brabant valais vaud gruyère chablais lavaux outaouais estrie mauricie gaspésie abitibi lanaudière
    laurentides montérégie charlevoix brossard gatineau lévis drummondville rimouski trois-rivières granby
    joliette repentigny terrebonne seraing huy ciney bastogne nivelles uccle ixelles schaerbeek yverdon
    bulle nyon vevey montreux moutier delémont
    """.split()  # noqa: SIM905 - a list of words reads better in lines
)
"""Towns and regions: where somebody is, never a supplier."""
SPOKEN_WORDS = frozenset(
    """
    ah aah ben beh bah boh hein euh heu hum pis pff pfff ouais ouaip oué nan nenni chui chuis jsuis jsais
    yavait yen ya fait faque astheure icitte pantoute ste tsé tse tsais mdr okay oki nickel niquel hop zou
    wesh bref voila deja apres tres meme etre etait parait peut-etre ca ses sa cest jai cetait quon quil
    quelle quils dailleurs daccord dac aujourdhui numero lundi mardi mercredi jeudi vendredi samedi
    dimanche wifi mail mails email emails internet tableur tableurs excel eksel exel exell excels word sms
    visio appli applis app apps crm erp drh daf dsi pdg dga rgpd gpec sirh cse bts btp ehpad pme tpe eti
    ccas epci sncf edf gdf ans siret siren tva covid ucanss nvx pcq ptet genre trucs machin machins brol
    septante nonante octante huitante chars char boite boites boss job jobs team meeting planning
    reporting feedback budget budgets weekend week-end cash business startup start-up freelance freelances
    manager managers marketing digital digitale backup backups cloud mic mdp login process workflow
    workflows dashboard dashboards spreadsheet google slack-off whatsapp watsapp cata chiotte chiottes
    fichu fichue vrai vraie sympa sympas cool top bof mouais ouf oups allo allô bonjour
    """.split()  # noqa: SIM905 - a list of words reads better in lines
)
"""What people say that no dictionary holds: never a name where a text has no capitals."""

"""Words that make a capitalised word a person, a place, a date or nothing."""

FIRST_NAMES = frozenset(
    """
    adeline adrien agathe alain alexandre alexis alice amandine amélie andré anne anne-laure anthony antoine arnaud arthur aurélie
    bastien benoît bernard bertrand bruno camille carole caroline catherine cédric céline charles charlotte chloé christian christine
    christophe claire claude clément clémence corinne cyril damien daniel david delphine denis didier dominique élodie elsa emma
    emmanuel éric estelle étienne fabien fabrice fabienne florence florian françois françoise franck frédéric gaël georges gérard
    ghislain gilles gisèle grégory guillaume guy hélène henri hervé hugo hugues inès isabelle jacques jean jean-luc jean-marc jean-pierre
    jérôme joël jonathan josé julie julien justine karim karine kevin kévin laëtitia laura laurence laurent léa lionel loïc louis luc lucas lucie
    ludovic maëlle magali manon manu marc marie marie-claude marine marion martin martine mathieu mathilde matthieu maud maxime mehdi mélanie michel
    michèle mickaël mohamed monique morgane nadège nadia nathalie nicolas noémie olivier pascal pascale patrice patricia patrick paul pauline
    philippe pierre quentin rachid raphaël rémi renaud richard robert romain sabrina samir samuel sandra sandrine sarah sébastien serge
    sophie stéphane stéphanie sylvain sylvie thibault thierry thomas tristan valérie vanessa véronique victor vincent virginie xavier yann yannick yves
    zoé gaëlle solène marcel josette ginette fatima youssef
    """.split()
)
NOT_NAMES = frozenset(
    """
    lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre
    noël toussaint pâques ascension pentecôte paris lyon lille marseille nantes bordeaux toulouse rennes strasbourg france belgique suisse québec
    montréal bruxelles europe allemagne espagne italie monsieur madame mademoiselle maître docteur mr mme m dieu state pdg dg daf dsi drh raf cto ceo cfo coo
    cse rh codir comex kbis rib bic iban tva ht ttc cdi cdd rtt zfe pv etp vsl caf arS dreal urssaf cnil ddpp carsat siret sav asv ok it si ca pme eti tpe
    t1 t2 t3 t4 q1 q2 q3 q4 s1 s2 euh heu voilà bon bah ben go yes no rdv qualiopi ras velleda caces iso black friday cv cse dimanche toussaint trafic crm erp gmao sirh hds wifi btp dupont etc nvme vm scea ogec drm ars tpe rgpd ccas ville
    """.lower().split()
)
GRAMMATICAL = frozenset(
    """
    le la les l un une des du de d au aux à a et ou où mais donc or ni car que qui quoi dont si en y dans par pour sur sous avec sans chez vers
    je j tu il elle on nous vous ils elles me te se ce c ça cela ceci mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs moi toi lui eux
    oui non pas plus moins très trop bien mal alors ah oh eh hein ben bah euh bon voilà allô merci bonjour bonsoir salut après avant depuis pendant
    quand comme comment combien pourquoi tout tous toute toutes rien personne aucun aucune chaque quelques plusieurs certains est sont était ai as avait
    deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante cinquante soixante cent mille
    c'est c'était j'ai l'an d'accord aujourd'hui jusqu'à jusqu'en lorsque puisque ensuite puis enfin sinon parce déjà encore toujours jamais peut-être
    """.split()
)
TITLES = frozenset("monsieur madame mademoiselle m mme maître docteur dr mr mlle".split())
PLACE_BEFORE = frozenset("à d' de du en au aux sur vers dans entre près contre depuis".split())

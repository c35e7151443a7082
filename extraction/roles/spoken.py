"""Titles that have no code (annotation guide): they stay as they are said."""

_OF = (
    r"(?: (?:de la|de l|du|des|de|d|aux?|a la|a l|en) (?!(?:la|le|l|nous|vous|moi|lui|eux|ca|tout|toute"
    r"|ma|mon|notre|nos|cette|ce|chez|retraite|conges?|arret)\b)[a-z]{3,}"
    r"(?: (?:logistiques?|techniques?|numeriques?|informatiques?|juridiques?|publiques?|culturel(?:le)?s?"
    r"|industriel(?:le)?s?|general(?:e|es)?|generaux|commercial(?:e|es)?|social(?:e|es)?|territorial(?:e"
    r"|es)?"
    r"|hospitalier(?:e|s|es)?|sanitaires?|scolaires?|internes?|humaines?|financier(?:e|s|es)?|medical(?:e"
    r"|es)?))?)"
)
SPOKEN: tuple[str, ...] = (
    # Bodies.
    (
        r"conseil (?:communautaire|municipale?|syndical|communal|departemental|regional|d ecole|de fabrique"
        r"|scientifique|economique|paroissial|de surveillance|cantonal|national|d etat|de fondation|de"
        r" famille)"
    ),
    (
        r"comite (?:syndical|d engagement|d investissement|des achats|technique|de pilotage|d entreprise"
        r"|d architecture|directeur|des couts|des risques|de selection|produit|consultatif|de credit)"
    ),
    (
        r"(?:la |une |notre )?commission (?:d appel d offres?|des marches|des achats|permanente|des"
        r" finances|informatique"
        r"|de gestion|paritaire|technique|d attribution)|la commission"
    ),
    (
        r"college (?:communal|des bourgmestre et echevins|echevinal|des associes)|(?<=le )college|(?<=au"
        r" )college"
    ),
    r"bureau (?:permanent|communautaire|syndical|executif|federal)",
    r"(?<=la )municipalite|(?<=la )coprésidence|capitainerie|consistoire|collectif|(?<=la )congregation",
    r"assemblee (?:generale|des \w+|de copropriete)|copropriete|syndic(?: benevole)?",
    (
        r"(?<!sur )(?<!pour )(?<!dans )(?<!vers )(?:le|son|un) bureau(?= (?:vote|decide|se reunit|du club"
        r"|de l association|,|\.))"
    ),
    (
        r"groupement d achats?|cellule achats?|pouvoir organisateur|administrateur judiciaire|mandataire(?:"
        r" judiciaire)?"
    ),
    # Elected persons, clergy, public service.
    (
        r"bourgmestre|syndique|(?:un |le |la |ma |mon )?banqui(?:er|ere)|(?:la |une |ma )banque(?= (?:suit"
        r"|dit"
        r"|valide|decide|accepte|regarde|,|\.)|$)"
    ),
    r"cse|c s e|comite social et economique|comite d etablissement|clercs?(?: de notaire)?",
    r"receveu(?:r|se)(?: \w+)?|doyenn?e?|rect(?:eur|rice)|cpe|aumonier|sacristain|diacre",
    r"echevine?(?: (?:des|de la|du|de l) \w+| aux? \w+)?",
    r"(?:monsieur|madame) le maire|le maire|la maire|madame la maire|maire adjointe?|premiere? adjointe?",
    r"tresorier(?:e)? adjointe?|tresorier|tresoriere",
    r"dgs|directeur general des services|secretaire general|secretaire de mairie",
    r"(?:les |des |nos )?elus|adjointe? (?:au|aux|a la|a l) \w+|adjointe? administrati\w+|adjointe?",
    r"intendante?|econome(?: du diocese)?|proviseure?|principale?(?= du college)",
    r"cure|eveque|pasteure?|abbe|pretre|imam|rabbin|mere superieure|colonel|commandant|capitaine",
    (
        r"delegue(?:e)? (?:syndical\w*|general\w*|du personnel|territorial\w*)|suppleante?|titulaires?(?= ,"
        r"|\.| (?:decid|tranch|choisi|sign|valid|vot)"
        r"|$)"
    ),
    r"chef d etablissement|prefete? des etudes",
    # Religious houses, the army, the State.
    (
        r"pere abbe|abbesse|prieure?|(?<!cadre )superieure?(?= (?:de|du|,))|vicaire(?: general)?"
        r"|chanoine|chapelain|mere abbesse"
    ),
    (
        r"(?:sous )?pref(?:et|ete)|depute|senat(?:eur|rice)|conseill(?:er|ere) d etat|boursi(?:er"
        r"|ere) communale?"
    ),
    (
        r"adjudant(?: chef)?|lieutenant(?: colonel)?|sergent(?: chef)?|brigadier(?: chef)?|sous officier"
        r"|officier"
    ),
    r"(?<=suis )maire|(?<=etes )maire|(?<=moi )maire|maire(?= (?:de|depuis|d|du) )",
    # Trades that carry no company code.
    r"gouvernante?(?: general\w*)?|gardienn?e?(?= (?:,|\.|de|du)|$)|concierge|surveillante? general\w*",
    r"coordonnat(?:eur|rice)(?: (?:de la|du|des|de|aux|d) \w+)?|superviseure?(?: (?:de la|du|des|de|d) \w+)?",
    r"approvisionneu(?:r|se)|logisticienn?e?|planificat(?:eur|rice)|qualiticienn?e?|repartit(?:eur|rice)",
    r"preparat(?:eur|rice)(?: en pharmacie)?|laborantine?|redact(?:eur|rice)(?: en chef| territoriale?)?",
    r"product(?:eur|rice)|programmat(?:eur|rice)|courti(?:er|ere)|chef de partie|sous chef|second de cuisine",
    r"account executive|sdr|bdr|csm|people ops|talent acquisition(?: \w+)?|office (?:coordinator|assistant)",
    r"office manager|account manager|customer success manager|community manager|product manager",
    r"notaire|avocate?(?: associee?)?|huissier|greffi(?:er|ere)|architecte",
    r"maitre (?:de chai|d oeuvre|d ouvrage|d hotel|boulanger|artisan)",
    (
        r"asv|veterinaire|pharmacien(?:ne)?(?: (?:adjointe?|titulaire))?|dentiste|chirurgien(?:ne)?"
        r"|radiologue|anesthesiste|urgentiste|biologiste|cardiologue|medecin(?: (?:chef"
        r"|coordonnateur|du travail))?"
    ),
    r"artisan (?!d )\w+|artisane?",
    r"chef de chantier",
    r"administrat(?:eur|rice) (?:systemes?|reseaux?)(?: et reseaux?)?",
    r"chef d atelier|cheffe d atelier",
    r"chef de cuisine|le chef",
    r"attachee? (?:de (?:gestion|direction|presse)|territorial\w*|commercial\w*|administrati\w+)",
    r"conducteur de travaux|conductrice de travaux|contremaitre|magasinier|magasiniere",
    (
        rf"conseill(?:er|ere) (?:municipale?|communale?|departementale?|regionale?|communautaire"
        rf"|commercial\w*"
        rf"|technique)|conseill(?:er|ere){_OF}"
    ),
    rf"chargee?{_OF}(?: (?:numerique|commerciale?|technique|culturelle?|digitale?|interne|externe))?",
    rf"gestionnaire{_OF}|gestionnaire (?:paie|rh|adv|administrati\w+)|gestionnaire",
    (
        rf"responsable (?:(?:administrati\w+|technique|adjointe?|regional\w*) )?(?:{_OF[4:-1]})(?:"
        rf" (?:technique"
        r"|generaux"
        r"|informatique|adherents|clients?|locataire|exterieurs))?"
    ),
    (
        r"responsable (?!a |de |du |des |d |et |en |ici |aussi |mais |pour |chez |depuis |je |c |la |le "
        r"|les "
        r"|sur |au |aux )\w{2,}"
    ),
    rf"(?:chef|cheffe){_OF}",
    (
        r"(?:directeur|directrice|dir) (?:adjointe?|artistique|pedagogique|scientifique|regional\w*"
        r"|educati\w+"
        r"|administrati\w+|creati\w+|associee?|delegue\w*|medical\w*|sportif|departemental\w*)"
    ),
    r"directeur|directrice",
    r"regisseu(?:r|se)(?: (?:de domaine|de theatre|d oeuvres|general\w*|adjointe?|suppleante?|son|lumiere))?",
    r"conservat(?:eur|rice)(?: (?:regional\w*|en chef))?|bibliothecaire|documentaliste",
    rf"coordinat(?:eur|rice)(?:{_OF}| (?:pedagogique|technique|general\w*|administrati\w+))?",
    rf"technicien(?:ne)?(?:{_OF}| (?:informatique|reseau|support|territorial\w*))?",
    rf"ingenieure?(?:{_OF}| (?:systeme|methodes|commercial\w*|reseau|principal\w*))?",
    r"infirmier(?:e)? (?:coordinat\w+|liberal\w*|chef)|infirmier(?:e)?",
    (
        r"cadre (?:superieure? )?(?:de sante|infirmier|infirmiere|administrati\w+|technique|superieure?)"
        r"|conjointe? collaborat(?:rice|eur)|estimat(?:eur|rice)|exploitante?(?= |$)(?! de)|contre ?maitre"
        r"|metreu(?:r|se)|aide soignante?"
        r"|educat(?:eur|rice)(?:"
        r" specialisee?)?"
    ),
    r"chef(?:fe)? (?:comptable|magasinier|cuisinier|mecanicien|mecano)",
    r"controleu(?:r|se) de gestion|auditeur|auditrice|juriste",
    rf"animat(?:eur|rice)(?:{_OF})?|agente?(?:{_OF}| (?:general|territorial\w*|administrati\w+))",
    (
        r"stagiaire|apprentie?|alternante?|interimaire|remplacante?|benevole|receptionniste|hotesse"
        r"|standardiste"
        r"|vendeuse|vendeur|caissi(?:er|ere)|secouriste|consultante?|freelance|prestataire(?= (?:chez|ici))"
    ),
    (
        r"{mon} (?:chef|cheffe|manager|responsable|superieur|n plus un|n 1|hierarchie|direction)|la"
        r" direction"
        r"|la hierarchie"
    ),
    (
        r"tribunal(?: de commerce)?|prefecture|rectorat|ministere|canton|diocese|(?<=la )tutelle|agent"
        r" comptable"
    ),
    (
        r"tech lead|product owner|head of \w+|lead (?!le |la |les |l |un )\w+|product manager|ops manager"
        r"|growth|vp \w+|scrum"
        r" master"
        r"|data (?:analyst|engineer|scientist)|rssi|ciso|dpo|(?:chief|head) \w+ officer"
    ),
)
"""Titles that have no code: they stay as they are said."""

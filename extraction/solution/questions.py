"""Questions on today's way of working: word classes and expressions over the agent's folded words.

A question is made of what it wants (*quoi, qui, comment, où*), of a work (verbs of doing, keeping, having
done) and of a moment, the present. The same interrogatives ask for a decision, a price, a date or an
opinion: `AWAY` says so, in the words of the same sentence.
"""

from extraction.solution.words import CARRY

_NOW = (
    r"(?:(?:aujourd hui|actuellement|en ce moment|pour l instant|pour le moment|a l heure actuelle|deja"
    r"|toujours|encore|maintenant|la|du coup|donc|alors|chez vous|chez toi|plutot|principalement|bien"
    r"|justement|concretement|habituellement|d habitude|en general|ici|eventuellement|peut etre|y|en|le|la|l"
    r"|les|ca|cela|tout|tous|tout ca) )*"
)
TOOL = (
    r"logiciels?|outils?|solutions?|systemes?|applis?|applications?|crm|erp|sirh|plateformes?|progiciel"
    r"|programme|tableur|fichier|support|supports|machines?|materiels?|installations?|equipements?"
    r"|dispositif"
    r"|appareils?|standard|caisse|sono|copieurs?|imprimantes?|chaudieres?|alarme|four|box|pointeuse|badgeuse"
    r"|parc|flotte|vehicules|camions|serveurs?|stack|setup|moyens?|process|procede|methode|site|existant"
    r"|registre|carnet|cahier|agenda|planning"
)
SUPPLIER = (
    r"prestataires?|fournisseurs?|partenaires?|operateurs?|assureurs?|assurance|mutuelle|prevoyance"
    r"|courtiers?"
    r"|banques?|transporteurs?|imprimeurs?|hebergeurs?|cabinets?|comptable|agences?|boites?|societes?"
    r"|entreprises?|sous traitants?|loueurs?|bailleur|grossistes?|editeurs?|integrateurs?|traiteurs?"
    r"|installateurs?|mainteneurs?|organismes?|fiduciaire|secretariat social|provider|distributeurs?"
    r"|titulaire|confreres?|couverture|contrats?|abonnements?|marche"
)
_QUALITY = (
    r"actuel\w*|en place|aujourd hui|existant\w*|du moment|habituel\w*|pour (?:ca|cela)|d origine|recent\w*"
    r"|ancien\w*|date\w*|neuf|neuve"
)
_WORKS = (
    r"fait|font|faites|fais|gere|gerent|gerez|geres|note|notent|notez|suit|suivent|suivez|tient|tiennent"
    r"|tenez"
    r"|range|rangent|rangez|ranges|stocke|stockent|stockez|stockes|saisit|saisissent|saisissez|planifie"
    r"|planifient|planifiez|facture|facturez|factures|commande|commandent|commandez|commandes|organise"
    r"|organisent|organisez|reserve|reservent|reservez|pointe|pointent|pointez|archive|archivez|classe"
    r"|classez"
    r"|imprime|imprimez|livre|livrez|prend|prenez|prennent|recrute|recrutez|cherche|cherchez|travaille"
    r"|travaillez|travailles|bosse|bossez|fonctionne|fonctionnez|tourne|tournez|tournes|procede|procedez"
    r"|debrouille|debrouillez|depannez|occupe|occupez|assure|assurez|entretient|entretenez|nettoyez"
    r"|surveille\w*|controle\w*|calcule\w*|compte\w*|mesure\w*|relance\w*|envoie|envoyez|transmet\w*"
    r"|remonte\w*"
    r"|communique\w*|partage\w*|declare\w*|inscri\w+|retrouve\w*|trouve\w*|repere\w*|localise\w*"
    r"|diffuse\w*|trie\w*"
    r"|traite\w*|prepare\w*|sort|sortez|sortent|edite\w*|repartit|repartissez|recuper\w+|collecte\w*"
    r"|rassemble\w*"
    r"|consolide\w*|centralise\w*|affecte\w*|dispatche\w*|distribue\w*|approvisionne\w*|fournissez"
    r"|chauffe\w*"
    r"|arrose\w*|produi\w+|fabrique\w*|loue\w*|heberge\w*|externalise\w*|sous traite\w*|confie\w*"
    r"|delegue\w*|compense\w*"
    r"|remplace\w*|previen\w+|avertissez|informe\w*|sait|savez|savent|sais|voit|voyez|voient|apprend\w*"
    r"|forme\w*"
    r"|vend|vendez|encaisse\w*|paie|paient|accueill\w+|recoi\w+|recevez|repond\w*|decroche\w*|pilote\w*"
    r"|arrive\w*"
    r"|circule\w*|passe|passent|passez|louez|tracez|suis|releve\w*|enregistre\w*|etablis\w*|monte|montez"
    r"|rempli\w+"
    r"|joint|joigne\w*|deplace\w*|evacue\w*|ramasse\w*|securise\w*|protege\w*|sauvegarde\w*|charge\w*"
    r"|consigne\w*"
)
"""Verbs of a work that one does, keeps or has done, in the present."""
_WORKED = (
    r"fait\w*|gere\w*|note\w*|suivi\w*|tenu\w*|range\w*|stocke\w*|saisi\w*|planifie\w*|facture\w*"
    r"|commande\w*"
    r"|organise\w*|reserve\w*|pointe\w*|archive\w*|classe\w*|imprime\w*|livre\w*|pris\w*|assure\w*"
    r"|entretenu\w*"
    r"|nettoye\w*|surveille\w*|controle\w*|calcule\w*|mesure\w*|transmis\w*|remonte\w*|partage\w*|inscrit\w*"
    r"|traite\w*|prepare\w*|edite\w*|reparti\w*|collecte\w*|centralise\w*|releve\w*|enregistre\w*|equipe\w*"
    r"|heberge\w*|protege\w*|prevenu\w*|informe\w*|chauffe\w*|consigne\w*|sauvegarde\w*|externalise\w*"
    r"|conserve\w*"
    r"|etabli\w*|monte\w*|distribue\w*|recrute\w*|forme\w*|alimente\w*|outille\w*|structure\w*|ecrit\w*"
    r"|rempli\w*"
)
"""Participles of the same."""

AWAY = (
    r"arrive a (?:terme|echeance)|expire\w*|"
    r"engagee?s?|court (?:encore|toujours)|il court|tablez|visez|tuyaux|flou|la depense|"
    r"comment (?:est ce que )?je|je (?:procede|transmets)|partez (?:sur|de)|reflexion|ce choix|(?:a|avez"
    r"|ont) choisi|de quoi payer"
    r"|se porte\w*|voisins|confreres|un chef|meilleure?|presse|beaucoup \?|entre vous|un souci"
    r"|convien\w+|bout du compte"
    r"|nouve(?:au|lle) (?:directeur|directrice|chef|maire|president)|la main sur|pencher|subventionne\w*"
    r"|arrange"
    r"|peut (?:choisir|decider|sortir)|pouvez (?:sortir|choisir|partir|changer)|type de clients?"
    r"|se decide\w*|comptez|premiere annee"
    r"|parlez (?:a|avec)|vous en parlez|qui pilote"
    r"|aviez|avait|avaient|etait|etaient|\w{3,}(?:erait|rait|riez|raient)|interess\w+|(?:confreres"
    r"|concurrents|voisins|autres) (?:, )?(?:\w+ )?(?:font|fait|ont)"
    r"|demarrage|deploiement|demarr\w+|lancement|mise en place|occup\w+ de quoi|pris par|ai je"
    r"|votre avis|parler a quelqu un|cordons"
    r"|inscrit quelque part|prevu|prevue|bien vous qui|bien toi qui"
    r"quel (?:moment|poste|age|titre|rythme|point)|quelle (?:taille|adresse|heure|date|fonction)|(?:ca"
    r"|cela) monte|monte chez"
    r"|fixe quelque chose|a (?:votre|ton) avis|faites quoi (?:dans|chez|exactement|comme|vous)"
    r"|tu fais quoi|imagin\w+|pour choisir"
    r"|passe\w* (?:la )?commande(?! (?:comment|ou|par|avec))|qui paie|freins?|vrai (?:projet|probleme)"
    r"|insatisf\w+|de quoi faire"
    r"|(?:un|le|la|l) (?:lundi|mardi|mercredi|jeudi|vendredi|ete|hiver|printemps|automne|saison \d+"
    r"|\d+)(?= |$)|trouvez (?:ca|cela)|"
    r"decision\w*|le choix|vous choisissez|decideu\w+|tranch\w+|arbitrag\w+|signature|sign(?:e|er|ez"
    r"|ent)|feu vert"
    r"|le go|valid(?:e|er|ez|ent|ation)|l achat|l acquisition|dernier mot|d accord pour|mot a dire"
    r""
    r"|(?:^|et |pour |c est |jusqu a |depuis |partir de )quand(?! (?:il|elle|le|la|les|un|une|vos"
    r"|votre) \w+ (?!\?))|quand(?= \?|$)|preavis|se termine\w*|s arrete|court jusqu|mene jusqu"
    r"|la suite|l an prochain|l annee prochaine|la rentree|planning du projet|le projet"
    r"|on (?:se|s|reste|fait|cale|fixe|peut|pourrait|vous|en est|continue|avance|repart|procede)"
    r"|je (?:~ )?(?:joins?"
    r"|contacte|rappelle|envoie|fais|dois|peux (?!~ ?(?:vous )?(?:demander|savoir))|note"
    r"|pourrais (?!~ ?(?:vous )?(?:demander|savoir)))"
    r"|vous joindre|entendu parler|connu notre|trouves? notre|trouve mon|adresse (?:mail|e mail"
    r"|electronique|postale)"
    r"|(?:vos|votre) coordonnees|numero direct"
    r"|(?:pensez|inspire|dites|penses|expliquez|situez|attendez|attendriez|ressentez|vivez|imaginez"
    r"|ameliorer)"
    r"|(?:voyez|vois) (?:ca|cela|les choses|la suite|l avenir|le)|voyez vous (?:ca|cela|les choses|la suite)"
    r"|se traduit|ca se voit|ca se sent|comment ca (?:,|\?)|ca (?:vous )?(?:tourne|roule|va|donne"
    r"|convient|plait|gene"
    r"|touche|parle|represente|prend|coute|arrive|manque)|le temps de|combien de temps"
    r"|content\w*|satisf\w+|heureu\w+|qui (?:vous )?(?:manque|gene|coince|bloque|peche|embete|plait"
    r"|ferait|motive"
    r"|pousse|freine|deplait|marche pas)|pourquoi|probleme principal|principal probleme"
    r"|principale difficulte"
    r"|(?:recu|recus|eu|eus|cherche|regarde|compare|teste|vu|vus|pense|travaille|essaye|ete|prevu"
    r"|reflechi|chiffre|demande"
    r"|rencontre|consulte|connu|envisage|perdu|parle|utilise|entendu|fait chiffrer|fait faire|souscrit"
    r"|songe)"
    r" (?:a |avec |ailleurs|d autres|une?|des|du|quelque|quelqu|le|la|les|l|par|sur|de|ca|chez)(?! interne)"
    r"|(?:deja )(?:perdu|regarde|teste|essaye|compare|pense|songe|reflechi|cherche|eu|vu|arrive)"
    r"|avant (?:,|c etait)|a l epoque|c etait (?:qui|quoi|comment)|autrefois"
    r"|(?:aimeri|voudri|souhaiteri|prefereri|pourri|seri|auri|feri|mettri|iri|cherch(?=ez quoi|es quoi))\w*"
    r"|aimerait|voudrait|faudrait|pourrait|souhaitez|voulez|envie|besoin de|ideal\w*|reve\w*"
    r"|connaissez|connais|(?:deja )?entendu|d autres|qui d autre|avec qui je|a qui je|s appelle (?:votre"
    r"|le|la|ton)"
    r"|(?:votre|vos|le|la|ton) (?:patron|direction|directeur|directrice|president|maire|associee?s?"
    r"|conseil|dg|daf|boss"
    r"|gerant|mari|femme|chef|siege)(?! de (?:chantier|salle|cuisine|parc)\w*) (?:\w+ )?(?:en |y |il "
    r"|elle |est |dit |pense |decide |,|\?)"
    r"|en cas de (?:\w+ ){1,4}\?|si (?:jamais|demain|un jour|on|je|vous|votre|s )|s il (?:fallait|faut)"
    r"|et apres|ensuite"
)
"""Words of a question on something else: the decision, the calendar, the next step, an opinion, the past."""

AWAY_NOUNS = (
    r"budget\w*|enveloppe|prix|tarifs?|cout\w*|combien|financ\w+|montant|somme|investi\w+|mensualit\w+"
    r"|echeances?|calendrier"
    r"|delais?|horizon|quelle date|vos dates|des fonds|credits|subventions?|loyers?|conseil|union|comite"
    r"|commission"
    r"|chiffre d affaires"
)
"""Nouns of money, time and bodies: away too, unless the question asks how such things are kept."""
KEEPS = (
    r"(?:vous|tu) (?:(?:le|la|les|l|en|y) )?\w{4,}(?:ez|es) (?:\w+ ){0,2}comment(?!\w)|"
    r"comment (?:est ce que )?(?:vous|tu|ils|elles|sont|est) (?:(?:vous|le|la|les|l|en|y|t|ca|se) )*(?:"
    + _WORKS
    + "|"
    + _WORKED
    + r")(?!\w)"
    r"|comment (?:"
    + _WORKS
    + r") (?:vous|tu|t on|on)(?!\w)|(?:vous|tu|ils|elles|se|s|sont|est) (?:(?:vous|le|la|les|l|en|y"
    r"|ca) )*(?:" + _WORKS + "|" + _WORKED + r")"
    r" (?:\w+ ){0,2}(?:comment|avec quoi|sur quoi|dans quoi|ou)(?!\w)"
)
"""Questions on how a work is done, whatever its object: *Comment suivez-vous vos échéances ?*"""

NOTHING_HELD = (
    r"budget|enveloppe|idee|projets?|besoins?|problemes?|soucis?|echeances?|dates?|delais?|fourchette"
    r"|creneaux?"
    r"|minutes?|moments?|instants?|questions?|montant|ordre|preference|difficultes?|adresse|mails?|chiffres?"
    r"|limites?|disponibilites?|contraintes?|freins?|objections?|ligne|somme|marge|engagement|preavis"
    r"|associee?s?"
    r"|reunions?|rendez|interlocuteurs?|comite|circuit|patron|salaries?|employes|equipe|retards?|retours?"
    r"|reflexion|visibilite|horizon|trous?|autres?|plaintes?|pertes?|aides?|subventions?|doublons?"
    r"|litiges?|erreurs?"
    r"|pannes?|fuites?|vols?|absences?|absents?|enfants?|gens|monde|conseil|bureau|assemblee|actionnaires?"
    r"|clients?|adherents?|objectifs?|attentes?|avis|opinion|doutes?|craintes?|reticences?|raisons?|choses a"
    r"|remarques?|commentaires?|urgences?|risques?|accidents?|incidents?|conflits?|reclamations?|ruptures?"
    r"|coupures?|penalites?|amendes?|controles?|audit|inspection|echanges?|souvenirs?|exemples?|points?"
    r"|impressions?|sentiment|vision|vue|priorites?|sujets?|deuxieme|seconde|peu|petit moment|decision"
    r"|responsable|directeur|directrice|dsi|daf|drh|president|conjointe?|impayes|stagiaires?|sites?|etages?"
    r"|collegues?|saison|volume|croissance|recrutements?|departs?|place|acces|droit|chance|temps|envie|peur"
    r"|marge|appel|concurrents?|devis|offres?|propositions?"
)
"""What a question on having may want that is neither tool nor supplier."""

_NO_THING = (
    r"trimestres?|periodes?|mois|annees?|exercice|semaines?|jours?|heures?|moments?|saison|echeance"
    r"|horizon|base|criteres?"
    r"|equipe|service|poste|fonction|etage|secteur|departement|region|ville|adresse|numero|nom|titre"
    r"|sujets?|points?|budget"
    r"|montant|ligne|enveloppe|prix|tarif|age|taille|motif|raison|but|objectif|niveau|stade|etape|delai"
    r"|date|duree|terme"
    r"|condition\w*|mesure|proportion|frequence|rythme|sens|hauteur|ordre|instance|personnes?"
)
"""Nouns of *quel* that name no thing in use."""

WANTS_WHAT = (
    r"^(?:(?:d accord|ok|okay|et|ah|bon|donc) (?:, )?)*(?:officieusement|en (?:vrai|realite|pratique"
    r"|vrai de vrai)|dans les faits|depuis"
    r"|dans la vraie vie|dans la realite|a la place|maintenant|aujourd hui)(?: ,? ?(?:alors|c est quoi"
    r"|vous faites comment))? \?|"
    r"(?:avec|sur|sous|dans|par|chez|via|de|d|a|aupres de|grace a) (?:quoi|qui(?! ai)|lequel|laquelle"
    r"|quel\w* (?!(?:" + _NO_THING + r")(?!\w)))"
    r"|(?:vous|tu|ils|elles|on) (?:\w+ ){0,2}?(?:avez|as|ont|prenez|prends|mettez|utilisez|utilises"
    r"|utilisent|employez"
    r"|emploient|servez|faites) "
    + _NOW
    + r"(?:quoi|qui)(?! (?:que|qui|le|la|comme (?:budget|delai|echeance|projet"
    r"|contrainte|besoin|date|horizon)))"
    r"|(?:avez|prenez|utilisez|employez|disposez) vous " + _NOW + r"(?:quoi|qui|comme|pour)"
    r"|qu est ce (?:que|qu) (?:vous|tu|ils|elles) (?:\w+ )?(?:utilis\w+|avez|as|ont|prenez|employ\w+"
    r"|mettez|faites)"
    r"(?! (?:dans|exactement|comme metier|comme travail|la|le plus|envie|besoin))"
    r"|qu est ce qui (?:vous |leur |te )?(?:sert|tourne|gere|fait)(?! (?:dire|penser|croire|hesiter|peur"
    r"|defaut|mal|perdre|bouger|venir|changer|rire|envie|reagir|tiquer))|(?:ce que|qu) (?:vous"
    r"|tu) (?:utilisez"
    r"|utilises"
    r"|avez en place|avez aujourd hui)"
    r"|c est (?:deja )?(?:quoi|qui)(?! (?:le|la|l|les|votre|ton|ca|exactement|qui|pour vous)(?!\w))"
    r"|c est (?:deja )?qui qui (?:\w+ )?(?:" + CARRY + "|" + _WORKS + r")"
    r"|c est (?:deja |bien )?(?:quoi|qui) ,? ?(?:(?:votre|vos|ton|tes|le|la|l|les) )(?:\w+ )?(?:"
    + TOOL
    + "|"
    + SUPPLIER
    + r")"
    r"|savoir (?:qui c est|avec qui|chez qui|ce que c est)|demander (?:qui c est|avec qui|chez qui|qui"
    r"|lequel|laquelle)"
    r"|(?:c est )?(?:lequel|laquelle|lesquels|lesquelles)(?= (?:\?|,|\.)|$)"
    r"|(?:quel\w*|c est quoi|c est qui) (?:~ )?(?:"
    + TOOL
    + "|"
    + SUPPLIER
    + r"|marque|modele|mode|type|genre|formule)"
    r"|(?:votre|vos|ton|tes|le|la|l|les|leur|leurs) (?:\w+ ){0,2}?(?:"
    + TOOL
    + "|"
    + SUPPLIER
    + r")(?: (?:\w+ ){0,3}?(?:"
    + _QUALITY
    + r")| ,? ?(?:c est (?:qui|quoi|chez qui|lequel|laquelle)|il s appelle|ils sont)(?! de))"
    r"|(?:vous|t|tu|elles|ils|vos \w+|les \w+) (?:etes|es|sont|est) "
    + _NOW
    + r"(?:equipee?s?|informatisee?s?|outillee?s?|suivie?s?"
    r"|chez|sous|avec|assuree?s?|couverte?s?|en location|abonnee?s?|clients?|accompagnee?s?|livree?s?"
    r"|fourni\w*"
    r"|sur (?:du|un|une|quoi|excel|papier|des)|adherents?|affiliee?s?|heberges?|loues?|sous contrat"
    r"|depannee?s?|servie?s?"
    r"|protegee?s?|raccordee?s?|connectee?s?|bancarisee?s?|au papier)"
    r"|(?:vous|tu|ils|elles) (?:\w+ )?(?:utilisez|utilises|utilisent|tournez sur|tournez avec|hebergez"
    r"|sous traitez"
    r"|externalisez|confiez|deleguez|passez par|passez deja|faites appel|avez recours|travaillez deja"
    r"|travaillez avec"
    r"|bossez avec|tournes sur|bosses sur|faites faire|louez|servez d\w?)"
    r"|(?:vous |tu )?(?:avez|as|ont) (?:deja |tout |bien )*(?:externalise|sous traite|confie|delegue"
    r"|informatise|equipe|automatise)"
    r"|(?:on|c|ils|elles) (?:est|sont) (?:a qui|de quelle marque)|(?:sont|est) a (?:vous|qui)(?= (?:ou"
    r"|en|,|\?)|$)"
    r"|d ou (?:viennent|sort|sortent|vient|tirez|proviennent)|(?:sort|sortent|vient|viennent|arrive"
    r"|arrivent) d ou"
    r"|(?:fourniss|approvisionn|imprim|achet)\w+ (?:ou|chez)"
    r"|(?:^|(?<=, )|(?<=et )|(?<=est )|(?<=mais )|(?<=alors )|(?<=hui )|(?<=ment )|(?<=donc )|(?<=moi )"
    r"|(?<=coup )|(?<=savoir ))"
    r"qui (?:(?:est ce qui|c est qui|vous|se|le|la|les|l|y|me|te|nous|en|s) )*(?:s en occupe|s occupe"
    r"|(?!passe|vient"
    r"|sert|decide)(?:"
    + CARRY
    + r"|"
    + _WORKS
    + r"))(?! (?:le choix|la decision|le bon|l arbitrage|partie|la difference|du choix))"
)
"""Questions that want the name of a thing, a supplier or a person at work."""

WANTS_SIDE = (
    r"en (?:gestion (?:directe|concedee|deleguee)|delegation|dsp|regie directe)|"
    r"(?:faites|gerez|notez|suivez|tenez|rangez|saisissez|stockez|planifiez|facturez|prenez"
    r"|enregistrez) (?:\w+ ){0,2}(?:sur|avec|dans|via|sous) (?:un|une|des|du|votre|vos|le|la|papier"
    r"|excel)(?!\w)|"
    r"(?:en|a l) interne|externalis\w+|en regie|sous trait\w+|vous memes?|vous meme|par vos soins"
    r"|a la main|informatise\w*|dematerialise\w*"
    r"|numerise\w*|digitalise\w*|automatise\w*|automatique|manuel\w*|sur papier|du papier|au papier"
    r"|c est maison"
    r"|(?:c est|est ce|ce sont|par) (?:\w+ )?(?:une?|des) (?:"
    + SUPPLIER
    + r"|personne a vous|salarie)|c est vous (?:\w+ )?qui (?:\w+ )?"
    r"(?:" + _WORKS + r")|(?:boite|societe) exterieure"
)
"""Questions whose answer takes a side: in-house or not, by hand or not."""

HOLDS = (
    r"(?:vous|tu|t|ils|elles|il y|y|on y) (?:\w+ )??(?:avez|as|ont|a|disposez|possedez)(?: t il)? "
    + _NOW
    + r"(?:un|une|des|quelqu un|quelque chose|de quoi|d un|d une)(?: (?:petit|petite|vrai|bon|gros|autre))?+ "
    r"(?!(?:" + NOTHING_HELD + r")(?!\w))(?!\w+e (?:avec|a |chez))"
    r"|(?:avez|as|disposez|possedez) (?:vous|tu) "
    + _NOW
    + r"(?:un|une|des|quelqu un|quelque chose|d un|d une) (?!(?:"
    + NOTHING_HELD
    + r")(?!\w))"
)
"""Questions on having one, whatever it is."""
HOLDS_TOOL = (
    r"(?:avez|as|ont|a|disposez|possedez|t il|vous|tu|d) (?:\w+ ){0,5}?(?:un|une|des|d un|d une|du"
    r"|de) (?:\w+ )?(?:" + TOOL + "|" + SUPPLIER + r")(?!\w)"
    r"|(?:quelqu un|quelque chose|de quoi) (?:qui|pour|en place|dessus|sur|a|avec)"
)
"""What is had is itself a tool or a supplier."""

WANTS_HOW = (
    r"comment (?:~ )?(?:vous|tu|ils|elles|les|vos|votre|sont|est|se|s|ca|c est|fait|faites|gere\w*|il"
    r"|elle|on sait|" + _WORKS + r")"
    r"|(?:vous|tu|ils|elles|gens|se|s|ca|cela|est|sont|etes|"
    + _WORKS
    + "|"
    + _WORKED
    + r") (?:(?!comment)\w+ ){0,7}?comment(?!\w)"
    r"|(?:"
    + _WORKS
    + "|"
    + _WORKED
    + r"|etes|sont|est) (?:(?!comment)\w+ ){0,7}?ou(?= (?:,|\?|\.|aujourd|actuellement|en ce moment"
    r"|exactement|alors"
    r"|du coup|d habitude)|$)"
    r"|de quelle (?:facon|maniere)|(?:votre|vos|ton) (?:facon|maniere|mode|modes|organisation"
    r"|fonctionnement|methode|process"
    r"|habitudes?|pratique\w*|systeme)|une (?:habitude|methode|organisation|facon)|(?:decrivez|racontez"
    r"|expliquez|montrez|dites)"
    r" moi (?:~ )?(?:comment|votre|la facon|l existant|ce qui se fait)"
    r"|parlez moi (?:un peu )?de (?:votre|vos|la|l)"
    r"|etat des lieux|l existant"
    r"|(?:^|, )ou (?:~ )?(?:vous|tu|est|sont|se|ca|ils|elles)"
    r"|(?:ca|cela|tout|c) (?:se |s |est )?(?:passe|fait|gere|tient|organise|note|suit|commande|stocke"
    r"|range|consigne|prepare|decoupe|reserve)"
    r" (?:(?!comment)\w+ ){0,3}?(?:comment|ou|sous|sur|par|avec|dans|chez)"
)
"""Questions on the way of doing: the answer may be a story, so that only a tool or a name is read in it."""

WANTS_TOPIC = (
    r"^(?:(?:d accord|ok|okay|tres bien|super|je vois|et|bon|bien|merci|alors|aie|ah|parfait|entendu|oui"
    r"|donc|du coup|sinon|mais) (?:, )?)*"
    r"(?:(?:pour|cote|au niveau de|au niveau du|sur|concernant|niveau|entre|chez|quant a|quid de|quid du"
    r"|en|la|le|l"
    r"|les|vos|votre|ton|ta|tes|un mot sur) )+"
    r"(?!\d)(?:(?!(?:sont|est|a|ont|s|se|il|elle|ils|elles|on|vous|qui|et|une?|va|vont|sera|seront|dit|ne|n"
    r"|pas|plus|rien|jamais"
    r"|quel\w*|combien|moi|vous|autre\w*|\w+(?<!m)ent)(?!\w))\w+ (?:, )?){1,8}(?:, (?:aujourd hui"
    r"|actuellement|en ce moment) )?\?"
)
"""A subject thrown alone: *Et pour les fiches de paie ?*"""

ASKS_ABOUT = (
    r"(?:votre|vos|les?|la|l) (?:\w+ ){0,3}?(?:actuel\w*|en place|ancien\w*"
    r"|(?<!la )(?<!une )(?<!quelle )date(?:nt)?|d origine|a quel age"
    r"|est vieux"
    r"|est vieille|est recent\w*|tourne\w* bien|tient|tiennent|vous le connaissez|vous la connaissez)(?!\w)"
    r"|(?:ca|il|elle|ils|elles) (?:date\w*|remonte\w*) (?:de|d|a)|quel age (?:a|ont)|quelle annee"
    r"|quelle marque|vous etes (?:encore|toujours) (?:sur|sous|chez|avec|au|en)"
)
"""Questions on the thing they have: the answer may open with it."""

ASKS_RIVALS = (
    r"(?:d autres?|autres?) (?:\w+ )?(?:solutions?|fournisseurs?|prestataires?|constructeurs?|editeurs?"
    r"|acteurs?"
    r"|outils?|cabinets?|agences?|offres?|societes?|maisons?|fabricants?|marques?|boites?|gens|noms?"
    r"|concurrents?"
    r"|devis|propositions?|propales?|soumissions?|contacts?|candidatures?|dossiers?|pistes?"
    r"|interlocuteurs?|candidats?|entreprises?|personnes? en tete|monde)|qui d autre"
    r"|quelqu un d autre"
    r"|concurren\w+|(?:vu|vus|regarde|recu|recus|consulte|compare|rencontre|sollicite|contacte|teste)s?"
    r" (?:~ )?(?:d autres|ailleurs|qui|du monde|quelqu un)|(?:comparez|compares|consultez|regardez|voyez"
    r"|regardes)"
    r" (?:~ )?(?:qui|avec|d autres|ailleurs|quelqu un)|d autres (?:\w+ )?(?:vous |t )?(?:ont|en)(?!\w)"
    r"|(?:devis|offres?|propositions?|prix|ailleurs) (?:\w+ ){0,3}ailleurs|d autres devis"
    r"|(?:voyez|regardez|comparez|consultez|vu|recu|rencontre|consulte) aussi|hesite[zs] entre|(?:on"
    r"|quelqu un|personne) "
    r"(?:d autre )?(?:vous|t) (?:a|est) (?:\w+ )?(?:demarche|propose|contacte|sollicite|approche"
    r"|venu vous)\w*|qui (?:avez vous|vous avez|as tu|t as"
    r"|est ce que vous) (?:\w+ )?"
    r"(?:rencontre|vu|recu|consulte|sollicite|contacte)\w*|short ?list|en lice|a part (?:nous"
    r"|\w+) (?:~ )?(?:vous|tu|qui)"
    r"|vos \w+ devis|(?:regarde\w*|sonde\w*|consulte\w*|vu|du) (?:\w+ )?le marche"
    r"|^(?:et )?(?:sur )?le marche|en face de nous|en face,? ?(?:c est|vous avez)|sur (?:le coup|les rangs)"
    r"|dans la course"
    r"|(?:etes|sommes|est) combien (?:sur le coup|sur les rangs|en lice|en course|a (?:etre|avoir|nous"
    r"|me))|vous en avez vu d autres|recu d autres|en tete pour"
    r"|alternatives?|d autres options|plan b|en concurrence"
)
"""Questions on whom they compare."""

WANTS_WORK = r"(?:vous|tu|ils|elles) (?:\w+ ){0,2}?(?:" + _WORKS + r")(?!\w)"
"""A yes or a no on a work: *Vous suivez la consommation ?* An answer may say with what."""

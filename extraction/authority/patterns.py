"""Rules on who decides (annotation guide, Authority).

Values: `i_decide`, `not_me`, `i_propose` (prepares, advises), `with_others` (we decide together),
`needs` (somebody has to approve), `other` (somebody else decides), `nobody_else`.
"""

from extraction.expressions import Pattern

_DECIDERS = r"(?:ROLE|{instance}|lui|elle|eux|(?:monsieur|madame|m|mme) \w+)"


PATTERNS: tuple[Pattern, ...] = (
    # I decide.
    Pattern(
        "authority.decides.it_is_me",
        r"(?:c est|ce sera|ca reste"
        r"|ce serait) (?:~ )?{moi} (?:meme )?(?:seule? )?(?:qui )?(?:~ )?(?:{décider}|pilote les achats)"
        r"|c est (?:~ )?(?:ma|notre) (?:decision|signature|main|responsabilite|choix)|"
        r"c est (?:bien |toujours )?moi (?:le|la) (?:decideur|decideuse|decisionnaire|chef|patronne?"
        r"|dirigeante?|gerante?|boss)|ca (?:releve|depend) de (?:moi|ma competence)|c est de mon ressort|"
        r"(?:le choix|la decision|ca|c est) (?:~ )?(?:me revient|m appartient|me regarde|releve de moi"
        r"|depend de moi|ne regarde que moi|est de mon ressort)",
        "i_decide",
        ("C'est moi qui signe.", "Le choix de l'organisme m'appartient."),
        "C'est pas moi qui décide.",
        weight=3,
    ),
    Pattern(
        "authority.decides.i_verb",
        r"(?:je|j|moi je|moi j) (?:{me} )*(?:~ )?(?:{décider}|{+gérer} seule?|tranche|signe"
        r"|valide)(?! (?:pas|rien|de rien|jamais|plus|~ aussi|mon nez|un cheque en blanc))|"
        r"(?:je|j) (?:~ )?(?:{+faire} le choix|prends? qui je veux|{+faire} ce que je veux"
        r"|suis (?:~ )?(?:seule? )?(?:decideur|decideuse|decisionnaire|maitre a bord|autonome|libre"
        r"|mon propre patron|seul a decider))|"
        r"{décider} (?:tout |toute )?seule?|moi qui {décider}|(?:choisis|decide|signe|tranche) (?:moi meme"
        r"|tout seul|toute seule)",
        "i_decide",
        ("Je choisis, je signe le devis.", "Alors moi je fais le choix."),
        "Je décide de rien.",
    ),
    Pattern(
        "authority.decides.power",
        r"(?:j|on|nous) (?:~ )?(?:ai|a|avons) (?:~ )?(?:carte blanche|(?:toute )?(?:la )?(?:main|latitude"
        r"|delegation|signature)|les mains libres|tous les pouvoirs|le dernier mot|les pleins pouvoirs"
        r"|quartier libre|l autonomie|toute autonomie|le pouvoir|la competence)|"
        r"(?:on|il|elle|ils|mon|ma|le|la) (?:~ )?(?:me l a delegue|m a delegue|m a (?:~ )?(?:laisse"
        r"|donne) (?:~ )?(?:carte blanche|la main|les cles|delegation)|me laisse (?:~ )?(?:faire|libre"
        r"|carte blanche|la main)|me fait confiance|m a dit (?:~~ )?(?:tu te debrouilles|debrouille toi"
        r"|tu geres|fais ce que tu veux)|me donne carte blanche)|"
        r"(?:tout|toute) seule? (?:a la barre|a bord|aux commandes|maitre a bord|la dedans)"
        r"|seule? maitre a bord|je suis mon propre (?:patron|chef|boss)|c est mon (?:rayon|domaine"
        r"|perimetre|bureau)(?! technique)|je (?:~ )?rends? de comptes? a personne"
        r"|de mon bureau a mon stylo|"
        r"(?:je|j) (?:~ )?(?:suis|fais) (?:~ )?(?:libre de|ce que je veux|comme je veux)",
        "i_decide",
        ("J'ai carte blanche.", "On me l'a délégué en entier, choix, signature, tout."),
        "J'ai pas la main.",
        weight=3,
    ),
    Pattern(
        "authority.decides.nobody",
        r"^(?:non (?:, )?)?(?:juste |que |seulement |rien que )moi(?= (?:,|\.|et)|$)|(?:personne"
        r"|nul) (?:d autre|~ dessus|au dessus|a consulter)|(?:y a|il y a|c est|a part|reste) que (?:moi"
        r"|bibi|nous)|(?:y a|il y a) pas (?:~ )?(?:d etape apres moi|de comite|de circuit"
        r"|d autre (?:decideur|signature|validation)|de validation|de chef)|"
        r"(?:accord|avis|permission|autorisation|compte|comptes|heure|aval) (?:~ )?a (?:personne"
        r"|qui que ce soit)|(?:sans|pas besoin de|pas besoin d|rien a) (?:~ )?(?:demander|rendre|passer"
        r"|en referer|attendre|avoir) (?:~ )?(?:a |de |l )?(?:personne|qui que ce soit|quiconque|comptes?"
        r"|accord|aval|permission|par)|par personne|"
        r"(?:j ai|on a|y a) ni (?:chef|patron|associe|actionnaire)|(?:au dessus de moi|apres moi"
        r"|derriere moi) (?:~ )?(?:y a|il y a|c est) (?:~ )?(?:que|pas|personne|rien|le bon dieu|le ciel)|"
        r"(?:demande|consulte|attends|previens) (?:pas|personne|jamais) ?(?:~ )?(?:personne|l avis"
        r"|la permission)?(?= |$)|ca s arrete a moi|(?:pas|sans) (?:de )?(?:comite|patron|associe"
        r"|actionnaire)",
        "nobody_else",
        (
            "Personne d'autre.",
            "Je n'ai d'accord à demander à personne.",
            "Au-dessus de moi y a que la neige.",
        ),
        "Il y a quelqu'un d'autre.",
        asked="authority role need budget person",
        weight=3,
    ),
    Pattern(
        "authority.decides.no_boss",
        r"(?<!pas )(?:le |la )?seule? (?:a|pour) (?:~ )?{décider}|(?<!pas )moi (?:tout|toute) seule?"
        r"|ni (?:chef|patron|associe|actionnaire|dg|comite|banquier) ni (?:~ )?\w+|(?:personne"
        r"|rien) (?:~ )?au dessus de (?:moi|nous|ma tete)|(?:pas|aucun|sans) (?:de |d )?(?:patron|associe"
        r"|actionnaire|hierarchie)|mon propre (?:patron|chef|boss)|c est (?:ma|mon) (?:boite|entreprise"
        r"|affaire|societe|argent|business)|seule? (?:maitre )?a bord|si ca (?:me|nous) (?:plait|va"
        r"|convient|chante) (?:je|j|on) (?:prends|signe|achete|y vais|commande|fonce)|(?:comme"
        r"|ce que) (?:je|j) (?:veux|l entends|entends)|je decide (?:de )?tout|je (?:fais|signe|decide) tout",
        "nobody_else",
        ("J'ai ni chef ni actionnaire.", "C'est ma boîte, je décide."),
        "J'ai un chef.",
        weight=3,
    ),
    # Not me.
    Pattern(
        "authority.not_me",
        r"(?:c est|ce sera|est) pas (?:forcement |vraiment |toujours |non plus )?(?:moi|nous|de mon ressort"
        r"|ma decision|mon niveau|a moi)(?: (?:qui|de|que) ?(?:~ )?(?:{décider}|ca))?|(?:je|j"
        r"|on) (?:~ )?(?:{décider}) (?:pas|rien|de rien|jamais)|"
        r"(?:j|je|on) (?:~ )?(?:ai|a|suis) pas (?:~ )?(?:la main|le pouvoir|le dernier mot|voix au chapitre"
        r"|la signature|decideur|decideuse|decisionnaire|mon mot a dire|mandat|qualite|habilite\w*|le droit"
        r"|delegation|les cles|la competence|autorise\w*)|"
        r"(?:peux|peut|pourrais) (?:~ )?(?:rien|pas) (?:~ )?(?:engager|decider|valider|signer|promettre"
        r"|trancher|m engager|choisir)|(?:si c etait|si ca tenait qu a|si ca dependait de"
        r"|si ca ne tenait qu a) moi|m engager (?:~ )?(?:pas le droit)|"
        r"(?:je|j) (?:~ )?(?:suis|fais) (?:~ )?(?:que |qu |juste |seulement |un simple "
        r"|une simple )(?:~ )?(?:l |un |une |le |la )?(?:transmettre|executer|executant|saisir"
        r"|la secretaire|le standard|utilisateur|relayer|regler)|(?:je|j) (?:~ )?(?:choisis|signe|decide"
        r"|valide) (?:rien|pas)|"
        r"(?:on|personne) (?:~ )?(?:me |m )(?:~ )?(?:demande|demandera|demande jamais) (?:pas|jamais"
        r"|rien)? ?(?:~ )?(?:mon avis|mon opinion)?(?= |$)|"
        r"me (?:depasse|passe au dessus)|au dessus (?:de moi|de ma tete|que ca se passe)"
        r"|pas a mon (?:niveau|echelle)|ni lui ni moi|ni moi|pas moi qui",
        "not_me",
        ("C'est pas moi qui décide.", "Oh, je n'ai pas voix au chapitre.", "Je choisis rien."),
        "C'est moi.",
        asked="authority role need budget person next_step satisfied timing",
        weight=3,
    ),
    Pattern(
        "authority.not_me.anywhere",
        r"si (?:j avais|on me demandait) (?:mon mot a dire|mon avis|le pouvoir|la main)|si (?:c etait"
        r"|ca tenait qu a|ca dependait (?:que )?de|ca tenait a|j etais (?:le |la )?(?:patronne?|chef|cheffe"
        r"|directeur|directrice|gerant|decideur|boss|a sa place)) ?(?:moi)?|pas moi qui (?:{décider})|(?:j"
        r"|je) (?:~ )?(?:ai|a) pas (?:~ )?(?:le pouvoir (?:de|d)|le dernier mot|voix au chapitre"
        r"|mon mot a dire)|(?:je|j) (?:{décider}) (?:de )?rien|(?:decide|signe|choisis) rien",
        "not_me",
        "Moi je signe rien du tout.",
        "Moi je signe tout.",
        weight=3,
    ),
    Pattern(
        "authority.proposes",
        r"(?:je|j|on|moi|nous) (?:{me} )*(?:~ )?(?:{+pouvoir} )?(?:~ )?(?:{proposer}|{transmettre}"
        r"|{+émettre} un avis|donne (?:~ )?(?:mon|un) avis|suis qu |suis que |{+faire} (?:la |le |une |un "
        r"|mon |mes |que |des )*(?:short ?list|comparatif|tableau|dossier|note|relais|remonter|suivre"
        r"|premier tri|selection|presentation|analyse|etude|consultation|cahier des charges))|"
        r"(?:je|j|moi) (?:~ )?(?:additionne|execute|utilise|prepare|conseille|instruis|ponds|pondre"
        r"|porte le dossier|lance la consultation|suis (?:~ )?(?:force de proposition|consultee?"
        r"|juste la pour))",
        "i_propose",
        ("Moi je propose, c'est le comité qui tranche.", "Je lui prépare juste le dossier, quoi."),
        "Je décide.",
    ),
    Pattern(
        "authority.decides.up_to",
        r"(?:jusqu a|en dessous d|sous|a concurrence d|dans la limite d)(?:e|un|une)? (?:~ )?(?:AMT|montant"
        r"|seuil|somme|niveau|plafond)(?= (?:~~ )?(?:la main|je|moi|seule?|apres|au dela|au dessus|ensuite"
        r"|sinon))",
        "i_decide",
        "Jusqu'à un certain montant, après c'est le comité.",
        "Jusqu'à demain.",
        asked="authority budget",
    ),
    # Together.
    Pattern(
        "authority.with_others",
        r"(?:on|nous) (?:~ )?(?:est|sommes|sera|seront|etait|en) (?:~ )?(?:a )?(?:deux|trois|quatre|cinq"
        r"|six|sept|plusieurs|2|3|4|5) (?:~ )?(?:a |pour |associes|dans la|dirigeants|gerants|cogerants"
        r"|actionnaires|a dire|a decider)|"
        r"(?:decision|choix|ca) (?:~ )?(?:se |est |c est )?(?:~ )?(?:prend|prise|decide|fait|collegiale?"
        r"|partagee?|commune?|collective?|discute|vote) (?:~ )?(?:a (?:deux|trois|quatre|plusieurs)"
        r"|ensemble|en commun|collegialement|tous ensemble|collectivement|en famille|en equipe"
        r"|a l unanimite|entre associes|en binome)|"
        r"(?:c est|ca reste|decision|mode) (?:~ )?(?:collegiale?|collectif|collective"
        r"|une decision (?:commune|collegiale|collective|partagee))|unanimite|cinquante cinquante|50 50"
        r"|moitie moitie|"
        r"(?:on|nous) (?:{me} )*(?:~ )?(?:{décider}|en parle|en discute|se met d accord|se concerte|vote"
        r"|donne|choisit|signe|tranche) (?:~ )?(?:a (?:deux|trois|quatre|plusieurs|tous)|ensemble"
        r"|tous (?:les |ensemble)?(?:deux|trois|quatre)?|collegialement|en commun|les deux|entre nous"
        r"|avec (?:ROLE|lui|elle|eux|mon|ma|le|la|les|l|notre|nos))|"
        r"(?:j|on) (?:~ )?(?:ai|a) (?:~ )?(?:une voix|ma voix|voix|chacun une voix|la mienne)"
        r"|chacun (?:~ )?(?:une voix|sa voix|son mot)|a parts egales|tous (?:les )?(?:deux|trois"
        r"|quatre) d accord|"
        r"(?:jamais|pas|rien|aucun \w+) (?:~ )?(?:seule?|tout seul|toute seule|dans mon coin|sans (?:lui"
        r"|elle|eux|ROLE|mon|ma|le|la|les|l|en parler|l accord|l aval|que|pascal))|sans (?:l accord|l aval"
        r"|lui|elle|eux|en parler a) (?:~~ )?(?:je|on|j) (?:~ )?(?:fais|fait|bouge|signe|peux|peut|decide"
        r"|achete|prends?|avance) (?:rien|pas)|(?:on est|nous sommes) (?:~ )?(?:les )?(?:deux"
        r"|trois) seuls associes|"
        r"(?:lui|elle|eux|mon|ma) (?:~ )?et moi|moi et (?:mon|ma|le|la|mes|lui|elle)|(?:avec|entre) (?:mon"
        r"|ma|mes|notre|nos|le|la|les|l) (?:~ )?(?:associee?s?|frere|soeur|mari|femme|pere|mere|conjointe?"
        r"|ROLE) (?:~ )?(?:on|nous|et moi|qu on)|je m aligne avec|le go (?:~ )?a (?:deux|trois)"
        r"|on le donne a (?:deux|trois)|"
        r"(?:y en a|si l) (?:un|y en a un) (?:~~ )?(?:dit non|pas chaud|fait la tete|pas d accord|bloque"
        r"|ca se fait pas)|(?:les |nos )?(?:deux|trois|quatre) signatures|en famille|sans (?:lui|elle|eux"
        r"|ROLE|son accord|leur accord) (?:~ )?(?:rien|on bouge|ca bouge|je bouge|personne)|co ?decision"
        r"|double signature|deux signatures|a deux niveaux|(?:assoit|reunit|retrouve) (?:~ )?(?:autour|tous"
        r"|entre associes)|(?:on|nous) (?:{me} )*\w+ (?:~ )?(?:a (?:deux|trois|quatre)|tous les (?:deux"
        r"|trois|quatre)|ensemble)(?= (?:,|\.|et|la|avec|dans)|$)|(?:^|non , |plutot "
        r"|, )avec (?:~ )?(?:ROLE|mon (?:frere|mari|pere|fils)|ma (?:femme|soeur|mere|fille))|"
        r"(?:moi|nous) (?:et|avec) (?:~ )?(?:ROLE|mon|ma|mes)|(?:cogerants|co gerants|coassocies)|(?:j en"
        r"|on en) (?:parle|discute) (?:~ )?(?:avec|a) (?:~ )?(?:ROLE|mon|ma|mes|les|le|la)",
        "with_others",
        (
            "On décide à trois.",
            "Rien ne se fait tant qu'on n'est pas tous les deux d'accord.",
            "Je choisis pas un stylo sans Pascal.",
        ),
        "Je décide seul.",
        weight=3,
    ),
    # Somebody has to approve.
    Pattern(
        "authority.needs",
        rf"(?:faut|faudra|faudrait|besoin|attends?|attendre|il me faut|necessite|sous reserve de|soumise? a"
        rf"|passe par|passer par|doit avoir|obtenir|avec|avoir) (?:~ )?(?:l |la |le |un |une |son |leur |d "
        rf"|de |d avoir |que j aie |que j ai )*(?:accord|aval|feu vert|validation|signature|ok|visa"
        rf"|avis favorable|go|benediction|autorisation|approbation|deliberation|tampon"
        rf"|contreseing)(?: (?:~ )?(?:de |d |du |des |a )?{_DECIDERS})?|"
        rf"(?:faut|faudra|faudrait) (?:~ )?que (?:~ )?{_DECIDERS} (?:~ )?(?:{{décider}}|suive|donne|accepte"
        rf"|soit d accord|approuve|voie|regarde|dise)"
        rf"|{_DECIDERS} (?:~ )?(?:{{+devoir}}) (?:~ )?(?:{{décider}}|donner|approuver|etre d accord)|"
        rf"(?:{{+devoir}}|faut|faudra|vais|faudrait) (?:~ )?(?:en parler|en referer|en discuter|presenter"
        rf"|soumettre|faire valider|faire signer|convaincre|valider|demander|montrer|remonter|defendre"
        rf"|passer) (?:~ )?(?:ca |le dossier |le projet )?(?:a |par |avec |devant |chez |au |aupres de "
        rf"|en )(?:~ )?{_DECIDERS}|"
        rf"(?:passe|passer|passera|vote|soumis|validation|monte|remonte|part|va|presente|presentee?"
        rf"|validee?|visee?|deliberee?) (?:~ )?(?:au vote |en |au |a |par |devant |du |de |chez "
        rf"|le )+(?:~ )?{_DECIDERS}|{_DECIDERS} (?:~ )?(?:donne (?:~ )?(?:son|le) (?:accord|aval|feu vert"
        rf"|ok)|contresigne|a son mot a dire|se prononce|co ?signe|valide derriere|valide apres"
        rf"|signe derriere|signe apres)|"
        r"(?:mais|apres|ensuite|puis) (?:~ )?(?:c est |ca |derriere )?(?:~ )?(?:soumis|valide par|vote"
        r"|passe en|monte|remonte)|(?:faut|faudra|faudrait) (?:~ )?que (?:je|j|on|nous) (?:l |la |le |leur "
        r"|lui |en )*(?:parle|refere|discute|soumette|presente|montre|demande|valide|consulte"
        r"|voie)(?: (?:~ )?(?:a|au|aux|avec|en) (?:~ )?(?:ROLE|mon|ma|mes|le|la|les|lui|elle|eux|notre"
        r"|nos))?|si (?:~ )?(?:ROLE|lui|elle) (?:~ )?(?:est d accord|dit oui|valide|suit|accepte"
        r"|est chaude?|veut bien|donne son accord)|(?:je|j|on) (?:{me} )*(?:consulte|demande l avis"
        r"|demande a) (?:~ )?(?:ROLE|mon (?:mari|pere|frere|associe)|ma (?:femme|mere|soeur))",
        "needs",
        (
            "Après il faut que le directeur général signe.",
            "L'engagement est soumis au visa de Monsieur le maire.",
            "Il me faut l'aval de la direction.",
        ),
        "Je signe.",
        weight=2,
    ),
    # Somebody else decides.
    Pattern(
        "authority.other.subject",
        rf"(?:c est|ce sera|ce serait|reste|a la fin c est|ces) (?:~ )?(?:{_DECIDERS}|(?!moi |nous |bibi )\w+"
        rf"|le d a f) (?:, )?(?:(?:le|la|l|notre|mon|ma|son|qui est) )?(?:ROLE )?(?:, )?(?:~ )?(?:qui"
        rf"|a) (?:~ )?(?:{{décider}}|delibere|choisit|gere|voit|regle|payent?|commande|s occupe|donne"
        rf"|arbitre|tient|fait)|"
        rf"{_DECIDERS} (?:, )?(?:qui )?(?:{{me}} )*(?:~ )?(?:{{décider}}|tient a trancher|decideront"
        rf"|ont le dernier mot|tient les cordons|tient le chequier|tient le porte monnaie"
        rf"|s en occupe)(?! (?:pas|rien|jamais))|"
        rf"(?:decision|choix|signature|arbitrage|dernier mot|feu vert|final|oui ou le non|portefeuille"
        rf"|cordons de la bourse|carnet de cheques|chequier) (?:~ )?(?:c est|revient|appartient|vient|est"
        rf"|se prend|se fait|se joue|est prise?|est chez|il est chez|reste|releve) (?:~ )?(?:a |au |aux "
        rf"|de |du |chez |par |entre |pour )?(?:~ )?{_DECIDERS}|"
        rf"(?:apres|au dela|au dessus|ensuite|sinon|derriere|plus haut) (?:, )?(?:c est|ca passe|ca va|faut"
        rf"|il y a|y a) (?:~ )?{_DECIDERS}|"
        rf"(?:a|au|aux) {_DECIDERS} (?:~ )?de (?:~ )?(?:{{décider}}|voir|dire)|(?:ca"
        rf"|tout) (?:~ )?(?:remonte|monte|part|passe|se decide|se joue|se passe|releve|depend|se regle"
        rf"|se traite) (?:~ )?(?:a |au |aux |de |du |chez |par |entre |en |avec |la )(?:~ )?(?:{_DECIDERS}"
        rf"|haut|paris|lyon|lille|eux)",
        "other",
        (
            "C'est le comité de direction qui tranche.",
            "Ça se joue entre le DAF et le président.",
            "La décision revient au patron.",
        ),
        "C'est moi qui tranche.",
        weight=2,
    ),
)

ONLY_ME: tuple[Pattern, ...] = (
    Pattern(
        "authority.decides.me",
        r"^(?:ah |ben |oui ,? ?|alors )*(?:c est |ce sera |la c est )?(?:bien |toujours |que "
        r"|juste )?moi(?= (?:,|\.|!|et personne|point)|$)",
        "i_decide",
        ("C'est moi.", "Moi, toujours."),
        "C'est moi qui transmets.",
        asked="authority!",
        weight=2,
    ),
)

APPROVES: tuple[Pattern, ...] = (
    Pattern(
        "authority.approves",
        rf"{_DECIDERS} (?:, )?(?:{{me}} )*(?:~ )?(?:valide|valident|validera|approuve|approuvent|signe"
        rf"|signent|signera|vise|ratifie|enterine|tamponne|confirme|contresigne)(?! (?:pas|rien|jamais))",
        "approves",
        "Je fais la sélection, puis le board approuve.",
        "Le board attend.",
        weight=2,
    ),
)

ROLE_ANSWER: tuple[Pattern, ...] = (
    Pattern(
        "authority.role.answer",
        r"(?<!suis )(?<!suis le )(?<!suis la )ROLE",
        "other",
        "C'est Anne-Laure, la directrice marketing.",
        "Bonjour.",
        asked="authority!",
        weight=1,
    ),
)

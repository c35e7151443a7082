"""Rules by which somebody else decides, and the contact prepares, passes on or looks on."""

from extraction.authority.words import ANYBODY, ME, NOW, THEM, TOOLS, WIDE
from extraction.expressions import Pattern

_NOT_ME = r"(?!moi |nous |bibi |ma |je |vous )"
_NOT_DONE = (
    r"(?! (?:pas|rien|jamais|plus(?! (?:tard|tot|vite|souvent))"
    r"|(?:le|les|leur|son|un|des) (?:budgets?|credits|comptes|bilan|tarifs?|prix)(?! de ca)))"
)
"""What they do is denied, or done to another matter: *ils votent le budget*."""
_LOW = (
    r"(?:stagiaire|apprentie?|alternante?|en alternance|interimaire|remplacante?|benevole|salariee?"
    r"|employee?|vendeuse"
    r"|vendeur|secretaire|assistante?|receptionniste|standardiste|prestataire|freelance|consultante?"
    r"|suppleante?"
    r"|executante?s?|animatrice|animateur|larbin|pion|meuble|la petite main|contractuelle?|redacteur"
    r"|collaborat\w+"
    r"|de passage|a l accueil|contremaitre|ouvrier|ouvriere|le fils|la fille|le beau frere|le gendre|le"
    r" mari|la femme)"
)

PATTERNS: tuple[Pattern, ...] = (
    Pattern(
        "authority.not_me",
        rf"(?:c est|ce sera|est) pas (?:forcement |vraiment |toujours |non plus )?(?:{ME}|nous|de mon"
        rf" ressort"
        r"|ma decision|mon niveau|a moi|mon rayon|ma main)(?: (?:qui|de|que) ?(?:~ )?(?:{décider}|ca))?"
        r"|(?:je|j"
        rf"|on) (?:{{me}} )*(?:~ )?(?:{NOW}) (?:pas|rien|de rien|jamais)|"
        r"(?:j|je|on) (?:~ )?(?:ai|a|suis|avons) (?:meme )?(?:pas|aucun|zero|nulle?) (?:~ )?(?:la main|le"
        r" pouvoir|pouvoir"
        r"|le dernier mot|voix"
        r"|la signature|decideur|decideuse|decisionnaire|mon mot a dire|mandat|qualite|habilite\w*"
        r"|le droit (?:de|d) (?:{décider}|engager|m engager|commander|acheter|dire|bouger|depenser|toucher"
        r"|parler)"
        r"|delegation|les cles|la competence|competence|autorise\w*|influence|les mains libres|de pouvoir"
        r"|autorite)|"
        r"(?:peux|peut|pourrais|puis) (?:{me} )*(?:~ )?(?:rien|pas|aucun) (?:~ )?(?:engager|decider|valider"
        r"|signer|promettre"
        r"|trancher|m engager|choisir|m avancer|me positionner|me prononcer|garantir|confirmer|dire oui"
        r"|dire a sa place"
        r"|vous (?:repondre|dire oui)|en donner|bloquer|reserver|engagement)|(?:peux|peut|puis|pouvoir)"
        r" (?:~ )?(?:m engager"
        r"|m avancer|me positionner|me prononcer|prendre|decider|signer|bloquer) (?:~ )?(?:sur rien|rien"
        r"|aucun|que dalle)|"
        r"(?:si c etait|si ca tenait qu a|si ca dependait de|si ca ne tenait qu a) moi|m engager (?:~"
        r" )?(?:pas le droit)|"
        r"(?:je|j|on) (?:~ )?(?:suis|fais|sommes|est) (?:~ )?(?:que |qu |juste |seulement |un simple |une"
        r" simple"
        rf" |rien que |la que )(?:~ )?(?:l |un |une |le |la |de |des )?(?:transmettre|executer|executant"
        rf"|saisir"
        rf"|pour|les \w+|{_LOW}"
        r"|standard|utilisateur|relayer|regler|passer|remonter|relais|facteur|annexe)|(?:je|j) (?:~"
        r" )?(?:choisis|signe|decide"
        r"|valide|engage) (?:rien|pas|meme pas)|"
        r"(?:on|personne|ils|elle|il) (?:~ )?(?:me |m |nous )(?:~ )?(?:demande|demandent|demandera"
        r"|demandes) (?:pas|jamais|meme pas)"
        r"|sans (?:me|nous) demander (?:~ )?(?:mon|notre) avis|"
        r"(?:me|nous) (?:depasse|depassent|passe au dessus)"
        r"|(?<!personne )(?<!rien )(?<!pas )au dessus (?:de moi|de ma tete|que ca se"
        r" passe)(?! (?:, )?(?:y a|il y a|c est) (?:que|pas|le|la|personne|rien))"
        r"|pas a mon (?:niveau|echelle)|ni lui ni moi|ni moi|pas moi qui|(?:j ai )?les mains (?:liees"
        r"|attachees|vides)"
        r"|(?:mon|ma) (?:avis|accord|oui|mot|signature|voix) (?:~ )?(?:vaut|compte|pese|sert) (?:~"
        r" )?(?:rien|pas|zero|un petit rien)"
        r"|(?:engager|engage) (?:pas|rien) (?:la|le|l)|mon avis (?:~ )?si on",
        "not_me",
        ("C'est pas moi qui décide.", "Oh, je n'ai pas voix au chapitre.", "Je choisis rien."),
        "C'est moi.",
        asked="authority role person next_step satisfied",
        weight=3,
    ),
    Pattern(
        "authority.not_me.anywhere",
        r"si (?:j avais|on me demandait) (?:mon mot a dire|mon avis|le pouvoir|la main)|si (?:c etait(?= moi)"
        r"|ca tenait qu a(?= moi)|ca dependait (?:que )?de(?= moi)|ca tenait a(?= moi)|j etais (?:le "
        r"|la )?(?:patronne?|chef|cheffe"
        r"|directeur|directrice|gerant|decideur|boss|a sa place|ROLE)) ?(?:moi)?|pas moi qui (?:{décider})"
        r"|(?:j"
        r"|je) (?:~ )?(?:ai|a) pas (?:~ )?(?:le pouvoir (?:de|d)|le dernier mot|voix au chapitre"
        r"|mon mot a dire|delegation|qualite pour|mandat pour)|(?:je|j) (?:decide|signe|choisis|tranche"
        r"|valide) (?:de )?rien"
        r"|(?<!il )(?<!elle )(?<!on )(?:decide|signe|choisis) rien|je suis pas habilitee?",
        "not_me",
        "Moi je signe rien du tout.",
        "Moi je signe tout.",
        weight=3,
    ),
    Pattern(
        "authority.not_me.low",
        rf"^(?:(?:oh|ah|,) )*moi \? (?:(?:oh|ah|,) )*(?:rien|que dalle|surtout pas|pas du tout)\b|"
        rf"(?:je suis|moi je suis|suis) (?:~ )?{_LOW}(?= (?:,|\.|moi|ici|de|du|des|a|dans|chez|et|monsieur"
        rf"|madame|jusqu)|$)"
        r"|(?:je|moi) (?:~ )?(?:fais|dirige|tiens|ouvre|coupe|distribue|apporte|regarde passer|conduis"
        r"|plaide|nettoie) (?:~ )?(?:que"
        r"|les|la|des|le) (?:visiter|sandwichs?|badges|boutique|rubans|standard|priere|porte|touristes"
        r"|absents|farces"
        r"|eau|musique)|(?:on|nous|nous autres) (?:~ )?(?:execute|executons|subit|subissons|est des pions"
        r"|distribue|prend ce qu"
        r"|exprime|ouvre la porte)|je (?:suis|reste) (?:~ )?(?:en bas|un pion|un meuble|la derniere roue)|j"
        r" ai (?:aucun|zero)"
        r" (?:pouvoir|influence|poids)|(?:demande|demander) la permission pour|sans (?:~ )?demander notre"
        r" avis"
        r"|(?:le |mon )?pouvoir (?:, )?(?:~ )?(?:celui d|s arrete|a la porte)",
        "not_me",
        ("Je suis apprentie, j'ai seize ans.", "Nous, on exécute."),
        "Je suis gérant.",
        asked="authority!",
        weight=2,
    ),
    Pattern(
        "authority.proposes",
        r"(?:je|j|on|moi|nous) (?:{me} )*(?:~ )?(?:{+pouvoir} )?(?:~ )?(?:{proposer}|{transmettre}"
        r"|preselectionne|negocie|fais (?:mon choix|le tri|la selection)|{+émettre} un avis|donne (?:~"
        r" )?(?:mon|un) avis|{+faire} (?:la |le |une |un "
        r"|mon |mes |que |des )*(?:short ?list|comparatif|tableau|dossier|note|relais|remonter|suivre"
        r"|premier tri|selection|presentation|analyse|etude|consultation|cahier des charges))|"
        r"(?:je|j|moi) (?:~ )?(?:additionne|execute|utilise|prepare|conseille|instruis|ponds|pondre|redige"
        r"|specifie|eclaire"
        r"|analyse|remplis les cases|porte le dossier|porte sa|lance la consultation|fournis|monte le"
        r" dossier|tiens la plume"
        r"|fais trois devis|pose sur|lui en parle|tiens le (?:stylo|pv|proces)|prends des notes|demande des"
        r"|suis"
        r" (?:~ )?(?:force de proposition|consultee?|prescript\w+|juste la pour|champion))",
        "i_propose",
        ("Moi je propose, c'est le comité qui tranche.", "Je lui prépare juste le dossier, quoi."),
        "Je décide.",
    ),
    Pattern(
        "authority.other.subject",
        rf"(?:c est|ce sont|ce sera|ce serait|ce seront|reste|a la fin c est|ces) (?:~ )?(?:{ANYBODY}"
        rf"|{_NOT_ME}(?!celui |celle |ceux )\w+"
        rf"|le d a f) (?:, )?(?:(?:le|la|l|notre|mon|ma|son|qui est|du|de la|des"
        rf"|de l) )?(?:ROLE )?(?:, )?(?:~ )?qui"
        rf" (?:(?:{{me}} )*(?:le |la |les |l )?\w+ et qui )?(?:{{me}} )*(?:tout )?(?:{NOW}|delibere"
        rf"|vote(?! le budget)|donne son|arbitre|tient les|decide)|"
        rf"(?:lui|elle|eux|elles|ils|il|eux autres) (?:qui )?(?:{{me}} )*(?:tout )?(?:{NOW}|votent"
        rf"|approuve|deliberent"
        rf"|approuvent){_NOT_DONE}|(?:owner|proprietaire|maitre|patronne?|decideur|decideuse"
        rf"|decisionnaire"
        rf"|signataire|responsable) (?:du |de la |des |de l |final |du )*(?:\w+ )?(?:, )?(?:c est|reste"
        rf"|est) {THEM}|"
        rf"(?:lui|elle|eux) (?:tout|toute) seule?|(?:ca|signer|payer|valider|l argent|le reste|decider)"
        rf" (?:, )?(?:non (?:, )?)?(?:ca )?c est (?:la |le |l |mon |ma )?{THEM}|{THEM} (?:, )?(?:qui"
        rf" )?(?:{{me}} )*(?:~ )?(?:{NOW}|tient a trancher|decideront"
        rf"|ont le dernier mot|tient les cordons|tient le chequier|tient le porte monnaie){_NOT_DONE}|"
        rf"(?:decision|choix|signature|arbitrage|dernier mot|feu vert|final|oui ou le non|portefeuille"
        rf"|cordons de la bourse|carnet de cheques|chequier|achat|achats|attribution|validation|verdict"
        rf"|decideur|decideuse"
        rf"|bon de commande) (?:~ )?(?:, )?(?:c est|revient"
        rf"|appartient|vient|est"
        rf"|se prend|se fait|se joue|est prise?|est chez|il est chez|reste|releve|sont faits) (?:~ )?(?:a "
        rf"|au |aux "
        rf"|de |du |chez |par |entre |pour |l affaire de )?(?:~ )?{ANYBODY}|"
        rf"(?:apres|au dela|au dessus|passe|plus de|a partir|ensuite|sinon|derriere|plus haut|le reste|les"
        rf" achats|les travaux|l"
        rf" argent|les sous"
        rf"|les outils|l achat|les machines) (?:(?:de |d |ce |cette )?(?:AMT|NUM|montant|seuil|somme|ca"
        rf"|cela|\w+ mille|\d+) )?(?:, )?(?:c est|ca passe|ca va|faut|ca revient a|c est l"
        rf" affaire de"
        rf"|il y a|y a) (?:~ )?{THEM}(?! pas)|"
        rf"(?:a|au|aux) {THEM} (?:~ )?de (?:~ )?(?:{{décider}}|voir|dire)|(?:ca|tout|le reste) (?:~"
        rf" )?(?:remonte|monte|part"
        rf"|vient|se decide|se joue|se passe|releve|depend|se regle|se traite) (?:~ )?(?:a |au |aux |de |du"
        rf" |chez |par"
        rf" |entre |en |avec |la )(?:~ )?(?:{THEM}|haut|plus haut|lyon|lille)|tout passe (?:~ )?(?:par|au"
        rf"|a) (?:~ )?{THEM}"
        rf"|{THEM} (?:~ )?(?:a|ont|nous donne|publie|tient) (?:une|un|sa|son|leur) (?:liste|catalogue"
        rf"|referencement|panel"
        rf"|short ?list|appel d offres?)|{THEM} (?:~ )?(?:nous )?(?:fournit|fournissent|reference"
        rf"|referencent|equipe|envoie)(?= (?:,|\.|tout"
        rf"|le|la|les|et)|$)"
        r"|(?:est|sont) (?:centralise|decide|impose|pris|achete)\w* (?:~ )?(?:a|au|par|chez|en) \w+|voyez"
        r" (?:~ )?(?:avec )?(?:~ )?ROLE",
        "other",
        (
            "C'est le comité de direction qui tranche.",
            "Ça se joue entre le DAF et le président.",
            "La décision revient au patron.",
        ),
        "C'est moi qui tranche.",
        weight=2,
    ),
    Pattern(
        "authority.other.the_boss_is",
        r"(?:la |le |l |notre |mon |ma )(?:patronne?|big boss|chef|cheffe|boss|gerante?|decideu\w+"
        r"|decisionnaire|proprietaire"
        r"|taul\w+|maitre des lieux|dirigeante?|directeur|directrice|president"
        r"|presidente) (?:, )?c est (?:~ )?"
        r"(?!moi|bibi|nous|vous|toi|ma |mes |pas|bien moi|encore moi|toujours moi)\w+",
        "other",
        "La patronne, c'est Delphine.",
        "La patronne, c'est moi.",
        asked="authority!",
        weight=2,
    ),
    Pattern(
        "authority.other.answer",
        rf"(?:c est|ce sera|ce sont|plutot) (?:~ )?{_NOT_ME}(?:\w+) (?:\w+ )?(?:, )?qui (?!(?:fait|font|s"
        rf" appelle|est|m a|ai) )(?:{{me}} )*\w+"
        rf"|(?:celui|celle|le monsieur|la dame) qui (?:~ )?(?:{WIDE}) (?:, )?c est {_NOT_ME}|"
        rf"(?:^|, |et |mais )(?:le |la |l |les |mon |ma |mes |notre )?(?!je |j |on |nous |vous |tu |qui "
        rf"|que |ca |c |moi |ce |y "
        rf"|pour |avec |dans |il |elle |pas )(?:\w+ )(?:{{me}} |le |la |les |tout )*(?:{WIDE})(?! (?:pas"
        rf"|rien|jamais|moi))|"
        rf"{ANYBODY} (?:{{me}} )*(?:~ )?(?:{WIDE})(?! (?:pas|rien|jamais))|(?:voyez|demandez|adressez|voir"
        rf"|appelez|contactez"
        r"|demander|adresser|faut voir) (?:~ )?(?:ROLE|(?:a|au|aux|avec|la|le|les|lui|leur|ca|vous|monsieur"
        r"|madame) (?!moi)(?:~ )?\w+)"
        rf"|(?:tout|ca|le reste|la decision|le choix) (?:~ )?(?:remonte|part|vient|arrive|tombe|descend|se"
        rf" fait|se decide|se passe"
        r"|se joue|se choisit|monte) (?:~ )?(?:a|au|aux|de|du|chez|dans|plus haut|ailleurs|par)|(?:nous|me)"
        r" (?:impose|envoie|met|mettent"
        r"|fournit|livre|imposent|envoient)(?= |$)|(?:on prend|fait) ce qu on nous (?:dit|donne)|^(?:a|au"
        r"|aux) (?:la |le |l )?"
        rf"(?:{THEM}|direction|gerante?)|(?:tout )?est chez (?:{THEM}|le|la)|c est (?:lui|elle|eux)(?= (?:,"
        rf"|\.|tout|toute|moi|et|le|la)|$)"
        rf"|(?:lui|elle) (?:tout )?seule?|(?:qui|il|elle) (?:~ )?(?:a|tient|ont) (?:~ )?(?:{TOOLS})|a d"
        rf" autres que moi|est propriet"
        r"|(?:pour|c est) (?:~ )?l (?:argent|achat) c est|plus haut|au dessus|c est (?:son|sa|leur)"
        r" (?:affaire|domaine|argent|choix)",
        "other",
        (
            "C'est ma femme qui pose le doigt dessus.",
            "Voyez la direction.",
            "Le siège nous envoie les logiciels.",
        ),
        "C'est moi.",
        asked="authority!",
        weight=1,
    ),
    Pattern(
        "authority.role.answer",
        r"(?<!suis )(?<!suis le )(?<!suis la )(?<!suis l )(?<!et )(?<!en tant que )ROLE(?! (?:c est|et|plus"
        r"|,|meme) (?:c est )?(?:moi|bibi))",
        "other_named",
        "C'est Anne-Laure, la directrice marketing.",
        "Bonjour.",
        asked="authority!",
        weight=1,
    ),
    Pattern(
        "authority.approves",
        rf"{THEM} (?:, )?(?:{{me}} )*(?:~ )?(?:valide|valident|validera|approuve|approuvent|signe"
        rf"|signent|signera|vise|ratifie|enterine|tamponne|confirme|contresigne)(?! (?:pas|rien|jamais))",
        "approves",
        "Je fais la sélection, puis le board approuve.",
        "Le board attend.",
        weight=2,
    ),
)

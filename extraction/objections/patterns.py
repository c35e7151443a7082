"""Rules on objections (annotation guide, Objections).

Each is a class of things said: a verdict, a comparison, an attachment, a bad moment. Those that mean an
objection only in answer to something carry the subjects that must have been asked; `offer` is the agent's
own price or proposal.
"""

from extraction.expressions import Pattern

_TRUST_NOUNS = (
    r"(?:vendeurs?|commerci\w+|gens|boites?|demarcheurs?|beaux parleurs|courtiers?|consultants?|start"
    r" ?ups?)"
)
_STAFF = (
    r"(?:neveu|niece|fille|fils|femme|mari|frere|soeur|bru|gendre|mere|pere|cousine?|belle soeur|beau frere"
    r"|blonde|chum"
    r"|gars|collegues?|devs?|agents?|techniciens?|informaticiens?|comptable|secretaire|equipes?"
    r"|alternantes?|stagiaires?"
    r"|jardinier|mecanos?|apprentis?|salaries?|actuaires|monteuses?|techos|filles|dames|bonhomme|tontons?)"
)
_DOES = (
    r"(?:fait|font|fais|gere|gerent|tient|tiennent|bricole|bricolent|s en (?:occupe|occupent|charge"
    r"|chargent)|assure|assurent)"
)
_KEPT = (
    r"(?:tres bien|mieux|parfait\w*|sans faute|depuis \w+|jamais|contrat|leur (?:travail|boulot|metier)"
    r"|gratuit\w*|gratis|pas besoin|pourquoi"
    r"|merci|doue\w*|maison"
    r"|beton|payer|ailleurs|dehors|exterieur|interne|infaillible|rien)"
)

PATTERNS: tuple[Pattern, ...] = (
    Pattern(
        "objection.price",
        r"(?:trop|bien trop|vachement|un peu|assez|hyper|super|drolement|sacrement|quand meme"
        r"|ouh) (?:~ )?(?:cher|chere|chers|onereux|salee?|gourmand\w*)(?= |$)|(?:c est|ouh|ah|oui) (?:~"
        r" )?(?:cher|dispendieux"
        r"|beaucoup trop|une somme|un autre monde|hors de prix|du delire|de la folie)(?= (?:,|\.|!|pour"
        r"|tout|on|nous)|$)|hors de prix|exorbitant|c est (?:~ )?bien trop"
        r"|(?:la )?(?:vous|tu) me (?:perdez|tuez|perds|tues)|(?:c est|on est"
        r"|est|sommes) pas (?:~ )?(?:du tout )?(?:le meme monde|dans (?:mes|nos) (?:prix|moyens|cordes)|mes"
        r" moyens|dans la course)|"
        r"prix (?:d or|delirant|de fou|prohibitif)|(?:coute|couterait) (?:un bras|la peau"
        r"|les yeux|une fortune|trop)|moins cher (?:ailleurs|chez|que vous)|(?:me (?:fais|ferais)) recevoir"
        r"|porte avions|mal au (?:portefeuille|coeur)"
        r"|(?:pas )?(?:avec )?(?:le )?dos de la cuillere|coup de (?:fusil|bambou|massue)|c est pas donne(?="
        r" (?:,|\.|!)|$)|ca (?:pique"
        r"|douille|chiffre vite)|(?:deux|trois|quatre|dix) fois (?:moins|plus) cher|vous etes fous?"
        r"|c est trop(?= (?:,|\.|!)|$)|a ce (?:prix|tarif)(?: la)?|(?:trouve|ai) (?:~ )?(?:moitie prix|deux"
        r" fois moins cher)|j en ai (?:~ )?pour (?:moitie|deux fois) moins|(?:mon|notre|l) (?:~ )?(?:actuel"
        r"|fournisseur|concurrent) (?:~ )?moins cher|gonfle|c est une blague|faut pas pousser|on est pas"
        r" (?:rothschild|cresus)|(?:vous|tu) (?:etes|es) (?:~ )?(?:au dessus|hors (?:budget|marche"
        r"|estimation|de prix)|trop (?:haut|chere?|cher))|ca (?:passera|rentre|passe) pas(?= (?:,|\.|!)|$)",
        "price",
        ("Ouh, c'est cher.", "Ah non, là vous me perdez, c'est bien trop."),
        "C'est pas cher.",
        weight=2,
    ),
    Pattern(
        "objection.price.offer",
        r"(?:a|avec|pour) (?:ce|cette|ca|un tel) ?(?:prix|tarif|somme|montant)?(?: la)? (?:, )?(?:~ )?(?:je"
        r"|j|on|nous) (?!(?:signe|prends"
        r"|suis|achete|suis preneur|peux) )|a ce (?:prix|tarif)|(?:le |surtout )(?:double|triple)(?= |$)"
        r"|moitie (?:prix|moins)|charge la moitie|pour moitie"
        r"|(?:pour|avec) moins que ca|tombee? sur la tete|mouchez? pas du pied|pas d allure|va pas la tete"
        r"|non mais allo|voyons donc"
        r"|me prenez pour|nous prenez pour|vous avez vu le prix|(?:pour cent|%) (?:~ )?(?:moins cher|en"
        r" dessous|sous (?:le|la) votre|du votre)"
        r"|moins disant|il est a (?:AMT|NUM|\w+)(?= (?:,|\.|et|alors)|$)|(?:me|nous) le (?:fait|font) (?:a"
        r"|pour)|la meme chose (?:~ )?(?:a|pour|moitie)"
        r"|(?:trouve|fait|font|propose\w*) (?:~ )?(?:pareil|la meme|la moitie|moins|a moins)|t as ma carte"
        r"|faites le calcul|fait le calcul"
        r"|(?:il me semble |c est )surtout (?:~ )?(?:cher|le double)|ca fait cher|expliquez? moi|la porte"
        r" est la|trop gros|fait rire|je ris"
        r"|je prefere payer|je recrute|j embauche|je paie (?:une|un|l)|je me paie|reste du champagne|voulez"
        r" ma chemise|c est non|(?:c est|est) (?:~ )?(?:enorme|insultant|abuse|exagere|la moitie)",
        "price",
        ("À ce tarif-là, j'embauche un apprenti.", "C'est le double de ce que fait Zendesk."),
        "On signe demain.",
        asked="offer!",
        weight=2,
    ),
    Pattern(
        "objection.timing",
        r"(?:pas|plus) (?:~ )?(?:le (?:bon )?(?:moment|jour|temps)|l heure|la periode|la priorite|une"
        r" priorite|une bonne journee"
        r"|dispo pour ca|le temps de|l heure des)|(?:tombez|tombes|arrivez|tombe) (?:~ )?(?:mal(?! chance)"
        r"|au (?:plus )?mauvais moment|en plein\w*"
        r"|le pire|comme un cheveu)|mauvais moment|pire (?:jour|moment|semaine|periode)|plus mauvaise annee"
        r"|(?:trop|un peu) (?:tot|premature)|premature|(?:on"
        r"|je|j) (?:~ )?(?:a|ai|est|suis|avons|sommes) (?:~ )?(?:la tete (?:sous l eau|ailleurs|dans)|sous"
        r" l eau|en plein(?:e)? (?!forme|accord|dedans)\w+"
        r"|dans le rush|deborde\w*|le nez dans le guidon|d autres (?:chats|priorites|chantiers|urgences)"
        r"|autre chose a"
        r"|en sous effectif|en mode (?:commando|survie)|jusqu au cou)|"
        r"(?:ouvre|lance|attaque|ouvrir|avance|touche|bouge|absorb\w+|engage) (?:~ )?(?:plus |pas |aucun "
        r"|rien )(?:~ )?(?:deuxieme"
        r"|autre|nouveau|second|chantier|de neuf|avant|cette saison)|"
        r"(?:revenez|rappelez|voyez|repassez|rappelez moi) (?:~ )?(?:plus tard|l an prochain|apres|l annee"
        r" prochaine)"
        r"|(?:a|en) (?:flux tendu|plein rush|pleine bourre)|laissez? (?:nous )?passer"
        r"|chaque chose en son temps|d autres priorites|c est pas pour maintenant"
        r"|(?<!pourquoi )pas (?:maintenant|en ce moment)"
        r"|(?:personne|pas|plus personne|meme pas) (?:~ )?(?:n a )?le temps de|avez choisi votre (?:semaine"
        r"|jour|moment)|vous voulez ma mort"
        r"|on verra (?:~ )?des jours",
        "timing",
        ("C'est vraiment pas le moment.", "On a la tête sous l'eau."),
        "C'est le bon moment.",
        weight=2,
    ),
    Pattern(
        "objection.timing.asked",
        r"(?:rien|personne) (?:~ )?(?:bouge\w*|avance\w*|avant|cet ete|cet hiver)|on (?:boucle|cloture"
        r"|touche a rien|respire pas|joue le maintien)"
        r"|(?:mais |non |oui )?pas (?:cette semaine|ce trimestre|ce mois|cette annee|sous cette|pendant"
        r"|quand (?:le|la|on|les))|une autre annee|dans un an"
        r"|surtout pas|pas question|trop (?:de choses|occupe\w*)|(?:moisson|recolte|vendanges?|audit|fusion"
        r"|demenagement|migration|bilan|cloture|inventaire|soldes|rentree|elections?|festival|greve)s?"
        r" (?:~ )?(?:arrive\w*|commence\w*|en cours|dans|nous|avant)|(?:gel|freeze|plan social|sous"
        r" effectif|redressement|certification|accreditation)"
        r"|(?:je|on) (?:vois|voit) plus (?:mes|le|la)|attendez (?:que|la|le|l|apres)|(?:rappelez|revenez"
        r"|recontact\w+) (?:~ )?(?:apres|quand|au)",
        "timing",
        ("On clôture, rien ne bouge avant.", "Pas cette année."),
        "On y va.",
        asked="moment!",
        weight=1,
    ),
    Pattern(
        "objection.competitor",
        r"(?:on|je|j|nous) (?:~ )?(?:travaill\w+|bosse|suis|sommes|est|ai) (?:~ )?(?:avec|chez) (?:~~"
        r" )?(?:contents?|satisfaits?|ravis?"
        r"|depuis (?:toujours|longtemps))(?= |$)|(?:fideles?|attachee?s?) (?:~ )?a (?:mon|ma|notre|nos|mes)"
        r"|(?:a|ai|avons|c est) (?:deja |~ )?(?:signe|pris|choisi|retenu) (?:~ )?(?:avec|chez)? ?(?:~"
        r" )?(?:un"
        r" autre|autre|le voisin|la concurrence|quelqu un d autre|un concurrent|vos concurrents|chez le"
        r" voisin)|(?:on|je|nous"
        r"|y) (?:le |la |les )?(?:changerai\w*|changera|change|quitte\w*|lache\w*|trahi\w*|bouge"
        r"|echange\w*) (?:pas|jamais|pour rien)(?= (?:,|\.|de"
        r"|pour|mon|ma|une equipe)|$)|(?:trop tard|deja) (?:~ )?(?:signe|passe par la|choisi|quelqu un|pris"
        r" un)|"
        r"(?<!alternantes qui )(?:jure|jurent) (?:~ )?que par|(?:plait|plais|convient|sert) (?:~ )?mieux"
        r" que|(?:touche|touchez|touchera) (?:pas|plus) a (?:mon|ma|notre|mes)"
        r"|(?:il|elle|ils|elles) (?:me |nous )(?:repond(?:ent)?|depannent?|rappelle) (?:le (?:dimanche|soir"
        r"|samedi)|la nuit|meme|dans l heure)|on y est (?:, )?on y reste|(?:je|on) (?:le|la|les) garde(?="
        r" (?:,|\.)|$)|en amour avec|comme un gant|(?:on|je) les? (?:adore|aime)"
        r"|(?:rester|reste|restons|restera) (?:~ )?(?:avec|chez|fidele\w*) (?!vous)|(?:je|on|nous) (?:~"
        r" )?prefere (?:~ )?(?:rester (?:avec|chez)|garder (?:mon|notre|le|la)|mon|notre)|jamais (?:~"
        r" )?(?:laisse|lache|decu|trahi)(?= |$)|irais? ailleurs|entendre parler de personne"
        r"|(?:laisse tomber|faire ca) a (?:mon|ma|lui)|vais pas lui faire ca",
        "competitor",
        ("Trop tard, Kyriba est déjà passé par là.", "Je changerai jamais de mécano."),
        "On cherche un fournisseur.",
        weight=1,
    ),
    Pattern(
        "objection.competitor.asked",
        r"(?:depuis toujours|depuis (?:~ )?(?:ans|premier jour|debut)) (?:, )?(?:et|pis) (?:~ )?\w+|(?:tres"
        r" bien|bien) (?:traite|servi|accompagne|suivi)\w*"
        r"|(?:il|elle|ils|elles|leur \w+) (?:me |nous )?(?:repond(?:ent)?(?= (?:la|le|tout|au|meme))"
        r"|depannent?|vien(?:t|nent) (?:meme|le (?:dimanche|soir|jour))|se deplacent?|decrochent?)(?= |$)"
        r"|(?:est|c est) (?:un ami|un copain|un pote|mes potes|quelqu un de confiance)|(?:me|nous) va"
        r" (?:tres bien|comme|bien)|j en suis (?:content|ravi|enchante)\w*"
        r"|(?:en sommes|suis|sommes|est) (?:enchante|ravi|content|satisfait)\w*|elle me plait mieux|celui"
        r" que j ai (?:est|me|m)|on est restes|parce que (?:~ )?(?:connai\w+|ceux)",
        "competitor",
        ("Depuis toujours, et ils m'ont jamais déçu.", "Chez Acast, ils me répondent la nuit."),
        "On cherche.",
        asked="competitors! satisfied! contract! leave! offer!",
        weight=1,
    ),
    Pattern(
        "objection.no_need",
        r"besoin de rien|(?:ai|a|avons|vois|aucun) (?:~ )?(?:pas |aucun |plus |rien )?(?:de )?besoin(?: de"
        r" (?:rien|ca|vous|votre \w+))?(?= (?:,|\.|merci)|$)"
        r"|rien a (?:redire|changer|ameliorer|signaler|vendre ici|ajouter)|(?:pas|jamais) (?:~"
        r" )?(?:interesse\w*|demandeurs?)|manque\w* (?:de|pas de) rien"
        r"|(?:on|je) (?:en )?(?:est|suis) (?:~ )?(?:tres |bien )(?:contents?|bien|satisfaits?)(?: (?:~"
        r" )?(?:comme"
        r"|avec))?|rien a faire chez nous"
        r"|(?:vous|je vous) (?:~ )?(?:ai )?pas demande|(?:servira\w*|sert) a rien|(?:vois passer|passe)"
        r" aucun souci|(?:vit|vivait|vis|se porte|s en passe"
        r"|debrouille) (?:tres )?bien (?:sans|comme ca)|(?:je|j|on) (?:en veux|en veut|veux) (?:pas"
        r"|plus)(?= (?:une?|d autres?|de neuf|merci))"
        r"|passez votre chemin|gardez (?:vos|votre|les) \w+|ce qu il (?:me|nous) faut|(?:on a|j ai) (?:tout"
        r" )?ce qu il faut|(?:me|nous) suffi\w+"
        r"|(?:vois|voit) pas (?:~ )?(?:a quoi|ce que|pourquoi|l interet|l utilite)|(?:tout|ca) (?:roule"
        r"|baigne|coule de source|joue tip top)|(?:changerais|changerait"
        r"|echangerai\w*|toucherais) (?:pas|pour rien)|equipe qui gagne|merci (?:mais )?non|^(?:ah |oh |euh"
        r" |, )*non (?:, )?merci|pas la peine d insister"
        r"|touche a rien(?= |$)|(?:coupe|marche|tourne) (?:comme|au) (?:au )?(?:premier jour|une horloge"
        r"|feu de dieu)|en fais quoi|que voulez vous que j ameliore"
        r"|c est deja fait|pas fait pour nous|fait pour des (?:boites|grosses)|on n? ?en voit pas l"
        r" (?:interet|utilite)|va s en passer|pourquoi voulez vous que je",
        "no_need",
        "J'ai besoin de rien, moi.",
        "On a besoin d'aide.",
        weight=2,
    ),
    Pattern(
        "objection.authority",
        r"pas sans (?:~ )?(?:en referer|l accord|l aval|en parler|demander|le feu vert)|(?:peux|peut"
        r"|pourrais|suis|puis) (?:{me} )*(?:~ )?(?:rien|pas"
        r"|aucun) (?:~ )?(?:m engager|engager|signer|decider|promettre|valider|garantir|m avancer|me"
        r" positionner|me prononcer|en donner"
        r"|engagement|habilite\w*|autorise\w*|en mesure|bloquer|dire a sa place|vous donner ce)|(?:peux"
        r"|puis) (?:~ )?(?:engager|m avancer|m engager|me positionner"
        r"|signer|bloquer) (?:sur )?(?:rien|que dalle)|m engager (?:~~ )?(?:pas|droit)|(?:j ai|ai|y ai|on"
        r" a) (?:d ailleurs )?(?:pas|aucun|plus) (?:~ )?(?:la main"
        r"|le droit|pouvoir|le pouvoir|mandat|qualite|delegation|la signature|les mains libres)(?= |$)|j ai"
        r" pas (?:qualite|mandat|delegation|la signature)"
        r"|c est au dessus (?:~ )?(?:que ca|de moi)|(?:engage|avance|bouge|promets) (?:~ )?(?:rien|pas"
        r" (?:la|le|l)|sur rien)(?= |$)|pas habilitee?"
        r"|(?:mon|ma) (?:accord|oui|avis|mot|signature|parole) (?:~ )?(?:vaut|compte) (?:~ )?(?:rien|zero"
        r"|pas)|mains (?:liees|attachees|vides)"
        r"|(?:je )?peux pas (?:decider|signer|m engager|y aller) (?:tout )?(?:seul|toute seule|a sa place"
        r"|comme ca)",
        "authority",
        "Mais je peux rien engager, moi, c'est au-dessus que ça se passe.",
        "Je peux signer.",
        weight=2,
    ),
    Pattern(
        "objection.authority.asked",
        r"^(?:ah |oh |non |mais |moi |je |j |ben |alors |, )*(?:faut|faudra|faudrait) (?:~ )?(?:que (?!je|j"
        r"|on|ca)|l |la |le |passer|demander)|sans (?:~~ )?(?:je|j|on|ma"
        r" signature) (?:~ )?(?:rien|pas|meme pas)|tant que (?:~~ )?pas|^(?:ah |mais |non )*(?:a moi|moi)"
        r" \?|une tete a (?:engager|decider|signer)|c est (?:le|la|mon|ma|l) (?:~ )?(?:qui"
        r" (?:a|tient|signe|decide|autorise))|je (?:suis|reste) (?:~ )?(?:stagiaire|remplacante?|apprentie?"
        r"|benevole|interimaire|contractuelle?|un simple|que le|que la|en renfort)"
        r"|(?:l achat|c|tout) (?:est|passe) (?:~ )?(?:centralise|par|en comite)|me met(?:trait|s)? dehors"
        r"|lui seul",
        "authority",
        ("Faut que le franchiseur donne le OK.", "Sans le go de la CTO je peux même pas essayer."),
        "Je signe.",
        asked="commit!",
        weight=1,
    ),
    Pattern(
        "objection.trust",
        r"(?:crois|croit|croient|croyons) (?:~ )?(?:plus|pas|guere|qu a moitie)(?= (?:~ )?(?:,|\.|un mot|a"
        r"|vous|trop)|$)|(?:fais|fait|font|faisons|ai|a) (?:~ )?(?:pas"
        r"|plus|aucune) (?:~ )?confiance|(?:je|j|on|nous) (?:~ )?(?:me|m en|se|s en|nous|nous en)?"
        r" ?(?:mefie|mefions)(?: un peu)?(?= |$)|(?:me|on) (?:~ )?mefiants?"
        r"|(?:j y|y) (?:crois|croit|croient) (?:~ )?(?:pas|plus|qu a moitie)|(?:promis|promet|promettent"
        r"|vendu|vend|raconte|vendent) (?:~ )?(?:la lune|monts et merveilles|du reve|des salades|vingt pour"
        r" cent|le paradis)"
        r"|(?:regarde|regarder) (?:~ )?de travers|deja (?:donne|fait avoir|entendu|eu le coup|connu)(?= |$)"
        r"|(?:me suis|s est|nous sommes|on s est) (?:~ )?fait avoir|echaude\w*|mauvaise experience|"
        r"(?:je|on) (?:vous )?connais pas(?= (?:,|\.)|$)|(?:jamais|pas) (?:~ )?entendu (?:parler|votre nom)"
        r"|quelqu un que (?:~ )?(?:connais pas|jamais vu)|levent les yeux"
        rf"|arnaque|baratin|poudre aux yeux|on dit ca|vous (?:dites|etes) tous (?:~ )?(?:pareil|ca|les"
        rf" memes)|demande a voir|{_TRUST_NOUNS} (?:~ )?comme vous"
        r"|(?:le|votre) (?:dernier|precedent)(?: \w+)? (?:~ )?(?:promis|laisse|disait|disparu|jure|plante"
        r"|raconte|acompte)|ce que (?:disait|disaient|me disait) (?:le|les|l)"
        r"|attends? de voir|j attends les preuves|(?:vous )?pensez ou vous savez|on m a fait dire oui|trop"
        r" beau|attrape nigaud|personne l a jamais ouvert|usine a promesses"
        r"|sceptique|pas convaincue?|dubitati\w+|(?:j ai|un) (?:~ )?(?:des |un |de gros )?doutes?(?= (?:,"
        r"|\.|un|sur)|$)|rien trouve sur vous|(?:sais pas|sait pas) (?:~ )?qui vous etes"
        r"|vous existez depuis|combien de clients|existence(?= |$)|(?:vos|votre) (?:references|avis|site)"
        r" (?:, )?(?:~ )?(?:ou|deux|insult\w+|faute\w*|fautes)|souricieres?"
        r"|(?:prennent|prend) l acompte|des gens comme vous|croire sur parole|la garantie c est",
        "trust",
        (
            "On m'a déjà promis la lune. Je crois plus un mot de tout ça.",
            "Un courtier, je le regarde de travers.",
        ),
        "Je vous fais confiance.",
        weight=2,
    ),
    Pattern(
        "objection.internal",
        r"(?:garder|garde|gardons|preferons|prefere|reste|restera|rester) (?:~ )?(?:ca|la main|tout|le"
        r" controle)? ?(?:~ )?(?:chez nous|en interne|a la maison|nous memes"
        r"|dans nos murs|en regie)|(?:on|nous|je) (?:~ )?(?:fait|faisons|fais|gere|gerons|traite|realise"
        r"|developpe|a developpe|code|colle|monte|fabrique|imprime"
        r"|repare) (?:~ )?(?:ca |tout |tout ca |la |le |les )?(?:~ )?(?:maison|en interne|nous memes?|moi"
        r" meme|entre nous|sous le meme toit)(?= |$)|(?:on la|on le|on les) (?:fait|gere) (?:nous"
        r" memes?|en interne)|sort(?:ira|ent)? (?:pas|jamais) de (?:la maison|chez nous)|rien (?:~ )?sort"
        r" (?:~ )?(?:maison|chez nous)|sous traite pas|(?:payer|chercher|donner ca|confier ca|prend"
        r" personne"
        r"|aller) (?:~ )?(?:dehors|du dehors|a l exterieur)|(?:nos|notre|mon) propres? (?:~ )?(?:agents"
        r"|atelier|equipe|service|machines|chauffeur|outil)|(?:c est|fait) (?:du )?(?:fait )?maison"
        r"|(?:paiera|paie|paye|paierai) pas (?:une|un|quelqu un)|pas besoin (?:d etrangers|d une societe|d"
        r" une agence|de quelqu un|d un prestataire)|on y tient a nos"
        r"|(?:ce sont|c est) nos (?:propres )?(?:agents|gars|salaries|equipes)|(?:rapatrie|repris"
        r"|internalise)\w* (?:~ )?(?:en interne|l an|nous memes|c est nous)|la maison (?:fait|tourne)"
        r"|(?:coder|faire ca) (?:, )?c est notre metier|acheter ce qu on sait faire|(?:sauraient|feront"
        r"|vont) le faire (?:eux memes|en un)|c est ce qu on a toujours fait"
        rf"|{_STAFF} (?:\w+ ){{0,3}}(?:{_DOES}) (?:~~ )?(?:{_KEPT})",
        "internal",
        ("On fait ça maison, j'ai deux alternantes.", "Mon neveu bricole ça, on va pas payer dehors."),
        "On le confie à un prestataire.",
        weight=2,
    ),
    Pattern(
        "objection.internal.asked",
        r"(?:on|j|nous) (?:~ )?(?:a|ai|avons) (?:~ )?(?:comptable|informaticien|equipe|graphiste"
        r"|techniciens?|techos|soudeur|forge"
        r"|juriste|mecanicien|femme de menage|gars|personne|salariee?|stagiaire|alternante?|atelier|chef"
        r"|chauffeur|devs?|natives|actuaires"
        r"|service|quelqu un|monteu\w+)s? (?:~ )?(?:a la maison|en interne|chez nous|sur place|integre"
        r"|dedie|attitre|a demeure"
        r"|maison|pour ca|a l annee|qui (?:s en occupe|fait ca|gere|dort|a bricole))|(?:mon|ma|notre|nos)"
        r" (?:~ )?(?:fait|font|tient|gere) (?:ca|tout|tres bien|nos|le|la|les)(?= |$)"
        rf"|(?:c est|la \w+ c est|les \w+ c est) (?:nous|(?:mon|ma|notre) {_STAFF})(?= (?:depuis|et (?:~"
        rf" )?(?:bien|restera)))|{_STAFF} (?:est|du) (?:salariee?|chez nous|club|maison)|tout a la maison",
        "internal",
        ("On a notre comptable à demeure.", "La paie c'est nous depuis toujours."),
        "On cherche un prestataire.",
        asked="outsource!",
        weight=1,
    ),
)

"""Rules on objections (annotation guide, Objections)."""

from extraction.expressions import Pattern

PATTERNS: tuple[Pattern, ...] = (
    Pattern(
        "objection.price",
        r"(?:trop|bien trop|vachement|un peu|assez|hyper|super|drolement|sacrement|quand meme|c est"
        r"|ouh) (?:~ )?(?:cher|chere|chers|onereux|salee?)|(?:c est|ouh|ah) (?:~ )?(?:cher|beaucoup"
        r"|une somme|un autre monde|hors de prix)(?= |$)|hors de prix|exorbitant|c est (?:~ )?bien trop"
        r"|(?:la )?(?:vous|tu) me (?:perdez|tuez|perds|tues)|(?:c est|on est"
        r"|est) pas (?:~ )?(?:du tout )?(?:le meme monde|dans mes prix|dans nos prix|dans nos moyens"
        r"|mes moyens)|"
        r"a ce (?:prix|tarif)(?: la)?|prix (?:d or|delirant|de fou|prohibitif)|(?:non"
        r"|ouh) (?:~ )?c est trop|c est trop(?= (?:,|\.|!)|$)|(?:coute|couterait) (?:un bras|la peau"
        r"|les yeux|une fortune|trop)|(?:mon|notre|l) (?:~ )?(?:actuel|fournisseur"
        r"|concurrent) (?:~ )?(?:moins cher)|moins cher (?:ailleurs|chez|que vous)|je me fais recevoir"
        r"|j en ai (?:~ )?pour (?:moitie|deux fois) moins|porte avions|"
        r"(?:trouve|ai) (?:~ )?(?:moitie prix|deux fois moins cher)|mal au (?:portefeuille|coeur)"
        r"|dos de la cuillere|coup de (?:fusil|bambou|massue)|c est pas donne(?= (?:,|\.|!)|$)|ca (?:pique"
        r"|douille|chiffre vite)|(?:deux|trois|dix) fois (?:moins|plus) cher|vous etes fous?|gonfle"
        r"|faut pas pousser|on est pas (?:rothschild|cresus|chez)|c est une blague",
        "price",
        ("Ouh, c'est cher.", "Ah non, là vous me perdez, c'est bien trop."),
        "C'est pas cher.",
        weight=2,
    ),
    Pattern(
        "objection.timing",
        r"(?:pas|plus) (?:~ )?(?:le (?:bon )?moment|le temps|la periode|la priorite|une priorite"
        r"|dispo pour ca)|(?:vous )?(?:tombez|tombes|arrivez) (?:~ )?(?:mal|au mauvais moment|a pic)"
        r"|mauvais moment|plus mauvaise annee|(?:trop|un peu) (?:tot|premature)|premature|(?:on"
        r"|je) (?:~ )?(?:a|ai|est|suis) (?:~ )?(?:la tete sous l eau|sous l eau|en plein(?:e)? \w+"
        r"|deborde\w*|le nez dans le guidon|d autres (?:chats|priorites|chantiers|urgences))|"
        r"(?:ouvre|lance|attaque|ouvrir) (?:~ )?pas (?:~ )?(?:deuxieme|autre|nouveau|second)"
        r"|ni (?:~ )?cette saison|(?:revenez|rappelez|voyez) (?:~ )?(?:plus tard|l an prochain|apres"
        r"|l annee prochaine)|(?:a|en) (?:flux tendu|plein rush|pleine bourre)|laissez? (?:nous )?passer"
        r"|chaque chose en son temps|pas avant (?:~ )?TIME|d autres priorites|c est pas pour maintenant"
        r"|pas maintenant",
        "timing",
        ("C'est vraiment pas le moment.", "On a la tête sous l'eau."),
        "C'est le bon moment.",
        weight=2,
    ),
    Pattern(
        "objection.competitor",
        r"(?:fideles?|attachee?s?) (?:~ )?a (?:mon|ma|notre|nos|mes)|(?:signe|parti|partis"
        r"|engage) (?:~ )?(?:avec|chez) (?:un autre|quelqu un d autre|un concurrent|eux)|(?:on|je"
        r"|nous) (?:~ )?(?:{+travailler}|bosse|suis|sommes|est) (?:deja )(?:avec|chez) |(?:je|on"
        r"|nous) (?:~ )?(?:changerai|changerons|changera|quitterai|lache|quitte|trahis) (?:pas|jamais)"
        r"|rend (?:~ )?services?|(?:deja|suis|sommes|est|etes|travaille|bosse|fidele"
        r"|fideles) (?:~ )?(?:avec|chez|a|aux?) (?:~~ )?(?:depuis|et (?:~ )?(?:content|ca|bien|j en)"
        r"|ca me va|tres bien|et on est)|(?:trop tard|deja) (?:~ )?(?:signe|passe|choisi|pris|quelqu un"
        r"|un (?:fournisseur|prestataire|partenaire))|(?:mon|notre) (?:fournisseur|prestataire|courtier"
        r"|partenaire|banquier|assureur|loueur|comptable) (?:~ )?(?:c est|est|est un|me|nous|on)|(?:il|elle"
        r"|ils|elles) (?:{me} )?(?:repond|connait|depanne|rend service|connaissent|repondent|sont la"
        r"|est la)(?= |$)|"
        r"(?:c est|on a|j ai) (?:~ )?(?:un ami|un copain|quelqu un de confiance|la meme dame|un pote)"
        r"|si (?:je|on) perds? (?:~ )?|(?:je|on) (?:~ )?(?:prefere|reste|changerai|change) (?:~ )?(?:avec"
        r"|chez|pas de|mon|notre|sylvie|eux|fabien)",
        "competitor",
        "Trop tard, Kyriba est déjà passé par là.",
        "On cherche un fournisseur.",
        weight=1,
    ),
    Pattern(
        "objection.no_need",
        r"besoin de rien|(?:pas|aucun|rien|plus) (?:~ )?besoin(?: de (?:rien|ca|vous))?(?= |$)"
        r"|rien a (?:redire|changer)"
        r"|(?:pas|jamais) (?:~ )?(?:interesse|interessee|interesses|demandeurs?)|manque de rien|elle me va"
        r"|(?:on|je) (?:est|suis) (?:~ )?(?:tres |bien )(?:contents?|bien|satisfaits?)(?: (?:~ )?(?:comme"
        r"|avec))?|rien a faire chez nous|(?:vous|je vous) (?:~ )?(?:ai )?pas demande|servirait a rien"
        r"|(?:passe|vois passer) aucun souci|on vit tres bien sans",
        "no_need",
        "J'ai besoin de rien, moi.",
        "On a besoin d'aide.",
        weight=2,
    ),
    Pattern(
        "objection.authority",
        r"pas sans (?:~ )?(?:en referer|l accord|l aval|en parler|demander|le feu vert)|(?:peux|peut"
        r"|pourrais|suis) (?:~ )?(?:rien|pas) (?:~ )?(?:m engager|engager|signer|decider|promettre|valider"
        r"|habilite\w*|autorise\w*|en mesure)|m engager (?:~~ )?(?:pas|droit)|(?:j ai"
        r"|ai) pas (?:~ )?(?:la main|le droit|le pouvoir|mandat) (?:~ )?(?:pour|d|de)"
        r"|c est au dessus (?:~ )?(?:que ca|de moi)|(?:sans|faut) (?:~ )?(?:l accord"
        r"|l aval) (?:~~ )?(?:je peux|je fais) (?:rien|pas)",
        "authority",
        "Mais je peux rien engager, moi, c'est au-dessus que ça se passe.",
        "Je peux signer.",
        weight=2,
    ),
    Pattern(
        "objection.trust",
        r"(?:crois|croit|croient|croyons) (?:~ )?(?:plus|pas|guere|qu a moitie)|(?:fais|fait|font"
        r"|faisons) (?:~ )?(?:pas|plus) confiance|(?:de|me) (?:~ )?(?:mefie|mefions|mefiance|mefiants?)"
        r"|(?:j y|y) (?:crois|croit|croient) (?:~ )?(?:pas|plus|qu a moitie)|(?:promis|promet|promettent"
        r"|vendu|vend|raconte) (?:~ )?(?:la lune|monts et merveilles|du reve|des salades|vingt pour cent)"
        r"|(?:regarde|regarder) (?:~ )?de travers|deja (?:donne|vu|fait avoir|entendu|eu le coup|connu)"
        r"|(?:me suis|s est|nous sommes|on s est) (?:~ )?fait avoir|echaude\w*|chat echaude|"
        r"(?:je|on) (?:vous )?connais pas|quelqu un que (?:~ )?(?:connais pas|jamais vu)|levent les yeux"
        r"|arnaque|baratin|on dit ca|vous (?:dites|etes) tous (?:~ )?(?:pareil|ca|les memes)|demande a voir"
        r"|attends? de voir|j attends les preuves|deja donne|(?:vous )?pensez ou vous savez"
        r"|on m a fait dire oui|trop beau|attrape nigaud|personne l a jamais ouvert|usine a promesses"
        r"|sceptique|pas convaincue?|dubitati\w+",
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
        r"(?:on|j|nous) (?:~ )?(?:a|ai|avons) (?:~ )?(?:comptable|informaticien|equipe|graphiste|technicien"
        r"|juriste|mecanicien|femme de menage|gars|personne|salariee?|stagiaire|alternante?"
        r"|service)s? (?:~ )?(?:a la maison|en interne|chez nous|sur place|integre|dedie|attitre|a demeure"
        r"|maison|pour ca)|(?:garder|garde|gardons|preferons|prefere) (?:~ )?(?:ca|la main|tout"
        r"|le controle) (?:~ )?(?:chez nous|en interne|a la maison|nous memes)|(?:on|nous"
        r"|je) (?:~ )?(?:fait|faisons|fais|gere|gerons|traite|realise|developpe|a developpe) (?:~ )?(?:ca "
        r"|tout |tout ca )?(?:~ )?(?:maison|en interne|nous memes|nous meme|moi meme|entre nous|chez nous"
        r"|a domicile)|en interne (?:~ )?(?:et|c est|on|ca)|(?:on|j) (?:~ )?(?:a|ai) (?:~ )?(?:une equipe"
        r"|quelqu un|nos gens|nos dames|un gars|une alternante|deux alternantes"
        r"|ce qu il faut) (?:~ )?(?:en interne|pour ca|qui (?:s en occupe|fait ca|gere|ne jurent)"
        r"|a demeure)|on y tient a nos|(?:c est|fait) (?:du )?(?:fait )?maison|confier ca dehors|(?:filles"
        r"|gars|equipes?|collegues|salariees?|agents|secretaire|comptable|dames"
        r"|alternantes?) (?:~ )?(?:s en (?:chargent?|occupent?)|font ca|le font|gerent|nettoient)"
        r"|c est ce qu on a toujours fait",
        "internal",
        "On fait ça maison, j'ai deux alternantes.",
        "On le confie à un prestataire.",
        weight=2,
    ),
)

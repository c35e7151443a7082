"""Rules on objections (annotation guide, Objections)."""

from extraction.expressions import Pattern

PATTERNS: tuple[Pattern, ...] = (
    Pattern(
        "objection.price",
        r"(?:trop|bien trop|vachement|un peu|assez|hyper|super|drolement|sacrement|quand meme|c est|ouh) (?:~ )?(?:cher|chere|chers|onereux|salee?)|(?:c est|ouh|ah) (?:~ )?(?:cher|beaucoup|une somme|un autre monde|hors de prix)(?= |$)|hors de prix|exorbitant|c est (?:~ )?bien trop|(?:la )?(?:vous|tu) me (?:perdez|tuez|perds|tues)|(?:c est|on est|est) pas (?:~ )?(?:du tout )?(?:le meme monde|dans mes prix|dans nos prix|dans nos moyens|mes moyens)|"
        r"a ce (?:prix|tarif)(?: la)?|prix (?:d or|delirant|de fou|prohibitif)|(?:non|ouh) (?:~ )?c est trop|c est trop(?= (?:,|\.|!)|$)|(?:coute|couterait) (?:un bras|la peau|les yeux|une fortune|trop)|(?:mon|notre|l) (?:~ )?(?:actuel|fournisseur|concurrent) (?:~ )?(?:moins cher)|moins cher (?:ailleurs|chez|que vous)|je me fais recevoir|j en ai (?:~ )?pour (?:moitie|deux fois) moins|porte avions|"
        r"(?:trouve|ai) (?:~ )?(?:moitie prix|deux fois moins cher)|mal au (?:portefeuille|coeur)|dos de la cuillere|coup de (?:fusil|bambou|massue)|c est pas donne(?= (?:,|\.|!)|$)|ca (?:pique|douille|chiffre vite)|(?:deux|trois|dix) fois (?:moins|plus) cher|vous etes fous?|gonfle|faut pas pousser|on est pas (?:rothschild|cresus|chez)|c est une blague",
        "price",
        ("Ouh, c'est cher.", "Ah non, là vous me perdez, c'est bien trop."),
        "C'est pas cher.",
        weight=2,
    ),
    Pattern(
        "objection.timing",
        r"(?:pas|plus) (?:~ )?(?:le (?:bon )?moment|le temps|la periode|la priorite|une priorite|dispo pour ca)|(?:vous )?(?:tombez|tombes|arrivez) (?:~ )?(?:mal|au mauvais moment|a pic)|mauvais moment|plus mauvaise annee|(?:trop|un peu) (?:tot|premature)|premature|(?:on|je) (?:~ )?(?:a|ai|est|suis) (?:~ )?(?:la tete sous l eau|sous l eau|en plein(?:e)? \w+|deborde\w*|le nez dans le guidon|d autres (?:chats|priorites|chantiers|urgences))|"
        r"(?:ouvre|lance|attaque|ouvrir) (?:~ )?pas (?:~ )?(?:deuxieme|autre|nouveau|second)|ni (?:~ )?cette saison|(?:revenez|rappelez|voyez) (?:~ )?(?:plus tard|l an prochain|apres|l annee prochaine)|(?:a|en) (?:flux tendu|plein rush|pleine bourre)|laissez? (?:nous )?passer|chaque chose en son temps|pas avant (?:~ )?TIME|d autres priorites|c est pas pour maintenant|pas maintenant",
        "timing",
        ("C'est vraiment pas le moment.", "On a la tête sous l'eau."),
        "C'est le bon moment.",
        weight=2,
    ),
    Pattern(
        "objection.competitor",
        r"(?:fideles?|attachee?s?) (?:~ )?a (?:mon|ma|notre|nos|mes)|(?:signe|parti|partis|engage) (?:~ )?(?:avec|chez) (?:un autre|quelqu un d autre|un concurrent|eux)|(?:on|je|nous) (?:~ )?(?:{+travailler}|bosse|suis|sommes|est) (?:deja )(?:avec|chez) |(?:je|on|nous) (?:~ )?(?:changerai|changerons|changera|quitterai|lache|quitte|trahis) (?:pas|jamais)|rend (?:~ )?services?|(?:deja|suis|sommes|est|etes|travaille|bosse|fidele|fideles) (?:~ )?(?:avec|chez|a|aux?) (?:~~ )?(?:depuis|et (?:~ )?(?:content|ca|bien|j en)|ca me va|tres bien|et on est)|(?:trop tard|deja) (?:~ )?(?:signe|passe|choisi|pris|quelqu un|un (?:fournisseur|prestataire|partenaire))|(?:mon|notre) (?:fournisseur|prestataire|courtier|partenaire|banquier|assureur|loueur|comptable) (?:~ )?(?:c est|est|est un|me|nous|on)|(?:il|elle|ils|elles) (?:{me} )?(?:repond|connait|depanne|rend service|connaissent|repondent|sont la|est la)(?= |$)|"
        r"(?:c est|on a|j ai) (?:~ )?(?:un ami|un copain|quelqu un de confiance|la meme dame|un pote)|si (?:je|on) perds? (?:~ )?|(?:je|on) (?:~ )?(?:prefere|reste|changerai|change) (?:~ )?(?:avec|chez|pas de|mon|notre|sylvie|eux|fabien)",
        "competitor",
        "Trop tard, Kyriba est déjà passé par là.",
        "On cherche un fournisseur.",
        weight=1,
    ),
    Pattern(
        "objection.no_need",
        r"(?:pas|aucun|rien|plus) (?:~ )?besoin(?: de (?:rien|ca|vous))?(?= |$)|rien a (?:redire|changer)|(?:pas|jamais) (?:~ )?(?:interesse|interessee|interesses|demandeurs?)|manque de rien|elle me va|(?:on|je) (?:est|suis) (?:~ )?(?:tres |bien )(?:contents?|bien|satisfaits?)(?: (?:~ )?(?:comme|avec))?|rien a faire chez nous|(?:vous|je vous) (?:~ )?(?:ai )?pas demande|servirait a rien|(?:passe|vois passer) aucun souci|on vit tres bien sans",
        "no_need",
        "J'ai besoin de rien, moi.",
        "On a besoin d'aide.",
        weight=2,
    ),
    Pattern(
        "objection.authority",
        r"pas sans (?:~ )?(?:en referer|l accord|l aval|en parler|demander|le feu vert)|(?:peux|peut|pourrais|suis) (?:~ )?(?:rien|pas) (?:~ )?(?:m engager|engager|signer|decider|promettre|valider|habilite\w*|autorise\w*|en mesure)|m engager (?:~~ )?(?:pas|droit)|(?:j ai|ai) pas (?:~ )?(?:la main|le droit|le pouvoir|mandat) (?:~ )?(?:pour|d|de)|c est au dessus (?:~ )?(?:que ca|de moi)|(?:sans|faut) (?:~ )?(?:l accord|l aval) (?:~~ )?(?:je peux|je fais) (?:rien|pas)",
        "authority",
        "Mais je peux rien engager, moi, c'est au-dessus que ça se passe.",
        "Je peux signer.",
        weight=2,
    ),
    Pattern(
        "objection.trust",
        r"(?:crois|croit|croient|croyons) (?:~ )?(?:plus|pas|guere|qu a moitie)|(?:fais|fait|font|faisons) (?:~ )?(?:pas|plus) confiance|(?:de|me) (?:~ )?(?:mefie|mefions|mefiance|mefiants?)|(?:j y|y) (?:crois|croit|croient) (?:~ )?(?:pas|plus|qu a moitie)|(?:promis|promet|promettent|vendu|vend|raconte) (?:~ )?(?:la lune|monts et merveilles|du reve|des salades|vingt pour cent)|(?:regarde|regarder) (?:~ )?de travers|deja (?:donne|vu|fait avoir|entendu|eu le coup|connu)|(?:me suis|s est|nous sommes|on s est) (?:~ )?fait avoir|echaude\w*|chat echaude|"
        r"(?:je|on) (?:vous )?connais pas|quelqu un que (?:~ )?(?:connais pas|jamais vu)|levent les yeux|arnaque|baratin|on dit ca|vous (?:dites|etes) tous (?:~ )?(?:pareil|ca|les memes)|demande a voir|attends? de voir|j attends les preuves|deja donne|(?:vous )?pensez ou vous savez|on m a fait dire oui|trop beau|attrape nigaud|personne l a jamais ouvert|usine a promesses|sceptique|pas convaincue?|dubitati\w+",
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
        r"(?:on|j|nous) (?:~ )?(?:a|ai|avons) (?:~ )?(?:comptable|informaticien|equipe|graphiste|technicien|juriste|mecanicien|femme de menage|gars|personne|salariee?|stagiaire|alternante?|service)s? (?:~ )?(?:a la maison|en interne|chez nous|sur place|integre|dedie|attitre|a demeure|maison|pour ca)|(?:garder|garde|gardons|preferons|prefere) (?:~ )?(?:ca|la main|tout|le controle) (?:~ )?(?:chez nous|en interne|a la maison|nous memes)|(?:on|nous|je) (?:~ )?(?:fait|faisons|fais|gere|gerons|traite|realise|developpe|a developpe) (?:~ )?(?:ca |tout |tout ca )?(?:~ )?(?:maison|en interne|nous memes|nous meme|moi meme|entre nous|chez nous|a domicile)|en interne (?:~ )?(?:et|c est|on|ca)|(?:on|j) (?:~ )?(?:a|ai) (?:~ )?(?:une equipe|quelqu un|nos gens|nos dames|un gars|une alternante|deux alternantes|ce qu il faut) (?:~ )?(?:en interne|pour ca|qui (?:s en occupe|fait ca|gere|ne jurent)|a demeure)|on y tient a nos|(?:c est|fait) (?:du )?(?:fait )?maison|confier ca dehors|(?:filles|gars|equipes?|collegues|salariees?|agents|secretaire|comptable|dames|alternantes?) (?:~ )?(?:s en (?:chargent?|occupent?)|font ca|le font|gerent|nettoient)|c est ce qu on a toujours fait",
        "internal",
        "On fait ça maison, j'ai deux alternantes.",
        "On le confie à un prestataire.",
        weight=2,
    ),
)

"""Rules on flags (annotation guide, Flags)."""

from extraction.expressions import Pattern

PATTERNS: tuple[Pattern, ...] = (
    Pattern(
        "flag.opt_out",
        r"(?:rayez|enlevez|retirez|supprimez|effacez|virez|otez|radiez|sortez|desinscrivez|rayer|enlever"
        r"|retirer|supprimer|effacer) (?:~ )?(?:moi|mon|mes|nous|notre|nos|le numero|mon numero"
        r"|le)(?: (?:~~ )?(?:fichiers?|listes?|base|bases|numero|coordonnees|partout|repertoire|tablettes"
        r"|contacts?|la))?(?= |$)|"
        r"(?:vous |le |la |les )(?:rayez|enlevez|retirez|supprimez|effacez|radiez)|(?:plus|pas|jamais"
        r"|ni) (?:~ )?(?:(?:me |m |nous |etre |de me |de nous )(?:rappel\w+|appel\w+|recontact\w+"
        r"|contact\w+|demarch\w+|sollicit\w+|derang\w+|telephon\w+|relanc\w+)|(?:appelez|rappelez|contactez"
        r"|recontactez|demarchez|derangez|sollicitez|relancez) (?:moi|nous|plus|jamais)"
        r"|(?:un )?seul (?:coup de fil|appel|coup de telephone)|(?:de |d )(?:appels?|demarchage"
        r"|coups? de fil))|"
        r"(?:appelez|rappelez|contactez|recontactez|demarchez|telephonez|m appelez|me rappelez|nous appelez"
        r"|nous rappelez|m appelle|me rappelle|me contactez|nous contactez|me relancez"
        r"|me derangez) (?:~ )?(?:plus(?! tard| souvent| tot| en| vite| pres| longtemps)|jamais)|(?:me |m "
        r"|nous )(?:rappelez|appelez|contactez|recontactez|telephonez|relancez) pas|oubliez (?:moi|nous"
        r"|mon numero)|bloctel|liste rouge|opposition|(?:arretez|stop|cessez) (?:~ )?(?:de )?(?:m |me "
        r"|nous )?(?:appeler|rappeler|demarcher|harceler|contacter|relancer|les appels)|"
        r"(?:fichez|foutez|laissez) (?:moi|nous) (?:la paix|tranquilles?)|ni (?:~ )?ni jamais"
        r"|(?:je )?(?:veux|souhaite|desire) plus (?:~ )?(?:appels?|etre|entendre parler de vous"
        r"|vous entendre)|droit (?:d opposition|a l oubli)|vos fichiers",
        "opt_out",
        ("Mon numéro vous le rayez.", "Ne m'appelez plus.", "Je veux plus un seul coup de fil."),
        "Rappelez-moi plus tard dans l'année, ça ira.",
        weight=3,
    ),
    Pattern(
        "flag.recording_refused",
        r"(?:preferer\w+|aimerais autant|aime autant|souhaite|veux) (?:~ )?pas|(?:j aime|ca me plait"
        r"|ca m enchante) (?:pas|moyen)|(?:pas|plus|jamais|refuse|refus|contre|sans) (?:~ )?(?:etre "
        r"|d etre |qu on |que vous |a ce que |que |l |m |me )*(?:enregistr\w+|bande|magneto)|(?:coupez"
        r"|arretez|stoppez|eteignez|desactivez|debranchez|enlevez) (?:~ )?(?:ca|l enregistrement|le truc"
        r"|votre machine|tout de suite|la bande|le magneto|votre enregistreur|enregistr\w+)"
        r"|parle pas a (?:~ )?(?:bande|machine|magneto|enregistreur)|"
        r"ma voix (?:~ )?(?:chez moi|a moi)|m enregistre[rz]? pas|enregistre[rz]? pas|(?:hors de"
        r"|pas) question (?:~ )?enregistr\w+",
        "recording_refused",
        ("Vous coupez ça tout de suite, je ne parle pas à une bande.", "Je ne veux pas être enregistré."),
        "Aucun problème pour l'enregistrement.",
        asked="recording",
        weight=3,
    ),
    Pattern(
        "flag.locked_contract",
        r"(?:{jeon}|nous|boite) (?:~ )?(?:est|suis|sommes|etes|reste|restons) (?:~ )?(?:engagees?|engages"
        r"|tenue?s?|coincee?s?|liee?s?|bloquee?s?|pieds et poings liees?|pieds et poings lies|enchainee?s?"
        r"|ligotee?s?|mariee?s?|captifs?|prisonniers?|verrouilles?|sous contrat"
        r"|partis pour)(?= (?:~~ )?(?:TIME|jusqu|encore|avec|par|contrat|pour|ans?|mois|chez|pendant|$)|$"
        r"|,)|"
        r"(?:engagement|contrat|bail|clause d exclusivite|leasing|credit bail|exclusivite) (?:~~ )?(?:court"
        r"|jusqu|encore|tient|de TIME|pour TIME|ferme|pas avant|reste TIME|signe pour|se termine|finit"
        r"|expire|penalites?|TIME)|(?:penalites?|indemnites?) (?:~ )?(?:de sortie|de resiliation|de rupture"
        r"|salees?|si|pour)|si je sors (?:avant|c est)|"
        r"(?:ca|on|il|elle) (?:~ )?(?:court|repart|en a|reste|en ai|nous tient|en avons"
        r"|tient) (?:~ )?(?:encore |jusqu |pour )(?:~ )?(?:TIME|NUM|\w+ ans?)|(?:resigne|rempile|signe"
        r"|reconduit|renouvele|repartis?|reconduite?) (?:~ )?(?:pour|jusqu) (?:~ )?TIME|(?:peut|peux"
        r"|pouvons) pas (?:~ )?(?:sortir|partir|en sortir|rompre|resilier|bouger|casser)(?= (?:~ )?(?:avant"
        r"|du|de|TIME|comme|sans)|$)|clause d exclusivite",
        "locked_contract",
        ("On est engagés jusqu'en 2028.", "Je suis coincée, si je sors avant c'est les pénalités."),
        "On est engagés dans la démarche qualité.",
        weight=3,
    ),
    Pattern(
        "flag.wrong_person",
        r"(?:pas|plus) (?:~ )?(?:la bonne personne|le bon (?:interlocuteur|contact|numero|service|poste)"
        r"|la bonne (?:interlocutrice|porte|adresse)|moi qui (?:m occupe|gere|suis|vois|regarde"
        r"|traite) (?:~ )?ca|moi qui m en occupe|moi (?:qu il faut|que vous cherchez))"
        r"|(?:vous vous (?:trompez|etes trompee?)|vous faites erreur|erreur"
        r"|trompe\w*) (?:~ )?(?:de (?:personne|service|numero|poste|bonhomme|porte|interlocuteur)|numero)|"
        r"mal (?:aiguille|oriente|renseigne)|(?:je|j) (?:~ )?(?:m en |m y )?(?:occupe|gere|connais"
        r"|travaille) (?:plus|pas) (?:~ )?(?:de ca|de cela|la|ca|ce sujet|cette partie|ici)?(?= (?:~ )?(?:,"
        r"|\.|c est|moi|du tout)|$)|(?:vous )?(?:etes|tombez|tombe) (?:~ )?(?:au mauvais|a la mauvaise"
        r"|mal tombe|chez le mauvais)|ici c est (?:~ )?(?:madame|monsieur|le|la|l)|ca me concerne pas"
        r"|rien a voir avec (?:~ )?(?:moi|mon service)|(?:faut|faudrait|faudra) (?:~ )?(?:voir|demander"
        r"|vous adresser|appeler|contacter) (?:~ )?(?:avec|a|au|le|la) (?:~ )?(?:service|collegue|bureau"
        r"|standard)",
        "wrong_person",
        ("On vous a mal aiguillé, moi je suis au labo.", "Je suis pas la bonne personne."),
        "La bonne personne, c'est bien moi.",
        weight=3,
    ),
)

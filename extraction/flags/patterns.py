"""Rules on flags (annotation guide, Flags)."""

from extraction.expressions import Pattern

PATTERNS: tuple[Pattern, ...] = (
    Pattern(
        "flag.opt_out",
        r"(?:rayez|enlevez|retirez|supprimez|effacez|virez|otez|radiez|sortez|desinscrivez|rayer|enlever|retirer|supprimer|effacer) (?:~ )?(?:moi|mon|mes|nous|notre|nos|le numero|mon numero|le)(?: (?:~~ )?(?:fichiers?|listes?|base|bases|numero|coordonnees|partout|repertoire|tablettes|contacts?|la))?(?= |$)|"
        r"(?:vous |le |la |les )(?:rayez|enlevez|retirez|supprimez|effacez|radiez)|(?:plus|pas|jamais|ni) (?:~ )?(?:(?:me |m |nous |etre |de me |de nous )(?:rappel\w+|appel\w+|recontact\w+|contact\w+|demarch\w+|sollicit\w+|derang\w+|telephon\w+|relanc\w+)|(?:appelez|rappelez|contactez|recontactez|demarchez|derangez|sollicitez|relancez) (?:moi|nous|plus|jamais)|(?:un )?seul (?:coup de fil|appel|coup de telephone)|(?:de |d )(?:appels?|demarchage|coups? de fil))|"
        r"(?:appelez|rappelez|contactez|recontactez|demarchez|telephonez|m appelez|me rappelez|nous appelez|nous rappelez|m appelle|me rappelle|me contactez|nous contactez|me relancez|me derangez) (?:~ )?(?:plus(?! tard| souvent| tot| en| vite| pres| longtemps)|jamais)|(?:me |m |nous )(?:rappelez|appelez|contactez|recontactez|telephonez|relancez) pas|oubliez (?:moi|nous|mon numero)|bloctel|liste rouge|opposition|(?:arretez|stop|cessez) (?:~ )?(?:de )?(?:m |me |nous )?(?:appeler|rappeler|demarcher|harceler|contacter|relancer|les appels)|"
        r"(?:fichez|foutez|laissez) (?:moi|nous) (?:la paix|tranquilles?)|ni (?:~ )?ni jamais|(?:je )?(?:veux|souhaite|desire) plus (?:~ )?(?:appels?|etre|entendre parler de vous|vous entendre)|droit (?:d opposition|a l oubli)|vos fichiers",
        "opt_out",
        ("Mon numéro vous le rayez.", "Ne m'appelez plus.", "Je veux plus un seul coup de fil."),
        "Rappelez-moi plus tard dans l'année, ça ira.",
        weight=3,
    ),
    Pattern(
        "flag.recording_refused",
        r"(?:preferer\w+|aimerais autant|aime autant|souhaite|veux) (?:~ )?pas|(?:j aime|ca me plait|ca m enchante) (?:pas|moyen)|(?:pas|plus|jamais|refuse|refus|contre|sans) (?:~ )?(?:etre |d etre |qu on |que vous |a ce que |que |l |m |me )*(?:enregistr\w+|bande|magneto)|(?:coupez|arretez|stoppez|eteignez|desactivez|debranchez|enlevez) (?:~ )?(?:ca|l enregistrement|le truc|votre machine|tout de suite|la bande|le magneto|votre enregistreur|enregistr\w+)|parle pas a (?:~ )?(?:bande|machine|magneto|enregistreur)|"
        r"ma voix (?:~ )?(?:chez moi|a moi)|m enregistre[rz]? pas|enregistre[rz]? pas|(?:hors de|pas) question (?:~ )?enregistr\w+",
        "recording_refused",
        ("Vous coupez ça tout de suite, je ne parle pas à une bande.", "Je ne veux pas être enregistré."),
        "Aucun problème pour l'enregistrement.",
        asked="recording",
        weight=3,
    ),
    Pattern(
        "flag.locked_contract",
        r"(?:{jeon}|nous|boite) (?:~ )?(?:est|suis|sommes|etes|reste|restons) (?:~ )?(?:engagees?|engages|tenue?s?|coincee?s?|liee?s?|bloquee?s?|pieds et poings liees?|pieds et poings lies|enchainee?s?|ligotee?s?|mariee?s?|captifs?|prisonniers?|verrouilles?|sous contrat|partis pour)(?= (?:~~ )?(?:TIME|jusqu|encore|avec|par|contrat|pour|ans?|mois|chez|pendant|$)|$|,)|"
        r"(?:engagement|contrat|bail|clause d exclusivite|leasing|credit bail|exclusivite) (?:~~ )?(?:court|jusqu|encore|tient|de TIME|pour TIME|ferme|pas avant|reste TIME|signe pour|se termine|finit|expire|penalites?|TIME)|(?:penalites?|indemnites?) (?:~ )?(?:de sortie|de resiliation|de rupture|salees?|si|pour)|si je sors (?:avant|c est)|"
        r"(?:ca|on|il|elle) (?:~ )?(?:court|repart|en a|reste|en ai|nous tient|en avons|tient) (?:~ )?(?:encore |jusqu |pour )(?:~ )?(?:TIME|NUM|\w+ ans?)|(?:resigne|rempile|signe|reconduit|renouvele|repartis?|reconduite?) (?:~ )?(?:pour|jusqu) (?:~ )?TIME|(?:peut|peux|pouvons) pas (?:~ )?(?:sortir|partir|en sortir|rompre|resilier|bouger|casser)(?= (?:~ )?(?:avant|du|de|TIME|comme|sans)|$)|clause d exclusivite",
        "locked_contract",
        ("On est engagés jusqu'en 2028.", "Je suis coincée, si je sors avant c'est les pénalités."),
        "On est engagés dans la démarche qualité.",
        weight=3,
    ),
    Pattern(
        "flag.wrong_person",
        r"(?:pas|plus) (?:~ )?(?:la bonne personne|le bon (?:interlocuteur|contact|numero|service|poste)|la bonne (?:interlocutrice|porte|adresse)|moi qui (?:m occupe|gere|suis|vois|regarde|traite) (?:~ )?ca|moi qui m en occupe|moi (?:qu il faut|que vous cherchez))|(?:vous vous (?:trompez|etes trompee?)|vous faites erreur|erreur|trompe\w*) (?:~ )?(?:de (?:personne|service|numero|poste|bonhomme|porte|interlocuteur)|numero)|"
        r"mal (?:aiguille|oriente|renseigne)|(?:je|j) (?:~ )?(?:m en |m y )?(?:occupe|gere|connais|travaille) (?:plus|pas) (?:~ )?(?:de ca|de cela|la|ca|ce sujet|cette partie|ici)?(?= (?:~ )?(?:,|\.|c est|moi|du tout)|$)|(?:vous )?(?:etes|tombez|tombe) (?:~ )?(?:au mauvais|a la mauvaise|mal tombe|chez le mauvais)|ici c est (?:~ )?(?:madame|monsieur|le|la|l)|ca me concerne pas|rien a voir avec (?:~ )?(?:moi|mon service)|(?:faut|faudrait|faudra) (?:~ )?(?:voir|demander|vous adresser|appeler|contacter) (?:~ )?(?:avec|a|au|le|la) (?:~ )?(?:service|collegue|bureau|standard)",
        "wrong_person",
        ("On vous a mal aiguillé, moi je suis au labo.", "Je suis pas la bonne personne."),
        "La bonne personne, c'est bien moi.",
        weight=3,
    ),
)

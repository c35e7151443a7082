"""What the agent's turn is about besides its subject: an offer, a moment, a commitment, leaving a supplier.

A setting lends meaning to an answer (*à ce prix-là, j'embauche*), and never outlives the turn.
"""

from extraction.expressions import Pattern

SETTINGS: tuple[Pattern, ...] = (
    Pattern(
        "setting.leave",
        r"engagee?s?|engagements?|contrats?|lies?|court jusqu|preavis|echeance du contrat|tenus?|empeche"
        r"|bail|leasing|location|louez"
        r"|(?:changer|quitter|quittez|quittiez|resilier|resiliez|resiliiez|lacher|sortir|liberer|partir"
        r"|remplacer|remplacable|bouger) (?:~ )?(?:de|d|votre|la|le|\?|en)?"
        r"|libres? (?:de|d)|liberte|tester un autre|preniez un autre|prestataire actuel|fournisseur (?:~"
        r" )?actuel|titulaire|le marche (?:~ )?ouvert",
        "leave",
        ("Vous êtes engagés jusqu'à quand ?", "Vous pourriez changer d'opérateur ?"),
        "Vous avez un budget ?",
    ),
    Pattern(
        "setting.offer",
        r"(?:abonnement|offre|formule|licence|forfait|devis|tarif|prix|frais|montant|cout|remise"
        r"|proposition|cher|moyens|honnete"
        r"|raisonnable|rentable|options?)(?= |$)|(?:c est|on est|nous sommes|on serait|revient|ferait|fait"
        r"|demarre|partir?) (?:~ )?(?:a |de |sur )?"
        r"(?:\d+|\w+ (?:cents?|mille|euros?)|cent|deux cents|mille)(?= |$)|(?:euros?|dollars?|francs?"
        r"|piasses) (?:~ )?(?:par|le|la|l|pour|du|piece)"
        r"|(?:\d+|cents?|mille|vingt|trente|quarante|cinquante|soixante) (?:\w+ )?par (?:mois|an|employe\w*"
        r"|utilisateur|poste|caisse|mecano|tete)",
        "offer",
        ("C'est 320 euros par mois.", "Vous avez lu notre devis ?"),
        "Vous êtes combien ?",
    ),
    Pattern(
        "setting.moment",
        r"(?:bon|mal|bien) moment|moment (?:~ )?(?:choisi|propice|opportun|d investir|d en parler)|(?:on"
        r"|vous) (?:~ )?(?:pourrait|pourriez|peut|pouvez|seriez"
        r"|souhaitez|attaquait|avance|commence|signe|regarde|lance|demarre|se lance|se met|voit ca) (?:~"
        r" )?(?:demarrer|commencer|lancer|avancer|discuter|parler|bouger"
        r"|signer|projeter|essayer|tester|maintenant|aujourd hui|cette|ce mois|la dessus|en ordre|l essai"
        r"|quand)|contexte|retien\w*|bloque pour|c est mur"
        r"|si on attaquait|mise en place cet|pas demarrer",
        "moment",
        ("On pourrait démarrer en juillet ?", "C'est le bon moment ?"),
        "Vous êtes combien ?",
    ),
    Pattern(
        "setting.commit",
        r"(?:signe|signer|signeriez|validez|engager|bloquer?|reserver?|reserve|inscrire|avancer|confirmer"
        r"|positionner|engagez)(?= |$)"
        r"|(?:dire|donner|donnez) (?:~ )?(?:oui|accord|reponse)|(?:un|votre) accord|engagement de|de"
        r" principe|un oui|mail d accord|lettre d intention"
        r"|fais (?:le|la) (?:contrat|convention|bon)|entendre des|s entend",
        "commit",
        ("Vous signeriez ce mois-ci ?", "Je vous fais le contrat ?"),
        "Vous êtes combien ?",
    ),
    Pattern(
        "setting.outsource",
        r"externalis\w+|sous trait\w+|deleg\w+|confi(?:er|eriez|ez|e)|agence|cabinet|prestataire|appel a"
        r"|affaire avec|qui (?:s en (?:charge|occupe)|fait|le fait)"
        r"|c est qui|vous meme\w*|internalis\w+|(?:reprendre|prendre en charge|s occupe de|aider sur"
        r"|remplacerait)|^(?:et )?(?:pour )?(?:la |le |les |l |votre |vos )"
        r"(?:entretien|maintenance|paie|compta\w*|communication|menage|logistique|site|etiquetage|fiches"
        r"|reseaux|espaces|travaux|tenue|nettoyage|photos?|livraisons?)",
        "outsource",
        ("Vous externalisez le ménage ?", "Et la maintenance du site ?"),
        "Vous avez un budget ?",
    ),
)

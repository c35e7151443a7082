"""Predicates by which others put money at our disposal: an opinion, a file retained, a transfer."""

from extraction.expressions import Pattern

AWARDED: tuple[Pattern, ...] = (
    Pattern(
        "budget.granted.received",
        r"(?:AMT|argent|sous|fonds|somme|montant) (?:, )?(?:(?:est|sont|a ete|ont ete|deja|bien|tous?"
        r"|toute) )*"
        r"(?:encaisse|recue?|verse|vire|touche"
        r"|collecte|recolte|reuni|leve"
        r"|empoche|credite)e?s?(?! (?:par (?:mois|an|client)|de (?:mes|nos) clients))|(?:ca|argent"
        r"|ils|il|elle|tout|sous) (?:y )?(?:dort|dorment"
        r"|attend|attendent) (?:~ )?(?:a|sur|chez|dans) (?:la |le |l |mon |notre |un )?(?:banque"
        r"|compte|livret|bnp|credit|caisse|poste"
        r"|notaire|tresor|coffre|desjardins|bred|cic|lcl|societe generale)",
        "had",
        ("Trente mille, encaissés.", "L'argent dort à la banque."),
        "Trente mille, dépensés.",
        weight=2,
    ),
    Pattern(
        "budget.granted.favourable",
        r"(?:{instance}|ils|elle|il|comite|jury) (?:~ )?(?:{me} )?(?:a|ont) (?:~ )?(?:rendu|emis|donne"
        r"|signifie) (?:~ )?(?:avis|verdict"
        r"|reponse) (?:~ )?(?:favorable|positi\w+)|(?:{instance}|ils) (?:a|ont) marque (?:son|leur) accord"
        r"|(?:dossier|projet|candidature|demande|on|nous) (?:~ )?(?:a ete|ont ete|avons ete|est|sont"
        r"|sommes|ete) (?:~ )?(?:retenue?s?"
        r"|laureate?s?|selectionnee?s?)(?! (?:par|au|a) (?:un|le|mon) (?:client|embouteillage))"
        r"|(?:on|j|nous) (?:~ )?(?:ai|a|avons) (?:~ )?(?:gagne|remporte"
        r"|decroche) (?:~ )?(?:appel (?:a projets?|d offres)|concours|ami)"
        r"|(?:liste|rang|nombre) des laureats|arrete attributif|{instance} (?:~ )?(?:a"
        r"|ont) (?:contresigne|paraphe|vise le dossier)|(?:revenue?s?"
        r"|redescendue?s?) (?:~ )?(?:signee?s?|validee?s?|acceptee?s?|approuvee?s?)|(?:go|feu vert"
        r"|accord|oui) (?:~ )?(?:est )?tombe\w*"
        r"|(?:ils|{instance}) (?:{me} )?(?:ont|a) (?:~ )?(?:repondu|dit|ecrit) (?:, )?(?:foncez|allez y"
        r"|go|vas y|banco|feu vert)",
        "granted",
        (
            "Le comité a rendu un avis favorable.",
            "Notre dossier a été retenu.",
            "On a gagné l'appel à projets.",
        ),
        "Le comité a rendu les clés.",
        weight=3,
    ),
    Pattern(
        "budget.granted.made_to_grant",
        r"(?:(?:j|on|nous) (?:~ )?(?:ai|a|avons)|s est|me suis|nous sommes) fait (?:{mots})(?:valider"
        r"|voter|debloquer|inscrire|accorder"
        r"|financer|budgeter|octroyer|allouer|provisionner|attribuer)(?! (?:par le client|mes heures))",
        "granted",
        "J'ai fait valider l'enveloppe au dernier comité.",
        "J'ai fait réparer l'enveloppe du dirigeable.",
        weight=3,
    ),
    Pattern(
        "budget.granted.fell",
        r"(?:{budget}|sous|virement|cheque|aide|legs|argent) (?:, )?(?:~ )?(?:est|sont|vient de"
        r"|viennent de) (?:~ )?(?:tombe|arrive|rentre|verse"
        r"|credite)(?:r|e|s|es|ee|ees)?(?= (?:,|\.|hier|lundi|mardi|mercredi|jeudi|vendredi|ce matin"
        r"|la semaine|TIME|sur|dans|en|depuis)|$)"
        r"|(?:argent|fonds|somme) (?:~ )?(?:est |sont )?(?:chez (?:le|mon|notre) notaire|sous le coude"
        r"|bien au chaud)"
        r"|(?:affaire|dossier|financement|tout|c|ca) (?:~ )?(?:est |sont )?dans (?:le sac|la boite|la poche)"
        r"|(?:a|ont|avons|ai) (?:bien )?mis (?:la main (?:a la poche|au porte\w*)|le paquet)|(?:on"
        r"|nous) (?:a|avons) ete (?:bien )?(?:servis|gates)",
        "had",
        (
            "Les sous sont tombés hier.",
            "L'affaire est dans le sac.",
            "La direction a mis la main à la poche.",
        ),
        "Les sous sont tombés de ma poche.",
        weight=3,
    ),
)

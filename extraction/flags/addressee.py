"""Rules on who was reached, and on who wants to be left alone (guide: `wrong_person`, `opt_out`)."""

from extraction.expressions import Pattern

_REACH = (
    r"(?:appel|rappel|contact|recontact|telephon|retelephon|demarch|sollicit|relanc|importun|derang"
    r"|harcel|embet"
    r"|ennuy|ennui|sonn|joindr|ecri|bombard|spamm|prospect|envoy|envoi)(?:er|ez|iez|e|es|ee|ees|re|vez"
    r"|viez|t|s)?"
)
_REMOVED = (
    r"(?:raye|enleve|retire|supprime|efface|ote|sorti|vire|radie|desinscri|desabonne|oublie|blackliste"
    r"|biffe|barre"
    r"|gomme|purge|exclu)(?:e|es|s|t|te|ts|tes)?"
)
_PLACE = (
    r"(?:l entreprise|l societe|la societe|la boite|la maison|le groupe|le service|l equipe|l association"
    r"|l ecole"
    r"|la mairie|le cabinet|l etude|l hopital|la clinique|l agence|ici|chez nous|l organisation"
    r"|l etablissement"
    r"|nos effectifs|nos murs|les effectifs|la structure|la collectivite)"
)

OPT_OUT: tuple[Pattern, ...] = (
    Pattern(
        "flag.opt_out.cease",
        rf"(?:souhaite|veux|voudrais|aimerais|desire|prefere|demande|demandons|souhaitons|voulons"
        rf"|merci de|priere de"
        rf"|veuillez|tachez de|prie de|remercie de|vous prie de|(?:demande|dit|ecrit|repete"
        rf"|signale) a) (?:~ )?plus (?:~ )?(?:etre |me |nous |m |de |jamais )*"
        rf"(?:{_REACH}|figurer|apparaitre|recevoir|entendre|avoir (?:de vos|affaire))"
        rf"|(?:evitez|evite|arretez|cessez|arrete|inutile) (?:~ )?(?:de |d )(?:me |nous |m )?{_REACH}"
        rf"(?! (?:le (?:matin|lundi|mardi|mercredi|jeudi|vendredi|soir)|entre|avant|a midi|pendant"
        rf"|a cette|sur))"
        rf"|(?:demande|exige|souhaite|veux|voudrais|aimerais) (?:~ )?(?:a )?(?:etre |que (?:je|mon nom"
        rf"|mon numero|nous"
        rf"|mes coordonnees|nos coordonnees) (?:sois|soit|soyons|soient) )(?:~ )?{_REMOVED}"
        rf"|(?:demande|exige|veux|souhaite) (?:~ )?(?:la|le|l|ma|mon|notre) (?:suppression|retrait"
        rf"|effacement|radiation"
        rf"|desinscription|desabonnement|opposition)"
        rf"|(?:perdez|perds|jetez|dechirez|brulez|oubliez) (?:~ )?(?:mon|notre|ce|le) (?:numero|nom|contact"
        rf"|coordonnees|fiche|carte)|(?:liste|listes) (?:noire|rouge|d opposition|repoussoir)"
        rf"|(?:lachez|fichez|foutez|laissez|lache|fiche|fous|laisse) (?:moi|nous) (?:~ )?(?:la paix"
        rf"|tranquilles?"
        rf"|la grappe|les baskets|en paix|respirer une bonne fois)"
        rf"|(?:maintenant |alors )?ca suffit(?= (?:,|\.|maintenant|vous|les appels|comme ca vous)|$)"
        rf"|(?:derniere fois) que (?:vous|tu) (?:me |m |nous )?{_REACH}"
        rf"|(?:plus|pas) (?:envie|besoin) (?:d |de )(?:etre )?{_REACH}|oubli\w* que j existe|(?:faut"
        rf"|faudrait) (?:~ )?(?:que ca |que vous )?"
        rf"(?:s arrete|arretiez|cesse|cessiez|me laissiez|nous laissiez)",
        "opt_out",
        (
            "J'ai déjà demandé à ne plus figurer chez vous.",
            "Merci de ne plus nous contacter.",
            "Je veux que mon numéro soit effacé.",
            "Perdez mon numéro.",
        ),
        ("Évitez de m'appeler le matin.", "Je ne veux plus être livré le lundi."),
        weight=3,
    ),
)

GONE: tuple[Pattern, ...] = (
    Pattern(
        "flag.wrong_person.gone",
        rf"(?:a|ont) (?:~ )?(?:quitte|demissionne|ete (?:mute|licencie|remercie|remplace|debarque)\w*"
        rf"|change de"
        rf" (?:boite|service|poste|employeur|metier|region)|pris (?:sa|la) retraite|pris d autres fonctions"
        rf"|passe la main|vendu|cede (?:~ )?(?:l affaire|la boutique|le fonds|la boite|son affaire"
        rf"|son cabinet|ses parts)"
        rf"|pris du champ|raccroche les gants|ferme boutique)(?: {_PLACE})?(?= |$)"
        rf"|(?:est|sont) (?:~ )?(?:partie?s? (?:de {_PLACE}|a la retraite|en retraite|ailleurs|y a|il y a|en"
        rf" (?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre))"
        rf"|retraitee?s?"
        rf"|decedee?s?|au cimetiere|enterree?s?|plus (?:~ )?(?:{_PLACE}|la|parmi nous|avec nous|de ce monde"
        rf"|en poste|en fonction|salariee?))(?= |$)"
        rf"|(?:travaille|bosse|exerce|fait partie|font partie|travaillent) plus (?:~ )?(?:{_PLACE}|la"
        rf"|avec nous|pour"
        rf" nous|de)(?= |$)|(?:il|elle) est plus (?:la|ici|chez nous)",
        "wrong_person",
        ("Il a quitté l'entreprise en mars.", "Elle ne travaille plus ici.", "Monsieur Roux est décédé."),
        ("Elle est partie déjeuner.", "Il a quitté son bureau à midi."),
        weight=2,
    ),
)
"""Read where the agent asked for somebody: who is asked for is here no more."""

OUTRIGHT: tuple[Pattern, ...] = (
    Pattern(
        "flag.wrong_person.outright",
        r"(?:y a|il y a|on a|j ai|connais|connait|avons|ai) (?:~ )?(?:pas|plus|aucune?|jamais eu"
        r"|personne) (?:~ )?(?:de |d )?"
        r"(?:monsieur|madame|mademoiselle|personne de ce nom|quelqu un de ce nom|ce nom)(?: (?!\w+ (?:qui"
        r"|dans) )\w+)?"
        r" ?(?:~ )?(?:ici|chez nous|a (?:ce|cette) (?:numero|adresse)|dans (?:la maison|nos murs"
        r"|l immeuble))?(?= (?:,|\.|ici|chez)|$)"
        r"|(?:avez|as) (?:~ )?(?:fait (?:une )?erreur|compose (?:le |un )?(?:mauvais|faux))"
        r"|(?:faites|fais) erreur|(?:vous )?(?:avez du (?:faire|vous)|devez faire) (?:un |une )?(?:faux"
        r"|mauvais|erreur|tromper)"
        r"|(?:faux|mauvais) numero|erreur de (?:numero|destinataire|personne)|vous etes chez (?:un|une"
        r"|des) particulier\w*"
        r"|(?:ici|la) (?:c est|vous etes (?:dans|chez)|on est) (?:un|une) (?!peu|petite?s? (?:boite"
        r"|structure|equipe"
        r"|entreprise)|grosse|equipe|boite|entreprise|pme|association|commune|societe"
        r"|maison)(?:\w+ )?\w+(?= (?:,|\.|de|a|pas|monsieur|madame)|$)",
        "wrong_person",
        (
            "Vous avez fait erreur, c'est un cabinet dentaire.",
            "Il n'y a pas de madame Loiseau ici.",
            "Ici c'est une crèche.",
        ),
        ("Il y a une erreur de prix.", "Ici c'est une petite équipe.", "Il n'y a pas de problème."),
        weight=2,
    ),
)
"""Read in the first answers, whatever the agent asked: the number, the house or the name is another."""

ELSEWHERE: tuple[Pattern, ...] = (
    Pattern(
        "flag.wrong_person.elsewhere",
        r"(?:y a|il y a|c est|avez fait|faites|doit y avoir"
        r"|devez faire) (?:~ )?(?:une )?erreur(?! de (?:prix|montant))"
        r"|(?:devez|avez du|avez) (?:~ )?(?:vous )?tromper|vous (?:vous )?(?:etes )?tromp(?:ez|e|ee)"
        r"|(?:pas|plus) (?:~ )?(?:mon|notre|le mien|le notre) (?:domaine|rayon|service|secteur"
        r"|departement|job|metier"
        r"|boulot|truc|numero|nom|activite|affaire|perimetre)(?= (?:,|\.|du tout|moi|c est|ca)|$)"
        r"|(?:moi|nous|ici) (?:, )?(?:je suis|c est|on est|nous c est|on fait) (?:~ )?(?:a la|au|aux|a l"
        r"|le|la|les|du|des)"
        r" (?:compta\w*|sav|atelier|cuisine|qualite|labo\w*|magasin|accueil|standard|caisse|production"
        r"|entrepot"
        r"|logistique|paie|rh|urgences|maternite|chirurgie|secretariat|loge|conciergerie|vestiaires?"
        r"|expeditions?"
        r"|pieces detachees|reception|entretien|menage|archives|bibliotheque|guichet|garage|quai|depot"
        r"|stock\w*"
        r"|blanchisserie|pharmacie|stand|bar|buvette|restaurant|cantine|creche|piscine|gymnase|camping"
        r"|service \w+)"
        r"|vous (?:etes|tombez|etes tombee?) (?:~ )?(?:au|a la|a l|aux|sur le|sur la|sur l"
        r"|chez) (?:~ )?(?:magasin|sav"
        r"|compta\w*|atelier|fax|stagiaire|gardien\w*|concierge|accueil|standard|quai|depot|entrepot"
        r"|particulier"
        r"|une particuliere?|un particulier|voisin\w*|locataire|mauvais|mauvaise|labo\w*|urgences"
        r"|maternite|cuisine"
        r"|blanchisserie|pharmacie|caisse|paie|vestiaire|loge|reception)"
        r"|(?:bug|erreur|coquille|faute) (?:~ )?(?:dans|sur) (?:~ )?(?:annuaire|site|google|pages jaunes"
        r"|standard)"
        r"|tout le monde (?:tombe|appelle|se trompe)|c est (?:~ )?(?:la|le) (?:ligne|numero|poste) (?:de"
        r"|du|d) (?!devis)"
        r"|(?:recupere|herite|repris|garde) (?:~ )?(?:de )?(?:son|sa|le|la|ce) (?:numero|poste|ligne"
        r"|telephone|portable)"
        r"|(?:sa|la|son) (?:ligne|numero|poste) (?:~ )?qui (?:sonne|arrive|tombe)|(?:sa"
        r"|la) ligne (?:~ )?(?:sonne|bascule|renvoie|est renvoyee)"
        r"|^(?:ah |non |oh |, )*moi c est (?!non|pas|oui|le|la|l|les|bon|ok)\w+ (?:\w+ )?(?:, )?(?:de|du"
        r"|des|a|au|d) "
        r"|c etait (?:moi|mon|ma|dans mes|dans mon|a moi) (?:~~ )?(?:jusqu|avant|autrefois|il y a|y a|mais)"
        r"|(?:on|ils) (?:m|nous) (?:a|ont) (?:~ )?(?:bascule|mute|affecte|nomme|transfere|deplace|reaffecte"
        r"|rattache|change)"
        r"(?:e|es|s)? (?:~ )?(?:a|au|aux|de|sur|dans|en)|(?:j ai|je n ai|ai) (?:~ )?(?:plus acces"
        r"|change de (?:poste|service|bureau"
        r"|metier)|passe la main|transmis le dossier|quitte (?:le|ce) (?:poste|service))"
        r"|(?:je )?suis plus (?:~ )?(?:sur ce|en charge"
        r"|dans ce|a ce|responsable|le bon|la bonne)"
        r"|c est pas (?:la|le) (?:meme|bonne?) (?:\w+)|(?:je suis|c est) (?:pas|plus) (?:monsieur"
        r"|madame) \w+",
        "wrong_person",
        (
            "Y a erreur, ici c'est la cuisine.",
            "Moi je suis à la qualité.",
            "C'est sa ligne qui sonne chez moi.",
        ),
        ("Il y a une erreur de prix.", "On est à la compta depuis lundi, tous les deux."),
        weight=1,
    ),
)
"""Read at the beginning, where the agent asked whom they speak to and the prospect did not say yes."""

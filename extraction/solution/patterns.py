"""Rules on what is used today (annotation guide, Need): verbs whose object it is, ways of doing, ends.

Each expression of `LEADS` stops where the noun phrase of the tool or supplier begins. Verbs stand in the
present: what one used, will use or would use is not today's solution.
"""

from extraction.expressions import Pattern
from extraction.solution.words import CARRY

_ADVERB = (
    r"(?:(?:toujours|encore|deja|aujourd hui|actuellement|maintenant|ici|nous|principalement|surtout"
    r"|essentiellement|uniquement|pour l instant|en ce moment|a l heure actuelle|historiquement|tous|tout"
    r"|toute|toutes|ca|cela|beaucoup|directement|plutot|bien|juste|que|exclusivement) )*"
)
_OBJECT = r"(?:(?!(?:pas|plus|jamais|rien|qui|que) )\w+ ){0,4}?"
_WHERE = (
    r"(?:depuis|au dos d(?:e|u|es)|au verso d(?:e|u|es)|derriere|sur|dans|avec|via|sous|chez|par|au moyen de"
    r"|a l aide de|grace a|a partir de)"
)
_KEEP = (
    r"note|notes|notent|notons|tient|tiens|tenons|tiennent|suit|suivons|suivent|gere|geres|gerons|gerent"
    r"|fait|fais|faisons|font|range|rangent|rangeons|stocke|stockent|stockons|saisit|saisis|saisissent"
    r"|saisissons|rentre|rentrent|rentrons|inscrit|inscrivent|marque|marquent|marquons|ecrit|ecris"
    r"|ecrivent|met|mets|mettons|mettent|planifie|planifions|enregistre|enregistrons|pointe|pointent"
    r"|traite|traitons|traitent|bricole|bricolons|compile|compilons|recopie|recopions|recolle|ressaisis"
    r"|ressaisit|consigne|consignons|centralise|centralisons|organise|organisons|calcule|calculons"
    r"|pilote|pilotons|imprime|imprimons|classe|classons|archive|archivons|affiche|edite|editons|facture"
    r"|facturons|recrute|recrutons|cherche|cherchons|communique|communiquons|partage|partageons|track"
    r"|trackons|passe|passons|trouve|trouvons|monte|compte|comptons|nettoie|arrose|chauffe|chauffons"
    r"|faites|gerez|notez|suivez|tenez|recrutez|stockez|saisissez|planifiez|facturez|cherchez|prepare"
    r"|preparons|preparent|relance|relancent|relancons|envoie|envoyons|envoient|griffonne|griffonnons"
    r"|gribouille|crayonne|tape|tapons|tapent|remplit|remplissons|remplissent|coche|cochons"
    r"|colle|collons|agrafe|scanne|scannons|punaise|dicte|jongle|jonglons|bidouille|bidouillons"
    r"|bricolent|tague"
)
_DONE = (
    r"(?:gere|geree?s|fait|faite|faits|faites|note|notee?s?|suivi|suivie?s?|stocke|stockee?s?|range"
    r"|rangee?s?|consigne|consignee?s?|assure|assuree?s?|heberge|hebergee?s?|saisie?s?|traite|traitee?s?"
    r"|externalise|externalisee?s?|sous traitee?s?|confiee?s?|inscrite?s?|ecrite?s?|marque|marquee?s?"
    r"|centralisee?s?|imprimee?s?|tenu|tenue?s?|planifiee?s?|archivee?s?|classee?s?|livree?s?|nettoyee?s?"
    r"|entretenue?s?|installee?s?|maintenue?s?|infogeree?s?|produite?s?|editee?s?|calculee?s?|tout)"
)
_FIRM = (
    r"prestataire|fournisseur|logiciel|outil|partenaire|systeme|solution|operateur|assureur|courtier|banque"
    r"|transporteur|imprimeur|hebergeur|cabinet|comptable|agence|sous traitant|bailleur|loueur|grossiste"
    r"|editeur|integrateur|traiteur|installateur|crm|erp|sirh|caisse|standard|stack|setup|mutuelle"
    r"|prevoyance|assurance|organisme|interlocuteur|marque|parc|flotte|machine|materiel|equipement|groupe"
    r"|mainteneur|infogerant|chauffagiste|electricien|frigoriste|fiduciaire|secretariat social|provider"
)

LEADS: tuple[Pattern, ...] = (
    Pattern(
        "solution.moved",
        r"(?:passee?s?|basculee?s?|migre\w*|switche\w*|change\w*) (?:de|d) (?:\w+ ){1,2}(?:a|vers|pour|sur)",
        "name",
        "On est passés de Ciel à Sage.",
        "On passera de Ciel à Sage.",
    ),
    Pattern(
        "solution.imposed",
        r"(?:nous|m) (?:a|ont) (?:(?:tous|toutes|tout|carrement|encore) )*(?:impose|colle|fourgue|refile|mis"
        r"|equipee?s?|installe|prete)"
        r" (?:(?:sur|sous|avec|dans|du|de) )?",
        "name",
        "Le fiduciaire nous a imposé Winbooks.",
        "Le fiduciaire nous imposera Winbooks.",
    ),
    Pattern(
        "solution.uses",
        r"(?:utilise|utilises|utilisent|utilisons|utilisez|emploie|employons|exploite|exploitons)"
        r"(?! (?:pas|plus|rien|jamais)) ?"
        + _ADVERB
        + r"|(?:me|se|nous|s|m) (?:sers|sert|servons|servent|servez) "
        r"(?:encore |toujours )?(?:de|d|du|des)",
        "direct",
        ("On utilise Pennylane.", "Les filles se servent d'un agenda partagé."),
        ("On utilisait Ciel avant.", "On n'utilise rien."),
    ),
    Pattern(
        "solution.works_with",
        r"(?:travaille|travailles|travaillent|travaillons|travaillez|bosse|bossent|bossons|bossez|tourne"
        r"|tournes|tournent|tournons|tournez|fonctionne|fonctionnes|fonctionnent|fonctionnons|fonctionnez"
        r"|roule|roulons|roulez|collabore|collaborons|marche) "
        + _ADVERB
        + r"(?:avec|sur|sous|chez)|(?:passe|passent|passons|passez|passes) "
        + _ADVERB
        + r"(?:par|chez)|(?:fais|fait|faisons|font|faites) "
        + _ADVERB
        + r"appel (?:a|au|aux)|{+avoir} recours (?:a|au|aux)"
        r"|(?:prends?|prenons|achete|achetent|achetons|commande|commandent|commandons|loue|louons"
        r"|m approvisionne|se fournit|me fournis|nous fournissons|s approvisionne) " + _OBJECT + r"chez",
        "with",
        ("On bosse avec Manpower.", "Nous faisons appel à un indépendant.", "Je prends tout chez Metro."),
        ("On travaillait avec Adecco.", "Ça ne marche pas."),
    ),
    Pattern(
        "solution.is_at",
        r"(?:(?:(?<=on )|(?<=nous )|(?<=c )|(?<=tout )|(?<=qui )|(?<=equipe )|(?<=monde )|(?<=compta )"
        r"|(?<=paie ))est|suis|sommes|sont"
        r"|etes|etiez|reste|restons) "
        + _ADVERB
        + r"(?:(?:client|cliente|clients|abonne|abonnes|assure|assures|assuree|heberge|heberges|affilie"
        r"|affilies|engage|engages|couverts?|inscrits?|en contrat|sous contrat|en location|en leasing"
        r"|en partenariat|loges?|lies) "
        + _ADVERB
        + r"(?:chez|avec|a|au|aux|par|de)|(?:equipe|equipee|equipes|fournis|suivis|servis|livres|depannes"
        r"|assistes|accompagnes|infogeres) " + _ADVERB + r"(?:en|de|d|avec|chez|par|du)"
        r"|(?:passe|passes|passee|passees|restes?|revenus?) (?:a|au|chez|sur|sous)|chez|sous|avec|sur)"
        r"|(?:garde|gardons|conserve|conservons) (?=\w)",
        "at",
        ("On est chez Arval.", "Nous sommes équipés en Toshiba.", "Je suis client à la MAIF."),
        ("On était chez Free.", "On n'est plus chez Free."),
    ),
    Pattern(
        "solution.contract",
        r"(?:ai|a|avons|avez|y a) "
        + _ADVERB
        + r"(?:un|une|notre|mon|des|le|la|nos) (?:\w+ )?(?:contrats?|abonnements?|forfaits?|accords?|bail"
        r"|leasing|marche|convention|partenariat|licences?|comptes?|compte|maintenance|assistance|cartes?)"
        r" (?:\w+ ){0,3}?(?:avec|chez|de chez|aupres de|a la)",
        "with",
        "J'ai un contrat de maintenance avec Otis.",
        "J'ai signé un contrat de mariage.",
    ),
    Pattern(
        "solution.back_to",
        r"(?:retour|(?:suis|est|sommes|a|ai|avons) (?:(?:toujours|encore|tous|tout|bien|vite|donc) )*"
        r"(?:revenue?s?|repassee?s?|repartie?s?|bascule|basculee?s?|passee?s?|migree?s?|migre|restee?s?"
        r"|switche\w*|bouge|atterri|mise?s?"
        r"|coincee?s?"
        r"|bloquee?s?)|(?:en|y|on|nous) (?:reste|restons|revient)) "
        + _ADVERB
        + r"(?:a|au|aux|sur|sous|vers|avec|chez)(?! (?:la maison|la retraite|l etranger|nous|moi|vous|lui"
        r"|cote"
        r"|autre chose|l heure|table|quai|place))",
        "at",
        (
            "Depuis c'est retour au partage réseau.",
            "Nous, on est restés au cahier.",
            "On est repassés sur Wavesoft.",
        ),
        "On est restés chez nous.",
    ),
    Pattern(
        "solution.belongs_to",
        r"(?:depend|depends|dependons|dependent|releve|relevons|cotise|cotisons|adhere|adherons|fait partie"
        r"|faisons partie|rattachee?s?|affiliee?s?|inscrite?s?|raccordee?s?|branchee?s?|relie|abonnee?s?) "
        + _ADVERB
        + r"(?:de|d|du|des|a|au|aux|chez|sur)",
        "name",
        ("On dépend de l'ACMS, comme tout le quartier.", "On est raccordés à Valorem."),
        "On ne dépendra de personne.",
    ),
    Pattern(
        "solution.put_by",
        r"(?:a|ont|est|sont) (?:ete |etaient )?(?:posee?s?|installee?s?|fournie?s?|montee?s?"
        r"|mise?s? en place"
        r"|refaite?s?|changee?s?|livree?s?|developpee?s?|concue?s?|entretenue?s?|maintenue?s?|suivie?s?"
        r"|geree?s?|assuree?s?|couverte?s?) (?:(?!par )\w+ ){0,4}par",
        "name",
        ("Elle a été posée en mars par Verisure.", "Ça a été fourni par Dalkia."),
        "On l'a posée nous-mêmes.",
    ),
    Pattern(
        "solution.module_of",
        r"(?:on a|j ai|nous avons|y a|ont|utilise|utilisons) (?:\w+ ){0,2}?(?:module|logiciel|portail|outil"
        r"|systeme"
        r"|version|appli|application|solution|plateforme|extranet|box|standard|copieur|contrat"
        r"|pack) (?:de chez"
        r"|de|d|du)",
        "name",
        ("Nous avons le module d'Orphéon.", "On a une box de chez Keyyo."),
        "On avait un outil à nous.",
    ),
    Pattern(
        "solution.stuck_with",
        r"(?:traine|trainons|trainent|jonglent|subit|subis|subissons|supporte|coltine|farcit|depatouille"
        r"|debrouille|debrouillons|demerde"
        r"|compose|vivote|jongle|jonglons|bricole|bricolons|rame|herite|heritee?s?|ai repris|a repris) "
        + _ADVERB
        + r"(?:avec |entre |d |de |du |des )?(?! (?:la|les) )",
        "tool",
        ("Ça fait un bail qu'on traîne Ciel.", "On se débrouille avec un vieux tableur."),
        "On s'en sort.",
    ),
    Pattern(
        "solution.called",
        r"(?:truc|logiciel|outil|appli|application|programme|systeme|machin|boite|societe|site"
        r"|plateforme|solution|cabinet|produit)"
        r" (?:\w+ ){0,3}?(?:qui s appel\w*|s appell\w+|du nom de|nommee?)",
        "name",
        ("C'est un truc qui s'appelle Progbat.", "Une boîte du nom de Clariel."),
        "Je m'appelle Dupont.",
    ),
    Pattern(
        "solution.aged",
        r"(?:ai|a|avons|c est|reste|avec|sur|dans|notre|mon|ma|nos|mes|le|la|l|les|un|une|des|du) "
        r"(?:(?:un|une|des|du|le|la|les|encore|toujours|de|notre|mon|ma|nos) ){0,3}(?:(?:bon|bonne|pauvre"
        r"|gros"
        r"|grosse|petit|petite) )?(?:vieux|vieil|vieille|vieilles|antique|antiques|ancestral\w*|venerable)",
        "aged",
        ("On a une vieille chaudière au fioul.", "Le vieux standard grésille."),
        "On a trente ans.",
    ),
    Pattern(
        "solution.dated",
        r"(?:ai|a|avons|c est|reste|avec|sur|dans) (?:toujours |encore |juste |que )*(?=(?:un|une|des|du"
        r"|de la|le|la|l"
        r"|les|notre|nos|mon|ma) (?:\w+ ){1,4}?(?:de (?:19|20)\d\d(?! \w*(?:euros|balles|personnes"
        r"|salaries))"
        r"|de (?:[6-9]\d|quatre vingt \w+)(?= (?:,|\.|qui|et|que|avec)|$)|(?:qui )?(?:date\w*"
        r"|remonte\w*) (?:de|d)|d origine|d epoque|d avant guerre|(?:achete|pose|installe"
        r"|monte)\w* (?:en (?:19|20)"
        r"|il y a|y a))(?!\w))",
        "aged",
        ("On a une centrale de 1998.", "C'est un portail posé il y a vingt ans."),
        "On a un budget de 2000 euros.",
    ),
    Pattern(
        "solution.kept_in",
        r"(?:" + _KEEP + r") " + _OBJECT + r"(?:(?:a|au) (?:la )?\w+ (?:de \w+ )?(?:, )?)?" + _WHERE,
        "kept",
        ("Chacun note ses heures sur un carnet.", "Je fais les devis avec Word."),
        "Je note votre nom.",
    ),
    Pattern(
        "solution.fills",
        r"(?:remplit|remplis|remplissons|remplissent|complete|completons|completent|tient|tiens|tenons"
        r"|tiennent"
        r"|epluche|epluchons|recopie|recopions|recopient|recopier|ressaisir|remplir|colle|collent|agrafe"
        r"|met a jour|mets a jour|griffonne"
        r"|imprime|imprimons|signe|signent|badge|consulte|consultons|ouvre|ouvrons|feuillette|se passe"
        r"|se refile|s echange) "
        + _ADVERB
        + r"(?=(?:un|une|des|du|de la|le|la|les|l|nos|notre|mon|ma|mes|leur|leurs|son|sa|ses|chacun|\d+"
        r"|deux|trois"
        r"|plein) )",
        "tool",
        ("Les gars remplissent une fiche.", "Elle tient un registre."),
        "Elle tient à ses habitudes.",
    ),
    Pattern(
        "solution.entrusted",
        r"(?:sous traite|sous traitons|sous traitent|confie|confions|delegue|deleguons|externalise"
        r"|externalisons|laisse) " + _OBJECT + r"(?:a|au|aux|chez|aupres de)|(?:concedee?s?|confiee?s?"
        r"|externalisee?s?|sous traitee?s?"
        r"|deleguee?s?|attribuee?s?|affermee?s?) (?:, )?(?:a|au|aux|chez)|(?:envoie|envoyons|porte|donne"
        r"|depose|donnons|apporte) (?:tout|ca|les \w+|nos \w+|mes \w+) (?:chez|a|au)",
        "with",
        "On confie la paie à un cabinet.",
        "On sous-traite rarement.",
    ),
    Pattern(
        "solution.done_by",
        r"(?:c est|tout est|est|sont|ca est) "
        + _ADVERB
        + _DONE
        + r" "
        + _ADVERB
        + r"(?:(?:a la main|a la craie|au crayon|au stylo|au feutre|au bic|a l encre) (?:, )?)?(?:par"
        r"|sur|dans|avec|sous|chez|via|a)|(?:ca|tout|cela) (?:passe|se passe"
        r"|se fait|se"
        r" gere|tourne|tient|marche|fonctionne|part|est|transite|repose|se note|arrive|se prepare|se suit"
        r"|se commande|vient|atterrit) " + _ADVERB + r"(?:par|sur|avec|dans|chez|via|de chez)",
        "kept",
        ("Tout est noté dans un cahier.", "Ça passe par le syndicat des eaux.", "C'est fait par la mairie."),
        "Tout est prêt.",
    ),
    Pattern(
        "solution.our_supplier",
        r"(?:(?:notre|mon|ma|leur|nos|mes|comme|en|cote) (?:"
        + _FIRM
        + r")s?(?: (?:\w+|en place|en interne|du moment|de \w+))?|(?:le|la|l|les) (?:"
        + _FIRM
        + r")s? (?:actuelle?s?|habituelle?s?|historique|attitre|en place|du moment))(?: ,)? (?:c est"
        r"|ce sont|est|s appelle|s appellent|c sont|on a|j ai|on est"
        r" (?:sur|chez|avec)|on utilise|on passe par)(?: toujours| encore)?",
        "direct",
        ("Notre imprimeur, c'est Corlet.", "Comme logiciel on a Batigest."),
        "Notre imprimeur nous lâche.",
    ),
    Pattern(
        "solution.ours",
        r"(?:notre|mon|ma|nos|mes)(?= (?:"
        + _FIRM
        + r")s?(?: (?:\w+|de \w+)){0,2} , )|(?:la|le|l|les) (?:boite"
        r"|societe|gars|entreprise|mecs|fille|dame|agence|cabinet|gens) qui (?:(?:nous|me|m|le|la|les|l|y|en"
        r"|s) )*(?:" + CARRY + r")(?: \w+){0,4} ,",
        "name",
        ("Notre prestataire, Micrologic, met trois jours.", "La boîte qui fait le ménage, Atalian, tourne."),
        "Notre prestataire met trois jours.",
    ),
    Pattern(
        "solution.to_replace",
        r"(?:remplacer|changer|quitter|sortir|debarrasser|lacher|renouveler|moderniser|virer|abandonner"
        r"|arreter) (?:tout )?(?:de |d )?(?=(?:notre|mon|ma|nos|mes|ce|cet|cette|le|la|les|l|ce vieux"
        r"|du) |[a-z])",
        "replaced",
        "Il faut remplacer Ciel Compta.",
        "On a remplacé Ciel.",
    ),
    Pattern(
        "solution.paid",
        r"(?:paie|paye|payons|verse|versons|regle|reglons|laisse) (?:(?!jusqu )\w+ ){1,6}?(?:a|chez)",
        "name",
        "On paie 1 200 euros par mois à ISS.",
        "On paie trop.",
    ),
    Pattern(
        "solution.tool_at",
        r"(?:(?:j|on|y|il|elle|ils|elles|nous|chacun|qui|monde|\w+[sx]) (?:ai|a|ont|avons)|sur|dans|avec"
        r"|sous|via)"
        r" (?:(?:toujours|encore|juste|que|chacun|tous|toutes|aussi|plein|notre"
        r"|mon"
        r"|ma|son|sa|leur|des|un|une|nos|les|le|la|l|de|vieux|vieil|vieille|gros|grand|petit|simple"
        r"|espece|genre|bon) ){0,3}?(?=(?:logiciels?|outils?|progiciel|erp|crm|appli|applis|application"
        r"|fichiers?|tableurs?|classeurs?|blocs? notes?|bloc|bordereaux?|drive|ardoise|minitel"
        r"|bulletins papier"
        r"|machines? a \w+|disques? durs?|cle usb|base de donnees|solution maison|tableaux? de bord"
        r"|tableau partage|intranet|plateforme)(?!\w))",
        "tool",
        ("J'ai un fichier que je mets à jour.", "Paulette tape ça sur sa machine à écrire."),
        "On a un problème.",
    ),
    Pattern(
        "solution.who_does",
        r"(?:c est|ce sont|y a|j ai|on a)(?= (?:\w+ ){1,5}?(?:, (?:\w+ ){1,4})?(?:, )?qui (?:vous |nous |me"
        r" |m |s |se |le |la |l |les |y |en )*(?:" + CARRY + r")(?!\w))",
        "direct",
        ("C'est Dalkia qui nous fait la chaufferie.", "J'ai une dame qui vient le mardi."),
        "C'est le prix qui me gêne.",
    ),
)

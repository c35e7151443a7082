"""Rules on flags (annotation guide, Flags)."""

from extraction.expressions import Pattern

_REMOVE = (
    r"(?:ray|enlev|retir|supprim|effac|vir|ot|radi|desinscri|purg|blacklist|desabonn|oubli|sort)(?:ez|iez"
    r"|er|ivez|es|s|ir)"
)
_LISTS = (
    r"(?:fichiers?|listes?|base|bases|coordonnees|partout|repertoire|tablettes|contacts?|systeme|sequence"
    r"|cadence|cahier|boucle"
    r"|fiche|registre|crm|campagne|mailing|carnet|numero|nom)"
)
_ME = r"(?:moi|m en|nous|mon|ma|mes|notre|nos|me|m|le|la|les|tout|cette ligne|ce numero)"
_CALL = (
    r"(?:appel|rappel|recontact|contact|telephon|demarch|derang|sollicit|relanc|importun|compos|harcel"
    r"|ecri)"
)
_NEVER = r"(?:plus|pus|jamais)"
_BOUND = (
    r"(?:engagee?s?|tenue?s?(?! a (?:une|la|l|certaine))|coincee?s?|liee?s?|lies|bloquee?s?|pieds et poings"
    r" liee?s?|pieds et poings lies|enchainee?s?|barree?s?"
    r"|ligotee?s?|lies|mariee?s?(?= (?:avec|chez))|captifs?|prisonnier(?:e)?s?|verrouilles?|sous contrat"
    r"|ficelee?s?|menottee?s?|prise? avec|faits comme"
    r"|scotches?|attachee?s?|pieges?)"
)
_TERM = r"(?:TIME|NUM|(?:\w+ ){1,4}(?:ans?|mois|trimestres?|saisons?|hivers?|paiements?|recoltes?))"

_MACHINE = (
    r"(?:magneto\w*|enregistreurs?|enregistrements?|dictaphones?|micros?|bandes?|machines?|robots?|mouchards?"
    r"|cassettes?|appareils?|logiciel espion|truc)"
)

UNASKED: tuple[Pattern, ...] = (
    Pattern(
        "flag.recording_refused.unasked",
        rf"(?:coup|arret|cess|stopp|eteign|debranch|desactiv|rang)(?:ez|e|es) (?:~ )?(?:votre|vos|ton|cet?"
        rf"|cette|le|la|l|les)"
        rf" {_MACHINE}|(?:parl|caus|repond|di|discut)\w* (?:pas|rien|jamais) (?:\w+ )?(?:a|devant|dans"
        rf"|avec) (?:un |une |des"
        rf" |votre |vos )?(?:~ )?{_MACHINE}|(?:veux|veut|voulons|accepte|acceptons|souhaite|souhaitons"
        rf"|permets|autorise"
        rf"|tiens|admets|aime|tolere|supporte) (?:vraiment |surtout )?(?:pas|jamais"
        rf"|aucun\w*) (?:~ )?(?:(?:etre|d etre|a etre"
        rf"|qu on|que (?:vous|tu|l on)|qu ils) (?:~ )?(?:enregistr\w+|sur (?:ecoute|bande))|(?:d |l |cet "
        rf"|aucun )?enregistrement)"
        rf"|(?:tant que|tant qu|si|quand|des que) (?:~ )?(?:{_MACHINE} (?:~ )?(?:tourne|marche|allume\w*"
        rf"|enregistr\w+|branche\w*)"
        rf"|(?:vous|tu|on|ca|c est) (?:~ )?enregistr\w+) (?:, )?(?:je|j|on|nous|moi) (?:~ )?(?:dis|dit"
        rf"|parle|reponds|repond"
        rf"|raccroche|coupe|continue|ouvre)"
        rf"|(?:refuse|refusons|oppose|opposons|interdis|interdisons) (?:~ )?(?:l |d |a |qu on "
        rf"|que vous )(?:~ )?enregistr\w+"
        rf"|(?:pas|aucun|zero) (?:d )?enregistrement(?= (?:,|\.|s il|avec|chez|merci|de cet|de l|de ma))",
        "recording_refused",
        (
            "Coupez votre machine, je ne parle pas devant un magnétophone.",
            "Je veux pas qu'on m'enregistre.",
            "Je refuse l'enregistrement.",
        ),
        ("On a un logiciel d'enregistrement.", "La caisse n'enregistre pas les retours."),
        weight=2,
    ),
)
"""Read without a word of the agent's on recording."""

PATTERNS: tuple[Pattern, ...] = (
    Pattern(
        "flag.opt_out",
        rf"(?:disparaitre|disparaisse|disparaisses|sortir|etre (?:hors|absente?)|figurer (?:plus|pas)"
        rf"|apparaitre (?:plus|pas))"
        rf" (?:~ )?(?:de |du |des |dans |sur )(?:vos |votre |ton |tes |la |le |les )(?:~ )?{_LISTS}|"
        rf"(?<!a )(?<!ai )(?<!ont ){_REMOVE} (?:~ )?{_ME} (?:~ )?(?:du |de |des |d )?(?:~ )?(?:vos |votre "
        rf"|ta |ton |la |le |les )?{_LISTS}|"
        rf"(?<!ca )(?<!il )(?<!elle )(?<!on )(?<!qui )(?:rayez|enlevez|retirez|supprimez|effacez|virez"
        rf"|otez|radiez|desinscrivez|oubliez|efface|vire"
        rf"|supprime) (?:moi|nous|mon numero|mes|mon nom"
        r"|notre|nos coordonnees|le numero|ce numero)(?! (?:une|un|des|de dessus|l idee))|"
        r"(?:vous|tu) (?:allez |pouvez |voudrez bien |voudriez )?(?:le |la |les |l |me |m |nous |m en"
        r" )(?:rayez|enlevez|retirez|supprimez|effacez|radiez|effaces"
        r"|virez|vires|sortez|sors|sortiez|rayiez|effacer|supprimer|sortir|rayer|enlever)(?! du)|(?:fait"
        r"|faites) (?:moi|nous) (?:disparaitre|sortir)|(?:sortez|sors|retirez|enlevez|otez|virez|rayez"
        r"|effacez|supprimez|retire|efface) (?:m en|nous en|tout(?= (?:,|\.|de)|$)|mon (?:\d+|portable|fixe"
        r"|mail))|"
        rf"(?:appelez|rappelez|contactez|recontactez|demarchez|telephonez|composez|importun\w+|ecrivez)"
        rf" (?:~ )?{_NEVER}(?! (?:tard|souvent|tot|en|vite|pres|longtemps|d))"
        rf"|(?:me |m |nous )(?:{_CALL}(?:(?:e|es|ez) (?:~ )?{_NEVER}|ez (?:~ )?pas))(?! (?:tard|souvent|tot"
        rf"|en|vite|pres|longtemps|d|le|la|un|avant|pendant|entre|a|au|aux|demain|ce|cette|quand|pour))"
        rf"|qu on (?:me |m |nous )(?:importun|derang|appel)\w* (?:plus"
        rf"|pus)"
        rf"|(?:plus|pas|jamais|ni) (?:~ )?(?:(?:me |m |nous |etre |de me |de nous )(?:{_CALL}\w+)"
        rf"|(?:appelez|rappelez|contactez"
        r"|recontactez|demarchez|derangez|sollicitez|relancez) (?:moi|nous|plus|jamais)"
        r"|(?:un )?seul (?:coup de fil|appel|coup de telephone)|(?:de |d )(?:demarchage|relances?)|(?:veux"
        r"|souhaite|voulons) (?:~ )?d appels?)"
        r"|(?<!plus )plus (?:un|d|de|aucun) (?:appels?|demarchage|mails?|coups? de fil)|^(?:non )?rappelez"
        r" pas(?= |$)|(?:me |nous )?recontactez pas|"
        r"(?:je )?(?:suis|est|sommes) (?:~ )?(?:sur )?(?:bloctel|liste rouge|robinson)|(?:numero|ligne)"
        r" (?:~ )?(?:liste rouge|bloctel)|(?:arretez|arreter|arretent|arrete|stop|cessez|cesser|arretiez"
        r"|cesserez) (?:~ )?(?:de |d )?(?:m |me |nous )?(?:appeler|rappeler|demarcher|harceler|contacter"
        r"|relancer|les appels|immediatement|maintenant|ca tout de suite)|"
        r"(?:fichez|foutez|laissez) (?:moi|nous) (?:la paix|tranquilles?)|(?:fais|fera|faire|ferai"
        r"|depose) un (?:signalement|recours)|(?:passez|mettez|jetez) (?:la|le|moi) (?:a la|au) (?:broyeuse"
        r"|panier|feu)|(?:tu|vous)"
        r" notes? (?:~~ )?plus jamais"
        r"|(?:je |on |nous )?(?:veux|veut|souhaite|souhaitons|voulons|desire|accepte|tolere)(?: plus| pas"
        r"| aucun\w*) (?:~ )?(?:de |d )?"
        r"(?:prospection|sollicitations?|pub|publicites?|mails commerciaux|newsletters?"
        r"|relances commerciales|demarcheurs?)"
        r"|(?:je )?(?:veux|souhaite|desire|voudrais) plus (?:~ )?(?:appels?|entendre parler de vous|vous"
        r" entendre|de demarchage|rien recevoir|etre)"
        r"|droit (?:d opposition|a l oubli)|m y oppose|article (?:17|21|dix sept|vingt et un)|(?:la|l)"
        r" (?:cnil|apd)(?= |$)|je porte plainte|que ce soit la derniere fois"
        r"|(?:refuse|refusons) (?:le demarchage|tout demarchage)|desinscription totale|demande (?:a|d)"
        r" (?:plus etre|oublier)|ceux qu on appelle (?:plus|pus)"
        r"|(?:oblige|obliger) (?:~ )?(?:supprimer|effacer)",
        "opt_out",
        (
            "Mon numéro vous le rayez.",
            "Ne m'appelez plus.",
            "Je veux plus un seul coup de fil.",
            "Sortez-moi de votre base.",
        ),
        ("Rappelez-moi plus tard dans l'année, ça ira.", "On a enlevé les vieux dictionnaires de la liste."),
        weight=3,
    ),
    Pattern(
        "flag.recording_refused",
        r"(?:preferer\w+|aimerais autant|aime autant|souhaite|veux|prefere\w*|autant) (?:~ )?(?:pas"
        r"|que non)(?!"
        r" (?:perdre|trainer))|(?:j aime|ca me plait"
        r"|ca m enchante) (?:pas|moyen)|(?:pas|plus|jamais|refuse|refus|contre|sans|zero|rien) (?:~"
        r" )?(?:etre "
        r"|d etre |qu on |que vous |a ce que |que |l |m |me |s |n |d )*(?:enregistr\w+|bande|magneto|audio"
        r"|trace)|(?:coup|arret|cess|stopp|eteign|desactiv|debranch"
        r"|enlev|retir|effac|ferm|decoch|lanc|rang)(?:ez|es|e|er|ons|iez)?(?: moi)? (?:~ )?(?:ca|l"
        r" enregistrement|truc|machine|tout de suite|la bande|magneto\w*|enregistreur"
        r"|enregistr\w+|robot|case|rien du tout|petit robot)|(?:on peut |possible de |peut on )(?:faire"
        r"|parler|continuer|s en passer) ?sans(?= |$)|(?:serais?|suis) (?:~ )?pas d accord"
        r"|pas pourquoi je serais|(?:ma foi |mais |ah ca |alors |ben )non(?= (?:,|\.|merci|pas|vous)|$)"
        r"|(?:zero|aucun|pas d) enregistrement|enregistre (?:pas|rien)|(?:dis|dirai|parle"
        r"|parlerai) plus (?:rien|un mot)|(?:on |vous |tu le |le )(?:me |le |la |l )?(?:cessez|coupez?"
        r"|coupes|debranches?|debranchez|arretez|cessez)(?= (?:,|\.|la|ca|tout)|$)|^coupez(?= |$)|"
        r"parle pas (?:a|dans) (?:~ )?(?:bande|machine|magneto|enregistreur)|ma voix (?:~ )?(?:chez moi|a"
        r" moi|metier|cede)|pas ma voix|(?:garde|donner) ma voix"
        r"|enregistre\w* (?:pas|jamais)|enregistrer non|(?:hors de|pas) question|(?:pas|sans) (?:mon|l"
        r"|votre) (?:accord|autorisation|consentement)|pas d accord|sans moi"
        r"|pas avec moi|m y oppose|je refuse|(?:donne|donnons) pas (?:~ )?consentement|(?:consens|consenti)"
        r" pas|pas consenti|(?:me l|est|me) interdit|c est interdit|c est non|je raccroche|pas pour qu on"
        r"|(?:me |nous )(?:gene|derange|embete|convient pas|ennuie)|personne me reecoute|(?:allo |ma foi "
        r"|ah |ben |euh )*non merci|secret (?:medical|professionnel|bancaire)"
        r"|(?:l )?audio de personne|plus rien est enregistre|prenez un crayon",
        "recording_refused",
        ("Vous coupez ça tout de suite, je ne parle pas à une bande.", "Je ne veux pas être enregistré."),
        "Aucun problème pour l'enregistrement.",
        asked="recording",
        weight=3,
    ),
    Pattern(
        "flag.locked_contract",
        rf"(?:{{jeon}}|nous|boite) (?:~ )?(?:est|suis|sommes|etes|reste|restons) (?:~ )?{_BOUND}"
        r"(?= (?:~~ )?(?:TIME|jusqu|encore|avec|par|contrat|pour|ans?|mois|chez|pendant|$)|$|,|\.)|"
        r"(?:engagement|contrat|bail|clause|leasing|credit bail|exclusivite|location|concession|abonnement"
        r"|infogerance|reconduction)"
        r" (?:~~ )?(?:court|jusqu|encore|tient|de TIME|pour TIME|ferme|reste TIME|signee? pour|penalites?"
        r"|loupee?|ratee?)|(?:penalites?|indemnites?|frais) (?:~ )?(?:de sortie|de resiliation"
        r"|de rupture|d annulation|salees?|a sept chiffres)|si (?:je|on) (?:sors?|sort|part|pars|rompt"
        r"|casse) (?:avant|c est|on paye|on paie|je paie|on rend)|"
        rf"(?:ca|il|elle|on en a|j en ai) (?:~ )?(?:court|repart|nous tient) (?:~ )?(?:encore |jusqu |pour"
        rf" )(?:~ )?{_TERM}"
        rf"|(?:resigne|rempile|resigner|reconduit|renouvele\w*|repartis?|reconduite?) (?:~ )?(?:pour|jusqu)"
        rf" (?:~ )?{_TERM}|(?:peut|peux|puis"
        r"|pouvons) (?:meme )?(?:pas|plus) (?:~ )?(?:sortir|partir|en sortir|rompre|resilier|bouger|casser"
        r"|s en sauver|m en sauver|s echapper)(?= (?:~ )?(?:avant"
        r"|du|de|TIME|comme|sans|c est|meme|,|\.)|$)|clause d exclusivite|(?:pas question|pas moyen"
        r"|impossible) d aller voir ailleurs|(?:les|nous|me) tien\w* (?:par la|par le|jusqu)",
        "locked_contract",
        ("On est engagés jusqu'en 2028.", "Je suis coincée, si je sors avant c'est les pénalités."),
        "On est engagés dans la démarche qualité.",
        weight=3,
    ),
    Pattern(
        "flag.locked_contract.asked",
        r"(?:me|nous) (?:reste|restent) (?:~ )?(?:TIME|NUM|\w+ \w+)(?: \w+)? (?:a (?:tirer|payer|honorer"
        r"|finir|courir)|mensualites?|loyers?|echeances?)|"
        r"(?:entendre|savoir) pour (?:casser|rompre|sortir|partir)|"
        rf"(?:jusqu (?:en|a|au|fin) |jusqu )(?:~ )?(?:TIME|\d+|terme|bout)|encore {_TERM}|{_TERM} (?:~"
        rf" )?(?:fermes?|incessibles?|minimum)|(?:encore|mis|signe pour|signe|commande pour|dure|concession"
        rf" sur|pour encore) {_TERM}"
        rf"(?= |$)|(?:suis|est|sommes|reste|etes) (?:~ )?{_BOUND}|(?:les )?mains liees|fers aux pieds|le"
        rf" piege|menottes|pas avant (?:l echeance|TIME)|(?:nous|me) tien(?:t|nent)(?= |$)|penalites?"
        rf"|preavis (?:~ )?(?:rate|loupe)"
        rf"|tacite reconduction|exclusivite|^(?:non )?impossible(?= |$)|rate le coche|(?:doit|dois|leur)"
        rf" (?:~ )?(?:rembourser|volume)|on peut rien faire|(?:location|credit bail sur)"
        rf" {_TERM}(?= |$)|pour en sortir|aucune faille|lache rien|(?:reste|restent|restait) (?:~ )?(?:NUM"
        rf"|\w+(?: \w+)?) (?:mois|mensualites?|echeances?|loyers?|annuites?|trimestres?|traites?)|(?:doit"
        rf"|dois|devons) (?:~ )?(?:encore |leur )?(?:~ )?(?:volume|litres|colis|tonnes|minimum|payer jusqu)"
        rf"|prisonniers?|(?:impose|colle|mis|mettent) (?:~ )?(?:TIME|NUM|\w+(?: \w+)?) (?:mois|ans)(?= |$)"
        rf"|(?:une|la) clause|rachetent? (?:pas|rien)|porte de sortie|vient de (?:renouveler|resigner"
        rf"|reconduire|signer)|(?:il|ils|elle) (?:me|nous) tien\w*",
        "locked_contract",
        ("On est pris jusqu'au bout.", "Impossible, ils nous tiennent."),
        "On est libres.",
        asked="contract! leave!",
        weight=2,
    ),
    Pattern(
        "flag.locked_contract.until",
        r"(?:en location|bail|engagement|leasing|credit bail|exclusivite|concession"
        r"|(?<!euro )(?<!centime )engagee?s?|coincee?s?"
        r"|tenus?|tenue?s?|liee?s?|lies|pieges?)"
        r"(?: \w+){0,5} jusqu (?:en|au|a la fin|a|fin|la fin|deux mille)|pieds et (?:poings?"
        r"|points?) (?:lies?|liees?)"
        r"|pas question d aller voir ailleurs avant",
        "locked_contract",
        ("On l'a en location jusqu'en 2029.", "On est pieds et poings liés avec eux."),
        "Le contrat se termine en mars.",
        weight=2,
    ),
    Pattern(
        "flag.locked_contract.signed",
        r"(?:contrats?|abonnement|convention|marche|signe|pris)(?: \w+){0,5} jusqu (?:en|au|a la fin|a|fin"
        r"|la fin|deux mille)"
        r"|(?:repris|resigne|reparti|rempile|reconduit|signe) (?:~ )?(?:pour|sur) (?:\w+ ){1,3}(?:mois"
        r"|ans)(?= |$)"
        r"|contrat dit|(?:doit|dois|devons) (?:~ )?(?:volume|remboursement|avance)|on l a pas rembourse",
        "locked_contract",
        ("On a signé pour trois ans.", "Le contrat dit quarante-huit mois."),
        "Le contrat se termine en mars.",
        asked="contract! leave!",
        weight=2,
    ),
    Pattern(
        "flag.wrong_person",
        r"par moi qu il vous faut|vous (?:me |nous )?(?:confondez|melangez)|on (?:me|nous|m) (?:~ )?confond"
        r"|(?:mauvais"
        r"|mauvaise) (?:poste|numero|ligne|service|porte|personne|interlocut\w+)|mon homonyme"
        r"|(?:pas|plus) (?:~ )?(?:la bonne personne|le bon (?:interlocuteur|contact|numero|service|poste"
        r"|endroit)"
        r"|la bonne (?:interlocutrice|porte|adresse)|moi qui (?:m occupe|gere|suis|vois|regarde|traite)"
        r" (?:~ )?ca|moi qui m en occupe|moi (?:qu il (?:vous )?faut(?= (?:,|\.|du tout|pour ca|c est)|$)"
        r"|que vous cherchez|que vous voulez)"
        r"|ma came|mon service|mon poste)|(?:vous vous (?:trompez|etes trompee?)(?! de (?:salle|tarif"
        r"|prix))|vous faites erreur|avez du (?:intervertir|vous tromper)"
        r"|trompe\w*) (?:~ )?(?:de (?:personne|service|numero|poste|bonhomme|porte|interlocuteur|frere)"
        r"|numero)|(?:faux|mauvais) (?:numero|suffixe)|une touche pres|un chiffre plus loin"
        r"|mal (?:ete )?(?:aiguille|oriente|renseigne|dirige)\w*|(?:je|j) (?:~ )?(?:m en |m y )?(?:occupe"
        r"|gere|connais"
        r"|travaille) (?:plus|pas) (?:~ )?(?:de ca|de cela|la|ca|ce sujet|cette partie|ici)?"
        r"(?= (?:~ )?(?:,|\.|c est|moi|du tout)|$)|(?:vous )?(?:etes|tombez|tombe) (?:~ )?(?:au mauvais|a"
        r" la mauvaise|mal tombe|chez le mauvais)|ca me concerne pas|homonyme|ici c est (?:~ )?(?:madame"
        r"|monsieur|le|la|l)(?= )"
        r"|rien a voir avec (?:~ )?(?:moi|mon service)|(?:faut|faudrait|faudra) (?:~ )?(?:voir|demander"
        r"|vous adresser|appeler|contacter) (?:~ )?(?:avec|a|au|le|la) (?:~ )?(?:service|collegue|bureau"
        r"|standard)|c est un particulier|(?:herite|recupere|garde|reattribue) (?:~ )?(?:la ligne|sa ligne"
        r"|du telephone|le numero|du numero|la sim)|rappelez (?:l|le|la) (?:~ )?(?:autre|agence|standard)",
        "wrong_person",
        ("On vous a mal aiguillé, moi je suis au labo.", "Je suis pas la bonne personne."),
        "La bonne personne, c'est bien moi.",
        weight=3,
    ),
)

WRONG_PLACE: tuple[Pattern, ...] = (
    Pattern(
        "flag.wrong_person.place",
        r"^(?:ah |oh |euh )*(?:non|rate) (?:\w+ )?(?:, )?(?:vous etes|ici|nous c est|c est|moi c est) (?:~"
        r" )?(?:a|au|aux|chez|sur|dans|le|la|les|l|un|une)(?= )"
        r"|(?:^|(?<= , )|(?<=\. ))(?:ici|icitte) (?:, )?(?:vous etes |c est |on est )?(?:a |au "
        r"|chez )?(?:le|la|les|l|un|une) |(?:vous|t) (?:etes|es|avez|as) (?:~ )?(?:a|au|aux|chez|sur"
        r"|avec) (?:le |la |l |les )?(?:fixe|portable|concierge|loge|standard|gardien|accueil|urgences"
        r"|pompiers|office|bibliotheque|admissions|compta|comptabilite|presbytere|secretariat|atelier"
        r"|archives|cuisine|particulier)(?= |$)"
        r"|(?:la )?vous (?:avez|tombez sur|etes tombee? sur) (?:le|la|l|les) (?!temps|budget|chiffre|droit"
        r"|choix)\w+|est plus (?:la|ici|chez nous|dans la (?:boite|maison))(?= |$)"
        r"|remplacante? (?:~ )?(?:a l accueil|au standard)|connais rien a (?:tout )?ca"
        r"|^\w+ oui (?:, )?(?:mais (?!je|on|c est|nous|pas)|\w+ non)|vous etes (?:~ )?(?:chez|sur le|dans le"
        r"|a la|au|a l|aux) (?!courant|telephone|bon|bonne|top|point|recherche|heure|moins|mieux|sur"
        r"|complet)\w+(?: (?!la |ici |mais )\w+){0,2}"
        r"(?= (?:la|ici|,|\.|monsieur|madame|mais|j)|$)"
        r"|c est (?:le|la|l|les) (?:~ )?(?:d en face|d a cote|voisine?s?|du dessus|du dessous"
        r"|de l autre cote|plus (?:loin|haut"
        r"|bas))(?= (?:,|\.|ca|nous|moi)|$)"
        r"|(?:nous|moi|ici) (?:, )?(?:on|je|j) (?:fai[ts]|vends?|repare|loue|soigne|cultive|eleve|fabrique"
        r"|imprime|garde|coiffe"
        r"|enseigne|restaure|torrefie|tatoue|promene|accorde|expose|heberge|tiens|tient) (?:des |les |du "
        r"|de la |un |une )"
        r"|(?:nous|moi) (?:, )?(?:on fait des|on est un|nous c est|c est la|on a juste|j eleve) (?:~"
        r" )?(?!moi)\w+|c etait (?:la|le) |(?<!on )(?<!nous )(?<!j )a (?:demenage|quitte la (?:boite"
        r"|maison)|change de mains|rendu"
        r" les cles|pris sa retraite)"
        r"|(?:il|elle|monsieur \w+|madame \w+|^\w+) (?:il |elle )?est (?:partie? (?:de la boite|de l"
        r" entreprise|a la retraite)|decedee?|pensionnee?|au cimetiere)|c est plus (?:nous|moi)(?= |$)|vous"
        r" vouliez|je suis (?:~ )?(?:un client|passe a|le locataire|en alternance|interimaire|l aumonier"
        r"|le placier|l infirmier\w*|le gardien|la gardienne|de menage|la stagiaire|le stagiaire)|(?:non"
        r"|moi) (?:, )?(?:moi )?je (?:fais|m occupe) (?:de )?(?:la|le|les|l) \w+(?= |$)"
        r"|c est pas la meme \w+|reattribue|qui ressemble|personne"
        r" de ce nom|porte d a cote|non (?:, )?(?:moi )?(?:, )?je suis (?:que |juste )?(?:le|la|l|un"
        r"|une) (?!gerante?|patron\w*|direct\w+|adjointe?|responsable|chef|associee?|bonne|seule?)\w+",
        "wrong_person",
        ("Non, ici c'est la mairie annexe.", "Ah, c'était la boucherie."),
        "Oui, je vous écoute.",
        weight=2,
    ),
)
"""Read where the agent asked whom they speak to, and the prospect did not say yes."""

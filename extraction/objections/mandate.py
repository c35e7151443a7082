"""Rules on what the contact cannot commit to (annotation guide: `authority`).

`ASKED` are read where the agent wants a commitment.
"""

from extraction.expressions import Pattern

_ACT = (
    r"(?:m engager|m embarquer|m aventurer|me lancer|me mouiller|engager|signer|decider|promettre|valider"
    r"|garantir|m avancer|avancer|me positionner"
    r"|me prononcer|prononcer"
    r"|bloquer|confirmer|commander|conclure|finaliser|acter|lancer|trancher|accepter|inscrire|reserver"
    r"|donner (?:mon|d|un) (?:accord"
    r"|engagement)|dire (?:oui|ok)"
    r"|en donner|vous donner (?:ce|un|mon)|dire a sa place|engagement|habilite\w*|autorise\w*|en mesure"
    r"|ouvrir)"
)

PATTERNS: tuple[Pattern, ...] = (
    Pattern(
        "objection.authority",
        r"c est pas (?:mon|ma) (?:\w+ )?(?:feu vert|accord|signature|oui|aval|tampon|avis|voix) qui|"
        r"(?:mon|ma) (?:feu vert|accord|signature|oui|aval|tampon) (?:~ )?(?:ouvre|suffit|vaut|engage|pese"
        r"|compte|change|sert) (?:~ )?(?:rien|pas|aucune?|zero|que)|"
        r"pas sans (?:~ )?(?:en referer|l accord|l aval|en parler|demander|le feu vert|la signature|le visa"
        r"|l autorisation)"
        rf"|(?:peux|peut|pourrais?|suis|puis|vais|veux) (?:{{me}} )*(?:~ )?(?:rien|pas"
        rf"|aucun) (?:~ )?{_ACT}(?! (?:\w+ )?mieux)"
        r"|(?:peux|puis|pourrais?|vais|veux) (?:~ )?(?:engager|m avancer|m engager|me positionner|signer"
        r"|bloquer"
        r"|promettre|garantir|lancer|valider|decider) (?:(?:l|la|le|les|ma|mon|notre|nos) \w+ )?(?:sur |a "
        r"|de |pour )?(?:rien|que dalle"
        r"|quoi que ce soit"
        r"|aucune?)"
        r"|m engager (?:~~ )?(?:pas|droit)|(?:j ai|ai|y ai) (?:~ )?(?:pas|aucun|plus) (?:~ )?(?:la main"
        r"|le droit"
        r"|(?:de |le )?pouvoir|(?:de )?mandat|qualite|(?:de )?delegation|la signature|les mains libres"
        r"|autorite|habilitation)(?! de vote)(?= |$)"
        r"|au dessus de (?:mon grade|ma tete|mes (?:pouvoirs|competences))|au dessus que ca se"
        r"|pas habilitee?|pas autorisee? a"
        r"|(?:mon|ma) (?:~ )?(?:accord|oui|avis|mot|signature|parole|voix) (?:~ )?(?:vaut|compte|engage\w*"
        r"|pese) (?:~ )?(?:rien|zero|pas|que moi|pour du beurre)"
        r"|(?:je|moi je|et moi je) compte pour (?:du beurre|rien|zero)|(?:ca )?(?:n )?engage que moi"
        r"|mains (?:attachees|vides)"
        r"|(?:je )?peux pas (?:~ )?(?:decider|signer|m engager|y aller|prendre ca"
        r"|dire oui) (?:~ )?(?:seule?|toute seule|a sa place|comme ca|sans)",
        "authority",
        ("Mais je peux rien engager, moi.", "Je peux pas signer sans l'accord du maire."),
        "Je peux signer.",
        weight=2,
    ),
    Pattern(
        "objection.authority.without",
        r"sans (?:~ )?(?:le |la |l |son |sa |leur |un |une )(?:~ )?(?:go|ok|accord|aval|visa|signature"
        r"|feu vert|bon|deliberation|autorisation|avis|tampon|griffe|validation|vote) (?:~~ )?"
        r"(?:je|j|on|ma signature|moi|rien) (?:~ )?(?:peux |peut |fais |bouge |signe |commande |lance "
        r"|ai )?(?:~ )?(?:rien|pas|meme pas|le droit)",
        "authority",
        (
            "Sans le feu vert de la CTO je peux rien essayer.",
            "Sans le bon de commande signé je ne peux rien lancer.",
        ),
        "Sans le savoir on avance.",
        weight=2,
    ),
)

ASKED: tuple[Pattern, ...] = (
    Pattern(
        "objection.authority.bound",
        r"(?:je|j|moi) (?:vous |m |me |te |le |la |l )?(?:engage|signe|promets|confirme|valide|bloque"
        r"|commande"
        r"|decide|reserve|tranche|prends|avance|prononce) (?:~ )?(?:sur |de )?(?:rien|pas|jamais|aucune?)"
        r"(?! (?:mal|de probleme|de souci|demander))"
        r"|(?:avant|d abord|faut|faudra|faudrait|dois|devrai|vais|il me faut|attends|attendons"
        r"|attendre) (?:~ )?"
        r"(?:que j |que je |qu on |d |de |l |le |la |que )?(?:~ )?(?:en parler?|referer?|soumettre"
        r"|soumette|demander"
        r"|demande|consulter|consulte|convaincre|faire (?:valider|signer|passer|remonter)|accord|aval"
        r"|feu vert"
        r"|visa|ok|go|signature|tampon|validation|quitus|benediction|imprimatur|deliberation|vote)"
        r" (?:~ )?(?:a |au |aux |de |du |des |d |par |avec |en |devant )?(?:~ )?(?:la |le |l |les |mon "
        r"|ma |mes "
        r"|notre |nos |un |une )?(?:ROLE|direction|siege|groupe|conseil|comite|codir|bureau|patron\w*"
        r"|boss|chef\w*"
        r"|associee?s?|mari|femme|conjointe?|epouse|frere|soeur|pere|mere|fils|fille|maire|elus?|tutelle"
        r"|banque"
        r"|comptable|assemblee|hierarchie|dessus|copropriete|actionnaires?|franchiseur|reseau|famille"
        r"|collegues?"
        r"|equipe|juriste|juridique|achats)"
        r"|(?:ca (?:releve|depend|remonte|passe|se decide|se joue|se signe|monte)) (?:~ )?(?:ROLE|du|de la"
        r"|de l|par le|par la|par l|au|a la|a l|plus haut|au dessus|la haut|pas a mon niveau"
        r"|a un autre niveau"
        r"|au niveau (?:du|de la|de l|au dessus))(?= |$)"
        r"|(?:pas|hors) (?:de |dans )?(?:mon|mes|ma) (?:ressort|competences?|attributions?|perimetre"
        r"|pouvoirs?"
        r"|prerogatives?|delegation|niveau|role)|(?:depasse|excede) (?:~ )?(?:mon|mes|ma) (?:ressort"
        r"|competences?"
        r"|pouvoirs?|delegation|seuil|niveau)|(?:suis|ne suis|reste) que (?:le |la |l |un |une |simple )?\w+"
        r"|(?:je|moi je) (?:ne )?(?:fais|suis|transmets|remonte|propose|prepare|conseille"
        r"|donne) que (?:~ )?\w+"
        r"|(?:mon|ma) (?:signature|accord|oui|mot|parole|avis|voix|stylo) (?:, )?(?:~ )?c est (?:du|de la"
        r"|un|une|rien|pas|que"
        r"|comme|juste) |(?:au dela|au dessus|plus) de (?:AMT|\d+|\w+ (?:cents?"
        r"|mille))(?: \w+){0,2} (?:, )?(?:~ )?"
        r"(?:ma signature|je (?:peux|signe|decide|dois|passe)|faut|c est (?:le|la|l|mon|ma|plus)"
        r"|ca (?:monte|remonte|passe))"
        r"|(?:j ai|ai) (?:que|juste|seulement) (?:~ )?(?:voix consultative|un avis|mon avis|le droit de)",
        "authority",
        ("Je ne m'engage sur rien.", "Faut d'abord que j'en parle à mon associé.", "Ça se décide au siège."),
        "Je signe tout de suite.",
        weight=1,
    ),
    Pattern(
        "objection.authority.asked",
        r"(?:signer|acter|valider|decider|trancher|engager|commander|l acte"
        r"|la signature) (?:, )?(?:ca )?c est (?:ROLE|le (?:board|bureau|conseil|patron|siege|groupe"
        r"|codir|comite|daf|dg|maire)|la (?:direction|mairie|holding|tutelle|banque))|si ca (?:tenait"
        r"|dependait) qu a moi|oui de (?:technicien|principe|politesse)|"
        r"vaut ce que ca vaut|"
        r"(?:je suis )?(?:un |une )?simple (?:adjointe?|conseillere?|employee?|technicien\w*|agent"
        r"|salariee?|membre)|"
        r"(?:faut|faudra|faudrait) (?:~ )?(?:que (?!je|j|on|ca|vous)(?:~ )?|l |la |le |les |passer "
        r"|demander |attendre )(?:~ )?(?:accord|aval|visa|ok|go|oui|signe|signature|valide|dise|donne|voix"
        r"|deliberation|bon|feu vert|college"
        r"|conseil|commission|reseau|direction|siege|mairie|bureau|president|presidente|directeur"
        r"|directrice|patron|patronne|ROLE|accepte|rentre|vote|franchiseur|autorisation|approuve)"
        r"|sans (?:~~ )?(?:je|j|on|ma signature) (?:~ )?(?:rien|pas|meme pas)|tant (?:que|qu) (?:~~ )?pas"
        r"|^(?:ah |mais |non )*(?:a moi|moi) \?"
        r"|une tete a (?:engager|decider|signer)|c est (?:~ )?(?:qui (?:a|tient|signe|decide|autorise"
        r"|engage|valide|commande|tranche|voit)|(?:pas )?moi qui (?:signe|decide))"
        r"|je (?:suis|reste) (?:~ )?(?:stagiaire|remplacante?|apprentie?|benevole|interimaire"
        r"|contractuelle?|un simple|une simple|que le|que la|qu un|qu une|en renfort|clerc|suppleante?"
        r"|un meuble|secretaire|assistante?|juste)"
        r"|(?:l achat|c|tout|ca) (?:est|passe|se decide|remonte|monte) (?:~ )?(?:centralise|par|en comite"
        r"|au (?:siege|groupe|conseil)|a (?:paris|la maison mere))|me met(?:trait|s)? dehors|lui seul"
        r"|elle seule"
        r"|(?:moi )?je signe (?:pas|rien)|voyez (?:avec )?(?:le|la|mon|ma|l|ROLE)|(?:signature|reponse"
        r"|decision)(?: \w+){0,3}(?: ,)? c est (?:une autre|monsieur|madame|le|la|l|mon|ma|notre)"
        r"|pas (?:a )?moi (?:qui"
        r"|de)(?= (?:signe|decide|commande))"
        r"|(?:comptez|compter) pas (?:~ )?(?:dessus|la dessus|sur moi)|vous l aurez (?:jamais|pas) de moi"
        r"|(?:une|ma) voix sur|chequier (?:~ )?(?:est|c est)|(?:peux|peut) (?:~ )?(?:rien|pas) dire"
        r"|jamais d accord",
        "authority",
        ("Faut que le franchiseur donne le OK.", "Ma signature, elle attend le président, voyez le bureau."),
        "Je signe.",
        weight=1,
    ),
)

"""Rules by which the contact does a part that decides nothing: prepares, passes on, carries out, waits."""

from extraction.authority.words import ME
from extraction.expressions import Pattern

_PREPARE = (
    r"(?:{proposer}|{transmettre}|{+rassembler}|{+collecter}|{+compiler}|{+centraliser} les|{+synthétiser}"
    r"|{+chiffrer}"
    r"|{+filtrer}|{+sourcer}|{+évaluer}|{+plaider}|{+argumenter}|{+exposer}|{+déposer}|{+alimenter}"
    r"|{+documenter}"
    r"|recueill\w+|constitu\w+|redig\w+|compt\w+ les|pitch\w*|benchmark\w*|sollicit\w+|quemand\w+)"
)
_OBEY = (
    r"(?:{+exécuter}|{+appliquer}|{+classer}|{+ranger}|{+noter}|{+saisir}|{+installer}|{+brancher}"
    r"|{+utiliser}"
    r"|obei[st]?|obeir|suivre|suit les consignes|subi[st]?|subir|attend\w*|fai[st]? avec|faire avec"
    r"|prend ce qu\w*"
    r"|prends ce qu\w*)"
)
_SAID = (
    r"(?:prendre des notes|faire (?:suivre|remonter|passer|le tri|les devis|des devis|mon rapport"
    r"|la demande"
    r"|le dossier|tourner|visiter|de la figuration)|monter (?:le |les |un )?dossiers?|donner (?:mon "
    r"|un )?avis"
    r"|tenir (?:le pv|la plume|les comptes)|dire ce que j \w+|passer les plats|remplir (?:le |les |des "
    r"|un )?\w+)"
)
_TOLD = (
    r"(?:prends des notes|fais (?:suivre|remonter|passer|le tri|des demandes|la demande|le facteur"
    r"|le relais|l interim"
    r"|de la figuration|ce qu on me dit|mon rapport)|monte (?:le|les|un) dossiers?|donne (?:mon|un) avis"
    r"|tiens (?:le pv|les comptes rendus|le compte rendu|le proces verbal|la boutique)|garde la boutique"
    r"|ecris (?:le cahier|la note|le besoin)|croise les doigts|passe les plats|remplis (?:le|les|un"
    r"|des) \w+"
    r"|compte les points|remonte|fais (?:les|des) suggestions|demande(?= (?:,|\.|et)|$)|regarde passer)"
)

PATTERNS: tuple[Pattern, ...] = (
    Pattern(
        "authority.prepares.part",
        r"(?:mon|ma|notre) (?:role|boulot|travail|job|taf|mission|pouvoir|part|perimetre|fonction|influence"
        r"|autorite"
        r"|tache|metier|intervention) (?:, )?(?:a moi )?(?:, )?(?:~ )?(?:s arrete|se limite|se borne"
        r"|se resume|consiste"
        rf"|c est (?:juste |seulement |plutot )?(?:de|d) (?:les |la |le |l )?(?:{_PREPARE}|{_OBEY}"
        rf"|{_SAID}))",
        "i_propose",
        ("Mon rôle s'arrête à la note de synthèse.", "Mon boulot c'est de rassembler les devis."),
        "Mon rôle c'est de décider.",
        asked="authority! person! role!",
        weight=2,
    ),
    Pattern(
        "authority.prepares.only",
        rf"(?:je|j|moi|on|nous) (?:~ )?(?:fais|fait|faisons) que (?:de |d )?(?:le |la |les "
        rf"|l )?(?:{_PREPARE}|{_OBEY}|{_SAID})"
        r"|(?:je|on) (?:me|se) (?:contente|contentons|borne|limite) (?:de|d|a)\b"
        r"|(?:je|on) (?:~ )?(?:suis|est|sert|sers|sommes) (?:~ )?(?:la )?(?:que |juste |seulement "
        r"|uniquement )?"
        rf"(?:pour|a) (?:le |la |les |l )?(?:{_PREPARE}|{_OBEY}|{_SAID})"
        r"|(?:j ai|je ai|on a) (?:juste |seulement |que |surtout )*(?:le )?droit (?:de|d) (?:me taire"
        r"|regarder"
        rf"|demander|(?:le |la |les |l )?(?:{_PREPARE}|{_OBEY}|{_SAID})|(?:la |me )?fermer)",
        "not_me",
        ("Je ne fais que compiler les offres.", "Je suis là pour appliquer.", "J'ai le droit de me taire."),
        "Je suis là pour décider.",
        asked="authority! person! role!",
        weight=2,
    ),
    Pattern(
        "authority.prepares.task",
        rf"(?:je|moi je|nous on|ici on|moi j) (?:{{me}} )*(?:les |la |le |l )?(?:~ )?(?:{_PREPARE}|{_OBEY}"
        rf"|{_TOLD})"
        r"(?! (?:pas|rien|jamais|si))",
        "i_propose",
        ("Moi je recueille les avis.", "Nous on applique.", "Je garde la boutique."),
        "Je tranche.",
        asked="authority!",
        weight=1,
    ),
    Pattern(
        "authority.prepares.small",
        r"(?:je|j|moi) (?:~ )?(?:suis|reste|fais) (?:~ )?(?:que |qu |juste |seulement |simplement "
        r"|un simple |une simple"
        r" |rien que )(?:~ )?(?:l |un |une |le |la |de |du |des )?(?:interim|relais|facteur|passe plat"
        r"|boite aux lettres"
        r"|porte parole|gratte papier|scribe|pigiste|temoin|figurante?|locataire|invitee?|messag\w+|rouage"
        r"|maillon"
        r"|courroie|intermediaire|petite? \w+|exploitant|beau frere|gendre|fils|fille|cousine?|maillon)"
        r"|(?:boite aux lettres|passe plat|courroie de transmission|porte voix|cinquieme roue"
        r"|roue du carrosse)(?= |$)"
        r"|(?:mon|ma) (?:avis|oui|accord|signature) (?:~~ )?faut (?:~ )?qu (?:il|elle) (?:monte|remonte"
        r"|passe|soit)"
        r"|(?:mon|ma|notre) (?:avis|parole|mot|oui|accord|vote|signature|voix|mail) (?:, )?(?:~ )?(?:vaut"
        r"|compte|pese"
        r"|change|engage|interesse|importe|suffit|sert) (?:pas|rien|personne|peu|pour rien|a rien"
        r"|un petit rien|zero)",
        "not_me",
        ("Je ne suis qu'une boîte aux lettres.", "Ma parole n'engage personne."),
        "Je suis le gérant.",
        asked="authority! person! role!",
        weight=2,
    ),
    Pattern(
        "authority.prepares.advice",
        rf"(?:je|moi je|j) (?:~ )?(?:propose|suggere|conseille|recommande|plaide)(?: (?:,|et|puis))* (?:eux"
        rf"|il|elle|ils|lui"
        rf"|on|les \w+|le \w+|la \w+|ROLE) (?:~ )?(?:dispose|disposent|tranche\w*|fait|font|decide\w*"
        rf"|choisi\w+)"
        rf"|(?:ROLE|le \w+|la \w+|l \w+) propose (?:, )?(?:(?:et|mais) )?(?:~~ )?dispose(?:nt)?"
        rf"|(?!(?:{ME}|on|je|nous) )\w+ dispose(?:nt)?"
        r"(?= (?:,|\.)|$)",
        "other",
        ("Moi je propose, eux disposent.", "Le régisseur propose, monsieur le comte dispose."),
        "Je propose qu'on se voie.",
        asked="authority! person! role!",
        weight=2,
    ),
)

"""Word families shared by the rules: persons, verb classes, money. Expressions over folded text."""

from extraction.conjugation import any_of, forms, participles

FAMILIES: dict[str, str] = {
    # Persons. The agent's `vous` becomes `nous` when an accepted question is read as the prospect's own.
    "je": "moi je|moi j|je|j",
    "on": "nous on|on|nous",
    "jeon": "moi je|moi j|nous on|je|j|on|nous",
    "moi": "moi|nous|bibi|ma pomme|mezigue",
    "mon": "mon|ma|mes|notre|nos",
    "il": "il|elle|ils|elles|on|lui|eux|lui il|eux ils|elle elle|y|ca|cela",
    "le": (
        "le|la|l|les|un|une|des|du|de la|de l|au|a la|a l|aux|mon|ma|mes|notre|nos|son|sa|ses|leur|leurs|de"
        "|d|que"
    ),
    "instance": (
        "ROLE|direction(?: generale| financiere| des achats| informatique)?|siege|groupe|holding"
        "|maison mere|"
        "conseil(?: d administration| municipal| communautaire| syndical)?|comite(?: de direction)?|codir"
        "|comex|board|"
        "bureau|patron(?:ne)?|boss|chef(?:fe)?|president(?:e)?|gerant(?:e)?|pdg|dg|daf|d a f|dsi|drh"
        "|directeur|directrice|"
        "associes?|maire|elus|assemblee|banque|banquier|banquiere|hierarchie|actionnaires?|proprietaire"
        "|mairie|region|"
        "departement|etat|prefecture|rectorat|metropole|agglo|federation|tresorier|comptable|comptabilite"
        "|finances?|"
        "tutelle|commission|pere|mere|mari|femme|frere|soeur|conjoint|investisseurs?|bailleur|copropriete"
        "|ag|ca|"
        "syndicat|commune|echevinat|college|echevin|bourgmestre|deleguee?|intendant|controle de gestion"
    ),
    "neg": "pas|plus|jamais|guere|point|aucun|aucune|rien|ni|personne|zero|nullement|sans",
    "pas": "pas|plus|jamais|guere|point",
    "me": "me|m|nous|te|t|vous|lui|leur|y|en",
    "tres": (
        "tres|super|hyper|vachement|drolement|bien|trop|assez|plutot|tout a fait|pas mal|parfaitement|fort"
    ),
    # Verb classes
    "décider": any_of(
        "décider", "trancher", "valider", "signer", "arbitrer", "choisir", "statuer", "approuver"
    )
    + "|"
    + any_of(
        "autoriser", "délibérer", "voter", "sélectionner", "entériner", "ratifier", "parapher", "attribuer"
    )
    + (
        f"|{forms('donner')} (?:le feu vert|le go|l aval|l accord|son accord|son aval|sa benediction"
        f"|le final|le ok|le top)"
        f"|{forms('avoir')} (?:le dernier mot|la main|le final cut|la signature|le pouvoir|le stylo"
        f"|droit de vie)"
        f"|{forms('prendre')} (?:la|les|cette|toutes les|une) decisions?|{forms('dire')} (?:oui|ok|banco"
        f"|go|amen)"
        "|prends? qui|prend le stylo|tiens? (?:le stylo|les cordons|le carnet de cheques)|met son (?:tampon"
        "|visa)"
    ),
    "allouer": any_of(
        "voter", "valider", "allouer", "débloquer", "budgéter", "provisionner", "inscrire", "flécher"
    )
    + "|"
    + any_of(
        "acter", "approuver", "accorder", "sanctuariser", "entériner", "financer", "arbitrer", "réserver"
    )
    + "|"
    + any_of(
        "attribuer", "octroyer", "notifier", "budgétiser", "affecter", "adopter", "sécuriser", "ratifier"
    ),
    "geler": any_of(
        "geler", "bloquer", "couper", "supprimer", "sucrer", "annuler", "rayer", "sabrer", "retirer"
    )
    + "|"
    + any_of(
        "stopper", "suspendre", "enterrer", "refuser", "rejeter", "retoquer", "ajourner", "claquer", "griller"
    )
    + "|"
    + any_of(
        "consommer",
        "épuiser",
        "manger",
        "dépenser",
        "cramer",
        "engloutir",
        "liquider",
        "reporter",
        "repousser",
    ),
    "verser": any_of("payer", "régler", "débourser", "cracher", "lâcher", "verser", "dépenser", "sortir"),
    "proposer": any_of("proposer", "préparer", "présenter", "défendre", "recommander")
    + "|"
    + any_of("suggérer", "éplucher", "comparer", "défricher", "dégrossir", "instruire", "trier"),
    "transmettre": any_of(
        "passer", "remonter", "relayer", "pousser", "glisser", "râler", "conseiller", "souffler"
    )
    + "|transm(?:ets|et|ettons|ettre|ettrai|ettrais|is)",
    "envoyer": any_of("envoyer", "adresser", "transférer", "expédier", "mailer", "forwarder", "poster")
    + (
        f"|{forms('faire')} (?:moi |nous |vous |le |la |les )*(?:parvenir|passer|suivre)|transmett(?:re|ez"
        f"|ons|rai)"
    ),
    "rappeler": any_of("rappeler", "recontacter", "retenter", "retéléphoner", "recaler")
    + "|(?:reprend(?:s|re|ez|rai|rais|ra|rons)?|reprenez|reprenne) (?:contact|langue|de mes nouvelles)",
    "changer": any_of(
        "changer", "remplacer", "renouveler", "moderniser", "basculer", "migrer", "équiper", "rénover"
    )
    + "|"
    + any_of("automatiser", "digitaliser", "informatiser", "externaliser", "dématérialiser", "refondre")
    + "|refaire|revoir|refait|remettre a plat",
    "démarrer": any_of(
        "démarrer", "commencer", "lancer", "déployer", "attaquer", "ouvrir", "basculer", "installer"
    )
    + "|"
    + any_of(
        "livrer", "équiper", "tourner", "implanter", "migrer", "boucler", "trancher", "décider", "signer"
    ),
    # Money
    "budget": (
        "budgets?|enveloppes?|credits?|moyens|fonds|financements?|lignes? budgetaires?|les sous|de sous"
        "|argent|cagnotte|tresorerie|treso|"
        "dotation|subventions?|cash|pognon|fric|ronds?|piastres?|investissements?|depenses?|pepettes"
        "|envelope"
    ),
    # What was done with money: the auxiliary, the few words after it, the participle.
    "aux": (
        "ai|as|a|avons|avez|ont|est|sont|ete|reste|restent|vient d etre|viennent d etre"
        "|avait|avaient|avais|avions|etait|etaient|aura|aurait|auront|sera|seront|serait|seraient|soit|soient"
        "|ait"
    ),
    "mots": (
        r"(?:(?!(?:que|qu|qui|si|on|je|j|il|elle|ils|dont|quand|mais|pour|chez|comme|ou) )"
        r"[A-Za-z0-9]+ ){0,4}"
    ),
    "accordé": participles(
        "voter", "valider", "allouer", "débloquer", "accorder", "acter", "approuver", "entériner", "octroyer"
    )
    + "|"
    + participles(
        "attribuer",
        "notifier",
        "adopter",
        "ratifier",
        "sanctuariser",
        "flécher",
        "affecter",
        "sécuriser",
        "avaliser",
    )
    + "|"
    + participles("arbitrer", "autoriser", "confirmer", "homologuer", "libérer", "trancher")
    + "|finance(?:e|es)?|acquise?s?|garantie?s?|assuree?s?|bouclee?s?|calee?s?|engagee?s?|ouverte?s?"
    "|couverte?s?",
    "prévu": participles("budgéter", "budgétiser", "provisionner", "planifier")
    + "|"
    + participles("cantonner", "épargner", "flécher", "financer")
    + "|prevue?s?|prevut|reservee?(?!s)|reservee?s(?= (?:pour|a|au|aux|la dessus))|inscrite?s?"
    "|prise?s? en (?:compte|charge)" + "|mise?s? (?:de cote|au budget|en reserve|au chaud)",
    "coupé": participles(
        "geler",
        "bloquer",
        "couper",
        "supprimer",
        "sucrer",
        "annuler",
        "rayer",
        "sabrer",
        "retirer",
        "stopper",
    )
    + "|"
    + participles(
        "suspendre",
        "enterrer",
        "refuser",
        "rejeter",
        "retoquer",
        "ajourner",
        "enlever",
        "figer",
        "recaler",
        "barrer",
    )
    + "|"
    + participles(
        "raboter", "sacquer", "zapper", "dégager", "reporter", "repousser", "écarter", "sacrifier", "sauter"
    )
    + "|gelee?s?|interdite?s?(?! de (?:depass|aller|franchi|mont|all|ven))|disparue?s?|freezee?s?|cuttee?s?"
    + "|refermee?s?|reprise?s?|deboutee?s?",
    "dépensé": participles(
        "consommer",
        "épuiser",
        "manger",
        "dépenser",
        "claquer",
        "cramer",
        "engloutir",
        "griller",
        "liquider",
        "flamber",
    )
    + "|"
    + participles(
        "bouffer", "vider", "absorber", "avaler", "utiliser", "user", "clôturer", "fermer", "boucler"
    )
    + "|partie?s?|bue?s?|close?s?|clos|mise?s?|engagee?s?|cuite?s?|fondue?s?|envolee?s?",
    # Whose words
    "tiers": (
        "(?:mon|ma|un|une|le|la|les|leur) (?:beau frere|belle soeur|cousine?|voisine?s?|copains?|copine"
        "|confreres?|"
        "consoeur|ami|amie|pote|neveu|niece|beau pere)|un collegue (?:de|d|du)|{mon} (?:donneur d ordre"
        "|plus gros client|"
        "clients?|concurrents?)"
    ),
}

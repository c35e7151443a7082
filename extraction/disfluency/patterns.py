"""Words that carry no fact. They stay in the text, and leave the stream that rules read."""

HESITATIONS = frozenset(
    [
        "euh",
        "heu",
        "hum",
        "hmm",
        "hm",
        "mmh",
        "mh",
        "ben",
        "bah",
        "beh",
        "bin",
        "hein",
        "pff",
        "pfff",
        "pffff",
        "oh",
        "ah",
        "ouh",
        "ouah",
        "aie",
        "ouille",
        "oups",
        "pfiou",
    ]
)
"""Sounds: never a word of a rule."""

FILLERS = frozenset(
    [
        "ne",
        "n",
        "bon",
        "alors",
        "donc",
        "enfin",
        "franchement",
        "honnetement",
        "vraiment",
        "clairement",
        "justement",
        "effectivement",
        "evidemment",
        "simplement",
        "forcement",
        "carrement",
        "strictement",
        "reellement",
        "seulement",
        "malheureusement",
        "sincerement",
        "completement",
        "totalement",
        "absolument",
        "litteralement",
        "grave",
        "genre",
        "bref",
        "visiblement",
        "apparemment",
        "heureusement",
        "theoriquement",
        "vachement",
        "tellement",
        "finalement",
        "concretement",
        "quoi",
    ]
)
"""Adverbs, openers and the particle *ne*: a rule reads the same with or without them."""

PHRASES = (
    "du coup",
    "en fait",
    "quand meme",
    "vous savez",
    "tu sais",
    "tu vois",
    "vous voyez",
    "comment dire",
    "a vrai dire",
    "pour le coup",
    "a la limite",
    "entre guillemets",
    "je dirais",
    "on va dire",
    "si vous voulez",
    "je vous avoue que",
    "je vous avoue",
    "disons que",
    "c est a dire",
    "pour tout vous dire",
    "faut dire que",
    "de toute facon",
    "de toute maniere",
    "soyons honnetes",
    "pour etre honnete",
    "je pense que",
    "je crois que",
    "il me semble que",
    "il me semble bien que",
    "a mon avis",
    "tout simplement",
    "tout betement",
    "a priori",
    "en gros",
    "comme je vous disais",
    "je vous dis",
    "comme je vous le disais",
    "en effet",
    "a ce stade",
    "il parait que",
    "normalement",
    "tenez",
    "ecoutez",
    "attendez",
)
"""Groups of words that a rule may skip; certainty is read before they go (see `context`)."""

GLUED = {
    "cest": "c est",
    "cetait": "c etait",
    "jai": "j ai",
    "ya": "y a",
    "daccord": "d accord",
    "sest": "s est",
    "quon": "qu on",
    "quil": "qu il",
    "chuis": "je suis",
    "chui": "je suis",
    "jsuis": "je suis",
    "chais": "je sais",
    "jsais": "je sais",
    "jveux": "je veux",
    "jvais": "je vais",
    "ptet": "peut etre",
    "ptetre": "peut etre",
    "jcrois": "je crois",
    "jpense": "je pense",
    "cetais": "c etait",
    "jusqua": "jusqu a",
}
"""Words that speech, or a recogniser, runs together."""

HOMOPHONES: tuple[tuple[str, str, str], ...] = (
    (
        r"ces|ses",
        "c est",
        (
            r"le|la|l|moi|nous|pas|mon|ma|notre|un|une|lui|elle|bon|mort|gele|valide|vote|prevu|officiel|trop"
            r"|cher|deja|toujours|plus"
        ),
    ),
    (
        r"sa",
        "ca",
        (
            r"ete|a|va|marche|fait|coute|depend|demarre|passe|tourne|me|nous|se|peut|doit|serait|sera|ira"
            r"|tient"
            r"|suffit|fonctionne|bouge|coince|vient|remonte|part|devrait|dépend|commence|reste|y"
        ),
    ),
    (
        r"mais",
        "mes",
        (
            r"credits?|budgets?|clients?|collegues|gars|equipes?|associes?|salaries|fournisseurs?|patrons?"
            r"|comptables?"
        ),
    ),
    (
        r"et",
        "est",
        (
            r"gele|valide|vote|bloque|coupe|debloque|boucle|signe|prevu|fige|suspendu|accorde|finance|epuise"
            r"|vide"
        ),
    ),
    (r"mie", "mi", r"janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre"),
    (r"c", "c est", r"mon|ma|le|la|notre|moi|pas|un|une|deja|valide|vote|gele"),
    (r"cette", "c est", r"moi|pas|lui"),
)
"""What a recogniser writes for what was said: the word, what it stands for, the words that must follow."""

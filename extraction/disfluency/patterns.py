"""Words that carry no fact. They stay in the text, and leave the stream that rules read."""

HESITATIONS = frozenset(
    ["euh", "heu", "hum", "hmm", "hm", "mmh", "mh", "ben", "bah", "beh", "bin", "hein", "pff", "pfff", "pffff", "oh", "ah", "ouh", "ouah", "aie", "ouille", "oups", "pfiou"]
)
"""Sounds: never a word of a rule."""

FILLERS = frozenset(
    ["ne", "n", "bon", "alors", "donc", "enfin", "franchement", "honnetement", "vraiment", "clairement", "justement", "effectivement", "evidemment", "simplement", "forcement", "carrement", "strictement", "reellement", "seulement", "malheureusement", "sincerement", "completement", "totalement", "absolument", "litteralement", "grave", "genre", "bref", "visiblement", "apparemment", "heureusement", "theoriquement", "vachement", "tellement", "finalement", "concretement", "quoi"]
)
"""Adverbs, openers and the particle *ne*: a rule reads the same with or without them."""

PHRASES = (
    "du coup", "en fait", "quand meme", "vous savez", "tu sais", "tu vois", "vous voyez", "comment dire",
    "a vrai dire", "pour le coup", "a la limite", "entre guillemets", "je dirais", "on va dire", "si vous voulez",
    "je vous avoue que", "je vous avoue", "disons que", "c est a dire", "pour tout vous dire", "faut dire que",
    "de toute facon", "de toute maniere", "soyons honnetes", "pour etre honnete", "je pense que", "je crois que",
    "il me semble que", "il me semble bien que", "a mon avis", "tout simplement", "tout betement",
    "a priori", "en gros", "comme je vous disais", "je vous dis", "comme je vous le disais",
    "en effet", "a ce stade", "il parait que", "normalement", "tenez", "ecoutez", "attendez",
)  # fmt: skip
"""Groups of words that a rule may skip; certainty is read before they go (see `context`)."""

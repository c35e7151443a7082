"""Tools and ways of doing that are no brand, and the turns of phrase that introduce today's supplier."""

from extraction.expressions import Pattern

GENERIC: tuple[tuple[str, str], ...] = (
    ("excel", r"(?:fichiers? |tableaux? |un |gros )?excels?|exel|tableurs?|tableaux? excel"),
    ("google sheets", r"google sheets?|gsheets?|sheets?"),
    (
        "feuilles papier",
        (
            r"bouts? de papier|papiers?|feuilles? (?:de )?papiers?|fiches? (?:papier|cartonnees?)|sur papier"
            r"|du papier|des papiers|feuilles? volantes?"
        ),
    ),
    ("cahier", r"cahiers?(?: a spirales?| rouge| vert)?|registres?"),
    ("carnet", r"carnets?(?: a souche)?|calepins?"),
    ("tableau blanc", r"tableaux? (?:velleda|blancs?)|planning mural"),
    ("agenda papier", r"agendas?(?: papier)?|planning papier"),
    ("post-it", r"post ?its?"),
    ("whatsapp", r"whatsapp|whats app"),
    ("access", r"(?:base )?access"),
    ("intérim", r"interim|interimaires"),
    (
        "sous-traitance",
        r"sous traitance|sous traite(?:r|nt)?|sous traitons|sous traitants?|tout faire dehors|faire dehors",
    ),
    ("cooptation", r"cooptation"),
    ("bouche à oreille", r"bouche a oreille"),
    (
        "en interne",
        (
            r"en interne|nous memes|nous meme|moi meme|par nos soins|en direct|fait maison|ca maison"
            r"|nos dames"
            r"|des salariees de la maison|c est nous(?= ,| \.|$)"
        ),
    ),
    ("à la main", r"a la main|a la mano|manuellement"),
)

INTRODUCES: tuple[Pattern, ...] = (
    Pattern(
        "solution.with",
        (
            r"(?:on|je|nous|j|c est|y a|est|suis|sommes|tourne|tournons|bosse|travaille|travaillons|passe"
            r"|passons|utilise|utilisons|fonctionne|equipes?|sous contrat|heberge|ici|aujourd hui"
            r"|actuellement"
            r"|en location|achete|gere|fait|fais) (?:~ )?(?:avec|chez|sur|sous|par|a|utilise|c est|est)"
        ),
        "with",
        "On travaille avec Arval.",
        "Bonjour.",
    ),
)

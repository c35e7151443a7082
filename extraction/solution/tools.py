"""Everyday tools and ways of doing, read by their own words (folded text)."""

METHODS: tuple[tuple[str, str], ...] = (
    (
        "sous-traitance",
        r"sous traitance|sous traite(?:r|nt)?|sous traitons|sous traitants?|tout faire dehors|faire dehors",
    ),
    ("cooptation", r"cooptation"),
    ("bouche à oreille", r"bouche a oreilles?"),
    ("intérim", r"interim|interimaires|boites? d interim"),
    (
        "en interne",
        (
            r"en interne|nous memes?|moi meme|toi meme|soi meme|eux memes|par nos soins|fait maison"
            r"|ca maison"
            r"|nos dames|en regie|regie|inhouse|in house|avec nos (?:gars|equipes|agents|salaries)"
            r"|des salariees? de la maison|(?:c est|on fait) (?:nous|moi)(?= (?:,|\.|qui|tout)|$)"
            r"|je (?:le |la |les )?fais tout(?: tout seul| toute seule)?|mes propres moyens"
            r"|nos propres moyens"
            r"|le personnel|les equipes|avec les moyens du bord|nous tout seuls|en famille|entre nous"
            r"|internalise\w*|la maison (?:fait|s en charge)|avec notre personnel"
        ),
    ),
    (
        "à la main",
        (
            r"a la main|manuels?|manuelles?|en manuel|a la mitaine|a la mano|manuellement|a l huile de coude"
            r"|a l oeil"
        ),
    ),
    (
        "au jugé",
        (
            r"au (?:feeling|pif|pifometre|doigt mouille|juge|flair|jour le jour|petit bonheur)|a la louche"
            r"|a l instinct|au doigt et a l oeil"
        ),
    ),
    ("à l'oreille", r"a l oreille|au nez|a vue de nez|a pied|a l ancienne"),
    ("de tête", r"de tete|de memoire|dans (?:ma|sa|la|notre|leur) tete"),
)
"""Ways of doing that are no object, and the words that say them."""

TOOLS: tuple[tuple[str, str], ...] = (
    (
        "excel",
        (
            r"(?:fichiers? |tableaux? |feuilles? |trames? |un |gros )?excels?|exel|eksel|tableaux? excel"
            r"|(?:fichiers?|tableaux?) excellents?"  # as Whisper hears it
        ),
    ),
    ("tableur", r"tableurs?"),
    ("google sheets", r"google sheets?|gsheets?|sheets?"),
    (
        "feuilles papier",
        (
            r"bouts? de papier|papiers?|feuilles? (?:de )?papiers?|fiches? (?:papier|cartonnees?)|sur papier"
            r"|du papier|des papiers|feuilles? volantes?|bons? papier|stylo"
        ),
    ),
    ("clé usb", r"cles? usb|disques? durs?(?: externes?)?"),
    ("calendrier", r"calendriers?"),
    ("ardoise", r"ardoises?(?: magiques?)?|tableaux? noirs?|tableaux? de liege|craie"),
    ("cahier", r"cahiers?(?: a spirales?| rouge| vert)?|registres?"),
    ("carnet", r"carnets?(?: a souche)?|calepins?"),
    ("tableau blanc", r"tableaux? (?:velleda|blancs?)|planning mural|velleda"),
    ("agenda papier", r"agendas? papier|planning papier"),
    ("agenda", r"agendas?"),
    ("classeur", r"classeurs?"),
    ("post-it", r"post ?its?"),
    ("whatsapp", r"(?:groupes? |boucle )?(?:whatsapp|whats app)|watsapp"),
    ("access", r"(?:base |sous |sur )access"),
    ("fax", r"fax"),
    ("téléphone", r"(?:au|par|le) telephone(?! portable)"),
    ("sms", r"sms|textos?"),
    ("word", r"word"),
    ("outlook", r"outlook|teams|sharepoint|onedrive"),
    ("trello", r"trello"),
    ("notion", r"^notion|(?:sur|avec|dans|c est|notre) notion"),
    ("airtable", r"airtable"),
    ("google drive", r"google drive|g drive"),
    ("mails", r"(?:e )?mails?|courriels?|boites? (?:e )?mails?|messagerie"),
)
"""Everyday tools, read wherever they are said in an answer, and the one name that each is given."""

CANONICAL = frozenset(
    {
        "excel",
        "google sheets",
        "whatsapp",
        "en interne",
        "sous-traitance",
        "à la main",
        "bouche à oreille",
        "intérim",
    }
)
"""Names that stand for all the words that say the thing; any other keeps the speaker's own words."""

LOOSE_TOOLS = frozenset({"feuilles papier", "téléphone", "sms", "mails", "word", "outlook", "fax", "agenda"})
"""Tools that everybody has: read only in an answer."""

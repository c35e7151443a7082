"""Rules by which there is nobody but me, told in jest, as a habit, or as what others leave to me."""

from extraction.authority.words import ME
from extraction.expressions import Pattern

PATTERNS: tuple[Pattern, ...] = (
    Pattern(
        "authority.alone.myself",
        r"(?:avec|a|devant) (?:moi meme|mon (?:miroir|chat|chien|ombre|reflet|bonnet|stylo|cafe)"
        r"|ma (?:conscience"
        r"|pomme|calculatrice|petite personne|glace)|bibi)(?= (?:,|\.|le|et|tous|chaque|qui)|$)"
        r"|moi (?:, )?(?:moi )?(?:meme )?et (?:moi|bibi)|moi et (?:le )?(?:bon )?dieu"
        r"|^(?:(?:ben|ah|oui|,) )*(?:la mienne|le mien)(?= (?:,|\.|et (?:celle|celui) de personne|seule?)"
        r"|$)"
        r"|(?:reunion|concertation|debat|unanimite) (?:, )?(?:~ )?(?:est|va|sont) (?:~ )?(?:vite|rapide"
        r"|facile|simple)"
        r"(?= |$)|^(?:(?:ben|ah|oui|mais|si|,) )*(?:(?:je|moi je) suis )?(?:bien |le |la )*(?:tout "
        r"|toute )?seule?(?= (?:,|\."
        r"|depuis|a|avec|et|bien|comme)|$)|vite (?:vu|regle|tranche) (?:pour|quand|avec|je suis)",
        "nobody_else",
        ("Avec mon miroir, le matin.", "Moi, moi-même et moi.", "La réunion est vite faite."),
        "Avec mon associé.",
        asked="authority!",
        weight=2,
    ),
    Pattern(
        "authority.alone.no_leave_to_ask",
        r"(?:pas|ni|aucune?|jamais|point) (?:de |d )?(?:permissions?|comptes?|autorisations?|accords?"
        r"|feu vert) a (?:demander"
        r"|rendre|obtenir|attendre)|(?:la |les |l )?(?:signatures?|argent|sous|cheques|chequier"
        r"|finances) (?:, )?c est (?:moi"
        r"|bibi)(?= (?:,|\.|la|le|qui|tout|et (?!mon|ma|le|la|lui|elle))|$)",
        "nobody_else",
        ("J'ai pas de permission à demander.", "Les signatures, l'argent, c'est moi."),
        "J'ai une autorisation à demander.",
        weight=3,
    ),
    Pattern(
        "authority.alone.left_to_me",
        r"(?:on|ils|elles|il|elle) (?:me|nous) (?:le|la|les|l) (?:laisse|laissent|confie|delegue)\b|(?:on"
        r"|ils|elles|il|elle|ROLE|les \w+|le \w+|la \w+) (?:me|nous) (?:laisse|laissent"
        r"|laisserait) (?:~ )?(?:bosser|faire|travailler"
        r"|tranquilles?|gerer|agir|carte blanche|choisir|libres?|les mains libres|toute latitude|mener"
        r"|le champ libre)"
        r"|(?:on|ils|elles|il|elle|ROLE) (?:me|nous|m) (?:~ )?(?:(?:fait|font) confiance(?! pour le reste)"
        r"|suit les yeux fermes|suivent les yeux fermes"
        r"|embete pas|embetent pas|demande pas de comptes|demandent pas de comptes"
        r"|ont tout laisse)"
        r"|(?:j ai|je ai|on a) (?:~ )?(?:les coudees franches|le champ libre|blanc seing|un blanc seing"
        r"|toute liberte|toute latitude"
        r"|les pleins pouvoirs|la haute main|voix preponderante|le final (?:say|call)|le last call"
        r"|l ownership|delegation complete)"
        r"|(?:budget|decision) owner|end to end|je (?:drive|own|lead) (?:tout|ca|le truc|l ensemble)",
        "nobody_else",
        ("Ils me laissent faire.", "J'ai les coudées franches.", "Je suis budget owner."),
        "Ils me laissent un message.",
        asked="authority! person! role!",
        weight=2,
    ),
    Pattern(
        "authority.alone.bought_out",
        r"(?:(?:m |me |nous )?(?:a|ont) (?:~ )?(?:vendu|cede|revendu|laisse)|(?:je"
        r"|j) (?:~ )?(?:ai )?(?:~ )?rachete) (?:~ )?(?:leurs|ses|sa|les"
        r"|toutes les|leur) (?:parts?|actions|moitie)|(?:je|j) (?:~ )?(?:suis|reste"
        r"|me retrouve) (?:~ )?(?:tout |toute )?seule? (?:depuis"
        r"|a la tete|desormais|maintenant|aux commandes|dans la boite|dans l affaire|dans le bateau)",
        "nobody_else",
        ("Depuis ils m'ont vendu leurs parts.", "Je me retrouve seule aux commandes."),
        "Je suis seul au bureau ce matin.",
        asked="authority! role! person!",
        weight=2,
    ),
    Pattern(
        "authority.alone.the_body_is_me",
        r"(?:conseil|comite|bureau|direction|board|codir|service achats|assemblee|siege|groupe|jury"
        r"|commission|hierarchie"
        r"|le chef|la cheffe|patron\w*) (?:d administration |de direction |des sages )?(?:, )?(?:c est"
        r"|ce sera|tient en|se resume a|il est la)"
        rf" (?:~ )?(?:{ME}|mes? \w+|devant vous)(?! et (?:mon|ma|mes|notre|le|la) (?:associee?|frere|soeur"
        rf"|mari|femme|pere|mere|fils|fille)| qui (?:prepare|fai|trans))",
        "nobody_else",
        ("Le conseil d'administration, c'est moi et mon café.", "Le siège, c'est nous."),
        "Le conseil, c'est mardi.",
        asked="authority!",
        weight=2,
    ),
)

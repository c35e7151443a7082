"""Money that was asked for, or named, and that nobody has granted."""

from extraction.expressions import Pattern

PENDING: tuple[Pattern, ...] = (
    Pattern(
        "budget.pending.not_granted",
        r"accord (?:de couloir|verbal|oral|tacite|du bout des levres)|c est pas (?:encore )?(?:un|une"
        r"|du) (?:accord|oui|feu vert|go"
        r"|signature|vote|engagement|garantie?)(?= |$)|c est (?:un (?:bien )?grand mot|vite dit"
        r"|beaucoup dire|aller (?:un peu )?vite"
        r"|pas le (?:bon )?mot)|(?:rien|pas|aucun|jamais) (?:n est |est |de |encore |c est |ete |a ete "
        r"|toujours "
        r"|d )*(?:~ )?(?:{accordé}|valider|signer|voter|accorder|approuver|acter|grave|officiel\w*"
        r"|signe|fait|garanti|dans le marbre|tranche|decide|passe(?!s? (?:loin|a cote"
        r"|tres loin)))(?:s|e|es)?(?= |$)|(?:vote|votee|valide"
        r"|acte|actee|signe|signee"
        r"|validee) (?:(?:,|\?|\.) )?non",
        "pending",
        "Rien de signé, hein, c'est mon souhait.",
        "C'est signé.",
        weight=3,
    ),
    Pattern(
        "budget.pending.to_be_granted",
        r"(?:(?<!moi qu il )faut|faudra|faudrait|dois|doit|devons|reste|restera|vais|va|allons|vont|sera"
        r"|seront) (?:~ )?(?:encore |a |le |la |l "
        r"|les |que je |qu on |qu ils )*(?:defendre|defende|(?:faire |la |le )?(?:valider?|passer|passe"
        r"|voter?|vote|approuver?)"
        r"|presenter|presente|negocier|argumenter|arbitrer|obtenir|soumettre|monter un dossier|demander"
        r"|trouver|justifier"
        r"|se prononcer|trancher|statuer|deliberer|convaincre|vendre en interne|pitcher|business case"
        r"|{accordé})|a (?:defendre|valider|faire valider"
        r"|voter|negocier"
        r"|arbitrer|soumettre|presenter|debattre|confirmer|obtenir|trouver)(?! (?:ca|le|la|les|l|le|lundi"
        r"|mardi|mercredi|jeudi"
        r"|vendredi|hier|TIME|AMT|un|une|notre))|(?:ca|il|elle|on|ils|dossier|projet|budget|demande"
        r"|{instance}) (?:le |la |l |y |en )?(?:passe|passera|passent"
        r"|presente|presentons|vote|votent|votera|arbitre|arbitrent|decide|decident|delibere|examine"
        r"|tranche) (?:~ )?(?:en |au "
        r"|devant |a |aux )?(?:le |la )?(?:~ )?(?:mois prochain|semaine prochaine|TIME|prochaine? \w+"
        r"|rentree|automne|printemps)",
        "pending",
        "Non, faut encore que je le défende devant la direction.",
        "Il est arrivé.",
        weight=3,
    ),
    Pattern(
        "budget.pending.waiting",
        r"(?:en|a l|d) (?:attente|cours|instance|etude|discussion) (?:de |d |du )?(?:validation|arbitrage"
        r"|vote|accord|instruction|"
        r"discussion|approbation|negociation|chiffrage|montage)|(?:on|j|je|nous) (?:~ )?(?:attend|attends"
        r"|attendons|guette) (?:~ )?"
        r"(?:reponse|vote|arbitrage|validation|retour|feu vert|accord|notification|budget|subvention"
        r"|decision"
        r"|conseil|aval"
        r"|verdict|signature|banque|comite|notif)|sous reserve|reste a (?:valider|voter|defendre|confirmer"
        r"|arbitrer)|"
        r"(?:demande|dossier|demande de subvention|subvention) (?:~ )?(?:deposee?|en cours|faite|transmise"
        r"|lancee|partie|parti|"
        r"sollicitee?|demandee?)|(?:je|j|on|nous) (?:~ )?(?:l |les |en )?(?:ai|a|avons|vais"
        r"|va) (?:~ )?(?:demandee?s?|demander"
        r"|sollicitee?|solliciter|proposee?|depose|postule|reclame)(?= |$)|(?:arbitrages?"
        r"|discussions?) (?:~ )?(?:budgetaires?"
        r"|en cours|sont|est)",
        "pending",
        ("J'attends la réponse de la banque.", "Le dossier est déposé.", "Je l'ai demandé."),
        "J'attends mon café.",
        weight=3,
    ),
    Pattern(
        "budget.pending.own_figure",
        r"c est (?:mon|un|ma|une) (?:souhait|voeu|chiffre a moi|estimation|ordre d idee|ordre de grandeur"
        r"|hypothese|idee)|au dos"
        r"|chiffre en l air|doigt mouille|a la louche|(?:chiffre|estimation) (?:~ )?(?:a moi|perso\w*)"
        r"|de tete|a vue de nez|c est (?:du|un|encore du|juste du|que du) (?:forecast|previsionnel"
        r"|prospectif"
        r"|provisoire|brouillon|theorique|sur le papier)|(?:inscrite?s?|mise?s?|marquee?s?|notee?s?"
        r"|ecrite?s?|chiffree?s?|demandee?s?) (?:dans|sur) (?:ma|mon|notre|une|la|le)"
        r" (?:demande|dossier|proposition|projet)|c est ce qu (?:on|il|elle|ils) (?:m |nous "
        r"|me )?(?:a|ont) (?:dit|demande|conseille"
        r"|suggere|souffle) (?:de|d) (?:viser|tenir|pas depasser|mettre)",
        "pending",
        "C'est un ordre de grandeur.",
        "C'est un ordre.",
        weight=3,
    ),
)

"""Cues around a statement, over the words of its own sentence."""

THIRD_PARTY = (
    r"{tiers}|un client a (?:moi|nous)|(?:chez|a) (?:{mon} )?(?:donneur d ordre|voisin"
    r"|ancien(?:ne)? (?:boite|patron|employeur))|"
    r"(?:dans|chez) (?:sa|leur|son|mon ancienne|mon ex) (?:boite|entreprise|societe)|la ou je travaillais|"
    r"les (?:autres|grosses boites|voisins|grands)|eux ils|ils y mettent|ils demandaient"
    r"|chez (?:les|nos|mes) (?:confreres|voisins|concurrents|collegues)|(?:dans|chez) l (?:autre"
    r"|ancienne) (?:boite|agence|societe|maison)"
    r"|la (?:commune|mairie|ville|boite|clinique|ecole) (?:d a cote|voisine)|du cote de chez (?:mon|ma|mes)"
)
"""Somebody else's affairs, in words before the statement."""

PAST = (
    r"l an (?:dernier|passe)|l annee (?:derniere|passee|d avant)|(?:jusqu )?en (?:19|20)\d\d on (?:avait"
    r"|etait)|avant on|a l epoque|dans le temps|"
    r"autrefois|il y a (?:\w+ ){1,2}(?:ans?|annees|mois)|y a (?:\w+ ){1,2}(?:ans?|annees|mois)|(?:on|j|je"
    r"|nous) (?:av(?:ais|ait|ions)|et(?:ais|ait|ions)) |"
    r"la fois d avant|la derniere fois|ca devait|c etait|du temps (?:de|d|ou)|du vivant de|il fut un temps"
    r"|jadis|naguere|a mes debuts|quand j (?:etais|ai repris)"
    r"|avec l ancien(?:ne)? |sous l ancien(?:ne)? |auparavant|on y avait|avant la crise|historiquement"
)
"""A state of things that is over."""

HEDGES = (
    r"peut etre|normalement|je pense|je crois|a priori|faut voir|a valider|a confirmer|sous reserve"
    r"|ca depend|il me semble|sans doute|"
    r"probablement|certainement|eventuellement|j imagine|on verra|si tout va bien|grosso modo|a peu pres"
    r"|faudrait que je|de memoire|"
    r"je dirais|plutot|en principe|theoriquement|possible|quelque chose comme ca|sauf erreur"
    r"|si je me souviens bien|a vue de nez|a la louche|sous toutes reserves|grosso merdo|au doigt mouille"
    r"|si je dis pas de betises?|je dirais bien|ca doit|\w+rai(?:s|t|ent)"
)
"""What makes a statement unsure."""

CONDITION = (
    r"(?:^|(?<= ))(?:si (?!si |oui |non |tout va bien |je (?:vous )?(?:suis|comprends)|j ai (?:bien "
    r"|tout )*compris|vous voulez|je peux|je me|AGENT (?:nous |bien |ai )*(?:suis|comprends|compris|suivi"
    r"|saisi|note|resume|entendu"
    r"|peux))(?:\w+ )|a condition|sauf si|mettons que|imaginons|admettons|dans l hypothese)"
)
"""A supposition that opens before the statement."""

DENIED = (
    r"(?:pas|jamais|rien|personne|aucun|aucune|ni|sans)(?: \w+){0,2} $|(?:dis|dit|dire|pense|crois|sur"
    r"|sure) pas (?:que|qu) (?:\w+ ){0,3}$|"
    r"faut pas (?:croire|penser) (?:que|qu) (?:\w+ ){0,3}$"
)
"""A negation just before the statement, where the rule holds none itself."""

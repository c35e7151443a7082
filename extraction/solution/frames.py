"""Frames around what is used: how an answer opens on it, its means, what fails, what stands by a name."""

from extraction.solution.words import CARRY

OPENS = (
    r"(?:(?:oui|ouais|ok|alors|la|aujourd hui|actuellement|pour l instant|en ce moment|nous|moi|ici"
    r"|chez nous"
    r"|toujours|deja|vous allez rire|pour le moment|voila|et|eh bien|ecoute|disons|d accord|maintenant"
    r"|pour ca|comme tout le monde|bien sur|tout a fait|on va dire|non|historiquement|jusqu a present"
    r"|jusqu ici|jusque la|depuis toujours|quasiment|principalement|essentiellement|surtout|encore|par"
    r" exemple|c est simple|tres simple|tres simplement|simple|a l ancienne|la plupart du temps|en general"
    r"|(?:avez vous|vous avez|t as) deja vu|vous voyez|vous connaissez|vous savez|imaginez"
    r"|bonne question|pis|asteure|astheure|desormais|a present|yes|yep|en direct|a la bonne franquette|bah"
    r"|ben|ca c est simple)(?: [,.!:])? )*"
    r"(?:(?:ca|cela|tout) (?:se fait|passe|est) |c est fait |c est gere )?"
    r"(?:(?:par|avec|chez|sur|via|dans|sous|a|au|aux|en|c est|ce sont|y a|il y a|on a|j ai|nous avons"
    r"|on en a|j en ai|on prend|je prends|on fait|je fais|on fait ca|on est|on reste|on utilise|chacun"
    r"|ils ont|elles ont|tout le monde a|chaque \w+ a)(?: (?:que|toujours|encore|deja|tout|juste"
    r"|plutot|principalement|surtout|aussi|quasiment|bien))?(?: (?:chez|avec|sur|dans|par|sous|a|via))? )?"
)
"""How an answer to *avec quoi ? chez qui ?* opens before its noun."""

MEANS = (
    r"(?:je|j|on|nous|il|elle|ils|elles|chacun|monde|qui|ca|tout) (?:(?:le|la|les|l|y|en|se|s|me|m|nous|lui"
    r"|leur) )*"
    r"(?!est |sont |suis |ai |a )\w{3,} (?:(?!(?:pas|plus|jamais|rien|que|qui) )\w+ ){0,3}?"
    r"(?:sur|dans|avec|via|a l aide de) (?=(?:un|une|des|du|mon|ma|mes|notre|nos|son|sa|ses|le|la|les|l) )"
)
"""A verb and the preposition of the means, read only in answer to a question on the way of doing."""

FAILS = (
    r"(?:notre|nos|mon|ma|mes|le|la|l|les) (?P<thing>(?:(?!(?:qui|que|il|elle|on|je|est|a|y|pas|et|mais)"
    r" )\w+ ){1,3}?)"
    r"(?:(?:qui|il|elle|ils|elles|y|nous|me|m|n|en|arrete pas de|fait que|commence a|finit par|a|ont|est"
    r"|sont|s est"
    r"|vient de|continue a) ){0,3}(?:{+ramer}|plante|plantent|planter|bugge|buguent|bug|tombe\w* en (?:panne"
    r"|rade)|en panne|rame"
    r"|fuit|fuient|lache|lachent|coince|coincent|bloque|bloquent|deconne|deconnent|disjoncte|crachote"
    r"|gresille\w*|grince"
    r"|tousse|agonise\w*|s eteint|se bloque|se decroche\w*|saute|sautent|marche (?:plus|mal|pas|une fois)"
    r"|fonctionne (?:plus|mal|pas)"
    r"|capte (?:plus|mal|pas|rien)|demarre (?:plus|mal|pas)|bout de souffle|hors service|vetuste|obsolete"
    r"|rend l ame|surchauffe"
    r"|est (?:mort|morte|fichu|fichue|foutu|foutue|casse|cassee|trop (?:petit|petite|vieux|vieille|lent"
    r"|lente)))(?!\w)"
)
"""A thing of theirs that fails: it is what they have, where nothing else says so."""

FUTURE = (
    r"(?:va|vais|allons|vont|voudrai[st]|voudrions|veux|veut|voulons|aimerai[st]|faudrait|faudra|envisage"
    r"|envisageons|prevoit|prevoyons|compte|comptons|pourrait|pourrais|serait|cherche|cherchons|souhaite"
    r"|souhaitons|reflechit|hesite|aimerions|pense|pensons|devrait|doit|dois) (?:\w+ ){0,4}$"
)
"""A wish or a plan before the thing: it is not in place."""

BRAND_BEFORE = (
    r"(?:(?:ai|a|avons|y a|ont|avez|prend|prends|garde|gardons|loue|louons|subit|subis|subissons|supporte"
    r"|possede|pratique"
    r"|conserve|paie|paye) (?:(?:toujours|encore|deja|aussi|du|un|une"
    r"|des|le|la|les|notre|de|l|vieux|vieil|vieille|petit|petite|gros|grosse|bon|bonne|juste|pris|choisi"
    r"|adopte|installe|achete|deploye|souscrit|mis en place) ){0,4}"
    r"|(?:avec|chez|sous|via|grace a|sur|dans|par) (?:(?:le|la|l|les|un|une|du|des|notre|mon|nos|leur"
    r"|leurs) ){0,2}"
    r"|(?:content\w*|satisfait\w*|ravi\w*|heureu\w+|fan|decue?s?|mecontent\w*"
    r"|pleinement satisfait\w*) (?:de|d|du|avec) (?:(?:la|le|l|les|notre) )?"
    r"|(?:c est|ce sont|c etait deja) (?:(?:toujours|encore|du|un|une|le|la|l|les|de|juste|notre) ){0,3}"
    r"|(?:notre|nos|mon|ma|mes|un|une|du) (?:(?:vieux|vieil|vieille|petit|petite|bon|bonne|gros|grosse"
    r"|simple) )?)$"
)
"""Words before a name that make it what is in use, where the subject is at hand."""

BRAND_AFTER = (
    r"(?: ,)? depuis (?:\d+|un|deux|trois|quatre|cinq|six|sept|huit|dix|quinze|vingt|trente|toujours"
    r"|longtemps|la|le|l)(?!\w)|"
    r"(?: ,)? (?:nous|m|me) (?:a|ont) (?:toujours|jamais) \w+|(?: ,)?(?: (?:qui|ils|il|elle|elles"
    r"|c est eux qui))?(?: (?:nous|me|m|s en|s|le|la|les|l|y))* (?:" + CARRY + r")(?!\w)"
)
"""Words after a name that make it who does the work."""

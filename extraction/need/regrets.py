"""Rules on mild dissatisfaction and on temptation: what one lives with, what one might do some day."""

from extraction.expressions import Pattern

_GLAD = (
    r"(?:contente?s?|satisfaite?s?|ravie?s?|heureux|heureuse|parfait\w*|ideal\w*|top|genial\w*|super|bien)"
)

REGRETS: tuple[Pattern, ...] = (
    Pattern(
        "need.latent.regret",
        r"(?:"
        + _GLAD
        + r") (?:, )?(?:c est|serait) (?:beaucoup dire|vite dit|un (?:bien )?grand mot|peut etre beaucoup)"
        r"|(?:"
        + _GLAD
        + r") (?:, )?(?:faut (?:le )?(?:dire|voir) vite|entre guillemets|si on veut|faut pas exagerer"
        r"|sans plus)"
        r"|(?:seul|petit|leger|unique|le seul) (?:bemol|regret|defaut|hic|reproche|inconvenient"
        r"|point (?:noir|faible))"
        r"|un (?:petit )?(?:bemol|regret)|si je devais (?:changer|ameliorer|critiquer|chipoter|redire)"
        r"|s il fallait (?:chipoter|trouver)"
        r"|(?:ca|elle|il|on|tout) (?:pourrait|peut) (?:\w+ )?(?:etre|faire) (?:\w+ )?(?:mieux|plus \w+"
        r"|amelior\w+)"
        r"|(?:perfectible|ameliorable|amelioration possible)|y a (?:plus|mieux) (?:moderne|pratique|joli"
        r"|recent|rapide|simple|beau)"
        r"|y a mieux|existe (?:sans doute |surement )?mieux|coup de vieux|un peu (?:vieillot|daté|juste"
        r"|lourd|lent|limite|court)\w*"
        r"|(?:pas|ni) (?:l extase|folichon\w*|le perou|la joie|formidable|transcendant\w*|la rolls|le luxe"
        r"|le reve|tip top|super super"
        r"|l ideal|le mieux|mirobolant|foufou|la folie)|on peut rever mieux|a la longue"
        r"|ses (?:petits )?defauts|des hauts et des bas"
        r"|(?:ses|des) (?:petites )?(?:humeurs|caprices|faiblesses|limites)|(?:ca|c est) (?:fait"
        r"|un peu) (?:un peu )?(?:du )?bricolage"
        r"|(?:du|un) luxe|(?:serait|seraient) (?:pas )?(?:du luxe|un plus|sympa|pas mal|appreciable|bien)"
        r"|(?:apprend|appris|faut|habitue\w*) (?:a )?(?:a |de )?vivre avec|on s y (?:est |fait|habitue)\w*"
        r"|on fait avec"
        r"|a defaut de mieux|faute de mieux|pas (?:le|un) drame|(?:pas|va pas) en faire (?:un fromage"
        r"|une affaire|une maladie|un plat|un drame|toute une)"
        r"|rien de mechant|la mer a boire|mort d homme|pas de quoi (?:fouetter|se plaindre|en faire"
        r"|s affoler)|(?:c est|reste) vivable|c est pas ca qui",
        "latent",
        (
            "Content, c'est beaucoup dire.",
            "Le seul bémol, c'est l'interface.",
            "Ça pourrait être mieux.",
            "Il a pris un coup de vieux.",
            "On s'y est fait.",
        ),
        ("Je suis content.", "Il est tout neuf."),
        weight=1,
    ),
    Pattern(
        "need.latent.tempted",
        r"(?:me|se|nous) (?:laisser\w*|laiss\w+) (?:~ )?tent\w+|(?:c est|ca (?:parait|semble"
        r"|a l air)) (?:\w+ )?(?:tentant|alléchant"
        r"|séduisant|attrayant|malin|astucieux|sympa|pratique|interessant|bien fichu)"
        r"|l idee (?:~ )?(?:fait son chemin|plait|seduit|me parle"
        r"|est bonne|est pas bete)|faudr(?:a|ait) (?:bien )?(?:~ )?(?:que je m y (?:mette|penche|interesse)"
        r"|qu on s y (?:mette|penche"
        r"|interesse)|y (?:passer|venir)|s y (?:mettre|pencher|interesser))|on y viendra|on y passera"
        r"|(?:l|les|en) (?:envier|enviais|envie)(?= (?:un peu|presque|des fois|parfois|,|\.)|$)|je (?:l"
        r"|les) ai regardee?s? (?:de pres|avec|d un oeil)"
        r"|(?:fait|donne) (?:un peu |bien |presque )?envie|j ai louche|(?:je|on) louche"
        r"|tot ou tard|un jour ou l autre"
        r"|(?:pas|y a pas) le feu(?: au lac)?|rien qui (?:brule|presse|urge)|(?:c est )?pas (?:une priorite"
        r"|prioritaire|urgent|presse\w*)"
        r"|si l occasion se presente|a titre (?:d information|informatif|indicatif)|pour (?:info"
        r"|information|mon information)"
        r"|ca me demange|je me suis dit tiens|je (?:me )?(?:documente|m informe)"
        r"|on regarde (?:un peu )?(?:ce qui|a droite|de loin)|par interet (?:personnel)?"
        r"|(?:j|on) (?:aimerais?|aimerait) (?:bien )?(?:voir|savoir|comprendre|en savoir|peut etre)"
        r"|pourquoi pas un jour|dans l absolu"
        r"|ca se discute|fait (?:un peu )?reflechir|rien (?:qui )?presse|(?:me|se) tien[ts] (?:au courant"
        r"|informe\w*)|voir (?:un peu )?ce qui se (?:raconte"
        r"|fait|dit)|acquit de conscience"
        r"|on va voir un jour|(?:pense|vu|lu) (?:\w+ )?(?:comme ca|en passant|en lisant)|ca (?:m "
        r"|nous )?intrigue\w*|ca merite (?:reflexion|qu on regarde)|a voir|je suis preneu\w+ d (?:infos?"
        r"|informations)",
        "latent",
        (
            "Je me laisserais peut-être tenter.",
            "Faudrait que je m'y penche.",
            "C'est tentant.",
            "On y viendra tôt ou tard.",
        ),
        ("Je me lance.", "C'est urgent."),
        weight=1,
    ),
)

"""Rules by which the contact decides: by word, by hand, by right, or because nobody else is there."""

from extraction.authority.words import ME, NOW, TOOLS, WIDE
from extraction.expressions import Pattern

_NOT_AFTER = (
    r"(?! (?:pas|rien|de rien|jamais|plus(?! (?:vite|facilement|souvent|tranquille))|que|meme pas|~ aussi"
    r"|mon nez|un cheque en blanc|si |la couleur"
    r"|les conges"
    r"|des papiers|les papiers|les bons de livraison))"
)

PATTERNS: tuple[Pattern, ...] = (
    Pattern(
        "authority.decides.it_is_me",
        rf"(?:c est|ce sera|ca reste|ce serait|reste) (?:~ )?(?<!pas ){ME} (?:meme |seule? |toute? seule? "
        rf"|la )*"
        rf"(?:, )?(?:qui (?:{{me}} )*(?:tout )?)?(?:{NOW}|pilote les achats|fais et )|"
        r"c est (?:~ )?(?:ma|notre) (?:decision|signature|main|responsabilite|choix)(?! (?:pas|avec))|"
        rf"c est (?:bien |toujours )?{ME} (?:le|la) (?:decideur|decideuse|decisionnaire|chef|patronne?"
        r"|dirigeante?|gerante?|boss|seule? maitre)|ca (?:releve|depend) (?:que )?de (?:moi|ma competence)"
        r"|c est de mon ressort|"
        r"(?:le choix|la decision|c est) (?:~ )?(?:me revient|m appartient|releve de moi"
        r"|depend de moi|ne regarde que moi|regarde que moi|est de mon ressort)",
        "i_decide",
        ("C'est moi qui signe.", "Le choix de l'organisme m'appartient."),
        "C'est pas moi qui décide.",
        weight=3,
    ),
    Pattern(
        "authority.decides.cleft",
        rf"(?:c est|ce sera|et) (?:bien |toujours |encore |plus que |que )?{ME} (?:meme |seule? )?(?:,"
        rf" )?qui "
        rf"(?:{{me}} )*(?:tout )?(?:{WIDE}|ai (?:monte|cree)|fais(?! (?:que|les|la|le|passer|remonter"
        rf"|suivre))|decide)",
        "i_decide",
        ("C'est moi qui tiens le chéquier.", "C'est moi qui vois."),
        ("C'est moi qui transmets.", "C'est moi qui fais suivre."),
        asked="authority!",
        weight=3,
    ),
    Pattern(
        "authority.decides.i_verb",
        rf"(?:je|j|moi je|moi j) (?:{{me}} )*(?:~ )?(?:{NOW}){_NOT_AFTER}|"
        r"(?:je|j) (?:~ )?(?:{+gérer} seule?|{+faire} (?:le|mes|tous les|nos) (?:choix|achats)"
        r"|prends? qui je veux)",
        "i_decide",
        ("Je choisis, je signe le devis.", "Alors moi je fais le choix."),
        "Je décide de rien.",
    ),
    Pattern(
        "authority.decides.i_buy",
        rf"(?:je|j|moi je) (?:{{me}} )*(?:le |la |les )?(?:{WIDE}|sors? la (?:cb|carte)|tape le code"
        r"|fais (?:ce que|comme) (?:je|j)|vois (?:un|une|la|le) \w+ (?:, )?(?:qui|elle|il) me plai\w+)"
        rf"{_NOT_AFTER}|je regarde (?:, )?je compare (?:, )?(?:je )?prends|(?:je|j) (?:commande|achete) et"
        rf" c est tout",
        "i_decide",
        ("Je prends, je paie, et voilà.", "Je sors la CB."),
        "Je prépare le dossier.",
        asked="authority!",
        weight=1,
    ),
    Pattern(
        "authority.decides.i_am",
        r"(?:je|j|moi) (?:~ )?(?:suis|reste) (?:~ )?(?:seule? )?(?:decideur|decideuse|decisionnaire|maitre"
        r" a bord"
        r"|autonomes?|mon propre (?:patron|chef|boss)|seule? a decider|chef unique|gerante? unique|seule?"
        r" (?:gerante?"
        r"|proprietaire|actionnaire|maitre|aux commandes|dirigeante?)|libre de (?:mes|decider|choisir"
        r"|faire)|autonomes)"
        r"|(?:gerante?|directeur|directrice|dirigeante?|actionnaire|associee?|proprietaire) unique|seule?"
        r" gerante?"
        r"|solo founder|(?:l |j en suis l )?unique (?:actionnaire|associee?|gerante?|proprietaire"
        r"|decideur)|(?:choisir|decider|trancher) (?:, )?(?:oui|c est moi)|(?:decideur|decideuse) (?:~"
        r" )?(?:unique|en dernier ressort|final\w*)|seule? maitre a bord"
        r"|(?<!il )(?<!elle )(?<!on )(?:(?:decid|tranch|sign|valid|ger)(?:e|ez)|choisi(?:s|ssez)|gere ca"
        r"|fais ca|vois ca) (?:tout |toute )?seule?|moi qui (?:decide|tranche|signe|choisis|commande)"
        r"|(?:choisis|decide|signe|tranche|valide) (?:moi meme|tout seul|toute seule|sans (?:rien"
        r" )?demander)",
        "i_decide",
        ("Je suis mon propre patron.", "Gérant unique, oui."),
        "Je suis salarié.",
        weight=3,
    ),
    Pattern(
        "authority.decides.power",
        r"(?:j|on|nous) (?:~ )?(?:ai|a|avons) (?:~ )?(?:carte blanche|toute (?:latitude|la main)|delegation"
        r" totale"
        r"|les mains libres|tous les pouvoirs|le dernier mot|les pleins pouvoirs|quartier libre|l autonomie"
        r"|toute autonomie|la delegation|la main(?! (?:sur la poignee|dans)))|"
        r"(?:me l a|m a|m ont|me l ont) (?:~ )?(?:deleguee?s?|laissee?s?|donnee?s?|filee?s?|confiee?s?"
        r"|refilee?s?|signee?s?|passe|transmis) (?:~"
        r" )?(?:carte blanche"
        r"|la main|les cles|les renes|le flambeau|delegation|faire|en entier|la signature|d avance"
        r"|l autonomie|les pouvoirs"
        r"|procuration)|"
        r"ce que (?:je|j) (?:commande|signe|choisis|decide|dis|prends|achete"
        r"|veux) (?:, )?(?:c )?est (?:commande|signe|choisi"
        r"|decide|dit|fait|pris|achete|bon|plie)|c est a moi (?:de|d) (?:voir|decider|choisir|trancher|juger)"
        r"|personne (?:~ )?au dessus de moi|(?:me laisse|me laissent) (?:~ )?(?:faire|libre|carte blanche"
        r"|la main|gerer|decider)|me fait"
        r" confiance(?! pour le reste)"
        r"|m a dit (?:~~ )?(?:tu te debrouilles(?! avec)|debrouille toi(?! avec)|tu geres|fais (?:ce que tu"
        r" veux|comme)"
        r"|tu prends|c est ton affaire|tu menes|fais comme)|me donne(?:nt)? carte blanche|me l a donne d"
        r" avance|"
        r"(?:tout|toute) seule? (?:a la barre|a bord|aux commandes|la dedans)"
        r"|c est mon (?:rayon|affaire|domaine|perimetre|budget(?! c est)|bureau)(?! technique)"
        r"|de mon bureau a mon stylo|"
        r"(?:je|j) (?:~ )?(?:fais) (?:~ )?(?:ce que (?:je|bon)|comme je veux|comme j entends|ma cuisine)"
        r"|ce que (?:bon me semble|je dis ca se fait)|ma (?:signature|parole|decision) (?:seule )?(?:suffit"
        r"|fait foi)"
        r"|(?:ma signature|mon stylo) (?:~ )?suffi\w+|et c est plie|(?:si|quand) je dis oui (?:, )?c est oui"
        r"|(?:je|j) (?:{me} )*(?:~ )?(?:donne|choisis|dis|signe|montre|coche|clique"
        r"|paraphe) (?:~ )?(?:, )?(?:et )?(?:~ )?"
        r"(?:c est|ca) (?:commande|fait|parti|part|regle|signe|plie|achete|bon|roule|suit)(?= (?:,|\.|et"
        r"|le)|$)",
        "i_decide",
        ("J'ai carte blanche.", "On me l'a délégué en entier, choix, signature, tout."),
        "J'ai pas la main.",
        weight=3,
    ),
    Pattern(
        "authority.decides.tools",
        rf"(?:j ai|moi j ai|je (?:tiens|garde|detiens)|on a) (?:~ )?(?:{TOOLS})(?! (?:sur la poignee|du"
        rf" proces|du pv))|"
        rf"(?:mon|ma|mes) (?:{TOOLS}|page|argent|sous|dettes?)(?:,| ,| et)|(?:stylo|signature|tampon"
        rf"|chequier|cb"
        r"|portefeuille|bourse|coffre) (?:, )?(?:et (?:~ )?)?(?:c est|je|il est|elle est) (?:~ )?(?:moi|l"
        r" ai|a moi|la partage"
        r"|chez moi|a personne)|(?:c est )?mon nom (?:est )?(?:sur|a) (?:~ )?(?:enseigne|camion|trucks"
        r"|cheques|facade"
        r"|porte|devanture|papier)|(?:elle|il|ca) porte mon nom|(?:pour cent|%|toutes les|la majorite des)"
        r" (?:des )?parts",
        "i_decide",
        ("J'ai les clés, le tracteur et la signature.", "C'est mon nom sur l'enseigne."),
        "J'ai une camionnette.",
        asked="authority!",
        weight=2,
    ),
    Pattern(
        "authority.decides.nobody",
        r"^(?:non (?:, )?|oui (?:, )?)?(?:juste |que |seulement |rien que )?(?:moi|bibi)(?: seule?| toute?"
        r" seule?)?(?= (?:,|\.|et|oui|!)|$)(?! , (?:(?:\w+ ){1,4}, )?(?:j|je|on|nous|c|ce|ca|il|elle|le|la"
        r"|les|mon|ma|mes|si) )"
        r"|personne (?:me |m )(?:a |ont )?(?:jamais )?(?:contredi\w+|dit non|dira non|refuse\w*|empech\w+"
        r"|arrete\w*"
        r"|retien\w+|barre\w*|fait (?:la lecon|de remarque))"
        r"|(?<!lui et )(?<!elle et )(?<!eux et )(?:personne|nul) (?:d autre(?= (?:,|\.|que|dans|a |pour"
        r"|la dedans)|$)|~ dessus|au dessus"
        r"|a consulter)|^(?:ah |non |mais |, )*personne(?="
        r" (?:,|\.|!)|$)(?! , (?:ou|mais|si) )|(?:pas|rien) a (?:en referer|demander|rendre compte|passer"
        r" par|consulter)|"
        rf"(?:y a|il y a|c est|a part|reste) (?:plus )?que (?:{ME}|nous|ma signature)|(?:y a|il y a) pas"
        rf" (?:~ )?(?:d etape"
        r" apres moi|de comite|de circuit"
        r"|d autre (?:decideur|signature|validation|adulte|associe|patron)|de validation|de chef)|"
        r"(?:accord|avis|permission|autorisation|compte|comptes|heure|aval) (?:~ )?a (?:personne"
        r"|qui que ce soit)|(?:sans|pas besoin de|pas besoin d|besoin de|rien a) (?:~ )?(?:demander|rendre"
        r"|passer"
        r"|en referer|attendre|avoir|consulter|l accord|l avis|permission) (?:~ )?(?:a |de |l )?(?:personne"
        r"|qui que ce soit"
        r"|quiconque|comptes?|accord|aval|permission|par)|pas besoin de permission|par personne|"
        r"(?:au dessus(?: de moi)?|apres moi|derriere moi|plus haut) (?:, )?(?:~ )?(?:y a|il y a|c est)"
        r" (?:~ )?(?:que|pas"
        r"|personne|rien|le bon dieu|le ciel|le plafond|le toit|les nuages|la meteo)|"
        r"(?<!il )(?<!elle )(?:demande|consulte|attends|previens) (?:pas|personne|jamais|rien a personne)"
        r" ?(?:~ )?(?:personne|l avis"
        r"|la permission)?(?= |$)|(?:demande|dois|rends|doit|rend) (?:~ )?(?:rien|l heure|de comptes?|la"
        r" permission|des comptes)"
        r" a (?:personne|qui)|me demande(?:r)? pas la permission|me demander la permission|ca s arrete a"
        r" moi"
        r"|(?:pas|sans|aucun|jamais pris) (?:de |d )?(?:comite|patron|associe|actionnaire|boss|chef)(?!"
        r" (?:pour|d atelier))"
        r"|(?:ca|le reste|votre \w+) (?:la |le |l |les )?regarde (?:pas|plus)|personne (?:me|m|n me) (?:dit"
        r"|demande|commande)"
        r" (?:rien|quoi)|(?:ils|elle|il|y|elles) (?:s en (?:fout|foutent|moque|moquent|melent? pas)"
        r"|veulent? (?:~ )?pas"
        r" (?:le )?savoir|sui(?:t|vent) les yeux fermes|dit amen|dort|dorment|regarde pas)",
        "nobody_else",
        (
            "Personne d'autre.",
            "Je n'ai d'accord à demander à personne.",
            "Au-dessus de moi y a que la neige.",
        ),
        "Il y a quelqu'un d'autre.",
        asked="authority role person need budget",
        weight=3,
    ),
    Pattern(
        "authority.decides.no_boss",
        r"(?<!pas )(?:le |la )?seule? (?:a|pour) (?:~ )?(?:decider|trancher|signer|choisir|valider|voir)"
        rf"|(?<!pas ){ME} (?:tout|toute) seule?(?! (?:je|j) (?:peux|fais) (?:rien|pas))"
        r"|ni (?:chef|patron|associe|actionnaire|dg|comite|banquier) ni (?:~ )?\w+|(?:personne"
        r"|rien) (?:~ )?au dessus de (?:moi|nous|ma tete)|(?:j ai|y a|on a) (?:pas|aucun|jamais eu) (?:de "
        r"|d )?(?:patron"
        r"|associe|actionnaire|hierarchie|boss)|mon propre (?:patron|chef|boss)|c est (?:ma|mon) (?:boite"
        r"|entreprise"
        r"|affaire|societe|argent|business|association)|si ca (?:me|nous) (?:plait|va"
        r"|convient|chante) (?:je|j|on) (?:prends|signe|achete|y vais|commande|fonce)|(?:comme"
        r"|ce que) (?:je|j) (?:veux|l entends|entends)(?= (?:,|\.)|$)|je decide (?:de )?tout|je (?:fais"
        r"|signe|decide) tout(?= (?:,|\.|ici|moi)|$)"
        r"|rends (?:~ )?(?:de )?comptes? a personne|(?:pas|aucun) compte a rendre|la partage avec personne"
        r"|rien a demander a personne|jamais pris d associe|(?:est|sont) (?:bien |tous "
        r"|toutes )?a moi(?= (?:,|\.|et|enfin|depuis)|$)"
        r"|(?:delegation|signature|decision|main) (?:~ )?est (?:~ )?(?:chez|a|sur) moi(?! qui)",
        "nobody_else",
        ("J'ai ni chef ni actionnaire.", "C'est ma boîte, je décide."),
        "J'ai un chef.",
        weight=3,
    ),
    Pattern(
        "authority.decides.up_to",
        r"(?:jusqu a|en dessous d|sous|a concurrence d|dans la limite d|a moins d)(?:e|un|une)? (?:~"
        r" )?(?:AMT|montant"
        r"|seuil|somme|niveau|plafond|NUM)(?= (?:~~ )?(?:la main|je|moi|seule?|apres|au dela|au dessus"
        r"|ensuite"
        r"|sinon))",
        "i_decide",
        "Jusqu'à un certain montant, après c'est le comité.",
        "Jusqu'à demain.",
        asked="authority budget",
    ),
    Pattern(
        "authority.decides.me",
        rf"^(?:ah |ben |oui ,? ?|alors |mais |bien sur )*(?:c est |ce sera |la c est )?(?:bien |toujours "
        rf"|que "
        rf"|juste )?(?:moi|bibi|ma pomme)(?= (?:,|\.|!|et personne|point|de a a z|seule?|meme|oui)|$)"
        rf"(?! , (?:\w+ ){{1,4}}, (?:j|je|on|c|ca) )|"
        rf"(?:^|(?<=, )|(?<=et )|(?<=\. ))(?!pas |c est )(?:\w+ ){{1,4}}(?:, )?c est (?:bien |toujours "
        rf"|encore |aussi"
        rf" )?{ME}(?: meme| seule?)?"
        r"(?= (?:,|\.|!|et|aussi|oui)|$)|(?:voyez|traitez|vous voyez|faut voir|on voit) (?:~ )?avec (?:moi"
        r"|bibi)"
        r"|vous (?:l avez|parlez a tout|parlez au) (?:~ )?|tu l as(?= (?:,|\.)|$)|^(?:une? seule? )?le"
        r" mien(?= |$)",
        "i_decide",
        ("C'est moi.", "Moi, toujours.", "Le commerce, c'est bibi."),
        "C'est moi qui transmets.",
        asked="authority!",
        weight=2,
    ),
)

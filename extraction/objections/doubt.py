"""Rules on doubt about the caller or the product (annotation guide: `trust`).

Words of doubt, a betrayal told, sellers all alike, a house that nobody knows or that may close, data in
strange hands, proof asked for. `CLAIMED` are read where the agent has just praised or promised.
"""

from extraction.expressions import Pattern
from extraction.objections.words import PEOPLE_SELL

_DATA = (
    r"(?:donnees|data|datas|fichiers?|dossiers?|informations?|infos|bulletins(?: de paie)?"
    r"|comptes|documents|photos)"
)

PATTERNS: tuple[Pattern, ...] = (
    Pattern(
        "objection.trust",
        r"(?:souci|probleme|question|manque|defaut|crise|deficit|peu|absence|pas) de confiance(?! en (?:mon"
        r"|ma|mes"
        r"|notre|nos))|(?:misere|peine|de la peine) a (?:y |vous |le )?croire|"
        r"(?:crois|croit|croient|croyons|croire|croyais) (?:~ )?(?:plus|pas|guere|qu a moitie"
        r"|rien)(?= (?:~ )?(?:,|\.|un mot|a|vous|trop|que ca|une seconde)|$)"
        r"|(?:y|en) (?:crois|croit|croient) (?:~ )?(?:pas|plus|qu a moitie|guere)|(?:du |un peu de "
        r"|un peu du )?mal a (?:y croire|vous croire|croire)"
        r"|(?:fais|fait|font|faisons|ai|a|avons|fait|faire) (?:~ )?(?:pas|plus|aucune|jamais"
        r"|moyennement) (?:~ )?confiance|confiance (?:~ )?(?:limitee|zero|moyenne|se gagne|s est)"
        r"|(?:je|j|on|nous) (?:~ )?(?:me|m en|se|s en|nous|nous en)? ?mefi\w*(?= |$)|mefian(?:ts?|tes?|ce)"
        r"|(?:je|on) (?:~ )?(?:me|reste|suis|est) (?:~ )?(?:prudente?s?|mefiante?s?|reservee?s?"
        r"|sur mes gardes)"
        r"|sceptique\w*|(?:je |la je |alors je )(?:vous|te) (?:crois|croirai|croirais) (?:~ )?(?:autant"
        r"|quand|le jour|moyen|a moitie|demain)"
        r"|(?:et |la |alors )+je (?:vous|te) croirai|(?:les |le |la )?(?:vois|voit) pas (?:passer|tenir"
        r"|durer|survivre|resister)"
        r"|(?:tiendra|tiendront|dureront|durera|passera|passeront|survivra|resistera)(?:it"
        r"|ient)? (?:~ )?pas (?:~ )?(?:l hiver"
        r"|l annee|la saison|l ete|longtemps|deux|trois|un (?:an|mois|hiver)|six)|c est ce (?:qu il"
        r"|qu ils|qu elle|que) (?:\w+ )?"
        r"(?:disait|disaient|m a dit|nous disait) (?:aussi|deja|avec)|on me l a deja chantee?"
        r"|pas (?:~ )?(?:convaincue?s?|rassuree?s?|tranquille avec)|dubitati\w+|perplexes?"
        r"|(?:j ai|un|de|des|mes|quelques) (?:~ )?(?:gros )?doutes?(?= (?:,|\.|un|sur|quand)|$)"
        r"|(?:permettr\w+|permettez moi) d en douter|j en doute"
        r"|(?:croire|croyais) sur parole|ca (?:me|nous) (?:chiffonne|inquiete|refroidit"
        r"|fait (?:un peu )?peur|rassure pas|turlupine|laisse (?:froid|perplexe|reveur))"
        r"|c est (?:~ )?(?:ca |justement |bien ca )?qui (?:me|m|nous) (?:chiffonne|inquiete|gene"
        r"|refroidit|fait peur|ennuie"
        r"|embete|derange|fait hesiter|fait tiquer|turlupine|retient)|essuy\w+ les platres"
        r"|joue\w* les cobayes"
        r"|servi\w* de cobayes?",
        "trust",
        ("Je crois plus un mot de tout ça.", "Je suis pas rassuré."),
        "Je vous fais confiance.",
        weight=2,
    ),
    Pattern(
        "objection.trust.burnt",
        r"celui (?:qui est venu|d avant|qu on avait|que j avais) (?:~~ )?(?:a|avait|etait)|"
        r"(?:promis|promet|promettent|vendu|vend|raconte\w*|vendent|promettait|promettre) (?:~ )?(?:la lune"
        r"|monts et merveilles|du reve|des salades|vingt pour cent|le paradis|le grand soir|merveilles)"
        r"|(?:regarde|regarder) (?:~ )?de travers|(?:deja|y a) (?:~ )?(?:donne|fait avoir|entendue?"
        r"|eu le coup|connu|vu passer|goute|fait le coup)(?= (?:,|\.|ca|avec|cette|celle|chez)|$)"
        r"|(?:m|nous|me|vous) l a deja fai\w+|l a deja faite (?:, )?celle la|(?:(?:on|j) (?:a|ai)"
        r"|avons) (?:(?:deja|ete|\w+ fois|souvent|trop|bien) )*(?:decue?s?|echaudee?s?|trahie?s?"
        r"|bernee?s?|dupee?s?|refaite?s?|floue?e?s?|roulee?s?|trompee?s?)(?= (?:,|\.|par|une|deux|avec|et"
        r"|deja|la)|$)"
        r"|(?:me suis|s est|nous sommes"
        r"|on s est|s est deja|me suis deja) (?:~ )?fait (?:avoir|roul\w+|plant\w+|arnaqu\w+|banan\w+"
        r"|plum\w+|enfl\w+|entub\w+)|echaude\w*|mauvaises? (?:experiences?|surprises?|souvenirs?)"
        r"|(?:le|la|votre|les|un|une) (?:derni(?:er|ere|ers)|precedent(?:e|s)?"
        r"|premiere?)(?: \w+){0,2} (?:~ )?(?:qui (?:m|nous|me|a|est)|qu on (?:a|nous|m)|promis|laisse"
        r"|disait|disparu|jure|plante|raconte|acompte|a mis|charge|oficiel|sans risque|parti)"
        r"|la derniere fois (?:~ )?on m a (?:fait|vendu|promis|dit|raconte)|(?:ceux|celui) d avant"
        r"|ce que (?:disait|disaient|me disait|nous disait) (?:~ )?(?:le|les|l|aussi|ceux)"
        r"|ils disaient (?:~ )?(?:pareil|aussi|la meme)"
        r"|j attends? (?:toujours|encore|les preuves|de voir)|change de numero|on m a fait dire oui"
        r"|jamais revu"
        r"|(?:prennent|prend|pris) (?:~ )?l acompte|personne l a jamais (?:ouvert|utilise)"
        r"|jamais (?:~ )?(?:marche|fonctionne|servi)(?= (?:,|\.|et|pis)|$)",
        "trust",
        ("On m'a déjà promis la lune.", "Le dernier qui m'a dit ça a changé de numéro."),
        "La dernière version est bien.",
        weight=2,
    ),
    Pattern(
        "objection.trust.alike",
        r"c est (?:nous|vous|moi) le produit|"
        r"me prenez pas pour|"
        r"c est ce (?:qu on|que vous|qu ils) (?:dit|dites|disent)|"
        r"c est vous qui (?:les|le|la) (?:choisi\w+|ecri\w+|pay\w+)|"
        r"vous etes (?:juste |qu )?une voix|"
        r"(?:se retrouve|retrouver|finir|finit) (?:~ )?dans le journal|"
        r"arnaqu\w*|baratin\w*|poudre aux yeux|attrape nigaud|piege a|(?<!depend )(?<!sens )du (?:vent"
        r"|pipeau|flan|bidon|cinema"
        r"|marketing|blabla|bla bla)(?= |$)|on dit (?:toujours )?ca|ca se saurait"
        rf"|(?:vous|tous|toutes|ils|les|vos) (?:~ )?(?:{PEOPLE_SELL} )?(?:dites|disent|promett\w+"
        rf"|racont\w+|chantent|jurent) (?:~ )?(?:tous|toutes|pareil|ca|les memes|la meme (?:chose|chanson)"
        rf"|(?:exactement )?la meme)(?= |$)"
        rf"|(?:vous|tous|toutes) (?:~ )?etes (?:~ )?(?:tous|toutes|pareils?|les memes|la meme)(?= |$)"
        rf"|tous les memes|{PEOPLE_SELL} (?:~ )?comme vous|des gens comme vous|demande a voir"
        rf"|(?:a )?vous (?:entendre|ecouter) (?:,|tout|c est)|trop beau|pere noel|horoscope|comme par hasard"
        r"|attend(?:s|re|rai|ons)? de voir|pensez ou vous savez|usine a promesses|souricieres?"
        r"|levent les yeux|beau sur le papier|les promesses|belles promesses|(?:que"
        r"|que de) (?:la )?(?:gueule|promesses)|c est (?:bien )?joli (?:mais|tout ca)"
        r"|des garanties (?:~ )?(?:plein|j en)|la garantie c est|pleine? (?:~ )?(?:etagere|tiroirs?"
        r"|placards?)|mathematiquement|que vous dites(?= |$)|ou est (?:le loup|l arnaque|le piege)"
        r"|anguille sous roche|cache quelque chose|c est quoi le (?:piege|loup)",
        "trust",
        ("Vous dites tous la même chose.", "C'est de la poudre aux yeux."),
        "On dit bonjour.",
        weight=2,
    ),
    Pattern(
        "objection.trust.unknown",
        r"(?:pas|aucune?) (?:d |de )?(?:adresse|siret|mentions legales|numero de (?:siret|telephone)"
        r"|kbis)(?= (?:,|\.|pas|ni|sur|et)|$)|"
        r"(?:je|on) (?:vous )?connais pas(?= (?:,|\.|du tout|votre|vous)|$)|connais personne (?:dessus"
        r"|la dedans)|(?:jamais|pas) (?:~ )?entendu (?:parler|votre nom|causer)|quelqu un (?:que"
        r"|qu) (?:~ )?(?:connais pas|connait pas|jamais vu|j ai jamais)"
        r"|rien trouve sur vous|(?:sais pas|sait pas|savoir) (?:~ )?(?:qui vous etes|d ou vous sortez"
        r"|a qui j ai affaire)|vous (?:sortez d ou|etes qui exactement|existez depuis|debarquez)"
        r"|combien de (?:clients|salaries vous|gens (?:chez|l))|(?:mois|ans) d existence"
        r"|(?:vos|votre) (?:references?|avis|site|kbis) (?:, )?(?:~ )?(?:ou|deux|insult\w+|faute\w*|photo)"
        r"|voix (?:inconnue|au telephone)|numero masque|(?:qui|qu est ce qui) (?:me |nous )?(?:dit|garantit"
        r"|prouve|assure|certifie) (?:que|qu)"
        r"|(?:si|quand|le jour ou|et si|dans (?:deux|trois|cinq|un) ans?) (?:demain )?(?:vous|ils|elle"
        r"|votre (?:boite|societe)) (?:~ )?(?:{+couler}|{+fermer}|disparai\w+|{+planter}|mour\w+|meur\w+"
        r"|crev\w+|sombr\w+|saut\w+|periclit\w+|arret\w+ tout|existe\w* plus|mett\w* la (?:cle"
        r"|clef)|{+déposer} le bilan|(?:vous )?(?:faites|fait) (?:racheter|faillite)"
        r"|(?:etes|sont|serez|seront|auront) (?:~ )?(?:plus la|rachete\w*|revendu\w*|vendu\w*))"
        r"|mett\w* la (?:cle|clef) sous|(?:une |des )?(?:boite|societe|start ?up"
        r"|entreprise)s? (?:~ )?qui (?:a|ont|vient|existe) (?:~ )?(?:deux|trois|six|huit|un|dix) (?:ans?"
        r"|mois)"
        r"|(?:votre|la) (?:boite|societe|maison|entreprise|start ?up|agence|marque) (?:~ )?(?:a"
        r"|existe depuis|n a que|date de"
        r") (?:\w+ ){1,3}(?:mois|ans?|annees?)(?= (?:,|\.|et|moi|c est|d existence)|$)"
        r"|(?:vous|votre \w+) (?:avez|a|ont) (?:~ )?(?:change|changez) (?:~ )?(?:de|d) (?:nom|proprietaire"
        r"|actionnaires?"
        r"|patron|mains?|adresse|raison sociale)"
        r"|vous (?:etes|avez ete) (?:~ )?(?:nee?s?|creee?s?|fondee?s?|lancee?s?|montee?s?"
        r"|ouverts?) (?:~ )?(?:hier"
        r"|avant hier|l an (?:dernier|passe)|l annee derniere|le mois dernier|depuis|y a|il y a|cette annee"
        r"|en 20\d\d"
        r"|ce matin)|vous (?:etes|avez l air) (?:~ )?(?:bien |trop |tout |un peu |encore )*(?:jeunes?"
        r"|recents?"
        r"|nouveaux|petits)(?= (?:,|\.|pour|dans|sur|comme|et)|$)|(?:pas|aucun"
        r"|zero) (?:~ )?(?:un )?(?:seul )?(?:bilan"
        r"|recul|anciennete|annees d experience|historique|references?)(?= (?:,|\.|et|sur|dans|pour|chez)|$)"
        r"|(?:une |des )?(?:boite|startup|start up|jeune pousse|societe) (?:~ )?(?:en (?:seed|amorcage"
        r"|pre seed)|en herbe"
        r"|de deux (?:ans|gars)|de trois personnes|qui debute)"
        r"|(?:perennite|solidite) (?:de|de votre)|dans (?:deux|trois|cinq) ans (?:~ )?(?:vous"
        r"|ils) (?:~ )?(?:la|revendu|rachete)",
        "trust",
        ("Je vous connais pas.", "Et si demain vous mettez la clé sous la porte ?"),
        "Je connais bien la maison.",
        weight=2,
    ),
    Pattern(
        "objection.trust.data",
        rf"(?:mes|nos|les|leurs|ces|vos|des) {_DATA}(?: (?:,|(?!sont (?:propres"
        rf"|bonnes|dans))\w+)){{0,4}} (?:elles |ils )?(?:vont (?:ou|finir)|deviennent|devient quoi|partent"
        rf"|partir"
        rf"|finissent|atterrissent|sont ou|seraient ou|seront ou|dorment|reste chez|sortent pas"
        rf"|dans la nature|a l etranger|aux etats unis|aux americains|chez (?:vous|un inconnu|des inconnus"
        rf"|google))|(?:ou|dans quel pays) (?:~ )?(?:sont|partent|vont|finissent) (?:~ )?(?:mes|nos"
        rf"|les) {_DATA}|qui (?:~ )?(?:a|aura|y a) acces|consultee?s? par qui|(?:mets?|met|mettre|confie"
        rf"|confier|donne|donner|envoie) (?:~ )?pas (?:~ )?(?:mes|nos|les) {_DATA}"
        r"|(?:rgpd|dpo|delegue a la protection|cnil|secret medical|secret professionnel) (?:~ )?(?:va|me"
        r"|nous|interdit|bloque|hurle\w*|tousse\w*|dira|dit)|dort en (?:suisse|france|belgique)"
        r"|(?:le )?cloud (?:~ )?(?:confiance|peur|mefie|nature)",
        "trust",
        ("Et nos données, elles partent où ?", "Je mets pas mes bulletins de paie n'importe où."),
        "Nos données sont dans un fichier Excel.",
        weight=2,
    ),
)

CLAIMED: tuple[Pattern, ...] = (
    Pattern(
        "objection.trust.doubt",
        r"(?:contrat|fournisseur|prestataire|devis|logiciel|systeme|installateur|celui|ceux"
        r"|celle) d avant (?:aussi|c etait"
        r"|pareil)|aussi c etait|^(?:\w+ , )?(?:mouais|moui|bof|ouais ouais|oui oui bien sur|a d autres"
        r"|on verra(?: bien)?|admettons"
        r"|vous m en direz tant|facile a dire"
        r"|j aimerais bien y croire|j demande a voir|je demande a voir)(?= (?:,|\.|!)|$)"
        r"|(?:reste|resterait|faudra\w*|faut|attends?|demande) (?:~ )?(?:a (?:prouver|voir|demontrer"
        r"|verifier|le "
        r"prouver)|de voir|le voir pour le croire)|(?:sur le papier|en theorie|dans la brochure|dans la pub"
        r"|sur la plaquette) (?:~ )?(?:oui|peut etre|mais|c est|tout)|(?:j ai|on a|ai) (?:~ )?(?:peur"
        r"|des craintes"
        r"|une crainte|des reserves|une reserve|un doute|des doutes) (?:~ )?(?:que|qu|de|sur|quant|pour)"
        r"|(?:je|on) (?:crains?|redoute|craint)|(?:c est|ca) (?:~ )?(?:risque|trop risque|un pari|un saut"
        r"|pas sur"
        r"|hasardeux)|(?:qui|quel) (?:~ )?(?:me |nous )?(?:dit|garantit|prouve|assure|certifie|rembourse"
        r"|repond"
        r"|intervient|depanne|paie|paye) (?:~ )?(?:si|que|qu|quand|le jour|en cas)|(?:et )?(?:si|quand"
        r"|le jour ou)"
        r" (?:~ )?(?:ca |votre \w+ |le \w+ |la \w+ |vos \w+ )?(?:plante|marche pas|tombe|casse|deraille"
        r"|foire|bugge"
        r"|bogue|rate|s arrete|lache|coupe|merde)(?= (?:,|\.|\?|en|un|le|on|qui|je)|$)"
        r"|(?:\d|une?|deux|trois) (?:\w+ )?etoiles?|(?:avis|commentaires|retours|echos"
        r"|reputation) (?:~ )?(?:mauvais"
        r"\w*|negatifs?|catastrophiques?|pas (?:terribles?|fameux|bons|tops?)|mitiges|desastreux"
        r"|qui font peur)"
        r"|(?:mauvais|pas bons?|tristes|droles d) (?:echos|retours|avis|bruits)|(?:lu|entendu|vu|dit"
        r"|parle|raconte) "
        r"(?:~ )?(?:du mal|des choses|pas que du bien|des histoires|de tout|sur internet|sur google"
        r"|sur les forums)"
        r"|(?:proces|plaintes?|litiges?|faillite|liquidation|depot de bilan"
        r"|redressement judiciaire)(?= (?:~ )?"
        r"(?:contre|chez|de) (?:vous|votre|vos)|$)|qui (?:~ )?(?:peut|pourra|pourrait|va"
        r"|irait) (?:~ )?(?:voir|lire"
        r"|regarder|aller|acceder|ecouter|fouiller|toucher|recuperer)|(?:heberge\w*|stocke\w*|conserve\w*"
        r"|partent|vont"
        r"|finissent|sont|se trouvent) ou(?= |$)|(?:me|nous) vois mal (?:~ )?(?:expliquer|justifier"
        r"|confier|dire)"
        r"|(?:expliquer|justifier) (?:~ )?(?:ca|cela) (?:~ )?(?:au|a la|aux|a mon|a ma|a nos)",
        "trust",
        ("Mouais.", "Ça reste à prouver.", "Et si ça plante en pleine saison ?", "Qui peut aller lire ça ?"),
        "On verra les résultats ensemble.",
        weight=1,
    ),
    Pattern(
        "objection.trust.irony",
        r"alors (?:votre|vos) \w+(?: \w+)?(?= (?:,|\.|hein)|$)|"
        r"conditions generales|"
        r"(?:ca|cela) existe pas|"
        r"(?:ben|mais) voyons|tiens donc|curieux (?:, )?non|(?:a|ont|avait) (?:~ )?(?:mis la cle"
        r"|fait faillite|coule|ferme (?:boutique|sans))|prouvez|montrez (?:moi|nous)|(?:noms?"
        r"|numeros?) (?:~ )?(?:d un|de|d une|que je) (?:clients?|confreres?|cliente|collegues?|puisse|peux"
        r"|appelle)"
        r"|(?:veux|voudrais|aimerais|faudrait|demande|voir|attends?|appeler|parler) (?:~ )?(?:un|a un"
        r"|a l un|qu un|une) (?:~ )?(?:de vos clients?|client|confrere|collegue|de vos references|preuves?"
        r"|demonstration|garantie)|(?:le )?papier (?:~ )?(?:laisse|ecrire)|promesses?|(?:me"
        r"|nous) parait (?:~ )?(?:beaucoup|gros|enorme)"
        r"|(?:qui (?:vient|c est qui|me rend|decroche|repond)|vous (?:viendrez|venez|serez la)) (?:~ )?\?"
        r"|le jour ou ca (?:casse|plante|tombe)|et (?:le jour|quand) (?:~ )?(?:plante|casse|panne|tombe)"
        r"|vos (?:chiffres|moyennes|promesses|temoignages|pourcentages|statistiques|algorithmes?)"
        r"|(?:meme personne|mickey|comic sans|photo de stock)|(?:les )?avis (?:~ )?(?:valent|s achete\w*"
        r"|faux|bidon\w*)"
        r"|parole (?:, )?hein|y a toujours (?:une|un) (?:poignee|loup|hic|lezard|piege|mais)|gratuit comme"
        r"|ca engage que|n engage que ceux|vous aussi vous|pas un que je connais\w*|depuis (?:combien"
        r"|quand)|(?:decu|decus|plantes?|lache\w*) par",
        "trust",
        ("Montrez-moi un garage qui rigole avec.", "Gratuit comme le fromage, oui."),
        "On aimerait un essai.",
        weight=1,
    ),
)

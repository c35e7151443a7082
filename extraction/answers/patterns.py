"""Openings of an answer, over the full stream (no filler left out)."""

_END = r"(?= (?:,|\.|!|oui|c est (?:ca|cela|bien))|$)"
HALF = (
    rf"(?:moui|mouais|si (?:on|l on) (?:veut|peut dire){_END}|en quelque sorte|pour ainsi dire{_END}"
    rf"|peu ou prou{_END}"
    rf"|(?:plus ou moins|grosso modo|en gros|presque|quasi(?:ment)?|disons|on va dire"
    rf"|dans les grandes lignes){_END}"
    r"|(?:c est |on est |vous y etes )?(?:a (?:peu de|quelques?|quelque) choses? pres|un peu ca)(?: ca)?"
    r"|(?:il )?y a de ca|y a du vrai|(?:c est |vous etes |on en est |vous en etes )?pas (?:loin"
    r"|faux)(?= (?:,|\.)|$)"
    r"|(?:pour |sur )?(?:la |le )?(?:premiere (?:moitie|partie)|debut)(?: de (?:la |votre )?phrase)?"
    r"(?= (?:,|\.|oui|je vous|vous|c est (?:ca|juste|vrai|bon))|$)"
    rf"|vous brulez|c est une (?:facon|maniere) de (?:voir|parler|dire)(?: les choses)?)"
)
"""Agreement by halves: what was said holds nearly, or for want of a better word."""

YES = (
    r"(?:ah |ben |bah |oh |eh |mais |euh |attendez |bon |alors |helas |malheureusement |, )*(?:oui|ouais"
    r"|ouaip|yes|yep|voila|exact|exactement|tout a fait|absolument|affirmatif|parfaitement|"
    r"carrement|effectivement|bien sur|evidemment|tout juste|certainement|volontiers|correct|precisement|"
    r"c est (?:bien |tout a fait |exactement |a peu pres |plutot |en plein )?(?:ca|cela|exact|correct|juste"
    r"|vrai|l idee|le cas|sa|moi)|"
    r"(?:vous avez|t as|tu as) (?:bien |tout )*(?:compris|raison|suivi|saisi|resume|devine|capte)|(?:en"
    r" (?:principe|theorie|clair"
    r"|gros)|normalement|theoriquement|globalement|dans l ensemble|sur le papier|plutot|a priori) (?:,"
    r" )?(?:oui|ouais)|on peut (?:le )?dire (?:ca|cela|comme ca|ca comme ca)|vous (?:me )?(?:comprenez"
    r"|suivez|resumez|lisez) (?:bien|juste|tout|parfaitement)"
    r"|(?:c est )?bien (?:resume|vu|compris|suivi|recu)(?! que)|je (?:n )?aurais pas (?:dit|fait) mieux"
    r"|vous l avez dit|vous avez tout dit|dans le mille|bingo"
    r"|c est (?:exactement|precisement|tout a fait|bien|en plein|pile) (?:mes?|mon|ma|notre|nos|ce que"
    r"|ce qu|la|le)\b"
    r"|(?:ca|cela) (?:colle|cadre|correspond|concorde|se tient)(?= (?:,|\.|a|avec|bien|pile|assez|tout)|$)"
    r"|(?:on|vous) (?:vous |etes |m )?(?:a |ont |avez )?(?:souffle|dit|renseigne|informe)e? (?:juste|bien"
    r"|vrai)(?= (?:,|\.)|$)"
    r"|(?:vous etes |on vous a )?bien (?:renseignee?|informee?)(?= (?:,|\.)|$)|(?:le|votre) (?:calcul"
    r"|compte|chiffre|resume)"
    r" est (?:bon|juste|correct|exact)|(?:c est )?bien ma (?:situation|vie|journee)"
    r"|mot pour mot|on se comprend|ca se passe comme ca|c est comme ca que ca (?:se )?(?:passe|marche"
    r"|fonctionne)"
    r"|ca doit etre (?:ca|cela)|mettez (?:ca|cela)|"
    r"je confirme|a peu pres|c est bien moi|lui meme|elle meme|moi meme|vous y etes|toujours|plutot oui"
    r"|a priori oui|je crois oui|"
    r"je pense oui|sans doute|j imagine|en personne|vendu|adjuge|c est bien note|personne d autre"
    r"|y a des chances|en plein ca|mets en|si si|"
    r"sans probleme|pas de probleme|pas de souci|va pour|notez ca|banco|en effet|justement|"
    r"(?:on voit que )?vous connaissez (?:la (?:maison|musique|chanson)|le (?:metier|coin|topo)|bien)"
    r"|vous (?:m )?(?:otez|enlevez|retirez|tirez) les mots de la bouche|rien a (?:ajouter|redire)"
    r"|ni plus ni moins"
    r"|pardi|indeed|(?:c est )?l esprit(?= (?:,|\.)|$)|cent pour cent(?= (?:,|\.)|$)"
    r"|on est (?:bien )?raccords?"
    r"|on est (?:tout a fait |bien )?d accord(?= (?:,|\.|la dessus)|$)|faut croire|il faut croire"
    rf"|{HALF})"
)
"""Agreement with what was said or asked."""

SOFT_YES = (
    r"(?:ah |ben |bah |oh |mais |euh |bon )*(?:d accord|ok|okay|entendu|ca marche|ca me va|parfait"
    r"|tres bien|nickel|impeccable|super|top|"
    r"marche conclu|c est note|c est bon|ca roule|pourquoi pas|si vous voulez|avec plaisir|allez|go|deal"
    r"|ca joue|c est beau|parfait)"
)
"""Agreement with a proposal; with a claim, no more than politeness."""

NO = (
    r"(?:oui (?:[,.] )?(?:ah |attendez |enfin |fin |euh |mais |, )*non(?! mais)|(?:ah |ben |bah |oh |mais "
    r"|euh |alors |alors la |bon |oui ,? ?|ok ,? ?|, )*(?:ca )?(?:non|nan|nenni"
    r"|pas du tout|du tout|absolument pas|aucunement|negatif|"
    r"nullement|pas vraiment|pas encore|pas question|hors de question|surtout pas|certainement pas"
    r"|loin de la|pas que je sache|jamais|"
    r"pas trop|pas specialement|pas particulierement|zero|rien|aucun|aucune|meme pas|que non|nope|no"
    r"|pas (?:tout a fait|exactement|forcement|necessairement|completement)|(?:loin|tant) s en faut"
    r"|detrompez vous"
    r"|(?:c est |ce serait )?(?:plutot |bien )?(?:au contraire|le contraire|l inverse)|jamais de la vie"
    r"|pensez vous"
    r"|penses tu|ni l un ni l autre|que nenni|pantoute|en aucun cas|(?:c est )?(?:faux|pas ca)(?= (?:,|\.)"
    r"|$)))"
)
"""Refusal or denial."""

SI = (
    r"(?:ah |ben |bah |oh |mais |euh |ca |bien sur |que |, )*si(?: si)*(?= (?:,|\.|!|hein|bien|on(?! veut"
    r"| peut dire)|c est"
    r"|justement"
    r"|malheureusement|c)|$)"
)
"""*Si* answers a negative question by a yes."""

EVASIVE = (
    r"(?:aucune|pas d|pas la moindre) idee|(?:je|j|on|jen) (?:en )?(?:sais|sait) (?:pas|rien|trop)"
    r"|je saurais pas|sais pas|"
    r"(?:je|j|on) (?:peux|peut|pourrais|veux|tiens) (?:pas|rien) (?:vous |te |t |la |le |l |y )*(?:dire"
    r"|repondre|renseigner|donner|affirmer|en parler|parler)|"
    r"ca (?:~ )?(?:vous regarde|regarde) (?:pas|que)|(?:c est|c) (?:~ )?confidentiel|pas (?:~ )?(?:au|par"
    r"|dans un) telephone|(?:j|je) (?:en )?(?:parle|aborde|discute) pas|"
    r"c est vous qui (?:le )?(?:dites|voyez)|si vous le dites|(?:vous )?(?:notez|mettez) ce que vous voulez"
    r"|(?:je|j) vous (?:repondrai|dirai|dirais|le dirai) (?:pas|quand|plus)|"
    r"comment \?|pardon \?|vous dites \?|qui (?:c est qui )?vous a (?:dit|raconte)|redites moi|repetez"
    r"|vous pouvez repeter|ca coupe|je vous (?:ecoute|entends)|"
    r"(?:allez y|continuez|dites toujours|dites moi)|je me suis pas pose la question"
    r"|jamais pose la question|aucun avis|"
    r"(?:j|je) vous (?:ai )?(?:rien|pas) (?:~ )?dit|faut que je (?:vous |te )?(?:demande|verifie|regarde)"
    r"|je (?:vais|dois|vais devoir) (?:demander|verifier|regarder)|"
    r"on (?:s est )?(?:pas encore|jamais) (?:demande|reflechi|parle|discute|pose)|(?:c est|ca) (?:pas"
    r"|jamais) (?:~ )?(?:defini|arrete|fixe|decide|tranche|clair|pose)|"
    r"ni en bien ni en mal|on verra|je (?:les |l |le |la )?connais (?:pas|aucun)|j en connais aucun|(?:je"
    r"|j) l ai pas sous les yeux|passez a la suivante|ca depend|rien (?:n est )?(?:de |d )?(?:decide|fixe"
    r"|arrete|defini|precis|concret|ferme|acte|officiel)|(?:premiere|c est une) nouvelle"
    r"|qui vous (?:a )?dit|faites moi (?:une proposition|un prix|une offre)"
)
"""What leaves the question open."""

NOT_A_YES = (
    r"^(?:oui|ouais|voila|bonjour|oui bonjour)(?: |, )*(?:oui |, |ouais )*(?:je vous (?:ecoute|entends)"
    r"|bonjour"
    r"|allez y|pardon|et \?|c est pour quoi|ca avait coupe|"
    r"deux minutes|vous disiez|allo|dites moi|continuez)"
)
"""A yes to the line or to the caller, not to what was said."""

_TURNS = (
    r"(?:ou plutot|ou non|et non|quoique|dans l autre sens|a moitie|en partie|a l envers"
    r"|pas (?:tout a fait|completement|vraiment|exactement))"
)
_BOUNDS = (
    r"(?:mais|enfin|fin|sauf|hors|par contre|sous reserve|si (?!si)|ou presque|faut|plus ou moins"
    r"|a (?:un detail|une nuance|une chose|un point|ceci|quelque chose) pres|a condition|avec une nuance"
    r"|tant que|du moment que|pour l instant)"
)
_AGREED = (
    rf"^{YES}(?: (?:oui|ouais|voila|c est ca|exactement|presque|dans l ensemble|sur le principe|en gros|,))*"
)
RESERVED = (
    rf"{_AGREED} (?:{_TURNS}|{_BOUNDS})(?!\w)|^(?:si|oui|ouais)(?: (?:si|,))* (?:mais|enfin|fin|sauf"
    rf"|par contre)(?!\w)"
)
"""A yes that the next words take back or bound: what was said holds but for what the prospect mends."""

UNDONE = (
    rf"{_AGREED}(?: mais)? {_TURNS}(?!\w)|{_AGREED}(?: [,.]| attendez| pardon| enfin| non)*"
    r" (?:c etait (?:oui|vrai|le cas|ca|comme ca) (?:jusqu|avant|l an|il y a|y a|a l epoque|dans le temps)"
    r"|je (?:dis (?:une betise|n importe quoi)|me trompe|me reprends|me corrige|confonds))"
)
"""A yes that is none: *oui et non*, *oui, mais à moitié*."""

DENIED = r"\b(?:pas|plus|jamais|rien|aucune?|trop|non|ni|moins|plutot)\b"
"""What makes the words after a reserved yes mend it rather than add to it."""

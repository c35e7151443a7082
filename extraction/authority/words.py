"""Word classes of deciding: the verbs, the tools that stand for it, who may do it."""

from extraction.conjugation import finite

NOW = (
    finite(
        "décider", "trancher", "valider", "signer", "arbitrer", "choisir", "statuer", "parapher", "autoriser"
    )
    + "|(?:retien[st]|retiennent|retenons|retiendra|retiendrai)"
    "(?= (?:le|la|les|l|un|une|qui|celui|celle|,|\\.|et)|$)"
    "(?! (?:la (?:date|lecon)|le (?:nom|chiffre|numero)))"
    + "|(?:ai|a|as|ont|avons|aura|garde|gardent) (?:le dernier mot|la main|le stylo|le final cut|droit de"
    " vie)"
    + "|(?:prends?|prend|prennent|prendra|prendront) (?:la|les|toutes les|cette|ses|mes) decisions?"
    + "|(?:dit|disent|dira) oui ou non"
    + "|(?:donne|donnent|donnera) (?:le feu vert|le go|l aval|l accord|son accord|son aval|sa benediction"
    "|le ok|le top)"
)
"""Decides, in the present or the future."""

TOOLS = (
    "stylo|chequiers?|carnets? de cheques?|cordons(?: de la bourse)?|portefeuille|porte monnaie|carte"
    " (?:bleue"
    "|achat|bancaire|de credit|de la (?:boite|societe|boutique))|cb|tampon|coffre|cles? du coffre|les cles"
    "|la cle"
    "|signature"
    "|plume|bourse|caisse|mandat|delegation|procuration|les parts|l argent|les sous|manche|gouvernail|le"
    " mandat"
    "|griffe|pouvoirs?|final|bouton"
)
"""What whoever decides holds in hand."""

WIDE = (
    NOW
    + "|"
    + finite(
        "voter", "approuver", "délibérer", "entériner", "ratifier", "disposer", "imposer", "sélectionner"
    )
    + "|"
    + finite("commander", "acheter", "payer", "diriger", "gérer", "mener", "ordonner", "régner", "dicter")
    + "|(?:dis|dit|disent|dira|diront) (?:oui|non|ok|go|banco|amen|yes)|(?:leve|levent) la main|fait la loi"
    + "|(?:fais|fait|font) (?:la pluie et le beau temps|et (?:je |il |elle )?defai[st]|tout|ce qu\\w+ \\w+)"
    + f"|(?:tiens|tient|tiennent|ai|a|ont|detien\\w+) (?:~ )?(?:{TOOLS})|appuie|pose le doigt|coche la case"
    f"|passent? (?:les |la )?commandes?"
    + "|(?:vois|voit|voient|verra|regle|tourne) (?:ca|tout|la cle)|voi[st](?= (?:,|\\.)|$)"
    + "|prends?(?= |$)(?! (?:sa|son|mon|ma|conge|du recul|le temps|l air|soin|part|contact"
    r"|connaissance|note|des notes"
    r"|(?:les|le|un|des) (?:appels?|messages?|notes?|rendez vous|telephone|commandes par)))"
    "|prennent"
)
"""Decides, buys, commands or holds the purse: where the question is who decides."""

ME = "(?:moi|nous|bibi|ma pomme|mezigue|ma gueule|(?:votre|ton) serviteur|votre servante|ma personne)"
MANY = "(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|plusieurs|2|3|4|5|6|7|8|9|10|11|12|NUM)"
"""How many decide together."""

THEM = (
    "(?:ROLE|(?:les|mes|nos) NUM|{instance}|(?:monsieur|madame|m|mme|maitre|docteur) \\w+|paris|bruxelles"
    "|londres|l autre|les autres|les (?:copains|collegues|cousins|cousines|gars|enfants|anciens|elus"
    "|achats)"
    "|la (?:coop(?:erative)?|commune|tutelle|fabrique|congregation|ville|region|banque|mairie|fac|caf|prod"
    "|chaine|fondation|capitainerie|chancellerie|centrale"
    "|compta)"
    "|l (?:etat|enseigne|agglo|intercommunalite|actionnaire|administration|investisseur|agence|eveche))"
)
"""Somebody or some body that is not me, by a noun."""

ANYBODY = rf"(?:{THEM}|lui|elle|eux|elles|ils|il)"
"""The same, or the pronoun that stands for it."""

APPROVAL = (
    "(?:accord|aval|feu vert|validation|signature|ok|go|visa|avis(?! de marche)|avis favorable|benediction"
    "|autorisation|approbation|deliberation|tampon|contreseing|paraphe|griffe|oui|voix|mandat|permission"
    "|vote"
    "|consentement|assentiment|quitus|delegation|thumbs? up|green light|sign off|pouce|blanc seing"
    "|imprimatur|agrement|homologation|ratification|coup de tampon|initiales|contresignature|aval ecrit)"
)
"""What an approval is called."""

OWNED_TOGETHER = (
    r"\b(?:a parts egales|parts egales|(?:la |l autre )?moitie (?:des parts|du capital|des actions|est a"
    r"|de la boite)"
    r"|a la moitie des parts|(?:on|nous) (?:est|sommes) (?:a )?{many} (?:dans (?:la|le|l) (?:scea|sci|sarl"
    r"|sas|societe|boite|capital|gaec)|proprietaires|actionnaires|freres|soeurs"
    r"|heritiers|cousins|gerants|cogerants|associes)|cinquante cinquante|50 50|moitie moitie"
    r"|cinquante et un"
    r"|a mon compte avec|les (?:deux|trois|quatre|cinq) (?:freres|soeurs|cousins|familles|voisins)"
    r"|indivision"
    r"|(?:a|ont|detien\w+|possed\w+|garde) (?:\w+ )?(?:cinquante|quarante|trente|vingt|soixante|\d+)(?:"
    r" \w+)? (?:pour cent|%)"
    r"|(?:mon|ma|mes) \w+(?: \w+)? (?:est|sont) (?:\w+ )?associee?s?|(?:une?"
    r"|l une?) des (?:{many} )?(?:co ?)?(?:associe|gerant|patron|fondat|dirigeant)\w*|co ?(?:gerante?"
    r"|associee?) (?:, )?avec|c est nous deux|monte (?:la boite"
    r"|ca) (?:a {many}|ensemble|avec)|en gaec|au gaec|du gaec|le gaec)\b"
).replace("{many}", MANY)
"""A company that belongs to several, whatever they are to each other."""

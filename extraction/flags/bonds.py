"""Rules on a running contract that cannot be left (annotation guide: `locked_contract`)."""

from extraction.expressions import Pattern

_LEAVE = (
    r"(?:sortir|partir|en sortir|m en sortir|s en sortir|bouger|resilier|rompre|changer|se liberer|me liberer"
    r"|nous liberer|se degager|me degager|nous degager|quitter|casser|denoncer|annuler|arreter|se desengager"
    r"|me desengager|m en aller|s en aller|aller ailleurs|aller voir ailleurs|y couper|s echapper|negocier)"
)
_DUE = (
    r"(?:restant du|restant|solde|reste du|loyers?|mensualites?|echeances?|annuites?|dedit|penalites?"
    r"|indemnites?"
    r"|dedommagement|amende|frais de (?:sortie|resiliation|rupture|dossier)|caution|matos|materiel"
    r"|forfait|tout"
    r"|plein pot|l integralite|la totalite|le total|jusqu au bout|jusqu a la fin|NUM mois|AMT)"
)

PATTERNS: tuple[Pattern, ...] = (
    Pattern(
        "flag.locked_contract.shut",
        rf"(?:pas|aucun|nul|pas de|plus|jamais) (?:moyen|possible|question|possibilite|droit|de sortie|porte"
        rf"|issue|echappatoire) (?:~ )?(?:d |de |pour )?(?:~ )?{_LEAVE}"
        rf"|(?:impossible|interdit|exclu|hors de question|infaisable) (?:~ )?(?:d |de |pour )?(?:~ )?{_LEAVE}"
        rf"|(?:peux|peut|pouvons|pourrai\w*|pourra|pourrions|puis) (?:~ )?(?:pas|plus|rien) (?:~ )?{_LEAVE}"
        rf"(?= (?:~ )?(?:avant|le petit doigt|un orteil|d un (?:pouce|poil|iota|orteil)|TIME|jusqu"
        rf"|du contrat|le contrat|de ce contrat|comme ca|sans|,|\.)|$)"
        rf"|(?:pour|si (?:je|on|j|nous)) (?:~ )?(?:{_LEAVE}|pars?|part|resilie|romps?|rompt|casse|quitte"
        rf"|sors?|sort"
        rf"|arrete|bouge|denonce|partons|sortons|rends?|restitue|arretons|rend) (?:~ )?(?:avant|en cours"
        rf"|plus tot|maintenant|aujourd hui|, )?"
        rf" ?(?:, )?(?:~ )?(?:c est|faut|faudra\w*|il faut|je|on|ca (?:coute|fait)|paye\w*|paie\w*"
        rf"|regle\w*|dois|doit"
        rf"|laisse|perds?|perd) (?:~ )?{_DUE}"
        r"|il en reste (?:encore )?(?:NUM|\w+(?: \w+)?)(?= (?:,|\.|mois|ans|et|a )|$)"
        r"|(?:pas|aucune|ni) (?:de )?(?:porte de sortie|clause de sortie|sortie|echappatoire)(?= |$)"
        r"|(?:on en a|j en ai|en a|en ai|reste|restent"
        r"|en avons) (?:~ )?(?:encore )?(?:pour )?(?:~ )?(?:NUM|TIME|\w+"
        r"(?: \w+)?) (?:mois|ans|trimestres|saisons)? ?(?:~ )?(?:a (?:tirer|courir|payer|honorer|purger)"
        r"|de (?:contrat|bail|leasing|location|engagement)|et pas de)"
        r"|(?:contrat|bail|leasing|abonnement|engagement|marche|location|convention"
        r"|maintenance|ca|cela|il|elle|qui) (?:~ )?(?:nous"
        r"|me|qui nous|qui me) (?:lie|tient|bloque|retient|ligote|coince|enchaine|engage|empeche|menotte"
        r"|ficelle"
        r"|verrouille|emprisonne|cloue|visse|tient encore)(?= |$)"
        r"|(?:j|on|nous) (?:en )?(?:ai|a|avons) (?:signe|pris|resigne|renouvele)(?:e|es)? (?:\w+|,)"
        r"(?: (?:\w+|,)){0,4} pour (?:\w+ ){1,2}(?:ans?|mois|saisons?|hivers?)(?= |$)"
        r"|(?:(?:il |ils |elle )?(?:me |nous )?lach\w+ rien|(?:veulent|veut) (?:rien|pas) (?:lacher|entendre"
        r"|savoir|ceder))(?= (?:,|\.|avant|sur)|$)"
        r"|(?:faut|faudra|dois|doit|devons|devra|oblige\w*|contrainte?s?|condamnee?s?) (?:~ )?(?:a |de |d "
        r"|que (?:j|je"
        r"|on|nous) )?(?:aller|aille|ira|tenir|tienne|rester|reste|attendre|attende|finir|finisse|honorer"
        r"|payer"
        r"|subir|patienter) (?:~ )?(?:au bout|jusqu au bout|jusqu a (?:la fin|terme|l echeance)|a terme"
        r"|au terme"
        r"|a l echeance|la fin du)"
        r"|(?:echeances?|mois) (?:\w+ )?(?:qui (?:me |nous )?rest\w+|restante?s?"
        r"|a courir|a payer|a honorer|a tirer|a purger)|(?:re)?parti\w* (?:d office "
        r"|tout droit )?pour (?:un |une |encore )*"
        r"(?:tour|tournee|bail|cycle|round|manche|an|annee|saison|\w+ (?:ans|mois|annees))(?= |$)"
        r"|(?:court|courent|dure|durent|engage\w*|signee?s?|prise?s?|partie?s?|conclue?s?) (?:~ )?(?:sur"
        r"|pour) (?:\w+ ){1,2}(?:ans"
        r"|mois|annees|saisons)(?= |$)|(?:bloque|fige|fixe|verrouille|gele)(?:e|es|s)? (?:~ )?(?:prix"
        r"|tarifs?|taux|cours)"
        r" (?:~ )?(?:sur|pour|pendant|jusqu)|dans la seringue|delegation de service public|pris(?:e"
        r"|es)? (?:a la gorge"
        r"|au piege|comme un rat|comme des rats)"
        r"|(?:pas|aucun) (?:de )?divorce|mariee?s? (?:pour|jusqu)"
        r"|(?:coince|ficele|ligote|menotte|enchaine|visse|cloue|scotche|piege|verrouille|lie|tenu)(?:e|s|es)?"
        r" (?:~ )?(?:par|avec|chez|dans) (?:~ )?(?:le|un|leur|notre|mon|ce|l|eux|lui|contrat)"
        r"|(?:repart|reparti|reconduit|reprend\w*|rempile|reembarque|renouvele|resigne|re signe)(?:e|s"
        r"|es)? (?:~ )?"
        r"(?:d office|tacitement|automatiquement|sans (?:lire|regarder|faire gaffe|le savoir))"
        r"|(?:rate|loupe|laisse passer|manque)(?:e|s)? (?:~ )?(?:la date|le preavis|le coche|le delai"
        r"|l echeance"
        r"|la fenetre)",
        "locked_contract",
        (
            "Pas moyen de sortir avant.",
            "Pour partir avant c'est tout le restant dû à payer.",
            "On en a encore pour trente mois et pas de porte de sortie.",
            "On a raté la date, ça s'est reconduit d'office.",
        ),
        ("On peut partir quand on veut.", "Impossible de dormir."),
        asked="contract leave solution satisfied competitors other",
        weight=2,
    ),
    Pattern(
        "flag.locked_contract.rents",
        r"(?:loyers?|mensualites?|traites?|annuites?) (?:\w+ )?(?:qui (?:me |nous )?rest\w+|restante?s?"
        r"|a courir|a honorer"
        r"|a purger)|(?:reste|restent) (?:\w+ ){1,3}(?:loyers|mensualites|traites|annuites)",
        "locked_contract",
        "Il me reste quatorze loyers.",
        "On a des loyers impayés.",
        weight=2,
    ),
)

"""Word classes that the rules on objections share, over folded words (see `extraction.expressions`)."""

STAFF = (
    r"(?:ainee?s?|cadets?|cadettes?|benjamine?|neveu|niece|fille|fils|femme|mari|frere|soeur|bru|gendre"
    r"|mere|pere|papa|maman|cousine?|belle soeur"
    r"|beau frere|belle fille|tonton|tante|oncle|blonde|chum|plus (?:vieux|jeune|grand)|meme|pepe|mamie|papi"
    r"|gars|filles|dames|gens|collegues?|devs?|developpeu(?:r|se)s?|agents?|techniciens?|technicienne"
    r"|informaticien(?:ne)?s?|comptables?"
    r"|secretaires?|equipes?|alternantes?|stagiaires?|apprentie?s?|jardiniers?|mecanos?|mecaniciens?"
    r"|salarie(?:e|s|es)?|actuaires|monteu(?:r|se)s?|techos|bonhomme|benevoles?|cuisinieres?|cuisiniers?|chef"
    r"|chauffeurs?|juristes?|graphistes?|soudeurs?|ouvriers?|compagnons?|ateliers?|services? \w+|dsi"
    r"|chargee? de (?:com|communication|mission|projet)|community manager|responsable \w+|infirmieres?"
    r"|assistantes?|concierges?|gardiens?|cantonniers?|fontainiers?|femmes? de menage|aides? soignantes?"
    r"|cuistots?|econome|intendante?|menuisiers?|electriciens?|permanents?|natives|seminariste|voirie)"
)
"""Who does the work inside the house: family, employees, departments."""

PEOPLE_SELL = (
    r"(?:vendeurs?|vendeuses?|commercia(?:l|ux|le)s?|gens|boites?|demarcheurs?|beaux parleurs|courtiers?"
    r"|consultants?|start ?ups?|startups?|concurrents?|prestataires?|editeurs?|fournisseurs?|agences?"
    r"|cabinets?|marchands?|representants?|baratineurs?|societes?|confreres|collegues|types?|gars|marques?)"
)
"""Those who sell, of whom a prospect has seen others."""

BUSY = (
    r"(?:rush|jus|bourre|feu|charrette|coup de feu|flux tendu|tourmente|pleine bourre|bouclage|tempete"
    r"|pagaille"
    r"|panade|paperasse)"
)
"""What one is deep in when work overflows."""

SEASON = (
    r"(?:fenaisons?|battages?|betteraves|tonte|mise bas|elagage|mise en bouteille|entre deux tours"
    r"|liasse|moissons?|recoltes?|vendanges?|audits?|fusions?|demenagements?|migrations?|bilans?|clotures?"
    r"|inventaires?|soldes|rentree|elections?|scrutin|festivals?|greves?|travaux|saison|fiscale|recette|noel"
    r"|fetes|examens?|bac|concours|voeux|budget|certification|accreditation|inspection|chantier"
    r"|renouvellement"
    r"|recrutement|restructuration|reorganisation|plan social|redressement|liquidation|succession|conges"
    r"|vacances|ouverture|fermeture|declarations?|liasses?|bouclage|lancement|levee|due diligence|rachat"
    r"|black friday|entailles?|agnelage|velages?|semis|taille|foins|ensilage|olives|cannes?|coupe|bascule"
    r"|crise|epidemie|grippe|canicule|procedure|transition|changement d erp|campagne)"
)
"""What fills a time of the year."""

EVENT = (
    r"(?:rachat|cession|vente|reprise|fusion|absorption|scission|transmission|reorg\w*|restructuration"
    r"|plan social|pse|chomage partiel|redressement|sauvegarde|liquidation|proces|contentieux|greve|crue"
    r"|inondation|incendie|sinistre|degat des eaux|cyberattaque|piratage|demenagement|emmenagement|travaux"
    r"|ravalement|chantier|changement de \w+|interim|elections?|municipales|campagne|passation|migration"
    r"|bascule|deploiement|go live|lancement|ouverture|inauguration|accouchement|conge maternite|maternite"
    r"|cellule de crise|crise|accident|drame|demontage|operation|deces|deuil|burn out|demission|depart"
    r"|recrutement|retards?|rentree|inventaires?|soldes"
    r"|cloture|bilan|liasse|audit|controle|certification|accreditation|inspection|appel d offres?|salon"
    r"|festival|tournee|saison|haute saison|pleine saison|ramadan|carnaval|vendanges?|moissons?|recoltes?"
    r"|agnelages?|semis|paques|noel|fetes|vacances|conges|examens?|bac|conseils de classe|black friday"
    r"|impots|declarations?|tva|urssaf|prud hommes|succession|divorce|rush|pic|canicule|grippe"
    r"|epidemie|tempete|penurie|commandes)"
)
"""What takes up a house: events, works, seasons, troubles."""

FEW = (
    r"(?:arrets?(?: maladie)?|malades?|absente?s?|absences|demissions?|departs?|postes? (?:vacants?"
    r"|non pourvus?|a pourvoir)|conges? (?:maternite|maladie|paternite)|(?:personnes?|gars|collegues?|dames?"
    r"|bras|soignants?|agents?|vendeu(?:r|se)s?|chauffeurs?|cuisiniers?|serveu(?:r|se)s?"
    r"|salaries) (?:en moins"
    r"|absente?s?|malades?|arretee?s?|en arret|sur (?:deux|trois|quatre)|qui (?:manque\w*|sont? partie?s?"
    r"|part\w*)))"
)
"""Those who are missing."""

OPEN = (
    r"(?:{+lancer}|{+ouvrir}|{+démarrer}|{+attaquer}|{+commencer}|{+engager}|{+entamer}|{+toucher}|{+bouger}"
    r"|{+acheter}|{+changer}|{+traiter}|{+signer}|{+prendre}|{+mettre}|{+introduire}|{+ajouter}|{+rajouter}"
    r"|{+absorber}|{+encaisser}|{+gérer}|{+mener}|{+caser}|{+investir}|{+avancer}|{+embarquer}|{+déployer})"
)
"""To open something new."""

CHANGE = (
    r"(?:{+changer}|{+quitter}|{+lâcher}|{+trahir}|{+bouger}|{+échanger}|{+remplacer}|{+abandonner}"
    r"|{+laisser} tomber|{+partir}|{+aller} (?:voir )?ailleurs|{+toucher})"
)
"""To leave a supplier."""

REACT = (
    r"(?:tousser|tomber|s evanouir|s etouffer|s etrangler|hurler|avaler (?:de travers|son|sa)"
    r"|sauter au plafond"
    r"|faire (?:une|un) (?:syncope|attaque|infarctus|malaise|bond|arret|crise|scandale)|rire|bondir|me tuer"
    r"|m etrangler|grimper aux rideaux|voir rouge|m arracher|faire la tete|crier|en pleurer|grincer)"
)
"""What the boss does on hearing the price."""

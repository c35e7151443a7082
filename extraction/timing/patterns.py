"""Rules on timing without a date (annotation guide, Timing): vague intentions and refusals."""

from extraction.expressions import Pattern

VAGUE: tuple[Pattern, ...] = (
    Pattern(
        "timing.vague.some_day",
        r"a terme|un jour ou l autre|tot ou tard|(?<!au )(?<!semaine )plus tard(?! (?:que|le|en|au|fin))"
        r"|a (?:moyen|long|plus long) terme|le moment venu|en temps (?:voulu|utile)|"
        r"un de ces (?:quatre|jours)|eventuellement un jour|dans un futur|dans l absolu|"
        r"d ici quelque temps|dans quelque temps|(?:dans|au fond d|reste dans) un tiroir|sur (?:une"
        r"|l) etagere"
        r"|dans les limbes",
        "vague",
        ("À terme, oui, faudra y passer.", "Un jour ou l'autre."),
        ("Un jour de la semaine prochaine.", "Au plus tard le 18."),
    ),
    Pattern(
        "timing.vague.never_named",
        r"un (?:beau )?jour(?! (?:de|du|ou|par|sur|et)\b)|a l occasion|une bonne fois"
        r"|un (?:bon |sacre )?bout de temps|jours meilleurs|"
        r"(?:la )?(?:saint glinglin|semaine des quatre jeudis)|a la grace de dieu|a l heure de dieu",
        "vague",
        ("À la Saint-Glinglin.", "Un jour, peut-être."),
        "Un jour de la semaine prochaine.",
        asked="timing need! open",
        weight=1,
    ),
    Pattern(
        "timing.vague.when_possible",
        r"quand (?:on|je|j|ca|y|il|elle|le|la|les|l) (?:~~ )?(?:pourra|pourrais?|trouverais?|trouvera|aura"
        r"|aurais?|repartira|sera|seront|ira|permettra|reviendra|partiront|faudra|saura|voudra|viendra"
        r"|suivra|bougera)|"
        r"des (?:que|qu) (?:~~ )?(?:repart\w*|possible|pourra|aura|sera|debloque\w*|va mieux|peut|vendu"
        r"|trouve)|(?:le plus tot|le plus vite|au plus vite|des que|le plus rapidement) (?:~ )?(?:possible"
        r"|sera le mieux)|le plus tot(?! (?:c est|en|au))|asap|au plus vite|"
        r"le jour ou (?!(?:j ai|on a|il a|elle a|c etait|nous avons|est)\b)\w+",
        "vague",
        ("C'est quand je trouverai.", "Le plus tôt sera le mieux, mais j'ai aucun calendrier."),
        "Quand est-ce que vous venez ?",
        asked="timing need satisfied",
    ),
    Pattern(
        "timing.vague.no_date",
        r"(?:pas|aucune?|sans) (?:~ )?(?:de |d )?(?:date|calendrier|echeance|delai|visibilite|horizon"
        r"|planning|deadline|imperatif|idee de (?:date|delai))(?! (?:~ )?(?:avec|de fin|a (?:lui|leur|me"
        r"|nous|te|vous|montrer|donner)|de paiement"
        r"|de livraison))|(?:personne|on|je) (?:~ )?(?:sait|sais|connait|connais) (?:pas )?(?:~ )?(?:quand"
        r"|le jour|la date|laquelle|lequel)|"
        r"(?:me )?demandez pas (?:quand|lequel|la date)|dire quand|vous dire (?:si|quand) (?:~~ )?(?:non"
        r"|pas)|(?:aucune|pas) (?:de )?visibilite|"
        r"ca (?:~ )?(?:peut|pourra) attendre|(?:reste|ca|sujet|projet|dossier|affaire|histoire"
        r"|votre \w+) (?:~ )?"
        r"(?:attendra|attendront|passera apres|passe apres|viendra apres)|"
        r"on verra(?: (?:bien|venir|le moment venu|plus tard|ca|le reste))?(?= (?:,|\.)|$)|rien (?:de |est "
        r"|n est )?(?:~ )?(?:fixe|arrete|defini|decide|cale|planifie|programme)|notez rien|personne sait"
        r"|reste a (?:~ )?(?:trouver|savoir|fixer|voir) (?:quand|la date)",
        "vague",
        ("Non. Aucune visibilité.", "Personne sait."),
        "On a une date.",
        asked="timing need other",
    ),
    Pattern(
        "timing.vague.who_knows",
        r"(?:donne|donnerai|avance|annonce|promets) pas (?:de |d |un |une )(?:mois|date|delai|jour)|"
        r"pas (?:~ )?inventer une (?:annee|date)|faites (?:moi )?pas (?:a )?(?:dire|prononcer|donner"
        r"|inventer"
        r"|promettre) (?:~ )?(?:mois|date|annee|jour|delai)|(?:allez|va) savoir|bien malin|(?:suis"
        r"|est) pas (?:voyante?|devin\w*"
        r"|madame irma)|dire quand|(?:sait|sais|savons|savent) (?:~ )?pas (?:~ )?(?:quand|la date)"
        r"|(?:quand|date) (?:, )?(?:on|personne|je) (?:le |la |l )?(?:sait|sais|connait) (?:pas)?"
        r"|sans date|un jour (?:ou l autre|peut etre)",
        "vague",
        ("Bien malin qui vous donne un mois.", "On y viendra, sans date."),
        "On sait quand.",
        asked="timing need other open solution authority",
    ),
    Pattern(
        "timing.vague.no_hurry",
        r"(?:pas|rien|jamais) (?:~ )?(?:presse\w*|d urgence|urgente?s?|a la minute|aux pieces|ne presse"
        r"|au feu|des lapins|a (?:~ )?(?:mois|semaines?|an) pres)|rien (?:ne )?(?:presse|urge)"
        r"|rien d urgent"
        r"|(?:on|je) (?:a|ai) (?:~ )?(?:le temps|tout notre temps)|(?:on|je) (?:se |me )(?:~ )?presse pas|"
        r"(?:on|je|nous) (?:se |me |nous )?(?:donne|laisse|prend|prends) (?:~ )?(?:le|du|notre|mon) temps"
        r"|(?:le )?temps (?:que|qu) (?:ca|il) (?:prendra|faudra)|laisser (?:le )?temps (?:au temps|de)"
        r"|(?:chaque|toute) chose en son temps|petit a petit|tout doucement|"
        r"ca (?:viendra|arrivera|se fera|vient) quand|laisser (?:retomber|decanter|murir|passer (?:l|la))|"
        r"pas pour (?:~ )?(?:demain|tout de suite)(?! matin)|c est (?:long|lointain)|ni demain",
        "vague",
        ("Rien ne presse.", "On se donne le temps.", "C'est pas pour demain."),
        "Ça presse.",
        asked="timing need satisfied",
    ),
    Pattern(
        "timing.vague.after_event",
        r"(?<!dirai )(?<!repondrai )(?<!c est )(?:quand|lorsqu\w*|(?:des|sitot|aussitot|une fois"
        r"|apres) qu\w*|le jour ou|tant qu\w*"
        r"|d ici (?:a ce )?qu\w*|le temps qu\w*|a partir du moment ou) "
        r"(?!(?:meme|est ce)\b)(?:\w+ ){1,12}|"
        r"(?:sitot|aussitot|une fois) (?:le|la|les|l|notre|nos|mon|ma|mes|ce|cette) \w+|une fois passee?s? "
        r"|(?:^|(?<=, ))(?:(?:ben|bah|juste|plutot) )?apres (?:le|la|les|l|notre|nos|mon|ma|mes|ce"
        r"|cette) \w+|"
        r"(?:^|(?<=, ))(?:ben |bah |oh )?si (?:on|je|j|le|la|les|l|nous|il|elle|ils|mon|ma"
        r"|notre) (?!\w+ait )\w+|"
        r"(?:depend|dependra|(?:on|je|nous|il|elle|ca|dossier|projet|chantier|tout) (?:va "
        r"|vais )?(?:attend(?! pas)\w*)|(?:faut|faudra|faudrait|doit|dois|doivent|on|je|nous|va|vais|vont"
        r"|y a|ya"
        r"|ai|a|avons) (?:~ )?d abord"
        r"|(?:^|(?<=, )|(?<=\. ))(?:ben |bah |oh )?d abord)(?= )",
        "vague",
        (
            "Une fois que la migration sera derrière nous.",
            "Quand j'aurai vidé l'entrepôt.",
            "Après le bilan.",
        ),
        "C'est quand même long.",
        asked="timing",
        weight=1,
    ),
    Pattern(
        "timing.vague.will_do",
        r"(?:on|je|j|ca|nous|il|elle|ils|elles) (?:~ )?(?:y )?(?:le |la |l |les |s |se |nous )?(?:y |en )?"
        r"(?:viendra|viendrons|passera|passerai|passerons|pensera|reflechira|fera|ferai|ferons|refera"
        r"|mettra"
        r"|mettrons|occupera|occuperons|attellera|realisera|relancera|ressortira|reviendra|changera"
        r"|changeront|equipera|decidera|arrivera|feront)(?! (?:pas|rien|jamais|plus) )|"
        r"(?:on|je|nous) (?:y )?(?:reflechit|reflechis|reflechissons|pense|pensons)|on se tate|"
        r"(?:faudra|faudrait|va falloir) (?:~ )?(?:y (?:passer|venir|penser)|s y (?:mettre|atteler)"
        r"|bien|s en occuper)|"
        r"c est (?:~ )?(?:dans les (?:tuyaux|cartons|papiers)|dans un coin de (?:la|ma|notre) tete"
        r"|prevu mais|envisage|en reflexion|en gestation|une intention|(?:un )?voeu pieux)"
        r"|ca (?:viendra|finira par|mijote|fremit|murit|suit son cours|avance doucement|reste une idee)"
        r"|(?:projet|sujet|idee|dossier|intention|principe) (?:~ )?(?:reste|demeure"
        r"|tient) (?:toujours )?(?:dans|a|au|en|la)"
        r"|la question se posera|(?:on|j|je) (?:aimerait|aimerais) (?:bien|assez)",
        "vague",
        ("On y viendra à vos balises.", "On s'en occupera, je vous le garantis.", "Ça mijote."),
        "On le fait lundi.",
        asked="timing need satisfied open",
        weight=1,
    ),
    Pattern(
        "timing.vague.bound_to",
        r"(?:faudra|faudrait|va falloir) (?:~ )?(?:y (?:passer|venir|arriver)|s y (?:mettre"
        r"|resoudre|coller))",
        "vague",
        "Faudra bien y venir.",
        "Faudra venir jeudi.",
        asked="timing need satisfied open solution other",
    ),
    Pattern(
        "timing.vague.ignorance",
        r"(?:sais|sait|savons|savent|vois|voyons|saurais?) (?:~ )?(?:pas|rien|guere)|(?:pas|aucune?)(?: la "
        r"moindre)? (?:d )?idee|pas (?:~ )?(?:decide|arrete|tranche|fixe|defini|cale)|mystere|joker"
        r"|bonne question|brouillard|dieu (?:seul )?(?:le )?sait|(?:trop )?tot pour (?:le )?dire|"
        r"rien (?:de )?(?:~ )?(?:precis|concret|sur)|dans le flou",
        "vague",
        ("On ne sait pas encore.", "Aucune idée."),
        "On sait où on va.",
        asked="timing!",
        weight=1,
    ),
)

NONE: tuple[Pattern, ...] = (
    Pattern(
        "timing.none.not_now",
        r"pas question|(?:pas|plus|aucunement|jamais|nullement) (?:~ )?(?:(?:le|au"
        r"|du tout le) (?:bon )?(?:moment|jour)"
        r"|d actualite|a l ordre du jour|pour (?:le moment|l instant|maintenant|cette (?:annee|fois))"
        r"|maintenant|(?:cette|ce|cet|sous cette) (?:annee|trimestre|semestre|saison|ete|automne|hiver"
        r"|printemps|exercice|mandature|mandat|legislature)|une priorite|la priorite"
        r"|dans (?:nos|mes|les) (?:priorites|projets|plans|cartons)"
        r"|au programme|prevue?s?|sur la table|a l agenda|a l etude|envisage|d envisage)|"
        r"(?:tombez|tombes|vous arrivez) (?:~ )?(?:mal|au mauvais moment)|mauvais moment"
        r"|plus mauvaise annee|hors de question|"
        r"(?:rien|pas) (?:~ )?(?:dans les (?:cartons|tuyaux)|en vue|en projet|de prevue?s?|a l horizon"
        r"|a l agenda|prevue?s?|a esperer)|a l ordre d aucun jour",
        "none",
        "C'est vraiment pas le moment.",
        "C'est le bon moment.",
        asked="timing need budget solution satisfied next_step contract other open",
        weight=2,
    ),
    Pattern(
        "timing.none.neither",
        r"ni (?:~ )?(?:cette|maintenant|saison|annee|aujourd hui|TIME|celle (?:la|ci))(?: , "
        r"| )(?:~ )?ni (?:~ )?"
        r"(?:d apres|plus tard|prochaine|l annee prochaine|celle|jamais|apres|TIME|l autre|sur ma)"
        r"|rien (?:en |pour |dans |sur )?TIME",
        "none",
        ("Ni en 2027, ni après.", "Rien cet été, rien cet hiver.", "Ni cette saison ni celle d'après."),
        "Rien que le lundi, oui.",
        asked="timing need budget solution satisfied contract other open next_step",
        weight=2,
    ),
    Pattern(
        "timing.none.buried",
        r"(?:mis|met|mettre|mettent) (?:~ )?(?:stop|veto|holà|hola|terme|fin a|croix dessus"
        r"|un point final)|"
        r"(?:est|sont|a ete|etait) (?:~ )?tombee?s? a l eau"
        r"|(?:(?<!pendant que )(?<!quand )(?<!tant que )(?<!comme )c est|c etait|projet|idee"
        r"|ca (?:a ete|est)|tout (?:est|a ete)|il est|elle est|a ete|ete"
        r"|point) (?:~ )?(?:enterree?|abandonnee?|annulee?|tombee? a l eau|au point mort|ajournee?|morte?"
        r"|mort et enterre|remise? aux calendes|(?:reportee?|remise?) sine die|suspendue?|en stand by"
        r"|classee?|close?|supprimee?|rayee?|retiree?|balayee?|a l eau|figee?|remballee?)|calendes grecques"
        r"|(?:on|nous|ils|elle|il|direction|tutelle|nouveau|elus|{instance}) (?:l |les |le "
        r"|la )?(?:a|avons|ont) "
        r"(?:~ )?(?:abandonne|renonce|enterre|jete l eponge"
        r"|tire un trait|laisse tomber (?:l idee|le projet)|arrete|retire|remballe|range|supprime|annule"
        r"|raye|balaye|arrete de chercher|(?:re)?ferme (?:le |ce )?(?:dossier|projet|sujet|chapitre))"
        r"|(?:dossier|projet|sujet) (?:~ )?(?:est|a ete) (?:ferme|referme|clos|classe)\b"
        r"|y en aura (?:pas|plus|jamais|aucune?)|(?<!ou )(?:on|j|je|personne) en (?:~ )?parle plus"
        r"|{instance} (?:l |les |nous l )(?:a|ont) (?:retoque|refuse|rejete|recale|balaye|ecarte|enterre"
        r"|casse|stoppe)"
        r"e?s?\b|(?:veut|veulent|veux) plus (?:~ )?(?:depenser"
        r"|investir|engager|lancer|mettre|entreprendre)|(?:veut|veulent|veux"
        r"|ose) (?:~ )?(?:plus|pas) (?:~ )?"
        r"en (?:entendre )?parler|^(?:enterree?|abandonnee?|annulee?|supprimee?|ajournee?"
        r"|reportee? sine die|aucun)(?= (?:[.,]|avec|par|depuis)|$)|"
        r"(?:il y a|y a|on a|(?:j|je|on) ai|(?:je )?n ai|ai|nous avons) (?:~ )?(?:pas|aucun|plus) (?:~ )?"
        r"(?:de |d |ce genre de |ce type de |un |tel )?(?:projet|chantier)s?"
        r"(?! (?:pilote|precis))|(?:on|nous|ils|il|elle|direction|{instance}) (?:a|avons"
        r"|ont) tout (?:annule|arrete"
        r"|stoppe|abandonne|remballe|laisse tomber|enterre|jete|suspendu|decommande|plante la)|"
        r"depuis (?:, )?(?:on|j|nous|plus personne) (?:y |n y |en )?(?:pense|parle|songe|parlons"
        r"|pensons)(?: plus| pas|"
        r"(?= [.,]|$))|"
        r"rien a decider|(?:on|nous) (?:~ )?(?:reste|restons) comme (?:ca|on est|nous sommes)|"
        r"(?:on|nous) (?:laisse|laissons) tomber|on oublie|pas (?:~ )?de suite|"
        r"(?:mis|mise|met|mets|passe) (?:~ )?(?:a la poubelle|a la trappe|au placard|au frigo|au rebut)|"
        r"rangez (?:moi |nous )?ca|effacez|n envisagez rien|envisagez rien|quand les poules auront",
        "none",
        ("C'est enterré.", "La direction veut plus en entendre parler.", "Il n'y a pas de projet."),
        "On a un projet.",
        asked="timing need next_step solution other open authority elsewhere",
        weight=3,
    ),
    Pattern(
        "timing.none.no_business",
        r"(?:vend|vendent|liquide|liquident|cede) (?:les |le |ses |leurs "
        r"|toutes les )(?:machines|murs|stock|locaux|materiel"
        r"|terrains?|outils|meubles|betes)|tribunal (?:~ )?(?:nomme|prononce|designe)"
        r"|administrateur judiciaire|liquidateur"
        r"|mandataire judiciaire|(?:on|nous|je) (?:~ )?(?:coupe|eteint|arrete) (?:le courant"
        r"|la lumiere|l activite)|"
        r"(?:je|on|nous|il|elle|ils|patron|maman|papa|pere) (?:~ )?(?:vends?|vendons|vendent|cede|cedons"
        r"|revends?|liquide|liquidons) (?:~ )?(?:tout|boite|affaire|fonds|cabinet|quotas?|terres|troupeau"
        r"|commerce|hangar|garage|magasin|entreprise|marque|a (?:mon|un|une|la|l)|la|mes|les murs)|"
        r"se (?:vend|liquide|dissout)|(?:on|je|j|nous) (?:~ )?(?:arrache|slaque|raccroche"
        r"|plie boutique|cesse|depose le bilan|passe la main|prends? (?:ma|la|sa) retraite)|(?:on|je|nous"
        r"|moulin|ecole|site|club|usine|magasin|boite|agence|atelier|association|base|paroisse) (?:~ )?"
        r"(?:ferme|fermons|disparait|est dissoute?|ferment|va fermer|vont fermer)(?= (?:[.,]"
        r"|definitivement|"
        r"boutique|la (?:porte|boite)|les (?:portes|livres)|le rideau|TIME|ici|j ai)|$)|fermer (?:les "
        r"livres|boutique|la boite)|"
        r"(?:je|j|on|nous) (?:~ )?(?:pars?|partons|serai|suis|prends?) (?:~ )?(?:a la|en|la"
        r"|ma) (?:pension|retraite)|"
        r"(?:elle|il|fils|fille|neveu|gendre|repreneur) (?:~ )?ferme (?:la )?(?:boutique|boite|affaire"
        r"|tout)|"
        r"(?:en|mis en|mise en) (?:liquidation|cessation|dissolution|redressement)|depose le bilan"
        r"|(?:voter?|votee?) (?:~ )?dissolution|en sommeil|(?:(?:on est|suis|serai|sera|part|pars) )(?:~ )?"
        r"a la retraite|vient de passer la main|(?:va|vais) (?:~ )?(?:fermer|arreter l activite|tout "
        r"vendre)|moi j arrache|supprimee (?:a|en|par)|fusionne",
        "none",
        ("Je vends à mon second.", "On est mis en liquidation.", "Non monsieur, le moulin ferme."),
        ("On vend du pain.", "On ferme à midi."),
        asked="timing need next_step satisfied solution",
        weight=3,
    ),
    Pattern(
        "timing.none.no_project",
        r"(?:j|on|nous) y (?:pense|pensons|songe|songeons|reflechi\w*) (?:pas|plus)(?! (?:encore|assez))|"
        r"(?:on|nous) (?:~ )?(?:reste|restons) (?:la )?ou (?:on|nous) (?:en )?(?:est|sommes)"
        r"|(?:pas|aucun|plus|zero) (?:~ )?(?:de |d )?(?:projet|chantier|dossier|changement"
        r"|remplacement)s?(?: (?:prevu|en vue|en cours))?|(?:on|je|j|nous) (?:~ )?(?:{+lancer}|{+ouvrir}"
        r"|{+bouger}|{+changer}|{+commencer}|{+entreprendre}|{+acheter}|{+avancer}|absorber\w*"
        r"|engage|investit|investir) (?:~ )?(?:pas|rien|plus)"
        r"(?: (?:~ )?(?:de neuf|de nouveau|du tout|chantier|projet|cette annee))?|"
        r"(?:ai|a|y a|il y a|voyons|vois) (?:~ )?rien (?:~ )?(?:a |de |qu on )(?:decider|changer|prevu"
        r"|rouvrir|faire|lancer)|(?:on|nous) (?:~ )?(?:reste|restons) (?:~ )?comme (?:ca|on est"
        r"|nous sommes)|aucune raison|"
        r"rien de rien|(?:pas|rien) (?:~ )?(?:a l etude|envisage|d envisage)|ni maintenant ni plus tard"
        r"|(?:reponse|chanson|refrain|reponses) (?:~ )?(?:sera|est|serait"
        r"|restera) (?:toujours |encore )?(?:la |le )?meme"
        r"|(?:^|(?:\.|mais|non ,|ah) )(?:sur |en |pour )?TIME (?:, )?(?:c est|ce sera)"
        r" (?:non|niet|mort|rape|cuit)"
        r"|c est (?:toujours |encore |deja )?(?:le meme non|non (?:aussi|pareil))"
        r"|ce sera (?:toujours |encore |pareil )?non"
        r"|je vois pas ce qu on|rien (?:ne )?bouge|personne (?:~ )?(?:bouge|envisage|ose)|(?:touche|avance"
        r"|bouge) (?:~ )?(?:a|sur) rien|veut (?:~ )?(?:rien|plus) (?:ouvrir|lancer|rien)|moi vivant",
        "none",
        ("Il n'y a rien à décider, monsieur, nous restons comme nous sommes.", "On lance rien du tout."),
        "On lance le projet.",
        asked="timing need! contract!",
        weight=2,
    ),
    Pattern(
        "timing.none.wont_change",
        r"(?:on|nous|je|j) (?:~ )?(?:changera|changerons|changerai|remplacera|remplacerons|bougera"
        r"|bougerons) (?:pas|rien)"
        r"(?! (?:avant|tant|sans|cette|tout))|personne (?:les |le |la |l |n )?(?:change|changera|remplace"
        r"|remplacera|y touche)"
        r"|(?:pas|aucune|nullement) (?:du tout )?(?:l |d )?(?:intention|envie) (?:de |d )(?:~ )?(?:changer"
        r"|bouger|remplacer"
        r"|investir|acheter|(?:s |m |nous )?equiper)|c est regle comme question|(?:question|sujet|affaire"
        r"|debat) (?:est )?(?:reglee?|close?|clos)",
        "none",
        ("On ne changera pas, on n'a aucune raison.", "Personne ne les change."),
        "On changera en mars.",
        asked="timing need budget solution satisfied next_step contract other open",
        weight=2,
    ),
    Pattern(
        "timing.none.frozen_until",
        r"(?:tout|c est|projets?|budgets?|investissements?|depenses?|dossier|engagements|changements|on "
        r"est|on a|direction a|conseil (?:d etat )?a|ils ont|siege a|groupe a) (?:~ )?"
        r"(?:gelee?s?|bloquee?s?|coupee?s?|suspendue?s?|stoppee?s?|a l arret|en pause|figee?s?) (?:~~ )?"
        r"(?:jusqu|tant que|TIME|tous|nouveaux|plan)|gel (?:des|de tous|complet|total|sur)"
        r"|tout est (?:gele|bloque|fige|suspendu|a l arret)",
        "none",
        "La direction a tout bloqué jusqu'à la clôture.",
        ("On est ouverts jusqu'à midi.", "Avec le gel d'avril on a perdu la récolte."),
        weight=1,
    ),
)

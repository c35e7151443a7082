"""Subjects of an agent's question. Read on the words stream of the agent's sentences."""

from extraction.expressions import Pattern

PATTERNS: tuple[Pattern, ...] = (
    Pattern(
        "ask.cost",
        r"vous (?:le |la |les )?(?:payez|paies|reglez|depensez|coute)|(?:vous|te) (?:coute|revient)"
        r"|factures?|"
        r"(?:a|quel) (?:quel )?tarif|aujourd hui combien|ca represente quoi|en avez pour combien"
        r"|(?:vous )?avez investi recemment|"
        r"ca vous a coute|chiffre d affaires|votre ca|combien (?:ca|cela) (?:vous )?(?:coute|represente)"
        r"|combien par (?:mois|an) chez|"
        r"(?:ca|cela) (?:vous |te )?coute",
        "cost",
        "Et vous payez combien de local ?",
        "Vous avez un budget ?",
    ),
    Pattern(
        "ask.budget",
        r"(?:prets?|pretes?) a (?:~ )?(?:mettre|investir|payer|depenser)|combien vous seriez|ordre d idee"
        r"|parle de combien|combien on parle|budgets?|budgetes?|budgetee?|enveloppe|montant|somme"
        r"|ordre (?:de grandeur|de prix)|fourchette|financ(?:e|es|er|ee|ees|ement|ements|ez|erait)"
        r"|investissement|investir|"
        r"(?:idee|question|niveau|cote|au niveau du|parler) (?:de |du )?(?:prix|pricing|cout|tarif|sous"
        r"|argent|finances?)|credits|moyens|"
        r"(?:mettre|consacrer|allouer|investir|depenser|sortir|mettriez|engager|limitez|reserver|reservez"
        r"|mettez|partir sur) (?:~ )?(?:combien|quelque chose)|"
        r"combien (?:~ )?(?:mettre|consacrer|allouer|investir|depenser|mettriez|y mettre|engager)"
        r"|cote (?:finances?|argent|sous|tarif|cout)|"
        r"plan financier|(?:ligne|poste|quelque chose) (?:~ )?pour (?:ca|cela)|mettre de cote|(?:mise"
        r"|mis) de cote|marge (?:de manoeuvre|pour)|(?:petite|une) marge|l argent|"
        r"(?:quel|le) (?:chiffre|cout|prix|effort|plafond)|chiffre|chiffrer|de quoi financer|a combien"
        r"|ligne (?:prevue|budgetaire|dediee)|"
        r"vous (?:vous )?(?:situez|etes fixes?)|vous sortir|ticket|depenses?|un prix|prix (?:en tete|cible)"
        r"|(?:ligne|poste) (?:~ )?(?:budget|prevu)|"
        r"ca (?:se )?(?:monte|chiffre|monterait)|ou vous voulez atterrir|combien vous (?:pensez|comptez"
        r"|voulez|aviez|avez|pourriez|seriez)|"
        r"pensez y mettre|y mettre|en tete (?:cote|niveau)|loyer (?:cible|maximum)|mensualite|combien (?:on"
        r"|vous) (?:peut|pouvez)",
        "budget",
        ("Vous avez un budget ?", "Et côté enveloppe, vous partez sur quoi ?"),
        "Et vous êtes combien ?",
    ),
    Pattern(
        "ask.authority",
        r"(?<!\bavez )(?<!\ba )(?<!\bont )(?<!\bas )(?<!\baviez ){décider}|(?:a|pour) (?:decider|trancher"
        r"|signer"
        r"|choisir|valider)"
        r"|(?<!d )accord|(?<!\w)aval|quelqu un d autre(?! en tete)|implique(?:e|es|s|r)?"
        r"|decideu(?:r|se)s?|decisionnaires?|decisions?|feu vert|signature|le choix|dernier mot"
        r"|(?:circuit|processus|process|procedure|latitude|prescripteur|arbitrages?|sponsor)|"
        r"(?:avez|as|ont|a) (?:~ )?(?:la main|carte blanche|le stylo|voix au chapitre|votre mot|votre voix"
        r"|le pouvoir|les mains"
        r" libres|son mot)|(?:tout )?seule?(?! |$)|seule? (?:a|avec|ou|sur|aux|maitre|dans)|c est vous"
        r" seule?|plusieurs a"
        r"|d autres? (?:gens|personnes?|decideurs|associes?)|a (?:deux|plusieurs|trois)|"
        r"(?:depend|dependent|dependra|dependrait) (?:~ )?(?:de|d) (?:vous|toi|qui|quelqu)|repasser par"
        r"|vous (?:voyez|decidez|discutez|parlez|regardez|reglez|montez) (?:ca |cela |en |vous )*(?:avec qui"
        r"|a combien|en interne|a plusieurs)"
        r"|(?:ca|cela) avec qui|qui (?:doit|devra|va|peut) (?:~ )?(?:lire|relire|voir|regarder|donner|dire"
        r"|repondre)"
        r"|(?:son|leur|votre|ton) mot a dire|prononcee?s?\b|(?:pouvez|pourriez|peux|pourrais) (?:vous "
        r"|te )?(?:lancer|y aller|foncer)|vous siegez|tu sieges|retenez|retient|retenir|sans (?:vous"
        r"|toi)\b|"
        r"qui (?!(?:vous|te|t|m|me|nous|l|lui|leur) (?:a|ont|avait) )(?:~ )?(?:valide|cliques?|decide"
        r"|tranche|signe|choisit|donne|engage|mene|commande|achete|paye|paie"
        r"|pese|pilote|lance"
        r"|appuie|arrete|prend|imposera?|approuve|autorise|passe (?:la |les )?commande|tient|porte|a (?:la"
        r"|le) )"
        r"|(?:c est|ce serait|est ce|c etait) (?:~ )?(?:vous|toi) qui (?:achet|pay|pai|command|tene|tien"
        r"|men|av|aur|chois|pass"
        r"|vot|arret|ave|voy|dirig)\w*"
        r"|(?:c est|vous etes|t es|etes vous) (?:~ )?(?:la |le |l )(?:patronne?|boss|chef"
        r"|decid\w+|seule?"
        r"|big boss|grand chef"
        r"|numero un)|passe(?:r|z|s)? (?:pas |plus )?(?:~ )?par (?:qui|vous|quelqu un|les|le|la|une|un"
        r"|votre|vos)|convaincre|associer?|consulte\w*|"
        r"le go|votre avis|pouvoir|au dessus|autre personne|arretez le choix|l attribution|"
        r"(?:ca|cela|choix|achat|arbitrages?) (?:se |s )(?:~ )?(?:decide\w*|passe|joue|prend|prennent"
        r"|tranche|organise|goupille|fait"
        r"|vote) (?:comment |ou )?(?:~ )?(?:chez vous|entre|comment|la haut|a plusieurs|en famille|pour les"
        r" achats|a quel niveau)"
        r"|(?:comment|ou) (?:~ )?(?:se (?:prend|prennent|decide|fait)|on (?:choisit|decide)|vous"
        r" (?:choisissez|decidez|achetez))"
        r"|(?:pouvez|pourriez|peux|pourrais|puis) (?:~ )?(?:engager|avancer|positionner|prononcer|dire"
        r" (?:oui|go)|confirmer"
        r"|repondre sur|compter sur|donner (?:un|votre)|bloquer|trancher)|(?:pouvez|pourriez|peux"
        r"|pourrais) (?:~ )?(?:le |la |les |l )?(?:prendre|acheter|commander|choisir|adopter|lancer ca"
        r"|changer de)|(?:passer|passe|passera) (?:pas |plus )?(?:~ )?(?:en |devant |au |par )(?:le |la |l"
        r" |un |une )?(?:conseil|comite|commission|ca|codir|collegial\w*|bureau|direction|siege|groupe"
        r"|board|assemblee|ag|cse)|mesure de|je (?:~ )?(?:bloque"
        r"|reserve|inscris)"
        r"|qui (?:vous )?engag\w+|un (?:oui|engagement|accord|principe|bon pour accord)|de principe"
        r"|compter sur (?:vous|votre)|qui"
        r" d autre"
        r"|est ce que c est vous qui|engager|interlocuteur|bon de commande|vous engag\w+|droit de"
        r"|competence"
        r"|il est a qui|et vous (?:dans tout ca|la dedans)|ca monte chez qui|a qui (?:j (?:adresse|envoie"
        r"|remets)|je(?! parle| m"
        r" adresse)|revient|est|faut)"
        r"|avec qui (?:je|faut|est)"
        r"|en (?:parler|parle|referer|refere|discuter|causer) (?:~ )?(?:a|avec|au)|(?:demander|soumettre"
        r"|passer) (?:~ )?a (?:quelqu un|personne)|referer|rendre (?:des )?comptes|dans la boucle|(?:votre"
        r"|vos|son|le|la|l) (?:patron|direction|pdg|associes?|mari"
        r"|femme|epouse|pere|mere"
        r"|frere|soeur|fils|fille|conseil|comite|bureau|ca|codir|siege|groupe|holding|maison mere|board"
        r"|boss|manager|chef"
        r"|hierarchie|superieur|daf|dg|cfo|ceo|cmo|cto|president|presidente|maire|bourgmestre|syndic"
        r"|federation|actionnaires?"
        r"|proprietaire|mandataire|tutelle|commission|famille|cousine?s?|oncle|directeur|directrice)(?:"
        r" \w+){0,3} (?:~ )?(?:decide"
        r"|tranche|valide|suit|soutient|intervient|regarde|a son mot|vous (?:laisse|suit|impose|controle)"
        r"|est (?:d accord|partant\w*"
        r"|consulte\w*|informe\w*|saisi\w*|concerne\w*|implique\w*)|doit|serait|dit|en dit|compte|pense"
        r"|signe|choisit)"
        r"|autour de la table|(?:une |de |la |d autres )validations?|(?:donc|et) vous signez|devant qui"
        r"|(?:embarquer|embarques?|embarquez"
        r"|mettre dans le coup"
        r"|voyez (?:~ )?avec) (?:~ )?(?:qui"
        r"|quelqu un|d autres|du monde)|stakeholders?|parties prenantes|qui (?:~ )?(?:participe|sera (?:la"
        r"|present)"
        r"|s en mele|a son mot)|(?:besoin|manque) d un (?:go|ok|visa|tampon)|(?:le |un )?mot de la fin"
        r"|^(?:et |mais |pis )?(?:votre|vos|les autres) (?:\w+ ){0,2}(?:patron|associee?s?|mari|femme"
        r"|epouse|pere|mere|frere|soeur"
        r"|fils|fille|actionnaires?|freres|soeurs|comptable|conseil|comite|binome|cmo|cfo|daf|dg)(?: (?:,"
        r" )?(?:dans tout ca|la"
        r" dedans|il \w+|elle \w+))?(?= (?:,|\?)|$)",
        "authority",
        ("C'est vous qui tranchez ?", "Il y a un circuit de validation ?", "Qui d'autre est impliqué ?"),
        "Vous avez une échéance ?",
    ),
    Pattern(
        "ask.role",
        r"(?:quel|votre|ton) (?:poste|fonction|role|titre|metier)|vous faites quoi|vous etes qui|qui etes"
        r" vous"
        r"|votre casquette|vous occupez de quoi|(?:je (?:parle|suis|m adresse)|j ai) (?:~ )?(?:a|avec"
        r"|madame|monsieur|la|le)|"
        r"a qui (?:je parle|est ce que je parle|je m adresse|j ai)|qui (?:est ce que )?j ai (?:au|en)|c"
        r" est qui a l appareil|tu es qui|t es qui|tu fais quoi|(?:c est quoi )?(?:ton|votre) (?:job|taf"
        r"|boulot)|"
        r"vous (?:etes|etiez) (?:bien |toujours |donc )*(?:le|la|l|a la|au|aux|monsieur|madame|directeur"
        r"|directrice"
        r"|responsable|drh|daf|dsi|gerante?|ROLE)|"
        r"(?:et )?vous etes(?: ,)?$|l honneur|a qui ai je|vous occupez (?:de )?quel|quelle equipe"
        r"|vous pilotez|(?:qui suis|qui es|qui etes)|"
        r"cherche(?:rais)? (?:a joindre )?(?:la personne|le responsable|la responsable)|parler (?:a"
        r"|au) (?:la personne|la responsable|la patronne|la direction|responsable|patron)",
        "role",
        ("Vous êtes à quel poste ?", "Vous êtes bien le directeur financier ?"),
        "Et le budget ?",
    ),
    Pattern(
        "ask.solution",
        r"(?:comment|ou|avec quoi|sur quoi|par quoi|chez qui|avec qui|par qui) (?:~ )?(?:vous|tu"
        r"|est ce que vous|sont|est|se)|"
        r"(?:vous|tu) (?:utilisez|utilises|travaillez|tournez|tournes|fonctionnez|hebergez|passez par)"
        r"|quel (?:outil|logiciel|prestataire|fournisseur|systeme)|"
        r"(?:votre|vos) (?:prestataire|fournisseur|logiciel|outil)s? actuel|vous (?:etes"
        r"|avez) (?:~ )?(?:equipes?|quoi comme|un prestataire|un fournisseur|un logiciel|en place"
        r"|couverts?)|"
        r"vous (?:le |la |les )?(?:faites|gerez|suivez|organisez|compensez|cherchez) (?:~ )?(?:comment"
        r"|avec)|suivent (?:~ )?avec quoi|ca se passe ou|sur quel outil|"
        r"en ce moment vous|aujourd hui (?:vous|qui|comment|c est)|vous etes chez|faites appel a qui"
        r"|qui (?:vous )?(?:fait|s occupe|gere|livre|assure|entretient|fournit|suit|intervient|depanne"
        r"|heberge|imprime|nettoie)(?! (?:le choix|la decision))|vous passez par|votre outil"
        r"|c est quoi (?:votre|le) (?:outil|logiciel|systeme)|"
        r"en location|en achat|c est en interne|quelque part|(?:c est|ce sont) qui|(?:notent|note|suivent"
        r"|rangent|stockent|gerent) (?:~ )?|ca se tient comment|deja (?:une couverture|un confrere)",
        "solution",
        ("Et aujourd'hui vous travaillez avec qui ?", "Vous utilisez quoi ?"),
        "Vous avez un budget ?",
    ),
    Pattern(
        "ask.satisfied",
        r"(?:vous |te )?(?:convient|conviennent|plait|correspond)|satisfaits?|satisfaites?|satisfaction"
        r"|contents?|contentes?|ca (?:se passe|marche|tourne|fonctionne|va|tient|roule)|(?:vous|te) va|"
        r"a vous plaindre|heureux|il en pense|en dites vous",
        "satisfied",
        "Et vous en êtes content ?",
        "Vous avez un budget ?",
    ),
    Pattern(
        "ask.need",
        r"difficultes?|problemes?|soucis?|besoins?|coince\w*|genen?t?|sujets?|projets?|ameliorer|galere"
        r"|frein|pain points?|point noir|irritants?|"
        r"qu est ce (?:qui|que|qu)|ce qui|comment (?:ca|est ce que ca|cela) (?:se passe|marche|fonctionne"
        r"|va)|(?:ca|cela) (?:donne|ressemble|represente|arrive|cause|entraine|pose)\w* (?:~ )?(?:quoi"
        r"|souvent|souci|probleme)|(?:vous )?(?:interesse\w*|manque\w*)|(?:vous|tu) cherche[sz]|poussee?"
        r"|fait appeler|amene|embete|pese\w*|"
        r"plaignent|bouger|y voyez un interet|vous aimeriez|envie de|ouverte? a|curiosite|veille|perdez|"
        r"vous (?:y )?pensez|vous y reflechissez|l enjeu|(?:deja )?cause des|ca entraine|des contraintes"
        r"|reflexion",
        "need",
        ("Qu'est-ce qui coince aujourd'hui ?", "C'est un sujet chez vous ?"),
        "C'est vous qui signez ?",
    ),
    Pattern(
        "ask.timing",
        r"{+démarrer}|{+lancer}|{+basculer}|{+déployer}|echeances?|quand|a quel moment|dates?|delais?"
        r"|calendrier|horizon|(?:quel|quelle|quelles) (?:trimestre|mois|periodes?|annee|semestre)|timeline|"
        r"timing|urgent|urgence|rapidement|tempo|pour (?:~ )?(?:l ete|noel|la rentree)|(?:bon|le) moment"
        r"|cette annee|l annee prochaine|"
        r"(?:demarrage|deploiement|demarrer|lancer|demarreriez|lanceriez|bascule|livraison|mise en place)"
        r"|avant (?:l ete|noel|la fin|les)|deadline|"
        r"combien de temps (?:pour|vous)|agenda|roadmap|quel rythme|c est planifie|un trimestre"
        r"|remettre le contrat en concurrence|"
        r"vous vous (?:voyez|donnez)|d ici",
        "timing",
        ("Vous aimeriez que ce soit en place pour quand ?", "Et vous avez une échéance ?"),
        "Vous êtes combien ?",
    ),
    Pattern(
        "ask.next_step",
        r"rendez vous|rdv|demos?|demonstrations?|visio|creneau|on se (?:voit|cale|voie|rencontre|fixe"
        r"|rappelle|reparle|parle|prend)|se voir|"
        r"(?:passer|venir|vienne|viendrais|montre|montrer|presenter|rencontrer|repasse)|{rappeler}"
        r"|coup de fil|"
        r"(?:je|j) (?:~ )?(?:envoie|envoye|adresse|fais parvenir)|vous (?:faire|fais) parvenir|brochure"
        r"|plaquette|documentation|doc|invitation|"
        r"(?:vous|te) propose|disponible|dispo|reste en (?:relation|contact)|garde (?:le )?contact"
        r"|de vos nouvelles|repass\w+|reviens vers|revenir vers|"
        r"(?:vous |t )?envoyer|ca vous (?:va|irait|convient|dit|dirait)|quelle adresse|on peut caler"
        r"|on cale|reprenne|me passer|revient quand|"
        r"s appelle|visite|un cafe|dejeuner|laisser quelque chose",
        "next_step",
        ("On se cale un rendez-vous ?", "Je peux vous rappeler quand ?"),
        "Vous avez un budget ?",
    ),
    Pattern(
        "ask.next_step.day",
        r"essayer|tester|pilote|lundi|mardi|mercredi|jeudi|vendredi|samedi|demain|semaine prochaine",
        "next_step?",
        "Jeudi, ça irait ?",
        "Vous avez un budget ?",
    ),
    Pattern(
        "ask.size",
        r"vous (?:etes|etiez|seriez) (?:donc |bien |toujours |environ )*(?:\d+|quatre|cinq|six"
        r"|sept|huit|neuf|dix"
        r"|onze|douze|quinze|vingt|trente|quarante|cinquante|soixante|cent)(?! ans)"
        r"|depass\w+ (?:~~ )?(?:salaries|personnes|employes)|\d+ (?:salaries|personnes"
        r"|collaborateurs|employes)|combien (?:~ )?(?:de )?(?:personnes|salaries|collaborateurs|employes"
        r"|monde|gens|agents|effectifs?|tetes)|vous (?:etes|etiez) (?:~ )?combien|effectifs?|"
        r"(?:quelle|cette|la) taille|nombreux|etes combien|elles sont combien|ils sont combien|(?:grosse"
        r"|grande|petite) (?:structure|boite|entreprise|equipe|association|etude|maison|exploitation|agence"
        r"|affaire|clinique|ecole|commune)|employez (?:du monde|des gens)|du monde (?:chez|avec|dans)"
        r"|au total (?:dans|chez|sur)|"
        r"combien (?:vous )?(?:etes|etiez|sont)(?! prets?)|vous seriez combien|en personnel|cote personnel"
        r"|combien de salaries|"
        r"votre structure|(?:une|la|l) equipe|en salaries|combien (?:dans|chez|sur|en tout)|c est combien"
        r"|ca fait combien|"
        r"(?:une |la )?(?:dizaine|vingtaine|trentaine|quarantaine|cinquantaine|soixantaine|centaine"
        r"|douzaine|quinzaine)(?! de mille)|des salaries",
        "size",
        ("Et vous êtes combien dans l'équipe ?", "L'effectif ?"),
        "Vous avez un budget ?",
    ),
    Pattern(
        "ask.competitors",
        r"d autres (?:solutions|fournisseurs|prestataires|constructeurs|editeurs|acteurs|outils|cabinets"
        r"|agences|offres|societes)|concurren\w+|"
        r"(?:vous (?:avez|aviez)|t as|tu as) (?:~ )?(?:vu|regarde|recu|consulte|compare|rencontre"
        r"|sollicite)|le marche|autre chose avant|du monde|ce qui existe|"
        r"comparez|en lice|short ?list|consultez|regardez (?:deja )?(?:d autres|ailleurs)",
        "competitors",
        "Est-ce que vous regardez d'autres solutions ?",
        "Vous avez un budget ?",
    ),
    Pattern(
        "ask.contract",
        r"engages?|engagements?|contrats?|lies?|court jusqu|preavis|echeance du contrat|tenus?|empeche",
        "contract",
        "Vous êtes engagés jusqu'à quand ?",
        "Vous avez un budget ?",
    ),
    Pattern(
        "ask.recording",
        r"(?:appels?|echanges?|conversations?|entretiens?|discussions?|communication|ligne) (?:~"
        r" )?(?:enregistr|conserv|ecout|reecout"
        r"|transcri|gard)\w*|(?:je|j|on|nous|vous) (?:~ )?(?:vous )?enregistr\w*(?! (?:les visites|tout"
        r"|vos))|l enregistrement"
        r"|un enregistrement|(?:d |pour |a )?etre enregistree?|(?:c est|soit) enregistre|trace audio|sur"
        r" ecoute|l audio"
        r"|prend des notes pendant|ia (?:~ )?(?:ecoute|transcri\w+|note)",
        "recording",
        ("Cet appel est enregistré, ça vous va ?", "L'échange sera conservé trois mois."),
        "Vous avez un budget ?",
    ),
    Pattern(
        "ask.person",
        r"bonne? (?:personne|interlocut\w+|porte|contact)|c est (?:bien )?(?:vous|toi) (?:que"
        r"|qui (?:suive?z|gere?z|vous occupe?z|regardez|pilote?z|fais|faites))|"
        r"(?:personne|responsable) (?:qui (?:s occupe|gere|suit)|en charge)|vous vous occupez"
        r"|(?:donnee?|passee?|transmis|indiquee?|refilee?) (?:ce|votre|le|vos) (?:poste|numero|contact|nom"
        r"|coordonnees|ligne)"
        r"|vous occupez de|qui s en occupe",
        "person",
        "Vous êtes la bonne personne pour ça ?",
        "Vous avez un budget ?",
    ),
)

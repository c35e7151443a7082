"""Word classes of noun phrases that name a supplier, a tool or a way of doing (folded words)."""

from extraction.lexemes import words

DETERMINERS = words(
    "un une des du de d la l le les mon ma mes notre nos leur leurs son sa ses ce cet cette ces nous au aux"
)
LINKS = words("de d du des a au aux en")
"""Prepositions that go on with a noun: *cabinet de Lille*, *carnet à souche*."""

QUANTITIES = words(
    "peu deux trois quatre cinq six sept huit neuf dix quelques plusieurs chaque uniquement surtout"
    " essentiellement toujours encore juste exclusivement principalement beaucoup toutes tous"
    " full entierement notamment"
)
ADJECTIVES_BEFORE = words(
    "petit petite petits petites gros grosse gros grosses grand grande vieux vieil vieille vieilles"
    " bon bonne bons bonnes bete simple simples joli jolie brave bonne espece sorte ancien ancienne"
    " pauvre sacre sacree fameux fameuse genre meme autre nouvel nouveau nouvelle propres propre grands "
    "grandes longs"
)
NOT_IN_PHRASE = words(
    "fait faite faits faites fais font vient viennent passe passent etait etaient avait avaient"
    " depuis partout toujours encore aussi surtout uniquement principalement actuellement aujourd hui"
    " maintenant parfois souvent quand comme ou que qui dont lequel laquelle quoi comment pourquoi"
    " je j tu t il elle on nous vous ils elles me m te se s y ne n et mais donc car ni ca cela ceci"
    " c est sont etes suis sommes a ai as avez avons ont va vais allons vont peut peux sait sais"
    " pas plus jamais rien personne tres trop bien mal mieux assez peu beaucoup tellement"
    " avec sans chez sur sous par pour dans entre vers contre selon depuis pendant avant apres jusqu"
    " lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril mai juin juillet"
    " aout septembre octobre novembre decembre matin soir midi nuit hier demain"
    " an ans annee annees mois semaine semaines jour jours heure heures fois euros euro balles"
    " utilise utilisent gere gerent fonctionne tourne marche envoie appelle rappelle livre"
    " oui non ouais ok voila bref ah oh ben bah hein euh merci bonjour tout toute tous toutes"
    " parce puisque alors puis ensuite sinon soit via tant pis la ici surtout normalement"
    " ce cette ces cet lui leur eux moi toi celui celle ceux une un des les le l mon ma mes notre nos"
    " vos votre son sa ses leurs quelqu quelque deja juste seulement meme memes franchement"
    " facile efficace content contente nickel parfait super impeccable apparemment"
)
"""Words at which a phrase ends."""

HOLDERS = words(
    "societe boite entreprise prestataire fournisseur cabinet agence bureau groupe maison marque enseigne"
    " editeur imprimeur transporteur assureur courtier banque operateur hebergeur integrateur loueur"
    " grossiste distributeur installateur constructeur fabricant concessionnaire garage atelier"
    " logiciel logiciels outil outils solution solutions plateforme systeme progiciel erp crm appli"
    " application applis abonnement contrat licence licences forfait produit produits service services"
    " version module suite pack compte sous traitant traiteur partenaire organisme centrale reseau"
    " modele machine appareil materiel box fiduciaire studio independant freelance consultant artisan"
    " confrere franchise filiale cooperative negociant depot"
)
"""Nouns that give way to the name beside them."""

PRODUCTS = words(
    "logiciel logiciels outil outils solution solutions plateforme systeme progiciel erp crm appli "
    "application"
    " applis abonnement contrat licence licences forfait produit produits module version suite pack box "
    "carte"
    " cartes poste postes serveurs machine machines materiel"
)
"""Things whose maker is named by *de*: *le module d'Aareon*."""

PERSONS = words(
    "gars monsieur madame dame mec fille type bonhomme jeune commercial technicien conseiller conseillere"
    " interlocuteur interlocutrice comptable voisin ami amie copain copine gens equipe"
)
"""People who stand for the firm that is named after them: *une dame chez Groupama*."""

TOOLS = words(
    "logiciel logiciels outil outils progiciel erp crm application appli applis plateforme site portail"
    " tableur fichier fichiers tableau tableaux classeur classeurs cahier cahiers carnet carnets agenda"
    " planning registre papier papiers feuille feuilles fiche fiches bordereau bordereaux formulaire"
    " fax telephone sms texto textos mail mails messagerie boite dossier dossiers armoire serveur"
    " serveurs machine machines pointeuse badgeuse caisse imprimante imprimantes copieur chaudiere"
    " standard camion camions fourgon fourgons tableau base bases post drive cloud disque cle usb word"
    " prestataire prestataires fournisseur cabinet agence societe boite entreprise fiduciaire courtier"
    " assureur transporteur grossiste sous traitant independant freelance freelances interim"
    " interimaires stagiaire cooperative centrale banque imprimeur hebergeur artisan garage installateur"
    " association organisme syndicat federation chambre consultant bureau macro macros"
)
"""Nouns that name a tool or a supplier wherever they are said."""

NO_SOLUTION = words(
    "truc trucs machin chose choses probleme problemes souci soucis besoin besoins projet projets fois"
    " peu fond an ans jour jours mois temps moment cas point gens monde client clients cliente clientes"
    " patients eleves enfants familles particuliers professionnels personnes salaries salarie effectif"
    " sujet question budget prix tarif tarifs cout couts idee idees raison exemple suite suivi retard"
    " difficulte difficultes reste moyenne partie moitie majorite occasion contrat place droit droits"
    " chance bol marre envie peur mal habitude honneur place terrain secteur zone region ville"
    " site sites metres metre carre carres euro euros balles pourcent annee fin debut milieu"
    " niveau cote plan principe marche comme complique simple pareil presque environ boulot travail job"
    " rendez vous avis conseil etude devis offre offres demo demonstration reunion visite echeance"
    " decision directeur directrice patron patronne president presidente gerant gerante chef cheffe dg"
    " daf dsi drh maire elus comite codir siege direction associe associes nickel bof galere cata enfer"
    " mauvais mauvaise pire meilleur meilleure second autre contraire soi moi catastrophe resultat"
    " faute mien mienne tien sien notres soirs soir premier deuxieme seule seul "
    "mille couple toit epoque piege ligne bout comble"
    " bordel bazar erreur erreurs oubli qualite quantite croissance pression stress urgence"
    " confiance delai delais saison periode vrac feeling pif jour flair avance interesse satisfait "
    "contents content"
)
"""Heads that name no way of doing."""

NO_MEANS = NO_SOLUTION | words(
    "bureau couloir atelier camion voiture cour parking village rue route hall entree cuisine salle quai "
    "cave"
    " foulee matinee journee soiree dos tas main mains tete coeur dessus dedans cote pays departement coin"
    " soin attention precaution plaisir humour sourire retard avance accord rage peine gens filles gars"
    " clients"
    " famille parents eleves equipe equipes collegues collegue patron femme mari fils fille frere soeur chef"
    " lundi mardi mercredi jeudi vendredi samedi dimanche nuit matin soir terrain chantier chantiers champ"
    " champs magasin usine hangar entrepot vestiaire placard armoire secteur region monde vie fond base"
    " heure heures minutes minute fois budget ordre principe moment trottoir maison ecole hopital"
    " marge echelle ascenseur nature reseau tard temperature poids sens"
)
"""Heads after *sur, dans, avec* that tell where, when, with whom or how, and name no means."""

NOT_BRANDED = words(
    "rue avenue place ville commune region departement saint sainte groupe clinique lycee college ecole "
    "hopital"
    " hotel restaurant domaine chateau mairie projet site usine client clients cliente monsieur madame "
    "docteur"
    " maitre directeur directrice responsable commercial collegue associe frere soeur fils pere mari femme"
    " gare zone quartier canton vallee cote club association salon loi norme decret plan ligne salle numero"
    " devis offre demo demonstration essai proposition groupe filiale holding siege patron chef"
)
"""Nouns before a name that make it a place, a person or something of their own."""

OURS = words(
    "femme mari epouse fils fille frere soeur niece neveu pere mere beau belle secretaire equipe equipes "
    "gars"
    " agents agent salaries salarie salariees techniciens technicien collegue collegues stagiaire apprenti"
    " assistante assistant personnel filles dames ouvriers mecano mecanos comptable compta chauffeurs"
    " commerciaux vendeurs infirmieres educateurs benevoles conjointe compagne atelier service services"
    " cadre cadres soignante aide aides brigade chefs cheffe"
    " operateurs magasinier magasiniers standardiste bureau permanents profs enseignants"
)
"""People of the house: work that they do is done in-house."""
POSSESSIVES = words("mon ma mes notre nos les l")
"""Determiners that make people those of the house."""

BODIES = words("chambre federation cooperative organisme centre association syndicat fiduciaire")
"""Bodies that supply without a name of their own: *la chambre d'agriculture*."""

CARRY = (
    r"fournit|fournissent|livre|livrent|fait|font|gere|gerent|assure|assurent|entretient|entretiennent"
    r"|depanne|depannent|nettoie|nettoient|vend|vendent|loue|louent|heberge|hebergent|suit|suivent"
    r"|imprime|impriment|accompagne|accompagnent|installe|equipe|equipent|couvre|couvrent|transporte"
    r"|transportent|ramasse|ramassent|collecte|collectent|infogere|intervient|interviennent|traite"
    r"|traitent|prend en charge|charge|occupe|occupent|conseille|deneige|deneigent|tond|approvisionne"
    r"|alimente|sort|sortent|produit|produisent|etablit|etablissent|redige|redigent|pose|posent|releve"
    r"|relevent|recupere|recuperent|controle|controlent|verifie|verifient|repare|reparent|developpe"
    r"|developpent|fabrique|fabriquent|usine"
    r"|decoupe|decoupent|stocke|stockent|distribue|distribuent|forme|forment|recrute|recrutent|place"
    r"|placent|defend"
    r"|represente|analyse|surveille|surveillent|garde|gardent|securise|vidange|centralise|consolide"
    r"|declare|y colle"
    r"|tamponne|relance|relancent|classe|range|note|notent|compte|remplit|ecrit|achemine|dessert|fauche"
    r"|balaie|lave|repasse|chauffe|blanchit|sert|servent|ravitaille|maintient|met a disposition|vient"
    r"|viennent|passe"
    r"|passent|tient|edite|calcule|ressaisit|saisit|prepare"
)
"""Verbs of those who do the work, in the present."""

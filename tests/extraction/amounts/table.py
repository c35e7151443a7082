"""Phrases with the sums that they hold. `[words|expectation]`, nothing else may be found.

An expectation is `30000`, `8000..10000`, `..30000`, `20000..` or `?..?` (money with no figure), then any of
`/month /year /once /day /week /quarter /hour`, `/user`, `HT`, `TTC`, a currency, `~` (approximate),
`?` (ambiguous), `sure` or `bare` (certain or not), `back` (taken back at once).
"""

VALID = """
On avait en tête [une trentaine de mille|30000 ~ bare].
Ce serait plutôt dans les [15K|15000 ~ sure].
Dans les [15k|15000 ~] à tout prendre.
[30 000 maximum|..30000 bare].
[trente mille maxi|..30000] pour toute l'opération
Pas plus de [30 000 euros|..30000 sure].
On ne mettra pas plus de [trente mille|..30000].
Il nous faudrait au moins [20 000|20000..].
C'est à partir de [20 000 euros|20000..].
Entre [8 et 10 000|8000..10000].
Entre [vingt et trente mille|20000..30000].
De [40 à 50 000|40000..50000].
De [quarante à cinquante mille euros|40000..50000 sure].
[vingt-cinq trente mille|25000..30000]
[cent cent vingt mille|100000..120000]
C'est [cinq ou six cent mille|500000..600000].
[deux ou trois cents euros par mois et par poste|200..300 /month /user sure]
Entre [cent et cent vingt|100..120 bare].
On serait sur [un million deux|1200000 ?].
C'est [un million 2|1200000 ?].
Un projet à [un virgule deux million|1200000].
[1,2 million|1200000] sur l'ensemble du site.
[1.5 M€|1500000 sure].
[1,5 M€ HT|1500000 HT sure]
[150.000|150000]
[150.000 €|150000 sure]
[80 k€|80000 sure] tout compris.
[80k€ par an|80000 /year].
[40 K€ HT, c'est le plafond|..40000 HT].
Ça irait jusqu'à [deux mille cinq|..2500 ?].
Mettez [douze mille cinq|12500 ?].
[douze mille cinq cents|12500]
[Un demi-million|500000].
[quatre-vingt mille|80000].
[quatre vingt dix mille euros|90000 sure]
[Nonante mille, TVA comprise|90000 TTC].
[septante-cinq mille euros|75000 sure]
[huitante mille francs suisses|80000 CHF]
On a [250 mille|250000] dessus.
[deux cent euh cinquante mille euros|250000 sure]
on a [vingt huit mille euros|28000 sure] dessus ses officiel
C'est [15-20 k€|15000..20000 sure].
[15-20K|15000..20000 sure]
[quinze vingt mille|15000..20000]
[dix quinze mille euros|10000..15000 sure]
Peut-être bien [12, 13 000, quelque chose comme ça|12000..13000 ~].
[Soixante-dix, quatre-vingt mille sur l'année|70000..80000 /year].
[quatre-vingts à cent vingt mille|80000..120000]
[Mille huit cents, deux mille par mois|1800..2000 /month]
[cent cinquante deux cent mille|150000..200000 ?]
[Une centaine de milliers d'euros|100000 ~ sure]
[une cinquantaine de mille à peu près|50000 ~]
[une bonne vingtaine de mille|20000 ~]
[une dizaine de K|10000 ~ sure]
Avec [quelques dizaines de milliers d'euros|?..? ~ ?] on peut commencer.
[un million et demi|1500000]
[Deux millions et demi|2500000] d'investissement
Il reste [40 000 balles|40000 sure].
Ça va coûter [quatre briques|40000 sure].
[15 000 dollars|15000 CAD sure] pour commencer
[vingt-cinq mille piastres|25000 CAD sure]
[40 000 $ par année|40000 CAD /year sure]
[50 000 $ plus taxes|50000 CAD HT sure]
[12 000 dollars américains|12000 USD sure]
[300 euros par mois|300 /month sure]
[9 euros par utilisateur par mois|9 /user /month]
[7-8 euros par head par mois|7..8 /user /month sure]
[19 euros le poste, je crois. Par mois|19 /user /month].
On s'est arrêtés à [trente. Par poste et par mois. Pas un centime de plus|..30 /user /month].
[45 euros par licence|45 /user].
[45 euros la licence|45 /user].
[60 euros par véhicule et par mois|60 /user /month]
Entre [4 000 et 5 000 mensuels|4000..5000 /month], stockage et préparation.
[800 euros par jour|800 /day]
[200 euros la semaine|200 /week]
[900 euros par trimestre|900 /quarter]
[45 euros de l'heure|45 /hour]
[15 000 en une fois|15000 /once].
[8 000 euros one shot|8000 /once].
Un budget annuel de [15 000 euros|15000 /year].
Un loyer mensuel de [320|320 /month sure].
Par mois on mettrait [3 000, pas au-delà|..3000 /month].
[15 000 à l'année|15000 /year].
[11 500 par an|11500 /year]
[20 000 l'année|20000 /year]
[3 400 euros|3400 /month] pour la prestation par mois
[10 000 par mois|10000 /month], tout compris
On ne peut pas dépasser les [25 000|..25000].
Sans dépasser [25 000 euros|..25000].
Il faut rester sous les [10 000|..10000].
Moins de [5 000 euros|..5000].
Plus de [5 000 euros|5000..].
Un peu plus de [5 000 euros|5000 ~].
Un petit peu moins de [20 000|20000 ~].
Pas loin de [18 000|18000 ~], avec le stockage.
Autour de [900 euros par mois, grosso modo|900 ~ /month].
[900 euros à peu près|900 ~].
[20 000 et quelques|20000 ~].
On a plafonné à [12 000|..12000].
Le plafond c'est [12 000|..12000].
Au grand maximum [35 000|..35000].
[35 000 grand max|..35000].
[35 000, pas plus|..35000].
[cent cinquante mille sur douze mois, pas plus|..150000 /year]
[20 000 minimum|20000..].
[20 000 minimum, 30 000 maximum|20000..30000].
Au bas mot [60 000|60000..].
Vous ne monterez pas plus haut que [19 000|..19000], si je comprends bien ?
On peut grimper jusqu'à [25 000|..25000].
[20 000 voire 25 000 euros|20000..25000]
Entre [20 000 euros et 30 000 euros|20000..30000]
[100 à 120K|100000..120000]
[50, et en tirant bien 55, par tête et par mois|50..55 /user /month].
Entre [5 et 8 000 euros par an|5000..8000 /year].
De [1 à 2 millions|1000000..2000000].
Entre [un et deux millions d'euros|1000000..2000000].
[500 à 1000 euros|500..1000]
[deux mille à deux mille cinq|2000..2500 ?]
[7 euros cinquante|8 sure] le repas
[4,90 € par mois|5 /month]
[1 200 euros TTC|1200 TTC]
[1 200 euros hors taxes par mois|1200 HT /month]
[trois mille deux cents euros|3200 sure] charges comprises
[42 millions|42000000 sure] de chiffre l'an passé
On fait [2 millions|2000000 sure] de chiffre d'affaires.
[350|350 back bare]... non, qu'est-ce que je dis, [380 000|380000].
[onze mille|11000 back]... allez, [onze mille cinq. À l'année|11500 ? /year].
Onze... [onze mille|11000].
[15 000 par mois. Par an, pardon|15000 /year] ! Qu'est-ce que je raconte.
[quinze cents euros|1500 sure]
[mille euros|1000 sure]
Ça part à [mille deux cents|1200].
[2k5|2500] et on signe
Un budget de [deux mille euros|2000 sure]
une enveloppe de [2 500|2500 sure]
[40K|40000 sure] oui
[30 K HT|30000 HT sure]
[quarante K|40000 sure]
[quarante-cinq kilo-euros|45000 sure]
[10 000 euros à tout casser|..10000]
[neuf cents euros du mois|900 /month]
[120 000|120000] prévus au plan
[40 000|40000 sure] de budget
[20 000 euros|20000], parfait.
[600 000 euros|600000 back], pardon, [60 000|60000].
En une seule fois on peut sortir [vingt-cinq mille|25000 /once].
[deux cent un euros|201]
""".strip().splitlines()

NOT_MONEY = """
On a signé pour 36 mois.
Ça fait six ans.
Elle a 41 ans.
On est 260 chez Garonne.
On est douze.
120 personnes sur trois sites.
Une centaine de salariés.
On est passés de 8 à 12.
6 000 commandes par mois, le double en décembre.
200 clients, on les a rappelés un par un.
Vos 20 %, faut voir aussi.
On a récupéré entre 8 et 12 % de carburant.
dix pour cent de remise
En 2027.
Le site a été fait en 2019 et voilà.
deux mille vingt-sept
On a regardé ça en deux mille vingt-quatre.
Le 15 mars.
Le lundi 2 mars, c'est noté.
Appelez-moi au 01 99 00 12 34.
Mon portable c'est le zéro six trente-neuf quatre-vingt-dix-huit douze trente-quatre.
06 39 98 12 34
Vendredi 18 à 11 heures.
À 9h30, mardi 24.
à dix heures trente
Il est 14 h 45.
Dans un local de 200 mètres carrés à Villeurbanne.
Faut qu'ils fassent 300 bornes par jour.
C'est à 12 kilomètres.
Quarante-huit mois.
Une fois sur trente.
Quatre devis sur dix.
On vise le T2.
Au premier trimestre.
Un portail B2B en 4G.
Le poste 12, pas le 21.
La ligne 4 est arrêtée.
J'ai 45 véhicules.
Trois notaires associés.
On fait trois mille tonnes.
Quinze jours de retard.
Les 35 heures.
24 heures sur 24, 7 jours sur 7.
une trentaine de personnes
Un million de pièces par an.
On sert 40 000 repas.
15 000 habitants sur la commune.
Deux étages, 1 200 m2.
On a Windows 11 et Office 365.
ISO 9001 depuis longtemps.
On est certifiés iso 14001.
Le numéro 7 du magazine.
C'est la rue Pasteur, au 14.
""".strip().splitlines()

# Read aloud: other registers, recogniser's spellings, regional words.
SPOKEN = """
on est sur un budget entre [20 et 25K à peu près pour l'année|/year 20000..25000 ~]
ça peut aller de [dix mille à quinze mille piastres par année|/year 10000..15000 CAD]
[quarante-cinq mille dollars avant taxes|45000 CAD HT]
on a à peu près [cinquante mille|50000 ~] de prévu au budget primitif
le seuil des [40 000 euros HT|40000 HT]
en dessous de [quarante mille hors taxes|..40000 HT] c'est sans appel d'offres
au-dessus de [90 000|90000..] on passe en marché public
on a voté [12 000 €|12000] au BP
le conseil a voté une enveloppe de [vingt-cinq mille euros TTC|25000 TTC]
on tourne à [3k par mois|/month 3000]
un ticket à [50K max|..50000]
on a levé [2 millions|2000000]
notre ARR c'est [3 millions|3000000]
un budget de [10 à 15k€/an|/year 10000..15000]
[10-15k|10000..15000]
[1500€/mois|/month 1500]
[1 500 € / mois / site|/month 1500]
[99 euros par mois par utilisateur|/month /user 99]
[12€ HT par user et par mois|/month /user 12 HT]
c'est dans les [7 ou 8 euros par tête|/user 7..8 ~]
ça fait [200 balles par mois|/month 200]
j'ai pas [10 000 balles|10000] à mettre là-dedans
on peut mettre [3 000 euros grand grand maximum|..3000]
il faut pas que ça dépasse [8000|..8000]
faut pas que ça dépasse les [huit mille euros|..8000]
je peux pas mettre plus que [500 euros par mois|..500 /month]
je veux pas payer plus de [30 euros|..30]
on veut rester en dessous de la barre des [50 000|..50000]
on veut rester sous les [cinquante mille|..50000]
ça ne doit pas excéder [15 000 euros|..15000]
dans une limite de [20 000|..20000]
en gros entre [trente et trente-cinq|30..35 ~]
[trente, trente-cinq, quarante mille|30000..40000]
un truc comme [vingt mille|20000 ~]
pas moins de [vingt mille|20000..]
[vingt mille c'est un minimum|20000..]
[30 000 c'est le grand maximum|..30000]
[trente mille c'est vraiment le max|..30000]
le budget est de [30 000|30000] plus ou moins 10 %
on pensait à [5 ou 6 mille|5000..6000]
[cinq six mille euros|5000..6000]
[cinq à six milles euros|5000..6000]
[quatre cinq cents euros par mois|/month 400..500]
entre [deux mille cinq et trois mille|2500..3000 ?]
[trois mille cinq maximum|..3500 ?]
[un million cinq|1500000 ?]
[un million cinq cent mille euros|1500000]
[deux millions trois|2300000 ?]
[2,3 millions d'euros|2300000]
[2M€|2000000]
[1M€|1000000] sur trois ans
[1,8 M|1800000]
[150 K|150000]
[150 ka|150000]
[150 kilos euros|150000]
[cent cinquante K euros|150000]
[80 keuros|80000]
[80 000€|80000]
[80.000 EUR|80000]
€[15 000|15000]
$[20,000|20000 CAD]
[20,000 euros|20000]
[20'000 francs|20000 CHF]
3 fois [5 000|5000]
[quelques centaines d'euros|? ?..? ~]
[des dizaines de milliers d'euros|? ?..? ~]
[une vingtaine d'euros par personne|/user 20 ~]
[une petite vingtaine de milliers d'euros|20000 ~]
[une dizaine, une quinzaine de mille|10000..15000 ~]
[10 000, 12 000|10000..12000] au pire
entre [10 000 € et 12 000 €|10000..12000]
de [10 000€ à 12 000€|10000..12000]
[10 000 à 12 000€ HT|10000..12000 HT]
c'est [15|15] mais [15 000|15000] hein
on a mis [cinq mille|5000] de côté
nous c'est [soixante-dix mille l'an|/year 70000]
[septante mille|70000]
[quatre-vingt-dix-neuf euros quatre-vingt-dix|100]
[19,90 par mois|/month 20]
[19 euros 90|20]
le forfait à [49€|49]
[1,5 K par mois|/month 1500]
[mille cinq par mois|/month 1500 ?]
[deux mille deux par mois|/month 2200 ?]
[sept mille euros la licence|/user 7000]
il me reste [trois mille|3000] sur la ligne formation
c'est [4 500|4500] le serveur
[45 euros|45] du mètre
[12 euros|12] le repas
[3 euros|3] la page
environ [quinze mille|15000 ~]
dans les eaux de [quinze mille|15000 ~]
aux environs de [15 000|15000 ~]
on va dire [20 000|20000 ~]
mettons [20 000 par an|/year 20000 ~]
à la grosse louche [20 000|20000 ~]
[20 000 à la louche|20000 ~]
[20 000|20000], à 2 000 près
le budget max qu'on m'a donné c'est [18 000|..18000]
[une trentaine de 1000|30000 ~]
[une trentaine de 1 000 euros|30000 ~]
[quarante-mille euros|40000]
[quatre-vingt-mille|80000]
[quatre vingt mil euros|80000]
[1 million et demi|1500000]
[1 million 2|1200000 ?]
[20-30 000 euros|20000..30000]
[15 000-20 000|15000..20000]
[15.000 - 20.000 euros|15000..20000]
entre [15 000 - 20 000 euros|15000..20000]
[30 milles euros|30000]
[30mille euros|30000]
[cent-vingt mille|120000]
[deux-cent-cinquante euros|250]
[vingt et un mille|21000]
[cent mille à cent vingt mille|100000..120000]
[vingt-cinq, trente mille, quelque chose comme ça|25000..30000 ~]
[500, 600 euros par mois|/month 500..600]
[500-600 € / mois|/month 500..600]
[5 à 600 euros|500..600]
[5-600 euros|500..600]
[5 ou 600 euros par mois|/month 500..600]
[3 à 4 000|3000..4000]
[3-4 mille|3000..4000]
[3-4K par mois|/month 3000..4000]
[2 à 3 millions|2000000..3000000]
[1 à 2 K|1000..2000]
[un ou deux mille euros|1000..2000]
[une ou deux centaines d'euros|100..200 ~]
[un millier d'euros|1000 ~]
[deux ou trois mille|2000..3000]
[mille à mille cinq|1000..1500 ?]
[mille cinq deux mille|1500..2000 ?]
entre [mille et mille cinq cents|1000..1500]
entre [800 et mille euros|800..1000]
un peu moins de [10k|10000 ~]
[quelques k|? ?..? ~]
[quelques K€|? ?..? ~]
[trois euros|3] [six|6] sous
[dix balles|10]
[15 balles le mois|/month 15]
[10 euros|10] de l'utilisateur
[10 euros l'utilisateur|/user 10]
par utilisateur on est à [10 euros|/user 10]
par tête on veut pas dépasser [8 euros|..8 /user]
pour chaque poste [30 euros par mois|/month /user 30]
[30 euros par mois et par siège|/month /user 30]
[30€/user/mois|/month /user 30]
[30€/mois/user|/month /user 30]
[30 euros mensuels par collaborateur|/month /user 30]
[400 euros mensuel|/month 400]
[400 euros au mois|/month 400]
[20 000 euros annuels|/year 20000]
annuellement [20 000 euros|/year 20000]
[20 000 euros hors taxes l'année|/year 20000 HT]
le budget annuel est de [20 000|/year 20000]
mon budget mensuel c'est [400|/month 400]
""".strip().splitlines()

# From 178 phrases written after the rules were frozen (in three rounds), of which 167 were read right at
# their first run.
UNSEEN = """
Écoutez, la fourchette qu'on m'a donnée c'est entre [dix-huit et vingt-deux mille|18000..22000].
Nous, à la commune, on est plafonnés à [25 000 euros hors taxes|..25000 HT], après c'est un marché.
[Trois mille six par mois|/month 3600 ?] tout inclus, c'est ce que le patron m'a laissé.
Si ça dépasse [cinquante mille|50000..] il faut que ça remonte au siège.
On a demandé [un million trois|1300000 ?] à la Région.
À Québec on parle de [65 000 $ par année|/year 65000 CAD], taxes en sus.
Le client final paie [12 euros par repas|12].
Disons [une quinzaine de mille euros à tout casser|..15000 ~].
on avait mis [soixante quinze mille euros|75000] dans le plan
Mon associé parle de [8 ou 9K|8000..9000].
[Cinq cents balles par mois, pas un centime de plus|..500 /month].
J'ai [quarante-deux mille|42000] qui me restent sur l'exercice.
C'est [sept euros par agent et par mois|/month /user 7] chez notre prestataire.
Pour un atelier comme le nôtre, [deux mille, deux mille cinq maximum|2000..2500 ?].
Le devis précédent était à [11 800 HT|11800 HT].
Je peux signer seule jusqu'à [trois mille euros|..3000].
C'est un investissement de [2,4 millions d'euros|2400000] sur cinq ans.
Mettez entre [300 et 350 euros|/month 300..350] de loyer mensuel.
[Nonante-cinq mille euros TVA comprise|95000 TTC], ça c'est voté au collège.
La dotation est de [180K|180000] pour tout le réseau.
Un budget marketing de l'ordre de [cent cinquante K|150000 ~].
Il y a [quatre mille|4000] de côté pour ça, voire [cinq|5].
[dix mille, douze mille|10000..12000], je sais plus.
Moi, au-dessus de [quinze cents euros|1500..] je demande au bureau.
On mettra pas [cent mille|100000] là-dedans, hein.
L'ancien contrat, c'était [1 150 par mois|/month 1150].
ça fait [vingt euros par tête environ|/user 20 ~]
Le conseil d'administration a accordé [trente-sept mille cinq cents|37500].
Une rallonge de [douze mille euros|12000] en juin.
On est à [23 000 à l'année|/year 23000] pour la maintenance.
Pas moins de [soixante mille|60000..] si on veut un truc propre.
[Deux cent cinquante à trois cents euros le poste|/user 250..300].
[40 à 45 mille|40000..45000] pour les deux sites.
Notre chiffre d'affaires c'est [sept millions et demi|7500000].
On donne [2 000 euros|2000] de prime de cooptation.
Le boss a dit max [15K|..15000] tout compris.
Faudrait que ça reste sous la barre des [100 euros par mois|..100 /month].
[Cent euros et des poussières par licence|/user 100 ~].
On a gratté [huit cents euros|800].
Ça nous coûte [un demi-million par an|/year 500000] en casse.
on arrive à un peu moins de [neuf mille euros|9000 ~] pour douze postes
[20 000 dollars canadiens, environ|20000 CAD ~].
Bon, [quatre-vingts, quatre-vingt-dix mille|80000..90000] si on fait tout.
[1500 à 2000€ par mois|/month 1500..2000]
J'ai [15 000 euros pour l'année|/year 15000], formation comprise.
[Six cent mille euros|600000 back], pardon, [soixante mille|60000].
Le ticket d'entrée est à [99 euros par mois|/month 99].
Le patron veut rester autour de [mille deux par mois|/month 1200 ? ~].
Sur le papier, [120 000 €|120000] sur trois ans, donc [40 000 par an|/year 40000].
On compte [une dizaine d'euros par utilisateur|/user 10 ~].
[Vingt mille, c'est le minimum|20000..] qu'on nous demande.
[5K€ HT / an|/year 5000 HT]
Ce serait du [10, 12K|10000..12000].
Comptez [mille cinq cents, mille huit par mois|/month 1500..1800 ? ~].
On a [300 000|300000] d'inscrits au budget annexe.
On dispose de [150 000 euros|150000] de crédits, dont la moitié est engagée.
le directeur des services il m'a dit écoutez [trente mille|30000] pas plus pas moins
[soixante-deux mille cinq|62500 ?] c'est ce qui est inscrit
on est parti sur [cent mille balles à peu près|100000 ~] pour
j'ai une ligne à [douze mille|12000] pour le matériel et une autre à [huit mille|8000] pour le logiciel
ça tourne entre [quinze cents et deux mille|1500..2000] selon les mois
mon banquier me suit jusqu'à [trois cent cinquante mille|..350000]
le truc à [neuf cents|900] là on l'a pas pris
pour vingt-cinq utilisateurs à [quarante euros|40] ça fait [mille euros par mois|/month 1000]
[vingt-cinq dollars par employé par mois|/month /user 25 CAD]
on parlait de [cinquante-cinq soixante mille piastres|55000..60000 CAD]
au collège ils ont voté [cent vingt-cinq mille euros HTVA|125000 HT]
[septante à quatre-vingts mille|70000..80000] pour la tranche ferme
ça nous ferait dans les [dix balles par bonhomme|/user 10 ~]
on a un plafond des marchés sans mise en concurrence à [quarante mille|..40000]
un peu plus de [deux cent mille|200000 ~] de travaux
l'enveloppe globale c'est [1 M€|1000000] dont [150K|150000] pour nous
on m'a sucré la moitié il me reste [quatre mille cinq cents|4500]
on vient de passer à [trente-neuf euros quatre-vingt-dix par mois|/month 40]
notre capital c'est [cinquante mille euros|50000]
ah non mais [dix mille|10000 back] enfin [douze mille|12000] avec l'installation
faut compter [trois mille, trois mille cinq par machine|3000..3500 ?]
le salaire c'est [2 300|/month 2300] brut par mois
j'ai payé [quatre-vingt-dix euros|90] le déplacement
budget prévisionnel [32 K|32000]
j'aimerais bien qu'on reste à moins de [mille euros par mois|..1000 /month]
sans aller au-delà de [quinze mille|..15000]
dépenser plus de [vingt mille|20000..] là-dessus ça me paraît fou
ça ne fera jamais plus de [cinq mille euros|..5000]
entre [80 000 et 100 000|80000..100000] et encore je suis large
les gros ils mettent [deux trois millions|2000000..3000000]
ça monte vite à [trois ou quatre mille euros par an|/year 3000..4000]
il faudrait au minimum [quarante mille, au maximum soixante|40000..60000]
on a provisionné [cent soixante-dix mille|170000]
notre abonnement est à [14,99 € par mois|/month 15]
[350 euros HT la journée|/day 350 HT]
[1 200 €/jour|/day 1200] de TJM
[six mille euros|6000] la formation
si on reste sous les [cinq mille|..5000] je valide direct
[50 000 euros|50000] d'investissement
le coût complet c'est [250 000 euros l'an|/year 250000]
ils nous demandent [quatre cents euros par lit|/user 400]
à [vingt euros|20] près ça change rien
la cotisation c'est [quinze euros par licencié|/user 15]
on paye [neuf mille deux par an|/year 9200 ?] à l'éditeur actuel
pour la mairie c'est [douze mille euros TTC maxi|..12000 TTC]
mettez-moi [huit cent cinquante euros grand maximum|..850]
nous on a pas [trente mille|30000] à mettre
on a eu [1,2 M|1200000] de l'État et [800 000|800000] de la Région
trois fois [deux mille euros|2000]
en dessous de [mille euros|..1000] c'est moi qui signe
[cent euros|100] par-ci [cent euros par-là|100 ~]
Pour l'EHPAD on a obtenu [cent quatre-vingt-cinq mille euros|185000] de l'ARS.
La franchise prend [vingt-deux euros de l'heure|/hour 22], donc bon.
Chez nous à Namur on tourne autour de [nonante euros HTVA par poste|/user 90 HT ~].
On peut aller chercher [quinze mille piastres, seize maximum|15000..16000 CAD].
Le conseil syndical a dit oui pour [huit mille|8000].
J'ai pas plus de [deux cents euros par mois|..200 /month] à mettre, je vous le dis franchement.
Ça serait quoi, [trois, quatre mille|3000..4000] ?
Le groupe nous alloue [un million quatre par an|/year 1400000 ?] pour tout l'informatique.
On avait prévu [dix|10], on est à [quatorze mille|14000].
Si je compte bien c'est [soixante-quinze euros|75] fois douze.
Faut que ça rentre dans les [mille euros du mois|/month 1000 ~].
La commune a inscrit [quarante-deux mille cinq cents euros TTC|42500 TTC] en section d'investissement.
On doit être à [une centaine d'euros par véhicule par mois|/month /user 100 ~].
Je dirais entre [six et sept cents euros par mois|/month 600..700].
[Huit cents, neuf cents euros, à peu près|800..900 ~].
On a levé [trois millions cinq|3500000 ?] en mars.
Il faut compter [un petit million|1000000].
Le budget com, c'est [20K par trimestre|/quarter 20000].
[2500 balles la journée|/day 2500] de tournage.
Mon comptable m'a dit pas au-delà de [douze mille euros l'année|..12000 /year].
Avant on payait [trois cent vingt|320], là c'est passé à [trois cent quatre-vingts|380].
La mutuelle c'est [quarante-sept euros par salarié|/user 47].
On reste sur une enveloppe de [cinquante à soixante mille euros hors taxes|50000..60000 HT].
C'est [dix mille euros|10000] tout rond.
Minimum [vingt-cinq mille|25000..] pour un truc qui tient la route.
Le chantier est à [deux cent quatre-vingt-dix mille|290000].
On m'a donné carte blanche jusqu'à [cinq mille euros|..5000].
Pour une structure de huit personnes je mettrais [1 200 à 1 500 € par an|/year 1200..1500].
Un abonnement à [dix-neuf euros quatre-vingt-dix|20], ça passe.
C'est [mille huit le mois|/month 1800 ?], charges incluses.
On touche [400 000 euros|400000] de dotation et il en reste [30|30].
Le loyer c'est [quatre mille deux|4200 ?].
[Trente-deux, trente-trois mille|32000..33000].
Nos honoraires tournent à [250 de l'heure|/hour 250].
J'aurais voulu sous les [vingt mille|..20000].
Je peux monter à [45 000|45000] si c'est bien.
Ça nous a coûté une blinde, genre [soixante mille|60000 ~].
On n'a que [6 000 euros|6000] cette année.
Un peu au-dessus de [trente mille|30000 ~].
Le serveur nous revient à [cinq mille six cents euros|5600].
On m'autorise [500 euros maximum par personne|..500 /user].
Si ça fait [2 euros par facture|2] on signe.
C'est du [un virgule huit million|1800000].
La Région finance à hauteur de [150 000|150000].
[douze à treize mille euros annuels|/year 12000..13000]
Ils m'ont fait un devis à [9 870 euros|9870].
On pense à [quatre ou cinq mille balles, grand max|4000..5000].
Deux fois [mille cinq cents|1500].
j'ai [sept mille et des poussières|7000 ~]
notre enveloppe est de [cent mille|100000] mais tout est engagé
[quinze, vingt mille|15000..20000] je sais pas trop
on est limités à [90 000 HT|..90000 HT] sans appel d'offres
c'est [vingt-quatre mille euros|24000] pour les trois ans
faut rester raisonnable, [3 000 max|..3000]
la DSI a [deux cent cinquante K|250000] de run
on me demande [cinq cents euros|500] d'acompte
entre [quatre-vingts et cent euros par licence et par an|/user /year 80..100]
mon plafond perso c'est [deux mille|..2000]
""".strip().splitlines()

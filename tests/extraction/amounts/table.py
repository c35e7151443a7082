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

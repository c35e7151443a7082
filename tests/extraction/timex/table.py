"""Phrases with the times that they hold, said on Thursday 12 March 2026 unless a date opens the line.

`[words|expectation]`, nothing else may be found. An expectation is a day (`2026-09-01`), a day and hour
(`2026-03-19T14:00`), a period (`2026-09-01..2026-09-30`, either end may be open), an hour alone
(`T14:00`), or the bare kind of what dates no project: `past`, `duration`, `excluded`, `recurring`,
`vague`. A kind in parentheses is checked too: `..2026-06-30 (until)`.
"""

# Months and their parts.
MONTHS = """
On démarre en [septembre|2026-09-01..2026-09-30].
[Septembre|2026-09-01..2026-09-30], [octobre|2026-10-01..2026-10-31] c'est trop tard.
On serait plutôt sur [novembre|2026-11-01..2026-11-30]
en [mars|2026-03-01..2026-03-31]
en [février|2027-02-01..2027-02-28]
en [janvier 2027|2027-01-01..2027-01-31]
au [mois de mai|2026-05-01..2026-05-31]
[fin mars|2026-03-21..2026-03-31]
[fin avril|2026-04-21..2026-04-30]
[Début mars|2027-03-01..2027-03-10] ce serait bien.
[début avril|2026-04-01..2026-04-10]
[mi-juin|2026-06-11..2026-06-20]
on aimerait que sa démarre [mie mars|2026-03-11..2026-03-20] si tout va bien
[à la mi-octobre|2026-10-11..2026-10-20]
Sans doute [courant octobre|2026-10-01..2026-10-31].
[Dans le courant du mois de mai|2026-05-01..2026-05-31]
[fin du mois|2026-03-21..2026-03-31]
[à la fin du mois|2026-03-21..2026-03-31]
[début du mois prochain|2026-04-01..2026-04-10]
[le mois prochain|2026-04-01..2026-04-30]
[mars prochain|2027-03-01..2027-03-31]
en [mai prochain|2026-05-01..2026-05-31]
[mars de l'année prochaine|2027-03-01..2027-03-31]
[janvier février|2027-01-01..2027-02-28]
[juin juillet|2026-06-01..2026-07-31]
[Entre mars et juin|2026-03-01..2026-06-30]
[de mars à mai|2026-03-01..2026-05-31]
[entre novembre et février|2026-11-01..2027-02-28]
[mars ou avril|2026-03-01..2026-04-30]
[fin mars début avril|2026-03-21..2026-04-10]
[entre mars et mai 2027|2027-03-01..2027-05-31]
[mai juin 2027|2027-05-01..2027-06-30]
[La première quinzaine de mai|2026-05-01..2026-05-15]
[la deuxième quinzaine de juin|2026-06-16..2026-06-30]
[la première semaine de mai|2026-05-01..2026-05-07]
[la dernière semaine de juin|2026-06-24..2026-06-30]
2026-12-20: [fin janvier|2027-01-21..2027-01-31]
2026-12-20: en [décembre|2026-12-01..2026-12-31]
""".strip().splitlines()

# Quarters, halves, seasons, years, school and fiscal words.
PERIODS = """
au [deuxième trimestre|2026-04-01..2026-06-30]
[T2|2026-04-01..2026-06-30]
sur le [T3|2026-07-01..2026-09-30]
Être live au [Q1|2026-01-01..2026-03-31]
au [Q4 2026|2026-10-01..2026-12-31]
le [t deux|2026-04-01..2026-06-30] quoi
au [premier trimestre 2027|2027-01-01..2027-03-31]
au [premier trimestre de l'année prochaine|2027-01-01..2027-03-31]
[T1 2027|2027-01-01..2027-03-31]
[fin T2|2026-06-01..2026-06-30]
[début T3|2026-07-01..2026-07-31]
[fin Q3 début Q4|2026-09-01..2026-10-31]
[T2 T3|2026-04-01..2026-09-30]
[Le trimestre prochain|2026-04-01..2026-06-30]
[ce trimestre|2026-01-01..2026-03-31]
au [dernier trimestre|2026-10-01..2026-12-31]
[S1|2026-01-01..2026-06-30]
Au [second semestre|2026-07-01..2026-12-31]
au [premier semestre 2027|2027-01-01..2027-06-30]
[H2|2026-07-01..2026-12-31] plutôt
dans la [deuxième moitié de l'année|2026-07-01..2026-12-31]
[en fin de semestre|2026-06-01..2026-06-30]
au [printemps|2026-03-21..2026-06-20]
[cet été|2026-06-21..2026-09-20]
[l'été prochain|2026-06-21..2026-09-20]
[cet automne|2026-09-21..2026-12-20]
à l'[automne|2026-09-21..2026-12-20]
[cet hiver|2025-12-21..2026-03-20]
[L'hiver prochain|2026-12-21..2027-03-20]
[printemps 2027|2027-03-21..2027-06-20]
[fin d'année|2026-11-01..2026-12-31]
[d'ici la fin de l'année|..2026-12-31]
[à la fin de l'année|2026-11-01..2026-12-31]
[En début d'année prochaine|2027-01-01..2027-02-28]
[début 2027|2027-01-01..2027-02-28]
[fin 2026|2026-11-01..2026-12-31]
[mi-2027|2027-06-01..2027-07-31]
en [2027|2027-01-01..2027-12-31]
en [deux mille vingt-sept|2027-01-01..2027-12-31]
[l'année prochaine|2027-01-01..2027-12-31]
[l'an prochain|2027-01-01..2027-12-31]
[cette année|2026-01-01..2026-12-31]
[dans l'année|..2026-12-31]
à [la rentrée|2026-09-01..2026-09-30]
À [la rentrée|2026-09-01..2026-09-30].
[la rentrée de janvier|2027-01-01..2027-01-31]
[l'exercice prochain|2027-01-01..2027-12-31]
2026-12-03: [Le trimestre prochain|2027-01-01..2027-03-31].
2026-08-20: [cet été|2026-06-21..2026-09-20]
2026-08-20: [l'été prochain|2027-06-21..2027-09-20]
2026-02-10: au [premier trimestre|2026-01-01..2026-03-31]
2026-05-10: au [premier trimestre|2027-01-01..2027-03-31]
""".strip().splitlines()

# Days, weeks, appointments.
DAYS = """
[Le 15 mai|2026-05-15]
[le 1er octobre|2026-10-01], porte ouverte ou pas
au [1er septembre|2026-09-01]
[le premier avril|2026-04-01]
[le 15 mars 2027|2027-03-15]
le [15/05/2026|2026-05-15]
[15.05.2026|2026-05-15]
[2026-05-15|2026-05-15]
[le 22|2026-03-22] plutôt
[le 3 à neuf heures et demie|2026-04-03T09:30]
[lundi|2026-03-16]
[vendredi|2026-03-13]
[jeudi|2026-03-19]
[mardi prochain|2026-03-17]
[mardi prochain 10h30|2026-03-17T10:30]
[jeudi 19 à quatorze heures|2026-03-19T14:00]
[jeudi 19 mars à 14h|2026-03-19T14:00]
[Mercredi 10 juin|2026-06-10]
[mercredi 1er avril|2026-04-01]
[jeudi en huit|2026-03-19]
[mardi en huit|2026-03-24]
[lundi en quinze|2026-03-30]
[mercredi de la semaine prochaine|2026-03-18]
[jeudi en huit à quatorze heures|2026-03-19T14:00]
[la semaine prochaine|2026-03-16..2026-03-22]
[cette semaine|2026-03-09..2026-03-15]
[début de semaine prochaine|2026-03-16..2026-03-17]
[en fin de semaine prochaine|2026-03-19..2026-03-20]
[la semaine du 23|2026-03-23..2026-03-29]
[la semaine du 6 avril|2026-04-06..2026-04-12]
[semaine 24|2026-06-08..2026-06-14]
[demain|2026-03-13]
[après-demain|2026-03-14]
[demain|2026-03-13] matin
[demain midi|2026-03-13T12:00]
[Demain seize heures|2026-03-13T16:00], d'accord
[17 heures demain|2026-03-13T17:00]
[Dix heures le jeudi 7 mai|2026-05-07T10:00], au chai.
[10 heures mercredi 10 juin|2026-06-10T10:00]
[vendredi 20 à dix heures trente|2026-03-20T10:30]
[lundi à neuf heures moins le quart|2026-03-16T08:45]
[mardi vers midi moins le quart|2026-03-17T11:45]
[lundi matin à 9h|2026-03-16T09:00]
[jeudi à trois heures de l'après-midi|2026-03-19T15:00]
[lundi à deux heures|2026-03-16T14:00]
[jeudi à quatorze trente|2026-03-19T14:30]
[mardi 24, 9h30|2026-03-24T09:30]
[demain, vendredi 13, à 15 heures|2026-03-13T15:00]
[le 14 à 11 h 45|2026-03-14T11:45], c'est entendu
[entre le 15 mars et le 30 avril|2026-03-15..2026-04-30]
[du 3 au 7 mai|2026-05-03..2026-05-07]
[les 10 et 11 juin|2026-06-10..2026-06-11]
[aujourd'hui|2026-03-12]
[le 12 mars|2026-03-12]
[le 11 mars|2027-03-11]
à [Noël|2026-12-25]
vers [17 heures|T17:00]
Vers [17 heures|T17:00] je peux.
à [neuf heures et demie|T09:30]
[10h30|T10:30], parfait
2024-05-07: [Mardi en huit, oui, le 14, vers midi moins le quart|2024-05-14T11:45].
2024-06-25: À [jeudi en huit|2024-07-04]
2024-06-25: À [jeudi en huit|2024-07-04], alors.
2026-12-30: [lundi|2027-01-04]
""".strip().splitlines()

# Counted from the call.
RELATIVE = """
[dans six mois|2026-09-01..2026-09-30]
[d'ici six mois|..2026-09-12]
[sous trois mois|..2026-06-12]
[sous trois semaines|..2026-04-02]
[dans quinze jours|2026-03-26]
[dans une quinzaine|2026-03-26]
[dans une quinzaine de jours|2026-03-26]
[dans huit jours|2026-03-19]
[dans trois semaines|2026-04-02]
[dans un mois|2026-04-01..2026-04-30]
[dans deux ou trois mois|2026-05-01..2026-06-30]
[dans deux trois mois|2026-05-01..2026-06-30]
[dans 18 mois|2027-09-01..2027-09-30]
[dans un an|2027-03-01..2027-03-31]
[dans deux ans|2028-03-01..2028-03-31]
[dans un an et demi|2027-09-01..2027-09-30]
[dans les six prochains mois|..2026-09-12]
[dans les trois mois|..2026-06-12]
[d'ici deux à trois mois|..2026-06-12]
[sous quinzaine|..2026-03-26]
[sous 48 heures|..2026-03-14]
[dans moins de six mois|..2026-09-12]
[d'ici 2 mois|..2026-05-12]
[pas avant six mois|2026-09-12..]
[à horizon six mois|2026-09-01..2026-09-30]
[dans une dizaine de jours|2026-03-22]
2027-12-31: [Dans deux mois|2028-02-01..2028-02-29].
2027-08-31: [D'ici six mois|..2028-02-29].
""".strip().splitlines()

# Bounds.
BOUNDS = """
[pas avant 2027|2027-01-01..]
[pas avant septembre|2026-09-01..]
[rien ne bougera avant 2027|2027-01-01..], voilà, c'est dit.
On pourra [pas signer avant juin|2026-06-01..].
On ne fera [rien avant la rentrée|2026-09-01..]
[après le 15 mai|2026-05-15..]
[après l'été|2026-09-21..]
[après les vacances|2026-09-01..]
[après Pâques|2026-04-06..]
[à partir de septembre|2026-09-01..]
[à partir du 15 avril|2026-04-15..]
[dès avril|2026-04-01..]
[dès le mois de mai|2026-05-01..]
[avant l'été|..2026-06-20]
[avant fin juin|..2026-06-30]
Faut que ce soit opérationnel [avant la fin du mois|..2026-03-31].
[avant le 15 juin|..2026-06-15]
[avant septembre|..2026-08-31]
[avant Noël|..2026-12-24]
[avant 2027|..2026-12-31]
[avant la rentrée|..2026-08-31]
[d'ici fin mai|..2026-05-31]
[d'ici à fin mai|..2026-05-31]
[d'ici l'été|..2026-06-20]
[d'ici la Toussaint|..2026-11-01]
[d'ici juin|..2026-06-30]
[d'ici le 5 mai|..2026-05-05]
[au plus tard fin juin|..2026-06-30]
[au plus tard le 5 janvier|..2027-01-05]
[fin juin au plus tard|..2026-06-30]
[le 22 janvier, dernier délai|..2027-01-22]
[le quinze avril dernier délai|..2026-04-15]
[à partir de mai juin|2026-05-01..] on pourra regarder
[au plus tôt en mars 2027|2027-03-01..]
en [septembre au plus tôt|2026-09-01..]
[jusqu'à fin juin|..2026-06-30 (until)]
Ça court [jusqu'au 30 avril 2026|..2026-04-30 (until)].
[pas cette année|2027-01-01..]
[pas plus tard que fin mars|..2026-03-31]
il faut [attendre septembre|2026-09-01..]
Pourquoi pas [avant l'été|..2026-06-20] ?
[pas cette année|2027-01-01..], [l'année d'après|2027-01-01..2027-12-31]
""".strip().splitlines()

# What dates no project.
NOT_DATES = """
en [mars dernier|past]
depuis [2019|past]
C'était [il y a deux ans|past].
[L'an dernier|past] on a mis 9 000.
[l'année passée|past]
[le mois dernier|past]
[la semaine dernière|past]
On l'a vu [hier|past].
[lundi dernier|past]
[l'été dernier|past]
[depuis septembre|past]
[Depuis trois semaines|past]
[ça fait six ans|past]
Le site a été fait en [2019|past].
pendant [trois mois|duration]
un contrat de [trois ans|duration]
Ça prend [deux semaines|duration].
[trois mois|duration] de préavis
[une semaine|duration] de formation
[pas en août|excluded]
[pas pendant l'été|excluded]
Je suis là [tous les lundis|recurring].
[Le lundi|recurring] matin je regarde plus.
[dans quelques mois|vague]
[dans les prochaines semaines|vague]
Ça a été, mais bon, second point.
Il a été réveillé quatre fois.
Mais non, du neuf à tous les étages.
On est ouverts de 9 heures à 18 heures.
de 8h à 19h
entre 9 et 17 heures
On a 45 véhicules et 200 clients.
Deux millions cinq, pas plus.
Un budget de 40 000 euros par mois.
Le second est mieux.
30 %
On a un T2 à louer.
Les barres Mars.
Elle est rentrée.
""".strip().splitlines()

# Read aloud: other registers, recogniser's spellings, regional words.
SPOKEN = """
on aimerait que ce soit fait pour [la rentrée scolaire|2026-09-01..2026-09-30]
idéalement [avant la fin du premier semestre|..2026-06-30]
ce serait pour le budget [2027|2027-01-01..2027-12-31]
on va lancer l'appel d'offres [en début de deuxième trimestre|2026-04-01..2026-04-30]
la mise en service est prévue [fin T3 2026|2026-09-01..2026-09-30]
c'est dans le plan d'investissement de [2027|2027-01-01..2027-12-31]
[d'ici les Fêtes|..2026-12-19]
[après les Fêtes|2027-01-04..]
[avant les fêtes de fin d'année|..2026-12-19]
[au retour des vacances|2026-09-01..]
[au retour des fêtes|2027-01-04..]
[au retour des congés d'été|2026-09-01..]
[après la Saint-Jean|2026-06-25..]
à l'[automne prochain|2026-09-21..2026-12-20]
[l'automne prochain|2026-09-21..2026-12-20]
au [printemps prochain|2026-03-21..2026-06-20]
au [printemps 2027|2027-03-21..2027-06-20]
[dans le courant de l'été|2026-06-21..2026-09-20]
[en plein été|2026-06-21..2026-09-20]
[fin de l'été|2026-08-22..2026-09-20]
[début de l'été|2026-06-21..2026-07-20]
[à la fin de l'été|2026-08-22..2026-09-20]
[fin août début septembre|2026-08-21..2026-09-10]
[fin août ou début septembre|2026-08-21..2026-09-10]
[courant juin juillet|2026-06-01..2026-07-31]
en [juin ou en juillet|2026-06-01..2026-07-31]
[mai, juin|2026-05-01..2026-06-30]
[mai juin, dernier carat|..2026-06-30]
en [juin|2026-06-01..2026-06-30], [maximum juillet|..2026-07-31]
[juin au plus tard|..2026-06-30]
[au plus tard en juin|..2026-06-30]
le plus tôt possible, [avant juin|..2026-05-31]
dès que possible, idéalement en [avril|2026-04-01..2026-04-30]
pour [le 1er janvier|2027-01-01]
pour [le premier janvier 2027|2027-01-01]
au [premier janvier|2027-01-01]
au [1er janvier 2027|2027-01-01]
[à compter du 1er juillet|2026-07-01..]
[à partir du mois de septembre|2026-09-01..]
[à partir de la rentrée|2026-09-01..]
[dès la rentrée|2026-09-01..]
[dès le 2 janvier|2027-01-02..]
[dès janvier|2027-01-01..]
[pas avant la rentrée|2026-09-01..]
[pas avant le mois de mai|2026-05-01..]
[pas avant début 2027|2027-01-01..]
[pas avant le deuxième semestre|2026-07-01..]
on ne pourra [rien faire avant janvier|2027-01-01..]
on n'aura [pas la main avant avril|2026-04-01..]
[rien avant 2028|2028-01-01..]
on verra ça [après le 1er juillet|2026-07-01..]
après la clôture, donc en [avril|2026-04-01..2026-04-30]
[pas ce trimestre|2026-04-01..]
[pas ce mois-ci|2026-04-01..]
[pas cet été|excluded]
[pas l'été|excluded]
[surtout pas en août|excluded]
[sauf en août|excluded]
[la semaine prochaine plutôt jeudi|2026-03-19]
[jeudi|2026-03-19] ou [vendredi|2026-03-13]
[jeudi prochain, le 19|2026-03-19]
[lundi 16|2026-03-16] au matin
[lundi 16 à partir de 14h|2026-03-16T14:00]
[mardi après-midi vers 15h30|2026-03-17T15:30]
[vendredi|2026-03-13] en fin de matinée
[vendredi à midi|2026-03-13T12:00]
[demain|2026-03-13] à la même heure
[demain|2026-03-13] en fin de journée
[d'ici vendredi|..2026-03-13]
[avant vendredi|..2026-03-13]
pour [vendredi|2026-03-13]
[d'ici la semaine prochaine|..2026-03-22]
[d'ici la fin de semaine|..2026-03-13]
[d'ici fin de semaine prochaine|..2026-03-20]
[en fin de semaine|2026-03-12..2026-03-13]
[le 3 avril|2026-04-03]
[le trois avril|2026-04-03]
[vendredi trois avril à dix heures|2026-04-03T10:00]
on se dit [le 3 avril 10 heures|2026-04-03T10:00]
[le 2 mai à 9h00|2026-05-02T09:00]
[le 14 à quatorze heures quinze|2026-03-14T14:15]
[le 20 mars, 14:30|2026-03-20T14:30]
[20 mars 2026 14h|2026-03-20T14:00]
[le vingt mars à quatorze heures trente|2026-03-20T14:30]
[mercredi dix-huit à seize heures|2026-03-18T16:00]
[mercredi dix huit seize heures|2026-03-18T16:00]
rdv [le 24/03 à 14h|2026-03-24T14:00]
[le 24/03|2026-03-24]
[24.03.2026|2026-03-24]
c'est [le 24 mars prochain|2026-03-24]
entre [le 10 et le 20 avril|2026-04-10..2026-04-20]
[entre lundi et mercredi|2026-03-16..2026-03-18]
[du 6 au 10 avril|2026-04-06..2026-04-10]
[la semaine du 13 avril|2026-04-13..2026-04-19]
[la semaine 15|2026-04-06..2026-04-12]
[semaine quinze|2026-04-06..2026-04-12]
[S16|2026-04-13..2026-04-19]
[S2|2026-07-01..2026-12-31]
au [S2|2026-07-01..2026-12-31]
sur [S2 2026|2026-07-01..2026-12-31]
[T1|2026-01-01..2026-03-31]
pour [T1 2027|2027-01-01..2027-03-31]
[fin Q2|2026-06-01..2026-06-30]
[Q2-Q3|2026-04-01..2026-09-30]
[T2/T3|2026-04-01..2026-09-30]
[second trimestre|2026-04-01..2026-06-30]
[troisième trimestre|2026-07-01..2026-09-30]
[trimestre 3|2026-07-01..2026-09-30]
au [3e trimestre|2026-07-01..2026-09-30]
au [4ème trimestre 2026|2026-10-01..2026-12-31]
[1er trimestre|2026-01-01..2026-03-31]
[premier semestre de l'an prochain|2027-01-01..2027-06-30]
[d'ici à la fin du trimestre|..2026-03-31]
[d'ici la fin du semestre|..2026-06-30]
[à la fin de l'exercice|2026-11-01..2026-12-31]
[fin d'exercice|2026-11-01..2026-12-31]
[sur l'exercice 2027|2027-01-01..2027-12-31]
[dans l'exercice en cours|2026-01-01..2026-12-31]
[sur le prochain exercice|2027-01-01..2027-12-31]
[l'année fiscale prochaine|2027-01-01..2027-12-31]
[EOY|2026-11-01..2026-12-31]
[next year|2027-01-01..2027-12-31]
[fin 26|2026-11-01..2026-12-31]
[début 27|2027-01-01..2027-02-28]
en [27|2027-01-01..2027-12-31]
[dans dix-huit mois|2027-09-01..2027-09-30]
[dans un an, un an et demi|2027-03-01..2027-09-30]
[dans six à neuf mois|2026-09-01..2026-12-31]
[d'ici six à huit semaines|..2026-05-07]
[dans les deux mois qui viennent|..2026-05-12]
[dans les prochains jours|vague]
[dans le mois|..2026-04-12]
[dans le mois qui vient|2026-04-01..2026-04-30]
[dans la semaine|..2026-03-15]
[dans les semaines à venir|vague]
[au cours du mois de mai|2026-05-01..2026-05-31]
[dans trois mois|2026-06-01..2026-06-30] environ
[dans environ trois mois|2026-06-01..2026-06-30]
[d'ici environ trois mois|..2026-06-12]
[dans 3 mois max|..2026-06-12]
[sous un mois|..2026-04-12]
[sous deux mois maximum|..2026-05-12]
[sous huit jours|..2026-03-19]
[sous dix jours|..2026-03-22]
[dans 10 jours|2026-03-22]
[dans une semaine|2026-03-19]
[dans une petite semaine|2026-03-19]
[dans une huitaine|2026-03-19]
[d'ici une quinzaine|..2026-03-26]
[d'ici quinze jours trois semaines|..2026-04-02]
on en reparle [dans six mois|2026-09-01..2026-09-30]
rappelez-moi [dans trois mois|2026-06-01..2026-06-30]
rappelez-moi en [septembre|2026-09-01..2026-09-30]
rappelez-moi [début juin|2026-06-01..2026-06-10]
rappelez-moi [mi mai|2026-05-11..2026-05-20]
ça a été validé en comité [la semaine passée|past] mais le second tour c'est en [mai|2026-05-01..2026-05-31]
on a été réveillés mais ça va
mais oui
[le neuf mars à neuf heures|2027-03-09T09:00]
du neuf et du vieux
on attend une seconde
une seconde s'il vous plaît
c'est le second projet de l'année
on a déménagé [il y a un mois et demi|past]
je suis arrivée en [janvier|2027-01-01..2027-01-31]
il part à la retraite [fin juin|2026-06-21..2026-06-30]
le contrat se termine [le 31 décembre|2026-12-31] avec [trois mois|duration] de préavis
on est engagés [jusqu'en mars 2027|..2027-03-31]
on est liés [jusqu'à fin 2026|..2026-12-31]
notre contrat court [jusqu'au printemps|..2026-06-20]
le bail se termine en [2028|2028-01-01..2028-12-31]
le contrat arrive à échéance en [octobre|2026-10-01..2026-10-31]
reconduction tacite au [premier juillet|2026-07-01]
[ça fait deux ans|past] qu'on en parle
[voilà six mois|past] qu'on attend
[depuis le début de l'année|past]
[depuis le mois de mars|past]
depuis [fin 2024|past]
[depuis 3 ans|past]
en [2024|past] on a fait une étude
[fin 2025|past] on avait lancé
[ces derniers mois|past]
[ces trois dernières années|past]
[les trois derniers mois|past]
[l'année dernière|past]
[l'hiver dernier|past]
en [mai dernier|past]
[jeudi dernier|past]
[hier|past] après-midi
[avant-hier|past]
[tous les ans en septembre|recurring]
tous les trois mois
[chaque année en janvier|recurring]
chaque trimestre
une fois par mois
deux fois par an
[le vendredi|recurring] après-midi on ferme
on est fermés en [août|2026-08-01..2026-08-31]
on est ouverts du [lundi|recurring] au [vendredi|recurring]
du [lundi|recurring] au [samedi|recurring] de 9h à 19h
de 8 heures à midi
entre midi et deux
entre midi et quatorze heures
ouvert jusqu'à [20 heures|T20:00]
on fait les trois huit
[24 heures|duration] sur 24
les [35 heures|duration]
[48 heures|duration] de délai
ça prend [six mois|duration] à déployer
il faut compter [trois mois|duration]
un projet sur [deux ans|duration]
sur [trois ans|duration]
un engagement de [36 mois|duration]
en [trois semaines|duration] c'est plié
pendant [l'été|2026-06-21..2026-09-20]
pendant [les vacances|2026-07-01..2026-08-31]
durant [le mois d'août|2026-08-01..2026-08-31]
[le mois d'août|2026-08-01..2026-08-31] c'est mort
au [mois d'août|2026-08-01..2026-08-31] on est fermés
on ne décide rien en [août|2026-08-01..2026-08-31]
[pas de décision avant septembre|2026-09-01..]
on ne décidera [pas avant la fin de l'année|2026-11-01..]
ça ne se fera [pas cette année|2027-01-01..]
ce sera [pas pour cette année|2027-01-01..]
ce sera pour [l'année prochaine|2027-01-01..2027-12-31]
[l'année prochaine|2027-01-01..2027-12-31] peut-être
si c'est [pas cette année|2027-01-01..] ce sera [l'année prochaine|2027-01-01..2027-12-31]
soit en [juin|2026-06-01..2026-06-30] soit en [septembre|2026-09-01..2026-09-30]
plutôt [juin|2026-06-01..2026-06-30] que [septembre|excluded]
[pas en juin|excluded] mais en [septembre|2026-09-01..2026-09-30]
non [pas en juin|excluded], en [septembre|2026-09-01..2026-09-30]
[juin|2026-06-01..2026-06-30], non, [juillet|2026-07-01..2026-07-31]
[2027|2027-01-01..2027-12-31], [2028|2028-01-01..2028-12-31]
[2026-2027|2026-01-01..2027-12-31]
en [2027 ou 2028|2027-01-01..2028-12-31]
[d'ici 2028|..2027-12-31]
à l'horizon [2027|2027-01-01..2027-12-31]
à horizon [2030|2030-01-01..2030-12-31]
[courant 2027|2027-01-01..2027-12-31]
[dans le courant de l'année prochaine|2027-01-01..2027-12-31]
à cheval sur [2026 et 2027|2026-01-01..2027-12-31]
[dès 2027|2027-01-01..]
[pas avant janvier 2027|2027-01-01..]
le [1er trimestre|2026-01-01..2026-03-31] c'est trop tôt
on vise [le trois septembre|2026-09-03]
on peut se caler ça [lundi quatorze heures|2026-03-16T14:00]
[lundi quatorze heures|2026-03-16T14:00] ça me va
mettons [jeudi matin dix heures|2026-03-19T10:00]
[jeudi vers onze heures et quart|2026-03-19T11:15]
plutôt [mercredi neuf heures trente|2026-03-18T09:30]
[mercredi à 9 h 30|2026-03-18T09:30]
[mercredi 9 heures 30|2026-03-18T09:30]
[vendredi 13h|2026-03-13T13:00]
[vendredi treize heures|2026-03-13T13:00]
[vendredi entre 13 et 14h|2026-03-13T13:00]
[vendredi entre quatorze et quinze heures|2026-03-13T14:00]
[mardi 14h|2026-03-17T14:00] [15h|T15:00]
[demain vers 8h|2026-03-13T08:00]
[demain à 8 heures du matin|2026-03-13T08:00]
[ce soir à 18h|2026-03-12T18:00]
[cet après-midi à trois heures|2026-03-12T15:00]
[aujourd'hui en huit|2026-03-19]
[d'aujourd'hui en quinze|2026-03-26]
à [lundi|2026-03-16]
à [la semaine prochaine|2026-03-16..2026-03-22]
à [mardi prochain|2026-03-17] alors
on se rappelle [mardi|2026-03-17]
rappelez-moi [mardi en quinze|2026-03-31]
[samedi en huit|2026-03-21]
[le mardi 24 mars à 10 heures|2026-03-24T10:00]
[le 24 mars à dix heures du matin|2026-03-24T10:00]
[la première semaine d'avril|2026-04-01..2026-04-07]
[la deuxième semaine d'avril|2026-04-08..2026-04-14]
[la dernière semaine de mars|2026-03-25..2026-03-31]
[la seconde quinzaine de mars|2026-03-16..2026-03-31]
[première quinzaine d'avril|2026-04-01..2026-04-15]
[les premiers jours d'avril|2026-04-01..2026-04-05]
[fin de la semaine prochaine|2026-03-19..2026-03-20]
[la semaine d'après|2026-03-23..2026-03-29]
[pas la semaine prochaine|excluded], [la semaine d'après|2026-03-23..2026-03-29]
[dans deux semaines|2026-03-26]
[la semaine du 23 mars|2026-03-23..2026-03-29]
[d'ici la semaine 20|..2026-05-17]
""".strip().splitlines()

# From 187 phrases written after the rules were frozen (in three rounds), of which 181 were read right at
# their first run.
UNSEEN = """
On voudrait être opérationnels [pour la mi-septembre|2026-09-11..2026-09-20].
Le déploiement, on le cale au [deuxième semestre|2026-07-01..2026-12-31].
Ça devrait passer au conseil de [juin|2026-06-01..2026-06-30].
[Pas de nouveau projet avant la fin de l'exercice|2026-11-01..].
On en reparle [à la fin du trimestre|2026-03-01..2026-03-31].
Rappelez [dans un mois et demi|2026-04-01..2026-04-30].
Vous pouvez me rappeler [jeudi en quinze|2026-03-26] ?
Disons [le mardi sept avril à quinze heures|2026-04-07T15:00].
[Vendredi dix heures|2026-03-13T10:00] c'est parfait.
Notre bail se termine [fin 2027|2027-11-01..2027-12-31].
Il faut que ce soit en place [avant le 1er juillet|..2026-07-01].
On a [jusqu'au 15 avril|..2026-04-15] pour répondre.
On l'a fait [l'automne dernier|past].
[Dès la rentrée prochaine|2026-09-01..] si tout va bien.
Ce sera plutôt [entre avril et juin|2026-04-01..2026-06-30].
[Courant deuxième trimestre|2026-04-01..2026-06-30].
Je suis en congés [du 13 au 24 avril|2026-04-13..2026-04-24].
[D'ici trois semaines|..2026-04-02] j'ai mon budget.
[D'ici la fin mars|..2026-03-31] on aura tranché.
On change tous les cinq ans.
[Avant les vacances d'été|..2026-06-30] ce serait bien.
[Au plus tard en septembre|..2026-09-30].
Après la saison.
On n'y touchera [pas avant l'année prochaine|2027-01-01..].
Le comité se réunit [le 26|2026-03-26].
C'est pour le [premier trimestre 2027|2027-01-01..2027-03-31].
[Fin de semaine prochaine|2026-03-19..2026-03-20] je peux vous répondre.
[Sous quinze jours|..2026-03-26] on signe.
[Dans les deux mois|..2026-05-12].
On est passés sur Sage [il y a trois ans|past].
Un préavis de [six mois|duration].
Formation de [deux jours|duration].
[Lundi à neuf heures trente|2026-03-16T09:30], ça vous va ?
[Demain après-midi, quinze heures|2026-03-13T15:00].
[La semaine du 30 mars|2026-03-30..2026-04-05] plutôt.
[Début mai|2026-05-01..2026-05-10] on sera fixés.
[Janvier 2027 au plus tôt|2027-01-01..]
[À partir de mai juin|2026-05-01..] on pourra regarder.
[Pas ce semestre|2026-07-01..].
On doit avoir changé pour [Noël|2026-12-25].
[Après le 20 mai|2026-05-20..] je suis dispo.
L'appel d'offres sort en [avril ou en mai|2026-04-01..2026-05-31].
[L'été prochain|2026-06-21..2026-09-20] on ferme [trois semaines|duration].
[Mercredi 25 à 8h45|2026-03-25T08:45].
À [midi|T12:00] je suis à table.
[Dans une dizaine de jours|2026-03-22] j'y verrai clair.
Au [printemps 2027|2027-03-21..2027-06-20].
[Fin juin, début juillet|2026-06-21..2026-07-10].
[Le mois prochain|2026-04-01..2026-04-30], après l'inventaire.
On vise le [T4|2026-10-01..2026-12-31] pour la bascule.
[D'ici Pâques|..2026-04-05] ça me paraît court.
[Ça fait cinq ans|past] qu'on travaille avec eux.
Je vous rappelle [avant vendredi|..2026-03-13].
C'est prévu au budget [2027|2027-01-01..2027-12-31].
[Le quinze avril dernier délai|..2026-04-15]
Ils livrent [sous huitaine|..2026-03-19].
[Dans deux à trois semaines|2026-03-26..2026-04-02].
Nous avons voté en [décembre dernier|past].
[Mi-2026|2026-06-01..2026-07-31] pour le pilote.
[Mardi prochain|2026-03-17] dans la matinée.
Vous me recontactez au [mois d'octobre|2026-10-01..2026-10-31].
Au [troisième trimestre de l'année prochaine|2027-07-01..2027-09-30].
bon alors idéalement nous ce serait euh [fin avril début mai|2026-04-21..2026-05-10] avant les ponts
le marché actuel arrive à terme au [trente et un décembre deux mille vingt-six|2026-12-31]
on renouvelle en [juillet|2026-07-01..2026-07-31] donc faut dénoncer [trois mois|duration] avant
moi je vois [pas ça avant octobre novembre|2026-10-01..]
[après la rentrée de septembre|2026-10-01..]
on en recause [après la rentrée|2026-10-01..]
la commission se réunit [mi-mai|2026-05-11..2026-05-20] et le vote c'est en [juin|2026-06-01..2026-06-30]
faudrait que ça tourne pour l'ouverture [le 4 avril|2026-04-04]
[d'ici deux petits mois|..2026-05-12]
[dans un peu plus de trois mois|2026-06-01..2026-06-30]
[dans trois quatre mois|2026-06-01..2026-07-31]
vous me rappelez [lundi|2026-03-16] matin première heure
[mardi quatorze heures trente|2026-03-17T14:30] chez nous
[le jeudi 26 à dix heures moins le quart|2026-03-26T09:45]
je suis là [jusqu'à vendredi|..2026-03-13]
[mercredi prochain en fin de journée vers 17h|2026-03-18T17:00]
[le deux avril à neuf heures et quart|2026-04-02T09:15]
[demain dix-huit heures|2026-03-13T18:00] au plus tard
on est en plein inventaire [jusqu'au 20|..2026-03-20]
on bascule au [premier janvier vingt-sept|2027-01-01]
c'est inscrit au plan [2027-2029|2027-01-01..2029-12-31]
à la [Toussaint au mieux|2026-11-01..]
[dans le courant du second semestre 2026|2026-07-01..2026-12-31]
[l'année prochaine|2027-01-01..2027-12-31] à la même époque
à l'[automne 2026|2026-09-21..2026-12-20]
au retour des beaux jours
ça s'est fait [l'été dernier|past] et depuis plus rien
ils ont signé en [janvier dernier|past] pour [trois ans|duration]
on a commencé [il y a une quinzaine de jours|past]
[la semaine dernière|past] on a eu une panne
on l'utilise depuis [2018|past]
le contrat court [jusqu'en juin 2028|..2028-06-30]
ils ferment [tous les lundis|recurring]
[le mercredi|recurring] je travaille pas
[pas en décembre|excluded] c'est notre plus gros mois
[surtout pas pendant les soldes|excluded]
[surtout pas la semaine prochaine|excluded]
[avant la fin du premier trimestre|..2026-03-31]
[d'ici le printemps|..2026-03-20]
[dès lundi|2026-03-16..] si vous voulez
[pas avant mi-avril|2026-04-11..]
[rien avant le mois de septembre|2026-09-01..]
on décidera [rien avant le mois de septembre|2026-09-01..]
[au plus tôt début 2027|2027-01-01..]
[dans dix-huit mois minimum|2027-09-12..]
[sous un mois|..2026-04-12] on vous répond
[dans les dix jours|..2026-03-22]
[d'ici quelques semaines|vague]
à horizon [2028|2028-01-01..2028-12-31]
je dirais [T3 ou T4|2026-07-01..2026-12-31]
[fin du T1 2027|2027-03-01..2027-03-31]
[next week|2026-03-16..2026-03-22] je suis off
en [Q2|2026-04-01..2026-06-30] on ouvre Berlin
[H1 2027|2027-01-01..2027-06-30]
à la [Saint-Jean|2026-06-24] on ferme
on verra ça [après les Fêtes|2027-01-04..]
en fin d'après-midi [mardi|2026-03-17]
pas avant le budget [de l'an prochain|2027-01-01..2027-12-31]
c'est [courant de l'année|2026-01-01..2026-12-31]
[la deuxième quinzaine d'avril|2026-04-16..2026-04-30]
[vendredi 3|2026-04-03] ou [mardi 7|2026-04-07]
plutôt [le 3 avril|2026-04-03] ou [le 7|2026-04-07]
[le vingt-sept mars à onze heures|2026-03-27T11:00]
on vous attend [le 8 à 14h|2026-04-08T14:00]
On voudrait changer pour la saison prochaine.
La commission d'appel d'offres est [le 9 avril|2026-04-09].
Moi je serais plutôt [fin du printemps|2026-05-22..2026-06-20].
Le conseil communautaire vote en [décembre|2026-12-01..2026-12-31].
On part [pas avant le mois de mai|2026-05-01..].
C'est reporté à [l'année prochaine|2027-01-01..2027-12-31].
On a repoussé à [septembre|2026-09-01..2026-09-30].
Je pars en retraite [dans trois ans|2029-03-01..2029-03-31].
On déménage [le premier juin|2026-06-01].
[Passé le 30 juin|2026-06-30..] on n'a plus les crédits.
Il faut engager les crédits [avant le 30 novembre|..2026-11-30].
Vous pouvez passer [mercredi matin vers dix heures|2026-03-18T10:00] ?
[Jeudi 2 avril, 14 heures 30|2026-04-02T14:30], je bloque.
Je vous rappelle [lundi prochain à onze heures|2026-03-16T11:00].
On peut dire [le 31 à neuf heures|2026-03-31T09:00].
[Vendredi en huit|2026-03-20] ça m'arrange mieux.
Rappelez-moi [au retour des vacances de Pâques|2026-05-04..].
L'équipe arrive [mi-août|2026-08-11..2026-08-20].
Dans [la première quinzaine de juin|2026-06-01..2026-06-15].
On vise la mise en prod [fin Q3|2026-09-01..2026-09-30].
[Q2 2027 au plus tôt|2027-04-01..]
[D'ici six à neuf mois|..2026-12-12].
On signe [cette semaine|2026-03-09..2026-03-15] ou jamais.
[Dans les quinze jours|..2026-03-26].
C'était prévu pour [mars 2025|past].
On se voit [mardi 31 mars à 16h15|2026-03-31T16:15].
Pas avant que le nouveau directeur arrive, en [juin|2026-06-01..2026-06-30].
Le renouvellement tombe en [novembre 2027|2027-11-01..2027-11-30].
On aura une réponse [sous dix jours|..2026-03-22].
Dès que possible, au pire [début avril|2026-04-01..2026-04-10].
Je suis en réunion jusqu'à [midi|T12:00].
Rappelez après [17 heures|T17:00].
Entre [le 20 et le 24 avril|2026-04-20..2026-04-24], je suis au salon.
Le budget est annuel, on verra en [janvier|2027-01-01..2027-01-31].
[Avant l'hiver|..2026-12-20], impérativement.
[Avant la mi-mai|..2026-05-15].
[Au cours du troisième trimestre|2026-07-01..2026-09-30].
[Fin 2026 ou début 2027|2026-11-01..2027-02-28].
[Dans un délai de deux mois|..2026-05-12].
On veut tourner la page [avant le 15|..2026-03-15].
[L'hiver prochain|2026-12-21..2027-03-20] on refait la toiture.
[Demain|2026-03-13] je suis à Liège, [après-demain|2026-03-14] aussi.
[À la fin du mois prochain|2026-04-21..2026-04-30].
[Début d'été|2026-06-21..2026-07-20] ce serait parfait.
[Mi-trimestre|2026-05-01..2026-05-31].
On a été livrés [la semaine passée|past].
Le contrat a été signé en [avril 2024|past] pour [trente-six mois|duration].
Nous sommes ouverts du [mardi|recurring] au [samedi|recurring].
Je fais ça [tous les jeudis|recurring].
[Cet hiver|2025-12-21..2026-03-20] on a eu des fuites.
On [attend la rentrée|2026-09-01..].
Ça ne pourra [pas se faire avant Pâques|2026-04-05..].
Au [premier semestre 2027|2027-01-01..2027-06-30] le cas échéant.
[Le 14 juillet|2026-07-14] on est fermés.
[Dans environ un mois|2026-04-01..2026-04-30].
[Courant de l'été|2026-06-21..2026-09-20].
[Dans deux semaines|2026-03-26] j'aurai les chiffres.
Vers [la mi-avril|2026-04-11..2026-04-20].
C'est pour [hier|past] !
D'ici là on se débrouille.
""".strip().splitlines()

# Feasts, ranks of weekdays, events that a period dates, what follows a year or a week.
EVENTS = """
[le premier lundi de juin|2026-06-01]
[le dernier vendredi d'août|2026-08-28]
[le deuxième mardi du mois prochain|2026-04-14]
[le 15 du mois prochain|2026-04-15]
[avant les régionales de mai|..2026-05-31]
[après la foire de septembre|2026-10-01..]
[avant que le maire parte, fin juin|..2026-06-30]
[la semaine après Pâques|2026-04-06..2026-04-12]
[la quinzaine après la Toussaint|2026-11-02..2026-11-15]
[pas avant le retour des vacances d'été|2026-09-01..]
à la [fête des pères|2026-06-21]
[avant la Sainte-Barbe|..2026-12-03]
[après le ramadan|2026-03-20..]
en [2027, au mois de mars|2027-03-01..2027-03-31]
[l'an prochain en octobre|2027-10-01..2027-10-31]
[du 2 avril à la fin de mai|2026-04-02..2026-05-31]
""".strip().splitlines()

# A neighbour narrows; "au plus tard" holds all of what it names.
NARROWED = """
au [premier semestre 2027, mais pas avant février|2027-02-01..2027-06-30]
à l'[automne, mais pas avant novembre|2026-11-01..2026-12-20]
au [printemps, au plus tard fin mai|2026-03-21..2026-05-31]
en [novembre, avant le 12|2026-11-01..2026-11-12]
en [mai, mais vraiment vers la fin|2026-05-21..2026-05-31]
[octobre, plutôt début|2026-10-01..2026-10-10]
[novembre|2026-11-01..2026-11-30], plutôt [la première quinzaine|2026-11-01..2026-11-15]
[cet hiver au plus tard|..2026-03-20]
en [2028 maximum|..2028-12-31]
[avant l'été, au plus tard|..2026-06-20]
[d'ici l'été|..2026-06-20] c'est jouable
[passé le mois d'août|2026-09-01..]
[une fois l'été passé|2026-09-21..]
[dès le trimestre prochain|2026-04-01..]
[fin mai, pas après|..2026-05-31]
le [3ème Q|2026-07-01..2026-09-30]
[la semaine de l'Assomption|2026-08-10..2026-08-16]
[après les soldes|2026-07-22..]
en [octobre, pas avant|2026-10-01..2026-10-31]
[dans dix jours, pas plus tard|2026-03-22]
[le mois de juin|2026-06-21..2026-06-30]. Pas au début, on a la fête. Plutôt vers la fin.
[l'an prochain|2027-01-01..2027-12-31], sûr. Le [deuxième trimestre|2027-04-01..2027-06-30], si tout va bien.
[les trois premières semaines d'octobre|2026-10-01..2026-10-21]
[le dernier jour du mois de juin|2026-06-30]
[le 31 octobre|2026-10-31], ou plutôt [le 24|2026-10-24]
""".strip().splitlines()

VALID = [*NARROWED, *MONTHS, *PERIODS, *DAYS, *RELATIVE, *BOUNDS, *NOT_DATES, *SPOKEN, *UNSEEN, *EVENTS]

"""Phrases with the times that they hold, said on Thursday 12 March 2026 unless a date opens the line.

`[words|expectation]`, nothing else may be found. An expectation is a day (`2026-09-01`), a day and hour
(`2026-03-19T14:00`), a period (`2026-09-01..2026-09-30`, either end may be open), an hour alone (`T14:00`), or
the bare kind of what dates no project: `past`, `duration`, `excluded`, `recurring`, `vague`. A kind or bound in
parentheses is checked too: `..2026-06-30 (until)`.
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

VALID = [*MONTHS, *PERIODS, *DAYS, *RELATIVE, *BOUNDS, *NOT_DATES]

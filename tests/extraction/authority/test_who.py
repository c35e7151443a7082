"""Who the contact is and who decides, in other words than those of the rules' examples."""

import pytest

from extraction.engine import Extractor
from tests.extraction.dialogues import SPOKEN_ON, turns_of

TITLES = [
    ("A: Bonjour, je cherche à joindre le directeur informatique.", "P: C'est moi, je vous écoute.", "DSI"),
    ("A: Vous n'êtes pas le gérant ?", "P: Si si, depuis le mois de mars.", "DG"),
    ("A: Vous n'êtes pas la patronne ?", "P: Depuis que maman est partie, si.", "DG"),
    ("A: Donc vous êtes la gérante.", "P: Cogérante, avec ma sœur.", "DG"),
    ("A: C'est toi la CTO, c'est ça ?", "P: C'est moi.", "DSI"),
    ("A: Je suis bien avec la directrice marketing ?", "P: Oui, bonjour.", "DIR_MARKETING"),
    ("A: Vous êtes la secrétaire ?", "P: Secrétaire comptable, oui.", "secrétaire comptable"),
    ("A: Bonjour.", "P: Chez nous le patron, c'est moi.", "DG"),
    ("A: Bonjour.", "P: J'ai été embauché comme directeur technique.", "DIR_OPERATIONS"),
    ("A: Bonjour.", "P: Je suis directrice d'école.", "directrice d'école"),
    ("A: Quel est votre rôle ?", "P: Je préside la coopérative.", "DG"),
    ("A: Bonjour.", "P: C'est ma boîte, je l'ai montée en 2011.", "DG"),
    ("A: Bonjour.", "P: Responsable paie depuis avril, avant j'étais à l'accueil.", "responsable paie"),
    ("A: Vous êtes le gérant ?", "P: Je seconde le gérant.", None),
    ("A: Vous êtes qui ?", "P: L'informatique ici, c'est moi.", "DSI"),
    ("A: Monsieur Bonnet est là ?", "P: Son assistante, je note.", "ASSISTANT"),
    ("A: Bonjour.", "P: Je suis tout seul avec mes deux compagnons.", "DG"),
    ("A: Bonjour.", "P: J'ai repris la librairie en 2019.", "DG"),
    ("A: Vous êtes acheteuse ?", "P: Acheteuse, je l'ai été. Je suis juriste.", "JURIDIQUE"),
    ("A: Quel est votre métier ?", "P: Maraîchère, en bio.", "maraîchère"),
    ("A: Vous travaillez avec un comptable ?", "P: Oui, à Vannes.", None),
    ("A: Vous êtes utilisateur, et c'est la DSI qui arbitre ?", "P: Tout à fait.", None),
    ("A: Vous êtes le DAF ?", "P: Non, le DAF c'est Monsieur Roux.", None),
    ("A: Bonjour.", "P: C'est le directeur financier qui gère ça.", None),
    ("A: Bonjour.", "P: On a un responsable informatique pour ça.", None),
    ("A: Je voudrais parler à monsieur le maire.", "P: Il est en réunion.", None),
    ("A: Vous faites quoi ici ?", "P: Le service achats, et c'est moi qui le pilote.", "DIR_ACHATS"),
    ("A: Vous dirigez l'abbaye ?", "P: Le directeur, c'est le prieur. Moi je suis l'économe.", "économe"),
    ("A: T'es bien head of growth ?", "P: Yep, depuis mars.", "head of growth"),
    ("A: Et la copropriété ?", "P: Ben si, assemblée générale, tous les ans.", None),
]

STATUSES = [
    ("A: Qui décide chez vous ?", "P: Ma pomme, gérant unique.", "decides"),
    ("A: C'est vous qui achetez ?", "P: Je regarde, je compare, je prends.", "decides"),
    ("A: Qui a le dernier mot ?", "P: Le directeur de la clinique et moi, ensemble.", "shares"),
    ("A: Vous pouvez signer ?", "P: Sans le visa de la préfecture je ne commande rien.", "shares"),
    ("A: Et votre associé ?", "P: On vote, chacun une voix.", "shares"),
    ("A: Vous pouvez valider ?", "P: Je suis apprentie, moi, voyez la gérante.", "not_decider"),
    ("A: Qui tranche ?", "P: C'est ma fille qui tient le chéquier.", "not_decider"),
    ("A: Le siège intervient ?", "P: Le siège nous impose le logiciel.", "not_decider"),
    ("A: Donc vous décidez seule.", "P: Oui, enfin la présidente valide derrière.", "shares"),
    (
        "A: Donc c'est le DAF qui décide.",
        "P: Oui et non. Lui le montant, moi je décide de l'outil.",
        "shares",
    ),
    ("A: Donc il faut l'accord du bureau.", "P: Pas tout à fait. C'est moi qui tranche.", "decides"),
    ("A: Vous n'avez besoin de l'accord de personne ?", "P: Si, de mon frère.", "shares"),
    ("A: Vous ne pouvez pas signer vous-même ?", "P: Non, hélas.", "not_decider"),
    ("A: Vous pouvez vous engager ?", "P: Je peux rien promettre sans la cheffe.", "not_decider"),
    ("A: Et ça se décide comment ?", "P: Tous les deux, le soir.", "shares"),
    ("A: Votre patron suit ?", "P: J'en ai pas.", "decides"),
    ("A: C'est vous qui choisissez ?", "P: Faut demander à la direction.", "not_decider"),
    ("A: Chez vos clients, qui valide ?", "P: C'est le maire qui décide.", "unknown"),
    ("A: Et le créneau ?", "P: C'est bon, je valide le créneau.", "unknown"),
    ("A: Votre budget est voté ?", "P: Oui, le conseil municipal l'a voté en mars.", "unknown"),
    ("A: C'est vous qui décidez ?", "P: Mon boulot se borne à compiler les offres.", "not_decider"),
    ("A: Vous pouvez valider ?", "P: C'est au-dessus de mon grade.", "not_decider"),
    ("A: Qui choisit ?", "P: Le dossier est entre les mains du syndicat.", "not_decider"),
    ("A: Vous avez lu mon offre ?", "P: Oui, mais c'est Nantes qui achète.", "not_decider"),
    ("A: Qui décide ?", "P: Moi et ma conscience.", "decides"),
    ("A: Vous décidez avec vos frères ?", "P: Ils m'ont cédé leurs parts, y a plus que moi.", "decides"),
    ("A: Vous décidez ?", "P: Oui, pourvu que ça convienne à ma belle-mère.", "shares"),
    ("A: Qui signe ?", "P: Il faut la signature du recteur et la mienne.", "shares"),
    ("A: Vous allez bien ?", "P: J'ai signé pour le recommandé de la voisine.", "unknown"),
]


OTHERS = [
    (["A: Et c'est lui qui choisit, le DG ?", "P: On tranche tous les deux."], ("DG",)),
    (["A: C'est vous ?", "P: La moitié des parts est à ma sœur, on décide à deux."], ("ASSOCIES",)),
    (["A: Le choix se fait chez vous ?", "P: Le choix se fait à Bruxelles."], ("GROUPE",)),
    (["A: Qui tranche ?", "P: Le conseil communal, toujours. Moi je présente."], ("conseil communal",)),
    (
        ["A: Vous signez ?", "P: Il me manque une signature.", "A: Celle du DAF ?", "P: Non, du président."],
        ("DG",),
    ),
]


@pytest.mark.parametrize(("lines", "others"), OTHERS)
def test_who_else_decides(extractor: Extractor, lines: list[str], others: tuple[str, ...]) -> None:
    sheet = extractor.extract(turns_of(*lines), reference_date=SPOKEN_ON).sheet
    assert sheet.authority.other_deciders == others


@pytest.mark.parametrize(("agent", "prospect", "role"), TITLES)
def test_title_of_the_contact(extractor: Extractor, agent: str, prospect: str, role: str | None) -> None:
    sheet = extractor.extract(turns_of(agent, prospect), reference_date=SPOKEN_ON).sheet
    assert sheet.authority.contact_role == role


@pytest.mark.parametrize(("agent", "prospect", "status"), STATUSES)
def test_who_decides(extractor: Extractor, agent: str, prospect: str, status: str) -> None:
    sheet = extractor.extract(turns_of(agent, prospect), reference_date=SPOKEN_ON).sheet
    assert sheet.authority.status == status


@pytest.mark.parametrize(
    ("agent", "prospect", "objections"),
    [
        ("A: C'est vingt euros par employé, ça vous va ?", "P: Douze, pas un de plus.", ("price",)),
        ("A: La farine a augmenté ?", "P: Oui, c'est trop cher.", ()),
        ("A: Vous avez deux minutes ?", "P: J'ai pas le temps de bavarder, une seule.", ()),
        ("A: On pourrait démarrer lundi ?", "P: Pas cette semaine, on a l'inventaire.", ("timing",)),
        ("A: Vous externalisez le ménage ?", "P: Nos agents font ça très bien, merci.", ("internal",)),
    ],
)
def test_objections(extractor: Extractor, agent: str, prospect: str, objections: tuple[str, ...]) -> None:
    sheet = extractor.extract(turns_of(agent, prospect), reference_date=SPOKEN_ON).sheet
    assert tuple(sheet.objections) == objections


@pytest.mark.parametrize(
    ("agent", "prospect", "flags"),
    [
        ("A: L'échange sera conservé trois mois.", "P: Ah non, pas d'accord.", ("recording_refused",)),
        ("A: Je vous rappelle ?", "P: Effacez mon numéro de votre fichier.", ("opt_out",)),
        ("A: Vos appels partent bien ?", "P: On a enlevé les doublons de la liste.", ()),
        ("A: Vous pourriez changer de loueur ?", "P: On a signé pour trois ans ferme.", ("locked_contract",)),
        ("A: Vous êtes liés par un NDA ?", "P: Oui, deux ans.", ()),
        ("A: Je suis bien au service population ?", "P: Non, ici c'est la piscine.", ("wrong_person",)),
    ],
)
def test_flags(extractor: Extractor, agent: str, prospect: str, flags: tuple[str, ...]) -> None:
    sheet = extractor.extract(turns_of(agent, prospect), reference_date=SPOKEN_ON).sheet
    assert tuple(sheet.flags) == flags

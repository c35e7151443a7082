"""Makes of everyday equipment: a rival only of who sells such things."""

import re

_MAKES = {
    "vehicle": """
    renault peugeot citroen citroën dacia ford fiat iveco mercedes volkswagen toyota nissan opel hyundai kia
    skoda seat
    audi bmw volvo scania man daf tesla kangoo berlingo partner trafic master jumpy jumper boxer expert ducato
    transit sprinter vito crafter caddy transporter clio duster zoe daily doblo scudo kubota fendt claas
    deutz massey
    jcb manitou bobcat caterpillar komatsu merlo piaggio gaz chevrolet dodge chrysler
    """,
    "computer": """
    as400 ibm dell hp lenovo asus acer apple mac macbook imac ipad iphone samsung huawei xiaomi android
    windows linux
    ubuntu synology nas raspberry nokia chromebook debian vmware citrix
    """,
    "stationery": "clairefontaine bic stabilo velleda moleskine oxford exacompta canson conté leitz tipp-ex",
    "tool": """
    makita hilti bosch dewalt festool metabo stihl husqvarna facom karcher kärcher honda yamaha altendorf
    felder stanley
    """,
    "store": """
    leclerc carrefour auchan lidl aldi intermarché intermarche super-u decathlon décathlon ikea castorama
    bricomarché
    amazon action monoprix franprix gifi darty fnac boulanger
    """,
}
_SOLD = {
    "vehicle": (
        r"vehicul\w*|camions?|utilitaires?|voitures?|autos?|leasing|lld|location longue duree|fourgons?"
        r"|engins?"
        r"|tracteurs?|chariots?|vans?|pick ?ups?|pneus?|carrosserie|concession\w*|manutention|bennes?|chars?"
    ),
    "computer": (
        r"ordinateurs?|informatiques?|serveurs?|infogerance|postes?|parc|materiels?|pc|portables?"
        r"|telephon\w*|mobiles?"
        r"|infrastructure|cloud|hebergement|sauvegardes?|machines?"
    ),
    "stationery": r"fournitures?|papeterie|stylos?|bureautique",
    "tool": (r"outils? (?:electroportatifs?|de chantier)|outillage|machines?|location|equipements?|loueurs?"),
    "store": r"grande distribution|supermarches?|magasins?|courses|achats|fournitures?|approvisionnement\w*",
}
_IS_SOLD = {kind: re.compile(rf"\b(?:{words})\b") for kind, words in _SOLD.items()}
_KIND = {make: kind for kind, makes in _MAKES.items() for make in makes.split()}


def is_equipment(name: str, agent: str) -> bool:
    """Whether a name is the make of a thing that the agent, in these folded words, does not sell."""
    words = name.lower().split()
    kind = next((_KIND[word] for word in words if word in _KIND), None)
    return kind is not None and _IS_SOLD[kind].search(agent) is None

"""Whether the thing of "par X" is a person or what one person uses: a price for each is a price per user.

French makes nouns of persons in an open class (*apprenti*, *licencié*, *choriste*, *infirmière*): the
listed nouns come first, then the endings of trades and roles, less the things that end likewise.
"""

import re

from extraction.amounts import nouns
from extraction.amounts.patterns import SEATS
from extraction.lexemes import words

_LISTED = re.compile(rf"(?:{SEATS}|chacune?)(?: de paie)?")
_PERSONS = words(
    "compagnon apprenti apprentie avocat avocate notaire clerc eleve benevole patient patiente joueur "
    "sportif cheval box vache bete tete pipe gamin gamine bambin mome petit jeune copain pratiquant "
    "pompier gendarme chef prof instit maitre maitresse medecin dentiste veto kine docteur interne "
    "externe secretaire gestionnaire locataire proprietaire coproprietaire actionnaire "
    "societaire stagiaire fonctionnaire partenaire volontaire individu homme femme fille garcon gars "
    "type mec humain personnel permanent equipier cadet scout louveteau choriste novice moine soeur "
    "retraite convive couvreur macon guide pilote matelot marin mousse skipper interimaire saisonnier "
    "etp equivalent chambre couchage dossard profil login session identifiant acces bureau fauteuil "
    "ecran portable bracelet clef cle voix couvert dev recrue usager usagere associe associee employe "
    "employee salarie salariee licencie licenciee abonne abonnee affilie adherente delegue invite "
    "habitant habitante administre administree assure assuree beneficiaire inscrit "
    "inscrite resident residente occupant occupante"
)
_TRADE = re.compile(
    r"[a-z]{2,}(?:teur|trice|eur|euse|iste|logue|iatre|cien|cienne|ien|ienne|ier|iere|ant|ante|aire)"
)
_THINGS = words(
    "heure moteur secteur tracteur compteur capteur ascenseur serveur conteneur container classeur "
    "camion chantier dossier fichier atelier calendrier papier quartier metier panier cahier courrier "
    "palier clavier escalier sentier terrier verger immatriculation rotation annuaire exemplaire "
    "formulaire questionnaire inventaire seminaire anniversaire itineraire horaire salaire sommaire "
    "vestiaire sanitaire instant trimestre premier dernier entier particulier soumissionnaire "
    "restaurant courant montant volant gisement carburant terminaux avant devant pendant suivant "
    "distributeur detecteur refrigerateur congelateur generateur simulateur transformateur "
    "interrupteur projecteur radiateur aspirateur amplificateur accumulateur moniteur afficheur "
    "emetteur recepteur rouleur routeur commutateur vapeur valeur couleur largeur hauteur longueur "
    "epaisseur faveur erreur lueur douleur fleur soeurs matiere biere riviere lumiere maniere "
    "premiere derniere carriere frontiere gouttiere chaudiere glissiere aire paire"
)


def is_seat(unit: str) -> bool:
    """Whether a folded singular noun is a person, a seat or what one person uses.

    >>> [is_seat(noun) for noun in ("apprenti", "choriste", "poste", "chantier", "site")]
    [True, True, True, False, False]
    """
    if _LISTED.fullmatch(unit) or unit in _PERSONS or f"{unit}s" in nouns.PEOPLE:
        return True
    return unit not in _THINGS and _TRADE.fullmatch(unit) is not None

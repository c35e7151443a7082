"""What a notice, and the question about the second purpose, have to say; how long it takes to say it.

Facts on the GDPR, section 5: who calls, that the exchange is recorded and transcribed by software, and
how to accept and refuse, in one breath: refusing is as easy as agreeing.
"""

import re
import unicodedata

from models import LegalBasis

MAX_CHARACTERS = 4096
"""Twilio's bound for one `<Say>` (facts on Twilio, section 4)."""
LONG_S = 30
CHARACTERS_A_SECOND = 14.5
"""A French synthetic voice at its usual speed; an estimate for the preview, not a measurement."""


QUESTIONS = {
    LegalBasis.CONSENT: (
        "Acceptez-vous aussi que cet enregistrement serve à améliorer la qualité de nos appels ? "
        "Tapez 1 ou dites oui pour accepter, 2 ou non pour refuser. Sans réponse, il n'y servira pas."
    ),
    LegalBasis.LEGITIMATE_INTEREST: (
        "Cet enregistrement sert aussi à améliorer la qualité de nos appels. "
        "Pour vous y opposer, tapez 2 ou dites non."
    ),
}
"""What is asked of the second purpose, quality, where a campaign has no words of its own."""


def spoken_duration_s(text: str) -> float:
    """About how many seconds a voice takes to say a text."""
    return len(" ".join(text.split())) / CHARACTERS_A_SECOND


def suggestion(seller: str, basis: LegalBasis) -> str:
    """A notice that is complete, to start from; the durations and the address are the customer's to fit."""
    if basis is LegalBasis.CONSENT:
        way = (
            "Avec votre accord, cet échange est enregistré et transcrit par un logiciel pour préparer notre "
            "proposition ; le son est effacé sous 7 jours. Tapez 1 pour accepter, 2 pour refuser. "
            "Sans réponse, rien n'est enregistré. Pour arrêter à tout moment, tapez 0 ou dites-le."
        )
    else:
        way = (
            "Cet échange est enregistré et transcrit par un logiciel pour préparer notre proposition ; "
            "le son est effacé sous 7 jours. Pour vous y opposer, tapez 2 ; à tout moment ensuite, tapez 0 "
            "ou dites-le."
        )
    return f"Ici {seller}, appel commercial. {way} Vos droits : exemple.fr/appel."


def missing(text: str, *, seller: str, basis: LegalBasis) -> str | None:
    """What a notice lacks, as a French sentence that says what to add; None where it is complete."""
    plain = _plain(text)
    if not plain:
        return "L'annonce est vide : écrivez ce que le prospect entend avant tout enregistrement."
    if len(text) > MAX_CHARACTERS:
        return f"L'annonce dépasse {MAX_CHARACTERS} caractères : raccourcissez-la."
    if not _names(plain, _plain(seller)):
        return f"L'annonce doit dire qui appelle : ajoutez le nom « {seller} »."
    if "enregistr" not in plain:
        return "L'annonce doit dire que l'échange est enregistré."
    if "transcri" not in plain:
        return "L'annonce doit dire que l'échange est transcrit par un logiciel."
    return _missing_way(plain, basis)


def own_question(text: str) -> str:
    """A campaign's own words of the second question; empty where they are the usual ones, of any basis."""
    words = " ".join(text.split())
    return "" if words in QUESTIONS.values() else words


def question_on(basis: LegalBasis, own: str) -> str:
    """What is asked of the second purpose: a campaign's `own` words, else the usual ones on this basis."""
    return own or QUESTIONS[basis]


def missing_in_question(own: str, *, basis: LegalBasis) -> str | None:
    """What a campaign's own second question lacks, as a French sentence; None where it is complete."""
    plain = _plain(own)
    if not plain:
        return None
    if len(own) > MAX_CHARACTERS:
        return f"La question dépasse {MAX_CHARACTERS} caractères : raccourcissez-la."
    if "qualit" not in plain and "formation" not in plain:
        return (
            "La question doit dire à quoi l'enregistrement servirait : la qualité des appels, la formation."
        )
    return _missing_way(plain, basis, what="La question")


def advice(text: str, *, duration_s: float | None = None) -> tuple[str, ...]:
    """What would make a notice better, though it may be used as it is."""
    plain, found = _plain(text), []
    length_s = spoken_duration_s(text) if duration_s is None else duration_s
    if length_s > LONG_S:
        found.append(f"Plus de {LONG_S} s : beaucoup raccrochent. Visez une quinzaine de secondes.")
    if "droits" not in plain:
        found.append("Dites où lire ses droits (« Vos droits : exemple.fr/appel »).")
    if "efface" not in plain and "conserv" not in plain:
        found.append("Dites combien de temps le son est gardé (« effacé sous 7 jours »).")
    return tuple(found)


def _missing_way(plain: str, basis: LegalBasis, *, what: str = "L'annonce") -> str | None:
    if basis is LegalBasis.CONSENT:
        if not _says_key(plain, "1"):
            return f"{what} doit dire comment accepter : « tapez 1 »."
        if not _says_key(plain, "2"):
            return f"{what} doit dire comment refuser, aussi simplement qu'accepter : « tapez 2 »."
        return None
    if "oppos" not in plain and "refus" not in plain:
        return f"{what} doit dire que le prospect peut s'opposer à l'enregistrement."
    if not (_says_key(plain, "2") or _says_key(plain, "0")):
        return f"{what} doit dire comment s'opposer : « tapez 2 » ou « tapez 0 »."
    return None


def _names(plain: str, seller: str) -> bool:
    """Whether the seller is named, other than in the address of a site."""
    return re.search(rf"(?<![\w.@]){re.escape(seller)}(?!\w|\.\w)", plain) is not None


def _says_key(plain: str, key: str) -> bool:
    return re.search(rf"(?<!\d){key}(?!\d)", plain) is not None


def _plain(text: str) -> str:
    bare = "".join(c for c in unicodedata.normalize("NFD", text.casefold()) if not unicodedata.combining(c))
    return " ".join(bare.split())

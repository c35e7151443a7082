"""Which number a prospect may see.

ARCEP: a call centre may not present a 06 or 07, nor a number that is not its own (facts on the GDPR,
section 4). Facts on Twilio, section 5: present a 01 to 05 or 09 held at Twilio, never the prospect's own.
"""

from collections.abc import Set as AbstractSet

from compliance.calling.obstacle import Obstacle

_FRENCH_CODES = ("+33", "+262", "+590", "+594", "+596")
"""Metropolitan France and the overseas departments, whose mobiles begin with 6 or 7 as well."""
_MOBILE = frozenset("67")
_ALLOWED = frozenset("123459")


def check_caller_id(
    caller_id: str,
    *,
    prospect_phone: str | None = None,
    agent_phone: str | None = None,
    held: AbstractSet[str] | None = None,
) -> Obstacle | None:
    """What forbids presenting this number.

    Args:
        caller_id: in E.164.
        prospect_phone: who would see it.
        agent_phone: who would be behind it.
        held: the numbers that the account holds at Twilio; None where nobody has looked yet.
    """
    first = _first_digit(caller_id)
    if first in _MOBILE:
        return Obstacle(
            "calling.caller_id_mobile",
            "Le numéro présenté est un 06 ou un 07 : un centre d'appels n'a pas le droit de l'afficher "
            "(ARCEP). Choisissez un numéro en 01 à 05 ou en 09 dans les réglages de la campagne.",
        )
    if first not in _ALLOWED:
        return Obstacle(
            "calling.caller_id_kind",
            "Le numéro présenté n'est pas un numéro français en 01 à 05 ou en 09 : "
            "changez-le dans les réglages de la campagne.",
        )
    if caller_id in {prospect_phone, agent_phone}:
        return Obstacle(
            "calling.caller_id_personal",
            "Le numéro présenté est celui d'une personne de l'appel : choisissez un numéro de la campagne.",
        )
    if held is not None and caller_id not in held:
        return Obstacle(
            "calling.caller_id_not_held",
            "Le numéro présenté n'est pas détenu chez Twilio : achetez-le ou portez-le dans votre compte, "
            "ou choisissez-en un autre dans les réglages de la campagne.",
        )
    return None


def _first_digit(e164: str) -> str:
    """The digit after the zero that people dial (`1` of 01 99 00 12 34); empty for another country."""
    code = next((code for code in _FRENCH_CODES if e164.startswith(code)), None)
    return e164[len(code) : len(code) + 1] if code else ""

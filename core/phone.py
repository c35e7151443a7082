"""Phone numbers: one written form (E.164), one masked form for people, none in logs."""

import phonenumbers

from core.errors import InvalidInput


def to_e164(raw: str, *, region: str = "FR") -> str:
    """Read a number as people write it and give its E.164 form (`+33199000001`).

    Raises:
        InvalidInput: the text is no possible phone number.
    """
    try:
        number = phonenumbers.parse(raw, region)
    except phonenumbers.NumberParseException as error:
        raise InvalidInput(
            "phone.unreadable", "Ce numéro n'est pas lisible. Exemple : 01 99 00 12 34."
        ) from error
    if not phonenumbers.is_possible_number(number):
        raise InvalidInput(
            "phone.impossible", "Ce numéro n'a pas assez ou trop de chiffres. Exemple : 01 99 00 12 34."
        )
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


def for_people(e164: str) -> str:
    """The national form that a French reader expects (`01 99 00 00 01`); others keep their prefix."""
    try:
        number = phonenumbers.parse(e164, None)
    except phonenumbers.NumberParseException:
        return e164
    style = phonenumbers.PhoneNumberFormat
    chosen = style.NATIONAL if number.country_code == 33 else style.INTERNATIONAL
    return phonenumbers.format_number(number, chosen)

"""What Twilio's refusals and silences mean here: which error, and whether trying again may help.

    Unavailable     twilio.unreachable             nothing was sent: try again
                    twilio.timeout                 no answer to a request that may be repeated
                    twilio.uncertain               no answer to a request that must NOT be repeated blindly
                    twilio.busy                    429: it was not processed
                    twilio.server_error            5xx
                    twilio.cut_transfer            the file did not come whole
                    twilio.not_ready               the file cannot be fetched yet
                    twilio.recording_not_complete  only completed recordings can be deleted
    Misconfigured   twilio.credentials, twilio.forbidden, twilio.api_url, twilio.redirected
    NotFound        twilio.not_found
    Conflict        twilio.call_not_in_progress
    Unprocessable   twilio.refused_<code>          Twilio's own code

Twilio's sentences are not repeated: they may quote a phone number.
"""

from collections.abc import Iterator
from contextlib import contextmanager

import httpx2
import requests
from twilio.base.exceptions import TwilioException, TwilioRestException, TwilioServiceException

from core.errors import Conflict, Misconfigured, NotFound, QualifError, Unavailable, Unprocessable

CALL_NOT_IN_PROGRESS = 21220
TOO_EARLY = 20009


@contextmanager
def translated(*, repeatable: bool) -> Iterator[None]:
    """Give our errors for those of the Twilio client and of HTTP.

    Args:
        repeatable: whether the request can be sent twice without doing its work twice.
    """
    try:
        yield
    except (TwilioRestException, TwilioServiceException) as error:
        raise of_answer(int(error.status), error.code, repeatable=repeatable) from None
    except (requests.exceptions.ConnectTimeout, httpx2.ConnectTimeout, httpx2.ConnectError):
        raise unreachable() from None
    except requests.exceptions.ConnectionError as error:
        raise (unreachable() if _was_refused(error) else silent(repeatable=repeatable)) from None
    except (httpx2.ReadError, httpx2.RemoteProtocolError):
        raise cut() from None
    except (requests.exceptions.RequestException, httpx2.HTTPError, TwilioException):
        raise silent(repeatable=repeatable) from None


def _was_refused(error: requests.exceptions.ConnectionError) -> bool:
    """Whether the connection was never made, so that nothing was sent."""
    reason = getattr(error.args[0], "reason", None) if error.args else None
    return type(reason).__name__ in {"NewConnectionError", "NameResolutionError", "SSLError"}


def of_answer(status: int, code: int | None, *, repeatable: bool) -> QualifError:
    """The error for an HTTP status and Twilio's code."""
    if code == CALL_NOT_IN_PROGRESS:
        return Conflict("twilio.call_not_in_progress", "L'appel n'est plus en cours chez Twilio.")
    if status == 409 or code == TOO_EARLY:
        return Unavailable(
            "twilio.recording_not_complete",
            "Twilio n'a pas terminé : l'élément pourra être supprimé dans quelques instants.",
        )
    if status == 408 or status >= 500:
        return _server_error(repeatable=repeatable)
    if status in _BY_STATUS:
        kind, own_code, message = _BY_STATUS[status]
        return kind(own_code, message)
    return Unprocessable(
        f"twilio.refused_{code or status}",
        f"Twilio refuse la demande (code {code or status}) : consultez ce code dans la console Twilio.",
    )


_BY_STATUS: dict[int, tuple[type[QualifError], str, str]] = {
    401: (
        Misconfigured,
        "twilio.credentials",
        "Twilio refuse les identifiants : vérifiez QUALIF_TWILIO_ACCOUNT_SID et la clé d'API.",
    ),
    403: (
        Misconfigured,
        "twilio.forbidden",
        "Twilio refuse cette opération : vérifiez les droits de la clé d'API et les pays autorisés.",
    ),
    404: (NotFound, "twilio.not_found", "Twilio ne connaît pas cet élément : il a pu être supprimé."),
    429: (
        Unavailable,
        "twilio.busy",
        "Twilio reçoit trop de demandes : réessayez dans quelques secondes.",
    ),
}


def unreachable() -> Unavailable:
    """No connection could be made."""
    return Unavailable(
        "twilio.unreachable", "Twilio est injoignable : vérifiez la connexion du serveur, puis réessayez."
    )


def cut() -> Unavailable:
    """The file did not come whole."""
    return Unavailable("twilio.cut_transfer", "Le transfert du fichier a été coupé : réessayez.")


def silent(*, repeatable: bool) -> Unavailable:
    """The request was sent, no usable answer came."""
    if repeatable:
        return Unavailable("twilio.timeout", "Twilio n'a pas répondu à temps : réessayez.")
    return _uncertain()


def _server_error(*, repeatable: bool) -> Unavailable:
    if repeatable:
        return Unavailable("twilio.server_error", "Twilio rencontre une panne : réessayez dans un moment.")
    return _uncertain()


def _uncertain() -> Unavailable:
    return Unavailable(
        "twilio.uncertain",
        "Twilio n'a pas confirmé la demande : vérifiez si l'appel a eu lieu avant de recommencer.",
    )

"""The page that says what went wrong and what to do."""

from dataclasses import dataclass
from typing import ClassVar

from starlette.responses import HTMLResponse

from web.rendering import Page, render

TITLES = {
    400: "Demande illisible",
    401: "Connexion nécessaire",
    403: "Accès refusé",
    404: "Page introuvable",
    405: "Action impossible ici",
    409: "La situation a changé",
    413: "Envoi trop volumineux",
    422: "Saisie à corriger",
    500: "Erreur de notre côté",
    503: "Service momentanément indisponible",
}
MESSAGES = {
    400: "Nous n'avons pas compris cette demande. Revenez à la page précédente et recommencez.",
    404: "Cette page n'existe pas, ou elle n'est pas à vous. Vérifiez l'adresse, ou repartez de vos appels.",
    405: "Cette adresse ne s'utilise pas ainsi. Repartez de vos appels.",
    413: "Ce formulaire est trop long. Raccourcissez les textes, puis recommencez.",
    422: "Une valeur envoyée n'a pas la forme attendue. Revenez à la page précédente et recommencez.",
    500: "Rien n'a été enregistré. Réessayez dans un instant ; si cela recommence, donnez à votre "
    "administrateur le numéro ci-dessous.",
}


@dataclass(frozen=True, kw_only=True)
class ErrorPage(Page):
    """What happened (`message`), and the request's number for whoever looks into it."""

    template: ClassVar[str] = "erreur.html"
    status_code: int
    message: str
    request_id: str


def error_page(
    status_code: int, *, request_id: str, message: str | None = None, headers: dict[str, str] | None = None
) -> HTMLResponse:
    """The page of an error; without a message, the one of its status."""
    answer = render(
        ErrorPage(
            title=TITLES.get(status_code, TITLES[500 if status_code >= 500 else 400]),
            status_code=status_code,
            message=message or MESSAGES.get(status_code, MESSAGES[500 if status_code >= 500 else 400]),
            request_id=request_id,
        ),
        status_code=status_code,
    )
    answer.headers.update(headers or {})
    return answer

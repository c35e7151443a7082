import pytest

from transcription.rejection import Reason, compression_ratio, judge_window, strip_inventions
from transcription.words import Piece

SENTENCE = "On a une ligne de 40 000 euros au budget annuel pour ça, elle est validée."


def words(text: str) -> list[Piece]:
    return [Piece(word, i * 0.3, i * 0.3 + 0.2, 0.9) for i, word in enumerate(text.split())]


def split(text: str) -> tuple[str, list[tuple[str, str]]]:
    kept, rejected = strip_inventions(words(text))
    gone = [(one.reason.value, " ".join(word.text for word in one.words)) for one in rejected]
    return " ".join(word.text for word in kept), gone


@pytest.mark.parametrize(
    ("text", "avg_logprob", "reason"),
    [
        (SENTENCE, -0.3, None),
        (SENTENCE, -0.99, None),
        ("Paisons-le !", -1.75, Reason.LOW_CONFIDENCE),
        ("C'est un", -1.71, Reason.LOW_CONFIDENCE),
        ("et puis " * 40, -0.2, Reason.COMPRESSION),
        (" ." * 80, -0.2, Reason.COMPRESSION),
        ("Oui, oui, oui, oui.", -0.3, None),
        ("", 0.0, None),
    ],
)
def test_a_window_that_cannot_be_trusted(text: str, avg_logprob: float, reason: Reason | None) -> None:
    assert judge_window(text, avg_logprob=avg_logprob) is reason


@pytest.mark.parametrize(
    ("text", "echo"),
    [
        ("Relia, Sidetrade", True),
        ("sidetrade, recouvrement.", True),
        ("On connaît Sidetrade", False),
        ("tradere", False),
        (".", False),
    ],
)
def test_the_vocabulary_given_back(text: str, *, echo: bool) -> None:
    reason = judge_window(text, avg_logprob=-0.4, hints="Relia, Sidetrade, recouvrement")
    assert (reason is Reason.PROMPT_ECHO) is echo


@pytest.mark.parametrize(
    "text",
    [
        "Sous-titres réalisés par la communauté d'Amara.org",
        "Sous-titrage ST' 501",
        "Sous-titrage Société Radio-Canada",
        "❤️ par SousTitreur.com",
        "Merci d'avoir regardé cette vidéo !",
        "Merci d'avoir regardé !",
        "Merci de l'avoir regardé et à bientôt.",
        "À bientôt pour de nouvelles aventures !",
        "Traduction par Jean Dupont",
        "N'oubliez pas de vous abonner à la chaîne.",
        "Abonnez-vous !",
        "À très bientôt pour une nouvelle vidéo.",
        "Musique de générique",
        "Applaudissements",
    ],
)
def test_what_whisper_says_when_nobody_speaks(text: str) -> None:
    assert split(text) == ("", [("silence_phrase", text)])
    assert split(f"Oui. {text}") == ("Oui.", [("silence_phrase", text)])


@pytest.mark.parametrize(
    "text",
    [
        "Merci.",
        "Merci d'avoir écouté ma proposition.",
        "La transcription par logiciel, on l'a essayée.",
        "Merci d'avoir pris le temps de regarder la vidéo de démonstration.",
        "On fait des sous-titres pour la télévision.",
        "Il y a de la musique quand on attend.",
        "Abonnez-vous à notre offre, c'est quarante euros.",
        "Vous êtes abonné à la chaîne du froid ?",
    ],
)
def test_what_people_say_about_films_stays(text: str) -> None:
    assert split(text) == (text, [])


@pytest.mark.parametrize(
    ("text", "kept", "gone"),
    [
        ("oui " * 9, "oui", "oui " * 8),
        ("On verra. " * 4, "On verra.", "On verra. " * 3),
        (
            "je vous rappelle demain matin " * 5,
            "je vous rappelle demain matin",
            "je vous rappelle demain matin " * 4,
        ),
    ],
)
def test_a_loop_keeps_its_first_round(text: str, kept: str, gone: str) -> None:
    assert split(text) == (kept, [("repetition", gone.strip())])


@pytest.mark.parametrize(
    "text",
    [
        "Oui oui oui oui oui.",
        "Non, non, non, non.",
        "Allô ? Allô ? Allô ?",
        "deux mille deux mille deux mille",
        SENTENCE,
    ],
)
def test_people_repeat_themselves(text: str) -> None:
    assert split(text) == (text, [])


def test_speech_after_a_loop_is_kept() -> None:
    kept, gone = split(f"{'oui ' * 10}{SENTENCE}")
    assert (kept, len(gone)) == (f"oui {SENTENCE}", 1)


def test_compression_tells_loops_from_speech() -> None:
    assert compression_ratio(SENTENCE * 1) < 1.2
    assert compression_ratio(SENTENCE * 8) > 2.4
    assert compression_ratio("") == 0.0

"""A field set is checked when it is read: the error says the line and what to do."""

from pathlib import Path

import pytest

from core.errors import InvalidInput
from extraction.fieldsets import all_sets, check_sets, load_set, load_sets, read_set
from extraction.fieldsets.safety import check_expression

GOOD = """\
name = "essai"
title = "Un essai"
version = 1

[[field]]
name = "casque"
label = "Port du casque"
kind = "yes_no"
question = "Portez-vous un casque ?"
asked = "casques?"

[[field.pattern]]
expression = "(?:mets|porte) (?:~ )?casque"
value = "oui"
says = ["Je mets le casque"]
does_not_say = ["Je mets un chapeau"]

[[field.pattern]]
expression = "jamais de casque"
value = "non"
says = ["Jamais de casque"]
does_not_say = ["Toujours un casque"]
"""


def write(folder: Path, text: str) -> Path:
    path = folder / "essai.toml"
    path.write_text(text, "utf-8")
    return path


def test_a_good_set_is_read(tmp_path: Path) -> None:
    found = read_set(write(tmp_path, GOOD))
    assert [found.path(each) for each in found.field] == ["essai.casque"]
    assert [pattern.id for pattern in found.field[0].patterns("essai.casque")] == [
        "essai.casque.1", "essai.casque.2",
    ]  # fmt: skip
    assert not found.blank()["essai.casque"].is_known


@pytest.mark.parametrize(
    ("old", "new", "line", "said"),
    [
        ('title = "Un essai"\n', "", 1, "il manque « title »"),
        ('title = "Un essai"', 'titre = "Un essai"', 1, "il manque « title »"),
        ("version = 1", "version = 1\ncouleur = 2", 4, "« couleur » n'est pas une clé connue"),
        ('name = "essai"', 'name = "Essai"', 1, "minuscules"),
        ('name = "essai"', 'name = "budget"', 1, "déjà le nom d'un champ"),
        ('kind = "yes_no"', 'kind = "bool"', 8, "status, amount, time, text, yes_no"),
        ('kind = "yes_no"', 'kind = "status"', 5, "au moins deux codes"),
        ('kind = "yes_no"', 'kind = "text"', 14, "pas de sens"),
        ("casque ?", "casque", 9, "point d'interrogation"),
        ('asked = "casques?"', 'asked = "bonnets?"', 10, "ne reconnaît pas"),
        ('value = "non"', 'value = "peut-être"', 20, "non, oui"),
        ('"jamais de casque"', '"jamais {de casque"', 21, "ne lit pas son exemple"),
        ('"jamais de casque"', '"jamais {chapeau}"', 19, "famille de mots inconnue"),
        ('"jamais de casque"', '"(\\\\w+ )+casque"', 19, "sans limite"),
        ('"jamais de casque"', '"(?:jamais (de casque"', 19, "mal formée"),
        ('says = ["Jamais de casque"]', 'says = ["Un casque"]', 21, "ne lit pas son exemple « Un casque »"),
        ('["Toujours un casque"]', '["Jamais de casque"]', 22, "lit son contre-exemple"),
        ('says = ["Jamais de casque"]\n', "", 18, "il manque « says »"),
        ("version = 1", "version = ", 3, "TOML"),
    ],
)
def test_an_error_says_its_line_and_what_to_do(
    tmp_path: Path, old: str, new: str, line: int, said: str
) -> None:
    assert old in GOOD
    with pytest.raises(InvalidInput) as refused:
        read_set(write(tmp_path, GOOD.replace(old, new, 1)))
    assert f"« essai.toml », ligne {line} : " in refused.value.message
    assert said in refused.value.message


def test_two_fields_of_one_name_are_refused(tmp_path: Path) -> None:
    field = GOOD[GOOD.index("[[field]]") :]
    with pytest.raises(InvalidInput, match="« casque »"):
        read_set(write(tmp_path, f"{GOOD}\n{field}"))


def test_a_missing_file_is_said(tmp_path: Path) -> None:
    with pytest.raises(InvalidInput, match="introuvable"):
        read_set(tmp_path / "absent.toml")


@pytest.mark.parametrize(
    "hostile",
    [
        "(a+)+b", "(a*)*", "(?:a|a)*b", "(\\w+\\s?)+x", "a{1,500}b", "(?:\\w+ ){0,}b", ".*.*.*b", "x(?:ab+)+",
        "(\\w)\\1", "(?i)a", "(?<=a)b", "\\w+ \\w+ \\w+ \\w+ \\w+ b", "a?", "\\w*",
    ],
)  # fmt: skip
def test_hostile_expressions_are_refused(hostile: str) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        check_expression(hostile)


@pytest.mark.parametrize(
    "plain", ["preavis de (?P<mots>(?:\\w+ ){1,2}mois)", "{jeon} ~ partir", "AMT (?:net|brut)", "\\d+ ans"]
)
def test_plain_expressions_are_taken(plain: str) -> None:
    assert check_expression(plain) == plain


def test_the_sets_that_ship_are_valid() -> None:
    names = [each.name for each in all_sets()]
    assert "rh" in names
    assert check_sets(["rh", "rh"]) == ("rh",)
    assert load_sets(["rh"]) == (load_set("rh"),)
    with pytest.raises(InvalidInput, match="rh"):
        check_sets(["rh", "inconnu"])

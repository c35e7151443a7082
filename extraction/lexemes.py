"""The words of a turn, folded for rules, each with its place in the untouched text.

Folding lower-cases, strips accents and unifies apostrophes; hesitations are dropped so that they never
break a number ("deux cent euh cinquante mille"). Nothing here changes the text: offsets always refer to it.
"""

import re
import unicodedata
from dataclasses import dataclass


def words(listing: str) -> frozenset[str]:
    """A set of words written as one line of text."""
    return frozenset(listing.split())


HESITATIONS = words("euh heu euhm hum hmm hm mmh mh ben bah beh hein oh ah ouh eh pff bof ouf hop tiens")
"""Sounds that carry no meaning between two words of a number or a date."""

FUNCTION_WORDS = words(
    "de d' du des a au aux en pour par per sur sous dans avec sans hors chez contre entre vers selon "
    "depuis pendant avant apres et ou mais donc car ni or puis si que qu' qui quand comme parce "
    "lorsque c' ce ca cela on je j' tu il elle nous vous ils elles y n' ne me m' te se s' la le l' "
    "les un une mon ma mes ton notre nos votre vos leur leurs son sa ses cette cet ces tout tous "
    "toute toutes chaque max maxi maximum mini minimum environ grand gros pas plus moins peut alors "
    "voila quoi non oui bon ouais ok accord deja encore aussi bien voire jusqu' hier aujourd'hui "
    "demain ht ttc tva mensuel mensuels mensuelle mensuelles annuel annuels annuelle annuelles net "
    "nets brut bruts taxes compris comprise comprises inclus incluse dessus dedans cash grosso facile "
    "juste seulement quelque quelques merci monsieur madame sont est etait serait sera ferait fait "
    "font suffit suffisent passe passent ont as ai avait avais reste restent exact exactement pile "
    "facilement dont soit sinon jamais ici ensuite enfin justement presque disons allez one once cote "
    "aupres grossomodo parait paraît svp stp voyez hop super parfait dehors plutot maintenant chacun "
    "hyper tres trop assez hm ah la-dessus c etc via rien vraiment franchement normalement peut-etre "
    "surtout ainsi malheureusement actuellement toujours parfois souvent ailleurs certes volontiers "
    "toutefois desormais plusieurs expres gratis suis etais serais aurais voudrais pourrais dirais "
    "vais fais sais crois vois dis peux veux dois mets prends viens mieux ceux eux lors divers fermes "
    "ronds secs pleins restants suffisants"
)
"""Words that are no noun: after a figure they say that it counts nothing."""

_ELIDED = words("l d j c n qu jusqu lorsqu puisqu quoiqu quelqu")
_ELIDED_WITH_APOSTROPHE = _ELIDED | {"s", "t", "m"}

# A group of three digits may be set off by a blank, a dot, a comma or an apostrophe: 40 000, 40.000, 40'000.
_TOKEN = re.compile(
    r"""
    (?P<date>(?<![0-9])[0-9]{1,2}(?P<sep>[./-])[0-9]{1,2}(?P=sep)(?:[0-9]{4}|[0-9]{2})(?![0-9]))
  | (?P<iso>(?<![0-9])[0-9]{4}-[0-9]{2}-[0-9]{2}(?![0-9]))
  | (?P<ordinal>[0-9]{1,3}(?:ers?|ère|ere|re|ièmes?|èmes?|emes?|nde?|e|è)(?![^\W_]))
  | (?P<split>(?<![0-9])[1-9][0-9]{0,2}(?:[ \u00a0]0{1,3}){2,}(?![0-9]))
  | (?P<number>
        [1-9][0-9]{0,2}(?:[  \u00a0\u202f\u2009.,'’][0-9]{3})+(?![0-9])(?:[.,][0-9]{1,2}(?![0-9]))?
      | [0-9]+(?:[.,][0-9]+)?
    )
  | (?P<word>aujourd['’ ]hui(?![^\W_]) | [^\W\d_]+['’]?)
  | (?P<dots>\.\.+|…)
  | (?P<dash>[-–—‑])
  | (?P<sign>[€$£%,;:.!?/+()])
    """,
    re.VERBOSE | re.IGNORECASE,
)

_PARTICIPLE = re.compile(r"(?<!t)(?:é|és)$")
_LONGEST_DIGITS = 15
"""A longer run of digits is an identifier, not a quantity."""


@dataclass(frozen=True, slots=True)
class Lexeme:
    """One word, figure or sign.

    `kind` is `word`, `number`, `ordinal`, `date` or `sign`; `value` is set for figures. `glued` says that
    no blank stands before it ("15K"), `capital` that it starts with an upper-case letter, `participle`
    that it ends as one ("prévus"), which folding would hide.
    """

    start: int
    end: int
    norm: str
    kind: str
    value: int | float | None = None
    glued: bool = False
    capital: bool = False
    participle: bool = False
    grouped: bool = False
    zero_led: bool = False


def fold(word: str) -> str:
    """Lower case, no accents, straight apostrophes: the form that rules are written in."""
    decomposed = unicodedata.normalize("NFKD", word.lower().replace("’", "'").replace("œ", "oe"))
    return "".join(char for char in decomposed if not unicodedata.combining(char))


def lexemes(text: str) -> list[Lexeme]:
    """Cut a text into folded lexemes, hesitations dropped.

    A hyphen inside a word is dropped ("vingt-cinq", "mi-mars"), between figures it stays ("15-20"), and a
    dash between blanks counts as a comma.
    """
    found: list[Lexeme] = []
    previous_end = -1
    for match in _TOKEN.finditer(text):
        lexeme = _lexeme(match, text, glued=match.start() == previous_end)
        previous_end = match.end()
        if lexeme is not None:
            found.append(lexeme)
    return _drop_hesitations(found)


def _lexeme(match: re.Match[str], text: str, *, glued: bool) -> Lexeme | None:
    start, end, raw, kind = match.start(), match.end(), match.group(), match.lastgroup
    if kind == "number":
        return _figure(start, end, raw, glued=glued)
    if kind == "split":
        return _split_figure(start, end, raw, glued=glued)
    if kind == "ordinal":
        rank = int(raw.rstrip("abcdefghijklmnopqrstuvwxyzèABCDEFGHIJKLMNOPQRSTUVWXYZÈ"))
        return Lexeme(start, end, f"@{rank}", "ordinal", rank, glued=glued)
    if kind == "dash":
        return _dash(start, end, text)
    if kind == "word":
        participle = _PARTICIPLE.search(raw) is not None
        return Lexeme(
            start, end, _word(raw), "word", glued=glued, capital=raw[0].isupper(), participle=participle
        )
    norm = "..." if kind == "dots" else raw
    return Lexeme(start, end, norm, "sign" if kind in {"dots", "sign"} else "date", glued=glued)


def _figure(start: int, end: int, raw: str, *, glued: bool) -> Lexeme:
    digits = re.sub(r"[^0-9]", "", raw)
    if len(digits) > _LONGEST_DIGITS:
        return Lexeme(start, end, "0" * 3, "code", glued=glued)
    grouped = re.fullmatch(r"([1-9][0-9]{0,2}(?:[^0-9][0-9]{3})+)(?:[.,]([0-9]{1,2}))?", raw)
    value: int | float
    if grouped:
        value = int(re.sub(r"[^0-9]", "", grouped.group(1)))
        if grouped.group(2):
            value = float(f"{value}.{grouped.group(2)}")
    elif re.fullmatch(r"[0-9]+", raw):
        value = int(raw)
    else:
        value = float(raw.replace(",", "."))
    zero_led = len(digits) > 1 and raw.startswith("0") and raw[1].isdigit()
    return Lexeme(start, end, raw, "number", value, glued=glued, grouped=bool(grouped), zero_led=zero_led)


def _split_figure(start: int, end: int, raw: str, *, glued: bool) -> Lexeme:
    """A figure whose zeros a recogniser set apart: "4 000 0" and "40 00 0" are forty thousand."""
    value = int(re.sub(r"[^0-9]", "", raw))
    return Lexeme(start, end, raw, "number", value, glued=glued, grouped=True)


def _word(raw: str) -> str:
    norm = fold(raw)
    bare = norm.rstrip("'")
    if norm.endswith("'"):
        return norm if bare in _ELIDED_WITH_APOSTROPHE else bare
    if norm.startswith("aujourd"):
        return "aujourd'hui" if norm.endswith("hui") else norm
    return f"{norm}'" if norm in _ELIDED else norm


def _dash(start: int, end: int, text: str) -> Lexeme | None:
    before = text[start - 1] if start else " "
    after = text[end] if end < len(text) else " "
    if before.isspace() and after.isspace():
        if text[:start].rstrip()[-1:].isdigit() and text[end:].lstrip()[:1].isdigit():
            return Lexeme(start, end, "-", "sign")
        return Lexeme(start, end, ",", "sign")
    if before.isdigit() and after.isdigit():
        return Lexeme(start, end, "-", "sign", glued=True)
    return None


def _drop_hesitations(found: list[Lexeme]) -> list[Lexeme]:
    kept: list[Lexeme] = []
    after_hesitation = False
    for lexeme in found:
        if lexeme.norm in HESITATIONS:
            after_hesitation = True
            continue
        if after_hesitation and lexeme.norm == "," and kept and kept[-1].norm == ",":
            # "deux cent, euh, cinquante mille": both commas belong to the hesitation.
            kept.pop()
        else:
            kept.append(lexeme)
        after_hesitation = False
    return kept

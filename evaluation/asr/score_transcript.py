"""Score transcripts against what was said: word error rate, right speaker, key terms.

    python -m evaluation.asr.score_transcript TRANSCRIPT.json:REFERENCE.turns.json ...

A transcript is what `qualif transcribe --json` prints; a reference is the `turns.json` beside a bundled call.
Case, punctuation and the written form of numbers do not count. The word error rate is taken on each
speaker's words by themselves (both channels summed), so that overlapping turns cost nothing by their order;
a transcript whose speaker is unknown is taken whole. `speaker %` is the share of rightly recognised words
that carry the right speaker.
"""

import argparse
import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from evaluation.asr.french_numbers import join_numbers

Tagged = tuple[str, str]
"""A normalised word and its speaker."""

ORDINALS = {"deuxième": "2", "troisième": "3", "quatrième": "4", "cinquième": "5"}
KEY_TERMS = re.compile(
    r"\d+|budget|enveloppe|investissement|euros?|directeur|directrice|direction|gérante?|comité|trimestre"
    r"|septembre|octobre|novembre|décembre|janvier|février|mars|avril|mai|juin|juillet|août"
    r"|lundi|mardi|mercredi|jeudi|vendredi|heures?|décide|signe|tranche|validée?s?|gelée?"
)


@dataclass(frozen=True)
class Score:
    """Counts of one call; they add up over calls."""

    words: int = 0
    substituted: int = 0
    missed: int = 0
    invented: int = 0
    attributed: int = 0
    matched: int = 0
    key_terms: int = 0
    key_terms_found: int = 0

    def __add__(self, other: "Score") -> "Score":
        return Score(*(getattr(self, name) + getattr(other, name) for name in self.__dataclass_fields__))

    def row(self, name: str) -> str:
        """One line of the table, shares in percent."""
        errors = self.substituted + self.missed + self.invented
        shares = (
            _percent(errors, self.words),
            _percent(self.attributed, self.matched),
            _percent(self.key_terms_found, self.key_terms),
        )
        counts = f"{self.words:6d} {self.substituted:5d} {self.missed:5d} {self.invented:5d}"
        return f"{name:28.28s} {counts}  {shares[0]:6.1f} {shares[1]:9.1f} {shares[2]:7.1f}"


HEADER = (
    f"{'call':28s} {'words':>6s} {'subst':>5s} {'miss':>5s} {'inv':>5s}"
    f"  {'WER %':>6s} {'speaker %':>9s} {'key %':>7s}"
)


def normalise(text: str) -> list[str]:
    """The words of a text as they are compared."""
    text = (
        text.lower().replace("œ", "oe").replace("’", "'").replace("€", " euros ").replace("%", " pour cent ")
    )
    text = re.sub(r"(?<=\d)[.\u00a0\u202f ](?=\d{3}\b)", "", text)
    text = re.sub(r"\b(\d{1,2})\s?h\s?(\d{2})?\b", r"\1 heures \2 ", text)
    text = re.sub(r"\b(\d+)(?:e|ème)\b", r"\1", text)
    return join_numbers([ORDINALS.get(word, word) for word in re.findall(r"[^\W_]+", text)])


def align(reference: Sequence[str], heard: Sequence[str]) -> list[tuple[int | None, int | None]]:
    """The cheapest pairing of two word lists; None stands for a missed or an invented word."""
    costs = [list(range(len(heard) + 1))]
    for i, said in enumerate(reference, start=1):
        above, row = costs[-1], [i]
        for j, word in enumerate(heard, start=1):
            row.append(min(above[j] + 1, row[j - 1] + 1, above[j - 1] + (said != word)))
        costs.append(row)
    pairs: list[tuple[int | None, int | None]] = []
    i, j = len(reference), len(heard)
    while i or j:
        if i and j and costs[i][j] == costs[i - 1][j - 1] + (reference[i - 1] != heard[j - 1]):
            i, j = i - 1, j - 1
            pairs.append((i, j))
        elif i and costs[i][j] == costs[i - 1][j] + 1:
            i -= 1
            pairs.append((i, None))
        else:
            j -= 1
            pairs.append((None, j))
    return pairs[::-1]


def score(reference: Sequence[Tagged], heard: Sequence[Tagged]) -> Score:
    """Compare two calls given as words with their speaker, each in the order of time."""
    speakers = sorted({speaker for _, speaker in reference})
    if any(speaker == "unknown" for _, speaker in heard):
        total = _score_words([word for word, _ in reference], [word for word, _ in heard])
    else:
        total = sum(
            (_score_words(*(_of(side, who) for side in (reference, heard))) for who in speakers), Score()
        )
    return total + _score_attribution(reference, heard)


def _of(tagged: Sequence[Tagged], speaker: str) -> list[str]:
    return [word for word, who in tagged if who == speaker]


def _score_words(reference: list[str], heard: list[str]) -> Score:
    pairs = align(reference, heard)
    found = {i for i, j in pairs if i is not None and j is not None and reference[i] == heard[j]}
    keys = [i for i, word in enumerate(reference) if KEY_TERMS.fullmatch(word)]
    return Score(
        words=len(reference),
        substituted=sum(i is not None and j is not None for i, j in pairs) - len(found),
        missed=sum(j is None for _, j in pairs),
        invented=sum(i is None for i, _ in pairs),
        key_terms=len(keys),
        key_terms_found=sum(i in found for i in keys),
    )


def _score_attribution(reference: Sequence[Tagged], heard: Sequence[Tagged]) -> Score:
    pairs = align([word for word, _ in reference], [word for word, _ in heard])
    equal = [(i, j) for i, j in pairs if i is not None and j is not None and reference[i][0] == heard[j][0]]
    right = sum(reference[i][1] == heard[j][1] for i, j in equal)
    return Score(matched=len(equal), attributed=right)


def tagged_words(turns: Sequence[dict[str, Any]]) -> list[Tagged]:
    """Every word of a call with its speaker, turn after turn."""
    return [(word, turn["speaker"]) for turn in turns for word in normalise(turn["text"])]


def _percent(part: int, whole: int) -> float:
    return 100 * part / whole if whole else 0.0


def main() -> None:
    """Print one line a call, and their sum."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("pairs", nargs="+", metavar="TRANSCRIPT.json:REFERENCE.turns.json")
    print(HEADER)
    total = Score()
    for pair in parser.parse_args().pairs:
        heard, reference = (Path(name) for name in pair.split(":", maxsplit=1))
        one = score(
            tagged_words(json.loads(reference.read_text(encoding="utf-8"))["turns"]),
            tagged_words(json.loads(heard.read_text(encoding="utf-8"))["turns"]),
        )
        total += one
        print(one.row(reference.name.partition(".")[0]))
    print(total.row("total"))


if __name__ == "__main__":
    main()

"""How well a few letters fit a text."""

from __future__ import annotations

from slotdesk.services.look_alikes import folded


def fit(typed: str, text: str) -> int | None:
    """How well: the higher the better; None where a letter is missing. Every word typed has to be found.

    A word that begins one of the text's is best, then one inside a word, then letters in order that begin words or lie
    scattered. Case and accents don't count.
    """
    words, target = folded(typed).split(), folded(text)
    total = 0
    for word in words:
        found = _fit_word(word, target)
        if found is None:
            return None
        total += found
    return total - len(target) // 8  # of two that fit alike, the shorter


def _fit_word(word: str, target: str) -> int | None:
    if target.startswith(word):
        return 120
    if f" {word}" in target:
        return 100
    if word in target:
        return 60
    return _scattered(word, target)


def _scattered(word: str, target: str) -> int | None:
    """Letters in order, as in `ffre` for "first free"; those that begin a word count more."""
    position, score = 0, 0
    for letter in word:
        found = target.find(letter, position)
        if found < 0:
            return None
        starts = found == 0 or target[found - 1] == " "
        score += 6 if starts else 3 if found == position else 0
        position = found + 1
    return score if score >= 3 * len(word) else None

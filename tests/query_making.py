"""Makes queries as people type them, and as they never should, from the words of a library."""

import re
from random import Random

from hub.domain.stop_words import STOP_WORDS
from hub.library.library import Library
from hub.search.documents import FIELDS, documents_of
from hub.search.normalise import whole_words

_SIGNS = re.compile(r"""["“”„«»/*~]""")
"""What ends a phrase, or would have several words between two spaces."""


class Queries:
    """Seeded: the same library always gives the same queries."""

    def __init__(self, library: Library, seed: int = 1) -> None:
        self._random = Random(seed)  # noqa: S311  (reproducible on purpose)
        documents = documents_of(library)
        self._lines = [
            line.split()
            for one in documents
            for line in (one.title, *one.body.split("\n"))
            if len(line.split()) > 1
        ]
        words = {word for one in documents for word in one.body.lower().split()}
        self._words = sorted(word for word in words if _is_plain(word))
        titles = {word for one in documents for word in one.title.lower().split()}
        self._title_words = sorted(word for word in titles if _is_plain(word))

    def word(self) -> str:
        """Half of them from titles: those are commoner."""
        return self._random.choice(
            self._title_words if self._random.random() < 0.5 else self._words
        )

    def _several(self, least: int, most: int) -> str:
        return " ".join(self.word() for _ in range(self._random.randint(least, most)))

    def _beginning(self, least: int) -> str:
        word = self.word()
        beginning = word[: self._random.randint(least, len(word))]
        # A stop word asks for nothing, and of lunr an empty query asks for everything.
        return self._beginning(least) if beginning in STOP_WORDS else beginning

    def mistyped(self) -> str:
        word = max(self.word(), self.word(), key=len)
        place = self._random.randrange(1, len(word))
        left, right = word[:place], word[place:]
        return self._random.choice(
            [left + right[1:], left + "e" + right, left + "x" + right[1:], left[:-1] + right]
        )

    def plain(self, each: int) -> list[dict]:
        """Queries that lunr reads as we do, of eight sorts."""
        fields = self._random.choices(FIELDS, k=each * 2)
        texts = [
            *(self.word() for _ in range(each)),
            *(self._several(2, 5) for _ in range(each)),
            *(f"{self._beginning(2)}* {self._several(0, 1)}".strip() for _ in range(each)),
            *(f"{self.mistyped()}~1" for _ in range(each)),
            *(f"+{self.word()} {self.word()} +{self.word()}" for _ in range(each)),
            *(f"{self.word()} -{self.word()} {self.word()}" for _ in range(each)),
            *(f"{field}:{self.word()} {self.word()}" for field in fields[:each]),
            *(
                f"{self.word()} +{field}:{self.word()} {self._beginning(3)}* -{self.word()}"
                for field in fields[each:]
            ),
            *(f"-{self.word()} -{self.word()}" for _ in range(each // 4)),
        ]
        return [{"text": text, "isPlain": True} for text in texts]

    def rewritten(self, each: int) -> list[dict]:
        """Queries with words on their way, and with typing errors."""
        return [
            *(
                {"text": f"{self._several(0, 2)} {self._beginning(3)}".strip(), "prefix": True}
                for _ in range(each)
            ),
            *({"text": f"{self._several(0, 1)} {self.mistyped()}".strip()} for _ in range(each)),
        ]

    def misspelt(self, each: int) -> list[str]:
        """Words in all sorts of company, with typing errors, signs, quotes and hyphens."""
        made = (
            lambda: f"{self.mistyped()} {self.word()}",
            lambda: f"{self.word()} +{self.mistyped()}",
            lambda: f"{self.word()}-{self.mistyped()}",
            lambda: f'{self.word()} "{self._several(2, 2)}" -{self.word()}',
            lambda: f"+{self.word()} +{self.word()}",
            lambda: self._several(2, 6),
        )
        return [make() for make in made for _ in range(each)]

    def quoted(self, each: int) -> list[dict]:
        """Queries with words in quotes: as they stand in a text, turned round, and left out."""
        return [
            *({"text": self._quoted(2, 4)} for _ in range(each)),
            *({"text": f"{self.word()} {self._quoted(2, 3)}"} for _ in range(each)),
            *({"text": f"body:{self._quoted(2, 3)}"} for _ in range(each // 2)),
            *({"text": self._quoted(2, 2, is_turned=True)} for _ in range(each // 2)),
            *({"text": f"{self.word()} -{self._quoted(2, 2)}"} for _ in range(each // 2)),
        ]

    def _quoted(self, least: int, most: int, *, is_turned: bool = False) -> str:
        line = self._random.choice(self._lines)
        start = self._random.randrange(len(line) - 1)
        words = line[start : start + self._random.randint(least, most)]
        text = _SIGNS.sub("", " ".join(reversed(words) if is_turned else words))
        if len([word for word in whole_words(text) if word not in STOP_WORDS]) < least:
            return self._quoted(least, most, is_turned=is_turned)
        return f'"{text}"'


def _is_plain(word: str) -> bool:
    return word.isascii() and word.isalpha() and len(word) > 2 and word not in STOP_WORDS

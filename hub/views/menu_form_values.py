"""Read single values of a JSON form, and note what is wrong with them and where."""

import json
from collections.abc import Mapping, Sequence

from hub.intake.nearest import did_you_mean, nearest

_LONGEST_TEXT = 100
_LONGEST_SHOWN = 40


class Mistakes:
    """Reads values, and gathers all mistakes. A wrong value is read as a harmless one."""

    def __init__(self) -> None:
        self.found: list[str] = []
        """Mistakes, in the order in which they were met."""

    def add(self, path: str, must: str, value: object) -> None:
        """Note that the value at a path is not as it must be."""
        self.found.append(f"{path or 'The file'} {must}, but it is {_shown(value)}.")

    def keyed(
        self, value: object, path: str, keys: Sequence[str], more: Sequence[str] = ()
    ) -> Mapping[str, object]:
        """Return an object that has all of some keys, perhaps others, and no unknown ones."""
        if not isinstance(value, dict):
            self.add(path, "must be an object", value)
            return {}
        for key in keys:
            if key not in value:
                self.found.append(f"{_joined(path, key)} is missing.")
        for key in value:
            if key not in (*keys, *more):
                meant = did_you_mean(nearest(key, (*keys, *more)))
                hint = f" {meant[0].upper()}{meant[1:]}" if meant else ""
                self.found.append(f"{_joined(path, _plain(key))} is not known here.{hint}")
        return value

    def items(self, value: object, path: str) -> Sequence[object]:
        """Return a list."""
        if isinstance(value, list):
            return value
        self.add(path, "must be a list", value)
        return ()

    def whole(self, form: Mapping[str, object], key: str, path: str, ends: tuple[int, int]) -> int:
        """Return a whole number between two ends."""
        value = form.get(key, ends[0])
        if isinstance(value, int) and not isinstance(value, bool) and ends[0] <= value <= ends[1]:
            return value
        must = f"must be a whole number from {ends[0]} to {ends[1]}"
        self.add(_joined(path, key), must, value)
        return ends[0]

    def text(self, form: Mapping[str, object], key: str, path: str) -> str:
        """Return a short text that is not empty and can be shown."""
        value = form.get(key, "-")
        if isinstance(value, str) and 0 < len(value) <= _LONGEST_TEXT and value.isprintable():
            return value
        must = f"must be a text of 1 to {_LONGEST_TEXT} printable characters"
        self.add(_joined(path, key), must, value)
        return ""

    def texts(
        self, form: Mapping[str, object], key: str, path: str, *, at_least: int = 0
    ) -> tuple[str, ...]:
        """Return a list of different texts; an empty one when the key is not there."""
        path = _joined(path, key)
        found: list[str] = []
        for place, one in enumerate(self.items(form.get(key, []), path)):
            text = self.text({"": one}, "", f"{path}[{place}]")
            if text in found:
                self.add(f"{path}[{place}]", "must differ from the texts before it", one)
            found.append(text)
        if len(found) < at_least and form.get(key) == []:
            self.add(path, "must not be empty", [])
        return tuple(found) or ("-",) * at_least

    def truth(self, form: Mapping[str, object], key: str, path: str, *, otherwise: bool) -> bool:
        """Return true or false."""
        value = form.get(key, otherwise)
        if isinstance(value, bool):
            return value
        self.add(_joined(path, key), "must be true or false", value)
        return otherwise


def parsed(text: str, mistakes: Mistakes) -> object:
    """Return what a JSON text holds; `None` and a mistake when it cannot be read."""

    def once(pairs: list[tuple[str, object]]) -> dict[str, object]:
        keys = [key for key, _ in pairs]
        for key in dict.fromkeys(key for key in keys if keys.count(key) > 1):
            mistakes.found.append(f"The key '{_plain(key)}' stands twice in one object.")
        return dict(pairs)

    try:
        return json.loads(text.removeprefix("\ufeff"), object_pairs_hook=once)
    except json.JSONDecodeError as error:
        place = f"line {error.lineno}, column {error.colno}"
        mistakes.found.append(f"The file is not JSON: it cannot be read at {place}.")
    except (RecursionError, ValueError):
        mistakes.found.append("The file is not such a form: it is nested too deep or too large.")
    return None


def _joined(path: str, key: str) -> str:
    return f"{path}.{key}" if path and key else path or key


def _shown(value: object) -> str:
    text = json.dumps(value, ensure_ascii=True)
    return text if len(text) <= _LONGEST_SHOWN else f"{text[:_LONGEST_SHOWN]}…"


def _plain(key: str) -> str:
    return _shown(key)[1:-1]

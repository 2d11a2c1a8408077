"""Small turns of phrase that pages and terminals share."""


def lower_first(text: str) -> str:
    """Start a label in lower case, for use inside a sentence; abbreviations stay as they are.

    >>> lower_first("Housing officer"), lower_first("NHS manager")
    ('housing officer', 'NHS manager')
    """
    first_word = text.split(" ", 1)[0]
    if len(first_word) > 1 and first_word.isupper():
        return text
    return text[:1].lower() + text[1:]


def with_article(label: str) -> str:
    """Put "a" or "an" before a label.

    >>> with_article("Outreach or support worker"), with_article("Commissioner")
    ('an outreach or support worker', 'a commissioner')
    """
    words = lower_first(label)
    return f"{'an' if words[:1].lower() in tuple('aeiou') else 'a'} {words}"


def counted(number: int, one: str, many: str | None = None) -> str:
    """Write a number with its noun.

    >>> counted(1, "dish", "dishes"), counted(3, "dish", "dishes"), counted(2, "minute")
    ('1 dish', '3 dishes', '2 minutes')
    """
    return f"{number} {one if number == 1 else many or f'{one}s'}"

"""How long a resource takes: words of everything that is read, and minutes of what is done."""

from hub.domain.resource import Resource
from hub.intake.markdown_body import count_words

WORDS_PER_MINUTE = 238
"""Adults reading English non-fiction in silence (Brysbaert, doi.org/10.1016/j.jml.2019.104047)."""


def reading_minutes(resource: Resource) -> int:
    """Return the minutes that reading takes, rounded up, with the minutes for activities."""
    words = resource.body.words + sum(map(count_words, _read_texts(resource)))
    return -(-words // WORDS_PER_MINUTE) + resource.activity_minutes


def _read_texts(resource: Resource) -> tuple[str, ...]:
    texts = (resource.title, resource.summary, *resource.outcomes, *resource.prompts)
    if case := resource.case_study:
        asks = (ask.what for ask in case.asks)
        texts = (*texts, case.tried, case.happened, case.next or "", *asks)
    if toolkit := resource.toolkit:
        texts = (*texts, toolkit.when_to_use)
        for tool in toolkit.tools:
            texts = (*texts, tool.name, tool.purpose, *tool.materials, *tool.steps)
    return texts

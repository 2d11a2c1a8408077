"""Settings of the plugin `hub-accessibility`."""

from mkdocs.config import config_options as c
from mkdocs.config.base import Config

from hub_mkdocs.support.options import Day, WholeNumber


class KnownIssueConfig(Config):
    """One thing that does not work for everybody."""

    what = c.Type(str)
    """What does not work, as a person who meets it would say it."""

    affects = c.Type(str)
    """Whom it affects."""

    instead = c.Type(str)
    """What to do instead, today."""

    mended = c.Type(str)
    """When it will be mended, or why it will not."""

    criterion = c.Type(str, default="")
    """The WCAG success criterion that it fails, such as "1.1.1 (non-text content)", if it does."""


class AccessibilityConfig(Config):
    """What the accessibility statement says. Say only what somebody has looked at."""

    organisation = c.Type(str)
    """Who runs the hub, and answers for it."""

    contact = c.Type(str)
    """How to report a problem or ask for another format, in words."""

    contact_url = c.Optional(c.URL())
    """Address of a form, or of another place to write to; left out, that of `repo_url`.

    `contact` under `extra:` is shown as well, as the way to reach somebody in private.
    """

    reply_days = WholeNumber(0, 60, default=0)
    """Working days within which somebody replies; 0 to promise none."""

    status = c.Choice(("full", "partial", "not"))
    """How far the hub complies with WCAG 2.2 AA: `full`, `partial` or `not`."""

    known_issues = c.ListOfItems(c.SubConfig(KnownIssueConfig), default=[])
    """What is known not to work; those that hinder most first. Needed unless status is `full`."""

    tested = c.ListOfItems(c.Type(str), default=[])
    """What was tested, and how; each completes the sentence "We tested"."""

    not_tested = c.ListOfItems(c.Type(str), default=[])
    """What was not tested; each completes the sentence "We have not tested"."""

    tested_on = Day()
    """Day of the last test."""

    tested_by = c.Type(str)
    """Who tested, as in "the editors"."""

    prepared_on = Day()
    """Day on which the statement was first published."""

    reviewed_on = Day()
    """Day of the last review. The law wants one every twelve months at least."""

    enforcement = c.Choice(("EHRC", "ECNI"), default="EHRC")
    """Who enforces the law: `EHRC` in England, Scotland and Wales; `ECNI` in Northern Ireland."""

"""What the template of the accessibility statement gets, as `view`."""

from dataclasses import dataclass

from mkdocs.config.defaults import MkDocsConfig

from hub_mkdocs.accessibility.config import AccessibilityConfig
from hub_mkdocs.support.long_date import long_date


@dataclass(frozen=True, slots=True)
class KnownIssue:
    """One thing that does not work for everybody."""

    what: str
    affects: str
    instead: str
    mended: str
    criterion: str
    """Success criterion that it fails; empty when it fails none."""


@dataclass(frozen=True, slots=True)
class Enforcer:
    """Who enforces the law, and whom to turn to."""

    name: str
    helper: str
    """Who helps a person whose complaint was not answered well."""
    helper_url: str


@dataclass(frozen=True, slots=True)
class AccessibilityView:
    """The accessibility statement."""

    site_name: str
    site_url: str | None
    organisation: str
    contact: str
    contact_url: str | None
    private_contact: str
    """How to reach somebody without others reading along; empty where there is no such way."""
    reply_days: int
    status: str
    """`full`, `partial` or `not`."""
    issues: tuple[KnownIssue, ...]
    tested: tuple[str, ...]
    not_tested: tuple[str, ...]
    tested_on: str
    tested_by: str
    prepared_on: str
    reviewed_on: str
    enforcer: Enforcer


_ENFORCERS = {
    "EHRC": Enforcer(
        "Equality and Human Rights Commission (EHRC)",
        "Equality Advisory and Support Service (EASS)",
        "https://www.equalityadvisoryservice.com/",
    ),
    "ECNI": Enforcer(
        "Equality Commission for Northern Ireland (ECNI)",
        "Equality Commission for Northern Ireland (ECNI)",
        "https://www.equalityni.org/",
    ),
}


def accessibility_view(settings: AccessibilityConfig, config: MkDocsConfig) -> AccessibilityView:
    """Turn the settings into what the page shows."""
    return AccessibilityView(
        site_name=config.site_name,
        site_url=config.site_url or None,
        organisation=settings.organisation,
        contact=settings.contact,
        contact_url=settings.contact_url or config.repo_url,
        private_contact=str(config.extra.get("contact") or ""),
        reply_days=settings.reply_days,
        status=settings.status,
        issues=tuple(
            KnownIssue(one.what, one.affects, one.instead, one.mended, one.criterion)
            for one in settings.known_issues
        ),
        tested=tuple(settings.tested),
        not_tested=tuple(settings.not_tested),
        tested_on=long_date(settings.tested_on),
        tested_by=settings.tested_by,
        prepared_on=long_date(settings.prepared_on),
        reviewed_on=long_date(settings.reviewed_on),
        enforcer=_ENFORCERS[settings.enforcement],
    )

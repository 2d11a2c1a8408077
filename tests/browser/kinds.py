"""One address of each kind of page."""

KINDS = {
    "home": "",
    "resource, case study": "case-studies/tenants-present-their-own-case/",
    "resource, toolkit": "toolkits/who-else-should-be-in-the-room/",
    "resource, module": "modules/a-small-test-this-week/",
    "browse": "browse/",
    "facet": "topics/",
    "term": "topics/co-production/",
    "kind": "case-studies/",
    "time": "time/10-minutes/",
    "menus": "menus/",
    "menu of a role": "menus/housing-officer/",
    "menu of a role and a topic": "menus/commissioner/co-production/",
    "how menus are made": "about/menus/",
    "about": "about/",
    "contribute": "contribute/",
    "data": "about/data/",
    "accessibility": "accessibility-statement/",
    "privacy": "privacy/",
    "missing": "no-such-page/",
}

"""Codes 3xx: terms, the file that lists them, and the forms for CPD records."""

from hub.domain.problem_code import ProblemCode

TAXONOMY_CODES: dict[str, ProblemCode] = {
    "HUB301": ProblemCode(
        title="A term that is not in the list",
        why="Readers browse by terms. A term that only one file uses leads nowhere.",
        fix="Use the term that is suggested or listed. To propose a new one, add it to "
        "`content/taxonomies.yml` in the same pull request, and say why.",
        wrong="topics: [housing-acess]",
        right="topics: [housing-access]",
    ),
    "HUB302": ProblemCode(
        title="A term in other words",
        why="A term has one id, however people say it. The hub shows its label to readers.",
        fix="Write the id that is named.",
        wrong="topics: [Mental health]",
        right="topics: [mental-health]",
    ),
    "HUB303": ProblemCode(
        title="The taxonomies are missing",
        why="Roles, topics and levels are listed in `taxonomies.yml`. Without it no resource can "
        "be sorted.",
        fix="Put the file in the content folder.",
        wrong="content/ without taxonomies.yml",
        right="content/taxonomies.yml",
    ),
    "HUB304": ProblemCode(
        title="Not a list of terms",
        why="Each taxonomy is a list of terms with id, label and description.",
        fix="Write it as the example shows.",
        wrong="levels: [easy, hard]",
        right="levels:\n  - id: introductory\n    label: Introductory\n"
        "    description: For anyone.",
    ),
    "HUB305": ProblemCode(
        title="A taxonomy is missing",
        why="The hub sorts by all of them.",
        fix="Add the taxonomy with its terms.",
        wrong="(no key `levels` in taxonomies.yml)",
        right="levels:\n  - id: introductory\n    ...",
    ),
    "HUB306": ProblemCode(
        title="A taxonomy that the hub does not know",
        why="Nothing would be done with it. Perhaps its name is mistyped.",
        fix="Use the name that is suggested, or delete it.",
        wrong="role:",
        right="roles:",
    ),
    "HUB307": ProblemCode(
        title="A term stands twice",
        why="An id stands for one term.",
        fix="Give one of the two another id, or delete it.",
        wrong="- id: health\n...\n- id: health",
        right="- id: health\n...\n- id: social-care",
    ),
    "HUB308": ProblemCode(
        title="A parent that is not there",
        why="A term belongs to a wider term of the same taxonomy, which must exist.",
        fix="Write the id of another term, or leave `parent` out.",
        wrong="parent: learning-cultur",
        right="parent: learning-culture",
    ),
    "HUB309": ProblemCode(
        title="Parents in a circle",
        why="A term cannot be wider than itself.",
        fix="Delete one of the parents.",
        wrong="a has the parent b, and b has the parent a",
        right="a has the parent b",
    ),
    "HUB310": ProblemCode(
        title="A term that the hub needs",
        why="The hub works with these terms itself, for example to find introductory resources. "
        "Their labels are free, their ids are not.",
        fix="Add the term, or give it back its id.",
        wrong="- id: beginner\n  label: Beginner",
        right="- id: introductory\n  label: Beginner",
    ),
    "HUB311": ProblemCode(
        title="A synonym of an unknown sector",
        why="A synonym can name the sector that says it, which must be one of the sectors.",
        fix="Write the id of a sector, or leave `sector` out.",
        wrong="{word: dual diagnosis, sector: nhs}",
        right="{word: dual diagnosis, sector: health}",
    ),
    "HUB312": ProblemCode(
        title="A box of the CPD record without a place",
        why="Readers fill in three boxes: what they learned, what they will do, and whom they "
        "discussed it with. A form that holds one of them nowhere would drop what they wrote.",
        fix="Add the name of the box below the heading that it belongs to.",
        wrong="- heading: What I learnt\n  holds: [learned]",
        right="- heading: What I learnt, and what I will do\n  holds: [learned, will_do]",
    ),
    "HUB313": ProblemCode(
        title="A word that leads to a term already",
        why="A word of `found_by` leads to one term of its taxonomy, and once is enough. Capitals "
        "make no difference to a search, nor do spaces and hyphens between two terms.",
        fix="Take the word away in one of the two places.",
        wrong="label: Mental health\nfound_by: [mental health, stress]",
        right="label: Mental health\nfound_by: [stress]",
    ),
    "HUB314": ProblemCode(
        title="A word that no search can lead by",
        why="A search passes over signs, and over words that are on nearly every page.",
        fix="Take it away, or add a word that says what people look for.",
        wrong="found_by: [the, sofa surfing]",
        right="found_by: [sofa surfing]",
    ),
}

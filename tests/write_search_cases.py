"""Write three files of `tests/cases/search/`: what Python and JavaScript must both answer.

`python tests/write_search_cases.py` asks lunr.js for the term of each word (`words.json`), and our
own Python for texts as they are searched (`normalise.json`) and for queries as they are read
(`queries.json`), whose changes are there to be read in a diff. The other files there are written by
hand.
"""

import json
import re
from itertools import product
from pathlib import Path
from random import Random

from corpus_making import CONTENT
from lunr_oracle import lunr_path
from node import run_node

from hub.search.normalise import normalise
from hub.search.query import read_query

FOLDER = Path(__file__).parent / "cases" / "search"

ENDINGS = re.findall(
    r"\w+",
    """
    s ed ing eed ies sses y e ll ational tional enci anci izer bli alli entli eli ousli ization
    ation ator alism iveness fulness ousness aliti iviti biliti logi icate ative alize iciti ical
    ful ness al ance ence er ic able ible ant ement ment ent ion sion tion ou ism ate iti ous ive
    ize
    """,
)

LUNR = """
const lunr = require(process.argv[1]);
const pipeline = new lunr.Pipeline();
pipeline.add(lunr.trimmer, lunr.stopWordFilter, lunr.stemmer);
let text = "";
process.stdin.on("data", (data) => (text += data)).on("end", () => {
  const terms = JSON.parse(text).map((word) => [word, pipeline.runString(word)[0] ?? null]);
  console.log(JSON.stringify(Object.fromEntries(terms)));
});
"""

TEXTS = (
    "The café's Co-production: 24/7!",
    "",
    "   \t\n ",
    "Day-to-day, face‑to‑face – and so on — really",
    "don’t can't workers' person’s Marie's 's it's",
    "ÀÉÎÕÜ àéîõü Łódź Øre Æsop œuvre straße STRASSE İstanbul ısı Þór đakovo",
    "e\u0301 and é are one; so are ﬁre and fire, ½ and ²",
    "Ｆｕｌｌ ｗｉｄｔｈ",
    "soft\u00adhyphen zero\u200bwidth \ufeffmark",
    "ΟΔΟΣ οδός",
    "العربية مَرْحَبًا",
    "हिन्दी עברית 日本語 한국어",
    "🙂 emoji 👩‍👩‍👧 𝔘𝔫𝔦𝔠𝔬𝔡𝔢 𐌰𐌱",
    "<script>alert('x')</script> &amp; a_b __init__",
    "https://example.org/a-b?c=d#e me@example.org",
    "e.g. U.K. N.H.S. 3.5 1,000 £20 50%",
    "A&E, (Q&A) r&d AT&T a&b&c housing&health Ä&Ö",
    "“quoted” ‘single’ «guillemets» „low“",
    "mother-in-law's well-being-",
    "-- - -a a- a--b",
    "a" * 300,
    f"{'b' * 59}-{'c' * 59}",
    "x\u0000y \ud800 z",
    "²&X x&½ Ⅷ&a ㉈&b ௰&X 〇&a 家&a 9&a \U00010107&a 𝔘&𝔫",
)

QUERIES = (
    "rough sleeping",
    "  arson  ",
    "what did not work",
    "Co-production",
    "+co-production -self-harm",
    "+arson -prison title:home",
    "title:co-production",
    "nowhere:home : title: +title: -",
    "hous* h* * ** *ing ho*se",
    "homless~ homless~1 homless~9 ab~1 ~1 ~",
    'a "rough sleeping" b',
    '"what did not work" "prison" title:"home" -"debt" "the of"',
    "prison –arson — −fire a–b \ufeffcare\u0085home",
    '"duty to refer" "co-production toolkit" "housing/health" title:"people – places" "the way of"',
    "+housing/health -day-to-day",
    '-"rough sleeping" +"one" "" "the of" title:"getting home"',
    '"open quote',
    "“curly quotes”",
    "+the the~1 the*",
    'A&E +A&E "A&E What Next" Café cafe\u0301 +Co‑Production Marie’s/Fire “Day-to-Day\'s Care”',
    "AT&T a&b&c Q\u0301&A ½ x½ l'Été 'quoted' soft\u00adhyphen Ｆｕｌｌ 𝔘𝔫𝔦 rock'n'roll -Self-Harm",
    "<b>bold</b> &lt; ' OR 1=1; --",
    "🙂 οδός العربية",
    'a* H* +é* -x-* title:a* the~ h* day* 家* c*- a&* "z*"',
    "a*",
    'title:* 🙂 \ufffd body:? "" %',
    "title:the",
    '-"the"',
    "\\ ^2 word^3 a:b:c ++x --y +-z",
    "x" * 300,
    "word " * 50,
    "²&X Ⅷ&a ௰&X-y 〇&a 家&a \U00010107&a 𝔘&𝔫",
    f"{'🙂' * 990} home {'🙂' * 990} rent",
)


def words() -> list[str]:
    """Words of this hub, made-up words with every ending, and every short word of some letters."""
    random = Random(4)  # noqa: S311  (reproducible on purpose)
    text = " ".join(path.read_text("utf-8") for path in sorted(CONTENT.rglob("*.md")))
    own = set(re.findall(r"[a-z]{1,20}", text.lower()))
    made = {
        "".join(random.choices("abcdelosty", k=random.randint(0, 5)))
        + random.choice(ENDINGS)
        + random.choice(["", "", "", "s", "y", "ed"])
        for _ in range(4000)
    }
    short = {"".join(letters) for size in (1, 2, 3) for letters in product("aeysil", repeat=size)}
    return sorted({*own, *made, *short, *ENDINGS})


def terms() -> dict[str, str | None]:
    ran = run_node(["-e", LUNR, lunr_path()], given=json.dumps(words()))
    assert ran.returncode == 0, ran.stderr
    return json.loads(ran.stdout)


def query_case(text: str) -> dict:
    read = read_query(text)
    return {
        "text": text,
        "clauses": [
            [one.sign, one.field, one.kind.value, one.word, one.term, one.typed]
            for one in read.clauses
        ],
        "phrases": [[one.is_excluded, one.field, *map(list, one.words)] for one in read.phrases],
        "passed_over": read.passed_over,
        "too_short": read.too_short,
        "has_words": read.has_words,
    }


def write(name: str, value: object) -> None:
    text = json.dumps(value, ensure_ascii=True, indent=0, separators=(",", ":"))
    (FOLDER / name).write_text(f"{text}\n", "utf-8")


def main() -> None:
    FOLDER.mkdir(exist_ok=True)
    write("words.json", terms())
    write("normalise.json", {text: normalise(text) for text in TEXTS})
    queries = [query_case(text) for text in QUERIES]
    (FOLDER / "queries.json").write_text(json.dumps(queries, indent=1) + "\n", "utf-8")


if __name__ == "__main__":
    main()

"""Larger text and wider spacing clip nothing (WCAG 1.4.4, 1.4.10, 1.4.12)."""

import pytest
from browsing import open_started
from kinds import KINDS
from playwright.sync_api import Browser, Page

# The values of WCAG 1.4.12, set on everything, as a reader's own style sheet would.
SPACING = """
* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
    word-spacing: 0.16em !important; }
p { margin-bottom: 2em !important; }
"""
NOTHING = "/* no style of the reader's own */"
TWICE = "html { font-size: 200% !important; }"

CLIPPED = """() => {
  // Text for listeners, in a box that scrolls by itself, and choices, measured further down.
  const APART = '.hub-hidden, .hub-skip, pre, .hub-scroll, .hub-coverage__scroll, select, noscript';
  const clips = (style) => /hidden|clip/.test(style.overflowX + style.overflowY);
  const found = [];
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth > width) found.push('the page scrolls sideways');
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const text = texts.currentNode;
    if (!text.data.trim() || text.parentElement.closest(APART)) continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    const box = range.getBoundingClientRect();
    if (!box.width) continue;
    for (let one = text.parentElement; one !== document.body; one = one.parentElement) {
      const style = getComputedStyle(one);
      const around = one.getBoundingClientRect();
      const isWithin = box.left > around.left - 1 && box.right < around.right + 1;
      if (!['inline', 'contents'].includes(style.display) && !isWithin) {
        found.push('sticks out: ' + text.data.trim().slice(0, 60));
      }
      if (clips(style) && (box.bottom > around.bottom + 1 || box.right > around.right + 1)) {
        found.push('cut off: ' + text.data.trim().slice(0, 60));
      }
    }
  }
  for (const select of document.querySelectorAll('select')) {
    if (!select.clientHeight) continue;
    const ruler = document.createElement('div');
    const style = getComputedStyle(select);
    const aside = (side) => parseFloat(style[`padding${side}`]);
    ruler.style.cssText = 'position: absolute; visibility: hidden';
    for (const name of ['font', 'letterSpacing', 'wordSpacing', 'lineHeight', 'whiteSpace']) {
      ruler.style[name] = style[name];
    }
    ruler.style.width = `${select.clientWidth - aside('Left') - aside('Right')}px`;
    ruler.textContent = select.selectedOptions[0].textContent;
    document.body.append(ruler);
    const height = select.clientHeight - aside('Top') - aside('Bottom');
    if (ruler.scrollWidth > ruler.clientWidth + 1 || ruler.offsetHeight > height + 1) {
      found.push('cut off in a choice: ' + ruler.textContent);
    }
    ruler.remove();
  }
  return found;
}"""


def clipped(page: Page, style: str) -> list[str]:
    """What is cut off or sticks out while a page has a style sheet of its reader."""
    tag = page.add_style_tag(content=style)
    found = page.evaluate(CLIPPED)
    tag.evaluate("(one) => one.remove()")
    return found


@pytest.mark.parametrize(
    ("width", "styles"),
    [
        (320, {"as it is": NOTHING, "spacing": SPACING}),
        (1280, {"spacing": SPACING, "text at 200 %": TWICE}),
    ],
    ids=["320 px", "1280 px"],
)
def test_no_text_is_cut_off_or_sticks_out(browser: Browser, address, width, styles):
    found = {}
    size = {"width": width, "height": 800}
    with browser.new_context(viewport=size, bypass_csp=True) as context:
        page = context.new_page()
        for name, url in KINDS.items():
            open_started(page, f"{address}{url}")
            for called, style in styles.items():
                if wrong := clipped(page, style):
                    found[name, called] = wrong
    assert found == {}

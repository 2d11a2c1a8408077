"""A keyboard is enough: every stop is seen, none is missing, and no key does what nobody asked."""

from string import ascii_letters, digits, punctuation

import pytest
from browsing import open_started
from kinds import KINDS
from playwright.sync_api import Page

PRINTABLE = ascii_letters + digits + punctuation + " "

# After each key: is the element with the focus in the window, on top, and marked? Null when it is
# the body. The page takes notes by itself, for to ask it after each key takes as long as the key.
TAKE_NOTES = """() => {
  window.stops = new Set();
  window.notes = [];
  const middle = (start, end, most) => (Math.max(start, 0) + Math.min(end, most)) / 2;
  const note = () => {
    const one = document.activeElement;
    if (one === document.body) return null;
    window.stops.add(one);
    const boxes = [...one.getClientRects()].filter((box) => box.width >= 1 && box.height >= 1
      && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth);
    const style = getComputedStyle(one);
    return {
      text: one.outerHTML.slice(0, 120),
      seen: boxes.length > 0,
      onTop: boxes.some((box) => one.contains(document.elementFromPoint(
        middle(box.left, box.right, innerWidth), middle(box.top, box.bottom, innerHeight)))),
      marked: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2,
    };
  };
  window.notes.push(note());
  let isOver = false;
  addEventListener('keyup', () => {
    // Behind the last stop the walk would begin anew.
    if (isOver) return;
    const noted = note();
    isOver = noted === null;
    window.notes.push(noted);
  });
}"""
NOTES = "() => window.notes.splice(0)"
MISSED = """() => [...document.querySelectorAll('a[href], button, select, input, summary')]
  .filter((one) => one.checkVisibility({checkVisibilityCSS: true}) && !one.disabled)
  // Of choices that exclude each other, one is a stop; arrows lead to the others.
  .filter((one) => !window.stops.has(one) && !(one.type === 'radio' && !one.checked))
  .map((one) => one.outerHTML.slice(0, 120))"""


@pytest.mark.parametrize("width", [1280, 320])
@pytest.mark.parametrize("url", KINDS.values(), ids=KINDS)
def test_every_stop_of_the_keyboard_can_be_seen_and_none_is_left_out(
    glance: Page, address, url, width
):
    glance.set_viewport_size({"width": width, "height": 740})
    glance.emulate_media(reduced_motion="reduce")
    open_started(glance, f"{address}{url}")
    # An address with a part behind # starts the walk there; this one starts at the top.
    glance.focus(".hub-skip")
    glance.evaluate(TAKE_NOTES)
    notes = glance.evaluate(NOTES)
    while None not in notes:
        for _ in range(10):
            glance.keyboard.press("Tab")
        fresh = glance.evaluate(NOTES)
        assert fresh, "the page hears no key"
        notes += fresh
    for stop in notes[: notes.index(None)]:
        assert stop["seen"], stop["text"]
        assert stop["onTop"], stop["text"]
        assert stop["marked"], stop["text"]
    assert glance.evaluate(MISSED) == []


def test_the_first_stop_skips_to_the_content(page: Page, address):
    page.goto(f"{address}topics/")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "main"


@pytest.mark.parametrize("name", ["home", "browse", "resource, module", "menu of a role"])
def test_no_single_key_does_anything(page: Page, address, name):
    open_started(page, f"{address}{KINDS[name]}")
    before = page.content(), page.url
    for key in PRINTABLE:
        page.keyboard.press(key)
    assert (page.content(), page.url) == before
    assert page.evaluate("document.activeElement === document.body")

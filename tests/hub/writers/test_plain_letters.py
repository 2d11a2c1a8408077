import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import ImageFont

from hub.writers.plain_letters import _HAS, plain_letters


@pytest.mark.parametrize(
    ("text", "drawn"),
    [
        ("Café at Tŷ Gwyn – “two” cups", "Cafe at Ty Gwyn - “two” cups"),
        ("£5 × ½", "GBP 5 x 1⁄2"),
        ("Łódź and Ærø", "Lodz and AEro"),
        ("Well done 🎉", "Well done"),
        ("a\tb\u00a0\n c\u200b", "a b c"),
        ("Навчання", ""),
        ("学习 menu", ""),
        ("", ""),
    ],
)
def test_text_keeps_its_letters_or_is_left_out(text, drawn):
    assert plain_letters(text) == drawn


@given(st.text())
def test_only_what_the_font_has_is_left(text):
    assert set(plain_letters(text)) <= _HAS


def test_the_font_has_what_we_say_it_has():
    font = ImageFont.load_default(40)
    missing = bytes(font.getmask("\uffff"))
    assert not [sign for sign in _HAS if bytes(font.getmask(sign)) == missing]

"""The calendar file of a menu, read back by a calendar library."""

import json
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from icalendar import Calendar
from node import run_node
from sample_files import REPOSITORY

MODULE = REPOSITORY / "theme_overrides/assets/hub/core/menu/calendar.mjs"
TITLE = "20 minutes on co-production; for a nurse, and others"
NOTES = "First line\nSecond line, with a \\ and “words”: " + "é" * 60
ADDRESS = "https://hub.example/menus/?role=nurse&minutes=20&menu=two-questions.5.k3f"
SCRIPT = """
const { calendarFile } = await import(process.argv[1]);
const held = JSON.parse(process.argv[2]);
process.stdout.write(calendarFile({ ...held, now: new Date(held.now) }));
"""


def read_back(day: str, time: str, minutes: int = 20):
    held = {"title": TITLE, "notes": NOTES, "address": ADDRESS, "day": day, "time": time}
    held |= {"minutes": minutes, "now": "2026-11-24T22:15:07.123Z"}
    script = ["--input-type=module", "--eval", SCRIPT, MODULE.as_uri(), json.dumps(held)]
    ran = run_node(script)
    assert ran.returncode == 0, ran.stderr
    calendar = Calendar.from_ical(ran.stdout)
    (event,) = calendar.walk("VEVENT")
    assert event.errors == []
    return calendar, event


def test_a_calendar_reads_what_was_written():
    calendar, event = read_back("2026-12-01", "09:30")
    assert calendar["VERSION"] == "2.0"
    assert str(event["SUMMARY"]) == TITLE
    assert str(event["DESCRIPTION"]) == NOTES
    assert str(event["URL"]) == ADDRESS
    assert event["DTSTAMP"].dt == datetime(2026, 11, 24, 22, 15, 7, tzinfo=ZoneInfo("UTC"))


@pytest.mark.parametrize(("day", "hours"), [("2026-12-01", 0), ("2027-06-01", 1)])
def test_the_time_is_that_of_london_in_winter_and_in_summer(day, hours):
    _, event = read_back(day, "09:30")
    start, end = event["DTSTART"], event["DTEND"]
    assert start.params["TZID"] == end.params["TZID"] == "Europe/London"
    assert start.dt.isoformat()[:16] == f"{day}T09:30"
    assert start.dt.utcoffset() == timedelta(hours=hours)
    assert end.dt - start.dt == timedelta(minutes=20)


def test_the_zone_is_described_in_the_file_itself():
    calendar, _ = read_back("2026-12-01", "09:30")
    (zone,) = calendar.walk("VTIMEZONE")
    described = zone.to_tz()
    for month, day in ((12, 1), (6, 1), (10, 31)):
        london = datetime(2027, month, day, 12, tzinfo=ZoneInfo("Europe/London"))
        assert london.replace(tzinfo=described).utcoffset() == london.utcoffset()


def test_a_menu_late_at_night_ends_on_the_next_day():
    _, event = read_back("2026-12-31", "23:50", minutes=20)
    assert event["DTEND"].dt.isoformat()[:16] == "2027-01-01T00:10"

"""Fixtures of what dateutil takes for a time.

Run from the repository's root with python-dateutil:
    python test/oracle/generate/times.py
"""

import datetime as dt
import json
import pathlib
import random
import warnings

import dateutil
from dateutil import parser

warnings.simplefilter("ignore")
FOLDER = pathlib.Path("test/oracle/checks")
LEAP = dt.datetime(2000, 1, 1)
RANDOM = random.Random(20240601)

WRITTEN = [
    "", " ", "abc", "cat", "2019-04-01", "01/01/2010", "2024-13-01", "2024-02-30", "2023-02-29", "2024-02-29",
    "13/13/2013", "31/12/1999", "12/31/1999", "1999-12-31T23:59:59Z", "1999-12-31T24:00:00", "10:30", "10:30pm",
    "13pm", "0am", "12 am", "10 h 36 m", "10h36m28.5s", "25:00", "10:60", "Thu Sep 25 10:36:28 2003", "Thu", "Thursday",
    "September", "Sept 5", "Sep of 03", "Sep of 2003", "25 of September of 2003", "3rd of May 2001", "5th of March",
    "1st of May 2003", "2003-09-25T10:49:41.5-03:00", "2003-09-25T10:49:41.5-0300", "20030925T104941.5-0300", "20030925T10",
    "20030925T1049", "20030925", "200309251049", "20030925104941", "030925", "2003", "99", "100", "32", "31", "0", "1", "1.5",
    "10.5", "2003.09.25", "25.09.2003", "2003-Sep-25", "25-Sep-2003", "Sep-25-2003", "Sep/25/2003", "25 Sep 2003", "Sep 25 2003",
    "Wed, July 10, '96", "1996.July.10 AD 12:08 PM", "July 4, 1976", "7 4 1976", "4 jul 1976", "7-4-76", "19760704",
    "0:01:02", "12h 01m02s am", "0:01:02 on July 4, 1976", "1976-07-04T00:01:02Z", "July 4, 1976 12:01:02 am",
    "Mon Jan  2 04:24:27 1995", "04.04.95 00:22", "Jan 1 1999 11:23:34.578", "950404 122212", "3rd of May 2001",
    "June 10, 2003 at 3pm UTC", "today", "now", "yesterday", "N/A", "nan", "inf", "null", "-", "--", "/", ":", "T", "Z", "m", "a", "of",
    "2019-04-01 at", "10:00 EST", "10:00 est", "10:00 ABCDEF", "2003-09-25 10:49 GMT+3", "2003-09-25 10:49 +3", "10:49 +03:00 (EST)",
    "10:49 + 3", "10:49 +30000", "2001-01-01-01", "1 2 3 4", "99-01-13", "13-99-01", "2000-W05-3", "2000-035", "1e5", "12345", "1234567",
    "123456789", "5 pm", "5 pm 6 pm", "17:00 pm", "12:00:00,5", "12,5", "1,5", "12:30:45.123456789", "12::30", "12:30:", ":30",
    "2003-09-", "2003-", "Sep-", "Jan Feb 2003", "2003 2004", "10 Sep 2003 2004", "31 Feb", "30 February 2004", "29 Feb", "31 Apr 2004",
    "32 Jan", "0 Jan", "99 Jan", "Jan 99", "Jan 32", "00:00", "24:00", "23:59:60", "1h", "25h", "61m", "10 m", "1.5h", "90.5m", "x10",
    "10x", "10 x", "2001-01-01 foo", "foo 2001-01-01", "2001-01-01T", "2001-01-01 Z", "2001_01_01", "2001-01-01 10", "2001-01-01 1030",
    "01 Jan 2001 1030", "1st", "2nd", "23rd", "45th", "12/2003", "2003/12", "13/2003", "12/13", "13/12", "13/13", "0/0", "9999-12-31", "10000-01-01",
    "0000-01-01", "0001-01-01", "(2001-01-01)", "[2001]", "2001-01-01,", "2001-01-01.", "'2001'", "2001 'Jan", "Mayday", "mar", "MAR 5", "5 mArCh",
]
FORMATS = [
    "%Y-%m-%d", "%d/%m/%Y", "%m/%d/%y", "%d.%m.%Y", "%Y%m%d", "%y%m%d", "%d %b %Y", "%B %d, %Y", "%a, %d %b %Y %H:%M:%S", "%c",
    "%Y-%m-%dT%H:%M:%S", "%Y-%m-%dT%H:%M:%S.%f", "%Y-%m-%d %H:%M", "%H:%M:%S", "%I:%M %p", "%I%p", "%Y%m%dT%H%M%S", "%Y%m%d%H%M",
    "%d-%b-%y", "%b-%d-%Y", "%A %d %B %Y %I:%M:%S %p", "%Y/%m/%d %H:%M:%SZ", "%Y-%m-%d %H:%M:%S +0200", "%Y-%m", "%b %Y", "%Hh %Mm %Ss",
]
SIGNS = list("0123456789 :-/.,+TZapmth'x")


def takes(text):
    try:
        parser.parse(text, default=LEAP)
        return True
    except (ValueError, OverflowError, TypeError):
        return False


def altered(text):
    place = RANDOM.randrange(len(text))
    change = RANDOM.randrange(3)
    sign = RANDOM.choice(SIGNS)
    if change == 0:
        return text[:place] + sign + text[place:]
    if change == 1:
        return text[:place] + text[place + 1:]
    return text[:place] + sign + text[place + 1:]


def cases():
    texts = list(WRITTEN)
    for form in FORMATS:
        for _ in range(20):
            moment = dt.datetime(1950, 1, 1) + dt.timedelta(seconds=RANDOM.randrange(100 * 365 * 86400))
            text = moment.strftime(form)
            texts += [text, altered(text), altered(altered(text))]
    seen = dict.fromkeys(text for text in texts)
    return [{"name": text, "input": text, "expected": takes(text)} for text in seen]


FOLDER.mkdir(parents=True, exist_ok=True)
found = cases()
document = {"source": "dateutil.parser.parse", "version": dateutil.__version__, "cases": found}
(FOLDER / "times.json").write_text(json.dumps(document, indent=1, ensure_ascii=False) + "\n")
print(len(found), sum(case["expected"] for case in found))

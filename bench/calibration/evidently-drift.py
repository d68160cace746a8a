"""The lines of docs/drift-calibration.md, judged by Evidently with its defaults: writes evidently-drift.json beside this file.

Run with numpy, scipy, evidently 0.7.23 and pandas below 3, from the repository's root:
    python bench/calibration/evidently-drift.py [part of a line's id]

Columns are rows drawn from the laws of drift-laws.ts and drift-dependent-rows.ts. A column counts as drifted as DataDriftPreset() says. Its
report takes seconds for its pictures, so that each family goes through the same test for each column directly, and the first family
of some lines through the report as well: both must agree. Lines that are there already are kept; delete the file to begin again.
"""

import json
import pathlib
import platform
import sys
import warnings

import evidently
import numpy as np
import pandas as pd
from evidently import DataDefinition, Dataset, Report
from evidently.legacy.calculations.stattests import get_stattest
from evidently.presets import DataDriftPreset
from scipy.stats import norm

warnings.filterwarnings("ignore")
FILE = pathlib.Path(__file__).with_name("evidently-drift.json")
COLUMNS, TOLERANCE, SHARE_TOLERANCE, NULLS = 30, 0.05, 0.02, 0.02
SIGMA = 2 * norm.ppf((1 + TOLERANCE) / 2)
CHECKED = ("shift", "category", "new-category")
SIZES = [(50, 50), (200, 200), (2_000, 2_000), (50_000, 50_000), (1_000_000, 1_000_000), (5_000, 300), (300, 5_000), (100_000, 2_000)]


def families_of(rows):
    return 25 if rows <= 5_000 else 5 if rows <= 200_000 else 2


def flat(cells):
    return np.full(cells, 1 / cells)


def harmonic(cells):
    weights = 1 / np.arange(1, cells + 1)
    return weights / weights.sum()


def moved(shares, by):
    out = shares.copy()
    out[0] -= by
    out[1] += by
    return out


def spread(shares, by):
    losing = shares[::2].sum()
    return np.where(np.arange(len(shares)) % 2 == 0, shares * (1 - by / losing), shares * (1 + by / (1 - losing)))


class Law:
    """A column's law on both sides: numbers with a shift, or categories with shares, and the shares of nulls."""

    def __init__(self, shares=None, after=None, shift=0.0, nulls=(NULLS, NULLS), outlier=False, fresh=False):
        self.shares, self.after, self.shift, self.nulls, self.outlier, self.fresh = shares, shares if after is None else after, shift, nulls, outlier, fresh

    def is_number(self):
        return self.shares is None

    def draw(self, rng, side, rows):
        if self.is_number():
            values = rng.standard_normal(rows) + (self.shift if side else 0.0)
            if side and self.outlier:
                values[0] = 1e6
        else:
            shares = self.after if side else self.shares
            keys = np.array([f"k{i}" for i in range(len(shares))], dtype=object)
            values = keys[rng.choice(len(shares), size=rows, p=shares)]
            if side and self.fresh:
                values[0] = "new"
        values[rng.random(rows) < self.nulls[side]] = np.nan
        return values


def independent(laws, n, m):
    def draw(rng):
        return [pd.DataFrame({f"c{i}": law.draw(rng, side, rows) for i, law in enumerate(laws)}) for side, rows in enumerate((n, m))]

    return draw


def latent(rng, bond, rows):
    kind, size, correlation = bond
    if kind == "clusters":
        shared = np.repeat(rng.standard_normal(rows // size), size)
        return np.sqrt(correlation) * shared + np.sqrt(1 - correlation) * rng.standard_normal(rows)
    from scipy.signal import lfilter

    noise = np.sqrt(1 - correlation**2) * rng.standard_normal(rows)
    noise[0] = rng.standard_normal()
    return lfilter([1.0], [1.0, -correlation], noise)


def dependent(bond, rows, at_tolerance):
    def column(rng, index, side):
        is_moved = bool(at_tolerance and side)
        x = latent(rng, bond, rows)
        if index < 20:
            values = x + (SIGMA if is_moved else 0.0)
        else:
            cuts = norm.ppf(np.cumsum(moved(flat(5), TOLERANCE) if is_moved else flat(5))[:-1])
            values = np.array([f"k{i}" for i in range(5)], dtype=object)[np.searchsorted(cuts, x)]
        values[latent(rng, bond, rows) < norm.ppf(NULLS + (SHARE_TOLERANCE if is_moved else 0))] = np.nan
        return values

    def draw(rng):
        return [pd.DataFrame({f"c{i}": column(rng, i, side) for i in range(COLUMNS)}) for side in (0, 1)]

    return draw


def nothing(index):
    return Law() if index < 15 else Law(flat(5) if index < 20 else flat(30) if index < 25 else harmonic(230))


def at_tolerance(index):
    nulls = (NULLS, NULLS + SHARE_TOLERANCE)
    if index < 12:
        return Law(shift=SIGMA, nulls=nulls)
    shares = flat(5) if index < 16 else harmonic(30) if index < 20 else harmonic(230) if index < 25 else flat(12)
    return Law(shares, moved(shares, TOLERANCE) if index % 2 == 0 else spread(shares, TOLERANCE), nulls=nulls)


def with_first(law, nulls):
    return [law] + [Law(nulls=(nulls, nulls)) if i < 20 else Law(flat(5), nulls=(nulls, nulls)) for i in range(1, COLUMNS)]


def lines():
    """(ids, draw, names of numeric columns, families, the column that moved)"""
    def of(ids, laws, sizes, wanted=None):
        return ids, independent(laws, *sizes), [f"c{i}" for i, law in enumerate(laws) if law.is_number()], families_of(max(sizes)), wanted

    for n, m in SIZES:
        yield of([f"nothing-{n}-{m}"], [nothing(i) for i in range(COLUMNS)], (n, m))
        yield of([f"tolerance-{n}-{m}"], [at_tolerance(i) for i in range(COLUMNS)], (n, m))
    plans = np.array([0.2, 0.3, 0.2, 0.2, 0.1])
    more = np.append(0.32, plans[1:] * 0.68 / 0.8)
    for name, make in [("shift", lambda nulls: Law(shift=0.35, nulls=nulls)), ("shift-outlier", lambda nulls: Law(shift=0.35, outlier=True, nulls=nulls)),
                       ("category", lambda nulls: Law(plans, more, nulls=nulls))]:
        yield of([name], with_first(make((0, 0)), 0), (2_000, 2_000), "c0")
        yield of([f"{name}-all-nulls"], with_first(make((NULLS, NULLS)), NULLS), (2_000, 2_000), "c0")
    yield of(["nulls"], with_first(Law(nulls=(0.02, 0.08)), 0), (2_000, 2_000), "c0")
    yield of(["nulls-all-nulls"], with_first(Law(nulls=(0.02, 0.08)), NULLS), (2_000, 2_000), "c0")
    yield of(["new-category"], [Law(np.array([0.375, 0.375, 0.25]), nulls=(0, 0), fresh=True) for _ in range(COLUMNS)], (800, 800))
    for rows in (50, 800):
        yield of([f"all-null-{rows}"], with_first(Law(nulls=(0, 0.9)), 0), (rows, rows), "c0")
    numbers = [f"c{i}" for i in range(20)]
    for name, bond, rows in [("clusters", ("clusters", 40, 0.3), 2_000), ("series", ("series", 0, 0.9), 2_000), ("long-series", ("series", 0, 0.99), 20_000)]:
        for words in ("nothing", "tolerance"):
            # It cannot be told what rows hang together by: both lines of ours stand beside the same one.
            yield [f"{name}-{words}-told", f"{name}-{words}-untold"], dependent(bond, rows, words == "tolerance"), numbers, families_of(rows), None


def drifted(reference, current, numbers):
    """Columns that the default test of each calls drifted, null and infinite values dropped first, as Evidently does."""
    found = []
    for name in reference.columns:
        kind = "num" if name in numbers else "cat"
        before, after = (side[name].replace([-np.inf, np.inf], np.nan).dropna() for side in (reference, current))
        test = get_stattest(before, after, kind, None)
        if test(before, after, kind, None).drifted:
            found.append(name)
    return found


def reported(reference, current, numbers):
    """How many columns the whole report counts."""
    definition = DataDefinition(numerical_columns=numbers, categorical_columns=[name for name in reference.columns if name not in numbers])
    report = Report([DataDriftPreset()]).run(Dataset.from_pandas(current, definition), Dataset.from_pandas(reference, definition))
    return int(report.dict()["metrics"][0]["value"]["count"])


def measure(ids, draw, numbers, families, wanted):
    rng = np.random.default_rng(list(ids[0].encode()))
    sums = {"families": families, "flagged": 0, "found": 0, "columns": families * COLUMNS, "undetermined": 0, "flaggedColumns": 0}
    for family in range(families):
        reference, current = draw(rng)
        found = drifted(reference, current, numbers)
        if family == 0 and (len(reference) <= 200 or ids[0] in CHECKED):
            assert reported(reference, current, numbers) == len(found), ids
        sums["flagged"] += any(name != wanted for name in found)
        sums["found"] += wanted in found
        sums["flaggedColumns"] += len(found)
    return [{"id": name, **{key: int(value) for key, value in sums.items()}} for name in ids]


def main():
    known = json.loads(FILE.read_text())["lines"] if FILE.exists() else []
    only = sys.argv[1] if len(sys.argv) > 1 else ""
    for line in lines():
        if only not in line[0][0] or any(entry["id"] == line[0][0] for entry in known):
            continue
        known += measure(*line)
        print(known[-1], flush=True)
        head = {"version": evidently.__version__, "pandas": pd.__version__, "python": platform.python_version()}
        FILE.write_text(json.dumps({**head, "lines": known}, indent=2) + "\n")


if __name__ == "__main__":
    main()

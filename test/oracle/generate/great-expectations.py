"""Fixtures of the Kullback-Leibler divergence, and of the drift tests that early versions of Great Expectations had.

Run from the repository's root with numpy and scipy:
    python test/oracle/generate/great-expectations.py
"""

import json
import pathlib

import numpy as np
import scipy
from scipy import stats

FOLDER = pathlib.Path("test/oracle/great-expectations")
VERSION = f"numpy {np.__version__}, scipy {scipy.__version__}"
RNG = np.random.default_rng(20240601)


def write(name, source, cases):
    FOLDER.mkdir(parents=True, exist_ok=True)
    document = {"source": source, "version": VERSION, "cases": cases}
    (FOLDER / f"{name}.json").write_text(json.dumps(document, indent=1) + "\n")


def number(value):
    return float(value) if np.isfinite(value) else str(value).replace("inf", "Infinity").replace("nan", "NaN")


def kullback_leibler():
    cases = []
    for name, p, q in [
        ("equal", [1, 2, 3], [1, 2, 3]),
        ("shares", [0.54, 0.32, 0.14], [1 / 3, 1 / 3, 1 / 3]),
        ("counts against shares", [540, 320, 140], [0.5, 0.25, 0.25]),
        ("nothing observed in one cell", [0, 5, 5], [0.2, 0.4, 0.4]),
        ("nothing expected where something is", [1, 5, 4], [0, 0.5, 0.5]),
        ("nothing in a cell of both", [0, 5, 5], [0, 0.5, 0.5]),
        ("weights that do not sum to 1", [2, 2], [3, 1]),
        ("tiny", [1e-300, 1.0], [0.5, 0.5]),
        ("nothing observed", [0, 0], [0.5, 0.5]),
        ("many", RNG.gamma(1, 1, 40).tolist(), RNG.gamma(1, 1, 40).tolist()),
    ]:
        with np.errstate(all="ignore"):
            expected = stats.entropy(p, q)
        cases.append({"name": name, "input": {"observed": p, "expected": q}, "expected": number(expected), "tolerance": 1e-12})
    write("kullback-leibler", "scipy.stats.entropy(pk, qk)", cases)


kullback_leibler()

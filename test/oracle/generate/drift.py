"""Fixtures of the drift statistics.

Run from the repository's root with numpy, scipy and statsmodels:
    python test/oracle/generate/drift.py
"""

import json
import pathlib

import numpy as np
import scipy
import statsmodels
from scipy import stats
from scipy.spatial.distance import jensenshannon
from statsmodels.stats.multitest import multipletests
from statsmodels.stats.proportion import confint_proportions_2indep

FOLDER = pathlib.Path("test/oracle/drift")
VERSION = f"numpy {np.__version__}, scipy {scipy.__version__}, statsmodels {statsmodels.__version__}"
RNG = np.random.default_rng(20240601)


def write(name, source, cases):
    FOLDER.mkdir(parents=True, exist_ok=True)
    document = {"source": source, "version": VERSION, "cases": cases}
    (FOLDER / f"{name}.json").write_text(json.dumps(document, indent=1) + "\n")


def cells(values, edges):
    """Counts of edges[i - 1] < x <= edges[i], the last cell open."""
    return np.bincount(np.searchsorted(edges, values, side="left"), minlength=len(edges) + 1).tolist()


def ks():
    cases = []
    for n, m, shift in [(50, 50, 0.0), (200, 70, 0.3), (1000, 400, 0.1), (30, 500, 2.0)]:
        a, b = np.round(RNG.normal(0, 1, n), 1), np.round(RNG.normal(shift, 1, m), 1)
        edges = np.unique(np.concatenate([a, b]))
        expected = stats.ks_2samp(a, b).statistic
        cases.append({"name": f"{n} against {m}, shift {shift}", "input": {"reference": cells(a, edges), "current": cells(b, edges)},
                      "expected": float(expected), "tolerance": 1e-12})
    write("ks", "scipy.stats.ks_2samp(a, b).statistic; every value is an edge", cases)


def newcombe():
    cases = []
    for first, second in [((5, 100), (10, 120)), ((0, 50), (3, 60)), ((20, 1000), (80, 1000)), ((50, 50), (1, 50)), ((0, 800), (1, 801)), ((0, 70), (0, 70))]:
        for level in [0.9, 0.95, 0.999]:
            lower, upper = confint_proportions_2indep(second[0], second[1], first[0], first[1], method="newcomb", compare="diff", alpha=1 - level)
            cases.append({"name": f"{first} {second} {level}", "input": {"first": first, "second": second, "level": level},
                          "expected": [float(lower), float(upper)], "tolerance": 1e-12})
    write("newcombe", "statsmodels.stats.proportion.confint_proportions_2indep(compare='diff', method='newcomb')", cases)


def benjamini_hochberg():
    cases = []
    for name, p in [("mixed", [0.001, 0.2, 0.013, 0.04, 0.03, 0.9]), ("ties", [0.01, 0.01, 0.01, 0.5]), ("none", [0.3, 0.4, 0.9]),
                    ("all", [1e-9, 1e-5, 0.02]), ("one", [0.05]), ("step up", [0.04, 0.045, 0.049]), ("many", RNG.beta(0.3, 1, 60).tolist())]:
        for q in [0.05, 0.2]:
            rejected = multipletests(p, alpha=q, method="fdr_bh")[0]
            cases.append({"name": f"{name}, q = {q}", "input": {"p": p, "q": q}, "expected": [bool(item) for item in rejected], "tolerance": 0})
    write("benjamini-hochberg", "statsmodels.stats.multitest.multipletests(method='fdr_bh')", cases)


def distances():
    cases = []
    for name, a, b in [("ten cells", RNG.multinomial(1000, [0.1] * 10), RNG.multinomial(400, [0.1] * 10)), ("an empty cell", [50, 30, 20, 0], [10, 60, 0, 30]),
                       ("the same", [10, 20, 30], [10, 20, 30]), ("disjoint", [10, 0], [0, 10])]:
        a, b = np.asarray(a, float), np.asarray(b, float)
        p, q = a / a.sum(), b / b.sum()
        e, f = np.where(p == 0, 1e-4, p), np.where(q == 0, 1e-4, q)
        filled = (a + b) > 0
        chi = stats.chi2_contingency(np.array([a[filled], b[filled]]), correction=False)
        midpoints = np.arange(len(a)) + 0.5
        expected = {"psi": float(((f - e) * np.log(f / e))[filled].sum()), "jensenShannon": float(jensenshannon(p, q, base=2)),
                    "hellinger": float(np.sqrt(((np.sqrt(p) - np.sqrt(q)) ** 2).sum() / 2)), "chiSquare": float(chi.statistic),
                    "degreesOfFreedom": int(chi.dof), "totalVariation": float(np.abs(p - q).sum() / 2)}
        if name in ("disjoint", "the same"):
            expected["wasserstein"] = float(stats.wasserstein_distance(midpoints, midpoints, p, q))
        cases.append({"name": name, "input": {"reference": a.tolist(), "current": b.tolist()}, "expected": expected, "tolerance": 1e-9})
    write("distances", "numpy; scipy.spatial.distance.jensenshannon(base=2); scipy.stats.chi2_contingency(correction=False); scipy.stats.wasserstein_distance", cases)


if __name__ == "__main__":
    ks()
    newcombe()
    benjamini_hochberg()
    distances()

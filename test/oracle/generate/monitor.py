"""Writes test/oracle/monitor/*.json. Needs numpy, scipy, scikit-learn. Run from anywhere: python monitor.py"""

import json
import pathlib

import numpy as np
import scipy
import sklearn
from scipy.stats import binom
from sklearn.isotonic import isotonic_regression

OUT = pathlib.Path(__file__).parent.parent / "monitor"


def write(name, source, cases):
    OUT.mkdir(parents=True, exist_ok=True)
    version = f"numpy {np.__version__}, scipy {scipy.__version__}, scikit-learn {sklearn.__version__}"
    text = json.dumps({"source": source, "version": version, "cases": cases}, indent=1)
    (OUT / f"{name}.json").write_text(text + "\n")


tails = [
    {
        "name": f"P(X >= {k}) of Bin({n}, {p})",
        "input": {"successes": k, "trials": n, "p": p},
        "expected": float(binom.sf(k - 1, n, p)),
        "tolerance": 1e-10,
    }
    for k, n, p in [(2, 3, 0.1), (2, 3, 1e-5), (1, 1, 0.2), (3, 4, 0.5), (0, 3, 0.3), (4, 3, 0.3), (5, 9, 0.01), (1, 0, 0.4), (10, 40, 0.1)]
]
write("binomial-tail", "scipy.stats.binom.sf(successes - 1, trials, p)", tails)


def c(alpha):
    return np.sqrt(-0.5 * np.log(alpha / 2))


radii = [
    {
        "name": f"n = {n}, alpha = {alpha}",
        "input": {"rows": n, "alpha": alpha},
        "expected": float(c(alpha) / np.sqrt(n)),
        "tolerance": 1e-12,
    }
    for n in (50, 5000, 1e6)
    for alpha in (0.05, 1e-3, 1e-8)
]
write("distribution-radius", "c(alpha)/sqrt(n), c(alpha) = sqrt(-ln(alpha/2)/2), in numpy", radii)


def tv_radius(counts, alpha, rows):
    p = np.array(counts) / np.sum(counts)
    return float(0.5 * np.sum(np.sqrt(p * (1 - p) / rows)) + c(alpha) / np.sqrt(rows))


shares = [
    {
        "name": f"{len(counts)} cells, {rows} rows, alpha = {alpha}",
        "input": {"counts": counts, "alpha": alpha, "rows": rows},
        "expected": tv_radius(counts, alpha, rows),
        "tolerance": 1e-12,
    }
    for counts, rows in [([50, 50], 100), ([900, 90, 10], 1000), ([900, 90, 10], 250), ([100] * 31, 3100), ([7, 0], 7)]
    for alpha in (0.05, 1e-4)
]
write("total-variation-radius", "half the sum of sqrt(p(1-p)/n), plus c(alpha)/sqrt(n), in numpy", shares)

rng = np.random.default_rng(20240601)
fits = []
for size in (1, 2, 5, 40):
    values = np.round(rng.normal(size=size) + np.linspace(0, 2, size), 6)
    weights = np.round(rng.uniform(0.5, 5, size), 3)
    fits.append(
        {
            "name": f"{size} values",
            "input": {"values": values.tolist(), "weights": weights.tolist()},
            "expected": isotonic_regression(values, sample_weight=weights).tolist(),
            "tolerance": 1e-10,
        }
    )
descending = [5.0, 4.0, 3.0, 2.0, 1.0]
fits.append({"name": "descending", "input": {"values": descending, "weights": [1.0] * 5}, "expected": [3.0] * 5, "tolerance": 1e-12})
write("isotonic-regression", "sklearn.isotonic.isotonic_regression(y, sample_weight)", fits)

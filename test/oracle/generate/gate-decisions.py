"""Fixtures of the gate's decisions: Student's t, expanded percentiles, exact permutation, sign-flip bounds, binomial draws, degrees of DeLong.

Run with numpy and scipy: python gate-decisions.py
"""
import itertools
import json
import math
import pathlib

import numpy as np
import scipy
from scipy import stats

OUT = pathlib.Path(__file__).resolve().parent.parent / "gate"
VERSION = f"scipy {scipy.__version__}, numpy {np.__version__}"


def write(name, source, cases):
    body = {"source": source, "version": VERSION, "cases": cases}
    (OUT / f"{name}.json").write_text(json.dumps(body, indent=1) + "\n")


def student_t():
    cases = []
    for p, degrees in itertools.product([1e-6, 1e-3, 0.004, 0.025, 0.05, 0.3], [1, 2.5, 7, 19, 29.4, 199, 5000.5]):
        t = stats.t.ppf(p, degrees)
        cases.append(
            {
                "name": f"p {p}, {degrees} degrees",
                "input": {"p": p, "degrees": degrees},
                "expected": {"quantile": t, "cdf": float(stats.t.cdf(1.1 * t, degrees))},
                "tolerance": 1e-9,
            }
        )
    write("student-t", "scipy.stats.t.ppf and cdf", cases)


def expanded():
    cases = []
    for alpha, units in itertools.product([0.001, 0.025, 0.05, 0.2], [20, 30, 100, 10_000]):
        z = math.sqrt(units / (units - 1)) * stats.t.ppf(1 - alpha, units - 1)
        cases.append(
            {
                "name": f"alpha {alpha}, {units} units",
                "input": {"alpha": alpha, "units": units},
                "expected": {"alpha": float(stats.norm.cdf(-z))},
                "tolerance": 1e-9,
            }
        )
    write("expanded-percentile", "Hesterberg 2015, section 4.2, by scipy.stats", cases)


def permutations():
    rng = np.random.default_rng(20240601)
    samples = {
        "eight rows": rng.normal(0.4, 1, 8),
        "ties and zeros": np.array([0.5, 0.5, -0.5, 0.0, 1.0, 0.0, 0.5, -1.0, 0.5]),
        "two rows": np.array([2.0, 0.5]),
        "all up": np.array([0.1, 0.2, 0.3, 0.4, 0.5]),
        "skewed": np.exp(rng.normal(0, 1, 9)) - 1.2,
    }
    cases = []
    for name, values in samples.items():
        zeros = np.zeros_like(values)

        def mean(a, b):
            return np.mean(a - b)

        p = {
            side: float(
                stats.permutation_test(
                    (values, zeros), mean, permutation_type="samples", n_resamples=np.inf, alternative=side, vectorized=False
                ).pvalue
            )
            for side in ("greater", "less")
        }
        cases.append({"name": name, "input": {"values": values.tolist()}, "expected": p, "tolerance": 1e-9})
    write("exact-permutation", 'scipy.stats.permutation_test(permutation_type="samples", n_resamples=inf)', cases)


def flips():
    """All 2^n − 1 subset means: what the drawn ones are a sample of."""
    rng = np.random.default_rng(7)
    cases = []
    for name, values in {
        "normal": rng.normal(0.2, 1, 14),
        "skewed": np.exp(rng.normal(0, 1, 14)) - 1.5,
        "heavy tails": rng.standard_t(3, 14),
    }.items():
        means = [
            float(np.mean([v for at, v in enumerate(values) if way >> at & 1])) for way in range(1, 2 ** len(values))
        ]
        quantiles = {str(q): float(np.quantile(means, q)) for q in (0.05, 0.25, 0.5, 0.75, 0.95)}
        cases.append(
            {"name": name, "input": {"values": values.tolist()}, "expected": {"quantiles": quantiles}, "tolerance": 0.03}
        )
    write("sign-flips", "every subset mean in numpy", cases)


def binomial():
    cases = []
    for trials, p in [(5, 0.3), (40, 0.02), (40, 0.24), (25, 0.4), (60, 0.5), (1000, 0.011), (1000, 0.37), (200_000, 0.001), (200_000, 0.5)]:
        low, high = (int(x) for x in stats.binom.ppf([1e-3, 1 - 1e-3], trials, p))
        # Cut into at most twenty cells of whole numbers with the tails in the outer ones.
        edges = sorted({int(x) for x in stats.binom.ppf(np.linspace(0.05, 0.95, 19), trials, p)})
        cdf = stats.binom.cdf(edges, trials, p)
        cells = np.diff(np.concatenate([[0], cdf, [1]])).tolist()
        cases.append(
            {
                "name": f"{trials} trials, p {p}",
                "input": {"trials": trials, "p": p, "edges": edges},
                "expected": {"cells": cells, "low": low, "high": high},
                "tolerance": 0,
            }
        )
    write("binomial-draw", "scipy.stats.binom.cdf between the edges", cases)


def degrees():
    """Satterthwaite's degrees of freedom of DeLong's two variance components, from the definition."""
    rng = np.random.default_rng(11)
    cases = []
    for name, (m, n) in {"few positives": (12, 90), "even": (40, 40), "ties": (15, 25)}.items():
        y = np.r_[np.ones(m), np.zeros(n)]
        a = rng.normal(0.8 * y, 1)
        b = rng.normal(0.5 * y, 1)
        if name == "ties":
            a, b = np.round(a), np.round(b)

        def components(scores):
            psi = (scores[:m, None] > scores[None, m:]) + 0.5 * (scores[:m, None] == scores[None, m:])
            return psi.mean(1), psi.mean(0)

        (ap, an), (bp, bn) = components(a), components(b)

        def of(pos, neg):
            vp, vn = np.var(pos, ddof=1) / m, np.var(neg, ddof=1) / n
            return float((vp + vn) ** 2 / (vp**2 / (m - 1) + vn**2 / (n - 1)))

        cases.append(
            {
                "name": name,
                "input": {"isPositive": y.astype(int).tolist(), "a": a.tolist(), "b": b.tolist()},
                "expected": {"degrees": of(ap - bp, an - bn), "degreesA": of(ap, an)},
                "tolerance": 1e-9,
            }
        )
    write("delong-degrees", "the definition in numpy", cases)


for make in (student_t, expanded, permutations, flips, binomial, degrees):
    make()

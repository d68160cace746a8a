"""Fixtures of the tests and distances that other tools judge drift by, of design effects and of the classifier's bound.

Run from the repository's root with numpy, scipy, scikit-learn:
    python test/oracle/generate/drift-tests.py
"""

import json
import pathlib

import numpy as np
import scipy
import sklearn
from scipy import special, stats
from scipy.spatial.distance import jensenshannon
from sklearn.metrics import roc_auc_score

FOLDER = pathlib.Path("test/oracle/drift")
NUMPY = f"numpy {np.__version__}"
SCIPY = f"{NUMPY}, scipy {scipy.__version__}"
RNG = np.random.default_rng(20241123)


def write(name, source, version, cases):
    document = {"source": source, "version": version, "cases": cases}
    (FOLDER / f"{name}.json").write_text(json.dumps(document, indent=1) + "\n")


def case(name, given, expected, tolerance=1e-9):
    return {"name": name, "input": given, "expected": expected, "tolerance": tolerance}


def chi_square():
    tails = [(x, df) for df in (1, 2, 3, 9, 29, 229, 1000) for x in (1e-3, 0.5, 3.84, 20.0, 150.0, 900.0, 1100.0)]
    quantiles = [(p, df) for df in (1, 2.5, 30, 750, 999.5) for p in (0.05, 0.2, 0.5, 0.95)]
    write("chi-square", "scipy.stats.chi2.sf and .ppf", SCIPY,
          [case(f"P(X >= {x}), {df} df", {"x": x, "df": df}, float(stats.chi2.sf(x, df))) for x, df in tails]
          + [case(f"quantile {p}, {df} df", {"p": p, "df": df}, float(stats.chi2.ppf(p, df))) for p, df in quantiles]
          + [case("asymptotic tail", {"x": 2100.0, "df": 2000}, float(stats.chi2.sf(2100, 2000)), 1e-4),
             case("asymptotic quantile", {"p": 0.2, "df": 3000.75}, float(stats.chi2.ppf(0.2, 3000.75)), 1e-6)])


def normal_quantile():
    write("quick-normal-quantile", "scipy.stats.norm.ppf", SCIPY,
          [case(f"p = {p}", {"p": p}, float(stats.norm.ppf(p)), 1.2e-9) for p in (1e-300, 1e-16, 1e-9, 1e-3, 0.024, 0.0243, 0.3, 0.499, 0.6, 0.97, 0.98, 0.9999999)])


def merge_rare(a, b):
    """Cells expected to hold fewer than 5 rows on the smaller side, and the next smallest while these fall short, become one."""
    table = np.array([a, b], float)
    table = table[:, table.sum(axis=0) > 0]
    least = stats.contingency.expected_freq(table).min(axis=0)
    order = np.argsort(table.sum(axis=0), kind="stable")
    gone = [cell for cell in order if least[cell] < 5]
    rest = [cell for cell in order if least[cell] >= 5]
    while gone and rest and least[gone].sum() < 5:
        gone.append(rest.pop(0))
    kept = [cell for cell in range(table.shape[1]) if cell not in set(gone)]
    merged = table[:, kept]
    return np.hstack([merged, table[:, gone].sum(axis=1, keepdims=True)]) if gone else merged


def homogeneity():
    zipf = 1 / np.arange(1, 41)
    pairs = [("five cells", RNG.multinomial(500, [0.2] * 5), RNG.multinomial(500, [0.2] * 5)),
             ("unequal sides", RNG.multinomial(5000, [0.5, 0.3, 0.15, 0.05]), RNG.multinomial(300, [0.4, 0.4, 0.15, 0.05])),
             ("many rare cells", RNG.multinomial(800, zipf / zipf.sum()), RNG.multinomial(200, zipf / zipf.sum())),
             ("one new row", [300, 300, 200, 0], [300, 300, 200, 1]), ("a cell that vanished", [400, 300, 100, 60], [420, 310, 90, 0]),
             ("far apart", [900, 50, 50], [50, 50, 900]), ("two cells", [480, 20], [450, 50]), ("an empty cell on both sides", [40, 0, 60], [50, 0, 50])]
    cases = []
    for name, a, b in pairs:
        table = merge_rare(a, b)
        chi = stats.chi2_contingency(table, correction=False)
        g = stats.chi2_contingency(table, correction=False, lambda_="log-likelihood")
        cases.append(case(name, {"reference": [int(x) for x in a], "current": [int(x) for x in b]},
                          {"cells": table.T.astype(int).tolist(), "chiSquare": float(chi.statistic), "chiSquareP": float(chi.pvalue), "g": float(g.statistic),
                           "gP": float(g.pvalue), "degreesOfFreedom": int(chi.dof)}))
    write("homogeneity", "scipy.stats.chi2_contingency(correction=False), lambda_='log-likelihood' for G, rare cells merged before", SCIPY, cases)


def kolmogorov_smirnov():
    limit = [case(f"limit law at {x}", {"x": x}, float(special.kolmogorov(x))) for x in (0.3, 0.5, 0.828, 1.0, 1.1, 1.17, 1.18, 1.2, 1.36, 2.0, 3.5, 6.0)]
    exact = []
    for n, m, shift in [(5, 5, 1.0), (20, 30, 0.5), (50, 50, 0.0), (50, 51, 0.3), (100, 37, 1.0), (200, 200, 0.4), (60, 900, 0.7), (1000, 1000, 0.1)]:
        found = stats.ks_2samp(RNG.normal(0, 1, n), RNG.normal(shift, 1, m), method="exact")
        exact.append(case(f"exact, {n} against {m}, shift {shift}", {"distance": float(found.statistic), "n": n, "m": m}, float(found.pvalue)))
    far = []
    for n, m, d in [(5000, 5000, 0.02), (100000, 2000, 0.05), (1000000, 1000000, 0.004)]:
        far.append(case(f"asymptotic, {n} against {m}", {"distance": d, "n": n, "m": m}, float(special.kolmogorov(d * np.sqrt(n * m / (n + m))))))
    write("kolmogorov-smirnov", "scipy.special.kolmogorov; scipy.stats.ks_2samp(method='exact')", SCIPY, limit + exact + far)


def cells():
    """Every distance over cells, as the definitions say."""
    cases = []
    for name, a, b in [("deciles", RNG.multinomial(2000, [0.1] * 10), RNG.multinomial(700, np.linspace(0.05, 0.15, 10))),
                       ("almost equal", [100000, 200000, 300000], [100010, 200000, 299990]), ("an empty cell", [50, 30, 20, 0], [10, 60, 0, 30]),
                       ("both empty", [50, 0, 50], [20, 0, 80]), ("230 categories", RNG.multinomial(10**6, [1 / 230] * 230), RNG.multinomial(5000, [1 / 230] * 230))]:
        a, b = np.asarray(a, float), np.asarray(b, float)
        p, q = a / a.sum(), b / b.sum()
        filled = (a + b) > 0
        e, f = np.where(p == 0, 1e-4, p)[filled], np.where(q == 0, 1e-4, q)[filled]
        expected = {"psi": float(((f - e) * np.log(f / e)).sum()), "hellinger": float(np.sqrt(((np.sqrt(p) - np.sqrt(q)) ** 2).sum() / 2)),
                    "lInfinity": float(np.abs(p - q).max()), "normalizedAbsoluteDifference": float(np.abs(a - b).max() / (a.sum() + b.sum())),
                    "totalVariation": float(np.abs(p - q).sum() / 2), "jensenShannon": float(jensenshannon(p, q, base=2))}
        cases.append(case(name, {"reference": a.astype(int).tolist(), "current": b.astype(int).tolist()}, expected))
    write("cell-distances", "numpy; scipy.spatial.distance.jensenshannon(base=2)", SCIPY, cases)


def wasserstein():
    cases = []
    for name, a, b in [("normal values", np.round(RNG.normal(0, 1, 300), 1), np.round(RNG.normal(0.4, 1.3, 170), 1)),
                       ("an outlier", np.append(np.round(RNG.normal(0, 1, 50), 1), 1e6), np.round(RNG.normal(1, 1, 50), 1)), ("two values", [0.0, 0.0, 1.0], [1.0, 1.0, 1.0])]:
        a, b = np.asarray(a), np.asarray(b)
        values = np.unique(np.concatenate([a, b]))
        bounds, counts = [], [[], []]
        for place, value in enumerate(values):
            # A cell without width for each value, an empty one between neighbours.
            bounds += [float(value), float(value)]
            for side, sample in enumerate([a, b]):
                counts[side] += ([0] if place else []) + [int((sample == value).sum())]
        cases.append(case(name, {"reference": counts[0], "current": counts[1], "bounds": bounds}, float(stats.wasserstein_distance(a, b))))
    write("wasserstein", "scipy.stats.wasserstein_distance of the values; every value has a cell of its own", SCIPY, cases)


def tfdv_divergence(first, second):
    """The alignment of two histograms by its rules: cut at all bounds, points apart, infinite mass and NaN never shared."""
    finite = lambda h: [x for x in h["buckets"] if np.isfinite(x["low"]) and np.isfinite(x["high"])]
    wide = lambda h: [x for x in finite(h) if x["low"] != x["high"]]
    point = lambda h: {x["low"]: sum(y["count"] for y in finite(h) if y["low"] == y["high"] == x["low"]) for x in finite(h) if x["low"] == x["high"]}
    infinite = lambda h: sum(x["count"] for x in h["buckets"] if not (np.isfinite(x["low"]) and np.isfinite(x["high"])))
    bounds = np.unique([bound for h in (first, second) for x in wide(h) for bound in (x["low"], x["high"])])
    points = sorted(set(point(first)) | set(point(second)))
    vectors = []
    for side, h in enumerate((first, second)):
        mass = [sum(x["count"] * max(0.0, min(x["high"], hi) - max(x["low"], lo)) / (x["high"] - x["low"]) for x in wide(h)) for lo, hi in zip(bounds[:-1], bounds[1:])]
        mass += [point(h).get(value, 0) for value in points]
        alone = [infinite(h), h["nans"]]
        vectors.append(np.array(mass + ([alone[0], 0, alone[1], 0] if side == 0 else [0, alone[0], 0, alone[1]]), float))
    p, q = (vector / vector.sum() for vector in vectors)
    return float(min(1.0, jensenshannon(p, q, base=2) ** 2))


def tfdv():
    h = lambda buckets, nans=0: {"buckets": [{"low": low, "high": high, "count": count} for low, high, count in buckets], "nans": nans}
    published = [
        ("same statistics", h([(1, 2.3333333, 2.9866667), (2.3333333, 3.6666667, 1.0066667), (3.6666667, 5, 2.0066667)]), None, 0.0),
        ("different bounds", h([(1, 2, 2), (2, 3, 2)]), h([(2, 4, 2), (4, 6, 2)]), 0.65563906222),
        ("no overlap", h([(0, 1, 2), (1, 2, 2)]), h([(3, 4, 2), (4, 6, 2)]), 1.0),
        ("all values in one bucket", h([(1, 1, 4)]), h([(2, 4, 2), (4, 6, 2)]), 1.0),
        ("both have all values in one bucket", h([(1, 1, 4)]), h([(2.33, 2.33, 4)]), 1.0),
        ("a point inside a bucket", h([(10, 10, 21)]), h([(0, 4, 150), (4, 12, 200), (12, 20, 20)]), 1.0),
        ("NaN not equal to itself", h([], 1), None, 1.0),
        ("with NaN", h([(1, 2, 3)], 1), h([(1, 2, 4)]), 0.13792538096),
        ("point buckets that partly overlap", h([(0, 0, 1), (1, 1, 1)]), h([(0, 0, 1), (2, 2, 1)]), 0.5),
        ("points at bounds", h([(0, 0, 1), (1, 2, 1)]), h([(1, 1, 1), (2, 2, 1)]), 1.0)]
    cases = [case(f"metrics_test.cc: {name}", {"before": a, "after": b or a}, expected, 1e-9) for name, a, b, expected in published]
    counts = [RNG.integers(0, 200, 10) for _ in range(4)]
    standard = lambda low, high, k: [(float(low + (high - low) * i / 10), float(low + (high - low) * (i + 1) / 10), int(counts[k][i])) for i in range(10)]
    own = [("ten of the same width, other ranges", h(standard(0, 10, 0)), h(standard(-3, 9.5, 1), 2)),
           ("NaN on both sides", h(standard(0, 1, 2), 40), h(standard(0, 1, 3), 41)),
           ("an outlier", h([(0.0, 1e8, 999), (1e8, 1e9, 1)]), h([(0.0, 1.0, 400), (1.0, 2.0, 600)]))]
    cases += [case(name, {"before": a, "after": b}, tfdv_divergence(a, b)) for name, a, b in own]
    write("tfdv-jensen-shannon", "tensorflow/data-validation anomalies/metrics_test.cc (published numbers); the definition in numpy", SCIPY, cases)


def group_sums(values, groups):
    sizes, sums = np.bincount(groups).astype(float), np.bincount(groups, weights=values)
    return {"groups": len(sizes), "rows": float(sizes.sum()), "squaredRows": float((sizes**2).sum()), "total": float(values.sum()),
            "totalSquares": float((values**2).sum()), "between": float((sums**2 / sizes).sum())}


def design_effects():
    cases = []
    for name, k, size, rho in [("40 clusters of 50", 40, lambda: 50, 0.3), ("unequal clusters", 60, lambda: int(RNG.integers(1, 80)), 0.1),
                               ("independent rows in clusters", 100, lambda: 20, 0.0), ("five clusters", 5, lambda: 200, 0.2), ("values the same within clusters", 12, lambda: 30, 1.0)]:
        groups = np.concatenate([[g] * size() for g in range(k)])
        latent = np.sqrt(rho) * RNG.normal(0, 1, k)[groups] + np.sqrt(1 - rho) * RNG.normal(0, 1, len(groups))
        values = (latent < 0.2).astype(float)
        sums = group_sums(values, groups)
        within = [values[groups == g] for g in range(k)]
        n, sizes = len(values), np.bincount(groups)
        mean_size = (n - (sizes**2).sum() / n) / (k - 1)
        with np.errstate(divide="ignore", invalid="ignore"):
            f = stats.f_oneway(*within).statistic if rho < 1 else np.inf
        icc = lambda ratio: 1.0 if np.isinf(ratio) else min(1.0, max(0.0, (ratio - 1) / (ratio - 1 + mean_size)))
        caution = (k - 1) / stats.chi2.ppf(0.2, k - 1)
        expected = {"correlation": float(icc(f)), "designEffect": float(max(1, 1 + ((sizes**2).sum() / n - 1) * icc(f * caution)))}
        cases.append(case(name, sums, expected))
    write("cluster-design-effect", "scipy.stats.f_oneway, scipy.stats.chi2.ppf, the formula", SCIPY, cases)


def long_run(series):
    """Variance, long-run variance and bandwidth through a flat-top window, by definition."""
    n = len(series)
    x = series - series.mean()
    quiet = max(5, int(np.log10(n)))
    last = int(np.ceil(np.sqrt(n))) + quiet
    gamma = np.array([x[k:] @ x[: n - k] / n for k in range(last + 1)])
    rho = [abs(x[k:] @ x[: n - k]) / np.sqrt((x[k + 1:] @ x[k + 1:]) * (x[: n - k - 1] @ x[: n - k - 1])) for k in range(last + 1)]
    start = next((k for k in range(last - quiet + 1) if max(rho[k:k + quiet]) < 2 * np.sqrt(np.log10(n) / n)), None)
    m = last if start is None else min(2 * max(start, 1), last)
    weights = [1 if k / m <= 0.5 else 2 * (1 - k / m) for k in range(1, m + 1)]
    return gamma[0] + 2 * float(np.dot(weights, gamma[1:m + 1])), m


def series_effects():
    cases = []
    for name, n, phi, block in [("independent rows", 500, 0.0, 1), ("AR(1) 0.8", 500, 0.8, 1), ("AR(1) 0.9 in blocks of 8", 800, 0.9, 8)]:
        noise, x = RNG.normal(0, 1, n), np.zeros(n)
        for at in range(n):
            x[at] = (phi * x[at - 1] if at else 0) + noise[at]
        y = (x < np.median(x)).astype(float)
        sums = y.reshape(-1, block).sum(axis=1)
        spread, bandwidth = long_run(sums / block)
        freedom = max(1.0, 0.75 * len(sums) / bandwidth)
        effect = block * spread / y.var() * freedom / stats.chi2.ppf(0.2, freedom)
        cases.append(case(name, {"counts": [block] * len(sums), "sums": sums.astype(int).tolist(), "totalSquares": int(y.sum())}, float(max(1, effect))))
    write("series-design-effect", "the flat-top sums by definition in numpy, scipy.stats.chi2.ppf", SCIPY, cases)


def separation():
    cases = []
    for name, n, m, shift, effects in [("no shift", 80, 90, 0.0, [1, 1]), ("a shift", 120, 60, 0.8, [1, 1]), ("ties", 100, 100, 0.5, [1, 1]), ("dependent rows", 150, 150, 1.0, [2.5, 4])]:
        a, b = RNG.normal(0, 1, n), RNG.normal(shift, 1, m)
        if name == "ties":
            a, b = np.round(a), np.round(b)
        a, b = np.round(a, 6), np.round(b, 6)
        auc = roc_auc_score([0] * n + [1] * m, np.concatenate([a, b]))
        psi = (b[:, None] > a[None, :]) + 0.5 * (b[:, None] == a[None, :])
        variance = effects[1] * psi.mean(axis=1).var(ddof=1) / m + effects[0] * psi.mean(axis=0).var(ddof=1) / n
        error = np.sqrt(variance) / (auc * (1 - auc))
        z = stats.norm.ppf(0.99)
        bound = lambda sign: float(np.clip(2 * special.expit(special.logit(auc) + sign * z * error) - 1, 0, 1))
        p = float(stats.norm.cdf((special.logit(0.525) - special.logit(auc)) / error))
        cases.append(case(name, {"reference": a.tolist(), "current": b.tolist(), "designEffects": effects},
                          {"distance": float(max(0, 2 * auc - 1)), "lower": bound(-1), "upper": bound(1), "pValue": p}))
    a, b = np.round(RNG.normal(0, 1, 70), 6), np.round(RNG.normal(9, 1, 60), 6)
    exact = stats.binomtest(60, 60, 0.525, alternative="greater").pvalue
    cases.append(case("told apart without error", {"reference": a.tolist(), "current": b.tolist(), "designEffects": [1, 1]},
                      {"distance": 1.0, "lower": float(2 * 0.01 ** (1 / 60) - 1), "upper": 1.0, "pValue": float(exact)}))
    write("separation", "sklearn.metrics.roc_auc_score, DeLong's variance by definition in numpy, scipy.stats.binomtest; bounds at 0.99, p at 0.05",
          f"{SCIPY}, scikit-learn {sklearn.__version__}", cases)


if __name__ == "__main__":
    chi_square()
    normal_quantile()
    homogeneity()
    kolmogorov_smirnov()
    cells()
    wasserstein()
    tfdv()
    design_effects()
    series_effects()
    separation()

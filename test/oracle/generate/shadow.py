"""Writes test/oracle/shadow/*.json. Needs arch, numpy, scipy, statsmodels. Run from anywhere: python shadow.py"""

import json
import pathlib

import arch
import numpy as np
import scipy
import statsmodels
from arch.bootstrap import optimal_block_length
from arch.bootstrap._samplers_python import stationary_bootstrap_sample
from scipy.stats import beta
from statsmodels.stats.proportion import confint_proportions_2indep, proportion_confint

OUT = pathlib.Path(__file__).parent.parent / "shadow"
rng = np.random.default_rng(20240601)


def ar(phi, n):
    noise = rng.standard_normal(n)
    series = np.empty(n)
    series[0] = noise[0]
    for at in range(1, n):
        series[at] = phi * series[at - 1] + noise[at]
    return np.round(series, 6)


def write(name, source, version, cases):
    OUT.mkdir(exist_ok=True)
    text = json.dumps({"source": source, "version": version, "cases": cases}, indent=1)
    (OUT / f"{name}.json").write_text(text + "\n")


def moments(series):
    """The flat-top sums by definition, with correlations of the overlapping parts."""
    n = len(series)
    centred = series - series.mean()
    quiet = max(5, int(np.log10(n)))
    lag_max = int(np.ceil(np.sqrt(n))) + quiet
    gamma = np.array([centred[k:] @ centred[: n - k] / n for k in range(lag_max + 1)])
    rho = np.array(
        [
            abs(centred[k:] @ centred[: n - k])
            / np.sqrt((centred[k + 1 :] @ centred[k + 1 :]) * (centred[: n - k - 1] @ centred[: n - k - 1]))
            for k in range(lag_max + 1)
        ]
    )
    cut = 2 * np.sqrt(np.log10(n) / n)
    start = next((k for k in range(lag_max - quiet + 1) if (rho[k : k + quiet] < cut).all()), None)
    m = lag_max if start is None else min(2 * max(start, 1), lag_max)
    lags = np.arange(1, m + 1)
    weight = np.where(lags / m <= 0.5, 1, 2 * (1 - lags / m))
    return m, gamma[0], gamma[0] + 2 * (weight * gamma[1 : m + 1]).sum()


SERIES = [
    (name, series)
    for name, series in [
        ("independent, n = 200", ar(0.0, 200)),
        ("AR(1) 0.3, n = 200", ar(0.3, 200)),
        ("AR(1) 0.7, n = 400", ar(0.7, 400)),
        ("AR(1) 0.95, n = 300", ar(0.95, 300)),
        ("AR(1) -0.5, n = 200", ar(-0.5, 200)),
        ("random walk, n = 150", np.round(np.cumsum(rng.standard_normal(150)), 6)),
        ("steps of 10, n = 200", np.repeat(np.round(rng.standard_normal(20), 6), 10)),
        ("heavy tail, n = 250", np.round(rng.standard_t(2, 250), 6)),
    ]
]

write(
    "block-length",
    "arch.bootstrap.optimal_block_length",
    arch.__version__,
    [
        {
            "name": name,
            "input": {"series": series.tolist()},
            "expected": float(max(optimal_block_length(series)["stationary"].iloc[0], 1.0)),
            "tolerance": 1e-9,
        }
        for name, series in SERIES
    ],
)

cases = []
for name, series in SERIES:
    m, gamma0, long_run = moments(series)
    n = len(series)
    size = n if long_run <= 0 else min(n, max(1.0, n * gamma0 / long_run))
    cases.append(
        {"name": name, "input": {"series": series.tolist()}, "expected": {"bandwidth": int(m), "size": float(size)}, "tolerance": 1e-9}
    )
write("effective-sample-size", "the sums by definition in numpy", np.__version__, cases)

cases = []
for n, mean_block in [(10, 3.0), (25, 2.0), (40, 10.0)]:
    starts = rng.integers(n, size=n)
    uniforms = rng.random(n)
    drawn = stationary_bootstrap_sample(starts.copy().astype(np.int64), uniforms, 1.0 / mean_block)
    heads = [0] + [at for at in range(1, n) if uniforms[at] <= 1.0 / mean_block]
    blocks = [[int(starts[h]), (heads + [n])[i + 1] - h] for i, h in enumerate(heads)]
    cases.append(
        {
            "name": f"n = {n}, mean block {mean_block}",
            "input": {"n": n, "blocks": blocks},
            "expected": np.bincount(np.asarray(drawn), minlength=n).tolist(),
            "tolerance": 0,
        }
    )
write("stationary-bootstrap", "arch.bootstrap.StationaryBootstrap (its sampler)", arch.__version__, cases)

cases = []
for successes, trials, level in [(0, 300, 0.9), (3, 300, 0.9), (300, 300, 0.95), (1, 1, 0.9), (150, 10000, 0.99)]:
    low, high = proportion_confint(successes, trials, alpha=1 - level, method="beta")
    cases.append(
        {
            "name": f"{successes} of {trials} at {level}",
            "input": {"successes": successes, "trials": trials, "level": level},
            "expected": {"lower": float(low), "upper": float(high)},
            "tolerance": 1e-9,
        }
    )
for successes, trials, level in [(2.5, 300, 0.9), (0.125, 41.7, 0.9)]:
    half = (1 - level) / 2
    cases.append(
        {
            "name": f"fractional: {successes} of {trials} at {level}",
            "input": {"successes": successes, "trials": trials, "level": level},
            "expected": {
                "lower": float(beta.ppf(half, successes, trials - successes + 1)),
                "upper": float(beta.ppf(1 - half, successes + 1, trials - successes)),
            },
            "tolerance": 1e-9,
        }
    )
write("clopper-pearson", "statsmodels proportion_confint(beta), scipy.stats.beta", f"{statsmodels.__version__}, {scipy.__version__}", cases)

cases = []
for a, n, b, m in [(56, 70, 48, 80), (9, 10, 3, 10), (0, 30, 0, 40), (5, 3000, 20, 3000)]:
    terms = []
    for count, size, weight in [(a, n, 1), (b, m, -1)]:
        low, high = proportion_confint(count, size, alpha=0.1, method="wilson")
        terms.append({"weight": weight, "estimate": count / size, "lower": float(low), "upper": float(high)})
    low, high = confint_proportions_2indep(a, n, b, m, method="newcomb", compare="diff", alpha=0.1, correction=False)
    cases.append(
        {
            "name": f"{a}/{n} - {b}/{m}",
            "input": {"terms": terms},
            "expected": {"estimate": a / n - b / m, "lower": float(low), "upper": float(high)},
            "tolerance": 1e-9,
        }
    )
write("mover", "statsmodels confint_proportions_2indep(newcomb)", statsmodels.__version__, cases)

cases = []
for between, within, alpha in [((30, 3000), (15.5, 3000), 0.05), ((60, 3000), (1, 150), 0.05), ((0, 300), (0, 15), 0.05), ((7.25, 90), None, 0.1)]:
    parts = []
    for part, weight in [(between, 1), (within, -1)]:
        if part is None:
            continue
        total, count = part
        low = 0.0 if total == 0 else float(beta.ppf(alpha, total, count - total + 1))
        high = float(beta.ppf(1 - alpha, total + 1, count - total))
        parts.append((weight, total / count, low, high))
    estimate = sum(w * e for w, e, _, _ in parts)
    lower = estimate - np.sqrt(sum((e - lo) ** 2 if w > 0 else (hi - e) ** 2 for w, e, lo, hi in parts))
    upper = estimate + np.sqrt(sum((hi - e) ** 2 if w > 0 else (e - lo) ** 2 for w, e, lo, hi in parts))
    cases.append(
        {
            "name": f"between {between}, within {within}, alpha {alpha}",
            "input": {"between": between, "within": within, "alpha": alpha},
            "expected": {"estimate": float(estimate), "lower": float(lower), "upper": float(upper)},
            "tolerance": 1e-9,
        }
    )
write("excess-disagreement", "scipy.stats.beta and the sum of squares", scipy.__version__, cases)

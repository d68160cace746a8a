"""Sample sizes for plans: ease.ml/ci's formulas, the published table, exact binomial sizes by brute force.

Run: python test/oracle/generate/plan.py
"""

import json
import math
from pathlib import Path

import numpy as np
import scipy
from scipy.stats import binom

OUT = Path(__file__).resolve().parent.parent / "plan"
H = 32


def log_inverse(delta, steps, adaptivity):
    return -math.log(delta) + (steps * math.log(2) if adaptivity == "full" else math.log(steps))


def easeml(coefficients, tolerance, delta, steps, adaptivity):
    weight = sum(abs(c) for c in coefficients)
    log = log_inverse(delta / len(coefficients), steps, adaptivity)
    return math.ceil(weight**2 * log / (2 * tolerance**2))


def bennett(share, tolerance, log):
    u = tolerance / share
    return math.ceil(log / (share * ((1 + u) * math.log(1 + u) - u)))


def case(name, value, expected):
    return {"name": name, "input": value, "expected": expected, "tolerance": 0}


def formula_cases():
    cases = []
    for reliability in [0.99, 0.999, 0.9999, 0.99999]:
        for tolerance in [0.1, 0.05, 0.025, 0.01]:
            for adaptivity in ["none", "full"]:
                for coefficients in [[1], [1, -1], [1, -1.1], [0.5, 0.25, -2]]:
                    # Through the decimal text, as a reader of the line would.
                    delta = 1 - reliability
                    cases.append(
                        case(
                            f"{coefficients} {tolerance} {reliability} {adaptivity}",
                            {
                                "coefficients": coefficients,
                                "tolerance": tolerance,
                                "delta": delta,
                                "steps": H,
                                "adaptivity": adaptivity,
                            },
                            easeml(coefficients, tolerance, delta, H, adaptivity),
                        )
                    )
    return cases


def published():
    """Figure 2 and section 4 of the paper (H = 32), and the notebook of the released code."""
    rows = [
        ([1], 0.01, 1e-4, "none", 63381),
        ([1], 0.01, 1e-4, "full", 156956),
        ([1], 0.05, 1e-4, "none", 2536),
        ([1], 0.05, 1e-4, "full", 6279),
        ([1], 0.1, 1e-4, "none", 634),
        ([1], 0.1, 1e-4, "full", 1570),
        ([1, -1], 0.01, 1e-4, "none", 267385),
        ([1, -1], 0.01, 1e-4, "full", 641684),
        ([1, -1], 0.05, 1e-4, "none", 10696),
        ([1, -1], 0.05, 1e-4, "full", 25668),
        ([1, -1], 0.1, 1e-4, "none", 2674),
        ([1, -1], 0.1, 1e-4, "full", 6417),
        ([1, -1], 0.1, 1e-2, "full", 5496),
    ]
    return [
        case(
            f"{c} {e} {d} {a}",
            {"coefficients": c, "tolerance": e, "delta": d, "steps": H, "adaptivity": a},
            n,
        )
        for c, e, d, a, n in rows
    ]


def worst(n, tolerance):
    k = np.arange(math.ceil(n * tolerance), n + 1)
    p = k / n - tolerance
    keep = p >= 0
    return binom.sf(k[keep] - 1, n, p[keep]).max()


def exact_rows(tolerance, log):
    limit = math.exp(-log)
    high = math.ceil(log / (2 * tolerance**2))
    # From above, one by one: the smallest number from which on all suffice.
    last = high
    for n in range(high, 0, -1):
        if worst(n, tolerance) > limit:
            break
        last = n
    return last


def exact_cases():
    cases = []
    for tolerance, delta, steps, adaptivity in [
        (0.1, 1e-4, 32, "none"),
        (0.1, 1e-4, 32, "full"),
        (0.05, 0.01, 1, "none"),
        (0.05, 1e-4, 32, "none"),
        (0.2, 0.05, 1, "none"),
        (0.3, 0.05, 1, "none"),
        (0.15, 0.001, 10, "full"),
        (0.025, 0.05, 1, "none"),
    ]:
        log = log_inverse(delta, steps, adaptivity)
        cases.append(
            case(
                f"{tolerance} {delta} {steps} {adaptivity}",
                {"tolerance": tolerance, "delta": delta, "steps": steps, "adaptivity": adaptivity},
                exact_rows(tolerance, log),
            )
        )
    return cases


def suffices(n, alpha, power, limit, truth):
    k = np.arange(0, n + 2)
    critical = k[binom.sf(k - 1, n, limit) <= alpha].min()
    return binom.sf(critical - 1, n, truth) >= power


def share_cases():
    cases = []
    for alpha, power, limit, truth in [
        (0.05, 0.8, 0.8, 0.85),
        (0.05, 0.8, 0.5, 0.6),
        (0.005, 0.8, 0.8, 0.9),
        (0.05, 0.9, 0.9, 0.95),
        (0.05, 0.8, 0.02, 0.05),
    ]:
        good = [False] + [suffices(n, alpha, power, limit, truth) for n in range(1, 3000)]
        # A plan may be a little too large (it wants the next hundred to suffice too), never too small.
        first = next(n for n in range(1, 2800) if all(good[n : n + 101]))
        cases.append(case(f"{alpha} {power} {limit} {truth}", dict(alpha=alpha, power=power, limit=limit, truth=truth), first))
    return cases


def pattern_cases():
    return [
        case(f"pattern 1 {a}", {"share": 0.1, "tolerance": 0.01, "delta": 1e-4, "steps": H, "adaptivity": a}, n)
        for a, n in [("none", 29048), ("full", 67706)]
    ]


def write(name, cases, source):
    document = {"source": source, "version": f"scipy {scipy.__version__}", "cases": cases}
    OUT.mkdir(parents=True, exist_ok=True)
    (OUT / f"{name}.json").write_text(json.dumps(document, indent=1) + "\n")


if __name__ == "__main__":
    paper = "Renggli et al., SysML 2019 (arXiv 1903.00278), Figure 2 and section 4; easeml/ci notebooks/SimpleSampleCalculation.ipynb (5496)"
    write("published", published(), paper)
    write("pattern", pattern_cases(), paper)
    write("formula", formula_cases(), "the paper's formulas in Python")
    write("exact", exact_cases(), "scipy.stats.binom over every share that can be the worst")
    write("share-test", share_cases(), "scipy.stats.binom, every number of rows up to 3,000")

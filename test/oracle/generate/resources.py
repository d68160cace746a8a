"""Fixtures of resource metrics: ranks of order statistics that bound a quantile.

Run from the repository's root with scipy:
    python test/oracle/generate/resources.py
"""

import json
import pathlib

import scipy
from scipy import stats

cases = []
for n in (1, 20, 59, 100, 299, 300, 1000):
    for p in (0.5, 0.95, 0.99):
        for alpha in (0.05, 0.01):
            # P(X >= k) for X binomial: the k-th value is above the quantile unless at least k values are below it.
            tails = {k: stats.binom.sf(k - 1, n, p) for k in range(1, n + 1)}
            upper = next((k for k in range(1, n + 1) if tails[k] <= alpha), None)
            lower = next((k for k in range(n, 0, -1) if tails[k] >= 1 - alpha), None)
            cases.append(
                {
                    "name": f"n {n}, p {p}, alpha {alpha}",
                    "input": {"n": n, "p": p, "alpha": alpha},
                    "expected": {"upper": upper, "lower": lower},
                    "tolerance": 0,
                }
            )
path = pathlib.Path("test/oracle/resources")
path.mkdir(parents=True, exist_ok=True)
document = {"source": "test/oracle/generate/resources.py", "version": f"scipy {scipy.__version__}", "cases": cases}
(path / "ranks.json").write_text(json.dumps(document) + "\n")

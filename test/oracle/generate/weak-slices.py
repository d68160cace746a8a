"""Writes ../slices/weakness-tests.json and ../gate/hypergeometric.json. Needs scipy and numpy."""
import json, pathlib, scipy
import numpy as np
from scipy import stats

cases = []
for z, skew in [(2.0, 0.0), (3.5, 0.3), (5.0, 1.2), (-0.5, 0.8), (2.5, -0.4), (1.0, -1.5), (4.0, 0.05), (6.0, 0.2), (3.0, 2.5)]:
    p = stats.norm.sf(z) if skew == 0 else stats.pearson3.sf(z, skew)
    cases.append({"name": f"pearson z={z} skew={skew}", "input": {"kind": "pearson", "z": z, "skewness": skew},
                  "expected": float(p), "tolerance": 1e-2 if abs(skew) < 0.09 else 1e-9})
# The law of a sum drawn without replacement, by a hundred thousand draws: the three moments come near it.
rng = np.random.default_rng(7)
losses = rng.exponential(size=2000) ** 2
short = losses - losses.mean()
for drawn, at in [(60, 2.0), (200, 2.5), (1000, 1.5)]:
    sums = np.array([rng.choice(short, drawn, replace=False).sum() for _ in range(100_000)])
    limit = float(at * sums.std())
    cases.append({"name": f"sum of {drawn}", "input": {"kind": "sum", "all": short.tolist() if drawn == 60 else [], "drawn": drawn, "sum": limit},
                  "expected": float((sums >= limit).mean()), "tolerance": 0.12})
p = [0.001, 0.011, 0.02, 0.04, 0.3, 0.02]
cases.append({"name": "discoveries", "input": {"kind": "discoveries", "p": p},
              "expected": stats.false_discovery_control(p, method="bh").tolist(), "tolerance": 1e-12})
hyper = []
for rows, marked, drawn, seen in [(20000, 2000, 1000, 140), (2000, 60, 60, 7), (5000, 2500, 400, 240), (1000, 30, 50, 6),
                                  (20000, 3000, 50, 20), (10, 5, 5, 3), (10, 8, 5, 3), (100, 50, 40, 12), (1_000_000, 150_000, 50_000, 7800), (60, 30, 30, 31)]:
    sf = float(stats.hypergeom.sf(seen - 1, rows, marked, drawn))
    at = float(stats.hypergeom.pmf(seen, rows, marked, drawn))
    hyper.append({"name": f"{seen} of {drawn}, {marked} of {rows}", "input": {"seen": seen, "rows": rows, "marked": marked, "drawn": drawn},
                  "expected": {"exact": sf, "mid": sf - at / 2}, "tolerance": 1e-8})
out = pathlib.Path(__file__).parent.parent / "gate" / "hypergeometric.json"
out.write_text(json.dumps({"source": "scipy.stats.hypergeom", "version": f"scipy {scipy.__version__}", "cases": hyper}, indent=1) + "\n")
path = pathlib.Path(__file__).parent.parent / "slices" / "weakness-tests.json"
path.parent.mkdir(exist_ok=True)
path.write_text(json.dumps({"source": "scipy.stats", "version": f"scipy {scipy.__version__}, numpy {np.__version__}", "cases": cases}, indent=1) + "\n")

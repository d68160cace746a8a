"""Fixtures of the measures of association between a feature and a label.

Run from the repository's root with numpy and scipy:
    python test/oracle/generate/splits.py
"""

import json
import pathlib

import numpy as np
import scipy
from scipy import stats

FOLDER = pathlib.Path("test/oracle/splits")
RNG = np.random.default_rng(20240601)


def tables():
    yield "independent", np.outer([10, 20, 30], [4, 5])
    yield "identity", np.diag([5, 6, 7, 8])
    yield "turned identity", np.fliplr(np.diag([5, 6, 7, 8]))
    yield "two by two", np.array([[30, 5], [4, 41]])
    yield "with an empty row and column", np.array([[3, 0, 9], [0, 0, 0], [8, 0, 2]])
    for rows, columns, scale in ((2, 2, 9), (3, 2, 40), (5, 4, 12), (10, 10, 3), (11, 2, 500)):
        yield f"random {rows} x {columns}", RNG.poisson(RNG.random((rows, columns)) * scale)


def rank_correlation(table):
    rows, columns = np.indices(table.shape)
    counts = table.ravel()
    x, y = np.repeat(rows.ravel(), counts), np.repeat(columns.ravel(), counts)
    return float(stats.spearmanr(x, y).statistic)


def cramers_v(table):
    full = table[table.sum(axis=1) > 0][:, table.sum(axis=0) > 0]
    n, (r, c) = full.sum(), full.shape
    phi2 = stats.contingency.association(full, method="cramer") ** 2 * (min(r, c) - 1)
    phi2 = max(0.0, phi2 - (r - 1) * (c - 1) / (n - 1))
    r, c = r - (r - 1) ** 2 / (n - 1), c - (c - 1) ** 2 / (n - 1)
    return float(np.sqrt(phi2 / (min(r, c) - 1)))


def main():
    FOLDER.mkdir(parents=True, exist_ok=True)
    cases = [{
        "name": name,
        "input": table.tolist(),
        "expected": {"rankCorrelation": rank_correlation(table), "cramersV": cramers_v(table)},
        "tolerance": 1e-9,
    } for name, table in tables()]
    document = {"source": "scipy.stats.spearmanr, scipy.stats.contingency.association with Bergsma's correction",
                "version": f"numpy {np.__version__}, scipy {scipy.__version__}", "cases": cases}
    (FOLDER / "association.json").write_text(json.dumps(document, indent=1) + "\n")


if __name__ == "__main__":
    main()

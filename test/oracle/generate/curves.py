"""Fixtures of the report's curves: scikit-learn's ROC, precision-recall and calibration curves of generated scores, read at the rates and recalls
that the report draws.

Run from the repository's root with numpy and scikit-learn:
    python test/oracle/generate/curves.py
"""

import json
import pathlib

import numpy as np
import sklearn
from sklearn import metrics

FOLDER = pathlib.Path("test/oracle/curves")
GRID = np.arange(51) / 50
BINS = 10


def roc(label, score, weight):
    false_rate, true_rate, _ = metrics.roc_curve(label, score, sample_weight=weight, drop_intermediate=False)
    heights = []
    for rate in GRID:
        # Where the curve rises upright, its upper end counts.
        at = np.flatnonzero(false_rate <= rate + 1e-12)[-1]
        after = min(at + 1, len(false_rate) - 1)
        width = false_rate[after] - false_rate[at]
        slope = 0.0 if width == 0 else (rate - false_rate[at]) / width
        heights.append(float(true_rate[at] + max(0.0, slope) * (true_rate[after] - true_rate[at])))
    return heights


def precision_recall(label, score, weight):
    precision, recall, _ = metrics.precision_recall_curve(label, score, sample_weight=weight)
    # From the highest threshold down; the last pair (1, 0) has no threshold.
    precision, recall = precision[:-1][::-1], recall[:-1][::-1]
    return [float(precision[np.flatnonzero(recall >= wanted - 1e-9)[0]]) for wanted in GRID]


def calibration(label, score, weight):
    cells = np.minimum(BINS - 1, np.floor(score * BINS)).astype(int)
    return [
        float(np.average(label[cells == cell], weights=weight[cells == cell])) if np.any(cells == cell) else None
        for cell in range(BINS)
    ]


def case(name, rng, rows, digits, weighted):
    label = (rng.random(rows) < 0.35).astype(int)
    score = np.clip((rng.random(rows) + 0.4 * label) / 1.4, 0, 1)
    if digits is not None:
        score = np.round(score, digits)
    weight = rng.integers(1, 6, rows) / 2 if weighted else np.ones(rows)
    return {
        "name": name,
        "input": {"label": label.tolist(), "score": score.tolist(), "weights": weight.tolist() if weighted else None},
        "expected": {
            "roc": roc(label, score, weight),
            "precisionRecall": precision_recall(label, score, weight),
            "calibration": calibration(label, score, weight),
            "f1": float(metrics.f1_score(label, score >= 0.5, sample_weight=weight)),
        },
        "tolerance": 1e-9,
    }


def main():
    rng = np.random.default_rng(20240601)
    cases = [
        case("200 rows", rng, 200, None, False),
        case("500 rows with ties", rng, 500, 1, False),
        case("300 weighted rows", rng, 300, None, True),
        case("400 weighted rows with ties", rng, 400, 2, True),
        case("30 rows", rng, 30, None, False),
    ]
    FOLDER.mkdir(parents=True, exist_ok=True)
    fixture = {"source": "scikit-learn", "version": f"numpy {np.__version__}, scikit-learn {sklearn.__version__}", "cases": cases}
    (FOLDER / "curves.json").write_text(json.dumps(fixture, indent=1) + "\n")


main()

"""Fixtures of the two-sample classifier: the logistic regression it trains, and the places and variances its scores are judged by.

Run from the repository's root with numpy, scipy and scikit-learn:
    python test/oracle/generate/two-sample.py
"""

import json
import pathlib

import numpy as np
import scipy
import sklearn
from scipy import sparse
from sklearn.linear_model import LogisticRegression

FOLDER = pathlib.Path("test/oracle/two-sample")
VERSION = f"numpy {np.__version__}, scipy {scipy.__version__}, scikit-learn {sklearn.__version__}"
RNG = np.random.default_rng(20240601)


def write(name, source, cases):
    FOLDER.mkdir(parents=True, exist_ok=True)
    document = {"source": source, "version": VERSION, "cases": cases}
    (FOLDER / f"{name}.json").write_text(json.dumps(document, indent=1) + "\n")


def case(name, matrix, positive, negative, penalty):
    """Each row stands once for its positives and once for its negatives, as scikit-learn has it."""
    rows = sparse.csr_matrix(np.round(matrix, 4))
    both = sparse.vstack([rows, rows])
    labels = np.repeat([1, 0], rows.shape[0])
    weights = np.concatenate([positive, negative])
    held = weights > 0
    model = LogisticRegression(C=1 / penalty, solver="newton-cholesky", tol=1e-13, max_iter=1000)
    model.fit(both[held].toarray(), labels[held], sample_weight=weights[held])
    given = {"starts": rows.indptr.tolist(), "columns": rows.indices.tolist(), "values": rows.data.tolist(), "width": rows.shape[1],
             "positive": np.asarray(positive, float).tolist(), "negative": np.asarray(negative, float).tolist(), "penalty": penalty}
    expected = {"intercept": float(model.intercept_[0]), "weights": model.coef_[0].tolist(),
                "logOdds": model.decision_function(rows.toarray()).tolist()}
    return {"name": name, "input": given, "expected": expected, "tolerance": 1e-6}


def logistic_regression():
    cases = []
    for name, n, p, density, penalty in [("dense", 40, 3, 1.0, 1.0), ("sparse, more columns than rows", 30, 50, 0.1, 0.5),
                                         ("hardly held back", 60, 4, 1.0, 1e-3), ("held back hard", 60, 10, 0.4, 100.0)]:
        matrix = RNG.normal(size=(n, p)) * (RNG.random((n, p)) < density)
        positive = (RNG.random(n) < 1 / (1 + np.exp(-matrix[:, 0] - 0.3))).astype(float)
        cases.append(case(name, matrix, positive, 1 - positive, penalty))
    matrix = RNG.normal(size=(25, 5))
    cases.append(case("rows that are both, weighted", matrix, RNG.integers(0, 4, 25), RNG.integers(0, 3, 25) * 0.7, 2.0))
    separated = np.concatenate([np.full((10, 1), 1.0), np.full((10, 1), -1.0)])
    cases.append(case("perfectly separated", separated, np.repeat([1.0, 0.0], 10), np.repeat([0.0, 1.0], 10), 0.1))
    write("logistic-regression", "sklearn.linear_model.LogisticRegression(C=1/penalty, solver='newton-cholesky') with sample_weight", cases)


def half_precision():
    values = [0.0, 1.0, -2.5, 1 / 3, 65504.0, 6.1e-5, 5.96e-8, -3.3e-6, 1000.49, 0.1, -0.999, 2049.0, 4098.0, 1e-9]
    values += RNG.normal(0, 10, 40).tolist()
    cases = [{"name": repr(value), "input": value, "expected": {"bits": int(np.float16(value).view(np.uint16)), "value": float(np.float16(value))}, "tolerance": 0}
             for value in values]
    write("half-precision", "numpy.float16", cases)


def kernel_mean():
    cases = []
    for name, n, m, p, shift in [("one law", 12, 9, 3, 0.0), ("another mean", 20, 5, 2, 1.5), ("one point against one", 1, 1, 2, 0.5)]:
        x, y = np.round(RNG.normal(0, 1, (n, p)), 3), np.round(RNG.normal(shift, 1, (m, p)), 3)
        frequencies = np.round(RNG.normal(0, 1, (7, p)), 3)
        # k(x, y) is the mean of cos(w (x - y)) over the frequencies: the biased estimate by its definition, pair by pair.
        kernel = lambda a, b: np.cos(np.einsum("ijp,fp->ijf", a[:, None] - b[None], frequencies)).mean(axis=2)
        expected = np.sqrt(kernel(x, x).mean() + kernel(y, y).mean() - 2 * kernel(x, y).mean())
        cases.append({"name": name, "input": {"reference": x.tolist(), "current": y.tolist(), "frequencies": frequencies.tolist()},
                      "expected": float(expected), "tolerance": 1e-12})
    write("kernel-mean", "numpy: the biased estimate of the maximum mean discrepancy, pair by pair", cases)


def rarity():
    """Texts as sets of features: what a TfidfVectorizer makes of them, of those features that at least two texts have."""
    from sklearn.feature_extraction.text import TfidfVectorizer

    cases = []
    for name, texts in [("three texts", ["a b", "a c", "a b d"]), ("many", [" ".join(RNG.choice(list("abcdefghijklmnop"), 6, replace=False)) for _ in range(30)])]:
        vectorizer = TfidfVectorizer(analyzer=str.split, binary=True, min_df=2)
        matrix = vectorizer.fit_transform(texts)
        words = vectorizer.get_feature_names_out().tolist()
        rows = [{words[column]: float(matrix[row, column]) for column in matrix[row].indices} for row in range(matrix.shape[0])]
        cases.append({"name": name, "input": [text.split() for text in texts], "expected": rows, "tolerance": 1e-12})
    write("text-design", "sklearn.feature_extraction.text.TfidfVectorizer(binary=True, min_df=2)", cases)


if __name__ == "__main__":
    logistic_regression()
    half_precision()
    rarity()
    kernel_mean()

"""Fixtures of the metrics: scikit-learn's values of generated cases and of its edge cases, torchmetrics' calibration error, trec_eval's ranking
measures. Where scores tie, trec_eval's value is taken of every order of the tied items and averaged.

Run from the repository's root with numpy, scikit-learn, torch, torchmetrics and pytrec_eval:
    python test/oracle/generate/model-metrics.py
"""

import itertools
import json
import math
import pathlib
import warnings

import numpy as np
import pytrec_eval
import sklearn
import torch
import torchmetrics
from sklearn import metrics as skm
from torchmetrics.functional import symmetric_mean_absolute_percentage_error
from torchmetrics.functional.classification import binary_calibration_error, multiclass_calibration_error

warnings.filterwarnings("ignore")
FOLDER = pathlib.Path("test/oracle/model-metrics")
VERSION = f"numpy {np.__version__}, scikit-learn {sklearn.__version__}, torchmetrics {torchmetrics.__version__}, pytrec_eval"
CLIP = 2.0**-23
NAMES = ["ant", "bee", "cat", "dog", "eel", "fox"]
BETAS = ["0.5", "2", "3.7"]


def plain(value):
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items()}
    if isinstance(value, (list, tuple, np.ndarray)):
        return [plain(item) for item in value]
    if isinstance(value, (np.integer, np.bool_)):
        return int(value)
    if isinstance(value, (float, np.floating)):
        number = float(value)
        if not math.isfinite(number):
            return "NaN" if math.isnan(number) else str(number)
        return int(number) if number == int(number) and abs(number) < 1e15 else number
    return value


def write(name, cases):
    document = {"source": "test/oracle/generate/model-metrics.py", "version": VERSION, "cases": cases}
    FOLDER.mkdir(parents=True, exist_ok=True)
    (FOLDER / f"{name}.json").write_text(json.dumps(plain(document)) + "\n")
    print(name, len(cases), "cases", sum(len(each["expected"]) if isinstance(each["expected"], dict) else 1 for each in cases), "values")


def case(name, given, expected, tolerance=1e-9):
    return {"name": name, "input": given, "expected": expected, "tolerance": tolerance}


# ---------------------------------------------------------------------------------------------------------------------- confusion


def confusion_case(name, y, predicted, classes, weights):
    """`predicted` may hold len(classes): an answer that is no class (binary only; scikit-learn sees it as one more label)."""
    w = {"sample_weight": weights}
    k = len(classes)
    labels = list(range(k))
    at = lambda array, index: array[index]
    expected = {
        "accuracy": skm.accuracy_score(y, predicted, **w),
        "precision_micro": skm.precision_score(y, predicted, average="micro", **w),
        "f1_micro": skm.f1_score(y, predicted, average="micro", **w),
        "balanced_accuracy": skm.balanced_accuracy_score(y, predicted, **w),
        "mcc": skm.matthews_corrcoef(y, predicted, **w),
        "kappa": skm.cohen_kappa_score(y, predicted, **w),
    }
    if max(predicted) < k:
        expected["kappa_linear"] = skm.cohen_kappa_score(y, predicted, labels=labels, weights="linear", **w)
        expected["kappa_quadratic"] = skm.cohen_kappa_score(y, predicted, labels=labels, weights="quadratic", **w)
        for average in ["macro", "weighted"]:
            p, r, f, _ = skm.precision_recall_fscore_support(y, predicted, average=average, **w)
            expected |= {f"precision_{average}": p, f"recall_{average}": r, f"f1_{average}": f}
            for beta in BETAS:
                expected[f"fbeta_{average}@{beta}"] = skm.fbeta_score(y, predicted, beta=float(beta), average=average, **w)
        expected["fbeta_micro@2"] = skm.fbeta_score(y, predicted, beta=2, average="micro", **w)
    p, r, f, _ = skm.precision_recall_fscore_support(y, predicted, labels=labels, average=None, **w)
    matrices = skm.multilabel_confusion_matrix(y, predicted, labels=labels, **w)
    for index, label in enumerate(classes):
        (tn, fp), (fn, tp) = matrices[index]
        share = lambda part, whole: part / whole if whole > 0 else 0.0
        values = {
            "precision": at(p, index),
            "recall": at(r, index),
            "f1": at(f, index),
            "specificity": share(tn, tn + fp),
            "negative_predictive_value": share(tn, tn + fn),
            "false_positive_rate": share(fp, fp + tn),
            "false_negative_rate": share(fn, fn + tp),
        }
        expected |= {f"{key}[{label}]": value for key, value in values.items()}
        for beta in BETAS:
            fbeta = skm.fbeta_score(y, predicted, beta=float(beta), labels=labels, average=None, **w)[index]
            expected[f"fbeta@{beta}[{label}]"] = fbeta
            if k == 2 and index == 1:
                expected[f"fbeta@{beta}"] = fbeta
        if k == 2 and index == 1:
            expected |= values
    matrix = skm.confusion_matrix(y, predicted, labels=list(range(k + 1)), sample_weight=weights)
    # Expressions of custom metrics are written after "=".
    for i, true in enumerate(classes):
        for j, answer in enumerate(classes):
            expected[f'=cm["{true}", "{answer}"]'] = matrix[i, j]
    expected["=n"] = matrix.sum()
    if k == 2:
        fp, fn = matrix[0].sum() - matrix[0, 0], matrix[1].sum() - matrix[1, 1]
        expected["=5*tp - 2*fp - fn"] = 5 * matrix[1, 1] - 2 * fp - fn
        expected["=max(tn, min(p, 3)) / (n + 1)"] = max(matrix[0, 0], min(matrix[1].sum(), 3)) / (matrix.sum() + 1)
    costs = {true: {answer: ((i * 7 + j * 3) % 5) + 0.25 * j for j, answer in enumerate(classes) if i != j} for i, true in enumerate(classes)}
    if max(predicted) < k:
        matrix = np.array([[costs[a].get(b, 0) for b in classes] for a in classes])
        expected["cost"] = np.average(matrix[y, predicted], weights=weights)
    given = {
        "task": "binary" if k == 2 else "multiclass",
        "classes": classes,
        "label": y,
        "predicted": [-1 if index == k else index for index in predicted],
        "weights": weights,
        "costs": costs,
    }
    return case(name, given, expected)


def confusion_cases():
    rng = np.random.default_rng(11)
    cases = []
    for k in [2, 3, 4, 6]:
        for rows in [1, 2, 5, 12, 30]:
            for kind in ["plain", "weights", "zero weights", "good", "constant"]:
                y = rng.integers(0, k, rows)
                predicted = rng.integers(0, k, rows)
                if kind == "good":
                    predicted = np.where(rng.random(rows) < 0.8, y, predicted)
                if kind == "constant":
                    predicted = np.full(rows, rng.integers(0, k))
                weights = None
                if kind == "weights":
                    weights = rng.random(rows).round(3) + 0.05
                if kind == "zero weights":
                    weights = rng.integers(0, 3, rows).astype(float)
                    weights[0] = 1
                if weights is not None:
                    kept = weights > 0
                    found = confusion_case(f"{k} classes, {rows} rows, {kind}", y[kept], predicted[kept], NAMES[:k], weights[kept])
                    # Rows without weight are as good as absent, also for what occurs.
                    found["input"] |= {"label": y, "predicted": predicted, "weights": weights}
                    cases.append(found)
                else:
                    cases.append(confusion_case(f"{k} classes, {rows} rows, {kind}", y, predicted, NAMES[:k], None))
    many = [f"c{index:03d}" for index in range(70)]
    for kind in ["plain", "weights"]:
        y = rng.integers(0, 70, 160)
        predicted = np.where(rng.random(160) < 0.6, y, rng.integers(0, 70, 160))
        weights = rng.random(160).round(3) + 0.05 if kind == "weights" else None
        found = confusion_case(f"70 classes, {kind}", y, predicted, many, weights)
        keep = lambda key: "[" not in key or key.endswith(("[c000]", "[c069]")) or '"c007", "c007"' in key
        found["expected"] = {key: value for key, value in found["expected"].items() if keep(key)}
        del found["input"]["costs"], found["expected"]["cost"]
        cases.append(found)
    cases.append(confusion_case("absent class answered", np.array([0, 0, 1, 1]), np.array([0, 0, 2, 1]), NAMES[:3], None))
    cases.append(confusion_case("an answer that is no class", np.array([0, 0, 1, 1, 1]), np.array([0, 2, 2, 1, 0]), NAMES[:2], None))
    return cases


# -------------------------------------------------------------------------------------------------------------------- probability


def calibration_error(confidence, right, bins, weights):
    """(lo, hi]; weighted; the definition by itself."""
    edges = np.arange(bins + 1) / bins
    bin_of = np.clip(np.searchsorted(edges, confidence, side="left") - 1, 0, bins - 1)
    w = np.ones(len(confidence)) if weights is None else weights
    return sum(abs(np.sum((w * (right - confidence))[bin_of == b])) for b in range(bins)) / np.sum(w)


def torch_calibration_error(confidence, right, bins):
    return float(binary_calibration_error(torch.tensor(confidence, dtype=torch.float64), torch.tensor(right), n_bins=bins, norm="l1"))


def binary_probability_case(name, y, score, weights):
    w = {"sample_weight": weights}
    clipped = np.clip(score, CLIP, 1 - CLIP)
    expected = {
        "log_loss": skm.log_loss(y, np.column_stack([1 - clipped, clipped]), labels=[0, 1], **w),
        "brier": skm.brier_score_loss(y, score, labels=[0, 1], **w),
        "auc": skm.roc_auc_score(y, score, **w) if len(set(y)) > 1 else math.nan,
        "average_precision": skm.average_precision_score(y, score, **w),
        "ece": calibration_error(score, y, 15, weights),
        "ece@7": calibration_error(score, y, 7, weights),
    }
    on_edge = any(np.isclose(score * b, np.round(score * b)).any() for b in [7, 15])
    if weights is None and not on_edge:
        expected["ece"] = torch_calibration_error(score, y, 15)
        expected["ece@7"] = torch_calibration_error(score, y, 7)
    return case(name, {"task": "binary", "classes": ["no", "yes"], "label": y, "score": score, "weights": weights}, expected)


def ovo_weighted_rows(y, probabilities, weights, average):
    """scikit-learn takes no weights here: whole ones are repetitions."""
    if weights is not None:
        y, probabilities = np.repeat(y, weights.astype(int)), np.repeat(probabilities, weights.astype(int), axis=0)
    if len(set(y)) < 2:
        return math.nan
    return skm.roc_auc_score(y, probabilities, multi_class="ovo", average=average, labels=list(range(probabilities.shape[1])))


def multiclass_probability_case(name, y, probabilities, weights):
    k = probabilities.shape[1]
    labels = list(range(k))
    w = {"sample_weight": weights}
    clipped = np.clip(probabilities[np.arange(len(y)), y], CLIP, 1 - CLIP)
    best = probabilities.argmax(axis=1)
    expected = {
        # scikit-learn clips at another value: the definition, checked against it where nothing is clipped.
        "log_loss": np.average(-np.log(clipped), weights=weights),
        "brier": skm.brier_score_loss(y, probabilities, labels=labels, **w),
        "auc_ovr": skm.roc_auc_score(y, probabilities, multi_class="ovr", labels=labels, **w),
        "auc_ovr_weighted": skm.roc_auc_score(y, probabilities, multi_class="ovr", average="weighted", labels=labels, **w),
        "auc_ovo": ovo_weighted_rows(y, probabilities, weights, "macro"),
        "auc_ovo_weighted": ovo_weighted_rows(y, probabilities, weights, "weighted"),
        "ece": calibration_error(probabilities.max(axis=1), (best == y).astype(int), 15, weights),
    }
    if probabilities.min() > CLIP:
        assert abs(expected["log_loss"] - skm.log_loss(y, probabilities, labels=labels, **w)) < 1e-12
    binarized = np.eye(k, dtype=int)[y]
    for average in ["macro", "weighted"]:
        expected[f"average_precision_{average}"] = skm.average_precision_score(binarized, probabilities, average=average, **w)
    for top in range(1, k + 1):
        expected[f"top_k_accuracy@{top}"] = skm.top_k_accuracy_score(y, probabilities, k=top, labels=labels, **w)
    for index in range(k):
        expected[f"auc[{NAMES[index]}]"] = (
            skm.roc_auc_score(binarized[:, index], probabilities[:, index], **w) if 0 < binarized[:, index].sum() < len(y) else math.nan
        )
        expected[f"average_precision[{NAMES[index]}]"] = skm.average_precision_score(binarized[:, index], probabilities[:, index], **w)
    if weights is None and not np.isclose(probabilities.max(axis=1) * 15, np.round(probabilities.max(axis=1) * 15)).any():
        # torchmetrics rounds confidences of several classes to 32 bits: its bins are taken in 64.
        expected["ece"] = torch_calibration_error(probabilities.max(axis=1), (best == y).astype(int), 15)
        single = float(multiclass_calibration_error(torch.tensor(probabilities), torch.tensor(y), num_classes=k, n_bins=15, norm="l1"))
        assert abs(single - expected["ece"]) < 1e-6
    given = {"task": "multiclass", "classes": NAMES[:k], "label": y, "probabilities": probabilities.T, "weights": weights}
    return case(name, given, expected)


def probability_cases():
    rng = np.random.default_rng(12)
    cases = []
    for rows in [2, 5, 20, 60]:
        for kind in ["plain", "ties", "weights", "whole weights", "certain", "rare", "on edges of bins"]:
            y = (rng.random(rows) < (0.1 if kind == "rare" else 0.5)).astype(int)
            y[0], y[1] = 0, 1
            score = np.clip(0.35 + 0.3 * y + rng.normal(0, 0.25, rows), 0, 1).round(6)
            if kind in ["plain", "rare"]:
                score = np.clip(score, 0.0123456, 0.9876543)
            if kind == "ties":
                score = score.round(1)
            if kind == "certain":
                score = score.round(0)
            if kind == "on edges of bins":
                score = np.clip(rng.integers(0, 16, rows) / 15 + rng.choice([-0.01, 0, 0, 0.01], rows), 0, 1)
            weights = None
            if kind == "weights":
                weights = rng.random(rows).round(3) + 0.05
            if kind == "whole weights":
                weights = rng.integers(1, 4, rows).astype(float)
            cases.append(binary_probability_case(f"binary, {rows} rows, {kind}", y, score, weights))
    for k in [3, 4, 6]:
        for rows in [8, 25, 60]:
            for kind in ["plain", "ties", "whole weights", "certain", "absent class"]:
                y = rng.integers(0, k - 1 if kind == "absent class" else k, rows)
                y[: k - 1] = np.arange(k - 1)
                if kind != "absent class":
                    y[k - 1] = k - 1
                raw = rng.gamma(1.0, size=(rows, k)) + 0.01
                raw[np.arange(rows), y] += 0.6
                probabilities = raw / raw.sum(axis=1, keepdims=True)
                if kind == "ties":
                    probabilities = rng.multinomial(6, probabilities / probabilities.sum(axis=1, keepdims=True)) / 6
                if kind == "certain":
                    probabilities = np.eye(k)[probabilities.argmax(axis=1)]
                weights = rng.integers(1, 4, rows).astype(float) if kind == "whole weights" else None
                cases.append(multiclass_probability_case(f"{k} classes, {rows} rows, {kind}", y, probabilities, weights))
    return cases


# --------------------------------------------------------------------------------------------------------------------- regression


def regression_case(name, y, answer, weights):
    w = {"sample_weight": weights}
    expected = {
        "mae": skm.mean_absolute_error(y, answer, **w),
        "mse": skm.mean_squared_error(y, answer, **w),
        "rmse": skm.root_mean_squared_error(y, answer, **w),
        "r2": skm.r2_score(y, answer, **w),
        "mape": skm.mean_absolute_percentage_error(y, answer, **w),
        "median_absolute_error": skm.median_absolute_error(y, answer, **w),
        "max_error": skm.max_error(y, answer),
    }
    if len(y) > 1:
        expected["explained_variance"] = skm.explained_variance_score(y, answer, **w)
    for q in ["0.1", "0.5", "0.9"]:
        expected[f"pinball@{q}"] = skm.mean_pinball_loss(y, answer, alpha=float(q), **w)
    if min(y.min(), answer.min()) > -1:
        expected["msle"] = skm.mean_squared_log_error(y, answer, **w)
        expected["rmsle"] = skm.root_mean_squared_log_error(y, answer, **w)
    size = np.abs(y) + np.abs(answer)
    each = np.where(size == 0, 0, 2 * np.abs(y - answer) / np.where(size == 0, 1, size))
    expected["smape"] = np.average(each, weights=weights)
    if weights is None:
        torched = symmetric_mean_absolute_percentage_error(torch.tensor(answer), torch.tensor(y))
        assert abs(float(torched) - expected["smape"]) < 1e-9, name
    return case(name, {"task": "regression", "target": y, "score": answer, "weights": weights}, expected)


def regression_cases():
    rng = np.random.default_rng(13)
    cases = []
    for rows in [1, 2, 3, 10, 41]:
        for kind in ["plain", "positive", "weights", "whole weights", "ties", "zeros", "large"]:
            y = rng.normal(3, 2, rows).round(4)
            answer = (y + rng.normal(0.2, 0.7, rows)).round(4)
            if kind in ["positive", "weights"]:
                y, answer = np.abs(y), np.abs(answer)
            if kind == "ties":
                y, answer = y.round(0), answer.round(0)
            if kind == "zeros":
                y[0] = 0
                answer[-1] = 0
            if kind == "large":
                y, answer = y + 1e6, answer + 1e6
            weights = None
            if kind == "weights":
                weights = rng.random(rows).round(3) + 0.05
            if kind == "whole weights":
                weights = rng.integers(1, 4, rows).astype(float)
            cases.append(regression_case(f"{rows} rows, {kind}", y.astype(float), answer.astype(float), weights))
    cases.append(regression_case("constant truth, perfect", np.full(4, 0.1), np.full(4, 0.1), None))
    cases.append(regression_case("perfect", np.array([1.0, 2, 3]), np.array([1.0, 2, 3]), None))
    return cases


# ------------------------------------------------------------------------------------------------------------------------ ranking

CUTS = [1, 2, 3, 5]


def trec(gains, order):
    """trec_eval's measures of one query ranked in `order`, places beyond any doubt about ties."""
    qrel = {"q": {f"d{index}": int(gain) for index, gain in enumerate(gains)}}
    run = {"q": {f"d{item}": float(len(order) - place) for place, item in enumerate(order)}}
    names = {"map", "recip_rank"} | {f"{name}.{','.join(map(str, CUTS))}" for name in ["map_cut", "P", "recall", "success"]}
    found = pytrec_eval.RelevanceEvaluator(qrel, names).evaluate(run)["q"]
    first = found["recip_rank"]
    values = {"map": found["map"], "mrr": first}
    for k in CUTS:
        values |= {
            f"map@{k}": found[f"map_cut_{k}"],
            f"mrr@{k}": first if first * k >= 1 - 1e-12 else 0.0,
            f"precision@{k}": found[f"P_{k}"],
            f"recall@{k}": found[f"recall_{k}"],
            f"hit_rate@{k}": found[f"success_{k}"],
        }
    return values


def query_values(gains, scores):
    groups = [[i for i in range(len(scores)) if scores[i] == value] for value in sorted(set(scores), reverse=True)]
    orders = [list(itertools.chain(*parts)) for parts in itertools.product(*[list(itertools.permutations(group)) for group in groups])]
    each = [trec(gains, order) for order in orders]
    values = {name: float(np.mean([one[name] for one in each])) for name in each[0]}
    if len(gains) > 1:
        values["ndcg"] = skm.ndcg_score([gains], [scores])
        values |= {f"ndcg@{k}": skm.ndcg_score([gains], [scores], k=k) for k in CUTS}
    else:
        values["ndcg"] = float(gains[0] > 0)
        values |= {f"ndcg@{k}": float(gains[0] > 0) for k in CUTS}
    return values


def ranking_cases():
    rng = np.random.default_rng(14)
    cases = []
    for kind in ["plain", "ties", "graded", "graded ties", "nothing relevant", "single item"]:
        for repeat in range(10):
            queries = []
            for _ in range(int(rng.integers(1, 5))):
                items = 1 if kind == "single item" else int(rng.integers(2, 7 if "ties" in kind else 12))
                gains = rng.integers(0, 4 if "graded" in kind else 2, items)
                if kind == "nothing relevant":
                    gains[:] = 0
                scores = rng.integers(0, 4, items).astype(float) if "ties" in kind else rng.permutation(items).astype(float)
                queries.append((gains, scores))
            each = [query_values(gains, scores) for gains, scores in queries]
            expected = {name: float(np.mean([one[name] for one in each])) for name in each[0]}
            given = {
                "task": "ranking",
                "target": np.concatenate([gains for gains, _ in queries]),
                "score": np.concatenate([scores for _, scores in queries]),
                "query": np.concatenate([np.full(len(gains), q) for q, (gains, _) in enumerate(queries)]),
            }
            # trec_eval's output has single precision nowhere, but reciprocal ranks are averaged over orders.
            cases.append(case(f"{kind} {repeat}", given, expected))
    return cases


# --------------------------------------------------------------------------------------------------------------------- edge table


def of(function, *args, **kwargs):
    try:
        return plain(float(function(*args, **kwargs)))
    except ValueError:
        return "ValueError"


def edge_cases():
    """The metric as it is called here, with scikit-learn's answer; the test says where the two differ, and why."""
    binary = lambda **parts: {"task": "binary", "classes": ["0", "1"], **parts}
    three = lambda **parts: {"task": "multiclass", "classes": ["0", "1", "2"], **parts}
    tied = np.full((3, 3), 1 / 3)
    absent = np.array([[0.8, 0.1, 0.1], [0.4, 0.5, 0.1], [0.5, 0.3, 0.2], [0.1, 0.7, 0.2], [0.45, 0.35, 0.2], [0.3, 0.6, 0.1]])
    absent_y = [0, 0, 1, 1, 0, 1]
    brier3 = np.array([[0.8, 0.1, 0.1], [0.2, 0.7, 0.1], [0.1, 0.1, 0.8]])
    uneven = np.array([[0.9, 0.3], [0.2, 0.6]])
    even3 = brier3 * np.array([[1.1], [1], [1]])
    regression = lambda y, s: {"task": "regression", "target": y, "score": s}
    ranking = lambda y, s: {"task": "ranking", "target": y, "score": s, "query": [0] * len(y)}
    p = [0.1, 0.4, 0.35, 0.8]
    nan = math.nan
    return [
        case("roc_auc, one class in y", binary(metric="auc", label=[1, 1, 1], score=[0.1, 0.5, 0.9]), of(skm.roc_auc_score, [1, 1, 1], [0.1, 0.5, 0.9])),
        case("roc_auc, all scores tied", binary(metric="auc", label=[0, 1, 1, 0], score=[0.5] * 4), of(skm.roc_auc_score, [0, 1, 1, 0], [0.5] * 4)),
        case("roc_auc of several classes without multi_class", three(metric="auc", label=[0, 1, 2], probabilities=brier3.T), of(skm.roc_auc_score, [0, 1, 2], brier3)),
        case("roc_auc, rows not summing to 1", three(metric="auc_ovr", label=[0, 1, 2], probabilities=even3.T), of(skm.roc_auc_score, [0, 1, 2], even3, multi_class="ovr")),
        case("roc_auc ovr, class absent", three(metric="auc_ovr", label=absent_y, probabilities=absent.T), of(skm.roc_auc_score, absent_y, absent, multi_class="ovr", labels=[0, 1, 2])),
        case("roc_auc ovo, class absent", three(metric="auc_ovo", label=absent_y, probabilities=absent.T), of(skm.roc_auc_score, absent_y, absent, multi_class="ovo", labels=[0, 1, 2])),
        case("average_precision, no positives", binary(metric="average_precision", label=[0, 0], score=[0.1, 0.9]), of(skm.average_precision_score, [0, 0], [0.1, 0.9])),
        case("average_precision, all positives", binary(metric="average_precision", label=[1, 1], score=[0.1, 0.9]), of(skm.average_precision_score, [1, 1], [0.1, 0.9])),
        case("average_precision is not the trapezoid", binary(metric="average_precision", label=[0, 1, 0, 1], score=[0.1, 0.4, 0.45, 0.8]), of(skm.average_precision_score, [0, 1, 0, 1], [0.1, 0.4, 0.45, 0.8])),
        case("precision 0/0", binary(metric="precision", label=[0, 1], predicted=[0, 0]), of(skm.precision_score, [0, 1], [0, 0])),
        case("recall 0/0", binary(metric="recall", label=[0, 0], predicted=[0, 1]), of(skm.recall_score, [0, 0], [0, 1])),
        case("F1 0/0", binary(metric="f1", label=[0, 0], predicted=[0, 0]), of(skm.f1_score, [0, 0], [0, 0])),
        case("F1 with zero_division=nan", binary(metric="f1", label=[0, 0], predicted=[0, 0]), of(skm.f1_score, [0, 0], [0, 0], zero_division=nan)),
        case("macro F1, class absent from both", three(metric="f1_macro", label=[0, 1, 1], predicted=[0, 1, 1]), of(skm.f1_score, [0, 1, 1], [0, 1, 1], average="macro")),
        case("macro F1, absent class named in labels", three(metric="f1_macro", label=[0, 1, 1], predicted=[0, 1, 1]), of(skm.f1_score, [0, 1, 1], [0, 1, 1], labels=[0, 1, 2], average="macro")),
        case("F1 of one class asked of several", three(metric="f1", label=[0, 1, 2], predicted=[0, 1, 2]), of(skm.f1_score, [0, 1, 2], [0, 1, 2])),
        case("F1 of text labels without pos_label", {"task": "binary", "classes": ["no", "yes"], "metric": "f1", "label": [0, 1], "predicted": [0, 1]}, of(skm.f1_score, ["no", "yes"], ["no", "yes"])),
        case("balanced_accuracy, answered but absent class", three(metric="balanced_accuracy", label=[0, 0, 1, 1], predicted=[0, 0, 2, 1]), of(skm.balanced_accuracy_score, [0, 0, 1, 1], [0, 0, 2, 1])),
        case("MCC, constant answers", binary(metric="mcc", label=[0, 1, 1], predicted=[1, 1, 1]), of(skm.matthews_corrcoef, [0, 1, 1], [1, 1, 1])),
        case("kappa, both constant and the same", binary(metric="kappa", label=[1, 1], predicted=[1, 1]), of(skm.cohen_kappa_score, [1, 1], [1, 1])),
        case("kappa, both constant and different", binary(metric="kappa", label=[1, 1], predicted=[0, 0]), of(skm.cohen_kappa_score, [1, 1], [0, 0])),
        case("log_loss, certain and wrong, float64", binary(metric="log_loss", label=[1, 0], score=[0.0, 0.0]), of(skm.log_loss, [1, 0], np.array([0.0, 0.0]))),
        case("log_loss, certain and wrong, float32", binary(metric="log_loss", label=[1, 0], score=[0.0, 0.0]), of(skm.log_loss, [1, 0], np.array([0, 0], dtype=np.float32)), 1e-6),
        case("log_loss, rows not summing to 1", three(metric="log_loss", label=[0, 1, 2], probabilities=even3.T), of(skm.log_loss, [0, 1, 2], even3)),
        case("log_loss, one class, no labels", binary(metric="log_loss", label=[1, 1], score=[0.9, 0.8]), of(skm.log_loss, [1, 1], [0.9, 0.8])),
        case("log_loss, one class, labels=[0, 1]", binary(metric="log_loss", label=[1, 1], score=[0.9, 0.8]), of(skm.log_loss, [1, 1], [0.9, 0.8], labels=[0, 1])),
        case("brier, binary", binary(metric="brier", label=[0, 1], score=[0.1, 0.9]), of(skm.brier_score_loss, [0, 1], [0.1, 0.9])),
        case("brier, binary, scale_by_half=False", binary(metric="brier", label=[0, 1], score=[0.1, 0.9]), of(skm.brier_score_loss, [0, 1], [0.1, 0.9], scale_by_half=False)),
        case("brier, several classes", three(metric="brier", label=[0, 1, 2], probabilities=brier3.T), of(skm.brier_score_loss, [0, 1, 2], brier3)),
        case("brier, probability above 1", binary(metric="brier", label=[0, 1], score=[0.1, 1.2]), of(skm.brier_score_loss, [0, 1], [0.1, 1.2])),
        case("R2, one row", regression([1.0], [2.0]) | {"metric": "r2"}, of(skm.r2_score, [1.0], [2.0])),
        case("R2, constant truth, perfect", regression([0.1] * 3, [0.1] * 3) | {"metric": "r2"}, of(skm.r2_score, [0.1] * 3, [0.1] * 3)),
        case("R2, constant truth, imperfect", regression([2.0, 2.0], [2.0, 3.0]) | {"metric": "r2"}, of(skm.r2_score, [2.0, 2.0], [2.0, 3.0])),
        case("R2, constant truth, imperfect, force_finite=False", regression([2.0, 2.0], [2.0, 3.0]) | {"metric": "r2"}, of(skm.r2_score, [2.0, 2.0], [2.0, 3.0], force_finite=False)),
        case("explained variance, one row", regression([1.0], [2.0]) | {"metric": "explained_variance"}, of(skm.explained_variance_score, [1.0], [2.0])),
        case("explained variance, constant truth, constant error", regression([2.0, 2.0], [3.0, 3.0]) | {"metric": "explained_variance"}, of(skm.explained_variance_score, [2.0, 2.0], [3.0, 3.0])),
        case("MAPE, truth of 0", regression([0.0, 1.0], [1.0, 1.0]) | {"metric": "mape"}, of(skm.mean_absolute_percentage_error, [0.0, 1.0], [1.0, 1.0])),
        case("RMSE", regression([0.0, 1.0], [1.0, 1.0]) | {"metric": "rmse"}, of(skm.root_mean_squared_error, [0.0, 1.0], [1.0, 1.0])),
        case("pinball, 0.9", regression([1.0, 2.0, 3.0], [0.0, 2.0, 5.0]) | {"metric": "pinball@0.9"}, of(skm.mean_pinball_loss, [1, 2, 3], [0, 2, 5], alpha=0.9)),
        case("MSLE, truth of -1", regression([-1.0, 1.0], [0.0, 1.0]) | {"metric": "msle"}, of(skm.mean_squared_log_error, [-1.0, 1.0], [0.0, 1.0])),
        case("MSLE, answer of -1", regression([0.0, 1.0], [-1.0, 1.0]) | {"metric": "msle"}, of(skm.mean_squared_log_error, [0.0, 1.0], [-1.0, 1.0])),
        case("MSLE, truth of -0.5", regression([-0.5, 1.0], [0.0, 1.0]) | {"metric": "msle"}, of(skm.mean_squared_log_error, [-0.5, 1.0], [0.0, 1.0])),
        case("top k, all tied", three(metric="top_k_accuracy@1", label=[0, 1, 2], probabilities=tied.T), of(skm.top_k_accuracy_score, [0, 1, 2], tied, k=1)),
        case("top k, k of as many classes", three(metric="top_k_accuracy@3", label=[0, 1, 2], probabilities=brier3.T), of(skm.top_k_accuracy_score, [0, 1, 2], brier3, k=3)),
        case("NDCG, ties", ranking([1, 0, 0], [1.0, 1.0, 1.0]) | {"metric": "ndcg"}, of(skm.ndcg_score, [[1, 0, 0]], [[1.0, 1, 1]])),
        case("NDCG, ignore_ties", ranking([1, 0, 0], [1.0, 1.0, 1.0]) | {"metric": "ndcg"}, of(skm.ndcg_score, [[1, 0, 0]], [[1.0, 1, 1]], ignore_ties=True)),
        case("NDCG, nothing relevant", ranking([0, 0, 0], [1.0, 2.0, 3.0]) | {"metric": "ndcg"}, of(skm.ndcg_score, [[0, 0, 0]], [[1.0, 2, 3]])),
        case("NDCG, negative relevance", ranking([1, -1, 0], [1.0, 2.0, 3.0]) | {"metric": "ndcg"}, of(skm.ndcg_score, [[1, -1, 0]], [[1.0, 2, 3]])),
        case("NDCG, one document", ranking([1], [1.0]) | {"metric": "ndcg"}, of(skm.ndcg_score, [[1]], [[1.0]])),
        case("empty arrays", binary(metric="accuracy", label=[], predicted=[]), of(skm.accuracy_score, [], [])),
        case("NaN in the score", binary(metric="auc", label=[0, 1, 1], score=[0.1, nan, 0.9]), of(skm.roc_auc_score, [0, 1, 1], [0.1, nan, 0.9])),
        case("NaN in the truth", regression([1.0, nan], [1.0, 2.0]) | {"metric": "mae"}, of(skm.mean_absolute_error, [1.0, nan], [1.0, 2.0])),
        case("infinite answer", regression([1.0, 2.0], [1.0, math.inf]) | {"metric": "mae"}, of(skm.mean_absolute_error, [1.0, 2.0], [1.0, math.inf])),
        case("max error", regression([1.0, 2.0], [1.0, 5.0]) | {"metric": "max_error"}, of(skm.max_error, [1.0, 2.0], [1.0, 5.0])),
        case("median absolute error, even number", regression([1.0, 2.0], [1.0, 5.0]) | {"metric": "median_absolute_error"}, of(skm.median_absolute_error, [1.0, 2.0], [1.0, 5.0])),
    ]


write("confusion", confusion_cases())
write("probability", probability_cases())
write("regression", regression_cases())
write("ranking", ranking_cases())
write("edge-table", edge_cases())

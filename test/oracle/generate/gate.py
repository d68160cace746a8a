"""Fixtures of the evaluation gate: metrics, tests and intervals, ONNX models with the scores they must give.

Run from the repository's root with numpy, scipy, scikit-learn, statsmodels, mpmath, onnx and skl2onnx:
    python test/oracle/generate/gate.py
"""

import json
import math
import pathlib
import warnings

import numpy as np
import scipy
import sklearn
import statsmodels
from scipy import stats
from sklearn import metrics as skm
from statsmodels.stats.contingency_tables import mcnemar
from statsmodels.stats.multitest import multipletests
from statsmodels.stats.proportion import proportion_confint

warnings.filterwarnings("ignore")
FOLDER = pathlib.Path("test/oracle/gate")
VERSION = f"numpy {np.__version__}, scipy {scipy.__version__}, scikit-learn {sklearn.__version__}, statsmodels {statsmodels.__version__}"


def plain(value):
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items()}
    if isinstance(value, (list, tuple, np.ndarray)):
        return [plain(item) for item in value]
    if isinstance(value, (np.integer, np.bool_)):
        return int(value)
    if isinstance(value, (float, np.floating)):
        number = float(value)
        return number if math.isfinite(number) else str(number).replace("nan", "NaN")
    return value


def write(name, cases):
    document = {"source": "test/oracle/generate/gate.py", "version": VERSION, "cases": cases}
    (FOLDER / f"{name}.json").write_text(json.dumps(plain(document)) + "\n")


def case(name, given, expected, tolerance=1e-9):
    return {"name": name, "input": given, "expected": expected, "tolerance": tolerance}


def binary_case(name, y, score, predicted, weights=None):
    y, score, predicted = np.array(y), np.array(score, dtype=float), np.array(predicted)
    kw = {"sample_weight": weights}
    clipped = np.clip(score, 2.0**-23, 1 - 2.0**-23)
    expected = {
        "auc": skm.roc_auc_score(y, score, **kw),
        "accuracy": skm.accuracy_score(y, predicted, **kw),
        "balanced_accuracy": skm.balanced_accuracy_score(y, predicted, **kw),
        "precision": skm.precision_score(y, predicted, **kw),
        "recall": skm.recall_score(y, predicted, **kw),
        "f1": skm.f1_score(y, predicted, **kw),
        "mcc": skm.matthews_corrcoef(y, predicted, **kw),
        "average_precision": skm.average_precision_score(y, score, **kw),
        "log_loss": skm.log_loss(y, np.column_stack([1 - clipped, clipped]), labels=[0, 1], **kw),
        "brier": skm.brier_score_loss(y, score, labels=[0, 1], **kw) if len(set(y)) == 2 else np.mean((score - y) ** 2),
    }
    given = {"label": y, "score": score, "predicted": predicted, "weights": weights}
    return case(name, given, expected)


def metrics_fixtures():
    rng = np.random.default_rng(7)
    binary = []
    for rows, share in [(30, 0.5), (200, 0.1), (501, 0.7)]:
        y = (rng.random(rows) < share).astype(int)
        score = np.clip(0.3 + 0.3 * y + rng.normal(0, 0.25, rows), 0, 1).round(4)
        binary.append(binary_case(f"random {rows}", y, score, (score >= 0.5).astype(int)))
        coarse = np.round(score, 1)
        binary.append(binary_case(f"ties {rows}", y, coarse, (coarse >= 0.5).astype(int)))
        binary.append(binary_case(f"weights {rows}", y, score, (score >= 0.5).astype(int), rng.random(rows).round(3) + 0.1))
    binary.append(binary_case("all scores tied", [0, 1, 1, 0], [0.5] * 4, [1, 1, 1, 1]))
    binary.append(binary_case("constant negative", [0, 1, 1, 0], [0.1] * 4, [0, 0, 0, 0]))
    binary.append(binary_case("one class, negative", [0, 0, 0], [0.1, 0.2, 0.6], [0, 0, 1]))
    binary.append(binary_case("one class, positive", [1, 1, 1], [0.1, 0.2, 0.6], [0, 0, 1]))
    binary.append(binary_case("average precision is not the trapezoid", [0, 1, 0, 1], [0.1, 0.4, 0.45, 0.8], [0, 0, 0, 1]))
    binary.append(binary_case("certain and wrong", [0, 1, 1], [1.0, 0.0, 1.0], [1, 0, 1]))
    write("metrics-binary", binary)

    multi = []
    for rows, classes in [(60, 3), (300, 5)]:
        y = rng.integers(0, classes, rows)
        raw = rng.random((rows, classes)) + 0.8 * np.eye(classes)[y]
        p = (raw / raw.sum(axis=1, keepdims=True)).round(4)
        p[:, 0] += 1 - p.sum(axis=1)
        predicted = p.argmax(axis=1)
        for weights in [None, rng.random(rows).round(3) + 0.1]:
            kw = {"sample_weight": weights}
            expected = {
                "accuracy": skm.accuracy_score(y, predicted, **kw),
                "balanced_accuracy": skm.balanced_accuracy_score(y, predicted, **kw),
                "precision_macro": skm.precision_score(y, predicted, average="macro", **kw),
                "recall_macro": skm.recall_score(y, predicted, average="macro", **kw),
                "f1_macro": skm.f1_score(y, predicted, average="macro", **kw),
                "f1_weighted": skm.f1_score(y, predicted, average="weighted", **kw),
                "mcc": skm.matthews_corrcoef(y, predicted, **kw),
                "log_loss": skm.log_loss(y, p, **kw),
                "brier": skm.brier_score_loss(y, p, **kw),
                "auc_ovr": skm.roc_auc_score(y, p, multi_class="ovr", average="macro", **kw),
            }
            given = {"label": y, "probabilities": p.T, "predicted": predicted, "weights": weights, "classes": classes}
            multi.append(case(f"{rows} rows, {classes} classes, weights {weights is not None}", given, expected))
    y, predicted = np.array([0, 0, 1, 1]), np.array([0, 0, 2, 1])
    expected = {
        "accuracy": 0.75,
        "balanced_accuracy": skm.balanced_accuracy_score(y, predicted),
        "f1_macro": skm.f1_score(y, predicted, average="macro"),
        "precision_macro": skm.precision_score(y, predicted, average="macro"),
        "mcc": skm.matthews_corrcoef(y, predicted),
    }
    multi.append(case("answered but absent class", {"label": y, "probabilities": None, "predicted": predicted, "weights": None, "classes": 3}, expected))
    write("metrics-multiclass", multi)

    regression = []
    for rows in [5, 200]:
        y = rng.normal(10, 3, rows)
        p = y + rng.normal(0, 1, rows)
        for weights in [None, rng.random(rows).round(3) + 0.1]:
            kw = {"sample_weight": weights}
            expected = {
                "mae": skm.mean_absolute_error(y, p, **kw),
                "mse": skm.mean_squared_error(y, p, **kw),
                "rmse": skm.root_mean_squared_error(y, p, **kw),
                "r2": skm.r2_score(y, p, **kw),
            }
            regression.append(case(f"{rows} rows, weights {weights is not None}", {"target": y, "score": p, "weights": weights}, expected))
    for name, y, p in [("constant truth, perfect", [2, 2, 2], [2, 2, 2]), ("constant truth, imperfect", [2, 2, 2], [2, 2, 3]), ("one row", [1], [1])]:
        expected = {"rmse": skm.root_mean_squared_error(y, p), "r2": skm.r2_score(y, p)}
        regression.append(case(name, {"target": y, "score": p, "weights": None}, expected))
    write("metrics-regression", regression)

    ranking = []
    for name, queries in [
        ("random", [(rng.integers(0, 4, 6), rng.random(6)) for _ in range(5)]),
        ("ties", [(rng.integers(0, 3, 8), rng.integers(0, 3, 8).astype(float)) for _ in range(4)]),
        ("nothing relevant", [(np.array([0, 0, 0]), np.array([0.3, 0.2, 0.1])), (np.array([1, 0, 0]), np.array([0.5, 0.5, 0.5]))]),
    ]:
        each = [skm.ndcg_score([gain], [score]) for gain, score in queries]
        given = {
            "target": np.concatenate([gain for gain, _ in queries]),
            "score": np.concatenate([score for _, score in queries]),
            "query": np.concatenate([np.full(len(gain), place) for place, (gain, _) in enumerate(queries)]),
        }
        ranking.append(case(name, given, {"ndcg": np.mean(each), "each": each}))
    write("metrics-ranking", ranking)


def tango_limit(b, c, n, level, side):
    """Root of Tango's score by high-precision bisection, with the constrained maximum found from the likelihood itself."""
    import mpmath as mp

    mp.mp.dps = 40
    z = mp.sqrt(2) * mp.erfinv(mp.mpf(str(level)))
    b, c, n = mp.mpf(b), mp.mpf(c), mp.mpf(n)

    def score(d):
        quad, lin, const = 2 * n, -b - c + (2 * n - b + c) * d, -c * d * (1 - d)
        q = (mp.sqrt(lin**2 - 4 * quad * const) - lin) / (2 * quad)
        variance = n * (2 * q + d * (1 - d))
        return (b - c - n * d) / mp.sqrt(variance) if variance > 0 else mp.inf * mp.sign(b - c - n * d)

    estimate = (b - c) / n
    low, high = (mp.mpf(-1), estimate) if side == "lower" else (estimate, mp.mpf(1))
    target = z if side == "lower" else -z
    for _ in range(130):
        middle = (low + high) / 2
        if score(middle) > target:
            low = middle
        else:
            high = middle
    return float((low + high) / 2)


def tests_fixtures():
    cases = []
    for b, c in [(15, 5), (6, 0), (5, 0), (5, 5), (30, 18), (0, 7), (120, 90), (1000, 1100), (1, 0)]:
        k, n = min(b, c), b + c
        mid = 2 * (stats.binom.cdf(k, n, 0.5) - 0.5 * stats.binom.pmf(k, n, 0.5))
        expected = {
            "exactTwoSided": mcnemar([[10, b], [c, 10]], exact=True).pvalue,
            "midTwoSided": min(1.0, mid),
            "exactGreater": stats.binomtest(b, n, alternative="greater").pvalue,
            "exactLess": stats.binomtest(b, n, alternative="less").pvalue,
        }
        cases.append(case(f"fixed {b}, broken {c}", {"fixed": b, "broken": c}, expected, 1e-11))
    write("mcnemar", cases)

    cases = []
    for b, c, n, level in [(15, 5, 1000, 0.95), (15, 5, 1000, 0.9), (0, 0, 50, 0.9), (3, 0, 40, 0.95), (0, 12, 44, 0.95), (400, 380, 20000, 0.9), (7, 25, 44, 0.95)]:
        expected = {side: tango_limit(b, c, n, level, side) for side in ["lower", "upper"]}
        cases.append(case(f"{b} fixed, {c} broken of {n} at {level}", {"fixed": b, "broken": c, "rows": n, "level": level}, expected, 1e-12))
    write("tango", cases)

    rng = np.random.default_rng(11)
    delong, clustered = [], []
    fixed = ([1] * 5 + [0] * 7, [0.9, 0.8, 0.4, 0.7, 0.35, 0.5, 0.3, 0.2, 0.4, 0.1, 0.6, 0.05], [0.95, 0.7, 0.65, 0.6, 0.45, 0.5, 0.2, 0.3, 0.35, 0.15, 0.4, 0.1])
    samples = [("published by hand", *map(np.array, fixed))]
    for rows in [40, 300]:
        y = np.array([1] * (rows // 4) + [0] * (rows - rows // 4))
        a = np.round(y * 0.8 + rng.normal(0, 1, rows), 1)
        samples.append((f"ties {rows}", y, a, np.round(a + rng.normal(0, 0.5, rows), 1)))
    for name, y, a, b in samples:
        def components(scores):
            x, z = scores[y == 1], scores[y == 0]
            kernel = (x[:, None] > z[None, :]) + 0.5 * (x[:, None] == z[None, :])
            return kernel.mean(), kernel.mean(axis=1), kernel.mean(axis=0)

        (auc_a, v10_a, v01_a), (auc_b, v10_b, v01_b) = components(a), components(b)
        s = np.cov(np.array([v10_a, v10_b])) / len(v10_a) + np.cov(np.array([v01_a, v01_b])) / len(v01_a)
        expected = {"aucA": auc_a, "aucB": auc_b, "varianceA": s[0, 0], "varianceB": s[1, 1], "covariance": s[0, 1], "variance": s[0, 0] + s[1, 1] - 2 * s[0, 1]}
        delong.append(case(name, {"label": y, "a": a, "b": b}, expected, 1e-12))
        for size in [1, 3]:
            ids = np.arange(len(y)) % math.ceil(len(y) / size)
            d10, d01, theta = v10_a - v10_b, v01_a - v01_b, auc_a - auc_b
            m, n, total = len(d10), len(d01), ids.max() + 1
            p_ids, n_ids = ids[y == 1], ids[y == 0]
            p_sum = np.array([(d10[p_ids == k] - theta).sum() for k in range(total)])
            n_sum = np.array([(d01[n_ids == k] - theta).sum() for k in range(total)])
            i10, i01 = len(set(p_ids)), len(set(n_ids))
            s10, s01 = i10 / ((i10 - 1) * m) * (p_sum**2).sum(), i01 / ((i01 - 1) * n) * (n_sum**2).sum()
            s11 = total / (total - 1) * (p_sum * n_sum).sum()
            variance = s10 / m + s01 / n + 2 * s11 / (m * n)
            clustered.append(case(f"{name}, clusters of {size}", {"label": y, "a": a, "b": b, "cluster": ids}, {"difference": theta, "variance": variance}, 1e-12))
    write("delong", delong)
    write("clustered-auc", clustered)

    cases = []
    for p in [[0.001, 0.011, 0.02, 0.04, 0.3], [0.5], [0.04, 0.04, 0.9, 0.01], list(rng.random(12))]:
        cases.append(case(f"{len(p)} p-values", {"p": p}, {"adjusted": multipletests(p, method="holm")[1]}, 1e-12))
    write("holm", cases)

    cases = []
    for values in [np.array([3.0, 1, 2]), np.round(rng.normal(0, 1, 25), 1), np.array([0.5, 0.5, 0.5])]:
        cases.append(case(f"{len(values)} values", {"values": values}, {"ranks": stats.rankdata(values)}, 0))
    write("midranks", cases)

    cases = []
    for share, power, difference in [(0.05, 0.8, 0.0176), (0.1, 0.8, 0.02), (0.2, 0.9, 0.05), (0.02, 0.8, 0.005)]:
        za, zb = stats.norm.ppf(0.95), stats.norm.ppf(power)
        n = ((za * math.sqrt(share) + zb * math.sqrt(share - difference**2)) / difference) ** 2
        cases.append(case(f"{share} discordant, {difference}", {"discordant": share, "difference": difference, "alpha": 0.05, "power": power}, {"rows": math.ceil(n)}, 0))
    write("connor", cases)

    cases = []
    for name, values in [
        ("skewed gain", rng.exponential(1, 120) - 0.8),
        ("no effect", rng.normal(0, 1, 80)),
        ("loss", rng.normal(-0.4, 1, 60)),
    ]:
        two = stats.permutation_test((values, np.zeros_like(values)), lambda x, y, axis: np.mean(x - y, axis=axis), permutation_type="samples", n_resamples=200_000, vectorized=True, alternative="greater", rng=1)
        boot = stats.bootstrap((values,), np.mean, n_resamples=50_000, confidence_level=0.9, method="percentile", rng=1).confidence_interval
        replicate = rng.integers(0, len(values), (50_000, len(values)))
        drawn = values[replicate]
        t = (drawn.mean(axis=1) - values.mean()) / (drawn.std(axis=1, ddof=1) / math.sqrt(len(values)))
        error = values.std(ddof=1) / math.sqrt(len(values))
        expected = {
            "permutationGreater": two.pvalue,
            "percentile": [boot.low, boot.high],
            "bootstrapT": [values.mean() - np.quantile(t, 0.95) * error, values.mean() - np.quantile(t, 0.05) * error],
            "standardError": error,
        }
        cases.append(case(name, {"values": values}, expected, 0.02))
    write("resampling", cases)


def model_fixtures():
    import onnx
    import onnxruntime as ort
    from skl2onnx import to_onnx
    from skl2onnx.common.data_types import FloatTensorType, StringTensorType
    from sklearn.compose import ColumnTransformer
    from sklearn.ensemble import RandomForestClassifier
    from sklearn.linear_model import LinearRegression, LogisticRegression
    from sklearn.pipeline import make_pipeline
    from sklearn.preprocessing import OneHotEncoder

    rng = np.random.default_rng(3)
    models = FOLDER / "models"
    x = rng.normal(0, 1, (80, 3)).round(2).astype(np.float32)
    y = (x[:, 0] + 0.5 * x[:, 1] + rng.normal(0, 0.5, 80) > 0).astype(int)
    names = ["age", "income", "tenure"]
    columns = {name: x[:, place].astype(float) for place, name in enumerate(names)}
    cases = []

    def save(name, model, **extra):
        model.producer_version = ""
        (models / f"{name}.onnx").write_bytes(model.SerializeToString())
        return f"models/{name}.onnx"

    logistic = LogisticRegression().fit(x, y)
    path = save("logistic-zipmap", to_onnx(logistic, x[:1], target_opset=18))
    cases.append(case("logistic regression with ZipMap", {"model": path, "features": names, "columns": columns}, {"classes": ["0", "1"], "labels": [str(v) for v in logistic.predict(x)], "values": logistic.predict_proba(x).T}, 1e-6))

    text = np.array(["no", "yes"])[y]
    named = LogisticRegression().fit(x, text)
    model = to_onnx(named, x[:1], target_opset=18)
    onnx.helper.set_model_props(model, {"plumbline.features": json.dumps(names)})
    path = save("logistic-text-classes", model)
    cases.append(case("text classes, features in the metadata", {"model": path, "features": None, "columns": columns}, {"classes": ["no", "yes"], "labels": list(named.predict(x)), "values": named.predict_proba(x).T}, 1e-6))

    three = rng.integers(0, 3, 80)
    forest = RandomForestClassifier(n_estimators=4, max_depth=3, random_state=0).fit(x, three)
    path = save("forest-multiclass", to_onnx(forest, x[:1], target_opset=18, options={"zipmap": False}))
    cases.append(case("forest of three classes without ZipMap", {"model": path, "features": names, "columns": columns}, {"classes": ["0", "1", "2"], "labels": [str(v) for v in forest.predict(x)], "values": forest.predict_proba(x).T}, 1e-6))

    path = save("forest-columns", to_onnx(forest, x[:1], target_opset=18, options={"zipmap": "columns"}))
    cases.append(case("one output a class", {"model": path, "features": names, "columns": columns}, {"classes": ["0", "1", "2"], "labels": [str(v) for v in forest.predict(x)], "values": forest.predict_proba(x).T}, 1e-6))

    target = x @ np.array([1.0, -2.0, 0.5]) + 3
    linear = LinearRegression().fit(x, target)
    path = save("linear-regressor", to_onnx(linear, x[:1], target_opset=18))
    cases.append(case("linear regressor", {"model": path, "features": names, "columns": columns}, {"classes": None, "labels": None, "values": [linear.predict(x)]}, 1e-5))

    import pandas as pd

    frame = pd.DataFrame({"region": rng.choice(["north", "south", "east"], 80), "plan": rng.choice(["free", "pro"], 80), "age": x[:, 0]})
    pipeline = make_pipeline(
        ColumnTransformer([("text", OneHotEncoder(handle_unknown="ignore"), ["region", "plan"]), ("number", "passthrough", ["age"])]),
        LogisticRegression(),
    ).fit(frame, y)
    slots = [("region", StringTensorType([None, 1])), ("plan", StringTensorType([None, 1])), ("age", FloatTensorType([None, 1]))]
    path = save("pipeline-one-hot", to_onnx(pipeline, initial_types=slots, target_opset=18))
    given = {"region": list(frame["region"]), "plan": list(frame["plan"]), "age": [float(v) for v in frame["age"]]}
    cases.append(case("pipeline with one input a column", {"model": path, "features": None, "columns": given}, {"classes": ["0", "1"], "labels": [str(v) for v in pipeline.predict(frame)], "values": pipeline.predict_proba(frame).T}, 1e-6))

    fixed = to_onnx(logistic, x[:1], target_opset=18, options={"zipmap": False})
    fixed.graph.input[0].type.tensor_type.shape.dim[0].dim_value = 16
    path = save("fixed-batch", fixed)
    cases.append(case("fixed batch of 16", {"model": path, "features": names, "columns": columns}, {"classes": ["0", "1"], "labels": [str(v) for v in logistic.predict(x)], "values": logistic.predict_proba(x).T}, 1e-6))

    h = onnx.helper
    weights = h.make_tensor("w", onnx.TensorProto.FLOAT, [3, 1], [0.5, -1.0, 0.25])
    graph = h.make_graph(
        [h.make_node("MatMul", ["x", "w"], ["logit"])], "logit",
        [h.make_tensor_value_info("x", onnx.TensorProto.FLOAT, [None, 3])],
        [h.make_tensor_value_info("logit", onnx.TensorProto.FLOAT, [None, 1])], [weights],
    )
    raw = h.make_model(graph, opset_imports=[h.make_opsetid("", 18)], ir_version=9)
    onnx.helper.set_model_props(raw, {"plumbline.features": json.dumps(names), "plumbline.link": "sigmoid"})
    path = save("logits", raw)
    logit = x @ np.array([0.5, -1.0, 0.25])
    cases.append(case("logits with a declared link", {"model": path, "features": None, "columns": columns}, {"classes": None, "labels": None, "values": [1 / (1 + np.exp(-logit))]}, 1e-6))

    external = onnx.ModelProto()
    external.CopyFrom(raw)
    outside = external.graph.initializer[0]
    outside.ClearField("float_data")
    outside.data_location = onnx.TensorProto.EXTERNAL
    entry = outside.external_data.add()
    entry.key, entry.value = "location", "../../secrets.bin"
    save("refused-external-data", external)

    custom = onnx.ModelProto()
    custom.CopyFrom(raw)
    custom.graph.node[0].domain = "evil.ops"
    custom.opset_import.add(domain="evil.ops", version=1)
    save("refused-custom-domain", custom)
    write("models", cases)


if __name__ == "__main__":
    (FOLDER / "models").mkdir(parents=True, exist_ok=True)
    metrics_fixtures()
    tests_fixtures()
    model_fixtures()

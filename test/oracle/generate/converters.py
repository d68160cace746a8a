"""Fixtures of real converters: small models as scikit-learn, LightGBM, XGBoost, CatBoost and PyTorch export them, with the scores that the
libraries themselves give.

Run from the repository's root with numpy, scikit-learn, skl2onnx, onnxmltools, lightgbm, xgboost, catboost, torch and onnxscript:
    python test/oracle/generate/converters.py
"""

import json
import pathlib
import tempfile
import warnings

import catboost
import lightgbm
import numpy as np
import onnx
import onnxmltools
import pandas as pd
import skl2onnx
import sklearn
import torch
import xgboost
from onnxmltools.convert.common.data_types import FloatTensorType as OmtFloat
from skl2onnx import to_onnx
from skl2onnx.common.data_types import BooleanTensorType, DoubleTensorType, FloatTensorType, Int64TensorType, StringTensorType
from sklearn.compose import ColumnTransformer
from sklearn.ensemble import GradientBoostingClassifier, RandomForestClassifier, RandomForestRegressor
from sklearn.linear_model import LinearRegression, LogisticRegression
from sklearn.multioutput import MultiOutputRegressor
from sklearn.neural_network import MLPClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OneHotEncoder, StandardScaler

warnings.filterwarnings("ignore")
FOLDER = pathlib.Path("test/oracle/converters")
MODELS = FOLDER / "models"
ROWS = 40
FEATURES = ["age", "income", "tenure", "visits"]
OPSET = {"": 18, "ai.onnx.ml": 3}
VERSION = ", ".join(
    f"{module.__name__} {module.__version__}"
    for module in (sklearn, skl2onnx, onnxmltools, lightgbm, xgboost, catboost, torch, onnx)
)

rng = np.random.default_rng(11)


def features(rows):
    """Values that a float of 32 bits holds exactly, so that no threshold of a tree falls between two roundings."""
    return (np.round(rng.normal(0, 1, (rows, len(FEATURES))) * 64) / 64).astype(np.float32)


TRAIN = features(400)
TEST = features(ROWS)
SIGNAL = TRAIN[:, 0] + 0.7 * TRAIN[:, 1] - 0.4 * TRAIN[:, 2] + rng.normal(0, 0.5, len(TRAIN))
BINARY = (SIGNAL > 0).astype(int)
THREE = np.digitize(SIGNAL, [-0.6, 0.6])
TEXT = np.array(["leaves", "stays"])[BINARY]
VALUE = SIGNAL / 4
MATRIX = {name: {"kind": "number", "values": TEST[:, place]} for place, name in enumerate(FEATURES)}

cases = []


def save(model, name, ir=10):
    data = model if isinstance(model, onnx.ModelProto) else onnx.load(model)
    without_traces(data, ir)
    onnx.save(data, MODELS / f"{name}.onnx")
    return f"models/{name}.onnx"


def without_traces(data, ir=10):
    """PyTorch writes into each node where in the source it came from: paths of whoever made the fixture."""
    data.ir_version = min(data.ir_version, ir)
    for part in [*data.graph.node, *data.graph.value_info, *data.graph.input, *data.graph.output, *(node for each in data.functions for node in each.node)]:
        del part.metadata_props[:]
        part.doc_string = ""


def plain(value):
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items()}
    if isinstance(value, (list, tuple, np.ndarray)):
        return [plain(item) for item in value]
    if isinstance(value, (np.bool_, bool)):
        return bool(value)
    if isinstance(value, np.integer):
        return int(value)
    return float(value) if isinstance(value, (float, np.floating)) else value


def case(name, model, expected, columns=MATRIX, **options):
    settings = {"features": FEATURES, **options}
    cases.append({"name": name, "input": {"model": model, "columns": columns, "options": settings}, "expected": expected, "tolerance": 1e-6})


def classes_expected(model, given, labels=True):
    return {
        "labels": [str(label) for label in np.ravel(model.predict(given))] if labels else None,
        "values": np.asarray(model.predict_proba(given), dtype=float).T,
        "classes": [str(label) for label in model.classes_],
    }


def value_expected(values):
    return {"labels": None, "values": np.atleast_2d(np.asarray(values, dtype=float).T), "classes": None}


def scikit_learn():
    logistic = LogisticRegression().fit(TRAIN, BINARY)
    for zipmap in (True, False, "columns"):
        model = to_onnx(logistic, TRAIN[:1], target_opset=OPSET, options={id(logistic): {"zipmap": zipmap}})
        title = {True: "default", False: "off", "columns": "columns"}[zipmap]
        case(f"scikit-learn logistic regression, zipmap {title}", save(model, f"sklearn-zipmap-{title}"), classes_expected(logistic, TEST))
    text = GradientBoostingClassifier(n_estimators=8, max_depth=2).fit(TRAIN, TEXT)
    case("scikit-learn boosting, classes of text", save(to_onnx(text, TRAIN[:1], target_opset=OPSET), "sklearn-text-classes"), classes_expected(text, TEST))
    forest = RandomForestClassifier(n_estimators=6, max_depth=3, random_state=1).fit(TRAIN, THREE)
    case("scikit-learn forest of three classes", save(to_onnx(forest, TRAIN[:1], target_opset=OPSET), "sklearn-forest"), classes_expected(forest, TEST))
    network = MLPClassifier((6,), max_iter=300, random_state=1).fit(TRAIN, THREE)
    case("scikit-learn network of three classes", save(to_onnx(network, TRAIN[:1], target_opset=OPSET), "sklearn-network"), classes_expected(network, TEST))
    regressor = RandomForestRegressor(n_estimators=6, max_depth=3, random_state=1).fit(TRAIN, VALUE)
    case("scikit-learn forest regressor", save(to_onnx(regressor, TRAIN[:1], target_opset=OPSET), "sklearn-regressor"), value_expected(regressor.predict(TEST)))
    double = LinearRegression().fit(TRAIN.astype(np.float64), VALUE)
    model = to_onnx(double, initial_types=[("X", DoubleTensorType([None, len(FEATURES)]))], target_opset=OPSET)
    case("scikit-learn regressor of doubles", save(model, "sklearn-double"), value_expected(double.predict(TEST.astype(np.float64))))
    two = MultiOutputRegressor(LinearRegression()).fit(TRAIN, np.column_stack([VALUE, -2 * VALUE]))
    path = save(to_onnx(two, TRAIN[:1], target_opset=OPSET), "sklearn-two-outputs")
    case("scikit-learn regressor of two values, the second one", path, value_expected(two.predict(TEST)[:, 1]), output="variable[1]")
    fixed = to_onnx(logistic, initial_types=[("X", FloatTensorType([1, len(FEATURES)]))], target_opset=OPSET)
    case("scikit-learn, one row at a time", save(fixed, "sklearn-fixed-batch"), classes_expected(logistic, TEST))


def scikit_learn_columns():
    def frame(matrix):
        size = len(matrix)
        return pd.DataFrame(
            {
                "age": matrix[:, 0],
                "visits": np.arange(size, dtype=np.int64) % 7,
                "insured": np.arange(size) % 3 == 0,
                "city": np.array(["north", "süd", "east, far"])[np.arange(size) % 3],
            }
        )

    train, test = frame(TRAIN), frame(TEST)
    pipeline = make_pipeline(
        ColumnTransformer(
            [
                ("numbers", StandardScaler(), ["age", "visits"]),
                ("truth", "passthrough", ["insured"]),
                ("text", OneHotEncoder(handle_unknown="ignore"), ["city"]),
            ]
        ),
        LogisticRegression(),
    ).fit(train, TEXT)
    kinds = [("age", FloatTensorType), ("visits", Int64TensorType), ("insured", BooleanTensorType), ("city", StringTensorType)]
    try:
        model = to_onnx(pipeline, initial_types=[(name, kind([None, 1])) for name, kind in kinds], target_opset=OPSET)
        used = [name for name, _ in kinds]
    except Exception as reason:  # A converter that cannot mix truth values with numbers: the column goes.
        print("without truth values:", str(reason).splitlines()[0])
        used = ["age", "visits", "city"]
        pipeline = make_pipeline(
            ColumnTransformer([("numbers", StandardScaler(), ["age", "visits"]), ("text", OneHotEncoder(handle_unknown="ignore"), ["city"])]),
            LogisticRegression(),
        ).fit(train, TEXT)
        model = to_onnx(pipeline, initial_types=[(name, kind([None, 1])) for name, kind in kinds if name in used], target_opset=OPSET)
    kind_of = {"age": "number", "visits": "integer", "insured": "boolean", "city": "string"}
    columns = {name: {"kind": kind_of[name], "values": test[name].to_numpy()} for name in used}
    case("scikit-learn pipeline, one input a column, text", save(model, "sklearn-pipeline"), classes_expected(pipeline, test), columns, features=None)


def boosters():
    typed = [("input", OmtFloat([None, len(FEATURES)]))]
    light = lightgbm.LGBMClassifier(n_estimators=8, max_depth=3, verbose=-1).fit(TRAIN, BINARY)
    model = onnxmltools.convert_lightgbm(light, initial_types=typed, target_opset=15)
    case("LightGBM classifier, zipmap default", save(model, "lightgbm-zipmap"), classes_expected(light, TEST))
    model = onnxmltools.convert_lightgbm(light, initial_types=typed, target_opset=15, zipmap=False)
    case("LightGBM classifier, zipmap off", save(model, "lightgbm-tensor"), classes_expected(light, TEST))
    three = lightgbm.LGBMClassifier(n_estimators=5, max_depth=3, verbose=-1).fit(TRAIN, THREE)
    model = onnxmltools.convert_lightgbm(three, initial_types=typed, target_opset=15, zipmap=False)
    case("LightGBM classifier of three classes", save(model, "lightgbm-three"), classes_expected(three, TEST))
    value = lightgbm.LGBMRegressor(n_estimators=8, max_depth=3, verbose=-1).fit(TRAIN, VALUE)
    model = onnxmltools.convert_lightgbm(value, initial_types=typed, target_opset=15)
    case("LightGBM regressor", save(model, "lightgbm-regressor"), value_expected(value.predict(TEST)))

    extreme = xgboost.XGBClassifier(n_estimators=8, max_depth=3).fit(TRAIN, BINARY)
    case("XGBoost classifier", save(onnxmltools.convert_xgboost(extreme, initial_types=typed, target_opset=15), "xgboost-classifier"), classes_expected(extreme, TEST))
    extreme = xgboost.XGBClassifier(n_estimators=5, max_depth=3).fit(TRAIN, THREE)
    case("XGBoost classifier of three classes", save(onnxmltools.convert_xgboost(extreme, initial_types=typed, target_opset=15), "xgboost-three"), classes_expected(extreme, TEST))
    extreme = xgboost.XGBRegressor(n_estimators=8, max_depth=3).fit(TRAIN, VALUE)
    case("XGBoost regressor", save(onnxmltools.convert_xgboost(extreme, initial_types=typed, target_opset=15), "xgboost-regressor"), value_expected(extreme.predict(TEST)))

    settings = {"iterations": 8, "depth": 3, "verbose": False, "allow_writing_files": False, "random_seed": 1}
    with tempfile.TemporaryDirectory() as temp:
        path = pathlib.Path(temp) / "model.onnx"
        for name, model, given in (
            ("catboost-classifier", catboost.CatBoostClassifier(**settings).fit(TRAIN, BINARY), "CatBoost classifier"),
            ("catboost-text", catboost.CatBoostClassifier(**settings).fit(TRAIN, TEXT), "CatBoost classifier, classes of text"),
            ("catboost-three", catboost.CatBoostClassifier(**settings).fit(TRAIN, THREE), "CatBoost classifier of three classes"),
        ):
            model.save_model(str(path), format="onnx")
            case(given, save(str(path), name), classes_expected(model, TEST))
        model = catboost.CatBoostRegressor(**settings).fit(TRAIN, VALUE)
        model.save_model(str(path), format="onnx")
        case("CatBoost regressor", save(str(path), "catboost-regressor"), value_expected(model.predict(TEST)))


def pytorch():
    torch.manual_seed(3)
    network = torch.nn.Sequential(torch.nn.Linear(len(FEATURES), 6), torch.nn.ReLU(), torch.nn.Linear(6, 3)).eval()
    single = torch.nn.Sequential(torch.nn.Linear(len(FEATURES), 6), torch.nn.Tanh(), torch.nn.Linear(6, 1)).eval()
    given = torch.from_numpy(TEST)
    with torch.no_grad():
        softmax = torch.softmax(network(given).double(), 1).numpy()
        sigmoid = torch.sigmoid(single(given).double()).numpy()
    probabilities = {"labels": None, "values": softmax.T, "classes": ["0", "1", "2"]}
    with tempfile.TemporaryDirectory() as temp:
        path = str(pathlib.Path(temp) / "model.onnx")
        for title, model, expected, extra in (
            ("logits of three classes", network, probabilities, {"link": "softmax", "classes": ["0", "1", "2"]}),
            ("one logit", single, value_expected(sigmoid), {"link": "sigmoid"}),
        ):
            name = "three" if "three" in title else "one"
            torch.onnx.export(model, (given[:2],), path, dynamo=False, input_names=["input"], output_names=["logits"], dynamic_axes={"input": {0: "batch"}, "logits": {0: "batch"}})
            case(f"PyTorch, the older exporter, {title}", save(path, f"torch-legacy-{name}"), expected, **extra)
            batch = torch.export.Dim("batch", min=1, max=100_000)
            torch.onnx.export(model, (given[:2],), path, dynamo=True, dynamic_shapes=({0: batch},), external_data=False, verbose=False)
            case(f"PyTorch, the exporter of graphs, {title}", save(path, f"torch-dynamo-{name}"), expected, **extra)
        torch.onnx.export(network, (given[:8],), path, dynamo=True, external_data=False, verbose=False)
        case("PyTorch, a fixed batch of eight", save(path, "torch-fixed-eight"), probabilities, link="softmax", classes=["0", "1", "2"])
    folder = MODELS / "torch-external"
    folder.mkdir(exist_ok=True)
    torch.onnx.export(network, (given[:2],), str(folder / "model.onnx"), dynamo=True, dynamic_shapes=({0: batch},), external_data=False, verbose=False)
    data = onnx.load(folder / "model.onnx")
    without_traces(data)
    onnx.save_model(data, folder / "model.onnx", save_as_external_data=True, location="model.onnx.data", size_threshold=0)
    case("PyTorch, weights in a file beside the model", "models/torch-external", probabilities, link="softmax", classes=["0", "1", "2"])


MODELS.mkdir(parents=True, exist_ok=True)
for old in MODELS.rglob("*.onnx*"):
    old.unlink()
scikit_learn()
scikit_learn_columns()
boosters()
pytorch()
document = {"source": "test/oracle/generate/converters.py", "version": VERSION, "cases": plain(cases)}
(FOLDER / "converters.json").write_text(json.dumps(document, ensure_ascii=False) + "\n")
print(f"{len(cases)} cases")

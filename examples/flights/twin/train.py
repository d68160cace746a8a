"""The scikit-learn twin of src/train.mjs: the same features, exported by skl2onnx, logged to MLflow where one is configured."""

import argparse
import json
import os

import numpy as np
import pyarrow.parquet as pq
from skl2onnx import to_onnx
from skl2onnx.common.data_types import FloatTensorType, Int64TensorType, StringTensorType
from sklearn.compose import ColumnTransformer
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import Pipeline
from sklearn.preprocessing import OneHotEncoder, StandardScaler

FEATURES = ["hour", "weekday", "origin", "destination", "distance"]


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--data", action="append", default=[])
    parser.add_argument("--model", default=os.environ.get("PLUMBLINE_MODEL_PATH", "model.onnx"))
    parser.add_argument("--metrics", default=os.environ.get("PLUMBLINE_METRICS_FILE", "metrics.json"))
    arguments = parser.parse_args()

    data = arguments.data or os.environ.get("PLUMBLINE_DATA", "").splitlines()
    flights = pq.read_table(data, columns=[*FEATURES, "late"]).to_pandas()
    columns = ColumnTransformer(
        [
            ("categories", OneHotEncoder(handle_unknown="ignore"), ["hour", "weekday", "origin", "destination"]),
            ("distance", StandardScaler(), ["distance"]),
        ]
    )
    pipeline = Pipeline([("columns", columns), ("model", LogisticRegression(C=1.0, max_iter=200))])
    pipeline.fit(flights[FEATURES], flights["late"])

    types = [
        ("hour", Int64TensorType([None, 1])),
        ("weekday", Int64TensorType([None, 1])),
        ("origin", StringTensorType([None, 1])),
        ("destination", StringTensorType([None, 1])),
        ("distance", FloatTensorType([None, 1])),
    ]
    model = to_onnx(pipeline, initial_types=types, target_opset=17)
    with open(arguments.model, "wb") as file:
        file.write(model.SerializeToString())

    probability = pipeline.predict_proba(flights[FEATURES])[:, 1]
    late = flights["late"].to_numpy()
    loss = float(-np.mean(np.where(late == 1, np.log(probability), np.log(1 - probability))))
    with open(arguments.metrics, "w", encoding="utf-8") as file:
        json.dump({"train_rows": len(flights), "train_log_loss": loss}, file)
    if os.environ.get("MLFLOW_TRACKING_URI"):
        log_to_mlflow(len(flights), loss)


def log_to_mlflow(rows: int, loss: float) -> None:
    import mlflow

    with mlflow.start_run(run_id=os.environ.get("MLFLOW_RUN_ID")):
        mlflow.log_param("twin_rows", rows)
        mlflow.log_metric("twin_log_loss", loss)


if __name__ == "__main__":
    main()

"""What a user would write: both models score the same rows in batches, and the AUCs are compared. python score.py <folder> <threads>

Prints the seconds of the inference alone.
"""

import pathlib
import sys
import time

import numpy as np
import onnxruntime as ort
import pyarrow.parquet as pq
from sklearn.metrics import roc_auc_score

folder, threads = pathlib.Path(sys.argv[1]), int(sys.argv[2])
options = ort.SessionOptions()
options.intra_op_num_threads = threads
options.inter_op_num_threads = 1
sessions = [ort.InferenceSession(str(folder / f"{name}.onnx"), options) for name in ("candidate", "baseline")]
names = [f"f{place}" for place in range(30)]
labels, ids, scores, inference = [], [], [[], []], 0.0
for batch in pq.ParquetFile(folder / "rows.parquet").iter_batches(65_536, columns=["id", *names, "label"]):
    matrix = np.column_stack([batch.column(name).to_numpy() for name in names]).astype(np.float32)
    labels.append(batch.column("label").to_numpy())
    ids.append(batch.column("id").to_numpy())
    started = time.perf_counter()
    for kept, session in zip(scores, sessions):
        kept.append(session.run(["probabilities"], {"X": matrix})[0][:, 1])
    inference += time.perf_counter() - started
label = np.concatenate(labels)
place = np.argsort(np.concatenate(ids), kind="stable")
print([roc_auc_score(label[place], np.concatenate(kept)[place]) for kept in scores])
print(f"inference {inference:.3f}")

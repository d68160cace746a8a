"""Makes the data and the two tree ensembles of the scoring benchmark: python models.py <folder> <rows>."""

import pathlib
import sys

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
from skl2onnx import to_onnx
from sklearn.ensemble import RandomForestClassifier

folder, rows = pathlib.Path(sys.argv[1]), int(sys.argv[2])
columns, trees, depth = 30, 60, 8
rng = np.random.default_rng(5)
features = rng.normal(0, 1, (rows, columns)).astype(np.float32)
label = (features[:, :5].sum(1) + rng.normal(0, 2, rows) > 0).astype(np.int64)
names = [f"f{place}" for place in range(columns)]
table = {"id": np.arange(rows), **{name: features[:, place] for place, name in enumerate(names)}, "label": label}
pq.write_table(pa.table(table), folder / "rows.parquet", row_group_size=122_880)
for name, sample in (("candidate", slice(0, 20_000)), ("baseline", slice(20_000, 26_000))):
    model = RandomForestClassifier(trees, max_depth=depth, random_state=1).fit(features[sample], label[sample])
    onnx = to_onnx(model, features[:1], target_opset={"": 18, "ai.onnx.ml": 3}, options={id(model): {"zipmap": False}})
    onnx.ir_version = 10
    entry = onnx.metadata_props.add()
    entry.key, entry.value = "plumbline.features", "[" + ", ".join(f'"{each}"' for each in names) + "]"
    (folder / f"{name}.onnx").write_bytes(onnx.SerializeToString())

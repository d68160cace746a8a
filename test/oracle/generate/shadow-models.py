"""Writes test/actions/shadow-compare/models/*.onnx: y = x·w for rows of two features. Needs onnx. Run: python shadow-models.py"""

import pathlib

from onnx import TensorProto, helper, save

OUT = pathlib.Path(__file__).parents[2] / "actions" / "shadow-compare" / "models"
OUT.mkdir(parents=True, exist_ok=True)

for name, weights in [("baseline", [1.0, 2.0]), ("same", [1.0, 2.0]), ("other", [1.0, 2.5])]:
    graph = helper.make_graph(
        [helper.make_node("MatMul", ["x", "w"], ["score"])],
        name,
        [helper.make_tensor_value_info("x", TensorProto.FLOAT, [None, 2])],
        [helper.make_tensor_value_info("score", TensorProto.FLOAT, [None, 1])],
        [helper.make_tensor("w", TensorProto.FLOAT, [2, 1], weights)],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8, producer_name=name)
    save(model, OUT / f"{name}.onnx")

"""Fixtures of Arrow IPC files and streams as other libraries write them, with the rows they hold.

Run from the repository's root with pyarrow:
    python test/oracle/generate/arrow.py
"""

import base64
import datetime as dt
import decimal
import io
import json
import pathlib

import pyarrow as pa
import pyarrow.feather as feather
import pyarrow.ipc as ipc

FOLDER = pathlib.Path("test/oracle/arrow")
N = 9
START = dt.datetime(2020, 1, 31, 23, 59, 59, 123456)


def present(value, row):
    return None if row % 4 == 3 else value


def column(kind, value):
    return pa.array([present(value(row), row) for row in range(N)], kind)


TABLE = pa.table({
    "whole": column(pa.int32(), lambda row: row - 4),
    "wide": column(pa.uint64(), lambda row: 2**63 + row),
    "real": column(pa.float64(), lambda row: row / 3),
    "half": column(pa.float32(), lambda row: row / 2),
    "yes": column(pa.bool_(), lambda row: row % 2 == 0),
    "text": column(pa.string(), lambda row: "é" * row),
    "large": column(pa.large_string(), lambda row: f"large {row}"),
    "view": column(pa.string_view(), lambda row: f"a text that is longer than twelve {row}"),
    "code": column(pa.string(), lambda row: "ab"[row % 2]).dictionary_encode(),
    "day": column(pa.date32(), lambda row: START.date() + dt.timedelta(days=row)),
    "moment": column(pa.timestamp("us"), lambda row: START + dt.timedelta(hours=row)),
    "zoned": column(pa.timestamp("ns", "Europe/Vienna"), lambda row: START + dt.timedelta(hours=row)),
    "clock": column(pa.time64("us"), lambda row: dt.time(row, 1, 2, 3)),
    "money": column(pa.decimal128(20, 2), lambda row: decimal.Decimal("-1.25") * row),
    "bytes": column(pa.binary(), lambda row: bytes([0, row])),
    "list": column(pa.list_(pa.float32()), lambda row: [row / 2, None]),
    "pair": column(pa.list_(pa.int16(), 2), lambda row: [row, -row]),
    "record": column(pa.struct([("a", pa.int64()), ("b", pa.string())]), lambda row: {"a": row, "b": None}),
    "nothing": pa.nulls(N),
})


def written(value):
    """As the engine writes values in JSON."""
    if isinstance(value, bytes):
        return "".join(f"\\x{byte:02X}" for byte in value)
    if isinstance(value, dt.datetime):
        return value.astimezone(dt.timezone.utc).replace(tzinfo=None).isoformat(" ", "microseconds") if value.tzinfo else value.isoformat(" ", "microseconds")
    if isinstance(value, dt.time):
        return value.isoformat("microseconds")
    if isinstance(value, (dt.date, decimal.Decimal)):
        return str(value)
    if isinstance(value, bool) or value is None or isinstance(value, (str, float)):
        return value
    if isinstance(value, int):
        return str(value)
    if isinstance(value, list):
        return [written(item) for item in value]
    return {key: written(item) for key, item in value.items()}


def case(name, sink, table=TABLE):
    rows = [[written(value) for value in row.values()] for row in table.to_pylist()]
    return {
        "name": name,
        "input": {"base64": base64.b64encode(sink.getvalue()).decode(), "columns": table.column_names},
        "expected": rows,
        "tolerance": 0,
    }


def file_of(writer, options=None, chunk=4, table=TABLE):
    sink = io.BytesIO()
    with writer(sink, table.schema, options=options or ipc.IpcWriteOptions()) as target:
        target.write_table(table, max_chunksize=chunk)
    return sink


def main():
    cases = []
    for packing in (None, "lz4", "zstd"):
        options = ipc.IpcWriteOptions(compression=packing)
        cases.append(case(f"file, {packing or 'plain'}", file_of(ipc.new_file, options)))
        cases.append(case(f"stream, {packing or 'plain'}", file_of(ipc.new_stream, options)))
    cases.append(case("stream of before 0.15", file_of(ipc.new_stream, ipc.IpcWriteOptions(use_legacy_format=True))))
    repeated = pa.table({"x": pa.array(["abc" * 400] * 12 + ["z" * (97 * row % 700) for row in range(30)])})
    sink = io.BytesIO()
    feather.write_feather(repeated, sink, compression="lz4", chunksize=20)
    cases.append(case("Feather with LZ4 that repeats itself", sink, repeated))
    words = pa.array(["a", "b"]).dictionary_encode(), pa.array(["b", "c", None]).dictionary_encode()
    grown = pa.table({"word": pa.chunked_array(words)})
    cases.append(case("stream with a dictionary that is replaced", file_of(ipc.new_stream, chunk=2, table=grown), grown))
    deltas = ipc.IpcWriteOptions(emit_dictionary_deltas=True)
    cases.append(case("stream with deltas of a dictionary", file_of(ipc.new_stream, deltas, chunk=2, table=grown), grown))
    write("ipc", cases)
    texts = {
        "nothing": b"",
        "one byte": b"x",
        "text": b"the plumb line shows true vertical, the plumb line hangs still. " * 5,
        "zeros": bytes(100_000),
        "noise": bytes((row * row * 7919 >> 3) % 256 for row in range(5_000)),
        "long literals and copies": bytes(range(256)) * 3 + b"ab" * 40_000 + bytes(range(255, -1, -1)) * 300,
    }
    write("lz4", [lz4_case(name, text) for name, text in texts.items()])


def lz4_case(name, text):
    frame = pa.Codec("lz4").compress(text, asbytes=True)
    total = 0
    for at, byte in enumerate(text):
        total = (total + byte * (at % 251 + 1)) % 1_000_003
    head = base64.b64encode(text[:32]).decode()
    return {
        "name": name,
        "input": {"frame": base64.b64encode(frame).decode()},
        "expected": {"head": head, "length": len(text), "sum": total},
        "tolerance": 0,
    }


def write(name, cases):
    document = {"source": "pyarrow", "version": pa.__version__, "cases": cases}
    (FOLDER / f"{name}.json").write_text(json.dumps(document, indent=1, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    FOLDER.mkdir(parents=True, exist_ok=True)
    main()

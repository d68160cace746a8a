"""Writes what frictionless-py says of the cells in test/oracle/frictionless/cells.json: is the text valid for the field?

Needs the package frictionless. Cells are added by hand, with any "expected"; run this from the root of the repository to fill it in.
"""

import json
import warnings
from pathlib import Path

import frictionless
from frictionless import Field

PATH = Path("test/oracle/frictionless/cells.json")


def is_valid(field: dict, text: str) -> bool:
    _, notes = Field.from_descriptor({"name": "x", "type": "any", **field}).read_cell(text)
    return notes is None


def main() -> None:
    warnings.simplefilter("ignore")
    cells = json.loads(PATH.read_text(encoding="utf-8"))
    for case in cells["cases"]:
        case["expected"] = is_valid(case["input"]["field"], case["input"]["text"])
    cells["source"] = "frictionless.Field.read_cell"
    cells["version"] = frictionless.__version__
    lines = ",\n".join(json.dumps(case, ensure_ascii=False) for case in cells["cases"])
    head = f'{{"source": {json.dumps(cells["source"])}, "version": {json.dumps(cells["version"])}, "cases": [\n'
    PATH.write_text(f"{head}{lines}\n]}}\n", encoding="utf-8")


if __name__ == "__main__":
    main()

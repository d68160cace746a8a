"""Asks a real Great Expectations.

    python run-great-expectations.py judge job.json answers.json
    python run-great-expectations.py load result.json summary.json

`judge`: job = {"tables": {name: {"columns": {name: {"type", "values"}}}}, "cases": [{"table", "engine", "type", "kwargs"}]};
answers = [{"success", "raised", "message", "result"}], one a case. `load`: reads a result file the way its users do.
"""

import json
import logging
import os
import sys
import warnings

os.environ["GX_ANALYTICS_ENABLED"] = "false"
warnings.filterwarnings("ignore")
logging.disable(logging.CRITICAL)

import great_expectations as gx
import pandas as pd
from great_expectations.core.expectation_validation_result import (
    ExpectationSuiteValidationResult,
    expectationSuiteValidationResultSchema,
)
from great_expectations.self_check import util

NUMPY = {"integer": "int64", "number": "float64", "string": "object", "boolean": "bool"}
SQLITE = {"integer": "INTEGER", "number": "FLOAT", "string": "CHAR", "boolean": "BOOLEAN", "time": "DATETIME"}


def series(column):
    values, kind = column["values"], column["type"]
    if kind == "time":
        return pd.to_datetime(pd.Series(values, dtype="object"))
    if kind == "integer" and None in values:
        return pd.Series(values, dtype="float64")
    if kind == "boolean" and None in values:
        return pd.Series(values, dtype="object")
    return pd.Series(values, dtype=NUMPY[kind])


def validator(context, engine, name, table):
    columns = table["columns"]
    frame = pd.DataFrame({column: series(content) for column, content in columns.items()})
    if engine == "pandas":
        return util.build_pandas_validator_with_data(df=frame, context=context)
    types = {column: SQLITE[content["type"]] for column, content in columns.items()}
    return util.build_sa_validator_with_data(
        df=frame, sa_engine_name="sqlite", table_name=name, schemas={"sqlite": types} if len(frame) > 0 else None, context=context
    )


def answer(asked, case):
    asked._initialize_expectations(expectation_suite=gx.ExpectationSuite("one"))
    kwargs = {"result_format": {"result_format": "COMPLETE"}, "catch_exceptions": True, **case["kwargs"]}
    try:
        found = getattr(asked, case["type"])(**kwargs).to_json_dict()
    except Exception as thrown:
        return {"success": False, "raised": True, "message": repr(thrown)[:500], "result": {}}
    told = found["exception_info"]
    raised = told["raised_exception"] if "raised_exception" in told else any(part["raised_exception"] for part in told.values())
    message = told.get("exception_message") if "raised_exception" in told else str([part["exception_message"] for part in told.values()])
    return {"success": bool(found["success"]), "raised": bool(raised), "message": (message or "")[:500], "result": found["result"]}


def judge(job):
    context = gx.get_context(mode="ephemeral")
    validators = {}
    answers = []
    for case in job["cases"]:
        key = (case["engine"], case["table"])
        if key not in validators:
            validators[key] = validator(context, case["engine"], f"{case['table']}_{case['engine']}", job["tables"][case["table"]])
        answers.append(answer(validators[key], case))
    return answers


def load(result):
    by_schema = expectationSuiteValidationResultSchema.load(result)
    by_name = ExpectationSuiteValidationResult(**result)
    return {
        "success": bool(by_schema.success),
        "same": by_schema.to_json_dict() == json.loads(json.dumps(expectationSuiteValidationResultSchema.dump(by_schema))),
        "suite": by_name.suite_name,
        "results": len(by_schema.results),
        "types": [found.expectation_config.type for found in by_schema.results],
        "described": json.loads(by_schema.describe())["success"],
        "failed": len(by_schema.get_failed_validation_results().results),
    }


def main():
    task, source, target = sys.argv[1:]
    with open(source) as file:
        content = json.load(file)
    found = judge(content) if task == "judge" else load(content)
    with open(target, "w") as file:
        json.dump(found, file, default=str)


main()

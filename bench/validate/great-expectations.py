"""The same rules by Great Expectations, as its users write them: python great-expectations.py <file.parquet>."""

import logging
import os
import sys

os.environ["GX_ANALYTICS_ENABLED"] = "False"
logging.disable(logging.WARNING)

import great_expectations as gx
import great_expectations.expectations as gxe
import pandas as pd

NOT_NULL = "id age income children active plan country email created u2 tri lg few code zip".split()
RANGES = {
    "id": (0, 1e10), "age": (0, 120), "income": (0, 2_000_000), "u1": (0, 1), "u2": (0, 1), "tri": (0, 3),
    "lg": (0, 14), "few": (0, 300), "visits": (0, 5000), "delta": (-500, 500),
}
SETS = {
    "children": [0, 1, 2, 3, 4], "plan": ["free", "pro", "team", "enterprise"], "score": list(range(10)), "label": [0, 1],
}
PATTERNS = {"country": r"^country_[0-9]+$", "email": r"^[^@]+@[^@]+$", "zip": r"^[0-9]{5}$"}

context = gx.get_context(mode="ephemeral")
frame = pd.read_parquet(sys.argv[1])
batch = context.data_sources.add_pandas("p").add_dataframe_asset("a").add_batch_definition_whole_dataframe("b")
suite = context.suites.add(gx.ExpectationSuite(name="s"))
for column in NOT_NULL:
    suite.add_expectation(gxe.ExpectColumnValuesToNotBeNull(column=column))
for column, mostly in (("u1", 0.94), ("visits", 0.97)):
    suite.add_expectation(gxe.ExpectColumnValuesToNotBeNull(column=column, mostly=mostly))
for column, (low, high) in RANGES.items():
    suite.add_expectation(gxe.ExpectColumnValuesToBeBetween(column=column, min_value=low, max_value=high))
for column, values in SETS.items():
    suite.add_expectation(gxe.ExpectColumnValuesToBeInSet(column=column, value_set=values))
for column, pattern in PATTERNS.items():
    suite.add_expectation(gxe.ExpectColumnValuesToMatchRegex(column=column, regex=pattern))
suite.add_expectation(gxe.ExpectTableRowCountToBeBetween(min_value=1000))
checkpoint = gx.ValidationDefinition(name="v", data=batch, suite=suite)
result = checkpoint.run(batch_parameters={"dataframe": frame}, result_format="BASIC")
if not result.success:
    sys.exit("the rules must hold")
print(len(result.results))

"""Drift by Evidently's preset: python evidently-drift.py <reference.parquet> <current.parquet>."""

import sys

import pandas as pd
from evidently import Report
from evidently.presets import DataDriftPreset

COLUMNS = (
    "age income children active plan country u1 u2 tri lg few visits code zip delta score label created".split()
)
reference = pd.read_parquet(sys.argv[1], columns=COLUMNS)
current = pd.read_parquet(sys.argv[2], columns=COLUMNS)
result = Report([DataDriftPreset()]).run(current, reference)
print(len(result.json()))

"""Paired percentile bootstrap of the difference of a metric: scipy.stats.bootstrap over scikit-learn. Arguments: data (CSV), metric, replicates."""
import sys
import time

import numpy as np
import scipy
import sklearn
from scipy.stats import bootstrap
from sklearn.metrics import f1_score, roc_auc_score

path, metric, replicates = sys.argv[1], sys.argv[2], int(sys.argv[3])
label, candidate, baseline = np.loadtxt(path, delimiter=",", unpack=True)
label = label.astype(int)


def difference(y, a, b):
    if metric == "auc":
        return roc_auc_score(y, a) - roc_auc_score(y, b)
    return f1_score(y, a >= 0.5) - f1_score(y, b >= 0.5)


wall, cpu = time.perf_counter(), time.process_time()
result = bootstrap(
    (label, candidate, baseline),
    difference,
    paired=True,
    vectorized=False,
    method="percentile",
    confidence_level=0.9,
    n_resamples=replicates,
    random_state=np.random.default_rng(20240601),
)
wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
low, high = result.confidence_interval
versions = f"scipy {scipy.__version__}, scikit-learn {sklearn.__version__}"
print(f'{{"seconds": {wall}, "cpu": {cpu}, "lower": {low}, "upper": {high}, "versions": "{versions}"}}')

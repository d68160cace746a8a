"""Writes ../fairness/*.json. Needs fairlearn, scikit-learn, statsmodels and numpy."""
import json, pathlib, warnings
import fairlearn, numpy as np, sklearn, statsmodels
from fairlearn import metrics as fm
from sklearn.metrics import accuracy_score, precision_score
from statsmodels.stats.proportion import confint_proportions_2indep

warnings.simplefilter("ignore")
rng = np.random.default_rng(11)
out = pathlib.Path(__file__).parent.parent / "fairness"
out.mkdir(exist_ok=True)

RATES = {"selection_rate": fm.selection_rate, "true_positive_rate": fm.true_positive_rate,
         "false_positive_rate": fm.false_positive_rate,
         "precision": lambda t, p, sample_weight=None: precision_score(t, p, sample_weight=sample_weight, zero_division=0),
         "accuracy": accuracy_score}
cases = []
for name, rows, groups, weighted in [("two groups", 60, 2, False), ("five groups", 300, 5, False), ("weighted", 120, 3, True),
                                      ("one group never chosen", 80, 3, False)]:
    truth = rng.integers(0, 2, rows)
    group = rng.integers(0, groups, rows)
    predicted = np.where(rng.random(rows) < 0.55 + 0.08 * group, truth, 1 - truth)
    if name == "one group never chosen":
        predicted[group == 2] = 0
    weights = rng.integers(1, 9, rows) / 4 if weighted else None
    expected = {}
    for rate, function in RATES.items():
        params = {"sample_weight": weights} if weighted else None
        frame = fm.MetricFrame(metrics=function, y_true=truth, y_pred=predicted, sensitive_features=group, sample_params=params)
        if rate == "precision" and name == "one group never chosen":
            continue  # scikit-learn calls it 0; here such a group has no precision
        expected[f"{rate}_difference"] = frame.difference(method="between_groups")
        expected[f"{rate}_ratio"] = frame.ratio(method="between_groups")
        expected[f"{rate}_group_min"] = frame.group_min()
        expected[f"{rate}_group_max"] = frame.group_max()
    keyword = {"sensitive_features": group, "sample_weight": weights}
    expected["demographic_parity_difference"] = fm.demographic_parity_difference(truth, predicted, **keyword)
    expected["demographic_parity_ratio"] = fm.demographic_parity_ratio(truth, predicted, **keyword)
    expected["equalized_odds_difference"] = fm.equalized_odds_difference(truth, predicted, **keyword)
    expected["equalized_odds_ratio"] = fm.equalized_odds_ratio(truth, predicted, **keyword)
    expected["equal_opportunity_difference"] = fm.equal_opportunity_difference(truth, predicted, **keyword)
    expected["equal_opportunity_ratio"] = fm.equal_opportunity_ratio(truth, predicted, **keyword)
    cases.append({"name": name, "input": {"truth": truth.tolist(), "predicted": predicted.tolist(), "group": group.tolist(),
                  "weights": None if weights is None else weights.tolist()},
                  "expected": {key: float(value) for key, value in expected.items()}, "tolerance": 1e-9})
(out / "measures.json").write_text(json.dumps({"source": "fairlearn.metrics", "version": f"fairlearn {fairlearn.__version__}, scikit-learn {sklearn.__version__}", "cases": cases}) + "\n")

ratios = []
for x, m, y, n, level in [(30, 100, 45, 120, 0.95), (5, 40, 9, 35, 0.9), (1, 50, 3, 500, 0.99), (200, 1000, 210, 900, 0.95),
                          (0, 30, 4, 30, 0.9), (6, 30, 0, 40, 0.9), (450, 500, 20, 500, 0.9998)]:
    low, high = confint_proportions_2indep(y, n, x, m, compare="ratio", method="score", correction=False, alpha=1 - level)
    expected = [None if x == 0 else float(high)]
    ratios.append({"name": f"{y}/{n} over {x}/{m} at {level}", "input": {"first": {"successes": x, "trials": m}, "second": {"successes": y, "trials": n}, "level": level},
                   "expected": {"lower": float(low), "upper": expected[0]}, "tolerance": 1e-8})
(out / "koopman.json").write_text(json.dumps({"source": "statsmodels.stats.proportion.confint_proportions_2indep", "version": f"statsmodels {statsmodels.__version__}", "cases": ratios}, indent=1) + "\n")


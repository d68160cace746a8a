"""What TensorFlow Data Validation itself says of schemas and data: test/oracle/tfdv/anomalies.json.

Needs tensorflow-data-validation 1.16.1. Every case follows a published test of TFDV (its name stands first), as data instead of statistics.
Columns: {name: (type, values)}; types are those of DuckDB; None is null; "NaN", "Infinity" and "-Infinity" are numbers.
"""

import json
import random
import sys

import pyarrow as pa
import tensorflow_data_validation as tfdv
from google.protobuf import text_format
from tensorflow_data_validation.pywrap.tensorflow_data_validation_extension import validation
from tensorflow_data_validation.statistics import stats_impl, stats_options
from tensorflow_metadata.proto.v0 import anomalies_pb2, schema_pb2

CASES = []


def case(name, schema, columns, environment=None, reference=None, serving=None):
    CASES.append(
        {
            "name": name,
            "input": {
                "schema": schema.strip(),
                "environment": environment,
                "columns": columns,
                "reference": reference,
                "serving": serving,
            },
        }
    )


def ints(*values):
    return {"type": "BIGINT", "values": list(values)}


def floats(*values):
    return {"type": "DOUBLE", "values": list(values)}


def words(*values):
    return {"type": "VARCHAR", "values": list(values)}


def lists(kind, *values):
    return {"type": f"{kind}[]", "values": list(values)}


def nested(kind, *values):
    return {"type": f"{kind}[][]", "values": list(values)}


def structs(fields, *values):
    inner = ", ".join(f'"{name}" {kind}' for name, kind in fields.items())
    return {"type": f"STRUCT({inner})", "fields": fields, "values": list(values)}


def counts(**amounts):
    return words(*[word for word, amount in amounts.items() for _ in range(amount)])


# Presence.
for title, presence, present, missing in [
    ("string_int32_valid", "min_count: 1", 10, 3),
    ("float_very_common_valid", "min_count: 1 min_fraction: 0.5", 6, 4),
    ("float_very_common_invalid", "min_count: 1 min_fraction: 0.5", 3, 7),
    ("min_count_not_reached", "min_count: 5", 4, 6),
    ("min_count_reached", "min_count: 5", 5, 5),
    ("both_low", "min_count: 5 min_fraction: 0.5", 4, 6),
    ("required_with_one_missing", "min_count: 1 min_fraction: 1.0", 99, 1),
    ("required_everywhere", "min_count: 1 min_fraction: 1.0", 5, 0),
    ("nothing_present", "min_count: 1 min_fraction: 1.0", 0, 4),
    ("nothing_present_and_nothing_asked", "min_count: 0", 0, 4),
    ("fraction_met_exactly", "min_fraction: 0.3", 3, 7),
]:
    case(
        f"FeatureTypeTest.UpdatePresenceTest/{title}",
        f'feature {{ name: "x" type: FLOAT presence {{ {presence} }} }}',
        {"x": floats(*([1.5] * present + [None] * missing))},
    )
case(
    "FeatureTypeTest.RareMissingFeatureUnweighted",
    'feature { name: "x" type: INT presence { min_count: 1 min_fraction: 1.0 } }',
    {"x": ints(*([7] * 999 + [None]))},
)
case(
    "FeatureTypeTest.TestMinCount",
    'feature { name: "x" type: INT presence { min_count: 2 } value_count { min: 1 max: 3 } }',
    {"x": lists("BIGINT", [1], [1, 2], None, [3])},
)
case(
    "FeatureTypeTest.TestMinCountInvalid",
    'feature { name: "x" type: INT presence { min_count: 4 } value_count { min: 1 max: 3 } }',
    {"x": lists("BIGINT", [1], [1, 2], None, [3])},
)
case(
    "presence/nan_is_a_value",
    'feature { name: "x" type: FLOAT presence { min_fraction: 1.0 } }',
    {"x": floats(1.5, "NaN", "NaN")},
)

# Values an example.
for title, valency, values in [
    ("value_count_valid", "value_count { min: 1 max: 1 }", [[1], [2], [3]]),
    ("num_values_outside_value_count_bounds", "value_count { min: 5 max: 5 }", [[1, 2, 3], [1, 2, 3, 4, 5, 6, 7, 8]]),
    ("num_values_outside_value_count_bounds_clears_min", "value_count { min: 5 max: 5 }", [[], [1, 2, 3, 4, 5, 6]]),
    ("too_few_only", "value_count { min: 2 }", [[1], [1, 2], [1, 2, 3], None]),
    ("too_many_only", "value_count { max: 2 }", [[1], [1, 2], [1, 2, 3]]),
    ("missing_is_not_judged", "value_count { min: 1 max: 1 }", [[1], None]),
    ("value_counts_for_flat_values", "value_counts { value_count { min: 1 } value_count { min: 1 } }", [[1], [2]]),
    ("negative_min", "value_count { min: -1 max: 3 }", [[1], [2, 3]]),
    ("max_below_min", "value_count { min: 2 max: 1 }", [[1, 2], [2, 3]]),
]:
    case(
        f"FeatureTypeTest.UpdateFeatureValueCountsTest/{title}",
        f'feature {{ name: "x" type: INT {valency} }}',
        {"x": lists("BIGINT", *values)},
    )
for title, valency, values in [
    ("value_count_with_nestedness_mismatch", "value_count { min: 1 max: 1 }", [[[1]], [[2]]]),
    (
        "value_counts_valid",
        "value_counts { value_count { min: 1 max: 1 } value_count { min: 1 max: 1 } }",
        [[[1]], [[2]]],
    ),
    (
        "value_counts_nestedness_mismatch",
        "value_counts { value_count { min: 1 max: 1 } value_count { min: 1 } value_count { min: 1 } }",
        [[[1]], [[2]]],
    ),
    (
        "num_values_outside_value_counts_bounds",
        "value_counts { value_count { min: 1 max: 1 } value_count { min: 5 max: 5 } }",
        [[[1, 2, 3]], [[1, 2, 3, 4, 5, 6, 7, 8]]],
    ),
    (
        "num_values_outside_value_counts_bounds_clears_min",
        "value_counts { value_count { min: 1 max: 1 } value_count { min: 5 max: 5 } }",
        [[[]], [[1, 2, 3, 4, 5, 6]]],
    ),
    (
        "invalid_value_counts",
        "value_counts { value_count { min: -1 max: 3 } value_count { min: 3 max: 1 } }",
        [[[1, 2, 3]], [[1, 2, 3]]],
    ),
]:
    case(
        f"FeatureTypeTest.UpdateFeatureValueCountsTest/{title}",
        f'feature {{ name: "x" type: INT {valency} }}',
        {"x": nested("BIGINT", *values)},
    )
case(
    "value_count/plain_columns_hold_one_value",
    'feature { name: "x" type: BYTES value_count { min: 2 } } feature { name: "y" type: INT value_count { min: 1 max: 1 } }',
    {"x": words("abc", "d"), "y": ints(5, None)},
)

# Shapes.
for title, shape, column in [
    ("univalent", "dim { size: 1 }", ints(1, 2)),
    ("no_dim", "", ints(1, 2)),
    ("multivalent", "dim { size: 3 }", lists("BIGINT", [1, 2, 3], [4, 5, 6])),
    ("multivalent_of_two_dims", "dim { size: 3 } dim { size: 2 }", lists("BIGINT", [1, 2, 3, 4, 5, 6], [1, 2, 3, 4, 5, 6])),
    ("not_always_present", "dim { size: 1 }", ints(1, None)),
    ("length_varies", "dim { size: 2 }", lists("BIGINT", [1, 2], [1])),
    ("other_fixed_length", "dim { size: 2 }", lists("BIGINT", [1, 2, 3], [1, 2, 3])),
    ("nested", "dim { size: 4 }", nested("BIGINT", [[1, 2], [3, 4]], [[5, 6], [7, 8]])),
    ("nested_other_length", "dim { size: 4 }", nested("BIGINT", [[1, 2, 3], [3, 4, 5]], [[5, 6, 7], [7, 8, 9]])),
    ("size_zero", "dim { size: 0 }", ints(1, 2)),
]:
    case(
        f"FeatureTypeTest.UpdateShapeTest/{title}",
        f'feature {{ name: "x" type: INT shape {{ {shape} }} }}',
        {"x": column},
    )

# Types.
for wanted in ["BYTES", "INT", "FLOAT"]:
    for got, column in [("INT", ints(1, 2)), ("FLOAT", floats(1.5, 2.5)), ("STRING", words("a", "b"))]:
        case(
            f"SchemaTest.ValidTestAnnotatedFieldsMessage/{wanted}_but_{got}",
            f'feature {{ name: "x" type: {wanted} presence {{ min_count: 1 }} }}',
            {"x": column},
        )
case(
    "SchemaTest.ValidTestAnnotatedFieldsMessage/type_of_list_items",
    'feature { name: "x" type: INT } feature { name: "y" type: INT }',
    {"x": lists("BIGINT", [1, 2]), "y": lists("VARCHAR", ["a"])},
)

# Integers.
for title, kind, domain, column in [
    ("No bounds", "BYTES", "", words("14", "17")),
    ("Negative strings with uint32", "BYTES", "min: 0 is_categorical: true", words("-14", "17")),
    ("Non-int string", "BYTES", "min: 0", words("hello", "17")),
    ("Valid large int with bounds", "INT", "max: 1528000000000000000", ints(1527900000000000000, -1527900000000000000)),
    ("Actual int", "INT", "", ints(14, 13)),
    ("Negative values for uint32", "INT", "min: 0", ints(14, -13)),
    ("With bounds", "BYTES", "min: 14 max: 17", words("14", "17")),
    ("Categorical int With bounds", "INT", "min: 14 max: 17 is_categorical: true", ints(14, 17)),
    ("Expand range", "INT", "min: 7 max: 10", ints(2, 27)),
    ("Bounds are legal", "INT", "min: 7 max: 10", ints(7, 10)),
    ("Too large", "BYTES", "max: 10", words("7", "11")),
    ("List items", "INT", "min: 0 max: 5", lists("BIGINT", [1, 2], [3, 9], [])),
    ("Wrong type of data", "INT", "min: 0 max: 1", floats(5.5, 7.5)),
]:
    case(f"IntDomainTest.IsValid/{title}", f'feature {{ name: "x" type: {kind} int_domain {{ {domain} }} }}', {"x": column})

# Floats.
for title, kind, domain, column in [
    ("transform_as_string", "BYTES", "", words("1.5", "0.25")),
    ("float_value_in_range", "FLOAT", "min: 3.0 max: 5.0", floats(3.5, 4.5)),
    ("low_value", "FLOAT", "min: 3.0 max: 5.0", floats(2.5, 4.5)),
    ("high_value", "FLOAT", "min: 3.0 max: 5.0", floats(3.5, 5.5)),
    ("both", "FLOAT", "min: 3.0 max: 5.0", floats(2.5, 5.5)),
    ("limit_of_32_bits", "FLOAT", "max: 0.1", floats(0.1, 0.05)),
    ("string_in_range", "BYTES", "min: 0 max: 5.0", words("1.5", "4e0")),
    ("string_out_of_range", "BYTES", "min: 0 max: 5.0", words("-1.5", "1e1")),
    ("string_that_is_no_number", "BYTES", "min: 3", words("1.5", "hello")),
    ("list_items", "FLOAT", "max: 1", lists("DOUBLE", [0.5, 0.75], [1.5])),
    ("nan_is_not_out_of_range", "FLOAT", "min: 0 max: 1", floats(0.5, "NaN")),
    ("infinity_is_out_of_range", "FLOAT", "min: 0 max: 1", floats(0.5, "Infinity")),
]:
    case(
        f"FloatDomainTest.UpdateFloatDomain/{title}",
        f'feature {{ name: "x" type: {kind} float_domain {{ {domain} }} }}',
        {"x": column},
    )
for title, domain, column in [
    ("FindNansInFloatDisallowNans", "disallow_nan: true", floats(1.5, "NaN")),
    ("NansDisallowedNoNansFound", "disallow_nan: true", floats(1.5, 2.5)),
    ("NansInFloatAllowed", "", floats(1.5, "NaN")),
    ("FindInfsInFloatDisallowInfs", "disallow_inf: true", floats(1.5, "Infinity")),
    ("FindInfsInFloatDisallowInfs/negative", "disallow_inf: true", floats(1.5, "-Infinity")),
    ("InfsDisallowedNoInfsFound", "disallow_inf: true", floats(1.5, 2.5)),
    ("InfsInFloatAllowed", "", floats(1.5, "Infinity")),
]:
    case(
        f"SchemaAnomalies.{title}",
        f'feature {{ name: "x" type: FLOAT float_domain {{ {domain} }} }}',
        {"x": column},
    )

# Truth values.
for title, kind, domain, column in [
    ("int_0_1", "INT", "", ints(0, 1)),
    ("int_too_large", "INT", "", ints(0, 1, 2)),
    ("int_too_small", "INT", "", ints(-1, 1)),
    ("int_both", "INT", "", ints(-1, 2)),
    ("true_false", "BYTES", 'true_value: "true" false_value: "false"', words("true", "false")),
    ("unexpected_string", "BYTES", 'true_value: "true" false_value: "false"', words("true", "nein")),
    ("only_true_is_told", "BYTES", 'true_value: "yes"', words("yes", "no")),
    ("nothing_is_told", "BYTES", "", words("true")),
    ("true_equals_false", "BYTES", 'true_value: "a" false_value: "a"', words("a")),
    ("an_okay_float", "FLOAT", "", floats(0.0, 1.0)),
    ("a_float_outside_range", "FLOAT", "", floats(0.0, 2.0)),
    ("a_float_below", "FLOAT", "", floats(-0.5, 1.0)),
    ("a_float_with_nans", "FLOAT", "", floats(0.0, 1.0, "NaN")),
]:
    case(
        f"BoolTypeTest.IsValid/{title}",
        f'feature {{ name: "x" type: {kind} bool_domain {{ {domain} }} }}',
        {"x": column},
    )

# Strings.
SHARED = 'string_domain {{ name: "d" value: "a" value: "b" }} feature {{ name: "x" type: BYTES domain: "d" {} }}'
case("EnumType.IsValid/true_false", SHARED.format(""), {"x": words("a", "b", "a")})
case("EnumType.IsValid/true_false with wacky value", SHARED.format(""), {"x": words("a", "b", "wacky")})
case("EnumType.IsValid/false_only", SHARED.format(""), {"x": words("a", None)})
case("EnumType.IsValid/inline", 'feature { name: "x" type: BYTES string_domain { value: "a" } }', {"x": words("a", "c")})
case("EnumType.IsValid/list_items", SHARED.format(""), {"x": lists("VARCHAR", ["a", "b"], ["a", "c"])})
case("EnumType.IsValid/empty_domain", 'feature { name: "x" type: BYTES string_domain { } }', {"x": words("a")})
case(
    "EnumType.IsValid/value_twice",
    'feature { name: "x" type: BYTES string_domain { value: "a" value: "a" } }',
    {"x": words("a")},
)
MASS = "distribution_constraints {{ min_domain_mass: {} }}"
case(
    "EnumType.IsValidWithMassConstraint/all_mass_in_domain",
    SHARED.format(MASS.format(0.8)),
    {"x": counts(a=8, b=2)},
)
case(
    "EnumType.IsValidWithMassConstraint/min_mass_in_domain",
    SHARED.format(MASS.format(0.75)),
    {"x": counts(a=9, c=3)},
)
case(
    "EnumType.IsValidWithMassConstraint/not_enough_mass_in_domain",
    SHARED.format(MASS.format(0.8)),
    {"x": counts(a=7, c=3)},
)
case(
    "EnumType.IsValidWithMassConstraint/items",
    SHARED.format(MASS.format(0.5)),
    {"x": lists("VARCHAR", ["a", "b", "a"], ["c", "c"], ["a"])},
)
case("EnumType.IsValidWithMassConstraint/no_mass_told", SHARED.format("distribution_constraints {}"), {"x": counts(a=9, c=1)})

# Faulty schemas.
for title, feature, column in [
    ("no_type", 'name: "x" presence { min_count: 1 } float_domain { disallow_nan: true }', floats(0.5)),
    ("no_type_but_domain", 'name: "x" string_domain { value: "a" }', words("a", "b")),
    ("invalid_presence", 'name: "x" type: BYTES presence { min_fraction: 1.5 }', words("a")),
    ("negative_presence", 'name: "x" type: BYTES presence { min_fraction: -0.5 }', words("a", None)),
    ("nl_float", 'name: "x" type: FLOAT natural_language_domain { }', floats(1.5)),
    ("struct_bytes", 'name: "x" type: BYTES struct_domain { }', words("a")),
    (
        "distribution_constraints_bool",
        'name: "x" type: FLOAT bool_domain { } distribution_constraints { min_domain_mass: 0.8 }',
        floats(0.0, 1.0),
    ),
    (
        "distribution_constraints_int",
        'name: "x" type: INT int_domain { } distribution_constraints { min_domain_mass: 0.8 }',
        ints(0, 1),
    ),
    (
        "distribution_constraints_float",
        'name: "x" type: FLOAT float_domain { } distribution_constraints { min_domain_mass: 0.8 }',
        floats(0.5),
    ),
    (
        "distribution_constraints_alone",
        'name: "x" type: FLOAT distribution_constraints { min_domain_mass: 0.8 }',
        floats(0.5),
    ),
    ("int_domain_bytes", 'name: "x" type: BYTES int_domain { }', floats(1.5)),
    ("float_domain_int", 'name: "x" type: INT float_domain { min: 0 }', ints(-1)),
    ("missing_domain", 'name: "x" type: BYTES domain: "nowhere"', words("a")),
    (
        "misfit_and_mass",
        'name: "x" type: INT string_domain { } distribution_constraints { min_domain_mass: 0.8 }',
        ints(1),
    ),
]:
    case(f"SchemaAnomalies.SimpleBadSchemaConfigurations/{title}", f"feature {{ {feature} }}", {"x": column})

# Semantic domains say nothing of values.
case(
    "SchemaTest.UpdateFeatureWithSemanticType",
    """feature { name: "mid" type: BYTES mid_domain { } } feature { name: "url" type: BYTES url_domain { } }
    feature { name: "time" type: BYTES time_domain { string_format: "%Y" } } feature { name: "text" type: BYTES natural_language_domain { } }""",
    {"mid": words("/m/1"), "url": words("no url"), "time": words("no time"), "text": words("any")},
)

# Columns.
REQUIRED = 'feature {{ name: "x" type: INT presence {{ min_count: 1 min_fraction: 1 }} {} }}'
case("FeatureStatisticsValidatorTest.MissingColumn", REQUIRED.format(""), {"y": ints(1)})
case("GetSchemaDiff.SchemaMissingColumn", 'feature { name: "x" type: INT presence { min_fraction: 0.1 } } feature { name: "y" type: INT }', {"y": ints(1)})
case("Schema.MissingColumns/optional", 'feature { name: "x" type: INT } feature { name: "y" type: INT }', {"y": ints(1)})
case("Schema.FindChangesEmptySchemaProto", "", {"x": ints(1), "y": words("a")})
case("SchemaAnomalies.FindChanges", 'feature { name: "y" type: BYTES }', {"new": ints(1), "y": words("a")})
for stage in ["PLANNED", "ALPHA", "DEPRECATED", "DISABLED", "DEBUG_ONLY", "BETA", "PRODUCTION", "UNKNOWN_STAGE", "VALIDATION_DERIVED"]:
    case(
        f"FeatureUtilTest.LifecycleStageIsDeprecated/{stage}",
        REQUIRED.format(f"lifecycle_stage: {stage}") + ' feature { name: "y" type: INT }',
        {"y": ints(1)},
    )
    case(
        f"FeatureUtilTest.FeatureIsDeprecatedLifecycleStage/{stage}",
        REQUIRED.format(f"lifecycle_stage: {stage}"),
        {"x": words("a", None)},
    )
case("FeatureUtilTest.FeatureIsDeprecatedDeprecatedField", REQUIRED.format("deprecated: true"), {"x": words("a", None)})

# Environments.
ENVIRONMENTS = """default_environment: "TRAINING" default_environment: "SERVING"
feature { name: "x" type: INT presence { min_count: 1 min_fraction: 1 } }
feature { name: "label" type: INT presence { min_count: 1 min_fraction: 1 } not_in_environment: "SERVING" }
feature { name: "extra" type: INT presence { min_count: 1 } in_environment: "EXTRA" not_in_environment: "TRAINING" not_in_environment: "SERVING" }"""
for environment in [None, "TRAINING", "SERVING", "EXTRA"]:
    case(
        f"FeatureStatisticsValidatorTest.MissingFeatureAndEnvironments/without_label_{environment}",
        ENVIRONMENTS,
        {"x": ints(1, 2)},
        environment=environment,
    )
    case(
        f"SchemaTest.UpdateColumnsWithEnvironments/with_label_{environment}",
        ENVIRONMENTS,
        {"x": ints(1, 2), "label": ints(0, 1)},
        environment=environment,
    )
case(
    "SchemaTest.UpdateColumnsWithEnvironments/label_without_values",
    ENVIRONMENTS,
    {"x": ints(1, 2), "label": ints(None, None)},
    environment="SERVING",
)
case(
    "SchemaTest.UpdateColumnsWithNewEnvironmentDescription",
    'feature { name: "x" type: INT in_environment: "TRAINING" presence { min_count: 1 } } feature { name: "y" type: INT in_environment: "SERVING" }',
    {"x": ints(1), "y": words("a")},
    environment="SERVING",
)
case(
    "SchemaTest.UpdateColumnsWithEnvironments/in_wins_over_not_in",
    'feature { name: "x" type: INT in_environment: "A" not_in_environment: "A" presence { min_count: 1 } } feature { name: "y" type: INT in_environment: "A" }',
    {"y": ints(1)},
    environment="A",
)

# Unique values.
for title, feature, column in [
    ("UpdateUniqueConstraintsNoChange", "type: BYTES unique_constraints { min: 2 max: 4 }", words("a", "b", "c")),
    ("UpdateUniqueConstraintsNumUniquesOutsideRange/low", "type: BYTES unique_constraints { min: 4 max: 6 }", words("a", "b", "c")),
    ("UpdateUniqueConstraintsNumUniquesOutsideRange/high", "type: BYTES unique_constraints { min: 1 max: 2 }", words("a", "b", "c")),
    ("UpdateUniqueConstraintsNotStringOrCategorical", "type: FLOAT unique_constraints { min: 1 max: 2 }", floats(1.5)),
    (
        "UpdateUniqueConstraints/categorical",
        "type: INT int_domain { is_categorical: true } unique_constraints { min: 3 max: 5 }",
        ints(1, 2, 2),
    ),
    ("UpdateUniqueConstraints/items", "type: BYTES unique_constraints { min: 4 max: 5 }", lists("VARCHAR", ["a", "b"], ["c", "a"])),
]:
    case(f"FeatureUtilTest.{title}", f'feature {{ name: "x" {feature} }}', {"x": column})

# The whole data set.
ROWS = "dataset_constraints {{ {} }} feature {{ name: \"x\" type: INT }}"
case("SchemaTest.FindNumExamplesTooLow", ROWS.format("min_examples_count: 3"), {"x": ints(1, 2)})
case("DatasetConstraintsUtilTest.MinMet", ROWS.format("min_examples_count: 2"), {"x": ints(1, 2)})
case("DatasetConstraintsUtilTest.MaxExceeded", ROWS.format("min_examples_count: 1 max_examples_count: 1"), {"x": ints(1, 2)})
DRIFT = "num_examples_drift_comparator {{ {} }}"
for title, thresholds, now, before in [
    ("FindNumExamplesDrift", "min_fraction_threshold: 1.0 max_fraction_threshold: 1.0", 2, 4),
    ("high", "max_fraction_threshold: 1.5", 4, 2),
    ("within", "min_fraction_threshold: 0.5 max_fraction_threshold: 1.0", 2, 4),
    ("same", "min_fraction_threshold: 1.0 max_fraction_threshold: 1.0", 3, 3),
]:
    case(
        f"SchemaTest.FindNumExamplesDrift/{title}",
        ROWS.format(DRIFT.format(thresholds)),
        {"x": ints(*range(now))},
        reference={"x": ints(*range(before))},
    )
case("SchemaTest.FindNumExamplesDrift/no_reference", ROWS.format(DRIFT.format("min_fraction_threshold: 1.0")), {"x": ints(1)})

# Drift and skew.
BAR = 'feature {{ name: "bar" type: BYTES {} }}'
NOW, BEFORE = {"bar": counts(a=1, b=2, c=7)}, {"bar": counts(a=3, b=1, c=6)}
for side in ["drift", "skew"]:
    control = "reference" if side == "drift" else "serving"
    for norm in ["infinity_norm", "jensen_shannon_divergence", "normalized_abs_difference"]:
        for threshold in [0.01, 0.9]:
            case(
                f"FeatureStatisticsValidatorTest.UpdateDriftComparatorInSchemaStringFeature/{side}_{norm}_{threshold}",
                BAR.format(f"{side}_comparator {{ {norm} {{ threshold: {threshold} }} }}"),
                NOW,
                **{control: BEFORE},
            )
    case(
        f"FeatureUtilTest.UpdateComparatorWithoutControlFeatureStatsGeneratesAnomaly/{side}",
        BAR.format(f"{side}_comparator {{ infinity_norm {{ threshold: 0.1 }} }}"),
        NOW,
        **{control: {"other": ints(1)}},
    )
    case(
        f"FeatureUtilTest.UpdateComparatorWithoutControlDatasetStatsMakesNoChanges/{side}",
        BAR.format(f"{side}_comparator {{ infinity_norm {{ threshold: 0.1 }} }}"),
        NOW,
    )
case(
    "SchemaAnomalies.FindSkewDistributionChangeWithinThresholdDoesNotRaiseAnomaly/new_value",
    BAR.format("drift_comparator { infinity_norm { threshold: 0.3 } jensen_shannon_divergence { threshold: 0.2 } }"),
    {"bar": counts(b=9, c=1)},
    reference={"bar": counts(a=3, b=7)},
)
case(
    "FeatureStatisticsValidatorTest.UpdateDriftComparatorInSchemaStringFeature/missing_values_are_left_out",
    BAR.format("drift_comparator { infinity_norm { threshold: 0.05 } normalized_abs_difference { threshold: 0.05 } }"),
    {"bar": words("a", "a", "b", "b", None, None, None, None)},
    reference={"bar": words("a", "a", "b", "b")},
)
NUMERIC = "type: FLOAT drift_comparator"
NUMBERS = 'feature {{ name: "x" type: FLOAT drift_comparator {{ jensen_shannon_divergence {{ threshold: {} {} }} }} }}'
for source in ["", "source { type: STANDARD }", "source { type: QUANTILES }"]:
    case(
        f"FeatureStatisticsValidatorTest.UpdateDriftComparatorInSchemaNumericFeature/shifted {source}",
        NUMBERS.format(0.2, source),
        {"x": floats(*[i + 60.5 for i in range(100)])},
        reference={"x": floats(*[i + 0.5 for i in range(100)])},
    )
    case(
        f"FeatureStatisticsValidatorTest.UpdateDriftComparatorDistributionChangeWithinThreshold/same {source}",
        NUMBERS.format(0.2, source),
        {"x": floats(*[i + 0.5 for i in range(100)])},
        reference={"x": floats(*[i + 0.5 for i in range(100)])},
    )
case(
    "drift_skew_metrics_test/outlier",
    NUMBERS.format(0.5, ""),
    {"x": floats(*([i / 10 for i in range(99)] + [1e8]))},
    reference={"x": floats(*[i / 10 for i in range(100)])},
)

# Whole numbers that are names: counted one by one.
CODES = """feature { name: "x" type: INT int_domain { is_categorical: true } drift_comparator {
  infinity_norm { threshold: 0.05 } normalized_abs_difference { threshold: 0.05 } jensen_shannon_divergence { threshold: 0.05 } } }"""
for distinct in [3, 40, 300]:
    before = [number * 7 % 1000 for number in range(distinct)]
    case(
        f"FeatureStatisticsValidatorTest.UpdateDriftComparatorInSchemaStringFeature/categorical_int_of_{distinct}_values",
        CODES,
        {"x": ints(*(before[: distinct // 2] * 4 + before))},
        reference={"x": ints(*(before * 2))},
    )

# Sparse and weighted features.
SPARSE = """feature { name: "value" type: FLOAT } feature { name: "index1" type: INT } feature { name: "index2" type: INT }
sparse_feature { name: "sparse" index_feature { name: "index1" } index_feature { name: "index2" } value_feature { name: "value" } }"""
VALUES = lists("DOUBLE", [1.5, 2.5], [3.5])
FULL = lists("BIGINT", [1, 2], [3])
case("GetSchemaDiff.ValidSparseFeature", SPARSE, {"value": VALUES, "index1": FULL, "index2": FULL})
case(
    "GetSchemaDiff.MissingFeatureSparseFeature/index",
    SPARSE,
    {"value": VALUES, "index1": FULL, "index2": lists("BIGINT", [1, 2], None)},
)
case(
    "GetSchemaDiff.MissingFeatureSparseFeature/value",
    SPARSE,
    {"value": lists("DOUBLE", None, [3.5]), "index1": FULL, "index2": FULL},
)
case(
    "GetSchemaDiff.MissingFeatureSparseFeature/all",
    SPARSE,
    {"value": lists("DOUBLE", None, [3.5]), "index1": lists("BIGINT", None, [3]), "index2": lists("BIGINT", None, [3])},
)
case(
    "GetSchemaDiff.LengthMismatchSparseFeature",
    SPARSE,
    {"value": VALUES, "index1": lists("BIGINT", [1], [3]), "index2": FULL},
)
case("GetSchemaDiff.SparseFeatureNameCollision", SPARSE + ' feature { name: "sparse" type: INT }', {"value": VALUES, "index1": FULL, "index2": FULL})
WEIGHTED = """feature { name: "value" type: BYTES } feature { name: "weight" type: FLOAT }
weighted_feature { name: "weighted" feature { step: "value" } weight_feature { step: "weight" } }"""
TOKENS = lists("VARCHAR", ["a", "b"], ["c"])
case("SchemaTest.UpdateWeightedNoAnomaly", WEIGHTED, {"value": TOKENS, "weight": lists("DOUBLE", [1.5, 2.5], [1.5])})
case("test_validate_stats_weighted_feature/weight", WEIGHTED, {"value": TOKENS, "weight": lists("DOUBLE", [1.5, 2.5], None)})
case("test_validate_stats_weighted_feature/value", WEIGHTED, {"value": lists("VARCHAR", ["a", "b"], None), "weight": lists("DOUBLE", [1.5, 2.5], [1.5])})
case("test_validate_stats_weighted_feature/length", WEIGHTED, {"value": TOKENS, "weight": lists("DOUBLE", [1.5], [1.5])})
case(
    "test_validate_stats_weighted_feature_name_collision",
    WEIGHTED + ' feature { name: "weighted" type: BYTES }',
    {"value": TOKENS, "weight": lists("DOUBLE", [1.5, 2.5], [1.5])},
)

# STRUCTs.
DEEP = """feature { name: "s" type: STRUCT presence { min_count: 1 } struct_domain {
  feature { name: "a" type: INT int_domain { min: 0 } presence { min_count: 1 } } feature { name: "b" type: BYTES } } }"""
FIELDS = {"a": "BIGINT", "b": "VARCHAR"}
case("SchemaTest.UpdateFeatureStruct/valid", DEEP, {"s": structs(FIELDS, {"a": 1, "b": "x"}, {"a": 2, "b": None})})
case("SchemaTest.UpdateFeatureStruct/inner_value", DEEP, {"s": structs(FIELDS, {"a": -1, "b": "x"}, {"a": 2, "b": "y"})})
case("SchemaTest.UpdateFeatureStruct/inner_type", DEEP, {"s": structs({"a": "BIGINT", "b": "BIGINT"}, {"a": 1, "b": 2})})
case("SchemaAnomaliesTest.FindChangesCreateDeep", DEEP, {"s": structs(FIELDS | {"c": "BIGINT"}, {"a": 1, "b": "x", "c": 3})})
case("Schema.MissingColumns/inner", DEEP, {"s": structs({"b": "VARCHAR"}, {"b": "x"})})
case(
    "SchemaAnomaliesTest.FindChangesCreateDeepDeprecated",
    DEEP.replace("type: STRUCT", "type: STRUCT lifecycle_stage: DEPRECATED"),
    {"s": structs({"a": "VARCHAR"}, {"a": "x"})},
)

# Several reasons, names that need quotes.
case(
    "SchemaAnomalies.GetSchemaDiffTwoReasons",
    'feature { name: "x" type: BYTES presence { min_fraction: 1.0 } string_domain { value: "a" } }',
    {"x": words("a", "b", None, None)},
)
case("SchemaTest.GetSchemaWithDash", 'feature { name: "a.b" type: INT presence { min_count: 1 } }', {"a.b": words("x"), "it's": ints(1)})
case("FeatureStatisticsValidatorTest.MissingExamples", REQUIRED.format(""), {"x": ints()})


# Whatever comes: schemas and columns drawn with a fixed seed.
DRAW = random.Random(20240601)
WORDS = ["a", "b", "c", "7", "-3", "1.5", "true"]


def maybe(chance, text):
    return text if DRAW.random() < chance else ""


def cells(draw):
    share = DRAW.choice([0, 0, 0.3, 1 if DRAW.random() < 0.2 else 0.1])
    return [None if DRAW.random() < share else draw() for _ in range(ROWS_DRAWN)]


ROWS_DRAWN = 12


def drawn_feature(name):
    kind = DRAW.choice(["INT", "FLOAT", "BYTES"])
    draw = {
        "INT": lambda: DRAW.randint(-3, 8),
        "FLOAT": lambda: DRAW.choice([0.5, 1.25, -2.5, 7.75, 0.0, 1.0, "NaN", "Infinity", "-Infinity"]),
        "BYTES": lambda: DRAW.choice(WORDS),
    }[kind]
    engine = {"INT": "BIGINT", "FLOAT": "DOUBLE", "BYTES": "VARCHAR"}[kind]
    if DRAW.random() < 0.3:
        column = {"type": f"{engine}[]", "values": cells(lambda: [draw() for _ in range(DRAW.randint(0, 3))])}
        column["values"] = [
            None if value is None else [item for item in value if not isinstance(item, str) or kind == "BYTES"]
            for value in column["values"]
        ]
    else:
        column = {"type": engine, "values": cells(draw)}
    low, high = DRAW.randint(-4, 4), DRAW.randint(3, 9)
    domains = {
        "INT": [maybe(0.7, f"int_domain {{ {maybe(0.6, f'min: {low}')} {maybe(0.6, f'max: {high}')} }}"), "bool_domain { }"],
        "FLOAT": [
            f"float_domain {{ {maybe(0.5, f'min: {low}.5')} {maybe(0.5, f'max: {high}.25')} {maybe(0.5, 'disallow_nan: true')} {maybe(0.5, 'disallow_inf: true')} }}",
            "bool_domain { }",
            "",
        ],
        "BYTES": [
            "string_domain { " + " ".join(f'value: "{word}"' for word in WORDS if DRAW.random() < 0.6) + " } "
            + maybe(0.5, f"distribution_constraints {{ min_domain_mass: {DRAW.choice([0.31, 0.67, 0.93])} }}"),
            f"int_domain {{ {maybe(0.5, f'min: {low}')} }}",
            f"float_domain {{ {maybe(0.5, f'max: {high}')} {maybe(0.5, 'disallow_nan: true')} }}",
            'bool_domain { true_value: "true" false_value: "a" }',
            "",
        ],
    }[kind]
    domain = DRAW.choice(domains)
    mistyped = domain == "" and DRAW.random() < 0.3
    if mistyped:
        kind = DRAW.choice(["INT", "FLOAT", "BYTES"])
    presence = maybe(0.6, f"presence {{ {maybe(0.6, f'min_count: {DRAW.randint(0, 12)}')} {maybe(0.6, f'min_fraction: {DRAW.choice([0, 0.5, 0.77, 1])}')} }}")
    valency = DRAW.choice(
        ["", "", f"value_count {{ {maybe(0.7, f'min: {DRAW.randint(0, 2)}')} {maybe(0.7, f'max: {DRAW.randint(1, 3)}')} }}", "shape { dim { size: 1 } }"]
    )
    # Of data of another type TFDV judges the number of values by the type found; here only the type is told.
    unique = "" if mistyped else maybe(0.2, f"unique_constraints {{ min: {DRAW.randint(1, 4)} max: {DRAW.randint(2, 8)} }}")
    stage = maybe(0.2, f"lifecycle_stage: {DRAW.choice(['BETA', 'DEPRECATED', 'PLANNED'])}")
    places = maybe(0.2, f'{DRAW.choice(["in_environment", "not_in_environment"])}: "E"')
    text = f'feature {{ name: "{name}" type: {kind} {presence} {valency} {domain} {unique} {stage} {places} }}'
    return " ".join(text.split()), column


for number in range(200):
    drawn = {name: drawn_feature(name) for name in ["p", "q", "r"]}
    told = [text for name, (text, _) in drawn.items() if DRAW.random() < 0.9]
    there = {name: column for name, (_, column) in drawn.items() if DRAW.random() < 0.9} or {"q": drawn["q"][1]}
    defaults = maybe(0.7, 'default_environment: "E" default_environment: "F"')
    limits = maybe(0.2, f"dataset_constraints {{ min_examples_count: {DRAW.choice([5, 12, 20])} }}")
    case(
        f"random/{number}",
        "\n".join(part for part in [defaults, *told, limits] if part),
        there,
        environment=DRAW.choice([None, "E", "F"]) if defaults else None,
    )


def value_of(value):
    return float(value) if isinstance(value, str) and value in ("NaN", "Infinity", "-Infinity") else value


ARROW = {"BIGINT": pa.int64(), "DOUBLE": pa.float64(), "VARCHAR": pa.string()}


def arrow_type(kind):
    return pa.list_(arrow_type(kind[:-2])) if kind.endswith("[]") else ARROW[kind]


def arrow(column):
    kind, values = column["type"], column["values"]
    if kind.startswith("STRUCT"):
        inner = pa.struct([(name, pa.list_(ARROW[of])) for name, of in column["fields"].items()])
        wrapped = [[{key: None if item is None else [item] for key, item in value.items()}] for value in values]
        return pa.array(wrapped, type=pa.list_(inner))
    if kind.endswith("[]"):
        return pa.array(values, type=arrow_type(kind))
    return pa.array([None if value is None else [value_of(value)] for value in values], type=pa.list_(ARROW[kind]))


def serialised(columns, schema):
    if columns is None:
        return ""
    batch = pa.RecordBatch.from_arrays([arrow(column) for column in columns.values()], list(columns))
    # With the schema, TFDV counts whole numbers of a bool_domain as words, and its own rule for them sees none of them.
    needed = schema.sparse_feature or schema.weighted_feature or "is_categorical" in str(schema)
    options = stats_options.StatsOptions(schema=schema if needed else None)
    found = stats_impl.generate_statistics_in_memory(batch, options)
    return found.datasets[0].SerializeToString()


def info(anomaly):
    return {
        "severity": anomalies_pb2.AnomalyInfo.Severity.Name(anomaly.severity),
        "short": anomaly.short_description,
        "reasons": [
            {"type": anomalies_pb2.AnomalyInfo.Type.Name(reason.type), "short": reason.short_description}
            for reason in anomaly.reason
        ],
    }


def measurements(items):
    names = anomalies_pb2.DriftSkewInfo.Measurement.Type
    return [{"type": names.Name(item.type), "value": item.value, "threshold": item.threshold} for item in items]


def expected(given):
    schema = text_format.Parse(given["schema"], schema_pb2.Schema())
    # Straight to the engine: its Python face refuses environments that are not default ones.
    found = anomalies_pb2.Anomalies.FromString(
        validation.ValidateFeatureStatistics(
            serialised(given["columns"], schema),
            schema.SerializeToString(),
            given["environment"] or "",
            serialised(given["reference"], schema),
            serialised(given["serving"], schema),
            "",
            b"",
            b"",
            False,
        )
    )
    return {
        "features": {path: info(anomaly) for path, anomaly in sorted(found.anomaly_info.items())},
        "dataset": info(found.dataset_anomaly_info) if found.HasField("dataset_anomaly_info") else None,
        "dataMissing": found.data_missing,
        "measured": [
            {
                "path": list(item.path.step),
                "drift": measurements(item.drift_measurements),
                "skew": measurements(item.skew_measurements),
            }
            for item in found.drift_skew_info
        ],
    }


def main():
    for one in CASES:
        try:
            one["expected"] = expected(one["input"])
        except Exception as error:
            print(one["name"], type(error).__name__, str(error)[:300], file=sys.stderr)
            raise
        # Histograms of numbers come out of TFDV's own sketch of quantiles; distances of words are exact.
        one["tolerance"] = 1e-3 if NUMERIC in one["input"]["schema"] else 1e-9
    names = [one["name"] for one in CASES]
    assert len(set(names)) == len(names), [name for name in names if names.count(name) > 1]
    document = {"source": "tensorflow-data-validation", "version": tfdv.__version__, "cases": CASES}
    with open("test/oracle/tfdv/anomalies.json", "w") as out:
        head = {key: value for key, value in document.items() if key != "cases"}
        lines = ",\n".join(json.dumps(one) for one in CASES)
        out.write(f'{json.dumps(head)[:-1]}, "cases": [\n{lines}\n]}}\n')


main()

"""What Protocol Buffers' own reader says of texts, well-formed and not: test/oracle/tfdv/text-format.json.

Needs tensorflow-metadata 1.16.1 and protobuf 4.25.8. Texts are written by hand and made of these by small random edits with a fixed seed.
What Python's reader takes beside the published grammar ("+1", "\\q", "017" for a fraction) and what it refuses of it ("- 1", "\\?") is left out.
"""

import json
import random

import google.protobuf
from google.protobuf import json_format, text_format
from tensorflow_metadata.proto.v0 import schema_pb2

RANDOM = random.Random(20240601)
TEXTS = [
    "",
    "# nothing but a comment",
    'feature { name: "age" type: INT }',
    'feature: { name: "age", type: INT; }; feature < name: "b" type: 1 >',
    'feature { name: "a" type: INT int_domain { min: -9223372036854775808 max: 9223372036854775807 } }',
    'feature { name: "a" int_domain { min: 0x1F max: 017 } }',
    'feature { name: "a" float_domain { min: -1.5e3 max: 2.5f disallow_nan: true disallow_inf: f } }',
    'feature { name: "a" float_domain { min: .5 max: 5. is_embedding: 1 } }',
    'feature { name: "a" float_domain { min: -inf max: infinity } }',
    "feature { name: 'single' \"double\" # comment between\n 'third' }",
    r'feature { name: "tab\t newline\n octal\303\251 hex\xC3\xA9 quote\" \' \\" }',
    'string_domain { name: "d" value: ["a", "b"] value: "c" }',
    'string_domain { name: "d" value: [] }',
    'feature { value_counts { value_count: [{ min: 1 }, { max: 2 }] } }',
    'default_environment: "A" default_environment: "B" feature { in_environment: ["A"] }',
    'feature { name: "x" lifecycle_stage: PRODUCTION presence { min_fraction: 1 min_count: 1 } }',
    'feature { struct_domain { feature { struct_domain { feature { name: "deep" } } } } }',
    'dataset_constraints { num_examples_drift_comparator { min_fraction_threshold: 0.5 } max_examples_count: 10 }',
    'sparse_feature { name: "s" index_feature { name: "i" } value_feature { name: "v" } is_sorted: true }',
    'weighted_feature { name: "w" feature { step: "a" step: "b" } weight_feature { step: "c" } }',
    'feature { drift_comparator { jensen_shannon_divergence { threshold: 0.1 source { type: QUANTILES } } } }',
    'feature { name: "x" name: "y" }',
    'feature { domain: "d" string_domain { value: "a" } }',
    'feature { shape { dim { size: 2 name: "n" } } value_count { min: 1 } }',
    'feature { type: NUMBER }',
    'feature { type: 9 }',
    'feature { type: "INT" }',
    'feature { nam: "x" }',
    'feature { name: x }',
    'feature { name: 5 }',
    'feature { name "x" }',
    'feature { presence: 1 }',
    'feature { presence { min_count: 1.5 } }',
    'feature { presence { min_count: 9223372036854775808 } }',
    'feature { presence { min_fraction: 0x10 } }',
    'feature { deprecated: yes }',
    'feature { deprecated: True }',
    'feature { name: "not closed }',
    'feature { name: "x"',
    'feature { name: "x" >',
    'feature < name: "x" }',
    '} feature { }',
    'feature { } }',
    'feature { name: "two\nlines" }',
    'feature { name: "bad \\x escape" }',
    'feature { name: "bad \\u12 escape" }',
    'feature { name: "a",, type: INT }',
    ', feature { }',
    'feature { type: [INT] }',
    'feature { in_environment: ["A" "B"] }',
    'feature { in_environment: ["A", ] }',
    'feature { in_environment: ["A"; "B"] }',
    'feature { in_environment: [[1]] }',
    'feature : feature { }',
    'feature { int_domain { min: 1 min: 2 } }',
    'feature { int_domain { min: 08 } }',
    'feature { int_domain { min: 1a } }',
    'feature { int_domain { min: "1" } }',
    'feature { int_domain { min: true } }',
    'feature { float_domain { min: 1.2.3 } }',
    'feature { float_domain { min: --1 } }',
    'feature { [foo.bar] { } }',
    '\ufefffeature { }',
    'feature { name: "é — 漢字 😀" }',
    'feature\t{\r\n\vname:\f"x"}',
    'feature { name: "x" /* no comment */ }',
    'feature { name: "x" } // no comment',
    'unknown { inside { 1 } }',
    '1: 2',
    'feature{name:"x"type:INT}',
    'feature { name: "" "" }',
    "feature { name: 'it\\'s' }",
]


def edited(text):
    pieces = list(text)
    for _ in range(RANDOM.randint(1, 3)):
        place = RANDOM.randrange(len(pieces) + 1)
        kind = RANDOM.random()
        if kind < 0.4 and pieces:
            del pieces[min(place, len(pieces) - 1)]
        elif kind < 0.8:
            pieces.insert(place, RANDOM.choice(['"', "'", "{", "}", "<", ">", ":", ",", ";", "[", "]", "\\", "#", " ", "\n", "-", ".", "0", "9", "x", "e"]))
        elif pieces:
            pieces.insert(place, RANDOM.choice(pieces))
    return "".join(pieces)


def respaced(text):
    spaces = [" ", "\n", "\t ", " # a note: { \" }\n", "\r\n", " , ", "; ", ""]
    return "".join(RANDOM.choice(spaces) if letter == " " and RANDOM.random() < 0.3 else letter for letter in text)


def main():
    texts = list(TEXTS)
    longer = [text for text in TEXTS if len(text) > 30]
    while len(texts) < 480:
        text = RANDOM.choice(longer)
        text = (respaced if "\\" in text or RANDOM.random() < 0.5 else edited)(text)
        if text not in texts:
            texts.append(text)
    cases = []
    for number, text in enumerate(texts):
        try:
            expected = json_format.MessageToDict(text_format.Parse(text, schema_pb2.Schema()))
        except Exception:
            expected = None
        cases.append({"name": f"{number}", "input": text, "expected": expected, "tolerance": 0})
    document = {"source": "google.protobuf.text_format", "version": google.protobuf.__version__, "cases": cases}
    with open("test/oracle/tfdv/text-format.json", "w") as out:
        head = {key: value for key, value in document.items() if key != "cases"}
        lines = ",\n".join(json.dumps(one) for one in cases)
        out.write(f'{json.dumps(head)[:-1]}, "cases": [\n{lines}\n]}}\n')


main()

#!/bin/sh
# Writes packages/model/src/generated/onnx_pb.ts: the ONNX format as TypeScript, from the onnx.proto that the Python package
# "onnx" ships. Needs: python with onnx 1.23.2 and grpcio-tools 1.85.1 (PYTHON names the interpreter), and npx.
# The comments of onnx.proto are left out: the format's documentation is at https://onnx.ai.
set -eu
python=${PYTHON:-python3}
root=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

folder=$("$python" -c 'import onnx, os; assert onnx.__version__ == "1.23.2", onnx.__version__; print(os.path.dirname(onnx.__file__))')
mkdir "$work/proto"
{
  echo '// SPDX-License-Identifier: Apache-2.0'
  sed -e 's://.*$::' -e '/^[[:space:]]*$/d' "$folder/onnx-ml.proto"
} >"$work/proto/onnx.proto"

npm install --silent --no-save --prefix "$work" @bufbuild/protoc-gen-es@2.13.0 >/dev/null
"$python" -m grpc_tools.protoc -I "$work/proto" \
  --plugin=protoc-gen-es="$work/node_modules/.bin/protoc-gen-es" \
  --es_out="$root/packages/model/src/generated" \
  --es_opt=target=ts,import_extension=ts,erasable_syntax=true \
  onnx.proto

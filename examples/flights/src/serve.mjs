// Serves one ONNX model by the Open Inference Protocol v2, as a production server would. Prints its address as JSON.
import { createServer } from 'node:http';
import { parseArgs } from 'node:util';
import ort from 'onnxruntime-node';

const { values } = parseArgs({ options: { model: { type: 'string' }, port: { type: 'string', default: '0' } } });
const session = await ort.InferenceSession.create(values.model, { intraOpNumThreads: 1 });
const TYPES = { INT64: 'int64', FP32: 'float32', BYTES: 'string' };

const server = createServer((request, response) => {
  const chunks = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', () => answer(request, Buffer.concat(chunks).toString(), response));
});
server.listen(Number(values.port), '127.0.0.1', () =>
  console.log(JSON.stringify({ url: `http://127.0.0.1:${server.address().port}` })),
);

async function answer(request, body, response) {
  const reply = (status, value) =>
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
  if (request.url === '/v2/health/ready') return reply(200, {});
  if (request.method !== 'POST' || request.url !== '/v2/models/flights/infer')
    return reply(404, { error: 'not found' });
  try {
    const outputs = await session.run(Object.fromEntries(JSON.parse(body).inputs.map(toTensor)));
    reply(200, { model_name: 'flights', outputs: Object.entries(outputs).map(fromTensor) });
  } catch (error) {
    reply(400, { error: String(error) });
  }
}

function toTensor({ name, datatype, shape, data }) {
  const typed =
    datatype === 'INT64' ? BigInt64Array.from(data, BigInt) : datatype === 'FP32' ? Float32Array.from(data) : data;
  return [name, new ort.Tensor(TYPES[datatype], typed, shape)];
}

function fromTensor([name, tensor]) {
  const integers = tensor.type === 'int64';
  return {
    name,
    shape: tensor.dims,
    datatype: integers ? 'INT64' : 'FP32',
    data: Array.from(tensor.data, integers ? Number : (value) => value),
  };
}

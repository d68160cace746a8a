// Cuts the operations that Plumbline uses out of GitHub's published REST description (npm package @octokit/openapi)
// and writes them to test/support/github/openapi.json. The package unpacks to 400 MB, so it is fetched into a
// temporary folder and never becomes a dependency. Run: node scripts/extract-openapi.mjs
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PACKAGE = '@octokit/openapi@23.0.2';
const TARGET = new URL('../test/support/github/openapi.json', import.meta.url);
const REPO = '/repos/{owner}/{repo}';
const OPERATIONS = [
  ['get', `${REPO}/issues/{issue_number}/comments`],
  ['post', `${REPO}/issues/{issue_number}/comments`],
  ['patch', `${REPO}/issues/comments/{comment_id}`],
  ['get', `${REPO}/issues`],
  ['post', `${REPO}/issues`],
  ['post', `${REPO}/statuses/{sha}`],
  ['get', `${REPO}/contents/{path}`],
  ['get', `${REPO}/commits/{ref}`],
  ['get', `${REPO}/git/blobs/{file_sha}`],
  ['get', `${REPO}/git/ref/{ref}`],
  ['post', `${REPO}/git/refs`],
  ['patch', `${REPO}/git/refs/{ref}`],
  ['get', `${REPO}/git/commits/{commit_sha}`],
  ['post', `${REPO}/git/commits`],
  ['get', `${REPO}/git/trees/{tree_sha}`],
  ['post', `${REPO}/git/trees`],
  ['get', `${REPO}/actions/artifacts`],
  ['get', `${REPO}/actions/artifacts/{artifact_id}/{archive_format}`],
  ['get', `${REPO}/actions/runs/{run_id}`],
  ['post', `${REPO}/dispatches`],
  ['get', `${REPO}/pulls`],
  ['get', `${REPO}/pulls/{pull_number}`],
];
const PROSE = ['description', 'summary', 'title', 'example', 'examples', 'externalDocs', 'deprecated', 'default'];

/** The whole description, from a throw-away copy of the package. */
function fetchDescription() {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-openapi-'));
  try {
    const options = { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] };
    const tarball = execFileSync('npm', ['pack', PACKAGE, '--silent'], options).trim();
    execFileSync('tar', ['xzf', tarball, 'package/generated/api.github.com.json'], options);
    return JSON.parse(readFileSync(join(folder, 'package/generated/api.github.com.json'), 'utf8'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What `#/components/…` points at. */
function follow(description, reference) {
  return reference
    .split('/')
    .slice(1)
    .reduce((at, step) => at[step], description);
}

/** An OpenAPI 3.0 schema as JSON Schema: prose dropped, `nullable` spelled as a type, references kept but shortened. */
function toJsonSchema(node, needed) {
  if (Array.isArray(node)) return node.map((item) => toJsonSchema(item, needed));
  if (node === null || typeof node !== 'object') return node;
  if (typeof node.$ref === 'string') {
    const name = node.$ref.split('/').at(-1);
    needed.add(name);
    return { $ref: `#/$defs/${name}` };
  }
  const schema = {};
  for (const [key, value] of Object.entries(node)) {
    if (key === 'properties') {
      schema.properties = Object.fromEntries(Object.entries(value).map(([k, v]) => [k, toJsonSchema(v, needed)]));
    } else if (key === 'enum' || key === 'required') schema[key] = value;
    else if (!PROSE.includes(key) && key !== 'nullable' && !key.startsWith('x-'))
      schema[key] = toJsonSchema(value, needed);
  }
  if (node.nullable !== true) return schema;
  if (schema.enum !== undefined) schema.enum = [...schema.enum, null];
  if (typeof schema.type === 'string') return { ...schema, type: [schema.type, 'null'] };
  return Object.keys(schema).length === 0 ? schema : { anyOf: [schema, { type: 'null' }] };
}

function jsonBody(description, holder, needed) {
  const resolved = holder?.$ref === undefined ? holder : follow(description, holder.$ref);
  const content = resolved?.content ?? {};
  const schema = (content['application/json'] ?? content['application/scim+json'])?.schema;
  return schema === undefined ? null : toJsonSchema(schema, needed);
}

/** The first example of a response: a complete object, from which the fake makes its own. */
function exampleOf(description, operation) {
  for (const [status, response] of Object.entries(operation.responses)) {
    const examples = response.content?.['application/json']?.examples ?? {};
    const first = Object.values(examples)[0];
    if (!status.startsWith('2') || first === undefined) continue;
    return (first.$ref === undefined ? first : follow(description, first.$ref)).value;
  }
  return null;
}

function extractOperation(description, [method, path], needed) {
  const operation = description.paths[path][method];
  const parameters = (operation.parameters ?? [])
    .map((item) => (item.$ref === undefined ? item : follow(description, item.$ref)))
    .map(({ name, in: place, required, schema }) => ({
      name,
      in: place,
      required: required === true,
      schema: toJsonSchema(schema, needed),
    }));
  const responses = Object.entries(operation.responses).map(([status, response]) => [
    status,
    jsonBody(description, response, needed),
  ]);
  return {
    id: operation.operationId,
    method: method.toUpperCase(),
    path,
    parameters,
    request: jsonBody(description, operation.requestBody, needed),
    responses: Object.fromEntries(responses),
  };
}

const description = fetchDescription();
const needed = new Set();
const operations = OPERATIONS.map((pair) => extractOperation(description, pair, needed));
const $defs = {};
// A set grows while it is walked: definitions named by definitions are met in the same loop.
for (const name of needed) $defs[name] = toJsonSchema(description.components.schemas[name], needed);
const examples = Object.fromEntries(
  OPERATIONS.map(([method, path]) => [
    description.paths[path][method].operationId,
    exampleOf(description, description.paths[path][method]),
  ]).filter(([, example]) => example !== null),
);
const subset = { source: PACKAGE, operations, $defs, examples };
writeFileSync(TARGET, `${JSON.stringify(subset)}\n`);

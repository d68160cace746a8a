import { type Answer, type Asked, type Route, refusal } from './answer.ts';
import type { Contract } from './contract.ts';
import type { FakeRunArtifact, FakeState } from './fake-state.ts';

const REPOSITORY = 1;
const FORK = 2;

/** Earlier runs of the repository and what they left. A run has the number of its artifact. */
export function runRoutes(state: FakeState, contract: Contract): Route {
  const root = `/repos/${state.owner}/${state.repo}/actions`;
  return (asked) => {
    const signed = /^\/_zip\/(\d+)$/.exec(asked.path);
    if (signed !== null) return archive(state, Number(signed[1]));
    if (asked.method !== 'GET' || !asked.path.startsWith(`${root}/`)) return null;
    if (state.permissions.actions === 'none') return refusal(403, 'Resource not accessible by integration');
    const [kind, id, format] = asked.path.slice(root.length + 1).split('/');
    if (kind === 'runs') return run(state, contract, Number(id));
    if (kind !== 'artifacts') return null;
    if (id === undefined) return list(state, contract, asked);
    const found = state.runArtifacts.find((each) => each.id === Number(id));
    if (found === undefined || format !== 'zip') return refusal(404, 'Not Found');
    if (found.expired) return refusal(410, 'Artifact has expired');
    return { status: 302, headers: { location: `${asked.base}/_zip/${found.id}` } };
  };
}

/** Storage, as an address that is signed and wants no token. */
function archive(state: FakeState, id: number): Answer {
  const found = state.runArtifacts.find((each) => each.id === id);
  if (found === undefined) return refusal(404, 'Not Found');
  return { status: 200, body: Buffer.from(found.zip), headers: { 'content-type': 'application/zip' } };
}

function list(state: FakeState, contract: Contract, { query }: Asked): Answer {
  const mine = state.runArtifacts.filter(({ name }) => query['name'] === undefined || query['name'] === name);
  const example = contract.example('actions/list-artifacts-for-repo');
  const [given] = Array.isArray(example['artifacts']) ? example['artifacts'] : [];
  return { status: 200, body: { total_count: mine.length, artifacts: mine.map((one) => toArtifact(one, given)) } };
}

function toArtifact({ id, name, branch, isForks, expired, zip }: FakeRunArtifact, example: object): unknown {
  const head = { head_branch: branch, head_repository_id: isForks ? FORK : REPOSITORY };
  const workflow_run = { id, repository_id: REPOSITORY, ...head, head_sha: 'a'.repeat(40) };
  return { ...example, id, name, expired, size_in_bytes: zip.length, workflow_run };
}

function run(state: FakeState, contract: Contract, id: number): Answer {
  const found = state.runArtifacts.find((each) => each.id === id);
  if (found === undefined) return refusal(404, 'Not Found');
  const { conclusion, event, branch: head_branch } = found;
  const html_url = `https://github.test/runs/${id}`;
  return {
    status: 200,
    body: { ...contract.example('actions/get-workflow-run'), id, event, conclusion, head_branch, html_url },
  };
}

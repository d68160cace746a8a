import { type Answer, type Asked, field, page, type Route, refusal, textField } from './answer.ts';
import type { Contract } from './contract.ts';
import type { FakeComment, FakeIssue, FakeState } from './fake-state.ts';

const TOO_LONG = 'Body is too long';

/** Issues and their comments, which are those of pull requests too. */
export function issueRoutes(state: FakeState, contract: Contract): Route {
  const root = `/repos/${state.owner}/${state.repo}/issues`;
  return (asked) => {
    const listed = /^\/(\d+)\/comments$/.exec(asked.path.slice(root.length));
    const single = /^\/comments\/(\d+)$/.exec(asked.path.slice(root.length));
    if (!asked.path.startsWith(root)) return null;
    if (listed !== null && asked.method === 'GET')
      return listComments(state, contract, { asked, issue: Number(listed[1]) });
    if (listed !== null && asked.method === 'POST')
      return createComment(state, contract, { asked, issue: Number(listed[1]) });
    if (single !== null && asked.method === 'PATCH')
      return updateComment(state, contract, { asked, id: Number(single[1]) });
    if (asked.path === root && asked.method === 'GET') return listIssues(state, contract, asked);
    if (asked.path === root && asked.method === 'POST') return createIssue(state, contract, asked);
    return null;
  };
}

interface OfIssue {
  readonly asked: Asked;
  readonly issue: number;
}

function listComments(state: FakeState, contract: Contract, { asked, issue }: OfIssue): Answer {
  const mine = state.comments.filter((comment) => comment.issue === issue);
  return page(
    asked,
    mine.map((comment) => toComment(comment, contract, `${asked.base}/${state.owner}/${state.repo}`)),
  );
}

function createComment(state: FakeState, contract: Contract, { asked, issue }: OfIssue): Answer {
  const refused = mayComment(state) ?? tooLong(state, asked);
  if (refused !== null) return refused;
  const id = 1000 + state.comments.length;
  const comment: FakeComment = { id, issue, body: textField(asked.body, 'body'), author: state.viewer };
  state.comments.push(comment);
  return { status: 201, body: toComment(comment, contract, `${asked.base}/${state.owner}/${state.repo}`) };
}

function updateComment(state: FakeState, contract: Contract, { asked, id }: { asked: Asked; id: number }): Answer {
  const refused = mayComment(state) ?? tooLong(state, asked);
  if (refused !== null) return refused;
  const comment = state.comments.find((each) => each.id === id);
  if (comment === undefined) return refusal(404, 'Not Found');
  comment.body = textField(asked.body, 'body');
  return { status: 200, body: toComment(comment, contract, `${asked.base}/${state.owner}/${state.repo}`) };
}

/** On a pull request either permission suffices. */
function mayComment(state: FakeState): Answer | null {
  const granted = [state.permissions['pull-requests'], state.permissions.issues].includes('write');
  return granted ? null : refusal(403, 'Resource not accessible by integration');
}

function tooLong(state: FakeState, { body }: Asked): Answer | null {
  if (textField(body, 'body').length <= state.commentCharsMax) return null;
  const message = `${TOO_LONG} (maximum is ${state.commentCharsMax} characters)`;
  const errors = [{ resource: 'IssueComment', code: 'unprocessable', field: 'data', message }];
  return {
    status: 422,
    body: { message: 'Validation Failed', errors, documentation_url: 'https://docs.github.com/rest' },
  };
}

function listIssues(state: FakeState, contract: Contract, asked: Asked): Answer {
  const labels = (asked.query['labels'] ?? '').split(',').filter(Boolean);
  const mine = state.issues
    .filter((issue) => issue.state === (asked.query['state'] ?? 'open'))
    .filter((issue) => labels.every((label) => issue.labels.includes(label)))
    .sort((a, b) => (asked.query['direction'] === 'asc' ? a.number - b.number : b.number - a.number));
  return page(
    asked,
    mine.map((issue) => toIssue(issue, contract, `${asked.base}/${state.owner}/${state.repo}`)),
  );
}

function createIssue(state: FakeState, contract: Contract, asked: Asked): Answer {
  if (state.permissions.issues !== 'write') return refusal(403, 'Resource not accessible by integration');
  const refused = tooLong(state, asked);
  if (refused !== null) return refused;
  const given = field(asked.body, 'labels');
  const issue: FakeIssue = {
    number: 1 + Math.max(0, ...state.issues.map((each) => each.number)),
    title: textField(asked.body, 'title'),
    body: textField(asked.body, 'body'),
    author: state.viewer,
    labels: Array.isArray(given) ? given.map(String) : [],
    state: 'open',
    isPull: false,
  };
  state.issues.push(issue);
  return { status: 201, body: toIssue(issue, contract, `${asked.base}/${state.owner}/${state.repo}`) };
}

function toComment({ id, issue, body, author, authorType }: FakeComment, contract: Contract, root: string): unknown {
  const example = contract.example('issues/create-comment');
  const html = `${root}/pull/${issue}#issuecomment-${id}`;
  return { ...example, id, body, html_url: html, user: toUser(example['user'], author, authorType) };
}

function toIssue(issue: FakeIssue, contract: Contract, root: string): unknown {
  const { pull_request: pull, ...example } = contract.example('issues/create');
  return {
    ...example,
    number: issue.number,
    title: issue.title,
    body: issue.body,
    state: issue.state,
    labels: issue.labels.map((name) => ({ name })),
    html_url: `${root}/issues/${issue.number}`,
    user: toUser(example['user'], issue.author),
    ...(issue.isPull ? { pull_request: pull } : {}),
  };
}

function toUser(example: unknown, login: string, type?: string): unknown {
  const user = typeof example === 'object' && example !== null ? example : {};
  return { ...user, login, type: type ?? (login.endsWith('[bot]') ? 'Bot' : 'User') };
}

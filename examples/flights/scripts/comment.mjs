// Says on a fork's pull request where the reports of its run are. Runs from the default branch; everything it trusts comes
// from the event of the finished run and from GitHub's own answers, nothing from the fork's code or artifacts.
import { readFileSync } from 'node:fs';

const MARKER = '<!-- flights: fork run -->';
const BOT = 'github-actions[bot]';
const { GITHUB_API_URL, GITHUB_REPOSITORY, GITHUB_TOKEN, GITHUB_EVENT_PATH } = process.env;
const { workflow_run: run } = JSON.parse(readFileSync(GITHUB_EVENT_PATH, 'utf8'));

/** The one open pull request that has this very commit at its head, or undefined: a newer push makes the run old news. */
async function findPull() {
  const head = encodeURIComponent(`${run.head_repository.owner.login}:${run.head_branch}`);
  const open = await pages(`pulls?state=open&head=${head}`);
  const same = open.filter((pull) => pull.head.sha === run.head_sha);
  return same.length === 1 ? same[0].number : undefined;
}

async function say(pull) {
  const body = `${MARKER}\nThe chain ended with **${run.conclusion}**. Its reports are in [the run](${run.html_url}), in the job summary and as artifacts.`;
  const comments = await pages(`issues/${pull}/comments`);
  const earlier = comments.findLast((comment) => comment.user.login === BOT && comment.body.startsWith(MARKER));
  if (earlier === undefined) await request('POST', `issues/${pull}/comments`, { body });
  else await request('PATCH', `issues/comments/${earlier.id}`, { body });
}

/** Every page of a list. */
async function pages(path) {
  const all = [];
  for (let page = 1; ; page += 1) {
    const found = await request('GET', `${path}${path.includes('?') ? '&' : '?'}per_page=100&page=${page}`);
    all.push(...found);
    if (found.length < 100) return all;
  }
}

async function request(method, path, body) {
  const response = await fetch(`${GITHUB_API_URL}/repos/${GITHUB_REPOSITORY}/${path}`, {
    method,
    headers: {
      authorization: `Bearer ${GITHUB_TOKEN}`,
      accept: 'application/vnd.github+json',
      'content-type': 'application/json',
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (!response.ok) throw new Error(`${method} ${path.split('?')[0]}: status ${response.status}`);
  return response.json();
}

const pull = await findPull();
if (pull === undefined) console.log('no single open pull request has this commit at its head: nothing to say');
else await say(pull);

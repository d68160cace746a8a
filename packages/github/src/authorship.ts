import type { Octokit } from './client.ts';

/** Who wrote a comment or an issue, as REST tells it. */
export type Author = { readonly login: string; readonly type: string } | null | undefined;

const DEFAULT_AUTHOR = 'github-actions[bot]';

/**
 * Those that we wrote ourselves. Anybody can write a marker, so the author decides: the workflow's own token writes as
 * `github-actions[bot]`. Only where it has written nothing while others have is the token asked for its name, because
 * it may belong to another app or to a person.
 */
export async function ownOnes<T extends { readonly author: Author }>(
  octokit: Octokit,
  marked: readonly T[],
): Promise<readonly T[]> {
  const byDefault = marked.filter(({ author }) => isBy(author, DEFAULT_AUTHOR));
  if (byDefault.length > 0 || marked.length === 0) return byDefault;
  const login = await ownLogin(octokit);
  return marked.filter(({ author }) => isBy(author, login));
}

/**
 * The name of an app ends in `[bot]`, which no person's can; the type is asked as well, so that neither check stands
 * alone.
 */
function isBy(author: Author, login: string): boolean {
  return author?.login === login && (author.type === 'Bot' || !login.endsWith('[bot]'));
}

/** REST tells an installation token nothing about itself; GraphQL's `viewer` does. */
async function ownLogin(octokit: Octokit): Promise<string> {
  try {
    const { viewer } = await octokit.graphql<{ readonly viewer?: { readonly login?: unknown } }>(
      '{ viewer { login } }',
    );
    return typeof viewer?.login === 'string' ? viewer.login : DEFAULT_AUTHOR;
  } catch {
    // Not knowing the name means that nothing is recognised and something new is made: more noise, but nothing is
    // overwritten.
    return DEFAULT_AUTHOR;
  }
}

import type { Environment } from './environment.ts';

/** The input that holds the workflow's token. */
export const TOKEN_INPUT = 'github-token';

/**
 * The inputs of the step, by name. The token is taken out of the environment, so that no child process inherits it;
 * it stays readable here for as long as the reader lives.
 */
export function openInputs(env: Environment): (name: string) => string {
  const token = env[variableOf(TOKEN_INPUT)]?.trim() ?? '';
  delete env[variableOf(TOKEN_INPUT)];
  return (name) => (variableOf(name) === variableOf(TOKEN_INPUT) ? token : (env[variableOf(name)]?.trim() ?? ''));
}

/** The runner upper-cases the name and turns spaces into underscores; hyphens stay. */
function variableOf(name: string): string {
  return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
}

import { childEnvironment, demandSuccess, type Environment, runCommand, sha256Of } from '@plumbline/boundary';
import type { Context } from '@plumbline/frame';
import { describeMachine } from '@plumbline/tracking';
import type { Inputs } from './inputs.ts';
import { shellCommand } from './shell.ts';

const SECRET = /TOKEN|SECRET|PASS|PWD|CREDENTIAL|AUTH|KEY|COOKIE|SIGNATURE/i;
const VERSION_MS_MAX = 60_000;
const VERSION_CHARS_MAX = 1_000;

/**
 * The environment a training is a function of: platform, declared runtime versions, and the variables let through. Of a variable
 * the digest counts; of one whose name speaks of a secret only whether it is there, because a new password is no new training and
 * a digest of a short one would give it away.
 */
export async function readEnvironment(inputs: Inputs, context: Context): Promise<Readonly<Record<string, string>>> {
  const versions: Record<string, string> = {};
  for (const command of inputs.runtimeVersions) versions[command] = await versionOf(command, inputs, context);
  const passed = inputs.passEnv.map((name) => [`variable ${name}`, digestOfVariable(name, context.host.env)]);
  return { platform: describeMachine().platform, ...versions, ...Object.fromEntries(passed) };
}

function digestOfVariable(name: string, env: Environment): string {
  const value = env[name];
  if (value === undefined) return 'absent';
  return SECRET.test(name) ? 'present' : `sha256:${sha256Of(value)}`;
}

async function versionOf(command: string, { passEnv }: Inputs, { host, workingDirectory }: Context): Promise<string> {
  const lines: string[] = [];
  const end = await runCommand({
    command: await shellCommand(command, host.env),
    cwd: workingDirectory,
    env: childEnvironment(host.env, { pass: passEnv }),
    onLine: (line) => void lines.push(line),
    timeoutMs: VERSION_MS_MAX,
    ...(host.cancelled === undefined ? {} : { signal: host.cancelled }),
  });
  demandSuccess(end, `the runtime version "${command}"`);
  return lines.join('\n').trim().slice(0, VERSION_CHARS_MAX);
}

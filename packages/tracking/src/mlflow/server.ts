import type { Environment } from '@plumbline/boundary';
import { PlumblineError } from '@plumbline/core';

/** A tracking server: its address without a slash at the end, and the headers every request carries. */
export interface MlflowServer {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
}

const LOOPBACK = /^(localhost|127(\.\d+){3}|\[::1\])$/;

/**
 * The server with the credentials of the environment, in MLflow's own order: user name and password, else the token.
 * Credentials travel encrypted, except to this machine: `INPUT_INVALID` otherwise.
 */
export function mlflowServer(url: string, env: Environment): MlflowServer {
  const authorization = authorizationOf(env);
  const { protocol, hostname } = new URL(url);
  if (authorization !== null && protocol !== 'https:' && !LOOPBACK.test(hostname)) {
    throw new PlumblineError(
      'INPUT_INVALID',
      `Cannot send the MLflow credentials to ${hostname}: its address must begin with https: current value is ${protocol}//`,
      'give an https address, or take the MLFLOW_TRACKING_ credentials out of the environment',
    );
  }
  const workspace = env['MLFLOW_WORKSPACE'] ?? '';
  return {
    url,
    headers: {
      accept: 'application/json',
      ...(authorization === null ? {} : { authorization }),
      ...(workspace === '' ? {} : { 'x-mlflow-workspace': workspace }),
    },
  };
}

function authorizationOf(env: Environment): string | null {
  const user = env['MLFLOW_TRACKING_USERNAME'] ?? '';
  const password = env['MLFLOW_TRACKING_PASSWORD'] ?? '';
  if (user !== '' && password !== '') return `Basic ${Buffer.from(`${user}:${password}`, 'utf8').toString('base64')}`;
  const token = env['MLFLOW_TRACKING_TOKEN'] ?? '';
  return token === '' ? null : `Bearer ${token}`;
}

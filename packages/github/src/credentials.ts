import type { Environment } from './environment.ts';

/** The variables in which the contract lets credentials be given. */
export const CREDENTIAL_VARIABLES: readonly string[] = [
  'MLFLOW_TRACKING_TOKEN',
  'MLFLOW_TRACKING_PASSWORD',
  'WANDB_API_KEY',
  'PLUMBLINE_OCI_PASSWORD',
  'TRINO_PASSWORD',
  'TRINO_TOKEN',
  'PGPASSWORD',
  'PLUMBLINE_BASELINE_AUTHORIZATION',
  'PLUMBLINE_CANDIDATE_AUTHORIZATION',
];

/** Masking shorter values blanks ordinary words all over the log. */
const MASKED_CHARS_MIN = 6;

/**
 * Everything the runner must hide: the token, each credential, each line of one that has several, and the encodings in
 * which it travels (Base64 as in basic authentication, percent-encoding as in addresses).
 */
export function valuesToMask(env: Readonly<Environment>, token: string): readonly string[] {
  const secrets = [token, ...CREDENTIAL_VARIABLES.map((name) => env[name] ?? '')].map((secret) => secret.trim());
  const forms = secrets.flatMap((secret) => [
    ...secret.split(/\r\n|\r|\n/),
    Buffer.from(secret, 'utf8').toString('base64'),
    encodeURIComponent(secret.toWellFormed()),
  ]);
  return [...new Set(forms.map((form) => form.trim()))].filter((form) => form.length >= MASKED_CHARS_MIN);
}

import { PlumblineError } from '@plumbline/core';

/** A model as MLflow's users name it, behind `mlflow:`. */
export type ModelReference =
  | { readonly kind: 'alias'; readonly name: string; readonly alias: string }
  | { readonly kind: 'version'; readonly name: string; readonly version: string }
  | { readonly kind: 'logged'; readonly id: string }
  | { readonly kind: 'run'; readonly runId: string; readonly path: string };

const LEGAL =
  'mlflow:models:/<name>@<alias>, mlflow:models:/<name>/<version>, mlflow:models:/<m-id> or mlflow:runs:/<run id>/<path>';

/** Reads `mlflow:models:/churn@champion` and its like. Throws `INPUT_INVALID` with the legal forms. */
export function parseModelReference(text: string): ModelReference {
  const rest = text.replace(/^mlflow:/, '');
  const [, runId, path] = /^runs:\/([0-9a-zA-Z_-]{1,64})\/([^\\]{1,500})$/.exec(rest) ?? [];
  if (runId !== undefined && path !== undefined && isPlain(path))
    return { kind: 'run', runId, path: path.replace(/\/+$/, '') };
  const [, named] = /^models:\/([^\\]{1,500})$/.exec(rest) ?? [];
  if (named === undefined) throw illegal(text);
  if (/^m-[0-9a-zA-Z]{1,64}$/.test(named)) return { kind: 'logged', id: named };
  const [, name, alias] = /^([^/@]+)@([\w.-]{1,255})$/.exec(named) ?? [];
  if (name !== undefined && alias !== undefined) return { kind: 'alias', name, alias };
  const [, ofName, version] = /^([^/@]+)\/(\d{1,9})$/.exec(named) ?? [];
  if (ofName !== undefined && version !== undefined) return { kind: 'version', name: ofName, version };
  throw illegal(text);
}

/** No step up, none that stays, none that is empty. */
function isPlain(path: string): boolean {
  return path
    .replace(/\/+$/, '')
    .split('/')
    .every((part) => part !== '' && part !== '.' && part !== '..');
}

function illegal(text: string): PlumblineError {
  return new PlumblineError(
    'INPUT_INVALID',
    `Cannot find a model in MLflow: it must be named as ${LEGAL}: current value is "${text}"`,
    'name the version or the alias; stages and "latest" move without anybody saying so',
  );
}

import { PlumblineError } from '@plumbline/core';

/** What `registry:<name>@<alias or version>` means. */
export interface RegistryRef {
  readonly name: string;
  /** An alias, or a version as a number. */
  readonly which: string | number;
}

/** Lower case, so that no two names differ only in case on a disk that cannot tell; also legal in an OCI reference. */
const NAME = /^[a-z0-9]+(?:[._-][a-z0-9]+)*$/;
const ALIAS = /^[a-z][a-z0-9]*(?:[._-][a-z0-9]+)*$/;
/** Words other registries reserve: an alias called so would mean two things. */
const RESERVED = /^(?:latest|v\d+)$/;
const CHARS_MAX = 64;

/** Why a model name is not legal, or null where it is. */
export function problemOfName(name: string): string | null {
  if (NAME.test(name) && name.length <= CHARS_MAX) return null;
  return `a model name must be at most ${CHARS_MAX} lower-case letters and digits with single "-", "_" or "." between them: current value is "${name}"`;
}

/** Why an alias is not legal, or null where it is. */
export function problemOfAlias(alias: string): string | null {
  if (ALIAS.test(alias) && alias.length <= CHARS_MAX && !RESERVED.test(alias)) return null;
  return `an alias must start with a lower-case letter, hold letters, digits and single "-", "_" or "." and be neither "latest" nor like "v3": current value is "${alias}"`;
}

/** A version number or an alias as people write it, or null where it is neither. */
export function parseWhich(text: string): string | number | null {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  return problemOfAlias(text) === null ? text : null;
}

/**
 * The parts of `registry:<name>@<alias>` or `registry:<name>@<version>`. Throws `INPUT_INVALID` for everything else.
 */
export function parseRegistryRef(text: string): RegistryRef {
  const isReference = text.startsWith('registry:');
  const [name = '', wanted = '', ...rest] = text.slice('registry:'.length).split('@');
  const which = parseWhich(wanted);
  if (isReference && problemOfName(name) === null && which !== null && rest.length === 0) return { name, which };
  throw new PlumblineError(
    'INPUT_INVALID',
    `Cannot read the registry reference: it must be registry:<name>@<alias or version>: current value is "${text}"`,
    'write it like "registry:churn@production" or "registry:churn@3"',
  );
}

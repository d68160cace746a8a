import { nearest } from '@plumbline/boundary';
import type { Json, JsonObject } from '@plumbline/core';
import type { ArgumentKind } from './argument-kind.ts';

/**
 * The arguments of one expectation. What does not fit is kept as a problem and a blank is handed out, so that all mistakes are told at
 * once; an expectation with a problem never holds, and nobody judges by the blank. A null is an argument that is not given.
 */
export interface Arguments {
  readonly required: <T>(key: string, kind: ArgumentKind<T>) => T;
  readonly optional: <T>(key: string, kind: ArgumentKind<T>) => T | null;
  /** `otherwise` where it is not given. */
  readonly either: <T>(key: string, kind: ArgumentKind<T>, otherwise: T) => T;
  /** Is it given, even as null? */
  readonly has: (key: string) => boolean;
  readonly fail: (problem: string) => void;
  /** Names of the arguments asked for so far. */
  readonly asked: () => readonly string[];
  /** All problems, arguments that nobody asked for included; null where there is none. */
  readonly problems: () => string | null;
}

/** What any expectation may carry among its arguments; it is read elsewhere, or says nothing about the data. */
const ALWAYS_LEGAL = [
  'batch_id', 'catch_exceptions', 'condition_parser', 'include_config', 'meta', 'notes', 'result_format', 'row_condition', 'windows',
]; // biome-ignore format: one list

/** The arguments as a suite writes them, parameters already put in their places. */
export function argumentsOf(kwargs: JsonObject): Arguments {
  const asked = new Set<string>();
  const found: string[] = [];
  const optional = <T>(key: string, kind: ArgumentKind<T>): T | null => {
    asked.add(key);
    const value = kwargs[key] ?? null;
    if (value === null) return null;
    const read = kind.read(value);
    if (read !== undefined) return read;
    found.push(`${key}: ${kind.problem}: current value is ${shown(value)}`);
    return kind.blank;
  };
  return {
    optional,
    either: (key, kind, otherwise) => optional(key, kind) ?? otherwise,
    required: (key, kind) => {
      const value = optional(key, kind);
      if (value !== null) return value;
      found.push(`${key}: ${Object.hasOwn(kwargs, key) ? 'none is not an allowed value' : 'field required'}`);
      return kind.blank;
    },
    has: (key) => Object.hasOwn(kwargs, key),
    fail: (problem) => found.push(problem),
    asked: () => [...asked],
    problems: () => joined([...found, ...unknown(kwargs, [...asked, ...ALWAYS_LEGAL])]),
  };
}

function unknown(kwargs: JsonObject, asked: readonly string[]): readonly string[] {
  return Object.keys(kwargs)
    .filter((key) => !asked.includes(key))
    .map((key) => {
      const near = nearest(key, asked);
      return `${key}: extra fields not permitted${near === null ? '' : ` (did you mean "${near}"?)`}`;
    });
}

function joined(problems: readonly string[]): string | null {
  return problems.length === 0 ? null : [...new Set(problems)].join('; ');
}

const SHOWN_CHARS_MAX = 80;

function shown(value: Json): string {
  const written = JSON.stringify(value);
  return written.length > SHOWN_CHARS_MAX ? `${written.slice(0, SHOWN_CHARS_MAX)}…` : written;
}

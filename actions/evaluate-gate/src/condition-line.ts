import { isJsonObject } from '@plumbline/boundary';
import { type Json, PlumblineError } from '@plumbline/core';

const KEYS = ['reliability', 'mode', 'adaptivity', 'steps'] as const;

/**
 * One item of `conditions` in plumbline.yml as a line: a text as it is, a mapping `{condition, reliability, mode, adaptivity, steps}` as
 * `<condition> with reliability …, mode …`. Throws `CONFIG_INVALID` for a mapping without a condition, or with other keys.
 */
export function conditionLine(item: Json): string {
  if (!isJsonObject(item)) return String(item);
  const { condition, ...rest } = item;
  if (typeof condition !== 'string' || condition.trim() === '') {
    throw notReadable(JSON.stringify(item).slice(0, 100), 'a mapping must have the key "condition" with a text');
  }
  const other = Object.keys(rest).find((key) => !KEYS.some((legal) => legal === key));
  if (other !== undefined) throw notReadable(condition, `"${other}" must be one of ${KEYS.join(', ')}`);
  const settings = KEYS.flatMap((key) => (rest[key] === undefined ? [] : [`${key} ${String(rest[key])}`]));
  return settings.length === 0 ? condition : `${condition.trim()} with ${settings.join(', ')}`;
}

function notReadable(condition: string, reason: string): PlumblineError {
  return new PlumblineError(
    'CONFIG_INVALID',
    `Cannot read the condition "${condition}": ${reason}`,
    'write a text, or {condition: …, reliability: …, mode: …, adaptivity: …, steps: …}',
  );
}

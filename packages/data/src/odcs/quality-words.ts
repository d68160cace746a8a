import type { Severity } from '../checks/check.ts';
import { inside, type RulePlace, ruleFault } from '../frictionless/rule-place.ts';
import type { Quality } from './contract.ts';

/** What a breach does, by the words people use for a severity; the standard leaves them open. */
export const SEVERITIES: Readonly<Record<Severity, readonly string[]>> = {
  error: ['error', 'critical', 'fatal', 'blocker', 'high', 'major', 'fail'],
  warning: ['warning', 'warn', 'medium', 'moderate', 'minor'],
  info: ['info', 'information', 'informational', 'low', 'notice'],
};

const LEVELS = ['error', 'warning', 'info'] as const;

/** The severity a rule states, or null. Throws `CONFIG_UNSUPPORTED` for a word nobody can rank. */
export function severityOf({ severity }: Quality, place: RulePlace): Severity | null {
  if (severity === undefined) return null;
  const found = LEVELS.find((level) => SEVERITIES[level].includes(severity.trim().toLowerCase()));
  if (found !== undefined) return found;
  throw ruleFault('CONFIG_UNSUPPORTED', inside(place, 'severity'), {
    what: `a severity must be one of ${LEVELS.flatMap((level) => SEVERITIES[level]).join(', ')}: current value is "${severity}"`,
    fix: 'use one of these words',
  });
}

/** Quality dimensions by their short names. */
const DIMENSIONS: Readonly<Record<string, string>> = {
  ac: 'accuracy',
  cp: 'completeness',
  cf: 'conformity',
  cs: 'consistency',
  cv: 'coverage',
  tm: 'timeliness',
  uq: 'uniqueness',
};

function dimensionOf(stated: string): string {
  return Object.hasOwn(DIMENSIONS, stated) ? (DIMENSIONS[stated] ?? stated) : stated;
}

/** What the author says of a rule for people, or null. */
export function noteOf({ description, dimension, businessImpact }: Quality): string | null {
  const aside = [
    ...(dimension === undefined ? [] : [dimensionOf(dimension)]),
    ...(businessImpact === undefined ? [] : [`impact: ${businessImpact}`]),
  ].join('; ');
  const words = [...(description ? [description.trim()] : []), ...(aside === '' ? [] : [`(${aside})`])].join(' ');
  return words === '' ? null : words;
}

/** How a rule is called in reports: by its id or name, else by what it measures. */
export function nameOf(quality: Quality, measured: string): string {
  return (quality.id ?? quality.name ?? measured).trim().replace(/\s+/g, '-');
}

/** Is the number a share of the rows? */
export function isPercent({ unit }: Quality, place: RulePlace): boolean {
  const word = unit?.trim().toLowerCase() ?? 'rows';
  if (word === 'rows' || word === 'row' || word === 'count') return false;
  if (word === 'percent' || word === 'percentage' || word === '%') return true;
  throw ruleFault('CONFIG_UNSUPPORTED', inside(place, 'unit'), {
    what: `a unit must be rows or percent: current value is "${unit}"`,
    fix: 'use one of these',
  });
}

import { nearest } from '@plumbline/boundary';
import { PlumblineError } from '@plumbline/core';
import type { Task } from '../evaluation-sample.ts';
import { FAMILIES } from './catalogue.ts';
import type { Metric } from './metric.ts';
import { type MetricFamily, type ParameterRule, patternOf } from './metric-family.ts';

/** How a metric's name is written in conditions: letters, then perhaps `@` and a number, then perhaps a class in brackets. */
export const METRIC_NAME = String.raw`[A-Za-z_]\w*(?:@\d+(?:\.\d+)?)?(?:\[[^\]]{1,100}\])?`;
const NAME_SHOWN = 200;
/** `ndcg_at_10`, as MLflow writes it. */
const AT_WORD = /_at_(\d{1,7})$/i;
const PARTS = /^([A-Za-z_]\w*)(?:@(\d+(?:\.\d+)?))?(?:\[([^\]]{1,100})\])?$/;

/**
 * The metric of that name or alias among `legal`, or a member of a family for the tasks that all of `legal` have in common (`fbeta@2`,
 * `recall[setosa]`). Case does not matter, except in a class. Throws `CONFIG_INVALID` with the nearest name and all legal ones, or with what
 * the number after `@` must be.
 */
export function findMetric(name: string, legal: readonly Metric[]): Metric {
  const found = metricIfKnown(name, legal);
  if (found !== null) return found;
  throw unknown(name, legal);
}

/** As `findMetric`, but null where no metric has that name. */
export function metricIfKnown(name: string, legal: readonly Metric[]): Metric | null {
  const plain = plainMetric(name, legal);
  if (plain !== undefined) return plain;
  const { number, className, related } = read(name, legal);
  const family = related.find(
    (each) => (each.parameter === null) === (number === undefined) && each.byClass === (className !== undefined),
  );
  if (family === undefined) return null;
  const parameter = number === undefined ? null : Number(number);
  if (parameter !== null && family.parameter !== null) checkParameter(name, parameter, family.parameter);
  const at = parameter === null ? '' : `@${parameter}`;
  const of = className === undefined ? '' : `[${className.trim()}]`;
  return family.make(`${family.base}${at}${of}`, { parameter, className: className?.trim() ?? null });
}

/** The parts of a name, and the families its base may mean. */
function read(name: string, legal: readonly Metric[]) {
  const [, base = '', number, className] = PARTS.exec(name.trim().replace(AT_WORD, '@$1')) ?? [];
  const wanted = base.toLowerCase();
  const related = familiesOf(legal).filter((each) => each.base === wanted || each.aliases.includes(wanted));
  return { number, className, related };
}

function plainMetric(name: string, legal: readonly Metric[]): Metric | undefined {
  const exact = legal.find((metric) => metric.name === name);
  if (exact !== undefined) return exact;
  const wanted = name.trim().toLowerCase();
  return legal.find((metric) => metric.name.toLowerCase() === wanted || metric.aliases.includes(wanted));
}

/** Families for the tasks that all legal metrics have in common. */
function familiesOf(legal: readonly Metric[]): readonly MetricFamily[] {
  const [first, ...rest] = legal;
  const shared = (first?.tasks ?? []).filter((task: Task) => rest.every((metric) => metric.tasks.includes(task)));
  return FAMILIES.filter((family) => family.tasks.some((task) => shared.includes(task)));
}

function checkParameter(name: string, value: number, { symbol, least, most, integer }: ParameterRule): void {
  if (value >= least && value <= most && (!integer || Number.isInteger(value))) return;
  throw new PlumblineError(
    'CONFIG_INVALID',
    `Cannot judge the metric "${name}": ${symbol} must be ${integer ? 'a whole number' : 'a number'} from ${least} to ${most}: current value is ${value}`,
    `correct the number after "@"`,
  );
}

function unknown(name: string, legal: readonly Metric[]): PlumblineError {
  const names = legal.map((metric) => metric.name);
  const { related } = read(name, legal);
  const near =
    nearest(name, names) ??
    nearest(
      name,
      legal.flatMap((metric) => metric.aliases),
    );
  const alternative = near === null ? 'name one of these metrics' : `write "${near}", if that is what is meant`;
  return new PlumblineError(
    'CONFIG_INVALID',
    `Cannot judge the metric "${name.slice(0, NAME_SHOWN)}": it must be one of ${[...names, ...familiesOf(legal).map(patternOf)].join(', ')}`,
    related.length > 0 ? `write ${related.map(patternOf).join(' or ')}` : alternative,
  );
}

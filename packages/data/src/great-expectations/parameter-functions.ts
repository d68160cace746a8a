import { type ParameterValue, plainNumber } from './parameter-value.ts';

/** Arguments of a call: by place, or by name, never both. */
export interface CallArguments {
  readonly placed: readonly ParameterValue[];
  readonly named: ReadonlyMap<string, number>;
}

const MS_OF_SPAN = {
  days: 86_400_000,
  seconds: 1000,
  microseconds: 0.001,
  milliseconds: 1,
  minutes: 60_000,
  hours: 3_600_000,
  weeks: 604_800_000,
};
const PARTS_OF_MOMENT = ['year', 'month', 'day', 'hour', 'minute', 'second', 'microsecond'];

const OF_ONE_NUMBER: ReadonlyMap<string, (x: number) => number> = new Map([
  ['sin', Math.sin],
  ['cos', Math.cos],
  ['tan', Math.tan],
  ['exp', Math.exp],
  ['abs', Math.abs],
  ['trunc', Math.trunc],
  ['round', halfToEven],
  ['sgn', (x: number) => (Math.abs(x) <= 1e-12 ? 0 : Math.sign(x))],
]);

/** The functions of Great Expectations' parameters, by name. */
export const PARAMETER_FUNCTIONS: readonly string[] = [...OF_ONE_NUMBER.keys(), 'now', 'datetime', 'timedelta'];

/** What a call brings, or null where the name is none of the functions' or the arguments do not fit. `now` is an argument. */
export function callFunction(name: string, given: CallArguments, now: Date): ParameterValue | null {
  const simple = OF_ONE_NUMBER.get(name);
  if (simple !== undefined) return ofOneNumber(simple, given);
  const numbers = given.placed.map((value) => (value.is === 'number' ? value.value : Number.NaN));
  if (name === 'now') return numbers.length + given.named.size === 0 ? { is: 'moment', value: now.getTime() } : null;
  if (name === 'timedelta') return span(numbers, given.named);
  return name === 'datetime' ? moment(numbers, given.named) : null;
}

function ofOneNumber(apply: (x: number) => number, { placed, named }: CallArguments): ParameterValue | null {
  const [only] = placed;
  if (only?.is !== 'number' || placed.length !== 1 || named.size > 0) return null;
  return plainNumber(apply(only.value));
}

function span(placed: readonly number[], named: ReadonlyMap<string, number>): ParameterValue | null {
  if (!fits(Object.keys(MS_OF_SPAN), placed, named)) return null;
  const parts = Object.entries(MS_OF_SPAN).map(([name, ms], place) => (named.get(name) ?? placed[place] ?? 0) * ms);
  return { is: 'span', value: parts.reduce((total, part) => total + part, 0) };
}

function moment(placed: readonly number[], named: ReadonlyMap<string, number>): ParameterValue | null {
  if (!fits(PARTS_OF_MOMENT, placed, named)) return null;
  const [year, month, day, hour = 0, minute = 0, second = 0, micro = 0] = PARTS_OF_MOMENT.map(
    (name, place) => named.get(name) ?? placed[place],
  );
  if (year === undefined || month === undefined || day === undefined) return null;
  const value = Date.UTC(year, month - 1, day, hour, minute, second) + micro / 1000;
  const isDay = new Date(value).getUTCDate() === day && month >= 1 && month <= 12 && year >= 1;
  return isDay ? { is: 'moment', value } : null;
}

function fits(names: readonly string[], placed: readonly number[], named: ReadonlyMap<string, number>): boolean {
  const all = [...placed, ...named.values()];
  return (
    placed.length <= names.length &&
    all.every(Number.isFinite) &&
    [...named.keys()].every((name) => names.includes(name))
  );
}

/** Python rounds halves to the even neighbour. */
function halfToEven(x: number): number {
  const low = Math.floor(x);
  if (x - low !== 0.5) return Math.round(x);
  return low % 2 === 0 ? low : low + 1;
}

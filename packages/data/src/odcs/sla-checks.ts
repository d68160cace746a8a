import type { Unchecked } from '../checks/check.ts';
import { inside, placeOf, type RulePlace, ruleFault } from '../frictionless/rule-place.ts';
import type { SlaProperty } from './contract.ts';
import { type ContractScope, columnName, type Draft } from './contract-scope.ts';

/** Promises that data can be held against: how old its newest row is. */
export const AGE_PROPERTIES = ['latency', 'ly', 'freshness'] as const;

/** Hours in each unit. */
const HOURS: readonly (readonly [words: readonly string[], hours: number])[] = [
  [['s', 'sec', 'second', 'seconds'], 1 / 3600],
  [['m', 'min', 'minute', 'minutes'], 1 / 60],
  [['h', 'hr', 'hour', 'hours'], 1],
  [['d', 'day', 'days'], 24],
  [['w', 'wk', 'week', 'weeks'], 24 * 7],
  [['mo', 'month', 'months'], 24 * 30],
  [['y', 'yr', 'year', 'years'], 24 * 365],
];

/** What the promises of a contract became for one object. */
export interface SlaReading {
  readonly drafts: readonly Draft[];
  readonly unchecked: readonly Unchecked[];
}

/** Reads the promises. Latency and freshness of a named column are judged; the others are for people. */
export function slaChecks(scope: ContractScope, place: RulePlace): SlaReading {
  const { slaProperties = [], slaDefaultElement } = scope.contract;
  const read = slaProperties.map((sla, index) => {
    const at = inside(place, 'slaProperties', index);
    const isAge = AGE_PROPERTIES.some((name) => name === sla.property.toLowerCase());
    const element = sla.element ?? slaDefaultElement;
    if (!isAge || element === undefined) return { drafts: [], unchecked: [{ what: words(sla), ...placeOf(at) }] };
    return { drafts: ageChecks(sla, element, { scope, place: at }), unchecked: [] };
  });
  return { drafts: read.flatMap(({ drafts }) => drafts), unchecked: read.flatMap(({ unchecked }) => unchecked) };
}

function words({ property, value, unit, description }: SlaProperty): string {
  const stated = typeof value === 'object' ? JSON.stringify(value) : String(value);
  return `${property}: ${[stated, unit].filter((part) => part !== undefined).join(' ')}${description === undefined ? '' : ` (${description})`}`;
}

/** Elements of other objects are promises about other tables. */
function ageChecks(
  sla: SlaProperty,
  element: string,
  { scope, place }: { readonly scope: ContractScope; readonly place: RulePlace },
): readonly Draft[] {
  const max = hoursOf(sla, place);
  return element.split(',').flatMap((one): readonly Draft[] => {
    const parts = one.trim().split('.');
    const [name = '', object = scope.object.name] = parts.reverse();
    const { object: own } = scope;
    if (object !== own.name && object !== own.physicalName) return [];
    const property = own.properties?.find((candidate) => candidate.name === name || candidate.physicalName === name);
    const column = property === undefined ? name : columnName(property);
    return [
      {
        name: `column.${column}.${sla.property.toLowerCase() === 'ly' ? 'latency' : sla.property}`,
        demand: { kind: 'metric', metric: { of: 'age-hours', column }, bounds: { max } },
        ...(sla.description === undefined ? {} : { note: sla.description }),
        ...placeOf(place),
      },
    ];
  });
}

function hoursOf({ value, unit }: SlaProperty, place: RulePlace): number {
  const hours = HOURS.find(([names]) => names.includes((unit ?? 'd').trim().toLowerCase()))?.[1];
  const amount = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  if (hours !== undefined && typeof amount === 'number' && amount >= 0) return amount * hours;
  throw ruleFault('CONFIG_UNSUPPORTED', inside(place, hours === undefined ? 'unit' : 'value'), {
    what: `an age must be a number of ${HOURS.map(([names]) => names[0]).join(', ')}: current value is ${JSON.stringify(value)} ${unit ?? ''}`,
    fix: 'state a number and one of these units',
  });
}

/** When windows become an alert, and when an alert is over. */
export interface AlertPolicy {
  /** Windows that must be raised … */
  readonly raised: number;
  /** … among this many that follow each other. */
  readonly of: number;
  /** A window is clear when nothing is shown to exceed this share of its tolerance; in (0, 1]. */
  readonly hysteresis: number;
  /** Clear windows in a row that end an incident. */
  readonly recoveryWindows: number;
  /** How long an incident that goes on waits before its actions are due again, in ms. */
  readonly coolDownMs: number;
  /** A window with fewer rows says nothing. */
  readonly minimumRows: number;
  /** False incidents a month that are put up with, over all columns together. */
  readonly expectedFalseAlarms: number;
  readonly windowsPerMonth: number;
  /** Rows that say as much as one independent row (Kish), at least; 1 where rows are independent. */
  readonly designEffect: number;
  /** Whether each column's own is estimated from rows in time order, where there are times. */
  readonly estimatesDesignEffect: boolean;
}

const HOUR_MS = 3_600_000;

/** 3 of 4; one false incident in ten months of daily windows. */
export const DEFAULT_ALERT_POLICY: AlertPolicy = {
  raised: 3,
  of: 4,
  hysteresis: 0.5,
  recoveryWindows: 2,
  coolDownMs: 168 * HOUR_MS,
  minimumRows: 200,
  expectedFalseAlarms: 0.1,
  windowsPerMonth: 30,
  designEffect: 1,
  estimatesDesignEffect: true,
};

interface Rule {
  readonly key: keyof AlertPolicy;
  readonly unit?: 'duration';
  readonly min: number;
  readonly max: number;
  readonly integer?: boolean;
}

const WINDOWS_MAX = 100;

/** The words of the policy. A fraction's lower bound is as small as a useful value can be. */
const RULES: Readonly<Record<string, Rule>> = {
  hysteresis: { key: 'hysteresis', min: 0.01, max: 1 },
  'recovery-windows': { key: 'recoveryWindows', min: 1, max: WINDOWS_MAX, integer: true },
  'cool-down': { key: 'coolDownMs', unit: 'duration', min: 0, max: 8760 * HOUR_MS },
  'minimum-rows': { key: 'minimumRows', min: 50, max: 1e9, integer: true },
  'expected-false-alarms': { key: 'expectedFalseAlarms', min: 1e-6, max: 10 },
  'windows-per-month': { key: 'windowsPerMonth', min: 1, max: 50_000 },
  'design-effect': { key: 'designEffect', min: 1, max: 1e6 },
};

/** What `parseAlertPolicy` made of the words, with every mistake in words. */
export interface ParsedPolicy {
  readonly policy: AlertPolicy;
  readonly problems: readonly string[];
}

/** `3 of 4` and `name: value` or `name=value` items, in any order; what is not said keeps its default. */
export function parseAlertPolicy(items: readonly string[]): ParsedPolicy {
  const problems: string[] = [];
  let policy = DEFAULT_ALERT_POLICY;
  for (const item of items) {
    const change = mOfN(item) ?? estimated(item) ?? named(item);
    if (typeof change === 'string') problems.push(change);
    else policy = { ...policy, ...change };
  }
  return { policy: Object.freeze(policy), problems };
}

function mOfN(item: string): Partial<AlertPolicy> | string | null {
  const match = /^(\d{1,3}) of (\d{1,3})$/.exec(item);
  if (match === null) return null;
  const [raised, of] = [Number(match[1]), Number(match[2])];
  if (raised >= 1 && of >= raised && of <= WINDOWS_MAX) return { raised, of };
  return `"alert-policy" must be <m> of <n> with 1 ≤ m ≤ n ≤ ${WINDOWS_MAX}: current value is "${item}"`;
}

/** A number that is given is meant: nothing is estimated beside it. */
function estimated(item: string): Partial<AlertPolicy> | null {
  return /^design-effect\s*[:=]\s*auto$/.test(item) ? { designEffect: 1, estimatesDesignEffect: true } : null;
}

function named(item: string): Partial<AlertPolicy> | string {
  const [, name = '', written = ''] = /^([\w-]+)\s*[:=]\s*(\S+)$/.exec(item) ?? [];
  const rule = Object.hasOwn(RULES, name) ? RULES[name] : undefined;
  if (rule === undefined) {
    const legal = Object.keys(RULES).join(', ');
    return `"alert-policy" may hold "<m> of <n>" and ${legal}, each with a value: current value is "${item}"`;
  }
  const value = rule.unit === 'duration' ? durationMs(written) : Number(written);
  const fits = value >= rule.min && value <= rule.max && (rule.integer !== true || Number.isInteger(value));
  if (fits) return { [rule.key]: value, ...(name === 'design-effect' ? { estimatesDesignEffect: false } : {}) };
  const kind =
    rule.unit === 'duration'
      ? 'like 12h or 7d, at most 365d'
      : `${rule.integer === true ? 'whole, ' : ''}between ${rule.min} and ${rule.max}`;
  return `"alert-policy" needs a ${name} ${kind}: current value is "${written}"`;
}

function durationMs(written: string): number {
  const match = /^(\d{1,5}(?:\.\d{1,3})?)(m|h|d)$/.exec(written);
  if (match === null) return Number.NaN;
  return Number(match[1]) * ({ m: HOUR_MS / 60, h: HOUR_MS, d: 24 * HOUR_MS }[match[2] ?? ''] ?? Number.NaN);
}

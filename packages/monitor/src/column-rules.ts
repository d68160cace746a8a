/** How one column is judged. */
export interface ColumnRule {
  /** Largest move of its distribution that does not matter. */
  readonly tolerance: number;
  /** The same for shares of nulls, NaN, infinities and unseen categories. */
  readonly shareTolerance: number;
  readonly ignored: boolean;
}

/** What a configuration says of one column. */
export interface ColumnSetting {
  readonly tolerance?: number;
  readonly 'share-tolerance'?: number;
  readonly ignore?: boolean;
}

/** What columns are judged by. */
export interface ColumnRuleSources {
  readonly tolerance: number;
  readonly settings: Readonly<Record<string, ColumnSetting>>;
  /** The same settings at the policy ref, or null where there is none: the stricter value of both holds. */
  readonly policy: Readonly<Record<string, ColumnSetting>> | null;
  /** Columns that are no features: times, ids. */
  readonly ignored: readonly string[];
  /** The column of what turned out to be true, or ''. */
  readonly label: string;
}

/** Nulls and unseen categories matter earlier than shifts do. */
export const SHARE_TOLERANCE = 0.02;

/** A shift of the label costs more than one of a feature. */
export const LABEL_TOLERANCE = 0.02;

/** Labels come late: a row that has none yet is no news, whatever their share. */
const LABEL_SHARE_TOLERANCE = 1;

/** The rule of every column. Against a policy a setting may only tighten: smaller tolerances, nothing ignored that it judges. */
export function columnRules(sources: ColumnRuleSources): (column: string) => ColumnRule {
  const { settings, policy, ignored } = sources;
  return (column) => {
    const base = defaultRule(column, sources);
    const stated = resolve(settingOf(settings, column), base);
    const strict = policy === null ? stated : stricter(stated, resolve(settingOf(policy, column), base));
    return { ...strict, ignored: strict.ignored || ignored.includes(column) };
  };
}

function defaultRule(column: string, { tolerance, label }: ColumnRuleSources): ColumnRule {
  if (column !== label) return { tolerance, shareTolerance: SHARE_TOLERANCE, ignored: false };
  return { tolerance: Math.min(tolerance, LABEL_TOLERANCE), shareTolerance: LABEL_SHARE_TOLERANCE, ignored: false };
}

function resolve(setting: ColumnSetting, base: ColumnRule): ColumnRule {
  return {
    tolerance: setting.tolerance ?? base.tolerance,
    shareTolerance: setting['share-tolerance'] ?? base.shareTolerance,
    ignored: setting.ignore === true,
  };
}

function settingOf(settings: Readonly<Record<string, ColumnSetting>>, column: string): ColumnSetting {
  return Object.hasOwn(settings, column) ? (settings[column] ?? {}) : {};
}

function stricter(a: ColumnRule, b: ColumnRule): ColumnRule {
  return {
    tolerance: Math.min(a.tolerance, b.tolerance),
    shareTolerance: Math.min(a.shareTolerance, b.shareTolerance),
    ignored: a.ignored && b.ignored,
  };
}

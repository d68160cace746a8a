/** The steps from the table to a feature: its column, then fields of STRUCTs. */
export type FeaturePath = readonly string[];

const PLAIN_STEP = /^(?:\([^()]*\)|[^().']+)$/;

/** A path in one word, as TFDV writes it: steps joined by dots, quoted where they hold dots, quotes or brackets. */
export function serialisePath(path: FeaturePath): string {
  return path.map((step) => (PLAIN_STEP.test(step) ? step : `'${step.replaceAll("'", "''")}'`)).join('.');
}

/** How checks name the column of a path. */
export function columnOfPath(path: FeaturePath): string {
  return path.join('.');
}

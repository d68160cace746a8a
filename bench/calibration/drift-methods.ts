// The part of docs/drift-calibration.md that says which distance judges what, and what the others are.
import { DISTANCE_MEASURES } from '@plumbline/data';

/** One method per kind, the reason, and every measure that can be chosen in its place, with base, root and bins. */
export function methods(): string {
  const measures = Object.entries(DISTANCE_MEASURES).map(([name, words]) => `| \`${name}\` | ${words} |`);
  return `## One method per kind, and why

| kind of column | judged by | why this one |
|---|---|---|
| numbers, dates, times | KS distance at the reference's quantile cells | the largest share of rows that moved past any value; its bound holds for every law, and no outlier or unit can move it |
| categories, booleans, frequent values of text | total variation | the share of rows that changed category; needs no order, and one new row is one row |
| null, NaN, infinite, unseen categories | difference of shares | each may break a model alone, and drowns in a distribution |
| text with many values | KS of the length, total variation of the scripts, 2·AUC − 1 of a classifier of its n-grams | what can be told of it without keeping it |
| embeddings | KS of the norm, 2·AUC − 1 of a classifier | likewise |

All are the same quantity, the share of rows that moved, so that one tolerance means one thing (0.05; 0.02 for shares and for labels) and a
data set has one false discovery rate. That is why this is the default (\`method: calibrated\`), and why no other distance is ever
held against the default tolerance: 0.05 of PSI or of a p-value means something else at every number of rows.

Others can be chosen in \`drift\`, for the table or for a column, in place of it (\`method: psi\`, \`at-most: 0.2\`) or beside it
(\`also: [{ method: psi, at-most: 0.2 }]\`). They are estimates without a bound: they know no number of rows, and do cry wolf.

| \`method\` | what it is |
|---|---|
${measures.join('\n')}

Numbers are cut at tenths of the reference, ends open (\`bins: equal-width\`: ten parts of its range; \`quantiles\`: all its cells). Null, NaN, −∞
and +∞ are cells of their own (\`missing: left-out\` leaves them out), as are categories the reference does not have; for PSI the
categories below 1 % of the reference are one cell. Only PSI needs a value for empty cells: 0.0001, nothing renormalised. Chi-square and
G merge cells expected to hold fewer than 5 rows on the smaller side, and take p from the chi-square limit; \`ks-p\` counts all orders of
the values up to n·m = 1,000,000 and is Kolmogorov's limit beyond; ties make it too large. Jensen–Shannon is base 2: times ln 2 it is in
nats, Evidently's base, whose root is at most 0.83.

The noise floor printed beside a distance is the 95th percentile of what the reference shows against itself: two samples of its own cells,
as large as the two sides. With a time column it comes of its blocks of time, with a cluster column of its whole clusters.
`;
}

import { sha256Of } from '@plumbline/boundary';
import { count, counted, type Finding } from '@plumbline/core';
import { benjaminiHochberg, seededRandom } from '@plumbline/stats';
import {
  type AssociationMove,
  associationMove,
  type FeatureAssociation,
  moveLower,
  movePValue,
  moveUpper,
} from './association.ts';
import { type SplitTerms, verdictOfBreach } from './split-terms.ts';

/** False discoveries among the features that are said to go otherwise with the label. */
const FALSE_DISCOVERY_RATE = 0.05;
const NAMED = 5;

/** What chance is drawn from. */
export interface AssociationSeed {
  /** At least 32 hex digits. */
  readonly seed: string;
}

/**
 * One finding: which features go with the label otherwise than in the training data, proven beyond the tolerance (Benjamini–Hochberg over
 * the features). What these rows cannot tell is counted and breaks nothing: no sample shows that an association is the same.
 */
export function judgeAssociations(
  features: readonly FeatureAssociation[],
  terms: SplitTerms,
  { seed }: AssociationSeed,
): Finding {
  const check = `splits.${terms.split}.correlation`;
  const moves = features.flatMap(
    (feature) => associationMove(feature, seededRandom(sha256Of(`${seed} association ${feature.feature}`))) ?? [],
  );
  if (moves.length === 0)
    return {
      check,
      verdict: 'pass',
      detail: 'No feature can be held against the label: at least 50 rows a side and two values each are needed',
    };
  const { rejected, threshold } = benjaminiHochberg(
    moves.map((move) => movePValue(move, terms.limit)),
    FALSE_DISCOVERY_RATE,
  );
  const moved = moves.filter((_, index) => rejected[index] === true).sort((a, b) => b.move - a.move);
  const same = moves.filter((move) => moveUpper(move, FALSE_DISCOVERY_RATE) <= terms.limit).length;
  const open = moves.length - moved.length - same;
  const rest = `${count(same)} stayed within ${terms.limit}, ${count(open)} cannot be told`;
  return {
    check,
    verdict: moved.length > 0 ? verdictOfBreach(terms.severity) : 'pass',
    detail:
      moved.length === 0
        ? `No feature is proven to go with the label otherwise than in the training data (${counted(moves.length, 'feature')}: ${rest})`
        : `${counted(moved.length, 'feature')} of ${count(moves.length)} go with the label otherwise than in the training data: ${named(moved, threshold)}; ${rest}`,
    evidence: { tolerance: terms.limit, level: threshold, moves: moves.map((move) => ({ ...move })) },
  };
}

function named(moved: readonly AssociationMove[], level: number): string {
  const words = moved
    .slice(0, NAMED)
    .map(
      (move) =>
        `"${move.feature}" ${digits(move.train)} → ${digits(move.other)} (${move.measure}; by at least ${digits(moveLower(move, level))})`,
    );
  const more = moved.length - words.length;
  return more === 0 ? words.join(', ') : `${words.join(', ')} and ${count(more)} more`;
}

function digits(value: number): string {
  return value.toFixed(2).replace('-', '−');
}

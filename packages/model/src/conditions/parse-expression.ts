import { type Bound, DISAGREEMENT, type Term } from './condition.ts';
import type { ConditionScanner } from './condition-scanner.ts';
import { isFairness, readFairness } from './read-fairness.ts';

const DEPTH_MAX = 16;
const TERMS_MAX = 32;
const MODELS = ['candidate', 'baseline'] as const;
const LETTERS = ['n', 'o', 'd'] as const;

/** Reads `expression operator expression [+/- tolerance]`: metrics go to the left, numbers to the right. */
export function readBound(scanner: ConditionScanner): Omit<Bound, 'text' | 'scope'> {
  const { at } = scanner;
  const left = readSum(scanner, 0);
  const operator = (['>=', '<=', '>', '<'] as const).find((word) => scanner.accept(word));
  if (operator === undefined) throw scanner.mistake(`one of >=, >, <=, < must follow: current text is ${scanner.next}`);
  const right = readSum(scanner, 0);
  const terms = [...left.terms, ...scaled(right, -1).terms];
  if (terms.length === 0) throw scanner.mistake('a metric must be named, e.g. candidate.auc', at);
  if (terms.length > TERMS_MAX) throw scanner.mistake(`at most ${TERMS_MAX} metrics may be named`, at);
  const threshold = finite(right.constant - left.constant, scanner, at);
  return { kind: 'bound', terms, operator, threshold, tolerance: readTolerance(scanner) };
}

function readTolerance(scanner: ConditionScanner): number | null {
  if (!scanner.accept('+/-') && !scanner.accept('±')) return null;
  const { at } = scanner;
  const tolerance = scanner.number();
  if (tolerance === null || !(tolerance > 0)) throw scanner.mistake('the tolerance after "+/-" must be above 0', at);
  return tolerance;
}

/** A number plus coefficients times metrics. */
interface Linear {
  readonly constant: number;
  readonly terms: readonly Term[];
}

function readSum(scanner: ConditionScanner, depth: number): Linear {
  let sum = readProduct(scanner, depth);
  for (;;) {
    const { at } = scanner;
    const sign = scanner.accept('+') ? 1 : scanner.accept('-') ? -1 : 0;
    if (sign === 0) return sum;
    const next = scaled(readProduct(scanner, depth), sign);
    sum = { constant: finite(sum.constant + next.constant, scanner, at), terms: [...sum.terms, ...next.terms] };
  }
}

function readProduct(scanner: ConditionScanner, depth: number): Linear {
  let product = readFactor(scanner, depth);
  for (;;) {
    const { at } = scanner;
    if (scanner.accept('*')) {
      const next = readFactor(scanner, depth);
      if (product.terms.length > 0 && next.terms.length > 0) {
        throw scanner.mistake('a metric must not be multiplied with a metric: expressions are linear', at);
      }
      product = product.terms.length > 0 ? scaled(product, next.constant) : scaled(next, product.constant);
    } else if (scanner.accept('/')) {
      const next = readFactor(scanner, depth);
      if (next.terms.length > 0 || next.constant === 0)
        throw scanner.mistake('a divisor must be a number other than 0', at);
      product = scaled(product, 1 / next.constant);
    } else return product;
    for (const { coefficient } of product.terms) finite(coefficient, scanner, at);
    finite(product.constant, scanner, at);
  }
}

function readFactor(scanner: ConditionScanner, depth: number): Linear {
  const { at } = scanner;
  if (depth > DEPTH_MAX) throw scanner.mistake(`signs and parentheses may be nested ${DEPTH_MAX} deep`, at);
  if (scanner.accept('-')) return scaled(readFactor(scanner, depth + 1), -1);
  if (scanner.accept('+')) return readFactor(scanner, depth + 1);
  if (scanner.accept('(')) {
    const inner = readSum(scanner, depth + 1);
    scanner.demand(')', 'the expression in parentheses');
    return inner;
  }
  const constant = scanner.number();
  return constant === null ? readMetric(scanner) : { constant, terms: [] };
}

function readMetric(scanner: ConditionScanner): Linear {
  const { at } = scanner;
  // Without a model the candidate is meant: it is the one that is to be fair.
  if (isFairness(scanner)) return fairnessTerm(scanner, 'candidate');
  const first = scanner.name();
  if (first === null)
    throw scanner.mistake(`a number or candidate.<metric> must follow: current text is ${scanner.next}`);
  const model = MODELS.find((word) => word === first);
  if (model === undefined && scanner.accept('.')) throw scanner.unknown(first, MODELS, at);
  if (model === undefined) return letter(first, scanner, at);
  scanner.demand('.', `"${model}"`);
  const place = scanner.at;
  if (isFairness(scanner)) return fairnessTerm(scanner, model);
  const metric = scanner.name();
  if (metric === null)
    throw scanner.mistake(`a metric must follow "${model}.": current text is ${scanner.next}`, place);
  return { constant: 0, terms: [{ coefficient: 1, model, metric }] };
}

function fairnessTerm(scanner: ConditionScanner, model: Term['model']): Linear {
  const fairness = readFairness(scanner);
  return { constant: 0, terms: [{ coefficient: 1, model, metric: fairness.text, fairness }] };
}

/** ease.ml/ci's variables. */
function letter(name: string, scanner: ConditionScanner, at: number): Linear {
  const found = LETTERS.find((word) => word === name);
  if (found === undefined) {
    throw scanner.mistake(
      `"${name}" must be candidate.${name} or baseline.${name}, or one of ${LETTERS.join(', ')}`,
      at,
    );
  }
  if (found === 'd') return { constant: 0, terms: [{ coefficient: 1, model: 'both', metric: DISAGREEMENT }] };
  const model = found === 'n' ? 'candidate' : 'baseline';
  return { constant: 0, terms: [{ coefficient: 1, model, metric: 'accuracy', correct: true }] };
}

function scaled({ constant, terms }: Linear, by: number): Linear {
  return {
    constant: constant * by === 0 ? 0 : constant * by,
    terms: terms.map((term) => ({ ...term, coefficient: term.coefficient * by })),
  };
}

function finite(value: number, scanner: ConditionScanner, at: number): number {
  if (Number.isFinite(value)) return value === 0 ? 0 : value;
  throw scanner.mistake('numbers must stay finite', at);
}

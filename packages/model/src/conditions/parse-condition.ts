import { parseSelector } from '../slices/parse-selector.ts';
import { closingParenthesis } from '../slices/selector-tokens.ts';
import type { Assurance, Bound, Comparison, Condition, Margin, Scope } from './condition.ts';
import { ConditionScanner, conditionError } from './condition-scanner.ts';
import { readSettings, type Settings, writeSettings } from './parse-assurance.ts';
import { readBound } from './parse-expression.ts';
import { isFairness, readFairness } from './read-fairness.ts';

const VERBS = ['better', 'not-worse', 'no-harm'] as const;
const CHARS_MAX = 1_000;
const CLAUSES_MAX = 16;

/**
 * Reads one line of conditions: clauses joined by `and` or `/\`, and what is said `with` them. Blanks do not matter; metric names are
 * resolved later. Time is linear in the text. Throws `CONFIG_INVALID` naming the column that is not understood, the nearest legal word and
 * the legal forms.
 */
export function parseConditions(text: string): readonly Condition[] {
  const line = text.trim();
  if (line.length > CHARS_MAX) {
    throw conditionError(`${line.slice(0, 60)}...`, `it must have at most ${CHARS_MAX} characters`);
  }
  const scanner = new ConditionScanner(line);
  const clauses: Condition[] = [];
  do {
    if (clauses.length === CLAUSES_MAX) throw scanner.mistake(`at most ${CLAUSES_MAX} clauses may be joined`);
    clauses.push(readClause(scanner));
  } while (scanner.acceptWord('and') || scanner.accept('/\\'));
  const at = scanner.at;
  const settings = readSettings(scanner);
  if (!scanner.isAtEnd) throw scanner.mistake(`${scanner.next} is not expected: "and", "with" or the end must follow`);
  if (settings !== null && clauses.some((clause) => clause.kind === 'comparison' && clause.verb === 'no-harm')) {
    throw scanner.mistake('"no-harm" takes no settings, because all of them are judged together', at);
  }
  return linked(clauses, settings?.mode ?? 'fp-free').map((clause) => assured(clause, settings, clauses.length));
}

/** Reads a line that holds one condition. Throws `CONFIG_INVALID` as `parseConditions` does, and where there are several. */
export function parseCondition(text: string): Condition {
  const [first, second] = parseConditions(text);
  if (first !== undefined && second === undefined) return first;
  throw conditionError(text.trim(), 'it must be one clause: there are several');
}

function readClause(scanner: ConditionScanner): Condition {
  const from = scanner.at;
  const scope = readScope(scanner);
  const clause = scope.kind === 'slice' ? readScoped(scanner, scope) : readWhole(scanner, scope);
  return { ...clause, text: scanner.text.slice(from, scanner.at).trim() };
}

function readScope(scanner: ConditionScanner): Scope {
  const { at, text } = scanner;
  if (scanner.isLabelled() || !scanner.acceptWord('slice')) return { kind: 'all' };
  const open = scanner.at;
  scanner.demand('(', '"slice"');
  const close = closingParenthesis(text, open);
  if (close < 0) throw scanner.mistake('the parenthesis after "slice" must be closed', at);
  scanner.jump(close + 1);
  return { kind: 'slice', selector: parseSelector(text.slice(open + 1, close)) };
}

function readScoped(scanner: ConditionScanner, scope: Scope): Condition {
  const isNamed = scanner.accept('.');
  const metric = isNamed ? scanner.name() : null;
  if (isNamed && metric === null)
    throw scanner.mistake(`a metric must follow the dot: current text is ${scanner.next}`);
  scanner.demand(':', '"slice(…)"');
  const word = scanner.peekWord();
  const isVerb = VERBS.some((verb) => verb === word);
  const isBound = metric === null && !isVerb && /^(?:candidate|baseline|[nod])?$/.test(scanner.peekName() ?? '');
  return isBound ? { ...readBound(scanner), scope, text: '' } : readComparison(scanner, { scope, metric });
}

function readWhole(scanner: ConditionScanner, scope: Scope): Condition {
  const { at } = scanner;
  if (isFairness(scanner)) {
    const fairness = readFairness(scanner);
    if (scanner.accept(':')) return { ...readComparison(scanner, { scope, metric: fairness.text }), fairness };
    scanner.jump(at);
  }
  if (!scanner.isLabelled()) return { ...readBound(scanner), scope, text: '' };
  const metric = scanner.name();
  scanner.demand(':', 'the metric');
  return readComparison(scanner, { scope, metric });
}

function readComparison(scanner: ConditionScanner, named: Pick<Comparison, 'scope' | 'metric'>): Comparison {
  const { at } = scanner;
  const word = scanner.word() ?? '';
  const verb = VERBS.find((legal) => legal === word);
  if (verb === undefined) throw scanner.unknown(word, VERBS, at);
  const margin = scanner.acceptWord('by') ? readMargin(scanner) : null;
  if (verb !== 'better' && margin === null) {
    throw scanner.mistake(`"${verb}" needs a margin: write "${verb} by <number>"`);
  }
  return { kind: 'comparison', text: '', ...named, verb, margin: margin ?? { value: 0, relative: false } };
}

function readMargin(scanner: ConditionScanner): Margin {
  const { at } = scanner;
  const value = scanner.signedNumber('the margin after "by"');
  if (value < 0) throw scanner.mistake(`the margin must not be negative: current value is ${value}`, at);
  const relative = scanner.accept('%');
  return { value: value / (relative ? 100 : 1), relative };
}

/**
 * What a clause of the same line says of the disagreement bounds the variance of the others: ease.ml/ci's first pattern. In `fp-free` that
 * clause must be proven; in `fn-free` it must only not be shown false, which leaves room for twice its tolerance.
 */
function linked(clauses: readonly Condition[], mode: Settings['mode']): readonly Condition[] {
  const limit = clauses.find((clause): clause is Bound => clause.kind === 'bound' && isDisagreementLimit(clause));
  if (limit === undefined) return clauses;
  const below = mode === 'fp-free' ? limit.threshold : limit.threshold + 2 * (limit.tolerance ?? Number.NaN);
  if (!(below > 0 && below < 1)) return clauses;
  return clauses.map((clause) =>
    clause.kind === 'bound' && !isDisagreementLimit(clause) && clause.scope.kind === 'all'
      ? { ...clause, disagreementBelow: below }
      : clause,
  );
}

function isDisagreementLimit({ terms, operator, scope }: Bound): boolean {
  const [only] = terms;
  return (
    terms.length === 1 &&
    only?.model === 'both' &&
    only.coefficient === 1 &&
    operator.startsWith('<') &&
    scope.kind === 'all'
  );
}

function assured(clause: Condition, settings: Settings | null, clauses: number): Condition {
  if (settings === null) return clause;
  const assurance: Assurance = { ...settings, clauses };
  return { ...clause, text: `${clause.text} ${writeSettings(settings)}`, assurance };
}

import { type FairnessMeasure, parseFairness } from '../fairness/fairness-measure.ts';
import { closingParenthesis } from '../slices/selector-tokens.ts';
import type { ConditionScanner } from './condition-scanner.ts';

/** Does `fairness(` come next? */
export function isFairness(scanner: ConditionScanner): boolean {
  if (scanner.peekName() !== 'fairness') return false;
  const { at } = scanner;
  scanner.name();
  const opens = scanner.accept('(');
  scanner.jump(at);
  return opens;
}

/** Takes `fairness(<selector>).<measure>`. */
export function readFairness(scanner: ConditionScanner): FairnessMeasure {
  scanner.name();
  const open = scanner.at;
  const close = closingParenthesis(scanner.text, open);
  if (close < 0) throw scanner.mistake('the parenthesis after "fairness" must be closed', open);
  scanner.jump(close + 1);
  scanner.demand('.', '"fairness(…)"');
  const name = scanner.name();
  if (name === null) throw scanner.mistake(`a measure must follow the dot: current text is ${scanner.next}`);
  return parseFairness(scanner.text.slice(open + 1, close), name);
}

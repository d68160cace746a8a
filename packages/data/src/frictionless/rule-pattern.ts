import { type PatternNotation, re2Of } from '../json-schema/ecma-pattern.ts';
import type { PatternReader } from '../json-schema/linear-pattern.ts';
import { type RulePlace, ruleFault } from './rule-place.ts';

/** A rule's regular expression in RE2 syntax. Throws `CONFIG_INVALID` where it is none, `CONFIG_UNSUPPORTED` where RE2 cannot say it. */
export function rulePattern(
  stated: string,
  {
    readPattern,
    place,
    notation,
  }: { readonly readPattern: PatternReader; readonly place: RulePlace; readonly notation?: PatternNotation },
): string {
  const read = readPattern(stated, notation);
  const translated = re2Of(stated, notation);
  if ('test' in read && 're2' in translated) return translated.re2;
  const { code, problem } =
    'problem' in read ? read : { code: 'CONFIG_UNSUPPORTED' as const, problem: 'it has no such form' };
  throw ruleFault(code, place, {
    what: `the pattern "${stated.slice(0, 60)}" must be a regular expression that can be matched in linear time: ${problem}`,
    fix: 'rewrite the expression; RE2 has no look-around and no back-references',
  });
}

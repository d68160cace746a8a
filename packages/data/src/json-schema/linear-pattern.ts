import { PlumblineError } from '@plumbline/core';
import { type PatternNotation, re2Of } from './ecma-pattern.ts';

/** A compiled regular expression that takes time linear in the text. */
export interface LinearPattern {
  /** Is it found anywhere in the text? Throws `LIMIT_TIME` where pattern and text together are too much. */
  readonly test: (text: string) => boolean;
}

/** Why a pattern cannot be used: what it is in words, and whose fault. */
export interface PatternProblem {
  readonly code: 'CONFIG_INVALID' | 'CONFIG_UNSUPPORTED';
  readonly problem: string;
}

/** Makes linear patterns; synchronous, because validators test patterns in the middle of a record. */
export type PatternReader = (pattern: string, notation?: PatternNotation) => LinearPattern | PatternProblem;

/** Instructions of the compiled pattern: beyond it, counted repetitions were multiplied without measure. */
export const PROGRAM_MAX = 10_000;
/** Instructions times characters of one test: some seconds. */
export const TEST_STEPS_MAX = 100_000_000;

/** Loads the engine. */
export async function patternReader(): Promise<PatternReader> {
  const { RE2JS } = await import('re2js');
  return (pattern, notation) => {
    const translated = re2Of(pattern, notation);
    if ('unsupported' in translated) return unsupported(`it uses ${translated.unsupported}, which RE2 does not know`);
    try {
      const compiled = RE2JS.compile(translated.re2);
      const size = compiled.programSize();
      if (size > PROGRAM_MAX) return unsupported('its repetitions multiply to a pattern too large to match');
      return { test: (text) => demandShort(text, size, pattern) && compiled.test(text) };
    } catch (thrown) {
      if (thrown instanceof PlumblineError) throw thrown;
      const reason = thrown instanceof Error ? thrown.message.replace(/^error parsing regexp: /, '') : String(thrown);
      return { code: 'CONFIG_INVALID', problem: reason };
    }
  };
}

function unsupported(problem: string): PatternProblem {
  return { code: 'CONFIG_UNSUPPORTED', problem };
}

function demandShort(text: string, size: number, pattern: string): true {
  if (text.length * size <= TEST_STEPS_MAX) return true;
  throw new PlumblineError(
    'LIMIT_TIME',
    `Cannot match the pattern "${pattern.slice(0, 60)}": text may have at most ${Math.floor(TEST_STEPS_MAX / size)} characters for a pattern ` +
      `of its size: one has ${text.length}`,
    'limit the length of the text, or simplify the pattern',
  );
}

import { plainLine } from '@plumbline/report';
import type { Terminal } from '../terminal-host.ts';
import { judgeAgain } from './judge-again.ts';
import { isBroken, type Verified } from './verified.ts';
import { openAll, verifyEvidence } from './verify-evidence.ts';
import { readVerifyLine } from './verify-line.ts';

const LINE_CHARS_MAX = 1_000;
const MARKS = { 'as recorded': '✓', 'not as recorded': '✗', 'not told': '·' } as const;

/**
 * Holds evidence files against themselves, against the files they name and against each other; with `--again` against a new run on the same
 * data. Prints what was looked at. 0 where nothing is otherwise than recorded, else 1. Throws `INPUT_INVALID`, `DATA_MISSING`.
 */
export async function runVerify(words: readonly string[], terminal: Terminal): Promise<0 | 1> {
  const line = readVerifyLine(words, terminal.cwd);
  const opened = await openAll(line.files, terminal.cwd);
  let isGood = true;
  for (const each of opened) {
    const verified = await verifyEvidence(each, opened, line.root);
    const again =
      line.again && 'evidence' in each ? [await judgeAgain(each.evidence, { terminal, inputs: line.inputs })] : [];
    const whole: Verified = { path: verified.path, lines: [...verified.lines, ...again] };
    for (const text of printed(whole)) terminal.write(`${text}\n`);
    isGood = isGood && !isBroken(whole);
  }
  terminal.write(isGood ? 'Nothing is otherwise than recorded.\n' : 'Not everything is as recorded.\n');
  return isGood ? 0 : 1;
}

function printed({ path, lines }: Verified): readonly string[] {
  return [path, ...lines.map(({ state, text }) => `  ${MARKS[state]} ${text}`)].map((text) =>
    plainLine(text, LINE_CHARS_MAX),
  );
}

import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as duckdb from '@duckdb/node-api';
import { worstVerdict } from '@plumbline/core';
import { checkRules, openData, parseRules, profileData, type Table } from '@plumbline/data';
import { accountFor } from './account-for.ts';
import { type Fuzzer, type Judged, outcomeOf } from './family.ts';
import { malformedFile } from './malformed-file.ts';
import { type DataFormat, soundFiles } from './sound-files.ts';
import { otherReading } from './well-formed.ts';

const NOW = new Date('2024-06-01T00:00:00Z');
const NEVER = 'a value that no file holds';

/** Files of one format: each breaks a rule in every column, so that none of them may pass. */
export async function dataFamily(format: DataFormat, folder: string): Promise<Fuzzer> {
  const sound = await soundFiles(format, folder);
  const data = openData(duckdb, { temp: join(folder, 'temp'), memoryBytes: 512 * 1024 * 1024, threads: 2 });
  return {
    judge: async (number) => {
      const input = malformedFile(format, sound, number);
      const path = join(folder, input.fileName);
      writeFileSync(path, input.bytes);
      const judge = async (): Promise<Judged> => {
        const table = await data.openTable([path], { badRows: 'set-aside' });
        try {
          if (input.isCutOff) return { end: 'judged', problem: 'a file that was cut off was read' };
          return {
            end: table.rejected.count > 0 ? 'rows set aside' : 'judged',
            problem: (await disproof(table)) ?? misread(format, input.bytes, table) ?? (await accountFor(table)),
          };
        } finally {
          table.close();
        }
      };
      const outcome = await outcomeOf(input.how, /^(DATA|LIMIT)_/, judge);
      if (outcome.problem === null) rmSync(path, { force: true });
      return outcome;
    },
  };
}

/** Judges the rules that no value keeps, and profiles the rest, so that every value is read. */
async function disproof(table: Table): Promise<string | null> {
  const rule = { in: [NEVER], nullable: false };
  const rules = { columns: Object.fromEntries(table.columns.map(({ name }) => [name, rule])) };
  const file = await parseRules(JSON.stringify(rules), 'rules.json');
  const { findings } = await checkRules(table, file, { showValues: true, now: NOW });
  await profileData(table);
  const verdict = worstVerdict(findings.map((finding) => finding.verdict));
  // Without a row the run says that nothing can be told, whatever the rules.
  return verdict === 'pass' && table.rows > 0 ? 'data that breaks every rule passed' : null;
}

/** What another reader calls malformed must be an error, or rows set aside. */
function misread(format: DataFormat, bytes: Buffer, { rejected, files }: Table): string | null {
  const kind = files[0]?.source.kind;
  const { isBroken, brokenLines } = otherReading(format, bytes);
  if (isBroken && (kind === format || format === 'packed'))
    return 'another reader says that it is malformed: it was read';
  if (kind === 'jsonl' && format === 'jsonl' && rejected.count < brokenLines)
    return `${brokenLines} lines are no JSON: only ${rejected.count} were set aside`;
  return null;
}

import { isUtf8 } from 'node:buffer';
import { PlumblineError } from '@plumbline/core';
import { rejectedError } from '../rejected.ts';
import type { Source } from '../source-kind.ts';
import { foreignText } from '../text-encoding.ts';
import type { CsvDialect } from './csv-dialect.ts';
import { csvFields } from './csv-fields.ts';
import { readCsvRecords } from './csv-records.ts';
import type { CsvMarks } from './csv-scan.ts';

/** The first line of a CSV file that is not blank: it names the columns. */
export interface CsvHeader {
  readonly line: number;
  readonly names: readonly string[];
}

/**
 * Reads the header, however long it is. Throws `DATA_UNREADABLE` where it cannot be read, where two columns have one name (the engine would
 * rename the second, and rules would judge the first alone), and where it holds nothing but numbers: then the file has no header.
 */
export async function readCsvHeader(source: Source, marks: CsvMarks): Promise<CsvHeader> {
  let found: CsvHeader | undefined;
  let hasQuotes = false;
  await readCsvRecords(source, { ...marks, fields: 1 } satisfies CsvDialect, {
    header: ({ line, problem, bytes }) => {
      if (problem !== null) throw rejectedError({ path: source.path, line, kind: problem }, 'the column names');
      if (!isUtf8(bytes)) throw foreignText(source.path, line, bytes);
      found = { line, names: csvFields(bytes, marks) };
      hasQuotes = bytes.includes(marks.quote.charCodeAt(0));
      return true;
    },
  });
  const header = found ?? { line: 1, names: [] };
  demandDistinct(header, source);
  if (!hasQuotes) demandNames(header, source);
  return header;
}

function demandDistinct({ line, names }: CsvHeader, source: Source): void {
  const seen = new Set<string>();
  for (const name of names) {
    if (name !== '' && seen.has(name.toLowerCase())) {
      throw new PlumblineError(
        'DATA_UNREADABLE',
        `Cannot read ${source.kind.toUpperCase()} columns: each must have a name of its own: "${name}" stands twice in the first line`,
        'give every column a name of its own; upper and lower case count as one',
        { where: { file: source.path, line } },
      );
    }
    seen.add(name.toLowerCase());
  }
}

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/** Columns named by their places, 0, 1, 2, … or 1, 2, 3, …, are what tools write where nobody named them: those are names. */
function demandNames({ line, names }: CsvHeader, source: Source): void {
  const counts = (from: number): boolean => names.every((name, index) => name === String(index + from));
  const areNumbers = names.length > 0 && names.every((name) => NUMBER.test(name.trim()));
  if (!areNumbers || counts(0) || counts(1)) return;
  throw new PlumblineError(
    'DATA_UNREADABLE',
    `Cannot read ${source.kind.toUpperCase()} columns: the first line must name them: it holds numbers only`,
    'put a line with the names of the columns first; quote a name that is a number',
    { where: { file: source.path, line } },
  );
}

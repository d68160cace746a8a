/** How fields are told apart, and how many the first line has. */
export interface CsvDialect {
  readonly delimiter: string;
  readonly fields: number;
}

const DELIMITERS = [',', ';', '\t', '|'];

/**
 * The delimiter of a CSV file: the candidate that splits its first line into most fields (comma first), quoted text apart. It is settled
 * before the engine sees the file, so that one ragged line cannot turn a table into a single column.
 */
export function csvDialect(head: string, kind: 'csv' | 'tsv'): CsvDialect {
  const line = firstRecord(head);
  const candidates = kind === 'tsv' ? ['\t'] : DELIMITERS;
  const counted = candidates.map((delimiter) => ({ delimiter, fields: countFields(line, delimiter) }));
  return counted.reduce((best, next) => (next.fields > best.fields ? next : best));
}

/** Up to the first line break outside quotes, without a byte order mark. */
function firstRecord(head: string): string {
  let quoted = false;
  for (let at = 0; at < head.length; at += 1) {
    if (head[at] === '"') quoted = !quoted;
    else if (!quoted && (head[at] === '\n' || head[at] === '\r')) return head.slice(0, at);
  }
  return head;
}

function countFields(line: string, delimiter: string): number {
  let quoted = false;
  let fields = 1;
  for (const character of line) {
    if (character === '"') quoted = !quoted;
    else if (!quoted && character === delimiter) fields += 1;
  }
  return fields;
}

import type { CsvMarks } from './csv-scan.ts';

/** The fields of one record that has no problem, as text. */
export function csvFields(bytes: Uint8Array, { delimiter, quote, escape: escaping }: CsvMarks): readonly string[] {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const fields: string[] = [];
  let [field, isQuoted, wasQuoted] = ['', false, false];
  for (let at = 0; at <= text.length; at += 1) {
    const character = text[at];
    if (isQuoted && character === escaping && (text[at + 1] === quote || text[at + 1] === escaping)) {
      at += 1;
      field += text[at] ?? '';
    } else if (isQuoted && character === quote) isQuoted = false;
    else if (isQuoted) field += character ?? '';
    else if (character === delimiter || character === undefined) {
      fields.push(field);
      [field, wasQuoted] = ['', false];
    } else if (character === quote && (wasQuoted || field.trim() === '')) {
      // Behind a closing quote and a space a field may go on in quotes.
      [field, isQuoted, wasQuoted] = [wasQuoted ? field : '', true, true];
    } else if (!wasQuoted) field += character;
  }
  return fields;
}

/** Text as the text format writes it: in quotes, in UTF-8, with escapes where it must be. */
export function quotedText(text: string): string {
  const escaped = text
    .replaceAll('\\', '\\\\')
    .replaceAll('"', '\\"')
    .replaceAll('\n', '\\n')
    .replaceAll('\r', '\\r')
    .replaceAll('\t', '\\t')
    .replaceAll(/\p{Cc}/gu, (sign) =>
      [...Buffer.from(sign)].map((byte) => `\\${byte.toString(8).padStart(3, '0')}`).join(''),
    );
  return `"${escaped}"`;
}

/** A message as a field on several lines. */
export function messageField(name: string, fields: readonly string[]): string {
  const inside = fields.flatMap((field) => field.split('\n')).map((line) => `  ${line}`);
  return [`${name} {`, ...inside, '}'].join('\n');
}

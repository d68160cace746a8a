import { SCHEMA_MESSAGES } from './schema-fields.ts';

/** Behind space and comments: the first field's name and the sign after it. */
const FIRST_FIELD = /^([A-Za-z_][A-Za-z0-9_]*)[ \t\r\n]*([:{<])/;

/**
 * Is a rule file written in protobuf's text format, as TensorFlow's schemas are? Its first field is one of theirs, or opens a message, which
 * neither YAML nor JSON does. An empty file is none.
 */
export function isTfdvSchema(text: string): boolean {
  const [, name, sign] = FIRST_FIELD.exec(behindComments(text)) ?? [];
  if (name === undefined) return false;
  return sign !== ':' || Object.hasOwn(SCHEMA_MESSAGES['Schema'] ?? {}, name);
}

function behindComments(text: string): string {
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  for (;;) {
    while (at < text.length && ' \t\r\n'.includes(text[at] ?? '')) at += 1;
    if (text[at] !== '#') return text.slice(at);
    const line = text.indexOf('\n', at);
    if (line === -1) return '';
    at = line;
  }
}

import { DATE, DATE_TIME, TEXT_FORMATS } from '../frictionless/text-patterns.ts';

const LABEL = '[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?';
const BYTE = '(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])';
const HEX = '[0-9A-Fa-f]{1,4}';

/** Every legal place of `::` in an IPv6 address: RE2 has no way to count what is left out. */
const IPV6 = [
  `(?:${HEX}:){7}${HEX}`,
  `(?:${HEX}:){1,7}:`,
  ...Array.from({ length: 6 }, (_, index) => `(?:${HEX}:){1,${6 - index}}(?::${HEX}){1,${index + 1}}`),
  `:(?::${HEX}){1,7}`,
  '::',
].join('|');

/** Formats of strings as RE2 patterns of the whole text; null: any text, and there is nothing to test. */
export const STRING_FORMATS: Readonly<Record<string, string | null>> = {
  email: TEXT_FORMATS['email'] ?? null,
  uri: TEXT_FORMATS['uri'] ?? null,
  url: TEXT_FORMATS['uri'] ?? null,
  uuid: TEXT_FORMATS['uuid'] ?? null,
  byte: TEXT_FORMATS['binary'] ?? null,
  hostname: `${LABEL}(?:\\.${LABEL})*`,
  ipv4: `${BYTE}(?:\\.${BYTE}){3}`,
  ipv6: `(?:${IPV6})`,
  date: DATE,
  'date-time': DATE_TIME,
  binary: null,
  password: null,
};

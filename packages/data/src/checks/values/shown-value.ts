import type { Json } from '@plumbline/core';
import { engineValue } from '../../table/read-as.ts';
import type { TableColumn } from '../../table/table.ts';
import { asText, jsonText } from '../dialect.ts';

/** SQL of a value as text from which `shownValue` makes JSON. */
export function shownSql(column: TableColumn): string {
  return column.kind === 'other' && column.type !== 'BLOB'
    ? jsonText(engineValue(column))
    : asText(engineValue(column));
}

/** A value of the data as JSON: numbers beyond JSON and beyond doubles are text, times are ISO 8601 as Python writes them. */
export function shownValue(text: Json | undefined, column: Pick<TableColumn, 'kind' | 'type'>): Json {
  if (typeof text !== 'string') return null;
  switch (column.kind) {
    case 'integer':
      return Number.isSafeInteger(Number(text)) ? Number(text) : text;
    case 'number':
      return Number.isFinite(Number(text)) ? Number(text) : floatingText(text);
    case 'boolean':
      return text === 'true';
    case 'time':
      return text.replace(' ', 'T').replace(/\.\d+/, (fraction) => fraction.padEnd(7, '0'));
    case 'other':
      return column.type === 'BLOB' ? text : parsed(text);
    default:
      return text;
  }
}

/** Microseconds since 1970 (UTC) as ISO 8601, as Python's isoformat writes them. */
export function isoTime(micros: number, unit: 'date' | 'time'): string {
  const whole = Math.floor(micros / 1_000_000);
  const date = new Date(whole * 1000);
  if (Number.isNaN(date.getTime())) return String(micros);
  const text = date.toISOString().slice(0, -5);
  if (unit === 'date') return text.slice(0, text.indexOf('T'));
  const rest = Math.round(micros - whole * 1_000_000);
  return rest === 0 ? text : `${text}.${String(rest).padStart(6, '0')}`;
}

function floatingText(text: string): string {
  if (/nan/i.test(text)) return 'NaN';
  return text.startsWith('-') ? '-Infinity' : 'Infinity';
}

function parsed(text: string): Json {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

import { sha256Of } from '@plumbline/boundary';

const DIGITS = 16;

/** The id of an incident: the same for the same model and first raised window, whoever computes it. */
export function correlationId(series: string, startWindow: string): string {
  return `plumbline-${sha256Of(`${series}\n${startWindow}`).slice(0, DIGITS)}`;
}

/**
 * What a thrown value says of itself: its message, else itself as text. Told by shape, not by class: an error of Node
 * made in another realm (a worker, a test's sandbox) is no `instanceof Error` here.
 */
export function messageOf(thrown: unknown): string {
  if (typeof thrown !== 'object' || thrown === null || !('message' in thrown)) return String(thrown);
  return typeof thrown.message === 'string' ? thrown.message : String(thrown);
}

/** Is it an error with this code, e.g. `ENOENT` of Node or `MODEL_MISMATCH` of ours? */
export function hasCode(thrown: unknown, code: string): boolean {
  return typeof thrown === 'object' && thrown !== null && 'code' in thrown && thrown.code === code;
}

/**
 * Something looked at or made, named by its digest. `sha256` is 64 lower-case hex digits: of a file's bytes, or for a
 * folder the root digest over its files. `rows` is given for tables.
 */
export interface Subject {
  /** What part it played: `data`, `reference`, `schema`, `profile`, `model`, `candidate`, `baseline`, `test-data`, … */
  readonly role: string;
  /** How people call it: a relative path, or `registry:<name>@<version>`. */
  readonly name: string;
  readonly sha256: string;
  readonly rows?: number;
}

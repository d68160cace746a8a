/** One safety, how to take it out, and which tests must notice. */
export interface Safety {
  /** What holds while it is there, as a sentence. */
  readonly name: string;
  /** Path of the source file in the repository. */
  readonly file: string;
  /** Text that is in the file exactly once. */
  readonly find: string;
  readonly replace: string;
  /** Test files of which at least one test must fail. */
  readonly tests: readonly string[];
  /** Part of the name of the tests to run, where the whole files would take long. */
  readonly only?: string;
}

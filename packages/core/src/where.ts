/** A place in a file: `line` and `column` count from 1. The path is relative to the workspace, with forward slashes. */
export interface Where {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
}

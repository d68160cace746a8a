/** A branch at one commit. */
export interface BranchHead {
  /** Hex digits of the commit. */
  readonly commit: string;
  /** Path → name git gives to the content, sorted by path. */
  readonly files: ReadonlyMap<string, string>;
}

/** What to write in one commit. Paths are relative, with `/`; texts are stored in UTF-8. */
export interface BranchChange {
  readonly files: Readonly<Record<string, string>>;
  readonly message: string;
}

/**
 * A branch that holds documents and nothing else: a ledger, a history of alerts. It has no common history with the code. Several writers
 * may use it at once: a commit is refused, never merged, where the branch has moved.
 */
export interface Branch {
  /** The branch as it is, or null where there is none yet. */
  head(): Promise<BranchHead | null>;
  /** Texts of files at a head, in the order asked. A path that is not there, or no UTF-8, throws. */
  read(head: BranchHead, paths: readonly string[]): Promise<readonly string[]>;
  /** Is this the text of the file? Told from the name of its content, without fetching it. */
  holds(head: BranchHead, path: string, text: string): boolean;
  /**
   * Adds or replaces files on top of the commit `onto`; null starts the branch. Returns false, with nothing written, where the branch is no
   * longer there (or, for null, is there already). Throws where it cannot be told.
   */
  commit(onto: string | null, change: BranchChange): Promise<boolean>;
}

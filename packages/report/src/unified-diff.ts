/** Two versions of a text file. */
export interface TextChange {
  /** The file's path in the repository. */
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

/** The change as a unified diff that `git apply` takes; empty where nothing changes. */
export async function unifiedDiff({ path, before, after }: TextChange): Promise<string> {
  if (before === after) return '';
  const { createTwoFilesPatch } = await import('diff');
  const name = path.replaceAll('\\', '/').replaceAll(/[\t\r\n]/g, ' ');
  const patch = createTwoFilesPatch(`a/${name}`, `b/${name}`, before, after, undefined, undefined, { context: 2 });
  return patch.replace(/^=+\n/, '');
}

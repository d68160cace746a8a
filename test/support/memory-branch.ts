import type { Branch } from '@plumbline/core';

/** A branch that is a plain object. Every commit has a name of its own; a content's name is the content. */
export function memoryBranch(): Branch {
  const commits = new Map<string, Readonly<Record<string, string>>>();
  let head: string | null = null;
  const filesAt = (commit: string): Readonly<Record<string, string>> => commits.get(commit) ?? {};
  return {
    head: async () =>
      head === null
        ? null
        : { commit: head, files: new Map(Object.entries(filesAt(head)).sort(([a], [b]) => (a < b ? -1 : 1))) },
    read: async ({ commit }, paths) =>
      paths.map((path) => {
        const text = filesAt(commit)[path];
        if (text === undefined) throw new Error(`"${path}" is not there`);
        return text;
      }),
    holds: ({ files }, path, text) => files.get(path) === text,
    commit: async (onto, { files }) => {
      if (onto !== head) return false;
      const next = (commits.size + 1).toString(16).padStart(40, '0');
      commits.set(next, { ...(onto === null ? {} : filesAt(onto)), ...files });
      head = next;
      return true;
    },
  };
}

import type { Safety } from './safety.ts';

const BOUNDARY = 'test/packages/boundary';
const GITHUB = 'test/packages/github';
const NATIVE = 'test/packages/native';
const REPORT = 'test/packages/report';

/** The edge of the system: processes, paths, engines, logs, comments. */
export const edgeSafeties: readonly Safety[] = [
  {
    name: 'the entry awaits what it runs',
    file: 'packages/github/src/entry.ts',
    find: 'await main({',
    replace: 'void main({',
    tests: [`${GITHUB}/entry.test.ts`],
  },
  {
    name: 'a process that ends without a verdict does not end with 0',
    file: 'packages/github/src/entry.ts',
    find: 'if (judged) return;',
    replace: 'if (judged || code >= 0) return;',
    tests: [`${GITHUB}/entry.test.ts`],
  },
  {
    name: 'the bundle of every action awaits its entry',
    file: 'actions/evaluate-gate/src/index.ts',
    find: 'await runEntry(main);',
    replace: 'void runEntry(main);',
    tests: ['test/e2e/entry.test.ts'],
  },
  {
    name: 'every file of an engine is the pinned one',
    file: 'packages/native/src/verify-folder.ts',
    find: 'digests[index] !== pin.sha256',
    replace: 'digests[index] === null',
    tests: [`${NATIVE}/given-folder.test.ts`, `${NATIVE}/obtain-engine.test.ts`, `${NATIVE}/verify-folder.test.ts`],
  },
  {
    name: 'nothing beside an engine is loaded in its place',
    file: 'packages/native/src/verify-folder.ts',
    find: 'return stray === undefined ? null :',
    replace: "return stray !== '' ? null :",
    tests: [`${NATIVE}/given-folder.test.ts`],
  },
  {
    name: 'a fetched engine has the pinned sha512',
    file: 'packages/native/src/download-tarball.ts',
    find: 'if (integrity === pin.integrity) return;',
    replace: "if (integrity !== '') return;",
    tests: [`${NATIVE}/download-tarball.test.ts`],
  },
  {
    name: 'a child gets no variable that is not on the list',
    file: 'packages/boundary/src/child-environment.ts',
    find: 'return passes && value !== undefined',
    replace: 'return value !== undefined',
    tests: [`${BOUNDARY}/run-command.test.ts`],
  },
  {
    name: 'no token or command file of the runner is handed on, even when asked for',
    file: 'packages/boundary/src/child-environment.ts',
    find: 'if (refused.length > 0) {',
    replace: 'if (refused.length > 99) {',
    tests: [`${BOUNDARY}/run-command.test.ts`],
  },
  {
    name: 'a path of the data stays inside the workspace',
    file: 'packages/boundary/src/files.ts',
    find: '!isWithin(root, full) ||',
    replace: '',
    tests: [`${BOUNDARY}/files.test.ts`],
  },
  {
    name: 'a link does not lead out of the workspace',
    file: 'packages/boundary/src/files.ts',
    find: '|| !isWithin(realRoot, real)',
    replace: '',
    tests: [`${BOUNDARY}/files.test.ts`],
  },
  {
    name: 'a glob that matches nothing is not an empty data set',
    file: 'packages/boundary/src/files.ts',
    find: 'if (matches.length === 0) {',
    replace: 'if (matches.length > 99) {',
    tests: [`${BOUNDARY}/files.test.ts`],
  },
  {
    name: 'a folder with a link has no digest',
    file: 'packages/boundary/src/digest.ts',
    find: 'if (entry.isSymbolicLink()) throw linkRefused(full);',
    replace: '',
    tests: [`${BOUNDARY}/digest.test.ts`],
  },
  {
    name: 'the old spelling of a runner command is broken up',
    file: 'packages/github/src/neutralise.ts',
    find: ".replace(OLD_COMMAND, '## [')",
    replace: '',
    tests: [`${GITHUB}/neutralise.test.ts`],
  },
  {
    name: 'a line that starts with a runner command is put behind a bar',
    file: 'packages/github/src/neutralise.ts',
    find: 'return STARTS_COMMAND.test(visible)',
    replace: 'return visible.length < 0',
    tests: [`${GITHUB}/neutralise.test.ts`],
  },
  {
    name: 'only comments of our own are written over',
    file: 'packages/github/src/authorship.ts',
    find: 'marked.filter(({ author }) => isBy(author, DEFAULT_AUTHOR))',
    replace: 'marked',
    tests: [`${GITHUB}/comment.test.ts`],
  },
  {
    name: 'nothing untrusted comes alive in a comment',
    file: 'packages/report/src/markdown-phrases.ts',
    find: 'if (!ALIVE.test(word)) return',
    replace: 'if (word.length > 0) return',
    tests: [`${REPORT}/render-markdown.test.ts`, `${REPORT}/render-markdown.prop.test.ts`],
  },
  {
    name: 'a name cannot hide what it holds',
    file: 'packages/report/src/plain-text.ts',
    find: ".replace(LINE_SPACE, ' ').replace(INVISIBLE, '')",
    replace: ".replace(LINE_SPACE, ' ')",
    tests: [`${REPORT}/plain-text.test.ts`],
  },
  {
    name: 'markup in a name is text in HTML and XML',
    file: 'packages/report/src/escape-markup.ts',
    find: `text.replace(/[&<>"']/g`,
    replace: `text.replace(/[&"']/g`,
    tests: [`${REPORT}/render-html.test.ts`, `${REPORT}/render-junit.test.ts`],
  },
];

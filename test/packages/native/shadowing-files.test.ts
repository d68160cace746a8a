import { describe, expect, it } from '@jest/globals';
import { shadowingFiles } from '../../../packages/native/src/shadowing-files.ts';

const PACKAGES = ['engine', '@engine/other'];
const PINNED = new Set(['package.json', 'lib/a.js', 'lib/vectors/index.js', 'bin/x/engine.node']);

describe('shadowingFiles()', () => {
  it.each([
    ['lib/a', 'is tried before lib/a.js'],
    ['lib/a.json', 'is tried where lib/a.js is absent'],
    ['lib/vectors.js', 'is tried before the folder'],
    ['lib/vectors.node', 'is tried before the folder'],
    ['lib/vectors/package.json', 'names another main'],
    ['lib/package.json', 'changes how the folder is loaded'],
    ['node_modules/@engine/other/index.js', 'is found before the neighbour'],
    ['lib/node_modules/engine/index.js', 'is found before the neighbour'],
  ])('names %s: it %s', (path) => {
    expect(shadowingFiles(PINNED, [path, ...PINNED], PACKAGES)).toEqual([path]);
  });

  it.each([
    'README.md',
    'lib/a.d.ts',
    'lib/a.js.map',
    'src/a.ts',
    'esm/package.json',
    'bin/y/engine.node',
    'LICENSE',
    'node_modules/never-asked-for/index.js',
  ])('lets %s be', (path) => {
    expect(shadowingFiles(PINNED, [path, ...PINNED], PACKAGES)).toEqual([]);
  });
});

import { describe, expect, it } from '@jest/globals';
import { withoutCommands } from '../../../packages/cli/src/without-commands.ts';

describe('withoutCommands()', () => {
  it.each([
    ['::error::x', '| ::error::x'],
    [
      'a\n  ::stop-commands::t\r\t::set-output name=a::b\r\n::x',
      'a\n|   ::stop-commands::t\r| \t::set-output name=a::b\r\n| ::x',
    ],
    ['column ##[error]x', 'column ## [error]x'],
    ['a::b\n##x [y] ::', 'a::b\n##x [y] ::'],
    ['\n\n::x', '\n\n| ::x'],
  ])('of %j', (text, harmless) => {
    expect(withoutCommands(text)).toBe(harmless);
    expect(withoutCommands(harmless)).toBe(harmless);
  });
});

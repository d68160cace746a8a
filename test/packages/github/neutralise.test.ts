import { describe, expect, it } from '@jest/globals';
import { neutralLines, visibleText } from '@plumbline/github';
import { commandsIn } from '../../support/github/runner-grammar.ts';

describe('neutralLines()', () => {
  it.each([
    ['a command at the start of a line', '::set-output name=verdict::pass'],
    ['a command after white space', ' \t\u00a0\u0085::set-output name=verdict::pass'],
    ['the older spelling in the middle of a line', 'accuracy ##[set-output name=verdict]pass'],
    ['a command after a lone carriage return', 'loss 0.1\r::set-output name=verdict::pass'],
    ['a command behind a zero-width space', '\u200b::set-output name=verdict::pass'],
    ['the older spelling split by a soft hyphen', '#\u00ad#[set-output name=verdict]pass'],
    ['a command behind a terminal sequence', '\u001b[31m::set-output name=verdict::pass'],
    ['a command put together by removing a terminal sequence', ':\u001b[0m:set-output name=verdict::pass'],
    ['the older spelling behind a third hash', '###[set-output name=verdict]pass'],
  ])('leaves no command in %s', (_, text) => {
    expect(commandsIn(text.replace(/\u001b\[\d*m/g, ''))).toHaveLength(1);
    expect(commandsIn(neutralLines(text).join('\n'))).toEqual([]);
  });

  it('splits where the runner splits', () => {
    expect(neutralLines('a\r\nb\rc\nd')).toEqual(['a', 'b', 'c', 'd']);
  });

  it('keeps ordinary text as it is', () => {
    const text = 'epoch 1: loss=0.25 (std::vector, C::D) ## heading – Überprüfung 日本語 👍';
    expect(neutralLines(text)).toEqual([text]);
  });

  it('shows what it disarmed', () => {
    expect(neutralLines('::warning::x ##[error]y')).toEqual(['| ::warning::x ## [error]y']);
  });
});

describe('visibleText()', () => {
  it('drops terminal sequences, bidirectional marks and controls, and puts spaces for line ends', () => {
    expect(visibleText('\u001b]8;;http://x\u0007li\u202enk\u0000\u001b[1;31m!\r\nnext\tcell')).toBe('link! next cell');
  });

  it('replaces lone surrogates', () => {
    expect(visibleText('a\ud800b')).toBe('a\ufffdb');
  });
});

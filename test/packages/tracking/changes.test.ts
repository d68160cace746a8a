import { describe, expect, it } from '@jest/globals';
import { changesSince, fingerprintOf, type TrainingInputs } from '@plumbline/tracking';
import { digest, trainingInputs } from './training-inputs.ts';

function words(different: Partial<TrainingInputs>, known = true): readonly string[] {
  const earlier = trainingInputs();
  const current = trainingInputs(different);
  const { parts } = fingerprintOf(earlier);
  return changesSince({ parts, inputs: known ? earlier : null }, current, fingerprintOf(current)).map(
    (change) => change.words,
  );
}

const [january, february] = trainingInputs().data;
const file = (name: string) => ({ name, sha256: digest('f') });

describe('changesSince()', () => {
  it('says nothing when nothing changed', () => {
    expect(words({})).toEqual([]);
  });

  it('names the file that changed', () => {
    expect(words({ data: [january!, { ...february!, sha256: digest('f') }] })).toEqual([
      'data: 1 file changed (data/2001-02.parquet)',
    ]);
  });

  it('tells added and removed files apart', () => {
    expect(words({ data: [january!, file('data/2001-03.parquet')] })).toEqual([
      'data: 1 file added (data/2001-03.parquet), 1 file removed (data/2001-02.parquet)',
    ]);
  });

  it('names at most three files', () => {
    const code = ['e.py', 'd.py', 'c.py', 'b.py', 'a.py'].map(file);
    expect(words({ code: [...trainingInputs().code, ...code] })).toEqual([
      'code: 5 files added (a.py, b.py, c.py and 2 more)',
    ]);
  });

  it('names parameters without their values', () => {
    expect(words({ params: { lr: 0.5, trees: { depth: 4 } } })).toEqual(['params: 1 parameter changed (lr)']);
  });

  it('says "changed" where two values are written alike', () => {
    expect(words({ params: { lr: '0.1', trees: { depth: 4 } } })).toEqual(['params changed']);
  });

  it('tells several parts in their order', () => {
    expect(words({ environment: { platform: 'darwin-arm64' }, seed: '8', command: 'make' })).toEqual([
      'seed changed',
      'command changed',
      'environment: 1 entry changed (platform)',
    ]);
  });

  it('names parts alone where only their digests were kept', () => {
    expect(words({ data: [], seed: '8' }, false)).toEqual(['data changed', 'seed changed']);
  });
});

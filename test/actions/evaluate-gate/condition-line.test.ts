import { describe, expect, it } from '@jest/globals';
import { conditionLine } from '../../../actions/evaluate-gate/src/condition-line.ts';
import { expectCode } from '../../support/to-throw-with-code.ts';
import { performed, standard } from './scene.ts';

describe('conditions in plumbline.yml', () => {
  it('may be mappings, which join what the workflow says under one schema', async () => {
    const written = (item: string) => `evaluation:\n  conditions:\n    - 'auc: better'\n    - ${item}\n`;
    const run = async (item: string) => {
      const host = standard({}, { files: { 'plumbline.yml': written(item) } });
      return { outputs: await performed(host), findings: host.publications[0]?.findings ?? [] };
    };
    const { outputs, findings } = await run('{condition: "n - o > 0.02 +/- 0.01", reliability: 0.9999, steps: 32}');
    expect(outputs).toMatchObject({ verdict: 'inconclusive', promote: 'false', error: '' });
    expect(findings[1]?.check).toBe(
      'n - o > 0.02 +/- 0.01 with reliability 0.9999, mode fp-free, adaptivity none, steps 32',
    );
    expect(findings[1]?.detail).toContain('600 rows of');
    const broken = await run('{condition: "auc: better", mode: fp-fre}');
    expect(broken.outputs.error).toContain('CONFIG_INVALID');
  });
});

describe('conditionLine', () => {
  it('writes a mapping of the configuration file as a line', () => {
    const item = { condition: 'n - o > 0.02 +/- 0.01', reliability: 0.9999, adaptivity: 'full', steps: 32 };
    expect(conditionLine(item)).toBe('n - o > 0.02 +/- 0.01 with reliability 0.9999, adaptivity full, steps 32');
    expect(conditionLine({ condition: 'auc: better' })).toBe('auc: better');
    expect(conditionLine('auc: better')).toBe('auc: better');
  });

  it.each([[{ steps: 3 }], [{ condition: '' }], [{ condition: 'auc: better', step: 3 }]])(
    'refuses %j',
    async (item) => {
      await expectCode(() => conditionLine(item), 'CONFIG_INVALID');
    },
  );
});

import { describe, expect, it } from '@jest/globals';
import { renderMarkdown, VERDICT_WORDS } from '@plumbline/report';
import { expectCode } from '../../support/to-throw-with-code.ts';
import { HOSTILE_STRINGS } from './hostile-strings.ts';
import { livingPatterns, parsed } from './markdown-reader.ts';
import { everywhere, failingGate, invalidData, longReport, passingGate } from './sample-reports.ts';

const ROOMY = { charsMax: 65_536 };

describe('renderMarkdown', () => {
  it('opens with the marker, then the verdict in words, then why', () => {
    const [marker, heading, empty, headline] = renderMarkdown(failingGate, {
      ...ROOMY,
      marker: 'plumbline:v1 a',
    }).split('\n');
    expect([marker, heading, empty]).toEqual(['<!-- plumbline:v1 a -->', '## ❌ Evaluation gate: failed', '']);
    expect(headline).toContain('AUC is worse by 0.021');
  });

  it('takes a marker with or without its comment signs', () => {
    expect(renderMarkdown(passingGate, { ...ROOMY, marker: '<!-- m -->' })).toBe(
      renderMarkdown(passingGate, { ...ROOMY, marker: 'm' }),
    );
  });

  it.each(['a\nb', 'a -- b', 'a --> b', '', '<x', 'm'.repeat(401)])('refuses the marker %j', async (marker) => {
    await expectCode(() => renderMarkdown(passingGate, { ...ROOMY, marker }), 'INVARIANT_BROKEN');
  });

  it('refuses a limit below its last rung', async () => {
    await expectCode(() => renderMarkdown(passingGate, { charsMax: 50 }), 'INVARIANT_BROKEN');
  });

  it('cuts folded sections first and from the last, and says so', () => {
    const full = renderMarkdown(longReport, { charsMax: 1_000_000 });
    const cut = renderMarkdown(longReport, { charsMax: Math.floor(full.length * 0.7) });
    expect(full).not.toContain('Shortened');
    expect(cut).toContain('Columns, part 1');
    expect(cut).not.toContain('Columns, part 12');
    expect(cut).toMatch(/Shortened to fit\. Left out: \d sections\. The evidence file has everything\./);
  });

  it('keeps the most severe deciding rows when rows must go', () => {
    const cut = renderMarkdown(longReport, { charsMax: 1_600 });
    expect(cut).toContain('column.age.range');
    expect(cut).not.toContain('warning');
    expect(cut).toMatch(/Left out: 12 sections, \d+ of 26 deciding rows/);
  });

  it('names charts that follow each other in one sentence, and colours a patch', () => {
    const chart = (title: string) =>
      ({ kind: 'chart', shape: 'bars', title, xTitle: 'x', yTitle: 'y', x: [1], series: [] }) as const;
    const patch = { kind: 'code', text: '--- a/r.yml\n+++ b/r.yml\n@@ -1 +1 @@\n-a\n+b' } as const;
    const blocks = [chart('age'), chart('plan'), patch, chart('city')];
    const text = renderMarkdown({ ...passingGate, sections: [{ heading: 'h', collapsed: false, blocks }] }, ROOMY);
    expect(text).toContain('\nCharts in the HTML report: age, plan\n');
    expect(text).toContain('\nChart in the HTML report: city\n');
    expect(text).toContain('```diff\n--- a/r.yml');
  });

  it('counts what a long table and a long list leave out', () => {
    const [section] = longReport.sections;
    const list = { kind: 'list' as const, items: Array.from({ length: 130 }, (_, index) => `item ${index}`) };
    const report = {
      ...longReport,
      sections: [{ heading: 'h', collapsed: true, blocks: [...(section?.blocks ?? []), list] }],
    };
    const text = renderMarkdown(report, ROOMY);
    expect(text).toContain('… and 50 more of 150 rows');
    expect(text).toContain('… and 30 more');
  });

  it('says what it left out of wide tables, long footers and crowded reports', () => {
    const columns = Array.from({ length: 23 }, (_, index) => `c${index}`);
    const wide = {
      kind: 'table' as const,
      columns,
      rows: [columns.map((name) => ({ kind: 'code' as const, text: name }))],
    };
    const audit = columns.map((label) => ({ label, text: label }));
    const sections = Array.from({ length: 52 }, () => ({ heading: 'h', collapsed: true, blocks: [] }));
    const text = renderMarkdown({ ...passingGate, deciding: wide, audit, sections }, ROOMY);
    expect(text).toContain('… and 3 more of 23 columns');
    expect(text).toContain(' · … and 7 more');
    expect(text).toContain('Left out: 2 sections');
  });

  it('explains its bars where the first of them stand', () => {
    expect(renderMarkdown(passingGate, ROOMY).match(/In the bars/g)).toHaveLength(1);
    expect(renderMarkdown(invalidData, ROOMY)).toMatch(/### Drift[\s\S]*In the bars/);
  });

  it.each(HOSTILE_STRINGS.map((hostile) => [hostile.slice(0, 40), hostile]))(
    'leaves nothing alive of %j',
    (_, hostile) => {
      const text = renderMarkdown(everywhere(hostile), { ...ROOMY, marker: 'plumbline:v1' });
      const { kinds, html, texts } = parsed(text);
      expect([...kinds.keys()].filter((kind) => !PHRASES.has(kind) && !(kind in STRUCTURE))).toEqual([]);
      for (const [kind, times] of Object.entries(STRUCTURE)) expect([kind, kinds.get(kind)]).toEqual([kind, times]);
      expect(html[0]).toBe('<!-- plumbline:v1 -->');
      for (const each of html.slice(1))
        expect(each).toMatch(/^(<details><summary>([^<>]|<code>[^<>]*<\/code>)*<\/summary>|<\/details>)$/);
      expect(html.filter((each) => each === '</details>')).toHaveLength(1);
      expect(livingPatterns(texts)).toEqual([]);
      expect(text).toContain(VERDICT_WORDS.fail);
      expect(text.lastIndexOf('<!--')).toBe(0);
    },
  );
});

const PHRASES = new Set(['paragraph', 'text', 'inlineCode', 'strong', 'html']);

/** What `everywhere` holds, whatever its text: nothing untrusted opens a block. */
const STRUCTURE = {
  root: 1,
  heading: 2,
  blockquote: 1,
  list: 2,
  listItem: 2,
  table: 2,
  tableRow: 4,
  tableCell: 12,
  code: 1,
  thematicBreak: 1,
};

import { describe, expect, it } from '@jest/globals';
import {
  ACTION_NAMES,
  type Block,
  type Cell,
  type NumberFormat,
  type ReportModel,
  type Section,
  type Table,
} from '@plumbline/core';
import { renderHtml, renderMarkdown, renderText, VERDICT_WORDS } from '@plumbline/report';
import fc from 'fast-check';
import { FILTER_SCRIPT } from '../../../packages/report/src/html-filter.ts';
import { HOSTILE_STRINGS } from './hostile-strings.ts';
import { livingPatterns, parsed } from './markdown-reader.ts';
import { everywhere } from './sample-reports.ts';

const RUN = { seed: 20240601, numRuns: 150 };
const SPECIAL = fc.constantFrom(
  ...'@#$|`*_~[](){}<>!\\:;&.-+=/"\' 19af\n\r\t',
  'www.',
  'http://',
  '<!--',
  '-->',
  'GH-',
  '\u200b',
  '\ud83d',
  '🚀',
);
const untrusted = fc.oneof(
  fc.array(SPECIAL, { maxLength: 24 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(...HOSTILE_STRINGS),
  fc.tuple(fc.constantFrom(...HOSTILE_STRINGS), fc.constantFrom(...HOSTILE_STRINGS)).map(([a, b]) => a + b),
);
const size = fc.oneof(fc.double(), fc.constantFrom(0, -0, 1, 1e300, Number.NaN, Infinity, -Infinity));
const digits = fc.integer({ min: -2, max: 30 });
const format: fc.Arbitrary<NumberFormat> = fc.oneof(
  fc.constantFrom<NumberFormat>({ as: 'integer' }, { as: 'milliseconds' }, { as: 'bytes' }),
  fc.record({ as: fc.constantFrom('decimal' as const, 'percent' as const, 'signed' as const), digits }),
);
const bound = fc.option(size, { nil: null });
const cell: fc.Arbitrary<Cell> = fc.oneof(
  fc.record({ kind: fc.constantFrom('text' as const, 'code' as const), text: untrusted }),
  fc.record({ kind: fc.constant('number' as const), value: bound, format }),
  fc.record({
    kind: fc.constant('verdict' as const),
    verdict: fc.constantFrom('pass' as const, 'warn' as const, 'fail' as const),
  }),
  fc.record(
    { kind: fc.constant('interval' as const), estimate: size, lower: bound, upper: bound, format, threshold: size },
    { requiredKeys: ['kind', 'estimate', 'lower', 'upper', 'format'] },
  ),
);
const table: fc.Arbitrary<Table> = fc.integer({ min: 0, max: 4 }).chain((width) =>
  fc.record({
    kind: fc.constant('table' as const),
    columns: fc.array(untrusted, { minLength: width, maxLength: width }),
    rows: fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 30 }),
  }),
);
const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constantFrom('paragraph' as const, 'code' as const), text: untrusted }),
  fc.record({ kind: fc.constant('list' as const), items: fc.array(untrusted, { maxLength: 5 }) }),
  table,
);
const section: fc.Arbitrary<Section> = fc.record({
  heading: untrusted,
  collapsed: fc.boolean(),
  blocks: fc.array(block, { maxLength: 3 }),
});
const labelled = fc.array(fc.record({ label: untrusted, text: untrusted }), { maxLength: 20 });
const report: fc.Arbitrary<ReportModel> = fc.record({
  action: fc.constantFrom(...ACTION_NAMES),
  title: untrusted,
  verdict: fc.constantFrom(
    'pass' as const,
    'warn' as const,
    'inconclusive' as const,
    'fail' as const,
    'error' as const,
  ),
  headline: untrusted,
  compared: labelled,
  deciding: fc.option(table, { nil: null }),
  notices: fc.array(untrusted, { maxLength: 30 }),
  sections: fc.array(section, { maxLength: 4 }),
  audit: labelled,
});

describe('renderMarkdown, for every report', () => {
  it('fits any limit from 1000 on, with the marker first and the verdict in words', () => {
    fc.assert(
      fc.property(report, fc.integer({ min: 1_000, max: 6_000 }), (model, charsMax) => {
        const text = renderMarkdown(model, { charsMax, marker: 'plumbline:v1 key' });
        expect(text.length).toBeLessThanOrEqual(charsMax);
        expect(text.startsWith('<!-- plumbline:v1 key -->\n')).toBe(true);
        expect(text).toContain(VERDICT_WORDS[model.verdict]);
        expect(text.isWellFormed()).toBe(true);
      }),
      RUN,
    );
  });

  it('lets untrusted text become text and code only', () => {
    fc.assert(
      fc.property(report, (model) => {
        const text = renderMarkdown(model, { charsMax: 65_536 });
        const { kinds, html, texts } = parsed(text);
        for (const kind of [
          'link',
          'linkReference',
          'definition',
          'image',
          'imageReference',
          'footnoteReference',
          'footnoteDefinition',
          'emphasis',
          'delete',
          'break',
          'taskListItem',
        ])
          expect([...kinds.keys()]).not.toContain(kind);
        for (const each of html)
          expect(each).toMatch(/^(<details><summary>([^<>]|<code>[^<>]*<\/code>)*<\/summary>|<\/details>)$/);
        expect(livingPatterns(texts)).toEqual([]);
        expect(text).not.toContain('<!--');
      }),
      RUN,
    );
  });

  it('shows a name of ordinary characters unchanged', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[g-z*_`|~<>\\[\]()!&#-]{1,30}$/), (name) => {
        const { tree } = parsed(renderMarkdown({ ...everywhere('x'), headline: name }, { charsMax: 65_536 }));
        const paragraph = 'children' in tree ? tree.children[1] : undefined;
        const words = paragraph && 'children' in paragraph ? paragraph.children : [];
        expect(words.map((node) => ('value' in node ? node.value : `(${node.type})`)).join('')).toBe(
          name.replaceAll('<!--', '<! --'),
        );
      }),
      RUN,
    );
  });
});

describe('renderText, for every report', () => {
  it('keeps within 100 columns and free of control characters', () => {
    fc.assert(
      fc.property(report, (model) => {
        const text = renderText(model);
        expect(text).toContain(VERDICT_WORDS[model.verdict]);
        expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
        const code = model.sections.some((each) => each.blocks.some((one) => one.kind === 'code'));
        if (!code)
          for (const line of text.split('\n')) expect([...line.replace(/\p{M}/gu, '')].length).toBeLessThanOrEqual(100);
      }),
      RUN,
    );
  });
});

describe('renderHtml, for every report', () => {
  it('holds no markup but its own', async () => {
    await fc.assert(
      fc.asyncProperty(report, async (model) => {
        const written = await renderHtml([model], { title: model.title, generated: model.headline });
        const page = written.replace(`<script type="module">${FILTER_SCRIPT}</script>`, '');
        expect(page).not.toMatch(/<(script|img|iframe|a href="(?!#r\d)|link|object|embed|form|input)/i);
        const tags = new Set([...page.matchAll(/<\/?([a-z0-9]+)/gi)].map((match) => match[1]));
        expect([...tags].filter((tag) => !TAGS.has(tag ?? ''))).toEqual([]);
        expect(page).not.toMatch(/\son\w+\s*=\s*"/);
      }),
      RUN,
    );
  });
});

const TAGS = new Set(
  [
    'html head meta title style body main h1 h2 h3 p article header span dl dt dd div table thead tbody tr th td',
    'code svg path circle aside ul li details summary section pre',
  ]
    .join(' ')
    .split(' '),
);

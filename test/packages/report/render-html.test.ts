import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { renderHtml } from '@plumbline/report';
import { XMLValidator } from 'fast-xml-parser';
import { HOSTILE_STRINGS } from './hostile-strings.ts';
import { errorReport, everywhere, failingGate, invalidData, passingGate } from './sample-reports.ts';

const PAGE = { title: 'Plumbline: churn', generated: '2026-11-23T15:00:00Z' };

describe('renderHtml', () => {
  it('fetches nothing and lets one known script run', async () => {
    const page = await renderHtml([passingGate, invalidData], PAGE);
    const [script = '', ...others] = [...page.matchAll(/<script[^>]*>(.*?)<\/script>/gs)].map((match) => match[1]);
    const sha256 = createHash('sha256').update(script).digest('base64');
    const policy = `default-src 'none'; style-src 'unsafe-inline'; img-src data:; script-src 'sha256-${sha256}'`;
    expect(others).toEqual([]);
    expect(page).toContain(`<meta http-equiv="Content-Security-Policy" content="${policy.replaceAll("'", '&#39;')}">`);
    expect(page).not.toMatch(/<link|@import|url\((?!#)|\bsrc=|href="(?!#)/);
  });

  it('says the verdict in words beside its colour, in the language it declares', async () => {
    const page = await renderHtml([failingGate], PAGE);
    expect(page).toContain('<html lang="en">');
    expect(page).toMatch(/<h2 id="r1-title">Evaluation gate<\/h2><span class="badge fail">.*failed<\/span>/);
    expect(page).toContain('<th scope="col">Condition</th>');
    expect(page).toContain('<th scope="row"><code>auc: better</code></th>');
  });

  it('opens with the six actions where several reports are given, each with its most severe verdict', async () => {
    const page = await renderHtml([passingGate, errorReport, invalidData], PAGE);
    expect(page).toContain('<li class="error"><a href="#r2">evaluate-gate</a>');
    expect(page).toContain('<li class="fail"><a href="#r3">validate-data</a>');
    expect(page.match(/not run/g)).toHaveLength(4);
    expect(await renderHtml([passingGate], PAGE)).not.toContain('<nav');
  });

  it('gives each chapter its heading and a strip of its own, and keeps what comes before the first', async () => {
    const chapters = [
      { title: 'First <b>', text: 'a start', from: 1 },
      { title: 'Second', text: 'an end', from: 3 },
    ];
    const page = await renderHtml([passingGate, failingGate, invalidData, passingGate], { ...PAGE, chapters });
    const [before = '', first = '', second = ''] = page.split('<header class="chapter">');
    expect(before).toContain('id="r1"');
    expect(before).not.toContain('<nav');
    expect(first).toContain('<h2>First &lt;b&gt;</h2><p>a start</p>');
    expect(first).toContain('<li class="fail"><a href="#r2">evaluate-gate</a>');
    expect(first).toContain('<li class="fail"><a href="#r3">validate-data</a>');
    expect(second).toContain('<li class="pass"><a href="#r4">evaluate-gate</a>');
    expect(second.match(/not run/g)).toHaveLength(5);
    expect(page.match(/<article/g)).toHaveLength(4);
  });

  it('shows digests in full', async () => {
    expect(await renderHtml([passingGate], PAGE)).toContain(`sha256:${'a3f1c07be5d94f02'.repeat(4)}`);
  });

  it('repeats no id, and gives the same bytes whatever was drawn before', async () => {
    const first = await renderHtml([passingGate, passingGate, invalidData], PAGE);
    const second = await renderHtml([passingGate, passingGate, invalidData], PAGE);
    expect(second).toBe(first);
    const ids = [...first.matchAll(/\sid="([^"]*)"/g)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(HOSTILE_STRINGS.map((hostile) => [hostile.slice(0, 40), hostile]))(
    'keeps %j inside its element',
    async (_, hostile) => {
      const page = await renderHtml([everywhere(hostile)], { title: hostile, generated: hostile });
      const body = page.slice(page.indexOf('<body>'), page.indexOf('</html>'));
      expect(XMLValidator.validate(body)).toBe(true);
      expect(body).not.toMatch(/<(script|img|b|h1|svg|x)[\s>/](?![^<]*<\/h1>)/);
    },
  );

  it('counts the rows beyond what a page can show', async () => {
    const rows = Array.from({ length: 5_003 }, () => [{ kind: 'text' as const, text: 'x' }]);
    const page = await renderHtml([{ ...failingGate, deciding: { kind: 'table', columns: ['a'], rows } }], PAGE);
    expect(page).toContain('… and 3 more of 5003 rows');
  });
});

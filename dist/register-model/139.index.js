export const id = 139;
export const ids = [139];
export const modules = {

/***/ 2139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderHtml: () => (/* reexport */ renderHtml),
  renderMarkdown: () => (/* reexport */ render_markdown/* renderMarkdown */.G)
});

// UNUSED EXPORTS: VERDICT_WORDS, chartSvg, formatNumber, plainLine, renderJunit, renderOpenLineage, renderSarif, renderText, unifiedDiff

// EXTERNAL MODULE: ./build/packages/core/src/action-name.js
var action_name = __webpack_require__(4569);
// EXTERNAL MODULE: ./build/packages/report/src/escape-markup.js
var escape_markup = __webpack_require__(4940);
// EXTERNAL MODULE: ./build/packages/core/src/limits.js
var limits = __webpack_require__(7007);
// EXTERNAL MODULE: ./build/packages/report/src/plain-text.js
var plain_text = __webpack_require__(8672);
;// CONCATENATED MODULE: ./build/packages/report/src/chart-spec.js


const WIDTH = 880;
const HEIGHT = 220;
/** Middle tones that keep a contrast of 3:1 or more on white and on near-black. */
const PALETTE = ['#3f7fdb', '#c9660a', '#2e8b57', '#9a6ae0', '#d9485f', '#0f8b8d', '#8a7a12', '#7a7f87'];
const THRESHOLD_COLOUR = 'currentColor';
const MARKS = {
    bars: { type: 'bar', cornerRadiusEnd: 2 },
    lines: { type: 'line', strokeWidth: 2, point: { size: 28 } },
    points: { type: 'point', filled: true, size: 42 },
};
/** A chart as a Vega-Lite specification in which untrusted text is data or a literal title only. */
function chartSpec(chart) {
    const names = seriesNames(chart);
    const ordinal = chart.shape === 'bars' || chart.x.some((value) => typeof value === 'string');
    const scale = { domain: [...names], range: [...PALETTE] };
    // A band's opacity would make its legend pale.
    const solid = hasBands(chart) ? { symbolOpacity: 1 } : {};
    const legend = names.length > 1 ? { orient: 'top', title: null, labelLimit: 240, ...solid } : null;
    return {
        width: WIDTH,
        height: HEIGHT,
        padding: 4,
        background: 'transparent',
        config: config(),
        layer: [
            ...bandLayer(chart, names, { type: 'nominal', field: 's', scale, legend }),
            {
                data: { values: values(chart, names) },
                mark: { ...MARKS[chart.shape] },
                encoding: {
                    x: {
                        field: 'x',
                        type: ordinal ? 'ordinal' : 'quantitative',
                        sort: null,
                        title: (0,plain_text/* plainLine */.h0)(chart.xTitle, limits/* NAME_CHARS_MAX */.bR),
                        axis: ordinal
                            ? { labelAngle: angle(chart), labelLimit: 110, grid: false }
                            : { grid: false, ...(chart.x.every(Number.isInteger) ? { tickMinStep: 1 } : {}) },
                        scale: ordinal ? { paddingInner: 0.25 } : { zero: false },
                    },
                    y: { field: 'y', type: 'quantitative', title: (0,plain_text/* plainLine */.h0)(chart.yTitle, limits/* NAME_CHARS_MAX */.bR) },
                    color: { field: 's', type: 'nominal', scale, legend },
                    ...(chart.shape === 'bars' && names.length > 1 ? { xOffset: { field: 's', sort: [...names] } } : {}),
                },
            },
            ...thresholdLayer(chart),
        ],
    };
}
/** Bands lie under the lines in their colour; points have a bar instead. Bars have none. */
function bandLayer(chart, names, color) {
    if (!hasBands(chart))
        return [];
    const mark = chart.shape === 'lines'
        ? { type: 'area', opacity: 0.16, interpolate: 'linear' }
        : { type: 'rule', opacity: 0.55, strokeWidth: 1.5 };
    return [
        {
            data: { values: bands(chart, names) },
            mark,
            encoding: {
                x: { field: 'x', type: 'quantitative' },
                y: { field: 'l', type: 'quantitative' },
                y2: { field: 'u' },
                color,
            },
        },
    ];
}
/** Bands have a place on a scale only, not among names. */
function hasBands({ shape, series, x }) {
    const isBanded = series.some(({ lower, upper }) => lower !== undefined && upper !== undefined);
    return isBanded && shape !== 'bars' && x.every((value) => typeof value === 'number');
}
/** Only where both ends are known. */
function bands(chart, names) {
    return chart.series.flatMap(({ lower, upper }, which) => chart.x.flatMap((x, at) => {
        const [l, u] = [finite(lower?.[at] ?? null), finite(upper?.[at] ?? null)];
        return l === null || u === null || typeof x === 'string' ? [] : [{ x, l, u, s: names[which] ?? '' }];
    }));
}
function thresholdLayer({ threshold }) {
    if (threshold === undefined || !Number.isFinite(threshold))
        return [];
    return [
        {
            data: { values: [{ y: threshold }] },
            mark: { type: 'rule', color: THRESHOLD_COLOUR, strokeDash: [5, 4], strokeWidth: 1.5 },
            encoding: { y: { field: 'y', type: 'quantitative' } },
        },
    ];
}
/** Names as drawn, told apart where cleaning made two alike. */
function seriesNames(chart) {
    const names = chart.series.map((series) => (0,plain_text/* plainLine */.h0)(series.name, 80));
    return names.map((name, index) => (names.indexOf(name) === index ? name : `${name} (${index + 1})`));
}
function values(chart, names) {
    const xs = chart.x.map((x) => (typeof x === 'string' ? (0,plain_text/* plainLine */.h0)(x, limits/* NAME_CHARS_MAX */.bR) : x));
    return chart.series.flatMap((series, which) => xs.map((x, at) => ({ x, y: finite(series.values[at] ?? null), s: names[which] ?? '' })));
}
function finite(value) {
    return value !== null && Number.isFinite(value) ? value : null;
}
function angle(chart) {
    const longest = Math.max(0, ...chart.x.map((x) => String(x).length));
    return longest * 7 * chart.x.length > WIDTH ? -35 : 0;
}
/** Lines and letters take the colour of the page's text, so that one drawing suits both themes. */
function config() {
    const line = { domainColor: 'currentColor', tickColor: 'currentColor', gridColor: 'currentColor' };
    const letters = { labelColor: 'currentColor', titleColor: 'currentColor' };
    return {
        font: 'system-ui, sans-serif',
        view: { stroke: null },
        axis: {
            ...line,
            ...letters,
            gridOpacity: 0.14,
            domainOpacity: 0.4,
            tickOpacity: 0.4,
            labelFontSize: 11,
            titleFontSize: 11,
            titleFontWeight: 'normal',
        },
        legend: { ...letters, labelFontSize: 11 },
    };
}

// EXTERNAL MODULE: ./build/packages/report/src/format-number.js
var format_number = __webpack_require__(6729);
;// CONCATENATED MODULE: ./build/packages/report/src/chart-svg.js




const NAMES_MAX = 8;
/**
 * A chart as static SVG: no script, no canvas, the same bytes every time. `id` is unique in the page and prefixes
 * every id inside. Vega is loaded here and nowhere else.
 */
async function chartSvg(chart, id) {
    const vega = await import(/* webpackIgnore: true */ '../lib/index.js').then((library) => library.load['vega']());
    const vegaLite = await import(/* webpackIgnore: true */ '../lib/index.js').then((library) => library.load['vega-lite']());
    const compiled = vegaLite.compile(chartSpec(chart), { logger: vega.logger(vega.None) });
    const view = new vega.View(vega.parse(compiled.spec), { renderer: 'none', logLevel: vega.None });
    try {
        return labelled(await view.toSVG(), chart, id);
    }
    finally {
        view.finalize();
    }
}
function labelled(svg, chart, id) {
    const title = `<title id="${id}-title">${(0,escape_markup/* escapeMarkup */.M)((0,plain_text/* plainLine */.h0)(chart.title, 200))}</title>`;
    const desc = `<desc id="${id}-desc">${(0,escape_markup/* escapeMarkup */.M)(describe(chart))}</desc>`;
    const open = `<svg role="img" aria-labelledby="${id}-title ${id}-desc"`;
    const ids = new Map();
    // Vega counts its ids on from chart to chart: numbered anew by first appearance, bytes do not depend on history.
    const renamed = (name) => {
        if (!ids.has(name))
            ids.set(name, `${id}-clip${ids.size + 1}`);
        return ids.get(name) ?? name;
    };
    return svg
        .replace(/\b(id="|url\(#)((?:clip|gradient_)\d+)/g, (_, before, name) => before + renamed(name))
        .replace(/ (?:role|aria-roledescription|aria-label|aria-hidden)="[^"]*"/g, '')
        .replace(/^<svg([^>]*)>/, (_, attributes) => `${open}${attributes}>${title}${desc}`);
}
function describe(chart) {
    const names = chart.series.slice(0, NAMES_MAX).map((series) => (0,plain_text/* plainLine */.h0)(series.name, 80));
    const against = `${(0,plain_text/* plainLine */.h0)(chart.yTitle, 200)} against ${(0,plain_text/* plainLine */.h0)(chart.xTitle, 200)}`;
    const judged = chart.threshold === undefined ? '' : `; threshold ${(0,format_number/* formatNumber */.Z)(chart.threshold, { as: 'decimal', digits: 3 })}`;
    return `${chart.shape}: ${against}; ${chart.series.length} series: ${names.join(', ')}${judged}${bandsInWords(chart)}`;
}
/** What a band says cannot be heard from its shape: where each series starts and ends, and how wide its band is at most. */
function bandsInWords({ series }) {
    const told = series.slice(0, NAMES_MAX).flatMap(({ name, values, lower, upper }) => {
        const known = values.filter((value) => value !== null);
        const [first, last] = [known[0], known.at(-1)];
        if (lower === undefined || upper === undefined || first === undefined || last === undefined)
            return [];
        const widths = lower.flatMap((low, at) => {
            const high = upper[at] ?? null;
            return low === null || high === null ? [] : [high - low];
        });
        const written = [first, last, Math.max(0, ...widths)].map((value) => (0,format_number/* formatNumber */.Z)(value, { as: 'decimal', digits: 3 }));
        return [`${(0,plain_text/* plainLine */.h0)(name, 80)} from ${written[0]} to ${written[1]}, band at most ${written[2]} wide`];
    });
    return told.length === 0 ? '' : `; ${told.join('; ')}`;
}

// EXTERNAL MODULE: ./build/packages/report/src/describe-cell.js
var describe_cell = __webpack_require__(1806);
// EXTERNAL MODULE: ./build/packages/report/src/histogram-bars.js
var histogram_bars = __webpack_require__(4875);
;// CONCATENATED MODULE: ./build/packages/report/src/histogram-svg.js



const histogram_svg_WIDTH = 168;
const histogram_svg_HEIGHT = 36;
const LABEL_CHARS_MAX = 60;
/** Two sides laid over each other: the first as a filled shape, the others as bars of half width. Empty where there is nothing. */
function histogramSvg(series) {
    const shown = series.map(({ name, values }) => ({ name, shares: (0,histogram_bars/* joined */.o)(values.map((value) => share(value))) }));
    const highest = Math.max(0, ...shown.flatMap(({ shares }) => shares));
    const [base, ...others] = shown;
    if (base === undefined || highest === 0)
        return '';
    const label = (0,escape_markup/* escapeMarkup */.M)((0,plain_text/* plainLine */.h0)(series.map(({ name }) => name).join(' and '), LABEL_CHARS_MAX));
    return [
        `<svg class="histogram" role="img" aria-label="${label}" width="${histogram_svg_WIDTH}" height="${histogram_svg_HEIGHT}" `,
        `viewBox="0 0 ${histogram_svg_WIDTH} ${histogram_svg_HEIGHT}"><title>${label}</title>`,
        `<path class="base" d="${bars(base.shares, { highest, fill: 1 })}"/>`,
        ...others.map(({ shares }) => `<path class="other" d="${bars(shares, { highest, fill: 0.45 })}"/>`),
        '</svg>',
    ].join('');
}
function share(value) {
    return value !== null && Number.isFinite(value) && value > 0 ? value : 0;
}
function bars(shares, { highest, fill }) {
    const step = histogram_svg_WIDTH / shares.length;
    return shares
        .map((value, index) => {
        const height = (value / highest) * (histogram_svg_HEIGHT - 2);
        const left = index * step + (step * (1 - fill)) / 2;
        return `M${rounded(left)} ${histogram_svg_HEIGHT}v${rounded(-height)}h${rounded(step * fill * 0.92)}v${rounded(height)}z`;
    })
        .join('');
}
/** Two decimals: stable bytes, and finer than any screen. */
function rounded(place) {
    return Math.round(place * 100) / 100;
}

// EXTERNAL MODULE: ./build/packages/report/src/interval-scale.js
var interval_scale = __webpack_require__(9038);
;// CONCATENATED MODULE: ./build/packages/report/src/interval-svg.js



const interval_svg_WIDTH = 168;
const interval_svg_HEIGHT = 20;
const INSET = 6;
const MIDDLE = interval_svg_HEIGHT / 2;
/** An interval as a small drawing; colours come from the page's style. Empty where nothing can be drawn. */
function intervalSvg(cell) {
    const scale = (0,interval_scale/* intervalScale */.C)(cell);
    if (scale === null)
        return '';
    const label = (0,escape_markup/* escapeMarkup */.M)((0,describe_cell/* describeInterval */.LL)(cell));
    const [lower, estimate, upper] = [scale.lower ?? 0, scale.estimate, scale.upper ?? 1].map(x);
    return [
        `<svg class="interval" role="img" aria-label="${label}" width="${interval_svg_WIDTH}" height="${interval_svg_HEIGHT}" `,
        `viewBox="0 0 ${interval_svg_WIDTH} ${interval_svg_HEIGHT}"><title>${label}</title>`,
        `<path class="axis" d="M0 ${MIDDLE}H${interval_svg_WIDTH}"/>`,
        scale.threshold === null ? '' : `<path class="threshold" d="M${x(scale.threshold)} 1V${interval_svg_HEIGHT - 1}"/>`,
        `<path class="span" d="M${lower} ${MIDDLE}H${upper}${ends(scale)}"/>`,
        `<circle class="estimate" cx="${estimate}" cy="${MIDDLE}" r="4"/></svg>`,
    ].join('');
}
/** A bar across a bound; an arrow head where there is none. */
function ends({ lower, upper }) {
    const bar = (at) => `M${x(at)} ${MIDDLE - 5}v10`;
    const left = lower === null ? `M${x(0) + 5} ${MIDDLE - 4}L${x(0)} ${MIDDLE}l5 4` : bar(lower);
    const right = upper === null ? `M${x(1) - 5} ${MIDDLE - 4}L${x(1)} ${MIDDLE}l-5 4` : bar(upper);
    return left + right;
}
/** Two decimals: stable bytes, and finer than any screen. */
function x(place) {
    return Math.round((INSET + place * (interval_svg_WIDTH - 2 * INSET)) * 100) / 100;
}

// EXTERNAL MODULE: ./build/packages/report/src/verdict-words.js
var verdict_words = __webpack_require__(5863);
;// CONCATENATED MODULE: ./build/packages/report/src/html-blocks.js







const TEXT_CHARS_MAX = 20_000;
const CODE_CHARS_MAX = 200_000;
const ROWS_MAX = 5_000;
/** Untrusted text as escaped HTML on one line. */
function htmlText(untrusted) {
    return (0,escape_markup/* escapeMarkup */.M)((0,plain_text/* plainLine */.h0)(untrusted, TEXT_CHARS_MAX));
}
/** A verdict as a badge: mark, word and colour. */
function badge(verdict, words = verdict_words/* VERDICT_LABELS */.W4[verdict]) {
    return `<span class="badge ${verdict}"><span aria-hidden="true">${verdict_words/* VERDICT_MARKS */.rE[verdict]}</span> ${words}</span>`;
}
/** Labels and texts as a description list. */
function labelledHtml(items) {
    if (items.length === 0)
        return '';
    const rows = items.map(({ label, text }) => `<dt>${htmlText(label)}</dt><dd>${htmlText(text)}</dd>`);
    return `<dl>${rows.join('')}</dl>`;
}
/** A section; `id` is unique in the page, `legend` explains its bars where they are the first. */
async function sectionHtml(section, id, legend) {
    const blocks = [];
    for (const [index, block] of section.blocks.entries())
        blocks.push(await blockHtml(block, `${id}-b${index + 1}`));
    const heading = `<h3>${htmlText(section.heading)}</h3>`;
    const body = [...blocks, legend].filter((block) => block !== '').join('\n');
    return section.collapsed
        ? `<details><summary>${heading}</summary>\n${body}\n</details>`
        : `<section>${heading}\n${body}\n</section>`;
}
/** A table whose first cell of a row names the row. */
function tableHtml(table) {
    const numeric = table.columns.map((_, index) => isNumeric(table, index));
    const left = table.rows.length - ROWS_MAX;
    const more = left > 0 ? `<p class="legend">… and ${left} more of ${table.rows.length} rows</p>` : '';
    const mark = (index) => (numeric[index] ? ' class="number"' : '');
    const head = table.columns.map((name, index) => `<th scope="col"${mark(index)}>${htmlText(name)}</th>`);
    const body = table.rows
        .slice(0, ROWS_MAX)
        .map((row) => `<tr${tone(row)}>${table.columns.map((_, index) => cellHtml(row[index], index)).join('')}</tr>`);
    const rows = `<thead><tr>${head.join('')}</tr></thead>\n<tbody>${body.join('\n')}</tbody>`;
    return `<div class="scroll" tabindex="0" role="region" aria-label="Table"><table>${rows}</table></div>${more}`;
}
/** A row takes the colour of its verdict, and with it its interval. */
function tone(row) {
    const judged = row.find((cell) => cell.kind === 'verdict');
    return judged === undefined ? '' : ` class="${judged.verdict}"`;
}
function cellHtml(cell, index) {
    const inner = cell === undefined ? '' : cellContent(cell);
    if (index === 0)
        return `<th scope="row">${inner}</th>`;
    if (cell?.kind === 'number')
        return `<td class="number">${inner}</td>`;
    return cell?.kind === 'interval' ? `<td class="interval-cell">${inner}</td>` : `<td>${inner}</td>`;
}
function cellContent(cell) {
    switch (cell.kind) {
        case 'text':
        case 'number':
            return (0,escape_markup/* escapeMarkup */.M)((0,describe_cell/* describeCell */.AR)(cell));
        case 'code':
            return `<code>${(0,escape_markup/* escapeMarkup */.M)((0,describe_cell/* describeCell */.AR)(cell))}</code>`;
        case 'verdict':
            return badge(cell.verdict);
        case 'interval':
            return intervalSvg(cell) + (0,escape_markup/* escapeMarkup */.M)((0,describe_cell/* describeCell */.AR)(cell));
        case 'histogram':
            return histogramSvg(cell.series);
    }
}
async function blockHtml(block, id) {
    switch (block.kind) {
        case 'paragraph':
            return `<p>${htmlText(block.text)}</p>`;
        case 'list':
            return `<ul>${block.items.map((item) => `<li>${htmlText(item)}</li>`).join('')}</ul>`;
        case 'code':
            return `<pre>${(0,escape_markup/* escapeMarkup */.M)((0,plain_text/* plainLines */.y1)(block.text, CODE_CHARS_MAX).join('\n'))}</pre>`;
        case 'table':
            return tableHtml(block);
        case 'chart':
            return `<figure><figcaption>${htmlText(block.title) || describe_cell/* EMPTY */.wg}</figcaption>${await chartSvg(block, id)}</figure>`;
    }
}
function isNumeric(table, index) {
    return index > 0 && table.rows.length > 0 && table.rows.every((row) => row[index]?.kind === 'number');
}

;// CONCATENATED MODULE: ./build/packages/report/src/html-filter.js
/**
 * The one script of a report: a box that hides the rows of tables that do not hold every word typed. It reads text and sets `hidden`; nothing
 * of it becomes markup. Without scripts the page is whole and has no box.
 */
const FILTER_SCRIPT = `
for(const report of document.querySelectorAll('article')){
const rows=[...report.querySelectorAll('tbody tr')];
if(rows.length<12)continue;
const box=document.createElement('input');
box.type='search';box.placeholder='Filter rows';box.setAttribute('aria-label','Filter the rows of all tables of this report');
box.className='filter';
box.addEventListener('input',()=>{const words=box.value.toLowerCase().split(/\\s+/).filter(Boolean);
for(const row of rows){const text=row.textContent.toLowerCase();row.hidden=!words.every((word)=>text.includes(word))}
for(const fold of report.querySelectorAll('details'))if(words.length>0)fold.open=[...fold.querySelectorAll('tbody tr')].some((row)=>!row.hidden)});
report.querySelector('header').after(box)}`.trim();
/** sha256 of the script, base64: the page's policy lets this script run and no other. */
const FILTER_SHA256 = 'ZGr6pjaxVZtAQCkZI8JhhksFqID+Tbuquz7yqks2Bsw=';

;// CONCATENATED MODULE: ./build/packages/report/src/html-style.js
/** The whole style of a report: no font, image or script is fetched. Light and dark follow the reader's system. */
const HTML_STYLE = `
:root{color-scheme:light dark;--page:#f6f7f9;--card:#fff;--ink:#1b1f24;--soft:#59636e;--line:#d8dee4;--faint:#eef1f4;
--pass:#1a7f37;--warn:#8a5a00;--inconclusive:#5b5bd6;--fail:#c42b3c;--error:#6f2b8f;--accent:#1f6feb}
@media(prefers-color-scheme:dark){:root{--page:#0d1117;--card:#151b23;--ink:#e6edf3;--soft:#9198a1;--line:#30363d;
--faint:#1d242d;--pass:#3fb950;--warn:#d9a02c;--inconclusive:#9d9df5;--fail:#f8606c;--error:#c98be0;--accent:#58a6ff}}
*{box-sizing:border-box}
body{margin:0;background:var(--page);color:var(--ink);font:15px/1.5 system-ui,-apple-system,"Segoe UI",sans-serif}
.page{max-width:1120px;margin:0 auto;padding:32px 24px 48px}
.chapter{margin:40px 0 14px}.chapter p{color:var(--soft);margin:2px 0 0}
h1{font-size:24px;margin:0}h2{font-size:21px;line-height:1.3;margin:0}h3{font-size:16px;margin:28px 0 8px}
p{margin:8px 0}.generated{color:var(--soft);margin:2px 0 24px}
code,pre{font:12.5px/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace}
code{background:var(--faint);border-radius:4px;padding:1px 5px;overflow-wrap:anywhere}
th code,td code{display:inline-block;max-width:44ch;overflow-wrap:break-word}
pre{background:var(--faint);border-radius:8px;padding:12px 14px;overflow:auto}
.pipeline{list-style:none;display:grid;grid-template-columns:repeat(6,1fr);gap:10px;margin:0 0 28px;padding:0}
.pipeline li{position:relative;background:var(--card);border:1px solid var(--line);
border-top:4px solid var(--tone,var(--line));
border-radius:8px;padding:10px 12px 12px;min-width:0}
.pipeline li+li::before{content:"›";position:absolute;left:-9px;top:50%;transform:translateY(-55%);color:var(--soft);
font-size:18px}
.pipeline a,.pipeline span.step{display:block;font-weight:600;font-size:13.5px;margin-bottom:6px;color:inherit}
.pipeline .absent{color:var(--soft);font-size:13px}
.report{background:var(--card);border:1px solid var(--line);border-left:6px solid var(--tone);border-radius:10px;
padding:22px 26px 20px;margin:0 0 24px;overflow:hidden}
.report header{display:flex;flex-wrap:wrap;align-items:center;gap:6px 14px}
.headline{font-size:17px;margin:10px 0 14px}
tr{--tone:var(--accent)}.pass{--tone:var(--pass)}.warn{--tone:var(--warn)}.inconclusive{--tone:var(--inconclusive)}
.fail{--tone:var(--fail)}.error{--tone:var(--error)}
.badge{display:inline-block;color:var(--tone);border:1px solid var(--tone);border-radius:999px;padding:0 10px;
font-weight:600;
font-size:13px;line-height:1.7;white-space:nowrap;background:color-mix(in srgb,var(--tone) 10%,transparent)}
dl{display:grid;grid-template-columns:fit-content(40%) 1fr;gap:3px 16px;margin:10px 0}
dt{color:var(--soft);overflow-wrap:anywhere}dd{margin:0;
overflow-wrap:anywhere;min-width:0}
.scroll{overflow-x:auto;margin:12px 0}
table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums;font-size:14px}
th,td{text-align:left;vertical-align:middle;padding:7px 14px 7px 0;border-bottom:1px solid var(--line)}
th{font-weight:600;color:var(--soft);font-size:12.5px;border-bottom-width:2px;vertical-align:bottom}
tbody th{min-width:150px;color:inherit;font-size:inherit;font-weight:500;border-bottom-width:1px;vertical-align:middle}
th.number,td.number{text-align:right;white-space:nowrap;padding-right:28px}td.interval-cell{white-space:nowrap}
.interval{display:block;margin-bottom:1px;color:var(--tone,var(--accent))}
.interval .axis{stroke:var(--line);stroke-width:1}.interval .span{stroke:currentColor;stroke-width:2;fill:none}
.interval .estimate{fill:currentColor}.interval .threshold{stroke:var(--ink);stroke-width:1.5;stroke-dasharray:3 2}
.histogram{display:block}.histogram .base{fill:var(--line)}.histogram .other{fill:var(--tone,var(--accent))}
.filter{width:min(360px,100%);margin:4px 0 10px;padding:6px 10px;border:1px solid var(--line);border-radius:6px;background:var(--page);color:inherit;font:inherit}
.legend{color:var(--soft);font-size:12.5px}
.notices{border:1px solid var(--line);border-left:4px solid var(--accent);border-radius:6px;padding:8px 14px;
margin:14px 0}
.notices ul,.report ul{margin:4px 0;padding-left:20px}
details{border-top:1px solid var(--line);margin-top:14px;padding-top:10px}
summary{cursor:pointer;font-weight:600}summary h3{display:inline;margin:0}
figure{margin:14px 0}figcaption{font-weight:600;font-size:14px;margin-bottom:4px}figure svg{width:100%;height:auto}
.audit{border-top:1px solid var(--line);margin-top:20px;padding-top:6px;font-size:13px}.audit h3{font-size:13px;
color:var(--soft);margin:8px 0 4px}
@media(max-width:800px){.pipeline{grid-template-columns:repeat(2,1fr)}.pipeline li+li::before{content:none}
dl{grid-template-columns:1fr}dd{margin-bottom:6px}.page{padding:16px 10px}.report{padding:16px}}
@media print{body{background:none}.report{break-inside:avoid-page}}
`.trim();

// EXTERNAL MODULE: ./build/packages/report/src/legend.js
var legend = __webpack_require__(7097);
;// CONCATENATED MODULE: ./build/packages/report/src/render-html.js







const CSP = `default-src 'none'; style-src 'unsafe-inline'; img-src data:; script-src 'sha256-${FILTER_SHA256}'`;
const LEGEND = '<p class="legend">Dot: estimate. Bar: its interval. Dashed line: the threshold. Each row has its own scale.</p>';
/**
 * Reports as one self-contained HTML page: nothing fetched, one known script that filters rows, digests in full. Several reports open with a
 * strip of the six actions and their verdicts, each chapter with its own. The same input gives the same bytes.
 */
async function renderHtml(reports, options) {
    const articles = [];
    for (const [index, report] of reports.entries())
        articles.push(await articleHtml(report, `r${index + 1}`));
    const title = htmlText(options.title);
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${(0,escape_markup/* escapeMarkup */.M)(CSP)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${HTML_STYLE}</style>
<script type="module">${FILTER_SCRIPT}</script>
</head>
<body><main class="page">
<h1>${title}</h1>
<p class="generated">${htmlText(options.generated)}</p>
${bodyHtml(reports, articles, options.chapters ?? [])}
</main></body>
</html>
`;
}
function bodyHtml(reports, articles, chapters) {
    const numbered = [...reports.entries()];
    const starts = chapters.map(({ from }) => from);
    const preface = starts[0] ?? reports.length;
    const parts = preface > 1
        ? [pipelineHtml(numbered.slice(0, preface), 'Pipeline'), ...articles.slice(0, preface)]
        : articles.slice(0, preface);
    for (const [index, chapter] of chapters.entries()) {
        const until = starts[index + 1] ?? reports.length;
        parts.push(`<header class="chapter"><h2>${htmlText(chapter.title)}</h2><p>${htmlText(chapter.text)}</p></header>`, pipelineHtml(numbered.slice(chapter.from, until), `Pipeline: ${chapter.title}`), ...articles.slice(chapter.from, until));
    }
    return parts.join('\n');
}
function pipelineHtml(reports, label) {
    const steps = action_name/* ACTION_NAMES */.G.map((action) => stepHtml(action, reports));
    return `<nav aria-label="${htmlText(label)}"><ol class="pipeline">${steps.join('')}</ol></nav>`;
}
/** One step of the strip: the most severe report of that action, linked. */
function stepHtml(action, reports) {
    const worst = reports
        .filter(([, report]) => report.action === action)
        .toSorted(([, a], [, b]) => verdict_words/* VERDICT_RANKS */.MQ[a.verdict] - verdict_words/* VERDICT_RANKS */.MQ[b.verdict])[0];
    if (worst === undefined)
        return `<li><span class="step">${action}</span><span class="absent">not run</span></li>`;
    const [index, { verdict }] = worst;
    return `<li class="${verdict}"><a href="#r${index + 1}">${action}</a>${badge(verdict)}</li>`;
}
async function articleHtml(report, id) {
    const { deciding, notices } = report;
    const sections = [];
    for (const [index, section] of report.sections.entries())
        sections.push(await sectionHtml(section, `${id}-s${index + 1}`, (0,legend/* wantsLegend */.V)(section, deciding) ? LEGEND : ''));
    const verdict = badge(report.verdict, verdict_words/* VERDICT_WORDS */._G[report.verdict]);
    const parts = [
        `<header><h2 id="${id}-title">${htmlText(report.title)}</h2>${verdict}</header>`,
        `<p class="headline">${htmlText(report.headline)}</p>`,
        labelledHtml(report.compared),
        deciding === null ? '' : tableHtml(deciding),
        (0,legend/* hasIntervals */.Z)(deciding) ? LEGEND : '',
        notices.length === 0 ? '' : noticesHtml(notices),
        ...sections,
        report.audit.length === 0 ? '' : `<section class="audit"><h3>Audit</h3>${labelledHtml(report.audit)}</section>`,
    ];
    const body = parts.filter((part) => part !== '').join('\n');
    return `<article class="report ${report.verdict}" id="${id}" aria-labelledby="${id}-title">\n${body}\n</article>`;
}
function noticesHtml(notices) {
    const items = notices.map((notice) => `<li>${htmlText(notice)}</li>`).join('');
    return `<aside class="notices" aria-label="Notices"><ul>${items}</ul></aside>`;
}

// EXTERNAL MODULE: ./build/packages/report/src/render-markdown.js + 5 modules
var render_markdown = __webpack_require__(8372);
;// CONCATENATED MODULE: ./build/packages/report/src/index.js
/**
 * Shows what was judged: one report model in, Markdown for GitHub, a self-contained HTML page, plain text for a
 * terminal, JUnit and SARIF out. Pure; everything in a report is untrusted text and is made harmless here. No verdict
 * is reached in this package.
 */













/***/ })

};

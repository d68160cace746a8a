export const id = 645;
export const ids = [645];
export const modules = {

/***/ 7645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderHtml: () => (/* reexport */ renderHtml),
  renderMarkdown: () => (/* reexport */ renderMarkdown)
});

// UNUSED EXPORTS: VERDICT_WORDS, chartSvg, formatNumber, plainLine, renderJunit, renderOpenLineage, renderSarif, renderText, unifiedDiff

// EXTERNAL MODULE: ./build/packages/core/src/action-name.js
var action_name = __webpack_require__(4569);
;// CONCATENATED MODULE: ./build/packages/report/src/escape-markup.js
const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
/** Text made safe for the content and the quoted attributes of HTML and XML. */
function escapeMarkup(text) {
    return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}

// EXTERNAL MODULE: ./build/packages/core/src/limits.js
var limits = __webpack_require__(7007);
;// CONCATENATED MODULE: ./build/packages/report/src/plain-text.js
const LINE_SPACE = /[\p{Zs}\t\n\v\f\r\u0085\u2028\u2029]+/gu;
/** Controls, format characters (zero-width, bidirectional, tags), fillers that show nothing, and non-characters. */
const INVISIBLE = /[\p{Cc}\p{Cf}\u115f\u1160\u3164\uffa0\ufffe\uffff]|\u034f/gu;
const STACKED_MARKS = /(\p{M}{4})\p{M}+/gu;
/**
 * Untrusted text as one line that shows all it holds: line breaks and odd spaces become single spaces; control,
 * bidirectional and zero-width characters are dropped; lone surrogates become U+FFFD; at most `charsMax` UTF-16
 * units.
 */
function plainLine(untrusted, charsMax) {
    // Cut before cleaning as well, so that the cost is bounded by the limit and not by the input.
    const near = cutText(untrusted, charsMax * 4);
    const line = near.toWellFormed().replace(LINE_SPACE, ' ').replace(INVISIBLE, '').replace(STACKED_MARKS, '$1');
    return cutText(line.replace(/ {2,}/g, ' ').trim(), charsMax);
}
/** Untrusted text as lines, each made plain without losing its indentation. */
function plainLines(untrusted, charsMax) {
    const text = cutText(untrusted, charsMax).toWellFormed().replace(/\t/g, '    ');
    return text.split(/\r\n|[\n\r\u0085\u2028\u2029]/u).map((line) => line.replace(INVISIBLE, '').trimEnd());
}
/** At most `charsMax` UTF-16 units, the last an ellipsis where something was cut; never half a surrogate pair. */
function cutText(text, charsMax) {
    if (text.length <= charsMax)
        return text;
    if (charsMax < 1)
        return '';
    const end = isHighSurrogate(text.charCodeAt(charsMax - 2)) ? charsMax - 2 : charsMax - 1;
    return `${text.slice(0, end).trimEnd()}…`;
}
function isHighSurrogate(unit) {
    return unit >= 0xd800 && unit <= 0xdbff;
}

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
                        title: plainLine(chart.xTitle, limits/* NAME_CHARS_MAX */.bR),
                        axis: ordinal
                            ? { labelAngle: angle(chart), labelLimit: 110, grid: false }
                            : { grid: false, ...(chart.x.every(Number.isInteger) ? { tickMinStep: 1 } : {}) },
                        scale: ordinal ? { paddingInner: 0.25 } : { zero: false },
                    },
                    y: { field: 'y', type: 'quantitative', title: plainLine(chart.yTitle, limits/* NAME_CHARS_MAX */.bR) },
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
    const names = chart.series.map((series) => plainLine(series.name, 80));
    return names.map((name, index) => (names.indexOf(name) === index ? name : `${name} (${index + 1})`));
}
function values(chart, names) {
    const xs = chart.x.map((x) => (typeof x === 'string' ? plainLine(x, limits/* NAME_CHARS_MAX */.bR) : x));
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

;// CONCATENATED MODULE: ./build/packages/report/src/format-number.js
const MINUS = '−';
const BYTE_UNITS = ['B', 'KiB', 'MiB', 'GiB', 'TiB', 'PiB'];
const DIGITS_MAX = 12;
const PERCENT_DIGITS_MAX = 4;
/** From here on a double no longer tells neighbouring integers apart. */
const GROUPED_MAX = 1e15;
/**
 * A number as people read it, the same in every locale: comma for thousands, point for decimals, a true minus sign.
 * null is a dash. What would round to zero without being zero is written in scientific notation, a percentage first with up
 * to four decimals; zero has no sign.
 */
function formatNumber(value, format) {
    if (value === null)
        return '—';
    if (Number.isNaN(value))
        return 'NaN';
    if (!Number.isFinite(value))
        return value > 0 ? '∞' : `${MINUS}∞`;
    switch (format.as) {
        case 'integer':
            return fixed(value, 0);
        case 'decimal':
            return fixed(value, format.digits);
        case 'percent':
            return `${fixed(value * 100, placesOfPercent(value * 100, format.digits))}%`;
        case 'signed':
            return value > 0 ? `+${fixed(value, format.digits)}` : fixed(value, format.digits);
        case 'milliseconds':
            return duration(value);
        case 'bytes':
            return bytes(value);
    }
}
function fixed(value, digits) {
    const places = Math.min(DIGITS_MAX, Math.max(0, Math.trunc(digits) || 0));
    const size = Math.abs(value);
    const sign = value < 0 ? MINUS : '';
    if (!Number.isFinite(size))
        return `${sign}∞`;
    if (size >= GROUPED_MAX)
        return sign + size.toExponential(3).replace('e+', 'e');
    const written = size.toFixed(places);
    if (Number(written) === 0)
        return size === 0 ? written : sign + size.toExponential(1);
    const [whole = '', decimals] = written.split('.');
    const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
    return sign + (decimals === undefined ? grouped : `${grouped}.${decimals}`);
}
/** Decimals at which a percentage does not round to zero: as few as can be, four at most. */
function placesOfPercent(percent, digits) {
    if (percent === 0)
        return digits;
    const places = [digits, 2, 3, PERCENT_DIGITS_MAX].filter((count) => count >= digits);
    return places.find((count) => Math.abs(percent) >= 0.5 * 10 ** -count) ?? digits;
}
/** Three significant digits in the largest unit that keeps the number above one. */
function duration(milliseconds) {
    const size = Math.abs(milliseconds);
    if (size < 999.5)
        return `${significant(milliseconds)} ms`;
    if (size < 119_500)
        return `${significant(milliseconds / 1000)} s`;
    if (size < 7_170_000)
        return `${significant(milliseconds / 60_000)} min`;
    return `${significant(milliseconds / 3_600_000)} h`;
}
function bytes(count) {
    let value = count;
    let unit = 0;
    while (Math.abs(value) >= 1023.5 && unit < BYTE_UNITS.length - 1) {
        value /= 1024;
        unit += 1;
    }
    return `${unit === 0 ? fixed(value, 0) : significant(value)} ${BYTE_UNITS[unit]}`;
}
function significant(value) {
    const size = Math.abs(value);
    if (size >= 99.95 || size === 0)
        return fixed(value, 0);
    if (size >= 9.995)
        return fixed(value, 1);
    return fixed(value, size >= 0.9995 ? 2 : 3);
}

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
    const title = `<title id="${id}-title">${escapeMarkup(plainLine(chart.title, 200))}</title>`;
    const desc = `<desc id="${id}-desc">${escapeMarkup(describe(chart))}</desc>`;
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
    const names = chart.series.slice(0, NAMES_MAX).map((series) => plainLine(series.name, 80));
    const against = `${plainLine(chart.yTitle, 200)} against ${plainLine(chart.xTitle, 200)}`;
    const judged = chart.threshold === undefined ? '' : `; threshold ${formatNumber(chart.threshold, { as: 'decimal', digits: 3 })}`;
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
        const written = [first, last, Math.max(0, ...widths)].map((value) => formatNumber(value, { as: 'decimal', digits: 3 }));
        return [`${plainLine(name, 80)} from ${written[0]} to ${written[1]}, band at most ${written[2]} wide`];
    });
    return told.length === 0 ? '' : `; ${told.join('; ')}`;
}

;// CONCATENATED MODULE: ./build/packages/report/src/histogram-bars.js
const HEIGHTS = '▁▂▃▄▅▆▇█';
/** Nobody reads more bars in the width of a table cell. */
const BARS_MAX = 24;
/**
 * Shares as one block character each, e.g. `▂▅█▃▁`, scaled to the largest. Only what is exactly zero, or not a share, is a dot, so that a rare
 * group is not mistaken for an absent one. Beyond 24 groups neighbours are added up.
 */
function histogramBars(values) {
    const shares = joined(values.map((value) => (value !== null && Number.isFinite(value) && value > 0 ? value : 0)));
    const highest = Math.max(...shares);
    return shares
        .map((share) => (share === 0 ? '·' : HEIGHTS[Math.round((share / highest) * (HEIGHTS.length - 1))]))
        .join('');
}
/** Neighbours added up until there are few enough. */
function joined(shares) {
    const each = Math.ceil(shares.length / BARS_MAX);
    if (each <= 1)
        return shares;
    return Array.from({ length: Math.ceil(shares.length / each) }, (_, index) => shares.slice(index * each, (index + 1) * each).reduce((sum, share) => sum + share, 0));
}

;// CONCATENATED MODULE: ./build/packages/report/src/verdict-words.js
/** Each verdict in words, for a heading: never told by colour or symbol alone. */
const VERDICT_WORDS = {
    pass: 'passed',
    warn: 'passed with warnings',
    inconclusive: 'inconclusive – cannot tell',
    fail: 'failed',
    error: 'could not judge',
};
/** The symbol that stands before the words where colour is shown. */
const VERDICT_SYMBOLS = {
    pass: '✅',
    warn: '⚠️',
    inconclusive: '❔',
    fail: '❌',
    error: '⛔',
};
/** One-column marks for a terminal. */
const VERDICT_MARKS = {
    pass: '✓',
    warn: '!',
    inconclusive: '?',
    fail: '✗',
    error: '×',
};
/** Short words for a table cell. */
const VERDICT_LABELS = {
    pass: 'pass',
    warn: 'warning',
    inconclusive: 'cannot tell',
    fail: 'fail',
    error: 'error',
};
/** Most severe first: 0 for `error`. */
const VERDICT_RANKS = {
    error: 0,
    fail: 1,
    inconclusive: 2,
    warn: 3,
    pass: 4,
};

;// CONCATENATED MODULE: ./build/packages/report/src/describe-cell.js





/** What stands for a name or text that shows nothing. */
const EMPTY = '(empty)';
/** Longest text of one cell, in UTF-16 units. */
const CELL_CHARS_MAX = 400;
/** A cell in plain words. */
function describeCell(cell) {
    switch (cell.kind) {
        case 'text':
            return plainLine(cell.text, CELL_CHARS_MAX);
        case 'code':
            return plainLine(cell.text, limits/* NAME_CHARS_MAX */.bR) || EMPTY;
        case 'number':
            return formatNumber(cell.value, cell.format);
        case 'verdict':
            return VERDICT_LABELS[cell.verdict];
        case 'interval':
            return describeInterval(cell);
        case 'histogram':
            return cell.series.map(({ values }) => histogramBars(values)).join(' → ');
    }
}
/** An interval in numbers, e.g. `+0.012 [+0.004, +0.020] vs 0.000`. */
function describeInterval(cell) {
    const lower = formatNumber(cell.lower ?? -Infinity, cell.format);
    const upper = formatNumber(cell.upper ?? Infinity, cell.format);
    const judged = cell.threshold === undefined ? '' : ` vs ${formatNumber(cell.threshold, cell.format)}`;
    return `${formatNumber(cell.estimate, cell.format)} [${lower}, ${upper}]${judged}`;
}

;// CONCATENATED MODULE: ./build/packages/report/src/histogram-svg.js



const histogram_svg_WIDTH = 168;
const histogram_svg_HEIGHT = 36;
const LABEL_CHARS_MAX = 60;
/** Two sides laid over each other: the first as a filled shape, the others as bars of half width. Empty where there is nothing. */
function histogramSvg(series) {
    const shown = series.map(({ name, values }) => ({ name, shares: joined(values.map((value) => share(value))) }));
    const highest = Math.max(0, ...shown.flatMap(({ shares }) => shares));
    const [base, ...others] = shown;
    if (base === undefined || highest === 0)
        return '';
    const label = escapeMarkup(plainLine(series.map(({ name }) => name).join(' and '), LABEL_CHARS_MAX));
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

;// CONCATENATED MODULE: ./build/packages/report/src/interval-scale.js
const MARGIN = 1.15;
/**
 * Where an interval is drawn. Each row has a scale of its own, centred on its threshold, so that rows of different
 * units line up at what they are judged by. null where there is nothing to draw: an estimate, bound or threshold that
 * is no number.
 */
function intervalScale(cell) {
    const lower = bounded(cell.lower);
    const upper = bounded(cell.upper);
    const known = [lower, cell.estimate, upper].filter((value) => value !== null);
    const centre = cell.threshold ?? (Math.min(...known) + Math.max(...known)) / 2;
    const radius = MARGIN * Math.max(...known.map((value) => Math.abs(value - centre)));
    if (!Number.isFinite(centre) || !Number.isFinite(radius))
        return null;
    const place = (value) => {
        if (value === centre)
            return 0.5;
        const exact = 0.5 + (value - centre) / (2 * radius);
        // However near, what lies on one side of the threshold is not drawn on it.
        return value > centre ? Math.max(exact, 0.5 + Number.EPSILON) : Math.min(exact, 0.5 - Number.EPSILON);
    };
    return {
        lower: lower === null ? null : place(lower),
        estimate: place(cell.estimate),
        upper: upper === null ? null : place(upper),
        threshold: cell.threshold === undefined ? null : 0.5,
    };
}
/** An infinite bound is no bound. */
function bounded(bound) {
    return bound === Infinity || bound === -Infinity ? null : bound;
}

;// CONCATENATED MODULE: ./build/packages/report/src/interval-svg.js



const interval_svg_WIDTH = 168;
const interval_svg_HEIGHT = 20;
const INSET = 6;
const MIDDLE = interval_svg_HEIGHT / 2;
/** An interval as a small drawing; colours come from the page's style. Empty where nothing can be drawn. */
function intervalSvg(cell) {
    const scale = intervalScale(cell);
    if (scale === null)
        return '';
    const label = escapeMarkup(describeInterval(cell));
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

;// CONCATENATED MODULE: ./build/packages/report/src/html-blocks.js







const TEXT_CHARS_MAX = 20_000;
const CODE_CHARS_MAX = 200_000;
const ROWS_MAX = 5_000;
/** Untrusted text as escaped HTML on one line. */
function htmlText(untrusted) {
    return escapeMarkup(plainLine(untrusted, TEXT_CHARS_MAX));
}
/** A verdict as a badge: mark, word and colour. */
function badge(verdict, words = VERDICT_LABELS[verdict]) {
    return `<span class="badge ${verdict}"><span aria-hidden="true">${VERDICT_MARKS[verdict]}</span> ${words}</span>`;
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
            return escapeMarkup(describeCell(cell));
        case 'code':
            return `<code>${escapeMarkup(describeCell(cell))}</code>`;
        case 'verdict':
            return badge(cell.verdict);
        case 'interval':
            return intervalSvg(cell) + escapeMarkup(describeCell(cell));
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
            return `<pre>${escapeMarkup(plainLines(block.text, CODE_CHARS_MAX).join('\n'))}</pre>`;
        case 'table':
            return tableHtml(block);
        case 'chart':
            return `<figure><figcaption>${htmlText(block.title) || EMPTY}</figcaption>${await chartSvg(block, id)}</figure>`;
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

;// CONCATENATED MODULE: ./build/packages/report/src/legend.js
/** Whether a table shows intervals, and with them a bar that wants explaining. */
function hasIntervals(table) {
    return table?.rows.some((row) => row.some((cell) => cell.kind === 'interval')) ?? false;
}
/** Whether the legend belongs under this section: it has bars, and the deciding table above has not explained them. */
function wantsLegend(section, deciding) {
    return !hasIntervals(deciding) && section.blocks.some((block) => block.kind === 'table' && hasIntervals(block));
}

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
<meta http-equiv="Content-Security-Policy" content="${escapeMarkup(CSP)}">
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
        .toSorted(([, a], [, b]) => VERDICT_RANKS[a.verdict] - VERDICT_RANKS[b.verdict])[0];
    if (worst === undefined)
        return `<li><span class="step">${action}</span><span class="absent">not run</span></li>`;
    const [index, { verdict }] = worst;
    return `<li class="${verdict}"><a href="#r${index + 1}">${action}</a>${badge(verdict)}</li>`;
}
async function articleHtml(report, id) {
    const { deciding, notices } = report;
    const sections = [];
    for (const [index, section] of report.sections.entries())
        sections.push(await sectionHtml(section, `${id}-s${index + 1}`, wantsLegend(section, deciding) ? LEGEND : ''));
    const verdict = badge(report.verdict, VERDICT_WORDS[report.verdict]);
    const parts = [
        `<header><h2 id="${id}-title">${htmlText(report.title)}</h2>${verdict}</header>`,
        `<p class="headline">${htmlText(report.headline)}</p>`,
        labelledHtml(report.compared),
        deciding === null ? '' : tableHtml(deciding),
        hasIntervals(deciding) ? LEGEND : '',
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

// EXTERNAL MODULE: ./build/packages/core/src/error.js
var error = __webpack_require__(2705);
// EXTERNAL MODULE: ./node_modules/mdast-util-gfm/lib/index.js + 6 modules
var lib = __webpack_require__(5618);
// EXTERNAL MODULE: ./node_modules/mdast-util-to-markdown/lib/index.js + 14 modules
var mdast_util_to_markdown_lib = __webpack_require__(9059);
;// CONCATENATED MODULE: ./build/packages/report/src/interval-bar.js

/** Cells of a bar: odd, so that the threshold has the middle one. */
const BAR_CHARS = 21;
const interval_bar_MIDDLE = (BAR_CHARS - 1) / 2;
/**
 * An interval as text of fixed width, e.g. `··········│·├──●──┤··`: the line is the threshold, the dot the estimate.
 * A bound on one side of its threshold is never drawn on the other, nor on it. null where nothing can be drawn.
 */
function intervalBar(cell) {
    const scale = intervalScale(cell);
    if (scale === null)
        return null;
    const judged = scale.threshold !== null;
    const chars = new Array(BAR_CHARS).fill('·');
    if (judged)
        chars[interval_bar_MIDDLE] = '│';
    const from = scale.lower === null ? 0 : column(scale.lower, judged);
    const to = scale.upper === null ? BAR_CHARS - 1 : column(scale.upper, judged);
    for (let at = from; at <= to; at += 1)
        chars[at] = judged && at === interval_bar_MIDDLE ? '┼' : '─';
    if (chars[from] !== '┼')
        chars[from] = scale.lower === null ? '◄' : '├';
    if (chars[to] !== '┼')
        chars[to] = scale.upper === null ? '►' : '┤';
    chars[column(scale.estimate, judged)] = '●';
    return chars.join('');
}
function column(place, judged) {
    const nearest = Math.round(place * (BAR_CHARS - 1));
    if (!judged || place === 0.5)
        return nearest;
    return place < 0.5 ? Math.min(nearest, interval_bar_MIDDLE - 1) : Math.max(nearest, interval_bar_MIDDLE + 1);
}

;// CONCATENATED MODULE: ./build/packages/report/src/markdown-phrases.js



/**
 * What GitHub brings to life after Markdown is done, where no escape helps: mentions and mail addresses, issue
 * references, links, commit digests, emoji shortcodes, mathematics.
 */
const ALIVE = /[@$]|#\d|gh-\d|:\/\/|www\.|[0-9a-f]{7}|:[+\w-]+:/i;
const QUOTED = /^(["“'‘]*)(.*?)(["”'’.,;]*)$/su;
const PARENTHESISED = /^(\(["“'‘]*)(.*?)(["”'’.,;)]*)$/su;
/**
 * Untrusted text as Markdown nodes that stay dead. Words GitHub would bring to life become code, which it leaves
 * alone; the rest is text, escaped by the writer.
 */
function phrases(untrusted, charsMax) {
    return split(withoutComments(plainLine(untrusted, charsMax))).map(({ alive, text }) => alive ? { type: 'inlineCode', value: text } : { type: 'text', value: text });
}
/** The same, never without a word: an empty item or heading would change what its neighbours mean. */
function namedPhrases(untrusted, charsMax) {
    const found = phrases(untrusted, charsMax);
    return found.length === 0 ? [{ type: 'text', value: EMPTY }] : found;
}
/** No comment can open in what is written, code included: a search for our hidden marker finds ours alone. */
function withoutComments(text) {
    return text.replaceAll('<!--', '<! --');
}
/** The same as HTML, for the places where Markdown does not reach. */
function phrasesAsHtml(untrusted, charsMax) {
    return split(plainLine(untrusted, charsMax) || EMPTY)
        .map(({ alive, text }) => (alive ? `<code>${escapeMarkup(text)}</code>` : escapeMarkup(text)))
        .join('');
}
function split(line) {
    const merged = [];
    for (const phrase of line.split(/( )/).flatMap(asPhrases)) {
        const last = merged.at(-1);
        if (last?.alive === phrase.alive)
            merged[merged.length - 1] = { ...last, text: last.text + phrase.text };
        else if (phrase.text !== '')
            merged.push(phrase);
    }
    return merged;
}
/** A word, parted from the punctuation around it where that leaves the living part whole. */
function asPhrases(word) {
    if (!ALIVE.test(word))
        return [{ alive: false, text: word }];
    const [, before = '', core = word, after = ''] = (word.startsWith('(') ? PARENTHESISED : QUOTED).exec(word) ?? [];
    return [
        { alive: false, text: before },
        { alive: true, text: core },
        { alive: false, text: after },
    ];
}

;// CONCATENATED MODULE: ./build/packages/report/src/markdown-blocks.js







const PARAGRAPH_CHARS_MAX = 4_000;
const markdown_blocks_CODE_CHARS_MAX = 8_000;
const ITEMS_MAX = 100;
const COLUMNS_MAX = 20;
/** Rows of one table in a comment; nobody reads more there. */
const markdown_blocks_ROWS_MAX = 100;
/** Nodes as Markdown text, ending in one line break. */
function write(...nodes) {
    return (0,mdast_util_to_markdown_lib/* toMarkdown */.l)({ type: 'root', children: [...nodes] }, { bullet: '-', listItemIndent: 'one', rule: '-', extensions: [(0,lib/* gfmToMarkdown */.H)({ tablePipeAlign: false })] });
}
/** A trusted literal. */
function literal(value) {
    return { type: 'text', value };
}
/** The blocks of a section as Markdown texts. Charts that follow each other, which only the HTML report shows, are one sentence. */
function blocksMarkdown(blocks) {
    return blocks.flatMap((block, index) => {
        if (block.kind !== 'chart')
            return [blockMarkdown(block)];
        if (blocks[index - 1]?.kind === 'chart')
            return [];
        const end = blocks.findIndex((next, at) => at > index && next.kind !== 'chart');
        const run = blocks.slice(index, end < 0 ? blocks.length : end).filter((one) => one.kind === 'chart');
        return [chartsMarkdown(run)];
    });
}
function blockMarkdown(block) {
    switch (block.kind) {
        case 'paragraph':
            return paragraphMarkdown(block.text, PARAGRAPH_CHARS_MAX);
        case 'list':
            return listMarkdown(block.items);
        case 'code':
            return write({
                type: 'code',
                ...langOf(block),
                value: withoutComments(plainLines(block.text, markdown_blocks_CODE_CHARS_MAX).join('\n')),
            });
        case 'table':
            return tableMarkdown(block, block.rows.slice(0, markdown_blocks_ROWS_MAX));
    }
}
/** A patch is coloured where its words are. */
function langOf({ text }) {
    return /^--- .*\n\+\+\+ /.test(text) ? { lang: 'diff' } : {};
}
/** Untrusted text as a paragraph, or nothing where it shows nothing. */
function paragraphMarkdown(untrusted, charsMax) {
    const children = phrases(untrusted, charsMax);
    return children.length === 0 ? '' : write({ type: 'paragraph', children });
}
/** Untrusted items as a list; beyond a hundred they are counted. */
function listMarkdown(items) {
    const children = items.slice(0, ITEMS_MAX).map((item) => listItem(namedPhrases(item, PARAGRAPH_CHARS_MAX)));
    const left = items.length - children.length;
    if (left > 0)
        children.push(listItem([literal(`… and ${left} more`)]));
    return children.length === 0 ? '' : write({ type: 'list', spread: false, children });
}
/** A table with the rows given, and a line that counts those left out. */
function tableMarkdown(table, rows) {
    const columns = table.columns.slice(0, COLUMNS_MAX);
    if (columns.length === 0)
        return '';
    const nodes = [
        {
            type: 'table',
            align: columns.map((_, index) => (markdown_blocks_isNumeric(rows, index) ? 'right' : 'left')),
            children: [
                tableRow(columns.map((name) => phrases(name, CELL_CHARS_MAX))),
                ...rows.map((row) => tableRow(columns.map((_, index) => cellPhrases(row[index])))),
            ],
        },
    ];
    const rowsLeft = table.rows.length - rows.length;
    const columnsLeft = table.columns.length - columns.length;
    const left = [
        ...(rowsLeft > 0 ? [`${rowsLeft} more of ${table.rows.length} rows`] : []),
        ...(columnsLeft > 0 ? [`${columnsLeft} more of ${table.columns.length} columns`] : []),
    ];
    if (left.length > 0)
        nodes.push({ type: 'paragraph', children: [literal(`… and ${left.join(', ')}`)] });
    return write(...nodes);
}
function cellPhrases(cell) {
    if (cell === undefined)
        return [];
    switch (cell.kind) {
        case 'text':
            return phrases(cell.text, CELL_CHARS_MAX);
        case 'code':
            return [{ type: 'inlineCode', value: withoutComments(describeCell(cell)) }];
        case 'number':
            return phrases(describeCell(cell), CELL_CHARS_MAX);
        case 'verdict':
            return [literal(`${VERDICT_SYMBOLS[cell.verdict]} ${VERDICT_LABELS[cell.verdict]}`)];
        case 'histogram':
            return cell.series.length === 0 ? [] : [{ type: 'inlineCode', value: describeCell(cell) }];
        case 'interval': {
            const bar = intervalBar(cell);
            const numbers = phrases(describeInterval(cell), CELL_CHARS_MAX);
            return bar === null ? numbers : [{ type: 'inlineCode', value: bar }, literal(' '), ...numbers];
        }
    }
}
function markdown_blocks_isNumeric(rows, index) {
    return rows.length > 0 && rows.every((row) => row[index]?.kind === 'number');
}
function tableRow(cells) {
    return { type: 'tableRow', children: cells.map((children) => ({ type: 'tableCell', children })) };
}
function listItem(children) {
    return { type: 'listItem', spread: false, children: [{ type: 'paragraph', children }] };
}
function chartsMarkdown(charts) {
    const head = charts.length === 1 ? 'Chart in the HTML report: ' : 'Charts in the HTML report: ';
    const titles = charts.flatMap(({ title }, index) => [
        ...(index === 0 ? [] : [literal(', ')]),
        ...namedPhrases(title, CELL_CHARS_MAX),
    ]);
    return write({ type: 'paragraph', children: [literal(head), ...titles] });
}

;// CONCATENATED MODULE: ./build/packages/report/src/row-order.js

/** The `count` most severe rows by the verdicts in their cells; within a verdict the order given is kept. */
function mostSevere(rows, count) {
    if (rows.length <= count)
        return rows;
    return rows.toSorted((a, b) => rank(a) - rank(b)).slice(0, count);
}
function rank(row) {
    return Math.min(...row.map((cell) => (cell.kind === 'verdict' ? VERDICT_RANKS[cell.verdict] : VERDICT_RANKS.pass + 1)));
}

;// CONCATENATED MODULE: ./build/packages/report/src/markdown-parts.js







const TITLE_CHARS_MAX = 80;
const HEADLINE_CHARS_MAX = 1_000;
const markdown_parts_LABEL_CHARS_MAX = 60;
const COMPARED_CHARS_MAX = 300;
const AUDIT_CHARS_MAX = 100;
const LABELLED_MAX = 16;
const SECTIONS_MAX = 50;
const NOTICES_MAX = 20;
const markdown_parts_LEGEND = 'In the bars `●` is the estimate, `├─┤` its interval and `│` the threshold.\n';
/** Writes every part of a report. */
function markdownParts(report) {
    const { deciding } = report;
    return {
        opening: (charsMax) => opening(report, Math.min(charsMax, HEADLINE_CHARS_MAX)),
        bare: heading(report, [literal(`${report.action}:`)]),
        compared: comparedMarkdown(report.compared),
        deciding: (rows) => (deciding === null ? '' : decidingMarkdown(deciding, rows)),
        rowCount: deciding?.rows.length ?? 0,
        notices: noticesMarkdown(report.notices),
        sections: report.sections.slice(0, SECTIONS_MAX).map((section) => ({
            collapsed: section.collapsed,
            markdown: sectionMarkdown(section, wantsLegend(section, deciding)),
        })),
        sectionsHidden: Math.max(0, report.sections.length - SECTIONS_MAX),
        footer: auditMarkdown(report.audit),
    };
}
function opening(report, charsMax) {
    const why = paragraphMarkdown(report.headline, charsMax);
    // The colon belongs to the untrusted text: after `a:b` it would complete an emoji's shortcode.
    return (heading(report, phrases(`${plainLine(report.title, TITLE_CHARS_MAX) || EMPTY}:`, TITLE_CHARS_MAX + 1)) +
        (why === '' ? '' : `\n${why}`));
}
function heading(report, title) {
    const symbol = literal(`${VERDICT_SYMBOLS[report.verdict]} `);
    const words = literal(` ${VERDICT_WORDS[report.verdict]}`);
    return write({ type: 'heading', depth: 2, children: [symbol, ...title, words] });
}
function comparedMarkdown(compared) {
    if (compared.length === 0)
        return '';
    return labelledLine(compared, ({ label, text }) => [
        { type: 'strong', children: namedPhrases(label, markdown_parts_LABEL_CHARS_MAX) },
        literal(' '),
        ...namedPhrases(text, COMPARED_CHARS_MAX),
    ]);
}
function decidingMarkdown(table, rows) {
    const shown = tableMarkdown(table, mostSevere(table.rows, Math.min(rows, markdown_blocks_ROWS_MAX)));
    return hasIntervals(table) ? `${shown}\n${markdown_parts_LEGEND}` : shown;
}
/** A GitHub alert: the mark is ours, and every line under it belongs to the quote. */
function noticesMarkdown(notices) {
    if (notices.length === 0)
        return '';
    const left = notices.length - NOTICES_MAX;
    const shown = notices.slice(0, NOTICES_MAX).map((notice) => cutText(notice, HEADLINE_CHARS_MAX));
    const list = listMarkdown(left > 0 ? [...shown, `… and ${left} more`] : shown);
    return `> [!NOTE]\n${list.trimEnd().replace(/^/gm, '> ')}\n`;
}
function sectionMarkdown(section, legend) {
    const body = [...blocksMarkdown(section.blocks), legend ? markdown_parts_LEGEND : ''].filter((block) => block !== '').join('\n');
    if (section.collapsed) {
        const summary = phrasesAsHtml(section.heading, TITLE_CHARS_MAX);
        return `<details><summary>${summary}</summary>\n\n${body}\n</details>\n`;
    }
    return `${write({ type: 'heading', depth: 3, children: namedPhrases(section.heading, TITLE_CHARS_MAX) })}\n${body}`;
}
/** Digests are shortened here; HTML and evidence have them whole. */
function auditMarkdown(audit) {
    if (audit.length === 0)
        return '';
    const line = labelledLine(audit, ({ label, text }) => [
        ...namedPhrases(label, markdown_parts_LABEL_CHARS_MAX),
        literal(' '),
        ...namedPhrases(text.replace(/[0-9a-f]{64}/g, (digest) => `${digest.slice(0, 12)}…`), AUDIT_CHARS_MAX),
    ]);
    return `---\n\n${line}`;
}
function labelledLine(items, show) {
    const children = items
        .slice(0, LABELLED_MAX)
        .flatMap((item, index) => [literal(index === 0 ? '' : ' · '), ...show(item)]);
    const left = items.length - LABELLED_MAX;
    if (left > 0)
        children.push(literal(` · … and ${left} more`));
    return write({ type: 'paragraph', children });
}

;// CONCATENATED MODULE: ./build/packages/report/src/render-markdown.js


const MARKER = /^[^\p{Cc}<>]{1,400}$/u;
const ROWS_LADDER = [50, 20, 10, 5, 3, 1];
/**
 * A report as GitHub Markdown: verdict in words, why, what was compared, the deciding rows, then the rest. Where it
 * does not fit, what matters least goes first and a line says so: folded sections from the last, open ones, mild
 * deciding rows, everything but verdict, headline and footer. The last rung fits by construction. Nothing untrusted
 * is alive in it.
 * Throws INVARIANT_BROKEN for a marker that is no one-line comment, or a limit below the last rung.
 */
function renderMarkdown(report, options) {
    const first = options.marker === undefined ? '' : `${markerLine(options.marker)}\n`;
    const parts = markdownParts(report);
    for (const rung of ladder(parts)) {
        const whole = first + rung;
        if (whole.length <= options.charsMax)
            return whole;
    }
    throw broken('fit a report', 'the limit must be at least 1000 characters', String(options.charsMax));
}
function* ladder(parts) {
    const { opening, compared, deciding, notices, footer } = parts;
    const rows = parts.rowCount;
    for (let cut = 0; cut <= parts.sections.length; cut += 1) {
        const gone = cut + parts.sectionsHidden;
        const note = gone === 0 ? '' : shortened([count(gone, 'section')]);
        yield join([opening(Infinity), compared, deciding(rows), notices, ...kept(parts, cut), note, footer]);
    }
    const sections = count(parts.sections.length + parts.sectionsHidden, 'section');
    for (const most of ROWS_LADDER.filter((step) => step < rows)) {
        const note = shortened([sections, `${rows - most} of ${count(rows, 'deciding row')}`]);
        yield join([opening(Infinity), compared, deciding(most), notices, note, footer]);
    }
    const rest = shortened([sections, count(rows, 'deciding row'), 'what was compared', 'notices']);
    for (const charsMax of [400, 200, 80])
        yield join([opening(charsMax), rest, footer]);
    yield join([opening(80), rest]);
    yield join([parts.bare, rest]);
}
/** The sections that stay when `cut` are left out: folded ones go before open ones, the last before the first. */
function kept(parts, cut) {
    const order = [...parts.sections.entries()]
        .reverse()
        .toSorted((a, b) => Number(b[1].collapsed) - Number(a[1].collapsed));
    const gone = new Set(order.slice(0, cut).map(([index]) => index));
    return parts.sections.filter((_, index) => !gone.has(index)).map((section) => section.markdown);
}
function shortened(left) {
    const named = left.filter((each) => !each.startsWith('0 ')).join(', ');
    return `*Shortened to fit. Left out: ${named}. The evidence file has everything.*\n`;
}
function count(many, noun) {
    return `${many} ${noun}${many === 1 ? '' : 's'}`;
}
function join(parts) {
    return parts.filter((part) => part !== '').join('\n');
}
function markerLine(marker) {
    const inner = marker.replace(/^<!--|-->$/g, '').trim();
    if (MARKER.test(inner) && !inner.includes('--'))
        return `<!-- ${inner} -->`;
    throw broken('mark a comment', 'the marker must be one line of at most 400 characters without "--", "<" or ">"', marker);
}
function broken(act, must, is) {
    return new error/* PlumblineError */.Dl('INVARIANT_BROKEN', `Cannot ${act}: ${must}: current value is ${is}`, 'report it at the project');
}

;// CONCATENATED MODULE: ./build/packages/report/src/index.js
/**
 * Shows what was judged: one report model in, Markdown for GitHub, a self-contained HTML page, plain text for a
 * terminal, JUnit and SARIF out. Pure; everything in a report is untrusted text and is made harmless here. No verdict
 * is reached in this package.
 */













/***/ })

};

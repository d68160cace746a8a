export const id = 372;
export const ids = [372];
export const modules = {

/***/ 1806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AR: () => (/* binding */ describeCell),
/* harmony export */   LL: () => (/* binding */ describeInterval),
/* harmony export */   kA: () => (/* binding */ CELL_CHARS_MAX),
/* harmony export */   wg: () => (/* binding */ EMPTY)
/* harmony export */ });
/* harmony import */ var _plumbline_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7007);
/* harmony import */ var _format_number_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6729);
/* harmony import */ var _histogram_bars_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4875);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8672);
/* harmony import */ var _verdict_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5863);





/** What stands for a name or text that shows nothing. */
const EMPTY = '(empty)';
/** Longest text of one cell, in UTF-16 units. */
const CELL_CHARS_MAX = 400;
/** A cell in plain words. */
function describeCell(cell) {
    switch (cell.kind) {
        case 'text':
            return (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(cell.text, CELL_CHARS_MAX);
        case 'code':
            return (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(cell.text, _plumbline_core__WEBPACK_IMPORTED_MODULE_1__/* .NAME_CHARS_MAX */ .bR) || EMPTY;
        case 'number':
            return (0,_format_number_js__WEBPACK_IMPORTED_MODULE_2__/* .formatNumber */ .Z)(cell.value, cell.format);
        case 'verdict':
            return _verdict_words_js__WEBPACK_IMPORTED_MODULE_3__/* .VERDICT_LABELS */ .W4[cell.verdict];
        case 'interval':
            return describeInterval(cell);
        case 'histogram':
            return cell.series.map(({ values }) => (0,_histogram_bars_js__WEBPACK_IMPORTED_MODULE_4__/* .histogramBars */ .R)(values)).join(' → ');
    }
}
/** An interval in numbers, e.g. `+0.012 [+0.004, +0.020] vs 0.000`. */
function describeInterval(cell) {
    const lower = (0,_format_number_js__WEBPACK_IMPORTED_MODULE_2__/* .formatNumber */ .Z)(cell.lower ?? -Infinity, cell.format);
    const upper = (0,_format_number_js__WEBPACK_IMPORTED_MODULE_2__/* .formatNumber */ .Z)(cell.upper ?? Infinity, cell.format);
    const judged = cell.threshold === undefined ? '' : ` vs ${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_2__/* .formatNumber */ .Z)(cell.threshold, cell.format)}`;
    return `${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_2__/* .formatNumber */ .Z)(cell.estimate, cell.format)} [${lower}, ${upper}]${judged}`;
}


/***/ }),

/***/ 4940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ escapeMarkup)
/* harmony export */ });
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


/***/ }),

/***/ 6729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ formatNumber)
/* harmony export */ });
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


/***/ }),

/***/ 4875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ histogramBars),
/* harmony export */   o: () => (/* binding */ joined)
/* harmony export */ });
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


/***/ }),

/***/ 9038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ intervalScale)
/* harmony export */ });
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


/***/ }),

/***/ 7097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ wantsLegend),
/* harmony export */   Z: () => (/* binding */ hasIntervals)
/* harmony export */ });
/** Whether a table shows intervals, and with them a bar that wants explaining. */
function hasIntervals(table) {
    return table?.rows.some((row) => row.some((cell) => cell.kind === 'interval')) ?? false;
}
/** Whether the legend belongs under this section: it has bars, and the deciding table above has not explained them. */
function wantsLegend(section, deciding) {
    return !hasIntervals(deciding) && section.blocks.some((block) => block.kind === 'table' && hasIntervals(block));
}


/***/ }),

/***/ 8672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IN: () => (/* binding */ cutText),
/* harmony export */   h0: () => (/* binding */ plainLine),
/* harmony export */   y1: () => (/* binding */ plainLines)
/* harmony export */ });
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


/***/ }),

/***/ 8372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ renderMarkdown)
});

// EXTERNAL MODULE: ./build/packages/core/src/error.js
var error = __webpack_require__(2705);
// EXTERNAL MODULE: ./build/packages/report/src/describe-cell.js
var describe_cell = __webpack_require__(1806);
// EXTERNAL MODULE: ./build/packages/report/src/legend.js
var legend = __webpack_require__(7097);
// EXTERNAL MODULE: ./node_modules/mdast-util-gfm/lib/index.js + 6 modules
var lib = __webpack_require__(5618);
// EXTERNAL MODULE: ./node_modules/mdast-util-to-markdown/lib/index.js + 14 modules
var mdast_util_to_markdown_lib = __webpack_require__(9059);
// EXTERNAL MODULE: ./build/packages/report/src/interval-scale.js
var interval_scale = __webpack_require__(9038);
;// CONCATENATED MODULE: ./build/packages/report/src/interval-bar.js

/** Cells of a bar: odd, so that the threshold has the middle one. */
const BAR_CHARS = 21;
const MIDDLE = (BAR_CHARS - 1) / 2;
/**
 * An interval as text of fixed width, e.g. `··········│·├──●──┤··`: the line is the threshold, the dot the estimate.
 * A bound on one side of its threshold is never drawn on the other, nor on it. null where nothing can be drawn.
 */
function intervalBar(cell) {
    const scale = (0,interval_scale/* intervalScale */.C)(cell);
    if (scale === null)
        return null;
    const judged = scale.threshold !== null;
    const chars = new Array(BAR_CHARS).fill('·');
    if (judged)
        chars[MIDDLE] = '│';
    const from = scale.lower === null ? 0 : column(scale.lower, judged);
    const to = scale.upper === null ? BAR_CHARS - 1 : column(scale.upper, judged);
    for (let at = from; at <= to; at += 1)
        chars[at] = judged && at === MIDDLE ? '┼' : '─';
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
    return place < 0.5 ? Math.min(nearest, MIDDLE - 1) : Math.max(nearest, MIDDLE + 1);
}

// EXTERNAL MODULE: ./build/packages/report/src/escape-markup.js
var escape_markup = __webpack_require__(4940);
// EXTERNAL MODULE: ./build/packages/report/src/plain-text.js
var plain_text = __webpack_require__(8672);
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
    return split(withoutComments((0,plain_text/* plainLine */.h0)(untrusted, charsMax))).map(({ alive, text }) => alive ? { type: 'inlineCode', value: text } : { type: 'text', value: text });
}
/** The same, never without a word: an empty item or heading would change what its neighbours mean. */
function namedPhrases(untrusted, charsMax) {
    const found = phrases(untrusted, charsMax);
    return found.length === 0 ? [{ type: 'text', value: describe_cell/* EMPTY */.wg }] : found;
}
/** No comment can open in what is written, code included: a search for our hidden marker finds ours alone. */
function withoutComments(text) {
    return text.replaceAll('<!--', '<! --');
}
/** The same as HTML, for the places where Markdown does not reach. */
function phrasesAsHtml(untrusted, charsMax) {
    return split((0,plain_text/* plainLine */.h0)(untrusted, charsMax) || describe_cell/* EMPTY */.wg)
        .map(({ alive, text }) => (alive ? `<code>${(0,escape_markup/* escapeMarkup */.M)(text)}</code>` : (0,escape_markup/* escapeMarkup */.M)(text)))
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

// EXTERNAL MODULE: ./build/packages/report/src/verdict-words.js
var verdict_words = __webpack_require__(5863);
;// CONCATENATED MODULE: ./build/packages/report/src/markdown-blocks.js







const PARAGRAPH_CHARS_MAX = 4_000;
const CODE_CHARS_MAX = 8_000;
const ITEMS_MAX = 100;
const COLUMNS_MAX = 20;
/** Rows of one table in a comment; nobody reads more there. */
const ROWS_MAX = 100;
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
                value: withoutComments((0,plain_text/* plainLines */.y1)(block.text, CODE_CHARS_MAX).join('\n')),
            });
        case 'table':
            return tableMarkdown(block, block.rows.slice(0, ROWS_MAX));
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
            align: columns.map((_, index) => (isNumeric(rows, index) ? 'right' : 'left')),
            children: [
                tableRow(columns.map((name) => phrases(name, describe_cell/* CELL_CHARS_MAX */.kA))),
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
            return phrases(cell.text, describe_cell/* CELL_CHARS_MAX */.kA);
        case 'code':
            return [{ type: 'inlineCode', value: withoutComments((0,describe_cell/* describeCell */.AR)(cell)) }];
        case 'number':
            return phrases((0,describe_cell/* describeCell */.AR)(cell), describe_cell/* CELL_CHARS_MAX */.kA);
        case 'verdict':
            return [literal(`${verdict_words/* VERDICT_SYMBOLS */.CA[cell.verdict]} ${verdict_words/* VERDICT_LABELS */.W4[cell.verdict]}`)];
        case 'histogram':
            return cell.series.length === 0 ? [] : [{ type: 'inlineCode', value: (0,describe_cell/* describeCell */.AR)(cell) }];
        case 'interval': {
            const bar = intervalBar(cell);
            const numbers = phrases((0,describe_cell/* describeInterval */.LL)(cell), describe_cell/* CELL_CHARS_MAX */.kA);
            return bar === null ? numbers : [{ type: 'inlineCode', value: bar }, literal(' '), ...numbers];
        }
    }
}
function isNumeric(rows, index) {
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
        ...namedPhrases(title, describe_cell/* CELL_CHARS_MAX */.kA),
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
    return Math.min(...row.map((cell) => (cell.kind === 'verdict' ? verdict_words/* VERDICT_RANKS */.MQ[cell.verdict] : verdict_words/* VERDICT_RANKS */.MQ.pass + 1)));
}

;// CONCATENATED MODULE: ./build/packages/report/src/markdown-parts.js







const TITLE_CHARS_MAX = 80;
const HEADLINE_CHARS_MAX = 1_000;
const LABEL_CHARS_MAX = 60;
const COMPARED_CHARS_MAX = 300;
const AUDIT_CHARS_MAX = 100;
const LABELLED_MAX = 16;
const SECTIONS_MAX = 50;
const NOTICES_MAX = 20;
const LEGEND = 'In the bars `●` is the estimate, `├─┤` its interval and `│` the threshold.\n';
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
            markdown: sectionMarkdown(section, (0,legend/* wantsLegend */.V)(section, deciding)),
        })),
        sectionsHidden: Math.max(0, report.sections.length - SECTIONS_MAX),
        footer: auditMarkdown(report.audit),
    };
}
function opening(report, charsMax) {
    const why = paragraphMarkdown(report.headline, charsMax);
    // The colon belongs to the untrusted text: after `a:b` it would complete an emoji's shortcode.
    return (heading(report, phrases(`${(0,plain_text/* plainLine */.h0)(report.title, TITLE_CHARS_MAX) || describe_cell/* EMPTY */.wg}:`, TITLE_CHARS_MAX + 1)) +
        (why === '' ? '' : `\n${why}`));
}
function heading(report, title) {
    const symbol = literal(`${verdict_words/* VERDICT_SYMBOLS */.CA[report.verdict]} `);
    const words = literal(` ${verdict_words/* VERDICT_WORDS */._G[report.verdict]}`);
    return write({ type: 'heading', depth: 2, children: [symbol, ...title, words] });
}
function comparedMarkdown(compared) {
    if (compared.length === 0)
        return '';
    return labelledLine(compared, ({ label, text }) => [
        { type: 'strong', children: namedPhrases(label, LABEL_CHARS_MAX) },
        literal(' '),
        ...namedPhrases(text, COMPARED_CHARS_MAX),
    ]);
}
function decidingMarkdown(table, rows) {
    const shown = tableMarkdown(table, mostSevere(table.rows, Math.min(rows, ROWS_MAX)));
    return (0,legend/* hasIntervals */.Z)(table) ? `${shown}\n${LEGEND}` : shown;
}
/** A GitHub alert: the mark is ours, and every line under it belongs to the quote. */
function noticesMarkdown(notices) {
    if (notices.length === 0)
        return '';
    const left = notices.length - NOTICES_MAX;
    const shown = notices.slice(0, NOTICES_MAX).map((notice) => (0,plain_text/* cutText */.IN)(notice, HEADLINE_CHARS_MAX));
    const list = listMarkdown(left > 0 ? [...shown, `… and ${left} more`] : shown);
    return `> [!NOTE]\n${list.trimEnd().replace(/^/gm, '> ')}\n`;
}
function sectionMarkdown(section, legend) {
    const body = [...blocksMarkdown(section.blocks), legend ? LEGEND : ''].filter((block) => block !== '').join('\n');
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
        ...namedPhrases(label, LABEL_CHARS_MAX),
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


/***/ }),

/***/ 5863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CA: () => (/* binding */ VERDICT_SYMBOLS),
/* harmony export */   MQ: () => (/* binding */ VERDICT_RANKS),
/* harmony export */   W4: () => (/* binding */ VERDICT_LABELS),
/* harmony export */   _G: () => (/* binding */ VERDICT_WORDS),
/* harmony export */   rE: () => (/* binding */ VERDICT_MARKS)
/* harmony export */ });
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


/***/ })

};

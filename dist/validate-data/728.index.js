export const id = 728;
export const ids = [728];
export const modules = {

/***/ 13485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D3: () => (/* binding */ neededWords),
/* harmony export */   Hc: () => (/* binding */ emptinessFindings),
/* harmony export */   I1: () => (/* binding */ strictestOfEach),
/* harmony export */   Ms: () => (/* binding */ driftFindings),
/* harmony export */   Ns: () => (/* binding */ decidingComponent),
/* harmony export */   O0: () => (/* binding */ driftRuleFindings),
/* harmony export */   Zk: () => (/* binding */ driftVerdict),
/* harmony export */   nD: () => (/* binding */ componentWords)
/* harmony export */ });
/* harmony import */ var _plumbline_boundary__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95140);
/* harmony import */ var _plumbline_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59298);
/* harmony import */ var _plumbline_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58838);


/** A table without rows shows nothing, unless the rules allow one. */
function emptinessFindings(rows, rules) {
    if (rows > 0 || rules.some(allowsEmptiness))
        return [];
    return [{ check: 'rows.any', verdict: 'inconclusive', detail: 'The data has no rows: nothing can be shown of it' }];
}
/** Great Expectations' own meaning is kept: nothing breaks where there is nothing. */
function allowsEmptiness({ own, suite }) {
    return suite !== null || own?.rules.rows?.['at-least'] === 0;
}
/** The same check under two sets of rules counts once, as the more severe of the two says. */
function strictestOfEach(findings) {
    const kept = new Map();
    for (const finding of findings) {
        const known = kept.get(finding.check);
        const isWorse = known === undefined || (0,_plumbline_core__WEBPACK_IMPORTED_MODULE_0__/* .worstVerdict */ .zP)([known.verdict, finding.verdict]) !== known.verdict;
        if (isWorse)
            kept.set(finding.check, finding);
    }
    return [...kept.values()];
}
/** One finding a column. With `on-drift: ignore` drift is reported and judges nothing: there are none. */
function driftFindings({ result, incomparable }, onDrift) {
    if (onDrift === 'ignore')
        return [];
    const lost = incomparable.map(({ column, reason }) => {
        const detail = `Column "${column}" cannot be compared with the reference: ${reason}`;
        return { check: `drift.${column}.comparable`, verdict: 'warn', detail };
    });
    const judged = result.columns.map((column) => ({
        check: `drift.${column.column}`,
        verdict: driftVerdict(column, onDrift),
        detail: driftDetail(column),
        evidence: { answer: column.answer },
    }));
    return [...judged, ...lost];
}
/** Drift rules for columns that are nowhere judge nothing, and their author thinks they do. */
function driftRuleFindings(rules, known) {
    const named = rules.flatMap(({ own }) => Object.keys(own?.rules.drift?.columns ?? {}));
    return [...new Set(named)]
        .filter((name) => !known.includes(name))
        .map((name) => {
        const near = (0,_plumbline_boundary__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(name, known);
        const hint = near === null ? '' : `: did you mean "${near}"?`;
        const detail = `A drift rule is for the column "${name}", which is neither in the data nor in the reference${hint}`;
        return { check: `drift.${name}.known`, verdict: 'warn', detail };
    });
}
/** What one column's answer does to the verdict. */
function driftVerdict({ answer, components }, onDrift) {
    if (onDrift === 'ignore')
        return 'pass';
    if (answer === 'drifted')
        return onDrift;
    return components.some(({ tooFewRows }) => tooFewRows) ? 'warn' : 'pass';
}
function driftDetail({ column, answer, components, changed }) {
    if (changed !== null)
        return `Column "${column}" cannot be compared with the reference: ${changed}`;
    const worst = decidingComponent(components);
    if (worst === null)
        return `Column "${column}" has nothing to compare`;
    const what = `${componentWords(worst)} of "${column}" moved by ${(0,_plumbline_core__WEBPACK_IMPORTED_MODULE_2__/* .percent */ .KN)(worst.distance)}`;
    if (worst.tooFewRows)
        return `${what}: too few rows to judge (worth ${(0,_plumbline_core__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(Math.floor(Math.min(...worst.effective)))} independent ones; at least 50 a side)`;
    if (answer === 'drifted')
        return `${what} of rows, proven above ${(0,_plumbline_core__WEBPACK_IMPORTED_MODULE_2__/* .percent */ .KN)(worst.lower)} (tolerance ${(0,_plumbline_core__WEBPACK_IMPORTED_MODULE_2__/* .percent */ .KN)(worst.tolerance)})`;
    if (answer === 'stable')
        return `${what} of rows, proven to be at most ${(0,_plumbline_core__WEBPACK_IMPORTED_MODULE_2__/* .percent */ .KN)(worst.upper)} (tolerance ${(0,_plumbline_core__WEBPACK_IMPORTED_MODULE_2__/* .percent */ .KN)(worst.tolerance)})`;
    const needed = neededWords(worst);
    return `${what} of rows, which these rows do not prove to be above or below ${(0,_plumbline_core__WEBPACK_IMPORTED_MODULE_2__/* .percent */ .KN)(worst.tolerance)}${needed === null ? '' : `; ${needed}`}`;
}
/** Judged on a sample, whose size no table makes larger. */
const SAMPLED = new Set(['content', 'vocabulary', 'embedding']);
/** What would settle an open question; null where nothing is known to. */
function neededWords({ component, n, m, rowsNeeded }) {
    if (rowsNeeded === null)
        return null;
    if (SAMPLED.has(component))
        return `a sample of ${(0,_plumbline_core__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(Math.min(n, m))} rows a side cannot tell`;
    return `about ${(0,_plumbline_core__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(rowsNeeded)} rows a side would tell`;
}
/** The component a column is judged by: the most certain breach, else the one that is least settled. */
function decidingComponent(components) {
    const drifted = components.filter(({ answer }) => answer === 'drifted');
    const pool = drifted.length > 0 ? drifted : components.filter(({ answer }) => answer !== 'stable');
    const ranked = [...(pool.length > 0 ? pool : components)].sort((a, b) => excess(b) - excess(a));
    return ranked[0] ?? null;
}
function excess({ distance, tolerance }) {
    return distance - tolerance;
}
/** A component in words, at the start of a sentence. */
function componentWords({ component }) {
    const words = {
        distribution: 'The distribution',
        'null-share': 'The null share',
        'nan-share': 'The NaN share',
        'infinite-share': 'The infinite share',
        'unseen-share': 'The share of unseen categories',
        length: 'The length of the text',
        script: 'The script of the text',
        norm: 'The length of the vectors',
        vocabulary: 'The vocabulary',
        content: 'The content',
        embedding: 'The embedding',
        rows: 'The rows as a whole',
    };
    return words[component];
}


/***/ }),

/***/ 62728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run_run)
});

// EXTERNAL MODULE: ./build/packages/boundary/src/digest.js
var src_digest = __webpack_require__(21248);
// EXTERNAL MODULE: ./build/packages/boundary/src/canonical-json.js + 1 modules
var canonical_json = __webpack_require__(10728);
// EXTERNAL MODULE: ./build/packages/core/src/verdict.js
var src_verdict = __webpack_require__(59298);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/packages/data/src/engine/sql.js
var engine_sql = __webpack_require__(85283);
;// CONCATENATED MODULE: ./build/packages/data/src/engine/database.js




/**
 * A DuckDB in memory that can read the given files and nothing else: no other path, no network, no extension to install or load, and no
 * way back, since its configuration is locked. What outgrows the memory limit goes to a folder in `temp`. Rows keep their order.
 */
async function openDatabase(duckdb, paths, options) {
    // Of its own: DuckDB keeps the right to read whatever lies in its temporary folder.
    const spill = (0,external_node_path_.join)(options.temp, 'plumbline-duckdb');
    await (0,promises_.mkdir)(spill, { recursive: true });
    const memoryBytes = options.memoryBytes ?? Math.floor((0,external_node_os_.totalmem)() / 2);
    const instance = await duckdb.DuckDBInstance.create(':memory:', {
        threads: String(options.threads ?? Math.min(8, (0,external_node_os_.availableParallelism)())),
        memory_limit: `${Math.floor(memoryBytes / 1024)}KiB`,
        temp_directory: spill,
        preserve_insertion_order: 'true',
        autoinstall_known_extensions: 'false',
        autoload_known_extensions: 'false',
        allow_community_extensions: 'false',
    });
    const connection = await instance.connect();
    await connection.run(`SET allowed_paths = ${(0,engine_sql/* quoteList */.JN)(paths)}`);
    await connection.run('SET enable_external_access = false');
    await connection.run('SET lock_configuration = true');
    return {
        connection,
        close: () => {
            connection.closeSync();
            instance.closeSync();
        },
    };
}

;// CONCATENATED MODULE: ./build/packages/data/src/engine/scratch.js


/** Makes it in `temp`, under a name that nobody can foresee. */
async function openScratch(temp) {
    await (0,promises_.mkdir)(temp, { recursive: true });
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(temp, 'plumbline-copies-'));
    return {
        copy: (index) => (0,external_node_path_.join)(folder, String(index)),
        remove: () => (0,promises_.rm)(folder, { recursive: true, force: true }),
    };
}

// EXTERNAL MODULE: ./build/packages/core/src/error.js
var error = __webpack_require__(42705);
;// CONCATENATED MODULE: ./build/packages/data/src/source/demand-narrow.js


/** Cost grows faster than the number of columns: beyond this a run would look as if it hung. */
const COLUMNS_MAX = 5_000;
/** Throws `LIMIT_SIZE` for a table with more than `COLUMNS_MAX` columns. */
function demandNarrow(columns, path) {
    if (columns <= COLUMNS_MAX)
        return;
    throw new error/* PlumblineError */.Dl('LIMIT_SIZE', `Cannot read "${(0,external_node_path_.basename)(path)}": it may have at most ${COLUMNS_MAX} columns: it has ${columns}`, 'split the table, or put wide vectors into one list column', { where: { file: path } });
}

;// CONCATENATED MODULE: ./build/packages/data/src/source/rejected.js


/** So many are told one by one; the rest is only counted. */
const REJECTED_ROWS_MAX = 100;
/** Nothing was set aside. */
const NO_REJECTED = { count: 0, rows: [] };
/** The rejected rows of several files as those of one table. */
function joinRejected(all) {
    return {
        count: all.reduce((sum, { count }) => sum + count, 0),
        rows: all.flatMap(({ rows }) => rows).slice(0, REJECTED_ROWS_MAX),
    };
}
/** What a row must be, in the words of a message. */
function rejectReason({ kind, fields = 0, expected = 0 }) {
    switch (kind) {
        case 'too-few-fields':
        case 'too-many-fields':
            return `the line must have ${expected} fields: it has ${fields}`;
        case 'quote':
            return 'a quoted field must end with a quote, and a delimiter or the end of the line must follow';
        case 'too-long':
            return 'a line must be shorter than 2 MB';
        case 'encoding':
            return 'the text must be UTF-8';
        case 'json':
            return 'the JSON must be well-formed, one value a line';
        case 'not-an-object':
            return 'each value must be an object: one of another type stands here';
        case 'repeated-key':
            return 'an object must have each key once';
    }
}
/** The error for the first such row, where rows must not be set aside. */
function rejectedError(row, what) {
    const { path, line } = row;
    return unreadableRow(row, `${what} from "${(0,external_node_path_.basename)(path)}" at line ${line}`, { file: path, line });
}
/** The same of an element of a JSON array, counted from 1. */
function rejectedElement({ path, line, ...row }, element, what) {
    const object = `element ${element} of ${what}, at line ${line} of "${(0,external_node_path_.basename)(path)}"`;
    return unreadableRow(row, object, { file: path, line });
}
/** The same where it is not known in which line it stands. */
function rejectedSomewhere(path, kind, what) {
    return unreadableRow({ kind }, `${what} from "${(0,external_node_path_.basename)(path)}"`, { file: path });
}
function unreadableRow(row, object, where) {
    const message = `Cannot read ${object}: ${rejectReason(row)}`;
    return new error/* PlumblineError */.Dl('DATA_UNREADABLE', message, 'correct the file, or write it again', { where });
}

// EXTERNAL MODULE: ./build/packages/core/src/thrown.js
var src_thrown = __webpack_require__(65069);
;// CONCATENATED MODULE: ./build/packages/data/src/source/malformed-file.js
/** What is wrong with the bytes of a file, in words that follow "it must hold together:". No value of the data is in it. */
class MalformedFile extends RangeError {
    name = 'MalformedFile';
}

;// CONCATENATED MODULE: ./build/packages/data/src/source/unreadable.js



/** DuckDB's messages quote the data, so that only what is listed here is passed on. */
const REASONS = [
    [/Invalid unicode|not utf-8 encoded|Invalid unicode \(byte sequence mismatch\)/i, () => 'the text must be UTF-8'],
    [
        /Malformed JSON.*: (unexpected [a-z ]+|invalid [a-z ]+|no digit [a-z ]+|[a-z ]*literal[a-z ]*)/i,
        ([, reason]) => `the JSON must be well-formed: ${String(reason).trim()}`,
    ],
    [/No magic bytes|too small to be a Parquet/i, () => 'it must be a Parquet file: its magic bytes are missing'],
    [/Could not convert string/i, () => 'every field must have the type of its column'],
    [/maximum_object_size/, () => 'a value must be smaller than 16 MB'],
    [/duplicate key/, () => 'an object must have each key once'],
    [/GZIP|gzip|zstd|ZSTD/, () => 'the packed bytes must be whole'],
    [/Out of Memory|failed to allocate/i, () => 'it must fit into the memory and temporary space of this machine'],
];
/**
 * A failed read as `DATA_UNREADABLE`; the engine's own words go no further than `cause`. Lines are not taken from it: it counts records,
 * and from 0 or 1 as it happens. Who can tell the line throws an error of its own.
 */
function unreadable(path, what, cause) {
    if (cause instanceof error/* PlumblineError */.Dl)
        return cause;
    const message = (0,src_thrown/* messageOf */.b)(cause);
    return new error/* PlumblineError */.Dl('DATA_UNREADABLE', `Cannot read ${what} from "${(0,external_node_path_.basename)(path)}": ${cause instanceof MalformedFile ? `it must hold together: ${message}` : reasonIn(message)}`, 'correct the file, or write it again', { where: { file: path }, cause });
}
function reasonIn(message) {
    for (const [pattern, say] of REASONS) {
        const found = pattern.exec(message);
        if (found !== null)
            return say(found);
    }
    return 'it must be a table of its kind: its bytes cannot be decoded';
}

;// CONCATENATED MODULE: ./build/packages/data/src/table/fit-files.js


/** In Parquet and Arrow types are stated; in text they are only guessed, and the engine finds the one that fits all. */
function mustFit(first, other) {
    const names = new Map(first.columns.map((column) => [column.name, column]));
    const missingHere = first.columns.filter(({ name }) => !other.columns.some((column) => column.name === name));
    const extra = other.columns.filter(({ name }) => !names.has(name));
    const stated = [first, other].every(({ source }) => source.kind === 'parquet' || source.kind === 'arrow');
    const clash = other.columns.filter(({ name, kind }) => stated && names.has(name) && !sameKind(names.get(name).kind, kind));
    const problems = [
        ...missingHere.map(({ name }) => `"${name}" is absent`),
        ...extra.map(({ name }) => `"${name}" is added`),
        ...clash.map(({ name, kind }) => `"${name}" is ${kind} instead of ${names.get(name).kind}`),
    ];
    if (problems.length === 0)
        return;
    throw new error/* PlumblineError */.Dl('DATA_MISMATCH', `Cannot read several files as one table: "${(0,external_node_path_.basename)(other.source.path)}" must have the columns of ` +
        `"${(0,external_node_path_.basename)(first.source.path)}": ${problems.join('; ')}`, 'give files of one table, or validate them one by one');
}
function sameKind(a, b) {
    const numeric = ['integer', 'number'];
    return a === b || (numeric.includes(a) && numeric.includes(b));
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./build/packages/data/src/source/text-encoding.js


/** Longest first: the mark of UTF-32 begins like that of UTF-16. */
const MARKS = [
    [[0xff, 0xfe, 0, 0], 'utf-32le'],
    [[0, 0, 0xfe, 0xff], 'utf-32be'],
    [[0xef, 0xbb, 0xbf], 'utf-8'],
    [[0xff, 0xfe], 'utf-16le'],
    [[0xfe, 0xff], 'utf-16be'],
];
/**
 * The encoding of a text by its byte order mark, else as stated, else UTF-8. What is surely another one and cannot be read (UTF-32, UTF-16
 * without its mark) is `DATA_UNREADABLE`; a stated encoding nobody knows is `CONFIG_INVALID`. Encodings of one byte a character cannot be
 * told from their first bytes: they show where a record is not UTF-8 (`foreignText`).
 */
function textEncoding(head, { path, stated }) {
    const marked = MARKS.find(([mark]) => mark.every((byte, at) => head[at] === byte))?.[1];
    if (marked?.startsWith('utf-32') === true)
        throw notReadable(path, marked.toUpperCase());
    if (marked !== undefined)
        return { encoding: marked, hasMark: true };
    if (stated !== undefined)
        return { encoding: knownEncoding(stated), hasMark: false };
    const wide = wideWithoutMark(head);
    if (wide !== null)
        throw notReadable(path, wide);
    return { encoding: 'utf-8', hasMark: false };
}
/** The label's own name for what it means: `latin1` is `windows-1252`. */
function knownEncoding(stated) {
    try {
        return new TextDecoder(stated).encoding;
    }
    catch (cause) {
        throw new error/* PlumblineError */.Dl('CONFIG_INVALID', `Cannot read text as stated: the encoding must be a label of the WHATWG Encoding Standard: current value is "${stated}"`, 'use for example utf-8, utf-16le, windows-1252, iso-8859-2, shift_jis, gb18030 or euc-kr', { cause });
    }
}
const SAMPLE_BYTES = 4096;
/** A byte of most characters is zero where text of Latin letters has two or four bytes a character. */
const MOSTLY = 0.4;
const HARDLY = 0.05;
function wideWithoutMark(head) {
    const characters = Math.floor(Math.min(head.length, SAMPLE_BYTES) / 4);
    if (characters === 0)
        return null;
    const zeros = [0, 1, 2, 3].map((place) => {
        let count = 0;
        for (let at = 0; at < characters; at += 1)
            if (head[4 * at + place] === 0)
                count += 1;
        return count / characters;
    });
    const pattern = zeros.map((share) => (share > MOSTLY ? '0' : share < HARDLY ? 'x' : '?')).join('');
    const names = {
        x0x0: 'UTF-16LE without its byte order mark',
        '0x0x': 'UTF-16BE without its byte order mark',
        x000: 'UTF-32LE',
        '000x': 'UTF-32BE',
    };
    return names[pattern] ?? null;
}
function notReadable(path, found) {
    const name = found.split(' ')[0] ?? found;
    return new error/* PlumblineError */.Dl('DATA_UNREADABLE', `Cannot read the text of "${(0,external_node_path_.basename)(path)}": it must be UTF-8: it is ${found}`, `convert it, e.g. iconv -f ${name} -t UTF-8 <file> > <new file>${name.startsWith('UTF-16') ? `, or state it in the rules: reading: { encoding: ${name.toLowerCase()} }` : ''}`, { where: { file: path } });
}
/** How a text begins, without its mark; a character that is cut off at the end is left out. */
function decodeHead(head, encoding) {
    return new TextDecoder(encoding).decode(head, { stream: true });
}
/** Bytes that no character of Windows-1252 has. */
const UNUSED_IN_1252 = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);
/** What text that is not UTF-8 most likely is, by the bytes of a record that shows it. */
function likelyEncoding(record) {
    const high = record.filter((byte) => byte >= 0x80);
    if (high.some((byte) => UNUSED_IN_1252.has(byte)))
        return 'an encoding of another language';
    return high.some((byte) => byte < 0xa0) ? 'Windows-1252' : 'Latin-1 or Windows-1252';
}
/** The error for a file without one character of UTF-8 beyond ASCII and with records that are not UTF-8: all of it is written otherwise. */
function foreignText(path, line, record) {
    return new error/* PlumblineError */.Dl('DATA_UNREADABLE', `Cannot read the text of "${(0,external_node_path_.basename)(path)}" at line ${line}: the text must be UTF-8: it looks like ${likelyEncoding(record)}`, 'convert it, e.g. iconv -f WINDOWS-1252 -t UTF-8 <file> > <new file>, or state it in the rules: reading: { encoding: windows-1252 }', { where: { file: path, line } });
}

;// CONCATENATED MODULE: ./build/packages/data/src/source/source-kind.js






const HEAD_BYTES = 64 * 1024;
const KIND_OF_EXTENSION = {
    csv: 'csv',
    tsv: 'tsv',
    tab: 'tsv',
    parquet: 'parquet',
    pq: 'parquet',
    jsonl: 'jsonl',
    ndjson: 'jsonl',
    json: 'json',
    arrow: 'arrow',
    arrows: 'arrow',
    feather: 'arrow',
    ipc: 'arrow',
};
/**
 * What a file is: by its extension (before `.gz` or `.zst`), else by its first bytes; text that is nothing else is CSV. Text in an encoding
 * that cannot be read is `DATA_UNREADABLE`, an encoding nobody knows `CONFIG_INVALID`.
 */
async function inspectSource(path, stated) {
    const magic = await firstBytes(path, 8);
    const compression = compressionOf(magic);
    demandPacked(path, compression);
    const extension = extensionOf(path);
    const named = Object.hasOwn(KIND_OF_EXTENSION, extension) ? KIND_OF_EXTENSION[extension] : undefined;
    const binary = { path, compression, encoding: 'utf-8', hasMark: false, head: '', isBlank: false };
    if (named === 'parquet' || named === 'arrow')
        return { ...binary, kind: named };
    const head = compression === 'none' ? await firstBytes(path, HEAD_BYTES) : await unpackedHead(path, compression);
    if (head === null)
        return { ...binary, kind: named ?? 'csv' };
    const kindByMagic = named ?? binaryKind(head);
    if (kindByMagic === 'parquet' || kindByMagic === 'arrow')
        return { ...binary, kind: kindByMagic };
    const { encoding, hasMark } = textEncoding(head, { path, stated });
    const text = decodeHead(head, encoding);
    const isBlank = head.length < HEAD_BYTES && text.trim() === '';
    return { path, compression, kind: kindByMagic ?? textKind(text), encoding, hasMark, head: text, isBlank };
}
function extensionOf(path) {
    const name = path.toLowerCase().replace(/\.(gz|zst)$/, '');
    return /\.([^./\\]+)$/.exec(name)?.[1] ?? '';
}
/** Bytes that are cut off behind the first or second are no longer packed: they must not pass for text. */
function demandPacked(path, compression) {
    const claimed = { gz: 'gzip', zst: 'zstd' }[/\.(gz|zst)$/i.exec(path)?.[1]?.toLowerCase() ?? ''];
    if (claimed === undefined || claimed === compression)
        return;
    throw new error/* PlumblineError */.Dl('DATA_UNREADABLE', `Cannot read "${(0,external_node_path_.basename)(path)}": the packed bytes must be whole: it does not begin as ${claimed} does`, 'pack the file again, or give it a name that says what it is', { where: { file: path } });
}
function compressionOf(magic) {
    if (magic[0] === 0x1f && magic[1] === 0x8b)
        return 'gzip';
    return magic.length >= 4 && magic.readUInt32LE(0) === 0xfd2fb528 ? 'zstd' : 'none';
}
function binaryKind(head) {
    if (head.subarray(0, 4).toString('latin1') === 'PAR1')
        return 'parquet';
    const isStream = head.length >= 4 && head.readUInt32LE(0) === 0xffffffff;
    return isStream || head.subarray(0, 6).toString('latin1') === 'ARROW1' ? 'arrow' : undefined;
}
function textKind(head) {
    const text = head.trimStart();
    if (text.startsWith('['))
        return 'json';
    return text.startsWith('{') ? 'jsonl' : 'csv';
}
async function firstBytes(path, length) {
    const file = await (0,promises_.open)(path);
    try {
        const { bytesRead, buffer } = await file.read(Buffer.alloc(length), 0, length, 0);
        return buffer.subarray(0, bytesRead);
    }
    finally {
        await file.close();
    }
}
/** Unpacks no more than the head: a packed bomb stays packed here. Null where that fails. */
async function unpackedHead(path, compression) {
    const packed = (0,external_node_fs_.createReadStream)(path);
    const unpacked = packed.pipe(compression === 'gzip' ? (0,external_node_zlib_.createGunzip)() : (0,external_node_zlib_.createZstdDecompress)());
    packed.on('error', (error) => unpacked.destroy(error));
    const chunks = [];
    let length = 0;
    try {
        for await (const chunk of unpacked) {
            chunks.push(chunk);
            length += chunk.length;
            if (length >= HEAD_BYTES)
                break;
        }
    }
    catch {
        // Damaged: DuckDB meets the same bytes and says so.
        return null;
    }
    packed.destroy();
    return Buffer.concat(chunks).subarray(0, HEAD_BYTES);
}

;// CONCATENATED MODULE: ./build/packages/data/src/table/inspect-files.js




/** What each path holds. Throws `DATA_MISSING` and `DATA_EMPTY`, and for an address, which is no path, `CONFIG_UNSUPPORTED`. */
async function inspectFiles(paths, options) {
    const what = options.what ?? 'the data';
    if (paths.length === 0)
        throw missing(what, 'no file is given');
    const sources = [];
    for (const path of paths) {
        demandNoAddress(path, what);
        const found = await (0,promises_.stat)(path).catch(() => null);
        if (found === null || !found.isFile())
            throw missing(what, `"${path}" ${found === null ? 'does not exist' : 'is not a file'}`);
        if (found.size === 0)
            throw emptyFile(what, path);
        const source = await inspectSource(path, options.encoding);
        if (source.isBlank)
            throw emptyFile(what, path);
        sources.push(source);
    }
    return sources;
}
/** How to bring here what lies elsewhere. */
const FETCH = [
    [/^s3:/, 'copy it in an earlier step, e.g. aws s3 cp --recursive s3://<bucket>/<folder> data, and give the files'],
    [
        /^(gs|gcs):/,
        'copy it in an earlier step, e.g. gcloud storage cp -r gs://<bucket>/<folder> data, and give the files',
    ],
    [/^(az|azure|abfss?):/, 'copy it in an earlier step, e.g. az storage blob download-batch, and give the files'],
    [
        /^(https?|hf):/,
        'download it in an earlier step, e.g. curl --fail --location --output data.csv <address> or actions/download-artifact, and give the file',
    ],
];
/** An address that would need an extension of the engine, which is never downloaded: what judges a change must not be fetched while judging. */
function demandNoAddress(path, what) {
    const fix = FETCH.find(([scheme]) => scheme.test(path))?.[1];
    if (fix === undefined)
        return;
    throw new error/* PlumblineError */.Dl('CONFIG_UNSUPPORTED', `Cannot read ${what}: it must be files on this machine, since the engine reads addresses only with an extension that it would have to download: current value is "${path}"`, fix);
}
function missing(what, reason) {
    return new error/* PlumblineError */.Dl('DATA_MISSING', `Cannot read ${what}: it must be an existing file: ${reason}`, 'correct the path');
}
function emptyFile(what, path) {
    return new error/* PlumblineError */.Dl('DATA_EMPTY', `Cannot read ${what}: "${(0,external_node_path_.basename)(path)}" must name its columns: it is empty`, 'write at least the column names, or leave the file out', { where: { file: path } });
}

;// CONCATENATED MODULE: ./build/packages/data/src/table/column-kind.js
const KINDS = [
    [/^(U?(TINY|SMALL|BIG|HUGE)INT|U?INTEGER)$/, 'integer'],
    [/^(FLOAT|DOUBLE|DECIMAL\b.*)$/, 'number'],
    [/^BOOLEAN$/, 'boolean'],
    [/^(VARCHAR|UUID|ENUM\b.*)$/, 'string'],
    [/^(DATE|TIMESTAMP\b.*|TIMESTAMP_.*)$/, 'time'],
];
/** What a column of this DuckDB type holds; nested, binary and unknown types are `other`. */
function columnKind(type) {
    return KINDS.find(([pattern]) => pattern.test(type))?.[1] ?? 'other';
}
/** Can values of this DuckDB type be NaN or infinite? */
function isFloating(type) {
    return type === 'FLOAT' || type === 'DOUBLE';
}

;// CONCATENATED MODULE: ./build/packages/data/src/table/describe.js

/** Names and kinds of a relation's columns, in order. */
async function describe(connection, relation) {
    const described = await connection.runAndReadAll(`DESCRIBE SELECT * FROM ${relation}`);
    return described.getRows().map(([name, type]) => ({
        name: String(name),
        type: String(type),
        kind: columnKind(String(type)),
    }));
}

;// CONCATENATED MODULE: ./build/packages/data/src/source/unpack.js


/** Large pieces: each costs a turn of the event loop. */
const CHUNK_BYTES = 256 * 1024;
/** The streams that give a file's unpacked bytes, in constant memory; the first is its source. */
function unpacking({ path, compression, }) {
    const packed = (0,external_node_fs_.createReadStream)(path, { highWaterMark: CHUNK_BYTES });
    if (compression === 'gzip')
        return [packed, (0,external_node_zlib_.createGunzip)({ chunkSize: CHUNK_BYTES })];
    if (compression === 'zstd')
        return [packed, (0,external_node_zlib_.createZstdDecompress)({ chunkSize: CHUNK_BYTES })];
    return [packed];
}

;// CONCATENATED MODULE: ./build/packages/data/src/source/text-bytes.js



const MARK_BYTES = 3;
/**
 * A text file's bytes as UTF-8, unpacked and without its byte order mark, in constant memory. Bytes that the file's encoding does not
 * know, and packed bytes that are cut off or damaged, throw `DATA_UNREADABLE`; where the file is written in UTF-8 bytes pass as they are.
 */
async function* textBytes(source) {
    yield* source.encoding === 'utf-8' ? withoutMark(source) : decoded(source);
}
async function* withoutMark(source) {
    let left = source.hasMark ? MARK_BYTES : 0;
    for await (const chunk of unpackedBytes(source)) {
        const skipped = Math.min(left, chunk.length);
        left -= skipped;
        if (skipped < chunk.length)
            yield chunk.subarray(skipped);
    }
}
async function* decoded(source) {
    const decoder = new TextDecoder(source.encoding, { fatal: true });
    const encoder = new TextEncoder();
    const decode = (chunk) => {
        try {
            return chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true });
        }
        catch (cause) {
            throw notOfEncoding(source, cause);
        }
    };
    for await (const chunk of unpackedBytes(source))
        yield encoder.encode(decode(chunk));
    yield encoder.encode(decode());
}
/** A file's bytes, unpacked, in constant memory. Packed bytes that are cut off or damaged throw `DATA_UNREADABLE`. */
async function* unpackedBytes(source) {
    const [packed, ...rest] = unpacking(source);
    const unpacked = rest.reduce((from, to) => {
        from.on('error', (error) => to.destroy(error));
        return from.pipe(to);
    }, packed);
    const chunks = unpacked[Symbol.asyncIterator]();
    try {
        for (;;) {
            const { done, value } = await chunks.next().catch((cause) => {
                throw damaged(source, cause);
            });
            if (done === true)
                return;
            yield value;
        }
    }
    finally {
        packed.destroy();
    }
}
function notOfEncoding({ path, encoding }, cause) {
    return new error/* PlumblineError */.Dl('DATA_UNREADABLE', `Cannot read the text of "${(0,external_node_path_.basename)(path)}": every character must be one of ${encoding}: there are bytes that are none`, 'state the encoding the file was written in, or write it again as UTF-8', { cause, where: { file: path } });
}
function damaged({ path }, cause) {
    return new error/* PlumblineError */.Dl('DATA_UNREADABLE', `Cannot read "${(0,external_node_path_.basename)(path)}": the packed bytes must be whole: they are cut off or damaged`, 'pack the file again, and check that it was uploaded and downloaded whole', { cause, where: { file: path } });
}

;// CONCATENATED MODULE: ./build/packages/data/src/source/arrow/arrow-columns.js

const DECIMAL_DIGITS_MAX = 38;
/** What no list of a table holds; a length that is only claimed must not be counted up to. */
const ITEMS_MAX = 10_000_000;
/**
 * The engine's type for an Arrow type. Lists and structs keep their structure, dictionaries become their values, moments are UTC; maps,
 * unions, intervals and durations become text, as JSON where they are nested.
 */
function engineColumn(libraries, type) {
    const { duckdb, arrow } = libraries;
    const is = arrow.DataType;
    if (is.isDictionary(type))
        return engineColumn(libraries, type.dictionary);
    if (is.isBool(type))
        return { type: duckdb.BOOLEAN, convert: Boolean };
    if (is.isInt(type)) {
        const isWide = type.bitWidth === 64 && !type.isSigned;
        return { type: isWide ? duckdb.UBIGINT : duckdb.BIGINT, convert: (value) => BigInt(String(value)) };
    }
    if (is.isFloat(type))
        return { type: duckdb.DOUBLE, convert: Number };
    if (is.isDecimal(type))
        return decimalColumn(duckdb, type);
    if (is.isDate(type) && type.unit === arrow.DateUnit.DAY)
        return {
            type: duckdb.DATE,
            convert: (value) => new duckdb.DuckDBDateValue(Math.round(Number(value) / 86_400_000)),
        };
    if (is.isDate(type) || is.isTimestamp(type))
        return { type: duckdb.TIMESTAMP, convert: momentOf(duckdb) };
    if (is.isTime(type))
        return timeColumn(libraries, type.unit);
    if (is.isBinary(type) || is.isLargeBinary(type) || is.isBinaryView(type) || is.isFixedSizeBinary(type))
        return { type: duckdb.BLOB, convert: (value) => new duckdb.DuckDBBlobValue(bytesOf(value)) };
    if (is.isList(type) || is.isLargeList(type) || is.isFixedSizeList(type))
        return listColumn(duckdb, engineColumn(libraries, type.valueType));
    if (is.isStruct(type))
        return structColumn(libraries, type.children);
    return { type: duckdb.VARCHAR, convert: textOf };
}
function momentOf(duckdb) {
    return (value) => new duckdb.DuckDBTimestampValue(BigInt(Math.round(Number(value) * 1000)));
}
function timeColumn({ duckdb, arrow }, unit) {
    const micros = { [arrow.TimeUnit.SECOND]: 1_000_000, [arrow.TimeUnit.MILLISECOND]: 1000 }[unit];
    const convert = (value) => {
        const whole = BigInt(String(value));
        if (micros !== undefined)
            return new duckdb.DuckDBTimeValue(whole * BigInt(micros));
        return new duckdb.DuckDBTimeValue(unit === arrow.TimeUnit.NANOSECOND ? whole / 1000n : whole);
    };
    return { type: duckdb.TIME, convert };
}
function decimalColumn(duckdb, { precision, scale }) {
    const fits = precision >= 1 && precision <= DECIMAL_DIGITS_MAX && scale >= 0 && scale <= precision;
    if (!fits)
        return { type: duckdb.DOUBLE, convert: (value) => Number(`${wordsOf(value)}e${-scale}`) };
    return {
        type: duckdb.DECIMAL(precision, scale),
        convert: (value) => new duckdb.DuckDBDecimalValue(wordsOf(value), precision, scale),
    };
}
/** Decimals come as 32-bit words of a two's complement number, lowest first. */
function wordsOf(value) {
    if (!(value instanceof Uint32Array))
        throw new MalformedFile('a decimal is none');
    const whole = value.reduceRight((sum, word) => (sum << 32n) | BigInt(word), 0n);
    return BigInt.asIntN(32 * value.length, whole);
}
function listColumn(duckdb, item) {
    return {
        type: duckdb.LIST(item.type),
        convert: (value) => new duckdb.DuckDBListValue(itemsOf(value).map((one) => convertItem(item, one))),
    };
}
function structColumn(libraries, fields) {
    const { duckdb } = libraries;
    const names = distinctNames(fields.map(({ name }) => name));
    const columns = fields.map(({ type }) => engineColumn(libraries, type));
    if (columns.length === 0)
        return { type: duckdb.VARCHAR, convert: textOf };
    return {
        type: duckdb.STRUCT(Object.fromEntries(names.map((name, index) => [name, columns[index].type]))),
        convert: (value) => {
            const own = fieldsOf(value);
            const entries = names.map((name, index) => [name, convertItem(columns[index], own[index])]);
            return new duckdb.DuckDBStructValue(Object.fromEntries(entries));
        },
    };
}
function convertItem({ convert }, value) {
    return value === null || value === undefined ? null : convert(value);
}
function itemsOf(value) {
    if (!isIterable(value))
        throw new MalformedFile('a list is none');
    const length = 'length' in value ? Number(value.length) : 0;
    if (!(length >= 0 && length <= ITEMS_MAX))
        throw new MalformedFile('a list is longer than its values');
    return Array.from(value);
}
/** A struct gives pairs of name and value, in the order of its fields. */
function fieldsOf(value) {
    if (!isIterable(value))
        throw new MalformedFile('a struct is none');
    return Array.from(value, (pair) => (Array.isArray(pair) ? pair[1] : null));
}
/** Asked by reading: rows of structs deny what they have. */
function isIterable(value) {
    return typeof value === 'object' && value !== null && typeof Reflect.get(value, Symbol.iterator) === 'function';
}
function bytesOf(value) {
    if (!(value instanceof Uint8Array))
        throw new MalformedFile('a binary value is none');
    return value;
}
function textOf(value) {
    if (typeof value !== 'object')
        return String(value);
    return JSON.stringify(value, (_, item) => (typeof item === 'bigint' ? String(item) : item)) ?? '';
}
/** Arrow allows a name twice, and none; a table does not. */
function distinctNames(names) {
    const seen = new Set();
    return names.map((name, index) => {
        let own = name === '' ? `column${index}` : name;
        for (let copy = 1; seen.has(own.toLowerCase()); copy += 1)
            own = `${name}_${copy}`;
        seen.add(own.toLowerCase());
        return own;
    });
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./build/packages/data/src/source/arrow/flatbuffer.js
const DEPTH_MAX = 64;
/**
 * Says why bytes are no flatbuffer of this schema, or null where every offset and length in it stays inside. Readers of flatbuffers
 * trust both: a length of two thousand million in a file of one kilobyte would be a loop of as many steps.
 */
function flatbufferProblem(bytes, root, schema) {
    const walk = { view: viewOf(bytes), schema, left: bytes.length };
    try {
        walkTable(walk, { at: offsetAt(walk, 0), name: root, depth: 0 });
        return null;
    }
    catch (thrown) {
        if (thrown instanceof RangeError)
            return thrown.message;
        throw thrown;
    }
}
function walkTable(walk, { at, name, depth }) {
    walk.left -= 1;
    if (depth > DEPTH_MAX || walk.left < 0)
        throw new RangeError('its tables nest too deep');
    const field = flatbuffer_fieldsOf(walk, at);
    for (const [index, slot] of (walk.schema[name] ?? []).entries()) {
        const place = field(index);
        if (place === null || slot === 'scalar')
            continue;
        if (slot === 'string')
            vectorAt(walk, place, 1);
        else if ('vector' in slot)
            vectorAt(walk, place, slot.vector);
        else if ('table' in slot)
            walkTable(walk, { at: offsetAt(walk, place), name: slot.table, depth: depth + 1 });
        else if ('tables' in slot)
            walkTables(walk, place, { name: slot.tables, depth: depth + 1 });
        else
            walkUnion(walk, { place, tag: field(index - 1) }, { kinds: slot.union, depth: depth + 1 });
    }
}
/** Where each slot of the table stands, or null where it is left out. */
function flatbuffer_fieldsOf({ view }, at) {
    const slots = at - view.getInt32(at, true);
    const size = view.getUint16(slots, true);
    return (index) => {
        const slot = 4 + 2 * index;
        if (slot + 2 > size)
            return null;
        const offset = view.getUint16(slots + slot, true);
        if (offset === 0)
            return null;
        view.getUint8(at + offset);
        return at + offset;
    };
}
function walkTables(walk, place, { name, depth }) {
    const { from, length } = vectorAt(walk, place, 4);
    for (let index = 0; index < length; index += 1)
        walkTable(walk, { at: offsetAt(walk, from + 4 * index), name, depth });
}
function walkUnion(walk, { place, tag }, { kinds, depth }) {
    const name = tag === null ? null : (kinds[walk.view.getUint8(tag)] ?? null);
    if (name === null)
        throw new RangeError('it holds a table of an unknown kind');
    walkTable(walk, { at: offsetAt(walk, place), name, depth });
}
function offsetAt({ view }, at) {
    const target = at + view.getUint32(at, true);
    view.getInt32(target, true);
    return target;
}
function vectorAt(walk, place, width) {
    const at = offsetAt(walk, place);
    const length = walk.view.getUint32(at, true);
    if (at + 4 + length * width > walk.view.byteLength)
        throw new RangeError('a list in it is longer than it is');
    return { from: at + 4, length };
}
function viewOf(bytes) {
    return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
/** Reads numbers of a table that `flatbufferProblem` has nothing against. */
function rootTable(bytes) {
    const view = viewOf(bytes);
    return tableReader(view, view.getUint32(0, true));
}
function tableReader(view, at) {
    const field = flatbuffer_fieldsOf({ view, schema: {}, left: 0 }, at);
    const target = (index) => {
        const place = field(index);
        return place === null ? null : place + view.getUint32(place, true);
    };
    return {
        byte: (index) => (field(index) === null ? 0 : view.getUint8(field(index))),
        long: (index) => (field(index) === null ? 0n : view.getBigInt64(field(index), true)),
        table: (index) => (target(index) === null ? null : tableReader(view, target(index))),
        length: (index) => (target(index) === null ? 0 : view.getUint32(target(index), true)),
        longIn: (index, byte) => view.getBigInt64((target(index) ?? 0) + 4 + byte, true),
    };
}

;// CONCATENATED MODULE: ./build/packages/data/src/source/arrow/arrow-metadata.js


const PAIRS = { tables: 'KeyValue' };
/** Kinds of a field's type by number, from Null (1) to LargeListView (26). All but two hold numbers only. */
const TYPES = [
    null,
    ...Array.from({ length: 26 }, (_, index) => ({ 9: 'Timestamp', 13: 'Union' })[index] ?? 'Numbers'),
];
/** As much of Arrow's Schema.fbs, Message.fbs and File.fbs as holds offsets and lengths. */
const ARROW = {
    KeyValue: ['string', 'string'],
    Numbers: [],
    Timestamp: ['scalar', 'string'],
    Union: ['scalar', { vector: 4 }],
    DictionaryEncoding: ['scalar', { table: 'Numbers' }, 'scalar', 'scalar'],
    Field: ['string', 'scalar', 'scalar', { union: TYPES }, { table: 'DictionaryEncoding' }, { tables: 'Field' }, PAIRS],
    Schema: ['scalar', { tables: 'Field' }, PAIRS, { vector: 8 }],
    RecordBatch: ['scalar', { vector: 16 }, { vector: 16 }, { table: 'Numbers' }, { vector: 8 }],
    DictionaryBatch: ['scalar', { table: 'RecordBatch' }, 'scalar'],
    Message: ['scalar', 'scalar', { union: [null, 'Schema', 'DictionaryBatch', 'RecordBatch'] }, 'scalar', PAIRS],
    Footer: ['scalar', { table: 'Schema' }, { vector: 24 }, { vector: 24 }, PAIRS],
};
/** What an Arrow message is, by the number of its header. */
const MESSAGE_KINDS = ['none', 'schema', 'dictionary', 'batch'];
/** Reads them; throws `MalformedFile` where they do not hold together, or where they speak of more than the body can hold. */
function arrowMessage(metadata) {
    const problem = flatbufferProblem(metadata, 'Message', ARROW);
    if (problem !== null)
        throw new MalformedFile(problem);
    const message = rootTable(metadata);
    const kind = MESSAGE_KINDS[message.byte(1)] ?? 'none';
    const header = message.table(2);
    const batch = kind === 'dictionary' ? (header?.table(1) ?? null) : kind === 'batch' ? header : null;
    const bodyBytes = sizeOf(message.long(3));
    if (batch !== null)
        demandInside(batch, bodyBytes);
    return {
        kind,
        bodyBytes,
        rows: batch === null ? 0 : sizeOf(batch.long(0)),
        isCompressed: batch !== null && batch.table(3) !== null,
    };
}
const BLOCK_BYTES = 24;
/** Reads it; throws `MalformedFile` as `arrowMessage`. */
function arrowFooter(bytes) {
    const problem = flatbufferProblem(bytes, 'Footer', ARROW);
    if (problem !== null)
        throw new MalformedFile(problem);
    const footer = rootTable(bytes);
    const blocks = (index) => Array.from({ length: footer.length(index) }, (_, block) => Number(footer.longIn(index, BLOCK_BYTES * block)));
    return { dictionaries: blocks(2), batches: blocks(3) };
}
const BYTES_MAX = 2 ** 31 - 1;
function sizeOf(value) {
    if (value < 0n || value > BigInt(BYTES_MAX))
        throw new MalformedFile('a part of it is larger than 2 GiB');
    return Number(value);
}
/** Every buffer of a batch lies in its body. */
function demandInside(batch, bodyBytes) {
    for (let index = 0; index < batch.length(2); index += 1) {
        const end = sizeOf(batch.longIn(2, 16 * index)) + sizeOf(batch.longIn(2, 16 * index + 8));
        if (end > bodyBytes)
            throw new MalformedFile('a column lies outside of it');
    }
    for (let index = 0; index < batch.length(1); index += 1)
        sizeOf(batch.longIn(1, 16 * index));
}

;// CONCATENATED MODULE: ./build/packages/data/src/source/arrow/byte-reader.js
/** Memory: what is asked for and one chunk; a length that is only claimed costs nothing. */
function byteReader(chunks) {
    const source = chunks[Symbol.asyncIterator]();
    let waiting = new Uint8Array(0);
    let taken = 0;
    return {
        take: async (length) => {
            const parts = [];
            let missing = length;
            while (missing > 0) {
                if (waiting.length === 0) {
                    const { done, value } = await source.next();
                    if (done === true)
                        break;
                    waiting = value;
                }
                const part = waiting.subarray(0, missing);
                waiting = waiting.subarray(part.length);
                missing -= part.length;
                taken += part.length;
                parts.push(part);
            }
            return parts.length === 1 ? parts[0] : Buffer.concat(parts);
        },
        taken: () => taken,
    };
}

;// CONCATENATED MODULE: ./build/packages/data/src/source/arrow/arrow-messages.js





const MAGIC = 'ARROW1';
const METADATA_BYTES_MAX = 64 * 1024 * 1024;
const CONTINUES = 0xffffffff;
const PREFIX_BYTES = 8;
/**
 * The messages of an Arrow IPC file or stream one by one, each looked through before anybody trusts it. Memory: one message. Throws
 * `MalformedFile` that says what is wrong where one does not hold together, and where the end is missing: a stream that is cut
 * off between two batches would pass for a whole one. A file is read as the stream it holds, and its footer must list the same batches.
 */
async function* arrowMessages(source) {
    const reader = byteReader(unpackedBytes(source));
    let head = await reader.take(PREFIX_BYTES);
    const isFile = Buffer.from(head).toString('latin1').startsWith(MAGIC);
    if (isFile)
        head = await reader.take(PREFIX_BYTES);
    const starts = { schema: [], dictionary: [], batch: [], none: [] };
    for (;;) {
        const start = reader.taken() - head.length;
        const prefix = prefixOf(head);
        if (prefix.metadataBytes === 0)
            break;
        const metadata = await exactly(reader, prefix.metadataBytes - prefix.ahead.length, prefix.ahead);
        const message = arrowMessage(metadata);
        const body = await exactly(reader, message.bodyBytes);
        starts[message.kind].push(start);
        yield { ...message, bytes: Buffer.concat([framed(metadata), body]) };
        head = await reader.take(PREFIX_BYTES);
    }
    if (!isFile)
        return;
    const footer = await footerOf(reader);
    const isListed = (0,external_node_util_.isDeepStrictEqual)(footer.batches, starts.batch);
    if (!isListed || footer.dictionaries.some((at) => !starts.dictionary.includes(at)))
        throw new MalformedFile('its footer must list the batches it holds');
}
/** Before version 0.15 of Arrow a message began with its length at once: then four bytes of the metadata are read already. */
function prefixOf(head) {
    if (head.length < 4)
        throw cutOff();
    const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
    const first = view.getUint32(0, true);
    const isNew = first === CONTINUES;
    if (isNew && head.length < PREFIX_BYTES)
        throw cutOff();
    const metadataBytes = isNew ? view.getUint32(4, true) : first;
    if (metadataBytes > METADATA_BYTES_MAX)
        throw new MalformedFile('its metadata are larger than 64 MiB');
    return { metadataBytes, ahead: isNew || metadataBytes === 0 ? new Uint8Array(0) : head.subarray(4) };
}
function framed(metadata) {
    const prefix = new DataView(new ArrayBuffer(PREFIX_BYTES));
    prefix.setUint32(0, CONTINUES, true);
    prefix.setUint32(4, metadata.length, true);
    return Buffer.concat([new Uint8Array(prefix.buffer), metadata]);
}
async function exactly(reader, length, ahead = new Uint8Array(0)) {
    const bytes = await reader.take(Math.max(0, length));
    if (bytes.length < length)
        throw cutOff();
    // A copy begins where numbers of eight bytes may begin.
    return Buffer.concat([ahead, bytes]);
}
/** The footer, its length and the magic bytes are what follows the end of the stream. */
async function footerOf(reader) {
    const rest = await reader.take(METADATA_BYTES_MAX);
    const tail = rest.length - MAGIC.length - 4;
    const isWhole = tail > 0 && Buffer.from(rest.subarray(-MAGIC.length)).toString('latin1') === MAGIC;
    if (!isWhole)
        throw cutOff();
    const length = new DataView(rest.buffer, rest.byteOffset, rest.byteLength).getUint32(tail, true);
    if (length > tail)
        throw cutOff();
    return arrowFooter(rest.slice(tail - length, tail));
}
function cutOff() {
    return new MalformedFile('it is cut off');
}

;// CONCATENATED MODULE: ./build/packages/data/src/source/arrow/lz4.js

const lz4_MAGIC = 0x184d2204;
const COPY_MIN = 4;
const LONG = 15;
/**
 * Unpacks one LZ4 frame, as Arrow and Feather files hold it. Throws `MalformedFile` where the frame does not hold together or unpacks to
 * more than `bytesMax`. Checksums are not looked at: every byte that is read lies inside and the length must come out.
 * Oracle: pyarrow (Codec('lz4')). Reference: LZ4 frame format 1.6.2 and block format, lz4.org.
 */
function lz4Decompress(frame, bytesMax) {
    const view = new DataView(frame.buffer, frame.byteOffset, frame.byteLength);
    if (view.getUint32(0, true) !== lz4_MAGIC)
        throw new MalformedFile('it is no LZ4 frame');
    const flags = view.getUint8(4);
    const [hasBlockSums, hasSize, hasDictionary] = [flags & 0x10, flags & 0x08, flags & 0x01];
    if (flags >> 6 !== 1 || hasDictionary !== 0)
        throw new MalformedFile('it is an LZ4 frame of an unknown kind');
    const size = hasSize === 0 ? null : Number(view.getBigUint64(6, true));
    const out = growing(bytesMax, size);
    let at = 7 + (hasSize === 0 ? 0 : 8);
    for (;;) {
        const length = view.getUint32(at, true);
        at += 4;
        if (length === 0)
            break;
        const isPlain = length >= 0x8000_0000;
        const bytes = isPlain ? length - 0x8000_0000 : length;
        if (at + bytes > frame.length)
            throw new MalformedFile('an LZ4 block is cut off');
        const block = frame.subarray(at, at + bytes);
        if (isPlain)
            out.add(block);
        else
            unpackBlock(block, out);
        at += bytes + (hasBlockSums === 0 ? 0 : 4);
    }
    const unpacked = out.done();
    if (size !== null && unpacked.length !== size)
        throw new MalformedFile('an LZ4 frame has another length than it says');
    return unpacked;
}
function growing(bytesMax, expected) {
    let bytes = new Uint8Array(Math.min(bytesMax, expected ?? 65_536, 64 * 1024 * 1024));
    let length = 0;
    const room = (more) => {
        if (length + more > bytesMax)
            throw new MalformedFile('it unpacks to more than its limit');
        if (length + more <= bytes.length)
            return;
        const larger = new Uint8Array(Math.min(bytesMax, Math.max(2 * bytes.length, length + more)));
        larger.set(bytes.subarray(0, length));
        bytes = larger;
    };
    return {
        add: (own) => {
            room(own.length);
            bytes.set(own, length);
            length += own.length;
        },
        repeat: (distance, count) => {
            if (distance === 0 || distance > length)
                throw new MalformedFile('an LZ4 block refers to what is not there');
            room(count);
            for (let end = length + count; length < end; length += 1)
                bytes[length] = bytes[length - distance];
        },
        done: () => bytes.subarray(0, length),
    };
}
function unpackBlock(block, out) {
    let at = 0;
    const next = () => {
        const byte = block[at];
        if (byte === undefined)
            throw new MalformedFile('an LZ4 block is cut off');
        at += 1;
        return byte;
    };
    const lengthFrom = (start) => {
        let length = start;
        if (start < LONG)
            return length;
        for (let more = 255; more === 255; length += more)
            more = next();
        return length;
    };
    while (at < block.length) {
        const token = next();
        const plain = lengthFrom(token >> 4);
        if (at + plain > block.length)
            throw new MalformedFile('an LZ4 block is cut off');
        out.add(block.subarray(at, at + plain));
        at += plain;
        // The last sequence has no copy.
        if (at === block.length)
            return;
        const distance = next() + 256 * next();
        out.repeat(distance, lengthFrom(token & LONG) + COPY_MIN);
    }
}

;// CONCATENATED MODULE: ./build/packages/data/src/source/arrow/arrow-source.js










const CHUNK_ROWS = 2048;
/** A batch unpacks to no more. */
const BATCH_BYTES_MAX = 1024 ** 3;
/** A file that must be held as a whole is no larger. */
const WHOLE_BYTES_MAX = 2 ** 31 - 1;
/** A table whose every column is of the type Null has no bytes: it may claim any number of rows. */
const ROWS_OF_NOTHING_MAX = 1_000_000;
/** Arrow's number of the type Null. */
const NULL_TYPE = 1;
/**
 * Reads an Arrow IPC file or stream (Feather v2) into a new table, decoded with apache-arrow, since DuckDB's core does not. Memory: one
 * record batch; all of the file where its schema stands in its footer alone. Bodies may be plain or packed with LZ4 or Zstandard. See
 * `engineColumn` for what becomes of its types.
 */
async function loadArrow(duckdb, connection, source) {
    const arrow = await import(/* webpackIgnore: true */ '../lib/index.js').then((library) => library.load['apache-arrow']());
    const libraries = { duckdb, arrow };
    const reader = await openReader(libraries, source);
    const target = await openTarget(libraries, connection, { schema: reader.schema, source });
    for await (const batch of reader) {
        demandSound(batch);
        target.append(batch);
    }
    target.close();
}
async function openReader(libraries, source) {
    const { RecordBatchReader } = libraries.arrow;
    const unpack = bodyUnpacker(libraries);
    const messages = arrowMessages(source);
    const first = await messages.next();
    if (first.done === true)
        throw new MalformedFile('it has no schema');
    if (first.value.kind === 'schema') {
        const reader = await RecordBatchReader.from(arrow_source_bytesOf(first.value, messages, unpack.reset));
        return reader.open();
    }
    // Where only the footer has the schema, every message is looked through first; the footer refers to no other.
    for await (const _ of messages)
        unpack.reset();
    const bytes = await byteReader(unpackedBytes(source)).take(WHOLE_BYTES_MAX);
    return RecordBatchReader.from(bytes).open();
}
async function* arrow_source_bytesOf(first, rest, before) {
    yield first.bytes;
    for await (const { bytes } of rest) {
        before();
        yield bytes;
    }
}
async function openTarget(libraries, connection, { schema, source }) {
    const { duckdb } = libraries;
    const fields = schema?.fields ?? [];
    if (fields.length === 0)
        throw noColumns(source);
    demandNarrow(fields.length, source.path);
    const names = distinctNames(fields.map(({ name }) => name));
    const columns = fields.map(({ type }) => engineColumn(libraries, type));
    const definitions = columns.map(({ type }, index) => `${(0,engine_sql/* quoteName */.AB)(names[index])} ${type}`).join(', ');
    await connection.run(`CREATE TABLE ${(0,engine_sql/* quoteName */.AB)(source.into)} (${definitions})`);
    const appender = await connection.createAppender(source.into);
    const types = columns.map(({ type }) => type);
    return {
        append: (batch) => {
            for (let from = 0; from < batch.numRows; from += CHUNK_ROWS) {
                const rows = Math.min(CHUNK_ROWS, batch.numRows - from);
                const chunk = duckdb.DuckDBDataChunk.create(types, rows);
                for (const [index, column] of columns.entries())
                    chunk.setColumnValues(index, valuesOf(column, batch.getChildAt(index), { from, rows }));
                appender.appendDataChunk(chunk);
            }
        },
        close: () => appender.closeSync(),
    };
}
function valuesOf({ convert }, vector, { from, rows }) {
    return Array.from({ length: rows }, (_, row) => {
        const value = vector?.get(from + row) ?? null;
        return value === null ? null : convert(value);
    });
}
/** Rows that a batch only claims would be read as many nothings: each column must have bytes for them. */
function demandSound({ numRows, data }) {
    const columns = data.children.map(rowsOfBytes);
    const rows = columns.some(Number.isFinite) ? Math.min(...columns) : ROWS_OF_NOTHING_MAX;
    if (numRows > rows || data.children.some(({ length }) => length < numRows))
        throw new MalformedFile('a column is shorter than its rows');
}
/** No more rows than its bytes can hold; infinite where its kind needs none. */
function rowsOfBytes({ nullBitmap, values, valueOffsets, typeIds, children, type }) {
    if (valueOffsets !== undefined && valueOffsets.length > 0)
        return valueOffsets.length - 1;
    if (typeIds !== undefined && typeIds.length > 0)
        return typeIds.length;
    if (values !== undefined && values.length > 0)
        return 8 * values.byteLength;
    if (children.length === 0)
        return type.typeId === NULL_TYPE ? Number.POSITIVE_INFINITY : 0;
    const width = 'listSize' in type ? Math.max(1, Number(type.listSize)) : 1;
    const inChildren = Math.min(...children.map(rowsOfBytes)) / width;
    return Math.max(8 * (nullBitmap?.length ?? 0), Math.floor(inChildren));
}
/** What of a batch is packed is unpacked within a limit that each batch begins anew. */
function bodyUnpacker({ arrow }) {
    const { compressionRegistry, CompressionType } = arrow;
    let left = BATCH_BYTES_MAX;
    const bounded = (unpack) => ({
        decode: (bytes) => {
            const unpacked = unpack(bytes, Math.max(1, left));
            left -= unpacked.length;
            return unpacked;
        },
    });
    compressionRegistry.set(CompressionType.ZSTD, bounded((bytes, maxOutputLength) => (0,external_node_zlib_.zstdDecompressSync)(bytes, { maxOutputLength })));
    compressionRegistry.set(CompressionType.LZ4_FRAME, bounded(lz4Decompress));
    return {
        reset: () => {
            left = BATCH_BYTES_MAX;
        },
    };
}
function noColumns({ path }) {
    return new error/* PlumblineError */.Dl('DATA_UNREADABLE', 'Cannot read Arrow columns: there must be at least one: there is none', 'write the table again with its columns', { where: { file: path } });
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./build/packages/data/src/source/csv/csv-fields.js
/** The fields of one record that has no problem, as text. */
function csvFields(bytes, { delimiter, quote, escape: escaping }) {
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    const fields = [];
    let [field, isQuoted, wasQuoted] = ['', false, false];
    for (let at = 0; at <= text.length; at += 1) {
        const character = text[at];
        if (isQuoted && character === escaping && (text[at + 1] === quote || text[at + 1] === escaping)) {
            at += 1;
            field += text[at] ?? '';
        }
        else if (isQuoted && character === quote)
            isQuoted = false;
        else if (isQuoted)
            field += character ?? '';
        else if (character === delimiter || character === undefined) {
            fields.push(field);
            [field, wasQuoted] = ['', false];
        }
        else if (character === quote && (wasQuoted || field.trim() === '')) {
            // Behind a closing quote and a space a field may go on in quotes.
            [field, isQuoted, wasQuoted] = [wasQuoted ? field : '', true, true];
        }
        else if (!wasQuoted)
            field += character;
    }
    return fields;
}

;// CONCATENATED MODULE: ./build/packages/data/src/source/csv/csv-scan.js
/** As the engine has it: a record may be no longer. */
const RECORD_BYTES_MAX = 2_000_000;
/** States, and above them what more than a change of state a byte can mean. */
const [FIELD, PLAIN, QUOTED, ESCAPED, CLOSED, BROKEN] = [0, 1, 2, 3, 4, 5];
const [NEXT_FIELD, NEXT_RECORD, LINE_INSIDE, MISQUOTED] = [6, 7, 8, 9];
const STATES = 6;
const [LF, CR, SPACE] = [0x0a, 0x0d, 0x20];
/** What follows from each state on each byte: RFC 4180, with spaces around quotes, and quotes inside bare text, as the engine allows. */
function transitions(marks) {
    const table = new Uint8Array(STATES * 256);
    const set = (state, next, ...bytes) => {
        for (const byte of bytes)
            table[state * 256 + byte] = next;
    };
    const others = [
        [FIELD, PLAIN],
        [PLAIN, PLAIN],
        [QUOTED, QUOTED],
        [ESCAPED, QUOTED],
        [CLOSED, MISQUOTED],
        [BROKEN, BROKEN],
    ];
    for (const [state, next] of others)
        table.fill(next, state * 256, (state + 1) * 256);
    const separator = marks.delimiter.charCodeAt(0);
    const mark = marks.quote.charCodeAt(0);
    const escaping = marks.escape.charCodeAt(0);
    set(FIELD, FIELD, SPACE);
    set(FIELD, QUOTED, mark);
    set(CLOSED, CLOSED, SPACE);
    set(QUOTED, LINE_INSIDE, LF, CR);
    set(ESCAPED, LINE_INSIDE, LF, CR);
    set(QUOTED, CLOSED, mark);
    if (escaping === mark)
        set(CLOSED, QUOTED, mark);
    else
        set(QUOTED, ESCAPED, escaping);
    for (const state of [FIELD, PLAIN, CLOSED])
        set(state, NEXT_FIELD, separator);
    for (const state of [FIELD, PLAIN, CLOSED, BROKEN])
        set(state, NEXT_RECORD, LF, CR);
    return table;
}
/**
 * Splits CSV into records with the exact line of each, whatever line breaks they have and hold. Where quotes are broken the record
 * ends at its first line break, so that one stray quote costs one line and not the rest of the file. Memory: one record and one chunk; time:
 * every byte is looked at twice at most.
 */
function csvScanner(marks, take) {
    const table = transitions(marks);
    const scan = {
        ...{ bytes: new Uint8Array(0), at: 0, state: FIELD, start: 0, line: 1, fields: 1 },
        ...{ breaks: 0, secondLine: -1, lastDelimiter: -1, problem: 'quote', afterReturn: false },
    };
    return {
        push: (chunk) => {
            scan.bytes = scan.bytes.length === 0 ? chunk : joined(scan.bytes, chunk);
            run(scan, table, take);
            dropRead(scan);
        },
        end: () => {
            while (scan.state === QUOTED || scan.state === ESCAPED) {
                giveUp(scan, 'quote', take);
                run(scan, table, take);
            }
            if (scan.state === BROKEN || scan.at > scan.start)
                finish(scan, scan.at, take);
        },
    };
}
function run(scan, table, take) {
    const { bytes } = scan;
    for (;;) {
        if (scan.afterReturn && scan.at < bytes.length) {
            scan.afterReturn = false;
            if (bytes[scan.at] === LF)
                begin(scan, scan.at + 1);
        }
        const special = nextSpecial(scan, table);
        if (scan.at - scan.start > RECORD_BYTES_MAX && scan.state !== BROKEN) {
            giveUp(scan, scan.secondLine < 0 ? 'too-long' : 'quote', take);
        }
        else if (special === null)
            return;
        else if (special === NEXT_FIELD) {
            scan.fields += 1;
            scan.lastDelimiter = scan.at;
            scan.state = FIELD;
            scan.at += 1;
        }
        else if (special === LINE_INSIDE)
            breakInside(scan);
        else if (special === MISQUOTED)
            giveUp(scan, 'quote', take);
        else {
            scan.afterReturn = bytes[scan.at] === CR;
            finish(scan, scan.at, take);
            begin(scan, scan.at + 1);
        }
    }
}
/** Goes on to the next byte that does more than change the state, which is left to the caller; null at the end. */
function nextSpecial(scan, table) {
    const { bytes } = scan;
    let { at, state } = scan;
    let next = state;
    for (; at < bytes.length; at += 1) {
        next = table[state * 256 + bytes[at]];
        if (next >= STATES)
            break;
        state = next;
    }
    scan.state = state;
    scan.at = at;
    return at < bytes.length ? next : null;
}
function begin(scan, start) {
    Object.assign(scan, { start, at: start, fields: 1, state: FIELD, breaks: 0, secondLine: -1, lastDelimiter: -1 });
}
function finish(scan, end, take) {
    const { bytes, start, line, fields } = scan;
    const problem = scan.state === BROKEN ? scan.problem : null;
    const isBlank = end === start && problem === null;
    const endsEmpty = scan.lastDelimiter === end - 1 && !isBlank;
    take({ line, fields, endsEmpty, problem, isBlank, bytes: bytes.subarray(start, end) });
    scan.line += scan.breaks + 1;
}
/** A record that cannot be read ends at its first line break, or with its line where it has none so far. */
function giveUp(scan, problem, take) {
    scan.state = BROKEN;
    scan.problem = problem;
    const { secondLine } = scan;
    if (secondLine < 0)
        return;
    scan.breaks = 0;
    finish(scan, secondLine, take);
    begin(scan, secondLine);
}
function breakInside(scan) {
    const { at, bytes } = scan;
    const isSecondHalf = bytes[at] === LF && bytes[at - 1] === CR;
    if (!isSecondHalf)
        scan.breaks += 1;
    if (scan.secondLine < 0 || (isSecondHalf && scan.secondLine === at))
        scan.secondLine = at + 1;
    scan.state = QUOTED;
    scan.at += 1;
}
/** Bytes that are done with are let go; of a record that cannot be read nothing is kept. */
function dropRead(scan) {
    const kept = scan.state === BROKEN ? scan.at : scan.start;
    scan.bytes = scan.bytes.slice(kept);
    scan.at -= kept;
    scan.start = Math.max(0, scan.start - kept);
    if (scan.secondLine >= 0)
        scan.secondLine -= kept;
    scan.lastDelimiter -= kept;
}
function joined(first, second) {
    const both = new Uint8Array(first.length + second.length);
    both.set(first);
    both.set(second, first.length);
    return both;
}

;// CONCATENATED MODULE: ./build/packages/data/src/source/csv/csv-records.js




/**
 * Reads through a CSV file once: its header, which is the first line that is not blank, and every row below it, good or bad. A blank
 * line is no row but in a table of one column, where it is a missing value. One empty field too many at the end of a line is forgiven.
 */
async function readCsvRecords(source, dialect, taker) {
    let isBelow = false;
    let enough = false;
    const scanner = csvScanner(dialect, (record) => {
        if (enough || (record.isBlank && (!isBelow || dialect.fields > 1)))
            return;
        enough = (isBelow ? taker.row?.(asRow(record, dialect.fields)) : taker.header?.(record)) ?? false;
        isBelow = true;
    });
    for await (const chunk of textBytes(source)) {
        scanner.push(chunk);
        await taker.flush?.();
        if (enough)
            return;
    }
    scanner.end();
    await taker.flush?.();
}
function asRow(record, expected) {
    const hasOthers = !(0,external_node_buffer_.isAscii)(record.bytes);
    const isText = !hasOthers || (0,external_node_buffer_.isUtf8)(record.bytes);
    return { ...record, reject: rejectOf(record, expected, isText), showsUtf8: hasOthers && isText };
}
function rejectOf({ problem, fields, endsEmpty }, expected, isText) {
    if (problem !== null)
        return problem;
    if (!isText)
        return 'encoding';
    if (fields < expected)
        return 'too-few-fields';
    return fields > expected && !(fields === expected + 1 && endsEmpty) ? 'too-many-fields' : null;
}
const csv_records_SPACE = 0x20;
/**
 * A row as it must stand in a copy that the engine reads without complaint: in a single column a blank line is quoted, a delimiter too
 * many is left out, and fields with spaces around their quotes, which the engine's reader of types and its reader of values
 * see differently, are quoted anew.
 */
function cleanRow({ bytes, fields, isBlank }, dialect) {
    const { quote, fields: expected } = dialect;
    if (isBlank)
        return new TextEncoder().encode(`${quote}${quote}`);
    if (hasLooseQuotes(bytes, quote.charCodeAt(0))) {
        const own = csvFields(bytes, dialect).slice(0, expected);
        return new TextEncoder().encode(own.map((field) => quoted(field, dialect)).join(dialect.delimiter));
    }
    return fields > expected ? bytes.subarray(0, -1) : bytes;
}
function hasLooseQuotes(bytes, mark) {
    for (let at = bytes.indexOf(mark); at >= 0; at = bytes.indexOf(mark, at + 1))
        if (bytes[at - 1] === csv_records_SPACE || bytes[at + 1] === csv_records_SPACE)
            return true;
    return false;
}
function quoted(field, { quote, escape: escaping }) {
    const own = escaping === quote ? field : field.replaceAll(escaping, () => `${escaping}${escaping}`);
    return `${quote}${own.replaceAll(quote, () => `${escaping}${quote}`)}${quote}`;
}

;// CONCATENATED MODULE: ./build/packages/data/src/source/csv/csv-clean.js




const LINE_END = new Uint8Array([0x0a]);
/**
 * Copies the header and the rows that can be read into a new file: UTF-8, unpacked, every line ended alike. The engine's own record of
 * rejected rows is not used: it counts records where lines are asked for, and lets the rest of a row with two broken quotes pass
 * for a row. Text that is written in another encoding throughout is `DATA_UNREADABLE`, naming it.
 */
async function cleanCsv(source, dialect, target) {
    const waiting = [];
    const tally = rowTally(source, dialect, (bytes) => waiting.push(bytes.slice(), LINE_END));
    const file = await (0,promises_.open)(target, 'w');
    try {
        await readCsvRecords(source, dialect, {
            header: ({ bytes }) => waiting.push(bytes.slice(), LINE_END) === 0,
            row: tally.take,
            flush: () => file.appendFile(Buffer.concat(waiting.splice(0))),
        });
    }
    finally {
        await file.close();
    }
    return tally.result();
}
/** Keeps the good rows and counts the others. */
function rowTally(source, dialect, keep) {
    const rejected = [];
    let [rows, count, hasUtf8] = [0, 0, false];
    let foreign;
    return {
        take: (row) => {
            hasUtf8 ||= row.showsUtf8;
            if (row.reject === null) {
                rows += 1;
                keep(cleanRow(row, dialect));
                return false;
            }
            count += 1;
            if (row.reject === 'encoding')
                foreign ??= { line: row.line, bytes: row.bytes.slice() };
            if (rejected.length < REJECTED_ROWS_MAX)
                rejected.push(rejectedRow(source, row, dialect));
            return false;
        },
        result: () => {
            if (foreign !== undefined && !hasUtf8)
                throw foreignText(source.path, foreign.line, foreign.bytes);
            return { rows, rejected: { count, rows: rejected } };
        },
    };
}
function rejectedRow({ path }, { line, reject, fields }, { fields: expected }) {
    const kind = reject ?? 'quote';
    return { path, line, kind, ...(kind.endsWith('fields') ? { fields, expected } : {}) };
}

;// CONCATENATED MODULE: ./build/packages/data/src/source/csv/csv-dialect.js


const DELIMITERS = [',', ';', '\t', '|'];
const USUAL = { quote: '"', escape: '"' };
const BACKSLASHED = { quote: '"', escape: '\\' };
const SINGLE = [
    { quote: "'", escape: "'" },
    { quote: "'", escape: '\\' },
];
/**
 * The dialect of a CSV file from how it begins, settled before the engine sees the file, so that one ragged line cannot turn a table into a
 * single column. Delimiter: the candidate that splits the first record into most fields (comma first), quoted text apart. Quotes: `"` doubled
 * inside, unless the beginning speaks for another way: `'` where it encloses names of the first line and no `"` encloses
 * anything, backslashes where they leave fewer records misquoted. What is stated is taken as it is.
 */
function csvDialect(head, kind, stated = {}) {
    for (const mark of Object.values(stated))
        mustBeMark(mark);
    const bytes = new TextEncoder().encode(head.replace(/^[\r\n]+/, ''));
    const delimiters = stated.delimiter !== undefined ? [stated.delimiter] : kind === 'tsv' ? ['\t'] : DELIMITERS;
    const delimited = (quoting) => delimiters
        .map((delimiter) => dialectOf(bytes, { delimiter, ...quoting }))
        .reduce((best, next) => (next.fields > best.fields ? next : best));
    if (stated.quote !== undefined || stated.escape !== undefined) {
        const quote = stated.quote ?? USUAL.quote;
        return delimited({ quote, escape: stated.escape ?? quote });
    }
    const usual = delimited(USUAL);
    const single = SINGLE.map(delimited).find((dialect) => isSingleQuoted(head, dialect) && misquoted(bytes, dialect) === 0);
    if (single !== undefined)
        return single;
    const broken = misquoted(bytes, usual);
    const backslashed = broken === 0 ? usual : delimited(BACKSLASHED);
    return misquoted(bytes, backslashed) < broken ? backslashed : usual;
}
/** Does `'` open a name of the first line, and `"` nothing at all? An apostrophe at the beginning of a word is no quote. */
function isSingleQuoted(head, { delimiter }) {
    const separator = `\\x${delimiter.charCodeAt(0).toString(16).padStart(2, '0')}`;
    const opens = (mark, text) => new RegExp(`(^|[\\r\\n]|${separator}) *${mark}`).test(text);
    return opens("'", head.trimStart().split(/[\r\n]/, 1)[0] ?? '') && !opens('"', head);
}
function mustBeMark(mark) {
    if (/^[\t\x20-\x7e]$/.test(mark))
        return;
    throw new error/* PlumblineError */.Dl('CONFIG_INVALID', `Cannot read CSV as stated: delimiter, quote and escape must each be one ASCII character: current value is ${JSON.stringify(mark)}`, 'give one character, e.g. ";"');
}
function dialectOf(bytes, marks) {
    return { ...marks, fields: recordsOf(bytes, marks)[0]?.fields ?? 1 };
}
/** Records with broken quotes. The last one may be cut off where the head ends: its quotes say nothing. */
function misquoted(bytes, marks) {
    return recordsOf(bytes, marks)
        .slice(0, -1)
        .filter(({ problem }) => problem !== null).length;
}
function recordsOf(bytes, marks) {
    const records = [];
    const scanner = csvScanner(marks, (record) => records.push(record));
    scanner.push(bytes);
    scanner.end();
    return records;
}

;// CONCATENATED MODULE: ./build/packages/data/src/source/csv/csv-header.js






/**
 * Reads the header, however long it is. Throws `DATA_UNREADABLE` where it cannot be read, where two columns have one name (the engine would
 * rename the second, and rules would judge the first alone), and where it holds nothing but numbers: then the file has no header.
 */
async function readCsvHeader(source, marks) {
    let found;
    let hasQuotes = false;
    await readCsvRecords(source, { ...marks, fields: 1 }, {
        header: ({ line, problem, bytes }) => {
            if (problem !== null)
                throw rejectedError({ path: source.path, line, kind: problem }, 'the column names');
            if (!(0,external_node_buffer_.isUtf8)(bytes))
                throw foreignText(source.path, line, bytes);
            found = { line, names: csvFields(bytes, marks) };
            hasQuotes = bytes.includes(marks.quote.charCodeAt(0));
            return true;
        },
    });
    const header = found ?? { line: 1, names: [] };
    demandDistinct(header, source);
    if (!hasQuotes)
        demandNames(header, source);
    return header;
}
function demandDistinct({ line, names }, source) {
    const seen = new Set();
    for (const name of names) {
        if (name !== '' && seen.has(name.toLowerCase())) {
            throw new error/* PlumblineError */.Dl('DATA_UNREADABLE', `Cannot read ${source.kind.toUpperCase()} columns: each must have a name of its own: "${name}" stands twice in the first line`, 'give every column a name of its own; upper and lower case count as one', { where: { file: source.path, line } });
        }
        seen.add(name.toLowerCase());
    }
}
const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
/** Columns named by their places, 0, 1, 2, … or 1, 2, 3, …, are what tools write where nobody named them: those are names. */
function demandNames({ line, names }, source) {
    const counts = (from) => names.every((name, index) => name === String(index + from));
    const areNumbers = names.length > 0 && names.every((name) => NUMBER.test(name.trim()));
    if (!areNumbers || counts(0) || counts(1))
        return;
    throw new error/* PlumblineError */.Dl('DATA_UNREADABLE', `Cannot read ${source.kind.toUpperCase()} columns: the first line must name them: it holds numbers only`, 'put a line with the names of the columns first; quote a name that is a number', { where: { file: source.path, line } });
}

;// CONCATENATED MODULE: ./build/packages/data/src/source/csv/csv-rows.js

/** No field holds it: the engine wants at least one word for "no value". */
const NEVER = '\u0001plumbline\u0001';
/** SQL of the rows of a CSV text. Types are those that every row fits. */
function csvRows({ path, compression, dialect, names, options }) {
    const { delimiter, quote, escape: escaping } = dialect;
    const isText = names.filter((name) => options.textColumns?.includes(name) === true);
    const types = isText.length === 0 ? '' : `, types = {${isText.map((name) => `${(0,engine_sql/* quoteText */.ol)(name)}: 'VARCHAR'`).join(', ')}}`;
    const words = [...(options.emptyIsMissing === false ? [] : ['']), ...(options.missingValues ?? [])];
    const missing = (0,engine_sql/* quoteList */.JN)(words.length === 0 ? [NEVER] : [...new Set(words)]);
    return (`read_csv([${(0,engine_sql/* quoteText */.ol)(path)}], delim = ${(0,engine_sql/* quoteText */.ol)(delimiter)}, quote = ${(0,engine_sql/* quoteText */.ol)(quote)}, escape = ${(0,engine_sql/* quoteText */.ol)(escaping)}, ` +
        "header = true, skip = 0, comment = '', strict_mode = true, null_padding = false, ignore_errors = false, hive_partitioning = false, " +
        `compression = ${(0,engine_sql/* quoteText */.ol)(compression)}, nullstr = ${missing}, sample_size = -1${types})`);
}

;// CONCATENATED MODULE: ./build/packages/data/src/source/csv/csv-source.js








/**
 * Reads a CSV or TSV file into a new table. The first line names the columns; types are those that every row fits, so one bad field makes
 * a column text instead of breaking the read: the rules judge it. The engine reads the file itself where all of it is well-formed UTF-8; else
 * a clean copy of it. Rows that cannot be read throw `DATA_UNREADABLE` with the exact line of the first, unless they are to be set aside.
 */
async function loadCsv(place, source, options) {
    const marks = csvDialect(source.head, source.kind === 'tsv' ? 'tsv' : 'csv', options.csv);
    const { names, line } = await readCsvHeader(source, marks);
    const dialect = { ...marks, fields: names.length };
    demandNarrow(dialect.fields, source.path);
    const reader = { place, dialect, options, names };
    // Blank lines before the header and in a single column mean different things to the engine from one file to the next.
    const isPlain = source.encoding === 'utf-8' && line === 1 && dialect.fields > 1;
    if (isPlain && (await canRead(reader, source)))
        return { dialect, rejected: NO_REJECTED };
    const { rows, rejected } = await cleanCsv(source, dialect, place.copy);
    const [first] = rejected.rows;
    if (first !== undefined && options.badRows !== 'set-aside')
        throw rejectedError(first, options.what ?? 'the data');
    await read(reader, place.copy, 'none');
    await demandRows(place, rows);
    return { dialect, rejected };
}
async function canRead(reader, { path, compression }) {
    try {
        await read(reader, path, compression);
        return true;
    }
    catch (thrown) {
        if (/Out of Memory|failed to allocate/i.test((0,src_thrown/* messageOf */.b)(thrown)))
            throw thrown;
        return false;
    }
}
async function read({ place, ...reader }, path, compression) {
    const rows = csvRows({ ...reader, path, compression });
    await place.connection.run(`CREATE OR REPLACE TABLE ${(0,engine_sql/* quoteName */.AB)(place.into)} AS SELECT * FROM ${rows}`);
}
/** The copy holds these rows and no other: where the engine sees it otherwise nothing may be judged. */
async function demandRows({ connection, into }, rows) {
    const counted = await connection.runAndReadAll(`SELECT count(*)::DOUBLE FROM ${(0,engine_sql/* quoteName */.AB)(into)}`);
    if (Number(counted.value(0, 0)) !== rows)
        throw new Error(`${rows} rows were expected`);
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
;// CONCATENATED MODULE: ./build/packages/data/src/source/demand-whole.js





/**
 * Unpacks a packed file to nowhere, in constant memory: the engine takes the rows before a cut for the whole file, and half of a
 * file must not pass for it. Throws `DATA_UNREADABLE` where the packed bytes end too soon or break their checksum.
 */
async function demandWhole(source, what) {
    if (source.compression === 'none')
        return;
    const nowhere = new external_node_stream_.Writable({ write: (_chunk, _encoding, done) => done() });
    await (0,external_node_stream_promises_.pipeline)([...unpacking(source), nowhere]).catch((cause) => {
        throw new error/* PlumblineError */.Dl('DATA_UNREADABLE', `Cannot read ${what} from "${(0,external_node_path_.basename)(source.path)}": the packed bytes must be whole: they are cut off or damaged`, 'pack the file again, and check that it was uploaded and downloaded whole', { cause, where: { file: source.path } });
    });
}

;// CONCATENATED MODULE: ./build/packages/data/src/source/json/demand-shallow.js



/** No table nests deeper; the engine's own reader falls over far beyond it, and takes the process with it. */
const NESTING_MAX = 512;
const [QUOTE, BACKSLASH, OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [0x22, 0x5c, 0x5b, 0x5d, 0x7b, 0x7d];
/**
 * Reads through a JSON file once and throws `LIMIT_SIZE` where it nests deeper than `NESTING_MAX`, and `DATA_UNREADABLE` where a JSON
 * document ends before all that is open is closed: the engine takes an array that is cut off between two rows for a whole one. Says
 * nothing else of it.
 */
async function demandShallow(source, what) {
    const scan = nestingScan();
    for await (const chunk of textBytes(source))
        if (scan.push(chunk) > NESTING_MAX)
            throw tooDeep(source, what);
    if (source.kind === 'json' && scan.isOpen())
        throw demand_shallow_cutOff(source, what);
}
/** Brackets inside strings do not count; a line break ends no string in valid JSON. */
function nestingScan() {
    let [depth, deepest] = [0, 0];
    let [quoted, escaped] = [false, false];
    return {
        push: (chunk) => {
            for (const byte of chunk) {
                if (escaped)
                    escaped = false;
                else if (quoted && byte === BACKSLASH)
                    escaped = true;
                else if (byte === QUOTE)
                    quoted = !quoted;
                else if (!quoted && (byte === OPEN_LIST || byte === OPEN_OBJECT))
                    deepest = Math.max(deepest, ++depth);
                else if (!quoted && (byte === CLOSE_LIST || byte === CLOSE_OBJECT))
                    depth = Math.max(0, depth - 1);
            }
            return deepest;
        },
        isOpen: () => depth > 0 || quoted,
    };
}
function tooDeep(source, what) {
    return new error/* PlumblineError */.Dl('LIMIT_SIZE', `Cannot read ${what} from "${(0,external_node_path_.basename)(source.path)}": it may nest at most ${NESTING_MAX} levels deep: it nests deeper`, 'flatten the records', { where: { file: source.path } });
}
function demand_shallow_cutOff(source, what) {
    return new error/* PlumblineError */.Dl('DATA_UNREADABLE', `Cannot read ${what} from "${(0,external_node_path_.basename)(source.path)}": it must end with what it began with: it is cut off`, 'write the file again, and check that it was uploaded and downloaded whole', { where: { file: source.path } });
}

;// CONCATENATED MODULE: ./build/packages/data/src/source/json/element-line.js

const [element_line_QUOTE, element_line_BACKSLASH, COMMA, element_line_LINE_END] = [0x22, 0x5c, 0x2c, 0x0a];
const [element_line_OPEN_LIST, element_line_CLOSE_LIST, element_line_OPEN_OBJECT, element_line_CLOSE_OBJECT] = [0x5b, 0x5d, 0x7b, 0x7d];
/**
 * The line, from 1, on which an element of the JSON array that a file holds begins; `element` counts from 0. Null where the document is no
 * array, or has no such element. Reads the file up to there, in constant memory.
 */
async function lineOfElement(source, element) {
    const scan = elementScan(element);
    for await (const chunk of textBytes(source)) {
        const line = scan(chunk);
        if (line !== null)
            return line > 0 ? line : null;
    }
    return null;
}
/** Gives the line once it is known, 0 where there is none, null before. Brackets and commas inside strings do not count. */
function elementScan(wanted) {
    let [line, depth, seen] = [1, 0, -1];
    let [quoted, escaped, awaited] = [false, false, false];
    return (chunk) => {
        for (const byte of chunk) {
            if (byte === element_line_LINE_END)
                line += 1;
            if (escaped || (quoted && byte !== element_line_QUOTE && byte !== element_line_BACKSLASH)) {
                escaped = false;
                continue;
            }
            if (quoted) {
                if (byte === element_line_QUOTE)
                    quoted = false;
                else
                    escaped = true;
                continue;
            }
            if (byte <= 0x20)
                continue;
            if (depth === 0 && byte !== element_line_OPEN_LIST)
                return 0;
            if (awaited) {
                awaited = false;
                seen += 1;
                if (seen === wanted)
                    return line;
            }
            if (byte === element_line_QUOTE)
                quoted = true;
            else if (byte === element_line_OPEN_LIST || byte === element_line_OPEN_OBJECT)
                depth += 1;
            else if (byte === element_line_CLOSE_LIST || byte === element_line_CLOSE_OBJECT)
                depth -= 1;
            awaited = depth === 1 && (byte === COMMA || (byte === element_line_OPEN_LIST && seen < 0));
        }
        return null;
    };
}

;// CONCATENATED MODULE: ./build/packages/data/src/source/json/json-lines.js

const LINE_FEED = 0x0a;
/** Reads through a JSON-lines file once, in constant memory, numbering lines and values as the engine counts them. */
async function readJsonLines(source, { part, flush }) {
    let [line, record, isOpen] = [1, -1, false];
    const take = (bytes) => {
        if (!isOpen && isBlank(bytes))
            return false;
        if (!isOpen)
            record += 1;
        const isFirst = !isOpen;
        isOpen = true;
        return part({ record, line, isFirst, bytes });
    };
    for await (const chunk of textBytes(source)) {
        for (let from = 0; from < chunk.length;) {
            const end = chunk.indexOf(LINE_FEED, from);
            if (take(chunk.subarray(from, end < 0 ? chunk.length : end)))
                return;
            if (end < 0)
                break;
            from = end + 1;
            line += 1;
            isOpen = false;
        }
        await flush?.();
    }
}
/** Nothing but white space, as C's isspace has it. */
function isBlank(bytes) {
    return bytes.every((byte) => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d));
}

;// CONCATENATED MODULE: ./build/packages/data/src/source/json/json-values.js




/** SQL options that every read of the text takes. */
function jsonOptions({ kind, compression }) {
    const packing = compression === 'none' ? 'uncompressed' : compression;
    return `format = ${kind === 'jsonl' ? "'newline_delimited'" : "'auto'"}, hive_partitioning = false, compression = ${(0,engine_sql/* quoteText */.ol)(packing)}`;
}
/** SQL of the values of the text in file order: `json`, and `why` it is no row or null. A line that is no JSON is null. */
function values(text) {
    const why = `CASE
    WHEN json IS NULL THEN 'json'
    WHEN json_type(json) <> 'OBJECT' THEN 'not-an-object'
    WHEN len(json_keys(json)) <> len(list_distinct(json_keys(json))) THEN 'repeated-key'
  END`;
    return `SELECT json, ${why} AS why FROM read_json_objects([${(0,engine_sql/* quoteText */.ol)(text.path)}], ${jsonOptions(text)}${lenient(text)})`;
}
/** Lines can be read one without the other. */
function lenient({ kind }) {
    return kind === 'jsonl' ? ', ignore_errors = true' : '';
}
const KEYS_MAX = 100_000;
/** Looks at every value of a JSON text, in two scans: one of both costs more. */
async function surveyJson(connection, text) {
    const objects = `read_json_objects([${(0,engine_sql/* quoteText */.ol)(text.path)}], ${jsonOptions(text)}${lenient(text)})`;
    const others = await connection.runAndReadAll(`SELECT (count(*) FILTER (json IS NULL OR json_type(json) <> 'OBJECT'))::DOUBLE FROM ${objects}`);
    const keys = await connection.runAndReadAll(`SELECT k FROM (SELECT DISTINCT unnest(json_keys(json)) AS k FROM ${objects}) ORDER BY k LIMIT ${KEYS_MAX}`);
    return { keys: (keys.getColumns()[0] ?? []).map(String), areObjects: Number(others.value(0, 0)) === 0 };
}
/** Places of the values that are no rows, among all from 0, ascending. */
async function rejectedRecords(connection, text) {
    const found = await connection.runAndReadAll(`SELECT (i - 1)::DOUBLE, why FROM (SELECT row_number() OVER () AS i, why FROM (${values(text)})) WHERE why IS NOT NULL ORDER BY i`);
    return found.getRows().flatMap(([record, kind]) => (isRejectKind(kind) ? [{ record: Number(record), kind }] : []));
}
function isRejectKind(kind) {
    return kind === 'json' || kind === 'not-an-object' || kind === 'repeated-key';
}
/** What stands under an empty key, and under one of two that differ in case only, the engine would drop without a word. */
function demandKeys(keys, path) {
    demandNarrow(keys.length, path);
    const folded = new Map();
    for (const key of keys) {
        const twin = folded.get(key.toLowerCase());
        if (key === '' || key.includes('\0'))
            throw notColumns(path, `each key must be a name: ${key === '' ? 'an empty one is there' : 'one holds the character NUL'}`);
        if (twin !== undefined)
            throw notColumns(path, `each must have a name of its own: "${twin}" and "${key}" differ in case only`);
        folded.set(key.toLowerCase(), key);
    }
    if (keys.length > 0)
        return;
    throw new error/* PlumblineError */.Dl('DATA_EMPTY', `Cannot read JSON columns: there must be at least one object with a key: "${(0,external_node_path_.basename)(path)}" has none`, 'write at least one row, or leave the file out', { where: { file: path } });
}
function notColumns(path, reason) {
    return new error/* PlumblineError */.Dl('DATA_UNREADABLE', `Cannot read JSON columns: ${reason}`, 'rename the keys', {
        where: { file: path },
    });
}

;// CONCATENATED MODULE: ./build/packages/data/src/source/json/json-source.js








/** What the reader would guess from the look of a string. In JSON a string is a string. */
const GUESSED_FROM_TEXT = /^(DATE|TIME|TIMESTAMP.*|UUID|JSON)$/;
/**
 * Reads JSON lines, or a JSON array of objects, into a new table. Strings stay strings; nested values keep their structure. Lines that are
 * no object throw `DATA_UNREADABLE` with the exact line of the first, unless they are to be set aside; in an array nothing can be.
 * Nesting beyond the limit is `LIMIT_SIZE`.
 */
async function loadJson(place, source, options) {
    await demandShallow(source, 'JSON');
    const text = await readable(place, source);
    const { keys, areObjects } = await surveyJson(place.connection, text);
    if (areObjects) {
        demandKeys(keys, source.path);
        const thrown = await json_source_read(place, text).then(() => null, (failure) => ({ failure }));
        if (thrown === null)
            return { rejected: NO_REJECTED, skipped: [] };
        return setAside({ place, source, options, keys, failure: thrown.failure });
    }
    return setAside({ place, source, options, keys, failure: null });
}
/** Finds the values that are no rows and reads the others. */
async function setAside({ place, source, options, keys, failure }) {
    const text = await readable(place, source);
    const found = await rejectedRecords(place.connection, text);
    const what = options.what ?? 'the data';
    const [first] = found;
    if (first === undefined)
        throw failure;
    if (text.kind === 'json') {
        const line = await lineOfElement(source, first.record);
        throw line === null
            ? rejectedSomewhere(source.path, first.kind, what)
            : rejectedElement({ path: source.path, line, kind: first.kind }, first.record + 1, what);
    }
    const rows = await placesOf(source, found);
    // Where no row is left, no column is known either.
    const mayBeSetAside = options.badRows === 'set-aside' && keys.length > 0;
    if (!mayBeSetAside)
        throw rejectedError(rows[0], what);
    demandKeys(keys, source.path);
    const skipped = found.map(({ record }) => record);
    await copyWithout(source, new Set(skipped), place.copy);
    await json_source_read(place, { kind: 'jsonl', path: place.copy, compression: 'none' });
    return { rejected: { count: skipped.length, rows }, skipped };
}
/** The engine reads UTF-8 without a byte order mark: of anything else it gets a copy. */
async function readable({ copy }, source) {
    const kind = source.kind === 'jsonl' ? 'jsonl' : 'json';
    if (source.encoding === 'utf-8' && !source.hasMark)
        return { kind, path: source.path, compression: source.compression };
    const file = await (0,promises_.open)(copy, 'w');
    try {
        for await (const chunk of textBytes(source))
            await file.appendFile(chunk);
    }
    finally {
        await file.close();
    }
    return { kind, path: copy, compression: 'none' };
}
async function json_source_read({ connection, into }, text) {
    const relation = (settings) => `read_json([${(0,engine_sql/* quoteText */.ol)(text.path)}], ${jsonOptions(text)}, records = true, ignore_errors = false, ${settings})`;
    const described = await connection.runAndReadAll(`DESCRIBE SELECT * FROM ${relation('sample_size = -1, map_inference_threshold = -1')}`);
    const columns = described
        .getRows()
        .map(([name, type]) => `${(0,engine_sql/* quoteText */.ol)(String(name))}: ${(0,engine_sql/* quoteText */.ol)(settledType(String(type)))}`)
        .join(', ');
    await connection.run(`CREATE OR REPLACE TABLE ${(0,engine_sql/* quoteName */.AB)(into)} AS SELECT * FROM ${relation(`columns = {${columns}}`)}`);
}
function settledType(type) {
    return GUESSED_FROM_TEXT.test(type) ? 'VARCHAR' : type;
}
/** The lines of the first rejected values. */
async function placesOf(source, rejected) {
    const rows = [];
    const wanted = rejected.slice(0, REJECTED_ROWS_MAX);
    await readJsonLines(source, {
        part: ({ record, line, isFirst }) => {
            const next = wanted[rows.length];
            if (isFirst && next?.record === record)
                rows.push({ path: source.path, line, kind: next.kind });
            return rows.length === wanted.length;
        },
    });
    return rows;
}
async function copyWithout(source, skipped, target) {
    const file = await (0,promises_.open)(target, 'w');
    const waiting = [];
    try {
        await readJsonLines(source, {
            part: ({ record, isFirst, bytes }) => {
                if (skipped.has(record))
                    return false;
                if (isFirst && record > 0)
                    waiting.push(json_source_LINE_END);
                waiting.push(bytes);
                return false;
            },
            flush: () => file.appendFile(Buffer.concat(waiting.splice(0))),
        });
    }
    finally {
        await file.close();
    }
}
const json_source_LINE_END = new Uint8Array([0x0a]);

;// CONCATENATED MODULE: ./build/packages/data/src/source/load-source.js








/** Loads one file and says what columns it has. Throws `DATA_UNREADABLE`. */
async function loadSource(place, source, options) {
    try {
        if (source.kind === 'parquet')
            return await openParquet(place.connection, source);
        await demandWhole(source, options.what ?? 'the data');
        const found = await loadInto(place, source, options);
        const relation = (0,engine_sql/* quoteName */.AB)(place.into);
        const columns = await describe(place.connection, relation);
        return { ...load_source_PLAIN, ...found, source, relation, table: place.into, row: 'rowid + 1', columns };
    }
    catch (thrown) {
        throw unreadable(source.path, options.what ?? 'the data', thrown);
    }
}
const load_source_PLAIN = { dialect: null, skipped: [], rejected: NO_REJECTED };
async function loadInto(place, source, options) {
    switch (source.kind) {
        case 'csv':
        case 'tsv':
            return loadCsv(place, source, options);
        case 'json':
        case 'jsonl':
            return loadJson(place, source, options);
        default:
            await loadArrow(place.duckdb, place.connection, { ...source, into: place.into });
            return {};
    }
}
const ROW_NUMBER = 'file_row_number';
async function openParquet(connection, source) {
    const read = (settings) => `read_parquet([${(0,engine_sql/* quoteText */.ol)(source.path)}], hive_partitioning = false${settings})`;
    const columns = await describe(connection, read(''));
    const loaded = { ...load_source_PLAIN, source, table: null, columns };
    // A column of that very name would clash: then rows are not numbered.
    if (columns.some(({ name }) => name.toLowerCase() === ROW_NUMBER))
        return { ...loaded, relation: read(''), row: null };
    return { ...loaded, relation: read(', file_row_number = true'), row: `${ROW_NUMBER} + 1` };
}

;// CONCATENATED MODULE: ./build/packages/data/src/source/partitions.js



/** What Hive and Spark call the folder of rows without a value. */
const NO_VALUE = '__HIVE_DEFAULT_PARTITION__';
/** Zeros in front make it a code, not a number; beyond 18 digits it may not fit. */
const WHOLE = /^(0|-?[1-9]\d{0,17})$/;
/**
 * The columns that folders named `key=value` right above the files give (Hive's layout), outermost first. All files must lie in folders of
 * the same keys (`DATA_MISMATCH`); none where no file does. Types: whole number or day where every value is one, else text. Names and
 * values are data: any text is legal; percent signs are undone.
 */
function partitionColumns(paths, textColumns = []) {
    const found = paths.map(partitionsOf);
    const keys = (found[0] ?? []).map(([key]) => key);
    for (const [index, own] of found.entries())
        mustHaveKeys(own, keys, paths[index] ?? '');
    return keys.map((name, index) => {
        const values = found.map((own) => own[index]?.[1] ?? null);
        const present = values.filter((value) => value !== null);
        const isText = textColumns.includes(name) || present.length === 0;
        return { name, type: isText ? 'VARCHAR' : typeOf(present), values };
    });
}
function typeOf(values) {
    if (values.every((value) => WHOLE.test(value)))
        return 'BIGINT';
    return values.every(isDay) ? 'DATE' : 'VARCHAR';
}
function isDay(value) {
    const moment = /^\d{4}-\d\d-\d\d$/.test(value) ? Date.parse(value) : Number.NaN;
    return !Number.isNaN(moment) && new Date(moment).toISOString().startsWith(value);
}
function partitionsOf(path) {
    const found = [];
    for (let folder = (0,external_node_path_.dirname)(path);; folder = (0,external_node_path_.dirname)(folder)) {
        const named = /^([^=]+)=(.*)$/s.exec((0,external_node_path_.basename)(folder));
        if (named === null)
            return found.reverse();
        const value = unescaped(named[2] ?? '');
        found.push([unescaped(named[1] ?? ''), value === NO_VALUE || value === '' ? null : value]);
    }
}
function unescaped(text) {
    try {
        return decodeURIComponent(text).replaceAll('\0', '\uFFFD');
    }
    catch {
        return text;
    }
}
function mustHaveKeys(own, keys, path) {
    const others = own.map(([key]) => key);
    const folded = keys.map((key) => key.toLowerCase());
    if (new Set(folded).size === folded.length && JSON.stringify(others) === JSON.stringify(keys))
        return;
    const words = (names) => names.map((name) => `"${name}"`).join(', ') || 'none';
    throw new error/* PlumblineError */.Dl('DATA_MISMATCH', `Cannot read several files as one table: folders of the form key=value must name the same keys above each file, each once: ` +
        `"${(0,external_node_path_.basename)(path)}" lies below ${words(others)}, the first file below ${words(keys)}`, 'give the files of one partitioned table, or switch partitions off', { where: { file: path } });
}
/** SQL of a value of a partition column. */
function literal({ type, values }, index) {
    const value = values[index] ?? null;
    return `CAST(${value === null ? 'NULL' : (0,engine_sql/* quoteText */.ol)(value)} AS ${type})`;
}
/** A file with the columns its folders give, behind its own; a column that the file has itself is left as it is. */
async function withPartitions(loaded, columns, place) {
    const own = new Set(loaded.columns.map(({ name }) => name.toLowerCase()));
    const added = columns.filter(({ name }) => !own.has(name.toLowerCase()));
    if (added.length === 0)
        return loaded;
    const kinds = { BIGINT: 'integer', DATE: 'time', VARCHAR: 'string' };
    const all = [...loaded.columns, ...added.map(({ name, type }) => ({ name, type, kind: kinds[type] }))];
    if (loaded.table === null) {
        const list = added.map((column) => `${literal(column, place.index)} AS ${(0,engine_sql/* quoteName */.AB)(column.name)}`).join(', ');
        return { ...loaded, columns: all, relation: `(SELECT *, ${list} FROM ${loaded.relation})` };
    }
    for (const column of added) {
        const { name, type } = column;
        await place.run(`ALTER TABLE ${loaded.relation} ADD COLUMN ${(0,engine_sql/* quoteName */.AB)(name)} ${type} DEFAULT ${literal(column, place.index)}`);
    }
    return { ...loaded, columns: all };
}

;// CONCATENATED MODULE: ./build/packages/data/src/table/agree-on-types.js

/** By the place of the file; files that agree are absent. Values are looked at only where types differ. */
async function agreeOnTypes(connection, loaded) {
    const types = await columnTypes(connection, loaded);
    const found = new Map();
    for (const [at, file] of loaded.entries()) {
        if (!isGuessed(file))
            continue;
        const others = file.columns.flatMap(({ name, type }) => {
            const agreed = types.get(name);
            return agreed === undefined || agreed.type === type ? [] : [{ name, ...agreed }];
        });
        const texts = others.filter(({ type }) => type === 'VARCHAR').map(({ name }) => name);
        const empty = others.filter((column) => column.empty.has(at));
        if (others.length > 0)
            found.set(at, { texts, retyped: new Map(empty.map(({ name, type }) => [name, type])) });
    }
    return found;
}
/** The type of each column on which files differ: text where any saw text, else that of the first that saw a value. */
async function columnTypes(connection, loaded) {
    const types = new Map();
    for (const name of new Set(loaded.flatMap(({ columns }) => columns.map((column) => column.name)))) {
        const own = loaded.map(({ columns }) => columns.find((column) => column.name === name)?.type);
        if (new Set(own.filter((type) => type !== undefined)).size < 2)
            continue;
        const empty = new Set();
        for (const [at, file] of loaded.entries())
            if (own[at] === 'VARCHAR' && isGuessed(file) && !(await holdsValue(connection, file, name)))
                empty.add(at);
        const seen = own.filter((type, at) => type !== undefined && !empty.has(at));
        types.set(name, { type: seen.includes('VARCHAR') ? 'VARCHAR' : (seen[0] ?? 'VARCHAR'), empty });
    }
    return types;
}
function isGuessed({ table, source }) {
    return table !== null && source.kind !== 'arrow';
}
async function holdsValue(connection, { relation }, name) {
    const found = await connection.runAndReadAll(`SELECT 1 FROM ${relation} WHERE ${(0,engine_sql/* quoteName */.AB)(name)} IS NOT NULL LIMIT 1`);
    return found.currentRowCount > 0;
}

;// CONCATENATED MODULE: ./build/packages/data/src/table/load-files.js





/**
 * Loads the files of tables that hold the same columns. Types of text files are guessed from each by itself: where two disagree and one saw
 * text, the others are read again with that column as text, as it is written; a guess of nothing yields to the others.
 */
async function loadAlike(workshop, plans) {
    const seats = plans.flatMap((plan) => {
        const { sources, options } = plan;
        const paths = sources.map(({ path }) => path);
        const folders = options.partitions === false ? [] : partitionColumns(paths, options.textColumns);
        return sources.map((source, index) => ({ plan, source, index, folders }));
    });
    const loaded = [];
    for (const seat of seats)
        loaded.push(await load(workshop, seat, []));
    for (const [at, disagreement] of await agreeOnTypes(workshop.connection, loaded))
        loaded[at] = await settle(workshop, { seat: seats[at], loaded: loaded[at] }, disagreement);
    return plans.map((plan) => loaded.filter((_, at) => seats[at].plan === plan));
}
async function load(workshop, seat, texts) {
    const { duckdb, connection, scratch } = workshop;
    const { plan, source, index, folders } = seat;
    const copy = scratch.copy(plan.firstCopy + index);
    const place = { duckdb, connection, into: `plumbline:${plan.name}:${index}`, copy };
    const textColumns = [...(plan.options.textColumns ?? []), ...texts];
    const file = await loadSource(place, source, { ...plan.options, textColumns });
    return withPartitions(file, folders, { index, run: (sql) => connection.run(sql) });
}
async function settle(workshop, { seat, loaded }, { texts, retyped }) {
    const { connection } = workshop;
    const file = texts.length > 0 && loaded.dialect !== null ? await load(workshop, seat, texts) : loaded;
    for (const [name, type] of retyped)
        await connection.run(`ALTER TABLE ${file.relation} ALTER COLUMN ${(0,engine_sql/* quoteName */.AB)(name)} TYPE ${type} USING NULL`);
    return { ...file, columns: await describe(connection, file.relation) };
}

;// CONCATENATED MODULE: ./build/packages/data/src/table/other-tables.js

/** What the table itself is called in rules and SQL. */
const OWN_NAME = 'data';
const LEGAL = /^[a-z_][a-z0-9_]{0,62}$/;
const TABLES_MAX = 50;
/** Throws `CONFIG_INVALID` where a name cannot be used in SQL as it stands, or means the table itself. */
function demandTableNames(names) {
    const illegal = names.find((name) => !LEGAL.test(name) || name === OWN_NAME);
    if (illegal !== undefined) {
        throw new error/* PlumblineError */.Dl('CONFIG_INVALID', `Cannot add the table "${illegal}": its name must be small letters, digits and _, not begin with a digit, and not be "${OWN_NAME}", which is the table itself`, 'rename the table, e.g. customers');
    }
    if (names.length <= TABLES_MAX)
        return;
    throw new error/* PlumblineError */.Dl('CONFIG_INVALID', `Cannot add further tables: there may be at most ${TABLES_MAX}: there are ${names.length}`, 'name only the tables that rules refer to');
}

;// CONCATENATED MODULE: ./build/packages/data/src/engine/watched.js
/**
 * An object of the engine whose methods throw, at once or as a rejected promise, what `translate` makes of an error. Results that are
 * fetched piece by piece are watched too: their errors come late.
 */
function watched(target, translate) {
    const rethrow = (thrown) => {
        throw translate(thrown);
    };
    const onward = (given) => (isFetched(given) ? watched(given, translate) : given);
    return new Proxy(target, {
        get: (own, key) => {
            const value = Reflect.get(own, key, own);
            if (typeof value !== 'function')
                return value;
            return (...given) => {
                try {
                    const result = Reflect.apply(value, own, given);
                    return isPromise(result) ? result.then(onward, rethrow) : onward(result);
                }
                catch (thrown) {
                    return rethrow(thrown);
                }
            };
        },
    });
}
function isFetched(value) {
    return typeof value === 'object' && value !== null && 'fetchChunk' in value;
}
function isPromise(value) {
    return typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function';
}

;// CONCATENATED MODULE: ./build/packages/data/src/table/read-in-place.js



/** How the engine begins what it says of a damaged file, as opposed to a query that cannot be answered. */
const OF_A_FILE = /^(Invalid Error|IO Error|Serialization Error|INTERNAL Error|Invalid Input Error: (Failed to read file|Mismatch in parquet|Incorrect stats size|Invalid [A-Za-z ]{1,40} found in Parquet))\b/;
/**
 * The connection of a table whose files the engine reads in place: Parquet is looked into only as far as a query needs, so that damage shows
 * in whichever query meets it. It is `DATA_UNREADABLE` there too.
 */
function readingInPlace(connection, paths, what) {
    if (paths.length === 0)
        return connection;
    return watched(connection, (thrown) => {
        const message = (0,src_thrown/* messageOf */.b)(thrown);
        if (!OF_A_FILE.test(message))
            return thrown;
        return unreadable(paths.find((path) => message.includes(path)) ?? paths[0], what, thrown);
    });
}

;// CONCATENATED MODULE: ./build/packages/data/src/table/unite-files.js


/** A name no file has: a tab cannot be typed by accident, and a clash is an error of the engine, not a wrong answer. */
const ROW = '\tplumbline row';
/** One file, unfiltered, already is the relation; Parquet is never copied; everything else becomes one table in file order. */
async function uniteFiles(connection, loaded, { into, window }) {
    const { relation: only, row, columns } = loaded[0];
    if (loaded.length === 1 && window === '')
        return { relation: only, rowNumber: row, everyRow: row, columns };
    const inPlace = loaded.every(({ table, row: own }) => table === null && own !== null);
    const names = columns.map(({ name }) => (0,engine_sql/* quoteName */.AB)(name)).join(', ');
    const selects = loaded.map((file) => `SELECT ${names}${inPlace ? `, ${file.row} AS ${(0,engine_sql/* quoteName */.AB)(ROW)}` : ''} FROM ${file.relation}`);
    const relation = (0,engine_sql/* quoteName */.AB)(into);
    await connection.run(`CREATE ${inPlace ? 'VIEW' : 'TABLE'} ${relation} AS SELECT * FROM (${selects.join(' UNION ALL ')})${window}`);
    const copied = loaded.flatMap(({ table }) => table ?? []);
    for (const table of copied)
        await connection.run(`DROP TABLE ${(0,engine_sql/* quoteName */.AB)(table)}`);
    const described = await describe(connection, `(SELECT ${names} FROM ${relation})`);
    const whole = window === '' && !inPlace;
    return {
        relation,
        rowNumber: whole ? 'rowid + 1' : null,
        everyRow: inPlace ? (0,engine_sql/* quoteName */.AB)(ROW) : 'rowid + 1',
        columns: described,
    };
}

// EXTERNAL MODULE: ./build/packages/boundary/src/nearest.js
var nearest = __webpack_require__(95140);
;// CONCATENATED MODULE: ./build/packages/data/src/table/columns.js


/** So many columns an error names: nobody reads a thousand. */
const LISTED_MAX = 30;
/** The column of that name; throws `DATA_COLUMN_MISSING` with the names there are. */
function columnOf(columns, name, what) {
    const found = columns.columns.get(name);
    if (found === undefined)
        throw columnMissing(name, [...columns.columns.keys()], what);
    return found;
}
/** The error for a column that is not in a table. `what` names the table. */
function columnMissing(name, names, what) {
    const near = (0,nearest/* nearest */.p)(name, names);
    return new error/* PlumblineError */.Dl('DATA_COLUMN_MISSING', `Cannot find the column "${name}": it must be in ${what}: columns there are ${listed(names)}`, near === null ? 'correct the name, or give data with that column' : `did you mean "${near}"?`);
}
function listed(names) {
    const more = names.length > LISTED_MAX ? ` and ${names.length - LISTED_MAX} more` : '';
    return `${names.slice(0, LISTED_MAX).join(', ')}${more}` || 'none';
}
/** A column's values as text, null kept: for joining and grouping by any kind of column. */
function asStrings(column) {
    if ('missing' in column)
        return Array.from(column.values, (value, row) => (column.missing[row] === 1 ? null : String(value)));
    return column.values.map((value) => (value === null ? null : String(value)));
}

;// CONCATENATED MODULE: ./build/packages/data/src/table/window-condition.js



/** SQL that leaves the rows of the window, or nothing where there is none. Throws `DATA_COLUMN_MISSING` or `DATA_INVALID`. */
function windowCondition(columns, { window, what }) {
    if (window === undefined)
        return '';
    const column = columns.find(({ name }) => name === window.column);
    if (column === undefined)
        throw columnMissing(window.column, columns.map(({ name }) => name), what ?? 'the data');
    if (column.kind !== 'time' && column.kind !== 'string') {
        throw new error/* PlumblineError */.Dl('DATA_INVALID', `Cannot take a window of ${what ?? 'the data'}: "${window.column}" must hold times: it holds ${column.type}`, 'name a column of dates or timestamps');
    }
    const time = `TRY_CAST(${(0,engine_sql/* quoteName */.AB)(window.column)} AS TIMESTAMP)`;
    const at = (moment) => `CAST(${(0,engine_sql/* quoteText */.ol)(moment)} AS TIMESTAMP)`;
    return ` WHERE ${time} >= ${at(window.from)} AND ${time} < ${at(window.to)}`;
}

;// CONCATENATED MODULE: ./build/packages/data/src/table/open-table.js













/** See `Data.openTable`. Every file must have the same column names, in any order; the first file's order counts. */
async function openTable(engine, paths, options = {}) {
    const plans = await planTables(paths, options);
    const files = plans.flatMap(({ sources }) => sources.map(({ path }) => path));
    const scratch = await openScratch(engine.settings.temp);
    const readable = [...files, ...files.map((_, index) => scratch.copy(index))];
    const database = await openDatabase(engine.duckdb, readable, engine.settings);
    try {
        const inPlace = plans.flatMap(({ sources }) => sources.filter(({ kind }) => kind === 'parquet'));
        const connection = readingInPlace(database.connection, inPlace.map(({ path }) => path), options.what ?? 'the data');
        const workshop = { duckdb: engine.duckdb, connection, scratch };
        const [own, ...others] = await makeTables(workshop, plans, options.alike ?? []);
        return { ...own[1], others: new Map(others), close: database.close };
    }
    catch (thrown) {
        database.close();
        throw unreadable(paths[0] ?? '', options.what ?? 'the data', thrown);
    }
    finally {
        await scratch.remove();
    }
}
/** In the order of the plans. */
async function makeTables(workshop, plans, alike) {
    const together = plans.filter(({ name }) => name === OWN_NAME || alike.includes(name));
    const groups = [together, ...plans.filter((plan) => !together.includes(plan)).map((plan) => [plan])];
    const loaded = new Map();
    for (const group of groups) {
        const files = await loadAlike(workshop, group);
        for (const [index, plan] of group.entries())
            loaded.set(plan, files[index]);
    }
    const tables = [];
    for (const plan of plans) {
        const table = await assemble(workshop.connection, plan, loaded.get(plan));
        tables.push([plan.name, { ...table, close: () => undefined }]);
    }
    return tables;
}
async function planTables(paths, options) {
    const { others = {}, alike = [], ...own } = options;
    demandTableNames(Object.keys(others));
    const asked = [
        [OWN_NAME, paths, own],
        ...Object.entries(others).map(([name, files]) => [name, files, optionsOf(name, alike, own)]),
    ];
    const plans = [];
    let firstCopy = 0;
    for (const [name, files, tableOptions] of asked) {
        plans.push({ name, sources: await inspectFiles(files, tableOptions), options: tableOptions, firstCopy });
        firstCopy += files.length;
    }
    return plans;
}
/** A table that holds the same columns is read as this one is; every row of it must be readable. */
function optionsOf(name, alike, own) {
    const what = `the table "${name}"`;
    const { window: _, badRows: __, ...reading } = own;
    return alike.includes(name) ? { ...reading, what } : { what };
}
async function assemble(connection, plan, loaded) {
    const [first, ...rest] = loaded;
    demandNarrow(first.columns.length, first.source.path);
    for (const other of rest)
        mustFit(first, other);
    const files = await filesOf(connection, loaded);
    const window = windowCondition(first.columns, plan.options);
    const united = await uniteFiles(connection, loaded, { into: `plumbline:${plan.name}`, window });
    const names = united.columns.map(({ name }) => (0,engine_sql/* quoteName */.AB)(name)).join(', ');
    await connection.run(`CREATE VIEW ${(0,engine_sql/* quoteName */.AB)(plan.name)} AS SELECT ${names} FROM ${united.relation}`);
    return {
        ...united,
        connection,
        files,
        rows: await countRows(connection, united.relation),
        paths: plan.sources.map(({ path }) => path),
        rejected: joinRejected(loaded.map(({ rejected }) => rejected)),
        others: new Map(),
    };
}
/** Rows are counted where a row of the table must be found in its file again: in what was copied into the engine. */
async function filesOf(connection, loaded) {
    const files = [];
    const inPlace = loaded.every(({ table }) => table === null);
    for (const { source, dialect, skipped, relation } of loaded)
        files.push({ source, dialect, skipped, rows: inPlace ? null : await countRows(connection, relation) });
    return files;
}
async function countRows(connection, relation) {
    const counted = await connection.runAndReadAll(`SELECT count(*)::DOUBLE FROM ${relation}`);
    return Number(counted.value(0, 0));
}

;// CONCATENATED MODULE: ./build/packages/data/src/table/read-columns.js


/** Beyond this a double no longer tells whole numbers apart. */
const EXACT = Number.MAX_SAFE_INTEGER;
/** Columns of an open table as typed arrays, in one streamed scan (one more where there are 64-bit whole numbers). */
async function readTableColumns(table, names, what) {
    const wanted = wantedColumns(table, names, what);
    const wide = await columnsBeyondDouble(table, wanted);
    const readers = wanted.map((column) => readerOf(column.kind, { rows: table.rows, exact: wide.has(column.name) }));
    if (wanted.length > 0) {
        const list = wanted.map((column, index) => readers[index].sql((0,engine_sql/* quoteName */.AB)(column.name))).join(', ');
        const result = await table.connection.stream(`SELECT ${list} FROM ${table.relation}`);
        let start = 0;
        for await (const chunk of chunksOf(result)) {
            for (const [index, reader] of readers.entries())
                reader.take(chunk.getColumnValues(index), start);
            start += chunk.rowCount;
        }
    }
    return { rows: table.rows, columns: new Map(wanted.map(({ name }, index) => [name, readers[index].column])) };
}
/** The columns named, in that order. Throws `DATA_COLUMN_MISSING` with those there are. */
function wantedColumns(table, names, what) {
    const known = new Map(table.columns.map((column) => [column.name, column]));
    return names.map((name) => {
        const column = known.get(name);
        if (column === undefined)
            throw columnMissing(name, [...known.keys()], what);
        return column;
    });
}
/** The rows of a streamed result, piece by piece. */
async function* chunksOf(result) {
    for (;;) {
        const chunk = await result.fetchChunk();
        if (chunk === null || chunk.rowCount === 0)
            return;
        yield chunk;
    }
}
/** Which columns hold whole numbers that a double cannot tell apart. */
async function columnsBeyondDouble(table, columns) {
    const wide = columns.filter(({ type }) => /^(BIGINT|UBIGINT|U?HUGEINT)$/.test(type));
    if (wide.length === 0)
        return new Set();
    const list = wide
        .map(({ name }) => `coalesce(bool_or(${(0,engine_sql/* quoteName */.AB)(name)} > ${EXACT} OR ${(0,engine_sql/* quoteName */.AB)(name)} < ${-EXACT}), false)`)
        .join(', ');
    const found = await table.connection.runAndReadAll(`SELECT ${list} FROM ${table.relation}`);
    return new Set(wide.filter((_, index) => found.value(index, 0) === true).map(({ name }) => name));
}
function readerOf(kind, { rows, exact }) {
    const asText = (name) => `CAST(${name} AS VARCHAR)`;
    if (kind === 'boolean') {
        const values = [];
        return { column: { kind, values }, sql: (name) => name, take: into(values, Boolean) };
    }
    if (kind === 'string' || kind === 'other') {
        const values = [];
        return { column: { kind, values }, sql: asText, take: into(values, String) };
    }
    if (exact) {
        const values = [];
        return { column: { kind: 'bigint', values }, sql: asText, take: into(values, (value) => BigInt(String(value))) };
    }
    return numberReader(kind, rows);
}
function into(values, convert) {
    return (taken) => {
        for (const value of taken)
            values.push(value === null ? null : convert(value));
    };
}
function numberReader(kind, rows) {
    const column = { kind, values: new Float64Array(rows), missing: new Uint8Array(rows) };
    return {
        column,
        sql: (name) => kind === 'time' ? `epoch_us(CAST(${name} AS TIMESTAMP))::DOUBLE / 1000` : `CAST(${name} AS DOUBLE)`,
        take: (taken, start) => {
            for (const [index, value] of taken.entries()) {
                column.missing[start + index] = value === null ? 1 : 0;
                column.values[start + index] = value === null ? Number.NaN : Number(value);
            }
        },
    };
}

;// CONCATENATED MODULE: ./build/packages/data/src/table/stream-columns.js


/**
 * Columns of an open table, at most `size` rows at a time in row order, so that no more than that lies in memory. Numbers that are null are
 * NaN with `missing` 0: who must tell null from NaN reads the columns whole. The arrays of a batch are used again for the next one. Throws
 * `DATA_COLUMN_MISSING`.
 */
async function* streamTableColumns(table, names, { size, what }) {
    const wanted = wantedColumns(table, names, what);
    if (wanted.length === 0)
        return;
    const exact = await columnsBeyondDouble(table, wanted);
    const buffers = wanted.map((column) => bufferOf(column, { size, exact: exact.has(column.name) }));
    const batchOf = (rows) => ({
        rows,
        columns: new Map(wanted.map(({ name }, index) => [name, buffers[index].column(rows)])),
    });
    const list = wanted.map(({ name }, index) => buffers[index].sql((0,engine_sql/* quoteName */.AB)(name))).join(', ');
    const result = await table.connection.stream(`SELECT ${list} FROM ${table.relation}`);
    let filled = 0;
    for await (const chunk of chunksOf(result)) {
        for (let start = 0; start < chunk.rowCount;) {
            const count = Math.min(chunk.rowCount - start, size - filled);
            for (const [index, buffer] of buffers.entries())
                buffer.take(chunk, { index, start, count, at: filled });
            start += count;
            filled += count;
            if (filled < size)
                continue;
            yield batchOf(filled);
            filled = 0;
        }
    }
    if (filled > 0)
        yield batchOf(filled);
}
function bufferOf({ kind }, { size, exact }) {
    const asText = (name) => `CAST(${name} AS VARCHAR)`;
    if (kind === 'boolean') {
        const values = valuesBuffer(size, Boolean);
        return { sql: (name) => name, take: values.take, column: (rows) => ({ kind, values: values.first(rows) }) };
    }
    if (kind === 'string' || kind === 'other') {
        const values = valuesBuffer(size, String);
        return { sql: asText, take: values.take, column: (rows) => ({ kind, values: values.first(rows) }) };
    }
    if (exact) {
        const values = valuesBuffer(size, (value) => BigInt(String(value)));
        return { sql: asText, take: values.take, column: (rows) => ({ kind: 'bigint', values: values.first(rows) }) };
    }
    return numberBuffer(kind, size);
}
function valuesBuffer(size, convert) {
    const values = new Array(size).fill(null);
    return {
        take: (chunk, { index, start, count, at }) => {
            const vector = chunk.getColumnVector(index);
            for (let row = 0; row < count; row += 1) {
                const value = vector.getItem(start + row);
                values[at + row] = value === null ? null : convert(value);
            }
        },
        first: (rows) => (rows === size ? values : values.slice(0, rows)),
    };
}
function numberBuffer(kind, size) {
    const values = new Float64Array(size);
    const missing = new Uint8Array(size);
    return {
        sql: (name) => `coalesce(${kind === 'time' ? `epoch_us(CAST(${name} AS TIMESTAMP))::DOUBLE / 1000` : `CAST(${name} AS DOUBLE)`}, 'nan'::DOUBLE)`,
        take: (chunk, piece) => copyNumbers(chunk.getColumnVector(piece.index), piece, values),
        column: (rows) => ({ kind, values: values.subarray(0, rows), missing: missing.subarray(0, rows) }),
    };
}
/** The numbers of a vector lie in one array, which the engine's types keep to themselves; copying it is much faster than asking item by item. */
function copyNumbers(vector, { start, count, at }, values) {
    const items = Reflect.get(vector, 'items');
    if (items instanceof Float64Array) {
        values.set(items.subarray(start, start + count), at);
        return;
    }
    for (let row = 0; row < count; row += 1)
        values[at + row] = Number(vector.getItem(start + row) ?? Number.NaN);
}

;// CONCATENATED MODULE: ./build/packages/data/src/table/open-data.js



/** Opens nothing yet: every table gets a DuckDB of its own, locked to the files of that table. */
function openData(duckdb, settings) {
    const engine = { duckdb, settings };
    return {
        openTable: (paths, options) => openTable(engine, paths, options),
        columnsOf: readTableColumns,
        batchesOf: streamTableColumns,
        readColumns: async (paths, names, options) => {
            const table = await openTable(engine, paths, options);
            try {
                return await readTableColumns(table, names ?? table.columns.map(({ name }) => name), options?.what ?? 'the data');
            }
            finally {
                table.close();
            }
        },
    };
}

;// CONCATENATED MODULE: ./build/packages/data/src/languages/declared-kinds.js
/** What the rules say that columns hold, by name: the reading of text follows them. The first to speak of a column counts. */
function declaredKinds(files) {
    const kinds = new Map();
    for (const { checks } of files) {
        for (const { demand } of checks) {
            if (demand.kind !== 'rows' || demand.test.kind !== 'type')
                continue;
            const [column] = demand.columns;
            const kind = kindOf(demand.test.type);
            if (column !== undefined && kind !== null && !kinds.has(column))
                kinds.set(column, kind);
        }
    }
    return kinds;
}
function kindOf(type) {
    switch (type) {
        case 'integer':
        case 'number':
        case 'string':
        case 'boolean':
        case 'time':
            return type;
        case 'date':
            return 'time';
        default:
            return null;
    }
}

// EXTERNAL MODULE: ./build/packages/frame/src/confined-path.js
var confined_path = __webpack_require__(59143);
;// CONCATENATED MODULE: ./build/packages/frame/src/file-subjects.js

/** Files as subjects of the evidence: named as people know them, and by the digest of their bytes. */
async function fileSubjects({ display }, { role, paths, rows }) {
    const stated = rows !== undefined && paths.length === 1 ? { rows } : {};
    return Promise.all(paths.map(async (path) => ({ role, name: display(path), sha256: await (0,src_digest/* digestFile */.TM)(path), ...stated })));
}

// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(98995);
;// CONCATENATED MODULE: ./build/packages/native/src/actions-cache.js
/** Past this, fetching from the registry is the faster way. */
const RESTORE_MS = 60_000;
/** What others outside cannot start. A cache written by a pull request would serve that pull request alone. */
const EVENTS_THAT_SAVE = new Set(['push', 'schedule', 'workflow_dispatch', 'repository_dispatch', 'release']);
/** The cache of GitHub Actions, where there is one; null elsewhere. Events of low trust only read it. */
function actionsCache(env) {
    const reachable = env['ACTIONS_RESULTS_URL'] || env['ACTIONS_CACHE_URL'];
    if (env['GITHUB_ACTIONS'] !== 'true' || !env['ACTIONS_RUNTIME_TOKEN'] || !reachable)
        return null;
    return {
        restore: async (folder, key) => {
            const { restoreCache } = await import(/* webpackIgnore: true */ '../lib/index.js').then((library) => library.load['@actions/cache']());
            return (await restoreCache([folder], key, [], { segmentTimeoutInMs: RESTORE_MS })) !== undefined;
        },
        save: async (folder, key) => {
            if (!EVENTS_THAT_SAVE.has(env['GITHUB_EVENT_NAME'] ?? ''))
                return;
            const { saveCache } = await import(/* webpackIgnore: true */ '../lib/index.js').then((library) => library.load['@actions/cache']());
            await saveCache([folder], key);
        },
    };
}

;// CONCATENATED MODULE: ./build/packages/native/src/engine-lock.js
/** The platform keys an engine is pinned for, sorted; none where it is the same everywhere. */
function platformsOf(engine) {
    const keys = Object.values(engine.packages).flatMap((pin) => Object.keys(pin.files));
    return [...new Set(keys)].filter((key) => key !== '*').sort();
}
/** The packages one platform needs, with their files. */
function packagesFor(engine, platform) {
    return Object.entries(engine.packages)
        .map(([name, pin]) => ({ name, pin, files: { ...pin.files['*'], ...pin.files[platform] } }))
        .filter(({ files }) => Object.keys(files).length > 0);
}

;// CONCATENATED MODULE: ./build/packages/native/src/platform.js

/** The platform this process runs on. */
function currentPlatform() {
    return { os: process.platform, arch: process.arch, libc: process.platform === 'linux' ? libcOfNode() : null };
}
/** The key of a platform in the lock: `linux-x64`, `linux-x64-musl`, `darwin-arm64`, … */
function platformKey({ os, arch, libc }) {
    return `${os}-${arch}${libc === 'musl' ? '-musl' : ''}`;
}
/** The C library Node itself was linked with: an addon is loaded into this process, whatever else is installed. */
function libcOfNode() {
    return libcOfLoader(process.execPath) ?? libcOfReport();
}
/** What names the loader of a program lies in its first bytes, unless its file was altered after it was built. */
const platform_HEAD_BYTES = 4096;
/** By the loader that a program's file asks for; null where it does not say. */
function libcOfLoader(program) {
    try {
        const head = Buffer.alloc(platform_HEAD_BYTES);
        const file = (0,external_node_fs_.openSync)(program, 'r');
        try {
            (0,external_node_fs_.readSync)(file, head, 0, platform_HEAD_BYTES, 0);
        }
        finally {
            (0,external_node_fs_.closeSync)(file);
        }
        const loader = /\/ld-(linux|musl)-/.exec(head.toString('latin1'))?.[1];
        return loader === undefined ? null : loader === 'musl' ? 'musl' : 'glibc';
    }
    catch {
        return null;
    }
}
/** The report tells for certain, and takes ten times as long. */
function libcOfReport() {
    const { report } = process;
    const before = Reflect.get(report, 'excludeNetwork');
    // Listing the network interfaces can ask name servers and take seconds.
    Reflect.set(report, 'excludeNetwork', true);
    try {
        return JSON.stringify(report.getReport()).includes('"glibcVersionRuntime"') ? 'glibc' : 'musl';
    }
    finally {
        Reflect.set(report, 'excludeNetwork', before);
    }
}

;// CONCATENATED MODULE: ./build/packages/native/src/engine-request.js



const TITLES = {
    duckdb: 'DuckDB',
    onnxruntime: 'ONNX Runtime',
    'onnxruntime-web': 'ONNX Runtime (WASM)',
};
const ALTERNATIVES = {
    duckdb: 'use a runner of one of these platforms',
    onnxruntime: 'let it run as WebAssembly (runtime: auto), score with predict-command, hand in predictions files, or use a runner of one of these platforms',
    'onnxruntime-web': 'score with predict-command, or hand in predictions files',
};
/** What one platform needs of an engine. `ENGINE_MISSING` where there is no binary for the platform. */
function requestEngine(lock, name, platform) {
    const engine = lock[name];
    const key = platformKey(platform);
    const known = platformsOf(engine);
    const isEverywhere = known.length === 0;
    if (!isEverywhere && !known.includes(key)) {
        const libc = platform.libc === 'musl' ? ' (musl, as on Alpine; its binaries need glibc)' : '';
        throw new error/* PlumblineError */.Dl('ENGINE_MISSING', `Cannot load ${TITLES[name]} ${engine.version}: the platform must be one of ${known.join(', ')}: ` +
            `current value is ${key}${libc}`, ALTERNATIVES[name]);
    }
    return {
        title: TITLES[name],
        tool: `plumbline-${name}`,
        version: engine.version,
        arch: isEverywhere ? 'any' : key.slice(platform.os.length + 1),
        entry: engine.entry,
        packages: packagesFor(engine, key),
    };
}
/** How to hand an engine in where it cannot be fetched, as the end of a fix. */
function installAdvice({ packages }) {
    const specs = packages.map(({ name, pin }) => `${name}@${pin.version}`);
    return (`run "npm install --prefix <folder> --ignore-scripts ${specs.join(' ')}" on a machine of the same kind ` +
        'and name that folder in engines-path');
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./build/packages/native/src/shadowing-files.js
/**
 * The files among `found` that are not pinned but that `require` could load in place of, or on the way to, a pinned
 * one: `a` or `a.json` beside `a.js` or `a/index.js`, a `package.json` on its way, a package of the engine in a nested
 * `node_modules`. Other extra files (types, maps, read-me) and packages that no pinned file asks for are harmless and allowed.
 * `packages` are the names of the engine's own. Paths have forward slashes.
 */
function shadowingFiles(pinned, found, packages) {
    const stems = new Set([...pinned].flatMap(stemsOf));
    const isNested = (path) => packages.some((name) => `/${path}`.includes(`/node_modules/${name}/`));
    return found.filter((path) => !pinned.has(path) && (isNested(path) || stems.has(reachedAs(path))));
}
/** Every spelling a `require` could use to reach the file: its folders and itself without extension. */
function stemsOf(path) {
    const parts = path.split('/');
    const folders = parts.slice(0, -1).map((_, index) => parts.slice(0, index + 1).join('/'));
    return [...folders, withoutExtension(path)];
}
/** A `package.json` says what its folder is loaded as; any other file answers to its name without extension. */
function reachedAs(path) {
    return path.endsWith('/package.json') ? path.slice(0, -'/package.json'.length) : withoutExtension(path);
}
/** `require` puts these behind a name, and no others: `a.mjs` is only met by its whole name. */
function withoutExtension(path) {
    return path.replace(/\.(js|json|node)$/, '');
}

;// CONCATENATED MODULE: ./build/packages/native/src/verify-folder.js





const verify_folder_CHUNK_BYTES = 1024 * 1024;
/** Waiting for a smaller file costs more than reading it, and an engine has hundreds. */
const LARGE_BYTES = 256 * 1024;
/** Where a package lies in an engine folder. */
function packageFolder(folder, name) {
    return (0,external_node_path_.join)(folder, 'node_modules', ...name.split('/'));
}
/**
 * The first fault of an engine folder, or null where every pinned file is there byte for byte and nothing beside
 * could be loaded instead. Small files are told before large ones, so that a wrong version is told by its name; large
 * ones take longest, so that they are begun first. No file is read any more when this has answered.
 */
async function findFault(folder, request, { digest = digestHere } = {}) {
    const files = pinnedFiles(folder, request);
    const large = files.filter(({ pin }) => pin.size >= LARGE_BYTES);
    const digesting = Promise.all(large.map((file) => digestOf(file, digest)));
    digesting.catch(() => undefined);
    const small = files.filter(({ pin }) => pin.size < LARGE_BYTES);
    const fault = (await firstStray(folder, request)) ??
        firstAltered(small, small.map((file) => digestOf(file, digestAtOnce)));
    const digests = await digesting;
    return fault ?? firstAltered(large, digests);
}
/** Smallest first. */
function pinnedFiles(folder, { packages }) {
    return packages
        .flatMap(({ name, files }) => Object.entries(files).map(([file, pin]) => ({
        name: `${name}/${file}`,
        path: (0,external_node_path_.join)(packageFolder(folder, name), ...file.split('/')),
        pin,
    })))
        .sort((a, b) => a.pin.size - b.pin.size);
}
function firstAltered(files, digests) {
    const at = files.findIndex(({ pin }, index) => digests[index] !== pin.sha256);
    return at === -1 ? null : { kind: digests[at] === null ? 'absent' : 'altered', path: files[at].name };
}
async function firstStray(folder, { packages }) {
    const names = packages.map(({ name }) => name);
    for (const needed of packages) {
        const fault = await findStray(folder, needed, names);
        if (fault !== null)
            return fault;
    }
    return null;
}
/** A package that is a link would resolve its own dependencies elsewhere than where they are verified. */
async function findStray(folder, { name, files }, names) {
    const root = packageFolder(folder, name);
    const real = await (0,promises_.realpath)(root).catch(() => null);
    if (real === null)
        return { kind: 'absent', path: `${name}/package.json` };
    if (real !== packageFolder(await (0,promises_.realpath)(folder), name))
        return { kind: 'stray', path: name };
    const entries = await (0,promises_.readdir)(root, { recursive: true, withFileTypes: true });
    const paths = entries
        .filter((entry) => !entry.isDirectory())
        .map((entry) => (0,external_node_path_.join)(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .split(external_node_path_.sep)
        .join('/'));
    const [stray] = shadowingFiles(new Set(Object.keys(files)), paths, names);
    return stray === undefined ? null : { kind: 'stray', path: `${name}/${stray}` };
}
/** What `digest` says of a regular file; null where there is none; empty where its size alone tells that it is another. */
function digestOf({ path, pin }, digest) {
    const stats = statsOf(path);
    if (stats === null)
        return null;
    return stats.isFile() && stats.size === pin.size ? digest(path) : '';
}
function statsOf(path) {
    try {
        return (0,external_node_fs_.lstatSync)(path);
    }
    catch {
        return null;
    }
}
function digestAtOnce(path) {
    return (0,external_node_crypto_.createHash)('sha256').update((0,external_node_fs_.readFileSync)(path)).digest('hex');
}
async function digestHere(path) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const file = await (0,promises_.open)(path, 'r');
    try {
        const chunk = Buffer.allocUnsafe(verify_folder_CHUNK_BYTES);
        for (;;) {
            const { bytesRead } = await file.read(chunk, 0, verify_folder_CHUNK_BYTES, null);
            if (bytesRead === 0)
                return hash.digest('hex');
            hash.update(chunk.subarray(0, bytesRead));
        }
    }
    finally {
        await file.close();
    }
}

;// CONCATENATED MODULE: ./build/packages/native/src/engine-store.js






/** Waits between attempts to move a folder: on Windows a virus scanner may hold a fresh file for a moment. */
const MOVE_PAUSES_MS = [0, 100, 500];
/** Where an engine lies below a root, in the layout of the runner's tool cache. */
function engineFolder(root, { tool, version, arch }) {
    return (0,external_node_path_.join)(root, tool, version, arch);
}
/** Where engines are kept, best first: the tool cache or else the user's cache folder, and in any case `temp`. */
function storeRoots(settings) {
    const first = settings.toolCache ?? userCache(settings.env ?? process.env);
    return [...(first === null ? [] : [first]), (0,external_node_path_.join)(settings.temp, 'plumbline-engines')];
}
function userCache(env) {
    const home = env['HOME'] || env['USERPROFILE'];
    const base = env['XDG_CACHE_HOME'] || env['LOCALAPPDATA'] || (home ? (0,external_node_path_.join)(home, '.cache') : '');
    return base === '' ? null : (0,external_node_path_.join)(base, 'plumbline');
}
/**
 * A kept engine that is exactly as pinned, or null. One that is not is moved away at once, in a single step, so that
 * others never see it half gone; where it cannot be moved (read-only, in use) the next root takes its place.
 */
async function findKept(settings, request) {
    for (const root of storeRoots(settings)) {
        const folder = engineFolder(root, request);
        if (!(await exists(folder)))
            continue;
        const fault = await findFault(folder, request, settings);
        if (fault === null)
            return folder;
        settings.log?.(`${request.title} in ${folder} is not as pinned (${fault.path} is ${fault.kind}): it is fetched again`);
        await discard(folder);
    }
    return null;
}
/**
 * Builds an engine beside its final place, verifies it, and moves it there in one step: a folder is either whole or
 * absent, concurrent runs never meet half of one, and whoever comes second uses what is there. A root that cannot be
 * used gives way to the next. Nothing half done stays behind, whatever goes wrong.
 */
async function keepEngine(settings, request, build) {
    let last;
    for (const root of storeRoots(settings)) {
        const folder = engineFolder(root, request);
        try {
            if (await buildAt(folder, request, build))
                return folder;
        }
        catch (thrown) {
            if (thrown instanceof error/* PlumblineError */.Dl)
                throw thrown;
            last = thrown;
        }
        settings.log?.(`${request.title} cannot be kept in ${folder}: trying the next place`);
    }
    throw new error/* PlumblineError */.Dl('ENGINE_MISSING', `Cannot install ${request.title} ${request.version}: the tool cache or the temporary folder must be writable: ` +
        `current value is "${last === undefined ? 'occupied' : (0,src_thrown/* messageOf */.b)(last)}"`, `make room there, or ${installAdvice(request)}`, { cause: last });
}
/** False where something else sits in the place and cannot be used. */
async function buildAt(folder, request, build) {
    if (await exists(folder))
        return (await findFault(folder, request)) === null;
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(folder), { recursive: true });
    const staging = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_path_.dirname)(folder), `.${request.arch}-`));
    try {
        const built = (0,external_node_path_.join)(staging, 'engine');
        await (0,promises_.mkdir)(built);
        await build(built);
        await (0,promises_.writeFile)((0,external_node_path_.join)(built, 'package.json'), '{ "private": true }\n');
        const fault = await findFault(built, request);
        if (fault !== null)
            throw new Error(`${fault.path} is ${fault.kind} right after it was written`);
        if (!(await moved(built, folder)) && (await findFault(folder, request)) !== null)
            return false;
        // The mark by which the toolkit's own tool cache knows a finished folder.
        await (0,promises_.writeFile)(`${folder}.complete`, '');
        return true;
    }
    finally {
        await (0,promises_.rm)(staging, { recursive: true, force: true });
    }
}
async function moved(from, to) {
    for (const wait of MOVE_PAUSES_MS) {
        await (0,external_node_timers_promises_.setTimeout)(wait);
        try {
            await (0,promises_.rename)(from, to);
            return true;
        }
        catch {
            // Somebody was faster: theirs is judged instead.
            if (await exists(to))
                return false;
        }
    }
    return false;
}
async function discard(folder) {
    try {
        const away = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_path_.dirname)(folder), '.discarded-'));
        await (0,promises_.rm)(`${folder}.complete`, { force: true });
        await (0,promises_.rename)(folder, (0,external_node_path_.join)(away, 'engine')).catch(() => undefined);
        await (0,promises_.rm)(away, { recursive: true, force: true });
    }
    catch {
        // A folder that cannot be removed is passed over: it is never used, and the next root takes its place.
    }
}
async function exists(path) {
    return (0,promises_.access)(path).then(() => true, () => false);
}

;// CONCATENATED MODULE: ./build/packages/native/src/given-folder.js






/**
 * The engine in a folder somebody named: one with the `node_modules` of `npm install`, or a copy of our tool cache.
 * Verified like any other. `ENGINE_MISSING` where it is not there or not whole, `ENGINE_DIGEST` where it is another
 * version, was changed, or holds something that would be loaded in its place.
 */
async function findGiven(path, request, settings = {}) {
    for (const folder of [path, engineFolder(path, request)]) {
        const manifest = (0,external_node_path_.join)(packageFolder(folder, request.entry), 'package.json');
        if (await (0,promises_.access)(manifest).then(() => true, () => false))
            return verified(folder, request, settings);
    }
    throw new error/* PlumblineError */.Dl('ENGINE_MISSING', `Cannot load ${request.title} ${request.version}: engines-path must hold node_modules/${request.entry} or ` +
        `${engineFolder('', request).replaceAll('\\', '/')}: current value is "${path}" without either`, installAdvice(request));
}
async function verified(folder, request, settings) {
    const fault = await findFault(folder, request, settings);
    if (fault === null)
        return folder;
    const where = (0,external_node_path_.join)(folder, 'node_modules', fault.path);
    const found = { absent: 'no such file', altered: 'another content', stray: 'a file that would be loaded instead' };
    throw new error/* PlumblineError */.Dl(fault.kind === 'absent' ? 'ENGINE_MISSING' : 'ENGINE_DIGEST', `Cannot load ${request.title} ${request.version}: ${where} must be as in the pinned package: ` +
        `current value is ${found[fault.kind]}`, `${installAdvice(request)}, or leave engines-path empty to fetch the engine`);
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./build/packages/native/src/npm-client.js


const NPM_TIMEOUT_MS = 20_000;
/** What npm needs to start and to find its configuration; nothing that carries a token. */
const PASSED_ON = new Set([
    'PATH',
    'PATHEXT',
    'SYSTEMROOT',
    'COMSPEC',
    'HOME',
    'USERPROFILE',
    'APPDATA',
    'LOCALAPPDATA',
    'XDG_CONFIG_HOME',
    'TMPDIR',
    'TEMP',
    'TMP',
    'NPM_CONFIG_USERCONFIG',
    'NPM_CONFIG_GLOBALCONFIG',
    'NPM_CONFIG_PREFIX',
]);
/** Runs in `folder`, never in the workspace: a pull request's `.npmrc` must not choose where binaries come from. */
function npmClient(env, folder) {
    return async (setting) => {
        // On Windows npm is a batch file, which only a shell can start; the arguments are constants.
        const shell = process.platform === 'win32';
        const options = { cwd: folder, env: passedOn(env), shell, timeout: NPM_TIMEOUT_MS, windowsHide: true };
        try {
            const { stdout } = await (0,external_node_util_.promisify)(external_node_child_process_.execFile)('npm', ['config', 'get', setting], options);
            const said = stdout.trim();
            return said === '' || said === 'null' || said === 'undefined' ? null : said;
        }
        catch {
            // No npm, or one that does not work: the caller says what to do.
            return null;
        }
    };
}
function passedOn(env) {
    return Object.fromEntries(Object.entries(env).filter(([name]) => PASSED_ON.has(name.toUpperCase())));
}

;// CONCATENATED MODULE: ./build/packages/native/src/registry-address.js


/**
 * The address of the npm registry, with a final slash: the setting, else `npm_config_registry`, else what npm itself is
 * configured with. Null where nobody names one. `INPUT_INVALID` where the address is not one, or carries a password.
 */
async function registryAddress(settings, askNpm) {
    const env = settings.env ?? process.env;
    if (settings.npmRegistry)
        return checked(settings.npmRegistry, 'the input npm-registry');
    const inEnvironment = env['npm_config_registry'] || env['NPM_CONFIG_REGISTRY'];
    if (inEnvironment)
        return checked(inEnvironment, 'the variable npm_config_registry');
    const configured = await (askNpm ?? npmClient(env, settings.temp))('registry');
    return configured === null ? null : checked(configured, 'the registry setting of npm');
}
function checked(address, origin) {
    const url = URL.canParse(address) ? new URL(address.endsWith('/') ? address : `${address}/`) : null;
    const plain = url !== null && url.username === '' && url.password === '' && url.search === '' && url.hash === '';
    if (plain && (url.protocol === 'https:' || url.protocol === 'http:'))
        return url;
    // The value is not repeated: a password in it would reach the log.
    throw new error/* PlumblineError */.Dl('INPUT_INVALID', `Cannot fetch native engines: ${origin} must be an http or https address without user, password, query or ` +
        `fragment: current value is ${url === null ? 'not an address' : 'another kind of address'}`, 'name a registry that can be read without credentials in npm-registry, or hand in engines-path');
}

;// CONCATENATED MODULE: ./build/packages/native/src/registry-trust.js



/**
 * The certificates npm is told to trust besides the usual ones, as PEM: `npm_config_cafile`, else its setting `cafile`;
 * null where there are none. A company's proxy that npm gets through must not stop the engines. `CONFIG_UNREADABLE` where
 * the file named cannot be read.
 */
async function registryTrust(settings, askNpm) {
    const env = settings.env ?? process.env;
    const file = env['npm_config_cafile'] || (await (askNpm ?? npmClient(env, settings.temp))('cafile'));
    if (!file)
        return null;
    return (0,promises_.readFile)(file, 'utf8').catch((cause) => {
        throw new error/* PlumblineError */.Dl('CONFIG_UNREADABLE', `Cannot read the certificates npm is told to trust: "cafile" must name a readable file: ${(0,src_thrown/* messageOf */.b)(cause)}`, 'correct "cafile" in the configuration of npm', { cause });
    });
}

;// CONCATENATED MODULE: ./build/packages/native/src/obtain-engine.js










/**
 * The folder of a verified engine: the one that was named, else a kept one, else the cache's, else fetched from the
 * npm registry and kept. Errors: `ENGINE_MISSING`, `ENGINE_DIGEST`, `SERVICE_UNREACHABLE`, `SERVICE_REFUSED`,
 * `INPUT_INVALID` (the registry's address).
 */
async function obtainEngine(request, settings, ports) {
    if (settings.enginesPath)
        return findGiven(settings.enginesPath, request, settings);
    const kept = (await findKept(settings, request)) ?? (await restore(request, settings, ports.cache));
    if (kept !== null)
        return kept;
    const folder = await fetchEngine(request, settings, ports);
    await save(folder, { request, settings, cache: ports.cache });
    return folder;
}
async function fetchEngine(request, settings, ports) {
    const registry = await registryAddress(settings, ports.askNpm);
    if (registry === null) {
        throw new error/* PlumblineError */.Dl('ENGINE_MISSING', `Cannot fetch ${request.title} ${request.version}: an npm registry must be known: current value is none, ` +
            'for npm-registry and npm_config_registry are empty and there is no npm on the PATH to ask', `name a registry in npm-registry, or ${installAdvice(request)}`);
    }
    settings.log?.(`Fetching ${request.title} ${request.version} from ${registry.origin}`);
    // Most runs find the engine where an earlier one left it, and need neither.
    const [{ downloadTarball }, { extractPackage }] = await Promise.all([
        __webpack_require__.e(/* import() */ 872).then(__webpack_require__.bind(__webpack_require__, 15872)),
        __webpack_require__.e(/* import() */ 831).then(__webpack_require__.bind(__webpack_require__, 19831)),
    ]);
    const trusted = registry.protocol === 'https:' ? await registryTrust(settings, ports.askNpm) : null;
    return keepEngine(settings, request, async (folder) => {
        for (const needed of request.packages) {
            const tarball = `${folder}.tgz`;
            await downloadTarball(needed, { registry, trusted }, tarball);
            await extractPackage(tarball, needed, packageFolder(folder, needed.name));
        }
    });
}
async function restore(request, settings, cache) {
    if (cache === null)
        return null;
    const folder = cacheFolder(request, settings);
    try {
        if (!(await cache.restore(folder, cacheKey(request))))
            return null;
        const fault = await findFault(folder, request);
        if (fault === null)
            return await keepEngine(settings, request, (target) => copyPinned(request, folder, target));
        settings.log?.(`${request.title} from the cache is not as pinned (${fault.path} is ${fault.kind}): not used`);
    }
    catch (thrown) {
        settings.log?.(`The cache cannot be read: ${(0,src_thrown/* messageOf */.b)(thrown)}`);
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
    return null;
}
async function save(installed, { request, settings, cache }) {
    if (cache === null)
        return;
    const folder = cacheFolder(request, settings);
    try {
        await copyPinned(request, installed, folder);
        await cache.save(folder, cacheKey(request));
    }
    catch (thrown) {
        settings.log?.(`The cache cannot be written: ${(0,src_thrown/* messageOf */.b)(thrown)}`);
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
/** The same for every run on one kind of runner: the cache knows a folder by its path. */
function cacheFolder({ tool, version, arch }, { temp }) {
    return (0,external_node_path_.join)(temp, 'plumbline-engine-cache', `${tool}-${version}-${arch}`);
}
/** Other pins, other key: an old entry is never met under new pins. */
function cacheKey({ tool, version, packages }) {
    const pins = (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(packages)).digest('hex');
    return `${tool}-${version}-${pins.slice(0, 16)}`;
}
async function copyPinned({ packages }, from, to) {
    for (const { name, files } of packages) {
        for (const path of Object.keys(files)) {
            const target = (0,external_node_path_.join)(packageFolder(to, name), path);
            await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
            await (0,promises_.copyFile)((0,external_node_path_.join)(packageFolder(from, name), path), target);
        }
    }
}

;// CONCATENATED MODULE: ./build/packages/native/src/load-engine.js








/**
 * DuckDB, verified file by file. Cost with a kept engine: about 0.1 s to verify, most of it
 * beside this thread where `digest` is, and 0.05 s to load.
 * Errors: `ENGINE_MISSING` (no binary for this platform, none found, or the system lacks what it needs),
 * `ENGINE_DIGEST` (not the pinned one), `SERVICE_UNREACHABLE`, `SERVICE_REFUSED` (the registry), `INPUT_INVALID`.
 */
function loadDuckdb(settings) {
    return loadPinned('duckdb', settings);
}
/** ONNX Runtime; like `loadDuckdb`. Where there is no binary (Intel Macs, musl) it is the WebAssembly one. */
async function loadOnnxRuntime(settings) {
    return loadOnnxEngine(await findOnnxEngine(settings, 'auto'));
}
async function loadPinned(name, settings) {
    const { default: lock } = await __webpack_require__.e(/* import() */ 158).then(__webpack_require__.t.bind(__webpack_require__, 79158, 17));
    return loadEngine(name, settings, { lock, cache: actionsCache(settings.env ?? process.env) });
}
/** Loads an engine as the lock pins it. `T` is what that version exports: its digest is what the type rests on. */
async function loadEngine(name, settings, { lock, ...ports }) {
    const request = requestEngine(lock, name, settings.platform ?? currentPlatform());
    const folder = await obtainEngine(request, settings, ports);
    try {
        // An absolute path known only now: no bundler can follow it, and no parent `node_modules` is looked at.
        return (0,external_node_module_.createRequire)((0,external_node_path_.join)(folder, 'package.json'))(request.entry);
    }
    catch (cause) {
        throw new error/* PlumblineError */.Dl('ENGINE_MISSING', `Cannot load ${request.title} ${request.version}: this system must be able to run its binaries: ` +
            `current value is "${(0,src_thrown/* messageOf */.b)(cause)}"`, 'use a newer runner image: the binaries need a recent C and C++ library', { cause });
    }
}

;// CONCATENATED MODULE: ./build/packages/stats/src/kolmogorov-smirnov-test.js
const EXACT_PATHS_MAX = 1_000_000;
const TERMS_MAX = 100;
/** Below it the series of the distribution function converges faster, above it that of the tail. */
const SMALL = 1.18;
/**
 * P(K ≥ x) of Kolmogorov's limit law. Relative accuracy about 1e-15 on both ends of the series.
 * Oracle: scipy.special.kolmogorov. Reference: Marsaglia, Tsang and Wang, Journal of Statistical Software 8(18), 2003.
 */
function kolmogorovUpperTail(x) {
    if (!(x > 0))
        return 1;
    return x < SMALL ? 1 - belowOf(x) : tailOf(x);
}
function belowOf(x) {
    let total = 0;
    for (let odd = 1; odd < TERMS_MAX; odd += 2) {
        const term = Math.exp((-(odd * odd) * Math.PI * Math.PI) / (8 * x * x));
        total += term;
        if (term < 1e-18)
            break;
    }
    return (Math.sqrt(2 * Math.PI) / x) * total;
}
function tailOf(x) {
    let total = 0;
    for (let k = 1; k < TERMS_MAX; k += 1) {
        const term = Math.exp(-2 * k * k * x * x);
        total += k % 2 === 1 ? term : -term;
        if (term < 1e-18 * total)
            break;
    }
    return 2 * total;
}
/**
 * Two-sided p of equal laws from D of n and m values. Exact for values without ties while n·m is at most 1,000,000, else
 * asymptotic; ties make either too large, which is the safe side. NaN where a side is empty. Reported only: drift is judged by `ksPValue`.
 * Oracle: scipy.stats.ks_2samp(method="exact"); scipy.special.kolmogorov.
 * Reference: Hodges, Arkiv för Matematik 3, 1958, for counting lattice paths.
 */
function ksTwoSampleTest(distance, n, m) {
    if (n === 0 || m === 0)
        return { pValue: Number.NaN, method: 'exact' };
    const isExact = n * m <= EXACT_PATHS_MAX && Number.isInteger(n) && Number.isInteger(m);
    if (isExact)
        return { pValue: pathsLeaving(distance, n, m), method: 'exact' };
    return { pValue: kolmogorovUpperTail(distance * Math.sqrt((n * m) / (n + m))), method: 'asymptotic' };
}
/** Probability that a random order of n + m values leaves the band |i/n − j/m| < D: what leaves is summed up, so that tails stay exact. */
function pathsLeaving(distance, n, m) {
    const limit = Math.round(distance * n * m);
    if (limit <= 0)
        return 1;
    let leaving = 0;
    const row = new Float64Array(m + 1);
    row[0] = 1;
    for (let i = 0; i <= n; i += 1) {
        for (let j = 0; j <= m; j += 1) {
            const fromRow = i === 0 ? 0 : (row[j] * (n - i + 1)) / (n + m - i - j + 1);
            const fromColumn = j === 0 ? 0 : (row[j - 1] * (m - j + 1)) / (n + m - i - j + 1);
            const here = i === 0 && j === 0 ? 1 : fromRow + fromColumn;
            const isOut = Math.abs(i * m - j * n) >= limit;
            if (isOut)
                leaving += here;
            row[j] = isOut ? 0 : here;
        }
    }
    return Math.min(1, leaving);
}

// EXTERNAL MODULE: ./node_modules/@stdlib/math-base-special-gammainc/lib/index.js
var lib = __webpack_require__(55479);
// EXTERNAL MODULE: ./node_modules/@stdlib/stats-base-dists-normal-cdf/lib/index.js
var stats_base_dists_normal_cdf_lib = __webpack_require__(72484);
// EXTERNAL MODULE: ./node_modules/@stdlib/stats-base-dists-normal-quantile/lib/index.js
var stats_base_dists_normal_quantile_lib = __webpack_require__(86060);
;// CONCATENATED MODULE: ./build/packages/stats/src/normal.js


/** P(Z ≤ z) of the standard normal. Oracle: scipy.stats.norm.cdf. */
function normalCdf(z) {
    return stats_base_dists_normal_cdf_lib(z, 0, 1);
}
/** z with P(Z ≤ z) = p; ±Infinity at 1 and 0, NaN outside [0, 1]. Oracle: scipy.stats.norm.ppf. */
function normalQuantile(p) {
    return stats_base_dists_normal_quantile_lib(p, 0, 1);
}

;// CONCATENATED MODULE: ./build/packages/stats/src/chi-square.js


/** Beyond this the library's incomplete gamma function loses its digits (from 1,251 on): Wilson and Hilferty's normal limit takes over. */
const EXACT_DEGREES_MAX = 1000;
const HALVINGS = 60;
/**
 * P(X ≥ x) of the chi-square law; 1 where there are no degrees of freedom. Exact up to 1,000 of them, then asymptotic.
 * Oracle: scipy.stats.chi2.sf. Reference: Wilson and Hilferty, PNAS 17, 1931.
 */
function chiSquareUpperTail(x, degreesOfFreedom) {
    if (degreesOfFreedom <= 0 || x <= 0)
        return 1;
    if (degreesOfFreedom <= EXACT_DEGREES_MAX)
        return lib(x / 2, degreesOfFreedom / 2, true, true);
    const { centre, sd } = cubeRoot(degreesOfFreedom);
    return normalCdf((centre - Math.cbrt(x / degreesOfFreedom)) / sd);
}
/**
 * x with P(X ≤ x) = p of the chi-square law, for p in (0, 1); degrees of freedom may be fractional. Exact (by bisection) up to 1,000
 * of them, then asymptotic. Oracle: scipy.stats.chi2.ppf.
 */
function chiSquareQuantile(p, degreesOfFreedom) {
    if (degreesOfFreedom > EXACT_DEGREES_MAX) {
        const { centre, sd } = cubeRoot(degreesOfFreedom);
        return degreesOfFreedom * (centre + sd * normalQuantile(p)) ** 3;
    }
    let low = 0;
    let high = Math.max(1, 2 * degreesOfFreedom);
    while (chiSquareUpperTail(high, degreesOfFreedom) > 1 - p)
        high *= 2;
    for (let step = 0; step < HALVINGS; step += 1) {
        const middle = (low + high) / 2;
        if (chiSquareUpperTail(middle, degreesOfFreedom) > 1 - p)
            low = middle;
        else
            high = middle;
    }
    return (low + high) / 2;
}
/** The normal law that the cube root of X over its degrees of freedom comes near. */
function cubeRoot(degreesOfFreedom) {
    const variance = 2 / (9 * degreesOfFreedom);
    return { centre: 1 - variance, sd: Math.sqrt(variance) };
}

;// CONCATENATED MODULE: ./build/packages/stats/src/homogeneity-test.js

const EXPECTED_MIN = 5;
/**
 * Merges cells until each is expected to hold at least 5 rows on either side: all that fall short become one cell, which takes the
 * next smallest while it falls short itself. Cells that both sides leave empty vanish. The merged cell is the last one.
 * Reference: Cochran, Biometrics 10, 1954, for the 5; merging rather than tolerating a fifth of small cells.
 */
function mergeRareCells(reference, current) {
    const n = sum(reference);
    const m = sum(current);
    const smaller = Math.min(n, m) / (n + m);
    const cells = reference
        .map((count, cell) => ({ cell, count, now: current[cell] }))
        .filter(({ count, now }) => count + now > 0);
    const bySize = [...cells].sort((a, b) => a.count + a.now - (b.count + b.now) || a.cell - b.cell);
    const merged = { count: 0, now: 0 };
    const gone = new Set();
    for (const { cell, count, now } of bySize) {
        const isRare = (count + now) * smaller < EXPECTED_MIN;
        const isShort = gone.size > 0 && (merged.count + merged.now) * smaller < EXPECTED_MIN;
        if (!isRare && !isShort)
            break;
        merged.count += count;
        merged.now += now;
        gone.add(cell);
    }
    const kept = cells.filter(({ cell }) => !gone.has(cell)).concat(gone.size === 0 ? [] : [{ cell: -1, ...merged }]);
    return { reference: kept.map(({ count }) => count), current: kept.map(({ now }) => now) };
}
/**
 * Pearson's chi-square test of homogeneity (two samples, neither taken for exact), without continuity correction, over the cells that
 * either side fills. NaN where a side is empty. Merge rare cells first.
 * Oracle: scipy.stats.chi2_contingency(correction=False).
 */
function chiSquareTest(reference, current) {
    const n = sum(reference);
    const m = sum(current);
    return judge(reference, current, (a, b) => (a / n - b / m) ** 2 / ((a + b) / (n * m)));
}
/**
 * The likelihood-ratio test of homogeneity, G = 2·Σ O·ln(O/E), over the cells that either side fills. NaN where a side is empty.
 * Oracle: scipy.stats.chi2_contingency(correction=False, lambda_="log-likelihood").
 */
function gTest(reference, current) {
    const n = sum(reference);
    const m = sum(current);
    const part = (count, expected) => (count === 0 ? 0 : count * Math.log(count / expected));
    return judge(reference, current, (a, b) => {
        const both = a + b;
        return 2 * (part(a, (both * n) / (n + m)) + part(b, (both * m) / (n + m)));
    });
}
function judge(reference, current, term) {
    if (sum(reference) === 0 || sum(current) === 0) {
        return { statistic: Number.NaN, degreesOfFreedom: 0, pValue: Number.NaN };
    }
    const filled = reference.flatMap((count, cell) => (count + current[cell] > 0 ? [[count, current[cell]]] : []));
    const degreesOfFreedom = filled.length - 1;
    const statistic = degreesOfFreedom === 0 ? 0 : Math.max(0, sum(filled.map(([a, b]) => term(a, b))));
    return { statistic, degreesOfFreedom, pValue: chiSquareUpperTail(statistic, degreesOfFreedom) };
}
function sum(values) {
    return values.reduce((total, value) => total + value, 0);
}

;// CONCATENATED MODULE: ./build/packages/stats/src/jensen-shannon.js
/**
 * Jensen–Shannon divergence of two sets of counts over the same cells, in bits, in [0, 1]: the mean of the divergences from the mean law.
 * NaN where a side is empty. Its square root is the Jensen–Shannon distance; times ln 2 it is in nats (scipy's and Evidently's default).
 * Oracle: scipy.spatial.distance.jensenshannon(base=2) ** 2.
 */
function jensenShannonDivergence(reference, current) {
    const n = jensen_shannon_sum(reference);
    const m = jensen_shannon_sum(current);
    if (n === 0 || m === 0)
        return Number.NaN;
    const terms = reference.map((count, cell) => bitsOf(count / n, current[cell] / m));
    return Math.min(1, Math.max(0, jensen_shannon_sum(terms)));
}
/** ((1 − d)·ln(1 − d) + (1 + d)·ln(1 + d))·(p + q)/4 with d = (q − p)/(p + q): what almost equal shares leave does not cancel out. */
function bitsOf(p, q) {
    if (p === 0 && q === 0)
        return 0;
    const d = (q - p) / (p + q);
    if (Math.abs(d) === 1)
        return (p + q) / 2;
    return (((p + q) / 4) * ((1 - d) * Math.log1p(-d) + (1 + d) * Math.log1p(d))) / Math.LN2;
}
function jensen_shannon_sum(values) {
    return values.reduce((total, value) => total + value, 0);
}

;// CONCATENATED MODULE: ./build/packages/stats/src/cell-distances.js


const ZERO_SHARE = 1e-4;
/**
 * Distances of two sets of counts over the same cells; NaN where a side is empty.
 * Oracle: scipy.spatial.distance.jensenshannon(base=2), scipy.stats.chi2_contingency(correction=False), numpy for the others.
 */
function cellDistances(reference, current) {
    const { statistic, degreesOfFreedom } = chiSquareTest(reference, current);
    return {
        psi: populationStabilityIndex(reference, current),
        jensenShannon: Math.sqrt(jensenShannonDivergence(reference, current)),
        hellinger: hellingerDistance(reference, current),
        lInfinity: lInfinityDistance(reference, current),
        chiSquare: statistic,
        degreesOfFreedom,
    };
}
/** See `CellDistances.psi`. Cells that both sides leave empty add nothing; NaN where a side is empty. Oracle: numpy. */
function populationStabilityIndex(reference, current) {
    return sumOfCells(reference, current, (p, q) => {
        if (p === 0 && q === 0)
            return 0;
        const share = p === 0 ? ZERO_SHARE : p;
        const now = q === 0 ? ZERO_SHARE : q;
        return (now - share) * Math.log(now / share);
    });
}
/** See `CellDistances.hellinger`. NaN where a side is empty. Oracle: numpy. */
function hellingerDistance(reference, current) {
    return Math.sqrt(sumOfCells(reference, current, (p, q) => (Math.sqrt(p) - Math.sqrt(q)) ** 2) / 2);
}
/** See `CellDistances.lInfinity`. NaN where a side is empty. Oracle: numpy; TFDV's LInftyDistance. */
function lInfinityDistance(reference, current) {
    const n = cell_distances_sum(reference);
    const m = cell_distances_sum(current);
    if (n === 0 || m === 0)
        return Number.NaN;
    return reference.reduce((most, count, cell) => Math.max(most, Math.abs(count / n - current[cell] / m)), 0);
}
/**
 * Largest difference of one cell's count over all rows of both sides, max|a − b|/Σ(a + b): it sees a change of volume, too.
 * 0 where both sides are empty. Oracle: TFDV's NormalizedAbsoluteDifference.
 */
function normalizedAbsoluteDifference(reference, current) {
    const rows = cell_distances_sum(reference) + cell_distances_sum(current);
    if (rows === 0)
        return 0;
    return reference.reduce((most, count, cell) => Math.max(most, Math.abs(count - current[cell])), 0) / rows;
}
function sumOfCells(reference, current, term) {
    const n = cell_distances_sum(reference);
    const m = cell_distances_sum(current);
    if (n === 0 || m === 0)
        return Number.NaN;
    return cell_distances_sum(reference.map((count, cell) => term(count / n, current[cell] / m)));
}
/**
 * Wasserstein-1 distance of two samples known by their cells between finite `bounds` (lower bound of the first cell, every edge, upper
 * bound of the last), each cell's mass spread evenly; in units of the data. Exact where every value has a cell of its own. NaN where a
 * side is empty. Oracle: scipy.stats.wasserstein_distance.
 */
function wassersteinOfCells(reference, current, bounds) {
    const n = cell_distances_sum(reference);
    const m = cell_distances_sum(current);
    if (n === 0 || m === 0)
        return Number.NaN;
    let before = 0;
    let area = 0;
    for (const [cell, count] of reference.entries()) {
        const after = before + count / n - current[cell] / m;
        area += (bounds[cell + 1] - bounds[cell]) * meanMagnitude(before, after);
        before = after;
    }
    return area;
}
/** Mean of |x| along the straight line from a to b. */
function meanMagnitude(a, b) {
    return a * b >= 0 ? Math.abs(a + b) / 2 : (a * a + b * b) / (2 * Math.abs(a - b));
}
function cell_distances_sum(values) {
    return values.reduce((total, value) => total + value, 0);
}

;// CONCATENATED MODULE: ./build/packages/stats/src/wilson-interval.js

/**
 * Wilson score interval of a proportion, without continuity correction. `successes` of `trials`, `level` two-sided.
 * No trials: [0, 1], which says nothing, as it should.
 * Oracle: statsmodels.stats.proportion.proportion_confint(method="wilson"). Reference: Wilson, JASA 22, 1927.
 */
function wilsonInterval(successes, trials, level) {
    if (trials === 0)
        return { lower: 0, upper: 1, level };
    const z = normalQuantile(1 - (1 - level) / 2);
    const share = successes / trials;
    const weight = 1 + (z * z) / trials;
    const centre = (share + (z * z) / (2 * trials)) / weight;
    const half = (z / weight) * Math.sqrt((share * (1 - share)) / trials + (z * z) / (4 * trials * trials));
    return {
        lower: successes === 0 ? 0 : Math.max(0, centre - half),
        upper: successes === trials ? 1 : Math.min(1, centre + half),
        level,
    };
}

;// CONCATENATED MODULE: ./build/packages/stats/src/newcombe-interval.js


/**
 * Newcombe's hybrid score interval of the difference of two independent proportions, second − first, without continuity correction.
 * `level` is two-sided. No trials on a side: [−1, 1] widened as Wilson's [0, 1] says.
 * Oracle: statsmodels.stats.proportion.confint_proportions_2indep(compare="diff", method="newcomb").
 * Reference: Newcombe, Statistics in Medicine 17, 1998, method 10.
 */
function newcombeInterval(first, second, level) {
    const a = wilsonInterval(first.successes, first.trials, level);
    const b = wilsonInterval(second.successes, second.trials, level);
    const p = shareOf(first, a);
    const q = shareOf(second, b);
    return {
        lower: q - p - Math.hypot(q - b.lower, a.upper - p),
        upper: q - p + Math.hypot(b.upper - q, p - a.lower),
        level,
    };
}
function shareOf({ successes, trials }, { lower, upper }) {
    return trials === 0 ? (lower + upper) / 2 : successes / trials;
}
/**
 * Lower bound of |second − first| at level 1 − α: the two-sided interval's distance from zero, 0 where it holds zero. Half a row a side is
 * taken off for continuity: without it a dozen events are too few for the small α that many columns ask for (1.5 times the
 * nominal rate at α = 0.0008, 5,000 rows against 300).
 */
function shareMoveLower(first, second, alpha) {
    const { lower, upper } = newcombeInterval(first, second, 1 - alpha);
    return Math.max(0, Math.max(lower, -upper) - continuity(first, second));
}
/** Upper bound of |second − first| at level 1 − α, one-sided, with the same correction. */
function shareMoveUpper(first, second, alpha) {
    const { lower, upper } = newcombeInterval(first, second, 1 - 2 * alpha);
    return Math.min(1, Math.max(-lower, upper) + continuity(first, second));
}
function continuity(first, second) {
    return first.trials === 0 || second.trials === 0 ? 0 : (1 / first.trials + 1 / second.trials) / 2;
}
const Z_MAX = 8;
const newcombe_interval_HALVINGS = 40;
/**
 * The smallest α at which `shareMoveLower` exceeds the tolerance, by bisection on z: p of H₀: |Δ| ≤ tolerance.
 * 1 where the estimate does not exceed it; never below 1e-15, where the level is no longer told from 1.
 */
function shareMovePValue(first, second, tolerance) {
    if (first.trials === 0 || second.trials === 0)
        return 1;
    const move = Math.abs(second.successes / second.trials - first.successes / first.trials);
    if (!(move - continuity(first, second) > tolerance))
        return 1;
    let proven = 0;
    let unproven = Z_MAX;
    if (shareMoveLower(first, second, alphaOf(unproven)) > tolerance)
        return alphaOf(unproven);
    for (let step = 0; step < newcombe_interval_HALVINGS; step += 1) {
        const z = (proven + unproven) / 2;
        if (shareMoveLower(first, second, alphaOf(z)) > tolerance)
            proven = z;
        else
            unproven = z;
    }
    return alphaOf(unproven);
}
function alphaOf(z) {
    return 2 * normalCdf(-z);
}

;// CONCATENATED MODULE: ./build/packages/stats/src/largest-cell-move.js


const LOOKED_AT = 2;
/**
 * p of H₀: total variation ≤ tolerance, from the one cell whose share moved most: total variation is at least the move of any cell, so
 * that no bias needs correcting. Of all cells together at most one can gain, and one lose, the whole tolerance; what the others
 * add to the chance of a false rejection is bounded by their distance from it, so that near 0 this is Bonferroni's correction and far
 * from it none. Only the two most deviating cells are looked at, which can but raise p. Calibration: bench/calibration/drift.ts.
 */
function largestCellMovePValue(reference, current, tolerance) {
    const n = reference.reduce((sum, count) => sum + count, 0);
    const m = current.reduce((sum, count) => sum + count, 0);
    const cells = reference
        .map((count, cell) => ({
        before: { successes: count, trials: n },
        after: { successes: current[cell], trials: m },
    }))
        .map((sides) => ({
        ...sides,
        move: Math.abs(sides.after.successes / m - sides.before.successes / n),
        error: errorOf(sides),
    }))
        .filter(({ error }) => error > 0)
        .sort((a, b) => (b.move - tolerance) / b.error - (a.move - tolerance) / a.error);
    const looked = cells.slice(0, LOOKED_AT);
    const p = looked.reduce((least, { before, after }) => Math.min(least, shareMovePValue(before, after, tolerance)), 1);
    if (p >= 1)
        return 1;
    const z = -normalQuantile(p / 2);
    const others = cells.slice(1).reduce((sum, { error }) => sum + 2 * normalCdf(-z - tolerance / error), 0);
    return Math.min(1, p + others);
}
/** Standard error of a cell's difference under one pooled share. */
function errorOf({ before, after }) {
    const share = (before.successes + after.successes) / (before.trials + after.trials);
    return Math.sqrt(share * (1 - share) * (1 / before.trials + 1 / after.trials));
}

;// CONCATENATED MODULE: ./build/packages/stats/src/quick-normal-quantile.js
const CENTRE_FROM = 0.02425;
/**
 * z with P(Z ≤ z) = p for p in (0, 1), relative error below 1.2e-9, four times as fast as `normalQuantile`: for draws by the million that are
 * rounded to whole rows afterwards. Where a number is printed use `normalQuantile`.
 * Oracle: scipy.stats.norm.ppf. Reference: P. J. Acklam's rational approximation, 2003.
 */
function quickNormalQuantile(p) {
    if (p < CENTRE_FROM)
        return tail(Math.sqrt(-2 * Math.log(p)));
    if (p > 1 - CENTRE_FROM)
        return -tail(Math.sqrt(-2 * Math.log(1 - p)));
    const q = p - 0.5;
    const r = q * q;
    const above = (((((-39.69683028665376 * r + 220.9460984245205) * r - 275.9285104469687) * r + 138.357751867269) * r -
        30.66479806614716) *
        r +
        2.506628277459239) *
        q;
    const below = ((((-54.47609879822406 * r + 161.5858368580409) * r - 155.6989798598866) * r + 66.80131188771972) * r -
        13.28068155288572) *
        r +
        1;
    return above / below;
}
/** The lower tail, from √(−2 ln p). */
function tail(q) {
    const above = ((((-0.007784894002430293 * q - 0.3223964580411365) * q - 2.400758277161838) * q - 2.549732539343734) * q +
        4.374664141464968) *
        q +
        2.938163982698783;
    const below = (((0.007784695709041462 * q + 0.3224671290700398) * q + 2.445134137142996) * q + 3.754408661907416) * q + 1;
    return above / below;
}

;// CONCATENATED MODULE: ./build/packages/stats/src/multinomial.js

const EXACT_BELOW = 30;
/**
 * One multinomial draw: how many of `trials` fall into each cell, cells as likely as their `weights`. Conditional binomials: exact by
 * inversion where a cell's expectation is below 30 on either side, else the rounded normal limit.
 * Reference: Davis, Computational Statistics & Data Analysis 16, 1993. Weights that sum to 0: all counts 0.
 */
function drawMultinomial(trials, weights, random) {
    const counts = new Float64Array(weights.length);
    let left = trials;
    let weightLeft = weights.reduce((sum, weight) => sum + weight, 0);
    for (let cell = 0; cell < weights.length && left > 0 && weightLeft > 0; cell += 1) {
        const weight = weights[cell];
        const drawn = drawBinomial(left, Math.min(1, weight / weightLeft), random);
        counts[cell] = drawn;
        left -= drawn;
        weightLeft -= weight;
    }
    return counts;
}
/** Successes of `trials` at probability p. */
function drawBinomial(trials, p, random) {
    if (p <= 0)
        return 0;
    if (p >= 1)
        return trials;
    if (p > 0.5)
        return trials - drawBinomial(trials, 1 - p, random);
    const mean = trials * p;
    if (mean < EXACT_BELOW)
        return invertBinomial(trials, p, random.next());
    const z = quickNormalQuantile((random.next() * 9_007_199_254_740_991 + 0.5) / 9_007_199_254_740_992);
    return Math.min(trials, Math.max(0, Math.round(mean + z * Math.sqrt(mean * (1 - p)))));
}
function invertBinomial(trials, p, uniform) {
    const odds = p / (1 - p);
    let mass = (1 - p) ** trials;
    let below = mass;
    let successes = 0;
    while (uniform > below && successes < trials) {
        successes += 1;
        mass *= (odds * (trials - successes + 1)) / successes;
        below += mass;
        if (mass < 1e-17 && successes > trials * p)
            break;
    }
    return successes;
}

;// CONCATENATED MODULE: ./build/packages/stats/src/quantile.js
/**
 * Quantile of ascending finite values by linear interpolation (R type 7, numpy's default); NaN for an empty sample.
 * Oracle: numpy.quantile.
 */
function quantileSorted(sorted, p) {
    const last = sorted.length - 1;
    if (last < 0 || Number.isNaN(p))
        return Number.NaN;
    const place = Math.min(Math.max(p, 0), 1) * last;
    const below = Math.floor(place);
    const low = sorted[below];
    const fraction = place - below;
    // An infinite neighbour that has no weight must not turn the quantile into NaN.
    return fraction === 0 ? low : low + (sorted[below + 1] - low) * fraction;
}
/** As `quantileSorted`, for values in any order; the argument is not changed. */
function quantile(values, p) {
    return quantileSorted(Float64Array.from(values).sort(), p);
}

;// CONCATENATED MODULE: ./build/packages/stats/src/total-variation.js




/** Total variation distance ½Σ|p − q| of two sets of counts over the same cells; NaN where a side is empty. Oracle: numpy. */
function totalVariation(reference, current) {
    return halfSum(differences(reference, current));
}
const RESAMPLES = 1000;
const total_variation_HALVINGS = 24;
/** Share of α that the resampling spends. */
const SPREAD_WEIGHT = 0.1;
/** In standard errors of one cell's difference. */
const CERTAIN_FROM = 3;
/** Resamples that a glance takes, and the standard deviations from the median within which it is enough: p is a third and more there. */
const GLANCE = 200;
const GLANCE_WITHIN = 1.8;
/**
 * Two ways to refute a tolerance, a tenth of α for the first and the rest for the second:
 *
 * - Bias-corrected multinomial resampling, for differences spread over many cells. The plug-in distance of two samples of one population is
 *   far from 0, the more so the more cells. What it exceeds the truth by is learned from resamples of a model in which the differences
 *   below 3 standard errors are none and the others are as observed. That corrects too much where many small differences are
 *   real: the bound errs towards "not proven". The tail beyond the resamples is the normal law through their median and upper quantiles.
 * - `largestCellMovePValue`, for a difference in one cell.
 *
 * Both sides must have at least one row. Calibration: bench/calibration/drift.ts.
 * Reference: Efron and Tibshirani, An Introduction to the Bootstrap, 1993, §10; Donoho and Johnstone, Biometrika 81, 1994.
 */
function totalVariationTest(reference, current, { random, resamples = RESAMPLES }) {
    const observed = differences(reference, current);
    const distance = halfSum(observed);
    const kept = certainDifferences(reference, current, observed);
    const settled = halfSum(kept);
    const excess = lazyExcess(() => noisyHalfSum({ reference, current, kept }, random) - settled, resamples);
    const pValue = (tolerance) => {
        // An estimate within the tolerance needs no noise: most columns are never resampled for their p-value.
        if (!(distance > tolerance))
            return 1;
        const spread = excess.upperTail(distance - tolerance) / SPREAD_WEIGHT;
        return Math.min(1, spread, largestCellMovePValue(reference, current, tolerance) / (1 - SPREAD_WEIGHT));
    };
    return {
        distance,
        pValue,
        lower: (alpha) => largestRefuted((tolerance) => pValue(tolerance) <= alpha, distance),
        upper: (alpha) => Math.min(1, distance + Math.sqrt(-0.5 * Math.log(alpha) * (1 / total_variation_sum(reference) + 1 / total_variation_sum(current)))),
    };
}
/** By bisection: p rises with the tolerance. 0 where not even that is refuted. */
function largestRefuted(isRefuted, distance) {
    let low = 0;
    let high = distance;
    if (!isRefuted(0))
        return 0;
    for (let step = 0; step < total_variation_HALVINGS; step += 1) {
        const middle = (low + high) / 2;
        if (isRefuted(middle))
            low = middle;
        else
            high = middle;
    }
    return low;
}
/**
 * P(excess ≥ x), drawn when asked for. Most estimates lie inside the noise, where no level asks for the digits of p: a glance at the first
 * resamples gives them well enough. The same stream goes on where it does not, so that the glance changes no bound.
 */
function lazyExcess(draw, resamples) {
    const drawn = [];
    const first = (wanted) => {
        while (drawn.length < wanted)
            drawn.push(draw());
        return excessOf(Float64Array.from(drawn));
    };
    let glance;
    let whole;
    return {
        upperTail: (x) => {
            glance ??= first(Math.min(GLANCE, resamples));
            if (x - glance.median < GLANCE_WITHIN * glance.sd)
                return upperTail(x - glance.median, glance.sd);
            whole ??= first(resamples);
            return upperTail(x - whole.median, whole.sd);
        },
    };
}
/** The normal law through the median and the wider of two upper quantiles: the tail is what a bound is made of. */
function excessOf(draws) {
    const sorted = draws.sort();
    const median = quantileSorted(sorted, 0.5);
    return { median, sd: Math.max(...[0.9, 0.99].map((p) => (quantileSorted(sorted, p) - median) / normalQuantile(p))) };
}
/** P(X ≥ x) of a normal law around 0. Resamples that are all the same (both sides fill one cell each) show no law: 1. */
function upperTail(x, sd) {
    if (!(sd > 0))
        return 1;
    return normalCdf(-x / sd);
}
function differences(reference, current) {
    const n = total_variation_sum(reference);
    const m = total_variation_sum(current);
    return Float64Array.from(reference, (count, cell) => current[cell] / m - count / n);
}
/** The distance of the kept differences with one draw of (p* − p̂) − (q* − q̂) on them: both samples drawn again from their own cells. */
function noisyHalfSum({ reference, current, kept }, random) {
    const n = total_variation_sum(reference);
    const m = total_variation_sum(current);
    // Counts that were scaled to an effective number of rows add up to it but for rounding.
    const first = drawMultinomial(Math.round(n), reference, random);
    const second = drawMultinomial(Math.round(m), current, random);
    let total = 0;
    for (let cell = 0; cell < kept.length; cell += 1) {
        total += Math.abs(kept[cell] + (second[cell] - current[cell]) / m - (first[cell] - reference[cell]) / n);
    }
    return total / 2;
}
/** The differences of 3 standard errors and more, as observed; the others 0. */
function certainDifferences(reference, current, observed) {
    const n = total_variation_sum(reference);
    const m = total_variation_sum(current);
    return observed.map((difference, cell) => {
        const share = (reference[cell] + current[cell]) / (n + m);
        const error = Math.sqrt(share * (1 - share) * (1 / n + 1 / m));
        return Math.abs(difference) < CERTAIN_FROM * error ? 0 : difference;
    });
}
function halfSum(values) {
    return values.reduce((total, value) => total + Math.abs(value), 0) / 2;
}
function total_variation_sum(values) {
    return values.reduce((total, value) => total + value, 0);
}

;// CONCATENATED MODULE: ./build/packages/stats/src/tfdv-jensen-shannon.js

/**
 * Jensen–Shannon divergence in bits, in [0, 1], between two histograms as TFDV reads them: buckets are cut at the bounds of both sides, mass
 * spread evenly; a single number is a cell of its own; infinite mass and NaN of one side never meet those of the other, so that two equal
 * columns with NaN differ. NaN where a side is empty, which TFDV refuses.
 * Oracle: the numbers of TFDV's anomalies/metrics_test.cc; the definition in numpy.
 */
function tfdvJensenShannon(before, after) {
    const bounds = ascending([before, after].flatMap(boundsOf));
    const points = ascending([before, after].flatMap(({ buckets }) => buckets.filter(isPoint).map(({ low }) => low)));
    const infinite = [infiniteMass(before), infiniteMass(after)];
    return jensenShannonDivergence([...spread(before, bounds), ...pointMasses(before, points), infinite[0], 0, before.nans, 0], [...spread(after, bounds), ...pointMasses(after, points), 0, infinite[1], 0, after.nans]);
}
function hasEnds({ low, high }) {
    return Number.isFinite(low) && Number.isFinite(high);
}
function isPoint(bucket) {
    return hasEnds(bucket) && bucket.low === bucket.high;
}
function boundsOf({ buckets }) {
    return buckets
        .filter((bucket) => hasEnds(bucket) && !isPoint(bucket))
        .flatMap(({ low, high }) => [low + 0, high + 0]);
}
function ascending(values) {
    return [...new Set(values)].sort((a, b) => a - b);
}
function spread({ buckets }, bounds) {
    const places = new Map(bounds.map((bound, place) => [bound, place]));
    const mass = new Array(Math.max(0, bounds.length - 1)).fill(0);
    for (const bucket of buckets.filter((one) => hasEnds(one) && !isPoint(one))) {
        const last = places.get(bucket.high);
        for (let cell = places.get(bucket.low); cell < last; cell += 1) {
            mass[cell] += bucket.count * portion(bounds[cell], bounds[cell + 1], bucket);
        }
    }
    return mass;
}
/** Halved, so that the width of the whole range of doubles is still a number. */
function portion(from, to, { low, high }) {
    return (to / 2 - from / 2) / (high / 2 - low / 2);
}
function pointMasses({ buckets }, points) {
    const masses = new Map();
    for (const { low, count } of buckets.filter(isPoint))
        masses.set(low, (masses.get(low) ?? 0) + count);
    return points.map((point) => masses.get(point) ?? 0);
}
function infiniteMass({ buckets }) {
    return buckets.filter((bucket) => !hasEnds(bucket)).reduce((sum, { count }) => sum + count, 0);
}

;// CONCATENATED MODULE: ./build/packages/data/src/table/read-as.js

const ENGINE_TYPE = {
    integer: 'DOUBLE',
    number: 'DOUBLE',
    time: 'TIMESTAMP',
};
/** SQL of a column's value. */
function engineValue({ name, value }) {
    return value ?? (0,engine_sql/* quoteName */.AB)(name);
}
/**
 * The columns of a table, where text that is meant to be numbers or times is read so: one bad field among thousands makes a column of a
 * CSV file text, and must not hide its distribution. Fields that cannot be read count as null. A column of which less than half can be
 * read stays what it is: then it has changed. One scan where there is such a column.
 */
async function readAs(table, kinds) {
    const meant = table.columns.flatMap((column) => {
        const kind = kinds.get(column.name);
        const type = kind === undefined ? undefined : ENGINE_TYPE[kind];
        if (column.kind !== 'string' || kind === undefined || type === undefined)
            return [];
        return [{ name: column.name, kind, type, value: `TRY_CAST(${(0,engine_sql/* quoteName */.AB)(column.name)} AS ${type})` }];
    });
    if (meant.length === 0)
        return table.columns;
    const list = meant.map(({ name, value }) => `coalesce(count(${value}) * 2 >= count(${(0,engine_sql/* quoteName */.AB)(name)}), true)`);
    const result = await table.connection.runAndReadAll(`SELECT ${list.join(', ')} FROM ${table.relation}`);
    const fitting = new Map(meant.filter((_, index) => result.value(index, 0) === true).map((column) => [column.name, column]));
    return table.columns.map((column) => fitting.get(column.name) ?? column);
}

;// CONCATENATED MODULE: ./build/packages/data/src/profile/moments.js
/** Digits of the deviation that are kept, and of the mean in the deviation's scale: the engine adds in any order. */
const DIGITS = 10;
/** A double has no more of them. */
const DOUBLE_DIGITS = 17;
/** Moments from sums. Null where sums overflow. */
function momentsOf({ count, min, max, pivot, sum, squares }) {
    if (count === 0 || sum === null || squares === null)
        return { count, min, max, mean: null, sd: null };
    const spread = squares - (sum * sum) / count;
    const sd = count < 2 ? null : rounded(Math.sqrt(Math.max(0, spread) / (count - 1)));
    const mean = pivot + sum / count;
    return { count, min, max, mean: count < 2 ? mean : steady(mean, sd), sd };
}
/** Moments of values with their counts. */
function momentsOfValues(values) {
    const pivot = values[values.length >> 1]?.value ?? 0;
    const total = (term) => values.reduce((sum, { value, count }) => sum + term(value - pivot) * count, 0);
    const numbers = values.map(({ value }) => value);
    return momentsOf({
        count: values.reduce((sum, { count }) => sum + count, 0),
        min: numbers.length === 0 ? null : Math.min(...numbers),
        max: numbers.length === 0 ? null : Math.max(...numbers),
        pivot,
        sum: total((x) => x),
        squares: total((x) => x * x),
    });
}
/**
 * Moments of all the values that several moments speak of; a deviation that is not known of one side is not known of all.
 * Reference: Chan, Golub and LeVeque, Updating formulae and a pairwise algorithm for computing sample variances, 1979.
 */
function mergeMoments(parts) {
    const filled = parts.filter(({ count }) => count > 0);
    const count = filled.reduce((sum, part) => sum + part.count, 0);
    if (filled.length <= 1)
        return filled[0] ?? { count: 0, min: null, max: null, mean: null, sd: null };
    const min = Math.min(...filled.map((part) => part.min ?? Number.NaN));
    const max = Math.max(...filled.map((part) => part.max ?? Number.NaN));
    const pivot = filled[0].mean;
    if (pivot === null || filled.some(({ mean }) => mean === null))
        return { count, min, max, mean: null, sd: null };
    const sum = filled.reduce((total, part) => total + part.count * (part.mean - pivot), 0);
    const known = filled.every((part) => part.count < 2 || part.sd !== null);
    const within = filled.reduce((total, part) => total + (part.sd ?? 0) ** 2 * (part.count - 1), 0);
    const between = filled.reduce((total, part) => total + part.count * (part.mean - pivot) ** 2, 0);
    const merged = momentsOf({ count, min, max, pivot, sum, squares: within + between });
    return known ? merged : { ...merged, sd: null };
}
/** A mean to `DIGITS` digits of the deviation; to as many of its own where no deviation is known. */
function steady(mean, sd) {
    if (sd === 0)
        return mean;
    if (sd === null)
        return rounded(mean);
    if (!Number.isFinite(mean))
        return null;
    const digits = Math.floor(Math.log10(Math.abs(mean))) - Math.floor(Math.log10(sd)) + DIGITS;
    if (digits < 1)
        return 0;
    return digits > DOUBLE_DIGITS ? mean : Number(mean.toPrecision(digits));
}
function rounded(value) {
    return Number.isFinite(value) ? Number(value.toPrecision(DIGITS)) : null;
}

;// CONCATENATED MODULE: ./build/packages/data/src/profile/number-cells.js



/** Cells a quantile grid is cut into; a column with at most half as many distinct values gets a cell for each. */
const QUANTILE_CELLS = 256;
/** More distinct values than these do not get a cell each. */
const EXHAUSTIVE_VALUES_MAX = QUANTILE_CELLS / 2;
/** A numeric or time column as a finite double, else null. Times are seconds since 1970, UTC. */
function finiteValue(column) {
    return finiteOf(column, engineValue(column));
}
/** The same of another SQL expression of the column's values. */
function finiteOf({ kind, value }, own) {
    if (kind === 'integer' && value === undefined)
        return `CAST(${own} AS DOUBLE)`;
    const number = kind === 'time' ? `epoch_us(CAST(${own} AS TIMESTAMP))::DOUBLE / 1e6` : `CAST(${own} AS DOUBLE)`;
    const finite = kind === 'time' ? `isfinite(CAST(${own} AS TIMESTAMP))` : `isfinite(${number})`;
    return `(CASE WHEN ${finite} THEN ${number} END)`;
}
/** A list of doubles in SQL that reads back as the same bits. As one text: the engine plans thousands of numbers one by one. */
function quoteNumbers(values) {
    return `CAST(${(0,engine_sql/* quoteText */.ol)(`[${values.join(', ')}]`)} AS DOUBLE[])`;
}
/** An edge at every value and at the number just below it, so that nothing between two values can hide. */
function exhaustiveEdges(values) {
    return number_cells_ascending(values.flatMap((value) => [justBelow(value), value]));
}
/**
 * Edges at quantiles of a sample in ascending order, which need not be exact, since counts against them are. A quantile met twice is an
 * atom: the number just below it keeps the atom apart from what lies under it.
 */
function gridEdges(sample) {
    if (sample.length === 0)
        return [];
    const quantiles = Array.from({ length: QUANTILE_CELLS - 1 }, (_, index) => sample[Math.ceil(((index + 1) / QUANTILE_CELLS) * sample.length) - 1]);
    const atoms = quantiles.filter((value, index) => value === quantiles[index - 1]);
    return number_cells_ascending([...quantiles, ...atoms.map(justBelow)]);
}
function number_cells_ascending(values) {
    // One zero, not two; and there is no number below the smallest.
    const plain = values.filter(Number.isFinite).map((value) => (value === 0 ? 0 : value));
    return [...new Set(plain)].sort((a, b) => a - b);
}
/** The cell of a value: the first whose edge is not below it. */
function cellOf(edges, value) {
    let [low, high] = [0, edges.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if (edges[middle] < value)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
/** Counts of values in the cells between edges. */
function countInto(edges, values) {
    const counts = new Array(edges.length + 1).fill(0);
    for (const { value, count } of values)
        counts[cellOf(edges, value)] += count;
    return counts;
}
/** A cell for each of all the values there are. */
function cellsOfValues(values) {
    const edges = exhaustiveEdges(values.map(({ value }) => value));
    return { ...momentsOfValues(values), edges, counts: countInto(edges, values), exhaustive: true };
}
/** The largest double below a finite x. */
function justBelow(x) {
    if (x === 0)
        return -Number.MIN_VALUE;
    const view = new DataView(new ArrayBuffer(8));
    view.setFloat64(0, x);
    view.setBigInt64(0, view.getBigInt64(0) + (x > 0 ? -1n : 1n));
    return view.getFloat64(0);
}
/** Which cells hold a single number: those between a number and the one just below it. */
function pointCells(edges) {
    return [...edges.map((edge, cell) => cell > 0 && justBelow(edge) === edges[cell - 1]), false];
}
/** The values that cells name one by one, with their rows; null where some lie between. */
function valuesIn({ edges, counts }) {
    const isPoint = pointCells(edges);
    if (counts.some((count, cell) => count > 0 && isPoint[cell] !== true))
        return null;
    return edges.map((value, cell) => ({ value, count: counts[cell] })).filter(({ count }) => count > 0);
}

;// CONCATENATED MODULE: ./build/packages/data/src/profile/on-edges.js

/**
 * Reads cells at any edge: exact at their own edges and beyond their extremes; within a cell as if its values lay evenly, where the truth
 * may be any number from none to all of them.
 */
function belowEdges(cells) {
    const { count, edges, counts, min, max } = cells;
    const upTo = [0];
    for (const own of counts)
        upTo.push(upTo.at(-1) + own);
    const isPoint = pointCells(edges);
    const given = (cells.rankError ?? 0) * count;
    return (edge) => {
        if (count === 0 || min === null || max === null || edge < min)
            return { below: 0, error: 0 };
        if (edge >= max)
            return { below: count, error: 0 };
        const cell = cellOf(edges, edge);
        if (edges[cell] === edge)
            return { below: upTo[cell + 1], error: given };
        const own = counts[cell];
        // No number lies between the two edges of such a cell.
        if (own === 0 || isPoint[cell] === true)
            return { below: upTo[cell], error: given };
        const low = Math.max(min, edges[cell - 1] ?? min);
        const high = Math.min(max, edges[cell] ?? max);
        const part = on_edges_portion(low, high, edge);
        return { below: upTo[cell] + part * own, error: given + Math.max(part, 1 - part) * own };
    };
}
/** Halved first: the ends of the doubles are farther apart than the largest double. */
function on_edges_portion(low, high, at) {
    const part = (at / 2 - low / 2) / (high / 2 - low / 2);
    return Number.isFinite(part) ? Math.min(1, Math.max(0, part)) : 0.5;
}
/**
 * Cells re-expressed on other edges: themselves where the edges are the same; else counts within the stated `rankError`, which grows by the
 * largest share that a cell had to be divided by.
 */
function onEdges(cells, edges) {
    if (areSame(cells.edges, edges))
        return cells;
    return joinedOn([cells], edges);
}
/** The counts of all the cells together, on given edges. Moments are those of the first. */
function joinedOn(parts, edges) {
    const readers = parts.map(belowEdges);
    const count = parts.reduce((sum, part) => sum + part.count, 0);
    let worst = 0;
    const below = edges.map((edge) => {
        const read = readers.map((reader) => reader(edge));
        const exact = read.reduce((sum, one) => sum + one.below, 0);
        const whole = Math.round(exact);
        worst = Math.max(worst, read.reduce((sum, { error }) => sum + error, 0) + Math.abs(whole - exact));
        return whole;
    });
    const counts = [...below, count].map((rows, cell) => rows - (below[cell - 1] ?? 0));
    const { rankError: _, ...first } = parts[0];
    const share = count === 0 ? 0 : Math.min(1, worst / count);
    return { ...first, count, edges, counts, exhaustive: false, ...(share > 0 ? { rankError: share } : {}) };
}
/** Are these the same edges? */
function areSame(first, second) {
    return first.length === second.length && first.every((edge, place) => edge === second[place]);
}

;// CONCATENATED MODULE: ./build/packages/data/src/drift/number-law.js


/** The value below which a share `p` lies, each cell's values lying evenly; exact where every value has a cell. Null without values. */
function quantileOfCells(cells, p) {
    const { count, edges, counts, min, max } = cells;
    if (count === 0 || min === null || max === null)
        return null;
    const isPoint = pointCells(edges);
    const wanted = p * count;
    let below = 0;
    for (const [cell, own] of counts.entries()) {
        if (own > 0 && below + own >= wanted) {
            if (isPoint[cell] === true)
                return edges[cell];
            const low = Math.max(min, edges[cell - 1] ?? min);
            const high = Math.min(max, edges[cell] ?? max);
            const place = Math.max(0, (wanted - below) / own);
            // Halves of the same number need not add up to it.
            return low === high ? low : low * (1 - place) + high * place;
        }
        below += own;
    }
    return max;
}
const BUCKETS = 10;
/**
 * The histogram TFDV makes of a column, from cells as it makes it from quantiles: ten buckets of the same width between the smallest and the
 * largest finite value (`equal-width`, its STANDARD), or ten of the same count (`quantiles`); infinite values in a bucket of their own.
 */
function tfdvHistogram(cells, kind, { nans, infinities }) {
    const infinite = { low: Number.POSITIVE_INFINITY, high: Number.POSITIVE_INFINITY, count: infinities };
    return { buckets: [...finiteBuckets(cells, kind), ...(infinities > 0 ? [infinite] : [])], nans };
}
function finiteBuckets(cells, kind) {
    const { min, max, count } = cells;
    if (min === null || max === null)
        return [];
    if (min === max)
        return [{ low: min, high: max, count }];
    const places = Array.from({ length: BUCKETS + 1 }, (_, place) => place / BUCKETS);
    if (kind === 'quantiles') {
        const bounds = places.map((share) => quantileOfCells(cells, share) ?? min);
        return bounds.slice(1).map((high, place) => ({ low: bounds[place], high, count: count / BUCKETS }));
    }
    const read = belowEdges(cells);
    const bounds = places.map((share) => min * (1 - share) + max * share);
    // The smallest value belongs to the first bucket, every other one to the bucket it ends.
    const below = bounds.map((bound, place) => (place === 0 ? 0 : read(bound).below));
    return bounds
        .slice(1)
        .map((high, place) => ({ low: bounds[place], high, count: below[place + 1] - below[place] }));
}

;// CONCATENATED MODULE: ./build/packages/data/src/drift/distance-cells.js


const GROUPS = 10;
/**
 * The cells of what two profiles of a column hold: values first, then what is missing, cells that both sides leave empty included. Null where
 * the two have nothing in common that could be compared, or a side has no values.
 */
function distanceCells(before, after, bins) {
    const values = valueCells(before, after, bins);
    if (values === null)
        return null;
    return [
        ...values,
        { content: { kind: 'null' }, reference: before.nulls, current: after.nulls },
        { content: { kind: 'nan' }, reference: before.nans, current: after.nans },
        { content: { kind: 'infinite' }, reference: positive(before), current: positive(after) },
        {
            content: { kind: 'negative-infinite' },
            reference: before.negativeInfinities ?? 0,
            current: after.negativeInfinities ?? 0,
        },
    ];
}
function positive({ infinities, negativeInfinities = 0 }) {
    return infinities - negativeInfinities;
}
/** The same without what is missing. */
function valueCells(before, after, bins) {
    if (before.numbers !== undefined && after.numbers !== undefined) {
        return before.numbers.count === 0 || after.numbers.count === 0 ? null : binsOf(before.numbers, after.numbers, bins);
    }
    const [own, other] = [distance_cells_wordsOf(before), distance_cells_wordsOf(after)];
    if (own === null || other === null || own.count === 0 || other.count === 0)
        return null;
    const known = new Set(own.categories.map(({ key }) => key));
    const counts = new Map(other.categories.map(({ key, count }) => [key, count]));
    const cells = own.categories.map(({ key, count }) => ({
        content: { kind: 'category', key },
        reference: count,
        current: counts.get(key) ?? 0,
    }));
    // A profile of its own categories names those the reference lacks; one counted against the reference adds them up.
    const named = other.categories
        .filter(({ key }) => !known.has(key))
        .map(({ key, count }) => ({ content: { kind: 'category', key }, reference: 0, current: count }));
    const rest = {
        content: { kind: own.isWhole && other.isWhole ? 'unseen' : 'rare' },
        reference: own.count - distance_cells_sum(cells.map((cell) => cell.reference)),
        current: other.count - distance_cells_sum([...cells, ...named].map((cell) => cell.current)),
    };
    return [...cells, ...named, rest];
}
/** Categories, or the frequent values of text, whose others are not told apart. */
function distance_cells_wordsOf({ categories, text }) {
    if (categories !== undefined)
        return { ...categories, isWhole: true };
    if (text?.frequent === undefined)
        return null;
    const { categories: frequent, others } = text.frequent;
    return { categories: frequent, count: distance_cells_sum(frequent.map(({ count }) => count)) + others, isWhole: false };
}
function binsOf(before, after, bins) {
    if (bins === 'equal-width')
        return equalWidth(before, after);
    const current = onEdges(after, before.edges).counts;
    const cells = before.counts.map((reference, cell) => ({
        from: before.edges[cell - 1] ?? null,
        to: before.edges[cell] ?? null,
        reference,
        current: current[cell],
    }));
    return (bins === 'quantiles' ? cells : tenths(cells, before.count / GROUPS)).map(binCell);
}
function binCell({ from, to, reference, current }) {
    return { content: { kind: 'bin', from, to }, reference, current };
}
/** Neighbouring cells joined until each group holds a tenth of the reference; a large atom is a group by itself. */
function tenths(cells, wanted) {
    const groups = [];
    let open = null;
    for (const cell of cells) {
        open = open === null ? cell : distance_cells_joined(open, cell);
        if (open.reference < wanted)
            continue;
        groups.push(open);
        open = null;
    }
    if (open === null)
        return groups;
    // What lies above the reference's largest value belongs to the last group, whose end is open.
    if (open.reference === 0 && groups.length > 0)
        return [...groups.slice(0, -1), distance_cells_joined(groups.at(-1), open)];
    return [...groups, open];
}
function distance_cells_joined(first, second) {
    return {
        from: first.from,
        to: second.to,
        reference: first.reference + second.reference,
        current: first.current + second.current,
    };
}
function equalWidth(before, after) {
    const low = quantileOfCells(before, 0) ?? 0;
    const high = quantileOfCells(before, 1) ?? 0;
    const inner = Array.from({ length: GROUPS - 1 }, (_, place) => low + ((high - low) * (place + 1)) / GROUPS);
    const edges = [...new Set(inner)];
    const reference = onEdges(before, edges).counts;
    const current = onEdges(after, edges).counts;
    return reference.map((count, cell) => binCell({ from: edges[cell - 1] ?? null, to: edges[cell] ?? null, reference: count, current: current[cell] }));
}
/** Categories that hold less than this share of the reference are one cell where small shares weigh too much. */
const RARE_BELOW = 0.01;
/** Rare categories of the reference joined; bins, what is missing and what is unseen stay as they are. */
function withRareJoined(cells) {
    const n = distance_cells_sum(cells.map(({ reference }) => reference));
    const isRare = ({ content, reference }) => content.kind === 'category' && reference > 0 && reference < RARE_BELOW * n;
    const isNew = ({ content, reference }) => content.kind === 'category' && reference === 0;
    const rare = cells.filter(isRare);
    const fresh = cells.filter((cell) => isNew(cell) || cell.content.kind === 'unseen');
    const kept = cells.filter((cell) => !rare.includes(cell) && !fresh.includes(cell));
    return [...kept, ...together(rare, 'rare'), ...together(fresh, 'unseen')];
}
function together(cells, kind) {
    if (cells.length === 0)
        return [];
    return [
        {
            content: { kind },
            reference: distance_cells_sum(cells.map(({ reference }) => reference)),
            current: distance_cells_sum(cells.map(({ current }) => current)),
        },
    ];
}
function distance_cells_sum(values) {
    return values.reduce((total, value) => total + value, 0);
}

;// CONCATENATED MODULE: ./build/packages/stats/src/ks-bound.js
/**
 * Largest distance between two empirical distribution functions that are known at common edges only, from the counts of their cells
 * (`counts[i]` of edges[i − 1] < x ≤ edges[i], the last cell open). 0 where a side is empty: the caller judges that.
 * Oracle: scipy.stats.ks_2samp(...).statistic, where every value is an edge.
 */
function ksOfCells(reference, current) {
    const n = total(reference);
    const m = total(current);
    if (n === 0 || m === 0)
        return 0;
    let below = 0;
    let belowCurrent = 0;
    let largest = 0;
    for (let cell = 0; cell + 1 < reference.length; cell += 1) {
        below += reference[cell];
        belowCurrent += current[cell];
        largest = Math.max(largest, Math.abs(below / n - belowCurrent / m));
    }
    return largest;
}
/**
 * How far the true distance may exceed `ksOfCells` inside a cell: the largest mass that both sides have in one cell. `isPoint` tells the
 * cells that hold a single number, in which nothing can hide.
 */
function ksResolution(reference, current, isPoint = []) {
    const n = total(reference);
    const m = total(current);
    if (n === 0 || m === 0)
        return 0;
    return reference.reduce((worst, count, cell) => (isPoint[cell] === true ? worst : Math.max(worst, Math.min(count / n, current[cell] / m))), 0);
}
/**
 * Half width of the Kolmogorov–Smirnov band of two samples, c(α)·√(1/n + 1/m) with c(α) = √(−½ ln(α/2)): D ≥ D̂ − half width at
 * level 1 − α. Infinity where a side is empty.
 * Reference: Smirnov's limit; Massart, Annals of Probability 18, 1990, for the constant.
 */
function ksHalfWidth(n, m, alpha) {
    return Math.sqrt(-0.5 * Math.log(alpha / 2) * (1 / n + 1 / m));
}
/** The smallest α at which D̂ − half width exceeds the tolerance: p of H₀: D ≤ tolerance. 1 where D̂ ≤ tolerance. */
function ksPValue(distance, tolerance, rows) {
    const excess = distance - tolerance;
    if (!(excess > 0))
        return 1;
    return Math.min(1, 2 * Math.exp((-2 * excess * excess) / (1 / rows.n + 1 / rows.m)));
}
function total(counts) {
    return counts.reduce((sum, count) => sum + count, 0);
}

;// CONCATENATED MODULE: ./build/packages/data/src/drift/robust-scale.js

const SCALES = [
    { low: 0.25, high: 0.75, of: 'interquartile range' },
    { low: 0.05, high: 0.95, of: 'range between the 5th and 95th percentile' },
    { low: 0, high: 1, of: 'range' },
];
/** What a Wasserstein distance is divided by, so that it has no unit: the first of three widths that is not 0; null for a constant. */
function robustScale(cells) {
    for (const { low, high, of } of SCALES) {
        const [from, to] = [quantileOfCells(cells, low), quantileOfCells(cells, high)];
        if (from !== null && to !== null && to - from > 0)
            return { width: to - from, of };
    }
    return null;
}

;// CONCATENATED MODULE: ./build/packages/data/src/drift/drift-distances.js




/** Distances of one column, or null where either side has no distribution. */
function columnDistances(before, after) {
    const whole = distanceCells(before, after, 'reference-deciles');
    const values = valueCells(before, after, 'reference-deciles');
    // Of text without a frequent value there is but one cell.
    if (whole === null || values === null || values.every(({ content }) => content.kind === 'rare'))
        return null;
    const { reference, current } = sides(whole);
    const joined = sides(withRareJoined(whole));
    const merged = mergeRareCells(reference, current);
    return {
        ...cellDistances(reference, current),
        psi: cellDistances(joined.reference, joined.current).psi,
        jensenShannonDivergence: jensenShannonDivergence(reference, current),
        totalVariation: totalVariation(reference, current),
        chiSquareP: chiSquareTest(merged.reference, merged.current).pValue,
        gTestP: gTest(merged.reference, merged.current).pValue,
        ...numberDistances(before.numbers, after.numbers),
        reference: shares(sides(values).reference),
        current: shares(sides(values).current),
        cells: whole,
    };
}
/** Counts of both sides. */
function sides(cells) {
    return { reference: cells.map(({ reference }) => reference), current: cells.map(({ current }) => current) };
}
function numberDistances(before, after) {
    if (before === undefined || after === undefined) {
        return { ks: null, ksP: null, wasserstein: null, wassersteinScaled: null };
    }
    const ks = ksOfColumns(before, after);
    const wasserstein = wassersteinOfColumns(before, after);
    const scale = robustScale(before);
    return {
        ks,
        ksP: ksTwoSampleTest(ks, before.count, after.count).pValue,
        wasserstein,
        wassersteinScaled: scale === null ? null : { value: wasserstein / scale.width, of: scale.of },
    };
}
/** Kolmogorov–Smirnov distance at the reference's edges. */
function ksOfColumns(before, after) {
    return ksOfCells(before.counts, onEdges(after, before.edges).counts);
}
/** Wasserstein-1 distance in units of the data, each cell's mass spread evenly. */
function wassersteinOfColumns(before, after) {
    const low = Math.min(before.min ?? 0, after.min ?? 0, before.edges[0] ?? 0);
    const high = Math.max(before.max ?? 0, after.max ?? 0, before.edges.at(-1) ?? 0);
    return wassersteinOfCells(before.counts, onEdges(after, before.edges).counts, [low, ...before.edges, high]);
}
function shares(counts) {
    const total = counts.reduce((sum, count) => sum + count, 0);
    return counts.map((count) => count / total);
}

;// CONCATENATED MODULE: ./build/packages/data/src/drift/profile-distance.js





/**
 * The distance between two profiles of a column that a demand asks for; null where there is none: a measure of numbers on categories, a side
 * without values, a scale of a constant. Edges need not agree: counts are read off between them, as if values lay evenly.
 */
function profileDistance(before, after, asked) {
    // Numbers that are names must have been counted as names.
    if (asked.each === 'value' && (before.categories === undefined || after.categories === undefined))
        return null;
    const found = isOfNumbers(asked.measure) ? ofNumbers(before, after, asked) : ofCells(before, after, asked);
    return found === null || Number.isNaN(found) ? null : found;
}
/** Those that need an order or a scale of values. */
const OF_NUMBERS = ['ks', 'ks-p', 'wasserstein', 'wasserstein-per-sd'];
/** Does a measure look at finite numbers only? */
function isOfNumbers(measure) {
    return OF_NUMBERS.includes(measure);
}
/** Evidently's floor of the scale. */
const SD_MIN = 0.001;
function ofNumbers({ numbers: before }, { numbers: after }, { measure }) {
    if (before === undefined || after === undefined || before.count === 0 || after.count === 0)
        return null;
    switch (measure) {
        case 'ks':
            return ksOfColumns(before, after);
        case 'ks-p':
            return ksTwoSampleTest(ksOfColumns(before, after), before.count, after.count).pValue;
        case 'wasserstein':
            return scaled(wassersteinOfColumns(before, after), robustScale(before)?.width ?? null);
        default:
            return scaled(wassersteinOfColumns(before, after), before.sd === null ? null : Math.max(SD_MIN, before.sd));
    }
}
/** In units of the scale. No move is none, whatever the scale. */
function scaled(distance, scale) {
    if (distance === 0)
        return 0;
    return scale === null ? null : distance / scale;
}
function ofCells(before, after, asked) {
    const { measure, bins, missing } = asked;
    const tfdv = tfdvDistance(before, after, asked);
    if (tfdv !== undefined)
        return tfdv;
    const pick = missing === 'left-out' ? valueCells : distanceCells;
    const cells = pick(before, after, bins ?? 'reference-deciles');
    if (cells === null)
        return null;
    const { reference, current } = sides(measure === 'psi' ? withRareJoined(cells) : cells);
    const merged = mergeRareCells(reference, current);
    switch (measure) {
        case 'psi':
            return populationStabilityIndex(reference, current);
        case 'jensen-shannon-distance':
            return Math.sqrt(jensenShannonDivergence(reference, current));
        case 'jensen-shannon-divergence':
            return jensenShannonDivergence(reference, current);
        case 'hellinger':
            return hellingerDistance(reference, current);
        case 'l-infinity':
            return largestOfOne(cells, (before, after) => before.share - after.share);
        case 'normalized-absolute-difference':
            return largestOfOne(cells, (before, after) => (before.count - after.count) / (before.rows + after.rows));
        case 'chi-square-p':
            return chiSquareTest(merged.reference, merged.current).pValue;
        case 'g-test-p':
            return gTest(merged.reference, merged.current).pValue;
        default:
            return totalVariation(reference, current);
    }
}
/** The largest move of a single value: many together, as unseen or rare ones are, are none. */
function largestOfOne(cells, move) {
    const { reference, current } = sides(cells);
    const [n, m] = [reference, current].map((counts) => counts.reduce((sum, count) => sum + count, 0));
    const side = (count, rows = 0) => ({ count, rows, share: count / rows });
    const single = cells.filter(({ content }) => content.kind !== 'unseen' && content.kind !== 'rare');
    return single.reduce((most, cell) => Math.max(most, Math.abs(move(side(cell.reference, n), side(cell.current, m)))), 0);
}
/** TFDV compares histograms that each side cut for itself; undefined where the demand is not for that. */
function tfdvDistance(before, after, { measure, bins }) {
    if (measure !== 'jensen-shannon-divergence' || (bins !== 'equal-width' && bins !== 'quantiles'))
        return undefined;
    if (before.numbers === undefined || after.numbers === undefined)
        return undefined;
    const histogram = (column, cells) => tfdvHistogram(cells, bins, column);
    return tfdvJensenShannon(histogram(before, before.numbers), histogram(after, after.numbers));
}

;// CONCATENATED MODULE: ./build/packages/data/src/drift/distance-checks.js

/**
 * The distance that judges a column in place of the calibrated verdict, or null. A column's own method outranks the table's; a table-wide
 * measure of numbers leaves other columns to the calibrated verdict.
 */
function methodOf(drift, column) {
    const own = drift?.columns?.[column.name];
    if (own?.method !== undefined)
        return distanceRule(own);
    const general = drift === undefined ? null : distanceRule(drift);
    return general !== null && distance_checks_exists(general, column) ? general : null;
}
function distanceRule({ method, ...rules }) {
    if (method === undefined || method === 'calibrated')
        return null;
    const { 'at-most': most, 'at-least': least, bins, missing, severity } = rules;
    return {
        method,
        ...(most === undefined ? {} : { 'at-most': most }),
        ...(least === undefined ? {} : { 'at-least': least }),
        ...(bins === undefined ? {} : { bins }),
        ...(missing === undefined ? {} : { missing }),
        ...(severity === undefined ? {} : { severity }),
    };
}
function distance_checks_exists({ method }, { kind }) {
    return !isOfNumbers(method) || kind === 'integer' || kind === 'number' || kind === 'time';
}
/**
 * The checks that a section `drift` states by distance, for the columns of the reference: those in place of the calibrated verdict and those
 * beside it. They warn unless told to fail. Never judged by the default tolerance. Ignored columns have none.
 */
function distanceChecks(drift, columns, { locate }) {
    if (drift === undefined)
        return [];
    return columns.flatMap((column) => {
        const own = drift.columns?.[column.name];
        if (own?.ignore ?? drift.ignore ?? false)
            return [];
        const instead = methodOf(drift, column);
        const beside = own?.also ?? (drift.also ?? []).filter((rule) => distance_checks_exists(rule, column));
        const isOwn = own?.method !== undefined || own?.also !== undefined;
        const where = locate(isOwn ? pointerTo('drift', 'columns', column.name) : '/drift');
        const rules = [...(instead === null ? [] : [instead]), ...beside];
        return rules.map((rule, place) => {
            const earlier = rules.slice(0, place).filter(({ method }) => method === rule.method).length;
            const name = `drift.${column.name}.${rule.method}${earlier === 0 ? '' : `.${earlier + 1}`}`;
            return { name, ...checkOf(column.name, rule), ...(where === undefined ? {} : { where }) };
        });
    });
}
function checkOf(column, rule) {
    const { method: measure, 'at-most': max, 'at-least': min, bins, missing, severity } = rule;
    return {
        demand: {
            kind: 'distance',
            column,
            measure,
            bounds: { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) },
            ...(bins === undefined ? {} : { bins }),
            ...(missing === undefined ? {} : { missing }),
        },
        severity: severity ?? 'warning',
        vacuous: 'warn',
    };
}
function pointerTo(...keys) {
    return keys.map((key) => `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

;// CONCATENATED MODULE: ./build/packages/data/src/drift/drift-policy.js

const SHARE_TOLERANCE = 0.02;
const LABEL_TOLERANCE = 0.02;
/**
 * The drift policy of several groups of rules, each of which must hold: the smallest tolerance counts, and a column is left out only where
 * every group leaves it out, or judges it by another distance. Within a group a column's own tolerance outranks the table's. A label moves
 * by 0.02 at most unless told. Rows count as dependent, which proves less, only where an input or every group says so. The columns that tell
 * time and cluster are not judged: they move by their nature.
 */
function driftPolicy(columns, groups, settings) {
    const stated = groups.length === 0 ? [[]] : groups;
    const dependence = {
        timeColumn: settings.timeColumn || agreed(stated, 'time-column'),
        clusterColumn: settings.clusterColumn || agreed(stated, 'cluster-column'),
    };
    const left = columns.filter((column) => stated.every((rules) => rules.some((one) => isLeftOut(one, column))));
    return {
        tolerance: settings.tolerance,
        shareTolerance: SHARE_TOLERANCE,
        falseDiscoveryRate: settings.falseDiscoveryRate,
        columns: new Map(columns.map(({ name }) => [
            name,
            {
                tolerance: Math.min(...stated.map((rules) => groupTolerance(rules, name, settings))),
                shareTolerance: Math.min(...stated.map((rules) => groupShareTolerance(rules, name))),
            },
        ])),
        ignored: new Set([
            ...settings.idColumns,
            ...Object.values(dependence).filter((name) => name !== null),
            ...left.map(({ name }) => name),
        ]),
        seed: settings.seed,
        ...dependence,
    };
}
/** The one name that every group states, else null. */
function agreed(groups, key) {
    const names = groups.map((rules) => rules.find(({ drift }) => drift?.[key] !== undefined)?.drift?.[key]);
    return names.every((name) => name === names[0]) ? (names[0] ?? null) : null;
}
function groupTolerance(group, name, { tolerance, labelColumn }) {
    const own = group.flatMap(({ drift }) => drift?.columns?.[name]?.tolerance ?? []);
    if (own.length > 0)
        return Math.min(...own);
    const general = Math.min(tolerance, ...group.flatMap(({ drift }) => drift?.tolerance ?? []));
    return name === labelColumn ? Math.min(general, LABEL_TOLERANCE) : general;
}
function groupShareTolerance(group, name) {
    const own = group.flatMap(({ drift }) => drift?.columns?.[name]?.['missing-tolerance'] ?? []);
    if (own.length > 0)
        return Math.min(...own);
    const general = group.flatMap(({ drift }) => drift?.['missing-tolerance'] ?? []);
    return general.length > 0 ? Math.min(...general) : SHARE_TOLERANCE;
}
function isLeftOut({ drift }, column) {
    return (drift?.columns?.[column.name]?.ignore ?? drift?.ignore ?? false) || methodOf(drift, column) !== null;
}

;// CONCATENATED MODULE: ./build/packages/data/src/profile/category-cells.js


/** A column with more distinct values is text. */
const CATEGORIES_MAX = 500;
/** A longer value is no category. */
const CATEGORY_CHARS_MAX = 256;
/** Nor are values categories of which more than half differ, beyond this many: they tell rows apart. */
const IDENTIFIER_VALUES_MIN = 50;
/** Text with more distinct values is not grouped: it would take memory, and few of them can be frequent. */
const GROUPED_VALUES_MAX = 100_000;
const NAMED_MAX = 500;
const SHARE_MIN = 1 / 1_000;
/** A value of fewer rows may be a single person's, whatever its share. */
const ROWS_MIN = 20;
/** Most frequent first, then by code point. */
function byCount(a, b) {
    return b.count - a.count || (a.key < b.key ? -1 : 1);
}
/** Are all the values of a column categories? Else it is text, of which only frequent values are kept. */
function areCategories(values) {
    const count = values.reduce((sum, value) => sum + value.count, 0);
    const identifies = values.length > IDENTIFIER_VALUES_MIN && values.length > count / 2;
    return !identifies && values.length <= CATEGORIES_MAX && values.every(({ key }) => key.length <= CATEGORY_CHARS_MAX);
}
/** Cells of all the categories there are. */
function ownCategories(values) {
    const categories = values.filter(({ count }) => count > 0).sort(byCount);
    const count = categories.reduce((sum, category) => sum + category.count, 0);
    return { count, distinct: categories.length, categories, unseen: 0 };
}
/** Categories of several columns together. */
function addUp(cells) {
    const counts = new Map();
    for (const { categories } of cells)
        for (const { key, count } of categories)
            counts.set(key, (counts.get(key) ?? 0) + count);
    return ownCategories([...counts].map(([key, count]) => ({ key, count })));
}
/** Fewest rows at which a value of text is frequent. */
function frequentFrom(present) {
    return Math.max(ROWS_MIN, present * SHARE_MIN);
}
/** Splits all values there are, or all that are known, into the frequent ones and the rest. */
function frequentOf(values, { present, countError, unnamedMost }) {
    const sorted = [...values].sort(byCount);
    const named = sorted
        .filter(({ key, count }) => count >= frequentFrom(present) && key.length <= CATEGORY_CHARS_MAX)
        .slice(0, NAMED_MAX);
    const names = new Set(named.map(({ key }) => key));
    const next = sorted.find(({ key }) => !names.has(key))?.count ?? 0;
    return {
        categories: named,
        others: present - named.reduce((sum, { count }) => sum + count, 0),
        countError: named.length === 0 ? 0 : countError,
        unnamedMost: Math.min(present, Math.max(unnamedMost, next + (next > 0 ? countError : 0))),
    };
}
/** Has a column of so many values, of which about so many are distinct, frequent ones worth looking for? Not an identifier. */
function mayBeFrequent(present, distinctAbout) {
    return distinctAbout <= GROUPED_VALUES_MAX && distinctAbout <= present / 2 && present >= ROWS_MIN;
}
/** The frequent values of text, exact. One scan of one column. */
async function frequentValues(table, column, present) {
    const groups = `SELECT v, count(*)::DOUBLE AS n FROM ${category_cells_textOf(table, column)} WHERE v IS NOT NULL GROUP BY v`;
    const result = await table.connection.runAndReadAll(`SELECT CASE WHEN length(v) <= ${CATEGORY_CHARS_MAX} THEN v END AS k, n FROM (${groups}) ORDER BY n DESC, v LIMIT ${NAMED_MAX + 1}`);
    const rows = result.getRowsJS();
    const long = rows.find(([key]) => key === null);
    const values = rows.flatMap(([key, count]) => (typeof key === 'string' ? [{ key, count: Number(count) }] : []));
    return frequentOf(values, { present, countError: 0, unnamedMost: Number(long?.[1] ?? 0) });
}
/** Counts of given categories among all the values there are. */
function countsOf(values, keys) {
    const known = new Map(values.map(({ key, count }) => [key, count]));
    const counts = keys.map(({ key }) => known.get(key) ?? 0);
    const present = values.reduce((sum, { count }) => sum + count, 0);
    return { counts, others: present - counts.reduce((sum, count) => sum + count, 0) };
}
/** Exact counts of given categories in a table. One scan of one column; only rows of these categories are grouped. */
async function countCategories(table, column, { keys, present }) {
    const wanted = `SELECT unnest(${(0,engine_sql/* quoteList */.JN)(keys.map(({ key }) => key))}::VARCHAR[])`;
    const result = await table.connection.runAndReadAll(`SELECT v, count(*)::DOUBLE FROM ${category_cells_textOf(table, column)} WHERE v IN (${wanted}) GROUP BY v`);
    const found = result.getRowsJS().map(([key, count]) => ({ key: String(key), count: Number(count) }));
    const { counts } = countsOf(found, keys);
    return { counts, others: present - counts.reduce((sum, count) => sum + count, 0) };
}
function category_cells_textOf({ relation }, column) {
    return `(SELECT CAST(${engineValue(column)} AS VARCHAR) AS v FROM ${relation})`;
}

;// CONCATENATED MODULE: ./build/packages/data/src/profile/scripts.js

/** Scripts in the order they are looked for: the first that a text holds is its script. `latin` and `no letters` come last in it. */
const LOOKED_FOR = [
    ['kana', '[\\p{Hiragana}\\p{Katakana}]'],
    ['hangul', '\\p{Hangul}'],
    ['han', '\\p{Han}'],
    ['cyrillic', '\\p{Cyrillic}'],
    ['arabic', '\\p{Arabic}'],
    ['greek', '\\p{Greek}'],
    ['hebrew', '\\p{Hebrew}'],
    ['devanagari', '\\p{Devanagari}'],
    ['thai', '\\p{Thai}'],
];
const NO_LETTERS = 'no letters';
const LATIN = 'latin';
const OTHER = 'other';
const NAMES = [NO_LETTERS, LATIN, ...LOOKED_FOR.map(([name]) => name), OTHER];
/** Each script is a cell of its own. */
const SCRIPT_EDGES = NAMES.map((_, place) => place);
/**
 * SQL of the place of a text's script among `NAMES`, null where there is no text. Text in ASCII, which most is, is told by its bytes and
 * letters alone.
 */
function scriptPlace(text) {
    const inLatin = `regexp_matches(${text}, '\\p{Latin}')`;
    const found = LOOKED_FOR.map(([, pattern], place) => `WHEN regexp_matches(${text}, ${(0,engine_sql/* quoteText */.ol)(pattern)}) THEN ${place + 2}`);
    return (`(CASE WHEN ${text} IS NULL THEN NULL` +
        ` WHEN strlen(${text}) = length(${text}) THEN CASE WHEN regexp_matches(${text}, '[A-Za-z]') THEN 1 ELSE 0 END` +
        ` WHEN regexp_full_match(${text}, '[\\p{Latin}\\p{Common}\\p{Inherited}]*') THEN CASE WHEN ${inLatin} THEN 1 ELSE 0 END` +
        ` ${found.join(' ')} ELSE ${NAMES.length - 1} END)::DOUBLE`);
}
/** The place of a text's script, by the same rule. */
function placeOf(text) {
    if (!/[^\x00-\x7f]/.test(text))
        return /[A-Za-z]/.test(text) ? 1 : 0;
    if (!/[^\p{sc=Latin}\p{sc=Common}\p{sc=Inherited}]/u.test(text))
        return /\p{sc=Latin}/u.test(text) ? 1 : 0;
    const found = LOOKED_FOR.findIndex(([, pattern]) => new RegExp(pattern.replaceAll('\\p{', '\\p{sc='), 'u').test(text));
    return found < 0 ? NAMES.length - 1 : found + 2;
}
/** Scripts of texts with their rows. */
function scriptsOfTexts(texts) {
    const counts = NAMES.map(() => 0);
    for (const { key, count } of texts)
        counts[placeOf(key)] += count;
    return scriptCells(counts);
}
/** Counts by place as categories named by script; those without rows are left out. */
function scriptCells(counts) {
    const categories = NAMES.map((key, place) => ({ key, count: counts[place] ?? 0 }))
        .filter(({ count }) => count > 0)
        .sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));
    const count = categories.reduce((sum, category) => sum + category.count, 0);
    return { count, distinct: categories.length, categories, unseen: 0 };
}
/** Is it the name of a script? */
function isScript(name) {
    return NAMES.includes(name);
}

;// CONCATENATED MODULE: ./build/packages/data/src/profile/text-cells.js


/** Code points, as the engine counts them. */
function charactersOf(text) {
    return [...text].length;
}
/**
 * What a profile would say of a column with these values if they were too many to be categories, its frequent values left out. Of values
 * without a name nothing can be said.
 */
function textOfCategories({ categories, distinct, unseen }) {
    if (unseen > 0)
        return { distinctAbout: distinct };
    const lengths = new Map();
    for (const { key, count } of categories)
        lengths.set(charactersOf(key), (lengths.get(charactersOf(key)) ?? 0) + count);
    const values = [...lengths].map(([value, count]) => ({ value, count })).sort((a, b) => a.value - b.value);
    return { distinctAbout: distinct, lengths: cellsOfValues(values), scripts: scriptsOfTexts(categories) };
}

;// CONCATENATED MODULE: ./build/packages/data/src/profile/against-reference.js



/**
 * A profile as if its rows had been counted against a reference: what drift compares. Exact where the profile carries counts against this
 * very reference (`ProfileOptions.against`), its edges are the same, or its cells name every value; else numbers are within `rankError`.
 * So shards can be profiled apart, merged, and judged without rows.
 */
function againstReference(profile, reference) {
    const { against, ...own } = profile;
    if (own.edgesFrom === reference.sha256)
        return { profile: own, incomparable: [] };
    const counts = against?.sha256 === reference.sha256 ? against.columns : [];
    const exact = new Map(counts.map((column) => [column.name, column]));
    const known = new Map(reference.profile.columns.map((column) => [column.name, column]));
    const columns = own.columns.map((column) => {
        const before = known.get(column.name);
        return before === undefined ? column : recounted(column, before, exact.get(column.name));
    });
    return {
        profile: { ...own, edgesFrom: reference.sha256, columns },
        incomparable: columns.flatMap((column) => {
            const isLost = known.get(column.name)?.categories !== undefined && column.text !== undefined;
            return isLost ? [{ column: column.name, reason: REASON }] : [];
        }),
    };
}
const REASON = 'its profile was not made against this reference, and it has too many values to name them all';
function recounted(column, before, exact) {
    const { numbers, categories, text, vectors, ...rest } = column;
    return {
        ...rest,
        ...(numbers === undefined ? {} : { numbers: inCells(numbers, before.numbers, exact?.numbers) }),
        ...(vectors === undefined ? {} : { vectors: vectorsIn(vectors, before, exact) }),
        ...(categories === undefined && text === undefined ? {} : wordsIn(column, before, exact)),
    };
}
/** In the reference's cells; a column that has none there is left as it is. */
function inCells(own, before, exact) {
    if (before === undefined)
        return own;
    const { rankError: _, ...plain } = own;
    const { edges, exhaustive } = before;
    if (exact?.length === edges.length + 1)
        return { ...plain, edges, counts: exact, exhaustive };
    return { ...onEdges(own, edges), exhaustive };
}
function vectorsIn(own, before, exact) {
    return { ...own, norms: inCells(own.norms, before.vectors?.norms, exact?.norms) };
}
function wordsIn(column, before, exact) {
    const { categories, text } = column;
    if (before.categories !== undefined) {
        const keys = before.categories.categories;
        const counts = exact?.categories ?? (categories === undefined ? undefined : countsOf(categories.categories, keys));
        if (counts !== undefined)
            return { categories: categoriesOf(keys, counts, categories?.unseen ?? 0) };
    }
    const own = text ?? (categories === undefined ? undefined : textOfCategories(categories));
    if (before.text === undefined || own === undefined)
        return { ...(categories === undefined ? {} : { categories }), ...(text === undefined ? {} : { text }) };
    return { text: textIn(own, before.text, exact) };
}
function categoriesOf(keys, { counts, others }, unnamed) {
    const categories = keys.map(({ key }, place) => ({ key, count: counts[place] ?? 0 }));
    const unseen = others + unnamed;
    return {
        count: categories.reduce((sum, { count }) => sum + count, unseen),
        distinct: categories.filter(({ count }) => count > 0).length,
        categories,
        unseen,
    };
}
function textIn(own, before, exact) {
    const { lengths, scripts, frequent, ...rest } = own;
    const named = before.frequent === undefined ? undefined : frequentIn(before.frequent, exact?.frequent);
    const script = exact?.scripts ?? scripts;
    return {
        ...rest,
        ...(lengths === undefined ? {} : { lengths: inCells(lengths, before.lengths, exact?.lengths) }),
        ...(script === undefined ? {} : { scripts: script }),
        ...(named === undefined ? {} : { frequent: named }),
    };
}
/** Only exact counts: rows of a value that is frequent there and not here are not known. */
function frequentIn(before, exact) {
    if (exact === undefined)
        return undefined;
    const { categories } = categoriesOf(before.categories, exact, 0);
    return { categories, others: exact.others, countError: 0, unnamedMost: exact.others };
}

// EXTERNAL MODULE: ./node_modules/pure-rand/lib/esm/generator/xoroshiro128plus.js
var xoroshiro128plus = __webpack_require__(19821);
;// CONCATENATED MODULE: ./build/packages/stats/src/random.js


/**
 * xoroshiro128+ seeded with the first 128 bits of a hex digest (at least 32 hex digits, not all zero).
 * The same seed gives the same numbers on every platform.
 * Reference: Blackman and Vigna, "Scrambled linear pseudorandom number generators", ACM TOMS 47(4), 2021.
 */
function seededRandom(seed) {
    if (!/^[0-9a-f]{32,}$/.test(seed) || /^0{32}/.test(seed)) {
        throw new error/* PlumblineError */.Dl('INVARIANT_BROKEN', `Cannot seed the generator: the seed must be at least 32 hex digits, not all zero: current value is "${seed}"`, 'report it');
    }
    const words = [0, 8, 16, 24].map((at) => Number.parseInt(seed.slice(at, at + 8), 16) | 0);
    let generator = (0,xoroshiro128plus/* xoroshiro128plusFromState */.G)(words);
    const word = () => generator.next() >>> 0;
    return {
        next: () => ((word() >>> 5) * 67_108_864 + (word() >>> 6)) / 9_007_199_254_740_992,
        integer: (exclusiveMax) => {
            // Words above the last whole multiple would favour small numbers: draw again.
            const limit = WORDS - (WORDS % exclusiveMax);
            let drawn = word();
            while (drawn >= limit)
                drawn = word();
            return drawn % exclusiveMax;
        },
        fill: (target, exclusiveMax) => {
            generator = (0,xoroshiro128plus/* xoroshiro128plusFromState */.G)(fillFrom(generator.getState(), target, exclusiveMax));
        },
    };
}
const WORDS = 4_294_967_296;
/**
 * `integer` for a whole array, with the generator's state (high and low word of its two halves) in local variables: resampling draws tens of
 * millions of numbers. Gives the state after it.
 */
function fillFrom(state, target, exclusiveMax) {
    let [high0, low0, high1, low1] = [state[0], state[1], state[2], state[3]];
    const limit = WORDS - (WORDS % exclusiveMax);
    for (let at = 0; at < target.length;) {
        const drawn = (low0 + low1) >>> 0;
        const low = low1 ^ low0;
        const high = high1 ^ high0;
        const before = low0;
        low0 = (low0 << 24) ^ (high0 >>> 8) ^ low ^ (low << 16);
        high0 = (high0 << 24) ^ (before >>> 8) ^ high ^ ((high << 16) | (low >>> 16));
        low1 = (high << 5) ^ (low >>> 27);
        high1 = (low << 5) ^ (high >>> 27);
        if (drawn >= limit)
            continue;
        // The remainder: exact, because both are whole numbers below 2^53, and faster than %.
        target[at] = drawn - Math.floor(drawn / exclusiveMax) * exclusiveMax;
        at += 1;
    }
    return [high0, low0, high1, low1];
}
/** Fisher–Yates in place. */
function shuffle(items, random) {
    for (let last = items.length - 1; last > 0; last -= 1) {
        const other = random.integer(last + 1);
        [items[last], items[other]] = [items[other], items[last]];
    }
    return items;
}

;// CONCATENATED MODULE: ./build/packages/data/src/drift/merge-categories.js

const CELLS_MAX = 30;
const ROWS_PER_CELL = 50;
const ORDERING_SHARE = 0.2;
/**
 * Merges categories by the reference's counts alone to K ≤ min(30, ⌊min(n, m)/50⌋) cells and "other", n and m counted in independent
 * rows. Where that leaves categories out, a random fifth of the reference's rows settles the order and only the rest is compared: cells
 * chosen for being large in the very sample that is compared would look like drift.
 */
function mergeCategories({ before, after, designEffect }, random) {
    const now = new Map(after.categories.map(({ key, count }) => [key, count]));
    const counts = before.categories.map(({ count }) => count);
    const rows = Math.min(before.count / designEffect[0], after.count / designEffect[1]);
    const kept = Math.max(1, Math.min(CELLS_MAX, Math.floor(rows / ROWS_PER_CELL)));
    const currents = before.categories.map(({ key }) => now.get(key) ?? 0);
    // With at most one category left for "other" the cells are the categories themselves, whatever their order.
    if (counts.length <= kept + 1) {
        return {
            reference: [...counts, before.count - merge_categories_total(counts)],
            current: [...currents, after.count - merge_categories_total(currents)],
        };
    }
    const ordering = counts.map((count) => drawMultinomial(count, [ORDERING_SHARE, 1 - ORDERING_SHARE], random)[0]);
    const order = [...counts.keys()].sort((a, b) => ordering[b] - ordering[a] || a - b).slice(0, kept);
    const rest = counts.map((count, index) => count - ordering[index]);
    const reference = order.map((index) => rest[index]);
    const current = order.map((index) => currents[index]);
    return {
        reference: [...reference, merge_categories_total(rest) - merge_categories_total(reference)],
        current: [...current, after.count - merge_categories_total(current)],
    };
}
function merge_categories_total(counts) {
    return counts.reduce((sum, count) => sum + count, 0);
}

;// CONCATENATED MODULE: ./build/packages/data/src/drift/ask-drift.js






/** The hypotheses of two profiles; `current` must have been counted against `reference` (`DATA_MISMATCH` otherwise). */
function askDrift(reference, current, policy) {
    const now = new Map(current.columns.map((column) => [column.name, column]));
    const hypotheses = [];
    const changed = [];
    for (const before of reference.columns.filter(({ name }) => !policy.ignored.has(name))) {
        const after = now.get(before.name);
        const reason = incomparability(before, after);
        if (reason !== null || after === undefined)
            changed.push({ column: before.name, reason: reason ?? 'it is gone' });
        else
            hypotheses.push(...columnHypotheses({ before, after, n: reference.rows, m: current.rows }, policy));
    }
    const known = new Set(reference.columns.map(({ name }) => name));
    return { hypotheses, changed, added: current.columns.map(({ name }) => name).filter((name) => !known.has(name)) };
}
function columnHypotheses({ before, after, n, m }, policy) {
    const own = policy.columns.get(before.name);
    const effects = [before.designEffect ?? 1, after.designEffect ?? 1];
    const common = {
        column: before.name,
        ...(effects[0] === 1 && effects[1] === 1 ? {} : { designEffect: effects }),
    };
    const context = { common, tolerance: own?.tolerance ?? policy.tolerance, seed: policy.seed };
    const share = shareQuestions(common, own?.shareTolerance ?? policy.shareTolerance);
    const unseen = after.categories?.unseen ?? 0;
    return [
        ...ask_drift_ofNumbers('distribution', [before.numbers, after.numbers], context),
        ...ofCategories('distribution', [before.categories, after.categories], context),
        ...ask_drift_ofNumbers('length', [before.text?.lengths, after.text?.lengths], context),
        ...ofCategories('script', [before.text?.scripts, after.text?.scripts], context),
        ...ofFrequent(before.text, after.text, context),
        ...ask_drift_ofNumbers('norm', [before.vectors?.norms, after.vectors?.norms], context),
        ...share('null-share', [before.nulls, after.nulls], [n, m]),
        ...share('nan-share', [before.nans, after.nans], [n, m]),
        ...share('infinite-share', [before.infinities, after.infinities], [n, m]),
        ...share('unseen-share', [0, unseen], [before.categories?.count ?? 0, after.categories?.count ?? 0]),
    ];
}
function shareQuestions(common, tolerance) {
    return (component, counts, of) => {
        // Nothing on either side: there is nothing to be asked, and asking would cost the others power.
        if (counts[0] === 0 && counts[1] === 0)
            return [];
        const reference = [counts[0], of[0] - counts[0]];
        const current = [counts[1], of[1] - counts[1]];
        return [{ ...common, component, measure: 'share', tolerance, reference, current, resolution: 0 }];
    };
}
/** A column without values on one side has no distribution there: its null share speaks for it. */
function ask_drift_ofNumbers(component, [before, after], { common, tolerance }) {
    if (before === undefined || after === undefined || before.count === 0 || after.count === 0)
        return [];
    mustShareEdges(before.edges, after.edges, common.column);
    const { counts: reference, edges } = before;
    const { counts: current } = after;
    const resolution = ksResolution(reference, current, pointCells(edges));
    const error = (before.rankError ?? 0) + (after.rankError ?? 0);
    const rankError = error > 0 ? { rankError: error } : {};
    return [{ ...common, component, measure: 'ks', tolerance, reference, current, resolution, ...rankError }];
}
function ofCategories(component, [before, after], { common, tolerance, seed }) {
    if (before === undefined || after === undefined || before.count === 0 || after.count === 0)
        return [];
    const of = component === 'distribution' ? common.column : `${component} ${common.column}`;
    const random = seededRandom((0,src_digest/* sha256Of */.Bj)(`${seed} merge ${of}`));
    const merged = mergeCategories({ before, after, designEffect: common.designEffect ?? [1, 1] }, random);
    return [{ ...common, component, measure: 'total-variation', tolerance, ...merged, resolution: 0 }];
}
/** Of text: its frequent values, and all others. Counts that a sketch may have misplaced prove nothing of categories. */
function ofFrequent(before, after, context) {
    const sides = [cellsOfFrequent(before?.frequent), cellsOfFrequent(after?.frequent)];
    // Nothing frequent in the reference: all that could move is "all others", which is all there is.
    if (sides[0]?.categories.length === 0)
        return [];
    return ofCategories('distribution', sides, context);
}
function cellsOfFrequent(frequent) {
    if (frequent === undefined || frequent.countError > 0)
        return undefined;
    const { categories, others } = frequent;
    const count = categories.reduce((sum, category) => sum + category.count, others);
    return { count, distinct: categories.length, categories, unseen: others };
}
function mustShareEdges(reference, current, column) {
    if (areSame(reference, current))
        return;
    throw new error/* PlumblineError */.Dl('DATA_MISMATCH', `Cannot compare two profiles: column "${column}" must be counted in the same cells: the edges differ`, 'profile the current data against the reference');
}
/** Why a column of the reference has nothing to be compared with; null where it has. */
function incomparability(before, after) {
    return after === undefined ? 'it is gone' : changeOfKind(before, after);
}
/** A column without a value has no kind of its own: only its null share speaks. */
function changeOfKind(before, after) {
    if (isEmpty(before) || isEmpty(after))
        return null;
    if (family(before.kind) !== family(after.kind))
        return `it was ${before.kind} and is ${after.kind}`;
    const [was, is] = [lengthOf(before), lengthOf(after)];
    return was === null || is === null || was === is ? null : `its lists held ${was} numbers and hold ${is}`;
}
function isEmpty({ numbers, categories, text, vectors }) {
    const values = (numbers?.count ?? 0) + (categories?.count ?? 0) + (text?.distinctAbout ?? 0);
    return values === 0 && (vectors?.dimensions ?? null) === null;
}
/** Of lists of one length. */
function lengthOf({ vectors }) {
    const dimensions = vectors?.dimensions ?? null;
    return dimensions !== null && dimensions.least === dimensions.most ? dimensions.least : null;
}
function family(kind) {
    if (kind === 'integer' || kind === 'number')
        return 'number';
    return kind === 'string' || kind === 'boolean' ? 'category' : kind;
}

;// CONCATENATED MODULE: ./build/packages/stats/src/delong.js
/**
 * Structural components of the AUC: of each positive the share of negatives below it, of each negative the share of positives above it, ties
 * half. `isPositive` holds 1 for positives, 0 otherwise; scores are finite. One class only: `auc` is NaN. O(n log n), by two sorts.
 * Reference: Sun and Xu, IEEE Signal Processing Letters 21(11), 2014, 1389–1393 (there by midranks: the same numbers).
 */
function aucComponents(isPositive, scores) {
    const [positive, negative] = parted(isPositive, scores);
    const [sortedPositive, sortedNegative] = [positive.toSorted(), negative.toSorted()];
    const positives = new Float64Array(positive.length);
    const negatives = new Float64Array(negative.length);
    let pairs = 0;
    for (let at = 0; at < positive.length; at += 1) {
        const below = ranksBelow(sortedNegative, positive[at]);
        pairs += below;
        positives[at] = below / negative.length;
    }
    for (let at = 0; at < negative.length; at += 1) {
        negatives[at] = (positive.length - ranksBelow(sortedPositive, negative[at])) / positive.length;
    }
    const count = positive.length * negative.length;
    return { auc: count === 0 ? Number.NaN : pairs / count, positives, negatives };
}
function parted(isPositive, scores) {
    let count = 0;
    for (let row = 0; row < isPositive.length; row += 1)
        if (isPositive[row] === 1)
            count += 1;
    const positive = new Float64Array(count);
    const negative = new Float64Array(scores.length - count);
    let at = 0;
    for (let row = 0; row < scores.length; row += 1) {
        if (isPositive[row] === 1) {
            positive[at] = scores[row];
            at += 1;
        }
        else
            negative[row - at] = scores[row];
    }
    return [positive, negative];
}
/** How many of the ascending values are below `value`, equal ones counted half. */
function ranksBelow(sorted, value) {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
        const middle = (low + high) >>> 1;
        if (sorted[middle] < value)
            low = middle + 1;
        else
            high = middle;
    }
    const below = low;
    if (sorted[low] !== value)
        return below;
    high = sorted.length;
    while (low < high) {
        const middle = (low + high) >>> 1;
        if (sorted[middle] <= value)
            low = middle + 1;
        else
            high = middle;
    }
    return (below + low) / 2;
}
/**
 * DeLong's covariance of two AUCs on the same rows, in O(n log n). Identical rankings give variance 0.
 * Oracle: fixtures computed from the definition in numpy; agrees with pROC's roc.test(method = "delong", paired = TRUE).
 * Reference: DeLong, DeLong and Clarke-Pearson, Biometrics 44, 1988, 837–845; Sun and Xu 2014.
 */
function delongPaired(isPositive, scoresA, scoresB) {
    return delongOf(aucComponents(isPositive, scoresA), aucComponents(isPositive, scoresB));
}
/** As `delongPaired`, from components that are there already. */
function delongOf(a, b) {
    const between = (left, right) => covariance(left.positives, right.positives) / left.positives.length +
        covariance(left.negatives, right.negatives) / left.negatives.length;
    const degreesOf = (components) => {
        const { positives, negatives } = components;
        const ofPositives = covariance(positives, positives) / positives.length;
        const ofNegatives = covariance(negatives, negatives) / negatives.length;
        const freedom = ofPositives ** 2 / (positives.length - 1) + ofNegatives ** 2 / (negatives.length - 1);
        return freedom === 0 ? Number.POSITIVE_INFINITY : (ofPositives + ofNegatives) ** 2 / freedom;
    };
    const varianceA = between(a, a);
    const varianceB = between(b, b);
    const shared = between(a, b);
    return {
        aucA: a.auc,
        aucB: b.auc,
        varianceA,
        varianceB,
        covariance: shared,
        difference: a.auc - b.auc,
        // Rounding may leave a tiny negative number where the rankings are the same.
        variance: Math.max(0, varianceA + varianceB - 2 * shared),
        degrees: degreesOf({
            auc: a.auc - b.auc,
            positives: a.positives.map((share, at) => share - b.positives[at]),
            negatives: a.negatives.map((share, at) => share - b.negatives[at]),
        }),
        degreesA: degreesOf(a),
    };
}
function covariance(left, right) {
    const n = left.length;
    if (n < 2)
        return Number.NaN;
    const meanLeft = meanOf(left);
    const meanRight = meanOf(right);
    let sum = 0;
    for (let at = 0; at < n; at += 1)
        sum += (left[at] - meanLeft) * (right[at] - meanRight);
    return sum / (n - 1);
}
function meanOf(values) {
    let sum = 0;
    for (let at = 0; at < values.length; at += 1)
        sum += values[at];
    return sum / values.length;
}

;// CONCATENATED MODULE: ./build/packages/stats/src/clustered-auc.js

/**
 * Obuchowski's variance of the difference of two AUCs where rows come in clusters (patients, users, sessions). With one row a
 * cluster it is DeLong's. Fewer than two clusters with positives or with negatives: the variance is NaN.
 * Oracle: fixtures from the published formula in numpy.
 * Reference: Obuchowski, Biometrics 53, 1997, 567–578.
 */
function clusteredAucDifference({ isPositive, cluster }, scoresA, scoresB) {
    return obuchowski({ isPositive, cluster }, aucComponents(isPositive, scoresA), aucComponents(isPositive, scoresB));
}
/** As `clusteredAucDifference`, from components that are there already. */
function obuchowski({ isPositive, cluster }, a, b) {
    const difference = a.auc - b.auc;
    const clusters = cluster.reduce((most, id) => Math.max(most, id + 1), 0);
    const positive = { sums: new Float64Array(clusters), counts: new Float64Array(clusters) };
    const negative = { sums: new Float64Array(clusters), counts: new Float64Array(clusters) };
    let atPositive = 0;
    let atNegative = 0;
    for (const [row, id] of cluster.entries()) {
        const isOne = isPositive[row] === 1;
        const side = isOne ? positive : negative;
        const component = isOne
            ? a.positives[atPositive] - b.positives[atPositive]
            : a.negatives[atNegative] - b.negatives[atNegative];
        if (isOne)
            atPositive += 1;
        else
            atNegative += 1;
        side.sums[id] = side.sums[id] + component - difference;
        side.counts[id] = side.counts[id] + 1;
    }
    const filled = ({ counts }) => counts.reduce((sum, count) => sum + (count > 0 ? 1 : 0), 0);
    const degrees = Math.min(filled(positive), filled(negative)) - 1;
    return { difference, variance: varianceOf(positive, negative, [atPositive, atNegative]), clusters, degrees };
}
function varianceOf(positive, negative, [m, n]) {
    const clusters = positive.sums.length;
    const withPositives = positive.counts.reduce((sum, count) => sum + (count > 0 ? 1 : 0), 0);
    const withNegatives = negative.counts.reduce((sum, count) => sum + (count > 0 ? 1 : 0), 0);
    if (withPositives < 2 || withNegatives < 2)
        return Number.NaN;
    const squares = (sums) => sums.reduce((sum, value) => sum + value * value, 0);
    const crossed = positive.sums.reduce((sum, value, id) => sum + value * negative.sums[id], 0);
    const s10 = (withPositives / ((withPositives - 1) * m)) * squares(positive.sums);
    const s01 = (withNegatives / ((withNegatives - 1) * n)) * squares(negative.sums);
    const s11 = (clusters / (clusters - 1)) * crossed;
    return Math.max(0, s10 / m + s01 / n + (2 * s11) / (m * n));
}

;// CONCATENATED MODULE: ./build/packages/data/src/two-sample/contents.js

/** Distinct rows of both sides, in an order that the seed and they alone settle. */
function contentsOf(before, after, seed) {
    const found = new Map();
    const count = (rows, side) => {
        for (const { bytes } of rows) {
            const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
            const content = found.get(text) ?? { bytes, reference: 0, current: 0 };
            content[side] += 1;
            found.set(text, content);
        }
    };
    count(before, 'reference');
    count(after, 'current');
    return [...found]
        .map(([text, content]) => ({ content, order: (0,src_digest/* sha256Of */.Bj)(`${seed} ${text}`) }))
        .sort((a, b) => (a.order < b.order ? -1 : 1))
        .map(({ content }) => content);
}
/**
 * Numbers of contents in two halves of about as many rows: the first ones, and the rest. Equal rows are one content, so
 * that no row of one half is known from the other.
 */
function halves(contents, among) {
    const sizes = Array.from(among, (index) => contents[index].reference + contents[index].current);
    const total = sizes.reduce((sum, size) => sum + size, 0);
    let seen = 0;
    const first = sizes.findIndex((size) => {
        seen += size;
        return 2 * seen >= total;
    });
    return [among.slice(0, first + 1), among.slice(first + 1)];
}
/** Rows of the reference and of the current data that have these contents. */
function rowsOf(contents) {
    return contents.reduce(([n, m], { reference, current }) => [n + reference, m + current], [0, 0]);
}

;// CONCATENATED MODULE: ./build/packages/stats/src/logistic-regression.js
const NEWTON_STEPS_MAX = 50;
const SOLVER_STEPS_MAX = 200;
const HALVINGS_MAX = 30;
const ENOUGH_OF_SLOPE = 1e-4;
const ROUNDING = 1e-13;
const GRADIENT_TOLERANCE = 1e-8;
/**
 * L2-regularised logistic regression: minimises Σ positive·ln(1 + e^−s) + negative·ln(1 + e^s) + ½·penalty·‖weights‖²,
 * the intercept left free. Newton's method, each step solved by conjugate gradients; deterministic. `penalty` > 0 and
 * both classes have weight: then the minimum is one and finite. `converged` is false where 50 steps did not bring the
 * gradient down to the tolerance.
 * Oracle: sklearn.linear_model.LogisticRegression(C=1/penalty), with sample_weight.
 * Reference: Lin, Weng and Keerthi, "Trust region Newton method for logistic regression", JMLR 9, 2008 (here with a
 * line search).
 */
function logisticRegression(rows, counts, { penalty, tolerance = GRADIENT_TOLERANCE }) {
    const size = rows.width + 1;
    const problem = { rows, counts, penalty };
    let at = new Float64Array(size);
    let state = evaluate(problem, at);
    const enough = tolerance * norm(state.gradient);
    for (let step = 0; step < NEWTON_STEPS_MAX && norm(state.gradient) > enough; step += 1) {
        const next = searchLine(problem, { at, state });
        if (next === null)
            break;
        at = next.at;
        state = next.state;
    }
    return {
        intercept: at[rows.width] ?? 0,
        weights: at.slice(0, rows.width),
        converged: norm(state.gradient) <= enough,
    };
}
/** Log-odds of each row. */
function logOdds(rows, { weights, intercept }) {
    const found = new Float64Array(rows.starts.length - 1);
    for (let row = 0; row < found.length; row += 1) {
        let sum = intercept;
        for (let i = rows.starts[row]; i < rows.starts[row + 1]; i += 1)
            sum += rows.values[i] * weights[rows.columns[i]];
        found[row] = sum;
    }
    return found;
}
/** The Newton step, halved until it lowers the loss; null where rounding is all that is left. */
function searchLine(problem, { at, state }) {
    const direction = solveNewton(problem, state);
    const slope = dot(direction, state.gradient);
    let length = 1;
    for (let halving = 0; halving <= HALVINGS_MAX; halving += 1) {
        const next = logistic_regression_moved(at, direction, length);
        const found = evaluate(problem, next);
        if (found.loss <= state.loss + ENOUGH_OF_SLOPE * length * slope)
            return { at: next, state: found };
        // Near the minimum the loss no longer tells one step from the next, while its slope still does.
        const isLevel = found.loss <= state.loss + ROUNDING * Math.abs(state.loss);
        if (isLevel && norm(found.gradient) < norm(state.gradient))
            return { at: next, state: found };
        length /= 2;
    }
    return null;
}
function evaluate({ rows, counts, penalty }, at) {
    const scores = logOdds(rows, { weights: at, intercept: at[rows.width], converged: false });
    const curvature = new Float64Array(scores.length);
    const slopes = new Float64Array(scores.length);
    let loss = 0;
    for (const [row, score] of scores.entries()) {
        const positive = counts.positive[row];
        const negative = counts.negative[row];
        const tail = Math.log1p(Math.exp(-Math.abs(score)));
        loss += positive * (tail + Math.max(0, -score)) + negative * (tail + Math.max(0, score));
        const odds = Math.exp(-Math.abs(score));
        const chance = score >= 0 ? 1 / (1 + odds) : odds / (1 + odds);
        slopes[row] = (positive + negative) * chance - positive;
        curvature[row] = ((positive + negative) * odds) / (1 + odds) ** 2;
    }
    const gradient = transposed(rows, slopes);
    for (let column = 0; column < rows.width; column += 1) {
        loss += 0.5 * penalty * at[column] ** 2;
        gradient[column] = gradient[column] + penalty * at[column];
    }
    return { loss, gradient, curvature };
}
/** Xᵀ·slopes, the intercept's column of ones last. */
function transposed(rows, slopes) {
    const found = new Float64Array(rows.width + 1);
    for (let row = 0; row < slopes.length; row += 1) {
        const slope = slopes[row];
        found[rows.width] = found[rows.width] + slope;
        for (let i = rows.starts[row]; i < rows.starts[row + 1]; i += 1) {
            const column = rows.columns[i];
            found[column] = found[column] + slope * rows.values[i];
        }
    }
    return found;
}
/** The Newton direction −H⁻¹·gradient, to a tenth of the gradient at first and ever finer towards the minimum. */
function solveNewton({ rows, penalty }, { gradient, curvature }) {
    const direction = new Float64Array(gradient.length);
    const residual = gradient.map((value) => -value);
    const search = Float64Array.from(residual);
    let squared = dot(residual, residual);
    const enough = squared * Math.min(0.1, Math.sqrt(squared)) ** 2;
    for (let step = 0; step < SOLVER_STEPS_MAX && squared > enough; step += 1) {
        const bent = timesHessian(rows, curvature, search);
        for (let column = 0; column < rows.width; column += 1)
            bent[column] = bent[column] + penalty * search[column];
        const length = squared / dot(search, bent);
        if (!Number.isFinite(length))
            break;
        for (let i = 0; i < direction.length; i += 1) {
            direction[i] = direction[i] + length * search[i];
            residual[i] = residual[i] - length * bent[i];
        }
        const next = dot(residual, residual);
        for (let i = 0; i < search.length; i += 1)
            search[i] = residual[i] + (next / squared) * search[i];
        squared = next;
    }
    return direction;
}
function timesHessian(rows, curvature, vector) {
    const products = logOdds(rows, { weights: vector, intercept: vector[rows.width], converged: false });
    for (let row = 0; row < products.length; row += 1)
        products[row] = products[row] * curvature[row];
    return transposed(rows, products);
}
function logistic_regression_moved(from, direction, length) {
    return Float64Array.from(from, (value, i) => value + length * direction[i]);
}
function dot(a, b) {
    let sum = 0;
    for (let i = 0; i < a.length; i += 1)
        sum += a[i] * b[i];
    return sum;
}
function norm(vector) {
    return Math.sqrt(dot(vector, vector));
}

;// CONCATENATED MODULE: ./build/packages/data/src/two-sample/informative-scores.js

const SHARES = [0, 0.05, 0.1, 0.2, 0.5];
/** Standard errors taken off before two choices are compared: about what thirty columns ask for. */
const ERRORS = 3;
/** Every score. */
const EVERYTHING = { low: 0.5, high: 0.5 };
const CHOICES = SHARES.flatMap((low) => SHARES.map((high) => ({ low, high }))).filter(({ low, high }) => low + high > 0);
/**
 * Where scores lie among those of both sides, each side counting half, in [0, 1]: what does not depend on the
 * classifier's scale. Ties share their middle. Both sides have rows.
 */
function places(contents, scores) {
    const [n, m] = rowsOf(contents);
    const order = Uint32Array.from(scores.keys()).sort((a, b) => scores[a] - scores[b]);
    const found = new Float64Array(scores.length);
    let below = 0;
    for (let start = 0; start < order.length;) {
        let end = start;
        let mass = 0;
        for (; end < order.length && scores[order[end]] === scores[order[start]]; end += 1) {
            const { reference, current } = contents[order[end]];
            mass += (reference / n + current / m) / 2;
        }
        for (let at = start; at < end; at += 1)
            found[order[at]] = below + mass / 2;
        below += mass;
        start = end;
    }
    return found;
}
/** Places with the middle made one tie. */
function keepOf(placed, { low, high }) {
    return placed.map((place) => (place < low || place > 1 - high ? place : 0.5));
}
/**
 * The choice that promises the largest provable distance. Where few rows have moved, the ranks of all the others are
 * noise, and it is best to leave them tied; where every row has moved a little, all ranks count, and so they do where
 * no choice promises anything: then a small distance is one of all rows. Judged on scores that no test sees.
 */
function chooseKept(halves) {
    const sorted = halves.map(({ contents, placed }) => {
        const order = [...placed.keys()].sort((a, b) => placed[a] - placed[b]);
        return {
            contents: order.map((index) => contents[index]),
            placed: Float64Array.from(order, (index) => placed[index]),
        };
    });
    const choices = CHOICES.map((kept) => ({ kept, value: sorted.reduce((sum, half) => sum + provable(half, kept), 0) }));
    return choices.reduce((best, next) => (next.value > best.value ? next : best), { kept: EVERYTHING, value: 0 }).kept;
}
/** About 2·AUC − 1, less what it may be off (DeLong's variance), of contents in the order of their places. */
function provable({ contents, placed }, kept) {
    const [n, m] = rowsOf(contents);
    const scores = keepOf(placed, kept);
    const positive = new Moments();
    const negative = new Moments();
    let [below, above] = [0, m];
    for (let start = 0; start < scores.length;) {
        let end = start;
        while (end < scores.length && scores[end] === scores[start])
            end += 1;
        const [reference, current] = rowsOf(contents.slice(start, end));
        above -= current;
        positive.add((below + reference / 2) / n, current);
        negative.add((above + current / 2) / m, reference);
        below += reference;
        start = end;
    }
    const error = Math.sqrt(positive.variance / m + negative.variance / n);
    return 2 * positive.mean - 1 - 2 * ERRORS * error;
}
/** Mean and variance of values that are met many times. */
class Moments {
    #rows = 0;
    #sum = 0;
    #squares = 0;
    add(value, rows) {
        this.#rows += rows;
        this.#sum += rows * value;
        this.#squares += rows * value * value;
    }
    get mean() {
        return this.#sum / this.#rows;
    }
    get variance() {
        return Math.max(0, this.#squares / this.#rows - this.mean ** 2);
    }
}

;// CONCATENATED MODULE: ./build/packages/data/src/two-sample/held-out-scores.js



/** Different rows of either side that a half, or half of one, must have. */
const CONTENTS_MIN = 10;
const TOLERANCE = 1e-4;
/**
 * A score for each content from a classifier that never saw it: contents in two halves, each scored by what was trained
 * on the other. In [0, 1], larger speaking for the current data. Which part of the scores tells anything is also learnt
 * from the other half: the rest is tied at 0.5. Null where a half has fewer than 10 different rows of a side. Two fits,
 * and four of half the size.
 */
function heldOutScores(featured) {
    const [first, second] = halves(featured.contents, Uint32Array.from(featured.contents.keys()));
    if (!isEnough(featured, first) || !isEnough(featured, second))
        return null;
    const found = new Float64Array(featured.contents.length);
    for (const [train, test] of [
        [first, second],
        [second, first],
    ]) {
        const kept = informative(featured, train);
        const scores = keepOf(scored(featured, train, test).placed, kept);
        for (const [at, index] of test.entries())
            found[index] = scores[at];
    }
    return found;
}
function informative(featured, among) {
    const [first, second] = halves(featured.contents, among);
    if (!isEnough(featured, first) || !isEnough(featured, second))
        return EVERYTHING;
    return chooseKept([scored(featured, first, second), scored(featured, second, first)]);
}
function isEnough({ contents }, among) {
    const has = (side) => among.reduce((sum, index) => sum + (contents[index][side] > 0 ? 1 : 0), 0);
    return Math.min(has('reference'), has('current')) >= CONTENTS_MIN;
}
/** Trained on some contents, told of others. Both sides weigh the same in training, whatever their rows. */
function scored({ contents, features, penalty }, train, test) {
    const known = Array.from(train, (index) => contents[index]);
    const asked = Array.from(test, (index) => contents[index]);
    const [n, m] = rowsOf(known);
    const weights = {
        positive: Float64Array.from(known, ({ current }) => (current * (n + m)) / (2 * m)),
        negative: Float64Array.from(known, ({ reference }) => (reference * (n + m)) / (2 * n)),
    };
    const model = logisticRegression(takeRows(features, train), weights, { penalty, tolerance: TOLERANCE });
    return { contents: asked, placed: places(asked, logOdds(takeRows(features, test), model)) };
}
function takeRows(rows, chosen) {
    const starts = new Uint32Array(chosen.length + 1);
    for (const [at, row] of chosen.entries())
        starts[at + 1] = starts[at] + rows.starts[row + 1] - rows.starts[row];
    const columns = new Uint32Array(starts.at(-1));
    const values = new Float64Array(starts.at(-1));
    for (const [at, row] of chosen.entries()) {
        columns.set(rows.columns.subarray(rows.starts[row], rows.starts[row + 1]), starts[at]);
        values.set(rows.values.subarray(rows.starts[row], rows.starts[row + 1]), starts[at]);
    }
    return { starts, columns, values, width: rows.width };
}

;// CONCATENATED MODULE: ./build/packages/data/src/profile/column-measures.js



/** A list of numbers in DuckDB's words, e.g. `FLOAT[384]`. */
const NUMBER_LIST = /^(U?(TINY|SMALL|BIG|HUGE)INT|U?INTEGER|FLOAT|DOUBLE|DECIMAL\(\d+,\s*\d+\))\[\d*\]$/;
/** What is measured of a column. The first is what its sample is taken of. */
function measuresOf(column) {
    const of = (kind, value) => ({ column, kind, value });
    const own = engineValue(column);
    if (column.kind === 'integer' || column.kind === 'number' || column.kind === 'time')
        return [of('number', finiteValue(column))];
    if (column.kind === 'string') {
        const text = `CAST(${own} AS VARCHAR)`;
        return [of('length', `length(${text})::DOUBLE`), of('script', scriptPlace(text))];
    }
    if (!isVector(column))
        return [of('presence', 'NULL::DOUBLE')];
    // Nothing is known of a vector with gaps, and the engine refuses to multiply it.
    const whole = `CASE WHEN list_count(${own}) = len(${own}) THEN CAST(${own} AS DOUBLE[]) END`;
    return [of('norm', normOf(whole)), of('dimension', `CAST(len(${own}) AS DOUBLE)`)];
}
function normOf(vector) {
    const norm = `sqrt(list_sum(list_transform(${vector}, lambda e: e * e)))`;
    return `(CASE WHEN isfinite(${norm}) THEN ${norm} END)`;
}
/** Does a column hold lists of numbers? */
function isVector({ kind, type }) {
    return kind === 'other' && NUMBER_LIST.test(type);
}
/** The edges of measures whose cells are the same everywhere; null where the data cut them. */
function fixedEdges(kind) {
    return kind === 'script' ? SCRIPT_EDGES : null;
}

;// CONCATENATED MODULE: ./build/packages/data/src/profile/in-parts.js
/**
 * Asks about many columns, `size` at a time, and joins the answers in order: the engine takes far longer to plan one scan with thousands of
 * aggregates than many scans with dozens, and reads no column twice for it.
 */
async function inParts(items, size, ask) {
    const answers = [];
    for (let start = 0; start < items.length; start += size) {
        answers.push(...(await ask(items.slice(start, start + size))));
    }
    return answers;
}

;// CONCATENATED MODULE: ./build/packages/data/src/two-sample/sample.js
/** Rows a sample holds at most. */
const SAMPLE_ROWS_MAX = 2_000;
/** Keys are whole numbers below this. */
const KEY_LIMIT = 2 ** 48;
/** Columns a sample of whole rows holds at most. */
const ROW_COLUMNS_MAX = 128;
/** Numbers kept of a vector. */
const VECTOR_DIMENSIONS_MAX = 32;
/** Vectors are read up to this length. */
const VECTOR_LENGTH_MAX = 65_536;
const shared = (bytesMax) => ({
    threshold: { type: 'integer', minimum: 0, maximum: KEY_LIMIT },
    rows: { type: 'integer', minimum: 0, maximum: SAMPLE_ROWS_MAX },
    data: {
        type: 'string',
        pattern: '^[A-Za-z0-9+/]*={0,2}$',
        maxLength: Math.ceil((SAMPLE_ROWS_MAX * bytesMax) / 3) * 4,
    },
});
const KEY_BYTES = 6;
/** Hashed features of a text, two bytes each, after two counts. */
const TEXT_FEATURES_MAX = 52;
const sampleSchema = (form, bytesMax, own) => ({
    type: 'object',
    additionalProperties: false,
    required: ['form', 'threshold', 'rows', 'data', ...Object.keys(own)],
    properties: { form: { const: form }, ...shared(KEY_BYTES + bytesMax), ...own },
});
/** The shape of a `ColumnSample` in a profile; what is in the bytes is checked where they are read. */
const COLUMN_SAMPLE_SCHEMA = {
    oneOf: [
        sampleSchema('text', 2 + 2 * TEXT_FEATURES_MAX, {}),
        sampleSchema('vector', 2 + 2 * VECTOR_DIMENSIONS_MAX, {
            dimensions: { type: 'integer', minimum: 0, maximum: VECTOR_LENGTH_MAX },
        }),
    ],
};
/** The shape of a `RowSample` in a profile. */
const ROW_SAMPLE_SCHEMA = sampleSchema('rows', ROW_COLUMNS_MAX, {
    columns: {
        type: 'array',
        maxItems: ROW_COLUMNS_MAX,
        items: {
            type: 'object',
            additionalProperties: false,
            required: ['name', 'kind'],
            properties: { name: { type: 'string' }, kind: { enum: ['number', 'category'] } },
        },
    },
    code: { type: 'string', pattern: '^[0-9a-f]{64}$' },
});

;// CONCATENATED MODULE: ./build/packages/data/src/two-sample/row-bytes.js


/** Bytes of a key, highest first. */
const row_bytes_KEY_BYTES = 6;
/**
 * The rows with the smallest keys, as many as a sample may hold, ascending; the threshold falls where some are left
 * out.
 */
function lowestRows({ threshold, rows }, rowsMax = SAMPLE_ROWS_MAX) {
    const below = rows.filter(({ key }) => key < threshold).sort(byKey);
    const first = below[rowsMax];
    return first === undefined
        ? { threshold, rows: below }
        : { threshold: first.key, rows: below.filter(({ key }) => key < first.key) };
}
/** By key, then by content, so that the order is settled whatever order the rows came in. */
function byKey(a, b) {
    return a.key - b.key || Buffer.compare(a.bytes, b.bytes);
}
/** The fields of a sample that all forms share. */
function packRows({ threshold, rows }) {
    const parts = rows.flatMap(({ key, bytes }) => {
        const head = Buffer.alloc(row_bytes_KEY_BYTES);
        head.writeUIntBE(key, 0, row_bytes_KEY_BYTES);
        return [head, bytes];
    });
    return { threshold, rows: rows.length, data: Buffer.concat(parts).toString('base64') };
}
/**
 * The rows of a sample. `width` says how many bytes the row that begins at an offset has. Throws `DATA_INVALID` where
 * the bytes are not what the rest of the sample says: too few, too many, keys out of order or beyond the threshold.
 */
function unpackRows(sample, width) {
    const bytes = Buffer.from(sample.data, 'base64');
    const rows = [];
    for (let at = 0; at < bytes.length;) {
        const from = at + row_bytes_KEY_BYTES;
        const to = from + (from < bytes.length ? width(bytes, from) : 0);
        if (to > bytes.length || rows.length >= sample.rows)
            throw spoilt('its bytes must end with its last row');
        const key = bytes.readUIntBE(at, row_bytes_KEY_BYTES);
        if (key >= sample.threshold || key < (rows.at(-1)?.key ?? 0))
            throw spoilt('keys must ascend below the threshold');
        rows.push({ key, bytes: bytes.subarray(from, to) });
        at = to;
    }
    if (rows.length !== sample.rows)
        throw spoilt(`it must hold ${sample.rows} rows: it holds ${rows.length}`);
    return rows;
}
/** The error for a sample that nothing of ours wrote. */
function spoilt(reason) {
    return new error/* PlumblineError */.Dl('DATA_INVALID', `Cannot use the sample of a profile: ${reason}`, 'use the profile as validate-data wrote it');
}
/**
 * The threshold at which about so many of `rows` are sampled: a tenth more, so that the smallest keys nearly always
 * fill the sample.
 */
function thresholdFor(rows, rowsMax = SAMPLE_ROWS_MAX) {
    const wanted = rowsMax + Math.max(100, rowsMax / 10);
    return rows <= wanted ? KEY_LIMIT : Math.ceil((KEY_LIMIT * wanted) / rows);
}

;// CONCATENATED MODULE: ./build/packages/data/src/two-sample/text-features.js

// Bound once: it is called for every character, and where tests run each look-up of a global is slow.
const { imul } = Math;
/** Characters of a text that are looked at. */
const TEXT_LENGTH_MAX = 1_000;
/** Words kept of a text, where character n-grams want the rest. */
const WORDS_MAX = TEXT_FEATURES_MAX / 2;
const WORD_LENGTH_MAX = 32;
const GRAMS = [3, 4, 5];
const WORD_SALT = 0x77_6f_72_64;
const GRAM_SALT = 0x67_72_61_6d;
/**
 * The words of a text and its character 3-, 4- and 5-grams (digits all alike, white space as one blank) as hashes. Of
 * more than fit, those whose hash comes first are kept: so texts keep the same ones.
 */
function textFeatures(text) {
    const words = new Set([...text_features_wordsOf(text)].map(rawWordHash));
    const padded = ` ${plain(text)
        .replaceAll(/\p{Nd}/gu, '0')
        .replaceAll(/\s+/gu, ' ')
        .trim()} `;
    const grams = new Set();
    for (const length of padded === '  ' ? [] : GRAMS) {
        for (let from = 0; from + length <= padded.length; from += 1) {
            grams.add(hashOf(padded, { from, to: from + length, salt: GRAM_SALT }));
        }
    }
    const kept = firstOf(words, WORDS_MAX);
    return { words: kept, grams: firstOf(grams, TEXT_FEATURES_MAX - kept.length) };
}
/** The words of a text: runs of letters and digits, lower case, the first 32 characters of each. */
function text_features_wordsOf(text) {
    return new Set([...plain(text).matchAll(/[\p{L}\p{N}]+/gu)].map(([word]) => word.slice(0, WORD_LENGTH_MAX)));
}
/** The feature that a word of `wordsOf` becomes. */
function wordHash(word) {
    return bucketOf(rawWordHash(word));
}
function plain(text) {
    return text.slice(0, TEXT_LENGTH_MAX).toLowerCase();
}
function rawWordHash(word) {
    return hashOf(word, { from: 0, to: word.length, salt: WORD_SALT });
}
/** FNV-1a over UTF-16 code units. Reference: Fowler, Noll and Vo, draft-eastlake-fnv. */
function hashOf(text, { from, to, salt }) {
    let hash = 0x81_1c_9d_c5 ^ salt;
    for (let at = from; at < to; at += 1)
        hash = imul(hash ^ text.charCodeAt(at), 0x01_00_01_93);
    return hash | 0;
}
function firstOf(hashes, count) {
    const chosen = hashes.size <= count ? [...hashes] : [...hashes].sort((a, b) => orderOf(a) - orderOf(b)).slice(0, count);
    return [...new Set(chosen.map(bucketOf))].sort((a, b) => a - b);
}
/** Two different scramblings of one hash: which features are kept must say nothing of where they land. */
const bucketOf = (hash) => scrambled(hash) >>> 16;
const orderOf = (hash) => scrambled(hash ^ 0x5b_d1_e9_95) >>> 0;
/** The finaliser of MurmurHash3 (Appleby, public domain). */
function scrambled(hash) {
    let h = hash ^ (hash >>> 16);
    h = imul(h, 0x85_eb_ca_6b);
    h ^= h >>> 13;
    h = imul(h, 0xc2_b2_ae_35);
    return h ^ (h >>> 16);
}

;// CONCATENATED MODULE: ./build/packages/data/src/two-sample/text-rows.js



/** A text's features as bytes: how many words, how many n-grams, then each in two bytes. */
function text_rows_textBytes(text) {
    const { words, grams } = textFeatures(text);
    const bytes = Buffer.alloc(2 + 2 * (words.length + grams.length));
    bytes.set([words.length, grams.length]);
    for (const [index, feature] of [...words, ...grams].entries())
        bytes.writeUInt16BE(feature, 2 + 2 * index);
    return bytes;
}
/** The features again. Throws `DATA_INVALID` where they do not ascend. */
function featuresOf(bytes) {
    const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const read = (from, count) => {
        const found = Array.from({ length: count }, (_, index) => view.readUInt16BE(2 + 2 * (from + index)));
        if (found.some((feature, index) => index > 0 && !(feature > found[index - 1])))
            throw spoilt('features must ascend');
        return found;
    };
    const words = view[0] ?? 0;
    return { words: read(0, words), grams: read(words, view[1] ?? 0) };
}
/** A sample of texts. */
function packTexts(rows) {
    return { form: 'text', ...packRows(lowestRows(rows)) };
}
/** The rows of a sample of texts. Throws `DATA_INVALID`. */
function unpackTexts(sample) {
    return unpackRows(sample, (bytes, at) => {
        const features = bytes[at] + (bytes[at + 1] ?? 0);
        if (features > TEXT_FEATURES_MAX)
            throw spoilt(`a text must have at most ${TEXT_FEATURES_MAX} features`);
        return 2 + 2 * features;
    });
}

;// CONCATENATED MODULE: ./build/packages/data/src/two-sample/half-precision.js
const FRACTION = 1_024;
const SMALLEST_EXPONENT = -14;
const LARGEST = 65_504;
/**
 * The bits of a finite number in half precision (IEEE 754 binary16), the nearest, of two as near the even one; beyond
 * ±65,504 the largest.
 * Oracle: numpy.float16.
 */
function toHalf(value) {
    const size = Math.min(Math.abs(value), LARGEST);
    const sign = value < 0 ? 0x80_00 : 0;
    if (size === 0)
        return sign;
    const exponent = Math.max(SMALLEST_EXPONENT, Math.floor(Math.log2(size)));
    const steps = toEven(size / 2 ** (exponent - 10));
    // A step up to the next power of two carries into the exponent by itself: the bits are one number.
    return sign + (exponent - SMALLEST_EXPONENT) * FRACTION + steps;
}
function toEven(value) {
    const below = Math.floor(value);
    const rest = value - below;
    return rest > 0.5 || (rest === 0.5 && below % 2 === 1) ? below + 1 : below;
}
/** The number of half-precision bits; ±Infinity and NaN where they say so. */
function fromHalf(bits) {
    const sign = bits >= 0x80_00 ? -1 : 1;
    const exponent = (bits >> 10) & 31;
    const fraction = bits & (FRACTION - 1);
    if (exponent === 31)
        return fraction === 0 ? sign * Number.POSITIVE_INFINITY : Number.NaN;
    if (exponent === 0)
        return sign * fraction * 2 ** -24;
    return sign * (FRACTION + fraction) * 2 ** (exponent - 25);
}

;// CONCATENATED MODULE: ./build/packages/data/src/two-sample/vector-rows.js



const NOT_A_NUMBER = 0x7e_00;
/** A sample of vectors. The commonest length counts; of two as common the smaller one. */
function packVectors({ threshold, rows }) {
    const dimensions = commonestLength(rows.map(({ list }) => list?.length ?? 0));
    const signs = dimensions > VECTOR_DIMENSIONS_MAX ? projectionSigns(dimensions) : null;
    const coded = rows.map(({ key, list }) => ({ key, bytes: vectorBytes(list ?? [], { dimensions, signs }) }));
    return { form: 'vector', dimensions, ...packRows(lowestRows({ threshold, rows: coded })) };
}
function commonestLength(lengths) {
    const counts = [...Map.groupBy(lengths, (length) => length)].filter(([length]) => length > 0 && length <= VECTOR_LENGTH_MAX);
    return counts.sort((a, b) => b[1].length - a[1].length || a[0] - b[0])[0]?.[0] ?? 0;
}
/** The norm, then the parts, in half precision; a norm that is not a number marks what is no vector of this length. */
function vectorBytes(list, { dimensions, signs }) {
    const numbers = list.map((value) => (typeof value === 'number' ? value : Number.NaN));
    const parts = signs === null ? numbers : projected(numbers, signs);
    const bytes = Buffer.alloc(vectorWidth(dimensions));
    const norm = Math.sqrt(numbers.reduce((sum, value) => sum + value * value, 0));
    const isRegular = numbers.length === dimensions && dimensions > 0 && numbers.every(Number.isFinite);
    bytes.writeUInt16BE(isRegular ? toHalf(Math.min(norm, Number.MAX_VALUE)) : NOT_A_NUMBER, 0);
    if (isRegular)
        for (const [index, part] of parts.entries())
            bytes.writeUInt16BE(toHalf(part), 2 + 2 * index);
    return bytes;
}
function vectorWidth(dimensions) {
    return 2 + 2 * Math.min(dimensions, VECTOR_DIMENSIONS_MAX);
}
/**
 * Sums with random signs, over the root of their number: distances between vectors are kept in the mean.
 * Reference: Achlioptas, "Database-friendly random projections", Journal of Computer and System Sciences 66, 2003.
 */
function projected(numbers, signs) {
    const sums = new Float64Array(VECTOR_DIMENSIONS_MAX);
    for (const [index, value] of numbers.entries()) {
        const from = index * VECTOR_DIMENSIONS_MAX;
        for (let part = 0; part < sums.length; part += 1)
            sums[part] = sums[part] + value * (signs[from + part] ?? 0);
    }
    return Array.from(sums, (sum) => sum / Math.sqrt(VECTOR_DIMENSIONS_MAX));
}
/**
 * The same signs everywhere and for ever, or samples could not be compared: a linear congruential generator's top bit
 * (Knuth's MMIX).
 */
function projectionSigns(dimensions) {
    let state = 1n;
    return Int8Array.from({ length: dimensions * VECTOR_DIMENSIONS_MAX }, () => {
        state = BigInt.asUintN(64, state * 6364136223846793005n + 1442695040888963407n);
        return state >> 63n === 1n ? 1 : -1;
    });
}
/** The rows of a sample of vectors. Throws `DATA_INVALID`. */
function unpackVectors(sample) {
    return unpackRows(sample, () => vectorWidth(sample.dimensions));
}
/** A vector from its bytes; null where they mark none. Throws `DATA_INVALID` where a number is infinite or none. */
function vectorOf(bytes) {
    const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const norm = fromHalf(view.readUInt16BE(0));
    if (Number.isNaN(norm))
        return null;
    const parts = Array.from({ length: bytes.length / 2 - 1 }, (_, index) => fromHalf(view.readUInt16BE(2 + 2 * index)));
    if (!(norm >= 0) || ![norm, ...parts].every(Number.isFinite))
        throw spoilt('vectors must be of finite numbers');
    return { norm, parts };
}

;// CONCATENATED MODULE: ./build/packages/data/src/two-sample/draw-samples.js








const COLUMNS_A_SCAN = 16;
/** A list written as text, or the beginning of one. */
const WRITTEN_LIST = /^\s*\[[-+0-9.,eE\s]*\]?\s*$/;
/**
 * Samples of columns, by name: one scan of their values, one more where text holds lists of numbers (`"[0.1, 0.2]"`, as
 * CSV writes embeddings). Which rows are drawn depends on their numbers and the seed; where rows have no number of
 * their own, on their values too.
 */
async function drawSamples(table, columns, options) {
    const vectors = columns.filter(({ column }) => isVector(column));
    const texts = columns.filter(({ column }) => column.kind === 'string');
    const asText = (own) => `left(CAST(${own} AS VARCHAR), ${TEXT_LENGTH_MAX})`;
    const found = await draw(table, texts, { ...options, read: asText });
    const written = texts.filter((_, index) => isListColumn(found[index].rows.map(({ value }) => value)));
    const asList = (own) => `TRY_CAST(${own} AS DOUBLE[])`;
    const lists = await draw(table, [...vectors, ...written], { ...options, read: asList });
    return new Map([
        ...texts.map(({ column }, index) => [column.name, textSample(found[index])]),
        ...[...vectors, ...written].map(({ column }, index) => [column.name, vectorSample(lists[index])]),
    ]);
}
function draw(table, columns, reading) {
    return inParts(columns, COLUMNS_A_SCAN, (part) => drawPart(table, part, reading));
}
async function drawPart(table, columns, { seed, read }) {
    const parts = columns.map(({ column, present }, index) => {
        const own = engineValue(column);
        const threshold = thresholdFor(present ?? table.rows);
        const inner = `${keyOf(table, [own], seed)} AS k${index}, ${own} AS v${index}`;
        const within = `(v${index} IS NOT NULL AND k${index} < ${threshold}::UBIGINT)`;
        const outer = `CASE WHEN ${within} THEN k${index}::DOUBLE END, CASE WHEN ${within} THEN ${read(`v${index}`)} END`;
        return { threshold, inner, within, outer };
    });
    const list = (part) => parts.map((sql) => sql[part]).join(', ');
    const result = await table.connection.runAndReadAll(`SELECT ${list('outer')} FROM (SELECT ${list('inner')} FROM ${table.relation}) ` +
        `WHERE ${parts.map(({ within }) => within).join(' OR ')}`);
    const rows = result.getRowsJS();
    return parts.map(({ threshold }, index) => ({
        threshold,
        rows: rows.flatMap((row) => {
            const key = row[2 * index];
            return typeof key === 'number' ? [{ key, value: row[2 * index + 1] }] : [];
        }),
    }));
}
/**
 * SQL of a row's key, a whole number of 48 bits: of its number, or where that is not one row's alone, of its values as
 * well.
 */
function keyOf({ rowNumber, everyRow }, values, seed) {
    const parts = rowNumber === null ? [everyRow ?? '0', ...values] : [rowNumber];
    return `(hash(${[...parts, (0,engine_sql/* quoteText */.ol)(seed)].join(', ')}) >> 16)`;
}
function isListColumn(texts) {
    const filled = texts.filter((text) => text !== '');
    return filled.length > 0 && filled.every((text) => typeof text === 'string' && WRITTEN_LIST.test(text));
}
function textSample({ threshold, rows }) {
    return packTexts({ threshold, rows: rows.map(({ key, value }) => ({ key, bytes: text_rows_textBytes(String(value)) })) });
}
function vectorSample({ threshold, rows }) {
    const lists = rows.map(({ key, value }) => ({ key, list: Array.isArray(value) ? value : null }));
    return packVectors({ threshold, rows: lists });
}

;// CONCATENATED MODULE: ./build/packages/data/src/two-sample/row-code.js


/** Ranks of numbers run from 0 to this. */
const RANK_MAX = 250;
/** Places of categories lie below this: the reference's commonest ones. */
const PLACES_MAX = 250;
/** What else a byte may say. */
const row_code_MARKS = {
    rarer: 250,
    unseen: 251,
    negativeInfinity: 252,
    infinity: 253,
    notANumber: 254,
    missing: 255,
};
/**
 * The code of a reference: its numbers and categories, in order, `ROW_COLUMNS_MAX` of them at most. Times are left out:
 * later data has later ones.
 */
function rowCode(columns) {
    const codes = columns.flatMap(columnCode).slice(0, ROW_COLUMNS_MAX);
    return { columns: codes, sha256: (0,src_digest/* sha256Of */.Bj)((0,canonical_json/* canonicalJson */.dj)((0,canonical_json/* toJson */.aB)(codes))) };
}
function columnCode({ name, kind, numbers, categories }) {
    if (kind === 'time')
        return [];
    if (numbers !== undefined)
        return [{ name, kind: 'number', edges: numbers.edges, ranks: cellRanks(numbers.counts) }];
    if (categories === undefined)
        return [];
    return [{ name, kind: 'category', keys: categories.categories.map(({ key }) => key) }];
}
/** The middle of each cell's ranks, as a byte. */
function cellRanks(counts) {
    const total = counts.reduce((sum, count) => sum + count, 0);
    let below = 0;
    return counts.map((count) => {
        const middle = total === 0 ? 0.5 : (below + count / 2) / total;
        below += count;
        return Math.round(middle * RANK_MAX);
    });
}
/** The byte of a value: a number, a text or null, as the column's kind has it. */
function codeReader(code) {
    if (code.kind === 'category') {
        const places = new Map(code.keys.map((key, place) => [key, place < PLACES_MAX ? place : row_code_MARKS.rarer]));
        return (value) => (typeof value === 'string' ? (places.get(value) ?? row_code_MARKS.unseen) : row_code_MARKS.missing);
    }
    return (value) => {
        if (typeof value !== 'number')
            return row_code_MARKS.missing;
        if (Number.isNaN(value))
            return row_code_MARKS.notANumber;
        if (!Number.isFinite(value))
            return value > 0 ? row_code_MARKS.infinity : row_code_MARKS.negativeInfinity;
        return code.ranks[row_code_cellOf(value, code.edges)] ?? RANK_MAX / 2;
    };
}
/** The cell of edges[i − 1] < x ≤ edges[i]. */
function row_code_cellOf(value, edges) {
    let low = 0;
    let high = edges.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (edges[middle] < value)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
/** Can this byte stand in a column of that kind? */
function isCode(byte, { kind }) {
    if (kind === 'number')
        return byte <= RANK_MAX || byte >= row_code_MARKS.negativeInfinity;
    return byte <= row_code_MARKS.unseen || byte === row_code_MARKS.missing;
}

;// CONCATENATED MODULE: ./build/packages/data/src/two-sample/draw-rows.js




/**
 * A sample of whole rows in a reference's code, which may be the data's own: one scan. `columns` are the table's as
 * they are read (`readAs`). A column that is not there, or is of another kind, is missing in every row.
 */
async function drawRows(table, columns, { code, seed }) {
    const known = new Map(columns.map((column) => [column.name, column]));
    const values = code.columns.map(({ name, kind }) => codedValue(known.get(name), kind));
    const threshold = thresholdFor(table.rows);
    const key = keyOf(table, values, seed);
    const result = await table.connection.runAndReadAll(`SELECT ${[`${key}::DOUBLE`, ...values].join(', ')} FROM ${table.relation} WHERE ${key} < ${threshold}::UBIGINT`);
    const readers = code.columns.map(codeReader);
    const rows = result.getRowsJS().map(([own, ...fields]) => ({
        key: Number(own),
        bytes: Uint8Array.from(readers, (read, index) => read(fields[index])),
    }));
    return {
        form: 'rows',
        columns: code.columns.map(({ name, kind }) => ({ name, kind })),
        code: code.sha256,
        ...packRows(lowestRows({ threshold, rows })),
    };
}
function codedValue(column, kind) {
    if (column === undefined || column.kind === 'other')
        return 'NULL';
    const own = engineValue(column);
    if (kind === 'category')
        return `CAST(${own} AS VARCHAR)`;
    if (column.kind === 'time')
        return `epoch_us(CAST(${own} AS TIMESTAMP))::DOUBLE / 1e6`;
    return column.kind === 'integer' || column.kind === 'number' ? `CAST(${own} AS DOUBLE)` : 'NULL';
}
/** The rows of a sample of whole rows. Throws `DATA_INVALID`. */
function unpackWholeRows(sample) {
    const rows = unpackRows(sample, () => sample.columns.length);
    const isSound = rows.every(({ bytes }) => sample.columns.every((column, index) => isCode(bytes[index], column)));
    if (!isSound)
        throw spoilt('a coded row must hold codes of its columns');
    return rows;
}

;// CONCATENATED MODULE: ./build/packages/data/src/two-sample/merge-samples.js




/**
 * A sample of the rows of both, which draw their keys alike: those below the smaller threshold. Null where the two
 * cannot be one: of another form, vectors of another length, rows in another code. In any order and grouping the same.
 * Throws `DATA_INVALID`.
 */
function mergeSamples(a, b) {
    if (a.form !== b.form || (a.rows > 0 && b.rows > 0 && merge_samples_kindOf(a) !== merge_samples_kindOf(b)))
        return null;
    const threshold = Math.min(a.threshold, b.threshold);
    return {
        ...(a.rows > 0 ? a : b),
        ...packRows(lowestRows({ threshold, rows: [...unpackSample(a), ...unpackSample(b)] })),
    };
}
/** The rows of any sample. Throws `DATA_INVALID` where its bytes contradict it. */
function unpackSample(sample) {
    switch (sample.form) {
        case 'text':
            return unpackTexts(sample);
        case 'vector':
            return unpackVectors(sample);
        case 'rows':
            return unpackWholeRows(sample);
    }
}
function merge_samples_kindOf(sample) {
    if (sample.form === 'text')
        return 'text';
    return sample.form === 'vector'
        ? `vector ${sample.dimensions}`
        : `rows ${sample.code} ${JSON.stringify(sample.columns)}`;
}

;// CONCATENATED MODULE: ./build/packages/data/src/two-sample/sparse-features.js
/**
 * Rows as a sparse matrix in which only features that at least two rows have are left, numbered anew. One row alone
 * teaches nothing of another.
 */
function sparseFeatures(rows) {
    const numbers = sharedFeatures(rows);
    const starts = new Uint32Array(rows.length + 1);
    const columns = [];
    const values = [];
    for (const [row, { ids, values: own }] of rows.entries()) {
        for (const [index, id] of ids.entries()) {
            const column = numbers.get(id);
            if (column === undefined)
                continue;
            columns.push(column);
            values.push(own[index]);
        }
        starts[row + 1] = columns.length;
    }
    return { starts, columns: Uint32Array.from(columns), values: Float64Array.from(values), width: numbers.size };
}
function sharedFeatures(rows) {
    const counts = new Map();
    for (const { ids } of rows)
        for (const id of ids)
            counts.set(id, (counts.get(id) ?? 0) + 1);
    const numbers = new Map();
    for (const [id, count] of counts)
        if (count > 1)
            numbers.set(id, numbers.size);
    return numbers;
}

;// CONCATENATED MODULE: ./build/packages/data/src/two-sample/row-design.js


/** Pairs of columns looked at: beyond, every k-th one. */
const PAIRS_MAX = 300;
/** Codes of one column. */
const CODES = 256;
const PAIRED_CODES = CODES * CODES;
/**
 * Whole rows as the classifier sees them: the rank of each number and its square, each category and each missing value,
 * and the products of every two columns, which tell when columns no longer hang together as they did though each looks
 * the same by itself. Pairs together weigh as much as columns together.
 */
function rowDesign(rows, columns) {
    const pairs = pairsOf(columns.length);
    const weights = { single: 1 / Math.sqrt(2 * columns.length), pair: 1 / Math.sqrt(2 * Math.max(1, pairs.length)) };
    return sparseFeatures(rows.map((bytes) => rowFeatures(bytes, { columns, pairs, weights })));
}
function rowFeatures(bytes, { columns, pairs, weights }) {
    const parts = columns.map(({ kind }, at) => partOf(bytes[at], kind));
    const ids = [];
    const values = [];
    for (const [index, { code, value }] of parts.entries()) {
        ids.push(index * CODES + code);
        values.push(weights.single * value);
        if (code !== 0)
            continue;
        ids.push(index * CODES + 1);
        values.push((weights.single * (value * value - 1)) / SQUARES_DEVIATION);
    }
    const first = columns.length * CODES;
    for (const [number, [a, b]] of pairs.entries()) {
        ids.push(first + number * PAIRED_CODES + parts[a].code * CODES + parts[b].code);
        values.push(weights.pair * parts[a].value * parts[b].value);
    }
    return { ids, values };
}
/** Of the square of a uniform variable of variance 1. */
const SQUARES_DEVIATION = Math.sqrt(4 / 5);
/**
 * A number: code 0 and its rank in standard deviations from the middle. Everything else: a code from 2 on, present or
 * not.
 */
function partOf(byte, kind) {
    if (kind === 'number' && byte <= RANK_MAX)
        return { code: 0, value: (byte / RANK_MAX - 0.5) * Math.sqrt(12) };
    const other = kind === 'number' ? byte - row_code_MARKS.negativeInfinity : Math.min(byte, row_code_MARKS.unseen + 1);
    return { code: 2 + other, value: 1 };
}
function pairsOf(columns) {
    const step = Math.max(1, Math.ceil((columns * (columns - 1)) / 2 / PAIRS_MAX));
    const pairs = Array.from({ length: columns }, (_, a) => Array.from({ length: a }, (__, b) => [b, a])).flat();
    return pairs.filter((_, index) => index % step === 0);
}

;// CONCATENATED MODULE: ./build/packages/data/src/two-sample/text-design.js


const HASHES = 65_536;
/**
 * Texts as the classifier sees them: words and n-grams present, weighted by how rare they are, each text of length 1.
 */
function textDesign(texts) {
    const rows = texts.map((bytes) => {
        const { words, grams } = featuresOf(bytes);
        const ids = [...words, ...grams.map((gram) => gram + HASHES)];
        return { ids, values: ids.map(() => 1) };
    });
    return unitRows(byRarity(sparseFeatures(rows)));
}
/** Inverse document frequency, as scikit-learn has it: ln((1 + rows)/(1 + rows with it)) + 1. */
function byRarity(rows) {
    const holding = new Float64Array(rows.width);
    for (const column of rows.columns)
        holding[column] = holding[column] + 1;
    const weights = holding.map((count) => Math.log(rows.starts.length / (1 + count)) + 1);
    return { ...rows, values: rows.values.map((value, at) => value * weights[rows.columns[at]]) };
}
function unitRows(rows) {
    const values = Float64Array.from(rows.values);
    for (let row = 0; row + 1 < rows.starts.length; row += 1) {
        const own = values.subarray(rows.starts[row], rows.starts[row + 1]);
        const length = Math.sqrt(own.reduce((sum, value) => sum + value * value, 0));
        if (length > 0)
            for (const [at, value] of own.entries())
                own[at] = value / length;
    }
    return { ...rows, values };
}

;// CONCATENATED MODULE: ./build/packages/data/src/two-sample/vector-design.js


/** Standard deviations beyond which a number counts no more: one far-off row must not be all that is learnt. */
const FAR = 4;
const LARGEST_SQUARE = (FAR * FAR - 1) / Math.SQRT2;
/**
 * Vectors as the classifier sees them: their parts and the logarithm of their norm, each in standard deviations from
 * its mean, and the squares of these: so that a mean, a spread and a group apart can be told. What is no vector of this
 * length is a feature of its own.
 */
function vectorDesign(vectors) {
    const numbers = vectors.map((bytes) => {
        const vector = vectorOf(bytes);
        return vector === null ? null : [Math.log(Math.max(vector.norm, Number.MIN_VALUE)), ...vector.parts];
    });
    const width = numbers.find((row) => row !== null)?.length ?? 0;
    const scales = Array.from({ length: width }, (_, at) => scaleOf(numbers.flatMap((row) => row?.[at] ?? [])));
    const size = 1 / Math.sqrt(2 * width + 1);
    return sparseFeatures(numbers.map((row) => {
        if (row === null)
            return { ids: [2 * width], values: [size] };
        const standard = row.map((value, at) => within((value - scales[at].mean) / scales[at].deviation, FAR));
        const squares = standard.map((value) => within((value * value - 1) / Math.SQRT2, LARGEST_SQUARE));
        return { ids: [...Array(2 * width).keys()], values: [...standard, ...squares].map((value) => value * size) };
    }));
}
function scaleOf(values) {
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
    return { mean, deviation: variance > 0 ? Math.sqrt(variance) : 1 };
}
function within(value, most) {
    return Math.max(-most, Math.min(most, value));
}

;// CONCATENATED MODULE: ./build/packages/data/src/two-sample/two-sample-hypothesis.js







const COMPONENTS = {
    text: 'content',
    vector: 'embedding',
    rows: 'rows',
};
/** Of the classifier, whose features all have about length 1 a row. */
const PENALTY = 10;
/**
 * Both halves' classifiers learn from the other half: what chance does to one half it may do to both, as if there were
 * half the rows.
 */
const SHARED_CHANCE = 2;
const two_sample_hypothesis_DIGITS = 4;
/**
 * The hypothesis that a classifier cannot tell the current rows from the reference's by more than the tolerance, with
 * its scores of rows it was not trained on. Null where the samples cannot be compared (another form, vectors of another
 * length, rows in another code) or hold too few different rows. What a trained classifier finds is at most what the
 * best one would: "drifted" is proven for both, "stable" says what this classifier can tell. The design effect counts
 * equal rows as one observation, and both halves as one half's worth of chance, so that the level holds however the two
 * halves hang together. Throws `DATA_INVALID` for a sample that contradicts itself.
 * Reference: Lopez-Paz and Oquab, "Revisiting classifier two-sample tests", ICLR 2017; cross-fitting as in Chernozhukov
 * et al., 2018.
 */
function twoSampleHypothesis(before, after, options) {
    if (!isComparable(before, after))
        return null;
    const columns = before.form === 'rows' ? seenColumns(before, options.ignored) : [];
    const contents = contentsOf(seenRows(before, columns), seenRows(after, columns), `${options.seed} two samples ${options.column}`);
    const features = designOf(before.form, contents.map(({ bytes }) => bytes), columns);
    const scores = heldOutScores({ contents, features, penalty: PENALTY });
    if (scores === null)
        return null;
    const rows = byRow(contents, scores.map((score) => Number(score.toFixed(two_sample_hypothesis_DIGITS))));
    const together = SHARED_CHANCE * contentEffect(rows);
    const [n, m] = options.designEffect ?? [1, 1];
    return {
        column: options.column,
        component: COMPONENTS[before.form],
        measure: 'auc',
        tolerance: options.tolerance,
        resolution: 0,
        reference: Array.from(rows.scores.filter((_, row) => rows.isCurrent[row] === 0)),
        current: Array.from(rows.scores.filter((_, row) => rows.isCurrent[row] === 1)),
        designEffect: [together * n, together * m],
    };
}
function isComparable(before, after) {
    if (before.form === 'vector' && after.form === 'vector')
        return before.dimensions === after.dimensions;
    if (before.form === 'rows' && after.form === 'rows')
        return before.code === after.code;
    return before.form === 'text' && after.form === 'text';
}
function seenColumns({ columns }, ignored) {
    return columns.map((column, at) => ({ ...column, at })).filter(({ name }) => ignored?.has(name) !== true);
}
/** Rows that differ in what is not looked at are equal. */
function seenRows(sample, columns) {
    const rows = unpackSample(sample);
    if (sample.form !== 'rows')
        return rows;
    return rows.map(({ key, bytes }) => ({ key, bytes: Uint8Array.from(columns, ({ at }) => bytes[at]) }));
}
function designOf(form, rows, columns) {
    if (form === 'text')
        return textDesign(rows);
    return form === 'vector' ? vectorDesign(rows) : rowDesign(rows, columns);
}
/** One entry a row: equal rows stand together, the rest in the order of chance that contents are in. */
function byRow(contents, scores) {
    const rows = contents.flatMap(({ reference, current }, index) => [
        ...Array.from({ length: reference }, () => ({ index, isCurrent: 0 })),
        ...Array.from({ length: current }, () => ({ index, isCurrent: 1 })),
    ]);
    return {
        isCurrent: Uint8Array.from(rows, ({ isCurrent }) => isCurrent),
        scores: Float64Array.from(rows, ({ index }) => scores[index]),
        content: Int32Array.from(rows, ({ index }) => index),
    };
}
/** Variance of the AUC with equal rows as clusters, over the one of independent rows; at least 1. */
function contentEffect({ isCurrent, scores, content }) {
    const coin = new Float64Array(scores.length);
    const clustered = clusteredAucDifference({ isPositive: isCurrent, cluster: content }, scores, coin).variance;
    const { positives, negatives } = aucComponents(isCurrent, scores);
    const independent = varianceOfMean(positives) + varianceOfMean(negatives);
    return independent > 0 && clustered > independent ? clustered / independent : 1;
}
function varianceOfMean(values) {
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length * (values.length - 1));
}

;// CONCATENATED MODULE: ./build/packages/data/src/two-sample/vocabulary-hypothesis.js


/** A text is strange where at least this share of its words is unknown. */
const STRANGE = 0.5;
/**
 * The hypothesis that texts of mostly unknown words are not more (or fewer) than they were, by more than the tolerance:
 * as [strange, familiar] counts of different texts. Known are the words of one half of the reference's texts; counted
 * are the reference's and the current texts of the other half, so that both are strangers to that vocabulary alike, and
 * equal texts count once: then the counts are of independent texts. Null where a side has no text there, or neither has
 * a strange one. Throws `DATA_INVALID`.
 */
function vocabularyHypothesis(before, after, { column, tolerance, seed, designEffect }) {
    const contents = contentsOf(unpackTexts(before), unpackTexts(after), `${seed} vocabulary ${column}`);
    const [teaching, counted] = halves(contents, Uint32Array.from(contents.keys()));
    const known = new Set();
    for (const index of teaching) {
        const content = contents[index];
        if (content.reference > 0)
            for (const word of featuresOf(content.bytes).words)
                known.add(word);
    }
    const asked = Array.from(counted, (index) => ({
        ...contents[index],
        isStrange: isStrange(contents[index], known),
    }));
    const count = (side) => {
        const own = asked.filter((content) => content[side] > 0);
        const strange = own.filter((content) => content.isStrange).length;
        return [strange, own.length - strange];
    };
    const [reference, current] = [count('reference'), count('current')];
    if (reference[0] + current[0] === 0 || reference[0] + reference[1] === 0 || current[0] + current[1] === 0)
        return null;
    const effect = designEffect === undefined ? {} : { designEffect };
    return { column, component: 'vocabulary', measure: 'share', tolerance, resolution: 0, reference, current, ...effect };
}
function isStrange({ bytes }, known) {
    const { words } = featuresOf(bytes);
    return words.length > 0 && words.filter((word) => !known.has(word)).length >= STRANGE * words.length;
}

;// CONCATENATED MODULE: ./build/packages/data/src/two-sample/ask-samples.js



/** What the hypothesis about all columns together stands under. */
const ALL_COLUMNS = '*';
/**
 * The hypotheses that two profiles' samples allow: content and vocabulary of text, embeddings, and all columns together
 * under `ALL_COLUMNS`, which no column's answer depends on. About 0.2 seconds for each of 2,000 rows a side. The same
 * profiles and seed, the same hypotheses. Throws `DATA_INVALID` for a sample that contradicts itself.
 */
function askSamples(reference, current, policy) {
    const now = new Map(current.columns.map((column) => [column.name, column]));
    const columns = reference.columns
        .filter(({ name }) => !policy.ignored.has(name))
        .flatMap((before) => ofColumn(before, now.get(before.name), policy));
    if (reference.rowsSample === undefined || current.rowsSample === undefined)
        return columns;
    // What is gone is told of its column: every row would be known by it, and nothing said of the others.
    const lost = reference.columns.filter((before) => incomparability(before, now.get(before.name)) !== null);
    const together = twoSampleHypothesis(reference.rowsSample, current.rowsSample, {
        column: ALL_COLUMNS,
        tolerance: policy.tolerance,
        seed: policy.seed,
        ignored: new Set([...policy.ignored, ...lost.map(({ name }) => name)]),
        ...effectOf(mostDependent(reference), mostDependent(current)),
    });
    return together === null ? columns : [...columns, together];
}
function ofColumn(before, after, policy) {
    if (before.sample === undefined || after?.sample === undefined)
        return [];
    const own = policy.columns.get(before.name);
    const options = {
        column: before.name,
        seed: policy.seed,
        ...effectOf(before.designEffect ?? 1, after.designEffect ?? 1),
    };
    const content = twoSampleHypothesis(before.sample, after.sample, {
        ...options,
        tolerance: own?.tolerance ?? policy.tolerance,
    });
    const shareTolerance = own?.shareTolerance ?? policy.shareTolerance;
    const vocabulary = before.sample.form === 'text' && after.sample.form === 'text'
        ? vocabularyHypothesis(before.sample, after.sample, { ...options, tolerance: shareTolerance })
        : null;
    return [content, vocabulary].filter((hypothesis) => hypothesis !== null);
}
function effectOf(before, after) {
    return before === 1 && after === 1 ? {} : { designEffect: [before, after] };
}
/** Whole rows hang together at least as much as any of their columns. */
function mostDependent({ columns }) {
    return columns.reduce((most, { designEffect }) => Math.max(most, designEffect ?? 1), 1);
}

;// CONCATENATED MODULE: ./build/packages/stats/src/benjamini-hochberg.js
/**
 * Benjamini–Hochberg's step-up procedure: false discovery rate at most q for independent or positively dependent tests.
 * A NaN p-value is never a discovery. Oracle: statsmodels.stats.multitest.multipletests(method="fdr_bh").
 * Reference: Benjamini and Hochberg, JRSS B 57, 1995.
 */
function benjaminiHochberg(pValues, q) {
    const m = pValues.length;
    if (m === 0)
        return { rejected: [], rejections: 0, threshold: 1 };
    const sorted = pValues.filter((p) => !Number.isNaN(p)).sort((a, b) => a - b);
    let rejections = 0;
    for (const [index, p] of sorted.entries())
        if (p <= ((index + 1) * q) / m)
            rejections = index + 1;
    const threshold = (Math.max(1, rejections) * q) / m;
    return { rejected: pValues.map((p) => rejections > 0 && p <= threshold), rejections, threshold };
}

// EXTERNAL MODULE: ./node_modules/@stdlib/stats-base-dists-binomial-cdf/lib/index.js
var stats_base_dists_binomial_cdf_lib = __webpack_require__(36794);
;// CONCATENATED MODULE: ./build/packages/stats/src/binomial-tail.js

/**
 * P(X ≥ successes) of a binomial: `trials` independent events of probability `p`. 1 for successes ≤ 0, 0 above `trials`.
 * Oracle: scipy.stats.binom.sf(successes − 1, trials, p).
 */
function binomialUpperTail(successes, trials, p) {
    if (successes <= 0)
        return 1;
    if (successes > trials)
        return 0;
    // From the other end, so that a small tail keeps its digits: X ≥ k means at most n − k failures.
    return stats_base_dists_binomial_cdf_lib(trials - successes, trials, 1 - p);
}

// EXTERNAL MODULE: ./node_modules/@stdlib/stats-base-dists-beta-quantile/lib/index.js
var stats_base_dists_beta_quantile_lib = __webpack_require__(67259);
;// CONCATENATED MODULE: ./build/packages/stats/src/clopper-pearson-interval.js

/**
 * Exact (Clopper–Pearson) interval of a proportion, `level` two-sided; each side alone errs at most (1 − level)/2.
 * `successes` may be fractional: the sum of shares in [0, 1], whose spread is at most that of counts with the same
 * mean; `trials` may be an effective number (Korn and Graubard). No trials: [0, 1].
 * Oracle: statsmodels.stats.proportion.proportion_confint(method="beta"), scipy.stats.beta.ppf.
 * Reference: Clopper and Pearson, Biometrika 26, 1934; Korn and Graubard, Survey Methodology 24, 1998.
 */
function clopperPearsonInterval(successes, trials, level) {
    if (trials === 0)
        return { lower: 0, upper: 1, level };
    const alpha = (1 - level) / 2;
    const failures = trials - successes;
    return {
        lower: successes <= 0 ? 0 : stats_base_dists_beta_quantile_lib(alpha, successes, failures + 1),
        upper: failures <= 0 ? 1 : stats_base_dists_beta_quantile_lib(1 - alpha, successes + 1, failures),
        level,
    };
}

;// CONCATENATED MODULE: ./build/packages/stats/src/separation-test.js




const SPREAD_MIN = 10;
/**
 * Bounds of 2·AUC − 1 from the scores of both sides, larger ones speaking for `current`: DeLong's variance on the logit scale. Where fewer
 * than 10 rows of a side are out of order, that variance means nothing: then the i-th row of one side is paired with the i-th of the other
 * and Clopper–Pearson bounds the share of pairs in order. So scores must not come sorted. Scores are finite; both sides need rows.
 * Oracle: the definition in numpy; scipy.stats.binomtest for pairs.
 * Reference: DeLong, DeLong and Clarke-Pearson, Biometrics 44, 1988; Pepe, The Statistical Evaluation of Medical Tests, 2003, §5.2.
 */
function separationTest(reference, current, designEffects = [1, 1]) {
    const scores = Float64Array.from([...reference, ...current]);
    const isCurrent = Uint8Array.from(scores, (_, row) => (row < reference.length ? 0 : 1));
    const components = aucComponents(isCurrent, scores);
    const error = logitError(components, designEffects);
    return error === null ? byPairs(reference, current, { components, designEffects }) : byDeLong(components.auc, error);
}
/** Standard error of logit(AUC), null where there are too few rows out of order to know it. */
function logitError({ auc, positives, negatives }, [before, after]) {
    const isSettled = (values) => Math.min(count(values, (value) => value < 1), count(values, (value) => value > 0)) < SPREAD_MIN;
    if (isSettled(positives) || isSettled(negatives))
        return null;
    const variance = (separation_test_varianceOf(positives) * after) / positives.length + (separation_test_varianceOf(negatives) * before) / negatives.length;
    return variance > 0 ? Math.sqrt(variance) / (auc * (1 - auc)) : null;
}
function byDeLong(auc, error) {
    const centre = logit(auc);
    return {
        distance: distanceOf(auc),
        pValue: (tolerance) => normalCdf((logit((1 + tolerance) / 2) - centre) / error),
        lower: (alpha) => distanceOf(expit(centre + normalQuantile(alpha) * error)),
        upper: (alpha) => distanceOf(expit(centre - normalQuantile(alpha) * error)),
    };
}
function byPairs(reference, current, { components, designEffects }) {
    const length = Math.min(reference.length, current.length);
    let inOrder = 0;
    for (let row = 0; row < length; row += 1) {
        inOrder += current[row] > reference[row] ? 1 : current[row] === reference[row] ? 0.5 : 0;
    }
    const pairs = Math.floor(length / Math.max(...designEffects));
    const least = Math.floor((inOrder * pairs) / length);
    const most = Math.ceil((inOrder * pairs) / length);
    const distance = distanceOf(components.auc);
    return {
        distance,
        pValue: (tolerance) => distance > tolerance && pairs > 0 ? binomialUpperTail(least, pairs, (1 + tolerance) / 2) : 1,
        // Pairs are a part of the evidence: by chance their bound may lie beyond the estimate from all rows.
        lower: (alpha) => Math.min(distance, distanceOf(clopperPearsonInterval(least, pairs, 1 - 2 * alpha).lower)),
        upper: (alpha) => Math.max(distance, distanceOf(clopperPearsonInterval(most, pairs, 1 - 2 * alpha).upper)),
    };
}
function distanceOf(auc) {
    return Math.min(1, Math.max(0, 2 * auc - 1));
}
function logit(share) {
    return Math.log(share / (1 - share));
}
function expit(x) {
    return 1 / (1 + Math.exp(-x));
}
function count(values, holds) {
    return values.reduce((kept, value) => kept + (holds(value) ? 1 : 0), 0);
}
function separation_test_varianceOf(values) {
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
}

;// CONCATENATED MODULE: ./build/packages/data/src/drift/drift-hypothesis.js
/** The sizes behind a hypothesis. */
function sizesOf({ measure, reference, current, designEffect = [1, 1] }) {
    const rows = (side) => measure === 'auc' ? side.length : side.reduce((sum, count) => sum + count, 0);
    const [n, m] = [rows(reference), rows(current)];
    return { n, m, effective: [n / designEffect[0], m / designEffect[1]] };
}

;// CONCATENATED MODULE: ./build/packages/data/src/drift/drift-bounds.js


const drift_bounds_EXACT = { below: 0, above: 0 };
/** Bounds by the hypothesis' own measure, at the effective number of rows. Both sides must have rows. */
function boundDrift(hypothesis, seed) {
    const { reference, current, tolerance } = hypothesis;
    switch (hypothesis.measure) {
        case 'ks':
            return ksBounds(hypothesis);
        case 'total-variation': {
            const { before, after } = worth(hypothesis);
            const test = totalVariationTest(before, after, { random: seededRandom(seed) });
            return { ...test, pValue: test.pValue(tolerance), fixed: drift_bounds_EXACT };
        }
        case 'share':
            return shareBounds(hypothesis);
        case 'auc': {
            const test = separationTest(reference, current, hypothesis.designEffect);
            return { ...test, pValue: test.pValue(tolerance), fixed: drift_bounds_EXACT };
        }
    }
}
/** Counts in units of independent rows. */
function worth({ reference, current, designEffect = [1, 1] }) {
    return {
        before: reference.map((count) => count / designEffect[0]),
        after: current.map((count) => count / designEffect[1]),
    };
}
/** Sketch errors are no chance: they are taken off the lower bound and put on the upper one in full. */
function ksBounds(hypothesis) {
    const { reference, current, tolerance, resolution, rankError = 0 } = hypothesis;
    const [n, m] = sizesOf(hypothesis).effective;
    const distance = ksOfCells(reference, current);
    return {
        distance,
        fixed: { below: rankError, above: resolution + rankError },
        pValue: ksPValue(distance - rankError, tolerance, { n, m }),
        lower: (alpha) => Math.max(0, distance - rankError - ksHalfWidth(n, m, alpha)),
        upper: (alpha) => Math.min(1, distance + resolution + rankError + ksHalfWidth(n, m, alpha)),
    };
}
function shareBounds(hypothesis) {
    const counts = worth(hypothesis);
    const before = { successes: counts.before[0] ?? 0, trials: drift_bounds_total(counts.before) };
    const after = { successes: counts.after[0] ?? 0, trials: drift_bounds_total(counts.after) };
    return {
        distance: Math.abs(after.successes / after.trials - before.successes / before.trials),
        fixed: drift_bounds_EXACT,
        pValue: shareMovePValue(before, after, hypothesis.tolerance),
        lower: (alpha) => shareMoveLower(before, after, alpha),
        upper: (alpha) => shareMoveUpper(before, after, alpha),
    };
}
function drift_bounds_total(counts) {
    return counts.reduce((sum, count) => sum + count, 0);
}

;// CONCATENATED MODULE: ./build/packages/data/src/drift/rows-to-settle.js
/** Beyond this no number of rows is worth naming. */
const ROWS_NEEDED_MAX = 1e9;
/**
 * About how many rows a side would settle an undetermined answer, null where no number would: a bound's distance from the estimate shrinks
 * with the root of the rows, but for what the cells and sketches cannot resolve. Rows are meant to hang together as they do now.
 */
function rowsToSettle({ lower, upper, bounds, sizes }, tolerance) {
    const above = bounds.distance > tolerance;
    const fixed = above ? bounds.fixed.below : bounds.fixed.above;
    const gap = Math.abs(bounds.distance - tolerance) - fixed;
    const width = (above ? bounds.distance - lower : upper - bounds.distance) - fixed;
    if (!(gap > 0))
        return null;
    const rows = Math.min(sizes.n, sizes.m);
    const needed = Math.ceil(rows * (width / gap) ** 2);
    return needed <= ROWS_NEEDED_MAX ? Math.max(needed, rows + 1) : null;
}

;// CONCATENATED MODULE: ./build/packages/data/src/drift/judge-drift.js






/** Fewest independent rows a side. */
const DRIFT_ROWS_MIN = 50;
/** Judges drift between a reference and current data counted against it. Pure: the same profiles and seed give the same answer. */
function judgeDrift(reference, current, policy) {
    const { hypotheses, changed, added } = askDrift(reference, current, policy);
    return judgeHypotheses(hypotheses, { ...policy, changed, added });
}
/** The answer as a function of the counts alone: what evidence records and `verify` recomputes. */
function judgeHypotheses(hypotheses, context) {
    const { decisions, judged, rejections, level } = decideHypotheses(hypotheses, context);
    const components = decisions.map((decision) => componentOf(decision, level));
    const columns = byColumn(components, context.changed);
    return {
        columns,
        drifted: columns
            .filter(({ answer }) => answer === 'drifted')
            .map(({ column }) => column)
            .sort(),
        added: context.added,
        hypotheses: judged,
        rejections,
        level,
    };
}
/** Benjamini–Hochberg over all hypotheses with rows enough, then the three answers. */
function decideHypotheses(hypotheses, { falseDiscoveryRate: q, seed }) {
    const asked = hypotheses.map((hypothesis) => {
        const sizes = sizesOf(hypothesis);
        const hasRows = sizes.n > 0 && sizes.m > 0;
        const ownSeed = (0,src_digest/* sha256Of */.Bj)(`${seed} ${hypothesis.component} ${hypothesis.column}`);
        const bounds = hasRows ? boundDrift(hypothesis, ownSeed) : null;
        return { hypothesis, sizes, bounds, tooFewRows: Math.min(...sizes.effective) < DRIFT_ROWS_MIN };
    });
    const judged = asked.filter(({ tooFewRows }) => !tooFewRows);
    const { rejected, rejections, threshold } = benjaminiHochberg(judged.map(({ bounds }) => bounds?.pValue ?? 1), q);
    const isRejected = new Set(judged.filter((_, index) => rejected[index] === true));
    const decisions = asked.map((item) => {
        const upper = item.tooFewRows ? 1 : (item.bounds?.upper(q) ?? 1);
        const isStable = !item.tooFewRows && upper <= item.hypothesis.tolerance;
        return { ...item, upper, answer: isRejected.has(item) ? 'drifted' : isStable ? 'stable' : 'undetermined' };
    });
    return { decisions, judged: judged.length, rejections, level: threshold };
}
function componentOf({ hypothesis, sizes, bounds, answer, upper, tooFewRows }, level) {
    const common = { ...hypothesis, ...sizes, answer, upper, tooFewRows, distance: bounds?.distance ?? 0 };
    if (tooFewRows || bounds === null)
        return { ...common, lower: 0, pValue: 1, rowsNeeded: DRIFT_ROWS_MIN };
    const lower = onItsSide(bounds.lower(level), answer, hypothesis.tolerance);
    const rowsNeeded = answer === 'undetermined' ? rowsToSettle({ lower, upper, bounds, sizes }, hypothesis.tolerance) : null;
    return { ...common, lower, pValue: bounds.pValue, rowsNeeded };
}
/** Flagged ⇔ printed bound > tolerance. A bound found by bisection may miss by its last digit, which must not make two statements of one. */
function onItsSide(lower, answer, tolerance) {
    if (answer !== 'drifted')
        return Math.min(lower, tolerance);
    return lower > tolerance ? lower : tolerance + Number.EPSILON;
}
function byColumn(components, changed) {
    const grouped = Map.groupBy(components, ({ column }) => column);
    return [
        ...changed.map(({ column, reason }) => ({ column, answer: 'drifted', components: [], changed: reason })),
        ...[...grouped].map(([column, own]) => ({ column, answer: worstAnswer(own), components: own, changed: null })),
    ];
}
function worstAnswer(components) {
    if (components.some(({ answer }) => answer === 'drifted'))
        return 'drifted';
    return components.every(({ answer }) => answer === 'stable') ? 'stable' : 'undetermined';
}

;// CONCATENATED MODULE: ./build/packages/data/src/drift/column-move.js



const PLACES = [0.05, 0.25, 0.5, 0.75, 0.95];
const SHARES_MAX = 5;
/** Less than this part of the scale is no direction. */
const NOTHING = 0.02;
/** Direction and cause of a move, from two profiles. Pure description: it decides nothing. */
function columnMove(before, after, { showValues }) {
    const shares = shareMoves(before, after, showValues);
    const [one, other] = [before.numbers, after.numbers];
    if (one === undefined || other === undefined || one.count === 0 || other.count === 0) {
        return { direction: null, scale: null, quantiles: [], shares };
    }
    const scale = robustScale(one);
    const moves = PLACES.map((p) => quantileMove({ one, other, p }, scale?.width ?? null));
    return {
        direction: directionOf(moves.map(({ move, difference }) => move ?? Math.sign(difference))),
        scale: scale?.of ?? null,
        quantiles: moves.map(({ p, move, values }) => ({ p, move, ...(showValues ? { values } : {}) })),
        shares,
    };
}
function quantileMove({ one, other, p }, width) {
    const values = [quantileOfCells(one, p) ?? 0, quantileOfCells(other, p) ?? 0];
    const difference = values[1] - values[0];
    return { p, values, difference, move: width === null ? null : difference / width };
}
function directionOf(moves) {
    const ups = moves.filter((move) => move > NOTHING).length;
    const downs = moves.filter((move) => move < -NOTHING).length;
    if (ups === 0 && downs === 0)
        return 'nowhere';
    if (downs === 0)
        return 'up';
    if (ups === 0)
        return 'down';
    const [first, last] = [moves[0], moves.at(-1)];
    if (first < -NOTHING && last > NOTHING)
        return 'wider';
    return first > NOTHING && last < -NOTHING ? 'narrower' : 'mixed';
}
function shareMoves(before, after, showValues) {
    const cells = distanceCells(before, after, 'reference-deciles') ?? [];
    const n = cells.reduce((sum, { reference }) => sum + reference, 0);
    const m = cells.reduce((sum, { current }) => sum + current, 0);
    return cells
        .flatMap(({ content, reference, current }, place) => {
        if (content.kind === 'bin' || content.kind === 'rare' || reference / n === current / m)
            return [];
        const isKnown = content.kind === 'category' && reference > 0;
        const key = showValues && content.kind === 'category' ? { key: content.key } : {};
        return [
            {
                rank: isKnown ? place + 1 : null,
                kind: content.kind,
                reference: reference / n,
                current: current / m,
                ...key,
            },
        ];
    })
        .sort((a, b) => Math.abs(b.current - b.reference) - Math.abs(a.current - a.reference))
        .slice(0, SHARES_MAX);
}

;// CONCATENATED MODULE: ./build/packages/data/src/difference/likeness.js

/** A column that is gone may be the one that is new from this on. */
const RENAMED_FROM = 0.7;
/** Values alone say little: many columns hold small numbers. */
const NAME_WEIGHT = 0.6;
/** How alike two columns are by name and by what they hold, 0 to 1. Columns of different families are not alike. */
function columnLikeness(a, b) {
    const held = heldLikeness(a, b);
    return held === null ? 0 : NAME_WEIGHT * (0,nearest/* nearness */._)(a.name, b.name) + (1 - NAME_WEIGHT) * held;
}
function heldLikeness(a, b) {
    if (a.numbers !== undefined && b.numbers !== undefined) {
        if ((a.kind === 'time') !== (b.kind === 'time'))
            return null;
        return overlap([a.numbers.min, a.numbers.max], [b.numbers.min, b.numbers.max]);
    }
    if (a.categories !== undefined && b.categories !== undefined) {
        const keys = new Set(a.categories.categories.map(({ key }) => key));
        const shared = b.categories.categories.filter(({ key }) => keys.has(key)).length;
        const all = keys.size + b.categories.categories.length - shared;
        return all === 0 ? 0 : shared / all;
    }
    return a.text !== undefined && b.text !== undefined ? 0.5 : null;
}
/** Shared length of two ranges by their common length; two equal points are alike. */
function overlap([lowA, highA], [lowB, highB]) {
    if (lowA === null || highA === null || lowB === null || highB === null)
        return 0;
    const whole = Math.max(highA, highB) - Math.min(lowA, lowB);
    if (whole === 0)
        return 1;
    return Math.max(0, Math.min(highA, highB) - Math.max(lowA, lowB)) / whole;
}

;// CONCATENATED MODULE: ./build/packages/data/src/difference/schema-difference.js

/**
 * What changed in the columns of a table: added, removed, renamed by likeness, type, missing values, domain. Both profiles count their own
 * categories. In the order of the current columns, those that are gone last. It judges nothing: whether a change matters, rules and drift say.
 */
function schemaDifference(before, after) {
    const then = new Map(before.columns.map((column) => [column.name, column]));
    const now = new Map(after.columns.map((column) => [column.name, column]));
    const gone = before.columns.filter(({ name }) => !now.has(name));
    const added = after.columns.filter(({ name }) => !then.has(name));
    const renamed = likePairs(gone, added);
    const changes = after.columns.flatMap((column) => {
        const old = then.get(column.name);
        if (old !== undefined)
            return columnChanges(old, column, { before, after });
        const from = renamed.get(column);
        if (from === undefined)
            return [{ kind: 'added', column: column.name, type: column.type }];
        const likeness = columnLikeness(from, column);
        return [
            { kind: 'renamed', from: from.name, column: column.name, likeness },
            ...columnChanges(from, column, { before, after }),
        ];
    });
    const lost = new Set(renamed.values());
    const removed = gone
        .filter((column) => !lost.has(column))
        .map(({ name, type }) => ({ kind: 'removed', column: name, type }));
    const moved = isReordered(before, after) ? [{ kind: 'order' }] : [];
    return [...changes, ...removed, ...moved];
}
/** Each new column with the one that is gone and most like it, where each is the other's best. */
function likePairs(gone, added) {
    const best = (column, among) => among
        .map((other) => ({ other, likeness: columnLikeness(other, column) }))
        .filter(({ likeness }) => likeness >= RENAMED_FROM)
        .sort((a, b) => b.likeness - a.likeness)[0]?.other;
    const pairs = added.flatMap((column) => {
        const from = best(column, gone);
        return from !== undefined && best(from, added) === column ? [[column, from]] : [];
    });
    return new Map(pairs);
}
function columnChanges(old, column, tables) {
    const { name } = column;
    // A column without a value has no type of its own.
    const isSettled = !schema_difference_isEmpty(old, tables.before) && !schema_difference_isEmpty(column, tables.after);
    const type = isSettled && old.kind !== column.kind ? [{ kind: 'type', column: name, from: old.kind, to: column.kind }] : [];
    return [...type, ...missingChange(old, column, tables), ...newCategories(old, column), ...widerRange(old, column)];
}
function schema_difference_isEmpty({ nulls }, { rows }) {
    return nulls === rows;
}
function missingChange(old, column, { before, after }) {
    const [then, now] = [old.nulls + old.nans, column.nulls + column.nans];
    if (before.rows === 0 || after.rows === 0 || (then === 0) === (now === 0))
        return [];
    return then === 0
        ? [{ kind: 'now-missing', column: column.name, share: now / after.rows }]
        : [{ kind: 'now-complete', column: column.name, share: then / before.rows }];
}
function newCategories(old, column) {
    if (old.categories === undefined || column.categories === undefined)
        return [];
    const known = new Set(old.categories.categories.map(({ key }) => key));
    const categories = column.categories.categories.map(({ key }) => key).filter((key) => !known.has(key));
    return categories.length === 0 ? [] : [{ kind: 'new-categories', column: column.name, categories }];
}
/** Times go on: that they pass the last one of the reference is no news. */
function widerRange(old, column) {
    const [then, now] = [old.numbers, column.numbers];
    if (then === undefined || now === undefined || old.kind === 'time' || column.kind === 'time')
        return [];
    if (then.min === null || then.max === null || now.min === null || now.max === null)
        return [];
    const inSd = (distance) => (then.sd === null || then.sd === 0 ? null : distance / then.sd);
    const below = now.min < then.min
        ? [{ kind: 'wider-range', column: column.name, end: 'below', beyondSd: inSd(then.min - now.min) }]
        : [];
    const above = now.max > then.max
        ? [{ kind: 'wider-range', column: column.name, end: 'above', beyondSd: inSd(now.max - then.max) }]
        : [];
    return [...below, ...above];
}
function isReordered(before, after) {
    const now = new Set(after.columns.map(({ name }) => name));
    const then = new Set(before.columns.map(({ name }) => name));
    const shared = (columns, other) => JSON.stringify(columns.map(({ name }) => name).filter((name) => other.has(name)));
    return shared(before.columns, now) !== shared(after.columns, then);
}

;// CONCATENATED MODULE: ./build/packages/data/src/drift/noise-floor.js



const DRAWS = 200;
const QUANTILE = 0.95;
/**
 * How far the reference lies from itself: the 95th percentile of the distance between two samples of its own law, as many independent
 * rows as the two sides have. Drawn from its cells, which is what a split of its rows by hash does to them; needs no rows. A
 * distance below it is what nothing looks like. Of scores: of a classifier that tells nothing apart. The same seed, the same number.
 */
function noiseFloor(hypothesis, seed) {
    const random = seededRandom((0,src_digest/* sha256Of */.Bj)(`${seed} noise ${hypothesis.component} ${hypothesis.column}`));
    const [n, m] = sizesOf(hypothesis).effective.map(Math.round);
    if (!(n > 0 && m > 0))
        return 1;
    return quantile(Array.from({ length: DRAWS }, () => oneDistance(hypothesis, { n: n, m: m }, random)), QUANTILE);
}
function oneDistance(hypothesis, { n, m }, random) {
    if (hypothesis.measure === 'auc') {
        // The distance of a separation test alone: its bounds, which nobody asks for here, take as long.
        const scores = new Float64Array(n + m);
        for (let row = 0; row < scores.length; row += 1)
            scores[row] = random.next();
        const { auc } = aucComponents(new Uint8Array(n + m).fill(1, n), scores);
        return Math.min(1, Math.max(0, 2 * auc - 1));
    }
    const first = [...drawMultinomial(n, hypothesis.reference, random)];
    const second = [...drawMultinomial(m, hypothesis.reference, random)];
    return noise_floor_distanceOf(hypothesis.measure, first, second);
}
/** The distance a hypothesis is judged by, of two sets of counts. */
function noise_floor_distanceOf(measure, first, second) {
    return measure === 'ks' ? ksOfCells(first, second) : totalVariation(first, second);
}
/**
 * The same from rows that hang together: the parts are dealt into two halves, time and again, and the distance of the halves is brought to
 * the sizes of the two sides (noise shrinks with the root of the rows). 0 where there are fewer than two parts with rows.
 */
function splitNoiseFloor({ column, measure, parts }, sizes, seed) {
    const random = seededRandom((0,src_digest/* sha256Of */.Bj)(`${seed} split ${column}`));
    const filled = parts.filter((part) => noise_floor_sum(part) > 0);
    if (filled.length < 2)
        return 0;
    const drawn = Array.from({ length: DRAWS }, () => {
        const [first, second] = deal(filled, random);
        const scale = Math.sqrt((1 / sizes[0] + 1 / sizes[1]) / (1 / noise_floor_sum(first) + 1 / noise_floor_sum(second)));
        return Math.min(1, noise_floor_distanceOf(measure, first, second) * scale);
    });
    return quantile(drawn, QUANTILE);
}
function deal(parts, random) {
    const order = parts.map((part) => ({ part, key: random.next() })).sort((a, b) => a.key - b.key);
    const half = Math.floor(order.length / 2);
    const together = (some) => parts[0].map((_, cell) => noise_floor_sum(some.map(({ part }) => part[cell])));
    return [together(order.slice(0, half)), together(order.slice(half))];
}
function noise_floor_sum(values) {
    return values.reduce((total, value) => total + value, 0);
}

;// CONCATENATED MODULE: ./build/actions/validate-data/src/compare.js

/** What drift is judged by. */
function policyOf(reference, { inputs, groups }, seed) {
    const all = [groups.head, ...(groups.policy === null ? [] : [groups.policy])];
    return driftPolicy(reference?.columns ?? [], all.map((group) => group.flatMap(({ own }) => own?.rules ?? [])), {
        tolerance: inputs.driftTolerance,
        falseDiscoveryRate: inputs.falseDiscoveryRate,
        labelColumn: inputs.labelColumn,
        idColumns: [...inputs.idColumns, ...foreignColumns(all)],
        timeColumn: inputs.timeColumn,
        clusterColumn: inputs.clusterColumn,
        seed,
    });
}
/** Columns that every group says are of another environment: that they are gone is as it should be. */
function foreignColumns(groups) {
    const [first = [], ...others] = groups.map((group) => group.flatMap(({ tfdv }) => tfdv?.foreignColumns ?? []));
    return first.filter((name) => others.every((names) => names.includes(name)));
}
/** What rows hang together by: it needs no reference. */
function dependenceOf(material) {
    return policyOf(null, material, '0'.repeat(64));
}
/** Columns of a profile whose drift nobody judges. */
function unjudgedColumns(profile, material) {
    return policyOf(profile, material, '0'.repeat(64)).ignored;
}
/** Drift with its sufficient statistics: `judgeHypotheses` makes the same verdict of them. */
function compare({ reference, profile }, policy, { onDrift, showValues }) {
    const before = reference.filed.profile;
    const counted = againstReference(profile, reference.filed);
    const asked = askDrift(before, counted.profile, policy);
    const sampled = askSamples(before, profile, policy);
    const hypotheses = [...asked.hypotheses, ...sampled.filter(({ column }) => column !== ALL_COLUMNS)];
    const together = sampled.filter(({ column }) => column === ALL_COLUMNS);
    const { falseDiscoveryRate, seed } = policy;
    const context = { falseDiscoveryRate, seed, changed: asked.changed, added: asked.added };
    const pairs = compare_pairsOf(before, counted.profile, policy);
    return {
        outcome: {
            result: judgeHypotheses(hypotheses, context),
            referenceName: reference.name,
            referenceRows: before.rows,
            together: judgeHypotheses(together, { ...context, changed: [], added: [] }).columns[0]?.components[0] ?? null,
            distances: mapOf(pairs, ([one, other]) => columnDistances(one, other)),
            moves: mapOf(pairs, ([one, other]) => columnMove(one, other, { showValues })),
            incomparable: counted.incomparable.filter(({ column }) => !policy.ignored.has(column)),
            floors: new Map(hypotheses.map((one) => [`${one.column} ${one.component}`, floorOf(one, reference.split ?? [], seed)])),
            changes: schemaDifference(before, profile),
        },
        statistics: { ...context, onDrift, hypotheses },
    };
}
function compare_pairsOf(before, after, { ignored }) {
    const now = new Map(after.columns.map((column) => [column.name, column]));
    return before.columns.flatMap((column) => {
        const other = now.get(column.name);
        return other === undefined || ignored.has(column.name) ? [] : [[column, other]];
    });
}
function mapOf(pairs, measure) {
    return new Map(pairs.flatMap((pair) => {
        const found = measure(pair);
        return found === null ? [] : [[pair[0].name, found]];
    }));
}
/** What nothing looks like: from whole blocks of the reference's rows where these hang together, else from its cells. */
function floorOf(one, split, seed) {
    const own = `${seed} floor ${one.column} ${one.component}`;
    const blocks = one.component === 'distribution' ? split.find(({ column }) => column === one.column) : undefined;
    if (blocks === undefined)
        return noiseFloor(one, own);
    const { n, m } = sizesOf(one);
    return splitNoiseFloor(blocks, [n, m], own);
}

// EXTERNAL MODULE: ./build/actions/validate-data/src/findings.js
var src_findings = __webpack_require__(13485);
// EXTERNAL MODULE: ./build/packages/boundary/src/files.js
var files = __webpack_require__(68437);
;// CONCATENATED MODULE: ./build/packages/data/src/splits/ask/sample-columns.js

const SAMPLE_ROWS = 20_000;
const TENTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((tenth) => tenth / 10);
const sample_columns_CATEGORIES_MAX = 10;
/** Beyond so many categories, where most values differ, a column is text. */
const TEXT_FROM = 50;
/** What a column holds in both splits. */
function splitKind({ train, other }) {
    const are = (...kinds) => [train, other].every(({ kind }) => kinds.includes(kind));
    if (are('integer', 'number') || are('time'))
        return 'number';
    return are('other') ? 'other' : 'category';
}
/** SQL that leaves about as many rows of the training data as are enough to cut columns by, always the same ones. */
function sampleWhere({ rows, everyRow }) {
    const step = Math.max(1, Math.floor(rows / SAMPLE_ROWS));
    return everyRow === null || step === 1 ? '' : ` WHERE (${everyRow}) % ${step} = 0`;
}
/** SQL of a value as a finite number, else null. Times are seconds since 1970. */
function finite({ train }, value) {
    const number = train.kind === 'time' ? `epoch_us(CAST(${value} AS TIMESTAMP))::DOUBLE / 1e6` : `CAST(${value} AS DOUBLE)`;
    const test = train.kind === 'time' ? `isfinite(CAST(${value} AS TIMESTAMP))` : `isfinite(${number})`;
    return `CASE WHEN ${test} THEN ${number} END`;
}
/** Columns of numbers cut at the tenths of the training data: one scan for all of them. */
async function cutNumbers({ train }, columns) {
    if (columns.length === 0)
        return [];
    const list = columns.map((_, index) => `quantile_disc(x${index}, [${TENTHS.join(', ')}])`).join(', ');
    const values = columns.map((column, index) => `${finite(column, column.trainValue)} AS x${index}`).join(', ');
    const found = await train.connection.runAndReadAll(`SELECT ${list} FROM (SELECT ${values} FROM ${train.relation}${sampleWhere(train)})`);
    const row = found.getRowsJS()[0] ?? [];
    return columns.map((column, index) => cutAt(column, row[index]));
}
function cutAt(column, quantiles) {
    const numbers = Array.isArray(quantiles) ? quantiles.filter((edge) => typeof edge === 'number') : [];
    const edges = [...new Set(numbers)].sort((a, b) => a - b);
    const above = (name) => ['1', ...edges.map((edge) => `(${name} > ${(0,engine_sql/* quoteNumber */.yx)(edge)})::INTEGER`)].join(' + ');
    return {
        column,
        isOrdered: true,
        hasRest: false,
        parts: edges.length + 1,
        cut: (value) => finite(column, value),
        part: (name) => `CASE WHEN ${name} IS NULL THEN 0 ELSE ${above(name)} END`,
    };
}
/** A column cut into its most frequent categories and all others; null where it is text. One scan. */
async function cutCategories({ train }, column) {
    const value = `CAST(${column.trainValue} AS VARCHAR)`;
    const found = await train.connection.runAndReadAll(`WITH seen AS (SELECT v, count(*) AS n FROM (SELECT ${value} AS v FROM ${train.relation}${sampleWhere(train)}) GROUP BY v)
    SELECT v, (SELECT count(*) FROM seen)::DOUBLE, (SELECT sum(n) FROM seen)::DOUBLE FROM seen WHERE v IS NOT NULL ORDER BY n DESC, v LIMIT ${sample_columns_CATEGORIES_MAX + 1}`);
    const rows = found.getRows();
    const [distinct, total] = [Number(rows[0]?.[1] ?? 0), Number(rows[0]?.[2] ?? 0)];
    if (distinct > TEXT_FROM && distinct > total / 2)
        return null;
    const named = rows.slice(0, sample_columns_CATEGORIES_MAX).map(([v]) => String(v));
    const isPair = rows.length === 2;
    // Two categories have an order of their own, whichever is the more frequent.
    const names = isPair ? [...named].sort() : named;
    const whens = names.map((name, index) => `WHEN ${(0,engine_sql/* quoteText */.ol)(name)} THEN ${index + 1}`);
    return {
        column,
        isOrdered: isPair,
        hasRest: true,
        parts: names.length + 1,
        cut: (own) => `CAST(${own} AS VARCHAR)`,
        part: (name) => `CASE WHEN ${name} IS NULL THEN 0 ${otherwise(name, whens)} END`,
    };
}
function otherwise(name, whens) {
    const rest = whens.length + 1;
    return whens.length === 0 ? `ELSE ${rest}` : `ELSE CASE ${name} ${whens.join(' ')} ELSE ${rest} END`;
}
/** How many different labels the training data has, counted up to a limit. */
async function distinctUpTo({ train }, column, limit) {
    const found = await train.connection.runAndReadAll(`SELECT count(*)::DOUBLE FROM (SELECT DISTINCT v FROM (SELECT ${column.trainValue} AS v FROM ${train.relation}) WHERE v IS NOT NULL LIMIT ${limit + 1})`);
    return Number(found.value(0, 0));
}

;// CONCATENATED MODULE: ./build/packages/data/src/splits/ask/count-associations.js

const TOGETHER = 16;
/**
 * Counts how every feature goes with the label in either split: one scan of each for every sixteen features. Columns are cut by the training
 * data; rows without a label, and features that are text or nested, are left out.
 */
async function countAssociations(split, label, task) {
    const target = task === 'regression' ? (await cutNumbers(split, [label]))[0] : await cutCategories(split, label);
    if (target === null)
        return [];
    const numeric = split.features.filter((column) => splitKind(column) === 'number');
    const cuts = new Map((await cutNumbers(split, numeric)).map((cut) => [cut.column.name, cut]));
    for (const column of split.features.filter((own) => splitKind(own) === 'category')) {
        const cut = await cutCategories(split, column);
        if (cut !== null)
            cuts.set(column.name, cut);
    }
    const features = split.features.flatMap(({ name }) => cuts.get(name) ?? []);
    const found = [];
    for (let from = 0; from < features.length; from += TOGETHER) {
        const some = features.slice(from, from + TOGETHER);
        const train = await countCells(split, { features: some, target, side: 'train' });
        const other = await countCells(split, { features: some, target, side: 'other' });
        for (const [index, feature] of some.entries()) {
            const isOrdered = feature.isOrdered && target.isOrdered;
            const used = (cells) => isOrdered ? inOrder(cells, { feature, target }) : cells;
            found.push({ feature: feature.column.name, isOrdered, train: used(train[index]), other: used(other[index]) });
        }
    }
    return found;
}
/** Without missing values and categories that are not named. */
function inOrder(cells, { feature, target }) {
    const named = cells.slice(1, feature.hasRest ? -1 : undefined);
    return named.map((counts) => (target.hasRest ? counts.slice(0, -1) : counts));
}
async function countCells(split, { features, target, side }) {
    const table = split[side];
    const cutOf = ({ column, cut }) => cut(side === 'train' ? column.trainValue : column.otherValue);
    const cuts = features.map((feature, index) => `${cutOf(feature)} AS v${index}`).join(', ');
    const parts = features.map((feature, index) => `${feature.part(`v${index}`)} AS f${index}`).join(', ');
    const sets = features.map((_, index) => `(y, f${index})`).join(', ');
    const names = features.map((_, index) => `f${index}`).join(', ');
    // Names of ours stand only where no name of the data does.
    const found = await table.connection.runAndReadAll(`SELECT y, count(*)::DOUBLE, ${names} FROM (
      SELECT ${target.part('w')} AS y, ${parts} FROM (SELECT ${cutOf(target)} AS w, ${cuts} FROM ${table.relation})
    ) WHERE y > 0 GROUP BY GROUPING SETS (${sets})`);
    const cells = features.map(({ parts }) => Array.from({ length: parts + 1 }, () => new Array(target.parts).fill(0)));
    for (const [y, count, ...own] of found.getRows()) {
        const feature = own.findIndex((part) => part !== null);
        const row = cells[feature]?.[Number(own[feature])];
        if (row !== undefined)
            row[Number(y) - 1] = Number(count);
    }
    return cells;
}

;// CONCATENATED MODULE: ./build/packages/data/src/splits/ask/ask-numbers.js
/** The first row of a query, every value of it a number; what is none counts as 0. */
async function askNumbers({ connection }, sql) {
    const found = await connection.runAndReadAll(sql);
    return (found.getRows()[0] ?? []).map((value) => (value === null ? 0 : Number(value)));
}

;// CONCATENATED MODULE: ./build/packages/data/src/splits/ask/count-id-overlap.js

/** Counts them exactly: one scan of either split. */
async function countIdOverlap({ train, other, id }) {
    const own = id.map(({ trainValue }, index) => `${trainValue} AS k${index}`).join(', ');
    const theirs = id.map(({ otherValue }, index) => `${otherValue} AS k${index}`).join(', ');
    const present = id.map((_, index) => `k${index} IS NOT NULL`).join(' AND ');
    const keys = id.map((_, index) => `k${index}`).join(', ');
    const rows = `SELECT ${theirs} FROM ${other.relation}`;
    const [all = 0, whole = 0, shared = 0] = await askNumbers(train, `SELECT (SELECT count(*) FROM (${rows}))::DOUBLE, (SELECT count(*) FROM (${rows}) WHERE ${present})::DOUBLE,
      (SELECT count(*) FROM (${rows}) SEMI JOIN (SELECT DISTINCT ${own} FROM ${train.relation}) USING (${keys}))::DOUBLE`);
    return { rows: all, present: whole, shared };
}

;// CONCATENATED MODULE: ./build/packages/data/src/splits/ask/count-new-labels.js
const EXAMPLES_MAX = 5;
/** Counts them: one scan of the label in either split. */
async function countNewLabels({ train, other }, label) {
    const known = `SELECT DISTINCT ${label.trainValue} AS v FROM ${train.relation}`;
    const values = `SELECT ${label.otherValue} AS v FROM ${other.relation}`;
    const theirs = `SELECT v, count(*) AS n FROM (${values}) WHERE v IS NOT NULL GROUP BY v`;
    const found = await other.connection.runAndReadAll(`SELECT CAST(v AS VARCHAR), n::DOUBLE, v IN (SELECT v FROM (${known}) WHERE v IS NOT NULL) FROM (${theirs}) ORDER BY n DESC, 1`);
    const labels = found.getRows().map(([v, n, isKnown]) => ({ v: String(v), n: Number(n), isNew: isKnown !== true }));
    const sum = (some) => some.reduce((total, { n }) => total + n, 0);
    const fresh = labels.filter(({ isNew }) => isNew);
    return {
        rows: sum(labels),
        newRows: sum(fresh),
        newLabels: fresh.length,
        examples: fresh.slice(0, EXAMPLES_MAX).map(({ v }) => v),
    };
}

;// CONCATENATED MODULE: ./build/packages/data/src/splits/split-columns.js



/** Finds the columns that rules name in both splits; throws `DATA_COLUMN_MISSING`. */
function splitOf(name, tables, rules) {
    const find = (column) => splitColumn(column, tables, name);
    const named = [rules.label, rules.time, ...(rules.id ?? [])].filter((column) => column !== undefined);
    const others = new Set(tables.other.columns.map((column) => column.name));
    const common = tables.train.columns.map((column) => column.name).filter((column) => others.has(column));
    return {
        ...tables,
        name,
        features: (rules.features ?? common.filter((column) => !named.includes(column))).map(find),
        label: rules.label === undefined ? null : find(rules.label),
        id: (rules.id ?? []).map(find),
        time: rules.time === undefined ? null : find(rules.time),
    };
}
function splitColumn(name, { train, other }, split) {
    const [own, others] = [columnIn(train, name, 'the data'), columnIn(other, name, `the split "${split}"`)];
    const type = commonType(own, others);
    return { name, train: own, other: others, trainValue: valueAs(own, type), otherValue: valueAs(others, type) };
}
function columnIn({ columns }, name, what) {
    const found = columns.find((column) => column.name === name);
    if (found !== undefined)
        return found;
    throw columnMissing(name, columns.map((column) => column.name), what);
}
const COMMON = {
    number: 'DOUBLE',
    boolean: 'BOOLEAN',
    string: 'VARCHAR',
    time: 'TIMESTAMP',
};
function commonType(a, b) {
    if (a.type === b.type)
        return a.kind === 'number' ? 'DOUBLE' : a.type;
    if (a.kind === 'integer' && b.kind === 'integer')
        return 'HUGEINT';
    const numeric = [a, b].every(({ kind }) => kind === 'integer' || kind === 'number');
    if (numeric)
        return 'DOUBLE';
    return (a.kind === b.kind ? COMMON[a.kind] : undefined) ?? 'VARCHAR';
}
/** Adding 0.0 makes −0 and 0 one; a value that cannot be read as the type is text that no other equals. */
function valueAs(column, type) {
    const value = engineValue(column);
    if (type === 'DOUBLE')
        return `(CAST(${value} AS DOUBLE) + 0.0)`;
    return column.type === type ? value : `CAST(${value} AS ${type})`;
}
/** SQL of one 64-bit hash of several values; null counts as a value like any other. */
function rowHash(values) {
    return `hash(${values.join(', ')})`;
}
/** SQL that names a value, for subqueries. */
function as(value, name) {
    return `${value} AS ${quoteName(name)}`;
}

;// CONCATENATED MODULE: ./build/packages/data/src/splits/ask/count-repeats.js


/** Multiplicities that are counted one by one. */
const COUNTED = 7;
/**
 * Counts repeated rows over these columns, compared by a 64-bit hash: among 10¹⁹ pairs of different rows one passes for equal. One scan
 * of either split.
 */
async function countRepeats({ train, other }, columns) {
    const hashes = {
        train: rowHash(columns.map(({ trainValue }) => trainValue)),
        other: rowHash(columns.map(({ otherValue }) => otherValue)),
    };
    const rows = `SELECT ${hashes.train} AS h, 1 AS a, 0 AS b FROM ${train.relation} UNION ALL SELECT ${hashes.other}, 0, 1 FROM ${other.relation}`;
    const groups = `SELECT sum(a)::DOUBLE AS a, sum(b)::DOUBLE AS b FROM (${rows}) GROUP BY h`;
    const together = Array.from({ length: COUNTED }, (_, index) => `count(*) FILTER (a + b = ${index + 1})`);
    const matches = ['sum(b) FILTER (a > 0)', 'sum(b) FILTER (a = 1)'];
    const list = [...matches, 'count(*) FILTER (a = 2)', 'count(*) FILTER (a = 3)', ...together];
    const [matched = 0, matchedOnce = 0, trainTwice = 0, trainThrice = 0, ...spectrum] = await askNumbers(train, `SELECT ${list.map((one) => `(${one})::DOUBLE`).join(', ')} FROM (${groups})`);
    const rowsOf = { trainRows: train.rows, otherRows: other.rows };
    return { ...rowsOf, matched, matchedOnce, trainTwice, trainThrice, together: spectrum };
}

;// CONCATENATED MODULE: ./build/packages/data/src/splits/ask/count-time-overlap.js


/** Counts it; throws `DATA_INVALID` where the column holds no times in either split. */
async function countTimeOverlap({ train, other }, time) {
    for (const column of [time.train, time.other])
        mustHoldTimes(time.name, column);
    const own = `SELECT ${micros(time.trainValue)} AS t FROM ${train.relation}`;
    const theirs = `SELECT ${micros(time.otherValue)} AS t FROM ${other.relation}`;
    const [trainPresent = 0, newest = 0, otherPresent = 0, older = 0, asOld = 0, newerTrain = 0, oldest = 0] = await askNumbers(train, `WITH own AS (${own}), theirs AS (${theirs}), ends AS (SELECT (SELECT max(t) FROM own) AS newest, (SELECT min(t) FROM theirs) AS oldest)
      SELECT (SELECT count(t) FROM own)::DOUBLE, any_value(newest)::DOUBLE, count(t)::DOUBLE, (count(*) FILTER (t < newest))::DOUBLE,
        (count(*) FILTER (t = newest))::DOUBLE, (SELECT count(*) FROM own, ends WHERE t > oldest)::DOUBLE, any_value(oldest)::DOUBLE
      FROM theirs, ends`);
    return {
        ...{ trainRows: train.rows, otherRows: other.rows, trainPresent, otherPresent, older, asOld, newerTrain },
        ...{ newestTrain: newest / 1e6, oldestOther: oldest / 1e6 },
    };
}
/** SQL of a finite moment in microseconds, else null. */
function micros(value) {
    const moment = `TRY_CAST(${value} AS TIMESTAMP)`;
    return `(CASE WHEN isfinite(${moment}) THEN epoch_us(${moment}) END)`;
}
function mustHoldTimes(name, { kind, type }) {
    if (kind === 'time' || kind === 'string')
        return;
    throw new error/* PlumblineError */.Dl('DATA_INVALID', `Cannot compare the splits in time: "${name}" must hold times: it holds ${type}`, 'name a column of dates or timestamps');
}

// EXTERNAL MODULE: ./build/packages/core/src/number-words.js
var number_words = __webpack_require__(58838);
;// CONCATENATED MODULE: ./build/packages/data/src/splits/association.js

const association_RESAMPLES = 100;
const association_ROWS_MIN = 50;
/**
 * The move with its standard error, by multinomial resampling of the cells of either split; null where it cannot be measured: fewer than 50
 * rows a side, or a side with one value only. Ordered parts: Spearman's rank correlation of the parts, without missing values, so that a
 * turned sign shows. Others: Cramér's V, corrected for bias, missing values a part of their own.
 * Reference: Bergsma, Journal of the Korean Statistical Society 42, 2013.
 */
function associationMove({ feature, isOrdered, train, other }, random) {
    const measure = isOrdered ? rankCorrelation : cramersV;
    const [own, theirs] = [measure(train), measure(other)];
    const [trainRows, otherRows] = [association_sum(train.flat()), association_sum(other.flat())];
    if (own === null || theirs === null || Math.min(trainRows, otherRows) < association_ROWS_MIN)
        return null;
    const errors = [train, other].map((side) => association_spread(side, measure, random));
    return {
        ...{ feature, measure: isOrdered ? 'rank correlation' : "Cramér's V", train: own, other: theirs },
        ...{ move: Math.abs(theirs - own), standardError: Math.hypot(...errors), trainRows, otherRows },
    };
}
/** p of H₀: the association moved by no more than the tolerance; the estimate is taken as normal. */
function movePValue({ move, standardError }, tolerance) {
    if (!(move > tolerance))
        return 1;
    return standardError > 0 ? normalCdf(-(move - tolerance) / standardError) : 0;
}
/** Lower bound of the move at level 1 − alpha, so that p ≤ alpha ⇔ lower bound ≥ tolerance. */
function moveLower({ move, standardError }, alpha) {
    return Math.max(0, move - normalQuantile(1 - alpha) * standardError);
}
/** Upper bound of the move at level 1 − alpha. */
function moveUpper({ move, standardError }, alpha) {
    return move + normalQuantile(1 - alpha) * standardError;
}
function association_spread(cells, measure, random) {
    const flat = cells.flat();
    const width = cells[0]?.length ?? 0;
    const rows = association_sum(flat);
    const draws = [];
    for (let draw = 0; draw < association_RESAMPLES; draw += 1) {
        const counts = drawMultinomial(rows, flat, random);
        draws.push(measure(cells.map((_, row) => [...counts.subarray(row * width, (row + 1) * width)])) ?? 0);
    }
    const mean = association_sum(draws) / draws.length;
    return Math.sqrt(association_sum(draws.map((value) => (value - mean) ** 2)) / (draws.length - 1));
}
/** Spearman's rank correlation of a table of counts, ties at their middle rank; null where a side has one value. Oracle: scipy.stats.spearmanr. */
function rankCorrelation(cells) {
    const rows = cells.map(association_sum);
    const columns = (cells[0] ?? []).map((_, column) => association_sum(cells.map((row) => row[column] ?? 0)));
    const [x, y] = [centredRanks(rows), centredRanks(columns)];
    let covariance = 0;
    for (const [row, counts] of cells.entries())
        for (const [column, count] of counts.entries())
            covariance += count * x[row] * y[column];
    const variance = (counts, ranks) => association_sum(counts.map((count, part) => count * ranks[part] ** 2));
    const scale = Math.sqrt(variance(rows, x) * variance(columns, y));
    return scale > 0 ? covariance / scale : null;
}
function centredRanks(counts) {
    const middle = association_sum(counts) / 2;
    let before = 0;
    return counts.map((count) => {
        const rank = before + count / 2 - middle;
        before += count;
        return rank;
    });
}
/** Cramér's V of a table of counts, corrected for bias; null where a side has one value. Oracle: scipy.stats.contingency, then Bergsma's formula. */
function cramersV(cells) {
    const rows = cells.map(association_sum);
    const columns = (cells[0] ?? []).map((_, column) => association_sum(cells.map((row) => row[column] ?? 0)));
    const [r, c] = [rows, columns].map((counts) => counts.filter((count) => count > 0).length);
    const n = association_sum(rows);
    if (r === undefined || c === undefined || r < 2 || c < 2 || n < 2)
        return null;
    let squares = 0;
    for (const [row, counts] of cells.entries())
        for (const [column, count] of counts.entries()) {
            const expected = (rows[row] * columns[column]) / n;
            if (expected > 0)
                squares += (count - expected) ** 2 / expected;
        }
    const unbiased = Math.max(0, squares / n - ((r - 1) * (c - 1)) / (n - 1));
    const corrected = (parts) => parts - (parts - 1) ** 2 / (n - 1);
    return Math.sqrt(unbiased / (Math.min(corrected(r), corrected(c)) - 1));
}
function association_sum(values) {
    return values.reduce((total, value) => total + value, 0);
}

;// CONCATENATED MODULE: ./build/packages/data/src/splits/split-terms.js

/** What a breach of this severity does. */
function verdictOfBreach(severity) {
    return severity === 'error' ? 'fail' : severity === 'warning' ? 'warn' : 'pass';
}
/** `12 of 300 rows (4 %)`. */
function words(part, whole) {
    const share = whole === 0 ? '' : ` (${(0,number_words/* percent */.KN)(part / whole)})`;
    return `${(0,number_words/* count */.U9)(part)} of ${(0,number_words/* count */.U9)(whole)} rows${share}`;
}

;// CONCATENATED MODULE: ./build/packages/data/src/splits/judge-associations.js





/** False discoveries among the features that are said to go otherwise with the label. */
const FALSE_DISCOVERY_RATE = 0.05;
const NAMED = 5;
/**
 * One finding: which features go with the label otherwise than in the training data, proven beyond the tolerance (Benjamini–Hochberg over
 * the features). What these rows cannot tell is counted and breaks nothing: no sample shows that an association is the same.
 */
function judgeAssociations(features, terms, { seed }) {
    const check = `splits.${terms.split}.correlation`;
    const moves = features.flatMap((feature) => associationMove(feature, seededRandom((0,src_digest/* sha256Of */.Bj)(`${seed} association ${feature.feature}`))) ?? []);
    if (moves.length === 0)
        return {
            check,
            verdict: 'pass',
            detail: 'No feature can be held against the label: at least 50 rows a side and two values each are needed',
        };
    const { rejected, threshold } = benjaminiHochberg(moves.map((move) => movePValue(move, terms.limit)), FALSE_DISCOVERY_RATE);
    const moved = moves.filter((_, index) => rejected[index] === true).sort((a, b) => b.move - a.move);
    const same = moves.filter((move) => moveUpper(move, FALSE_DISCOVERY_RATE) <= terms.limit).length;
    const open = moves.length - moved.length - same;
    const rest = `${(0,number_words/* count */.U9)(same)} stayed within ${terms.limit}, ${(0,number_words/* count */.U9)(open)} cannot be told`;
    return {
        check,
        verdict: moved.length > 0 ? verdictOfBreach(terms.severity) : 'pass',
        detail: moved.length === 0
            ? `No feature is proven to go with the label otherwise than in the training data (${(0,number_words/* counted */.hS)(moves.length, 'feature')}: ${rest})`
            : `${(0,number_words/* counted */.hS)(moved.length, 'feature')} of ${(0,number_words/* count */.U9)(moves.length)} go with the label otherwise than in the training data: ${named(moved, threshold)}; ${rest}`,
        evidence: { tolerance: terms.limit, level: threshold, moves: moves.map((move) => ({ ...move })) },
    };
}
function named(moved, level) {
    const words = moved
        .slice(0, NAMED)
        .map((move) => `"${move.feature}" ${digits(move.train)} → ${digits(move.other)} (${move.measure}; by at least ${digits(moveLower(move, level))})`);
    const more = moved.length - words.length;
    return more === 0 ? words.join(', ') : `${words.join(', ')} and ${(0,number_words/* count */.U9)(more)} more`;
}
function digits(value) {
    return value.toFixed(2).replace('-', '−');
}

;// CONCATENATED MODULE: ./build/packages/data/src/splits/chance-repeats.js

/**
 * Good and Turing: a new row drawn as the training rows were repeats one that stands there once with probability 2N₂/n, N₂ the different
 * rows that stand there twice. The upper bound holds at 1 − alpha, one-sided: normal, with variance (4N₂ + 6N₃)/n², and with room
 * for counts near zero.
 * Reference: Good, Biometrika 40, 1953; Esty, Annals of Statistics 11, 1983; Zhang and Zhang, Annals of Statistics 37, 2009.
 */
function chanceOfRepeat({ trainRows, trainTwice, trainThrice }, alpha) {
    if (trainRows === 0)
        return { estimate: 0, upper: 1 };
    const z = normalQuantile(1 - alpha);
    const spread = z * Math.sqrt(4 * trainTwice + 6 * trainThrice) + 2 * z * z;
    return { estimate: (2 * trainTwice) / trainRows, upper: Math.min(1, (2 * trainTwice + spread) / trainRows) };
}
/** So many standard errors are allowed for on every count: chance passes for copies once in many thousand tables. */
const chance_repeats_ERRORS = 4;
/** Below so many rows of one multiplicity nothing is said. */
const chance_repeats_ROWS_MIN = 50;
/**
 * Are there more rows of one multiplicity than independent rows can have, whatever they are drawn from? Counts of independent rows are
 * mixed Poisson, so that aₖ = k!·Nₖ are moments of one measure and aₖ₋₁·aₖ₊₁ ≥ aₖ² (Cauchy–Schwarz). A table in which each row was copied
 * once has many pairs and no triples: that breaks it, while a table of few values has repeats of every multiplicity. Gives the
 * multiplicity that breaks it, or null. Copies made before a split are in both parts and cannot be seen by comparing the parts.
 */
function copiedMultiplicity({ together }) {
    const factorial = (k) => (k < 2 ? 1 : k * factorial(k - 1));
    const least = (count) => Math.max(0, count - chance_repeats_ERRORS * Math.sqrt(count));
    const most = (count) => count + chance_repeats_ERRORS * Math.sqrt(count) + chance_repeats_ERRORS ** 2;
    for (let k = 2; k < together.length; k += 1) {
        const [fewer = 0, own = 0, more = 0] = together.slice(k - 2, k + 1);
        if (own * k < chance_repeats_ROWS_MIN)
            continue;
        const below = (factorial(k) * least(own)) ** 2;
        if (factorial(k - 1) * most(fewer) * factorial(k + 1) * most(more) < below)
            return k;
    }
    return null;
}

;// CONCATENATED MODULE: ./build/packages/data/src/splits/judge-duplicates.js




const ALPHA = 0.05;
/** Splits are not drawn quite alike: half as many repeats again count as chance. */
const ROOM = 1.5;
/**
 * What the counts prove. Rows that stand once in the training data are what a leak repeats and chance hardly ever does: a table of few
 * values repeats its frequent rows, which says nothing.
 */
function duplicatesAnswer(repeats) {
    const { matched, matchedOnce, otherRows } = repeats;
    const shareOf = (rows) => (otherRows === 0 ? 0 : rows / otherRows);
    const { estimate, upper } = chanceOfRepeat(repeats, ALPHA);
    const { lower } = wilsonInterval(matchedOnce, otherRows, 1 - 2 * ALPHA);
    return {
        share: shareOf(matched),
        shareOnce: shareOf(matchedOnce),
        chance: estimate,
        excess: Math.max(0, lower - ROOM * upper),
        copied: copiedMultiplicity(repeats),
    };
}
/**
 * Breached where beyond doubt more than the allowed share of rows repeat single training rows and chance does not explain it. Where rows
 * repeat as copies do it warns at most: an experiment's design may repeat rows as well.
 */
function judgeDuplicates(repeats, terms) {
    const { split, limit, severity } = terms;
    const answer = duplicatesAnswer(repeats);
    const evidence = { ...repeats, together: [...repeats.together], ...answer };
    const single = repeats.matched === 0 ? '' : `, ${(0,number_words/* count */.U9)(repeats.matchedOnce)} of them one that stands there once`;
    const found = `${words(repeats.matched, repeats.otherRows)} of the ${split} split repeat the features of a training row${single}`;
    const finding = { check: `splits.${split}.duplicates`, evidence };
    if (answer.excess > limit)
        return {
            ...finding,
            verdict: verdictOfBreach(severity),
            detail: `${found}: chance explains ${(0,number_words/* percent */.KN)(answer.chance)}, and at least ${(0,number_words/* percent */.KN)(answer.excess)} are more than that (at most ${(0,number_words/* percent */.KN)(limit)} may be)`,
        };
    if (answer.copied !== null && answer.share > limit)
        return {
            ...finding,
            verdict: severity === 'info' ? 'pass' : 'warn',
            detail: `${found}, and rows stand ${times(answer.copied)} in the data as independent rows cannot: they look like copies made before the split`,
        };
    const reason = answer.share > limit ? ': these rows do not prove more than chance' : '';
    return { ...finding, verdict: 'pass', detail: `${found}${reason}` };
}
function times(multiplicity) {
    return multiplicity === 2 ? 'twice' : `${multiplicity} times`;
}

;// CONCATENATED MODULE: ./build/packages/data/src/splits/judge-id-overlap.js

/** What has an identity of its own may be learned from or tested on, not both: one shared id is a breach unless more are allowed. */
function judgeIdOverlap(overlap, terms) {
    const { rows, present, shared } = overlap;
    const missing = rows === present ? '' : ` (${words(rows - present, rows)} have none)`;
    const isBroken = present > 0 && shared / present > terms.limit;
    return {
        check: `splits.${terms.split}.id-overlap`,
        verdict: present === 0 ? 'warn' : isBroken ? verdictOfBreach(terms.severity) : 'pass',
        detail: present === 0
            ? `No row of the ${terms.split} split has an id: nothing can be compared`
            : `${words(shared, present)} of the ${terms.split} split have an id that the training data has too${missing}`,
        evidence: { rows, present, shared },
    };
}

;// CONCATENATED MODULE: ./build/packages/data/src/profile/distinct-sketch.js
/** Registers of a sketch, a power of two: 2 kB at most. */
const REGISTERS = 2_048;
/** Relative standard error, 1.04/√m. */
const SKETCH_ERROR = 1.04 / Math.sqrt(REGISTERS);
/** Ranks a register may hold: places of the lowest set bit of what the hash has left, from 1; 0 is an empty register. */
const distinct_sketch_RANK_MAX = 47;
const distinct_sketch_DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** A register written by itself takes its place (two digits) and its rank. */
const SPARSE_DIGITS = 3;
/** Places that `sketchPlace` gives: 64 for each register. */
const SKETCH_BITS = REGISTERS * 64;
/**
 * SQL of the place of a value in a sketch of bits, from 1 to `SKETCH_BITS`: 64 times the register plus the rank. `hashed` is SQL of the
 * value's hash without its lowest bit, a BIGINT: eleven bits of it choose the register, the rest gives the rank.
 */
function sketchPlace(hashed) {
    return `((${hashed} & ${(REGISTERS - 1) * 64}) + bit_count(xor(${hashed} >> 17, (${hashed} >> 17) - 1)))::INTEGER`;
}
/** SQL of a value's hash as `sketchPlace` takes it. */
function sketchHash(value) {
    return `(hash(${value}) >> 1)::BIGINT`;
}
/** Registers from places, each any number of times and in any order. */
function registersOf(places) {
    const registers = new Uint8Array(REGISTERS);
    for (const place of places) {
        const register = (place - 1) >> 6;
        const rank = Math.min(distinct_sketch_RANK_MAX, place - register * 64);
        if (rank > registers[register])
            registers[register] = rank;
    }
    return registers;
}
/** Registers as text: one digit each, or, where few are filled, place and rank of these; the shorter of both, so that equal sketches are equal texts. */
function writeRegisters(registers) {
    const filled = [...registers.keys()].filter((register) => registers[register] > 0);
    if (filled.length * SPARSE_DIGITS >= REGISTERS)
        return Array.from(registers, (rank) => distinct_sketch_DIGITS[rank]).join('');
    return filled
        .map((register) => `${distinct_sketch_DIGITS[register >> 6]}${distinct_sketch_DIGITS[register & 63]}${distinct_sketch_DIGITS[registers[register]]}`)
        .join('');
}
/** The registers of a sketch, or null where the text is none. */
function readRegisters(text) {
    const registers = new Uint8Array(REGISTERS);
    if (text.length === REGISTERS) {
        for (const [register, digit] of [...text].entries())
            registers[register] = distinct_sketch_DIGITS.indexOf(digit) & 0xff;
    }
    else {
        if (text.length > REGISTERS || text.length % SPARSE_DIGITS !== 0)
            return null;
        for (let at = 0; at < text.length; at += SPARSE_DIGITS) {
            const [high, low, rank] = [0, 1, 2].map((digit) => distinct_sketch_DIGITS.indexOf(text[at + digit]));
            if (high < 0 || low < 0 || rank < 1 || high * 64 + low >= REGISTERS)
                return null;
            registers[high * 64 + low] = rank;
        }
    }
    return registers.every((rank) => rank <= distinct_sketch_RANK_MAX) && writeRegisters(registers) === text ? registers : null;
}
/** A sketch of what either of the sketches has seen; null where their hashes differ, so that nothing can be said. */
function mergeSketches(sketches) {
    const [first] = sketches;
    if (first === undefined || sketches.some(({ hash }) => hash !== first.hash))
        return null;
    const merged = new Uint8Array(REGISTERS);
    for (const { registers } of sketches) {
        for (const [register, rank] of (readRegisters(registers) ?? []).entries()) {
            if (rank > merged[register])
                merged[register] = rank;
        }
    }
    return { hash: first.hash, registers: writeRegisters(merged) };
}
/**
 * How many different values a sketch has seen, about: relative standard error `SKETCH_ERROR`, smaller below some thousand.
 * Reference: Ertl, New cardinality estimation algorithms for HyperLogLog sketches, 2017 (the improved raw estimator, algorithm 6).
 */
function distinctOf(registers) {
    const counts = new Array(distinct_sketch_RANK_MAX + 1).fill(0);
    for (const rank of registers)
        counts[rank] += 1;
    let z = REGISTERS * tau(1 - counts[distinct_sketch_RANK_MAX] / REGISTERS);
    for (let rank = distinct_sketch_RANK_MAX - 1; rank >= 1; rank -= 1)
        z = 0.5 * (z + counts[rank]);
    z += REGISTERS * sigma(counts[0] / REGISTERS);
    return (REGISTERS * REGISTERS) / (2 * Math.LN2 * z);
}
/** x + Σ x^(2^k)·2^(k − 1): what empty registers add. Infinity at 1: then nothing was seen. */
function sigma(x) {
    if (x === 1)
        return Number.POSITIVE_INFINITY;
    let [sum, power, weight] = [x, x, 1];
    for (let last = Number.NaN; sum !== last;) {
        last = sum;
        power *= power;
        sum += power * weight;
        weight *= 2;
    }
    return sum;
}
/** (1 − x − Σ (1 − x^(2^−k))²·2^−k)/3: what full registers add. */
function tau(x) {
    if (x === 0 || x === 1)
        return 0;
    let [sum, root, weight] = [1 - x, x, 1];
    for (let last = Number.NaN; sum !== last;) {
        last = sum;
        root = Math.sqrt(root);
        weight *= 0.5;
        sum -= (1 - root) ** 2 * weight;
    }
    return sum / 3;
}

;// CONCATENATED MODULE: ./build/packages/data/src/profile/column-profile.js




/** A column's profile from its counts, in cells of its own. */
function columnProfile(counted, rows) {
    const { column, present, nonFinite } = counted;
    const numbers = numbersOf(counted);
    const broken = numbers === undefined ? 0 : present - numbers.count;
    const { nans, negativeInfinities } = nonFinite;
    const distinct = distinctCount(counted);
    return {
        name: column.name,
        kind: column.kind,
        type: column.type,
        nulls: rows - present,
        nans,
        infinities: broken - nans,
        ...(negativeInfinities > 0 ? { negativeInfinities } : {}),
        ...(numbers === undefined ? {} : { numbers }),
        ...column_profile_wordsOf(counted, distinct?.about ?? 0),
        ...vectorsOf(counted),
        ...(distinct === undefined ? {} : { distinct }),
    };
}
function isNumeric({ column: { kind } }) {
    return kind === 'integer' || kind === 'number' || kind === 'time';
}
/** The values of a column that has few, as categories. */
function asCategories(values) {
    return values.map(({ text, count }) => ({ key: text, count }));
}
function numbersOf(counted) {
    if (!isNumeric(counted))
        return undefined;
    if (counted.values === null)
        return scannedCells(counted.scanned.get('number'));
    return cellsOfValues(counted.values.map(({ number, count }) => ({ value: number, count })));
}
/** The cells of a measure, closed at its largest value: nothing lies above it. */
function scannedCells(scanned) {
    if (scanned === undefined)
        return undefined;
    const { own, answer } = scanned;
    const { count, min, max, mean, sd } = answer;
    const counts = answer.cells[0] ?? [count];
    const isOpen = max !== null && !(max <= (own.at(-1) ?? Number.NEGATIVE_INFINITY));
    return {
        ...{ count, min, max, mean, sd },
        edges: isOpen ? [...own, max] : own,
        counts: isOpen ? [...counts, 0] : counts,
        exhaustive: false,
    };
}
function column_profile_wordsOf(counted, distinctAbout) {
    const { column, values, scanned, frequent } = counted;
    if (column.kind !== 'string' && column.kind !== 'boolean')
        return {};
    if (values !== null)
        return { categories: ownCategories(asCategories(values)) };
    const lengths = scannedCells(scanned.get('length'));
    const scripts = scanned.get('script')?.answer.cells[0];
    const text = {
        distinctAbout,
        ...(lengths === undefined ? {} : { lengths }),
        ...(scripts === undefined ? {} : { scripts: scriptCells(scripts) }),
        ...(frequent === null ? {} : { frequent }),
    };
    return { text };
}
function vectorsOf({ scanned }) {
    const norms = scannedCells(scanned.get('norm'));
    if (norms === undefined)
        return {};
    const lengths = scanned.get('dimension')?.answer;
    const [least, most] = [lengths?.min ?? null, lengths?.max ?? null];
    return { vectors: { dimensions: least === null || most === null ? null : { least, most }, norms } };
}
function distinctCount(counted) {
    const { hash, values } = counted;
    if (values !== null) {
        const registers = writeRegisters(registersOf(values.map(({ place }) => place)));
        return { about: values.length, error: 0, sketch: { hash, registers } };
    }
    const answer = (counted.scanned.get('number') ?? counted.scanned.get('length'))?.answer;
    if (answer === undefined || answer.registers === null)
        return undefined;
    const about = Math.min(answer.count, Math.round(distinctOf(answer.registers)));
    return { about, error: SKETCH_ERROR, sketch: { hash, registers: writeRegisters(answer.registers) } };
}

;// CONCATENATED MODULE: ./build/packages/data/src/profile/against-column.js





/** The edges of a reference's cells of some measure; undefined where it has none. */
function referenceEdges(reference, kind) {
    return referenceCells(reference, kind)?.edges;
}
function referenceCells(reference, kind) {
    if (kind === 'number')
        return reference?.numbers;
    if (kind === 'length')
        return reference?.text?.lengths;
    return kind === 'norm' ? reference?.vectors?.norms : undefined;
}
/** A column's counts in the cells of the same column of a reference: as many of them as both have in common. */
function againstColumn(counted, reference) {
    const { column } = counted;
    const isText = column.kind === 'string' || column.kind === 'boolean';
    const numbers = column.kind === 'other' || isText ? undefined : countsIn(counted, reference, 'number');
    const norms = countsIn(counted, reference, 'norm');
    return {
        name: column.name,
        ...(numbers === undefined ? {} : { numbers }),
        ...(norms === undefined ? {} : { norms }),
        ...(isText ? wordsAgainst(counted, reference) : {}),
    };
}
function wordsAgainst(counted, reference) {
    const { values, scanned } = counted;
    const all = values === null ? null : asCategories(values);
    const keys = reference.categories?.categories;
    const frequentKeys = reference.text?.frequent?.categories;
    const categories = all === null || keys === undefined ? counted.againstCategories : countsOf(all, keys);
    const frequent = all === null || frequentKeys === undefined ? counted.againstFrequent : countsOf(all, frequentKeys);
    const lengths = countsIn(counted, reference, 'length');
    const places = scanned.get('script')?.answer.cells[0] ?? [];
    const scripts = all === null ? scriptCells(places) : scriptsOfTexts(all);
    return {
        ...(categories === null ? {} : { categories }),
        ...(frequent === null ? {} : { frequent }),
        ...(lengths === undefined ? {} : { lengths }),
        ...(reference.text?.scripts === undefined ? {} : { scripts }),
    };
}
/** The second list of cells that the scan was asked for is the reference's. */
function countsIn({ values, scanned }, reference, kind) {
    const edges = referenceEdges(reference, kind);
    if (edges === undefined)
        return undefined;
    if (values === null)
        return scanned.get(kind)?.answer.cells[1];
    if (kind === 'norm')
        return undefined;
    return countInto(edges, values.map(({ number, text, count }) => ({ value: kind === 'number' ? number : charactersOf(text), count })));
}

;// CONCATENATED MODULE: ./build/packages/data/src/profile/non-finite.js



const non_finite_COLUMNS_A_SCAN = 64;
/** What kind of missing the values of such columns are. Asked of few columns: in most there is none. */
async function splitNonFinite(table, columns) {
    return inParts(columns, non_finite_COLUMNS_A_SCAN, async (part) => {
        const list = part.map((column) => {
            const own = engineValue(column);
            const nan = isFloating(column.type) ? `count(*) FILTER (WHERE isnan(${own}))` : '0';
            const lowest = column.kind === 'time' ? `CAST('-infinity' AS TIMESTAMP)` : `CAST('-Infinity' AS DOUBLE)`;
            const value = column.kind === 'time' ? `CAST(${own} AS TIMESTAMP)` : `CAST(${own} AS DOUBLE)`;
            return `${nan}::DOUBLE, count(*) FILTER (WHERE ${value} = ${lowest})::DOUBLE`;
        });
        const result = await table.connection.runAndReadAll(`SELECT ${list.join(', ')} FROM ${table.relation}`);
        const row = result.getRowsJS()[0] ?? [];
        return part.map((_, index) => ({ nans: Number(row[2 * index]), negativeInfinities: Number(row[2 * index + 1]) }));
    });
}

;// CONCATENATED MODULE: ./build/packages/data/src/profile/sample-columns.js



const sample_columns_SAMPLE_ROWS = 20_000;
const sample_columns_COLUMNS_A_SCAN = 64;
/** What every k-th row says of columns: enough to cut cells, and to tell columns of few values from the rest. */
async function sampleColumns(table, columns) {
    const step = Math.max(1, Math.ceil(table.rows / sample_columns_SAMPLE_ROWS));
    return inParts(columns, sample_columns_COLUMNS_A_SCAN, async (part) => {
        const list = part.map((column) => {
            const isWords = column.kind === 'string' || column.kind === 'boolean';
            const distinct = isWords ? `approx_count_distinct(${engineValue(column)})` : 'NULL';
            return `list(${measuresOf(column)[0].value}), ${distinct}::DOUBLE`;
        });
        const result = await table.connection.runAndReadAll(`SELECT ${list.join(', ')} FROM ${every(table, step)}`);
        const row = result.getRowsJS()[0] ?? [];
        return part.map((column, index) => {
            const values = numbersIn(row[2 * index]).sort();
            const distinct = row[2 * index + 1];
            return { column, values, distinct: typeof distinct === 'number' ? distinct : distinctIn(values) };
        });
    });
}
function numbersIn(listed) {
    if (!Array.isArray(listed))
        return new Float64Array();
    const values = new Float64Array(listed.length);
    let size = 0;
    for (const value of listed) {
        if (typeof value !== 'number')
            continue;
        values[size] = value;
        size += 1;
    }
    return values.subarray(0, size);
}
function distinctIn(sorted) {
    return sorted.reduce((count, value, index) => (index > 0 && value === sorted[index - 1] ? count : count + 1), 0);
}
/** Rows without a number are taken by what they hold: the same rows each time, though equal ones together. */
function every({ relation, everyRow }, step) {
    if (step === 1)
        return relation;
    if (everyRow !== null)
        return `${relation} WHERE (${everyRow}) % ${step} = 0`;
    return `${relation} AS plumbline_row WHERE hash(plumbline_row) % ${step} = 0`;
}
/** Does a column hold whole numbers so large that a double does not tell them apart? */
function isWide({ column, values }) {
    const largest = Math.max(Math.abs(values[0] ?? 0), Math.abs(values.at(-1) ?? 0));
    return column.kind === 'integer' && column.value === undefined && largest > Number.MAX_SAFE_INTEGER;
}

;// CONCATENATED MODULE: ./build/packages/data/src/profile/scan-measures.js




const MEASURES_A_SCAN = 48;
/** Moments, exact cells and sketches of many measures, in one scan of a few dozen each. */
async function scanMeasures(table, asked) {
    return inParts(asked, MEASURES_A_SCAN, async (part) => {
        const values = part.map(({ present, value, hashed }, index) => [
            `${present} AS p${index}, ${value} AS x${index}`,
            ...(hashed === null ? [] : [`CASE WHEN ${hashed} IS NOT NULL THEN ${sketchHash(hashed)} END AS h${index}`]),
        ].join(', '));
        const questions = part.map(aggregates);
        const list = questions.flat().join(', ');
        const result = await table.connection.runAndReadAll(`SELECT ${list} FROM (SELECT ${values.join(', ')} FROM ${table.relation})`);
        const row = result.getRowsJS()[0] ?? [];
        let at = 0;
        return part.map((question, index) => {
            const from = at;
            at += questions[index].length;
            return answerOf(question, row.slice(from, at));
        });
    });
}
function aggregates({ pivot, edges, hashed }, index) {
    const x = `x${index}`;
    const near = `(${x} - ${pivot === null ? '' : numberSql(pivot)})`;
    const union = allEdges(edges);
    return [
        `count(p${index})::DOUBLE`,
        `count(${x})::DOUBLE`,
        `min(${x})`,
        `max(${x})`,
        ...(pivot === null ? [] : [`sum(${near})`, `sum(${near} * ${near})`]),
        union.length === 0 ? 'NULL' : `map_values(histogram(${x}, ${quoteNumbers(union)}))`,
        ...(hashed === null ? [] : [`CAST(bitstring_agg(${sketchPlace(`h${index}`)}, 1, ${SKETCH_BITS}) AS BLOB)`]),
    ];
}
function answerOf({ pivot, edges, hashed }, row) {
    const number = (value) => (typeof value === 'number' ? value : null);
    const [present, count] = [Number(row[0]), Number(row[1])];
    const range = { count, min: number(row[2]), max: number(row[3]) };
    const moments = pivot === null
        ? { ...range, mean: null, sd: null }
        : momentsOf({ ...range, pivot, sum: number(row[4]), squares: number(row[5]) });
    const union = allEdges(edges);
    const cells = withOpenCell(row[pivot === null ? 4 : 6], union.length, count);
    return {
        present,
        ...moments,
        cells: edges.map((list) => cellsOf(list, union, cells)),
        registers: hashed === null ? null : registersOf(scan_measures_placesOf(row.at(-1))),
    };
}
/** Every edge once, ascending: cells between all of them are counted at once, and those of each list are made of them. */
function allEdges(edges) {
    return edges.length === 1 ? edges[0] : [...new Set(edges.flat())].sort((a, b) => a - b);
}
/** Counts in the cells of one list, of those in the cells of a list with the same edges and more. */
function cellsOf(list, union, counts) {
    if (list.length === union.length)
        return counts;
    const cells = new Array(list.length + 1).fill(0);
    let cell = 0;
    for (const [at, count] of counts.entries()) {
        cells[cell] += count;
        if (union[at] === list[cell])
            cell += 1;
    }
    return cells;
}
/** The engine adds the open cell only where something lies in it: it is what the others leave. */
function withOpenCell(found, edges, count) {
    const cells = Array.from({ length: edges }, (_, cell) => (Array.isArray(found) ? Number(found[cell] ?? 0) : 0));
    return [...cells, count - cells.reduce((sum, cell) => sum + cell, 0)];
}
/** The set bits of a bit string, the first of which is 1: highest bit of the first byte. */
function* scan_measures_placesOf(bits) {
    if (!(bits instanceof Uint8Array))
        return;
    for (const [index, byte] of bits.entries()) {
        for (let bit = 0; bit < 8; bit += 1)
            if (byte & (0x80 >> bit))
                yield index * 8 + bit + 1;
    }
}
function numberSql(value) {
    return `CAST('${value}' AS DOUBLE)`;
}

;// CONCATENATED MODULE: ./build/packages/data/src/profile/scan-columns.js






/** Moments, cells and sketches of columns of many values, by name: in cells cut by the sample, and in the reference's. */
async function scanColumns(table, sampled, reference) {
    const asked = sampled.flatMap((own) => {
        const before = reference.get(own.column.name);
        return measuresOf(own.column).map((measure, place) => ask(own, measure, { isFirst: place === 0, before }));
    });
    const answers = await scanMeasures(table, asked.map(({ question }) => question));
    const found = asked.map(({ measure, own }, index) => ({ measure, scanned: { own, answer: answers[index] } }));
    return new Map([...Map.groupBy(found, ({ measure }) => measure.column.name)].map(([name, all]) => [
        name,
        {
            present: all[0].scanned.answer.present,
            measures: new Map(all.map(({ measure, scanned }) => [measure.kind, scanned])),
        },
    ]));
}
function ask(sampled, measure, { isFirst, before }) {
    const { kind, value } = measure;
    const present = engineValue(sampled.column);
    if (kind === 'presence' || kind === 'dimension')
        return { measure, own: [], question: { present, value, pivot: null, edges: [], hashed: null } };
    const own = fixedEdges(kind) ?? gridEdges(sampled.values);
    const theirs = referenceEdges(before, kind);
    const edges = theirs === undefined ? [own] : [own, theirs];
    const pivot = isFirst ? (sampled.values[sampled.values.length >> 1] ?? 0) : null;
    const hashed = isFirst && kind !== 'norm' ? hashedValue(sampled, measure) : null;
    return { measure, own, question: { present, value, pivot, edges, hashed } };
}
/** What a sketch takes for the value: the text, or the number as the double it is counted as where that tells all of them apart. */
function hashedValue(sampled, { value }) {
    return hashedType(sampled) === 'DOUBLE' ? value : `CAST(${engineValue(sampled.column)} AS VARCHAR)`;
}
/** The engine's type that a column's values are hashed as. */
function hashedType(sampled) {
    const { kind } = sampled.column;
    return kind === 'string' || kind === 'boolean' || isWide(sampled) ? 'VARCHAR' : 'DOUBLE';
}

;// CONCATENATED MODULE: ./build/packages/data/src/profile/value-counts.js






/** From here on one scan for each column, which a dictionary makes nearly free, beats maps of many columns in one. */
const NARROW_ROWS_MIN = 100_000;
const NARROW_COLUMNS_MAX = 64;
const value_counts_COLUMNS_A_SCAN = 64;
/** The values of each column, or null where they are too many, too long, or tell rows apart as an identifier does. */
async function countValues(table, columns) {
    const narrow = table.rows >= NARROW_ROWS_MIN && columns.length <= NARROW_COLUMNS_MAX;
    return inParts(columns, narrow ? 1 : value_counts_COLUMNS_A_SCAN, async (part) => {
        const sql = narrow ? grouped(table, part[0]) : mapped(table, part);
        const row = (await table.connection.runAndReadAll(sql)).getRowsJS()[0] ?? [];
        return part.map((column, index) => settled(column, row.slice(index * FIELDS, (index + 1) * FIELDS)));
    });
}
/** Does a sample say that all values of a column may be counted one by one? */
function mayBeCounted(sampled) {
    const { column, distinct } = sampled;
    const limit = limitOf(column.kind) * (value_counts_isNumeric(column.kind) ? 1 : SKETCHY);
    return column.kind !== 'other' && !isWide(sampled) && distinct <= limit;
}
/** The engine's count of distinct words errs, but not by this factor. */
const SKETCHY = 2;
function limitOf(kind) {
    return value_counts_isNumeric(kind) ? EXHAUSTIVE_VALUES_MAX : CATEGORIES_MAX;
}
function value_counts_isNumeric(kind) {
    return kind === 'integer' || kind === 'number' || kind === 'time';
}
/** present, size, values, counts, places */
const FIELDS = 5;
/** Grouped by the column itself, which a dictionary speeds up, and turned into lists after that. Null and what is not finite are groups too. */
function grouped(table, column) {
    // With room for null, NaN and two infinities.
    const most = limitOf(column.kind) + 4;
    const own = `(SELECT ${engineValue(column)} AS v FROM ${table.relation})`;
    const groups = `SELECT v, count(*)::DOUBLE AS n FROM ${own} GROUP BY v LIMIT ${most + 1}`;
    const values = `SELECT ${countedValue(column, 'v')} AS x, v, n FROM (${groups})`;
    const hashed = `SELECT x, v, n, ${sketchHash('x')} AS h FROM (${values})`;
    const lists = ['x', 'n', sketchPlace('h')].map((item) => `list(${item}) FILTER (WHERE x IS NOT NULL)`);
    const size = `CASE WHEN count(*) > ${most} THEN ${most} ELSE count(x) END`;
    return `SELECT sum(n) FILTER (WHERE v IS NOT NULL), (${size})::DOUBLE, ${lists.join(', ')} FROM (${hashed})`;
}
/** Many columns in one scan: a map of each. What is not finite is left out of it. */
function mapped(table, part) {
    const maps = part.map((column, index) => {
        const own = engineValue(column);
        return `count(${own})::DOUBLE AS p${index}, histogram(${countedValue(column, own)}) AS m${index}`;
    });
    const lists = part.map((column, index) => {
        const small = `CASE WHEN cardinality(m${index}) <= ${limitOf(column.kind)} THEN m${index} END`;
        const places = `list_transform(map_keys(${small}), lambda x: ${sketchPlace(sketchHash('x'))})`;
        return `p${index}, cardinality(m${index})::DOUBLE, map_keys(${small}), map_values(${small})::DOUBLE[], ${places}`;
    });
    return `SELECT ${lists.join(', ')} FROM (SELECT ${maps.join(', ')} FROM ${table.relation})`;
}
function countedValue(column, own) {
    return value_counts_isNumeric(column.kind) ? finiteOf(column, own) : `CAST(${own} AS VARCHAR)`;
}
function settled({ kind }, row) {
    const [present, size, ...lists] = row;
    if (Number(size ?? 0) > limitOf(kind))
        return null;
    const [values = [], counts = [], places = []] = lists.map((list) => (Array.isArray(list) ? list : []));
    const found = new Map();
    for (const [index, value] of values.entries()) {
        // Long decimals may be one double.
        const count = Number(counts[index]) + (found.get(value)?.count ?? 0);
        found.set(value, { number: Number(value), text: String(value), count, place: Number(places[index]) });
    }
    const sorted = [...found.values()].sort(value_counts_isNumeric(kind) ? (a, b) => a.number - b.number : byText);
    const isFew = value_counts_isNumeric(kind) || areCategories(sorted.map(({ text, count }) => ({ key: text, count })));
    return isFew ? { present: Number(present ?? 0), values: sorted } : null;
}
function byText(a, b) {
    return a.text < b.text ? -1 : 1;
}

;// CONCATENATED MODULE: ./build/packages/data/src/profile/count-columns.js






/** Counts every column of a table, in the cells of a reference too where it has the column. */
async function countColumns(table, columns, reference) {
    const version = String((await table.connection.runAndReadAll('SELECT version()')).value(0, 0));
    const sampled = await sampleColumns(table, columns);
    const values = await valuesByName(table, sampled);
    const rest = sampled.filter(({ column }) => !values.has(column.name));
    const scanned = await scanColumns(table, rest, reference);
    const nonFinite = await nonFiniteByName(table, columns, { values, scanned });
    const counted = [];
    for (const own of sampled) {
        const { column } = own;
        const found = values.get(column.name) ?? null;
        const scan = scanned.get(column.name);
        const present = found?.present ?? scan?.present ?? 0;
        counted.push({
            column,
            hash: `duckdb ${version} ${hashedType(own)}`,
            present,
            values: found?.values ?? null,
            scanned: scan?.measures ?? new Map(),
            nonFinite: nonFinite.get(column.name) ?? { nans: 0, negativeInfinities: 0 },
            ...(await count_columns_words(table, { column, present, scan }, reference.get(column.name))),
        });
    }
    return counted;
}
/** Columns of which all values could be counted. */
async function valuesByName(table, sampled) {
    const few = sampled.filter(mayBeCounted).map(({ column }) => column);
    const counts = await countValues(table, few);
    return new Map(few.flatMap(({ name }, index) => {
        const found = counts[index] ?? null;
        return found === null ? [] : [[name, found]];
    }));
}
/** Only where fewer numbers are finite than there are values. */
async function nonFiniteByName(table, columns, { values, scanned }) {
    const broken = columns.filter(({ name }) => {
        const few = values.get(name);
        const scan = scanned.get(name);
        const number = scan?.measures.get('number');
        if (few !== undefined)
            return few.values.reduce((sum, { count }) => sum + count, 0) < few.present;
        return scan !== undefined && number !== undefined && number.answer.count < scan.present;
    });
    const split = await splitNonFinite(table, broken);
    return new Map(broken.map(({ name }, index) => [name, split[index]]));
}
/** What narrow scans say of text with many values. */
async function count_columns_words(table, { column, present, scan }, reference) {
    const registers = scan?.measures.get('length')?.answer.registers ?? null;
    if (registers === null)
        return { frequent: null, againstCategories: null, againstFrequent: null };
    const among = async (keys) => keys === undefined ? null : countCategories(table, column, { keys, present });
    return {
        frequent: mayBeFrequent(present, distinctOf(registers)) ? await frequentValues(table, column, present) : null,
        againstCategories: await among(reference?.categories?.categories),
        againstFrequent: await among(reference?.text?.frequent?.categories),
    };
}

;// CONCATENATED MODULE: ./build/packages/data/src/profile/profile.js
/** The name of version 1 of the profile format. */
const PROFILE_SCHEMA_NAME = 'plumbline.profile/v1';

;// CONCATENATED MODULE: ./build/packages/data/src/profile/profile-data.js






/**
 * Counts a table. Scans: one where text is meant to be something else, one of every k-th row, a narrow one for each column of few values
 * (or one of many such columns), one of everything for all other columns, and a narrow one for each column of text in which some values
 * may be frequent. Memory does not grow with the rows.
 */
async function profileData(table, options = {}) {
    const reference = options.reference ?? options.against;
    const known = new Map(reference?.profile.columns.map((column) => [column.name, column]));
    const columns = await readAs(table, meantKinds(options, known));
    const counted = await countColumns(table, columns, known);
    const own = {
        schema: PROFILE_SCHEMA_NAME,
        rows: table.rows,
        rules: [...(options.rules ?? [])].sort(),
        edgesFrom: null,
        columns: counted.map((column) => columnProfile(column, table.rows)),
    };
    if (reference === undefined)
        return own;
    const against = counted.flatMap((column) => {
        const before = known.get(column.column.name);
        return before === undefined ? [] : [againstColumn(column, before)];
    });
    const counts = { ...own, against: { sha256: reference.sha256, columns: against } };
    return options.reference === undefined ? counts : againstReference(counts, reference).profile;
}
function meantKinds({ kinds }, known) {
    return new Map([...(kinds ?? []), ...[...known].map(([name, { kind }]) => [name, kind])]);
}

;// CONCATENATED MODULE: ./build/packages/data/src/splits/judge-label-drift.js





const judge_label_drift_FALSE_DISCOVERY_RATE = 0.05;
const judge_label_drift_SHARE_TOLERANCE = 0.02;
/** How the label moved from the training data to the other split, by the rules of drift; null where there is nothing to compare. */
async function labelDrift({ train, other }, label, { limit, seed }) {
    const profile = await profileData({ ...train, columns: [label.train] });
    const reference = { profile, sha256: (0,src_digest/* sha256Of */.Bj)((0,canonical_json/* canonicalJson */.dj)((0,canonical_json/* toJson */.aB)(profile))) };
    const current = await profileData({ ...other, columns: [label.other] }, { reference });
    const { columns } = judgeDrift(profile, current, {
        tolerance: limit,
        shareTolerance: Math.min(limit, judge_label_drift_SHARE_TOLERANCE),
        falseDiscoveryRate: judge_label_drift_FALSE_DISCOVERY_RATE,
        columns: new Map(),
        ignored: new Set(),
        seed,
    });
    return columns[0] ?? null;
}
/** Only what is proven is a breach; what these rows cannot tell is said, and too few rows warn. */
function judgeLabelDrift(drift, terms) {
    const check = `splits.${terms.split}.label-drift`;
    const label = `the labels of the ${terms.split} split`;
    if (drift === null)
        return { check, verdict: 'pass', detail: `There is nothing to compare of ${label}` };
    if (drift.changed !== null)
        return { check, verdict: verdictOfBreach(terms.severity), detail: `One cannot compare ${label}: ${drift.changed}` };
    const worst = [...drift.components].sort((a, b) => b.distance - b.tolerance - (a.distance - a.tolerance))[0];
    const deciding = drift.components.find(({ answer }) => answer === 'drifted') ?? worst;
    if (deciding === undefined)
        return { check, verdict: 'pass', detail: `There is nothing to compare of ${label}` };
    const { distance, lower, upper, tolerance, tooFewRows, answer, component, n, m, rowsNeeded } = deciding;
    const moved = `${component === 'distribution' ? 'The distribution' : `The ${component.replace('-', ' ')}`} of ${label} moved by ${(0,number_words/* percent */.KN)(distance)}`;
    const needed = rowsNeeded === null ? '' : `; about ${(0,number_words/* count */.U9)(rowsNeeded)} rows a side would tell`;
    const told = {
        drifted: `${moved} of rows, proven above ${(0,number_words/* percent */.KN)(lower)} (tolerance ${(0,number_words/* percent */.KN)(tolerance)})`,
        stable: `${moved} of rows, proven to be at most ${(0,number_words/* percent */.KN)(upper)} (tolerance ${(0,number_words/* percent */.KN)(tolerance)})`,
        undetermined: `${moved} of rows, which these rows do not prove to be above or below ${(0,number_words/* percent */.KN)(tolerance)}${needed}`,
    };
    return {
        check,
        verdict: drift.answer === 'drifted' ? verdictOfBreach(terms.severity) : tooFewRows ? 'warn' : 'pass',
        detail: tooFewRows ? `${moved}: too few rows to judge (${Math.min(n, m)}; at least 50 a side)` : told[answer],
        evidence: { answer: drift.answer, component, distance, lower, upper, tolerance, trainRows: n, otherRows: m },
    };
}

;// CONCATENATED MODULE: ./build/packages/data/src/splits/judge-new-labels.js


/** A label that was never learned is never told right: its rows are lost to every metric. */
function judgeNewLabels({ rows, newRows, newLabels, examples }, terms) {
    const shown = terms.showValues && newLabels > 0 ? `: ${examples.map((one) => `"${one}"`).join(', ')}` : '';
    const isBroken = rows > 0 && newRows / rows > terms.limit;
    return {
        check: `splits.${terms.split}.new-labels`,
        verdict: rows === 0 ? 'warn' : isBroken ? verdictOfBreach(terms.severity) : 'pass',
        detail: newLabels === 0
            ? `Every label of the ${terms.split} split is in the training data`
            : `${words(newRows, rows)} of the ${terms.split} split have ${(0,number_words/* counted */.hS)(newLabels, 'label')} that the training data does not have${shown}`,
        evidence: { rows, newRows, newLabels },
    };
}

;// CONCATENATED MODULE: ./build/packages/data/src/splits/judge-time-overlap.js

/**
 * Who names a time column says that the split is one in time: a row of the other split that is older than a training row is one the model
 * could learn from the future of. Rows as old as the newest training row are told and do not count: days are shared at their border.
 */
function judgeTimeOverlap(overlap, terms) {
    const { otherPresent, trainPresent, older, asOld, newerTrain } = overlap;
    const { newestTrain, oldestOther, ...counts } = overlap;
    const check = `splits.${terms.split}.time-overlap`;
    // Times are values of the data.
    const evidence = terms.showValues ? { ...counts, newestTrain, oldestOther } : counts;
    if (otherPresent === 0 || trainPresent === 0)
        return { check, verdict: 'warn', detail: 'One split has no time at all: nothing can be compared', evidence };
    const ends = terms.showValues ? ` (the newest of ${moment(newestTrain)}, the oldest of ${moment(oldestOther)})` : '';
    const border = asOld === 0 ? '' : `; ${words(asOld, otherPresent)} are as old as it`;
    const turned = older === 0 ? '' : `; ${words(newerTrain, trainPresent)} of the training data are newer than the oldest of them`;
    return {
        check,
        verdict: older / otherPresent > terms.limit ? verdictOfBreach(terms.severity) : 'pass',
        detail: `${words(older, otherPresent)} of the ${terms.split} split are older than the newest training row${ends}${border}${turned}`,
        evidence,
    };
}
const SECONDS_MAX = 8.64e12;
/** ISO 8601, as far as that goes. */
function moment(seconds) {
    return Math.abs(seconds) > SECONDS_MAX ? `${seconds} s from 1970` : new Date(seconds * 1000).toISOString();
}

;// CONCATENATED MODULE: ./build/packages/data/src/splits/split-findings.js














/** Splits that can be named beside the training data. */
const SPLITS = ['test', 'validation'];
/** The name under which a split is attached to the table (`TableOptions.others`). */
function splitTableName(split) {
    return `split_${split}`;
}
/** The tables that the rules of splits need, with their files: to be attached to the training data. */
function splitTables(rules) {
    return Object.fromEntries(SPLITS.flatMap((split) => {
        const files = rules[split];
        return files === undefined ? [] : [[splitTableName(split), files]];
    }));
}
/**
 * What each split shares with the training data and should not, and how its labels differ. Defaults, with their reasons: one shared id, and
 * one row from before the end of the training data, break the very claim that naming `id` or `time` makes (error, 0); rows
 * with equal features must be 1 % more than chance explains, since a single one changes no metric (error, 0.01); labels are warned of
 * (0.02 of rows, one new label), since a rare class may fall into one split; an association must have moved by 0.1, beyond doubt
 * (warning). Throws `DATA_COLUMN_MISSING`, `DATA_INVALID`, and `INVARIANT_BROKEN` where a split is not attached.
 */
async function splitFindings(table, rules, options) {
    const findings = [];
    for (const name of SPLITS.filter((split) => rules[split] !== undefined)) {
        const other = table.others.get(splitTableName(name));
        if (other === undefined)
            throw notAttached(name);
        const split = splitOf(name, { train: table, other }, rules);
        findings.push(...(await findingsOf(split, { rules, ...options })));
    }
    return findings;
}
function notAttached(name) {
    return new error/* PlumblineError */.Dl('INVARIANT_BROKEN', `Cannot judge the split "${name}": its table must be attached: it is not`, 'report it');
}
async function findingsOf(split, context) {
    const { train, other, name } = split;
    if (train.rows === 0 || other.rows === 0) {
        const empty = train.rows === 0 ? 'training data' : `${name} split`;
        return [
            {
                check: `splits.${name}.rows`,
                verdict: 'inconclusive',
                detail: `The ${empty} has no rows: nothing can be shown`,
            },
        ];
    }
    const terms = termsOf(split, context);
    const { id, time, label } = split;
    const asked = [
        await judged(terms('duplicates'), split.features.length > 0, async (own) => judgeDuplicates(await countRepeats(split, split.features), own)),
        await judged(terms('id-overlap'), id.length > 0, async (own) => judgeIdOverlap(await countIdOverlap(split), own)),
        await judged(terms('time-overlap'), time !== null, async (own) => judgeTimeOverlap(await countTimeOverlap(split, time), own)),
        ...(label === null ? [] : await labelFindings(split, label, { ...context, terms })),
    ];
    return asked.filter((finding) => finding !== null);
}
async function judged(terms, isAsked, judge) {
    return terms === null || !isAsked ? null : judge(terms);
}
async function labelFindings(split, label, { rules, seed, terms }) {
    const task = rules.task ?? (await taskOf(split, label));
    return [
        await judged(terms('label-drift'), true, async (own) => judgeLabelDrift(await labelDrift(split, label, { limit: own.limit, seed }), own)),
        await judged(terms('new-labels'), task === 'classification', async (own) => judgeNewLabels(await countNewLabels(split, label), own)),
        await judged(terms('correlation'), split.features.length > 0, async (own) => judgeAssociations(await countAssociations(split, label, task), own, { seed })),
    ];
}
const CLASSES_MAX = 50;
async function taskOf(split, label) {
    if (splitKind(label) !== 'number')
        return 'classification';
    if (label.train.kind !== 'integer' || label.other.kind !== 'integer')
        return 'regression';
    return (await distinctUpTo(split, label, CLASSES_MAX)) <= CLASSES_MAX ? 'classification' : 'regression';
}
const DEFAULTS = {
    duplicates: { severity: 'error', limit: 0.01 },
    'id-overlap': { severity: 'error', limit: 0 },
    'time-overlap': { severity: 'error', limit: 0 },
    'new-labels': { severity: 'warning', limit: 0 },
    'label-drift': { severity: 'warning', limit: 0.02 },
    correlation: { severity: 'warning', limit: 0.1 },
};
/** The terms of a check, or null where it is switched off. */
function termsOf({ name }, { rules, showValues }) {
    return (check) => {
        const own = rules.checks?.[check] ?? {};
        const severity = own.severity ?? DEFAULTS[check].severity;
        const stated = 'tolerance' in own ? own.tolerance : 'at-most' in own ? own['at-most'] : undefined;
        return severity === 'off' ? null : { split: name, severity, limit: stated ?? DEFAULTS[check].limit, showValues };
    };
}

// EXTERNAL MODULE: ./build/packages/boundary/src/guard.js + 1 modules
var guard = __webpack_require__(36467);
// EXTERNAL MODULE: ./build/packages/core/src/limits.js
var limits = __webpack_require__(57007);
// EXTERNAL MODULE: ./build/packages/boundary/src/parse-yaml.js + 1 modules
var parse_yaml = __webpack_require__(41950);
// EXTERNAL MODULE: ./build/packages/data/src/tfdv/schema-fields.js
var schema_fields = __webpack_require__(77358);
;// CONCATENATED MODULE: ./build/packages/data/src/tfdv/is-tfdv-schema.js

/** Behind space and comments: the first field's name and the sign after it. */
const FIRST_FIELD = /^([A-Za-z_][A-Za-z0-9_]*)[ \t\r\n]*([:{<])/;
/**
 * Is a rule file written in protobuf's text format, as TensorFlow's schemas are? Its first field is one of theirs, or opens a message, which
 * neither YAML nor JSON does. An empty file is none.
 */
function isTfdvSchema(text) {
    const [, name, sign] = FIRST_FIELD.exec(behindComments(text)) ?? [];
    if (name === undefined)
        return false;
    return sign !== ':' || Object.hasOwn(schema_fields/* SCHEMA_MESSAGES */.Hu['Schema'] ?? {}, name);
}
function behindComments(text) {
    let at = text.startsWith('\uFEFF') ? 1 : 0;
    for (;;) {
        while (at < text.length && ' \t\r\n'.includes(text[at] ?? ''))
            at += 1;
        if (text[at] !== '#')
            return text.slice(at);
        const line = text.indexOf('\n', at);
        if (line === -1)
            return '';
        at = line;
    }
}

;// CONCATENATED MODULE: ./build/packages/data/src/languages/read-rule-set.js


/**
 * Text to checks, in whatever language it is written: told from content, never from the file's name. `name` is how reports call it. Each
 * language is loaded only where it is met. Throws `CONFIG_SYNTAX`, `CONFIG_INVALID`, `CONFIG_UNSUPPORTED`, with line and column.
 */
async function readRuleSet(text, name, settings) {
    if (isTfdvSchema(text)) {
        const { readTfdvSchema } = await __webpack_require__.e(/* import() */ 373).then(__webpack_require__.bind(__webpack_require__, 29373));
        const tfdv = readTfdvSchema(text, name, { environment: settings.environment });
        return { file: tfdv, text, own: null, suite: null, tfdv };
    }
    const { value, locate } = await (0,parse_yaml/* parseYaml */.h)(text, name);
    return readParsed({ text, name, value, locate, sha256: (0,src_digest/* sha256Of */.Bj)(text) }, settings);
}
async function readParsed(source, settings) {
    const { value, text } = source;
    const only = (file) => ({ file, text, own: null, suite: null, tfdv: null });
    const gx = await __webpack_require__.e(/* import() */ 688).then(__webpack_require__.bind(__webpack_require__, 76688));
    if (gx.isGreatExpectationsSuite(value)) {
        const suite = await gx.readSuite(source, settings);
        return { ...only(suite.file), suite };
    }
    const { isOdcsContract } = await __webpack_require__.e(/* import() */ 993).then(__webpack_require__.bind(__webpack_require__, 52993));
    if (isOdcsContract(value)) {
        const { readOdcsContract } = await Promise.all(/* import() */[__webpack_require__.e(688), __webpack_require__.e(848)]).then(__webpack_require__.bind(__webpack_require__, 71848));
        const object = settings.table === '' ? {} : { object: settings.table };
        return only(await readOdcsContract(value, source, { now: settings.now, ...object }));
    }
    const frictionless = await __webpack_require__.e(/* import() */ 853).then(__webpack_require__.bind(__webpack_require__, 28853));
    if (frictionless.isDataPackage(value)) {
        const { readDataPackage } = await __webpack_require__.e(/* import() */ 368).then(__webpack_require__.bind(__webpack_require__, 368));
        return only(await readDataPackage(value, source, {
            paths: settings.paths,
            ...(settings.table === '' ? {} : { resource: settings.table }),
        }));
    }
    if (frictionless.isTableSchema(value)) {
        const { readTableSchema } = await __webpack_require__.e(/* import() */ 276).then(__webpack_require__.bind(__webpack_require__, 85276));
        return only(await readTableSchema(value, source));
    }
    const { isJsonSchema } = await __webpack_require__.e(/* import() */ 666).then(__webpack_require__.bind(__webpack_require__, 12666));
    if (isJsonSchema(value)) {
        const { readJsonSchema } = await __webpack_require__.e(/* import() */ 194).then(__webpack_require__.bind(__webpack_require__, 72194));
        return only(await readJsonSchema(value, source));
    }
    const { rulesOf } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 62648));
    const rules = await rulesOf(value ?? {}, source);
    const { ownRuleSet } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 56261));
    return ownRuleSet({ ...source, rules }, text);
}

// EXTERNAL MODULE: ./build/packages/data/src/rules/tables-rules.js
var tables_rules = __webpack_require__(19225);
// EXTERNAL MODULE: ./build/packages/data/src/rules/rules-file.js + 8 modules
var rules_file = __webpack_require__(62648);
// EXTERNAL MODULE: ./build/packages/data/src/languages/own-rule-set.js + 6 modules
var own_rule_set = __webpack_require__(56261);
;// CONCATENATED MODULE: ./build/actions/validate-data/src/rule-groups.js





/**
 * The rules in force. Against a policy ref the rule files as they stand there apply too, so that a pull request cannot loosen the rules it
 * is judged by; a rule file that is not there yet has no say. `data`: absolute paths of the data.
 */
async function readRuleGroups(inputs, context, data) {
    const named = await namedFiles(inputs, context);
    const settings = (table) => ({
        now: context.host.now(),
        environment: inputs.schemaEnvironment,
        parameters: inputs.suiteParameters,
        table,
        paths: data,
        tables: Object.keys(inputs.tables),
    });
    const head = [];
    const pathOf = new Map();
    for (const { path, table } of named) {
        const text = await (0,files/* readTextFile */.Gu)(path, { what: 'the schema', bytesMax: limits/* CONFIG_BYTES_MAX */.CV });
        const set = await readRuleSet(text, context.display(path), settings(table));
        head.push(set);
        pathOf.set(set.file.sha256, path);
    }
    const inFile = await inline(context.section, 'rules in the configuration file');
    const policy = await policyRules(named, context, settings);
    return { head: [...head, ...inFile], policy, pathOf };
}
async function namedFiles(inputs, context) {
    const files = [];
    for (const line of inputs.schema) {
        const [, pattern = line, table = ''] = /^(.*)#([^#/\\]+)$/.exec(line) ?? [];
        for (const path of await (0,confined_path/* confinedPaths */.d7)(context, 'schema', [pattern]))
            files.push({ path, table });
    }
    return files;
}
/** The reading that all rules together ask for. What counts as missing is the policy's say where it has any, see `missingValuesOf`. */
function readingOfRules(groups) {
    const rules = distinctRules(groups);
    const readings = rules.map(({ file }) => file.reading);
    const own = rules.map((set) => (0,tables_rules/* readingOptions */.fK)(set.own?.rules.reading));
    return {
        ...Object.assign({}, ...readings, ...own),
        missingValues: missingValuesOf(groups),
        textColumns: [...new Set(readings.flatMap((reading) => reading?.textColumns ?? []))],
        emptyIsMissing: readings.every((reading) => reading?.emptyIsMissing !== false),
    };
}
/** What counts as missing: by the policy's rules where it has any, because more missing values are fewer values to judge. */
function missingValuesOf({ head, policy }) {
    const group = policy === null || policy.length === 0 ? head : policy;
    return [...new Set(group.flatMap(({ file }) => file.reading?.missingValues ?? []))];
}
/** What of the head's rules is not heard, what the policy cannot see, and what rules say for people only. */
function noticesOfRules(groups, schema) {
    const unchecked = distinctRules(groups).flatMap(({ file }) => (file.unchecked ?? []).map(({ what }) => `${file.name}: not checked: ${what}`));
    if (groups.policy === null)
        return unchecked;
    const kept = missingValuesOf(groups);
    const asked = missingValuesOf({ ...groups, policy: null }).filter((value) => !kept.includes(value));
    const hasGlob = schema.some((line) => /[*?[{]/.test(line));
    return [
        ...(asked.length === 0 ? [] : ["Policy kept: missing-values: the head's additional values are judged as values"]),
        ...(hasGlob ? ['A glob in "schema" cannot see a rule file that the head removed: name rule files one a line'] : []),
        ...unchecked,
    ];
}
/** Every distinct set of rules, the policy's last. */
function distinctRules({ head, policy }) {
    const seen = new Set();
    return [...head, ...(policy ?? [])].filter(({ file: { sha256 } }) => !seen.has(sha256) && seen.add(sha256));
}
/** The rules at the policy ref, with or without a configuration file there; null where nothing there speaks of rules. */
async function policyRules(named, context, settings) {
    const { host, policySection } = context;
    const ref = host.input('policy-ref') || (host.surroundings.baseRef ?? '');
    if (ref === '')
        return null;
    const files = [];
    for (const { path, table } of named) {
        const inside = (0,external_node_path_.relative)(context.workspace, path).replaceAll('\\', '/');
        const text = inside.startsWith('../') ? null : await host.readAt(ref, inside);
        if (text !== null)
            files.push(await readRuleSet(text, `${context.display(path)} at ${ref}`, settings(table)));
    }
    if (policySection === null)
        return files.length === 0 ? null : files;
    return [...files, ...(await inline(policySection, `rules in the configuration file at ${ref}`))];
}
async function inline(section, name) {
    const value = section['rules'];
    if (!(0,guard/* isJsonObject */.O)(value))
        return [];
    const rules = await (0,rules_file.rulesOf)(value, { name, locate: () => undefined });
    const text = (0,canonical_json/* canonicalJson */.dj)(value);
    return [(0,own_rule_set.ownRuleSet)({ name, sha256: (0,src_digest/* sha256Of */.Bj)(text), rules, locate: () => undefined }, text)];
}

;// CONCATENATED MODULE: ./build/actions/validate-data/src/other-tables.js





/**
 * The further tables of a run, by name, with their absolute paths: those of the input, those that rules name, and the splits. What a rule
 * file names came with the change and stays inside the workspace. Throws `DATA_MISSING`, `PATH_OUTSIDE`.
 */
async function otherTables(inputs, context, groups) {
    const tables = new Map();
    const alike = new Set();
    for (const { own } of distinctRules(groups)) {
        const splits = own?.rules.splits === undefined ? {} : splitTables(own.rules.splits);
        for (const name of Object.keys(splits))
            alike.add(name);
        for (const [name, files] of Object.entries({ ...own?.rules.tables, ...splits }))
            tables.set(name, await insideWorkspace(context, typeof files === 'string' ? [files] : files));
    }
    for (const [name, pattern] of Object.entries(inputs.tables))
        tables.set(name, await (0,confined_path/* confinedPaths */.d7)(context, 'tables', [pattern]));
    return { others: Object.fromEntries(tables), alike: [...alike] };
}
async function insideWorkspace(context, patterns) {
    await (0,files/* demandInside */.Qw)(patterns, context.workspace, context.workingDirectory);
    const found = await (0,files/* expandGlobs */.GE)(patterns, context.workingDirectory, 'tables');
    return Promise.all(found.map((path) => (0,files/* resolveInside */.LI)(context.workspace, (0,external_node_path_.relative)(context.workspace, path))));
}

// EXTERNAL MODULE: ./build/packages/boundary/src/parse-json.js
var parse_json = __webpack_require__(4308);
;// CONCATENATED MODULE: ./build/packages/data/src/profile/contradictions.js



/** What in a profile contradicts itself, or null: numbers that no table has must not decide anything. */
function contradictionIn(profile) {
    const names = profile.columns.map(({ name }) => name);
    if (new Set(names).size !== names.length)
        return 'each column must be there once';
    for (const column of profile.columns) {
        const problem = inColumn(column, profile.rows);
        if (problem !== null)
            return `column "${column.name}": ${problem}`;
    }
    const known = new Map(profile.columns.map((column) => [column.name, column]));
    for (const counts of profile.against?.columns ?? []) {
        const column = known.get(counts.name);
        const problem = column === undefined ? 'it must be a column of the profile' : inAgainst(counts, column, profile.rows);
        if (problem !== null)
            return `counts of "${counts.name}" against a reference: ${problem}`;
    }
    for (const [sha256, { answers }] of Object.entries(profile.counters ?? {})) {
        const isOdd = answers.some(({ answer }) => answer.kind === 'rows' && answer.missing + answer.breaking > answer.elements);
        if (isOdd)
            return `answers to the rules ${sha256}: rows that break or are missing must not exceed those looked at`;
    }
    if (profile.rowsSample !== undefined)
        unpackSample(profile.rowsSample);
    return null;
}
function inColumn(column, rows) {
    const { numbers, categories, text, vectors, nulls, nans, infinities, negativeInfinities = 0 } = column;
    const filled = rows - nulls;
    const present = filled - nans - infinities;
    if (present < 0)
        return 'nulls, NaN and infinite values must not exceed the rows';
    if (negativeInfinities > infinities)
        return 'negative infinities must not exceed the infinite values';
    if (column.sample !== undefined)
        unpackSample(column.sample);
    return contradictions_firstOf([
        () => inKind(column),
        () => (numbers === undefined ? null : inNumbers(numbers, present)),
        () => (categories === undefined ? null : inCategories(categories, present)),
        () => (text === undefined ? null : inText(text, filled)),
        () => (vectors === undefined ? null : inNumbers(vectors.norms, vectors.norms.count)),
        () => (vectors !== undefined && vectors.norms.count > filled ? 'there must not be more norms than vectors' : null),
        () => {
            const { least, most } = vectors?.dimensions ?? { least: 0, most: 0 };
            return least > most ? 'the shortest vector must not be longer than the longest' : null;
        },
        () => (column.distinct === undefined ? null : inDistinct(column.distinct, present)),
    ]);
}
/** What is left out of a profile cannot be compared: nothing may be. */
function inKind({ kind, numbers, categories, text, vectors }) {
    const isNumeric = kind === 'integer' || kind === 'number' || kind === 'time';
    const isWords = kind === 'string' || kind === 'boolean';
    if (isNumeric !== (numbers !== undefined))
        return 'there must be numbers in a column of numbers or times, and only there';
    if (isWords !== ((categories === undefined) !== (text === undefined)))
        return 'there must be either categories or text in a column of words, and only there';
    return vectors === undefined || kind === 'other' ? null : 'there must be vectors only in a column of lists';
}
function contradictions_firstOf(questions) {
    for (const question of questions) {
        const problem = question();
        if (problem !== null)
            return problem;
    }
    return null;
}
function inNumbers(cells, present) {
    const { count, edges, counts, min, max, mean, sd } = cells;
    if (counts.length !== edges.length + 1)
        return 'there must be one more count than edges';
    if (edges.some((edge, index) => index > 0 && !(edge > edges[index - 1])))
        return 'edges must ascend';
    if (count !== present || contradictions_sum(counts) !== present)
        return `counts must add up to ${present} finite values`;
    if ((min === null) !== (count === 0) || (max === null) !== (count === 0))
        return 'there must be a smallest and a largest value where there are values, and only there';
    if (count === 0 && (mean !== null || sd !== null))
        return 'no values must have no mean';
    if (min === null || max === null)
        return null;
    if (min > max)
        return 'the smallest value must not exceed the largest';
    const slack = 1e-9 * Math.max(Math.abs(min), Math.abs(max));
    if (mean !== null && (mean < min - slack || mean > max + slack))
        return 'the mean must lie between the extremes';
    if (sd !== null && (count < 2 || sd > (max - min) * (1 + 1e-9)))
        return 'the deviation must fit the extremes';
    const [lowest, highest] = [counts.findIndex((own) => own > 0), counts.findLastIndex((own) => own > 0)];
    if ((edges[lowest] ?? max) < min || (edges[highest - 1] ?? Number.NEGATIVE_INFINITY) >= max)
        return 'counts must lie between the extremes';
    return null;
}
function inCategories(cells, present) {
    const problem = inNames(cells.categories);
    if (problem !== null)
        return problem;
    const total = contradictions_sum(cells.categories.map(({ count }) => count)) + cells.unseen;
    if (cells.count !== present || total !== present)
        return `counts must add up to ${present} values`;
    return cells.distinct <= cells.categories.length ? null : 'more categories must not be counted than named';
}
function inNames(categories) {
    return new Set(categories.map(({ key }) => key)).size === categories.length ? null : 'categories must differ';
}
function inText({ lengths, scripts, frequent }, present) {
    return contradictions_firstOf([
        () => (lengths === undefined ? null : inNumbers(lengths, present)),
        () => ((lengths?.min ?? 0) < 0 ? 'lengths must not be negative' : null),
        () => (scripts === undefined ? null : inScripts(scripts, present)),
        () => (frequent === undefined ? null : inNames(frequent.categories)),
        () => {
            if (frequent === undefined)
                return null;
            const total = contradictions_sum(frequent.categories.map(({ count }) => count)) + frequent.others;
            if (total !== present)
                return `counts must add up to ${present} values`;
            return Math.max(frequent.countError, frequent.unnamedMost) <= present
                ? null
                : 'errors must not exceed the values';
        },
    ]);
}
function inScripts(scripts, present) {
    if (scripts.categories.some(({ key }) => !isScript(key)))
        return 'scripts must be known ones';
    return inCategories(scripts, present);
}
function inDistinct({ about, error, most, sketch }, present) {
    if (about > present)
        return 'distinct values must not exceed the values';
    if ((error === null) !== (most !== undefined))
        return 'the most distinct values must be told where only bounds are known';
    if (most !== undefined && most < about)
        return 'the most distinct values must not be fewer than the least';
    return sketch !== undefined && readRegisters(sketch.registers) === null ? 'the sketch must be readable' : null;
}
function inAgainst(counts, column, rows) {
    const filled = rows - column.nulls;
    const present = filled - column.nans - column.infinities;
    const adds = (list, wanted) => list === undefined || contradictions_sum(list) === wanted ? null : `counts must add up to ${wanted} values`;
    const { categories, frequent, scripts } = counts;
    return contradictions_firstOf([
        () => adds(counts.numbers, present),
        () => adds(counts.lengths, filled),
        () => adds(counts.norms, column.vectors?.norms.count ?? 0),
        () => adds(categories && [...categories.counts, categories.others], filled),
        () => adds(frequent && [...frequent.counts, frequent.others], filled),
        () => (scripts === undefined ? null : inScripts(scripts, filled)),
    ]);
}
function contradictions_sum(values) {
    return values.reduce((total, value) => total + value, 0);
}

;// CONCATENATED MODULE: ./build/packages/data/src/profile/column-schema.js


/** Counts add up exactly: beyond this a double no longer does. */
const COUNT = { type: 'integer', minimum: 0, maximum: Number.MAX_SAFE_INTEGER };
const NUMBER_OR_NULL = { type: ['number', 'null'] };
const SHARE = { type: 'number', minimum: 0, maximum: 1 };
const column_schema_CELLS_MAX = 2049;
const column_schema_CATEGORIES_MAX = 2048;
/** A list of counts, one a cell or category. */
const COUNTS = { type: 'array', maxItems: column_schema_CELLS_MAX, items: COUNT };
/** An object of these properties and no others, all required but those named. */
function shape(properties, optional = []) {
    const required = Object.keys(properties).filter((name) => !optional.includes(name));
    return { type: 'object', additionalProperties: false, required, properties };
}
const NUMBERS = shape({
    count: COUNT,
    min: NUMBER_OR_NULL,
    max: NUMBER_OR_NULL,
    mean: NUMBER_OR_NULL,
    sd: { type: ['number', 'null'], minimum: 0 },
    edges: { type: 'array', maxItems: column_schema_CELLS_MAX - 1, items: { type: 'number' } },
    counts: { type: 'array', minItems: 1, maxItems: column_schema_CELLS_MAX, items: COUNT },
    exhaustive: { type: 'boolean' },
    rankError: SHARE,
}, ['rankError']);
const CATEGORY_LIST = {
    type: 'array',
    maxItems: column_schema_CATEGORIES_MAX,
    items: shape({ key: { type: 'string', maxLength: CATEGORY_CHARS_MAX }, count: COUNT }),
};
/** Counts of categories. */
const CATEGORIES = shape({
    count: COUNT,
    distinct: COUNT,
    categories: CATEGORY_LIST,
    unseen: COUNT,
});
const TEXT = shape({
    distinctAbout: COUNT,
    lengths: NUMBERS,
    scripts: CATEGORIES,
    frequent: shape({ categories: CATEGORY_LIST, others: COUNT, countError: COUNT, unnamedMost: COUNT }),
}, ['lengths', 'scripts', 'frequent']);
const VECTORS = shape({
    dimensions: { anyOf: [shape({ least: COUNT, most: COUNT }), { type: 'null' }] },
    norms: NUMBERS,
});
const DISTINCT = shape({
    about: COUNT,
    error: { anyOf: [SHARE, { type: 'null' }] },
    most: COUNT,
    sketch: shape({
        hash: { type: 'string', pattern: '^[ -~]{1,100}$' },
        registers: { type: 'string', pattern: '^[A-Za-z0-9_-]{0,2048}$' },
    }),
}, ['most', 'sketch']);
/** The shape of one column of a profile. */
const COLUMN = shape({
    name: { type: 'string' },
    kind: { enum: ['integer', 'number', 'boolean', 'string', 'time', 'other'] },
    type: { type: 'string' },
    nulls: COUNT,
    nans: COUNT,
    infinities: COUNT,
    negativeInfinities: COUNT,
    numbers: NUMBERS,
    categories: CATEGORIES,
    text: TEXT,
    vectors: VECTORS,
    distinct: DISTINCT,
    designEffect: { type: 'number', minimum: 1 },
    sample: COLUMN_SAMPLE_SCHEMA,
}, ['negativeInfinities', 'numbers', 'categories', 'text', 'vectors', 'distinct', 'designEffect', 'sample']);

;// CONCATENATED MODULE: ./build/packages/data/src/profile/answers-schema.js

const CHECKS_MAX = 100_000;
const answers_schema_LISTED_MAX = 100_000;
const COUNT_LIST = { type: 'array', maxItems: answers_schema_LISTED_MAX, items: COUNT };
const COUNT_OR_NULL = { anyOf: [COUNT, { type: 'null' }] };
const answers_schema_NUMBER_OR_NULL = { type: ['number', 'null'] };
const answers_schema_TEXT = { type: 'string', maxLength: 10_000 };
const TRUE = { const: true };
const answers_schema_KINDS = {
    rows: {
        elements: COUNT,
        missing: COUNT,
        breaking: COUNT,
        firstRow: COUNT_OR_NULL,
        type: { optional: answers_schema_TEXT },
        places: { optional: { type: 'object', maxProperties: answers_schema_LISTED_MAX, additionalProperties: COUNT } },
    },
    metric: {
        elements: COUNT,
        present: COUNT,
        value: { anyOf: [answers_schema_NUMBER_OR_NULL, { type: 'string', pattern: '^-?[0-9]{1,60}$' }] },
        exact: { optional: TRUE },
        text: { optional: { enum: ['shown', 'hidden'] } },
        sd: { optional: answers_schema_NUMBER_OR_NULL },
        unit: { optional: { enum: ['date', 'time'] } },
    },
    tally: {
        present: COUNT,
        counts: COUNT_LIST,
        otherRows: COUNT,
        otherValues: COUNT,
        others: { optional: COUNT_LIST },
    },
    bins: { present: COUNT, below: COUNT, counts: COUNT_LIST, above: COUNT },
    modes: { present: COUNT, modes: COUNT, legal: COUNT },
    quantiles: { present: COUNT, values: { type: 'array', maxItems: answers_schema_LISTED_MAX, items: answers_schema_NUMBER_OR_NULL } },
    columns: { columns: { type: 'array', maxItems: answers_schema_LISTED_MAX, items: shape({ name: answers_schema_TEXT, type: answers_schema_TEXT }) } },
    tables: { self: COUNT, other: COUNT },
    query: { rows: COUNT, breaking: COUNT },
    empty: {},
    profile: {},
    none: { reason: answers_schema_TEXT, problem: answers_schema_TEXT },
};
/** An object of these fields and no others. */
function shapeOf(fields) {
    const optional = Object.keys(fields).filter((name) => 'optional' in fields[name]);
    const schemas = Object.entries(fields).map(([name, field]) => [name, schemaIn(field)]);
    return shape(Object.fromEntries(schemas), optional);
}
function schemaIn(field) {
    return isOptional(field) ? field.optional : field;
}
function isOptional(field) {
    return 'optional' in field;
}
/** The answer's kind decides which of the shapes it must have. */
const ANSWER = {
    type: 'object',
    required: ['kind'],
    properties: { kind: { enum: Object.keys(answers_schema_KINDS) } },
    allOf: Object.entries(answers_schema_KINDS).map(([kind, fields]) => ({
        if: { properties: { kind: { const: kind } }, required: ['kind'] },
        // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
        then: shapeOf({ kind: { type: 'string' }, ...fields }),
    })),
};
const STORED = {
    answer: ANSWER,
    filled: { optional: COUNT_LIST },
    whole: { optional: TRUE },
    least: { optional: TRUE },
};
/** The shape of `StoredAnswers`. */
const ANSWERS_SCHEMA = shape({
    shards: { ...COUNT, minimum: 1 },
    answers: { type: 'array', maxItems: CHECKS_MAX, items: shapeOf({ ...STORED }) },
});

;// CONCATENATED MODULE: ./build/packages/data/src/profile/profile-schema.js




const SHA256 = { type: 'string', pattern: '^[0-9a-f]{64}$' };
const RULE_FILES_MAX = 1_000;
const AGAINST_CATEGORIES = shape({ counts: COUNTS, others: COUNT });
const AGAINST = shape({
    sha256: SHA256,
    columns: {
        type: 'array',
        maxItems: COLUMNS_MAX,
        items: shape({
            name: { type: 'string' },
            numbers: COUNTS,
            categories: AGAINST_CATEGORIES,
            lengths: COUNTS,
            scripts: CATEGORIES,
            frequent: AGAINST_CATEGORIES,
            norms: COUNTS,
        }, ['numbers', 'categories', 'lengths', 'scripts', 'frequent', 'norms']),
    },
});
/** The shape of `*.profile.json`, version 1. */
const PROFILE_SCHEMA = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Plumbline data profile',
    ...shape({
        schema: { const: 'plumbline.profile/v1' },
        rows: COUNT,
        rules: { type: 'array', maxItems: RULE_FILES_MAX, items: SHA256 },
        edgesFrom: { anyOf: [SHA256, { type: 'null' }] },
        columns: { type: 'array', maxItems: COLUMNS_MAX, items: COLUMN },
        against: AGAINST,
        counters: {
            type: 'object',
            maxProperties: RULE_FILES_MAX,
            propertyNames: SHA256,
            additionalProperties: ANSWERS_SCHEMA,
        },
        rowsSample: ROW_SAMPLE_SCHEMA,
    }, ['against', 'counters', 'rowsSample']),
};

;// CONCATENATED MODULE: ./build/packages/data/src/profile/profile-file.js





const PROFILE_BYTES_MAX = 64 * 1024 * 1024;
const checkProfile = (0,guard/* guard */.a)(PROFILE_SCHEMA, { allProblems: false });
/** Reads a profile. Throws `DATA_MISSING`, `LIMIT_SIZE`, `DATA_UNREADABLE` (shape) or `DATA_INVALID` (counts that contradict one another). */
async function readProfile(path) {
    const text = await (0,files/* readTextFile */.Gu)(path, { what: 'the profile', bytesMax: PROFILE_BYTES_MAX, code: 'DATA_MISSING' });
    return { profile: await parseProfile(text, `the profile "${path}"`), sha256: (0,src_digest/* sha256Of */.Bj)(text) };
}
/** The text of a profile, checked in shape and in sum: a profile that was tampered with must not decide anything. */
async function parseProfile(text, what) {
    const options = { code: 'DATA_UNREADABLE', fix: 'use the file as validate-data wrote it' };
    const profile = await checkProfile((0,parse_json/* parseJson */.q)(text, what, options), what, options);
    const problem = contradictionIn(profile);
    if (problem !== null) {
        throw new error/* PlumblineError */.Dl('DATA_INVALID', `Cannot use ${what}: ${problem}`, options.fix);
    }
    return profile;
}
/**
 * Writes a profile as canonical JSON; gives back what was written, with its digest. One too large to be read again is written without its
 * samples. Throws `LIMIT_SIZE` where it still is too large.
 */
async function writeProfile(profile, path) {
    const { text, written } = fittingText(profile, PROFILE_BYTES_MAX);
    await parseProfile(text, 'the profile to be written');
    await (0,promises_.writeFile)(path, text);
    return { profile: written, sha256: (0,src_digest/* sha256Of */.Bj)(text) };
}
/** A profile, or what is left of it without its samples, as text of so many bytes at most. */
function fittingText(profile, bytesMax) {
    let bytes = 0;
    for (const written of [profile, withoutSamples(profile)]) {
        const text = (0,canonical_json/* canonicalJson */.dj)((0,canonical_json/* toJson */.aB)(written));
        bytes = Buffer.byteLength(text);
        if (bytes <= bytesMax)
            return { text, written };
    }
    throw new error/* PlumblineError */.Dl('LIMIT_SIZE', `Cannot write the profile: it must be at most ${bytesMax} bytes: it has ${bytes}`, 'profile fewer columns, or put wide vectors into one list column');
}
function withoutSamples({ rowsSample: _, columns, ...profile }) {
    return { ...profile, columns: columns.map(({ sample: _sample, ...column }) => column) };
}

;// CONCATENATED MODULE: ./build/packages/data/src/tfdv/as-categories.js

/** The table with numbers that are names (codes, identifiers) as text: so that a profile of it counts each of them by itself. */
function as_categories_asCategories(table, names) {
    const meant = new Set(names);
    const asText = (column) => meant.has(column.name) && (column.kind === 'integer' || column.kind === 'number')
        ? { name: column.name, kind: 'string', type: 'VARCHAR', value: `CAST(${engineValue(column)} AS VARCHAR)` }
        : column;
    return { ...table, columns: table.columns.map(asText) };
}

;// CONCATENATED MODULE: ./build/packages/stats/src/flat-top-window.js
/**
 * Weighted sums of the autocovariances with the trapezoidal flat-top window of Politis and Romano, whose bandwidth is
 * chosen by the rule of Politis and White: K_n = max(5, log₁₀ n) consecutive correlations below 2·√(log₁₀ n / n).
 * A constant series has variance 0 and all sums 0. O(n^1.5).
 * Oracle: the intermediate values of arch.bootstrap.optimal_block_length.
 * Reference: Politis and White, Econometric Reviews 23(1), 2004; Patton, Politis and White, ibid. 28(4), 2009.
 */
function flatTopMoments(series) {
    const n = series.length;
    const mean = series.reduce((sum, value) => sum + value, 0) / n;
    const centred = series.map((value) => value - mean);
    const quiet = Math.max(5, Math.floor(Math.log10(n)));
    const lagMax = Math.min(Math.ceil(Math.sqrt(n)) + quiet, n - 1);
    const { covariances, correlations } = correlogram(centred, lagMax);
    const bandwidth = bandwidthOf(correlations, { quiet, lagMax, noise: 2 * Math.sqrt(Math.log10(n) / n) });
    let longRunVariance = covariances[0];
    let slope = 0;
    for (let lag = 1; lag <= bandwidth; lag += 1) {
        const weight = lag / bandwidth <= 0.5 ? 1 : 2 * (1 - lag / bandwidth);
        longRunVariance += 2 * weight * covariances[lag];
        slope += 2 * weight * lag * covariances[lag];
    }
    return { bandwidth, variance: covariances[0], longRunVariance, slope };
}
function correlogram(centred, lagMax) {
    const n = centred.length;
    const covariances = new Float64Array(lagMax + 1);
    const correlations = new Float64Array(lagMax + 1);
    const squares = prefixSquares(centred);
    for (let lag = 0; lag <= lagMax; lag += 1) {
        let cross = 0;
        for (let at = lag; at < n; at += 1)
            cross += centred[at] * centred[at - lag];
        covariances[lag] = cross / n;
        const norm = Math.sqrt((squares[n] - squares[lag + 1]) * squares[n - lag - 1]);
        correlations[lag] = norm > 0 ? Math.abs(cross) / norm : 0;
    }
    return { covariances, correlations };
}
function prefixSquares(values) {
    const sums = new Float64Array(values.length + 1);
    for (let at = 0; at < values.length; at += 1)
        sums[at + 1] = sums[at] + values[at] * values[at];
    return sums;
}
function bandwidthOf(correlations, { quiet, lagMax, noise }) {
    for (let start = 0; start + quiet <= lagMax; start += 1) {
        const run = correlations.subarray(start, start + quiet);
        if (run.every((value) => value < noise))
            return Math.min(2 * Math.max(start, 1), lagMax);
    }
    return lagMax;
}

;// CONCATENATED MODULE: ./build/packages/stats/src/design-effect.js


/** How sure a design effect is to be large enough: the chance that the noise of its estimate alone makes it too small is at most this. */
const TOO_SMALL = 0.2;
/**
 * Intraclass correlation ρ̂ by one-way analysis of variance, in [0, 1]; a negative estimate counts as 0. 0 where there are fewer than two
 * groups, no group of two rows, or no spread.
 * Oracle: scipy.stats.f_oneway, ρ̂ = (F − 1)/(F − 1 + n₀). Reference: Donner, International Statistical Review 54, 1986.
 */
function intraclassCorrelation(sums) {
    const { between, within } = meanSquares(sums);
    return correlationOf(between, within, sums);
}
/**
 * How many rows in clusters say as much as one independent row: 1 + (m̄ − 1)·ρ, at least 1. m̄ is the mean cluster size as a row sees
 * it, Σn²/Σn, which unequal clusters ask for. ρ is not the estimate but its upper 80 % confidence limit, so that few clusters do not
 * pass for independent rows by chance; one cluster alone is one row's worth.
 * Oracle: the formula in numpy and scipy. Reference: Kish, Survey Sampling, 1965; Donner 1986.
 */
function clusterDesignEffect(sums) {
    const { between, within } = meanSquares(sums);
    if (sums.groups === 1)
        return sums.rows;
    if (!(sums.groups > 1) || !(between + within > 0))
        return 1;
    const rho = correlationOf(between * caution(sums.groups - 1), within, sums);
    return Math.max(1, 1 + (sums.squaredRows / sums.rows - 1) * rho);
}
function meanSquares({ groups, rows, total, totalSquares, between }) {
    if (groups < 2)
        return { between: 0, within: 0 };
    const centre = (total * total) / rows;
    return {
        between: Math.max(0, between - centre) / (groups - 1),
        // Every group one row: nothing is known of what lies within.
        within: rows > groups ? Math.max(0, totalSquares - between) / (rows - groups) : Math.max(0, between - centre),
    };
}
function correlationOf(between, within, { groups, rows, squaredRows }) {
    if (groups < 2 || rows <= groups || !(between > 0))
        return 0;
    const size = (rows - squaredRows / rows) / (groups - 1);
    return Math.min(1, Math.max(0, (between - within) / (between + (size - 1) * within)));
}
/** By how much a mean square of so many degrees of freedom is raised to its upper confidence limit. */
function caution(degreesOfFreedom) {
    return degreesOfFreedom / chiSquareQuantile(TOO_SMALL, degreesOfFreedom);
}
const COARSE_BLOCKS = 64;
const BLOCKS_MIN = 10;
/** Of a flat-top window: its estimate of a variance has about 0.75·blocks/bandwidth degrees of freedom. */
const FREEDOM = 0.75;
const SURELY_LARGER = 0.99;
/**
 * The same for rows in time order: the variance of the blocks' mean by a flat-top lag window, against what independent rows would
 * give it. Blocks of one row make it the row's own autocorrelation; larger ones add what hangs together within a block. Slow
 * waves, which neighbouring blocks do not show, are looked for in 64 blocks: where these vary certainly more, they count. Fewer than 10
 * blocks (of as many different times) are clusters: nothing is known of their order. At least 1, and 1 for constant values. Upper
 * 80 % confidence limit, as for clusters.
 * Oracle: numpy for blocks of one row (n over `effectiveSampleSize`, times the caution).
 * Reference: Politis, Journal of Nonparametric Statistics 15, 2003; Flegal and Jones, Annals of Statistics 38, 2010, for block means.
 */
function seriesDesignEffect(blocks) {
    if (filledOf(blocks) < BLOCKS_MIN)
        return clusterDesignEffect(asGroups(blocks));
    const fine = estimate(blocks);
    const coarse = blocks.counts.length >= 2 * COARSE_BLOCKS ? estimate(design_effect_joined(blocks)) : fine;
    const leastOfCoarse = (coarse.effect * coarse.freedom) / chiSquareQuantile(SURELY_LARGER, coarse.freedom);
    const slow = leastOfCoarse > fine.effect * caution(fine.freedom);
    const { effect, freedom } = slow ? coarse : fine;
    return Math.max(1, effect * caution(freedom));
}
function filledOf({ counts }) {
    return counts.reduce((filled, count) => filled + (count > 0 ? 1 : 0), 0);
}
function asGroups({ counts, sums, totalSquares }) {
    const between = sums.map((sum, block) => (counts[block] > 0 ? (sum * sum) / counts[block] : 0));
    return {
        groups: filledOf({ counts, sums, totalSquares }),
        rows: sumOf(counts),
        squaredRows: sumOf(counts.map((count) => count * count)),
        total: sumOf(sums),
        totalSquares,
        between: sumOf(between),
    };
}
function estimate({ counts, sums, totalSquares }) {
    const rows = sumOf(counts);
    const filled = filledOf({ counts, sums, totalSquares });
    const mean = sumOf(sums) / rows;
    const variance = totalSquares / rows - mean * mean;
    // Without caution: what shows no spread shows no dependence, and there is nothing to be cautious about.
    const unknown = { effect: 0, freedom: 1 };
    if (filled < BLOCKS_MIN || !(variance > 0))
        return unknown;
    const size = rows / filled;
    const deviations = new Float64Array(filled);
    let at = 0;
    for (let block = 0; block < counts.length; block += 1) {
        const count = counts[block];
        if (count > 0)
            deviations[at++] = (sums[block] - count * mean) / size;
    }
    const { bandwidth, variance: own, longRunVariance } = flatTopMoments(deviations);
    // A negative estimate comes from alternating series, whose mean is known better than that of independent values.
    const spread = longRunVariance > 0 ? longRunVariance : own;
    return { effect: (size * spread) / variance, freedom: Math.max(1, (FREEDOM * filled) / Math.max(1, bandwidth)) };
}
/** Neighbours joined until about 64 blocks are left. */
function design_effect_joined({ counts, sums, totalSquares }) {
    const place = (block) => Math.floor((block * COARSE_BLOCKS) / counts.length);
    const gather = (values) => {
        const into = new Float64Array(COARSE_BLOCKS);
        for (let block = 0; block < values.length; block += 1)
            into[place(block)] += values[block];
        return into;
    };
    return { counts: gather(counts), sums: gather(sums), totalSquares };
}
function sumOf(values) {
    return values.reduce((total, value) => total + value, 0);
}

;// CONCATENATED MODULE: ./build/packages/data/src/drift/dependence-indicators.js



const CUTS = [0.25, 0.5, 0.75];
const dependence_indicators_CATEGORIES_MAX = 5;
/**
 * SQL of what the dependence of a column's rows is looked for in, each 0, 1 or null: "at most the quartile" of numbers (and of the length of
 * text), "is this category" of the five largest, and "is missing". Cuts and categories are those of `profile`, the reference's where there
 * is one. What holds for all rows or none shows nothing and is left out.
 */
function dependenceIndicators(column, profile, rows) {
    const value = engineValue(column);
    const missing = profile.numbers === undefined ? value : finiteValue(column);
    const absent = profile.nulls + profile.nans + profile.infinities;
    return [
        ...(profile.numbers === undefined ? [] : atMost(finiteValue(column), profile.numbers)),
        ...(profile.categories === undefined ? [] : isCategory(`CAST(${value} AS VARCHAR)`, profile.categories)),
        ...(profile.text?.lengths === undefined ? [] : atMost(`length(${value})::DOUBLE`, profile.text.lengths)),
        ...(absent > 0 && absent < rows ? [`CAST(${missing} IS NULL AS INTEGER)`] : []),
    ];
}
/** The edges nearest to the quartiles that leave something on either side. */
function atMost(value, { edges, counts, count }) {
    const below = [];
    for (const [cell] of edges.entries())
        below.push((below.at(-1) ?? 0) + counts[cell]);
    const places = [...edges.keys()].filter((cell) => below[cell] > 0 && below[cell] < count);
    const nearest = CUTS.flatMap((share) => {
        const distance = (cell) => Math.abs(below[cell] / count - share);
        const [first, ...rest] = places;
        return first === undefined
            ? []
            : [rest.reduce((best, cell) => (distance(cell) < distance(best) ? cell : best), first)];
    });
    return [...new Set(nearest)].map((cell) => `CAST(${value} <= ${(0,engine_sql/* quoteNumber */.yx)(edges[cell])} AS INTEGER)`);
}
function isCategory(value, { categories, count }) {
    return [...categories]
        .filter((category) => category.count > 0 && category.count < count)
        .sort((a, b) => b.count - a.count)
        .slice(0, dependence_indicators_CATEGORIES_MAX)
        .map(({ key }) => `CAST(${value} = ${(0,engine_sql/* quoteText */.ol)(key)} AS INTEGER)`);
}

;// CONCATENATED MODULE: ./build/packages/data/src/drift/row-order.js




/** SQL of a value to order rows by, null where a row has none. Throws `DATA_COLUMN_MISSING` or `DATA_INVALID` (no order). */
async function row_order_orderOf(table, name) {
    const column = columnNamed(table, name);
    if (column.kind === 'integer' || column.kind === 'number')
        return engineValue(column);
    if (column.kind !== 'time' && column.kind !== 'string')
        throw withoutOrder(column);
    const time = `TRY_CAST(${(0,engine_sql/* quoteName */.AB)(name)} AS TIMESTAMP)`;
    if (column.kind === 'time')
        return time;
    const fitting = await table.connection.runAndReadAll(`SELECT coalesce(count(${time}) * 2 >= count(${(0,engine_sql/* quoteName */.AB)(name)}), true) FROM ${table.relation}`);
    if (fitting.value(0, 0) !== true)
        throw withoutOrder(column);
    return time;
}
/** SQL of the cluster a row belongs to, null where it has none. Throws `DATA_COLUMN_MISSING`. */
function clusterOf(table, name) {
    return (0,engine_sql/* quoteName */.AB)(columnNamed(table, name).name);
}
/** SQL of the block, counted from 0, that a row falls into when rows in order are cut into equal parts. Equal times stay together. */
function blockOf(order, blocks) {
    return `CAST(floor((rank() OVER (ORDER BY ${order}) - 1) * ${blocks}::DOUBLE / count(*) OVER ()) AS INTEGER)`;
}
function columnNamed({ columns }, name) {
    const found = columns.find((column) => column.name === name);
    if (found !== undefined)
        return found;
    throw columnMissing(name, columns.map((column) => column.name), 'the data');
}
function withoutOrder({ name, type }) {
    return new error/* PlumblineError */.Dl('DATA_INVALID', `Cannot order rows by time: "${name}" must hold times or numbers: it holds ${type}`, 'name a column of dates, timestamps or running numbers as time-column');
}

;// CONCATENATED MODULE: ./build/packages/data/src/drift/design-effects.js




/** Blocks that rows in time order are cut into; neighbours within one are known by their sum. */
const TIME_BLOCKS_MAX = 4096;
/** Beyond about so many clusters a random part of them tells enough. */
const CLUSTERS_WANTED = 100_000;
const INDICATORS_A_SCAN = 60;
/**
 * How many rows of each column say as much as one independent row: the largest design effect among a column's indicators and, where both
 * are given, of time and cluster. Rows stay in the engine: what comes back is sums over clusters, or over at most 4,096 blocks of time.
 * `profile` says where to cut; columns it does not have, and those without spread, are left out. Empty where nothing is known of dependence.
 * A scan of each sixty indicators; rows without a time or cluster are left out of it.
 */
async function designEffects(table, profile, { timeColumn, clusterColumn }) {
    if (timeColumn === null && clusterColumn === null)
        return new Map();
    const asked = await indicatorsOf(table, profile);
    const ways = [
        ...(clusterColumn === null ? [] : [await clusterEffects(table, clusterOf(table, clusterColumn), asked)]),
        ...(timeColumn === null ? [] : [await timeEffects(table, await row_order_orderOf(table, timeColumn), asked)]),
    ];
    const largest = new Map();
    for (const effects of ways) {
        for (const [index, effect] of effects.entries()) {
            const { column } = asked[index];
            largest.set(column, Math.max(effect, largest.get(column) ?? 1));
        }
    }
    return largest;
}
/** The same profile, its columns carrying their design effects. */
function withDesignEffects(profile, effects) {
    if (effects.size === 0)
        return profile;
    const columns = profile.columns.map((column) => {
        const designEffect = effects.get(column.name);
        return designEffect === undefined ? column : { ...column, designEffect };
    });
    return { ...profile, columns };
}
async function indicatorsOf(table, profile) {
    const known = new Map(profile.columns.map((column) => [column.name, column]));
    const read = await readAs(table, new Map(profile.columns.map(({ name, kind }) => [name, kind])));
    return read.flatMap((column) => {
        const own = known.get(column.name);
        if (own === undefined)
            return [];
        return dependenceIndicators(column, own, profile.rows).map((sql) => ({ column: column.name, sql }));
    });
}
async function clusterEffects(table, cluster, asked) {
    const counted = await table.connection.runAndReadAll(`SELECT approx_count_distinct(${cluster})::DOUBLE FROM ${table.relation}`);
    const part = Math.max(1, Math.round(Number(counted.value(0, 0)) / CLUSTERS_WANTED));
    const sums = (index) => [
        `count(*) FILTER (n${index} > 0)::DOUBLE`,
        `coalesce(sum(n${index}), 0)`,
        `coalesce(sum(n${index} * n${index}), 0)`,
        `coalesce(sum(y${index}), 0)`,
        `coalesce(sum(y${index} * y${index} / nullif(n${index}, 0)), 0)`,
    ].join(', ');
    return design_effects_inParts(asked, async (indicators) => {
        const keys = [...indicators.keys()];
        const groups = `SELECT ${indicators.map(({ sql }, index) => `count(${sql})::DOUBLE AS n${index}, coalesce(sum(${sql}), 0)::DOUBLE AS y${index}`).join(', ')}` +
            ` FROM ${table.relation} WHERE ${cluster} IS NOT NULL AND hash(${cluster}) % ${part} = 0 GROUP BY ${cluster}`;
        const result = await table.connection.runAndReadAll(`SELECT ${keys.map(sums).join(', ')} FROM (${groups})`);
        const row = (result.getRowsJS()[0] ?? []).map(Number);
        return keys.map((index) => clusterDesignEffect(groupSums(row.slice(index * 5, index * 5 + 5))));
    });
}
/** An indicator's squares are itself. */
function groupSums([groups = 0, rows = 0, squaredRows = 0, total = 0, between = 0]) {
    return { groups, rows, squaredRows, total, totalSquares: total, between };
}
async function timeEffects(table, order, asked) {
    const blocks = Math.max(1, Math.min(TIME_BLOCKS_MAX, table.rows));
    return design_effects_inParts(asked, async (indicators) => {
        const values = indicators.map(({ sql }, index) => `${sql} AS i${index}`).join(', ');
        const counts = indicators
            .map((_, index) => `count(i${index})::DOUBLE, coalesce(sum(i${index}), 0)::DOUBLE`)
            .join(', ');
        const result = await table.connection.runAndReadAll(`SELECT ${counts} FROM (SELECT ${blockOf(order, blocks)} AS block, ${values} FROM ${table.relation}` +
            ` WHERE ${order} IS NOT NULL) GROUP BY block ORDER BY block`);
        const rows = result.getRowsJS();
        return indicators.map((_, index) => {
            const at = (place) => Float64Array.from(rows, (row) => Number(row[place]));
            const sums = at(2 * index + 1);
            return seriesDesignEffect({ counts: at(2 * index), sums, totalSquares: sums.reduce((a, b) => a + b, 0) });
        });
    });
}
/** In the order asked, a few dozen at a time: a scan with thousands of aggregates is slower than several. */
async function design_effects_inParts(asked, measure) {
    const effects = [];
    for (let start = 0; start < asked.length; start += INDICATORS_A_SCAN) {
        effects.push(...(await measure(asked.slice(start, start + INDICATORS_A_SCAN))));
    }
    return effects;
}

;// CONCATENATED MODULE: ./build/packages/data/src/drift/split-reference.js




const PARTS = 32;
/**
 * The reference's cells in 32 parts of its rows, for `splitNoiseFloor`: consecutive blocks of time with a time column, whole clusters by hash
 * with a cluster column, else single rows by hash. One scan for all numeric columns and a narrow one for each categorical column.
 */
async function splitReference(table, profile, { timeColumn, clusterColumn }) {
    const part = timeColumn !== null
        ? blockOf(await row_order_orderOf(table, timeColumn), PARTS)
        : hashed(clusterColumn === null ? table.everyRow : clusterOf(table, clusterColumn));
    const read = await readAs(table, new Map(profile.columns.map(({ name, kind }) => [name, kind])));
    const known = new Map(profile.columns.map((column) => [column.name, column]));
    const columns = read.flatMap((column) => {
        const own = known.get(column.name);
        return own === undefined ? [] : [{ column, own }];
    });
    const numbers = columns.flatMap(({ column, own }) => (own.numbers?.edges.length ?? 0) === 0 ? [] : [{ column, cells: own.numbers }]);
    const found = [...(await splitNumbers(table, part, numbers))];
    for (const { column, own } of columns) {
        const { categories } = own;
        if (categories !== undefined)
            found.push(await splitCategories(table, part, { column, categories }));
    }
    return found;
}
function hashed(value) {
    return `CAST(hash(${value ?? '*COLUMNS(*)'}) % ${PARTS} AS INTEGER)`;
}
async function splitNumbers(table, part, numbers) {
    if (numbers.length === 0)
        return [];
    const values = numbers.map(({ column }, index) => `${finiteValue(column)} AS x${index}`).join(', ');
    const counts = numbers
        .map(({ cells }, index) => `map_values(histogram(x${index}, ${quoteNumbers(cells.edges)})), count(x${index})::DOUBLE`)
        .join(', ');
    const result = await table.connection.runAndReadAll(`SELECT ${counts} FROM (SELECT ${part} AS part, ${values} FROM ${table.relation}) GROUP BY part ORDER BY part`);
    const rows = result.getRowsJS();
    return numbers.map(({ column, cells }, index) => ({
        column: column.name,
        measure: 'ks',
        parts: rows.map((row) => split_reference_withOpenCell(row[2 * index], Number(row[2 * index + 1]), cells.edges.length)),
    }));
}
/** The engine adds the open cell only where something lies in it: it is what the others leave. */
function split_reference_withOpenCell(counts, total, edges) {
    const cells = Array.from({ length: edges }, (_, cell) => (Array.isArray(counts) ? Number(counts[cell] ?? 0) : 0));
    return [...cells, total - cells.reduce((sum, count) => sum + count, 0)];
}
async function splitCategories(table, part, { column, categories: { categories } }) {
    const keys = categories.map(({ key }) => key);
    const places = new Map(keys.map((key, place) => [key, place]));
    const value = `CAST(${engineValue(column)} AS VARCHAR)`;
    const known = keys.length === 0 ? 'NULL' : `CASE WHEN v IN (${keys.map(engine_sql/* quoteText */.ol).join(', ')}) THEN v END`;
    const result = await table.connection.runAndReadAll(`SELECT part, ${known} AS k, sum(c)::DOUBLE FROM (SELECT part, v, count(*) AS c FROM` +
        ` (SELECT ${part} AS part, ${value} AS v FROM ${table.relation}) WHERE v IS NOT NULL GROUP BY part, v) GROUP BY part, k`);
    const parts = Array.from({ length: PARTS }, () => new Array(keys.length + 1).fill(0));
    for (const [at, key, count] of result.getRows()) {
        const cell = key === null || key === undefined ? keys.length : (places.get(String(key)) ?? keys.length);
        parts[Number(at)][cell] += Number(count);
    }
    return { column: column.name, measure: 'total-variation', parts };
}

;// CONCATENATED MODULE: ./build/actions/validate-data/src/data-at-base.js



const POINTER = 'version https://git-lfs.github.com/spec/';
/**
 * The same files on the base of the pull request, or null where it has none of them. Throws `INPUT_INVALID` where there is no base, or where
 * the repository does not hold the data itself, and `SERVICE_*`.
 */
async function dataAtBase(context, paths) {
    const ref = context.host.surroundings.baseRef;
    if (ref === null)
        throw noBase();
    const folder = (0,external_node_path_.join)(context.reportDir, 'base');
    const copies = [];
    const names = [];
    for (const path of paths) {
        const inside = (0,external_node_path_.relative)(context.workspace, path).replaceAll('\\', '/');
        if (inside.startsWith('../'))
            throw notInRepository(inside);
        const bytes = await context.host.readBytesAt(ref, inside);
        if (bytes === null)
            continue;
        if (Buffer.from(bytes.subarray(0, POINTER.length)).toString('latin1') === POINTER)
            throw isPointer(inside);
        // Under its own path: folders of partitions are columns.
        const copy = (0,external_node_path_.join)(folder, inside);
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(copy), { recursive: true });
        await (0,promises_.writeFile)(copy, bytes);
        copies.push(copy);
        names.push(`${inside} at ${ref}`);
    }
    return copies.length === 0 ? null : { paths: copies, names };
}
function noBase() {
    return new error/* PlumblineError */.Dl('INPUT_INVALID', 'Cannot compare with "base": the run must belong to a pull request: this event has no base', 'run on pull_request, or give another reference');
}
function notInRepository(path) {
    return new error/* PlumblineError */.Dl('INPUT_INVALID', `Cannot compare with "base": the data must lie in the repository: current value is "${path}"`, 'give a profile of the base as the reference, or artifact:<name>');
}
function isPointer(path) {
    return new error/* PlumblineError */.Dl('INPUT_INVALID', `Cannot compare with "base": the data must lie in the repository itself: "${path}" is a Git LFS pointer there`, 'give a profile of the base as the reference, or artifact:<name>');
}

;// CONCATENATED MODULE: ./build/actions/validate-data/src/samples.js

/**
 * A profile with the samples that classifiers of drift need: of its texts and vectors, and of whole rows in the code of `codedBy`, which is
 * the reference's profile, or this one where it is the reference. `seed`: another for each shard. `without`: columns that nobody will judge.
 * Two scans, and one more where text holds lists of numbers.
 */
async function withSamples(table, profile, { codedBy, seed, without }) {
    if (table.rows === 0)
        return profile;
    const known = new Map(profile.columns.map((column) => [column.name, column]));
    const read = await readAs(table, new Map(codedBy.columns.map(({ name, kind }) => [name, kind])));
    const drawn = read.flatMap((column) => {
        const own = known.get(column.name);
        const isRich = own?.text !== undefined || own?.vectors !== undefined;
        return isRich && !without.has(column.name) ? [{ column, present: profile.rows - own.nulls }] : [];
    });
    const samples = await drawSamples(table, drawn, { seed });
    const rowsSample = await drawRows(table, read, { code: rowCode(codedBy.columns), seed });
    const columns = profile.columns.map((column) => {
        const sample = samples.get(column.name);
        return sample === undefined ? column : { ...column, sample };
    });
    return { ...profile, columns, rowsSample };
}
/** The same without samples: hashed words of texts tell whoever holds them more than a profile should. */
function samples_withoutSamples({ rowsSample: _rows, columns, ...profile }) {
    return { ...profile, columns: columns.map(({ sample: _sample, ...column }) => column) };
}
/** Does a profile carry samples? */
function hasSamples({ rowsSample, columns }) {
    return rowsSample !== undefined || columns.some(({ sample }) => sample !== undefined);
}

;// CONCATENATED MODULE: ./build/actions/validate-data/src/subjects.js


/** Starts to digest files before anybody needs it. What cannot be read is told by whoever waits for it. */
function startDigests(paths) {
    const digests = new Map(paths.map((path) => [path, (0,src_digest/* digestFile */.TM)(path)]));
    for (const digest of digests.values())
        digest.catch(() => undefined);
    return digests;
}
/** Files as subjects; the rows are those of all of them, so that only a single file can state them. */
async function subjectsOf(role, { paths, rows, digests = new Map() }, names) {
    const single = paths.length === 1 ? { rows } : {};
    return Promise.all(paths.map(async (path, index) => ({
        role,
        name: names[index] ?? (0,external_node_path_.basename)(path),
        sha256: await (digests.get(path) ?? (0,src_digest/* digestFile */.TM)(path)),
        ...single,
    })));
}

;// CONCATENATED MODULE: ./build/actions/validate-data/src/reference.js








const READABLE = 'files, a *.profile.json, registry:<name>@<alias>, artifact:<name>, or base';
/** Finds what `reference` names. Throws `INPUT_INVALID`, `CONFIG_UNSUPPORTED`, `DATA_*` and `REGISTRY_*`. */
async function resolveReference(inputs, context, how) {
    const [first] = inputs.reference;
    if (first === undefined)
        return null;
    if (first === 'base') {
        const found = await dataAtBase(context, how.reading.paths);
        if (found === null)
            return { notice: `No drift is judged: the base does not have the data yet` };
        return { reference: { ...(await fromData(found.paths, found.names, how)), isBase: true } };
    }
    if (first.startsWith('artifact:'))
        return fromArtifact(first, context, how);
    if (first.startsWith('registry:'))
        return { reference: await fromRegistry(first, inputs, context) };
    mustBeReadable(inputs.reference, 'reference');
    const paths = await (0,confined_path/* confinedPaths */.d7)(context, 'reference', inputs.reference);
    if (paths.length === 1 && paths[0].endsWith('.profile.json'))
        return { reference: await fromProfile(paths[0], context.display(paths[0])) };
    return { reference: await fromData(paths, paths.map(context.display), how) };
}
/** Sources that the contract names and this version cannot read are refused by name. */
function mustBeReadable(lines, input) {
    for (const line of lines)
        demandNoAddress(line, `"${input}"`);
    const foreign = lines.find((line) => /^(trino|mlflow|postgres(ql)?):/.test(line));
    if (foreign === undefined)
        return;
    throw new error/* PlumblineError */.Dl('CONFIG_UNSUPPORTED', `Cannot read "${input}": it must be ${input === 'data' ? 'files or globs' : READABLE} in this version: current value is "${foreign}"`, 'fetch the data in an earlier step and give the file');
}
async function fromProfile(path, name) {
    const filed = await readProfile(path);
    if (filed.profile.rows === 0)
        throw noRows(name);
    return { name, filed, subjects: [{ role: 'reference', name, sha256: filed.sha256, rows: filed.profile.rows }] };
}
async function fromRegistry(ref, inputs, context) {
    const { demandVersion, findRegistered } = await __webpack_require__.e(/* import() */ 735).then(__webpack_require__.bind(__webpack_require__, 9735));
    const found = await findRegistered(ref, inputs.registry, (0,confined_path/* registryPlace */.VM)(context));
    const { registry, version } = await demandVersion(found);
    const { profile } = await registry.materialize(version, (0,external_node_path_.join)(context.reportDir, 'reference'));
    if (profile === null) {
        throw new error/* PlumblineError */.Dl('REGISTRY_MISSING', `Cannot compare with "${ref}": its version must have a profile: version ${version.version} was registered without one`, 'register the model with the evidence of validate-data');
    }
    return fromProfile(profile, version.uri);
}
async function fromData(paths, names, how) {
    const { data, options, kinds } = how.reading;
    const table = await data.openTable(paths, { ...options, what: 'the reference' });
    try {
        if (table.rows === 0)
            throw noRows(names.join(', '));
        // Digests are taken while the engine counts.
        const digesting = subjectsOf('reference', table, names);
        digesting.catch(() => undefined);
        const own = await profileData(as_categories_asCategories(table, how.categorical), { kinds });
        const subjects = await digesting;
        const seed = (0,src_digest/* seedOf */.n3)(subjects.map(({ sha256 }) => sha256));
        const effects = await designEffects(table, own, how.dependence);
        const without = how.unjudged(own);
        const profile = await withSamples(table, withDesignEffects(own, effects), { codedBy: own, seed, without });
        return {
            name: names.join(', '),
            split: isIndependent(how.dependence) ? [] : await splitReference(table, profile, how.dependence),
            filed: { profile, sha256: (0,src_digest/* sha256Of */.Bj)((0,canonical_json/* canonicalJson */.dj)((0,canonical_json/* toJson */.aB)(profile))) },
            subjects,
        };
    }
    finally {
        table.close();
    }
}
/** What the last successful run of the default branch left: a profile, or data. */
async function fromArtifact(line, context, how) {
    const name = line.slice('artifact:'.length);
    const fetched = await context.host.fetchArtifact(name, (0,external_node_path_.join)(context.reportDir, 'artifact'));
    if (fetched === null)
        return { notice: `No drift is judged: no successful run of the default branch left an artifact "${name}" yet` };
    const called = `${line} of ${fetched.runUrl}`;
    const profiles = fetched.paths.filter((path) => path.endsWith('.profile.json'));
    if (profiles.length === 1)
        return { reference: await fromProfile(profiles[0], called) };
    if (profiles.length > 1 || fetched.paths.length === 0)
        throw notOneProfile(called, profiles.length);
    return {
        reference: await fromData(fetched.paths, fetched.paths.map(() => called), how),
    };
}
function notOneProfile(name, found) {
    return new error/* PlumblineError */.Dl('DATA_MISMATCH', `Cannot compare with "${name}": it must hold one *.profile.json, or data: it holds ${found} profiles`, 'upload one profile under this name');
}
function isIndependent({ timeColumn, clusterColumn }) {
    return timeColumn === null && clusterColumn === null;
}
function noRows(name) {
    return new error/* PlumblineError */.Dl('DATA_EMPTY', `Cannot compare with the reference: it must have rows: "${name}" has none`, 'give a reference with at least 50 rows');
}

;// CONCATENATED MODULE: ./build/packages/data/src/table/readable-rows.js



/**
 * The finding about rows that cannot be read: `rows.readable`; it passes where there are none. Names the first with its line and
 * reason, and how many there are of each kind among those told one by one; never a value of the data.
 */
function readableRowsFinding(table, options) {
    const { rejected, rows } = table;
    const [first] = rejected.rows;
    const check = 'rows.readable';
    if (rejected.count === 0 || first === undefined)
        return { check, verdict: 'pass', detail: 'Every row can be read', evidence: { rows, unreadable: 0 } };
    const all = rows + rejected.count;
    const share = (0,number_words/* percent */.KN)(rejected.count / all);
    const place = `line ${first.line} of "${(0,external_node_path_.basename)(first.path)}"`;
    const kinds = Object.fromEntries([...Map.groupBy(rejected.rows, ({ kind }) => kind)].map(([kind, own]) => [kind, own.length]));
    return {
        check,
        verdict: options.verdict ?? 'fail',
        detail: `${(0,number_words/* counted */.hS)(rejected.count, 'row')} of ${(0,number_words/* count */.U9)(all)} cannot be read (${share}) and ${rejected.count === 1 ? 'is' : 'are'} left out of every other check: the first is ${place}: ${rejectReason(first)}`,
        evidence: { rows, unreadable: rejected.count, firstLine: first.line, kinds },
        seenAt: { file: options.nameOf(first.path), line: first.line },
    };
}

;// CONCATENATED MODULE: ./build/packages/data/src/splits/coded-numbers.js



/** Numbers that stand for "no value" by custom. */
const NUMBER_CODES = [
    -1, -9, -99, -999, -9999, -99999, -8888, 99, 999, 9999, 99999, 999999, 9999999,
];
/** Times that do; each moment's day. */
const TIME_CODES = [
    '0001-01-01',
    '1582-10-15',
    '1899-12-30',
    '1900-01-01',
    '1970-01-01',
    '2099-12-31',
    '9999-12-31',
];
/** A code seen once or twice is a number like any other. */
const coded_numbers_ROWS_MIN = 3;
const OTHERS_MIN = 20;
/** Below it a number is no code by its size alone. */
const LARGE = 90;
/**
 * Is it a code? It must stand apart from all other values of the column, by more than their whole range; −1 and −9 where all others are 0
 * or more and reach beyond 10, as no scale around 0 does. A number inside the range is never one: a price of 999 may be a price.
 */
function coded_numbers_isCode({ value, isTime, rows, others, least, most }) {
    if (rows < coded_numbers_ROWS_MIN || others < OTHERS_MIN)
        return false;
    const range = most - least;
    const apart = value < least ? least - value : value > most ? value - most : 0;
    const isSmall = !isTime && Math.abs(value) < LARGE;
    return isSmall ? value < 0 && least >= 0 && most > 10 : apart > range;
}
/** Findings about numbers and times that stand for "no value", one a column that has any. The codes are our own: they are named. */
async function codedNumbers(table, context) {
    const severity = context.rules?.['coded-missing'] ?? 'warning';
    if (severity === 'off' || table.rows === 0)
        return [];
    const kinds = ['integer', 'number', 'time'];
    const columns = table.columns.filter(({ kind, name }) => kinds.includes(kind) && !context.settled.has(name));
    const counts = await countCodes(table, columns.filter(({ name }) => !context.idColumns.includes(name)));
    return [...Map.groupBy(counts.filter(coded_numbers_isCode), ({ column }) => column)].map(([column, codes]) => ({
        check: `column.${column}.coded-missing`,
        verdict: verdictOfBreach(severity),
        detail: `Column "${column}": ${codes.map((one) => `${one.code} in ${(0,number_words/* count */.U9)(one.rows)} rows (${(0,number_words/* percent */.KN)(one.rows / table.rows)})`).join(', ')}, far from every other value: it seems to mean "no value" (list it under missing-values, or state the range)`,
        evidence: { rows: table.rows, codes: codes.map(({ code, rows }) => ({ code, rows })) },
    }));
}
async function countCodes(table, columns) {
    if (columns.length === 0)
        return [];
    const asked = columns.map(codesOf);
    const list = asked.flatMap(({ x, codes }) => {
        const known = codes.map(({ value }) => value).join(', ');
        const others = `FILTER (${x} NOT IN (${known}))`;
        return [
            `(count(${x}) ${others})::DOUBLE`,
            `(min(${x}) ${others})::DOUBLE`,
            `(max(${x}) ${others})::DOUBLE`,
            ...codes.map(({ value }) => `(count(*) FILTER (${x} = ${value}))::DOUBLE`),
        ];
    });
    const found = await table.connection.runAndReadAll(`SELECT ${list.join(', ')} FROM ${table.relation}`);
    const row = (found.getRows()[0] ?? []).map(Number);
    let from = 0;
    return asked.flatMap(({ name, isTime, codes }) => {
        const [others = 0, least = 0, most = 0, ...rows] = row.slice(from, from + 3 + codes.length);
        from += 3 + codes.length;
        return codes.map(({ code, value }, index) => ({
            column: name,
            isTime,
            code,
            value,
            rows: rows[index] ?? 0,
            others,
            least,
            most,
        }));
    });
}
function codesOf(column) {
    const own = engineValue(column);
    const { name } = column;
    if (column.kind !== 'time') {
        const x = `(CASE WHEN isfinite(CAST(${own} AS DOUBLE)) THEN CAST(${own} AS DOUBLE) END)`;
        return { name, isTime: false, x, codes: NUMBER_CODES.map((value) => ({ code: String(value), value })) };
    }
    const day = `date_trunc('day', CAST(${own} AS TIMESTAMP))`;
    const x = `(CASE WHEN isfinite(CAST(${own} AS TIMESTAMP)) THEN epoch_us(${day}) // 1000000 END)`;
    return {
        name,
        isTime: true,
        x,
        codes: TIME_CODES.map((code) => ({ code, value: Date.parse(`${code}T00:00:00Z`) / 1000 })),
    };
}

;// CONCATENATED MODULE: ./build/packages/data/src/checks/dialect.js

/**
 * How DuckDB spells what checks ask. Everything else in this folder is SQL that other engines know too: a second engine needs a second
 * file like this one.
 */
/** The engine's type for each type a rule can name. */
const ENGINE_TYPES = {
    integer: 'HUGEINT',
    number: 'DOUBLE',
    string: 'VARCHAR',
    boolean: 'BOOLEAN',
    time: 'TIMESTAMP',
    date: 'DATE',
    clock: 'TIME',
};
/** The value as another type, null where it cannot be read so. */
function dialect_readAs(value, engineType) {
    return `TRY_CAST(${value} AS ${engineType})`;
}
/** The value as text. */
function asText(value) {
    return `CAST(${value} AS VARCHAR)`;
}
/** Bytes as text, null where they are no UTF-8. */
function dialect_decoded(bytes) {
    return `TRY(decode(${bytes}))`;
}
/** The value as a double, which JavaScript reads as it is. */
function asDouble(value) {
    return `CAST(${value} AS DOUBLE)`;
}
/** How many rows fulfil a condition; one that is null does not. The engine counts values much faster than rows behind a FILTER. */
function countWhere(condition) {
    return asDouble(`count(CASE WHEN ${condition} THEN 1 END)`);
}
/** How many values are not null. */
function countOfValues(value) {
    return asDouble(`count(${value})`);
}
/** The value in rows that fulfil a condition, else null, which aggregates pass over. No condition: the value. */
function onlyWhere(value, condition) {
    return condition === null ? value : `CASE WHEN ${condition} THEN ${value} END`;
}
/** Is a floating value NaN? */
function isNaNValue(value) {
    return `isnan(${asDouble(value)})`;
}
/** Is a floating value infinite? */
function isInfinite(value) {
    return `isinf(${asDouble(value)})`;
}
/** Is the regular expression (RE2) found in the text? */
function foundIn(text, regex) {
    return `regexp_matches(${text}, ${(0,engine_sql/* quoteText */.ol)(regex)})`;
}
/** Does the whole text fit the regular expression (RE2)? */
function fits(text, regex) {
    return `regexp_full_match(${text}, ${(0,engine_sql/* quoteText */.ol)(regex)})`;
}
/** Text read by strptime's format, null where it does not fit. */
function parsedTime(text, format) {
    return `try_strptime(${text}, ${(0,engine_sql/* quoteText */.ol)(format)})`;
}
/** Is the text JSON? */
function isJson(text) {
    return `json_valid(${text})`;
}
/** A value of any kind as JSON text. */
function jsonText(value) {
    return `CAST(to_json(${value}) AS VARCHAR)`;
}
/** Microseconds since 1970 of a time. */
function epochMicros(time) {
    return asDouble(`epoch_us(CAST(${time} AS TIMESTAMP))`);
}
/** A value of the data with at least that share of values at or below it. */
function discreteQuantile(value, share) {
    return `quantile_disc(${value}, ${decimal(share)})`;
}
/** A quantile, interpolated between the two values around (n − 1)·share. */
function linearQuantile(value, share) {
    return `quantile_cont(${asDouble(value)}, ${decimal(share)})`;
}
/** The sum of doubles with the error of a single addition, whatever their order. */
function exactSum(value) {
    return `fsum(${asDouble(value)})`;
}
/** The mean, likewise. */
function exactMean(value) {
    return `favg(${asDouble(value)})`;
}
const HUGE = '1e150';
/**
 * The sample standard deviation (n − 1) of the finite values. The engine's own sum of squares overflows, which is an error there, so huge
 * values are taken on a smaller scale.
 */
function sampleDeviation(value, condition) {
    const x = asDouble(onlyWhere(value, condition));
    const usual = `stddev_samp(CASE WHEN abs(${x}) < ${HUGE} THEN ${x} END)`;
    const huge = `stddev_samp(CASE WHEN isfinite(${x}) THEN ${x} / power(2, 600) END) * power(2, 600)`;
    return `CASE WHEN max(CASE WHEN isfinite(${x}) THEN abs(${x}) END) < ${HUGE} THEN ${usual} ELSE ${huge} END`;
}
/** Several values as one. */
function dialect_together(values) {
    return `row(${values.join(', ')})`;
}
/** The engine's list. */
function listOf(items) {
    return `[${items.join(', ')}]`;
}
/** The rows of a list of values. */
function rowsOfList(items) {
    return `(SELECT unnest(${listOf(items)}))`;
}
/** The value of the row before, in the order the rows stand: the engine keeps it where a window has no order of its own. */
function previous(value) {
    return `lag(${value}) OVER ()`;
}
function decimal(share) {
    return share.toFixed(17).replace(/0+$/, '0');
}

;// CONCATENATED MODULE: ./build/packages/data/src/checks/values/shown-value.js


/** SQL of a value as text from which `shownValue` makes JSON. */
function shownSql(column) {
    return column.kind === 'other' && column.type !== 'BLOB'
        ? jsonText(engineValue(column))
        : asText(engineValue(column));
}
/** A value of the data as JSON: numbers beyond JSON and beyond doubles are text, times are ISO 8601 as Python writes them. */
function shownValue(text, column) {
    if (typeof text !== 'string')
        return null;
    switch (column.kind) {
        case 'integer':
            return Number.isSafeInteger(Number(text)) ? Number(text) : text;
        case 'number':
            return Number.isFinite(Number(text)) ? Number(text) : floatingText(text);
        case 'boolean':
            return text === 'true';
        case 'time':
            return text.replace(' ', 'T').replace(/\.\d+/, (fraction) => fraction.padEnd(7, '0'));
        case 'other':
            return column.type === 'BLOB' ? text : parsed(text);
        default:
            return text;
    }
}
/** Microseconds since 1970 (UTC) as ISO 8601, as Python's isoformat writes them. */
function isoTime(micros, unit) {
    const whole = Math.floor(micros / 1_000_000);
    const date = new Date(whole * 1000);
    if (Number.isNaN(date.getTime()))
        return String(micros);
    const text = date.toISOString().slice(0, -5);
    if (unit === 'date')
        return text.slice(0, text.indexOf('T'));
    const rest = Math.round(micros - whole * 1_000_000);
    return rest === 0 ? text : `${text}.${String(rest).padStart(6, '0')}`;
}
function floatingText(text) {
    if (/nan/i.test(text))
        return 'NaN';
    return text.startsWith('-') ? '-Infinity' : 'Infinity';
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return text;
    }
}

;// CONCATENATED MODULE: ./build/packages/data/src/checks/judge/judgement.js
/** A check that could not be judged. */
function unansweredResult(check, reason, problem) {
    return { check, answer: 'unanswered', reason, problem };
}
/** `holds` or `broken`. */
function verdictOf(holds) {
    return holds ? 'holds' : 'broken';
}

;// CONCATENATED MODULE: ./build/packages/data/src/checks/judge/within-bounds.js
/**
 * Does a value lie where it must? What is neither finite nor comparable with a limit lies nowhere. An end that is not given is open, but
 * not to NaN.
 */
function isWithin(value, bounds, read = within_bounds_limitOf) {
    const { min, max, minStrict, maxStrict, outside } = bounds;
    if (typeof value === 'number' && Number.isNaN(value))
        return false;
    const low = min === undefined ? null : compared(value, read(min));
    const high = max === undefined ? null : compared(value, read(max));
    if (low === 'no' || high === 'no')
        return false;
    const above = low === null || (minStrict === true ? low > 0 : low >= 0);
    const below = high === null || (maxStrict === true ? high < 0 : high <= 0);
    return outside === true ? !(above && below) : above && below;
}
/** A limit as a number, exact where it is whole; text stays text. */
function within_bounds_limitOf(limit) {
    if (typeof limit === 'number')
        return limit;
    const text = limit.trim();
    if (/^[+-]?\d+$/.test(text))
        return Number.isSafeInteger(Number(text)) ? Number(text) : BigInt(text);
    return text !== '' && !Number.isNaN(Number(text)) ? Number(text) : limit;
}
/** The time in microseconds since 1970 that a limit says in ISO 8601, UTC unless it has an offset; null where it says none. */
function microsOf(limit) {
    const parts = /^(\d{4,6}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.(\d{1,9}))?)?\s*(Z|[+-]\d{2}(?::?\d{2})?)?$/i.exec(String(limit).trim());
    if (parts === null)
        return null;
    const [, day, clock = '00:00', fraction = '', zone = 'Z'] = parts;
    const offset = /^z$/i.test(zone) ? 'Z' : zone.length === 3 ? `${zone}:00` : zone.replace(/^(...)(\d\d)$/, '$1:$2');
    const ms = Date.parse(`${day}T${clock.length === 5 ? `${clock}:00` : clock}${offset}`);
    return Number.isNaN(ms) ? null : ms * 1000 + Number(fraction.padEnd(6, '0').slice(0, 6));
}
function compared(value, limit) {
    if (limit === null)
        return 'no';
    if (typeof value === 'string' || typeof limit === 'string') {
        if (typeof value !== 'string' || typeof limit !== 'string')
            return 'no';
        return Buffer.compare(Buffer.from(value), Buffer.from(limit));
    }
    // Both operators compare a whole number with a double by value.
    return value < limit ? -1 : value > limit ? 1 : 0;
}

;// CONCATENATED MODULE: ./build/packages/data/src/checks/judge/judge-metric.js




const HOUR_MICROS = 3_600_000_000;
const judge_metric_DIGITS = 15;
/** A measured number between bounds. A measure that does not exist is vacuous; one that is not finite lies nowhere. */
function judgeMetric({ check, demand: { metric, bounds } }, answer, context) {
    const { of } = metric;
    if (of === 'rows-change' || of === 'rows-ratio') {
        if (context.reference === null)
            return unansweredResult(check, 'reference', 'there is no reference to compare the number of rows with');
        return judge_metric_judged(check, rowsAgainst(of, answer.elements, context.reference.rows), { bounds });
    }
    const value = measuredValue(of, answer, context);
    if (value === null)
        return { check, answer: 'vacuous', observed: null };
    if (answer.unit !== undefined && of !== 'age-hours') {
        const holds = typeof value === 'number' && isWithin(value, bounds, microsOf);
        return { check, answer: verdictOf(holds), observed: isoTime(Number(value), answer.unit) };
    }
    const result = judge_metric_judged(check, value, { bounds, read: isSettled(of, answer) ? settledLimit : within_bounds_limitOf });
    return answer.text === 'hidden' ? { ...result, observed: null } : result;
}
function judge_metric_judged(check, value, { bounds, read = within_bounds_limitOf }) {
    const isReal = typeof value !== 'number' || Number.isFinite(value);
    const isRatio = check.demand.kind === 'metric' && check.demand.metric.of.startsWith('rows-');
    const free = bounds.min === undefined && bounds.max === undefined;
    const holds = free || ((isReal || isRatio) && isWithin(value, bounds, read));
    return { check, answer: verdictOf(holds), observed: typeof value === 'number' ? (0,canonical_json/* jsonNumber */.qj)(value) : String(value) };
}
/** 0 rows before: any now are infinitely many more, none are as many. */
function rowsAgainst(of, rows, before) {
    if (before === 0)
        return of === 'rows-ratio' || rows > 0 ? Number.POSITIVE_INFINITY : 0;
    return of === 'rows-ratio' ? rows / before : (rows - before) / before;
}
function measuredValue(of, answer, { now }) {
    const { elements, present, value, sd } = answer;
    if (value === null)
        return null;
    const stated = (measure) => (isSettled(of, answer) ? judge_metric_settled(measure) : measure);
    switch (of) {
        case 'mean':
            return present === 0 ? null : stated(Number(value) / present);
        case 'sum':
            return stated(Number(value));
        case 'sd':
            return sd === null || sd === undefined ? null : stated(sd);
        case 'distinct-share':
            return present === 0 ? null : Number(value) / present;
        case 'present-share':
            return elements === 0 ? null : present / elements;
        case 'age-hours':
            return (now.getTime() * 1000 - Number(value)) / HOUR_MICROS;
        default:
            return typeof value === 'string' && answer.text === undefined ? BigInt(value) : value;
    }
}
/** The engine adds doubles in any order, which may change the last digit: 15 digits are the same whatever it is. */
function isSettled(of, { exact }) {
    return of === 'sd' || ((of === 'mean' || of === 'sum') && exact !== true);
}
/** A limit with as many digits as what it is compared with, so that equal stays equal. */
function settledLimit(limit) {
    const value = within_bounds_limitOf(limit);
    return typeof value === 'number' ? judge_metric_settled(value) : value;
}
function judge_metric_settled(value) {
    return Number.isFinite(value) ? Number(value.toPrecision(judge_metric_DIGITS)) : value;
}

;// CONCATENATED MODULE: ./build/packages/data/src/checks/judge/judge-rows.js


/**
 * How many rows may break, and how many do. Where none was judged nothing is shown, unless so many rows must hold. `least`: more may
 * break than were counted, so that only a breach is certain.
 */
function judgeRows(check, { allow }, answer) {
    const { elements, missing, breaking, firstRow, places, type } = answer;
    const counts = { elements, missing, breaking, firstRow };
    const holds = isAllowed(allow, answer);
    if (answer.least === true && (holds === true || ('within' in allow && allow.within.min !== undefined))) {
        const problem = 'rows of different shards cannot be held against each other: validate their data in one run';
        return unansweredResult(check, 'shards', problem);
    }
    const details = places === undefined ? {} : { details: { places } };
    return {
        check,
        answer: holds === null ? 'vacuous' : verdictOf(holds),
        counts,
        ...details,
        ...(type === undefined ? {} : { observed: type }),
    };
}
/** Null: there is nothing to hold it against. */
function isAllowed(allow, { elements, missing, breaking }) {
    const judged = elements - missing;
    if ('holdingRows' in allow)
        return judged - breaking >= allow.holdingRows;
    if ('holding' in allow)
        return judged === 0 ? null : (judged - breaking) / judged >= allow.holding;
    if (elements === 0)
        return null;
    return isWithin(allow.breaking === 'rows' ? breaking : breaking / elements, allow.within);
}

;// CONCATENATED MODULE: ./build/packages/data/src/checks/own-name.js

/** A quoted name for a column of ours in a query over the table: no column of the data has it, whatever the data's author had in mind. */
function ownName({ columns }, what) {
    const taken = new Set(columns.map(({ name }) => name.toLowerCase()));
    let name = `\t${what}`;
    while (taken.has(name.toLowerCase()))
        name = `\t${name}`;
    return (0,engine_sql/* quoteName */.AB)(name);
}

;// CONCATENATED MODULE: ./build/packages/data/src/checks/list-items.js



const LIST = /\[\d*\]$/;
/** How many lists stand around each value of the engine's type: 2 for `INTEGER[][]`. */
function listDepth(type) {
    return LIST.test(type) ? 1 + listDepth(type.replace(LIST, '')) : 0;
}
/** The type of the innermost items. */
function itemType(type) {
    return LIST.test(type) ? itemType(type.replace(LIST, '')) : type;
}
/** A list column's value with lists of fixed length as lists of any. */
function asLists(column) {
    const sql = engineValue(column);
    return /\[\d+\]/.test(column.type) ? `CAST(${sql} AS ${column.type.replaceAll(/\[\d+\]/g, '[]')})` : sql;
}
/** The innermost items of a list column as one list: what lies deeper is laid out flat. */
function flatItems(column) {
    let sql = asLists(column);
    for (let depth = listDepth(column.type); depth > 1; depth -= 1)
        sql = `flatten(${sql})`;
    return sql;
}
/** The table with a row for each innermost item of a list column, and that item as a column. */
function overItems(table, column) {
    const type = itemType(column.type);
    const [item, row] = [ownName(table, 'item'), ownName(table, 'row')];
    const number = table.rowNumber === null ? '' : `, ${table.rowNumber} AS ${row}`;
    const relation = `(SELECT *${number}, unnest(${flatItems(column)}) AS ${item} FROM ${table.relation})`;
    return {
        table: { ...table, relation, rowNumber: table.rowNumber === null ? null : row },
        column: { name: column.name, kind: columnKind(type), type, value: item },
    };
}

// EXTERNAL MODULE: ./build/packages/data/src/checks/type-names.js
var type_names = __webpack_require__(86375);
;// CONCATENATED MODULE: ./build/packages/data/src/checks/judge/judge-shape.js




/** Which columns there are. */
function judgeColumns(check, { names, mode }, { columns }) {
    const found = columns.map(({ name }) => name);
    const missing = names.filter((name) => !found.includes(name));
    const unexpected = found.filter((name) => !names.includes(name));
    const holds = {
        ordered: () => found.length === names.length && found.every((name, index) => name === names[index]),
        exactly: () => missing.length === 0 && unexpected.length === 0,
        'at-least': () => missing.length === 0,
        'no-others': () => unexpected.length === 0,
        'any-of': () => missing.length < names.length,
    }[mode]();
    return { check, answer: verdictOf(holds), observed: found, details: { missing, unexpected } };
}
/** A column is there, in the table or in the reference. */
function judgePresence({ check, demand: { column, index, of } }, { columns }, { reference }) {
    if (of === 'reference' && reference === null)
        return unansweredResult(check, 'reference', 'there is no reference (the input "reference" gives it)');
    const names = (of === 'reference' ? (reference?.columns ?? []) : columns).map(({ name }) => name);
    const place = names.indexOf(column);
    const holds = place >= 0 && (index === undefined || place === index);
    const near = place < 0 ? (0,nearest/* nearest */.p)(column, names) : null;
    const hint = near === null ? {} : { details: { near } };
    return { check, answer: verdictOf(holds), observed: place < 0 ? null : place, ...hint };
}
/** The engine's type of a column is one of those named. */
function judgeColumnType({ check, demand: { types, guessed, items } }, { columns }, { typesGuessed }) {
    const whole = columns[0]?.type ?? '';
    const type = items === true ? itemType(whole) : whole;
    const legal = types === null ? null : [...types, ...(typesGuessed ? (guessed ?? []) : [])];
    return { check, answer: verdictOf(legal?.some((name) => (0,type_names/* isOfType */.g)(type, name)) ?? true), observed: type };
}
/** So many lists stand around each value. */
function judgeNesting(check, { levels }, { columns }) {
    const depth = Math.max(1, listDepth(columns[0]?.type ?? ''));
    return { check, answer: verdictOf(depth === levels), observed: depth };
}
/** Two tables have as many rows. */
function judgeTables(check, { self, other }) {
    return { check, answer: verdictOf(self === other), observed: { self, other } };
}
/** The author's query: no row, or as many rows in common with another as must be. */
function judgeQuery(check, { expect }, { rows, breaking }) {
    if (expect === 'no-rows')
        return { check, answer: verdictOf(breaking === 0), observed: rows };
    const share = rows === 0 ? 0 : breaking / rows;
    return { check, answer: verdictOf(1 - share >= expect.holding), details: { unexpected: breaking, share } };
}

;// CONCATENATED MODULE: ./build/packages/stats/src/kullback-leibler.js
/**
 * Kullback–Leibler divergence Σ p·ln(p/q) of the observed law from the expected one over the same cells, in nats, in [0, ∞]. Weights of
 * either side are divided by their sum first. Infinite where something is observed that is expected never; NaN where a side is empty.
 * Oracle: scipy.stats.entropy(pk, qk). Reference: Kullback and Leibler, Annals of Mathematical Statistics 22, 1951.
 */
function kullbackLeiblerDivergence(observed, expected) {
    const n = kullback_leibler_sum(observed);
    const m = kullback_leibler_sum(expected);
    if (!(n > 0) || !(m > 0))
        return Number.NaN;
    const terms = observed.map((weight, cell) => termOf(weight / n, expected[cell] / m));
    return Math.max(0, kullback_leibler_sum(terms));
}
function termOf(p, q) {
    if (p === 0)
        return 0;
    return q === 0 ? Number.POSITIVE_INFINITY : p * Math.log(p / q);
}
function kullback_leibler_sum(values) {
    return values.reduce((total, value) => total + value, 0);
}

;// CONCATENATED MODULE: ./build/packages/data/src/checks/divergence.js

/**
 * The divergence of the counted values from the expected shares. Weight held out for the tail is shared evenly by the values that the
 * partition does not name; without it such a value makes the divergence infinite.
 */
function valueDivergence(partition, counts, demand) {
    const held = counts.others.length === 0 ? 0 : demand.tailWeightHoldout;
    const all = [...counts.listed, ...counts.others.map(({ count }) => count)];
    const present = divergence_sum(all);
    const observed = all.map((count) => count / present);
    const expected = [
        ...partition.weights.map((weight) => weight * (1 - held)),
        ...counts.others.map(() => held / counts.others.length),
    ];
    const values = [...partition.values, ...counts.others.map(({ value }) => value)];
    return {
        divergence: kullbackLeiblerDivergence(observed, expected),
        details: divergence_shares({ values }, observed, expected),
    };
}
/**
 * The divergence of the counted bins from the expected shares. What is held out inside is shared evenly by the bins without weight, what is
 * held out for the tails by both of them, or goes to the one that an infinite end leaves. An infinite end of the partition is a tail.
 */
function binDivergence(partition, counts, demand) {
    const present = divergence_sum(counts.inside) + counts.below + counts.above;
    const observed = divergence_shapeOf(partition.bins, counts.inside.map((count) => count / present), [counts.below / present, counts.above / present]);
    const expected = divergence_shapeOf(partition.bins, insideWeights(partition, demand), tailWeights(partition, demand));
    const detail = ({ bins, weights, tails }) => ({ bins, weights, tail_weights: tails });
    return {
        divergence: kullbackLeiblerDivergence(whole(observed), whole(expected)),
        details: { observed_partition: divergence_finite(detail(observed)), expected_partition: divergence_finite(detail(expected)) },
    };
}
function insideWeights({ weights }, { tailWeightHoldout, internalWeightHoldout }) {
    const kept = weights.map((weight) => weight * (1 - tailWeightHoldout - internalWeightHoldout));
    const empty = kept.filter((weight) => weight === 0).length;
    if (internalWeightHoldout === 0 || empty === 0)
        return kept;
    return kept.map((weight) => (weight === 0 ? internalWeightHoldout / empty : weight));
}
function tailWeights({ bins, tailWeights: stated }, { tailWeightHoldout: held }) {
    if (stated !== undefined)
        return stated;
    const isHalfOpen = bins[0] === Number.NEGATIVE_INFINITY || bins.at(-1) === Number.POSITIVE_INFINITY;
    return isHalfOpen ? [held, held] : [held / 2, held / 2];
}
/** An infinite end takes its bin's weight out to be that tail's. */
function divergence_shapeOf(bins, weights, tails) {
    const first = bins[0] === Number.NEGATIVE_INFINITY ? 1 : 0;
    const last = bins.at(-1) === Number.POSITIVE_INFINITY ? 1 : 0;
    return {
        bins: bins.slice(first, bins.length - last),
        weights: weights.slice(first, weights.length - last),
        tails: [first === 1 ? weights[0] : tails[0], last === 1 ? weights.at(-1) : tails[1]],
    };
}
function whole({ weights, tails }) {
    return [tails[0], ...weights, tails[1]];
}
function divergence_shares(names, observed, expected) {
    return divergence_finite({
        observed_partition: { ...names, weights: observed },
        expected_partition: { ...names, weights: expected },
    });
}
/** Shares of nothing are no numbers, and JSON has none but numbers: they become null. */
function divergence_finite(details) {
    return JSON.parse(JSON.stringify(details));
}
function divergence_sum(values) {
    return values.reduce((total, value) => total + value, 0);
}

;// CONCATENATED MODULE: ./build/packages/data/src/checks/notation-value.js

/** How a value of each type is read from text that is written as the engine writes it. */
const READ = {
    integer: (text) => `CASE WHEN regexp_full_match(${text}, '[+-]?[0-9]{1,38}') THEN TRY_CAST(${text} AS HUGEINT) END`,
    number: (text) => `TRY_CAST(${text} AS DOUBLE)`,
    string: (text) => text,
    boolean: (text) => `TRY_CAST(${text} AS BOOLEAN)`,
    // The plain cast drops an offset, and the one with time zones takes the machine's for text without one.
    time: (text) => `CASE WHEN regexp_matches(${text}, '(Z|[+-][0-9]{2}(:?[0-9]{2})?)$') AND regexp_matches(${text}, ':') ` +
        `THEN timezone('UTC', TRY_CAST(${text} AS TIMESTAMPTZ)) ELSE TRY_CAST(${text} AS TIMESTAMP) END`,
    date: (text) => `TRY_CAST(${text} AS DATE)`,
    clock: (text) => `TRY_CAST(${text} AS TIME)`,
};
const TIME_OF = {
    time: (time) => time,
    date: (time) => `CAST(${time} AS DATE)`,
    clock: (time) => `CAST(${time} AS TIME)`,
};
/** SQL of what text (SQL of type VARCHAR) stands for by a notation; null where it is not written so, or where it is null. */
function notationValue(text, as, notation) {
    const { looks, truths } = notation;
    if (truths !== undefined) {
        const word = (words, value) => words.length === 0 ? '' : `WHEN list_contains(${(0,engine_sql/* quoteList */.JN)(words)}, ${text}) THEN ${value} `;
        return `(CASE ${word(truths.yes, true)}${word(truths.no, false)}ELSE NULL::BOOLEAN END)`;
    }
    const bare = as === 'integer' || as === 'number' ? `trim(${text})` : text;
    const value = readText(bare, as, notation);
    return looks === undefined
        ? `(${value})`
        : `(CASE WHEN regexp_full_match(${bare}, ${(0,engine_sql/* quoteText */.ol)(looks)}) THEN ${value} END)`;
}
function readText(text, as, { without, decimal, format }) {
    if (format !== undefined)
        return timeOf(text, as, format);
    const bare = without === undefined ? text : `regexp_replace(${text}, ${(0,engine_sql/* quoteText */.ol)(without)}, '', 'g')`;
    const pointed = decimal === undefined || decimal === '.' ? bare : `replace(${bare}, ${(0,engine_sql/* quoteText */.ol)(decimal)}, '.')`;
    return READ[as](pointed);
}
/** `Z` is an offset as well, which the engine's `%z` does not know. */
function timeOf(text, as, format) {
    const hasOffset = /(?<!%)(%%)*%z/.test(format);
    const read = hasOffset
        ? `timezone('UTC', try_strptime(regexp_replace(${text}, 'Z$', '+00:00'), ${(0,engine_sql/* quoteText */.ol)(format)}))`
        : `try_strptime(${text}, ${(0,engine_sql/* quoteText */.ol)(format)})`;
    return (TIME_OF[as] ?? TIME_OF.time)(read);
}

;// CONCATENATED MODULE: ./build/packages/data/src/checks/typed-value.js





/**
 * Text is read as the type meant: the one named, else numbers where all values of the rule are numbers, else it stays text. What the engine
 * knows to be a number, a time or a truth value is compared as that, whatever the rule calls it.
 */
function typedValue(column, { as, values, notation }) {
    const sql = engineValue(column);
    const type = as ?? meantType(values) ?? 'string';
    switch (column.kind) {
        case 'string':
            return textValue(column.type === 'VARCHAR' ? sql : asText(sql), type, notation);
        case 'other':
            return otherValue(column, type);
        case 'time':
            return { sql, literal: timeLiteral(column.type, type, notation), floating: false };
        case 'integer':
            return { sql, literal: wholeLiteral(column.type), floating: false };
        case 'boolean':
            if (type === 'integer')
                return { sql: `CAST(${sql} AS INTEGER)`, literal: wholeLiteral('INTEGER'), floating: false };
            return { sql, literal: literalOf(ENGINE_TYPES.boolean), floating: false };
        case 'number':
            return { sql, literal: literalOf(ENGINE_TYPES.number), floating: isFloating(column.type) };
    }
}
function textValue(text, type, notation) {
    const floating = type === 'number';
    if (notation !== undefined) {
        const literal = (value) => typeof value === 'string'
            ? notationValue((0,engine_sql/* quoteText */.ol)(value), type, notation)
            : dialect_readAs((0,engine_sql/* quoteText */.ol)(String(value)), ENGINE_TYPES[type]);
        return { sql: notationValue(text, type, notation), literal, floating };
    }
    const read = type === 'string' ? text : dialect_readAs(text, ENGINE_TYPES[type]);
    return { sql: read, literal: literalOf(ENGINE_TYPES[type]), floating };
}
/** Bytes are decoded, other values are their text. */
function otherValue(column, type) {
    const sql = engineValue(column);
    if (type === 'clock' && column.type.startsWith('TIME'))
        return { sql, literal: literalOf('TIME'), floating: false };
    return textValue(column.type === 'BLOB' ? dialect_decoded(sql) : asText(sql), type, undefined);
}
/** The type that values of a rule speak of, where they say so. */
function meantType(values) {
    return values.length > 0 && values.every((value) => typeof value === 'number') ? 'number' : undefined;
}
/** Two columns as values that can be compared: text beside numbers, times or truth values is read as such; other pairs meet as text. */
function comparable(columns, as) {
    const numeric = columns.some(({ kind }) => kind === 'number' || kind === 'integer');
    const known = new Set(columns.map(({ kind }) => (kind === 'integer' ? 'number' : kind)));
    known.delete('string');
    const [only] = known;
    if (known.size > 1 || only === 'other')
        return columns.map((column) => asText(engineValue(column)));
    const engineType = numeric ? 'DOUBLE' : only === undefined ? ENGINE_TYPES[as ?? 'string'] : ENGINE_TYPES[only];
    return columns.map((column) => {
        const sql = engineValue(column);
        if (column.kind !== 'string')
            return sql;
        return engineType === 'VARCHAR' ? asText(sql) : dialect_readAs(asText(sql), engineType);
    });
}
/** Null, or NaN: neither is a value. */
function isMissing(column) {
    const sql = engineValue(column);
    return isFloating(column.type) ? `(${sql} IS NULL OR ${isNaNValue(sql)})` : `(${sql} IS NULL)`;
}
/** Is it a value? True or, of a null, null at most: for where null counts as false. */
function isPresent(column) {
    const sql = engineValue(column);
    return isFloating(column.type) ? `NOT ${isNaNValue(sql)}` : `${sql} IS NOT NULL`;
}
/** A limit of a rule as a number, or null where it is none. */
function numberOf(limit) {
    const value = typeof limit === 'number' ? limit : limit.trim() === '' ? Number.NaN : Number(limit);
    return Number.isNaN(value) ? null : value;
}
/** A rule's text is written in the rule's notation, whatever holds the column's times. */
function timeLiteral(engineType, type, notation) {
    const plain = literalOf(zoned(engineType));
    const as = type === 'date' ? 'date' : 'time';
    if (notation === undefined)
        return plain;
    return (value) => (typeof value === 'string' ? notationValue((0,engine_sql/* quoteText */.ol)(value), as, notation) : plain(value));
}
function zoned(type) {
    return type.startsWith('TIMESTAMP WITH TIME ZONE') ? 'TIMESTAMPTZ' : 'TIMESTAMP';
}
/** NaN is no limit: nothing lies beside it. */
function literalOf(engineType) {
    return (value) => engineType === 'DOUBLE' && /nan/i.test(String(value))
        ? 'NULL::DOUBLE'
        : dialect_readAs((0,engine_sql/* quoteText */.ol)(String(value)), engineType);
}
const typed_value_WHOLE = /^[+-]?\d{1,38}(\.0*)?$/;
/** A whole number is compared with a fraction as a double; otherwise 0.5 would become 1. */
function wholeLiteral(type) {
    const wide = /^U?HUGEINT$|^UBIGINT$/.test(type);
    return (value) => {
        const text = typeof value === 'number' ? plainDigits(value) : String(value).trim();
        if (!typed_value_WHOLE.test(text))
            return dialect_readAs((0,engine_sql/* quoteText */.ol)(text), 'DOUBLE');
        const digits = text.replace(/\.0*$/, '');
        const fits = !wide && digits.replace(/^[+-]/, '').length <= 18;
        return dialect_readAs((0,engine_sql/* quoteText */.ol)(digits), fits ? 'BIGINT' : 'HUGEINT');
    };
}
function plainDigits(value) {
    return Number.isInteger(value) && Math.abs(value) < 1e38 ? BigInt(value).toString() : String(value);
}

;// CONCATENATED MODULE: ./build/packages/data/src/checks/predicate-sql.js


const OPERATORS = {
    '=': '=',
    '!=': '<>',
    '<': '<',
    '<=': '<=',
    '>': '>',
    '>=': '>=',
};
/** A condition on a row in SQL: true or false, never null. Its columns must be there, and the author's own SQL must have passed `demandExpression`. */
function predicateSql(predicate, find) {
    if ('all' in predicate)
        return predicate_sql_joined(predicate.all, ' AND ', find);
    if ('any' in predicate)
        return predicate_sql_joined(predicate.any, ' OR ', find);
    if ('not' in predicate)
        return `(NOT ${predicateSql(predicate.not, find)})`;
    if ('sql' in predicate)
        return `coalesce(CAST((\n${predicate.sql}\n) AS BOOLEAN), false)`;
    const column = find(predicate.column);
    if ('is' in predicate)
        return predicate.is === 'missing' ? isMissing(column) : `(NOT ${isMissing(column)})`;
    if ('in' in predicate) {
        const value = typedValue(column, { values: predicate.in });
        return present([column], oneOf(value.sql, predicate.in.map(value.literal)));
    }
    const operator = OPERATORS[predicate.compare];
    if (typeof predicate.to === 'object') {
        const pair = [column, find(predicate.to.column)];
        const [left, right] = comparable(pair);
        return present(pair, `${left} ${operator} ${right}`);
    }
    const value = typedValue(column, { values: [predicate.to] });
    return present([column], `${value.sql} ${operator} ${value.literal(predicate.to)}`);
}
/** Names of the columns a condition speaks of; those in the author's own SQL are not known. */
function predicateColumns(predicate) {
    if ('all' in predicate)
        return predicate.all.flatMap(predicateColumns);
    if ('any' in predicate)
        return predicate.any.flatMap(predicateColumns);
    if ('not' in predicate)
        return predicateColumns(predicate.not);
    if ('sql' in predicate)
        return [];
    const other = 'compare' in predicate && typeof predicate.to === 'object' ? [predicate.to.column] : [];
    return [predicate.column, ...other];
}
/** The author's own SQL in a condition. */
function predicateExpressions(predicate) {
    if ('all' in predicate)
        return predicate.all.flatMap(predicateExpressions);
    if ('any' in predicate)
        return predicate.any.flatMap(predicateExpressions);
    if ('not' in predicate)
        return predicateExpressions(predicate.not);
    return 'sql' in predicate ? [predicate.sql] : [];
}
const FEW = 20;
/** Is the value one of these? Many are looked up in a hash table; comparing with each takes the engine too long. */
function oneOf(value, literals) {
    if (literals.length === 0)
        return 'false';
    const set = literals.length <= FEW ? `(${literals.join(', ')})` : known(literals);
    return `${value} IN ${set}`;
}
function known(literals) {
    return `(SELECT literal FROM ${rowsOfList(literals)} AS literals(literal) WHERE literal IS NOT NULL)`;
}
function predicate_sql_joined(parts, by, find) {
    if (parts.length === 0)
        return by === ' AND ' ? 'true' : 'false';
    return `(${parts.map((part) => predicateSql(part, find)).join(by)})`;
}
function present(columns, condition) {
    return `(${columns.map((column) => `NOT ${isMissing(column)}`).join(' AND ')} AND coalesce(${condition}, false))`;
}

;// CONCATENATED MODULE: ./build/packages/data/src/checks/question.js
/** A number out of the engine; what is none counts as 0, as the sum of no rows does. */
function countOf(value) {
    return typeof value === 'number' ? value : 0;
}
/** A finite or infinite number out of the engine, or null. */
function numberOrNull(value) {
    return typeof value === 'number' ? value : null;
}

;// CONCATENATED MODULE: ./build/packages/data/src/checks/rows/judged-rows.js







/** The rows of one demand under the condition of its check. */
function judgedRows(table, columns, { skip, rows, find }) {
    const looked = rows === undefined ? null : predicateSql(rows, find);
    const judged = both(looked, unskipped(skip, columns));
    const [only] = columns;
    const isOne = looked === null && columns.length === 1 && only !== undefined && skip !== 'never';
    const plain = isOne && (skip === 'any-null' || !isFloating(only.type));
    const count = plain ? countOfValues(engineValue(only)) : judged === null ? asDouble('count(*)') : countWhere(judged);
    return { table, columns, looked, judged, count };
}
/** Two conditions together; null is no condition. */
function both(left, right) {
    if (left === null || right === null)
        return left ?? right;
    return `${left} AND (${right})`;
}
/** The aggregates that count the rows of a demand: looked at, and judged. */
function rowAggregates({ looked, count }) {
    return [looked === null ? asDouble('count(*)') : countWhere(looked), count];
}
/** A demand each row fulfils or breaks by itself: `holds` is SQL of it, where null breaks. Rows that hold are counted. */
function plainQuestion(rows, holds, more = {}) {
    const { relation, rowNumber } = rows.table;
    const where = both(rows.judged, `NOT coalesce(${holds}, false)`) ?? 'true';
    return {
        from: relation,
        aggregates: [...rowAggregates(rows), countWhere(both(rows.judged, holds) ?? 'true')],
        answer: ([elements, judged, holding]) => ({
            answer: { ...rowsAnswer(elements, judged, countOf(judged) - countOf(holding)), ...more },
            breaking: { from: relation, where, row: rowNumber },
        }),
    };
}
/** The answer of counted rows. */
function rowsAnswer(elements, judged, breaking) {
    const all = countOf(elements);
    return { kind: 'rows', elements: all, missing: all - countOf(judged), breaking, firstRow: null };
}
/** ` WHERE …` of the rows judged. */
function whereJudged({ judged }) {
    return judged === null ? '' : ` WHERE ${judged}`;
}
/** The columns for a query over the table that keeps the numbers of rows: what to select, and the number's name in it. */
function numbered(table) {
    if (table.rowNumber === null)
        return { list: '*', row: null };
    const row = ownName(table, 'row');
    return { list: `*, ${table.rowNumber} AS ${row}`, row };
}
function unskipped(skip, columns) {
    if (skip === 'never' || columns.length === 0)
        return null;
    if (skip === 'all-missing')
        return `(${columns.map((column) => `NOT ${isMissing(column)}`).join(' OR ')})`;
    const there = (column) => skip === 'any-null' ? `${engineValue(column)} IS NOT NULL` : isPresent(column);
    return columns.map(there).join(' AND ');
}

;// CONCATENATED MODULE: ./build/packages/data/src/checks/values/present-values.js







/** The values of a column under the condition of its check. */
function presentValues(table, column, { rows, find }) {
    const looked = rows === undefined ? null : predicateSql(rows, find);
    const there = isPresent(column);
    const present = looked === null ? there : `${looked} AND ${there}`;
    return { table, column, looked, present, only: looked === null && !isFloating(column.type) ? null : present };
}
/** The aggregates that count rows looked at and values there. */
function valueCounts({ column, looked, present, only }) {
    return [
        looked === null ? asDouble('count(*)') : countWhere(looked),
        only === null ? countOfValues(engineValue(column)) : countWhere(present),
    ];
}
/** The value as a double: text that is one is read so, and truth values count 1 and 0. Null for what cannot be. */
function numericValue(column) {
    const value = engineValue(column);
    if (column.kind === 'string')
        return dialect_readAs(asText(value), 'DOUBLE');
    if (column.kind === 'boolean')
        return `CAST(CAST(${value} AS INTEGER) AS DOUBLE)`;
    return column.kind === 'integer' || column.kind === 'number' ? asDouble(value) : null;
}
/** How many of the values there are numbers, in SQL. */
function numbersAmong({ column, present }) {
    return countWhere(`${present} AND ${numericValue(column) ?? 'NULL'} IS NOT NULL`);
}
/** What cannot be measured, since some values are not of the kind. */
function notOfKind(column, wrong, what) {
    const problem = `${wrong} values of the column "${column.name}" are not ${what}`;
    return { answer: { kind: 'none', reason: 'type', problem } };
}
/**
 * Asks only whether there is a value: where there is none, its type does not matter. A demand on rows that looks at none of them then says how
 * many it did not judge.
 */
function wrongKind(values, wanted, rows = null) {
    const { column, table } = values;
    return {
        from: table.relation,
        aggregates: [countWhere(values.present), ...(rows === null ? [] : rowAggregates(rows))],
        answer: ([present, elements, judged]) => {
            if (countOf(present) === 0)
                return { answer: rows === null || countOf(judged) > 0 ? { kind: 'empty' } : rowsAnswer(elements, judged, 0) };
            const problem = `the column "${column.name}" is ${column.type}: it must hold ${wanted}`;
            return { answer: { kind: 'none', reason: 'type', problem } };
        },
    };
}

;// CONCATENATED MODULE: ./build/packages/data/src/checks/values/tally-question.js







/** Most different values that are shown, or whose counts a divergence adds up. */
const VALUES_SHOWN_MAX = 1_000;
const VALUES_COUNTED_MAX = 100_000;
/**
 * Counts the rows of each listed value and of all others: one grouping of the column, of which only counts leave the engine. Text that cannot
 * be read as what the list holds is another value each time.
 */
function tallyQuestion(values, listed, { eachOther }) {
    const typed = typedValue(values.column, { values: listed });
    const unread = `CASE WHEN (${typed.sql}) IS NULL THEN ${engineValue(values.column)} END`;
    const groups = `SELECT ${typed.sql} AS v, count(*) AS n FROM ${values.table.relation} WHERE ${values.present} GROUP BY 1, ${unread}`;
    const list = listOf(listed.map(typed.literal));
    const legal = `(SELECT unnest(${list}) AS v, unnest(range(${listed.length})) AS i)`;
    const joined = listed.length === 0
        ? `(SELECT NULL AS i, n FROM (${groups}))`
        : `(SELECT legal.i, groups.n FROM (${groups}) AS groups LEFT JOIN ${legal} AS legal ON groups.v = legal.v)`;
    return {
        from: values.table.relation,
        aggregates: valueCounts(values),
        answer: async ([, present], ask) => {
            const rows = await ask.query(`SELECT ${asDouble('i')}, ${asDouble('count(*)')}, ${asDouble('sum(n)')} FROM ${joined} GROUP BY i`);
            const others = eachOther ? await otherCounts(joined, ask) : null;
            const shown = values.table.showValues > 0 ? await shownCounts(values, listed, ask) : null;
            return {
                answer: {
                    ...tallied(rows, listed.length, countOf(present)),
                    ...(others === null ? {} : { others }),
                    ...(shown === null ? {} : { shown }),
                },
            };
        },
    };
}
function tallied(rows, length, present) {
    const byIndex = new Map(rows.map(([index, values, n]) => [index, { values: countOf(values), n: countOf(n) }]));
    const other = byIndex.get(null);
    return {
        kind: 'tally',
        present,
        counts: Array.from({ length }, (_, index) => byIndex.get(index)?.n ?? 0),
        otherRows: other?.n ?? 0,
        otherValues: other?.values ?? 0,
    };
}
async function otherCounts(joined, ask) {
    const rows = await ask.query(`SELECT ${asDouble('n')} FROM ${joined} WHERE i IS NULL ORDER BY n DESC LIMIT ${VALUES_COUNTED_MAX + 1}`);
    return rows.map(([n]) => countOf(n));
}
async function shownCounts({ table, column, present }, listed, ask) {
    const own = { ...column, value: 'v' };
    const typed = typedValue(own, { values: listed });
    const isListed = `coalesce(${oneOf(typed.sql, listed.map(typed.literal))}, false)`;
    const groups = `SELECT ${engineValue(column)} AS v, ${asDouble('count(*)')} AS n FROM ${table.relation} WHERE ${present} GROUP BY 1`;
    const rows = await ask.query(`SELECT ${shownSql(own)}, n, ${isListed} FROM (${groups}) ORDER BY v LIMIT ${VALUES_SHOWN_MAX}`);
    return rows.map(([text, n, found]) => ({
        value: shownValue(text, column),
        count: countOf(n),
        listed: found === true,
    }));
}

;// CONCATENATED MODULE: ./build/packages/data/src/checks/judge/judge-values.js




/** The set of different values beside the listed ones. An empty column has the empty set. */
function judgeDistinct(check, { relation, values }, answer) {
    const absent = values.filter((_, index) => answer.counts[index] === 0);
    const isWithin = answer.otherRows === 0;
    const holds = relation === 'within' ? isWithin : absent.length === 0 && (relation === 'contains' || isWithin);
    const counts = { unexpected: answer.otherValues, missing: absent.length };
    if (answer.present === 0 && relation === 'within')
        return { check, answer: 'vacuous', observed: null, details: counts };
    const { shown } = answer;
    return {
        check,
        answer: verdictOf(holds),
        observed: shown === undefined ? null : shown.map(({ value }) => value),
        details: { ...counts, ...(shown === undefined ? {} : shownSets(shown, absent)) },
    };
}
function shownSets(shown, absent) {
    return {
        unexpected_values: shown.flatMap(({ value, listed }) => (listed ? [] : [value])),
        missing_values: absent,
        value_counts: shown.map(({ value, count }) => ({ value, count })),
    };
}
/** The most frequent value is a legal one; of several either one or all must be. */
function judgeMostCommon(check, { tiesOk }, answer) {
    const observed = answer.shown ?? null;
    if (answer.modes === 0)
        return { check, answer: 'vacuous', observed };
    const holds = tiesOk ? answer.legal > 0 : answer.modes === 1 && answer.legal === 1;
    return { check, answer: verdictOf(holds), observed, details: { modes: answer.modes, legal: answer.legal } };
}
/** Every quantile lies between its limits. */
function judgeQuantiles(check, demand, { values }) {
    const within = values.map((value, index) => {
        const [low, high] = demand.ranges[index] ?? [null, null];
        return value !== null && !Number.isNaN(value) && isBetween(value, [low, high], demand.closeness ?? 0);
    });
    const observed = values.map((value) => (value === null ? null : (0,canonical_json/* jsonNumber */.qj)(value)));
    if (values.length > 0 && values.every((value) => value === null))
        return { check, answer: 'vacuous', observed, details: { within } };
    return { check, answer: verdictOf(within.every(Boolean)), observed, details: { within } };
}
function isBetween(value, [low, high], closeness) {
    const close = (limit) => Math.abs(value - limit) <= closeness * Math.abs(limit);
    if (closeness > 0 && ((low !== null && close(low)) || (high !== null && close(high))))
        return true;
    return (low === null || value >= low) && (high === null || value <= high);
}
/** How far the shares are from the expected ones. */
function judgeDivergence(check, demand, answer) {
    const { partition, below } = demand;
    if (partition === null)
        return { check, answer: 'holds', observed: 0 };
    if (answer.present === 0)
        return { check, answer: 'vacuous', observed: null };
    const found = divergenceOf(demand, answer);
    if (found === null) {
        const problem = `the column "${demand.column}" has more than ${VALUES_COUNTED_MAX} values that are not listed`;
        return unansweredResult(check, 'type', problem);
    }
    const { divergence, details } = found;
    const exists = Number.isFinite(divergence);
    return {
        check,
        answer: verdictOf(below === null || (exists && divergence <= below)),
        observed: exists ? divergence : null,
        details,
    };
}
function divergenceOf(demand, answer) {
    const { partition } = demand;
    if (partition === null)
        return null;
    if (answer.kind === 'bins') {
        if (!('bins' in partition))
            return null;
        return binDivergence(partition, { inside: answer.counts, below: answer.below, above: answer.above }, demand);
    }
    const others = answer.others ?? [];
    if (!('values' in partition) || others.length > VALUES_COUNTED_MAX)
        return null;
    const counts = { listed: answer.counts, others: namedOthers(answer, others) };
    return valueDivergence(partition, counts, demand);
}
/** Values that the partition does not name have names only where showing is allowed. */
function namedOthers({ shown, otherValues }, others) {
    const named = (shown ?? []).flatMap(({ value, count, listed }) => listed ? [] : [{ value: typeof value === 'object' ? String(value) : value, count }]);
    if (named.length === otherValues)
        return named;
    return others.map((count, index) => ({ value: `other value ${index + 1}`, count }));
}

;// CONCATENATED MODULE: ./build/packages/data/src/checks/judge/judge-check.js









/** What the answer says of the check. Pure. */
function judgeCheck(check, { answer, filled, least }, context) {
    if (answer.kind === 'empty' || filled?.some((count) => count === 0))
        return { check, answer: 'vacuous' };
    if (answer.kind === 'none')
        return unansweredResult(check, answer.reason, answer.problem);
    const { demand } = check;
    switch (demand.kind) {
        case 'rows':
            return answer.kind === 'rows' ? judgeRows(check, demand, { ...answer, least: least === true }) : mixed();
        case 'metric':
            return answer.kind === 'metric' ? judgeMetric({ check, demand }, answer, context) : mixed();
        case 'distinct':
            return answer.kind === 'tally' ? judgeDistinct(check, demand, answer) : mixed();
        case 'most-common':
            return answer.kind === 'modes' ? judgeMostCommon(check, demand, answer) : mixed();
        case 'quantiles':
            return answer.kind === 'quantiles' ? judgeQuantiles(check, demand, answer) : mixed();
        case 'divergence':
            return answer.kind === 'tally' || answer.kind === 'bins' ? judgeDivergence(check, demand, answer) : mixed();
        case 'distance':
            return judgeDistance(check, demand, context);
        case 'columns':
            return answer.kind === 'columns' ? judgeColumns(check, demand, answer) : mixed();
        case 'column':
            return answer.kind === 'columns' ? judgePresence({ check, demand }, answer, context) : mixed();
        case 'column-type':
            return answer.kind === 'columns' ? judgeColumnType({ check, demand }, answer, context) : mixed();
        case 'nesting':
            return answer.kind === 'columns' ? judgeNesting(check, demand, answer) : mixed();
        case 'same-rows':
            return answer.kind === 'tables' ? judgeTables(check, answer) : mixed();
        case 'query':
            return answer.kind === 'query' ? judgeQuery(check, demand, answer) : mixed();
        case 'improper':
            return unansweredResult(check, 'improper', demand.problem);
    }
}
/** The distance between two profiles of the column; where one is wanting, or the measure does not exist, it stays open. */
function judgeDistance(check, demand, context) {
    const { column, against } = demand;
    const reference = against === undefined ? context.reference : (context.others.get(against) ?? null);
    const none = (problem, reason = 'reference') => unansweredResult(check, reason, problem);
    if (reference === null)
        return none('there is no reference to measure the distance from (the input "reference" gives it)');
    if (context.profile === null)
        return none('there is no profile of the data to measure the distance of');
    const named = (profile) => profile.columns.find(({ name }) => name === column);
    const [before, after] = [named(reference), named(context.profile)];
    if (before === undefined)
        return none(`the reference has no column "${column}"`, 'column');
    if (after === undefined)
        return none(`the column "${column}" does not exist`, 'column');
    const distance = profileDistance(before, after, demand);
    if (distance === null)
        return none(`${demand.measure} does not exist for the column "${column}"`, 'type');
    return { check, answer: verdictOf(isWithin(distance, demand.bounds)), observed: (0,canonical_json/* jsonNumber */.qj)(distance) };
}
function mixed() {
    throw new error/* PlumblineError */.Dl('INVARIANT_BROKEN', 'Cannot judge a check: its answer must be of the kind the check asks for: it is of another', 'report it with the rule file');
}

;// CONCATENATED MODULE: ./build/packages/data/src/checks/merge/not-of-shards.js
/** Why a check cannot be told of shards, and what to do about it. */
function notOfShards(what) {
    const problem = `${what} cannot be told from shards that were counted one by one: validate their data in one run`;
    return { kind: 'none', reason: 'shards', problem };
}

;// CONCATENATED MODULE: ./build/packages/data/src/checks/merge/merge-metric.js

/** A metric of two shards together, where it can be told. */
function mergeMetric({ demand }, left, right) {
    if (demand.kind !== 'metric')
        return notOfShards('this');
    const sums = { elements: left.elements + right.elements, present: left.present + right.present };
    const whole = (value) => ({ ...left, ...sums, value });
    switch (demand.metric.of) {
        case 'columns':
            return left.value === right.value ? left : notOfShards('the columns of shards that have different ones');
        case 'rows':
        case 'rows-change':
        case 'rows-ratio':
        case 'present':
        case 'present-share':
            return whole(plus(left.value, right.value));
        case 'mean':
        case 'sum':
            return whole(either(left.value, right.value, plus));
        case 'min':
            return {
                ...unitOf(left, right),
                ...sums,
                value: either(left.value, right.value, (a, b) => (less(a, b) ? a : b)),
            };
        case 'max':
        case 'age-hours':
            return {
                ...unitOf(left, right),
                ...sums,
                value: either(left.value, right.value, (a, b) => (less(a, b) ? b : a)),
            };
        case 'sd':
            return pooled(left, right);
        default:
            if (left.present === 0 && demand.metric.of !== 'query')
                return { ...right, ...sums };
            if (right.present === 0 && demand.metric.of !== 'query')
                return { ...left, ...sums };
            return notOfShards(merge_metric_WORDS[demand.metric.of]);
    }
}
const merge_metric_WORDS = {
    distinct: 'the number of different values',
    'distinct-share': 'the number of different values',
    median: 'the median',
    query: 'the answer of a query',
};
function plus(left, right) {
    return Number(left) + Number(right);
}
/** What only one of them has is what both have. */
function either(left, right, merge) {
    if (left === null || right === null)
        return left ?? right;
    return merge(left, right);
}
function less(left, right) {
    const exact = (value) => (typeof value === 'string' ? BigInt(value) : (value ?? Number.NaN));
    return exact(left) < exact(right);
}
function unitOf(left, right) {
    return left.value === null ? right : left;
}
/** Mean and deviation of both together. Reference: Chan, Golub & LeVeque (1979), updating formulae for variances. */
function pooled(left, right) {
    if (left.value === null)
        return { ...right, elements: left.elements + right.elements };
    if (right.value === null)
        return { ...left, elements: left.elements + right.elements };
    const [n, m] = [left.present, right.present];
    const all = n + m;
    const distance = Number(right.value) - Number(left.value);
    const within = squares(left) + squares(right);
    const sum = within + (distance * distance * n * m) / all;
    return {
        kind: 'metric',
        elements: left.elements + right.elements,
        present: all,
        value: (Number(left.value) * n + Number(right.value) * m) / all,
        sd: all < 2 ? null : Math.sqrt(sum / (all - 1)),
    };
}
function squares({ sd, present }) {
    return sd === null || sd === undefined ? 0 : sd * sd * (present - 1);
}

;// CONCATENATED MODULE: ./build/packages/data/src/checks/merge/merge-answer.js


/** What two shards say to one check together. */
function mergeAnswer(check, left, right) {
    const filled = added(left.filled, right.filled);
    const answer = mergedAnswer(check, left, right);
    const marks = {
        ...(filled === undefined ? {} : { filled }),
        ...(left.whole === true ? { whole: true } : {}),
    };
    return answer.kind === 'rows' && isLowerBound(check) ? { answer, least: true, ...marks } : { answer, ...marks };
}
function mergedAnswer(check, { answer: left, whole }, { answer: right }) {
    if (left.kind === 'none')
        return left;
    if (right.kind === 'none')
        return right;
    if (left.kind === 'empty')
        return right;
    if (right.kind === 'empty')
        return left;
    if (whole === true)
        return notOfShards('SQL that looks at other rows');
    if (left.kind === 'rows' && right.kind === 'rows')
        return mergeRows(check, left, right);
    if (left.kind === 'metric' && right.kind === 'metric')
        return mergeMetric(check, left, right);
    if (left.kind === 'tally' && right.kind === 'tally')
        return mergeTally(check, left, right);
    if (left.kind === 'bins' && right.kind === 'bins')
        return mergeBins(left, right);
    if (left.kind === 'columns' && right.kind === 'columns')
        return mergeColumns(left, right);
    if (left.kind === 'tables' && right.kind === 'tables')
        return mergeTables(left, right);
    if (left.kind === 'profile' && right.kind === 'profile')
        return left;
    if ('present' in left && left.present === 0)
        return right;
    if ('present' in right && right.present === 0)
        return left;
    return notOfShards(whatOf(check));
}
/** Rows that break by the rows beside them in a shard do so in all shards together; there may be more. */
function isLowerBound({ demand }) {
    const kinds = ['unique', 'not-repeated', 'increasing', 'decreasing'];
    return demand.kind === 'rows' && kinds.includes(demand.test.kind);
}
function mergeRows(check, left, right) {
    const { demand } = check;
    const test = demand.kind === 'rows' ? demand.test : null;
    if (test?.kind === 'z-score' || test?.kind === 'no-outlier')
        return notOfShards('the distance from other values');
    const breaking = left.breaking + right.breaking;
    // What is not found in one shard may stand in another; what is found stays found.
    if (test?.kind === 'found-in' && test.table === 'data' && breaking > 0)
        return notOfShards('a value of another row');
    const places = addedPlaces(left.places, right.places);
    return {
        kind: 'rows',
        elements: left.elements + right.elements,
        missing: left.missing + right.missing,
        breaking,
        firstRow: null,
        ...(left.type === undefined || left.type !== right.type ? {} : { type: left.type }),
        ...(places === undefined ? {} : { places }),
    };
}
function mergeTally({ demand }, left, right) {
    const otherRows = left.otherRows + right.otherRows;
    const isDivergence = demand.kind === 'divergence';
    if (isDivergence && otherRows > 0 && demand.tailWeightHoldout > 0)
        return notOfShards('the number of values that are not listed');
    return {
        kind: 'tally',
        present: left.present + right.present,
        counts: left.counts.map((count, index) => count + (right.counts[index] ?? 0)),
        otherRows,
        // The same values may stand in both.
        otherValues: Math.max(left.otherValues, right.otherValues),
        ...(isDivergence ? { others: otherRows === 0 ? [] : [otherRows] } : {}),
    };
}
function mergeBins(left, right) {
    return {
        kind: 'bins',
        present: left.present + right.present,
        below: left.below + right.below,
        counts: left.counts.map((count, index) => count + (right.counts[index] ?? 0)),
        above: left.above + right.above,
    };
}
function mergeColumns(left, right) {
    const written = ({ columns }) => JSON.stringify(columns);
    return written(left) === written(right) ? left : notOfShards('the columns of shards that have different ones');
}
function mergeTables(left, right) {
    if (left.other !== right.other)
        return notOfShards('the rows of another table that changed between the shards');
    return { ...left, self: left.self + right.self };
}
function whatOf({ demand }) {
    switch (demand.kind) {
        case 'most-common':
            return 'the most frequent value';
        case 'quantiles':
            return 'quantiles';
        case 'query':
            return 'the answer of a query';
        default:
            return 'this';
    }
}
function added(left, right) {
    if (left === undefined || right === undefined)
        return left ?? right;
    return left.map((count, index) => count + (right[index] ?? 0));
}
function addedPlaces(left, right) {
    if (left === undefined || right === undefined)
        return left ?? right;
    const keys = [...new Set([...Object.keys(left), ...Object.keys(right)])];
    return Object.fromEntries(keys.map((key) => [key, (left[key] ?? 0) + (right[key] ?? 0)]));
}

;// CONCATENATED MODULE: ./build/packages/data/src/checks/answers.js




/** Asks one shard all checks. Throws as `answerChecks`. */
async function answersOf(table, checks, options = {}) {
    return storedAnswers(await answerChecks(table, checks, { ...options, showValues: 0 }));
}
/** Answers as they may be stored: no value of the data stays. The smallest or largest text of a column is one, and is left out. */
function storedAnswers(answered) {
    return {
        shards: 1,
        answers: answered.map(({ rows: _rows, answer, ...rest }) => ({ ...rest, answer: withoutValues(answer) })),
    };
}
/** The answers of two sets of shards as one. What shards cannot tell together becomes unanswered. */
function mergeAnswers(checks, left, right) {
    demandSameChecks(checks, left);
    demandSameChecks(checks, right);
    return {
        shards: left.shards + right.shards,
        answers: checks.map((check, index) => mergeAnswer(check, left.answers[index], right.answers[index])),
    };
}
/** The results of stored answers. A single shard is judged as the table it is. */
function judgeAnswers(checks, stored, context) {
    demandSameChecks(checks, stored);
    return checks.map((check, index) => judgeCheck(check, stored.answers[index], context));
}
function withoutValues(answer) {
    if (answer.kind === 'metric' && answer.text !== undefined && answer.value !== null) {
        const problem = 'its smallest or largest text is a value of the data, which a profile does not hold';
        return { kind: 'none', reason: 'shards', problem };
    }
    if (answer.kind !== 'tally' && answer.kind !== 'modes')
        return answer;
    const { shown: _shown, ...rest } = answer;
    return rest;
}
function demandSameChecks(checks, { answers }) {
    if (checks.length === answers.length)
        return;
    const current = answers.length;
    throw new error/* PlumblineError */.Dl('DATA_MISMATCH', `Cannot judge stored answers: there must be one for each of ${checks.length} checks: current value is ${current}`, 'make the profiles again with the rules they are judged by');
}

;// CONCATENATED MODULE: ./build/packages/data/src/json-schema/breaches.js


/** Turns a validator's complaints into breaches of the keywords that decide by themselves. */
function breachReader({ copy, keywords, }) {
    const decisive = new Set(keywords);
    const spoken = new Set([...copy.schemas.values()].flatMap(namesOf));
    return (errors) => errors.flatMap((error) => {
        const keyword = keywordOf(error);
        if (keyword === null || !decisive.has(keyword))
            return [];
        return [{ keyword, place: generalized(error.instancePath, spoken), value: error.data }];
    });
    function keywordOf({ keyword, parentSchema, params }) {
        const schema = copy.places.get(parentSchema);
        if (schema === undefined)
            return null;
        if (copy.never.has(schema))
            return schema;
        if (keyword !== 'required')
            return `${schema}${(0,rules_file/* pointerTo */.xH)(keyword)}`;
        const names = parentSchema?.['required'];
        return Array.isArray(names) ? `${schema}/required/${names.indexOf(params['missingProperty'])}` : null;
    }
}
function namesOf(schema) {
    return (0,guard/* isJsonObject */.O)(schema['properties']) ? Object.keys(schema['properties']) : [];
}
/** Names that only the data knows may be personal. */
function generalized(instancePath, spoken) {
    return instancePath
        .split('/')
        .slice(1)
        .map((part) => `/${spoken.has(part.replaceAll('~1', '/').replaceAll('~0', '~')) ? part : '*'}`)
        .join('');
}

// EXTERNAL MODULE: ./build/packages/data/src/json-schema/compile-schema.js + 10 modules
var compile_schema = __webpack_require__(56533);
;// CONCATENATED MODULE: ./build/packages/data/src/json-schema/raw-records.js





/** Why the records of a table cannot be had as they are written, or null where they can. */
function withoutRecords(table) {
    for (const { source } of table.files) {
        const name = (0,external_node_path_.basename)(source.path);
        if (source.kind !== 'json' && source.kind !== 'jsonl')
            return `a JSON Schema judges records of JSON files: "${name}" is none`;
        if (source.kind === 'json' && (source.encoding !== 'utf-8' || source.hasMark))
            return `a JSON Schema judges JSON in UTF-8 without a byte order mark, or JSON lines: "${name}" is neither`;
    }
    return null;
}
/** Hands over every record of a table of JSON files as it is written, in file order, in constant memory. Gives their number. */
async function readRawRecords(table, take) {
    let rows = 0;
    const next = (text) => {
        rows += 1;
        take({ text, row: rows });
    };
    for (const file of table.files)
        await (file.source.kind === 'jsonl' ? readLines(file, next) : readArray(table, file, next));
    return rows;
}
async function readLines({ source, skipped }, next) {
    const set = new Set(skipped);
    let parts = [];
    const finish = () => {
        if (parts.length > 0)
            next(Buffer.concat(parts).toString('utf8'));
        parts = [];
    };
    await readJsonLines(source, {
        part: ({ record, isFirst, bytes }) => {
            if (isFirst)
                finish();
            // The bytes are only valid now.
            if (!set.has(record))
                parts.push(Buffer.from(bytes));
            return false;
        },
    });
    finish();
}
async function readArray(table, { source }, next) {
    const options = jsonOptions({ kind: 'json', path: source.path, compression: source.compression });
    try {
        const result = await table.connection.stream(`SELECT CAST(json AS VARCHAR) FROM read_json_objects([${(0,engine_sql/* quoteText */.ol)(source.path)}], ${options})`);
        for (let chunk = await result.fetchChunk(); chunk !== null && chunk.rowCount > 0; chunk = await result.fetchChunk()) {
            for (const text of chunk.getColumnValues(0))
                next(String(text));
        }
    }
    catch (thrown) {
        throw unreadable(source.path, 'the data', thrown);
    }
}

;// CONCATENATED MODULE: ./build/packages/data/src/json-schema/answer-record-schema.js




/** A longer record is judged up to its first breach, so that a hostile one cannot fill the memory with complaints. */
const RECORD_CHARS_MAX = 262_144;
const SHOWN_CHARS_MAX = 1_000;
const answer_record_schema_PLACES_MAX = 20;
/** The check's test where it is one of a whole record, else null. */
function recordTest({ demand }) {
    return demand.kind === 'rows' && demand.test.kind === 'record-schema' ? demand.test : null;
}
/**
 * Answers every check of whole records, in one pass through the JSON of the table's files. Where the files are of another kind, or only
 * some of their records belong to the table, they stay unanswered. `showValues`: how many breaking records are kept with the value that breaks.
 */
async function answerRecordSchema(table, checks, { showValues }) {
    const asked = checks.filter((check) => recordTest(check) !== null);
    if (asked.length === 0)
        return new Map();
    const problem = withoutRecords(table);
    if (problem !== null)
        return unanswered(asked, problem);
    const judged = await compileAll(asked);
    const records = await readRawRecords(table, (record) => {
        for (const one of judged)
            judgeRecord(one, record, showValues);
    });
    if (records !== table.rows)
        return unanswered(asked, 'a JSON Schema judges whole files: the table holds some of their records');
    const tallies = judged.flatMap((one) => [...one.tallies.values()]);
    return new Map(tallies.map((tally) => [tally.check, resultOf(tally, records)]));
}
async function compileAll(checks) {
    const groups = Map.groupBy(checks, (check) => recordTest(check)?.schema);
    const judged = [];
    for (const [schema, members] of groups) {
        if (schema === undefined)
            continue;
        const source = { name: 'of the records', locate: () => undefined };
        const compiled = await (0,compile_schema/* compileSchema */.F)(schema, { source, formats: true });
        const tallies = members.map((check) => [
            recordTest(check)?.keyword ?? '',
            { check, breaking: 0, firstRow: null, places: new Map(), shown: [] },
        ]);
        judged.push({ compiled, breaches: breachReader(compiled), tallies: new Map(tallies) });
    }
    return judged;
}
function judgeRecord({ compiled, breaches, tallies }, { text, row }, showValues) {
    const errors = compiled.judge(text, text.length <= RECORD_CHARS_MAX);
    if (errors.length === 0)
        return;
    const found = breaches(errors);
    if (found.length === 0) {
        throw new error/* PlumblineError */.Dl('INVARIANT_BROKEN', `Cannot name what record ${row} breaks: every complaint of the validator must belong to a keyword: ${errors[0]?.schemaPath} does not`, 'report it with the schema');
    }
    const byKeyword = Map.groupBy(found, ({ keyword }) => keyword);
    for (const [keyword, broken] of byKeyword) {
        const tally = tallies.get(keyword);
        if (tally !== undefined)
            answer_record_schema_count(tally, broken, { row, showValues });
    }
}
function answer_record_schema_count(tally, broken, { row, showValues }) {
    tally.breaking += 1;
    tally.firstRow ??= row;
    for (const place of new Set(broken.map((breach) => breach.place))) {
        if (tally.places.has(place) || tally.places.size < answer_record_schema_PLACES_MAX)
            tally.places.set(place, (tally.places.get(place) ?? 0) + 1);
    }
    const [first] = broken;
    if (first !== undefined && tally.shown.length < showValues)
        tally.shown.push({ row, values: [shown(first.value)] });
}
/** The value that breaks, as text where it is no plain value, cut where it is long. */
function shown(value) {
    if (value === null || typeof value === 'boolean' || typeof value === 'number')
        return value;
    const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
    return text.length > SHOWN_CHARS_MAX ? `${text.slice(0, SHOWN_CHARS_MAX)}…` : text;
}
function resultOf({ check, breaking, firstRow, places, shown }, elements) {
    return {
        check,
        answer: elements === 0 ? 'vacuous' : breaking === 0 ? 'holds' : 'broken',
        counts: { elements, missing: 0, breaking, firstRow },
        ...(breaking === 0 ? {} : { details: { places: Object.fromEntries(places) } }),
        ...(shown.length === 0 ? {} : { breaking: shown }),
    };
}
function unanswered(checks, problem) {
    return new Map(checks.map((check) => [check, { check, answer: 'unanswered', reason: 'type', problem }]));
}

;// CONCATENATED MODULE: ./build/packages/data/src/checks/ask-table.js


/** Most aggregates of one scan: the engine plans them all at once. */
const AGGREGATES_MAX = 1_000;
/**
 * Answers all questions: the aggregates of all of them in one scan of each relation (one more for those that need aggregates first, and
 * one for those with SQL of the author, which may take their time or fail), then what a question must ask by itself.
 */
async function askTable(asked, askOf) {
    const staged = asked.map(({ question, authored }) => 'first' in question ? { from: question.from, aggregates: question.first, authored } : null);
    const first = await scanAll(staged, askOf);
    const put = asked.map(({ question, authored }, index) => {
        const values = first[index];
        if (!('first' in question))
            return { question, authored };
        return values instanceof Error ? values : { question: question.next(values), authored };
    });
    const counted = await scanAll(put.map((item) => (item instanceof Error ? null : { ...item.question, authored: item.authored })), askOf);
    const answers = [];
    for (const [index, item] of put.entries()) {
        const values = counted[index];
        const failed = item instanceof Error ? item : values instanceof Error ? values : null;
        answers.push(failed === null && !(item instanceof Error) && !(values instanceof Error)
            ? await ask_table_answerOf(item, values, askOf)
            : ask_table_unanswered(failed, asked[index].authored));
    }
    return answers;
}
async function ask_table_answerOf({ question, authored }, values, askOf) {
    try {
        return await question.answer(values, askOf(authored));
    }
    catch (thrown) {
        return ask_table_unanswered(rethrown(thrown), authored);
    }
}
/** The values of each scan's aggregates, in their order; what asks nothing gets nothing. */
async function scanAll(scans, askOf) {
    const values = scans.map(() => []);
    const groups = new Map();
    for (const [index, scan] of scans.entries()) {
        if (scan === null || scan.aggregates.length === 0)
            continue;
        const key = `${scan.authored}${scan.from}`;
        groups.set(key, [...(groups.get(key) ?? []), index]);
    }
    for (const members of groups.values()) {
        const group = members.map((index) => scans[index]);
        const found = await scanTogether(group, askOf(group[0].authored));
        for (const [place, index] of members.entries())
            values[index] = found[place];
    }
    return values;
}
/** One scan for all; where one aggregate fails, each question is asked alone, so that the others are answered. */
async function scanTogether(scans, ask) {
    try {
        return await fused(scans, ask);
    }
    catch (thrown) {
        const failed = rethrown(thrown);
        if (scans.length === 1)
            return [failed];
        const alone = [];
        for (const scan of scans)
            alone.push(...(await scanTogether([scan], ask)));
        return alone;
    }
}
async function fused(scans, ask) {
    const places = new Map();
    for (const { aggregates } of scans)
        for (const aggregate of aggregates)
            if (!places.has(aggregate))
                places.set(aggregate, places.size);
    const list = [...places.keys()];
    const values = [];
    for (let start = 0; start < list.length; start += AGGREGATES_MAX) {
        const part = list.slice(start, start + AGGREGATES_MAX);
        const rows = await ask.query(`SELECT ${part.join(', ')} FROM ${scans[0].from}`);
        const [row = []] = rows;
        // A question that became several would shift the answers of all that follow.
        if (row.length !== part.length)
            throw new Error(`${row.length} answers to ${part.length} questions`);
        values.push(...row);
    }
    return scans.map(({ aggregates }) => aggregates.map((aggregate) => values[places.get(aggregate)] ?? null));
}
/** What is judged already goes on; what the engine says is kept for the answer. */
function rethrown(thrown) {
    if (thrown instanceof error/* PlumblineError */.Dl)
        throw thrown;
    return thrown instanceof Error ? thrown : new Error((0,src_thrown/* messageOf */.b)(thrown));
}
function ask_table_unanswered(error, authored) {
    const problem = `the engine cannot answer: ${engineWords(error)}`;
    return { answer: { kind: 'none', reason: authored ? 'query' : 'type', problem } };
}
/** Errors of names and types tell of the query alone; any other may hold a value of the data, and only its kind is told. */
function engineWords(error) {
    const line = (error?.message ?? '').split('\n')[0] ?? '';
    if (/^(Binder|Catalog|Parser) Error/.test(line))
        return `${line.slice(0, 200)}${candidate(error?.message ?? '')}`;
    return /^[A-Za-z ]+ Error/.exec(line)?.[0] ?? 'an error of the engine';
}
/** The column that a misspelt name of a query most likely means, of those the engine offers. */
function candidate(message) {
    const name = /Referenced column "([^"]+)" not found/.exec(message)?.[1];
    const offered = /Candidate bindings: (.*)/.exec(message)?.[1] ?? '';
    const names = [...offered.matchAll(/"([^"]+)"/g)].map(([, found]) => found ?? '');
    const near = name === undefined ? null : (0,nearest/* nearest */.p)(name, names);
    return near === null ? '' : ` Did you mean "${near}"?`;
}

;// CONCATENATED MODULE: ./build/packages/data/src/checks/author/author-sql.js


/** Characters in one piece of SQL. */
const SQL_CHARS_MAX = 20_000;
/** Levels of one piece of SQL, each sign and call being one: what the engine plans takes a time that grows faster than its depth. */
const SQL_DEPTH_MAX = 200;
/** Node types of the engine's own parser that ask for nothing but tables of the run. */
const NODES = new Set([
    'SELECT_NODE',
    'SET_OPERATION_NODE',
    'RECURSIVE_CTE_NODE',
    'CTE_NODE',
    'EMPTY',
    'BASE_TABLE',
    'SUBQUERY',
    'JOIN',
    'TABLE_FUNCTION',
    'EXPRESSION_LIST',
    'ORDER_MODIFIER',
    'LIMIT_MODIFIER',
    'LIMIT_PERCENT_MODIFIER',
    'DISTINCT_MODIFIER',
    'ORDER_DEFAULT',
    'INVALID',
    'ASCENDING',
    'DESCENDING',
]);
/** Table functions that touch nothing. Every other one may read files or change the engine: `enable_logging` writes wherever it is told. */
const TABLE_FUNCTIONS = new Set([
    'range',
    'generate_series',
    'unnest',
    'json_each',
    'json_tree',
    'repeat',
    'repeat_row',
]);
/** Names of the engine's own tables, which a query of that name could open elsewhere. */
const SYSTEM_NAME = /^(pg_|duckdb_|sqlite_|pragma_)/;
/** What is no expression on one row: it looks at others, or becomes several expressions, or counts columns that are not the data's. */
const NOT_IN_EXPRESSIONS = new Map([
    ['WINDOW', 'a window function'],
    ['STAR', 'several columns at once'],
    ['POSITIONAL_REFERENCE', 'the place of a column'],
]);
/** Functions that tell of the machine or write. */
const FORBIDDEN_FUNCTIONS = new Set(['current_setting', 'getenv', 'getvariable', 'write_log', 'nextval', 'currval']);
/**
 * Demands that the author's SQL is exactly one SELECT, or one expression that cannot leave its parentheses, over the tables of the run and
 * nothing else. It is only parsed here, by the engine's parser, since some functions act when the engine merely looks them up.
 * Throws `CONFIG_INVALID`, or `CONFIG_UNSUPPORTED` naming what may not be used.
 */
async function demandSafeSql(connection, written, tables) {
    const { sql, kind } = written;
    if (sql.length > SQL_CHARS_MAX)
        throw refused(written, `it must have at most ${SQL_CHARS_MAX} characters`, `${sql.length}`);
    const bare = await parse(connection, kind === 'query' ? sql : `SELECT ${sql}`, written);
    await parse(connection, kind === 'query' ? `SELECT * FROM (\n${sql}\n)` : `SELECT (\n${sql}\n)`, written);
    if (kind === 'expression')
        demandOneExpression(bare, written);
    const nodes = [...nodesOf(bare)].map(({ node, depth }) => {
        if (depth > SQL_DEPTH_MAX)
            throw refused(written, `it must have at most ${SQL_DEPTH_MAX} levels`, 'more');
        return node;
    });
    const known = new Set([...tables, ...nodes.flatMap(namedQueries)].map((name) => name.toLowerCase()));
    const posing = [...known].find((name) => SYSTEM_NAME.test(name) && !tables.has(name));
    if (posing !== undefined)
        throw unsupported(written, `the name ${posing}`);
    for (const node of nodes)
        demandHarmless(node, { written, known });
    const classes = new Set(nodes.map((node) => node['class']));
    return { rowLocal: !classes.has('SUBQUERY') && !classes.has('WINDOW') };
}
async function parse(connection, sql, written) {
    const result = await connection.runAndReadAll(`SELECT CAST(json_serialize_sql(${(0,engine_sql/* quoteText */.ol)(sql)}) AS VARCHAR)`);
    const tree = treeOf(String(result.value(0, 0)));
    if (tree === null)
        throw refused(written, 'its numbers must lie in the range of doubles', 'beyond it');
    if (!isNode(tree) || tree['error'] !== false) {
        const message = isNode(tree) ? String(tree['error_message']) : '';
        throw refused(written, `it must be ${wanted(written)}`, firstLine(message));
    }
    const statements = tree['statements'];
    if (!Array.isArray(statements) || statements.length !== 1 || !isNode(statements[0]))
        throw refused(written, `it must be ${wanted(written)}`, `${Array.isArray(statements) ? statements.length : 0} statements`);
    return statements[0];
}
/** The engine writes a number like `1e999` as a word that no JSON has: null. */
function treeOf(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}
/** `a, b`, `a FROM t` and `a AS b` are more than an expression. */
function demandOneExpression(statement, written) {
    const select = isNode(statement['node']) ? statement['node'] : {};
    const list = select['select_list'];
    const only = Array.isArray(list) && list.length === 1 && isNode(list[0]) ? list[0] : null;
    const from = isNode(select['from_table']) ? select['from_table']['type'] : null;
    const more = ['where_clause', 'having', 'qualify', 'sample'].some((part) => select[part] !== null);
    const lists = ['modifiers', 'group_expressions'].some((part) => Array.isArray(select[part]) && select[part].length > 0);
    const plain = only !== null && only['alias'] === '' && only['class'] !== 'STAR';
    if (plain && from === 'EMPTY' && select['type'] === 'SELECT_NODE' && !more && !lists)
        return;
    throw refused(written, 'it must be one expression', 'more than one');
}
function demandHarmless(node, { written, known }) {
    const { type } = node;
    const name = nameOf(node['function_name']);
    if (node['class'] !== undefined) {
        if (node['class'] === 'PARAMETER')
            throw unsupported(written, 'a parameter');
        if (FORBIDDEN_FUNCTIONS.has(name))
            throw unsupported(written, `the function ${name}`);
        const shape = NOT_IN_EXPRESSIONS.get(String(node['class']));
        // A star that is no `COLUMNS(…)` can only be that of a subquery.
        if (shape !== undefined && written.kind === 'expression' && node['columns'] !== false)
            throw unsupported(written, shape);
        return;
    }
    if (typeof type !== 'string' || type.endsWith('_TYPE_INFO'))
        return;
    if (!NODES.has(type))
        throw unsupported(written, type.toLowerCase().replaceAll('_', ' '));
    if (type === 'TABLE_FUNCTION') {
        const called = isNode(node['function']) ? nameOf(node['function']['function_name']) : '';
        if (!TABLE_FUNCTIONS.has(called))
            throw unsupported(written, `the table function ${called || 'without a name'}`);
    }
    if (type === 'BASE_TABLE') {
        const table = String(node['table_name']);
        const qualified = nameOf(node['schema_name']) !== '' || nameOf(node['catalog_name']) !== '';
        if (qualified || !known.has(table.toLowerCase()))
            throw unsupported(written, `the table "${table}": tables there are ${[...known].join(', ')}`);
    }
}
/** Every object of the tree, without recursion: an expression may be as deep as the engine's parser allows. */
function* nodesOf(tree) {
    const waiting = [{ value: tree, depth: 0 }];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        const { value, depth } = next;
        if (Array.isArray(value))
            for (const item of value)
                waiting.push({ value: item, depth });
        if (!isNode(value))
            continue;
        yield { node: value, depth };
        for (const child of Object.values(value))
            if (typeof child === 'object' && child !== null)
                waiting.push({ value: child, depth: depth + 1 });
    }
}
/** Names that `WITH` gives. */
function namedQueries(node) {
    const map = isNode(node['cte_map']) ? node['cte_map']['map'] : null;
    const own = typeof node['cte_name'] === 'string' ? [node['cte_name']] : [];
    if (!Array.isArray(map))
        return own;
    return [...own, ...map.flatMap((entry) => (isNode(entry) && typeof entry['key'] === 'string' ? [entry['key']] : []))];
}
function nameOf(value) {
    return typeof value === 'string' ? value.toLowerCase() : '';
}
function isNode(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function firstLine(message) {
    return (message.split('\n')[0] ?? '').slice(0, 200);
}
function wanted({ kind }) {
    return kind === 'query' ? 'exactly one SELECT' : 'exactly one expression';
}
function refused(written, must, current) {
    const reason = `${must}: current value is ${current}`;
    return failure(written, 'CONFIG_INVALID', { reason, fix: `write ${wanted(written)}` });
}
function unsupported(written, what) {
    const reason = `it must touch nothing but the tables of this run: it uses ${what}`;
    const fix = 'ask only the tables of this run: the data is called data';
    return failure(written, 'CONFIG_UNSUPPORTED', { reason, fix });
}
function failure({ of, where }, code, { reason, fix }) {
    return new error/* PlumblineError */.Dl(code, `Cannot use the SQL of "${of}": ${reason}`, fix, where === undefined ? {} : { where });
}

;// CONCATENATED MODULE: ./build/packages/data/src/checks/author/time-limit.js

/** Seconds that the author's own SQL may take, unless told. */
const SQL_SECONDS_MAX = 60;
/** Runs a query of the author's and interrupts it at the limit. Throws `LIMIT_TIME`. */
async function withinTime(connection, seconds, run) {
    let isOver = false;
    const timer = setTimeout(() => {
        isOver = true;
        connection.interrupt();
    }, seconds * 1000);
    try {
        return await run();
    }
    catch (cause) {
        if (!isOver)
            throw cause;
        throw new error/* PlumblineError */.Dl('LIMIT_TIME', `Cannot answer a query of the rules: it must end within ${seconds} seconds`, 'make the query simpler, or look at fewer rows', { cause });
    }
    finally {
        clearTimeout(timer);
    }
}

;// CONCATENATED MODULE: ./build/packages/data/src/checks/author/query-question.js



/** What the author's query asks by itself. */
function queryQuestion(table, { sql, expect }) {
    const own = `(\n${sql}\n)`;
    if (expect === 'no-rows')
        return withoutRows(table, own);
    const other = `(\n${expect.sameAs}\n)`;
    const counts = [own, other, `(SELECT * FROM ${own} EXCEPT ALL SELECT * FROM ${other})`].map((from) => `(SELECT ${asDouble('count(*)')} FROM ${from})`);
    return asking(table, `SELECT ${counts.join(', ')}`, ([self, compared, unmatched]) => {
        const matched = countOf(self) - countOf(unmatched);
        const rows = Math.max(countOf(self), countOf(compared));
        return { kind: 'query', rows, breaking: rows - matched };
    });
}
/** The rows of the query are what breaks; the first of them are shown where values may be. */
function withoutRows(table, own) {
    return {
        from: table.relation,
        aggregates: [],
        answer: async (_none, ask) => {
            const counted = await ask.query(`SELECT ${asDouble('count(*)')} FROM ${own}`);
            const rows = countOf(counted[0]?.[0]);
            const shown = rows === 0 || table.showValues === 0 ? [] : await ask.query(query_question_firstOf(own, table.showValues));
            return {
                answer: { kind: 'query', rows, breaking: rows },
                ...(shown.length === 0 ? {} : { rows: shown.map(([text]) => shownRecord(text)) }),
            };
        },
    };
}
function query_question_firstOf(own, most) {
    return `SELECT ${jsonText('record')} FROM ${own} AS record LIMIT ${most}`;
}
function shownRecord(text) {
    const record = typeof text === 'string' ? JSON.parse(text) : null;
    const also = (0,guard/* isJsonObject */.O)(record) ? record : {};
    return { row: null, values: Object.values(also), also };
}
/** The first cell of the author's query as a number; a truth value counts 1 or 0. */
function cellQuestion(table, sql) {
    const first = `SELECT CAST(first_cell AS DOUBLE) FROM (SELECT * FROM (\n${sql}\n) LIMIT 1) AS cell(first_cell)`;
    return asking(table, first, ([cell]) => ({ kind: 'metric', elements: 1, present: 1, value: numberOrNull(cell) }));
}
function asking(table, sql, read) {
    return {
        from: table.relation,
        aggregates: [],
        answer: async (_none, ask) => ({ answer: read((await ask.query(sql))[0] ?? []) }),
    };
}

;// CONCATENATED MODULE: ./build/packages/data/src/checks/demand-parts.js

/** Names of the columns a demand is about, in its order. */
function demandColumns(demand) {
    switch (demand.kind) {
        case 'rows':
            return demand.columns;
        case 'metric':
            return 'column' in demand.metric ? [demand.metric.column] : [];
        case 'columns':
            return demand.inside === undefined ? [] : [demand.inside];
        case 'improper':
            return demand.column === undefined ? [] : [demand.column];
        case 'distinct':
        case 'most-common':
        case 'quantiles':
        case 'divergence':
        case 'distance':
        case 'column-type':
        case 'nesting':
            return [demand.column];
        default:
            return [];
    }
}
/** Names of columns a check needs besides: in its condition, and to show beside what breaks. */
function furtherColumns({ rows, demand }) {
    const condition = rows === undefined ? [] : predicateColumns(rows);
    if (demand.kind !== 'rows')
        return condition;
    const test = demand.test.kind === 'holds' ? predicateColumns(demand.test.predicate) : [];
    return [...condition, ...test, ...(Array.isArray(demand.also) ? demand.also : [])];
}
/** The author's own SQL in a check. */
function authoredSql({ rows, demand, }) {
    const expressions = [
        ...(rows === undefined ? [] : predicateExpressions(rows)),
        ...(demand.kind === 'rows' && demand.test.kind === 'holds' ? predicateExpressions(demand.test.predicate) : []),
    ];
    return [
        ...expressions.map((sql) => ({ sql, kind: 'expression' })),
        ...queriesOf(demand).map((sql) => ({ sql, kind: 'query' })),
    ];
}
/** Other tables of the run that a demand names. */
function demandTables(demand) {
    if (demand.kind === 'same-rows')
        return [demand.table];
    if (demand.kind === 'rows' && demand.test.kind === 'found-in')
        return [demand.test.table];
    if (demand.kind === 'column' && typeof demand.of === 'object')
        return [demand.of.table];
    return demand.kind === 'distance' && demand.against !== undefined ? [demand.against] : [];
}
/** Is the metric one of a column? */
function isColumnMetric(metric) {
    return 'column' in metric;
}
function queriesOf(demand) {
    if (demand.kind === 'metric')
        return demand.metric.of === 'query' ? [demand.metric.sql] : [];
    if (demand.kind !== 'query')
        return [];
    return demand.expect === 'no-rows' ? [demand.sql] : [demand.sql, demand.expect.sameAs];
}

;// CONCATENATED MODULE: ./build/packages/data/src/checks/find-column.js



/**
 * The column of that very name, else the field of a STRUCT column: `a.b` is field `b` of column `a`, and so on. The longest name that is
 * one outranks a path through it. Names are compared letter by letter.
 */
function columnFinder(columns) {
    const known = new Map(columns.map((column) => [column.name, column]));
    const own = (name) => known.get(name) ?? null;
    return (name) => {
        const whole = own(name);
        if (whole !== null)
            return whole;
        for (const [head, rest] of splits(name)) {
            const column = own(head);
            const field = column === null ? null : fieldOf({ ...column, name, value: engineValue(column) }, rest);
            if (field !== null)
                return field;
        }
        return null;
    };
}
/** A field of a STRUCT, its name a path. */
function fieldOf(column, path) {
    const fields = structFields(column.type);
    const at = (name) => fields.find((field) => field.name === name);
    const whole = at(path);
    if (whole !== undefined)
        return inside(column, whole);
    for (const [head, rest] of splits(path)) {
        const field = at(head);
        const found = field === undefined ? null : fieldOf(inside(column, field), rest);
        if (found !== null)
            return found;
    }
    return null;
}
function inside(column, field) {
    const value = `struct_extract(${engineValue(column)}, ${(0,engine_sql/* quoteText */.ol)(field.name)})`;
    return { name: column.name, kind: columnKind(field.type), type: field.type, value };
}
/** Every way to cut a path in two, the longest head first. */
function splits(path) {
    const dots = [...path.matchAll(/\./g)].map(({ index }) => index).reverse();
    return dots.map((dot) => [path.slice(0, dot), path.slice(dot + 1)]);
}
/** The fields of the engine's name of a STRUCT type, e.g. `STRUCT(a INTEGER, "b c" VARCHAR[])`; none for another type. */
function structFields(type) {
    if (!/^STRUCT\(.*\)$/s.test(type))
        return [];
    return topLevelParts(type.slice('STRUCT('.length, -1)).map((part) => {
        const quoted = /^"((?:[^"]|"")*)"\s+(.*)$/s.exec(part);
        if (quoted !== null)
            return { name: quoted[1].replaceAll('""', '"'), type: quoted[2] };
        const space = part.indexOf(' ');
        return { name: part.slice(0, space), type: part.slice(space + 1) };
    });
}
/** Cuts at the commas that stand in no parentheses and no quotes. */
function topLevelParts(text) {
    const parts = [];
    let depth = 0;
    let quote = '';
    let start = 0;
    for (let index = 0; index < text.length; index += 1) {
        const sign = text[index];
        if (quote !== '')
            quote = sign === quote ? '' : quote;
        else if (sign === '"' || sign === "'")
            quote = sign;
        else if (sign === '(')
            depth += 1;
        else if (sign === ')')
            depth -= 1;
        else if (sign === ',' && depth === 0) {
            parts.push(text.slice(start, index).trim());
            start = index + 1;
        }
    }
    return [...parts, text.slice(start).trim()].filter((part) => part !== '');
}

;// CONCATENATED MODULE: ./build/packages/data/src/checks/rows/found-rows.js






/** Rows whose values stand together in a row of another table, whose columns must be there. A missing value is found nowhere. */
function foundQuestion(rows, { table: name, columns }) {
    const { table } = rows;
    const other = table.others.get(name);
    const known = new Map(other.columns.map((column) => [column.name, column]));
    const { list, row } = numbered(table);
    const pairs = rows.columns.map((column, index) => {
        const own = ownName(table, `key${index}`);
        const theirs = { ...known.get(columns[index]), value: `theirs.${(0,engine_sql/* quoteName */.AB)(columns[index])}` };
        const [left, right] = comparable([column, theirs]);
        return { key: `${left} AS ${own}`, same: `ours.${own} = ${right}` };
    });
    const keys = pairs.map(({ key }) => key).join(', ');
    const from = `(SELECT ${list}, ${keys} FROM ${table.relation}${whereJudged(rows)}) AS ours`;
    const same = pairs.map((pair) => pair.same).join(' AND ');
    const where = `NOT EXISTS (SELECT 1 FROM ${other.relation} AS theirs WHERE ${same})`;
    return {
        from: rows.table.relation,
        aggregates: rowAggregates(rows),
        answer: async ([elements, judged], ask) => {
            const asked = await ask.query(`SELECT ${countWhere('true')} FROM ${from} WHERE ${where}`);
            return { answer: rowsAnswer(elements, judged, countOf(asked[0]?.[0])), breaking: { from, where, row } };
        },
    };
}

;// CONCATENATED MODULE: ./build/packages/data/src/checks/rows/value-tests.js







/** Is there a value, or is there none? */
function presenceHolds(test, column) {
    if (test.kind === 'present' && test.nan === true)
        return `${engineValue(column)} IS NOT NULL`;
    return test.kind === 'missing' ? isMissing(column) : `NOT ${isMissing(column)}`;
}
/** A null holds, and text that is no number does where text is to be read as numbers. Other text is finite. */
function finiteHolds({ nan, infinite, as }, column) {
    const reads = column.kind === 'string' && as === 'number';
    if (!isFloating(column.type) && !reads)
        return 'true';
    const value = reads ? dialect_readAs(engineValue(column), 'DOUBLE') : engineValue(column);
    const only = nan === true || infinite === true;
    const wrong = [
        ...(only && nan !== true ? [] : [isNaNValue(value)]),
        ...(only && infinite !== true ? [] : [isInfinite(value)]),
    ];
    return `NOT coalesce(${wrong.join(' OR ')}, false)`;
}
/** Can the value be read as the type? `TRY_CAST` alone would round "1.5" to a whole number and cut the hour off a date. */
function typeHolds({ type, notation }, column) {
    const { kind } = column;
    const sql = engineValue(column);
    if (kind === 'string') {
        const text = asText(sql);
        return notation === undefined ? textReads(text, type) : `${notationValue(text, type, notation)} IS NOT NULL`;
    }
    if (type === 'string')
        return column.type === 'BLOB' ? `${dialect_decoded(sql)} IS NOT NULL` : 'false';
    if (kind === type || (type === 'number' && kind === 'integer'))
        return 'true';
    if (type === 'clock')
        return column.type.startsWith('TIME') && kind === 'other' ? 'true' : 'false';
    if (type === 'integer' && kind === 'number') {
        const value = asDouble(sql);
        return `isfinite(${value}) AND ${value} = trunc(${value})`;
    }
    if (type === 'date' && kind === 'time')
        return `CAST(${sql} AS TIMESTAMP) = CAST(CAST(CAST(${sql} AS TIMESTAMP) AS DATE) AS TIMESTAMP)`;
    return 'false';
}
function textReads(text, type) {
    if (type === 'string')
        return 'true';
    if (type === 'integer')
        return fits(`trim(${text})`, '[+-]?[0-9]{1,38}');
    const read = `${dialect_readAs(text, ENGINE_TYPES[type])} IS NOT NULL`;
    return type === 'date' ? `${fits(`trim(${text})`, '[0-9]{1,6}-[0-9]{1,2}-[0-9]{1,2}')} AND ${read}` : read;
}
/** NaN lies in no range. */
function betweenHolds({ bounds, as, unreadable, notation }, column) {
    const limits = [bounds.min, bounds.max].filter((limit) => limit !== undefined);
    const value = typedValue(column, { as, values: limits, notation });
    return value_tests_readable(value, unreadable, value_tests_within(value, bounds));
}
/** The legal values, or the illegal ones. */
function oneOfHolds({ values, negate, as, unreadable, notation }, column) {
    const value = typedValue(column, { as, values, notation });
    const literals = values.map(value.literal);
    // A fraction is no whole number, and would make the engine compare all of them as doubles.
    const legal = column.kind === 'integer' ? literals.filter((literal) => !literal.endsWith('AS DOUBLE)')) : literals;
    const found = oneOf(value.sql, legal);
    return value_tests_readable(value, unreadable, negate === true ? `NOT coalesce(${found}, false)` : found);
}
const CLOSE = '1e-9';
/** A whole multiple: exact for whole numbers, else the quotient is whole to 1e-9. */
function multipleHolds({ of }, column) {
    const value = typedValue(column, { as: 'number', values: [] }).sql;
    if (column.kind === 'integer' && Number.isSafeInteger(of) && of !== 0)
        return `${value} % ${of} = 0`;
    const share = `(${asDouble(value)} / ${(0,engine_sql/* quoteNumber */.yx)(of)})`;
    return `isfinite(${share}) AND abs(${share} - round(${share})) <= ${CLOSE} * greatest(1, abs(${share}))`;
}
/** Characters of text (code points), items of a list, or entries of a map; of anything else the characters of its text. */
function lengthHolds({ bounds }, column) {
    const sql = engineValue(column);
    const length = /\]$/.test(column.type)
        ? `len(${sql})`
        : column.type.startsWith('MAP(')
            ? `cardinality(${sql})`
            : `length(${asText(sql)})`;
    const value = { sql: length, literal: (limit) => asDouble(`'${Number(limit)}'`), floating: false };
    return value_tests_within(value, bounds);
}
function value_tests_readable(value, unreadable, holds) {
    return unreadable === 'holds' ? `(${value.sql} IS NULL OR ${holds})` : `(${value.sql} IS NOT NULL AND ${holds})`;
}
/** A value between limits; one that cannot be compared lies in none, nor outside. The engine takes NaN for the greatest number. */
function value_tests_within({ sql, literal, floating }, bounds) {
    const { min, max, minStrict, maxStrict, outside } = bounds;
    const sides = [
        ...(min === undefined ? [] : [`${sql} ${minStrict === true ? '>' : '>='} ${literal(min)}`]),
        ...(max === undefined ? [] : [`${sql} ${maxStrict === true ? '<' : '<='} ${literal(max)}`]),
    ];
    const inside = sides.length === 0 ? 'true' : sides.join(' AND ');
    const guard = floating && (max === undefined || outside === true) ? `NOT ${isNaNValue(sql)} AND ` : '';
    return `(${guard}${outside === true ? `NOT (${inside})` : inside})`;
}

;// CONCATENATED MODULE: ./build/packages/data/src/checks/rows/list-tests.js




/** Items of a list; any other value counts 1, a null 0. */
function itemCountHolds({ bounds, level }, column) {
    const depth = listDepth(column.type);
    if (depth === 0 || level === 'all')
        return countWithin(itemCount(column), bounds);
    if (level === 0)
        return countWithin(`coalesce(len(${asLists(column)}), 0)`, bounds);
    if (level >= depth)
        return 'true';
    let lists = asLists(column);
    for (let index = 1; index < level; index += 1)
        lists = `flatten(${lists})`;
    const right = countWithin('coalesce(len(inner_list), 0)', bounds);
    return `coalesce(len(list_filter(${lists}, lambda inner_list: NOT ${right})), 0) = 0`;
}
/** As many items in one column as in the other. */
function equalItemCountHolds(_test, columns) {
    const [first, ...others] = columns.map(itemCount);
    return others.length === 0 ? 'true' : others.map((other) => `${first} = ${other}`).join(' AND ');
}
function itemCount(column) {
    if (listDepth(column.type) > 0)
        return `coalesce(len(${flatItems(column)}), 0)`;
    return `CASE WHEN ${engineValue(column)} IS NULL THEN 0 ELSE 1 END`;
}
function countWithin(sql, bounds) {
    return value_tests_within({ sql, literal: (limit) => asDouble(`'${Number(limit)}'`), floating: false }, bounds);
}

;// CONCATENATED MODULE: ./build/packages/data/src/checks/rows/ordered-rows.js





/** Each judged row beside the judged row before it, in file order; the first one holds. */
function orderedQuestion(rows, test) {
    const { table } = rows;
    const value = engineValue(rows.columns[0]);
    const { list, row } = numbered(table);
    const [own, before] = [ownName(table, 'value'), ownName(table, 'before')];
    const from = `(SELECT ${list}, ${value} AS ${own}, ${previous(value)} AS ${before} FROM ${table.relation}${whereJudged(rows)})`;
    const where = `${before} IS NOT NULL AND NOT (${own} ${operatorOf(test)} ${before})`;
    return {
        from: rows.table.relation,
        aggregates: rowAggregates(rows),
        answer: async ([elements, judged], ask) => {
            const asked = await ask.query(`SELECT ${countWhere(where)} FROM ${from}`);
            return { answer: rowsAnswer(elements, judged, countOf(asked[0]?.[0])), breaking: { from, where, row } };
        },
    };
}
function operatorOf({ kind, strictly }) {
    const operator = kind === 'increasing' ? '>' : '<';
    return strictly ? operator : `${operator}=`;
}

;// CONCATENATED MODULE: ./build/packages/data/src/checks/rows/record-tests.js


/** The first column's value is greater than the second's. A missing one is not, and none is greater than it. */
function greaterHolds({ orEqual, as }, columns) {
    const [left, right] = comparable(columns, as);
    return `${allPresent(columns)} AND ${left} ${orEqual ? '>=' : '>'} ${right}`;
}
/** All values are equal; where all are missing they are, too. */
function equalHolds(_test, columns) {
    const [first, ...others] = comparable(columns);
    const same = others.map((other) => `${first} = ${other}`).join(' AND ');
    return `((${columns.map(isMissing).join(' AND ')}) OR (${allPresent(columns)} AND ${same || 'true'}))`;
}
/** No two values are the same; two missing ones are. */
function uniqueInRecordHolds(_test, columns) {
    const values = comparable(columns).map((value, index) => presentOnly(value, columns[index]));
    const pairs = values.flatMap((value, index) => values.slice(index + 1).map((other) => `${value} IS DISTINCT FROM ${other}`));
    return pairs.length === 0 ? 'true' : `(${pairs.join(' AND ')})`;
}
/** The pair of values is a legal one. */
function pairHolds({ pairs }, columns) {
    const sides = columns.map((column, side) => {
        const given = pairs.map((pair) => pair[side] ?? null).filter((value) => value !== null);
        const value = typedValue(column, { values: given });
        return { sql: presentOnly(value.sql, column), literal: value.literal };
    });
    const legal = pairs.map((pair) => {
        const both = sides.map(({ sql, literal }, side) => {
            const wanted = pair[side] ?? null;
            return wanted === null ? `${sql} IS NULL` : `coalesce(${sql} = ${literal(wanted)}, false)`;
        });
        return `(${both.join(' AND ')})`;
    });
    return legal.length === 0 ? 'false' : `(${legal.join(' OR ')})`;
}
/** The values add up to the total. Whole numbers are added exactly, others as doubles from left to right. */
function sumHolds({ total }, columns) {
    const whole = columns.every(({ kind }) => kind === 'integer');
    const parts = columns.map((column) => typedValue(column, { as: 'number', values: [] }).sql);
    const sum = parts.map((part) => (whole ? `CAST(${part} AS HUGEINT)` : asDouble(part))).join(' + ');
    return `${allPresent(columns)} AND ${asDouble(`(${sum})`)} = ${asDouble(`'${total}'`)}`;
}
function presentOnly(value, column) {
    return `CASE WHEN NOT ${isMissing(column)} THEN ${value} END`;
}
function allPresent(columns) {
    return columns.map((column) => `NOT ${isMissing(column)}`).join(' AND ');
}

;// CONCATENATED MODULE: ./build/packages/data/src/checks/rows/repeated-rows.js







/**
 * Values that stand more than once. The common scan tells how many rows repeat an earlier one; only where some do, `unique` asks once more
 * how many rows have a repeated value.
 */
function repeatedQuestion(rows, kind) {
    const keys = keysOf(rows);
    const groups = `SELECT count(*) AS n FROM ${rows.table.relation}${whereJudged(rows)} GROUP BY ${keys.join(', ')} HAVING count(*) > 1`;
    return {
        from: rows.table.relation,
        aggregates: [...rowAggregates(rows), asDouble(`count(DISTINCT ${oneKey(rows, keys)})`)],
        answer: async ([elements, judged, different], ask) => {
            const repeated = countOf(judged) - countOf(different);
            const more = kind === 'unique' && repeated > 0;
            const breaking = more ? countOf((await ask.query(`SELECT sum(n)::DOUBLE FROM (${groups})`))[0]?.[0]) : repeated;
            return { answer: rowsAnswer(elements, judged, breaking), breaking: repeatedRows(rows, keys, kind) };
        },
    };
}
function repeatedRows(rows, keys, kind) {
    const { table } = rows;
    const { list, row } = numbered(table);
    const seen = ownName(table, 'seen');
    const window = `PARTITION BY ${keys.join(', ')}`;
    const order = table.rowNumber === null ? '' : ` ORDER BY ${table.rowNumber}`;
    const counted = kind === 'unique' ? `count(*) OVER (${window})` : `row_number() OVER (${window}${order})`;
    return {
        from: `(SELECT ${list}, ${counted} AS ${seen} FROM ${table.relation}${whereJudged(rows)})`,
        where: `${seen} > 1`,
        row,
    };
}
/** Missing values, where they are judged, are equal to each other. */
function keysOf({ columns }) {
    return columns.map((column) => `CASE WHEN NOT ${isMissing(column)} THEN ${engineValue(column)} END`);
}
/** `count(DISTINCT x)` passes over nulls, but not over a row of nulls. */
function oneKey({ columns, looked, judged }, keys) {
    const [only] = columns;
    if (columns.length !== 1 || only === undefined || judged === looked)
        return onlyWhere(dialect_together(keys), judged);
    return onlyWhere(engineValue(only), looked === null && !isFloating(only.type) ? null : judged);
}

;// CONCATENATED MODULE: ./build/packages/data/src/checks/rows/spread-rows.js





/**
 * How far each value lies from the mean, in sample standard deviations. Where these are 0, or do not exist, no value is far. An infinite
 * value has no say in mean and deviation, and is far.
 */
function zScoreQuestion(rows, { below, doubleSided }) {
    const value = numeric(rows);
    return {
        from: rows.table.relation,
        first: meanAndDeviation(rows, value),
        next: ([mean, sd]) => {
            const [center, unit] = [numberOrNull(mean), numberOrNull(sd)];
            if (center === null || unit === null || unit === 0)
                return plainQuestion(rows, `isfinite(${value})`);
            const score = `((${value} - ${(0,engine_sql/* quoteNumber */.yx)(center)}) / ${(0,engine_sql/* quoteNumber */.yx)(unit)})`;
            const holds = doubleSided
                ? `abs(${score}) < ${(0,engine_sql/* quoteNumber */.yx)(Math.abs(below))}`
                : `${score} < ${(0,engine_sql/* quoteNumber */.yx)(below)}`;
            return plainQuestion(rows, holds);
        },
    };
}
/**
 * Values within Tukey's fences (ends included, quartiles interpolated), or nearer to the mean than so many sample standard deviations;
 * where that distance is 0, only the mean is near.
 */
function outlierQuestion(rows, test) {
    const value = numeric(rows);
    return test.method === 'iqr' ? fences(rows, value, test.multiplier) : aroundMean(rows, value, test.multiplier);
}
function fences(rows, value, multiplier) {
    return {
        from: rows.table.relation,
        first: [0.25, 0.75].map((share) => linearQuantile(onlyWhere(value, rows.judged), share)),
        next: ([low, high]) => {
            const [lower, upper] = [numberOrNull(low), numberOrNull(high)];
            if (lower === null || upper === null)
                return plainQuestion(rows, 'true');
            const reach = multiplier * (upper - lower);
            const [from, to] = [(0,engine_sql/* quoteNumber */.yx)(lower - reach), (0,engine_sql/* quoteNumber */.yx)(upper + reach)];
            return plainQuestion(rows, `${value} >= ${from} AND ${value} <= ${to}`);
        },
    };
}
function aroundMean(rows, value, multiplier) {
    return {
        from: rows.table.relation,
        first: meanAndDeviation(rows, value),
        next: ([mean, sd]) => {
            const [center, unit] = [numberOrNull(mean), numberOrNull(sd)];
            if (center === null || unit === null)
                return plainQuestion(rows, `isfinite(${value})`);
            const reach = multiplier * unit;
            if (reach <= 0)
                return plainQuestion(rows, `${value} = ${(0,engine_sql/* quoteNumber */.yx)(center)}`);
            return plainQuestion(rows, `abs(${value} - ${(0,engine_sql/* quoteNumber */.yx)(center)}) < ${(0,engine_sql/* quoteNumber */.yx)(reach)}`);
        },
    };
}
function meanAndDeviation({ judged }, value) {
    const finite = `CASE WHEN isfinite(${value}) THEN ${value} END`;
    return [exactMean(onlyWhere(finite, judged)), sampleDeviation(value, judged)];
}
function numeric({ columns }) {
    return `CAST(${typedValue(columns[0], { as: 'number', values: [] }).sql} AS DOUBLE)`;
}

;// CONCATENATED MODULE: ./build/packages/data/src/json-schema/json-judge.js

/**
 * Says of JSON text whether it fits a schema; text that is no JSON does not. Nothing is fetched, patterns are matched in linear time,
 * and whole numbers keep all their digits. Throws as `compileSchema` does.
 */
async function jsonJudge(schema, { source = UNNAMED, formats = true } = {}) {
    const { judge } = await (0,compile_schema/* compileSchema */.F)(schema, { source, formats });
    return (text) => {
        try {
            return judge(text, false).length === 0;
        }
        catch (thrown) {
            if (thrown instanceof SyntaxError)
                return false;
            throw thrown;
        }
    };
}
const UNNAMED = { name: 'of the column', locate: () => undefined };

;// CONCATENATED MODULE: ./build/packages/data/src/checks/text/date-parts.js
/** The largest day or month there is; a greater number is a year. */
const DAY_MAX = 31;
const MONTH_MAX = 12;
/** No part yet. */
function noParts() {
    return { values: [], known: new Map() };
}
/** Adds one; more than two digits, or more than 100, make a year. False where it contradicts what is known. */
function addPart(parts, written, label) {
    const isYear = typeof written === 'number' ? written > 100 : /^\d{3,}$/.test(written);
    const meaning = isYear ? 'year' : label;
    if (isYear && (label === 'month' || Number(written) === 0))
        return false;
    if (typeof written === 'string' && !/^\d+$/.test(written))
        return false;
    if (meaning !== undefined && parts.known.has(meaning))
        return false;
    if (meaning !== undefined)
        parts.known.set(meaning, parts.values.length);
    parts.values.push(Math.trunc(Number(written)));
    return true;
}
/** May a number be the day, beside what is known? */
function couldBeDay({ values, known }, value) {
    const at = (part) => {
        const place = known.get(part);
        return place === undefined ? undefined : values[place];
    };
    const month = at('month');
    return value >= 1 && value <= (month === undefined ? DAY_MAX : daysOf(at('year') ?? 2000, month));
}
/** What the numbers mean together, or null where they are too many. Month before day, unless it cannot be. */
function resolveDate({ values, known }) {
    const [a, b, c] = values;
    const [yearAt, monthAt] = [known.get('year'), known.get('month')];
    if (values.length > 3)
        return null;
    const told = known.size;
    if (told > 0 && (told === values.length || (values.length === 3 && told === 2))) {
        const rest = values.findIndex((_, place) => place !== yearAt && place !== monthAt);
        const at = (place) => (place === undefined ? undefined : values[place]);
        return { year: at(yearAt), month: at(monthAt), day: rest < 0 ? undefined : values[rest] };
    }
    if (values.length === 0)
        return {};
    if (values.length === 1 || (values.length === 2 && monthAt !== undefined)) {
        const month = monthAt === undefined ? undefined : values[monthAt];
        const other = monthAt === undefined ? a : values[monthAt === 0 ? values.length - 1 : monthAt - 1];
        return (other ?? 0) > DAY_MAX ? { year: other, month } : { month, day: other };
    }
    if (values.length === 2) {
        if (a > DAY_MAX)
            return { year: a, month: b };
        return b > DAY_MAX ? { month: a, year: b } : { month: a, day: b };
    }
    if (monthAt === 0)
        return b > DAY_MAX ? { month: a, year: b, day: c } : { month: a, day: b, year: c };
    if (monthAt === 1)
        return a > DAY_MAX ? { year: a, month: b, day: c } : { day: a, month: b, year: c };
    if (monthAt === 2)
        return b > DAY_MAX ? { day: a, year: b, month: c } : { year: a, day: b, month: c };
    if (a > DAY_MAX || yearAt === 0)
        return { year: a, month: b, day: c };
    return a > MONTH_MAX ? { day: a, month: b, year: c } : { month: a, day: b, year: c };
}
/** Is there such a day? What is not told fits; two-digit years are years of some century. */
function isDate({ year = 2000, month, day }) {
    if (year < 0 || year > 9999 || (month !== undefined && (month < 1 || month > MONTH_MAX)))
        return false;
    return day === undefined || (day >= 1 && day <= (month === undefined ? DAY_MAX : daysOf(year, month)));
}
function daysOf(year, month) {
    return new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
}

;// CONCATENATED MODULE: ./build/packages/data/src/checks/text/time-tokens.js
/**
 * A time in words, numbers and signs, as dateutil cuts it: `10:30pm` is `10`, `:`, `30`, `pm`. A point or comma inside a number belongs to
 * it; blanks become one sign each.
 */
function timeTokens(text) {
    const tokens = [];
    const signs = [...text];
    let at = 0;
    while (at < signs.length) {
        const { token, next, mixed } = tokenAt(signs, at);
        at = next;
        if (token === '')
            continue;
        if (mixed)
            tokens.push(...token.split(/([.,])/).filter((part) => part !== ''));
        else
            tokens.push(token);
    }
    return tokens;
}
const LETTER = /\p{L}/u;
const DIGIT = /\p{Nd}/u;
const BLANK = /\s/u;
function tokenAt(signs, start) {
    const first = signs[start];
    if (first === '\0')
        return { token: '', next: start + 1, mixed: false };
    if (BLANK.test(first))
        return { token: ' ', next: start + 1, mixed: false };
    const isWord = LETTER.test(first);
    if (!isWord && !DIGIT.test(first))
        return { token: first, next: start + 1, mixed: false };
    return longToken(signs, start, isWord ? 'word' : 'number');
}
function longToken(signs, start, begun) {
    let state = begun;
    let token = signs[start];
    let letters = false;
    let at = start + 1;
    for (; at < signs.length; at += 1) {
        const sign = signs[at];
        if (sign === '\0')
            continue;
        letters ||= state.startsWith('word');
        const next = stateAfter(state, sign, token);
        if (next === null)
            break;
        state = next;
        token += sign;
    }
    const points = state.endsWith('points');
    const count = token.split('.').length - 1;
    const mixed = points && (letters || count > 1 || /[.,]$/.test(token));
    return { token: points && !mixed && count === 0 ? token.replaceAll(',', '.') : token, next: at, mixed };
}
/** Null: the sign belongs to the next token. */
function stateAfter(state, sign, token) {
    const [isLetter, isDigit] = [LETTER.test(sign), DIGIT.test(sign)];
    const afterPoint = token.endsWith('.');
    switch (state) {
        case 'word':
            return isLetter ? 'word' : sign === '.' ? 'word with points' : null;
        case 'number':
            if (isDigit)
                return 'number';
            return sign === '.' || (sign === ',' && token.length >= 2) ? 'number with points' : null;
        case 'word with points':
            if (sign === '.' || isLetter)
                return 'word with points';
            return isDigit && afterPoint ? 'number with points' : null;
        case 'number with points':
            if (sign === '.' || isDigit)
                return 'number with points';
            return isLetter && afterPoint ? 'word with points' : null;
    }
}

;// CONCATENATED MODULE: ./build/packages/data/src/checks/text/time-words.js
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const LONG_MONTHS = [
    'january',
    'february',
    'march',
    'april',
    'may',
    'june',
    'july',
    'august',
    'september',
    'october',
    'november',
    'december',
];
const WEEKDAYS = new Set('mon monday tue tuesday wed wednesday thu thursday fri friday sat saturday sun sunday'.split(' '));
const UNITS = [
    ['h', 'hour', 'hours'],
    ['m', 'minute', 'minutes'],
    ['s', 'second', 'seconds'],
];
const PASSED_OVER = new Set([' ', '.', ',', ';', '-', '/', "'", ...'at on and ad m t of st nd rd th'.split(' ')]);
const UTC = new Set(['UTC', 'GMT', 'Z', 'z']);
/** A month from 1, or null. */
function monthOf(word) {
    const name = (word ?? '').toLowerCase();
    if (name === 'sept')
        return 9;
    const place = Math.max(MONTHS.indexOf(name), LONG_MONTHS.indexOf(name));
    return place < 0 ? null : place + 1;
}
/** Is it the name of a day of the week? */
function isWeekday(word) {
    return WEEKDAYS.has(word.toLowerCase());
}
/** 0 for hours, 1 for minutes, 2 for seconds, or null. */
function time_words_unitOf(word) {
    const place = UNITS.findIndex((names) => names.includes((word ?? '').toLowerCase()));
    return place < 0 ? null : place;
}
/** `am` or `pm`, or null. */
function halfOfDay(word) {
    const name = (word ?? '').toLowerCase();
    if (name === 'am' || name === 'a')
        return 'am';
    return name === 'pm' || name === 'p' ? 'pm' : null;
}
/** Words and signs that say nothing. */
function isPassedOver(word) {
    return PASSED_OVER.has((word ?? '').toLowerCase());
}
/** May the word be a time zone's name? */
function isZoneName(word) {
    return UTC.has(word) || (word.length <= 5 && /^[A-Z]+$/.test(word));
}

;// CONCATENATED MODULE: ./build/packages/data/src/checks/text/time-like.js



/** A longer text is no time. */
const TIME_CHARS_MAX = 200;
/**
 * Does a text tell a time in a notation that people use, as Python's dateutil reads it (month before day, no other words)? Linear in the
 * text. A day without a year is one of a leap year. Oracle: dateutil 2.9.
 */
function isTimeLike(text) {
    if (text.length > TIME_CHARS_MAX)
        return false;
    const reading = {
        tokens: timeTokens(text),
        at: 0,
        date: noParts(),
        hour: null,
        minute: null,
        second: null,
        weekday: false,
        zone: null,
        offset: false,
    };
    for (; reading.at < reading.tokens.length; reading.at += 1)
        if (!readToken(reading))
            return false;
    return isTime(reading);
}
function isTime({ date, hour, minute, second, weekday, zone, offset }) {
    const found = resolveDate(date);
    if (found === null || !isDate(found))
        return false;
    const clock = [hour, minute, second];
    const tells = date.values.length > 0 || weekday || zone !== null || offset || clock.some((part) => part !== null);
    return tells && isPart(hour, 24) && isPart(minute, 60) && isPart(second, 60);
}
function isPart(value, below) {
    return value === null || (value >= 0 && value < below);
}
/** Reads one token, and those that belong to it; false where it makes no sense. */
function readToken(reading) {
    const { tokens, at } = reading;
    const token = tokens[at];
    if (time_like_isNumeric(token))
        return readNumber(reading, token);
    if (/^(nan|inf|infinity)$/i.test(token))
        return false;
    if (isWeekday(token)) {
        reading.weekday = true;
        return true;
    }
    const month = monthOf(token);
    if (month !== null)
        return readMonth(reading, month);
    const half = halfOfDay(token);
    if (half !== null)
        return readHalf(reading, half);
    const isZone = reading.hour !== null && reading.zone === null && !reading.offset && isZoneName(token);
    if (isZone) {
        reading.zone = token;
        return true;
    }
    if (reading.hour !== null && (token === '+' || token === '-'))
        return readOffset(reading);
    return isPassedOver(token);
}
function time_like_isNumeric(token) {
    return token !== undefined && /^\d+(\.\d*)?$|^\.\d+$/.test(token);
}
/** `Jan-01[-99]`, `Jan of 01`, or the month alone. */
function readMonth(reading, month) {
    const { tokens, at, date } = reading;
    if (!addPart(date, month, 'month'))
        return false;
    const sign = tokens[at + 1];
    if (sign === '-' || sign === '/') {
        if (!addPart(date, tokens[at + 2] ?? ''))
            return false;
        reading.at += 2;
        if (tokens[at + 3] !== sign || at + 3 >= tokens.length)
            return true;
        reading.at += 2;
        return addPart(date, tokens[at + 4] ?? '');
    }
    const pertains = at + 4 < tokens.length && sign === ' ' && tokens[at + 3] === ' ' && tokens[at + 2]?.toLowerCase() === 'of';
    if (!pertains)
        return true;
    reading.at += 4;
    return /^\d+$/.test(tokens[at + 4]) ? addPart(date, `20${tokens[at + 4]}`.slice(-4), 'year') : true;
}
function readHalf(reading, half) {
    if (reading.hour === null || reading.hour > 12)
        return false;
    reading.hour = inHalf(reading.hour, half);
    return true;
}
function inHalf(hour, half) {
    if (half === 'pm' && hour < 12)
        return hour + 12;
    return half === 'am' && hour === 12 ? 0 : hour;
}
/** `+0300`, `+03:00`, `+3`, with a name in parentheses behind. */
function readOffset(reading) {
    const { tokens, at } = reading;
    const digits = tokens[at + 1] ?? '';
    reading.offset = true;
    reading.at += 1;
    if (!/^\d+$/.test(digits))
        return false;
    if (digits.length !== 4) {
        if (tokens[at + 2] === ':' && at + 2 < tokens.length) {
            if (!/^\d+$/.test(tokens[at + 3] ?? ''))
                return false;
            reading.at += 2;
        }
        else if (digits.length > 2)
            return false;
    }
    const after = reading.at;
    const named = isPassedOver(tokens[after + 1]) && tokens[after + 2] === '(' && tokens[after + 4] === ')';
    const name = tokens[after + 3] ?? '';
    if (named && name.length >= 3 && reading.zone === null && isZoneName(name)) {
        reading.zone = name;
        reading.at += 4;
    }
    return true;
}
/** A number is a part of a date or of a clock: its length and what stands beside it tell which. */
function readNumber(reading, token) {
    const { tokens, at, date } = reading;
    const next = tokens[at + 1];
    const { length } = token;
    const value = Number(token);
    const isClock = date.values.length === 3 &&
        (length === 2 || length === 4) &&
        reading.hour === null &&
        (next === undefined || (next !== ':' && time_words_unitOf(next) === null));
    if (isClock)
        return setClock(reading, [token.slice(0, 2), length === 4 ? token.slice(2) : null, null]);
    if (length === 6 || (length > 6 && token.indexOf('.') === 6)) {
        if (date.values.length > 0 || token.includes('.'))
            return setClock(reading, [token.slice(0, 2), token.slice(2, 4), token.slice(4)]);
        return [token.slice(0, 2), token.slice(2, 4), token.slice(4)].every((part) => addPart(date, part));
    }
    if ([8, 12, 14].includes(length))
        return readCompact(reading, token);
    const unit = unitBeside(reading);
    if (unit !== null)
        return readWithUnit(reading, token, unit);
    if (next === ':' && at + 2 < tokens.length)
        return readColons(reading, token);
    if (next === '-' || next === '/' || next === '.')
        return readSeparated(reading, token, next);
    if (next === undefined || isPassedOver(next))
        return readAlone(reading, token);
    const half = halfOfDay(next);
    if (half !== null && value < 24) {
        reading.hour = inHalf(Math.trunc(value), half);
        reading.at += 1;
        return true;
    }
    return couldBeDay(date, value) && addPart(date, value);
}
function setClock(reading, [hour, minute, second]) {
    const whole = [hour, minute].every((part) => part === null || /^\d+$/.test(part));
    if (!whole || (second !== null && !/^\d+(\.\d*)?$/.test(second)))
        return false;
    reading.hour = Number(hour);
    if (minute !== null)
        reading.minute = Number(minute);
    if (second !== null)
        reading.second = Math.trunc(Number(second));
    return true;
}
/** `YYYYMMDD[hhmm[ss]]`. */
function readCompact(reading, token) {
    if (!/^\d+$/.test(token))
        return false;
    const { date } = reading;
    if (!addPart(date, token.slice(0, 4), 'year'))
        return false;
    if (!addPart(date, token.slice(4, 6)) || !addPart(date, token.slice(6, 8)))
        return false;
    if (token.length === 8)
        return true;
    return setClock(reading, [token.slice(8, 10), token.slice(10, 12), token.length > 12 ? token.slice(12) : null]);
}
/** `10 h`, `10h`, or a number right behind one with a unit, which has the next smaller one. */
function unitBeside({ tokens, at }) {
    const near = time_words_unitOf(tokens[at + 1]);
    if (near !== null)
        return { kind: near, end: at + 1 };
    const far = tokens[at + 1] === ' ' ? time_words_unitOf(tokens[at + 2]) : null;
    if (far !== null)
        return { kind: far, end: at + 2 };
    const before = at > 0 ? time_words_unitOf(tokens[at - 1]) : null;
    if (before !== null)
        return { kind: before + 1, end: at };
    const isLast = at > 1 && at === tokens.length - 1 && tokens[at - 1] === ' ';
    const earlier = isLast ? time_words_unitOf(tokens[at - 2]) : null;
    return earlier === null ? null : { kind: earlier + 1, end: at };
}
function readWithUnit(reading, token, { kind, end }) {
    const value = Number(token);
    const rest = value % 1;
    if (kind === 0) {
        reading.hour = Math.trunc(value);
        if (rest > 0)
            reading.minute = Math.trunc(60 * rest);
    }
    else if (kind === 1) {
        setMinutes(reading, value);
    }
    else if (kind === 2)
        reading.second = Math.trunc(value);
    reading.at = end;
    return true;
}
/** Minutes, with seconds where they have a fraction; seconds told before are forgotten. */
function setMinutes(reading, minutes) {
    reading.minute = Math.trunc(minutes);
    reading.second = minutes % 1 > 0 ? Math.trunc(60 * (minutes % 1)) : null;
}
/** `HH:MM[:SS[.ss]]`. */
function readColons(reading, token) {
    const { tokens, at } = reading;
    const minutes = tokens[at + 2];
    if (!time_like_isNumeric(minutes))
        return false;
    reading.hour = Math.trunc(Number(token));
    setMinutes(reading, Number(minutes));
    reading.at += 2;
    if (tokens[at + 3] !== ':' || at + 4 >= tokens.length)
        return true;
    const seconds = tokens[at + 4];
    if (!time_like_isNumeric(seconds))
        return false;
    reading.second = Math.trunc(Number(seconds));
    reading.at += 2;
    return true;
}
/** `01-13[-99]`, `13/Jan/99`. */
function readSeparated(reading, token, sign) {
    const { tokens, at, date } = reading;
    if (!addPart(date, token))
        return false;
    reading.at += 1;
    const second = tokens[at + 2];
    if (second === undefined || isPassedOver(second))
        return true;
    if (!addWritten(date, second))
        return false;
    reading.at += 1;
    if (tokens[at + 3] !== sign || at + 3 >= tokens.length)
        return true;
    reading.at += 2;
    return addWritten(date, tokens[at + 4] ?? '');
}
function addWritten(date, word) {
    const month = monthOf(word);
    return month === null ? addPart(date, word) : addPart(date, month, 'month');
}
/** A number by itself is a part of the date, or the hour where `am` or `pm` follows. */
function readAlone(reading, token) {
    const { tokens, at, date } = reading;
    const half = halfOfDay(tokens[at + 2]);
    reading.at += 1;
    if (half === null || at + 2 >= tokens.length)
        return addPart(date, Number(token));
    reading.hour = inHalf(Math.trunc(Number(token)), half);
    reading.at += 1;
    return true;
}

;// CONCATENATED MODULE: ./build/packages/data/src/checks/rows/streamed-rows.js








/**
 * What SQL cannot judge: every different value comes out of the engine once and is judged here. None is kept but the first few that break,
 * where values may be shown.
 */
function streamedQuestion(rows, test) {
    const { relation, rowNumber, showValues } = rows.table;
    const column = rows.columns[0];
    const nested = test.kind === 'json-schema' && column.kind !== 'string';
    const text = nested ? jsonText(engineValue(column)) : asText(engineValue(column));
    const first = rowNumber === null ? '0' : asDouble(`min(${rowNumber})`);
    const sql = `SELECT ${text}, ${asDouble('count(*)')}, ${first} FROM ${relation}${whereJudged(rows)} GROUP BY ${text}`;
    return {
        from: rows.table.relation,
        aggregates: rowAggregates(rows),
        answer: async ([elements, judged], ask) => {
            const judge = test.kind === 'time-like' ? isTimeLike : await jsonJudge(test.schema);
            const found = { breaking: 0, firstRow: Number.POSITIVE_INFINITY, kept: [] };
            await ask.each(sql, ([value, n, at]) => {
                if (judgedText(value, judge))
                    return;
                const row = numberOrNull(at) ?? 0;
                found.breaking += countOf(n);
                found.firstRow = Math.min(found.firstRow, row);
                keepFirst(found.kept, { text: String(value), first: row }, showValues);
            });
            const answer = rowsAnswer(elements, judged, found.breaking);
            const firstRow = rowNumber === null || found.breaking === 0 ? null : found.firstRow;
            const where = `coalesce(${oneOf(text, found.kept.map(({ text: value }) => (0,engine_sql/* quoteText */.ol)(value)))}, false)`;
            return {
                answer: { ...answer, firstRow },
                ...(found.kept.length === 0 ? {} : { breaking: { from: relation, where, row: rowNumber } }),
            };
        },
    };
}
/** A missing value that is judged nevertheless holds nothing. */
function judgedText(value, judge) {
    return typeof value === 'string' && judge(value);
}
/** The rows shown first have values that stand first. */
function keepFirst(kept, seen, most) {
    if (most === 0 || (kept.length === most && seen.first >= kept[most - 1].first))
        return;
    if (kept.length === most)
        kept.pop();
    const place = kept.findIndex(({ first }) => first > seen.first);
    kept.splice(place === -1 ? kept.length : place, 0, seen);
}

;// CONCATENATED MODULE: ./build/packages/data/src/checks/rows/text-tests.js



/** Patterns are held against the value's text. */
function matchesHolds({ syntax, patterns, need, escape: mark }, column) {
    const text = asText(engineValue(column));
    const like = (pattern) => `${text} LIKE ${(0,engine_sql/* quoteText */.ol)(pattern)}${mark === undefined ? '' : ` ESCAPE ${(0,engine_sql/* quoteText */.ol)(mark)}`}`;
    const found = patterns.map((pattern) => `(${syntax === 'regex' ? foundIn(text, pattern) : like(pattern)})`);
    if (found.length === 0)
        return need === 'any' ? 'false' : 'true';
    if (need === 'none')
        return `NOT (${found.join(' OR ')})`;
    return `(${found.join(need === 'all' ? ' AND ' : ' OR ')})`;
}
/** The whole text fits strptime's format. */
function timeFormatHolds({ format }, column) {
    return `${parsedTime(asText(engineValue(column)), format)} IS NOT NULL`;
}
/** Nested values are JSON by their nature; numbers and times are not text, and are not. */
function jsonHolds(_test, column) {
    if (column.kind === 'other')
        return 'true';
    return column.kind === 'string' ? isJson(asText(engineValue(column))) : 'false';
}

;// CONCATENATED MODULE: ./build/packages/data/src/checks/rows/row-question.js












/** What a test of each judged row asks of the table. */
function rowQuestion(rows, test, find) {
    switch (test.kind) {
        case 'unique':
        case 'not-repeated':
            return repeatedQuestion(rows, test.kind);
        case 'increasing':
        case 'decreasing':
            return orderedQuestion(rows, test);
        case 'z-score':
            return zScoreQuestion(rows, test);
        case 'no-outlier':
            return outlierQuestion(rows, test);
        case 'found-in':
            return foundQuestion(rows, test);
        case 'json-schema':
        case 'time-like':
            return streamedQuestion(rows, test);
        case 'record-schema':
            throw new error/* PlumblineError */.Dl('INVARIANT_BROKEN', 'Cannot ask the engine of whole records: their reader judges them', 'report it with this message');
        case 'type':
            return plainQuestion(rows, typeHolds(test, rows.columns[0]), { type: rows.columns[0].type });
        default:
            return plainQuestion(rows, holdsSql(test, rows.columns, find));
    }
}
/** SQL that is true in rows that hold. */
function holdsSql(test, columns, find) {
    const column = columns[0];
    switch (test.kind) {
        case 'present':
        case 'missing':
            return presenceHolds(test, column);
        case 'finite':
            return finiteHolds(test, column);
        case 'between':
            return betweenHolds(test, column);
        case 'one-of':
            return oneOfHolds(test, column);
        case 'multiple-of':
            return multipleHolds(test, column);
        case 'length':
            return lengthHolds(test, column);
        case 'item-count':
            return itemCountHolds(test, column);
        case 'equal-item-count':
            return equalItemCountHolds(test, columns);
        case 'matches':
            return matchesHolds(test, column);
        case 'time-format':
            return timeFormatHolds(test, column);
        case 'json':
            return jsonHolds(test, column);
        case 'greater':
            return greaterHolds(test, columns);
        case 'equal':
            return equalHolds(test, columns);
        case 'unique-in-record':
            return uniqueInRecordHolds(test, columns);
        case 'pair-in':
            return pairHolds(test, columns);
        case 'sum':
            return sumHolds(test, columns);
        case 'holds':
            return predicateSql(test.predicate, find);
    }
}

;// CONCATENATED MODULE: ./build/packages/data/src/checks/values/bins-question.js




/** Rows in each bin (closed at the left, the last one at both ends), below the first and above the last. */
function binsQuestion(values, bins) {
    const x = numericValue(values.column);
    if (x === null)
        return wrongKind(values, 'numbers');
    const [first, last] = [bins[0] ?? 0, bins.at(-1) ?? 0];
    const count = (condition) => countWhere(`${values.present} AND ${condition}`);
    const inside = bins.slice(1).map((right, index) => {
        const isLast = index === bins.length - 2;
        return count(`${x} >= ${(0,engine_sql/* quoteNumber */.yx)(bins[index])} AND ${x} ${isLast ? '<=' : '<'} ${(0,engine_sql/* quoteNumber */.yx)(right)}`);
    });
    return {
        from: values.table.relation,
        aggregates: [
            ...valueCounts(values),
            numbersAmong(values),
            count(`${x} < ${(0,engine_sql/* quoteNumber */.yx)(first)}`),
            count(`${x} > ${(0,engine_sql/* quoteNumber */.yx)(last)}`),
            ...inside,
        ],
        answer: ([, present, numbers, below, above, ...counts]) => {
            const wrong = countOf(present) - countOf(numbers);
            if (wrong > 0)
                return notOfKind(values.column, wrong, 'numbers');
            return {
                answer: {
                    kind: 'bins',
                    present: countOf(present),
                    below: countOf(below),
                    above: countOf(above),
                    counts: counts.map(countOf),
                },
            };
        },
    };
}

;// CONCATENATED MODULE: ./build/packages/data/src/checks/values/metric-question.js






/** What a metric of the table's shape asks: how many rows or columns there are. */
function shapeQuestion(table, looked, of) {
    return {
        from: table.relation,
        aggregates: of === 'rows' ? [looked === null ? asDouble('count(*)') : countWhere(looked)] : [],
        answer: ([rows]) => {
            const value = of === 'rows' ? countOf(rows) : table.columns.length;
            return { answer: { kind: 'metric', elements: value, present: value, value } };
        },
    };
}
/** What a metric of one column's present values asks. */
function metricQuestion(values, of, bounds) {
    const { column } = values;
    if (of === 'present' || of === 'present-share')
        return counted(values, []);
    if (of === 'distinct' || of === 'distinct-share')
        return counted(values, [distinct(values)]);
    const limits = [bounds.min, bounds.max].filter((limit) => limit !== undefined);
    const isExtreme = of === 'min' || of === 'max';
    const asWords = isExtreme && column.kind === 'string' && meantType(limits) !== 'number';
    if (asWords)
        return measured(values, extremeText(values, of));
    const asTimes = of === 'age-hours' || (isExtreme && column.kind === 'time');
    if (asTimes)
        return column.kind === 'time' || column.kind === 'string' ? metric_question_times(values, of) : wrongKind(values, 'times');
    return numericValue(column) === null ? wrongKind(values, 'numbers') : numbers(values, of);
}
function counted(values, more) {
    return measured(values, {
        aggregates: more,
        value: ([first], present) => ({ value: more.length === 0 ? present : countOf(first) }),
    });
}
function distinct({ column, only }) {
    return asDouble(`count(DISTINCT ${onlyWhere(engineValue(column), only)})`);
}
function extremeText({ table, column, only }, of) {
    const text = table.showValues > 0 ? 'shown' : 'hidden';
    return {
        aggregates: [`${of}(${onlyWhere(asText(engineValue(column)), only)})`],
        value: ([value]) => ({ value: typeof value === 'string' ? value : null, text }),
    };
}
/** Times as microseconds; text is read as one, and all of it must be. */
function metric_question_times(values, of) {
    const { column, present, only } = values;
    const isText = column.kind === 'string';
    const time = isText ? dialect_readAs(asText(engineValue(column)), 'TIMESTAMP') : engineValue(column);
    const unit = column.type === 'DATE' ? 'date' : 'time';
    const question = measured(values, {
        aggregates: [
            countWhere(`${present} AND ${time} IS NOT NULL`),
            `${of === 'min' ? 'min' : 'max'}(${onlyWhere(epochMicros(time), only)})`,
        ],
        value: ([, micros]) => ({ value: numberOrNull(micros), unit }),
    });
    return allOfKind(question, values, 'times');
}
function numbers(values, of) {
    return allOfKind(measured(values, numericMeasure(values, of)), values, 'numbers');
}
/** The first aggregate of a numeric measure counts the numbers. */
function numericMeasure(values, of) {
    const { column, only } = values;
    const x = onlyWhere(numericValue(column) ?? 'NULL', only);
    const count = numbersAmong(values);
    const one = (aggregate) => ({
        aggregates: [count, aggregate],
        value: ([, value]) => ({ value: numberOrNull(value) }),
    });
    switch (of) {
        case 'min':
        case 'max':
            if (column.kind !== 'integer')
                return one(`${of}(${x})`);
            return {
                aggregates: [count, asText(`${of}(${onlyWhere(engineValue(column), only)})`)],
                value: ([, digits]) => ({ value: wholeNumber(digits) }),
            };
        case 'median':
            return one(linearQuantile(x, 0.5));
        case 'sd':
            return deviation(values, x);
        default: {
            const exact = isExact(column) ? { exact: true } : {};
            return {
                aggregates: [count, metric_question_total(values, x)],
                value: ([, value]) => ({ value: numberOrNull(value), ...exact }),
            };
        }
    }
}
/** Whole numbers and decimals are added exactly. */
function isExact({ kind, type }) {
    return kind === 'integer' || type.startsWith('DECIMAL');
}
function metric_question_total({ column, only }, x) {
    return isExact(column) ? asDouble(`sum(${onlyWhere(engineValue(column), only)})`) : exactSum(x);
}
/** An infinite value leaves no deviation. */
function deviation(values, x) {
    const { column } = values;
    const floating = isFloating(column.type) || column.kind === 'string';
    const infinite = floating ? countWhere(isInfinite(x)) : '0';
    return {
        aggregates: [numbersAmong(values), metric_question_total(values, x), sampleDeviation(x, null), infinite],
        value: ([, sum, sd, infinities], n) => {
            const mean = numberOrNull(sum);
            const unit = numberOrNull(sd);
            return {
                value: mean === null || n === 0 ? null : mean / n,
                sd: countOf(infinities) > 0 ? Number.POSITIVE_INFINITY : unit,
            };
        },
    };
}
function measured(values, { aggregates, value }) {
    return {
        from: values.table.relation,
        aggregates: [...valueCounts(values), ...aggregates],
        answer: ([elements, present, ...rest]) => ({
            answer: {
                kind: 'metric',
                elements: countOf(elements),
                present: countOf(present),
                ...value(rest, countOf(present)),
            },
        }),
    };
}
/** The third aggregate counts the values of the kind: where some are not, nothing can be measured. */
function allOfKind(question, { column }, what) {
    return {
        ...question,
        answer: (values, ask) => {
            const [, present, ofKind] = values;
            const wrong = countOf(present) - countOf(ofKind);
            return wrong > 0 ? notOfKind(column, wrong, what) : question.answer(values, ask);
        },
    };
}
function wholeNumber(digits) {
    if (typeof digits !== 'string')
        return null;
    return Number.isSafeInteger(Number(digits)) ? Number(digits) : digits;
}

;// CONCATENATED MODULE: ./build/packages/data/src/checks/values/modes-question.js








/** The most frequent values: how many there are and how many of them are legal. */
function modesQuestion(values, { values: legal }) {
    const { table, column, present } = values;
    const groups = `SELECT ${engineValue(column)} AS v, count(*) AS n FROM ${table.relation} WHERE ${present} GROUP BY 1`;
    const modes = `(WITH grouped AS (${groups}) SELECT v FROM grouped WHERE n = (SELECT max(n) FROM grouped))`;
    const own = { ...column, value: 'v' };
    const typed = typedValue(own, { values: legal });
    const isLegal = `coalesce(${oneOf(typed.sql, legal.map(typed.literal))}, false)`;
    return {
        from: table.relation,
        aggregates: valueCounts(values),
        answer: async ([, there], ask) => {
            const counts = await ask.query(`SELECT ${asDouble('count(*)')}, ${countWhere(isLegal)} FROM ${modes}`);
            const shown = table.showValues === 0
                ? null
                : await ask.query(`SELECT ${shownSql(own)} FROM ${modes} ORDER BY v LIMIT ${VALUES_SHOWN_MAX}`);
            return {
                answer: {
                    kind: 'modes',
                    present: countOf(there),
                    modes: countOf(counts[0]?.[0]),
                    legal: countOf(counts[0]?.[1]),
                    ...(shown === null ? {} : { shown: shown.map(([text]) => shownValue(text, column)) }),
                },
            };
        },
    };
}

;// CONCATENATED MODULE: ./build/packages/data/src/checks/values/quantiles-question.js



/** The quantiles of a numeric column. Which value of the data stands at a rank is asked once its number of values is known. */
function quantilesQuestion(values, { quantiles, interpolation }) {
    const x = numericValue(values.column);
    if (x === null)
        return wrongKind(values, 'numbers');
    const own = onlyWhere(x, values.only);
    if (interpolation === 'linear')
        return quantiles_question_measured(values, quantiles.map((share) => [asDouble(linearQuantile(own, share))]));
    if (interpolation === 'inverse-cdf')
        return quantiles_question_measured(values, quantiles.map((share) => [asDouble(discreteQuantile(own, share))]));
    return {
        from: values.table.relation,
        first: [countWhere(values.present)],
        next: ([present]) => {
            const n = countOf(present);
            const ranked = quantiles.map((share) => ranks((n - 1) * share, interpolation));
            return quantiles_question_measured(values, ranked.map((places) => places.map((place) => asDouble(discreteQuantile(own, (place + 0.5) / Math.max(1, n))))));
        },
    };
}
/** Places from 0 in the sorted values, of which the mean is the quantile; a place in the middle goes to the even one. */
function ranks(place, interpolation) {
    const [low, high] = [Math.floor(place), Math.ceil(place)];
    if (interpolation === 'lower')
        return [low];
    if (interpolation === 'higher')
        return [high];
    if (interpolation === 'midpoint')
        return [low, high];
    const middle = place - low === 0.5;
    return [middle ? (low % 2 === 0 ? low : high) : Math.round(place)];
}
/** Each quantile is the mean of its aggregates. */
function quantiles_question_measured(values, quantiles) {
    return {
        from: values.table.relation,
        aggregates: [...valueCounts(values), numbersAmong(values), ...quantiles.flat()],
        answer: ([, present, numbers, ...found]) => {
            const wrong = countOf(present) - countOf(numbers);
            if (wrong > 0)
                return notOfKind(values.column, wrong, 'numbers');
            let start = 0;
            const means = quantiles.map(({ length }) => {
                const parts = found.slice(start, start + length).map(numberOrNull);
                start += length;
                return parts.some((part) => part === null)
                    ? null
                    : parts.reduce((sum, part) => sum + (part ?? 0), 0) / length;
            });
            return { answer: { kind: 'quantiles', present: countOf(present), values: means } };
        },
    };
}

;// CONCATENATED MODULE: ./build/packages/data/src/checks/check-question.js

















/** What a check asks of a table; where it cannot be asked, the question answers that at once. */
function checkQuestion(table, check) {
    const find = columnFinder(table.columns);
    const { demand } = check;
    const found = demandColumns(demand).map((name) => ({ name, column: find(name) }));
    const readsNulls = check.whenAbsent === 'null' && found.some(({ column }) => column !== null);
    const absent = readsNulls ? [] : found.filter(({ column }) => column === null);
    const further = furtherColumns(check).filter((name) => find(name) === null && !readsNulls);
    const missing = [...absent.map(({ name }) => name), ...further][0];
    const isImproper = demand.kind === 'improper';
    if (missing !== undefined && !(isImproper && check.whenAbsent === undefined))
        return check_question_unanswered(table, 'column', `the column "${missing}" does not exist`);
    const lost = demandTables(demand).find((name) => !table.others.has(name));
    if (lost !== undefined)
        return check_question_unanswered(table, 'table', absentTable(lost, [...table.others.keys()]));
    const gap = absentThere(table, demand);
    if (gap !== null)
        return check_question_unanswered(table, 'table', gap);
    const columns = found.map(({ name, column }) => column ?? nullColumn(name));
    const place = { table, columns, find: (name) => find(name) ?? (readsNulls ? nullColumn(name) : null), check };
    const question = isImproper
        ? check_question_unanswered(table, 'improper', demand.problem)
        : guarded(check.over === 'items' ? itemPlace(place) : place, demand);
    return check.whenEmpty === 'skip' ? withFilled(table, question, columns) : question;
}
/** What a table that values must be found in lacks, or null. */
function absentThere(table, demand) {
    if (demand.kind !== 'rows' || demand.test.kind !== 'found-in')
        return null;
    const { table: name, columns } = demand.test;
    const known = table.others.get(name)?.columns.map((column) => column.name) ?? [];
    const absent = columns.find((column) => !known.includes(column));
    return absent === undefined ? null : `the table "${name}" has no column "${absent}"`;
}
/** A column that is not there, read as one of nulls. */
function nullColumn(name) {
    return { name, kind: 'string', type: 'VARCHAR', value: 'CAST(NULL AS VARCHAR)' };
}
function itemPlace(place) {
    const [column] = place.columns;
    if (place.columns.length !== 1 || column === undefined || listDepth(column.type) === 0)
        return place;
    const items = overItems(place.table, column);
    return { ...place, table: items.table, columns: [items.column] };
}
/** A column of a kind the check cannot be asked of matters only where it holds a value. */
function guarded(place, demand) {
    const { table, columns, find, check } = place;
    const wrong = check.kinds === undefined ? undefined : columns.find(({ kind }) => !check.kinds.includes(kind));
    if (wrong === undefined)
        return demandQuestion(place, demand);
    const { rows } = check;
    const judged = demand.kind === 'rows' ? judgedRows(table, columns, { skip: demand.skip, rows, find }) : null;
    return wrongKind(presentValues(table, wrong, { rows, find }), (check.kinds ?? []).join(' or '), judged);
}
function demandQuestion({ table, columns, find, check }, demand) {
    const { rows } = check;
    const values = () => presentValues(table, columns[0], { rows, find });
    switch (demand.kind) {
        case 'rows':
            return rowQuestion(judgedRows(table, columns, { skip: demand.skip, rows, find }), demand.test, find);
        case 'metric': {
            const { metric, bounds } = demand;
            if (metric.of === 'query')
                return cellQuestion(table, metric.sql);
            if (isColumnMetric(metric))
                return metricQuestion(values(), metric.of, bounds);
            const looked = rows === undefined ? null : predicateSql(rows, find);
            return shapeQuestion(table, looked, metric.of === 'columns' ? 'columns' : 'rows');
        }
        case 'distinct':
            return tallyQuestion(values(), demand.values, { eachOther: false });
        case 'most-common':
            return modesQuestion(values(), demand);
        case 'quantiles':
            return quantilesQuestion(values(), demand);
        case 'divergence':
            return divergenceQuestion(values(), demand);
        case 'query':
            return queryQuestion(table, demand);
        case 'same-rows':
            return sameRows(table, table.others.get(demand.table).relation);
        case 'distance':
            return answered(table, { kind: 'profile' });
        case 'columns':
            return columnsThere(table, demand.inside === undefined ? table.columns : structFields(columns[0].type));
        case 'column': {
            const known = typeof demand.of === 'object' ? table.others.get(demand.of.table).columns : table.columns;
            const found = columnFinder(known)(demand.column);
            return columnsThere(table, found === null || known.includes(found) ? known : [...known, found]);
        }
        case 'column-type':
        case 'nesting':
            return columnsThere(table, columns);
    }
}
function divergenceQuestion(values, { partition }) {
    if (partition === null)
        return tallyQuestion(values, [], { eachOther: false });
    return 'values' in partition
        ? tallyQuestion(values, partition.values, { eachOther: true })
        : binsQuestion(values, partition.bins);
}
function sameRows(table, other) {
    return {
        from: table.relation,
        aggregates: [asDouble('count(*)')],
        answer: async ([self], ask) => {
            const rows = await ask.query(`SELECT ${asDouble('count(*)')} FROM ${other}`);
            return { answer: { kind: 'tables', self: countOf(self), other: countOf(rows[0]?.[0]) } };
        },
    };
}
function columnsThere(table, columns) {
    return answered(table, { kind: 'columns', columns: columns.map(({ name, type }) => ({ name, type })) });
}
function check_question_unanswered(table, reason, problem) {
    return answered(table, { kind: 'none', reason, problem });
}
function answered(table, answer) {
    return { from: table.relation, aggregates: [], answer: () => ({ answer }) };
}
/** Counts what is not null in each column as well: whether a check is asked at all may hang on it. */
function withFilled(table, question, columns) {
    if ('first' in question)
        return { ...question, next: (values) => counting(table, question.next(values), columns) };
    return counting(table, question, columns);
}
/** Of a list the lists are counted, not their items. */
function counting(table, question, columns) {
    const counts = columns.map((column) => asDouble(`count(${engineValue(column)})`));
    const apart = question.from !== table.relation;
    return {
        ...question,
        aggregates: apart ? question.aggregates : [...counts, ...question.aggregates],
        answer: async (values, ask) => {
            const own = apart ? await ask.query(`SELECT ${counts.join(', ')} FROM ${table.relation}`) : [];
            const filled = (own[0] ?? values.slice(0, counts.length)).map(countOf);
            return { ...(await question.answer(apart ? values : values.slice(counts.length), ask)), filled };
        },
    };
}
/** Which of the run's tables may be meant, else how a table is given. */
function absentTable(name, known) {
    const near = (0,nearest/* nearest */.p)(name, known);
    const hint = near === null ? `the input "tables" gives it: ${name}=<file>` : `did you mean "${near}"?`;
    return `there is no table "${name}" in this run (${hint})`;
}

;// CONCATENATED MODULE: ./build/packages/data/src/checks/demand-patterns.js


/** Demands that the engine knows every regular expression and time format. Throws `CONFIG_INVALID` with the place of the first it does not. */
async function demandPatterns(connection, checks) {
    const trials = checks.flatMap(trialsOf);
    if (trials.length === 0 || (await succeeds(connection, trials)))
        return;
    for (const trial of trials)
        if (!(await succeeds(connection, [trial])))
            throw unknownPattern(trial);
}
function trialsOf(check) {
    const { demand } = check;
    if (demand.kind !== 'rows')
        return [];
    const { test } = demand;
    if (test.kind === 'matches' && test.syntax === 'regex') {
        const what = 'a regular expression in RE2 syntax';
        return test.patterns.map((written) => ({ check, what, written, sql: foundIn("''", written) }));
    }
    if (test.kind !== 'time-format')
        return [];
    const what = "a time format in strptime's notation";
    return [{ check, what, written: test.format, sql: parsedTime("''", test.format) }];
}
async function succeeds(connection, trials) {
    return connection.run(`SELECT ${trials.map(({ sql }) => sql).join(', ')}`).then(() => true, () => false);
}
function unknownPattern({ check: { name, where }, what, written }) {
    return new error/* PlumblineError */.Dl('CONFIG_INVALID', `Cannot use the rule "${name}": it must be ${what}: current value is "${written}"`, 'correct it; RE2 has no look-around and no back-references', where === undefined ? {} : { where });
}

;// CONCATENATED MODULE: ./build/packages/data/src/checks/engine-ask.js

/** Questions to one connection; `seconds` limits each of them, null does not. */
function engineAsk(connection, seconds) {
    const timed = (run) => seconds === null ? run() : withinTime(connection, seconds, run);
    return {
        query: (sql) => timed(async () => (await connection.runAndReadAll(sql)).getRowsJS().map((row) => row.map(engine_ask_plain))),
        each: (sql, take) => timed(async () => {
            const result = await connection.stream(sql);
            for (;;) {
                const chunk = await result.fetchChunk();
                if (chunk === null || chunk.rowCount === 0)
                    return;
                for (const row of chunk.getRows())
                    take(row.map(engine_ask_plain));
            }
        }),
    };
}
/** Questions are asked so that nothing else comes back; a whole number the engine insists on becomes a double. */
function engine_ask_plain(value) {
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
        return value;
    return typeof value === 'bigint' ? Number(value) : null;
}

;// CONCATENATED MODULE: ./build/packages/data/src/checks/shown-rows.js



/** The numbers of the first breaking rows, in one scan of each relation. */
async function firstRows(breaking, ask) {
    const found = breaking.map(() => null);
    const relations = new Set(breaking.map(({ from }) => from));
    for (const relation of relations) {
        const members = breaking.flatMap(({ from, row }, index) => (from === relation && row !== null ? [index] : []));
        if (members.length === 0)
            continue;
        if (members.length === 1) {
            const { row, where } = breaking[members[0]];
            const rows = await ask.query(`SELECT ${asDouble(`min(${row})`)} FROM ${relation} WHERE ${where}`);
            found[members[0]] = numberOrNull(rows[0]?.[0]);
            continue;
        }
        const list = members.map((index) => {
            const { row, where } = breaking[index];
            return asDouble(`min(${onlyWhere(row ?? 'NULL', where)})`);
        });
        const rows = await ask.query(`SELECT ${list.join(', ')} FROM ${relation}`);
        for (const [place, index] of members.entries())
            found[index] = numberOrNull(rows[0]?.[place]);
    }
    return found;
}
/** The first breaking rows with their values, in file order where rows are numbered. */
async function shownRows({ breaking, columns, also, most }, ask) {
    const { from, where, row } = breaking;
    const list = [row === null ? 'NULL' : asDouble(row), ...[...columns, ...also].map(shownSql)];
    const order = row === null ? '' : ` ORDER BY ${row}`;
    const rows = await ask.query(`SELECT ${list.join(', ')} FROM ${from} WHERE ${where}${order} LIMIT ${most}`);
    return rows.map(([number, ...texts]) => ({
        row: numberOrNull(number),
        values: columns.map((column, index) => shownValue(texts[index], column)),
        ...(also.length === 0 ? {} : { also: byName(also, texts.slice(columns.length)) }),
    }));
}
function byName(columns, texts) {
    return Object.fromEntries(columns.map((column, index) => [column.name, shownValue(texts[index], column)]));
}

;// CONCATENATED MODULE: ./build/packages/data/src/checks/answer-checks.js











/** Asks a table all checks of all rule files at once. Throws `CONFIG_INVALID`, `CONFIG_UNSUPPORTED` or `LIMIT_TIME`. */
async function answer_checks_answerChecks(table, checks, options) {
    await demandPatterns(table.connection, checks);
    const wholes = await demandSql(table, checks);
    const records = await answerRecordSchema(table, checks, {
        showValues: options.hidden === undefined || options.hidden.size === 0 ? options.showValues : 0,
    });
    const inEngine = checks.filter((check) => recordTest(check) === null);
    const answered = new Map((await answerInEngine(table, inEngine, options)).map((answer, index) => [inEngine[index], answer]));
    return checks.map((check) => ({
        ...(answered.get(check) ?? ofRecords(records.get(check))),
        ...(wholes.has(check) ? { whole: true } : {}),
    }));
}
/** Demands that the author's SQL is safe; gives the checks whose SQL looks at more than one row. */
async function demandSql(table, checks) {
    const tables = new Set(['data', ...table.others.keys()]);
    const wholes = new Set();
    for (const check of checks) {
        for (const { sql, kind } of authoredSql(check)) {
            const written = { sql, kind, of: check.name, where: check.where };
            const { rowLocal } = await demandSafeSql(table.connection, written, tables);
            if (!rowLocal || kind === 'query')
                wholes.add(check);
        }
    }
    return wholes;
}
async function answerInEngine(table, checks, options) {
    const { connection } = table;
    const free = engineAsk(connection, null);
    const limited = engineAsk(connection, options.sqlSeconds ?? SQL_SECONDS_MAX);
    const views = checks.map((check) => askedFor(table, check, options));
    const asking = checks.map((check, index) => ({
        question: checkQuestion(views[index], check),
        authored: authoredSql(check).length > 0,
    }));
    const answers = await askTable(asking, (authored) => (authored ? limited : free));
    const numbered = await withFirstRows(answers, limitedAsk(asking, free, limited));
    const all = [];
    for (const [index, answer] of numbered.entries()) {
        const rows = await rowsShown(views[index], checks[index], { answered: answer, ask: free });
        const { filled } = answer;
        all.push({
            answer: answer.answer,
            ...(filled === undefined ? {} : { filled }),
            ...(rows.length === 0 ? {} : { rows }),
        });
    }
    return all;
}
/** Where one condition is the author's, all are asked under the limit. */
function limitedAsk(asking, free, limited) {
    return asking.some(({ authored }) => authored) ? limited : free;
}
/** A column of this name stands in the place of the engine's own number of a row. */
const HIDES_ROWS = 'rowid';
/** The table as one check may see it. */
function askedFor(table, check, { showValues, hidden }) {
    const names = demandColumns(check.demand);
    const isHidden = hidden !== undefined && (names.some((name) => hidden.has(name)) || check.demand.kind === 'query');
    return {
        relation: table.relation,
        rowNumber: table.columns.some(({ name }) => name.toLowerCase() === HIDES_ROWS) ? null : table.rowNumber,
        rows: table.rows,
        columns: table.columns,
        others: new Map([...table.others, ['data', table]]),
        showValues: isHidden && hidden.size > 0 ? 0 : showValues,
    };
}
async function withFirstRows(answers, ask) {
    const open = answers.flatMap(({ answer, breaking }, index) => answer.kind === 'rows' && answer.breaking > 0 && answer.firstRow === null && breaking !== undefined
        ? [{ index, breaking }]
        : []);
    const found = await firstRows(open.map(({ breaking }) => breaking), ask);
    const rows = new Map(open.map(({ index }, place) => [index, found[place] ?? null]));
    return answers.map((item, index) => item.answer.kind === 'rows' && rows.has(index)
        ? { ...item, answer: { ...item.answer, firstRow: rows.get(index) ?? null } }
        : item);
}
async function rowsShown(view, { demand, over }, { answered, ask }) {
    const { answer, breaking } = answered;
    if (answered.rows !== undefined)
        return answered.rows;
    if (view.showValues === 0 || breaking === undefined || demand.kind !== 'rows')
        return [];
    if (answer.kind !== 'rows' || answer.breaking === 0)
        return [];
    const find = columnFinder(view.columns);
    const there = (names) => names.map((name) => find(name)).filter((column) => column !== null);
    const columns = there(demand.columns);
    const [first] = columns;
    const isList = over === 'items' && columns.length === 1 && first !== undefined && listDepth(first.type) > 0;
    return shownRows({
        breaking,
        columns: isList ? [overItems(view, first).column] : columns,
        also: demand.also === 'all' ? view.columns : there(demand.also ?? []),
        most: view.showValues,
    }, ask);
}
/** What was judged record by record, as an answer. */
function ofRecords(result) {
    const { counts, details, breaking, reason, problem } = result ?? {};
    if (counts === undefined)
        return { answer: { kind: 'none', reason: reason ?? 'type', problem: problem ?? 'no record was judged' } };
    const answer = { kind: 'rows', ...counts, ...answer_checks_placesOf(details) };
    return { answer, ...(breaking === undefined ? {} : { rows: breaking }) };
}
function answer_checks_placesOf(details) {
    const places = details?.['places'];
    if (typeof places !== 'object' || places === null || Array.isArray(places))
        return {};
    return {
        places: Object.fromEntries(Object.entries(places).flatMap(([place, n]) => (typeof n === 'number' ? [[place, n]] : []))),
    };
}

;// CONCATENATED MODULE: ./build/packages/data/src/checks/run-checks.js




/**
 * Judges all checks on a table: one scan for what all of them count, one for the numbers of the first breaking rows, and what single checks
 * must ask besides. The results stand in the order of the checks. Throws `CONFIG_INVALID` for patterns and SQL that the engine does not
 * know, `CONFIG_UNSUPPORTED` for SQL that would touch more than the tables of the run, `LIMIT_TIME` for SQL that takes too long.
 */
async function runChecks(table, checks, options) {
    return judgeAnswered(table, checks, { ...options, answers: await answerChecks(table, checks, options) });
}
/** The same from answers that are there already, so that they can be kept besides. One answer a check. */
async function judgeAnswered(table, checks, { answers, ...options }) {
    const context = await judgeContext(table, checks, options);
    return checks.map((check, index) => {
        const { rows, ...answer } = answers[index];
        const result = judgeCheck(check, answer, context);
        return rows === undefined ? result : { ...result, breaking: rows };
    });
}
/** Does a source hold text, whose types are guessed from what it says? */
function areTypesGuessed(table) {
    return table.files.some(({ source }) => !['parquet', 'arrow'].includes(source.kind));
}
async function judgeContext(table, checks, options) {
    const distances = checks.flatMap(({ demand }) => (demand.kind === 'distance' ? [demand] : []));
    const categories = distances.flatMap(({ column, each }) => (each === 'value' ? [column] : []));
    const counted = (one) => profileData(categories.length === 0 ? one : as_categories_asCategories(one, categories));
    const others = new Map();
    for (const { against } of distances) {
        const other = against === undefined ? undefined : table.others.get(against);
        if (other !== undefined && against !== undefined && !others.has(against))
            others.set(against, await counted(other));
    }
    const reference = options.reference ?? null;
    const asksProfile = distances.length > 0 && (reference !== null || others.size > 0);
    return {
        now: options.now,
        reference,
        profile: options.profile ?? (asksProfile ? await counted(table) : null),
        others,
        typesGuessed: areTypesGuessed(table),
    };
}

;// CONCATENATED MODULE: ./build/packages/data/src/splits/ml-checks.js


/** Words that tools and people write for "no value". Whole fields only. */
const MISSING_WORDS = [
    ...[
        'N/A',
        'n/a',
        '#N/A',
        '#N/A N/A',
        '#NA',
        'NA',
        '<NA>',
        'NaN',
        'nan',
        '-NaN',
        '-nan',
        'NULL',
        'Null',
        'null',
        'None',
        'none',
    ],
    ...[
        'nil',
        'NIL',
        '(null)',
        '(none)',
        'undefined',
        'missing',
        'MISSING',
        '?',
        '-',
        '--',
        '.',
        'NaT',
        '#VALUE!',
        '#REF!',
        '#DIV/0!',
        '1.#QNAN',
        '-1.#IND',
    ],
];
const NEAR_UNIQUE = 0.95;
const UNIQUE_ROWS_MIN = 100;
/**
 * Checks of any table that harm learning, as far as the one rule model states them; `codedNumbers` does the rest. Severities unless told:
 * a word that means "no value" warns, since it becomes a category of its own wherever it is learned from; a column of one value, text in
 * which nearly every value differs, and equal features with different labels are only told: they may well be as they are.
 */
function mlChecks(columns, context) {
    const { rules = {}, labelColumn, idColumns } = context;
    const named = new Set([labelColumn, ...idColumns]);
    const judged = columns.filter(({ kind }) => kind !== 'other');
    const texts = judged.filter(({ kind, name }) => kind === 'string' && !context.settled.has(name));
    const own = texts.filter(({ name }) => !named.has(name));
    return [
        ...texts.flatMap((column) => withSeverity(rules['coded-missing'] ?? 'warning', missingWords(column))),
        ...judged.flatMap((column) => withSeverity(rules.constant ?? 'info', constant(column))),
        ...own.flatMap((column) => withSeverity(rules['near-unique'] ?? 'info', nearUnique(column))),
        ...withSeverity(rules['conflicting-labels'] ?? 'info', conflictingLabels(judged, context)),
    ];
}
function withSeverity(severity, draft) {
    return severity === 'off' || draft === null ? [] : [{ ...draft, severity, vacuous: 'pass', whenAbsent: 'skip' }];
}
function missingWords({ name }) {
    return {
        name: `column.${name}.coded-missing`,
        demand: {
            kind: 'rows',
            columns: [name],
            test: { kind: 'one-of', values: MISSING_WORDS, negate: true, as: 'string' },
            skip: 'any-missing',
            allow: { holding: 1 },
        },
        note: 'words that mean "no value", such as N/A, null or ?: list them under missing-values',
    };
}
/** One present value, or none. */
function constant({ name }) {
    return {
        name: `column.${name}.constant`,
        demand: { kind: 'metric', metric: { of: 'distinct', column: name }, bounds: { min: 2 } },
        note: 'a column of one value teaches nothing',
    };
}
function nearUnique({ name }) {
    const column = (0,engine_sql/* quoteName */.AB)(name);
    const share = `count(DISTINCT ${column}) / nullif(count(${column}), 0)`;
    return {
        name: `column.${name}.near-unique`,
        demand: {
            kind: 'metric',
            // A few rows are easily all different.
            metric: {
                of: 'query',
                what: `column "${name}": the share of different texts`,
                sql: `SELECT CASE WHEN count(${column}) >= ${UNIQUE_ROWS_MIN} THEN ${share} ELSE 0 END FROM data`,
            },
            bounds: { max: NEAR_UNIQUE },
        },
        note: 'nearly every value differs: an identifier is learned by heart; free text needs features of its own',
    };
}
/** Share of rows whose features stand in the table with another label too. */
function conflictingLabels(columns, { labelColumn, idColumns }) {
    const features = columns.filter(({ name }) => name !== labelColumn && !idColumns.includes(name));
    if (!columns.some(({ name }) => name === labelColumn) || features.length === 0)
        return null;
    const label = (0,engine_sql/* quoteName */.AB)(labelColumn);
    const hash = rowHash(features.map(({ name }) => (0,engine_sql/* quoteName */.AB)(name)));
    const groups = `SELECT count(*) AS n, count(DISTINCT ${label}) AS labels FROM data WHERE ${label} IS NOT NULL GROUP BY ${hash}`;
    return {
        name: 'rows.conflicting-labels',
        demand: {
            kind: 'metric',
            metric: {
                of: 'query',
                what: `the share of rows whose features also stand with another "${labelColumn}"`,
                sql: `SELECT coalesce(sum(n) FILTER (labels > 1) / sum(n), 0) FROM (${groups})`,
            },
            bounds: { max: 0 },
        },
        note: 'no model can tell them apart',
    };
}

;// CONCATENATED MODULE: ./build/packages/data/src/checks/findings/bounds-words.js
/** Bounds as an interval: `[0, 120]`, `(0, ∞]`. */
function interval({ min, max, minStrict, maxStrict }) {
    return `${minStrict === true ? '(' : '['}${end(min, '-∞')}, ${end(max, '∞')}${maxStrict === true ? ')' : ']'}`;
}
/** What must be, behind "must": `lie in [0, 120]`, `be at least 2`, `be 3`. */
function mustLie(bounds) {
    const { min, max, minStrict, maxStrict, outside } = bounds;
    if (outside === true)
        return `lie outside ${interval(bounds)}`;
    if (min !== undefined && min === max && minStrict !== true && maxStrict !== true)
        return `be ${min}`;
    if (max === undefined && min !== undefined)
        return `be ${minStrict === true ? 'more than' : 'at least'} ${min}`;
    if (min === undefined && max !== undefined)
        return `be ${maxStrict === true ? 'less than' : 'at most'} ${max}`;
    return `lie in ${interval(bounds)}`;
}
function end(limit, open) {
    return limit === undefined ? open : String(limit);
}

;// CONCATENATED MODULE: ./build/packages/data/src/checks/findings/row-words.js


const row_words_LISTED_MAX = 3;
/** What a demand on rows demands, behind the names of its columns. Legal values may be many and are only counted. */
function rowPromise({ test, allow }, type) {
    if (test.kind === 'present' && 'breaking' in allow && allow.breaking === 'share' && allow.within.min === undefined)
        return `at most ${wholePercent(Number(allow.within.max ?? 1))} may be missing`;
    return `${must(test, type)}${allowance(allow)}`;
}
/** What the rows that break it do. */
function rowBreach({ kind }, rows) {
    const words = breachOfMany(kind);
    return rows === 1 ? words.replace(/^\S+/, (verb) => OF_ONE.get(verb) ?? verb) : words;
}
const OF_ONE = new Map([
    ['are', 'is'],
    ['have', 'has'],
    ['repeat', 'repeats'],
    ['do', 'does'],
]);
function breachOfMany(kind) {
    switch (kind) {
        case 'present':
        case 'finite':
            return kind === 'present' ? 'are missing' : 'are not';
        case 'missing':
            return 'have a value';
        case 'unique':
        case 'unique-in-record':
            return 'repeat a value';
        case 'not-repeated':
            return 'repeat an earlier value';
        case 'type':
        case 'one-of':
        case 'pair-in':
        case 'json':
        case 'time-like':
        case 'found-in':
        case 'equal':
        case 'multiple-of':
            return 'are not';
        default:
            return 'do not';
    }
}
function must(test, type) {
    switch (test.kind) {
        case 'present':
            return 'must not be missing';
        case 'missing':
            return 'must be missing';
        case 'finite':
            return test.nan === true ? 'must not be NaN' : 'must be finite';
        case 'type':
            return `must be ${test.type === 'clock' ? 'time of day' : test.type}${type === null ? '' : ` (it is ${type})`}`;
        case 'between':
            return `must ${mustLie(test.bounds)}`;
        case 'one-of':
            return test.negate === true
                ? `must be none of ${(0,number_words/* count */.U9)(test.values.length)} illegal values`
                : `must be one of ${(0,number_words/* count */.U9)(test.values.length)} legal values`;
        case 'multiple-of':
            return `must be a multiple of ${test.of}`;
        case 'length':
            return `must have a length that ${mustLie(test.bounds).replace(/^lie/, 'lies').replace(/^be/, 'is')}`;
        case 'item-count':
            return `must have a number of items that ${mustLie(test.bounds).replace(/^lie/, 'lies').replace(/^be/, 'is')}`;
        case 'equal-item-count':
            return 'must have as many items each';
        case 'matches':
            return `must ${matching(test)}`;
        case 'time-format':
            return `must be times of the format ${test.format}`;
        case 'time-like':
            return 'must be times';
        case 'json':
            return 'must be JSON';
        case 'json-schema':
        case 'record-schema':
            return 'must fit the JSON Schema';
        default:
            return mustBeside(test);
    }
}
/** What a test demands of a value beside others: of its column, of its row, of another table. */
function mustBeside(test) {
    switch (test.kind) {
        case 'unique':
        case 'not-repeated':
            return 'must be unique';
        case 'unique-in-record':
            return 'must differ within each row';
        case 'increasing':
        case 'decreasing':
            return `must be ${test.strictly ? 'strictly ' : ''}${test.kind}`;
        case 'z-score':
            return `must have a z-score below ${test.below}`;
        case 'no-outlier':
            return `must lie within ${test.multiplier} ${test.method === 'iqr' ? 'interquartile ranges of the quartiles' : 'standard deviations of the mean'}`;
        case 'greater':
            return `the first must be ${test.orEqual ? 'at least' : 'more than'} the second`;
        case 'equal':
            return 'must be equal';
        case 'pair-in':
            return `must be one of ${(0,number_words/* count */.U9)(test.pairs.length)} legal pairs`;
        case 'sum':
            return `must add up to ${test.total}`;
        case 'holds':
            return `must fulfil ${predicateWords(test.predicate)}`;
        case 'found-in':
            return `must be found in ${test.columns.map((name) => `"${name}"`).join(', ')} of ${test.table === 'data' ? 'the data' : `"${test.table}"`}`;
    }
}
function matching({ patterns, need }) {
    const shown = patterns.slice(0, row_words_LISTED_MAX).join(need === 'all' ? ' and ' : ' or ');
    const more = patterns.length > row_words_LISTED_MAX ? ` and ${(0,number_words/* count */.U9)(patterns.length - row_words_LISTED_MAX)} more` : '';
    return `${need === 'none' ? 'not match' : 'match'} ${shown}${more}`;
}
/** A condition as people write it. */
function predicateWords(predicate) {
    if ('all' in predicate)
        return predicate.all.map(predicateWords).join(' and ') || 'anything';
    if ('any' in predicate)
        return `(${predicate.any.map(predicateWords).join(' or ')})`;
    if ('not' in predicate)
        return `not ${predicateWords(predicate.not)}`;
    if ('sql' in predicate)
        return predicate.sql.replaceAll(/\s+/g, ' ').trim();
    if ('is' in predicate)
        return `"${predicate.column}" is ${predicate.is}`;
    if ('in' in predicate)
        return `"${predicate.column}" is one of ${(0,number_words/* count */.U9)(predicate.in.length)} values`;
    const to = typeof predicate.to === 'object' ? `"${predicate.to.column}"` : String(predicate.to);
    return `"${predicate.column}" ${predicate.compare} ${to}`;
}
function allowance(allow) {
    if ('holding' in allow)
        return allow.holding === 1 ? '' : ` in at least ${wholePercent(allow.holding)} of the rows`;
    if ('holdingRows' in allow)
        return ` in at least ${(0,number_words/* count */.U9)(allow.holdingRows)} rows`;
    const { max, min } = allow.within;
    if (max === 0 && min === undefined)
        return '';
    const what = allow.breaking === 'rows' ? 'the number of rows that break it' : 'the share of rows that break it';
    return `, and ${what} must ${mustLie(allow.within)}`;
}
/** A share that somebody wrote, digit for digit: a demand of 99.999 % is none of 100 %. */
function wholePercent(share) {
    return `${Number((share * 100).toPrecision(12))} %`;
}

;// CONCATENATED MODULE: ./build/packages/data/src/checks/findings/value-words.js


const READ_DIGITS = 6;
const MEASURES = {
    rows: 'the number of rows',
    columns: 'the number of columns',
    min: 'the smallest value',
    max: 'the largest value',
    mean: 'the mean',
    median: 'the median',
    sum: 'the sum',
    sd: 'the standard deviation',
    distinct: 'the number of different values',
    'distinct-share': 'the share of different values',
    present: 'the number of values',
    'present-share': 'the share of rows with a value',
    'age-hours': 'the age of the newest time in hours',
    'rows-change': 'the change of the number of rows against the reference',
    'rows-ratio': 'the ratio of rows to those of the reference',
    query: 'the result of the query',
};
/** A metric in a sentence: what must be, and what is. */
function metricWords({ metric, bounds }, { answer, observed }) {
    if (metric.of === 'rows')
        return rowsWords(bounds, answer === 'holds', Number(observed));
    const subject = 'column' in metric ? `Column "${metric.column}": ` : '';
    const measure = metric.of === 'query' ? (metric.what ?? MEASURES.query) : MEASURES[metric.of];
    const what = subject === '' ? capital(measure) : `${subject}${measure}`;
    const promise = `${what} must ${mustLie(bounds)}`;
    return answer === 'holds' || observed === undefined ? promise : `${promise}: it is ${beside(observed, bounds)}`;
}
function rowsWords({ min, max }, holds, rows) {
    const ends = [
        min === undefined ? null : `at least ${limit(min)}`,
        max === undefined ? null : `at most ${limit(max)}`,
    ];
    const wanted = min !== undefined && min === max ? limit(min) : ends.filter((word) => word !== null).join(' and ');
    return holds ? `${(0,number_words/* count */.U9)(rows)} rows are ${wanted}` : `There must be ${wanted} rows: there are ${(0,number_words/* count */.U9)(rows)}`;
}
function limit(value) {
    return typeof value === 'number' && Number.isInteger(value) && value >= 0 ? (0,number_words/* count */.U9)(value) : String(value);
}
/** The set of different values in a sentence. */
function distinctWords({ column, relation, values }, { answer, details }) {
    const listed = `${(0,number_words/* count */.U9)(values.length)} listed values`;
    const promise = {
        within: `Column "${column}": every value must be one of ${listed}`,
        contains: `Column "${column}": each of ${listed} must be there`,
        equals: `Column "${column}": the values must be exactly ${listed}`,
    }[relation];
    if (answer !== 'broken')
        return promise;
    const [unexpected, missing] = [Number(details?.['unexpected'] ?? 0), Number(details?.['missing'] ?? 0)];
    const wrong = [
        ...(unexpected > 0 && relation !== 'contains'
            ? [`${(0,number_words/* counted */.hS)(unexpected, 'other')} ${unexpected === 1 ? 'is' : 'are'} there`]
            : []),
        ...(missing > 0 && relation !== 'within'
            ? [`${(0,number_words/* count */.U9)(missing)} of them ${missing === 1 ? 'is' : 'are'} not there`]
            : []),
    ];
    return `${promise}: ${wrong.join(', ')}`;
}
/** Any other demand on a column's values. */
function valueWords(demand, { answer, observed }) {
    const subject = `Column "${demand.column}":`;
    const was = answer === 'broken' && observed !== undefined ? `: it is ${beside(observed, value_words_limits(demand))}` : '';
    switch (demand.kind) {
        case 'most-common':
            return `${subject} the most frequent value must be one of ${(0,number_words/* count */.U9)(demand.values.length)} legal values${answer === 'broken' ? ': it is not' : ''}`;
        case 'quantiles':
            return `${subject} the quantiles ${demand.quantiles.join(', ')} must lie in ${demand.ranges
                .map(([low, high]) => `[${low ?? '-∞'}, ${high ?? '∞'}]`)
                .join(', ')}${answer === 'broken' && Array.isArray(observed) ? `: they are ${observed.map((one) => beside(one, {})).join(', ')}` : ''}`;
        case 'divergence':
            return `${subject} the Kullback–Leibler divergence must be at most ${demand.below ?? '∞'}${was}`;
        case 'distance':
            return `${subject} the distance (${demand.measure}) from the reference must ${mustLie(demand.bounds)}${was}`;
    }
}
/** An observed number, text or list in a sentence. */
function value_words_shown(observed) {
    if (typeof observed === 'number' && Number.isInteger(observed) && observed >= 10_000)
        return (0,number_words/* count */.U9)(observed);
    if (typeof observed === 'string' || typeof observed === 'number')
        return String(observed);
    return observed === null ? 'none' : JSON.stringify(observed);
}
/** An observed number to the digits that people read; whole where rounding would put it on a limit it is not on. */
function beside(observed, { min, max }) {
    if (typeof observed !== 'number' || Number.isInteger(observed))
        return value_words_shown(observed);
    const rounded = Number(observed.toPrecision(READ_DIGITS));
    return rounded === min || rounded === max ? String(observed) : value_words_shown(rounded);
}
function value_words_limits(demand) {
    if (demand.kind === 'distance')
        return demand.bounds;
    return demand.kind === 'divergence' && typeof demand.below === 'number' ? { max: demand.below } : {};
}
function capital(text) {
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

;// CONCATENATED MODULE: ./build/packages/data/src/checks/findings/shape-words.js



/** Which columns there must be, and what is wrong with those there are. */
function columnsWords({ names, mode, inside }, result) {
    const missing = namesIn(result, 'missing');
    const unexpected = namesIn(result, 'unexpected');
    const broken = result.answer === 'broken';
    const things = inside === undefined ? 'columns' : `fields of "${inside}"`;
    const absent = missing.length === 0 ? '' : `: absent ${verb(missing)} ${shape_words_quoted(missing)}`;
    switch (mode) {
        case 'no-others':
            if (!broken)
                return inside === undefined ? 'Every column has rules' : `Every field of "${inside}" has rules`;
            return `Only ${things} with rules may be there: ${shape_words_quoted(unexpected)} ${unexpected.length === 1 ? 'has' : 'have'} none`;
        case 'at-least':
            return `The ${things} ${shape_words_quoted(names)} must be there${broken ? absent : ''}`;
        case 'any-of':
            return `One of the ${things} ${shape_words_quoted(names)} must be there${broken ? ': none is' : ''}`;
        default: {
            const order = mode === 'ordered' ? ' in this order' : '';
            const more = unexpected.length === 0 ? '' : `: besides them ${verb(unexpected)} ${shape_words_quoted(unexpected)}`;
            const other = absent === '' && more === '' ? ': their order is another' : '';
            return `The ${things} must be ${shape_words_quoted(names)}${order}${broken ? `${absent}${more}${other}` : ''}`;
        }
    }
}
/** A column that must be there. */
function presenceWords({ column, index, of }, result) {
    const { answer, observed, details } = result;
    const other = of === undefined ? '' : of === 'reference' ? ' in the reference' : ` in "${of.table}"`;
    const place = index === undefined ? '' : ` at place ${index}`;
    if (answer === 'holds')
        return `Column "${column}" is there${other}${place}`;
    const promise = `Column "${column}" must be there${other}${place}`;
    if (answer === 'unanswered')
        return promise;
    const near = typeof details?.['near'] === 'string' ? `: did you mean "${details['near']}"?` : '';
    return `${promise}: ${observed === null || observed === undefined ? `it is absent${near}` : `it is at place ${observed}`}`;
}
/** The type of a column, or how deep its lists are. */
function typeWords(demand, { answer, observed }) {
    const was = answer === 'broken' && observed !== undefined ? `: it is ${value_words_shown(observed)}` : '';
    if (demand.kind === 'nesting')
        return `Column "${demand.column}": lists must be ${demand.levels} deep${was}`;
    return `Column "${demand.column}": its type must be ${(demand.types ?? ['any']).join(' or ')}${was}`;
}
/** Another table, or the author's own query. */
function tableWords(demand, { answer, observed, details }) {
    const broken = answer === 'broken';
    if (demand.kind === 'same-rows') {
        const rows = (0,guard/* isJsonObject */.O)(observed) ? observed : {};
        const was = broken ? `: there are ${(0,number_words/* count */.U9)(Number(rows['self']))} and ${(0,number_words/* count */.U9)(Number(rows['other']))}` : '';
        return `There must be as many rows as in "${demand.table}"${was}`;
    }
    if (demand.expect === 'no-rows')
        return `The query must give no rows${broken ? `: it gives ${(0,number_words/* count */.U9)(Number(observed))}` : ''}`;
    return `The query must give the rows of the other one${broken ? `: ${(0,number_words/* count */.U9)(Number(details?.['unexpected']))} differ` : ''}`;
}
function namesIn({ details }, key) {
    const names = details?.[key];
    return Array.isArray(names) ? names.map(String) : [];
}
function shape_words_quoted(names) {
    return names.map((name) => `"${name}"`).join(', ') || 'none';
}
function verb(names) {
    return names.length === 1 ? 'is' : 'are';
}

;// CONCATENATED MODULE: ./build/packages/data/src/checks/findings/result-finding.js




const EXAMPLES = 3;
/**
 * The findings of a table's results, in their order. Left out is what says nothing: a check of a column that another check misses, and,
 * in a table without rows, what had no row to judge and would only warn of it.
 */
function resultFindings(results, rows) {
    return results.filter((result) => saysSomething(result, rows)).map((result) => resultFinding(result, rows));
}
/** One result as a finding. `rows`: those of the table. No value of the data unless the result holds some. */
function resultFinding(result, rows) {
    const { check } = result;
    const verdict = result_finding_verdictOf(result);
    const sentence = `${sentenceOf(result)}${check.note === undefined ? '' : ` (${check.note})`}`;
    const evidence = evidenceOf(result, rows);
    const place = check.where === undefined || verdict === 'pass' ? {} : { where: check.where };
    return {
        check: check.name,
        verdict,
        detail: sentence,
        ...(Object.keys(evidence).length === 0 ? {} : { evidence }),
        ...place,
    };
}
/** What a result does to the verdict. */
function result_finding_verdictOf({ check, answer, reason }) {
    const { severity, vacuous, demand } = check;
    const breach = severity === 'error' ? 'fail' : severity === 'warning' ? 'warn' : 'pass';
    switch (answer) {
        case 'holds':
            return 'pass';
        case 'broken':
            return breach;
        case 'vacuous':
            return vacuous === 'fail' ? breach : vacuous;
        case 'unanswered':
            return isOpen(demand, reason) ? 'inconclusive' : breach;
    }
}
/** Neither this table nor its rules are at fault: there is nothing to compare with, or the whole was not looked at. */
function isOpen(demand, reason) {
    if (reason === 'shards' || reason === 'reference')
        return true;
    const isReference = demand.kind === 'rows' && demand.test.kind === 'found-in';
    return reason === 'table' && (isReference || demand.kind === 'distance' || demand.kind === 'column');
}
function saysSomething({ check, answer, reason }, rows) {
    if (answer === 'unanswered')
        return !(check.whenAbsent !== undefined && reason === 'column');
    if (answer !== 'vacuous')
        return true;
    return check.whenEmpty !== 'skip' && !(rows === 0 && check.vacuous === 'warn');
}
function sentenceOf(result) {
    const { check, answer, problem } = result;
    const { demand } = check;
    if (demand.kind === 'improper')
        return `The rule cannot be judged: ${demand.problem}`;
    const promise = demandWords(demand, result);
    if (answer === 'unanswered')
        return `${promise}: it cannot be judged: ${problem ?? 'there is no answer'}`;
    return answer === 'vacuous' ? `${promise}: ${nothing(result)}` : promise;
}
function demandWords(demand, result) {
    switch (demand.kind) {
        case 'rows':
            return rowWords(demand, result);
        case 'metric':
            return metricWords(demand, result);
        case 'distinct':
            return distinctWords(demand, result);
        case 'most-common':
        case 'quantiles':
        case 'divergence':
        case 'distance':
            return valueWords(demand, result);
        case 'columns':
            return columnsWords(demand, result);
        case 'column':
            return presenceWords(demand, result);
        case 'column-type':
        case 'nesting':
            return typeWords(demand, result);
        case 'same-rows':
        case 'query':
            return tableWords(demand, result);
    }
}
function rowWords(demand, { check, answer, counts, breaking, observed }) {
    const promise = `${subject(demand.columns)}${rowPromise(demand, typeof observed === 'string' ? observed : null)}`;
    if (answer !== 'broken' || counts === undefined)
        return promise;
    const unit = check.over === 'items' ? 'item' : 'row';
    const first = counts.firstRow === null ? '' : `, first at row ${(0,number_words/* count */.U9)(counts.firstRow)}`;
    return `${promise}: ${(0,number_words/* count */.U9)(counts.breaking)} of ${(0,number_words/* counted */.hS)(counts.elements, unit)} ${rowBreach(demand.test, counts.breaking)}${first}${examples(demand, breaking)}`;
}
function subject(columns) {
    if (columns.length === 0)
        return 'Each row ';
    if (columns.length === 1)
        return `Column "${columns[0]}": `;
    return `Columns ${columns.map((name) => `"${name}"`).join(', ')}: `;
}
/** Rows that break by missing or repeating a value have nothing to show. */
function examples({ test }, breaking) {
    if (breaking === undefined || breaking.length === 0 || test.kind === 'present')
        return '';
    const words = breaking
        .filter(({ values }) => values.length > 0)
        .map(({ values }) => `"${values.map(result_finding_plain).join(', ')}"`);
    return words.length === 0 ? '' : `, for example ${[...new Set(words)].slice(0, EXAMPLES).join(', ')}`;
}
function result_finding_plain(value) {
    return typeof value === 'number' || typeof value === 'string' ? String(value) : value_words_shown(value);
}
function nothing({ counts, check }) {
    const { demand } = check;
    if (counts === undefined || demand.kind !== 'rows')
        return 'nothing to measure';
    if (counts.elements === 0)
        return 'nothing to check, there are no rows';
    return `nothing to check, all ${(0,number_words/* counted */.hS)(counts.elements, 'row')} are missing`;
}
function evidenceOf({ counts, observed, details, check }, rows) {
    if (counts !== undefined) {
        return {
            rows,
            failing: counts.breaking,
            present: counts.elements - counts.missing,
            ...(counts.elements === rows ? {} : { elements: counts.elements }),
            ...(counts.firstRow === null ? {} : { firstRow: counts.firstRow }),
            ...(details === undefined ? {} : { details }),
        };
    }
    const { demand } = check;
    if (demand.kind === 'metric' && demand.metric.of === 'rows')
        return { rows };
    if (demand.kind === 'columns' && demand.mode === 'no-others' && details !== undefined)
        return { extra: details['unexpected'] ?? [] };
    return {
        ...(observed === undefined || observed === null ? {} : { observed }),
        ...(details === undefined ? {} : { details }),
    };
}

;// CONCATENATED MODULE: ./build/actions/validate-data/src/learning.js
/** What the checks for learning know of a table. Columns whose legal values are stated are settled. */
function learningOf(rules, { labelColumn, idColumns }) {
    const stated = Object.entries(rules.columns ?? {});
    return {
        rules: rules['ml-checks'] ?? {},
        labelColumn: rules.splits?.label ?? labelColumn,
        idColumns: [...idColumns, ...(rules.splits?.id ?? [])],
        settled: new Set(stated.flatMap(([name, column]) => (column.in === undefined ? [] : [name]))),
    };
}

;// CONCATENATED MODULE: ./build/actions/validate-data/src/judged-rules.js



/**
 * What each file asks: its checks, then distances to the reference's columns, then what it wants looked for in a table to learn from. The
 * former two can be told from profiles.
 */
function askedOf(rules, { reference, columns, inputs }) {
    return rules.map((set) => {
        const own = set.own?.rules;
        const distances = reference === null || set.own === null ? [] : distanceChecks(set.own.rules.drift, reference.columns, set.own);
        const learning = columns === null || own?.['ml-checks'] === undefined ? [] : mlChecks(columns, learningOf(own, inputs));
        return { rules: set, checks: [...set.file.checks, ...distances, ...learning] };
    });
}
/** Under which name a profile keeps what the data said to these rules: the same rules mean something else with other parameters. */
function countersKey({ file }, { schemaEnvironment, suiteParameters }) {
    const isPlain = schemaEnvironment === '' && Object.keys(suiteParameters).length === 0;
    return isPlain ? file.sha256 : (0,src_digest/* sha256Of */.Bj)((0,canonical_json/* canonicalJson */.dj)({ rules: file.sha256, schemaEnvironment, suiteParameters }));
}
/** All results in one list, given back to the files that asked for them. `rows`: those of the table. */
function judgedOf(asked, results, rows) {
    let from = 0;
    return asked.map(({ rules, checks }) => {
        const own = results.slice(from, from + checks.length);
        from += checks.length;
        return { rules, results: own, findings: resultFindings(own, rows) };
    });
}

;// CONCATENATED MODULE: ./build/packages/data/src/table/lines-of-rows.js


/** The place of one row, counted as `rowNumber` does; null where it has no line. See `linesOfRows`. */
async function lineOfRow(table, row) {
    return (await linesOfRows(table, [row])).get(row) ?? null;
}
/**
 * The file and line of each of these rows, counted from 1 as `rowNumber` does. Rows of CSV, TSV and JSON lines have one; those of other
 * formats, and of a table whose rows are not numbered (a window), are absent from the answer. Each file that is asked for is read once, up
 * to the last row wanted, in constant memory; quoted line breaks, blank lines and rows set aside are accounted for.
 */
async function linesOfRows(table, rows) {
    const places = new Map();
    if (table.rowNumber === null)
        return places;
    let before = 0;
    for (const file of table.files) {
        const count = file.rows ?? 0;
        const inside = (row) => Number.isInteger(row) && row > before && row <= before + count;
        const wanted = [...new Set(rows.filter(inside))].sort((a, b) => a - b).map((row) => row - before);
        for (const [row, line] of await linesInFile(file, wanted))
            places.set(row + before, { path: file.source.path, line });
        before += count;
    }
    return places;
}
/** `wanted` ascends; rows of the file from 1. */
async function linesInFile(file, wanted) {
    const lines = new Map();
    if (wanted.length === 0)
        return lines;
    let row = 0;
    /** Takes the next row; true once all are found. */
    const take = (line) => {
        row += 1;
        if (wanted[lines.size] === row)
            lines.set(row, line);
        return lines.size === wanted.length;
    };
    if (file.source.kind === 'jsonl')
        await readRowsOfJson(file, take);
    else if (file.dialect !== null)
        await readRowsOfCsv(file, file.dialect, take);
    return lines;
}
async function readRowsOfCsv({ source }, dialect, take) {
    await readCsvRecords(source, dialect, { row: ({ line, reject }) => reject === null && take(line) });
}
async function readRowsOfJson({ source, skipped }, take) {
    const left = new Set(skipped);
    await readJsonLines(source, { part: ({ record, line, isFirst }) => isFirst && !left.has(record) && take(line) });
}

;// CONCATENATED MODULE: ./build/actions/validate-data/src/places.js

/** So many findings are given the line they were seen at; nobody follows more. */
const places_PLACES_MAX = 50;
/** The findings that do not pass, each with the line of the data where the first row breaks it; formats without lines have none. */
async function withPlaces(findings, table, nameOf) {
    const rows = findings
        .filter(({ verdict, seenAt }) => verdict !== 'pass' && seenAt === undefined)
        .flatMap((finding) => firstRow(finding) ?? [])
        .slice(0, places_PLACES_MAX);
    if (rows.length === 0)
        return findings;
    const lines = await linesOfRows(table, rows);
    return findings.map((finding) => {
        const row = finding.verdict === 'pass' || finding.seenAt !== undefined ? null : firstRow(finding);
        const place = row === null ? undefined : lines.get(row);
        if (place === undefined)
            return finding;
        const seenAt = { file: nameOf(place.path), line: place.line };
        return { ...finding, seenAt };
    });
}
function firstRow({ evidence }) {
    const row = evidence?.['firstRow'];
    return typeof row === 'number' ? row : null;
}

;// CONCATENATED MODULE: ./build/actions/validate-data/src/see-data.js









/** Values of so many breaking rows are kept where showing is allowed; Great Expectations' complete results want all. */
const SHOWN = 20;
const SHOWN_COMPLETE = 10_000;
/** Looks at rows: the rules on all of them at once, and the profile where one is asked for. */
async function seeData(table, material) {
    const { context, reading, inputs, reference } = material;
    const names = reading.paths.map(context.display);
    // Digests are taken while the engine counts.
    const digesting = allSubjects(table, names, material);
    digesting.catch(() => undefined);
    const own = inputs.profile ? await profileOf(table, material, digesting) : null;
    const { judged, asked, answers } = await judgeRules(table, material, own);
    const subjects = await digesting;
    const profile = own === null ? null : { ...own, counters: countersOf(asked, answers, inputs) };
    return {
        names,
        subjects,
        rows: table.rows,
        columns: table.columns.length,
        profile,
        judged,
        findings: [...see_data_unreadable(table, material), ...(await besideRules(table, material, subjects))],
        notices: reference !== null && profile === null ? ['No drift is judged: profile is false'] : [],
    };
}
/** The data's files, and those of the other tables of the run: rules were judged by them too. */
async function allSubjects(table, names, { context, reading }) {
    const subjects = await Promise.all([
        subjectsOf('data', { ...table, digests: reading.digests }, names),
        ...[...table.others.values()].map((other) => subjectsOf('table', other, other.paths.map(context.display))),
    ]);
    return subjects.flat();
}
/** Rows that could not be read are told by name, and fail unless all rules that speak of them say otherwise. */
function see_data_unreadable(table, { context, groups }) {
    if (table.rejected.count === 0)
        return [];
    const stated = distinctRules(groups).flatMap(({ own }) => own?.rules.reading?.['unreadable-rows'] ?? []);
    const isMild = stated.length > 0 && stated.every((one) => one === 'warn');
    return [readableRowsFinding(table, { nameOf: context.display, verdict: isMild ? 'warn' : 'fail' })];
}
/** What no rule file states as checks: what splits share, and numbers that mean "no value". */
async function besideRules(table, { inputs, groups }, subjects) {
    const seed = (0,src_digest/* seedOf */.n3)(subjects.map(({ sha256 }) => sha256));
    const findings = [];
    for (const { own } of distinctRules(groups)) {
        const { splits, 'ml-checks': learning } = own?.rules ?? {};
        if (splits !== undefined)
            findings.push(...(await splitFindings(table, splits, { showValues: inputs.showValues, seed })));
        if (learning !== undefined)
            findings.push(...(await codedNumbers(table, learningOf(own.rules, inputs))));
    }
    return findings;
}
/** Counted in the reference's cells besides, where there is one; with the design effects that time or clusters make, and samples. */
async function profileOf(table, { inputs, groups, reading, reference }, digesting) {
    const names = distinctRules(groups).flatMap(({ tfdv }) => tfdv?.categoricalColumns ?? []);
    const counted = await profileData(as_categories_asCategories(table, names), {
        kinds: reading.kinds,
        rules: distinctRules(groups).map(({ file: { sha256 } }) => sha256),
        ...(reference === null ? {} : { against: reference.filed }),
    });
    const profile = withDesignEffects(counted, await designEffects(table, counted, dependenceOf({ inputs, groups })));
    const before = reference?.filed.profile ?? null;
    const isSampled = before === null ? inputs.profileSamples : hasSamples(before);
    if (!isSampled)
        return profile;
    const seed = (0,src_digest/* seedOf */.n3)((await digesting).map(({ sha256 }) => sha256));
    const without = inputs.profileSamples ? new Set() : unjudgedColumns(before ?? profile, { inputs, groups });
    return withSamples(table, profile, { codedBy: before ?? profile, seed, without });
}
/** What the profile keeps, so that merged shards are judged by the same rules. */
function countersOf(asked, answers, inputs) {
    let from = 0;
    return Object.fromEntries(asked.map(({ rules, checks }) => {
        const own = answers.slice(from, from + rules.file.checks.length);
        from += checks.length;
        return [countersKey(rules, inputs), storedAnswers(own)];
    }));
}
async function judgeRules(table, { inputs, context, groups, reference }, profile) {
    const rules = distinctRules(groups);
    const asked = askedOf(rules, { reference: reference?.filed.profile ?? null, columns: table.columns, inputs });
    const checks = asked.flatMap((one) => one.checks);
    const options = {
        now: context.host.now(),
        showValues: inputs.showValues ? shownOf(groups) : 0,
        hidden: new Set(rules.flatMap(({ file }) => file.hidden ?? [])),
        reference: reference?.filed.profile ?? null,
        profile,
    };
    const answers = await answer_checks_answerChecks(table, checks, options);
    const results = await judgeAnswered(table, checks, { ...options, answers });
    const judged = judgedOf(asked, results, table.rows);
    const placed = [];
    for (const one of judged) {
        const findings = await withPlaces(one.findings, table, context.display);
        placed.push({ ...one, findings });
    }
    return { judged: placed, asked, answers };
}
function shownOf(groups) {
    const isComplete = distinctRules(groups).some(({ suite }) => suite?.entries.some(({ format }) => format?.detail === 'COMPLETE'));
    return isComplete ? SHOWN_COMPLETE : SHOWN;
}

;// CONCATENATED MODULE: ./build/packages/data/src/profile/all-of.js
/** The items where none is missing, else null. */
function allOf(items) {
    const found = items.filter((item) => item !== undefined);
    return found.length === items.length ? found : null;
}

;// CONCATENATED MODULE: ./build/packages/data/src/profile/merge-against.js


/** Counts against one reference, added up; undefined where a profile with rows has none, or not against the same reference. */
function mergeAgainst(profiles) {
    const filled = profiles.filter(({ rows }) => rows > 0);
    const speaking = filled.length > 0 ? filled : profiles.slice(0, 1);
    const counts = allOf(speaking.map(({ against }) => against));
    const first = counts?.[0];
    if (first === undefined || counts.some(({ sha256 }) => sha256 !== first.sha256))
        return undefined;
    const parts = speaking.map((profile, index) => ({
        empty: new Set(profile.columns.filter(({ nulls }) => nulls === profile.rows).map(({ name }) => name)),
        counts: new Map(counts[index].columns.map((column) => [column.name, column])),
    }));
    const columns = first.columns.map(({ name }) => {
        const known = parts.map((part) => ({ isEmpty: part.empty.has(name), counts: part.counts.get(name) ?? { name } }));
        const full = known.filter(({ isEmpty }) => !isEmpty);
        // Nothing but nulls anywhere: what the first says, which are zeros, is what all say.
        return mergeColumn(name, (full.length > 0 ? full : known.slice(0, 1)).map((part) => part.counts));
    });
    return { sha256: first.sha256, columns };
}
function mergeColumn(name, speaking) {
    const numbers = sumLists(speaking.map((part) => part.numbers));
    const lengths = sumLists(speaking.map((part) => part.lengths));
    const norms = sumLists(speaking.map((part) => part.norms));
    const categories = sumCategories(speaking.map((part) => part.categories));
    const frequent = sumCategories(speaking.map((part) => part.frequent));
    const scripts = allOf(speaking.map((part) => part.scripts));
    return {
        name,
        ...(numbers === undefined ? {} : { numbers }),
        ...(lengths === undefined ? {} : { lengths }),
        ...(norms === undefined ? {} : { norms }),
        ...(categories === undefined ? {} : { categories }),
        ...(frequent === undefined ? {} : { frequent }),
        ...(scripts === null ? {} : { scripts: addUp(scripts) }),
    };
}
/** Undefined where one is missing, or they are not of one length. */
function sumLists(lists) {
    const [first] = lists;
    if (first === undefined || lists.some((list) => list?.length !== first.length))
        return undefined;
    return first.map((_, place) => lists.reduce((sum, list) => sum + list[place], 0));
}
function sumCategories(parts) {
    const counts = sumLists(parts.map((part) => part?.counts));
    if (counts === undefined)
        return undefined;
    return { counts, others: parts.reduce((sum, part) => sum + part.others, 0) };
}

;// CONCATENATED MODULE: ./build/packages/data/src/profile/merge-distinct.js

/**
 * How many different values several columns have together. Sketches of one hash merge; of different ones they do not, and what is left is the
 * least and the most there can be.
 */
function mergeDistinct(parts, { exact, present }) {
    if (parts.length === 0)
        return undefined;
    const sketches = parts.flatMap(({ sketch }) => (sketch === undefined ? [] : [sketch]));
    const sketch = sketches.length === parts.length ? mergeSketches(sketches) : null;
    const kept = sketch === null ? {} : { sketch };
    if (exact !== null)
        return { about: exact, error: 0, ...kept };
    if (parts.length === 1)
        return parts[0];
    const least = Math.max(...parts.map(({ about }) => about));
    const registers = sketch === null ? null : readRegisters(sketch.registers);
    if (registers === null) {
        const most = parts.reduce((sum, part) => sum + (part.most ?? part.about), 0);
        return { about: least, error: null, most: Math.max(least, Math.min(most, present)) };
    }
    return { about: Math.min(present, Math.round(distinctOf(registers))), error: SKETCH_ERROR, ...kept };
}

;// CONCATENATED MODULE: ./build/packages/data/src/profile/merge-numbers.js



/** Cells a merged column has at most. */
const merge_numbers_CELLS_MAX = 512;
/** A thinned column gets at most this many cells for shares of the values, and as many for single values that hold such a share. */
const merge_numbers_SHARES = 250;
/**
 * Cells of all the values that several cells hold. Exact where the edges are the same, where every value has a cell, and where the ranges do
 * not meet; else within `rankError`. More than 512 cells are joined with their neighbours, which is exact at the edges that stay.
 */
function mergeNumbers(parts) {
    const filled = parts.filter(({ count }) => count > 0);
    if (filled.length <= 1)
        return filled[0] ?? parts[0];
    const joined = { ...joinedCells(filled), ...mergeMoments(filled) };
    // Moments of values that are known need not be put together of rounded ones.
    const values = joined.exhaustive ? valuesIn(joined) : null;
    return values === null ? joined : { ...joined, ...momentsOfValues(values) };
}
function joinedCells(parts) {
    const [first] = parts;
    const isExhaustive = parts.every(({ exhaustive }) => exhaustive);
    if (parts.every(({ edges }) => areSame(edges, first.edges)))
        return { ...summed(parts), exhaustive: isExhaustive };
    const all = [...new Set(parts.flatMap(({ edges }) => edges))].sort((a, b) => a - b);
    const edges = all.length < merge_numbers_CELLS_MAX ? all : thinned(parts, all);
    return { ...joinedOn(parts, edges), exhaustive: edges === all && isExhaustive };
}
/** Cells of the same edges. */
function summed(parts) {
    const { rankError: _, ...first } = parts[0];
    const counts = first.counts.map((_own, cell) => parts.reduce((sum, part) => sum + part.counts[cell], 0));
    const count = parts.reduce((sum, part) => sum + part.count, 0);
    const error = parts.reduce((sum, part) => sum + (part.rankError ?? 0) * part.count, 0) / count;
    return { ...first, count, counts, ...(error > 0 ? { rankError: error } : {}) };
}
/** Those edges at which a share of the values is full, and both edges of values that hold such a share alone. */
function thinned(parts, all) {
    const mass = new Map();
    for (const { edges, counts } of parts) {
        for (const [cell, edge] of edges.entries())
            mass.set(edge, (mass.get(edge) ?? 0) + counts[cell]);
    }
    const full = parts.reduce((sum, { count }) => sum + count, 0) / merge_numbers_SHARES;
    const kept = new Set();
    let open = 0;
    for (const [place, edge] of all.entries()) {
        const own = mass.get(edge) ?? 0;
        open += own;
        if (open < full)
            continue;
        if (own >= full && all[place - 1] === justBelow(edge))
            kept.add(justBelow(edge));
        kept.add(edge);
        open = 0;
    }
    kept.add(all.at(-1));
    return [...kept].sort((a, b) => a - b);
}

;// CONCATENATED MODULE: ./build/packages/data/src/profile/merge-shard-samples.js

/** One sample of all; undefined where one is missing, or two cannot be one. Throws `DATA_INVALID` for a sample that nothing of ours wrote. */
function mergeAllSamples(samples) {
    const [first, ...others] = samples;
    let merged = first;
    for (const other of others) {
        if (merged === undefined || merged === null || other === undefined)
            return undefined;
        merged = mergeSamples(merged, other);
    }
    return merged ?? undefined;
}

;// CONCATENATED MODULE: ./build/packages/data/src/profile/merge-words.js




/**
 * The words of several columns together: categories, exact, where every column names all of its own and together they still are few; else
 * text, whose frequent values are counted within the stated error. `distinctAbout` is for the caller to settle.
 */
function mergeWords(parts) {
    const named = parts.flatMap(({ categories }) => (categories === undefined ? [] : [categories]));
    if (named.length === parts.length) {
        const together = merge_words_mergeCategories(named);
        if (together !== null)
            return { categories: together };
    }
    const present = parts.reduce((sum, part) => sum + part.present, 0);
    const texts = parts.map(({ categories, text }) => text ?? (categories === undefined ? {} : textOfCategories(categories)));
    const lengths = allOf(texts.map((text) => text.lengths));
    const scripts = allOf(texts.map((text) => text.scripts));
    const frequent = mergeFrequent(parts, present);
    const text = {
        distinctAbout: 0,
        ...(lengths === null ? {} : { lengths: mergeNumbers(lengths) }),
        ...(scripts === null ? {} : { scripts: addUp(scripts) }),
        ...(frequent === null ? {} : { frequent }),
    };
    return { text };
}
/** Null where they are too many for categories, or a value's name is not known. */
function merge_words_mergeCategories(cells) {
    const [first] = cells;
    const keys = first?.categories.map(({ key }) => key).join('\0');
    // Counted against one reference: the same keys in its order, and what it has not seen.
    if (first !== undefined && cells.every(({ categories }) => categories.map(({ key }) => key).join('\0') === keys)) {
        const total = (count) => cells.reduce((sum, cell) => sum + count(cell), 0);
        const categories = first.categories.map(({ key }, place) => ({
            key,
            count: total((cell) => cell.categories[place].count),
        }));
        const distinct = categories.filter(({ count }) => count > 0).length;
        const isOwn = cells.every((cell) => cell.categories.every((own, place) => isNext(cell.categories[place - 1], own)));
        const sorted = isOwn ? [...categories].sort(byCount) : categories;
        return { count: total((cell) => cell.count), distinct, categories: sorted, unseen: total((cell) => cell.unseen) };
    }
    if (cells.some(({ unseen }) => unseen > 0))
        return null;
    const { categories } = addUp(cells);
    return areCategories(categories) ? ownCategories(categories) : null;
}
/** Are two categories in the order of a profile of its own categories? */
function isNext(before, after) {
    return before === undefined || byCount(before, after) < 0;
}
/**
 * A value that a part does not name may have as many rows there as that part leaves to an unnamed value, and no more.
 * Reference: Agarwal and others, Mergeable summaries, 2012 (Misra–Gries).
 */
function mergeFrequent(parts, present) {
    const named = parts.map(namedIn);
    const known = allOf(named.map((part) => part ?? undefined));
    if (known === null)
        return null;
    const counts = new Map();
    const unnamedMost = known.reduce((sum, part) => sum + part.unnamedMost, 0);
    for (const { categories, countError, unnamedMost: own } of known) {
        for (const { key, count } of categories) {
            const before = counts.get(key) ?? { count: 0, error: unnamedMost };
            counts.set(key, { count: before.count + count, error: before.error - own + countError });
        }
    }
    const values = [...counts].map(([key, { count }]) => ({ key, count }));
    const countError = Math.max(0, ...[...counts.values()].map(({ error }) => error));
    return frequentOf(values, { present, countError: Math.min(countError, present), unnamedMost });
}
/** Null where nothing is known, so that any value may be unnamed in all rows. */
function namedIn({ categories, text }) {
    if (categories !== undefined)
        return { categories: categories.categories, countError: 0, unnamedMost: categories.unseen };
    return text?.frequent ?? null;
}

;// CONCATENATED MODULE: ./build/packages/data/src/profile/merge-columns.js







/** One column of several tables as the column of all their rows. Throws `DATA_MISMATCH` where they hold different kinds of values. */
function merge_columns_mergeColumns(parts) {
    const filled = parts.filter(({ column, rows }) => column.nulls < rows);
    // A column without a value has no kind of its own; text is what the engine takes it for then.
    const empty = parts.find(({ column }) => column.kind !== 'string') ?? parts[0];
    const speaking = filled.length > 0 ? filled : [empty];
    const kind = commonKind(speaking);
    const columns = speaking.map(({ column }) => column);
    const total = (count) => parts.reduce((sum, { column }) => sum + count(column), 0);
    const negativeInfinities = total((column) => column.negativeInfinities ?? 0);
    const cells = merge_columns_cellsOf(speaking);
    const present = parts.reduce((sum, { column, rows }) => sum + rows - column.nulls - column.nans - column.infinities, 0);
    const counts = allOf(columns.map((column) => column.distinct)) ?? [];
    const distinct = mergeDistinct(counts, { exact: exactDistinct(cells), present });
    const sample = mergeAllSamples(columns.map((column) => column.sample));
    const designEffect = Math.max(...parts.map(({ column }) => column.designEffect ?? 1));
    return {
        name: columns[0].name,
        kind,
        type: [...new Set(columns.flatMap(({ type }) => type.split(' | ')))].sort().join(' | '),
        nulls: total((column) => column.nulls),
        nans: total((column) => column.nans),
        infinities: total((column) => column.infinities),
        ...(negativeInfinities > 0 ? { negativeInfinities } : {}),
        ...cells,
        ...(cells.text === undefined ? {} : { text: { ...cells.text, distinctAbout: aboutOf(columns, distinct?.about) } }),
        ...(distinct === undefined ? {} : { distinct }),
        ...(designEffect > 1 ? { designEffect } : {}),
        ...(sample === undefined ? {} : { sample }),
    };
}
function commonKind(parts) {
    const [first] = parts;
    for (const { column, from } of parts) {
        if (column.kind === first.column.kind)
            continue;
        const numeric = ['integer', 'number'];
        if (numeric.includes(column.kind) && numeric.includes(first.column.kind))
            continue;
        throw new error/* PlumblineError */.Dl('DATA_MISMATCH', `Cannot merge profiles: column "${column.name}" must hold one kind of values: it is ${first.column.kind} in ` +
            `${first.from} and ${column.kind} in ${from}`, 'state the type of the column in the rules, so that every shard reads it the same way');
    }
    return parts.some(({ column }) => column.kind === 'number') ? 'number' : first.column.kind;
}
function merge_columns_cellsOf(parts) {
    const columns = parts.map(({ column }) => column);
    const numbers = allOf(columns.map((column) => column.numbers));
    const vectors = allOf(columns.map((column) => column.vectors));
    const words = allOf(parts.map(merge_columns_wordsOf));
    return {
        ...(numbers === null ? {} : { numbers: mergeNumbers(numbers) }),
        ...(words === null ? {} : mergeWords(words)),
        ...(vectors === null ? {} : { vectors: mergeVectors(vectors) }),
    };
}
function merge_columns_wordsOf({ column: { categories, text, nulls }, rows }) {
    if (categories !== undefined)
        return { categories, present: rows - nulls };
    return text === undefined ? undefined : { text, present: rows - nulls };
}
/** Known where every value has a cell or a name of its own. */
function exactDistinct({ numbers, categories }) {
    if (categories !== undefined)
        return categories.unseen === 0 ? categories.distinct : null;
    return numbers?.exhaustive === true ? (valuesIn(numbers)?.length ?? null) : null;
}
/** Without a count of distinct values: the largest that is known. */
function aboutOf(columns, about) {
    return about ?? Math.max(...columns.map(({ text, categories }) => text?.distinctAbout ?? categories?.distinct ?? 0));
}
function mergeVectors(parts) {
    const lengths = parts.flatMap(({ dimensions }) => (dimensions === null ? [] : [dimensions]));
    const least = Math.min(...lengths.map((length) => length.least));
    const most = Math.max(...lengths.map((length) => length.most));
    return {
        dimensions: lengths.length === 0 ? null : { least, most },
        norms: mergeNumbers(parts.map(({ norms }) => norms)),
    };
}

;// CONCATENATED MODULE: ./build/packages/data/src/profile/merge-profiles.js





/**
 * The profile of all rows of several tables from their profiles, whatever their order: exact where the profiles share their edges and name
 * all categories, else within the errors it states. Profiles without rows change nothing. All at once is better than one after the other:
 * cells that are cut again and again err more. Throws `DATA_EMPTY` (none given) and `DATA_MISMATCH` (not shards of one table).
 */
function mergeProfiles(profiles, options = {}) {
    if (profiles.length === 0) {
        throw new error/* PlumblineError */.Dl('DATA_EMPTY', 'Cannot merge profiles: there must be at least one: none is given', 'give the profiles of the shards');
    }
    const parts = profiles.map((profile, index) => {
        const columns = new Map(profile.columns.map((column) => [column.name, column]));
        return { profile, columns, from: options.names?.[index] ?? `profile ${index + 1}` };
    });
    const shards = parts.filter(({ columns }) => columns.size > 0);
    const [first, ...others] = shards.length > 0 ? shards : parts;
    for (const other of others)
        merge_profiles_mustFit(first, other);
    const fitting = [first, ...others];
    const filled = fitting.filter(({ profile }) => profile.rows > 0);
    const speaking = (filled.length > 0 ? filled : fitting).map(({ profile }) => profile);
    const against = mergeAgainst(fitting.map(({ profile }) => profile));
    const rowsSample = mergeAllSamples(speaking.map((profile) => profile.rowsSample));
    const counters = mergeCounters(speaking, options);
    return {
        schema: first.profile.schema,
        rows: speaking.reduce((sum, { rows }) => sum + rows, 0),
        // Rules that a shard was not judged by were not kept by the whole.
        rules: speaking[0].rules.filter((rule) => speaking.every(({ rules }) => rules.includes(rule))),
        edgesFrom: speaking.every(({ edgesFrom }) => edgesFrom === speaking[0].edgesFrom) ? speaking[0].edgesFrom : null,
        columns: first.profile.columns.map(({ name }) => merge_columns_mergeColumns(fitting.map((part) => ({ ...part, column: part.columns.get(name), rows: part.profile.rows })))),
        ...(against === undefined ? {} : { against }),
        ...(Object.keys(counters).length === 0 ? {} : { counters }),
        ...(rowsSample === undefined ? {} : { rowsSample }),
    };
}
/** Of the rule files that every profile has answers to. */
function mergeCounters(profiles, { mergeAnswers }) {
    if (profiles.length === 1)
        return profiles[0].counters ?? {};
    const files = Object.keys(profiles[0].counters ?? {});
    return Object.fromEntries(files.flatMap((sha256) => {
        const answers = allOf(profiles.map(({ counters }) => counters?.[sha256]));
        const merged = answers?.reduce((left, right, index) => (index === 0 ? right : left && (mergeAnswers?.(sha256, left, right) ?? null)), null);
        return merged === undefined || merged === null ? [] : [[sha256, merged]];
    }));
}
function merge_profiles_mustFit(first, other) {
    const problems = [
        ...[...first.columns.keys()].filter((name) => !other.columns.has(name)).map((name) => `"${name}" is absent`),
        ...[...other.columns.keys()].filter((name) => !first.columns.has(name)).map((name) => `"${name}" is added`),
    ];
    if (problems.length === 0)
        return;
    throw new error/* PlumblineError */.Dl('DATA_MISMATCH', `Cannot merge profiles: ${other.from} must have the columns of ${first.from}: ${problems.join('; ')}`, 'give the profiles of the shards of one table');
}

;// CONCATENATED MODULE: ./build/actions/validate-data/src/see-profiles.js




/** Looks at the profiles of shards: merged, they are judged as the rows would be, as far as they can tell. */
async function seeProfiles(material) {
    const { inputs, context, groups, reference } = material;
    const paths = await (0,confined_path/* confinedPaths */.d7)(context, 'merge-profiles', inputs.mergeProfiles);
    const names = paths.map(context.display);
    const filed = await Promise.all(paths.map((path) => readProfile(path)));
    const asked = askedOf(distinctRules(groups), {
        reference: reference?.filed.profile ?? null,
        columns: null,
        inputs,
    });
    const byKey = new Map(asked.map((one) => [countersKey(one.rules, inputs), one]));
    const profile = mergeProfiles(filed.map((one) => one.profile), {
        names,
        mergeAnswers: (key, left, right) => {
            const checks = byKey.get(key)?.rules.file.checks;
            return checks === undefined ? null : mergeAnswers(checks, left, right);
        },
    });
    const results = asked.flatMap((one) => resultsOf(one, profile, material));
    const judged = judgedOf(asked, results, profile.rows);
    return {
        names,
        subjects: filed.map((one, index) => ({ role: 'data', name: names[index], sha256: one.sha256, rows: one.profile.rows })),
        rows: profile.rows,
        columns: profile.columns.length,
        profile,
        judged,
        findings: [],
        notices: [`Judged from ${filed.length} profiles of shards, without their rows`],
    };
}
/** Rules that not every shard was judged by cannot be judged of the whole; distances need nothing but the profiles. */
function resultsOf({ rules, checks }, profile, { inputs, context, reference }) {
    const stored = profile.counters?.[countersKey(rules, inputs)];
    const own = rules.file.checks;
    const beside = checks.slice(own.length);
    const answers = stored?.answers ?? own.map(() => ({ answer: UNKNOWN }));
    const all = [...answers, ...beside.map(() => ({ answer: { kind: 'profile' } }))];
    return judgeAnswers(checks, { shards: stored?.shards ?? 1, answers: all }, {
        now: context.host.now(),
        reference: reference?.filed.profile ?? null,
        profile,
        others: new Map(),
        typesGuessed: false,
    });
}
const UNKNOWN = {
    kind: 'none',
    reason: 'shards',
    problem: 'not every profile was made with these rules; make them with the same rule files',
};

;// CONCATENATED MODULE: ./build/actions/validate-data/src/since-base.js





/** More is not worth fetching for a section of a comment. */
const since_base_BYTES_MAX = 20 * 1024 * 1024;
/**
 * The data of a pull request beside the same files on its base; null outside pull requests, where nothing changed, where the base has no such
 * data, or where it cannot be had. It only informs and decides nothing.
 */
async function sinceBase(context, reading, after) {
    if (context.host.surroundings.baseRef === null || (await since_base_sizeOf(reading.paths)) > since_base_BYTES_MAX)
        return null;
    try {
        const found = await dataAtBase(context, reading.paths);
        if (found === null || (await isSame(found.paths, reading.paths)))
            return null;
        const table = await reading.data.openTable(found.paths, { ...reading.options, what: 'the data at the base' });
        try {
            const before = await profileData(table, { kinds: reading.kinds });
            return { name: found.names.join(', '), before, changes: schemaDifference(before, after) };
        }
        finally {
            table.close();
        }
    }
    catch (thrown) {
        if (thrown instanceof error/* PlumblineError */.Dl)
            return null;
        throw thrown;
    }
}
async function since_base_sizeOf(paths) {
    const sizes = await Promise.all(paths.map(async (path) => (await (0,promises_.stat)(path)).size));
    return sizes.reduce((sum, size) => sum + size, 0);
}
async function isSame(before, after) {
    const digests = async (paths) => String(await Promise.all(paths.map(src_digest/* digestFile */.TM)));
    return before.length === after.length && (await digests(before)) === (await digests(after));
}

// EXTERNAL MODULE: ./build/packages/data/src/tfdv/feature-path.js
var feature_path = __webpack_require__(22139);
;// CONCATENATED MODULE: ./build/packages/data/src/tfdv/anomaly-description.js

const anomaly_description_EXAMPLES_MAX = 5;
const DIGITS_SHOWN = 6;
/**
 * One sentence on one anomaly, with the numbers behind it; values of the data only where the result holds them (which it does where
 * showing is allowed).
 */
function describeAnomaly(result, source) {
    const { demand } = result.check;
    const { short } = source;
    switch (demand.kind) {
        case 'improper':
            return `${anomaly_description_capital(demand.problem)}.`;
        case 'column':
            return demand.of === undefined ? 'Column is completely missing.' : `${anomaly_description_capital(short)}.`;
        case 'columns':
            return 'New column (column in data but not in schema).';
        case 'column-type':
            return `Expected data of another type: the column is ${String(result.observed ?? 'of none')}.`;
        case 'nesting':
            return `Expected values inside ${demand.levels} lists: they are inside ${String(result.observed ?? 'others')}.`;
        case 'distance': {
            const subject = short.replace(/^High /, 'The ');
            return `${subject} is ${anomaly_description_shown(result.observed)}, above the threshold ${anomaly_description_shown(demand.bounds.max)}.`;
        }
        case 'metric':
            return metricSentence(result, source, demand.bounds);
        case 'rows':
            return rowsSentence(result, demand, source);
        default:
            return `${short}.`;
    }
}
function metricSentence({ observed }, { type, path, short }, bounds) {
    const limit = bounds.min === undefined ? `at most ${anomaly_description_shown(bounds.max)}` : `at least ${anomaly_description_shown(bounds.min)}`;
    if (type === 'SCHEMA_NEW_COLUMN')
        return `Column ${(0,feature_path/* serialisePath */.n)(path ?? [])} is in the data but not in the environment.`;
    if (type.includes('UNIQUE'))
        return `Expected ${limit} unique values but found ${anomaly_description_shown(observed)}.`;
    if (type.startsWith('DATASET'))
        return `The dataset has ${anomaly_description_shown(observed)} examples: it must have ${limit}.`;
    return `${short.replace(/\.$/, '')}: the ratio is ${anomaly_description_shown(observed)} and must be ${limit}.`;
}
function rowsSentence({ counts, breaking, check }, demand, { type }) {
    if (type === 'FEATURE_TYPE_NOT_PRESENT')
        return 'The feature was not present in any examples.';
    const broken = counts?.breaking ?? 0;
    const judged = (counts?.elements ?? 0) - (counts?.missing ?? 0);
    if (demand.test.kind === 'present')
        return presenceSentence(demand, judged - broken, judged);
    const first = counts?.firstRow ?? null;
    const where = first === null ? '' : `, first in row ${first}`;
    const noun = check.over === 'items' ? 'values' : 'examples';
    return `${broken} of ${judged} ${noun} ${broken === 1 ? 'is' : 'are'} ${wrong(demand.test)}${where}${anomaly_description_examples(breaking)}.`;
}
function presenceSentence({ allow }, held, judged) {
    const [limit, actual] = 'holdingRows' in allow
        ? [`count = ${allow.holdingRows}`, held]
        : [`fraction = ${'holding' in allow ? allow.holding : 1}`, judged === 0 ? 0 : held / judged];
    return `The feature was present in fewer examples than expected: minimum ${limit}, actual = ${actual}.`;
}
/** What values are that break a test. */
function wrong(test) {
    switch (test.kind) {
        case 'between':
            return test.bounds.min === undefined ? `above ${test.bounds.max}` : `below ${test.bounds.min}`;
        case 'one-of':
            return `none of the ${test.values.length} legal values`;
        case 'type':
            return `no ${test.type}`;
        case 'finite':
            return test.nan === true ? 'NaN' : 'infinite';
        case 'item-count':
            return `of another number of values than ${countWords(test.bounds)}`;
        case 'equal-item-count':
            return 'of different numbers of values';
        default:
            return 'without the feature while others are there';
    }
}
function countWords({ min, max }) {
    if (min === max)
        return String(min);
    return min === undefined ? `at most ${max}` : `at least ${min}`;
}
function anomaly_description_examples(breaking) {
    const values = new Set((breaking ?? []).map((row) => JSON.stringify(row.values[0] ?? null)));
    if (values.size === 0)
        return '';
    return `, such as ${[...values].slice(0, anomaly_description_EXAMPLES_MAX).join(', ')}`;
}
function anomaly_description_shown(value) {
    return typeof value === 'number' ? String(Number(value.toPrecision(DIGITS_SHOWN))) : String(value ?? 'unknown');
}
function anomaly_description_capital(sentence) {
    return `${sentence.slice(0, 1).toUpperCase()}${sentence.slice(1)}`;
}

;// CONCATENATED MODULE: ./build/packages/data/src/tfdv/anomalies.js


const SEVERITIES = ['UNKNOWN', 'WARNING', 'ERROR'];
/**
 * What the checks of a schema brought, in TFDV's words. `results` are those of this schema, whole or in part; `rows` is the size of the table. Where
 * one anomaly keeps TFDV from coming to another (values of a column of another type), the other is left out. Values of the data are told
 * only where results hold them.
 */
function anomaliesOf(schema, results, rows) {
    const { baseline } = schema;
    if (rows === 0)
        return { baseline, dataMissing: true };
    const broken = new Set(results.filter(isBroken).map(({ check }) => check.name));
    const raised = results.flatMap((result) => {
        const source = schema.anomalies.get(result.check.name);
        if (source === undefined || !broken.has(result.check.name))
            return [];
        return source.unless.some((other) => broken.has(other)) ? [] : raisedBy(result, source);
    });
    const dataset = raised.filter(({ path }) => path === null);
    const measured = measurements(schema, results);
    return {
        baseline,
        anomalyNameFormat: 'SERIALIZED_PATH',
        anomalyInfo: byPath(raised),
        ...(dataset.length === 0 ? {} : { datasetAnomalyInfo: infoOf(dataset) }),
        ...(measured.length === 0 ? {} : { driftSkewInfo: measured }),
    };
}
/** Did it break, or is it a fault of the schema itself? */
function isBroken({ answer, reason }) {
    return answer === 'broken' || (answer === 'unanswered' && reason === 'improper');
}
function raisedBy(result, source) {
    const { demand } = result.check;
    const { severity, type, short } = source;
    const reason = { type, shortDescription: short, description: describeAnomaly(result, source) };
    if (demand.kind !== 'columns')
        return [{ path: source.path, severity, reason }];
    const known = new Set(demand.names);
    const found = Array.isArray(result.observed) ? result.observed.map(anomalies_textOf) : [];
    return found
        .filter((name) => !known.has(name))
        .map((name) => ({ path: [...(source.path ?? []), name], severity, reason }));
}
function byPath(raised) {
    const groups = new Map();
    for (const one of raised) {
        if (one.path === null)
            continue;
        const key = (0,feature_path/* serialisePath */.n)(one.path);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [one]);
        else
            group.push(one);
    }
    const sorted = [...groups].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    return Object.fromEntries(sorted.map(([key, group]) => [key, infoOf(group)]));
}
function infoOf(raised) {
    const path = raised[0]?.path ?? null;
    const reasons = raised.map(({ reason }) => reason);
    const only = reasons.length === 1 ? reasons[0] : undefined;
    const worst = Math.max(...raised.map(({ severity }) => SEVERITIES.indexOf(severity)));
    return {
        ...(path === null ? {} : { path: { step: path } }),
        description: reasons.map(({ description }) => description).join(' '),
        severity: SEVERITIES[worst] ?? 'UNKNOWN',
        shortDescription: only?.shortDescription ?? 'Multiple errors',
        reason: reasons,
    };
}
function measurements(schema, results) {
    const groups = new Map();
    for (const { check, observed } of results) {
        const source = schema.anomalies.get(check.name);
        if (source?.measured === undefined || source.path === null || typeof observed !== 'number')
            continue;
        const key = (0,feature_path/* serialisePath */.n)(source.path);
        const group = groups.get(key) ?? { path: source.path, drift: [], skew: [] };
        const { side, type, threshold } = source.measured;
        group[side].push({ type, value: observed, threshold });
        groups.set(key, group);
    }
    return [...groups.values()].map(({ path, drift, skew }) => ({
        path: { step: path },
        ...(drift.length === 0 ? {} : { driftMeasurements: drift }),
        ...(skew.length === 0 ? {} : { skewMeasurements: skew }),
    }));
}
function anomalies_textOf(value) {
    return typeof value === 'string' ? value : JSON.stringify(value);
}

// EXTERNAL MODULE: ./build/packages/data/src/tfdv/features.js
var features = __webpack_require__(41646);
// EXTERNAL MODULE: ./build/packages/data/src/tfdv/message-fields.js
var message_fields = __webpack_require__(92682);
;// CONCATENATED MODULE: ./build/packages/data/src/tfdv/write-text-format.js
/** Text as the text format writes it: in quotes, in UTF-8, with escapes where it must be. */
function quotedText(text) {
    const escaped = text
        .replaceAll('\\', '\\\\')
        .replaceAll('"', '\\"')
        .replaceAll('\n', '\\n')
        .replaceAll('\r', '\\r')
        .replaceAll('\t', '\\t')
        .replaceAll(/\p{Cc}/gu, (sign) => [...Buffer.from(sign)].map((byte) => `\\${byte.toString(8).padStart(3, '0')}`).join(''));
    return `"${escaped}"`;
}
/** A message as a field on several lines. */
function messageField(name, fields) {
    const inside = fields.flatMap((field) => field.split('\n')).map((line) => `  ${line}`);
    return [`${name} {`, ...inside, '}'].join('\n');
}

;// CONCATENATED MODULE: ./build/packages/data/src/tfdv/new-feature.js




/** A feature as TFDV would infer it of a column: its type, the fields of a STRUCT, and `presence` where it is known how filled it is. */
function newFeature({ name, engineType, filled, values = null }) {
    const item = itemType(engineType);
    const fields = structFields(item).map((field) => newFeature({ name: field.name, engineType: field.type, filled: null }));
    return messageField('feature', [
        `name: ${quotedText(name)}`,
        `type: ${featureType(item)}`,
        ...(filled === null ? [] : [presence(filled)]),
        ...(fields.length === 0 ? [] : [messageField('struct_domain', fields)]),
        ...(values === null
            ? []
            : [
                messageField('string_domain', values.map((value) => `value: ${quotedText(value)}`)),
            ]),
    ]);
}
function presence({ rows, nulls }) {
    if (nulls >= rows)
        return messageField('presence', ['min_count: 0']);
    return messageField('presence', ['min_count: 1', ...(nulls === 0 ? ['min_fraction: 1.0'] : [])]);
}
function featureType(item) {
    if (item.startsWith('STRUCT('))
        return 'STRUCT';
    const kind = columnKind(item);
    return kind === 'integer' ? 'INT' : kind === 'number' ? 'FLOAT' : 'BYTES';
}

// EXTERNAL MODULE: ./build/packages/data/src/tfdv/source-text.js
var source_text = __webpack_require__(62774);
;// CONCATENATED MODULE: ./build/packages/data/src/tfdv/text-edits.js
/** Applies edits that do not overlap; of several at one place the first comes first. All else stays as it is, byte for byte. */
function edited(text, edits) {
    const sorted = edits.map((edit, order) => ({ ...edit, order })).sort((a, b) => a.at - b.at || a.order - b.order);
    let [result, from] = ['', 0];
    for (const { at, end, text: inserted } of sorted) {
        result += text.slice(from, at) + inserted;
        from = end;
    }
    return result + text.slice(from);
}
/**
 * Adds fields at the end of a message, each on a line of its own, indented as its other fields are, or beside them where the message
 * stands on one line.
 */
function addFields(text, message, lines) {
    const last = lastField(message);
    if (last === null)
        return addToEmpty(text, message, lines);
    const end = afterLine(text, last.end);
    const indent = indentAt(text, last.at);
    if (end === null || indent === null) {
        const at = last.end;
        return { at, end: at, text: lines.map((line) => ` ${line.replaceAll(/\n */g, ' ')}`).join('') };
    }
    return { at: end, end, text: lines.map((line) => `\n${indented(line, indent)}`).join('') };
}
function addToEmpty(text, { at, end }, lines) {
    const isRoot = at === 0 && end === text.length;
    if (!isRoot)
        return { at: at + 1, end: at + 1, text: ` ${lines.join(' ').replaceAll(/\n */g, ' ')} ` };
    const before = text === '' || text.endsWith('\n') ? '' : '\n';
    return { at: end, end, text: `${before}${lines.join('\n')}\n` };
}
function lastField({ fields }) {
    let last = null;
    for (const list of fields.values())
        for (const { at, end } of list)
            if (last === null || at > last.at)
                last = { at, end };
    return last;
}
/** The end of the line where nothing but a separator and a comment follows, else null. */
function afterLine(text, at) {
    const newline = text.indexOf('\n', at);
    const end = newline === -1 ? text.length : newline;
    return /^[ \t]*[,;]?[ \t]*(#.*)?\r?$/.test(text.slice(at, end)) ? end : null;
}
/** What stands before a field in its line where that is only space, else null. */
function indentAt(text, at) {
    const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
    return /^[ \t]*$/.test(line) ? line : null;
}
function indented(lines, indent) {
    return lines
        .split('\n')
        .map((line) => `${indent}${line}`)
        .join('\n');
}

// EXTERNAL MODULE: ./build/packages/data/src/tfdv/text-format.js + 2 modules
var text_format = __webpack_require__(62057);
// EXTERNAL MODULE: ./build/packages/data/src/tfdv/typed-message.js + 1 modules
var typed_message = __webpack_require__(3192);
;// CONCATENATED MODULE: ./build/packages/data/src/tfdv/suggest-schema.js











const FRACTION_STEPS = 10_000;
/**
 * The schema's text, changed so that the usual anomalies would not come up again: new columns are added, missing ones are DEPRECATED,
 * `presence` is widened to what was found, string domains gain the values that the results show (and none where values are hidden).
 * Everything else stays as it is, byte for byte. Null where nothing is to be changed.
 */
function suggestSchemaPatch(text, { schema, results }, context) {
    const source = (0,source_text/* sourceText */.rI)(text, schema.name);
    const root = (0,typed_message/* typedMessage */.C)(source, (0,text_format/* readTextFormat */.D)(source), 'Schema');
    const changes = [
        ...newColumns(text, root, { schema, results, context }),
        ...missingColumns(text, root, { schema, results }),
        ...presences(root, { schema, results }),
        ...domains(text, root, { schema, results }),
    ];
    if (changes.length === 0)
        return null;
    return {
        text: edited(text, changes.flatMap(({ edits }) => edits)),
        changes: changes.map(({ sentence }) => sentence),
    };
}
function newColumns(text, root, { schema, results, context }) {
    const find = columnFinder(context.columns);
    const rows = context.profile?.rows ?? 0;
    const found = Object.values(anomaliesOf(schema, results, 1).anomalyInfo ?? {});
    return found.flatMap(({ path, reason }) => {
        const isNew = reason.some((one) => one.shortDescription === 'New column');
        const column = path === undefined || !isNew ? null : find((0,feature_path/* columnOfPath */.D)(path.step));
        const parent = path === undefined ? null : containerOf(root, path.step.slice(0, -1));
        if (path === undefined || column === null || parent === null)
            return [];
        const nulls = context.profile?.columns.find(({ name }) => name === column.name)?.nulls;
        const feature = newFeature({
            name: path.step.at(-1) ?? '',
            engineType: column.type,
            filled: nulls === undefined ? null : { rows, nulls },
        });
        return [{ edits: [addFields(text, parent, [feature])], sentence: `add the feature ${(0,feature_path/* serialisePath */.n)(path.step)}` }];
    });
}
function missingColumns(text, root, findings) {
    return brokenOf(findings, ['SCHEMA_MISSING_COLUMN', 'FEATURE_TYPE_NOT_PRESENT']).flatMap(({ path }) => {
        const feature = featureAt(root, path);
        if (feature === null)
            return [];
        const stage = (0,message_fields/* textIn */.r7)(feature, 'lifecycle_stage');
        const edit = stage === undefined
            ? addFields(text, feature, ['lifecycle_stage: DEPRECATED'])
            : { at: stage.valueAt, end: stage.valueEnd, text: 'DEPRECATED' };
        return [{ edits: [edit], sentence: `set lifecycle_stage: DEPRECATED in the feature ${(0,feature_path/* serialisePath */.n)(path)}` }];
    });
}
function presences(root, findings) {
    const types = ['FEATURE_TYPE_LOW_FRACTION_PRESENT', 'FEATURE_TYPE_LOW_NUMBER_PRESENT'];
    return brokenOf(findings, types).flatMap(({ path, type, result: { counts } }) => {
        const presence = (0,message_fields/* messageIn */.v6)(featureAt(root, path) ?? root, 'presence')?.value;
        const name = type === 'FEATURE_TYPE_LOW_NUMBER_PRESENT' ? 'min_count' : 'min_fraction';
        const limit = presence?.fields.get(name)?.[0];
        if (limit === undefined || counts === undefined || counts.elements === 0)
            return [];
        const held = counts.elements - counts.missing - counts.breaking;
        const value = name === 'min_count' ? held : lowered(held / counts.elements);
        const edit = { at: limit.valueAt, end: limit.valueEnd, text: String(value) };
        return [{ edits: [edit], sentence: `lower ${name} to ${value} in the feature ${(0,feature_path/* serialisePath */.n)(path)}` }];
    });
}
/** A share that is surely met: rounded down, but not to nothing. */
function lowered(share) {
    const rounded = Math.floor(share * FRACTION_STEPS) / FRACTION_STEPS;
    return rounded === 0 ? share : rounded;
}
function domains(text, root, findings) {
    const values = new Map();
    for (const { path, result } of brokenOf(findings, ['ENUM_TYPE_UNEXPECTED_STRING_VALUES'])) {
        const domain = domainOf(root, path);
        if (domain === null)
            continue;
        const known = new Set((0,message_fields/* textsIn */.Ej)(domain.message, 'value').map(({ value }) => value));
        const entry = values.get(domain.message) ?? { name: domain.name, seen: new Set() };
        for (const { values: shown } of result.breaking ?? [])
            for (const value of [shown[0]].flat())
                if (typeof value === 'string' && !known.has(value))
                    entry.seen.add(value);
        values.set(domain.message, entry);
    }
    return [...values].flatMap(([domain, { name, seen }]) => {
        const added = [...seen].sort();
        if (added.length === 0)
            return [];
        const sentence = `add ${added.map(quotedText).join(', ')} to the string domain ${name}`;
        return [{ edits: [addValues(text, domain, added)], sentence }];
    });
}
function addValues(text, domain, added) {
    const last = (0,message_fields/* textsIn */.Ej)(domain, 'value').at(-1);
    if (last?.inList !== true)
        return addFields(text, domain, added.map((value) => `value: ${quotedText(value)}`));
    return { at: last.valueEnd, end: last.valueEnd, text: added.map((value) => `, ${quotedText(value)}`).join('') };
}
/** The domain of strings that a feature has or shares. */
function domainOf(root, path) {
    const feature = featureAt(root, path);
    if (feature === null)
        return null;
    const own = (0,message_fields/* messageIn */.v6)(feature, 'string_domain')?.value;
    if (own !== undefined)
        return { message: own, name: `of ${(0,feature_path/* serialisePath */.n)(path)}` };
    const name = (0,message_fields/* textIn */.r7)(feature, 'domain')?.value;
    const shared = (0,message_fields/* messagesIn */.ww)(root, 'string_domain').find(({ value }) => (0,features/* nameOf */.Vb)(value) === name)?.value;
    return shared === undefined || name === undefined ? null : { message: shared, name: quotedText(name) };
}
function featureAt(root, path) {
    const container = path.length === 0 ? null : containerOf(root, path.slice(0, -1));
    if (container === null)
        return null;
    return (0,message_fields/* messagesIn */.ww)(container, 'feature').find(({ value }) => (0,features/* nameOf */.Vb)(value) === path.at(-1))?.value ?? null;
}
/** The schema, or the inside of a STRUCT; null where it has none. */
function containerOf(root, path) {
    if (path.length === 0)
        return root;
    const feature = featureAt(root, path);
    return feature === null ? null : ((0,message_fields/* messageIn */.v6)(feature, 'struct_domain')?.value ?? null);
}
/** Results whose check broke and whose anomaly is of one of these types. */
function brokenOf({ schema, results }, types) {
    return results.flatMap((result) => {
        const anomaly = schema.anomalies.get(result.check.name);
        if (result.answer !== 'broken' || anomaly === undefined || anomaly.path === null)
            return [];
        return types.includes(anomaly.type) ? [{ path: anomaly.path, type: anomaly.type, result }] : [];
    });
}

;// CONCATENATED MODULE: ./build/packages/boundary/src/edit-yaml.js

/**
 * The text with its values changed and everything else byte for byte as it was: comments, order, quotes. Maps on the way that do not exist
 * are made. Values are written in flow style. Throws `CONFIG_SYNTAX` where the text is no YAML.
 */
async function editYaml(text, edits) {
    const yaml = await import(/* webpackIgnore: true */ '../lib/index.js').then((library) => library.load['yaml']());
    let edited = text;
    // Edits move the places of those behind them: of edits that touch each other, the later ones wait for another reading.
    for (let waiting = edits; waiting.length > 0;) {
        const document = yaml.parseDocument(edited, { uniqueKeys: false, prettyErrors: false });
        const [problem] = document.errors;
        if (problem !== undefined)
            throw notYaml(problem.message);
        const source = { text: edited, yaml };
        const apart = firstOfEach(waiting.map((edit, turn) => ({ edit, turn, ...splice(source, document.contents, edit) })));
        for (const { from, to, by } of apart.toReversed())
            edited = edited.slice(0, from) + by + edited.slice(to);
        const done = new Set(apart.map(({ edit }) => edit));
        waiting = waiting.filter((edit) => !done.has(edit));
    }
    return edited;
}
/** Of splices that touch each other the one whose turn is first, in the order of the text. New keys of one block map do not mind each other. */
function firstOfEach(splices) {
    const first = [];
    const keys = new Set();
    let end = Number.NEGATIVE_INFINITY;
    for (const one of [...splices].sort((a, b) => a.from - b.from)) {
        const last = first.at(-1);
        const key = one.adds?.key ?? '';
        const isBeside = one.adds !== undefined && one.adds.to === last?.adds?.to && !keys.has(key);
        if (last === undefined || one.from > end)
            keys.clear();
        if (last === undefined || one.from > end || isBeside) {
            first.push(one);
            keys.add(key);
        }
        else if (one.turn < last.turn)
            first[first.length - 1] = one;
        end = Math.max(end, one.to);
    }
    return first;
}
/** A value in YAML's flow style, on one line. Keys are bare where they are plain words. */
function flowYaml(value) {
    if (Array.isArray(value))
        return `[${value.map(flowYaml).join(', ')}]`;
    if (typeof value !== 'object' || value === null)
        return JSON.stringify(value);
    const entries = Object.entries(value).map(([key, item]) => `${flowKey(key)}: ${flowYaml(item)}`);
    return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}
/** Words that YAML, or an older reader of it, takes for something else than text. */
const NOT_TEXT = /^(true|false|null|yes|no|on|off|y|n)$/i;
function flowKey(key) {
    return /^[a-z][a-z0-9_-]*$/i.test(key) && !NOT_TEXT.test(key) ? key : JSON.stringify(key);
}
function splice(source, node, { path, value }) {
    const [key, ...rest] = path;
    if (key === undefined)
        return replaced(source, node, value);
    if (!source.yaml.isMap(node))
        return replaced(source, node, nested(path, value));
    const pair = node.items.find((item) => source.yaml.isScalar(item.key) && String(item.key.value) === key);
    if (pair === undefined)
        return edit_yaml_added(source, node, { key, value: nested(rest, value) });
    return splice(source, pair.value ?? pair, { path: rest, value });
}
/** What a path that does not exist yet holds: maps down to the value. */
function nested(path, value) {
    return path.reduceRight((inner, key) => ({ [key]: inner }), value);
}
function replaced({ text, yaml }, node, value) {
    const by = flowYaml(value);
    const range = yaml.isNode(node) ? node.range : null;
    if (range == null)
        return { from: text.length, to: text.length, by: `${by}\n` };
    const [from, end] = range;
    // A block collection ends with the line break behind it, which stays.
    const to = from + text.slice(from, end).trimEnd().length;
    return { from, to, by: to === from ? ` ${by}` : by };
}
/** Behind the last entry: within the braces of a flow map, on a line of its own in a block map. */
function edit_yaml_added({ text, yaml }, map, { key, value }) {
    const entry = `${flowKey(key)}: ${flowYaml(value)}`;
    const [from, end] = map.range ?? [text.length, text.length];
    if (map.flow === true) {
        const close = text.lastIndexOf('}', end - 1);
        const inside = text.slice(0, close).trimEnd().length;
        return { from: inside, to: close, by: map.items.length === 0 ? ` ${entry} ` : `, ${entry} ` };
    }
    const at = endOfLine(text, lastEnd(yaml, map) ?? from);
    const indent = ' '.repeat(from - (text.lastIndexOf('\n', from - 1) + 1));
    return { from: at, to: at, by: `\n${indent}${entry}`, adds: { to: map, key } };
}
/** Where the last value of a block map ends, without the comments and empty lines behind it. */
function lastEnd(yaml, map) {
    const last = map.items.at(-1);
    const node = last?.value ?? last?.key;
    if (yaml.isMap(node) && node.flow !== true)
        return lastEnd(yaml, node);
    if (yaml.isSeq(node) && node.flow !== true)
        return yaml.isNode(node.items.at(-1)) ? endOf(yaml, node.items.at(-1)) : null;
    return endOf(yaml, node);
}
function endOf(yaml, node) {
    if (yaml.isMap(node) && node.flow !== true)
        return lastEnd(yaml, node);
    return yaml.isNode(node) ? (node.range?.[1] ?? null) : null;
}
function endOfLine(text, offset) {
    // A block scalar ends with its own line break.
    if (offset > 0 && text[offset - 1] === '\n')
        return offset - 1;
    const next = text.indexOf('\n', offset);
    return next < 0 ? text.length : next;
}
function notYaml(reason) {
    return new error/* PlumblineError */.Dl('CONFIG_SYNTAX', `Cannot edit YAML: it must be well-formed: ${reason.split('\n')[0]}`, 'correct the file');
}

;// CONCATENATED MODULE: ./build/packages/data/src/rules/infer-rules.js
const LEGAL_VALUES_MAX = 30;
const ROWS_PER_VALUE = 20;
/** Of few rows many differ by chance; the number of different values is known to a few in a hundred. */
const NUMBERING_ROWS_MIN = 1_000;
const NUMBERING_SHARE = 0.9;
/** Head room of the missing share: three standard errors, so that the next batch of the same kind passes too. */
const infer_rules_ERRORS = 3;
/**
 * Rules that the profiled data passes: a draft to be edited, not a contract. Ranges are the data's own extremes rounded outwards to two
 * digits, sets only where each value is seen often, uniqueness never (a sample cannot show it).
 */
function inferRules(profile) {
    return {
        columns: Object.fromEntries(profile.columns.map((column) => [column.name, inferColumn(column, profile.rows)])),
        rows: { 'at-least': Math.min(1, profile.rows) },
    };
}
function inferColumn(column, rows) {
    const missing = column.nulls + column.nans;
    return {
        ...(column.kind === 'other' || infer_rules_isEmpty(column, rows) ? {} : { type: ruleType(column) }),
        ...(rows > 0 && missing === 0 ? { nullable: false } : {}),
        ...(rows > 0 && missing > 0 && missing < rows ? { missing: { 'at-most': roomy(missing / rows, rows) } } : {}),
        ...range(column),
        ...legalValues(column),
    };
}
function ruleType({ kind }) {
    return kind === 'other' ? 'string' : kind;
}
function infer_rules_isEmpty(column, rows) {
    return column.nulls === rows;
}
function roomy(share, rows) {
    const error = Math.sqrt((share * (1 - share)) / rows);
    return Math.min(1, Math.ceil((share + infer_rules_ERRORS * error) * 1000) / 1000);
}
function range(column) {
    const { kind, numbers, nans, infinities } = column;
    if (numbers === undefined || kind === 'time' || nans > 0 || infinities > 0 || isNumbering(column))
        return {};
    const { min, max } = numbers;
    if (min === null || max === null || Math.max(Math.abs(min), Math.abs(max)) > Number.MAX_SAFE_INTEGER)
        return {};
    return { range: [Math.min(min, outwards(min, Math.floor)), Math.max(max, outwards(max, Math.ceil))] };
}
/** Whole numbers of which nearly each is there once name rows: the next batch has later ones. */
function isNumbering({ kind, numbers, distinct }) {
    if (kind !== 'integer' || numbers === undefined || distinct === undefined)
        return false;
    return numbers.count >= NUMBERING_ROWS_MIN && distinct.about >= NUMBERING_SHARE * numbers.count;
}
/** To two digits away from the data: 1688 becomes 1700. */
function outwards(value, round) {
    if (value === 0)
        return 0;
    const power = Math.floor(Math.log10(Math.abs(value))) - 1;
    const unit = 10 ** Math.abs(power);
    const result = power >= 0 ? round(value / unit) * unit : round(value * unit) / unit;
    return Number.isFinite(result) ? result : value;
}
function legalValues({ kind, categories }) {
    if (kind !== 'string' || categories === undefined || categories.distinct === 0)
        return {};
    const seenOften = categories.categories.every(({ count }) => count >= ROWS_PER_VALUE);
    if (categories.distinct > LEGAL_VALUES_MAX || !seenOften)
        return {};
    const keys = categories.categories.map(({ key }) => key);
    return keys.every(isDocument) ? { json: true } : { in: keys };
}
/** A JSON object or array: that it is one is its rule, not which ones were seen. */
function isDocument(text) {
    if (!/^\s*[[{]/.test(text))
        return false;
    try {
        JSON.parse(text);
        return true;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/packages/data/src/difference/suggest-rules.js


/**
 * A rule file in Plumbline YAML, changed so that the data would pass what its columns break by type, absence, missing values, range or legal
 * values; everything else stays as it is, byte for byte. Null where nothing of that kind is broken. It is a proposal: whether the data or the
 * rule is wrong, people decide.
 */
async function suggestRules(text, rules, facts) {
    const inferred = inferRules(facts.profile).columns ?? {};
    const known = new Map(facts.profile.columns.map((column) => [column.name, column]));
    const stated = Object.entries(rules.columns ?? {});
    const unruled = [...known.keys()].filter((name) => rules.columns?.[name] === undefined);
    const suggestions = [
        ...stated.flatMap(([name, column]) => {
            const profile = known.get(name);
            if (profile === undefined)
                return absent(name, column, unruled);
            return broken(name, column, { column: profile, inferred: inferred[name] ?? {}, ...facts });
        }),
        ...additions(rules, inferred, facts),
    ];
    if (suggestions.length === 0)
        return null;
    const edits = suggestions.flatMap(({ edit }) => edit ?? []);
    return { text: await editYaml(text, edits), changes: suggestions.map(({ sentence }) => sentence) };
}
/** A name that nearly is one of the data is misspelt, or was changed: no rule should be loosened for it. */
function absent(name, { required }, unruled) {
    if (required === false)
        return [];
    const near = (0,nearest/* nearest */.p)(name, unruled);
    if (near !== null)
        return [{ sentence: `"${name}" is absent: "${near}" may be meant`, edit: null }];
    return [{ sentence: `"${name}" is absent: no longer required`, edit: at(name, 'required', false) }];
}
function broken(name, rules, facts) {
    return [
        ...ofType(name, rules, facts),
        ...ofMissing(name, rules, facts),
        ...ofRange(name, rules, facts),
        ...ofLegalValues(name, rules, facts),
    ];
}
/** A column of whole numbers fits `number`, and anything fits what it was read as. */
function ofType(name, { type }, { inferred }) {
    const now = inferred.type;
    const fits = type === undefined || now === undefined || type === now || (type === 'number' && now === 'integer');
    if (fits || (type === 'date' && now === 'time'))
        return [];
    return [{ sentence: `"${name}" is ${now}, not ${type}`, edit: at(name, 'type', now) }];
}
function ofMissing(name, { nullable, missing }, { column, inferred, profile }) {
    const count = column.nulls + column.nans;
    const now = inferred.missing;
    if (count === 0 || now === undefined)
        return [];
    const share = now['at-most'];
    const widened = {
        sentence: `"${name}": up to ${percent(share)} may be missing`,
        edit: at(name, 'missing', { 'at-most': share }),
    };
    if (nullable === false)
        return [{ sentence: `"${name}" may be missing`, edit: at(name, 'nullable', true) }, widened];
    return missing !== undefined && count / profile.rows > missing['at-most'] ? [widened] : [];
}
function ofRange(name, { range }, { column, inferred, showValues }) {
    const { numbers } = column;
    if (range === undefined || numbers === undefined || numbers.min === null || numbers.max === null)
        return [];
    const [low, high] = range;
    const below = typeof low === 'number' && numbers.min < low;
    const above = typeof high === 'number' && numbers.max > high;
    if (!(below || above) || column.kind === 'time')
        return [];
    const [wideLow, wideHigh] = inferred.range ?? [null, null];
    const now = [below ? wideLow : low, above ? wideHigh : high];
    return [hideable(`"${name}": a wider range`, at(name, 'range', now), showValues)];
}
function ofLegalValues(name, { in: legal }, { column, showValues }) {
    if (legal === undefined || column.categories === undefined)
        return [];
    const known = new Set(legal.map(String));
    const added = column.categories.categories.map(({ key }) => key).filter((key) => !known.has(key));
    if (added.length === 0)
        return [];
    const isNumeric = legal.every((value) => typeof value === 'number') && added.every((key) => String(Number(key)) === key);
    const now = [...legal, ...(isNumeric ? added.map(Number) : added)];
    const what = `"${name}": ${added.length} more legal ${added.length === 1 ? 'value' : 'values'}`;
    return [hideable(what, at(name, 'in', now), showValues)];
}
/** Columns without rules are added only where the rules want every column named. */
function additions(rules, inferred, { showValues }) {
    if ((rules['extra-columns'] ?? 'allow') === 'allow')
        return [];
    return Object.entries(inferred)
        .filter(([name]) => rules.columns?.[name] === undefined)
        .map(([name, column]) => {
        const { range: _, in: __, ...plain } = column;
        return {
            sentence: `"${name}" is new`,
            edit: { path: ['columns', name], value: (0,canonical_json/* toJson */.aB)(showValues ? column : plain) },
        };
    });
}
function at(column, key, value) {
    return { path: ['columns', column, key], value };
}
function hideable(sentence, edit, showValues) {
    return showValues ? { sentence, edit } : { sentence: `${sentence} (not written: values are hidden)`, edit: null };
}
function percent(share) {
    return `${Number((share * 100).toPrecision(3))} %`;
}

;// CONCATENATED MODULE: ./build/packages/report/src/unified-diff.js
/** The change as a unified diff that `git apply` takes; empty where nothing changes. */
async function unifiedDiff({ path, before, after }) {
    if (before === after)
        return '';
    const { createTwoFilesPatch } = await __webpack_require__.e(/* import() */ 23).then(__webpack_require__.bind(__webpack_require__, 44023));
    const name = path.replaceAll('\\', '/').replaceAll(/[\t\r\n]/g, ' ');
    const patch = createTwoFilesPatch(`a/${name}`, `b/${name}`, before, after, undefined, undefined, { context: 2 });
    return patch.replace(/^=+\n/, '');
}

;// CONCATENATED MODULE: ./build/actions/validate-data/src/suggested-fixes.js



/** Suggestions for the head's rule files that lie in the repository and that something breaks. */
async function suggestedFixes(judged, context, { pathOf, ...facts }) {
    const fixes = [];
    for (const one of judged) {
        const file = pathOf.get(one.rules.file.sha256);
        if (file === undefined || one.findings.every(({ verdict }) => verdict === 'pass'))
            continue;
        const found = await suggestionFor(one, facts);
        if (found === null)
            continue;
        const path = (0,external_node_path_.relative)(context.workspace, file).replaceAll('\\', '/');
        if (path.startsWith('../'))
            continue;
        const diff = await unifiedDiff({ path, before: one.rules.text, after: found.text });
        fixes.push({ path, diff, changes: found.changes });
    }
    return fixes;
}
function suggestionFor({ rules, results }, { profile, columns, showValues }) {
    if (rules.tfdv !== null)
        return Promise.resolve(suggestSchemaPatch(rules.text, { schema: rules.tfdv, results }, { columns, profile }));
    return rules.own === null
        ? Promise.resolve(null)
        : suggestRules(rules.text, rules.own.rules, { profile, showValues });
}

;// CONCATENATED MODULE: ./build/actions/validate-data/src/summary-line.js

const summary_line_NAMED = 3;
/** One plain sentence with the numbers that decided. */
function summaryLine({ rows, columns, findings, drift, ruleCount }) {
    const size = `${(0,number_words/* counted */.hS)(rows, 'row')} × ${(0,number_words/* counted */.hS)(columns, 'column')}`;
    if (findings.length === 0)
        return `${size}: nothing was checked; give a schema or a reference`;
    const checks = findings.filter(({ check }) => !check.startsWith('drift.'));
    const raised = ['fail', 'warn', 'inconclusive']
        .map((verdict) => ({ verdict, count: withVerdict(checks, verdict) }))
        .filter(({ count }) => count > 0)
        .map(({ verdict, count }) => `${count} ${summary_line_WORDS[verdict]}`);
    const rules = ruleCount === 0 && checks.length === 0
        ? []
        : [
            raised.length === 0
                ? checks.length === 1
                    ? 'the one check holds'
                    : `all ${checks.length} checks hold`
                : `${raised.join(', ')} of ${(0,number_words/* counted */.hS)(checks.length, 'check')} (${worstOf(checks)})`,
        ];
    return `${size}: ${[...rules, ...driftWords(drift)].join('; ')}`;
}
/** The first check of the worst verdict, with what was found. */
function worstOf(checks) {
    const order = ['fail', 'inconclusive', 'warn'];
    const worst = order.flatMap((verdict) => checks.filter((finding) => finding.verdict === verdict)).at(0);
    return worst?.detail ?? '';
}
const summary_line_WORDS = { fail: 'failed', warn: 'warned', inconclusive: 'could not tell' };
function withVerdict(findings, verdict) {
    return findings.filter((finding) => finding.verdict === verdict).length;
}
function driftWords(drift) {
    if (drift === null)
        return [];
    const { drifted, columns } = drift.result;
    if (drifted.length === 0) {
        const open = columns.filter(({ answer }) => answer === 'undetermined').length;
        return [`no drift proven in ${(0,number_words/* counted */.hS)(columns.length, 'column')}${open === 0 ? '' : ` (${open} undetermined)`}`];
    }
    const named = drifted.slice(0, summary_line_NAMED).join(', ');
    const more = drifted.length > summary_line_NAMED ? ` and ${drifted.length - summary_line_NAMED} more` : '';
    return [`drift in ${drifted.length} of ${(0,number_words/* counted */.hS)(columns.length, 'column')} (${named}${more})`];
}

;// CONCATENATED MODULE: ./build/packages/data/src/tfdv/infer-tfdv-schema.js

/** TFDV's own limit. */
const DOMAIN_VALUES_MAX = 100;
/**
 * `schema.pbtxt` that the profiled data passes: types, presence, and string domains where a text column has at most 100 different values. A
 * draft to be edited. A column of nothing but nulls is BYTES and need not be there.
 */
function inferTfdvSchema(profile, { showValues }) {
    const features = profile.columns.map((column) => newFeature({
        name: column.name,
        engineType: column.type,
        filled: { rows: profile.rows, nulls: column.nulls },
        values: showValues ? infer_tfdv_schema_legalValues(column) : null,
    }));
    return `${features.join('\n')}\n`;
}
function infer_tfdv_schema_legalValues({ kind, categories }) {
    if (kind !== 'string' || categories === undefined || categories.unseen > 0)
        return null;
    const values = categories.categories.map(({ key }) => key);
    return values.length === 0 || values.length > DOMAIN_VALUES_MAX ? null : [...values].sort();
}

;// CONCATENATED MODULE: ./build/packages/data/src/rules/write-rules.js

const write_rules_PLAIN = /^[\p{L}_][\p{L}\p{N}_.-]*$/u;
/** What some reader of YAML takes for no text. */
const NO_TEXT = /^(true|false|null|yes|no|on|off|y|n)$/i;
/** Where editors find what a rule file may say. */
const SCHEMA_LINE = '# yaml-language-server: $schema=https://raw.githubusercontent.com/plumbline/plumbline/main/docs/schemas/rules.schema.json';
/** Rules as YAML, one column a line. Names and values that are no plain words are JSON strings, which YAML reads as they are. */
function writeRules(rules) {
    const columns = Object.entries(rules.columns ?? {}).map(([name, column]) => `  ${word(name)}: ${flow((0,canonical_json/* toJson */.aB)(column))}`);
    const rest = Object.entries(rules)
        .filter(([key]) => key !== 'columns')
        .map(([key, value]) => `${key}: ${flow((0,canonical_json/* toJson */.aB)(value))}`);
    const head = '# A draft that the data passes. Remove what is chance, add what you know.';
    return `${[SCHEMA_LINE, head, columns.length === 0 ? 'columns: {}' : 'columns:', ...columns, ...rest].join('\n')}\n`;
}
function flow(value) {
    if (Array.isArray(value))
        return `[${value.map(flow).join(', ')}]`;
    if (typeof value === 'string')
        return word(value);
    if (!(0,guard/* isJsonObject */.O)(value))
        return JSON.stringify(value);
    const entries = Object.entries(value).map(([key, item]) => `${word(key)}: ${flow(item)}`);
    return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}
function word(text) {
    return write_rules_PLAIN.test(text) && !NO_TEXT.test(text) ? text : JSON.stringify(text);
}

;// CONCATENATED MODULE: ./build/packages/data/src/great-expectations/measured-result.js

/** How many values a list of different values holds at most. */
const DISTINCT_MAX = 20;
/** The result of an expectation that measures a column or the table; values of the data only where the check brought any. */
function measuredResult(result, demand, format) {
    const observed = result.observed ?? null;
    switch (demand.kind) {
        case 'column':
            return {};
        case 'distinct':
            return distinctResult(result, demand, format);
        case 'quantiles':
            return quantileResult(result, demand);
        case 'divergence':
            return { observed_value: observed, ...(result.details === undefined ? {} : { details: result.details }) };
        case 'columns':
            return columnsResult(result, demand);
        case 'query':
            return typeof demand.expect === 'string' ? queryResult(result, format) : comparisonResult(result);
        case 'metric':
            return { observed_value: measureOf(result, demand) };
        default:
            return { observed_value: observed };
    }
}
/** A share of nothing is 0 there. */
function measureOf({ answer, observed = null }, { metric }) {
    const isShare = metric.of === 'distinct-share' || metric.of === 'present-share';
    return isShare && answer === 'vacuous' ? 0 : observed;
}
/** Version 1.24 gives counts and up to 20 values that differ; the set itself, as earlier versions gave it, stands beside them where it is small. */
function distinctResult({ observed, details = {} }, { relation }, { partial }) {
    const isSmall = Array.isArray(observed) && observed.length <= DISTINCT_MAX;
    // That nothing differs is known without showing anything.
    const listed = (name, key, count) => {
        const list = details[key] ?? (details[count] === 0 ? [] : undefined);
        return partial > 0 && Array.isArray(list) ? { [name]: list.slice(0, DISTINCT_MAX) } : {};
    };
    const asksWithin = relation !== 'contains';
    const asksContained = relation !== 'within';
    return {
        observed_value: isSmall ? observed : null,
        ...(asksWithin ? { unexpected_count: details['unexpected'] ?? null } : {}),
        ...(asksContained ? { missing_count: details['missing'] ?? null } : {}),
        ...(asksWithin ? listed('partial_unexpected_list', 'unexpected_values', 'unexpected') : {}),
        ...(asksContained ? listed('partial_missing_list', 'missing_values', 'missing') : {}),
        ...(isSmall && details['value_counts'] !== undefined ? { details: { value_counts: details['value_counts'] } } : {}),
    };
}
function quantileResult({ observed, details = {} }, { quantiles }) {
    const values = Array.isArray(observed) ? observed : quantiles.map(() => null);
    return { observed_value: { quantiles, values }, details: { success_details: details['within'] ?? [] } };
}
function columnsResult({ answer, observed, details = {} }, { mode, names }) {
    const found = (Array.isArray(observed) ? observed : []).map(String);
    if (mode === 'ordered') {
        if (answer === 'holds')
            return { observed_value: found };
        return { observed_value: found, details: { mismatched: misplaced(names, found) } };
    }
    const isOpenList = mode === 'at-least' && names.length === 0;
    const sorted = isOpenList ? found : [...found].sort();
    const differing = Object.fromEntries(['unexpected', 'missing'].flatMap((key) => {
        const list = details[key];
        return Array.isArray(list) && list.length > 0 ? [[key, list.map(String).sort()]] : [];
    }));
    const hasDetails = !isOpenList && Object.keys(differing).length > 0;
    return { observed_value: sorted, ...(hasDetails ? { details: { mismatched: differing } } : {}) };
}
function misplaced(names, found) {
    const places = Array.from({ length: Math.max(names.length, found.length) }, (_, place) => place);
    return places
        .filter((place) => names[place] !== found[place])
        .map((place) => ({
        'Expected Column Position': place,
        Expected: names[place] ?? null,
        Found: found[place] ?? null,
    }));
}
function queryResult({ observed, breaking }, { detail }) {
    const rows = breaking?.map(({ also, values }) => also ?? { values });
    const shows = detail === 'COMPLETE' && rows !== undefined;
    return { observed_value: observed ?? null, ...(shows ? { details: { unexpected_rows: rows } } : {}) };
}
function comparisonResult({ details = {} }) {
    const share = details['share'];
    return {
        unexpected_count: details['unexpected'] ?? null,
        unexpected_percent: typeof share === 'number' ? share * 100 : null,
        ...((0,guard/* isJsonObject */.O)(details['rows']) ? { details: details['rows'] } : {}),
    };
}

// EXTERNAL MODULE: ./build/packages/data/src/great-expectations/result-format.js
var result_format = __webpack_require__(35001);
;// CONCATENATED MODULE: ./build/packages/data/src/great-expectations/result-lists.js
/** A row's value: itself for one column, a pair for two, an object for a list of columns. */
function result_lists_shownValue(columns, { values }, isPair) {
    if (columns.length === 1)
        return values[0] ?? null;
    return isPair ? values : Object.fromEntries(columns.map((column, place) => [column, values[place] ?? null]));
}
/** Which rows they are: by the columns asked for, or by their numbers from 0, as pandas has them. Null where neither is known. */
function indexOf({ columns, rows }, { indexColumns }) {
    if (indexColumns.length > 0)
        return rows.map((row) => result_lists_named(columns, row, indexColumns));
    const numbers = rows.flatMap(({ row }) => (row === null ? [] : [row - 1]));
    return numbers.length === rows.length ? numbers : null;
}
function result_lists_named(columns, row, indexColumns) {
    const own = columns.map((column, place) => [column, row.values[place] ?? null]);
    const asked = indexColumns.map((column) => [column, row.also?.[column] ?? null]);
    return Object.fromEntries([...own, ...asked]);
}
/** The rows in pandas' notation, for looking them up. */
function indexQuery({ rows }) {
    const numbers = rows.flatMap(({ row }) => (row === null ? [] : [row - 1]));
    return numbers.length === rows.length ? `df.filter(items=[${numbers.join(', ')}], axis=0)` : null;
}
/** The most frequent values with their counts, the most frequent first, then by value. */
function result_lists_countsOf(values, most) {
    const counts = new Map();
    for (const value of values) {
        const key = JSON.stringify(value);
        const known = counts.get(key);
        if (known === undefined)
            counts.set(key, { value, count: 1 });
        else
            known.count += 1;
    }
    const frequent = [...counts.values()].sort((a, b) => b.count - a.count).slice(0, most);
    return frequent
        .sort((a, b) => b.count - a.count || result_lists_inOrder(a.value, b.value))
        .map(({ value, count }) => ({ value, count }));
}
function result_lists_inOrder(a, b) {
    if (typeof a === 'number' && typeof b === 'number')
        return a - b;
    const [left, right] = [a, b].map((value) => (typeof value === 'string' ? value : JSON.stringify(value)));
    return left < right ? -1 : 1;
}

;// CONCATENATED MODULE: ./build/packages/data/src/great-expectations/row-result.js

/**
 * The result of an expectation about rows. Lists are there only where values may be shown, and hold the rows that were kept, in file order.
 */
function rowResult(result, { demand, format, isPair }) {
    const { counts } = result;
    if (counts === undefined)
        return {};
    // No rows to show is known without showing any.
    const breaking = result.breaking ?? (counts.breaking === 0 ? [] : undefined);
    const numbers = countResult(counts, demand);
    if (breaking === undefined)
        return { ...numbers.head, ...numbers.tail };
    const broken = { columns: demand.columns, rows: breaking };
    const values = breaking.map((row) => result_lists_shownValue(demand.columns, row, isPair));
    const shown = format.excludeValues ? null : values;
    return {
        ...numbers.head,
        ...(shown === null ? {} : { partial_unexpected_list: shown.slice(0, format.partial) }),
        ...(format.indexColumns.length === 0 ? {} : { unexpected_index_column_names: format.indexColumns }),
        ...numbers.tail,
        ...(format.rows ? { unexpected_rows: breaking.slice(0, format.partial).map(({ also }) => also ?? {}) } : {}),
        ...lists(broken, { shown, demand, format }),
    };
}
/** Numbers before and after the list of values, in Great Expectations' order. */
function countResult({ elements, missing, breaking }, { test }) {
    const total = row_result_percent(breaking, elements);
    const asksPresence = test.kind === 'present' || test.kind === 'missing';
    const judged = asksPresence ? total : row_result_percent(breaking, elements - missing);
    return {
        head: { element_count: elements, unexpected_count: breaking, unexpected_percent: judged },
        tail: asksPresence
            ? {}
            : {
                missing_count: missing,
                missing_percent: row_result_percent(missing, elements),
                unexpected_percent_total: total,
                unexpected_percent_nonmissing: judged,
            },
    };
}
function row_result_percent(part, whole) {
    return whole > 0 ? (part / whole) * 100 : null;
}
function lists(broken, { shown, demand, format }) {
    const query = format.indexQuery === false ? null : indexQuery(broken);
    const asked = format.indexQuery === true && query !== null ? { unexpected_index_query: query } : {};
    if (format.detail === 'BASIC')
        return asked;
    const index = indexOf(broken, format);
    const unordered = shown?.map((value) => demand.columns.length > 2 || isObject(value) ? Object.values(value ?? {}) : value);
    const partial = {
        ...(unordered === undefined || format.partial === 0
            ? {}
            : { partial_unexpected_counts: result_lists_countsOf(unordered, format.partial) }),
        ...(index === null || format.partial === 0
            ? {}
            : { partial_unexpected_index_list: index.slice(0, format.partial) }),
    };
    if (format.detail === 'SUMMARY')
        return { ...partial, ...asked };
    return {
        ...partial,
        ...(shown === null ? {} : { unexpected_list: shown }),
        ...(index === null ? {} : { unexpected_index_list: index }),
        ...(query === null ? {} : { unexpected_index_query: query }),
    };
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./build/packages/data/src/great-expectations/suite-result.js





/** The version whose results look like these. */
const WRITTEN_AS = '1.24.1';
/**
 * What the table said to a suite, as Great Expectations 1.24 writes it: an `ExpectationSuiteValidationResult` in JSON. `results` are those
 * of the suite's checks, one each. Numbers that are not finite become text.
 */
function suiteResult(suite, results, options) {
    const byName = new Map(results.map((result) => [result.check.name, result]));
    const written = suite.entries.map((entry) => entryResult(entry, suite_result_resultOf(entry, byName), options));
    const successful = written.filter(({ success }) => success === true).length;
    return suite_result_finite({
        success: successful === written.length,
        results: written,
        suite_name: suite.file.name,
        suite_parameters: suite.parameters,
        statistics: {
            evaluated_expectations: written.length,
            successful_expectations: successful,
            unsuccessful_expectations: written.length - successful,
            success_percent: written.length === 0 ? null : (successful / written.length) * 100,
        },
        meta: metaOf(options),
        id: null,
    });
}
function suite_result_resultOf({ check }, byName) {
    const result = byName.get(check.name);
    if (result !== undefined)
        return result;
    throw new error/* PlumblineError */.Dl('INVARIANT_BROKEN', `Cannot write the result of a suite: every check must have one: "${check.name}" has none`, 'report it at the project');
}
function metaOf({ data, now, version, showValues }) {
    const stamp = now
        .toISOString()
        .replace(/[-:]/g, '')
        .replace(/(\.\d{3})Z$/, '$1000Z');
    return {
        great_expectations_version: WRITTEN_AS,
        batch_spec: {},
        batch_markers: { ge_load_time: stamp },
        active_batch_definition: {
            datasource_name: 'plumbline',
            data_connector_name: 'fluent',
            data_asset_name: data,
            batch_identifiers: {},
        },
        plumbline: { version, values_hidden: !showValues },
    };
}
function entryResult(entry, result, options) {
    const format = entry.format ?? options.format ?? (0,result_format/* plainFormat */.e)('SUMMARY');
    return {
        success: isSuccess(result),
        expectation_config: configOf(entry),
        result: detailsOf(entry, result, format),
        meta: {},
        exception_info: exceptionOf(entry, result),
    };
}
function isSuccess({ answer, check }) {
    return answer === 'holds' || (answer === 'vacuous' && check.vacuous !== 'fail');
}
function configOf({ type, kwargs, written }) {
    const { id, meta, notes, description, severity } = written;
    return {
        type,
        kwargs,
        meta: meta ?? {},
        ...(typeof id === 'string' ? { id } : {}),
        ...(notes === undefined || notes === null ? {} : { notes }),
        ...(typeof description === 'string' ? { description } : {}),
        severity: severity ?? 'critical',
    };
}
function detailsOf({ check, kwargs }, result, format) {
    const { demand } = check;
    if (result.answer === 'unanswered' || demand.kind === 'improper' || format.detail === 'BOOLEAN_ONLY')
        return {};
    if (demand.kind !== 'rows')
        return measuredResult(result, demand, format);
    return rowResult(result, { demand, format, isPair: Object.hasOwn(kwargs, 'column_A') });
}
/** What cannot be judged is an error there. */
function exceptionOf({ type, check }, { answer, problem, reason }) {
    if (answer !== 'unanswered')
        return { raised_exception: false, exception_traceback: null, exception_message: null };
    const words = check.demand.kind === 'improper' ? check.demand.problem : (problem ?? 'it could not be judged');
    const message = reason === 'type' ? `${wrongType(type, check)}${words}` : words;
    return {
        raised_exception: true,
        exception_traceback: `${reason === 'type' ? 'TypeError' : 'ValueError'}: ${message}`,
        exception_message: message,
    };
}
/** In its words, which scripts look for. */
function wrongType(type, { kinds = [] }) {
    const wanted = kinds.includes('integer') ? 'numeric' : kinds.includes('string') ? 'of type string' : null;
    return wanted === null ? '' : `Values passed to ${type} must be ${wanted}. `;
}
/** JSON has no infinity and no NaN. */
function suite_result_finite(value) {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, finiteItem(item)]));
}
function finiteItem(item) {
    if (typeof item === 'number')
        return (0,canonical_json/* jsonNumber */.qj)(item);
    if (Array.isArray(item))
        return item.map(finiteItem);
    return (0,guard/* isJsonObject */.O)(item) ? suite_result_finite(item) : item;
}

// EXTERNAL MODULE: ./build/packages/frame/src/version.js
var version = __webpack_require__(47531);
// EXTERNAL MODULE: ./build/packages/report/src/escape-markup.js
var escape_markup = __webpack_require__(4940);
// EXTERNAL MODULE: ./build/packages/report/src/plain-text.js
var plain_text = __webpack_require__(98672);
;// CONCATENATED MODULE: ./build/packages/report/src/render-junit.js


const NAME_MAX = 400;
const DETAIL_MAX = 8_192;
/**
 * Findings as JUnit XML, one test case a finding. `fail` is a failure; `inconclusive` is an error, since JUnit's
 * `skipped` would show as green and what was not proven must not; `warn` passes and says why.
 */
function renderJunit({ suite, findings }) {
    const name = attribute(suite);
    const cases = findings.map((finding) => testCase(name, finding));
    const counts = [
        `tests="${findings.length}"`,
        `failures="${having(findings, 'fail')}"`,
        `errors="${having(findings, 'inconclusive')}"`,
    ].join(' ');
    return [
        '<?xml version="1.0" encoding="UTF-8"?>',
        `<testsuites name="Plumbline" ${counts} time="0">`,
        `  <testsuite name="${name}" ${counts} skipped="0" time="0">`,
        ...cases,
        '  </testsuite>',
        '</testsuites>',
        '',
    ].join('\n');
}
function testCase(suite, finding) {
    const open = `    <testcase classname="${suite}" name="${attribute(finding.check)}" time="0"`;
    const detail = (0,escape_markup/* escapeMarkup */.M)((0,plain_text/* plainLine */.h0)(finding.detail, DETAIL_MAX));
    const place = render_junit_placeOf(finding);
    switch (finding.verdict) {
        case 'pass':
            return `${open}/>`;
        case 'warn':
            return `${open}><system-out>warning: ${detail}${place}</system-out></testcase>`;
        case 'inconclusive':
            return `${open}><error type="inconclusive" message="${detail}">${detail}${place}</error></testcase>`;
        case 'fail':
            return `${open}><failure type="fail" message="${detail}">${detail}${place}</failure></testcase>`;
    }
}
function render_junit_placeOf({ where, seenAt }) {
    const place = seenAt ?? where;
    if (place === undefined)
        return '';
    const parts = [place.file, place.line, place.column].filter((part) => part !== undefined);
    return ` (${attribute(parts.join(':'))})`;
}
function having(findings, verdict) {
    return findings.filter((finding) => finding.verdict === verdict).length;
}
function attribute(untrusted) {
    return (0,escape_markup/* escapeMarkup */.M)((0,plain_text/* plainLine */.h0)(untrusted, NAME_MAX));
}

;// CONCATENATED MODULE: ./build/packages/report/src/render-sarif.js

const RULE_CHARS_MAX = 255;
const MESSAGE_CHARS_MAX = 1_000;
/**
 * Findings as a SARIF 2.1.0 log; passing ones are left out, since code scanning would show each as an alert.
 * `inconclusive` is a warning whose message says so: SARIF's `open` kind is not shown by GitHub. Rules are the
 * distinct checks in order of appearance.
 * Reference: OASIS SARIF 2.1.0, §3.27.
 */
function renderSarif({ toolVersion, findings }) {
    const raised = findings.filter((finding) => finding.verdict !== 'pass');
    const rules = [...new Set(raised.map(ruleId))];
    const indices = new Map(rules.map((id, index) => [id, index]));
    const log = {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: 'Plumbline',
                        version: (0,plain_text/* plainLine */.h0)(toolVersion, RULE_CHARS_MAX),
                        rules: rules.map((id) => ({ id, shortDescription: { text: id } })),
                    },
                },
                columnKind: 'utf16CodeUnits',
                results: raised.map((finding) => result(finding, indices.get(ruleId(finding)) ?? -1)),
            },
        ],
    };
    return `${JSON.stringify(log, null, 2)}\n`;
}
function result(finding, ruleIndex) {
    const detail = (0,plain_text/* plainLine */.h0)(finding.detail, MESSAGE_CHARS_MAX);
    return {
        ruleId: ruleId(finding),
        ruleIndex,
        level: finding.verdict === 'fail' ? 'error' : 'warning',
        message: { text: finding.verdict === 'inconclusive' ? `Cannot tell: ${detail}` : detail },
        ...render_sarif_placesOf(finding),
        properties: { verdict: finding.verdict },
    };
}
/** An alert stands where the data breaks the rule; the rule itself is related. Without the former it stands at the rule. */
function render_sarif_placesOf({ where, seenAt }) {
    const main = seenAt ?? where;
    if (main === undefined)
        return {};
    const related = seenAt === undefined || where === undefined ? [] : [{ ...render_sarif_location(where), message: { text: 'The rule' } }];
    return { locations: [render_sarif_location(main)], ...(related.length === 0 ? {} : { relatedLocations: related }) };
}
function render_sarif_location({ file, line, column }) {
    const region = line === undefined ? {} : { region: { startLine: line, ...(column === undefined ? {} : { startColumn: column }) } };
    return { physicalLocation: { artifactLocation: { uri: uri(file), uriBaseId: '%SRCROOT%' }, ...region } };
}
/** A relative reference: percent-encoded, and never mistaken for one with a scheme. */
function uri(file) {
    return file.toWellFormed().split('/').map(encodeURIComponent).join('/');
}
function ruleId(finding) {
    return (0,plain_text/* plainLine */.h0)(finding.check, RULE_CHARS_MAX) || '(unnamed)';
}

;// CONCATENATED MODULE: ./build/packages/report/src/render-openlineage.js

const PRODUCER = 'https://github.com/plumbline/plumbline';
const SPEC = 'https://openlineage.io/spec';
const NAME_CHARS_MAX = 1_000;
/**
 * A finished validation as one OpenLineage RunEvent: the dataset with its schema, its data-quality metrics and one assertion a finding.
 * Only what passes or warns is a success; `inconclusive` is none. The event says whether judging was completed, not what it said.
 * Reference: OpenLineage 2-0-2, facets DataQualityAssertions 1-0-1, DataQualityMetricsInput 1-0-2, Schema 1-1-1.
 */
function renderOpenLineage(source) {
    const { dataset, columns, findings } = source;
    const event = {
        eventType: 'COMPLETE',
        eventTime: source.eventTime,
        producer: PRODUCER,
        schemaURL: `${SPEC}/2-0-2/OpenLineage.json#/$defs/RunEvent`,
        run: { runId: source.runId },
        job: { namespace: render_openlineage_name(source.job.namespace), name: render_openlineage_name(source.job.name) },
        inputs: [
            {
                namespace: render_openlineage_name(dataset.namespace),
                name: render_openlineage_name(dataset.name),
                facets: {
                    schema: {
                        ...facet('1-1-1/SchemaDatasetFacet.json#/$defs/SchemaDatasetFacet'),
                        fields: columns.map((column) => ({ name: column.name, type: column.type })),
                    },
                },
                inputFacets: {
                    dataQualityMetrics: {
                        ...facet('1-0-2/DataQualityMetricsInputDatasetFacet.json#/$defs/DataQualityMetricsInputDatasetFacet'),
                        rowCount: dataset.rows,
                        fileCount: dataset.files,
                        columnMetrics: Object.fromEntries(columns.map((column) => [column.name, metrics(column)])),
                    },
                    dataQualityAssertions: {
                        ...facet('1-0-1/DataQualityAssertionsDatasetFacet.json#/$defs/DataQualityAssertionsDatasetFacet'),
                        assertions: findings.map((finding) => assertion(finding, columns)),
                    },
                },
            },
        ],
        outputs: [],
    };
    return `${JSON.stringify(event, null, 2)}\n`;
}
function facet(schema) {
    return { _producer: PRODUCER, _schemaURL: `${SPEC}/facets/${schema}` };
}
function metrics({ name: _, type: __, quantiles, ...numbers }) {
    const known = Object.entries(numbers).flatMap(([key, value]) => typeof value === 'number' && Number.isFinite(value) ? [[key, value]] : []);
    return { ...Object.fromEntries(known), ...(quantiles === undefined ? {} : { quantiles: { ...quantiles } }) };
}
function assertion({ check, verdict, detail }, columns) {
    const column = columns.find((one) => check.startsWith(`column.${one.name}.`) || check === `drift.${one.name}`);
    return {
        assertion: render_openlineage_name(check),
        success: verdict === 'pass' || verdict === 'warn',
        ...(column === undefined ? {} : { column: column.name }),
        severity: verdict === 'warn' ? 'warn' : 'error',
        description: render_openlineage_name(verdict === 'inconclusive' ? `Cannot tell: ${detail}` : detail),
    };
}
function render_openlineage_name(untrusted) {
    return (0,plain_text/* plainLine */.h0)(untrusted, NAME_CHARS_MAX) || '(unnamed)';
}

;// CONCATENATED MODULE: ./build/actions/validate-data/src/lineage.js
/** What an OpenLineage event is made from, but for its number. Values of the data (extremes, sums) only where these may be shown. */
function lineageOf({ inputs, context, seen, findings, verdict, }) {
    const namespace = context.host.surroundings.repository ?? 'local';
    return {
        eventTime: context.host.now().toISOString(),
        job: { namespace, name: context.use === '' ? 'validate-data' : `validate-data.${context.use}` },
        dataset: { namespace, name: seen.names.join(', '), files: seen.names.length, rows: seen.rows },
        columns: seen.profile === null
            ? []
            : seen.profile.columns.map((column) => lineage_columnOf(column, seen.profile, inputs.showValues)),
        findings,
        verdict,
    };
}
function lineage_columnOf(column, { rows }, showValues) {
    const { name, type, nulls, nans, infinities, numbers, categories } = column;
    const isNumber = numbers !== undefined && column.kind !== 'time';
    return {
        name,
        type,
        nullCount: nulls,
        count: rows - nulls,
        distinctCount: categories?.distinct ?? null,
        ...(isNumber && showValues
            ? {
                min: numbers.min,
                max: numbers.max,
                sum: numbers.mean === null || nans + infinities > 0 ? null : numbers.mean * numbers.count,
            }
            : {}),
    };
}

;// CONCATENATED MODULE: ./build/actions/validate-data/src/write-files.js









/** Writes every file of a run, whatever its verdict. Throws `INPUT_INVALID` (a folder that is none), `DATA_EMPTY`. */
async function writeFiles(writing) {
    const { inputs, context, seen, findings, fixes } = writing;
    const own = (name) => (0,external_node_path_.join)(context.reportDir, name);
    const schema = inputs.inferSchema === '' ? '' : await (0,confined_path/* writtenPath */.dR)(context, 'infer-schema', inputs.inferSchema);
    const junit = own('validate-data.junit.xml');
    const sarif = own('validate-data.sarif');
    const openLineage = own('validate-data.openlineage.json');
    const profile = seen.profile === null ? '' : await writtenProfile(seen.profile, inputs, context);
    await put(junit, renderJunit({ suite: 'validate-data', findings }));
    await put(sarif, renderSarif({ toolVersion: version/* VERSION */.x, findings }));
    await put(openLineage, renderOpenLineage({ ...lineageOf(writing), runId: runIdOf(writing) }));
    if (schema !== '')
        await put(schema, inferred(schema, profiled(seen), inputs));
    const patch = fixes.length === 0 ? '' : own('suggested-rules.patch');
    if (patch !== '')
        await put(patch, fixes.map(({ diff }) => diff).join(''));
    const gxResult = await writeSuites(writing);
    const anomalies = await writeAnomalies(seen.judged, seen.rows, own);
    return { profile, schema, junit, sarif, openLineage, gxResult, anomalies, patch };
}
/** A UUID (version 8) of what was looked at and when: the same run, the same number. */
function runIdOf({ seen, context }) {
    const digest = (0,src_digest/* sha256Of */.Bj)((0,canonical_json/* canonicalJson */.dj)((0,canonical_json/* toJson */.aB)({ subjects: seen.subjects, at: context.host.now().toISOString() })));
    const variant = '89ab'[Number.parseInt(digest[16], 16) % 4];
    return `${digest.slice(0, 8)}-${digest.slice(8, 12)}-8${digest.slice(13, 16)}-${variant}${digest.slice(17, 20)}-${digest.slice(20, 32)}`;
}
async function writtenProfile(profile, inputs, context) {
    const path = inputs.profilePath === ''
        ? (0,external_node_path_.join)(context.reportDir, 'data.profile.json')
        : await (0,confined_path/* writtenPath */.dR)(context, 'profile-path', inputs.profilePath);
    const kept = inputs.profileSamples ? profile : samples_withoutSamples(profile);
    await intoFile(path, async () => void (await writeProfile(kept, path)));
    return path;
}
/** By the file's ending: TFDV's language, or our own. */
function inferred(path, profile, { showValues }) {
    return path.endsWith('.pbtxt') ? inferTfdvSchema(profile, { showValues }) : writeRules(inferRules(profile));
}
function profiled({ rows, profile }) {
    if (profile !== null && rows > 0)
        return profile;
    throw new error/* PlumblineError */.Dl('DATA_EMPTY', 'Cannot infer a schema: the data must have rows and be profiled: it is not', 'give data with rows, and leave "profile" true');
}
/** One result a suite: the first where it was asked for, further ones beside it. */
async function writeSuites({ inputs, context, seen }) {
    const paths = [];
    const asked = inputs.gxResultPath === '' ? '' : await (0,confined_path/* writtenPath */.dR)(context, 'gx-result-path', inputs.gxResultPath);
    for (const { rules, results } of seen.judged) {
        if (rules.suite === null)
            continue;
        const number = paths.length === 0 ? '' : `.${paths.length + 1}`;
        const path = asked !== '' && number === '' ? asked : (0,external_node_path_.join)(context.reportDir, `validate-data.gx-result${number}.json`);
        const result = suiteResult(rules.suite, results, {
            data: seen.names.join(', '),
            now: context.host.now(),
            version: version/* VERSION */.x,
            showValues: inputs.showValues,
        });
        await put(path, `${JSON.stringify(result, null, 2)}\n`);
        paths.push(path);
    }
    return paths.join('\n');
}
async function writeAnomalies(judged, rows, own) {
    const paths = [];
    for (const { rules, results } of judged) {
        if (rules.tfdv === null)
            continue;
        const path = own(`anomalies${paths.length === 0 ? '' : `.${paths.length + 1}`}.json`);
        await put(path, `${(0,canonical_json/* canonicalJson */.dj)((0,canonical_json/* toJson */.aB)(anomaliesOf(rules.tfdv, results, rows)))}\n`);
        paths.push(path);
    }
    return paths.join('\n');
}
/** The written files that later steps rest on. */
async function productsOf({ profile, schema }, rows, context) {
    const product = async (role, path) => ({
        role,
        name: context.display(path),
        sha256: await (0,src_digest/* digestFile */.TM)(path),
    });
    return [
        ...(profile === '' ? [] : [{ ...(await product('profile', profile)), rows }]),
        ...(schema === '' ? [] : [await product('schema', schema)]),
    ];
}
async function put(path, text) {
    await intoFile(path, () => (0,promises_.writeFile)(path, text));
}
async function intoFile(path, write) {
    await write().catch((cause) => {
        if (cause instanceof error/* PlumblineError */.Dl)
            throw cause;
        throw new error/* PlumblineError */.Dl('INPUT_INVALID', `Cannot write "${path}": it must lie in an existing folder that can be written to`, 'create the folder first, or give another path', { cause });
    });
}

;// CONCATENATED MODULE: ./build/actions/validate-data/src/run.js

















/** Reads the data, its rules and its reference, then judges. */
async function run_run(inputs, context) {
    mustBeReadable(inputs.data, 'data');
    const paths = inputs.data.length === 0 ? [] : await (0,confined_path/* confinedPaths */.d7)(context, 'data', inputs.data);
    const digests = startDigests(paths);
    const [groups, duckdb] = await bothOf(readRuleGroups(inputs, context, paths), loadDuckdb(context.engines));
    const reading = {
        data: openData(duckdb, { temp: context.host.surroundings.temp }),
        options: readingOfRules(groups),
        paths,
        digests,
        kinds: declaredKinds(distinctRules(groups).map(({ file }) => file)),
    };
    const resolved = await resolveReference(inputs, context, {
        reading,
        dependence: dependenceOf({ inputs, groups }),
        categorical: distinctRules(groups).flatMap(({ tfdv }) => tfdv?.categoricalColumns ?? []),
        unjudged: (profile) => unjudgedColumns(profile, { inputs, groups }),
    });
    const reference = resolved !== null && 'reference' in resolved ? resolved.reference : null;
    const material = { inputs, context, groups, reading, reference };
    const notices = [
        ...(resolved !== null && 'notice' in resolved ? [resolved.notice] : []),
        ...(resolved === null && distinctRules(groups).some(({ own }) => own?.rules.drift !== undefined)
            ? ['No drift is judged: the rules speak of it, and no reference is given']
            : []),
        ...noticesOfRules(groups, inputs.schema),
    ];
    return inputs.mergeProfiles.length > 0
        ? run_judge(material, { seen: await seeProfiles(material), notices, table: null })
        : withData(material, notices);
}
/** Waits for both, whatever becomes of either: an engine is kept whole or not at all. The first one's error is told before the second's. */
async function bothOf(first, second) {
    await Promise.allSettled([first, second]);
    return [await first, await second];
}
async function withData(material, notices) {
    const { inputs, reading, reference } = material;
    const options = {
        ...withReferenceTexts(reading.options, reference),
        badRows: 'set-aside',
        ...(await otherTables(inputs, material.context, material.groups)),
    };
    const table = await reading.data.openTable(reading.paths, options);
    try {
        const named = [inputs.labelColumn, inputs.timeColumn, inputs.clusterColumn, ...inputs.idColumns];
        mustHave(table, named.filter(Boolean));
        return await run_judge(material, { seen: await seeData(table, material), notices, table });
    }
    finally {
        table.close();
    }
}
async function run_judge(material, { seen, notices, table }) {
    const { inputs, context, groups, reference } = material;
    const subjects = await subjectsOfRun(material, seen);
    const seed = (0,src_digest/* seedOf */.n3)(subjects.filter(({ role }) => role !== 'schema').map(({ sha256 }) => sha256));
    const drift = driftOf(material, seen, seed);
    const rules = distinctRules(groups);
    const findings = [
        ...(0,src_findings/* strictestOfEach */.I1)([
            ...(0,src_findings/* emptinessFindings */.Hc)(seen.rows, rules),
            ...seen.findings,
            ...seen.judged.flatMap((judged) => judged.findings),
        ]),
        ...(drift === null ? [] : (0,src_findings/* driftFindings */.Ms)(drift.outcome, inputs.onDrift)),
        ...(drift === null ? [] : (0,src_findings/* driftRuleFindings */.O0)(rules, columnsOf(seen.profile, reference?.filed.profile))),
    ];
    const verdict = (0,src_verdict/* worstVerdict */.zP)(findings.map((finding) => finding.verdict));
    const fixes = await fixesOf(material, seen, table);
    const files = await writeFiles({ inputs, context, seen, findings, verdict, fixes });
    const { rows, columns, profile } = seen;
    const outcome = drift?.outcome ?? null;
    const judgement = {
        verdict,
        summaryLine: summaryLine({ rows, columns, findings, drift: outcome, ruleCount: rules.length }),
        findings,
        subjects,
        products: await productsOf(files, rows, context),
        seed: drift === null ? null : seed,
        methods: drift === null ? [] : METHODS,
        statistics: (0,canonical_json/* toJson */.aB)({ rows, columns, drift: drift?.statistics ?? null }),
        notices: [...seen.notices, ...notices],
    };
    return {
        judgement,
        inputs,
        rows,
        columns,
        profile,
        dataNames: seen.names,
        ruleNames: rules.map(({ file }) => `${nameOfRules(file, material)} (${file.language})`),
        drift: outcome,
        sinceBase: profile === null || reference?.isBase === true ? null : await sinceBase(context, material.reading, profile),
        fixes,
        files,
    };
}
function columnsOf(...profiles) {
    return [...new Set(profiles.flatMap((profile) => profile?.columns.map(({ name }) => name) ?? []))];
}
/** By the file, where there is one: a suite has a name of its own, which nobody may know. */
function nameOfRules({ name, sha256 }, { context, groups }) {
    const path = groups.pathOf.get(sha256);
    return path === undefined ? name : context.display(path);
}
const METHODS = [
    'two-sample Kolmogorov–Smirnov bound over reference quantiles',
    'total variation with multinomial resampling',
    'Newcombe score interval',
    'two-sample classifier on held-out rows',
    'Benjamini–Hochberg',
];
async function subjectsOfRun({ context, groups, reference }, seen) {
    return [
        ...seen.subjects,
        ...(reference?.subjects ?? []),
        ...(await fileSubjects(context, { role: 'schema', paths: [...new Set(groups.pathOf.values())] })),
    ];
}
/** Nothing drifts in a table without rows: its emptiness is a finding of its own. */
function driftOf(material, { rows, profile }, seed) {
    const { inputs, reference } = material;
    if (reference === null || profile === null || rows === 0)
        return null;
    const policy = policyOf(reference.filed.profile, material, seed);
    return compare({ reference, profile }, policy, inputs);
}
async function fixesOf({ inputs, context, groups }, { profile, rows, judged }, table) {
    if (profile === null || table === null || rows === 0)
        return [];
    const { showValues } = inputs;
    return suggestedFixes(judged, context, { profile, columns: table.columns, showValues, pathOf: groups.pathOf });
}
/** What was text in the reference is read as text, even where every field of this batch looks like a number. */
function withReferenceTexts(options, reference) {
    const texts = reference === null ? [] : textsOf(reference.filed.profile);
    return { ...options, textColumns: [...new Set([...(options.textColumns ?? []), ...texts])] };
}
function textsOf({ columns, rows }) {
    return columns.flatMap(({ name, kind, nulls }) => (kind === 'string' && nulls < rows ? [name] : []));
}
function mustHave(table, names) {
    const known = table.columns.map(({ name }) => name);
    for (const name of names)
        if (!known.includes(name))
            throw columnMissing(name, known, 'the data');
}


/***/ }),

/***/ 58838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   hS: () => (/* binding */ counted)
/* harmony export */ });
/** A share as people read it in a sentence, with the digits that matter near zero: `0.25 %`, `12.3 %`. */
function percent(share) {
    if (!Number.isFinite(share))
        return String(share);
    const value = share * 100;
    const written = String(Number(value.toFixed(Math.abs(value) < 10 ? 2 : 1)));
    return `${written.replace(/^-/, '−')} %`;
}
/** A whole number as people read it in a sentence: `2,850`. */
function count(value) {
    return String(Math.floor(value)).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
/** A count with its noun: `1 model`, `2 models`. */
function counted(value, noun) {
    return `${count(value)} ${noun}${value === 1 ? '' : 's'}`;
}


/***/ }),

/***/ 86375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ isOfType)
/* harmony export */ });
/** DuckDB's own names, without what stands in parentheses or behind. */
const FAMILY_OF_DUCKDB = [
    [/\]$|^(LIST|ARRAY)\b/, 'list'],
    [/^(U?(TINY|SMALL|BIG|HUGE)INT|U?INTEGER|BIGNUM|VARINT)$/, 'integer'],
    [/^(FLOAT|DOUBLE)$/, 'float'],
    [/^DECIMAL\b/, 'decimal'],
    [/^(VARCHAR|ENUM)\b/, 'string'],
    [/^BOOLEAN$/, 'boolean'],
    [/^DATE$/, 'date'],
    [/^TIMESTAMP/, 'timestamp'],
    [/^TIME\b/, 'time'],
    [/^INTERVAL$/, 'interval'],
    [/^(BLOB|BIT)$/, 'binary'],
    [/^(STRUCT|MAP|UNION)\b/, 'struct'],
    [/^JSON$/, 'json'],
    [/^UUID$/, 'uuid'],
];
/** Names that leave the width open, or whose width a text file cannot carry: every type of the families fits. */
const NAMES_OF_FAMILY = new Map([
    [
        'integer',
        'int integer bigint smallint tinyint hugeint ubigint uinteger usmallint utinyint mediumint int2 int4 byteint long number ' +
            'bigserial serial smallserial integertype longtype shorttype bytetype biginteger smallinteger',
    ],
    [
        'float',
        'float double real doubleprecision double_precision float4 float8 floattype doubletype binary_float binary_double numeric decimal',
    ],
    ['decimal', 'decimal dec numeric number money smallmoney decimaltype bignumeric fixed'],
    [
        'string',
        'str string text varchar char character bpchar nvarchar nchar varchar2 nvarchar2 clob nclob tinytext mediumtext longtext ntext name ' +
            'unicode unicodetext string_types stringtype stringdtype charactervarying enum object object_ o str_ category categoricaldtype',
    ],
    ['boolean', 'bool boolean bool_ booleantype booleandtype bit tinyint'],
    ['date', 'date datetype date32 date64'],
    [
        'timestamp',
        'timestamp datetime datetime2 smalldatetime datetime64 timestamptz timestamp_ntz timestamp_ltz timestamp_tz timestamptype ' +
            'timestampntztype timestampwithtimezone timestampwithouttimezone datetimeoffset datetimetzdtype datetimetzdtypetype timestamp_s ' +
            'timestamp_ms timestamp_ns',
    ],
    ['time', 'time timetz timetype timewithtimezone timewithouttimezone'],
    ['interval', 'interval timedelta timedelta64 daytimeintervaltype'],
    ['binary', 'bytes bytea blob binary varbinary binarytype longblob raw image bit bytes_ bytestype'],
    ['list', 'list array arraytype ndarray'],
    ['struct', 'dict struct structtype map maptype record object row'],
    ['json', 'json jsonb variant super'],
    ['uuid', 'uuid uniqueidentifier guid'],
]);
/** Names that state the width, as NumPy and pandas do: only this type of DuckDB fits. */
const EXACT = new Map([
    ['int8', 'TINYINT'],
    ['int16', 'SMALLINT'],
    ['int32', 'INTEGER'],
    ['int64', 'BIGINT'],
    ['uint8', 'UTINYINT'],
    ['uint16', 'USMALLINT'],
    ['uint32', 'UINTEGER'],
    ['uint64', 'UBIGINT'],
    ['int8dtype', 'TINYINT'],
    ['int16dtype', 'SMALLINT'],
    ['int32dtype', 'INTEGER'],
    ['int64dtype', 'BIGINT'],
    ['uint8dtype', 'UTINYINT'],
    ['uint16dtype', 'USMALLINT'],
    ['uint32dtype', 'UINTEGER'],
    ['uint64dtype', 'UBIGINT'],
    ['float32', 'FLOAT'],
    ['float64', 'DOUBLE'],
    ['float32dtype', 'FLOAT'],
    ['float64dtype', 'DOUBLE'],
]);
/**
 * Is DuckDB's `type` what `name` means? Names of SQL dialects, pandas, NumPy, Spark and Python, in any case, with or without length and
 * precision (`VARCHAR(20)`). They name a family, since a file does not carry the types of the database it came from: `INTEGER` fits any
 * whole number. Names of NumPy and pandas that state a width (`int32`, `Float64Dtype`) and DuckDB's own name fit exactly. An unknown name
 * fits nothing.
 */
function isOfType(type, name) {
    const asked = plain(name);
    const exact = EXACT.get(asked);
    if (exact !== undefined)
        return type === exact;
    if (type.toUpperCase() === name.trim().toUpperCase())
        return true;
    const family = familyOf(type);
    return family !== null && namesOf(family).includes(asked);
}
function familyOf(type) {
    const upper = type.toUpperCase();
    return FAMILY_OF_DUCKDB.find(([pattern]) => pattern.test(upper))?.[1] ?? null;
}
function namesOf(family) {
    return (NAMES_OF_FAMILY.get(family) ?? '').split(' ');
}
/** Without case, spaces, length, precision and unit: `VARCHAR(20)` → `varchar`, `datetime64[ns, UTC]` → `datetime64`. */
function plain(name) {
    return name
        .trim()
        .toLowerCase()
        .replace(/[([].*$/, '')
        .replace(/\s+/g, '');
}


/***/ }),

/***/ 85283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AB: () => (/* binding */ quoteName),
/* harmony export */   JN: () => (/* binding */ quoteList),
/* harmony export */   ol: () => (/* binding */ quoteText),
/* harmony export */   yx: () => (/* binding */ quoteNumber)
/* harmony export */ });
/* harmony import */ var _plumbline_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42705);

/** An identifier in SQL. Any text is a legal name but for NUL, which the engine cannot hold: `DATA_UNREADABLE`. */
function quoteName(name) {
    return `"${withoutNul(name).replaceAll('"', '""')}"`;
}
/** A string literal in SQL. Backslashes mean themselves. */
function quoteText(text) {
    return `'${withoutNul(text).replaceAll("'", "''")}'`;
}
/** A list literal of strings. */
function quoteList(texts) {
    return `[${texts.map(quoteText).join(', ')}]`;
}
/** A double in SQL that reads back as the same bits. */
function quoteNumber(value) {
    return `${quoteText(Object.is(value, -0) ? '-0.0' : String(value))}::DOUBLE`;
}
function withoutNul(text) {
    if (!text.includes('\0'))
        return text;
    throw new _plumbline_core__WEBPACK_IMPORTED_MODULE_0__/* .PlumblineError */ .Dl('DATA_UNREADABLE', 'Cannot use a name or value: it must not hold the character NUL', 'remove the character from the data or the rules');
}


/***/ }),

/***/ 12866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dm: () => (/* binding */ TEXTS),
/* harmony export */   Jx: () => (/* binding */ BOOLEAN),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   a$: () => (/* binding */ TEXT),
/* harmony export */   cZ: () => (/* binding */ COLUMNS),
/* harmony export */   dC: () => (/* binding */ MOSTLY),
/* harmony export */   qv: () => (/* binding */ OBJECT),
/* harmony export */   rl: () => (/* binding */ LIST),
/* harmony export */   uK: () => (/* binding */ LIMIT),
/* harmony export */   uk: () => (/* binding */ NUMBER),
/* harmony export */   vW: () => (/* binding */ COLUMN),
/* harmony export */   vh: () => (/* binding */ INTEGER)
/* harmony export */ });
/* harmony import */ var _plumbline_boundary__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36467);
/* harmony import */ var _moment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39500);


/** A column's name: text that is not empty. */
const COLUMN = {
    read: (value) => (typeof value === 'string' && value !== '' ? value : undefined),
    problem: 'str type expected, with at least 1 character',
    blank: '',
};
const TEXT = {
    read: (value) => (typeof value === 'string' || typeof value === 'number' ? String(value) : undefined),
    problem: 'str type expected',
    blank: '',
};
/** Numbers, truth values as 1 and 0, and text that reads as a number. */
const NUMBER = {
    read: toNumber,
    problem: 'value is not a valid float',
    blank: 0,
};
/** A number without its fraction. */
const INTEGER = {
    read: (value) => {
        if (typeof value === 'string')
            return /^\s*[+-]?\d{1,15}\s*$/.test(value) ? Number(value) : undefined;
        const number = toNumber(value);
        return number === undefined || !Number.isFinite(number) ? undefined : Math.trunc(number);
    },
    problem: 'value is not a valid integer: it and its counterparts must be integers',
    blank: 0,
};
const TRUE = ['1', 'on', 't', 'true', 'y', 'yes'];
const FALSE = ['0', 'off', 'f', 'false', 'n', 'no'];
const BOOLEAN = {
    read: (value) => {
        const word = String(value).toLowerCase();
        if (TRUE.includes(word))
            return true;
        return FALSE.includes(word) ? false : undefined;
    },
    problem: 'value could not be parsed to a boolean',
    blank: false,
};
const LIST = {
    read: (value) => (Array.isArray(value) ? value : undefined),
    problem: 'value is not a valid list',
    blank: [],
};
const OBJECT = {
    read: (value) => ((0,_plumbline_boundary__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(value) ? value : undefined),
    problem: 'value is not a valid dict',
    blank: {},
};
const TEXTS = listOf(TEXT);
const COLUMNS = listOf(COLUMN);
/** A bound: a number, or a moment in ISO 8601. */
const LIMIT = {
    read: (value) => toNumber(value) ?? (typeof value === 'string' ? (0,_moment_js__WEBPACK_IMPORTED_MODULE_1__/* .readMoment */ .T$)(value) : undefined),
    problem: 'value is not a valid float; invalid date format; invalid datetime format',
    blank: 0,
};
/** A share of the rows. */
const MOSTLY = {
    read: (value) => {
        const share = toNumber(value);
        return share !== undefined && share >= 0 && share <= 1 ? share : undefined;
    },
    problem: 'value is not a valid float between 0 and 1: ensure this value is greater than or equal to 0.0 and less than or equal to 1.0',
    blank: 1,
};
/** One of some words. */
function choice(words) {
    return {
        read: (value) => words.find((word) => word === value),
        problem: `value is not a valid enumeration member; permitted: ${words.map((word) => `'${word}'`).join(', ')}`,
        blank: words[0],
    };
}
function listOf(kind) {
    return {
        read: (value) => {
            if (!Array.isArray(value))
                return undefined;
            const items = value.map((item) => kind.read(item));
            return items.every((item) => item !== undefined) ? items : undefined;
        },
        problem: `value is not a valid list: ${kind.problem}`,
        blank: [],
    };
}
function toNumber(value) {
    if (typeof value === 'number')
        return value;
    if (typeof value === 'boolean')
        return value ? 1 : 0;
    if (typeof value !== 'string')
        return undefined;
    const word = value.trim();
    if (/^[+-]?(inf|infinity)$/i.test(word))
        return word.startsWith('-') ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
    return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(word) ? Number(word) : undefined;
}


/***/ }),

/***/ 8294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ argumentsOf)
/* harmony export */ });
/* harmony import */ var _plumbline_boundary__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95140);

/** What any expectation may carry among its arguments; it is read elsewhere, or says nothing about the data. */
const ALWAYS_LEGAL = [
    'batch_id', 'catch_exceptions', 'condition_parser', 'include_config', 'meta', 'notes', 'result_format', 'row_condition', 'windows',
]; // biome-ignore format: one list
/** The arguments as a suite writes them, parameters already put in their places. */
function argumentsOf(kwargs) {
    const asked = new Set();
    const found = [];
    const optional = (key, kind) => {
        asked.add(key);
        const value = kwargs[key] ?? null;
        if (value === null)
            return null;
        const read = kind.read(value);
        if (read !== undefined)
            return read;
        found.push(`${key}: ${kind.problem}: current value is ${shown(value)}`);
        return kind.blank;
    };
    return {
        optional,
        either: (key, kind, otherwise) => optional(key, kind) ?? otherwise,
        required: (key, kind) => {
            const value = optional(key, kind);
            if (value !== null)
                return value;
            found.push(`${key}: ${Object.hasOwn(kwargs, key) ? 'none is not an allowed value' : 'field required'}`);
            return kind.blank;
        },
        has: (key) => Object.hasOwn(kwargs, key),
        fail: (problem) => found.push(problem),
        asked: () => [...asked],
        problems: () => joined([...found, ...unknown(kwargs, [...asked, ...ALWAYS_LEGAL])]),
    };
}
function unknown(kwargs, asked) {
    return Object.keys(kwargs)
        .filter((key) => !asked.includes(key))
        .map((key) => {
        const near = (0,_plumbline_boundary__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(key, asked);
        return `${key}: extra fields not permitted${near === null ? '' : ` (did you mean "${near}"?)`}`;
    });
}
function joined(problems) {
    return problems.length === 0 ? null : [...new Set(problems)].join('; ');
}
const SHOWN_CHARS_MAX = 80;
function shown(value) {
    const written = JSON.stringify(value);
    return written.length > SHOWN_CHARS_MAX ? `${written.slice(0, SHOWN_CHARS_MAX)}…` : written;
}


/***/ }),

/***/ 39500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GC: () => (/* binding */ writeMoment),
/* harmony export */   T$: () => (/* binding */ readMoment),
/* harmony export */   TT: () => (/* binding */ momentMs)
/* harmony export */ });
const MOMENT = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ](\d{1,2}):(\d{1,2})(?::(\d{1,2})(?:\.(\d{1,6})\d{0,6})?)?(Z|[+-]\d{2}(?::?\d{2})?)?)?$/;
/**
 * A date or a moment as Great Expectations takes one, in plain ISO 8601: `2001-1-2` → `2001-01-02`, `2001-01-02 3:04Z` →
 * `2001-01-02T03:04:00Z`. Undefined where it is none, or no day of the calendar.
 */
function readMoment(text) {
    const found = MOMENT.exec(text);
    if (found === null)
        return undefined;
    const [, year, month, day, hour, minute, second = '0', fraction = '', zone = ''] = found;
    const date = `${year}-${two(month)}-${two(day)}`;
    if (!isDay(date))
        return undefined;
    if (hour === undefined)
        return date;
    if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59)
        return undefined;
    const tail = fraction === '' ? '' : `.${fraction}`;
    return `${date}T${two(hour)}:${two(minute)}:${two(second)}${tail}${zone}`;
}
/** Milliseconds since 1970 of a moment that `readMoment` wrote; without a zone it is UTC. */
function momentMs(moment) {
    if (moment.length === 10)
        return Date.parse(moment);
    const isZoned = /(Z|[+-]\d{2}(:?\d{2})?)$/.test(moment.slice(10));
    if (!isZoned)
        return Date.parse(`${moment}Z`);
    return Date.parse(moment.replace(/([+-]\d{2})$/, '$1:00').replace(/([+-]\d{2})(\d{2})$/, '$1:$2'));
}
/** A moment as Python writes one without a zone: no fraction where it is nothing. */
function writeMoment(ms) {
    return new Date(ms).toISOString().replace(/\.000Z$|Z$/, '');
}
function isDay(date) {
    const ms = Date.parse(`${date}T00:00:00Z`);
    return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(date);
}
function two(part) {
    return (part ?? '0').padStart(2, '0');
}


/***/ }),

/***/ 35001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ plainFormat),
/* harmony export */   t: () => (/* binding */ readResultFormat)
/* harmony export */ });
/* harmony import */ var _plumbline_boundary__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36467);
/* harmony import */ var _argument_kind_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12866);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8294);



const DETAILS = ['BOOLEAN_ONLY', 'BASIC', 'SUMMARY', 'COMPLETE'];
const PARTIAL = 20;
/** BASIC, as Great Expectations itself holds it, and SUMMARY, as its checkpoints do. */
function plainFormat(detail) {
    return { detail, partial: PARTIAL, indexColumns: [], rows: false, excludeValues: false, indexQuery: null };
}
/** A result format as written: a word, or an object that holds it. Null where it is not given. What does not fit is told by `given`. */
function readResultFormat(value, given) {
    if (value === undefined || value === null)
        return null;
    if ((0,_plumbline_boundary__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(value) && !('result_format' in value)) {
        given.fail("result_format: if configured with a dictionary, the key 'result_format' must be present");
        return null;
    }
    const inner = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .argumentsOf */ .a)((0,_plumbline_boundary__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(value) ? value : { result_format: value });
    const format = {
        detail: inner.required('result_format', (0,_argument_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)(DETAILS)),
        partial: Math.max(0, inner.either('partial_unexpected_count', _argument_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .INTEGER */ .vh, PARTIAL)),
        indexColumns: inner.either('unexpected_index_column_names', _argument_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .COLUMNS */ .cZ, []),
        rows: inner.either('include_unexpected_rows', _argument_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .BOOLEAN */ .Jx, false),
        excludeValues: inner.either('exclude_unexpected_values', _argument_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .BOOLEAN */ .Jx, false),
        indexQuery: inner.optional('return_unexpected_index_query', _argument_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .BOOLEAN */ .Jx),
    };
    inner.optional('map_expectation_unexpected_rows_as_dict', _argument_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .BOOLEAN */ .Jx);
    const problems = inner.problems();
    if (problems !== null)
        given.fail(`result_format: ${problems}`);
    return format;
}


/***/ }),

/***/ 56533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ compileSchema)
});

// UNUSED EXPORTS: STEPS_MAX

// EXTERNAL MODULE: ./build/packages/core/src/error.js
var error = __webpack_require__(42705);
// EXTERNAL MODULE: ./build/packages/core/src/thrown.js
var src_thrown = __webpack_require__(65069);
// EXTERNAL MODULE: ./build/packages/boundary/src/guard.js + 1 modules
var guard = __webpack_require__(36467);
// EXTERNAL MODULE: ./build/packages/data/src/rules/rules-file.js + 8 modules
var rules_file = __webpack_require__(62648);
;// CONCATENATED MODULE: ./build/packages/data/src/json-schema/schema-keywords.js
const NEWER = ['2019-09', '2020-12'];
const OLDER = ['draft-07', '2019-09'];
const asserts = (holds = 'data', only) => keyword('asserts', holds, only);
const passes = (holds, only) => keyword('passes', holds, only);
const tells = { role: 'tells', holds: 'data' };
function keyword(role, holds, only) {
    return only === undefined ? { role, holds } : { role, holds, only };
}
/** Every keyword that is honoured. */
const SCHEMA_KEYWORDS = {
    type: asserts(),
    enum: asserts(),
    const: asserts(),
    multipleOf: asserts(),
    maximum: asserts(),
    exclusiveMaximum: asserts(),
    minimum: asserts(),
    exclusiveMinimum: asserts(),
    maxLength: asserts(),
    minLength: asserts(),
    pattern: asserts(),
    format: asserts(),
    maxItems: asserts(),
    minItems: asserts(),
    uniqueItems: asserts(),
    contains: asserts('schema'),
    minContains: keyword('helps', 'data', NEWER),
    maxContains: keyword('helps', 'data', NEWER),
    maxProperties: asserts(),
    minProperties: asserts(),
    required: asserts(),
    dependentRequired: asserts('data', NEWER),
    propertyNames: asserts('schema'),
    anyOf: asserts('list'),
    oneOf: asserts('list'),
    not: asserts('schema'),
    allOf: passes('list'),
    if: keyword('helps', 'schema'),
    // biome-ignore lint/suspicious/noThenProperty: the name of a keyword; nobody awaits this table.
    then: passes('schema'),
    else: passes('schema'),
    dependentSchemas: passes('map', NEWER),
    // Newer versions no longer name it, and validators still honour it.
    dependencies: asserts('map-or-names'),
    properties: passes('map'),
    patternProperties: passes('map'),
    additionalProperties: passes('schema'),
    unevaluatedProperties: passes('schema', NEWER),
    items: passes('schema-or-list'),
    prefixItems: passes('list', ['2020-12']),
    additionalItems: passes('schema', OLDER),
    unevaluatedItems: passes('schema', NEWER),
    $ref: passes('data'),
    $defs: keyword('stores', 'map'),
    definitions: keyword('stores', 'map'),
    $schema: tells,
    $id: tells,
    $anchor: tells,
    $dynamicAnchor: tells,
    $recursiveAnchor: tells,
    $vocabulary: tells,
    $comment: tells,
    title: tells,
    description: tells,
    default: tells,
    examples: tells,
    deprecated: tells,
    readOnly: tells,
    writeOnly: tells,
    contentEncoding: tells,
    contentMediaType: tells,
    contentSchema: tells,
};
/** The keyword in a version, or null for a word without meaning there. */
function keywordOf(name, dialect) {
    const found = Object.hasOwn(SCHEMA_KEYWORDS, name) ? SCHEMA_KEYWORDS[name] : undefined;
    if (found === undefined)
        return null;
    return found.only === undefined || found.only.includes(dialect) ? found : null;
}
/** Keywords that forbid what nobody spoke of when they are `false`, and are then reported themselves. */
const FORBIDDING = new Set([
    'additionalProperties',
    'unevaluatedProperties',
    'additionalItems',
    'unevaluatedItems',
]);
/** Words that are refused wherever they stand, with the reason and what to write instead. */
const REFUSED_WORDS = {
    nullable: {
        why: 'is a word of OpenAPI and means nothing in JSON Schema',
        instead: 'list "null" among the types',
    },
    $dynamicRef: { why: 'changes its meaning with the way that leads to it', instead: 'use "$ref"' },
    $recursiveRef: { why: 'changes its meaning with the way that leads to it', instead: 'use "$ref"' },
};
/** What is refused beside a keyword, anywhere in the same file: no validator at hand judges the two together exactly. */
const REFUSED_PAIRS = [
    { keyword: 'unevaluatedItems', beside: ['contains', 'anyOf', 'oneOf', 'if'] },
    { keyword: 'unevaluatedProperties', beside: ['if'], halfConditionsOnly: true },
];
/** Formats that are tested. `url` of the same library is not among them: it takes time that grows with the square of the text. */
const SCHEMA_FORMATS = [
    ...['date', 'time', 'date-time', 'iso-time', 'iso-date-time', 'duration'],
    ...['uri', 'uri-reference', 'uri-template', 'email', 'hostname', 'ipv4', 'ipv6', 'regex', 'uuid'],
    ...['json-pointer', 'json-pointer-uri-fragment', 'relative-json-pointer', 'byte', 'binary', 'password'],
    ...['int32', 'int64', 'float', 'double'],
];

;// CONCATENATED MODULE: ./build/packages/data/src/json-schema/copy-schema.js



/** Copies a schema; `true` and `false` become objects, words without meaning to the version stay as they are. */
function copySchema(schema, dialect) {
    const copying = {
        dialect,
        targets: new Set(referenceTargets(schema)),
        places: new Map(),
        schemas: new Map(),
        never: new Set(),
    };
    return { ...copying, root: copyOne(schema, '', copying) };
}
function* referenceTargets(value) {
    if (typeof value !== 'object' || value === null)
        return;
    if ((0,guard/* isJsonObject */.O)(value) && typeof value['$ref'] === 'string' && value['$ref'].startsWith('#/'))
        yield decoded(value['$ref'].slice(1));
    for (const child of Object.values(value))
        yield* referenceTargets(child);
}
function decoded(fragment) {
    try {
        return decodeURIComponent(fragment);
    }
    catch {
        // Not encoded properly: then it leads nowhere, which is said where references are followed.
        return fragment;
    }
}
function copyOne(schema, pointer, copying) {
    // Keeps its place before what it holds: whoever reads the schemas in order meets parents first.
    copying.schemas.set(pointer, schema);
    const entries = Object.entries(withoutName(schema, copying.dialect)).flatMap(([key, value]) => {
        const at = `${pointer}${(0,rules_file/* pointerTo */.xH)(key)}`;
        const keyword = keywordOf(key, copying.dialect);
        // The validator refuses a word of an early version, which is a plain unknown word today.
        if (keyword === null && key === 'id')
            return [];
        const staysFalse = FORBIDDING.has(key) || (key === 'items' && schema['prefixItems'] !== undefined);
        return [[key, staysFalse && typeof value === 'boolean' ? value : copyHeld(value, keyword, { at, copying })]];
    });
    const copy = Object.fromEntries(entries);
    copying.places.set(copy, pointer);
    copying.schemas.set(pointer, copy);
    return copy;
}
/** Before 2019 a reference stands for all its neighbours: what stands beside it has no name. */
function withoutName(schema, dialect) {
    if (dialect !== 'draft-07' || schema['$ref'] === undefined)
        return schema;
    const { $id: _name, ...unnamed } = schema;
    return unnamed;
}
function copyHeld(value, keyword, { at, copying }) {
    const one = (child, place) => copyChild(child, place, copying);
    const many = (children) => children.map((child, index) => one(child, `${at}/${index}`));
    switch (keyword?.holds) {
        case 'schema':
            return one(value, at);
        case 'list':
            return Array.isArray(value) ? many(value) : value;
        case 'schema-or-list':
            return Array.isArray(value) ? many(value) : one(value, at);
        case 'map':
        case 'map-or-names':
            if (!(0,guard/* isJsonObject */.O)(value))
                return value;
            return Object.fromEntries(Object.entries(value).map(([key, child]) => [
                key,
                Array.isArray(child) ? child : one(child, `${at}${(0,rules_file/* pointerTo */.xH)(key)}`),
            ]));
        default:
            return keyword === null || keyword.role === 'tells' ? copyStored(value, at, copying) : value;
    }
}
function copyChild(child, pointer, copying) {
    if (child === true)
        return copyOne({}, pointer, copying);
    if (child === false) {
        copying.never.add(pointer);
        return copyOne({ not: {} }, pointer, copying);
    }
    return (0,guard/* isJsonObject */.O)(child) ? copyOne(child, pointer, copying) : child;
}
/** Under an unknown word nothing is a schema but what a reference leads to. */
function copyStored(value, pointer, copying) {
    if (typeof value !== 'object' || value === null)
        return value;
    if ((0,guard/* isJsonObject */.O)(value) && copying.targets.has(pointer))
        return copyOne(value, pointer, copying);
    if (Array.isArray(value))
        return value.map((child, index) => copyStored(child, `${pointer}/${index}`, copying));
    return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, copyStored(child, `${pointer}${(0,rules_file/* pointerTo */.xH)(key)}`, copying)]));
}

// EXTERNAL MODULE: ./build/packages/data/src/json-schema/dialect.js
var json_schema_dialect = __webpack_require__(2235);
;// CONCATENATED MODULE: ./build/packages/data/src/json-schema/exact-numbers.js
/** May the text hold a whole number that a double cannot? Never false where it does. */
function mayBeInexact(text) {
    return /\d{16}/.test(text);
}
/** Reads JSON without losing digits of whole numbers. Throws `SyntaxError`. */
function parseExact(text) {
    const exact = new WeakMap();
    const keep = function (key, value, ...rest) {
        const written = sourceOf(rest[0]);
        if (typeof value !== 'number' || written === null || typeof this !== 'object' || this === null)
            return value;
        if (Number.isSafeInteger(value) || !/^-?\d+$/.test(written))
            return value;
        exact.set(this, (exact.get(this) ?? new Map()).set(key, BigInt(written)));
        return value;
    };
    return { value: JSON.parse(text, keep), exact };
}
/** The engine tells how a number was written as a third argument. */
function sourceOf(context) {
    if (typeof context !== 'object' || context === null || !('source' in context))
        return null;
    return typeof context.source === 'string' ? context.source : null;
}
/** Text that is equal for equal JSON values and for no others: 1 and 1.0 are equal, the order of keys does not count. */
function identityOf(value, exact, held) {
    if (typeof value === 'number')
        return String(held === undefined ? value : (exact.get(held.in)?.get(held.key) ?? value));
    if (typeof value !== 'object' || value === null)
        return JSON.stringify(value) ?? 'null';
    const inside = (key, child) => identityOf(child, exact, { in: value, key });
    if (Array.isArray(value))
        return `[${value.map((child, index) => inside(String(index), child)).join(',')}]`;
    const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : Number(a > b)));
    return `{${entries.map(([key, child]) => `${JSON.stringify(key)}:${inside(key, child)}`).join(',')}}`;
}

// EXTERNAL MODULE: ./build/packages/data/src/json-schema/linear-pattern.js
var linear_pattern = __webpack_require__(3775);
;// CONCATENATED MODULE: ./build/packages/data/src/json-schema/multiples.js
/** Is a number a whole multiple of another as people write them, so that 0.3 is one of 0.1? Both are finite, the second is not zero. */
function isMultipleOf(value, of) {
    if (typeof value === 'number' && Number.isSafeInteger(value) && Number.isSafeInteger(of))
        return value % of === 0;
    const [a, b] = [scaled(value), scaled(of)];
    const scale = Math.max(a.scale, b.scale);
    return (a.units * 10n ** BigInt(scale - a.scale)) % (b.units * 10n ** BigInt(scale - b.scale)) === 0n;
}
/** By the shortest decimal that reads back as the same double. */
function scaled(value) {
    const [mantissa = '0', exponent = '0'] = String(value).split('e');
    const [whole = '0', fraction = ''] = mantissa.split('.');
    const scale = fraction.length - Number(exponent);
    const units = BigInt(whole + fraction);
    return scale >= 0 ? { units, scale } : { units: units * 10n ** BigInt(-scale), scale: 0 };
}

;// CONCATENATED MODULE: ./build/packages/data/src/json-schema/validator-keywords.js


/** Put into every schema that is referred to, so that references that multiply end. */
const STEP_KEYWORD = 'x-plumbline-step';
const COMPARED = {
    minimum: (value, limit) => value >= limit,
    maximum: (value, limit) => value <= limit,
    exclusiveMinimum: (value, limit) => value > limit,
    exclusiveMaximum: (value, limit) => value < limit,
};
/**
 * Replaces keywords whose own form is wrong or slow here: `uniqueItems` is quadratic in lists of objects, `multipleOf` rounds, an
 * empty `enum` is refused, and, with `exactly`, whatever compares numbers knows those beyond a double. Exact ones are slower and only used for records that need them.
 */
function replaceKeywords(ajv, judging, exactly) {
    const replacements = [
        unique(judging),
        multiple(judging),
        legal(judging),
        ...(exactly ? [...limits(judging), constant(judging)] : []),
    ];
    for (const definition of replacements) {
        ajv.removeKeyword(String(definition.keyword));
        ajv.addKeyword(definition);
    }
    const validate = () => {
        judging.step();
        return true;
    };
    ajv.addKeyword({ keyword: STEP_KEYWORD, schemaType: 'boolean', validate });
}
function unique(judging) {
    return {
        keyword: 'uniqueItems',
        type: 'array',
        schemaType: 'boolean',
        compile: (isDemanded) => (items) => !isDemanded ||
            new Set(items.map((item, index) => identityOf(item, judging.exact, { in: items, key: String(index) }))).size ===
                items.length,
    };
}
function multiple(judging) {
    return {
        keyword: 'multipleOf',
        type: 'number',
        schemaType: 'number',
        compile: (of) => (value, place) => isMultipleOf(exactOf(value, place, judging), of),
    };
}
function limits(judging) {
    return Object.entries(COMPARED).map(([keyword, holds]) => ({
        keyword,
        type: 'number',
        schemaType: 'number',
        compile: (limit) => (value, place) => holds(exactOf(value, place, judging), limit),
    }));
}
function legal(judging) {
    return { keyword: 'enum', schemaType: 'array', compile: (values) => among(values, judging) };
}
function constant(judging) {
    return { keyword: 'const', compile: (value) => among([value], judging) };
}
function among(values, judging) {
    const identities = new Set(values.map((value) => identityOf(value, new WeakMap())));
    return (value, place) => identities.has(identityOf(value, judging.exact, heldAt(place)));
}
function exactOf(value, place, judging) {
    const held = heldAt(place);
    return held === undefined ? value : (judging.exact.get(held.in)?.get(held.key) ?? value);
}
function heldAt(place) {
    if (typeof place?.parentData !== 'object' || place.parentData === null)
        return undefined;
    return { in: place.parentData, key: String(place.parentDataProperty) };
}

;// CONCATENATED MODULE: ./build/packages/data/src/json-schema/make-validator.js


/** Loads the version's validator. Without `formats` they are documentation. */
async function validatorsOf(dialect, { formats }) {
    const [Validator, addFormats] = await Promise.all([validatorOf(dialect), formatsOf()]);
    return {
        make: ({ all, exactly, judging, readPattern }) => {
            const ajv = new Validator({
                ...SETTINGS,
                allErrors: all,
                validateFormats: formats,
                // Before 2019 a reference stands for all its neighbours.
                ignoreKeywordsWithRef: dialect === 'draft-07',
                code: regexes(readPattern),
            });
            if (formats)
                addFormats(ajv);
            replaceKeywords(ajv, judging, exactly);
            return ajv;
        },
        wellFormed: () => new Validator({ strict: false, validateFormats: false, logger: false }),
    };
}
const SETTINGS = {
    strict: false,
    verbose: true,
    messages: false,
    logger: false,
    meta: false,
    validateSchema: false,
    ownProperties: true,
    // A schema that many refer to is compiled once.
    inlineRefs: false,
};
async function validatorOf(dialect) {
    if (dialect === '2020-12')
        return (await import(/* webpackIgnore: true */ '../lib/index.js').then((library) => library.load['ajv/dist/2020.js']())).Ajv2020;
    if (dialect === '2019-09')
        return (await Promise.all(/* import() */[__webpack_require__.e(238), __webpack_require__.e(878)]).then(__webpack_require__.t.bind(__webpack_require__, 60878, 19))).Ajv2019;
    return (await Promise.all(/* import() */[__webpack_require__.e(238), __webpack_require__.e(463)]).then(__webpack_require__.t.bind(__webpack_require__, 42463, 19))).Ajv;
}
async function formatsOf() {
    const { default: formats } = await import(/* webpackIgnore: true */ '../lib/index.js').then((library) => library.load['ajv-formats']());
    return (ajv) => formats.default(ajv, [...SCHEMA_FORMATS]);
}
function regexes(readPattern) {
    const engine = (pattern) => {
        const read = readPattern(pattern);
        if ('problem' in read)
            throw new SyntaxError(read.problem);
        return { test: read.test, toString: () => pattern };
    };
    // Optimizing takes time that grows with the square of the schema.
    return { regExp: Object.assign(engine, { code: 'linearPattern' }), optimize: false };
}

;// CONCATENATED MODULE: ./build/packages/data/src/json-schema/record-keywords.js



/**
 * Pointers of everything that can break a record by itself, in the order it is written: one a keyword, one a required name. What stands
 * below `anyOf`, `oneOf`, `not`, `contains` and `propertyNames` decides only together and belongs to that keyword.
 */
function recordKeywords(copy, dialect, references) {
    const found = [];
    const seen = new Set();
    const waiting = [''];
    // Grows while it is gone through.
    for (const pointer of waiting) {
        const schema = copy.schemas.get(pointer);
        if (schema === undefined || seen.has(pointer))
            continue;
        seen.add(pointer);
        if (copy.never.has(pointer)) {
            found.push(pointer);
            continue;
        }
        const referred = references.get(pointer);
        if (referred !== undefined)
            waiting.push(referred);
        // Before 2019 a reference stands for all its neighbours.
        if (dialect === 'draft-07' && schema['$ref'] !== undefined)
            continue;
        for (const key of Object.keys(schema)) {
            found.push(...assertions(schema, key, { pointer, dialect }));
            waiting.push(...passed(schema, key, { pointer, dialect }));
        }
    }
    return found;
}
function assertions(schema, key, { pointer, dialect }) {
    const at = `${pointer}${(0,rules_file/* pointerTo */.xH)(key)}`;
    const value = schema[key];
    if (key === 'required' && Array.isArray(value))
        return value.map((_, index) => `${at}/${index}`);
    if (value === false && FORBIDDING.has(key))
        return [at];
    if (value === false && key === 'items')
        return [at];
    return keywordOf(key, dialect)?.role === 'asserts' ? [at] : [];
}
/** Schemas below a keyword that judge for themselves. Maps and lists are told from schemas by their places. */
function passed(schema, key, { pointer, dialect }) {
    const keyword = keywordOf(key, dialect);
    const at = `${pointer}${(0,rules_file/* pointerTo */.xH)(key)}`;
    const value = schema[key];
    const isMap = keyword?.holds === 'map' || keyword?.holds === 'map-or-names';
    if (keyword === null || (keyword.role !== 'passes' && key !== 'dependencies'))
        return [];
    if (Array.isArray(value))
        return value.map((_, index) => `${at}/${index}`);
    return isMap && (0,guard/* isJsonObject */.O)(value) ? Object.keys(value).map((name) => `${at}${(0,rules_file/* pointerTo */.xH)(name)}`) : [at];
}

;// CONCATENATED MODULE: ./build/packages/data/src/json-schema/schema-source.js

/** The error for something at a place of a schema. `what` goes on "Cannot use the schema …: ". */
function schemaError(code, source, problem) {
    const where = source.locate(problem.pointer);
    const place = problem.pointer === '' ? '' : ` at "${problem.pointer}"`;
    return new error/* PlumblineError */.Dl(code, `Cannot use the JSON Schema "${source.name}"${place}: ${problem.what}`, problem.fix, where === undefined ? {} : { where });
}

;// CONCATENATED MODULE: ./build/packages/data/src/json-schema/references.js

/** The base of a schema that names none; the domain is reserved for what does not exist. */
const NO_BASE = 'https://schema.invalid/';
/**
 * Follows every reference. What lies outside the document is never fetched: `CONFIG_UNSUPPORTED`. A reference to nothing is
 * `CONFIG_INVALID`.
 */
function followReferences(copy, source) {
    const names = namesOf(copy, source);
    const references = new Map();
    for (const [pointer, schema] of copy.schemas) {
        const stated = textAt(schema, '$ref');
        if (stated !== undefined)
            references.set(pointer, targetOf(stated, { pointer, names, copy, source }));
    }
    return references;
}
function namesOf(copy, source) {
    const names = { resources: new Map(), anchors: new Map(), bases: new Map() };
    for (const [pointer, schema] of copy.schemas) {
        const parent = nearestBase(pointer, names.bases) ?? NO_BASE;
        const id = textAt(schema, '$id');
        const base = id === undefined || id.startsWith('#') ? parent : absolute(id, parent, { pointer, source }).base;
        names.bases.set(pointer, base);
        if (pointer === '' || base !== parent)
            names.resources.set(base, pointer);
        const anchors = [
            textAt(schema, '$anchor'),
            textAt(schema, '$dynamicAnchor'),
            id?.startsWith('#') ? id.slice(1) : undefined,
        ];
        for (const anchor of anchors)
            if (anchor !== undefined)
                names.anchors.set(`${base}#${anchor}`, pointer);
    }
    return names;
}
function textAt(schema, key) {
    const value = schema[key];
    return typeof value === 'string' ? value : undefined;
}
/** Schemas are listed parents first. */
function nearestBase(pointer, bases) {
    for (let at = pointer; at !== '';) {
        at = at.slice(0, at.lastIndexOf('/'));
        const base = bases.get(at);
        if (base !== undefined)
            return base;
    }
    return undefined;
}
function absolute(uri, base, { pointer, source }) {
    try {
        const url = new URL(uri, base);
        const fragment = decodeURIComponent(url.hash.slice(1));
        url.hash = '';
        return { base: url.href, fragment };
    }
    catch {
        throw schemaError('CONFIG_INVALID', source, {
            pointer,
            what: `a reference must be a URI: current value is "${uri}"`,
            fix: 'correct the URI',
        });
    }
}
function targetOf(stated, { pointer, names, copy, source }) {
    const at = `${pointer}/$ref`;
    const { base, fragment } = absolute(stated, names.bases.get(pointer) ?? NO_BASE, { pointer: at, source });
    const resource = names.resources.get(base);
    if (resource === undefined) {
        throw schemaError('CONFIG_UNSUPPORTED', source, {
            pointer: at,
            what: `a reference must lead to a place in the same file, since nothing is fetched: it leads to "${stated}"`,
            fix: 'put the schema referred to under "$defs" and refer to it there',
        });
    }
    const target = fragment === '' || fragment.startsWith('/') ? `${resource}${fragment}` : names.anchors.get(`${base}#${fragment}`);
    if (target === undefined || !copy.schemas.has(target)) {
        throw schemaError('CONFIG_INVALID', source, {
            pointer: at,
            what: `a reference must lead to a schema: "${stated}" leads to none`,
            fix: 'correct the reference',
        });
    }
    return target;
}

;// CONCATENATED MODULE: ./build/packages/data/src/json-schema/schema-problems.js




/** Throws for the first thing in a schema that its language allows and nobody here can honour, or that is no regular expression. */
function demandHonourable(copy, inspection) {
    for (const [pointer, schema] of copy.schemas) {
        demandFamiliar(schema, pointer, inspection.source);
        demandPatterns(schema, pointer, inspection);
        demandFormat(schema, pointer, inspection);
        for (const key of ['enum', 'const'])
            demandExact(schema[key], `${pointer}/${key}`, inspection.source);
    }
    demandJudgedTogether(copy, inspection.source);
}
function demandJudgedTogether(copy, source) {
    const schemas = [...copy.schemas];
    for (const { keyword, beside, halfConditionsOnly } of REFUSED_PAIRS) {
        const first = schemas.find(([, schema]) => schema[keyword] !== undefined);
        const other = schemas.flatMap(([, schema]) => beside.filter((key) => schema[key] !== undefined && !isWhole(schema, key)))[0];
        if (first === undefined || other === undefined)
            continue;
        throw schemaError('CONFIG_UNSUPPORTED', source, {
            pointer: `${first[0]}/${keyword}`,
            what: `"${keyword}" cannot be judged exactly in a schema that uses "${other}"${halfConditionsOnly === true ? ' without "then" or "else"' : ''}`,
            fix: 'say what may be there with "additionalProperties" or "items"',
        });
        function isWhole(schema, key) {
            return (halfConditionsOnly === true && key === 'if' && schema['then'] !== undefined && schema['else'] !== undefined);
        }
    }
}
function demandFamiliar(schema, pointer, source) {
    for (const [word, { why, instead }] of Object.entries(REFUSED_WORDS)) {
        if (!Object.hasOwn(schema, word))
            continue;
        throw schemaError('CONFIG_UNSUPPORTED', source, {
            pointer: `${pointer}/${word}`,
            what: `"${word}" ${why}`,
            fix: instead,
        });
    }
    const properties = schema['properties'];
    if (!(0,guard/* isJsonObject */.O)(properties) || !Object.hasOwn(properties, '__proto__'))
        return;
    throw schemaError('CONFIG_UNSUPPORTED', source, {
        pointer: `${pointer}/properties`,
        what: 'a property called "__proto__" cannot be judged',
        fix: 'rename the property',
    });
}
function demandPatterns(schema, pointer, { source, readPattern }) {
    const byName = (0,guard/* isJsonObject */.O)(schema['patternProperties']) ? Object.keys(schema['patternProperties']) : [];
    const stated = [
        ...(typeof schema['pattern'] === 'string' ? [{ pattern: schema['pattern'], at: `${pointer}/pattern` }] : []),
        ...byName.map((pattern) => ({ pattern, at: `${pointer}/patternProperties${(0,rules_file/* pointerTo */.xH)(pattern)}` })),
    ];
    for (const { pattern, at } of stated) {
        const read = readPattern(pattern);
        if ('test' in read)
            continue;
        throw schemaError(read.code, source, {
            pointer: at,
            what: `"${pattern.slice(0, 60)}" must be a regular expression that can be matched in linear time: ${read.problem}`,
            fix: 'rewrite the expression; RE2 has no look-around and no back-references',
        });
    }
}
function demandFormat(schema, pointer, { source, formats }) {
    const { format } = schema;
    if (typeof format !== 'string' || !formats || SCHEMA_FORMATS.some((known) => known === format))
        return;
    throw schemaError('CONFIG_UNSUPPORTED', source, {
        pointer: `${pointer}/format`,
        what: `"format" must be one of ${SCHEMA_FORMATS.join(', ')}: current value is "${format}"`,
        fix: 'use one of these, or a pattern',
    });
}
/** A number in a schema has been rounded already when it comes here. */
function demandExact(value, pointer, source) {
    if (typeof value === 'number' && Number.isInteger(value) && !Number.isSafeInteger(value)) {
        throw schemaError('CONFIG_UNSUPPORTED', source, {
            pointer,
            what: `a whole number to be equal to must lie within ±(2^53 − 1): current value is about ${value}`,
            fix: 'give a range, or let the data hold such numbers as text',
        });
    }
    if (typeof value !== 'object' || value === null)
        return;
    for (const child of Object.values(value))
        demandExact(child, pointer, source);
}

;// CONCATENATED MODULE: ./build/packages/data/src/json-schema/compile-schema.js











/** References followed for one value, besides some for each of its characters: reached in a moment where references multiply. */
const STEPS_MAX = 200_000;
const STEPS_PER_CHARACTER = 4;
/** Beyond these the validator takes minutes to compile. */
const SCHEMAS_MAX = 10_000;
const REFERENCES_MAX = 2_000;
/** As deep as a JSON file may nest. */
const NESTING_MAX = 512;
/** Compiles a schema. Throws `CONFIG_INVALID` and `CONFIG_UNSUPPORTED` with the place in it, and `LIMIT_SIZE`. */
async function compileSchema(schema, options) {
    const { source } = options;
    const dialect = (0,json_schema_dialect/* dialectOf */.E3)(schema);
    if (dialect === null) {
        throw schemaError('CONFIG_UNSUPPORTED', source, {
            pointer: '/$schema',
            what: `"$schema" must name draft-06, draft-07, 2019-09 or 2020-12: current value is ${JSON.stringify(schema['$schema'])}`,
            fix: 'write the schema in one of these versions',
        });
    }
    const copy = copySchema(schema, dialect);
    demandSmall(copy, source);
    const [validators, readPattern] = await Promise.all([validatorsOf(dialect, options), (0,linear_pattern/* patternReader */.oC)()]);
    demandWellFormed(validators.wellFormed, copy, source);
    const references = followReferences(copy, source);
    // The copy is ours: the validator counts its steps in it.
    for (const target of new Set(references.values()))
        Object.assign(copy.schemas.get(target) ?? {}, { [STEP_KEYWORD]: true });
    demandHonourable(copy, { source, readPattern, formats: options.formats });
    const make = (all, exactly, judging) => validators.make({ all, exactly, judging, readPattern });
    const judge = judgeWith(copy, make, source);
    // What goes wrong with any record goes wrong with this one, while the place is known.
    judge('{}', true);
    return { copy, keywords: recordKeywords(copy, dialect, references), judge };
}
function demandSmall(copy, source) {
    const schemas = copy.schemas.size;
    const references = [...copy.schemas.values()].filter(({ $ref }) => $ref !== undefined).length;
    if (schemas <= SCHEMAS_MAX && references <= REFERENCES_MAX)
        return;
    throw new error/* PlumblineError */.Dl('LIMIT_SIZE', `Cannot use the JSON Schema "${source.name}": it may hold at most ${SCHEMAS_MAX} schemas and ${REFERENCES_MAX} references: it holds ${schemas} and ${references}`, 'leave out the definitions that records of this data do not need');
}
function demandWellFormed(wellFormed, copy, source) {
    const { $schema: _stated, ...schema } = copy.root;
    const ajv = wellFormed();
    if (ajv.validateSchema(schema) === true)
        return;
    const errors = ajv.errors ?? [];
    const error = errors.find(({ keyword }) => !['anyOf', 'allOf', 'oneOf', '$ref'].includes(keyword)) ?? errors[0];
    throw schemaError('CONFIG_INVALID', source, {
        pointer: error?.instancePath ?? '',
        what: `it must be a JSON Schema: it ${error?.message ?? 'is none'}`,
        fix: 'correct the schema',
    });
}
function judgeWith(copy, make, source) {
    let left = 0;
    const judging = {
        exact: new WeakMap(),
        step: () => {
            left -= 1;
            if (left < 0)
                throw tooManySteps(source);
        },
    };
    const compiled = new Map();
    const validatorFor = (all, exactly) => {
        const key = `${all} ${exactly}`;
        const validate = compiled.get(key) ?? compiledBy(make(all, exactly, judging), copy, source);
        compiled.set(key, validate);
        return validate;
    };
    return (text, all) => {
        left = STEPS_MAX + STEPS_PER_CHARACTER * text.length;
        const exactly = mayBeInexact(text);
        try {
            const { value, exact } = exactly ? parseExact(text) : { value: JSON.parse(text), exact: new WeakMap() };
            judging.exact = exact;
            const validate = validatorFor(all, exactly);
            return validate(value) ? [] : (validate.errors ?? []);
        }
        catch (thrown) {
            if (!(thrown instanceof RangeError))
                throw thrown;
            throw nests(text) ? tooDeep(source) : endless(source);
        }
    };
}
/** What no reader of schemas foresees the validator still refuses, in its own words. */
function compiledBy(ajv, copy, source) {
    try {
        return ajv.compile(copy.root);
    }
    catch (thrown) {
        if (thrown instanceof RangeError || thrown instanceof error/* PlumblineError */.Dl)
            throw thrown;
        throw schemaError('CONFIG_UNSUPPORTED', source, {
            pointer: '',
            what: `the validator cannot compile it: ${(0,src_thrown/* messageOf */.b)(thrown)}`,
            fix: 'write the part named in another way',
        });
    }
}
function tooManySteps(source) {
    return new error/* PlumblineError */.Dl('LIMIT_TIME', `Cannot judge a record by the JSON Schema "${source.name}": references must not multiply: more than ${STEPS_MAX} would have to be followed`, 'refer to a schema once where several branches need it');
}
/** Does JSON text nest so deep that the stack, not the schema, is what ran out? Brackets in strings may count: they only word the error. */
function nests(text) {
    return (text.match(/[[{]/g)?.length ?? 0) > NESTING_MAX;
}
function tooDeep(source) {
    return new error/* PlumblineError */.Dl('LIMIT_SIZE', `Cannot judge a value by the JSON Schema "${source.name}": it may nest at most ${NESTING_MAX} levels deep: it nests deeper`, 'flatten the value');
}
function endless(source) {
    return schemaError('CONFIG_INVALID', source, {
        pointer: '',
        what: 'a reference must not lead back to itself for the same value: it does without end',
        fix: 'refer to the schema from a property or an item, not from the schema itself',
    });
}


/***/ }),

/***/ 2235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E3: () => (/* binding */ dialectOf),
/* harmony export */   g2: () => (/* binding */ namesJsonSchema)
/* harmony export */ });
/* unused harmony export DIALECTS */
/** What `$schema` says, and by which version such a schema is judged: draft-07 holds all of draft-06. */
const DIALECTS = {
    'json-schema.org/draft/2020-12/schema': '2020-12',
    'json-schema.org/draft/2019-09/schema': '2019-09',
    'json-schema.org/draft-07/schema': 'draft-07',
    'json-schema.org/draft-06/schema': 'draft-07',
};
/** The version a schema is written in: the newest where it says nothing, null where it names one that is not judged. */
function dialectOf(schema) {
    const stated = schema['$schema'];
    if (stated === undefined)
        return '2020-12';
    const uri = typeof stated === 'string' ? withoutScheme(stated) : '';
    return Object.hasOwn(DIALECTS, uri) ? (DIALECTS[uri] ?? null) : null;
}
/** Does `$schema` name JSON Schema at all, of any version? */
function namesJsonSchema(stated) {
    return typeof stated === 'string' && withoutScheme(stated).startsWith('json-schema.org/');
}
function withoutScheme(uri) {
    return uri.replace(/^https?:\/\//, '').replace(/#$/, '');
}


/***/ }),

/***/ 91696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ re2Of)
/* harmony export */ });
/* unused harmony export REPEATS_MAX */
/** How many times at most a part may be repeated by a count; RE2's own limit. */
const REPEATS_MAX = 1_000;
const SPACES = '\\x{9}-\\x{d}\\x{20}\\x{a0}\\x{1680}\\x{2000}-\\x{200a}\\x{2028}\\x{2029}\\x{202f}\\x{205f}\\x{3000}\\x{feff}';
const NO_SPACES = '\\x{0}-\\x{8}\\x{e}-\\x{1f}\\x{21}-\\x{9f}\\x{a1}-\\x{167f}\\x{1681}-\\x{1fff}\\x{200b}-\\x{2027}\\x{202a}-\\x{202e}' +
    '\\x{2030}-\\x{205e}\\x{2060}-\\x{2fff}\\x{3001}-\\x{fefe}\\x{ff00}-\\x{10ffff}';
const ANY = '[\\x{0}-\\x{10ffff}]';
const NONE = '[^\\x{0}-\\x{10ffff}]';
const NO_LINE_END = '[^\\n\\r\\x{2028}\\x{2029}]';
/** Long names of the general categories that people write; RE2 knows the short ones and the scripts. */
const CATEGORIES = {
    Letter: 'L',
    Lowercase_Letter: 'Ll',
    Uppercase_Letter: 'Lu',
    Mark: 'M',
    Number: 'N',
    Decimal_Number: 'Nd',
    Punctuation: 'P',
    Symbol: 'S',
    Separator: 'Z',
    Other: 'C',
};
/** Thrown inside this file only. */
class Unsupported extends Error {
}
/**
 * Translates a regular expression to RE2, whose matching takes time linear in the text whatever the pattern. Look-around and
 * back-references have no such form. Syntax errors are left to RE2 to find.
 */
function re2Of(pattern, notation = 'ecma') {
    const cursor = { text: pattern, notation, at: 0 };
    let re2 = '';
    try {
        while (cursor.at < pattern.length)
            re2 += outside(cursor);
    }
    catch (thrown) {
        if (thrown instanceof Unsupported)
            return { unsupported: thrown.message };
        throw thrown;
    }
    return { re2: notation === 'xml' ? `^(?:${re2})$` : re2 };
}
function take(cursor) {
    const character = String.fromCodePoint(cursor.text.codePointAt(cursor.at) ?? 0);
    cursor.at += character.length;
    return character;
}
/** What stands here by a sticky expression; the cursor steps over it. */
function taken(cursor, expression) {
    expression.lastIndex = cursor.at;
    const found = expression.exec(cursor.text);
    if (found !== null)
        cursor.at += found[0].length;
    return found;
}
function outside(cursor) {
    const character = take(cursor);
    switch (character) {
        case '\\':
            return escaped(cursor, false);
        case '[':
            return characterClass(cursor);
        case '(':
            return group(cursor);
        case '.':
            return NO_LINE_END;
        case '{':
            return repeat(cursor);
        case '}':
        case ']':
            return `\\${character}`;
        default:
            return character;
    }
}
function group(cursor) {
    if (taken(cursor, /\?:/y) !== null)
        return '(?:';
    if (taken(cursor, /\?<[A-Za-z_$][\w$]*>/y) !== null)
        return '(';
    if (taken(cursor, /\?<?[=!]/y) !== null)
        throw new Unsupported('looking ahead or behind');
    if (taken(cursor, /\?/y) !== null)
        throw new Unsupported('a group with flags');
    return '(';
}
function repeat(cursor) {
    const found = taken(cursor, /(\d+)(?:,(\d*))?\}/y);
    if (found === null)
        return '\\{';
    const most = Math.max(Number(found[1]), Number(found[2] ?? 0));
    if (most > REPEATS_MAX)
        throw new Unsupported(`more than ${REPEATS_MAX} repetitions`);
    return `{${found[0]}`;
}
function characterClass(cursor) {
    if (taken(cursor, /\]/y) !== null)
        return NONE;
    if (taken(cursor, /\^\]/y) !== null)
        return ANY;
    let inner = taken(cursor, /\^/y) === null ? '' : '^';
    while (taken(cursor, /\]/y) === null) {
        if (cursor.at >= cursor.text.length)
            return `[${inner}`;
        if (cursor.notation === 'xml' && taken(cursor, /-\[/y) !== null)
            throw new Unsupported('subtracting a class');
        const character = take(cursor);
        if (character === '\\')
            inner += escaped(cursor, true);
        else
            inner += character === '[' ? '\\[' : character;
    }
    return `[${inner}]`;
}
function escaped(cursor, isInClass) {
    if (cursor.at >= cursor.text.length)
        return '\\';
    const character = take(cursor);
    if (/[dDwWtnrfv]/.test(character))
        return `\\${character}`;
    switch (character) {
        case 's':
            return isInClass ? SPACES : `[${SPACES}]`;
        case 'S':
            return isInClass ? NO_SPACES : `[${NO_SPACES}]`;
        case 'b':
            return isInClass ? '\\x{8}' : '\\b';
        case 'B':
            return '\\B';
        case 'p':
        case 'P':
            return property(cursor, character);
        case 'c':
            return control(cursor);
        case 'x':
        case 'u':
            return codePoint(cursor, character);
        default:
            return literal(cursor, character);
    }
}
function literal(cursor, character) {
    if (character === '0' && taken(cursor, /(?=\d)/y) === null)
        return '\\x{0}';
    if (/[1-9k]/.test(character))
        throw new Unsupported('a back-reference');
    if (/[0A-Za-z]/.test(character))
        throw new Unsupported(`the escape "\\${character}"`);
    return `\\x{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
function control(cursor) {
    const found = cursor.notation === 'xml' ? null : taken(cursor, /[A-Za-z]/y);
    if (found === null)
        throw new Unsupported('the escape "\\c"');
    return `\\x{${(found[0].charCodeAt(0) % 32).toString(16)}}`;
}
function codePoint(cursor, kind) {
    const found = taken(cursor, kind === 'x' ? /([0-9A-Fa-f]{2})/y : /\{([0-9A-Fa-f]{1,6})\}|([0-9A-Fa-f]{4})/y);
    if (found === null)
        throw new Unsupported(`the escape "\\${kind}" without its digits`);
    const code = Number.parseInt(found[1] ?? found[2] ?? '', 16);
    if (code < 0xd800 || code > 0xdfff)
        return `\\x{${code.toString(16)}}`;
    const low = taken(cursor, /\\u([Dd][C-Fc-f][0-9A-Fa-f]{2})/y);
    if (low === null || code > 0xdbff)
        throw new Unsupported('half of a surrogate pair');
    const joined = 0x10000 + (code - 0xd800) * 0x400 + (Number.parseInt(low[1] ?? '', 16) - 0xdc00);
    return `\\x{${joined.toString(16)}}`;
}
function property(cursor, kind) {
    const found = taken(cursor, /\{(?:(?:Script|sc|General_Category|gc)=)?([A-Za-z_]+)\}/y);
    if (found === null)
        throw new Unsupported(`the escape "\\${kind}" in this form`);
    const stated = found[1] ?? '';
    const name = Object.hasOwn(CATEGORIES, stated) ? CATEGORIES[stated] : stated;
    return `\\${kind}{${name}}`;
}


/***/ }),

/***/ 3775:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   oC: () => (/* binding */ patternReader)
/* harmony export */ });
/* unused harmony exports PROGRAM_MAX, TEST_STEPS_MAX */
/* harmony import */ var _plumbline_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42705);
/* harmony import */ var _ecma_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91696);


/** Instructions of the compiled pattern: beyond it, counted repetitions were multiplied without measure. */
const PROGRAM_MAX = 10_000;
/** Instructions times characters of one test: some seconds. */
const TEST_STEPS_MAX = 100_000_000;
/** Loads the engine. */
async function patternReader() {
    const { RE2JS } = await __webpack_require__.e(/* import() */ 856).then(__webpack_require__.bind(__webpack_require__, 2856));
    return (pattern, notation) => {
        const translated = (0,_ecma_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .re2Of */ .n)(pattern, notation);
        if ('unsupported' in translated)
            return unsupported(`it uses ${translated.unsupported}, which RE2 does not know`);
        try {
            const compiled = RE2JS.compile(translated.re2);
            const size = compiled.programSize();
            if (size > PROGRAM_MAX)
                return unsupported('its repetitions multiply to a pattern too large to match');
            return { test: (text) => demandShort(text, size, pattern) && compiled.test(text) };
        }
        catch (thrown) {
            if (thrown instanceof _plumbline_core__WEBPACK_IMPORTED_MODULE_1__/* .PlumblineError */ .Dl)
                throw thrown;
            const reason = thrown instanceof Error ? thrown.message.replace(/^error parsing regexp: /, '') : String(thrown);
            return { code: 'CONFIG_INVALID', problem: reason };
        }
    };
}
function unsupported(problem) {
    return { code: 'CONFIG_UNSUPPORTED', problem };
}
function demandShort(text, size, pattern) {
    if (text.length * size <= TEST_STEPS_MAX)
        return true;
    throw new _plumbline_core__WEBPACK_IMPORTED_MODULE_1__/* .PlumblineError */ .Dl('LIMIT_TIME', `Cannot match the pattern "${pattern.slice(0, 60)}": text may have at most ${Math.floor(TEST_STEPS_MAX / size)} characters for a pattern ` +
        `of its size: one has ${text.length}`, 'limit the length of the text, or simplify the pattern');
}


/***/ }),

/***/ 56261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ownRuleSet: () => (/* binding */ ownRuleSet)
});

// EXTERNAL MODULE: ./build/packages/data/src/rules/bounds-rule.js
var bounds_rule = __webpack_require__(55134);
;// CONCATENATED MODULE: ./build/packages/data/src/rules/rule-terms.js
/** A demand as a check of our own language: what nothing was held against is no pass. */
function statedCheck({ name, where, terms, whenAbsent, over }, demand) {
    const { severity, when, note } = terms;
    return {
        name,
        demand,
        severity: severity ?? 'error',
        vacuous: 'warn',
        ...(when === undefined ? {} : { rows: { sql: when } }),
        ...(whenAbsent === undefined ? {} : { whenAbsent }),
        ...(over === undefined ? {} : { over }),
        ...(where === undefined ? {} : { where }),
        ...(note === undefined ? {} : { note }),
    };
}
/** A test of each row as a demand under the terms. */
function rowDemand(columns, test, { skip, holds }) {
    return { kind: 'rows', columns, test, skip, allow: { holding: holds ?? 1 } };
}

;// CONCATENATED MODULE: ./build/packages/data/src/rules/column-measures.js


const MEASURES = ['min', 'max', 'mean', 'median', 'sum', 'sd', 'distinct', 'distinct-share'];
const SETS = { contains: 'contains', 'distinct-in': 'within', exactly: 'equals' };
const HOURS_OF_DAY = 24;
/** What the rules ask of all values of a column together. */
function columnMeasures({ column, rules, suffix, at }) {
    const over = rules['each-item'] === true ? { over: 'items' } : {};
    return demands(column, rules).map(([key, demand]) => statedCheck({ name: `column.${column}.${key}${suffix}`, where: at(key), terms: rules, whenAbsent: 'skip', ...over }, demand));
}
function demands(column, rules) {
    const metric = (key, bounds) => [
        key,
        { kind: 'metric', metric: { of: key, column }, bounds },
    ];
    const { freshness, quantiles, divergence } = rules;
    const common = rules['most-common'];
    return [
        ...MEASURES.flatMap((key) => (rules[key] === undefined ? [] : [metric(key, (0,bounds_rule/* boundsOf */.BO)(rules[key]))])),
        ...(quantiles === undefined ? [] : [['quantiles', quantilesDemand(column, quantiles)]]),
        ...Object.entries(SETS).flatMap(([key, relation]) => {
            const values = rules[key];
            return values === undefined
                ? []
                : [[key, { kind: 'distinct', column, relation, values }]];
        }),
        ...(common === undefined ? [] : [['most-common', mostCommon(column, common)]]),
        ...(divergence === undefined ? [] : [['divergence', divergenceDemand(column, divergence)]]),
        ...(freshness === undefined ? [] : [['freshness', freshnessDemand(column, freshness)]]),
    ];
}
function quantilesDemand(column, quantiles) {
    const stated = Object.entries(quantiles)
        .map(([share, rule]) => ({ share: Number(share), bounds: (0,bounds_rule/* boundsOf */.BO)(rule) }))
        .sort((a, b) => a.share - b.share);
    const end = (limit) => (limit === undefined ? null : Number(limit));
    return {
        kind: 'quantiles',
        column,
        quantiles: stated.map(({ share }) => share),
        ranges: stated.map(({ bounds }) => [end(bounds.min), end(bounds.max)]),
        interpolation: 'linear',
    };
}
function mostCommon(column, rule) {
    const values = isList(rule) ? rule : [rule];
    return { kind: 'most-common', column, values, tiesOk: true };
}
function isList(rule) {
    return Array.isArray(rule);
}
function divergenceDemand(column, rule) {
    return {
        kind: 'divergence',
        column,
        partition: partitionOf(rule),
        below: rule['at-most'],
        tailWeightHoldout: rule['tail-holdout'] ?? 0,
        internalWeightHoldout: rule['inner-holdout'] ?? 0,
    };
}
function partitionOf({ values, bins, weights, 'tail-weights': tailWeights }) {
    if (values !== undefined)
        return { values: Object.keys(values), weights: Object.values(values) };
    return { bins: bins ?? [], weights: weights ?? [], ...(tailWeights === undefined ? {} : { tailWeights }) };
}
function freshnessDemand(column, rule) {
    const max = rule['at-most-hours'] ?? (rule['at-most-days'] ?? 0) * HOURS_OF_DAY;
    return { kind: 'metric', metric: { of: 'age-hours', column }, bounds: { max } };
}

;// CONCATENATED MODULE: ./build/packages/data/src/rules/column-checks.js



/** Everything the rules of one column ask of its values, in the order it is reported. */
function columnChecks(column, rules, locate) {
    const sets = [
        { column, rules, suffix: '', at: (key) => locate(key) },
        ...(rules.also ?? []).map((further, index) => ({
            column,
            rules: further,
            suffix: `.${index + 2}`,
            at: (key) => locate('also', String(index), key),
        })),
    ];
    return [...storage(column, rules, locate), ...sets.flatMap((set) => [...rowChecks(set), ...columnMeasures(set)])];
}
/** Rules of the lists themselves, even where the others look at their items. */
const OF_LISTS = new Set(['nullable', 'missing', 'items']);
function rowChecks({ column, rules, suffix, at }) {
    const over = rules['each-item'] === true ? { over: 'items' } : {};
    const stated = (key, demand) => statedCheck({
        name: `column.${column}.${key}${suffix}`,
        where: at(key),
        terms: rules,
        whenAbsent: 'skip',
        ...(OF_LISTS.has(key) ? {} : over),
    }, demand);
    const present = { kind: 'present' };
    const share = rules.missing?.['at-most'];
    const tests = [...typeRules(rules), ...numberRules(rules), ...textRules(rules), ...setRules(rules)];
    const [type, others] = [tests.filter(([key]) => key === 'type'), tests.filter(([key]) => key !== 'type')];
    const check = ([key, test, skip]) => stated(key, rowDemand([column], test, { skip, holds: rules.holds }));
    return [
        ...type.map(check),
        ...(rules.nullable === false
            ? [stated('nullable', rowDemand([column], present, { skip: 'never', holds: undefined }))]
            : []),
        ...(share === undefined
            ? []
            : [
                stated('missing', {
                    ...rowDemand([column], present, { skip: 'never', holds: undefined }),
                    allow: { breaking: 'share', within: { max: share } },
                }),
            ]),
        ...others.map(check),
    ];
}
function typeRules({ type, finite }) {
    return [
        ...(type === undefined ? [] : [['type', { kind: 'type', type }, 'any-null']]),
        ...(finite === true ? [['finite', { kind: 'finite', as: 'number' }, 'any-null']] : []),
    ];
}
/** What is not of the declared type breaks that rule and is not counted again. */
function numberRules(rules) {
    const { type, range, above, below } = rules;
    const reading = {
        ...(type === undefined ? {} : { as: type, unreadable: 'holds' }),
        ...(type === 'time' ? { notation: {} } : {}),
    };
    const between = (key, bounds) => [
        key,
        { kind: 'between', bounds, ...reading },
        'any-null',
    ];
    const [low, high] = range ?? [null, null];
    return [
        ...(range === undefined ? [] : [between('range', (0,bounds_rule/* boundsOf */.BO)([low, high]))]),
        ...(above === undefined ? [] : [between('above', { min: above, minStrict: true })]),
        ...(below === undefined ? [] : [between('below', { max: below, maxStrict: true })]),
        ...(rules.in === undefined ? [] : [['in', { kind: 'one-of', values: rules.in, ...reading }, 'any-null']]),
        ...(rules['not-in'] === undefined
            ? []
            : [['not-in', { kind: 'one-of', values: rules['not-in'], negate: true, ...reading }, 'any-null']]),
        ...(rules['multiple-of'] === undefined
            ? []
            : [['multiple-of', { kind: 'multiple-of', of: rules['multiple-of'] }, 'any-null']]),
    ];
}
function textRules(rules) {
    const { length, items } = rules;
    return [
        ...pattern('matches', 'regex', rules.matches),
        ...pattern('not-matches', 'regex', rules['not-matches']),
        ...pattern('like', 'like', rules.like),
        ...pattern('not-like', 'like', rules['not-like']),
        ...(length === undefined ? [] : [['length', { kind: 'length', bounds: (0,bounds_rule/* boundsOf */.BO)(length) }, 'any-null']]),
        ...(items === undefined
            ? []
            : [['items', { kind: 'item-count', bounds: (0,bounds_rule/* boundsOf */.BO)(items), level: 0 }, 'never']]),
        ...(rules['time-format'] === undefined
            ? []
            : [['time-format', { kind: 'time-format', format: rules['time-format'] }, 'any-null']]),
        ...(rules['time-like'] === true ? [['time-like', { kind: 'time-like' }, 'any-null']] : []),
        ...(rules.json === true ? [['json', { kind: 'json' }, 'any-null']] : []),
        ...(rules['json-schema'] === undefined
            ? []
            : [['json-schema', { kind: 'json-schema', schema: rules['json-schema'] }, 'any-null']]),
    ];
}
function pattern(key, syntax, written) {
    if (written === undefined)
        return [];
    const patterns = typeof written === 'string' ? [written] : written;
    return [[key, { kind: 'matches', syntax, patterns, need: key.startsWith('not-') ? 'none' : 'any' }, 'any-null']];
}
/** Rules of a value beside the other values of the column, or those of another table. */
function setRules(rules) {
    const { increasing = false, decreasing = false } = rules;
    const outliers = rules['no-outliers'];
    const { method = 'iqr', multiplier } = typeof outliers === 'string' ? { method: outliers, multiplier: undefined } : (outliers ?? {});
    const key = rules['foreign-key'];
    return [
        ...(rules.unique === true ? [['unique', { kind: 'not-repeated' }, 'any-missing']] : []),
        ...(increasing === false
            ? []
            : [['increasing', { kind: 'increasing', strictly: increasing === 'strictly' }, 'any-missing']]),
        ...(decreasing === false
            ? []
            : [['decreasing', { kind: 'decreasing', strictly: decreasing === 'strictly' }, 'any-missing']]),
        ...(rules['z-score'] === undefined
            ? []
            : [['z-score', { kind: 'z-score', below: rules['z-score'], doubleSided: true }, 'any-missing']]),
        ...(outliers === undefined
            ? []
            : [
                [
                    'no-outliers',
                    { kind: 'no-outlier', method, multiplier: multiplier ?? (method === 'iqr' ? 1.5 : 3) },
                    'any-missing',
                ],
            ]),
        ...(key === undefined
            ? []
            : [['foreign-key', { kind: 'found-in', table: key.table, columns: [key.column] }, 'any-missing']]),
    ];
}
/** Where the column stands in the file, and in which type. */
function storage(column, rules, locate) {
    const { position } = rules;
    const types = rules['stored-as'];
    const stated = (key) => ({
        name: `column.${column}.${key}`,
        where: locate(key),
        terms: { ...(rules.severity === undefined ? {} : { severity: rules.severity }) },
        whenAbsent: 'skip',
    });
    return [
        ...(position === undefined
            ? []
            : [statedCheck(stated('position'), { kind: 'column', column, index: position - 1 })]),
        ...(types === undefined
            ? []
            : [
                statedCheck(stated('stored-as'), {
                    kind: 'column-type',
                    column,
                    types: typeof types === 'string' ? [types] : types,
                }),
            ]),
    ];
}

// EXTERNAL MODULE: ./build/packages/data/src/rules/rules-file.js + 8 modules
var rules_file = __webpack_require__(62648);
// EXTERNAL MODULE: ./build/packages/data/src/rules/comparison.js
var comparison = __webpack_require__(61967);
;// CONCATENATED MODULE: ./build/packages/data/src/rules/table-checks.js



/** What the rules ask of several columns together and of the table as a whole. */
function tableChecks(rules, locate) {
    return [
        ...recordChecks(rules, locate),
        ...(rules.checks ?? []).map((own, index) => ownCheck(own, locate('checks', String(index)))),
        ...shapeChecks(rules, locate),
        ...rowsChecks(rules.rows ?? {}, locate),
    ];
}
function recordChecks(rules, locate) {
    const plain = (key, test) => (rules[key] ?? []).map((rule, index) => ({
        key,
        index,
        columns: columnsOf(rule),
        test,
        skip: 'any-missing',
        terms: termsOf(rule),
    }));
    const groups = [
        ...plain('unique-together', { kind: 'not-repeated' }),
        ...(rules.compare ?? []).map((rule, index) => {
            const text = typeof rule === 'string' ? rule : rule.rule;
            const { columns, test } = (0,comparison/* readComparison */.W)(text);
            const terms = typeof rule === 'string' ? {} : rule;
            return { key: 'compare', index, columns, test, skip: 'any-missing', terms, label: text.trim() };
        }),
        ...plain('equal', { kind: 'equal' }),
        ...plain('different', { kind: 'unique-in-record' }),
        ...(rules.sums ?? []).map((rule, index) => ({
            key: 'sums',
            index,
            columns: rule.columns,
            test: { kind: 'sum', total: rule.to },
            skip: 'any-missing',
            terms: rule,
        })),
        ...(rules.pairs ?? []).map((rule, index) => ({
            key: 'pairs',
            index,
            columns: rule.columns,
            test: { kind: 'pair-in', pairs: rule.in },
            skip: 'all-missing',
            terms: rule,
        })),
        ...(rules['foreign-keys'] ?? []).map((rule, index) => ({
            key: 'foreign-keys',
            index,
            columns: rule.columns,
            test: { kind: 'found-in', table: rule.table, columns: rule.to },
            skip: 'any-missing',
            terms: rule,
        })),
    ];
    return groups.map(({ key, index, columns, test, skip, terms, label }) => statedCheck({ name: `${key}.${label ?? columns.join('+')}`, where: locate(key, String(index)), terms }, rowDemand(columns, test, { skip, holds: terms.holds })));
}
/** The author's own SQL. */
function ownCheck(own, where) {
    const { when, ...terms } = own;
    const stated = { name: `checks.${own.name}`, where };
    if (own.query === undefined) {
        const test = { kind: 'holds', predicate: { sql: own.sql ?? 'false' } };
        return statedCheck({ ...stated, terms: own }, rowDemand(own.columns ?? [], test, { skip: 'never', holds: own.holds }));
    }
    return statedCheck({ ...stated, terms }, queryDemand(own, own.query));
}
function queryDemand({ expect, holds, 'same-rows-as': other }, query) {
    if (expect !== undefined)
        return { kind: 'metric', metric: { of: 'query', sql: query }, bounds: (0,bounds_rule/* boundsOf */.BO)(expect) };
    return {
        kind: 'query',
        sql: query,
        expect: other === undefined ? 'no-rows' : { sameAs: other, holding: holds ?? 1 },
    };
}
function shapeChecks(rules, locate) {
    const extra = rules['extra-columns'] ?? 'allow';
    const order = rules['columns-in-order'];
    const width = rules['column-count'];
    const stated = (name, key, terms = {}) => ({ name, where: locate(key), terms });
    return [
        ...(extra === 'allow'
            ? []
            : [
                statedCheck(stated('columns.extra', 'extra-columns', { severity: extra === 'fail' ? 'error' : 'warning' }), {
                    kind: 'columns',
                    names: Object.keys(rules.columns ?? {}),
                    mode: 'no-others',
                }),
            ]),
        ...(order === undefined
            ? []
            : [statedCheck(stated('columns.order', 'columns-in-order'), { kind: 'columns', names: order, mode: 'ordered' })]),
        ...(width === undefined
            ? []
            : [
                statedCheck(stated('columns.count', 'column-count'), {
                    kind: 'metric',
                    metric: { of: 'columns' },
                    bounds: (0,bounds_rule/* boundsOf */.BO)(width),
                }),
            ]),
    ];
}
function rowsChecks(rows, locate) {
    const stated = (key) => ({ name: `rows.${key}`, where: locate('rows', key), terms: {} });
    const { 'at-least': min, 'at-most': max, change, 'same-as': table } = rows;
    return [
        ...(min === undefined
            ? []
            : [statedCheck(stated('at-least'), { kind: 'metric', metric: { of: 'rows' }, bounds: { min } })]),
        ...(max === undefined
            ? []
            : [statedCheck(stated('at-most'), { kind: 'metric', metric: { of: 'rows' }, bounds: { max } })]),
        ...(change === undefined
            ? []
            : [statedCheck(stated('change'), { kind: 'metric', metric: { of: 'rows-change' }, bounds: (0,bounds_rule/* boundsOf */.BO)(change) })]),
        ...(table === undefined ? [] : [statedCheck(stated('same-as'), { kind: 'same-rows', table })]),
    ];
}
function columnsOf(rule) {
    return 'columns' in rule ? rule.columns : rule;
}
function termsOf(rule) {
    return 'columns' in rule ? rule : {};
}

;// CONCATENATED MODULE: ./build/packages/data/src/rules/rules-checks.js




/** The rules of a file as checks: presence of columns first, then what each column must hold, then the table. */
function rulesChecks({ rules, locate }) {
    const at = (...keys) => locate((0,rules_file/* pointerTo */.xH)(...keys));
    const columns = Object.entries(rules.columns ?? {});
    const checks = [
        ...columns
            .filter(([, { required }]) => required !== false)
            .map((entry) => presence(entry, at('columns', entry[0]))),
        ...columns.flatMap(([name, column]) => columnChecks(name, column, (...keys) => at('columns', name, ...keys))),
        ...tableChecks(rules, at),
    ];
    return named(checks);
}
function presence([column, { severity }], where) {
    const terms = severity === undefined ? {} : { severity };
    return statedCheck({ name: `column.${column}.presence`, where, terms }, { kind: 'column', column });
}
/** A name that stands twice gets a number, so that each finding has its own. */
function named(checks) {
    const seen = new Map();
    return checks.map((check) => {
        const times = (seen.get(check.name) ?? 0) + 1;
        seen.set(check.name, times);
        return times === 1 ? check : { ...check, name: `${check.name}.${times}` };
    });
}

;// CONCATENATED MODULE: ./build/packages/data/src/rules/rules-reading.js
/** Rules that look at how a field is written, and not at what it may be read as. */
const OF_TEXT = [
    'matches',
    'not-matches',
    'like',
    'not-like',
    'length',
    'time-format',
    'time-like',
    'json',
    'json-schema',
];
/**
 * How text must be read for the rules to mean what they say: a field that must be text, or is judged by how it is written (`007`), stays as
 * it stands in the file. Rules of numbers and times read it all the same.
 */
function rulesReading(rules) {
    const textColumns = Object.entries(rules.columns ?? {}).flatMap(([name, column]) => [column, ...(column.also ?? [])].some(isOfText) ? [name] : []);
    return {
        missingValues: rules['missing-values'] ?? [],
        textColumns,
        ...(rules['empty-is-missing'] === undefined ? {} : { emptyIsMissing: rules['empty-is-missing'] }),
    };
}
function isOfText(rules) {
    return rules.type === 'string' || OF_TEXT.some((key) => rules[key] !== undefined && rules[key] !== false);
}

;// CONCATENATED MODULE: ./build/packages/data/src/languages/own-rule-set.js


/** Rules in Plumbline YAML as a rule set. Columns that must be text are read as text, whatever they look like. */
function ownRuleSet(own, text) {
    const { name, sha256, rules } = own;
    const reading = rulesReading(rules);
    const file = { name, sha256, language: 'Plumbline YAML', checks: rulesChecks(own), reading };
    return { file, text, own, suite: null, tfdv: null };
}


/***/ }),

/***/ 55134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BO: () => (/* binding */ boundsOf),
/* harmony export */   Br: () => (/* binding */ ENDS),
/* harmony export */   Hm: () => (/* binding */ boundsSchema),
/* harmony export */   t$: () => (/* binding */ boundsProblem)
/* harmony export */ });
/* unused harmony export END */
const LIMIT = { type: ['number', 'string'] };
/** A limit, or null for an open end. */
const END = { type: ['number', 'string', 'null'] };
/** Two ends. */
const ENDS = {
    type: 'array',
    prefixItems: [END, END],
    items: false,
    minItems: 2,
    maxItems: 2,
};
/** JSON Schema of bounds, with what they are about. */
function boundsSchema(description) {
    return {
        description: `${description} [smallest, largest] with null for an open end, one number, or at-least, at-most, above, below.`,
        type: ['array', 'number', 'string', 'object'],
        if: { type: 'array' },
        // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
        then: ENDS,
        else: {
            type: ['number', 'string', 'object'],
            additionalProperties: false,
            minProperties: 1,
            properties: {
                'at-least': { ...LIMIT, description: 'Smallest legal value.' },
                'at-most': { ...LIMIT, description: 'Largest legal value.' },
                above: { ...LIMIT, description: 'Legal values are greater.' },
                below: { ...LIMIT, description: 'Legal values are smaller.' },
            },
        },
    };
}
/** Bounds as checks have them. Of two ends on one side the strict one counts. */
function boundsOf(rule) {
    if (typeof rule === 'number' || typeof rule === 'string')
        return { min: rule, max: rule };
    if (isEnds(rule)) {
        const [min, max] = rule;
        return { ...(min === null ? {} : { min }), ...(max === null ? {} : { max }) };
    }
    const { above, below } = rule;
    const min = above ?? rule['at-least'];
    const max = below ?? rule['at-most'];
    return {
        ...(min === undefined ? {} : { min }),
        ...(max === undefined ? {} : { max }),
        ...(above === undefined ? {} : { minStrict: true }),
        ...(below === undefined ? {} : { maxStrict: true }),
    };
}
/** Why bounds cannot be met, or null. Text is compared as numbers or as times where both ends are such. */
function boundsProblem(rule) {
    const { min, max } = boundsOf(rule);
    if (min === undefined || max === undefined)
        return null;
    const [low, high] = [min, max].map(orderOf);
    if (low === undefined || high === undefined || Number.isNaN(low) || Number.isNaN(high))
        return null;
    return low > high ? 'must ascend' : null;
}
function orderOf(limit) {
    if (typeof limit === 'number')
        return limit;
    return limit.trim() !== '' && !Number.isNaN(Number(limit)) ? Number(limit) : Date.parse(limit);
}
function isEnds(rule) {
    return Array.isArray(rule);
}


/***/ }),

/***/ 61967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ readComparison)
/* harmony export */ });
const NAME = '([\\p{L}_][\\p{L}\\p{N}_.-]*|"(?:[^"]|"")+")';
const COMPARISON = new RegExp(`^\\s*${NAME}\\s*(<=|>=|!=|<>|==|<|>|=)\\s*${NAME}\\s*$`, 'u');
/** `start <= end`; names that are no plain words stand in double quotes. Null for anything else. */
function readComparison(text) {
    const parts = COMPARISON.exec(text);
    if (parts === null)
        return null;
    const [left, right] = [unquoted(parts[1] ?? ''), unquoted(parts[3] ?? '')];
    switch (parts[2]) {
        case '<':
        case '<=':
            return { columns: [right, left], test: { kind: 'greater', orEqual: parts[2] === '<=' } };
        case '>':
        case '>=':
            return { columns: [left, right], test: { kind: 'greater', orEqual: parts[2] === '>=' } };
        case '!=':
        case '<>':
            return { columns: [left, right], test: { kind: 'unique-in-record' } };
        default:
            return { columns: [left, right], test: { kind: 'equal' } };
    }
}
function unquoted(name) {
    return name.startsWith('"') ? name.slice(1, -1).replaceAll('""', '"') : name;
}


/***/ }),

/***/ 62648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xH: () => (/* binding */ pointerTo),
  rulesOf: () => (/* binding */ rulesOf)
});

// UNUSED EXPORTS: parseRules, readRules

// EXTERNAL MODULE: ./build/packages/boundary/src/guard.js + 1 modules
var guard = __webpack_require__(36467);
// EXTERNAL MODULE: ./build/packages/core/src/error.js
var error = __webpack_require__(42705);
// EXTERNAL MODULE: ./build/packages/data/src/rules/bounds-rule.js
var bounds_rule = __webpack_require__(55134);
;// CONCATENATED MODULE: ./build/packages/data/src/rules/column-rules-schema.js

const SHARE = { type: 'number', minimum: 0, maximum: 1 };
const LIMIT = { type: ['number', 'string'] };
const VALUE = { type: ['string', 'number', 'boolean'] };
const VALUES = { type: 'array', minItems: 1, maxItems: 10_000, items: VALUE };
const PATTERN = { type: 'string', maxLength: 1_000 };
const FLAG = { type: 'boolean' };
/** JSON Schema of one, or a list of them. */
function oneOrMore(item, description) {
    const { type, ...limits } = item;
    const types = Array.isArray(type) ? type : [type ?? 'string'];
    return { type: [...types, 'array'], ...limits, minItems: 1, maxItems: 1_000, items: item, description };
}
/** JSON Schema of `RuleTerms`. */
const TERMS_SCHEMA = {
    severity: {
        enum: ['error', 'warning', 'info'],
        description: 'error fails, warning warns, info is only told. Default error.',
    },
    when: {
        type: 'string',
        minLength: 1,
        maxLength: 10_000,
        description: "SQL condition: only rows that fulfil it are looked at, e.g. plan = 'pro'.",
    },
    holds: { ...SHARE, description: 'Share of the judged rows that must hold. Default 1: every row.' },
    note: { type: 'string', maxLength: 1_000, description: 'Your own words, put behind the sentence of the finding.' },
};
const DIVERGENCE = {
    type: 'object',
    additionalProperties: false,
    required: ['at-most'],
    properties: {
        values: {
            type: 'object',
            additionalProperties: SHARE,
            minProperties: 1,
            maxProperties: 10_000,
            description: 'Expected share of each value.',
        },
        bins: {
            type: 'array',
            items: { type: 'number' },
            minItems: 2,
            maxItems: 1_000,
            description: 'Edges of bins, ascending.',
        },
        weights: { type: 'array', items: SHARE, minItems: 1, maxItems: 999, description: 'Expected share of each bin.' },
        'tail-weights': {
            type: 'array',
            prefixItems: [SHARE, SHARE],
            items: false,
            minItems: 2,
            maxItems: 2,
            description: 'Expected shares below the first and above the last edge.',
        },
        'at-most': { type: 'number', minimum: 0, description: 'Largest legal divergence in nats.' },
        'tail-holdout': {
            ...SHARE,
            description: 'Weight held out for values that are not listed, or lie beside the bins.',
        },
        'inner-holdout': { ...SHARE, description: 'Weight held out for bins without weight.' },
    },
    description: 'How far the shares of values may be from the expected ones (Kullback–Leibler).',
};
const VALUE_RULES = {
    type: {
        enum: ['integer', 'number', 'string', 'boolean', 'time', 'date'],
        description: 'What every value must be. Text that reads as the type fits too.',
    },
    nullable: { ...FLAG, description: 'May values be missing (null or NaN)? Default true.' },
    missing: {
        type: 'object',
        additionalProperties: false,
        required: ['at-most'],
        properties: { 'at-most': { ...SHARE, description: 'Largest share of rows that may be missing (null or NaN).' } },
        description: 'How many values may be missing.',
    },
    range: { ...bounds_rule/* ENDS */.Br, description: 'Smallest and largest legal value, both included; null leaves an end open.' },
    above: { ...LIMIT, description: 'Every value is greater than this.' },
    below: { ...LIMIT, description: 'Every value is smaller than this.' },
    'multiple-of': { type: 'number', exclusiveMinimum: 0, description: 'Every value is a whole multiple of this.' },
    finite: { ...FLAG, description: 'May no value be NaN or infinite? Default false.' },
    in: { ...VALUES, description: 'The legal values.' },
    'not-in': { ...VALUES, description: 'Values that may not be there.' },
    matches: oneOrMore(PATTERN, 'Regular expression (RE2) that every text must hold; of a list any one.'),
    'not-matches': oneOrMore(PATTERN, 'Regular expression (RE2) that no text may hold; of a list none.'),
    like: oneOrMore(PATTERN, 'SQL pattern that every text must fit, with % and _; of a list any one.'),
    'not-like': oneOrMore(PATTERN, 'SQL pattern that no text may fit; of a list none.'),
    length: (0,bounds_rule/* boundsSchema */.Hm)('Characters of every text, or items of every list.'),
    items: (0,bounds_rule/* boundsSchema */.Hm)('Items of every list; a missing list has none.'),
    'each-item': { ...FLAG, description: 'Do the other rules look at the items of lists? Default false: at the lists.' },
    'time-format': {
        type: 'string',
        minLength: 1,
        maxLength: 200,
        description: "strptime's format of every text, e.g. %d.%m.%Y.",
    },
    'time-like': { ...FLAG, description: 'Must every text be a time in any usual notation? Default false.' },
    json: { ...FLAG, description: 'Must every text be JSON? Default false.' },
    'json-schema': { type: 'object', description: 'JSON Schema that every value, or the JSON in every text, must fit.' },
    unique: { ...FLAG, description: 'Must every value be there once only? Default false.' },
    increasing: {
        enum: [true, false, 'strictly'],
        description: 'Must values not fall from row to row? strictly: they must rise. Default false.',
    },
    decreasing: {
        enum: [true, false, 'strictly'],
        description: 'Must values not rise from row to row? strictly: they must fall. Default false.',
    },
    'z-score': {
        type: 'number',
        exclusiveMinimum: 0,
        description: 'Every value is nearer to the mean than so many standard deviations of the column.',
    },
    'no-outliers': {
        type: ['string', 'object'],
        if: { type: 'string' },
        // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
        then: { enum: ['iqr', 'sd'] },
        else: {
            type: 'object',
            additionalProperties: false,
            properties: {
                method: { enum: ['iqr', 'sd'], description: 'Distance from the quartiles or from the mean. Default iqr.' },
                multiplier: { type: 'number', minimum: 0, description: 'How far. Default 1.5 for iqr, 3 for sd.' },
            },
        },
        description: 'iqr: within 1.5 interquartile ranges of the quartiles. sd: within 3 standard deviations of the mean.',
    },
    'foreign-key': {
        type: 'object',
        additionalProperties: false,
        required: ['table', 'column'],
        properties: {
            table: { type: 'string', description: 'A table of this run by name; data is the table itself.' },
            column: { type: 'string', description: 'The column there that must hold every value of this one.' },
        },
        description: 'Every value must be found in a column of another table.',
    },
    freshness: {
        type: 'object',
        additionalProperties: false,
        minProperties: 1,
        maxProperties: 1,
        properties: {
            'at-most-hours': { type: 'number', minimum: 0, description: 'Largest age of the newest time in hours.' },
            'at-most-days': { type: 'number', minimum: 0, description: 'Largest age of the newest time in days.' },
        },
        description: 'How old the newest time may be.',
    },
    min: (0,bounds_rule/* boundsSchema */.Hm)('Where the smallest value must lie.'),
    max: (0,bounds_rule/* boundsSchema */.Hm)('Where the largest value must lie.'),
    mean: (0,bounds_rule/* boundsSchema */.Hm)('Where the mean must lie.'),
    median: (0,bounds_rule/* boundsSchema */.Hm)('Where the median must lie.'),
    sum: (0,bounds_rule/* boundsSchema */.Hm)('Where the sum must lie.'),
    sd: (0,bounds_rule/* boundsSchema */.Hm)('Where the sample standard deviation must lie.'),
    distinct: (0,bounds_rule/* boundsSchema */.Hm)('How many different values there must be.'),
    'distinct-share': (0,bounds_rule/* boundsSchema */.Hm)('How many different values there must be as a share of all values.'),
    quantiles: {
        type: 'object',
        minProperties: 1,
        maxProperties: 100,
        propertyNames: { pattern: '^(0(\\.[0-9]+)?|1(\\.0+)?)$' },
        additionalProperties: (0,bounds_rule/* boundsSchema */.Hm)('Where this quantile must lie.'),
        description: 'Where quantiles must lie, e.g. { 0.5: [10, 20], 0.99: [null, 100] }.',
    },
    contains: { ...VALUES, description: 'Values of which each must be there.' },
    'distinct-in': { ...VALUES, description: 'Values beside which no other may be there; says which others are.' },
    exactly: { ...VALUES, description: 'The values that must be there, each of them and no other.' },
    'most-common': oneOrMore(VALUE, 'What the most frequent value must be; of a list any one.'),
    divergence: DIVERGENCE,
    ...TERMS_SCHEMA,
};
/** JSON Schema of `ColumnRules`. */
const COLUMN_RULES_SCHEMA = {
    type: 'object',
    additionalProperties: false,
    properties: {
        required: { ...FLAG, description: 'Must the column be there? Default true.' },
        position: { type: 'integer', minimum: 1, description: 'Which column it must be, counted from 1.' },
        'stored-as': oneOrMore({ type: 'string', maxLength: 200 }, 'Type in which the file holds the column: a name of SQL, pandas, Spark or Python; of a list any one.'),
        ...VALUE_RULES,
        also: {
            type: 'array',
            maxItems: 100,
            items: { type: 'object', additionalProperties: false, properties: VALUE_RULES },
            description: 'Further rules of this column with a severity, a condition or a share of their own.',
        },
    },
};

;// CONCATENATED MODULE: ./build/packages/data/src/rules/drift-rules.js
/** Every measure that can be asked for by name, with what it is. */
const DISTANCE_MEASURES = {
    psi: 'population stability index, natural logarithm, empty cells count as 0.0001',
    'jensen-shannon-distance': 'root of the Jensen–Shannon divergence in bits, in [0, 1]',
    'jensen-shannon-divergence': 'Jensen–Shannon divergence in bits, in [0, 1]; TFDV’s where bins is equal-width or quantiles',
    hellinger: 'Hellinger distance, in [0, 1]',
    'l-infinity': 'largest difference of one share, in [0, 1]',
    'total-variation': 'half the sum of all differences of shares, in [0, 1]',
    'normalized-absolute-difference': 'largest difference of one count over all rows of both sides',
    wasserstein: 'Wasserstein-1 distance in interquartile ranges of the reference; numbers only',
    'wasserstein-per-sd': 'the same in standard deviations of the reference (Evidently’s); numbers only',
    ks: 'Kolmogorov–Smirnov distance, in [0, 1]; numbers only',
    'ks-p': 'its p-value: state at-least; numbers only',
    'chi-square-p': 'p-value of the chi-square test of homogeneity, rare cells merged: state at-least',
    'g-test-p': 'the same of the likelihood-ratio test',
};
const drift_rules_SHARE = { type: 'number', minimum: 0, maximum: 1 };
const NAME = { type: 'string', minLength: 1 };
const MEASURES = Object.keys(DISTANCE_MEASURES);
const MEASURES_IN_WORDS = Object.entries(DISTANCE_MEASURES)
    .map(([name, words]) => `${name}: ${words}`)
    .join('. ');
const BOUND_PROPERTIES = {
    'at-most': { type: 'number', minimum: 0, description: 'Largest legal distance.' },
    'at-least': { type: 'number', minimum: 0, description: 'Smallest legal value: for p-values.' },
    bins: {
        enum: ['reference-deciles', 'equal-width', 'quantiles'],
        description: 'How numbers are cut. Default reference-deciles, with open ends.',
    },
    missing: {
        enum: ['cells', 'left-out'],
        description: 'Null, NaN and infinite values: cells of their own (default), or left out.',
    },
    severity: { enum: ['error', 'warning'], description: 'error fails, warning warns. Default warning.' },
};
const DISTANCE_RULE = {
    type: 'object',
    additionalProperties: false,
    required: ['method'],
    properties: { method: { enum: MEASURES, description: MEASURES_IN_WORDS }, ...BOUND_PROPERTIES },
};
const DRIFT_PROPERTIES = {
    tolerance: { ...drift_rules_SHARE, description: 'Smallest share of rows moved that matters. Default 0.05.' },
    'missing-tolerance': { ...drift_rules_SHARE, description: 'The same for null, NaN, infinite and unseen shares. Default 0.02.' },
    ignore: { type: 'boolean', description: 'Do not judge drift here.' },
    method: {
        enum: ['calibrated', ...MEASURES],
        description: 'How drift is judged. calibrated (default): the share of rows moved is proven above the tolerance. Any other needs at-most or at-least ' +
            `and takes its place. ${MEASURES_IN_WORDS}`,
    },
    ...BOUND_PROPERTIES,
    also: { type: 'array', maxItems: 20, items: DISTANCE_RULE, description: 'Distances to be checked beside it.' },
};
/** JSON Schema of the section `drift`. */
const DRIFT_RULES_SCHEMA = {
    type: 'object',
    additionalProperties: false,
    properties: {
        ...DRIFT_PROPERTIES,
        'time-column': { ...NAME, description: 'Rows come in the order of this column, and neighbours hang together.' },
        'cluster-column': { ...NAME, description: 'Rows with the same value of this column hang together.' },
        columns: {
            type: 'object',
            additionalProperties: { type: 'object', additionalProperties: false, properties: DRIFT_PROPERTIES },
            description: 'Tolerances and methods of single columns.',
        },
    },
    description: 'How far the data may have moved from the reference.',
};

// EXTERNAL MODULE: ./build/packages/data/src/rules/tables-rules.js
var tables_rules = __webpack_require__(19225);
;// CONCATENATED MODULE: ./build/packages/data/src/rules/splits-rules.js

const splits_rules_NAME = { type: 'string', minLength: 1 };
const NAMES = { type: 'array', minItems: 1, maxItems: 5000, items: splits_rules_NAME };
const SEVERITY = {
    enum: ['error', 'warning', 'info', 'off'],
    description: 'error fails, warning warns, info is only told, off leaves the check out.',
};
function check(limit, description) {
    const share = { type: 'number', minimum: 0, maximum: 1 };
    return {
        type: 'object',
        additionalProperties: false,
        properties: {
            severity: SEVERITY,
            [limit]: {
                ...share,
                description: limit === 'tolerance' ? 'Smallest move that matters.' : 'Largest share of rows.',
            },
        },
        description,
    };
}
/** JSON Schema of `SplitsRules`. */
const SPLITS_SCHEMA = {
    type: 'object',
    additionalProperties: false,
    anyOf: [
        { properties: { test: true }, required: ['test'] },
        { properties: { validation: true }, required: ['validation'] },
    ],
    properties: {
        test: tables_rules/* FILES_SCHEMA */.yt,
        validation: tables_rules/* FILES_SCHEMA */.yt,
        label: { ...splits_rules_NAME, description: 'The column a model learns to tell.' },
        task: { enum: ['classification', 'regression'], description: 'What the label is. Found out unless told.' },
        id: { ...NAMES, description: 'Columns that together identify what a row speaks of.' },
        time: {
            ...splits_rules_NAME,
            description: 'When a row happened: where it is named, a split must begin after the training data ends.',
        },
        features: { ...NAMES, description: 'What a model learns from. All other columns of both splits unless told.' },
        checks: {
            type: 'object',
            additionalProperties: false,
            properties: {
                duplicates: check('at-most', 'Rows whose features stand in the training data, beyond chance. Default error, 0.01.'),
                'id-overlap': check('at-most', 'Rows whose id stands in the training data. Default error, 0.'),
                'time-overlap': check('at-most', 'Rows older than the newest of the training data. Default error, 0.'),
                'new-labels': check('at-most', 'Rows of labels the training data does not have. Default warning, 0.'),
                'label-drift': check('tolerance', 'Share of rows by which the labels moved. Default warning, 0.02.'),
                correlation: check('tolerance', 'Change of the association of a feature with the label. Default warning, 0.1.'),
            },
            description: 'How severe each check is, and what it allows.',
        },
    },
    description: 'The data is what a model is trained on; these are the splits it is tested on.',
};
/** JSON Schema of `MlRules`. */
const ML_RULES_SCHEMA = {
    type: 'object',
    additionalProperties: false,
    properties: {
        'coded-missing': { ...SEVERITY, description: 'Values that mean "no value", such as N/A or -999. Default warning.' },
        constant: { ...SEVERITY, description: 'Columns of a single value. Default info.' },
        'near-unique': { ...SEVERITY, description: 'Text columns in which nearly every value is another. Default info.' },
        'conflicting-labels': { ...SEVERITY, description: 'Equal features with different labels. Default info.' },
    },
    description: 'What a table may have that harms learning.',
};

;// CONCATENATED MODULE: ./build/packages/data/src/rules/table-rules-schema.js


const COUNT = { type: 'integer', minimum: 0 };
const table_rules_schema_NAME = { type: 'string', minLength: 1 };
const CELL = { type: ['string', 'number', 'boolean', 'null'] };
const LISTED_MAX = 1_000;
const SQL = { type: 'string', minLength: 1, maxLength: 20_000 };
function names(least, description) {
    return { type: 'array', minItems: least, maxItems: LISTED_MAX, items: table_rules_schema_NAME, description };
}
function withTerms(properties, required) {
    return { type: 'object', additionalProperties: false, required, properties: { ...properties, ...TERMS_SCHEMA } };
}
/** A list of groups of columns, each plain or with terms. */
function groups(description) {
    return {
        type: 'array',
        maxItems: LISTED_MAX,
        items: {
            type: ['array', 'object'],
            if: { type: 'array' },
            // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
            then: names(2, 'Names of columns.'),
            else: withTerms({ columns: names(2, 'Names of columns.') }, ['columns']),
        },
        description,
    };
}
function list(items, description) {
    return { type: 'array', maxItems: LISTED_MAX, items, description };
}
const COMPARISON = {
    type: 'string',
    maxLength: 1_000,
    description: 'Two columns with <, <=, >, >=, = or != between them; quote names that are no plain words.',
};
/** JSON Schema of the properties of `TableRules`. */
const TABLE_RULES_PROPERTIES = {
    'extra-columns': { enum: ['allow', 'warn', 'fail'], description: 'What columns without rules do. Default allow.' },
    rows: {
        type: 'object',
        additionalProperties: false,
        properties: {
            'at-least': { ...COUNT, description: 'Fewest rows. Without it an empty table is inconclusive.' },
            'at-most': { ...COUNT, description: 'Most rows.' },
            change: (0,bounds_rule/* boundsSchema */.Hm)('Change of the number of rows against the reference, e.g. [-0.2, 0.2].'),
            'same-as': { ...table_rules_schema_NAME, description: 'Another table of this run that must have as many rows.' },
        },
        description: 'How many rows there must be.',
    },
    'columns-in-order': names(1, 'All columns in the order they must have.'),
    'column-count': (0,bounds_rule/* boundsSchema */.Hm)('How many columns there must be.'),
    'unique-together': groups('Groups of columns whose values together must be there once only.'),
    compare: list({
        type: ['string', 'object'],
        if: { type: 'string' },
        // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
        then: COMPARISON,
        else: withTerms({ rule: COMPARISON }, ['rule']),
    }, 'Comparisons of two columns that every row must fulfil, e.g. start <= end. Rows where one is missing are not judged.'),
    equal: groups('Groups of columns that must be equal in every row.'),
    different: groups('Groups of columns that must differ in every row.'),
    sums: list(withTerms({ columns: names(2, 'Columns to add up.'), to: { type: 'number', description: 'What they must add up to.' } }, ['columns', 'to']), 'Columns that must add up to a number in every row.'),
    pairs: list(withTerms({
        columns: { ...names(2, 'Two columns.'), maxItems: 2 },
        in: {
            type: 'array',
            minItems: 1,
            maxItems: LISTED_MAX,
            items: { type: 'array', prefixItems: [CELL, CELL], items: false, minItems: 2, maxItems: 2 },
            description: 'The legal pairs of values; null is a missing value.',
        },
    }, ['columns', 'in']), 'Pairs of columns with the legal pairs of their values.'),
    'foreign-keys': list(withTerms({
        columns: names(1, 'Columns of this table.'),
        table: { ...table_rules_schema_NAME, description: 'A table of this run by name; data is the table itself.' },
        to: names(1, 'The columns there, one for each.'),
    }, ['columns', 'table', 'to']), 'Columns whose values together must be found in another table.'),
    checks: list(withTerms({
        name: { type: 'string', minLength: 1, maxLength: 200, description: 'The name of the finding.' },
        sql: { ...SQL, description: 'SQL condition that every row must fulfil.' },
        query: { ...SQL, description: 'One SELECT over data and the other tables of this run.' },
        expect: (0,bounds_rule/* boundsSchema */.Hm)('Where the first number of the first row must lie. Without it the query must give no rows.'),
        'same-rows-as': { ...SQL, description: 'Another SELECT that must give the same rows.' },
        columns: names(0, 'Columns whose values are shown of a row that breaks the condition, where values may be shown.'),
    }, ['name']), 'Your own SQL: read only, no files, no network.'),
};

;// CONCATENATED MODULE: ./build/packages/data/src/rules/rules.js





/** JSON Schema of the rules; published for editors. */
const RULES_SCHEMA = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Plumbline rules for a table',
    type: 'object',
    additionalProperties: false,
    properties: {
        columns: { type: 'object', additionalProperties: COLUMN_RULES_SCHEMA, description: 'Rules by column name.' },
        'missing-values': {
            type: 'array',
            items: { type: 'string' },
            description: 'CSV: fields that mean "no value", besides the empty one.',
        },
        'empty-is-missing': {
            type: 'boolean',
            description: 'CSV: does an empty field mean "no value"? Default true. False: it is empty text.',
        },
        reading: tables_rules/* READING_SCHEMA */.tZ,
        ...TABLE_RULES_PROPERTIES,
        tables: tables_rules/* TABLES_SCHEMA */.aH,
        splits: SPLITS_SCHEMA,
        'ml-checks': ML_RULES_SCHEMA,
        drift: DRIFT_RULES_SCHEMA,
    },
};

// EXTERNAL MODULE: ./build/packages/data/src/rules/comparison.js
var comparison = __webpack_require__(61967);
;// CONCATENATED MODULE: ./build/packages/data/src/rules/drift-problems.js
const FIX = 'write e.g. "method: psi" with "at-most: 0.2", or leave both out';
const OF_DISTANCES = ['at-most', 'at-least', 'bins', 'missing', 'severity'];
/** What in the section `drift` contradicts itself: a method without its bounds, bounds without a method. */
function driftProblems(drift) {
    if (drift === undefined)
        return [];
    const columns = Object.entries(drift.columns ?? {});
    return [
        ...problemsOf(drift, ['drift']),
        ...columns.flatMap(([name, rules]) => problemsOf(rules, ['drift', 'columns', name])),
    ];
}
function problemsOf(rules, keys) {
    const { method = 'calibrated', also = [] } = rules;
    const problem = (key, must, value) => ({
        keys: [...keys, ...key.split('/')],
        what: `"${[...keys, key].join('.')}"`,
        must,
        value,
        fix: FIX,
    });
    const stated = OF_DISTANCES.find((key) => rules[key] !== undefined);
    const own = method === 'calibrated' ? null : boundProblem(rules);
    return [
        ...(method === 'calibrated' && stated !== undefined
            ? [problem(stated, 'must stand beside a "method" that is a distance', rules[stated])]
            : []),
        ...(own === null ? [] : [problem('method', own, method)]),
        ...also.flatMap((rule, index) => {
            const must = boundProblem(rule);
            return must === null ? [] : [problem(`also/${index}`, must, rule)];
        }),
    ];
}
function boundProblem({ 'at-most': most, 'at-least': least }) {
    if (most === undefined && least === undefined)
        return 'must come with "at-most" or "at-least"';
    return most !== undefined && least !== undefined && least > most ? 'must have "at-least" below "at-most"' : null;
}

;// CONCATENATED MODULE: ./build/packages/data/src/rules/range-problem.js
/** Why the limits of a column's values cannot be meant, or null. Null among them is an open end. */
function rangeProblem(limits, type) {
    const bounds = limits.filter((bound) => bound !== null);
    if (bounds.length === 0)
        return null;
    if (type === 'boolean')
        return 'must not be given, since booleans have no order';
    const isTime = type === 'time' || type === 'date';
    if ((type === 'integer' || type === 'number') && !bounds.every(isNumber))
        return 'must hold numbers';
    if (isTime && !bounds.every((bound) => typeof bound === 'string' && !Number.isNaN(Date.parse(bound))))
        return 'must hold times';
    if (type === 'string' && bounds.some((bound) => typeof bound === 'number'))
        return 'must hold text';
    const [low, high] = isTime ? bounds.map((bound) => Date.parse(String(bound))) : bounds.map(Number);
    if (low === undefined || high === undefined || type === 'string')
        return null;
    return low > high ? 'must ascend' : null;
}
function isNumber(bound) {
    return /^[+-]?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(String(bound));
}

;// CONCATENATED MODULE: ./build/packages/data/src/rules/rules-problems.js




const BOUNDED = ['length', 'items', 'min', 'max', 'mean', 'median', 'sum', 'sd', 'distinct', 'distinct-share'];
/** Everything in rules that contradicts itself, in the order of the file's parts. */
function rulesProblems(rules) {
    const columns = Object.entries(rules.columns ?? {}).flatMap(([name, column]) => [
        ...columnProblems(column, { column: name, keys: ['columns', name] }),
        ...(column.also ?? []).flatMap((further, index) => columnProblems(further, { column: name, keys: ['columns', name, 'also', String(index)] })),
    ]);
    return [...columns, ...tableProblems(rules), ...driftProblems(rules.drift), ...ownProblems(rules.checks ?? [])];
}
const ORDER = 'write the smaller limit first';
function columnProblems(rules, { column, keys }) {
    const problem = (key, must, fix) => ({
        keys: [...keys, key],
        what: `the ${key} of "${column}"`,
        must,
        value: rules[key],
        fix,
    });
    const { range, above, below, type } = rules;
    const stated = [
        ['range', range ?? []],
        ['above', above === undefined ? [] : [above]],
        ['below', below === undefined ? [] : [below]],
    ];
    const limits = stated.flatMap(([key, values]) => {
        const must = rangeProblem(values, type);
        const fix = 'write numbers for numeric columns, ISO 8601 times for time columns, the smaller bound first';
        return must === null ? [] : [problem(key, must, fix)];
    });
    const bounds = BOUNDED.flatMap((key) => {
        const must = rules[key] === undefined ? null : (0,bounds_rule/* boundsProblem */.t$)(rules[key]);
        return must === null ? [] : [problem(key, must, ORDER)];
    });
    const quantiles = Object.values(rules.quantiles ?? {}).some((rule) => (0,bounds_rule/* boundsProblem */.t$)(rule) !== null);
    const divergence = rules.divergence === undefined ? null : divergenceProblem(rules.divergence);
    return [
        ...limits,
        ...bounds,
        ...(quantiles ? [problem('quantiles', 'must ascend', ORDER)] : []),
        ...(divergence === null
            ? []
            : [problem('divergence', divergence, 'give the expected share of each value, or of each bin')]),
    ];
}
const WHOLE_ERROR = 1e-6;
function divergenceProblem({ values, bins, weights, 'tail-weights': tails }) {
    if ((values === undefined) === (bins === undefined))
        return 'must have either values or bins';
    const shares = values === undefined ? [...(weights ?? []), ...(tails ?? [])] : Object.values(values);
    if (bins !== undefined && (weights?.length ?? 0) !== bins.length - 1)
        return 'must have one weight for each bin';
    if (bins?.some((edge, index) => index > 0 && edge <= bins[index - 1]))
        return 'must have ascending bins';
    const sum = shares.reduce((total, share) => total + share, 0);
    return Math.abs(sum - 1) > WHOLE_ERROR ? 'must have shares that add up to 1' : null;
}
function tableProblems(rules) {
    const comparisons = (rules.compare ?? []).flatMap((rule, index) => {
        const value = typeof rule === 'string' ? rule : rule.rule;
        if ((0,comparison/* readComparison */.W)(value) !== null)
            return [];
        const must = 'must be two columns with <, <=, >, >=, = or != between them';
        const fix = 'quote names that are no plain words: "first day" <= "last day"';
        return [{ keys: ['compare', String(index)], what: 'the comparison', must, value, fix }];
    });
    const keys = (rules['foreign-keys'] ?? []).flatMap((rule, index) => rule.columns.length === rule.to.length
        ? []
        : [
            {
                keys: ['foreign-keys', String(index)],
                what: 'the foreign key',
                must: 'must name one column of the other table for each of its own',
                value: rule.to,
                fix: 'give as many names in to as in columns',
            },
        ]);
    const bounds = [
        { keys: ['rows', 'change'], what: 'the change of rows', value: rules.rows?.change },
        { keys: ['column-count'], what: 'the number of columns', value: rules['column-count'] },
    ].flatMap(({ value, ...place }) => {
        const must = value === undefined ? null : (0,bounds_rule/* boundsProblem */.t$)(value);
        return must === null ? [] : [{ ...place, value, must, fix: ORDER }];
    });
    return [...comparisons, ...keys, ...bounds];
}
function ownProblems(checks) {
    const seen = new Set();
    return checks.flatMap((own, index) => {
        const must = seen.has(own.name) ? 'must have a name of its own' : ownProblem(own);
        seen.add(own.name);
        const fix = 'write sql for a condition on each row, or query with expect or same-rows-as';
        return must === null
            ? []
            : [{ keys: ['checks', String(index)], what: `the check "${own.name}"`, must, value: own, fix }];
    });
}
function ownProblem(own) {
    const { sql, query, expect, 'same-rows-as': other } = own;
    if ((sql === undefined) === (query === undefined))
        return 'must have either sql or query';
    if (sql !== undefined && (expect !== undefined || other !== undefined))
        return 'must have expect and same-rows-as only beside query';
    if (query !== undefined && (own.when !== undefined || own.columns !== undefined))
        return 'must have when and columns only beside sql';
    if (query !== undefined && own.holds !== undefined && other === undefined)
        return 'must have holds only beside sql or same-rows-as';
    if (expect !== undefined && other !== undefined)
        return 'must have either expect or same-rows-as';
    return expect === undefined ? null : (0,bounds_rule/* boundsProblem */.t$)(expect);
}

;// CONCATENATED MODULE: ./build/packages/data/src/rules/rules-file.js




const readShape = (0,guard/* guard */.a)(RULES_SCHEMA);
/** Reads one rule file. `name` is how reports call it. Throws `CONFIG_UNREADABLE`, and as `parseRules`. */
async function readRules(path, name) {
    return parseRules(await readTextFile(path, { what: 'the schema', bytesMax: CONFIG_BYTES_MAX }), name);
}
/** Text to rules. Throws `CONFIG_SYNTAX`, `CONFIG_INVALID` with line, or `CONFIG_UNSUPPORTED` naming another tool's kind of file. */
async function parseRules(text, name) {
    if (/^\s*(feature|string_domain|default_environment|int_domain)\s*(\{|:)/m.test(text) && !/^columns:/m.test(text)) {
        throw unsupported('TensorFlow Data Validation schema', name);
    }
    const { value, locate } = await parseYaml(text, name);
    const other = foreignKind(value);
    if (other !== null)
        throw unsupported(other, name);
    const rules = await rulesOf(value ?? {}, { name, locate });
    return { name, sha256: sha256Of(text), rules, locate };
}
/** A value already read (a section of the configuration file) as rules. */
async function rulesOf(value, { name, locate }) {
    const rules = await readShape(value, `the rules in "${name}"`, { locate });
    const [problem] = rulesProblems(rules);
    if (problem === undefined)
        return rules;
    const where = locate(pointerTo(...problem.keys));
    throw new error/* PlumblineError */.Dl('CONFIG_INVALID', `Cannot read the rules in "${name}": ${problem.what} ${problem.must}: current value is ${JSON.stringify(problem.value)}`, problem.fix, where === undefined ? {} : { where });
}
/** A JSON pointer. */
function pointerTo(...keys) {
    return keys.map((key) => `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
function foreignKind(value) {
    if (!isJsonObject(value))
        return null;
    if ('expectations' in value || 'expectation_suite_name' in value)
        return 'Great Expectations suite';
    if ('fields' in value && Array.isArray(value['fields']))
        return 'Frictionless Table Schema';
    if (value['kind'] === 'DataContract' || 'dataContractSpecification' in value)
        return 'data contract (ODCS)';
    return null;
}
function unsupported(kind, name) {
    return new PlumblineError('CONFIG_UNSUPPORTED', `Cannot use the schema "${name}": it must be Plumbline YAML here: it is a ${kind}`, 'write the rules as Plumbline YAML', { where: { file: name } });
}


/***/ }),

/***/ 19225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aH: () => (/* binding */ TABLES_SCHEMA),
/* harmony export */   fK: () => (/* binding */ readingOptions),
/* harmony export */   tZ: () => (/* binding */ READING_SCHEMA),
/* harmony export */   yt: () => (/* binding */ FILES_SCHEMA)
/* harmony export */ });
const PATH = { type: 'string', minLength: 1, maxLength: 1000 };
const MARK = { type: 'string', pattern: '^[\\t -~]$' };
const FILES_MAX = 10_000;
const TABLES_MAX = 50;
/** JSON Schema of `FilesRule`. */
const FILES_SCHEMA = {
    type: ['string', 'array'],
    if: { type: 'string' },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: PATH,
    else: { type: 'array', minItems: 1, maxItems: FILES_MAX, items: PATH },
    description: 'A file of the workspace, or several that are one table.',
};
/** JSON Schema of `TablesRules`. */
const TABLES_SCHEMA = {
    type: 'object',
    maxProperties: TABLES_MAX,
    propertyNames: { pattern: '^(?!data$)[a-z_][a-z0-9_]{0,62}$' },
    additionalProperties: FILES_SCHEMA,
    description: 'Further tables by name (small letters, digits and _) for foreign keys and SQL; data is the table itself.',
};
/** JSON Schema of `ReadingRules`. */
const READING_SCHEMA = {
    type: 'object',
    additionalProperties: false,
    properties: {
        encoding: {
            type: 'string',
            minLength: 1,
            maxLength: 40,
            description: 'How text is written, e.g. windows-1252, where it is neither UTF-8 nor marked.',
        },
        delimiter: { ...MARK, description: 'CSV: the character between fields. Found out unless told.' },
        quote: { ...MARK, description: 'CSV: the character around fields. Found out unless told.' },
        escape: {
            ...MARK,
            description: 'CSV: what makes a quote inside quotes a character: the quote itself, or a backslash.',
        },
        partitions: { type: 'boolean', description: 'Do folders named key=value give columns? Default true.' },
        'unreadable-rows': {
            enum: ['fail', 'warn'],
            description: 'What rows do that cannot be read. They are left out of every other check. Default fail.',
        },
    },
    description: 'How the files are read, where that is not found out.',
};
/** The rules as options of `openTable`. */
function readingOptions(rules = {}) {
    const { encoding, delimiter, quote, escape: escaping, partitions } = rules;
    const csv = {
        ...(delimiter === undefined ? {} : { delimiter }),
        ...(quote === undefined ? {} : { quote }),
        ...(escaping === undefined ? {} : { escape: escaping }),
    };
    return {
        ...(encoding === undefined ? {} : { encoding }),
        ...(partitions === undefined ? {} : { partitions }),
        ...(Object.keys(csv).length === 0 ? {} : { csv }),
    };
}


/***/ }),

/***/ 22139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ columnOfPath),
/* harmony export */   n: () => (/* binding */ serialisePath)
/* harmony export */ });
const PLAIN_STEP = /^(?:\([^()]*\)|[^().']+)$/;
/** A path in one word, as TFDV writes it: steps joined by dots, quoted where they hold dots, quotes or brackets. */
function serialisePath(path) {
    return path.map((step) => (PLAIN_STEP.test(step) ? step : `'${step.replaceAll("'", "''")}'`)).join('.');
}
/** How checks name the column of a path. */
function columnOfPath(path) {
    return path.join('.');
}


/***/ }),

/***/ 41646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LT: () => (/* binding */ schemaFeatures),
/* harmony export */   M2: () => (/* binding */ environmentsOf),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   fs: () => (/* binding */ isInEnvironment)
/* harmony export */ });
/* harmony import */ var _feature_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22139);
/* harmony import */ var _message_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92682);
/* harmony import */ var _source_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62774);



/** Stages whose features are validated. */
const LIVE_STAGES = ['UNKNOWN_STAGE', 'BETA', 'PRODUCTION', 'VALIDATION_DERIVED'];
/**
 * The features of a schema, outer before inner; the inside of a STRUCT that is not validated is not validated either.
 * Throws `CONFIG_INVALID` for two features of one name: TFDV would silently drop the second.
 */
function schemaFeatures(source, schema) {
    return featuresIn(schema, { source, path: [], at: 0 });
}
function featuresIn(container, place) {
    const names = {
        feature: distinctNames(container, 'feature', place),
        sparse_feature: distinctNames(container, 'sparse_feature', place),
        weighted_feature: distinctNames(container, 'weighted_feature', place),
    };
    const composites = compositesIn(container, place, names);
    const collided = new Set(composites.filter(({ collides }) => collides).map(({ message }) => nameOf(message)));
    const features = liveIn(container, 'feature').filter(({ value }) => !collided.has(nameOf(value)));
    const inner = features.flatMap((field) => structIn(field, place));
    return {
        features: [...features.map((field) => featureOf(field, place)), ...inner.flatMap((inside) => inside.features)],
        containers: [
            { path: place.path, names: Object.values(names).flatMap((set) => [...set]), at: place.at },
            ...inner.flatMap((inside) => inside.containers),
        ],
        composites: [...composites, ...inner.flatMap((inside) => inside.composites)],
    };
}
function featureOf({ value, at }, { path }) {
    const own = [...path, nameOf(value)];
    return {
        path: own,
        column: (0,_feature_path_js__WEBPACK_IMPORTED_MODULE_0__/* .columnOfPath */ .D)(own),
        parent: path.length === 0 ? null : (0,_feature_path_js__WEBPACK_IMPORTED_MODULE_0__/* .columnOfPath */ .D)(path),
        message: value,
        at,
    };
}
/** What lies inside a STRUCT; one without `struct_domain` has nothing inside. */
function structIn({ value, at }, { source, path }) {
    if ((0,_message_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textIn */ .r7)(value, 'type')?.value !== 'STRUCT')
        return [];
    const inside = (0,_message_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .messageIn */ .v6)(value, 'struct_domain');
    const place = { source, path: [...path, nameOf(value)], at: inside?.at ?? at };
    return [featuresIn(inside?.value ?? { ...value, fields: new Map() }, place)];
}
/** A weighted feature collides with any feature of its name, a sparse one only with one that is validated. */
function compositesIn(container, { path }, names) {
    const live = new Set(liveIn(container, 'feature').map(({ value }) => nameOf(value)));
    const of = (kind, isTaken) => liveIn(container, kind).map(({ value, at }) => {
        const name = nameOf(value);
        return { kind, path: [...path, name], message: value, at, collides: isTaken(name) };
    });
    return [
        ...of('sparse_feature', (name) => live.has(name)),
        ...of('weighted_feature', (name) => names.feature.has(name) || names.sparse_feature.has(name)),
    ];
}
function liveIn(container, name) {
    return (0,_message_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .messagesIn */ .ww)(container, name).filter(({ value }) => isLive(value));
}
function distinctNames(container, kind, { source, path }) {
    const names = new Set();
    for (const { value, at } of (0,_message_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .messagesIn */ .ww)(container, kind)) {
        const name = nameOf(value);
        if (names.has(name)) {
            throw (0,_source_text_js__WEBPACK_IMPORTED_MODULE_2__/* .complainAt */ .Nr)(source, at, {
                code: 'CONFIG_INVALID',
                reason: `every feature must have a name of its own: current value is ${(0,_source_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)((0,_feature_path_js__WEBPACK_IMPORTED_MODULE_0__/* .serialisePath */ .n)([...path, name]))} twice`,
                fix: 'leave one of the two',
            });
        }
        names.add(name);
    }
    return names;
}
/** Its name; a feature without one has the empty name, and that is reported. */
function nameOf(message) {
    return (0,_message_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textIn */ .r7)(message, 'name')?.value ?? '';
}
function isLive(message) {
    if ((0,_message_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .isSet */ .vM)(message, 'deprecated'))
        return false;
    return LIVE_STAGES.includes((0,_message_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textIn */ .r7)(message, 'lifecycle_stage')?.value ?? 'UNKNOWN_STAGE');
}
/** Is a feature in the environment? Without one, every feature is. */
function isInEnvironment(schema, feature, environment) {
    if (environment === null || has(feature, 'in_environment', environment))
        return true;
    return !has(feature, 'not_in_environment', environment) && has(schema, 'default_environment', environment);
}
function has(message, name, environment) {
    return (0,_message_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textsIn */ .Ej)(message, name).some(({ value }) => value === environment);
}
/** Every environment that a schema names, sorted. */
function environmentsOf(schema) {
    const named = new Set((0,_message_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textsIn */ .Ej)(schema, 'default_environment').map(({ value }) => value));
    const collect = (container) => {
        for (const { value } of (0,_message_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .messagesIn */ .ww)(container, 'feature')) {
            for (const list of ['in_environment', 'not_in_environment'])
                for (const field of (0,_message_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textsIn */ .Ej)(value, list))
                    named.add(field.value);
            const inside = (0,_message_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .messageIn */ .v6)(value, 'struct_domain');
            if (inside !== undefined)
                collect(inside.value);
        }
    };
    collect(schema);
    return [...named].sort();
}


/***/ }),

/***/ 92682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ej: () => (/* binding */ textsIn),
/* harmony export */   Po: () => (/* binding */ numberIn),
/* harmony export */   d9: () => (/* binding */ limitIn),
/* harmony export */   r7: () => (/* binding */ textIn),
/* harmony export */   v6: () => (/* binding */ messageIn),
/* harmony export */   vM: () => (/* binding */ isSet),
/* harmony export */   ww: () => (/* binding */ messagesIn)
/* harmony export */ });
/** The one field of this name where it holds a message. */
function messageIn(message, name) {
    return messagesIn(message, name)[0];
}
/** All fields of this name that hold messages. */
function messagesIn(message, name) {
    return (message.fields.get(name) ?? []).flatMap((field) => typeof field.value === 'object' ? [{ ...field, value: field.value }] : []);
}
/** The one field of this name where it holds text or a name of an enumeration. */
function textIn(message, name) {
    return textsIn(message, name)[0];
}
/** All fields of this name that hold text. */
function textsIn(message, name) {
    return (message.fields.get(name) ?? []).flatMap((field) => typeof field.value === 'string' ? [{ ...field, value: field.value }] : []);
}
/** The one field of this name where it holds a number; whole numbers beyond ±(2^53 − 1) are rounded to a double. */
function numberIn(message, name) {
    const field = limitIn(message, name);
    return field === undefined ? undefined : { ...field, value: Number(field.value) };
}
/** The same, where whole numbers beyond ±(2^53 − 1) stay text. */
function limitIn(message, name) {
    const field = message.fields.get(name)?.[0];
    if (field === undefined || typeof field.value === 'object' || typeof field.value === 'boolean')
        return undefined;
    return { ...field, value: field.value };
}
/** Is the field there and true? */
function isSet(message, name) {
    return message?.fields.get(name)?.[0]?.value === true;
}


/***/ }),

/***/ 77358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $U: () => (/* binding */ SCHEMA_ENUMS),
/* harmony export */   Hu: () => (/* binding */ SCHEMA_MESSAGES),
/* harmony export */   t_: () => (/* binding */ SCHEMA_ONEOFS)
/* harmony export */ });
/**
 * The messages of TensorFlow's schema (tensorflow_metadata.v0.Schema and what it holds), field by field.
 * Reference: schema.proto, derived_feature.proto and path.proto of github.com/tensorflow/metadata.
 */
const SCHEMA_MESSAGES = {
    Schema: {
        feature: 'Feature*',
        sparse_feature: 'SparseFeature*',
        weighted_feature: 'WeightedFeature*',
        string_domain: 'StringDomain*',
        float_domain: 'FloatDomain*',
        int_domain: 'IntDomain*',
        default_environment: 'string*',
        represent_variable_length_as_ragged: 'bool',
        annotation: 'Annotation',
        dataset_constraints: 'DatasetConstraints',
        tensor_representation_group: 'opaque*',
    },
    Feature: {
        name: 'string',
        deprecated: 'bool',
        presence: 'FeaturePresence',
        group_presence: 'FeaturePresenceWithinGroup',
        shape: 'FixedShape',
        value_count: 'ValueCount',
        value_counts: 'ValueCountList',
        type: 'FeatureType',
        domain: 'string',
        int_domain: 'IntDomain',
        float_domain: 'FloatDomain',
        string_domain: 'StringDomain',
        bool_domain: 'BoolDomain',
        struct_domain: 'StructDomain',
        natural_language_domain: 'NaturalLanguageDomain',
        image_domain: 'ImageDomain',
        audio_domain: 'Nothing',
        video_domain: 'Nothing',
        content_chunk_domain: 'Nothing',
        mid_domain: 'Nothing',
        url_domain: 'Nothing',
        time_domain: 'TimeDomain',
        time_of_day_domain: 'TimeOfDayDomain',
        distribution_constraints: 'DistributionConstraints',
        annotation: 'Annotation',
        skew_comparator: 'FeatureComparator',
        drift_comparator: 'FeatureComparator',
        in_environment: 'string*',
        not_in_environment: 'string*',
        lifecycle_stage: 'LifecycleStage',
        unique_constraints: 'UniqueConstraints',
        validation_derived_source: 'DerivedFeatureSource',
        sequence_metadata: 'SequenceMetadata',
    },
    SparseFeature: {
        name: 'string',
        deprecated: 'bool',
        lifecycle_stage: 'LifecycleStage',
        presence: 'FeaturePresence',
        dense_shape: 'FixedShape',
        index_feature: 'NamedFeature*',
        is_sorted: 'bool',
        value_feature: 'NamedFeature',
        type: 'FeatureType',
    },
    WeightedFeature: { name: 'string', feature: 'Path', weight_feature: 'Path', lifecycle_stage: 'LifecycleStage' },
    NamedFeature: { name: 'string' },
    Path: { step: 'string*' },
    FeaturePresence: { min_fraction: 'double', min_count: 'int64' },
    FeaturePresenceWithinGroup: { required: 'bool' },
    FixedShape: { dim: 'Dim*' },
    Dim: { size: 'int64', name: 'string' },
    ValueCount: { min: 'int64', max: 'int64' },
    ValueCountList: { value_count: 'ValueCount*' },
    IntDomain: { name: 'string', min: 'int64', max: 'int64', is_categorical: 'bool' },
    FloatDomain: {
        name: 'string',
        min: 'float',
        max: 'float',
        disallow_nan: 'bool',
        disallow_inf: 'bool',
        is_embedding: 'bool',
        is_categorical: 'bool',
        embedding_dim: 'int64',
        embedding_type: 'string',
    },
    StringDomain: { name: 'string', value: 'string*', is_categorical: 'Categorical' },
    BoolDomain: { name: 'string', true_value: 'string', false_value: 'string' },
    StructDomain: { feature: 'Feature*', sparse_feature: 'SparseFeature*' },
    NaturalLanguageDomain: {
        vocabulary: 'string',
        coverage: 'opaque',
        token_constraints: 'opaque*',
        sequence_length_constraints: 'opaque',
    },
    ImageDomain: { minimum_supported_image_fraction: 'float', max_image_byte_size: 'int64' },
    TimeDomain: { string_format: 'string', integer_format: 'IntegerTimeFormat' },
    TimeOfDayDomain: { string_format: 'string', integer_format: 'IntegerTimeOfDayFormat' },
    Nothing: {},
    DistributionConstraints: { min_domain_mass: 'double' },
    UniqueConstraints: { min: 'int64', max: 'int64' },
    FeatureComparator: {
        infinity_norm: 'Threshold',
        jensen_shannon_divergence: 'JensenShannonDivergence',
        normalized_abs_difference: 'Threshold',
    },
    Threshold: { threshold: 'double' },
    JensenShannonDivergence: { threshold: 'double', source: 'HistogramSelection' },
    HistogramSelection: { type: 'HistogramType' },
    DatasetConstraints: {
        num_examples_drift_comparator: 'NumericValueComparator',
        num_examples_version_comparator: 'NumericValueComparator',
        min_examples_count: 'int64',
        max_examples_count: 'int64',
    },
    NumericValueComparator: { min_fraction_threshold: 'double', max_fraction_threshold: 'double' },
    Annotation: { tag: 'string*', comment: 'string*', extra_metadata: 'opaque*' },
    DerivedFeatureSource: {
        deriver_name: 'string',
        description: 'string',
        source_path: 'Path*',
        declaratively_configured: 'bool',
        config: 'opaque',
    },
    SequenceMetadata: {
        sequential_status: 'SequentialStatus',
        joint_group: 'string',
        sequence_truncation_limit: 'int64',
    },
};
/** Enumerations: names with their numbers. */
const SCHEMA_ENUMS = {
    FeatureType: { TYPE_UNKNOWN: 0, BYTES: 1, INT: 2, FLOAT: 3, STRUCT: 4 },
    LifecycleStage: {
        UNKNOWN_STAGE: 0,
        PLANNED: 1,
        ALPHA: 2,
        BETA: 3,
        PRODUCTION: 4,
        DEPRECATED: 5,
        DEBUG_ONLY: 6,
        DISABLED: 7,
        VALIDATION_DERIVED: 9,
    },
    Categorical: { CATEGORICAL_UNSPECIFIED: 0, CATEGORICAL_YES: 1, CATEGORICAL_NO: 2 },
    HistogramType: { DEFAULT: 0, QUANTILES: 1, STANDARD: 2 },
    IntegerTimeFormat: {
        FORMAT_UNKNOWN: 0,
        UNIX_SECONDS: 1,
        UNIX_MILLISECONDS: 2,
        UNIX_MICROSECONDS: 3,
        UNIX_NANOSECONDS: 4,
        UNIX_DAYS: 5,
    },
    IntegerTimeOfDayFormat: { FORMAT_UNKNOWN: 0, PACKED_64_NANOS: 1 },
    SequentialStatus: { SEQUENTIAL_UNSPECIFIED: 0, SEQUENTIAL_YES: 1, SEQUENTIAL_NO: 2 },
};
/** Fields of a message of which at most one may be given. */
const SCHEMA_ONEOFS = {
    Feature: [
        ['presence', 'group_presence'],
        ['shape', 'value_count', 'value_counts'],
        [
            'domain',
            'int_domain',
            'float_domain',
            'string_domain',
            'bool_domain',
            'struct_domain',
            'natural_language_domain',
            'image_domain',
            'audio_domain',
            'video_domain',
            'content_chunk_domain',
            'mid_domain',
            'url_domain',
            'time_domain',
            'time_of_day_domain',
        ],
    ],
    TimeDomain: [['string_format', 'integer_format']],
    TimeOfDayDomain: [['string_format', 'integer_format']],
};


/***/ }),

/***/ 62774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nr: () => (/* binding */ complainAt),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   rI: () => (/* binding */ sourceText)
/* harmony export */ });
/* harmony import */ var _plumbline_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42705);

const SHOWN_CHARS_MAX = 60;
/** Finds lines once and only when somebody asks. */
function sourceText(text, name) {
    let starts = null;
    return {
        text,
        name,
        where: (offset) => {
            starts ??= lineStarts(text);
            const line = lastNotAfter(starts, offset);
            return { file: name, line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
        },
    };
}
/** An error of the file at a place. */
function complainAt(source, offset, complaint) {
    const where = source.where(offset);
    const place = `line ${where.line}, column ${where.column}`;
    return new _plumbline_core__WEBPACK_IMPORTED_MODULE_0__/* .PlumblineError */ .Dl(complaint.code, `Cannot use the schema "${source.name}" (${place}): ${complaint.reason}`, complaint.fix, { where });
}
/** A piece of the file as an error may quote it: one line, not long. */
function quoted(piece) {
    const line = piece.replaceAll(/[\p{Cc}\p{Cf}]/gu, ' ');
    return `"${line.length > SHOWN_CHARS_MAX ? `${line.slice(0, SHOWN_CHARS_MAX)}…` : line}"`;
}
function lineStarts(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return starts;
}
function lastNotAfter(starts, offset) {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if ((starts[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}


/***/ }),

/***/ 62057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ readTextFormat)
});

// EXTERNAL MODULE: ./build/packages/core/src/limits.js
var limits = __webpack_require__(57007);
// EXTERNAL MODULE: ./build/packages/core/src/error.js
var error = __webpack_require__(42705);
// EXTERNAL MODULE: ./build/packages/data/src/tfdv/source-text.js
var source_text = __webpack_require__(62774);
;// CONCATENATED MODULE: ./build/packages/data/src/tfdv/text-string.js

const SIMPLE = {
    a: 7,
    b: 8,
    f: 12,
    n: 10,
    r: 13,
    t: 9,
    v: 11,
    '\\': 92,
    "'": 39,
    '"': 34,
    '?': 63,
};
/** As people write them. */
const ESCAPES = String.raw `\n \r \t \a \b \f \v \\ \' \" \? \123 \xAB \uABCD \UABCDABCD`;
const OCTAL = /[0-7]{1,3}/y;
const HEX = /[xX]([0-9a-fA-F]{1,2})/y;
const POINT = /u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})/y;
const CODE_POINT_MAX = 0x10ffff;
/**
 * What adjacent string tokens say together. Escapes are protobuf's: `\n`, `\303`, `\xC3`, `\u00E9`, `\U0001F600`; octal and
 * hexadecimal ones are bytes of UTF-8. Throws `CONFIG_SYNTAX` for another escape, `CONFIG_INVALID` where the bytes are not UTF-8.
 */
function textOf(source, tokens) {
    const plain = tokens.every((token) => !token.text.includes('\\'));
    if (plain)
        return tokens.map((token) => token.text.slice(1, -1)).join('');
    const bytes = Buffer.concat(tokens.map((token) => bytesOf(source, token)));
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        throw (0,source_text/* complainAt */.Nr)(source, tokens[0]?.at ?? 0, {
            code: 'CONFIG_INVALID',
            reason: `text must be UTF-8: current value is the bytes ${(0,source_text/* quoted */.TL)(bytes.toString('hex'))}`,
            fix: 'write the text in UTF-8, or without escapes',
        });
    }
}
function bytesOf(source, { text, at }) {
    const pieces = [];
    const end = text.length - 1;
    for (let from = 1; from < end;) {
        const slash = text.indexOf('\\', from);
        if (slash === -1 || slash >= end) {
            pieces.push(Buffer.from(text.slice(from, end)));
            break;
        }
        pieces.push(Buffer.from(text.slice(from, slash)));
        const read = escapeAt(text, slash + 1);
        if (read === null) {
            throw (0,source_text/* complainAt */.Nr)(source, at + slash, {
                code: 'CONFIG_SYNTAX',
                reason: `it must be protobuf text format: an escape must be one of ${ESCAPES}: current value is ${(0,source_text/* quoted */.TL)(text.slice(slash, slash + 2))}`,
                fix: 'correct the escape, or write \\\\ for a backslash',
            });
        }
        pieces.push(read.bytes);
        from = read.end;
    }
    return Buffer.concat(pieces);
}
function escapeAt(text, at) {
    const simple = SIMPLE[text[at] ?? ''];
    if (simple !== undefined)
        return { bytes: Buffer.of(simple), end: at + 1 };
    const octal = matchAt(OCTAL, text, at);
    if (octal !== null) {
        const value = Number.parseInt(octal[0], 8);
        return value > 0xff ? null : { bytes: Buffer.of(value), end: at + octal[0].length };
    }
    const hex = matchAt(HEX, text, at);
    if (hex !== null)
        return { bytes: Buffer.of(Number.parseInt(hex[1] ?? '', 16)), end: at + hex[0].length };
    const point = matchAt(POINT, text, at);
    const value = Number.parseInt(point?.[1] ?? point?.[2] ?? '', 16);
    if (point === null || value > CODE_POINT_MAX || (value >= 0xd800 && value <= 0xdfff))
        return null;
    return { bytes: Buffer.from(String.fromCodePoint(value)), end: at + point[0].length };
}
function matchAt(pattern, text, at) {
    pattern.lastIndex = at;
    return pattern.exec(text);
}

;// CONCATENATED MODULE: ./build/packages/data/src/tfdv/text-tokens.js

const SPACE = /[ \t\r\n\v\f]+/y;
const WORD = /[A-Za-z_][A-Za-z0-9_]*/y;
const NUMBER = /0[xX][0-9a-fA-F]+|(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][+-]?[0-9]+)?[fF]?/y;
const MARKS = '{}<>[]:;,-./';
const AFTER_NUMBER = /[A-Za-z0-9_.]/;
/** All tokens of a text, an `end` last; comments (`#` to the end of the line) and space are left out. Throws `CONFIG_SYNTAX`. */
function tokensOf(source) {
    const tokens = [];
    for (let at = afterSpace(source.text, 0); at < source.text.length;) {
        const token = tokenAt(source, at);
        tokens.push(token);
        at = afterSpace(source.text, token.end);
    }
    const { length } = source.text;
    return [...tokens, { kind: 'end', text: '', at: length, end: length }];
}
function tokenAt(source, at) {
    const { text } = source;
    const first = text[at] ?? '';
    const made = (kind, end) => ({ kind, text: text.slice(at, end), at, end });
    if (first === '"' || first === "'")
        return made('string', stringEnd(source, at));
    const word = endOf(WORD, text, at);
    if (word !== null)
        return made('word', word);
    const number = endOf(NUMBER, text, at);
    if (number !== null) {
        if (AFTER_NUMBER.test(text[number] ?? '')) {
            throw malformed(source, at, { wanted: 'a number', found: text.slice(at, number + 1) });
        }
        return made('number', number);
    }
    if (MARKS.includes(first))
        return made('mark', at + 1);
    const found = String.fromCodePoint(text.codePointAt(at) ?? 0);
    throw malformed(source, at, { wanted: 'a field, a value or a bracket', found });
}
function afterSpace(text, from) {
    let at = from;
    for (;;) {
        at = endOf(SPACE, text, at) ?? at;
        if (text[at] !== '#')
            return at;
        const line = text.indexOf('\n', at);
        at = line === -1 ? text.length : line;
    }
}
function stringEnd(source, at) {
    const { text } = source;
    for (let end = at + 1; end < text.length && text[end] !== '\n'; end += text[end] === '\\' ? 2 : 1) {
        if (text[end] === text[at])
            return end + 1;
    }
    const found = text.slice(at).split('\n', 1)[0] ?? '';
    throw malformed(source, at, { wanted: 'text that ends in the line it starts in', found });
}
function endOf(pattern, text, at) {
    pattern.lastIndex = at;
    return pattern.test(text) ? pattern.lastIndex : null;
}
function malformed(source, at, sides) {
    const { wanted, found } = sides;
    return (0,source_text/* complainAt */.Nr)(source, at, {
        code: 'CONFIG_SYNTAX',
        reason: `it must be protobuf text format: here must be ${wanted}: current value is ${(0,source_text/* quoted */.TL)(found)}`,
        fix: 'correct the line named',
    });
}

;// CONCATENATED MODULE: ./build/packages/data/src/tfdv/text-format.js




/**
 * Protobuf's text format to a tree that knows where everything stands. Only the grammar: which fields there are is judged elsewhere.
 * Throws `CONFIG_SYNTAX` (also for messages nested deeper than 64) and `LIMIT_SIZE` (more than 1 MiB).
 * Reference: Protocol Buffers Text Format Language Specification.
 */
function readTextFormat(source) {
    if (source.text.length > limits/* CONFIG_BYTES_MAX */.CV) {
        throw new error/* PlumblineError */.Dl('LIMIT_SIZE', `Cannot use the schema "${source.name}": it must be at most ${limits/* CONFIG_BYTES_MAX */.CV} characters: it has ${source.text.length}`, 'give a smaller file');
    }
    const cursor = { source, tokens: tokensOf(source), next: 0 };
    const fields = fieldsUntil(cursor, '', 0);
    return { kind: 'message', fields, at: 0, end: source.text.length };
}
function fieldsUntil(cursor, close, depth) {
    const fields = [];
    for (;;) {
        const token = peek(cursor);
        if (token.kind === 'end' ? close === '' : token.text === close && token.kind === 'mark')
            return fields;
        readField(cursor, depth, fields);
        const separator = peek(cursor);
        if (separator.kind === 'mark' && (separator.text === ',' || separator.text === ';'))
            cursor.next += 1;
    }
}
function readField(cursor, depth, into) {
    const { at } = peek(cursor);
    const name = fieldName(cursor);
    const colon = accept(cursor, ':');
    const expected = { name, at, depth, colon };
    if (accept(cursor, '['))
        readItems(cursor, expected, into);
    else
        into.push(fieldOf(expected, readValue(cursor, expected)));
}
/** An extension's name and the address of an `Any` keep their brackets. */
function fieldName(cursor) {
    const first = take(cursor);
    if (first.kind === 'word')
        return first.text;
    if (first.kind !== 'mark' || first.text !== '[')
        throw unexpected(cursor, first, 'the name of a field');
    for (let token = take(cursor);; token = take(cursor)) {
        if (token.kind === 'mark' && token.text === ']')
            return cursor.source.text.slice(first.at, token.end);
        if (token.kind === 'end' || token.kind === 'string')
            throw unexpected(cursor, token, 'the name of an extension');
    }
}
function readItems(cursor, expected, into) {
    for (let first = true;; first = false) {
        const { end } = peek(cursor);
        if (accept(cursor, ']')) {
            const last = first ? undefined : into.pop();
            if (last !== undefined)
                into.push({ ...last, end });
            return;
        }
        if (!first && !accept(cursor, ','))
            throw unexpected(cursor, peek(cursor), '"," or "]"');
        const read = readValue(cursor, expected);
        into.push({ ...fieldOf(expected, read), at: first ? expected.at : read.at, inList: true });
    }
}
function fieldOf({ name, at }, value) {
    return { name, at, end: value.kind === 'message' ? value.end + 1 : value.end, value };
}
function readValue(cursor, { depth, colon }) {
    const token = take(cursor);
    if (token.kind === 'mark' && (token.text === '{' || token.text === '<'))
        return readMessage(cursor, token, depth + 1);
    if (!colon)
        throw unexpected(cursor, token, '":" or "{"');
    if (token.kind === 'string') {
        const parts = [token];
        while (peek(cursor).kind === 'string')
            parts.push(take(cursor));
        return { kind: 'text', value: textOf(cursor.source, parts), at: token.at, end: parts.at(-1)?.end ?? token.end };
    }
    const negative = token.kind === 'mark' && token.text === '-';
    const unsigned = negative ? take(cursor) : token;
    if (unsigned.kind !== 'number' && unsigned.kind !== 'word')
        throw unexpected(cursor, unsigned, 'a value');
    const written = `${negative ? '-' : ''}${unsigned.text}`;
    return { kind: unsigned.kind, value: written, at: token.at, end: unsigned.end };
}
function readMessage(cursor, open, depth) {
    if (depth > limits/* JSON_DEPTH_MAX */.En)
        throw syntax(cursor, open, `nested at most ${limits/* JSON_DEPTH_MAX */.En} levels deep: it is deeper`);
    const fields = fieldsUntil(cursor, open.text === '{' ? '}' : '>', depth);
    return { kind: 'message', fields, at: open.at, end: take(cursor).at };
}
function peek({ tokens, next }) {
    return tokens[Math.min(next, tokens.length - 1)];
}
function take(cursor) {
    const token = peek(cursor);
    cursor.next += 1;
    return token;
}
function accept(cursor, mark) {
    const token = peek(cursor);
    if (token.kind !== 'mark' || token.text !== mark)
        return false;
    cursor.next += 1;
    return true;
}
function unexpected(cursor, token, wanted) {
    const found = token.kind === 'end' ? 'the end of the file' : (0,source_text/* quoted */.TL)(token.text);
    return syntax(cursor, token, `protobuf text format: here must be ${wanted}: current value is ${found}`);
}
function syntax(cursor, token, wanted) {
    const reason = `it must be ${wanted}`;
    return (0,source_text/* complainAt */.Nr)(cursor.source, token.at, { code: 'CONFIG_SYNTAX', reason, fix: 'correct the line named' });
}


/***/ }),

/***/ 3192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ typedMessage)
});

// EXTERNAL MODULE: ./build/packages/boundary/src/nearest.js
var nearest = __webpack_require__(95140);
// EXTERNAL MODULE: ./build/packages/data/src/tfdv/schema-fields.js
var schema_fields = __webpack_require__(77358);
// EXTERNAL MODULE: ./build/packages/data/src/tfdv/source-text.js
var source_text = __webpack_require__(62774);
;// CONCATENATED MODULE: ./build/packages/data/src/tfdv/typed-scalar.js
const WHOLE = /^-?(?:0[xX][0-9a-fA-F]+|0[0-7]*|[1-9][0-9]*)$/;
const REAL = /^(?:(?:0|[1-9][0-9]*)(?:\.[0-9]*)?|\.[0-9]+)(?:e[+-]?[0-9]+)?f?$/;
const INT64_MIN = -(2n ** 63n);
const INT64_MAX = 2n ** 63n - 1n;
const TRUE = ['true', 'True', 't', '1'];
const FALSE = ['false', 'False', 'f', '0'];
const INFINITE = ['inf', 'infinity'];
/**
 * A scalar of a kind of protobuf's, null where it is written otherwise. `int64` beyond ±(2^53 − 1) is decimal text. A `float` is the
 * number as written, perhaps infinite: rounding it to 32 bits is left to who compares. NaN is no number to compare with, nor is an
 * infinite `double`: both are null.
 */
function scalarOf(scalar, kind) {
    if (kind === 'string')
        return scalar.kind === 'text' ? scalar.value : null;
    if (scalar.kind === 'text')
        return null;
    if (kind === 'bool')
        return TRUE.includes(scalar.value) ? true : FALSE.includes(scalar.value) ? false : null;
    if (kind === 'int64')
        return wholeOf(scalar);
    const real = realOf(scalar);
    return kind === 'double' && !Number.isFinite(real) ? null : real;
}
function wholeOf({ kind, value }) {
    if (kind !== 'number' || !WHOLE.test(value))
        return null;
    const negative = value.startsWith('-');
    const digits = value.slice(negative ? 1 : 0);
    const unsigned = BigInt(/^0[0-7]+$/.test(digits) ? `0o${digits.slice(1)}` : digits);
    const whole = negative ? -unsigned : unsigned;
    if (whole < INT64_MIN || whole > INT64_MAX)
        return null;
    return Number.isSafeInteger(Number(whole)) ? Number(whole) : String(whole);
}
function realOf({ kind, value }) {
    const negative = value.startsWith('-');
    const unsigned = value.slice(negative ? 1 : 0).toLowerCase();
    if (kind === 'word' ? !INFINITE.includes(unsigned) : !REAL.test(unsigned))
        return null;
    const read = kind === 'word' ? Infinity : Number(unsigned.replace(/f$/, ''));
    return negative ? -read : read;
}

;// CONCATENATED MODULE: ./build/packages/data/src/tfdv/typed-message.js




/**
 * Fields as the schema of schemas has them. Throws `CONFIG_INVALID` with line and column: a field that does not exist (the nearest legal name
 * is told), a value of another kind, a field given twice, two of a group of which one is allowed; `CONFIG_UNSUPPORTED` for extensions.
 */
function typedMessage(source, message, type) {
    const table = schema_fields/* SCHEMA_MESSAGES */.Hu[type] ?? {};
    const fields = new Map();
    for (const field of message.fields) {
        const kind = Object.hasOwn(table, field.name) ? table[field.name] : undefined;
        if (kind === undefined)
            throw unknownField(source, field, Object.keys(table));
        const repeated = kind.endsWith('*');
        const before = fields.get(field.name);
        if (!repeated && (before !== undefined || field.inList === true))
            throw givenTwice(source, field);
        const typed = { ...placeOf(field), value: fieldValue(source, field, kind.replace('*', '')) };
        if (before === undefined)
            fields.set(field.name, [typed]);
        else
            before.push(typed);
    }
    mustAgree(source, type, fields);
    return { type, fields, at: message.at, end: message.end };
}
function placeOf({ at, end, value, inList }) {
    const valueEnd = value.kind === 'message' ? value.end + 1 : value.end;
    return { at, end, valueAt: value.at, valueEnd, inList: inList === true };
}
function fieldValue(source, field, kind) {
    const { value, name } = field;
    if (kind === 'opaque' || Object.hasOwn(schema_fields/* SCHEMA_MESSAGES */.Hu, kind)) {
        if (value.kind !== 'message')
            throw wrongKind(source, field, 'a message in braces');
        if (kind !== 'opaque')
            return typedMessage(source, value, kind);
        return { type: 'opaque', fields: new Map(), at: value.at, end: value.end };
    }
    const enumeration = Object.hasOwn(schema_fields/* SCHEMA_ENUMS */.$U, kind) ? schema_fields/* SCHEMA_ENUMS */.$U[kind] : undefined;
    if (value.kind === 'message')
        throw wrongKind(source, field, enumeration === undefined ? kindWords(kind) : 'a name of its list');
    if (enumeration !== undefined)
        return enumName(source, { name, value }, enumeration);
    const read = scalarOf(value, kind);
    if (read === null)
        throw wrongKind(source, field, kindWords(kind));
    return read;
}
function enumName(source, { name, value }, enumeration) {
    if (value.kind === 'word' && Object.hasOwn(enumeration, value.value))
        return value.value;
    const numbered = value.kind === 'number'
        ? Object.keys(enumeration).find((key) => enumeration[key] === scalarOf(value, 'int64'))
        : undefined;
    if (numbered !== undefined)
        return numbered;
    const legal = Object.keys(enumeration);
    const near = (0,nearest/* nearest */.p)(value.value, legal);
    throw (0,source_text/* complainAt */.Nr)(source, value.at, {
        code: 'CONFIG_INVALID',
        reason: `"${name}" must be one of ${legal.join(', ')}: current value is ${(0,source_text/* quoted */.TL)(value.value)}`,
        fix: near === null ? 'write one of them, without quotes' : `write ${near}`,
    });
}
function unknownField(source, field, legal) {
    if (field.name.startsWith('[')) {
        return (0,source_text/* complainAt */.Nr)(source, field.at, {
            code: 'CONFIG_UNSUPPORTED',
            reason: `it must hold fields of TensorFlow's schema only: current value is the extension ${(0,source_text/* quoted */.TL)(field.name)}`,
            fix: 'take the extension out of the schema',
        });
    }
    const near = (0,nearest/* nearest */.p)(field.name, legal);
    return (0,source_text/* complainAt */.Nr)(source, field.at, {
        code: 'CONFIG_INVALID',
        reason: `a field must be one of ${legal.length === 0 ? 'none' : legal.join(', ')}: current value is ${(0,source_text/* quoted */.TL)(field.name)}`,
        fix: near === null ? 'take the field out or correct its name' : `write "${near}"`,
    });
}
function givenTwice(source, field) {
    return (0,source_text/* complainAt */.Nr)(source, field.at, {
        code: 'CONFIG_INVALID',
        reason: `"${field.name}" must be given once: current value is given more than once or as a list`,
        fix: 'leave one of them',
    });
}
function wrongKind(source, field, wanted) {
    const found = field.value.kind === 'message' ? 'a message' : (0,source_text/* quoted */.TL)(field.value.value);
    return (0,source_text/* complainAt */.Nr)(source, field.value.at, {
        code: 'CONFIG_INVALID',
        reason: `"${field.name}" must be ${wanted}: current value is ${found}`,
        fix: `write ${wanted}`,
    });
}
function kindWords(kind) {
    if (kind === 'string')
        return 'text in quotes';
    if (kind === 'bool')
        return 'true or false';
    return kind === 'int64' ? 'a whole number of 64 bits' : 'a number';
}
function mustAgree(source, type, fields) {
    for (const group of schema_fields/* SCHEMA_ONEOFS */.t_[type] ?? []) {
        const given = group.filter((name) => fields.has(name));
        const second = given
            .map((name) => ({ name, at: fields.get(name)?.[0]?.at ?? 0 }))
            .sort((a, b) => a.at - b.at)
            .at(1);
        if (second === undefined)
            continue;
        throw (0,source_text/* complainAt */.Nr)(source, second.at, {
            code: 'CONFIG_INVALID',
            reason: `only one of ${group.join(', ')} must be given: current value is ${given.join(' and ')}`,
            fix: 'leave one of them',
        });
    }
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

/***/ 98672:
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


/***/ })

};

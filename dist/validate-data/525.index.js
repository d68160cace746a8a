export const id = 525;
export const ids = [525];
export const modules = {

/***/ 3485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hc: () => (/* binding */ emptinessFindings),
/* harmony export */   I1: () => (/* binding */ strictestOfEach),
/* harmony export */   Ms: () => (/* binding */ driftFindings),
/* harmony export */   Ns: () => (/* binding */ decidingComponent),
/* harmony export */   Zk: () => (/* binding */ driftVerdict),
/* harmony export */   nD: () => (/* binding */ componentWords)
/* harmony export */ });
/* harmony import */ var _plumbline_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9298);
/* harmony import */ var _plumbline_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8838);

/** A table without rows shows nothing, unless the rules allow one. */
function emptinessFindings(table, rules) {
    if (table.rows > 0 || rules.some(({ rules: { rows } }) => rows?.['at-least'] === 0))
        return [];
    return [{ check: 'rows.any', verdict: 'inconclusive', detail: 'The data has no rows: nothing can be shown of it' }];
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
function driftFindings({ columns }, onDrift) {
    if (onDrift === 'ignore')
        return [];
    return columns.map((column) => ({
        check: `drift.${column.column}`,
        verdict: driftVerdict(column, onDrift),
        detail: driftDetail(column),
        evidence: { answer: column.answer },
    }));
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
    const what = `${componentWords(worst)} of "${column}" moved by ${(0,_plumbline_core__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(worst.distance)}`;
    if (worst.tooFewRows)
        return `${what}: too few rows to judge (${Math.min(worst.n, worst.m)}; at least 50 a side)`;
    if (answer === 'drifted')
        return `${what} of rows, proven above ${(0,_plumbline_core__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(worst.lower)} (tolerance ${(0,_plumbline_core__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(worst.tolerance)})`;
    if (answer === 'stable')
        return `${what} of rows, proven to be at most ${(0,_plumbline_core__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(worst.upper)} (tolerance ${(0,_plumbline_core__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(worst.tolerance)})`;
    const needed = worst.rowsNeeded === null ? '' : `; about ${(0,_plumbline_core__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(worst.rowsNeeded)} rows a side would tell`;
    return `${what} of rows, which these rows do not prove to be above or below ${(0,_plumbline_core__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(worst.tolerance)}${needed}`;
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
    };
    return words[component];
}


/***/ }),

/***/ 525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/packages/boundary/src/digest.js
var digest = __webpack_require__(1248);
// EXTERNAL MODULE: ./build/packages/boundary/src/canonical-json.js + 1 modules
var canonical_json = __webpack_require__(728);
// EXTERNAL MODULE: ./build/packages/core/src/verdict.js
var src_verdict = __webpack_require__(9298);
// EXTERNAL MODULE: ./build/packages/core/src/error.js
var error = __webpack_require__(2705);
;// CONCATENATED MODULE: ./build/packages/data/src/columns.js

/** The column of that name; throws `DATA_COLUMN_MISSING` with the names there are. */
function columnOf(columns, name, what) {
    const found = columns.columns.get(name);
    if (found === undefined)
        throw columnMissing(name, [...columns.columns.keys()], what);
    return found;
}
/** The error for a column that is not in a table. `what` names the table. */
function columnMissing(name, names, what) {
    return new error/* PlumblineError */.Dl('DATA_COLUMN_MISSING', `Cannot find the column "${name}": it must be in ${what}: columns there are ${names.join(', ') || 'none'}`, 'correct the name, or give data with that column');
}
/** A column's values as text, null kept: for joining and grouping by any kind of column. */
function asStrings(column) {
    if ('missing' in column)
        return Array.from(column.values, (value, row) => (column.missing[row] === 1 ? null : String(value)));
    return column.values.map((value) => (value === null ? null : String(value)));
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./build/packages/data/src/sql.js

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
    throw new error/* PlumblineError */.Dl('DATA_UNREADABLE', 'Cannot use a name or value: it must not hold the character NUL', 'remove the character from the data or the rules');
}

;// CONCATENATED MODULE: ./build/packages/data/src/database.js




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
    await connection.run(`SET allowed_paths = ${quoteList(paths)}`);
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

;// CONCATENATED MODULE: ./build/packages/data/src/demand-narrow.js


/** Cost grows faster than the number of columns: beyond this a run would look as if it hung. */
const COLUMNS_MAX = 5_000;
/** Throws `LIMIT_SIZE` for a table with more than `COLUMNS_MAX` columns. */
function demandNarrow(columns, path) {
    if (columns <= COLUMNS_MAX)
        return;
    throw new error/* PlumblineError */.Dl('LIMIT_SIZE', `Cannot read "${(0,external_node_path_.basename)(path)}": it may have at most ${COLUMNS_MAX} columns: it has ${columns}`, 'split the table, or put wide vectors into one list column', { where: { file: path } });
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./build/packages/data/src/arrow-source.js



const CHUNK_ROWS = 2048;
/**
 * Reads an Arrow IPC file or stream (Feather v2) into a new table, decoded with apache-arrow, since DuckDB's core does not. The whole
 * file is held in memory. Bodies packed with LZ4 throw `DATA_UNREADABLE`; Zstandard is unpacked. Nested columns become text.
 */
async function loadArrow(duckdb, connection, source) {
    const arrow = await import(/* webpackIgnore: true */ '../lib/index.js').then((library) => library.load['apache-arrow']());
    registerZstd(arrow);
    const table = arrow.tableFromIPC(unpacked(await (0,promises_.readFile)(source.path), source.compression));
    const names = unique(table.schema.fields.map((field) => field.name));
    const columns = table.schema.fields.map((field, index) => engineColumn({ duckdb, arrow }, field.type, table.getChildAt(index)));
    const definitions = columns.map(({ type }, index) => `${quoteName(names[index])} ${type}`).join(', ');
    await connection.run(`CREATE TABLE ${quoteName(source.into)} (${definitions})`);
    const appender = await connection.createAppender(source.into);
    const types = columns.map(({ type }) => type);
    for (let from = 0; from < table.numRows; from += CHUNK_ROWS) {
        const rows = Math.min(CHUNK_ROWS, table.numRows - from);
        const chunk = duckdb.DuckDBDataChunk.create(types, rows);
        for (const [index, { at }] of columns.entries()) {
            chunk.setColumnValues(index, Array.from({ length: rows }, (_, row) => at(from + row)));
        }
        appender.appendDataChunk(chunk);
    }
    appender.closeSync();
}
function engineColumn({ duckdb, arrow }, type, vector) {
    const get = (row) => vector?.get(row) ?? null;
    const typed = (engineType, convert) => ({
        type: engineType,
        at: (row) => {
            const value = get(row);
            return value === null ? null : convert(value);
        },
    });
    if (arrow.DataType.isBool(type))
        return typed(duckdb.BOOLEAN, Boolean);
    if (arrow.DataType.isInt(type)) {
        return type.bitWidth === 64 && !type.isSigned
            ? typed(duckdb.UBIGINT, (value) => BigInt(String(value)))
            : typed(duckdb.BIGINT, (value) => BigInt(String(value)));
    }
    if (arrow.DataType.isFloat(type))
        return typed(duckdb.DOUBLE, Number);
    if (arrow.DataType.isDecimal(type))
        return typed(duckdb.DOUBLE, (value) => decimalOf(value, type.scale));
    if (arrow.DataType.isDate(type) || arrow.DataType.isTimestamp(type)) {
        return typed(duckdb.TIMESTAMP, (value) => new duckdb.DuckDBTimestampValue(BigInt(Math.round(Number(value) * 1000))));
    }
    return typed(duckdb.VARCHAR, (value) => typeof value === 'object'
        ? JSON.stringify(value, (_, item) => (typeof item === 'bigint' ? String(item) : item))
        : String(value));
}
/** Decimals come as 32-bit words of a two's complement number, lowest first. */
function decimalOf(value, scale) {
    if (!(value instanceof Uint32Array))
        return Number.NaN;
    const whole = value.reduceRight((sum, word) => (sum << 32n) | BigInt(word), 0n);
    return Number(`${BigInt.asIntN(32 * value.length, whole)}e${-scale}`);
}
/** Arrow allows a name twice; a table does not. */
function unique(names) {
    const seen = new Set();
    return names.map((name, index) => {
        let own = name === '' ? `column${index}` : name;
        for (let copy = 1; seen.has(own.toLowerCase()); copy += 1)
            own = `${name}_${copy}`;
        seen.add(own.toLowerCase());
        return own;
    });
}
function unpacked(bytes, compression) {
    if (compression === 'none')
        return bytes;
    return compression === 'gzip' ? (0,external_node_zlib_.gunzipSync)(bytes) : (0,external_node_zlib_.zstdDecompressSync)(bytes);
}
function registerZstd({ compressionRegistry, CompressionType }) {
    compressionRegistry.set(CompressionType.ZSTD, { decode: (bytes) => (0,external_node_zlib_.zstdDecompressSync)(bytes) });
}

;// CONCATENATED MODULE: ./build/packages/data/src/column-kind.js
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

;// CONCATENATED MODULE: ./build/packages/data/src/csv-dialect.js
const DELIMITERS = [',', ';', '\t', '|'];
/**
 * The delimiter of a CSV file: the candidate that splits its first line into most fields (comma first), quoted text apart. It is settled
 * before the engine sees the file, so that one ragged line cannot turn a table into a single column.
 */
function csvDialect(head, kind) {
    const line = firstRecord(head);
    const candidates = kind === 'tsv' ? ['\t'] : DELIMITERS;
    const counted = candidates.map((delimiter) => ({ delimiter, fields: countFields(line, delimiter) }));
    return counted.reduce((best, next) => (next.fields > best.fields ? next : best));
}
/** Up to the first line break outside quotes, without a byte order mark. */
function firstRecord(head) {
    let quoted = false;
    for (let at = 0; at < head.length; at += 1) {
        if (head[at] === '"')
            quoted = !quoted;
        else if (!quoted && (head[at] === '\n' || head[at] === '\r'))
            return head.slice(0, at);
    }
    return head;
}
function countFields(line, delimiter) {
    let quoted = false;
    let fields = 1;
    for (const character of line) {
        if (character === '"')
            quoted = !quoted;
        else if (!quoted && character === delimiter)
            fields += 1;
    }
    return fields;
}

;// CONCATENATED MODULE: ./build/packages/data/src/csv-source.js




/**
 * Reads a CSV or TSV file into a new table. The first line names the columns; types are those that every row fits, so one bad field makes
 * a column text instead of breaking the read: the rules judge it. Ragged lines, bad quotes, other encodings than UTF-8 and two
 * columns of one name throw.
 */
async function loadCsv(connection, source, options) {
    const { delimiter, fields } = csvDialect(source.head, source.kind === 'tsv' ? 'tsv' : 'csv');
    demandNarrow(fields, source.path);
    const read = (settings, header = true) => `read_csv([${quoteText(source.path)}], delim = ${quoteText(delimiter)}, header = ${header}, skip = 0, comment = '', quote = '"', escape = '"', ` +
        `strict_mode = true, null_padding = false, ignore_errors = false, hive_partitioning = false, compression = ${quoteText(source.compression)}, ` +
        `nullstr = ${quoteList([...new Set(['', ...(options.missingValues ?? [])])])}, ${settings})`;
    const allText = `auto_detect = false, columns = {${Array.from({ length: fields }, (_, index) => `'c${index}': 'VARCHAR'`).join(', ')}}`;
    try {
        const types = await textTypes(connection, read('sample_size = 1'), options.textColumns ?? []);
        await connection.run(`CREATE TABLE ${quoteName(source.into)} AS SELECT * FROM ${read(`sample_size = -1${types}`)}`);
    }
    catch (thrown) {
        // The type sniffer names no line. The same read with every type settled does.
        await connection.run(`SELECT count(*) FROM ${read(allText)}`);
        throw thrown;
    }
    await demandDistinctNames(connection, read(allText, false), source);
}
/** The engine would rename the second of two columns of one name, and rules would judge the first alone. */
async function demandDistinctNames(connection, headless, source) {
    const first = await connection.runAndReadAll(`SELECT * FROM ${headless} LIMIT 1`);
    const names = (first.getRows()[0] ?? []).map((name) => String(name ?? ''));
    const folded = names.map((name) => name.toLowerCase());
    const twice = names.find((name, at) => name !== '' && folded.indexOf(name.toLowerCase()) !== at);
    if (twice === undefined)
        return;
    throw new error/* PlumblineError */.Dl('DATA_UNREADABLE', `Cannot read ${source.kind.toUpperCase()} columns: each must have a name of its own: "${twice}" stands twice in the first line`, 'give every column a name of its own; upper and lower case count as one', { where: { file: source.path, line: 1 } });
}
async function textTypes(connection, relation, wanted) {
    if (wanted.length === 0)
        return '';
    const described = await connection.runAndReadAll(`DESCRIBE SELECT * FROM ${relation}`);
    const names = described.getColumns()[0]?.map(String) ?? [];
    const present = wanted.filter((name) => names.includes(name));
    return present.length === 0 ? '' : `, types = {${present.map((name) => `${quoteText(name)}: 'VARCHAR'`).join(', ')}}`;
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./build/packages/data/src/unpack.js


/** The streams that give a file's unpacked bytes, in constant memory; the first is its source. */
function unpacking({ path, compression }) {
    const packed = (0,external_node_fs_.createReadStream)(path);
    if (compression === 'gzip')
        return [packed, (0,external_node_zlib_.createGunzip)()];
    if (compression === 'zstd')
        return [packed, (0,external_node_zlib_.createZstdDecompress)()];
    return [packed];
}

;// CONCATENATED MODULE: ./build/packages/data/src/demand-whole.js





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

;// CONCATENATED MODULE: ./build/packages/data/src/demand-shallow.js





/** No table nests deeper; the engine's own reader falls over far beyond it, and takes the process with it. */
const NESTING_MAX = 512;
const [QUOTE, BACKSLASH, OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [0x22, 0x5c, 0x5b, 0x5d, 0x7b, 0x7d];
/** Reads through a JSON file once and throws `LIMIT_SIZE` where it nests deeper than `NESTING_MAX`; says nothing else of it. */
async function demandShallow(source, what) {
    const scan = depthScan();
    const reader = new external_node_stream_.Writable({
        write: (chunk, _encoding, done) => done(scan(chunk) > NESTING_MAX ? tooDeep(source, what) : null),
    });
    await (0,external_node_stream_promises_.pipeline)([...unpacking(source), reader]);
}
/** Gives the deepest nesting seen so far. Brackets inside strings do not count; a line break ends no string in valid JSON. */
function depthScan() {
    let [depth, deepest] = [0, 0];
    let [quoted, escaped] = [false, false];
    return (chunk) => {
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
    };
}
function tooDeep(source, what) {
    return new error/* PlumblineError */.Dl('LIMIT_SIZE', `Cannot read ${what} from "${(0,external_node_path_.basename)(source.path)}": it may nest at most ${NESTING_MAX} levels deep: it nests deeper`, 'flatten the records', { where: { file: source.path } });
}

;// CONCATENATED MODULE: ./build/packages/data/src/json-source.js


/** What the reader would guess from the look of a string. In JSON a string is a string. */
const GUESSED_FROM_TEXT = /^(DATE|TIME|TIMESTAMP.*|UUID|JSON)$/;
/**
 * Reads JSON lines, or a JSON array of objects, into a new table. Strings stay strings; nested values keep their structure.
 * Nesting beyond the limit is `LIMIT_SIZE`.
 */
async function loadJson(connection, source) {
    await demandShallow(source, 'JSON');
    const read = (settings) => `read_json([${quoteText(source.path)}], format = ${source.kind === 'jsonl' ? "'newline_delimited'" : "'auto'"}, records = true, ` +
        `hive_partitioning = false, ignore_errors = false, compression = ${quoteText(source.compression === 'none' ? 'uncompressed' : source.compression)}, ${settings})`;
    const described = await connection.runAndReadAll(`DESCRIBE SELECT * FROM ${read('sample_size = -1, map_inference_threshold = -1')}`);
    const columns = described
        .getRows()
        .map(([name, type]) => `${quoteText(String(name))}: ${quoteText(settledType(String(type)))}`)
        .join(', ');
    await connection.run(`CREATE TABLE ${quoteName(source.into)} AS SELECT * FROM ${read(`columns = {${columns}}`)}`);
}
function settledType(type) {
    return GUESSED_FROM_TEXT.test(type) ? 'VARCHAR' : type;
}

// EXTERNAL MODULE: ./build/packages/core/src/thrown.js
var src_thrown = __webpack_require__(5069);
;// CONCATENATED MODULE: ./build/packages/data/src/unreadable.js


/** DuckDB's messages quote the data, so that only what is listed here is passed on. */
const REASONS = [
    [
        /Expected Number of Columns: (\d+) Found: (\d+)/,
        ([, wanted, found]) => `the line must have ${wanted} fields: it has ${found}`,
    ],
    [/Invalid unicode|not utf-8 encoded|Invalid unicode \(byte sequence mismatch\)/i, () => 'the text must be UTF-8'],
    [/unterminated quote/i, () => 'a quoted field must end with a quote'],
    [/Maximum line size/i, () => 'a line must be shorter than 2 MB'],
    [
        /Malformed JSON.*: (unexpected [a-z ]+|invalid [a-z ]+|no digit [a-z ]+|[a-z ]*literal[a-z ]*)/i,
        ([, reason]) => `the JSON must be well-formed: ${String(reason).trim()}`,
    ],
    [/No magic bytes|too small to be a Parquet/i, () => 'it must be a Parquet file: its magic bytes are missing'],
    [/Could not convert string/i, () => 'every field must have the type of its column'],
    [/codec not found/, () => 'its bodies must be plain or packed with Zstandard, not with LZ4'],
    [/GZIP|gzip|zstd|ZSTD/, () => 'the packed bytes must be whole'],
    [/Out of Memory|failed to allocate/i, () => 'it must fit into the memory and temporary space of this machine'],
];
/** A failed read as `DATA_UNREADABLE` with file and line; the engine's own words go no further than `cause`. */
function unreadable(path, what, cause) {
    if (cause instanceof error/* PlumblineError */.Dl)
        return cause;
    const message = (0,src_thrown/* messageOf */.b)(cause);
    const line = lineIn(message);
    const place = line === null ? '' : ` at line ${line}`;
    return new error/* PlumblineError */.Dl('DATA_UNREADABLE', `Cannot read ${what} from "${(0,external_node_path_.basename)(path)}"${place}: ${reasonIn(message)}`, 'correct the file, or write it again', { where: line === null ? { file: path } : { file: path, line }, cause });
}
function reasonIn(message) {
    for (const [pattern, say] of REASONS) {
        const found = pattern.exec(message);
        if (found !== null)
            return say(found);
    }
    return 'it must be a table of its kind: its bytes cannot be decoded';
}
function lineIn(message) {
    const found = /CSV Error on Line: (\d+)/.exec(message) ?? /in line (\d+)/.exec(message);
    return found === null ? null : Number(found[1]);
}

;// CONCATENATED MODULE: ./build/packages/data/src/load-source.js







/** Loads one file and says what columns it has. Throws `DATA_UNREADABLE`. */
async function loadSource(place, source, options) {
    const { connection, into } = place;
    try {
        if (source.kind === 'parquet')
            return await openParquet(connection, source);
        await demandWhole(source, options.what ?? 'the data');
        if (source.kind === 'csv' || source.kind === 'tsv')
            await loadCsv(connection, { ...source, into }, options);
        if (source.kind === 'json' || source.kind === 'jsonl')
            await loadJson(connection, { ...source, into });
        if (source.kind === 'arrow')
            await loadArrow(place.duckdb, connection, { ...source, into });
        const relation = quoteName(into);
        return { source, relation, row: 'rowid + 1', columns: await describe(connection, relation) };
    }
    catch (thrown) {
        throw unreadable(source.path, options.what ?? 'the data', thrown);
    }
}
const ROW_NUMBER = 'file_row_number';
async function openParquet(connection, source) {
    const read = (settings) => `read_parquet([${quoteText(source.path)}], hive_partitioning = false${settings})`;
    const columns = await describe(connection, read(''));
    // A column of that very name would clash: then rows are not numbered.
    if (columns.some(({ name }) => name.toLowerCase() === ROW_NUMBER))
        return { source, relation: read(''), row: null, columns };
    return { source, relation: read(', file_row_number = true'), row: `${ROW_NUMBER} + 1`, columns };
}
/** Names and kinds of a relation's columns, in order. */
async function describe(connection, relation) {
    const described = await connection.runAndReadAll(`DESCRIBE SELECT * FROM ${relation}`);
    return described.getRows().map(([name, type]) => ({
        name: String(name),
        type: String(type),
        kind: columnKind(String(type)),
    }));
}

;// CONCATENATED MODULE: ./build/packages/data/src/source-kind.js



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
/** What a file is: by its extension (before `.gz` or `.zst`), else by its first bytes; text that is nothing else is CSV. */
async function inspectSource(path) {
    const magic = await firstBytes(path, 8);
    const compression = compressionOf(magic);
    const named = KIND_OF_EXTENSION[extensionOf(path)];
    if (named === 'parquet' || named === 'arrow')
        return { path, kind: named, compression, head: '', isBlank: false };
    const head = compression === 'none' ? await firstBytes(path, HEAD_BYTES) : await unpackedHead(path, compression);
    if (head === null)
        return { path, kind: named ?? 'csv', compression, head: '', isBlank: false };
    const kind = named ?? kindOfContent(head);
    const text = kind === 'parquet' || kind === 'arrow' ? '' : head.toString('utf8');
    return {
        path,
        kind,
        compression,
        head: text,
        isBlank: head.length < HEAD_BYTES && head.toString('latin1').trim() === '',
    };
}
function extensionOf(path) {
    const name = path.toLowerCase().replace(/\.(gz|zst)$/, '');
    return /\.([^./\\]+)$/.exec(name)?.[1] ?? '';
}
function compressionOf(magic) {
    if (magic[0] === 0x1f && magic[1] === 0x8b)
        return 'gzip';
    return magic.length >= 4 && magic.readUInt32LE(0) === 0xfd2fb528 ? 'zstd' : 'none';
}
function kindOfContent(head) {
    if (head.subarray(0, 4).toString('latin1') === 'PAR1')
        return 'parquet';
    if (head.subarray(0, 6).toString('latin1') === 'ARROW1' || (head.length >= 4 && head.readUInt32LE(0) === 0xffffffff))
        return 'arrow';
    const text = head.toString('utf8').trimStart();
    if (text.startsWith('['))
        return 'json';
    if (text.startsWith('{'))
        return 'jsonl';
    return 'csv';
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

;// CONCATENATED MODULE: ./build/packages/data/src/open-table.js










const RELATION = 'plumbline';
/** A name no file has: a tab cannot be typed by accident, and a clash is an error of the engine, not a wrong answer. */
const ROW = '\tplumbline row';
/** See `Data.openTable`. Every file must have the same column names, in any order; the first file's order counts. */
async function openTable(engine, paths, options = {}) {
    const sources = await inspectAll(paths, options.what ?? 'the data');
    const database = await openDatabase(engine.duckdb, paths, engine.settings);
    try {
        return await assemble(database, sources, { ...options, duckdb: engine.duckdb });
    }
    catch (thrown) {
        database.close();
        throw unreadable(paths[0] ?? '', options.what ?? 'the data', thrown);
    }
}
async function inspectAll(paths, what) {
    if (paths.length === 0)
        throw missing(what, 'no file is given');
    const sources = [];
    for (const path of paths) {
        const found = await (0,promises_.stat)(path).catch(() => null);
        if (found === null || !found.isFile())
            throw missing(what, `"${path}" ${found === null ? 'does not exist' : 'is not a file'}`);
        if (found.size === 0)
            throw emptyFile(what, path);
        const source = await inspectSource(path);
        if (source.isBlank)
            throw emptyFile(what, path);
        sources.push(source);
    }
    return sources;
}
async function assemble({ connection, close }, sources, options) {
    const loaded = [];
    for (const [index, source] of sources.entries()) {
        loaded.push(await loadSource({ duckdb: options.duckdb, connection, into: `file${index}` }, source, options));
    }
    const first = loaded[0];
    demandNarrow(first.columns.length, first.source.path);
    for (const other of loaded.slice(1))
        mustFit(first, other);
    const placed = await unite(connection, loaded, windowCondition(first, options));
    const counted = await connection.runAndReadAll(`SELECT count(*)::DOUBLE FROM ${placed.relation}`);
    return { ...placed, connection, rows: Number(counted.value(0, 0)), paths: sources.map(({ path }) => path), close };
}
/** One file, unfiltered, already is the relation; Parquet is never copied; everything else becomes one table in file order. */
async function unite(connection, loaded, window) {
    const { relation: only, row, columns } = loaded[0];
    if (loaded.length === 1 && window === '')
        return { relation: only, rowNumber: row, everyRow: row, columns };
    const inPlace = loaded.every(({ source }) => source.kind === 'parquet') && loaded.every((file) => file.row !== null);
    const names = columns.map(({ name }) => quoteName(name)).join(', ');
    const selects = loaded.map((file) => `SELECT ${names}${inPlace ? `, ${file.row} AS ${quoteName(ROW)}` : ''} FROM ${file.relation}`);
    const relation = quoteName(RELATION);
    await connection.run(`CREATE ${inPlace ? 'VIEW' : 'TABLE'} ${relation} AS SELECT * FROM (${selects.join(' UNION ALL ')})${window}`);
    if (!inPlace)
        for (const [index] of loaded.entries())
            await connection.run(`DROP TABLE IF EXISTS ${quoteName(`file${index}`)}`);
    const described = await describe(connection, `(SELECT ${names} FROM ${relation})`);
    const whole = window === '' && !inPlace;
    return {
        relation,
        rowNumber: whole ? 'rowid + 1' : null,
        everyRow: inPlace ? quoteName(ROW) : 'rowid + 1',
        columns: described,
    };
}
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
function windowCondition({ columns }, { window, what }) {
    if (window === undefined)
        return '';
    const column = columns.find(({ name }) => name === window.column);
    if (column === undefined)
        throw columnMissing(window.column, columns.map(({ name }) => name), what ?? 'the data');
    if (column.kind !== 'time' && column.kind !== 'string') {
        throw new error/* PlumblineError */.Dl('DATA_INVALID', `Cannot take a window of ${what ?? 'the data'}: "${window.column}" must hold times: it holds ${column.type}`, 'name a column of dates or timestamps');
    }
    const time = `TRY_CAST(${quoteName(window.column)} AS TIMESTAMP)`;
    const at = (moment) => `CAST(${quoteText(moment)} AS TIMESTAMP)`;
    return ` WHERE ${time} >= ${at(window.from)} AND ${time} < ${at(window.to)}`;
}
function missing(what, reason) {
    return new error/* PlumblineError */.Dl('DATA_MISSING', `Cannot read ${what}: it must be an existing file: ${reason}`, 'correct the path');
}
function emptyFile(what, path) {
    return new error/* PlumblineError */.Dl('DATA_EMPTY', `Cannot read ${what}: "${(0,external_node_path_.basename)(path)}" must name its columns: it is empty`, 'write at least the column names, or leave the file out', { where: { file: path } });
}

;// CONCATENATED MODULE: ./build/packages/data/src/read-columns.js


/** Beyond this a double no longer tells whole numbers apart. */
const EXACT = Number.MAX_SAFE_INTEGER;
/** Columns of an open table as typed arrays, in one streamed scan (one more where there are 64-bit whole numbers). */
async function readTableColumns(table, names, what) {
    const known = new Map(table.columns.map((column) => [column.name, column]));
    const wanted = names.map((name) => {
        const column = known.get(name);
        if (column === undefined)
            throw columnMissing(name, [...known.keys()], what);
        return column;
    });
    const wide = await columnsBeyondDouble(table, wanted);
    const readers = wanted.map((column) => readerOf(column.kind, { rows: table.rows, exact: wide.has(column.name) }));
    if (wanted.length > 0) {
        const list = wanted.map((column, index) => readers[index].sql(quoteName(column.name))).join(', ');
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
async function* chunksOf(result) {
    for (;;) {
        const chunk = await result.fetchChunk();
        if (chunk === null || chunk.rowCount === 0)
            return;
        yield chunk;
    }
}
async function columnsBeyondDouble(table, columns) {
    const wide = columns.filter(({ type }) => /^(BIGINT|UBIGINT|U?HUGEINT)$/.test(type));
    if (wide.length === 0)
        return new Set();
    const list = wide
        .map(({ name }) => `coalesce(bool_or(${quoteName(name)} > ${EXACT} OR ${quoteName(name)} < ${-EXACT}), false)`)
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

;// CONCATENATED MODULE: ./build/packages/data/src/open-data.js


/** Opens nothing yet: every table gets a DuckDB of its own, locked to the files of that table. */
function openData(duckdb, settings) {
    const engine = { duckdb, settings };
    return {
        openTable: (paths, options) => openTable(engine, paths, options),
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

;// CONCATENATED MODULE: ./build/packages/data/src/rule-conditions.js

const ENGINE_TYPE = {
    integer: 'HUGEINT',
    number: 'DOUBLE',
    string: 'VARCHAR',
    boolean: 'BOOLEAN',
    time: 'TIMESTAMP',
};
/** The conditions of a column's rules, in the order they are reported. `unique` is no condition on a row and stands apart. */
function ruleConditions(column, rules) {
    const name = quoteName(column.name);
    const missing = missingCondition(column);
    const value = valueAs(column, meantType(rules));
    // What is not of the declared type breaks that rule and is not counted again.
    const judged = rules.type === undefined ? name : value;
    const conditions = [
        rules.type === undefined
            ? null
            : { rule: 'type', failing: `${name} IS NOT NULL AND ${typeMismatch(column, rules.type)}` },
        rules.nullable === false ? { rule: 'nullable', failing: missing } : null,
        rules.missing === undefined ? null : { rule: 'missing', failing: missing },
        rules.range === undefined
            ? null
            : { rule: 'range', failing: `${judged} IS NOT NULL AND NOT coalesce(${inRange(column, rules, value)}, false)` },
        rules.in === undefined
            ? null
            : { rule: 'in', failing: `${judged} IS NOT NULL AND NOT coalesce(${inSet(column, rules, value)}, false)` },
        rules.matches === undefined
            ? null
            : {
                rule: 'matches',
                failing: `${name} IS NOT NULL AND NOT regexp_matches(CAST(${name} AS VARCHAR), ${quoteText(rules.matches)})`,
            },
    ];
    return conditions.filter((condition) => condition !== null);
}
/** Null, or NaN: neither is a value. */
function missingCondition({ name, type }) {
    const quoted = quoteName(name);
    return type === 'DOUBLE' || type === 'FLOAT' ? `(${quoted} IS NULL OR isnan(${quoted}))` : `(${quoted} IS NULL)`;
}
function typeMismatch({ name, kind }, type) {
    const quoted = quoteName(name);
    if (kind === type || (type === 'number' && kind === 'integer'))
        return 'false';
    if (type === 'integer' && kind === 'number')
        return `NOT (isfinite(${quoted}::DOUBLE) AND ${quoted}::DOUBLE = trunc(${quoted}::DOUBLE))`;
    if (kind !== 'string')
        return 'true';
    // TRY_CAST rounds "1.5" to a whole number, which "1.5" is not.
    if (type === 'integer')
        return `NOT regexp_full_match(trim(CAST(${quoted} AS VARCHAR)), '[+-]?[0-9]{1,38}')`;
    return `TRY_CAST(${quoted} AS ${ENGINE_TYPE[type]}) IS NULL`;
}
/** The column's value as what it is declared to be, null where it cannot be read so. */
function valueAs(column, type) {
    const quoted = quoteName(column.name);
    return type === undefined || column.kind !== 'string' ? quoted : `TRY_CAST(${quoted} AS ${ENGINE_TYPE[type]})`;
}
/** Numbers in a rule say that numbers are meant. */
function meantType({ type, range, in: legal }) {
    const numeric = [...(range ?? []), ...(legal ?? [])].filter((limit) => limit !== null);
    return type ?? (numeric.length > 0 && numeric.every((limit) => typeof limit === 'number') ? 'number' : undefined);
}
function comparedAs({ kind }, type) {
    const shown = kind === 'string' || kind === 'other' ? (type ?? 'string') : kind;
    return ENGINE_TYPE[shown];
}
function inRange(column, rules, value) {
    const as = comparedAs(column, meantType(rules));
    const [low, high] = rules.range ?? [null, null];
    // A whole number is compared with a fraction as a double; otherwise 0.5 would become 1.
    const bound = (limit) => as === 'HUGEINT' && !/^-?\d+$/.test(String(limit))
        ? `${quoteText(String(limit))}::DOUBLE`
        : `TRY_CAST(${quoteText(String(limit))} AS ${as})`;
    const sides = [
        ...(column.type === 'DOUBLE' || column.type === 'FLOAT' || as === 'DOUBLE' ? [`NOT isnan(${value}::DOUBLE)`] : []),
        ...(low === null ? [] : [`${value} >= ${bound(low)}`]),
        ...(high === null ? [] : [`${value} <= ${bound(high)}`]),
    ];
    return sides.length === 0 ? 'true' : `(${sides.join(' AND ')})`;
}
function inSet(column, rules, value) {
    const as = comparedAs(column, meantType(rules));
    const legal = (rules.in ?? []).map((item) => `TRY_CAST(${quoteText(String(item))} AS ${as})`);
    return `list_contains([${legal.join(', ')}], TRY_CAST(${value} AS ${as}))`;
}

;// CONCATENATED MODULE: ./build/packages/data/src/rule-findings.js
/** The finding of one counted rule: how many rows break it, where the first stands, and no value unless examples were asked for. */
function columnFindings(counted, table, where) {
    const { column, rules, condition, failing } = counted;
    const check = `column.${column.name}.${condition.rule}`;
    const share = failing / table.rows;
    const allowed = condition.rule === 'missing' ? (rules.missing?.['at-most'] ?? 0) : 0;
    const evidence = {
        rows: table.rows,
        failing,
        present: counted.present,
        ...(counted.firstRow === null ? {} : { firstRow: counted.firstRow }),
    };
    if (judgesValues(condition.rule) && counted.present === 0) {
        const detail = `Column "${column.name}": ${promise(counted)}: nothing to check, all ${table.rows} rows are missing`;
        return [{ check, verdict: 'warn', detail, evidence, ...(where === undefined ? {} : { where }) }];
    }
    if (share <= allowed)
        return [{ check, verdict: 'pass', detail: `Column "${column.name}": ${promise(counted)}`, evidence }];
    const first = counted.firstRow === null ? '' : `, first at row ${counted.firstRow}`;
    const examples = counted.examples.length === 0 ? '' : `, for example ${counted.examples.map((value) => `"${value}"`).join(', ')}`;
    const detail = `Column "${column.name}": ${promise(counted)}: ${failing} of ${table.rows} rows ${broken(counted)}${first}${examples}`;
    return [{ check, verdict: severityOf(rules), detail, evidence, ...(where === undefined ? {} : { where }) }];
}
/** A rule about values says nothing where there are none; one about missing values does. */
function judgesValues(rule) {
    return rule !== 'nullable' && rule !== 'missing';
}
/** What the rule demands. Bounds and expressions are the author's own; legal values may be many and are only counted. */
function promise({ rules, condition, column }) {
    switch (condition.rule) {
        case 'type':
            return `must be ${rules.type} (it is ${column.type})`;
        case 'nullable':
            return 'must not be missing';
        case 'missing':
            return `at most ${percent(rules.missing?.['at-most'] ?? 0)} may be missing`;
        case 'range':
            return `must lie in ${rangeText(rules.range ?? [null, null])}`;
        case 'in':
            return `must be one of ${rules.in?.length ?? 0} legal values`;
        case 'matches':
            return `must match ${rules.matches ?? ''}`;
        case 'unique':
            return 'must be unique';
    }
}
function broken({ condition }) {
    if (condition.rule === 'nullable' || condition.rule === 'missing')
        return 'are missing';
    if (condition.rule === 'unique')
        return 'repeat an earlier value';
    return condition.rule === 'type' || condition.rule === 'in' ? 'are not' : 'do not';
}
function rangeText([low, high]) {
    return `[${low ?? '-∞'}, ${high ?? '∞'}]`;
}
function percent(share) {
    return `${Number((share * 100).toPrecision(6))} %`;
}
/** What a broken rule of this severity does. */
function severityOf({ severity }) {
    return severity === 'warning' ? 'warn' : 'fail';
}

// EXTERNAL MODULE: ./build/packages/boundary/src/guard.js
var guard = __webpack_require__(7591);
// EXTERNAL MODULE: ./build/packages/boundary/src/files.js
var files = __webpack_require__(8437);
// EXTERNAL MODULE: ./build/packages/boundary/src/parse-yaml.js + 1 modules
var parse_yaml = __webpack_require__(1950);
// EXTERNAL MODULE: ./build/packages/core/src/limits.js
var limits = __webpack_require__(7007);
;// CONCATENATED MODULE: ./build/packages/data/src/rules.js
const SHARE = { type: 'number', minimum: 0, maximum: 1 };
const COUNT = { type: 'integer', minimum: 0 };
const BOUND = { type: ['number', 'string', 'null'] };
const DRIFT_PROPERTIES = {
    tolerance: { ...SHARE, description: 'Smallest share of rows moved that matters. Default 0.05.' },
    'missing-tolerance': { ...SHARE, description: 'The same for null, NaN, infinite and unseen shares. Default 0.02.' },
    ignore: { type: 'boolean', description: 'Do not judge drift here.' },
};
const COLUMN = {
    type: 'object',
    additionalProperties: false,
    properties: {
        type: { enum: ['integer', 'number', 'string', 'boolean', 'time'], description: 'What every value must be.' },
        required: { type: 'boolean', description: 'Must the column be there? Default true.' },
        nullable: { type: 'boolean', description: 'May values be missing (null or NaN)? Default true.' },
        missing: {
            type: 'object',
            additionalProperties: false,
            required: ['at-most'],
            properties: { 'at-most': { ...SHARE, description: 'Largest share of rows that may be missing (null or NaN).' } },
            description: 'How many values may be missing.',
        },
        range: {
            type: 'array',
            prefixItems: [BOUND, BOUND],
            items: false,
            minItems: 2,
            maxItems: 2,
            description: 'Smallest and largest legal value; null leaves an end open.',
        },
        in: {
            type: 'array',
            minItems: 1,
            maxItems: 10_000,
            items: { type: ['string', 'number', 'boolean'] },
            description: 'The legal values.',
        },
        matches: { type: 'string', maxLength: 1000, description: 'Regular expression (RE2) that every text must hold.' },
        unique: { type: 'boolean', description: 'Must every value be there once only? Default false.' },
        severity: { enum: ['error', 'warning'], description: 'error fails, warning warns. Default error.' },
    },
};
/** JSON Schema of the rules; published for editors. */
const RULES_SCHEMA = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Plumbline rules for a table',
    type: 'object',
    additionalProperties: false,
    properties: {
        columns: { type: 'object', additionalProperties: COLUMN, description: 'Rules by column name.' },
        'extra-columns': { enum: ['allow', 'warn', 'fail'], description: 'What columns without rules do. Default allow.' },
        'missing-values': {
            type: 'array',
            items: { type: 'string' },
            description: 'CSV: fields that mean "no value", besides the empty one.',
        },
        rows: {
            type: 'object',
            additionalProperties: false,
            properties: {
                'at-least': { ...COUNT, description: 'Fewest rows. Without it an empty table is inconclusive.' },
                'at-most': { ...COUNT, description: 'Most rows.' },
            },
            description: 'How many rows there must be.',
        },
        drift: {
            type: 'object',
            additionalProperties: false,
            properties: {
                ...DRIFT_PROPERTIES,
                columns: {
                    type: 'object',
                    additionalProperties: { type: 'object', additionalProperties: false, properties: DRIFT_PROPERTIES },
                    description: 'Tolerances of single columns.',
                },
            },
            description: 'How far the data may have moved from the reference.',
        },
    },
};

;// CONCATENATED MODULE: ./build/packages/data/src/rules-file.js



const checkRules = (0,guard/* guard */.a)(RULES_SCHEMA);
/** Reads one rule file. `name` is how reports call it. Throws `CONFIG_UNREADABLE`, and as `parseRules`. */
async function readRules(path, name) {
    return parseRules(await (0,files/* readTextFile */.Gu)(path, { what: 'the schema', bytesMax: limits/* CONFIG_BYTES_MAX */.CV }), name);
}
/** Text to rules. Throws `CONFIG_SYNTAX`, `CONFIG_INVALID` with line, or `CONFIG_UNSUPPORTED` naming another tool's kind of file. */
async function parseRules(text, name) {
    if (/^\s*(feature|string_domain|default_environment|int_domain)\s*(\{|:)/m.test(text) && !/^columns:/m.test(text)) {
        throw unsupported('TensorFlow Data Validation schema', name);
    }
    const { value, locate } = await (0,parse_yaml/* parseYaml */.h)(text, name);
    const other = foreignKind(value);
    if (other !== null)
        throw unsupported(other, name);
    const rules = await rulesOf(value ?? {}, { name, locate });
    return { name, sha256: (0,digest/* sha256Of */.Bj)(text), rules, locate };
}
/** A value already read (a section of the configuration file) as rules. */
async function rulesOf(value, { name, locate }) {
    const rules = await checkRules(value, `the rules in "${name}"`, { locate });
    for (const [column, columnRules] of Object.entries(rules.columns ?? {})) {
        const problem = rangeProblem(columnRules);
        if (problem === null)
            continue;
        const where = locate(pointerTo('columns', column, 'range'));
        throw new error/* PlumblineError */.Dl('CONFIG_INVALID', `Cannot read the rules in "${name}": the range of "${column}" ${problem}: current value is ${JSON.stringify(columnRules.range)}`, 'write numbers for numeric columns, ISO 8601 times for time columns, the smaller bound first', where === undefined ? {} : { where });
    }
    return rules;
}
function rangeProblem({ range, type }) {
    const bounds = (range ?? []).filter((bound) => bound !== null);
    if (bounds.length === 0)
        return null;
    if (type === 'boolean')
        return 'must not be given, since booleans have no order';
    const numeric = type === 'integer' || type === 'number';
    const isNumber = (bound) => /^[+-]?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(String(bound));
    if (numeric && !bounds.every(isNumber))
        return 'must hold numbers';
    if (type === 'time' && !bounds.every((bound) => typeof bound === 'string' && !Number.isNaN(Date.parse(bound))))
        return 'must hold times';
    if (type === 'string' && bounds.some((bound) => typeof bound === 'number'))
        return 'must hold text';
    const [low, high] = type === 'time' ? bounds.map((bound) => Date.parse(String(bound))) : bounds.map(Number);
    if (low === undefined || high === undefined || type === 'string')
        return null;
    return low > high ? 'must ascend' : null;
}
/** A JSON pointer. */
function pointerTo(...keys) {
    return keys.map((key) => `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
function foreignKind(value) {
    if (!(0,guard/* isJsonObject */.O)(value))
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
    return new error/* PlumblineError */.Dl('CONFIG_UNSUPPORTED', `Cannot use the schema "${name}": it must be Plumbline YAML: it is a ${kind}, which this version does not read`, 'write the rules as Plumbline YAML, or let infer-schema write a first draft', { where: { file: name } });
}

;// CONCATENATED MODULE: ./build/packages/data/src/check-rules.js





const EXAMPLES = 3;
/**
 * Checks every rule of a file: columns first, then the table. One fused scan for all rules of all columns; with `showValues` one more for
 * each broken rule. A table without rows is `inconclusive` unless `rows: { at-least: 0 }` allows it. No rules: no findings.
 * Throws `CONFIG_INVALID` for a regular expression that is none.
 */
async function check_rules_checkRules(table, file, options) {
    const columns = new Map(table.columns.map((column) => [column.name, column]));
    const stated = Object.entries(file.rules.columns ?? {});
    await mustCompile(table, file);
    const asked = stated.flatMap(([name, rules]) => {
        const column = columns.get(name);
        return column === undefined ? [] : questions(column, rules);
    });
    const counted = table.rows === 0 ? [] : await countFailing(table, asked);
    const shown = options.showValues ? await withExamples(table, counted) : counted;
    return {
        findings: [
            ...presence(stated, columns, file),
            ...shown.flatMap((item) => columnFindings(item, table, whereOf(file, 'columns', item.column.name, item.condition.rule))),
            ...extraColumns(file, table),
            ...rowFindings(file, table),
        ],
    };
}
function questions(column, rules) {
    const conditions = ruleConditions(column, rules).map((condition) => ({ column, rules, condition }));
    return rules.unique === true
        ? [...conditions, { column, rules, condition: { rule: 'unique', failing: '' } }]
        : conditions;
}
async function countFailing(table, asked) {
    if (asked.length === 0)
        return [];
    const list = asked.flatMap(({ column, condition }) => {
        const filled = `count(*) FILTER (WHERE NOT ${missingCondition(column)})::DOUBLE`;
        if (condition.rule === 'unique') {
            const present = `CASE WHEN NOT ${missingCondition(column)} THEN ${quoteName(column.name)} END`;
            return [`(count(${present}) - count(DISTINCT ${present}))::DOUBLE`, 'NULL::DOUBLE', filled];
        }
        const first = table.rowNumber === null ? 'NULL' : `min(${table.rowNumber}) FILTER (WHERE ${condition.failing})`;
        return [`count(*) FILTER (WHERE ${condition.failing})::DOUBLE`, `(${first})::DOUBLE`, filled];
    });
    const result = await table.connection.runAndReadAll(`SELECT ${list.join(', ')} FROM ${table.relation}`);
    const row = result.getRowsJS()[0] ?? [];
    return asked.map((item, index) => {
        const firstRow = row[3 * index + 1];
        return {
            ...item,
            failing: Number(row[3 * index]),
            present: Number(row[3 * index + 2]),
            firstRow: typeof firstRow === 'number' ? firstRow : null,
            examples: [],
        };
    });
}
async function withExamples(table, counted) {
    const shown = [];
    for (const item of counted) {
        const hasValues = item.failing > 0 && !['unique', 'nullable', 'missing'].includes(item.condition.rule);
        shown.push(hasValues ? { ...item, examples: await examplesOf(table, item) } : item);
    }
    return shown;
}
async function examplesOf(table, { column, condition }) {
    const result = await table.connection.runAndReadAll(`SELECT CAST(${quoteName(column.name)} AS VARCHAR) FROM ${table.relation} WHERE ${condition.failing} LIMIT ${EXAMPLES}`);
    return result.getRows().map(([value]) => String(value));
}
function presence(stated, columns, file) {
    return stated
        .filter(([, rules]) => rules.required !== false)
        .map(([name, rules]) => {
        const check = `column.${name}.presence`;
        if (columns.has(name))
            return { check, verdict: 'pass', detail: `Column "${name}" is there` };
        return withPlace({ check, verdict: severityOf(rules), detail: `Column "${name}" must be there: it is absent` }, whereOf(file, 'columns', name));
    });
}
function extraColumns(file, table) {
    const policy = file.rules['extra-columns'] ?? 'allow';
    if (policy === 'allow')
        return [];
    const extra = table.columns.map(({ name }) => name).filter((name) => !Object.hasOwn(file.rules.columns ?? {}, name));
    const check = 'columns.extra';
    if (extra.length === 0)
        return [{ check, verdict: 'pass', detail: 'Every column has rules' }];
    const detail = `Only columns with rules may be there: ${extra.map((name) => `"${name}"`).join(', ')} ${extra.length === 1 ? 'has' : 'have'} none`;
    return [
        withPlace({ check, verdict: policy === 'fail' ? 'fail' : 'warn', detail, evidence: { extra } }, whereOf(file, 'extra-columns')),
    ];
}
function rowFindings(file, table) {
    const { 'at-least': least, 'at-most': most } = file.rules.rows ?? {};
    const count = (check, holds, wanted) => {
        const evidence = { rows: table.rows };
        const detail = holds ? `${table.rows} rows are ${wanted}` : `There must be ${wanted} rows: there are ${table.rows}`;
        return withPlace({ check, verdict: holds ? 'pass' : 'fail', detail, evidence }, whereOf(file, 'rows'));
    };
    return [
        ...(least === undefined ? [] : [count('rows.at-least', table.rows >= least, `at least ${least}`)]),
        ...(most === undefined ? [] : [count('rows.at-most', table.rows <= most, `at most ${most}`)]),
    ];
}
/** A regular expression is tried on nothing, so that its error is told apart from the data's. */
async function mustCompile(table, file) {
    for (const [name, { matches }] of Object.entries(file.rules.columns ?? {})) {
        if (matches === undefined)
            continue;
        const statement = await table.connection.prepare(`SELECT regexp_matches('', $1)`);
        statement.bindVarchar(1, matches);
        await statement.run().catch((cause) => {
            const where = whereOf(file, 'columns', name, 'matches');
            throw new error/* PlumblineError */.Dl('CONFIG_INVALID', `Cannot use the rules in "${file.name}": "matches" of "${name}" must be a regular expression in RE2 syntax: current value is "${matches}"`, 'correct the expression; RE2 has no look-around and no back-references', { cause, ...(where === undefined ? {} : { where }) });
        });
    }
}
function whereOf(file, ...keys) {
    return file.locate(pointerTo(...keys));
}
function withPlace(finding, where) {
    return where === undefined || finding.verdict === 'pass' ? finding : { ...finding, where };
}

;// CONCATENATED MODULE: ./build/packages/data/src/category-cells.js

/** A column with more distinct values is text: nothing of it is kept. */
const CATEGORIES_MAX = 500;
/** So is one where more than half of the values are distinct, beyond this many. */
const IDENTIFIER_VALUES_MIN = 50;
/** So many by the sketch are certainly too many, whatever its error: the column need not be grouped. */
const CERTAINLY_TEXT_FROM = 2 * CATEGORIES_MAX;
/** Exact counts of a column's own categories, or null where it is text. One scan of one column. */
async function ownCategories(table, column) {
    const key = `CAST(${quoteName(column.name)} AS VARCHAR)`;
    const result = await table.connection.runAndReadAll(`SELECT ${key} AS k, count(*)::DOUBLE AS c FROM ${table.relation} WHERE k IS NOT NULL GROUP BY k LIMIT ${CATEGORIES_MAX + 1}`);
    const categories = result.getRows().map(([name, count]) => ({ key: String(name), count: Number(count) }));
    const count = categories.reduce((sum, category) => sum + category.count, 0);
    const identifies = categories.length > IDENTIFIER_VALUES_MIN && categories.length > count / 2;
    if (categories.length > CATEGORIES_MAX || identifies)
        return null;
    return { count, distinct: categories.length, categories: categories.sort(byCount), unseen: 0 };
}
/** Exact counts of the reference's categories in a table, and of everything else as `unseen`. One scan of one column. */
async function countCategories(table, column, reference) {
    const value = `CAST(${quoteName(column.name)} AS VARCHAR)`;
    const keys = reference.categories.map(({ key }) => quoteText(key));
    const known = keys.length === 0 ? 'NULL' : `CASE WHEN v IN (${keys.join(', ')}) THEN v END`;
    // Grouped first, so that the list is searched once for a category and not once for a row.
    const grouped = `SELECT ${value} AS v, count(*)::DOUBLE AS c FROM ${table.relation} WHERE v IS NOT NULL GROUP BY v`;
    const result = await table.connection.runAndReadAll(`SELECT ${known} AS k, sum(c) FROM (${grouped}) GROUP BY k`);
    const counts = new Map(result.getRows().map(([key, count]) => [key === null || key === undefined ? null : String(key), Number(count)]));
    const categories = reference.categories.map(({ key }) => ({ key, count: counts.get(key) ?? 0 }));
    const seen = categories.filter((category) => category.count > 0);
    const unseen = counts.get(null) ?? 0;
    return {
        count: seen.reduce((sum, category) => sum + category.count, unseen),
        distinct: seen.length,
        categories,
        unseen,
    };
}
function byCount(a, b) {
    return b.count - a.count || (a.key < b.key ? -1 : 1);
}

;// CONCATENATED MODULE: ./build/packages/data/src/read-as.js

const read_as_ENGINE_TYPE = {
    integer: 'DOUBLE',
    number: 'DOUBLE',
    time: 'TIMESTAMP',
};
/** SQL of a column's value. */
function engineValue({ name, value }) {
    return value ?? quoteName(name);
}
/**
 * The columns of a table, where text that is meant to be numbers or times is read so: one bad field among thousands makes a column of a
 * CSV file text, and must not hide its distribution. Fields that cannot be read count as null. A column of which less than half can be
 * read stays what it is: then it has changed. One scan where there is such a column.
 */
async function readAs(table, kinds) {
    const meant = table.columns.flatMap((column) => {
        const kind = kinds.get(column.name);
        const type = kind === undefined ? undefined : read_as_ENGINE_TYPE[kind];
        if (column.kind !== 'string' || kind === undefined || type === undefined)
            return [];
        return [{ name: column.name, kind, type, value: `TRY_CAST(${quoteName(column.name)} AS ${type})` }];
    });
    if (meant.length === 0)
        return table.columns;
    const list = meant.map(({ name, value }) => `coalesce(count(${value}) * 2 >= count(${quoteName(name)}), true)`);
    const result = await table.connection.runAndReadAll(`SELECT ${list.join(', ')} FROM ${table.relation}`);
    const fitting = new Map(meant.filter((_, index) => result.value(index, 0) === true).map((column) => [column.name, column]));
    return table.columns.map((column) => fitting.get(column.name) ?? column);
}

;// CONCATENATED MODULE: ./build/packages/data/src/number-cells.js


/** Cells a quantile grid is cut into; a column with at most half as many distinct values gets a cell for each. */
const QUANTILE_CELLS = 256;
const EXHAUSTIVE_VALUES_MAX = QUANTILE_CELLS / 2;
const SAMPLE_ROWS = 20_000;
/** A numeric or time column as a finite double, else null. Times are seconds since 1970, UTC. */
function finiteValue(column) {
    const own = engineValue(column);
    if (column.kind === 'integer' && column.value === undefined)
        return `CAST(${own} AS DOUBLE)`;
    const value = column.kind === 'time' ? `epoch_us(CAST(${own} AS TIMESTAMP))::DOUBLE / 1e6` : `CAST(${own} AS DOUBLE)`;
    const finite = column.kind === 'time' ? `isfinite(CAST(${own} AS TIMESTAMP))` : `isfinite(${value})`;
    return `(CASE WHEN ${finite} THEN ${value} END)`;
}
/**
 * Edges for each column. Few distinct values: every value, and the number just below it, so that nothing between two values can hide.
 * Else quantiles of every k-th row (which need not be exact, since counts against them are), and the maximum. One scan, and one more for
 * each column of few values.
 */
async function cutEdges(table, columns) {
    if (columns.length === 0)
        return [];
    const quantiles = await sampledQuantiles(table, columns);
    const found = [];
    for (const [index, column] of columns.entries()) {
        const values = column.distinctAbout <= 2 * EXHAUSTIVE_VALUES_MAX ? await distinctValues(table, column) : null;
        found.push(values === null
            ? { edges: gridEdges(quantiles[index] ?? []), exhaustive: false }
            : { edges: exhaustiveEdges(values), exhaustive: true });
    }
    return found;
}
async function sampledQuantiles(table, columns) {
    const points = Array.from({ length: QUANTILE_CELLS - 1 }, (_, index) => (index + 1) / QUANTILE_CELLS).join(', ');
    const list = columns.map((_, index) => `quantile_disc(x${index}, [${points}])`).join(', ');
    const step = Math.max(1, Math.ceil(table.rows / SAMPLE_ROWS));
    const every = table.everyRow === null ? '' : ` WHERE (${table.everyRow}) % ${step} = 0`;
    const values = columns.map((column, index) => `${finiteValue(column)} AS x${index}`).join(', ');
    const result = await table.connection.runAndReadAll(`SELECT ${list} FROM (SELECT ${values} FROM ${table.relation}${every})`);
    const row = result.getRowsJS()[0] ?? [];
    return columns.map(({ max }, index) => {
        const grid = row[index];
        return [...(Array.isArray(grid) ? grid : []), max].filter((value) => typeof value === 'number');
    });
}
async function distinctValues(table, column) {
    const result = await table.connection.runAndReadAll(`SELECT DISTINCT ${finiteValue(column)} AS x FROM ${table.relation} WHERE x IS NOT NULL LIMIT ${EXHAUSTIVE_VALUES_MAX + 1}`);
    const values = result.getRowsJS().map(([value]) => Number(value));
    return values.length > EXHAUSTIVE_VALUES_MAX ? null : values;
}
function exhaustiveEdges(values) {
    return ascending(values.flatMap((value) => [justBelow(value), value]));
}
/** A quantile met twice is an atom: the number just below it keeps the atom apart from what lies under it. */
function gridEdges(quantiles) {
    const atoms = quantiles.filter((value, index) => value === quantiles[index - 1]);
    return ascending([...quantiles, ...atoms.map(justBelow)]);
}
function ascending(values) {
    return [...new Set(values.map((value) => (value === 0 ? 0 : value)))].sort((a, b) => a - b);
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
/** Exact counts of finite values against edges, for all columns in one scan. */
async function countCells(table, columns) {
    const counted = columns.filter(({ edges }) => edges.length > 0);
    if (counted.length === 0)
        return columns.map(() => [0]);
    const list = counted.map((column) => `map_values(histogram(${finiteValue(column)}, [${column.edges.map(quoteNumber).join(', ')}]))`);
    const totals = counted.map((column) => `count(${finiteValue(column)})::DOUBLE`);
    const result = await table.connection.runAndReadAll(`SELECT ${[...list, ...totals].join(', ')} FROM ${table.relation}`);
    const row = result.getRowsJS()[0] ?? [];
    return columns.map((column) => {
        const index = counted.indexOf(column);
        const cells = index < 0 ? [] : row[index];
        const counts = column.edges.map((_, cell) => (Array.isArray(cells) ? Number(cells[cell] ?? 0) : 0));
        const total = index < 0 ? 0 : Number(row[counted.length + index]);
        // The engine adds the open cell only where something lies in it: it is what the others leave.
        return [...counts, total - counts.reduce((sum, count) => sum + count, 0)];
    });
}

;// CONCATENATED MODULE: ./build/packages/data/src/column-moments.js



const MOMENTS = 8;
const DIGITS = 10;
/** Counts and moments of every column in one scan. Mean and deviation are rounded to 10 digits: the engine adds in any order. */
async function scanMoments(table, columns) {
    if (columns.length === 0)
        return [];
    const list = columns.flatMap(aggregates).join(', ');
    const result = await table.connection.runAndReadAll(`SELECT ${list} FROM ${table.relation}`);
    const row = (result.getRowsJS()[0] ?? []).map((value) => (typeof value === 'number' ? value : null));
    return columns.map((_, index) => {
        const [nulls, nans, infinities, distinctAbout, min, max, mean, sd] = row.slice(index * MOMENTS, (index + 1) * MOMENTS);
        return {
            nulls: nulls ?? 0,
            nans: nans ?? 0,
            infinities: infinities ?? 0,
            distinctAbout: distinctAbout ?? 0,
            min: min ?? null,
            max: max ?? null,
            mean: rounded(mean ?? null),
            sd: rounded(sd ?? null),
        };
    });
}
function aggregates(column) {
    const name = engineValue(column);
    const floating = isFloating(column.type);
    const numeric = column.kind === 'integer' || column.kind === 'number' || column.kind === 'time';
    const x = numeric ? finiteValue(column) : 'NULL::DOUBLE';
    return [
        `(count(*) - count(${name}))::DOUBLE`,
        floating ? `count(*) FILTER (WHERE isnan(${name}))::DOUBLE` : '0::DOUBLE',
        floating ? `count(*) FILTER (WHERE isinf(${name}))::DOUBLE` : '0::DOUBLE',
        column.kind === 'other' ? '0::DOUBLE' : `approx_count_distinct(${name})::DOUBLE`,
        `min(${x})`,
        `max(${x})`,
        `avg(${x})`,
        // Values far apart overflow the engine's sum of squares, which is an error there; half of the scale is safe.
        `CASE WHEN max(abs(${x})) < 1e150 THEN stddev_samp(CASE WHEN abs(${x}) < 1e150 THEN ${x} END) END`,
    ];
}
function rounded(value) {
    return value === null || !Number.isFinite(value) ? null : Number(value.toPrecision(DIGITS));
}

;// CONCATENATED MODULE: ./build/packages/data/src/profile.js
/** The name of version 1 of the profile format. */
const PROFILE_SCHEMA_NAME = 'plumbline.profile/v1';

;// CONCATENATED MODULE: ./build/packages/data/src/profile-data.js





/**
 * Counts a table. Scans: one where text is meant to be something else, one for counts and moments of all columns, one for the edges of all numeric columns (on every k-th row; left out
 * with a reference), one for their cells, and one narrow scan for each categorical column and each numeric column of few values.
 */
async function profileData(table, options = {}) {
    const reference = new Map(options.reference?.profile.columns.map((column) => [column.name, column]));
    const kinds = new Map([...(options.kinds ?? []), ...[...reference].map(([name, { kind }]) => [name, kind])]);
    const read = await readAs(table, kinds);
    const moments = await scanMoments(table, read);
    const columns = read.map((column, index) => ({ ...column, ...moments[index] }));
    const numeric = columns.filter(({ kind }) => kind === 'integer' || kind === 'number' || kind === 'time');
    const cells = await numberCells(table, numeric, options.reference === undefined ? null : reference);
    const profiles = [];
    for (const column of columns) {
        const numbers = cells.get(column.name);
        profiles.push({
            name: column.name,
            kind: column.kind,
            type: column.type,
            nulls: column.nulls,
            nans: column.nans,
            infinities: column.infinities,
            ...(numbers === undefined ? await words(table, column, reference.get(column.name)) : { numbers }),
        });
    }
    return {
        schema: PROFILE_SCHEMA_NAME,
        rows: table.rows,
        rules: [...(options.rules ?? [])].sort(),
        edgesFrom: options.reference?.sha256 ?? null,
        columns: profiles,
    };
}
async function numberCells(table, numeric, reference) {
    const cut = reference === null ? await cutEdges(table, numeric) : numeric.map(({ name }) => edgesOf(reference.get(name)));
    const counted = await countCells(table, numeric.map((column, index) => ({ ...column, edges: cut[index]?.edges ?? [] })));
    return new Map(numeric.map((column, index) => [
        column.name,
        {
            count: table.rows - column.nulls - column.nans - column.infinities,
            min: column.min,
            max: column.max,
            mean: column.mean,
            sd: column.sd,
            edges: cut[index]?.edges ?? [],
            counts: counted[index] ?? [0],
            exhaustive: cut[index]?.exhaustive ?? false,
        },
    ]));
}
function edgesOf(column) {
    return { edges: column?.numbers?.edges ?? [], exhaustive: column?.numbers?.exhaustive ?? false };
}
async function words(table, column, reference) {
    if (column.kind === 'other')
        return {};
    if (reference?.categories !== undefined)
        return { categories: await countCategories(table, column, reference.categories) };
    const text = { text: { distinctAbout: column.distinctAbout } };
    // A reference without categories has nothing to be compared with: the column is not counted again.
    if (reference !== undefined)
        return text;
    if (column.distinctAbout >= CERTAINLY_TEXT_FROM)
        return text;
    const own = await ownCategories(table, column);
    return own === null ? text : { categories: own };
}

;// CONCATENATED MODULE: ./build/packages/data/src/drift-policy.js
const SHARE_TOLERANCE = 0.02;
const LABEL_TOLERANCE = 0.02;
/**
 * The drift policy of several groups of rules, each of which must hold: the smallest tolerance counts, and a column is left out only where
 * every group leaves it out. Within a group a column's own tolerance outranks the table's. A label moves by 0.02 at most unless told.
 */
function driftPolicy(names, groups, settings) {
    const stated = groups.length === 0 ? [[]] : groups;
    const columns = new Map(names.map((name) => [
        name,
        {
            tolerance: Math.min(...stated.map((rules) => groupTolerance(rules, name, settings))),
            shareTolerance: Math.min(...stated.map((rules) => groupShareTolerance(rules, name))),
        },
    ]));
    const left = names.filter((name) => stated.every((rules) => rules.some((one) => isIgnored(one, name))));
    return {
        tolerance: settings.tolerance,
        shareTolerance: SHARE_TOLERANCE,
        falseDiscoveryRate: settings.falseDiscoveryRate,
        columns,
        ignored: new Set([...settings.idColumns, ...left]),
        seed: settings.seed,
    };
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
function isIgnored({ drift }, name) {
    return drift?.columns?.[name]?.ignore ?? drift?.ignore ?? false;
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

// EXTERNAL MODULE: ./node_modules/pure-rand/lib/esm/generator/xoroshiro128plus.js
var xoroshiro128plus = __webpack_require__(9821);
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
    const generator = (0,xoroshiro128plus/* xoroshiro128plusFromState */.G)(words);
    const word = () => generator.next() >>> 0;
    return {
        next: () => ((word() >>> 5) * 67_108_864 + (word() >>> 6)) / 9_007_199_254_740_992,
        integer: (exclusiveMax) => {
            // Words above the last whole multiple would favour small numbers: draw again.
            const limit = 4_294_967_296 - (4_294_967_296 % exclusiveMax);
            let drawn = word();
            while (drawn >= limit)
                drawn = word();
            return drawn % exclusiveMax;
        },
    };
}
/** Fisher–Yates in place. */
function shuffle(items, random) {
    for (let last = items.length - 1; last > 0; last -= 1) {
        const other = random.integer(last + 1);
        [items[last], items[other]] = [items[other], items[last]];
    }
    return items;
}

// EXTERNAL MODULE: ./node_modules/@stdlib/stats-base-dists-normal-cdf/lib/index.js
var lib = __webpack_require__(2484);
// EXTERNAL MODULE: ./node_modules/@stdlib/stats-base-dists-normal-quantile/lib/index.js
var stats_base_dists_normal_quantile_lib = __webpack_require__(6060);
;// CONCATENATED MODULE: ./build/packages/stats/src/normal.js


/** P(Z ≤ z) of the standard normal. Oracle: scipy.stats.norm.cdf. */
function normalCdf(z) {
    return lib(z, 0, 1);
}
/** z with P(Z ≤ z) = p; ±Infinity at 1 and 0, NaN outside [0, 1]. Oracle: scipy.stats.norm.ppf. */
function normalQuantile(p) {
    return stats_base_dists_normal_quantile_lib(p, 0, 1);
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
    for (const [cell, weight] of weights.entries()) {
        if (left === 0 || weightLeft <= 0)
            break;
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
    const z = normalQuantile((random.next() * 9_007_199_254_740_991 + 0.5) / 9_007_199_254_740_992);
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

;// CONCATENATED MODULE: ./build/packages/data/src/merge-categories.js

const CELLS_MAX = 30;
const ROWS_PER_CELL = 50;
const ORDERING_SHARE = 0.2;
/**
 * Merges categories by the reference's counts alone to K ≤ min(30, ⌊min(n, m)/50⌋) cells and "other". Where that leaves categories
 * out, a random fifth of the reference's rows settles the order and only the rest is compared: cells chosen for being large
 * in the very sample that is compared would look like drift.
 */
function mergeCategories(before, after, random) {
    const now = new Map(after.categories.map(({ key, count }) => [key, count]));
    const counts = before.categories.map(({ count }) => count);
    const kept = Math.max(1, Math.min(CELLS_MAX, Math.floor(Math.min(before.count, after.count) / ROWS_PER_CELL)));
    const currents = before.categories.map(({ key }) => now.get(key) ?? 0);
    // With at most one category left for "other" the cells are the categories themselves, whatever their order.
    if (counts.length <= kept + 1) {
        return { reference: [...counts, 0], current: [...currents, after.count - merge_categories_total(currents)] };
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

;// CONCATENATED MODULE: ./build/packages/data/src/drift-hypothesis.js





/** The hypotheses of two profiles; `current` must have been counted against `reference` (`DATA_MISMATCH` otherwise). */
function drift_hypothesis_askDrift(reference, current, policy) {
    const now = new Map(current.columns.map((column) => [column.name, column]));
    const hypotheses = [];
    const changed = [];
    for (const before of reference.columns.filter(({ name }) => !policy.ignored.has(name))) {
        const after = now.get(before.name);
        const reason = after === undefined ? 'it is gone' : changeOfKind(before, after);
        if (reason !== null || after === undefined)
            changed.push({ column: before.name, reason: reason ?? 'it is gone' });
        else
            hypotheses.push(...columnHypotheses({ before, after, n: reference.rows, m: current.rows }, policy));
    }
    const known = new Set(reference.columns.map(({ name }) => name));
    return { hypotheses, changed, added: current.columns.map(({ name }) => name).filter((name) => !known.has(name)) };
}
function columnHypotheses({ before, after, n, m }, policy) {
    const column = before.name;
    const own = policy.columns.get(column);
    const share = (component, counts, of) => {
        // Nothing on either side: there is nothing to be asked, and asking would cost the others power.
        if (counts[0] === 0 && counts[1] === 0)
            return [];
        const tolerance = own?.shareTolerance ?? policy.shareTolerance;
        const reference = [counts[0], of[0] - counts[0]];
        return [
            {
                column,
                component,
                measure: 'share',
                tolerance,
                reference,
                current: [counts[1], of[1] - counts[1]],
                resolution: 0,
            },
        ];
    };
    const unseen = after.categories?.unseen ?? 0;
    return [
        ...distribution({ before, after, n, m }, { tolerance: own?.tolerance ?? policy.tolerance, seed: policy.seed }),
        ...share('null-share', [before.nulls, after.nulls], [n, m]),
        ...share('nan-share', [before.nans, after.nans], [n, m]),
        ...share('infinite-share', [before.infinities, after.infinities], [n, m]),
        ...share('unseen-share', [0, unseen], [before.categories?.count ?? 0, after.categories?.count ?? 0]),
    ];
}
/** A column without values on one side has no distribution there: its null share speaks for it. */
function distribution({ before, after }, { tolerance, seed }) {
    const column = before.name;
    if (before.numbers !== undefined && after.numbers !== undefined) {
        if (before.numbers.count === 0 || after.numbers.count === 0)
            return [];
        mustShareEdges(before.numbers.edges, after.numbers.edges, column);
        const { counts: reference, edges } = before.numbers;
        const { counts: current } = after.numbers;
        const resolution = ksResolution(reference, current, pointCells(edges));
        return [{ column, component: 'distribution', measure: 'ks', tolerance, reference, current, resolution }];
    }
    if (before.categories === undefined || after.categories === undefined)
        return [];
    if (before.categories.count === 0 || after.categories.count === 0)
        return [];
    const random = seededRandom((0,digest/* sha256Of */.Bj)(`${seed} merge ${column}`));
    const merged = mergeCategories(before.categories, after.categories, random);
    return [{ column, component: 'distribution', measure: 'total-variation', tolerance, ...merged, resolution: 0 }];
}
function mustShareEdges(reference, current, column) {
    if (reference.length === current.length && reference.every((edge, index) => edge === current[index]))
        return;
    throw new error/* PlumblineError */.Dl('DATA_MISMATCH', `Cannot compare two profiles: column "${column}" must be counted in the same cells: the edges differ`, 'profile the current data against the reference');
}
/** A column without a value has no kind of its own: only its null share speaks. */
function changeOfKind(before, after) {
    if (isEmpty(before) || isEmpty(after) || family(before.kind) === family(after.kind))
        return null;
    return `it was ${before.kind} and is ${after.kind}`;
}
function isEmpty({ numbers, categories, text }) {
    return (numbers?.count ?? 0) === 0 && (categories?.count ?? 0) === 0 && (text?.distinctAbout ?? 0) === 0;
}
function family(kind) {
    if (kind === 'integer' || kind === 'number')
        return 'number';
    return kind === 'string' || kind === 'boolean' ? 'category' : kind;
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
const HALVINGS = 40;
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
    for (let step = 0; step < HALVINGS; step += 1) {
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
    let drawn;
    // An estimate within the tolerance needs no noise: most columns are never resampled for their p-value.
    const excess = () => {
        const draw = () => halfSumOf(kept, noiseOf(reference, current, random)) - halfSum(kept);
        drawn ??= excessOf(Float64Array.from({ length: resamples }, draw));
        return drawn;
    };
    const pValue = (tolerance) => {
        if (!(distance > tolerance))
            return 1;
        const spread = upperTail(distance - tolerance - excess().median, excess().sd) / SPREAD_WEIGHT;
        return Math.min(1, spread, largestCellMovePValue(reference, current, tolerance) / (1 - SPREAD_WEIGHT));
    };
    return {
        distance,
        pValue,
        lower: (alpha) => largestRefuted((tolerance) => pValue(tolerance) <= alpha, distance),
        upper: (alpha) => Math.min(1, distance + Math.sqrt(-0.5 * Math.log(alpha) * (1 / sum(reference) + 1 / sum(current)))),
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
    const n = sum(reference);
    const m = sum(current);
    return Float64Array.from(reference, (count, cell) => current[cell] / m - count / n);
}
/** One draw of (p* − p̂) − (q* − q̂): both samples drawn again from their own cells. */
function noiseOf(reference, current, random) {
    const n = sum(reference);
    const m = sum(current);
    const first = drawMultinomial(n, reference, random);
    const second = drawMultinomial(m, current, random);
    return first.map((drawn, cell) => (second[cell] - current[cell]) / m - (drawn - reference[cell]) / n);
}
/** The differences of 3 standard errors and more, as observed; the others 0. */
function certainDifferences(reference, current, observed) {
    const n = sum(reference);
    const m = sum(current);
    return observed.map((difference, cell) => {
        const share = (reference[cell] + current[cell]) / (n + m);
        const error = Math.sqrt(share * (1 - share) * (1 / n + 1 / m));
        return Math.abs(difference) < CERTAIN_FROM * error ? 0 : difference;
    });
}
function halfSum(values) {
    return values.reduce((total, value) => total + Math.abs(value), 0) / 2;
}
function halfSumOf(values, noise) {
    let total = 0;
    for (let cell = 0; cell < values.length; cell += 1)
        total += Math.abs(values[cell] + noise[cell]);
    return total / 2;
}
function sum(values) {
    return values.reduce((total, value) => total + value, 0);
}

;// CONCATENATED MODULE: ./build/packages/data/src/drift-bounds.js

/** Bounds by the hypothesis' own measure. Both sides must have rows. */
function boundDrift(hypothesis, seed) {
    switch (hypothesis.measure) {
        case 'ks':
            return ksBounds(hypothesis);
        case 'total-variation': {
            const test = totalVariationTest(hypothesis.reference, hypothesis.current, { random: seededRandom(seed) });
            return { ...test, pValue: test.pValue(hypothesis.tolerance), resolution: 0 };
        }
        case 'share':
            return shareBounds(hypothesis);
    }
}
function ksBounds({ reference, current, tolerance, resolution }) {
    const n = drift_bounds_total(reference);
    const m = drift_bounds_total(current);
    const distance = ksOfCells(reference, current);
    return {
        distance,
        resolution,
        pValue: ksPValue(distance, tolerance, { n, m }),
        lower: (alpha) => Math.max(0, distance - ksHalfWidth(n, m, alpha)),
        upper: (alpha) => Math.min(1, distance + resolution + ksHalfWidth(n, m, alpha)),
    };
}
function shareBounds({ reference, current, tolerance }) {
    const before = { successes: reference[0] ?? 0, trials: drift_bounds_total(reference) };
    const after = { successes: current[0] ?? 0, trials: drift_bounds_total(current) };
    return {
        distance: Math.abs(after.successes / after.trials - before.successes / before.trials),
        resolution: 0,
        pValue: shareMovePValue(before, after, tolerance),
        lower: (alpha) => shareMoveLower(before, after, alpha),
        upper: (alpha) => shareMoveUpper(before, after, alpha),
    };
}
function drift_bounds_total(counts) {
    return counts.reduce((sum, count) => sum + count, 0);
}

;// CONCATENATED MODULE: ./build/packages/data/src/judge-drift.js




/** Fewest rows a side. */
const DRIFT_ROWS_MIN = 50;
/** Judges drift between a reference and current data counted against it. Pure: the same profiles and seed give the same answer. */
function judgeDrift(reference, current, policy) {
    const { hypotheses, changed, added } = askDrift(reference, current, policy);
    return judgeHypotheses(hypotheses, { ...policy, changed, added });
}
/** The answer as a function of the counts alone: what evidence records and `verify` recomputes. */
function judgeHypotheses(hypotheses, context) {
    const q = context.falseDiscoveryRate;
    const bounded = hypotheses.map((hypothesis) => ({
        hypothesis,
        ...sizes(hypothesis),
        bounds: boundsOf(hypothesis, context.seed),
    }));
    const judged = bounded.filter(({ n, m }) => Math.min(n, m) >= DRIFT_ROWS_MIN);
    const { rejected, rejections, threshold } = benjaminiHochberg(judged.map(({ bounds }) => bounds?.pValue ?? 1), q);
    const components = bounded.map((item) => {
        const { hypothesis, n, m, bounds } = item;
        const index = judged.indexOf(item);
        if (index < 0 || bounds === null)
            return unjudged(hypothesis, { n, m, bounds });
        const isDrifted = rejected[index] === true;
        const lower = bounds.lower(threshold);
        const upper = bounds.upper(q);
        const answer = isDrifted ? 'drifted' : upper <= hypothesis.tolerance ? 'stable' : 'undetermined';
        const { distance, pValue } = bounds;
        const rowsNeeded = answer === 'undetermined' ? rowsToSettle({ lower, upper, bounds, rows: Math.min(n, m) }, hypothesis) : null;
        return { ...hypothesis, n, m, distance, lower, upper, pValue, answer, tooFewRows: false, rowsNeeded };
    });
    const columns = byColumn(components, context.changed);
    return {
        columns,
        drifted: columns
            .filter(({ answer }) => answer === 'drifted')
            .map(({ column }) => column)
            .sort(),
        added: context.added,
        hypotheses: judged.length,
        rejections,
        level: threshold,
    };
}
function sizes({ reference, current }) {
    return { n: judge_drift_total(reference), m: judge_drift_total(current) };
}
function boundsOf(hypothesis, seed) {
    const { n, m } = sizes(hypothesis);
    if (n === 0 || m === 0)
        return null;
    return boundDrift(hypothesis, (0,digest/* sha256Of */.Bj)(`${seed} ${hypothesis.component} ${hypothesis.column}`));
}
function unjudged(hypothesis, { n, m, bounds }) {
    const nothing = {
        lower: 0,
        upper: 1,
        pValue: 1,
        answer: 'undetermined',
        tooFewRows: true,
        rowsNeeded: DRIFT_ROWS_MIN,
    };
    return { ...hypothesis, n, m, distance: bounds?.distance ?? 0, ...nothing };
}
/** A bound's distance from the estimate shrinks with the root of the rows, but for what the cells cannot resolve. */
function rowsToSettle({ lower, upper, bounds, rows }, { tolerance }) {
    const above = bounds.distance > tolerance;
    const fixed = above ? 0 : bounds.resolution;
    const gap = Math.abs(bounds.distance - tolerance) - fixed;
    const width = above ? bounds.distance - lower : upper - bounds.distance - fixed;
    if (!(gap > 0))
        return null;
    const needed = Math.ceil(rows * (width / gap) ** 2);
    return needed <= ROWS_NEEDED_MAX ? Math.max(needed, rows + 1) : null;
}
/** Beyond this no number of rows is worth naming. */
const ROWS_NEEDED_MAX = 1e9;
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
function judge_drift_total(counts) {
    return counts.reduce((sum, count) => sum + count, 0);
}

;// CONCATENATED MODULE: ./build/packages/stats/src/cell-distances.js
const ZERO_SHARE = 1e-4;
/**
 * Distances of two sets of counts over the same cells; NaN where a side is empty.
 * Oracle: scipy.spatial.distance.jensenshannon(base=2), scipy.stats.chi2_contingency(correction=False), numpy for the others.
 */
function cellDistances(reference, current) {
    const n = cell_distances_sum(reference);
    const m = cell_distances_sum(current);
    if (n === 0 || m === 0) {
        return {
            psi: Number.NaN,
            jensenShannon: Number.NaN,
            hellinger: Number.NaN,
            chiSquare: Number.NaN,
            degreesOfFreedom: 0,
        };
    }
    const cells = reference.map((count, cell) => ({ p: count / n, q: current[cell] / m }));
    const filled = cells.filter(({ p, q }) => p > 0 || q > 0);
    return {
        psi: cell_distances_sum(filled.map(psiTerm)),
        jensenShannon: Math.sqrt(Math.max(0, cell_distances_sum(filled.map(({ p, q }) => (bits(p, (p + q) / 2) + bits(q, (p + q) / 2)) / 2)))),
        hellinger: Math.sqrt(cell_distances_sum(filled.map(({ p, q }) => (Math.sqrt(p) - Math.sqrt(q)) ** 2)) / 2),
        chiSquare: cell_distances_sum(filled.map(({ p, q }) => (p - q) ** 2 / (p / m + q / n))),
        degreesOfFreedom: Math.max(0, filled.length - 1),
    };
}
function psiTerm({ p, q }) {
    const share = p === 0 ? ZERO_SHARE : p;
    const now = q === 0 ? ZERO_SHARE : q;
    return (now - share) * Math.log(now / share);
}
function bits(share, mean) {
    return share === 0 ? 0 : share * Math.log2(share / mean);
}
/**
 * Wasserstein-1 distance of two samples known by their cells between finite `bounds` (lower bound of the first cell, every edge, upper
 * bound of the last), each cell's mass spread evenly; in units of the data. NaN where a side is empty.
 * Oracle: scipy.stats.wasserstein_distance of the cells' midpoints, where all cells are equally wide and mass moves whole cells.
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

;// CONCATENATED MODULE: ./build/packages/data/src/drift-distances.js

const GROUPS = 10;
/** Distances of one column, or null where either side has no distribution. */
function columnDistances(before, after) {
    if (before.numbers !== undefined && after.numbers !== undefined) {
        if (before.numbers.count === 0 || after.numbers.count === 0)
            return null;
        const groups = deciles(before.numbers.counts, after.numbers.counts);
        const low = Math.min(before.numbers.min ?? 0, after.numbers.min ?? 0, before.numbers.edges[0] ?? 0);
        const high = Math.max(before.numbers.max ?? 0, after.numbers.max ?? 0, before.numbers.edges.at(-1) ?? 0);
        const wasserstein = wassersteinOfCells(before.numbers.counts, after.numbers.counts, [
            low,
            ...before.numbers.edges,
            high,
        ]);
        return { ...cellDistances(groups.reference, groups.current), wasserstein, ...shares(groups) };
    }
    if (before.categories === undefined || after.categories === undefined)
        return null;
    if (before.categories.count === 0 || after.categories.count === 0)
        return null;
    const counts = new Map(after.categories.categories.map(({ key, count }) => [key, count]));
    const groups = {
        reference: [...before.categories.categories.map(({ count }) => count), 0],
        current: [...before.categories.categories.map(({ key }) => counts.get(key) ?? 0), after.categories.unseen],
    };
    return { ...cellDistances(groups.reference, groups.current), wasserstein: null, ...shares(groups) };
}
/** Neighbouring cells joined until each group holds a tenth of the reference; a large atom is a group by itself. */
function deciles(reference, current) {
    const wanted = drift_distances_total(reference) / GROUPS;
    const groups = [];
    let open = { reference: 0, current: 0 };
    for (const [cell, count] of reference.entries()) {
        open = { reference: open.reference + count, current: open.current + current[cell] };
        if (open.reference < wanted)
            continue;
        groups.push(open);
        open = { reference: 0, current: 0 };
    }
    if (open.reference > 0 || open.current > 0)
        groups.push(open);
    return { reference: groups.map((group) => group.reference), current: groups.map((group) => group.current) };
}
function shares({ reference, current }) {
    const n = drift_distances_total(reference);
    const m = drift_distances_total(current);
    return { reference: reference.map((count) => count / n), current: current.map((count) => count / m) };
}
function drift_distances_total(counts) {
    return counts.reduce((sum, count) => sum + count, 0);
}

// EXTERNAL MODULE: ./build/packages/boundary/src/parse-json.js
var parse_json = __webpack_require__(4308);
;// CONCATENATED MODULE: ./build/packages/data/src/profile-schema.js
const profile_schema_COUNT = { type: 'integer', minimum: 0 };
const NUMBER_OR_NULL = { type: ['number', 'null'] };
const SHA256 = { type: 'string', pattern: '^[0-9a-f]{64}$' };
const NUMBERS = {
    type: 'object',
    additionalProperties: false,
    required: ['count', 'min', 'max', 'mean', 'sd', 'edges', 'counts', 'exhaustive'],
    properties: {
        count: profile_schema_COUNT,
        min: NUMBER_OR_NULL,
        max: NUMBER_OR_NULL,
        mean: NUMBER_OR_NULL,
        sd: NUMBER_OR_NULL,
        edges: { type: 'array', maxItems: 2048, items: { type: 'number' } },
        counts: { type: 'array', maxItems: 2049, minItems: 1, items: profile_schema_COUNT },
        exhaustive: { type: 'boolean' },
    },
};
const CATEGORIES = {
    type: 'object',
    additionalProperties: false,
    required: ['count', 'distinct', 'categories', 'unseen'],
    properties: {
        count: profile_schema_COUNT,
        distinct: profile_schema_COUNT,
        categories: {
            type: 'array',
            maxItems: 2048,
            items: {
                type: 'object',
                additionalProperties: false,
                required: ['key', 'count'],
                properties: { key: { type: 'string' }, count: profile_schema_COUNT },
            },
        },
        unseen: profile_schema_COUNT,
    },
};
/** The shape of `*.profile.json`, version 1. */
const PROFILE_SCHEMA = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Plumbline data profile',
    type: 'object',
    additionalProperties: false,
    required: ['schema', 'rows', 'rules', 'edgesFrom', 'columns'],
    properties: {
        schema: { const: 'plumbline.profile/v1' },
        rows: profile_schema_COUNT,
        rules: { type: 'array', items: SHA256 },
        edgesFrom: { anyOf: [SHA256, { type: 'null' }] },
        columns: {
            type: 'array',
            items: {
                type: 'object',
                additionalProperties: false,
                required: ['name', 'kind', 'type', 'nulls', 'nans', 'infinities'],
                properties: {
                    name: { type: 'string' },
                    kind: { enum: ['integer', 'number', 'boolean', 'string', 'time', 'other'] },
                    type: { type: 'string' },
                    nulls: profile_schema_COUNT,
                    nans: profile_schema_COUNT,
                    infinities: profile_schema_COUNT,
                    numbers: NUMBERS,
                    categories: CATEGORIES,
                    text: {
                        type: 'object',
                        additionalProperties: false,
                        required: ['distinctAbout'],
                        properties: { distinctAbout: profile_schema_COUNT },
                    },
                },
            },
        },
    },
};

;// CONCATENATED MODULE: ./build/packages/data/src/profile-file.js




const PROFILE_BYTES_MAX = 64 * 1024 * 1024;
const checkProfile = (0,guard/* guard */.a)(PROFILE_SCHEMA);
/** Reads a profile. Throws `DATA_MISSING`, `LIMIT_SIZE`, `DATA_UNREADABLE` (shape) or `DATA_INVALID` (counts that contradict one another). */
async function readProfile(path) {
    const text = await (0,files/* readTextFile */.Gu)(path, { what: 'the profile', bytesMax: PROFILE_BYTES_MAX, code: 'DATA_MISSING' });
    return { profile: await parseProfile(text, `the profile "${path}"`), sha256: (0,digest/* sha256Of */.Bj)(text) };
}
/** The text of a profile, checked in shape and in sum: a profile that was tampered with must not decide anything. */
async function parseProfile(text, what) {
    const options = { code: 'DATA_UNREADABLE', fix: 'use the file as validate-data wrote it' };
    const profile = await checkProfile((0,parse_json/* parseJson */.q)(text, what, options), what, options);
    for (const column of profile.columns) {
        const problem = contradiction(column, profile.rows);
        if (problem !== null) {
            throw new error/* PlumblineError */.Dl('DATA_INVALID', `Cannot use ${what}: column "${column.name}": ${problem}`, options.fix);
        }
    }
    return profile;
}
/** Writes a profile as canonical JSON and returns its digest. */
async function writeProfile(profile, path) {
    const text = (0,canonical_json/* canonicalJson */.dj)((0,canonical_json/* toJson */.aB)(profile));
    await parseProfile(text, 'the profile to be written');
    await (0,promises_.writeFile)(path, text);
    return { profile, sha256: (0,digest/* sha256Of */.Bj)(text) };
}
function contradiction({ numbers, categories, ...column }, rows) {
    const present = rows - column.nulls - column.nans - column.infinities;
    if (present < 0)
        return 'nulls, NaN and infinite values must not exceed the rows';
    if (numbers !== undefined) {
        if (numbers.counts.length !== numbers.edges.length + 1)
            return 'there must be one more count than edges';
        if (numbers.edges.some((edge, index) => index > 0 && !(edge > numbers.edges[index - 1])))
            return 'edges must ascend';
        if (numbers.count !== present || profile_file_sum(numbers.counts) !== present)
            return `counts must add up to ${present} finite values`;
    }
    if (categories === undefined)
        return null;
    if (new Set(categories.categories.map(({ key }) => key)).size !== categories.categories.length)
        return 'categories must differ';
    const total = profile_file_sum(categories.categories.map(({ count }) => count)) + categories.unseen;
    return categories.count === present && total === present ? null : `counts must add up to ${present} values`;
}
function profile_file_sum(values) {
    return values.reduce((total, value) => total + value, 0);
}

;// CONCATENATED MODULE: ./build/packages/data/src/write-rules.js

const PLAIN_KEY = /^[a-z][a-z-]*$/;
/** Rules as YAML, one column a line. Names and values are JSON strings, which YAML reads as they are. */
function writeRules(rules) {
    const columns = Object.entries(rules.columns ?? {}).map(([name, column]) => `  ${JSON.stringify(name)}: ${flow((0,canonical_json/* toJson */.aB)(column))}`);
    const rest = Object.entries(rules)
        .filter(([key]) => key !== 'columns')
        .map(([key, value]) => `${key}: ${flow((0,canonical_json/* toJson */.aB)(value))}`);
    const head = '# A draft that the data passes. Remove what is chance, add what you know.';
    return `${[head, columns.length === 0 ? 'columns: {}' : 'columns:', ...columns, ...rest].join('\n')}\n`;
}
function flow(value) {
    if (Array.isArray(value))
        return `[${value.map(flow).join(', ')}]`;
    if (!(0,guard/* isJsonObject */.O)(value))
        return JSON.stringify(value);
    const entries = Object.entries(value).map(([key, item]) => `${PLAIN_KEY.test(key) ? key : JSON.stringify(key)}: ${flow(item)}`);
    return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}

;// CONCATENATED MODULE: ./build/packages/data/src/infer-rules.js
const LEGAL_VALUES_MAX = 30;
const ROWS_PER_VALUE = 20;
/** Head room of the missing share: three standard errors, so that the next batch of the same kind passes too. */
const ERRORS = 3;
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
    return Math.min(1, Math.ceil((share + ERRORS * error) * 1000) / 1000);
}
function range({ kind, numbers, nans, infinities }) {
    if (numbers === undefined || kind === 'time' || nans > 0 || infinities > 0)
        return {};
    const { min, max } = numbers;
    if (min === null || max === null || Math.max(Math.abs(min), Math.abs(max)) > Number.MAX_SAFE_INTEGER)
        return {};
    return { range: [Math.min(min, outwards(min, Math.floor)), Math.max(max, outwards(max, Math.ceil))] };
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
    return { in: categories.categories.map(({ key }) => key) };
}

// EXTERNAL MODULE: ./build/packages/frame/src/confined-path.js
var confined_path = __webpack_require__(9143);
;// CONCATENATED MODULE: ./build/packages/frame/src/file-subjects.js

/** Files as subjects of the evidence: named as people know them, and by the digest of their bytes. */
async function fileSubjects({ display }, { role, paths, rows }) {
    const stated = rows !== undefined && paths.length === 1 ? { rows } : {};
    return Promise.all(paths.map(async (path) => ({ role, name: display(path), sha256: await (0,digest/* digestFile */.TM)(path), ...stated })));
}

// EXTERNAL MODULE: ./build/packages/frame/src/version.js
var version = __webpack_require__(7531);
// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(8995);
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
/** The platform keys an engine is pinned for, sorted. */
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



const TITLES = { duckdb: 'DuckDB', onnxruntime: 'ONNX Runtime' };
const ALTERNATIVES = {
    duckdb: 'use a runner of one of these platforms',
    onnxruntime: 'score with predict-command, or hand in predictions files, or use a runner of one of these platforms',
};
/** What one platform needs of an engine. `ENGINE_MISSING` where there is no binary for the platform. */
function requestEngine(lock, name, platform) {
    const engine = lock[name];
    const key = platformKey(platform);
    const known = platformsOf(engine);
    if (!known.includes(key)) {
        const libc = platform.libc === 'musl' ? ' (musl, as on Alpine; its binaries need glibc)' : '';
        throw new error/* PlumblineError */.Dl('ENGINE_MISSING', `Cannot load ${TITLES[name]} ${engine.version}: the platform must be one of ${known.join(', ')}: ` +
            `current value is ${key}${libc}`, ALTERNATIVES[name]);
    }
    return {
        title: TITLES[name],
        tool: `plumbline-${name}`,
        version: engine.version,
        arch: key.slice(platform.os.length + 1),
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
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(1692);
;// CONCATENATED MODULE: ./build/packages/native/src/download-tarball.js







const PAUSES_MS = [250, 1000];
const SILENCE_MS = 30_000;
const TOTAL_MS = 600_000;
const REDIRECTS_MAX = 5;
const OFFLINE_FIX = 'check that the registry and the proxy can be reached from the runner, name a mirror in npm-registry, ' +
    'or hand in the engines with engines-path';
/**
 * Fetches one tarball into `file` and proves it: exactly the pinned size and sha512. No credentials are sent; the proxy
 * variables are honoured. `ENGINE_DIGEST` where it is another file, `SERVICE_UNREACHABLE` after three failed attempts,
 * `SERVICE_REFUSED` where the registry does not hand it out.
 */
async function downloadTarball({ name, pin }, from, file) {
    const url = new URL(pin.tarball, from.registry);
    const subject = `${name} ${pin.version} from ${url.origin}`;
    let last;
    for (const wait of [0, ...PAUSES_MS]) {
        await (0,external_node_timers_promises_.setTimeout)(wait);
        try {
            const integrity = await attempt({ url, trusted: from.trusted }, file, pin.size);
            if (integrity === pin.integrity)
                return;
            throw otherFile(subject, `has sha512 "${integrity}"`, pin.integrity);
        }
        catch (thrown) {
            if (thrown instanceof error/* PlumblineError */.Dl)
                throw thrown;
            last = thrown;
        }
    }
    throw new error/* PlumblineError */.Dl('SERVICE_UNREACHABLE', `Cannot fetch ${subject}: the registry must answer: current value is "${(0,src_thrown/* messageOf */.b)(last)}" after ` +
        `${PAUSES_MS.length + 1} attempts`, OFFLINE_FIX, { cause: last });
}
/** One request; answers the integrity of what came. */
async function attempt({ url, trusted }, file, sizeMax) {
    const { HttpClient } = await import(/* webpackIgnore: true */ '../lib/index.js').then((library) => library.load['@actions/http-client']());
    const client = new HttpClient('plumbline', [trusting(trusted)], {
        allowRedirects: true,
        maxRedirects: REDIRECTS_MAX,
        allowRetries: false,
        socketTimeout: SILENCE_MS,
    });
    try {
        const { message } = await client.get(url.href);
        const status = message.statusCode ?? 0;
        if (status !== 200) {
            message.destroy();
            throw refusal(url, status);
        }
        return await receive(message, file, { sizeMax, subject: url.href });
    }
    finally {
        client.dispose();
    }
}
/**
 * Trusts what Node, the system and npm trust, for the requests of one client only. What comes is held against its pin, so
 * that trust decides nothing but whether a company's proxy lets the request through.
 */
function trusting(certificates) {
    return {
        prepareRequest: (options) => {
            Object.assign(options, {
                ca: [
                    ...(0,external_node_tls_.getCACertificates)('default'),
                    ...(0,external_node_tls_.getCACertificates)('system'),
                    ...(certificates === null ? [] : [certificates]),
                ],
            });
        },
        canHandleAuthentication: () => false,
        handleAuthentication: () => Promise.reject(new Error('no credentials are sent')),
    };
}
/** Worth another attempt: too busy, or broken on the other side. Anything else will not change by asking again. */
function refusal(url, status) {
    if (status >= 500 || status === 408 || status === 429)
        return new Error(`status ${status}`);
    return new error/* PlumblineError */.Dl('SERVICE_REFUSED', `Cannot fetch ${url.href}: the registry must answer with status 200 and without credentials: ` +
        `current value is status ${status}`, 'name a registry that holds this package and can be read without credentials in npm-registry, ' +
        'or hand in the engines with engines-path');
}
async function receive(body, file, limit) {
    const hash = (0,external_node_crypto_.createHash)('sha512');
    let size = 0;
    const stop = new AbortController();
    const silence = setTimeout(() => stop.abort(new Error('no data for 30 s')), SILENCE_MS);
    const meter = new external_node_stream_.Transform({
        transform(chunk, _encoding, done) {
            silence.refresh();
            size += chunk.length;
            hash.update(chunk);
            const tooLong = size > limit.sizeMax;
            done(tooLong ? otherFile(limit.subject, 'is larger', `${limit.sizeMax} bytes`) : null, chunk);
        },
    });
    try {
        const signal = AbortSignal.any([stop.signal, AbortSignal.timeout(TOTAL_MS)]);
        await (0,external_node_stream_promises_.pipeline)(body, meter, (0,external_node_fs_.createWriteStream)(file), { signal });
    }
    finally {
        clearTimeout(silence);
    }
    return `sha512-${hash.digest('base64')}`;
}
function otherFile(subject, found, wanted) {
    return new error/* PlumblineError */.Dl('ENGINE_DIGEST', `Cannot install ${subject}: the tarball must be the pinned one (${wanted}): current value ${found}`, 'use a registry that passes packages on unchanged, or hand in the engines with engines-path; ' +
        'if the registry is the public one, report this: the package was tampered with');
}

;// CONCATENATED MODULE: ./build/packages/native/src/shadowing-files.js
/**
 * The files among `found` that are not pinned but that `require` could load in place of, or on the way to, a pinned
 * one: `a` or `a.json` beside `a.js` or `a/index.js`, a `package.json` on its way, anything in a nested `node_modules`.
 * Other extra files (types, maps, read-me) are harmless and allowed. Paths have forward slashes.
 */
function shadowingFiles(pinned, found) {
    const stems = new Set([...pinned].flatMap(stemsOf));
    return found.filter((path) => !pinned.has(path) && (isNested(path) || stems.has(reachedAs(path))));
}
/** Every spelling a `require` could use to reach the file: its folders and itself without extension. */
function stemsOf(path) {
    const parts = path.split('/');
    const folders = parts.slice(0, -1).map((_, index) => parts.slice(0, index + 1).join('/'));
    return [...folders, withoutExtension(path)];
}
function isNested(path) {
    return path.split('/').includes('node_modules');
}
/** A `package.json` says what its folder is loaded as; any other file answers to its name without extension. */
function reachedAs(path) {
    return path.endsWith('/package.json') ? path.slice(0, -'/package.json'.length) : withoutExtension(path);
}
function withoutExtension(path) {
    return path.replace(/\.([cm]?[jt]s|json|node)$/, '');
}

;// CONCATENATED MODULE: ./build/packages/native/src/verify-folder.js




const CHUNK_BYTES = 1024 * 1024;
/** Where a package lies in an engine folder. */
function packageFolder(folder, name) {
    return (0,external_node_path_.join)(folder, 'node_modules', ...name.split('/'));
}
/**
 * The first fault of an engine folder, or null where every pinned file is there byte for byte and nothing beside
 * could be loaded instead. Small files are looked at before large ones, so that a wrong version is told at once.
 */
async function findFault(folder, request) {
    for (const needed of request.packages) {
        const fault = await findStray(folder, needed);
        if (fault !== null)
            return fault;
    }
    const files = request.packages.flatMap(({ name, files }) => Object.entries(files).map(([path, pin]) => ({ path: `${name}/${path}`, pin })));
    for (const { path, pin } of files.sort((a, b) => a.pin.size - b.pin.size)) {
        const found = await digestOf((0,external_node_path_.join)(folder, 'node_modules', ...path.split('/')), pin);
        if (found !== pin.sha256)
            return { kind: found === null ? 'absent' : 'altered', path };
    }
    return null;
}
/** A package that is a link would resolve its own dependencies elsewhere than where they are verified. */
async function findStray(folder, { name, files }) {
    const root = packageFolder(folder, name);
    const real = await (0,promises_.realpath)(root).catch(() => null);
    if (real === null)
        return { kind: 'absent', path: `${name}/package.json` };
    if (real !== packageFolder(await (0,promises_.realpath)(folder), name))
        return { kind: 'stray', path: name };
    const entries = await (0,promises_.readdir)(root, { recursive: true, withFileTypes: true });
    const paths = entries
        .filter((entry) => !entry.isDirectory())
        .map((entry) => (0,external_node_path_.relative)(root, (0,external_node_path_.join)(entry.parentPath, entry.name)).split(external_node_path_.sep).join('/'));
    const [stray] = shadowingFiles(new Set(Object.keys(files)), paths);
    return stray === undefined ? null : { kind: 'stray', path: `${name}/${stray}` };
}
/** sha256 of a regular file; null where there is none; empty where its size alone tells that it is another. */
async function digestOf(path, pin) {
    const stats = await (0,promises_.lstat)(path).catch(() => null);
    if (stats === null)
        return null;
    if (!stats.isFile() || stats.size !== pin.size)
        return '';
    const file = await (0,promises_.open)(path, 'r');
    try {
        const hash = (0,external_node_crypto_.createHash)('sha256');
        const chunk = Buffer.allocUnsafe(Math.min(CHUNK_BYTES, pin.size));
        for (let left = pin.size; left > 0;) {
            const { bytesRead } = await file.read(chunk, 0, Math.min(chunk.length, left), null);
            if (bytesRead === 0)
                return '';
            hash.update(chunk.subarray(0, bytesRead));
            left -= bytesRead;
        }
        return hash.digest('hex');
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
        const fault = await findFault(folder, request);
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

;// CONCATENATED MODULE: ./build/packages/native/src/extract-package.js




const UNPACKED_BYTES_MAX = 1024 * 1024 * 1024;
/**
 * Writes the pinned files of an npm tarball into `folder`. Names of written files come from the pins, never from the
 * archive, and every other entry is passed over; all the same an archive that holds a link, a device, an absolute path
 * or a `..` is refused as a whole. `ENGINE_DIGEST` for anything that is not as pinned, `LIMIT_SIZE` past 1 GiB.
 */
async function extractPackage(tarball, needed, folder) {
    const { list } = await import(/* webpackIgnore: true */ '../lib/index.js').then((library) => library.load['tar']());
    const contents = new Map();
    let unpacked = 0;
    let problem = null;
    await list({
        file: tarball,
        strict: true,
        onReadEntry: (entry) => {
            unpacked += entry.size;
            problem ??= unpacked > UNPACKED_BYTES_MAX ? tooLarge(needed) : judge(entry, needed);
            const path = withoutTop(entry.path);
            // Throwing here would escape from the parser's stream and end the process: problems are told afterwards.
            if (problem === null && Object.hasOwn(needed.files, path))
                contents.set(path, entry.concat());
        },
    }).catch((thrown) => {
        problem ??= extract_package_unreadable(needed, thrown);
    });
    // Nothing is written before the whole archive has been judged.
    if (problem !== null)
        throw problem;
    for (const [path, pin] of Object.entries(needed.files)) {
        const bytes = await contents.get(path);
        const found = bytes === undefined ? 'no such file' : (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
        if (bytes === undefined || found !== pin.sha256)
            throw other(needed, `must hold ${path} with ${pin.sha256}`, found);
        const target = (0,external_node_path_.join)(folder, ...path.split('/'));
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
        await (0,promises_.writeFile)(target, bytes, { flag: 'wx', mode: 0o644 });
    }
}
function judge(entry, needed) {
    const { path, type, size } = entry;
    const parts = path.split('/');
    if (path.startsWith('/') || /[\\:\0]/.test(path) || parts.includes('..')) {
        return other(needed, 'must hold relative paths only', JSON.stringify(path));
    }
    if (type !== 'File' && type !== 'OldFile' && type !== 'Directory') {
        return other(needed, 'must hold files and folders only', `${type} ${JSON.stringify(path)}`);
    }
    const pin = needed.files[withoutTop(path)];
    return pin === undefined || pin.size === size
        ? null
        : other(needed, `must hold ${path} of ${pin.size} bytes`, `${size} bytes`);
}
/** npm unpacks a tarball without its top folder, whatever that is called. */
function withoutTop(path) {
    return path.slice(path.indexOf('/') + 1);
}
function other({ name, pin }, wanted, found) {
    return new error/* PlumblineError */.Dl('ENGINE_DIGEST', `Cannot install ${name} ${pin.version}: its tarball ${wanted}: current value is ${found}`, 'use a registry that passes packages on unchanged, or hand in the engines with engines-path');
}
function extract_package_unreadable(needed, thrown) {
    return other(needed, 'must be a gzipped tar archive', (0,src_thrown/* messageOf */.b)(thrown));
}
function tooLarge({ name, pin }) {
    return new error/* PlumblineError */.Dl('LIMIT_SIZE', `Cannot install ${name} ${pin.version}: it must unpack to at most ${UNPACKED_BYTES_MAX} bytes: current value is more`, 'hand in the engines with engines-path');
}

;// CONCATENATED MODULE: ./build/packages/native/src/given-folder.js






/**
 * The engine in a folder somebody named: one with the `node_modules` of `npm install`, or a copy of our tool cache.
 * Verified like any other. `ENGINE_MISSING` where it is not there or not whole, `ENGINE_DIGEST` where it is another
 * version, was changed, or holds something that would be loaded in its place.
 */
async function findGiven(path, request) {
    for (const folder of [path, engineFolder(path, request)]) {
        const manifest = (0,external_node_path_.join)(packageFolder(folder, request.entry), 'package.json');
        if (await (0,promises_.access)(manifest).then(() => true, () => false))
            return verified(folder, request);
    }
    throw new error/* PlumblineError */.Dl('ENGINE_MISSING', `Cannot load ${request.title} ${request.version}: engines-path must hold node_modules/${request.entry} or ` +
        `${engineFolder('', request).replaceAll('\\', '/')}: current value is "${path}" without either`, installAdvice(request));
}
async function verified(folder, request) {
    const fault = await findFault(folder, request);
    if (fault === null)
        return folder;
    const where = (0,external_node_path_.join)(folder, 'node_modules', fault.path);
    const found = { absent: 'no such file', altered: 'another content', stray: 'a file that would be loaded instead' };
    throw new error/* PlumblineError */.Dl(fault.kind === 'absent' ? 'ENGINE_MISSING' : 'ENGINE_DIGEST', `Cannot load ${request.title} ${request.version}: ${where} must be as in the pinned package: ` +
        `current value is ${found[fault.kind]}`, `${installAdvice(request)}, or leave engines-path empty to fetch the engine`);
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
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
        return findGiven(settings.enginesPath, request);
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
 * DuckDB, verified file by file. Cost with a kept engine: about 0.1 s to verify and 0.1 s to load.
 * Errors: `ENGINE_MISSING` (no binary for this platform, none found, or the system lacks what it needs),
 * `ENGINE_DIGEST` (not the pinned one), `SERVICE_UNREACHABLE`, `SERVICE_REFUSED` (the registry), `INPUT_INVALID`.
 */
function loadDuckdb(settings) {
    return loadPinned('duckdb', settings);
}
/** ONNX Runtime; like `loadDuckdb`. There are no binaries for Intel Macs and for musl. */
function loadOnnxRuntime(settings) {
    return loadPinned('onnxruntime', settings);
}
async function loadPinned(name, settings) {
    const { default: lock } = await __webpack_require__.e(/* import() */ 158).then(__webpack_require__.t.bind(__webpack_require__, 9158, 17));
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

// EXTERNAL MODULE: ./build/packages/report/src/escape-markup.js
var escape_markup = __webpack_require__(4940);
// EXTERNAL MODULE: ./build/packages/report/src/plain-text.js
var plain_text = __webpack_require__(8672);
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
    const place = placeOf(finding);
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
function placeOf({ where }) {
    if (where === undefined)
        return '';
    const parts = [where.file, where.line, where.column].filter((part) => part !== undefined);
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
        ...(finding.where === undefined ? {} : { locations: [render_sarif_location(finding.where)] }),
        properties: { verdict: finding.verdict },
    };
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

// EXTERNAL MODULE: ./build/actions/validate-data/src/findings.js
var src_findings = __webpack_require__(3485);
;// CONCATENATED MODULE: ./build/actions/validate-data/src/reference.js






const READABLE = 'files, a *.profile.json, registry:<name>@<alias>, or base';
/** Finds what `reference` names. Throws `INPUT_INVALID`, `CONFIG_UNSUPPORTED`, `DATA_*` and `REGISTRY_*`. */
async function resolveReference(inputs, context, reading) {
    const [first] = inputs.reference;
    if (first === undefined)
        return null;
    if (first === 'base')
        return fromBase(context, reading);
    if (first.startsWith('registry:'))
        return { reference: await fromRegistry(first, inputs, context) };
    mustBeReadable(inputs.reference, 'reference');
    const paths = await (0,confined_path/* confinedPaths */.d7)(context, 'reference', inputs.reference);
    if (paths.length === 1 && paths[0].endsWith('.profile.json'))
        return { reference: await fromProfile(paths[0], context.display(paths[0])) };
    return { reference: await fromData(paths, paths.map(context.display), reading) };
}
/** Sources that the contract names and this version cannot read are refused by name. */
function mustBeReadable(lines, input) {
    const foreign = lines.find((line) => /^(trino|artifact|mlflow|https?|s3|gs|postgres(ql)?):/.test(line));
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
async function fromData(paths, names, { data, options, kinds }) {
    const table = await data.openTable(paths, { ...options, what: 'the reference' });
    try {
        if (table.rows === 0)
            throw noRows(names.join(', '));
        const profile = await profileData(table, { kinds });
        return {
            name: names.join(', '),
            filed: { profile, sha256: (0,digest/* sha256Of */.Bj)((0,canonical_json/* canonicalJson */.dj)((0,canonical_json/* toJson */.aB)(profile))) },
            subjects: await subjectsOf('reference', table, names),
        };
    }
    finally {
        table.close();
    }
}
/** Files as subjects; the rows are those of all of them, so that only a single file can state them. */
async function subjectsOf(role, { paths, rows }, names) {
    const single = paths.length === 1 ? { rows } : {};
    return Promise.all(paths.map(async (path, index) => ({
        role,
        name: names[index] ?? (0,external_node_path_.basename)(path),
        sha256: await (0,digest/* digestFile */.TM)(path),
        ...single,
    })));
}
/** The same files on the base of the pull request. The API gives text, so that only text can be read there. */
async function fromBase(context, reading) {
    const ref = context.host.surroundings.baseRef;
    if (ref === null) {
        throw new error/* PlumblineError */.Dl('INPUT_INVALID', 'Cannot compare with "base": the run must belong to a pull request: this event has no base', 'run on pull_request, or give another reference');
    }
    const folder = (0,external_node_path_.join)(context.reportDir, 'base');
    await (0,promises_.mkdir)(folder, { recursive: true });
    const paths = [];
    const names = [];
    for (const [index, path] of reading.paths.entries()) {
        const inside = (0,external_node_path_.relative)(context.workspace, path).replaceAll('\\', '/');
        if (!/\.(csv|tsv|jsonl|ndjson|json)$/i.test(path) || inside.startsWith('../'))
            throw notText(inside);
        const text = await context.host.readAt(ref, inside);
        if (text === null)
            continue;
        const copy = (0,external_node_path_.join)(folder, `${index}-${(0,external_node_path_.basename)(path)}`);
        await (0,promises_.writeFile)(copy, text);
        paths.push(copy);
        names.push(`${inside} at ${ref}`);
    }
    if (paths.length === 0)
        return { notice: `No drift is judged: the base ${ref} does not have the data yet` };
    return { reference: await fromData(paths, names, reading) };
}
function notText(path) {
    return new error/* PlumblineError */.Dl('INPUT_INVALID', `Cannot compare with "base": the data must be CSV, TSV, JSONL or JSON text in the repository: current value is "${path}"`, 'give a profile of the base as the reference');
}
function noRows(name) {
    return new error/* PlumblineError */.Dl('DATA_EMPTY', `Cannot compare with the reference: it must have rows: "${name}" has none`, 'give a reference with at least 50 rows');
}

;// CONCATENATED MODULE: ./build/actions/validate-data/src/rule-groups.js




/**
 * The rules in force. Against a policy ref the rule files as they stand there apply too, so that a pull request cannot loosen the rules it
 * is judged by; a rule file that is not there yet has no say.
 */
async function readRuleGroups(inputs, context) {
    const paths = inputs.schema.length === 0 ? [] : await (0,confined_path/* confinedPaths */.d7)(context, 'schema', inputs.schema);
    const head = await Promise.all(paths.map((path) => readRules(path, context.display(path))));
    const ownHead = await inline(context.section, 'rules in the configuration file');
    const policy = await policyRules(paths, context);
    return { head: [...head, ...ownHead], policy, paths };
}
/** What counts as missing: by the policy's rules where it has any, because more missing values are fewer values to judge. */
function missingValuesOf({ head, policy }) {
    const group = policy === null || policy.length === 0 ? head : policy;
    return group.flatMap(({ rules }) => rules['missing-values'] ?? []);
}
/** What of the head's rules is not heard, and what the policy cannot see. */
function noticesOfRules(groups, schema) {
    if (groups.policy === null)
        return [];
    const kept = missingValuesOf(groups);
    const asked = missingValuesOf({ ...groups, policy: null }).filter((value) => !kept.includes(value));
    const hasGlob = schema.some((line) => /[*?[{]/.test(line));
    return [
        ...(asked.length === 0 ? [] : ["Policy kept: missing-values: the head's additional values are judged as values"]),
        ...(hasGlob ? ['A glob in "schema" cannot see a rule file that the head removed: name rule files one a line'] : []),
    ];
}
/** Every distinct set of rules, the policy's last. */
function distinctRules({ head, policy }) {
    const seen = new Set();
    return [...head, ...(policy ?? [])].filter(({ sha256 }) => !seen.has(sha256) && seen.add(sha256));
}
/** The rules at the policy ref, with or without a configuration file there; null where nothing there speaks of rules. */
async function policyRules(paths, context) {
    const { host, policySection } = context;
    const ref = host.input('policy-ref') || (host.surroundings.baseRef ?? '');
    if (ref === '')
        return null;
    const files = [];
    for (const path of paths) {
        const inside = (0,external_node_path_.relative)(context.workspace, path).replaceAll('\\', '/');
        const text = inside.startsWith('../') ? null : await host.readAt(ref, inside);
        if (text !== null)
            files.push(await parseRules(text, `${context.display(path)} at ${ref}`));
    }
    if (policySection === null)
        return files.length === 0 ? null : files;
    return [...files, ...(await inline(policySection, `rules in the configuration file at ${ref}`))];
}
async function inline(section, name) {
    const value = section['rules'];
    if (!(0,guard/* isJsonObject */.O)(value))
        return [];
    const rules = await rulesOf(value, { name, locate: () => undefined });
    return [{ name, sha256: (0,digest/* sha256Of */.Bj)((0,canonical_json/* canonicalJson */.dj)(value)), rules, locate: () => undefined }];
}

// EXTERNAL MODULE: ./build/packages/core/src/number-words.js
var number_words = __webpack_require__(8838);
;// CONCATENATED MODULE: ./build/actions/validate-data/src/summary-line.js

const NAMED = 3;
/** One plain sentence with the numbers that decided. */
function summaryLine({ profile, findings, drift, ruleCount }) {
    const size = `${(0,number_words/* counted */.hS)(profile.rows, 'row')} × ${(0,number_words/* counted */.hS)(profile.columns.length, 'column')}`;
    if (findings.length === 0)
        return `${size}: nothing was checked; give a schema or a reference`;
    const checks = findings.filter(({ check }) => !check.startsWith('drift.'));
    const raised = ['fail', 'warn', 'inconclusive']
        .map((verdict) => ({ verdict, count: withVerdict(checks, verdict) }))
        .filter(({ count }) => count > 0)
        .map(({ verdict, count }) => `${count} ${WORDS[verdict]}`);
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
const WORDS = { fail: 'failed', warn: 'warned', inconclusive: 'could not tell' };
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
    const named = drifted.slice(0, NAMED).join(', ');
    const more = drifted.length > NAMED ? ` and ${drifted.length - NAMED} more` : '';
    return [`drift in ${drifted.length} of ${(0,number_words/* counted */.hS)(columns.length, 'column')} (${named}${more})`];
}

;// CONCATENATED MODULE: ./build/actions/validate-data/src/run.js












/** Reads the data, its rules and its reference, then judges. */
async function run(inputs, context) {
    mustBeReadable(inputs.data, 'data');
    const groups = await readRuleGroups(inputs, context);
    const rules = distinctRules(groups);
    const paths = await (0,confined_path/* confinedPaths */.d7)(context, 'data', inputs.data);
    const data = openData(await loadDuckdb(context.engines), { temp: context.host.surroundings.temp });
    const options = readingOf(groups, rules);
    const resolved = await resolveReference(inputs, context, { data, options, paths, kinds: declaredKinds(rules) });
    const reference = resolved !== null && 'reference' in resolved ? resolved.reference : null;
    const table = await data.openTable(paths, withReferenceTexts(options, reference));
    try {
        mustHave(table, [inputs.labelColumn, ...inputs.idColumns].filter(Boolean));
        const names = paths.map(context.display);
        const subjects = await subjectsOf('data', table, names);
        const notices = [
            ...(resolved !== null && 'notice' in resolved ? [resolved.notice] : []),
            ...noticesOfRules(groups, inputs.schema),
        ];
        return await run_judge({ inputs, context, groups, rules, reference, table, subjects, names, notices });
    }
    finally {
        table.close();
    }
}
async function run_judge(material) {
    const { inputs, context, groups, rules, reference, table, notices } = material;
    const ruleFindings = [];
    for (const file of rules)
        ruleFindings.push(...(await check_rules_checkRules(table, file, { showValues: inputs.showValues })).findings);
    const profile = await profileData(table, { kinds: declaredKinds(rules), rules: rules.map(({ sha256 }) => sha256) });
    const subjects = [
        ...material.subjects,
        ...(reference?.subjects ?? []),
        ...(await fileSubjects(context, { role: 'schema', paths: groups.paths })),
    ];
    const seed = (0,digest/* seedOf */.n3)(subjects.filter(({ role }) => role !== 'schema').map(({ sha256 }) => sha256));
    // Nothing drifts in a table without rows: its emptiness is a finding of its own.
    const drift = reference === null || table.rows === 0 ? null : await compare(material, reference, seed);
    const findings = [
        ...(0,src_findings/* strictestOfEach */.I1)([...(0,src_findings/* emptinessFindings */.Hc)(table, rules), ...ruleFindings]),
        ...(drift === null ? [] : (0,src_findings/* driftFindings */.Ms)(drift.outcome.result, inputs.onDrift)),
    ];
    const files = await writeFiles(material, profile, findings);
    const verdict = (0,src_verdict/* worstVerdict */.zP)(findings.map((finding) => finding.verdict));
    const judgement = {
        verdict,
        summaryLine: summaryLine({ profile, findings, drift: drift?.outcome ?? null, ruleCount: rules.length }),
        findings,
        subjects,
        products: await productsOf(files, table.rows, context),
        seed: drift === null ? null : seed,
        methods: drift === null ? [] : METHODS,
        statistics: (0,canonical_json/* toJson */.aB)({ rows: table.rows, columns: table.columns.length, drift: drift?.statistics ?? null }),
        notices,
    };
    const ruleNames = rules.map(({ name }) => name);
    return { judgement, inputs, profile, dataNames: material.names, ruleNames, drift: drift?.outcome ?? null, files };
}
const METHODS = [
    'two-sample Kolmogorov–Smirnov bound over reference quantiles',
    'total variation with multinomial resampling',
    'Newcombe score interval',
    'Benjamini–Hochberg',
];
/** The statistics are the counts behind every hypothesis: `judgeHypotheses` makes the same verdict of them. */
async function compare({ inputs, groups, table, rules }, { filed, name }, seed) {
    const counted = await profileData(table, { reference: filed, rules: rules.map(({ sha256 }) => sha256) });
    const policy = driftPolicy(filed.profile.columns.map((column) => column.name), [groups.head, ...(groups.policy === null ? [] : [groups.policy])].map((group) => group.map((file) => file.rules)), { ...settingsOf(inputs), seed });
    const { hypotheses, changed, added } = drift_hypothesis_askDrift(filed.profile, counted, policy);
    const context = { falseDiscoveryRate: inputs.falseDiscoveryRate, seed, changed, added };
    const result = judgeHypotheses(hypotheses, context);
    const now = new Map(counted.columns.map((column) => [column.name, column]));
    const distances = filed.profile.columns.flatMap((before) => {
        const after = now.get(before.name);
        const found = after === undefined || policy.ignored.has(before.name) ? null : columnDistances(before, after);
        return found === null ? [] : [[before.name, found]];
    });
    return {
        outcome: { result, referenceName: name, referenceRows: filed.profile.rows, distances: new Map(distances) },
        statistics: { ...context, onDrift: inputs.onDrift, hypotheses },
    };
}
function settingsOf(inputs) {
    return {
        tolerance: inputs.driftTolerance,
        falseDiscoveryRate: inputs.falseDiscoveryRate,
        labelColumn: inputs.labelColumn,
        idColumns: inputs.idColumns,
    };
}
/** What the rules say that columns hold: the reading of text follows them. */
function declaredKinds(rules) {
    return new Map(rules.flatMap(({ rules: { columns } }) => Object.entries(columns ?? {}).flatMap(([name, { type }]) => (type === undefined ? [] : [[name, type]]))));
}
function readingOf(groups, rules) {
    const texts = rules.flatMap(({ rules: { columns } }) => Object.entries(columns ?? {}).flatMap(([name, { type }]) => (type === 'string' ? [name] : [])));
    return {
        missingValues: missingValuesOf(groups),
        textColumns: [...new Set(texts)],
    };
}
/** What was text in the reference is read as text, even where every field of this batch looks like a number. */
function withReferenceTexts(options, reference) {
    const texts = reference?.filed.profile.columns.flatMap(({ name, kind, nulls }) => kind === 'string' && nulls < reference.filed.profile.rows ? [name] : []);
    return { ...options, textColumns: [...new Set([...(options.textColumns ?? []), ...(texts ?? [])])] };
}
function mustHave(table, names) {
    const known = table.columns.map(({ name }) => name);
    for (const name of names)
        if (!known.includes(name))
            throw columnMissing(name, known, 'the data');
}
async function writeFiles({ inputs, context, table }, profile, findings) {
    const profilePath = inputs.profilePath === ''
        ? (0,external_node_path_.join)(context.reportDir, 'data.profile.json')
        : await (0,confined_path/* writtenPath */.dR)(context, 'profile-path', inputs.profilePath);
    const junit = (0,external_node_path_.join)(context.reportDir, 'validate-data.junit.xml');
    const sarif = (0,external_node_path_.join)(context.reportDir, 'validate-data.sarif');
    const schema = inputs.inferSchema === '' ? '' : await (0,confined_path/* writtenPath */.dR)(context, 'infer-schema', inputs.inferSchema);
    await intoFile(profilePath, async () => void (await writeProfile(profile, profilePath)));
    await intoFile(junit, () => (0,promises_.writeFile)(junit, renderJunit({ suite: 'validate-data', findings })));
    await intoFile(sarif, () => (0,promises_.writeFile)(sarif, renderSarif({ toolVersion: version/* VERSION */.x, findings })));
    if (schema !== '' && table.rows === 0) {
        throw new error/* PlumblineError */.Dl('DATA_EMPTY', 'Cannot infer a schema: the data must have rows: it has none', 'give data with rows');
    }
    if (schema !== '')
        await intoFile(schema, () => (0,promises_.writeFile)(schema, writeRules(inferRules(profile))));
    return { profile: profilePath, schema, junit, sarif };
}
async function intoFile(path, write) {
    await write().catch((cause) => {
        if (cause instanceof error/* PlumblineError */.Dl)
            throw cause;
        throw new error/* PlumblineError */.Dl('INPUT_INVALID', `Cannot write "${path}": it must lie in an existing folder that can be written to`, 'create the folder first, or give another path', { cause });
    });
}
async function productsOf({ profile, schema }, rows, context) {
    return [
        { role: 'profile', name: context.display(profile), sha256: await (0,digest/* digestFile */.TM)(profile), rows },
        ...(schema === '' ? [] : [{ role: 'schema', name: context.display(schema), sha256: await (0,digest/* digestFile */.TM)(schema) }]),
    ];
}


/***/ }),

/***/ 8838:
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


/***/ })

};

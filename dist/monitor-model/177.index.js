export const id = 177;
export const ids = [177];
export const modules = {

/***/ 9822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ judge)
});

// EXTERNAL MODULE: ./build/packages/boundary/src/canonical-json.js + 1 modules
var canonical_json = __webpack_require__(728);
// EXTERNAL MODULE: ./build/packages/core/src/number-words.js
var number_words = __webpack_require__(8838);
// EXTERNAL MODULE: ./build/packages/core/src/limits.js
var limits = __webpack_require__(7007);
// EXTERNAL MODULE: ./build/packages/monitor/src/alert-state.js
var alert_state = __webpack_require__(1498);
// EXTERNAL MODULE: ./build/packages/monitor/src/conclude-window.js
var conclude_window = __webpack_require__(5556);
;// CONCATENATED MODULE: ./build/actions/monitor-model/src/sentences.js


/** What a component is called in a sentence. */
const MOVED = {
    distribution: 'rows that moved',
    'null-share': 'change of the share of nulls',
    'nan-share': 'change of the share of NaN',
    'infinite-share': 'change of the share of infinities',
    'unseen-share': 'share of unseen categories',
    'error-rate': 'rise of the error rate',
    'estimated-error-rate': 'rise of the estimated error rate',
};
/** One move in one sentence, without a value of the data. */
function describeMove({ column, component, estimate, lower, tolerance, raised, certain }) {
    if (certain === true && component === 'presence')
        return `"${column}" is gone or of another kind`;
    const what = MOVED[component] ?? component;
    const outcome = raised ? `at least ${(0,number_words/* percent */.KN)(lower)}, more than the tolerated` : 'not shown to exceed the tolerated';
    return `"${column}": ${what}: ${(0,number_words/* percent */.KN)(estimate)}, ${outcome} ${(0,number_words/* percent */.KN)(tolerance)}`;
}
/** The status with the numbers that decided it. */
function statusSentence(monitored, conclusion) {
    const { state } = conclusion;
    return `${WORDS[state.status](monitored, conclusion)}${windowSentence(monitored, state.status)}`;
}
const WORDS = {
    ok: () => 'Production is as the reference says',
    suspect: ({ policy }, conclusion) => `Suspect: ${raisedAmong(conclusion)} of the last ${(0,number_words/* counted */.hS)(conclusion.state.recent.length, 'window')} raised, ${policy.raised} of ${policy.of} make an alert`,
    alert: ({ policy }, { state }) => `Alert since window ${state.incident?.start ?? ''} (${(0,number_words/* counted */.hS)(state.incident?.windows.length ?? 0, 'window')}), begun by ${policy.raised} of ${policy.of} raised`,
    recovering: ({ policy }, { state }) => `Recovering from the alert since window ${state.incident?.start ?? ''}: ${state.clearRun} of ${policy.recoveryWindows} clear windows in a row`,
    'no-data': ({ current, policy, judged }) => {
        if (judged.signal !== 'no-data')
            return 'No data: the latest window has too few rows';
        return current.rows < policy.minimumRows
            ? `No data: ${(0,number_words/* counted */.hS)(current.rows, 'row')} in the window, ${(0,number_words/* count */.U9)(policy.minimumRows)} are needed`
            : `No data: nothing in the ${(0,number_words/* counted */.hS)(current.rows, 'row')} of the window can be compared with the reference`;
    },
};
function raisedAmong({ state }) {
    return state.recent.filter(({ signal }) => signal === 'raised').length;
}
function windowSentence({ window, judged, current }, status) {
    const worst = (0,conclude_window/* bySeverity */.Np)(judged.moves)[0];
    const raised = (0,conclude_window/* raisedColumns */.iA)(judged.moves);
    if (judged.signal === 'no-data') {
        return status === 'no-data'
            ? ''
            : `; window ${window.id} has only ${(0,number_words/* counted */.hS)(current.rows, 'row')} and says nothing`;
    }
    if (!worst?.raised)
        return `; window ${window.id}: nothing among ${(0,number_words/* counted */.hS)(judged.moves.length, 'comparison')} is shown to exceed its tolerance`;
    const more = raised.length > 1 ? ` and ${(0,number_words/* counted */.hS)(raised.length - 1, 'more column')}` : '';
    return `; window ${window.id}: ${describeMove(worst)}${more}`;
}

;// CONCATENATED MODULE: ./build/actions/monitor-model/src/judge.js




const METHODS = [
    'Kolmogorov–Smirnov, total variation and shares against a tolerance, Dvoretzky–Kiefer–Wolfowitz and McDiarmid bounds',
    'alarm budget by a binomial bound, Bonferroni among hypotheses, the reference spent once',
    'm of n state machine with hysteresis',
];
/** The judgement of a window among the windows before it: the verdict is the status's and nothing else's. */
function judge(monitored, conclusion, actions) {
    const verdict = (0,alert_state/* verdictOf */.Vj)(conclusion.state.status);
    const summaryLine = statusSentence(monitored, conclusion);
    return {
        verdict,
        summaryLine,
        findings: [
            { check: 'status', verdict, detail: summaryLine },
            rowsFinding(monitored),
            ...(0,conclude_window/* bySeverity */.Np)(monitored.judged.moves).map((move) => moveFinding(move, monitored)),
            ...actions.map(actionFinding),
        ],
        subjects: subjectsOf(monitored),
        products: [],
        seed: monitored.seed,
        methods: monitored.comparison === null ? METHODS : [...METHODS, `rollback: ${monitored.comparison.method}`],
        statistics: statisticsOf(monitored, conclusion, actions),
        notices: [
            ...monitored.notices,
            ...actions
                .filter(({ state }) => state === 'failed')
                .map(({ action, why }) => `The action "${action}" failed: ${why}`),
        ],
    };
}
function rowsFinding({ judged, current, policy }) {
    const { rows } = current;
    const nothing = judged.moves.length === 0;
    const reason = nothing ? 'there is nothing to compare' : `${(0,number_words/* count */.U9)(policy.minimumRows)} are needed`;
    return {
        check: 'window.rows',
        verdict: judged.signal === 'no-data' ? 'inconclusive' : 'pass',
        detail: judged.signal === 'no-data'
            ? `the window has ${(0,number_words/* counted */.hS)(rows, 'row')}: ${reason}`
            : `the window has ${(0,number_words/* counted */.hS)(rows, 'row')}`,
    };
}
/** A raised move of one window is a warning: only the policy makes an alert of several. */
function moveFinding(move, { judged }) {
    const verdict = judged.signal === 'no-data' ? 'inconclusive' : move.raised ? 'warn' : 'pass';
    const { estimate, lower, upper, tolerance, rows, referenceRows } = move;
    return {
        check: `column.${move.column.slice(0, limits/* NAME_CHARS_MAX */.bR)}.${move.component}`,
        verdict,
        detail: describeMove(move),
        evidence: { estimate, lower, upper, tolerance, rows, referenceRows },
    };
}
function actionFinding({ action, state, why }) {
    const verdict = state === 'failed' || state === 'refused' ? 'warn' : 'pass';
    return { check: `action.${action}`, verdict, detail: `${state}: ${why}` };
}
function subjectsOf({ model, reference, current, previous }) {
    return [
        ...(model === null ? [] : [{ role: 'model', name: model.version.uri, sha256: model.version.digest }]),
        ...reference.subjects,
        ...current.subjects,
        ...(previous?.subjects ?? []),
    ];
}
/** Enough to judge again: every move with its counts, every window with its signal, and the policy. */
function statisticsOf(monitored, { state, windows }, actions) {
    const { judged, policy, window, series, performance, comparison, estimated, current, reference, now } = monitored;
    return (0,canonical_json/* toJson */.aB)({
        policy,
        budget: judged.budget,
        window,
        series,
        judgedAt: now.toISOString(),
        rows: current.rows,
        referenceRows: reference.rows,
        moves: judged.moves,
        signal: judged.signal,
        windows: windows.map((record) => ({ id: record.window.id, signal: record.signal })),
        state,
        performance,
        comparison,
        estimated,
        actions,
    });
}


/***/ }),

/***/ 3177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/packages/boundary/src/digest.js
var digest = __webpack_require__(1248);
// EXTERNAL MODULE: ./build/packages/boundary/src/guard.js
var guard = __webpack_require__(7591);
// EXTERNAL MODULE: ./build/packages/core/src/error.js
var error = __webpack_require__(2705);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
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

// EXTERNAL MODULE: ./build/packages/stats/src/multinomial.js
var multinomial = __webpack_require__(4096);
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
    const ordering = counts.map((count) => (0,multinomial/* drawMultinomial */.C)(count, [ORDERING_SHARE, 1 - ORDERING_SHARE], random)[0]);
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

;// CONCATENATED MODULE: ./build/packages/data/src/read-as.js

const ENGINE_TYPE = {
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
        const type = kind === undefined ? undefined : ENGINE_TYPE[kind];
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

;// CONCATENATED MODULE: ./build/packages/data/src/drift-hypothesis.js





/** The hypotheses of two profiles; `current` must have been counted against `reference` (`DATA_MISMATCH` otherwise). */
function askDrift(reference, current, policy) {
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

// EXTERNAL MODULE: ./build/packages/frame/src/confined-path.js
var confined_path = __webpack_require__(9143);
// EXTERNAL MODULE: ./build/packages/monitor/src/alert-store.js
var alert_store = __webpack_require__(894);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./build/packages/boundary/src/files.js
var files = __webpack_require__(8437);
// EXTERNAL MODULE: ./build/packages/boundary/src/parse-json.js
var parse_json = __webpack_require__(4308);
// EXTERNAL MODULE: ./build/packages/boundary/src/canonical-json.js + 1 modules
var canonical_json = __webpack_require__(728);
// EXTERNAL MODULE: ./build/packages/monitor/src/due-actions.js
var due_actions = __webpack_require__(6664);
;// CONCATENATED MODULE: ./build/packages/monitor/src/alert-store-schema.js



const alert_store_schema_text = (maxLength) => ({ type: 'string', maxLength });
const time = { type: 'string', format: 'date-time', maxLength: 40 };
const share = { type: 'number', minimum: 0, maximum: 1 };
function record(properties) {
    return { type: 'object', additionalProperties: false, required: Object.keys(properties), properties };
}
const worst = {
    oneOf: [
        { type: 'null' },
        record({
            column: alert_store_schema_text(1024),
            component: alert_store_schema_text(64),
            estimate: { type: 'number', minimum: -1, maximum: 1 },
            lower: share,
            tolerance: share,
        }),
    ],
};
const alert_store_schema_window = record({
    window: record({ id: alert_store_schema_text(128), from: nullable(time), to: nullable(time) }),
    signal: { enum: ['raised', 'between', 'clear', 'no-data'] },
    rows: { type: 'integer', minimum: 0 },
    raised: { type: 'array', items: alert_store_schema_text(1024), maxItems: 20 },
    worst,
    judged: time,
});
const action = record({
    action: { enum: [...due_actions/* ALERT_ACTIONS */.P] },
    correlationId: alert_store_schema_text(64),
    window: alert_store_schema_text(128),
    state: { enum: ['done', 'failed'] },
    at: time,
});
function nullable(schema) {
    return { oneOf: [{ type: 'null' }, schema] };
}
/** JSON Schema (2020-12) of an alert store, version 1. */
const ALERT_STORE_SCHEMA = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://plumbline.dev/schemas/alert-store-v1.json',
    title: 'Plumbline alert store, version 1',
    ...record({
        schema: { const: alert_store/* ALERT_STORE_SCHEMA_NAME */.V3 },
        series: {
            type: 'array',
            maxItems: 50,
            items: record({
                series: { type: 'string', pattern: '^[0-9a-f]{64}$' },
                windows: { type: 'array', items: alert_store_schema_window, maxItems: 1000 },
                actions: { type: 'array', items: action, maxItems: 4000 },
            }),
        },
    }),
};
/** The guard of everything read from a store, and of everything written to one. */
const checkAlertHistory = (0,guard/* guard */.a)(ALERT_STORE_SCHEMA);

;// CONCATENATED MODULE: ./build/packages/monitor/src/file-alert-store.js







const PATIENCE = { attempts: 100, pauseMs: 100 };
const STORE_BYTES_MAX = 64 * 1024 * 1024;
const FIX = 'restore the file from an earlier run, or move it away to begin a new history: Plumbline never resets it itself';
/**
 * A store in one JSON file: replaced whole by a rename, so that a crash leaves the old or the new one; changed under `<path>.lock`, which
 * one process at a time can create. A file that is there and is no history throws `DATA_INVALID`, also an empty one.
 */
function fileAlertStore(path, name, patience = PATIENCE) {
    const read = () => readHistory(path, name);
    const write = (history) => writeHistory(path, history);
    return {
        name,
        read,
        hold: async (work) => {
            const release = await lock(`${path}.lock`, name, patience);
            try {
                return await work({ read, write });
            }
            finally {
                await release();
            }
        },
    };
}
async function readHistory(path, name) {
    const found = await (0,promises_.stat)(path).catch((thrown) => {
        if ((0,src_thrown/* hasCode */.u)(thrown, 'ENOENT'))
            return null;
        throw file_alert_store_unreadable(name, thrown);
    });
    if (found === null)
        return alert_store/* EMPTY_HISTORY */.nF;
    const what = `the alert store "${name}"`;
    const options = { code: 'DATA_INVALID', fix: FIX };
    const text = await (0,files/* readTextFile */.Gu)(path, { what, bytesMax: STORE_BYTES_MAX, code: 'DATA_INVALID' });
    return checkAlertHistory((0,parse_json/* parseJson */.q)(text, what, options), what, options);
}
function file_alert_store_unreadable(name, cause) {
    return new error/* PlumblineError */.Dl('DATA_INVALID', `Cannot read the alert store "${name}": it must be a readable file, or absent: ${(0,src_thrown/* messageOf */.b)(cause)}`, FIX, { cause });
}
async function writeHistory(path, history) {
    const document = (0,canonical_json/* toJson */.aB)(history);
    // Through the reader's own guard: what we could not read back must not be written.
    await checkAlertHistory(document, 'the alert store to be written', { code: 'INVARIANT_BROKEN', fix: 'report it' });
    // The lock is held: nobody else uses this name.
    const temporary = `${path}.new`;
    const handle = await (0,promises_.open)(temporary, 'w');
    try {
        await handle.writeFile(`${JSON.stringify(document, null, 1)}\n`);
        await handle.sync();
    }
    finally {
        await handle.close();
    }
    await (0,promises_.rename)(temporary, path);
}
async function lock(path, name, { attempts, pauseMs }) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true }).catch((thrown) => {
        throw unwritable(name, thrown);
    });
    for (let attempt = 0; attempt < attempts; attempt += 1) {
        const handle = await tryOpen(path, name);
        if (handle !== null) {
            await handle.close();
            return () => (0,promises_.rm)(path, { force: true });
        }
        await (0,external_node_timers_promises_.setTimeout)(pauseMs);
    }
    throw new error/* PlumblineError */.Dl('LIMIT_TIME', `Cannot write the alert store "${name}": no other run may hold it: "${name}.lock" is still there after ${(attempts * pauseMs) / 1000} s`, 'give the workflow a concurrency group; where no other run is left, delete the lock file');
}
async function tryOpen(path, name) {
    return (0,promises_.open)(path, 'wx').catch((thrown) => {
        if ((0,src_thrown/* hasCode */.u)(thrown, 'EEXIST'))
            return null;
        throw unwritable(name, thrown);
    });
}
function unwritable(name, cause) {
    return new error/* PlumblineError */.Dl('INPUT_INVALID', `Cannot write the alert store "${name}": its folder must be writable: ${(0,src_thrown/* messageOf */.b)(cause)}`, 'give alert-store: file:<path> in a folder that this job may write to', { cause });
}

// EXTERNAL MODULE: ./build/packages/monitor/src/conclude-window.js
var conclude_window = __webpack_require__(5556);
;// CONCATENATED MODULE: ./build/packages/monitor/src/alert-policy.js
const HOUR_MS = 3_600_000;
/** 3 of 4; one false incident in ten months of daily windows. */
const DEFAULT_ALERT_POLICY = {
    raised: 3,
    of: 4,
    hysteresis: 0.5,
    recoveryWindows: 2,
    coolDownMs: 168 * HOUR_MS,
    minimumRows: 200,
    expectedFalseAlarms: 0.1,
    windowsPerMonth: 30,
    designEffect: 1,
    estimatesDesignEffect: true,
};
const WINDOWS_MAX = 100;
/** The words of the policy. A fraction's lower bound is as small as a useful value can be. */
const RULES = {
    hysteresis: { key: 'hysteresis', min: 0.01, max: 1 },
    'recovery-windows': { key: 'recoveryWindows', min: 1, max: WINDOWS_MAX, integer: true },
    'cool-down': { key: 'coolDownMs', unit: 'duration', min: 0, max: 8760 * HOUR_MS },
    'minimum-rows': { key: 'minimumRows', min: 50, max: 1e9, integer: true },
    'expected-false-alarms': { key: 'expectedFalseAlarms', min: 1e-6, max: 10 },
    'windows-per-month': { key: 'windowsPerMonth', min: 1, max: 50_000 },
    'design-effect': { key: 'designEffect', min: 1, max: 1e6 },
};
/** `3 of 4` and `name: value` or `name=value` items, in any order; what is not said keeps its default. */
function parseAlertPolicy(items) {
    const problems = [];
    let policy = DEFAULT_ALERT_POLICY;
    for (const item of items) {
        const change = mOfN(item) ?? estimated(item) ?? named(item);
        if (typeof change === 'string')
            problems.push(change);
        else
            policy = { ...policy, ...change };
    }
    return { policy: Object.freeze(policy), problems };
}
function mOfN(item) {
    const match = /^(\d{1,3}) of (\d{1,3})$/.exec(item);
    if (match === null)
        return null;
    const [raised, of] = [Number(match[1]), Number(match[2])];
    if (raised >= 1 && of >= raised && of <= WINDOWS_MAX)
        return { raised, of };
    return `"alert-policy" must be <m> of <n> with 1 ≤ m ≤ n ≤ ${WINDOWS_MAX}: current value is "${item}"`;
}
/** A number that is given is meant: nothing is estimated beside it. */
function estimated(item) {
    return /^design-effect\s*[:=]\s*auto$/.test(item) ? { designEffect: 1, estimatesDesignEffect: true } : null;
}
function named(item) {
    const [, name = '', written = ''] = /^([\w-]+)\s*[:=]\s*(\S+)$/.exec(item) ?? [];
    const rule = Object.hasOwn(RULES, name) ? RULES[name] : undefined;
    if (rule === undefined) {
        const legal = Object.keys(RULES).join(', ');
        return `"alert-policy" may hold "<m> of <n>" and ${legal}, each with a value: current value is "${item}"`;
    }
    const value = rule.unit === 'duration' ? durationMs(written) : Number(written);
    const fits = value >= rule.min && value <= rule.max && (rule.integer !== true || Number.isInteger(value));
    if (fits)
        return { [rule.key]: value, ...(name === 'design-effect' ? { estimatesDesignEffect: false } : {}) };
    const kind = rule.unit === 'duration'
        ? 'like 12h or 7d, at most 365d'
        : `${rule.integer === true ? 'whole, ' : ''}between ${rule.min} and ${rule.max}`;
    return `"alert-policy" needs a ${name} ${kind}: current value is "${written}"`;
}
function durationMs(written) {
    const match = /^(\d{1,5}(?:\.\d{1,3})?)(m|h|d)$/.exec(written);
    if (match === null)
        return Number.NaN;
    return Number(match[1]) * ({ m: HOUR_MS / 60, h: HOUR_MS, d: 24 * HOUR_MS }[match[2] ?? ''] ?? Number.NaN);
}

;// CONCATENATED MODULE: ./build/packages/stats/src/sampling-radius.js

/**
 * How far an empirical distribution function may lie from the true one, c(α)/√n with c(α) = √(−½ ln(α/2)): farther with
 * probability at most α, for every distribution and every n. Also holds for one share, which is a step of it.
 * Infinity where there are no rows.
 * Oracle: the formula in numpy. Reference: Massart, Annals of Probability 18, 1990 (Dvoretzky–Kiefer–Wolfowitz with its best constant).
 */
function distributionRadius(rows, alpha) {
    return ksHalfWidth(rows, Number.POSITIVE_INFINITY, alpha);
}
/**
 * How far the shares of a sample over fixed cells may lie from the true ones in total variation: farther with probability at most α.
 * Two parts: what is expected, at most ½Σ√(p(1 − p)/n) with the sample's own shares for p, and c(α)/√n for what chance adds to that.
 * `rows` is the number of independent rows the counts stand for, the sum of the counts unless told. Infinity where there are none.
 * Oracle: the formula in numpy; its coverage by simulation. Reference: McDiarmid, "On the method of bounded differences", 1989
 * (one row moves total variation by at most 1/n); Jensen's inequality for the expectation.
 */
function totalVariationRadius(counts, alpha, rows = sumOf(counts)) {
    const total = sumOf(counts);
    if (!(total > 0 && rows > 0))
        return Number.POSITIVE_INFINITY;
    const spread = counts.reduce((sum, count) => sum + Math.sqrt((count / total) * (1 - count / total)), 0);
    return spread / (2 * Math.sqrt(rows)) + distributionRadius(rows, alpha);
}
function sumOf(counts) {
    return counts.reduce((sum, count) => sum + count, 0);
}

// EXTERNAL MODULE: ./build/packages/stats/src/normal.js
var normal = __webpack_require__(4254);
// EXTERNAL MODULE: ./node_modules/@stdlib/stats-base-dists-binomial-cdf/lib/index.js
var lib = __webpack_require__(6794);
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
    return lib(trials - successes, trials, 1 - p);
}

;// CONCATENATED MODULE: ./build/packages/monitor/src/alarm-budget.js

/** A window that is raised by chance more often than this tells nothing, whatever the figure allows. */
const WINDOW_ALPHA_MAX = 0.25;
const HALVINGS = 200;
/**
 * Splits `expectedFalseAlarms` a month in two equal parts. One pays for windows: α_w solves
 * W·α·P(Bin(n − 1, α) ≥ m − 1) = figure/2, which bounds the incidents begun by chance among W windows a month. The other pays for a
 * reference that is off by chance: it can begin at most ⌈W/(m + recovery windows)⌉ incidents a month. A model without hypotheses has none.
 * Proven by bench/calibration/monitor.ts.
 */
function alarmBudget(policy, hypotheses) {
    const half = policy.expectedFalseAlarms / 2;
    const incidentsMax = Math.ceil(policy.windowsPerMonth / (policy.raised + policy.recoveryWindows));
    const window = largestAlpha((alpha) => falseIncidents(policy, alpha) <= half);
    const reference = Math.min(WINDOW_ALPHA_MAX, half / incidentsMax);
    const share = Math.max(1, hypotheses);
    return { window, reference, hypotheses, windowEach: window / share, referenceEach: reference / share };
}
/** Upper bound of incidents begun by chance in a month, where each window is raised with probability `alpha`, independently. */
function falseIncidents({ raised, of, windowsPerMonth }, alpha) {
    return windowsPerMonth * alpha * binomialUpperTail(raised - 1, of - 1, alpha);
}
/** On a log scale: with one of one, the α wanted may be tiny. */
function largestAlpha(fits) {
    if (fits(WINDOW_ALPHA_MAX))
        return WINDOW_ALPHA_MAX;
    let low = Math.log(1e-12);
    let high = Math.log(WINDOW_ALPHA_MAX);
    for (let step = 0; step < HALVINGS && high - low > 1e-12; step += 1) {
        const middle = (low + high) / 2;
        if (fits(Math.exp(middle)))
            low = middle;
        else
            high = middle;
    }
    return Math.exp(low);
}

;// CONCATENATED MODULE: ./build/packages/monitor/src/signal.js


/**
 * Raises each move whose lower bound D̂ − c(α_w)/√n − c(α_r)/√n_ref exceeds its tolerance. A window with fewer rows than the minimum,
 * or with nothing to judge, is `no-data`: nothing looked at is never clear.
 */
function judgeMoves(moves, { rows, family }, policy) {
    const budget = alarmBudget(policy, Math.max(moves.length, family));
    const judged = moves.map((move) => judgeMove(move, policy, budget));
    const tooFew = !(rows >= policy.minimumRows);
    return { signal: tooFew ? 'no-data' : signalOf(judged), moves: judged, budget };
}
function signalOf(moves) {
    if (moves.some((move) => move.raised))
        return 'raised';
    if (moves.every((move) => move.raisesOnly === true))
        return 'no-data';
    return moves.every((move) => move.clear) ? 'clear' : 'between';
}
function judgeMove(move, policy, budget) {
    const estimate = Number.isFinite(move.estimate) ? move.estimate : 1;
    const certain = move.certain === true || estimate !== move.estimate;
    const designEffect = Math.max(policy.designEffect, move.designEffect ?? 1);
    const radius = (rows, alpha, cells) => {
        if (certain)
            return 0;
        const independent = rows / designEffect;
        return cells === undefined
            ? distributionRadius(independent, alpha)
            : totalVariationRadius(cells, alpha, independent);
    };
    const windowRadius = radius(move.rows, budget.windowEach, move.cells?.current);
    const besides = (move.standardError ?? 0) * (0,normal/* normalQuantile */.Z)(1 - budget.referenceEach / 2);
    const referenceRadius = radius(move.referenceRows, budget.referenceEach, move.cells?.reference) + besides;
    const proven = estimate - windowRadius - referenceRadius;
    return {
        ...move,
        estimate,
        windowRadius,
        referenceRadius,
        independentRows: Math.floor(move.rows / designEffect),
        lower: Math.max(0, proven),
        upper: Math.min(1, estimate + windowRadius + referenceRadius),
        raised: proven > move.tolerance,
        clear: proven <= policy.hysteresis * move.tolerance,
    };
}

// EXTERNAL MODULE: ./build/packages/monitor/src/window.js
var src_window = __webpack_require__(9302);
;// CONCATENATED MODULE: ./build/packages/monitor/src/column-rules.js
/** Nulls and unseen categories matter earlier than shifts do. */
const SHARE_TOLERANCE = 0.02;
/** A shift of the label costs more than one of a feature. */
const LABEL_TOLERANCE = 0.02;
/** Labels come late: a row that has none yet is no news, whatever their share. */
const LABEL_SHARE_TOLERANCE = 1;
/** The rule of every column. Against a policy a setting may only tighten: smaller tolerances, nothing ignored that it judges. */
function columnRules(sources) {
    const { settings, policy, ignored } = sources;
    return (column) => {
        const base = defaultRule(column, sources);
        const stated = resolve(settingOf(settings, column), base);
        const strict = policy === null ? stated : stricter(stated, resolve(settingOf(policy, column), base));
        return { ...strict, ignored: strict.ignored || ignored.includes(column) };
    };
}
function defaultRule(column, { tolerance, label }) {
    if (column !== label)
        return { tolerance, shareTolerance: SHARE_TOLERANCE, ignored: false };
    return { tolerance: Math.min(tolerance, LABEL_TOLERANCE), shareTolerance: LABEL_SHARE_TOLERANCE, ignored: false };
}
function resolve(setting, base) {
    return {
        tolerance: setting.tolerance ?? base.tolerance,
        shareTolerance: setting['share-tolerance'] ?? base.shareTolerance,
        ignored: setting.ignore === true,
    };
}
function settingOf(settings, column) {
    return Object.hasOwn(settings, column) ? (settings[column] ?? {}) : {};
}
function stricter(a, b) {
    return {
        tolerance: Math.min(a.tolerance, b.tolerance),
        shareTolerance: Math.min(a.shareTolerance, b.shareTolerance),
        ignored: a.ignored && b.ignored,
    };
}

;// CONCATENATED MODULE: ./build/packages/monitor/src/judged-columns.js

/** The rules of the reference's columns, ready for the questions. A label that has not come yet is left out: labels are late by nature. */
function judgedColumns(reference, current, sources) {
    const ruleOf = columnRules(sources);
    const late = current.includes(sources.label) ? null : sources.label;
    const rules = reference.map((name) => ({ name, rule: ruleOf(name) }));
    return {
        columns: new Map(rules.map(({ name, rule }) => [name, { tolerance: rule.tolerance, shareTolerance: rule.shareTolerance }])),
        ignored: new Set(rules.filter(({ name, rule }) => rule.ignored || name === late).map(({ name }) => name)),
    };
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

;// CONCATENATED MODULE: ./build/packages/monitor/src/drift-moves.js

/** A distribution and the shares of nulls, NaN and infinities, or of nulls and unseen categories. */
const MOVES_PER_COLUMN = 4;
/**
 * The moves behind the questions. A distribution with no value on one side is left out: its share of nulls tells the same. A column that
 * changed as a whole moved for certain. `designEffects` by column; 1 where there is none.
 */
function driftMoves({ hypotheses, changed }, designEffects = new Map()) {
    const columns = new Set([...hypotheses, ...changed].map(({ column }) => column));
    const moves = hypotheses
        .flatMap((hypothesis) => moveOf(hypothesis) ?? [])
        .map((move) => ({ ...move, designEffect: designEffects.get(move.column) ?? 1 }));
    return { moves: [...changed.map(certainMove), ...moves], size: columns.size * MOVES_PER_COLUMN };
}
function certainMove({ column }) {
    return { column, component: 'presence', estimate: 1, tolerance: 0, referenceRows: 0, rows: 0, certain: true };
}
function moveOf({ column, component, measure, tolerance, reference, current }) {
    const referenceRows = drift_moves_sum(reference);
    const rows = drift_moves_sum(current);
    if (referenceRows === 0 || rows === 0)
        return null;
    const base = { column, component, tolerance, referenceRows, rows };
    if (measure === 'ks')
        return { ...base, estimate: ksOfCells(reference, current) };
    if (measure === 'share')
        return { ...base, estimate: Math.abs(current[0] / rows - reference[0] / referenceRows) };
    return { ...base, estimate: totalVariation(reference, current), cells: { reference, current } };
}
function drift_moves_sum(values) {
    return values.reduce((total, value) => total + value, 0);
}

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

;// CONCATENATED MODULE: ./build/packages/stats/src/effective-sample-size.js

const TOO_SHORT = 10;
/**
 * How many independent values say as much about a mean as this series in time order does: n·γ(0)/Σγ(k), with the sum
 * through a flat-top lag window; never more than n, never less than 1 (0 for an empty series). A constant series and one
 * shorter than 10 count in full: they show no dependence. Values must be finite.
 * Oracle: numpy, the same sum by definition, over the lags arch.bootstrap.optimal_block_length chooses.
 * Reference: Politis, Journal of Nonparametric Statistics 15, 2003.
 */
function effectiveSampleSize(series) {
    const n = series.length;
    if (n < TOO_SHORT)
        return n;
    const { variance, longRunVariance } = flatTopMoments(series);
    // A negative estimate comes from alternating series, whose mean is known better than that of independent values.
    if (!(variance > 0) || longRunVariance <= 0)
        return n;
    return Math.min(n, Math.max(1, (n * variance) / longRunVariance));
}

;// CONCATENATED MODULE: ./build/packages/monitor/src/design-effect.js

/**
 * How many rows of a column in time order say as much as one independent row, at least 1: n over the effective sample size of two
 * indicators, "at most the median" (of words: "the most frequent one") and "missing", whichever is larger. A few hundred rows are
 * needed for it to mean anything; values that time itself decides (an hour, a weekday) come out as few independent rows, as they are.
 * Reference: Kish, Survey Sampling, 1965, for the name; effectiveSampleSize() of the stats package for the number.
 */
function designEffect(values, order) {
    const inTime = order.map((row) => values[row] ?? null);
    const present = inTime.filter((value) => value !== null);
    const below = halfOf(present);
    return Math.max(effectOf(present.map(below)), effectOf(inTime.map((value) => value === null)));
}
function effectOf(indicator) {
    const series = Float64Array.from(indicator, Number);
    return series.length === 0 ? 1 : Math.max(1, series.length / effectiveSampleSize(series));
}
/** Splits values as evenly as one cut can: at the median of numbers, else the most frequent value from all others. */
function halfOf(values) {
    const numbers = values.filter((value) => typeof value === 'number');
    if (numbers.length === values.length && numbers.length > 0) {
        const sorted = Float64Array.from(numbers).sort();
        const [middle, largest] = [sorted[sorted.length >> 1], sorted.at(-1)];
        // Where the median is the largest value there is, "at most" would hold everywhere and show nothing.
        return middle < largest ? (value) => Number(value) <= middle : (value) => Number(value) < middle;
    }
    const counts = new Map();
    for (const value of values)
        counts.set(value, (counts.get(value) ?? 0) + 1);
    const [first] = [...counts].sort((a, b) => b[1] - a[1]);
    return (value) => value === first?.[0];
}
/** Row numbers by time, earliest first; ties keep their order, rows without a time come last. */
function timeOrder(times) {
    const rank = (value) => (typeof value === 'number' && Number.isNaN(value) ? null : value);
    return [...times.keys()].sort((a, b) => compare(rank(times[a] ?? null), rank(times[b] ?? null)) || a - b);
}
function compare(a, b) {
    if (a === null || b === null)
        return Number(a === null) - Number(b === null);
    return a === b ? 0 : a < b ? -1 : 1;
}

// EXTERNAL MODULE: ./build/packages/monitor/src/losses.js
var losses = __webpack_require__(549);
;// CONCATENATED MODULE: ./build/packages/monitor/src/performance.js

/** Largest rise of the error rate that does not matter, unless told. */
const ERROR_TOLERANCE = 0.02;
/** The performance of a window, or null where none of its rows has prediction and label. */
function performanceOf(current, reference, designEffect = 1) {
    const now = (0,losses/* meanLoss */.zi)(current);
    if (now === null)
        return null;
    const before = reference === null || reference.kind !== current.kind ? null : (0,losses/* meanLoss */.zi)(reference);
    return { current: now, reference: before, designEffect };
}
/**
 * The rise of the error rate as a move, judged like every other. Null where there is nothing to compare with, or where the loss is a
 * quantity: a mean without bounds has no distribution-free test. A fall is a move of 0: only decay is raised.
 */
function decayMove({ current, reference, designEffect }, column, tolerance) {
    if (reference === null || current.kind !== 'error')
        return null;
    const estimate = Math.max(0, current.mean - reference.mean);
    return {
        column,
        component: 'error-rate',
        estimate,
        tolerance,
        referenceRows: reference.rows,
        rows: current.rows,
        designEffect,
    };
}

;// CONCATENATED MODULE: ./build/packages/stats/src/mcnemar.js

/**
 * McNemar's test of paired right/wrong answers, exact and mid-p. `fixed`: rows only the candidate has right; `broken`: rows
 * only the baseline has right. Without discordant rows every two-sided p is 1.
 * Oracle: statsmodels.stats.contingency_tables.mcnemar(exact=True), scipy.stats.binom.
 * Reference: Fagerland, Lydersen and Laake, BMC Medical Research Methodology 13:91, 2013 (mid-p).
 */
function mcnemarTest(fixed, broken) {
    const greater = tail(broken, fixed + broken);
    const less = tail(fixed, fixed + broken);
    return {
        exactTwoSided: Math.min(1, 2 * Math.min(greater.exact, less.exact)),
        exactGreater: greater.exact,
        exactLess: less.exact,
        midTwoSided: Math.min(1, 2 * Math.min(greater.mid, less.mid)),
        midGreater: greater.mid,
        midLess: less.mid,
    };
}
/** P(X ≤ count) for fair coins, and the same with half the weight on the boundary. */
function tail(count, tosses) {
    const exact = lib(count, tosses, 0.5);
    const below = count === 0 ? 0 : lib(count - 1, tosses, 0.5);
    return { exact, mid: (exact + below) / 2 };
}

;// CONCATENATED MODULE: ./build/packages/stats/src/tango-interval.js

/**
 * Score statistic of the difference of two paired proportions against `difference`; under H₀ standard normal.
 * Decreasing in `difference`; 0/0 (nothing discordant, no difference) is 0.
 * Reference: Tango, Statistics in Medicine 17, 1998, 891–908.
 */
function tangoScore({ fixed, broken, rows }, difference) {
    const linear = -fixed - broken + (2 * rows - fixed + broken) * difference;
    const constant = -broken * difference * (1 - difference);
    const root = Math.sqrt(Math.max(0, linear * linear - 8 * rows * constant));
    // The restricted estimate of P(only the baseline is right); the second form avoids cancellation.
    const share = linear <= 0 ? (root - linear) / (4 * rows) : (-2 * constant) / (root + linear);
    const variance = rows * (2 * share + difference * (1 - difference));
    const excess = fixed - broken - rows * difference;
    if (variance <= 0)
        return excess === 0 ? 0 : Math.sign(excess) * Number.POSITIVE_INFINITY;
    return excess / Math.sqrt(variance);
}
/**
 * Tango's score interval of P(candidate right) − P(baseline right) on the same rows; `level` two-sided. Exchanging `fixed` and
 * `broken` gives exactly the mirrored interval. No rows: [−1, 1].
 * Oracle: a root of the score in mpmath (fixtures); statsmodels has none.
 * Reference: Tango, Statistics in Medicine 17, 1998, 891–908.
 */
function tangoInterval(counts, level) {
    const z = (0,normal/* normalQuantile */.Z)(1 - (1 - level) / 2);
    const mirrored = { fixed: counts.broken, broken: counts.fixed, rows: counts.rows };
    return { lower: -upperLimit(mirrored, z), upper: upperLimit(counts, z), level };
}
/** P-value of H₀: difference ≥ margin; small where the candidate is shown to be worse than the margin. */
function tangoPValueBelow(counts, margin) {
    return normalCdf(tangoScore(counts, margin));
}
const BISECTIONS = 64;
function upperLimit(counts, z) {
    if (counts.rows === 0)
        return 1;
    let low = (counts.fixed - counts.broken) / counts.rows;
    let high = 1;
    for (let step = 0; step < BISECTIONS; step += 1) {
        const middle = (low + high) / 2;
        if (tangoScore(counts, middle) > -z)
            low = middle;
        else
            high = middle;
    }
    return (low + high) / 2;
}

;// CONCATENATED MODULE: ./build/packages/stats/src/bootstrap-bounds.js
/**
 * Percentile bounds from bootstrap replicates. Taken at order statistics chosen so that `lower > m` exactly where
 * (1 + #{replicate ≤ m}) / (B + 1) ≤ α, and mirrored for `upper`: negating every replicate negates and exchanges the bounds, bit
 * for bit. A replicate that is not finite, or fewer than 1/α − 1 of them, leaves both unbounded.
 * Oracle: sorted replicates in numpy; between the two neighbours of numpy.quantile. Reference: Davison and Hinkley, Bootstrap Methods, 1997, §2.4, §4.
 */
function percentileBounds(replicates, alpha) {
    const rank = tailRank(replicates.length, alpha);
    if (rank < 1 || !replicates.every(Number.isFinite)) {
        return { lower: Number.NEGATIVE_INFINITY, upper: Number.POSITIVE_INFINITY };
    }
    const sorted = replicates.toSorted();
    return { lower: sorted[rank - 1], upper: sorted[sorted.length - rank] };
}
/** P-value of H₀: θ ≥ margin; never 0. A replicate that is not finite counts against rejection. */
function bootstrapPValueBelow(replicates, margin) {
    let against = 0;
    for (const replicate of replicates)
        if (!(replicate < margin))
            against += 1;
    return (1 + against) / (replicates.length + 1);
}
/** How many replicates one tail may hold; rounding of α · (B + 1) must not lose one. */
function tailRank(replicates, alpha) {
    return Math.floor(alpha * (replicates + 1) + 1e-9);
}

;// CONCATENATED MODULE: ./build/packages/stats/src/bootstrap-t.js

/**
 * Studentised bootstrap of a mean: honest for skewed values where percentiles are not. Values are finite. With no variance the
 * mean is known exactly, as far as this sample tells: the caller must demand enough rows that differ.
 * Oracle: the definition in numpy on the same draws. Reference: Efron and Tibshirani 1993, §12.5; Hall, Annals of Statistics 16, 1988.
 */
function bootstrapT(values, replicates, random) {
    const n = values.length;
    const { mean, standardError } = meanAndError(values);
    const studentised = new Float64Array(replicates);
    for (let replicate = 0; replicate < replicates; replicate += 1) {
        let sum = 0;
        let squares = 0;
        for (let draw = 0; draw < n; draw += 1) {
            // Centred, so that the sum of squares does not lose the variance of a large mean.
            const value = values[random.integer(n)] - mean;
            sum += value;
            squares += value * value;
        }
        const variance = Math.max(0, squares - (sum * sum) / n) / (n - 1);
        studentised[replicate] = sum === 0 ? 0 : sum / n / Math.sqrt(variance / n);
    }
    return { mean, standardError, studentised: studentised.sort() };
}
/** One-sided bounds of the mean, each at `alpha`; negated values give exactly the mirrored bounds. */
function bootstrapTBounds({ mean, standardError, studentised }, alpha) {
    if (standardError === 0)
        return { lower: mean, upper: mean };
    const rank = tailRank(studentised.length, alpha);
    if (rank < 1 || !Number.isFinite(standardError)) {
        return { lower: Number.NEGATIVE_INFINITY, upper: Number.POSITIVE_INFINITY };
    }
    // A quantile that is infinite (replicates without variance) bounds nothing, whatever its sign.
    const highest = studentised[studentised.length - rank];
    const lowest = studentised[rank - 1];
    return {
        lower: Number.isFinite(highest) ? mean - highest * standardError : Number.NEGATIVE_INFINITY,
        upper: Number.isFinite(lowest) ? mean - lowest * standardError : Number.POSITIVE_INFINITY,
    };
}
const SAME = 1e-9;
/** Whether values are all the same but for rounding: the error of their mean is then unknown, however many there are. */
function hasNoSpread(values) {
    let low = Number.POSITIVE_INFINITY;
    let high = Number.NEGATIVE_INFINITY;
    for (const value of values) {
        low = Math.min(low, value);
        high = Math.max(high, value);
    }
    return !(high - low > SAME * Math.max(Math.abs(low), Math.abs(high)));
}
/** P-value of H₀: mean ≥ margin, in step with `bootstrapTBounds`; never 0. */
function bootstrapTPValueBelow({ mean, standardError, studentised }, margin) {
    if (standardError === 0)
        return mean < margin ? 0 : 1;
    const observed = (mean - margin) / standardError;
    const asExtreme = studentised.reduce((count, value) => count + (value <= observed ? 1 : 0), 0);
    return (1 + asExtreme) / (studentised.length + 1);
}
/** Mean and its standard error by two passes; a single value has an unknown error (NaN). */
function meanAndError(values) {
    const n = values.length;
    const mean = values.reduce((sum, value) => sum + value, 0) / n;
    const squares = values.reduce((sum, value) => sum + (value - mean) * (value - mean), 0);
    return { mean, standardError: Math.sqrt(squares / (n - 1) / n) };
}

;// CONCATENATED MODULE: ./build/packages/monitor/src/compare-previous.js


const DIFFERING_MIN = 10;
const QUANTITY_ROWS_MIN = 30;
const REPLICATES_MAX = 2000;
const REPLICATES_MIN = 400;
const DRAWS_MAX = 2e8;
/**
 * Compares two versions row by row: Tango's bound for classes (exact McNemar below 10 differing rows), the bootstrap-t bound of
 * the mean for quantities (nothing is shown below 30 rows, or where all differ alike). Rows without a loss on either side are left out.
 */
function comparePrevious(current, previous, options) {
    const byRow = current.values.map((now, row) => {
        const before = previous.values[row] ?? null;
        return now === null || before === null ? null : now - before;
    });
    const differences = byRow.filter((difference) => difference !== null);
    const rows = differences.length;
    const differing = differences.filter((difference) => difference !== 0).length;
    const difference = rows === 0 ? 0 : differences.reduce((sum, value) => sum + value, 0) / rows;
    const effect = options.order == null || differing === 0 ? 1 : designEffect(byRow, options.order);
    const base = { rows, differing, difference, designEffect: effect };
    if (current.kind !== previous.kind || rows === 0 || differing === 0) {
        return { ...base, method: 'none', lower: null, pValue: null, previousBetter: false };
    }
    const decided = current.kind === 'error' ? classes(differences, effect, options) : quantities(differences, effect, options);
    return { ...base, ...decided };
}
/** The earlier version in the candidate's place: a row it alone has right speaks for it. */
function classes(differences, effect, { alpha }) {
    const fixed = differences.filter((difference) => difference > 0).length / effect;
    const broken = differences.filter((difference) => difference < 0).length / effect;
    if (fixed + broken < DIFFERING_MIN) {
        const pValue = mcnemarTest(Math.floor(fixed), Math.ceil(broken)).exactGreater;
        return { method: 'mcnemar-exact', lower: null, pValue, previousBetter: pValue <= alpha };
    }
    const { lower } = tangoInterval({ fixed, broken, rows: differences.length / effect }, 1 - 2 * alpha);
    return { method: 'tango', lower, pValue: null, previousBetter: lower > 0 };
}
function quantities(differences, effect, { alpha, random }) {
    const values = Float64Array.from(differences);
    if (values.length / effect < QUANTITY_ROWS_MIN || hasNoSpread(values)) {
        return { method: 'none', lower: null, pValue: null, previousBetter: false };
    }
    const affordable = Math.floor(DRAWS_MAX / differences.length);
    const replicates = Math.min(REPLICATES_MAX, Math.max(REPLICATES_MIN, affordable));
    const resampled = bootstrapT(values, replicates, random);
    // The bound of independent rows, its distance from the mean widened to that of fewer rows.
    const independent = bootstrapTBounds(resampled, alpha).lower;
    const lower = resampled.mean - (resampled.mean - independent) * Math.sqrt(effect);
    return {
        method: 'bootstrap-t',
        lower: Number.isFinite(lower) ? lower : null,
        pValue: null,
        previousBetter: Number.isFinite(lower) && lower > 0,
    };
}

// EXTERNAL MODULE: ./build/packages/monitor/src/estimate-performance.js + 2 modules
var estimate_performance = __webpack_require__(2881);
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

;// CONCATENATED MODULE: ./build/packages/frame/src/file-subjects.js

/** Files as subjects of the evidence: named as people know them, and by the digest of their bytes. */
async function fileSubjects({ display }, { role, paths, rows }) {
    const stated = rows !== undefined && paths.length === 1 ? { rows } : {};
    return Promise.all(paths.map(async (path) => ({ role, name: display(path), sha256: await (0,digest/* digestFile */.TM)(path), ...stated })));
}

;// CONCATENATED MODULE: ./build/packages/monitor/src/align-by-id.js

/**
 * Another table's values in the order of this table's rows: by id where both have one (null where an id is not there), else by row order.
 * Throws `DATA_MISMATCH` where row counts differ without ids, or an id is there twice.
 */
function alignById({ rows, ids, otherIds, values, what }) {
    if (ids === null || otherIds === null) {
        if (values.length === rows)
            return values;
        throw mismatch(`without ids ${what} must have a row for each of the window's ${rows} rows: it has ${values.length}`);
    }
    const found = new Map();
    for (const [row, id] of otherIds.entries()) {
        if (id === null)
            continue;
        if (found.has(String(id)))
            throw mismatch(`an id must be in ${what} once: one is there twice`);
        found.set(String(id), values[row] ?? null);
    }
    return ids.map((id) => (id === null ? null : (found.get(String(id)) ?? null)));
}
function mismatch(reason) {
    return new error/* PlumblineError */.Dl('DATA_MISMATCH', `Cannot join the predictions of two versions: ${reason}`, 'give both tables an id column with one row for each id, or the same rows in the same order');
}

;// CONCATENATED MODULE: ./build/actions/monitor-model/src/load-window.js



/** Reads the window: of files as they are for an opaque id, of the rows whose timestamp lies in it otherwise. */
async function loadWindow(paths, window, reading) {
    const { inputs, data, context, reference } = reading;
    const options = tableOptions(window, inputs.timestampColumn, 'the production records');
    const table = await data.openTable(paths, options);
    try {
        const profile = await profileData(table, { reference });
        const columns = table.columns.map(({ name }) => name);
        const subjects = await fileSubjects(context, { role: 'current', paths });
        const label = subjects.map(({ name }) => name).join(', ');
        const judged = reading.estimates ? orderedColumns(columns, reading) : [];
        // One reading for both, so that the order of time is that of the answers' rows.
        const read = await data.readColumns(paths, [...new Set([...answerColumns(columns, inputs), ...judged])], options);
        const answers = answersOf(read, inputs);
        const dependence = judged.length === 0 ? null : dependenceOf(read, judged, inputs);
        return { looked: { label, rows: profile.rows, subjects }, profile, columns, answers, dependence };
    }
    finally {
        table.close();
    }
}
function tableOptions({ from, to }, column, what) {
    return from === null || to === null ? { what } : { what, window: { column, from, to } };
}
/** The column of times, then every column that is judged; none where there are no times. */
function orderedColumns(columns, { inputs, reference }) {
    if (!columns.includes(inputs.timestampColumn))
        return [];
    const known = reference.profile.columns.map(({ name }) => name);
    return [inputs.timestampColumn, ...known.filter((name) => columns.includes(name))];
}
function dependenceOf(read, names, { timestampColumn }) {
    const order = timeOrder(outcomesAt(read, timestampColumn));
    return { order, designEffects: new Map(names.map((name) => [name, designEffect(outcomesAt(read, name), order)])) };
}
/** The columns of answers that a table has; none where it has no predictions. */
function answerColumns(columns, inputs) {
    const { predictionColumn, labelColumn, scoreColumn, idColumn } = inputs;
    if (!columns.includes(predictionColumn))
        return [];
    return [predictionColumn, labelColumn, scoreColumn, idColumn].filter((name) => columns.includes(name));
}
/** The answers in columns that were read, or null where there are no predictions. */
function answersOf(read, { predictionColumn, labelColumn, scoreColumn, idColumn }) {
    if (!read.columns.has(predictionColumn))
        return null;
    const at = (name) => (read.columns.has(name) ? outcomesAt(read, name) : null);
    return {
        predictions: outcomesAt(read, predictionColumn),
        labels: at(labelColumn),
        scores: at(scoreColumn)?.map((score) => (typeof score === 'number' ? score : null)) ?? null,
        ids: at(idColumn),
    };
}
/** The answers of the reference's own rows, or null where it has no predictions. */
async function readAnswers(paths, columns, { inputs, data }) {
    const wanted = answerColumns(columns, inputs);
    if (wanted.length === 0)
        return null;
    return answersOf(await data.readColumns(paths, [...new Set(wanted)], { what: 'the reference' }), inputs);
}
/** Reads `previous-predictions`: the column is called as in the window, else `prediction`. */
async function loadPrevious(window, answers, { inputs, data, context }) {
    const paths = await (0,confined_path/* confinedPaths */.d7)(context, 'previous-predictions', inputs.previousPredictions);
    const what = 'the previous predictions';
    const all = await data.openTable(paths, { what });
    const columns = all.columns.map(({ name }) => name);
    all.close();
    const timed = columns.includes(inputs.timestampColumn);
    const options = timed ? tableOptions(window, inputs.timestampColumn, what) : { what };
    const prediction = columns.includes(inputs.predictionColumn) ? inputs.predictionColumn : 'prediction';
    const withId = answers.ids !== null && columns.includes(inputs.idColumn);
    const read = await data.readColumns(paths, [...new Set([prediction, ...(withId ? [inputs.idColumn] : [])])], options);
    const predictions = alignById({
        rows: answers.predictions.length,
        ids: withId ? answers.ids : null,
        otherIds: withId ? outcomesAt(read, inputs.idColumn) : null,
        values: outcomesAt(read, prediction),
        what,
    });
    const subjects = await fileSubjects(context, { role: 'previous-predictions', paths });
    return { looked: { label: subjects.map(({ name }) => name).join(', '), rows: read.rows, subjects }, predictions };
}
function outcomesAt(columns, name) {
    return outcomesOf(columnOf(columns, name, 'the data'));
}
/** A column as outcomes; whole numbers beyond a double stay exact as text. */
function outcomesOf(column) {
    if ('missing' in column)
        return Array.from(column.values, (value, row) => (column.missing[row] === 1 ? null : value));
    return column.values.map((value) => (typeof value === 'bigint' ? String(value) : value));
}

;// CONCATENATED MODULE: ./build/actions/monitor-model/src/compare-answers.js



/** One-sided level at which an earlier version must be shown to be better before a rollback. */
const ROLLBACK_ALPHA = 0.05;
/** How many moves can come of answers: the error rate seen, and the one estimated. */
const ANSWER_MOVES = 2;
/** Compares the answers of a window with the reference's, where it is data, and with an earlier version's. */
async function compareAnswers({ answers, dependence }, basis) {
    if (answers === null)
        return { performance: null, comparison: null, estimated: null };
    const before = await referenceAnswers(basis);
    const seen = answers.labels === null
        ? NOTHING_SEEN
        : see({ ...answers, labels: answers.labels }, before, { ...basis, dependence });
    return { ...seen, estimated: seen.performance === null ? estimate(answers, before, basis) : null };
}
const NOTHING_SEEN = { performance: null, comparison: null };
function see(answers, before, { previous, seed, dependence }) {
    const losses = sharedLosses(answers, before, previous?.predictions ?? null);
    const effect = dependence === null ? 1 : designEffect(losses.current.values, dependence.order);
    const options = { alpha: ROLLBACK_ALPHA, random: seededRandom(seed), order: dependence?.order ?? null };
    return {
        performance: performanceOf(losses.current, losses.reference, effect),
        comparison: losses.previous === null ? null : comparePrevious(losses.current, losses.previous, options),
    };
}
async function referenceAnswers({ reference, reading }) {
    if (reference.paths === null)
        return null;
    const columns = reference.profile.columns.map(({ name }) => name);
    return readAnswers(reference.paths, columns, reading);
}
function estimate(answers, before, { seed }) {
    if (answers.scores === null || before?.scores == null || before.labels === null)
        return null;
    const reference = { scores: before.scores, predictions: before.predictions, labels: before.labels };
    return (0,estimate_performance/* estimatePerformance */.pR)(reference, { scores: answers.scores, predictions: answers.predictions, labels: [] }, seededRandom(seed));
}
/** The moves of the answers: one at most, since performance is estimated only where it cannot be seen. */
function answerMoves({ performance, estimated }, { dependence }, inputs) {
    const { labelColumn, scoreColumn, performanceTolerance } = inputs;
    const decay = performance === null ? null : decayMove(performance, labelColumn, performanceTolerance);
    return [
        ...(decay === null ? [] : [decay]),
        ...(estimated === null
            ? []
            : [
                {
                    ...(0,estimate_performance/* estimatedDecayMove */.OW)(estimated, scoreColumn, performanceTolerance),
                    designEffect: dependence?.designEffects.get(scoreColumn) ?? 1,
                },
            ]),
    ];
}
/** Whether answers are quantities or classes is decided once, by all of them together. */
function sharedLosses(current, reference, previous) {
    const labels = reference?.labels ?? null;
    const predictions = [...current.predictions, ...(reference?.predictions ?? []), ...(previous ?? [])];
    const quantities = (0,losses/* areQuantities */.YV)(predictions, [...current.labels, ...(labels ?? [])]);
    return {
        current: (0,losses/* lossesOf */.Rr)(current.predictions, current.labels, quantities),
        reference: reference === null || labels === null ? null : (0,losses/* lossesOf */.Rr)(reference.predictions, labels, quantities),
        previous: previous === null ? null : (0,losses/* lossesOf */.Rr)(previous, current.labels, quantities),
    };
}

// EXTERNAL MODULE: ./build/actions/monitor-model/src/judge.js + 1 modules
var src_judge = __webpack_require__(9822);
;// CONCATENATED MODULE: ./build/packages/data/src/profile-schema.js
const COUNT = { type: 'integer', minimum: 0 };
const NUMBER_OR_NULL = { type: ['number', 'null'] };
const SHA256 = { type: 'string', pattern: '^[0-9a-f]{64}$' };
const NUMBERS = {
    type: 'object',
    additionalProperties: false,
    required: ['count', 'min', 'max', 'mean', 'sd', 'edges', 'counts', 'exhaustive'],
    properties: {
        count: COUNT,
        min: NUMBER_OR_NULL,
        max: NUMBER_OR_NULL,
        mean: NUMBER_OR_NULL,
        sd: NUMBER_OR_NULL,
        edges: { type: 'array', maxItems: 2048, items: { type: 'number' } },
        counts: { type: 'array', maxItems: 2049, minItems: 1, items: COUNT },
        exhaustive: { type: 'boolean' },
    },
};
const CATEGORIES = {
    type: 'object',
    additionalProperties: false,
    required: ['count', 'distinct', 'categories', 'unseen'],
    properties: {
        count: COUNT,
        distinct: COUNT,
        categories: {
            type: 'array',
            maxItems: 2048,
            items: {
                type: 'object',
                additionalProperties: false,
                required: ['key', 'count'],
                properties: { key: { type: 'string' }, count: COUNT },
            },
        },
        unseen: COUNT,
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
        rows: COUNT,
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
                    nulls: COUNT,
                    nans: COUNT,
                    infinities: COUNT,
                    numbers: NUMBERS,
                    categories: CATEGORIES,
                    text: {
                        type: 'object',
                        additionalProperties: false,
                        required: ['distinctAbout'],
                        properties: { distinctAbout: COUNT },
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
    const text = canonicalJson(toJson(profile));
    await parseProfile(text, 'the profile to be written');
    await writeFile(path, text);
    return { profile, sha256: sha256Of(text) };
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

;// CONCATENATED MODULE: ./build/packages/registry/src/open-registry.js



/**
 * The registry that `local:<dir>` names. Nothing is created before the first write: a folder that is not there is an
 * empty registry. Throws `INPUT_INVALID` for every other kind, naming what is supported.
 */
async function openRegistry(spec, options) {
    const [kind = '', ...rest] = spec.split(':');
    const place = rest.join(':');
    if (kind === 'local' && place !== '') {
        const { localRegistry } = await __webpack_require__.e(/* import() */ 796).then(__webpack_require__.bind(__webpack_require__, 9796));
        return localRegistry(await placeOf(place, options), spec);
    }
    throw new error/* PlumblineError */.Dl('INPUT_INVALID', `Cannot open the registry: it must be local:<folder>, the one kind supported today: current value is "${spec}"`, 'give registry: local:<folder>, on a disk that every job of the workflow shares or restores');
}
async function placeOf(place, { root, within }) {
    const full = (0,external_node_path_.resolve)(root, place);
    return within === undefined ? full : (0,files/* resolveInside */.LI)(within, (0,external_node_path_.relative)(within, full));
}

// EXTERNAL MODULE: ./build/packages/registry/src/refusals.js
var refusals = __webpack_require__(8374);
// EXTERNAL MODULE: ./build/packages/registry/src/registry-ref.js
var registry_ref = __webpack_require__(9583);
;// CONCATENATED MODULE: ./build/packages/registry/src/find-registered.js




/**
 * Looks a reference up in the registry that `spec` names. Throws `INPUT_INVALID` where it is not well-formed or no
 * registry is named, and whatever the registry finds wrong with itself.
 */
async function findRegistered(reference, spec, options) {
    const ref = (0,registry_ref/* parseRegistryRef */.GQ)(reference);
    if (spec === '') {
        throw new error/* PlumblineError */.Dl('INPUT_INVALID', `Cannot look up "${reference}": "registry" must say which registry is meant: it is empty`, 'set the input "registry", or "registry: { registry: … }" in the configuration file');
    }
    const registry = await openRegistry(spec, options);
    return { reference, ...ref, registry, version: await registry.resolve(ref.name, ref.which) };
}
/** The same where a version was found. Throws `REGISTRY_MISSING`, with what there is instead. */
async function demandVersion(found) {
    const { reference, name, registry, version } = found;
    if (version !== null)
        return { ...found, version };
    throw new error/* PlumblineError */.Dl('REGISTRY_MISSING', `Cannot find "${reference}": it must be in the registry "${registry.spec}": ${(0,refusals/* whatIsThere */.xV)(await registry.ledger(), name)}`, 'correct the name, the alias or the registry, or register the model first');
}

;// CONCATENATED MODULE: ./build/actions/monitor-model/src/open-model.js



/** The model `registry:<name>@<alias>` names. Throws `REGISTRY_MISSING` where there is none. */
async function openModel(reference, { registry: spec }, context) {
    return demandVersion(await findRegistered(reference, spec, (0,confined_path/* registryPlace */.VM)(context)));
}
/** The text of the profile registered with a model, re-hashed. Throws `REGISTRY_MISSING` where it was registered without one. */
async function registeredProfile({ registry, version }) {
    const profile = await registry.document(version, 'profile');
    if (profile !== null)
        return profile;
    throw new error/* PlumblineError */.Dl('REGISTRY_MISSING', `Cannot monitor ${version.uri}: a profile must be registered with it: it has none`, 'give "reference", or register the model with "profile" (validate-data writes one)');
}

;// CONCATENATED MODULE: ./build/actions/monitor-model/src/load-reference.js





/** The reference: given as data or as a profile, else the profile registered with the model. Throws `DATA_EMPTY` where it has no rows. */
async function loadReference(inputs, model, { data, context }) {
    const reference = await find(inputs, model, { data, context });
    if (reference.looked.rows > 0)
        return reference;
    throw new error/* PlumblineError */.Dl('DATA_EMPTY', `Cannot monitor against ${reference.looked.label}: the reference must have rows: it has none`, 'give the data the model was trained on, or its profile');
}
async function find({ reference, ...inputs }, model, { data, context }) {
    const [first = ''] = reference;
    if (model !== null && reference.length === 0) {
        return fromRegistry(model);
    }
    if (reference.length === 1 && first.startsWith('registry:')) {
        return fromRegistry(await openModel(first, { reference, ...inputs }, context));
    }
    const paths = await (0,confined_path/* confinedPaths */.d7)(context, 'reference', reference);
    const [only = ''] = paths;
    if (paths.length === 1 && only.endsWith('.profile.json'))
        return fromProfile(await readProfile(only), context.display(only));
    return fromData(paths, data, context);
}
async function fromRegistry(model) {
    const text = await registeredProfile(model);
    const label = `the profile registered with ${model.version.uri}`;
    return fromProfile({ profile: await parseProfile(text, label), sha256: (0,digest/* sha256Of */.Bj)(text) }, label);
}
function fromProfile({ profile, sha256 }, label) {
    const subjects = [{ role: 'reference', name: label, sha256, rows: profile.rows }];
    return { looked: { label, rows: profile.rows, subjects }, profile, sha256, digest: sha256, paths: null };
}
async function fromData(paths, data, context) {
    const table = await data.openTable(paths, { what: 'the reference' });
    try {
        const profile = await profileData(table);
        const subjects = await fileSubjects(context, { role: 'reference', paths });
        const label = subjects.map(({ name }) => name).join(', ');
        return {
            looked: { label, rows: profile.rows, subjects },
            profile,
            sha256: (0,digest/* sha256Of */.Bj)((0,canonical_json/* canonicalJson */.dj)((0,canonical_json/* toJson */.aB)(profile))),
            digest: (0,digest/* seedOf */.n3)(subjects.map(({ sha256 }) => sha256)),
            paths,
        };
    }
    finally {
        table.close();
    }
}

;// CONCATENATED MODULE: ./build/actions/monitor-model/src/notices.js
/** Above this many windows' worth of rows the reference's own error hardly widens the bound. */
const REFERENCE_WINDOWS_MIN = 20;
/** From this design effect on a bound is more than three times as wide as for independent rows. */
const STRONG_DEPENDENCE = 10;
const NAMED_MAX = 5;
/** What must be known besides the status: what was asked for and could not be judged. */
function noticesOf(basis) {
    const { inputs, reference, current, performance, estimated } = basis;
    const { labelColumn, scoreColumn } = inputs;
    const ratio = current.looked.rows === 0 ? Number.POSITIVE_INFINITY : reference.looked.rows / current.looked.rows;
    return [
        ratio < REFERENCE_WINDOWS_MIN
            ? `The reference has ${ratio.toFixed(1)} times the rows of the window: below ${REFERENCE_WINDOWS_MIN} times, its own error makes moves harder to prove`
            : null,
        ...dependenceNotices(basis),
        ...unjudgedAnswers(basis),
        labelColumn !== '' && performance === null
            ? `Performance is not judged: no row of this window has both a prediction and "${labelColumn}"`
            : null,
        performance !== null && performance.current.kind === 'error' && performance.reference === null
            ? 'Decay is not judged: the reference has no rows with predictions and labels; give such data as "reference"'
            : null,
        performance !== null && performance.current.kind === 'absolute-error'
            ? 'The mean absolute error is reported, not judged: quantities without bounds have no distribution-free test'
            : null,
        scoreColumn !== '' && performance === null && estimated === null
            ? 'Performance is not estimated from scores: that needs predictions, and a reference of rows with scores, predictions and labels of two classes'
            : null,
        estimated === null
            ? null
            : 'Performance is estimated as if scores still meant what they meant on the reference: it can show decay, never health',
    ].filter((notice) => notice !== null);
}
/** What rows hang together by, and what that costs. */
function dependenceNotices({ inputs, current, policy, moves }) {
    if (!policy.estimatesDesignEffect)
        return [];
    if (current.dependence === null) {
        return [`Rows are taken as independent: the window has no column "${inputs.timestampColumn}" to tell their order`];
    }
    const strong = moves.filter((move) => (move.designEffect ?? 1) >= STRONG_DEPENDENCE);
    const names = [...new Set(strong.map(({ column }) => `"${column}"`))];
    if (names.length === 0)
        return [];
    const named = names.length > NAMED_MAX ? `${names.length} columns` : names.join(', ');
    return [
        `Rows hang together in time: in ${named} fewer than one in ${STRONG_DEPENDENCE} says something new, so moves there are harder to prove`,
    ];
}
/** Predictions and scores are judged as columns, where the reference has them. */
function unjudgedAnswers({ inputs, reference }) {
    const known = new Set(reference.profile.columns.map(({ name }) => name));
    return [inputs.predictionColumn, inputs.scoreColumn]
        .filter((name) => name !== '' && !known.has(name))
        .map((name) => `Drift of "${name}" is not judged: the reference has no such column`);
}

// EXTERNAL MODULE: ./build/actions/monitor-model/src/section.js + 1 modules
var section = __webpack_require__(1024);
;// CONCATENATED MODULE: ./build/actions/monitor-model/src/run.js













/** Reads the window and what it is compared with, judges it, and puts it among the windows before it. */
async function run(inputs, context) {
    const policy = readPolicy(inputs);
    const { path } = (0,alert_store/* parseAlertStore */.nE)(inputs.alertStore);
    requireWebhook(inputs, context);
    const model = inputs.model === '' ? null : await openModel(inputs.model, inputs, context);
    const monitored = await measure(inputs, { model, policy, context });
    const store = fileAlertStore(await (0,confined_path/* writtenPath */.dR)(context, 'alert-store', path), context.display(path));
    const conclusion = (0,conclude_window/* concludeWindow */.AB)(await store.read(), monitored, policy);
    return { monitored, store, conclusion, actions: [], judgement: (0,src_judge/* judge */.S)(monitored, conclusion, []) };
}
function readPolicy({ alertPolicy }) {
    const { policy, problems } = parseAlertPolicy(alertPolicy);
    if (problems.length === 0)
        return policy;
    throw new error/* PlumblineError */.Dl('INPUT_INVALID', `Cannot read the inputs: ${problems.join('; ')}`, 'correct "alert-policy", e.g. "3 of 4, minimum-rows: 500, cool-down: 7d"');
}
/** An alert must not be the moment at which a missing address is noticed. */
function requireWebhook({ onAlert, webhookUrlEnv }, { host }) {
    if (!onAlert.includes('webhook') || (host.env[webhookUrlEnv] ?? '') !== '')
        return;
    throw new error/* PlumblineError */.Dl('INPUT_INVALID', `Cannot call the webhook: the environment variable "${webhookUrlEnv}" must hold its address: it is empty`, 'set it under "env:" of the step, from a secret');
}
async function measure(inputs, { model, policy, context }) {
    const data = openData(await loadDuckdb(context.engines), { temp: context.host.surroundings.temp });
    const reading = { inputs, data, context };
    const reference = await loadReference(inputs, model, reading);
    const paths = await (0,confined_path/* confinedPaths */.d7)(context, 'current', inputs.current);
    const window = await windowOf(inputs, paths);
    const current = await loadWindow(paths, window, { ...reading, reference, estimates: policy.estimatesDesignEffect });
    requireColumns(inputs, current);
    const previous = await previousOf(window, current.answers, reading);
    const digests = [
        reference.digest,
        ...[current.looked, previous?.looked].flatMap((looked) => looked?.subjects ?? []).map(({ sha256 }) => sha256),
    ];
    const seed = (0,digest/* seedOf */.n3)(model === null ? digests : [model.version.digest, ...digests]);
    const compared = await compareAnswers(current, { reference, previous, reading, seed });
    const { performance, comparison, estimated } = compared;
    const drift = await familyOf({ reference, current, seed }, inputs, context);
    const moves = [...drift.moves, ...answerMoves(compared, current, inputs)];
    return {
        model,
        reference: reference.looked,
        current: current.looked,
        previous: previous?.looked ?? null,
        series: model?.version.digest ?? reference.digest,
        window,
        rows: current.looked.rows,
        now: context.host.now(),
        policy,
        judged: judgeMoves(moves, { rows: current.looked.rows, family: drift.size + ANSWER_MOVES }, policy),
        performance,
        comparison,
        estimated,
        seed,
        notices: noticesOf({ inputs, reference, current, policy, moves, performance, estimated }),
    };
}
/** Without a window input the data name it: the same data judged twice is one window. */
async function windowOf({ window }, paths) {
    if (window !== '')
        return (0,src_window/* parseWindow */.E)(window);
    const digests = await Promise.all(paths.map(digest/* digestFile */.TM));
    return (0,src_window/* parseWindow */.E)(`data-${(0,digest/* seedOf */.n3)(digests).slice(0, 16)}`);
}
/** A prediction or score column that is named must be there; labels come late. */
function requireColumns({ predictionColumn, scoreColumn }, { columns }) {
    const missing = [predictionColumn, scoreColumn].find((name) => name !== '' && !columns.includes(name));
    if (missing === undefined)
        return;
    throw new error/* PlumblineError */.Dl('DATA_COLUMN_MISSING', `Cannot find the column "${missing}": it must be in the production records: columns there are ${columns.join(', ') || 'none'}`, 'correct "prediction-column" or "score-column"');
}
async function previousOf(window, answers, reading) {
    const wanted = answers !== null && answers.labels !== null && reading.inputs.previousPredictions.length > 0;
    return wanted ? loadPrevious(window, answers, reading) : null;
}
const checkColumns = (0,guard/* guard */.a)(section/* section */.u.schema);
async function familyOf({ reference, current, seed }, inputs, context) {
    const columnsOf = async (settings) => (await checkColumns(settings, 'the section "monitoring"')).columns ?? {};
    const judged = judgedColumns(reference.profile.columns.map(({ name }) => name), current.columns, {
        tolerance: inputs.driftTolerance,
        settings: await columnsOf(context.section),
        policy: context.policySection === null ? null : await columnsOf(context.policySection),
        ignored: [inputs.timestampColumn, inputs.idColumn, ...inputs.ignoreColumns],
        label: inputs.labelColumn,
    });
    return driftMoves(askDrift(reference.profile, current.profile, {
        ...judged,
        tolerance: inputs.driftTolerance,
        shareTolerance: inputs.driftTolerance,
        falseDiscoveryRate: 1,
        seed,
    }), current.dependence?.designEffects);
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

/***/ 6664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ ALERT_ACTIONS),
/* harmony export */   k: () => (/* binding */ dueActions)
/* harmony export */ });
/** What an alert may set off. */
const ALERT_ACTIONS = ['issue', 'retrain', 'rollback', 'webhook'];
/**
 * An incident sets every wanted action off once, and again when it still goes on after the cool-down; a rollback only once for a
 * model version. An action belongs to the incident when its window does, so that a backfilled window cannot set it off twice.
 */
function dueActions(basis) {
    const inside = new Set(basis.incident.windows);
    const done = basis.taken.filter(({ state }) => state === 'done');
    const ofIncident = done.filter(({ window }) => inside.has(window));
    const correlationId = ofIncident[0]?.correlationId ?? basis.identify(basis.series, basis.incident.start);
    const due = [];
    const held = [];
    for (const action of new Set(basis.wanted)) {
        const why = whyHeld(action === 'rollback' ? done : ofIncident, action, basis);
        if (why === null)
            due.push(action);
        else
            held.push({ action, why });
    }
    return { correlationId, due, held };
}
function whyHeld(done, action, { now, coolDownMs }) {
    const last = done.filter((record) => record.action === action).at(-1);
    if (last === undefined)
        return null;
    if (action === 'rollback')
        return `this version was rolled back from at ${last.at}`;
    const again = Date.parse(last.at) + coolDownMs;
    // An unreadable time keeps the action back: acting twice is worse than waiting.
    if (now.getTime() >= again)
        return null;
    return `taken for this incident at ${last.at}; due again when the cool-down has passed`;
}


/***/ }),

/***/ 8374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EY: () => (/* binding */ otherProfile),
/* harmony export */   VN: () => (/* binding */ unknownVersion),
/* harmony export */   YT: () => (/* binding */ otherFiles),
/* harmony export */   _X: () => (/* binding */ aliasMoved),
/* harmony export */   m$: () => (/* binding */ unattached),
/* harmony export */   xV: () => (/* binding */ whatIsThere)
/* harmony export */ });
/* harmony import */ var _plumbline_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2705);

/** Somebody moved the alias: says who, when and why. */
function aliasMoved({ name, alias, expected, state }) {
    const event = state?.set.event;
    const story = event === undefined
        ? ''
        : `: ${event.actor ?? 'somebody'} set it at ${event.time} (${event.type}${event.reason === '' ? '' : `, "${event.reason}"`})`;
    return new _plumbline_core__WEBPACK_IMPORTED_MODULE_0__/* .PlumblineError */ .Dl('REGISTRY_CONFLICT', `Cannot move "${alias}" of "${name}": it must be at version ${expected ?? 'none'}: current value is ${state?.version ?? 'none'}${story}`, 'judge again against the version the alias has now, then promote with that as "expect"');
}
/**
 * The same root digest over other names: OpenSSF's root digest covers the bytes in the order of the names, not the
 * names.
 */
function otherFiles(known) {
    return new _plumbline_core__WEBPACK_IMPORTED_MODULE_0__/* .PlumblineError */ .Dl('REGISTRY_CONFLICT', `Cannot register "${known.name}": a model with digest ${known.digest} must have the file names of version ${known.version}: it has others`, 'keep the file names, or register it under another name');
}
/** A profile is what monitoring compares with: it is bound to the version once. */
function otherProfile(known) {
    return new _plumbline_core__WEBPACK_IMPORTED_MODULE_0__/* .PlumblineError */ .Dl('REGISTRY_CONFLICT', `Cannot attach the profile to ${known.uri}: a version must keep its one profile: it has another already`, 'leave "profile" out, or register the model under another name');
}
/** Evidence that a move names must lie beside the model. */
function unattached(version, sha256) {
    return new _plumbline_core__WEBPACK_IMPORTED_MODULE_0__/* .PlumblineError */ .Dl('EVIDENCE_MISSING', `Cannot rest on evidence ${sha256}: it must be stored with ${version.uri}: it is not`, 'give the evidence file');
}
/** No such version: lists those there are. */
function unknownVersion(ledger, name, which) {
    return new _plumbline_core__WEBPACK_IMPORTED_MODULE_0__/* .PlumblineError */ .Dl('REGISTRY_MISSING', `Cannot find "${name}@${which}": it must be in the registry: ${whatIsThere(ledger, name)}`, 'correct "name", "version" or "alias", or register the model first');
}
/** The versions and aliases of a name; the names, where there is none of it. */
function whatIsThere(ledger, name) {
    const known = ledger.versions.filter((version) => version.name === name);
    const names = [...new Set(ledger.versions.map((version) => version.name))];
    const aliases = ledger.aliases.filter((state) => state.name === name).map((state) => state.alias);
    return known.length === 0
        ? `names there are ${names.join(', ') || 'none'}`
        : `versions are 1 to ${known.length}, aliases ${aliases.join(', ') || 'none'}`;
}


/***/ }),

/***/ 9583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F9: () => (/* binding */ problemOfAlias),
/* harmony export */   GQ: () => (/* binding */ parseRegistryRef),
/* harmony export */   y7: () => (/* binding */ problemOfName)
/* harmony export */ });
/* unused harmony export parseWhich */
/* harmony import */ var _plumbline_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2705);

/** Lower case, so that no two names differ only in case on a disk that cannot tell; also legal in an OCI reference. */
const NAME = /^[a-z0-9]+(?:[._-][a-z0-9]+)*$/;
const ALIAS = /^[a-z][a-z0-9]*(?:[._-][a-z0-9]+)*$/;
/** Words other registries reserve: an alias called so would mean two things. */
const RESERVED = /^(?:latest|v\d+)$/;
const CHARS_MAX = 64;
/** Why a model name is not legal, or null where it is. */
function problemOfName(name) {
    if (NAME.test(name) && name.length <= CHARS_MAX)
        return null;
    return `a model name must be at most ${CHARS_MAX} lower-case letters and digits with single "-", "_" or "." between them: current value is "${name}"`;
}
/** Why an alias is not legal, or null where it is. */
function problemOfAlias(alias) {
    if (ALIAS.test(alias) && alias.length <= CHARS_MAX && !RESERVED.test(alias))
        return null;
    return `an alias must start with a lower-case letter, hold letters, digits and single "-", "_" or "." and be neither "latest" nor like "v3": current value is "${alias}"`;
}
/** A version number or an alias as people write it, or null where it is neither. */
function parseWhich(text) {
    if (/^[1-9]\d{0,8}$/.test(text))
        return Number(text);
    return problemOfAlias(text) === null ? text : null;
}
/**
 * The parts of `registry:<name>@<alias>` or `registry:<name>@<version>`. Throws `INPUT_INVALID` for everything else.
 */
function parseRegistryRef(text) {
    const isReference = text.startsWith('registry:');
    const [name = '', wanted = '', ...rest] = text.slice('registry:'.length).split('@');
    const which = parseWhich(wanted);
    if (isReference && problemOfName(name) === null && which !== null && rest.length === 0)
        return { name, which };
    throw new _plumbline_core__WEBPACK_IMPORTED_MODULE_0__/* .PlumblineError */ .Dl('INPUT_INVALID', `Cannot read the registry reference: it must be registry:<name>@<alias or version>: current value is "${text}"`, 'write it like "registry:churn@production" or "registry:churn@3"');
}


/***/ })

};

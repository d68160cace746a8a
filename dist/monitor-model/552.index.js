export const id = 552;
export const ids = [552];
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

/***/ 552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run_run)
});

// EXTERNAL MODULE: ./build/packages/boundary/src/digest.js + 2 modules
var digest = __webpack_require__(991);
// EXTERNAL MODULE: ./build/packages/boundary/src/guard.js + 1 modules
var guard = __webpack_require__(6467);
// EXTERNAL MODULE: ./build/packages/core/src/error.js
var error = __webpack_require__(2705);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/packages/data/src/engine/sql.js

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
var src_thrown = __webpack_require__(5069);
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
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
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
var external_node_util_ = __webpack_require__(7975);
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
    const definitions = columns.map(({ type }, index) => `${quoteName(names[index])} ${type}`).join(', ');
    await connection.run(`CREATE TABLE ${quoteName(source.into)} (${definitions})`);
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
var external_node_buffer_ = __webpack_require__(6954);
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
    const types = isText.length === 0 ? '' : `, types = {${isText.map((name) => `${quoteText(name)}: 'VARCHAR'`).join(', ')}}`;
    const words = [...(options.emptyIsMissing === false ? [] : ['']), ...(options.missingValues ?? [])];
    const missing = quoteList(words.length === 0 ? [NEVER] : [...new Set(words)]);
    return (`read_csv([${quoteText(path)}], delim = ${quoteText(delimiter)}, quote = ${quoteText(quote)}, escape = ${quoteText(escaping)}, ` +
        "header = true, skip = 0, comment = '', strict_mode = true, null_padding = false, ignore_errors = false, hive_partitioning = false, " +
        `compression = ${quoteText(compression)}, nullstr = ${missing}, sample_size = -1${types})`);
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
    await place.connection.run(`CREATE OR REPLACE TABLE ${quoteName(place.into)} AS SELECT * FROM ${rows}`);
}
/** The copy holds these rows and no other: where the engine sees it otherwise nothing may be judged. */
async function demandRows({ connection, into }, rows) {
    const counted = await connection.runAndReadAll(`SELECT count(*)::DOUBLE FROM ${quoteName(into)}`);
    if (Number(counted.value(0, 0)) !== rows)
        throw new Error(`${rows} rows were expected`);
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
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
    return `format = ${kind === 'jsonl' ? "'newline_delimited'" : "'auto'"}, hive_partitioning = false, compression = ${quoteText(packing)}`;
}
/** SQL of the values of the text in file order: `json`, and `why` it is no row or null. A line that is no JSON is null. */
function values(text) {
    const why = `CASE
    WHEN json IS NULL THEN 'json'
    WHEN json_type(json) <> 'OBJECT' THEN 'not-an-object'
    WHEN len(json_keys(json)) <> len(list_distinct(json_keys(json))) THEN 'repeated-key'
  END`;
    return `SELECT json, ${why} AS why FROM read_json_objects([${quoteText(text.path)}], ${jsonOptions(text)}${lenient(text)})`;
}
/** Lines can be read one without the other. */
function lenient({ kind }) {
    return kind === 'jsonl' ? ', ignore_errors = true' : '';
}
const KEYS_MAX = 100_000;
/** Looks at every value of a JSON text, in two scans: one of both costs more. */
async function surveyJson(connection, text) {
    const objects = `read_json_objects([${quoteText(text.path)}], ${jsonOptions(text)}${lenient(text)})`;
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
    const relation = (settings) => `read_json([${quoteText(text.path)}], ${jsonOptions(text)}, records = true, ignore_errors = false, ${settings})`;
    const described = await connection.runAndReadAll(`DESCRIBE SELECT * FROM ${relation('sample_size = -1, map_inference_threshold = -1')}`);
    const columns = described
        .getRows()
        .map(([name, type]) => `${quoteText(String(name))}: ${quoteText(settledType(String(type)))}`)
        .join(', ');
    await connection.run(`CREATE OR REPLACE TABLE ${quoteName(into)} AS SELECT * FROM ${relation(`columns = {${columns}}`)}`);
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
        const relation = quoteName(place.into);
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
    const read = (settings) => `read_parquet([${quoteText(source.path)}], hive_partitioning = false${settings})`;
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
    return `CAST(${value === null ? 'NULL' : quoteText(value)} AS ${type})`;
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
        const list = added.map((column) => `${literal(column, place.index)} AS ${quoteName(column.name)}`).join(', ');
        return { ...loaded, columns: all, relation: `(SELECT *, ${list} FROM ${loaded.relation})` };
    }
    for (const column of added) {
        const { name, type } = column;
        await place.run(`ALTER TABLE ${loaded.relation} ADD COLUMN ${quoteName(name)} ${type} DEFAULT ${literal(column, place.index)}`);
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
    const found = await connection.runAndReadAll(`SELECT 1 FROM ${relation} WHERE ${quoteName(name)} IS NOT NULL LIMIT 1`);
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
        await connection.run(`ALTER TABLE ${file.relation} ALTER COLUMN ${quoteName(name)} TYPE ${type} USING NULL`);
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
    const names = columns.map(({ name }) => quoteName(name)).join(', ');
    const selects = loaded.map((file) => `SELECT ${names}${inPlace ? `, ${file.row} AS ${quoteName(ROW)}` : ''} FROM ${file.relation}`);
    const relation = quoteName(into);
    await connection.run(`CREATE ${inPlace ? 'VIEW' : 'TABLE'} ${relation} AS SELECT * FROM (${selects.join(' UNION ALL ')})${window}`);
    const copied = loaded.flatMap(({ table }) => table ?? []);
    for (const table of copied)
        await connection.run(`DROP TABLE ${quoteName(table)}`);
    const described = await describe(connection, `(SELECT ${names} FROM ${relation})`);
    const whole = window === '' && !inPlace;
    return {
        relation,
        rowNumber: whole ? 'rowid + 1' : null,
        everyRow: inPlace ? quoteName(ROW) : 'rowid + 1',
        columns: described,
    };
}

// EXTERNAL MODULE: ./build/packages/boundary/src/nearest.js
var nearest = __webpack_require__(5140);
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
    const time = `TRY_CAST(${quoteName(window.column)} AS TIMESTAMP)`;
    const at = (moment) => `CAST(${quoteText(moment)} AS TIMESTAMP)`;
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
    const names = united.columns.map(({ name }) => quoteName(name)).join(', ');
    await connection.run(`CREATE VIEW ${quoteName(plan.name)} AS SELECT ${names} FROM ${united.relation}`);
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
    const list = wanted.map(({ name }, index) => buffers[index].sql(quoteName(name))).join(', ');
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

;// CONCATENATED MODULE: ./build/packages/data/src/table/read-as.js

const ENGINE_TYPE = {
    integer: 'DOUBLE',
    number: 'DOUBLE',
    time: 'TIMESTAMP',
};
/** SQL of a column's value. */
function read_as_engineValue({ name, value }) {
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
    return finiteOf(column, read_as_engineValue(column));
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
    return `CAST(${quoteText(`[${values.join(', ')}]`)} AS DOUBLE[])`;
}
/** An edge at every value and at the number just below it, so that nothing between two values can hide. */
function exhaustiveEdges(values) {
    return ascending(values.flatMap((value) => [justBelow(value), value]));
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
    return ascending([...quantiles, ...atoms.map(justBelow)]);
}
function ascending(values) {
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
        const part = portion(low, high, edge);
        return { below: upTo[cell] + part * own, error: given + Math.max(part, 1 - part) * own };
    };
}
/** Halved first: the ends of the doubles are farther apart than the largest double. */
function portion(low, high, at) {
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

// EXTERNAL MODULE: ./build/packages/stats/src/multinomial.js + 1 modules
var multinomial = __webpack_require__(9944);
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
        ...ofNumbers('distribution', [before.numbers, after.numbers], context),
        ...ofCategories('distribution', [before.categories, after.categories], context),
        ...ofNumbers('length', [before.text?.lengths, after.text?.lengths], context),
        ...ofCategories('script', [before.text?.scripts, after.text?.scripts], context),
        ...ofFrequent(before.text, after.text, context),
        ...ofNumbers('norm', [before.vectors?.norms, after.vectors?.norms], context),
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
function ofNumbers(component, [before, after], { common, tolerance }) {
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
    const random = seededRandom((0,digest/* sha256Of */.Bj)(`${seed} merge ${of}`));
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

// EXTERNAL MODULE: ./node_modules/@stdlib/stats-base-dists-normal-cdf/lib/index.js
var lib = __webpack_require__(2484);
// EXTERNAL MODULE: ./node_modules/@stdlib/stats-base-dists-normal-quantile/lib/index.js
var stats_base_dists_normal_quantile_lib = __webpack_require__(6060);
;// CONCATENATED MODULE: ./build/packages/stats/src/normal.js


/** P(Z ≤ z) of the standard normal. Oracle: scipy.stats.norm.cdf. */
function normal_normalCdf(z) {
    return cdf(z, 0, 1);
}
/** z with P(Z ≤ z) = p; ±Infinity at 1 and 0, NaN outside [0, 1]. Oracle: scipy.stats.norm.ppf. */
function normal_normalQuantile(p) {
    return stats_base_dists_normal_quantile_lib(p, 0, 1);
}

// EXTERNAL MODULE: ./node_modules/@stdlib/stats-base-dists-binomial-cdf/lib/index.js
var stats_base_dists_binomial_cdf_lib = __webpack_require__(6794);
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
    const besides = (move.standardError ?? 0) * normal_normalQuantile(1 - budget.referenceEach / 2);
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
    const n = sum(reference);
    const m = sum(current);
    return Float64Array.from(reference, (count, cell) => current[cell] / m - count / n);
}
/** The distance of the kept differences with one draw of (p* − p̂) − (q* − q̂) on them: both samples drawn again from their own cells. */
function noisyHalfSum({ reference, current, kept }, random) {
    const n = sum(reference);
    const m = sum(current);
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
var external_node_crypto_ = __webpack_require__(7598);
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
var external_node_child_process_ = __webpack_require__(1421);
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
        __webpack_require__.e(/* import() */ 872).then(__webpack_require__.bind(__webpack_require__, 5872)),
        __webpack_require__.e(/* import() */ 831).then(__webpack_require__.bind(__webpack_require__, 9831)),
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
    const exact = stats_base_dists_binomial_cdf_lib(count, tosses, 0.5);
    const below = count === 0 ? 0 : stats_base_dists_binomial_cdf_lib(count - 1, tosses, 0.5);
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
    const z = normal_normalQuantile(1 - (1 - level) / 2);
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
/**
 * The α at which percentile bounds must be read to err at α where few units were drawn: replicates of n units spread √((n − 1)/n) too little, and
 * their quantiles are those of the normal where t's were due. Always below α; in step with `expandedPValue`.
 * Oracle: scipy.stats.norm.cdf(−√(n/(n−1)) · scipy.stats.t.ppf(1 − α, n − 1)).
 * Reference: Hesterberg, What Teachers Should Know About the Bootstrap, The American Statistician 69, 2015, §4.2 (expanded percentile interval).
 */
function expandedAlpha(alpha, units) {
    if (!(units > 1))
        return 0;
    return normalCdf(Math.sqrt(units / (units - 1)) * studentQuantile(alpha, units - 1));
}
/** The p-value that belongs to the share `p` of replicates on the wrong side: `expandedPValue(expandedAlpha(α, n), n)` is α. */
function expandedPValue(p, units) {
    if (!(units > 1))
        return 1;
    return studentCdf(normalQuantile(p) / Math.sqrt(units / (units - 1)), units - 1);
}
/** How many replicates one tail may hold; rounding of α · (B + 1) must not lose one. */
function tailRank(replicates, alpha) {
    return Math.floor(alpha * (replicates + 1) + 1e-9);
}

;// CONCATENATED MODULE: ./build/packages/stats/src/bootstrap-t.js

const CHUNK = 8_192;
/**
 * Studentised bootstrap of a mean: honest for skewed values where percentiles are not. Values are finite. With no variance the
 * mean is known exactly, as far as this sample tells: the caller must demand enough rows that differ.
 * Oracle: the definition in numpy on the same draws. Reference: Efron and Tibshirani 1993, §12.5; Hall, Annals of Statistics 16, 1988.
 */
function bootstrapT(values, replicates, random) {
    const n = values.length;
    const { mean, standardError } = meanAndError(values);
    const studentised = new Float64Array(replicates);
    // Centred, so that the sum of squares does not lose the variance of a large mean.
    const centred = values.map((value) => value - mean);
    const buffer = new Int32Array(Math.min(n, CHUNK));
    for (let replicate = 0; replicate < replicates; replicate += 1) {
        let sum = 0;
        let squares = 0;
        for (let left = n; left > 0; left -= CHUNK) {
            const drawn = left < CHUNK ? buffer.subarray(0, left) : buffer;
            random.fill(drawn, n);
            for (let draw = 0; draw < drawn.length; draw += 1) {
                const value = centred[drawn[draw]];
                sum += value;
                squares += value * value;
            }
        }
        const variance = Math.max(0, squares - (sum * sum) / n) / (n - 1);
        studentised[replicate] = sum === 0 ? 0 : sum / n / Math.sqrt(variance / n);
    }
    return { mean, standardError, studentised: studentised.sort() };
}
/** The studentised replicates that bound the mean at `alpha`: ∓Infinity where there are too few, or where they had no variance. */
function bootstrapTQuantiles({ studentised, standardError }, alpha) {
    const rank = tailRank(studentised.length, alpha);
    const none = { lowest: Number.NEGATIVE_INFINITY, highest: Number.POSITIVE_INFINITY };
    if (rank < 1 || !Number.isFinite(standardError))
        return none;
    // A quantile that is infinite bounds nothing, whatever its sign.
    const lowest = studentised[rank - 1];
    const highest = studentised[studentised.length - rank];
    return {
        lowest: Number.isFinite(lowest) ? lowest : none.lowest,
        highest: Number.isFinite(highest) ? highest : none.highest,
    };
}
/** One-sided bounds of the mean, each at `alpha`; negated values give exactly the mirrored bounds. */
function bootstrapTBounds(boot, alpha) {
    const { mean, standardError } = boot;
    if (standardError === 0)
        return { lower: mean, upper: mean };
    const { lowest, highest } = bootstrapTQuantiles(boot, alpha);
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
    const wanted = `SELECT unnest(${quoteList(keys.map(({ key }) => key))}::VARCHAR[])`;
    const result = await table.connection.runAndReadAll(`SELECT v, count(*)::DOUBLE FROM ${category_cells_textOf(table, column)} WHERE v IN (${wanted}) GROUP BY v`);
    const found = result.getRowsJS().map(([key, count]) => ({ key: String(key), count: Number(count) }));
    const { counts } = countsOf(found, keys);
    return { counts, others: present - counts.reduce((sum, count) => sum + count, 0) };
}
function category_cells_textOf({ relation }, column) {
    return `(SELECT CAST(${read_as_engineValue(column)} AS VARCHAR) AS v FROM ${relation})`;
}

;// CONCATENATED MODULE: ./build/packages/data/src/profile/distinct-sketch.js
/** Registers of a sketch, a power of two: 2 kB at most. */
const REGISTERS = 2_048;
/** Relative standard error, 1.04/√m. */
const SKETCH_ERROR = 1.04 / Math.sqrt(REGISTERS);
/** Ranks a register may hold: places of the lowest set bit of what the hash has left, from 1; 0 is an empty register. */
const RANK_MAX = 47;
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
        const rank = Math.min(RANK_MAX, place - register * 64);
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
    return registers.every((rank) => rank <= RANK_MAX) && writeRegisters(registers) === text ? registers : null;
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
    const counts = new Array(RANK_MAX + 1).fill(0);
    for (const rank of registers)
        counts[rank] += 1;
    let z = REGISTERS * tau(1 - counts[RANK_MAX] / REGISTERS);
    for (let rank = RANK_MAX - 1; rank >= 1; rank -= 1)
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
    const found = LOOKED_FOR.map(([, pattern], place) => `WHEN regexp_matches(${text}, ${quoteText(pattern)}) THEN ${place + 2}`);
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

;// CONCATENATED MODULE: ./build/packages/data/src/profile/non-finite.js



const COLUMNS_A_SCAN = 64;
/** What kind of missing the values of such columns are. Asked of few columns: in most there is none. */
async function splitNonFinite(table, columns) {
    return inParts(columns, COLUMNS_A_SCAN, async (part) => {
        const list = part.map((column) => {
            const own = read_as_engineValue(column);
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

;// CONCATENATED MODULE: ./build/packages/data/src/profile/column-measures.js



/** A list of numbers in DuckDB's words, e.g. `FLOAT[384]`. */
const NUMBER_LIST = /^(U?(TINY|SMALL|BIG|HUGE)INT|U?INTEGER|FLOAT|DOUBLE|DECIMAL\(\d+,\s*\d+\))\[\d*\]$/;
/** What is measured of a column. The first is what its sample is taken of. */
function measuresOf(column) {
    const of = (kind, value) => ({ column, kind, value });
    const own = read_as_engineValue(column);
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

;// CONCATENATED MODULE: ./build/packages/data/src/profile/sample-columns.js



const SAMPLE_ROWS = 20_000;
const sample_columns_COLUMNS_A_SCAN = 64;
/** What every k-th row says of columns: enough to cut cells, and to tell columns of few values from the rest. */
async function sampleColumns(table, columns) {
    const step = Math.max(1, Math.ceil(table.rows / SAMPLE_ROWS));
    return inParts(columns, sample_columns_COLUMNS_A_SCAN, async (part) => {
        const list = part.map((column) => {
            const isWords = column.kind === 'string' || column.kind === 'boolean';
            const distinct = isWords ? `approx_count_distinct(${read_as_engineValue(column)})` : 'NULL';
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
    const present = read_as_engineValue(sampled.column);
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
    return hashedType(sampled) === 'DOUBLE' ? value : `CAST(${read_as_engineValue(sampled.column)} AS VARCHAR)`;
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
    const own = `(SELECT ${read_as_engineValue(column)} AS v FROM ${table.relation})`;
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
        const own = read_as_engineValue(column);
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
            ...(await words(table, { column, present, scan }, reference.get(column.name))),
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
async function words(table, { column, present, scan }, reference) {
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
var judge = __webpack_require__(9822);
;// CONCATENATED MODULE: ./build/packages/data/src/two-sample/row-bytes.js


/** Bytes of a key, highest first. */
const KEY_BYTES = 6;
/**
 * The rows with the smallest keys, as many as a sample may hold, ascending; the threshold falls where some are left
 * out.
 */
function row_bytes_lowestRows({ threshold, rows }, rowsMax = SAMPLE_ROWS_MAX) {
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
function row_bytes_packRows({ threshold, rows }) {
    const parts = rows.flatMap(({ key, bytes }) => {
        const head = Buffer.alloc(KEY_BYTES);
        head.writeUIntBE(key, 0, KEY_BYTES);
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
        const from = at + KEY_BYTES;
        const to = from + (from < bytes.length ? width(bytes, from) : 0);
        if (to > bytes.length || rows.length >= sample.rows)
            throw row_bytes_spoilt('its bytes must end with its last row');
        const key = bytes.readUIntBE(at, KEY_BYTES);
        if (key >= sample.threshold || key < (rows.at(-1)?.key ?? 0))
            throw row_bytes_spoilt('keys must ascend below the threshold');
        rows.push({ key, bytes: bytes.subarray(from, to) });
        at = to;
    }
    if (rows.length !== sample.rows)
        throw row_bytes_spoilt(`it must hold ${sample.rows} rows: it holds ${rows.length}`);
    return rows;
}
/** The error for a sample that nothing of ours wrote. */
function row_bytes_spoilt(reason) {
    return new error/* PlumblineError */.Dl('DATA_INVALID', `Cannot use the sample of a profile: ${reason}`, 'use the profile as validate-data wrote it');
}
/**
 * The threshold at which about so many of `rows` are sampled: a tenth more, so that the smallest keys nearly always
 * fill the sample.
 */
function row_bytes_thresholdFor(rows, rowsMax = SAMPLE_ROWS_MAX) {
    const wanted = rowsMax + Math.max(100, rowsMax / 10);
    return rows <= wanted ? KEY_LIMIT : Math.ceil((KEY_LIMIT * wanted) / rows);
}

;// CONCATENATED MODULE: ./build/packages/data/src/two-sample/row-code.js


/** Ranks of numbers run from 0 to this. */
const row_code_RANK_MAX = 250;
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
    return { columns: codes, sha256: sha256Of(canonicalJson(toJson(codes))) };
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
        return Math.round(middle * row_code_RANK_MAX);
    });
}
/** The byte of a value: a number, a text or null, as the column's kind has it. */
function row_code_codeReader(code) {
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
        return code.ranks[row_code_cellOf(value, code.edges)] ?? row_code_RANK_MAX / 2;
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
        return byte <= row_code_RANK_MAX || byte >= row_code_MARKS.negativeInfinity;
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
        throw row_bytes_spoilt('a coded row must hold codes of its columns');
    return rows;
}

;// CONCATENATED MODULE: ./build/packages/data/src/two-sample/sample.js
/** Rows a sample holds at most. */
const sample_SAMPLE_ROWS_MAX = 2_000;
/** Keys are whole numbers below this. */
const sample_KEY_LIMIT = 2 ** 48;
/** Columns a sample of whole rows holds at most. */
const sample_ROW_COLUMNS_MAX = 128;
/** Numbers kept of a vector. */
const sample_VECTOR_DIMENSIONS_MAX = 32;
/** Vectors are read up to this length. */
const sample_VECTOR_LENGTH_MAX = 65_536;
const shared = (bytesMax) => ({
    threshold: { type: 'integer', minimum: 0, maximum: sample_KEY_LIMIT },
    rows: { type: 'integer', minimum: 0, maximum: sample_SAMPLE_ROWS_MAX },
    data: {
        type: 'string',
        pattern: '^[A-Za-z0-9+/]*={0,2}$',
        maxLength: Math.ceil((sample_SAMPLE_ROWS_MAX * bytesMax) / 3) * 4,
    },
});
const sample_KEY_BYTES = 6;
/** Hashed features of a text, two bytes each, after two counts. */
const TEXT_FEATURES_MAX = 52;
const sampleSchema = (form, bytesMax, own) => ({
    type: 'object',
    additionalProperties: false,
    required: ['form', 'threshold', 'rows', 'data', ...Object.keys(own)],
    properties: { form: { const: form }, ...shared(sample_KEY_BYTES + bytesMax), ...own },
});
/** The shape of a `ColumnSample` in a profile; what is in the bytes is checked where they are read. */
const COLUMN_SAMPLE_SCHEMA = {
    oneOf: [
        sampleSchema('text', 2 + 2 * TEXT_FEATURES_MAX, {}),
        sampleSchema('vector', 2 + 2 * sample_VECTOR_DIMENSIONS_MAX, {
            dimensions: { type: 'integer', minimum: 0, maximum: sample_VECTOR_LENGTH_MAX },
        }),
    ],
};
/** The shape of a `RowSample` in a profile. */
const ROW_SAMPLE_SCHEMA = sampleSchema('rows', sample_ROW_COLUMNS_MAX, {
    columns: {
        type: 'array',
        maxItems: sample_ROW_COLUMNS_MAX,
        items: {
            type: 'object',
            additionalProperties: false,
            required: ['name', 'kind'],
            properties: { name: { type: 'string' }, kind: { enum: ['number', 'category'] } },
        },
    },
    code: { type: 'string', pattern: '^[0-9a-f]{64}$' },
});

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
            throw row_bytes_spoilt(`a text must have at most ${TEXT_FEATURES_MAX} features`);
        return 2 + 2 * features;
    });
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
    return 2 + 2 * Math.min(dimensions, sample_VECTOR_DIMENSIONS_MAX);
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

;// CONCATENATED MODULE: ./build/packages/data/src/two-sample/merge-samples.js




/**
 * A sample of the rows of both, which draw their keys alike: those below the smaller threshold. Null where the two
 * cannot be one: of another form, vectors of another length, rows in another code. In any order and grouping the same.
 * Throws `DATA_INVALID`.
 */
function mergeSamples(a, b) {
    if (a.form !== b.form || (a.rows > 0 && b.rows > 0 && kindOf(a) !== kindOf(b)))
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
function kindOf(sample) {
    if (sample.form === 'text')
        return 'text';
    return sample.form === 'vector'
        ? `vector ${sample.dimensions}`
        : `rows ${sample.code} ${JSON.stringify(sample.columns)}`;
}

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
    return firstOf([
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
function firstOf(questions) {
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
    return firstOf([
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
    return firstOf([
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
    return { profile: await parseProfile(text, `the profile "${path}"`), sha256: (0,digest/* sha256Of */.Bj)(text) };
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
    await writeFile(path, text);
    return { profile: written, sha256: sha256Of(text) };
}
/** A profile, or what is left of it without its samples, as text of so many bytes at most. */
function fittingText(profile, bytesMax) {
    let bytes = 0;
    for (const written of [profile, withoutSamples(profile)]) {
        const text = canonicalJson(toJson(written));
        bytes = Buffer.byteLength(text);
        if (bytes <= bytesMax)
            return { text, written };
    }
    throw new PlumblineError('LIMIT_SIZE', `Cannot write the profile: it must be at most ${bytesMax} bytes: it has ${bytes}`, 'profile fewer columns, or put wide vectors into one list column');
}
function withoutSamples({ rowsSample: _, columns, ...profile }) {
    return { ...profile, columns: columns.map(({ sample: _sample, ...column }) => column) };
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
        return localRegistry(await open_registry_placeOf(place, options), spec);
    }
    throw new error/* PlumblineError */.Dl('INPUT_INVALID', `Cannot open the registry: it must be local:<folder>, the one kind supported today: current value is "${spec}"`, 'give registry: local:<folder>, on a disk that every job of the workflow shares or restores');
}
async function open_registry_placeOf(place, { root, within }) {
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
const notices_NAMED_MAX = 5;
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
    const named = names.length > notices_NAMED_MAX ? `${names.length} columns` : names.join(', ');
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
async function run_run(inputs, context) {
    const policy = readPolicy(inputs);
    const { path } = (0,alert_store/* parseAlertStore */.nE)(inputs.alertStore);
    requireWebhook(inputs, context);
    const model = inputs.model === '' ? null : await openModel(inputs.model, inputs, context);
    const monitored = await measure(inputs, { model, policy, context });
    const store = fileAlertStore(await (0,confined_path/* writtenPath */.dR)(context, 'alert-store', path), context.display(path));
    const conclusion = (0,conclude_window/* concludeWindow */.AB)(await store.read(), monitored, policy);
    return { monitored, store, conclusion, actions: [], judgement: (0,judge/* judge */.S)(monitored, conclusion, []) };
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

export const id = 229;
export const ids = [229];
export const modules = {

/***/ 3229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/packages/boundary/src/canonical-json.js + 1 modules
var canonical_json = __webpack_require__(728);
// EXTERNAL MODULE: ./build/packages/boundary/src/guard.js + 1 modules
var guard = __webpack_require__(6467);
// EXTERNAL MODULE: ./build/packages/tracking/src/fingerprint.js
var src_fingerprint = __webpack_require__(1169);
;// CONCATENATED MODULE: ./build/packages/tracking/src/changes.js

const NAMES_SHOWN = 3;
/** The parts that differ, in words: `data: 1 file changed (data/2001-02.parquet)`. Empty when nothing does. */
function changesSince(earlier, inputs, fingerprint) {
    return src_fingerprint/* PARTS */.dI.filter((part) => earlier.parts[part] !== fingerprint.parts[part]).map((part) => ({
        part,
        words: earlier.inputs === null ? `${part} changed` : wordsOf(part, earlier.inputs, inputs),
    }));
}
function wordsOf(part, earlier, current) {
    if (part === 'seed' || part === 'command')
        return `${part} changed`;
    const before = (0,src_fingerprint/* membersOf */.lS)(earlier, part);
    const after = (0,src_fingerprint/* membersOf */.lS)(current, part);
    const counts = [
        counted(part, 'changed', [...after.keys()].filter((name) => before.has(name) && before.get(name) !== after.get(name))),
        counted(part, 'added', [...after.keys()].filter((name) => !before.has(name))),
        counted(part, 'removed', [...before.keys()].filter((name) => !after.has(name))),
    ].filter((words) => words !== '');
    // The types of values can differ where their texts do not: 1 and "1".
    return counts.length === 0 ? `${part} changed` : `${part}: ${counts.join(', ')}`;
}
const NOUNS = {
    data: ['file', 'files'],
    code: ['file', 'files'],
    params: ['parameter', 'parameters'],
};
function counted(part, what, names) {
    if (names.length === 0)
        return '';
    const [one, many] = NOUNS[part] ?? ['entry', 'entries'];
    const shown = [...names].sort().slice(0, NAMES_SHOWN).join(', ');
    const rest = names.length > NAMES_SHOWN ? ` and ${names.length - NAMES_SHOWN} more` : '';
    return `${names.length} ${names.length === 1 ? one : many} ${what} (${shown}${rest})`;
}

;// CONCATENATED MODULE: ./build/packages/tracking/src/decide-training.js

/** Decides whether to train. Nothing is skipped unless the very model of the last successful run is still there. */
function decideTraining(basis) {
    const { trigger, correlationId, remembered, fingerprint } = basis;
    const { record } = remembered;
    if (correlationId !== '')
        return yes('dispatch', `monitor-model asked for it (correlation ${correlationId})`);
    if (trigger === 'always')
        return yes('always', 'the trigger is "always"');
    if (record === null)
        return yes('first', remembered.note);
    if (record.fingerprint !== fingerprint.sha256) {
        const changes = changesSince(record, basis.inputs, fingerprint);
        return yes('changed', changes.map((change) => change.words).join('; '));
    }
    if (basis.modelDigest === null)
        return yes('model-gone', 'nothing changed, but the recorded model is gone');
    if (basis.modelDigest !== record.model.sha256) {
        return yes('model-gone', 'nothing changed, but the model there is not the recorded one');
    }
    return { train: false, cause: 'unchanged', reason: `nothing changed since the training of ${record.trainedAt}` };
}
function yes(cause, reason) {
    return { train: true, cause, reason };
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./build/packages/tracking/src/machine.js

/** What this machine says of itself. */
function describeMachine() {
    const processors = (0,external_node_os_.cpus)();
    return {
        platform: `${(0,external_node_os_.platform)()}-${(0,external_node_os_.arch)()}`,
        osRelease: (0,external_node_os_.release)(),
        cpu: processors[0]?.model.trim() ?? 'unknown',
        cpuCount: processors.length,
        memoryBytes: (0,external_node_os_.totalmem)(),
        node: process.versions.node,
    };
}

// EXTERNAL MODULE: ./build/packages/core/src/verdict.js
var verdict = __webpack_require__(9298);
;// CONCATENATED MODULE: ./build/actions/train-model/src/judge.js


const LOCK_FILES = /(^|\/)(package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lock|poetry\.lock|uv\.lock|pdm\.lock|Pipfile\.lock|conda-lock\.yml|environment\.ya?ml|requirements[^/]*\.txt|renv\.lock|Cargo\.lock|go\.sum)$/;
/** The verdict of a training: a metric that is not a number fails it, because a model that cannot be measured must not go on. */
function judge(outcome) {
    const findings = findingsOf(outcome);
    const { inputs, fingerprint, record, modelName } = outcome;
    const subjects = [
        ...inputs.data.map(({ name, sha256 }) => ({ role: 'data', name, sha256 })),
        { role: 'code', name: 'code', sha256: fingerprint.parts.code },
        { role: 'params', name: 'params', sha256: fingerprint.parts.params },
    ];
    return {
        verdict: (0,verdict/* worstVerdict */.zP)(findings.map(({ verdict }) => verdict)),
        summaryLine: summaryOf(outcome, findings),
        findings,
        subjects,
        products: [{ role: 'model', name: modelName, sha256: record.model.sha256 }],
        seed: outcome.seed,
        methods: ['sha256 fingerprint of data, code, parameters, seed, command and environment'],
        statistics: statisticsOf(outcome),
        notices: [...outcome.notices, ...withoutCode(outcome)],
    };
}
function findingsOf({ decision, training, metrics, record, modelName }) {
    if (training === null) {
        const detail = `Not trained: ${decision.reason}; "${modelName}" is still the model made then`;
        return [{ check: 'fingerprint', verdict: 'pass', detail, evidence: { model: record.model.sha256 } }];
    }
    const trained = { check: 'training', verdict: 'pass', detail: `Trained: ${decision.reason}` };
    return [trained, ...Object.entries(metrics).map(([name, value]) => metricFinding(name, value))];
}
function metricFinding(name, value) {
    const finite = Number.isFinite(value);
    return {
        check: `metric.${name}`,
        verdict: finite ? 'pass' : 'fail',
        detail: finite
            ? `The metric "${name}" is a finite number`
            : `The metric "${name}" must be a finite number: it is ${value}`,
        evidence: { value: (0,canonical_json/* jsonNumber */.qj)(value) },
    };
}
function summaryOf({ decision, training, record }, findings) {
    // The digest stands last: a renderer shows it as code up to the next blank.
    const model = `model sha256:${record.model.sha256.slice(0, 12)}`;
    if (training === null)
        return `Not trained: ${decision.reason}; ${model}`;
    const broken = findings.filter(({ verdict }) => verdict === 'fail').map(({ check }) => check.slice('metric.'.length));
    const seconds = (training.wallTimeMs / 1000).toFixed(1);
    if (broken.length > 0)
        return `Trained, but not a finite number: ${broken.join(', ')}; ${model}`;
    return `Trained in ${seconds} s because ${decision.reason}; ${model}`;
}
function statisticsOf(outcome) {
    const { decision, inputs, fingerprint, source, training, record, metrics, last } = outcome;
    return (0,canonical_json/* toJson */.aB)({
        trained: decision.train,
        cause: decision.cause,
        reason: decision.reason,
        ...(outcome.correlationId === '' ? {} : { correlationId: outcome.correlationId }),
        fingerprint: fingerprint.sha256,
        parts: fingerprint.parts,
        inputs,
        source,
        lockFiles: inputs.code.filter(({ name }) => LOCK_FILES.test(name)),
        model: record.model,
        metrics: Object.fromEntries(Object.entries(metrics).map(([name, value]) => [name, (0,canonical_json/* jsonNumber */.qj)(value)])),
        last: last === null
            ? null
            : { fingerprint: last.fingerprint, model: last.model.sha256, metrics: last.metrics, trainedAt: last.trainedAt },
        trainedAt: record.trainedAt,
        wallTimeMs: training?.wallTimeMs ?? null,
        machine: outcome.machine,
        run: { id: record.runId, url: record.runUrl },
    });
}
function withoutCode({ inputs }) {
    return inputs.code.length > 0 ? [] : ['No code file is part of the fingerprint: changes of code cannot be seen'];
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/packages/boundary/src/digest.js + 2 modules
var digest = __webpack_require__(991);
// EXTERNAL MODULE: ./build/packages/core/src/error.js
var error = __webpack_require__(2705);
// EXTERNAL MODULE: ./build/packages/frame/src/confined-path.js
var confined_path = __webpack_require__(9143);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./build/packages/boundary/src/child-environment.js

/** What nearly every program needs, and nothing that is a secret. Compared without regard to case, for Windows. */
const ALWAYS_PASSED = new Set([
    'APPDATA', 'CI', 'COMSPEC', 'CONDA_DEFAULT_ENV', 'CONDA_PREFIX', 'CUDA_HOME', 'CUDA_PATH', 'CUDA_VISIBLE_DEVICES',
    'DYLD_LIBRARY_PATH', 'HOME', 'HTTPS_PROXY', 'HTTP_PROXY', 'JAVA_HOME', 'LANG', 'LANGUAGE', 'LD_LIBRARY_PATH',
    'LOCALAPPDATA', 'LOGNAME', 'NODE_EXTRA_CA_CERTS', 'NO_PROXY', 'NUMBER_OF_PROCESSORS', 'OMP_NUM_THREADS', 'OS', 'PATH',
    'PATHEXT', 'PROCESSOR_ARCHITECTURE', 'PROGRAMDATA', 'PROGRAMFILES', 'PROGRAMFILES(X86)', 'PYTHONHASHSEED',
    'PYTHONLOCATION', 'PYTHONPATH', 'PYTHON_ROOT_DIR', 'REQUESTS_CA_BUNDLE', 'R_LIBS_USER', 'SHELL', 'SSL_CERT_DIR',
    'SSL_CERT_FILE', 'SYSTEMDRIVE', 'SYSTEMROOT', 'TEMP', 'TERM', 'TMP', 'TMPDIR', 'TZ', 'USER', 'USERNAME',
    'USERPROFILE', 'UV_CACHE_DIR', 'VIRTUAL_ENV', 'WINDIR',
]); // biome-ignore format: one list
const NEVER_PASSED = /^(INPUT_|ACTIONS_|STATE_|GITHUB_TOKEN$|GH_TOKEN$|GITHUB_(ENV|OUTPUT|PATH|STATE|STEP_SUMMARY)$|NODE_OPTIONS$)/i;
/**
 * The environment of a child process, built from an allow-list: a JavaScript action's own holds the artifact and cache token and
 * every input. Names that would hand those on, or let the child write this step's outputs, throw `INPUT_INVALID` when asked for.
 */
function childEnvironment(env, options = {}) {
    const pass = options.pass ?? [];
    const refused = pass.filter((name) => NEVER_PASSED.test(name));
    if (refused.length > 0) {
        throw new error/* PlumblineError */.Dl('INPUT_INVALID', `Cannot hand on ${refused.join(', ')}: a command never gets inputs, tokens or command files of the runner`, 'leave these names out of "pass-env"; give the command a credential of its own under another name');
    }
    const wanted = new Set(pass.map((name) => name.toUpperCase()));
    const kept = Object.entries(env).flatMap(([name, value]) => {
        const key = name.toUpperCase();
        const passes = ALWAYS_PASSED.has(key) || key.startsWith('LC_') || wanted.has(key);
        return passes && value !== undefined ? [[name, value]] : [];
    });
    return { ...Object.fromEntries(kept), ...options.set };
}

;// CONCATENATED MODULE: ./build/packages/tracking/src/git.js



const OUTPUT_BYTES_MAX = 256 * 1024 * 1024;
const TIME_MS_MAX = 120_000;
/** A checkout by another user (containers) is still ours to read, and no program the repository names is run. */
const SAFE = [
    '-c',
    'safe.directory=*',
    '-c',
    'core.fsmonitor=false',
    '-c',
    'core.quotePath=false',
    '--no-optional-locks',
];
/** The tracked files of a folder and its commit, or null outside a work tree and where git is not installed. */
async function readGit(folder, env) {
    if ((await (0,promises_.stat)(folder).catch(() => null))?.isDirectory() !== true)
        return null;
    const listed = await git(['ls-files', '-z', '--stage'], folder, env);
    if (listed === null)
        return null;
    const commit = await git(['rev-parse', '--verify', 'HEAD'], folder, env);
    const status = await git(['status', '--porcelain', '--untracked-files=no'], folder, env);
    return { commit: commit === null ? null : commit.trim(), dirty: status !== '', files: parseFiles(listed) };
}
/** `<mode> <object> <stage>\t<path>`, each ended by NUL; a conflict lists one path several times. */
function parseFiles(listed) {
    const files = new Map();
    for (const line of listed.split('\0')) {
        const [, mode, object, name] = /^(\d+) ([0-9a-f]+) \d\t(.+)$/s.exec(line) ?? [];
        if (name === undefined)
            continue;
        files.set(name, { name, submoduleCommit: mode === '160000' ? (object ?? null) : null });
    }
    return [...files.values()];
}
/** Output of git, or null where it fails for whatever reason: the caller has an answer without git. */
function git(args, cwd, env) {
    const options = { cwd, env: childEnvironment(env), maxBuffer: OUTPUT_BYTES_MAX, timeout: TIME_MS_MAX };
    return new Promise((resolve) => {
        (0,external_node_child_process_.execFile)('git', [...SAFE, ...args], options, (error, stdout) => resolve(error === null ? stdout : null));
    });
}

;// CONCATENATED MODULE: ./build/packages/tracking/src/code-files.js




/** How many code files a training may have. */
const FILES_MAX = 50_000;
const FOLDERS_LEFT_OUT = new Set(['node_modules', '.git', '.plumbline', '__pycache__', '.venv']);
/** Digests of the tracked files as they are in the work tree; one that is deleted there is left out, so its loss is a change. */
async function digestTracked(root, files, options) {
    const submodules = files.filter((file) => file.submoduleCommit !== null);
    const pinned = submodules.map((file) => ({
        name: options.name((0,external_node_path_.join)(root, file.name)),
        sha256: (0,digest/* sha256Of */.Bj)(`submodule ${file.submoduleCommit}`),
    }));
    const plain = files.filter((file) => file.submoduleCommit === null).map((file) => (0,external_node_path_.join)(root, file.name));
    return [...(await digestFiles(plain, options)), ...pinned].sort(byName);
}
/** Digests of files; a symbolic link counts by where it points, and is not followed. `LIMIT_SIZE` for too many. */
async function digestFiles(paths, options) {
    const kept = paths.filter((path) => !options.leaveOut(path));
    if (kept.length > FILES_MAX) {
        throw new error/* PlumblineError */.Dl('LIMIT_SIZE', `Cannot take the fingerprint of the code: it must be at most ${FILES_MAX} files: current value is ${kept.length}`, 'name the files that matter in "code"');
    }
    const digests = [];
    for (const path of kept) {
        const sha256 = await digestOf(path);
        if (sha256 !== null)
            digests.push({ name: options.name(path), sha256 });
    }
    return digests.sort(byName);
}
/** Every file below a folder that is not under git, without installed packages, caches and hidden administration. */
async function listFiles(root) {
    const found = [];
    const pending = [root];
    for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
        for (const entry of await (0,promises_.readdir)(folder, { withFileTypes: true })) {
            const path = (0,external_node_path_.join)(folder, entry.name);
            if (!entry.isDirectory())
                found.push(path);
            else if (!FOLDERS_LEFT_OUT.has(entry.name))
                pending.push(path);
        }
    }
    return found.sort();
}
/** Whether a path is one of these, or lies below one of them. */
function isBelow(path, folders) {
    return folders.some((folder) => {
        const rest = (0,external_node_path_.relative)(folder, path);
        return (rest === '' ||
            (rest !== '..' && !rest.startsWith(`..${external_node_path_.sep}`) && !rest.startsWith(external_node_path_.sep) && !/^[A-Za-z]:/.test(rest)));
    });
}
async function digestOf(path) {
    const found = await (0,promises_.lstat)(path).catch(() => null);
    if (found === null)
        return null;
    if (found.isSymbolicLink())
        return (0,digest/* sha256Of */.Bj)(`link ${await (0,promises_.readlink)(path)}`);
    return found.isFile() ? (0,digest/* digestFile */.TM)(path) : null;
}
function byName(a, b) {
    return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}

// EXTERNAL MODULE: ./build/packages/boundary/src/parse-yaml.js + 1 modules
var parse_yaml = __webpack_require__(1950);
// EXTERNAL MODULE: ./build/packages/boundary/src/files.js
var files = __webpack_require__(8437);
// EXTERNAL MODULE: ./build/packages/core/src/limits.js
var limits = __webpack_require__(7007);
;// CONCATENATED MODULE: ./build/actions/train-model/src/params.js



/** Parameters given as a mapping in the configuration file, as YAML in the input, or as the path of a file. */
async function readParams(given, context) {
    const structured = context.section['params'];
    if (context.host.input('params') === '' && (0,guard/* isJsonObject */.O)(structured))
        return { values: mapping(structured, 'the parameters'), file: null };
    if (given === '')
        return { values: {}, file: null };
    if (looksInline(given))
        return { values: mapping((await (0,parse_yaml/* parseYaml */.h)(given, 'params')).value, 'the input "params"'), file: null };
    const file = await (0,confined_path/* confinedPath */.OR)(context, 'params', given);
    const what = `the parameters "${given}"`;
    const text = await (0,files/* readTextFile */.Gu)(file, { what, bytesMax: limits/* CONFIG_BYTES_MAX */.CV, code: 'CONFIG_UNREADABLE' });
    return { values: mapping((await (0,parse_yaml/* parseYaml */.h)(text, context.display(file))).value, what), file };
}
/** A path has neither a line break nor `key: value` nor braces. */
function looksInline(given) {
    return /\n|:\s|^\{/.test(given);
}
function mapping(value, what) {
    if (value === null)
        return {};
    if ((0,guard/* isJsonObject */.O)(value))
        return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, writable(item)]));
    throw new error/* PlumblineError */.Dl('CONFIG_INVALID', `Cannot read ${what}: it must be a mapping of names to values: current value is ${JSON.stringify(value).slice(0, 60)}`, 'write one "name: value" a line');
}
/** YAML has `.inf` and `.nan`, JSON has neither: they become the words. */
function writable(value) {
    if (typeof value === 'number')
        return (0,canonical_json/* jsonNumber */.qj)(value);
    if (Array.isArray(value))
        return value.map(writable);
    if (!(0,guard/* isJsonObject */.O)(value))
        return value;
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, writable(item)]));
}

// EXTERNAL MODULE: external "node:perf_hooks"
var external_node_perf_hooks_ = __webpack_require__(643);
;// CONCATENATED MODULE: ./build/packages/boundary/src/kill-tree.js

/**
 * Signals a process and everything it started. The process must lead its own group (`detached: true`) except on Windows,
 * where `taskkill` walks the tree. One that is gone already is no error.
 */
function killTree(child, signal) {
    if (child.pid === undefined)
        return;
    if (process.platform === 'win32') {
        (0,external_node_child_process_.spawn)('taskkill', ['/pid', String(child.pid), '/T', '/F'], { stdio: 'ignore' }).on('error', () => child.kill(signal));
        return;
    }
    try {
        process.kill(-child.pid, signal);
    }
    catch {
        child.kill(signal);
    }
}

;// CONCATENATED MODULE: ./build/packages/boundary/src/line-splitter.js
const LINE_CHARS_MAX = 16_384;
/**
 * Splits a stream of text into lines at LF, CRLF and lone CR (progress bars; the runner reads a lone CR as a line end too).
 * Overlong lines are cut into pieces, so that a command without line ends cannot fill the memory.
 */
function lineSplitter(onLine) {
    let rest = '';
    return {
        push: (text) => {
            // A CR at the very end may be half of a CRLF: it waits for the next piece.
            const lines = (rest + text).split(/\r\n|\n|\r(?!$)/);
            rest = lines.pop() ?? '';
            for (const line of lines)
                cut(line).forEach(onLine);
            while (rest.length > LINE_CHARS_MAX) {
                onLine(rest.slice(0, LINE_CHARS_MAX));
                rest = rest.slice(LINE_CHARS_MAX);
            }
        },
        end: () => {
            const last = rest.replace(/\r$/, '');
            rest = '';
            if (last !== '')
                onLine(last);
        },
    };
}
function cut(line) {
    const pieces = [];
    for (let at = 0; at === 0 || at < line.length; at += LINE_CHARS_MAX)
        pieces.push(line.slice(at, at + LINE_CHARS_MAX));
    return pieces;
}

;// CONCATENATED MODULE: ./build/packages/boundary/src/run-command.js





/**
 * Runs a command to its end and says how it ended; a non-zero exit is a value, not an exception (`demandSuccess` makes it one).
 * Throws `COMMAND_FAILED` where it cannot be started.
 */
async function runCommand(request) {
    const started = external_node_perf_hooks_.performance.now();
    const child = start(request);
    const stop = stopper(child, request.graceMs ?? 5_000);
    const timer = request.timeoutMs === undefined ? undefined : setTimeout(() => stop.now('timeout'), request.timeoutMs);
    const { heartbeat, signal } = request;
    const beats = heartbeat && setInterval(() => heartbeat.beat(external_node_perf_hooks_.performance.now() - started), heartbeat.everyMs);
    const abort = () => stop.now('aborted');
    if (signal?.aborted === true)
        abort();
    signal?.addEventListener('abort', abort, { once: true });
    try {
        const { exitCode, signal: killedBy } = await ending(child, request);
        const end = { exitCode, signal: killedBy, ended: stop.reason(), durationMs: external_node_perf_hooks_.performance.now() - started };
        return { ...end, words: inWords(end, request) };
    }
    finally {
        clearTimeout(timer);
        clearInterval(beats);
        stop.done();
        signal?.removeEventListener('abort', abort);
    }
}
/** Returns silently after exit code 0; else throws `COMMAND_KILLED` or `COMMAND_FAILED` naming the command by `what`. */
function demandSuccess(end, what) {
    if (end.exitCode === 0 && end.ended === null)
        return;
    const killed = end.ended !== null || end.signal !== null;
    throw new error/* PlumblineError */.Dl(killed ? 'COMMAND_KILLED' : 'COMMAND_FAILED', `Cannot use ${what}: it must end with exit code 0: it ended by ${end.words}`, killed ? 'give it more time or memory, or make it need less' : 'read its output in the log above and correct it');
}
function start({ command, cwd, env }) {
    // Its own group, so that it can be ended with everything it started.
    const options = { cwd, env: { ...env }, stdio: ['ignore', 'pipe', 'pipe'] };
    const detached = process.platform !== 'win32';
    if (typeof command === 'string')
        return (0,external_node_child_process_.spawn)(command, { ...options, detached, shell: true });
    return (0,external_node_child_process_.spawn)(command[0] ?? '', command.slice(1), { ...options, detached });
}
const FLUSH_MS = 2_000;
function ending(child, { onLine, command }) {
    return new Promise((resolve, reject) => {
        const splitters = ['stdout', 'stderr'].map((stream) => {
            const splitter = lineSplitter((line) => onLine?.(line, stream));
            child[stream]?.setEncoding('utf8').on('data', (text) => splitter.push(text));
            return splitter;
        });
        child.on('error', (cause) => reject(notStarted(command, cause)));
        let flush;
        // A daemon left behind keeps the pipes open: it gets a moment, then it goes with the command.
        child.on('exit', () => {
            flush = setTimeout(() => {
                killTree(child, 'SIGKILL');
                child.stdout?.destroy();
                child.stderr?.destroy();
            }, FLUSH_MS);
        });
        child.on('close', (exitCode, signal) => {
            clearTimeout(flush);
            for (const splitter of splitters)
                splitter.end();
            resolve({ exitCode, signal });
        });
    });
}
function notStarted(command, cause) {
    const name = typeof command === 'string' ? command : (command[0] ?? '');
    return new error/* PlumblineError */.Dl('COMMAND_FAILED', `Cannot start the command "${name}": it must be a program on the PATH: ${cause.message}`, 'correct the command, or install the program in an earlier step', { cause });
}
function stopper(child, graceMs) {
    let why = null;
    let last;
    return {
        now: (reason) => {
            if (why !== null)
                return;
            why = reason;
            killTree(child, 'SIGTERM');
            last = setTimeout(() => killTree(child, 'SIGKILL'), graceMs);
        },
        reason: () => why,
        done: () => clearTimeout(last),
    };
}
function inWords(end, { timeoutMs }) {
    if (end.ended === 'timeout')
        return `the time limit of ${Math.round((timeoutMs ?? 0) / 100) / 10} s`;
    if (end.ended === 'aborted')
        return 'cancellation';
    if (end.signal === 'SIGKILL')
        return 'the signal SIGKILL (most often: out of memory)';
    if (end.signal !== null)
        return `the signal ${end.signal}`;
    return `exit code ${end.exitCode}${EXIT_WORDS[end.exitCode ?? 0] ?? ''}`;
}
/** What shells mean by their own exit codes. */
const EXIT_WORDS = {
    126: ' (found but not executable)',
    127: ' (command not found)',
    137: ' (killed, most often: out of memory)',
    143: ' (terminated)',
};

;// CONCATENATED MODULE: ./build/actions/train-model/src/shell.js


/**
 * A shell line as an argv: with `bash`, as GitHub's own steps run it, so that the first failing line ends it and a failing part
 * of a pipe counts; with `sh` where there is no bash. On Windows the line stays a line, for `cmd`.
 */
async function shellCommand(line, env) {
    if (process.platform === 'win32')
        return line;
    const bash = await findProgram('bash', env['PATH'] ?? '');
    return bash ? ['bash', '--noprofile', '--norc', '-e', '-o', 'pipefail', '-c', line] : ['sh', '-e', '-c', line];
}
async function findProgram(name, path) {
    const folders = path.split(external_node_path_.delimiter).filter((folder) => folder !== '');
    const found = await Promise.all(folders.map((folder) => (0,promises_.access)((0,external_node_path_.join)(folder, name)).then(() => true, () => false)));
    return found.includes(true);
}

;// CONCATENATED MODULE: ./build/actions/train-model/src/read-environment.js



const SECRET = /TOKEN|SECRET|PASS|PWD|CREDENTIAL|AUTH|KEY|COOKIE|SIGNATURE/i;
const VERSION_MS_MAX = 60_000;
const VERSION_CHARS_MAX = 1_000;
/**
 * The environment a training is a function of: platform, declared runtime versions, and the variables let through. Of a variable
 * the digest counts; of one whose name speaks of a secret only whether it is there, because a new password is no new training and
 * a digest of a short one would give it away.
 */
async function readEnvironment(inputs, context) {
    const versions = {};
    for (const command of inputs.runtimeVersions)
        versions[command] = await versionOf(command, inputs, context);
    const passed = inputs.passEnv.map((name) => [`variable ${name}`, digestOfVariable(name, context.host.env)]);
    return { platform: describeMachine().platform, ...versions, ...Object.fromEntries(passed) };
}
function digestOfVariable(name, env) {
    const value = env[name];
    if (value === undefined)
        return 'absent';
    return SECRET.test(name) ? 'present' : `sha256:${(0,digest/* sha256Of */.Bj)(value)}`;
}
async function versionOf(command, { passEnv }, { host, workingDirectory }) {
    const lines = [];
    const end = await runCommand({
        command: await shellCommand(command, host.env),
        cwd: workingDirectory,
        env: childEnvironment(host.env, { pass: passEnv }),
        onLine: (line) => void lines.push(line),
        timeoutMs: VERSION_MS_MAX,
        ...(host.cancelled === undefined ? {} : { signal: host.cancelled }),
    });
    demandSuccess(end, `the runtime version "${command}"`);
    return lines.join('\n').trim().slice(0, VERSION_CHARS_MAX);
}

;// CONCATENATED MODULE: ./build/actions/train-model/src/plan.js








/** In the fingerprint: a seed that follows from the data changes with them, and is no change of its own. */
const DERIVED = 'derived from the data';
/** What evidence can name: one subject a file, with room for code and parameters. */
const DATA_FILES_MAX = 9_990;
/** Reads everything a training is a function of. `storePath` is an output as well, where the store is a file. */
async function makePlan(inputs, context, storePath) {
    const modelPath = await (0,confined_path/* confinedPath */.OR)(context, 'model-path', inputs.modelPath);
    const metricsPath = inputs.metricsFile === '' ? null : await (0,confined_path/* confinedPath */.OR)(context, 'metrics-file', inputs.metricsFile);
    const params = await readParams(inputs.params, context);
    const data = await readData(inputs, context);
    const leftOut = [modelPath, metricsPath, params.file, storePath, context.reportDir, ...data.paths];
    const code = await readCode(inputs, context, leftOut.filter((path) => path !== null));
    const training = {
        data: data.digests,
        code: code.digests,
        params: params.values,
        seed: inputs.seed === '' ? DERIVED : String(Number(inputs.seed)),
        command: commandOf(inputs, context),
        environment: await readEnvironment(inputs, context),
    };
    return {
        inputs: training,
        seed: training.seed === DERIVED ? derivedSeed(data.digests) : training.seed,
        fingerprint: (0,src_fingerprint/* fingerprintOf */.ax)(training),
        source: code.source,
        dataPaths: data.paths,
        modelPath,
        metricsPath,
        modelDigest: await digestOfModel(modelPath),
    };
}
/** Digest of what lies at a path, or null where nothing does. */
async function digestOfModel(path) {
    return (await (0,promises_.lstat)(path).catch(() => null)) === null ? null : (0,digest/* digestPath */.GV)(path);
}
function commandOf(inputs, { section, host }) {
    const listed = section['command'];
    return host.input('command') === '' && Array.isArray(listed) ? listed.map(String) : inputs.command;
}
/** 32 bits, because most libraries take no more. */
function derivedSeed(data) {
    return String(Number.parseInt((0,digest/* seedOf */.n3)(data.map(({ sha256 }) => sha256)).slice(0, 8), 16));
}
async function readData(inputs, context) {
    const files = new Map();
    for (const path of await (0,confined_path/* confinedPaths */.d7)(context, 'data', inputs.data)) {
        if ((await (0,promises_.lstat)(path)).isDirectory()) {
            for (const { name, sha256 } of await (0,digest/* digestFolder */.lo)(path)) {
                files.set(context.display((0,external_node_path_.join)(path, name)), { path: (0,external_node_path_.join)(path, name), sha256 });
            }
        }
        else
            files.set(context.display(path), { path, sha256: await (0,digest/* digestFile */.TM)(path) });
    }
    if (files.size > DATA_FILES_MAX)
        throw tooMany(files.size);
    const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
    return {
        paths: sorted.map(([, { path }]) => path),
        digests: sorted.map(([name, { sha256 }]) => ({ name, sha256 })),
    };
}
function tooMany(count) {
    return new error/* PlumblineError */.Dl('LIMIT_SIZE', `Cannot name every data file in the evidence: there must be at most ${DATA_FILES_MAX}: current value is ${count}`, 'pack the files into fewer, such as Parquet or an archive');
}
async function readCode(inputs, context, leftOut) {
    const git = await readGit(context.workingDirectory, context.host.env);
    const source = { commit: git?.commit ?? context.host.surroundings.sha, dirty: git?.dirty ?? null };
    const options = {
        name: context.display,
        leaveOut: (path) => isBelow(path, [...leftOut, (0,external_node_path_.join)(context.workspace, '.plumbline')]),
    };
    if (inputs.code.length > 0) {
        const listed = [];
        for (const path of await (0,confined_path/* confinedPaths */.d7)(context, 'code', inputs.code)) {
            listed.push(...((await (0,promises_.lstat)(path)).isDirectory() ? await listFiles(path) : [path]));
        }
        return { digests: await digestFiles([...new Set(listed)], options), source };
    }
    if (git !== null)
        return { digests: await digestTracked(context.workingDirectory, git.files, options), source };
    return { digests: await digestFiles(await listFiles(context.workingDirectory), options), source };
}

;// CONCATENATED MODULE: ./build/packages/tracking/src/no-tracker.js
const RUN = {
    id: '',
    url: '',
    environment: {},
    log: async () => [],
    end: async () => { },
};
/** `tracking: none`: nothing is recorded outside the evidence. */
function noTracker() {
    return { kind: 'none', store: null, start: async () => RUN, restoreModel: async () => false };
}

;// CONCATENATED MODULE: ./build/packages/tracking/src/open-tracker.js

/** The tracker that `tracking` names; its adapter is loaded only when it is named. */
async function openTracker(tracking, options) {
    if (tracking.kind === 'none')
        return noTracker();
    const { mlflowTracker } = await __webpack_require__.e(/* import() */ 881).then(__webpack_require__.bind(__webpack_require__, 2881));
    return mlflowTracker({ ...options, url: tracking.url });
}

// EXTERNAL MODULE: ./build/packages/core/src/thrown.js
var src_thrown = __webpack_require__(5069);
// EXTERNAL MODULE: ./build/packages/tracking/src/training-record.js
var training_record = __webpack_require__(1893);
;// CONCATENATED MODULE: ./build/packages/tracking/src/file-store.js





/**
 * The record in a file. An absent one, and one that cannot be read, mean "train": training again is never wrong.
 * `place` is how the file is called for people. Writing replaces the file in one step; `INPUT_INVALID` where it cannot.
 */
function fileStore(path, place) {
    return {
        place,
        read: () => read(path, place),
        write: (record) => write(path, place, record),
    };
}
async function write(path, place, record) {
    try {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
        await (0,promises_.writeFile)(`${path}.new`, (0,training_record/* writeRecord */.rh)(record));
        await (0,promises_.rename)(`${path}.new`, path);
    }
    catch (cause) {
        throw new error/* PlumblineError */.Dl('INPUT_INVALID', `Cannot keep the training record: "${place}" must be writable: ${(0,src_thrown/* messageOf */.b)(cause)}`, 'name a file in a folder that can be written in "fingerprint-store"', { cause });
    }
}
async function read(path, place) {
    if ((await (0,promises_.stat)(path).catch(() => null)) === null) {
        return { record: null, note: `no successful training is recorded in "${place}"` };
    }
    const what = `the training record "${place}"`;
    try {
        const text = await (0,files/* readTextFile */.Gu)(path, { what, bytesMax: training_record/* RECORD_BYTES_MAX */.vD });
        return { record: await (0,training_record/* parseRecord */.Hh)(text, what), note: '' };
    }
    catch (thrown) {
        if (!(thrown instanceof error/* PlumblineError */.Dl))
            throw thrown;
        return { record: null, note: `the record of the last training cannot be used: ${thrown.message}` };
    }
}

;// CONCATENATED MODULE: ./build/actions/train-model/src/stores.js




/** Opens both. `auto` is the tracker, else the registry's folder, else a folder of the workspace, which a hosted runner forgets. */
async function openStores(inputs, context) {
    const { host, workspace, use, reportDir } = context;
    const key = use === '' ? 'default' : use.replaceAll(/[^\w.-]/g, '_');
    const repository = host.surroundings.repository ?? (0,external_node_path_.basename)(workspace);
    const experiment = inputs.experiment === '' ? repository : inputs.experiment;
    const tracker = await openTracker(inputs.tracking, { experiment, key, env: host.env, temp: reportDir });
    if (inputs.storeFile === '' && tracker.store !== null)
        return { tracker, store: tracker.store, storePath: null };
    const storePath = await storeFile(inputs, context, `${key}.json`);
    return { tracker, store: fileStore(storePath, context.display(storePath)), storePath };
}
/**
 * What the store remembers. A file that git tracks came with the change: with a model beside it, it could pass off any model as
 * trained by the code that is there, so it counts for nothing.
 */
async function recall({ store, storePath }, { host }) {
    if (storePath === null)
        return store.read();
    const git = await readGit((0,external_node_path_.dirname)(storePath), host.env);
    const tracked = git?.files.some(({ name }) => name === (0,external_node_path_.basename)(storePath)) === true;
    if (!tracked)
        return store.read();
    return {
        record: null,
        note: `the record "${store.place}" is tracked by git: what comes with a change cannot vouch for it`,
    };
}
async function storeFile(inputs, context, file) {
    if (inputs.storeFile !== '')
        return (0,confined_path/* writtenPath */.dR)(context, 'fingerprint-store', inputs.storeFile);
    if (inputs.registry === '')
        return (0,external_node_path_.join)(context.workspace, '.plumbline', 'training', file);
    const folder = /^local:(.+)$/.exec(inputs.registry)?.[1];
    if (folder !== undefined)
        return (0,external_node_path_.join)(await (0,confined_path/* confinedPath */.OR)(context, 'registry', folder), 'training', file);
    throw new error/* PlumblineError */.Dl('INPUT_INVALID', `Cannot keep the fingerprint in the registry: it must be local:<folder>: current value is "${inputs.registry}"`, 'give "fingerprint-store: file:<path>" or "tracking: mlflow:<url>"');
}

// EXTERNAL MODULE: ./build/packages/core/src/evidence.js
var evidence = __webpack_require__(6862);
// EXTERNAL MODULE: ./build/packages/tracking/src/tracker.js
var tracker = __webpack_require__(6497);
;// CONCATENATED MODULE: ./build/actions/train-model/src/command.js





const TAIL_LINES = 60;
const TAIL_LINES_IN_ERROR = 8;
const TAIL_LINE_CHARS_MAX = 300;
const TITLE_CHARS_MAX = 100;
const HEARTBEAT_MS = 60_000;
const SECRET_CHARS_MIN = 4;
/** Runs the command with the environment of `commandEnvironment`. Throws `COMMAND_FAILED` or `COMMAND_KILLED` with its last lines. */
async function runTraining(plan, inputs, at) {
    const { host, workingDirectory } = at.context;
    const { command } = plan.inputs;
    const env = await commandEnvironment(plan, inputs, at);
    const tail = [];
    const redact = redactor(inputs.passEnv.map((name) => host.env[name] ?? ''));
    const end = await host.group(`Training: ${titleOf(command)}`, async () => runCommand({
        command: typeof command === 'string' ? await shellCommand(command, host.env) : command,
        cwd: workingDirectory,
        env,
        timeoutMs: inputs.timeoutMinutes * 60_000,
        onLine: (line) => {
            host.log(line);
            tail.push(redact(line).slice(0, TAIL_LINE_CHARS_MAX));
            if (tail.length > TAIL_LINES)
                tail.shift();
        },
        heartbeat: {
            everyMs: HEARTBEAT_MS,
            beat: (elapsedMs) => host.log(`Still training after ${Math.round(elapsedMs / 60_000)} min`),
        },
        ...(host.cancelled === undefined ? {} : { signal: host.cancelled }),
    }));
    try {
        demandSuccess(end, 'the training');
    }
    catch (thrown) {
        throw withTail(thrown, tail);
    }
    return { tail, wallTimeMs: Math.round(end.durationMs) };
}
/** The first line, as far as it fits a heading. */
function titleOf(command) {
    const [line = ''] = (typeof command === 'string' ? command : command.join(' ')).split('\n');
    return line.slice(0, TITLE_CHARS_MAX);
}
/** What the command finds in its environment. Credentials are never added: they pass only where `pass-env` names them. */
async function commandEnvironment(plan, inputs, { context, tracked }) {
    const params = (0,external_node_path_.join)(context.reportDir, 'params.json');
    await (0,promises_.writeFile)(params, (0,canonical_json/* canonicalJson */.dj)(plan.inputs.params));
    return childEnvironment(context.host.env, {
        pass: inputs.passEnv,
        set: {
            // Python holds its output back when it writes to a pipe; a log that comes at the end helps nobody.
            PYTHONUNBUFFERED: '1',
            ...tracked.environment,
            PLUMBLINE_SEED: plan.seed,
            PLUMBLINE_PARAMS: params,
            PLUMBLINE_DATA: plan.dataPaths.join('\n'),
            PLUMBLINE_MODEL_PATH: plan.modelPath,
            ...(plan.metricsPath === null ? {} : { PLUMBLINE_METRICS_FILE: plan.metricsPath }),
        },
    });
}
/** The runner masks secrets in its log only; a report and a comment are read by more people. */
function redactor(values) {
    const secrets = values
        .flatMap((value) => [value, ...value.split(/\r\n|\r|\n/)])
        .filter((value) => value.length >= SECRET_CHARS_MIN)
        .sort((a, b) => b.length - a.length);
    return (line) => secrets.reduce((text, secret) => text.replaceAll(secret, '***'), line);
}
function withTail(thrown, tail) {
    if (!(thrown instanceof error/* PlumblineError */.Dl) || tail.length === 0)
        return thrown;
    const last = tail
        .slice(-TAIL_LINES_IN_ERROR)
        .filter((line) => line.trim() !== '')
        .join(' | ');
    return new error/* PlumblineError */.Dl(thrown.code, `${thrown.message}; its last lines: ${last}`, thrown.fix, { cause: thrown });
}

;// CONCATENATED MODULE: ./build/packages/tracking/src/written-stamp.js


/**
 * When something was last written: the newest change time (nanoseconds) of a file, or of a folder and everything below it;
 * null where nothing is there. The change time cannot be set back, so equal stamps mean "not written since".
 */
async function writtenStamp(path) {
    const found = await (0,promises_.lstat)(path, { bigint: true }).catch(() => null);
    if (found === null)
        return null;
    if (!found.isDirectory())
        return found.ctimeNs;
    let newest = found.ctimeNs;
    for (const entry of await (0,promises_.readdir)(path, { recursive: true, withFileTypes: true })) {
        const { ctimeNs } = await (0,promises_.lstat)((0,external_node_path_.join)(entry.parentPath, entry.name), { bigint: true });
        if (ctimeNs > newest)
            newest = ctimeNs;
    }
    return newest;
}

// EXTERNAL MODULE: ./build/packages/boundary/src/parse-json.js
var parse_json = __webpack_require__(4308);
;// CONCATENATED MODULE: ./build/packages/tracking/src/parse-metrics.js


/** Size of a metrics file at most, and how many metrics it may hold. */
const METRICS_BYTES_MAX = 4 * 1024 * 1024;
const METRICS_MAX = 1000;
const NON_FINITE = {
    NaN: Number.NaN,
    Infinity: Number.POSITIVE_INFINITY,
    '-Infinity': Number.NEGATIVE_INFINITY,
};
/**
 * Metrics as a training command writes them: `{"<name>": number}` or `{"metrics": {…}}`. NaN and Infinity are taken bare, as
 * Python writes them, and as strings; null is NaN, because that is what JavaScript makes of it. Throws `COMMAND_OUTPUT` for
 * anything else, and for no metric at all.
 */
function parseMetrics(written, what) {
    const document = (0,parse_json/* parseJson */.q)(quoteBareNumbers(written), what, { code: 'COMMAND_OUTPUT', fix: FIX });
    const metrics = (0,guard/* isJsonObject */.O)(document) && (0,guard/* isJsonObject */.O)(document['metrics']) ? document['metrics'] : document;
    if (!(0,guard/* isJsonObject */.O)(metrics))
        throw broken(what, 'an object of numbers', JSON.stringify(metrics).slice(0, 60));
    const entries = Object.entries(metrics).map(([name, value]) => [name, toNumber(name, value, what)]);
    if (entries.length === 0)
        throw broken(what, 'an object with at least one number', '{}');
    if (entries.length > METRICS_MAX)
        throw broken(what, `at most ${METRICS_MAX} numbers`, String(entries.length));
    const long = entries.find(([name]) => name.length > limits/* NAME_CHARS_MAX */.bR);
    if (long !== undefined)
        throw broken(what, `names of at most ${limits/* NAME_CHARS_MAX */.bR} characters`, long[0].slice(0, 60));
    return Object.fromEntries(entries);
}
const FIX = 'write {"<metric>": number, …} or {"metrics": {…}} as JSON';
const STRING_OR_BARE = /("(?:[^"\\]|\\.)*")|(-?\bInfinity\b|\bNaN\b)/g;
/** JSON has no word for them, and Python's `json.dump` writes them all the same. */
function quoteBareNumbers(written) {
    return written.replace(STRING_OR_BARE, (found, quoted) => quoted ?? `"${found}"`);
}
function toNumber(name, value, what) {
    if (typeof value === 'number')
        return value;
    if (value === null)
        return Number.NaN;
    const special = typeof value === 'string' && Object.hasOwn(NON_FINITE, value) ? NON_FINITE[value] : undefined;
    if (special !== undefined)
        return special;
    throw broken(what, `a number under "${name}"`, JSON.stringify(value).slice(0, 60));
}
function broken(what, wanted, found) {
    return new error/* PlumblineError */.Dl('COMMAND_OUTPUT', `Cannot read ${what}: it must be ${wanted}: current value is ${found}`, FIX);
}

;// CONCATENATED MODULE: ./build/actions/train-model/src/product.js





/** The stamps of the outputs as they are now. */
async function stampOutputs({ modelPath, metricsPath }) {
    return {
        model: await writtenStamp(modelPath),
        metrics: metricsPath === null ? null : await writtenStamp(metricsPath),
    };
}
/**
 * Reads what the command wrote. `COMMAND_OUTPUT` where the model or the metrics are missing, empty, or left over from before: a
 * command that ends with 0 and writes nothing must not pass an old model off as a new one.
 */
async function readProduct(paths, before) {
    const now = await stampOutputs(paths);
    demandNew('the model', paths.display(paths.modelPath), { before: before.model, now: now.model });
    const model = await readModel(paths);
    if (paths.metricsPath === null)
        return { model, metrics: {} };
    const name = paths.display(paths.metricsPath);
    demandNew('the metrics file', name, { before: before.metrics, now: now.metrics });
    const what = `the metrics file "${name}"`;
    const text = await (0,files/* readTextFile */.Gu)(paths.metricsPath, { what, bytesMax: METRICS_BYTES_MAX, code: 'COMMAND_OUTPUT' });
    return { model, metrics: parseMetrics(text, what) };
}
function demandNew(what, name, stamp) {
    if (stamp.now !== null && stamp.now !== stamp.before)
        return;
    throw unusable(what, name, stamp.now === null ? 'it is not there' : 'it was there before and has not been written since');
}
async function readModel({ modelPath, display }) {
    const name = display(modelPath);
    const found = await (0,promises_.lstat)(modelPath);
    if (found.isDirectory()) {
        const files = await (0,digest/* digestFolder */.lo)(modelPath);
        if (files.length === 0)
            throw unusable('the model', name, 'the folder is empty');
        return {
            kind: 'folder',
            sha256: (0,digest/* rootDigest */.bb)(files),
            files: files.map((file) => ({ name: file.name, sha256: file.sha256 })),
        };
    }
    if (!found.isFile())
        throw unusable('the model', name, 'it is neither a file nor a folder');
    if (found.size === 0)
        throw unusable('the model', name, 'the file is empty');
    const sha256 = await (0,digest/* digestFile */.TM)(modelPath);
    return { kind: 'file', sha256, files: [{ name: (0,external_node_path_.basename)(modelPath), sha256 }] };
}
function unusable(what, name, found) {
    return new error/* PlumblineError */.Dl('COMMAND_OUTPUT', `Cannot use ${what} "${name}": the command must write it: ${found}`, what === 'the model'
        ? 'write the model to the path in PLUMBLINE_MODEL_PATH, or correct "model-path"'
        : 'write the metrics to the path in PLUMBLINE_METRICS_FILE, or leave "metrics-file" out');
}

;// CONCATENATED MODULE: ./build/actions/train-model/src/train.js





/** Trains and records. Whatever goes wrong, the run in the tracker does not stay open. */
async function train(plan, options) {
    const { inputs, context, tracker } = options;
    const startedAtMs = context.host.now().getTime();
    const tags = startTags(plan, options);
    const tracked = await tracker.start({ name: inputs.runName, startedAtMs, tags, data: plan.inputs.data });
    try {
        return await trainInRun(plan, options, tracked);
    }
    catch (thrown) {
        const killed = thrown instanceof error/* PlumblineError */.Dl && thrown.code === 'COMMAND_KILLED';
        await closeRun(tracked, killed ? 'KILLED' : 'FAILED', { plan, context });
        throw thrown;
    }
}
async function trainInRun(plan, { inputs, context }, tracked) {
    const paths = { modelPath: plan.modelPath, metricsPath: plan.metricsPath, display: context.display };
    const before = await stampOutputs(paths);
    const { tail, wallTimeMs } = await runTraining(plan, inputs, { context, tracked });
    const product = await readProduct(paths, before);
    const at = context.host.now();
    const notices = await tracked.log({
        params: plan.inputs.params,
        metrics: product.metrics,
        tags: { 'plumbline.model.sha256': product.model.sha256, 'plumbline.wall-time-ms': String(wallTimeMs) },
        atMs: at.getTime(),
        files: modelFiles(plan, product),
    });
    const record = {
        schema: training_record/* RECORD_SCHEMA_NAME */.qg,
        fingerprint: plan.fingerprint.sha256,
        parts: plan.fingerprint.parts,
        inputs: plan.inputs,
        model: product.model,
        metrics: Object.fromEntries(Object.entries(product.metrics).filter(([, value]) => Number.isFinite(value))),
        trainedAt: at.toISOString(),
        runId: tracked.id,
        runUrl: tracked.url,
    };
    return { training: { tail, wallTimeMs, tracked }, record, metrics: product.metrics, notices };
}
function startTags(plan, { context, decision }) {
    const { commit, dirty } = plan.source;
    const { runUrl } = context.host.surroundings;
    const parents = (0,evidence/* evidenceAbout */.t0)(context.evidence, plan.inputs.data.map(({ sha256 }) => sha256));
    return {
        'mlflow.source.type': 'JOB',
        ...(runUrl === null ? {} : { 'mlflow.source.name': runUrl }),
        ...(commit === null ? {} : { 'mlflow.source.git.commit': commit }),
        ...(dirty === null ? {} : { 'plumbline.git.dirty': String(dirty) }),
        ...(parents.length === 0 ? {} : { 'plumbline.evidence': parents.map(({ sha256 }) => sha256).join(',') }),
        'plumbline.reason': decision.reason,
        'plumbline.seed': plan.seed,
        'plumbline.fingerprint': plan.fingerprint.sha256,
    };
}
/** Artifacts by their path in the run. */
function modelFiles(plan, { model }) {
    const at = (name) => (model.kind === 'folder' ? (0,external_node_path_.join)(plan.modelPath, name) : plan.modelPath);
    return new Map(model.files.map(({ name }) => [`${tracker/* MODEL_FOLDER */.F}/${model.kind === 'folder' ? name : (0,external_node_path_.basename)(name)}`, at(name)]));
}
/** A failed training is a record too: with its parameters, and with how it ended. */
async function closeRun(tracked, status, { plan, context }) {
    const atMs = context.host.now().getTime();
    const nothing = { metrics: {}, tags: {}, files: new Map() };
    // The training's own error is the one to tell.
    const warn = (thrown) => context.host.warning(`The failed run is not complete in the tracker: ${(0,src_thrown/* messageOf */.b)(thrown)}`);
    await tracked.log({ params: plan.inputs.params, ...nothing, atMs }).catch(warn);
    await tracked.end(status, atMs).catch(warn);
}

;// CONCATENATED MODULE: ./build/actions/train-model/src/run.js






/** Key of a dispatch by monitor-model, in the payload of the event or the inputs of the workflow. */
const CORRELATION_KEY = 'plumbline-correlation-id';
const CORRELATION_ID = /^[\w.:/-]{1,200}$/;
/** Takes the fingerprint, decides whether to train, trains, and judges what came of it. */
async function run(inputs, context) {
    const stores = await openStores(inputs, context);
    const plan = await makePlan(inputs, context, stores.storePath);
    const remembered = await recall(stores, context);
    const decision = await decide({ plan, inputs, context, stores, remembered });
    context.host.log(decision.train ? `Training: ${decision.reason}` : `Not training: ${decision.reason}`);
    const base = {
        decision,
        inputs: plan.inputs,
        seed: plan.seed,
        fingerprint: plan.fingerprint,
        source: plan.source,
        machine: machineOf(),
        last: remembered.record,
        modelPath: plan.modelPath,
        store: stores.store,
    };
    const made = await make(plan, { inputs, context, stores, remembered, decision });
    const outcome = { ...base, training: made.training, record: made.record, metrics: made.metrics };
    const modelName = context.display(plan.modelPath);
    const judgement = judge({ ...outcome, modelName, notices: made.notices, correlationId: correlationOf(context) });
    return { ...outcome, judgement };
}
/** Decides; where only the model is missing, the tracker may bring it back. */
async function decide({ plan, inputs, context, stores, remembered }) {
    const basis = {
        trigger: inputs.trigger,
        correlationId: correlationOf(context),
        remembered,
        inputs: plan.inputs,
        fingerprint: plan.fingerprint,
        modelDigest: plan.modelDigest,
    };
    const decision = decideTraining(basis);
    if (decision.cause !== 'model-gone' || plan.modelDigest !== null || remembered.record === null)
        return decision;
    if (!(await stores.tracker.restoreModel(remembered.record, plan.modelPath)))
        return decision;
    context.host.log('The recorded model was fetched from the tracker');
    return decideTraining({ ...basis, modelDigest: await digestOfModel(plan.modelPath) });
}
async function make(plan, basis) {
    const { inputs, context, stores, decision, remembered } = basis;
    if (!decision.train && remembered.record !== null) {
        return { training: null, record: remembered.record, metrics: remembered.record.metrics, notices: [] };
    }
    const made = await train(plan, { inputs, context, tracker: stores.tracker, decision });
    // Only where nothing outlives a hosted runner does this need saying.
    const forgetful = stores.tracker.kind === 'none' && inputs.storeFile === '' && inputs.registry === '' && inputs.trigger === 'changed';
    const notice = `The fingerprint is kept in "${stores.store.place}": a runner that starts empty trains every time; give "tracking", "registry" or "fingerprint-store"`;
    return { ...made, notices: [...made.notices, ...(forgetful && context.host.surroundings.onGitHub ? [notice] : [])] };
}
/** The correlation id of a dispatch, or ''. A dispatch by hand may carry an empty one. */
function correlationOf({ host }) {
    const id = host.surroundings.payload[CORRELATION_KEY];
    return typeof id === 'string' && CORRELATION_ID.test(id) ? id : '';
}
function machineOf() {
    const machine = (0,canonical_json/* toJson */.aB)(describeMachine());
    return (0,guard/* isJsonObject */.O)(machine) ? machine : {};
}


/***/ }),

/***/ 1169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ax: () => (/* binding */ fingerprintOf),
/* harmony export */   dI: () => (/* binding */ PARTS),
/* harmony export */   lS: () => (/* binding */ membersOf)
/* harmony export */ });
/* harmony import */ var _plumbline_boundary__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(728);
/* harmony import */ var _plumbline_boundary__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(991);
/* harmony import */ var _flatten_params_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4046);


/** The parts of a fingerprint, in the order in which changes are told. */
const PARTS = ['data', 'code', 'params', 'seed', 'command', 'environment'];
/** What a part consists of, by name: file → digest, parameter → value as JSON. The order of files does not matter. */
function membersOf(inputs, part) {
    if (part === 'data' || part === 'code')
        return new Map(inputs[part].map(({ name, sha256 }) => [name, sha256]));
    if (part === 'params')
        return (0,_flatten_params_js__WEBPACK_IMPORTED_MODULE_0__/* .flattenParams */ .V)(inputs.params);
    if (part === 'environment')
        return new Map(Object.entries(inputs.environment));
    return new Map([[part, (0,_plumbline_boundary__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(inputs[part])]]);
}
/** The fingerprint of a training: equal exactly when every byte of every part is. */
function fingerprintOf(inputs) {
    const digest = (part) => {
        const value = part === 'data' || part === 'code' ? Object.fromEntries(membersOf(inputs, part)) : inputs[part];
        return (0,_plumbline_boundary__WEBPACK_IMPORTED_MODULE_2__/* .sha256Of */ .Bj)((0,_plumbline_boundary__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(value));
    };
    const parts = {
        data: digest('data'),
        code: digest('code'),
        params: digest('params'),
        seed: digest('seed'),
        command: digest('command'),
        environment: digest('environment'),
    };
    return { sha256: (0,_plumbline_boundary__WEBPACK_IMPORTED_MODULE_2__/* .sha256Of */ .Bj)((0,_plumbline_boundary__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(parts)), parts };
}


/***/ }),

/***/ 4046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ flattenParams)
/* harmony export */ });
/* harmony import */ var _plumbline_boundary__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6467);
/* harmony import */ var _plumbline_boundary__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(728);

/**
 * Parameters as trackers know them: nested names joined by dots, each value as text (a string as it is, else JSON).
 * An empty object stays visible as `{}`.
 */
function flattenParams(params) {
    const flat = new Map();
    collect(flat, '', params);
    return flat;
}
function collect(flat, prefix, value) {
    if ((0,_plumbline_boundary__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(value) && (prefix === '' || Object.keys(value).length > 0)) {
        for (const [key, child] of Object.entries(value))
            collect(flat, prefix === '' ? key : `${prefix}.${key}`, child);
        return;
    }
    flat.set(prefix, typeof value === 'string' ? value : (0,_plumbline_boundary__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(value));
}


/***/ }),

/***/ 6497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ MODEL_FOLDER)
/* harmony export */ });
/** The folder of the model among a run's artifacts. */
const MODEL_FOLDER = 'model';


/***/ }),

/***/ 1893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hh: () => (/* binding */ parseRecord),
/* harmony export */   qg: () => (/* binding */ RECORD_SCHEMA_NAME),
/* harmony export */   rh: () => (/* binding */ writeRecord),
/* harmony export */   vD: () => (/* binding */ RECORD_BYTES_MAX)
/* harmony export */ });
/* harmony import */ var _plumbline_boundary__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6467);
/* harmony import */ var _plumbline_boundary__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4308);
/* harmony import */ var _plumbline_boundary__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(728);
/* harmony import */ var _plumbline_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2705);
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1169);



/** The name of version 1 of the record. */
const RECORD_SCHEMA_NAME = 'plumbline.training/v1';
/** Size of a record at most. */
const RECORD_BYTES_MAX = 16 * 1024 * 1024;
const text = { type: 'string', maxLength: 4096 };
const sha256 = { type: 'string', pattern: '^[0-9a-f]{64}$' };
function closed(properties) {
    return { type: 'object', additionalProperties: false, required: Object.keys(properties), properties };
}
const named = { type: 'array', maxItems: 100_000, items: closed({ name: text, sha256 }) };
const SCHEMA = closed({
    schema: { const: RECORD_SCHEMA_NAME },
    fingerprint: sha256,
    parts: closed(Object.fromEntries(_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .PARTS */ .dI.map((part) => [part, sha256]))),
    inputs: {
        anyOf: [
            { type: 'null' },
            closed({
                data: named,
                code: named,
                params: { type: 'object' },
                seed: text,
                command: { anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }] },
                environment: { type: 'object', additionalProperties: text },
            }),
        ],
    },
    model: closed({ kind: { enum: ['file', 'folder'] }, sha256, files: named }),
    metrics: { type: 'object', additionalProperties: { type: 'number' } },
    trainedAt: { type: 'string', format: 'date-time', maxLength: 64 },
    runId: text,
    runUrl: text,
});
const checkRecord = (0,_plumbline_boundary__WEBPACK_IMPORTED_MODULE_1__/* .guard */ .a)(SCHEMA);
/**
 * Reads a record. Besides its schema the fingerprint must follow from the inputs: a record edited by hand is refused.
 * Throws `CONFIG_SYNTAX` or `CONFIG_INVALID`.
 */
async function parseRecord(written, what) {
    const record = await checkRecord((0,_plumbline_boundary__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .q)(written, what), what);
    if (record.inputs !== null && (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprintOf */ .ax)(record.inputs).sha256 !== record.fingerprint) {
        throw new _plumbline_core__WEBPACK_IMPORTED_MODULE_3__/* .PlumblineError */ .Dl('CONFIG_INVALID', `Cannot use ${what}: its fingerprint must follow from its inputs: current value is another`, `delete ${what}; the next training writes it anew`);
    }
    return record;
}
/** A record as text: canonical, so that equal records have equal bytes. */
function writeRecord(record) {
    return (0,_plumbline_boundary__WEBPACK_IMPORTED_MODULE_4__/* .canonicalJson */ .dj)((0,_plumbline_boundary__WEBPACK_IMPORTED_MODULE_4__/* .toJson */ .aB)(record));
}


/***/ })

};

export const id = 437;
export const ids = [437];
export const modules = {

/***/ 63437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  currentPlatform: () => (/* reexport */ currentPlatform),
  loadDuckdb: () => (/* reexport */ loadDuckdb),
  loadOnnxRuntime: () => (/* reexport */ loadOnnxRuntime)
});

// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(98995);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/packages/core/src/error.js
var error = __webpack_require__(42705);
// EXTERNAL MODULE: ./build/packages/core/src/thrown.js
var src_thrown = __webpack_require__(65069);
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
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(41692);
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
        problem ??= unreadable(needed, thrown);
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
function unreadable(needed, thrown) {
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
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
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

;// CONCATENATED MODULE: ./build/packages/native/src/index.js




/***/ })

};

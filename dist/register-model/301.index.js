export const id = 301;
export const ids = [301];
export const modules = {

/***/ 3301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  localRegistry: () => (/* binding */ localRegistry)
});

// EXTERNAL MODULE: ./build/packages/registry/src/ledger-registry.js + 8 modules
var ledger_registry = __webpack_require__(4494);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/packages/core/src/thrown.js
var src_thrown = __webpack_require__(5069);
// EXTERNAL MODULE: ./build/packages/registry/src/corrupt.js
var corrupt = __webpack_require__(9886);
// EXTERNAL MODULE: ./build/packages/registry/src/ledger-views.js + 1 modules
var ledger_views = __webpack_require__(8418);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/packages/core/src/error.js
var error = __webpack_require__(2705);
;// CONCATENATED MODULE: ./build/packages/registry/src/local/durable-file.js




/** Temporary files lie on the same disk as their targets, so that a rename is atomic. */
const TEMPORARY = '.tmp';
/**
 * A new, empty temporary file. No name comes twice: whoever clears up after a rename must not take away another's file that has got the name
 * meanwhile.
 */
async function openTemporary(root) {
    await (0,promises_.mkdir)((0,external_node_path_.join)(root, TEMPORARY), { recursive: true });
    const path = (0,external_node_path_.join)(root, TEMPORARY, `${process.pid}-${(0,external_node_crypto_.randomBytes)(12).toString('hex')}`);
    return { path, handle: await (0,promises_.open)(path, 'wx') };
}
/** Writes a whole file that is not there yet, or nothing: false where it exists. */
async function createWhole(root, path, text) {
    const temporary = await writeTemporary(root, path, text);
    try {
        await (0,promises_.link)(temporary, path);
    }
    catch (thrown) {
        if ((0,src_thrown/* hasCode */.u)(thrown, 'EEXIST'))
            return false;
        if ((0,src_thrown/* hasCode */.u)(thrown, 'EPERM') || (0,src_thrown/* hasCode */.u)(thrown, 'ENOTSUP'))
            throw withoutLinks(root, thrown);
        throw thrown;
    }
    finally {
        await (0,promises_.rm)(temporary, { force: true });
    }
    await syncFolder((0,external_node_path_.dirname)(path));
    return true;
}
/** Writes a whole file in the place of whatever is there. */
async function replaceWhole(root, path, text) {
    await (0,promises_.rename)(await writeTemporary(root, path, text), path);
    await syncFolder((0,external_node_path_.dirname)(path));
}
async function writeTemporary(root, path, text) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
    const temporary = await openTemporary(root);
    try {
        await temporary.handle.writeFile(text);
        await temporary.handle.sync();
    }
    finally {
        await temporary.handle.close();
    }
    return temporary.path;
}
/** Makes a new name durable. Where a folder cannot be opened (Windows), the file system does this itself. */
async function syncFolder(path) {
    const handle = await (0,promises_.open)(path, 'r').catch(() => null);
    if (handle === null)
        return;
    await handle.sync().catch(() => undefined);
    await handle.close();
}
function withoutLinks(root, cause) {
    return new error/* PlumblineError */.Dl('INPUT_INVALID', `Cannot write the registry: its disk must support hard links, which make a write exclusive: "${root}" does not`, 'put the registry on a local disk', { cause });
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/packages/boundary/src/digest.js + 2 modules
var digest = __webpack_require__(991);
;// CONCATENATED MODULE: ./build/packages/registry/src/local/local-blobs.js








const nameOf = (sha256) => `blobs/sha256/${sha256}`;
/** The blobs of an OCI image layout on a local disk. */
function localBlobs(root) {
    const at = (sha256) => (0,external_node_path_.join)(root, nameOf(sha256));
    return {
        putFile: (source, sha256) => putFile(root, source, sha256),
        putText: (text) => putText(root, text),
        readText: (sha256, bytesMax) => readText(at(sha256), sha256, bytesMax),
        copyTo: (sha256, target) => copyTo(at(sha256), sha256, target),
        state: (sha256) => stateOf(at(sha256), sha256),
        list: async () => (await (0,promises_.readdir)((0,external_node_path_.join)(root, 'blobs/sha256')).catch(() => [])).sort(),
    };
}
async function putFile(root, source, sha256) {
    const path = (0,external_node_path_.join)(root, nameOf(sha256));
    if ((await (0,promises_.stat)(path).catch(() => null)) === null) {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
        await copyIn(root, source, { path, sha256 });
    }
    await readBack(path, sha256);
}
async function copyIn(root, source, target) {
    const temporary = await openTemporary(root);
    try {
        const found = await pour(source, temporary.handle);
        if (found !== target.sha256)
            throw changedWhileRead(source, target.sha256, found);
        await temporary.handle.sync();
        await temporary.handle.close();
        await (0,promises_.rename)(temporary.path, target.path);
        await syncFolder((0,external_node_path_.dirname)(target.path));
    }
    finally {
        await temporary.handle.close().catch(() => undefined);
        await (0,promises_.rm)(temporary.path, { force: true });
    }
}
/** Copies bytes and returns their sha256. */
async function pour(source, target) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for await (const chunk of (0,external_node_fs_.createReadStream)(source)) {
        hash.update(chunk);
        await target.writeFile(chunk);
    }
    return hash.digest('hex');
}
async function putText(root, text) {
    const sha256 = (0,digest/* sha256Of */.Bj)(text);
    const path = (0,external_node_path_.join)(root, nameOf(sha256));
    if ((await (0,promises_.stat)(path).catch(() => null)) === null)
        await createWhole(root, path, text);
    await readBack(path, sha256);
    return sha256;
}
async function readBack(path, sha256) {
    if ((await stateOf(path, sha256)) !== 'ok')
        throw (0,corrupt/* corrupt */.q)(nameOf(sha256), 'does not have the digest it is named by');
}
async function stateOf(path, sha256) {
    const found = await (0,digest/* digestFile */.TM)(path).catch((thrown) => {
        if ((0,src_thrown/* hasCode */.u)(thrown, 'ENOENT'))
            return null;
        throw thrown;
    });
    return found === null ? 'missing' : found === sha256 ? 'ok' : 'corrupt';
}
async function readText(path, sha256, bytesMax) {
    const found = await (0,promises_.stat)(path).catch(() => null);
    if (found === null)
        throw (0,corrupt/* corrupt */.q)(nameOf(sha256), 'is missing');
    if (found.size > bytesMax) {
        throw new error/* PlumblineError */.Dl('LIMIT_SIZE', `Cannot read a file of the registry: it must be at most ${bytesMax} bytes: "${nameOf(sha256)}" has ${found.size}`, 'register the version with a smaller file');
    }
    const handle = await (0,promises_.open)(path, 'r');
    const bytes = await handle.readFile().finally(() => handle.close());
    if ((0,digest/* sha256Of */.Bj)(bytes) !== sha256)
        throw (0,corrupt/* corrupt */.q)(nameOf(sha256), 'does not have the digest it is named by');
    return bytes.toString('utf8');
}
async function copyTo(path, sha256, target) {
    if ((await (0,promises_.stat)(path).catch(() => null)) === null)
        throw (0,corrupt/* corrupt */.q)(nameOf(sha256), 'is missing');
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
    const handle = await (0,promises_.open)(target, 'wx');
    const found = await pour(path, handle).finally(() => handle.close());
    if (found === sha256)
        return;
    await (0,promises_.rm)(target, { force: true });
    throw (0,corrupt/* corrupt */.q)(nameOf(sha256), 'does not have the digest it is named by');
}
function changedWhileRead(source, wanted, found) {
    return new error/* PlumblineError */.Dl('MODEL_DIGEST', `Cannot store "${source}": it must be the file that was judged, with sha256 ${wanted}: it has ${found} now`, 'let nothing write to the model while it is registered');
}

;// CONCATENATED MODULE: ./build/packages/registry/src/local/local-store.js







/**
 * A ledger and its blobs in a folder of a local disk. Exclusive creation is a hard link to a file already written in
 * full; network mounts that cannot keep that promise are no place for it.
 */
function localStore(root) {
    return {
        blobs: localBlobs(root),
        views: localViews(root),
        events: () => readEvents(root),
        append: (seq, text) => createWhole(root, (0,external_node_path_.join)(root, (0,ledger_views/* eventFile */.R)(seq)), text),
    };
}
function localViews(root) {
    return {
        read: (file) => readOrNull(root, file),
        same: (wanted) => Promise.all(wanted.map(async ({ file, text }) => (await readOrNull(root, file)) === text)),
        create: (file, text) => createWhole(root, (0,external_node_path_.join)(root, file), text),
        replace: (file, text) => replaceWhole(root, (0,external_node_path_.join)(root, file), text),
        list: async () => {
            const models = await (0,promises_.readdir)((0,external_node_path_.join)(root, 'ledger/models'), { recursive: true, withFileTypes: true }).catch(() => []);
            const files = models.filter((entry) => !entry.isDirectory()).map((entry) => (0,external_node_path_.join)(entry.parentPath, entry.name));
            return files.map((file) => file.slice((0,external_node_path_.join)(root, '/').length).replaceAll('\\', '/')).sort();
        },
    };
}
/**
 * The highest number is taken from the listing, then every number up to it is opened: a listing alone may miss an
 * event that another process writes meanwhile, while a number that cannot be opened below an existing one is a true
 * gap.
 */
async function readEvents(root) {
    const names = await (0,promises_.readdir)((0,external_node_path_.join)(root, 'ledger/events')).catch(() => []);
    const last = Math.max(0, ...names.map((name) => numberOf(name)));
    const texts = [];
    for (let seq = 1; seq <= last; seq += 1) {
        const file = (0,ledger_views/* eventFile */.R)(seq);
        const text = await readOrNull(root, file);
        if (text === null)
            throw (0,corrupt/* corrupt */.q)(file, 'is missing');
        texts.push({ file, text });
    }
    return texts;
}
function numberOf(name) {
    const found = /^(\d{8})\.json$/.exec(name);
    if (found === null)
        throw (0,corrupt/* corrupt */.q)(`ledger/events/${name}`, 'is not the file of an event');
    return Number(found[1]);
}
/** Strict UTF-8: a lenient decoder would map different bytes to the same text. */
async function readOrNull(root, file) {
    const bytes = await (0,promises_.readFile)((0,external_node_path_.join)(root, file)).catch((thrown) => {
        if ((0,src_thrown/* hasCode */.u)(thrown, 'ENOENT'))
            return null;
        throw thrown;
    });
    try {
        return bytes === null ? null : new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch (thrown) {
        throw (0,corrupt/* corrupt */.q)(file, 'is not UTF-8', thrown);
    }
}

;// CONCATENATED MODULE: ./build/packages/registry/src/local/local-registry.js


/** The registry in a folder of a local disk. */
function localRegistry(root, spec) {
    return (0,ledger_registry/* ledgerRegistry */.x)(localStore(root), spec);
}


/***/ })

};

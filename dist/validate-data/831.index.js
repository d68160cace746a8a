export const id = 831;
export const ids = [831];
export const modules = {

/***/ 19831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   extractPackage: () => (/* binding */ extractPackage)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _plumbline_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42705);
/* harmony import */ var _plumbline_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65069);




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
        const found = bytes === undefined ? 'no such file' : (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex');
        if (bytes === undefined || found !== pin.sha256)
            throw other(needed, `must hold ${path} with ${pin.sha256}`, found);
        const target = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, ...path.split('/'));
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target), { recursive: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(target, bytes, { flag: 'wx', mode: 0o644 });
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
    return new _plumbline_core__WEBPACK_IMPORTED_MODULE_3__/* .PlumblineError */ .Dl('ENGINE_DIGEST', `Cannot install ${name} ${pin.version}: its tarball ${wanted}: current value is ${found}`, 'use a registry that passes packages on unchanged, or hand in the engines with engines-path');
}
function unreadable(needed, thrown) {
    return other(needed, 'must be a gzipped tar archive', (0,_plumbline_core__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .b)(thrown));
}
function tooLarge({ name, pin }) {
    return new _plumbline_core__WEBPACK_IMPORTED_MODULE_3__/* .PlumblineError */ .Dl('LIMIT_SIZE', `Cannot install ${name} ${pin.version}: it must unpack to at most ${UNPACKED_BYTES_MAX} bytes: current value is more`, 'hand in the engines with engines-path');
}


/***/ })

};

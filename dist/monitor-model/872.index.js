export const id = 872;
export const ids = [872];
export const modules = {

/***/ 5872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   downloadTarball: () => (/* binding */ downloadTarball)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7075);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6466);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8500);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1692);
/* harmony import */ var _plumbline_core__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2705);
/* harmony import */ var _plumbline_core__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5069);







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
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_4__.setTimeout)(wait);
        try {
            const integrity = await attempt({ url, trusted: from.trusted }, file, pin.size);
            if (integrity === pin.integrity)
                return;
            throw otherFile(subject, `has sha512 "${integrity}"`, pin.integrity);
        }
        catch (thrown) {
            if (thrown instanceof _plumbline_core__WEBPACK_IMPORTED_MODULE_6__/* .PlumblineError */ .Dl)
                throw thrown;
            last = thrown;
        }
    }
    throw new _plumbline_core__WEBPACK_IMPORTED_MODULE_6__/* .PlumblineError */ .Dl('SERVICE_UNREACHABLE', `Cannot fetch ${subject}: the registry must answer: current value is "${(0,_plumbline_core__WEBPACK_IMPORTED_MODULE_7__/* .messageOf */ .b)(last)}" after ` +
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
                    ...(0,node_tls__WEBPACK_IMPORTED_MODULE_5__.getCACertificates)('default'),
                    ...(0,node_tls__WEBPACK_IMPORTED_MODULE_5__.getCACertificates)('system'),
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
    return new _plumbline_core__WEBPACK_IMPORTED_MODULE_6__/* .PlumblineError */ .Dl('SERVICE_REFUSED', `Cannot fetch ${url.href}: the registry must answer with status 200 and without credentials: ` +
        `current value is status ${status}`, 'name a registry that holds this package and can be read without credentials in npm-registry, ' +
        'or hand in the engines with engines-path');
}
async function receive(body, file, limit) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha512');
    let size = 0;
    const stop = new AbortController();
    const silence = setTimeout(() => stop.abort(new Error('no data for 30 s')), SILENCE_MS);
    const meter = new node_stream__WEBPACK_IMPORTED_MODULE_2__.Transform({
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
        await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)(body, meter, (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createWriteStream)(file), { signal });
    }
    finally {
        clearTimeout(silence);
    }
    return `sha512-${hash.digest('base64')}`;
}
function otherFile(subject, found, wanted) {
    return new _plumbline_core__WEBPACK_IMPORTED_MODULE_6__/* .PlumblineError */ .Dl('ENGINE_DIGEST', `Cannot install ${subject}: the tarball must be the pinned one (${wanted}): current value ${found}`, 'use a registry that passes packages on unchanged, or hand in the engines with engines-path; ' +
        'if the registry is the public one, report this: the package was tampered with');
}


/***/ })

};

export const id = 119;
export const ids = [119];
export const modules = {

/***/ 119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/packages/core/src/error.js
var error = __webpack_require__(2705);
// EXTERNAL MODULE: ./build/packages/frame/src/confined-path.js
var confined_path = __webpack_require__(9143);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/packages/boundary/src/files.js
var files = __webpack_require__(8437);
;// CONCATENATED MODULE: ./build/packages/registry/src/open-registry.js



/**
 * The registry that `local:<dir>` names. Nothing is created before the first write: a folder that is not there is an
 * empty registry. Throws `INPUT_INVALID` for every other kind, naming what is supported.
 */
async function openRegistry(spec, options) {
    const [kind = '', ...rest] = spec.split(':');
    const place = rest.join(':');
    if (kind === 'local' && place !== '') {
        const { localRegistry } = await __webpack_require__.e(/* import() */ 301).then(__webpack_require__.bind(__webpack_require__, 3301));
        return localRegistry(await placeOf(place, options), spec);
    }
    throw new error/* PlumblineError */.Dl('INPUT_INVALID', `Cannot open the registry: it must be local:<folder>, the one kind supported today: current value is "${spec}"`, 'give registry: local:<folder>, on a disk that every job of the workflow shares or restores');
}
async function placeOf(place, { root, within }) {
    const full = (0,external_node_path_.resolve)(root, place);
    return within === undefined ? full : (0,files/* resolveInside */.LI)(within, (0,external_node_path_.relative)(within, full));
}

// EXTERNAL MODULE: ./build/packages/registry/src/registry-ref.js
var registry_ref = __webpack_require__(1964);
// EXTERNAL MODULE: ./build/packages/core/src/number-words.js
var number_words = __webpack_require__(8838);
// EXTERNAL MODULE: ./build/packages/core/src/verdict.js
var src_verdict = __webpack_require__(9298);
;// CONCATENATED MODULE: ./build/actions/register-model/src/outcome.js
/** An outcome of which only what matters is said. */
function outcomeOf(parts) {
    return {
        plan: null,
        version: null,
        name: '',
        alias: '',
        digest: parts.version?.digest ?? '',
        previous: null,
        provenancePath: '',
        modelCardPath: '',
        evidence: [],
        links: [],
        ledger: null,
        verified: null,
        ...parts,
    };
}

;// CONCATENATED MODULE: ./build/actions/register-model/src/list.js


/** What is in the registry, or what there is of one model. Reading checks the chain of events. */
async function judgeListing({ inputs, registry }) {
    const whole = await registry.ledger();
    const ledger = inputs.name === '' ? whole : onlyOf(whole, inputs.name);
    const findings = findingsOf(whole);
    const names = new Set(ledger.versions.map((version) => version.name)).size;
    const { versions, aliases, events } = ledger;
    const summaryLine = versions.length === 0
        ? `There is no version${inputs.name === '' ? '' : ` of "${inputs.name}"`} in the registry`
        : `${(0,number_words/* counted */.hS)(versions.length, 'version')} of ${(0,number_words/* counted */.hS)(names, 'model')}, ${aliases.length} ${aliases.length === 1 ? 'alias' : 'aliases'}, ${(0,number_words/* counted */.hS)(events.length, 'event')}`;
    return outcomeOf({
        operation: 'list',
        registry,
        name: inputs.name,
        ledger,
        judgement: {
            verdict: (0,src_verdict/* worstVerdict */.zP)(versions.length === 0 ? [] : findings.map((finding) => finding.verdict)),
            summaryLine,
            findings,
            subjects: versions.map((version) => ({ role: 'model', name: version.uri, sha256: version.digest })),
            products: [],
            seed: null,
            methods: ['hash chain of events'],
            statistics: {
                operation: 'list',
                versions: versions.length,
                models: names,
                events: events.length,
                aliases: aliases.map(({ name, alias, version }) => ({ name, alias, version })),
                head: whole.events.at(-1)?.sha256 ?? null,
            },
        },
    });
}
function onlyOf(ledger, name) {
    return {
        events: ledger.events.filter(({ event }) => event.name === name),
        versions: ledger.versions.filter((version) => version.name === name),
        aliases: ledger.aliases.filter((state) => state.name === name),
    };
}
function findingsOf({ events }) {
    if (events.length === 0)
        return [];
    return [
        {
            check: 'ledger.chain',
            verdict: 'pass',
            detail: `each of ${events.length} events holds the digest of the one before`,
        },
    ];
}

// EXTERNAL MODULE: ./build/packages/boundary/src/digest.js + 2 modules
var src_digest = __webpack_require__(991);
// EXTERNAL MODULE: ./build/packages/registry/src/find-version.js
var find_version = __webpack_require__(1209);
;// CONCATENATED MODULE: ./build/packages/registry/src/evidence-link.js
/** Where each action names the model it judged or made. A baseline is compared with, not judged: it does not count. */
const MODEL_PLACES = {
    'validate-data': () => [],
    'train-model': (evidence) => ofRole(evidence.products, 'model'),
    'evaluate-gate': (evidence) => ofRole(evidence.subjects, 'candidate'),
    'register-model': (evidence) => ofRole(evidence.subjects, 'model'),
    'shadow-compare': (evidence) => ofRole(evidence.subjects, 'candidate'),
    'monitor-model': (evidence) => ofRole(evidence.subjects, 'model'),
};
function ofRole(subjects, role) {
    return subjects.filter((subject) => subject.role === role);
}
/** The models an evidence file judged or made. */
function modelsOf(evidence) {
    return MODEL_PLACES[evidence.action](evidence);
}
/** What an evidence file says of a model. Two models in one place and this is only one of them: `other`. */
function relationTo(evidence, digest) {
    const models = modelsOf(evidence);
    if (models.length === 0)
        return 'none';
    return models.every((model) => model.sha256 === digest) ? 'this' : 'other';
}
/**
 * The evidence that belongs to a model, in the order given: what speaks of it; what that names as its parents; and
 * checks of the very data it was trained on or of the profile it is registered with. Evidence of another model never
 * belongs.
 */
function evidenceOfModel(shelf, model) {
    const linked = new Set(shelf.filter(({ evidence }) => relationTo(evidence, model.digest) === 'this'));
    const own = shelf.filter(({ evidence }) => relationTo(evidence, model.digest) === 'none');
    for (let size = -1; size !== linked.size;) {
        size = linked.size;
        for (const filed of own)
            if (isTied(filed, [...linked], model.profile))
                linked.add(filed);
    }
    return shelf.filter((filed) => linked.has(filed));
}
function isTied(filed, linked, profile) {
    const made = ofRole(filed.evidence.products, 'profile').some(({ sha256 }) => sha256 === profile);
    const named = linked.some(({ evidence }) => evidence.parents.some(({ sha256 }) => sha256 === filed.sha256));
    if (made || named)
        return true;
    const trained = linked.filter(({ evidence }) => evidence.action === 'train-model');
    const rows = new Set(trained.flatMap(({ evidence }) => ofRole(evidence.subjects, 'data').map(({ sha256 }) => sha256)));
    return ofRole(filed.evidence.subjects, 'data').some(({ sha256 }) => rows.has(sha256));
}

;// CONCATENATED MODULE: ./build/packages/registry/src/judge-promotion.js


/** Clocks of two runners differ a little; evidence from further in the future is not believed. */
const CLOCK_SKEW_MS = 5 * 60_000;
const judge_promotion_short = (sha256) => sha256.slice(0, 12);
/**
 * One finding for each demand: met, or what exactly is missing. The newest word of an action counts, so that no older
 * pass can be picked over a later fail; of several written in the same instant the most severe.
 */
function judgePromotion(promotion) {
    const belonging = evidenceOfModel(promotion.shelf, promotion.model);
    const findings = [];
    const counted = [];
    const notices = [];
    for (const demand of promotion.demands) {
        const newest = newestOf(belonging.filter(({ evidence }) => evidence.action === demand.action));
        const finding = judgeDemand(demand, newest, promotion);
        findings.push(finding);
        if (finding.verdict === 'fail' || newest === null)
            continue;
        counted.push(newest);
        notices.push(...otherBaseline(newest, promotion));
    }
    return { findings, counted, notices };
}
function newestOf(shelf) {
    const severity = (filed) => src_verdict/* VERDICTS */.bk.indexOf(filed.evidence.verdict);
    const time = (filed) => Date.parse(filed.evidence.created);
    return [...shelf].sort((a, b) => time(b) - time(a) || severity(b) - severity(a))[0] ?? null;
}
function judgeDemand(demand, filed, promotion) {
    const check = `evidence.${demand.action}`;
    if (demand.action === 'shadow-compare' && promotion.current === null) {
        return {
            check,
            verdict: 'pass',
            detail: `shadow-compare is not demanded of a first model: "${promotion.alias}" is empty`,
        };
    }
    if (filed === null)
        return { check, verdict: 'fail', detail: missing(demand, promotion) };
    const problem = problemOf(filed, demand, promotion);
    const evidence = { sha256: filed.sha256, created: filed.evidence.created, verdict: filed.evidence.verdict };
    const name = `${demand.action} evidence ${judge_promotion_short(filed.sha256)}`;
    if (problem !== null)
        return { check, verdict: 'fail', detail: `${name} ${problem}`, evidence };
    return { check, verdict: 'pass', detail: `${name} says ${filed.evidence.verdict} for exactly this model`, evidence };
}
function missing({ action }, { shelf, model }) {
    const wanted = `passing ${action} evidence for the model with digest ${judge_promotion_short(model.digest)} is missing`;
    const others = shelf.filter(({ evidence }) => evidence.action === action);
    if (others.length === 0)
        return wanted;
    const said = others.map((filed) => {
        const models = modelsOf(filed.evidence).map(({ sha256 }) => judge_promotion_short(sha256));
        return `${judge_promotion_short(filed.sha256)} speaks of ${models.join(', ') || 'data this model has no tie to'}`;
    });
    return `${wanted}: ${said.join('; ')}`;
}
function problemOf(filed, demand, promotion) {
    const { evidence } = filed;
    const old = problemOfAge(Date.parse(evidence.created), demand.maxAgeMs, promotion.now);
    return problemOfVerdict(filed) ?? problemOfDecision(filed, promotion) ?? old;
}
/** Why evidence does not count as passing, or null where it does: for a promotion, and again at a rollback. */
function problemOfVerdict({ evidence }) {
    if (!(0,src_verdict/* countsAsPassing */.uE)(evidence.verdict))
        return `must say pass or warn: it says ${evidence.verdict}`;
    if (evidence.action !== 'evaluate-gate' || evidence.promote === true)
        return null;
    const decision = evidence.decision === undefined ? '' : ` (decision ${evidence.decision})`;
    return `must say promote: true: it says ${evidence.promote ?? 'nothing'}${decision}`;
}
function problemOfDecision({ evidence }, { current, alias }) {
    if (evidence.action !== 'evaluate-gate' || current === null || evidence.decision !== 'no-baseline')
        return null;
    return `must compare with a baseline, since "${alias}" has version ${current.version}: its decision is no-baseline`;
}
function problemOfAge(createdMs, maxAgeMs, now) {
    const ageMs = now.getTime() - createdMs;
    if (!Number.isFinite(ageMs))
        return 'must say when it was made: its time cannot be read';
    if (ageMs < -CLOCK_SKEW_MS)
        return `must not come from the future: it was made at ${new Date(createdMs).toISOString()}`;
    if (maxAgeMs === null || ageMs <= maxAgeMs)
        return null;
    return `must be at most ${hours(maxAgeMs)} hours old: it is ${hours(ageMs)} hours old`;
}
const hours = (ms) => String(Math.ceil((ms / 3_600_000) * 100) / 100);
/** The gate compared with something else than what the alias has now: known, told, and not decided here. */
function otherBaseline({ evidence }, { current, alias }) {
    const baseline = evidence.subjects.find((subject) => subject.role === 'baseline');
    if (evidence.action !== 'evaluate-gate' || current === null || baseline === undefined)
        return [];
    if (baseline.sha256 === current.digest)
        return [];
    return [
        `The gate compared with ${judge_promotion_short(baseline.sha256)}, while "${alias}" has version ${current.version} (${judge_promotion_short(current.digest)})`,
    ];
}

;// CONCATENATED MODULE: ./build/packages/registry/src/evidence-chain.js
/**
 * Every link that the evidence names, in the order given: a parent that is not on the shelf was left behind
 * somewhere.
 */
function evidenceChain(shelf) {
    const there = new Set(shelf.map(({ sha256 }) => sha256));
    return shelf.flatMap(({ sha256, evidence }) => evidence.parents.map((parent) => ({
        child: { action: evidence.action, sha256 },
        parent,
        present: there.has(parent.sha256),
    })));
}

// EXTERNAL MODULE: ./build/packages/registry/src/refusals.js
var refusals = __webpack_require__(8374);
// EXTERNAL MODULE: ./build/packages/boundary/src/guard.js + 1 modules
var guard = __webpack_require__(6467);
;// CONCATENATED MODULE: ./build/packages/registry/src/duration.js
const UNITS_MS = {
    s: 1000,
    m: 60_000,
    h: 3_600_000,
    d: 86_400_000,
    w: 604_800_000,
};
/** How a duration is written: a whole number and one of s, m, h, d, w. */
const DURATION_PATTERN = '^[1-9][0-9]{0,4}[smhdw]$';
/** Milliseconds of `90s`, `30m`, `12h`, `7d` or `2w`; null where the text is none of these. */
function parseDuration(text) {
    if (!new RegExp(DURATION_PATTERN).test(text))
        return null;
    return Number(text.slice(0, -1)) * (UNITS_MS[text.slice(-1)] ?? Number.NaN);
}

;// CONCATENATED MODULE: ./build/packages/registry/src/demands.js


/**
 * The rules of one alias, from sections of the configuration that were schema-checked: what every one of them says
 * holds, so that the head can add to the base and never take away.
 */
function rulesOf(alias, sections) {
    const demands = sections.flatMap((section) => demandsIn(objectAt(objectAt(section, 'aliases'), alias)));
    const after = sections.flatMap((section) => predecessor(section['alias-chain'], alias));
    return { demands, after: [...new Set(after)] };
}
/** Each action once, with the shortest age any of its demands allows. */
function mergeDemands(demands) {
    const merged = new Map();
    for (const { action, maxAgeMs } of demands) {
        const ages = [merged.get(action)?.maxAgeMs ?? null, maxAgeMs].filter((age) => age !== null);
        merged.set(action, { action, maxAgeMs: ages.length === 0 ? null : Math.min(...ages) });
    }
    return [...merged.values()];
}
/** The one age limit of an alias holds for whatever is demanded there, by default too. */
function ageLimitOf(alias, sections) {
    const ages = sections
        .map((section) => ageAt(objectAt(objectAt(section, 'aliases'), alias)))
        .filter((age) => age !== null);
    return ages.length === 0 ? null : Math.min(...ages);
}
function demandsIn(rule) {
    const { require } = rule;
    const items = Array.isArray(require) ? require : [];
    return items.map((item) => {
        const name = (0,guard/* isJsonObject */.O)(item) ? item['action'] : item;
        return { action: actionNamed(name), maxAgeMs: (0,guard/* isJsonObject */.O)(item) ? ageAt(item) : null };
    });
}
const DEMANDABLE = ['validate-data', 'train-model', 'evaluate-gate', 'shadow-compare', 'monitor-model'];
/** Actions whose evidence a promotion may demand. */
const DEMANDABLE_ACTIONS = (/* unused pure expression or super */ null && (DEMANDABLE));
function actionNamed(name) {
    return DEMANDABLE.find((action) => action === name) ?? 'evaluate-gate';
}
function ageAt(rule) {
    const age = rule['max-age'];
    return typeof age === 'string' ? parseDuration(age) : null;
}
function predecessor(chain, alias) {
    const aliases = Array.isArray(chain) ? chain.map(String) : [];
    const before = aliases[aliases.indexOf(alias) - 1];
    return before === undefined ? [] : [before];
}
function objectAt(value, key) {
    const found = Object.hasOwn(value, key) ? value[key] : undefined;
    return (0,guard/* isJsonObject */.O)(found) ? found : {};
}

;// CONCATENATED MODULE: ./build/actions/register-model/src/authorship.js
/**
 * Who writes to the registry: what the platform says of the run, else the user of the machine. Recorded, never
 * trusted.
 */
function authorshipOf({ reason }, { host }) {
    const { onGitHub, runUrl } = host.surroundings;
    const actor = onGitHub ? host.env['GITHUB_ACTOR'] : (host.env['USER'] ?? host.env['USERNAME']);
    return { time: host.now(), actor: actor ?? null, runUrl, reason };
}

// EXTERNAL MODULE: ./build/packages/registry/src/corrupt.js
var corrupt = __webpack_require__(9886);
;// CONCATENATED MODULE: ./build/actions/register-model/src/demand-intact.js


/** A version whose bytes are not what was judged cannot be judged: throws `REGISTRY_CORRUPT` naming the file. */
async function demandIntact({ registry }, version) {
    const { problems } = await registry.verify(version);
    const broken = problems.find((problem) => problem.kind !== 'stale');
    if (broken !== undefined)
        throw (0,corrupt/* corrupt */.q)(broken.file, broken.detail);
}
/** The finding that stands for `demandIntact`. */
function bytesFinding(version) {
    const files = version.files.length;
    return {
        check: 'model.digest',
        verdict: 'pass',
        detail: `${(0,number_words/* counted */.hS)(files, 'file')} of ${version.uri}, each with the digest it was registered with`,
    };
}

// EXTERNAL MODULE: ./build/packages/core/src/limits.js
var limits = __webpack_require__(7007);
;// CONCATENATED MODULE: ./build/actions/register-model/src/evidence-attachments.js


/** The files as they are: their digest is what later links name. */
async function evidenceAttachments(evidence) {
    const attachments = [];
    for (const { path, evidence: said } of evidence) {
        const text = await (0,files/* readTextFile */.Gu)(path, {
            what: 'an evidence file',
            bytesMax: limits/* EVIDENCE_BYTES_MAX */.rN,
            code: 'EVIDENCE_INVALID',
        });
        attachments.push({ role: 'evidence', action: said.action, text });
    }
    return attachments;
}

;// CONCATENATED MODULE: ./build/actions/register-model/src/expected-state.js

/** The alias as it is. Throws `REGISTRY_CONFLICT` where it is not what `expect` says. */
function expectedState(ledger, { name, alias, expect }) {
    const state = (0,find_version/* findAlias */.G7)(ledger, name, alias);
    if (expect === null)
        return state;
    const expected = expect === 'none' ? null : expect;
    if ((state?.version ?? null) !== expected)
        throw (0,refusals/* aliasMoved */._X)({ name, alias, expected, state });
    return state;
}

;// CONCATENATED MODULE: ./build/actions/register-model/src/model-subjects.js

/**
 * Model and profile; and the data that tied evidence speaks of, so that the frame names that evidence as parents too.
 */
function subjectsOf({ model, digest, profile, evidence }) {
    const tied = evidence.filter(({ evidence: said }) => relationTo(said, digest) === 'none');
    const data = tied.flatMap(({ evidence: said }) => said.subjects.filter((subject) => subject.role === 'data'));
    const unique = new Map(data.map((subject) => [subject.sha256, subject]));
    return [
        { role: 'model', name: model, sha256: digest },
        ...(profile === null ? [] : [{ role: 'profile', name: 'profile', sha256: profile }]),
        ...unique.values(),
    ];
}
/** The profile registered with a version. */
function profileOf(version) {
    return version.attachments.find(({ role }) => role === 'profile')?.sha256 ?? null;
}

;// CONCATENATED MODULE: ./build/actions/register-model/src/promote.js









/**
 * Holds a version against everything its new alias demands. What is missing makes the verdict `fail`, and nothing is
 * written.
 */
async function judgePromote({ inputs, context, registry }) {
    const ledger = await registry.ledger();
    const version = await versionWanted(ledger, inputs, context);
    const state = expectedState(ledger, inputs);
    await demandIntact({ inputs, context, registry }, version);
    const profile = profileOf(version);
    const shelf = distinct([...(await registry.evidenceOf(version)), ...context.evidence]);
    const demands = demandsOf(inputs, context);
    const current = state === null ? null : (0,find_version/* findVersion */.Am)(ledger, inputs.name, state.version);
    const model = { digest: version.digest, profile };
    const ruling = judgePromotion({ model, alias: inputs.alias, current, demands, shelf, now: context.host.now() });
    const findings = [
        bytesFinding(version),
        ...(demands.length === 0 ? [undemanded(inputs.alias)] : []),
        ...chainFindings(ledger, inputs, { version, context }),
        ...ruling.findings,
    ];
    const verdict = (0,src_verdict/* worstVerdict */.zP)(findings.map((finding) => finding.verdict));
    const belonging = evidenceOfModel(shelf, model);
    const fresh = belonging.filter(({ sha256 }) => !version.attachments.some((file) => file.sha256 === sha256));
    const holds = state?.version === version.version;
    const allowed = verdict === 'pass' || verdict === 'warn';
    const request = {
        ...authorshipOf(inputs, context),
        type: 'promote',
        name: inputs.name,
        version: version.version,
        alias: inputs.alias,
        expected: state?.version ?? null,
        evidence: ruling.counted.map(({ sha256 }) => sha256),
        attachments: allowed ? await evidenceAttachments(fresh) : [],
    };
    return outcomeOf({
        operation: 'promote',
        registry,
        plan: allowed && !holds ? { kind: 'move', request } : null,
        version,
        name: inputs.name,
        alias: inputs.alias,
        previous: state?.version ?? null,
        evidence: ruling.counted,
        links: evidenceChain(belonging),
        judgement: {
            verdict,
            summaryLine: sentence({ version, alias: inputs.alias, current: state?.version ?? null, findings, allowed }),
            findings,
            subjects: subjectsOf({ model: version.uri, digest: version.digest, profile, evidence: belonging }),
            products: [],
            seed: null,
            methods: ['newest evidence of each action', 'sha256'],
            statistics: statisticsOf(request, demands),
            restsOn: belonging,
            notices: ruling.notices,
        },
    });
}
async function versionWanted(ledger, inputs, context) {
    const { name, version: which, model } = inputs;
    const digest = model === '' ? null : await digestOf(model, context);
    const found = which !== null ? (0,find_version/* findVersion */.Am)(ledger, name, which) : digest !== null ? (0,find_version/* findDigest */.u$)(ledger, name, digest) : null;
    if (found === null)
        throw (0,refusals/* unknownVersion */.VN)(ledger, name, which ?? digest ?? '');
    if (digest === null || found.digest === digest)
        return found;
    throw new error/* PlumblineError */.Dl('MODEL_DIGEST', `Cannot promote ${found.uri}: it must be the model given, with digest ${digest}: current value is ${found.digest}`, 'leave "model" out, or give the version that was registered from it');
}
async function digestOf(model, context) {
    return (0,src_digest/* digestPath */.GV)(context.path(model)).catch((cause) => {
        if (cause instanceof error/* PlumblineError */.Dl)
            throw cause;
        throw new error/* PlumblineError */.Dl('MODEL_MISSING', `Cannot read the model: it must be a file or folder: "${model}" cannot be read`, 'correct "model"', { cause });
    });
}
function distinct(shelf) {
    return [...new Map(shelf.map((filed) => [filed.sha256, filed])).values()];
}
/** What the inputs demand and what the file demands for this alias: at the base and in the head, both hold. */
function demandsOf({ requireEvidence, alias }, context) {
    const sections = sectionsOf(context);
    const stated = requireEvidence.filter((action) => action !== 'none').map((action) => ({ action, maxAgeMs: null }));
    const limit = ageLimitOf(alias, sections);
    return mergeDemands([...stated, ...rulesOf(alias, sections).demands]).map(({ action, maxAgeMs }) => ({
        action,
        maxAgeMs: maxAgeMs === null ? limit : limit === null ? maxAgeMs : Math.min(maxAgeMs, limit),
    }));
}
function sectionsOf({ section, policySection }) {
    return policySection === null ? [section] : [section, policySection];
}
function undemanded(alias) {
    return {
        check: 'evidence',
        verdict: 'warn',
        detail: `no evidence is demanded for "${alias}": require-evidence is none`,
    };
}
function chainFindings(ledger, { name, alias }, at) {
    return rulesOf(alias, sectionsOf(at.context)).after.map((before) => {
        const held = (0,find_version/* findAlias */.G7)(ledger, name, before)?.stack.includes(at.version.version) === true;
        const detail = `version ${at.version.version} ${held ? 'passed' : 'must first pass'} "${before}", which comes before "${alias}"`;
        return { check: `alias-chain.${before}`, verdict: held ? 'pass' : 'fail', detail };
    });
}
function sentence({ version, alias, current, findings, allowed }) {
    const from = current === null ? 'was empty' : `was at version ${current}`;
    const failed = findings.filter((finding) => finding.verdict === 'fail');
    if (!allowed)
        return `${version.uri} is not promoted to "${alias}": ${failed.map((finding) => finding.detail).join('; ')}`;
    if (current === version.version)
        return `"${alias}" has version ${current} of "${version.name}" already: nothing was written`;
    return `${version.uri} is promoted to "${alias}", which ${from}`;
}
function statisticsOf(request, demands) {
    const { name, version, alias, expected, evidence } = request;
    return {
        operation: 'promote',
        name,
        version,
        alias,
        expected,
        evidence,
        demands: demands.map(({ action, maxAgeMs }) => ({ action, maxAgeMs })),
    };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/packages/boundary/src/parse-yaml.js + 1 modules
var parse_yaml = __webpack_require__(1950);
// EXTERNAL MODULE: ./build/packages/boundary/src/parse-json.js
var parse_json = __webpack_require__(4308);
// EXTERNAL MODULE: ./build/packages/boundary/src/canonical-json.js + 1 modules
var canonical_json = __webpack_require__(728);
// EXTERNAL MODULE: ./build/packages/frame/src/version.js
var version = __webpack_require__(7531);
// EXTERNAL MODULE: ./build/packages/registry/src/ledger-registry.js + 8 modules
var ledger_registry = __webpack_require__(4494);
// EXTERNAL MODULE: ./build/packages/core/src/report-model.js
var report_model = __webpack_require__(2285);
;// CONCATENATED MODULE: ./build/packages/registry/src/model-card.js

const CHECKS_MAX = 50;
/**
 * A model card from the evidence alone: what the model is, what it was made of, how it was judged and what nobody
 * judged. It holds no number the evidence does not hold.
 */
function modelCard(facts) {
    const { name, digest, evidence, metadata } = facts;
    return {
        compared: [
            { label: 'model', text: name },
            { label: 'digest', text: `sha256:${digest}` },
            ...Object.entries(metadata).map(([label, value]) => ({
                label,
                text: typeof value === 'string' ? value : JSON.stringify(value),
            })),
        ],
        deciding: null,
        sections: [sizeSection(facts), dataSection(evidence, digest), checksSection(evidence), limitsSection(evidence)],
    };
}
function section(heading, blocks) {
    return { heading, collapsed: false, blocks };
}
function sizeSection({ sizeBytes }) {
    return section('Size', [table(['part', 'bytes'], [[(0,report_model/* text */.Qq)('model'), (0,report_model/* number */.ai)(sizeBytes, { as: 'bytes' })]])]);
}
function dataSection(evidence, digest) {
    const subjects = evidence
        .flatMap(({ evidence: said }) => said.subjects)
        .filter((subject) => subject.sha256 !== digest);
    const unique = [...new Map(subjects.map((subject) => [`${subject.role} ${subject.sha256}`, subject])).values()];
    if (unique.length === 0)
        return section('Data', [{ kind: 'paragraph', text: 'No evidence names the data behind this model.' }]);
    const rowOf = (subject) => [
        (0,report_model/* text */.Qq)(subject.role),
        (0,report_model/* code */.aY)(subject.name),
        (0,report_model/* number */.ai)(subject.rows ?? null, { as: 'integer' }),
        (0,report_model/* code */.aY)(subject.sha256.slice(0, 12)),
    ];
    return section('Data', [table(['role', 'name', 'rows', 'sha256'], unique.map(rowOf))]);
}
function checksSection(evidence) {
    const rows = evidence.flatMap(({ evidence: said }) => said.findings.map((finding) => [
        (0,report_model/* text */.Qq)(said.action),
        (0,report_model/* code */.aY)(finding.check),
        (0,report_model/* verdictCell */.s8)(finding.verdict),
        (0,report_model/* text */.Qq)(finding.detail),
    ]));
    if (rows.length === 0)
        return section('Checks', [{ kind: 'paragraph', text: 'No evidence was given at registration.' }]);
    const shown = table(['action', 'check', 'verdict', 'detail'], rows.slice(0, CHECKS_MAX));
    const rest = rows.length - CHECKS_MAX;
    if (rest <= 0)
        return section('Checks', [shown]);
    return section('Checks', [shown, { kind: 'paragraph', text: `${rest} more checks are in the evidence files.` }]);
}
function limitsSection(evidence) {
    const seen = new Set(evidence.map(({ evidence: said }) => said.action));
    const unjudged = [
        seen.has('validate-data') ? [] : ['The data was not validated.'],
        seen.has('train-model') ? [] : ['How the model was trained is not recorded.'],
        seen.has('evaluate-gate') ? [] : ['The model was not evaluated against a gate.'],
        seen.has('shadow-compare') ? [] : ['The model was not compared on real traffic.'],
    ].flat();
    const open = evidence
        .flatMap(({ evidence: said }) => said.findings.map((finding) => ({ said, finding })))
        .filter(({ finding }) => finding.verdict !== 'pass')
        .map(({ said, finding }) => `${said.action}, ${finding.check}: ${finding.verdict}: ${finding.detail}`);
    return section('Limits', [{ kind: 'list', items: [...unjudged, ...open.slice(0, CHECKS_MAX)] }]);
}
function table(columns, rows) {
    return { kind: 'table', columns, rows };
}

;// CONCATENATED MODULE: ./build/packages/registry/src/provenance.js

/** Names of the formats. Reference: https://in-toto.io/Statement/v1, https://slsa.dev/provenance/v1. */
const STATEMENT = 'https://in-toto.io/Statement/v1';
const PREDICATE = 'https://slsa.dev/provenance/v1';
const BUILD_TYPE = 'https://plumbline.dev/buildtypes/model/v1';
/**
 * The chain of evidence as an in-toto statement with a SLSA provenance predicate: data, code, parameters, test data and
 * parent models as resolved dependencies, the evidence files as byproducts.
 */
function provenanceStatement(facts) {
    const { name, digest, parameters, source, builder, runUrl, finished } = facts;
    return (0,canonical_json/* toJson */.aB)({
        _type: STATEMENT,
        subject: [{ name, digest: { sha256: digest } }],
        predicateType: PREDICATE,
        predicate: {
            buildDefinition: {
                buildType: BUILD_TYPE,
                externalParameters: parameters,
                resolvedDependencies: [...sourceDependency(source), ...dependencies(facts)],
            },
            runDetails: {
                builder: { id: builder.id, version: { plumbline: builder.version } },
                metadata: { ...(runUrl === null ? {} : { invocationId: runUrl }), finishedOn: finished.toISOString() },
                byproducts: facts.evidence.map(byproduct),
            },
        },
    });
}
function sourceDependency(source) {
    return source === null ? [] : [{ uri: `git+${source.repository}`, digest: { gitCommit: source.sha } }];
}
/**
 * Every digest the evidence looked at, once, with every part it played; the model itself is no dependency of its own.
 */
function dependencies({ evidence, digest }) {
    const found = new Map();
    for (const { action, subject } of evidence.flatMap(({ evidence: said }) => said.subjects.map((one) => ({ action: said.action, subject: one })))) {
        if (subject.sha256 === digest)
            continue;
        const known = found.get(subject.sha256) ?? { subject, roles: new Set() };
        known.roles.add(`${action}:${subject.role}`);
        found.set(subject.sha256, known);
    }
    return [...found.values()].map(({ subject, roles }) => ({
        name: subject.name,
        digest: { sha256: subject.sha256 },
        annotations: { roles: [...roles].sort(), ...(subject.rows === undefined ? {} : { rows: subject.rows }) },
    }));
}
function byproduct({ sha256, evidence }) {
    const { action, verdict, created, parents } = evidence;
    return {
        name: `${action}.evidence.json`,
        digest: { sha256 },
        mediaType: 'application/vnd.plumbline.evidence.v1+json',
        annotations: { verdict, created, parents: parents.map((parent) => parent.sha256) },
    };
}

;// CONCATENATED MODULE: ./build/packages/registry/src/sign-statement.js



const PAYLOAD_TYPE = 'application/vnd.in-toto+json';
const BUNDLE_TYPE = 'application/vnd.dev.sigstore.bundle.v0.3+json';
const base64 = { type: 'string', pattern: '^[A-Za-z0-9+/]+={0,2}$' };
const checkBundle = (0,guard/* guard */.a)({
    type: 'object',
    required: ['mediaType', 'verificationMaterial', 'dsseEnvelope'],
    properties: {
        mediaType: { const: BUNDLE_TYPE },
        verificationMaterial: {
            type: 'object',
            required: ['publicKey'],
            properties: {
                publicKey: { type: 'object', required: ['hint'], properties: { hint: { type: 'string' } } },
            },
        },
        dsseEnvelope: {
            type: 'object',
            required: ['payload', 'payloadType', 'signatures'],
            properties: {
                payload: base64,
                payloadType: { const: PAYLOAD_TYPE },
                signatures: {
                    type: 'array',
                    minItems: 1,
                    maxItems: 1,
                    items: { type: 'object', required: ['sig'], properties: { sig: base64 } },
                },
            },
        },
    },
});
/**
 * A statement signed with a private key on the curve P-256 (PEM): a sigstore bundle holding a DSSE envelope,
 * canonical JSON. ECDSA is not deterministic: two signatures of one statement differ. Throws `INPUT_INVALID` for any
 * other key. Reference: https://github.com/secure-systems-lab/dsse.
 */
function signStatement(statement, key) {
    if (key.type !== 'private')
        throw wrongKey(`a ${key.type} key`);
    demandP256(key);
    const sig = (0,external_node_crypto_.sign)('sha256', preAuthentication(statement), key).toString('base64');
    return (0,canonical_json/* canonicalJson */.dj)({
        mediaType: BUNDLE_TYPE,
        verificationMaterial: { publicKey: { hint: hintOf((0,external_node_crypto_.createPublicKey)(key)) }, tlogEntries: [] },
        dsseEnvelope: {
            payload: Buffer.from(statement).toString('base64'),
            payloadType: PAYLOAD_TYPE,
            signatures: [{ sig, keyid: '' }],
        },
    });
}
/**
 * Whether a bundle is this statement's, signed with this key (public or private half). A bundle that cannot be read
 * is not.
 */
async function isSignedBy(bundle, statement, key) {
    demandP256(key);
    const read = await readBundle(bundle);
    if (read === null)
        return false;
    const { payload, signatures } = read.dsseEnvelope;
    if (!Buffer.from(payload, 'base64').equals(Buffer.from(statement)))
        return false;
    const publicKey = key.type === 'private' ? (0,external_node_crypto_.createPublicKey)(key) : key;
    return (0,external_node_crypto_.verify)('sha256', preAuthentication(statement), publicKey, Buffer.from(signatures[0].sig, 'base64'));
}
async function readBundle(text) {
    try {
        return await checkBundle((0,parse_json/* parseJson */.q)(text, 'the signature'), 'the signature');
    }
    catch (thrown) {
        if (thrown instanceof error/* PlumblineError */.Dl)
            return null;
        throw thrown;
    }
}
/** DSSE's pre-authentication encoding: lengths in bytes keep type and payload apart. */
function preAuthentication(statement) {
    const head = `DSSEv1 ${PAYLOAD_TYPE.length} ${PAYLOAD_TYPE} ${Buffer.byteLength(statement)} `;
    return Buffer.from(head + statement);
}
/** As OpenSSF's reference implementation does: sha256 of the public key's PEM text. */
function hintOf(key) {
    return (0,src_digest/* sha256Of */.Bj)(key.export({ type: 'spki', format: 'pem' }).toString());
}
function demandP256(key) {
    const curve = key.asymmetricKeyDetails?.namedCurve;
    if (curve !== 'prime256v1')
        throw wrongKey(`${key.asymmetricKeyType ?? key.type} ${curve ?? ''}`.trim());
}
function wrongKey(found) {
    return new error/* PlumblineError */.Dl('INPUT_INVALID', `Cannot sign: the key must be an ECDSA key on the curve P-256: current value is ${found}`, 'make one with: openssl ecparam -name prime256v1 -genkey -noout -out key.pem');
}

// EXTERNAL MODULE: ./build/packages/report/src/render-markdown.js + 5 modules
var render_markdown = __webpack_require__(8372);
;// CONCATENATED MODULE: ./build/actions/register-model/src/documents.js






const CARD_CHARS_MAX = 1024 * 1024;
const KEY_BYTES_MAX = 64 * 1024;
/** `metadata` as a mapping: YAML or JSON. Throws `INPUT_INVALID` for anything else. */
async function readMetadata(text) {
    if (text === '')
        return {};
    const { value } = await (0,parse_yaml/* parseYaml */.h)(text, 'metadata');
    if ((0,guard/* isJsonObject */.O)(value))
        return value;
    throw new error/* PlumblineError */.Dl('INPUT_INVALID', `Cannot read "metadata": it must be one YAML or JSON mapping: current value is ${JSON.stringify(value).slice(0, 60)}`, 'write one "key: value" a line');
}
/** The data profile as it will be stored, byte for byte. Throws `DATA_MISSING`, `DATA_UNREADABLE`. */
async function readProfileText(path, context) {
    if (path === '')
        return null;
    const what = `the data profile "${path}"`;
    const text = await (0,files/* readTextFile */.Gu)(await (0,confined_path/* confinedPath */.OR)(context, 'profile', path), {
        what,
        bytesMax: ledger_registry/* DOCUMENT_BYTES_MAX */.D,
        code: 'DATA_MISSING',
    });
    const fix = 'give the profile that validate-data wrote (profile-path)';
    if ((0,guard/* isJsonObject */.O)((0,parse_json/* parseJson */.q)(text, what, { code: 'DATA_UNREADABLE', fix })))
        return text;
    throw new error/* PlumblineError */.Dl('DATA_UNREADABLE', `Cannot read ${what}: it must be a JSON object: it is something else`, fix);
}
/** The model card: the file given, or one made from the evidence. */
async function cardOf(facts, inputs, context) {
    if (inputs.modelCard !== '') {
        const what = `the model card "${inputs.modelCard}"`;
        return (0,files/* readTextFile */.Gu)(await (0,confined_path/* confinedPath */.OR)(context, 'model-card', inputs.modelCard), {
            what,
            bytesMax: CARD_CHARS_MAX,
            code: 'INPUT_INVALID',
        });
    }
    const model = {
        ...modelCard(facts),
        action: 'register-model',
        title: `Model card: ${facts.name}`,
        verdict: (0,src_verdict/* worstVerdict */.zP)(facts.evidence.map(({ evidence }) => evidence.verdict)),
        headline: `Made at registration from ${(0,number_words/* counted */.hS)(facts.evidence.length, 'evidence file')}`,
        notices: [],
        audit: [{ label: 'Plumbline', text: version/* VERSION */.x }],
    };
    return (0,render_markdown/* renderMarkdown */.G)(model, { charsMax: CARD_CHARS_MAX });
}
/** The provenance statement, canonical JSON. */
function provenanceOf(facts, inputs, context) {
    const { host } = context;
    const { repository, sha, runUrl, onGitHub } = host.surroundings;
    const server = host.env['GITHUB_SERVER_URL'] ?? 'https://github.com';
    const workflow = host.env['GITHUB_WORKFLOW_REF'];
    return (0,canonical_json/* canonicalJson */.dj)(provenanceStatement({
        name: facts.name,
        digest: facts.digest,
        parameters: { name: facts.name, model: context.display(inputs.model), metadata: facts.metadata },
        evidence: facts.evidence,
        source: repository === null || sha === null ? null : { repository: `${server}/${repository}`, sha },
        builder: {
            id: onGitHub && workflow !== undefined ? `${server}/${workflow}` : 'https://plumbline.dev/builders/local',
            version: version/* VERSION */.x,
        },
        runUrl,
        finished: host.now(),
    }));
}
/** The signature of a statement, or null where none is wanted. */
async function signatureOf(statement, sign, context) {
    return sign.mode === 'key' ? signStatement(statement, await readKey(sign.path, context)) : null;
}
/** A key from a PEM file: private or public. Throws `INPUT_INVALID`, never with the file's content. */
async function readKey(path, context) {
    const what = `the key "${path}"`;
    const pem = await (0,files/* readTextFile */.Gu)(context.path(path), { what, bytesMax: KEY_BYTES_MAX, code: 'INPUT_INVALID' });
    try {
        return pem.includes('PUBLIC KEY') ? (0,external_node_crypto_.createPublicKey)(pem) : (0,external_node_crypto_.createPrivateKey)(pem);
    }
    catch {
        // The cause is left out: it could quote the key.
        throw new error/* PlumblineError */.Dl('INPUT_INVALID', `Cannot read ${what}: it must be an unencrypted PEM key: it is not`, 'give a PEM file');
    }
}

;// CONCATENATED MODULE: ./build/actions/register-model/src/register.js









/** Reads the model and its evidence; evidence of any verdict is taken, evidence of another model is refused. */
async function judgeRegister({ inputs, context, registry }) {
    const path = context.path(inputs.model);
    const sizeBytes = await sizeOf(path, inputs.model);
    const digest = await (0,src_digest/* digestPath */.GV)(path);
    refuseOthers(context.evidence, digest);
    const profileText = await readProfileText(inputs.profile, context);
    const profile = profileText === null ? null : (0,src_digest/* sha256Of */.Bj)(profileText);
    const evidence = evidenceOfModel(context.evidence, { digest, profile });
    const known = (0,find_version/* findDigest */.u$)(await registry.ledger(), inputs.name, digest);
    const facts = { name: inputs.name, digest, sizeBytes, evidence, metadata: await readMetadata(inputs.metadata) };
    const attachments = [
        ...(await evidenceAttachments(evidence)),
        ...(profileText === null ? [] : [{ role: 'profile', text: profileText }]),
        ...(known === null ? await documentAttachments(facts, { inputs, context, registry }) : []),
    ];
    const request = {
        ...authorshipOf(inputs, context),
        name: inputs.name,
        model: path,
        digest,
        metadata: facts.metadata,
        attachments,
    };
    return outcomeOf({
        operation: 'register',
        registry,
        plan: { kind: 'register', request },
        version: known,
        name: inputs.name,
        digest,
        evidence,
        links: evidenceChain(evidence),
        judgement: {
            verdict: 'pass',
            summaryLine: `"${inputs.name}" with digest ${digest.slice(0, 12)} may be registered`,
            findings: register_findingsOf(facts),
            subjects: subjectsOf({ model: context.display(path), digest, profile, evidence }),
            products: [],
            seed: null,
            methods: ['sha256', 'OpenSSF model-signing root digest'],
            statistics: {
                operation: 'register',
                name: inputs.name,
                digest,
                sizeBytes,
                evidence: evidence.map(({ sha256 }) => sha256),
            },
            notices: noticesOf(inputs.sign.mode, known, evidence),
        },
    });
}
async function sizeOf(path, given) {
    const found = await (0,promises_.stat)(path).catch(() => null);
    const files = found?.isDirectory() === true ? await (0,src_digest/* digestFolder */.lo)(path) : [];
    const sizeBytes = found?.isFile() === true ? found.size : files.reduce((sum, file) => sum + file.sizeBytes, 0);
    if (sizeBytes > 0)
        return sizeBytes;
    if (found?.isFile() === true || files.length > 0) {
        throw new error/* PlumblineError */.Dl('MODEL_UNREADABLE', `Cannot register the model: it must hold something: "${given}" is empty`, 'check that the training wrote the model, and that it was downloaded whole');
    }
    throw new error/* PlumblineError */.Dl('MODEL_MISSING', `Cannot register the model: it must be a file, or a folder with files: "${given}" ${found === null ? 'does not exist' : 'holds no file'}`, 'correct "model"; relative paths start at working-directory');
}
function refuseOthers(shelf, digest) {
    const other = shelf.find(({ evidence }) => relationTo(evidence, digest) === 'other');
    if (other === undefined)
        return;
    const models = modelsOf(other.evidence).map((model) => `${model.name} (${model.sha256})`);
    throw new error/* PlumblineError */.Dl('MODEL_DIGEST', `Cannot register with the evidence "${other.path}": it must speak of the model with digest ${digest}: it speaks of ${models.join(', ')}`, 'give only evidence of this model, or the model the evidence speaks of');
}
async function documentAttachments(facts, { inputs, context }) {
    const provenance = provenanceOf(facts, inputs, context);
    const signature = await signatureOf(provenance, inputs.sign, context);
    return [
        { role: 'provenance', text: provenance },
        ...(signature === null ? [] : [{ role: 'signature', text: signature }]),
        { role: 'model-card', text: await cardOf(facts, inputs, context) },
    ];
}
function register_findingsOf({ digest, sizeBytes, evidence }) {
    return [
        {
            check: 'model.digest',
            verdict: 'pass',
            detail: `the model's ${sizeBytes} bytes have digest ${digest}`,
            evidence: { digest, sizeBytes },
        },
        ...evidence.map(({ sha256, evidence: said }) => ({
            check: `evidence.${said.action}`,
            verdict: 'pass',
            detail: `${said.action} evidence ${sha256.slice(0, 12)} says ${said.verdict} and belongs to this model`,
            evidence: { sha256, verdict: said.verdict },
        })),
    ];
}
function noticesOf(sign, known, evidence) {
    if (known !== null)
        return [`Registered before as version ${known.version}: card, metadata and provenance stay as they were`];
    return [
        ...(sign === 'auto' ? ['The provenance is not signed: give "sign: key:<path>" to sign it'] : []),
        ...(evidence.length === 0
            ? ['No evidence was given: no alias that demands any can be given to this version yet']
            : []),
    ];
}

;// CONCATENATED MODULE: ./build/packages/registry/src/judge-rollback.js


/** The version an alias had before its present one, or null where there is none. */
function previousOf(state) {
    return state.stack.at(-2) ?? null;
}
/** The newest event that promoted a version to an alias, or null where none did. */
function promotionOf(ledger, at) {
    const promotions = ledger.events.filter(({ event }) => event.type === 'promote' &&
        event.name === at.name &&
        event.version === at.version &&
        event.move?.alias === at.alias);
    return promotions.at(-1)?.event ?? null;
}
/**
 * One finding for each piece of evidence the version was promoted with. Age does not matter: going back is not news.
 */
function judgeRollback({ model, promotion, alias, shelf }) {
    if (promotion === null) {
        return [
            {
                check: 'promoted-before',
                verdict: 'fail',
                detail: `the version was never promoted to "${alias}": promote it instead`,
            },
        ];
    }
    const relied = promotion.move?.evidence ?? [];
    if (relied.length === 0) {
        return [{ check: 'evidence', verdict: 'warn', detail: `the version was promoted to "${alias}" without evidence` }];
    }
    const belonging = evidenceOfModel(shelf, model);
    return relied.map((sha256) => judgeOne(sha256, belonging.find((filed) => filed.sha256 === sha256)));
}
function judgeOne(sha256, filed) {
    const name = sha256.slice(0, 12);
    if (filed === undefined) {
        return {
            check: 'evidence',
            verdict: 'fail',
            detail: `evidence ${name}, with which the version was promoted, no longer speaks of it`,
        };
    }
    const { action, verdict } = filed.evidence;
    const problem = problemOfVerdict(filed);
    const detail = problem === null ? `says ${verdict}, re-verified` : problem;
    return {
        check: `evidence.${action}`,
        verdict: problem === null ? 'pass' : 'fail',
        detail: `${action} evidence ${name} ${detail}`,
        evidence: { sha256, verdict },
    };
}

;// CONCATENATED MODULE: ./build/actions/register-model/src/rollback.js







/** Goes back to a version the alias had, on the evidence it was promoted with. */
async function judgeRollbackOf(job) {
    const { inputs, context, registry } = job;
    const { name, alias } = inputs;
    const ledger = await registry.ledger();
    const state = expectedState(ledger, inputs);
    if (state === null)
        throw emptyAlias(inputs);
    const version = targetOf(ledger, inputs, state);
    await demandIntact(job, version);
    const shelf = await registry.evidenceOf(version);
    const model = { digest: version.digest, profile: profileOf(version) };
    const promotion = promotionOf(ledger, { name, alias, version: version.version });
    const findings = [bytesFinding(version), ...judgeRollback({ model, promotion, alias, shelf })];
    const verdict = (0,src_verdict/* worstVerdict */.zP)(findings.map((finding) => finding.verdict));
    const allowed = verdict === 'pass' || verdict === 'warn';
    const evidence = promotion?.move?.evidence ?? [];
    const request = {
        ...authorshipOf(inputs, context),
        type: 'rollback',
        name,
        version: version.version,
        alias,
        expected: state.version,
        evidence,
        attachments: [],
    };
    const belonging = evidenceOfModel(shelf, model);
    return outcomeOf({
        operation: 'rollback',
        registry,
        plan: allowed && state.version !== version.version ? { kind: 'move', request } : null,
        version,
        name,
        alias,
        previous: state.version,
        evidence: belonging.filter(({ sha256 }) => evidence.includes(sha256)),
        links: evidenceChain(belonging),
        judgement: {
            verdict,
            summaryLine: rollback_sentence(version, { inputs, state, findings, allowed }),
            findings,
            subjects: subjectsOf({ model: version.uri, digest: version.digest, profile: model.profile, evidence: belonging }),
            products: [],
            seed: null,
            methods: ['evidence of the promotion, re-verified', 'sha256'],
            restsOn: belonging.filter(({ sha256 }) => evidence.includes(sha256)),
            statistics: { operation: 'rollback', name, version: version.version, alias, expected: state.version, evidence },
        },
    });
}
function targetOf(ledger, { name, alias, version: which }, state) {
    const wanted = which ?? previousOf(state);
    if (wanted === null) {
        throw new error/* PlumblineError */.Dl('REGISTRY_MISSING', `Cannot roll back "${alias}" of "${name}": it must have had a version before: it only had version ${state.version}`, 'give "version", or register and promote another');
    }
    const found = (0,find_version/* findVersion */.Am)(ledger, name, wanted);
    if (found === null)
        throw (0,refusals/* unknownVersion */.VN)(ledger, name, wanted);
    return found;
}
function emptyAlias({ name, alias }) {
    return new error/* PlumblineError */.Dl('REGISTRY_MISSING', `Cannot roll back "${alias}" of "${name}": it must have a version: it is empty`, 'correct "name" or "alias"; operation: list shows what there is');
}
function rollback_sentence(version, { inputs, state, findings, allowed }) {
    const { alias } = inputs;
    if (!allowed) {
        const failed = findings.filter((finding) => finding.verdict === 'fail').map((finding) => finding.detail);
        return `"${alias}" is not rolled back to ${version.uri}: ${failed.join('; ')}`;
    }
    if (state.version === version.version)
        return `"${alias}" has version ${version.version} of "${version.name}" already: nothing was written`;
    return `"${alias}" is rolled back from version ${state.version} to ${version.uri}, whose evidence still holds`;
}

;// CONCATENATED MODULE: ./build/actions/register-model/src/verify.js





/** Re-hashes one version or everything, and says which links of the evidence chain are there. */
async function judgeVerify(job) {
    const { inputs, registry } = job;
    const version = inputs.version === null ? null : await wanted(job);
    const verified = await registry.verify(version);
    const intact = verified.problems.every((problem) => problem.kind === 'stale');
    const ledger = intact ? await registry.ledger() : null;
    const versions = version !== null ? [version] : (ledger?.versions ?? []);
    const evidence = intact ? await evidenceOfAll(job, versions) : [];
    const findings = [...verify_findingsOf(verified), ...(intact ? await signatureFindings(job, versions) : [])];
    const links = evidenceChain(evidence);
    const absent = links.filter((link) => !link.present).length;
    return outcomeOf({
        operation: 'verify',
        registry,
        version,
        name: inputs.name,
        evidence,
        links,
        ledger,
        verified,
        judgement: {
            verdict: (0,src_verdict/* worstVerdict */.zP)(findings.map((finding) => finding.verdict)),
            summaryLine: verify_sentence(verified, findings),
            findings,
            subjects: version === null
                ? subjectsOfAll(versions)
                : subjectsOf({ model: version.uri, digest: version.digest, profile: null, evidence: [] }),
            products: [],
            seed: null,
            methods: ['sha256 of every blob', 'hash chain of events', 'views derived again from events'],
            statistics: {
                operation: 'verify',
                events: verified.events,
                blobs: verified.blobs,
                views: verified.views,
                problems: verified.problems.map(({ kind, file, detail }) => ({ kind, file, detail })),
                links: links.length,
                absentLinks: absent,
                head: headOf(ledger),
            },
            ...(absent === 0
                ? {}
                : {
                    notices: [`${absent} of ${links.length} links of the evidence chain name files that are not stored here`],
                }),
        },
    });
}
async function wanted({ inputs, registry }) {
    const ledger = await registry.ledger();
    const found = inputs.version === null ? null : (0,find_version/* findVersion */.Am)(ledger, inputs.name, inputs.version);
    if (found === null)
        throw (0,refusals/* unknownVersion */.VN)(ledger, inputs.name, inputs.version ?? '');
    return found;
}
async function evidenceOfAll({ registry }, versions) {
    const shelves = [];
    for (const version of versions)
        shelves.push(...(await registry.evidenceOf(version)));
    return [...new Map(shelves.map((filed) => [filed.sha256, filed])).values()];
}
/** An empty registry proves nothing: no finding at all, and so inconclusive. */
function verify_findingsOf({ events, blobs, views, problems }) {
    if (events + blobs + problems.length === 0)
        return [];
    const counts = { events, blobs, views };
    const broken = problems.some((problem) => problem.kind !== 'stale');
    const whole = {
        check: 'registry',
        verdict: 'pass',
        detail: `${(0,number_words/* counted */.hS)(events, 'event')}, ${(0,number_words/* counted */.hS)(blobs, 'blob')} and ${(0,number_words/* counted */.hS)(views, 'view')} are what they were`,
        evidence: counts,
    };
    return [...(broken ? [] : [whole]), ...problems.map(problemFinding)];
}
function problemFinding({ kind, file, detail }) {
    if (kind === 'stale')
        return { check: 'registry.stale', verdict: 'warn', detail: `"${file}" ${detail}` };
    return {
        check: 'registry.corrupt',
        verdict: 'fail',
        detail: `REGISTRY_CORRUPT: "${file}" ${detail}`,
        where: { file },
    };
}
/** With a key given, every version must carry a signature of its provenance by that key. */
async function signatureFindings(job, versions) {
    const { inputs, context, registry } = job;
    if (inputs.sign.mode !== 'key')
        return [];
    const key = await readKey(inputs.sign.path, context);
    const findings = [];
    for (const version of versions) {
        const bundle = await registry.document(version, 'signature');
        const statement = await registry.document(version, 'provenance');
        const signed = bundle !== null && statement !== null && (await isSignedBy(bundle, statement, key));
        const detail = bundle === null
            ? 'carries no signature'
            : signed
                ? 'is signed with the key given'
                : 'is not signed with the key given';
        findings.push({
            check: 'signature',
            verdict: signed ? 'pass' : 'fail',
            detail: `the provenance of ${version.uri} ${detail}`,
        });
    }
    return findings;
}
function subjectsOfAll(versions) {
    return versions.map((version) => ({ role: 'model', name: version.uri, sha256: version.digest }));
}
function verify_sentence(verified, findings) {
    const { events, blobs, views, problems } = verified;
    const broken = problems.filter((problem) => problem.kind !== 'stale');
    const first = broken[0];
    if (first !== undefined) {
        const more = broken.length === 1 ? '' : ` and ${broken.length - 1} more`;
        return `REGISTRY_CORRUPT: "${first.file}"${more} is not what the ledger says`;
    }
    const unsigned = findings.find((finding) => finding.verdict === 'fail');
    if (unsigned !== undefined)
        return unsigned.detail;
    if (findings.length === 0)
        return 'The registry is empty: there is nothing to verify';
    return `The registry is intact: ${(0,number_words/* counted */.hS)(events, 'event')}, ${(0,number_words/* counted */.hS)(blobs, 'blob')} and ${(0,number_words/* counted */.hS)(views, 'view')} are what they were`;
}
/** The digest of the last event: who keeps it elsewhere sees later if the tail of the ledger was cut off. */
function headOf(ledger) {
    return ledger?.events.at(-1)?.sha256 ?? null;
}

;// CONCATENATED MODULE: ./build/actions/register-model/src/run.js








const OPERATIONS = {
    register: judgeRegister,
    promote: judgePromote,
    rollback: judgeRollbackOf,
    verify: judgeVerify,
    list: judgeListing,
};
/** Reads and judges. Nothing is written here. */
async function run(inputs, context) {
    demandLegalNames(inputs);
    // From the configuration file, which travels with the change, the folder must lie inside the workspace.
    const registry = await openRegistry(inputs.registry, (0,confined_path/* registryPlace */.VM)(context));
    return OPERATIONS[inputs.operation]({ inputs, context, registry });
}
function demandLegalNames({ name, alias, version }) {
    const problem = (name === '' ? null : (0,registry_ref/* problemOfName */.y7)(name)) ??
        (alias === '' ? null : (0,registry_ref/* problemOfAlias */.F9)(alias)) ??
        (typeof version === 'string' ? (0,registry_ref/* problemOfAlias */.F9)(version) : null);
    if (problem === null)
        return;
    throw new error/* PlumblineError */.Dl('INPUT_INVALID', `Cannot read the inputs: ${problem}`, 'correct "name", "alias" or "version"');
}


/***/ }),

/***/ 8838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hS: () => (/* binding */ counted)
/* harmony export */ });
/* unused harmony exports percent, count */
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

/***/ 2285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   s8: () => (/* binding */ verdictCell)
/* harmony export */ });
/** A text cell. */
function text(value) {
    return { kind: 'text', text: value };
}
/** A code cell: names of columns, files, versions. */
function code(value) {
    return { kind: 'code', text: value };
}
/** A number cell; null shows as a dash. */
function number(value, format) {
    return { kind: 'number', value, format };
}
/** A verdict cell. */
function verdictCell(verdict) {
    return { kind: 'verdict', verdict };
}


/***/ }),

/***/ 9886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ corrupt)
/* harmony export */ });
/* harmony import */ var _plumbline_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2705);

/** The registry holds something that breaks its own digests: names the file, relative to the registry. */
function corrupt(file, reason, cause) {
    return new _plumbline_core__WEBPACK_IMPORTED_MODULE_0__/* .PlumblineError */ .Dl('REGISTRY_CORRUPT', `Cannot trust the registry: every file must be what the ledger says: "${file}" ${reason}`, 'restore the file named from a backup, then run operation: verify', { where: { file }, cause });
}


/***/ }),

/***/ 1209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Am: () => (/* binding */ findVersion),
/* harmony export */   G7: () => (/* binding */ findAlias),
/* harmony export */   u$: () => (/* binding */ findDigest)
/* harmony export */ });
/** A version by number or alias, or null where there is none. */
function findVersion(ledger, name, which) {
    const number = typeof which === 'number' ? which : (findAlias(ledger, name, which)?.version ?? null);
    return ledger.versions.find((version) => version.name === name && version.version === number) ?? null;
}
/** The version of a model with this digest, or null where it was never registered. */
function findDigest(ledger, name, digest) {
    return ledger.versions.find((version) => version.name === name && version.digest === digest) ?? null;
}
/** An alias as it stands, or null where it is empty. */
function findAlias(ledger, name, alias) {
    return ledger.aliases.find((state) => state.name === name && state.alias === alias) ?? null;
}


/***/ }),

/***/ 4494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ DOCUMENT_BYTES_MAX),
  x: () => (/* binding */ ledgerRegistry)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/packages/boundary/src/canonical-json.js + 1 modules
var canonical_json = __webpack_require__(728);
// EXTERNAL MODULE: ./build/packages/boundary/src/digest.js + 2 modules
var src_digest = __webpack_require__(991);
// EXTERNAL MODULE: ./build/packages/core/src/error.js
var error = __webpack_require__(2705);
;// CONCATENATED MODULE: ./build/packages/registry/src/attachment-path.js
const NAMES = {
    profile: 'data.profile.json',
    provenance: 'provenance.intoto.json',
    signature: 'provenance.sigstore.json',
    'model-card': 'model-card.md',
};
/**
 * Where an attachment is laid out: a function of what it is, so that no ledger can put it in the place of the model.
 */
function attachmentPath({ role, action, sha256 }) {
    return role === 'evidence' ? `evidence/${action ?? 'unknown'}-${sha256.slice(0, 16)}.json` : NAMES[role];
}

// EXTERNAL MODULE: ./build/packages/registry/src/oci/manifest.js
var oci_manifest = __webpack_require__(7344);
// EXTERNAL MODULE: ./build/packages/registry/src/refusals.js
var refusals = __webpack_require__(8374);
;// CONCATENATED MODULE: ./build/packages/registry/src/attach.js



/** Stores new attachments as blobs and names each by its role. Nothing refers to them yet. */
async function storeAttachments(blobs, attachments) {
    const stored = new Map();
    for (const { role, action, text } of attachments) {
        const sha256 = await blobs.putText(text);
        const path = attachmentPath({ role, sha256, ...(action === undefined ? {} : { action }) });
        const file = { role, path, sha256, sizeBytes: Buffer.byteLength(text) };
        stored.set(path, action === undefined ? file : { ...file, action });
    }
    return [...stored.values()];
}
/** The part of an event that speaks of attachments: what is new, and the manifest that keeps it reachable. */
async function eventAttachments(blobs, { given, known, subject }) {
    const attachments = known === null ? given : given.filter((file) => isNew(file, known));
    if (attachments.length === 0)
        return { attachments, attachmentManifest: null };
    const { manifest, config } = (0,oci_manifest/* attachmentsManifest */.aC)(attachments, subject);
    await blobs.putText(config.text);
    return { attachments, attachmentManifest: await blobs.putText(manifest.text) };
}
/**
 * Later, evidence may be added and a missing profile filled in; card and provenance stay what they were at
 * registration.
 */
function isNew(file, known) {
    const same = known.attachments.filter(({ role }) => role === file.role);
    if (same.some(({ sha256 }) => sha256 === file.sha256))
        return false;
    if (file.role === 'evidence')
        return true;
    if (file.role !== 'profile')
        return false;
    if (same.length > 0)
        throw (0,refusals/* otherProfile */.EY)(known);
    return true;
}

// EXTERNAL MODULE: ./build/packages/registry/src/find-version.js
var find_version = __webpack_require__(1209);
// EXTERNAL MODULE: ./build/packages/boundary/src/files.js
var files = __webpack_require__(8437);
// EXTERNAL MODULE: ./build/packages/boundary/src/evidence-document.js + 1 modules
var evidence_document = __webpack_require__(7534);
// EXTERNAL MODULE: ./build/packages/core/src/limits.js
var limits = __webpack_require__(7007);
;// CONCATENATED MODULE: ./build/packages/registry/src/stored-evidence.js


/** The evidence among a version's attachments, each once, re-hashed and checked. Throws `EVIDENCE_INVALID`. */
async function readStoredEvidence(blobs, version) {
    const filed = [];
    for (const attachment of version.attachments.filter(({ role }) => role === 'evidence')) {
        filed.push(await readOne(blobs, attachment));
    }
    return filed;
}
async function readOne(blobs, { path, sha256 }) {
    const text = await blobs.readText(sha256, limits/* EVIDENCE_BYTES_MAX */.rN);
    return { path, sha256, evidence: await (0,evidence_document/* openEvidence */.i)(Buffer.from(text), `the stored evidence "${path}"`) };
}

;// CONCATENATED MODULE: ./build/packages/registry/src/materialize.js




/** Lays a version out in a folder; see `RegistryReader.materialize`. */
async function materializeVersion(blobs, version, parent) {
    await (0,promises_.mkdir)(parent, { recursive: true });
    // A folder of its own: what an earlier version left must not become part of this one.
    const folder = await (0,files/* resolveInside */.LI)(parent, `${version.name}-${version.version}`);
    await (0,promises_.mkdir)(folder, { recursive: true });
    await (0,promises_.mkdir)(await (0,files/* resolveInside */.LI)(folder, 'model'), { recursive: true });
    for (const file of version.files)
        await layOut(blobs, file, (0,external_node_path_.join)(folder, 'model'));
    for (const file of version.attachments)
        await layOut(blobs, file, folder);
    const stored = await readStoredEvidence(blobs, version);
    const evidence = stored.map((filed) => ({ ...filed, path: (0,external_node_path_.join)(folder, filed.path) }));
    const pathOf = (role) => {
        const found = version.attachments.find((attachment) => attachment.role === role);
        return found === undefined ? null : (0,external_node_path_.join)(folder, found.path);
    };
    return {
        model: version.kind === 'folder' ? (0,external_node_path_.join)(folder, 'model') : (0,external_node_path_.join)(folder, 'model', version.files[0]?.path ?? ''),
        profile: pathOf('profile'),
        provenance: pathOf('provenance'),
        modelCard: pathOf('model-card'),
        evidence,
    };
}
/**
 * Names come from the ledger, which came with the repository: they are confined like any other hostile path. What an
 * earlier run left is kept where its digest fits and written anew where it does not.
 */
async function layOut(blobs, file, folder) {
    const target = await (0,files/* resolveInside */.LI)(folder, file.path);
    const found = await (0,promises_.stat)(target).catch(() => null);
    if (found?.isFile() === true && (await (0,src_digest/* digestFile */.TM)(target)) === file.sha256)
        return;
    await (0,promises_.rm)(target, { force: true });
    await blobs.copyTo(file.sha256, target);
}

// EXTERNAL MODULE: ./build/packages/registry/src/corrupt.js
var corrupt = __webpack_require__(9886);
// EXTERNAL MODULE: ./build/packages/registry/src/ledger-views.js + 1 modules
var ledger_views = __webpack_require__(8418);
// EXTERNAL MODULE: ./build/packages/boundary/src/parse-json.js
var parse_json = __webpack_require__(4308);
// EXTERNAL MODULE: ./build/packages/boundary/src/guard.js + 1 modules
var guard = __webpack_require__(6467);
// EXTERNAL MODULE: ./build/packages/core/src/action-name.js
var action_name = __webpack_require__(4569);
;// CONCATENATED MODULE: ./build/packages/registry/src/ledger-event-schema.js


const sha256 = { type: 'string', pattern: '^[0-9a-f]{64}$' };
const orNull = (schema) => ({ oneOf: [schema, { type: 'null' }] });
const ledger_event_schema_text = (maxLength) => ({ type: 'string', maxLength });
const wholeNumber = { type: 'integer', minimum: 1, maximum: 999_999_999 };
const file = {
    path: { type: 'string', minLength: 1, maxLength: 1024 },
    sha256,
    sizeBytes: { type: 'integer', minimum: 0 },
};
const registeredFile = {
    type: 'object',
    additionalProperties: false,
    required: ['path', 'sha256', 'sizeBytes'],
    properties: file,
};
const attachment = {
    type: 'object',
    additionalProperties: false,
    required: ['role', 'path', 'sha256', 'sizeBytes'],
    properties: {
        ...file,
        role: { enum: ['evidence', 'profile', 'provenance', 'signature', 'model-card'] },
        action: { enum: [...action_name/* ACTION_NAMES */.G] },
    },
};
const record = {
    type: 'object',
    additionalProperties: false,
    required: ['kind', 'files', 'manifest', 'metadata'],
    properties: {
        kind: { enum: ['file', 'folder'] },
        files: { type: 'array', items: registeredFile, minItems: 1, maxItems: 100_000 },
        manifest: sha256,
        metadata: { type: 'object' },
    },
};
const move = {
    type: 'object',
    additionalProperties: false,
    required: ['alias', 'from', 'evidence'],
    properties: {
        alias: ledger_event_schema_text(64),
        from: orNull(wholeNumber),
        evidence: { type: 'array', items: sha256, maxItems: 1000 },
    },
};
/** JSON Schema (2020-12) of a ledger event, version 1. */
const LEDGER_EVENT_SCHEMA = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Plumbline ledger event, version 1',
    type: 'object',
    additionalProperties: false,
    required: [
        'schema',
        'seq',
        'previous',
        'type',
        'time',
        'actor',
        'runUrl',
        'reason',
        'name',
        'version',
        'digest',
        'attachments',
        'attachmentManifest',
    ],
    properties: {
        schema: { const: 'plumbline.ledger-event/v1' },
        seq: wholeNumber,
        previous: orNull(sha256),
        type: { enum: ['register', 'attach', 'promote', 'rollback'] },
        time: { type: 'string', format: 'date-time', maxLength: 64 },
        actor: orNull(ledger_event_schema_text(256)),
        runUrl: orNull(ledger_event_schema_text(2048)),
        reason: ledger_event_schema_text(4096),
        name: ledger_event_schema_text(64),
        version: wholeNumber,
        digest: sha256,
        attachments: { type: 'array', items: attachment, maxItems: 1000 },
        attachmentManifest: orNull(sha256),
        record,
        move,
    },
};
/** Checks that a value is a ledger event. */
const checkLedgerEvent = (0,guard/* guard */.a)(LEDGER_EVENT_SCHEMA);

// EXTERNAL MODULE: ./build/packages/registry/src/registry-ref.js
var registry_ref = __webpack_require__(1964);
;// CONCATENATED MODULE: ./build/packages/registry/src/read-ledger.js







/**
 * The ledger that a chain of events tells, oldest first. Every event must be canonical, hold the digest of the one
 * before and be legal after it. Throws `REGISTRY_CORRUPT` naming the first event that is not.
 */
async function readLedger(texts) {
    const events = [];
    const versions = new Map();
    const aliases = new Map();
    for (const item of texts) {
        const event = await parseEvent(item);
        const chained = { event, sha256: (0,src_digest/* sha256Of */.Bj)(item.text) };
        const problem = problemOfChain(event, events, texts) ?? problemOfEvent(event, versions, aliases);
        if (problem !== null)
            throw (0,corrupt/* corrupt */.q)(item.file, problem);
        events.push(chained);
        apply(chained, versions, aliases);
    }
    return { events, versions: withAliases(versions, aliases), aliases: sortedAliases(aliases) };
}
async function parseEvent({ file, text }) {
    const options = { code: 'REGISTRY_CORRUPT', fix: 'restore the file from a backup' };
    try {
        const value = (0,parse_json/* parseJson */.q)(text, file, options);
        const event = await checkLedgerEvent(value, file, options);
        if ((0,canonical_json/* canonicalJson */.dj)(value) === text)
            return event;
    }
    catch (thrown) {
        if (!(thrown instanceof error/* PlumblineError */.Dl) || thrown.code !== 'REGISTRY_CORRUPT')
            throw thrown;
        throw (0,corrupt/* corrupt */.q)(file, `is not a ledger event: ${thrown.message}`, thrown);
    }
    throw (0,corrupt/* corrupt */.q)(file, 'is not canonical JSON: it was changed after it was written');
}
function problemOfChain(event, before, texts) {
    const expected = before.length + 1;
    if (event.seq !== expected)
        return `must be event ${expected} of the chain: it is ${event.seq}`;
    const previous = before.at(-1)?.sha256 ?? null;
    if (event.previous === previous)
        return null;
    const file = texts[before.length - 1]?.file;
    const there = file === undefined ? 'no event' : `"${file}" (sha256 ${previous})`;
    return `must follow ${there}: it follows ${event.previous ?? 'none'}, so one of the two was changed`;
}
/** An event with a right digest can still say what no writer of ours would: it is refused all the same. */
function problemOfEvent(event, versions, aliases) {
    if ((0,registry_ref/* problemOfName */.y7)(event.name) !== null)
        return 'has an illegal model name';
    if ((event.type === 'register') !== (event.record !== undefined))
        return 'must have a record exactly where it registers';
    const moves = event.type === 'promote' || event.type === 'rollback';
    if (moves !== (event.move !== undefined))
        return 'must have a move exactly where it moves an alias';
    const own = event.type === 'register' ? problemOfRegister(event, versions) : problemOfLater(event, versions, aliases);
    return own ?? problemOfAttachments(event, versions);
}
function problemOfAttachments(event, versions) {
    const { attachments, attachmentManifest, record, name, version } = event;
    if (attachments.some((file) => file.path !== attachmentPath(file)))
        return 'names an attachment otherwise than by its role';
    const files = record?.files ?? versions.get(versionKey(name, version))?.files ?? [];
    const expected = attachments.length === 0
        ? null
        : (0,oci_manifest/* attachmentsManifest */.aC)(attachments, (0,oci_manifest/* modelManifest */.j0)(name, files).manifest).manifest.sha256;
    return attachmentManifest === expected ? null : 'names another manifest than its attachments have';
}
function problemOfRegister(event, versions) {
    const known = [...versions.values()].filter((version) => version.name === event.name);
    if (event.version !== known.length + 1)
        return `must register version ${known.length + 1}: it registers ${event.version}`;
    if (known.some((version) => version.digest === event.digest))
        return 'registers a model that has a version already';
    return event.record === undefined ? null : problemOfRecord(event.record, event);
}
function problemOfRecord({ kind, files, manifest }, { name, digest }) {
    const named = files.map(({ path, ...file }) => ({ name: path, ...file }));
    const one = files.length === 1 ? files[0]?.sha256 : undefined;
    if (digest !== (kind === 'file' ? one : (0,src_digest/* rootDigest */.bb)(named)))
        return 'has another digest than its files';
    // The order is part of the root digest, and a name that came twice would let one file take the place of another.
    if (files.some(({ path }, at) => at > 0 && (files[at - 1]?.path ?? '') >= path))
        return 'must name its files once, in order';
    return manifest === (0,oci_manifest/* modelManifest */.j0)(name, files).manifest.sha256 ? null : 'names another manifest than its files have';
}
function problemOfLater(event, versions, aliases) {
    const version = versions.get(versionKey(event.name, event.version));
    if (version === undefined)
        return `speaks of version ${event.version}, which was not registered`;
    if (version.digest !== event.digest)
        return 'speaks of another digest than the version has';
    const { move } = event;
    if (move === undefined)
        return null;
    if ((0,registry_ref/* problemOfAlias */.F9)(move.alias) !== null)
        return 'has an illegal alias';
    const now = aliases.get(versionKey(event.name, move.alias))?.version ?? null;
    return now === move.from
        ? null
        : `moves "${move.alias}" from version ${move.from ?? 'none'} while it was at ${now ?? 'none'}`;
}
const versionKey = (name, which) => `${name}@${which}`;
function apply(chained, versions, aliases) {
    const { event } = chained;
    const key = versionKey(event.name, event.version);
    const known = versions.get(key);
    if (event.record !== undefined)
        versions.set(key, registeredBy(event, event.record));
    else if (known !== undefined)
        versions.set(key, { ...known, attachments: [...known.attachments, ...event.attachments] });
    if (event.move === undefined)
        return;
    const aliasKey = versionKey(event.name, event.move.alias);
    const stack = stackAfter(aliases.get(aliasKey)?.stack ?? [], event);
    aliases.set(aliasKey, { name: event.name, alias: event.move.alias, version: event.version, set: chained, stack });
}
function registeredBy(event, record) {
    return {
        name: event.name,
        version: event.version,
        digest: event.digest,
        uri: `registry:${event.name}@${event.version}`,
        kind: record.kind,
        files: record.files,
        registered: event.time,
        actor: event.actor,
        runUrl: event.runUrl,
        manifest: record.manifest,
        metadata: record.metadata,
        attachments: event.attachments,
        aliases: [],
    };
}
/** A promotion goes on top; a rollback takes off everything above the version it goes back to. */
function stackAfter(stack, event) {
    const at = event.type === 'rollback' ? stack.lastIndexOf(event.version) : -1;
    return at >= 0 ? stack.slice(0, at + 1) : [...stack, event.version];
}
function sortedAliases(aliases) {
    return [...aliases.values()].sort((a, b) => order(a.name, b.name) || order(a.alias, b.alias));
}
function withAliases(versions, aliases) {
    const pointing = (version) => [...aliases.values()]
        .filter((state) => state.name === version.name && state.version === version.version)
        .map((state) => state.alias)
        .sort(order);
    return [...versions.values()]
        .map((version) => ({ ...version, aliases: pointing(version) }))
        .sort((a, b) => order(a.name, b.name) || a.version - b.version);
}
/** By code unit: the same everywhere, whatever the locale. */
function order(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

;// CONCATENATED MODULE: ./build/packages/registry/src/project-views.js



/**
 * Brings every view in line with the events, and returns the ledger they show. Missing views and those an interrupted
 * write left behind are repaired; any other content throws `REGISTRY_CORRUPT`, so that no write covers a tampering.
 * Several processes may do this at once: whoever ends last looks at the events once more.
 */
async function projectViews(store) {
    for (;;) {
        const ledger = await readLedger(await store.events());
        const foreign = await firstForeign(store, (0,ledger_views/* viewsOf */.W)(ledger));
        const { length } = await store.events();
        if (length !== ledger.events.length)
            continue;
        if (foreign !== null)
            throw (0,corrupt/* corrupt */.q)(foreign, 'was not written by this ledger');
        return ledger;
    }
}
async function firstForeign(store, views) {
    const same = await store.views.same(views);
    for (const view of views.filter((_, at) => same[at] !== true)) {
        if (!(await bringInLine(store, view)))
            return view.file;
    }
    return null;
}
async function bringInLine({ views }, view) {
    // False where another process created it in between: then what it wrote is looked at like anything found.
    if ((await views.read(view.file)) === null && (await views.create(view.file, view.text)))
        return true;
    const found = await views.read(view.file);
    if (found === view.text)
        return true;
    if (found === null || !view.earlier(found))
        return false;
    await views.replace(view.file, view.text);
    return true;
}

;// CONCATENATED MODULE: ./build/packages/registry/src/verify-ledger.js




/**
 * Re-hashes everything and compares every view with the events; for one version, its own files and the whole chain.
 * A broken chain is a problem like any other: the blobs are still re-hashed, each against its name.
 */
async function verifyLedger(store, version) {
    const read = await readOrProblem(store);
    const ledger = read.ledger;
    const mine = ({ event }) => version === null || (event.name === version.name && event.version === version.version);
    const wanted = new Set((ledger?.events ?? []).filter(mine).flatMap(blobsOf));
    const listed = version === null ? await store.blobs.list() : [];
    const names = [...new Set([...wanted, ...listed])].sort();
    const blobs = await blobProblems(store.blobs, names, wanted);
    const views = ledger === null ? { count: 0, problems: [] } : await viewProblems(store, ledger, version);
    if (views.problems.length > 0 && (await hasMoved(store, ledger)))
        return verifyLedger(store, version);
    return {
        events: ledger?.events.length ?? 0,
        blobs: names.length,
        views: views.count,
        problems: [...read.problems, ...blobs, ...views.problems],
    };
}
/** Another process wrote meanwhile: what looked wrong may only be newer. */
async function hasMoved(store, ledger) {
    return (await store.events()).length !== ledger?.events.length;
}
async function readOrProblem(store) {
    try {
        return { ledger: await readLedger(await store.events()), problems: [] };
    }
    catch (thrown) {
        return { ledger: null, problems: [problemFrom(thrown)] };
    }
}
function problemFrom(thrown) {
    if (!(thrown instanceof error/* PlumblineError */.Dl) || thrown.code !== 'REGISTRY_CORRUPT')
        throw thrown;
    return { kind: 'corrupt', file: thrown.where?.file ?? 'ledger', detail: thrown.message };
}
/** Every blob an event needs: model files, attachments, manifests and their configurations. */
function blobsOf({ event }, _index, events) {
    const files = event.record?.files ?? [];
    const own = [...files, ...event.attachments].map((file) => file.sha256);
    const model = event.record === undefined ? [] : documentsOf((0,oci_manifest/* modelManifest */.j0)(event.name, files));
    if (event.attachmentManifest === null)
        return [...own, ...model];
    const registered = events.find((other) => other.event.name === event.name && other.event.version === event.version);
    const subject = (0,oci_manifest/* modelManifest */.j0)(event.name, registered?.event.record?.files ?? []).manifest;
    return [...own, ...model, ...documentsOf((0,oci_manifest/* attachmentsManifest */.aC)(event.attachments, subject))];
}
function documentsOf({ manifest, config }) {
    return [manifest.sha256, config.sha256];
}
async function blobProblems(blobs, names, wanted) {
    const problems = [];
    for (const name of names) {
        const state = await blobs.state(name);
        if (state === 'ok' || (state === 'missing' && !wanted.has(name)))
            continue;
        const detail = state === 'missing' ? 'is missing' : 'does not have the digest it is named by';
        problems.push({ kind: state, file: `blobs/sha256/${name}`, detail });
    }
    return problems;
}
async function viewProblems(store, ledger, version) {
    const folder = version === null ? '' : `ledger/models/${version.name}/`;
    const views = (0,ledger_views/* viewsOf */.W)(ledger).filter((view) => view.file.startsWith(folder));
    const expected = new Set(views.map((view) => view.file));
    const strangers = (await store.views.list()).filter((file) => file.startsWith(folder) && !expected.has(file));
    const problems = strangers.map((file) => ({
        kind: 'corrupt',
        file,
        detail: 'is in no event of the ledger',
    }));
    for (const view of views) {
        const found = await store.views.read(view.file).catch((thrown) => problemFrom(thrown));
        if (found === view.text)
            continue;
        if (found !== null && typeof found !== 'string')
            problems.push(found);
        else
            problems.push({ file: view.file, ...stateOfView(found, view) });
    }
    return { count: views.length, problems };
}
function stateOfView(found, view) {
    const repair = 'a write was interrupted; the next write repairs it';
    if (found === null)
        return { kind: 'stale', detail: `is missing: ${repair}` };
    if (view.earlier(found))
        return { kind: 'stale', detail: `is behind the events: ${repair}` };
    return { kind: 'corrupt', detail: `is not what "${(0,ledger_views/* eventFile */.R)(view.event)}" says: one of the two was changed` };
}

;// CONCATENATED MODULE: ./build/packages/registry/src/ledger-registry.js













/** Profiles are the largest documents: a thousand columns with their sketches stay well below. */
const DOCUMENT_BYTES_MAX = 64 * 1024 * 1024;
/** A registry over any store that can append an event exclusively. */
function ledgerRegistry(store, spec) {
    const ledger = async () => readLedger(await store.events());
    return {
        spec,
        ledger,
        resolve: async (name, which) => (0,find_version/* findVersion */.Am)(await ledger(), name, which),
        materialize: (version, folder) => materializeVersion(store.blobs, version, folder),
        evidenceOf: (version) => readStoredEvidence(store.blobs, version),
        document: (version, role) => readDocument(store, version, role),
        register: (request) => register(store, request),
        move: (request) => ledger_registry_move(store, request),
        verify: (version) => verifyLedger(store, version),
    };
}
/**
 * Appends the event that `compose` makes of the ledger as it is. Where another process was first, the ledger is read
 * again and composed anew, so that every precondition is judged against what stands. Views are repaired before and
 * after.
 */
async function commit(store, author, compose) {
    for (;;) {
        const ledger = await projectViews(store);
        const entry = await compose(ledger);
        if (entry === null)
            return ledger;
        const event = {
            schema: 'plumbline.ledger-event/v1',
            seq: ledger.events.length + 1,
            previous: ledger.events.at(-1)?.sha256 ?? null,
            time: author.time.toISOString(),
            actor: author.actor,
            runUrl: author.runUrl,
            reason: author.reason,
            ...entry,
        };
        if (await store.append(event.seq, (0,canonical_json/* canonicalJson */.dj)((0,canonical_json/* toJson */.aB)(event))))
            return projectViews(store);
    }
}
async function register(store, request) {
    const { name, digest } = request;
    const model = await readModel(request.model, digest);
    const documents = (0,oci_manifest/* modelManifest */.j0)(name, model.files);
    const first = (0,find_version/* findDigest */.u$)(await readLedger(await store.events()), name, digest);
    if (first === null) {
        for (const file of model.files)
            await store.blobs.putFile((0,external_node_path_.join)(model.folder, file.path), file.sha256);
        await store.blobs.putText(documents.config.text);
        await store.blobs.putText(documents.manifest.text);
    }
    const given = await storeAttachments(store.blobs, request.attachments);
    let created = false;
    let added = [];
    const ledger = await commit(store, request, async (now) => {
        const known = (0,find_version/* findDigest */.u$)(now, name, digest);
        if (known !== null && known.manifest !== documents.manifest.sha256)
            throw (0,refusals/* otherFiles */.YT)(known);
        created = known === null;
        const files = await eventAttachments(store.blobs, { given, known, subject: documents.manifest });
        added = files.attachments;
        if (known !== null)
            return added.length === 0 ? null : { type: 'attach', name, version: known.version, digest, ...files };
        const record = {
            kind: model.kind,
            files: model.files,
            manifest: documents.manifest.sha256,
            metadata: request.metadata,
        };
        const version = now.versions.filter((other) => other.name === name).length + 1;
        return { type: 'register', name, version, digest, ...files, record };
    });
    return { version: mustFind((0,find_version/* findDigest */.u$)(ledger, name, digest), name), created, added };
}
async function readDocument(store, version, role) {
    const found = version.attachments.find((attachment) => attachment.role === role);
    return found === undefined ? null : store.blobs.readText(found.sha256, DOCUMENT_BYTES_MAX);
}
async function readModel(path, digest) {
    const found = await (0,promises_.stat)(path).catch(() => null);
    const folder = found?.isDirectory() === true;
    const files = found === null ? [] : folder ? await filesOf(path) : [await fileOf(path)];
    const now = folder ? (0,src_digest/* rootDigest */.bb)(files.map(({ path: name, ...file }) => ({ name, ...file }))) : files[0]?.sha256;
    if (files.length > 0 && now === digest) {
        return { kind: folder ? 'folder' : 'file', folder: folder ? path : (0,external_node_path_.join)(path, '..'), files };
    }
    throw new error/* PlumblineError */.Dl(files.length === 0 ? 'MODEL_MISSING' : 'MODEL_DIGEST', `Cannot register "${path}": it must be the model that was judged, with digest ${digest}: current value is ${now ?? 'none'}`, 'let nothing write to the model while it is registered');
}
async function filesOf(path) {
    return (await (0,src_digest/* digestFolder */.lo)(path)).map(({ name, sha256, sizeBytes }) => ({ path: name, sha256, sizeBytes }));
}
async function fileOf(path) {
    return { path: (0,external_node_path_.basename)(path), sha256: await (0,src_digest/* digestFile */.TM)(path), sizeBytes: (await (0,promises_.stat)(path)).size };
}
async function ledger_registry_move(store, request) {
    const { type, name, version: number, alias, expected, evidence } = request;
    const given = await storeAttachments(store.blobs, request.attachments);
    const ledger = await commit(store, request, async (now) => {
        const version = (0,find_version/* findVersion */.Am)(now, name, number);
        if (version === null)
            throw (0,refusals/* unknownVersion */.VN)(now, name, number);
        const state = (0,find_version/* findAlias */.G7)(now, name, alias);
        if ((state?.version ?? null) !== expected)
            throw (0,refusals/* aliasMoved */._X)({ name, alias, expected, state });
        const subject = (0,oci_manifest/* modelManifest */.j0)(name, version.files).manifest;
        const files = await eventAttachments(store.blobs, { given, known: version, subject });
        const there = new Set([...version.attachments, ...files.attachments].map((file) => file.sha256));
        const absent = evidence.find((sha256) => !there.has(sha256));
        if (absent !== undefined)
            throw (0,refusals/* unattached */.m$)(version, absent);
        return { type, name, version: number, digest: version.digest, ...files, move: { alias, from: expected, evidence } };
    });
    return mustFind((0,find_version/* findVersion */.Am)(ledger, name, number), name);
}
function mustFind(version, name) {
    if (version !== null)
        return version;
    throw new error/* PlumblineError */.Dl('INVARIANT_BROKEN', `Cannot find the version of "${name}" just written`, 'report it');
}


/***/ }),

/***/ 8418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ eventFile),
  W: () => (/* binding */ viewsOf)
});

// EXTERNAL MODULE: ./build/packages/registry/src/oci/manifest.js
var oci_manifest = __webpack_require__(7344);
// EXTERNAL MODULE: ./build/packages/registry/src/oci/media-types.js
var media_types = __webpack_require__(3197);
;// CONCATENATED MODULE: ./build/packages/registry/src/oci/image-index.js


/** Content of the file `oci-layout`. */
const OCI_LAYOUT = '{"imageLayoutVersion":"1.0.0"}';
/**
 * `index.json` after these events: every version as `<name>:<version>`, every alias as `<name>:<alias>`, and every
 * set of attachments, so that nothing the ledger needs looks like garbage to an OCI tool.
 */
function imageIndex(events) {
    const models = new Map();
    const aliases = new Map();
    const manifests = [];
    for (const { event } of events) {
        const model = modelOf(event, models);
        if (event.type === 'register')
            manifests.push(named(model, `${event.name}:${event.version}`));
        if (event.attachmentManifest !== null) {
            const { manifest } = (0,oci_manifest/* attachmentsManifest */.aC)(event.attachments, model);
            manifests.push({ ...(0,oci_manifest/* descriptorOf */.nb)(manifest, media_types/* OCI_MANIFEST */.EG), artifactType: media_types/* ATTACHMENTS_ARTIFACT */.gV });
        }
        if (event.move !== undefined) {
            const ref = `${event.name}:${event.move.alias}`;
            aliases.set(ref, named(model, ref));
        }
    }
    const pointers = [...aliases.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, descriptor]) => descriptor);
    return (0,oci_manifest/* documentOf */.lM)({
        schemaVersion: 2,
        mediaType: media_types/* OCI_INDEX */.$p,
        manifests: [...manifests, ...pointers],
        annotations: { [media_types/* LEDGER_EVENT */.TA]: String(events.length), [media_types/* LEDGER_HEAD */.PI]: events.at(-1)?.sha256 ?? '' },
    }).text;
}
function modelOf(event, models) {
    const key = `${event.name}:${event.version}`;
    const manifest = models.get(key) ?? (0,oci_manifest/* modelManifest */.j0)(event.name, event.record?.files ?? []).manifest;
    models.set(key, manifest);
    return manifest;
}
function named(manifest, ref) {
    return { ...(0,oci_manifest/* descriptorOf */.nb)(manifest, media_types/* OCI_MANIFEST */.EG), artifactType: media_types/* MODEL_ARTIFACT */.TP, annotations: { [media_types/* REF_NAME */.w5]: ref } };
}

;// CONCATENATED MODULE: ./build/packages/registry/src/ledger-views.js


/** Name of the file of an event. */
const eventFile = (seq) => `ledger/events/${String(seq).padStart(8, '0')}.json`;
const never = () => false;
/** Every view of a ledger. An empty ledger has none. */
function viewsOf(ledger) {
    const { events } = ledger;
    if (events.length === 0)
        return [];
    return [
        { file: 'oci-layout', text: OCI_LAYOUT, event: 1, earlier: never },
        ...events.filter(({ event }) => event.type === 'register').flatMap(versionViews),
        ...ledger.aliases.map((state) => aliasView(state.set, events)),
        {
            file: 'index.json',
            text: imageIndex(events),
            event: events.length,
            earlier: (text) => isEarlierIndex(text, events),
        },
    ];
}
function versionViews({ event, sha256 }) {
    const { name, version, digest, record, attachments, time, actor, runUrl, seq } = event;
    const registered = { time, actor, runUrl, event: { seq, sha256 } };
    const common = { name, version, digest };
    const file = `${String(version).padStart(6, '0')}.json`;
    return [
        {
            file: `ledger/models/${name}/versions/${file}`,
            text: (0,oci_manifest/* documentOf */.lM)({
                schema: 'plumbline.ledger-version/v1',
                state: 'candidate',
                ...common,
                ...record,
                attachments,
                registered,
            }).text,
            event: seq,
            earlier: never,
        },
        {
            file: `ledger/models/${name}/digests/${digest}.json`,
            text: (0,oci_manifest/* documentOf */.lM)({ schema: 'plumbline.ledger-digest/v1', ...common }).text,
            event: seq,
            earlier: never,
        },
    ];
}
function aliasView(set, events) {
    const alias = set.event.move?.alias ?? '';
    const moves = events.filter(({ event }) => event.name === set.event.name && event.move?.alias === alias);
    return {
        file: `ledger/models/${set.event.name}/aliases/${alias}.json`,
        text: aliasText(set),
        event: set.event.seq,
        earlier: (text) => moves.some((move) => aliasText(move) === text),
    };
}
function aliasText({ event, sha256 }) {
    const { name, version, digest, time, actor, runUrl, reason, seq } = event;
    return (0,oci_manifest/* documentOf */.lM)({
        schema: 'plumbline.ledger-alias/v1',
        name,
        alias: event.move?.alias,
        version,
        digest,
        previous: event.move?.from,
        evidence: event.move?.evidence,
        moved: { by: event.type, time, actor, runUrl, reason, event: { seq, sha256 } },
    }).text;
}
/** Newest first: what an interrupted write leaves is seldom old. */
function isEarlierIndex(text, events) {
    for (let length = events.length - 1; length > 0; length -= 1) {
        if (imageIndex(events.slice(0, length)) === text)
            return true;
    }
    return false;
}


/***/ }),

/***/ 7344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aC: () => (/* binding */ attachmentsManifest),
/* harmony export */   j0: () => (/* binding */ modelManifest),
/* harmony export */   lM: () => (/* binding */ documentOf),
/* harmony export */   nb: () => (/* binding */ descriptorOf)
/* harmony export */ });
/* harmony import */ var _plumbline_boundary__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(728);
/* harmony import */ var _plumbline_boundary__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(991);
/* harmony import */ var _media_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3197);


const MEDIA_TYPES = {
    evidence: 'application/vnd.plumbline.evidence.v1+json',
    profile: 'application/vnd.plumbline.profile.v1+json',
    provenance: 'application/vnd.in-toto+json',
    signature: 'application/vnd.dev.sigstore.bundle.v0.3+json',
    'model-card': 'text/markdown',
};
/** A document in canonical form with its digest. */
function documentOf(value) {
    const text = (0,_plumbline_boundary__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)((0,_plumbline_boundary__WEBPACK_IMPORTED_MODULE_0__/* .toJson */ .aB)(value));
    return { text, sha256: (0,_plumbline_boundary__WEBPACK_IMPORTED_MODULE_1__/* .sha256Of */ .Bj)(text) };
}
/** The descriptor of a document. */
function descriptorOf(document, mediaType) {
    return { mediaType, digest: `sha256:${document.sha256}`, size: Buffer.byteLength(document.text) };
}
/**
 * The ModelPack manifest of a model: a function of its name and files alone, so that the same model has the same
 * manifest.
 */
function modelManifest(name, files) {
    const config = documentOf({
        descriptor: { name },
        config: formatOf(files),
        modelfs: { type: 'layers', diffIds: files.map((file) => `sha256:${file.sha256}`) },
    });
    const manifest = documentOf({
        schemaVersion: 2,
        mediaType: _media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .OCI_MANIFEST */ .EG,
        artifactType: _media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .MODEL_ARTIFACT */ .TP,
        config: descriptorOf(config, _media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .MODEL_CONFIG */ .FS),
        layers: files.map((file) => layerOf(file, _media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .MODEL_WEIGHT_RAW */ .Yw, { [_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .MODEL_FILEPATH */ .Wn]: file.path })),
    });
    return { manifest, config };
}
function formatOf(files) {
    const formats = ['onnx', 'safetensors', 'gguf', 'pb', 'joblib', 'pkl', 'pt'];
    const found = formats.find((format) => files.some((file) => file.path.toLowerCase().endsWith(`.${format}`)));
    return found === undefined ? {} : { format: found };
}
/**
 * The manifest of files attached to a model by one event: an OCI referrer, so that they travel with it and survive
 * cleaning.
 */
function attachmentsManifest(attachments, subject) {
    const config = { text: '{}', sha256: (0,_plumbline_boundary__WEBPACK_IMPORTED_MODULE_1__/* .sha256Of */ .Bj)('{}') };
    const manifest = documentOf({
        schemaVersion: 2,
        mediaType: _media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .OCI_MANIFEST */ .EG,
        artifactType: _media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .ATTACHMENTS_ARTIFACT */ .gV,
        config: descriptorOf(config, _media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .OCI_EMPTY */ .g1),
        layers: attachments.map((item) => layerOf(item, MEDIA_TYPES[item.role], { [_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .TITLE */ .ly]: item.path })),
        subject: descriptorOf(subject, _media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .OCI_MANIFEST */ .EG),
    });
    return { manifest, config };
}
function layerOf(file, mediaType, annotations) {
    return { mediaType, digest: `sha256:${file.sha256}`, size: file.sizeBytes, annotations };
}


/***/ }),

/***/ 3197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $p: () => (/* binding */ OCI_INDEX),
/* harmony export */   EG: () => (/* binding */ OCI_MANIFEST),
/* harmony export */   FS: () => (/* binding */ MODEL_CONFIG),
/* harmony export */   PI: () => (/* binding */ LEDGER_HEAD),
/* harmony export */   TA: () => (/* binding */ LEDGER_EVENT),
/* harmony export */   TP: () => (/* binding */ MODEL_ARTIFACT),
/* harmony export */   Wn: () => (/* binding */ MODEL_FILEPATH),
/* harmony export */   Yw: () => (/* binding */ MODEL_WEIGHT_RAW),
/* harmony export */   g1: () => (/* binding */ OCI_EMPTY),
/* harmony export */   gV: () => (/* binding */ ATTACHMENTS_ARTIFACT),
/* harmony export */   ly: () => (/* binding */ TITLE),
/* harmony export */   w5: () => (/* binding */ REF_NAME)
/* harmony export */ });
/** Media types of the OCI image specification 1.1, of CNCF ModelPack and of what is attached to a model. */
const OCI_MANIFEST = 'application/vnd.oci.image.manifest.v1+json';
const OCI_INDEX = 'application/vnd.oci.image.index.v1+json';
const OCI_EMPTY = 'application/vnd.oci.empty.v1+json';
const MODEL_ARTIFACT = 'application/vnd.cncf.model.manifest.v1+json';
const MODEL_CONFIG = 'application/vnd.cncf.model.config.v1+json';
const ATTACHMENTS_ARTIFACT = 'application/vnd.plumbline.attachments.v1+json';
/**
 * `.raw` layers hold a file's bytes as they are, so that one sha256 names the file and the layer. Which of the kinds a
 * file is cannot be told from outside: every file of a model counts as weight.
 */
const MODEL_WEIGHT_RAW = 'application/vnd.cncf.model.weight.v1.raw';
/** Annotations. */
const REF_NAME = 'org.opencontainers.image.ref.name';
const TITLE = 'org.opencontainers.image.title';
const MODEL_FILEPATH = 'org.cncf.model.filepath';
const LEDGER_EVENT = 'dev.plumbline.ledger.event';
const LEDGER_HEAD = 'dev.plumbline.ledger.head';


/***/ }),

/***/ 8374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EY: () => (/* binding */ otherProfile),
/* harmony export */   VN: () => (/* binding */ unknownVersion),
/* harmony export */   YT: () => (/* binding */ otherFiles),
/* harmony export */   _X: () => (/* binding */ aliasMoved),
/* harmony export */   m$: () => (/* binding */ unattached)
/* harmony export */ });
/* unused harmony export whatIsThere */
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

/***/ 1964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F9: () => (/* binding */ problemOfAlias),
/* harmony export */   y7: () => (/* binding */ problemOfName)
/* harmony export */ });
/* unused harmony exports parseWhich, parseRegistryRef */

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
    throw new PlumblineError('INPUT_INVALID', `Cannot read the registry reference: it must be registry:<name>@<alias or version>: current value is "${text}"`, 'write it like "registry:churn@production" or "registry:churn@3"');
}


/***/ })

};

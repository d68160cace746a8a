export const id = 411;
export const ids = [411,934];
export const modules = {

/***/ 8792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  act: () => (/* binding */ act)
});

// EXTERNAL MODULE: ./build/packages/monitor/src/conclude-window.js
var conclude_window = __webpack_require__(5556);
// EXTERNAL MODULE: ./build/packages/monitor/src/alert-store.js
var alert_store = __webpack_require__(894);
// EXTERNAL MODULE: ./build/packages/monitor/src/due-actions.js
var due_actions = __webpack_require__(6664);
// EXTERNAL MODULE: ./build/packages/boundary/src/digest.js + 2 modules
var digest = __webpack_require__(991);
;// CONCATENATED MODULE: ./build/packages/monitor/src/correlation-id.js

const DIGITS = 16;
/** The id of an incident: the same for the same model and first raised window, whoever computes it. */
function correlationId(series, startWindow) {
    return `plumbline-${(0,digest/* sha256Of */.Bj)(`${series}\n${startWindow}`).slice(0, DIGITS)}`;
}

// EXTERNAL MODULE: ./build/actions/monitor-model/src/judge.js + 1 modules
var judge = __webpack_require__(9822);
// EXTERNAL MODULE: ./build/packages/core/src/error.js
var error = __webpack_require__(2705);
// EXTERNAL MODULE: ./build/packages/boundary/src/canonical-json.js + 1 modules
var canonical_json = __webpack_require__(728);
;// CONCATENATED MODULE: ./build/packages/monitor/src/webhook.js


const TIMEOUT_MS = 15_000;
const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);
/**
 * Posts JSON to a webhook. The address is a secret: no error names it. Plain HTTP is taken on the loopback only, redirects are not
 * followed, and there is no second attempt. Throws `INPUT_INVALID` or `SERVICE_*`.
 */
async function postWebhook(address, body, post = fetch) {
    const url = webhookUrl(address);
    const answer = await post(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: (0,canonical_json/* canonicalJson */.dj)(body),
        redirect: 'manual',
        signal: AbortSignal.timeout(TIMEOUT_MS),
    }).catch(() => null);
    if (answer === null) {
        throw new error/* PlumblineError */.Dl('SERVICE_UNREACHABLE', `Cannot call the webhook: it must answer within ${TIMEOUT_MS / 1000} s: there is no answer`, 'check the address in the environment variable that webhook-url-env names');
    }
    if (answer.status >= 200 && answer.status < 300)
        return;
    throw new error/* PlumblineError */.Dl('SERVICE_REFUSED', `Cannot call the webhook: its status must be 2xx (redirects are not followed): current status is ${answer.status}`, 'check the address in the environment variable that webhook-url-env names');
}
function webhookUrl(address) {
    const url = URL.parse(address);
    const allowed = url?.protocol === 'https:' || (url?.protocol === 'http:' && LOOPBACK.has(url.hostname));
    if (url !== null && allowed)
        return url.href;
    throw new error/* PlumblineError */.Dl('INPUT_INVALID', 'Cannot call the webhook: its address must be an https URL (http on the loopback only): it is none, or of another kind', 'correct the environment variable that webhook-url-env names');
}

// EXTERNAL MODULE: ./build/packages/frame/src/version.js
var version = __webpack_require__(7531);
// EXTERNAL MODULE: ./build/actions/monitor-model/src/report.js + 1 modules
var report = __webpack_require__(3934);
;// CONCATENATED MODULE: ./build/actions/monitor-model/src/incident-report.js


/** The report of an incident as an issue shows it: the run's own, with what ties it to the model and to other actions. */
function incidentReport(outcome, correlationId) {
    const { monitored, judgement } = outcome;
    return {
        ...(0,report.report)(outcome),
        action: 'monitor-model',
        title: 'Model monitoring',
        verdict: judgement.verdict,
        headline: judgement.summaryLine,
        notices: monitored.notices,
        audit: [
            { label: 'incident', text: correlationId },
            { label: monitored.model === null ? 'reference' : 'model', text: `sha256:${monitored.series}` },
            { label: 'Plumbline', text: version/* VERSION */.x },
        ],
    };
}

// EXTERNAL MODULE: ./build/packages/core/src/number-words.js
var number_words = __webpack_require__(8838);
// EXTERNAL MODULE: ./build/packages/core/src/verdict.js
var src_verdict = __webpack_require__(9298);
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
function evidence_link_modelsOf(evidence) {
    return MODEL_PLACES[evidence.action](evidence);
}
/** What an evidence file says of a model. Two models in one place and this is only one of them: `other`. */
function relationTo(evidence, digest) {
    const models = evidence_link_modelsOf(evidence);
    if (models.length === 0)
        return 'none';
    return models.every((model) => model.sha256 === digest) ? 'this' : 'other';
}
/**
 * The evidence that belongs to a model, in the order given: what speaks of it; what that names as its parents; and
 * checks of the very data it was trained on or of the profile it is registered with. Evidence of another model never
 * belongs.
 */
function evidence_link_evidenceOfModel(shelf, model) {
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
const CLOCK_SKEW_MS = (/* unused pure expression or super */ null && (5 * 60_000));
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
    const severity = (filed) => VERDICTS.indexOf(filed.evidence.verdict);
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
    const belonging = evidence_link_evidenceOfModel(shelf, model);
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

;// CONCATENATED MODULE: ./build/actions/monitor-model/src/plan-rollback.js


/**
 * Rolls the alias back to the version it had before. Refused unless that version is shown to be better on labelled rows of this very window,
 * the alias still has the version that was judged, and the evidence it was promoted with, and its bytes, still hold.
 */
async function planRollback(basis) {
    const { monitored } = basis.outcome;
    const { model } = monitored;
    if (model === null)
        return { refused: 'no model is named' };
    if (typeof model.which !== 'string')
        return { refused: `"model" names version ${model.which}, not an alias: there is nothing to take back` };
    const unproven = whyUnproven(monitored);
    return unproven === null ? planMove(model, model.which, basis) : { refused: unproven };
}
function whyUnproven({ comparison }) {
    if (comparison === null)
        return 'this window has no rows with labels and predictions of both versions';
    if (comparison.previousBetter)
        return null;
    const bound = comparison.lower === null ? '' : `: lower bound ${comparison.lower.toFixed(4)}`;
    return `the earlier version is not shown to be better on the ${(0,number_words/* counted */.hS)(comparison.rows, 'labelled row')} of this window${bound}`;
}
async function planMove({ registry, version: current }, alias, basis) {
    const { name } = current;
    const ledger = await registry.ledger();
    const state = (0,find_version/* findAlias */.G7)(ledger, name, alias);
    if (state?.version !== current.version)
        return { refused: `"${alias}" no longer has version ${current.version}` };
    const earlier = previousOf(state);
    const target = earlier === null ? null : (0,find_version/* findVersion */.Am)(ledger, name, earlier);
    if (target === null)
        return { refused: `"${alias}" had no version before ${current.version}` };
    const { problems } = await registry.verify(target);
    const broken = problems.find((problem) => problem.kind !== 'stale');
    if (broken !== undefined)
        return { refused: `${target.uri} is not intact: ${broken.detail}` };
    const promotion = promotionOf(ledger, { name, alias, version: target.version });
    const shelf = await registry.evidenceOf(target);
    const findings = judgeRollback({
        model: { digest: target.digest, profile: profileOf(target) },
        promotion,
        alias,
        shelf,
    });
    const verdict = (0,src_verdict/* worstVerdict */.zP)(findings.map((finding) => finding.verdict));
    if (verdict !== 'pass' && verdict !== 'warn') {
        const failed = findings.filter((finding) => finding.verdict === verdict).map(({ detail }) => detail);
        return { refused: `the evidence ${target.uri} was promoted with does not hold: ${failed.join('; ')}` };
    }
    const evidence = promotion?.move?.evidence ?? [];
    const request = { ...requestOf(basis), name, version: target.version, alias, expected: current.version, evidence };
    const what = `"${alias}" of "${name}" back from version ${current.version} to version ${target.version}`;
    return {
        would: `roll ${what}`,
        did: `rolled ${what}`,
        perform: async () => {
            await registry.move(request);
            return {};
        },
    };
}
function requestOf({ correlationId, context, outcome, }) {
    const { onGitHub, runUrl } = context.host.surroundings;
    const { env } = context.host;
    return {
        type: 'rollback',
        time: context.host.now(),
        actor: (onGitHub ? env['GITHUB_ACTOR'] : (env['USER'] ?? env['USERNAME'])) ?? null,
        runUrl,
        reason: `monitor-model, incident ${correlationId}: ${outcome.judgement.summaryLine}`,
        attachments: [],
    };
}
function profileOf(version) {
    return version.attachments.find(({ role }) => role === 'profile')?.sha256 ?? null;
}

;// CONCATENATED MODULE: ./build/actions/monitor-model/src/take-action.js




const PLANS = {
    issue: planIssue,
    retrain: planRetrain,
    rollback: planRollback,
    webhook: planWebhook,
};
/** Sets one action off, or says what it would do. What goes wrong is told, and does not keep the next action from its turn. */
async function takeAction(action, basis) {
    const { correlationId } = basis;
    try {
        const plan = await PLANS[action](basis);
        if ('refused' in plan)
            return { action, state: 'refused', why: plan.refused, correlationId };
        if (basis.inputs.dryRun)
            return { action, state: 'dry-run', why: `would ${plan.would}`, correlationId };
        const { url } = await plan.perform();
        return { action, state: 'done', why: plan.did, correlationId, ...(url === undefined ? {} : { url }) };
    }
    catch (thrown) {
        const { code, message, fix } = (0,error/* toPlumblineError */.Cc)(thrown);
        return { action, state: 'failed', why: `${code}: ${message}. Fix: ${fix}`, correlationId };
    }
}
function planIssue({ outcome, correlationId, context }) {
    const request = {
        marker: `monitor/${correlationId}`,
        title: `${nameOf(outcome)} has moved away from its reference`,
        report: incidentReport(outcome, correlationId),
        labels: [],
    };
    return {
        would: `open the issue "${request.title}", or comment on it where it is open`,
        did: `opened the issue "${request.title}", or commented on it`,
        perform: () => context.host.openIssue(request),
    };
}
function planRetrain({ outcome, correlationId, context, inputs }) {
    const payload = messageOf(outcome, correlationId);
    return {
        would: `dispatch "${inputs.dispatchEvent}" with correlation id ${correlationId}`,
        did: `dispatched "${inputs.dispatchEvent}" with correlation id ${correlationId}`,
        perform: async () => {
            await context.host.dispatch({ eventType: inputs.dispatchEvent, payload });
            return {};
        },
    };
}
function planWebhook({ outcome, correlationId, context, inputs }) {
    const address = context.host.env[inputs.webhookUrlEnv] ?? '';
    const { runUrl } = context.host.surroundings;
    return {
        would: `call the webhook in ${inputs.webhookUrlEnv}`,
        did: `called the webhook in ${inputs.webhookUrlEnv}`,
        perform: async () => {
            await postWebhook(address, { ...messageOf(outcome, correlationId), 'run-url': runUrl });
            return {};
        },
    };
}
/** What is sent out: names and the sentence, no evidence. `train-model` knows the first key. */
function messageOf({ monitored, conclusion, judgement }, correlationId) {
    const { model, window, series } = monitored;
    return {
        'plumbline-correlation-id': correlationId,
        model: model?.version.name ?? '',
        version: model?.version.version ?? null,
        digest: series,
        window: window.id,
        status: conclusion.state.status,
        summary: judgement.summaryLine,
    };
}
function nameOf({ monitored: { model, current } }) {
    return model === null
        ? `Production (${current.label})`
        : `Model ${model.version.name}, version ${model.version.version},`;
}

;// CONCATENATED MODULE: ./build/actions/monitor-model/src/act.js



/**
 * Counts the window, then sets off what is due. All under the store's lock and from the store as it is then: another run may have counted
 * a window since this one read it. The window is written before anything is set off, what was done right after.
 */
async function act(outcome, inputs, context) {
    const { monitored, store } = outcome;
    return store.hold(async ({ read, write }) => {
        const conclusion = (0,conclude_window/* concludeWindow */.AB)(await read(), monitored, monitored.policy);
        await write(conclusion.history);
        const concluded = { ...outcome, conclusion, judgement: (0,judge/* judge */.S)(monitored, conclusion, []) };
        const { status, incident } = conclusion.state;
        if (status !== 'alert' || incident === null || inputs.onAlert.length === 0)
            return concluded;
        const actions = await setOff(concluded, incident, { inputs, context });
        await write((0,alert_store/* withActions */.wR)(conclusion.history, monitored.series, recordsOf(actions, monitored)));
        return { ...concluded, actions, judgement: (0,judge/* judge */.S)(monitored, conclusion, actions) };
    });
}
async function setOff(outcome, incident, { inputs, context }) {
    const { monitored, conclusion } = outcome;
    const { correlationId: id, due, held, } = (0,due_actions/* dueActions */.k)({
        incident,
        series: monitored.series,
        wanted: inputs.onAlert,
        taken: takenBefore(conclusion.history, monitored),
        now: monitored.now,
        coolDownMs: monitored.policy.coolDownMs,
        identify: correlationId,
    });
    const taken = held.map(({ action, why }) => ({ action, state: 'held', why, correlationId: id }));
    for (const action of due)
        taken.push(await takeAction(action, { outcome, inputs, context, correlationId: id }));
    return taken.toSorted((a, b) => inputs.onAlert.indexOf(a.action) - inputs.onAlert.indexOf(b.action));
}
function takenBefore(history, { series }) {
    return (0,alert_store/* seriesOf */.Lf)(history, series).actions;
}
/** Only what was done or failed is remembered: a dry run leaves everything due. */
function recordsOf(actions, { window, now }) {
    return actions.flatMap(({ action, state, correlationId: id }) => state === 'done' || state === 'failed'
        ? [{ action, state, correlationId: id, window: window.id, at: now.toISOString() }]
        : []);
}


/***/ }),

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

/***/ 3934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  report: () => (/* binding */ report)
});

// EXTERNAL MODULE: ./build/packages/core/src/number-words.js
var number_words = __webpack_require__(8838);
;// CONCATENATED MODULE: ./build/packages/core/src/report-model.js
/** A text cell. */
function report_model_text(value) {
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

// EXTERNAL MODULE: ./build/packages/monitor/src/conclude-window.js
var conclude_window = __webpack_require__(5556);
;// CONCATENATED MODULE: ./build/actions/monitor-model/src/report.js


const SHARE = { as: 'percent', digits: 1 };
const COUNT = { as: 'integer' };
const DECIDING_MAX = 10;
const MOVES_MAX = 500;
const WINDOWS_MAX = 60;
/** The moves nearest to an alarm, the windows before this one, and what was set off. */
function report(outcome) {
    const { monitored } = outcome;
    const moves = (0,conclude_window/* bySeverity */.Np)(monitored.judged.moves);
    return {
        compared: compared(outcome),
        deciding: moves.length === 0 ? null : moveTable(moves.slice(0, DECIDING_MAX), outcome),
        sections: [
            ...actionSection(outcome),
            trendSection(outcome),
            ...performanceSection(outcome),
            ...estimatedSection(outcome),
            ...(moves.length > DECIDING_MAX
                ? [{ heading: 'All comparisons', collapsed: true, blocks: [moveTable(moves.slice(0, MOVES_MAX), outcome)] }]
                : []),
            policySection(outcome),
        ],
    };
}
function compared({ monitored, conclusion, store }) {
    const { model, reference, current, window, policy } = monitored;
    return [
        { label: 'status', text: conclusion.state.status },
        ...(model === null ? [] : [{ label: 'model', text: `${model.version.uri} (${model.which})` }]),
        { label: 'window', text: `${window.id}: ${(0,number_words/* counted */.hS)(current.rows, 'row')} of ${current.label}` },
        { label: 'reference', text: `${reference.label}: ${(0,number_words/* counted */.hS)(reference.rows, 'row')}` },
        {
            label: 'policy',
            text: `${policy.raised} of ${policy.of} windows, at most ${policy.expectedFalseAlarms} false incidents a month`,
        },
        { label: 'alert store', text: `${store.name}: ${(0,number_words/* counted */.hS)(conclusion.windows.length, 'window')} of this model` },
    ];
}
function moveTable(moves, { monitored }) {
    const noData = monitored.judged.signal === 'no-data';
    const row = (move) => [
        verdictCell(noData ? 'inconclusive' : move.raised ? 'warn' : 'pass'),
        code(move.column),
        report_model_text(move.component),
        moveCell(move),
        number(move.certain === true ? null : move.rows, COUNT),
        number(move.certain === true ? null : move.independentRows, COUNT),
    ];
    return {
        kind: 'table',
        columns: ['', 'column', 'what', 'moved, against its tolerance', 'rows', 'independent rows'],
        rows: moves.map(row),
    };
}
function moveCell({ estimate, lower, upper, tolerance, certain }) {
    if (certain === true)
        return report_model_text('as a whole: it is gone or of another kind');
    return { kind: 'interval', estimate, lower, upper, threshold: tolerance, format: SHARE };
}
function actionSection({ actions }) {
    if (actions.length === 0)
        return [];
    const rows = actions.map(({ action, state, why, url }) => [
        code(action),
        report_model_text(state),
        report_model_text(url === undefined ? why : `${why}: ${url}`),
    ]);
    return [
        { heading: 'Actions', collapsed: false, blocks: [{ kind: 'table', columns: ['action', 'state', 'why'], rows }] },
    ];
}
function trendSection({ conclusion, monitored }) {
    const windows = conclusion.windows.slice(-WINDOWS_MAX);
    // Both lines are read against one: a move divided by its own tolerance.
    const relative = (part) => windows.map(({ worst }) => (worst === null || worst.tolerance === 0 ? null : worst[part] / worst.tolerance));
    const chart = {
        kind: 'chart',
        shape: 'lines',
        title: 'Largest move of each window, in tolerances',
        xTitle: 'window',
        yTitle: 'tolerances',
        x: windows.map(({ window }) => window.id),
        series: [
            { name: 'measured', values: relative('estimate') },
            { name: 'at least', values: relative('lower') },
        ],
        threshold: 1,
    };
    const rows = windows
        .toReversed()
        .map(({ window, signal, rows: count, raised }) => [
        report_model_text(`${window.id}${window.id === monitored.window.id ? ' (this one)' : ''}`),
        report_model_text(signal),
        number(count, COUNT),
        report_model_text(raised.join(', ')),
    ]);
    const table = { kind: 'table', columns: ['window', 'signal', 'rows', 'raised columns'], rows };
    return { heading: 'Windows', collapsed: true, blocks: [chart, table] };
}
function performanceSection({ monitored: { performance, comparison } }) {
    if (performance === null)
        return [];
    const isError = performance.current.kind === 'error';
    const format = isError ? SHARE : { as: 'decimal', digits: 4 };
    const rows = [
        [report_model_text('this window'), number(performance.current.mean, format), number(performance.current.rows, COUNT)],
        ...(performance.reference === null
            ? []
            : [[report_model_text('reference'), number(performance.reference.mean, format), number(performance.reference.rows, COUNT)]]),
    ];
    const table = { kind: 'table', columns: ['', isError ? 'error rate' : 'mean absolute error', 'rows'], rows };
    const said = comparison === null ? [] : [{ kind: 'paragraph', text: previousSentence(comparison) }];
    return [{ heading: 'Performance', collapsed: false, blocks: [table, ...said] }];
}
function estimatedSection({ monitored: { estimated } }) {
    if (estimated === null)
        return [];
    const { errorRate, rows, referenceErrorRate, referenceRows, positive } = estimated;
    const table = {
        kind: 'table',
        columns: ['', 'error rate', 'rows'],
        rows: [
            [report_model_text('this window, estimated'), number(errorRate, SHARE), number(rows, COUNT)],
            [report_model_text('reference, seen'), number(referenceErrorRate, SHARE), number(referenceRows, COUNT)],
        ],
    };
    const said = `From scores for the class "${positive}", calibrated on the reference. Blind to a change of what scores mean.`;
    return [{ heading: 'Estimated performance', collapsed: false, blocks: [table, { kind: 'paragraph', text: said }] }];
}
function previousSentence({ rows, difference, lower, previousBetter, method, }) {
    const bound = lower === null ? '' : `, at least ${lower.toFixed(4)}`;
    const verb = previousBetter ? 'is shown to be better' : 'is not shown to be better';
    return `The earlier version ${verb} on the same ${(0,number_words/* counted */.hS)(rows, 'row')}: difference of the loss ${difference.toFixed(4)}${bound} (${method}).`;
}
function policySection({ monitored: { policy, judged } }) {
    const { budget } = judged;
    const items = [
        `${policy.raised} of ${policy.of} windows make an alert; ${policy.recoveryWindows} clear ones in a row end it`,
        `a window with fewer than ${(0,number_words/* counted */.hS)(policy.minimumRows, 'row')} says nothing`,
        `at most ${policy.expectedFalseAlarms} false incidents a month of ${policy.windowsPerMonth} windows: α = ${budget.window.toPrecision(3)} a window and ${budget.reference.toPrecision(3)} once for the reference, shared among ${budget.hypotheses} comparisons`,
        policy.estimatesDesignEffect
            ? 'rows that hang together in time count for fewer: estimated for each column from the order of the timestamps, where there are any'
            : policy.designEffect === 1
                ? 'each row counts as independent'
                : `${policy.designEffect} rows count as one independent row`,
        `actions are due again after ${policy.coolDownMs / 3_600_000} hours`,
    ];
    return { heading: 'Policy', collapsed: true, blocks: [{ kind: 'list', items }] };
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

/***/ 1498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BB: () => (/* binding */ foldWindows),
/* harmony export */   Vj: () => (/* binding */ verdictOf)
/* harmony export */ });
/* unused harmony exports INITIAL_STATE, nextState */
/** Before the first window there is no data. */
const INITIAL_STATE = { phase: 'ok', status: 'no-data', recent: [], clearRun: 0, incident: null };
/**
 * One window further. `ok` and `suspect` become `alert` when m of the last n windows with data are raised; an alert is `recovering` from
 * its first clear window and over after `recoveryWindows` of them in a row; a raised window brings it back. A window without data
 * changes no phase: it shows as `no-data`, but never hides an alert.
 */
function nextState(state, window, policy) {
    if (window.signal === 'no-data')
        return { ...state, status: state.phase === 'alert' ? 'alert' : 'no-data' };
    const recent = [...state.recent, window].slice(-policy.of);
    const clearRun = window.signal === 'clear' ? state.clearRun + 1 : 0;
    return state.incident === null
        ? watch(recent, clearRun, policy)
        : follow(state, { incident: state.incident, window, recent, clearRun }, policy);
}
function watch(recent, clearRun, policy) {
    const raised = recent.filter(({ signal }) => signal === 'raised');
    const first = raised[0];
    if (first === undefined)
        return { phase: 'ok', status: 'ok', recent, clearRun, incident: null };
    if (raised.length < policy.raised)
        return { phase: 'suspect', status: 'suspect', recent, clearRun, incident: null };
    const windows = recent.slice(recent.indexOf(first)).map(({ id }) => id);
    return { phase: 'alert', status: 'alert', recent, clearRun, incident: { start: first.id, windows } };
}
function follow(state, { incident, window, recent, clearRun }, policy) {
    // What made the last alert must not make the next one.
    if (clearRun >= policy.recoveryWindows)
        return { phase: 'ok', status: 'ok', recent: [], clearRun, incident: null };
    const stays = state.phase === 'alert' && window.signal !== 'clear';
    const phase = stays || window.signal === 'raised' ? 'alert' : 'recovering';
    const open = { start: incident.start, windows: [...incident.windows, window.id] };
    return { phase, status: phase, recent, clearRun, incident: open };
}
/** The state after all windows, in their order. */
function foldWindows(windows, policy) {
    return windows.reduce((state, window) => nextState(state, window, policy), INITIAL_STATE);
}
const VERDICTS = {
    ok: 'pass',
    recovering: 'pass',
    suspect: 'warn',
    alert: 'fail',
    'no-data': 'inconclusive',
};
/** What a status means as a verdict. */
function verdictOf(status) {
    return VERDICTS[status];
}


/***/ }),

/***/ 894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   By: () => (/* binding */ withWindow),
/* harmony export */   Lf: () => (/* binding */ seriesOf),
/* harmony export */   V3: () => (/* binding */ ALERT_STORE_SCHEMA_NAME),
/* harmony export */   nE: () => (/* binding */ parseAlertStore),
/* harmony export */   nF: () => (/* binding */ EMPTY_HISTORY),
/* harmony export */   wR: () => (/* binding */ withActions)
/* harmony export */ });
/* harmony import */ var _plumbline_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2705);

/** The name of version 1 of the store's format. */
const ALERT_STORE_SCHEMA_NAME = 'plumbline.alert-store/v1';
/** A store before the first window. */
const EMPTY_HISTORY = { schema: ALERT_STORE_SCHEMA_NAME, series: [] };
/** A series keeps its newest windows only, and an action as long as its window may matter. */
const WINDOWS_MAX = 1000;
const ACTIONS_MAX = 4000;
const SERIES_MAX = 50;
/** The series of a model version; empty where it is not there yet. */
function seriesOf(history, series) {
    return history.series.find((known) => known.series === series) ?? { series, windows: [], actions: [] };
}
/** The history with one window judged; judged again, it takes the place it had. */
function withWindow(history, series, record) {
    const known = seriesOf(history, series);
    const at = known.windows.findIndex(({ window }) => window.id === record.window.id);
    const windows = at === -1 ? [...known.windows, record] : known.windows.with(at, record);
    return withSeries(history, { ...known, windows: windows.slice(-WINDOWS_MAX) });
}
/** The history with actions taken. */
function withActions(history, series, taken) {
    const known = seriesOf(history, series);
    return withSeries(history, { ...known, actions: [...known.actions, ...taken].slice(-ACTIONS_MAX) });
}
function withSeries(history, changed) {
    const at = history.series.findIndex(({ series }) => series === changed.series);
    const series = at === -1 ? [...history.series, changed] : history.series.with(at, changed);
    return { ...history, series: series.slice(-SERIES_MAX) };
}
/** The path in `file:<path>`. Throws `INPUT_INVALID` for every other kind of store, naming what is supported. */
function parseAlertStore(spec) {
    const path = spec.startsWith('file:') ? spec.slice('file:'.length) : '';
    if (path !== '')
        return { path };
    throw new _plumbline_core__WEBPACK_IMPORTED_MODULE_0__/* .PlumblineError */ .Dl('INPUT_INVALID', `Cannot open the alert store: it must be file:<path>, the one kind supported today (branch:<name> and issue are not yet): current value is "${spec}"`, 'give alert-store: file:<path>, and keep that file between runs (a commit, a mounted disk, a restored artifact)');
}


/***/ }),

/***/ 5556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AB: () => (/* binding */ concludeWindow),
/* harmony export */   Np: () => (/* binding */ bySeverity),
/* harmony export */   iA: () => (/* binding */ raisedColumns)
/* harmony export */ });
/* harmony import */ var _plumbline_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7007);
/* harmony import */ var _alert_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1498);
/* harmony import */ var _alert_store_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(894);
/* harmony import */ var _window_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9302);




const RAISED_NAMED_MAX = 20;
/**
 * Puts the window into the history and runs the state machine over all windows in order. Pure; the same window judged again changes
 * nothing. Throws `INPUT_CONFLICT` where the window does not fit between the others.
 */
function concludeWindow(history, judged, policy) {
    const changed = (0,_alert_store_js__WEBPACK_IMPORTED_MODULE_0__/* .withWindow */ .By)(history, judged.series, recordOf(judged));
    const windows = (0,_window_js__WEBPACK_IMPORTED_MODULE_1__/* .orderWindows */ ._)((0,_alert_store_js__WEBPACK_IMPORTED_MODULE_0__/* .seriesOf */ .Lf)(changed, judged.series).windows);
    const signalled = windows.map(({ window, signal }) => ({ id: window.id, signal }));
    return {
        state: (0,_alert_state_js__WEBPACK_IMPORTED_MODULE_2__/* .foldWindows */ .BB)(signalled, policy),
        before: (0,_alert_state_js__WEBPACK_IMPORTED_MODULE_2__/* .foldWindows */ .BB)(signalled.slice(0, -1), policy),
        windows,
        history: changed,
    };
}
function recordOf({ window, rows, judged, now }) {
    return {
        window,
        signal: judged.signal,
        rows,
        raised: raisedColumns(judged.moves)
            .slice(0, RAISED_NAMED_MAX)
            .map((name) => name.slice(0, _plumbline_core__WEBPACK_IMPORTED_MODULE_3__/* .NAME_CHARS_MAX */ .bR)),
        worst: worstOf(judged.moves),
        judged: now.toISOString(),
    };
}
/** Columns with at least one raised move, sorted by code point, each once. */
function raisedColumns(moves) {
    return [...new Set(moves.filter((move) => move.raised).map((move) => move.column))].sort();
}
/** Moves by how far their proven part exceeds what is tolerated, the farthest first; ties by name. */
function bySeverity(moves) {
    const excess = (move) => move.estimate - move.windowRadius - move.referenceRadius - move.tolerance;
    const name = (move) => `${move.column}\n${move.component}`;
    return moves.toSorted((a, b) => excess(b) - excess(a) || (name(a) < name(b) ? -1 : 1));
}
function worstOf(moves) {
    const worst = bySeverity(moves)[0];
    if (worst === undefined)
        return null;
    const { column, component, estimate, lower, tolerance } = worst;
    return { column: column.slice(0, _plumbline_core__WEBPACK_IMPORTED_MODULE_3__/* .NAME_CHARS_MAX */ .bR), component, estimate, lower, tolerance };
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

/***/ 9302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseWindow),
/* harmony export */   _: () => (/* binding */ orderWindows)
/* harmony export */ });
/* harmony import */ var _plumbline_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2705);

const OPAQUE = /^[\w.:+@-]{1,128}$/;
/** A moment that names its offset, or a day (which begins at midnight UTC): what depends on the machine's zone is no time. */
const MOMENT = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2}))?$/;
/**
 * The window that `text` names: `<from>/<to>` in ISO 8601 (two moments with an offset, or two days; `to` excluded), else an opaque id of
 * at most 128 letters, digits and `. _ : + @ -`. Throws `INPUT_INVALID`.
 */
function parseWindow(text) {
    if (!text.includes('/')) {
        if (OPAQUE.test(text))
            return { id: text, from: null, to: null };
        throw invalid('an id of at most 128 letters, digits, ".", "_", ":", "+", "@" or "-"', text);
    }
    const [first = '', second = '', ...rest] = text.split('/');
    const from = momentOf(first);
    const to = momentOf(second);
    if (rest.length > 0 || from === null || to === null) {
        throw invalid('<from>/<to>, two days or two moments with an offset in ISO 8601', text);
    }
    if (Date.parse(from) >= Date.parse(to))
        throw invalid('<from>/<to> with <from> before <to>', text);
    return { id: `${from}/${to}`, from, to };
}
function momentOf(text) {
    const time = MOMENT.test(text) ? Date.parse(text) : Number.NaN;
    if (Number.isNaN(time))
        return null;
    const written = new Date(time).toISOString();
    // A day that does not exist (30 February) rolls over in some engines: only what comes back unchanged is a day.
    return text.includes('T') || written.startsWith(text) ? written : null;
}
function invalid(wanted, text) {
    return new _plumbline_core__WEBPACK_IMPORTED_MODULE_0__/* .PlumblineError */ .Dl('INPUT_INVALID', `Cannot read "window": it must be ${wanted}: current value is "${text.slice(0, 200)}"`, 'write it like "2026-06-01/2026-06-02", "2026-06-01T00:00Z/2026-06-01T06:00Z" or "week-23"');
}
/**
 * Windows in the order they count: those with times by time, opaque ones as given. Throws `INPUT_CONFLICT` where both kinds meet or two
 * overlap: rows that are counted twice are not independent.
 */
function orderWindows(records) {
    const timed = records.filter(({ window }) => window.from !== null);
    if (timed.length === 0)
        return records;
    if (timed.length < records.length) {
        const opaque = records.find(({ window }) => window.from === null)?.window.id ?? '';
        throw conflict(`windows with times and opaque ids do not mix: "${timed[0].window.id}" and "${opaque}" are both there`);
    }
    const sorted = timed.toSorted((a, b) => startOf(a.window) - startOf(b.window));
    for (const [index, { window }] of sorted.entries()) {
        const next = sorted[index + 1]?.window;
        if (next !== undefined && Date.parse(window.to ?? '') > startOf(next)) {
            throw conflict(`"${window.id}" and "${next.id}" overlap`);
        }
    }
    return sorted;
}
function startOf(window) {
    return Date.parse(window.from ?? '');
}
function conflict(reason) {
    return new _plumbline_core__WEBPACK_IMPORTED_MODULE_0__/* .PlumblineError */ .Dl('INPUT_CONFLICT', `Cannot order the windows of this model: they must follow each other without overlapping: ${reason}`, 'give windows of one kind that do not overlap, or start another alert store');
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


/***/ })

};

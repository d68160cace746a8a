export const id = 551;
export const ids = [551];
export const modules = {

/***/ 9551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   report: () => (/* binding */ report)
/* harmony export */ });
/* harmony import */ var _plumbline_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9298);
/* harmony import */ var _plumbline_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2285);

const EVENTS_MAX = 100;
/** What register-model shows: what decided, then the evidence, the versions, the aliases and their history. */
function report(outcome) {
    return {
        compared: comparedOf(outcome),
        deciding: decidingOf(outcome.judgement.findings),
        sections: [
            ...evidenceSection(outcome),
            ...linksSection(outcome),
            ...(outcome.ledger === null ? [] : ledgerSections(outcome.ledger)),
        ],
    };
}
function comparedOf({ registry, version, name, alias, digest, previous }) {
    const labelled = [
        { label: 'registry', text: registry.spec },
        { label: 'model', text: version?.uri ?? name },
        { label: 'digest', text: digest },
        { label: 'alias', text: alias },
        { label: 'before', text: alias === '' || previous === null ? '' : `version ${previous}` },
    ];
    return labelled.filter((item) => item.text !== '');
}
function decidingOf(findings) {
    if (findings.length === 0)
        return null;
    const severity = (finding) => _plumbline_core__WEBPACK_IMPORTED_MODULE_0__/* .VERDICTS */ .bk.indexOf(finding.verdict);
    const rows = [...findings]
        .sort((a, b) => severity(b) - severity(a))
        .map((finding) => [(0,_plumbline_core__WEBPACK_IMPORTED_MODULE_1__/* .verdictCell */ .s8)(finding.verdict), (0,_plumbline_core__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(finding.check), (0,_plumbline_core__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(finding.detail)]);
    return { kind: 'table', columns: ['verdict', 'check', 'detail'], rows };
}
function evidenceSection({ evidence }) {
    if (evidence.length === 0)
        return [];
    const rows = evidence.map(({ sha256, evidence: said }) => [
        (0,_plumbline_core__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(said.action),
        (0,_plumbline_core__WEBPACK_IMPORTED_MODULE_1__/* .verdictCell */ .s8)(said.verdict),
        (0,_plumbline_core__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(said.decision ?? ''),
        (0,_plumbline_core__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(said.created),
        (0,_plumbline_core__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(sha256.slice(0, 12)),
    ]);
    return [folded('Evidence', ['action', 'verdict', 'decision', 'made', 'sha256'], rows)];
}
function linksSection({ links }) {
    if (links.length === 0)
        return [];
    const rows = links.map(({ child, parent, present }) => [
        (0,_plumbline_core__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(child.action),
        (0,_plumbline_core__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(child.sha256.slice(0, 12)),
        (0,_plumbline_core__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(parent.action),
        (0,_plumbline_core__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(parent.sha256.slice(0, 12)),
        (0,_plumbline_core__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(present ? 'stored here' : 'not stored here'),
    ]);
    return [folded('Chain of evidence', ['evidence', 'sha256', 'rests on', 'sha256', 'link'], rows)];
}
function ledgerSections({ versions, aliases, events }) {
    if (versions.length === 0)
        return [];
    const versionRows = versions.map((version) => [
        (0,_plumbline_core__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(version.name),
        (0,_plumbline_core__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(version.version, { as: 'integer' }),
        (0,_plumbline_core__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(version.aliases.join(', ')),
        (0,_plumbline_core__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(version.registered),
        (0,_plumbline_core__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(version.actor ?? ''),
        (0,_plumbline_core__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(version.digest.slice(0, 12)),
    ]);
    const aliasRows = aliases.map(({ name, alias, version, set }) => [
        (0,_plumbline_core__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(name),
        (0,_plumbline_core__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(alias),
        (0,_plumbline_core__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(version, { as: 'integer' }),
        (0,_plumbline_core__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(set.event.time),
        (0,_plumbline_core__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(set.event.actor ?? ''),
    ]);
    const eventRows = [...events]
        .reverse()
        .slice(0, EVENTS_MAX)
        .map(({ event }) => [
        (0,_plumbline_core__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(event.seq, { as: 'integer' }),
        (0,_plumbline_core__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(event.type),
        (0,_plumbline_core__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(`${event.name}@${event.version}`),
        (0,_plumbline_core__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(event.move?.alias ?? ''),
        (0,_plumbline_core__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(event.time),
        (0,_plumbline_core__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(event.actor ?? ''),
        (0,_plumbline_core__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(event.reason),
    ]);
    const sections = [
        unfolded('Versions', ['model', 'version', 'aliases', 'registered', 'by', 'digest'], versionRows),
        unfolded('Aliases', ['model', 'alias', 'version', 'since', 'by'], aliasRows),
        folded('History, newest first', ['event', 'what', 'version', 'alias', 'when', 'by', 'reason'], eventRows),
    ];
    return aliases.length === 0 ? sections.filter(({ heading }) => heading !== 'Aliases') : sections;
}
function folded(heading, columns, rows) {
    return { heading, collapsed: true, blocks: [{ kind: 'table', columns, rows }] };
}
function unfolded(heading, columns, rows) {
    return { ...folded(heading, columns, rows), collapsed: false };
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


/***/ })

};

/**
 * Shows what was judged: one report model in, Markdown for GitHub, a self-contained HTML page, plain text for a
 * terminal, JUnit and SARIF out. Pure; everything in a report is untrusted text and is made harmless here. No verdict
 * is reached in this package.
 */
export { chartSvg } from './chart-svg.ts';
export { formatNumber } from './format-number.ts';
export { plainLine } from './plain-text.ts';
export { type HtmlChapter, type HtmlOptions, renderHtml } from './render-html.ts';
export { type FindingsSuite, renderJunit } from './render-junit.ts';
export { type MarkdownOptions, renderMarkdown } from './render-markdown.ts';
export { type LineageColumn, type LineageSource, renderOpenLineage } from './render-openlineage.ts';
export { renderSarif, type SarifSource } from './render-sarif.ts';
export { renderText } from './render-text.ts';
export { type TextChange, unifiedDiff } from './unified-diff.ts';
export { VERDICT_WORDS } from './verdict-words.ts';

import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

/** What a GFM reader makes of a text. */
export interface Reading {
  readonly tree: Nodes;
  /** How often each kind of node occurs. */
  readonly kinds: ReadonlyMap<string, number>;
  readonly html: readonly string[];
  /** Text outside code: what GitHub searches for mentions and the like. */
  readonly texts: readonly string[];
}

/** Reads Markdown as GitHub's parser would. */
export function parsed(markdown: string): Reading {
  const tree = fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  const kinds = new Map<string, number>();
  const count = (kind: string) => kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  const html: string[] = [];
  const texts: string[] = [];
  const visit = (node: Nodes): void => {
    count(node.type);
    if (node.type === 'html') html.push(node.value);
    if (node.type === 'text') texts.push(node.value);
    if ('checked' in node && typeof node.checked === 'boolean') count('taskListItem');
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(tree);
  return { tree, kinds, html, texts: [...texts, ...html.flatMap(textOutsideCode)] };
}

const PATTERNS: readonly RegExp[] = [
  /@[\w-]/,
  /#\d/,
  /\bGH-\d/i,
  /https?:\/\//i,
  /\bwww\./i,
  /\b(?=\d*[a-f])[0-9a-f]{7,40}\b/i,
  /:[+\w-]+:/,
  /\$/,
  /<!--/,
  /[\p{Cc}\p{Cf}]/u,
];

/** The texts that hold something GitHub would bring to life. */
export function livingPatterns(texts: readonly string[]): readonly string[] {
  return texts.filter((text) => PATTERNS.some((pattern) => pattern.test(text.replaceAll('\n', ' '))));
}

function textOutsideCode(html: string): readonly string[] {
  if (html.startsWith('<!--')) return [];
  return html
    .replace(/<code>.*?<\/code>/g, '\0')
    .replace(/<[^>]*>/g, '\0')
    .split('\0')
    .map((text) => text.replace(/&#39;/g, "'"));
}

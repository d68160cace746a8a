import { parseSync } from '@swc/core';

/** A function with the lines it takes, comments above it not counted, and how many parameters it has. */
export interface MeasuredFunction {
  readonly name: string;
  readonly lines: number;
  readonly parameters: number;
}

interface Node {
  readonly type?: string;
  readonly span?: { readonly start: number; readonly end: number };
  readonly [key: string]: unknown;
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

const FUNCTIONS = new Set([
  'FunctionDeclaration',
  'FunctionExpression',
  'ArrowFunctionExpression',
  'ClassMethod',
  'Constructor',
  'MethodProperty',
]);

/** A parsed source: its functions, and the statements at its top level that do something. */
export function readSyntax(text: string): { functions: readonly MeasuredFunction[]; effects: readonly string[] } {
  const module: unknown = parseSync(text, { syntax: 'typescript', target: 'es2024' });
  if (!isNode(module) || !Array.isArray(module['body'])) return { functions: [], effects: [] };
  // Spans count bytes from a base that grows from parse to parse.
  const bytes = Buffer.from(text, 'utf8');
  const base = (module.span?.start ?? 1) - leadingBytes(text);
  const functions: MeasuredFunction[] = [];
  const visit = (node: unknown, name: string): void => {
    if (Array.isArray(node)) for (const child of node) visit(child, name);
    if (!isNode(node) || Array.isArray(node)) return;
    const own = nameOf(node) ?? name;
    if (FUNCTIONS.has(node.type ?? '')) functions.push(measure(node, own, (at) => bytes.subarray(0, at - base)));
    for (const [key, child] of Object.entries(node)) if (key !== 'span') visit(child, own);
  };
  visit(module['body'], '(module)');
  const effects = module['body']
    .filter(isNode)
    .map((node) => node.type ?? '')
    .filter((type) => /^(Expression|If|For|While|Try|Block)/.test(type));
  return { functions, effects };
}

/** The module's span starts at its first token: what stands before it was not counted. */
function leadingBytes(text: string): number {
  const before = /^(?:\s|\/\/[^\n]*\n|\/\*[\s\S]*?\*\/)*/.exec(text)?.[0] ?? '';
  return Buffer.byteLength(before, 'utf8');
}

function measure(node: Node, name: string, upTo: (at: number) => Uint8Array): MeasuredFunction {
  const lineAt = (at: number): number => upTo(at).filter((byte) => byte === 10).length;
  const own = isNode(node['function']) ? node['function'] : node;
  const parameters = own['params'] ?? own['parameters'];
  const { start, end } = node.span ?? { start: 0, end: 0 };
  return {
    name,
    lines: lineAt(end) - lineAt(start) + 1,
    parameters: Array.isArray(parameters) ? parameters.length : 0,
  };
}

function nameOf(node: Node): string | undefined {
  for (const key of ['identifier', 'id', 'key']) {
    const named = node[key];
    if (isNode(named) && typeof named['value'] === 'string') return named['value'];
  }
  return undefined;
}

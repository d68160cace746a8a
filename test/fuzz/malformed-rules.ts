import type { Json } from '@plumbline/core';
import { type Draw, draws, pick, some } from './draw.ts';
import { grafted, grow, type Soil, soilOf } from './grow-json.ts';
import { mangled } from './mangle.ts';
import { SOUND_PBTXT, type SoundRules, soundRules, type TreeLanguage } from './sound-rules.ts';

/** One rule file. */
export interface MalformedRules {
  readonly how: string;
  readonly text: string;
  /** Does the rule that the data breaks stand in it, whole and in front of everything that was changed? */
  readonly hasCanary: boolean;
  /** Was a document only cut off in the middle? It must not be read. */
  readonly isCutOff: boolean;
}

const TREE_WORDS = [
  '{', '}', '[', ']', ':', ',', '"', "'", '\\', '\n', '\n  ', '- ', '? ', '&a ', '*a', '<<: *a', '!!binary ', '!!js/function ', '---\n', '...\n', '%YAML 1.1\n',
  '|', '>-', '#', '\t', '\0', '\ufeff', '\u2028', '~', 'null', '0x', '.inf', '1e999', '__proto__', '{"a":',
]; // biome-ignore format: a list of words

const PBTXT_WORDS = [
  '{', '}', '<', '>', '[', ']', ':', ';', ',', '"', "'", '\\', '#', '\n', '-', '.', 'feature', 'name', 'type', 'INT', '1e999', '0x', '999999999999999999999',
  'inf', 'nan', '\0', '\ufeff', '__proto__', 'feature {', 'a:[', 'string_domain { name: "plans" }', 'in_environment: "X"',
]; // biome-ignore format: a list of words

/** A sound rule file with its canary. */
export function soundText(language: TreeLanguage | 'tfdv'): string {
  if (language === 'tfdv') return SOUND_PBTXT.canary + SOUND_PBTXT.rest;
  const { document, withCanary } = soundRules(language);
  return JSON.stringify(withCanary(document), null, 2);
}

/** Rule files of a language whose documents are trees: input number so and so. */
export function malformedTree(language: TreeLanguage, number: number): MalformedRules {
  const rules = soundRules(language);
  const draw = draws(number * 7919 + 2);
  const soil = soilOf([rules.document], rules.words);
  const kind = draw(5);
  if (kind === 0) return mangledBehindCanary(rules, draw);
  if (kind === 1) return mangledWhole(rules, draw);
  return regrown(rules, soil, draw);
}

function regrown(rules: SoundRules, soil: Soil, draw: Draw): MalformedRules {
  const isGrafted = draw(3) > 0;
  const document = isGrafted ? grafted(rules.document, soil, draw) : grownDocument(rules, soil, draw);
  const framed = rules.withCanary(document);
  const how = isGrafted ? 'grafted' : 'grown';
  return { how, text: JSON.stringify(framed ?? document), hasCanary: framed !== null, isCutOff: false };
}

/** The outermost keys as they are, each with anything below it. */
function grownDocument({ document }: SoundRules, soil: Soil, draw: Draw): Json {
  const grown = Object.entries(document).map(([key, value]) => [
    key,
    draw(2) === 0 ? value : branchLike(value, soil, draw),
  ]);
  return Object.fromEntries(grown);
}

function branchLike(value: Json, soil: Soil, draw: Draw): Json {
  if (Array.isArray(value)) return some(draw, 4, () => grow(soil, draw));
  if (typeof value !== 'object' || value === null) return grow(soil, draw);
  return Object.fromEntries(Object.keys(value).map((key) => [key, grow(soil, draw)]));
}

function mangledBehindCanary(rules: SoundRules, draw: Draw): MalformedRules {
  const text = JSON.stringify(rules.withCanary(rules.document));
  const before = text.indexOf('never') + 60;
  const { how, bytes } = mangled(Buffer.from(text.slice(before)), draw, TREE_WORDS);
  return {
    how: `${how} behind`,
    text: text.slice(0, before) + bytes.toString('utf8'),
    hasCanary: true,
    isCutOff: how === 'cut',
  };
}

function mangledWhole(rules: SoundRules, draw: Draw): MalformedRules {
  const text = JSON.stringify(rules.withCanary(rules.document), null, draw(2) * 2);
  const { how, bytes } = mangled(Buffer.from(text), draw, TREE_WORDS);
  return { how, text: bytes.toString('utf8'), hasCanary: false, isCutOff: how === 'cut' };
}

/** TFDV schemas: input number so and so. */
export function malformedPbtxt(number: number): MalformedRules {
  const draw = draws(number * 7919 + 3);
  const { canary, rest } = SOUND_PBTXT;
  if (draw(4) === 0) {
    const text = some(draw, 60, () => pick(draw, PBTXT_WORDS)).join(' ');
    return { how: 'grown', text: canary + text, hasCanary: true, isCutOff: false };
  }
  const isWhole = draw(4) === 0;
  const { how, bytes } = mangled(Buffer.from(isWhole ? canary + rest : rest), draw, PBTXT_WORDS);
  const text = (isWhole ? '' : canary) + bytes.toString('utf8');
  return { how, text, hasCanary: !isWhole, isCutOff: false };
}

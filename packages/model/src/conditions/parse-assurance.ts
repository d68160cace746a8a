import type { Assurance } from './condition.ts';
import type { ConditionScanner } from './condition-scanner.ts';

const KEYS = ['reliability', 'mode', 'adaptivity', 'steps'] as const;
const MODES = ['fp-free', 'fn-free'] as const;
const ADAPTIVITIES = ['none', 'first-change', 'full'] as const;
/** As ease.ml/ci's paper and its code write them. */
const SPELLINGS: Readonly<Record<string, string>> = { firstChange: 'first-change', hybrid: 'first-change' };
const STEPS_MAX = 10_000;
/** Above it, 2^−steps · δ would be lost among the smallest numbers there are. */
const FULL_STEPS_MAX = 900;

/** What a line says after `with`, before the number of its clauses is known. */
export type Settings = Omit<Assurance, 'clauses'>;

/** Reads `with reliability 0.9999, mode fp-free, adaptivity full, steps 32`; null where nothing is said. */
export function readSettings(scanner: ConditionScanner): Settings | null {
  if (!scanner.acceptWord('with')) return null;
  const seen = new Set<string>();
  let settings: Settings = { reliability: null, mode: 'fp-free', adaptivity: 'none', steps: null };
  do {
    const { at } = scanner;
    const word = scanner.word() ?? '';
    const key = KEYS.find((legal) => legal === word);
    if (key === undefined) throw scanner.unknown(word, KEYS, at);
    if (seen.has(key)) throw scanner.mistake(`"${key}" must be said once`, at);
    seen.add(key);
    settings = { ...settings, ...readSetting(key, scanner) };
  } while (scanner.accept(','));
  if (settings.adaptivity === 'full' && (settings.steps ?? 0) > FULL_STEPS_MAX) {
    throw scanner.mistake(`with adaptivity full, steps must be at most ${FULL_STEPS_MAX}`);
  }
  return settings;
}

/** Settings as a line writes them. */
export function writeSettings({ reliability, mode, adaptivity, steps }: Settings): string {
  const parts = [
    ...(reliability === null ? [] : [`reliability ${reliability}`]),
    `mode ${mode}`,
    `adaptivity ${adaptivity}`,
    ...(steps === null ? [] : [`steps ${steps}`]),
  ];
  return `with ${parts.join(', ')}`;
}

function readSetting(key: (typeof KEYS)[number], scanner: ConditionScanner): Partial<Settings> {
  if (key === 'mode') return { mode: choice(MODES, scanner) };
  if (key === 'adaptivity') return { adaptivity: choice(ADAPTIVITIES, scanner) };
  const { at } = scanner;
  const value = scanner.number();
  if (key === 'reliability') {
    if (value === null || !(value > 0.5 && value < 1))
      throw scanner.mistake('reliability must be between 0.5 and 1', at);
    return { reliability: value };
  }
  if (value === null || !Number.isInteger(value) || value < 1 || value > STEPS_MAX) {
    throw scanner.mistake(`steps must be a whole number from 1 to ${STEPS_MAX}`, at);
  }
  return { steps: value };
}

function choice<const T extends string>(legal: readonly T[], scanner: ConditionScanner): T {
  const { at } = scanner;
  const word = scanner.word() ?? '';
  const found = legal.find((each) => each === (Object.hasOwn(SPELLINGS, word) ? SPELLINGS[word] : word));
  if (found === undefined) throw scanner.unknown(word, legal, at);
  return found;
}

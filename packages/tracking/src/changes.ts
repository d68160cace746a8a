import { type Fingerprint, membersOf, PARTS, type Part, type TrainingInputs } from './fingerprint.ts';

/** One part that differs from the last training, in words. */
export interface Change {
  readonly part: Part;
  readonly words: string;
}

/** What is known of an earlier training; `inputs` is null where only the digests of the parts were kept. */
export interface Earlier {
  readonly parts: Readonly<Record<Part, string>>;
  readonly inputs: TrainingInputs | null;
}

const NAMES_SHOWN = 3;

/** The parts that differ, in words: `data: 1 file changed (data/2001-02.parquet)`. Empty when nothing does. */
export function changesSince(earlier: Earlier, inputs: TrainingInputs, fingerprint: Fingerprint): readonly Change[] {
  return PARTS.filter((part) => earlier.parts[part] !== fingerprint.parts[part]).map((part) => ({
    part,
    words: earlier.inputs === null ? `${part} changed` : wordsOf(part, earlier.inputs, inputs),
  }));
}

function wordsOf(part: Part, earlier: TrainingInputs, current: TrainingInputs): string {
  if (part === 'seed' || part === 'command') return `${part} changed`;
  const before = membersOf(earlier, part);
  const after = membersOf(current, part);
  const counts = [
    counted(
      part,
      'changed',
      [...after.keys()].filter((name) => before.has(name) && before.get(name) !== after.get(name)),
    ),
    counted(
      part,
      'added',
      [...after.keys()].filter((name) => !before.has(name)),
    ),
    counted(
      part,
      'removed',
      [...before.keys()].filter((name) => !after.has(name)),
    ),
  ].filter((words) => words !== '');
  // The types of values can differ where their texts do not: 1 and "1".
  return counts.length === 0 ? `${part} changed` : `${part}: ${counts.join(', ')}`;
}

const NOUNS: Readonly<Partial<Record<Part, readonly [string, string]>>> = {
  data: ['file', 'files'],
  code: ['file', 'files'],
  params: ['parameter', 'parameters'],
};

function counted(part: Part, what: string, names: readonly string[]): string {
  if (names.length === 0) return '';
  const [one, many] = NOUNS[part] ?? ['entry', 'entries'];
  const shown = [...names].sort().slice(0, NAMES_SHOWN).join(', ');
  const rest = names.length > NAMES_SHOWN ? ` and ${names.length - NAMES_SHOWN} more` : '';
  return `${names.length} ${names.length === 1 ? one : many} ${what} (${shown}${rest})`;
}

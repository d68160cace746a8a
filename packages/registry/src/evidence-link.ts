import type { ActionName, Evidence, FiledEvidence, Subject } from '@plumbline/core';

/** Whose verdict an evidence file holds: this model's, another's, or no model's at all (data alone). */
export type Relation = 'this' | 'other' | 'none';

/** Where each action names the model it judged or made. A baseline is compared with, not judged: it does not count. */
const MODEL_PLACES: Readonly<Record<ActionName, (evidence: Evidence) => readonly Subject[]>> = {
  'validate-data': () => [],
  'train-model': (evidence) => ofRole(evidence.products, 'model'),
  'evaluate-gate': (evidence) => ofRole(evidence.subjects, 'candidate'),
  'register-model': (evidence) => ofRole(evidence.subjects, 'model'),
  'shadow-compare': (evidence) => ofRole(evidence.subjects, 'candidate'),
  'monitor-model': (evidence) => ofRole(evidence.subjects, 'model'),
};

function ofRole(subjects: readonly Subject[], role: string): readonly Subject[] {
  return subjects.filter((subject) => subject.role === role);
}

/** The models an evidence file judged or made. */
export function modelsOf(evidence: Evidence): readonly Subject[] {
  return MODEL_PLACES[evidence.action](evidence);
}

/** What an evidence file says of a model. Two models in one place and this is only one of them: `other`. */
export function relationTo(evidence: Evidence, digest: string): Relation {
  const models = modelsOf(evidence);
  if (models.length === 0) return 'none';
  return models.every((model) => model.sha256 === digest) ? 'this' : 'other';
}

/** A model as evidence may be tied to it: by its digest, and by the profile it was or will be registered with. */
export interface Linked {
  readonly digest: string;
  readonly profile: string | null;
}

/**
 * The evidence that belongs to a model, in the order given: what speaks of it; what that names as its parents; and
 * checks of the very data it was trained on or of the profile it is registered with. Evidence of another model never
 * belongs.
 */
export function evidenceOfModel(shelf: readonly FiledEvidence[], model: Linked): readonly FiledEvidence[] {
  const linked = new Set(shelf.filter(({ evidence }) => relationTo(evidence, model.digest) === 'this'));
  const own = shelf.filter(({ evidence }) => relationTo(evidence, model.digest) === 'none');
  for (let size = -1; size !== linked.size; ) {
    size = linked.size;
    for (const filed of own) if (isTied(filed, [...linked], model.profile)) linked.add(filed);
  }
  return shelf.filter((filed) => linked.has(filed));
}

function isTied(filed: FiledEvidence, linked: readonly FiledEvidence[], profile: string | null): boolean {
  const made = ofRole(filed.evidence.products, 'profile').some(({ sha256 }) => sha256 === profile);
  const named = linked.some(({ evidence }) => evidence.parents.some(({ sha256 }) => sha256 === filed.sha256));
  if (made || named) return true;
  const trained = linked.filter(({ evidence }) => evidence.action === 'train-model');
  const rows = new Set(
    trained.flatMap(({ evidence }) => ofRole(evidence.subjects, 'data').map(({ sha256 }) => sha256)),
  );
  return ofRole(filed.evidence.subjects, 'data').some(({ sha256 }) => rows.has(sha256));
}

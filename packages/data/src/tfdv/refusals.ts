import { messageIn, messagesIn, textIn } from './message-fields.ts';
import { complainAt, type SourceText } from './source-text.ts';
import type { TypedMessage } from './typed-message.ts';

interface Refusal {
  readonly field: string;
  readonly why: string;
  readonly fix: string;
}

const NO_CONTENT = 'take it out, or validate such content with TFDV';

/** Constructs of a validated feature that demand something nobody here can tell of a table. */
const REFUSED: readonly Refusal[] = [
  ...['audio_domain', 'video_domain', 'content_chunk_domain', 'time_of_day_domain'].map((field) => ({
    field,
    why: 'it is a domain that cannot be judged, and TFDV takes every feature with it for faulty',
    fix: NO_CONTENT,
  })),
  ...['minimum_supported_image_fraction', 'max_image_byte_size'].map((name) => ({
    field: `image_domain.${name}`,
    why: 'images are not decoded here',
    fix: NO_CONTENT,
  })),
  ...['coverage', 'token_constraints', 'sequence_length_constraints'].map((name) => ({
    field: `natural_language_domain.${name}`,
    why: 'tokens and vocabularies are not read here',
    fix: NO_CONTENT,
  })),
];

/**
 * What cannot be honoured is an error that names it, never ignored: `CONFIG_UNSUPPORTED` with line and column. Features that are not validated
 * may hold what they like.
 */
export function refuseInSchema(source: SourceText, schema: TypedMessage): void {
  for (const name of ['float_domain', 'int_domain']) {
    const [domain] = messagesIn(schema, name);
    if (domain === undefined) continue;
    const why = 'only domains of strings can be shared by features, in TFDV too';
    throw refusal(source, domain.at, { field: name, why, fix: `write the "${name}" inside the feature` });
  }
}

/** The same for one feature. */
export function refuseInFeature(source: SourceText, feature: TypedMessage): void {
  for (const refused of REFUSED) {
    const [outer = '', inner] = refused.field.split('.');
    const given = feature.fields.get(outer)?.[0];
    const at = inner === undefined ? given?.at : messageIn(feature, outer)?.value.fields.get(inner)?.[0]?.at;
    if (at !== undefined) throw refusal(source, at, refused);
  }
  const derived = messageIn(feature, 'validation_derived_source');
  if (derived === undefined || textIn(feature, 'lifecycle_stage')?.value !== 'VALIDATION_DERIVED') return;
  throw refusal(source, derived.at, {
    field: 'validation_derived_source',
    why: 'no feature is derived from others here',
    fix: 'give the derived column in the data and take "validation_derived_source" out, or set lifecycle_stage: DISABLED',
  });
}

function refusal(source: SourceText, at: number, { field, why, fix }: Refusal): Error {
  const reason = `it must hold only what can be judged on a table: current value is "${field}": ${why}`;
  return complainAt(source, at, { code: 'CONFIG_UNSUPPORTED', reason, fix });
}

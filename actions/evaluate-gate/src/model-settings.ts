import type { JsonObject } from '@plumbline/core';
import type { Context } from '@plumbline/frame';
import type { Link } from '@plumbline/model';
import { METRIC_KEYS } from './own-metrics.ts';

/** How ONNX models are read; null: as the model itself says. */
export interface ModelSettings {
  readonly features: readonly string[] | null;
  readonly classes: readonly string[] | null;
  readonly link: Link | null;
  readonly output: string | null;
}

const KEYS = ['features', 'classes', 'link', 'score-output', ...METRIC_KEYS] as const;
const LINKS: readonly Link[] = ['identity', 'sigmoid', 'softmax'];

/**
 * What the configuration file says of ONNX models; its schema was checked. Against a policy ref its words stand: another order of features
 * or classes would spoil the baseline's answers.
 */
export function modelSettings({ section, policySection }: Context): ModelSettings {
  const settings = policySection ?? section;
  const list = (key: string): readonly string[] | null => {
    const value = settings[key];
    return Array.isArray(value) ? value.map(String) : null;
  };
  const output = settings['score-output'];
  return {
    features: list('features'),
    classes: list('classes'),
    link: LINKS.find((link) => link === settings['link']) ?? null,
    output: typeof output === 'string' ? output : null,
  };
}

/** What the head's file says otherwise and is not heard. */
export function refusedSettings({
  section,
  policySection,
}: Pick<Context, 'section' | 'policySection'>): readonly string[] {
  if (policySection === null) return [];
  const differs = (key: string): boolean => written(section, key) !== written(policySection, key);
  return KEYS.filter(differs).map(
    (key) =>
      `Policy kept: ${key}: ${written(section, key)} in the head's file; the policy's ${written(policySection, key)} applies`,
  );
}

const written = (section: JsonObject, key: string): string => JSON.stringify(section[key] ?? null);

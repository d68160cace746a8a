import { rulesChecks } from '../rules/rules-checks.ts';
import type { RuleFile } from '../rules/rules-file.ts';
import { rulesReading } from '../rules/rules-reading.ts';
import type { RuleSet } from './rule-set.ts';

/** Rules in Plumbline YAML as a rule set. Columns that must be text are read as text, whatever they look like. */
export function ownRuleSet(own: RuleFile, text: string): RuleSet {
  const { name, sha256, rules } = own;
  const reading = rulesReading(rules);
  const file = { name, sha256, language: 'Plumbline YAML', checks: rulesChecks(own), reading };
  return { file, text, own, suite: null, tfdv: null };
}

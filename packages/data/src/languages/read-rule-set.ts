import { parseYaml, sha256Of } from '@plumbline/boundary';
import type { Json, Where } from '@plumbline/core';
import type { CheckFile } from '../checks/check.ts';
import { isTfdvSchema } from '../tfdv/is-tfdv-schema.ts';
import type { RuleSet, RuleSettings } from './rule-set.ts';

/**
 * Text to checks, in whatever language it is written: told from content, never from the file's name. `name` is how reports call it. Each
 * language is loaded only where it is met. Throws `CONFIG_SYNTAX`, `CONFIG_INVALID`, `CONFIG_UNSUPPORTED`, with line and column.
 */
export async function readRuleSet(text: string, name: string, settings: RuleSettings): Promise<RuleSet> {
  if (isTfdvSchema(text)) {
    const { readTfdvSchema } = await import('../tfdv/read-tfdv-schema.ts');
    const tfdv = readTfdvSchema(text, name, { environment: settings.environment });
    return { file: tfdv, text, own: null, suite: null, tfdv };
  }
  const { value, locate } = await parseYaml(text, name);
  return readParsed({ text, name, value, locate, sha256: sha256Of(text) }, settings);
}

interface Parsed {
  readonly text: string;
  readonly name: string;
  readonly value: Json;
  readonly locate: (pointer: string) => Where;
  readonly sha256: string;
}

async function readParsed(source: Parsed, settings: RuleSettings): Promise<RuleSet> {
  const { value, text } = source;
  const only = (file: CheckFile): RuleSet => ({ file, text, own: null, suite: null, tfdv: null });
  const gx = await import('../great-expectations/read-suite.ts');
  if (gx.isGreatExpectationsSuite(value)) {
    const suite = await gx.readSuite(source, settings);
    return { ...only(suite.file), suite };
  }
  const { isOdcsContract } = await import('../odcs/is-odcs-contract.ts');
  if (isOdcsContract(value)) {
    const { readOdcsContract } = await import('../odcs/read-contract.ts');
    const object = settings.table === '' ? {} : { object: settings.table };
    return only(await readOdcsContract(value, source, { now: settings.now, ...object }));
  }
  const frictionless = await import('../frictionless/is-table-schema.ts');
  if (frictionless.isDataPackage(value)) {
    const { readDataPackage } = await import('../frictionless/read-data-package.ts');
    return only(
      await readDataPackage(value, source, {
        paths: settings.paths,
        ...(settings.table === '' ? {} : { resource: settings.table }),
      }),
    );
  }
  if (frictionless.isTableSchema(value)) {
    const { readTableSchema } = await import('../frictionless/read-table-schema.ts');
    return only(await readTableSchema(value, source));
  }
  const { isJsonSchema } = await import('../json-schema/is-json-schema.ts');
  if (isJsonSchema(value)) {
    const { readJsonSchema } = await import('../json-schema/read-json-schema.ts');
    return only(await readJsonSchema(value, source));
  }
  const { rulesOf } = await import('../rules/rules-file.ts');
  const rules = await rulesOf(value ?? {}, source);
  const { ownRuleSet } = await import('./own-rule-set.ts');
  return ownRuleSet({ ...source, rules }, text);
}

import type { Safety } from './safety.ts';

const CORE = 'test/packages/core';
const FRAME = 'test/packages/frame';

/** How a verdict comes about, and what it rests on. */
export const verdictSafeties: readonly Safety[] = [
  {
    name: 'no checks at all are inconclusive',
    file: 'packages/core/src/verdict.ts',
    find: "if (verdicts.length === 0) return 'inconclusive';",
    replace: "if (verdicts.length === 0) return 'pass';",
    tests: [`${CORE}/verdict.prop.test.ts`],
  },
  {
    name: 'inconclusive evidence does not count as passing',
    file: 'packages/core/src/verdict.ts',
    find: "return verdict === 'pass' || verdict === 'warn';",
    replace: "return verdict !== 'fail';",
    tests: [`${CORE}/verdict.prop.test.ts`],
  },
  {
    name: 'an error fails the step even where verdicts are not enforced',
    file: 'packages/core/src/verdict.ts',
    find: "if (verdict === 'error') return 1;",
    replace: '',
    tests: [`${CORE}/verdict.prop.test.ts`],
  },
  {
    name: 'the verdict is error until there is one',
    file: 'packages/frame/src/perform.ts',
    find: "  host.output('verdict', 'error');\n",
    replace: '',
    tests: [`${FRAME}/perform.test.ts`],
  },
  {
    name: 'a policy that arrives with the change lets at best warn',
    file: 'packages/frame/src/perform.ts',
    find: "verdict: atBest('warn', judgement.verdict),",
    replace: 'verdict: judgement.verdict,',
    tests: [`${FRAME}/perform.test.ts`],
  },
  {
    name: 'evidence that was changed is refused',
    file: 'packages/boundary/src/evidence-document.ts',
    find: 'if (!bytes.equals(Buffer.from(canonicalJson(value))))',
    replace: 'if (bytes.length === 0)',
    tests: ['test/packages/boundary/evidence-document.test.ts'],
  },
  {
    name: 'evidence whose digest is not its content is refused',
    file: 'packages/boundary/src/evidence-document.ts',
    find: 'if (integrity !== sha256Of(canonicalJson(toJson(evidence))))',
    replace: "if (integrity === '')",
    tests: ['test/packages/boundary/evidence-document.test.ts'],
  },
  {
    name: 'evidence is a parent only where it speaks of a digest that was looked at',
    file: 'packages/core/src/evidence.ts',
    find: '.some((digest) => wanted.has(digest))',
    replace: '.some((digest) => wanted.has(digest) || digest.length === 64)',
    tests: [`${CORE}/evidence.test.ts`],
  },
  {
    name: 'the head cannot loosen a value of the policy',
    file: 'packages/frame/src/tighten.ts',
    find: 'const keep = isAtLeastAsStrict(rule, base, wanted);',
    replace: 'const keep = true;',
    tests: [`${FRAME}/tighten.prop.test.ts`],
  },
  {
    name: 'the head cannot take an item off a list of the policy',
    file: 'packages/frame/src/tighten.ts',
    find: 'const value = [...base, ...asked.filter(',
    replace: 'const value = [...asked, ...asked.filter(',
    tests: [`${FRAME}/tighten.prop.test.ts`],
  },
  {
    name: 'an input that cannot be read stops the run',
    file: 'packages/frame/src/input-reader.ts',
    find: 'if (this.problems.length === 0) return;',
    replace: 'if (this.problems.length < 99) return;',
    tests: [`${FRAME}/input-reader.test.ts`],
  },
  {
    name: 'a number that is not finite never becomes null in evidence',
    file: 'packages/boundary/src/canonical-json.ts',
    find: "if (typeof item !== 'number' || Number.isFinite(item)) return item;",
    replace: "if (typeof item !== 'bigint') return item;",
    tests: ['test/packages/boundary/canonical-json.test.ts'],
  },
  {
    name: 'the seed does not depend on which model is called the candidate',
    file: 'packages/boundary/src/digest.ts',
    find: '[...digests].sort().join',
    replace: '[...digests].join',
    tests: ['test/packages/boundary/digest.test.ts'],
  },
  {
    name: 'a configuration file that is named must be there',
    file: 'packages/frame/src/configuration.ts',
    find: 'if (absent && !mustExist) return null;',
    replace: 'if (absent) return null;',
    tests: [`${FRAME}/perform.test.ts`],
  },
  {
    name: 'a key of the configuration file that nobody knows stops the run',
    file: 'packages/boundary/src/guard.ts',
    find: 'if (validate(value)) return value;',
    replace: "if (validate(value) || typeof value === 'object') return value;",
    tests: ['test/packages/boundary/guard.test.ts'],
  },
];

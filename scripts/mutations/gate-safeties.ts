import type { Safety } from './safety.ts';

const MODEL = 'test/packages/model';
const FAIL_CLOSED = 'test/fail-closed/fail-closed.test.ts';

/** Which candidate a gate lets through. */
export const gateSafeties: readonly Safety[] = [
  {
    name: 'a metric that is not a number fails the gate',
    file: 'packages/model/src/gate/judge-comparison.ts',
    find: "if (!isDefined && tooSmall === null) return 'undefined';",
    replace: '',
    tests: [FAIL_CLOSED],
    only: 'a score is',
  },
  {
    name: 'a gate of vetoes alone promotes nothing',
    file: 'packages/model/src/gate/decide.ts',
    find: 'if (!allHold || !anyProven || frame.sameModel)',
    replace: 'if (!allHold || frame.sameModel)',
    tests: [`${MODEL}/gate/decide.test.ts`],
  },
  {
    name: 'a model is no better than itself',
    file: 'packages/model/src/gate/decide.ts',
    find: '|| frame.sameModel)',
    replace: ')',
    tests: [`${MODEL}/gate/decide.test.ts`],
  },
  {
    name: 'a first model without an absolute condition is not promoted',
    file: 'packages/model/src/gate/decide.ts',
    find: 'return { verdict: onFirstModel, decision, promote: false };',
    replace: "return { verdict: onFirstModel, decision, promote: onFirstModel === 'pass' };",
    tests: [`${MODEL}/gate/decide.test.ts`],
  },
  {
    name: 'what is shown broken fails',
    file: 'packages/model/src/gate/decide.ts',
    find: "if (judged.some((each) => FAILS.includes(each.outcome))) return { verdict: 'fail'",
    replace: "if (judged.every((each) => FAILS.includes(each.outcome))) return { verdict: 'fail'",
    tests: [`${MODEL}/gate/decide.test.ts`],
  },
  {
    name: 'fewer than 10 differing rows get no asymptotic bound',
    file: 'packages/model/src/gate/domain.ts',
    find: 'if (discordant >= DISCORDANT_ROWS_MIN) return null;',
    replace: 'if (discordant >= 1) return null;',
    tests: [`${MODEL}/gate/domain.test.ts`],
  },
  {
    name: 'fewer than 20 rows of a class get no asymptotic bound',
    file: 'packages/model/src/gate/domain.ts',
    find: 'if (fewest >= ROWS_OF_EACH_CLASS_MIN) return null;',
    replace: 'if (fewest >= 1) return null;',
    tests: [`${MODEL}/gate/domain.test.ts`],
  },
  {
    name: 'exchanging candidate and baseline turns the answer round',
    file: 'packages/model/src/gate/compare-accuracy.ts',
    find: 'upper: test.midLess <= alpha ? upper : Math.max(upper, 0),',
    replace: 'upper: Math.max(upper, 0),',
    tests: [`${MODEL}/gate/evaluate-gate.prop.test.ts`],
  },
  {
    name: 'better is proven by the lower bound',
    file: 'packages/model/src/gate/judge-comparison.ts',
    find: "if (excess.lower > ROUNDING || excess.sign === 1) return 'proven';",
    replace: "if (excess.estimate > 0) return 'proven';",
    tests: [`${MODEL}/gate/evaluate-gate.prop.test.ts`],
  },
  {
    name: 'test data that repeat an id are refused',
    file: 'packages/model/src/tables/join-rows.ts',
    find: 'if (wanted.size < target.rows)',
    replace: 'if (wanted.size < 0)',
    tests: [`${MODEL}/tables/join-rows.test.ts`],
  },
  {
    name: 'predictions that lack an id are refused',
    file: 'packages/model/src/tables/join-rows.ts',
    find: 'if (unanswered > 0)',
    replace: 'if (unanswered > 9999)',
    tests: [`${MODEL}/tables/join-rows.test.ts`],
  },
  {
    name: 'a model does not see the answer',
    file: 'actions/evaluate-gate/src/load-answers.ts',
    find: 'if (model.features.includes(inputs.labelColumn)) throw',
    replace: 'if (model.features.length === 0) throw',
    tests: [FAIL_CLOSED],
    only: 'the model takes the label as a feature',
  },
  {
    name: 'a model is complete in itself',
    file: 'packages/model/src/onnx/refuse-unsafe.ts',
    find: 'if (tensor.dataLocation !== TensorProto_DataLocation.EXTERNAL && tensor.externalData.length === 0) return;',
    replace: "if (tensor.name !== '') return;",
    tests: [`${MODEL}/onnx/open-model.test.ts`, `${MODEL}/onnx/open-model.oracle.test.ts`],
  },
  {
    name: 'many slices cause no false veto',
    file: 'packages/model/src/gate/settle-no-harm.ts',
    find: 'holmAdjust(tested.map((each) => each.pValue ?? 1))',
    replace: 'tested.map((each) => each.pValue ?? 1)',
    tests: [`${MODEL}/gate/settle-no-harm.test.ts`],
  },
  {
    name: 'a no-harm condition shown broken fails',
    file: 'packages/model/src/gate/settle-no-harm.ts',
    find: "p <= alpha ? 'broken' : each.outcome",
    replace: "p < 0 ? 'broken' : each.outcome",
    tests: [`${MODEL}/gate/settle-no-harm.test.ts`],
  },
  {
    name: 'operators that only a custom library knows are refused',
    file: 'packages/model/src/onnx/refuse-unsafe.ts',
    find: 'if (KNOWN_DOMAINS.includes(node.domain) ||',
    replace: "if (node.opType !== '' ||",
    tests: [FAIL_CLOSED],
    only: 'the model uses operators of its own',
  },
];

import type {
  ActionName,
  FiledEvidence,
  Finding,
  Host,
  Json,
  JsonObject,
  ReportBody,
  Subject,
  Verdict,
} from '@plumbline/core';
import type { InputReader } from './input-reader.ts';

/** The action's part of `plumbline.yml`: its key and the JSON Schema (2020-12) of what stands under it. */
export interface ConfigSection {
  readonly key: 'data' | 'training' | 'evaluation' | 'registry' | 'shadow' | 'monitoring';
  readonly schema: JsonObject;
}

/** Where native engines come from: the settings `@plumbline/native` takes. */
export interface EngineSource {
  readonly enginesPath: string | null;
  readonly npmRegistry: string | null;
  readonly toolCache: string | null;
  readonly temp: string;
  readonly log: (line: string) => void;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** sha256 of a file; of a large one beside everything else. */
  readonly digest: (path: string) => Promise<string>;
}

/** What an action's work may use besides its own inputs. All paths are absolute. */
export interface Context {
  readonly host: Host;
  /** The repository's root. */
  readonly workspace: string;
  /** Where relative paths of inputs start. */
  readonly workingDirectory: string;
  /** An existing folder of this run for reports, evidence and whatever else the action writes. */
  readonly reportDir: string;
  readonly engines: EngineSource;
  /** Evidence of earlier steps, read and schema-checked. */
  readonly evidence: readonly FiledEvidence[];
  /** The action's section of the head's configuration file (checked), or `{}`. */
  readonly section: JsonObject;
  /** The same section at the policy ref, where there is one: structured rules must hold under both. */
  readonly policySection: JsonObject | null;
  /** The key of several models in one repository, or ''. */
  readonly use: string;
  /** An input's path, absolute: relative ones start at the working directory. */
  readonly path: (path: string) => string;
  /** How a path is called in reports and evidence. */
  readonly display: (path: string) => string;
}

/** What an action decided, ready to become evidence. Numbers are at full precision. */
export interface Judgement {
  readonly verdict: Verdict;
  /** One sentence for people: why. */
  readonly summaryLine: string;
  readonly findings: readonly Finding[];
  readonly subjects: readonly Subject[];
  readonly products: readonly Subject[];
  readonly seed: string | null;
  readonly methods: readonly string[];
  /** Sufficient statistics: the verdict is a function of these and the policy. */
  readonly statistics: Json;
  /** Evidence that was found elsewhere than among the inputs, e.g. stored in a registry, and that the verdict rests on. */
  readonly restsOn?: readonly FiledEvidence[];
  readonly notices?: readonly string[];
  readonly promote?: boolean;
  readonly decision?: string;
}

/** Every action's result carries its judgement. */
export interface Result {
  readonly judgement: Judgement;
}

/** The part of an action that is loaded only after its inputs were read: a wrong input must not pay for an engine. */
export interface Work<I, R extends Result> {
  /** Reads everything, then judges. */
  readonly run: (inputs: I, context: Context) => Promise<R>;
  /** Changes the world (registry, issue, dispatch) after the judgement and before anything is told. */
  readonly act?: (result: R, inputs: I, context: Context) => Promise<R>;
  readonly report: (result: R) => ReportBody;
  /** The action's own outputs, without the common ones. */
  readonly outputs: (result: R) => Readonly<Record<string, string>>;
}

/** One action, as data: the frame performs it. */
export interface Course<I, R extends Result> {
  readonly action: ActionName;
  /** For people, e.g. `Data validation`. */
  readonly title: string;
  readonly section: ConfigSection;
  /** Raw inputs → one frozen, typed value. Mistakes go to the reader, which reports all of them at once. */
  readonly inputs: (reader: InputReader) => I;
  readonly load: () => Promise<Work<I, R>>;
}

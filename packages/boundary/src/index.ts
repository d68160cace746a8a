/**
 * Where the unknown becomes typed: JSON and YAML text, files, paths and digests. Everything a pull request can touch
 * passes through here before anything judges it.
 */
export { canonicalJson, jsonNumber, toJson } from './canonical-json.ts';
export { type ChildEnvironmentOptions, childEnvironment, type Environment } from './child-environment.ts';
export { type DigestedFile, digestFile, digestFolder, digestPath, rootDigest, seedOf, sha256Of } from './digest.ts';
export { prepareDigests } from './digest-thread.ts';
export { editYaml, flowYaml, type YamlEdit } from './edit-yaml.ts';
export { openEvidence, sealEvidence } from './evidence-document.ts';
export {
  demandInside,
  displayName,
  expandGlobs,
  type ReadOptions,
  readFileBytes,
  readTextFile,
  resolveInside,
} from './files.ts';
export { type GitBranchPlace, gitBranch, isContent, refOf } from './git-branch.ts';
export { type Guard, type GuardOptions, guard, isJsonObject } from './guard.ts';
export { nearest, nearness } from './nearest.ts';
export { type ParseOptions, parseJson } from './parse-json.ts';
export { type ParsedYaml, parseYaml } from './parse-yaml.ts';
export { type CommandEnd, type CommandRequest, demandSuccess, runCommand } from './run-command.ts';

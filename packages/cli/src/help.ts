import { ACTION_NAMES } from '@plumbline/core';

const USAGE = `plumbline <action> --<input> <value> …

Actions: ${ACTION_NAMES.join(', ')}
Inputs are those of the action's action.yml; an option given several times is several lines.
Besides: --print text|markdown|nothing   --outputs <file.json>   --payload <file.json> (stands for a dispatch)
plumbline <action> --help explains the inputs.

plumbline verify <evidence.json> … [--root <folder>] [--again [--<input> <value> …]]
  Holds evidence against itself, the files it names and the evidence it rests on; --again judges the data once more.
`;

/** The inputs of an action with their meanings, in the order of its action.yml; for any other word the usage. */
export async function helpOf(word: string): Promise<string> {
  const action = ACTION_NAMES.find((name) => name === word);
  if (action === undefined) return USAGE;
  const { default: meanings } = await import('./generated/input-help.json', { with: { type: 'json' } });
  const inputs = Object.entries(meanings[action]).map(([name, meaning]) => `  --${name}\n      ${meaning}`);
  return `plumbline ${action}\n\n${inputs.join('\n')}\n`;
}

import { counted, type Finding, worstVerdict } from '@plumbline/core';
import type { Ledger } from '@plumbline/registry';
import type { Job } from './job.ts';
import { type Outcome, outcomeOf } from './outcome.ts';

/** What is in the registry, or what there is of one model. Reading checks the chain of events. */
export async function judgeListing({ inputs, registry }: Job): Promise<Outcome> {
  const whole = await registry.ledger();
  const ledger = inputs.name === '' ? whole : onlyOf(whole, inputs.name);
  const findings = findingsOf(whole);
  const names = new Set(ledger.versions.map((version) => version.name)).size;
  const { versions, aliases, events } = ledger;
  const summaryLine =
    versions.length === 0
      ? `There is no version${inputs.name === '' ? '' : ` of "${inputs.name}"`} in the registry`
      : `${counted(versions.length, 'version')} of ${counted(names, 'model')}, ${aliases.length} ${aliases.length === 1 ? 'alias' : 'aliases'}, ${counted(events.length, 'event')}`;
  return outcomeOf({
    operation: 'list',
    registry,
    name: inputs.name,
    ledger,
    judgement: {
      verdict: worstVerdict(versions.length === 0 ? [] : findings.map((finding) => finding.verdict)),
      summaryLine,
      findings,
      subjects: versions.map((version) => ({ role: 'model', name: version.uri, sha256: version.digest })),
      products: [],
      seed: null,
      methods: ['hash chain of events'],
      statistics: {
        operation: 'list',
        versions: versions.length,
        models: names,
        events: events.length,
        aliases: aliases.map(({ name, alias, version }) => ({ name, alias, version })),
        head: whole.events.at(-1)?.sha256 ?? null,
      },
    },
  });
}

function onlyOf(ledger: Ledger, name: string): Ledger {
  return {
    events: ledger.events.filter(({ event }) => event.name === name),
    versions: ledger.versions.filter((version) => version.name === name),
    aliases: ledger.aliases.filter((state) => state.name === name),
  };
}

function findingsOf({ events }: Ledger): readonly Finding[] {
  if (events.length === 0) return [];
  return [
    {
      check: 'ledger.chain',
      verdict: 'pass',
      detail: `each of ${events.length} events holds the digest of the one before`,
    },
  ];
}

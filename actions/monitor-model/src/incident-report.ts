import type { ReportModel } from '@plumbline/core';
import { VERSION } from '@plumbline/frame';
import type { Outcome } from './outcome.ts';
import { report } from './report.ts';

/** The report of an incident as an issue shows it: the run's own, with what ties it to the model and to other actions. */
export function incidentReport(outcome: Outcome, correlationId: string): ReportModel {
  const { monitored, judgement } = outcome;
  return {
    ...report(outcome),
    action: 'monitor-model',
    title: 'Model monitoring',
    verdict: judgement.verdict,
    headline: judgement.summaryLine,
    notices: monitored.notices,
    audit: [
      { label: 'incident', text: correlationId },
      { label: monitored.model === null ? 'reference' : 'model', text: `sha256:${monitored.series}` },
      { label: 'Plumbline', text: VERSION },
    ],
  };
}

import { estimatedAccuracy, raisedColumns } from '@plumbline/monitor';
import type { Outcome } from './outcome.ts';

export function outputs({ conclusion, actions, monitored }: Outcome): Readonly<Record<string, string>> {
  const { estimated, judged } = monitored;
  return {
    status: conclusion.state.status,
    'actions-taken': JSON.stringify(actions),
    'estimated-performance': estimated === null ? '' : JSON.stringify(estimatedAccuracy(estimated, judged.moves)),
    'drifted-columns': JSON.stringify(raisedColumns(judged.moves)),
    'issue-url': actions.find(({ action }) => action === 'issue')?.url ?? '',
  };
}

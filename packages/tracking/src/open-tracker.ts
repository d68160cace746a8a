import type { MlflowOptions } from './mlflow/mlflow-tracker.ts';
import { noTracker } from './no-tracker.ts';
import type { Tracker, Tracking } from './tracker.ts';

/** The tracker that `tracking` names; its adapter is loaded only when it is named. */
export async function openTracker(tracking: Tracking, options: Omit<MlflowOptions, 'url'>): Promise<Tracker> {
  if (tracking.kind === 'none') return noTracker();
  const { mlflowTracker } = await import('./mlflow/mlflow-tracker.ts');
  return mlflowTracker({ ...options, url: tracking.url });
}

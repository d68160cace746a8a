import { dataSafeties } from './data-safeties.ts';
import { edgeSafeties } from './edge-safeties.ts';
import { gateSafeties } from './gate-safeties.ts';
import { metricSafeties } from './metric-safeties.ts';
import { registrySafeties } from './registry-safeties.ts';
import type { Safety } from './safety.ts';
import { trafficSafeties } from './traffic-safeties.ts';
import { verdictSafeties } from './verdict-safeties.ts';

/** Everything that must not go missing unnoticed. */
export const safeties: readonly Safety[] = [
  ...verdictSafeties,
  ...edgeSafeties,
  ...dataSafeties,
  ...gateSafeties,
  ...metricSafeties,
  ...registrySafeties,
  ...trafficSafeties,
];

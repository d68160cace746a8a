/**
 * Monitoring: is production still what the model was made for? Moves of a window against the reference are raised by a bound whose error is
 * solved from the false alarms the user puts up with; a pure state machine turns windows into a status and actions that are due; the
 * alert store remembers both.
 */
export { type AlarmBudget, alarmBudget, falseIncidents } from './alarm-budget.ts';
export { type AlertPolicy, DEFAULT_ALERT_POLICY, type ParsedPolicy, parseAlertPolicy } from './alert-policy.ts';
export {
  type AlertState,
  foldWindows,
  INITIAL_STATE,
  type Incident,
  nextState,
  type SignalledWindow,
  type Status,
  verdictOf,
} from './alert-state.ts';
export {
  type AlertHistory,
  type AlertSeries,
  type AlertStore,
  EMPTY_HISTORY,
  type HeldStore,
  parseAlertStore,
  seriesOf,
  type WindowRecord,
  withActions,
  withWindow,
} from './alert-store.ts';
export { ALERT_STORE_SCHEMA } from './alert-store-schema.ts';
export { alignById } from './align-by-id.ts';
export { type ColumnRule, type ColumnRuleSources, type ColumnSetting, columnRules } from './column-rules.ts';
export { comparePrevious, type PreviousComparison } from './compare-previous.ts';
export { bySeverity, type Conclusion, concludeWindow, type JudgedWindow, raisedColumns } from './conclude-window.ts';
export { correlationId } from './correlation-id.ts';
export { designEffect, timeOrder } from './design-effect.ts';
export { type CountedHypothesis, type CountedQuestions, driftMoves, type MoveFamily } from './drift-moves.ts';
export { type ActionRecord, ALERT_ACTIONS, type AlertAction, type DueActions, dueActions } from './due-actions.ts';
export {
  type AccuracyEstimate,
  type EstimatedPerformance,
  estimatedAccuracy,
  estimatedDecayMove,
  estimatePerformance,
  type ScoredRows,
} from './estimate-performance.ts';
export { fileAlertStore, type LockPatience } from './file-alert-store.ts';
export { type JudgedColumns, judgedColumns } from './judged-columns.ts';
export { areQuantities, type Losses, lossesOf, type MeanLoss, meanLoss, type Outcome } from './losses.ts';
export { decayMove, ERROR_TOLERANCE, type Performance, performanceOf } from './performance.ts';
export { type JudgedMove, type JudgedMoves, judgeMoves, type Move, type Signal, type WindowRows } from './signal.ts';
export { type Post, postWebhook } from './webhook.ts';
export { orderWindows, parseWindow, type Window } from './window.ts';

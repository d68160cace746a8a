/**
 * Estimators, intervals, tests, distances and resampling. Pure: numbers in, numbers out, chance as an argument.
 * One concept a file, named as the textbooks name it.
 */
export { benjaminiHochberg, type Discoveries } from './benjamini-hochberg.ts';
export { type CellDraw, drawBinomial, drawCells } from './binomial-draw.ts';
export { binomialUpperTail } from './binomial-tail.ts';
export {
  bootstrapPValueBelow,
  expandedAlpha,
  expandedPValue,
  type OneSidedBounds,
  percentileBounds,
} from './bootstrap-bounds.ts';
export {
  type BootstrapT,
  bootstrapT,
  bootstrapTBounds,
  bootstrapTPValueBelow,
  bootstrapTQuantiles,
  hasNoSpread,
  meanAndError,
} from './bootstrap-t.ts';
export {
  type CellDistances,
  cellDistances,
  hellingerDistance,
  lInfinityDistance,
  normalizedAbsoluteDifference,
  populationStabilityIndex,
  wassersteinOfCells,
} from './cell-distances.ts';
export { chiSquareQuantile, chiSquareUpperTail } from './chi-square.ts';
export { clopperPearsonInterval } from './clopper-pearson-interval.ts';
export { type ClusteredAuc, type ClusteredRows, clusteredAucDifference, obuchowski } from './clustered-auc.ts';
export { type AucComponents, aucComponents, type DeLong, delongOf, delongPaired } from './delong.ts';
export {
  clusterDesignEffect,
  type GroupSums,
  intraclassCorrelation,
  seriesDesignEffect,
  type TimeBlocks,
} from './design-effect.ts';
export { effectiveSampleSize } from './effective-sample-size.ts';
export {
  type DisagreementCounts,
  type ExcessDisagreement,
  effectiveClusters,
  excessDisagreement,
  type ShareSum,
  shareTerm,
} from './excess-disagreement.ts';
export { type FlatTopMoments, flatTopMoments } from './flat-top-window.ts';
export { holmAdjust } from './holm.ts';
export { type CellPair, chiSquareTest, gTest, type HomogeneityTest, mergeRareCells } from './homogeneity-test.ts';
export { type Draw, hypergeometricUpperTail } from './hypergeometric-tail.ts';
export { isotonicRegression } from './isotonic-regression.ts';
export { jensenShannonDivergence } from './jensen-shannon.ts';
export {
  gaussianFrequencies,
  type KernelMeanOptions,
  type KernelMeanTest,
  kernelMeanTest,
} from './kernel-mean-test.ts';
export { type KsTest, kolmogorovUpperTail, ksTwoSampleTest } from './kolmogorov-smirnov-test.ts';
export { koopmanInterval } from './koopman-interval.ts';
export { ksHalfWidth, ksOfCells, ksPValue, ksResolution } from './ks-bound.ts';
export { kullbackLeiblerDivergence } from './kullback-leibler.ts';
export { largestCellMovePValue } from './largest-cell-move.ts';
export {
  type BinomialWeights,
  type LogisticModel,
  type LogisticOptions,
  logisticRegression,
  logOdds,
  type SparseRows,
} from './logistic-regression.ts';
export { type McNemar, mcnemarTest } from './mcnemar.ts';
export { midranks } from './midranks.ts';
export { type Bounds, type MoverTerm, moverBounds } from './mover-bounds.ts';
export { drawMultinomial } from './multinomial.ts';
export { newcombeInterval, type Share, shareMoveLower, shareMovePValue, shareMoveUpper } from './newcombe-interval.ts';
export { normalCdf, normalQuantile } from './normal.ts';
export {
  everyExchange,
  type PairedPermutation,
  pairedPermutation,
  type SignFlips,
  signFlips,
} from './paired-permutation.ts';
export { politisWhiteBlockLength } from './politis-white-block-length.ts';
export {
  connorRows,
  type EffectSeen,
  minimumDetectableEffect,
  type PowerWanted,
  powerAt,
  rowsNeeded,
} from './power.ts';
export { quantile, quantileSorted } from './quantile.ts';
export { type DurationPairs, drawLogRatios, quantileRatioBounds, type RatioOptions } from './quantile-ratio-bounds.ts';
export { quickNormalQuantile } from './quick-normal-quantile.ts';
export { type Random, seededRandom } from './random.ts';
export { forEachResample, groupRows, type ResampleDesign, type ResamplePlan } from './resample.ts';
export { distributionRadius, totalVariationRadius } from './sampling-radius.ts';
export { type DesignEffects, type SeparationTest, separationTest } from './separation-test.ts';
export { sortingOrder } from './sorting-order.ts';
export { addBlock, drawStationary } from './stationary-bootstrap.ts';
export { studentCdf, studentQuantile } from './student-t.ts';
export { type PairedCounts, tangoInterval, tangoPValueBelow, tangoScore } from './tango-interval.ts';
export { type TfdvHistogram, tfdvJensenShannon } from './tfdv-jensen-shannon.ts';
export {
  type ResamplingOptions,
  type TotalVariationTest,
  totalVariation,
  totalVariationTest,
} from './total-variation.ts';
export { type Interval, wilsonInterval } from './wilson-interval.ts';

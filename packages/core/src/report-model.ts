import type { ActionName } from './action-name.ts';
import type { ReportedVerdict, Verdict } from './verdict.ts';

/** How a number is written. Fractions are stored in [0, 1] and become percent only here. */
export type NumberFormat =
  | { readonly as: 'integer' }
  | { readonly as: 'decimal'; readonly digits: number }
  | { readonly as: 'percent'; readonly digits: number }
  | { readonly as: 'signed'; readonly digits: number }
  | { readonly as: 'milliseconds' }
  | { readonly as: 'bytes' };

/** One cell of a table. Text is untrusted: renderers escape it. */
export type Cell =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number | null; readonly format: NumberFormat }
  | { readonly kind: 'verdict'; readonly verdict: ReportedVerdict }
  /** An estimate with its bounds and the threshold it is judged by; drawn as a bar of fixed width. `null` is unbounded. */
  | {
      readonly kind: 'interval';
      readonly estimate: number;
      readonly lower: number | null;
      readonly upper: number | null;
      readonly threshold?: number;
      readonly format: NumberFormat;
    }
  /** Shares of the same groups on several sides, first the one that the others are compared with: a histogram the size of a word. */
  | { readonly kind: 'histogram'; readonly series: readonly Series[] };

/** A table: every row has as many cells as there are columns. */
export interface Table {
  readonly kind: 'table';
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** One series of a chart; `null` leaves a gap. `lower` and `upper`, both or neither, are a band around lines and points. */
export interface Series {
  readonly name: string;
  readonly values: readonly (number | null)[];
  readonly lower?: readonly (number | null)[];
  readonly upper?: readonly (number | null)[];
}

/** A chart over common x values; drawn in HTML only. `threshold` is a horizontal rule. */
export interface Chart {
  readonly kind: 'chart';
  readonly shape: 'bars' | 'lines' | 'points';
  readonly title: string;
  readonly xTitle: string;
  readonly yTitle: string;
  readonly x: readonly (string | number)[];
  readonly series: readonly Series[];
  readonly threshold?: number;
}

/** A part of a section. */
export type Block =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'code'; readonly text: string }
  | Table
  | Chart;

/** A part of a report. `collapsed` sections are folded in comments and the first to be cut. */
export interface Section {
  readonly heading: string;
  readonly collapsed: boolean;
  readonly blocks: readonly Block[];
}

/** A label with a plain text, e.g. `candidate` → `model.onnx`. */
export interface Labelled {
  readonly label: string;
  readonly text: string;
}

/** What an action says of its own result; the frame adds the verdict and the audit trail. */
export interface ReportBody {
  /** What was compared with what. */
  readonly compared: readonly Labelled[];
  /** The rows that decided, most severe first; shown unfolded. */
  readonly deciding: Table | null;
  readonly sections: readonly Section[];
}

/** A whole report: everything a renderer needs and nothing it has to fetch. */
export interface ReportModel extends ReportBody {
  readonly action: ActionName;
  /** For people, e.g. `Evaluation gate`. */
  readonly title: string;
  readonly verdict: ReportedVerdict;
  /** One sentence: why. */
  readonly headline: string;
  /** What must be known besides: policy introduced here, decoration that could not be published, … */
  readonly notices: readonly string[];
  /** Digests, seed, methods, versions. */
  readonly audit: readonly Labelled[];
}

/** A text cell. */
export function text(value: string): Cell {
  return { kind: 'text', text: value };
}

/** A code cell: names of columns, files, versions. */
export function code(value: string): Cell {
  return { kind: 'code', text: value };
}

/** A number cell; null shows as a dash. */
export function number(value: number | null, format: NumberFormat): Cell {
  return { kind: 'number', value, format };
}

/** A verdict cell. */
export function verdictCell(verdict: Verdict): Cell {
  return { kind: 'verdict', verdict };
}

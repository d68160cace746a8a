import { PlumblineError } from '@plumbline/core';
import type { TableColumn } from '../../table/table.ts';
import type { FindColumn } from '../find-column.ts';
import { predicateSql } from '../predicate-sql.ts';
import type { Question, Staged } from '../question.ts';
import type { RowTest } from '../row-test.ts';
import { foundQuestion } from './found-rows.ts';
import { type JudgedRows, plainQuestion } from './judged-rows.ts';
import { equalItemCountHolds, itemCountHolds } from './list-tests.ts';
import { orderedQuestion } from './ordered-rows.ts';
import { equalHolds, greaterHolds, pairHolds, sumHolds, uniqueInRecordHolds } from './record-tests.ts';
import { repeatedQuestion } from './repeated-rows.ts';
import { outlierQuestion, zScoreQuestion } from './spread-rows.ts';
import { streamedQuestion } from './streamed-rows.ts';
import { jsonHolds, matchesHolds, timeFormatHolds } from './text-tests.ts';
import {
  betweenHolds,
  finiteHolds,
  lengthHolds,
  multipleHolds,
  oneOfHolds,
  presenceHolds,
  typeHolds,
} from './value-tests.ts';

/** What a test of each judged row asks of the table. */
export function rowQuestion(rows: JudgedRows, test: RowTest, find: FindColumn): Question | Staged {
  switch (test.kind) {
    case 'unique':
    case 'not-repeated':
      return repeatedQuestion(rows, test.kind);
    case 'increasing':
    case 'decreasing':
      return orderedQuestion(rows, test);
    case 'z-score':
      return zScoreQuestion(rows, test);
    case 'no-outlier':
      return outlierQuestion(rows, test);
    case 'found-in':
      return foundQuestion(rows, test);
    case 'json-schema':
    case 'time-like':
      return streamedQuestion(rows, test);
    case 'record-schema':
      throw new PlumblineError(
        'INVARIANT_BROKEN',
        'Cannot ask the engine of whole records: their reader judges them',
        'report it with this message',
      );
    case 'type':
      return plainQuestion(rows, typeHolds(test, rows.columns[0]!), { type: rows.columns[0]!.type });
    default:
      return plainQuestion(rows, holdsSql(test, rows.columns, find));
  }
}

type PlainTest = Exclude<
  RowTest,
  {
    readonly kind:
      | 'unique'
      | 'not-repeated'
      | 'increasing'
      | 'decreasing'
      | 'z-score'
      | 'no-outlier'
      | 'found-in'
      | 'json-schema'
      | 'record-schema'
      | 'type'
      | 'time-like';
  }
>;

/** SQL that is true in rows that hold. */
function holdsSql(test: PlainTest, columns: readonly TableColumn[], find: FindColumn): string {
  const column = columns[0] as TableColumn;
  switch (test.kind) {
    case 'present':
    case 'missing':
      return presenceHolds(test, column);
    case 'finite':
      return finiteHolds(test, column);
    case 'between':
      return betweenHolds(test, column);
    case 'one-of':
      return oneOfHolds(test, column);
    case 'multiple-of':
      return multipleHolds(test, column);
    case 'length':
      return lengthHolds(test, column);
    case 'item-count':
      return itemCountHolds(test, column);
    case 'equal-item-count':
      return equalItemCountHolds(test, columns);
    case 'matches':
      return matchesHolds(test, column);
    case 'time-format':
      return timeFormatHolds(test, column);
    case 'json':
      return jsonHolds(test, column);
    case 'greater':
      return greaterHolds(test, columns);
    case 'equal':
      return equalHolds(test, columns);
    case 'unique-in-record':
      return uniqueInRecordHolds(test, columns);
    case 'pair-in':
      return pairHolds(test, columns);
    case 'sum':
      return sumHolds(test, columns);
    case 'holds':
      return predicateSql(test.predicate, find);
  }
}

import type { LanguageDoc } from '../json-schema/json-schema-docs.ts';
import { API_VERSIONS } from './contract-schema.ts';
import { METRICS, OLD_RULES } from './library-checks.ts';
import { OPERATORS } from './quality-bounds.ts';
import { SEVERITIES } from './quality-words.ts';
import { AGE_PROPERTIES } from './sla-checks.ts';
import { STRING_FORMATS } from './text-formats.ts';
import { NUMBER_FORMATS, TYPE_OPTIONS } from './type-options.ts';

const code = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ');

/** What becomes of each part of a data contract: taken from what reads it, so that both cannot differ. */
export function odcsDocs(): readonly LanguageDoc[] {
  return [
    { construct: '`apiVersion`', becomes: code(API_VERSIONS) },
    { construct: '`schema[].properties[]`', becomes: 'the column called `physicalName`, else `name`, is there' },
    ...Object.entries(TYPE_OPTIONS).map(([type, options]) => ({
      construct: `\`logicalType: ${type}\``,
      becomes: `every value is of the type${options.length === 0 ? '' : `; options ${code(options)}`}`,
    })),
    { construct: '`format` of strings', becomes: `${code(Object.keys(STRING_FORMATS))}; others are refused` },
    { construct: '`format` of numbers', becomes: `${code([...Object.keys(NUMBER_FORMATS), 'f64'])}: the range` },
    {
      construct: '`format` of times',
      becomes: "Java's DateTimeFormatter without week numbers, eras, zone names and optional parts",
    },
    {
      construct: '`physicalType`',
      becomes: 'the type where no `logicalType` is stated; `varchar(n)` limits the length; else listed, not judged',
    },
    {
      construct: '`required`, `unique`, `primaryKey` with `primaryKeyPosition`',
      becomes: 'no nulls; no value twice; both, for all columns of the key together',
    },
    { construct: '`classification` other than `public`', becomes: 'values of the column are never shown' },
    ...quality(),
    {
      construct: '`relationships`',
      becomes: 'found in the object named, given as another table of the run, or in the data itself',
    },
    { construct: `\`slaProperties\`: ${code(AGE_PROPERTIES)}`, becomes: 'age of the newest value of the `element`' },
    { construct: 'other `slaProperties`', becomes: 'listed, not judged' },
    {
      construct: '`servers`, `team`, `roles`, `price`, `support`, `customProperties`, `examples`, …',
      becomes: 'documentation',
    },
    { construct: 'relationships to other contracts or into nested values', becomes: 'refused' },
    { construct: '`unique`, `quality`, formats and limits of times inside nested values', becomes: 'refused' },
  ];
}

function quality(): readonly LanguageDoc[] {
  const old = Object.entries(OLD_RULES).map(([rule, metric]) => `\`${rule}\` is \`${metric}\``);
  return [
    ...Object.entries(METRICS).map(([metric, levels]) => ({
      construct: `\`quality\`, \`metric: ${metric}\``,
      becomes: `of ${levels.map((level) => (level === 'object' ? 'an object' : 'a property')).join(' or ')}`,
    })),
    { construct: '`quality`, `rule` (3.0)', becomes: `as \`metric\`; ${old.join(', ')}` },
    {
      construct: `\`quality\`: ${code(OPERATORS.map(([name]) => name))}`,
      becomes: 'one check each; neither end of a `Between` belongs to it',
    },
    { construct: '`quality`, `unit`', becomes: '`rows` or `percent` of all rows' },
    {
      construct: '`quality`, `type: sql`',
      becomes: 'the first number of the query; `{object}` and `{property}`, with or without `$`, are put in',
    },
    {
      construct: '`quality`, `type: custom`, `engine: greatExpectations`',
      becomes: 'read as Great Expectations; other engines are refused',
    },
    { construct: '`quality`, `type: text`', becomes: 'listed, not judged' },
    {
      construct: '`quality`, `severity`',
      becomes: Object.entries(SEVERITIES)
        .map(([level, words]) => `${level}: ${code(words)}`)
        .join('; '),
    },
    { construct: '`quality`: `description`, `dimension`, `businessImpact`', becomes: 'a note behind the finding' },
  ];
}

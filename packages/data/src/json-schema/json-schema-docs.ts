import { DIALECTS } from './dialect.ts';
import { REFUSED_PAIRS, REFUSED_WORDS, SCHEMA_FORMATS, SCHEMA_KEYWORDS } from './schema-keywords.ts';

/** A row of a table of the documentation: what is written, and what becomes of it. */
export interface LanguageDoc {
  readonly construct: string;
  readonly becomes: string;
}

const ROLES = {
  asserts: 'one check of its own, with all that stands below it',
  passes: 'a check for each keyword below it',
  helps: 'changes what its neighbours mean',
  stores: 'schemas to refer to',
  tells: 'documentation',
} as const;

/** What becomes of each keyword of JSON Schema: taken from what reads it, so that both cannot differ. */
export function jsonSchemaDocs(): readonly LanguageDoc[] {
  const versions = Object.keys(DIALECTS).map((uri) => /draft[-/][^/]+/.exec(uri)?.[0].replace('draft/', '') ?? uri);
  const roles = Object.entries(ROLES).map(([role, becomes]): LanguageDoc => {
    const names = Object.entries(SCHEMA_KEYWORDS).filter(([, keyword]) => keyword.role === role);
    return { construct: names.map(([name]) => `\`${name}\``).join(', '), becomes };
  });
  return [{ construct: '`$schema`', becomes: `${versions.join(', ')}; without it the newest` }, ...roles, ...refused()];
}

function refused(): readonly LanguageDoc[] {
  const words = Object.entries(REFUSED_WORDS).map(([word, { why, instead }]) => ({
    construct: `\`${word}\``,
    becomes: `refused: it ${why}; ${instead}`,
  }));
  const pairs = REFUSED_PAIRS.map(({ keyword, beside, halfConditionsOnly }) => ({
    construct: `\`${keyword}\` beside ${beside.map((word) => `\`${word}\``).join(', ')}${halfConditionsOnly === true ? ' without `then` or `else`' : ''}`,
    becomes: 'refused: no validator at hand judges the two together exactly',
  }));
  return [
    ...words,
    ...pairs,
    { construct: 'a `$ref` that leaves the file', becomes: 'refused: nothing is fetched' },
    {
      construct: 'a `pattern` with look-around or back-references',
      becomes: 'refused: it cannot be matched in linear time',
    },
    {
      construct: '`format`',
      becomes: `${SCHEMA_FORMATS.map((format) => `\`${format}\``).join(', ')}; others are refused`,
    },
    {
      construct: 'a whole number beyond ±(2^53 − 1) in `enum` or `const`',
      becomes: 'refused: a JSON reader has rounded it already',
    },
  ];
}

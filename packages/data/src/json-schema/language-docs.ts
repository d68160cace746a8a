import type { LanguageDoc } from './json-schema-docs.ts';

/** Rows of the tables of `docs/rule-languages.md`, by the names of their markers. Loaded only where documentation is made. */
export async function languageDocs(): Promise<Readonly<Record<string, readonly LanguageDoc[]>>> {
  const [{ odcsDocs }, { frictionlessDocs, frictionlessTypeDocs }, { jsonSchemaDocs }] = await Promise.all([
    import('../odcs/odcs-docs.ts'),
    import('../frictionless/frictionless-docs.ts'),
    import('./json-schema-docs.ts'),
  ]);
  return {
    odcs: odcsDocs(),
    'frictionless-types': frictionlessTypeDocs(),
    frictionless: frictionlessDocs(),
    'json-schema': jsonSchemaDocs(),
  };
}

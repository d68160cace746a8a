import { nearest } from '@plumbline/boundary';
import { PlumblineError } from '@plumbline/core';
import { spelling } from '../tables/labels.ts';

const NAMES_SHOWN = 20;

/** Place of a class by its name, the same word in another spelling (`1.0` for `1`) where there is no equal one; −1 where there is none. */
export function placeOfClass(name: string, classes: readonly string[]): number {
  const exact = classes.indexOf(name);
  return exact >= 0 ? exact : classes.findIndex((each) => spelling(each) === spelling(name));
}

/** Place of a class by its name; throws `CONFIG_INVALID` with the classes there are. */
export function requireClass(name: string, classes: readonly string[]): number {
  const place = placeOfClass(name, classes);
  if (place >= 0) return place;
  const near = nearest(name, classes);
  const more = classes.length > NAMES_SHOWN ? ` and ${classes.length - NAMES_SHOWN} more` : '';
  throw new PlumblineError(
    'CONFIG_INVALID',
    `Cannot judge the class "${name}": it must be one of ${classes.slice(0, NAMES_SHOWN).join(', ')}${more}`,
    near === null ? 'name a class of the test data' : `write "${near}", if that is what is meant`,
  );
}

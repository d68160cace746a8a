/** RE2 patterns of text, unanchored: the whole text is meant. */

const DURATION_TIME =
  'T(?:[0-9]+H(?:[0-9]+M)?(?:[0-9]+(?:\\.[0-9]+)?S)?|[0-9]+M(?:[0-9]+(?:\\.[0-9]+)?S)?|[0-9]+(?:\\.[0-9]+)?S)';

/** A duration as XML Schema writes it: at least one part, and one after `T`. */
export const DURATION =
  `-?P(?:[0-9]+Y(?:[0-9]+M)?(?:[0-9]+D)?(?:${DURATION_TIME})?|[0-9]+M(?:[0-9]+D)?(?:${DURATION_TIME})?|` +
  `[0-9]+D(?:${DURATION_TIME})?|${DURATION_TIME})`;

const DEGREES = '(?:\\.[0-9]*)?';
const LONGITUDE = `[+-]?(?:0*(?:1[0-7][0-9]|[0-9]{1,2})${DEGREES}|0*180(?:\\.0*)?)`;
const LATITUDE = `[+-]?(?:0*[0-8]?[0-9]${DEGREES}|0*90(?:\\.0*)?)`;

/** "longitude, latitude" in degrees. */
export const GEOPOINT = `\\s*${LONGITUDE}\\s*,\\s*${LATITUDE}\\s*`;

export const DATE = '[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])';
const OFFSET = '(?:Z|[+-](?:0[0-9]|1[0-4]):[0-5][0-9])?';
const CLOCK_PART = '(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]+)?';
export const CLOCK = `${CLOCK_PART}${OFFSET}`;
export const DATE_TIME = `${DATE}T${CLOCK}`;
export const YEAR = '[0-9]{4}';
export const YEAR_MONTH = '[0-9]{4}-(?:0[1-9]|1[0-2])';

const ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
const LABEL = '[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?';

/** Formats of text: an address with a domain of two parts or more, an absolute URI, a UUID, base64 in whole groups. */
export const TEXT_FORMATS: Readonly<Record<string, string>> = {
  email: `${ATOM}(?:\\.${ATOM})*@${LABEL}(?:\\.${LABEL})+`,
  uri: "[A-Za-z][A-Za-z0-9+.-]*:(?:[A-Za-z0-9._~:/?#\\[\\]@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})+",
  uuid: '[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}',
  binary: '(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?',
};

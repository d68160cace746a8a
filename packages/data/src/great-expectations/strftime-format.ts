const DIRECTIVES = 'aAwdbBmyYHIpMSfzZjUWcxXGuV%';

/** Does Python read times by this format? Every `%` must begin one of its directives. */
export function isStrftimeFormat(format: string): boolean {
  for (let at = format.indexOf('%'); at >= 0; at = format.indexOf('%', at + 2)) {
    const directive = format[at + 1];
    if (directive === undefined || !DIRECTIVES.includes(directive)) return false;
  }
  return true;
}

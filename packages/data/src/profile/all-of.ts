/** The items where none is missing, else null. */
export function allOf<T>(items: readonly (T | undefined)[]): readonly T[] | null {
  const found = items.filter((item) => item !== undefined);
  return found.length === items.length ? found : null;
}

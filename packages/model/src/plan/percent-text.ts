/** `10 %`, `2.5 %`. */
export function percentText(share: number): string {
  return `${Number((share * 100).toPrecision(3))} %`;
}

/** When requests are sent: one after the other, as they were recorded, or at a fixed rate. */
export type Schedule =
  | { readonly kind: 'closed' }
  | { readonly kind: 'recorded' }
  | { readonly kind: 'rate'; readonly perSecond: number };

/** The name under which a run gives another table: `state-codes` is `state_codes` there, since SQL must be able to say it. */
export function tableName(name: string): string {
  const plain = name.toLowerCase().replace(/[^a-z0-9_]+/g, '_');
  return /^[a-z_]/.test(plain) ? plain : `_${plain}`;
}

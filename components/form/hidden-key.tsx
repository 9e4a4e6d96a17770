/** The idempotency key: sent again with the same text it gives the same receipt. */
export function HiddenKey({ name = 'key', value }: { name?: string; value: string }) {
  return <input type="hidden" name={name} value={value} />;
}

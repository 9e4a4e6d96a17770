/** A field for machines: nobody sees, hears or reaches it by keyboard. */
export function Honeypot({ label }: { label: string }) {
  return (
    <div hidden>
      <label>
        {label} <input name="website" tabIndex={-1} autoComplete="off" />
      </label>
    </div>
  );
}

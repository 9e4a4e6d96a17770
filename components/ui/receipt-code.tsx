type ReceiptCodeProps = { label: string; code: string };

/** A receipt code in its groups, large; heard one character at a time, copied as it is written. */
export function ReceiptCode({ label, code }: ReceiptCodeProps) {
  const spelled = code.split('-').map((group) => group.split('').join(' '));
  return (
    <p className="receipt-code">
      <span className="receipt-label">{label}</span>
      <span className="visually-hidden">{spelled.join(', ')}</span>
      <span className="receipt-groups" aria-hidden="true">
        {code}
      </span>
    </p>
  );
}

export type KnotState = 'past' | 'present' | 'future' | 'overdue';

/** One knot of the thread. Shape alone tells the state, so it survives greyscale and forced colours. */
export function Knot({ state }: { state: KnotState }) {
  return (
    <svg className="knot" data-state={state} viewBox="0 0 24 24" aria-hidden="true">
      {shapes[state]}
    </svg>
  );
}

const shapes: Record<KnotState, React.ReactNode> = {
  past: <circle className="knot-solid" cx="12" cy="12" r="5" />,
  present: (
    <>
      <circle className="knot-open" cx="12" cy="12" r="9" />
      <circle className="knot-solid" cx="12" cy="12" r="4" />
    </>
  ),
  future: <circle className="knot-open" cx="12" cy="12" r="5" />,
  overdue: (
    <>
      <path className="knot-open" d="M12 2 22 12 12 22 2 12Z" />
      <path className="knot-stroke" d="M12 7v6M12 16v.6" />
    </>
  ),
};

import { Knot, type KnotState } from '@/components/thread/knot';

type StateTagProps = {
  /**
   * Where it stands on the thread; `paused` is held for a while and `stopped` is over without having been done,
   * which the thread has no knots for.
   */
  state: KnotState | 'paused' | 'stopped';
  children: React.ReactNode;
};

/** A state in words, with the knot that the same state has on the thread. */
export function StateTag({ state, children }: StateTagProps) {
  return (
    <span className="state-tag" data-state={state}>
      {state === 'stopped' ? (
        <Loose end="m7 7 10 10M17 7 7 17" />
      ) : state === 'paused' ? (
        <Loose end="M9 5v14M15 5v14" />
      ) : (
        <Knot state={state} />
      )}
      {children}
    </span>
  );
}

/** Where a thread is cut off, or held. */
function Loose({ end }: { end: string }) {
  return (
    <svg className="knot" viewBox="0 0 24 24" aria-hidden="true">
      <path className="knot-stroke" d={end} />
    </svg>
  );
}

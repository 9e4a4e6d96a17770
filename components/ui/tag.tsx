import { Knot, type KnotState } from '@/components/thread/knot';

type StateTagProps = {
  /** Where it stands on the thread; `stopped` is over without having been done, which the thread has no knot for. */
  state: KnotState | 'stopped';
  children: React.ReactNode;
};

/** A state in words, with the knot that the same state has on the thread. */
export function StateTag({ state, children }: StateTagProps) {
  return (
    <span className="state-tag" data-state={state}>
      {state === 'stopped' ? <CutEnd /> : <Knot state={state} />}
      {children}
    </span>
  );
}

/** Where a thread was cut off. */
function CutEnd() {
  return (
    <svg className="knot" viewBox="0 0 24 24" aria-hidden="true">
      <path className="knot-stroke" d="m7 7 10 10M17 7 7 17" />
    </svg>
  );
}

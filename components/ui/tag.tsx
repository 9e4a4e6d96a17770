import { Knot, type KnotState } from '@/components/thread/knot';

/** A state in words, with the knot that the same state has on the thread. */
export function StateTag({ state, children }: { state: KnotState; children: React.ReactNode }) {
  return (
    <span className="state-tag" data-state={state}>
      <Knot state={state} />
      {children}
    </span>
  );
}

const started = Date.now();

/** One line of progress, with the seconds so far, so that a slow step is seen to be alive. */
export function say(text) {
  console.log(`${`${((Date.now() - started) / 1000).toFixed(1)} s`.padStart(8)}  ${text}`);
}

/** A reason for not starting that a person can act on; shown without a stack. */
export class Stop extends Error {}

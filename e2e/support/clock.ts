import { serverEnvironment } from './environment';
import { runCommand } from './run-typescript';

/**
 * Moves the clock of everybody, as `npm run clock` does. One day at most, and back again after the test: what
 * the demo's own days bring about cannot be undone.
 */
export function moveClock(...command: readonly string[]): void {
  runCommand('bin/clock.ts', serverEnvironment(), ...command);
}

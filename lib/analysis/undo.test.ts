import { expect, test } from 'vitest';
import { type CodedState, stepsBack } from './undo';

const state = (themes: CodedState['themes'], excluded: CodedState['excluded'] = null): CodedState => ({
  contributionId: 'c',
  themes,
  excluded,
});
const whole = (themeId: string) => ({ themeId, passages: [] });
const passage = { textVersion: 1, start: 0, end: 4 };

test('nothing changed, nothing to do', () => {
  expect(stepsBack(state([whole('a')]), state([whole('a')]))).toEqual([]);
});

test('a theme that was put on is taken off, and what it displaced comes back', () => {
  expect(stepsBack(state([whole('a')]), state([whole('none')]))).toEqual([
    { do: 'uncode', themeId: 'a' },
    { do: 'code', themeId: 'none' },
  ]);
});

test('a passage that was taken off with its theme comes back with its place', () => {
  expect(stepsBack(state([]), state([{ themeId: 'a', passages: [passage] }]))).toEqual([
    { do: 'code', themeId: 'a', passage },
  ]);
});

test('a passage that was added to a theme is taken away, the theme stays', () => {
  expect(stepsBack(state([{ themeId: 'a', passages: [passage] }]), state([whole('a')]))).toEqual([
    { do: 'uncode', themeId: 'a' },
    { do: 'code', themeId: 'a' },
  ]);
});

test('an exclusion is taken back, or made again', () => {
  expect(stepsBack(state([], 'test'), state([]))).toEqual([{ do: 'exclude', reason: null }]);
  expect(stepsBack(state([]), state([], 'spam'))).toEqual([{ do: 'exclude', reason: 'spam' }]);
});

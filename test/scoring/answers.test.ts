import { describe, expect, it } from 'vitest';
import { Answers } from '../../lib/scoring/answers';

describe('remembered answers', () => {
  it('are none until they are given, and then given back: true, false and unknown', () => {
    const answers = new Answers();
    expect([0, 1, 2, 63, 64, 5_000].map((number) => answers.get(number))).toEqual(Array(6).fill('none'));
    expect([answers.set(0, true), answers.set(1, false), answers.set(2, undefined)]).toEqual([
      true,
      false,
      undefined,
    ]);
    expect([0, 1, 2, 3].map((number) => answers.get(number))).toEqual([true, false, undefined, 'none']);
  });

  it('are kept however many more come, one after the other or far ahead', () => {
    const truthOf = (number: number) => [true, false, undefined][number % 3];
    const answers = new Answers();
    for (let number = 0; number < 5_000; number += 1) answers.set(number, truthOf(number));
    for (let number = 0; number < 5_000; number += 1) expect(answers.get(number)).toBe(truthOf(number));
    answers.set(90_000, false);
    expect([answers.get(90_000), answers.get(89_999), answers.get(4_998)]).toEqual([false, 'none', true]);
    const ahead = new Answers();
    ahead.set(70, true);
    expect([ahead.get(70), ahead.get(0)]).toEqual([true, 'none']);
  });
});

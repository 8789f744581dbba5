import * as fc from 'fast-check';
import { lastAsked } from '../../src/core/workbook/remembered';
import { LAW_RUNS } from '../support/law-runs';

const SUBJECTS = Array.from({ length: 8 }, (_, subject) => ({ subject }));
const SURROUNDINGS = [{ on: 'one' }, { on: 'other' }];

const questions = fc.array(fc.tuple(fc.constantFrom(...SUBJECTS), fc.constantFrom(...SURROUNDINGS)), { maxLength: 60 });

test('whatever is asked in whatever order, each answer is the one to its own question', () => {
  fc.assert(
    fc.property(questions, fc.integer({ min: 1, max: 9 }), (asked, most) => {
      const ask = lastAsked(({ subject }: { subject: number }, { on }: { on: string }) => ({ said: `${subject} ${on}` }), most);
      for (const [subject, on] of asked) expect(ask(subject, on)).toEqual({ said: `${subject.subject} ${on.on}` });
    }),
    { numRuns: LAW_RUNS },
  );
});

test('those asked last are not worked out again, in the same order or in any other', () => {
  const worked: number[] = [];
  const ask = lastAsked(({ subject }: { subject: number }) => {
    worked.push(subject);
    return { subject };
  }, 4);
  const about = (places: readonly number[]): void => places.forEach((place) => ask(SUBJECTS[place] ?? { subject: -1 }, SURROUNDINGS));

  about([0, 1, 2, 3]);
  about([0, 1, 2, 3]);
  about([3, 0, 2]);
  expect(worked).toEqual([0, 1, 2, 3]);

  about([4, 0]);
  expect(worked).toEqual([0, 1, 2, 3, 4, 0]);
});

/** So many letters of the texts asked about last are kept, and as many of those before: more than a province's largest workbook. */
const MOST_LETTERS = 3_000_000;

/** What keeping an answer costs besides its text, in letters. */
const LETTERS_OF_AN_ANSWER = 32;

/**
 * The same answers, each worked out once for as long as its text is asked about: a sheet is looked at again after every
 * edit, and all of its texts but one are those of the time before. The answer may depend on nothing but the text.
 */
export function rememberedByText<Answer extends object | string | number | boolean | null>(
  answerTo: (text: string) => Answer,
  mostLetters = MOST_LETTERS,
): (text: string) => Answer {
  let recent = new Map<string, Answer>();
  let older = new Map<string, Answer>();
  let letters = 0;
  return (text) => {
    const known = recent.get(text);
    if (known !== undefined) return known;
    const answer = older.get(text) ?? answerTo(text);
    letters += text.length + LETTERS_OF_AN_ANSWER;
    if (letters > mostLetters) {
      older.clear();
      [recent, older] = [older, recent];
      letters = text.length;
    }
    recent.set(text, answer);
    return answer;
  };
}

/** The same for answers that depend on nothing but one object that never changes; they are let go with it. */
export function rememberedBy<Subject extends object, Answer extends object | string | number | boolean | null>(
  answerTo: (subject: Subject) => Answer,
): (subject: Subject) => Answer {
  const known = new WeakMap<Subject, Answer>();
  return (subject) => {
    const before = known.get(subject);
    if (before !== undefined) return before;
    const answer = answerTo(subject);
    known.set(subject, answer);
    return answer;
  };
}

/**
 * The answers to the questions that were asked last, while they are about the same; so many are kept, each in the place of the
 * one that is the longest ago. Whoever asks again mostly asks about the same subject, or about all of them in their order.
 */
export function lastAsked<Subject extends object, On extends object, Answer extends object>(
  answerTo: (subject: Subject, on: On) => Answer,
  most: number,
): (subject: Subject, on: On) => Answer {
  const [subjects, answers]: [Subject[], Answer[]] = [[], []];
  let lastOn: On | null = null;
  let [place, oldest] = [0, 0];
  return (subject, on) => {
    if (lastOn !== on) [lastOn, oldest, subjects.length] = [on, 0, 0];
    if (subjects[place] !== subject) place = subjects[place + 1] === subject ? place + 1 : subjects.indexOf(subject);
    const known = place === -1 ? undefined : answers[place];
    if (known !== undefined) return known;
    const answer = answerTo(subject, on);
    place = oldest;
    oldest = (oldest + 1) % most;
    subjects[place] = subject;
    answers[place] = answer;
    return answer;
  };
}

/** Worked out when it is asked for, and not again. */
export function once<Answer>(work: () => Answer): () => Answer {
  let known: { readonly answer: Answer } | null = null;
  return () => (known ??= { answer: work() }).answer;
}

/** Answers by an object that never changes; each holds as long as all else that it depends on is the very same. */
export class Remembered<Subject extends object, Answer> {
  readonly #known = new WeakMap<Subject, { readonly on: readonly unknown[]; readonly answer: Answer }>();

  of(subject: Subject, on: readonly unknown[], work: () => Answer): Answer {
    const known = this.#stillKnown(subject, on);
    return known === null ? this.keep(subject, on, work()) : known.answer;
  }

  /** `null`: nothing is known, or it no longer holds. */
  known(subject: Subject, on: readonly unknown[]): Answer | null {
    return this.#stillKnown(subject, on)?.answer ?? null;
  }

  keep(subject: Subject, on: readonly unknown[], answer: Answer): Answer {
    this.#known.set(subject, { on, answer });
    return answer;
  }

  #stillKnown(subject: Subject, on: readonly unknown[]): { readonly answer: Answer } | null {
    const known = this.#known.get(subject);
    if (known?.on.length !== on.length) return null;
    for (let at = 0; at < on.length; at += 1) if (known.on[at] !== on[at]) return null;
    return known;
  }
}

import type { Entry, ShortForm } from '../glossary/types.ts';
import { type Cue, type CueIndex, indexCues } from '../matching/cue-index.ts';
import { indexLongForms, type LongFormIndex } from '../matching/find-long-forms.ts';
import { addWords } from './findings.ts';
import type { TextRun } from './text-run.ts';

/** What is asked of the glossary: entries of short forms, and the cues that can stand in a text of these words. */
export type Question = {
  shortForms: readonly ShortForm[];
  /** Those whose entries came with earlier answers. */
  known: readonly ShortForm[];
  words: readonly number[];
};

/** What the glossary answers: cues for these entries and for those known before. */
export type Answer = { entries: readonly Entry[]; cues: readonly Cue[] };

/** On a page of more distinct words, the later ones are not looked at for cues. */
const MOST_WORDS = 20_000;

/** What a page has been told of the glossary so far. */
export class PageKnowledge {
  readonly #entries = new Map<ShortForm, Entry>();
  readonly #asked = new Set<ShortForm>();
  /** Words whose cues are known, and words that nobody has answered for. */
  readonly #words = new Set<number>();
  readonly #unanswered = new Set<number>();
  /** Whether some of these come from an earlier question, of text that was read without an answer. */
  #isLate = false;
  longForms: LongFormIndex = indexLongForms([]);
  cues: CueIndex = indexCues([]);

  get isEmpty(): boolean {
    return this.#entries.size === 0;
  }

  readonly entryOf = (shortForm: ShortForm): Entry | undefined => this.#entries.get(shortForm);

  /** Whether there is anything to ask for on a page with these short forms; if so, its words have to be heard. */
  hasQuestion(shortForms: Iterable<ShortForm>): boolean {
    return !this.isEmpty || this.#fresh(shortForms).length > 0;
  }

  hear(run: TextRun): void {
    addWords(run, this.#unanswered, { known: this.#words, most: MOST_WORDS - this.#words.size });
  }

  /** What has to be asked, once the words are heard; null where all is known. */
  questionFor(shortForms: Iterable<ShortForm>): Question | null {
    const fresh = this.#fresh(shortForms);
    // Without an entry, no word of the page matters.
    if (fresh.length === 0 && (this.isEmpty || this.#unanswered.size === 0)) return null;
    // For a new entry the cues of the old words are asked for, too.
    const words = fresh.length > 0 ? [...this.#words, ...this.#unanswered] : [...this.#unanswered];
    return { shortForms: fresh, known: [...this.#entries.keys()], words };
  }

  /** Notes that nobody answered: the next answer is also about text that has been read already. */
  missAnswer(): void {
    this.#isLate = true;
  }

  /** @returns whether text read before has to be read again: what it says may only now be understood. */
  learn({ shortForms, words }: Question, { entries, cues }: Answer): boolean {
    const isAnew = shortForms.length > 0;
    const again = isAnew || this.#isLate;
    for (const shortForm of shortForms) this.#asked.add(shortForm);
    for (const word of words) this.#words.add(word);
    this.#unanswered.clear();
    this.#isLate = false;
    for (const entry of entries) this.#entries.set(entry.shortForm, entry);
    if (isAnew) {
      this.cues = indexCues(cues);
      this.longForms = indexLongForms([...this.#entries.values()]);
    } else if (cues.length > 0) {
      this.cues = indexCues(cues, this.cues);
    }
    return again;
  }

  #fresh(shortForms: Iterable<ShortForm>): ShortForm[] {
    return [...shortForms].filter((shortForm) => !this.#asked.has(shortForm));
  }
}

import type { Entry, ShortForm } from '../glossary/types.ts';
import { type Cue, type CueIndex, indexCues } from '../matching/cue-index.ts';
import { indexLongForms, type LongFormIndex } from '../matching/find-long-forms.ts';
import { addWords } from './findings.ts';
import type { TextRun } from './text-run.ts';

/** What is asked of the glossary: entries of short forms, and the cues that can stand in a text of these words. */
export type Question = { shortForms: readonly ShortForm[]; words: readonly number[] };

/** What the glossary answers. */
export type Answer = { entries: readonly Entry[]; cues: readonly Cue[] };

/** On a page of more distinct words, the later ones are not looked at for cues. */
const MOST_WORDS = 20_000;

/** What a page has been told of the glossary so far; it is asked for nothing twice. */
export class PageKnowledge {
  readonly #entries = new Map<ShortForm, Entry>();
  readonly #asked = new Set<ShortForm>();
  readonly #words = new Set<number>();
  /** Words of a question that nobody has answered. */
  #unanswered: ReadonlySet<number> = new Set();
  #isLate = false;
  longForms: LongFormIndex = indexLongForms([]);
  cues: CueIndex = indexCues([]);

  get isEmpty(): boolean {
    return this.#entries.size === 0;
  }

  entryOf(shortForm: ShortForm): Entry | undefined {
    return this.#entries.get(shortForm);
  }

  /** What has to be asked for the short forms of a page and the words of some runs; null where all is known. */
  questionFor(shortForms: Iterable<ShortForm>, runs: Iterable<TextRun>): Question | null {
    const fresh = [...shortForms].filter((shortForm) => !this.#asked.has(shortForm));
    if (fresh.length === 0 && this.isEmpty) return null;
    this.#isLate = this.#unanswered.size > 0;
    const words = new Set(this.#unanswered);
    const most = MOST_WORDS - this.#words.size;
    for (const run of runs) addWords(run, words, { known: this.#words, most });
    this.#unanswered = words;
    return fresh.length + words.size === 0 ? null : { shortForms: fresh, words: [...words] };
  }

  /** @returns whether text read before has to be read again: what it says may only now be understood. */
  learn({ shortForms, words }: Question, { entries, cues }: Answer): boolean {
    const isLate = this.#isLate;
    this.#isLate = false;
    for (const shortForm of shortForms) this.#asked.add(shortForm);
    for (const word of words) this.#words.add(word);
    this.#unanswered = new Set();
    for (const entry of entries) this.#entries.set(entry.shortForm, entry);
    if (cues.length > 0) this.cues = indexCues(cues, this.cues);
    if (entries.length === 0) return isLate;
    this.longForms = indexLongForms([...this.#entries.values()]);
    return true;
  }
}

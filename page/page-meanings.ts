import type { Entry, ShortForm } from '../glossary/types.ts';
import type { PageEvidence } from '../matching/decide.ts';
import { meaningNear, meaningOfPlain, pageEntry } from '../matching/meanings.ts';
import type { Disambiguation } from '../matching/types.ts';
import type { Glossary } from './asking.ts';
import type { PlacedOccurrence } from './findings.ts';

/** What the short forms of a page mean, as it was decided last. */
export class PageMeanings {
  readonly #entries = new Map<ShortForm, Entry>();
  #meanings: ReadonlyMap<ShortForm, Disambiguation> = new Map();
  /** What was decided on last, to tell whether anything has changed since. */
  #decided = '';

  get isEmpty(): boolean {
    return this.#meanings.size === 0;
  }

  /** The entry of a short form; one without senses where only the page knows it. */
  entryOf(shortForm: ShortForm): Entry {
    return this.#entries.get(shortForm) ?? pageEntry(shortForm);
  }

  of(shortForm: ShortForm): Disambiguation | undefined {
    return this.#meanings.get(shortForm);
  }

  /** What a short form means at one place, by the words close to it. */
  at(occurrence: PlacedOccurrence): Disambiguation | undefined {
    const meaning = this.#meanings.get(occurrence.shortForm);
    return meaning && meaningNear(this.entryOf(occurrence.shortForm), meaning, occurrence);
  }

  /**
   * Has the glossary decide on what the page says, unless it has done so.
   *
   * @returns whether anything was decided; null where nobody answered.
   */
  async decide(evidence: PageEvidence, glossary: Pick<Glossary, 'decide'>): Promise<boolean | null> {
    const asked = JSON.stringify(evidence);
    if (asked === this.#decided) return false;
    const known = evidence.forms.flatMap(({ shortForm }) => (this.#entries.has(shortForm) ? shortForm : []));
    const answer =
      evidence.forms.length === 0
        ? { entries: [], meanings: [] }
        : await glossary.decide({ ...evidence, known }).catch(() => null);
    if (!answer) return null;
    this.#decided = asked;
    for (const entry of answer.entries) this.#entries.set(entry.shortForm, entry);
    this.#meanings = new Map(
      evidence.forms.flatMap(({ shortForm }, index) => {
        const plain = answer.meanings[index];
        return plain ? [[shortForm, meaningOfPlain(this.entryOf(shortForm), plain)] as const] : [];
      }),
    );
    return true;
  }
}

import type { Entry, ShortForm } from '../glossary/types.ts';
import type { PageEvidence } from '../matching/decide.ts';
import { groupBy } from '../matching/group-by.ts';
import {
  isLocal,
  meaningChosen,
  meaningNear,
  meaningOfPlain,
  type PlainMeaning,
  pageEntry,
} from '../matching/meanings.ts';
import type { Disambiguation } from '../matching/types.ts';
import type { Glossary } from './asking.ts';
import type { BlockFindings } from './block-findings.ts';
import type { PlacedDefinition, PlacedOccurrence } from './findings.ts';
import { localMeanings } from './local-meanings.ts';

/** What the short forms of a page mean, as it was decided last. */
export class PageMeanings {
  readonly #entries = new Map<ShortForm, Entry>();
  /** The senses that the reader chose, by id. */
  readonly #chosen: ReadonlyMap<ShortForm, string>;
  #meanings: ReadonlyMap<ShortForm, Disambiguation> = new Map();
  /** Of the places that definitions near to them decide on. */
  #localMeanings: ReadonlyMap<PlacedOccurrence, Disambiguation> = new Map();
  /** What was decided on last, to tell whether anything has changed since. */
  #decided = '';

  constructor(chosen: Readonly<Record<ShortForm, string>>) {
    this.#chosen = new Map(Object.entries(chosen));
  }

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

  /** What a short form means at one place, by the definitions and the words close to it. */
  at(occurrence: PlacedOccurrence): Disambiguation | undefined {
    const local = this.#localMeanings.get(occurrence);
    if (local) return local;
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
        return plain ? [[shortForm, this.#meaningOf(shortForm, plain)] as const] : [];
      }),
    );
    return true;
  }

  /**
   * Decides on short forms that the page defines in several ways, place by place.
   *
   * @returns whether there are, or were, any.
   */
  decideLocally(findings: BlockFindings, definitions: readonly PlacedDefinition[]): boolean {
    const hadSome = this.#localMeanings.size > 0;
    const local = new Map<PlacedOccurrence, Disambiguation>();
    const forms = [...this.#meanings].flatMap(([shortForm, meaning]) => (isLocal(meaning) ? shortForm : []));
    if (forms.length > 0) {
      const occurrences = groupBy(findings.occurrences(), ({ shortForm }) => shortForm);
      const defined = groupBy(definitions, ({ shortForm }) => shortForm);
      for (const shortForm of forms) {
        const here = occurrences.get(shortForm) ?? [];
        const decided = localMeanings(this.entryOf(shortForm), here, defined.get(shortForm) ?? []);
        for (const [one, meant] of decided) local.set(one, meant);
      }
    }
    this.#localMeanings = local;
    return hadSome || local.size > 0;
  }

  /** What the reader chose goes before all that was decided. */
  #meaningOf(shortForm: ShortForm, plain: PlainMeaning): Disambiguation {
    const entry = this.entryOf(shortForm);
    const chosen = this.#chosen.get(shortForm);
    return (chosen !== undefined && meaningChosen(entry, chosen)) || meaningOfPlain(entry, plain);
  }
}

import type { FieldId, ShortForm } from '../glossary/types.ts';

/** Which of several marks of a short form in one meaning are shown: all, or the first in each section or on the page. */
export type Marking = 'all' | 'section' | 'page';

/** How marks look: a line under the text, a ground behind it, or nothing at all before the pointer is on it. */
export type Look = 'dotted' | 'solid' | 'tint' | 'none';

/** What the person in front of a page decided about its marks; as long as a page is read, it stays. */
export type Choices = {
  marking: Marking;
  look: Look;
  /** Short forms that are marked nowhere. */
  mutedForms: readonly ShortForm[];
  /** Fields whose senses are not marked, but for those in `chosen`. */
  hiddenFields: readonly FieldId[];
  /** The ids of senses that are claimed whatever the page says, by short form; unknown ones are ignored. */
  chosen: Readonly<Record<ShortForm, string>>;
  /** Whether short forms that only the page itself defines are marked, too. */
  marksPageForms: boolean;
  /** Whether code is read like prose. */
  readsCode: boolean;
};

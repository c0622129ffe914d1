import type { Operations } from './operations.ts';
import { anyText } from './random-page.ts';
import { anyElement, anyParent, anyTextNode } from './tree.ts';

/** Operations on the texts, in place. */
export const textOperations: Operations = {
  'edit a text': ({ random }) => {
    const text = anyTextNode(random);
    if (text) text.data = anyText(random);
  },
  'edit a text to one as long': ({ random }) => {
    const text = anyTextNode(random);
    if (text) text.data = anyText(random).padEnd(text.length).slice(0, text.length);
  },
  'append to a text': ({ random }) => anyTextNode(random)?.appendData(anyText(random)),
  'insert into a text': ({ random }) => {
    const text = anyTextNode(random);
    text?.insertData(random.below(text.length + 1), anyText(random));
  },
  'delete from a text': ({ random }) => {
    const text = anyTextNode(random);
    text?.deleteData(random.below(text.length + 1), 1 + random.below(4));
  },
  'split a text': ({ random }) => {
    const text = anyTextNode(random);
    text?.splitText(random.below(text.length + 1));
  },
  'split a short form': ({ random }) => {
    const text = anyTextNode(random);
    const at = text?.data.search(/[A-Z]{2}/) ?? -1;
    if (at >= 0) text?.splitText(at + 1);
  },
  normalize: ({ random }) => anyParent(random).normalize(),
  'set the text': ({ random }) => {
    const element = anyElement(random);
    if (element) element.textContent = anyText(random);
  },
};

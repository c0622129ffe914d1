import type { tooltip as english } from '../en/tooltip.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('es');
const list = new Intl.ListFormat('es', { type: 'conjunction' });

export const tooltip: typeof english = {
  more: 'Más',
  source: 'Fuente: {source}',
  sourceRead: (publisher, year) => `${publisher}, leída en ${year}`,
  because: {
    defined: 'Se muestra porque esta página lo define.',
    'written-out': 'Se muestra porque esta página lo escribe entero.',
    'only-sense': 'Se muestra porque Spellout no conoce otro significado.',
    chosen: 'Lo elegiste para este sitio.',
  },
  becauseOfWords: (words) => `Se muestra por palabras de esta página: ${words.join(', ')}.`,
  otherMeanings: (count) => plural(count, { one: '1 significado más', other: `Otros ${count} significados` }),
  moreMeanings: (count) => plural(count, { one: '1 significado más', other: `${count} significados más` }),
  meansThisHere: 'Aquí significa esto',
  forget: 'Deshacer',
  know: 'Ya la conozco',
  compare: 'Comparar',
  compareWith: (names) => `Comparar con ${list.format(names)}`,
  allMeanings: 'Todos los significados',
  ownWords: (others) =>
    others === 0
      ? 'Con las palabras de esta página; no está en el glosario de Spellout.'
      : plural(others, {
          one: 'Con las palabras de esta página; el glosario de Spellout tiene otro significado.',
          other: 'Con las palabras de esta página; el glosario de Spellout tiene otros significados.',
        }),
  open: {
    'defined-twice': 'Esta página lo define de más de una manera',
    'defined-against-cues': 'Esta página lo define, pero también habla de otra cosa',
    'cues-disagree': 'Las palabras de aquí apuntan a otro significado que el resto de la página',
    'written-out-twice': 'Esta página escribe entero más de un significado',
  },
  openOf: (count) =>
    plural(count, {
      one: 'Esta página no dice qué significa. Podría ser',
      other: 'Esta página no dice cuál. Podría ser',
    }),
  spoken: (shortForm, meaning) => `${shortForm}: ${meaning}. Marca {place} de {count} en esta página.`,
  spokenOpen: (shortForm, count) =>
    plural(count, {
      one: `${shortForm} podría significar 1 cosa. Marca {place} de {count} en esta página.`,
      other: `${shortForm} podría significar ${count} cosas. Marca {place} de {count} en esta página.`,
    }),
};

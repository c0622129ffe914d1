import type { shared as english } from '../en/shared.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('es');
const days = new Intl.DateTimeFormat('es', { dateStyle: 'long', timeZone: 'UTC' });

export const shared: typeof english = {
  day: (iso) => days.format(new Date(`${iso}T00:00:00Z`)),
  number: (value) => value.toLocaleString('es'),
  meanings: (count) => plural(count, { one: '1 significado', other: `${count} significados` }),
  couldMeanThings: (count) =>
    plural(count, { one: 'podría significar 1 cosa', other: `podría significar ${count} cosas` }),
  formerNames: (count) => plural(count, { one: 'Nombre anterior', other: 'Nombres anteriores' }),
  foreignNames: 'En otros idiomas',
  related: 'Véase también',
  sources: (count) => plural(count, { one: 'Fuente', other: 'Fuentes' }),
  reviewed: 'Revisado',
  notReviewed: 'Aún sin revisar con una fuente',
  generalInformation: 'Información general, no consejo médico.',
  staysHere: 'Nada sale de este ordenador.',
  undo: 'Deshacer',
  remove: 'Quitar',
  cancel: 'Cancelar',
  back: 'Volver',
};

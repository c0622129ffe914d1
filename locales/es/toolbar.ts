import type { toolbar as english } from '../en/toolbar.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('es');

export const toolbar: typeof english = {
  description:
    'Las siglas, explicadas en cualquier página: pasa el cursor sobre una y lee qué significa ahí.',
  commands: {
    _execute_action: 'Abrir Spellout',
    'next-mark': 'Ir a la siguiente sigla y explicarla',
    'previous-mark': 'Ir a la sigla anterior y explicarla',
    'toggle-tooltip': 'Explicar la sigla donde estás, o cerrar la explicación',
    'switch-site': 'Activar o desactivar Spellout en este sitio',
  },
  explained: (count) =>
    plural(count, {
      one: 'Spellout: 1 explicada en esta página',
      other: `Spellout: ${count} explicadas en esta página`,
    }),
  isOff: (host) => `Spellout está desactivado en ${host}`,
  off: 'no',
  lookUp: 'Buscar “%s” en Spellout',
  switchedOn: (host) => `Spellout está activado en ${host}`,
};

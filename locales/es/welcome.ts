import type { welcome as english } from '../en/welcome.ts';

export const welcome: typeof english = {
  title: 'Le damos la bienvenida a {name}',
  lead: 'Las siglas, explicadas, en cualquier página.',
  try: 'Pruébelo aquí',
  tryHint: 'Detenga el puntero en unas siglas marcadas, tóquelas o llegue a ellas con el tabulador.',
  example:
    'El equipo de {ems} llegó en ambulancia, y un {emt} atendió al paciente. Otra página solo dice {iv}, y nada aclara cuál es.',
  cues: ['ambulancia', 'paciente'],
  onPages: 'Ese botón funciona en las páginas que usted lee.',
  does: 'Lo que hace',
  doesMark: 'Marca las siglas en las páginas que usted lee.',
  doesExplain: 'Dice qué significa cada una en esta página, y por qué lo cree.',
  doesUnsure: 'Si una página no lo aclara, también lo dice, y muestra todos los significados que conoce.',
  never: 'Lo que nunca hace',
  neverChanges: 'Nunca cambia una página.',
  neverSends: 'No envía nada: ni direcciones, ni textos, ni cuentas.',
  neverAccount: 'No necesita registro ni conexión.',
  next: 'Y ahora',
  pinTitle: 'Tener su botón a la vista',
  pinChromium:
    'Haga clic en la pieza de puzle junto a la barra de direcciones, y después en el alfiler junto a Spellout.',
  pinFirefox:
    'Haga clic en la pieza de puzle junto a la barra de direcciones, en el engranaje junto a Spellout y en «Fijar a la barra de herramientas».',
  pinHint: 'El botón muestra lo que hay en la página, y activa o desactiva un sitio.',
  options: 'Todas las opciones',
  compare: 'Ver el glosario',
  later: 'Puede cambiarlo todo más tarde.',
};

import type { popup as english } from '../en/popup.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('es');

export const popup: typeof english = {
  site: {
    explain: 'Explicar las siglas aquí',
    about: 'El interruptor vale para',
    scopes: {
      page: () => 'solo esta página',
      host: (name) => name,
      domain: (name) => `${name} y todo lo que hay debajo`,
      file: () => 'solo este archivo',
      files: () => 'todos los archivos locales',
    },
    onAsEverywhere: 'Activado, como en todas partes.',
    offUnlisted: 'Desactivado aquí: solo explicas los sitios de tu lista.',
    onByRule: {
      page: () => 'Activado en esta página, según tu regla.',
      host: (name) => `Activado en ${name}, según tu regla.`,
      domain: (name) => `Activado en ${name} y todo lo que hay debajo, según tu regla.`,
      file: () => 'Activado en este archivo, según tu regla.',
      files: () => 'Activado en todos los archivos locales, según tu regla.',
    },
    offByRule: {
      page: () => 'Desactivado en esta página, según tu regla.',
      host: (name) => `Desactivado en ${name}, según tu regla.`,
      domain: (name) => `Desactivado en ${name} y todo lo que hay debajo, según tu regla.`,
      file: () => 'Desactivado en este archivo, según tu regla.',
      files: () => 'Desactivado en todos los archivos locales, según tu regla.',
    },
    switchedOn: {
      page: () => 'Se ha activado en esta página.',
      host: (name) => `Se ha activado en ${name}.`,
      domain: (name) => `Se ha activado en ${name} y todo lo que hay debajo.`,
      file: () => 'Se ha activado en este archivo.',
      files: () => 'Se ha activado en todos los archivos locales.',
    },
    switchedOff: {
      page: () => 'Se ha desactivado en esta página.',
      host: (name) => `Se ha desactivado en ${name}.`,
      domain: (name) => `Se ha desactivado en ${name} y todo lo que hay debajo.`,
      file: () => 'Se ha desactivado en este archivo.',
      files: () => 'Se ha desactivado en todos los archivos locales.',
    },
    notSwitched:
      'El cambio no se ha guardado: el almacenamiento del navegador lo ha rechazado. Todo sigue igual.',
  },
  page: {
    title: 'En esta página',
    sort: 'Orden',
    sorts: { often: 'Más frecuentes', letters: 'De la A a la Z', open: 'Primero las dudosas' },
    goToNext: (form, count) =>
      plural(count, {
        one: `${form}, 1 vez: ir a ella en la página`,
        other: `${form}, ${count} veces: ir a la siguiente en la página`,
      }),
    gone: (form) => `${form} ya no está en la página.`,
    showAll: (count) => plural(count, { one: 'Mostrar la única', other: `Mostrar las ${count}` }),
    pageWords: 'Lo dice la propia página.',
    notInGlossary: 'No está en el glosario de Spellout.',
    allMeanings: (form) => `Todos los significados de ${form}`,
    more: (form) => `Más sobre ${form}`,
    asking: 'Leyendo la página …',
    loadingTitle: 'Esta página aún se está cargando.',
    loading: 'Sus siglas aparecerán aquí en cuanto esté lista.',
    emptyTitle: 'En esta página no hay siglas que Spellout conozca.',
    empty: 'Aun así puedes buscar una.',
    offTitle: 'En esta página no se marca nada.',
    off: 'Spellout está desactivado aquí. Buscar funciona igualmente.',
    unreadableTitle: 'Spellout aún no puede leer esta página.',
    unreadable:
      '¿Estaba abierta antes de instalar o actualizar Spellout? Vuelve a cargarla. Los navegadores no dejan entrar a las extensiones en sus propias páginas ni en sus tiendas.',
    reload: 'Volver a cargar la página',
    forbiddenTitle: 'Spellout no puede leer esta página.',
    forbidden:
      'Los navegadores no dejan entrar a las extensiones en sus propias páginas, ajustes y tiendas. Buscar funciona igualmente.',
    settingsLostTitle: 'No se pueden leer tus ajustes.',
    settingsLost:
      'El almacenamiento del navegador no responde. Mientras tanto, Spellout funciona como recién instalado.',
  },
  search: {
    field: 'Busca una sigla o su significado',
    loading: 'Abriendo el glosario …',
    broken: 'No se puede abrir el glosario. Cierra esta ventana e inténtalo de nuevo.',
    unknown: (query) => `Spellout no conoce «${query}».`,
    found: (count) => plural(count, { one: '1 sigla', other: `${count} siglas` }),
    foundMore: (shown, count) => `${shown} de ${count} siglas`,
    moreMeanings: (count) =>
      plural(count, { one: 'y 1 significado más', other: `y ${count} significados más` }),
    suggestions: 'Sugerencias',
    onThisPage: 'En esta página',
  },
  recent: {
    title: 'Buscado antes',
    clear: 'Borrar',
  },
  comparisons: {
    title: 'Comparaciones',
    forThisPage: 'Comparaciones para esta página',
    all: (count) => plural(count, { one: 'Mostrar 1 más', other: `Mostrar ${count} más` }),
  },
  entry: {
    manyMeanings: (count) =>
      plural(count, {
        one: '1 significado.',
        other: `${count} significados. Cuál vale depende de la página.`,
      }),
    onThisPage: 'Es lo que significa en esta página',
    details: 'Nombres y fuentes',
    meansThis: 'Aquí significa esto',
    chosen: (host) => `Lo elegiste para ${host}.`,
    forget: 'Olvidar',
    rememberedFor: (form, meaning, host) => `En ${host}, ${form} significa ahora ${meaning}.`,
    forgottenFor: (form, host) => `Tu elección para ${form} en ${host} se ha olvidado.`,
    notChosen: 'Tu elección no se ha guardado: el almacenamiento del navegador la ha rechazado.',
    mute: (form) => `No marcar ${form}`,
    unmute: (form) => `Volver a marcar ${form}`,
    isMuted: (form) => `Ya conoces ${form}: no se marca en ninguna página.`,
    muted: (form) => `${form} ya no se marca en ninguna página.`,
    unmuted: (form) => `${form} se marca de nuevo.`,
    notMuted: 'Esto no se ha guardado: el almacenamiento del navegador lo ha rechazado.',
    unknown: (form) => `Spellout no conoce «${form}».`,
    picked: 'Estos términos, uno junto a otro, necesitan más espacio.',
    openInTab: 'Abrir en una pestaña',
  },
  questions: {
    choose: 'En {host}, {form} significa {meaning}',
    chooseMore: 'Spellout lo dirá así en todas las páginas de este sitio, hasta que lo olvides.',
    remember: 'Recordar',
    chosen: 'Recordado. En {host}, {form} significa {meaning}.',
    forget: 'Olvidar qué significa {form} en {host}',
    forgetMore: 'Elegiste {meaning}. Sin eso, el significado se lee en cada página.',
    forgetIt: 'Olvidar',
    forgotten: 'Olvidado. En {host}, lo que significa {form} se lee en cada página.',
    nothingChosen: 'No hay nada guardado sobre {form} en {host}.',
    mute: 'Ya la conozco: no marcar más {form}',
    muteMore:
      'Queda sin marcar en todas las páginas. Puedes buscarla aquí, y hacer que se marque de nuevo, cuando quieras.',
    muteUnknown: 'No está en el glosario de Spellout; solo la explica la propia página.',
    muteIt: 'No marcarla',
    muted: 'Hecho. {form} ya no se marca en ninguna página.',
    unknownSense:
      'Spellout no conoce este significado. Puede que una actualización lo haya quitado del glosario.',
    undone: 'Deshecho. Todo está como antes.',
    failed: 'Esto no se ha guardado: el almacenamiento del navegador lo ha rechazado. Todo sigue igual.',
    toStart: 'Buscar algo',
  },
  undone: 'Deshecho.',
  notUndone: 'No se ha podido deshacer: el almacenamiento del navegador lo ha rechazado.',
  options: 'Opciones',
  shortcuts: 'Atajos',
};

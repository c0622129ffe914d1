import type { Kind } from '../../glossary/types.ts';
import type { compare as english } from '../en/compare.ts';
import { pluralIn } from '../plural.ts';
import { names } from './names.ts';
import { shared } from './shared.ts';

const plural = pluralIn('es');
const list = new Intl.ListFormat('es');

const kindName = (kind: Kind) => names.kinds[kind]?.toLowerCase() ?? '';
const { number } = shared;

export const compare: typeof english = {
  windowTitle: (place) => `${place} – Spellout`,
  places: { contents: 'Glosario', picked: 'Lado a lado' },
  listed: (items) => list.format(items),

  siteWays: {
    all: 'Todas las siglas y comparaciones',
    own: 'Comparar otros términos',
  },

  contents: {
    title: 'Siglas y comparaciones',
    unknown: (asked) => `Spellout no conoce «${asked}».`,
    sideBySide: 'Lado a lado',
    acronyms: (count) => plural(count, { one: '1 sigla', other: `${number(count)} siglas` }),
  },

  entry: {
    severalMeanings: (count) => `${shared.meanings(count)}. Cuál de ellos es depende de la página.`,
  },

  head: {
    state: '{region} · revisado el {day}',
    markdownState: (region, day) => `${region} · revisado el ${day}`,
  },

  ways: {
    markdown: 'Copiar como Markdown',
    markdownCopied: 'Copiado como Markdown.',
    link: 'Copiar enlace',
    linkCopied: 'Enlace copiado.',
    print: 'Imprimir',
    refused: 'El navegador no ha dejado copiar a Spellout.',
  },

  table: {
    numbersLead: 'Los números pequeños llevan a las fuentes que hay debajo de la tabla.',
    setOffKey: 'Las celdas con una barra al lado difieren de otras de su fila.',
    differs: 'Difiere:',
    sameForAll: (count) =>
      count === 2 ? 'igual en los dos' : `igual en los ${count === 3 ? 'tres' : 'cuatro'}`,
    nothingRecorded: 'Aquí no hay nada anotado.',
    sources: 'Fuentes',
    source: (place) => `Fuente ${place}`,
  },

  pictures: {
    rangeKey: 'parte vacía: el margen',
    noNumber: 'sin número',
    noYear: 'sin año',
    inUnit: {
      hours: '{aspect}, en horas',
      weeks: '{aspect}, en semanas',
      months: '{aspect}, en meses',
      years: '{aspect}, en años',
      year: '{aspect}',
      count: '{aspect}',
      percent: '{aspect}, en porcentaje',
      dollars: '{aspect}, en dólares',
    },
    range: (least, most) => `de ${least} a ${most}`,
    hedged: {
      about: (value) => `unos ${value}`,
      almost: (value) => `casi ${value}`,
      moreThan: (value) => `más de ${value}`,
      atLeast: (value) => `al menos ${value}`,
    },
    amount: (value, unit, most) => {
      switch (unit) {
        case 'hours':
          return plural(most, { one: `${value} hora`, other: `${value} horas` });
        case 'weeks':
          return plural(most, { one: `${value} semana`, other: `${value} semanas` });
        case 'months':
          return plural(most, { one: `${value} mes`, other: `${value} meses` });
        case 'years':
          return plural(most, { one: `${value} año`, other: `${value} años` });
        case 'percent':
          return `${value} %`;
        case 'dollars':
          return `${value} $`;
        default:
          return value;
      }
    },
    level: (place, count) => `Nivel ${place} de ${count}`,
    compared: 'se compara aquí',
    comparedKey: 'marco continuo: se compara aquí',
  },

  picking: {
    title: 'Comparar otros términos',
    bottomLine: 'Elige de dos a cuatro. Lo que sus entradas tienen en común se pone lado a lado.',
    lost: (count) =>
      plural(count, {
        one: '1 término de esta dirección no está en el glosario.',
        other: `${number(count)} términos de esta dirección no están en el glosario.`,
      }),
    orReady: 'O elige una comparación ya hecha',
    saysMore: 'Una comparación ya hecha dice más: {titles}',
    terms: 'Términos que se comparan',
    field: 'Añadir una sigla o significado',
    full: 'Cuatro como mucho',
    options: 'Términos que se pueden añadir',
    suggested: 'Del mismo tipo y campo',
    nothing: (asked) => `No hay nada que añadir para «${asked}».`,
    someOf: (shown, count) => `${shown} de ${number(count)} significados`,
    added: (shortForm, count, most) => `${shortForm} añadido: ${count} de ${most} términos como mucho.`,
    removed: (shortForm) => `${shortForm} quitado.`,
    moved: (shortForm, place, count) => `${shortForm} es el número ${place} de ${count}.`,
    moveLeft: (shortForm) => `Mover ${shortForm} a la izquierda`,
    moveRight: (shortForm) => `Mover ${shortForm} a la derecha`,
    left: 'Mover a la izquierda',
    right: 'Mover a la derecha',
    removeOne: (shortForm) => `Quitar ${shortForm}`,
  },

  made: {
    rows: {
      what: 'Qué es',
      more: 'Con más palabras',
      kind: 'Tipo',
      field: 'Campo',
      region: 'Región',
      alsoCalled: 'También se llama',
      formerNames: 'Nombres anteriores',
      foreignNames: 'En otros idiomas',
      related: 'Siglas relacionadas',
      sources: 'Fuentes',
      reviewed: 'Revisado',
    },
    missing: {
      nothing: 'No hay nada anotado.',
      more: 'Nada más que lo dicho arriba.',
      otherName: 'No hay otro nombre anotado.',
      formerName: 'No hay un nombre anterior anotado.',
      sources: 'Aún ninguna.',
      reviewed: 'Aún sin revisar con una fuente.',
    },
    ofOneKind: (count, kind) => `${count === 2 ? 'Los dos' : 'Todos'} son del mismo tipo: ${kindName(kind)}.`,
    ofKinds: (groups) => {
      const said = groups.map(({ names: of, kind }) => `${list.format(of)}: ${kindName(kind)}`).join('; ');
      return groups.some(({ names: of }) => of.length > 1)
        ? `No todos son del mismo tipo. ${said}.`
        : `No son del mismo tipo. ${said}.`;
    },
  },
};

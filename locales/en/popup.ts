import { pluralIn } from '../plural.ts';

const plural = pluralIn('en');

/** For each thing that a switch may be about; `name` is a host or a domain. */
type ByReach = Readonly<Record<'page' | 'host' | 'domain' | 'file' | 'files', (name: string) => string>>;

export const popup = {
  site: {
    explain: 'Explain acronyms here',
    about: 'The switch is for',
    scopes: {
      page: () => 'this page only',
      host: (name) => name,
      domain: (name) => `${name} and everything below it`,
      file: () => 'this file only',
      files: () => 'all local files',
    } as ByReach,
    onAsEverywhere: 'On, as everywhere.',
    offUnlisted: 'Off here: you explain only listed sites.',
    onByRule: {
      page: () => 'On for this page, by your rule.',
      host: (name) => `On for ${name}, by your rule.`,
      domain: (name) => `On for ${name} and everything below it, by your rule.`,
      file: () => 'On for this file, by your rule.',
      files: () => 'On for all local files, by your rule.',
    } as ByReach,
    offByRule: {
      page: () => 'Off for this page, by your rule.',
      host: (name) => `Off for ${name}, by your rule.`,
      domain: (name) => `Off for ${name} and everything below it, by your rule.`,
      file: () => 'Off for this file, by your rule.',
      files: () => 'Off for all local files, by your rule.',
    } as ByReach,
    switchedOn: {
      page: () => 'Switched on for this page.',
      host: (name) => `Switched on for ${name}.`,
      domain: (name) => `Switched on for ${name} and everything below it.`,
      file: () => 'Switched on for this file.',
      files: () => 'Switched on for all local files.',
    } as ByReach,
    switchedOff: {
      page: () => 'Switched off for this page.',
      host: (name) => `Switched off for ${name}.`,
      domain: (name) => `Switched off for ${name} and everything below it.`,
      file: () => 'Switched off for this file.',
      files: () => 'Switched off for all local files.',
    } as ByReach,
    notSwitched: 'The switch was not saved: the browser’s storage refused it. Nothing has changed.',
  },
  page: {
    title: 'On this page',
    sort: 'Order',
    sorts: { often: 'Most frequent', letters: 'A to Z', open: 'Unclear first' },
    /** `form` stands on a page so often; the button leads to the next place. */
    goToNext: (form: string, count: number) =>
      plural(count, {
        one: `${form}, 1 time: go to it on the page`,
        other: `${form}, ${count} times: go to the next on the page`,
      }),
    gone: (form: string) => `${form} is no longer on the page.`,
    showAll: (count: number) => plural(count, { one: 'Show the only one', other: `Show all ${count}` }),
    pageWords: 'The page says so itself.',
    notInGlossary: 'Spellout’s glossary does not have it.',
    allMeanings: (form: string) => `All meanings of ${form}`,
    more: (form: string) => `More about ${form}`,
    asking: 'Reading the page …',
    loadingTitle: 'This page is still loading.',
    loading: 'Its acronyms are listed here as soon as it is there.',
    emptyTitle: 'No acronyms that Spellout knows on this page.',
    empty: 'You can still look one up.',
    offTitle: 'Nothing on this page is marked.',
    off: 'Spellout is off here. Looking something up works all the same.',
    unreadableTitle: 'Spellout can’t read this page yet.',
    unreadable:
      'Was it open before Spellout was installed or updated? Reload it. Browsers keep extensions out of their own pages and stores.',
    reload: 'Reload the page',
    forbiddenTitle: 'Spellout can’t read this page.',
    forbidden:
      'Browsers keep extensions out of their own pages, settings and stores. Looking something up works all the same.',
    settingsLostTitle: 'Your settings can’t be read.',
    settingsLost: 'The browser’s storage does not answer. Until it does, Spellout works as it came.',
  },
  search: {
    field: 'Look up an acronym or meaning',
    /** In the field itself, short enough for large text; the end of its name. */
    invitation: 'Acronym or meaning',
    loading: 'Opening the glossary …',
    broken: 'The glossary can’t be opened. Close this window and try again.',
    unknown: (query: string) => `Spellout does not know “${query}”.`,
    found: (count: number) => plural(count, { one: '1 acronym', other: `${count} acronyms` }),
    foundMore: (shown: number, count: number) => `${shown} of ${count} acronyms`,
    moreMeanings: (count: number) =>
      plural(count, { one: 'and 1 more meaning', other: `and ${count} more meanings` }),
    suggestions: 'Suggestions',
    onThisPage: 'On this page',
  },
  recent: {
    title: 'Looked up before',
    clear: 'Clear',
  },
  comparisons: {
    title: 'Side by side',
    forThisPage: 'Side by side, for this page',
    all: (count: number) => plural(count, { one: 'Show 1 more', other: `Show ${count} more` }),
  },
  entry: {
    manyMeanings: (count: number) =>
      plural(count, {
        one: '1 meaning.',
        other: `${count} meanings. Which one is meant depends on the page.`,
      }),
    onThisPage: 'Meant on this page',
    details: 'Names and sources',
    meansThis: 'Means this here',
    chosen: (host: string) => `You chose this for ${host}.`,
    forget: 'Forget',
    rememberedFor: (form: string, meaning: string, host: string) =>
      `On ${host}, ${form} now means ${meaning}.`,
    forgottenFor: (form: string, host: string) => `Your choice for ${form} on ${host} is forgotten.`,
    notChosen: 'Your choice was not saved: the browser’s storage refused it.',
    mute: (form: string) => `Don’t mark ${form}`,
    unmute: (form: string) => `Mark ${form} again`,
    isMuted: (form: string) => `You know ${form}: it is marked on no page.`,
    muted: (form: string) => `${form} is marked on no page any more.`,
    unmuted: (form: string) => `${form} is marked again.`,
    notMuted: 'This was not saved: the browser’s storage refused it.',
    unknown: (form: string) => `Spellout does not know “${form}”.`,
    picked: 'These terms side by side need more room.',
    openInTab: 'Open in a tab',
  },
  /** Questions that the popup opens at. `{host}`, `{form}` and `{meaning}` are set off. */
  questions: {
    choose: 'On {host}, {form} means {meaning}',
    chooseMore: 'Spellout will say so on every page of this site, until you forget it.',
    remember: 'Remember',
    chosen: 'Remembered. On {host}, {form} means {meaning}.',
    forget: 'Forget what {form} means on {host}',
    forgetMore: 'You chose {meaning}. Without that, each page is read for what it means.',
    forgetIt: 'Forget',
    forgotten: 'Forgotten. On {host}, each page is read for what {form} means.',
    nothingChosen: 'Nothing is remembered of {form} on {host}.',
    mute: 'I know this one: do not mark {form} any more',
    muteMore:
      'It stays unmarked on every page. You can look it up here, and have it marked again, at any time.',
    muteUnknown: 'Spellout’s glossary does not have it; only the page itself explains it.',
    muteIt: 'Don’t mark it',
    muted: 'Done. {form} is marked on no page any more.',
    unknownSense: 'Spellout does not know this meaning. An update may have taken it out of the glossary.',
    undone: 'Undone. Everything is as it was.',
    failed: 'This was not saved: the browser’s storage refused it. Nothing has changed.',
    toStart: 'Look something up',
  },
  undone: 'Undone.',
  notUndone: 'This could not be undone: the browser’s storage refused it.',
  options: 'Options',
  shortcuts: 'Shortcuts',
};

import { posix } from 'node:path';

/** One import, re-export or dynamic import of a file. */
export type Import = {
  /** As it is written: "../glossary/types.ts". */
  specifier: string;
  /** Whether it is gone after compiling: `import type`, `export type`. */
  typeOnly: boolean;
};

/** What a folder may import: other folders and packages, whole or as types alone. */
export type ImportRule = { all: readonly string[]; types: readonly string[] };

/**
 * The code of a file without its comments. Strings stay: a quoted "//" is not a
 * comment. Good enough for this code base; it is no parser.
 */
export function withoutComments(source: string): string {
  return source.replace(
    /("(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`)|\/\/[^\n]*|\/\*[\s\S]*?\*\//g,
    (_match, quoted: string | undefined) => quoted ?? ' ',
  );
}

/** The code without comments and without the contents of its one-line strings. */
export function withoutStrings(source: string): string {
  return withoutComments(source).replace(/"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'/g, "''");
}

/**
 * Every import of a file. `import { type A }` counts as a whole import: under
 * `verbatimModuleSyntax` it still loads the module.
 */
export function importsOf(source: string): Import[] {
  const code = withoutComments(source);
  const fixed = code.matchAll(
    /\b(?:import|export)\s+(type\s+(?!from\b))?(?:[\w$*{},\s]*?\bfrom\s*)?["']([^"']+)["']/g,
  );
  const dynamic = code.matchAll(/\bimport\s*\(\s*(?:["'`]([^"'`$]+)["'`]\s*[,)])?/g);
  return [
    ...[...fixed].map(([, type, specifier]) => ({
      specifier: specifier ?? '',
      typeOnly: type !== undefined,
    })),
    // A computed address can lead anywhere, so it stands for itself and no rule allows it.
    ...[...dynamic].map(([, specifier]) => ({ specifier: specifier ?? '(computed)', typeOnly: false })),
  ];
}

/** The imports of a file that its folder's rule forbids, in words. */
export function forbiddenImports(file: string, source: string, rule: ImportRule): string[] {
  return importsOf(source).flatMap(({ specifier, typeOnly }) => {
    const target = targetOf(file, specifier);
    const allowed = rule.all.includes(target) || (typeOnly && rule.types.includes(target));
    if (allowed) return [];
    const asType = typeOnly ? 'the types of ' : '';
    return [`${file} must not import ${asType}${specifier}`];
  });
}

/**
 * A circle of files that import one another, the first one again at its end; null where there is none.
 *
 * @param imports the files that each file imports.
 */
export function circleIn(imports: ReadonlyMap<string, readonly string[]>): string[] | null {
  const done = new Set<string>();
  const search = (file: string, path: readonly string[]): string[] | null => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return null;
    for (const next of imports.get(file) ?? []) {
      const circle = search(next, [...path, file]);
      if (circle) return circle;
    }
    done.add(file);
    return null;
  };
  for (const file of imports.keys()) {
    const circle = search(file, []);
    if (circle) return circle;
  }
  return null;
}

/** The files of this code base that a file imports, from the root; types count, too. */
export function filesImportedBy(file: string, source: string): string[] {
  return importsOf(source)
    .filter(({ specifier }) => specifier.startsWith('.'))
    .map(({ specifier }) => posix.join(posix.dirname(file), specifier));
}

/** The top folder of a relative import, the name of a package ("preact" for "preact/hooks"). */
function targetOf(file: string, specifier: string): string {
  const parts = specifier.split('/');
  if (specifier.startsWith('.')) {
    return posix.join(posix.dirname(file), specifier).split('/')[0] ?? '';
  }
  return specifier.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? '');
}

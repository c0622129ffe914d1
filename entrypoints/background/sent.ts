/* What is sent is looked at before it is believed: of what is not as it should be, nothing is left. */

export function listOf(sent: unknown): readonly unknown[] {
  return Array.isArray(sent) ? sent : [];
}

export function textsIn(sent: unknown): string[] {
  return listOf(sent).filter((item) => typeof item === 'string');
}

/** Whole numbers: places in a text or a list. */
export function placesIn(sent: unknown): number[] {
  return listOf(sent).filter((item): item is number => Number.isInteger(item));
}

export function fieldsOf(sent: unknown): Readonly<Record<string, unknown>> {
  return typeof sent === 'object' && sent !== null ? (sent as Record<string, unknown>) : {};
}

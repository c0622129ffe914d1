/** What is in a file that a reader picked, or why it is no list of sites. */
export type ReadRulesFile = { text: string } | { problem: 'too-long' | 'not-text' };

/** No character takes more bytes in UTF-8, for each unit of its length. */
const MOST_BYTES = 3;

/** Reads a picked file; one that is too long for a list of sites is refused without being read. */
export async function readRulesFile(file: Blob, mostCharacters: number): Promise<ReadRulesFile> {
  if (file.size > MOST_BYTES * mostCharacters) return { problem: 'too-long' };
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
    return text.includes('\0') ? { problem: 'not-text' } : { text };
  } catch {
    // Bytes that are no text, or a file that went away after it was picked.
    return { problem: 'not-text' };
  }
}

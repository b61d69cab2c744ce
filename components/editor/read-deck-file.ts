/** A chosen file as text, byte for byte (a mark of byte order stays), or why it is none. */
export async function readDeckFile(file: File): Promise<{ text: string } | { refused: string }> {
  if (file.size > MOST_BYTES) return { refused: `${file.name} is larger than 64 KB. Split it into two decks.` };
  try {
    const bytes = await file.arrayBuffer();
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch (error) {
    if (error instanceof TypeError) return { refused: `${file.name} is no UTF-8 text. Save it as UTF-8 first.` };
    throw error;
  }
}

const MOST_BYTES = 64 * 1024;

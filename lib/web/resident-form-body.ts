/** The longest post that is read: a text far too long still comes back to its writer, a flood does not. */
const longestBody = 256 * 1024;

export type ReadForm = { form: FormData } | { refused: 'tooLarge' | 'unreadable' };

/** Reads a posted form up to a limit, and refuses more as soon as it is announced or arrives. */
export async function readForm(request: Request): Promise<ReadForm> {
  const type = request.headers.get('content-type') ?? '';
  if (!/^(application\/x-www-form-urlencoded|multipart\/form-data)\b/i.test(type)) {
    return { refused: 'unreadable' };
  }
  if (Number(request.headers.get('content-length')) > longestBody) return { refused: 'tooLarge' };
  try {
    const body = await bodyUpTo(request, longestBody);
    if (!body) return { refused: 'tooLarge' };
    return { form: await new Response(body, { headers: { 'Content-Type': type } }).formData() };
  } catch {
    return { refused: 'unreadable' };
  }
}

async function bodyUpTo(request: Request, limit: number): Promise<Blob | undefined> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  if (!request.body) return new Blob([]);
  const reader: ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>> = request.body.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    length += part.value.byteLength;
    if (length > limit) {
      await reader.cancel();
      return undefined;
    }
    chunks.push(part.value);
  }
  return new Blob(chunks);
}

interface PageEvent {
  readonly request: { uri: string };
}

/**
 * Runs at the edge before the bucket is asked, as text in the template: whatever names no file is a page, and every page is the same
 * document, which reads its own address. Plain statements only, since the edge knows an old JavaScript.
 */
export function handler(event: PageEvent): PageEvent['request'] {
  const request = event.request;
  const name = request.uri.slice(request.uri.lastIndexOf('/'));
  if (!name.includes('.')) request.uri = '/index.html';
  return request;
}

/** A text for comparing what is typed with short lists on the screen: no accents, no case. Projects are searched by the server. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd').trim();
}

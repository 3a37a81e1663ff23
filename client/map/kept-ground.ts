const KEY = 'atlas.ground';

/** The address of the ground that this reader chose before; null for the own one, or where nothing can be kept. */
export function readKeptGround(): string | null {
  return storage()?.getItem(KEY) ?? null;
}

/** Keeps the choice for the next visit. @returns false where the browser keeps nothing */
export function keepGround(url: string | null): boolean {
  const store = storage();
  if (!store) return false;
  if (url === null) store.removeItem(KEY);
  else store.setItem(KEY, url);
  return true;
}

/** Browsers that are told to keep nothing throw at the very name. */
function storage(): Storage | null {
  try {
    return window.localStorage;
  } catch (error) {
    console.warn('map: settings are not kept:', error);
    return null;
  }
}

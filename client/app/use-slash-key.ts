import { type RefCallback, useCallback, useEffect, useRef } from 'react';

/** «/» goes to a field from anywhere, and to one that is still being loaded as soon as it is there. Gives the field's ref. */
export function useSlashKey(): RefCallback<HTMLInputElement> {
  const field = useRef<HTMLInputElement>(null);
  const isAsked = useRef(false);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const writing = event.target instanceof HTMLElement && event.target.closest('input, textarea, select, [contenteditable="true"]');
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || writing) return;
      event.preventDefault();
      isAsked.current = field.current === null;
      field.current?.focus();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, []);
  return useCallback((element) => {
    field.current = element;
    if (!element || !isAsked.current) return;
    isAsked.current = false;
    element.focus();
  }, []);
}

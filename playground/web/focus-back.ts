import { useLayoutEffect } from 'preact/hooks';

/**
 * For what takes the cursor while it is open: at its end the cursor is back where it was, also where that has been drawn
 * anew meanwhile. Whoever has gone elsewhere by then stays there.
 */
export function useFocusBack(isOpen: boolean): void {
  useLayoutEffect(() => {
    const before = document.activeElement;
    if (!isOpen || !(before instanceof HTMLElement)) return;
    // Not at once: what ends here may still stand, and a modal lets nothing outside itself have the cursor.
    return () => queueMicrotask(() => giveBack(before));
  }, [isOpen]);
}

function giveBack(before: HTMLElement): void {
  const now = document.activeElement;
  const isElsewhere = now !== null && now !== document.body && now.closest('dialog, .panel') === null;
  if (!isElsewhere) asItIsNow(before).focus();
}

function asItIsNow(before: HTMLElement): HTMLElement {
  if (before.isConnected) return before;
  const alike = [...document.querySelectorAll<HTMLElement>(before.tagName)];
  return alike.find((each) => nameOf(each) === nameOf(before)) ?? document.querySelector('main') ?? before;
}

const nameOf = (element: HTMLElement) => element.ariaLabel ?? element.textContent;

/** A round face of initials, always the same colour for the same person; the app's own mark for the app. */
export function Avatar({ name, isApp = false }: { readonly name: string; readonly isApp?: boolean }) {
  if (isApp) return <img class="avatar" src="/icon.svg" alt="" />;
  return (
    <span class={`avatar tone-${toneOf(name)}`} aria-hidden="true">
      {initialsOf(name)}
    </span>
  );
}

const initialsOf = (name: string) => {
  const words = name.split(/\s+/);
  return `${words[0]?.[0] ?? ''}${words.length > 1 ? (words.at(-1)?.[0] ?? '') : ''}`.toUpperCase();
};

const toneOf = (name: string) => [...name].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0) % 6;

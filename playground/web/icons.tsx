/** Small drawings, so that nothing depends on the fonts of a machine. */
export function Icon({ name }: { readonly name: keyof typeof shapes }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={shapes[name]} />
    </svg>
  );
}

const shapes = {
  hash: 'M6 2 4.5 14M11.5 2 10 14M2.5 5.5h12M1.5 10.5h12',
  lock: 'M3.5 7.5h9v6h-9zM5.5 7.5V5a2.5 2.5 0 0 1 5 0v2.5',
  shared: 'M2.5 2.5h8v8h-8zM6 10.5v3h7.5V6h-3',
  app: 'M8 1.8 14.2 8 8 14.2 1.8 8z',
  clock: 'M8 1.8a6.2 6.2 0 1 1 0 12.4A6.2 6.2 0 0 1 8 1.8M8 4.5V8l2.5 1.6',
  menu: 'M2 4h12M2 8h12M2 12h12',
  close: 'm3.5 3.5 9 9m0-9-9 9',
  send: 'M2 2.5 14 8 2 13.5 4 8zM4 8h5',
} as const;

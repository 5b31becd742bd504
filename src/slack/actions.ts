/** Ids of buttons that stand on several surfaces. Values of them are round ids, never anything about a person. */
export const opens = {
  hub: 'open-hub',
  join: 'open-join',
  leave: 'open-leave',
  reflect: 'open-reflect',
  lighter: 'open-lighter',
  withdraw: 'open-withdraw',
  review: 'open-review',
  setup: 'open-setup',
  privacy: 'open-privacy',
  resources: 'open-resources',
  help: 'open-help',
} as const;

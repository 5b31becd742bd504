import type { types } from '@slack/bolt';
import { copy } from '../copy.ts';
import { clipped, clippedMrkdwn, stripControlCharacters } from './mrkdwn.ts';

/** Slack's limits in characters (docs.slack.dev/reference/block-kit). Everything that is built here keeps them. */
const most = {
  section: 3000,
  header: 150,
  button: 75,
  option: 75,
  label: 2000,
  hint: 2000,
  placeholder: 150,
  context: 3000,
  title: 24,
} as const;

export const plain = (text: string, limit: number): types.PlainTextElement => ({
  type: 'plain_text',
  text: clipped(stripControlCharacters(text), limit) || '–',
  emoji: true,
});

/** Our own mrkdwn: foreign parts must have gone through `escaped`. */
const mrkdwn = (text: string, limit: number): types.MrkdwnElement => ({
  type: 'mrkdwn',
  text: clipped(text, limit),
  verbatim: true,
});

/** A paragraph of our own words, in mrkdwn. */
export const section = (text: string): types.SectionBlock => ({ type: 'section', text: mrkdwn(text, most.section) });

/** A paragraph of anybody's words, shown exactly as they are. */
export const plainSection = (text: string): types.SectionBlock => ({
  type: 'section',
  text: plain(text, most.section),
});

export const header = (text: string): types.HeaderBlock => ({ type: 'header', text: plain(text, most.header) });

export const divider: types.DividerBlock = { type: 'divider' };

/** Small print. */
export const context = (text: string): types.ContextBlock => ({
  type: 'context',
  elements: [mrkdwn(text, most.context)],
});

export interface ButtonFacts {
  readonly text: string;
  readonly action: string;
  /** What a screen reader says instead of the text, where the text alone is not enough. */
  readonly label?: string;
  readonly value?: string;
  readonly style?: 'primary' | 'danger';
  readonly confirm?: types.ConfirmationDialog;
}

export const button = ({ text, action, label, value, style, confirm }: ButtonFacts): types.Button => ({
  type: 'button',
  text: plain(text, most.button),
  action_id: action,
  accessibility_label: clipped(label ?? text, most.button),
  ...(value === undefined ? {} : { value }),
  ...(style === undefined ? {} : { style }),
  ...(confirm === undefined ? {} : { confirm }),
});

export interface Question {
  readonly title: string;
  readonly text: string;
  readonly yes: string;
  readonly no: string;
}

/** What is asked before a button does its work. */
export const confirmation = ({ title, text, yes, no }: Question): types.ConfirmationDialog => ({
  title: plain(title, 100),
  text: plain(text, 300),
  confirm: plain(yes, 30),
  deny: plain(no, 30),
});

/** A button for what cannot be undone: it asks first, as urgently as it looks. */
export const dangerButton = (facts: Omit<ButtonFacts, 'style' | 'confirm'>, asks: Question): types.Button =>
  button({ ...facts, style: 'danger', confirm: { ...confirmation(asks), style: 'danger' } });

/** A menu behind "⋯"; Slack takes five options. */
export const overflow = (action: string, options: readonly types.PlainTextOption[]): types.Overflow => ({
  type: 'overflow',
  action_id: action,
  options: options.slice(0, 5),
});

/** A row of buttons; Slack takes 25. */
export const buttons = (...row: (types.Button | types.Overflow)[]): types.ActionsBlock => ({
  type: 'actions',
  elements: row.slice(0, 25),
});

/** A paragraph with one button beside it. */
export const sectionWith = (text: string, accessory: types.Button): types.SectionBlock => ({
  ...section(text),
  accessory,
});

/** A paragraph of anybody's words in bold, otherwise shown exactly as they are. Bold ends with its line in Slack's mrkdwn. */
export const boldSection = (text: string): types.SectionBlock =>
  section(
    clippedMrkdwn(text, most.section - 200)
      .split('\n')
      .map((line) => (line.trim() === '' ? line : `*${line.trim()}*`))
      .join('\n'),
  );

export interface TextInputFacts {
  readonly block: string;
  readonly action: string;
  readonly label: string;
  readonly hint?: string;
  readonly placeholder?: string;
  readonly initial?: string;
  readonly longest: number;
  readonly multiline?: boolean;
  readonly optional?: boolean;
}

export function textInput(facts: TextInputFacts): types.InputBlock {
  const element: types.PlainTextInput = {
    type: 'plain_text_input',
    action_id: facts.action,
    multiline: facts.multiline ?? false,
    max_length: facts.longest,
    ...(facts.placeholder === undefined ? {} : { placeholder: plain(facts.placeholder, most.placeholder) }),
    ...(facts.initial === undefined ? {} : { initial_value: clipped(facts.initial, facts.longest) }),
  };
  return input(facts, element);
}

export const input = (
  facts: { readonly block: string; readonly label: string; readonly hint?: string; readonly optional?: boolean },
  element: types.InputBlock['element'],
): types.InputBlock => ({
  type: 'input',
  block_id: facts.block,
  label: plain(facts.label, most.label),
  optional: facts.optional ?? false,
  element,
  ...(facts.hint === undefined ? {} : { hint: plain(facts.hint, most.hint) }),
});

export const option = (text: string, value: string, description?: string): types.PlainTextOption => ({
  text: plain(text, most.option),
  value,
  ...(description === undefined ? {} : { description: plain(description, most.option) }),
});

export interface ModalFacts {
  readonly title: string;
  readonly blocks: types.KnownBlock[];
  readonly close?: string;
  /** A modal with inputs needs one. `callback` names the listener of its submission. */
  readonly submit?: { readonly text: string; readonly callback: string; readonly metadata?: string };
  readonly metadata?: string;
  /** Closing it closes what lies below as well: the end of several steps. */
  readonly endsAll?: boolean;
}

/** Slack takes 100 blocks and 250 kB; what comes after is left out. */
export function modal({ title, blocks, close, submit, metadata, endsAll }: ModalFacts): types.ModalView {
  const stored = submit?.metadata ?? metadata;
  return {
    type: 'modal',
    title: plain(title, most.title),
    blocks: fitting(blocks),
    close: plain(close ?? copy().common.close, most.title),
    ...(submit === undefined ? {} : { submit: plain(submit.text, most.title), callback_id: submit.callback }),
    ...(stored === undefined ? {} : { private_metadata: stored }),
    ...(endsAll ? { clear_on_close: true } : {}),
  };
}

const heaviest = 240_000;

export function fitting(blocks: readonly types.KnownBlock[]): types.KnownBlock[] {
  let weight = 0;
  return blocks.slice(0, 100).filter((block) => {
    weight += Buffer.byteLength(JSON.stringify(block));
    return weight < heaviest;
  });
}

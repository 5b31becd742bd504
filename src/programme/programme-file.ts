import { Document, isMap, isNode, isScalar, isSeq, LineCounter, type Node, parseDocument, visit } from 'yaml';
import type { Programme, ProgrammeMistake } from '../domain/programme.ts';
import { done, type Result, refused } from '../domain/result.ts';
import { makeHarmless } from '../domain/strip-control-characters.ts';
import type { Codebook } from '../domain/theme.ts';
import { namesIn, prepareRoster } from '../text/names/scrub.ts';
import { renewProgramme } from './older-programme.ts';
import { checkNewProgramme, mistakeSentence } from './validate.ts';

/** A mistake in a file, for whoever wrote it. */
export interface FileMistake {
  /** Counted from 1. */
  readonly line: number;
  readonly sentence: string;
}

/** A programme that was read, and what a file of an earlier release lacks or still has. */
export interface ReadProgramme {
  readonly programme: Programme;
  readonly notices: readonly FileMistake[];
}

/** Reads a programme from YAML or JSON. The refusal names every mistake: its line, what is wrong, how to mend it. */
export function readProgrammeFile(text: string, codebook: Codebook): Result<ReadProgramme, readonly FileMistake[]> {
  const lines = new LineCounter();
  // A mark that some editors put in front would otherwise be a part of the first name.
  const file = parseDocument(text.replace(/^\uFEFF/u, ''), { lineCounter: lines, prettyErrors: false });
  const line = (offset: number) => lines.linePos(offset).line;
  if (file.errors.length > 0)
    return refused(file.errors.map(({ code, pos }) => ({ line: line(pos[0]), sentence: sentenceOfCode(code) })));
  const references: FileMistake[] = [];
  visit(file, {
    Alias: (_, { range }) => {
      references.push({
        line: line(range?.[0] ?? 0),
        sentence: 'A reference (*) cannot be used here; write the text out, in quotation marks if it begins with *.',
      });
    },
  });
  if (references.length > 0) return refused(references.slice(0, 1));
  const written: { readonly programme: unknown } = { programme: file.toJS() };
  makeHarmless(written);
  const checked = checkNewProgramme(written.programme, codebook);
  const mistakes = checked.ok ? namesIn(checked.value, prepareRoster([])) : checked.refusal;
  const placed = (found: readonly ProgrammeMistake[]): readonly FileMistake[] =>
    found
      .map((each) => ({ line: line(offsetOf(file.contents, each)), sentence: mistakeSentence(each) }))
      .toSorted((one, other) => one.line - other.line);
  if (!checked.ok || mistakes.length > 0) return refused(placed(mistakes));
  return done({ programme: checked.value, notices: placed(renewProgramme(file.toJS()).notices) });
}

/** The programme as a file with comments that say what each part is for: what is read from it is the same programme. */
export function writeProgrammeFile(programme: Programme): string {
  const file = new Document(programme);
  file.commentBefore = introduction;
  if (isMap(file.contents)) {
    const steps = file.contents.get('steps');
    if (isSeq(steps)) {
      for (const step of steps.items.slice(1)) if (isNode(step)) step.spaceBefore = true;
      const [first] = steps.items;
      if (isMap(first)) for (const { key } of first.items) if (isScalar(key)) comment(key);
    }
  }
  return file.toString({ lineWidth: 110, blockQuote: 'folded' });
}

function comment(key: Node & { readonly value: unknown }): void {
  const said = comments.get(String(key.value));
  if (said !== undefined) key.commentBefore = said.map((line) => ` ${line}`).join('\n');
}

const introduction = ` A programme of Imperfect Ally: change the words, then try
   npm run programme -- check FILE
 which names the line of every mistake. Lines that begin with # are for you and are not stored.
 A week that has opened keeps what it asked; changes hold from the next week that opens.`;

const comments: ReadonlyMap<string, readonly string[]> = new Map([
  ['id', ['A step keeps its id for as long as a season runs.']],
  ['title', ['At most 24 characters: it is the title of the form.']],
  ['language', ['What the programme is written in: en, de or es. English where it does not say.']],
  ['minutes', ['About how long an answer takes.']],
  ['framing', ['One to three short sentences before the question.']],
  ['note', ['Something to think with, behind a button.']],
  [
    'wordings',
    [
      'The first season asks the first wording, the next one the second, and so on. At least three. A question asks',
      'about the person who answers, never for a name or a story about somebody else. Its choices, 4 to 7 or none, each',
      'stand for one theme: an id of the codebook or of your own themes. The form adds “Something else”.',
    ],
  ],
  ['receiving', ['The same week for people on the receiving end: offered to everyone as another question.']],
  ['contentNote', ['For a week that may be hard: says that another day, or no answer, is fine.']],
  ['tips', ['What the channel reads on Monday, whatever was answered.']],
  ['read', ['One thing to read: title, author, year.']],
  ['channelLine', ['One line for the channel. A discussion (kind: discussion) has a part "discussion" instead.']],
]);

/** Where the mistake is, or the nearest place around it. */
function offsetOf(contents: unknown, { path, unknown = [] }: ProgrammeMistake): number {
  let node: unknown = contents;
  let offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
  for (const part of [...path, ...unknown.slice(0, 1)]) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(part));
      if (pair === undefined) break;
      offset = isNode(pair.key) ? (pair.key.range?.[0] ?? offset) : offset;
      node = pair.value;
    } else if (isSeq(node)) {
      const item: unknown = node.items[Number(part)];
      if (!isNode(item)) break;
      offset = item.range?.[0] ?? offset;
      node = item;
    } else break;
  }
  return offset;
}

function sentenceOfCode(code: string): string {
  switch (code) {
    case 'DUPLICATE_KEY':
      return 'This name is there twice in the same part; keep one of them.';
    case 'TAB_AS_INDENT':
      return 'This line is indented with a tab; use spaces.';
    case 'BAD_INDENT':
    case 'BLOCK_IN_FLOW':
      return 'This line is not indented like its neighbours; use the same number of spaces.';
    case 'MULTILINE_IMPLICIT_KEY':
    case 'BLOCK_AS_IMPLICIT_KEY':
      return 'A text with a colon in it, or one that goes on in the next line, needs quotation marks around it.';
    case 'MISSING_CHAR':
      return 'A character is missing here, for instance a closing quotation mark or bracket, or a colon.';
    default:
      return `This cannot be read as YAML or JSON (${code}); compare it with an exported file.`;
  }
}

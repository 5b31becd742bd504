import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { withDates } from '../date-tokens.ts';
import { type JsonObject, textAt } from '../json.ts';
import { type Piece, piecesOf } from './mrkdwn.ts';

/** Who and what the ids in a text are called. */
export interface Names {
  person(id: string): string;
  channel(id: string): string;
  /** The zone of whoever looks. */
  readonly zone: string;
}

export const NamesContext = createContext<Names>({ person: (id) => id, channel: (id) => id, zone: '' });

/** A text object of Slack's, or plain mrkdwn. */
export function SlackText({ text }: { readonly text: JsonObject | string | undefined }) {
  const { zone } = useContext(NamesContext);
  if (text === undefined) return null;
  if (typeof text === 'string') return <Pieces pieces={piecesOf(withDates(text, zone))} />;
  const words = textAt(text, 'text') ?? '';
  if (textAt(text, 'type') === 'mrkdwn') return <Pieces pieces={piecesOf(withDates(words, zone))} />;
  return <>{words.split('\n').flatMap((line, at) => (at === 0 ? [line] : [<br key={at} />, line]))}</>;
}

function Pieces({ pieces }: { readonly pieces: readonly Piece[] }) {
  return (
    <>
      {pieces.map((piece, at) => (
        <OnePiece key={at} piece={piece} />
      ))}
    </>
  );
}

function OnePiece({ piece }: { readonly piece: Piece }) {
  const names = useContext(NamesContext);
  switch (piece.kind) {
    case 'text':
      return <>{piece.text}</>;
    case 'break':
      return <br />;
    case 'bold':
      return (
        <strong>
          <Pieces pieces={piece.inner} />
        </strong>
      );
    case 'italic':
      return (
        <em>
          <Pieces pieces={piece.inner} />
        </em>
      );
    case 'strike':
      return (
        <s>
          <Pieces pieces={piece.inner} />
        </s>
      );
    case 'quote':
      return (
        <blockquote>
          <Pieces pieces={piece.inner} />
        </blockquote>
      );
    case 'code':
      return <code>{piece.text}</code>;
    case 'link':
      return (
        <a href={piece.url} target="_blank" rel="noreferrer noopener">
          {piece.text}
        </a>
      );
    case 'user':
      return <span class="mention">@{names.person(piece.id)}</span>;
    case 'channel':
      return <span class="mention">#{names.channel(piece.id)}</span>;
  }
}

import type { Axis, EncodeEntry, Mark, Scale, Spec } from 'vega';
import type { Band, DigestTheme } from '../../domain/digest.ts';
import { stripControlCharacters } from '../../domain/strip-control-characters.ts';
import type { ReportedWeek } from '../../flows/groups/season-report.ts';
import { reportWords } from './plain-reports.ts';

/** A chart as an SVG text, drawn on the server. Colours are those of the page that it stands in. */
export interface Chart {
  readonly svg: string;
  /** What it shows, for whoever does not see it; the table beside it has the same facts. */
  readonly description: string;
}

/** Themes by weeks: the more people, the stronger the cell. */
export function seasonChart(weeks: readonly ReportedWeek[]): Promise<Chart> {
  const cells = weeks.flatMap(({ week, digest }) =>
    themesOf(digest).map(({ label, band }) => ({ week: String(week), theme: oneLine(label), ...cellOf(band) })),
  );
  const themes = [...new Set(cells.map(({ theme }) => theme))];
  const spec: Spec = {
    ...frame(weeks.length * 56, themes.length * 30),
    data: [{ name: 'cells', values: cells }],
    scales: [
      { name: 'week', type: 'band', domain: weeks.map(({ week }) => String(week)), range: 'width', padding: 0.12 },
      { name: 'theme', type: 'band', domain: themes, range: 'height', padding: 0.12 },
    ],
    axes: [axis('top', 'week', { title: 'Week' }), axis('left', 'theme', besideRows(themes))],
    marks: [
      mark('rect', 'cells', {
        x: { scale: 'week', field: 'week' },
        width: { scale: 'week', band: 1 },
        y: { scale: 'theme', field: 'theme' },
        height: { scale: 'theme', band: 1 },
        fill: { field: 'fill' },
        stroke: { value: 'var(--line)' },
        cornerRadius: { value: 4 },
      }),
      mark('text', 'cells', {
        x: { scale: 'week', field: 'week', band: 0.5 },
        y: { scale: 'theme', field: 'theme', band: 0.5 },
        align: { value: 'center' },
        baseline: { value: 'middle' },
        fontSize: { value: 12 },
        fill: { field: 'ink' },
        text: { field: 'text' },
      }),
    ],
  };
  return draw(spec, `Themes by week: ${cells.length} cells in ${themes.length} rows and ${weeks.length} columns.`);
}

/** The themes of one week: the longer the bar, the more people. */
export function weekChart(themes: readonly DigestTheme[]): Promise<Chart> {
  const bars = themes.map(({ label, band }, at) => ({ at: String(at), label: oneLine(label), ...cellOf(band) }));
  const spec: Spec = {
    ...frame(320, bars.length * 46),
    data: [{ name: 'bars', values: bars }],
    scales: [
      { name: 'people', type: 'point', domain: steps, range: 'width' },
      { name: 'theme', type: 'band', domain: bars.map(({ at }) => at), range: 'height' },
    ],
    marks: [
      mark('text', 'bars', {
        x: { value: 0 },
        y: { scale: 'theme', field: 'at', offset: 14 },
        fontSize: { value: 12 },
        fill: { value: 'currentColor' },
        limit: { value: 560 },
        text: { field: 'label' },
      }),
      mark('rect', 'bars', {
        x: { value: 0 },
        x2: { scale: 'people', field: 'step' },
        y: { scale: 'theme', field: 'at', offset: 20 },
        height: { value: 14 },
        fill: { field: 'fill' },
        stroke: { value: 'var(--line)' },
        cornerRadius: { value: 3 },
      }),
      mark('text', 'bars', {
        x: { scale: 'people', field: 'step', offset: 6 },
        y: { scale: 'theme', field: 'at', offset: 31 },
        fontSize: { value: 12 },
        fill: { value: 'currentColor' },
        text: { field: 'text' },
      }),
    ],
  };
  return draw(spec, `${bars.map(({ label, spoken }) => `${label}: ${spoken}`).join('. ')}.`);
}

/** Bands stand at equal distances: they are steps, not a measure. */
const steps = ['nothing', 'none', '5', '10', '20', '50', '100'];

const cellOf = (band: Band | undefined) =>
  band === undefined
    ? { step: 'none', text: '✓', spoken: reportWords.noBand, fill: 'var(--band-none)', ink: 'currentColor' }
    : {
        step: String(band),
        text: `${band}+`,
        spoken: reportWords.band(band),
        fill: `var(--band-${band})`,
        ink: `var(--ink-${band})`,
      };

const themesOf = (digest: ReportedWeek['digest']) => (digest.kind === 'nothing' ? [] : digest.themes);
const oneLine = (text: string) => stripControlCharacters(text).replaceAll(/\s+/gu, ' ');

const frame = (width: number, height: number): Spec => ({
  width,
  height,
  padding: 8,
  autosize: 'pad',
  config: { text: { font: 'system-ui, sans-serif' } },
});

/** Labels that begin at one line. Vega guesses the width of a text rather widely, so the room for them is told to it. */
function besideRows(labels: readonly string[]): Partial<Axis> {
  const room = Math.min(340, 12 + 6.4 * Math.max(0, ...labels.map((label) => label.length)));
  return { labelAlign: 'left', labelPadding: room, labelLimit: 1.5 * room };
}

const mark = (type: 'rect' | 'text', data: string, enter: EncodeEntry): Mark => ({
  type,
  aria: false,
  from: { data },
  encode: { enter },
});

const axis = (orient: 'top' | 'left', scale: Scale['name'], more: Partial<Axis>): Axis => ({
  orient,
  scale,
  domain: false,
  ticks: false,
  labelColor: 'currentColor',
  titleColor: 'currentColor',
  labelFont: 'system-ui, sans-serif',
  titleFont: 'system-ui, sans-serif',
  labelFontSize: 12,
  titleFontSize: 12,
  labelPadding: 6,
  ...more,
});

/** Vega is only loaded when a chart is drawn: it is nothing that a bot needs to hold. */
async function draw(spec: Spec, description: string): Promise<Chart> {
  const { parse, View } = await import('vega');
  const view = new View(parse(spec), { renderer: 'none' });
  const svg = await view.toSVG();
  view.finalize();
  return { svg, description };
}

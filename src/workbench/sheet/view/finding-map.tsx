import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState, type PointerEvent } from 'react';
import type { Axis } from '../geometry/axis';
import type { MarkKind } from '../marks/cell-mark';
import { mapStripes, STRIPE, stripeNear, type Stripe } from '../marks/map-stripes';
import type { MarkIndex } from '../marks/mark-index';

/** Pixels. */
const WIDTH = 14;

const useStyles = makeStyles({
  map: {
    flexShrink: 0,
    width: `${WIDTH}px`,
    cursor: 'pointer',
    backgroundColor: tokens.colorNeutralBackground3,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    boxSizing: 'border-box',
  },
  canvas: { display: 'block', width: '100%', height: '100%' },
});

/** Each kind has a colour and a lane of its own, so that one is told from another without its colour. */
const DRAWN: Readonly<Record<MarkKind, readonly [color: string, left: number, width: number]>> = {
  error: ['#d13438', 1, 11],
  'duplicate-person': ['#9a5fc7', 1, 7],
  'absent-resident': ['#2b9fd8', 5, 7],
  warning: ['#d48c00', 3, 5],
  hint: ['#0f6cbd', 5, 2],
};

interface FindingMapProps {
  readonly marks: MarkIndex;
  readonly rows: Axis;
  readonly label: string;
  readonly onGo: (row: number) => void;
}

/** Where findings are along the sheet, beside its scroll bar. A click goes to the nearest; keys have the list for that. */
export function FindingMap({ marks, rows, label, onGo }: FindingMapProps) {
  const styles = useStyles();
  const canvas = useRef<HTMLCanvasElement>(null);
  const [height, setHeight] = useState(0);
  const stripes = useMemo(() => mapStripes(marks, rows, height), [marks, rows, height]);
  useEffect(() => {
    const element = canvas.current;
    if (element === null) return;
    const observer = new ResizeObserver(() => setHeight(element.clientHeight));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  useEffect(() => {
    if (canvas.current !== null) draw(canvas.current, stripes, height);
  }, [stripes, height]);
  const go = (event: PointerEvent) => {
    const near = stripeNear(stripes, event.clientY - event.currentTarget.getBoundingClientRect().top);
    if (near !== null) onGo(near.row);
  };
  return (
    <div className={styles.map} role="img" aria-label={label} title={label} onPointerDown={go}>
      <canvas ref={canvas} className={styles.canvas} />
    </div>
  );
}

function draw(canvas: HTMLCanvasElement, stripes: readonly Stripe[], height: number): void {
  const sharp = window.devicePixelRatio || 1;
  canvas.width = WIDTH * sharp;
  canvas.height = height * sharp;
  const context = canvas.getContext('2d');
  if (context === null) return;
  context.scale(sharp, sharp);
  for (const { top, kind } of stripes) {
    const [color, left, width] = DRAWN[kind];
    context.fillStyle = color;
    context.fillRect(left, top, width, STRIPE - 1);
  }
}

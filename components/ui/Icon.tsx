/** Line drawings on a 24 × 24 grid. */
const drawings = {
  check: 'M4 12.5 9.5 18 20 6.5',
  cross: 'M6 6 18 18 M18 6 6 18',
  question: 'M8.5 8.5a3.5 3.5 0 1 1 5 3.2c-1 .5-1.5 1.2-1.5 2.3v.5 M12 18.5v.1',
  plus: 'M12 5v14 M5 12h14',
  back: 'M15 5l-7 7 7 7',
  edit: 'M4 20h4L19 9l-4-4L4 16z',
  bin: 'M5 7h14 M9.5 7V4.5h5V7 M7 7l1 13h8l1-13',
  info: 'M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18 M12 11v5.5 M12 7.5v.1',
  warning: 'M12 4 2.5 20h19z M12 10v5 M12 17.5v.1',
  target: 'M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18 M12 8a4 4 0 1 0 0 8a4 4 0 1 0 0-8',
  sync: 'M4 12a8 8 0 0 1 14-5l2 2 M20 4v5h-5 M20 12a8 8 0 0 1-14 5l-2-2 M4 20v-5h5',
} as const;

export type IconName = keyof typeof drawings;

/** Decoration beside words that say the same; hidden from screen readers. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon-mark" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={drawings[name]} />
    </svg>
  );
}

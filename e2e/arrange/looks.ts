export interface Size {
  width: number;
  height: number;
}

export type Colour = 'light' | 'dark';

/** In what ways a page is looked at. */
export interface Looks {
  /** Windows as they are. `whole`: where all rules of axe are asked; `colours`: where those of colours are. In each, nothing is cut off. */
  windows: { size: Size; whole: Colour[]; colours: Colour[] }[];
  /** Windows that are zoomed, in which nothing is cut off. */
  zooms: Size[];
  /** Where axe is asked what who wants more contrast gets. */
  moreContrast: Colour[];
  /** Whether nothing is cut off when text is twice as large. */
  doublesText: boolean;
}

/** A small phone, a phone, a laptop. */
const sizes: [Size, Size, Size] = [
  { width: 320, height: 640 },
  { width: 390, height: 844 },
  { width: 1280, height: 800 },
];
/** A window of 1280 by 1024 pixels at 400 and at 200 percent lays out as these. */
const zooms: [Size, Size] = [
  { width: 320, height: 256 },
  { width: 640, height: 512 },
];

/** Every size and colour: what `npm run test:full` does with each page. Colours are all that changes in the dark. */
const all: Looks = {
  windows: sizes.map((size) => ({ size, whole: ['light'], colours: ['dark'] })),
  zooms,
  moreContrast: ['dark', 'light'],
  doublesText: true,
};

/**
 * A share of them for one page of many: the narrowest window and the strongest zoom always, and all that axe knows once. `turn`: the page's
 * place among them. Each twelve pages that follow each other are looked at in every size, colour and contrast.
 */
function shareOf(turn: number): Looks {
  const [narrow] = sizes;
  const size = sizes[turn % 3] ?? narrow;
  const [colour, other]: [Colour, Colour] = turn % 2 === 0 ? ['light', 'dark'] : ['dark', 'light'];
  const looked = { size, whole: [colour], colours: [other] };
  const isOdd = Math.floor(turn / 2) % 2 === 1;
  return {
    windows: size === narrow ? [looked] : [{ size: narrow, whole: [], colours: [] }, looked],
    zooms: isOdd ? zooms : zooms.slice(0, 1),
    moreContrast: [isOdd ? colour : other],
    doublesText: !isOdd,
  };
}

export function looksOf(turn: number): Looks {
  return process.env.CHECKPOINT_FULL ? all : shareOf(turn);
}

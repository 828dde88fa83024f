/** How a picture is taken: the pane's width, its height where that matters, and its colours. */
export interface Look {
  /** As it stands in the picture's name: 320x470-dark. */
  readonly name: string;
  readonly width: number;
  /** Left out where the pane is as high as the page. */
  readonly height?: number;
  readonly theme: Theme;
}

type Theme = 'light' | 'dark' | 'contrast';
type Name = `${320 | 480 | '320x470' | '480x900'}${'' | '-dark' | '-contrast'}`;

const USUAL: readonly Name[] = ['320'];
const BOTH: readonly Name[] = ['320', '480-contrast'];
/** Excel on a small laptop, and on a large screen. */
const SCREENS: readonly Name[] = ['320x470', '480x900'];

/** The states that the documents show in more ways than the usual one. */
const MORE: Readonly<Record<string, readonly Name[]>> = {
  'first-use': BOTH,
  result: ['320', '320-dark', '320-contrast', '480', '480-contrast'],
  suggestions: BOTH,
  ready: BOTH,
  workbook: BOTH,
  settings: BOTH,
  library: ['320', '480-contrast'],
  report: BOTH,
  marks: BOTH,
  question: [...SCREENS, '320x470-dark', '320x470-contrast'],
  'question-several': SCREENS,
  'question-long': SCREENS,
  'question-pointing': SCREENS,
  'question-answered': SCREENS,
  'question-absent': SCREENS,
  'question-rows': SCREENS,
};

/** The pictures of a state that the documents have room for. */
export function looksOf(state: string): readonly Look[] {
  return (MORE[state] ?? USUAL).map((name) => {
    const [size = '', theme = 'light'] = name.split('-') as [string, Theme?];
    const [width, height] = size.split('x').map(Number) as [number, number?];
    return { name, width, ...(height && { height }), theme };
  });
}

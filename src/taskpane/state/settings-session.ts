import { DEFAULT_SETTINGS, parseSettings, type CheckSettings } from '../../core/check/settings';
import { UserError } from '../../core/errors';
import type { Spreadsheet } from '../../host/spreadsheet';
import { NO_CORRECTIONS } from '../../core/reading/columns/corrections';
import { toProblem, type Problem } from '../problem';
import { texts } from '../texts';
import { followAnswers, followCorrections, readAnswers, withAnswers, writeAnswers } from './answers';
import type { Device } from './device';
import type { Place } from './settings';
import { orNotLoaded } from './or-not-loaded';
import { createStore, type Store } from './store';

/** Keys in the workbook; the first also names what is kept on the computer. */
export const SETTINGS_KEY = 'check-settings';
export const MARKS_KEY = 'check-marks';

export interface SettingsState {
  readonly settings: CheckSettings;
  readonly place: Place;
  /** Settings that could not be read or kept; those in `settings` hold all the same. */
  readonly problem: Problem | null;
}

export interface SettingsSession extends Store<SettingsState> {
  /** Reads what is stored, once it can be had. Never rejects: what cannot be read is told, and the default stands in for it. */
  load(): Promise<void>;
  /** Takes effect at once; storing follows. */
  change(change: (settings: CheckSettings) => CheckSettings): void;
  /** Keeps the settings in another place from now on. */
  moveTo(place: Place): void;
  dismissProblem(): void;
}

interface Options {
  readonly spreadsheet: Pick<Spreadsheet, 'readSetting' | 'writeSetting'>;
  readonly device: Device;
  readonly onBug?: (error: unknown) => void;
}

/** The settings of the workbook in front of the user. */
export function createSettingsSession({ spreadsheet, device, onBug = () => {} }: Options): SettingsSession {
  const store = createStore<SettingsState, Partial<SettingsState>>(
    { settings: DEFAULT_SETTINGS, place: 'workbook', problem: null },
    (state, change) => ({ ...state, ...change }),
  );
  let loading: Promise<void> | null = null;
  /** What this workbook says; the settings have besides what was answered on this computer. */
  let own = NO_CORRECTIONS;
  /** One after the other: an older text must not arrive after a newer one. */
  let writing: Promise<void> = Promise.resolve();

  function report(error: unknown, words: (message: string) => string): void {
    const problem = toProblem(error);
    if (problem.detail !== null) onBug(error);
    store.dispatch({ problem: { ...problem, message: words(problem.message) } });
  }

  async function stored(read: () => Promise<string | null> | string | null, place: string) {
    try {
      const text = await read();
      return { found: text !== null, settings: text === null ? DEFAULT_SETTINGS : await parse(text) };
    } catch (error) {
      report(error, (message) => texts.settingsStore.broken(place, message));
      // a text that cannot be understood is there all the same; one that could not be had is asked for again next
      // time: what the user adds to it must not take its place
      const found = error instanceof UserError && error.code === 'bad-settings';
      if (!found) loading = null;
      return { found, settings: DEFAULT_SETTINGS };
    }
  }

  async function load(): Promise<void> {
    const words = texts.settingsStore;
    const [general, marks] = await Promise.all([
      stored(() => spreadsheet.readSetting(SETTINGS_KEY), words.inWorkbook),
      stored(() => spreadsheet.readSetting(MARKS_KEY), words.marks),
    ]);
    const local = general.found ? general : await stored(() => device.read(SETTINGS_KEY), words.onComputer);
    const { ignored } = marks.settings;
    own = marks.settings.corrections;
    const corrections = withAnswers(own, readAnswers(device));
    store.dispatch({
      settings: { ...local.settings, corrections, ignored },
      place: !general.found && local.found ? 'computer' : 'workbook',
    });
  }

  function write(key: string, value: string | null): void {
    writing = writing
      .then(() => spreadsheet.writeSetting(key, value))
      .catch((error: unknown) => report(error, texts.settingsStore.notKept));
  }

  function keep(settings: CheckSettings, place: Place): void {
    const { corrections: _corrections, ignored: _ignored, ...general } = settings;
    const text = JSON.stringify(general);
    if (place === 'workbook') write(SETTINGS_KEY, text);
    else if (!device.write(SETTINGS_KEY, text)) report(refused(), texts.settingsStore.notKept);
  }

  return {
    getState: store.getState,
    subscribe: store.subscribe,
    load: () => (loading ??= load()),
    change(change) {
      const { settings: before, place } = store.getState();
      const settings = change(before);
      store.dispatch({ settings, problem: null });
      const { corrections, ignored } = settings;
      if (corrections !== before.corrections) {
        own = followCorrections(own, before.corrections, corrections);
        // another workbook's pane may have answers of its own by now
        writeAnswers(device, followAnswers(readAnswers(device), before.corrections, corrections));
      }
      if (corrections !== before.corrections || ignored !== before.ignored) {
        const isMarked = [...Object.values(own), ignored].some((list) => list.length > 0);
        write(MARKS_KEY, isMarked ? JSON.stringify({ corrections: own, ignored }) : null);
      }
      if (GENERAL.some((key) => settings[key] !== before[key])) keep(settings, place);
    },
    moveTo(place) {
      const { settings, place: before } = store.getState();
      if (place === before) return;
      store.dispatch({ place, problem: null });
      keep(settings, place);
      // the workbook's own settings go before those of the computer, so they must not stay behind
      if (place === 'computer') write(SETTINGS_KEY, null);
    },
    dismissProblem: () => store.dispatch({ problem: null }),
  };
}

/** Only the rules know what their options may be; they come with the code that checks. */
async function parse(text: string): Promise<CheckSettings> {
  const { RULES } = await orNotLoaded(
    () => import(/* webpackChunkName: "evaluation" */ '../../core/rules/index'),
    texts.checkNotLoaded,
  );
  return parseSettings(text, RULES);
}

/** The settings that are no statement about one file. */
const GENERAL = ['rules', 'options', 'year'] as const satisfies readonly (keyof CheckSettings)[];

/** Private browsing, or a rule of the office: the browser keeps nothing. */
function refused(): UserError {
  const { message, advice } = texts.settingsStore.refused;
  return new UserError('storage-refused', message, advice);
}

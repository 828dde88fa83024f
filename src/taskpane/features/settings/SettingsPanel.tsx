import { useId, type ReactNode } from 'react';
import {
  makeStyles,
  mergeClasses,
  Radio,
  RadioGroup,
  Switch,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import type { CheckSettings } from '../../../core/check/settings';
import type { PreferencesStore } from '../../state/preferences';
import { setOption, setRule } from '../../state/settings';
import type { SettingsSession } from '../../state/settings-session';
import { useStore } from '../../state/store';
import { texts } from '../../texts';
import { settingsTexts as words } from '../../texts/settings';
import { DraftField } from './DraftField';
import { OptionFields } from './OptionFields';
import { RuleSettings } from './RuleSettings';
import { readWhole } from './rule-list';
import { SettingsFile } from './SettingsFile';

const useStyles = makeStyles({
  root: { padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXXL}` },
  // these bring room of their own on the left
  aligned: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  switches: { display: 'grid' },
  note: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  section: {
    display: 'grid',
    // a field may become narrower than it would like to be
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalS,
    marginTop: tokens.spacingVerticalL,
  },
  heading: { ...typographyStyles.body1Strong, margin: 0 },
  rules: { marginTop: tokens.spacingVerticalL },
  rulesHeading: { ...typographyStyles.body1Strong, margin: `0 0 ${tokens.spacingVerticalS}` },
});

interface Props {
  readonly session: SettingsSession;
  readonly preferences: PreferencesStore;
}

/** Everything that can be set. Each change takes effect at once; there is nothing to confirm. */
export default function SettingsPanel({ session, preferences }: Props) {
  const styles = useStyles();
  const { settings, place } = useStore(session);
  const { recheck, follow } = useStore(preferences);
  const set = (changes: Partial<CheckSettings>) => session.change((current) => ({ ...current, ...changes }));
  const headingId = useId();
  return (
    <div className={styles.root}>
      <Section title={words.behaviour}>
        <div className={mergeClasses(styles.aligned, styles.switches)}>
          <Switch
            label={words.recheck}
            checked={recheck}
            onChange={(_event, { checked }) => preferences.change({ recheck: checked })}
          />
          <Switch
            label={words.follow}
            checked={follow}
            onChange={(_event, { checked }) => preferences.change({ follow: checked })}
          />
        </div>
        {!preferences.kept && <p className={styles.note}>{words.notKept}</p>}
      </Section>
      <Section title={words.place}>
        <RadioGroup
          className={styles.aligned}
          aria-label={words.place}
          value={place}
          onChange={(_event, { value }) => session.moveTo(value === 'computer' ? 'computer' : 'workbook')}
        >
          <Radio value="workbook" label={words.workbook} />
          <Radio value="computer" label={words.computer} />
        </RadioGroup>
      </Section>
      <Section title={words.yearHeading}>
        <DraftField
          label={words.year}
          hint={words.yearHint}
          numeric
          value={settings.year === null ? '' : String(settings.year)}
          read={(text) => (text.trim() === '' ? { year: null } : toYear(readWhole(text, 2000, 2099)))}
          invalid={words.invalid(2000, 2099)}
          onChange={set}
        />
      </Section>
      <Section title={words.limits}>
        <OptionFields
          set={settings.options}
          onChange={(...set) => session.change((current) => setOption(current, ...set))}
        />
      </Section>
      <section className={styles.rules} aria-labelledby={headingId}>
        <h2 id={headingId} className={styles.rulesHeading}>
          {words.rules}
        </h2>
        <RuleSettings
          values={settings.rules}
          onChange={(rule, value) => session.change((current) => setRule(current, rule, value))}
        />
      </section>
      <Section title={words.file}>
        <SettingsFile session={session} />
      </Section>
      <Section title={words.about}>
        <p className={styles.note}>
          {words.version(__APP_VERSION__)}
          <br />
          {words.support}
          <br />
          {texts.start.privacy}
        </p>
      </Section>
    </div>
  );
}

function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const styles = useStyles();
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id} className={styles.heading}>
        {title}
      </h2>
      {children}
    </section>
  );
}

function toYear(year: number | null): { readonly year: number } | null {
  return year === null ? null : { year };
}

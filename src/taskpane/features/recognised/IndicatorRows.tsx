import { useState } from 'react';
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { recognisedTexts as words } from '../../texts/recognised';
import type { TableDescription } from './describe';

/** A table of thousands of rows must not become thousands of buttons at once. */
const PAGE = 50;

const useStyles = makeStyles({
  summary: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, cursor: 'pointer' },
  heading: {
    ...typographyStyles.caption1,
    margin: `${tokens.spacingVerticalS} 0 0`,
    color: tokens.colorNeutralForeground3,
  },
  list: { ...typographyStyles.caption1, listStyle: 'none', margin: `${tokens.spacingVerticalXS} 0`, padding: 0 },
  row: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXXS} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    '& > span': { minWidth: 0 },
    '& > button': { flexShrink: 0 },
  },
  all: { marginBottom: tokens.spacingVerticalS },
});

interface Props {
  readonly table: TableDescription;
  readonly onExclude: (key: string, excluded: boolean) => void;
}

/** The rows that were taken for indicators, and those that the user said are none. */
export function IndicatorRows({ table, onExclude }: Props) {
  const styles = useStyles();
  const [shown, setShown] = useState(PAGE);
  const left = Math.min(PAGE, table.rows.length - shown);
  return (
    <div className={styles.all}>
      <details>
        <summary className={styles.summary}>{words.rows(table.rows.length)}</summary>
        <ul className={styles.list}>
          {table.rows.slice(0, shown).map(({ key, row, name }) => (
            <li key={`${row} ${key}`} className={styles.row}>
              <span>{words.rowLabel(row + 1, name)}</span>
              <Button size="small" aria-label={words.excludeRow(row + 1)} onClick={() => onExclude(key, true)}>
                {words.exclude}
              </Button>
            </li>
          ))}
        </ul>
        {left > 0 && (
          <Button size="small" onClick={() => setShown(shown + PAGE)}>
            {words.more(left)}
          </Button>
        )}
      </details>
      {table.excluded.length > 0 && (
        <>
          <h4 className={styles.heading}>{words.excluded}</h4>
          <ul className={styles.list}>
            {table.excluded.map(({ key, name }) => (
              <li key={key} className={styles.row}>
                <span>{name}</span>
                <Button size="small" aria-label={words.includeRow(name)} onClick={() => onExclude(key, false)}>
                  {words.include}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

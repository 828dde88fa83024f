import { Button, makeStyles, Select, tokens, typographyStyles } from '@fluentui/react-components';
import { COLUMN_ROLES, type ColumnRole } from '../../../core/vocabulary/column-roles';
import { SIZES } from '../../components/sizes';
import { ROLE_NAMES } from '../../../core/verdict/role-names';
import { recognisedTexts as words } from '../../texts/recognised';
import type { ColumnDescription } from './describe';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: `0 0 ${tokens.spacingVerticalS}`, padding: 0 },
  heading: {
    ...typographyStyles.caption1,
    margin: `0 0 ${tokens.spacingVerticalXXS}`,
    color: tokens.colorNeutralForeground3,
  },
  column: {
    display: 'grid',
    gridTemplateColumns: `minmax(${SIZES.narrowest}, max-content) minmax(0, 1fr)`,
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'center',
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  more: {
    ...typographyStyles.caption1,
    gridColumn: 2,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground3,
  },
});

interface Props {
  readonly columns: readonly ColumnDescription[];
  readonly onChange: (column: ColumnDescription, role: ColumnRole | null | 'automatic') => void;
}

/** What each column was taken for; the user may say otherwise. */
export function ColumnRoles({ columns, onChange }: Props) {
  const styles = useStyles();
  return (
    <>
      <h4 className={styles.heading}>{words.columns}</h4>
      <ul className={styles.list}>
        {columns.map((column) => (
          <li key={column.column} className={styles.column} title={column.evidence}>
            <span>{words.column(column.letters)}</span>
            {column.fixedRole === null ? (
              <Select
                size="small"
                aria-label={words.roleOf(words.column(column.letters))}
                value={column.role ?? ''}
                onChange={(_event, { value }) => onChange(column, isRole(value) ? value : null)}
              >
                <option value="">{words.unread}</option>
                {COLUMN_ROLES.map((role) => (
                  <option key={role} value={role}>
                    {ROLE_NAMES[role]}
                  </option>
                ))}
              </Select>
            ) : (
              <span>{column.fixedRole}</span>
            )}
            <Remarks column={column} onAutomatic={() => onChange(column, 'automatic')} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Remarks({ column, onAutomatic }: { readonly column: ColumnDescription; readonly onAutomatic: () => void }) {
  const styles = useStyles();
  const { doubtful, label, corrected } = column;
  if (!doubtful && !corrected && label === '') return null;
  return (
    <div className={styles.more}>
      {label !== '' && <span>{words.header(label)}</span>}
      {doubtful && <span>{words.doubtful}</span>}
      {corrected && (
        <>
          <span>{words.corrected}</span>
          <Button size="small" appearance="subtle" onClick={onAutomatic}>
            {words.automatic}
          </Button>
        </>
      )}
    </div>
  );
}

function isRole(value: string): value is ColumnRole {
  return (COLUMN_ROLES as readonly string[]).includes(value);
}

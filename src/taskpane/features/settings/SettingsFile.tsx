import { useRef, useState } from 'react';
import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { parseSettings } from '../../../core/check/settings';
import { RULES } from '../../../core/rules/index';
import { toProblem } from '../../problem';
import { exportSettings, reset, withImported } from '../../state/settings';
import type { SettingsSession } from '../../state/settings-session';
import { settingsTexts as words } from '../../texts/settings';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  message: { marginBottom: tokens.spacingVerticalS },
});

interface Message {
  readonly intent: 'success' | 'error';
  readonly text: string;
}

/** Settings to and from a file, and back to how they were. */
export function SettingsFile({ session }: { readonly session: SettingsSession }) {
  const styles = useStyles();
  const file = useRef<HTMLInputElement>(null);
  const [message, setMessage] = useState<Message | null>(null);

  const importFile = async (chosen: File | undefined) => {
    if (!chosen) return;
    try {
      const imported = parseSettings(await chosen.text(), RULES);
      session.change((settings) => withImported(settings, imported));
      setMessage({ intent: 'success', text: words.imported });
    } catch (error) {
      const problem = toProblem(error);
      setMessage({ intent: 'error', text: `${problem.message}${problem.advice}` });
    }
  };

  return (
    <>
      <div role="status">
        {message && (
          <MessageBar className={styles.message} intent={message.intent} layout="multiline">
            <MessageBarBody>{message.text}</MessageBarBody>
          </MessageBar>
        )}
      </div>
      <div className={styles.buttons}>
        <Button size="small" onClick={() => download(words.fileName, exportSettings(session.getState().settings))}>
          {words.export}
        </Button>
        <Button size="small" onClick={() => file.current?.click()}>
          {words.import}
        </Button>
        <Button
          size="small"
          onClick={() => {
            session.change(reset);
            setMessage({ intent: 'success', text: words.resetDone });
          }}
        >
          {words.reset}
        </Button>
      </div>
      <input
        ref={file}
        type="file"
        accept=".json,application/json"
        aria-label={words.import}
        hidden
        onChange={({ target }) => {
          void importFile(target.files?.[0]);
          // so that the same file can be chosen again once it was put right
          target.value = '';
        }}
      />
    </>
  );
}

function download(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // the browser has taken what it needs once the click is through
  setTimeout(() => URL.revokeObjectURL(url));
}

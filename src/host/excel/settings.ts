import { runRead, runWrite } from './run';

/** A text kept in the workbook, or null. */
export async function readSetting(key: string): Promise<string | null> {
  return runRead(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(key);
    setting.load('value');
    await context.sync();
    if (setting.isNullObject) return null;
    const value: unknown = setting.value;
    return typeof value === 'string' ? value : null;
  });
}

/** Keeps a text in the workbook; null removes it. */
export async function writeSetting(key: string, value: string | null): Promise<void> {
  await runWrite(async (context) => {
    const { settings } = context.workbook;
    if (value !== null) {
      settings.add(key, value);
      await context.sync();
      return;
    }
    const setting = settings.getItemOrNullObject(key);
    await context.sync();
    if (setting.isNullObject) return;
    setting.delete();
    await context.sync();
  });
}

/**
 * Puts a text on the clipboard. Inside Office the modern way is often forbidden to a frame, so the old one follows.
 *
 * @returns whether either of them worked
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text);
  }
}

function copyBySelection(text: string): boolean {
  const before = document.activeElement;
  const box = document.createElement('textarea');
  box.value = text;
  box.style.position = 'fixed';
  box.style.top = '0';
  box.style.opacity = '0';
  document.body.append(box);
  box.select();
  const worked = document.execCommand('copy');
  box.remove();
  if (before instanceof HTMLElement) before.focus();
  return worked;
}

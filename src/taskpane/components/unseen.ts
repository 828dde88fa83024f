import { tokens, type GriffelStyle } from '@fluentui/react-components';

/** For screen readers only: what the eye learns from Office's own title bar or from where a thing stands. */
export const unseen: GriffelStyle = {
  position: 'absolute',
  width: tokens.strokeWidthThin,
  height: tokens.strokeWidthThin,
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
};

import type { GriffelStyle } from '@fluentui/react-components';

/** For screen readers only: what the eye learns from Office's own title bar or from where a thing stands. */
export const unseen: GriffelStyle = {
  position: 'absolute',
  width: '1px',
  height: '1px',
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
};

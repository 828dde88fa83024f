import { tokens, type GriffelStyle } from '@fluentui/react-components';

/** Buttons beside each other, no wider than their words: Fluent's least width, made for “OK”, breaks lines of Chinese. */
export const buttonRow: GriffelStyle = {
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: tokens.spacingHorizontalXS,
  '& > button': { minWidth: 'auto' },
};

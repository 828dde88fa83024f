/** Id of what the button in the head opens. */
export const MORE_TOOLS = 'more-tools';

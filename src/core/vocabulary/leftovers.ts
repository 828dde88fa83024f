/** What programs write where a value is missing. N/A is what people write (不适用), and none of them. */
export const MISSING_VALUE_WORDS = [
  'null',
  '(null)',
  '[null]',
  '<null>',
  '<na>',
  'none',
  'undefined',
  'nan',
  'dbnull',
  'infinity',
  '-infinity',
  'invaliddate',
  '[objectobject]',
  '\\n',
];

/** Those that also turn up with a sign or a unit around them: ≥NaN%, undefined次. */
export const MISSING_NUMBER_WORDS = ['null', 'undefined', 'nan', 'infinity'];

/** What Excel and WPS show where a formula fails, without the sign at the end that copies lose (#REF!). */
export const ERROR_VALUES = [
  '#N/A',
  '#REF',
  '#VALUE',
  '#DIV/0',
  '#NAME',
  '#NULL',
  '#NUM',
  '#SPILL',
  '#CALC',
  '#GETTING_DATA',
  '#FIELD',
  '#BLOCKED',
  '#UNKNOWN',
  '#CONNECT',
  '#BUSY',
  '#EXTERNAL',
  '#PYTHON',
  '#TIMEOUT',
];

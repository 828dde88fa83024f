/** What the names of places end with that each have a column of targets (甲镇 | 乙镇): from 省 down to 社区. */
export const AREA_ENDS: readonly string[] = [
  ...['省', '市', '州', '盟', '县', '区', '旗', '镇', '乡', '苏木', '街道', '办事处', '村', '社区', '兵团', '师', '团'],
];

/** Benefit targets with nothing to judge by. */
export const VAGUE_VALUE =
  /^(?:长期|中长期|长远|持续|明显|显著|有效|逐步|逐渐|不断|稳步|进一步|大幅度?|有所|较大|充分|积极|全面|切实|得到)*(?:长期|长远|持续|明显|显著|有效|提高|提升|增强|改善|加强|促进|推进|优化|完善|保障|强化|发展|好转|影响|可持续|较好|良好)(?:影响|效果|作用|水平)?[。.]?$/u;

/** Benefit targets that only say how long: not even whether something is to become more or less. */
export const ONLY_DURATION = /^(?:长期|中长期|长远|持续|可持续)+(?:有效|影响)?[。.]?$/u;

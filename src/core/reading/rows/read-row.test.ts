import { isFiller } from './read-row';

describe('isFiller', () => {
  it.each(['指标1', '指标2：', '指标２：', '三级指标１', '绩效指标N', '……', '１、', '2.', ' 指标 十 '])(
    'takes %j for a row that a form offers',
    (name) => expect(isFiller(name)).toBe(true),
  );

  it.each(['指标1：受训人数', '指标２：受训人数', '１００', '指标完成率', '2024', ''])('takes %j for a name', (name) =>
    expect(isFiller(name)).toBe(false),
  );
});

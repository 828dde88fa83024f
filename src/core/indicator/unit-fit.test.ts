import { readUnit } from '../target/units';
import { readName } from './name-kind';
import { unitFit } from './unit-fit';

const fit = (name: string, unit: string) => {
  const read = readUnit(unit);
  if (!read) throw new Error(`${unit} is no unit`);
  return unitFit(readName(name), read);
};

describe('unitFit', () => {
  it.each([
    ['演练次数', '次 场 场次 批次 期 轮 回 家次 起 次/年'],
    ['培训人数', '人 名 位 万人 人/月 杯'],
    ['培训人次', '人次 万人次 次 人（次）'],
    ['服务企业数', '家 个 户 所'],
    ['受益农户数', '户 家'],
    ['注册用户数', '户 人 个 家'],
    ['应急预案数', '个 部 项 份 套 本'],
    ['建设面积', '平方米 亩 公顷 万平方米 平方公里'],
    ['养护里程', '公里 km 米'],
    ['案件办理数量', '件 起 宗 个'],
    ['设备数量', '台 套 台（套） 件 批'],
    ['会议天数', '天 日 小时'],
    ['合格率', '% ‰ 分'],
    ['死亡率', '人/亿元'],
    ['资金拨付及时性', '% 天 工作日'],
    ['完成时限', '天 月 工作日 分钟'],
    ['项目成本', '元 万元 元/人 %'],
    ['新闻宣传报道', '篇 次 % 人'],
  ])('%s goes with %s', (name, units) => {
    for (const unit of units.split(' ')) expect({ unit, ...fit(name, unit) }).toMatchObject({ unit, fits: true });
  });

  it.each([
    ['演练次数', '人 % 万元 平方米 家', '次、场、场次'],
    ['培训人数', '次 % 人次 元 户', '人、名、位'],
    ['培训人次', '人 户 元', '人次、人(次)、人·次'],
    ['服务企业数', '次 家次 人 %', '家、个、户'],
    ['受益农户数', '人 % 次', '户、家、农户'],
    ['应急预案数', '次 人 %', '个、部、项'],
    ['建设面积', '公里 人 个', '平方米、亩'],
    ['养护里程', '平方米 次', '米、公里'],
    ['设备数量', '% 万元 人次 次', '个'],
    ['工作数量', '% 万元', '个、次、人等'],
    ['合格率', '次 人 个 元 天 平方米', '%、‰'],
    ['完成时限', '% 人 元', '天、小时'],
    ['项目成本', '人次 人 次 平方米', '元、万元'],
  ])('%s does not go with %s', (name, units, expected) => {
    for (const unit of units.split(' ')) expect({ unit, ...fit(name, unit) }).toEqual({ unit, fits: false, expected });
  });
});

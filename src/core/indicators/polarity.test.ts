import { readName } from './name-kind';
import { countsCases, isWantedRatio, polarityOf } from './polarity';

const NAMES = {
  adverse:
    '设备故障率 较大事故发生起数 群众有责投诉次数 道路交通死亡人数 亿元GDP死亡率 食品抽检不合格率 群众不满意率 项目未按时完成率 林业有害生物成灾率 供水管网漏损率 行政处罚案件差错率 案件办理超期率 教师流失率 孕产妇死亡率 贷款逾期率 不良贷款率 儿童青少年近视率 井盖丢失率 工程返修率 欠薪案件数 违规率 刑事案件发案率 森林火灾受害率 投资偏差率 安全生产监管事故起数 养护作业安全事故起数 救援人员死亡人数',
  favourable:
    '培训合格率 事故起数下降率 事故结案率 投诉处理及时率 欠薪案件结案率 信访积案化解率 零投诉率 系统无故障运行率 不合格产品处置率 矛盾纠纷调处成功率 隐患整改率 查处违法案件数 依法查办违纪违法案件数 受理投诉件数 火灾扑救次数 事故应急演练次数 违法用地查处率 碳排放降低率 污水处理率 不良反应报告率 刑满释放人员安置率 培训人数 登记失业人员再就业人数 防溺水宣传覆盖率 警情下降率 火灾应急预案修订数量 挽回损失率 抢救破损档案页数 走访受灾困难群众户数 修复破损道路面积 更换老化故障水表数 治理水土流失面积 修缮破损校舍间数 收治死亡胎畜数',
  neutral:
    '项目总成本 管网漏损控制率 应急响应时间 设备故障修复时间 系统平均无故障时间 110警情数 公务接待批次 药占比 农药使用量 三公经费控制率 财政供养人员控制率',
} as const;

describe('polarityOf', () => {
  const cases = Object.entries(NAMES).flatMap(([polarity, names]) =>
    names.split(' ').map((name) => [name, polarity] as const),
  );
  it.each(cases)('takes %s for %s', (name, polarity) => {
    expect(polarityOf(readName(name))).toBe(polarity);
  });
});

describe('isWantedRatio', () => {
  it.each(['群众满意度', '验收合格率', '持证上岗完成率情况', '预算执行率', '政策知晓度', '提案办理满意率'])(
    'nobody wants a low %s',
    (name) => {
      expect(isWantedRatio(readName(name))).toBe(true);
    },
  );

  it.each([
    '食品抽检不合格率',
    '群众不满意率',
    '设备故障率',
    '税收增长率',
    '药占比',
    '问题发现率',
    '培训人数',
    '成本控制率',
  ])('somebody may want a low %s', (name) => {
    expect(isWantedRatio(readName(name))).toBe(false);
  });
});

describe('countsCases', () => {
  it.each([
    ['信访件数', true],
    ['行政处罚案件数', true],
    ['投诉率', false],
    ['培训人数', false],
  ])('%s: %j', (name, expected) => {
    expect(countsCases(readName(name))).toBe(expected);
  });
});

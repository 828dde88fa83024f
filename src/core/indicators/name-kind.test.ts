import { readName, withoutNumbering } from './name-kind';

const NAMES = {
  ratio:
    '培训合格率 满意度（%） 服务对象满意度指标 提高持证上岗率情况 知晓率提高 覆盖面 药占比 住院费用报销比例 矛盾纠纷调处成功率 治疗有效率 事故起数下降率 政策知晓度 高级职称人员占比 宣传教育普及程度 设备故障率。 指标1：设备完好率',
  count:
    '受训人数 指标2：受训人数 参与率调查人数 组织专家审查次数 抽检批次 执法检查家次 高标准农田建设面积 公路养护里程 应急救援队伍建设隐患排查数 粮食总产量 门诊人次 监测站点数 新增班级数 培训人数（含线上） 注册用户数 微信公众号阅读量 物资储备容量',
  time: '应急响应时间 资金拨付及时性 工程完成时限 会议天数 使用年限 项目实施进度 培训学时数 空气质量优良天数 响应速度',
  money: '项目总成本 人均培训费用 车辆运行维护费 三公经费 采购金额 补助资金 资金投入 预算数 决算数 采购单价',
  other:
    '行政运行效率 督查检查频率 贷款利率 设备功率 居民幸福指数 新闻宣传报道 污水处理收费 补助标准 安全意识 生师比 平均住院日 公共图书馆免费 安全生产形势稳定 人数众多的地区巡查 容积率',
} as const;

describe('readName', () => {
  const cases = Object.entries(NAMES).flatMap(([kind, names]) => names.split(' ').map((name) => [name, kind] as const));
  it.each(cases)('takes %s for %s', (name, kind) => {
    expect(readName(name).kind).toBe(kind);
  });

  it.each([
    ['满意度（%）', '%'],
    ['提升值%', '%'],
    ['就业人数（人）', '人'],
    ['绿化面积(万平方米)', '万平方米'],
    ['日处理能力（吨/天）', '吨/天'],
    ['建设面积（单位：亩）', '亩'],
    ['满意度', null],
    ['培训（含线上）人数', null],
    ['防汛天数（≥90天）', null],
    ['覆盖率达到95%', null],
    ['发放人数（城市）', null],
  ])('finds in %s the unit %j', (name, unit) => {
    expect(readName(name).unit?.text ?? null).toBe(unit);
  });

  it.each([
    ['实际完成飞行小时数/计划小时数', 'other'],
    ['当年培训人数÷应培训人数', 'other'],
    ['台/套数', 'count'],
    ['办公/会议室数量', 'count'],
  ])('takes a quotient for no measure of one of its sides: %s is %s', (name, kind) => {
    expect(readName(name).kind).toBe(kind);
  });

  it('keeps the core of a name', () => {
    expect(readName('（1）工程 验收合格率（%）：').core).toBe('工程验收合格率');
    expect(readName('（培训）').core).toBe('(培训)');
    expect(readName('1.1.4 操作人员培训完成率').core).toBe('操作人员培训完成率');
    expect(readName('3.5级地震监测能力').core).toBe('3.5级地震监测能力');
    expect(readName('')).toEqual({ numberless: '', core: '', kind: 'other', head: '', unit: null });
  });

  it('is done at once with a cell full of anything', () => {
    const start = performance.now();
    for (const part of ['率', '数', '(', '（）', '人数情况', '指标1：', '1.', '%'])
      readName(part.repeat(32_767 / part.length));
    expect(performance.now() - start).toBeLessThan(1500);
  });
});

describe('withoutNumbering', () => {
  it.each([
    ['指标1：受训人数', '受训人数'],
    ['指标十二、受训人数', '受训人数'],
    ['1.受训人数', '受训人数'],
    ['（2）受训人数', '受训人数'],
    ['三、受训人数', '受训人数'],
    ['①受训人数', '受训人数'],
    ['5岁以下儿童死亡率', '5岁以下儿童死亡率'],
    ['110警情数', '110警情数'],
    ['1.5米以上道路', '1.5米以上道路'],
    ['一级公路里程', '一级公路里程'],
    ['指标1：', '指标1:'],
  ])('%s → %s', (name, expected) => {
    expect(withoutNumbering(name)).toBe(expected);
  });
});

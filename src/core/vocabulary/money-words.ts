/** Words by which a name or a value has to do with money or cost. */
export const COST_WORDS =
  /成本|经费|费用|资金|金额|支出|投入|投资|预算|概算|决算|造价|价格|单价|定价|报价|工资|薪酬|补贴|补助|奖励|租金|总额|限额|额度|款|万元|[^自公免消浪]费|节约|节支|开支|经济|元\/|\d元|价款|价$|控制价|标准|超支|结余|(?<![毛盈])利率|三公|补偿|赔偿|津贴|金(?![融属牌杯银叶])/u;

/** Names of unit prices and averages: they do not add up to the budget. */
export const UNIT_PRICE =
  /单价|均价|人均|户均|亩均|村均|处均|站均|校均|车均|次均|场均|生均|每[人次户亩村场个天月年套台辆平公里件份]|单位成本|单次|单场|单个|每家|最高|单位面积|均\S{0,4}成本|平均/u;

/** Names of the whole: parts and whole are not added up. */
export const TOTAL_COST =
  /总成本|总投资|总额|总支出|预算成本|项目成本|成本控制|投资额|总费用|总经费|预算控制|资金总量|整体支出|年度支出|总预算/u;

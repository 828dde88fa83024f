import { pattern, patternAll, patternAnyCase } from './pattern';

describe('pattern', () => {
  it('takes a list as any of its words, the longer ones first', () => {
    const unit = pattern`^\d+(${['元', '万元', '万']})`;
    expect(unit.exec('12万元')?.[1]).toBe('万元');
    expect(unit.exec('12元整')?.[1]).toBe('元');
    expect(unit.exec('万元')).toBeNull();
  });

  it('takes a list of single signs as a set of them', () => {
    expect(pattern`^${['年', '月']}+$`.source).toBe('^(?:[年月])+$');
  });

  it('writes what words have in common once, and takes the longer ones first', () => {
    expect(pattern`^${['年', '年度', '年内', '月', '月份']}`.source).toBe('^(?:年[度内]?|月份?)');
    expect(pattern`${['及以上', '以上', '以下']}`.source).toBe('及以上|以[上下]');
    expect(pattern`(${['年', '年度末', '年度']})`.exec('年度内')?.[1]).toBe('年度');
    expect(pattern`^${['年', '年度']}度$`.test('年度')).toBe(true);
  });

  it('puts brackets where they are needed', () => {
    const either = /年|月/u;
    expect(pattern`${either}|日`.source).toBe('年|月|日');
    expect(pattern`(?=${either})(${either})(?<!${either})${either}`.source).toBe('(?=年|月)(年|月)(?<!年|月)(?:年|月)');
    expect(pattern`(?:${either}${['初', '底']}?${either})`.source).toBe('(?:(?:年|月)(?:[初底])?(?:年|月))');
    expect(pattern`\(${either}\)`.source).toBe(String.raw`\((?:年|月)\)`);
    expect(pattern`\|${either}`.source).toBe(String.raw`\|(?:年|月)`);
  });

  it('takes a text as its signs, in brackets and by itself', () => {
    expect(pattern`[^${'年]-'}]`.test('-')).toBe(false);
    expect(pattern`[^${'年]-'}]`.test('月')).toBe(true);
    expect(pattern`${'第'}\d`.test('第3')).toBe(true);
  });

  it('takes an expression as a part of its own', () => {
    const number = /\d+|[一二三]/u;
    expect(pattern`^${number}$`.test('12')).toBe(true);
    expect(pattern`^第${number}期$`.test('第二期')).toBe(true);
    expect(pattern`^第${number}期$`.test('第二')).toBe(false);
  });

  it.each(['(%)', '1.5', 'a|b', 'a+', '[', '$', '人/次', '人·次', '\\', 'x-y', '{2}', '^'])(
    'takes the signs of %j for themselves',
    (word) => {
      expect(pattern`^${[word, '另一个']}$`.test(word)).toBe(true);
      expect(pattern`^[${word}]+$`.test(word)).toBe(true);
      expect(pattern`^${[word, '另一个']}$`.test(`${word}a`)).toBe(false);
      expect(pattern`^${['1.5', '另一个']}$`.test('1x5')).toBe(false);
    },
  );

  it('refuses a list without words, which would fit anything', () => {
    expect(() => pattern`^${[]}`).toThrow('a pattern needs words');
  });
});

it('patternAll finds every place', () => {
  expect('12年3月'.replace(patternAll`\d+${['年', '月']}`, '□')).toBe('□□');
});

it('patternAnyCase takes upper and lower case for one', () => {
  expect(patternAnyCase`^(?:n${'/'}a|${['null', '无']})$`.test('N/A')).toBe(true);
});

import { pattern, patternAll, patternAnyCase } from './pattern';

describe('pattern', () => {
  it('takes a list as any of its words, the longer ones first', () => {
    const unit = pattern`^\d+(${['元', '万元', '万']})`;
    expect(unit.exec('12万元')?.[1]).toBe('万元');
    expect(unit.exec('12元整')?.[1]).toBe('元');
    expect(unit.exec('万元')).toBeNull();
  });

  it('takes a list of single signs as a set of them', () => {
    expect(pattern`^${['年', '月']}+$`.source).toBe('^[年月]+$');
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

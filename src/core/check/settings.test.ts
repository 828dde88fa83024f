import { RULES } from '../rules/index';
import { NO_CORRECTIONS } from '../reading/columns/corrections';
import { DEFAULT_SETTINGS, parseSettings, readSettings } from './settings';

/** What version 0.1 wrote for settings that nobody had touched. */
const UNTOUCHED = {
  rules: {},
  laxAdverse: 30,
  laxFavourable: 50,
  moneyDecimals: 6,
  weightScheme: 'any',
  weightTotals: [100, 90],
  year: null,
};

describe('settings of version 0.1', () => {
  it.each<[what: string, changed: object, options: object]>([
    ['that nobody touched', {}, {}],
    ['with limits', { laxAdverse: 20, laxFavourable: 60 }, { 'lax-threshold': { adverse: 20, favourable: 60 } }],
    ['with totals of the user’s own', { weightScheme: 'own', weightTotals: [80] }, { 'score-total': { totals: [80] } }],
    ['with totals that did not count', { weightScheme: '2015', weightTotals: [80] }, {}],
    ['with a scheme of a form', { weightScheme: '2021' }, {}],
    ['with decimals, which no rule read', { moneyDecimals: 2 }, {}],
  ])('%s are carried over', (_, changed, options) => {
    expect(readSettings({ ...UNTOUCHED, ...changed }, RULES)).toEqual({ ...DEFAULT_SETTINGS, options });
  });

  it('keep what they say of rules, the year, the recognition and findings set aside', () => {
    const kept = {
      rules: { 'unit-mismatch': 'off' },
      year: 2025,
      corrections: { columns: [], rows: [{ header: 'h', row: 'r' }] },
      ignored: [{ sheet: '表', rule: 'unit-missing', indicator: '一', text: '', message: '缺单位', reason: '无需' }],
    };
    const corrections = { ...NO_CORRECTIONS, ...kept.corrections };
    expect(readSettings({ ...UNTOUCHED, ...kept }, RULES)).toEqual({ ...DEFAULT_SETTINGS, ...kept, corrections });
  });

  it('give way to what this version has stored', () => {
    const options = { 'lax-threshold': { adverse: 10 } };
    expect(readSettings({ ...UNTOUCHED, laxAdverse: 20, laxFavourable: 60, options }, RULES).options).toEqual({
      'lax-threshold': { adverse: 10, favourable: 60 },
    });
  });
});

describe('readSettings', () => {
  it('takes what it has stored itself', () => {
    const options = { 'lax-threshold': { favourable: 70 }, 'score-total': { totals: [60, 40] } };
    expect(parseSettings(JSON.stringify({ ...DEFAULT_SETTINGS, options }), RULES).options).toEqual(options);
  });

  it('leaves alone what is set of rules that it does not know', () => {
    expect(readSettings({ options: { 'rule-of-tomorrow': { limit: 3 } } }, RULES).options).toEqual({
      'rule-of-tomorrow': { limit: 3 },
    });
  });

  it.each<[stored: object, name: string]>([
    [{ laxAdverse: 500 }, '“不高于”类比率的界限'],
    [{ laxFavourable: 'much' }, '“不低于”类比率的界限'],
    [{ weightScheme: 'own', weightTotals: [] }, '分值合计'],
    [{ options: { 'lax-threshold': { adverse: 0 } } }, '“不高于”类比率的界限'],
    [{ options: { 'score-total': { totals: ['一百'] } } }, '分值合计'],
    [{ options: { 'score-total': { totals: [-10] } } }, '分值合计'],
    [{ options: [] }, '界限'],
    [{ year: 'later' }, '年度'],
    [{ rules: { 'unit-mismatch': 'fatal' } }, '规则的级别'],
  ])('says of %j what is wrong', (stored, name) => {
    expect(() => readSettings(stored, RULES)).toThrow(`设置中的${name}不正确。`);
  });

  it.each(['', '{', '[]', '3'])('takes %j for no settings', (json) => {
    expect(() => parseSettings(json, RULES)).toThrow('内容不是本加载项的设置。');
  });
});

import { remember } from './remember';

describe('remember', () => {
  it('asks once for a text', () => {
    const read = jest.fn((text: string) => text.length);
    const length = remember(read);
    expect([length('演练'), length('演练'), length('')]).toEqual([2, 2, 0]);
    expect(read).toHaveBeenCalledTimes(2);
  });

  it('remembers that there is no answer', () => {
    const read = jest.fn(() => null);
    const find = remember<string | null>(read);
    expect([find('演练'), find('演练')]).toEqual([null, null]);
    expect(read).toHaveBeenCalledTimes(1);
  });

  it('keeps what is asked for again and again, and forgets the rest in time', () => {
    const read = jest.fn((text: string) => text.length);
    const length = remember(read);
    for (let n = 0; n < 20_000; n++) {
      length('常用');
      length(`第${n}行`);
    }
    expect(read.mock.calls.filter(([text]) => text === '常用')).toHaveLength(1);
    length('第0行');
    expect(read.mock.calls.filter(([text]) => text === '第0行')).toHaveLength(2);
  });
});

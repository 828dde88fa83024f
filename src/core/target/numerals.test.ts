import { readNumeral } from './numerals';

describe('readNumeral', () => {
  it.each([
    ['三', 3],
    ['两', 2],
    ['〇', 0],
    ['十', 10],
    ['十二', 12],
    ['二十', 20],
    ['九十五', 95],
    ['百', 100],
    ['一百', 100],
    ['一百零三', 103],
    ['一百一十', 110],
    ['三千二百', 3200],
    ['九千九百九十九', 9999],
    ['', null],
    ['三四', null],
    ['12', null],
    ['三十人', null],
    ['若干', null],
  ])('reads %j as %j', (text, expected) => {
    expect(readNumeral(text)).toBe(expected);
  });
});

import { RuleTester, type Rule } from 'eslint';
import { parser } from 'typescript-eslint';

const rule = jest.requireActual<Rule.RuleModule>('../../.eslint/effect-callbacks.cjs');

const tester = new RuleTester({
  languageOptions: { parser, parserOptions: { ecmaFeatures: { jsx: true } } },
});

/** The code of a component that calls this in its body. */
const inComponent = (statement: string) =>
  `function Part({ box, watch, given }) {\n  ${statement}\n  return <div ref={box} />;\n}`;

tester.run('effect-callbacks', rule, {
  valid: [
    'useEffect(() => { box.current?.scrollIntoView(); }, []);',
    'useEffect(() => { void session.look(sheet); });',
    'useEffect(() => { if (!box.current) return; box.current.focus(); });',
    'useEffect(() => { if (!box.current) return undefined; return () => { stop(); }; });',
    'useEffect(function () { return function () { stop(); }; });',
    'useEffect(() => { const stop = watch(); return () => stop(); });',
    'useEffect(() => { const stop = () => watch(); return stop; });',
    'useEffect(() => { function stop() {} return stop; });',
    'useEffect(() => { return given ? () => stop() : undefined; });',
    'React.useLayoutEffect(() => { return (() => stop()) as () => void; });',
    // what a function inside of it returns goes to somebody else
    'useInsertionEffect(() => { const all = given.map((each) => each.id); rows.forEach(function (row) { return row.id; }); });',
    'useEffect(() => { class Part { get id() { return 1; } } use(Part); });',
    'const leave = () => { box.current.blur(); }; useEffect(leave, []);',
    'const leave = useCallback(() => { box.current.blur(); }, []); useEffect(leave, [leave]);',
    // no effects
    'useMemo(() => box.current, []);',
    'queue.useEffects(() => 1);',
    'useEffect();',
  ]
    .map(inComponent)
    .concat(
      'const Part = () => <div ref={virtualizer.measureElement} />;',
      'const Part = () => { const box = useRef(null); return <div ref={box} />; };',
      'const Part = () => <div ref={(element) => { box.current = element; }} />;',
      'const Part = () => <div ref={(element) => { watch(element); return () => leave(element); }} />;',
      'const Part = () => { const keep = useCallback((element) => { box.current = element; }, []); return <div ref={keep} />; };',
      'const Part = () => <div onClick={() => box.current.scrollIntoView()} />;',
    )
    .map((code) => ({ code })),
  invalid: [
    // the fault that the rule was made for, and the ways to write it
    [inComponent('useEffect(() => box.current?.scrollIntoView({ block: "nearest" }), []);'), 'expression'],
    [inComponent('useEffect(() => { return box.current?.scrollIntoView(); }, []);'), 'returned'],
    [inComponent('useEffect(() => { const told = box.current.scrollIntoView(); return told; }, []);'), 'returned'],
    [inComponent('useLayoutEffect(() => virtualizer.measure(), []);'), 'expression'],
    [inComponent('useInsertionEffect(() => void session.look(), []);'), 'expression'],
    [inComponent('useEffect(() => () => stop(), []);'), 'expression'],
    [inComponent('React.useEffect(() => box.current.focus(), []);'), 'expression'],
    [inComponent('useEffect(async () => { await session.look(); }, []);'), 'promise'],
    [inComponent('useEffect(function* () { yield 1; }, []);'), 'promise'],
    [inComponent('useEffect(() => { if (given) { return watch(); } }, []);'), 'returned'],
    [inComponent('useEffect(() => { try { return 1; } finally { stop(); } });'), 'returned'],
    [inComponent('useEffect(() => { return given && (() => stop()); });'), 'returned'],
    [inComponent('useEffect(() => { return given ? () => stop() : null; });'), 'returned'],
    [inComponent('useEffect(() => { return null; });'), 'returned'],
    [inComponent('useEffect(() => { let stop = () => {}; stop = watch(); return stop; });'), 'returned'],
    [inComponent('useEffect(() => { const { stop } = watch(); return stop; });'), 'returned'],
    [inComponent('const show = () => box.current.scrollIntoView(); useEffect(show, []);'), 'expression'],
    [inComponent('const show = useCallback(() => box.current.scrollIntoView(), []); useEffect(show);'), 'expression'],
    [inComponent('function show() { return box.current.scrollIntoView(); } useEffect(show);'), 'returned'],
    [inComponent('useEffect(box.current.scrollIntoView, []);'), 'unseen'],
    [inComponent('useEffect(watch, []);'), 'unseen'],
    ['const Part = () => <div ref={(element) => (box.current = element)} />;', 'expression'],
    ['const Part = () => <div ref={(element) => element?.scrollIntoView()} />;', 'expression'],
    ['const Part = () => <div ref={(element) => { return element?.scrollIntoView(); }} />;', 'returned'],
    ['const Part = () => <div ref={given ? box : (element) => element?.focus()} />;', 'expression'],
    [
      'const Part = () => { const show = useCallback((element) => element?.scrollIntoView(), []); return <div ref={show} />; };',
      'expression',
    ],
    ['function Part() { function show(element) { return watch(element); } return <div ref={show} />; }', 'returned'],
  ].map(([code = '', messageId = '']) => ({ code, errors: [{ messageId }] })),
});

'use strict';

/**
 * Chinese words that the code knows stand in `core/vocabulary`, in lists with a name and a source. Elsewhere a word is
 * known to one place only: it cannot be found, said of where it comes from, or compared with the list next door.
 *
 * - `pattern`: a word in a regular expression, wherever it is written: in a literal, in a text that is made into one, or
 *   in a list of the same file that is. Ranges of signs (`[一-龥]`, `\p{Script=Han}`) are shapes, and no words.
 * - `compared`, `list`: with `lists: true` (the core), a word that a text is compared with; a list of words that stands
 *   for itself (outside of functions), is made into a set or asked for a word; and a table whose keys are words. What a
 *   user is told (titles, advice, messages) is put together in functions and in values of tables, and is no list.
 *
 * @type {import('eslint').Rule.RuleModule}
 */
module.exports = {
  meta: {
    type: 'problem',
    docs: { description: 'Chinese words stand in lists of core/vocabulary' },
    schema: [{ type: 'object', properties: { lists: { type: 'boolean' } }, additionalProperties: false }],
    messages: {
      pattern: '“{{word}}” in a regular expression: take a list of core/vocabulary, with a matcher or `pattern`.',
      compared: '“{{word}}” is compared with a text: give it a name in core/vocabulary.',
      list: 'A list of words (“{{word}}” …): it belongs to core/vocabulary, with its source or reason.',
    },
  },
  create(context) {
    const { sourceCode } = context;
    const held = context.options[0]?.lists === true;

    /** What a name was given as its one and only value in this file. */
    function valueOf(identifier) {
      let scope = sourceCode.getScope(identifier);
      while (scope && !scope.set.has(identifier.name)) scope = scope.upper;
      const definitions = scope?.set.get(identifier.name)?.defs ?? [];
      const [definition] = definitions;
      const isConstant = definitions.length === 1 && definition.type === 'Variable';
      return isConstant && definition.node.id.type === 'Identifier' ? definition.node.init : undefined;
    }

    /** The first word in an expression that a regular expression is made from, '' where none can be seen. */
    function wordIn(expression, depth = 0) {
      const bare = withoutTypes(expression);
      if (!bare || depth > 8) return '';
      const text = textOf(bare);
      if (text !== undefined) return wordOfShape(text);
      if (bare.type === 'Identifier') return wordIn(valueOf(bare), depth + 1);
      for (const part of partsOf(bare)) {
        const word = wordIn(part, depth + 1);
        if (word) return word;
      }
      return '';
    }

    const report = (node, messageId, word) => word && context.report({ node, messageId, data: { word } });

    function checkPattern(node) {
      for (const argument of node.arguments) report(argument, 'pattern', wordIn(argument));
    }

    /** The word that an expression is: written there, or given to a name in this file. */
    function wordOf(node) {
      const bare = withoutTypes(node);
      const value = bare?.type === 'Identifier' ? withoutTypes(valueOf(bare)) : bare;
      if (value?.type === 'TemplateLiteral')
        return value.quasis.map((each) => firstWord(textOf(each))).find(Boolean) ?? '';
      return value?.type === 'Literal' && !value.regex ? firstWord(String(value.value)) : '';
    }

    const compared = (node) => report(node, 'compared', wordOf(node));

    /** The first word in a list, or in a list inside of it. */
    function firstInList(list) {
      for (const element of list.elements) {
        const bare = withoutTypes(element);
        const inner = bare?.type === 'SpreadElement' ? withoutTypes(bare.argument) : bare;
        const word = inner?.type === 'ArrayExpression' ? firstInList(inner) : wordOf(inner);
        if (word) return word;
      }
      return '';
    }

    const inCore = {
      BinaryExpression(node) {
        if (EQUALS.has(node.operator)) [node.left, node.right].forEach(compared);
      },
      SwitchCase(node) {
        if (node.test) compared(node.test);
      },
      CallExpression(node) {
        const { callee } = node;
        if (callee.type === 'Identifier' && MATCHERS.test(callee.name)) return node.arguments.forEach(compared);
        if (callee.type !== 'MemberExpression' || !COMPARING.has(callee.property.name)) return;
        compared(callee.object);
        if (node.arguments.length > 0) compared(node.arguments[0]);
      },
      ArrayExpression(node) {
        const around = sourceCode.getAncestors(node);
        // a list inside of a list is told once
        if (around.some(({ type }) => type === 'ArrayExpression')) return;
        const isOwn = !around.some(({ type }) => FUNCTIONS.has(type));
        if (!isOwn && !isAsked(node)) return;
        report(node, 'list', firstInList(node));
      },
      ObjectExpression(node) {
        const keys = node.properties.map(({ key, computed }) => (computed ? '' : (key?.name ?? key?.value ?? '')));
        report(node, 'list', keys.map((key) => firstWord(String(key))).find(Boolean) ?? '');
      },
    };

    return {
      'Literal[regex]'(node) {
        report(node, 'pattern', wordOfShape(node.regex.pattern));
      },
      'NewExpression[callee.name="RegExp"]': checkPattern,
      'CallExpression[callee.name="RegExp"]': checkPattern,
      // the tag of core/text/pattern: lists are put in by their names
      'TaggedTemplateExpression[tag.name=/^pattern/]'(node) {
        for (const quasi of node.quasi.quasis) report(quasi, 'pattern', wordOfShape(quasi.value.raw));
        for (const expression of node.quasi.expressions) report(expression, 'pattern', wordIn(expression));
      },
      ...(held ? inCore : {}),
    };
  },
};

const EQUALS = new Set(['===', '!==', '==', '!=']);
const FUNCTIONS = new Set(['ArrowFunctionExpression', 'FunctionExpression', 'FunctionDeclaration']);
const COMPARING = new Set(
  'includes startsWith endsWith indexOf lastIndexOf has get replace replaceAll split match matchAll search localeCompare'.split(
    ' ',
  ),
);
/** What makes a matcher of words, or takes words to look for. */
const MATCHERS = /^(?:\w+(?:Any|Of)|lastWord|wordEndingAt|findField)$/;
const TYPES_ONLY = new Set(['TSAsExpression', 'TSSatisfiesExpression', 'TSNonNullExpression', 'TSTypeAssertion']);
const HAN = /\p{Script=Han}+/u;

/** Whether a list is made into a set, a map or a matcher, or a method of it is called that looks for something. */
function isAsked(list) {
  let node = list;
  while (TYPES_ONLY.has(node.parent.type)) node = node.parent;
  const { parent } = node;
  if (parent.type === 'NewExpression') return parent.callee.name === 'Set' || parent.callee.name === 'Map';
  if (parent.type === 'CallExpression') return MATCHERS.test(parent.callee.name ?? '');
  return parent.type === 'MemberExpression' && parent.object === node && COMPARING.has(parent.property.name);
}

function withoutTypes(expression) {
  let bare = expression;
  while (bare && TYPES_ONLY.has(bare.type)) bare = bare.expression;
  return bare;
}

const firstWord = (text) => HAN.exec(text)?.[0] ?? '';

/** The text that a node is, as far as it is written out; undefined for other nodes. */
function textOf(node) {
  if (node.type === 'Literal') return node.regex ? node.regex.pattern : String(node.value);
  return node.type === 'TemplateElement' ? (node.value.cooked ?? node.value.raw) : undefined;
}

const ESCAPE = /\\u(?:([\da-f]{4})|\{([\da-f]{1,6})\})/giu;
const SET = /\[[^[\]]*\]/gu;
const RANGE = /[^\\]-[^\\]/gu;

/** The first word in the source of a regular expression, be it written by its codes; a range of signs is none. */
function wordOfShape(source) {
  const written = source.replace(ESCAPE, (_, code, point) => String.fromCodePoint(Number.parseInt(code ?? point, 16)));
  return firstWord(written.replace(SET, (set) => set.replace(RANGE, '')));
}

/** What an expression is put together from: parts of templates, sums, lists, and what calls are made on or with. */
function partsOf(node) {
  switch (node.type) {
    case 'TemplateLiteral':
      return [...node.quasis, ...node.expressions];
    case 'BinaryExpression':
      return [node.left, node.right];
    case 'ConditionalExpression':
      return [node.consequent, node.alternate];
    case 'ArrayExpression':
      return node.elements;
    case 'ObjectExpression':
      return node.properties.flatMap((property) =>
        property.type === 'Property' ? [keyOf(property), property.value] : [],
      );
    case 'SpreadElement':
      return [node.argument];
    case 'TaggedTemplateExpression':
      return [node.quasi];
    case 'MemberExpression':
      return [node.object];
    case 'CallExpression':
    case 'NewExpression':
      return [node.callee, ...node.arguments];
    default:
      return [];
  }
}

/** The key of a property; one that is written as a name is the text that it is. */
function keyOf({ key, computed }) {
  return computed || key.type !== 'Identifier' ? key : { type: 'Literal', value: key.name };
}

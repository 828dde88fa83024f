'use strict';

/**
 * React calls what an effect or a ref callback returns when it is over. A value that is no function breaks the pane
 * then, and browsers change what their functions return: `scrollIntoView` has returned nothing for twenty years and
 * returns a promise now. TypeScript cannot tell, since a function whose result is void may return anything.
 *
 * So these callbacks have block bodies, and return nothing or a function that is seen to be one. The result of a call
 * is not: `const stop = watch(); return () => stop();` says it, and there the compiler holds `stop` to being a function.
 *
 * @type {import('eslint').Rule.RuleModule}
 */
module.exports = {
  meta: {
    type: 'problem',
    docs: { description: 'effects and ref callbacks return nothing or a function' },
    schema: [],
    messages: {
      expression: 'What this expression comes to is returned to React: give the {{what}} a block body.',
      returned: 'React calls what the {{what}} returns: return nothing or a function written here.',
      promise: 'A function that is async or a generator returns an object: start the work inside of the {{what}}.',
      unseen: 'What this function returns cannot be seen here: write the {{what}} in its place.',
    },
  },
  create(context) {
    const { sourceCode } = context;

    /** What a name in the code was given as its one and only value, or undefined. */
    function valueOf(identifier) {
      let scope = sourceCode.getScope(identifier);
      while (scope && !scope.set.has(identifier.name)) scope = scope.upper;
      const definitions = scope?.set.get(identifier.name)?.defs ?? [];
      const [definition] = definitions;
      if (definitions.length !== 1) return undefined;
      if (definition.type === 'FunctionName') return definition.node;
      const isConstant = definition.type === 'Variable' && definition.parent.kind === 'const';
      // what is taken out of an object or a list is not the value itself
      return isConstant && definition.node.id.type === 'Identifier' ? definition.node.init : undefined;
    }

    /** The function that an expression stands for; null where it is a function that cannot be seen, or no function. */
    function functionOf(expression, depth = 0) {
      const bare = withoutTypes(expression);
      if (!bare || depth > 5) return null;
      if (FUNCTIONS.has(bare.type)) return bare;
      if (bare.type === 'Identifier') return functionOf(valueOf(bare), depth + 1);
      const isKept = bare.type === 'CallExpression' && calledName(bare) === 'useCallback';
      return isKept ? functionOf(bare.arguments[0], depth + 1) : null;
    }

    /** Whether React can do with this as a result. */
    function isFine(expression) {
      const bare = withoutTypes(expression);
      if (!bare || isUndefined(bare) || functionOf(bare)) return true;
      return bare.type === 'ConditionalExpression' && isFine(bare.consequent) && isFine(bare.alternate);
    }

    function check(callback, what) {
      const data = { what };
      if (callback.async || callback.generator) return context.report({ node: callback, messageId: 'promise', data });
      if (callback.body.type !== 'BlockStatement') {
        return context.report({ node: callback.body, messageId: 'expression', data });
      }
      for (const statement of returnsOf(callback.body)) {
        if (!isFine(statement.argument)) context.report({ node: statement, messageId: 'returned', data });
      }
    }

    /** All statements that leave the function whose body this is. */
    function returnsOf(node) {
      if (node.type === 'ReturnStatement') return [node];
      if (FUNCTIONS.has(node.type) || node.type.startsWith('Class')) return [];
      const keys = sourceCode.visitorKeys[node.type] ?? [];
      return keys.flatMap((key) => [node[key]].flat().flatMap((child) => (child ? returnsOf(child) : [])));
    }

    return {
      CallExpression(node) {
        const name = calledName(node);
        if (!EFFECTS.has(name) || node.arguments.length === 0) return;
        const callback = functionOf(node.arguments[0]);
        const what = `callback of ${name}`;
        if (callback) check(callback, what);
        else context.report({ node: node.arguments[0], messageId: 'unseen', data: { what } });
      },
      // most refs are objects, or functions of a library, which keeps to its own rules
      'JSXAttribute[name.name="ref"] > JSXExpressionContainer'({ expression }) {
        const choices =
          expression.type === 'ConditionalExpression' ? [expression.consequent, expression.alternate] : [expression];
        for (const callback of choices.map((choice) => functionOf(choice))) {
          if (callback) check(callback, 'ref callback');
        }
      },
    };
  },
};

const EFFECTS = new Set(['useEffect', 'useLayoutEffect', 'useInsertionEffect']);
const FUNCTIONS = new Set(['ArrowFunctionExpression', 'FunctionExpression', 'FunctionDeclaration']);
const TYPES_ONLY = new Set(['TSAsExpression', 'TSSatisfiesExpression', 'TSNonNullExpression', 'TSTypeAssertion']);

/** `name` of `name()` and of `React.name()`. */
function calledName({ callee }) {
  return callee.type === 'MemberExpression' ? callee.property.name : callee.name;
}

function withoutTypes(expression) {
  let bare = expression;
  while (bare && TYPES_ONLY.has(bare.type)) bare = bare.expression;
  return bare;
}

function isUndefined(expression) {
  return expression.type === 'Identifier' && expression.name === 'undefined';
}

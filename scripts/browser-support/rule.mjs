/** Names of the global object itself. */
const SELF = ['globalThis', 'window', 'self'];
const LOOKBEHIND = /\(\?<[=!]/;

/** A text that stands in the code as it is. */
const textOf = (node) => {
  if (node?.type === 'TemplateLiteral' && node.expressions.length === 0) return node.quasis[0].value.cooked;
  return typeof node?.value === 'string' ? node.value : undefined;
};

const nameOf = ({ computed, property }) => (computed ? textOf(property) : property.name);

/** The name that a node asks about, if it is a plain name, a member, or a text (as in `'share' in navigator`). */
const askedBy = (node) => {
  if (node?.type === 'Identifier') return [node.name];
  if (textOf(node) !== undefined) return [textOf(node)];
  if (node?.type === 'MemberExpression') return [nameOf(node), ...askedBy(node.object)];
  if (node?.type === 'ChainExpression' || node?.type === 'UnaryExpression')
    return askedBy(node.expression ?? node.argument);
  if (node?.type === 'CallExpression') return askedBy(node.callee);
  if (node?.type === 'BinaryExpression' || node?.type === 'LogicalExpression')
    return [...askedBy(node.left), ...askedBy(node.right)];
  return [];
};

const TESTS = { IfStatement: 'test', ConditionalExpression: 'test', LogicalExpression: 'left' };
const FUNCTION = /Function/;

/**
 * An ESLint rule over built scripts: reports what the promised browsers lack (see `compat.ts`), unless the code first
 * asks whether it is there: by a condition in the same function, by `typeof`, or by an optional call.
 * @type {import('eslint').Rule.RuleModule}
 */
export const promisedBrowsers = {
  meta: { type: 'problem', schema: [], messages: { missing: '{{name}} is missing before {{where}}' } },
  create: (context) => {
    const compat = context.settings.compat;
    const found = [];
    /** Names of the script's own methods: a call of one says nothing of the browser. */
    const own = new Set();
    /** By function: the names that its conditions ask about. */
    const asked = new Map();
    const places = (node) => {
      const functions = [];
      for (let at = node.parent; at; at = at.parent)
        if (FUNCTION.test(at.type) || at.type === 'Program') functions.push(at);
      return functions;
    };
    const note = (node, name, where, isMethod = false) => {
      if (where !== undefined && !found.some((one) => one.node === node))
        found.push({ node, name, where, isMethod });
    };
    const ask = (node, names) => {
      const [place] = places(node);
      asked.set(place, [...(asked.get(place) ?? []), ...names]);
    };
    const isUnasked = ({ node, name }) => {
      const { parent } = node;
      if (parent.type === 'UnaryExpression' && parent.operator === 'typeof') return false;
      if (parent.type === 'CallExpression' && parent.callee === node && parent.optional) return false;
      if (parent.type === 'MemberExpression' && parent.object === node && parent.optional) return false;
      const last = name.split('.').at(-1);
      return !places(node).some((place) => asked.get(place)?.includes(last));
    };
    const { globalScope } = context.sourceCode.scopeManager;
    const ofLanguage = globalScope.variables.filter(({ defs }) => defs.length === 0);
    const globals = new Set(
      [...globalScope.through, ...ofLanguage.flatMap(({ references }) => references)].map(
        ({ identifier }) => identifier,
      ),
    );
    /** The global that an expression is, under its own name or as a member of the global object. */
    const globalOf = (node) => {
      if (node.type === 'Identifier') return globals.has(node) ? node.name : undefined;
      if (node.type !== 'MemberExpression') return undefined;
      return SELF.includes(globalOf(node.object)) ? nameOf(node) : undefined;
    };
    return {
      ...Object.fromEntries(
        Object.entries(TESTS).map(([type, part]) => [type, (node) => ask(node, askedBy(node[part]))]),
      ),
      BinaryExpression: (node) => {
        if (node.operator === 'in') ask(node, askedBy(node.left));
      },
      MemberExpression: (node) => {
        const name = nameOf(node);
        if (name === undefined) return;
        const owner = globalOf(node.object);
        const isCalled = node.parent.type === 'CallExpression' && node.parent.callee === node;
        if (owner !== undefined && SELF.includes(owner)) note(node, name, compat.global(name));
        else if (owner !== undefined) note(node, `${owner}.${name}`, compat.member(owner, name));
        else if (isCalled) note(node, name, compat.method(name), true);
        if (node.parent.type === 'AssignmentExpression' && node.parent.left === node) own.add(name);
      },
      'ObjectExpression > Property, MethodDefinition, PropertyDefinition': ({ key, computed }) => {
        if (!computed) own.add(key.name ?? key.value);
      },
      'Literal, TemplateLiteral': (node) => {
        const pattern = node.regex?.pattern ?? (node.parent.callee?.name === 'RegExp' ? textOf(node) : '');
        if (LOOKBEHIND.test(pattern)) note(node, 'lookbehind', compat.lookbehind);
      },
      'Program:exit': () => {
        for (const node of globals) note(node, node.name, compat.global(node.name));
        for (const one of found)
          if (isUnasked(one) && !(one.isMethod && own.has(one.name)))
            context.report({
              node: one.node,
              messageId: 'missing',
              data: { name: one.name, where: one.where },
            });
      },
    };
  },
};

import ts from 'typescript';

/** The parts of a union, or the type itself. */
const partsOf = (type) => (type.isUnion() ? type.types : [type]);

/**
 * Reports a `Result` (a value or the reason why there is none, `src/lib/result.ts`) that nobody looks at: told apart by
 * its shape, a union with `{ ok: false }` in it, also as a promise and in a list. What is stored may fail, on a full
 * device for one, and a visitor who is not told believes that it is kept.
 * @type {import('eslint').Rule.RuleModule}
 */
export const usedResult = {
  meta: {
    type: 'problem',
    docs: { description: 'a Result must be looked at' },
    messages: {
      unused:
        'This is a Result: look at whether it is ok, or hand it on. It may say that nothing was stored.',
    },
    schema: [],
  },
  create: (context) => {
    const { program, esTreeNodeToTSNodeMap } = context.sourceCode.parserServices;
    const checker = program.getTypeChecker();
    const typeOf = (node) => checker.getTypeAtLocation(esTreeNodeToTSNodeMap.get(node));

    const isFailure = (type, place) => {
      const property = type.getProperty('ok');
      return (
        property !== undefined &&
        checker.typeToString(checker.getTypeOfSymbolAtLocation(property, place)) === 'false'
      );
    };

    /** A list may hold lists of its own kind without end, so each type is looked at once. */
    const holdsResult = (type, place, seen = new Set()) =>
      partsOf(checker.getAwaitedType(type) ?? type).some((part) => {
        if (seen.has(part)) return false;
        seen.add(part);
        const isList = checker.isArrayType(part) || checker.isTupleType(part);
        return (
          isFailure(part, place) ||
          (isList && checker.getTypeArguments(part).some((inner) => holdsResult(inner, place, seen)))
        );
      });

    const isResult = (node) => holdsResult(typeOf(node), esTreeNodeToTSNodeMap.get(node));

    /** Whether who calls the function asks for nothing back. */
    const isForgotten = (node) => {
      const wanted = checker.getContextualType(esTreeNodeToTSNodeMap.get(node));
      const signatures = wanted ? partsOf(wanted).flatMap((part) => part.getCallSignatures()) : [];
      return (
        signatures.length > 0 &&
        signatures.every((signature) => checker.getReturnTypeOfSignature(signature).flags & ts.TypeFlags.Void)
      );
    };

    const report = (node) => context.report({ node, messageId: 'unused' });

    /** Follows what is thrown away down to the values it may be; `void` is looked at by itself. */
    const dropped = (node) => {
      if (node.type === 'AwaitExpression') dropped(node.argument);
      else if (node.type === 'LogicalExpression') dropped(node.right);
      else if (node.type === 'ConditionalExpression') [node.consequent, node.alternate].forEach(dropped);
      else if (node.type === 'SequenceExpression') node.expressions.forEach(dropped);
      else if (node.type !== 'AssignmentExpression' && isResult(node)) report(node);
    };

    const handed = (node) => {
      if (node.type === 'ArrowFunctionExpression' || node.type === 'FunctionExpression') return;
      const signatures = typeOf(node).getCallSignatures();
      const place = esTreeNodeToTSNodeMap.get(node);
      if (
        signatures.some((signature) => holdsResult(checker.getReturnTypeOfSignature(signature), place)) &&
        isForgotten(node)
      )
        report(node);
    };

    return {
      ExpressionStatement: ({ expression }) => dropped(expression),
      UnaryExpression: (node) => {
        if (node.operator === 'void') dropped(node.argument);
      },
      ArrowFunctionExpression: (node) => {
        if (node.body.type !== 'BlockStatement' && isForgotten(node)) dropped(node.body);
      },
      CallExpression: (node) => {
        node.arguments.forEach((argument) => {
          if (argument.type !== 'SpreadElement') handed(argument);
        });
        const { callee } = node;
        const [next] = node.arguments;
        if (
          callee.type === 'MemberExpression' &&
          callee.property.name === 'then' &&
          next?.params?.length === 0 &&
          isResult(callee.object)
        )
          report(callee.object);
      },
      JSXExpressionContainer: ({ expression }) => {
        if (expression.type !== 'JSXEmptyExpression') handed(expression);
      },
    };
  },
};

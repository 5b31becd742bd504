import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TsType, TsTypeElement } from '@swc/core';
import { type DeclarationFile, type Declared, readDeclarations } from './declarations.ts';
import { limitsIn } from './limits.ts';

export type Schema = { [keyword: string]: unknown };

/** Where a schema is used: closed objects take no unknown property; open ones are put together with others first. */
type Mode = 'open' | 'closed';

const slack = join(dirname(fileURLToPath(import.meta.url)), '../../../node_modules/@slack');

/** The method whose arguments each type describes. */
export const argumentTypes: { readonly [method: string]: string } = {
  'auth.test': 'AuthTestArguments',
  'bots.info': 'BotsInfoArguments',
  'chat.delete': 'ChatDeleteArguments',
  'chat.getPermalink': 'ChatGetPermalinkArguments',
  'chat.postEphemeral': 'ChatPostEphemeralArguments',
  'chat.postMessage': 'ChatPostMessageArguments',
  'chat.update': 'ChatUpdateArguments',
  'conversations.info': 'ConversationsInfoArguments',
  'conversations.list': 'ConversationsListArguments',
  'conversations.members': 'ConversationsMembersArguments',
  'conversations.open': 'ConversationsOpenArguments',
  'oauth.v2.access': 'OAuthV2AccessArguments',
  'team.info': 'TeamInfoArguments',
  'users.conversations': 'UsersConversationsArguments',
  'users.info': 'UsersInfoArguments',
  'users.list': 'UsersListArguments',
  'views.open': 'ViewsOpenArguments',
  'views.publish': 'ViewsPublishArguments',
  'views.push': 'ViewsPushArguments',
  'views.update': 'ViewsUpdateArguments',
};

/**
 * Makes one JSON Schema (2020-12) of Slack's own type declarations, with the limits of their doc comments as keywords.
 * The catch-all `Block` is left out of unions, for it would let everything pass.
 */
export function generateSchema(): Schema {
  const files = [
    ...readDeclarations(join(slack, 'types/dist')),
    ...readDeclarations(join(slack, 'web-api/dist/types')),
  ];
  const definitions: { [name: string]: Schema } = {};
  const roots = Object.entries(argumentTypes).map(
    ([method, type]) => [method, reference(find(type), 'closed')] as const,
  );
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $comment: 'Generated from @slack/types and @slack/web-api (MIT) by generate-schema.ts; do not edit.',
    properties: Object.fromEntries(roots),
    additionalProperties: false,
    $defs: Object.fromEntries(Object.entries(definitions).sort(([one], [other]) => (one < other ? -1 : 1))),
  };

  function find(name: string, from?: DeclarationFile): Declared {
    const here = from?.declared.get(name);
    const found = here ?? files.map((file) => file.declared.get(name)).find((declared) => declared !== undefined);
    if (!found) throw new Error(`Slack's packages declare no ${name}.`);
    return found;
  }

  function reference(declared: Declared, mode: Mode): Schema {
    const key = `${declared.file.name}.${declared.name}${mode === 'open' ? '.open' : ''}`;
    if (!definitions[key]) {
      definitions[key] = {};
      definitions[key] = define(declared, mode);
    }
    return { $ref: `#/$defs/${key}` };
  }

  function define(declared: Declared, mode: Mode): Schema {
    const { node, file } = declared;
    if (node.type === 'TsTypeAliasDeclaration') return schemaOf(node.typeAnnotation, file, mode);
    if (mode === 'closed') return closed(reference(declared, 'open'));
    const parents = node.extends.map((parent) => {
      if (parent.expression.type !== 'Identifier') throw new Error('Unexpected extends.');
      return named(parent.expression.value, parent.typeArguments?.params ?? [], file, 'open');
    });
    const own = members(node.body.body, file);
    return parents.length === 0 ? own : { allOf: [...parents, own] };
  }

  function named(name: string, args: readonly TsType[], file: DeclarationFile, mode: Mode): Schema {
    const [first] = args;
    if (first && name === 'OptionalArgument') return schemaOf(first, file, mode);
    if (first && name === 'Partial') return finished(withoutRequired(expanded(first, file)), mode);
    if (name === 'Record') return { type: 'object' };
    if (name === 'Array' && first) return { type: 'array', items: schemaOf(first, file, 'closed') };
    if (name === 'Omit' || name === 'Pick' || name === 'ExcludeFromUnion') return { type: 'object' };
    if (!knows(name, file)) return {};
    return reference(find(name, file), mode);
  }

  function knows(name: string, file: DeclarationFile): boolean {
    return file.declared.has(name) || files.some((each) => each.declared.has(name));
  }

  /** The open schema of a type itself instead of a reference to it. */
  function expanded(type: TsType, file: DeclarationFile): Schema {
    if (type.type !== 'TsTypeReference' || type.typeName.type !== 'Identifier') return schemaOf(type, file, 'open');
    return define(find(type.typeName.value, file), 'open');
  }

  function schemaOf(type: TsType, file: DeclarationFile, mode: Mode): Schema {
    switch (type.type) {
      case 'TsKeywordType':
        return keyword(type.kind);
      case 'TsLiteralType':
        return literal(type.literal);
      case 'TsParenthesizedType':
        return schemaOf(type.typeAnnotation, file, mode);
      case 'TsArrayType':
        return { type: 'array', items: schemaOf(type.elemType, file, 'closed') };
      case 'TsTupleType':
        return { type: 'array', minItems: 1 };
      case 'TsTypeLiteral':
        return finished(members(type.members, file), mode);
      case 'TsUnionType':
        return { anyOf: type.types.filter((each) => !isCatchAll(each)).map((each) => schemaOf(each, file, mode)) };
      case 'TsIntersectionType':
        return finished({ allOf: type.types.map((each) => schemaOf(each, file, 'open')) }, mode);
      case 'TsTypeReference':
        if (type.typeName.type !== 'Identifier') return {};
        return named(type.typeName.value, type.typeParams?.params ?? [], file, mode);
      default:
        return {};
    }
  }

  function members(elements: readonly TsTypeElement[], file: DeclarationFile): Schema {
    const properties: { [name: string]: Schema } = {};
    const required: string[] = [];
    for (const element of elements) {
      if (element.type !== 'TsPropertySignature' || !element.typeAnnotation) continue;
      const { key } = element;
      const name = key.type === 'Identifier' || key.type === 'StringLiteral' ? key.value : '';
      const own = schemaOf(element.typeAnnotation.typeAnnotation, file, 'closed');
      properties[name] = limited(own, file.commentBefore(element.span.start));
      if (!element.optional) required.push(name);
    }
    return { type: 'object', properties, ...(required.length > 0 ? { required } : {}) };
  }

  /** Adds the limits of a property's comment: to the text itself, to the `text` of a text object, or to the list. */
  function limited(schema: Schema, comment: string): Schema {
    const limits = limitsIn(comment);
    const hasText = Object.keys(limits.string).length > 0;
    if (schema['type'] === 'string') return { ...schema, ...limits.string };
    if (schema['type'] === 'number') return { ...schema, ...limits.number };
    if (schema['type'] === 'array') {
      const items = hasText ? { items: { allOf: [schema['items'], textOf(limits.string)] } } : {};
      return { ...schema, ...limits.array, ...items };
    }
    return hasText && ('$ref' in schema || 'anyOf' in schema) ? { allOf: [schema, textOf(limits.string)] } : schema;
  }
}

const textOf = (limit: Schema): Schema => ({ properties: { text: limit } });

const closed = (schema: Schema): Schema => ({ ...schema, unevaluatedProperties: false });

const finished = (schema: Schema, mode: Mode): Schema => (mode === 'closed' ? closed(schema) : schema);

const isCatchAll = (type: TsType) =>
  type.type === 'TsTypeReference' && type.typeName.type === 'Identifier' && type.typeName.value === 'Block';

function withoutRequired(schema: Schema): Schema {
  const { required: _, allOf, ...rest } = schema;
  return Array.isArray(allOf) ? { ...rest, allOf: allOf.map(withoutRequired) } : rest;
}

function keyword(kind: string): Schema {
  const kinds: { readonly [kind: string]: Schema } = {
    string: { type: 'string' },
    number: { type: 'number' },
    boolean: { type: 'boolean' },
    object: { type: 'object' },
    null: { type: 'null' },
    undefined: { not: {} },
    never: { not: {} },
  };
  return kinds[kind] ?? {};
}

function literal(value: { readonly type: string; readonly value?: unknown }): Schema {
  return value.type === 'TemplateLiteral' ? { type: 'string' } : { const: value.value };
}

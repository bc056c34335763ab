import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives';
import type { ASTVisitor, GraphQLError, ParseOptions, ValidationContext, ValidationRule } from 'graphql';
import type { Limits } from '../../config/config.js';
import { limitExceeded } from '../../errors/errors.js';

interface ArmorOptions {
  n: number;
  propagateOnRejection: boolean;
  onReject: ((context: ValidationContext | null, error: GraphQLError) => void)[];
}

const firstSentence = (message: string) => message.replace(/^Syntax Error: /, '');

/** Options that make a rule report an error like other validation rules instead of throwing. */
const reporting = (n: number): ArmorOptions => ({
  n,
  propagateOnRejection: false,
  onReject: [(context, error) => context?.reportError(limitExceeded(firstSentence(error.message)))],
});

// The packages type their rules against another copy of graphql-js; the visitors are compatible.
const asRule = (rule: (context: ValidationContext) => unknown): ValidationRule =>
  rule as (context: ValidationContext) => ASTVisitor;

/** Limit in the parser, because the cost of validation grows faster than the document. */
export const parseOptions = ({ tokens }: Limits): ParseOptions => ({ maxTokens: tokens });

/** Recognises the parser's limit, which graphql-js reports as a syntax error. */
export const isTokenLimit = ({ message }: Error): boolean => /more tha[nt] \d+ tokens/.test(message);

export const limitRules = ({ depth, introspectionDepth, aliases, directives }: Limits): ValidationRule[] => [
  asRule(maxDepthRule({ ...reporting(depth), flattenFragments: true, ignoreIntrospection: true })),
  asRule(maxDepthRule({ ...reporting(introspectionDepth), flattenFragments: true, ignoreIntrospection: false })),
  asRule(maxAliasesRule(reporting(aliases))),
  asRule(maxDirectivesRule(reporting(directives))),
];

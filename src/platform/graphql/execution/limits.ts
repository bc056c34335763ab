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

/** A rule's options such that it reports like any other validation rule instead of throwing. */
const reporting = (n: number): ArmorOptions => ({
  n,
  propagateOnRejection: false,
  onReject: [(context, error) => context?.reportError(limitExceeded(firstSentence(error.message)))],
});

// The packages type their rules for another copy of the context; what they give is a visitor of graphql-js.
const asRule = (rule: (context: ValidationContext) => unknown): ValidationRule =>
  rule as (context: ValidationContext) => ASTVisitor;

/** Refused while reading, before validation, whose own cost grows faster than the document. */
export const parseOptions = ({ tokens }: Limits): ParseOptions => ({ maxTokens: tokens });

/** Recognises the refusal, which graphql-js words as a syntax error. */
export const isTokenLimit = ({ message }: Error): boolean => /more tha[nt] \d+ tokens/.test(message);

export const limitRules = ({ depth, introspectionDepth, aliases, directives }: Limits): ValidationRule[] => [
  asRule(maxDepthRule({ ...reporting(depth), flattenFragments: true, ignoreIntrospection: true })),
  asRule(maxDepthRule({ ...reporting(introspectionDepth), flattenFragments: true, ignoreIntrospection: false })),
  asRule(maxAliasesRule(reporting(aliases))),
  asRule(maxDirectivesRule(reporting(directives))),
];

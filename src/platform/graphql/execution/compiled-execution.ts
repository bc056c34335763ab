import {
  HeaderMap,
  type ApolloServerOptionsWithGateway,
  type ApolloServerPlugin,
  type GraphQLRequestContextResponseForOperation,
  type GraphQLResponse,
} from '@apollo/server';
import {
  execute,
  getOperationAST,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { compileOperation, type Execution, type Run } from './compiled-operation.js';
import type { RequestContext } from '../request-context.js';
import { withTrueErrors } from './execution-error.js';

type Asked = GraphQLRequestContextResponseForOperation<RequestContext>;

const answerWith = ({ data }: ExecutionResult): GraphQLResponse => ({
  http: { status: undefined, headers: new HeaderMap() },
  body: { kind: 'single', singleResult: { data } },
});

type Compiled = WeakMap<OperationDefinitionNode, Run>;

const compiledBySchema = new WeakMap<GraphQLSchema, Compiled>();

/** Executes compiled operations. They are kept with their document, for all servers of a process that have the schema. */
function compiledQueries(schema: GraphQLSchema) {
  const compiled: Compiled = compiledBySchema.get(schema) ?? new WeakMap();
  compiledBySchema.set(schema, compiled);
  const compiledOf = (execution: Pick<Execution, 'document' | 'operation'>): Run => {
    let run = compiled.get(execution.operation);
    if (!run) compiled.set(execution.operation, (run = compileOperation(schema, execution)));
    return run;
  };
  const run = async ({ document, operation, request, contextValue }: Asked): Promise<ExecutionResult> =>
    compiledOf({ document, operation })({
      document,
      operation,
      variables: request.variables ?? {},
      context: contextValue,
    });
  const prepare = (document: DocumentNode): void => {
    const operation = getOperationAST(document);
    if (operation) compiledOf({ document, operation });
  };
  return { run, prepare };
}

/**
 * Apollo Server delegates execution to a gateway, if there is one, but keeps what it creates for the gateway, and with
 * it the whole request, in memory until the next full garbage collection. So a plugin answers, and passes only errors
 * on to the gateway, because Apollo Server formats the errors of gateways but not those of plugins.
 */
export function compiledExecution(schema: GraphQLSchema): {
  plugin: ApolloServerPlugin<RequestContext>;
  gateway: ApolloServerOptionsWithGateway<RequestContext>['gateway'];
  /** Compiles the operation of a document before it is asked for. */
  prepare(document: DocumentNode): void;
} {
  const { run, prepare } = compiledQueries(schema);
  const faulty = new WeakMap<RequestContext, Promise<ExecutionResult>>();
  const responseForOperation = async (asked: Asked): Promise<GraphQLResponse | null> => {
    // Undefined when the request does not select one of several operations; graphql-js reports that error.
    if (!(asked.operation as unknown)) return null;
    const result = run(asked);
    const isFaulty = await result.then(
      ({ errors }) => errors !== undefined,
      () => true,
    );
    if (!isFaulty) return answerWith(await result);
    faulty.set(asked.contextValue, result);
    return null;
  };
  return {
    prepare,
    plugin: { requestDidStart: async () => ({ responseForOperation }) },
    gateway: {
      load: async () => ({
        executor: async ({ document, request, context }) => {
          const result = await faulty.get(context as RequestContext);
          return result ? withTrueErrors(result) : execute({ schema, document, operationName: request.operationName });
        },
      }),
      onSchemaLoadOrUpdate: (callback) => {
        callback({ apiSchema: schema, coreSupergraphSdl: '' });
        return () => undefined;
      },
      stop: async () => undefined,
    },
  };
}

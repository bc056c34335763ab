export interface Answer<Data = Record<string, unknown>> {
  status: number;
  headers: Headers;
  data?: Data | null;
  errors?: { message: string; path?: (string | number)[]; extensions: { code: string; requestId?: string } }[];
}

/** Asks over HTTP, as any client would. */
export const asker =
  (url: string, headers: Record<string, string> = {}) =>
  async <Data = Record<string, unknown>>(query: string, variables?: Record<string, unknown>): Promise<Answer<Data>> => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables }),
    });
    const body = (await response.json()) as Pick<Answer<Data>, 'data' | 'errors'>;
    return { status: response.status, headers: response.headers, ...body };
  };

/** Asks for what has to be answered without errors, and gives the data. */
export const reader =
  (ask: ReturnType<typeof asker>) =>
  async <Data = Record<string, unknown>>(query: string, variables?: Record<string, unknown>): Promise<Data> => {
    const { data, errors } = await ask<Data>(query, variables);
    if (errors || !data) throw new Error(`answered with errors: ${JSON.stringify(errors)}`);
    return data;
  };

/** The codes of an answer's errors. */
export const codes = ({ errors }: Answer<unknown>): string[] => (errors ?? []).map(({ extensions }) => extensions.code);

/** The part of oidc-provider that the tests use; the package brings no types. */
declare module 'oidc-provider' {
  import type { IncomingMessage, ServerResponse } from 'node:http';

  type Grant = { addOIDCScope(scope: string): void; save(): Promise<string> };
  type GrantOf = new (of: { clientId?: string; accountId?: string }) => Grant;
  type Context = {
    oidc: {
      provider: { Grant: GrantOf };
      client?: { clientId: string };
      session?: { accountId?: string };
    };
  };

  export default class Provider {
    constructor(
      issuer: string,
      configuration: {
        clients: object[];
        claims: Record<string, string[]>;
        pkce: object;
        cookies: object;
        features: object;
        interactions: { url(context: Context, interaction: { uid: string }): string };
        findAccount(context: Context, id: string): { accountId: string; claims(): object };
        loadExistingGrant(context: Context): Promise<Grant>;
      },
    );
    callback(): (request: IncomingMessage, response: ServerResponse) => Promise<void>;
    interactionFinished(
      request: IncomingMessage,
      response: ServerResponse,
      result: { login: { accountId: string } },
    ): Promise<void>;
  }
}

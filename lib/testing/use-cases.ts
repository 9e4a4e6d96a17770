import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { z } from 'zod';
import type { UseCase } from '@/lib/core/use-case';

const lib = fileURLToPath(new URL('..', import.meta.url));

export type AnyUseCase = UseCase<z.ZodType, unknown, unknown>;

/** Every use case that any file under lib exports, by name. */
export async function everyUseCase(): Promise<AnyUseCase[]> {
  const files = readdirSync(lib, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !/\.test\.ts$|^(core|testing)\//.test(file))
    .filter((file) => readFileSync(`${lib}/${file}`, 'utf8').includes('defineUseCase'));
  const modules: Record<string, unknown>[] = await Promise.all(files.map((file) => import(`${lib}/${file}`)));
  return modules
    .flatMap((exported) => Object.values(exported).filter(isUseCase))
    .sort((a, b) => a.name.localeCompare(b.name));
}

function isUseCase(value: unknown): value is AnyUseCase {
  return typeof value === 'object' && value !== null && 'allow' in value && 'load' in value && 'run' in value;
}

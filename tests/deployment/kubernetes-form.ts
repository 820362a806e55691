import { join } from 'node:path';
import ts from 'typescript';

interface Manifest {
  apiVersion: string;
  kind: string;
}

const root = join(import.meta.dirname, '..', '..');

/** Where `kubernetes-types`, which are made of Kubernetes's own OpenAPI description, have what is in which group. */
const groups: Record<string, string> = {
  v1: 'core/v1',
  'apps/v1': 'apps/v1',
  'networking.k8s.io/v1': 'networking/v1',
  'policy/v1': 'policy/v1',
};

/**
 * What the types of Kubernetes have against manifests, one line each: fields that are missing, of another type, or not
 * known, which the server would drop without a word.
 */
export function problemsOf(manifests: readonly Manifest[]): string[] {
  const lines = manifests.map((manifest, index) => {
    const module = `kubernetes-types/${groups[manifest.apiVersion] ?? 'no-such-group'}`;
    return `export const manifest${index}: import('${module}').${manifest.kind} = ${JSON.stringify(manifest)};`;
  });
  const file = join(root, 'tests', 'deployment', 'manifests.generated.ts');
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    lib: ['lib.es5.d.ts'],
    types: [],
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
  };
  const compiler = ts.createCompilerHost(options);
  const host: ts.CompilerHost = {
    ...compiler,
    fileExists: (path) => path === file || compiler.fileExists(path),
    getSourceFile: (path, version) =>
      path === file
        ? ts.createSourceFile(path, lines.join('\n'), version)
        : compiler.getSourceFile(path, version),
  };
  const program = ts.createProgram([file], options, host);
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
}

import path from 'node:path';
import ts from 'typescript';
import { PROJECT } from '../stand-in/preview/build';
import { stretchOf } from './read-report';
import type { Mutant, MutatedFile } from './read-report';

/** Says of mutants one by one whether they compile. Before they are tried that would take hours; of the few that are left, minutes. */
export class TypeChecker {
  readonly #changed = new Map<string, string>();
  readonly #versions = new Map<string, number>();
  readonly #service: ts.LanguageService;

  constructor() {
    const folder = path.join(PROJECT, 'src/core');
    const { config } = ts.readConfigFile(path.join(folder, 'tsconfig.json'), (file) => ts.sys.readFile(file)) as { readonly config: unknown };
    const { options, fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, folder);
    this.#service = ts.createLanguageService({
      getCompilationSettings: () => options,
      getScriptFileNames: () => fileNames,
      getScriptVersion: (file) => String(this.#versions.get(file) ?? 0),
      getScriptSnapshot: (file) => this.#snapshot(file),
      getCurrentDirectory: () => PROJECT,
      getDefaultLibFileName: (compiler) => ts.getDefaultLibFilePath(compiler),
      fileExists: (file) => ts.sys.fileExists(file),
      readFile: (file) => ts.sys.readFile(file),
      directoryExists: (each) => ts.sys.directoryExists(each),
      getDirectories: (each) => ts.sys.getDirectories(each),
    });
  }

  /** Whether the file with this mutant in it would pass `npm run type-check`. */
  compiles(mutant: Mutant, { path: name, source }: MutatedFile): boolean {
    const file = path.join(PROJECT, name);
    const { from, to } = stretchOf(mutant, source);
    this.#put(file, source.slice(0, from) + mutant.replacement + source.slice(to));
    const faults = [...this.#service.getSyntacticDiagnostics(file), ...this.#service.getSemanticDiagnostics(file)];
    this.#put(file, source);
    return faults.length === 0;
  }

  #put(file: string, text: string): void {
    this.#changed.set(file, text);
    this.#versions.set(file, (this.#versions.get(file) ?? 0) + 1);
  }

  #snapshot(file: string): ts.IScriptSnapshot | undefined {
    const text = this.#changed.get(file) ?? ts.sys.readFile(file);
    return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
  }
}

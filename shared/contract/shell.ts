// What the window may ask of the Electron shell: paper and files of this computer, nothing of the office.

export interface ShellBridge {
  /** How this window's office is reached and how its key is kept. */
  describe(): Promise<{ keyKeptInFile: boolean; joined: boolean; runtime: string; version: string }>
  /** Asks where to save a paper and writes it; false when the person cancelled. */
  saveFile(file: { fileName: string; base64: string }): Promise<boolean>
  /** Prints a PDF on a system printer with its dialog; false when cancelled. */
  printPdf(file: { fileName: string; base64: string }): Promise<boolean>
}

// The channels between preload and shell. Names only, without any schema, so that the preload script stays small.

export const shellChannels = {
  wantPort: 'office:want-port',
  port: 'office:port',
  gone: 'office:gone',
  refused: 'office:refused',
  describe: 'shell:describe',
  initialised: 'shell:initialised',
  initialise: 'shell:initialise',
  pair: 'shell:pair',
  saveFile: 'shell:save-file',
  printPdf: 'shell:print-pdf'
} as const

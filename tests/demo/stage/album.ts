// The pictures of a play in the order they were taken, and how long each step took.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from './expect'
import { largeSize, usualSize, type DeskWindow } from './desk-window'

export interface StepTime {
  name: string
  ms: number
}

export class Album {
  readonly steps: StepTime[] = []
  private taken = 0

  /** `pictures` false leaves out all but the check that nothing on the screen says no. */
  constructor(
    private readonly desk: DeskWindow,
    private readonly directory: string,
    private readonly pictures: boolean
  ) {
    if (pictures) mkdirSync(join(directory, 'large'), { recursive: true })
  }

  /** Plays one step and notes its time. What fails in it is named by the step. */
  async step(name: string, work: () => Promise<void>): Promise<void> {
    const start = performance.now()
    try {
      await work()
      await expect(this.desk.page.getByRole('alert'), 'nothing was refused').toHaveCount(0)
    } catch (error) {
      if (this.pictures) await this.desk.page.screenshot({ path: join(this.directory, 'failed.png') })
      throw new Error(`${name}: ${error instanceof Error ? error.message : String(error)}`, { cause: error })
    }
    this.steps.push({ name, ms: performance.now() - start })
  }

  /** One picture at the usual size, for key screens one more at the large size. */
  async picture(name: string, { large = false }: { large?: boolean } = {}): Promise<void> {
    await expect(this.desk.page.getByRole('alert')).toHaveCount(0)
    await this.pictureOfRefusal(name)
    if (!large || !this.pictures || !(await this.desk.fits(largeSize))) return
    await this.desk.resize(largeSize)
    await this.desk.picture(join(this.directory, 'large', `${this.number()}-${name}.png`))
    await this.desk.resize(usualSize)
  }

  /** A picture of a screen that is meant to say no. */
  async pictureOfRefusal(name: string): Promise<void> {
    this.taken += 1
    if (this.pictures) await this.desk.picture(join(this.directory, `${this.number()}-${name}.png`))
  }

  private number(): string {
    return String(this.taken).padStart(2, '0')
  }
}

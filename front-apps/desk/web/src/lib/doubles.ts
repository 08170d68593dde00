import { newRequestId } from '@libraryhub/shared-web'

/** A scan with the number under which its command is sent. */
export interface NumberedScan {
  requestId: string
  /** The same code read twice by a nervous scanner: already under way. */
  repeat: boolean
}

/**
 * Gives every scan its number. The same code in the same situation within a moment is the same scan, with the same
 * number, so that a scanner that reads twice cannot lend and return in one breath.
 */
export class Doubles {
  private last: { key: string; at: number; requestId: string } | undefined

  /** @param window milliseconds within which a code read again is the same scan */
  constructor(
    private readonly window = 1_500,
    private readonly number: () => string = newRequestId,
  ) {}

  /** @param situation what the scan would do it to: another reader in hand makes it another scan */
  take(code: string, situation: string, at: number): NumberedScan {
    const key = `${situation}\n${code}`
    if (this.last?.key === key && at - this.last.at < this.window) {
      // A scanner held on a barcode reads on and on: the moment begins anew each time.
      this.last.at = at
      return { requestId: this.last.requestId, repeat: true }
    }
    this.last = { key, at, requestId: this.number() }
    return { requestId: this.last.requestId, repeat: false }
  }

  /** The situation has been left: the next scan is a new one whatever it is. */
  forget(): void {
    this.last = undefined
  }
}

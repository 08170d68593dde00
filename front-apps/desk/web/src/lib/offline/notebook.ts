import type { SignedAct } from './chain'

/** A shift as this machine keeps it: the hub's certificate and the keys. */
export interface Shift {
  deskId: string
  certificate: string
  /** Milliseconds since 1970, by the hub's clock. */
  until: number
  /** How far the hub's clock is ahead of this machine's, in milliseconds. */
  ahead: number
  cardForm: string
  staff: string
  keys: CryptoKeyPair
}

/** An act noted here and not yet brought to the hub. */
export interface Noted {
  deskId: string
  sequence: number
  title: string
  act: SignedAct
}

/** An act that the rules refused when it was brought: staff settle it. */
export interface Conflict extends Noted {
  reasons: { code: string; text: string }[]
}

const NAME = 'hub-desk'

/**
 * What a counter keeps on its own machine, in IndexedDB: it is still there after the browser was closed. `last` is the end
 * of each shift's chain, kept also when the acts before it are gone, so that numbers are never used twice.
 */
export class Notebook {
  private constructor(private readonly db: IDBDatabase) {}

  static async open(): Promise<Notebook> {
    const request = indexedDB.open(NAME, 1)
    request.onupgradeneeded = () => {
      const db = request.result
      db.createObjectStore('shifts', { keyPath: 'deskId' })
      db.createObjectStore('acts', { keyPath: ['deskId', 'sequence'] })
      db.createObjectStore('last', { keyPath: 'deskId' })
      db.createObjectStore('conflicts', { keyPath: ['deskId', 'sequence'] })
    }
    return new Notebook(await answer(request))
  }

  async keep(shift: Shift): Promise<void> {
    await this.write(['shifts'], (tx) => tx.objectStore('shifts').put(shift))
  }

  shifts(): Promise<Shift[]> {
    return answer(this.db.transaction('shifts').objectStore('shifts').getAll() as IDBRequest<Shift[]>)
  }

  async last(deskId: string): Promise<SignedAct | undefined> {
    const found = await answer(this.db.transaction('last').objectStore('last').get(deskId))
    return (found as { act: SignedAct } | undefined)?.act
  }

  /** Both or neither: an act that is noted is part of the chain. */
  async note(noted: Noted): Promise<void> {
    await this.write(['acts', 'last'], (tx) => {
      tx.objectStore('acts').add(noted)
      tx.objectStore('last').put({ deskId: noted.deskId, act: noted.act })
    })
  }

  /** In the order of their numbers. */
  acts(): Promise<Noted[]> {
    return answer(this.db.transaction('acts').objectStore('acts').getAll() as IDBRequest<Noted[]>)
  }

  /** The hub has answered: an act leaves the list only together with its conflict, if there is one. */
  async settled(noted: Noted, conflict?: Conflict): Promise<void> {
    await this.write(['acts', 'conflicts'], (tx) => {
      tx.objectStore('acts').delete([noted.deskId, noted.sequence])
      if (conflict) tx.objectStore('conflicts').put(conflict)
    })
  }

  conflicts(): Promise<Conflict[]> {
    return answer(
      this.db.transaction('conflicts').objectStore('conflicts').getAll() as IDBRequest<Conflict[]>,
    )
  }

  async dismiss(conflict: Pick<Conflict, 'deskId' | 'sequence'>): Promise<void> {
    await this.write(['conflicts'], (tx) =>
      tx.objectStore('conflicts').delete([conflict.deskId, conflict.sequence]),
    )
  }

  /** A shift whose list is brought and which is over leaves nothing behind. */
  async forget(deskId: string): Promise<void> {
    await this.write(['shifts', 'last'], (tx) => {
      tx.objectStore('shifts').delete(deskId)
      tx.objectStore('last').delete(deskId)
    })
  }

  private write(stores: string[], work: (tx: IDBTransaction) => void): Promise<void> {
    return new Promise((resolve, reject) => {
      const tx = this.db.transaction(stores, 'readwrite', { durability: 'strict' })
      tx.oncomplete = () => resolve()
      tx.onerror = tx.onabort = () => reject(tx.error ?? new Error('not kept'))
      work(tx)
    })
  }
}

function answer<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new Error('not read'))
  })
}

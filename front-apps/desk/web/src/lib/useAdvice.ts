import { computed, type ComputedRef } from 'vue'
import { useI18n } from 'vue-i18n'

/** Reasons for which a librarian can do something at the counter, and what. */
const CODES = [
  'ITEM_ON_LOAN',
  'ITEM_ON_HOLD_SHELF',
  'ITEM_IN_TRANSIT',
  'ITEM_NOT_LOANABLE',
  'LOAN_LIMIT',
  'LOAN_LIMIT_OF_TYPE',
  'OVERDUE_LOANS',
  'READER_BLOCKED',
  'RENEWAL_LIMIT',
  'OTHERS_WAIT',
  'TITLE_IN_DEMAND',
  'COPY_ON_SHELF',
  'HOLD_LIMIT',
  'CARD_NOT_ACTIVE',
  'LOAN_RECALLED',
  'ALREADY_CLAIMED',
  'QUEUE_CHANGED',
  'FEES_OWED',
  'SUSPENDED',
  'NOT_OVERRIDABLE',
  'NOT_ALLOWED',
]

/** What to do about a reason, by its code. */
export function useAdvice(): ComputedRef<Record<string, string>> {
  const { t } = useI18n()
  return computed(() => Object.fromEntries(CODES.map((code) => [code, t(`advice.${code}`)])))
}

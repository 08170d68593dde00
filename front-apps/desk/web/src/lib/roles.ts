/** Who may come to a counter. What each may do there the services decide. */
export const STAFF = ['librarian', 'manager', 'admin']

/** What parts the clauses of a sentence; lists (、) are none. Squashed texts have the signs of ASCII. */
export const CLAUSE_SIGNS = '，,；;。';

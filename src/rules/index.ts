export const ruleCount = 0

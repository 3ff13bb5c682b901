import { configureGlobal } from 'fast-check'

// Properties that name no number of runs take it from here, so that the slow suite can ask for more.
const runs = Number(process.env['FC_RUNS'])
if (runs > 0) configureGlobal({ numRuns: runs })

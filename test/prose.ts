import { globSync, readFileSync } from 'node:fs'
import { packs } from '../src/languages/index.ts'
import { rules } from '../src/rules/index.ts'


import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

const CLASP = 'node_modules/@google/clasp/build/src/index.js'
const PROJECT = '.clasp.json'
const MANIFEST = 'appsscript.json'

const USAGE = `npm run deploy -- --create "Title"       a new workbook with the planner bound to it
npm run deploy -- --standalone "Title"   a standalone script, to publish as an add-on for a domain
npm run deploy -- --script-id ID         into a script that exists: what it holds is replaced
npm run deploy                           again into the script of the last time

Once, before the first time: switch on the Apps Script API at https://script.google.com/home/usersettings,
and run: npx clasp login`

/** Something that the person at the command line can put right. */
export class UsageError extends Error {}

/**
 * The steps of a deployment, without taking any.
 *
 * `clasp create-script` refuses where a .clasp.json exists, and may overwrite appsscript.json with an empty
 * one: both are moved aside for it. What it pulls into dist/ is overwritten by the build that follows.
 * @param {readonly string[]} args what follows `npm run deploy --`
 * @param {string} knownId the script of the last time, or ''
 * @returns {{ kind: 'build' | 'moveAside' | 'clasp' | 'adoptCreated' | 'useScript', args?: string[], scriptId?: string }[]}
 * @throws {UsageError}
 */
export function planSteps(args, knownId) {
  const [flag, value, ...more] = args.flatMap((arg) => (/^--[a-z-]+=/.test(arg) ? splitOnce(arg, '=') : [arg]))
  const push = [{ kind: 'build' }, { kind: 'clasp', args: ['push', '--force'] }]
  if (flag === undefined) {
    if (!knownId) throw new UsageError('There is no script yet: say which one.')
    return push
  }
  if (!['--create', '--standalone', '--script-id'].includes(flag)) throw new UsageError(`Unknown argument: ${flag}`)
  if (!value?.trim() || value.startsWith('--'))
    throw new UsageError(`${flag} needs ${flag === '--script-id' ? 'an ID' : 'a title'}.`)
  if (more.length > 0) throw new UsageError(`One at a time, and a title between quotes: what is ${more.join(' ')}?`)
  if (flag === '--script-id') return [{ kind: 'useScript', scriptId: scriptIdIn(value) }, ...push]
  const type = flag === '--create' ? 'sheets' : 'standalone'
  return [
    // A build that fails must not leave an empty workbook behind.
    { kind: 'build' },
    { kind: 'moveAside' },
    { kind: 'clasp', args: ['create-script', '--type', type, '--title', value.trim(), '--rootDir', 'dist'] },
    { kind: 'adoptCreated' },
    ...push,
  ]
}

/** The ID in what people paste: the ID itself, or the address of the script editor. */
function scriptIdIn(text) {
  const id = /\/(?:projects|d)\/([\w-]+)/.exec(text)?.[1] ?? text.trim()
  if (!/^[\w-]{30,}$/.test(id))
    throw new UsageError(`This is no script ID: ${text}. It is under Extensions → Apps Script → Project settings.`)
  return id
}

function splitOnce(text, sign) {
  const at = text.indexOf(sign)
  return [text.slice(0, at), text.slice(at + 1)]
}

const aside = (file) => `${file}.aside.tmp`
/** The script that .clasp.json names; '' for none, or for the placeholder that stands there at first. */
const readId = () => {
  const { scriptId = '' } = existsSync(PROJECT) ? JSON.parse(readFileSync(PROJECT, 'utf8')) : {}
  return scriptId.startsWith('PUT-') ? '' : scriptId
}
const writeId = (scriptId) => writeFileSync(PROJECT, `${JSON.stringify({ scriptId, rootDir: 'dist' })}\n`)

/** Puts the manifest back; and the project file too, unless clasp wrote a new one. */
function putBack() {
  if (existsSync(aside(MANIFEST))) renameSync(aside(MANIFEST), MANIFEST)
  if (!existsSync(aside(PROJECT))) return
  if (existsSync(PROJECT)) rmSync(aside(PROJECT))
  else renameSync(aside(PROJECT), PROJECT)
}

function run(program, args) {
  const { status } = spawnSync(process.execPath, [program, ...args], { stdio: 'inherit' })
  if (status !== 0) throw new Error(`This step failed: ${program === CLASP ? `npx clasp ${args.join(' ')}` : `node ${program}`}`)
}

const TAKE = {
  build: () => run('build.mjs', []),
  clasp: ({ args }) => run(CLASP, args),
  useScript: ({ scriptId }) => writeId(scriptId),
  moveAside: () => {
    for (const file of [PROJECT, MANIFEST]) if (existsSync(file)) renameSync(file, aside(file))
  },
  adoptCreated: () => {
    putBack()
    writeId(readId())
  },
}

function deploy(args) {
  if (args.includes('--help')) {
    console.log(USAGE)
    return
  }
  const before = readId()
  for (const step of planSteps(args, before)) TAKE[step.kind](step)
  const after = readId()
  if (before && before !== after) console.log(`Until now this copy was pushed to ${before}.`)
  console.log(`Pushed. The script: https://script.google.com/d/${after}/edit\nReload the workbook to see the menu.`)
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    deploy(process.argv.slice(2))
  } catch (error) {
    console.error(error instanceof UsageError ? `${error.message}\n\n${USAGE}` : error.message)
    process.exitCode = 1
  } finally {
    putBack()
  }
}

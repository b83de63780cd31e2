import { describe, expect, test } from '@jest/globals'
import type { SheetModel } from '../../../workbench/model/sheet-model'
import { emptyWorkbook, type WorkbookModel } from '../../../workbench/model/workbook-model'
import { ExecutionStopped } from '../../../workbench/services/context'
import { workbenchWith } from '../fake-add-on'

const LOCK = 'var lock = LockService.getDocumentLock();'

describe('the lock of a document', () => {
  test('is refused while somebody else holds it, and given when they let go', () => {
    const workbench = workbenchWith(`${LOCK} return lock.tryLock(10)`)
    workbench.holdLock()
    expect(workbench.run('run')).toBe(false)
    workbench.holdLock(false)
    expect(workbench.run('run')).toBe(true)
  })

  test('is let go when the execution ends, released or not', () => {
    const workbench = workbenchWith(`${LOCK} lock.waitLock(10); if (a) throw new Error("ends"); return lock.hasLock()`)
    expect(() => workbench.run('run', true)).toThrow('ends')
    expect(workbench.run('run')).toBe(true)
  })

  test('keeps out an execution that begins while another holds it', () => {
    const workbench = workbenchWith(`${LOCK} var got = lock.tryLock(10); if (got) sheet().getName(); return got`)
    const inner: unknown[] = []
    workbench.watchCalls(({ method }) => {
      if (method !== 'getName') return
      workbench.watchCalls(null)
      inner.push(workbench.run('run'))
    })
    expect(workbench.run('run')).toBe(true)
    expect(inner).toEqual([false])
  })
})

describe('an execution that Google stops', () => {
  test('does nothing more, in no catch and no finally, and has no answer', () => {
    const write = 'sheet().getRange(1, 1).setValue'
    const workbench = workbenchWith(
      `try { ${write}("begun"); sheet().getName() } catch (e) { ${write}("caught") } finally { ${write}("finally") }`,
    )
    workbench.watchCalls(({ method }) => {
      if (method === 'getName') throw new ExecutionStopped()
    })
    expect(() => workbench.run('run')).toThrow('Exceeded maximum execution time')
    expect(workbench.value('A1')).toBe('begun')
    workbench.watchCalls(null)
    workbench.run('run')
    expect(workbench.value('A1')).toBe('finally')
  })
})

describe('a write that Sheets refuses when it writes out', () => {
  const late = (withAllAfter: boolean, body: string) => {
    const workbench = workbenchWith(`var cell = function (row) { return sheet().getRange(row, 1) }; ${body}`)
    workbench.watchCalls(({ method }, moment) =>
      moment === 'before' && method === 'setValue' ? { error: new Error('refused'), withAllAfter } : undefined,
    )
    return workbench
  }
  const WRITES = 'cell(1).setValue("lost").setNote("after");'

  test('is not done, and is told at the next reading; those after it are done, or are not', () => {
    for (const withAllAfter of [false, true]) {
      const workbench = late(
        withAllAfter,
        `${WRITES} try { cell(2).getValues() } catch (e) { return [e.message, cell(1).getNote()] }`,
      )
      expect(workbench.run('run')).toEqual(['refused', withAllAfter ? '' : 'after'])
      expect(workbench.value('A1')).toBe('')
    }
  })

  test('is told by flush, once', () => {
    const workbench = late(
      true,
      `${WRITES} try { SpreadsheetApp.flush() } catch (e) { SpreadsheetApp.flush(); return e.message }`,
    )
    expect(workbench.run('run')).toBe('refused')
  })

  test('is told by the end of the execution when nothing was asked after it', () => {
    expect(() => late(false, `${WRITES} return 1`).run('run')).toThrow('refused')
  })

  test('that has an answer is refused at once', () => {
    const workbench = workbenchWith('try { SpreadsheetApp.getActive().insertSheet("New") } catch (e) { return e.message }')
    workbench.watchCalls(({ method }) =>
      method === 'insertSheet' ? { error: new Error('refused'), withAllAfter: false } : undefined,
    )
    expect(workbench.run('run')).toBe('refused')
  })
})

describe('what somebody else protected', () => {
  type Protected = SheetModel['protections'][number]
  const protectedFrom = (area: Protected['area'], unprotected: Protected['unprotected'] = []): WorkbookModel => {
    const model = emptyWorkbook()
    const protection = { id: 1, area, description: 'ours', warningOnly: false, unprotected, othersOnly: true }
    model.sheets[0]?.protections.push(protection)
    return model
  }
  const attempt = (model: WorkbookModel, body: string) => (): unknown => workbenchWith(body, model).run('run')
  const B2 = { row: 1, column: 1, lastRow: 1, lastColumn: 1 }

  test('cannot be written, formatted, renamed or deleted when it is a tab', () => {
    const model = protectedFrom(null, [B2])
    for (const body of [
      'sheet().getRange(1, 1).setValue(1)',
      'sheet().getRange("A1:B2").setBackground("#ffffff")',
      'sheet().getRangeList(["B2", "C3"]).clearContent()',
      'sheet().setName("Mine")',
      'sheet().insertRowsAfter(1, 1)',
      'SpreadsheetApp.getActive().deleteSheet(sheet())',
      'sheet().getProtections(SpreadsheetApp.ProtectionType.SHEET)[0].remove()',
    ])
      expect(attempt(model, body)).toThrow(/protected cell or object/)
    expect(attempt(model, 'sheet().getRange("B2").setValue(1); return sheet().getRange("B2").getValue()')()).toBe(1)
  })

  test('cannot be written where it is a range, and says that this user cannot edit it', () => {
    const model = protectedFrom(B2)
    expect(attempt(model, 'sheet().getRange("A1:C3").setFontWeight("bold")')).toThrow(/protected cell or object/)
    expect(attempt(model, 'sheet().deleteRows(2, 1)')).toThrow(/protected cell or object/)
    expect(attempt(model, 'sheet().getRange("A1").setValue(1)')).not.toThrow()
    const asked = 'var p = sheet().getProtections(SpreadsheetApp.ProtectionType.RANGE)[0];'
    expect(attempt(model, `${asked} return p.getRange().getA1Notation() + p.canEdit()`)()).toBe('B2false')
  })
})

const PROGRESS_KEY = 'plannerProgress'
const SECONDS_KEPT = 120
const STEPS = 100

/** Says how far writing has come, for the sidebar to ask. A cache that is full or away must not stop a plan. */
export function reportProgress(share: number): void {
  CacheService.getUserCache().put(PROGRESS_KEY, String(Math.round(share * STEPS)), SECONDS_KEPT)
}

/** How far the plan that is being written has come. */
export function planProgress(): { readonly done: number; readonly total: number } {
  return { done: Number(CacheService.getUserCache().get(PROGRESS_KEY) ?? 0), total: STEPS }
}

/** Lead velocity rate: growth of the number of (qualified) leads from one period to the next, as a share (Lemkin, SaaStr). */
export const leadVelocityRate = (previous: number, current: number): number => (current - previous) / previous

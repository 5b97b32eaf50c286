import type { Page } from '@playwright/test';
import { axeFaults } from './axe.ts';
import { formFaults } from './form-faults.ts';
import { sidewaysOverflow } from './overflow.ts';
import { expect } from './test.ts';

/** The window at which nobody may have to scroll sideways. */
export const NARROW = { width: 320, height: 640 };

/** Looks at a page as it stands: what axe finds, light and dark, how its fields are told, and whether it fits. */
export const expectSound = async (page: Page, state: string, within = 'main') => {
  expect.soft(await axeFaults(page, within), `${state}: axe`).toEqual([]);
  expect.soft(await formFaults(page, within), `${state}: fields`).toEqual([]);
  expect.soft(await sidewaysOverflow(page), `${state}: no scrolling sideways`).toBe(0);
};

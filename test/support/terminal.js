/**
 * Loaded before the command (`node --import`), this makes its standard output a terminal of 50 columns, as Node sees
 * one: neither file nor pipe, and with a width. A terminal of its own cannot be had on every machine that runs the
 * tests.
 */
import fs from 'node:fs'
import process from 'node:process'

const OUT = 1
const {fstatSync} = fs
const terminal = {...fstatSync(OUT), isFile: () => false, isFIFO: () => false, isSocket: () => false}
fs.fstatSync = (descriptor, ...rest) => (descriptor === OUT ? terminal : fstatSync(descriptor, ...rest))
Object.defineProperties(process.stdout, {isTTY: {value: true}, columns: {value: 50}})

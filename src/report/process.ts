/** Stands in for `node:process`, which vfile loads for the current folder: the global is there already. */
export default process

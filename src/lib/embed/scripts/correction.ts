/** Runs on a frozen page. */
import { tellCorrection } from './tell-correction.ts';

const notice = document.getElementById('correction');
if (notice) void tellCorrection(notice);

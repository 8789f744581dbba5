import * as fc from 'fast-check';
import { LAW_RUNS } from '../support/law-runs';

// For laws that leave it open how often they are tried.
fc.configureGlobal({ numRuns: LAW_RUNS });

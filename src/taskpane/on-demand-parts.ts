import { lazy } from 'react';

const understood = () => import(/* webpackChunkName: "understood" */ './understood/UnderstoodTables');
const acceptance = () => import(/* webpackChunkName: "acceptance" */ './waivers/AcceptanceForm');
const framework = () => import(/* webpackChunkName: "framework" */ './framework/FrameworkWork');

/** What few people open, fetched by those who do. */
export const UnderstoodTables = lazy(async () => ({ default: (await understood()).UnderstoodTables }));
export const AcceptanceForm = lazy(async () => ({ default: (await acceptance()).AcceptanceForm }));
export const FrameworkWork = lazy(async () => ({ default: (await framework()).FrameworkWork }));

export { default } from 'big.js';

export { FaultBar } from './components/FaultBar';
export { VerdictCard } from './components/VerdictCard';
export { ReviewDetails } from './ReviewDetails';

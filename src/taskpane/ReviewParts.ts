export { FaultBar } from './components/FaultBar';
export { FrameworkSection } from './framework/FrameworkSection';
export { VerdictCard } from './components/VerdictCard';
export { ReviewDetails } from './ReviewDetails';

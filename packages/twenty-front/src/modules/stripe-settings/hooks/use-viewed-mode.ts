import { useSearchParams } from 'react-router';
import { type StripeMode } from '../../../generated/graphql';

export type ViewedMode = {
  readonly viewed: StripeMode;
  readonly view: (mode: StripeMode) => void;
};

/** Which of the two connections is looked at, part of the address; at first the one in use. */
export const useViewedMode = (inUse: StripeMode): ViewedMode => {
  const [parameters, setParameters] = useSearchParams();
  const asked = parameters.get('mode');

  return {
    viewed: asked === 'live' ? 'LIVE' : asked === 'test' ? 'TEST' : inUse,
    view: (mode) => setParameters({ mode: mode.toLowerCase() }, { replace: true }),
  };
};

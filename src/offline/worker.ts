import { retire } from './retire.ts';
import { scope } from './scope.ts';
import { serve } from './serve.ts';

if (scope.copies) serve(scope.copies);
else retire();

import '../no-eval';
import { serve } from './serve';

serve(self);

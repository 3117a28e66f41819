import { urbanResident } from '../../src/rules/urban-resident';
import { testListRule } from './list-rule-tester';

testListRule(urbanResident, 'warning');

import { startCourse } from './shell/start-course.ts';

startCourse();

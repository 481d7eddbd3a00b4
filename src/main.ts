import { startCourse } from './shell/start-course.ts';

void startCourse();

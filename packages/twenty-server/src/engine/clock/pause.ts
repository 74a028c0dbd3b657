/** How the server lets time pass before it tries again, so that tests wait for what happens and not for a back-off. */
export abstract class Pause {
  abstract wait(milliseconds: number): Promise<void>;
}

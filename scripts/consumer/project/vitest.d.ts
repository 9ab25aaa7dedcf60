// Stands in for Vitest, which users do not install, with the part of it that the type tests of services use.

export declare function test(title: string, work: () => void | Promise<void>): void;

export declare function expectTypeOf<Actual>(value: Actual): Expectation<Actual>;
export declare function expectTypeOf<Actual>(): Expectation<Actual>;

interface Expectation<Actual> {
  /** Requires an argument, and thus does not compile, if the types differ. */
  toEqualTypeOf<Expected>(...difference: IsSame<Actual, Expected> extends true ? [] : [never]): void;
}

type IsSame<One, Other> =
  (<Value>() => Value extends One ? 1 : 2) extends <Value>() => Value extends Other ? 1 : 2 ? true : false;

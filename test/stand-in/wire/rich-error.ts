/** An error that Excel reports by code; Office.js throws it at the add-in's `context.sync()`. */
export class RichError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly httpStatus: number,
  ) {
    super(message);
    this.name = 'RichError';
  }
}

export function itemNotFound(): RichError {
  return new RichError('ItemNotFound', "The requested resource doesn't exist.", 404);
}

export function invalidArgument(detail = 'The argument is invalid or missing or has an incorrect format.'): RichError {
  return new RichError('InvalidArgument', detail, 400);
}

export function accessDenied(): RichError {
  return new RichError('AccessDenied', 'You cannot perform the requested operation.', 401);
}

/** The requirement set of this run is older than the member. */
export function apiNotFound(member: string): RichError {
  return new RichError('ApiNotFound', `The API you are trying to use could not be found: ${member}.`, 404);
}

/** A file that is to be inserted holds what this Excel cannot insert. */
export function unsupportedFeature(): RichError {
  return new RichError('UnsupportedFeature', 'The operation failed because the source worksheet contains one or more unsupported features.', 400);
}

/** Excel has this member, the stand-in has not: said loudly, so that no test passes on an invented answer. */
export function notImplemented(member: string): RichError {
  return new RichError('NotImplemented', `The stand-in does not implement ${member}.`, 501);
}

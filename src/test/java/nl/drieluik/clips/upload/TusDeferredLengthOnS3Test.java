package nl.drieluik.clips.upload;

import nl.drieluik.testing.OnS3;

/** The same with bytes that become parts. */
@OnS3
class TusDeferredLengthOnS3Test extends TusDeferredLengthTest {}

package nl.drieluik.clips.store;

class MemoryClipStoreTest extends ClipStoreContractTest {

    private final MemoryClipStore store = new MemoryClipStore();

    @Override
    ClipStore store() {
        return store;
    }
}

// Browsers tell a tab late what others have stored.

/** Runs in a page. After `lag()`, it doesn’t see what others store, nor hear of it, until it catches up. */
export function makeLag() {
  const real = window.localStorage;
  let seen = null;
  const methods = {
    getItem: (key) => (seen ?? real)[key] ?? null,
    setItem: (key, value) => { if (seen) seen[key] = String(value); real.setItem(key, value); },
    removeItem: (key) => { if (seen) delete seen[key]; real.removeItem(key); },
    clear: () => real.clear(),
  };
  const lagging = new Proxy({}, {
    get: (_, key) => methods[key] ?? (seen ?? real)[key],
    ownKeys: () => Reflect.ownKeys(seen ?? real),
    getOwnPropertyDescriptor: (_, key) => Reflect.getOwnPropertyDescriptor({ ...(seen ?? real) }, key),
  });
  Object.defineProperty(window, 'localStorage', { value: lagging });
  window.lag = () => { seen ??= { ...real }; };
  addEventListener('storage', (event) => { if (seen) event.stopImmediatePropagation(); });
  window.catchUp = () => {
    if (!seen) return;
    const keys = new Set([...Object.keys(seen), ...Object.keys(real)]);
    const changed = [...keys].filter((key) => seen[key] !== real[key]);
    seen = null;
    for (const key of changed) dispatchEvent(new StorageEvent('storage', { key }));
  };
}

import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';

export default defineConfig({
  testMatch: '*.spec.js',
  outputDir: join(tmpdir(), 'rolewright-browser'),
  fullyParallel: true,
  workers: 2,
  timeout: 120_000, // some stories go through the whole site, and machines may be busy
  forbidOnly: true,
  reporter: 'list',
  use: {
    browserName: 'chromium',
    // Smooth scrolling would still be under way when a test looks.
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: {
      executablePath: process.env.CHROMIUM || '/usr/bin/chromium',
      // Root can't have Chromium's sandbox, and what Chromium does by itself needs a network that a test machine lacks.
      args: [
        '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--lang=en-US',
        '--disable-background-networking', '--disable-component-update', '--disable-sync',
      ],
    },
  },
});

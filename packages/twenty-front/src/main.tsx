import '@fontsource-variable/inter/index.css';
import '@fontsource/dm-mono/400.css';
import '@mantine/core/styles.layer.css';
import '@mantine/dates/styles.layer.css';
import '@mantine/notifications/styles.layer.css';
import './modules/ui/theme/tokens.css';
import './modules/ui/theme/base.css';
import './modules/ui/theme/mantine-overrides.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no #root to render into.');

createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);

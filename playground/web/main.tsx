import { render } from 'preact';
import { App } from './app.tsx';
import './style/base.css';
import './style/frame.css';
import './style/messages.css';
import './style/forms.css';
import './style/panels.css';

const root = document.querySelector('#app');
if (root !== null) render(<App />, root);

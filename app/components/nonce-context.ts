import { createContext } from 'react';

/**
 * The Content-Security-Policy nonce of the document being rendered. Only the server provides it;
 * in the browser it stays empty, because scripts that came with the page have already run.
 */
export const NonceContext = createContext('');

import { Link } from '@remix-run/react';
import type { ButtonHTMLAttributes, ReactNode } from 'react';

type Variant = 'primary' | 'secondary' | 'quiet' | 'danger';
type Size = 'md' | 'lg';

const BASE =
  'inline-flex items-center justify-center gap-2 rounded border text-center font-semibold leading-snug no-underline ' +
  'disabled:border-line disabled:bg-sunk disabled:text-muted print:hidden';

const VARIANTS: Readonly<Record<Variant, string>> = {
  primary: 'border-transparent bg-accent text-on-accent enabled:hover:bg-accent-strong [a&]:hover:bg-accent-strong',
  secondary: 'border-line-strong bg-raised text-ink enabled:hover:bg-sunk [a&]:hover:bg-sunk',
  quiet: 'border-transparent bg-transparent text-accent underline-offset-4 enabled:hover:bg-accent-soft [a&]:hover:bg-accent-soft',
  danger: 'border-transparent bg-danger text-on-danger enabled:hover:bg-danger-strong [a&]:hover:bg-danger-strong',
};

const SIZES: Readonly<Record<Size, string>> = {
  md: 'min-h-11 px-4 py-1.5',
  lg: 'min-h-13 px-6 py-2 text-lg',
};

function look(variant: Variant, size: Size, className: string | undefined): string {
  return [BASE, VARIANTS[variant], SIZES[size], className].filter(Boolean).join(' ');
}

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly variant?: Variant;
  readonly size?: Size;
}

/** Says a verb and an object. One `primary` on a screen; `danger` for what cannot be undone. Submits unless `type` says otherwise. */
export function Button({ variant = 'primary', size = 'md', type = 'submit', className, ...attributes }: ButtonProps) {
  return <button {...attributes} type={type} className={look(variant, size, className)} />;
}

export interface ButtonLinkProps {
  readonly to: string;
  readonly variant?: Variant;
  readonly size?: Size;
  readonly className?: string;
  readonly children: ReactNode;
}

/** Goes somewhere and looks like a button. */
export function ButtonLink({ to, variant = 'primary', size = 'md', className, children }: ButtonLinkProps) {
  return (
    <Link to={to} className={look(variant, size, className)}>
      {children}
    </Link>
  );
}

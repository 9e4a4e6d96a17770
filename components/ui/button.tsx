type Variant = 'primary' | 'secondary' | 'danger' | 'quiet';

type ButtonProps = Omit<React.ComponentPropsWithRef<'button'>, 'className' | 'style'> & { variant?: Variant };

/** One primary action a page; the text says what happens ("Publicera rapporten till alla"). */
export function Button({ variant = 'secondary', type = 'submit', ...rest }: ButtonProps) {
  return <button className="button" data-variant={variant} type={type} {...rest} />;
}

type ButtonLinkProps = Omit<React.ComponentPropsWithRef<'a'>, 'className' | 'style'> & {
  href: string;
  variant?: Variant;
};

/** A link that is the page's next step and therefore looks like a button. */
export function ButtonLink({ variant = 'secondary', children, ...rest }: ButtonLinkProps) {
  return (
    <a className="button" data-variant={variant} {...rest}>
      {children}
    </a>
  );
}

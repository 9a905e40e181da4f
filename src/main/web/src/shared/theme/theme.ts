import {
  createTheme,
  type CSSVariablesResolver,
  defaultVariantColorsResolver,
  type MantineColorsTuple,
  type VariantColorsResolver,
} from '@mantine/core'

const brand: MantineColorsTuple = [
  '#e9f1f6',
  '#d3e1ea',
  '#a8c3d4',
  '#7da5be',
  '#5a8bab',
  '#43799d',
  '#2d6187',
  '#214f70',
  '#17405c',
  '#0f2f45',
]

/** The face itself is in palette.css, where a person's choice for a readable one changes it. */
const fontFamily = 'var(--font)'

/** Buttons take the brand from palette.css, which knows what is readable on it in the dark. */
const brandButtons: VariantColorsResolver = (input) => {
  const usual = defaultVariantColorsResolver(input)
  const ours = input.color === undefined || input.color === 'brand'
  if (!ours || !['filled', 'subtle', 'light'].includes(input.variant)) {
    return usual
  }
  return input.variant === 'filled'
    ? {
        ...usual,
        background: 'var(--brand)',
        hover: 'var(--brand-hover)',
        color: 'var(--on-brand)',
      }
    : {
        ...usual,
        background: input.variant === 'light' ? 'var(--brand-wash)' : usual.background,
        hover: 'var(--brand-wash)',
        color: 'var(--brand)',
      }
}

/** Paper, ink and one blue. */
export const theme = createTheme({
  fontFamily,
  primaryColor: 'brand',
  primaryShade: { light: 8, dark: 3 },
  variantColorResolver: brandButtons,
  colors: { brand },
  black: '#1e2733',
  defaultRadius: 'md',
  radius: { md: '9px', lg: '12px' },
  fontSizes: {
    xs: '0.8125rem',
    sm: '0.9375rem',
    md: '1.0625rem',
    lg: '1.1875rem',
    xl: '1.375rem',
  },
  headings: {
    fontFamily,
    fontWeight: '680',
    sizes: {
      h1: { fontSize: '1.75rem', lineHeight: '1.2' },
      h2: { fontSize: '1.25rem', lineHeight: '1.3' },
      h3: { fontSize: '1.0625rem', lineHeight: '1.35' },
    },
  },
  respectReducedMotion: true,
  cursorType: 'pointer',
  components: {
    Button: { defaultProps: { mih: 44 } },
    TextInput: { defaultProps: { size: 'md' } },
    PasswordInput: { defaultProps: { size: 'md' } },
    Textarea: { defaultProps: { size: 'md', autosize: true, minRows: 2 } },
    Select: { defaultProps: { size: 'md' } },
    NativeSelect: { defaultProps: { size: 'md' } },
    ActionIcon: { defaultProps: { size: 44, variant: 'subtle' } },
    CloseButton: { defaultProps: { size: 44 } },
    // Its <header> would be a second banner of the page.
    Modal: {
      defaultProps: {
        centered: true,
        radius: 'lg',
        attributes: { header: { role: 'presentation' } },
      },
    },
  },
})

/** Ties Mantine's own variables to ours in palette.css, so that there is one palette. */
export const cssVariables: CSSVariablesResolver = () => {
  const shared = {
    '--mantine-color-body': 'var(--paper)',
    '--mantine-color-text': 'var(--ink)',
    '--mantine-color-dimmed': 'var(--soft)',
    '--mantine-color-default': 'var(--card)',
    '--mantine-color-default-border': 'var(--field-line)',
    '--mantine-color-anchor': 'var(--brand)',
    '--mantine-color-placeholder': 'var(--soft)',
    '--mantine-color-error': 'var(--danger)',
    '--mantine-primary-color-filled': 'var(--brand)',
    '--mantine-color-brand-filled': 'var(--brand)',
    '--mantine-primary-color-contrast': 'var(--on-brand)',
  }
  return { variables: {}, light: shared, dark: shared }
}

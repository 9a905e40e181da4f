import { useEffect } from 'react'

/** What a step or a list is made of: whoever was in it goes on from there. */
const PARTS = 'li, section, form, fieldset, dialog, [role="dialog"]'

/**
 * A button that goes when it was pressed takes the focus with it, and whoever works by keyboard would begin at the top
 * of the page. While this is in use the focus goes to what is left around it, or else to the page's heading.
 */
export function useKeptFocus() {
  useEffect(() => {
    let last: Element[] = []
    let waiting = 0
    const remember = ({ target }: FocusEvent) =>
      (last = target instanceof Element ? around(target) : [])
    // Whoever points decides anew where to be, and so does who leaves a field by Escape.
    const forget = () => (last = [])
    const leave = ({ target }: FocusEvent) => {
      // A button that waits for its answer loses the focus, and may have its answer before the next frame.
      if (!(target instanceof Element) || !mayHaveFocus(target)) return
      requestAnimationFrame(() => {
        if (isLost() && last[0] === target && mayHaveFocus(target)) forget()
      })
    }
    const look = () => {
      cancelAnimationFrame(waiting)
      // Dialogs that close give the focus back themselves, a little later.
      waiting = requestAnimationFrame(() => {
        if (isLost()) restore(last)
      })
    }
    const changes = new MutationObserver(look)
    changes.observe(document.body, {
      childList: true,
      subtree: true,
      attributeFilter: ['disabled'],
    })
    document.addEventListener('focusin', remember)
    document.addEventListener('focusout', leave)
    document.addEventListener('pointerdown', forget)
    return () => {
      cancelAnimationFrame(waiting)
      changes.disconnect()
      document.removeEventListener('focusin', remember)
      document.removeEventListener('focusout', leave)
      document.removeEventListener('pointerdown', forget)
    }
  }, [])
}

function isLost(): boolean {
  return document.activeElement === document.body && document.hasFocus()
}

function mayHaveFocus(element: Element | undefined): boolean {
  return element !== undefined && element.isConnected && !element.matches(':disabled')
}

/** The element itself and all that it is in, from the inside out. */
function around(element: Element): Element[] {
  const parent = element.parentElement
  return parent ? [element, ...around(parent)] : [element]
}

function restore([element, ...parents]: Element[]) {
  if (!(element instanceof HTMLElement)) return
  if (mayHaveFocus(element)) element.focus()
  // One that waits for an answer is back in a moment.
  if (element.isConnected) return
  const part = parents.find((each) => each.isConnected && each.matches(PARTS))
  goTo(part ?? document.querySelector('main h1'))
}

/** Reached by this alone, not by Tab. */
function goTo(place: Element | null) {
  if (!(place instanceof HTMLElement)) return
  if (place.tabIndex < 0) place.tabIndex = -1
  place.focus()
}

/** The small build of hls.js, without subtitles, other sound tracks and licences; it comes without types. */
declare module 'hls.js/light' {
  export { default } from 'hls.js'
}

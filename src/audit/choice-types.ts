/** What an audit measures of a notice and its choices. */

/** How a control looks. */
export interface ControlLook {
  /** Its words. */
  readonly text: string;
  /** The name of its element. */
  readonly element: string;
  readonly width: number;
  readonly height: number;
  readonly fontSize: number;
  readonly fontWeight: number;
  /** The contrast of its words with what is behind them, 1 to 21. */
  readonly textContrast: number;
  /** The contrast of its surface with what is around it, 1 to 21. */
  readonly surfaceContrast: number;
}

/** How a choice is made. */
export interface Choice {
  /** How many clicks it takes. */
  readonly clicks: number;
  /** Who has found it: our search by words, a rule of autoconsent, or the selector of the user. */
  readonly foundBy: 'words' | 'rule' | 'selector';
  /** How the button looks; undefined where a rule or selector found it, or where it is in a second layer. */
  readonly look?: ControlLook;
}

/** What a notice costs. A value is undefined where the browser does not tell it. */
export interface NoticeCost {
  /** Bytes of its scripts and styles on the wire, and how many requests they are. */
  readonly bytes: number;
  readonly requests: number;
  /** Milliseconds from the start of the navigation to the first frame with the notice. */
  readonly visibleAfter?: number;
  /** Layout shift (CLS) in the half second after the notice is first seen. */
  readonly layoutShift?: number;
  /** Milliseconds from the click on Accept to the next paint. */
  readonly acceptDelay?: number;
}

export interface NoticeReport {
  /** The tool, as autoconsent's rules call it; empty where none fits. */
  readonly tool: string;
  readonly isFound: boolean;
  readonly accept?: Choice;
  readonly decline?: Choice;
  /** How the audit opened the settings again: by a control of the page, else by a function of the tool. */
  readonly withdrawal?: { readonly clicks: number; readonly by: 'control' | 'function' };
  readonly cost?: NoticeCost;
}

/** The words of the scripts, which the compiler writes before them. A text that counts has its plural forms. */
declare const WORDS: Record<string, string | Record<string, string>>;

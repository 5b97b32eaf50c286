// Stands for whatever code the rules are tried on.
export {};

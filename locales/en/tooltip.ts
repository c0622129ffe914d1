export const tooltip = {};

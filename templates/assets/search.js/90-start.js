for (const box of document.querySelectorAll('.search')) if (box instanceof HTMLElement) new SearchBox(box);
for (const form of document.querySelectorAll('.filters')) if (form instanceof HTMLFormElement) new RoleFilters(form);

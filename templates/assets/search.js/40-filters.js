/**
 * Narrows a list of roles. What is chosen follows the # of the address, so that a narrowed list can be linked, and kept as a
 * bookmark; a file has no other part of its address that a script may change.
 */
class RoleFilters {
	/** @param {HTMLFormElement} form */
	constructor(form) {
		this.form = form;
		this.fields = [...form.querySelectorAll('select')];
		this.status = /** @type {HTMLElement} */ (form.querySelector('[role=status]'));
		this.roles = [...document.querySelectorAll('[data-is]')].map((row) => ({
			row: /** @type {HTMLElement} */ (row), is: new Set((/** @type {HTMLElement} */ (row).dataset.is ?? '').split(' ')),
		}));
		form.addEventListener('change', () => {
			this.write();
			this.apply();
		});
		form.addEventListener('reset', (event) => {
			event.preventDefault(); // a browser may have restored choices that a reset would bring back
			for (const field of this.fields) field.value = '';
			this.write();
			this.apply();
		});
		form.addEventListener('submit', (event) => event.preventDefault());
		window.addEventListener('hashchange', () => {
			this.read();
			this.apply();
		});
		this.read();
		this.apply();
	}

	/** Takes the choices from the address. */
	read() {
		const chosen = new URLSearchParams(location.hash.slice(1));
		for (const field of this.fields) {
			const option = [...field.options].find((o) => o.dataset.id !== undefined && o.dataset.id === chosen.get(field.name));
			field.value = option?.value ?? '';
		}
	}

	/** Puts the choices into the address, in the place of the earlier ones. */
	write() {
		const chosen = new URLSearchParams();
		for (const field of this.fields) if (field.value !== '') chosen.set(field.name, field.selectedOptions[0].dataset.id ?? '');
		location.replace('#' + chosen);
	}

	/** Whether a role has all that was chosen, but for one field. @param {Set<string>} is @param {HTMLSelectElement} [but] */
	fits(is, but) {
		return this.fields.every((field) => field === but || field.value === '' || is.has(field.value));
	}

	/** Shows the roles that have what was chosen, and says with each choice how many it would leave. */
	apply() {
		let shown = 0;
		for (const {row, is} of this.roles) {
			row.hidden = !this.fits(is);
			if (!row.hidden) shown++;
		}
		for (const group of document.querySelectorAll('[data-group]')) {
			if (group instanceof HTMLElement) group.hidden = group.querySelector('[data-is]:not([hidden])') === null;
		}
		for (const field of this.fields) {
			const others = this.roles.filter(({is}) => this.fits(is, field));
			for (const option of field.options) {
				if (option.value === '') continue;
				const count = others.filter(({is}) => is.has(option.value)).length;
				option.textContent = `${option.dataset.name} (${count})`;
				option.disabled = count === 0 && !option.selected;
			}
		}
		const isNarrowed = this.fields.some((field) => field.value !== '');
		this.form.classList.toggle('narrowed', isNarrowed);
		for (const list of document.querySelectorAll('[data-whole]')) /** @type {HTMLElement} */ (list).hidden = isNarrowed; // no filter applies there
		this.status.textContent = isNarrowed ? (this.form.dataset.shown ?? '').replace('{n}', String(shown)).replace('{all}', String(this.roles.length)) : '';
	}
}

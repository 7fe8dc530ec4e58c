// One page, no framework: screens come and go by the fragment of the address; words of another language are loaded when asked for.
"use strict";

const FLIGHT = 320, APPEAR = 160, DWELL = 9000, STEP = 240, DRIFT = 60; // milliseconds; the drift in pixels
const stage = document.getElementById("stage"), bar = document.getElementById("bar"), asking = document.getElementById("asking");
const options = new URLSearchParams(location.search);
const patience = Number(options.get("idle") || 60) * 1000;
const fragments = {}; // of each language, by route: set by the language's own file
const files = {}; // of each language: the promise of its file
const begun = document.documentElement.lang; // of the screens that are in the page itself
let language = begun, current = null, route = "", drifting = 0, turning = 0, idle = 0, resting = 0;

function read() {
    return location.hash.slice(2) || "attract";
}

function load(wanted) {
    return files[wanted] ??= new Promise((done, failed) => {
        const file = document.createElement("script");
        file.src = `${wanted}.js`;
        file.onload = done;
        file.onerror = failed;
        document.head.append(file);
    });
}

// A screen that is there already, or the one that its HTML makes.
function screen(name) {
    const known = stage.querySelector(`.screen[data-route="${CSS.escape(name)}"][data-lang="${language}"]`);
    if (known)
        return known;
    const made = document.createElement("div");
    made.className = "screen";
    made.dataset.route = name;
    made.dataset.lang = language;
    made.innerHTML = fragments[language]?.[name] ?? "";
    stage.append(made);
    return made;
}

function kept(name) {
    return name === "attract" || name === "home";
}

function tileFor(shown, name) {
    return shown.querySelector(`:is(.tile, .row)[href="#/${CSS.escape(name)}"] .plate`);
}

function inStage(picture) {
    const box = picture.getBoundingClientRect(), around = stage.getBoundingClientRect();
    return { x: box.left - around.left, y: box.top - around.top, width: box.width, height: box.height };
}

// The tapped tile's plate grows into that of its page, and shrinks back on return.
async function fly(from, to, carried) {
    const start = inStage(from), end = inStage(to);
    const flyer = carried.cloneNode();
    flyer.className = "flyer";
    flyer.loading = "eager";
    flyer.style.width = `${end.width}px`;
    flyer.style.height = `${end.height}px`;
    stage.append(flyer);
    const placed = box => `translate(${box.x}px, ${box.y}px) scale(${box.width / end.width}, ${box.height / end.height})`;
    await flyer.animate({ transform: [placed(start), placed(end)] }, { duration: FLIGHT, easing: "cubic-bezier(.65,0,.35,1)", fill: "forwards" }).finished;
    return flyer;
}

async function show() {
    const name = read();
    if (!kept(name) || language !== begun)
        await load(language);
    const old = current, before = route;
    if (name !== read() || (name === before && old?.dataset.lang === language))
        return;
    const next = screen(name);
    current = next;
    route = name;
    rest(name === "attract");
    bar.querySelector(".home").classList.toggle("here", name === "home");
    next.hidden = false;
    next.style.opacity = 0;
    next.style.zIndex = 2;
    next.scrollTop = 0;
    const from = old && (tileFor(old, name) ?? old.querySelector(".side .plate")), to = tileFor(next, before) ?? next.querySelector(".side .plate");
    let flyer = null;
    if (from && to && (tileFor(old, name) || tileFor(next, before)))
        flyer = await fly(from, to, tileFor(old, name) ? to : from);
    if (old)
        await next.animate({ opacity: [0, 1] }, { duration: APPEAR, fill: "forwards" }).finished.catch(() => {});
    next.getAnimations().forEach(one => one.cancel());
    next.style.opacity = "";
    next.style.zIndex = "";
    flyer?.remove();
    if (old && old !== current && old !== next) {
        if (kept(old.dataset.route) && old.dataset.lang === language)
            old.hidden = true;
        else
            old.remove();
    }
}

// What plays when nobody is there: one slide after the other, drifting by whole pixels.
function rest(on) {
    clearInterval(drifting);
    clearInterval(turning);
    document.body.classList.toggle("resting", on);
    if (!on)
        return;
    const slides = [...current.querySelectorAll(".slide")];
    let index = 0, step = 0;
    const turn = to => {
        slides.forEach((slide, number) => slide.classList.toggle("shown", number === to));
        document.body.style.setProperty("--resting", getComputedStyle(slides[to]).getPropertyValue("--ground"));
        const coming = slides[(to + 1) % slides.length].querySelector("img");
        coming.loading = "eager";
        coming.decode().catch(() => {});
        index = to;
    };
    const drift = () => {
        const along = step < DRIFT ? step : 2 * DRIFT - step;
        for (const slide of slides)
            if (slide.classList.contains("shown"))
                slide.querySelector(".drift").style.transform = `translate(${along}px, ${along >> 1}px)`;
        step = (step + 1) % (2 * DRIFT);
    };
    turn(0);
    drift();
    drifting = setInterval(drift, STEP);
    turning = setInterval(() => turn((index + 1) % slides.length), DWELL);
}

async function speak(to) {
    await load(to);
    language = document.documentElement.lang = to;
    bar.querySelectorAll("button").forEach(button => button.classList.toggle("here", button.value === to));
    bar.querySelector(".home").textContent = fragments[to].words.home;
    bar.querySelector(".help").textContent = fragments[to].words.help;
    asking.textContent = fragments[to].words.asking;
    show();
}

function present() {
    asking.hidden = true;
    clearTimeout(idle);
    clearTimeout(resting);
    idle = setTimeout(() => {
        asking.hidden = route === "attract";
        resting = setTimeout(() => {
            asking.hidden = true;
            location.hash = "#/attract";
        }, 20000);
    }, patience);
}

bar.addEventListener("click", event => event.target.value && speak(event.target.value));
addEventListener("hashchange", show);
addEventListener("pointerdown", present, { passive: true });
addEventListener("contextmenu", event => event.preventDefault());
for (const shown of stage.querySelectorAll(".screen"))
    shown.hidden = shown.dataset.route !== read();
show();
present();
requestIdleCallback(() => load(language));

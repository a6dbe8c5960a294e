"use strict";
// Draws the courses of the run. The numbers come from the element "data"; colours from the style
// sheet, so that light, dark and paper need no second list of them.
(() => {
  const data = JSON.parse(document.getElementById("data").textContent);
  const root = document.documentElement;
  const DAY = 86400;
  const PAPER_WIDTH = 660;
  const ROW = 11;
  const STATES = {
    armed: "--armed", "tier 1": "--t1", "tier 2": "--t2", full: "--full", "cooling down": "--cooling",
  };
  const DASHES = [[], [7, 3], [2, 3]];
  const charts = [];
  let sharing = false;

  const css = (name) => getComputedStyle(root).getPropertyValue(name).trim();
  const seconds = (days) => days.map((day) => day * DAY);
  const minus = (text) => text.replace("-", "\u2212");
  const grouped = (value) => minus(Math.round(value).toLocaleString("en-US"));
  const iso = (time) => new Date(time * 1000).toISOString().slice(0, 10);
  const known = (form) => (u, value) => (value == null ? "\u2013" : form(value));

  // One x-range for all charts.
  const shareRange = (from) => (u, key) => {
    if (key !== "x" || sharing) return;
    sharing = true;
    const { min, max } = u.scales.x;
    charts.filter((chart) => chart !== from()).forEach((chart) => chart.setScale("x", { min, max }));
    sharing = false;
  };

  const axis = (extra) => ({
    stroke: () => css("--muted"),
    grid: { stroke: () => css("--grid"), width: 1 },
    ticks: { stroke: () => css("--grid"), width: 1 },
    font: "12px system-ui, sans-serif",
    labelFont: "12px system-ui, sans-serif",
    ...extra,
  });

  const brief = (title) => title.replace(/^Constant | hedge$| only$/g, "");
  const short = (title, u) => (u.width < 560 ? brief(title) : title);

  // Room for the longest name beside the ends of the lines.
  const pen = document.createElement("canvas").getContext("2d");
  const nameWidth = (titles) => {
    pen.font = "12px system-ui, sans-serif";
    return Math.ceil(Math.max(...titles.map((title) => pen.measureText(title).width))) + 24;
  };

  // Names at the ends of the lines, pushed apart where they meet.
  const endLabels = (u) => {
    const ratio = devicePixelRatio;
    const labels = u.series.slice(1).map((series, i) => {
      const [, to] = u.series[0].idxs || [0, u.data[0].length - 1];
      const values = u.data[i + 1];
      let at = to;
      while (at > 0 && values[at] == null) at--;
      return values[at] == null || !series.scale
        ? null
        : { name: short(series.label, u), y: u.valToPos(values[at], "y", true), colour: series.stroke(u) };
    }).filter(Boolean).sort((a, b) => a.y - b.y);
    const gap = 15 * ratio;
    for (let i = 1; i < labels.length; i++) {
      labels[i].y = Math.max(labels[i].y, labels[i - 1].y + gap);
    }
    const bottom = u.bbox.top + u.bbox.height;
    for (let i = labels.length - 1; i >= 0; i--) {
      const limit = i === labels.length - 1 ? bottom : labels[i + 1].y - gap;
      labels[i].y = Math.min(labels[i].y, limit);
    }
    const x = u.bbox.left + u.bbox.width + 6 * ratio;
    u.ctx.save();
    u.ctx.font = `${12 * ratio}px system-ui, sans-serif`;
    u.ctx.textBaseline = "middle";
    u.ctx.textAlign = "left";
    for (const label of labels) {
      u.ctx.fillStyle = label.colour;
      u.ctx.fillRect(x, label.y - 2 * ratio, 8 * ratio, 4 * ratio);
      u.ctx.fillStyle = css("--front");
      u.ctx.fillText(label.name, x + 12 * ratio, label.y);
    }
    u.ctx.restore();
  };

  // The engine's ribbon and one row of dots a voter, below the time axis.
  const ribbons = (u) => {
    const ratio = devicePixelRatio;
    const { left, width, top, height } = u.bbox;
    const x = (day) => u.valToPos(day * DAY, "x", true);
    let y = top + height + 40 * ratio;
    const ctx = u.ctx;
    ctx.save();
    ctx.font = `${10 * ratio}px system-ui, sans-serif`;
    ctx.textBaseline = "middle";
    ctx.textAlign = "right";
    const name = (text) => {
      ctx.fillStyle = css("--muted");
      ctx.fillText(text, left - 5 * ratio, y + ROW * ratio / 2);
    };
    const bar = (from, to, high, least) => {
      const start = Math.max(left, x(from));
      const end = Math.min(left + width, Math.max(x(to + 1), start + least * ratio));
      if (end > start) ctx.fillRect(start, y + (ROW - high) / 2 * ratio, end - start, high * ratio);
    };
    name("engine");
    for (const [from, to, state] of data.engine) {
      if (STATES[state]) {
        ctx.fillStyle = css(STATES[state]);
        bar(from, to, ROW, 1);
      }
    }
    for (const voter of data.voters) {
      y += (ROW + 2) * ratio;
      name(voter.name[0]);
      ctx.fillStyle = css("--front");
      for (const [from, to] of voter.votes) bar(from, to, 4, 2);
    }
    ctx.restore();
  };

  const moveCursor = (u, by) => {
    const [first, last] = u.series[0].idxs;
    const now = u.cursor.idx == null ? (by > 0 ? first - 1 : last + 1) : u.cursor.idx;
    const next = Math.min(last, Math.max(first, now + by));
    const left = u.valToPos(u.data[0][next], "x");
    u.setCursor({ left, top: u.over.clientHeight / 2 }, true, true);
  };

  const showAll = () => {
    const u = charts[0];
    u.setScale("x", { min: u.data[0][0], max: u.data[0][u.data[0].length - 1] });
  };

  const onKey = (u) => (event) => {
    const steps = { ArrowLeft: -1, ArrowRight: 1 };
    if (steps[event.key]) moveCursor(u, steps[event.key] * (event.shiftKey ? 21 : 1));
    else if (event.key === "Escape") showAll();
    else return;
    event.preventDefault();
  };

  const width = (host) => (root.dataset.paper ? PAPER_WIDTH : host.clientWidth);

  const draw = (id, height, options, columns) => {
    const host = document.getElementById(id);
    if (!host) return;
    host.replaceChildren();
    let chart = null;
    const full = {
      width: width(host),
      height,
      tzDate: (time) => uPlot.tzDate(new Date(time * 1000), "Etc/UTC"),
      cursor: {
        y: false,
        drag: { x: true, y: false },
        sync: {
          key: "run",
          setSeries: false,
          scales: ["x", null],
          filters: { pub: (type) => type === "mousemove" || type === "mouseleave" },
        },
        bind: { dblclick: () => () => { showAll(); return null; } },
      },
      ...options,
      hooks: { ...options.hooks, setScale: [shareRange(() => chart)] },
    };
    chart = new uPlot(full, columns, host);
    charts.push(chart);
    host.tabIndex = 0;
    host.setAttribute("aria-label", host.previousElementSibling.textContent);
    host.addEventListener("keydown", onKey(chart));
    new ResizeObserver(() => {
      if (!root.dataset.paper && host.clientWidth) chart.setSize({ width: host.clientWidth, height });
    }).observe(host);
  };

  const isNarrow = (u) => u.width < 560;
  // Years, months or days, written as ISO dates, as far apart as their letters need.
  const dateSpace = (u, index, from, to) => {
    const days = (to - from) / DAY;
    return days > 1500 ? 44 : days > 150 ? 62 : 86;
  };
  const dateText = (u, times, index, space, step) =>
    times.map((time) => iso(time).slice(0, step >= 360 * DAY ? 4 : step >= 28 * DAY ? 7 : 10));
  const xAxis = axis({ space: dateSpace, values: dateText });
  const yAxis = (extra) => axis({ size: 54, labelSize: 18, labelGap: 0, ...extra });
  const dates = { label: "Date", value: known(iso) };
  const arms = (form) => data.courses.arms.map((arm, i) => ({
    label: data.courses.titles[i],
    stroke: () => css("--" + arm) || css("--muted"),
    width: i === 0 ? 2 : 1.4,
    dash: DASHES[i % DASHES.length],
    value: known(form),
    points: { show: false },
  }));
  const labelRoom = (u) =>
    nameWidth(isNarrow(u) ? data.courses.titles.map(brief) : data.courses.titles);
  // On a logarithmic scale: round numbers, fewer where the range is wide.
  const roundSplits = (u, index, from, to) => {
    const steps = to / from > 20 ? [1, 2, 5] : [1, 1.5, 2, 3, 4, 5, 6, 8];
    const found = [];
    for (let ten = 10 ** Math.floor(Math.log10(from)); ten <= to; ten *= 10) {
      for (const step of steps) {
        if (step * ten >= from && step * ten <= to) found.push(step * ten);
      }
    }
    return found;
  };

  const all = data.courses.equity.flat();
  const most = Math.max(...all);
  const least = Math.min(...all);
  const millions = most >= 2e6;
  const day = seconds(data.courses.day);
  const logarithmic = least > 0 && most / least > 3;
  draw("chart-equity", 340, {
    padding: [10, labelRoom, 0, 0],
    scales: { y: logarithmic
      ? { distr: 3, range: (u, from, to) => [from * 0.95, to * 1.05] } : {} },
    axes: [xAxis, yAxis({
      ...(logarithmic ? { splits: roundSplits, filter: (u, splits) => splits } : {}),
      label: millions ? "equity, $ million" : "equity, $ thousand",
      values: (u, ticks) => ticks.map((v) => v == null
        ? "" : millions ? (v / 1e6).toFixed(2) : grouped(v / 1e3)),
    })],
    series: [dates, ...arms((v) => "$" + grouped(v))],
    hooks: { draw: [endLabels] },
  }, [day, ...data.courses.equity]);

  draw("chart-falls", 200, {
    padding: [10, labelRoom, 0, 0],
    axes: [xAxis, yAxis({
      label: "below last high, %",
      values: (u, ticks) => ticks.map((v) => minus(String(v))),
    })],
    series: [dates, ...arms((v) => minus(v.toFixed(1)) + " %")],
    hooks: { draw: [endLabels] },
  }, [day, ...data.courses.falls]);

  const inside = (spans, time) => spans.find(([from, to]) => from * DAY <= time && time <= to * DAY);
  const stateAt = (u, value, series, at) => {
    if (at == null) return "\u2013";
    const state = inside(data.engine, u.data[0][at]);
    return state ? state[2] : "\u2013";
  };
  const votersAt = (u, value, series, at) => {
    if (at == null) return "\u2013";
    const on = data.voters.filter((voter) => inside(voter.votes, u.data[0][at]));
    return on.length ? on.map((voter) => voter.name[0]).join(" ") : "none";
  };
  const vixDay = seconds(data.vix.day);
  const nothing = vixDay.map(() => null);
  const below = 14 + (ROW + 2) * (data.voters.length + 1);
  draw("chart-vix", 240 + below, {
    padding: [10, labelRoom, below, 0],
    axes: [xAxis, yAxis({ label: "VIX, points" })],
    series: [dates, {
      label: "VIX", stroke: () => css("--front"), width: 1.2,
      value: known((v) => v.toFixed(1)), points: { show: false },
    }, { label: "Engine", value: stateAt, scale: "y", stroke: () => css("--muted"), points: { show: false } },
    { label: "Votes", value: votersAt, scale: "y", stroke: () => css("--muted"), points: { show: false } }],
    hooks: { draw: [endLabels, ribbons] },
  }, [vixDay, data.vix.close, nothing, nothing]);

  const redraw = () => charts.forEach((chart) => chart.redraw(false, true));
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", redraw);
  const fit = () => charts.forEach((chart) => {
    const host = chart.root.parentElement;
    chart.setSize({ width: width(host), height: chart.height });
    chart.redraw(false, true);
  });
  addEventListener("beforeprint", () => { root.dataset.paper = "yes"; fit(); });
  addEventListener("afterprint", () => { delete root.dataset.paper; fit(); });
})();

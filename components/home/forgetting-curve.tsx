/** What one rule goes through: each return lifts it back above the line and makes it last longer. */
export function ForgettingCurve() {
  return (
    <figure className="space-y-3">
      <svg
        viewBox="0 0 420 250"
        role="img"
        aria-labelledby="curve-title"
        className="w-full font-sans text-[13px]"
        fill="none"
        strokeLinecap="round"
        strokeLinejoin="round"
      >
        <title id="curve-title">
          A rule fades after it is learned. Each time it nears the 90 percent line it is asked again, and it fades more
          slowly: after days, then weeks, then months.
        </title>
        <path d="M2 226H418" className="stroke-line" strokeWidth="1.5" />
        <path d="M2 128H418" className="stroke-edge" strokeWidth="1.5" strokeDasharray="1 6" />
        <text x="418" y="147" textAnchor="end" className="fill-quiet">
          90 % remembered
        </text>
        <path
          d="M14 44C20 96 30 156 62 196 92 216 150 221 212 223"
          className="stroke-edge"
          strokeWidth="1.75"
          strokeDasharray="5 6"
        />
        <text x="104" y="207" className="fill-quiet">
          without a return
        </text>
        <path
          d="M14 44C18 84 24 112 34 128V44C52 92 76 116 112 128V44C152 88 200 114 262 128V44C308 72 360 92 418 104"
          className="stroke-accent"
          strokeWidth="3"
        />
        {[14, 34, 112, 262].map((x) => (
          <circle key={x} cx={x} cy="44" r="6" className="fill-paper stroke-accent" strokeWidth="3" />
        ))}
        <g className="fill-ink font-medium" textAnchor="middle">
          <text x="112" y="26">
            3 days
          </text>
          <text x="262" y="26">
            2 weeks
          </text>
          <text x="418" y="26" textAnchor="end">
            2 months
          </text>
        </g>
        <text x="6" y="26" className="fill-ink font-medium">
          today
        </text>
        <text x="2" y="244" className="fill-quiet">
          learned
        </text>
        <text x="418" y="244" textAnchor="end" className="fill-quiet">
          exam
        </text>
      </svg>
    </figure>
  );
}

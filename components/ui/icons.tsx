import { type IconProps, Sign } from './sign';

/** The signs of the product. One that no page uses is left out of every bundle. */
export const ArrowRightIcon = (props: IconProps) => <Sign {...props} path="M3.5 10h13m-5-5 5 5-5 5" />;
export const BookIcon = (props: IconProps) => (
  <Sign
    {...props}
    path="M10 5.5C8.5 4.2 6.4 3.8 3 4v11.5c3.4-.2 5.5.2 7 1.5 1.5-1.3 3.6-1.7 7-1.5V4c-3.4-.2-5.5.2-7 1.5Zm0 0V17"
  />
);
export const BuryIcon = (props: IconProps) => (
  <Sign {...props} path="M16.5 11.8A7 7 0 0 1 8.2 3.5a7 7 0 1 0 8.3 8.3Z" />
);
export const ChartIcon = (props: IconProps) => <Sign {...props} path="M3.5 16.5h13M5.5 13.5V10m4.5 3.5v-9m4.5 9V7" />;
export const ChevronDownIcon = (props: IconProps) => <Sign {...props} path="m5.5 8 4.5 4.5L14.5 8" />;
export const ChevronRightIcon = (props: IconProps) => <Sign {...props} path="m8 5.5 4.5 4.5L8 14.5" />;
export const ClockIcon = (props: IconProps) => (
  <Sign {...props} path="M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14Zm0-11v4l2.5 2" />
);
export const CloseIcon = (props: IconProps) => <Sign {...props} path="m5 5 10 10M15 5 5 15" />;
export const CopyIcon = (props: IconProps) => <Sign {...props} path="M7.5 5.5v-2h9v9h-2m-11-5h9v9h-9v-9Z" />;
export const ExamIcon = (props: IconProps) => (
  <Sign {...props} path="M7.5 4.500h-2v12.500h9V4.500h-2m-5-1.500h5v3h-5V3ZM8 10.500l1.500 1.500 3-3.500" />
);
export const EyeIcon = (props: IconProps) => (
  <Sign
    {...props}
    path="M2.5 10c1.7-3.3 4.2-5 7.5-5s5.8 1.7 7.5 5c-1.7 3.3-4.2 5-7.5 5s-5.8-1.7-7.5-5Zm7.5 2.2a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4Z"
  />
);
export const EyeOffIcon = (props: IconProps) => (
  <Sign
    {...props}
    path="M8 5.2A7.6 7.6 0 0 1 10 5c3.3 0 5.8 1.7 7.5 5a11 11 0 0 1-2 2.7m-2.4 1.6A7.8 7.8 0 0 1 10 15c-3.3 0-5.8-1.7-7.5-5a10.8 10.8 0 0 1 3.2-3.6M8.3 8.6a2.2 2.2 0 0 0 3.1 3.1M3.5 3.5l13 13"
  />
);
export const FlagIcon = (props: IconProps) => (
  <Sign {...props} path="M5 17V3.5m0 .5c3.5-1.5 6.5 1.5 10.5 0v7.5c-4 1.5-7-1.5-10.5 0" />
);
export const PersonIcon = (props: IconProps) => (
  <Sign
    {...props}
    path="M10 10a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7Zm-6.500 7c.5-3 3-4.500 6.500-4.500s6 1.500 6.500 4.500"
  />
);
export const MoreIcon = (props: IconProps) => (
  <Sign
    {...props}
    path="M4.5 10.6a.6.6 0 1 0 0-1.2.6.6 0 0 0 0 1.2ZM10 10.6a.6.6 0 1 0 0-1.2.6.6 0 0 0 0 1.2ZM15.5 10.6a.6.6 0 1 0 0-1.2.6.6 0 0 0 0 1.2Z"
  />
);
export const PauseIcon = (props: IconProps) => <Sign {...props} path="M7 4.5v11m6-11v11" />;
export const PracticeIcon = (props: IconProps) => (
  <Sign {...props} path="M16.8 8.6A7 7 0 1 1 13 3.7M7 9.5l3 3 6.5-7.5" />
);
export const ReportIcon = (props: IconProps) => (
  <Sign
    {...props}
    path="M4.5 3.5h11a1 1 0 0 1 1 1v8a1 1 0 0 1-1 1H10L6.5 17v-3.5h-2a1 1 0 0 1-1-1v-8a1 1 0 0 1 1-1ZM10 6v2.5m0 2.4v.1"
  />
);
export const SearchIcon = (props: IconProps) => (
  <Sign {...props} path="M9 15A6 6 0 1 0 9 3a6 6 0 0 0 0 12Zm4.3-1.7 3.7 3.7" />
);
export const SettingsIcon = (props: IconProps) => (
  <Sign
    {...props}
    path="M3 6h6m4 0h4M3 14h3m4 0h7M11 8a2 2 0 1 0 0-4 2 2 0 0 0 0 4Zm-3 8a2 2 0 1 0 0-4 2 2 0 0 0 0 4Z"
  />
);
export const StrikeIcon = (props: IconProps) => (
  <Sign
    {...props}
    path="M3.5 10h13M13.8 6.3C13.3 4.9 12 4 10 4 7.7 4 6.2 5.1 6.2 6.9c0 .7.2 1.3.7 1.8m-.8 4.7C6.5 15.1 8 16 10 16c2.4 0 4-1.1 4-3 0-.4-.1-.7-.2-1"
  />
);
export const SuspendIcon = (props: IconProps) => (
  <Sign {...props} path="M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14ZM5 5l10 10" />
);
export const TopicsIcon = (props: IconProps) => (
  <Sign {...props} path="M3.5 5h.1m3.4 0h9.5M3.5 10h.1m3.4 0h9.5M3.5 15h.1m3.4 0h9.5" />
);
export const UndoIcon = (props: IconProps) => <Sign {...props} path="M7.5 4 3.5 8l4 4m-4-4h8a5 5 0 0 1 0 10H9" />;

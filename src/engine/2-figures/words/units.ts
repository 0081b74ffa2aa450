import type { Figure } from '../../../model/figure.ts';

/** What a number is measured in. `touching`: only right at the digits ("10m", "5g"). */
export interface Unit {
  unit: string;
  kind: Figure['kind'];
  touching?: boolean;
}

const units: [string, Unit][] = [];
/** Lists a unit's wordings; one that ends in "!" is read only where it touches the digits. */
const add = (kind: Figure['kind'], unit: string, wordings: string) => {
  for (const wording of wordings.split(', ')) {
    const touching = wording.endsWith('!');
    units.push([touching ? wording.slice(0, -1) : wording, { unit, kind, touching }]);
  }
};

add('percent', 'percent', '%, percent, per cent, per-cent, percents, pc, pct, percentage');
add('percent', 'percentage points', 'percentage points, percentage point, percentage-points, percentage-point, pp!');
add('percent', 'basis points', 'basis points, basis point, bps');

add('duration', 'seconds', 's!, second, seconds, sec, secs');
add('duration', 'milliseconds', 'ms, millisecond, milliseconds');
add('duration', 'minutes', 'minute, minutes, min, mins');
add('duration', 'hours', 'hour, hours, hr, hrs');
add('duration', 'days', 'day, days');
add('duration', 'nights', 'night, nights');
add('duration', 'weeks', 'week, weeks');
add('duration', 'fortnights', 'fortnight, fortnights');
add('duration', 'months', 'month, months');
add('duration', 'years', 'year, years, yr, yrs');
add('duration', 'decades', 'decade, decades');
add('duration', 'centuries', 'century, centuries');

add('measure', 'km/h', 'km/h, kph, kmh, kmph, kilometres per hour, kilometers per hour');
add('measure', 'mph', 'mph, miles per hour, mile per hour, miles an hour, miles-per-hour');
add('measure', 'mpg', 'mpg, miles per gallon');
add('measure', 'knots', 'knot, knots');
add('measure', 'mm', 'mm, millimetre, millimetres, millimeter, millimeters');
add('measure', 'cm', 'cm, centimetre, centimetres, centimeter, centimeters');
add('measure', 'm', 'm!, metre, metres, meter, meters');
add('measure', 'km', 'km, kms, kilometre, kilometres, kilometer, kilometers');
add('measure', 'inches', 'in!, inch, inches, ″!');
add('measure', 'feet', 'foot, feet, ft, ′!');
add('measure', 'yards', 'yard, yards, yd, yds');
add('measure', 'miles', 'mile, miles, nautical miles, mi');
add('measure', 'μm', 'μm, µm, micrometres, micrometers, microns');
add('measure', 'light years', 'light years, light-years');
add(
  'measure',
  'sq m',
  'square-metre, square-metres, square-meter, square-meters, sq m, m², m2, square metre, square metres, square meter, square meters',
);
add(
  'measure',
  'sq km',
  'square-kilometre, square-kilometres, square-kilometer, square-kilometers, sq km, km², km2, square kilometre, square kilometres, square kilometer, square kilometers',
);
add('measure', 'sq miles', 'square-mile, square-miles, sq mile, sq miles, square mile, square miles, sq mi, sq. miles');
add('measure', 'sq ft', 'square-foot, square-feet, sq ft, square foot, square feet');
add('measure', 'm³', 'm³, cubic metre, cubic metres, cubic meter, cubic meters');
add('measure', 'km³', 'km³, cubic kilometre, cubic kilometres, cubic kilometer, cubic kilometers');
add('measure', 'cu ft', 'cubic foot, cubic feet');
add('measure', 'acres', 'acre, acres');
add('measure', 'hectares', 'hectare, hectares, ha!');
add('measure', 'dunams', 'dunam, dunams, dunum, dunums');
add('measure', 'μg', 'μg, µg, mcg, microgram, micrograms');
add('measure', 'g', 'gram, grams, gramme, grammes, g!');
add('measure', 'mg', 'mg, milligram, milligrams');
add('measure', 'kg', 'kg, kgs, kilo, kilos, kilogram, kilograms');
add('measure', 'lb', 'lb, lbs');
add('measure', 'stone', 'stone');
add('measure', 'oz', 'oz, ounce, ounces');
add('measure', 'tonnes', 'tonne, tonnes, metric ton, metric tons, metric tonnes');
add('measure', 'tons', 'ton, tons');
add('measure', 'l', 'l!, litre, litres, liter, liters');
add('measure', 'ml', 'ml, millilitre, millilitres, milliliter, milliliters');
add('measure', 'cl', 'cl, centilitre, centilitres, centiliter, centiliters');
add('measure', 'cc', 'cc');
add('measure', 'gallons', 'gallon, gallons');
add('measure', 'barrels', 'barrel, barrels, bpd, barrels per day, barrels a day');
add('measure', '°C', '°c, degrees celsius, degree celsius, degrees centigrade, celsius, ℃');
add('measure', '°F', '°f, f!, degrees fahrenheit, degree fahrenheit, fahrenheit');
add('measure', 'degrees', 'degree, degrees, °');
add('measure', 'W', 'w, watt, watts');
add('measure', 'kW', 'kw, kilowatt, kilowatts');
add('measure', 'MW', 'mw, megawatt, megawatts');
add('measure', 'GW', 'gw, gigawatt, gigawatts');
add('measure', 'kWh', 'kwh, kilowatt hours, kilowatt-hours');
add('measure', 'MWh', 'mwh');
add('measure', 'GWh', 'gwh, gigawatt hours, gigawatt-hours');
add('measure', 'TWh', 'twh, terawatt hours, terawatt-hours');
add('measure', 'Wh', 'wh');
add('measure', 'mAh', 'mah');
add('measure', 'kV', 'kv, kilovolt, kilovolts');
add('measure', 'V', 'v!, volt, volts');
add('measure', 'hp', 'hp, bhp, horsepower');
add('measure', 'Nm', 'nm!, newton metres, newton-metres, newton meters');
add('measure', 'lb-ft', 'lb-ft, lb ft, pound-feet, pound feet, pound-foot');
add('measure', 'rpm', 'rpm');
add('measure', 'psi', 'psi');
add('measure', 'MP', 'mp!, megapixel, megapixels');
add('measure', 'Mbps', 'mbps');
add('measure', 'Gbps', 'gbps');
add('measure', 'Tbps', 'tbps');
add('measure', 'kbps', 'kbps');
add('measure', 'Hz', 'hz, hertz');
add('measure', 'kHz', 'khz');
add('measure', 'MHz', 'mhz');
add('measure', 'GHz', 'ghz');
add('measure', 'KB', 'kb');
add('measure', 'MB', 'mb!, megabyte, megabytes');
add('measure', 'GB', 'gb, gigabyte, gigabytes');
add('measure', 'TB', 'tb, terabyte, terabytes');
add('measure', 'dB', 'db, decibel, decibels');
add('measure', 'kcal', 'kcal, cal!, calorie, calories');
add('measure', 'kJ', 'kj, kilojoules');
add('measure', 'kPa', 'kpa, kilopascals');
add('measure', 'GPa', 'gpa, gigapascals');
add('measure', 'ppm', 'ppm, parts per million');
add('measure', 'ppb', 'ppb, parts per billion');
add('measure', 'fps', 'fps');
add('ratio', 'times', 'x!, fold');
add('vote', 'votes', 'votes in favour, votes in favor, votes for, in favour, in favor, ayes');

/** What a number can be measured in, by wording in lower case. Currencies are a table of their own. */
export const UNITS: readonly (readonly [string, Unit])[] = units;

/** Words after "100m" that make the letter metres and not millions. */
export const METRE_CONTEXT: ReadonlySet<string> = new Set([
  'long',
  'tall',
  'high',
  'deep',
  'wide',
  'away',
  'above',
  'below',
  'underground',
  'race',
  'sprint',
  'freestyle',
  'hurdles',
  'final',
  'dash',
  'backstroke',
  'butterfly',
  'breaststroke',
  'relay',
  'medley',
  'individual',
  'walk',
  'steeplechase',
  'champion',
  'runner',
  'swim',
  'track',
  'thick',
  'apart',
]);

package nl.drieluik.coaching.web;

import nl.drieluik.coaching.Plan;

/**
 * The problem document of a stale edit, for the API's description.
 *
 * @param current the plan as it is now, to put beside one's own text
 */
record PlanConflict(String code, String title, String detail, int status, Plan current) {}
